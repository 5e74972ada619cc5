// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums.

use super::super::{enums, types};
use crate::wire::String;

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

    /// The field `key`, which every variant has.
    #[must_use]
    #[inline]
    pub fn key(&self) -> &String {
        match self {
            Self::LangPackString(value) => &value.key,
            Self::Pluralized(value) => &value.key,
            Self::Deleted(value) => &value.key,
        }
    }

    /// The field `value`, where there is one.
    #[must_use]
    #[inline]
    pub fn value(&self) -> Option<&String> {
        match self {
            Self::LangPackString(value) => Some(&value.value),
            _ => None,
        }
    }

    /// The field `zero_value`, where there is one.
    #[must_use]
    #[inline]
    pub fn zero_value(&self) -> Option<&String> {
        match self {
            Self::Pluralized(value) => value.zero_value.as_ref(),
            _ => None,
        }
    }

    /// The field `one_value`, where there is one.
    #[must_use]
    #[inline]
    pub fn one_value(&self) -> Option<&String> {
        match self {
            Self::Pluralized(value) => value.one_value.as_ref(),
            _ => None,
        }
    }

    /// The field `two_value`, where there is one.
    #[must_use]
    #[inline]
    pub fn two_value(&self) -> Option<&String> {
        match self {
            Self::Pluralized(value) => value.two_value.as_ref(),
            _ => None,
        }
    }

    /// The field `few_value`, where there is one.
    #[must_use]
    #[inline]
    pub fn few_value(&self) -> Option<&String> {
        match self {
            Self::Pluralized(value) => value.few_value.as_ref(),
            _ => None,
        }
    }

    /// The field `many_value`, where there is one.
    #[must_use]
    #[inline]
    pub fn many_value(&self) -> Option<&String> {
        match self {
            Self::Pluralized(value) => value.many_value.as_ref(),
            _ => None,
        }
    }

    /// The field `other_value`, where there is one.
    #[must_use]
    #[inline]
    pub fn other_value(&self) -> Option<&String> {
        match self {
            Self::Pluralized(value) => Some(&value.other_value),
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
