//! Telegram's [API](https://core.telegram.org/schema) and [MTProto](https://core.telegram.org/schema/mtproto) as Rust
//! types, with a decoder that bytes from the network cannot hurt.
//!
//! Every constructor and every method of the schemas is a type here, generated from them; this page is about the
//! hand-written part that all of these types share.
//!
//! # Writing and reading
//!
//! [`Serializable`] and [`Deserializable`] are implemented for every generated type, and for what those are made of:
//! `i32`, `i64`, `f64`, `bool`, `String`, `Vec<u8>`, `[u8; 16]`, `[u8; 32]`, `Vec<T>` and `Box<T>`.
//!
//! ```
//! use tl_types::{Deserializable, Serializable};
//!
//! let bytes = vec![1_i32, 2].to_bytes();
//! assert_eq!(bytes, [0x15, 0xc4, 0xb5, 0x1c, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0]);
//! assert_eq!(Vec::<i32>::from_bytes(&bytes)?, [1, 2]);
//! # Ok::<(), tl_types::DecodeError>(())
//! ```
//!
//! The form is always the **boxed** one, which starts with the constructor id; [`Bare`] has the form without. Several
//! values in a row, or another limit of depth, are for a [`Cursor`]. A value that cannot be named in advance is a [`Blob`].
//!
//! # Calling
//!
//! A method is a [`RemoteCall`], which tells what it answers, which errors it gives and who may call it. What a call may
//! fail with, and a client in twenty lines, is in [`rpc`].
//!
//! # Features
//!
//! `api` and `mtproto`, both there by default, are the schemas. What few need is behind a feature of its own:
//!
//! - `convert`: what enums can be asked. `TryFrom` gives the value back where it is another variant; `as_…` and `into_…` are
//!   there for every variant with fields; a field that has one type in all variants that have it is a method, such as
//!   `fn access_hash(&self) -> Option<&i64>`, or answers `&T` where every variant has it. Where a trait's method has that
//!   name, an underscore is behind it: `hash_`.
//! - `eq`: `PartialEq` for all types, `Eq` and `Hash` for those without floating-point numbers.
//! - `serde`: serde's traits, in the form that TDLib gives to JSON: `@type` is the TL name, a `long` is a string, bytes are
//!   base64, what is not there is left out, and `NaN`, `Infinity` and `-Infinity` are strings.
//! - `simdutf8`: text is checked with vector instructions, by the crate of that name, which takes a tenth off the time to
//!   decode a chat's history. It needs `std`, and has `unsafe` code.
//!
//! # What is safe to rely on
//!
//! - Decoding never panics and never runs out of stack: values nest up to a [limit](cursor::DEFAULT_DEPTH_LIMIT).
//! - Decoding takes memory in [proportion](cursor::HEAP_PER_BYTE) to the bytes given, whatever counts and lengths they claim.
//! - What does not decode is a [`DecodeError`], which tells where and why.
//! - What encodes decodes, as long as it does not nest deeper than that limit.
//! - There is no `unsafe` code and no required dependency. The crate is `no_std` and needs `alloc`.

#![no_std]
#![expect(improper_ctypes_definitions, reason = "the ABI says that reads do not unwind")]

extern crate alloc;

mod blob;
mod builtin;
pub mod cursor;
mod decode_error;
#[doc(hidden)]
pub mod example;
mod flags;
mod forms;
mod ids;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod json;
#[cfg(feature = "mtproto")]
mod mtproto_envelope;
mod names;
pub mod rpc;
mod traits;
#[doc(hidden)]
pub mod wire;
mod writer;

// The generator writes these two modules, and formats them.
#[rustfmt::skip]
mod generated {
    pub(crate) mod errors;
    #[cfg(feature = "api")]
    pub mod api;
    #[cfg(feature = "mtproto")]
    pub mod mtproto;
}
#[cfg(feature = "api")]
pub use generated::api;

/// The protocol below the API: its generated types, and its message envelope.
#[cfg(feature = "mtproto")]
pub mod mtproto {
    pub use crate::generated::mtproto::*;
    pub use crate::mtproto_envelope::{GzipPacked, Message, MessageContainer, MessageCopy, RpcResult, name_for_id};
}

pub use blob::Blob;
pub use builtin::True;
pub use cursor::Cursor;
pub use decode_error::{DecodeError, DecodeErrorKind};
pub use forms::{Boxed, Unboxed};
pub use names::{name_for_id, peek_id};
pub use traits::{Bare, Deserializable, Identifiable, RemoteCall, Serializable};
#[doc(hidden)]
pub use writer::Writer;

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
