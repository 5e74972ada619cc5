//! What users of the crate write and read values with.

use crate::cursor::Cursor;
use crate::decode_error::DecodeError;
use crate::encoding::{Constructor, Standalone, Wire};
use crate::rpc::{Callers, KnownError};
use crate::writer::Writer;
use alloc::vec::Vec;
use core::any::Any;

/// A value that can be written.
///
/// The form is the **boxed** one for functions, structs and enums alike: the constructor id, then the fields. Primitives
/// have one form only. The trait is dyn-compatible, so that requests of several types can wait in one queue.
///
/// Source: <https://core.telegram.org/mtproto/serialize>
///
/// ```
/// use tl_types::Serializable;
///
/// let values: [&dyn Serializable; 3] = [&7_i32, &true, &String::from("ab")];
/// let mut buf = Vec::new();
/// for value in values {
///     value.serialize(&mut buf);
/// }
/// assert_eq!(buf, [7, 0, 0, 0, 0xb5, 0x75, 0x72, 0x99, 2, b'a', b'b', 0]);
/// ```
pub trait Serializable {
    /// Appends the boxed form to `buf`, which grows unless it has room for that and 264 bytes more.
    ///
    /// # Panics
    ///
    /// Where a vector in it has more than 2³¹ - 1 items, which its count cannot say.
    fn serialize(&self, buf: &mut Vec<u8>);

    /// The boxed form.
    ///
    /// # Panics
    ///
    /// As [`serialize`](Self::serialize) does.
    #[inline]
    fn to_bytes(&self) -> Vec<u8> {
        let mut buf = Vec::new();
        self.serialize(&mut buf);
        buf
    }

    /// Appends the boxed form to a buffer of another kind, such as a `VecDeque<u8>`.
    ///
    /// Where the buffer is a `Vec<u8>`, it is written to directly; into others the bytes are copied once.
    ///
    /// # Panics
    ///
    /// As [`serialize`](Self::serialize) does.
    ///
    /// ```
    /// use std::collections::VecDeque;
    /// use tl_types::Serializable;
    ///
    /// let mut queue = VecDeque::from([9]);
    /// 7_i32.serialize_into(&mut queue);
    /// assert_eq!(queue, [9, 7, 0, 0, 0]);
    /// ```
    fn serialize_into(&self, buf: &mut (impl Extend<u8> + 'static))
    where
        Self: Sized,
    {
        match (buf as &mut dyn Any).downcast_mut() {
            Some(vec) => self.serialize(vec),
            None => buf.extend(self.to_bytes()),
        }
    }
}

impl<T: Wire> Serializable for T {
    #[inline]
    fn serialize(&self, buf: &mut Vec<u8>) {
        Writer::run(buf, |w| self.write(w));
    }
}

/// A value that can be read, from its boxed form.
///
/// `u32` is none: a `#` is only a part of other values. [`peek_id`](crate::peek_id) looks at the constructor id that bytes
/// start with; what reads an id in other libraries does not compile here:
///
/// ```compile_fail,E0599
/// use tl_types::Deserializable;
///
/// let id = u32::from_bytes(&[0xb5, 0x75, 0x72, 0x99]);
/// ```
///
/// Source: <https://core.telegram.org/mtproto/serialize>
pub trait Deserializable: Wire {
    /// Reads the value that all of `bytes` is.
    ///
    /// # Errors
    ///
    /// Where `bytes` is not such a value, or bytes follow it.
    ///
    /// ```
    /// use tl_types::{Deserializable, DecodeErrorKind};
    ///
    /// assert_eq!(i32::from_bytes(&[7, 0, 0, 0])?, 7);
    /// assert_eq!(i32::from_bytes(&[7, 0, 0]).unwrap_err().kind(), DecodeErrorKind::UnexpectedEnd);
    /// assert_eq!(i32::from_bytes(&[7, 0, 0, 0, 1]).unwrap_err().kind(), DecodeErrorKind::TrailingBytes { count: 1 });
    /// # Ok::<(), tl_types::DecodeError>(())
    /// ```
    #[inline]
    fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut cursor = Cursor::new(bytes);
        let value = Self::read(&mut cursor);
        cursor.end_of(Self::TL_NAME);
        cursor.finish(bytes, value)
    }

    /// Reads the value that `bytes` starts with, and gives back the bytes after it.
    ///
    /// # Errors
    ///
    /// Where `bytes` does not start with such a value.
    ///
    /// ```
    /// use tl_types::Deserializable;
    ///
    /// let (number, rest) = i32::from_prefix(&[7, 0, 0, 0, 1])?;
    /// assert_eq!((number, rest), (7, &[1][..]));
    /// # Ok::<(), tl_types::DecodeError>(())
    /// ```
    fn from_prefix(bytes: &[u8]) -> Result<(Self, &[u8]), DecodeError> {
        let mut cursor = Cursor::new(bytes);
        let value = cursor.decode()?;
        Ok((value, cursor.rest()))
    }
}

impl<T: Wire<Shape: Standalone>> Deserializable for T {}

/// A type with one constructor id: every struct and every function.
///
/// Enums have one id for each variant, and a method that tells which.
pub trait Identifiable {
    /// The id that the boxed form starts with.
    const CONSTRUCTOR_ID: u32;
}

impl<T: Wire<Shape = Constructor>> Identifiable for T {
    const CONSTRUCTOR_ID: u32 = T::ID;
}

/// The bare form of a struct or function: the fields alone, without the constructor id.
///
/// It is what a schema means by a type that starts with a lower-case letter or with `%`. Fields of such types are written
/// and read rightly by [`Serializable`] and [`Deserializable`]; this is for the few places outside any schema where a bare
/// value is used alone, such as for a hash of it.
///
/// Source: <https://core.telegram.org/mtproto/serialize#bare-types>
///
/// ```
/// # #[cfg(feature = "mtproto")] {
/// use tl_types::{Bare, Serializable};
///
/// let packed = tl_types::mtproto::GzipPacked { packed_data: vec![9] };
/// assert_eq!(packed.to_bytes(), [0xa1, 0xcf, 0x72, 0x30, 1, 9, 0, 0]);
/// assert_eq!(packed.to_bare_bytes(), [1, 9, 0, 0]);
/// # }
/// ```
pub trait Bare: Serializable + Deserializable + Identifiable {
    /// Appends the bare form to `buf`.
    ///
    /// # Panics
    ///
    /// As [`Serializable::serialize`] does.
    fn serialize_bare(&self, buf: &mut Vec<u8>);

