//! A client's session: what was received in it and what is sent in it, whatever connection it comes by.
//!
//! No input or output happens here: [`Session::receive`] takes what a packet held, and gives the packets to send.

use crate::api::{self, Api};
use crate::call::Call;
use crate::clock::{self, Cause, Ids};
use crate::envelope::{From, Sealed, random, seal};
use crate::fault::{Fault, WrongId};
use crate::keys::Known;
use crate::packing::{unpack, zip};
use crate::received::{self, Bad, Freshness, Kind, Received};
use crate::salts::Salts;
use std::collections::VecDeque;
use std::time::Duration;
use tl_types::mtproto::{Message, MessageContainer, RpcResult, enums, functions, types};
use tl_types::rpc::RpcError;
use tl_types::{Blob, DecodeError, Identifiable, Serializable};

/// The code of `bad_server_salt`.
const BAD_SALT: i32 = 48;
/// How many answers are kept for clients that ask again, and how long they are in all, in bytes.
const KEPT: usize = 64;
const KEPT_BYTES: usize = 32 * 1024;
/// How many messages are sent in one container.
const TOGETHER: usize = 100;

/// What a session needs to answer.
pub struct Context<'a> {
    /// The methods.
    pub api: &'a Api,
    /// The salts.
    pub salts: &'a Salts,
    /// The key, and what goes with it.
    pub caller: &'a Known,
    /// Gives the next fault.
    pub fault: &'a dyn Fn() -> Option<Fault>,
    /// Takes a line for the log.
    pub log: &'a dyn Fn(std::fmt::Arguments<'_>),
}

/// What is to be done about a packet.
#[derive(Debug, Default)]
pub struct Reaction {
    /// Packets to send.
    pub packets: Vec<Vec<u8>>,
    /// Whether the last of them is cut, and the connection with it.
    pub is_cut: bool,
    /// For how long the client may be silent from now on, if it said so.
    pub patience: Option<Duration>,
    /// A session of the same key that the client wants to be forgotten.
    pub destroyed: Option<i64>,
}

/// What is to be sent.
struct Outgoing {
    body: Vec<u8>,
    /// Whether the client has to acknowledge it.
    is_content: bool,
    cause: Cause,
}

impl Outgoing {
    fn content(body: Vec<u8>, cause: Cause) -> Self {
        Self { body, is_content: true, cause }
    }
}

/// A session.
#[derive(Default)]
pub struct Session {
    id: i64,
    received: Received,
    ids: Ids,
    /// How many messages were sent that the client has to acknowledge.
    content: i32,
    /// Answers, and the ids of what they answer.
    kept: VecDeque<(i64, Vec<u8>)>,
    /// Whether the client was told that the session is new.
    is_announced: bool,
    /// Whether the user was told something.
    is_updated: bool,
    outgoing: Vec<Outgoing>,
    /// Ids of messages that were received, and to which there is no answer yet.
    unanswered: Vec<i64>,
    wrong_id: Option<WrongId>,
}

impl Session {
    /// A new session.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }

    /// Takes what a packet held.
    pub fn receive(&mut self, context: &Context<'_>, packet: Sealed) -> Reaction {
        let mut reaction = Reaction::default();
        let (id, seqno) = (packet.message.msg_id, packet.message.seqno);
        match received::check(id, clock::now()) {
            Err(bad) => self.refuse(id, seqno, bad),
            Ok(()) if !is_good_salt(context, packet.salt) => self.correct_salt(context, id, seqno),
            Ok(()) => self.take_packet(context, packet.message, &mut reaction),
        }
        self.acknowledge();
        reaction.packets = self.flush(context);
        reaction
    }

    fn take_packet(&mut self, context: &Context<'_>, outer: Message, reaction: &mut Reaction) {
        let (id, seqno) = (outer.msg_id, outer.seqno);
        let messages = match unpack(outer) {
            Ok(messages) => messages,
            Err(bad) => return self.refuse(id, seqno, bad),
        };
        self.announce(context, messages.first().map_or(id, |first| first.msg_id));
        let is_container = !matches!(&messages[..], [only] if only.msg_id == id);
        if is_container && let Err(bad) = self.received.take(id, seqno, Kind::Quiet, clock::now()) {
            return self.refuse(id, seqno, bad);
        }
        for message in messages {
            self.take_message(context, message, reaction);
        }
    }

    fn take_message(&mut self, context: &Context<'_>, message: Message, reaction: &mut Reaction) {
        let Message { msg_id: id, seqno, body } = message;
        match self.received.take(id, seqno, kind(&body), clock::now()) {
            Err(bad) => return self.refuse(id, seqno, bad),
            Ok(Freshness::Repeated) => return self.repeat(id),
            Ok(Freshness::New) => {}
        }
        if seqno & 1 == 1 {
            self.unanswered.push(id);
        }
        if kind(&body) == Kind::Call {
            self.call(context, (id, seqno), body, reaction);
        } else if self.serve(context, id, &body, reaction).is_err() {
            (context.log)(format_args!("{} that cannot be read", api::name(&body)));
        }
    }

