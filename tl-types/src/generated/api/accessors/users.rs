// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `users`.

use super::super::enums;
use crate::wire::Vec;

impl enums::users::Users {
    /// The field `users`, which every variant has.
    #[must_use]
    #[inline]
    pub fn users(&self) -> &Vec<enums::User> {
        match self {
            Self::Users(value) => &value.users,
            Self::Slice(value) => &value.users,
        }
    }

    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<i32> {
        match self {
            Self::Slice(value) => Some(value.count),
            _ => None,
        }
    }
}

impl enums::users::SavedMusic {
    /// The field `count`, which every variant has.
    #[must_use]
    #[inline]
    pub fn count(&self) -> i32 {
        match self {
            Self::NotModified(value) => value.count,
            Self::SavedMusic(value) => value.count,
        }
    }

    /// The field `documents`, where there is one.
    #[must_use]
    #[inline]
    pub fn documents(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::SavedMusic(value) => Some(&value.documents),
            _ => None,
        }
    }
}
