// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::Peer {
    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn as_user(&self) -> Option<&types::PeerUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn into_user(self) -> Option<types::PeerUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn as_chat(&self) -> Option<&types::PeerChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn into_chat(self) -> Option<types::PeerChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn as_channel(&self) -> Option<&types::PeerChannel> {
        match self {
            Self::Channel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn into_channel(self) -> Option<types::PeerChannel> {
        match self {
            Self::Channel(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::Peer> for types::PeerUser {
    /// The value itself, which is another variant.
    type Error = enums::Peer;

    #[inline]
    fn try_from(value: enums::Peer) -> Result<Self, enums::Peer> {
        match value {
            enums::Peer::User(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Peer> for types::PeerChat {
    /// The value itself, which is another variant.
    type Error = enums::Peer;

    #[inline]
    fn try_from(value: enums::Peer) -> Result<Self, enums::Peer> {
        match value {
            enums::Peer::Chat(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Peer> for types::PeerChannel {
    /// The value itself, which is another variant.
    type Error = enums::Peer;

    #[inline]
    fn try_from(value: enums::Peer) -> Result<Self, enums::Peer> {
        match value {
            enums::Peer::Channel(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PeerColor {
    /// The value, if it is [`Self::PeerColor`].
    #[must_use]
    #[inline]
    pub fn as_peer_color(&self) -> Option<&types::PeerColor> {
        match self {
            Self::PeerColor(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerColor`].
    #[must_use]
    #[inline]
    pub fn into_peer_color(self) -> Option<types::PeerColor> {
        match self {
            Self::PeerColor(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Collectible`].
    #[must_use]
    #[inline]
    pub fn as_collectible(&self) -> Option<&types::PeerColorCollectible> {
        match self {
            Self::Collectible(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Collectible`].
    #[must_use]
    #[inline]
    pub fn into_collectible(self) -> Option<types::PeerColorCollectible> {
        match self {
            Self::Collectible(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPeerColorCollectible`].
    #[must_use]
    #[inline]
    pub fn as_input_peer_color_collectible(
        &self,
    ) -> Option<&types::InputPeerColorCollectible> {
        match self {
            Self::InputPeerColorCollectible(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPeerColorCollectible`].
    #[must_use]
    #[inline]
    pub fn into_input_peer_color_collectible(
        self,
    ) -> Option<types::InputPeerColorCollectible> {
        match self {
            Self::InputPeerColorCollectible(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PeerColor> for types::PeerColor {
    /// The value itself, which is another variant.
    type Error = enums::PeerColor;

    #[inline]
    fn try_from(value: enums::PeerColor) -> Result<Self, enums::PeerColor> {
        match value {
            enums::PeerColor::PeerColor(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PeerColor> for types::PeerColorCollectible {
    /// The value itself, which is another variant.
    type Error = enums::PeerColor;

    #[inline]
    fn try_from(value: enums::PeerColor) -> Result<Self, enums::PeerColor> {
        match value {
            enums::PeerColor::Collectible(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PeerColor> for types::InputPeerColorCollectible {
    /// The value itself, which is another variant.
    type Error = enums::PeerColor;

    #[inline]
    fn try_from(value: enums::PeerColor) -> Result<Self, enums::PeerColor> {
        match value {
            enums::PeerColor::InputPeerColorCollectible(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::Photo {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::PhotoEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::PhotoEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn as_photo(&self) -> Option<&types::Photo> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn into_photo(self) -> Option<types::Photo> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::Photo> for types::PhotoEmpty {
    /// The value itself, which is another variant.
    type Error = enums::Photo;

    #[inline]
    fn try_from(value: enums::Photo) -> Result<Self, enums::Photo> {
        match value {
            enums::Photo::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Photo> for types::Photo {
    /// The value itself, which is another variant.
    type Error = enums::Photo;

    #[inline]
    fn try_from(value: enums::Photo) -> Result<Self, enums::Photo> {
        match value {
            enums::Photo::Photo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PhoneCallDiscardReason {
    /// The value, if it is [`Self::MigrateConferenceCall`].
    #[must_use]
    #[inline]
    pub fn as_migrate_conference_call(
        &self,
    ) -> Option<&types::PhoneCallDiscardReasonMigrateConferenceCall> {
        match self {
            Self::MigrateConferenceCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MigrateConferenceCall`].
    #[must_use]
    #[inline]
    pub fn into_migrate_conference_call(
        self,
    ) -> Option<types::PhoneCallDiscardReasonMigrateConferenceCall> {
        match self {
            Self::MigrateConferenceCall(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PhoneCallDiscardReason>
for types::PhoneCallDiscardReasonMigrateConferenceCall {
    /// The value itself, which is another variant.
    type Error = enums::PhoneCallDiscardReason;

    #[inline]
    fn try_from(
        value: enums::PhoneCallDiscardReason,
    ) -> Result<Self, enums::PhoneCallDiscardReason> {
        match value {
            enums::PhoneCallDiscardReason::MigrateConferenceCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PollAnswer {
    /// The value, if it is [`Self::PollAnswer`].
    #[must_use]
    #[inline]
    pub fn as_poll_answer(&self) -> Option<&types::PollAnswer> {
        match self {
            Self::PollAnswer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PollAnswer`].
    #[must_use]
    #[inline]
    pub fn into_poll_answer(self) -> Option<types::PollAnswer> {
        match self {
            Self::PollAnswer(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPollAnswer`].
    #[must_use]
    #[inline]
    pub fn as_input_poll_answer(&self) -> Option<&types::InputPollAnswer> {
        match self {
            Self::InputPollAnswer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPollAnswer`].
    #[must_use]
    #[inline]
    pub fn into_input_poll_answer(self) -> Option<types::InputPollAnswer> {
        match self {
            Self::InputPollAnswer(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PollAnswer> for types::PollAnswer {
    /// The value itself, which is another variant.
    type Error = enums::PollAnswer;

    #[inline]
    fn try_from(value: enums::PollAnswer) -> Result<Self, enums::PollAnswer> {
        match value {
            enums::PollAnswer::PollAnswer(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PollAnswer> for types::InputPollAnswer {
    /// The value itself, which is another variant.
    type Error = enums::PollAnswer;

    #[inline]
    fn try_from(value: enums::PollAnswer) -> Result<Self, enums::PollAnswer> {
        match value {
            enums::PollAnswer::InputPollAnswer(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::PhotoSize {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::PhotoSizeEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::PhotoSizeEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhotoSize`].
    #[must_use]
    #[inline]
    pub fn as_photo_size(&self) -> Option<&types::PhotoSize> {
        match self {
            Self::PhotoSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhotoSize`].
    #[must_use]
    #[inline]
    pub fn into_photo_size(self) -> Option<types::PhotoSize> {
        match self {
            Self::PhotoSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhotoCachedSize`].
    #[must_use]
    #[inline]
    pub fn as_photo_cached_size(&self) -> Option<&types::PhotoCachedSize> {
        match self {
            Self::PhotoCachedSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhotoCachedSize`].
    #[must_use]
    #[inline]
    pub fn into_photo_cached_size(self) -> Option<types::PhotoCachedSize> {
        match self {
            Self::PhotoCachedSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhotoStrippedSize`].
    #[must_use]
    #[inline]
    pub fn as_photo_stripped_size(&self) -> Option<&types::PhotoStrippedSize> {
        match self {
            Self::PhotoStrippedSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhotoStrippedSize`].
    #[must_use]
    #[inline]
    pub fn into_photo_stripped_size(self) -> Option<types::PhotoStrippedSize> {
        match self {
            Self::PhotoStrippedSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Progressive`].
    #[must_use]
    #[inline]
    pub fn as_progressive(&self) -> Option<&types::PhotoSizeProgressive> {
        match self {
            Self::Progressive(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Progressive`].
    #[must_use]
    #[inline]
    pub fn into_progressive(self) -> Option<types::PhotoSizeProgressive> {
        match self {
            Self::Progressive(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhotoPathSize`].
    #[must_use]
    #[inline]
    pub fn as_photo_path_size(&self) -> Option<&types::PhotoPathSize> {
        match self {
            Self::PhotoPathSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhotoPathSize`].
    #[must_use]
    #[inline]
    pub fn into_photo_path_size(self) -> Option<types::PhotoPathSize> {
        match self {
            Self::PhotoPathSize(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PhotoSize> for types::PhotoSizeEmpty {
    /// The value itself, which is another variant.
    type Error = enums::PhotoSize;

    #[inline]
    fn try_from(value: enums::PhotoSize) -> Result<Self, enums::PhotoSize> {
        match value {
            enums::PhotoSize::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhotoSize> for types::PhotoSize {
    /// The value itself, which is another variant.
    type Error = enums::PhotoSize;

    #[inline]
    fn try_from(value: enums::PhotoSize) -> Result<Self, enums::PhotoSize> {
        match value {
            enums::PhotoSize::PhotoSize(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhotoSize> for types::PhotoCachedSize {
    /// The value itself, which is another variant.
    type Error = enums::PhotoSize;

    #[inline]
    fn try_from(value: enums::PhotoSize) -> Result<Self, enums::PhotoSize> {
        match value {
            enums::PhotoSize::PhotoCachedSize(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhotoSize> for types::PhotoStrippedSize {
    /// The value itself, which is another variant.
    type Error = enums::PhotoSize;

    #[inline]
    fn try_from(value: enums::PhotoSize) -> Result<Self, enums::PhotoSize> {
        match value {
            enums::PhotoSize::PhotoStrippedSize(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhotoSize> for types::PhotoSizeProgressive {
    /// The value itself, which is another variant.
    type Error = enums::PhotoSize;

    #[inline]
    fn try_from(value: enums::PhotoSize) -> Result<Self, enums::PhotoSize> {
        match value {
            enums::PhotoSize::Progressive(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhotoSize> for types::PhotoPathSize {
    /// The value itself, which is another variant.
    type Error = enums::PhotoSize;

    #[inline]
    fn try_from(value: enums::PhotoSize) -> Result<Self, enums::PhotoSize> {
        match value {
            enums::PhotoSize::PhotoPathSize(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PrivacyRule {
    /// The value, if it is [`Self::PrivacyValueAllowUsers`].
    #[must_use]
    #[inline]
    pub fn as_privacy_value_allow_users(
        &self,
    ) -> Option<&types::PrivacyValueAllowUsers> {
        match self {
            Self::PrivacyValueAllowUsers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrivacyValueAllowUsers`].
    #[must_use]
    #[inline]
    pub fn into_privacy_value_allow_users(
        self,
    ) -> Option<types::PrivacyValueAllowUsers> {
        match self {
            Self::PrivacyValueAllowUsers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrivacyValueDisallowUsers`].
    #[must_use]
    #[inline]
    pub fn as_privacy_value_disallow_users(
        &self,
    ) -> Option<&types::PrivacyValueDisallowUsers> {
        match self {
            Self::PrivacyValueDisallowUsers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrivacyValueDisallowUsers`].
    #[must_use]
    #[inline]
    pub fn into_privacy_value_disallow_users(
        self,
    ) -> Option<types::PrivacyValueDisallowUsers> {
        match self {
            Self::PrivacyValueDisallowUsers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrivacyValueAllowChatParticipants`].
    #[must_use]
    #[inline]
    pub fn as_privacy_value_allow_chat_participants(
        &self,
    ) -> Option<&types::PrivacyValueAllowChatParticipants> {
        match self {
            Self::PrivacyValueAllowChatParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrivacyValueAllowChatParticipants`].
    #[must_use]
    #[inline]
    pub fn into_privacy_value_allow_chat_participants(
        self,
    ) -> Option<types::PrivacyValueAllowChatParticipants> {
        match self {
            Self::PrivacyValueAllowChatParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrivacyValueDisallowChatParticipants`].
    #[must_use]
    #[inline]
    pub fn as_privacy_value_disallow_chat_participants(
        &self,
    ) -> Option<&types::PrivacyValueDisallowChatParticipants> {
        match self {
            Self::PrivacyValueDisallowChatParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrivacyValueDisallowChatParticipants`].
    #[must_use]
    #[inline]
    pub fn into_privacy_value_disallow_chat_participants(
        self,
    ) -> Option<types::PrivacyValueDisallowChatParticipants> {
        match self {
            Self::PrivacyValueDisallowChatParticipants(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PrivacyRule> for types::PrivacyValueAllowUsers {
    /// The value itself, which is another variant.
    type Error = enums::PrivacyRule;

    #[inline]
    fn try_from(value: enums::PrivacyRule) -> Result<Self, enums::PrivacyRule> {
        match value {
            enums::PrivacyRule::PrivacyValueAllowUsers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PrivacyRule> for types::PrivacyValueDisallowUsers {
    /// The value itself, which is another variant.
    type Error = enums::PrivacyRule;

    #[inline]
    fn try_from(value: enums::PrivacyRule) -> Result<Self, enums::PrivacyRule> {
        match value {
            enums::PrivacyRule::PrivacyValueDisallowUsers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PrivacyRule> for types::PrivacyValueAllowChatParticipants {
    /// The value itself, which is another variant.
    type Error = enums::PrivacyRule;

    #[inline]
    fn try_from(value: enums::PrivacyRule) -> Result<Self, enums::PrivacyRule> {
        match value {
            enums::PrivacyRule::PrivacyValueAllowChatParticipants(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PrivacyRule> for types::PrivacyValueDisallowChatParticipants {
    /// The value itself, which is another variant.
    type Error = enums::PrivacyRule;

    #[inline]
    fn try_from(value: enums::PrivacyRule) -> Result<Self, enums::PrivacyRule> {
        match value {
            enums::PrivacyRule::PrivacyValueDisallowChatParticipants(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PhoneCall {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::PhoneCallEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::PhoneCallEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Waiting`].
    #[must_use]
    #[inline]
    pub fn as_waiting(&self) -> Option<&types::PhoneCallWaiting> {
        match self {
            Self::Waiting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Waiting`].
    #[must_use]
    #[inline]
    pub fn into_waiting(self) -> Option<types::PhoneCallWaiting> {
        match self {
            Self::Waiting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Requested`].
    #[must_use]
    #[inline]
    pub fn as_requested(&self) -> Option<&types::PhoneCallRequested> {
        match self {
            Self::Requested(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Requested`].
    #[must_use]
    #[inline]
    pub fn into_requested(self) -> Option<types::PhoneCallRequested> {
        match self {
            Self::Requested(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Accepted`].
    #[must_use]
    #[inline]
    pub fn as_accepted(&self) -> Option<&types::PhoneCallAccepted> {
        match self {
            Self::Accepted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Accepted`].
    #[must_use]
    #[inline]
    pub fn into_accepted(self) -> Option<types::PhoneCallAccepted> {
        match self {
            Self::Accepted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhoneCall`].
    #[must_use]
    #[inline]
    pub fn as_phone_call(&self) -> Option<&types::PhoneCall> {
        match self {
            Self::PhoneCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhoneCall`].
    #[must_use]
    #[inline]
    pub fn into_phone_call(self) -> Option<types::PhoneCall> {
        match self {
            Self::PhoneCall(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Discarded`].
    #[must_use]
    #[inline]
    pub fn as_discarded(&self) -> Option<&types::PhoneCallDiscarded> {
        match self {
            Self::Discarded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Discarded`].
    #[must_use]
    #[inline]
    pub fn into_discarded(self) -> Option<types::PhoneCallDiscarded> {
        match self {
            Self::Discarded(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PhoneCall> for types::PhoneCallEmpty {
    /// The value itself, which is another variant.
    type Error = enums::PhoneCall;

    #[inline]
    fn try_from(value: enums::PhoneCall) -> Result<Self, enums::PhoneCall> {
        match value {
            enums::PhoneCall::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhoneCall> for types::PhoneCallWaiting {
    /// The value itself, which is another variant.
    type Error = enums::PhoneCall;

    #[inline]
    fn try_from(value: enums::PhoneCall) -> Result<Self, enums::PhoneCall> {
        match value {
            enums::PhoneCall::Waiting(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhoneCall> for types::PhoneCallRequested {
    /// The value itself, which is another variant.
    type Error = enums::PhoneCall;

    #[inline]
    fn try_from(value: enums::PhoneCall) -> Result<Self, enums::PhoneCall> {
        match value {
            enums::PhoneCall::Requested(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhoneCall> for types::PhoneCallAccepted {
    /// The value itself, which is another variant.
    type Error = enums::PhoneCall;

    #[inline]
    fn try_from(value: enums::PhoneCall) -> Result<Self, enums::PhoneCall> {
        match value {
            enums::PhoneCall::Accepted(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhoneCall> for types::PhoneCall {
    /// The value itself, which is another variant.
    type Error = enums::PhoneCall;

    #[inline]
    fn try_from(value: enums::PhoneCall) -> Result<Self, enums::PhoneCall> {
        match value {
            enums::PhoneCall::PhoneCall(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhoneCall> for types::PhoneCallDiscarded {
    /// The value itself, which is another variant.
    type Error = enums::PhoneCall;

    #[inline]
    fn try_from(value: enums::PhoneCall) -> Result<Self, enums::PhoneCall> {
        match value {
            enums::PhoneCall::Discarded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PeerLocated {
    /// The value, if it is [`Self::PeerLocated`].
    #[must_use]
    #[inline]
    pub fn as_peer_located(&self) -> Option<&types::PeerLocated> {
        match self {
            Self::PeerLocated(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerLocated`].
    #[must_use]
    #[inline]
    pub fn into_peer_located(self) -> Option<types::PeerLocated> {
        match self {
            Self::PeerLocated(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerSelfLocated`].
    #[must_use]
    #[inline]
    pub fn as_peer_self_located(&self) -> Option<&types::PeerSelfLocated> {
        match self {
            Self::PeerSelfLocated(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerSelfLocated`].
    #[must_use]
    #[inline]
    pub fn into_peer_self_located(self) -> Option<types::PeerSelfLocated> {
        match self {
            Self::PeerSelfLocated(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PeerLocated> for types::PeerLocated {
    /// The value itself, which is another variant.
    type Error = enums::PeerLocated;

    #[inline]
    fn try_from(value: enums::PeerLocated) -> Result<Self, enums::PeerLocated> {
        match value {
            enums::PeerLocated::PeerLocated(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PeerLocated> for types::PeerSelfLocated {
    /// The value itself, which is another variant.
    type Error = enums::PeerLocated;

    #[inline]
    fn try_from(value: enums::PeerLocated) -> Result<Self, enums::PeerLocated> {
        match value {
            enums::PeerLocated::PeerSelfLocated(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PaidReactionPrivacy {
    /// The value, if it is [`Self::Peer`].
    #[must_use]
    #[inline]
    pub fn as_peer(&self) -> Option<&types::PaidReactionPrivacyPeer> {
        match self {
            Self::Peer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Peer`].
    #[must_use]
    #[inline]
    pub fn into_peer(self) -> Option<types::PaidReactionPrivacyPeer> {
        match self {
            Self::Peer(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PaidReactionPrivacy> for types::PaidReactionPrivacyPeer {
    /// The value itself, which is another variant.
    type Error = enums::PaidReactionPrivacy;

    #[inline]
    fn try_from(
        value: enums::PaidReactionPrivacy,
    ) -> Result<Self, enums::PaidReactionPrivacy> {
        match value {
            enums::PaidReactionPrivacy::Peer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PasswordKdfAlgo {
    /// The value, if it is [`Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow`].
    #[must_use]
    #[inline]
    pub fn as_sha256sha256pbkdf2hmacsha512iter100000_sha256_mod_pow(
        &self,
    ) -> Option<
        &types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow,
    > {
        match self {
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                Some(value)
            }
            _ => None,
        }
    }

    /// The value, if it is [`Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow`].
    #[must_use]
    #[inline]
    pub fn into_sha256sha256pbkdf2hmacsha512iter100000_sha256_mod_pow(
        self,
    ) -> Option<
        types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow,
    > {
        match self {
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                Some(value)
            }
            _ => None,
        }
    }
}

impl TryFrom<enums::PasswordKdfAlgo>
for types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow {
    /// The value itself, which is another variant.
    type Error = enums::PasswordKdfAlgo;

    #[inline]
    fn try_from(value: enums::PasswordKdfAlgo) -> Result<Self, enums::PasswordKdfAlgo> {
        match value {
            enums::PasswordKdfAlgo::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(
                value,
            ) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PageBlock {
    /// The value, if it is [`Self::Title`].
    #[must_use]
    #[inline]
    pub fn as_title(&self) -> Option<&types::PageBlockTitle> {
        match self {
            Self::Title(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Title`].
    #[must_use]
    #[inline]
    pub fn into_title(self) -> Option<types::PageBlockTitle> {
        match self {
            Self::Title(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Subtitle`].
    #[must_use]
    #[inline]
    pub fn as_subtitle(&self) -> Option<&types::PageBlockSubtitle> {
        match self {
            Self::Subtitle(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Subtitle`].
    #[must_use]
    #[inline]
    pub fn into_subtitle(self) -> Option<types::PageBlockSubtitle> {
        match self {
            Self::Subtitle(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AuthorDate`].
    #[must_use]
    #[inline]
    pub fn as_author_date(&self) -> Option<&types::PageBlockAuthorDate> {
        match self {
            Self::AuthorDate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AuthorDate`].
    #[must_use]
    #[inline]
    pub fn into_author_date(self) -> Option<types::PageBlockAuthorDate> {
        match self {
            Self::AuthorDate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Header`].
    #[must_use]
    #[inline]
    pub fn as_header(&self) -> Option<&types::PageBlockHeader> {
        match self {
            Self::Header(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Header`].
    #[must_use]
    #[inline]
    pub fn into_header(self) -> Option<types::PageBlockHeader> {
        match self {
            Self::Header(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Subheader`].
    #[must_use]
    #[inline]
    pub fn as_subheader(&self) -> Option<&types::PageBlockSubheader> {
        match self {
            Self::Subheader(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Subheader`].
    #[must_use]
    #[inline]
    pub fn into_subheader(self) -> Option<types::PageBlockSubheader> {
        match self {
            Self::Subheader(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Paragraph`].
    #[must_use]
    #[inline]
    pub fn as_paragraph(&self) -> Option<&types::PageBlockParagraph> {
        match self {
            Self::Paragraph(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Paragraph`].
    #[must_use]
    #[inline]
    pub fn into_paragraph(self) -> Option<types::PageBlockParagraph> {
        match self {
            Self::Paragraph(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Preformatted`].
    #[must_use]
    #[inline]
    pub fn as_preformatted(&self) -> Option<&types::PageBlockPreformatted> {
        match self {
            Self::Preformatted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Preformatted`].
    #[must_use]
    #[inline]
    pub fn into_preformatted(self) -> Option<types::PageBlockPreformatted> {
        match self {
            Self::Preformatted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Footer`].
    #[must_use]
    #[inline]
    pub fn as_footer(&self) -> Option<&types::PageBlockFooter> {
        match self {
            Self::Footer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Footer`].
    #[must_use]
    #[inline]
    pub fn into_footer(self) -> Option<types::PageBlockFooter> {
        match self {
            Self::Footer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Anchor`].
    #[must_use]
    #[inline]
    pub fn as_anchor(&self) -> Option<&types::PageBlockAnchor> {
        match self {
            Self::Anchor(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Anchor`].
    #[must_use]
    #[inline]
    pub fn into_anchor(self) -> Option<types::PageBlockAnchor> {
        match self {
            Self::Anchor(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::List`].
    #[must_use]
    #[inline]
    pub fn as_list(&self) -> Option<&types::PageBlockList> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::List`].
    #[must_use]
    #[inline]
    pub fn into_list(self) -> Option<types::PageBlockList> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Blockquote`].
    #[must_use]
    #[inline]
    pub fn as_blockquote(&self) -> Option<&types::PageBlockBlockquote> {
        match self {
            Self::Blockquote(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Blockquote`].
    #[must_use]
    #[inline]
    pub fn into_blockquote(self) -> Option<types::PageBlockBlockquote> {
        match self {
            Self::Blockquote(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pullquote`].
    #[must_use]
    #[inline]
    pub fn as_pullquote(&self) -> Option<&types::PageBlockPullquote> {
        match self {
            Self::Pullquote(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pullquote`].
    #[must_use]
    #[inline]
    pub fn into_pullquote(self) -> Option<types::PageBlockPullquote> {
        match self {
            Self::Pullquote(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn as_photo(&self) -> Option<&types::PageBlockPhoto> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn into_photo(self) -> Option<types::PageBlockPhoto> {
        match self {
            Self::Photo(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Video`].
    #[must_use]
    #[inline]
    pub fn as_video(&self) -> Option<&types::PageBlockVideo> {
        match self {
            Self::Video(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Video`].
    #[must_use]
    #[inline]
    pub fn into_video(self) -> Option<types::PageBlockVideo> {
        match self {
            Self::Video(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Cover`].
    #[must_use]
    #[inline]
    pub fn as_cover(&self) -> Option<&types::PageBlockCover> {
        match self {
            Self::Cover(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Cover`].
    #[must_use]
    #[inline]
    pub fn into_cover(self) -> Option<types::PageBlockCover> {
        match self {
            Self::Cover(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Embed`].
    #[must_use]
    #[inline]
    pub fn as_embed(&self) -> Option<&types::PageBlockEmbed> {
        match self {
            Self::Embed(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Embed`].
    #[must_use]
    #[inline]
    pub fn into_embed(self) -> Option<types::PageBlockEmbed> {
        match self {
            Self::Embed(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmbedPost`].
    #[must_use]
    #[inline]
    pub fn as_embed_post(&self) -> Option<&types::PageBlockEmbedPost> {
        match self {
            Self::EmbedPost(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmbedPost`].
    #[must_use]
    #[inline]
    pub fn into_embed_post(self) -> Option<types::PageBlockEmbedPost> {
        match self {
            Self::EmbedPost(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Collage`].
    #[must_use]
    #[inline]
    pub fn as_collage(&self) -> Option<&types::PageBlockCollage> {
        match self {
            Self::Collage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Collage`].
    #[must_use]
    #[inline]
    pub fn into_collage(self) -> Option<types::PageBlockCollage> {
        match self {
            Self::Collage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slideshow`].
    #[must_use]
    #[inline]
    pub fn as_slideshow(&self) -> Option<&types::PageBlockSlideshow> {
        match self {
            Self::Slideshow(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slideshow`].
    #[must_use]
    #[inline]
    pub fn into_slideshow(self) -> Option<types::PageBlockSlideshow> {
        match self {
            Self::Slideshow(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn as_channel(&self) -> Option<&types::PageBlockChannel> {
        match self {
            Self::Channel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn into_channel(self) -> Option<types::PageBlockChannel> {
        match self {
            Self::Channel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Audio`].
    #[must_use]
    #[inline]
    pub fn as_audio(&self) -> Option<&types::PageBlockAudio> {
        match self {
            Self::Audio(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Audio`].
    #[must_use]
    #[inline]
    pub fn into_audio(self) -> Option<types::PageBlockAudio> {
        match self {
            Self::Audio(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Kicker`].
    #[must_use]
    #[inline]
    pub fn as_kicker(&self) -> Option<&types::PageBlockKicker> {
        match self {
            Self::Kicker(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Kicker`].
    #[must_use]
    #[inline]
    pub fn into_kicker(self) -> Option<types::PageBlockKicker> {
        match self {
            Self::Kicker(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Table`].
    #[must_use]
    #[inline]
    pub fn as_table(&self) -> Option<&types::PageBlockTable> {
        match self {
            Self::Table(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Table`].
    #[must_use]
    #[inline]
    pub fn into_table(self) -> Option<types::PageBlockTable> {
        match self {
            Self::Table(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::OrderedList`].
    #[must_use]
    #[inline]
    pub fn as_ordered_list(&self) -> Option<&types::PageBlockOrderedList> {
        match self {
            Self::OrderedList(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::OrderedList`].
    #[must_use]
    #[inline]
    pub fn into_ordered_list(self) -> Option<types::PageBlockOrderedList> {
        match self {
            Self::OrderedList(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Details`].
    #[must_use]
    #[inline]
    pub fn as_details(&self) -> Option<&types::PageBlockDetails> {
        match self {
            Self::Details(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Details`].
    #[must_use]
    #[inline]
    pub fn into_details(self) -> Option<types::PageBlockDetails> {
        match self {
            Self::Details(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RelatedArticles`].
    #[must_use]
    #[inline]
    pub fn as_related_articles(&self) -> Option<&types::PageBlockRelatedArticles> {
        match self {
            Self::RelatedArticles(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RelatedArticles`].
    #[must_use]
    #[inline]
    pub fn into_related_articles(self) -> Option<types::PageBlockRelatedArticles> {
        match self {
            Self::RelatedArticles(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Map`].
    #[must_use]
    #[inline]
    pub fn as_map(&self) -> Option<&types::PageBlockMap> {
        match self {
            Self::Map(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Map`].
    #[must_use]
    #[inline]
    pub fn into_map(self) -> Option<types::PageBlockMap> {
        match self {
            Self::Map(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading1`].
    #[must_use]
    #[inline]
    pub fn as_heading1(&self) -> Option<&types::PageBlockHeading1> {
        match self {
            Self::Heading1(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading1`].
    #[must_use]
    #[inline]
    pub fn into_heading1(self) -> Option<types::PageBlockHeading1> {
        match self {
            Self::Heading1(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading2`].
    #[must_use]
    #[inline]
    pub fn as_heading2(&self) -> Option<&types::PageBlockHeading2> {
        match self {
            Self::Heading2(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading2`].
    #[must_use]
    #[inline]
    pub fn into_heading2(self) -> Option<types::PageBlockHeading2> {
        match self {
            Self::Heading2(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading3`].
    #[must_use]
    #[inline]
    pub fn as_heading3(&self) -> Option<&types::PageBlockHeading3> {
        match self {
            Self::Heading3(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading3`].
    #[must_use]
    #[inline]
    pub fn into_heading3(self) -> Option<types::PageBlockHeading3> {
        match self {
            Self::Heading3(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading4`].
    #[must_use]
    #[inline]
    pub fn as_heading4(&self) -> Option<&types::PageBlockHeading4> {
        match self {
            Self::Heading4(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading4`].
    #[must_use]
    #[inline]
    pub fn into_heading4(self) -> Option<types::PageBlockHeading4> {
        match self {
            Self::Heading4(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading5`].
    #[must_use]
    #[inline]
    pub fn as_heading5(&self) -> Option<&types::PageBlockHeading5> {
        match self {
            Self::Heading5(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading5`].
    #[must_use]
    #[inline]
    pub fn into_heading5(self) -> Option<types::PageBlockHeading5> {
        match self {
            Self::Heading5(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading6`].
    #[must_use]
    #[inline]
    pub fn as_heading6(&self) -> Option<&types::PageBlockHeading6> {
        match self {
            Self::Heading6(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Heading6`].
    #[must_use]
    #[inline]
    pub fn into_heading6(self) -> Option<types::PageBlockHeading6> {
        match self {
            Self::Heading6(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Math`].
    #[must_use]
    #[inline]
    pub fn as_math(&self) -> Option<&types::PageBlockMath> {
        match self {
            Self::Math(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Math`].
    #[must_use]
    #[inline]
    pub fn into_math(self) -> Option<types::PageBlockMath> {
        match self {
            Self::Math(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Thinking`].
    #[must_use]
    #[inline]
    pub fn as_thinking(&self) -> Option<&types::PageBlockThinking> {
        match self {
            Self::Thinking(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Thinking`].
    #[must_use]
    #[inline]
    pub fn into_thinking(self) -> Option<types::PageBlockThinking> {
        match self {
            Self::Thinking(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPageBlockMap`].
    #[must_use]
    #[inline]
    pub fn as_input_page_block_map(&self) -> Option<&types::InputPageBlockMap> {
        match self {
            Self::InputPageBlockMap(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPageBlockMap`].
    #[must_use]
    #[inline]
    pub fn into_input_page_block_map(self) -> Option<types::InputPageBlockMap> {
        match self {
            Self::InputPageBlockMap(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BlockquoteBlocks`].
    #[must_use]
    #[inline]
    pub fn as_blockquote_blocks(&self) -> Option<&types::PageBlockBlockquoteBlocks> {
        match self {
            Self::BlockquoteBlocks(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BlockquoteBlocks`].
    #[must_use]
    #[inline]
    pub fn into_blockquote_blocks(self) -> Option<types::PageBlockBlockquoteBlocks> {
        match self {
            Self::BlockquoteBlocks(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ButtonRow`].
    #[must_use]
    #[inline]
    pub fn as_button_row(&self) -> Option<&types::PageBlockButtonRow> {
        match self {
            Self::ButtonRow(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ButtonRow`].
    #[must_use]
    #[inline]
    pub fn into_button_row(self) -> Option<types::PageBlockButtonRow> {
        match self {
            Self::ButtonRow(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn as_document(&self) -> Option<&types::PageBlockDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn into_document(self) -> Option<types::PageBlockDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockTitle {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Title(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockSubtitle {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Subtitle(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockAuthorDate {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::AuthorDate(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockHeader {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Header(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockSubheader {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Subheader(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockParagraph {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Paragraph(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockPreformatted {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Preformatted(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockFooter {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Footer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockAnchor {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Anchor(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockList {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::List(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockBlockquote {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Blockquote(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockPullquote {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Pullquote(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockPhoto {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Photo(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockVideo {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Video(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockCover {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Cover(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockEmbed {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Embed(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockEmbedPost {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::EmbedPost(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockCollage {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Collage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockSlideshow {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Slideshow(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockChannel {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Channel(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockAudio {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Audio(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockKicker {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Kicker(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockTable {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Table(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockOrderedList {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::OrderedList(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockDetails {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Details(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockRelatedArticles {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::RelatedArticles(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockMap {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Map(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockHeading1 {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Heading1(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockHeading2 {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Heading2(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockHeading3 {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Heading3(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockHeading4 {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Heading4(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockHeading5 {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Heading5(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockHeading6 {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Heading6(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockMath {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Math(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockThinking {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Thinking(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::InputPageBlockMap {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::InputPageBlockMap(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockBlockquoteBlocks {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::BlockquoteBlocks(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockButtonRow {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::ButtonRow(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageBlock> for types::PageBlockDocument {
    /// The value itself, which is another variant.
    type Error = enums::PageBlock;

    #[inline]
    fn try_from(value: enums::PageBlock) -> Result<Self, enums::PageBlock> {
        match value {
            enums::PageBlock::Document(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PageListItem {
    /// The value, if it is [`Self::Text`].
    #[must_use]
    #[inline]
    pub fn as_text(&self) -> Option<&types::PageListItemText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Text`].
    #[must_use]
    #[inline]
    pub fn into_text(self) -> Option<types::PageListItemText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Blocks`].
    #[must_use]
    #[inline]
    pub fn as_blocks(&self) -> Option<&types::PageListItemBlocks> {
        match self {
            Self::Blocks(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Blocks`].
    #[must_use]
    #[inline]
    pub fn into_blocks(self) -> Option<types::PageListItemBlocks> {
        match self {
            Self::Blocks(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PageListItem> for types::PageListItemText {
    /// The value itself, which is another variant.
    type Error = enums::PageListItem;

    #[inline]
    fn try_from(value: enums::PageListItem) -> Result<Self, enums::PageListItem> {
        match value {
            enums::PageListItem::Text(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageListItem> for types::PageListItemBlocks {
    /// The value itself, which is another variant.
    type Error = enums::PageListItem;

    #[inline]
    fn try_from(value: enums::PageListItem) -> Result<Self, enums::PageListItem> {
        match value {
            enums::PageListItem::Blocks(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PageListOrderedItem {
    /// The value, if it is [`Self::Text`].
    #[must_use]
    #[inline]
    pub fn as_text(&self) -> Option<&types::PageListOrderedItemText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Text`].
    #[must_use]
    #[inline]
    pub fn into_text(self) -> Option<types::PageListOrderedItemText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Blocks`].
    #[must_use]
    #[inline]
    pub fn as_blocks(&self) -> Option<&types::PageListOrderedItemBlocks> {
        match self {
            Self::Blocks(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Blocks`].
    #[must_use]
    #[inline]
    pub fn into_blocks(self) -> Option<types::PageListOrderedItemBlocks> {
        match self {
            Self::Blocks(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PageListOrderedItem> for types::PageListOrderedItemText {
    /// The value itself, which is another variant.
    type Error = enums::PageListOrderedItem;

    #[inline]
    fn try_from(
        value: enums::PageListOrderedItem,
    ) -> Result<Self, enums::PageListOrderedItem> {
        match value {
            enums::PageListOrderedItem::Text(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PageListOrderedItem> for types::PageListOrderedItemBlocks {
    /// The value itself, which is another variant.
    type Error = enums::PageListOrderedItem;

    #[inline]
    fn try_from(
        value: enums::PageListOrderedItem,
    ) -> Result<Self, enums::PageListOrderedItem> {
        match value {
            enums::PageListOrderedItem::Blocks(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PhoneConnection {
    /// The value, if it is [`Self::PhoneConnection`].
    #[must_use]
    #[inline]
    pub fn as_phone_connection(&self) -> Option<&types::PhoneConnection> {
        match self {
            Self::PhoneConnection(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhoneConnection`].
    #[must_use]
    #[inline]
    pub fn into_phone_connection(self) -> Option<types::PhoneConnection> {
        match self {
            Self::PhoneConnection(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Webrtc`].
    #[must_use]
    #[inline]
    pub fn as_webrtc(&self) -> Option<&types::PhoneConnectionWebrtc> {
        match self {
            Self::Webrtc(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Webrtc`].
    #[must_use]
    #[inline]
    pub fn into_webrtc(self) -> Option<types::PhoneConnectionWebrtc> {
        match self {
            Self::Webrtc(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PhoneConnection> for types::PhoneConnection {
    /// The value itself, which is another variant.
    type Error = enums::PhoneConnection;

    #[inline]
    fn try_from(value: enums::PhoneConnection) -> Result<Self, enums::PhoneConnection> {
        match value {
            enums::PhoneConnection::PhoneConnection(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PhoneConnection> for types::PhoneConnectionWebrtc {
    /// The value itself, which is another variant.
    type Error = enums::PhoneConnection;

    #[inline]
    fn try_from(value: enums::PhoneConnection) -> Result<Self, enums::PhoneConnection> {
        match value {
            enums::PhoneConnection::Webrtc(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PostInteractionCounters {
    /// The value, if it is [`Self::Message`].
    #[must_use]
    #[inline]
    pub fn as_message(&self) -> Option<&types::PostInteractionCountersMessage> {
        match self {
            Self::Message(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Message`].
    #[must_use]
    #[inline]
    pub fn into_message(self) -> Option<types::PostInteractionCountersMessage> {
        match self {
            Self::Message(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn as_story(&self) -> Option<&types::PostInteractionCountersStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn into_story(self) -> Option<types::PostInteractionCountersStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PostInteractionCounters> for types::PostInteractionCountersMessage {
    /// The value itself, which is another variant.
    type Error = enums::PostInteractionCounters;

    #[inline]
    fn try_from(
        value: enums::PostInteractionCounters,
    ) -> Result<Self, enums::PostInteractionCounters> {
        match value {
            enums::PostInteractionCounters::Message(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PostInteractionCounters> for types::PostInteractionCountersStory {
    /// The value itself, which is another variant.
    type Error = enums::PostInteractionCounters;

    #[inline]
    fn try_from(
        value: enums::PostInteractionCounters,
    ) -> Result<Self, enums::PostInteractionCounters> {
        match value {
            enums::PostInteractionCounters::Story(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PrepaidGiveaway {
    /// The value, if it is [`Self::PrepaidGiveaway`].
    #[must_use]
    #[inline]
    pub fn as_prepaid_giveaway(&self) -> Option<&types::PrepaidGiveaway> {
        match self {
            Self::PrepaidGiveaway(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrepaidGiveaway`].
    #[must_use]
    #[inline]
    pub fn into_prepaid_giveaway(self) -> Option<types::PrepaidGiveaway> {
        match self {
            Self::PrepaidGiveaway(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrepaidStarsGiveaway`].
    #[must_use]
    #[inline]
    pub fn as_prepaid_stars_giveaway(&self) -> Option<&types::PrepaidStarsGiveaway> {
        match self {
            Self::PrepaidStarsGiveaway(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrepaidStarsGiveaway`].
    #[must_use]
    #[inline]
    pub fn into_prepaid_stars_giveaway(self) -> Option<types::PrepaidStarsGiveaway> {
        match self {
            Self::PrepaidStarsGiveaway(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PrepaidGiveaway> for types::PrepaidGiveaway {
    /// The value itself, which is another variant.
    type Error = enums::PrepaidGiveaway;

    #[inline]
    fn try_from(value: enums::PrepaidGiveaway) -> Result<Self, enums::PrepaidGiveaway> {
        match value {
            enums::PrepaidGiveaway::PrepaidGiveaway(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PrepaidGiveaway> for types::PrepaidStarsGiveaway {
    /// The value itself, which is another variant.
    type Error = enums::PrepaidGiveaway;

    #[inline]
    fn try_from(value: enums::PrepaidGiveaway) -> Result<Self, enums::PrepaidGiveaway> {
        match value {
            enums::PrepaidGiveaway::PrepaidStarsGiveaway(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::PublicForward {
    /// The value, if it is [`Self::Message`].
    #[must_use]
    #[inline]
    pub fn as_message(&self) -> Option<&types::PublicForwardMessage> {
        match self {
            Self::Message(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Message`].
    #[must_use]
    #[inline]
    pub fn into_message(self) -> Option<types::PublicForwardMessage> {
        match self {
            Self::Message(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn as_story(&self) -> Option<&types::PublicForwardStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn into_story(self) -> Option<types::PublicForwardStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PublicForward> for types::PublicForwardMessage {
    /// The value itself, which is another variant.
    type Error = enums::PublicForward;

    #[inline]
    fn try_from(value: enums::PublicForward) -> Result<Self, enums::PublicForward> {
        match value {
            enums::PublicForward::Message(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PublicForward> for types::PublicForwardStory {
    /// The value itself, which is another variant.
    type Error = enums::PublicForward;

    #[inline]
    fn try_from(value: enums::PublicForward) -> Result<Self, enums::PublicForward> {
        match value {
            enums::PublicForward::Story(value) => Ok(value),
            other => Err(other),
        }
    }
}
