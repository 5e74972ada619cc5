// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::EmojiStatus {
    /// The value, if it is [`Self::EmojiStatus`].
    #[must_use]
    #[inline]
    pub fn as_emoji_status(&self) -> Option<&types::EmojiStatus> {
        match self {
            Self::EmojiStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiStatus`].
    #[must_use]
    #[inline]
    pub fn into_emoji_status(self) -> Option<types::EmojiStatus> {
        match self {
            Self::EmojiStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Collectible`].
    #[must_use]
    #[inline]
    pub fn as_collectible(&self) -> Option<&types::EmojiStatusCollectible> {
        match self {
            Self::Collectible(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Collectible`].
    #[must_use]
    #[inline]
    pub fn into_collectible(self) -> Option<types::EmojiStatusCollectible> {
        match self {
            Self::Collectible(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputEmojiStatusCollectible`].
    #[must_use]
    #[inline]
    pub fn as_input_emoji_status_collectible(
        &self,
    ) -> Option<&types::InputEmojiStatusCollectible> {
        match self {
            Self::InputEmojiStatusCollectible(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputEmojiStatusCollectible`].
    #[must_use]
    #[inline]
    pub fn into_input_emoji_status_collectible(
        self,
    ) -> Option<types::InputEmojiStatusCollectible> {
        match self {
            Self::InputEmojiStatusCollectible(value) => Some(value),
            _ => None,
        }
    }

    /// The field `document_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn document_id(&self) -> Option<&i64> {
        match self {
            Self::EmojiStatus(value) => Some(&value.document_id),
            Self::Collectible(value) => Some(&value.document_id),
            _ => None,
        }
    }

    /// The field `until`, where there is one.
    #[must_use]
    #[inline]
    pub fn until(&self) -> Option<&i32> {
        match self {
            Self::EmojiStatus(value) => value.until.as_ref(),
            Self::Collectible(value) => value.until.as_ref(),
            Self::InputEmojiStatusCollectible(value) => value.until.as_ref(),
            _ => None,
        }
    }

    /// The field `collectible_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn collectible_id(&self) -> Option<&i64> {
        match self {
            Self::Collectible(value) => Some(&value.collectible_id),
            Self::InputEmojiStatusCollectible(value) => Some(&value.collectible_id),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::Collectible(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::Collectible(value) => Some(&value.slug),
            _ => None,
        }
    }

    /// The field `pattern_document_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn pattern_document_id(&self) -> Option<&i64> {
        match self {
            Self::Collectible(value) => Some(&value.pattern_document_id),
            _ => None,
        }
    }

    /// The field `center_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn center_color(&self) -> Option<&i32> {
        match self {
            Self::Collectible(value) => Some(&value.center_color),
            _ => None,
        }
    }

    /// The field `edge_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn edge_color(&self) -> Option<&i32> {
        match self {
            Self::Collectible(value) => Some(&value.edge_color),
            _ => None,
        }
    }

    /// The field `pattern_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn pattern_color(&self) -> Option<&i32> {
        match self {
            Self::Collectible(value) => Some(&value.pattern_color),
            _ => None,
        }
    }

    /// The field `text_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn text_color(&self) -> Option<&i32> {
        match self {
            Self::Collectible(value) => Some(&value.text_color),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmojiStatus> for types::EmojiStatus {
    /// The value itself, which is another variant.
    type Error = enums::EmojiStatus;

    #[inline]
    fn try_from(value: enums::EmojiStatus) -> Result<Self, enums::EmojiStatus> {
        match value {
            enums::EmojiStatus::EmojiStatus(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmojiStatus> for types::EmojiStatusCollectible {
    /// The value itself, which is another variant.
    type Error = enums::EmojiStatus;

    #[inline]
    fn try_from(value: enums::EmojiStatus) -> Result<Self, enums::EmojiStatus> {
        match value {
            enums::EmojiStatus::Collectible(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmojiStatus> for types::InputEmojiStatusCollectible {
    /// The value itself, which is another variant.
    type Error = enums::EmojiStatus;

    #[inline]
    fn try_from(value: enums::EmojiStatus) -> Result<Self, enums::EmojiStatus> {
        match value {
            enums::EmojiStatus::InputEmojiStatusCollectible(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ExportedChatInvite {
    /// The value, if it is [`Self::ChatInviteExported`].
    #[must_use]
    #[inline]
    pub fn as_chat_invite_exported(&self) -> Option<&types::ChatInviteExported> {
        match self {
            Self::ChatInviteExported(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatInviteExported`].
    #[must_use]
    #[inline]
    pub fn into_chat_invite_exported(self) -> Option<types::ChatInviteExported> {
        match self {
            Self::ChatInviteExported(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `revoked`, where there is one.
    #[must_use]
    #[inline]
    pub fn revoked(&self) -> Option<&bool> {
        match self {
            Self::ChatInviteExported(value) => Some(&value.revoked),
            _ => None,
        }
    }

    /// The field `permanent`, where there is one.
    #[must_use]
    #[inline]
    pub fn permanent(&self) -> Option<&bool> {
        match self {
            Self::ChatInviteExported(value) => Some(&value.permanent),
            _ => None,
        }
    }

    /// The field `request_needed`, where there is one.
    #[must_use]
    #[inline]
    pub fn request_needed(&self) -> Option<&bool> {
        match self {
            Self::ChatInviteExported(value) => Some(&value.request_needed),
            _ => None,
        }
    }

    /// The field `link`, where there is one.
    #[must_use]
    #[inline]
    pub fn link(&self) -> Option<&String> {
        match self {
            Self::ChatInviteExported(value) => Some(&value.link),
            _ => None,
        }
    }

    /// The field `admin_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn admin_id(&self) -> Option<&i64> {
        match self {
            Self::ChatInviteExported(value) => Some(&value.admin_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::ChatInviteExported(value) => Some(&value.date),
            _ => None,
        }
    }

    /// The field `start_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_date(&self) -> Option<&i32> {
        match self {
            Self::ChatInviteExported(value) => value.start_date.as_ref(),
            _ => None,
        }
    }

    /// The field `expire_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn expire_date(&self) -> Option<&i32> {
        match self {
            Self::ChatInviteExported(value) => value.expire_date.as_ref(),
            _ => None,
        }
    }

    /// The field `usage_limit`, where there is one.
    #[must_use]
    #[inline]
    pub fn usage_limit(&self) -> Option<&i32> {
        match self {
            Self::ChatInviteExported(value) => value.usage_limit.as_ref(),
            _ => None,
        }
    }

    /// The field `usage`, where there is one.
    #[must_use]
    #[inline]
    pub fn usage(&self) -> Option<&i32> {
        match self {
            Self::ChatInviteExported(value) => value.usage.as_ref(),
            _ => None,
        }
    }

    /// The field `requested`, where there is one.
    #[must_use]
    #[inline]
    pub fn requested(&self) -> Option<&i32> {
        match self {
            Self::ChatInviteExported(value) => value.requested.as_ref(),
            _ => None,
        }
    }

    /// The field `subscription_expired`, where there is one.
    #[must_use]
    #[inline]
    pub fn subscription_expired(&self) -> Option<&i32> {
        match self {
            Self::ChatInviteExported(value) => value.subscription_expired.as_ref(),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::ChatInviteExported(value) => value.title.as_ref(),
            _ => None,
        }
    }

    /// The field `subscription_pricing`, where there is one.
    #[must_use]
    #[inline]
    pub fn subscription_pricing(&self) -> Option<&types::StarsSubscriptionPricing> {
        match self {
            Self::ChatInviteExported(value) => value.subscription_pricing.as_ref(),
            _ => None,
        }
    }
}

impl TryFrom<enums::ExportedChatInvite> for types::ChatInviteExported {
    /// The value itself, which is another variant.
    type Error = enums::ExportedChatInvite;

    #[inline]
    fn try_from(
        value: enums::ExportedChatInvite,
    ) -> Result<Self, enums::ExportedChatInvite> {
        match value {
            enums::ExportedChatInvite::ChatInviteExported(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::EncryptedMessage {
    /// The value, if it is [`Self::EncryptedMessage`].
    #[must_use]
    #[inline]
    pub fn as_encrypted_message(&self) -> Option<&types::EncryptedMessage> {
        match self {
            Self::EncryptedMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedMessage`].
    #[must_use]
    #[inline]
    pub fn into_encrypted_message(self) -> Option<types::EncryptedMessage> {
        match self {
            Self::EncryptedMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Service`].
    #[must_use]
    #[inline]
    pub fn as_service(&self) -> Option<&types::EncryptedMessageService> {
        match self {
            Self::Service(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Service`].
    #[must_use]
    #[inline]
    pub fn into_service(self) -> Option<types::EncryptedMessageService> {
        match self {
            Self::Service(value) => Some(value),
            _ => None,
        }
    }

    /// The field `random_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn random_id(&self) -> &i64 {
        match self {
            Self::EncryptedMessage(value) => &value.random_id,
            Self::Service(value) => &value.random_id,
        }
    }

    /// The field `chat_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> &i32 {
        match self {
            Self::EncryptedMessage(value) => &value.chat_id,
            Self::Service(value) => &value.chat_id,
        }
    }

    /// The field `date`, which every variant has.
    #[must_use]
    #[inline]
    pub fn date(&self) -> &i32 {
        match self {
            Self::EncryptedMessage(value) => &value.date,
            Self::Service(value) => &value.date,
        }
    }

    /// The field `bytes`, which every variant has.
    #[must_use]
    #[inline]
    pub fn bytes(&self) -> &Vec<u8> {
        match self {
            Self::EncryptedMessage(value) => &value.bytes,
            Self::Service(value) => &value.bytes,
        }
    }

    /// The field `file`, where there is one.
    #[must_use]
    #[inline]
    pub fn file(&self) -> Option<&enums::EncryptedFile> {
        match self {
            Self::EncryptedMessage(value) => Some(&value.file),
            _ => None,
        }
    }
}

impl TryFrom<enums::EncryptedMessage> for types::EncryptedMessage {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedMessage;

    #[inline]
    fn try_from(
        value: enums::EncryptedMessage,
    ) -> Result<Self, enums::EncryptedMessage> {
        match value {
            enums::EncryptedMessage::EncryptedMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EncryptedMessage> for types::EncryptedMessageService {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedMessage;

    #[inline]
    fn try_from(
        value: enums::EncryptedMessage,
    ) -> Result<Self, enums::EncryptedMessage> {
        match value {
            enums::EncryptedMessage::Service(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EncryptedChat {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::EncryptedChatEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::EncryptedChatEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Waiting`].
    #[must_use]
    #[inline]
    pub fn as_waiting(&self) -> Option<&types::EncryptedChatWaiting> {
        match self {
            Self::Waiting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Waiting`].
    #[must_use]
    #[inline]
    pub fn into_waiting(self) -> Option<types::EncryptedChatWaiting> {
        match self {
            Self::Waiting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Requested`].
    #[must_use]
    #[inline]
    pub fn as_requested(&self) -> Option<&types::EncryptedChatRequested> {
        match self {
            Self::Requested(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Requested`].
    #[must_use]
    #[inline]
    pub fn into_requested(self) -> Option<types::EncryptedChatRequested> {
        match self {
            Self::Requested(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedChat`].
    #[must_use]
    #[inline]
    pub fn as_encrypted_chat(&self) -> Option<&types::EncryptedChat> {
        match self {
            Self::EncryptedChat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedChat`].
    #[must_use]
    #[inline]
    pub fn into_encrypted_chat(self) -> Option<types::EncryptedChat> {
        match self {
            Self::EncryptedChat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Discarded`].
    #[must_use]
    #[inline]
    pub fn as_discarded(&self) -> Option<&types::EncryptedChatDiscarded> {
        match self {
            Self::Discarded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Discarded`].
    #[must_use]
    #[inline]
    pub fn into_discarded(self) -> Option<types::EncryptedChatDiscarded> {
        match self {
            Self::Discarded(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &i32 {
        match self {
            Self::Empty(value) => &value.id,
            Self::Waiting(value) => &value.id,
            Self::Requested(value) => &value.id,
            Self::EncryptedChat(value) => &value.id,
            Self::Discarded(value) => &value.id,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::Waiting(value) => Some(&value.access_hash),
            Self::Requested(value) => Some(&value.access_hash),
            Self::EncryptedChat(value) => Some(&value.access_hash),
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
            Self::EncryptedChat(value) => Some(&value.date),
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
            Self::EncryptedChat(value) => Some(&value.admin_id),
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
            Self::EncryptedChat(value) => Some(&value.participant_id),
            _ => None,
        }
    }

    /// The field `folder_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder_id(&self) -> Option<&i32> {
        match self {
            Self::Requested(value) => value.folder_id.as_ref(),
            _ => None,
        }
    }

    /// The field `g_a`, where there is one.
    #[must_use]
    #[inline]
    pub fn g_a(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Requested(value) => Some(&value.g_a),
            _ => None,
        }
    }

    /// The field `g_a_or_b`, where there is one.
    #[must_use]
    #[inline]
    pub fn g_a_or_b(&self) -> Option<&Vec<u8>> {
        match self {
            Self::EncryptedChat(value) => Some(&value.g_a_or_b),
            _ => None,
        }
    }

    /// The field `key_fingerprint`, where there is one.
    #[must_use]
    #[inline]
    pub fn key_fingerprint(&self) -> Option<&i64> {
        match self {
            Self::EncryptedChat(value) => Some(&value.key_fingerprint),
            _ => None,
        }
    }

    /// The field `history_deleted`, where there is one.
    #[must_use]
    #[inline]
    pub fn history_deleted(&self) -> Option<&bool> {
        match self {
            Self::Discarded(value) => Some(&value.history_deleted),
            _ => None,
        }
    }
}

impl TryFrom<enums::EncryptedChat> for types::EncryptedChatEmpty {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedChat;

    #[inline]
    fn try_from(value: enums::EncryptedChat) -> Result<Self, enums::EncryptedChat> {
        match value {
            enums::EncryptedChat::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EncryptedChat> for types::EncryptedChatWaiting {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedChat;

    #[inline]
    fn try_from(value: enums::EncryptedChat) -> Result<Self, enums::EncryptedChat> {
        match value {
            enums::EncryptedChat::Waiting(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EncryptedChat> for types::EncryptedChatRequested {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedChat;

    #[inline]
    fn try_from(value: enums::EncryptedChat) -> Result<Self, enums::EncryptedChat> {
        match value {
            enums::EncryptedChat::Requested(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EncryptedChat> for types::EncryptedChat {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedChat;

    #[inline]
    fn try_from(value: enums::EncryptedChat) -> Result<Self, enums::EncryptedChat> {
        match value {
            enums::EncryptedChat::EncryptedChat(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EncryptedChat> for types::EncryptedChatDiscarded {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedChat;

    #[inline]
    fn try_from(value: enums::EncryptedChat) -> Result<Self, enums::EncryptedChat> {
        match value {
            enums::EncryptedChat::Discarded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EncryptedFile {
    /// The value, if it is [`Self::EncryptedFile`].
    #[must_use]
    #[inline]
    pub fn as_encrypted_file(&self) -> Option<&types::EncryptedFile> {
        match self {
            Self::EncryptedFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedFile`].
    #[must_use]
    #[inline]
    pub fn into_encrypted_file(self) -> Option<types::EncryptedFile> {
        match self {
            Self::EncryptedFile(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::EncryptedFile(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::EncryptedFile(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `size`, where there is one.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<&i64> {
        match self {
            Self::EncryptedFile(value) => Some(&value.size),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<&i32> {
        match self {
            Self::EncryptedFile(value) => Some(&value.dc_id),
            _ => None,
        }
    }

    /// The field `key_fingerprint`, where there is one.
    #[must_use]
    #[inline]
    pub fn key_fingerprint(&self) -> Option<&i32> {
        match self {
            Self::EncryptedFile(value) => Some(&value.key_fingerprint),
            _ => None,
        }
    }
}

impl TryFrom<enums::EncryptedFile> for types::EncryptedFile {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedFile;

    #[inline]
    fn try_from(value: enums::EncryptedFile) -> Result<Self, enums::EncryptedFile> {
        match value {
            enums::EncryptedFile::EncryptedFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EmojiKeyword {
    /// The value, if it is [`Self::EmojiKeyword`].
    #[must_use]
    #[inline]
    pub fn as_emoji_keyword(&self) -> Option<&types::EmojiKeyword> {
        match self {
            Self::EmojiKeyword(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiKeyword`].
    #[must_use]
    #[inline]
    pub fn into_emoji_keyword(self) -> Option<types::EmojiKeyword> {
        match self {
            Self::EmojiKeyword(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn as_deleted(&self) -> Option<&types::EmojiKeywordDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn into_deleted(self) -> Option<types::EmojiKeywordDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }

    /// The field `keyword`, which every variant has.
    #[must_use]
    #[inline]
    pub fn keyword(&self) -> &String {
        match self {
            Self::EmojiKeyword(value) => &value.keyword,
            Self::Deleted(value) => &value.keyword,
        }
    }

    /// The field `emoticons`, which every variant has.
    #[must_use]
    #[inline]
    pub fn emoticons(&self) -> &Vec<String> {
        match self {
            Self::EmojiKeyword(value) => &value.emoticons,
            Self::Deleted(value) => &value.emoticons,
        }
    }
}

impl TryFrom<enums::EmojiKeyword> for types::EmojiKeyword {
    /// The value itself, which is another variant.
    type Error = enums::EmojiKeyword;

    #[inline]
    fn try_from(value: enums::EmojiKeyword) -> Result<Self, enums::EmojiKeyword> {
        match value {
            enums::EmojiKeyword::EmojiKeyword(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmojiKeyword> for types::EmojiKeywordDeleted {
    /// The value itself, which is another variant.
    type Error = enums::EmojiKeyword;

    #[inline]
    fn try_from(value: enums::EmojiKeyword) -> Result<Self, enums::EmojiKeyword> {
        match value {
            enums::EmojiKeyword::Deleted(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EmailVerifyPurpose {
    /// The value, if it is [`Self::LoginSetup`].
    #[must_use]
    #[inline]
    pub fn as_login_setup(&self) -> Option<&types::EmailVerifyPurposeLoginSetup> {
        match self {
            Self::LoginSetup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LoginSetup`].
    #[must_use]
    #[inline]
    pub fn into_login_setup(self) -> Option<types::EmailVerifyPurposeLoginSetup> {
        match self {
            Self::LoginSetup(value) => Some(value),
            _ => None,
        }
    }

    /// The field `phone_number`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_number(&self) -> Option<&String> {
        match self {
            Self::LoginSetup(value) => Some(&value.phone_number),
            _ => None,
        }
    }

    /// The field `phone_code_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_code_hash(&self) -> Option<&String> {
        match self {
            Self::LoginSetup(value) => Some(&value.phone_code_hash),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmailVerifyPurpose> for types::EmailVerifyPurposeLoginSetup {
    /// The value itself, which is another variant.
    type Error = enums::EmailVerifyPurpose;

    #[inline]
    fn try_from(
        value: enums::EmailVerifyPurpose,
    ) -> Result<Self, enums::EmailVerifyPurpose> {
        match value {
            enums::EmailVerifyPurpose::LoginSetup(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EmailVerification {
    /// The value, if it is [`Self::Code`].
    #[must_use]
    #[inline]
    pub fn as_code(&self) -> Option<&types::EmailVerificationCode> {
        match self {
            Self::Code(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Code`].
    #[must_use]
    #[inline]
    pub fn into_code(self) -> Option<types::EmailVerificationCode> {
        match self {
            Self::Code(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Google`].
    #[must_use]
    #[inline]
    pub fn as_google(&self) -> Option<&types::EmailVerificationGoogle> {
        match self {
            Self::Google(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Google`].
    #[must_use]
    #[inline]
    pub fn into_google(self) -> Option<types::EmailVerificationGoogle> {
        match self {
            Self::Google(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Apple`].
    #[must_use]
    #[inline]
    pub fn as_apple(&self) -> Option<&types::EmailVerificationApple> {
        match self {
            Self::Apple(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Apple`].
    #[must_use]
    #[inline]
    pub fn into_apple(self) -> Option<types::EmailVerificationApple> {
        match self {
            Self::Apple(value) => Some(value),
            _ => None,
        }
    }

    /// The field `code`, where there is one.
    #[must_use]
    #[inline]
    pub fn code(&self) -> Option<&String> {
        match self {
            Self::Code(value) => Some(&value.code),
            _ => None,
        }
    }

    /// The field `token`, where there is one.
    #[must_use]
    #[inline]
    pub fn token(&self) -> Option<&String> {
        match self {
            Self::Google(value) => Some(&value.token),
            Self::Apple(value) => Some(&value.token),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmailVerification> for types::EmailVerificationCode {
    /// The value itself, which is another variant.
    type Error = enums::EmailVerification;

    #[inline]
    fn try_from(
        value: enums::EmailVerification,
    ) -> Result<Self, enums::EmailVerification> {
        match value {
            enums::EmailVerification::Code(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmailVerification> for types::EmailVerificationGoogle {
    /// The value itself, which is another variant.
    type Error = enums::EmailVerification;

    #[inline]
    fn try_from(
        value: enums::EmailVerification,
    ) -> Result<Self, enums::EmailVerification> {
        match value {
            enums::EmailVerification::Google(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmailVerification> for types::EmailVerificationApple {
    /// The value itself, which is another variant.
    type Error = enums::EmailVerification;

    #[inline]
    fn try_from(
        value: enums::EmailVerification,
    ) -> Result<Self, enums::EmailVerification> {
        match value {
            enums::EmailVerification::Apple(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EmojiList {
    /// The value, if it is [`Self::EmojiList`].
    #[must_use]
    #[inline]
    pub fn as_emoji_list(&self) -> Option<&types::EmojiList> {
        match self {
            Self::EmojiList(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiList`].
    #[must_use]
    #[inline]
    pub fn into_emoji_list(self) -> Option<types::EmojiList> {
        match self {
            Self::EmojiList(value) => Some(value),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::EmojiList(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `document_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn document_id(&self) -> Option<&Vec<i64>> {
        match self {
            Self::EmojiList(value) => Some(&value.document_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmojiList> for types::EmojiList {
    /// The value itself, which is another variant.
    type Error = enums::EmojiList;

    #[inline]
    fn try_from(value: enums::EmojiList) -> Result<Self, enums::EmojiList> {
        match value {
            enums::EmojiList::EmojiList(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EmojiGroup {
    /// The value, if it is [`Self::EmojiGroup`].
    #[must_use]
    #[inline]
    pub fn as_emoji_group(&self) -> Option<&types::EmojiGroup> {
        match self {
            Self::EmojiGroup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiGroup`].
    #[must_use]
    #[inline]
    pub fn into_emoji_group(self) -> Option<types::EmojiGroup> {
        match self {
            Self::EmojiGroup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Greeting`].
    #[must_use]
    #[inline]
    pub fn as_greeting(&self) -> Option<&types::EmojiGroupGreeting> {
        match self {
            Self::Greeting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Greeting`].
    #[must_use]
    #[inline]
    pub fn into_greeting(self) -> Option<types::EmojiGroupGreeting> {
        match self {
            Self::Greeting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Premium`].
    #[must_use]
    #[inline]
    pub fn as_premium(&self) -> Option<&types::EmojiGroupPremium> {
        match self {
            Self::Premium(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Premium`].
    #[must_use]
    #[inline]
    pub fn into_premium(self) -> Option<types::EmojiGroupPremium> {
        match self {
            Self::Premium(value) => Some(value),
            _ => None,
        }
    }

    /// The field `title`, which every variant has.
    #[must_use]
    #[inline]
    pub fn title(&self) -> &String {
        match self {
            Self::EmojiGroup(value) => &value.title,
            Self::Greeting(value) => &value.title,
            Self::Premium(value) => &value.title,
        }
    }

    /// The field `icon_emoji_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn icon_emoji_id(&self) -> &i64 {
        match self {
            Self::EmojiGroup(value) => &value.icon_emoji_id,
            Self::Greeting(value) => &value.icon_emoji_id,
            Self::Premium(value) => &value.icon_emoji_id,
        }
    }

    /// The field `emoticons`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoticons(&self) -> Option<&Vec<String>> {
        match self {
            Self::EmojiGroup(value) => Some(&value.emoticons),
            Self::Greeting(value) => Some(&value.emoticons),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmojiGroup> for types::EmojiGroup {
    /// The value itself, which is another variant.
    type Error = enums::EmojiGroup;

    #[inline]
    fn try_from(value: enums::EmojiGroup) -> Result<Self, enums::EmojiGroup> {
        match value {
            enums::EmojiGroup::EmojiGroup(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmojiGroup> for types::EmojiGroupGreeting {
    /// The value itself, which is another variant.
    type Error = enums::EmojiGroup;

    #[inline]
    fn try_from(value: enums::EmojiGroup) -> Result<Self, enums::EmojiGroup> {
        match value {
            enums::EmojiGroup::Greeting(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmojiGroup> for types::EmojiGroupPremium {
    /// The value itself, which is another variant.
    type Error = enums::EmojiGroup;

    #[inline]
    fn try_from(value: enums::EmojiGroup) -> Result<Self, enums::EmojiGroup> {
        match value {
            enums::EmojiGroup::Premium(value) => Ok(value),
            other => Err(other),
        }
    }
}
