// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `aicompose`.

use super::super::{enums, types};

impl enums::aicompose::Tones {
    /// The value, if it is [`Self::Tones`].
    #[must_use]
    #[inline]
    pub fn as_tones(&self) -> Option<&types::aicompose::Tones> {
        match self {
            Self::Tones(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Tones`].
    #[must_use]
    #[inline]
    pub fn into_tones(self) -> Option<types::aicompose::Tones> {
        match self {
            Self::Tones(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::aicompose::Tones> for types::aicompose::Tones {
    /// The value itself, which is another variant.
    type Error = enums::aicompose::Tones;

    #[inline]
    fn try_from(
        value: enums::aicompose::Tones,
    ) -> Result<Self, enums::aicompose::Tones> {
        match value {
            enums::aicompose::Tones::Tones(value) => Ok(value),
            other => Err(other),
        }
    }
}
