// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::enums;
use crate::wire::String;

impl enums::LangPackString {
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
