// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `channels`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::channels::ChannelParticipants {
    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<i32> {
        match self {
            Self::ChannelParticipants(value) => Some(value.count),
            _ => None,
        }
    }

    /// The field `participants`, where there is one.
    #[must_use]
    #[inline]
    pub fn participants(&self) -> Option<&Vec<enums::ChannelParticipant>> {
        match self {
            Self::ChannelParticipants(value) => Some(&value.participants),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::ChannelParticipants(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::ChannelParticipants(value) => Some(&value.users),
            _ => None,
        }
    }
}

impl enums::channels::SponsoredMessageReportResult {
    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::ChooseOption(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `options`, where there is one.
    #[must_use]
    #[inline]
    pub fn options(&self) -> Option<&Vec<types::SponsoredMessageReportOption>> {
        match self {
            Self::ChooseOption(value) => Some(&value.options),
            _ => None,
        }
    }
}
