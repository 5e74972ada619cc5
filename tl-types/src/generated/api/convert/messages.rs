// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `messages`.

use super::super::{enums, types};

impl enums::messages::Dialogs {
    /// The value, if it is [`Self::Dialogs`].
    #[must_use]
    #[inline]
    pub fn as_dialogs(&self) -> Option<&types::messages::Dialogs> {
        match self {
            Self::Dialogs(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Dialogs`].
    #[must_use]
    #[inline]
    pub fn into_dialogs(self) -> Option<types::messages::Dialogs> {
        match self {
            Self::Dialogs(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn as_slice(&self) -> Option<&types::messages::DialogsSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn into_slice(self) -> Option<types::messages::DialogsSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn as_not_modified(&self) -> Option<&types::messages::DialogsNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn into_not_modified(self) -> Option<types::messages::DialogsNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::Dialogs> for types::messages::Dialogs {
    /// The value itself, which is another variant.
    type Error = enums::messages::Dialogs;

    #[inline]
    fn try_from(
        value: enums::messages::Dialogs,
    ) -> Result<Self, enums::messages::Dialogs> {
        match value {
            enums::messages::Dialogs::Dialogs(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::Dialogs> for types::messages::DialogsSlice {
    /// The value itself, which is another variant.
    type Error = enums::messages::Dialogs;

    #[inline]
    fn try_from(
        value: enums::messages::Dialogs,
    ) -> Result<Self, enums::messages::Dialogs> {
        match value {
            enums::messages::Dialogs::Slice(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::Dialogs> for types::messages::DialogsNotModified {
    /// The value itself, which is another variant.
    type Error = enums::messages::Dialogs;

    #[inline]
    fn try_from(
        value: enums::messages::Dialogs,
    ) -> Result<Self, enums::messages::Dialogs> {
        match value {
            enums::messages::Dialogs::NotModified(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::Messages {
    /// The value, if it is [`Self::Messages`].
    #[must_use]
    #[inline]
    pub fn as_messages(&self) -> Option<&types::messages::Messages> {
        match self {
            Self::Messages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Messages`].
    #[must_use]
    #[inline]
    pub fn into_messages(self) -> Option<types::messages::Messages> {
        match self {
            Self::Messages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn as_slice(&self) -> Option<&types::messages::MessagesSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn into_slice(self) -> Option<types::messages::MessagesSlice> {
        match self {
            Self::Slice(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelMessages`].
    #[must_use]
    #[inline]
    pub fn as_channel_messages(&self) -> Option<&types::messages::ChannelMessages> {
        match self {
            Self::ChannelMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelMessages`].
    #[must_use]
    #[inline]
    pub fn into_channel_messages(self) -> Option<types::messages::ChannelMessages> {
        match self {
            Self::ChannelMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn as_not_modified(&self) -> Option<&types::messages::MessagesNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn into_not_modified(self) -> Option<types::messages::MessagesNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::Messages> for types::messages::Messages {
    /// The value itself, which is another variant.
    type Error = enums::messages::Messages;

    #[inline]
    fn try_from(
        value: enums::messages::Messages,
    ) -> Result<Self, enums::messages::Messages> {
        match value {
            enums::messages::Messages::Messages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::Messages> for types::messages::MessagesSlice {
    /// The value itself, which is another variant.
    type Error = enums::messages::Messages;

    #[inline]
    fn try_from(
        value: enums::messages::Messages,
    ) -> Result<Self, enums::messages::Messages> {
        match value {
            enums::messages::Messages::Slice(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::Messages> for types::messages::ChannelMessages {
    /// The value itself, which is another variant.
    type Error = enums::messages::Messages;

    #[inline]
    fn try_from(
        value: enums::messages::Messages,
    ) -> Result<Self, enums::messages::Messages> {
        match value {
            enums::messages::Messages::ChannelMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::Messages> for types::messages::MessagesNotModified {
    /// The value itself, which is another variant.
    type Error = enums::messages::Messages;

    #[inline]
    fn try_from(
        value: enums::messages::Messages,
    ) -> Result<Self, enums::messages::Messages> {
        match value {
            enums::messages::Messages::NotModified(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::Chats {
    /// The value, if it is [`Self::Chats`].
    #[must_use]
    #[inline]
    pub fn as_chats(&self) -> Option<&types::messages::Chats> {
        match self {
            Self::Chats(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chats`].
    #[must_use]
    #[inline]
    pub fn into_chats(self) -> Option<types::messages::Chats> {
        match self {
            Self::Chats(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn as_slice(&self) -> Option<&types::messages::ChatsSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn into_slice(self) -> Option<types::messages::ChatsSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::Chats> for types::messages::Chats {
    /// The value itself, which is another variant.
    type Error = enums::messages::Chats;

    #[inline]
    fn try_from(value: enums::messages::Chats) -> Result<Self, enums::messages::Chats> {
        match value {
            enums::messages::Chats::Chats(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::Chats> for types::messages::ChatsSlice {
    /// The value itself, which is another variant.
    type Error = enums::messages::Chats;

    #[inline]
    fn try_from(value: enums::messages::Chats) -> Result<Self, enums::messages::Chats> {
        match value {
            enums::messages::Chats::Slice(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::StickerSet {
    /// The value, if it is [`Self::StickerSet`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set(&self) -> Option<&types::messages::StickerSet> {
        match self {
            Self::StickerSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSet`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set(self) -> Option<types::messages::StickerSet> {
        match self {
            Self::StickerSet(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::StickerSet> for types::messages::StickerSet {
    /// The value itself, which is another variant.
    type Error = enums::messages::StickerSet;

    #[inline]
    fn try_from(
        value: enums::messages::StickerSet,
    ) -> Result<Self, enums::messages::StickerSet> {
        match value {
            enums::messages::StickerSet::StickerSet(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::messages::EmojiGameInfo {
    /// The value, if it is [`Self::EmojiGameDiceInfo`].
    #[must_use]
    #[inline]
    pub fn as_emoji_game_dice_info(
        &self,
    ) -> Option<&types::messages::EmojiGameDiceInfo> {
        match self {
            Self::EmojiGameDiceInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiGameDiceInfo`].
    #[must_use]
    #[inline]
    pub fn into_emoji_game_dice_info(
        self,
    ) -> Option<types::messages::EmojiGameDiceInfo> {
        match self {
            Self::EmojiGameDiceInfo(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::EmojiGameInfo> for types::messages::EmojiGameDiceInfo {
    /// The value itself, which is another variant.
    type Error = enums::messages::EmojiGameInfo;

    #[inline]
    fn try_from(
        value: enums::messages::EmojiGameInfo,
    ) -> Result<Self, enums::messages::EmojiGameInfo> {
        match value {
            enums::messages::EmojiGameInfo::EmojiGameDiceInfo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::DhConfig {
    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn as_not_modified(&self) -> Option<&types::messages::DhConfigNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn into_not_modified(self) -> Option<types::messages::DhConfigNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DhConfig`].
    #[must_use]
    #[inline]
    pub fn as_dh_config(&self) -> Option<&types::messages::DhConfig> {
        match self {
            Self::DhConfig(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DhConfig`].
    #[must_use]
    #[inline]
    pub fn into_dh_config(self) -> Option<types::messages::DhConfig> {
        match self {
            Self::DhConfig(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::DhConfig> for types::messages::DhConfigNotModified {
    /// The value itself, which is another variant.
    type Error = enums::messages::DhConfig;

    #[inline]
    fn try_from(
        value: enums::messages::DhConfig,
    ) -> Result<Self, enums::messages::DhConfig> {
        match value {
            enums::messages::DhConfig::NotModified(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::DhConfig> for types::messages::DhConfig {
    /// The value itself, which is another variant.
    type Error = enums::messages::DhConfig;

    #[inline]
    fn try_from(
        value: enums::messages::DhConfig,
    ) -> Result<Self, enums::messages::DhConfig> {
        match value {
            enums::messages::DhConfig::DhConfig(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::SentEncryptedMessage {
    /// The value, if it is [`Self::SentEncryptedMessage`].
    #[must_use]
    #[inline]
    pub fn as_sent_encrypted_message(
        &self,
    ) -> Option<&types::messages::SentEncryptedMessage> {
        match self {
            Self::SentEncryptedMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SentEncryptedMessage`].
    #[must_use]
    #[inline]
    pub fn into_sent_encrypted_message(
        self,
    ) -> Option<types::messages::SentEncryptedMessage> {
        match self {
            Self::SentEncryptedMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SentEncryptedFile`].
    #[must_use]
    #[inline]
    pub fn as_sent_encrypted_file(&self) -> Option<&types::messages::SentEncryptedFile> {
        match self {
            Self::SentEncryptedFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SentEncryptedFile`].
    #[must_use]
    #[inline]
    pub fn into_sent_encrypted_file(self) -> Option<types::messages::SentEncryptedFile> {
        match self {
            Self::SentEncryptedFile(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::SentEncryptedMessage>
for types::messages::SentEncryptedMessage {
    /// The value itself, which is another variant.
    type Error = enums::messages::SentEncryptedMessage;

    #[inline]
    fn try_from(
        value: enums::messages::SentEncryptedMessage,
    ) -> Result<Self, enums::messages::SentEncryptedMessage> {
        match value {
            enums::messages::SentEncryptedMessage::SentEncryptedMessage(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::SentEncryptedMessage>
for types::messages::SentEncryptedFile {
    /// The value itself, which is another variant.
    type Error = enums::messages::SentEncryptedMessage;

    #[inline]
    fn try_from(
        value: enums::messages::SentEncryptedMessage,
    ) -> Result<Self, enums::messages::SentEncryptedMessage> {
        match value {
            enums::messages::SentEncryptedMessage::SentEncryptedFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::Stickers {
    /// The value, if it is [`Self::Stickers`].
    #[must_use]
    #[inline]
    pub fn as_stickers(&self) -> Option<&types::messages::Stickers> {
        match self {
            Self::Stickers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Stickers`].
    #[must_use]
    #[inline]
    pub fn into_stickers(self) -> Option<types::messages::Stickers> {
        match self {
            Self::Stickers(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::Stickers> for types::messages::Stickers {
    /// The value itself, which is another variant.
    type Error = enums::messages::Stickers;

    #[inline]
    fn try_from(
        value: enums::messages::Stickers,
    ) -> Result<Self, enums::messages::Stickers> {
        match value {
            enums::messages::Stickers::Stickers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::AllStickers {
    /// The value, if it is [`Self::AllStickers`].
    #[must_use]
    #[inline]
    pub fn as_all_stickers(&self) -> Option<&types::messages::AllStickers> {
        match self {
            Self::AllStickers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AllStickers`].
    #[must_use]
    #[inline]
    pub fn into_all_stickers(self) -> Option<types::messages::AllStickers> {
        match self {
            Self::AllStickers(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::AllStickers> for types::messages::AllStickers {
    /// The value itself, which is another variant.
    type Error = enums::messages::AllStickers;

    #[inline]
    fn try_from(
        value: enums::messages::AllStickers,
    ) -> Result<Self, enums::messages::AllStickers> {
        match value {
            enums::messages::AllStickers::AllStickers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::SavedGifs {
    /// The value, if it is [`Self::SavedGifs`].
    #[must_use]
    #[inline]
    pub fn as_saved_gifs(&self) -> Option<&types::messages::SavedGifs> {
        match self {
            Self::SavedGifs(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedGifs`].
    #[must_use]
    #[inline]
    pub fn into_saved_gifs(self) -> Option<types::messages::SavedGifs> {
        match self {
            Self::SavedGifs(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::SavedGifs> for types::messages::SavedGifs {
    /// The value itself, which is another variant.
    type Error = enums::messages::SavedGifs;

    #[inline]
    fn try_from(
        value: enums::messages::SavedGifs,
    ) -> Result<Self, enums::messages::SavedGifs> {
        match value {
            enums::messages::SavedGifs::SavedGifs(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::FeaturedStickers {
    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn as_not_modified(
        &self,
    ) -> Option<&types::messages::FeaturedStickersNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn into_not_modified(
        self,
    ) -> Option<types::messages::FeaturedStickersNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FeaturedStickers`].
    #[must_use]
    #[inline]
    pub fn as_featured_stickers(&self) -> Option<&types::messages::FeaturedStickers> {
        match self {
            Self::FeaturedStickers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FeaturedStickers`].
    #[must_use]
    #[inline]
    pub fn into_featured_stickers(self) -> Option<types::messages::FeaturedStickers> {
        match self {
            Self::FeaturedStickers(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::FeaturedStickers>
for types::messages::FeaturedStickersNotModified {
    /// The value itself, which is another variant.
    type Error = enums::messages::FeaturedStickers;

    #[inline]
    fn try_from(
        value: enums::messages::FeaturedStickers,
    ) -> Result<Self, enums::messages::FeaturedStickers> {
        match value {
            enums::messages::FeaturedStickers::NotModified(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::FeaturedStickers> for types::messages::FeaturedStickers {
    /// The value itself, which is another variant.
    type Error = enums::messages::FeaturedStickers;

    #[inline]
    fn try_from(
        value: enums::messages::FeaturedStickers,
    ) -> Result<Self, enums::messages::FeaturedStickers> {
        match value {
            enums::messages::FeaturedStickers::FeaturedStickers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::RecentStickers {
    /// The value, if it is [`Self::RecentStickers`].
    #[must_use]
    #[inline]
    pub fn as_recent_stickers(&self) -> Option<&types::messages::RecentStickers> {
        match self {
            Self::RecentStickers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RecentStickers`].
    #[must_use]
    #[inline]
    pub fn into_recent_stickers(self) -> Option<types::messages::RecentStickers> {
        match self {
            Self::RecentStickers(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::RecentStickers> for types::messages::RecentStickers {
    /// The value itself, which is another variant.
    type Error = enums::messages::RecentStickers;

    #[inline]
    fn try_from(
        value: enums::messages::RecentStickers,
    ) -> Result<Self, enums::messages::RecentStickers> {
        match value {
            enums::messages::RecentStickers::RecentStickers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::StickerSetInstallResult {
    /// The value, if it is [`Self::Archive`].
    #[must_use]
    #[inline]
    pub fn as_archive(
        &self,
    ) -> Option<&types::messages::StickerSetInstallResultArchive> {
        match self {
            Self::Archive(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Archive`].
    #[must_use]
    #[inline]
    pub fn into_archive(
        self,
    ) -> Option<types::messages::StickerSetInstallResultArchive> {
        match self {
            Self::Archive(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::StickerSetInstallResult>
for types::messages::StickerSetInstallResultArchive {
    /// The value itself, which is another variant.
    type Error = enums::messages::StickerSetInstallResult;

    #[inline]
    fn try_from(
        value: enums::messages::StickerSetInstallResult,
    ) -> Result<Self, enums::messages::StickerSetInstallResult> {
        match value {
            enums::messages::StickerSetInstallResult::Archive(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::FavedStickers {
    /// The value, if it is [`Self::FavedStickers`].
    #[must_use]
    #[inline]
    pub fn as_faved_stickers(&self) -> Option<&types::messages::FavedStickers> {
        match self {
            Self::FavedStickers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FavedStickers`].
    #[must_use]
    #[inline]
    pub fn into_faved_stickers(self) -> Option<types::messages::FavedStickers> {
        match self {
            Self::FavedStickers(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::FavedStickers> for types::messages::FavedStickers {
    /// The value itself, which is another variant.
    type Error = enums::messages::FavedStickers;

    #[inline]
    fn try_from(
        value: enums::messages::FavedStickers,
    ) -> Result<Self, enums::messages::FavedStickers> {
        match value {
            enums::messages::FavedStickers::FavedStickers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::FoundStickerSets {
    /// The value, if it is [`Self::FoundStickerSets`].
    #[must_use]
    #[inline]
    pub fn as_found_sticker_sets(&self) -> Option<&types::messages::FoundStickerSets> {
        match self {
            Self::FoundStickerSets(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FoundStickerSets`].
    #[must_use]
    #[inline]
    pub fn into_found_sticker_sets(self) -> Option<types::messages::FoundStickerSets> {
        match self {
            Self::FoundStickerSets(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::FoundStickerSets> for types::messages::FoundStickerSets {
    /// The value itself, which is another variant.
    type Error = enums::messages::FoundStickerSets;

    #[inline]
    fn try_from(
        value: enums::messages::FoundStickerSets,
    ) -> Result<Self, enums::messages::FoundStickerSets> {
        match value {
            enums::messages::FoundStickerSets::FoundStickerSets(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::ExportedChatInvite {
    /// The value, if it is [`Self::ExportedChatInvite`].
    #[must_use]
    #[inline]
    pub fn as_exported_chat_invite(
        &self,
    ) -> Option<&types::messages::ExportedChatInvite> {
        match self {
            Self::ExportedChatInvite(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ExportedChatInvite`].
    #[must_use]
    #[inline]
    pub fn into_exported_chat_invite(
        self,
    ) -> Option<types::messages::ExportedChatInvite> {
        match self {
            Self::ExportedChatInvite(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Replaced`].
    #[must_use]
    #[inline]
    pub fn as_replaced(&self) -> Option<&types::messages::ExportedChatInviteReplaced> {
        match self {
            Self::Replaced(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Replaced`].
    #[must_use]
    #[inline]
    pub fn into_replaced(self) -> Option<types::messages::ExportedChatInviteReplaced> {
        match self {
            Self::Replaced(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::ExportedChatInvite>
for types::messages::ExportedChatInvite {
    /// The value itself, which is another variant.
    type Error = enums::messages::ExportedChatInvite;

    #[inline]
    fn try_from(
        value: enums::messages::ExportedChatInvite,
    ) -> Result<Self, enums::messages::ExportedChatInvite> {
        match value {
            enums::messages::ExportedChatInvite::ExportedChatInvite(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::ExportedChatInvite>
for types::messages::ExportedChatInviteReplaced {
    /// The value itself, which is another variant.
    type Error = enums::messages::ExportedChatInvite;

    #[inline]
    fn try_from(
        value: enums::messages::ExportedChatInvite,
    ) -> Result<Self, enums::messages::ExportedChatInvite> {
        match value {
            enums::messages::ExportedChatInvite::Replaced(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::SponsoredMessages {
    /// The value, if it is [`Self::SponsoredMessages`].
    #[must_use]
    #[inline]
    pub fn as_sponsored_messages(&self) -> Option<&types::messages::SponsoredMessages> {
        match self {
            Self::SponsoredMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SponsoredMessages`].
    #[must_use]
    #[inline]
    pub fn into_sponsored_messages(self) -> Option<types::messages::SponsoredMessages> {
        match self {
            Self::SponsoredMessages(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::SponsoredMessages> for types::messages::SponsoredMessages {
    /// The value itself, which is another variant.
    type Error = enums::messages::SponsoredMessages;

    #[inline]
    fn try_from(
        value: enums::messages::SponsoredMessages,
    ) -> Result<Self, enums::messages::SponsoredMessages> {
        match value {
            enums::messages::SponsoredMessages::SponsoredMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::AvailableReactions {
    /// The value, if it is [`Self::AvailableReactions`].
    #[must_use]
    #[inline]
    pub fn as_available_reactions(
        &self,
    ) -> Option<&types::messages::AvailableReactions> {
        match self {
            Self::AvailableReactions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AvailableReactions`].
    #[must_use]
    #[inline]
    pub fn into_available_reactions(
        self,
    ) -> Option<types::messages::AvailableReactions> {
        match self {
            Self::AvailableReactions(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::AvailableReactions>
for types::messages::AvailableReactions {
    /// The value itself, which is another variant.
    type Error = enums::messages::AvailableReactions;

    #[inline]
    fn try_from(
        value: enums::messages::AvailableReactions,
    ) -> Result<Self, enums::messages::AvailableReactions> {
        match value {
            enums::messages::AvailableReactions::AvailableReactions(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::Reactions {
    /// The value, if it is [`Self::Reactions`].
    #[must_use]
    #[inline]
    pub fn as_reactions(&self) -> Option<&types::messages::Reactions> {
        match self {
            Self::Reactions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Reactions`].
    #[must_use]
    #[inline]
    pub fn into_reactions(self) -> Option<types::messages::Reactions> {
        match self {
            Self::Reactions(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::Reactions> for types::messages::Reactions {
    /// The value itself, which is another variant.
    type Error = enums::messages::Reactions;

    #[inline]
    fn try_from(
        value: enums::messages::Reactions,
    ) -> Result<Self, enums::messages::Reactions> {
        match value {
            enums::messages::Reactions::Reactions(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::EmojiGroups {
    /// The value, if it is [`Self::EmojiGroups`].
    #[must_use]
    #[inline]
    pub fn as_emoji_groups(&self) -> Option<&types::messages::EmojiGroups> {
        match self {
            Self::EmojiGroups(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiGroups`].
    #[must_use]
    #[inline]
    pub fn into_emoji_groups(self) -> Option<types::messages::EmojiGroups> {
        match self {
            Self::EmojiGroups(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::EmojiGroups> for types::messages::EmojiGroups {
    /// The value itself, which is another variant.
    type Error = enums::messages::EmojiGroups;

    #[inline]
    fn try_from(
        value: enums::messages::EmojiGroups,
    ) -> Result<Self, enums::messages::EmojiGroups> {
        match value {
            enums::messages::EmojiGroups::EmojiGroups(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::SavedDialogs {
    /// The value, if it is [`Self::SavedDialogs`].
    #[must_use]
    #[inline]
    pub fn as_saved_dialogs(&self) -> Option<&types::messages::SavedDialogs> {
        match self {
            Self::SavedDialogs(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedDialogs`].
    #[must_use]
    #[inline]
    pub fn into_saved_dialogs(self) -> Option<types::messages::SavedDialogs> {
        match self {
            Self::SavedDialogs(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn as_slice(&self) -> Option<&types::messages::SavedDialogsSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn into_slice(self) -> Option<types::messages::SavedDialogsSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn as_not_modified(&self) -> Option<&types::messages::SavedDialogsNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn into_not_modified(self) -> Option<types::messages::SavedDialogsNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::SavedDialogs> for types::messages::SavedDialogs {
    /// The value itself, which is another variant.
    type Error = enums::messages::SavedDialogs;

    #[inline]
    fn try_from(
        value: enums::messages::SavedDialogs,
    ) -> Result<Self, enums::messages::SavedDialogs> {
        match value {
            enums::messages::SavedDialogs::SavedDialogs(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::SavedDialogs> for types::messages::SavedDialogsSlice {
    /// The value itself, which is another variant.
    type Error = enums::messages::SavedDialogs;

    #[inline]
    fn try_from(
        value: enums::messages::SavedDialogs,
    ) -> Result<Self, enums::messages::SavedDialogs> {
        match value {
            enums::messages::SavedDialogs::Slice(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::SavedDialogs>
for types::messages::SavedDialogsNotModified {
    /// The value itself, which is another variant.
    type Error = enums::messages::SavedDialogs;

    #[inline]
    fn try_from(
        value: enums::messages::SavedDialogs,
    ) -> Result<Self, enums::messages::SavedDialogs> {
        match value {
            enums::messages::SavedDialogs::NotModified(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::SavedReactionTags {
    /// The value, if it is [`Self::SavedReactionTags`].
    #[must_use]
    #[inline]
    pub fn as_saved_reaction_tags(&self) -> Option<&types::messages::SavedReactionTags> {
        match self {
            Self::SavedReactionTags(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedReactionTags`].
    #[must_use]
    #[inline]
    pub fn into_saved_reaction_tags(self) -> Option<types::messages::SavedReactionTags> {
        match self {
            Self::SavedReactionTags(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::SavedReactionTags> for types::messages::SavedReactionTags {
    /// The value itself, which is another variant.
    type Error = enums::messages::SavedReactionTags;

    #[inline]
    fn try_from(
        value: enums::messages::SavedReactionTags,
    ) -> Result<Self, enums::messages::SavedReactionTags> {
        match value {
            enums::messages::SavedReactionTags::SavedReactionTags(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::QuickReplies {
    /// The value, if it is [`Self::QuickReplies`].
    #[must_use]
    #[inline]
    pub fn as_quick_replies(&self) -> Option<&types::messages::QuickReplies> {
        match self {
            Self::QuickReplies(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::QuickReplies`].
    #[must_use]
    #[inline]
    pub fn into_quick_replies(self) -> Option<types::messages::QuickReplies> {
        match self {
            Self::QuickReplies(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::QuickReplies> for types::messages::QuickReplies {
    /// The value itself, which is another variant.
    type Error = enums::messages::QuickReplies;

    #[inline]
    fn try_from(
        value: enums::messages::QuickReplies,
    ) -> Result<Self, enums::messages::QuickReplies> {
        match value {
            enums::messages::QuickReplies::QuickReplies(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::AvailableEffects {
    /// The value, if it is [`Self::AvailableEffects`].
    #[must_use]
    #[inline]
    pub fn as_available_effects(&self) -> Option<&types::messages::AvailableEffects> {
        match self {
            Self::AvailableEffects(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AvailableEffects`].
    #[must_use]
    #[inline]
    pub fn into_available_effects(self) -> Option<types::messages::AvailableEffects> {
        match self {
            Self::AvailableEffects(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::AvailableEffects> for types::messages::AvailableEffects {
    /// The value itself, which is another variant.
    type Error = enums::messages::AvailableEffects;

    #[inline]
    fn try_from(
        value: enums::messages::AvailableEffects,
    ) -> Result<Self, enums::messages::AvailableEffects> {
        match value {
            enums::messages::AvailableEffects::AvailableEffects(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::FoundStickers {
    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn as_not_modified(&self) -> Option<&types::messages::FoundStickersNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn into_not_modified(self) -> Option<types::messages::FoundStickersNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FoundStickers`].
    #[must_use]
    #[inline]
    pub fn as_found_stickers(&self) -> Option<&types::messages::FoundStickers> {
        match self {
            Self::FoundStickers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FoundStickers`].
    #[must_use]
    #[inline]
    pub fn into_found_stickers(self) -> Option<types::messages::FoundStickers> {
        match self {
            Self::FoundStickers(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::FoundStickers>
for types::messages::FoundStickersNotModified {
    /// The value itself, which is another variant.
    type Error = enums::messages::FoundStickers;

    #[inline]
    fn try_from(
        value: enums::messages::FoundStickers,
    ) -> Result<Self, enums::messages::FoundStickers> {
        match value {
            enums::messages::FoundStickers::NotModified(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::FoundStickers> for types::messages::FoundStickers {
    /// The value itself, which is another variant.
    type Error = enums::messages::FoundStickers;

    #[inline]
    fn try_from(
        value: enums::messages::FoundStickers,
    ) -> Result<Self, enums::messages::FoundStickers> {
        match value {
            enums::messages::FoundStickers::FoundStickers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::messages::ChatInviteJoinResult {
    /// The value, if it is [`Self::Ok`].
    #[must_use]
    #[inline]
    pub fn as_ok(&self) -> Option<&types::messages::ChatInviteJoinResultOk> {
        match self {
            Self::Ok(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Ok`].
    #[must_use]
    #[inline]
    pub fn into_ok(self) -> Option<types::messages::ChatInviteJoinResultOk> {
        match self {
            Self::Ok(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebView`].
    #[must_use]
    #[inline]
    pub fn as_web_view(&self) -> Option<&types::messages::ChatInviteJoinResultWebView> {
        match self {
            Self::WebView(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebView`].
    #[must_use]
    #[inline]
    pub fn into_web_view(self) -> Option<types::messages::ChatInviteJoinResultWebView> {
        match self {
            Self::WebView(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::messages::ChatInviteJoinResult>
for types::messages::ChatInviteJoinResultOk {
    /// The value itself, which is another variant.
    type Error = enums::messages::ChatInviteJoinResult;

    #[inline]
    fn try_from(
        value: enums::messages::ChatInviteJoinResult,
    ) -> Result<Self, enums::messages::ChatInviteJoinResult> {
        match value {
            enums::messages::ChatInviteJoinResult::Ok(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::messages::ChatInviteJoinResult>
for types::messages::ChatInviteJoinResultWebView {
    /// The value itself, which is another variant.
    type Error = enums::messages::ChatInviteJoinResult;

    #[inline]
    fn try_from(
        value: enums::messages::ChatInviteJoinResult,
    ) -> Result<Self, enums::messages::ChatInviteJoinResult> {
        match value {
            enums::messages::ChatInviteJoinResult::WebView(value) => Ok(value),
            other => Err(other),
        }
    }
}
