// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums of the namespace `aicompose`.

use super::super::{enums, types};
use crate::wire::Vec;

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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::Tones(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `tones`, where there is one.
    #[must_use]
    #[inline]
    pub fn tones(&self) -> Option<&Vec<enums::AiComposeTone>> {
        match self {
            Self::Tones(value) => Some(&value.tones),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::Tones(value) => Some(&value.users),
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
