// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `messages`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::messages::Dialogs {
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
    pub fn count(&self) -> Option<i32> {
        match self {
            Self::Slice(value) => Some(value.count),
            Self::NotModified(value) => Some(value.count),
            _ => None,
        }
    }
}

impl enums::messages::Messages {
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
    pub fn inexact(&self) -> Option<bool> {
        match self {
            Self::Slice(value) => Some(value.inexact),
            Self::ChannelMessages(value) => Some(value.inexact),
            _ => None,
        }
    }

    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<i32> {
        match self {
            Self::Slice(value) => Some(value.count),
            Self::ChannelMessages(value) => Some(value.count),
            Self::NotModified(value) => Some(value.count),
            _ => None,
        }
    }

    /// The field `next_rate`, where there is one.
    #[must_use]
    #[inline]
    pub fn next_rate(&self) -> Option<i32> {
        match self {
            Self::Slice(value) => value.next_rate,
            _ => None,
        }
    }

    /// The field `offset_id_offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn offset_id_offset(&self) -> Option<i32> {
        match self {
            Self::Slice(value) => value.offset_id_offset,
            Self::ChannelMessages(value) => value.offset_id_offset,
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
    pub fn pts(&self) -> Option<i32> {
        match self {
            Self::ChannelMessages(value) => Some(value.pts),
            _ => None,
        }
    }
}

impl enums::messages::Chats {
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
    pub fn count(&self) -> Option<i32> {
        match self {
            Self::Slice(value) => Some(value.count),
            _ => None,
        }
    }
}

impl enums::messages::StickerSet {
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

impl enums::messages::EmojiGameInfo {
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
    pub fn prev_stake(&self) -> Option<i64> {
        match self {
            Self::EmojiGameDiceInfo(value) => Some(value.prev_stake),
            _ => None,
        }
    }

    /// The field `current_streak`, where there is one.
    #[must_use]
    #[inline]
    pub fn current_streak(&self) -> Option<i32> {
        match self {
            Self::EmojiGameDiceInfo(value) => Some(value.current_streak),
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
    pub fn plays_left(&self) -> Option<i32> {
        match self {
            Self::EmojiGameDiceInfo(value) => value.plays_left,
            _ => None,
        }
    }
}

impl enums::messages::DhConfig {
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
    pub fn g(&self) -> Option<i32> {
        match self {
            Self::DhConfig(value) => Some(value.g),
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
    pub fn version(&self) -> Option<i32> {
        match self {
            Self::DhConfig(value) => Some(value.version),
            _ => None,
        }
    }
}

impl enums::messages::SentEncryptedMessage {
    /// The field `date`, which every variant has.
    #[must_use]
    #[inline]
    pub fn date(&self) -> i32 {
        match self {
            Self::SentEncryptedMessage(value) => value.date,
            Self::SentEncryptedFile(value) => value.date,
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

impl enums::messages::Stickers {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::Stickers(value) => Some(value.hash),
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

impl enums::messages::AllStickers {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::AllStickers(value) => Some(value.hash),
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

impl enums::messages::SavedGifs {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::SavedGifs(value) => Some(value.hash),
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

impl enums::messages::FeaturedStickers {
    /// The field `count`, which every variant has.
    #[must_use]
    #[inline]
    pub fn count(&self) -> i32 {
        match self {
            Self::NotModified(value) => value.count,
            Self::FeaturedStickers(value) => value.count,
        }
    }

    /// The field `premium`, where there is one.
    #[must_use]
    #[inline]
    pub fn premium(&self) -> Option<bool> {
        match self {
            Self::FeaturedStickers(value) => Some(value.premium),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::FeaturedStickers(value) => Some(value.hash),
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

impl enums::messages::RecentStickers {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::RecentStickers(value) => Some(value.hash),
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

impl enums::messages::StickerSetInstallResult {
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

impl enums::messages::FavedStickers {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::FavedStickers(value) => Some(value.hash),
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

impl enums::messages::FoundStickerSets {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::FoundStickerSets(value) => Some(value.hash),
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

impl enums::messages::ExportedChatInvite {
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

impl enums::messages::SponsoredMessages {
    /// The field `posts_between`, where there is one.
    #[must_use]
    #[inline]
    pub fn posts_between(&self) -> Option<i32> {
        match self {
            Self::SponsoredMessages(value) => value.posts_between,
            _ => None,
        }
    }

    /// The field `start_delay`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_delay(&self) -> Option<i32> {
        match self {
            Self::SponsoredMessages(value) => value.start_delay,
            _ => None,
        }
    }

    /// The field `between_delay`, where there is one.
    #[must_use]
    #[inline]
    pub fn between_delay(&self) -> Option<i32> {
        match self {
            Self::SponsoredMessages(value) => value.between_delay,
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

impl enums::messages::AvailableReactions {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i32> {
        match self {
            Self::AvailableReactions(value) => Some(value.hash),
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

impl enums::messages::Reactions {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::Reactions(value) => Some(value.hash),
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

impl enums::messages::EmojiGroups {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i32> {
        match self {
            Self::EmojiGroups(value) => Some(value.hash),
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

impl enums::messages::SavedDialogs {
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
    pub fn count(&self) -> Option<i32> {
        match self {
            Self::Slice(value) => Some(value.count),
            Self::NotModified(value) => Some(value.count),
            _ => None,
        }
    }
}

impl enums::messages::SavedReactionTags {
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
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::SavedReactionTags(value) => Some(value.hash),
            _ => None,
        }
    }
}

impl enums::messages::QuickReplies {
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

impl enums::messages::AvailableEffects {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i32> {
        match self {
            Self::AvailableEffects(value) => Some(value.hash),
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

impl enums::messages::FoundStickers {
    /// The field `next_offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn next_offset(&self) -> Option<i32> {
        match self {
            Self::NotModified(value) => value.next_offset,
            Self::FoundStickers(value) => value.next_offset,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::FoundStickers(value) => Some(value.hash),
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

impl enums::messages::ChatInviteJoinResult {
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
    pub fn bot_id(&self) -> Option<i64> {
        match self {
            Self::WebView(value) => Some(value.bot_id),
            _ => None,
        }
    }

    /// The field `query_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn query_id(&self) -> Option<i64> {
        match self {
            Self::WebView(value) => Some(value.query_id),
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
