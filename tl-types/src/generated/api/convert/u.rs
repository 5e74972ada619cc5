// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::User {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::UserEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::UserEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn as_user(&self) -> Option<&types::User> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn into_user(self) -> Option<types::User> {
        match self {
            Self::User(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &i64 {
        match self {
            Self::Empty(value) => &value.id,
            Self::User(value) => &value.id,
        }
    }

    /// The field `self_`, where there is one.
    #[must_use]
    #[inline]
    pub fn self_(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.self_),
            _ => None,
        }
    }

    /// The field `contact`, where there is one.
    #[must_use]
    #[inline]
    pub fn contact(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.contact),
            _ => None,
        }
    }

    /// The field `mutual_contact`, where there is one.
    #[must_use]
    #[inline]
    pub fn mutual_contact(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.mutual_contact),
            _ => None,
        }
    }

    /// The field `deleted`, where there is one.
    #[must_use]
    #[inline]
    pub fn deleted(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.deleted),
            _ => None,
        }
    }

    /// The field `bot`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot),
            _ => None,
        }
    }

    /// The field `bot_chat_history`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_chat_history(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_chat_history),
            _ => None,
        }
    }

    /// The field `bot_nochats`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_nochats(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_nochats),
            _ => None,
        }
    }

    /// The field `verified`, where there is one.
    #[must_use]
    #[inline]
    pub fn verified(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.verified),
            _ => None,
        }
    }

    /// The field `restricted`, where there is one.
    #[must_use]
    #[inline]
    pub fn restricted(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.restricted),
            _ => None,
        }
    }

    /// The field `min`, where there is one.
    #[must_use]
    #[inline]
    pub fn min(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.min),
            _ => None,
        }
    }

    /// The field `bot_inline_geo`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_inline_geo(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_inline_geo),
            _ => None,
        }
    }

    /// The field `support`, where there is one.
    #[must_use]
    #[inline]
    pub fn support(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.support),
            _ => None,
        }
    }

    /// The field `scam`, where there is one.
    #[must_use]
    #[inline]
    pub fn scam(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.scam),
            _ => None,
        }
    }

    /// The field `apply_min_photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn apply_min_photo(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.apply_min_photo),
            _ => None,
        }
    }

    /// The field `fake`, where there is one.
    #[must_use]
    #[inline]
    pub fn fake(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.fake),
            _ => None,
        }
    }

    /// The field `bot_attach_menu`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_attach_menu(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_attach_menu),
            _ => None,
        }
    }

    /// The field `premium`, where there is one.
    #[must_use]
    #[inline]
    pub fn premium(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.premium),
            _ => None,
        }
    }

    /// The field `attach_menu_enabled`, where there is one.
    #[must_use]
    #[inline]
    pub fn attach_menu_enabled(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.attach_menu_enabled),
            _ => None,
        }
    }

    /// The field `bot_can_edit`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_can_edit(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_can_edit),
            _ => None,
        }
    }

    /// The field `close_friend`, where there is one.
    #[must_use]
    #[inline]
    pub fn close_friend(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.close_friend),
            _ => None,
        }
    }

    /// The field `stories_hidden`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_hidden(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.stories_hidden),
            _ => None,
        }
    }

    /// The field `stories_unavailable`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_unavailable(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.stories_unavailable),
            _ => None,
        }
    }

    /// The field `contact_require_premium`, where there is one.
    #[must_use]
    #[inline]
    pub fn contact_require_premium(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.contact_require_premium),
            _ => None,
        }
    }

    /// The field `bot_business`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_business(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_business),
            _ => None,
        }
    }

    /// The field `bot_has_main_app`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_has_main_app(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_has_main_app),
            _ => None,
        }
    }

    /// The field `bot_forum_view`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_forum_view(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_forum_view),
            _ => None,
        }
    }

    /// The field `bot_forum_can_manage_topics`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_forum_can_manage_topics(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_forum_can_manage_topics),
            _ => None,
        }
    }

    /// The field `bot_can_manage_bots`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_can_manage_bots(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_can_manage_bots),
            _ => None,
        }
    }

    /// The field `bot_guestchat`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_guestchat(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_guestchat),
            _ => None,
        }
    }

    /// The field `bot_guard`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_guard(&self) -> Option<&bool> {
        match self {
            Self::User(value) => Some(&value.bot_guard),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::User(value) => value.access_hash.as_ref(),
            _ => None,
        }
    }

    /// The field `first_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn first_name(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.first_name.as_ref(),
            _ => None,
        }
    }

    /// The field `last_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_name(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.last_name.as_ref(),
            _ => None,
        }
    }

    /// The field `username`, where there is one.
    #[must_use]
    #[inline]
    pub fn username(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.username.as_ref(),
            _ => None,
        }
    }

    /// The field `phone`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.phone.as_ref(),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::UserProfilePhoto> {
        match self {
            Self::User(value) => value.photo.as_ref(),
            _ => None,
        }
    }

    /// The field `status`, where there is one.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<&enums::UserStatus> {
        match self {
            Self::User(value) => value.status.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_info_version`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_info_version(&self) -> Option<&i32> {
        match self {
            Self::User(value) => value.bot_info_version.as_ref(),
            _ => None,
        }
    }

    /// The field `restriction_reason`, where there is one.
    #[must_use]
    #[inline]
    pub fn restriction_reason(&self) -> Option<&Vec<types::RestrictionReason>> {
        match self {
            Self::User(value) => value.restriction_reason.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_inline_placeholder`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_inline_placeholder(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.bot_inline_placeholder.as_ref(),
            _ => None,
        }
    }

    /// The field `lang_code`, where there is one.
    #[must_use]
    #[inline]
    pub fn lang_code(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.lang_code.as_ref(),
            _ => None,
        }
    }

    /// The field `emoji_status`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji_status(&self) -> Option<&enums::EmojiStatus> {
        match self {
            Self::User(value) => value.emoji_status.as_ref(),
            _ => None,
        }
    }

    /// The field `usernames`, where there is one.
    #[must_use]
    #[inline]
    pub fn usernames(&self) -> Option<&Vec<types::Username>> {
        match self {
            Self::User(value) => value.usernames.as_ref(),
            _ => None,
        }
    }

    /// The field `stories_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_max_id(&self) -> Option<&types::RecentStory> {
        match self {
            Self::User(value) => value.stories_max_id.as_ref(),
            _ => None,
        }
    }

    /// The field `color`, where there is one.
    #[must_use]
    #[inline]
    pub fn color(&self) -> Option<&enums::PeerColor> {
        match self {
            Self::User(value) => value.color.as_ref(),
            _ => None,
        }
    }

    /// The field `profile_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn profile_color(&self) -> Option<&enums::PeerColor> {
        match self {
            Self::User(value) => value.profile_color.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_active_users`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_active_users(&self) -> Option<&i32> {
        match self {
            Self::User(value) => value.bot_active_users.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_verification_icon`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_verification_icon(&self) -> Option<&i64> {
        match self {
            Self::User(value) => value.bot_verification_icon.as_ref(),
            _ => None,
        }
    }

    /// The field `send_paid_messages_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn send_paid_messages_stars(&self) -> Option<&i64> {
        match self {
            Self::User(value) => value.send_paid_messages_stars.as_ref(),
            _ => None,
        }
    }

    /// The field `linked_community_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn linked_community_id(&self) -> Option<&i64> {
        match self {
            Self::User(value) => value.linked_community_id.as_ref(),
            _ => None,
        }
    }
}

impl TryFrom<enums::User> for types::UserEmpty {
    /// The value itself, which is another variant.
    type Error = enums::User;

