// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::Chat {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::ChatEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::ChatEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn as_chat(&self) -> Option<&types::Chat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn into_chat(self) -> Option<types::Chat> {
        match self {
            Self::Chat(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Forbidden`].
    #[must_use]
    #[inline]
    pub fn as_forbidden(&self) -> Option<&types::ChatForbidden> {
        match self {
            Self::Forbidden(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Forbidden`].
    #[must_use]
    #[inline]
    pub fn into_forbidden(self) -> Option<types::ChatForbidden> {
        match self {
            Self::Forbidden(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn as_channel(&self) -> Option<&types::Channel> {
        match self {
            Self::Channel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn into_channel(self) -> Option<types::Channel> {
        match self {
            Self::Channel(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelForbidden`].
    #[must_use]
    #[inline]
    pub fn as_channel_forbidden(&self) -> Option<&types::ChannelForbidden> {
        match self {
            Self::ChannelForbidden(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelForbidden`].
    #[must_use]
    #[inline]
    pub fn into_channel_forbidden(self) -> Option<types::ChannelForbidden> {
        match self {
            Self::ChannelForbidden(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CommunityForbidden`].
    #[must_use]
    #[inline]
    pub fn as_community_forbidden(&self) -> Option<&types::CommunityForbidden> {
        match self {
            Self::CommunityForbidden(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CommunityForbidden`].
    #[must_use]
    #[inline]
    pub fn into_community_forbidden(self) -> Option<types::CommunityForbidden> {
        match self {
            Self::CommunityForbidden(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Community`].
    #[must_use]
    #[inline]
    pub fn as_community(&self) -> Option<&types::Community> {
        match self {
            Self::Community(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Community`].
    #[must_use]
    #[inline]
    pub fn into_community(self) -> Option<types::Community> {
        match self {
            Self::Community(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::Chat> for types::ChatEmpty {
    /// The value itself, which is another variant.
    type Error = enums::Chat;

    #[inline]
    fn try_from(value: enums::Chat) -> Result<Self, enums::Chat> {
        match value {
            enums::Chat::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Chat> for types::Chat {
    /// The value itself, which is another variant.
    type Error = enums::Chat;

    #[inline]
    fn try_from(value: enums::Chat) -> Result<Self, enums::Chat> {
        match value {
            enums::Chat::Chat(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Chat> for types::ChatForbidden {
    /// The value itself, which is another variant.
    type Error = enums::Chat;

    #[inline]
    fn try_from(value: enums::Chat) -> Result<Self, enums::Chat> {
        match value {
            enums::Chat::Forbidden(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Chat> for types::Channel {
    /// The value itself, which is another variant.
    type Error = enums::Chat;

    #[inline]
    fn try_from(value: enums::Chat) -> Result<Self, enums::Chat> {
        match value {
            enums::Chat::Channel(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Chat> for types::ChannelForbidden {
    /// The value itself, which is another variant.
    type Error = enums::Chat;

    #[inline]
    fn try_from(value: enums::Chat) -> Result<Self, enums::Chat> {
        match value {
            enums::Chat::ChannelForbidden(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Chat> for types::CommunityForbidden {
    /// The value itself, which is another variant.
    type Error = enums::Chat;

    #[inline]
    fn try_from(value: enums::Chat) -> Result<Self, enums::Chat> {
        match value {
            enums::Chat::CommunityForbidden(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Chat> for types::Community {
    /// The value itself, which is another variant.
    type Error = enums::Chat;

    #[inline]
    fn try_from(value: enums::Chat) -> Result<Self, enums::Chat> {
        match value {
            enums::Chat::Community(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::ChatPhoto {
    /// The value, if it is [`Self::ChatPhoto`].
    #[must_use]
    #[inline]
    pub fn as_chat_photo(&self) -> Option<&types::ChatPhoto> {
        match self {
            Self::ChatPhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatPhoto`].
    #[must_use]
    #[inline]
    pub fn into_chat_photo(self) -> Option<types::ChatPhoto> {
        match self {
            Self::ChatPhoto(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChatPhoto> for types::ChatPhoto {
    /// The value itself, which is another variant.
    type Error = enums::ChatPhoto;

    #[inline]
    fn try_from(value: enums::ChatPhoto) -> Result<Self, enums::ChatPhoto> {
        match value {
            enums::ChatPhoto::ChatPhoto(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ChatParticipants {
    /// The value, if it is [`Self::Forbidden`].
    #[must_use]
    #[inline]
    pub fn as_forbidden(&self) -> Option<&types::ChatParticipantsForbidden> {
        match self {
            Self::Forbidden(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Forbidden`].
    #[must_use]
    #[inline]
    pub fn into_forbidden(self) -> Option<types::ChatParticipantsForbidden> {
        match self {
            Self::Forbidden(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipants`].
    #[must_use]
    #[inline]
    pub fn as_chat_participants(&self) -> Option<&types::ChatParticipants> {
        match self {
            Self::ChatParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipants`].
    #[must_use]
    #[inline]
    pub fn into_chat_participants(self) -> Option<types::ChatParticipants> {
        match self {
            Self::ChatParticipants(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChatParticipants> for types::ChatParticipantsForbidden {
    /// The value itself, which is another variant.
    type Error = enums::ChatParticipants;

    #[inline]
    fn try_from(
        value: enums::ChatParticipants,
    ) -> Result<Self, enums::ChatParticipants> {
        match value {
            enums::ChatParticipants::Forbidden(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChatParticipants> for types::ChatParticipants {
    /// The value itself, which is another variant.
    type Error = enums::ChatParticipants;

    #[inline]
    fn try_from(
        value: enums::ChatParticipants,
    ) -> Result<Self, enums::ChatParticipants> {
        match value {
            enums::ChatParticipants::ChatParticipants(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ChatReactions {
    /// The value, if it is [`Self::All`].
    #[must_use]
    #[inline]
    pub fn as_all(&self) -> Option<&types::ChatReactionsAll> {
        match self {
            Self::All(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::All`].
    #[must_use]
    #[inline]
    pub fn into_all(self) -> Option<types::ChatReactionsAll> {
        match self {
            Self::All(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Some`].
    #[must_use]
    #[inline]
    pub fn as_some(&self) -> Option<&types::ChatReactionsSome> {
        match self {
            Self::Some(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Some`].
    #[must_use]
    #[inline]
    pub fn into_some(self) -> Option<types::ChatReactionsSome> {
        match self {
            Self::Some(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChatReactions> for types::ChatReactionsAll {
    /// The value itself, which is another variant.
    type Error = enums::ChatReactions;

    #[inline]
    fn try_from(value: enums::ChatReactions) -> Result<Self, enums::ChatReactions> {
        match value {
            enums::ChatReactions::All(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChatReactions> for types::ChatReactionsSome {
    /// The value itself, which is another variant.
    type Error = enums::ChatReactions;

    #[inline]
    fn try_from(value: enums::ChatReactions) -> Result<Self, enums::ChatReactions> {
        match value {
            enums::ChatReactions::Some(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ChatFull {
    /// The value, if it is [`Self::ChatFull`].
    #[must_use]
    #[inline]
    pub fn as_chat_full(&self) -> Option<&types::ChatFull> {
        match self {
            Self::ChatFull(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatFull`].
    #[must_use]
    #[inline]
    pub fn into_chat_full(self) -> Option<types::ChatFull> {
        match self {
            Self::ChatFull(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelFull`].
    #[must_use]
    #[inline]
    pub fn as_channel_full(&self) -> Option<&types::ChannelFull> {
        match self {
            Self::ChannelFull(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelFull`].
    #[must_use]
    #[inline]
    pub fn into_channel_full(self) -> Option<types::ChannelFull> {
        match self {
            Self::ChannelFull(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CommunityFull`].
    #[must_use]
    #[inline]
    pub fn as_community_full(&self) -> Option<&types::CommunityFull> {
        match self {
            Self::CommunityFull(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CommunityFull`].
    #[must_use]
    #[inline]
    pub fn into_community_full(self) -> Option<types::CommunityFull> {
        match self {
            Self::CommunityFull(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChatFull> for types::ChatFull {
    /// The value itself, which is another variant.
    type Error = enums::ChatFull;

    #[inline]
    fn try_from(value: enums::ChatFull) -> Result<Self, enums::ChatFull> {
        match value {
            enums::ChatFull::ChatFull(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChatFull> for types::ChannelFull {
    /// The value itself, which is another variant.
    type Error = enums::ChatFull;

    #[inline]
    fn try_from(value: enums::ChatFull) -> Result<Self, enums::ChatFull> {
        match value {
            enums::ChatFull::ChannelFull(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChatFull> for types::CommunityFull {
    /// The value itself, which is another variant.
    type Error = enums::ChatFull;

    #[inline]
    fn try_from(value: enums::ChatFull) -> Result<Self, enums::ChatFull> {
        match value {
            enums::ChatFull::CommunityFull(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::ChannelLocation {
    /// The value, if it is [`Self::ChannelLocation`].
    #[must_use]
    #[inline]
    pub fn as_channel_location(&self) -> Option<&types::ChannelLocation> {
        match self {
            Self::ChannelLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelLocation`].
    #[must_use]
    #[inline]
    pub fn into_channel_location(self) -> Option<types::ChannelLocation> {
        match self {
            Self::ChannelLocation(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChannelLocation> for types::ChannelLocation {
    /// The value itself, which is another variant.
    type Error = enums::ChannelLocation;

    #[inline]
    fn try_from(value: enums::ChannelLocation) -> Result<Self, enums::ChannelLocation> {
        match value {
            enums::ChannelLocation::ChannelLocation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ChatParticipant {
    /// The value, if it is [`Self::ChatParticipant`].
    #[must_use]
    #[inline]
    pub fn as_chat_participant(&self) -> Option<&types::ChatParticipant> {
        match self {
            Self::ChatParticipant(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipant`].
    #[must_use]
    #[inline]
    pub fn into_chat_participant(self) -> Option<types::ChatParticipant> {
        match self {
            Self::ChatParticipant(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Creator`].
    #[must_use]
    #[inline]
    pub fn as_creator(&self) -> Option<&types::ChatParticipantCreator> {
        match self {
            Self::Creator(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Creator`].
    #[must_use]
    #[inline]
    pub fn into_creator(self) -> Option<types::ChatParticipantCreator> {
        match self {
            Self::Creator(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Admin`].
    #[must_use]
    #[inline]
    pub fn as_admin(&self) -> Option<&types::ChatParticipantAdmin> {
        match self {
            Self::Admin(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Admin`].
    #[must_use]
    #[inline]
    pub fn into_admin(self) -> Option<types::ChatParticipantAdmin> {
        match self {
            Self::Admin(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChatParticipant> for types::ChatParticipant {
    /// The value itself, which is another variant.
    type Error = enums::ChatParticipant;

    #[inline]
    fn try_from(value: enums::ChatParticipant) -> Result<Self, enums::ChatParticipant> {
        match value {
            enums::ChatParticipant::ChatParticipant(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChatParticipant> for types::ChatParticipantCreator {
    /// The value itself, which is another variant.
    type Error = enums::ChatParticipant;

    #[inline]
    fn try_from(value: enums::ChatParticipant) -> Result<Self, enums::ChatParticipant> {
        match value {
            enums::ChatParticipant::Creator(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChatParticipant> for types::ChatParticipantAdmin {
    /// The value itself, which is another variant.
    type Error = enums::ChatParticipant;

    #[inline]
    fn try_from(value: enums::ChatParticipant) -> Result<Self, enums::ChatParticipant> {
        match value {
            enums::ChatParticipant::Admin(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ChatTheme {
    /// The value, if it is [`Self::ChatTheme`].
    #[must_use]
    #[inline]
    pub fn as_chat_theme(&self) -> Option<&types::ChatTheme> {
        match self {
            Self::ChatTheme(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatTheme`].
    #[must_use]
    #[inline]
    pub fn into_chat_theme(self) -> Option<types::ChatTheme> {
        match self {
            Self::ChatTheme(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UniqueGift`].
    #[must_use]
    #[inline]
    pub fn as_unique_gift(&self) -> Option<&types::ChatThemeUniqueGift> {
        match self {
            Self::UniqueGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UniqueGift`].
    #[must_use]
    #[inline]
    pub fn into_unique_gift(self) -> Option<types::ChatThemeUniqueGift> {
        match self {
            Self::UniqueGift(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChatTheme> for types::ChatTheme {
    /// The value itself, which is another variant.
    type Error = enums::ChatTheme;

    #[inline]
    fn try_from(value: enums::ChatTheme) -> Result<Self, enums::ChatTheme> {
        match value {
            enums::ChatTheme::ChatTheme(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChatTheme> for types::ChatThemeUniqueGift {
    /// The value itself, which is another variant.
    type Error = enums::ChatTheme;

    #[inline]
    fn try_from(value: enums::ChatTheme) -> Result<Self, enums::ChatTheme> {
        match value {
            enums::ChatTheme::UniqueGift(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ChannelParticipant {
    /// The value, if it is [`Self::ChannelParticipant`].
    #[must_use]
    #[inline]
    pub fn as_channel_participant(&self) -> Option<&types::ChannelParticipant> {
        match self {
            Self::ChannelParticipant(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipant`].
    #[must_use]
    #[inline]
    pub fn into_channel_participant(self) -> Option<types::ChannelParticipant> {
        match self {
            Self::ChannelParticipant(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantSelf`].
    #[must_use]
    #[inline]
    pub fn as_channel_participant_self(&self) -> Option<&types::ChannelParticipantSelf> {
        match self {
            Self::ChannelParticipantSelf(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantSelf`].
    #[must_use]
    #[inline]
    pub fn into_channel_participant_self(self) -> Option<types::ChannelParticipantSelf> {
        match self {
            Self::ChannelParticipantSelf(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Creator`].
    #[must_use]
    #[inline]
    pub fn as_creator(&self) -> Option<&types::ChannelParticipantCreator> {
        match self {
            Self::Creator(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Creator`].
    #[must_use]
    #[inline]
    pub fn into_creator(self) -> Option<types::ChannelParticipantCreator> {
        match self {
            Self::Creator(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Admin`].
    #[must_use]
    #[inline]
    pub fn as_admin(&self) -> Option<&types::ChannelParticipantAdmin> {
        match self {
            Self::Admin(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Admin`].
    #[must_use]
    #[inline]
    pub fn into_admin(self) -> Option<types::ChannelParticipantAdmin> {
        match self {
            Self::Admin(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Banned`].
    #[must_use]
    #[inline]
    pub fn as_banned(&self) -> Option<&types::ChannelParticipantBanned> {
        match self {
            Self::Banned(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Banned`].
    #[must_use]
    #[inline]
    pub fn into_banned(self) -> Option<types::ChannelParticipantBanned> {
        match self {
            Self::Banned(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Left`].
    #[must_use]
    #[inline]
    pub fn as_left(&self) -> Option<&types::ChannelParticipantLeft> {
        match self {
            Self::Left(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Left`].
    #[must_use]
    #[inline]
    pub fn into_left(self) -> Option<types::ChannelParticipantLeft> {
        match self {
            Self::Left(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChannelParticipant> for types::ChannelParticipant {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipant;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipant,
    ) -> Result<Self, enums::ChannelParticipant> {
        match value {
            enums::ChannelParticipant::ChannelParticipant(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelParticipant> for types::ChannelParticipantSelf {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipant;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipant,
    ) -> Result<Self, enums::ChannelParticipant> {
        match value {
            enums::ChannelParticipant::ChannelParticipantSelf(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelParticipant> for types::ChannelParticipantCreator {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipant;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipant,
    ) -> Result<Self, enums::ChannelParticipant> {
        match value {
            enums::ChannelParticipant::Creator(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelParticipant> for types::ChannelParticipantAdmin {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipant;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipant,
    ) -> Result<Self, enums::ChannelParticipant> {
        match value {
            enums::ChannelParticipant::Admin(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelParticipant> for types::ChannelParticipantBanned {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipant;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipant,
    ) -> Result<Self, enums::ChannelParticipant> {
        match value {
            enums::ChannelParticipant::Banned(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelParticipant> for types::ChannelParticipantLeft {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipant;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipant,
    ) -> Result<Self, enums::ChannelParticipant> {
        match value {
            enums::ChannelParticipant::Left(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ChatInvite {
    /// The value, if it is [`Self::Already`].
    #[must_use]
    #[inline]
    pub fn as_already(&self) -> Option<&types::ChatInviteAlready> {
        match self {
            Self::Already(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Already`].
    #[must_use]
    #[inline]
    pub fn into_already(self) -> Option<types::ChatInviteAlready> {
        match self {
            Self::Already(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatInvite`].
    #[must_use]
    #[inline]
    pub fn as_chat_invite(&self) -> Option<&types::ChatInvite> {
        match self {
            Self::ChatInvite(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatInvite`].
    #[must_use]
    #[inline]
    pub fn into_chat_invite(self) -> Option<types::ChatInvite> {
        match self {
            Self::ChatInvite(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Peek`].
    #[must_use]
    #[inline]
    pub fn as_peek(&self) -> Option<&types::ChatInvitePeek> {
        match self {
            Self::Peek(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Peek`].
    #[must_use]
    #[inline]
    pub fn into_peek(self) -> Option<types::ChatInvitePeek> {
        match self {
            Self::Peek(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChatInvite> for types::ChatInviteAlready {
    /// The value itself, which is another variant.
    type Error = enums::ChatInvite;

    #[inline]
    fn try_from(value: enums::ChatInvite) -> Result<Self, enums::ChatInvite> {
        match value {
            enums::ChatInvite::Already(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChatInvite> for types::ChatInvite {
    /// The value itself, which is another variant.
    type Error = enums::ChatInvite;

    #[inline]
    fn try_from(value: enums::ChatInvite) -> Result<Self, enums::ChatInvite> {
        match value {
            enums::ChatInvite::ChatInvite(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChatInvite> for types::ChatInvitePeek {
    /// The value itself, which is another variant.
    type Error = enums::ChatInvite;

    #[inline]
    fn try_from(value: enums::ChatInvite) -> Result<Self, enums::ChatInvite> {
        match value {
            enums::ChatInvite::Peek(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ChannelMessagesFilter {
    /// The value, if it is [`Self::ChannelMessagesFilter`].
    #[must_use]
    #[inline]
    pub fn as_channel_messages_filter(&self) -> Option<&types::ChannelMessagesFilter> {
        match self {
            Self::ChannelMessagesFilter(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelMessagesFilter`].
    #[must_use]
    #[inline]
    pub fn into_channel_messages_filter(self) -> Option<types::ChannelMessagesFilter> {
        match self {
            Self::ChannelMessagesFilter(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChannelMessagesFilter> for types::ChannelMessagesFilter {
    /// The value itself, which is another variant.
    type Error = enums::ChannelMessagesFilter;

    #[inline]
    fn try_from(
        value: enums::ChannelMessagesFilter,
    ) -> Result<Self, enums::ChannelMessagesFilter> {
        match value {
            enums::ChannelMessagesFilter::ChannelMessagesFilter(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ChannelParticipantsFilter {
    /// The value, if it is [`Self::ChannelParticipantsKicked`].
    #[must_use]
    #[inline]
    pub fn as_channel_participants_kicked(
        &self,
    ) -> Option<&types::ChannelParticipantsKicked> {
        match self {
            Self::ChannelParticipantsKicked(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantsKicked`].
    #[must_use]
    #[inline]
    pub fn into_channel_participants_kicked(
        self,
    ) -> Option<types::ChannelParticipantsKicked> {
        match self {
            Self::ChannelParticipantsKicked(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantsBanned`].
    #[must_use]
    #[inline]
    pub fn as_channel_participants_banned(
        &self,
    ) -> Option<&types::ChannelParticipantsBanned> {
        match self {
            Self::ChannelParticipantsBanned(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantsBanned`].
    #[must_use]
    #[inline]
    pub fn into_channel_participants_banned(
        self,
    ) -> Option<types::ChannelParticipantsBanned> {
        match self {
            Self::ChannelParticipantsBanned(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantsSearch`].
    #[must_use]
    #[inline]
    pub fn as_channel_participants_search(
        &self,
    ) -> Option<&types::ChannelParticipantsSearch> {
        match self {
            Self::ChannelParticipantsSearch(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantsSearch`].
    #[must_use]
    #[inline]
    pub fn into_channel_participants_search(
        self,
    ) -> Option<types::ChannelParticipantsSearch> {
        match self {
            Self::ChannelParticipantsSearch(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantsContacts`].
    #[must_use]
    #[inline]
    pub fn as_channel_participants_contacts(
        &self,
    ) -> Option<&types::ChannelParticipantsContacts> {
        match self {
            Self::ChannelParticipantsContacts(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantsContacts`].
    #[must_use]
    #[inline]
    pub fn into_channel_participants_contacts(
        self,
    ) -> Option<types::ChannelParticipantsContacts> {
        match self {
            Self::ChannelParticipantsContacts(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantsMentions`].
    #[must_use]
    #[inline]
    pub fn as_channel_participants_mentions(
        &self,
    ) -> Option<&types::ChannelParticipantsMentions> {
        match self {
            Self::ChannelParticipantsMentions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipantsMentions`].
    #[must_use]
    #[inline]
    pub fn into_channel_participants_mentions(
        self,
    ) -> Option<types::ChannelParticipantsMentions> {
        match self {
            Self::ChannelParticipantsMentions(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChannelParticipantsFilter> for types::ChannelParticipantsKicked {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipantsFilter;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipantsFilter,
    ) -> Result<Self, enums::ChannelParticipantsFilter> {
        match value {
            enums::ChannelParticipantsFilter::ChannelParticipantsKicked(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelParticipantsFilter> for types::ChannelParticipantsBanned {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipantsFilter;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipantsFilter,
    ) -> Result<Self, enums::ChannelParticipantsFilter> {
        match value {
            enums::ChannelParticipantsFilter::ChannelParticipantsBanned(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelParticipantsFilter> for types::ChannelParticipantsSearch {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipantsFilter;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipantsFilter,
    ) -> Result<Self, enums::ChannelParticipantsFilter> {
        match value {
            enums::ChannelParticipantsFilter::ChannelParticipantsSearch(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelParticipantsFilter> for types::ChannelParticipantsContacts {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipantsFilter;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipantsFilter,
    ) -> Result<Self, enums::ChannelParticipantsFilter> {
        match value {
            enums::ChannelParticipantsFilter::ChannelParticipantsContacts(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelParticipantsFilter> for types::ChannelParticipantsMentions {
    /// The value itself, which is another variant.
    type Error = enums::ChannelParticipantsFilter;

    #[inline]
    fn try_from(
        value: enums::ChannelParticipantsFilter,
    ) -> Result<Self, enums::ChannelParticipantsFilter> {
        match value {
            enums::ChannelParticipantsFilter::ChannelParticipantsMentions(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl enums::ChannelAdminLogEventAction {
    /// The value, if it is [`Self::ChangeTitle`].
    #[must_use]
    #[inline]
    pub fn as_change_title(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeTitle> {
        match self {
            Self::ChangeTitle(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeTitle`].
    #[must_use]
    #[inline]
    pub fn into_change_title(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeTitle> {
        match self {
            Self::ChangeTitle(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeAbout`].
    #[must_use]
    #[inline]
    pub fn as_change_about(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeAbout> {
        match self {
            Self::ChangeAbout(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeAbout`].
    #[must_use]
    #[inline]
    pub fn into_change_about(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeAbout> {
        match self {
            Self::ChangeAbout(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeUsername`].
    #[must_use]
    #[inline]
    pub fn as_change_username(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeUsername> {
        match self {
            Self::ChangeUsername(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeUsername`].
    #[must_use]
    #[inline]
    pub fn into_change_username(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeUsername> {
        match self {
            Self::ChangeUsername(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangePhoto`].
    #[must_use]
    #[inline]
    pub fn as_change_photo(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangePhoto> {
        match self {
            Self::ChangePhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangePhoto`].
    #[must_use]
    #[inline]
    pub fn into_change_photo(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangePhoto> {
        match self {
            Self::ChangePhoto(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleInvites`].
    #[must_use]
    #[inline]
    pub fn as_toggle_invites(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionToggleInvites> {
        match self {
            Self::ToggleInvites(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleInvites`].
    #[must_use]
    #[inline]
    pub fn into_toggle_invites(
        self,
    ) -> Option<types::ChannelAdminLogEventActionToggleInvites> {
        match self {
            Self::ToggleInvites(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleSignatures`].
    #[must_use]
    #[inline]
    pub fn as_toggle_signatures(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionToggleSignatures> {
        match self {
            Self::ToggleSignatures(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleSignatures`].
    #[must_use]
    #[inline]
    pub fn into_toggle_signatures(
        self,
    ) -> Option<types::ChannelAdminLogEventActionToggleSignatures> {
        match self {
            Self::ToggleSignatures(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UpdatePinned`].
    #[must_use]
    #[inline]
    pub fn as_update_pinned(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionUpdatePinned> {
        match self {
            Self::UpdatePinned(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UpdatePinned`].
    #[must_use]
    #[inline]
    pub fn into_update_pinned(
        self,
    ) -> Option<types::ChannelAdminLogEventActionUpdatePinned> {
        match self {
            Self::UpdatePinned(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EditMessage`].
    #[must_use]
    #[inline]
    pub fn as_edit_message(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionEditMessage> {
        match self {
            Self::EditMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EditMessage`].
    #[must_use]
    #[inline]
    pub fn into_edit_message(
        self,
    ) -> Option<types::ChannelAdminLogEventActionEditMessage> {
        match self {
            Self::EditMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteMessage`].
    #[must_use]
    #[inline]
    pub fn as_delete_message(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionDeleteMessage> {
        match self {
            Self::DeleteMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteMessage`].
    #[must_use]
    #[inline]
    pub fn into_delete_message(
        self,
    ) -> Option<types::ChannelAdminLogEventActionDeleteMessage> {
        match self {
            Self::DeleteMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantInvite`].
    #[must_use]
    #[inline]
    pub fn as_participant_invite(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionParticipantInvite> {
        match self {
            Self::ParticipantInvite(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantInvite`].
    #[must_use]
    #[inline]
    pub fn into_participant_invite(
        self,
    ) -> Option<types::ChannelAdminLogEventActionParticipantInvite> {
        match self {
            Self::ParticipantInvite(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantToggleBan`].
    #[must_use]
    #[inline]
    pub fn as_participant_toggle_ban(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionParticipantToggleBan> {
        match self {
            Self::ParticipantToggleBan(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantToggleBan`].
    #[must_use]
    #[inline]
    pub fn into_participant_toggle_ban(
        self,
    ) -> Option<types::ChannelAdminLogEventActionParticipantToggleBan> {
        match self {
            Self::ParticipantToggleBan(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantToggleAdmin`].
    #[must_use]
    #[inline]
    pub fn as_participant_toggle_admin(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionParticipantToggleAdmin> {
        match self {
            Self::ParticipantToggleAdmin(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantToggleAdmin`].
    #[must_use]
    #[inline]
    pub fn into_participant_toggle_admin(
        self,
    ) -> Option<types::ChannelAdminLogEventActionParticipantToggleAdmin> {
        match self {
            Self::ParticipantToggleAdmin(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeStickerSet`].
    #[must_use]
    #[inline]
    pub fn as_change_sticker_set(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeStickerSet> {
        match self {
            Self::ChangeStickerSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeStickerSet`].
    #[must_use]
    #[inline]
    pub fn into_change_sticker_set(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeStickerSet> {
        match self {
            Self::ChangeStickerSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TogglePreHistoryHidden`].
    #[must_use]
    #[inline]
    pub fn as_toggle_pre_history_hidden(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionTogglePreHistoryHidden> {
        match self {
            Self::TogglePreHistoryHidden(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TogglePreHistoryHidden`].
    #[must_use]
    #[inline]
    pub fn into_toggle_pre_history_hidden(
        self,
    ) -> Option<types::ChannelAdminLogEventActionTogglePreHistoryHidden> {
        match self {
            Self::TogglePreHistoryHidden(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DefaultBannedRights`].
    #[must_use]
    #[inline]
    pub fn as_default_banned_rights(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionDefaultBannedRights> {
        match self {
            Self::DefaultBannedRights(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DefaultBannedRights`].
    #[must_use]
    #[inline]
    pub fn into_default_banned_rights(
        self,
    ) -> Option<types::ChannelAdminLogEventActionDefaultBannedRights> {
        match self {
            Self::DefaultBannedRights(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StopPoll`].
    #[must_use]
    #[inline]
    pub fn as_stop_poll(&self) -> Option<&types::ChannelAdminLogEventActionStopPoll> {
        match self {
            Self::StopPoll(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StopPoll`].
    #[must_use]
    #[inline]
    pub fn into_stop_poll(self) -> Option<types::ChannelAdminLogEventActionStopPoll> {
        match self {
            Self::StopPoll(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeLinkedChat`].
    #[must_use]
    #[inline]
    pub fn as_change_linked_chat(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeLinkedChat> {
        match self {
            Self::ChangeLinkedChat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeLinkedChat`].
    #[must_use]
    #[inline]
    pub fn into_change_linked_chat(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeLinkedChat> {
        match self {
            Self::ChangeLinkedChat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeLocation`].
    #[must_use]
    #[inline]
    pub fn as_change_location(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeLocation> {
        match self {
            Self::ChangeLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeLocation`].
    #[must_use]
    #[inline]
    pub fn into_change_location(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeLocation> {
        match self {
            Self::ChangeLocation(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleSlowMode`].
    #[must_use]
    #[inline]
    pub fn as_toggle_slow_mode(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionToggleSlowMode> {
        match self {
            Self::ToggleSlowMode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleSlowMode`].
    #[must_use]
    #[inline]
    pub fn into_toggle_slow_mode(
        self,
    ) -> Option<types::ChannelAdminLogEventActionToggleSlowMode> {
        match self {
            Self::ToggleSlowMode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StartGroupCall`].
    #[must_use]
    #[inline]
    pub fn as_start_group_call(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionStartGroupCall> {
        match self {
            Self::StartGroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StartGroupCall`].
    #[must_use]
    #[inline]
    pub fn into_start_group_call(
        self,
    ) -> Option<types::ChannelAdminLogEventActionStartGroupCall> {
        match self {
            Self::StartGroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DiscardGroupCall`].
    #[must_use]
    #[inline]
    pub fn as_discard_group_call(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionDiscardGroupCall> {
        match self {
            Self::DiscardGroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DiscardGroupCall`].
    #[must_use]
    #[inline]
    pub fn into_discard_group_call(
        self,
    ) -> Option<types::ChannelAdminLogEventActionDiscardGroupCall> {
        match self {
            Self::DiscardGroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantMute`].
    #[must_use]
    #[inline]
    pub fn as_participant_mute(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionParticipantMute> {
        match self {
            Self::ParticipantMute(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantMute`].
    #[must_use]
    #[inline]
    pub fn into_participant_mute(
        self,
    ) -> Option<types::ChannelAdminLogEventActionParticipantMute> {
        match self {
            Self::ParticipantMute(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantUnmute`].
    #[must_use]
    #[inline]
    pub fn as_participant_unmute(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionParticipantUnmute> {
        match self {
            Self::ParticipantUnmute(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantUnmute`].
    #[must_use]
    #[inline]
    pub fn into_participant_unmute(
        self,
    ) -> Option<types::ChannelAdminLogEventActionParticipantUnmute> {
        match self {
            Self::ParticipantUnmute(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleGroupCallSetting`].
    #[must_use]
    #[inline]
    pub fn as_toggle_group_call_setting(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionToggleGroupCallSetting> {
        match self {
            Self::ToggleGroupCallSetting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleGroupCallSetting`].
    #[must_use]
    #[inline]
    pub fn into_toggle_group_call_setting(
        self,
    ) -> Option<types::ChannelAdminLogEventActionToggleGroupCallSetting> {
        match self {
            Self::ToggleGroupCallSetting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantJoinByInvite`].
    #[must_use]
    #[inline]
    pub fn as_participant_join_by_invite(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionParticipantJoinByInvite> {
        match self {
            Self::ParticipantJoinByInvite(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantJoinByInvite`].
    #[must_use]
    #[inline]
    pub fn into_participant_join_by_invite(
        self,
    ) -> Option<types::ChannelAdminLogEventActionParticipantJoinByInvite> {
        match self {
            Self::ParticipantJoinByInvite(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ExportedInviteDelete`].
    #[must_use]
    #[inline]
    pub fn as_exported_invite_delete(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionExportedInviteDelete> {
        match self {
            Self::ExportedInviteDelete(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ExportedInviteDelete`].
    #[must_use]
    #[inline]
    pub fn into_exported_invite_delete(
        self,
    ) -> Option<types::ChannelAdminLogEventActionExportedInviteDelete> {
        match self {
            Self::ExportedInviteDelete(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ExportedInviteRevoke`].
    #[must_use]
    #[inline]
    pub fn as_exported_invite_revoke(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionExportedInviteRevoke> {
        match self {
            Self::ExportedInviteRevoke(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ExportedInviteRevoke`].
    #[must_use]
    #[inline]
    pub fn into_exported_invite_revoke(
        self,
    ) -> Option<types::ChannelAdminLogEventActionExportedInviteRevoke> {
        match self {
            Self::ExportedInviteRevoke(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ExportedInviteEdit`].
    #[must_use]
    #[inline]
    pub fn as_exported_invite_edit(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionExportedInviteEdit> {
        match self {
            Self::ExportedInviteEdit(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ExportedInviteEdit`].
    #[must_use]
    #[inline]
    pub fn into_exported_invite_edit(
        self,
    ) -> Option<types::ChannelAdminLogEventActionExportedInviteEdit> {
        match self {
            Self::ExportedInviteEdit(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantVolume`].
    #[must_use]
    #[inline]
    pub fn as_participant_volume(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionParticipantVolume> {
        match self {
            Self::ParticipantVolume(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantVolume`].
    #[must_use]
    #[inline]
    pub fn into_participant_volume(
        self,
    ) -> Option<types::ChannelAdminLogEventActionParticipantVolume> {
        match self {
            Self::ParticipantVolume(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeHistoryTtl`].
    #[must_use]
    #[inline]
    pub fn as_change_history_ttl(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeHistoryTtl> {
        match self {
            Self::ChangeHistoryTtl(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeHistoryTtl`].
    #[must_use]
    #[inline]
    pub fn into_change_history_ttl(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeHistoryTtl> {
        match self {
            Self::ChangeHistoryTtl(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantJoinByRequest`].
    #[must_use]
    #[inline]
    pub fn as_participant_join_by_request(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionParticipantJoinByRequest> {
        match self {
            Self::ParticipantJoinByRequest(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantJoinByRequest`].
    #[must_use]
    #[inline]
    pub fn into_participant_join_by_request(
        self,
    ) -> Option<types::ChannelAdminLogEventActionParticipantJoinByRequest> {
        match self {
            Self::ParticipantJoinByRequest(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleNoForwards`].
    #[must_use]
    #[inline]
    pub fn as_toggle_no_forwards(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionToggleNoForwards> {
        match self {
            Self::ToggleNoForwards(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleNoForwards`].
    #[must_use]
    #[inline]
    pub fn into_toggle_no_forwards(
        self,
    ) -> Option<types::ChannelAdminLogEventActionToggleNoForwards> {
        match self {
            Self::ToggleNoForwards(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessage`].
    #[must_use]
    #[inline]
    pub fn as_send_message(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionSendMessage> {
        match self {
            Self::SendMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessage`].
    #[must_use]
    #[inline]
    pub fn into_send_message(
        self,
    ) -> Option<types::ChannelAdminLogEventActionSendMessage> {
        match self {
            Self::SendMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeAvailableReactions`].
    #[must_use]
    #[inline]
    pub fn as_change_available_reactions(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeAvailableReactions> {
        match self {
            Self::ChangeAvailableReactions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeAvailableReactions`].
    #[must_use]
    #[inline]
    pub fn into_change_available_reactions(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeAvailableReactions> {
        match self {
            Self::ChangeAvailableReactions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeUsernames`].
    #[must_use]
    #[inline]
    pub fn as_change_usernames(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeUsernames> {
        match self {
            Self::ChangeUsernames(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeUsernames`].
    #[must_use]
    #[inline]
    pub fn into_change_usernames(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeUsernames> {
        match self {
            Self::ChangeUsernames(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleForum`].
    #[must_use]
    #[inline]
    pub fn as_toggle_forum(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionToggleForum> {
        match self {
            Self::ToggleForum(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleForum`].
    #[must_use]
    #[inline]
    pub fn into_toggle_forum(
        self,
    ) -> Option<types::ChannelAdminLogEventActionToggleForum> {
        match self {
            Self::ToggleForum(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CreateTopic`].
    #[must_use]
    #[inline]
    pub fn as_create_topic(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionCreateTopic> {
        match self {
            Self::CreateTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CreateTopic`].
    #[must_use]
    #[inline]
    pub fn into_create_topic(
        self,
    ) -> Option<types::ChannelAdminLogEventActionCreateTopic> {
        match self {
            Self::CreateTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EditTopic`].
    #[must_use]
    #[inline]
    pub fn as_edit_topic(&self) -> Option<&types::ChannelAdminLogEventActionEditTopic> {
        match self {
            Self::EditTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EditTopic`].
    #[must_use]
    #[inline]
    pub fn into_edit_topic(self) -> Option<types::ChannelAdminLogEventActionEditTopic> {
        match self {
            Self::EditTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteTopic`].
    #[must_use]
    #[inline]
    pub fn as_delete_topic(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionDeleteTopic> {
        match self {
            Self::DeleteTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteTopic`].
    #[must_use]
    #[inline]
    pub fn into_delete_topic(
        self,
    ) -> Option<types::ChannelAdminLogEventActionDeleteTopic> {
        match self {
            Self::DeleteTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinTopic`].
    #[must_use]
    #[inline]
    pub fn as_pin_topic(&self) -> Option<&types::ChannelAdminLogEventActionPinTopic> {
        match self {
            Self::PinTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinTopic`].
    #[must_use]
    #[inline]
    pub fn into_pin_topic(self) -> Option<types::ChannelAdminLogEventActionPinTopic> {
        match self {
            Self::PinTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleAntiSpam`].
    #[must_use]
    #[inline]
    pub fn as_toggle_anti_spam(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionToggleAntiSpam> {
        match self {
            Self::ToggleAntiSpam(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleAntiSpam`].
    #[must_use]
    #[inline]
    pub fn into_toggle_anti_spam(
        self,
    ) -> Option<types::ChannelAdminLogEventActionToggleAntiSpam> {
        match self {
            Self::ToggleAntiSpam(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangePeerColor`].
    #[must_use]
    #[inline]
    pub fn as_change_peer_color(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangePeerColor> {
        match self {
            Self::ChangePeerColor(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangePeerColor`].
    #[must_use]
    #[inline]
    pub fn into_change_peer_color(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangePeerColor> {
        match self {
            Self::ChangePeerColor(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeProfilePeerColor`].
    #[must_use]
    #[inline]
    pub fn as_change_profile_peer_color(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeProfilePeerColor> {
        match self {
            Self::ChangeProfilePeerColor(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeProfilePeerColor`].
    #[must_use]
    #[inline]
    pub fn into_change_profile_peer_color(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeProfilePeerColor> {
        match self {
            Self::ChangeProfilePeerColor(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeWallpaper`].
    #[must_use]
    #[inline]
    pub fn as_change_wallpaper(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeWallpaper> {
        match self {
            Self::ChangeWallpaper(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeWallpaper`].
    #[must_use]
    #[inline]
    pub fn into_change_wallpaper(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeWallpaper> {
        match self {
            Self::ChangeWallpaper(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeEmojiStatus`].
    #[must_use]
    #[inline]
    pub fn as_change_emoji_status(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeEmojiStatus> {
        match self {
            Self::ChangeEmojiStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeEmojiStatus`].
    #[must_use]
    #[inline]
    pub fn into_change_emoji_status(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeEmojiStatus> {
        match self {
            Self::ChangeEmojiStatus(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeEmojiStickerSet`].
    #[must_use]
    #[inline]
    pub fn as_change_emoji_sticker_set(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionChangeEmojiStickerSet> {
        match self {
            Self::ChangeEmojiStickerSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeEmojiStickerSet`].
    #[must_use]
    #[inline]
    pub fn into_change_emoji_sticker_set(
        self,
    ) -> Option<types::ChannelAdminLogEventActionChangeEmojiStickerSet> {
        match self {
            Self::ChangeEmojiStickerSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleSignatureProfiles`].
    #[must_use]
    #[inline]
    pub fn as_toggle_signature_profiles(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionToggleSignatureProfiles> {
        match self {
            Self::ToggleSignatureProfiles(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleSignatureProfiles`].
    #[must_use]
    #[inline]
    pub fn into_toggle_signature_profiles(
        self,
    ) -> Option<types::ChannelAdminLogEventActionToggleSignatureProfiles> {
        match self {
            Self::ToggleSignatureProfiles(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantSubExtend`].
    #[must_use]
    #[inline]
    pub fn as_participant_sub_extend(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionParticipantSubExtend> {
        match self {
            Self::ParticipantSubExtend(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantSubExtend`].
    #[must_use]
    #[inline]
    pub fn into_participant_sub_extend(
        self,
    ) -> Option<types::ChannelAdminLogEventActionParticipantSubExtend> {
        match self {
            Self::ParticipantSubExtend(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleAutotranslation`].
    #[must_use]
    #[inline]
    pub fn as_toggle_autotranslation(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionToggleAutotranslation> {
        match self {
            Self::ToggleAutotranslation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToggleAutotranslation`].
    #[must_use]
    #[inline]
    pub fn into_toggle_autotranslation(
        self,
    ) -> Option<types::ChannelAdminLogEventActionToggleAutotranslation> {
        match self {
            Self::ToggleAutotranslation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantEditRank`].
    #[must_use]
    #[inline]
    pub fn as_participant_edit_rank(
        &self,
    ) -> Option<&types::ChannelAdminLogEventActionParticipantEditRank> {
        match self {
            Self::ParticipantEditRank(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ParticipantEditRank`].
    #[must_use]
    #[inline]
    pub fn into_participant_edit_rank(
        self,
    ) -> Option<types::ChannelAdminLogEventActionParticipantEditRank> {
        match self {
            Self::ParticipantEditRank(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeTitle {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeTitle(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeAbout {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeAbout(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeUsername {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeUsername(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangePhoto {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangePhoto(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionToggleInvites {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ToggleInvites(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionToggleSignatures {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ToggleSignatures(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionUpdatePinned {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::UpdatePinned(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionEditMessage {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::EditMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionDeleteMessage {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::DeleteMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionParticipantInvite {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ParticipantInvite(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionParticipantToggleBan {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ParticipantToggleBan(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionParticipantToggleAdmin {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ParticipantToggleAdmin(value) => {
                Ok(*value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeStickerSet {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeStickerSet(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionTogglePreHistoryHidden {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::TogglePreHistoryHidden(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionDefaultBannedRights {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::DefaultBannedRights(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionStopPoll {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::StopPoll(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeLinkedChat {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeLinkedChat(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeLocation {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeLocation(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionToggleSlowMode {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ToggleSlowMode(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionStartGroupCall {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::StartGroupCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionDiscardGroupCall {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::DiscardGroupCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionParticipantMute {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ParticipantMute(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionParticipantUnmute {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ParticipantUnmute(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionToggleGroupCallSetting {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ToggleGroupCallSetting(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionParticipantJoinByInvite {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ParticipantJoinByInvite(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionExportedInviteDelete {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ExportedInviteDelete(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionExportedInviteRevoke {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ExportedInviteRevoke(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionExportedInviteEdit {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ExportedInviteEdit(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionParticipantVolume {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ParticipantVolume(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeHistoryTtl {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeHistoryTtl(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionParticipantJoinByRequest {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ParticipantJoinByRequest(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionToggleNoForwards {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ToggleNoForwards(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionSendMessage {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::SendMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeAvailableReactions {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeAvailableReactions(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeUsernames {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeUsernames(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionToggleForum {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ToggleForum(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionCreateTopic {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::CreateTopic(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionEditTopic {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::EditTopic(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionDeleteTopic {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::DeleteTopic(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionPinTopic {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::PinTopic(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionToggleAntiSpam {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ToggleAntiSpam(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangePeerColor {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangePeerColor(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeProfilePeerColor {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeProfilePeerColor(value) => {
                Ok(*value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeWallpaper {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeWallpaper(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeEmojiStatus {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeEmojiStatus(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionChangeEmojiStickerSet {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ChangeEmojiStickerSet(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionToggleSignatureProfiles {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ToggleSignatureProfiles(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionParticipantSubExtend {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ParticipantSubExtend(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionToggleAutotranslation {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ToggleAutotranslation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ChannelAdminLogEventAction>
for types::ChannelAdminLogEventActionParticipantEditRank {
    /// The value itself, which is another variant.
    type Error = enums::ChannelAdminLogEventAction;

    #[inline]
    fn try_from(
        value: enums::ChannelAdminLogEventAction,
    ) -> Result<Self, enums::ChannelAdminLogEventAction> {
        match value {
            enums::ChannelAdminLogEventAction::ParticipantEditRank(value) => Ok(value),
            other => Err(other),
        }
    }
}
