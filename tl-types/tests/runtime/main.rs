//! Tests of the hand-written runtime, and of requests and values of the API, against bytes worked out by hand.

#[cfg(all(feature = "api", feature = "mtproto"))]
mod by_hand;
mod depth;
#[cfg(feature = "mtproto")]
mod envelope;
mod errors;
mod given;
mod items;
mod memory;
mod primitives;
mod rpc;
mod runs;
mod sample;
mod strings;
mod vectors;
mod writing;

use std::fmt::Debug;
use tl_types::{DecodeError, DecodeErrorKind, Deserializable, Serializable};

/// `value` has the form `bytes`, either way, and no shorter bytes are such a value.
#[track_caller]
fn check<T: Serializable + Deserializable + PartialEq + Debug>(value: T, bytes: &[u8]) {
    assert_eq!(value.to_bytes(), bytes);
    assert_eq!(T::from_bytes(bytes).as_ref(), Ok(&value));
    check_truncated::<T>(bytes);
    check_trailing(&value, bytes);
}

/// Every part of `bytes` that ends too early is an error that says so.
#[track_caller]
fn check_truncated<T: Deserializable + Debug>(bytes: &[u8]) {
    for len in 0..bytes.len() {
        let error = T::from_bytes(&bytes[..len]).expect_err("truncated");
        assert_eq!(error.kind(), DecodeErrorKind::UnexpectedEnd, "{len} of {} bytes", bytes.len());
        assert!(error.offset() <= len);
    }
}

/// Bytes after a value are refused, or given back.
#[track_caller]
fn check_trailing<T: Deserializable + PartialEq + Debug>(value: &T, bytes: &[u8]) {
    let longer = [bytes, &[1, 2, 3]].concat();
    let error = T::from_bytes(&longer).expect_err("trailing bytes");
    assert_eq!(error.kind(), DecodeErrorKind::TrailingBytes { count: 3 });
    assert_eq!(error.offset(), bytes.len());
    let (again, rest) = T::from_prefix(&longer).expect("a value");
    assert_eq!((&again, rest), (value, &[1, 2, 3][..]));
}

/// The error that a text of hexadecimal digits and spaces gives.
#[track_caller]
fn refused<T: Deserializable + Debug>(bytes: &str) -> DecodeError {
    T::from_bytes(&hex(bytes)).expect_err("refused")
}

/// The bytes of a text of hexadecimal digits and spaces.
fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .bytes()
        .filter(|digit| !digit.is_ascii_whitespace())
        .map(|digit| (digit as char).to_digit(16).expect("a digit") as u8)
        .collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}
