//! The message envelope of MTProto, against bytes worked out by hand.

use crate::{check, hex};
use tl_types::mtproto::{GzipPacked, Message, MessageContainer, MessageCopy, RpcResult};
use tl_types::{Bare, Blob, DecodeErrorKind, Deserializable, name_for_id};

/// `ping#7abe77ec ping_id:long`
fn ping() -> Blob {
    Blob(hex("ec77be7a 0800000000000000"))
}

const MESSAGE: &str = "0100000000000000 02000000 0c000000 ec77be7a 0800000000000000";

fn message() -> Message {
    Message { msg_id: 1, seqno: 2, body: ping() }
}

#[test]
fn one_message() {
    check(message(), &hex(&format!("11e5b85b {MESSAGE}")));
    assert_eq!(message().to_bare_bytes(), hex(MESSAGE));
    assert_eq!(Message::from_bare_bytes(&hex(MESSAGE)), Ok(message()));
}

#[test]
fn container() {
    let empty = Message { msg_id: -1, seqno: 0, body: Blob::default() };
    check(MessageContainer::default(), &hex("dcf8f173 00000000"));
    check(
        MessageContainer { messages: vec![message(), empty, message()] },
        &hex(&format!("dcf8f173 03000000 {MESSAGE} ffffffffffffffff 00000000 00000000 {MESSAGE}")),
    );
}

#[test]
fn copy() {
    check(MessageCopy { orig_message: message() }, &hex(&format!("b24660e0 11e5b85b {MESSAGE}")));
}

#[test]
fn result_is_all_that_is_left() {
    let bytes = hex("016d5cf3 0700000000000000 b5757299");
    let result = RpcResult::from_bytes(&bytes).unwrap();
    assert_eq!(result, RpcResult { req_msg_id: 7, result: Blob::of(&true) });
    assert_eq!(result.result.decode(), Ok(true));
    assert_eq!(tl_types::Serializable::to_bytes(&result), bytes);
    assert!(RpcResult::from_bytes(&bytes[..11]).is_err());
}

#[test]
fn packed() {
    check(GzipPacked { packed_data: hex("1f8b08") }, &hex("a1cf7230 03 1f8b08"));
}

#[test]
fn body_is_bounded_by_its_length() {
    // The body claims one byte more than there is, and one less than the ping in it needs.
    let longer = hex(&MESSAGE.replace("0c000000", "0d000000"));
    let error = Message::from_bare_bytes(&longer).unwrap_err();
    assert_eq!((error.kind(), error.offset(), error.expected()), (DecodeErrorKind::UnexpectedEnd, 12, "message"));
    let shorter = hex(&MESSAGE.replace("0c000000", "0b000000"));
    let (message, rest) = Message::from_bare_prefix(&shorter).unwrap();
    assert_eq!((message.body.0.len(), rest), (11, &[0][..]));
}

#[test]
fn negative_length() {
    let bytes = hex(&MESSAGE.replace("0c000000", "ffffffff"));
    let error = Message::from_bare_bytes(&bytes).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (DecodeErrorKind::InvalidCount { count: -1 }, 12));
}

#[test]
fn container_that_claims_too_much() {
    let error = MessageContainer::from_bytes(&hex(&format!("dcf8f173 02000000 {MESSAGE}"))).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (DecodeErrorKind::UnexpectedEnd, 4));
    assert_eq!(error.path().collect::<Vec<_>>(), [(0x73f1_f8dc, Some("msg_container"))]);
}

#[test]
fn names() {
    for (id, name) in [
        (0x5bb8_e511, "message"),
        (0x73f1_f8dc, "msg_container"),
        (0xe060_46b2, "msg_copy"),
        (0xf35c_6d01, "rpc_result"),
        (0x3072_cfa1, "gzip_packed"),
    ] {
        assert_eq!((name_for_id(id), tl_types::mtproto::name_for_id(id)), (Some(name), Some(name)));
    }
}

#[test]
fn names_in_errors() {
    let error = RpcResult::from_bytes(&hex("016d5cf3 00")).unwrap_err();
    let path: Vec<_> = error.path().collect();
    assert_eq!(path, [(0xf35c_6d01, Some("rpc_result"))]);
    assert_eq!(error.to_string(), "unexpected end of input reading long at offset 4, in rpc_result#f35c6d01");
}
