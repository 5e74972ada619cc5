// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::LangPackString {
    /// The value, if it is [`Self::LangPackString`].
    #[must_use]
    #[inline]
    pub fn as_lang_pack_string(&self) -> Option<&types::LangPackString> {
        match self {
            Self::LangPackString(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LangPackString`].
    #[must_use]
    #[inline]
    pub fn into_lang_pack_string(self) -> Option<types::LangPackString> {
        match self {
            Self::LangPackString(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pluralized`].
    #[must_use]
    #[inline]
    pub fn as_pluralized(&self) -> Option<&types::LangPackStringPluralized> {
        match self {
            Self::Pluralized(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pluralized`].
    #[must_use]
    #[inline]
    pub fn into_pluralized(self) -> Option<types::LangPackStringPluralized> {
        match self {
            Self::Pluralized(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn as_deleted(&self) -> Option<&types::LangPackStringDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn into_deleted(self) -> Option<types::LangPackStringDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::LangPackString> for types::LangPackString {
    /// The value itself, which is another variant.
    type Error = enums::LangPackString;

    #[inline]
    fn try_from(value: enums::LangPackString) -> Result<Self, enums::LangPackString> {
        match value {
            enums::LangPackString::LangPackString(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::LangPackString> for types::LangPackStringPluralized {
    /// The value itself, which is another variant.
    type Error = enums::LangPackString;

    #[inline]
    fn try_from(value: enums::LangPackString) -> Result<Self, enums::LangPackString> {
        match value {
            enums::LangPackString::Pluralized(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::LangPackString> for types::LangPackStringDeleted {
    /// The value itself, which is another variant.
    type Error = enums::LangPackString;

    #[inline]
    fn try_from(value: enums::LangPackString) -> Result<Self, enums::LangPackString> {
        match value {
            enums::LangPackString::Deleted(value) => Ok(value),
            other => Err(other),
        }
    }
}
