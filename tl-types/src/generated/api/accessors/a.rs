// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::AttachMenuBots {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::AttachMenuBots(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `bots`, where there is one.
    #[must_use]
    #[inline]
    pub fn bots(&self) -> Option<&Vec<types::AttachMenuBot>> {
        match self {
            Self::AttachMenuBots(value) => Some(&value.bots),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::AttachMenuBots(value) => Some(&value.users),
            _ => None,
        }
    }
}

impl enums::AiComposeTone {
    /// The field `creator`, where there is one.
    #[must_use]
    #[inline]
    pub fn creator(&self) -> Option<bool> {
        match self {
            Self::AiComposeTone(value) => Some(value.creator),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::AiComposeTone(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::AiComposeTone(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::AiComposeTone(value) => Some(&value.slug),
            _ => None,
        }
    }

    /// The field `title`, which every variant has.
    #[must_use]
    #[inline]
    pub fn title(&self) -> &String {
        match self {
            Self::AiComposeTone(value) => &value.title,
            Self::Default(value) => &value.title,
        }
    }

    /// The field `emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji_id(&self) -> Option<i64> {
        match self {
            Self::AiComposeTone(value) => value.emoji_id,
            Self::Default(value) => Some(value.emoji_id),
        }
    }

    /// The field `prompt`, where there is one.
    #[must_use]
    #[inline]
    pub fn prompt(&self) -> Option<&String> {
        match self {
            Self::AiComposeTone(value) => value.prompt.as_ref(),
            _ => None,
        }
    }

    /// The field `installs_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn installs_count(&self) -> Option<i32> {
        match self {
            Self::AiComposeTone(value) => value.installs_count,
            _ => None,
        }
    }

    /// The field `author_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn author_id(&self) -> Option<i64> {
        match self {
            Self::AiComposeTone(value) => value.author_id,
            _ => None,
        }
    }

    /// The field `example_english`, where there is one.
    #[must_use]
    #[inline]
    pub fn example_english(&self) -> Option<&types::AiComposeToneExample> {
        match self {
            Self::AiComposeTone(value) => value.example_english.as_ref(),
            _ => None,
        }
    }

    /// The field `tone`, where there is one.
    #[must_use]
    #[inline]
    pub fn tone(&self) -> Option<&String> {
        match self {
            Self::Default(value) => Some(&value.tone),
            _ => None,
        }
    }
}
