//! The piece with grammers-tl-types.

use grammers_tl_types as tl;
use std::collections::VecDeque;
use tl::deserialize::Error;
use tl::{Cursor, Deserializable, Identifiable, Serializable};

/// What a body is, by its id.
pub fn kind(body: &[u8]) -> &'static str {
    match u32::from_bytes(body) {
        Ok(tl::types::Pong::CONSTRUCTOR_ID) => "pong",
        Ok(tl::types::RpcAnswerUnknown::CONSTRUCTOR_ID) => "nothing to drop",
        Ok(tl::types::UpdatesTooLong::CONSTRUCTOR_ID) => "ask for the difference",
        Ok(_) => "something else",
        Err(_) => "too short",
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
        tl::enums::Message::Message(m) => m.replies.as_ref().map_or(0, |replies| match replies {
            tl::enums::MessageReplies::Replies(replies) => replies.replies,
        }),
        _ => 0,
    }
}

/// The id of a message of any kind.
pub fn id(message: &tl::enums::Message) -> i32 {
    message.id()
}

/// The request for the newest messages to oneself, in a buffer that only extends.
pub fn history(limit: i32) -> VecDeque<u8> {
    let peer = tl::enums::InputPeer::PeerSelf;
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
    request.serialize(&mut buffer);
    buffer
}

/// The two peers in the bytes, one after the other, and how many bytes they take.
pub fn peers(bytes: &[u8]) -> Result<(tl::enums::Peer, tl::enums::Peer, usize), Error> {
    let mut cursor = Cursor::from_slice(bytes);
    let first = tl::enums::Peer::deserialize(&mut cursor)?;
    let second = tl::enums::Peer::deserialize(&mut cursor)?;
    Ok((first, second, cursor.pos()))
}

/// The id that was found where none of a peer's was.
pub fn unexpected(bytes: &[u8]) -> Option<u32> {
    match tl::enums::Peer::from_bytes(bytes) {
        Err(Error::UnexpectedConstructor { id }) => Some(id),
        _ => None,
    }
}

/// `msg_container`: several messages in one packet.
pub fn container(messages: &[(i64, i32, Vec<u8>)]) -> Vec<u8> {
    let mut packet = Vec::new();
    0x73f1f8dc_u32.serialize(&mut packet);
    (messages.len() as i32).serialize(&mut packet);
    for (msg_id, seqno, body) in messages {
        msg_id.serialize(&mut packet);
        seqno.serialize(&mut packet);
        (body.len() as i32).serialize(&mut packet);
        packet.extend(body);
    }
    packet
}
