// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums of the namespace `photos`.

use super::super::{enums, types};
use crate::wire::Vec;

impl enums::photos::Photos {
    /// The value, if it is [`Self::Photos`].
    #[must_use]
    #[inline]
    pub fn as_photos(&self) -> Option<&types::photos::Photos> {
        match self {
            Self::Photos(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photos`].
    #[must_use]
    #[inline]
    pub fn into_photos(self) -> Option<types::photos::Photos> {
        match self {
            Self::Photos(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn as_slice(&self) -> Option<&types::photos::PhotosSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn into_slice(self) -> Option<types::photos::PhotosSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

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
    pub fn count(&self) -> Option<&i32> {
        match self {
            Self::Slice(value) => Some(&value.count),
            _ => None,
        }
    }
}

impl TryFrom<enums::photos::Photos> for types::photos::Photos {
    /// The value itself, which is another variant.
    type Error = enums::photos::Photos;

    #[inline]
    fn try_from(value: enums::photos::Photos) -> Result<Self, enums::photos::Photos> {
        match value {
            enums::photos::Photos::Photos(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::photos::Photos> for types::photos::PhotosSlice {
    /// The value itself, which is another variant.
    type Error = enums::photos::Photos;

    #[inline]
    fn try_from(value: enums::photos::Photos) -> Result<Self, enums::photos::Photos> {
        match value {
            enums::photos::Photos::Slice(value) => Ok(value),
            other => Err(other),
        }
    }
}
