// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `stories`.

use super::super::{enums, types};

impl enums::stories::AllStories {
    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn as_not_modified(&self) -> Option<&types::stories::AllStoriesNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn into_not_modified(self) -> Option<types::stories::AllStoriesNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AllStories`].
    #[must_use]
    #[inline]
    pub fn as_all_stories(&self) -> Option<&types::stories::AllStories> {
        match self {
            Self::AllStories(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AllStories`].
    #[must_use]
    #[inline]
    pub fn into_all_stories(self) -> Option<types::stories::AllStories> {
        match self {
            Self::AllStories(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::stories::AllStories> for types::stories::AllStoriesNotModified {
    /// The value itself, which is another variant.
    type Error = enums::stories::AllStories;

    #[inline]
    fn try_from(
        value: enums::stories::AllStories,
    ) -> Result<Self, enums::stories::AllStories> {
        match value {
            enums::stories::AllStories::NotModified(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::stories::AllStories> for types::stories::AllStories {
    /// The value itself, which is another variant.
    type Error = enums::stories::AllStories;

    #[inline]
    fn try_from(
        value: enums::stories::AllStories,
    ) -> Result<Self, enums::stories::AllStories> {
        match value {
            enums::stories::AllStories::AllStories(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::stories::Albums {
    /// The value, if it is [`Self::Albums`].
    #[must_use]
    #[inline]
    pub fn as_albums(&self) -> Option<&types::stories::Albums> {
        match self {
            Self::Albums(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Albums`].
    #[must_use]
    #[inline]
    pub fn into_albums(self) -> Option<types::stories::Albums> {
        match self {
            Self::Albums(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::stories::Albums> for types::stories::Albums {
    /// The value itself, which is another variant.
    type Error = enums::stories::Albums;

    #[inline]
    fn try_from(value: enums::stories::Albums) -> Result<Self, enums::stories::Albums> {
        match value {
            enums::stories::Albums::Albums(value) => Ok(value),
            other => Err(other),
        }
    }
}
