// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `photos`.

use super::super::{enums, types};

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