    #[inline]
    fn try_from(value: enums::User) -> Result<Self, enums::User> {
        match value {
            enums::User::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::User> for types::User {
    /// The value itself, which is another variant.
    type Error = enums::User;

    #[inline]
    fn try_from(value: enums::User) -> Result<Self, enums::User> {
        match value {
            enums::User::User(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::UserProfilePhoto {
    /// The value, if it is [`Self::UserProfilePhoto`].
    #[must_use]
    #[inline]
    pub fn as_user_profile_photo(&self) -> Option<&types::UserProfilePhoto> {
        match self {
            Self::UserProfilePhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserProfilePhoto`].
    #[must_use]
    #[inline]
    pub fn into_user_profile_photo(self) -> Option<types::UserProfilePhoto> {
        match self {
            Self::UserProfilePhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The field `has_video`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_video(&self) -> Option<&bool> {
        match self {
            Self::UserProfilePhoto(value) => Some(&value.has_video),
            _ => None,
        }
    }

    /// The field `personal`, where there is one.
    #[must_use]
    #[inline]
    pub fn personal(&self) -> Option<&bool> {
        match self {
            Self::UserProfilePhoto(value) => Some(&value.personal),
            _ => None,
        }
    }

    /// The field `photo_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo_id(&self) -> Option<&i64> {
        match self {
            Self::UserProfilePhoto(value) => Some(&value.photo_id),
            _ => None,
        }
    }

    /// The field `stripped_thumb`, where there is one.
    #[must_use]
    #[inline]
    pub fn stripped_thumb(&self) -> Option<&Vec<u8>> {
        match self {
            Self::UserProfilePhoto(value) => value.stripped_thumb.as_ref(),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<&i32> {
        match self {
            Self::UserProfilePhoto(value) => Some(&value.dc_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::UserProfilePhoto> for types::UserProfilePhoto {
    /// The value itself, which is another variant.
    type Error = enums::UserProfilePhoto;

    #[inline]
    fn try_from(
        value: enums::UserProfilePhoto,
    ) -> Result<Self, enums::UserProfilePhoto> {
        match value {
            enums::UserProfilePhoto::UserProfilePhoto(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::UserStatus {
    /// The value, if it is [`Self::Online`].
    #[must_use]
    #[inline]
    pub fn as_online(&self) -> Option<&types::UserStatusOnline> {
        match self {
            Self::Online(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Online`].
    #[must_use]
    #[inline]
    pub fn into_online(self) -> Option<types::UserStatusOnline> {
        match self {
            Self::Online(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Offline`].
    #[must_use]
    #[inline]
    pub fn as_offline(&self) -> Option<&types::UserStatusOffline> {
        match self {
            Self::Offline(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Offline`].
    #[must_use]
    #[inline]
    pub fn into_offline(self) -> Option<types::UserStatusOffline> {
        match self {
            Self::Offline(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Recently`].
    #[must_use]
    #[inline]
    pub fn as_recently(&self) -> Option<&types::UserStatusRecently> {
        match self {
            Self::Recently(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Recently`].
    #[must_use]
    #[inline]
    pub fn into_recently(self) -> Option<types::UserStatusRecently> {
        match self {
            Self::Recently(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LastWeek`].
    #[must_use]
    #[inline]
    pub fn as_last_week(&self) -> Option<&types::UserStatusLastWeek> {
        match self {
            Self::LastWeek(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LastWeek`].
    #[must_use]
    #[inline]
    pub fn into_last_week(self) -> Option<types::UserStatusLastWeek> {
        match self {
            Self::LastWeek(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LastMonth`].
    #[must_use]
    #[inline]
    pub fn as_last_month(&self) -> Option<&types::UserStatusLastMonth> {
        match self {
            Self::LastMonth(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LastMonth`].
    #[must_use]
    #[inline]
    pub fn into_last_month(self) -> Option<types::UserStatusLastMonth> {
        match self {
            Self::LastMonth(value) => Some(value),
            _ => None,
        }
    }

    /// The field `expires`, where there is one.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> Option<&i32> {
        match self {
            Self::Online(value) => Some(&value.expires),
            _ => None,
        }
    }

    /// The field `was_online`, where there is one.
    #[must_use]
    #[inline]
    pub fn was_online(&self) -> Option<&i32> {
        match self {
            Self::Offline(value) => Some(&value.was_online),
            _ => None,
        }
    }

    /// The field `by_me`, where there is one.
    #[must_use]
    #[inline]
    pub fn by_me(&self) -> Option<&bool> {
        match self {
            Self::Recently(value) => Some(&value.by_me),
            Self::LastWeek(value) => Some(&value.by_me),
            Self::LastMonth(value) => Some(&value.by_me),
            _ => None,
        }
    }
}

impl TryFrom<enums::UserStatus> for types::UserStatusOnline {
    /// The value itself, which is another variant.
    type Error = enums::UserStatus;

    #[inline]
    fn try_from(value: enums::UserStatus) -> Result<Self, enums::UserStatus> {
        match value {
            enums::UserStatus::Online(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::UserStatus> for types::UserStatusOffline {
    /// The value itself, which is another variant.
    type Error = enums::UserStatus;

    #[inline]
    fn try_from(value: enums::UserStatus) -> Result<Self, enums::UserStatus> {
        match value {
            enums::UserStatus::Offline(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::UserStatus> for types::UserStatusRecently {
    /// The value itself, which is another variant.
    type Error = enums::UserStatus;

    #[inline]
    fn try_from(value: enums::UserStatus) -> Result<Self, enums::UserStatus> {
        match value {
            enums::UserStatus::Recently(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::UserStatus> for types::UserStatusLastWeek {
    /// The value itself, which is another variant.
    type Error = enums::UserStatus;

    #[inline]
    fn try_from(value: enums::UserStatus) -> Result<Self, enums::UserStatus> {
        match value {
            enums::UserStatus::LastWeek(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::UserStatus> for types::UserStatusLastMonth {
    /// The value itself, which is another variant.
    type Error = enums::UserStatus;

    #[inline]
    fn try_from(value: enums::UserStatus) -> Result<Self, enums::UserStatus> {
        match value {
            enums::UserStatus::LastMonth(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::Update {
    /// The value, if it is [`Self::NewMessage`].
    #[must_use]
    #[inline]
    pub fn as_new_message(&self) -> Option<&types::UpdateNewMessage> {
        match self {
            Self::NewMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewMessage`].
    #[must_use]
    #[inline]
    pub fn into_new_message(self) -> Option<types::UpdateNewMessage> {
        match self {
            Self::NewMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageId`].
    #[must_use]
    #[inline]
    pub fn as_message_id(&self) -> Option<&types::UpdateMessageId> {
        match self {
            Self::MessageId(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageId`].
    #[must_use]
    #[inline]
    pub fn into_message_id(self) -> Option<types::UpdateMessageId> {
        match self {
            Self::MessageId(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteMessages`].
    #[must_use]
    #[inline]
    pub fn as_delete_messages(&self) -> Option<&types::UpdateDeleteMessages> {
        match self {
            Self::DeleteMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteMessages`].
    #[must_use]
    #[inline]
    pub fn into_delete_messages(self) -> Option<types::UpdateDeleteMessages> {
        match self {
            Self::DeleteMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserTyping`].
    #[must_use]
    #[inline]
    pub fn as_user_typing(&self) -> Option<&types::UpdateUserTyping> {
        match self {
            Self::UserTyping(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserTyping`].
    #[must_use]
    #[inline]
    pub fn into_user_typing(self) -> Option<types::UpdateUserTyping> {
        match self {
            Self::UserTyping(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatUserTyping`].
    #[must_use]
    #[inline]
    pub fn as_chat_user_typing(&self) -> Option<&types::UpdateChatUserTyping> {
        match self {
            Self::ChatUserTyping(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatUserTyping`].
    #[must_use]
    #[inline]
    pub fn into_chat_user_typing(self) -> Option<types::UpdateChatUserTyping> {
        match self {
            Self::ChatUserTyping(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipants`].
    #[must_use]
    #[inline]
    pub fn as_chat_participants(&self) -> Option<&types::UpdateChatParticipants> {
        match self {
            Self::ChatParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipants`].
    #[must_use]
    #[inline]
    pub fn into_chat_participants(self) -> Option<types::UpdateChatParticipants> {
        match self {
            Self::ChatParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserStatus`].
    #[must_use]
    #[inline]
    pub fn as_user_status(&self) -> Option<&types::UpdateUserStatus> {
        match self {
            Self::UserStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserStatus`].
    #[must_use]
    #[inline]
    pub fn into_user_status(self) -> Option<types::UpdateUserStatus> {
        match self {
            Self::UserStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserName`].
    #[must_use]
    #[inline]
    pub fn as_user_name(&self) -> Option<&types::UpdateUserName> {
        match self {
            Self::UserName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserName`].
    #[must_use]
    #[inline]
    pub fn into_user_name(self) -> Option<types::UpdateUserName> {
        match self {
            Self::UserName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewAuthorization`].
    #[must_use]
    #[inline]
    pub fn as_new_authorization(&self) -> Option<&types::UpdateNewAuthorization> {
        match self {
            Self::NewAuthorization(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewAuthorization`].
    #[must_use]
    #[inline]
    pub fn into_new_authorization(self) -> Option<types::UpdateNewAuthorization> {
        match self {
            Self::NewAuthorization(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewEncryptedMessage`].
    #[must_use]
    #[inline]
    pub fn as_new_encrypted_message(&self) -> Option<&types::UpdateNewEncryptedMessage> {
        match self {
            Self::NewEncryptedMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewEncryptedMessage`].
    #[must_use]
    #[inline]
    pub fn into_new_encrypted_message(self) -> Option<types::UpdateNewEncryptedMessage> {
        match self {
            Self::NewEncryptedMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedChatTyping`].
    #[must_use]
    #[inline]
    pub fn as_encrypted_chat_typing(&self) -> Option<&types::UpdateEncryptedChatTyping> {
        match self {
            Self::EncryptedChatTyping(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedChatTyping`].
    #[must_use]
    #[inline]
    pub fn into_encrypted_chat_typing(self) -> Option<types::UpdateEncryptedChatTyping> {
        match self {
            Self::EncryptedChatTyping(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Encryption`].
    #[must_use]
    #[inline]
    pub fn as_encryption(&self) -> Option<&types::UpdateEncryption> {
        match self {
            Self::Encryption(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Encryption`].
    #[must_use]
    #[inline]
    pub fn into_encryption(self) -> Option<types::UpdateEncryption> {
        match self {
            Self::Encryption(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedMessagesRead`].
    #[must_use]
    #[inline]
    pub fn as_encrypted_messages_read(
        &self,
    ) -> Option<&types::UpdateEncryptedMessagesRead> {
        match self {
            Self::EncryptedMessagesRead(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedMessagesRead`].
    #[must_use]
    #[inline]
    pub fn into_encrypted_messages_read(
        self,
    ) -> Option<types::UpdateEncryptedMessagesRead> {
        match self {
            Self::EncryptedMessagesRead(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipantAdd`].
    #[must_use]
    #[inline]
    pub fn as_chat_participant_add(&self) -> Option<&types::UpdateChatParticipantAdd> {
        match self {
            Self::ChatParticipantAdd(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipantAdd`].
    #[must_use]
    #[inline]
    pub fn into_chat_participant_add(self) -> Option<types::UpdateChatParticipantAdd> {
        match self {
            Self::ChatParticipantAdd(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipantDelete`].
    #[must_use]
    #[inline]
    pub fn as_chat_participant_delete(
        &self,
    ) -> Option<&types::UpdateChatParticipantDelete> {
        match self {
            Self::ChatParticipantDelete(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipantDelete`].
    #[must_use]
    #[inline]
    pub fn into_chat_participant_delete(
        self,
    ) -> Option<types::UpdateChatParticipantDelete> {
        match self {
            Self::ChatParticipantDelete(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DcOptions`].
    #[must_use]
    #[inline]
    pub fn as_dc_options(&self) -> Option<&types::UpdateDcOptions> {
        match self {
            Self::DcOptions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DcOptions`].
    #[must_use]
    #[inline]
    pub fn into_dc_options(self) -> Option<types::UpdateDcOptions> {
        match self {
            Self::DcOptions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotifySettings`].
    #[must_use]
    #[inline]
    pub fn as_notify_settings(&self) -> Option<&types::UpdateNotifySettings> {
        match self {
            Self::NotifySettings(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotifySettings`].
    #[must_use]
    #[inline]
    pub fn into_notify_settings(self) -> Option<types::UpdateNotifySettings> {
        match self {
            Self::NotifySettings(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ServiceNotification`].
    #[must_use]
    #[inline]
    pub fn as_service_notification(&self) -> Option<&types::UpdateServiceNotification> {
        match self {
            Self::ServiceNotification(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ServiceNotification`].
    #[must_use]
    #[inline]
    pub fn into_service_notification(self) -> Option<types::UpdateServiceNotification> {
        match self {
            Self::ServiceNotification(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Privacy`].
    #[must_use]
    #[inline]
    pub fn as_privacy(&self) -> Option<&types::UpdatePrivacy> {
        match self {
            Self::Privacy(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Privacy`].
    #[must_use]
    #[inline]
    pub fn into_privacy(self) -> Option<types::UpdatePrivacy> {
        match self {
            Self::Privacy(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserPhone`].
    #[must_use]
    #[inline]
    pub fn as_user_phone(&self) -> Option<&types::UpdateUserPhone> {
        match self {
            Self::UserPhone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserPhone`].
    #[must_use]
    #[inline]
    pub fn into_user_phone(self) -> Option<types::UpdateUserPhone> {
        match self {
            Self::UserPhone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadHistoryInbox`].
    #[must_use]
    #[inline]
    pub fn as_read_history_inbox(&self) -> Option<&types::UpdateReadHistoryInbox> {
        match self {
            Self::ReadHistoryInbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadHistoryInbox`].
    #[must_use]
    #[inline]
    pub fn into_read_history_inbox(self) -> Option<types::UpdateReadHistoryInbox> {
        match self {
            Self::ReadHistoryInbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadHistoryOutbox`].
    #[must_use]
    #[inline]
    pub fn as_read_history_outbox(&self) -> Option<&types::UpdateReadHistoryOutbox> {
        match self {
            Self::ReadHistoryOutbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadHistoryOutbox`].
    #[must_use]
    #[inline]
    pub fn into_read_history_outbox(self) -> Option<types::UpdateReadHistoryOutbox> {
        match self {
            Self::ReadHistoryOutbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebPage`].
    #[must_use]
    #[inline]
    pub fn as_web_page(&self) -> Option<&types::UpdateWebPage> {
        match self {
            Self::WebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebPage`].
    #[must_use]
    #[inline]
    pub fn into_web_page(self) -> Option<types::UpdateWebPage> {
        match self {
            Self::WebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadMessagesContents`].
    #[must_use]
    #[inline]
    pub fn as_read_messages_contents(
        &self,
    ) -> Option<&types::UpdateReadMessagesContents> {
        match self {
            Self::ReadMessagesContents(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadMessagesContents`].
    #[must_use]
    #[inline]
    pub fn into_read_messages_contents(
        self,
    ) -> Option<types::UpdateReadMessagesContents> {
        match self {
            Self::ReadMessagesContents(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelTooLong`].
    #[must_use]
    #[inline]
    pub fn as_channel_too_long(&self) -> Option<&types::UpdateChannelTooLong> {
        match self {
            Self::ChannelTooLong(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelTooLong`].
    #[must_use]
    #[inline]
    pub fn into_channel_too_long(self) -> Option<types::UpdateChannelTooLong> {
        match self {
            Self::ChannelTooLong(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn as_channel(&self) -> Option<&types::UpdateChannel> {
        match self {
            Self::Channel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn into_channel(self) -> Option<types::UpdateChannel> {
        match self {
            Self::Channel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewChannelMessage`].
    #[must_use]
    #[inline]
    pub fn as_new_channel_message(&self) -> Option<&types::UpdateNewChannelMessage> {
        match self {
            Self::NewChannelMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewChannelMessage`].
    #[must_use]
    #[inline]
    pub fn into_new_channel_message(self) -> Option<types::UpdateNewChannelMessage> {
        match self {
            Self::NewChannelMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadChannelInbox`].
    #[must_use]
    #[inline]
    pub fn as_read_channel_inbox(&self) -> Option<&types::UpdateReadChannelInbox> {
        match self {
            Self::ReadChannelInbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadChannelInbox`].
    #[must_use]
    #[inline]
    pub fn into_read_channel_inbox(self) -> Option<types::UpdateReadChannelInbox> {
        match self {
            Self::ReadChannelInbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteChannelMessages`].
    #[must_use]
    #[inline]
    pub fn as_delete_channel_messages(
        &self,
    ) -> Option<&types::UpdateDeleteChannelMessages> {
        match self {
            Self::DeleteChannelMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteChannelMessages`].
    #[must_use]
    #[inline]
    pub fn into_delete_channel_messages(
        self,
    ) -> Option<types::UpdateDeleteChannelMessages> {
        match self {
            Self::DeleteChannelMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelMessageViews`].
    #[must_use]
    #[inline]
    pub fn as_channel_message_views(&self) -> Option<&types::UpdateChannelMessageViews> {
        match self {
            Self::ChannelMessageViews(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelMessageViews`].
    #[must_use]
    #[inline]
    pub fn into_channel_message_views(self) -> Option<types::UpdateChannelMessageViews> {
        match self {
            Self::ChannelMessageViews(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipantAdmin`].
    #[must_use]
    #[inline]
    pub fn as_chat_participant_admin(
        &self,
    ) -> Option<&types::UpdateChatParticipantAdmin> {
        match self {
            Self::ChatParticipantAdmin(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipantAdmin`].
    #[must_use]
    #[inline]
    pub fn into_chat_participant_admin(
        self,
    ) -> Option<types::UpdateChatParticipantAdmin> {
        match self {
            Self::ChatParticipantAdmin(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewStickerSet`].
    #[must_use]
    #[inline]
    pub fn as_new_sticker_set(&self) -> Option<&types::UpdateNewStickerSet> {
        match self {
            Self::NewStickerSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewStickerSet`].
    #[must_use]
    #[inline]
    pub fn into_new_sticker_set(self) -> Option<types::UpdateNewStickerSet> {
        match self {
            Self::NewStickerSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetsOrder`].
    #[must_use]
    #[inline]
    pub fn as_sticker_sets_order(&self) -> Option<&types::UpdateStickerSetsOrder> {
        match self {
            Self::StickerSetsOrder(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetsOrder`].
    #[must_use]
    #[inline]
    pub fn into_sticker_sets_order(self) -> Option<types::UpdateStickerSetsOrder> {
        match self {
            Self::StickerSetsOrder(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSets`].
    #[must_use]
    #[inline]
    pub fn as_sticker_sets(&self) -> Option<&types::UpdateStickerSets> {
        match self {
            Self::StickerSets(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSets`].
    #[must_use]
    #[inline]
    pub fn into_sticker_sets(self) -> Option<types::UpdateStickerSets> {
        match self {
            Self::StickerSets(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotInlineQuery`].
    #[must_use]
    #[inline]
    pub fn as_bot_inline_query(&self) -> Option<&types::UpdateBotInlineQuery> {
        match self {
            Self::BotInlineQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotInlineQuery`].
    #[must_use]
    #[inline]
    pub fn into_bot_inline_query(self) -> Option<types::UpdateBotInlineQuery> {
        match self {
            Self::BotInlineQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotInlineSend`].
    #[must_use]
    #[inline]
    pub fn as_bot_inline_send(&self) -> Option<&types::UpdateBotInlineSend> {
        match self {
            Self::BotInlineSend(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotInlineSend`].
    #[must_use]
    #[inline]
    pub fn into_bot_inline_send(self) -> Option<types::UpdateBotInlineSend> {
        match self {
            Self::BotInlineSend(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EditChannelMessage`].
    #[must_use]
    #[inline]
    pub fn as_edit_channel_message(&self) -> Option<&types::UpdateEditChannelMessage> {
        match self {
            Self::EditChannelMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EditChannelMessage`].
    #[must_use]
    #[inline]
    pub fn into_edit_channel_message(self) -> Option<types::UpdateEditChannelMessage> {
        match self {
            Self::EditChannelMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotCallbackQuery`].
    #[must_use]
    #[inline]
    pub fn as_bot_callback_query(&self) -> Option<&types::UpdateBotCallbackQuery> {
        match self {
            Self::BotCallbackQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotCallbackQuery`].
    #[must_use]
    #[inline]
    pub fn into_bot_callback_query(self) -> Option<types::UpdateBotCallbackQuery> {
        match self {
            Self::BotCallbackQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EditMessage`].
    #[must_use]
    #[inline]
    pub fn as_edit_message(&self) -> Option<&types::UpdateEditMessage> {
        match self {
            Self::EditMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EditMessage`].
    #[must_use]
    #[inline]
    pub fn into_edit_message(self) -> Option<types::UpdateEditMessage> {
        match self {
            Self::EditMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InlineBotCallbackQuery`].
    #[must_use]
    #[inline]
    pub fn as_inline_bot_callback_query(
        &self,
    ) -> Option<&types::UpdateInlineBotCallbackQuery> {
        match self {
            Self::InlineBotCallbackQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InlineBotCallbackQuery`].
    #[must_use]
    #[inline]
    pub fn into_inline_bot_callback_query(
        self,
    ) -> Option<types::UpdateInlineBotCallbackQuery> {
        match self {
            Self::InlineBotCallbackQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadChannelOutbox`].
    #[must_use]
    #[inline]
    pub fn as_read_channel_outbox(&self) -> Option<&types::UpdateReadChannelOutbox> {
        match self {
            Self::ReadChannelOutbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadChannelOutbox`].
    #[must_use]
    #[inline]
    pub fn into_read_channel_outbox(self) -> Option<types::UpdateReadChannelOutbox> {
        match self {
            Self::ReadChannelOutbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DraftMessage`].
    #[must_use]
    #[inline]
    pub fn as_draft_message(&self) -> Option<&types::UpdateDraftMessage> {
        match self {
            Self::DraftMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DraftMessage`].
    #[must_use]
    #[inline]
    pub fn into_draft_message(self) -> Option<types::UpdateDraftMessage> {
        match self {
            Self::DraftMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelWebPage`].
    #[must_use]
    #[inline]
    pub fn as_channel_web_page(&self) -> Option<&types::UpdateChannelWebPage> {
        match self {
            Self::ChannelWebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelWebPage`].
    #[must_use]
    #[inline]
    pub fn into_channel_web_page(self) -> Option<types::UpdateChannelWebPage> {
        match self {
            Self::ChannelWebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DialogPinned`].
    #[must_use]
    #[inline]
    pub fn as_dialog_pinned(&self) -> Option<&types::UpdateDialogPinned> {
        match self {
            Self::DialogPinned(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DialogPinned`].
    #[must_use]
    #[inline]
    pub fn into_dialog_pinned(self) -> Option<types::UpdateDialogPinned> {
        match self {
            Self::DialogPinned(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedDialogs`].
    #[must_use]
    #[inline]
    pub fn as_pinned_dialogs(&self) -> Option<&types::UpdatePinnedDialogs> {
        match self {
            Self::PinnedDialogs(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedDialogs`].
    #[must_use]
    #[inline]
    pub fn into_pinned_dialogs(self) -> Option<types::UpdatePinnedDialogs> {
        match self {
            Self::PinnedDialogs(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotWebhookJson`].
    #[must_use]
    #[inline]
    pub fn as_bot_webhook_json(&self) -> Option<&types::UpdateBotWebhookJson> {
        match self {
            Self::BotWebhookJson(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotWebhookJson`].
    #[must_use]
    #[inline]
    pub fn into_bot_webhook_json(self) -> Option<types::UpdateBotWebhookJson> {
        match self {
            Self::BotWebhookJson(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotWebhookJsonQuery`].
    #[must_use]
    #[inline]
    pub fn as_bot_webhook_json_query(
        &self,
    ) -> Option<&types::UpdateBotWebhookJsonQuery> {
        match self {
            Self::BotWebhookJsonQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotWebhookJsonQuery`].
    #[must_use]
    #[inline]
    pub fn into_bot_webhook_json_query(
        self,
    ) -> Option<types::UpdateBotWebhookJsonQuery> {
        match self {
            Self::BotWebhookJsonQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotShippingQuery`].
    #[must_use]
    #[inline]
    pub fn as_bot_shipping_query(&self) -> Option<&types::UpdateBotShippingQuery> {
        match self {
            Self::BotShippingQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotShippingQuery`].
    #[must_use]
    #[inline]
    pub fn into_bot_shipping_query(self) -> Option<types::UpdateBotShippingQuery> {
        match self {
            Self::BotShippingQuery(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotPrecheckoutQuery`].
    #[must_use]
    #[inline]
    pub fn as_bot_precheckout_query(&self) -> Option<&types::UpdateBotPrecheckoutQuery> {
        match self {
            Self::BotPrecheckoutQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotPrecheckoutQuery`].
    #[must_use]
    #[inline]
    pub fn into_bot_precheckout_query(self) -> Option<types::UpdateBotPrecheckoutQuery> {
        match self {
            Self::BotPrecheckoutQuery(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhoneCall`].
    #[must_use]
    #[inline]
    pub fn as_phone_call(&self) -> Option<&types::UpdatePhoneCall> {
        match self {
            Self::PhoneCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhoneCall`].
    #[must_use]
    #[inline]
    pub fn into_phone_call(self) -> Option<types::UpdatePhoneCall> {
        match self {
            Self::PhoneCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LangPackTooLong`].
    #[must_use]
    #[inline]
    pub fn as_lang_pack_too_long(&self) -> Option<&types::UpdateLangPackTooLong> {
        match self {
            Self::LangPackTooLong(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LangPackTooLong`].
    #[must_use]
    #[inline]
    pub fn into_lang_pack_too_long(self) -> Option<types::UpdateLangPackTooLong> {
        match self {
            Self::LangPackTooLong(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LangPack`].
    #[must_use]
    #[inline]
    pub fn as_lang_pack(&self) -> Option<&types::UpdateLangPack> {
        match self {
            Self::LangPack(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LangPack`].
    #[must_use]
    #[inline]
    pub fn into_lang_pack(self) -> Option<types::UpdateLangPack> {
        match self {
            Self::LangPack(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelReadMessagesContents`].
    #[must_use]
    #[inline]
    pub fn as_channel_read_messages_contents(
        &self,
    ) -> Option<&types::UpdateChannelReadMessagesContents> {
        match self {
            Self::ChannelReadMessagesContents(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelReadMessagesContents`].
    #[must_use]
    #[inline]
    pub fn into_channel_read_messages_contents(
        self,
    ) -> Option<types::UpdateChannelReadMessagesContents> {
        match self {
            Self::ChannelReadMessagesContents(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelAvailableMessages`].
    #[must_use]
    #[inline]
    pub fn as_channel_available_messages(
        &self,
    ) -> Option<&types::UpdateChannelAvailableMessages> {
        match self {
            Self::ChannelAvailableMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelAvailableMessages`].
    #[must_use]
    #[inline]
    pub fn into_channel_available_messages(
        self,
    ) -> Option<types::UpdateChannelAvailableMessages> {
        match self {
            Self::ChannelAvailableMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DialogUnreadMark`].
    #[must_use]
    #[inline]
    pub fn as_dialog_unread_mark(&self) -> Option<&types::UpdateDialogUnreadMark> {
        match self {
            Self::DialogUnreadMark(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DialogUnreadMark`].
    #[must_use]
    #[inline]
    pub fn into_dialog_unread_mark(self) -> Option<types::UpdateDialogUnreadMark> {
        match self {
            Self::DialogUnreadMark(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessagePoll`].
    #[must_use]
    #[inline]
    pub fn as_message_poll(&self) -> Option<&types::UpdateMessagePoll> {
        match self {
            Self::MessagePoll(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessagePoll`].
    #[must_use]
    #[inline]
    pub fn into_message_poll(self) -> Option<types::UpdateMessagePoll> {
        match self {
            Self::MessagePoll(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatDefaultBannedRights`].
    #[must_use]
    #[inline]
    pub fn as_chat_default_banned_rights(
        &self,
    ) -> Option<&types::UpdateChatDefaultBannedRights> {
        match self {
            Self::ChatDefaultBannedRights(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatDefaultBannedRights`].
    #[must_use]
    #[inline]
    pub fn into_chat_default_banned_rights(
        self,
    ) -> Option<types::UpdateChatDefaultBannedRights> {
        match self {
            Self::ChatDefaultBannedRights(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FolderPeers`].
    #[must_use]
    #[inline]
    pub fn as_folder_peers(&self) -> Option<&types::UpdateFolderPeers> {
        match self {
            Self::FolderPeers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FolderPeers`].
    #[must_use]
    #[inline]
    pub fn into_folder_peers(self) -> Option<types::UpdateFolderPeers> {
        match self {
            Self::FolderPeers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerSettings`].
    #[must_use]
    #[inline]
    pub fn as_peer_settings(&self) -> Option<&types::UpdatePeerSettings> {
        match self {
            Self::PeerSettings(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerSettings`].
    #[must_use]
    #[inline]
    pub fn into_peer_settings(self) -> Option<types::UpdatePeerSettings> {
        match self {
            Self::PeerSettings(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerLocated`].
    #[must_use]
    #[inline]
    pub fn as_peer_located(&self) -> Option<&types::UpdatePeerLocated> {
        match self {
            Self::PeerLocated(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerLocated`].
    #[must_use]
    #[inline]
    pub fn into_peer_located(self) -> Option<types::UpdatePeerLocated> {
        match self {
            Self::PeerLocated(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewScheduledMessage`].
    #[must_use]
    #[inline]
    pub fn as_new_scheduled_message(&self) -> Option<&types::UpdateNewScheduledMessage> {
        match self {
            Self::NewScheduledMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewScheduledMessage`].
    #[must_use]
    #[inline]
    pub fn into_new_scheduled_message(self) -> Option<types::UpdateNewScheduledMessage> {
        match self {
            Self::NewScheduledMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteScheduledMessages`].
    #[must_use]
    #[inline]
    pub fn as_delete_scheduled_messages(
        &self,
    ) -> Option<&types::UpdateDeleteScheduledMessages> {
        match self {
            Self::DeleteScheduledMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteScheduledMessages`].
    #[must_use]
    #[inline]
    pub fn into_delete_scheduled_messages(
        self,
    ) -> Option<types::UpdateDeleteScheduledMessages> {
        match self {
            Self::DeleteScheduledMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Theme`].
    #[must_use]
    #[inline]
    pub fn as_theme(&self) -> Option<&types::UpdateTheme> {
        match self {
            Self::Theme(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Theme`].
    #[must_use]
    #[inline]
    pub fn into_theme(self) -> Option<types::UpdateTheme> {
        match self {
            Self::Theme(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoLiveViewed`].
    #[must_use]
    #[inline]
    pub fn as_geo_live_viewed(&self) -> Option<&types::UpdateGeoLiveViewed> {
        match self {
            Self::GeoLiveViewed(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoLiveViewed`].
    #[must_use]
    #[inline]
    pub fn into_geo_live_viewed(self) -> Option<types::UpdateGeoLiveViewed> {
        match self {
            Self::GeoLiveViewed(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessagePollVote`].
    #[must_use]
    #[inline]
    pub fn as_message_poll_vote(&self) -> Option<&types::UpdateMessagePollVote> {
        match self {
            Self::MessagePollVote(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessagePollVote`].
    #[must_use]
    #[inline]
    pub fn into_message_poll_vote(self) -> Option<types::UpdateMessagePollVote> {
        match self {
            Self::MessagePollVote(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DialogFilter`].
    #[must_use]
    #[inline]
    pub fn as_dialog_filter(&self) -> Option<&types::UpdateDialogFilter> {
        match self {
            Self::DialogFilter(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DialogFilter`].
    #[must_use]
    #[inline]
    pub fn into_dialog_filter(self) -> Option<types::UpdateDialogFilter> {
        match self {
            Self::DialogFilter(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DialogFilterOrder`].
    #[must_use]
    #[inline]
    pub fn as_dialog_filter_order(&self) -> Option<&types::UpdateDialogFilterOrder> {
        match self {
            Self::DialogFilterOrder(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DialogFilterOrder`].
    #[must_use]
    #[inline]
    pub fn into_dialog_filter_order(self) -> Option<types::UpdateDialogFilterOrder> {
        match self {
            Self::DialogFilterOrder(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhoneCallSignalingData`].
    #[must_use]
    #[inline]
    pub fn as_phone_call_signaling_data(
        &self,
    ) -> Option<&types::UpdatePhoneCallSignalingData> {
        match self {
            Self::PhoneCallSignalingData(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhoneCallSignalingData`].
    #[must_use]
    #[inline]
    pub fn into_phone_call_signaling_data(
        self,
    ) -> Option<types::UpdatePhoneCallSignalingData> {
        match self {
            Self::PhoneCallSignalingData(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelMessageForwards`].
    #[must_use]
    #[inline]
    pub fn as_channel_message_forwards(
        &self,
    ) -> Option<&types::UpdateChannelMessageForwards> {
        match self {
            Self::ChannelMessageForwards(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelMessageForwards`].
    #[must_use]
    #[inline]
    pub fn into_channel_message_forwards(
        self,
    ) -> Option<types::UpdateChannelMessageForwards> {
        match self {
            Self::ChannelMessageForwards(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadChannelDiscussionInbox`].
    #[must_use]
    #[inline]
    pub fn as_read_channel_discussion_inbox(
        &self,
    ) -> Option<&types::UpdateReadChannelDiscussionInbox> {
        match self {
            Self::ReadChannelDiscussionInbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadChannelDiscussionInbox`].
    #[must_use]
    #[inline]
    pub fn into_read_channel_discussion_inbox(
        self,
    ) -> Option<types::UpdateReadChannelDiscussionInbox> {
        match self {
            Self::ReadChannelDiscussionInbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadChannelDiscussionOutbox`].
    #[must_use]
    #[inline]
    pub fn as_read_channel_discussion_outbox(
        &self,
    ) -> Option<&types::UpdateReadChannelDiscussionOutbox> {
        match self {
            Self::ReadChannelDiscussionOutbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadChannelDiscussionOutbox`].
    #[must_use]
    #[inline]
    pub fn into_read_channel_discussion_outbox(
        self,
    ) -> Option<types::UpdateReadChannelDiscussionOutbox> {
        match self {
            Self::ReadChannelDiscussionOutbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerBlocked`].
    #[must_use]
    #[inline]
    pub fn as_peer_blocked(&self) -> Option<&types::UpdatePeerBlocked> {
        match self {
            Self::PeerBlocked(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerBlocked`].
    #[must_use]
    #[inline]
    pub fn into_peer_blocked(self) -> Option<types::UpdatePeerBlocked> {
        match self {
            Self::PeerBlocked(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelUserTyping`].
    #[must_use]
    #[inline]
    pub fn as_channel_user_typing(&self) -> Option<&types::UpdateChannelUserTyping> {
        match self {
            Self::ChannelUserTyping(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelUserTyping`].
    #[must_use]
    #[inline]
    pub fn into_channel_user_typing(self) -> Option<types::UpdateChannelUserTyping> {
        match self {
            Self::ChannelUserTyping(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedMessages`].
    #[must_use]
    #[inline]
    pub fn as_pinned_messages(&self) -> Option<&types::UpdatePinnedMessages> {
        match self {
            Self::PinnedMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedMessages`].
    #[must_use]
    #[inline]
    pub fn into_pinned_messages(self) -> Option<types::UpdatePinnedMessages> {
        match self {
            Self::PinnedMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedChannelMessages`].
    #[must_use]
    #[inline]
    pub fn as_pinned_channel_messages(
        &self,
    ) -> Option<&types::UpdatePinnedChannelMessages> {
        match self {
            Self::PinnedChannelMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedChannelMessages`].
    #[must_use]
    #[inline]
    pub fn into_pinned_channel_messages(
        self,
    ) -> Option<types::UpdatePinnedChannelMessages> {
        match self {
            Self::PinnedChannelMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn as_chat(&self) -> Option<&types::UpdateChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn into_chat(self) -> Option<types::UpdateChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallParticipants`].
    #[must_use]
    #[inline]
    pub fn as_group_call_participants(
        &self,
    ) -> Option<&types::UpdateGroupCallParticipants> {
        match self {
            Self::GroupCallParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallParticipants`].
    #[must_use]
    #[inline]
    pub fn into_group_call_participants(
        self,
    ) -> Option<types::UpdateGroupCallParticipants> {
        match self {
            Self::GroupCallParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCall`].
    #[must_use]
    #[inline]
    pub fn as_group_call(&self) -> Option<&types::UpdateGroupCall> {
        match self {
            Self::GroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCall`].
    #[must_use]
    #[inline]
    pub fn into_group_call(self) -> Option<types::UpdateGroupCall> {
        match self {
            Self::GroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerHistoryTtl`].
    #[must_use]
    #[inline]
    pub fn as_peer_history_ttl(&self) -> Option<&types::UpdatePeerHistoryTtl> {
        match self {
            Self::PeerHistoryTtl(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerHistoryTtl`].
    #[must_use]
    #[inline]
    pub fn into_peer_history_ttl(self) -> Option<types::UpdatePeerHistoryTtl> {
        match self {
            Self::PeerHistoryTtl(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipant`].
    #[must_use]
    #[inline]
    pub fn as_chat_participant(&self) -> Option<&types::UpdateChatParticipant> {
        match self {
            Self::ChatParticipant(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipant`].
    #[must_use]
    #[inline]
    pub fn into_chat_participant(self) -> Option<types::UpdateChatParticipant> {
        match self {
            Self::ChatParticipant(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipant`].
    #[must_use]
    #[inline]
    pub fn as_channel_participant(&self) -> Option<&types::UpdateChannelParticipant> {
        match self {
            Self::ChannelParticipant(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelParticipant`].
    #[must_use]
    #[inline]
    pub fn into_channel_participant(self) -> Option<types::UpdateChannelParticipant> {
        match self {
            Self::ChannelParticipant(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotStopped`].
    #[must_use]
    #[inline]
    pub fn as_bot_stopped(&self) -> Option<&types::UpdateBotStopped> {
        match self {
            Self::BotStopped(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotStopped`].
    #[must_use]
    #[inline]
    pub fn into_bot_stopped(self) -> Option<types::UpdateBotStopped> {
        match self {
            Self::BotStopped(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallConnection`].
    #[must_use]
    #[inline]
    pub fn as_group_call_connection(&self) -> Option<&types::UpdateGroupCallConnection> {
        match self {
            Self::GroupCallConnection(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallConnection`].
    #[must_use]
    #[inline]
    pub fn into_group_call_connection(self) -> Option<types::UpdateGroupCallConnection> {
        match self {
            Self::GroupCallConnection(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotCommands`].
    #[must_use]
    #[inline]
    pub fn as_bot_commands(&self) -> Option<&types::UpdateBotCommands> {
        match self {
            Self::BotCommands(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotCommands`].
    #[must_use]
    #[inline]
    pub fn into_bot_commands(self) -> Option<types::UpdateBotCommands> {
        match self {
            Self::BotCommands(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PendingJoinRequests`].
    #[must_use]
    #[inline]
    pub fn as_pending_join_requests(&self) -> Option<&types::UpdatePendingJoinRequests> {
        match self {
            Self::PendingJoinRequests(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PendingJoinRequests`].
    #[must_use]
    #[inline]
    pub fn into_pending_join_requests(self) -> Option<types::UpdatePendingJoinRequests> {
        match self {
            Self::PendingJoinRequests(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotChatInviteRequester`].
    #[must_use]
    #[inline]
    pub fn as_bot_chat_invite_requester(
        &self,
    ) -> Option<&types::UpdateBotChatInviteRequester> {
        match self {
            Self::BotChatInviteRequester(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotChatInviteRequester`].
    #[must_use]
    #[inline]
    pub fn into_bot_chat_invite_requester(
        self,
    ) -> Option<types::UpdateBotChatInviteRequester> {
        match self {
            Self::BotChatInviteRequester(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageReactions`].
    #[must_use]
    #[inline]
    pub fn as_message_reactions(&self) -> Option<&types::UpdateMessageReactions> {
        match self {
            Self::MessageReactions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageReactions`].
    #[must_use]
    #[inline]
    pub fn into_message_reactions(self) -> Option<types::UpdateMessageReactions> {
        match self {
            Self::MessageReactions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebViewResultSent`].
    #[must_use]
    #[inline]
    pub fn as_web_view_result_sent(&self) -> Option<&types::UpdateWebViewResultSent> {
        match self {
            Self::WebViewResultSent(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebViewResultSent`].
    #[must_use]
    #[inline]
    pub fn into_web_view_result_sent(self) -> Option<types::UpdateWebViewResultSent> {
        match self {
            Self::WebViewResultSent(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotMenuButton`].
    #[must_use]
    #[inline]
    pub fn as_bot_menu_button(&self) -> Option<&types::UpdateBotMenuButton> {
        match self {
            Self::BotMenuButton(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotMenuButton`].
    #[must_use]
    #[inline]
    pub fn into_bot_menu_button(self) -> Option<types::UpdateBotMenuButton> {
        match self {
            Self::BotMenuButton(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TranscribedAudio`].
    #[must_use]
    #[inline]
    pub fn as_transcribed_audio(&self) -> Option<&types::UpdateTranscribedAudio> {
        match self {
            Self::TranscribedAudio(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TranscribedAudio`].
    #[must_use]
    #[inline]
    pub fn into_transcribed_audio(self) -> Option<types::UpdateTranscribedAudio> {
        match self {
            Self::TranscribedAudio(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserEmojiStatus`].
    #[must_use]
    #[inline]
    pub fn as_user_emoji_status(&self) -> Option<&types::UpdateUserEmojiStatus> {
        match self {
            Self::UserEmojiStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserEmojiStatus`].
    #[must_use]
    #[inline]
    pub fn into_user_emoji_status(self) -> Option<types::UpdateUserEmojiStatus> {
        match self {
            Self::UserEmojiStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MoveStickerSetToTop`].
    #[must_use]
    #[inline]
    pub fn as_move_sticker_set_to_top(
        &self,
    ) -> Option<&types::UpdateMoveStickerSetToTop> {
        match self {
            Self::MoveStickerSetToTop(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MoveStickerSetToTop`].
    #[must_use]
    #[inline]
    pub fn into_move_sticker_set_to_top(
        self,
    ) -> Option<types::UpdateMoveStickerSetToTop> {
        match self {
            Self::MoveStickerSetToTop(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageExtendedMedia`].
    #[must_use]
    #[inline]
    pub fn as_message_extended_media(
        &self,
    ) -> Option<&types::UpdateMessageExtendedMedia> {
        match self {
            Self::MessageExtendedMedia(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageExtendedMedia`].
    #[must_use]
    #[inline]
    pub fn into_message_extended_media(
        self,
    ) -> Option<types::UpdateMessageExtendedMedia> {
        match self {
            Self::MessageExtendedMedia(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn as_user(&self) -> Option<&types::UpdateUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn into_user(self) -> Option<types::UpdateUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn as_story(&self) -> Option<&types::UpdateStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn into_story(self) -> Option<types::UpdateStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadStories`].
    #[must_use]
    #[inline]
    pub fn as_read_stories(&self) -> Option<&types::UpdateReadStories> {
        match self {
            Self::ReadStories(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadStories`].
    #[must_use]
    #[inline]
    pub fn into_read_stories(self) -> Option<types::UpdateReadStories> {
        match self {
            Self::ReadStories(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryId`].
    #[must_use]
    #[inline]
    pub fn as_story_id(&self) -> Option<&types::UpdateStoryId> {
        match self {
            Self::StoryId(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryId`].
    #[must_use]
    #[inline]
    pub fn into_story_id(self) -> Option<types::UpdateStoryId> {
        match self {
            Self::StoryId(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoriesStealthMode`].
    #[must_use]
    #[inline]
    pub fn as_stories_stealth_mode(&self) -> Option<&types::UpdateStoriesStealthMode> {
        match self {
            Self::StoriesStealthMode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoriesStealthMode`].
    #[must_use]
    #[inline]
    pub fn into_stories_stealth_mode(self) -> Option<types::UpdateStoriesStealthMode> {
        match self {
            Self::StoriesStealthMode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SentStoryReaction`].
    #[must_use]
    #[inline]
    pub fn as_sent_story_reaction(&self) -> Option<&types::UpdateSentStoryReaction> {
        match self {
            Self::SentStoryReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SentStoryReaction`].
    #[must_use]
    #[inline]
    pub fn into_sent_story_reaction(self) -> Option<types::UpdateSentStoryReaction> {
        match self {
            Self::SentStoryReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotChatBoost`].
    #[must_use]
    #[inline]
    pub fn as_bot_chat_boost(&self) -> Option<&types::UpdateBotChatBoost> {
        match self {
            Self::BotChatBoost(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotChatBoost`].
    #[must_use]
    #[inline]
    pub fn into_bot_chat_boost(self) -> Option<types::UpdateBotChatBoost> {
        match self {
            Self::BotChatBoost(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelViewForumAsMessages`].
    #[must_use]
    #[inline]
    pub fn as_channel_view_forum_as_messages(
        &self,
    ) -> Option<&types::UpdateChannelViewForumAsMessages> {
        match self {
            Self::ChannelViewForumAsMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelViewForumAsMessages`].
    #[must_use]
    #[inline]
    pub fn into_channel_view_forum_as_messages(
        self,
    ) -> Option<types::UpdateChannelViewForumAsMessages> {
        match self {
            Self::ChannelViewForumAsMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerWallpaper`].
    #[must_use]
    #[inline]
    pub fn as_peer_wallpaper(&self) -> Option<&types::UpdatePeerWallpaper> {
        match self {
            Self::PeerWallpaper(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerWallpaper`].
    #[must_use]
    #[inline]
    pub fn into_peer_wallpaper(self) -> Option<types::UpdatePeerWallpaper> {
        match self {
            Self::PeerWallpaper(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotMessageReaction`].
    #[must_use]
    #[inline]
    pub fn as_bot_message_reaction(&self) -> Option<&types::UpdateBotMessageReaction> {
        match self {
            Self::BotMessageReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotMessageReaction`].
    #[must_use]
    #[inline]
    pub fn into_bot_message_reaction(self) -> Option<types::UpdateBotMessageReaction> {
        match self {
            Self::BotMessageReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotMessageReactions`].
    #[must_use]
    #[inline]
    pub fn as_bot_message_reactions(&self) -> Option<&types::UpdateBotMessageReactions> {
        match self {
            Self::BotMessageReactions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotMessageReactions`].
    #[must_use]
    #[inline]
    pub fn into_bot_message_reactions(self) -> Option<types::UpdateBotMessageReactions> {
        match self {
            Self::BotMessageReactions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedDialogPinned`].
    #[must_use]
    #[inline]
    pub fn as_saved_dialog_pinned(&self) -> Option<&types::UpdateSavedDialogPinned> {
        match self {
            Self::SavedDialogPinned(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedDialogPinned`].
    #[must_use]
    #[inline]
    pub fn into_saved_dialog_pinned(self) -> Option<types::UpdateSavedDialogPinned> {
        match self {
            Self::SavedDialogPinned(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedSavedDialogs`].
    #[must_use]
    #[inline]
    pub fn as_pinned_saved_dialogs(&self) -> Option<&types::UpdatePinnedSavedDialogs> {
        match self {
            Self::PinnedSavedDialogs(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedSavedDialogs`].
    #[must_use]
    #[inline]
    pub fn into_pinned_saved_dialogs(self) -> Option<types::UpdatePinnedSavedDialogs> {
        match self {
            Self::PinnedSavedDialogs(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SmsJob`].
    #[must_use]
    #[inline]
    pub fn as_sms_job(&self) -> Option<&types::UpdateSmsJob> {
        match self {
            Self::SmsJob(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SmsJob`].
    #[must_use]
    #[inline]
    pub fn into_sms_job(self) -> Option<types::UpdateSmsJob> {
        match self {
            Self::SmsJob(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::QuickReplies`].
    #[must_use]
    #[inline]
    pub fn as_quick_replies(&self) -> Option<&types::UpdateQuickReplies> {
        match self {
            Self::QuickReplies(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::QuickReplies`].
    #[must_use]
    #[inline]
    pub fn into_quick_replies(self) -> Option<types::UpdateQuickReplies> {
        match self {
            Self::QuickReplies(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewQuickReply`].
    #[must_use]
    #[inline]
    pub fn as_new_quick_reply(&self) -> Option<&types::UpdateNewQuickReply> {
        match self {
            Self::NewQuickReply(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewQuickReply`].
    #[must_use]
    #[inline]
    pub fn into_new_quick_reply(self) -> Option<types::UpdateNewQuickReply> {
        match self {
            Self::NewQuickReply(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteQuickReply`].
    #[must_use]
    #[inline]
    pub fn as_delete_quick_reply(&self) -> Option<&types::UpdateDeleteQuickReply> {
        match self {
            Self::DeleteQuickReply(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteQuickReply`].
    #[must_use]
    #[inline]
    pub fn into_delete_quick_reply(self) -> Option<types::UpdateDeleteQuickReply> {
        match self {
            Self::DeleteQuickReply(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::QuickReplyMessage`].
    #[must_use]
    #[inline]
    pub fn as_quick_reply_message(&self) -> Option<&types::UpdateQuickReplyMessage> {
        match self {
            Self::QuickReplyMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::QuickReplyMessage`].
    #[must_use]
    #[inline]
    pub fn into_quick_reply_message(self) -> Option<types::UpdateQuickReplyMessage> {
        match self {
            Self::QuickReplyMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteQuickReplyMessages`].
    #[must_use]
    #[inline]
    pub fn as_delete_quick_reply_messages(
        &self,
    ) -> Option<&types::UpdateDeleteQuickReplyMessages> {
        match self {
            Self::DeleteQuickReplyMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteQuickReplyMessages`].
    #[must_use]
    #[inline]
    pub fn into_delete_quick_reply_messages(
        self,
    ) -> Option<types::UpdateDeleteQuickReplyMessages> {
        match self {
            Self::DeleteQuickReplyMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotBusinessConnect`].
    #[must_use]
    #[inline]
    pub fn as_bot_business_connect(&self) -> Option<&types::UpdateBotBusinessConnect> {
        match self {
            Self::BotBusinessConnect(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotBusinessConnect`].
    #[must_use]
    #[inline]
    pub fn into_bot_business_connect(self) -> Option<types::UpdateBotBusinessConnect> {
        match self {
            Self::BotBusinessConnect(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotNewBusinessMessage`].
    #[must_use]
    #[inline]
    pub fn as_bot_new_business_message(
        &self,
    ) -> Option<&types::UpdateBotNewBusinessMessage> {
        match self {
            Self::BotNewBusinessMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotNewBusinessMessage`].
    #[must_use]
    #[inline]
    pub fn into_bot_new_business_message(
        self,
    ) -> Option<types::UpdateBotNewBusinessMessage> {
        match self {
            Self::BotNewBusinessMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotEditBusinessMessage`].
    #[must_use]
    #[inline]
    pub fn as_bot_edit_business_message(
        &self,
    ) -> Option<&types::UpdateBotEditBusinessMessage> {
        match self {
            Self::BotEditBusinessMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotEditBusinessMessage`].
    #[must_use]
    #[inline]
    pub fn into_bot_edit_business_message(
        self,
    ) -> Option<types::UpdateBotEditBusinessMessage> {
        match self {
            Self::BotEditBusinessMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotDeleteBusinessMessage`].
    #[must_use]
    #[inline]
    pub fn as_bot_delete_business_message(
        &self,
    ) -> Option<&types::UpdateBotDeleteBusinessMessage> {
        match self {
            Self::BotDeleteBusinessMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotDeleteBusinessMessage`].
    #[must_use]
    #[inline]
    pub fn into_bot_delete_business_message(
        self,
    ) -> Option<types::UpdateBotDeleteBusinessMessage> {
        match self {
            Self::BotDeleteBusinessMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewStoryReaction`].
    #[must_use]
    #[inline]
    pub fn as_new_story_reaction(&self) -> Option<&types::UpdateNewStoryReaction> {
        match self {
            Self::NewStoryReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewStoryReaction`].
    #[must_use]
    #[inline]
    pub fn into_new_story_reaction(self) -> Option<types::UpdateNewStoryReaction> {
        match self {
            Self::NewStoryReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsBalance`].
    #[must_use]
    #[inline]
    pub fn as_stars_balance(&self) -> Option<&types::UpdateStarsBalance> {
        match self {
            Self::StarsBalance(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsBalance`].
    #[must_use]
    #[inline]
    pub fn into_stars_balance(self) -> Option<types::UpdateStarsBalance> {
        match self {
            Self::StarsBalance(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BusinessBotCallbackQuery`].
    #[must_use]
    #[inline]
    pub fn as_business_bot_callback_query(
        &self,
    ) -> Option<&types::UpdateBusinessBotCallbackQuery> {
        match self {
            Self::BusinessBotCallbackQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BusinessBotCallbackQuery`].
    #[must_use]
    #[inline]
    pub fn into_business_bot_callback_query(
        self,
    ) -> Option<types::UpdateBusinessBotCallbackQuery> {
        match self {
            Self::BusinessBotCallbackQuery(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsRevenueStatus`].
    #[must_use]
    #[inline]
    pub fn as_stars_revenue_status(&self) -> Option<&types::UpdateStarsRevenueStatus> {
        match self {
            Self::StarsRevenueStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsRevenueStatus`].
    #[must_use]
    #[inline]
    pub fn into_stars_revenue_status(self) -> Option<types::UpdateStarsRevenueStatus> {
        match self {
            Self::StarsRevenueStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotPurchasedPaidMedia`].
    #[must_use]
    #[inline]
    pub fn as_bot_purchased_paid_media(
        &self,
    ) -> Option<&types::UpdateBotPurchasedPaidMedia> {
        match self {
            Self::BotPurchasedPaidMedia(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotPurchasedPaidMedia`].
    #[must_use]
    #[inline]
    pub fn into_bot_purchased_paid_media(
        self,
    ) -> Option<types::UpdateBotPurchasedPaidMedia> {
        match self {
            Self::BotPurchasedPaidMedia(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidReactionPrivacy`].
    #[must_use]
    #[inline]
    pub fn as_paid_reaction_privacy(&self) -> Option<&types::UpdatePaidReactionPrivacy> {
        match self {
            Self::PaidReactionPrivacy(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidReactionPrivacy`].
    #[must_use]
    #[inline]
    pub fn into_paid_reaction_privacy(self) -> Option<types::UpdatePaidReactionPrivacy> {
        match self {
            Self::PaidReactionPrivacy(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SentPhoneCode`].
    #[must_use]
    #[inline]
    pub fn as_sent_phone_code(&self) -> Option<&types::UpdateSentPhoneCode> {
        match self {
            Self::SentPhoneCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SentPhoneCode`].
    #[must_use]
    #[inline]
    pub fn into_sent_phone_code(self) -> Option<types::UpdateSentPhoneCode> {
        match self {
            Self::SentPhoneCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallChainBlocks`].
    #[must_use]
    #[inline]
    pub fn as_group_call_chain_blocks(
        &self,
    ) -> Option<&types::UpdateGroupCallChainBlocks> {
        match self {
            Self::GroupCallChainBlocks(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallChainBlocks`].
    #[must_use]
    #[inline]
    pub fn into_group_call_chain_blocks(
        self,
    ) -> Option<types::UpdateGroupCallChainBlocks> {
        match self {
            Self::GroupCallChainBlocks(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadMonoForumInbox`].
    #[must_use]
    #[inline]
    pub fn as_read_mono_forum_inbox(&self) -> Option<&types::UpdateReadMonoForumInbox> {
        match self {
            Self::ReadMonoForumInbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadMonoForumInbox`].
    #[must_use]
    #[inline]
    pub fn into_read_mono_forum_inbox(self) -> Option<types::UpdateReadMonoForumInbox> {
        match self {
            Self::ReadMonoForumInbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadMonoForumOutbox`].
    #[must_use]
    #[inline]
    pub fn as_read_mono_forum_outbox(
        &self,
    ) -> Option<&types::UpdateReadMonoForumOutbox> {
        match self {
            Self::ReadMonoForumOutbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReadMonoForumOutbox`].
    #[must_use]
    #[inline]
    pub fn into_read_mono_forum_outbox(
        self,
    ) -> Option<types::UpdateReadMonoForumOutbox> {
        match self {
            Self::ReadMonoForumOutbox(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MonoForumNoPaidException`].
    #[must_use]
    #[inline]
    pub fn as_mono_forum_no_paid_exception(
        &self,
    ) -> Option<&types::UpdateMonoForumNoPaidException> {
        match self {
            Self::MonoForumNoPaidException(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MonoForumNoPaidException`].
    #[must_use]
    #[inline]
    pub fn into_mono_forum_no_paid_exception(
        self,
    ) -> Option<types::UpdateMonoForumNoPaidException> {
        match self {
            Self::MonoForumNoPaidException(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallMessage`].
    #[must_use]
    #[inline]
    pub fn as_group_call_message(&self) -> Option<&types::UpdateGroupCallMessage> {
        match self {
            Self::GroupCallMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallMessage`].
    #[must_use]
    #[inline]
    pub fn into_group_call_message(self) -> Option<types::UpdateGroupCallMessage> {
        match self {
            Self::GroupCallMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallEncryptedMessage`].
    #[must_use]
    #[inline]
    pub fn as_group_call_encrypted_message(
        &self,
    ) -> Option<&types::UpdateGroupCallEncryptedMessage> {
        match self {
            Self::GroupCallEncryptedMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallEncryptedMessage`].
    #[must_use]
    #[inline]
    pub fn into_group_call_encrypted_message(
        self,
    ) -> Option<types::UpdateGroupCallEncryptedMessage> {
        match self {
            Self::GroupCallEncryptedMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedForumTopic`].
    #[must_use]
    #[inline]
    pub fn as_pinned_forum_topic(&self) -> Option<&types::UpdatePinnedForumTopic> {
        match self {
            Self::PinnedForumTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedForumTopic`].
    #[must_use]
    #[inline]
    pub fn into_pinned_forum_topic(self) -> Option<types::UpdatePinnedForumTopic> {
        match self {
            Self::PinnedForumTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedForumTopics`].
    #[must_use]
    #[inline]
    pub fn as_pinned_forum_topics(&self) -> Option<&types::UpdatePinnedForumTopics> {
        match self {
            Self::PinnedForumTopics(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PinnedForumTopics`].
    #[must_use]
    #[inline]
    pub fn into_pinned_forum_topics(self) -> Option<types::UpdatePinnedForumTopics> {
        match self {
            Self::PinnedForumTopics(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteGroupCallMessages`].
    #[must_use]
    #[inline]
    pub fn as_delete_group_call_messages(
        &self,
    ) -> Option<&types::UpdateDeleteGroupCallMessages> {
        match self {
            Self::DeleteGroupCallMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteGroupCallMessages`].
    #[must_use]
    #[inline]
    pub fn into_delete_group_call_messages(
        self,
    ) -> Option<types::UpdateDeleteGroupCallMessages> {
        match self {
            Self::DeleteGroupCallMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuctionState`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_auction_state(
        &self,
    ) -> Option<&types::UpdateStarGiftAuctionState> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuctionState`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_auction_state(
        self,
    ) -> Option<types::UpdateStarGiftAuctionState> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuctionUserState`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_auction_user_state(
        &self,
    ) -> Option<&types::UpdateStarGiftAuctionUserState> {
        match self {
            Self::StarGiftAuctionUserState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuctionUserState`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_auction_user_state(
        self,
    ) -> Option<types::UpdateStarGiftAuctionUserState> {
        match self {
            Self::StarGiftAuctionUserState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiGameInfo`].
    #[must_use]
    #[inline]
    pub fn as_emoji_game_info(&self) -> Option<&types::UpdateEmojiGameInfo> {
        match self {
            Self::EmojiGameInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiGameInfo`].
    #[must_use]
    #[inline]
    pub fn into_emoji_game_info(self) -> Option<types::UpdateEmojiGameInfo> {
        match self {
            Self::EmojiGameInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipantRank`].
    #[must_use]
    #[inline]
    pub fn as_chat_participant_rank(&self) -> Option<&types::UpdateChatParticipantRank> {
        match self {
            Self::ChatParticipantRank(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatParticipantRank`].
    #[must_use]
    #[inline]
    pub fn into_chat_participant_rank(self) -> Option<types::UpdateChatParticipantRank> {
        match self {
            Self::ChatParticipantRank(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ManagedBot`].
    #[must_use]
    #[inline]
    pub fn as_managed_bot(&self) -> Option<&types::UpdateManagedBot> {
        match self {
            Self::ManagedBot(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ManagedBot`].
    #[must_use]
    #[inline]
    pub fn into_managed_bot(self) -> Option<types::UpdateManagedBot> {
        match self {
            Self::ManagedBot(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotGuestChatQuery`].
    #[must_use]
    #[inline]
    pub fn as_bot_guest_chat_query(&self) -> Option<&types::UpdateBotGuestChatQuery> {
        match self {
            Self::BotGuestChatQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotGuestChatQuery`].
    #[must_use]
    #[inline]
    pub fn into_bot_guest_chat_query(self) -> Option<types::UpdateBotGuestChatQuery> {
        match self {
            Self::BotGuestChatQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JoinChatWebViewDecision`].
    #[must_use]
    #[inline]
    pub fn as_join_chat_web_view_decision(
        &self,
    ) -> Option<&types::UpdateJoinChatWebViewDecision> {
        match self {
            Self::JoinChatWebViewDecision(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JoinChatWebViewDecision`].
    #[must_use]
    #[inline]
    pub fn into_join_chat_web_view_decision(
        self,
    ) -> Option<types::UpdateJoinChatWebViewDecision> {
        match self {
            Self::JoinChatWebViewDecision(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewBotConnection`].
    #[must_use]
    #[inline]
    pub fn as_new_bot_connection(&self) -> Option<&types::UpdateNewBotConnection> {
        match self {
            Self::NewBotConnection(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewBotConnection`].
    #[must_use]
    #[inline]
    pub fn into_new_bot_connection(self) -> Option<types::UpdateNewBotConnection> {
        match self {
            Self::NewBotConnection(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebBrowserSettings`].
    #[must_use]
    #[inline]
    pub fn as_web_browser_settings(&self) -> Option<&types::UpdateWebBrowserSettings> {
        match self {
            Self::WebBrowserSettings(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebBrowserSettings`].
    #[must_use]
    #[inline]
    pub fn into_web_browser_settings(self) -> Option<types::UpdateWebBrowserSettings> {
        match self {
            Self::WebBrowserSettings(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebBrowserException`].
    #[must_use]
    #[inline]
    pub fn as_web_browser_exception(&self) -> Option<&types::UpdateWebBrowserException> {
        match self {
            Self::WebBrowserException(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebBrowserException`].
    #[must_use]
    #[inline]
    pub fn into_web_browser_exception(self) -> Option<types::UpdateWebBrowserException> {
        match self {
            Self::WebBrowserException(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewEphemeralMessage`].
    #[must_use]
    #[inline]
    pub fn as_new_ephemeral_message(&self) -> Option<&types::UpdateNewEphemeralMessage> {
        match self {
            Self::NewEphemeralMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewEphemeralMessage`].
    #[must_use]
    #[inline]
    pub fn into_new_ephemeral_message(self) -> Option<types::UpdateNewEphemeralMessage> {
        match self {
            Self::NewEphemeralMessage(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteEphemeralMessages`].
    #[must_use]
    #[inline]
    pub fn as_delete_ephemeral_messages(
        &self,
    ) -> Option<&types::UpdateDeleteEphemeralMessages> {
        match self {
            Self::DeleteEphemeralMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeleteEphemeralMessages`].
    #[must_use]
    #[inline]
    pub fn into_delete_ephemeral_messages(
        self,
    ) -> Option<types::UpdateDeleteEphemeralMessages> {
        match self {
            Self::DeleteEphemeralMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EditEphemeralMessage`].
    #[must_use]
    #[inline]
    pub fn as_edit_ephemeral_message(
        &self,
    ) -> Option<&types::UpdateEditEphemeralMessage> {
        match self {
            Self::EditEphemeralMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EditEphemeralMessage`].
    #[must_use]
    #[inline]
    pub fn into_edit_ephemeral_message(
        self,
    ) -> Option<types::UpdateEditEphemeralMessage> {
        match self {
            Self::EditEphemeralMessage(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EphemeralBotCallbackQuery`].
    #[must_use]
    #[inline]
    pub fn as_ephemeral_bot_callback_query(
        &self,
    ) -> Option<&types::UpdateEphemeralBotCallbackQuery> {
        match self {
            Self::EphemeralBotCallbackQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EphemeralBotCallbackQuery`].
    #[must_use]
    #[inline]
    pub fn into_ephemeral_bot_callback_query(
        self,
    ) -> Option<types::UpdateEphemeralBotCallbackQuery> {
        match self {
            Self::EphemeralBotCallbackQuery(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotStarsSubscription`].
    #[must_use]
    #[inline]
    pub fn as_bot_stars_subscription(
        &self,
    ) -> Option<&types::UpdateBotStarsSubscription> {
        match self {
            Self::BotStarsSubscription(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotStarsSubscription`].
    #[must_use]
    #[inline]
    pub fn into_bot_stars_subscription(
        self,
    ) -> Option<types::UpdateBotStarsSubscription> {
        match self {
            Self::BotStarsSubscription(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletState`].
    #[must_use]
    #[inline]
    pub fn as_wallet_state(&self) -> Option<&types::UpdateWalletState> {
        match self {
            Self::WalletState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletState`].
    #[must_use]
    #[inline]
    pub fn into_wallet_state(self) -> Option<types::UpdateWalletState> {
        match self {
            Self::WalletState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SentWalletTransaction`].
    #[must_use]
    #[inline]
    pub fn as_sent_wallet_transaction(
        &self,
    ) -> Option<&types::UpdateSentWalletTransaction> {
        match self {
            Self::SentWalletTransaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SentWalletTransaction`].
    #[must_use]
    #[inline]
    pub fn into_sent_wallet_transaction(
        self,
    ) -> Option<types::UpdateSentWalletTransaction> {
        match self {
            Self::SentWalletTransaction(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletGaslessInfo`].
    #[must_use]
    #[inline]
    pub fn as_wallet_gasless_info(&self) -> Option<&types::UpdateWalletGaslessInfo> {
        match self {
            Self::WalletGaslessInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletGaslessInfo`].
    #[must_use]
    #[inline]
    pub fn into_wallet_gasless_info(self) -> Option<types::UpdateWalletGaslessInfo> {
        match self {
            Self::WalletGaslessInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletTonConnectSession`].
    #[must_use]
    #[inline]
    pub fn as_wallet_ton_connect_session(
        &self,
    ) -> Option<&types::UpdateWalletTonConnectSession> {
        match self {
            Self::WalletTonConnectSession(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletTonConnectSession`].
    #[must_use]
    #[inline]
    pub fn into_wallet_ton_connect_session(
        self,
    ) -> Option<types::UpdateWalletTonConnectSession> {
        match self {
            Self::WalletTonConnectSession(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletTonConnectPendingDisconnect`].
    #[must_use]
    #[inline]
    pub fn as_wallet_ton_connect_pending_disconnect(
        &self,
    ) -> Option<&types::UpdateWalletTonConnectPendingDisconnect> {
        match self {
            Self::WalletTonConnectPendingDisconnect(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletTonConnectPendingDisconnect`].
    #[must_use]
    #[inline]
    pub fn into_wallet_ton_connect_pending_disconnect(
        self,
    ) -> Option<types::UpdateWalletTonConnectPendingDisconnect> {
        match self {
            Self::WalletTonConnectPendingDisconnect(value) => Some(value),
            _ => None,
        }
    }

    /// The field `pts`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts(&self) -> Option<&i32> {
        match self {
            Self::NewMessage(value) => Some(&value.pts),
            Self::DeleteMessages(value) => Some(&value.pts),
            Self::ReadHistoryInbox(value) => Some(&value.pts),
            Self::ReadHistoryOutbox(value) => Some(&value.pts),
            Self::WebPage(value) => Some(&value.pts),
            Self::ReadMessagesContents(value) => Some(&value.pts),
            Self::ChannelTooLong(value) => value.pts.as_ref(),
            Self::NewChannelMessage(value) => Some(&value.pts),
            Self::ReadChannelInbox(value) => Some(&value.pts),
            Self::DeleteChannelMessages(value) => Some(&value.pts),
            Self::EditChannelMessage(value) => Some(&value.pts),
            Self::EditMessage(value) => Some(&value.pts),
            Self::ChannelWebPage(value) => Some(&value.pts),
            Self::FolderPeers(value) => Some(&value.pts),
            Self::PinnedMessages(value) => Some(&value.pts),
            Self::PinnedChannelMessages(value) => Some(&value.pts),
            _ => None,
        }
    }

    /// The field `pts_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts_count(&self) -> Option<&i32> {
        match self {
            Self::NewMessage(value) => Some(&value.pts_count),
            Self::DeleteMessages(value) => Some(&value.pts_count),
            Self::ReadHistoryInbox(value) => Some(&value.pts_count),
            Self::ReadHistoryOutbox(value) => Some(&value.pts_count),
            Self::WebPage(value) => Some(&value.pts_count),
            Self::ReadMessagesContents(value) => Some(&value.pts_count),
            Self::NewChannelMessage(value) => Some(&value.pts_count),
            Self::DeleteChannelMessages(value) => Some(&value.pts_count),
            Self::EditChannelMessage(value) => Some(&value.pts_count),
            Self::EditMessage(value) => Some(&value.pts_count),
            Self::ChannelWebPage(value) => Some(&value.pts_count),
            Self::FolderPeers(value) => Some(&value.pts_count),
            Self::PinnedMessages(value) => Some(&value.pts_count),
            Self::PinnedChannelMessages(value) => Some(&value.pts_count),
            _ => None,
        }
    }

    /// The field `random_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn random_id(&self) -> Option<&i64> {
        match self {
            Self::MessageId(value) => Some(&value.random_id),
            Self::StoryId(value) => Some(&value.random_id),
            _ => None,
        }
    }

    /// The field `messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn messages(&self) -> Option<&Vec<i32>> {
        match self {
            Self::DeleteMessages(value) => Some(&value.messages),
            Self::ReadMessagesContents(value) => Some(&value.messages),
            Self::DeleteChannelMessages(value) => Some(&value.messages),
            Self::ChannelReadMessagesContents(value) => Some(&value.messages),
            Self::DeleteScheduledMessages(value) => Some(&value.messages),
            Self::PinnedMessages(value) => Some(&value.messages),
            Self::PinnedChannelMessages(value) => Some(&value.messages),
            Self::DeleteQuickReplyMessages(value) => Some(&value.messages),
            Self::BotDeleteBusinessMessage(value) => Some(&value.messages),
            Self::DeleteGroupCallMessages(value) => Some(&value.messages),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<&i64> {
        match self {
            Self::UserTyping(value) => Some(&value.user_id),
            Self::UserStatus(value) => Some(&value.user_id),
            Self::UserName(value) => Some(&value.user_id),
            Self::ChatParticipantAdd(value) => Some(&value.user_id),
            Self::ChatParticipantDelete(value) => Some(&value.user_id),
            Self::UserPhone(value) => Some(&value.user_id),
            Self::ChatParticipantAdmin(value) => Some(&value.user_id),
            Self::BotInlineQuery(value) => Some(&value.user_id),
            Self::BotInlineSend(value) => Some(&value.user_id),
            Self::BotCallbackQuery(value) => Some(&value.user_id),
            Self::InlineBotCallbackQuery(value) => Some(&value.user_id),
            Self::BotShippingQuery(value) => Some(&value.user_id),
            Self::BotPrecheckoutQuery(value) => Some(&value.user_id),
            Self::ChatParticipant(value) => Some(&value.user_id),
            Self::ChannelParticipant(value) => Some(&value.user_id),
            Self::BotStopped(value) => Some(&value.user_id),
            Self::BotChatInviteRequester(value) => Some(&value.user_id),
            Self::UserEmojiStatus(value) => Some(&value.user_id),
            Self::User(value) => Some(&value.user_id),
            Self::BusinessBotCallbackQuery(value) => Some(&value.user_id),
            Self::BotPurchasedPaidMedia(value) => Some(&value.user_id),
            Self::ChatParticipantRank(value) => Some(&value.user_id),
            Self::ManagedBot(value) => Some(&value.user_id),
            Self::EphemeralBotCallbackQuery(value) => Some(&value.user_id),
            Self::BotStarsSubscription(value) => Some(&value.user_id),
            _ => None,
        }
    }

    /// The field `top_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn top_msg_id(&self) -> Option<&i32> {
        match self {
            Self::UserTyping(value) => value.top_msg_id.as_ref(),
            Self::ReadHistoryInbox(value) => value.top_msg_id.as_ref(),
            Self::DraftMessage(value) => value.top_msg_id.as_ref(),
            Self::ChannelReadMessagesContents(value) => value.top_msg_id.as_ref(),
            Self::MessagePoll(value) => value.top_msg_id.as_ref(),
            Self::ReadChannelDiscussionInbox(value) => Some(&value.top_msg_id),
            Self::ReadChannelDiscussionOutbox(value) => Some(&value.top_msg_id),
            Self::ChannelUserTyping(value) => value.top_msg_id.as_ref(),
            Self::MessageReactions(value) => value.top_msg_id.as_ref(),
            _ => None,
        }
    }

    /// The field `action`, where there is one.
    #[must_use]
    #[inline]
    pub fn action(&self) -> Option<&enums::SendMessageAction> {
        match self {
            Self::UserTyping(value) => Some(&value.action),
            Self::ChatUserTyping(value) => Some(&value.action),
            Self::ChannelUserTyping(value) => Some(&value.action),
            _ => None,
        }
    }

    /// The field `from_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::ChatUserTyping(value) => Some(&value.from_id),
            Self::ChannelUserTyping(value) => Some(&value.from_id),
            Self::GroupCallEncryptedMessage(value) => Some(&value.from_id),
            _ => None,
        }
    }

    /// The field `first_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn first_name(&self) -> Option<&String> {
        match self {
            Self::UserName(value) => Some(&value.first_name),
            _ => None,
        }
    }

    /// The field `last_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_name(&self) -> Option<&String> {
        match self {
            Self::UserName(value) => Some(&value.last_name),
            _ => None,
        }
    }

    /// The field `usernames`, where there is one.
    #[must_use]
    #[inline]
    pub fn usernames(&self) -> Option<&Vec<types::Username>> {
        match self {
            Self::UserName(value) => Some(&value.usernames),
            _ => None,
        }
    }

    /// The field `unconfirmed`, where there is one.
    #[must_use]
    #[inline]
    pub fn unconfirmed(&self) -> Option<&bool> {
        match self {
            Self::NewAuthorization(value) => Some(&value.unconfirmed),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::NewAuthorization(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::NewAuthorization(value) => value.date.as_ref(),
            Self::Encryption(value) => Some(&value.date),
            Self::EncryptedMessagesRead(value) => Some(&value.date),
            Self::ChatParticipantAdd(value) => Some(&value.date),
            Self::ReadMessagesContents(value) => value.date.as_ref(),
            Self::ChatParticipant(value) => Some(&value.date),
            Self::ChannelParticipant(value) => Some(&value.date),
            Self::BotStopped(value) => Some(&value.date),
            Self::BotChatInviteRequester(value) => Some(&value.date),
            Self::BotMessageReaction(value) => Some(&value.date),
            Self::BotMessageReactions(value) => Some(&value.date),
            Self::NewBotConnection(value) => value.date.as_ref(),
            _ => None,
        }
    }

    /// The field `device`, where there is one.
    #[must_use]
    #[inline]
    pub fn device(&self) -> Option<&String> {
        match self {
            Self::NewAuthorization(value) => value.device.as_ref(),
            Self::NewBotConnection(value) => value.device.as_ref(),
            _ => None,
        }
    }

    /// The field `location`, where there is one.
    #[must_use]
    #[inline]
    pub fn location(&self) -> Option<&String> {
        match self {
            Self::NewAuthorization(value) => value.location.as_ref(),
            Self::NewBotConnection(value) => value.location.as_ref(),
            _ => None,
        }
    }

    /// The field `qts`, where there is one.
    #[must_use]
    #[inline]
    pub fn qts(&self) -> Option<&i32> {
        match self {
            Self::NewEncryptedMessage(value) => Some(&value.qts),
            Self::MessagePollVote(value) => Some(&value.qts),
            Self::ChatParticipant(value) => Some(&value.qts),
            Self::ChannelParticipant(value) => Some(&value.qts),
            Self::BotStopped(value) => Some(&value.qts),
            Self::BotChatInviteRequester(value) => Some(&value.qts),
            Self::BotChatBoost(value) => Some(&value.qts),
            Self::BotMessageReaction(value) => Some(&value.qts),
            Self::BotMessageReactions(value) => Some(&value.qts),
            Self::BotBusinessConnect(value) => Some(&value.qts),
            Self::BotNewBusinessMessage(value) => Some(&value.qts),
            Self::BotEditBusinessMessage(value) => Some(&value.qts),
            Self::BotDeleteBusinessMessage(value) => Some(&value.qts),
            Self::BotPurchasedPaidMedia(value) => Some(&value.qts),
            Self::ManagedBot(value) => Some(&value.qts),
            Self::BotGuestChatQuery(value) => Some(&value.qts),
            Self::BotStarsSubscription(value) => Some(&value.qts),
            _ => None,
        }
    }

    /// The field `chat`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat(&self) -> Option<&enums::EncryptedChat> {
        match self {
            Self::Encryption(value) => Some(&value.chat),
            _ => None,
        }
    }

    /// The field `max_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn max_date(&self) -> Option<&i32> {
        match self {
            Self::EncryptedMessagesRead(value) => Some(&value.max_date),
            _ => None,
        }
    }

    /// The field `inviter_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn inviter_id(&self) -> Option<&i64> {
        match self {
            Self::ChatParticipantAdd(value) => Some(&value.inviter_id),
            _ => None,
        }
    }

    /// The field `version`, where there is one.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<&i32> {
        match self {
            Self::ChatParticipantAdd(value) => Some(&value.version),
            Self::ChatParticipantDelete(value) => Some(&value.version),
            Self::ChatParticipantAdmin(value) => Some(&value.version),
            Self::ChatDefaultBannedRights(value) => Some(&value.version),
            Self::GroupCallParticipants(value) => Some(&value.version),
            Self::ChatParticipantRank(value) => Some(&value.version),
            _ => None,
        }
    }

    /// The field `dc_options`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_options(&self) -> Option<&Vec<types::DcOption>> {
        match self {
            Self::DcOptions(value) => Some(&value.dc_options),
            _ => None,
        }
    }

    /// The field `notify_settings`, where there is one.
    #[must_use]
    #[inline]
    pub fn notify_settings(&self) -> Option<&types::PeerNotifySettings> {
        match self {
            Self::NotifySettings(value) => Some(&value.notify_settings),
            _ => None,
        }
    }

    /// The field `popup`, where there is one.
    #[must_use]
    #[inline]
    pub fn popup(&self) -> Option<&bool> {
        match self {
            Self::ServiceNotification(value) => Some(&value.popup),
            _ => None,
        }
    }

    /// The field `invert_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn invert_media(&self) -> Option<&bool> {
        match self {
            Self::ServiceNotification(value) => Some(&value.invert_media),
            _ => None,
        }
    }

    /// The field `inbox_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn inbox_date(&self) -> Option<&i32> {
        match self {
            Self::ServiceNotification(value) => value.inbox_date.as_ref(),
            _ => None,
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&String> {
        match self {
            Self::ServiceNotification(value) => Some(&value.r#type),
            _ => None,
        }
    }

    /// The field `media`, where there is one.
    #[must_use]
    #[inline]
    pub fn media(&self) -> Option<&enums::MessageMedia> {
        match self {
            Self::ServiceNotification(value) => Some(&value.media),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::ServiceNotification(value) => Some(&value.entities),
            _ => None,
        }
    }

    /// The field `key`, where there is one.
    #[must_use]
    #[inline]
    pub fn key(&self) -> Option<&enums::PrivacyKey> {
        match self {
            Self::Privacy(value) => Some(&value.key),
            _ => None,
        }
    }

    /// The field `rules`, where there is one.
    #[must_use]
    #[inline]
    pub fn rules(&self) -> Option<&Vec<enums::PrivacyRule>> {
        match self {
            Self::Privacy(value) => Some(&value.rules),
            _ => None,
        }
    }

    /// The field `phone`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone(&self) -> Option<&String> {
        match self {
            Self::UserPhone(value) => Some(&value.phone),
            _ => None,
        }
    }

    /// The field `folder_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder_id(&self) -> Option<&i32> {
        match self {
            Self::ReadHistoryInbox(value) => value.folder_id.as_ref(),
            Self::ReadChannelInbox(value) => value.folder_id.as_ref(),
            Self::DialogPinned(value) => value.folder_id.as_ref(),
            Self::PinnedDialogs(value) => value.folder_id.as_ref(),
            _ => None,
        }
    }

    /// The field `max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn max_id(&self) -> Option<&i32> {
        match self {
            Self::ReadHistoryInbox(value) => Some(&value.max_id),
            Self::ReadHistoryOutbox(value) => Some(&value.max_id),
            Self::ReadChannelInbox(value) => Some(&value.max_id),
            Self::ReadChannelOutbox(value) => Some(&value.max_id),
            Self::ReadStories(value) => Some(&value.max_id),
            _ => None,
        }
    }

    /// The field `still_unread_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn still_unread_count(&self) -> Option<&i32> {
        match self {
            Self::ReadHistoryInbox(value) => Some(&value.still_unread_count),
            Self::ReadChannelInbox(value) => Some(&value.still_unread_count),
            _ => None,
        }
    }

    /// The field `webpage`, where there is one.
    #[must_use]
    #[inline]
    pub fn webpage(&self) -> Option<&enums::WebPage> {
        match self {
            Self::WebPage(value) => Some(&value.webpage),
            Self::ChannelWebPage(value) => Some(&value.webpage),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<&i64> {
        match self {
            Self::ChannelTooLong(value) => Some(&value.channel_id),
            Self::Channel(value) => Some(&value.channel_id),
            Self::ReadChannelInbox(value) => Some(&value.channel_id),
            Self::DeleteChannelMessages(value) => Some(&value.channel_id),
            Self::ChannelMessageViews(value) => Some(&value.channel_id),
            Self::ReadChannelOutbox(value) => Some(&value.channel_id),
            Self::ChannelWebPage(value) => Some(&value.channel_id),
            Self::ChannelReadMessagesContents(value) => Some(&value.channel_id),
            Self::ChannelAvailableMessages(value) => Some(&value.channel_id),
            Self::ChannelMessageForwards(value) => Some(&value.channel_id),
            Self::ReadChannelDiscussionInbox(value) => Some(&value.channel_id),
            Self::ReadChannelDiscussionOutbox(value) => Some(&value.channel_id),
            Self::ChannelUserTyping(value) => Some(&value.channel_id),
            Self::PinnedChannelMessages(value) => Some(&value.channel_id),
            Self::ChannelParticipant(value) => Some(&value.channel_id),
            Self::ChannelViewForumAsMessages(value) => Some(&value.channel_id),
            Self::ReadMonoForumInbox(value) => Some(&value.channel_id),
            Self::ReadMonoForumOutbox(value) => Some(&value.channel_id),
            Self::MonoForumNoPaidException(value) => Some(&value.channel_id),
            _ => None,
        }
    }

    /// The field `views`, where there is one.
    #[must_use]
    #[inline]
    pub fn views(&self) -> Option<&i32> {
        match self {
            Self::ChannelMessageViews(value) => Some(&value.views),
            _ => None,
        }
    }

    /// The field `is_admin`, where there is one.
    #[must_use]
    #[inline]
    pub fn is_admin(&self) -> Option<&bool> {
        match self {
            Self::ChatParticipantAdmin(value) => Some(&value.is_admin),
            _ => None,
        }
    }

    /// The field `masks`, where there is one.
    #[must_use]
    #[inline]
    pub fn masks(&self) -> Option<&bool> {
        match self {
            Self::StickerSetsOrder(value) => Some(&value.masks),
            Self::StickerSets(value) => Some(&value.masks),
            Self::MoveStickerSetToTop(value) => Some(&value.masks),
            _ => None,
        }
    }

    /// The field `emojis`, where there is one.
    #[must_use]
    #[inline]
    pub fn emojis(&self) -> Option<&bool> {
        match self {
            Self::StickerSetsOrder(value) => Some(&value.emojis),
            Self::StickerSets(value) => Some(&value.emojis),
            Self::MoveStickerSetToTop(value) => Some(&value.emojis),
            _ => None,
        }
    }

    /// The field `query_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn query_id(&self) -> Option<&i64> {
        match self {
            Self::BotInlineQuery(value) => Some(&value.query_id),
            Self::BotCallbackQuery(value) => Some(&value.query_id),
            Self::InlineBotCallbackQuery(value) => Some(&value.query_id),
            Self::BotWebhookJsonQuery(value) => Some(&value.query_id),
            Self::BotShippingQuery(value) => Some(&value.query_id),
            Self::BotPrecheckoutQuery(value) => Some(&value.query_id),
            Self::BotChatInviteRequester(value) => value.query_id.as_ref(),
            Self::WebViewResultSent(value) => Some(&value.query_id),
            Self::BusinessBotCallbackQuery(value) => Some(&value.query_id),
            Self::BotGuestChatQuery(value) => Some(&value.query_id),
            Self::JoinChatWebViewDecision(value) => Some(&value.query_id),
            Self::EphemeralBotCallbackQuery(value) => Some(&value.query_id),
            _ => None,
        }
    }

    /// The field `query`, where there is one.
    #[must_use]
    #[inline]
    pub fn query(&self) -> Option<&String> {
        match self {
            Self::BotInlineQuery(value) => Some(&value.query),
            Self::BotInlineSend(value) => Some(&value.query),
            _ => None,
        }
    }

    /// The field `geo`, where there is one.
    #[must_use]
    #[inline]
    pub fn geo(&self) -> Option<&enums::GeoPoint> {
        match self {
            Self::BotInlineQuery(value) => value.geo.as_ref(),
            Self::BotInlineSend(value) => value.geo.as_ref(),
            _ => None,
        }
    }

    /// The field `peer_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_type(&self) -> Option<&enums::InlineQueryPeerType> {
        match self {
            Self::BotInlineQuery(value) => value.peer_type.as_ref(),
            _ => None,
        }
    }

    /// The field `offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn offset(&self) -> Option<&String> {
        match self {
            Self::BotInlineQuery(value) => Some(&value.offset),
            _ => None,
        }
    }

    /// The field `chat_instance`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_instance(&self) -> Option<&i64> {
        match self {
            Self::BotCallbackQuery(value) => Some(&value.chat_instance),
            Self::InlineBotCallbackQuery(value) => Some(&value.chat_instance),
            Self::BusinessBotCallbackQuery(value) => Some(&value.chat_instance),
            Self::EphemeralBotCallbackQuery(value) => value.chat_instance.as_ref(),
            _ => None,
        }
    }

    /// The field `game_short_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn game_short_name(&self) -> Option<&String> {
        match self {
            Self::BotCallbackQuery(value) => value.game_short_name.as_ref(),
            Self::InlineBotCallbackQuery(value) => value.game_short_name.as_ref(),
            _ => None,
        }
    }

    /// The field `saved_peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn saved_peer_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::DraftMessage(value) => value.saved_peer_id.as_ref(),
            Self::ChannelReadMessagesContents(value) => value.saved_peer_id.as_ref(),
            Self::DialogUnreadMark(value) => value.saved_peer_id.as_ref(),
            Self::MessageReactions(value) => value.saved_peer_id.as_ref(),
            Self::ReadMonoForumInbox(value) => Some(&value.saved_peer_id),
            Self::ReadMonoForumOutbox(value) => Some(&value.saved_peer_id),
            Self::MonoForumNoPaidException(value) => Some(&value.saved_peer_id),
            _ => None,
        }
    }

    /// The field `draft`, where there is one.
    #[must_use]
    #[inline]
    pub fn draft(&self) -> Option<&enums::DraftMessage> {
        match self {
            Self::DraftMessage(value) => Some(&value.draft),
            _ => None,
        }
    }

    /// The field `pinned`, where there is one.
    #[must_use]
    #[inline]
    pub fn pinned(&self) -> Option<&bool> {
        match self {
            Self::DialogPinned(value) => Some(&value.pinned),
            Self::PinnedMessages(value) => Some(&value.pinned),
            Self::PinnedChannelMessages(value) => Some(&value.pinned),
            Self::SavedDialogPinned(value) => Some(&value.pinned),
            Self::PinnedForumTopic(value) => Some(&value.pinned),
            _ => None,
        }
    }

    /// The field `timeout`, where there is one.
    #[must_use]
    #[inline]
    pub fn timeout(&self) -> Option<&i32> {
        match self {
            Self::BotWebhookJsonQuery(value) => Some(&value.timeout),
            _ => None,
        }
    }

    /// The field `shipping_address`, where there is one.
    #[must_use]
    #[inline]
    pub fn shipping_address(&self) -> Option<&types::PostAddress> {
        match self {
            Self::BotShippingQuery(value) => Some(&value.shipping_address),
            _ => None,
        }
    }

    /// The field `shipping_option_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn shipping_option_id(&self) -> Option<&String> {
        match self {
            Self::BotPrecheckoutQuery(value) => value.shipping_option_id.as_ref(),
            _ => None,
        }
    }

    /// The field `currency`, where there is one.
    #[must_use]
    #[inline]
    pub fn currency(&self) -> Option<&String> {
        match self {
            Self::BotPrecheckoutQuery(value) => Some(&value.currency),
            _ => None,
        }
    }

    /// The field `total_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn total_amount(&self) -> Option<&i64> {
        match self {
            Self::BotPrecheckoutQuery(value) => Some(&value.total_amount),
            _ => None,
        }
    }

    /// The field `phone_call`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_call(&self) -> Option<&enums::PhoneCall> {
        match self {
            Self::PhoneCall(value) => Some(&value.phone_call),
            _ => None,
        }
    }

    /// The field `lang_code`, where there is one.
    #[must_use]
    #[inline]
    pub fn lang_code(&self) -> Option<&String> {
        match self {
            Self::LangPackTooLong(value) => Some(&value.lang_code),
            _ => None,
        }
    }

    /// The field `difference`, where there is one.
    #[must_use]
    #[inline]
    pub fn difference(&self) -> Option<&types::LangPackDifference> {
        match self {
            Self::LangPack(value) => Some(&value.difference),
            _ => None,
        }
    }

    /// The field `available_min_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn available_min_id(&self) -> Option<&i32> {
        match self {
            Self::ChannelAvailableMessages(value) => Some(&value.available_min_id),
            _ => None,
        }
    }

    /// The field `unread`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread(&self) -> Option<&bool> {
        match self {
            Self::DialogUnreadMark(value) => Some(&value.unread),
            _ => None,
        }
    }

    /// The field `poll_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn poll_id(&self) -> Option<&i64> {
        match self {
            Self::MessagePoll(value) => Some(&value.poll_id),
            Self::MessagePollVote(value) => Some(&value.poll_id),
            _ => None,
        }
    }

    /// The field `poll`, where there is one.
    #[must_use]
    #[inline]
    pub fn poll(&self) -> Option<&types::Poll> {
        match self {
            Self::MessagePoll(value) => value.poll.as_ref(),
            _ => None,
        }
    }

    /// The field `results`, where there is one.
    #[must_use]
    #[inline]
    pub fn results(&self) -> Option<&types::PollResults> {
        match self {
            Self::MessagePoll(value) => Some(&value.results),
            _ => None,
        }
    }

    /// The field `default_banned_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn default_banned_rights(&self) -> Option<&types::ChatBannedRights> {
        match self {
            Self::ChatDefaultBannedRights(value) => Some(&value.default_banned_rights),
            _ => None,
        }
    }

    /// The field `folder_peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder_peers(&self) -> Option<&Vec<types::FolderPeer>> {
        match self {
            Self::FolderPeers(value) => Some(&value.folder_peers),
            _ => None,
        }
    }

    /// The field `settings`, where there is one.
    #[must_use]
    #[inline]
    pub fn settings(&self) -> Option<&types::PeerSettings> {
        match self {
            Self::PeerSettings(value) => Some(&value.settings),
            _ => None,
        }
    }

    /// The field `peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn peers(&self) -> Option<&Vec<enums::PeerLocated>> {
        match self {
            Self::PeerLocated(value) => Some(&value.peers),
            _ => None,
        }
    }

    /// The field `sent_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn sent_messages(&self) -> Option<&Vec<i32>> {
        match self {
            Self::DeleteScheduledMessages(value) => value.sent_messages.as_ref(),
            _ => None,
        }
    }

    /// The field `theme`, where there is one.
    #[must_use]
    #[inline]
    pub fn theme(&self) -> Option<&types::Theme> {
        match self {
            Self::Theme(value) => Some(&value.theme),
            _ => None,
        }
    }

    /// The field `options`, where there is one.
    #[must_use]
    #[inline]
    pub fn options(&self) -> Option<&Vec<Vec<u8>>> {
        match self {
            Self::MessagePollVote(value) => Some(&value.options),
            _ => None,
        }
    }

    /// The field `positions`, where there is one.
    #[must_use]
    #[inline]
    pub fn positions(&self) -> Option<&Vec<i32>> {
        match self {
            Self::MessagePollVote(value) => Some(&value.positions),
            _ => None,
        }
    }

    /// The field `filter`, where there is one.
    #[must_use]
    #[inline]
    pub fn filter(&self) -> Option<&enums::DialogFilter> {
        match self {
            Self::DialogFilter(value) => value.filter.as_ref(),
            _ => None,
        }
    }

    /// The field `phone_call_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_call_id(&self) -> Option<&i64> {
        match self {
            Self::PhoneCallSignalingData(value) => Some(&value.phone_call_id),
            _ => None,
        }
    }

    /// The field `forwards`, where there is one.
    #[must_use]
    #[inline]
    pub fn forwards(&self) -> Option<&i32> {
        match self {
            Self::ChannelMessageForwards(value) => Some(&value.forwards),
            _ => None,
        }
    }

    /// The field `read_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_max_id(&self) -> Option<&i32> {
        match self {
            Self::ReadChannelDiscussionInbox(value) => Some(&value.read_max_id),
            Self::ReadChannelDiscussionOutbox(value) => Some(&value.read_max_id),
            Self::ReadMonoForumInbox(value) => Some(&value.read_max_id),
            Self::ReadMonoForumOutbox(value) => Some(&value.read_max_id),
            _ => None,
        }
    }

    /// The field `broadcast_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn broadcast_id(&self) -> Option<&i64> {
        match self {
            Self::ReadChannelDiscussionInbox(value) => value.broadcast_id.as_ref(),
            _ => None,
        }
    }

    /// The field `broadcast_post`, where there is one.
    #[must_use]
    #[inline]
    pub fn broadcast_post(&self) -> Option<&i32> {
        match self {
            Self::ReadChannelDiscussionInbox(value) => value.broadcast_post.as_ref(),
            _ => None,
        }
    }

    /// The field `blocked`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocked(&self) -> Option<&bool> {
        match self {
            Self::PeerBlocked(value) => Some(&value.blocked),
            _ => None,
        }
    }

    /// The field `blocked_my_stories_from`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocked_my_stories_from(&self) -> Option<&bool> {
        match self {
            Self::PeerBlocked(value) => Some(&value.blocked_my_stories_from),
            _ => None,
        }
    }

    /// The field `peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::PeerBlocked(value) => Some(&value.peer_id),
            _ => None,
        }
    }

    /// The field `live_story`, where there is one.
    #[must_use]
    #[inline]
    pub fn live_story(&self) -> Option<&bool> {
        match self {
            Self::GroupCall(value) => Some(&value.live_story),
            _ => None,
        }
    }

    /// The field `ttl_period`, where there is one.
    #[must_use]
    #[inline]
    pub fn ttl_period(&self) -> Option<&i32> {
        match self {
            Self::PeerHistoryTtl(value) => value.ttl_period.as_ref(),
            _ => None,
        }
    }

    /// The field `actor_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn actor_id(&self) -> Option<&i64> {
        match self {
            Self::ChatParticipant(value) => Some(&value.actor_id),
            Self::ChannelParticipant(value) => Some(&value.actor_id),
            _ => None,
        }
    }

    /// The field `invite`, where there is one.
    #[must_use]
    #[inline]
    pub fn invite(&self) -> Option<&enums::ExportedChatInvite> {
        match self {
            Self::ChatParticipant(value) => value.invite.as_ref(),
            Self::ChannelParticipant(value) => value.invite.as_ref(),
            Self::BotChatInviteRequester(value) => Some(&value.invite),
            _ => None,
        }
    }

    /// The field `via_chatlist`, where there is one.
    #[must_use]
    #[inline]
    pub fn via_chatlist(&self) -> Option<&bool> {
        match self {
            Self::ChannelParticipant(value) => Some(&value.via_chatlist),
            _ => None,
        }
    }

    /// The field `stopped`, where there is one.
    #[must_use]
    #[inline]
    pub fn stopped(&self) -> Option<&bool> {
        match self {
            Self::BotStopped(value) => Some(&value.stopped),
            _ => None,
        }
    }

    /// The field `presentation`, where there is one.
    #[must_use]
    #[inline]
    pub fn presentation(&self) -> Option<&bool> {
        match self {
            Self::GroupCallConnection(value) => Some(&value.presentation),
            _ => None,
        }
    }

    /// The field `params`, where there is one.
    #[must_use]
    #[inline]
    pub fn params(&self) -> Option<&types::DataJson> {
        match self {
            Self::GroupCallConnection(value) => Some(&value.params),
            _ => None,
        }
    }

    /// The field `bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_id(&self) -> Option<&i64> {
        match self {
            Self::BotCommands(value) => Some(&value.bot_id),
            Self::BotMenuButton(value) => Some(&value.bot_id),
            Self::ManagedBot(value) => Some(&value.bot_id),
            Self::NewBotConnection(value) => Some(&value.bot_id),
            _ => None,
        }
    }

    /// The field `commands`, where there is one.
    #[must_use]
    #[inline]
    pub fn commands(&self) -> Option<&Vec<types::BotCommand>> {
        match self {
            Self::BotCommands(value) => Some(&value.commands),
            _ => None,
        }
    }

    /// The field `requests_pending`, where there is one.
    #[must_use]
    #[inline]
    pub fn requests_pending(&self) -> Option<&i32> {
        match self {
            Self::PendingJoinRequests(value) => Some(&value.requests_pending),
            _ => None,
        }
    }

    /// The field `recent_requesters`, where there is one.
    #[must_use]
    #[inline]
    pub fn recent_requesters(&self) -> Option<&Vec<i64>> {
        match self {
            Self::PendingJoinRequests(value) => Some(&value.recent_requesters),
            _ => None,
        }
    }

    /// The field `about`, where there is one.
    #[must_use]
    #[inline]
    pub fn about(&self) -> Option<&String> {
        match self {
            Self::BotChatInviteRequester(value) => Some(&value.about),
            _ => None,
        }
    }

    /// The field `button`, where there is one.
    #[must_use]
    #[inline]
    pub fn button(&self) -> Option<&enums::BotMenuButton> {
        match self {
            Self::BotMenuButton(value) => Some(&value.button),
            _ => None,
        }
    }

    /// The field `pending`, where there is one.
    #[must_use]
    #[inline]
    pub fn pending(&self) -> Option<&bool> {
        match self {
            Self::TranscribedAudio(value) => Some(&value.pending),
            _ => None,
        }
    }

    /// The field `transcription_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn transcription_id(&self) -> Option<&i64> {
        match self {
            Self::TranscribedAudio(value) => Some(&value.transcription_id),
            _ => None,
        }
    }

    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&String> {
        match self {
            Self::TranscribedAudio(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `emoji_status`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji_status(&self) -> Option<&enums::EmojiStatus> {
        match self {
            Self::UserEmojiStatus(value) => Some(&value.emoji_status),
            _ => None,
        }
    }

    /// The field `extended_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn extended_media(&self) -> Option<&Vec<enums::MessageExtendedMedia>> {
        match self {
            Self::MessageExtendedMedia(value) => Some(&value.extended_media),
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

    /// The field `stealth_mode`, where there is one.
    #[must_use]
    #[inline]
    pub fn stealth_mode(&self) -> Option<&types::StoriesStealthMode> {
        match self {
            Self::StoriesStealthMode(value) => Some(&value.stealth_mode),
            _ => None,
        }
    }

    /// The field `story_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn story_id(&self) -> Option<&i32> {
        match self {
            Self::SentStoryReaction(value) => Some(&value.story_id),
            Self::NewStoryReaction(value) => Some(&value.story_id),
            _ => None,
        }
    }

    /// The field `reaction`, where there is one.
    #[must_use]
    #[inline]
    pub fn reaction(&self) -> Option<&enums::Reaction> {
        match self {
            Self::SentStoryReaction(value) => Some(&value.reaction),
            Self::NewStoryReaction(value) => Some(&value.reaction),
            _ => None,
        }
    }

    /// The field `boost`, where there is one.
    #[must_use]
    #[inline]
    pub fn boost(&self) -> Option<&types::Boost> {
        match self {
            Self::BotChatBoost(value) => Some(&value.boost),
            _ => None,
        }
    }

    /// The field `enabled`, where there is one.
    #[must_use]
    #[inline]
    pub fn enabled(&self) -> Option<&bool> {
        match self {
            Self::ChannelViewForumAsMessages(value) => Some(&value.enabled),
            _ => None,
        }
    }

    /// The field `wallpaper_overridden`, where there is one.
    #[must_use]
    #[inline]
    pub fn wallpaper_overridden(&self) -> Option<&bool> {
        match self {
            Self::PeerWallpaper(value) => Some(&value.wallpaper_overridden),
            _ => None,
        }
    }

    /// The field `wallpaper`, where there is one.
    #[must_use]
    #[inline]
    pub fn wallpaper(&self) -> Option<&enums::WallPaper> {
        match self {
            Self::PeerWallpaper(value) => value.wallpaper.as_ref(),
            _ => None,
        }
    }

    /// The field `actor`, where there is one.
    #[must_use]
    #[inline]
    pub fn actor(&self) -> Option<&enums::Peer> {
        match self {
            Self::BotMessageReaction(value) => Some(&value.actor),
            _ => None,
        }
    }

    /// The field `old_reactions`, where there is one.
    #[must_use]
    #[inline]
    pub fn old_reactions(&self) -> Option<&Vec<enums::Reaction>> {
        match self {
            Self::BotMessageReaction(value) => Some(&value.old_reactions),
            _ => None,
        }
    }

    /// The field `new_reactions`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_reactions(&self) -> Option<&Vec<enums::Reaction>> {
        match self {
            Self::BotMessageReaction(value) => Some(&value.new_reactions),
            _ => None,
        }
    }

    /// The field `job_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn job_id(&self) -> Option<&String> {
        match self {
            Self::SmsJob(value) => Some(&value.job_id),
            _ => None,
        }
    }

    /// The field `quick_replies`, where there is one.
    #[must_use]
    #[inline]
    pub fn quick_replies(&self) -> Option<&Vec<types::QuickReply>> {
        match self {
            Self::QuickReplies(value) => Some(&value.quick_replies),
            _ => None,
        }
    }

    /// The field `quick_reply`, where there is one.
    #[must_use]
    #[inline]
    pub fn quick_reply(&self) -> Option<&types::QuickReply> {
        match self {
            Self::NewQuickReply(value) => Some(&value.quick_reply),
            _ => None,
        }
    }

    /// The field `shortcut_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn shortcut_id(&self) -> Option<&i32> {
        match self {
            Self::DeleteQuickReply(value) => Some(&value.shortcut_id),
            Self::DeleteQuickReplyMessages(value) => Some(&value.shortcut_id),
            _ => None,
        }
    }

    /// The field `connection`, where there is one.
    #[must_use]
    #[inline]
    pub fn connection(&self) -> Option<&types::BotBusinessConnection> {
        match self {
            Self::BotBusinessConnect(value) => Some(&value.connection),
            _ => None,
        }
    }

    /// The field `connection_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn connection_id(&self) -> Option<&String> {
        match self {
            Self::BotNewBusinessMessage(value) => Some(&value.connection_id),
            Self::BotEditBusinessMessage(value) => Some(&value.connection_id),
            Self::BotDeleteBusinessMessage(value) => Some(&value.connection_id),
            Self::BusinessBotCallbackQuery(value) => Some(&value.connection_id),
            _ => None,
        }
    }

    /// The field `reply_to_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to_message(&self) -> Option<&enums::Message> {
        match self {
            Self::BotNewBusinessMessage(value) => value.reply_to_message.as_ref(),
            Self::BotEditBusinessMessage(value) => value.reply_to_message.as_ref(),
            Self::BusinessBotCallbackQuery(value) => value.reply_to_message.as_ref(),
            _ => None,
        }
    }

    /// The field `balance`, where there is one.
    #[must_use]
    #[inline]
    pub fn balance(&self) -> Option<&enums::StarsAmount> {
        match self {
            Self::StarsBalance(value) => Some(&value.balance),
            _ => None,
        }
    }

    /// The field `private`, where there is one.
    #[must_use]
    #[inline]
    pub fn private(&self) -> Option<&enums::PaidReactionPrivacy> {
        match self {
            Self::PaidReactionPrivacy(value) => Some(&value.private),
            _ => None,
        }
    }

    /// The field `sent_code`, where there is one.
    #[must_use]
    #[inline]
    pub fn sent_code(&self) -> Option<&enums::auth::SentCode> {
        match self {
            Self::SentPhoneCode(value) => Some(&value.sent_code),
            _ => None,
        }
    }

    /// The field `sub_chain_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn sub_chain_id(&self) -> Option<&i32> {
        match self {
            Self::GroupCallChainBlocks(value) => Some(&value.sub_chain_id),
            _ => None,
        }
    }

    /// The field `blocks`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocks(&self) -> Option<&Vec<Vec<u8>>> {
        match self {
            Self::GroupCallChainBlocks(value) => Some(&value.blocks),
            _ => None,
        }
    }

    /// The field `next_offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn next_offset(&self) -> Option<&i32> {
        match self {
            Self::GroupCallChainBlocks(value) => Some(&value.next_offset),
            _ => None,
        }
    }

    /// The field `encrypted_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn encrypted_message(&self) -> Option<&Vec<u8>> {
        match self {
            Self::GroupCallEncryptedMessage(value) => Some(&value.encrypted_message),
            _ => None,
        }
    }

    /// The field `topic_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn topic_id(&self) -> Option<&i32> {
        match self {
            Self::PinnedForumTopic(value) => Some(&value.topic_id),
            _ => None,
        }
    }

    /// The field `gift_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_id(&self) -> Option<&i64> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.gift_id),
            Self::StarGiftAuctionUserState(value) => Some(&value.gift_id),
            _ => None,
        }
    }

    /// The field `user_state`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_state(&self) -> Option<&types::StarGiftAuctionUserState> {
        match self {
            Self::StarGiftAuctionUserState(value) => Some(&value.user_state),
            _ => None,
        }
    }

    /// The field `rank`, where there is one.
    #[must_use]
    #[inline]
    pub fn rank(&self) -> Option<&String> {
        match self {
            Self::ChatParticipantRank(value) => Some(&value.rank),
            _ => None,
        }
    }

    /// The field `reference_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn reference_messages(&self) -> Option<&Vec<enums::Message>> {
        match self {
            Self::BotGuestChatQuery(value) => value.reference_messages.as_ref(),
            _ => None,
        }
    }

    /// The field `result`, where there is one.
    #[must_use]
    #[inline]
    pub fn result(&self) -> Option<&enums::JoinChatBotResult> {
        match self {
            Self::JoinChatWebViewDecision(value) => Some(&value.result),
            _ => None,
        }
    }

    /// The field `confirmed`, where there is one.
    #[must_use]
    #[inline]
    pub fn confirmed(&self) -> Option<&bool> {
        match self {
            Self::NewBotConnection(value) => Some(&value.confirmed),
            _ => None,
        }
    }

    /// The field `open_external_browser`, where there is one.
    #[must_use]
    #[inline]
    pub fn open_external_browser(&self) -> Option<&bool> {
        match self {
            Self::WebBrowserSettings(value) => Some(&value.open_external_browser),
            Self::WebBrowserException(value) => value.open_external_browser.as_ref(),
            _ => None,
        }
    }

    /// The field `display_close_button`, where there is one.
    #[must_use]
    #[inline]
    pub fn display_close_button(&self) -> Option<&bool> {
        match self {
            Self::WebBrowserSettings(value) => Some(&value.display_close_button),
            _ => None,
        }
    }

    /// The field `delete`, where there is one.
    #[must_use]
    #[inline]
    pub fn delete(&self) -> Option<&bool> {
        match self {
            Self::WebBrowserException(value) => Some(&value.delete),
            _ => None,
        }
    }

    /// The field `ids`, where there is one.
    #[must_use]
    #[inline]
    pub fn ids(&self) -> Option<&Vec<i32>> {
        match self {
            Self::DeleteEphemeralMessages(value) => Some(&value.ids),
            _ => None,
        }
    }

    /// The field `canceled`, where there is one.
    #[must_use]
    #[inline]
    pub fn canceled(&self) -> Option<&bool> {
        match self {
            Self::BotStarsSubscription(value) => Some(&value.canceled),
            _ => None,
        }
    }

    /// The field `payment_failed`, where there is one.
    #[must_use]
    #[inline]
    pub fn payment_failed(&self) -> Option<&bool> {
        match self {
            Self::BotStarsSubscription(value) => Some(&value.payment_failed),
            _ => None,
        }
    }

    /// The field `restored`, where there is one.
    #[must_use]
    #[inline]
    pub fn restored(&self) -> Option<&bool> {
        match self {
            Self::BotStarsSubscription(value) => Some(&value.restored),
            _ => None,
        }
    }

    /// The field `gasless`, where there is one.
    #[must_use]
    #[inline]
    pub fn gasless(&self) -> Option<&bool> {
        match self {
            Self::SentWalletTransaction(value) => Some(&value.gasless),
            _ => None,
        }
    }

    /// The field `msg_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_hash(&self) -> Option<&String> {
        match self {
            Self::SentWalletTransaction(value) => Some(&value.msg_hash),
            _ => None,
        }
    }

    /// The field `transaction`, where there is one.
    #[must_use]
    #[inline]
    pub fn transaction(&self) -> Option<&types::WalletTransaction> {
        match self {
            Self::SentWalletTransaction(value) => value.transaction.as_ref(),
            _ => None,
        }
    }

    /// The field `available`, where there is one.
    #[must_use]
    #[inline]
    pub fn available(&self) -> Option<&bool> {
        match self {
            Self::WalletGaslessInfo(value) => Some(&value.available),
            _ => None,
        }
    }

    /// The field `left`, where there is one.
    #[must_use]
    #[inline]
    pub fn left(&self) -> Option<&i32> {
        match self {
            Self::WalletGaslessInfo(value) => Some(&value.left),
            _ => None,
        }
    }

    /// The field `reset_at`, where there is one.
    #[must_use]
    #[inline]
    pub fn reset_at(&self) -> Option<&i32> {
        match self {
            Self::WalletGaslessInfo(value) => Some(&value.reset_at),
            _ => None,
        }
    }

    /// The field `min_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn min_amount(&self) -> Option<&i64> {
        match self {
            Self::WalletGaslessInfo(value) => Some(&value.min_amount),
            _ => None,
        }
    }

    /// The field `relayer_address`, where there is one.
    #[must_use]
    #[inline]
    pub fn relayer_address(&self) -> Option<&String> {
        match self {
            Self::WalletGaslessInfo(value) => Some(&value.relayer_address),
            _ => None,
        }
    }

    /// The field `session`, where there is one.
    #[must_use]
    #[inline]
    pub fn session(&self) -> Option<&types::TonConnectSession> {
        match self {
            Self::WalletTonConnectSession(value) => Some(&value.session),
            _ => None,
        }
    }

    /// The field `session_ids`, where there is one.
    #[must_use]
    #[inline]
    pub fn session_ids(&self) -> Option<&Vec<i64>> {
        match self {
            Self::WalletTonConnectPendingDisconnect(value) => Some(&value.session_ids),
            _ => None,
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNewMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NewMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateMessageId {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::MessageId(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDeleteMessages {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DeleteMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateUserTyping {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::UserTyping(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChatUserTyping {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChatUserTyping(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChatParticipants {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChatParticipants(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateUserStatus {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::UserStatus(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateUserName {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::UserName(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNewAuthorization {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NewAuthorization(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNewEncryptedMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NewEncryptedMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateEncryptedChatTyping {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::EncryptedChatTyping(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateEncryption {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::Encryption(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateEncryptedMessagesRead {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::EncryptedMessagesRead(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChatParticipantAdd {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChatParticipantAdd(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChatParticipantDelete {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChatParticipantDelete(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDcOptions {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DcOptions(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNotifySettings {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NotifySettings(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateServiceNotification {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ServiceNotification(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePrivacy {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::Privacy(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateUserPhone {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::UserPhone(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateReadHistoryInbox {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ReadHistoryInbox(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateReadHistoryOutbox {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ReadHistoryOutbox(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateWebPage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::WebPage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateReadMessagesContents {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ReadMessagesContents(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChannelTooLong {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChannelTooLong(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChannel {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::Channel(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNewChannelMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NewChannelMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateReadChannelInbox {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ReadChannelInbox(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDeleteChannelMessages {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DeleteChannelMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChannelMessageViews {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChannelMessageViews(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChatParticipantAdmin {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChatParticipantAdmin(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNewStickerSet {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NewStickerSet(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateStickerSetsOrder {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::StickerSetsOrder(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateStickerSets {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::StickerSets(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotInlineQuery {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotInlineQuery(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotInlineSend {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotInlineSend(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateEditChannelMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::EditChannelMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotCallbackQuery {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotCallbackQuery(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateEditMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::EditMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateInlineBotCallbackQuery {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::InlineBotCallbackQuery(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateReadChannelOutbox {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ReadChannelOutbox(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDraftMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DraftMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChannelWebPage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChannelWebPage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDialogPinned {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DialogPinned(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePinnedDialogs {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PinnedDialogs(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotWebhookJson {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotWebhookJson(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotWebhookJsonQuery {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotWebhookJsonQuery(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotShippingQuery {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotShippingQuery(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotPrecheckoutQuery {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotPrecheckoutQuery(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePhoneCall {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PhoneCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateLangPackTooLong {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::LangPackTooLong(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateLangPack {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::LangPack(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChannelReadMessagesContents {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChannelReadMessagesContents(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChannelAvailableMessages {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChannelAvailableMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDialogUnreadMark {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DialogUnreadMark(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateMessagePoll {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::MessagePoll(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChatDefaultBannedRights {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChatDefaultBannedRights(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateFolderPeers {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::FolderPeers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePeerSettings {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PeerSettings(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePeerLocated {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PeerLocated(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNewScheduledMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NewScheduledMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDeleteScheduledMessages {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DeleteScheduledMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateTheme {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::Theme(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateGeoLiveViewed {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::GeoLiveViewed(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateMessagePollVote {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::MessagePollVote(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDialogFilter {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DialogFilter(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDialogFilterOrder {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DialogFilterOrder(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePhoneCallSignalingData {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PhoneCallSignalingData(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChannelMessageForwards {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChannelMessageForwards(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateReadChannelDiscussionInbox {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ReadChannelDiscussionInbox(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateReadChannelDiscussionOutbox {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ReadChannelDiscussionOutbox(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePeerBlocked {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PeerBlocked(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChannelUserTyping {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChannelUserTyping(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePinnedMessages {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PinnedMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePinnedChannelMessages {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PinnedChannelMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChat {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::Chat(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateGroupCallParticipants {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::GroupCallParticipants(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateGroupCall {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::GroupCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePeerHistoryTtl {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PeerHistoryTtl(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChatParticipant {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChatParticipant(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChannelParticipant {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChannelParticipant(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotStopped {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotStopped(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateGroupCallConnection {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::GroupCallConnection(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotCommands {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotCommands(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePendingJoinRequests {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PendingJoinRequests(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotChatInviteRequester {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotChatInviteRequester(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateMessageReactions {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::MessageReactions(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateWebViewResultSent {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::WebViewResultSent(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotMenuButton {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotMenuButton(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateTranscribedAudio {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::TranscribedAudio(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateUserEmojiStatus {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::UserEmojiStatus(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateMoveStickerSetToTop {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::MoveStickerSetToTop(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateMessageExtendedMedia {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::MessageExtendedMedia(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateUser {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::User(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateStory {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::Story(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateReadStories {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ReadStories(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateStoryId {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::StoryId(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateStoriesStealthMode {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::StoriesStealthMode(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateSentStoryReaction {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::SentStoryReaction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotChatBoost {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotChatBoost(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChannelViewForumAsMessages {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChannelViewForumAsMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePeerWallpaper {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PeerWallpaper(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotMessageReaction {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotMessageReaction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotMessageReactions {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotMessageReactions(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateSavedDialogPinned {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::SavedDialogPinned(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePinnedSavedDialogs {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PinnedSavedDialogs(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateSmsJob {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::SmsJob(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateQuickReplies {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::QuickReplies(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNewQuickReply {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NewQuickReply(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDeleteQuickReply {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DeleteQuickReply(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateQuickReplyMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::QuickReplyMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDeleteQuickReplyMessages {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DeleteQuickReplyMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotBusinessConnect {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotBusinessConnect(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotNewBusinessMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotNewBusinessMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotEditBusinessMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotEditBusinessMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotDeleteBusinessMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotDeleteBusinessMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNewStoryReaction {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NewStoryReaction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateStarsBalance {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::StarsBalance(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBusinessBotCallbackQuery {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BusinessBotCallbackQuery(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateStarsRevenueStatus {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::StarsRevenueStatus(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotPurchasedPaidMedia {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotPurchasedPaidMedia(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePaidReactionPrivacy {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PaidReactionPrivacy(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateSentPhoneCode {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::SentPhoneCode(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateGroupCallChainBlocks {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::GroupCallChainBlocks(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateReadMonoForumInbox {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ReadMonoForumInbox(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateReadMonoForumOutbox {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ReadMonoForumOutbox(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateMonoForumNoPaidException {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::MonoForumNoPaidException(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateGroupCallMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::GroupCallMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateGroupCallEncryptedMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::GroupCallEncryptedMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePinnedForumTopic {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PinnedForumTopic(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdatePinnedForumTopics {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::PinnedForumTopics(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDeleteGroupCallMessages {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DeleteGroupCallMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateStarGiftAuctionState {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::StarGiftAuctionState(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateStarGiftAuctionUserState {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::StarGiftAuctionUserState(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateEmojiGameInfo {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::EmojiGameInfo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateChatParticipantRank {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ChatParticipantRank(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateManagedBot {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::ManagedBot(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotGuestChatQuery {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotGuestChatQuery(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateJoinChatWebViewDecision {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::JoinChatWebViewDecision(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNewBotConnection {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NewBotConnection(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateWebBrowserSettings {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::WebBrowserSettings(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateWebBrowserException {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::WebBrowserException(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateNewEphemeralMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::NewEphemeralMessage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateDeleteEphemeralMessages {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::DeleteEphemeralMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateEditEphemeralMessage {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::EditEphemeralMessage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateEphemeralBotCallbackQuery {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::EphemeralBotCallbackQuery(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateBotStarsSubscription {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::BotStarsSubscription(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateWalletState {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::WalletState(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateSentWalletTransaction {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::SentWalletTransaction(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateWalletGaslessInfo {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::WalletGaslessInfo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateWalletTonConnectSession {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::WalletTonConnectSession(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Update> for types::UpdateWalletTonConnectPendingDisconnect {
    /// The value itself, which is another variant.
    type Error = enums::Update;

    #[inline]
    fn try_from(value: enums::Update) -> Result<Self, enums::Update> {
        match value {
            enums::Update::WalletTonConnectPendingDisconnect(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::Updates {
    /// The value, if it is [`Self::UpdateShortMessage`].
    #[must_use]
    #[inline]
    pub fn as_update_short_message(&self) -> Option<&types::UpdateShortMessage> {
        match self {
            Self::UpdateShortMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UpdateShortMessage`].
    #[must_use]
    #[inline]
    pub fn into_update_short_message(self) -> Option<types::UpdateShortMessage> {
        match self {
            Self::UpdateShortMessage(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UpdateShortChatMessage`].
    #[must_use]
    #[inline]
    pub fn as_update_short_chat_message(
        &self,
    ) -> Option<&types::UpdateShortChatMessage> {
        match self {
            Self::UpdateShortChatMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UpdateShortChatMessage`].
    #[must_use]
    #[inline]
    pub fn into_update_short_chat_message(
        self,
    ) -> Option<types::UpdateShortChatMessage> {
        match self {
            Self::UpdateShortChatMessage(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UpdateShort`].
    #[must_use]
    #[inline]
    pub fn as_update_short(&self) -> Option<&types::UpdateShort> {
        match self {
            Self::UpdateShort(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UpdateShort`].
    #[must_use]
    #[inline]
    pub fn into_update_short(self) -> Option<types::UpdateShort> {
        match self {
            Self::UpdateShort(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Combined`].
    #[must_use]
    #[inline]
    pub fn as_combined(&self) -> Option<&types::UpdatesCombined> {
        match self {
            Self::Combined(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Combined`].
    #[must_use]
    #[inline]
    pub fn into_combined(self) -> Option<types::UpdatesCombined> {
        match self {
            Self::Combined(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Updates`].
    #[must_use]
    #[inline]
    pub fn as_updates(&self) -> Option<&types::Updates> {
        match self {
            Self::Updates(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Updates`].
    #[must_use]
    #[inline]
    pub fn into_updates(self) -> Option<types::Updates> {
        match self {
            Self::Updates(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UpdateShortSentMessage`].
    #[must_use]
    #[inline]
    pub fn as_update_short_sent_message(
        &self,
    ) -> Option<&types::UpdateShortSentMessage> {
        match self {
            Self::UpdateShortSentMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UpdateShortSentMessage`].
    #[must_use]
    #[inline]
    pub fn into_update_short_sent_message(
        self,
    ) -> Option<types::UpdateShortSentMessage> {
        match self {
            Self::UpdateShortSentMessage(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `out`, where there is one.
    #[must_use]
    #[inline]
    pub fn out(&self) -> Option<&bool> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.out),
            Self::UpdateShortChatMessage(value) => Some(&value.out),
            Self::UpdateShortSentMessage(value) => Some(&value.out),
            _ => None,
        }
    }

    /// The field `mentioned`, where there is one.
    #[must_use]
    #[inline]
    pub fn mentioned(&self) -> Option<&bool> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.mentioned),
            Self::UpdateShortChatMessage(value) => Some(&value.mentioned),
            _ => None,
        }
    }

    /// The field `media_unread`, where there is one.
    #[must_use]
    #[inline]
    pub fn media_unread(&self) -> Option<&bool> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.media_unread),
            Self::UpdateShortChatMessage(value) => Some(&value.media_unread),
            _ => None,
        }
    }

    /// The field `silent`, where there is one.
    #[must_use]
    #[inline]
    pub fn silent(&self) -> Option<&bool> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.silent),
            Self::UpdateShortChatMessage(value) => Some(&value.silent),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i32> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.id),
            Self::UpdateShortChatMessage(value) => Some(&value.id),
            Self::UpdateShortSentMessage(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<&i64> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.user_id),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&String> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.message),
            Self::UpdateShortChatMessage(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `pts`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts(&self) -> Option<&i32> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.pts),
            Self::UpdateShortChatMessage(value) => Some(&value.pts),
            Self::UpdateShortSentMessage(value) => Some(&value.pts),
            _ => None,
        }
    }

    /// The field `pts_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts_count(&self) -> Option<&i32> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.pts_count),
            Self::UpdateShortChatMessage(value) => Some(&value.pts_count),
            Self::UpdateShortSentMessage(value) => Some(&value.pts_count),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.date),
            Self::UpdateShortChatMessage(value) => Some(&value.date),
            Self::UpdateShort(value) => Some(&value.date),
            Self::Combined(value) => Some(&value.date),
            Self::Updates(value) => Some(&value.date),
            Self::UpdateShortSentMessage(value) => Some(&value.date),
            _ => None,
        }
    }

    /// The field `fwd_from`, where there is one.
    #[must_use]
    #[inline]
    pub fn fwd_from(&self) -> Option<&types::MessageFwdHeader> {
        match self {
            Self::UpdateShortMessage(value) => value.fwd_from.as_ref(),
            Self::UpdateShortChatMessage(value) => value.fwd_from.as_ref(),
            _ => None,
        }
    }

    /// The field `via_bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn via_bot_id(&self) -> Option<&i64> {
        match self {
            Self::UpdateShortMessage(value) => value.via_bot_id.as_ref(),
            Self::UpdateShortChatMessage(value) => value.via_bot_id.as_ref(),
            _ => None,
        }
    }

    /// The field `reply_to`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to(&self) -> Option<&enums::MessageReplyHeader> {
        match self {
            Self::UpdateShortMessage(value) => value.reply_to.as_ref(),
            Self::UpdateShortChatMessage(value) => value.reply_to.as_ref(),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::UpdateShortMessage(value) => value.entities.as_ref(),
            Self::UpdateShortChatMessage(value) => value.entities.as_ref(),
            Self::UpdateShortSentMessage(value) => value.entities.as_ref(),
            _ => None,
        }
    }

    /// The field `ttl_period`, where there is one.
    #[must_use]
    #[inline]
    pub fn ttl_period(&self) -> Option<&i32> {
        match self {
            Self::UpdateShortMessage(value) => value.ttl_period.as_ref(),
            Self::UpdateShortChatMessage(value) => value.ttl_period.as_ref(),
            Self::UpdateShortSentMessage(value) => value.ttl_period.as_ref(),
            _ => None,
        }
    }

    /// The field `from_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_id(&self) -> Option<&i64> {
        match self {
            Self::UpdateShortChatMessage(value) => Some(&value.from_id),
            _ => None,
        }
    }

    /// The field `chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> Option<&i64> {
        match self {
            Self::UpdateShortChatMessage(value) => Some(&value.chat_id),
            _ => None,
        }
    }

    /// The field `update`, where there is one.
    #[must_use]
    #[inline]
    pub fn update(&self) -> Option<&enums::Update> {
        match self {
            Self::UpdateShort(value) => Some(&value.update),
            _ => None,
        }
    }

    /// The field `updates`, where there is one.
    #[must_use]
    #[inline]
    pub fn updates(&self) -> Option<&Vec<enums::Update>> {
        match self {
            Self::Combined(value) => Some(&value.updates),
            Self::Updates(value) => Some(&value.updates),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::Combined(value) => Some(&value.users),
            Self::Updates(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::Combined(value) => Some(&value.chats),
            Self::Updates(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `seq_start`, where there is one.
    #[must_use]
    #[inline]
    pub fn seq_start(&self) -> Option<&i32> {
        match self {
            Self::Combined(value) => Some(&value.seq_start),
            _ => None,
        }
    }

    /// The field `seq`, where there is one.
    #[must_use]
    #[inline]
    pub fn seq(&self) -> Option<&i32> {
        match self {
            Self::Combined(value) => Some(&value.seq),
            Self::Updates(value) => Some(&value.seq),
            _ => None,
        }
    }

    /// The field `media`, where there is one.
    #[must_use]
    #[inline]
    pub fn media(&self) -> Option<&enums::MessageMedia> {
        match self {
            Self::UpdateShortSentMessage(value) => value.media.as_ref(),
            _ => None,
        }
    }
}

impl TryFrom<enums::Updates> for types::UpdateShortMessage {
    /// The value itself, which is another variant.
    type Error = enums::Updates;

    #[inline]
    fn try_from(value: enums::Updates) -> Result<Self, enums::Updates> {
        match value {
            enums::Updates::UpdateShortMessage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Updates> for types::UpdateShortChatMessage {
    /// The value itself, which is another variant.
    type Error = enums::Updates;

    #[inline]
    fn try_from(value: enums::Updates) -> Result<Self, enums::Updates> {
        match value {
            enums::Updates::UpdateShortChatMessage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Updates> for types::UpdateShort {
    /// The value itself, which is another variant.
    type Error = enums::Updates;

    #[inline]
    fn try_from(value: enums::Updates) -> Result<Self, enums::Updates> {
        match value {
            enums::Updates::UpdateShort(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Updates> for types::UpdatesCombined {
    /// The value itself, which is another variant.
    type Error = enums::Updates;

    #[inline]
    fn try_from(value: enums::Updates) -> Result<Self, enums::Updates> {
        match value {
            enums::Updates::Combined(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Updates> for types::Updates {
    /// The value itself, which is another variant.
    type Error = enums::Updates;

    #[inline]
    fn try_from(value: enums::Updates) -> Result<Self, enums::Updates> {
        match value {
            enums::Updates::Updates(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Updates> for types::UpdateShortSentMessage {
    /// The value itself, which is another variant.
    type Error = enums::Updates;

    #[inline]
    fn try_from(value: enums::Updates) -> Result<Self, enums::Updates> {
        match value {
            enums::Updates::UpdateShortSentMessage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::UrlAuthResult {
    /// The value, if it is [`Self::Request`].
    #[must_use]
    #[inline]
    pub fn as_request(&self) -> Option<&types::UrlAuthResultRequest> {
        match self {
            Self::Request(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Request`].
    #[must_use]
    #[inline]
    pub fn into_request(self) -> Option<types::UrlAuthResultRequest> {
        match self {
            Self::Request(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Accepted`].
    #[must_use]
    #[inline]
    pub fn as_accepted(&self) -> Option<&types::UrlAuthResultAccepted> {
        match self {
            Self::Accepted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Accepted`].
    #[must_use]
    #[inline]
    pub fn into_accepted(self) -> Option<types::UrlAuthResultAccepted> {
        match self {
            Self::Accepted(value) => Some(value),
            _ => None,
        }
    }

    /// The field `request_write_access`, where there is one.
    #[must_use]
    #[inline]
    pub fn request_write_access(&self) -> Option<&bool> {
        match self {
            Self::Request(value) => Some(&value.request_write_access),
            _ => None,
        }
    }

    /// The field `request_phone_number`, where there is one.
    #[must_use]
    #[inline]
    pub fn request_phone_number(&self) -> Option<&bool> {
        match self {
            Self::Request(value) => Some(&value.request_phone_number),
            _ => None,
        }
    }

    /// The field `match_codes_first`, where there is one.
    #[must_use]
    #[inline]
    pub fn match_codes_first(&self) -> Option<&bool> {
        match self {
            Self::Request(value) => Some(&value.match_codes_first),
            _ => None,
        }
    }

    /// The field `is_app`, where there is one.
    #[must_use]
    #[inline]
    pub fn is_app(&self) -> Option<&bool> {
        match self {
            Self::Request(value) => Some(&value.is_app),
            _ => None,
        }
    }

    /// The field `bot`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot(&self) -> Option<&enums::User> {
        match self {
            Self::Request(value) => Some(&value.bot),
            _ => None,
        }
    }

    /// The field `domain`, where there is one.
    #[must_use]
    #[inline]
    pub fn domain(&self) -> Option<&String> {
        match self {
            Self::Request(value) => Some(&value.domain),
            _ => None,
        }
    }

    /// The field `browser`, where there is one.
    #[must_use]
    #[inline]
    pub fn browser(&self) -> Option<&String> {
        match self {
            Self::Request(value) => value.browser.as_ref(),
            _ => None,
        }
    }

    /// The field `platform`, where there is one.
    #[must_use]
    #[inline]
    pub fn platform(&self) -> Option<&String> {
        match self {
            Self::Request(value) => value.platform.as_ref(),
            _ => None,
        }
    }

    /// The field `ip`, where there is one.
    #[must_use]
    #[inline]
    pub fn ip(&self) -> Option<&String> {
        match self {
            Self::Request(value) => value.ip.as_ref(),
            _ => None,
        }
    }

    /// The field `region`, where there is one.
    #[must_use]
    #[inline]
    pub fn region(&self) -> Option<&String> {
        match self {
            Self::Request(value) => value.region.as_ref(),
            _ => None,
        }
    }

    /// The field `match_codes`, where there is one.
    #[must_use]
    #[inline]
    pub fn match_codes(&self) -> Option<&Vec<String>> {
        match self {
            Self::Request(value) => value.match_codes.as_ref(),
            _ => None,
        }
    }

    /// The field `user_id_hint`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id_hint(&self) -> Option<&i64> {
        match self {
            Self::Request(value) => value.user_id_hint.as_ref(),
            _ => None,
        }
    }

    /// The field `verified_app_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn verified_app_name(&self) -> Option<&String> {
        match self {
            Self::Request(value) => value.verified_app_name.as_ref(),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::Accepted(value) => value.url.as_ref(),
            _ => None,
        }
    }
}

impl TryFrom<enums::UrlAuthResult> for types::UrlAuthResultRequest {
    /// The value itself, which is another variant.
    type Error = enums::UrlAuthResult;

    #[inline]
    fn try_from(value: enums::UrlAuthResult) -> Result<Self, enums::UrlAuthResult> {
        match value {
            enums::UrlAuthResult::Request(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::UrlAuthResult> for types::UrlAuthResultAccepted {
    /// The value itself, which is another variant.
    type Error = enums::UrlAuthResult;

    #[inline]
    fn try_from(value: enums::UrlAuthResult) -> Result<Self, enums::UrlAuthResult> {
        match value {
            enums::UrlAuthResult::Accepted(value) => Ok(value),
            other => Err(other),
        }
    }
}
