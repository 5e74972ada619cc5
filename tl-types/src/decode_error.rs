//! What went wrong where bytes did not decode.

use alloc::boxed::Box;
use alloc::vec::Vec;

/// Bytes that are not what they were read as.
///
/// ```
/// use tl_types::{Deserializable, DecodeErrorKind};
///
/// let error = Vec::<bool>::from_bytes(&[0x15, 0xc4, 0xb5, 0x1c, 1, 0, 0, 0, 1, 2, 3, 4]).unwrap_err();
/// assert_eq!(error.kind(), DecodeErrorKind::InvalidBool { id: 0x04030201 });
/// assert_eq!((error.expected(), error.offset()), ("Bool", 8));
/// assert_eq!(error.to_string(), "expected Bool at offset 8, found #04030201");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(pub(crate) Box<Details>);

/// What a [`DecodeError`] points to, so that the `Result` of every decode stays small.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Details {
    pub(crate) offset: usize,
    pub(crate) kind: DecodeErrorKind,
    pub(crate) expected: &'static str,
    /// The ids of the enclosing values, innermost first.
    pub(crate) path: Vec<u32>,
    /// Names that this crate does not know.
    pub(crate) names: Names,
}

/// A further table of names. Which one an error has makes it no other error.
#[derive(Clone, Copy)]
pub(crate) struct Names(pub(crate) Option<fn(u32) -> Option<&'static str>>);

impl PartialEq for Names {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Names {}

/// In which way bytes are not what they were read as.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The input ends before the value does: it was cut off, or it is not of this type.
    UnexpectedEnd,
    /// The constructor `id` is none of the expected type's.
    UnknownConstructor {
        /// The id found.
        id: u32,
    },
    /// A `Bool` starts with neither the id of `boolTrue` nor that of `boolFalse`.
    InvalidBool {
        /// The id found.
        id: u32,
    },
    /// A `Vector` does not start with the id of `vector`.
    InvalidVector {
        /// The id found.
        id: u32,
    },
    /// A vector's count, or the length of a message's body, is negative.
    InvalidCount {
        /// The number found.
        count: i32,
    },
    /// Values nest deeper than the [`Cursor`](crate::Cursor) allows.
    TooDeep {
        /// The limit of the cursor.
        limit: u32,
    },
    /// The value is followed by bytes that do not belong to it.
    TrailingBytes {
        /// How many.
        count: usize,
    },
}

impl DecodeError {
    #[cold]
    pub(crate) fn new(offset: usize, kind: DecodeErrorKind, expected: &'static str) -> Self {
        Self(Box::new(Details { offset, kind, expected, path: Vec::new(), names: Names(None) }))
    }

    /// Notes that all this happened within a value of the constructor `id`.
    #[cold]
    pub(crate) fn within(&mut self, id: u32) {
        self.0.path.push(id);
    }

    /// This error with the names of another schema, which come before those of this crate's: the `name_for_id` of the
    /// module that was generated from it.
    ///
    /// ```
    /// use tl_types::Deserializable;
    ///
    /// # mod generated { pub fn name_for_id(id: u32) -> Option<&'static str> { (id == 0x5eed).then_some("my.seed") } }
    /// let error = bool::from_bytes(&[0xed, 0x5e, 0, 0]).unwrap_err();
    /// assert_eq!(error.to_string(), "expected Bool at offset 0, found #00005eed");
    /// let error = error.with_names(generated::name_for_id);
    /// assert_eq!(error.to_string(), "expected Bool at offset 0, found my.seed#00005eed");
    /// ```
    #[must_use]
    pub fn with_names(mut self, names: fn(u32) -> Option<&'static str>) -> Self {
        self.0.names = Names(Some(names));
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> DecodeErrorKind {
        self.0.kind
    }

    /// The name of the type that was expected, as the schema has it: `auth.SentCode`, `int`, `Vector`.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.0.expected
    }

    /// The offset of the value that could not be read, in the bytes that the [`Cursor`](crate::Cursor) was given.
    ///
    /// For [`DecodeErrorKind::TrailingBytes`] it is the offset of the first of them.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The constructor id that was found where another was expected.
    #[must_use]
    pub fn found_id(&self) -> Option<u32> {
        match self.0.kind {
            DecodeErrorKind::UnknownConstructor { id }
            | DecodeErrorKind::InvalidBool { id }
            | DecodeErrorKind::InvalidVector { id } => Some(id),
            _ => None,
        }
    }
}
