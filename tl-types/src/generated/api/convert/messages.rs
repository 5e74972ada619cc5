// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums of the namespace `messages`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

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

    /// The field `dialogs`, where there is one.
    #[must_use]
    #[inline]
    pub fn dialogs(&self) -> Option<&Vec<enums::Dialog>> {
        match self {
            Self::Dialogs(value) => Some(&value.dialogs),
            Self::Slice(value) => Some(&value.dialogs),
            _ => None,
        }
    }

    /// The field `messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn messages(&self) -> Option<&Vec<enums::Message>> {
        match self {
            Self::Dialogs(value) => Some(&value.messages),
            Self::Slice(value) => Some(&value.messages),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::Dialogs(value) => Some(&value.chats),
            Self::Slice(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::Dialogs(value) => Some(&value.users),
            Self::Slice(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<&i32> {
        match self {
            Self::Slice(value) => Some(&value.count),
            Self::NotModified(value) => Some(&value.count),
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

    /// The field `messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn messages(&self) -> Option<&Vec<enums::Message>> {
        match self {
            Self::Messages(value) => Some(&value.messages),
            Self::Slice(value) => Some(&value.messages),
            Self::ChannelMessages(value) => Some(&value.messages),
            _ => None,
        }
    }

    /// The field `topics`, where there is one.
    #[must_use]
    #[inline]
    pub fn topics(&self) -> Option<&Vec<enums::ForumTopic>> {
        match self {
            Self::Messages(value) => Some(&value.topics),
            Self::Slice(value) => Some(&value.topics),
            Self::ChannelMessages(value) => Some(&value.topics),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::Messages(value) => Some(&value.chats),
            Self::Slice(value) => Some(&value.chats),
            Self::ChannelMessages(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::Messages(value) => Some(&value.users),
            Self::Slice(value) => Some(&value.users),
            Self::ChannelMessages(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `inexact`, where there is one.
    #[must_use]
    #[inline]
    pub fn inexact(&self) -> Option<&bool> {
        match self {
            Self::Slice(value) => Some(&value.inexact),
            Self::ChannelMessages(value) => Some(&value.inexact),
            _ => None,
        }
    }

    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<&i32> {
        match self {
            Self::Slice(value) => Some(&value.count),
            Self::ChannelMessages(value) => Some(&value.count),
            Self::NotModified(value) => Some(&value.count),
            _ => None,
        }
    }

    /// The field `next_rate`, where there is one.
    #[must_use]
    #[inline]
    pub fn next_rate(&self) -> Option<&i32> {
        match self {
            Self::Slice(value) => value.next_rate.as_ref(),
            _ => None,
        }
    }

    /// The field `offset_id_offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn offset_id_offset(&self) -> Option<&i32> {
        match self {
            Self::Slice(value) => value.offset_id_offset.as_ref(),
            Self::ChannelMessages(value) => value.offset_id_offset.as_ref(),
            _ => None,
        }
    }

    /// The field `search_flood`, where there is one.
    #[must_use]
    #[inline]
    pub fn search_flood(&self) -> Option<&types::SearchPostsFlood> {
        match self {
            Self::Slice(value) => value.search_flood.as_ref(),
            _ => None,
        }
    }

    /// The field `pts`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts(&self) -> Option<&i32> {
        match self {
            Self::ChannelMessages(value) => Some(&value.pts),
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

    /// The field `chats`, which every variant has.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> &Vec<enums::Chat> {
        match self {
            Self::Chats(value) => &value.chats,
            Self::Slice(value) => &value.chats,
        }
    }

    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<&i32> {
        match self {
            Self::Slice(value) => Some(&value.count),
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

    /// The field `set`, where there is one.
    #[must_use]
    #[inline]
    pub fn set(&self) -> Option<&types::StickerSet> {
        match self {
            Self::StickerSet(value) => Some(&value.set),
            _ => None,
        }
    }

    /// The field `packs`, where there is one.
    #[must_use]
    #[inline]
    pub fn packs(&self) -> Option<&Vec<types::StickerPack>> {
        match self {
            Self::StickerSet(value) => Some(&value.packs),
            _ => None,
        }
    }

    /// The field `keywords`, where there is one.
    #[must_use]
    #[inline]
    pub fn keywords(&self) -> Option<&Vec<types::StickerKeyword>> {
        match self {
            Self::StickerSet(value) => Some(&value.keywords),
            _ => None,
        }
    }

    /// The field `documents`, where there is one.
    #[must_use]
    #[inline]
    pub fn documents(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::StickerSet(value) => Some(&value.documents),
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

    /// The field `game_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn game_hash(&self) -> Option<&String> {
        match self {
            Self::EmojiGameDiceInfo(value) => Some(&value.game_hash),
            _ => None,
        }
    }

    /// The field `prev_stake`, where there is one.
    #[must_use]
    #[inline]
    pub fn prev_stake(&self) -> Option<&i64> {
        match self {
            Self::EmojiGameDiceInfo(value) => Some(&value.prev_stake),
            _ => None,
        }
    }

    /// The field `current_streak`, where there is one.
    #[must_use]
    #[inline]
    pub fn current_streak(&self) -> Option<&i32> {
        match self {
            Self::EmojiGameDiceInfo(value) => Some(&value.current_streak),
            _ => None,
        }
    }

    /// The field `params`, where there is one.
    #[must_use]
    #[inline]
    pub fn params(&self) -> Option<&Vec<i32>> {
        match self {
            Self::EmojiGameDiceInfo(value) => Some(&value.params),
            _ => None,
        }
    }

    /// The field `plays_left`, where there is one.
    #[must_use]
    #[inline]
    pub fn plays_left(&self) -> Option<&i32> {
        match self {
            Self::EmojiGameDiceInfo(value) => value.plays_left.as_ref(),
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

    /// The field `random`, which every variant has.
    #[must_use]
    #[inline]
    pub fn random(&self) -> &Vec<u8> {
        match self {
            Self::NotModified(value) => &value.random,
            Self::DhConfig(value) => &value.random,
        }
    }

    /// The field `g`, where there is one.
    #[must_use]
    #[inline]
    pub fn g(&self) -> Option<&i32> {
        match self {
            Self::DhConfig(value) => Some(&value.g),
            _ => None,
        }
    }

    /// The field `p`, where there is one.
    #[must_use]
    #[inline]
    pub fn p(&self) -> Option<&Vec<u8>> {
        match self {
            Self::DhConfig(value) => Some(&value.p),
            _ => None,
        }
    }

    /// The field `version`, where there is one.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<&i32> {
        match self {
            Self::DhConfig(value) => Some(&value.version),
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

    /// The field `date`, which every variant has.
    #[must_use]
    #[inline]
    pub fn date(&self) -> &i32 {
        match self {
            Self::SentEncryptedMessage(value) => &value.date,
            Self::SentEncryptedFile(value) => &value.date,
        }
    }

    /// The field `file`, where there is one.
    #[must_use]
    #[inline]
    pub fn file(&self) -> Option<&enums::EncryptedFile> {
        match self {
            Self::SentEncryptedFile(value) => Some(&value.file),
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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::Stickers(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `stickers`, where there is one.
    #[must_use]
    #[inline]
    pub fn stickers(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::Stickers(value) => Some(&value.stickers),
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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::AllStickers(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `sets`, where there is one.
    #[must_use]
    #[inline]
    pub fn sets(&self) -> Option<&Vec<types::StickerSet>> {
        match self {
            Self::AllStickers(value) => Some(&value.sets),
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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::SavedGifs(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `gifs`, where there is one.
    #[must_use]
    #[inline]
    pub fn gifs(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::SavedGifs(value) => Some(&value.gifs),
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

    /// The field `count`, which every variant has.
    #[must_use]
    #[inline]
    pub fn count(&self) -> &i32 {
        match self {
            Self::NotModified(value) => &value.count,
            Self::FeaturedStickers(value) => &value.count,
        }
    }

    /// The field `premium`, where there is one.
    #[must_use]
    #[inline]
    pub fn premium(&self) -> Option<&bool> {
        match self {
            Self::FeaturedStickers(value) => Some(&value.premium),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::FeaturedStickers(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `sets`, where there is one.
    #[must_use]
    #[inline]
    pub fn sets(&self) -> Option<&Vec<enums::StickerSetCovered>> {
        match self {
            Self::FeaturedStickers(value) => Some(&value.sets),
            _ => None,
        }
    }

    /// The field `unread`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread(&self) -> Option<&Vec<i64>> {
        match self {
            Self::FeaturedStickers(value) => Some(&value.unread),
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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::RecentStickers(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `packs`, where there is one.
    #[must_use]
    #[inline]
    pub fn packs(&self) -> Option<&Vec<types::StickerPack>> {
        match self {
            Self::RecentStickers(value) => Some(&value.packs),
            _ => None,
        }
    }

    /// The field `stickers`, where there is one.
    #[must_use]
    #[inline]
    pub fn stickers(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::RecentStickers(value) => Some(&value.stickers),
            _ => None,
        }
    }

    /// The field `dates`, where there is one.
    #[must_use]
    #[inline]
    pub fn dates(&self) -> Option<&Vec<i32>> {
        match self {
            Self::RecentStickers(value) => Some(&value.dates),
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

    /// The field `sets`, where there is one.
    #[must_use]
    #[inline]
    pub fn sets(&self) -> Option<&Vec<enums::StickerSetCovered>> {
        match self {
            Self::Archive(value) => Some(&value.sets),
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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::FavedStickers(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `packs`, where there is one.
    #[must_use]
    #[inline]
    pub fn packs(&self) -> Option<&Vec<types::StickerPack>> {
        match self {
            Self::FavedStickers(value) => Some(&value.packs),
            _ => None,
        }
    }

    /// The field `stickers`, where there is one.
    #[must_use]
    #[inline]
    pub fn stickers(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::FavedStickers(value) => Some(&value.stickers),
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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::FoundStickerSets(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `sets`, where there is one.
    #[must_use]
    #[inline]
    pub fn sets(&self) -> Option<&Vec<enums::StickerSetCovered>> {
        match self {
            Self::FoundStickerSets(value) => Some(&value.sets),
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

    /// The field `invite`, which every variant has.
    #[must_use]
    #[inline]
    pub fn invite(&self) -> &enums::ExportedChatInvite {
        match self {
            Self::ExportedChatInvite(value) => &value.invite,
            Self::Replaced(value) => &value.invite,
        }
    }

    /// The field `users`, which every variant has.
    #[must_use]
    #[inline]
    pub fn users(&self) -> &Vec<enums::User> {
        match self {
            Self::ExportedChatInvite(value) => &value.users,
            Self::Replaced(value) => &value.users,
        }
    }

    /// The field `new_invite`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_invite(&self) -> Option<&enums::ExportedChatInvite> {
        match self {
            Self::Replaced(value) => Some(&value.new_invite),
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

    /// The field `posts_between`, where there is one.
    #[must_use]
    #[inline]
    pub fn posts_between(&self) -> Option<&i32> {
        match self {
            Self::SponsoredMessages(value) => value.posts_between.as_ref(),
            _ => None,
        }
    }

    /// The field `start_delay`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_delay(&self) -> Option<&i32> {
        match self {
            Self::SponsoredMessages(value) => value.start_delay.as_ref(),
            _ => None,
        }
    }

    /// The field `between_delay`, where there is one.
    #[must_use]
    #[inline]
    pub fn between_delay(&self) -> Option<&i32> {
        match self {
            Self::SponsoredMessages(value) => value.between_delay.as_ref(),
            _ => None,
        }
    }

    /// The field `messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn messages(&self) -> Option<&Vec<types::SponsoredMessage>> {
        match self {
            Self::SponsoredMessages(value) => Some(&value.messages),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::SponsoredMessages(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::SponsoredMessages(value) => Some(&value.users),
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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i32> {
        match self {
            Self::AvailableReactions(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `reactions`, where there is one.
    #[must_use]
    #[inline]
    pub fn reactions(&self) -> Option<&Vec<types::AvailableReaction>> {
        match self {
            Self::AvailableReactions(value) => Some(&value.reactions),
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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::Reactions(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `reactions`, where there is one.
    #[must_use]
    #[inline]
    pub fn reactions(&self) -> Option<&Vec<enums::Reaction>> {
        match self {
            Self::Reactions(value) => Some(&value.reactions),
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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i32> {
        match self {
            Self::EmojiGroups(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `groups`, where there is one.
    #[must_use]
    #[inline]
    pub fn groups(&self) -> Option<&Vec<enums::EmojiGroup>> {
        match self {
            Self::EmojiGroups(value) => Some(&value.groups),
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

    /// The field `dialogs`, where there is one.
    #[must_use]
    #[inline]
    pub fn dialogs(&self) -> Option<&Vec<enums::SavedDialog>> {
        match self {
            Self::SavedDialogs(value) => Some(&value.dialogs),
            Self::Slice(value) => Some(&value.dialogs),
            _ => None,
        }
    }

    /// The field `messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn messages(&self) -> Option<&Vec<enums::Message>> {
        match self {
            Self::SavedDialogs(value) => Some(&value.messages),
            Self::Slice(value) => Some(&value.messages),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::SavedDialogs(value) => Some(&value.chats),
            Self::Slice(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::SavedDialogs(value) => Some(&value.users),
            Self::Slice(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<&i32> {
        match self {
            Self::Slice(value) => Some(&value.count),
            Self::NotModified(value) => Some(&value.count),
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

    /// The field `tags`, where there is one.
    #[must_use]
    #[inline]
    pub fn tags(&self) -> Option<&Vec<types::SavedReactionTag>> {
        match self {
            Self::SavedReactionTags(value) => Some(&value.tags),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::SavedReactionTags(value) => Some(&value.hash),
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

    /// The field `quick_replies`, where there is one.
    #[must_use]
    #[inline]
    pub fn quick_replies(&self) -> Option<&Vec<types::QuickReply>> {
        match self {
            Self::QuickReplies(value) => Some(&value.quick_replies),
            _ => None,
        }
    }

    /// The field `messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn messages(&self) -> Option<&Vec<enums::Message>> {
        match self {
            Self::QuickReplies(value) => Some(&value.messages),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::QuickReplies(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::QuickReplies(value) => Some(&value.users),
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

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i32> {
        match self {
            Self::AvailableEffects(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `effects`, where there is one.
    #[must_use]
    #[inline]
    pub fn effects(&self) -> Option<&Vec<types::AvailableEffect>> {
        match self {
            Self::AvailableEffects(value) => Some(&value.effects),
            _ => None,
        }
    }

    /// The field `documents`, where there is one.
    #[must_use]
    #[inline]
    pub fn documents(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::AvailableEffects(value) => Some(&value.documents),
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

    /// The field `next_offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn next_offset(&self) -> Option<&i32> {
        match self {
            Self::NotModified(value) => value.next_offset.as_ref(),
            Self::FoundStickers(value) => value.next_offset.as_ref(),
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i64> {
        match self {
            Self::FoundStickers(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `stickers`, where there is one.
    #[must_use]
    #[inline]
    pub fn stickers(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::FoundStickers(value) => Some(&value.stickers),
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

    /// The field `updates`, where there is one.
    #[must_use]
    #[inline]
    pub fn updates(&self) -> Option<&enums::Updates> {
        match self {
            Self::Ok(value) => Some(&value.updates),
            _ => None,
        }
    }

    /// The field `bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_id(&self) -> Option<&i64> {
        match self {
            Self::WebView(value) => Some(&value.bot_id),
            _ => None,
        }
    }

    /// The field `query_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn query_id(&self) -> Option<&i64> {
        match self {
            Self::WebView(value) => Some(&value.query_id),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::WebView(value) => Some(&value.users),
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