    /// The bare form.
    ///
    /// # Panics
    ///
    /// As [`Serializable::serialize`] does.
    fn to_bare_bytes(&self) -> Vec<u8> {
        let mut buf = Vec::new();
        self.serialize_bare(&mut buf);
        buf
    }

    /// Reads the value whose bare form all of `bytes` is.
    ///
    /// # Errors
    ///
    /// Where `bytes` is not such a value, or bytes follow it.
    fn from_bare_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut cursor = Cursor::new(bytes);
        let value = cursor.read_bare_within();
        cursor.end_of(Self::TL_NAME);
        cursor.finish(bytes, value)
    }

    /// Reads the value whose bare form `bytes` starts with, and gives back the bytes after it.
    ///
    /// # Errors
    ///
    /// Where `bytes` does not start with such a value.
    fn from_bare_prefix(bytes: &[u8]) -> Result<(Self, &[u8]), DecodeError> {
        let mut cursor = Cursor::new(bytes);
        let value = cursor.decode_bare()?;
        Ok((value, cursor.rest()))
    }
}

impl<T: Wire<Shape = Constructor>> Bare for T {
    fn serialize_bare(&self, buf: &mut Vec<u8>) {
        Writer::run(buf, |w| self.write_bare(w));
    }
}

/// A function of a schema: something to ask the other side for.
///
/// ```
/// use tl_types::{Deserializable, DecodeError, RemoteCall};
///
/// /// Sends a request and waits for its answer.
/// fn call<C: RemoteCall>(request: &C, mut transport: impl FnMut(&[u8]) -> Vec<u8>) -> Result<C::Return, DecodeError> {
///     let answer = transport(&request.to_bytes());
///     C::Return::from_bytes(&answer)
/// }
/// # call(&tl_types::Blob::default(), |bytes| bytes.to_vec())?;
/// # Ok::<(), DecodeError>(())
/// ```
///
/// To use it with a connection, see `examples/resend-code` in the repository: `connect`, a string session and `invoke`. The
/// other side, a server that decodes what clients send, is `examples/server`.
pub trait RemoteCall: Serializable + Deserializable {
    /// What it answers.
    type Return: Deserializable;

    /// The TL name: `auth.resendCode`.
    const NAME: &'static str = Self::TL_NAME;

    /// The errors that it is known to give, beside [those of any method](crate::rpc::ANY_METHOD). There may be others.
    const ERRORS: &'static [KnownError] = &[];

    /// Who may call it.
    const CALLERS: Callers = Callers::NotRecorded;
}

/// Whole values.
impl Cursor<'_> {
    /// Reads the next value, in its boxed form. After an error the position is where it was before.
    ///
    /// # Errors
    ///
    /// Where the bytes do not go on with such a value. Its offsets count from the start of the bytes that the cursor was
    /// made with.
    #[inline]
    pub fn decode<T: Deserializable>(&mut self) -> Result<T, DecodeError> {
        let start = self.rest;
        let value = T::read(self);
        self.finish(start, value)
    }

    /// Reads the next value, in its bare form. After an error the position is where it was before.
    ///
    /// # Errors
    ///
    /// As [`decode`](Self::decode).
    pub fn decode_bare<T: Bare>(&mut self) -> Result<T, DecodeError> {
        let start = self.rest;
        let value = self.read_bare_within();
        self.finish(start, value)
    }
}
