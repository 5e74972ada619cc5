// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums of the namespace `channels`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::channels::ChannelParticipants {
    /// The value, if it is [`Self::ChannelParticipants`].
    #[must_use]
    #[inline]
    pub fn as_channel_participants(
        &self,
    ) -> Option<&types::channels::ChannelParticipants> {
        match self {
            Self::ChannelParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipants`].
    #[must_use]
    #[inline]
    pub fn into_channel_participants(
        self,
    ) -> Option<types::channels::ChannelParticipants> {
        match self {
            Self::ChannelParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<&i32> {
        match self {
            Self::ChannelParticipants(value) => Some(&value.count),
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

impl TryFrom<enums::channels::ChannelParticipants>
for types::channels::ChannelParticipants {
    /// The value itself, which is another variant.
    type Error = enums::channels::ChannelParticipants;

    #[inline]
    fn try_from(
        value: enums::channels::ChannelParticipants,
    ) -> Result<Self, enums::channels::ChannelParticipants> {
        match value {
            enums::channels::ChannelParticipants::ChannelParticipants(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::channels::SponsoredMessageReportResult {
    /// The value, if it is [`Self::ChooseOption`].
    #[must_use]
    #[inline]
    pub fn as_choose_option(
        &self,
    ) -> Option<&types::channels::SponsoredMessageReportResultChooseOption> {
        match self {
            Self::ChooseOption(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChooseOption`].
    #[must_use]
    #[inline]
    pub fn into_choose_option(
        self,
    ) -> Option<types::channels::SponsoredMessageReportResultChooseOption> {
        match self {
            Self::ChooseOption(value) => Some(value),
            _ => None,
        }
    }

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

impl TryFrom<enums::channels::SponsoredMessageReportResult>
for types::channels::SponsoredMessageReportResultChooseOption {
    /// The value itself, which is another variant.
    type Error = enums::channels::SponsoredMessageReportResult;

    #[inline]
    fn try_from(
        value: enums::channels::SponsoredMessageReportResult,
    ) -> Result<Self, enums::channels::SponsoredMessageReportResult> {
        match value {
            enums::channels::SponsoredMessageReportResult::ChooseOption(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}
