// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::EmojiStatus {
    /// The field `document_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn document_id(&self) -> Option<i64> {
        match self {
            Self::EmojiStatus(value) => Some(value.document_id),
            Self::Collectible(value) => Some(value.document_id),
            _ => None,
        }
    }

    /// The field `until`, where there is one.
    #[must_use]
    #[inline]
    pub fn until(&self) -> Option<i32> {
        match self {
            Self::EmojiStatus(value) => value.until,
            Self::Collectible(value) => value.until,
            Self::InputEmojiStatusCollectible(value) => value.until,
            _ => None,
        }
    }

    /// The field `collectible_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn collectible_id(&self) -> Option<i64> {
        match self {
            Self::Collectible(value) => Some(value.collectible_id),
            Self::InputEmojiStatusCollectible(value) => Some(value.collectible_id),
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
    pub fn pattern_document_id(&self) -> Option<i64> {
        match self {
            Self::Collectible(value) => Some(value.pattern_document_id),
            _ => None,
        }
    }

    /// The field `center_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn center_color(&self) -> Option<i32> {
        match self {
            Self::Collectible(value) => Some(value.center_color),
            _ => None,
        }
    }

    /// The field `edge_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn edge_color(&self) -> Option<i32> {
        match self {
            Self::Collectible(value) => Some(value.edge_color),
            _ => None,
        }
    }

    /// The field `pattern_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn pattern_color(&self) -> Option<i32> {
        match self {
            Self::Collectible(value) => Some(value.pattern_color),
            _ => None,
        }
    }

    /// The field `text_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn text_color(&self) -> Option<i32> {
        match self {
            Self::Collectible(value) => Some(value.text_color),
            _ => None,
        }
    }
}

impl enums::ExportedChatInvite {
    /// The field `revoked`, where there is one.
    #[must_use]
    #[inline]
    pub fn revoked(&self) -> Option<bool> {
        match self {
            Self::ChatInviteExported(value) => Some(value.revoked),
            _ => None,
        }
    }

    /// The field `permanent`, where there is one.
    #[must_use]
    #[inline]
    pub fn permanent(&self) -> Option<bool> {
        match self {
            Self::ChatInviteExported(value) => Some(value.permanent),
            _ => None,
        }
    }

    /// The field `request_needed`, where there is one.
    #[must_use]
    #[inline]
    pub fn request_needed(&self) -> Option<bool> {
        match self {
            Self::ChatInviteExported(value) => Some(value.request_needed),
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
    pub fn admin_id(&self) -> Option<i64> {
        match self {
            Self::ChatInviteExported(value) => Some(value.admin_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::ChatInviteExported(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `start_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_date(&self) -> Option<i32> {
        match self {
            Self::ChatInviteExported(value) => value.start_date,
            _ => None,
        }
    }

    /// The field `expire_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn expire_date(&self) -> Option<i32> {
        match self {
            Self::ChatInviteExported(value) => value.expire_date,
            _ => None,
        }
    }

    /// The field `usage_limit`, where there is one.
    #[must_use]
    #[inline]
    pub fn usage_limit(&self) -> Option<i32> {
        match self {
            Self::ChatInviteExported(value) => value.usage_limit,
            _ => None,
        }
    }

    /// The field `usage`, where there is one.
    #[must_use]
    #[inline]
    pub fn usage(&self) -> Option<i32> {
        match self {
            Self::ChatInviteExported(value) => value.usage,
            _ => None,
        }
    }

    /// The field `requested`, where there is one.
    #[must_use]
    #[inline]
    pub fn requested(&self) -> Option<i32> {
        match self {
            Self::ChatInviteExported(value) => value.requested,
            _ => None,
        }
    }

    /// The field `subscription_expired`, where there is one.
    #[must_use]
    #[inline]
    pub fn subscription_expired(&self) -> Option<i32> {
        match self {
            Self::ChatInviteExported(value) => value.subscription_expired,
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

impl enums::EncryptedMessage {
    /// The field `random_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn random_id(&self) -> i64 {
        match self {
            Self::EncryptedMessage(value) => value.random_id,
            Self::Service(value) => value.random_id,
        }
    }

    /// The field `chat_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> i32 {
        match self {
            Self::EncryptedMessage(value) => value.chat_id,
            Self::Service(value) => value.chat_id,
        }
    }

    /// The field `date`, which every variant has.
    #[must_use]
    #[inline]
    pub fn date(&self) -> i32 {
        match self {
            Self::EncryptedMessage(value) => value.date,
            Self::Service(value) => value.date,
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

impl enums::EncryptedChat {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i32 {
        match self {
            Self::Empty(value) => value.id,
            Self::Waiting(value) => value.id,
            Self::Requested(value) => value.id,
            Self::EncryptedChat(value) => value.id,
            Self::Discarded(value) => value.id,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::Waiting(value) => Some(value.access_hash),
            Self::Requested(value) => Some(value.access_hash),
            Self::EncryptedChat(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::Waiting(value) => Some(value.date),
            Self::Requested(value) => Some(value.date),
            Self::EncryptedChat(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `admin_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn admin_id(&self) -> Option<i64> {
        match self {
            Self::Waiting(value) => Some(value.admin_id),
            Self::Requested(value) => Some(value.admin_id),
            Self::EncryptedChat(value) => Some(value.admin_id),
            _ => None,
        }
    }

    /// The field `participant_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn participant_id(&self) -> Option<i64> {
        match self {
            Self::Waiting(value) => Some(value.participant_id),
            Self::Requested(value) => Some(value.participant_id),
            Self::EncryptedChat(value) => Some(value.participant_id),
            _ => None,
        }
    }

    /// The field `folder_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder_id(&self) -> Option<i32> {
        match self {
            Self::Requested(value) => value.folder_id,
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
    pub fn key_fingerprint(&self) -> Option<i64> {
        match self {
            Self::EncryptedChat(value) => Some(value.key_fingerprint),
            _ => None,
        }
    }

    /// The field `history_deleted`, where there is one.
    #[must_use]
    #[inline]
    pub fn history_deleted(&self) -> Option<bool> {
        match self {
            Self::Discarded(value) => Some(value.history_deleted),
            _ => None,
        }
    }
}

impl enums::EncryptedFile {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::EncryptedFile(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::EncryptedFile(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `size`, where there is one.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<i64> {
        match self {
            Self::EncryptedFile(value) => Some(value.size),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<i32> {
        match self {
            Self::EncryptedFile(value) => Some(value.dc_id),
            _ => None,
        }
    }

    /// The field `key_fingerprint`, where there is one.
    #[must_use]
    #[inline]
    pub fn key_fingerprint(&self) -> Option<i32> {
        match self {
            Self::EncryptedFile(value) => Some(value.key_fingerprint),
            _ => None,
        }
    }
}

impl enums::EmojiKeyword {
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

impl enums::EmailVerifyPurpose {
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

impl enums::EmailVerification {
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

impl enums::EmojiList {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::EmojiList(value) => Some(value.hash),
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

impl enums::EmojiGroup {
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
    pub fn icon_emoji_id(&self) -> i64 {
        match self {
            Self::EmojiGroup(value) => value.icon_emoji_id,
            Self::Greeting(value) => value.icon_emoji_id,
            Self::Premium(value) => value.icon_emoji_id,
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
