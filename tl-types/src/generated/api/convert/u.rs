// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

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
