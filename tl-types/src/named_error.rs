//! What a [`DecodeError`] says, with the names of the constructors in it.

use crate::decode_error::{DecodeError, DecodeErrorKind, Details, Names};
#[cfg(feature = "history")]
use crate::history::{self, Definition};
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

    /// What has that id in other layers, where no schema of this crate has it, nor one that the error was
    /// [given](Self::with_names).
    ///
    /// ```
    /// use tl_types::Deserializable;
    /// use tl_types::api::enums::User;
    ///
    /// let error = User::from_bytes(&0x8f97c628_u32.to_le_bytes()).unwrap_err();
    /// let user = error.found_definition().expect("an earlier `user`");
    /// assert!(user.layers().any(|layers| layers.contains(&150)));
    /// assert_eq!(
    ///     error.to_string(),
    ///     "expected User at offset 0, found user#8f97c628 of layers 148–158; this crate speaks layer 230"
    /// );
    /// ```
    #[cfg(feature = "history")]
    #[must_use]
    pub fn found_definition(&self) -> Option<&'static Definition> {
        let id = self.found_id()?;
        match self.0.names.given(id).or_else(|| crate::names::current_name(id)) {
            Some(_) => None,
            None => history::definition(id),
        }
    }

    /// The constructors of the values around the one that could not be read, outermost first: their ids, and their names
    /// where a schema of this crate [has them](name_for_id) or one that the error was [given](Self::with_names).
    pub fn path(&self) -> impl DoubleEndedIterator<Item = (u32, Option<&'static str>)> + ExactSizeIterator {
        self.0.path.iter().rev().map(|&id| (id, self.0.names.of(id)))
    }

    /// Writes which layers have what was found.
    #[cfg(feature = "history")]
    fn fmt_layers(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.found_definition().map_or(Ok(()), |definition| definition.fmt_layers(f))
    }

    /// Writes the layer that the bytes should have been of. Where a schema of somebody else gave names, it is not known.
    #[cfg(feature = "history")]
    fn fmt_own_layer(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.found_definition() {
            Some(_) if self.0.names.0.is_none() => write!(f, "; this crate speaks layer {}", crate::api::LAYER),
            _ => Ok(()),
        }
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
        self.given(id).or_else(|| name_for_id(id))
    }

    /// The name in the further table.
    fn given(self, id: u32) -> Option<&'static str> {
        self.0.and_then(|names| names(id))
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
                #[cfg(feature = "history")]
                self.fmt_layers(f)?;
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
        self.fmt_path(f)?;
        #[cfg(feature = "history")]
        self.fmt_own_layer(f)?;
        Ok(())
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
