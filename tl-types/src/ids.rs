//! Constructor ids: how to look at one, and those that the runtime itself writes and reads. All others are in the generated
//! code.
//!
//! Sources: <https://core.telegram.org/mtproto/serialize>, <https://core.telegram.org/mtproto/service_messages>

/// The constructor id that `bytes` start with: of the value whose boxed form they are. `None` where they are fewer than 4.
///
/// ```
/// use tl_types::{Serializable, name_for_id, peek_id};
///
/// assert_eq!(peek_id(&true.to_bytes()).and_then(name_for_id), Some("boolTrue"));
/// assert_eq!(peek_id(&[1, 2, 3]), None);
/// ```
#[must_use]
pub fn peek_id(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|id| u32::from_le_bytes(*id))
}

/// `vector#1cb5c415 {t:Type} # [ t ] = Vector t`
pub(crate) const VECTOR: u32 = 0x1cb5_c415;
/// `boolTrue#997275b5 = Bool`
pub(crate) const BOOL_TRUE: u32 = 0x9972_75b5;
/// `boolFalse#bc799737 = Bool`
pub(crate) const BOOL_FALSE: u32 = 0xbc79_9737;
/// `true#3fedd339 = True`
pub(crate) const TRUE: u32 = 0x3fed_d339;

/// The message envelope of MTProto.
#[cfg(feature = "mtproto")]
pub(crate) mod envelope {
    /// `message#5bb8e511 msg_id:long seqno:int bytes:int body:Object = Message`
    pub(crate) const MESSAGE: u32 = 0x5bb8_e511;
    /// `msg_container#73f1f8dc messages:vector<%Message> = MessageContainer`
    pub(crate) const MSG_CONTAINER: u32 = 0x73f1_f8dc;
    /// `msg_copy#e06046b2 orig_message:Message = MessageCopy`
    pub(crate) const MSG_COPY: u32 = 0xe060_46b2;
    /// `rpc_result#f35c6d01 req_msg_id:long result:Object = RpcResult`
    pub(crate) const RPC_RESULT: u32 = 0xf35c_6d01;
    /// `gzip_packed#3072cfa1 packed_data:bytes = Object`
    pub(crate) const GZIP_PACKED: u32 = 0x3072_cfa1;
}