    /// Answers a service message.
    fn serve(
        &mut self,
        context: &Context<'_>,
        id: i64,
        body: &Blob,
        reaction: &mut Reaction,
    ) -> Result<(), DecodeError> {
        match body.peek_id() {
            Some(functions::Ping::CONSTRUCTOR_ID) => {
                let ping: functions::Ping = body.decode()?;
                self.answer(&types::Pong { msg_id: id, ping_id: ping.ping_id });
            }
            Some(functions::PingDelayDisconnect::CONSTRUCTOR_ID) => {
                let ping: functions::PingDelayDisconnect = body.decode()?;
                reaction.patience = Some(Duration::from_secs(ping.disconnect_delay.clamp(1, 600) as u64));
                self.answer(&types::Pong { msg_id: id, ping_id: ping.ping_id });
            }
            Some(functions::GetFutureSalts::CONSTRUCTOR_ID) => {
                let num = body.decode::<functions::GetFutureSalts>()?.num;
                let now = clock::seconds();
                let salts = context.salts.from(context.caller.key.id(), now, num);
                self.answer(&types::FutureSalts { req_msg_id: id, now, salts });
            }
            Some(functions::DestroySession::CONSTRUCTOR_ID) => {
                let session_id = body.decode::<functions::DestroySession>()?.session_id;
                reaction.destroyed = Some(session_id);
                self.answer(&types::DestroySessionOk { session_id });
            }
            Some(functions::RpcDropAnswer::CONSTRUCTOR_ID) => {
                body.decode::<functions::RpcDropAnswer>()?;
                let result = Blob::of(&enums::RpcDropAnswer::RpcAnswerUnknown);
                self.answer(&RpcResult { req_msg_id: id, result });
            }
            Some(types::MsgsStateReq::CONSTRUCTOR_ID) => {
                self.tell_states(id, &body.decode::<types::MsgsStateReq>()?.msg_ids);
            }
            Some(types::MsgResendReq::CONSTRUCTOR_ID) => {
                self.tell_states(id, &body.decode::<types::MsgResendReq>()?.msg_ids);
            }
            // An acknowledgement, or something that a client may say and nothing follows from.
            _ => {}
        }
        Ok(())
    }

    /// Answers a call, or lets it meet with a fault.
    fn call(&mut self, context: &Context<'_>, (id, seqno): (i64, i32), body: Blob, reaction: &mut Reaction) {
        let call = match Call::peel(body) {
            Ok(call) => call,
            Err(error) => return self.conclude(id, Err(error)),
        };
        if let Some(layer) = call.layer {
            context.caller.set_layer(layer);
        }
        let name = api::name(&call.inner);
        (context.log)(format_args!("{name}, layer {}", context.caller.layer()));
        match if name.starts_with("auth.") { (context.fault)() } else { None } {
            None => {}
            Some(Fault::Cut) => reaction.is_cut = true,
            Some(Fault::Id(wrong)) => self.wrong_id = Some(wrong),
            Some(Fault::Error { code, name }) => return self.conclude(id, Err(RpcError::new(code, name))),
            Some(Fault::Silence) => return self.unanswered.retain(|other| *other != id),
            Some(Fault::Salt) => return self.correct_salt(context, id, seqno),
        }
        let answer = context.api.call(context.caller, &call.inner);
        let is_update_due = answer.is_ok() && !call.is_without_updates && context.caller.is_logged_in();
        self.conclude(id, answer);
        if is_update_due && !std::mem::replace(&mut self.is_updated, true) {
            self.outgoing.push(Outgoing::content(api::update(), Cause::Own));
        }
    }

    /// Sends what came of a call, and keeps it for a while.
    fn conclude(&mut self, id: i64, answer: Result<Vec<u8>, RpcError>) {
        let result = match answer {
            Ok(answer) => zip(answer),
            Err(error) => Blob::of(&types::RpcError::from(error)),
        };
        let body = RpcResult { req_msg_id: id, result }.to_bytes();
        // It is an acknowledgement as well.
        self.unanswered.retain(|other| *other != id);
        self.keep(id, body.clone());
        self.outgoing.push(Outgoing::content(body, Cause::Answer));
    }

    fn keep(&mut self, id: i64, body: Vec<u8>) {
        self.kept.push_back((id, body));
        while self.kept.len() > KEPT || self.kept.iter().map(|(_, body)| body.len()).sum::<usize>() > KEPT_BYTES {
            self.kept.pop_front();
        }
    }

    /// The client sent a message again: it did not get the answer, or no acknowledgement.
    fn repeat(&mut self, id: i64) {
        match self.kept.iter().find(|(other, _)| *other == id) {
            Some((_, body)) => self.outgoing.push(Outgoing::content(body.clone(), Cause::Answer)),
            None => self.unanswered.push(id),
        }
    }

