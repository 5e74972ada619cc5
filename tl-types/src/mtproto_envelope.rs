//! The envelope of messages: what the schema of MTProto only has in comments, because it cannot say that the length of a
//! body bounds it.
//!
//! Source: <https://core.telegram.org/mtproto/service_messages>

use crate::blob::Blob;
use crate::cursor::Cursor;
use crate::encoding::{Constructor, Meta, Wire};
use crate::ids::envelope::{GZIP_PACKED, MESSAGE, MSG_CONTAINER, MSG_COPY, RPC_RESULT};
use crate::writer::Writer;
use alloc::vec::Vec;

/// The TL name of the constructor or function with this id, in the schema of MTProto and its message envelope.
#[must_use]
pub fn name_for_id(id: u32) -> Option<&'static str> {
    match id {
        MESSAGE => Some(Message::TL_NAME),
        MSG_CONTAINER => Some(MessageContainer::TL_NAME),
        MSG_COPY => Some(MessageCopy::TL_NAME),
        RPC_RESULT => Some(RpcResult::TL_NAME),
        GZIP_PACKED => Some(GzipPacked::TL_NAME),
        _ => crate::generated::mtproto::name_for_id(id),
    }
}

/// `message msg_id:long seqno:int bytes:int body:Object = Message`
///
/// The field `bytes`, the length of the body, is written and read but not stored. A body is as long as that says, whatever
/// it is; it is at most 2³¹ - 1 bytes long.
///
/// Its [bare](crate::Bare) form is what an encrypted packet holds after its salt and session.
///
/// ```
/// use tl_types::{Bare, Blob, mtproto::Message};
///
/// let message = Message { msg_id: 1, seqno: 2, body: Blob(vec![3, 4, 5, 6]) };
/// assert_eq!(message.to_bare_bytes(), [1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 0, 3, 4, 5, 6]);
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Message {
    /// The id of the message, by the sender's clock.
    pub msg_id: i64,
    /// Twice the number of content-related messages before it, plus one where it is one itself.
    pub seqno: i32,
    /// A boxed value.
    pub body: Blob,
}

impl Wire for Message {
    type Shape = Constructor;
    const META: Meta = Meta { name: "message", id: MESSAGE, min_size: 20 };

    fn write_bare<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.i64(self.msg_id);
        w.i32(self.seqno);
        w.count(self.body.0.len());
        w.raw(&self.body.0);
        w
    }

    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Self { msg_id: cursor.i64(), seqno: cursor.i32(), body: Blob(cursor.sized(Self::TL_NAME).to_vec()) }
    }
}

/// `msg_container#73f1f8dc messages:vector<%Message> = MessageContainer`: several messages in one packet.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct MessageContainer {
    /// The messages, none of which is a container itself.
    pub messages: Vec<Message>,
}

impl Wire for MessageContainer {
    type Shape = Constructor;
    const META: Meta = Meta { name: "msg_container", id: MSG_CONTAINER, min_size: 8 };

    fn write_bare<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.bare_vector_of_bare(&self.messages);
        w
    }

    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Self { messages: cursor.bare_vector_of_bare() }
    }
}

/// `msg_copy#e06046b2 orig_message:Message = MessageCopy`: a message that is sent again. Containers have taken its place.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct MessageCopy {
    /// The message.
    pub orig_message: Message,
}

impl Wire for MessageCopy {
    type Shape = Constructor;
    const META: Meta = Meta { name: "msg_copy", id: MSG_COPY, min_size: 4 + Message::MIN_SIZE };

    fn write_bare<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.write(&self.orig_message);
        w
    }

    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Self { orig_message: cursor.read() }
    }
}

/// `rpc_result#f35c6d01 req_msg_id:long result:Object = RpcResult`: the answer to a request.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct RpcResult {
    /// The id of the message that asked.
    pub req_msg_id: i64,
    /// What the function [returns](crate::RemoteCall::Return), an `rpc_error`, or either [packed](GzipPacked).
    pub result: Blob,
}

impl Wire for RpcResult {
    type Shape = Constructor;
    const META: Meta = Meta { name: "rpc_result", id: RPC_RESULT, min_size: 12 };

    fn write_bare<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.i64(self.req_msg_id);
        w.write(&self.result);
        w
    }

    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Self { req_msg_id: cursor.i64(), result: cursor.read() }
    }
}

/// `gzip_packed#3072cfa1 packed_data:bytes = Object`: any boxed value, compressed.
///
/// Unpacking is up to the caller, who knows how long a value may get.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct GzipPacked {
    /// A gzip stream.
    pub packed_data: Vec<u8>,
}

impl Wire for GzipPacked {
    type Shape = Constructor;
    const META: Meta = Meta { name: "gzip_packed", id: GZIP_PACKED, min_size: 8 };

    fn write_bare<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.bytes(&self.packed_data);
        w
    }

    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Self { packed_data: cursor.bytes() }
    }
}
