//! What generated code is written against: all that it imports.

pub use crate::blob::Blob;
pub use crate::builtin::True;
pub use crate::cursor::Cursor;
pub use crate::cursor::fixed::FixedRead;
pub use crate::decode_error::DecodeError;
pub use crate::encoding::{Constructor, Meta, Nat, Standalone, Value, Wire, decode_with, encode_with};
pub use crate::flags::Flags;
pub use crate::forms::{Boxed, Unboxed};
#[cfg(feature = "serde")]
pub use crate::json;
pub use crate::rpc::{Callers, ErrorKind, KnownError};
pub use crate::traits::RemoteCall;
pub use crate::writer::{Fixed, Mask, Writer};
pub use alloc::boxed::Box;
pub use alloc::string::String;
pub use alloc::vec::Vec;
pub use core::convert::{From, Into};
pub use core::option::Option::{self, None, Some};

/// An error that a method is known to give.
#[must_use]
pub const fn known(code: i32, kind: ErrorKind) -> KnownError {
    KnownError { code, kind }
}