    fn announce(&mut self, context: &Context<'_>, first_msg_id: i64) {
        if !std::mem::replace(&mut self.is_announced, true) {
            let unique_id = i64::from_le_bytes(random());
            let server_salt = salt(context);
            let announcement = types::NewSessionCreated { first_msg_id, unique_id, server_salt };
            self.outgoing.push(Outgoing::content(announcement.to_bytes(), Cause::Own));
        }
    }

    fn refuse(&mut self, bad_msg_id: i64, bad_msg_seqno: i32, bad: Bad) {
        let error_code = bad as i32;
        self.answer(&types::BadMsgNotification { bad_msg_id, bad_msg_seqno, error_code });
    }

    fn correct_salt(&mut self, context: &Context<'_>, bad_msg_id: i64, bad_msg_seqno: i32) {
        let (error_code, new_server_salt) = (BAD_SALT, salt(context));
        self.unanswered.retain(|other| *other != bad_msg_id);
        self.received.forget(bad_msg_id);
        self.answer(&types::BadServerSalt { bad_msg_id, bad_msg_seqno, error_code, new_server_salt });
    }

    fn tell_states(&mut self, id: i64, messages: &[i64]) {
        let info = messages.iter().map(|id| self.received.state(*id)).collect();
        self.answer(&types::MsgsStateInfo { req_msg_id: id, info });
    }

    fn answer(&mut self, value: &impl Serializable) {
        self.outgoing.push(Outgoing { body: value.to_bytes(), is_content: false, cause: Cause::Answer });
    }

    fn acknowledge(&mut self) {
        if !self.unanswered.is_empty() {
            let msg_ids = std::mem::take(&mut self.unanswered);
            self.answer(&types::MsgsAck { msg_ids });
        }
    }

    /// The packets for all that is to be sent.
    fn flush(&mut self, context: &Context<'_>) -> Vec<Vec<u8>> {
        let outgoing = std::mem::take(&mut self.outgoing);
        let messages: Vec<Message> = outgoing.into_iter().map(|outgoing| self.message(outgoing)).collect();
        let packets = messages.chunks(TOGETHER).map(|messages| {
            let message = match messages {
                [message] => message.clone(),
                _ => {
                    let body = MessageContainer { messages: messages.to_vec() }.to_bytes();
                    self.message(Outgoing { body, is_content: false, cause: Cause::Answer })
                }
            };
            let packet = Sealed { salt: salt(context), session: self.id, message };
            seal(&context.caller.key, From::Server, &packet)
        });
        let packets = packets.collect();
        self.wrong_id = None;
        packets
    }

    fn message(&mut self, Outgoing { body, is_content, cause }: Outgoing) -> Message {
        let id = self.ids.next(clock::now(), cause);
        let seqno = 2 * self.content + i32::from(is_content);
        self.content += i32::from(is_content);
        Message { msg_id: self.wrong_id.map_or(id, |wrong| wrong.spoil(id)), seqno, body: Blob(body) }
    }
}

/// The salt of today.
fn salt(context: &Context<'_>) -> i64 {
    context.salts.at(context.caller.key.id(), clock::seconds())
}

fn is_good_salt(context: &Context<'_>, salt: i64) -> bool {
    let now = clock::seconds();
    let is_first = context.caller.first_salt.is_some_and(|(first, until)| salt == first && now < until);
    is_first || context.salts.is_valid(context.caller.key.id(), salt, now)
}

fn kind(body: &Blob) -> Kind {
    match body.peek_id() {
        Some(id) if SERVICE.contains(&id) => Kind::Service,
        _ => Kind::Call,
    }
}

/// What is no call of the API.
const SERVICE: [u32; 16] = [
    functions::DestroySession::CONSTRUCTOR_ID,
    functions::GetFutureSalts::CONSTRUCTOR_ID,
    functions::Ping::CONSTRUCTOR_ID,
    functions::PingDelayDisconnect::CONSTRUCTOR_ID,
    functions::RpcDropAnswer::CONSTRUCTOR_ID,
    types::BadMsgNotification::CONSTRUCTOR_ID,
    types::HttpWait::CONSTRUCTOR_ID,
    types::MsgDetailedInfo::CONSTRUCTOR_ID,
    types::MsgNewDetailedInfo::CONSTRUCTOR_ID,
    types::MsgResendAnsReq::CONSTRUCTOR_ID,
    types::MsgResendReq::CONSTRUCTOR_ID,
    types::MsgsAck::CONSTRUCTOR_ID,
    types::MsgsAllInfo::CONSTRUCTOR_ID,
    types::MsgsStateInfo::CONSTRUCTOR_ID,
    types::MsgsStateReq::CONSTRUCTOR_ID,
    types::Pong::CONSTRUCTOR_ID,
];
