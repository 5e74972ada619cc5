//! Values that are not read yet.

use crate::cursor::Cursor;
use crate::decode_error::DecodeError;
use crate::encoding::{Meta, Value, Wire};
use crate::traits::{Deserializable, RemoteCall, Serializable};
use crate::writer::Writer;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Deref;

/// Bytes of a value that is not read yet: `Object`, or a call that cannot be named in advance.
///
/// It is written as it is, and reading one takes all bytes that are left. It takes the place of any function, so that a server or
/// a proxy can peel a request: `InvokeWithLayer::<InitConnection<Blob>>::from_bytes(…)` gives the outer two functions, and
/// the [`peek_id`](Self::peek_id) of the blob tells what the inner one is.
///
/// ```
/// use tl_types::{Blob, Serializable, name_for_id};
///
/// let blob = Blob::of(&vec![1_i64]);
/// assert_eq!(blob.peek_id().and_then(name_for_id), Some("vector"));
/// assert_eq!(blob.decode::<Vec<i64>>()?, [1]);
/// assert_eq!(blob.to_bytes(), *blob);
/// assert_eq!(blob.len(), 16);
/// # Ok::<(), tl_types::DecodeError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Blob(pub Vec<u8>);

impl Blob {
    /// The boxed form of `value`.
    ///
    /// # Panics
    ///
    /// As [`serialize`](crate::Serializable::serialize) does.
    #[must_use]
    pub fn of(value: &(impl Serializable + ?Sized)) -> Self {
        Self(value.to_bytes())
    }

    /// The constructor id that it starts with; `None` where it has less than 4 bytes.
    #[must_use]
    pub fn peek_id(&self) -> Option<u32> {
        crate::ids::peek_id(&self.0)
    }

    /// Reads the value that all of it is.
    ///
    /// # Errors
    ///
    /// As [`from_bytes`](Deserializable::from_bytes) does.
    pub fn decode<T: Deserializable>(&self) -> Result<T, DecodeError> {
        T::from_bytes(&self.0)
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<Blob> for Vec<u8> {
    fn from(blob: Blob) -> Self {
        blob.0
    }
}

/// The bytes: `blob.len()`, `blob.is_empty()`, `&blob[..4]`.
impl Deref for Blob {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// In hexadecimal: `Blob(15c4b51c…)`.
impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Blob(")?;
        for byte in &self.0 {
            write!(f, "{byte:02x}")?;
        }
        f.write_str(")")
    }
}

impl Wire for Blob {
    type Shape = Value;
    const META: Meta = Meta { name: "Object", id: 0, min_size: 0 };

    fn write<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.raw(&self.0);
        w
    }

    extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
        Self(cursor.remaining())
    }
}

impl RemoteCall for Blob {
    type Return = Self;
}
