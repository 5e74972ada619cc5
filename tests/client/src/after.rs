//! The piece with tl-types.

use std::collections::VecDeque;
use tl_types::api as tl;
use tl_types::cursor::Cursor;
use tl_types::{Blob, DecodeError, Deserializable, Identifiable, Serializable, mtproto, peek_id};

/// What a body is, by its id.
pub fn kind(body: &[u8]) -> &'static str {
    match peek_id(body) {
        Some(mtproto::types::Pong::CONSTRUCTOR_ID) => "pong",
        Some(mtproto::enums::RpcDropAnswer::RPC_ANSWER_UNKNOWN_ID) => "nothing to drop",
        Some(tl::enums::Updates::TOO_LONG_ID) => "ask for the difference",
        Some(_) => "something else",
        None => "too short",
    }
}

/// The text of a message.
pub fn text(message: &tl::enums::Message) -> Option<&str> {
    let tl::enums::Message::Message(message) = message else { return None };
    Some(&message.message)
}

/// How many replies a message has.
pub fn replies(message: &tl::enums::Message) -> i32 {
    match message {
        tl::enums::Message::Message(m) => m.replies.as_ref().map_or(0, |replies| replies.replies),
        _ => 0,
    }
}

/// The id of a message of any kind.
#[cfg(feature = "accessors")]
pub fn id(message: &tl::enums::Message) -> i32 {
    message.id()
}

/// The request for the newest messages to oneself, in a buffer that only extends.
pub fn history(limit: i32) -> VecDeque<u8> {
    let peer = tl::enums::InputPeer::InputPeerSelf;
    let request = tl::functions::messages::GetHistory {
        peer,
        offset_id: 0,
        offset_date: 0,
        add_offset: 0,
        limit,
        max_id: 0,
        min_id: 0,
        hash: 0,
    };
    let mut buffer = VecDeque::new();
    request.serialize_into(&mut buffer);
    buffer
}

/// The two peers in the bytes, one after the other, and how many bytes they take.
pub fn peers(bytes: &[u8]) -> Result<(tl::enums::Peer, tl::enums::Peer, usize), DecodeError> {
    let mut cursor = Cursor::new(bytes);
    let first = cursor.decode::<tl::enums::Peer>()?;
    let second = cursor.decode::<tl::enums::Peer>()?;
    Ok((first, second, cursor.position()))
}

/// The id that was found where none of a peer's was.
pub fn unexpected(bytes: &[u8]) -> Option<u32> {
    tl::enums::Peer::from_bytes(bytes).err()?.found_id()
}

/// `msg_container`: several messages in one packet.
pub fn container(messages: &[(i64, i32, Vec<u8>)]) -> Vec<u8> {
    let message = |(msg_id, seqno, body): &(i64, i32, Vec<u8>)| mtproto::Message {
        msg_id: *msg_id,
        seqno: *seqno,
        body: Blob::from(body.clone()),
    };
    mtproto::MessageContainer { messages: messages.iter().map(message).collect() }.to_bytes()
}
