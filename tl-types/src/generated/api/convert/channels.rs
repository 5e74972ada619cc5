// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `channels`.

use super::super::{enums, types};

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
