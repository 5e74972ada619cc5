//! Clients that keep to the protocol, or are told in which way they do not.

use crate::client::{Client, connect, start};
use example_server::envelope::{From, Sealed, open, seal};
use example_server::packing::unzip;
use example_server::transport::Transport;
use example_server::{Config, clock};
use std::io::{Read, Write};
use tl_types::api::functions::help::{GetConfig, GetNearestDc};
use tl_types::api::functions::{InvokeWithLayer, InvokeWithoutUpdates};
use tl_types::api::{enums, types as api};
use tl_types::mtproto::{GzipPacked, Message, MessageContainer, RpcResult, functions, types};
use tl_types::{Blob, Identifiable};

fn client() -> Client {
    Client::new(start(Config::default()))
}

fn ids(messages: &[Message]) -> Vec<Option<u32>> {
    messages.iter().map(|message| message.body.peek_id()).collect()
}

#[test]
fn a_session_begins_with_an_announcement_and_an_update() {
    let mut client = client();
    let id = client.send(&GetNearestDc);
    let answers = client.receive();
    let [announcement, answer, update] = &answers[..] else { panic!("{answers:?}") };
    let announcement: types::NewSessionCreated = announcement.body.decode().unwrap();
    assert_eq!((announcement.first_msg_id, announcement.server_salt), (id, client.salt));
    let answer: RpcResult = answer.body.decode().unwrap();
    assert_eq!(answer.req_msg_id, id);
    assert_eq!(answer.result.decode::<api::NearestDc>().unwrap().this_dc, 1);
    assert!(matches!(update.body.decode().unwrap(), enums::Updates::UpdateShort(_)));
    // Each of the three has to be acknowledged.
    assert_eq!(answers.iter().map(|message| message.seqno & 1).sum::<i32>(), 3);
    assert!(answers.is_sorted_by(|a, b| a.msg_id < b.msg_id && a.seqno < b.seqno));

    client.send(&GetNearestDc);
    assert_eq!(ids(&client.receive()), [Some(RpcResult::CONSTRUCTOR_ID)]);
}

#[test]
fn who_wants_no_updates_gets_none() {
    let mut client = client();
    client.send(&InvokeWithoutUpdates { query: GetNearestDc });
    assert_eq!(ids(&client.receive()), [types::NewSessionCreated::CONSTRUCTOR_ID, RpcResult::CONSTRUCTOR_ID].map(Some));
}

#[test]
fn a_wrong_salt_is_corrected() {
    let mut client = client();
    let right = std::mem::replace(&mut client.salt, 7);
    let message = client.message(&GetNearestDc);
    let refusal: types::BadServerSalt = client.ask(&message);
    assert_eq!((refusal.bad_msg_id, refusal.bad_msg_seqno, refusal.error_code), (message.msg_id, message.seqno, 48));
    assert_eq!(refusal.new_server_salt, right);
    client.salt = right;
    let answer: RpcResult = client.ask(&message);
    assert_eq!(answer.req_msg_id, message.msg_id);
}

#[test]
fn what_is_wrong_with_a_message_is_told() {
    type Spoil = fn(&mut Message);
    let cases: [(i32, Spoil); 9] = [
        (16, |message| message.msg_id -= 301 << 32),
        (17, |message| message.msg_id += 40 << 32),
        (18, |message| message.msg_id += 1),
        (18, |message| message.msg_id += 2),
        (32, |message| message.seqno = 1),
        (33, |message| message.msg_id -= 100 << 32),
        (34, |message| message.body = Blob::of(&MessageContainer::default())),
        (35, |message| message.seqno += 1),
        (64, |message| message.body = Blob(MessageContainer::CONSTRUCTOR_ID.to_le_bytes().to_vec())),
    ];
    for (code, spoil) in cases {
        let mut client = client();
        let first = client.message(&GetNearestDc);
        let _: RpcResult = client.ask(&first);
        let mut message = client.message(&GetNearestDc);
        spoil(&mut message);
        let refusal: types::BadMsgNotification = client.ask(&message);
        assert_eq!((refusal.error_code, refusal.bad_msg_id), (code, message.msg_id));
    }
}

#[test]
fn a_repeated_call_has_the_same_answer_again() {
    let mut client = client();
    let message = client.message(&GetNearestDc);
    let first: RpcResult = client.ask(&message);
    let second: RpcResult = client.ask(&message);
    assert_eq!(first, second);
}

#[test]
fn a_repeated_container_is_refused() {
    let mut client = client();
    let inner = client.message(&GetNearestDc);
    let container = client.quiet(&MessageContainer { messages: vec![inner] });
    let _: RpcResult = client.ask(&container);
    let refusal: types::BadMsgNotification = client.ask(&container);
    assert_eq!(refusal.error_code, 19);
}

#[test]
fn everything_in_a_container_is_answered() {
    let mut client = client();
    let messages = vec![
        client.message(&GetNearestDc),
        client.quiet(&types::MsgsAck { msg_ids: vec![1] }),
        client.message(&functions::Ping { ping_id: 7 }),
        client.message(&functions::GetFutureSalts { num: 3 }),
    ];
    let (call, ping, salts) = (messages[0].msg_id, messages[2].msg_id, messages[3].msg_id);
    let container = client.quiet(&MessageContainer { messages });
    client.send_message(&container);
    let answers = client.receive();
    let find = |id| answers.iter().find(|answer| answer.body.peek_id() == Some(id)).unwrap();
    assert_eq!(find(RpcResult::CONSTRUCTOR_ID).body.decode::<RpcResult>().unwrap().req_msg_id, call);
    let pong: types::Pong = find(types::Pong::CONSTRUCTOR_ID).body.decode().unwrap();
    assert_eq!((pong.msg_id, pong.ping_id), (ping, 7));
    let future: types::FutureSalts = find(types::FutureSalts::CONSTRUCTOR_ID).body.decode().unwrap();
    assert_eq!((future.req_msg_id, future.salts.len(), future.salts[0].salt), (salts, 3, client.salt));
    let acknowledged: types::MsgsAck = find(types::MsgsAck::CONSTRUCTOR_ID).body.decode().unwrap();
    assert_eq!(acknowledged.msg_ids, [ping, salts]);
}

