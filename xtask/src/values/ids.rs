//! The ids of the envelope of messages.
//!
//! Source: <https://core.telegram.org/mtproto/service_messages>

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
