//! What went wrong where bytes did not decode.

use crate::name_for_id;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;

/// At most so many constructors of each end of the path does the message of an error name.
const SHOWN: usize = 4;

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
pub struct DecodeError(Box<Details>);

/// What a [`DecodeError`] points to, so that the `Result` of every decode stays small.
#[derive(Clone, PartialEq, Eq)]
struct Details {
    offset: usize,
    kind: DecodeErrorKind,
    expected: &'static str,
    /// The ids of the enclosing values, innermost first.
    path: Vec<u32>,
    /// Names that this crate does not know.
    names: Names,
}

/// A further table of names. Which one an error has makes it no other error.
#[derive(Clone, Copy)]
struct Names(fn(u32) -> Option<&'static str>);

impl PartialEq for Names {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Names {}

impl Names {
    fn of(self, id: u32) -> Option<&'static str> {
        (self.0)(id).or_else(|| name_for_id(id))
    }
}

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
        Self(Box::new(Details { offset, kind, expected, path: Vec::new(), names: Names(|_| None) }))
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
        self.0.names = Names(names);
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

    /// The name of that constructor, where a schema of this crate [has it](name_for_id) or one that the error was
    /// [given](Self::with_names).
    #[must_use]
    pub fn found_name(&self) -> Option<&'static str> {
        self.found_id().and_then(|id| self.0.names.of(id))
    }

    /// The constructors of the values around the one that could not be read, outermost first: their ids, and their names
    /// where a schema of this crate [has them](name_for_id) or one that the error was [given](Self::with_names).
    pub fn path(&self) -> impl DoubleEndedIterator<Item = (u32, Option<&'static str>)> + ExactSizeIterator {
        self.0.path.iter().rev().map(|&id| (id, self.0.names.of(id)))
    }

    /// Writes where it happened, without the constructors in the middle of a long path.
    fn fmt_path(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let len = self.0.path.len();
        for (at, (id, name)) in self.path().enumerate() {
            let separator = if at == 0 { ", in " } else { " > " };
            if at < SHOWN || at >= len - SHOWN {
                write!(f, "{separator}{}", Constructor { id, name })?;
            } else if at == SHOWN {
                write!(f, "{separator}…")?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { offset, kind, expected, names, .. } = *self.0;
        match kind {
            DecodeErrorKind::UnexpectedEnd => {
                write!(f, "unexpected end of input reading {expected} at offset {offset}")?
            }
            DecodeErrorKind::UnknownConstructor { id }
            | DecodeErrorKind::InvalidBool { id }
            | DecodeErrorKind::InvalidVector { id } => {
                write!(f, "expected {expected} at offset {offset}, found {}", Constructor { id, name: names.of(id) })?;
            }
            DecodeErrorKind::InvalidCount { count } => {
                write!(f, "negative count {count} in the {expected} at offset {offset}")?
            }
            DecodeErrorKind::TooDeep { limit } => {
                write!(f, "the {expected} at offset {offset} is nested deeper than the limit of {limit}")?;
            }
            DecodeErrorKind::TrailingBytes { count: 1 } => {
                write!(f, "1 unexpected byte after the {expected}, at offset {offset}")?
            }
            DecodeErrorKind::TrailingBytes { count } => {
                write!(f, "{count} unexpected bytes after the {expected}, at offset {offset}")?
            }
        }
        self.fmt_path(f)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("kind", &self.0.kind)
            .field("expected", &self.0.expected)
            .field("offset", &self.0.offset)
            .field("path", &self.path().map(|(id, name)| Constructor { id, name }).collect::<Vec<_>>())
            .finish()
    }
}

impl Error for DecodeError {}

/// Shows a constructor: `auth.sentCode#5e002502`, or `#5e002502` where its name is not known.
struct Constructor {
    id: u32,
    name: Option<&'static str>,
}

impl fmt::Display for Constructor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{:08x}", self.name.unwrap_or_default(), self.id)
    }
}

impl fmt::Debug for Constructor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
