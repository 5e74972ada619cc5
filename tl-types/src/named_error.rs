//! What a [`DecodeError`] says, with the names of the constructors in it.

use crate::decode_error::{DecodeError, DecodeErrorKind, Details, Names};
use crate::names::name_for_id;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;

/// At most so many constructors of each end of the path does the message of an error name.
const SHOWN: usize = 4;

impl DecodeError {
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

impl Names {
    fn of(self, id: u32) -> Option<&'static str> {
        (self.0)(id).or_else(|| name_for_id(id))
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
