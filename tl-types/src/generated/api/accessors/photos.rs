// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `photos`.

use super::super::enums;
use crate::wire::Vec;

impl enums::photos::Photos {
    /// The field `photos`, which every variant has.
    #[must_use]
    #[inline]
    pub fn photos(&self) -> &Vec<enums::Photo> {
        match self {
            Self::Photos(value) => &value.photos,
            Self::Slice(value) => &value.photos,
        }
    }

    /// The field `users`, which every variant has.
    #[must_use]
    #[inline]
    pub fn users(&self) -> &Vec<enums::User> {
        match self {
            Self::Photos(value) => &value.users,
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
