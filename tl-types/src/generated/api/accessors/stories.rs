// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `stories`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::stories::AllStories {
    /// The field `state`, which every variant has.
    #[must_use]
    #[inline]
    pub fn state(&self) -> &String {
        match self {
            Self::NotModified(value) => &value.state,
            Self::AllStories(value) => &value.state,
        }
    }

    /// The field `stealth_mode`, which every variant has.
    #[must_use]
    #[inline]
    pub fn stealth_mode(&self) -> &types::StoriesStealthMode {
        match self {
            Self::NotModified(value) => &value.stealth_mode,
            Self::AllStories(value) => &value.stealth_mode,
        }
    }

    /// The field `has_more`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_more(&self) -> Option<bool> {
        match self {
            Self::AllStories(value) => Some(value.has_more),
            _ => None,
        }
    }

    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<i32> {
        match self {
            Self::AllStories(value) => Some(value.count),
            _ => None,
        }
    }

    /// The field `peer_stories`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_stories(&self) -> Option<&Vec<types::PeerStories>> {
        match self {
            Self::AllStories(value) => Some(&value.peer_stories),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::AllStories(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::AllStories(value) => Some(&value.users),
            _ => None,
        }
    }
}

impl enums::stories::Albums {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::Albums(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `albums`, where there is one.
    #[must_use]
    #[inline]
    pub fn albums(&self) -> Option<&Vec<types::StoryAlbum>> {
        match self {
            Self::Albums(value) => Some(&value.albums),
            _ => None,
        }
    }
}