#[test]
fn long_answers_and_calls_are_packed() {
    let others = (2..30).map(|dc| (dc, 443)).collect();
    let mut client = Client::new(start(Config { others, ..Config::default() }));
    let mut message = client.message(&InvokeWithLayer { layer: 230, query: GetConfig });
    message.body = Blob::of(&GzipPacked { packed_data: packed(&message.body.0) });
    let answer: RpcResult = client.ask(&message);
    assert_eq!(answer.result.peek_id(), Some(GzipPacked::CONSTRUCTOR_ID));
    let config: api::Config = unzip(answer.result).unwrap().decode().unwrap();
    assert_eq!((config.this_dc, config.dc_options.len()), (1, 29));
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = vec![];
    flate2::read::GzEncoder::new(bytes, flate2::Compression::default()).read_to_end(&mut packed).unwrap();
    packed
}

#[test]
fn states_of_messages_are_told() {
    let mut client = client();
    let first = client.message(&GetNearestDc);
    let _: RpcResult = client.ask(&first);
    let message = client.message(&types::MsgsStateReq { msg_ids: vec![first.msg_id, first.msg_id - 4, i64::MAX - 3] });
    let states: types::MsgsStateInfo = client.ask(&message);
    assert_eq!(states.info, [4, 2, 3]);
}

#[test]
fn a_session_can_be_destroyed() {
    let mut client = client();
    let message = client.message(&functions::DestroySession { session_id: 7 });
    let destroyed: types::DestroySessionOk = client.ask(&message);
    assert_eq!(destroyed.session_id, 7);
}

#[test]
fn a_client_can_ask_to_be_cut_off() {
    let mut client = client();
    let message = client.message(&functions::PingDelayDisconnect { ping_id: 1, disconnect_delay: 1 });
    let start = clock::now();
    let _: types::Pong = client.ask(&message);
    assert_eq!(client.packet(), None);
    assert!((1..5).contains(&((clock::now() - start) >> 32)));
}

#[test]
fn a_method_that_is_not_there_is_an_error() {
    let mut client = client();
    for (call, name) in [
        (Blob::of(&tl_types::api::functions::help::GetCountriesList::default()), "INPUT_METHOD_INVALID"),
        (Blob(vec![1, 2, 3, 4]), "INPUT_METHOD_INVALID"),
        (Blob::of(&InvokeWithLayer { layer: 1, query: GetConfig }), "CONNECTION_LAYER_INVALID"),
    ] {
        let message = client.message(&call);
        let answer: RpcResult = client.ask(&message);
        assert_eq!(answer.result.decode::<types::RpcError>().unwrap().error_message, name);
    }
}

/// Each is recognised by its first bytes, and answered in kind.
#[test]
fn every_transport_works() {
    let port = start(Config::default());
    let message = Message { msg_id: clock::now() & !3, seqno: 1, body: Blob::of(&functions::Ping { ping_id: 1 }) };
    let packet = seal(&crate::client::key(), From::Client, &Sealed { salt: 0, session: 1, message });
    let length = (packet.len() as u32).to_le_bytes();
    let full = [&(packet.len() as u32 + 12).to_le_bytes()[..], &[0; 4], &packet].concat();
    let streams = [
        ("abridged", vec![0xef], [&[(packet.len() / 4) as u8][..], &packet].concat()),
        ("intermediate", vec![0xee; 4], [&length[..], &packet].concat()),
        ("padded", vec![0xdd; 4], [&((packet.len() + 3) as u32).to_le_bytes()[..], &packet, &[7; 3]].concat()),
        ("full", vec![], [&full[..], &crc32fast::hash(&full).to_le_bytes()].concat()),
    ];
    for (name, tag, frame) in streams {
        let mut stream = connect(port);
        stream.write_all(&[&tag[..], &frame].concat()).unwrap();
        let mut transport = Transport::default();
        transport.receive(&tag);
        let answer = loop {
            let mut bytes = [0; 512];
            let read = stream.read(&mut bytes).unwrap();
            assert_ne!(read, 0, "{name}");
            transport.receive(&bytes[..read]);
            if let Some(answer) = transport.next_packet().unwrap() {
                break answer;
            }
        };
        let answer = open(&crate::client::key(), From::Server, &answer).unwrap();
        assert_eq!(answer.message.body.peek_id(), Some(types::BadServerSalt::CONSTRUCTOR_ID), "{name}");
    }
}

#[test]
fn calls_are_answered_in_their_order() {
    let mut client = client();
    let sent: Vec<i64> = (0..300).map(|_| client.send(&GetNearestDc)).collect();
    let mut answered = vec![];
    while answered.len() < sent.len() {
        let answers = client.receive();
        answered
            .extend(answers.iter().filter_map(|answer| answer.body.decode::<RpcResult>().ok()).map(|it| it.req_msg_id));
    }
    assert_eq!(answered, sent);
}
