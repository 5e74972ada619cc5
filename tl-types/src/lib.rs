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
//! # Finding a definition
//!
//! `api` has the three modules `types` (constructors), `enums` (types with several constructors) and `functions` (methods). A
//! TL name becomes a path by its namespace and its kind: `auth.resendCode` is `api::functions::auth::ResendCode`, `inputPeerUser`
//! is `api::types::InputPeerUser`, the type `auth.SentCode` is `api::enums::auth::SentCode`. A type with one constructor is that
//! constructor's struct. The search above finds methods by their TL name, and everything by its last part: `resendCode`.
//!
//! # Variants in a box
//!
//! A variant whose struct is large or recursive holds it in a `Box`; its docs say so. Reading goes through the box without a
//! word about it, and `into` makes one:
//!
//! ```
//! # #[cfg(feature = "api")] {
//! use tl_types::api::{enums::Message, types};
//!
//! /// How many replies a message has.
//! fn replies(message: &Message) -> i32 {
//!     match message {
//!         Message::Message(m) => m.replies.as_ref().map_or(0, |replies| replies.replies),
//!         _ => 0,
//!     }
//! }
//!
//! /// The text of a message.
//! fn text(message: Message) -> Option<String> {
//!     let Message::Message(message) = message else { return None };
//!     Some(message.message)
//! }
//!
//! let message = Message::from(types::Message::new(1, types::PeerUser::new(2), 0, "Hello!"));
//! assert_eq!((replies(&message), text(message).as_deref()), (0, Some("Hello!")));
//! # }
//! ```
//!
//! # Calling
//!
//! A method is a [`RemoteCall`], which tells what it answers, which errors it gives and who may call it. What a call may
//! fail with, and a client in twenty lines, is in [`rpc`].
#![cfg_attr(feature = "api", doc = include_str!("tasks.md"))]
//!
//! # When a part does not decode
//!
//! TL writes no lengths: after a value of an unknown constructor nothing can be found, because nobody can tell where it ends.
//! So a decode gives the whole value or none. The feature `compat` knows the ends of some that are not of this layer. A value with made-up fields is never given: `pts: 0` would be worse than an
//! error. What can be had all the same:
//!
//! - **Other messages.** Each body in a `mtproto::MessageContainer` has a length, and is a [`Blob`] of its own. One that does
//!   not decode costs no other; nor does an answer in a `RpcResult` or `GzipPacked`, whose request is known in any case.
//! - **What came before.** [`Cursor::decode_items`] reads a vector item by item. Where it is a field, read the id and the
//!   fields before it first, in the order of the schema.
//! - **Where and what.** [`DecodeError`] has the [offset](DecodeError::offset), the [path](DecodeError::path), the
//!   [id](DecodeError::found_id) and, as far as it is known, the [name](DecodeError::found_name). A [`Cursor`] is before the
//!   value that it could not read: the bytes left are its [`rest`](Cursor::rest), and those from the very constructor on are
//!   `&bytes[error.offset()..]`.
//!
//! These are the updates before an unknown one. A client handles them, logs the error, and asks for the others with
//! `updates.getDifference`:
//!
//! ```
//! # #[cfg(feature = "api")] {
//! use tl_types::api::{enums::Update, types};
//! use tl_types::{Cursor, DecodeError};
//!
//! fn first_updates(bytes: &[u8]) -> (Vec<Update>, Option<DecodeError>) {
//!     fn read(cursor: &mut Cursor<'_>, updates: &mut Vec<Update>) -> Result<(), DecodeError> {
//!         cursor.decode_id_of::<types::Updates>()?;
//!         for update in cursor.decode_items()? {
//!             updates.push(update?);
//!         }
//!         Ok(())
//!     }
//!     let (mut cursor, mut updates) = (Cursor::new(bytes), Vec::new());
//!     let result = read(&mut cursor, &mut updates);
//!     (updates, result.err())
//! }
//!
//! # use tl_types::Serializable;
//! # let update: Update = types::UpdateChat::new(7).into();
//! # let all = types::Updates { updates: vec![update; 3], users: vec![], chats: vec![], date: 0, seq: 0 };
//! let mut bytes = all.to_bytes();
//! assert!(first_updates(&bytes).1.is_none());
//! bytes[24] ^= 0xff; // the second update is none now
//! let (updates, error) = first_updates(&bytes);
//! assert_eq!((updates.len(), error.map(|error| error.offset())), (1, Some(24)));
//! # }
//! ```
//!
//! # Features
//!
//! `api` and `mtproto`, both there by default, are the schemas. What few need has a feature of its own:
//!
//! - `accessors`: a field that has one type in all variants of an enum that have it is a method of the enum: `message.id()` is
//!   an `i32`, `chat.access_hash()` an `Option<i64>`, as not every chat has one. What is not `Copy` comes by reference. Where
//!   a trait's method has that name, an underscore is after it: `hash_`.
//! - `convert`: out of an enum. `TryFrom` gives the value back where it is another variant; `as_…` and `into_…` are there for
//!   every variant with fields.
//! - `eq`: `PartialEq` for all types.
//! - `hash`: what keys of maps need, `Eq` and `Hash`, for all types without floating-point numbers; and `eq`.
//! - `compat`: values of 42 constructors that only earlier layers have decode, as values of today: what is missing in them is
//!   absent, `false`, 0 or empty. `schema/compat.tl` lists them, and what each is without; they are those of the five known
//!   layers before 230 (223, 224, 225, 228, 229) that qualify. They are written as today's.
//! - `history`: names for the ids of other layers, in errors and [`name_for_id`]: `expected User at offset 8, found
//!   user#8f97c628 of layers 148–158; this crate speaks layer 230`. The table has 1,539 ids and adds 158 KB to a stripped
//!   executable that shows errors.
//! - `serde`: serde's traits, in the form that TDLib gives to [JSON](#json).
//! - `simdutf8`, there by default: text is checked with vector instructions, by the crate of that name, which makes decoding
//!   of text faster, most of all of text that is not ASCII. It needs `std`; without it the crate is `no_std` and has no dependency.
//!
//! # JSON
//!
//! With the feature `serde`, a value is an object whose `@type` is the TL name and whose fields have their TL names. A `long`
//! is a string, bytes are base64, what is not there is left out, and `NaN`, `Infinity` and `-Infinity` are strings.
//!
//! The order of fields plays no part. A field that is there twice, at any level, is an error, and so is one that is missing.
//! Fields that the schema does not know are passed over. The text of an error is at most 1 KiB long, whatever was read.
//!
//! With serde_json, set two things:
//!
//! ```toml
//! serde_json = { version = "1", features = ["float_roundtrip", "unbounded_depth"] }
//! ```
//!
//! - `float_roundtrip`: without it serde_json reads some `double`s as their neighbours.
//! - `unbounded_depth`: serde_json refuses more than 128 arrays and objects within each other. A value that the wire can hold
//!   has up to [64 levels](cursor::DEFAULT_DEPTH_LIMIT), each an object that may be in an array. Switch serde_json's own
//!   limit off: this crate has the limit of the wire here, too, and what nests deeper is an error. It counts objects, arrays
//!   directly in arrays, and the `Some` of other formats. Reading at the limit takes less than 512 KiB of stack in a build
//!   without optimisation.
//!
//! ```
//! # #[cfg(all(feature = "serde", feature = "api"))] {
//! use serde::Deserialize;
//! use tl_types::api::types::JsonNumber;
//!
//! let text = r#"{"@type":"jsonNumber","value":0.36054733333333333}"#;
//! let mut deserializer = serde_json::Deserializer::from_str(text);
//! deserializer.disable_recursion_limit();
//! let number = JsonNumber::deserialize(&mut deserializer)?;
//! assert_eq!(number.value.to_bits(), 0.36054733333333333_f64.to_bits()); // not so without `float_roundtrip`
//! assert_eq!(serde_json::to_string(&number)?, text);
//! # }
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Other formats have the same form if they describe themselves, as MessagePack and CBOR do. Those that do not, such as bincode
//! and postcard, could not be read again, and give an error when a value is written. What tells them apart is that they must
//! be told how many fields come: a format that describes itself but must be told, too, is refused with them. A [`Blob`] is a
//! string in every format.
//!
//! # What is safe to rely on
//!
//! - Decoding never panics and never runs out of stack: values nest up to a [limit](cursor::DEFAULT_DEPTH_LIMIT).
//! - Any bytes give a value or an error, where the allocator can give [`HEAP_PER_BYTE`](cursor::HEAP_PER_BYTE) times their
//!   length, whatever counts and lengths they claim. Where it cannot, the process aborts, as it does for any `Vec`: refuse
//!   bytes that are longer than the memory you can spare divided by that, before they are decoded.
//! - What does not decode is a [`DecodeError`], which tells where and why.
//! - What encodes decodes, as long as it does not nest deeper than that limit.
//! - Only what was decoded is known to nest up to the limit. Encoding, cloning, comparing, printing and dropping take stack for
//!   each level: a value that was built by hand and nests 100,000 deep overflows the stack.
//! - A panic while decoding, which only a bug or a failing allocator makes, ends the process: reads are `extern "C"` functions,
//!   which do not unwind, so that nothing is compiled to drop half a value. `SAFETY.md` has what that saves.
//! - Decoding has no `unsafe` code; encoding has one file of it, which stores bytes. There is no required dependency. The
//!   crate is `no_std` and needs `alloc`.

#![no_std]
#![expect(improper_ctypes_definitions, reason = "the ABI says that reads do not unwind")]

extern crate alloc;

mod blob;
mod builtin;
pub mod cursor;
mod decode_error;
mod encoding;
#[doc(hidden)]
pub mod example;
mod flags;
mod forms;
#[cfg(feature = "history")]
pub mod history;
mod ids;
mod items;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod json;
#[cfg(feature = "mtproto")]
mod mtproto_envelope;
mod named_error;
mod names;
pub mod rpc;
mod text;
mod traits;
#[doc(hidden)]
pub mod wire;
mod writer;

// The generator writes these two modules, and formats them.
#[rustfmt::skip]
mod generated {
    pub(crate) mod errors;
    #[cfg(feature = "history")]
    pub(crate) mod history;
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
pub use ids::peek_id;
pub use items::Items;
pub use names::name_for_id;
pub use traits::{Bare, Deserializable, Identifiable, RemoteCall, Serializable};
#[doc(hidden)]
pub use writer::Writer;

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
