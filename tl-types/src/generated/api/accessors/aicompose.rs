// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `aicompose`.

use super::super::enums;
use crate::wire::Vec;

impl enums::aicompose::Tones {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::Tones(value) => Some(value.hash),
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
