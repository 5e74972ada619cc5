// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::ForumTopic {
    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn as_deleted(&self) -> Option<&types::ForumTopicDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn into_deleted(self) -> Option<types::ForumTopicDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ForumTopic`].
    #[must_use]
    #[inline]
    pub fn as_forum_topic(&self) -> Option<&types::ForumTopic> {
        match self {
            Self::ForumTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ForumTopic`].
    #[must_use]
    #[inline]
    pub fn into_forum_topic(self) -> Option<types::ForumTopic> {
        match self {
            Self::ForumTopic(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ForumTopic> for types::ForumTopicDeleted {
    /// The value itself, which is another variant.
    type Error = enums::ForumTopic;

    #[inline]
    fn try_from(value: enums::ForumTopic) -> Result<Self, enums::ForumTopic> {
        match value {
            enums::ForumTopic::Deleted(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ForumTopic> for types::ForumTopic {
    /// The value itself, which is another variant.
    type Error = enums::ForumTopic;

    #[inline]
    fn try_from(value: enums::ForumTopic) -> Result<Self, enums::ForumTopic> {
        match value {
            enums::ForumTopic::ForumTopic(value) => Ok(*value),
            other => Err(other),
        }
    }
}
