//! What keeps bytes from being read, and values from being written.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// Bytes that are not what they were read as.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReadError {
    /// The offset of the value that could not be read; for [`ReadErrorKind::TrailingBytes`], that of the first of them.
    pub offset: usize,
    /// What went wrong.
    pub kind: ReadErrorKind,
    /// The type that was expected, as the schema calls it: `auth.SentCode`, `int`, `Vector`.
    pub expected: String,
}

/// In which way bytes are not what they were read as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// The bytes end before the value does.
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
    /// A vector's count is negative.
    InvalidCount {
        /// The number found.
        count: i32,
    },
    /// Values nest deeper than the limit.
    TooDeep {
        /// The limit.
        limit: u32,
    },
    /// There are more values than the bytes can tell apart: the schema repeats what has no bytes.
    TooMany,
    /// A bare value could be of any of several constructors, or of none.
    Ambiguous,
    /// The value is followed by bytes that do not belong to it.
    TrailingBytes {
        /// How many.
        count: usize,
    },
}

impl Display for ReadError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { offset, kind, expected } = self;
        match kind {
            ReadErrorKind::UnexpectedEnd => write!(f, "expected {expected} at offset {offset}, found the end"),
            ReadErrorKind::UnknownConstructor { id }
            | ReadErrorKind::InvalidBool { id }
            | ReadErrorKind::InvalidVector { id } => {
                write!(f, "expected {expected} at offset {offset}, found #{id:08x}")
            }
            ReadErrorKind::InvalidCount { count } => {
                write!(f, "expected the count of a {expected} at offset {offset}, found {count}")
            }
            ReadErrorKind::TooDeep { limit } => {
                write!(f, "{expected} at offset {offset} is nested deeper than the limit of {limit}")
            }
            ReadErrorKind::TooMany => {
                write!(f, "{expected} at offset {offset} has more values than its bytes can hold")
            }
            ReadErrorKind::Ambiguous => {
                write!(f, "a bare {expected} at offset {offset} does not say which constructor it is")
            }
            ReadErrorKind::TrailingBytes { count } => {
                write!(f, "{count} bytes are left at offset {offset}, after {expected}")
            }
        }
    }
}

impl Error for ReadError {}

/// What a value cannot be written as.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WriteError {
    /// What is wrong.
    pub message: String,
    /// The fields that it is in, the innermost first: `messages.messages.users`. A position in a vector is `[3]`.
    pub path: Vec<String>,
}

impl WriteError {
    /// An error that no field is around yet.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), path: Vec::new() }
    }

    /// It is in this field or at this position.
    pub(crate) fn within(mut self, place: String) -> Self {
        self.path.push(place);
        self
    }
}

impl Display for WriteError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.path.iter().try_for_each(|place| write!(f, ", in {place}"))
    }
}

impl Error for WriteError {}
