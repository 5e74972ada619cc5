// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

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

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<&i64> {
        match self {
            Self::User(value) => Some(&value.user_id),
            _ => None,
        }
    }

    /// The field `chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> Option<&i64> {
        match self {
            Self::Chat(value) => Some(&value.chat_id),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<&i64> {
        match self {
            Self::Channel(value) => Some(&value.channel_id),
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

    /// The field `color`, where there is one.
    #[must_use]
    #[inline]
    pub fn color(&self) -> Option<&i32> {
        match self {
            Self::PeerColor(value) => value.color.as_ref(),
            _ => None,
        }
    }

    /// The field `background_emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn background_emoji_id(&self) -> Option<&i64> {
        match self {
            Self::PeerColor(value) => value.background_emoji_id.as_ref(),
            Self::Collectible(value) => Some(&value.background_emoji_id),
            _ => None,
        }
    }

    /// The field `collectible_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn collectible_id(&self) -> Option<&i64> {
        match self {
            Self::Collectible(value) => Some(&value.collectible_id),
            Self::InputPeerColorCollectible(value) => Some(&value.collectible_id),
            _ => None,
        }
    }

    /// The field `gift_emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_emoji_id(&self) -> Option<&i64> {
        match self {
            Self::Collectible(value) => Some(&value.gift_emoji_id),
            _ => None,
        }
    }

    /// The field `accent_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn accent_color(&self) -> Option<&i32> {
        match self {
            Self::Collectible(value) => Some(&value.accent_color),
            _ => None,
        }
    }

    /// The field `colors`, where there is one.
    #[must_use]
    #[inline]
    pub fn colors(&self) -> Option<&Vec<i32>> {
        match self {
            Self::Collectible(value) => Some(&value.colors),
            _ => None,
        }
    }

    /// The field `dark_accent_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn dark_accent_color(&self) -> Option<&i32> {
        match self {
            Self::Collectible(value) => value.dark_accent_color.as_ref(),
            _ => None,
        }
    }

    /// The field `dark_colors`, where there is one.
    #[must_use]
    #[inline]
    pub fn dark_colors(&self) -> Option<&Vec<i32>> {
        match self {
            Self::Collectible(value) => value.dark_colors.as_ref(),
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

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &i64 {
        match self {
            Self::Empty(value) => &value.id,
            Self::Photo(value) => &value.id,
        }
    }

    /// The field `has_stickers`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_stickers(&self) -> Option<&bool> {
        match self {
            Self::Photo(value) => Some(&value.has_stickers),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::Photo(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `file_reference`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_reference(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Photo(value) => Some(&value.file_reference),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::Photo(value) => Some(&value.date),
            _ => None,
        }
    }

    /// The field `sizes`, where there is one.
    #[must_use]
    #[inline]
    pub fn sizes(&self) -> Option<&Vec<enums::PhotoSize>> {
        match self {
            Self::Photo(value) => Some(&value.sizes),
            _ => None,
        }
    }

    /// The field `video_sizes`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_sizes(&self) -> Option<&Vec<enums::VideoSize>> {
        match self {
            Self::Photo(value) => value.video_sizes.as_ref(),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<&i32> {
        match self {
            Self::Photo(value) => Some(&value.dc_id),
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

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::MigrateConferenceCall(value) => Some(&value.slug),
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

    /// The field `text`, which every variant has.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &types::TextWithEntities {
        match self {
            Self::PollAnswer(value) => &value.text,
            Self::InputPollAnswer(value) => &value.text,
        }
    }

    /// The field `option`, where there is one.
    #[must_use]
    #[inline]
    pub fn option(&self) -> Option<&Vec<u8>> {
        match self {
            Self::PollAnswer(value) => Some(&value.option),
            _ => None,
        }
    }

    /// The field `added_by`, where there is one.
    #[must_use]
    #[inline]
    pub fn added_by(&self) -> Option<&enums::Peer> {
        match self {
            Self::PollAnswer(value) => value.added_by.as_ref(),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::PollAnswer(value) => value.date.as_ref(),
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

    /// The field `type`, which every variant has.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> &String {
        match self {
            Self::Empty(value) => &value.r#type,
            Self::PhotoSize(value) => &value.r#type,
            Self::PhotoCachedSize(value) => &value.r#type,
            Self::PhotoStrippedSize(value) => &value.r#type,
            Self::Progressive(value) => &value.r#type,
            Self::PhotoPathSize(value) => &value.r#type,
        }
    }

    /// The field `w`, where there is one.
    #[must_use]
    #[inline]
    pub fn w(&self) -> Option<&i32> {
        match self {
            Self::PhotoSize(value) => Some(&value.w),
            Self::PhotoCachedSize(value) => Some(&value.w),
            Self::Progressive(value) => Some(&value.w),
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<&i32> {
        match self {
            Self::PhotoSize(value) => Some(&value.h),
            Self::PhotoCachedSize(value) => Some(&value.h),
            Self::Progressive(value) => Some(&value.h),
            _ => None,
        }
    }

    /// The field `size`, where there is one.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<&i32> {
        match self {
            Self::PhotoSize(value) => Some(&value.size),
            _ => None,
        }
    }

    /// The field `bytes`, where there is one.
    #[must_use]
    #[inline]
    pub fn bytes(&self) -> Option<&Vec<u8>> {
        match self {
            Self::PhotoCachedSize(value) => Some(&value.bytes),
            Self::PhotoStrippedSize(value) => Some(&value.bytes),
            Self::PhotoPathSize(value) => Some(&value.bytes),
            _ => None,
        }
    }

    /// The field `sizes`, where there is one.
    #[must_use]
    #[inline]
    pub fn sizes(&self) -> Option<&Vec<i32>> {
        match self {
            Self::Progressive(value) => Some(&value.sizes),
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

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<i64>> {
        match self {
            Self::PrivacyValueAllowUsers(value) => Some(&value.users),
            Self::PrivacyValueDisallowUsers(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<i64>> {
        match self {
            Self::PrivacyValueAllowChatParticipants(value) => Some(&value.chats),
            Self::PrivacyValueDisallowChatParticipants(value) => Some(&value.chats),
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

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &i64 {
        match self {
            Self::Empty(value) => &value.id,
            Self::Waiting(value) => &value.id,
            Self::Requested(value) => &value.id,
            Self::Accepted(value) => &value.id,
            Self::PhoneCall(value) => &value.id,
            Self::Discarded(value) => &value.id,
        }
    }

    /// The field `video`, where there is one.
    #[must_use]
    #[inline]
    pub fn video(&self) -> Option<&bool> {
        match self {
            Self::Waiting(value) => Some(&value.video),
            Self::Requested(value) => Some(&value.video),
            Self::Accepted(value) => Some(&value.video),
            Self::PhoneCall(value) => Some(&value.video),
            Self::Discarded(value) => Some(&value.video),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::Waiting(value) => Some(&value.access_hash),
            Self::Requested(value) => Some(&value.access_hash),
            Self::Accepted(value) => Some(&value.access_hash),
            Self::PhoneCall(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::Waiting(value) => Some(&value.date),
            Self::Requested(value) => Some(&value.date),
            Self::Accepted(value) => Some(&value.date),
            Self::PhoneCall(value) => Some(&value.date),
            _ => None,
        }
    }

    /// The field `admin_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn admin_id(&self) -> Option<&i64> {
        match self {
            Self::Waiting(value) => Some(&value.admin_id),
            Self::Requested(value) => Some(&value.admin_id),
            Self::Accepted(value) => Some(&value.admin_id),
            Self::PhoneCall(value) => Some(&value.admin_id),
            _ => None,
        }
    }

    /// The field `participant_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn participant_id(&self) -> Option<&i64> {
        match self {
            Self::Waiting(value) => Some(&value.participant_id),
            Self::Requested(value) => Some(&value.participant_id),
            Self::Accepted(value) => Some(&value.participant_id),
            Self::PhoneCall(value) => Some(&value.participant_id),
            _ => None,
        }
    }

    /// The field `protocol`, where there is one.
    #[must_use]
    #[inline]
    pub fn protocol(&self) -> Option<&types::PhoneCallProtocol> {
        match self {
            Self::Waiting(value) => Some(&value.protocol),
            Self::Requested(value) => Some(&value.protocol),
            Self::Accepted(value) => Some(&value.protocol),
            Self::PhoneCall(value) => Some(&value.protocol),
            _ => None,
        }
    }

    /// The field `receive_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn receive_date(&self) -> Option<&i32> {
        match self {
            Self::Waiting(value) => value.receive_date.as_ref(),
            _ => None,
        }
    }

    /// The field `g_a_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn g_a_hash(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Requested(value) => Some(&value.g_a_hash),
            _ => None,
        }
    }

    /// The field `g_b`, where there is one.
    #[must_use]
    #[inline]
    pub fn g_b(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Accepted(value) => Some(&value.g_b),
            _ => None,
        }
    }

    /// The field `p2p_allowed`, where there is one.
    #[must_use]
    #[inline]
    pub fn p2p_allowed(&self) -> Option<&bool> {
        match self {
            Self::PhoneCall(value) => Some(&value.p2p_allowed),
            _ => None,
        }
    }

    /// The field `conference_supported`, where there is one.
    #[must_use]
    #[inline]
    pub fn conference_supported(&self) -> Option<&bool> {
        match self {
            Self::PhoneCall(value) => Some(&value.conference_supported),
            _ => None,
        }
    }

    /// The field `g_a_or_b`, where there is one.
    #[must_use]
    #[inline]
    pub fn g_a_or_b(&self) -> Option<&Vec<u8>> {
        match self {
            Self::PhoneCall(value) => Some(&value.g_a_or_b),
            _ => None,
        }
    }

    /// The field `key_fingerprint`, where there is one.
    #[must_use]
    #[inline]
    pub fn key_fingerprint(&self) -> Option<&i64> {
        match self {
            Self::PhoneCall(value) => Some(&value.key_fingerprint),
            _ => None,
        }
    }

    /// The field `connections`, where there is one.
    #[must_use]
    #[inline]
    pub fn connections(&self) -> Option<&Vec<enums::PhoneConnection>> {
        match self {
            Self::PhoneCall(value) => Some(&value.connections),
            _ => None,
        }
    }

    /// The field `start_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_date(&self) -> Option<&i32> {
        match self {
            Self::PhoneCall(value) => Some(&value.start_date),
            _ => None,
        }
    }

    /// The field `custom_parameters`, where there is one.
    #[must_use]
    #[inline]
    pub fn custom_parameters(&self) -> Option<&types::DataJson> {
        match self {
            Self::PhoneCall(value) => value.custom_parameters.as_ref(),
            _ => None,
        }
    }

    /// The field `need_rating`, where there is one.
    #[must_use]
    #[inline]
    pub fn need_rating(&self) -> Option<&bool> {
        match self {
            Self::Discarded(value) => Some(&value.need_rating),
            _ => None,
        }
    }

    /// The field `need_debug`, where there is one.
    #[must_use]
    #[inline]
    pub fn need_debug(&self) -> Option<&bool> {
        match self {
            Self::Discarded(value) => Some(&value.need_debug),
            _ => None,
        }
    }

    /// The field `reason`, where there is one.
    #[must_use]
    #[inline]
    pub fn reason(&self) -> Option<&enums::PhoneCallDiscardReason> {
        match self {
            Self::Discarded(value) => value.reason.as_ref(),
            _ => None,
        }
    }

    /// The field `duration`, where there is one.
    #[must_use]
    #[inline]
    pub fn duration(&self) -> Option<&i32> {
        match self {
            Self::Discarded(value) => value.duration.as_ref(),
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

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::PeerLocated(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `expires`, which every variant has.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> &i32 {
        match self {
            Self::PeerLocated(value) => &value.expires,
            Self::PeerSelfLocated(value) => &value.expires,
        }
    }

    /// The field `distance`, where there is one.
    #[must_use]
    #[inline]
    pub fn distance(&self) -> Option<&i32> {
        match self {
            Self::PeerLocated(value) => Some(&value.distance),
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

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::Peer(value) => Some(&value.peer),
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

    /// The field `salt1`, where there is one.
    #[must_use]
    #[inline]
    pub fn salt1(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                Some(&value.salt1)
            }
            _ => None,
        }
    }

    /// The field `salt2`, where there is one.
    #[must_use]
    #[inline]
    pub fn salt2(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                Some(&value.salt2)
            }
            _ => None,
        }
    }

    /// The field `g`, where there is one.
    #[must_use]
    #[inline]
    pub fn g(&self) -> Option<&i32> {
        match self {
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                Some(&value.g)
            }
            _ => None,
        }
    }

    /// The field `p`, where there is one.
    #[must_use]
    #[inline]
    pub fn p(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                Some(&value.p)
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

    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&enums::RichText> {
        match self {
            Self::Title(value) => Some(&value.text),
            Self::Subtitle(value) => Some(&value.text),
            Self::Header(value) => Some(&value.text),
            Self::Subheader(value) => Some(&value.text),
            Self::Paragraph(value) => Some(&value.text),
            Self::Preformatted(value) => Some(&value.text),
            Self::Footer(value) => Some(&value.text),
            Self::Blockquote(value) => Some(&value.text),
            Self::Pullquote(value) => Some(&value.text),
            Self::Kicker(value) => Some(&value.text),
            Self::Heading1(value) => Some(&value.text),
            Self::Heading2(value) => Some(&value.text),
            Self::Heading3(value) => Some(&value.text),
            Self::Heading4(value) => Some(&value.text),
            Self::Heading5(value) => Some(&value.text),
            Self::Heading6(value) => Some(&value.text),
            Self::Thinking(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `published_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn published_date(&self) -> Option<&i32> {
        match self {
            Self::AuthorDate(value) => Some(&value.published_date),
            _ => None,
        }
    }

    /// The field `language`, where there is one.
    #[must_use]
    #[inline]
    pub fn language(&self) -> Option<&String> {
        match self {
            Self::Preformatted(value) => Some(&value.language),
            _ => None,
        }
    }

    /// The field `name`, where there is one.
    #[must_use]
    #[inline]
    pub fn name_(&self) -> Option<&String> {
        match self {
            Self::Anchor(value) => Some(&value.name),
            _ => None,
        }
    }

    /// The field `collapsed`, where there is one.
    #[must_use]
    #[inline]
    pub fn collapsed(&self) -> Option<&bool> {
        match self {
            Self::Blockquote(value) => Some(&value.collapsed),
            _ => None,
        }
    }

    /// The field `spoiler`, where there is one.
    #[must_use]
    #[inline]
    pub fn spoiler(&self) -> Option<&bool> {
        match self {
            Self::Photo(value) => Some(&value.spoiler),
            Self::Video(value) => Some(&value.spoiler),
            _ => None,
        }
    }

    /// The field `photo_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo_id(&self) -> Option<&i64> {
        match self {
            Self::Photo(value) => Some(&value.photo_id),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::Photo(value) => value.url.as_ref(),
            Self::Embed(value) => value.url.as_ref(),
            Self::EmbedPost(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `webpage_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn webpage_id(&self) -> Option<&i64> {
        match self {
            Self::Photo(value) => value.webpage_id.as_ref(),
            Self::EmbedPost(value) => Some(&value.webpage_id),
            _ => None,
        }
    }

    /// The field `autoplay`, where there is one.
    #[must_use]
    #[inline]
    pub fn autoplay(&self) -> Option<&bool> {
        match self {
            Self::Video(value) => Some(&value.autoplay),
            _ => None,
        }
    }

    /// The field `loop`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#loop(&self) -> Option<&bool> {
        match self {
            Self::Video(value) => Some(&value.r#loop),
            _ => None,
        }
    }

    /// The field `video_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_id(&self) -> Option<&i64> {
        match self {
            Self::Video(value) => Some(&value.video_id),
            _ => None,
        }
    }

    /// The field `cover`, where there is one.
    #[must_use]
    #[inline]
    pub fn cover(&self) -> Option<&enums::PageBlock> {
        match self {
            Self::Cover(value) => Some(&value.cover),
            _ => None,
        }
    }

    /// The field `full_width`, where there is one.
    #[must_use]
    #[inline]
    pub fn full_width(&self) -> Option<&bool> {
        match self {
            Self::Embed(value) => Some(&value.full_width),
            _ => None,
        }
    }

    /// The field `allow_scrolling`, where there is one.
    #[must_use]
    #[inline]
    pub fn allow_scrolling(&self) -> Option<&bool> {
        match self {
            Self::Embed(value) => Some(&value.allow_scrolling),
            _ => None,
        }
    }

    /// The field `html`, where there is one.
    #[must_use]
    #[inline]
    pub fn html(&self) -> Option<&String> {
        match self {
            Self::Embed(value) => value.html.as_ref(),
            _ => None,
        }
    }

    /// The field `poster_photo_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn poster_photo_id(&self) -> Option<&i64> {
        match self {
            Self::Embed(value) => value.poster_photo_id.as_ref(),
            _ => None,
        }
    }

    /// The field `w`, where there is one.
    #[must_use]
    #[inline]
    pub fn w(&self) -> Option<&i32> {
        match self {
            Self::Embed(value) => value.w.as_ref(),
            Self::Map(value) => Some(&value.w),
            Self::InputPageBlockMap(value) => Some(&value.w),
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<&i32> {
        match self {
            Self::Embed(value) => value.h.as_ref(),
            Self::Map(value) => Some(&value.h),
            Self::InputPageBlockMap(value) => Some(&value.h),
            _ => None,
        }
    }

    /// The field `author_photo_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn author_photo_id(&self) -> Option<&i64> {
        match self {
            Self::EmbedPost(value) => Some(&value.author_photo_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::EmbedPost(value) => Some(&value.date),
            _ => None,
        }
    }

    /// The field `blocks`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocks(&self) -> Option<&Vec<enums::PageBlock>> {
        match self {
            Self::EmbedPost(value) => Some(&value.blocks),
            Self::Details(value) => Some(&value.blocks),
            Self::BlockquoteBlocks(value) => Some(&value.blocks),
            _ => None,
        }
    }

    /// The field `channel`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel(&self) -> Option<&enums::Chat> {
        match self {
            Self::Channel(value) => Some(&value.channel),
            _ => None,
        }
    }

    /// The field `audio_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn audio_id(&self) -> Option<&i64> {
        match self {
            Self::Audio(value) => Some(&value.audio_id),
            _ => None,
        }
    }

    /// The field `bordered`, where there is one.
    #[must_use]
    #[inline]
    pub fn bordered(&self) -> Option<&bool> {
        match self {
            Self::Table(value) => Some(&value.bordered),
            _ => None,
        }
    }

    /// The field `striped`, where there is one.
    #[must_use]
    #[inline]
    pub fn striped(&self) -> Option<&bool> {
        match self {
            Self::Table(value) => Some(&value.striped),
            _ => None,
        }
    }

    /// The field `compact`, where there is one.
    #[must_use]
    #[inline]
    pub fn compact(&self) -> Option<&bool> {
        match self {
            Self::Table(value) => Some(&value.compact),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&enums::RichText> {
        match self {
            Self::Table(value) => Some(&value.title),
            Self::Details(value) => Some(&value.title),
            Self::RelatedArticles(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `rows`, where there is one.
    #[must_use]
    #[inline]
    pub fn rows(&self) -> Option<&Vec<types::PageTableRow>> {
        match self {
            Self::Table(value) => Some(&value.rows),
            _ => None,
        }
    }

    /// The field `reversed`, where there is one.
    #[must_use]
    #[inline]
    pub fn reversed(&self) -> Option<&bool> {
        match self {
            Self::OrderedList(value) => Some(&value.reversed),
            _ => None,
        }
    }

    /// The field `start`, where there is one.
    #[must_use]
    #[inline]
    pub fn start(&self) -> Option<&i32> {
        match self {
            Self::OrderedList(value) => value.start.as_ref(),
            _ => None,
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&String> {
        match self {
            Self::OrderedList(value) => value.r#type.as_ref(),
            _ => None,
        }
    }

    /// The field `open`, where there is one.
    #[must_use]
    #[inline]
    pub fn open(&self) -> Option<&bool> {
        match self {
            Self::Details(value) => Some(&value.open),
            _ => None,
        }
    }

    /// The field `articles`, where there is one.
    #[must_use]
    #[inline]
    pub fn articles(&self) -> Option<&Vec<types::PageRelatedArticle>> {
        match self {
            Self::RelatedArticles(value) => Some(&value.articles),
            _ => None,
        }
    }

    /// The field `zoom`, where there is one.
    #[must_use]
    #[inline]
    pub fn zoom(&self) -> Option<&i32> {
        match self {
            Self::Map(value) => Some(&value.zoom),
            Self::InputPageBlockMap(value) => Some(&value.zoom),
            _ => None,
        }
    }

    /// The field `source`, where there is one.
    #[must_use]
    #[inline]
    pub fn source(&self) -> Option<&String> {
        match self {
            Self::Math(value) => Some(&value.source),
            _ => None,
        }
    }

    /// The field `align_left`, where there is one.
    #[must_use]
    #[inline]
    pub fn align_left(&self) -> Option<&bool> {
        match self {
            Self::ButtonRow(value) => Some(&value.align_left),
            _ => None,
        }
    }

    /// The field `align_center`, where there is one.
    #[must_use]
    #[inline]
    pub fn align_center(&self) -> Option<&bool> {
        match self {
            Self::ButtonRow(value) => Some(&value.align_center),
            _ => None,
        }
    }

    /// The field `align_right`, where there is one.
    #[must_use]
    #[inline]
    pub fn align_right(&self) -> Option<&bool> {
        match self {
            Self::ButtonRow(value) => Some(&value.align_right),
            _ => None,
        }
    }

    /// The field `buttons`, where there is one.
    #[must_use]
    #[inline]
    pub fn buttons(&self) -> Option<&Vec<types::PageButton>> {
        match self {
            Self::ButtonRow(value) => Some(&value.buttons),
            _ => None,
        }
    }

    /// The field `document_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn document_id(&self) -> Option<&i64> {
        match self {
            Self::Document(value) => Some(&value.document_id),
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

    /// The field `checkbox`, which every variant has.
    #[must_use]
    #[inline]
    pub fn checkbox(&self) -> &bool {
        match self {
            Self::Text(value) => &value.checkbox,
            Self::Blocks(value) => &value.checkbox,
        }
    }

    /// The field `checked`, which every variant has.
    #[must_use]
    #[inline]
    pub fn checked(&self) -> &bool {
        match self {
            Self::Text(value) => &value.checked,
            Self::Blocks(value) => &value.checked,
        }
    }

    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&enums::RichText> {
        match self {
            Self::Text(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `blocks`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocks(&self) -> Option<&Vec<enums::PageBlock>> {
        match self {
            Self::Blocks(value) => Some(&value.blocks),
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

    /// The field `checkbox`, which every variant has.
    #[must_use]
    #[inline]
    pub fn checkbox(&self) -> &bool {
        match self {
            Self::Text(value) => &value.checkbox,
            Self::Blocks(value) => &value.checkbox,
        }
    }

    /// The field `checked`, which every variant has.
    #[must_use]
    #[inline]
    pub fn checked(&self) -> &bool {
        match self {
            Self::Text(value) => &value.checked,
            Self::Blocks(value) => &value.checked,
        }
    }

    /// The field `num`, where there is one.
    #[must_use]
    #[inline]
    pub fn num(&self) -> Option<&String> {
        match self {
            Self::Text(value) => value.num.as_ref(),
            Self::Blocks(value) => value.num.as_ref(),
        }
    }

    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&enums::RichText> {
        match self {
            Self::Text(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `value`, where there is one.
    #[must_use]
    #[inline]
    pub fn value(&self) -> Option<&i32> {
        match self {
            Self::Text(value) => value.value.as_ref(),
            Self::Blocks(value) => value.value.as_ref(),
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&String> {
        match self {
            Self::Text(value) => value.r#type.as_ref(),
            Self::Blocks(value) => value.r#type.as_ref(),
        }
    }

    /// The field `blocks`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocks(&self) -> Option<&Vec<enums::PageBlock>> {
        match self {
            Self::Blocks(value) => Some(&value.blocks),
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

    /// The field `tcp`, where there is one.
    #[must_use]
    #[inline]
    pub fn tcp(&self) -> Option<&bool> {
        match self {
            Self::PhoneConnection(value) => Some(&value.tcp),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &i64 {
        match self {
            Self::PhoneConnection(value) => &value.id,
            Self::Webrtc(value) => &value.id,
        }
    }

    /// The field `ip`, which every variant has.
    #[must_use]
    #[inline]
    pub fn ip(&self) -> &String {
        match self {
            Self::PhoneConnection(value) => &value.ip,
            Self::Webrtc(value) => &value.ip,
        }
    }

    /// The field `ipv6`, which every variant has.
    #[must_use]
    #[inline]
    pub fn ipv6(&self) -> &String {
        match self {
            Self::PhoneConnection(value) => &value.ipv6,
            Self::Webrtc(value) => &value.ipv6,
        }
    }

    /// The field `port`, which every variant has.
    #[must_use]
    #[inline]
    pub fn port(&self) -> &i32 {
        match self {
            Self::PhoneConnection(value) => &value.port,
            Self::Webrtc(value) => &value.port,
        }
    }

    /// The field `peer_tag`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_tag(&self) -> Option<&Vec<u8>> {
        match self {
            Self::PhoneConnection(value) => Some(&value.peer_tag),
            _ => None,
        }
    }

    /// The field `turn`, where there is one.
    #[must_use]
    #[inline]
    pub fn turn(&self) -> Option<&bool> {
        match self {
            Self::Webrtc(value) => Some(&value.turn),
            _ => None,
        }
    }

    /// The field `stun`, where there is one.
    #[must_use]
    #[inline]
    pub fn stun(&self) -> Option<&bool> {
        match self {
            Self::Webrtc(value) => Some(&value.stun),
            _ => None,
        }
    }

    /// The field `username`, where there is one.
    #[must_use]
    #[inline]
    pub fn username(&self) -> Option<&String> {
        match self {
            Self::Webrtc(value) => Some(&value.username),
            _ => None,
        }
    }

    /// The field `password`, where there is one.
    #[must_use]
    #[inline]
    pub fn password(&self) -> Option<&String> {
        match self {
            Self::Webrtc(value) => Some(&value.password),
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

    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<&i32> {
        match self {
            Self::Message(value) => Some(&value.msg_id),
            _ => None,
        }
    }

    /// The field `views`, which every variant has.
    #[must_use]
    #[inline]
    pub fn views(&self) -> &i32 {
        match self {
            Self::Message(value) => &value.views,
            Self::Story(value) => &value.views,
        }
    }

    /// The field `forwards`, which every variant has.
    #[must_use]
    #[inline]
    pub fn forwards(&self) -> &i32 {
        match self {
            Self::Message(value) => &value.forwards,
            Self::Story(value) => &value.forwards,
        }
    }

    /// The field `reactions`, which every variant has.
    #[must_use]
    #[inline]
    pub fn reactions(&self) -> &i32 {
        match self {
            Self::Message(value) => &value.reactions,
            Self::Story(value) => &value.reactions,
        }
    }

    /// The field `story_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn story_id(&self) -> Option<&i32> {
        match self {
            Self::Story(value) => Some(&value.story_id),
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

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &i64 {
        match self {
            Self::PrepaidGiveaway(value) => &value.id,
            Self::PrepaidStarsGiveaway(value) => &value.id,
        }
    }

    /// The field `months`, where there is one.
    #[must_use]
    #[inline]
    pub fn months(&self) -> Option<&i32> {
        match self {
            Self::PrepaidGiveaway(value) => Some(&value.months),
            _ => None,
        }
    }

    /// The field `quantity`, which every variant has.
    #[must_use]
    #[inline]
    pub fn quantity(&self) -> &i32 {
        match self {
            Self::PrepaidGiveaway(value) => &value.quantity,
            Self::PrepaidStarsGiveaway(value) => &value.quantity,
        }
    }

    /// The field `date`, which every variant has.
    #[must_use]
    #[inline]
    pub fn date(&self) -> &i32 {
        match self {
            Self::PrepaidGiveaway(value) => &value.date,
            Self::PrepaidStarsGiveaway(value) => &value.date,
        }
    }

    /// The field `stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars(&self) -> Option<&i64> {
        match self {
            Self::PrepaidStarsGiveaway(value) => Some(&value.stars),
            _ => None,
        }
    }

    /// The field `boosts`, where there is one.
    #[must_use]
    #[inline]
    pub fn boosts(&self) -> Option<&i32> {
        match self {
            Self::PrepaidStarsGiveaway(value) => Some(&value.boosts),
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

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&enums::Message> {
        match self {
            Self::Message(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::Story(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `story`, where there is one.
    #[must_use]
    #[inline]
    pub fn story(&self) -> Option<&enums::StoryItem> {
        match self {
            Self::Story(value) => Some(&value.story),
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
