// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `messages`.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// A list of chats.
///
/// Returned by [`messages.getDialogs`](functions::messages::GetDialogs).
///
/// [Official page](https://core.telegram.org/type/messages.Dialogs)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Dialogs {
    /// All chats; there are no more.
    Dialogs(types::messages::Dialogs),
    /// A part of the list of chats.
    Slice(types::messages::DialogsSlice),
    /// The list is the same as the one that the client has.
    NotModified(types::messages::DialogsNotModified),
}

impl Dialogs {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Dialogs(_) => 0x15ba6c40,
            Self::Slice(_) => 0x71e094f3,
            Self::NotModified(_) => 0xf0e3e596,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Dialogs(_) => "messages.dialogs",
            Self::Slice(_) => "messages.dialogsSlice",
            Self::NotModified(_) => "messages.dialogsNotModified",
        }
    }
}

impl wire::Wire for Dialogs {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.Dialogs",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Dialogs(value) => value.write_bare(w.id(0x15ba6c40)),
            Self::Slice(value) => value.write_bare(w.id(0x71e094f3)),
            Self::NotModified(value) => value.write_bare(w.id(0xf0e3e596)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x15ba6c40 => Self::Dialogs(types::messages::Dialogs::read_bare(cursor)),
            0x71e094f3 => Self::Slice(types::messages::DialogsSlice::read_bare(cursor)),
            0xf0e3e596 => {
                Self::NotModified(types::messages::DialogsNotModified::read_bare(cursor))
            }
            _ => Self::Dialogs(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::Dialogs> for Dialogs {
    #[inline]
    fn from(value: types::messages::Dialogs) -> Self {
        Self::Dialogs(value)
    }
}

impl From<types::messages::DialogsSlice> for Dialogs {
    #[inline]
    fn from(value: types::messages::DialogsSlice) -> Self {
        Self::Slice(value)
    }
}

impl From<types::messages::DialogsNotModified> for Dialogs {
    #[inline]
    fn from(value: types::messages::DialogsNotModified) -> Self {
        Self::NotModified(value)
    }
}

/// A list of messages.
///
/// Returned by [`messages.getMessages`](functions::messages::GetMessages),
/// [`messages.getHistory`](functions::messages::GetHistory), [`messages.search`](functions::messages::Search),
/// [`messages.searchGlobal`](functions::messages::SearchGlobal),
/// [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions),
/// [`messages.getRecentLocations`](functions::messages::GetRecentLocations),
/// [`messages.getScheduledHistory`](functions::messages::GetScheduledHistory),
/// [`messages.getScheduledMessages`](functions::messages::GetScheduledMessages),
/// [`messages.getReplies`](functions::messages::GetReplies),
/// [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions), and 8 more.
///
/// [Official page](https://core.telegram.org/type/messages.Messages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Messages {
    /// All messages that match; there are no more.
    Messages(types::messages::Messages),
    /// A part of the messages that match.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Slice(Box<types::messages::MessagesSlice>),
    /// A part of the messages of a channel or supergroup.
    ChannelMessages(types::messages::ChannelMessages),
    /// The messages are the same as those that the client has.
    NotModified(types::messages::MessagesNotModified),
}

impl Messages {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Messages(_) => 0x1d73e7ea,
            Self::Slice(_) => 0x5f206716,
            Self::ChannelMessages(_) => 0xc776ba4e,
            Self::NotModified(_) => 0x74535f21,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Messages(_) => "messages.messages",
            Self::Slice(_) => "messages.messagesSlice",
            Self::ChannelMessages(_) => "messages.channelMessages",
            Self::NotModified(_) => "messages.messagesNotModified",
        }
    }
}

impl wire::Wire for Messages {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.Messages",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Messages(value) => value.write_bare(w.id(0x1d73e7ea)),
            Self::Slice(value) => (**value).write_bare(w.id(0x5f206716)),
            Self::ChannelMessages(value) => value.write_bare(w.id(0xc776ba4e)),
            Self::NotModified(value) => value.write_bare(w.id(0x74535f21)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1d73e7ea => Self::Messages(types::messages::Messages::read_bare(cursor)),
            0x5f206716 => Self::Slice(Box::read_bare(cursor)),
            0xc776ba4e => {
                Self::ChannelMessages(
                    types::messages::ChannelMessages::read_bare(cursor),
                )
            }
            0x74535f21 => {
                Self::NotModified(
                    types::messages::MessagesNotModified::read_bare(cursor),
                )
            }
            _ => Self::Messages(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::Messages> for Messages {
    #[inline]
    fn from(value: types::messages::Messages) -> Self {
        Self::Messages(value)
    }
}

impl From<types::messages::MessagesSlice> for Messages {
    #[inline]
    fn from(value: types::messages::MessagesSlice) -> Self {
        Self::Slice(Box::new(value))
    }
}

impl From<types::messages::ChannelMessages> for Messages {
    #[inline]
    fn from(value: types::messages::ChannelMessages) -> Self {
        Self::ChannelMessages(value)
    }
}

impl From<types::messages::MessagesNotModified> for Messages {
    #[inline]
    fn from(value: types::messages::MessagesNotModified) -> Self {
        Self::NotModified(value)
    }
}

/// Groups and channels, either all that match the request or one part of them.
///
/// Returned by [`messages.getChats`](functions::messages::GetChats),
/// [`messages.getCommonChats`](functions::messages::GetCommonChats),
/// [`channels.getChannels`](functions::channels::GetChannels),
/// [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels),
/// [`channels.getLeftChannels`](functions::channels::GetLeftChannels),
/// [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion),
/// [`channels.getChannelRecommendations`](functions::channels::GetChannelRecommendations),
/// [`stories.getChatsToSend`](functions::stories::GetChatsToSend),
/// [`communities.getJoinedCommunities`](functions::communities::GetJoinedCommunities).
///
/// [Official page](https://core.telegram.org/type/messages.Chats)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum Chats {
    /// All chats that match the request; there are no more to fetch.
    Chats(types::messages::Chats),
    /// A part of the chats that match the request.
    Slice(types::messages::ChatsSlice),
}

impl Chats {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Chats(_) => 0x64ff9fd5,
            Self::Slice(_) => 0x9cd81144,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Chats(_) => "messages.chats",
            Self::Slice(_) => "messages.chatsSlice",
        }
    }
}

impl wire::Wire for Chats {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.Chats",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Chats(value) => value.write_bare(w.id(0x64ff9fd5)),
            Self::Slice(value) => value.write_bare(w.id(0x9cd81144)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x64ff9fd5 => Self::Chats(types::messages::Chats::read_bare(cursor)),
            0x9cd81144 => Self::Slice(types::messages::ChatsSlice::read_bare(cursor)),
            _ => Self::Chats(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::Chats> for Chats {
    #[inline]
    fn from(value: types::messages::Chats) -> Self {
        Self::Chats(value)
    }
}

impl From<types::messages::ChatsSlice> for Chats {
    #[inline]
    fn from(value: types::messages::ChatsSlice) -> Self {
        Self::Slice(value)
    }
}

/// A sticker set with its stickers, or a notice that it did not change.
///
/// Returned by [`messages.getStickerSet`](functions::messages::GetStickerSet),
/// [`stickers.createStickerSet`](functions::stickers::CreateStickerSet),
/// [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet),
/// [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition),
/// [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet),
/// [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb),
/// [`stickers.changeSticker`](functions::stickers::ChangeSticker),
/// [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet),
/// [`stickers.replaceSticker`](functions::stickers::ReplaceSticker).
///
/// Contained in [`updateNewStickerSet`](types::UpdateNewStickerSet).
///
/// [Official page](https://core.telegram.org/type/messages.StickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StickerSet {
    /// A whole sticker set: its description and all of its stickers.
    ///
    /// In a `Box`, because the struct is large or recursive.
    StickerSet(Box<types::messages::StickerSet>),
    /// The sticker set is the same as the one that the client has.
    ///
    /// Since layer 135.
    ///
    /// `messages.stickerSetNotModified#d3f924eb = messages.StickerSet;`
    NotModified,
}

impl StickerSet {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xd3f924eb;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StickerSet(_) => 0x6e153f16,
            Self::NotModified => 0xd3f924eb,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StickerSet(_) => "messages.stickerSet",
            Self::NotModified => "messages.stickerSetNotModified",
        }
    }
}

impl wire::Wire for StickerSet {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.StickerSet",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::StickerSet(value) => (**value).write_bare(w.id(0x6e153f16)),
            Self::NotModified => w.id(0xd3f924eb),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x6e153f16 => Self::StickerSet(Box::read_bare(cursor)),
            0xd3f924eb => Self::NotModified,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::StickerSet> for StickerSet {
    #[inline]
    fn from(value: types::messages::StickerSet) -> Self {
        Self::StickerSet(Box::new(value))
    }
}

/// Whether the account can throw a die with a stake in Toncoin, and on which terms.
///
/// Returned by [`messages.getEmojiGameInfo`](functions::messages::GetEmojiGameInfo).
///
/// Contained in [`updateEmojiGameInfo`](types::UpdateEmojiGameInfo).
///
/// [Official page](https://core.telegram.org/type/messages.EmojiGameInfo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EmojiGameInfo {
    /// The account cannot play the die game with stakes.
    ///
    /// Since layer 221.
    ///
    /// `messages.emojiGameUnavailable#59e65335 = messages.EmojiGameInfo;`
    EmojiGameUnavailable,
    /// The terms on which the account can throw a die with a stake in Toncoin.
    EmojiGameDiceInfo(types::messages::EmojiGameDiceInfo),
}

impl EmojiGameInfo {
    /// The constructor id of [`Self::EmojiGameUnavailable`].
    pub const EMOJI_GAME_UNAVAILABLE_ID: u32 = 0x59e65335;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::EmojiGameUnavailable => 0x59e65335,
            Self::EmojiGameDiceInfo(_) => 0x44e56023,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::EmojiGameUnavailable => "messages.emojiGameUnavailable",
            Self::EmojiGameDiceInfo(_) => "messages.emojiGameDiceInfo",
        }
    }
}

impl wire::Wire for EmojiGameInfo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.EmojiGameInfo",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::EmojiGameUnavailable => w.id(0x59e65335),
            Self::EmojiGameDiceInfo(value) => value.write_bare(w.id(0x44e56023)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x59e65335 => Self::EmojiGameUnavailable,
            0x44e56023 => {
                Self::EmojiGameDiceInfo(
                    types::messages::EmojiGameDiceInfo::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::EmojiGameUnavailable
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::EmojiGameDiceInfo> for EmojiGameInfo {
    #[inline]
    fn from(value: types::messages::EmojiGameDiceInfo) -> Self {
        Self::EmojiGameDiceInfo(value)
    }
}

/// The Diffie-Hellman parameters for the keys of secret chats and calls: either new ones, or a notice that the
/// known ones are still valid.
///
/// Returned by [`messages.getDhConfig`](functions::messages::GetDhConfig).
///
/// [Official page](https://core.telegram.org/type/messages.DhConfig)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum DhConfig {
    /// The Diffie-Hellman parameters that the client has are still valid.
    NotModified(types::messages::DhConfigNotModified),
    /// Diffie-Hellman parameters for the keys of secret chats and calls.
    DhConfig(types::messages::DhConfig),
}

impl DhConfig {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified(_) => 0xc0e24635,
            Self::DhConfig(_) => 0x2c221edd,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified(_) => "messages.dhConfigNotModified",
            Self::DhConfig(_) => "messages.dhConfig",
        }
    }
}

impl wire::Wire for DhConfig {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.DhConfig",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified(value) => value.write_bare(w.id(0xc0e24635)),
            Self::DhConfig(value) => value.write_bare(w.id(0x2c221edd)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc0e24635 => {
                Self::NotModified(
                    types::messages::DhConfigNotModified::read_bare(cursor),
                )
            }
            0x2c221edd => Self::DhConfig(types::messages::DhConfig::read_bare(cursor)),
            _ => Self::NotModified(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::DhConfigNotModified> for DhConfig {
    #[inline]
    fn from(value: types::messages::DhConfigNotModified) -> Self {
        Self::NotModified(value)
    }
}

impl From<types::messages::DhConfig> for DhConfig {
    #[inline]
    fn from(value: types::messages::DhConfig) -> Self {
        Self::DhConfig(value)
    }
}

/// The receipt for a message to a secret chat, with the stored file if one was attached.
///
/// Returned by [`messages.sendEncrypted`](functions::messages::SendEncrypted),
/// [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile),
/// [`messages.sendEncryptedService`](functions::messages::SendEncryptedService).
///
/// [Official page](https://core.telegram.org/type/messages.SentEncryptedMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SentEncryptedMessage {
    /// A message to a secret chat was accepted by the server; it had no file.
    SentEncryptedMessage(types::messages::SentEncryptedMessage),
    /// A message with a file was accepted for a secret chat.
    SentEncryptedFile(types::messages::SentEncryptedFile),
}

impl SentEncryptedMessage {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SentEncryptedMessage(_) => 0x560f8935,
            Self::SentEncryptedFile(_) => 0x9493ff32,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SentEncryptedMessage(_) => "messages.sentEncryptedMessage",
            Self::SentEncryptedFile(_) => "messages.sentEncryptedFile",
        }
    }
}

impl wire::Wire for SentEncryptedMessage {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.SentEncryptedMessage",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SentEncryptedMessage(value) => value.write_bare(w.id(0x560f8935)),
            Self::SentEncryptedFile(value) => value.write_bare(w.id(0x9493ff32)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x560f8935 => {
                Self::SentEncryptedMessage(
                    types::messages::SentEncryptedMessage::read_bare(cursor),
                )
            }
            0x9493ff32 => {
                Self::SentEncryptedFile(
                    types::messages::SentEncryptedFile::read_bare(cursor),
                )
            }
            _ => Self::SentEncryptedMessage(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::SentEncryptedMessage> for SentEncryptedMessage {
    #[inline]
    fn from(value: types::messages::SentEncryptedMessage) -> Self {
        Self::SentEncryptedMessage(value)
    }
}

impl From<types::messages::SentEncryptedFile> for SentEncryptedMessage {
    #[inline]
    fn from(value: types::messages::SentEncryptedFile) -> Self {
        Self::SentEncryptedFile(value)
    }
}

/// The stickers that go with an emoji, or a notice that they did not change.
///
/// Returned by [`messages.getStickers`](functions::messages::GetStickers).
///
/// [Official page](https://core.telegram.org/type/messages.Stickers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Stickers {
    /// The stickers for this emoji are the same as those that the client has.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `messages.stickersNotModified#f1749a22 = messages.Stickers;`
    NotModified,
    /// The stickers that go with an emoji.
    Stickers(types::messages::Stickers),
}

impl Stickers {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xf1749a22;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xf1749a22,
            Self::Stickers(_) => 0x30a6ec7e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.stickersNotModified",
            Self::Stickers(_) => "messages.stickers",
        }
    }
}

impl wire::Wire for Stickers {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.Stickers",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xf1749a22),
            Self::Stickers(value) => value.write_bare(w.id(0x30a6ec7e)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xf1749a22 => Self::NotModified,
            0x30a6ec7e => Self::Stickers(types::messages::Stickers::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::Stickers> for Stickers {
    #[inline]
    fn from(value: types::messages::Stickers) -> Self {
        Self::Stickers(value)
    }
}

/// The sticker sets that the account has installed, or a notice that they did not change. Sets of stickers, of
/// masks and of custom emoji are fetched by different methods.
///
/// Returned by [`messages.getAllStickers`](functions::messages::GetAllStickers),
/// [`messages.getMaskStickers`](functions::messages::GetMaskStickers),
/// [`messages.getEmojiStickers`](functions::messages::GetEmojiStickers).
///
/// [Official page](https://core.telegram.org/type/messages.AllStickers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum AllStickers {
    /// The installed sticker sets are the same as those that the client has.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `messages.allStickersNotModified#e86602c3 = messages.AllStickers;`
    NotModified,
    /// All installed sticker sets of one kind, in the user's order.
    AllStickers(types::messages::AllStickers),
}

impl AllStickers {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xe86602c3;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xe86602c3,
            Self::AllStickers(_) => 0xcdbbcebb,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.allStickersNotModified",
            Self::AllStickers(_) => "messages.allStickers",
        }
    }
}

impl wire::Wire for AllStickers {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.AllStickers",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xe86602c3),
            Self::AllStickers(value) => value.write_bare(w.id(0xcdbbcebb)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe86602c3 => Self::NotModified,
            0xcdbbcebb => {
                Self::AllStickers(types::messages::AllStickers::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::AllStickers> for AllStickers {
    #[inline]
    fn from(value: types::messages::AllStickers) -> Self {
        Self::AllStickers(value)
    }
}

/// The GIFs that the user saved, or a notice that they did not change.
///
/// Returned by [`messages.getSavedGifs`](functions::messages::GetSavedGifs).
///
/// [Official page](https://core.telegram.org/type/messages.SavedGifs)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum SavedGifs {
    /// The saved GIFs are the same as those that the client has.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `messages.savedGifsNotModified#e8025ca2 = messages.SavedGifs;`
    NotModified,
    /// The GIFs that the user saved, with the one saved or used last at the front.
    SavedGifs(types::messages::SavedGifs),
}

impl SavedGifs {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xe8025ca2;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xe8025ca2,
            Self::SavedGifs(_) => 0x84a02a0d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.savedGifsNotModified",
            Self::SavedGifs(_) => "messages.savedGifs",
        }
    }
}

impl wire::Wire for SavedGifs {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.SavedGifs",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xe8025ca2),
            Self::SavedGifs(value) => value.write_bare(w.id(0x84a02a0d)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe8025ca2 => Self::NotModified,
            0x84a02a0d => Self::SavedGifs(types::messages::SavedGifs::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::SavedGifs> for SavedGifs {
    #[inline]
    fn from(value: types::messages::SavedGifs) -> Self {
        Self::SavedGifs(value)
    }
}

/// The sticker sets that Telegram recommends at present, or a notice that they did not change.
///
/// Returned by [`messages.getFeaturedStickers`](functions::messages::GetFeaturedStickers),
/// [`messages.getOldFeaturedStickers`](functions::messages::GetOldFeaturedStickers),
/// [`messages.getFeaturedEmojiStickers`](functions::messages::GetFeaturedEmojiStickers).
///
/// [Official page](https://core.telegram.org/type/messages.FeaturedStickers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum FeaturedStickers {
    /// The featured sticker sets are the same as those that the client has.
    NotModified(types::messages::FeaturedStickersNotModified),
    /// Sticker sets that Telegram recommends, also called trending.
    FeaturedStickers(types::messages::FeaturedStickers),
}

impl FeaturedStickers {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified(_) => 0xc6dc0c66,
            Self::FeaturedStickers(_) => 0xbe382906,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified(_) => "messages.featuredStickersNotModified",
            Self::FeaturedStickers(_) => "messages.featuredStickers",
        }
    }
}

impl wire::Wire for FeaturedStickers {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.FeaturedStickers",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified(value) => value.write_bare(w.id(0xc6dc0c66)),
            Self::FeaturedStickers(value) => value.write_bare(w.id(0xbe382906)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc6dc0c66 => {
                Self::NotModified(
                    types::messages::FeaturedStickersNotModified::read_bare(cursor),
                )
            }
            0xbe382906 => {
                Self::FeaturedStickers(
                    types::messages::FeaturedStickers::read_bare(cursor),
                )
            }
            _ => Self::NotModified(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::FeaturedStickersNotModified> for FeaturedStickers {
    #[inline]
    fn from(value: types::messages::FeaturedStickersNotModified) -> Self {
        Self::NotModified(value)
    }
}

impl From<types::messages::FeaturedStickers> for FeaturedStickers {
    #[inline]
    fn from(value: types::messages::FeaturedStickers) -> Self {
        Self::FeaturedStickers(value)
    }
}

/// The stickers that the user sent or attached last, or a notice that they did not change.
///
/// Returned by [`messages.getRecentStickers`](functions::messages::GetRecentStickers).
///
/// [Official page](https://core.telegram.org/type/messages.RecentStickers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum RecentStickers {
    /// The recently used stickers are the same as those that the client has.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `messages.recentStickersNotModified#b17f890 = messages.RecentStickers;`
    NotModified,
    /// The stickers that the user sent or attached last, newest first.
    RecentStickers(types::messages::RecentStickers),
}

impl RecentStickers {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x0b17f890;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x0b17f890,
            Self::RecentStickers(_) => 0x88d37c56,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.recentStickersNotModified",
            Self::RecentStickers(_) => "messages.recentStickers",
        }
    }
}

impl wire::Wire for RecentStickers {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.RecentStickers",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x0b17f890),
            Self::RecentStickers(value) => value.write_bare(w.id(0x88d37c56)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x0b17f890 => Self::NotModified,
            0x88d37c56 => {
                Self::RecentStickers(types::messages::RecentStickers::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::RecentStickers> for RecentStickers {
    #[inline]
    fn from(value: types::messages::RecentStickers) -> Self {
        Self::RecentStickers(value)
    }
}

/// The outcome of installing a sticker set, which tells whether older sets went to the archive.
///
/// Returned by [`messages.installStickerSet`](functions::messages::InstallStickerSet).
///
/// [Official page](https://core.telegram.org/type/messages.StickerSetInstallResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StickerSetInstallResult {
    /// The sticker set was installed, and no other set had to make room for it.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `messages.stickerSetInstallResultSuccess#38641628 = messages.StickerSetInstallResult;`
    Success,
    /// The sticker set was installed, and other sets went to the archive because there were too many.
    Archive(types::messages::StickerSetInstallResultArchive),
}

impl StickerSetInstallResult {
    /// The constructor id of [`Self::Success`].
    pub const SUCCESS_ID: u32 = 0x38641628;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Success => 0x38641628,
            Self::Archive(_) => 0x35e410a8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Success => "messages.stickerSetInstallResultSuccess",
            Self::Archive(_) => "messages.stickerSetInstallResultArchive",
        }
    }
}

impl wire::Wire for StickerSetInstallResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.StickerSetInstallResult",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Success => w.id(0x38641628),
            Self::Archive(value) => value.write_bare(w.id(0x35e410a8)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x38641628 => Self::Success,
            0x35e410a8 => {
                Self::Archive(
                    types::messages::StickerSetInstallResultArchive::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Success
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::StickerSetInstallResultArchive> for StickerSetInstallResult {
    #[inline]
    fn from(value: types::messages::StickerSetInstallResultArchive) -> Self {
        Self::Archive(value)
    }
}

/// The stickers that the user marked as favourites, or a notice that they did not change.
///
/// Returned by [`messages.getFavedStickers`](functions::messages::GetFavedStickers).
///
/// [Official page](https://core.telegram.org/type/messages.FavedStickers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum FavedStickers {
    /// The favourite stickers are the same as those that the client has.
    ///
    /// Since layer 71.
    ///
    /// `messages.favedStickersNotModified#9e8fa6d3 = messages.FavedStickers;`
    NotModified,
    /// The stickers that the user marked as favourites, the last added first.
    FavedStickers(types::messages::FavedStickers),
}

impl FavedStickers {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x9e8fa6d3;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x9e8fa6d3,
            Self::FavedStickers(_) => 0x2cb51097,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.favedStickersNotModified",
            Self::FavedStickers(_) => "messages.favedStickers",
        }
    }
}

impl wire::Wire for FavedStickers {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.FavedStickers",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x9e8fa6d3),
            Self::FavedStickers(value) => value.write_bare(w.id(0x2cb51097)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9e8fa6d3 => Self::NotModified,
            0x2cb51097 => {
                Self::FavedStickers(types::messages::FavedStickers::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::FavedStickers> for FavedStickers {
    #[inline]
    fn from(value: types::messages::FavedStickers) -> Self {
        Self::FavedStickers(value)
    }
}

/// The sticker sets that a search found, or a notice that they did not change.
///
/// Returned by [`messages.searchStickerSets`](functions::messages::SearchStickerSets),
/// [`messages.searchEmojiStickerSets`](functions::messages::SearchEmojiStickerSets).
///
/// [Official page](https://core.telegram.org/type/messages.FoundStickerSets)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum FoundStickerSets {
    /// The search gives the same sticker sets as those that the client has.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `messages.foundStickerSetsNotModified#d54b65d = messages.FoundStickerSets;`
    NotModified,
    /// The sticker sets that a search found.
    FoundStickerSets(types::messages::FoundStickerSets),
}

impl FoundStickerSets {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x0d54b65d;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x0d54b65d,
            Self::FoundStickerSets(_) => 0x8af09dd2,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.foundStickerSetsNotModified",
            Self::FoundStickerSets(_) => "messages.foundStickerSets",
        }
    }
}

impl wire::Wire for FoundStickerSets {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.FoundStickerSets",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x0d54b65d),
            Self::FoundStickerSets(value) => value.write_bare(w.id(0x8af09dd2)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x0d54b65d => Self::NotModified,
            0x8af09dd2 => {
                Self::FoundStickerSets(
                    types::messages::FoundStickerSets::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::FoundStickerSets> for FoundStickerSets {
    #[inline]
    fn from(value: types::messages::FoundStickerSets) -> Self {
        Self::FoundStickerSets(value)
    }
}

/// An invite link after a request or an edit, with its replacement if the link was revoked and another took its
/// place.
///
/// Returned by [`messages.getExportedChatInvite`](functions::messages::GetExportedChatInvite),
/// [`messages.editExportedChatInvite`](functions::messages::EditExportedChatInvite).
///
/// [Official page](https://core.telegram.org/type/messages.ExportedChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ExportedChatInvite {
    /// One invite link of a chat, as it is now.
    ExportedChatInvite(types::messages::ExportedChatInvite),
    /// The invite link was revoked, and a new one took its place.
    Replaced(types::messages::ExportedChatInviteReplaced),
}

impl ExportedChatInvite {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ExportedChatInvite(_) => 0x1871be50,
            Self::Replaced(_) => 0x222600ef,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ExportedChatInvite(_) => "messages.exportedChatInvite",
            Self::Replaced(_) => "messages.exportedChatInviteReplaced",
        }
    }
}

impl wire::Wire for ExportedChatInvite {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.ExportedChatInvite",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ExportedChatInvite(value) => value.write_bare(w.id(0x1871be50)),
            Self::Replaced(value) => value.write_bare(w.id(0x222600ef)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1871be50 => {
                Self::ExportedChatInvite(
                    types::messages::ExportedChatInvite::read_bare(cursor),
                )
            }
            0x222600ef => {
                Self::Replaced(
                    types::messages::ExportedChatInviteReplaced::read_bare(cursor),
                )
            }
            _ => Self::ExportedChatInvite(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::ExportedChatInvite> for ExportedChatInvite {
    #[inline]
    fn from(value: types::messages::ExportedChatInvite) -> Self {
        Self::ExportedChatInvite(value)
    }
}

impl From<types::messages::ExportedChatInviteReplaced> for ExportedChatInvite {
    #[inline]
    fn from(value: types::messages::ExportedChatInviteReplaced) -> Self {
        Self::Replaced(value)
    }
}

/// The advertisements for a chat, if there are any.
///
/// Returned by [`messages.getSponsoredMessages`](functions::messages::GetSponsoredMessages).
///
/// [Official page](https://core.telegram.org/type/messages.SponsoredMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum SponsoredMessages {
    /// The advertisements to show in a chat, and how often to show them.
    SponsoredMessages(types::messages::SponsoredMessages),
    /// There is no advertisement to show in this chat.
    ///
    /// Since layer 148.
    ///
    /// `messages.sponsoredMessagesEmpty#1839490f = messages.SponsoredMessages;`
    Empty,
}

impl SponsoredMessages {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x1839490f;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SponsoredMessages(_) => 0xffda656d,
            Self::Empty => 0x1839490f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SponsoredMessages(_) => "messages.sponsoredMessages",
            Self::Empty => "messages.sponsoredMessagesEmpty",
        }
    }
}

impl wire::Wire for SponsoredMessages {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.SponsoredMessages",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SponsoredMessages(value) => value.write_bare(w.id(0xffda656d)),
            Self::Empty => w.id(0x1839490f),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xffda656d => {
                Self::SponsoredMessages(
                    types::messages::SponsoredMessages::read_bare(cursor),
                )
            }
            0x1839490f => Self::Empty,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::SponsoredMessages> for SponsoredMessages {
    #[inline]
    fn from(value: types::messages::SponsoredMessages) -> Self {
        Self::SponsoredMessages(value)
    }
}

/// The emoji that serve as reactions, with their animations, or a notice that they did not change.
///
/// Returned by [`messages.getAvailableReactions`](functions::messages::GetAvailableReactions).
///
/// [Official page](https://core.telegram.org/type/messages.AvailableReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum AvailableReactions {
    /// The emoji reactions that exist are the same as those that the client has.
    ///
    /// Since layer 136.
    ///
    /// `messages.availableReactionsNotModified#9f071957 = messages.AvailableReactions;`
    NotModified,
    /// All emoji that serve as reactions, with their names and animations.
    AvailableReactions(types::messages::AvailableReactions),
}

impl AvailableReactions {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x9f071957;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x9f071957,
            Self::AvailableReactions(_) => 0x768e3aad,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.availableReactionsNotModified",
            Self::AvailableReactions(_) => "messages.availableReactions",
        }
    }
}

impl wire::Wire for AvailableReactions {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.AvailableReactions",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x9f071957),
            Self::AvailableReactions(value) => value.write_bare(w.id(0x768e3aad)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9f071957 => Self::NotModified,
            0x768e3aad => {
                Self::AvailableReactions(
                    types::messages::AvailableReactions::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::AvailableReactions> for AvailableReactions {
    #[inline]
    fn from(value: types::messages::AvailableReactions) -> Self {
        Self::AvailableReactions(value)
    }
}

/// A list of reactions to offer to the user, or a notice that it did not change.
///
/// Returned by [`messages.getTopReactions`](functions::messages::GetTopReactions),
/// [`messages.getRecentReactions`](functions::messages::GetRecentReactions),
/// [`messages.getDefaultTagReactions`](functions::messages::GetDefaultTagReactions).
///
/// [Official page](https://core.telegram.org/type/messages.Reactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum Reactions {
    /// The reactions are the same as those that the client has.
    ///
    /// Since layer 145.
    ///
    /// `messages.reactionsNotModified#b06fdbdf = messages.Reactions;`
    NotModified,
    /// Reactions to offer to the user: popular ones, recent ones or suggested tags, by the method that was called.
    Reactions(types::messages::Reactions),
}

impl Reactions {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xb06fdbdf;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xb06fdbdf,
            Self::Reactions(_) => 0xeafdf716,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.reactionsNotModified",
            Self::Reactions(_) => "messages.reactions",
        }
    }
}

impl wire::Wire for Reactions {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.Reactions",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xb06fdbdf),
            Self::Reactions(value) => value.write_bare(w.id(0xeafdf716)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb06fdbdf => Self::NotModified,
            0xeafdf716 => Self::Reactions(types::messages::Reactions::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::Reactions> for Reactions {
    #[inline]
    fn from(value: types::messages::Reactions) -> Self {
        Self::Reactions(value)
    }
}

/// Categories of emoji to filter a picker by, or a notice that they did not change.
///
/// Returned by [`messages.getEmojiGroups`](functions::messages::GetEmojiGroups),
/// [`messages.getEmojiStatusGroups`](functions::messages::GetEmojiStatusGroups),
/// [`messages.getEmojiProfilePhotoGroups`](functions::messages::GetEmojiProfilePhotoGroups),
/// [`messages.getEmojiStickerGroups`](functions::messages::GetEmojiStickerGroups).
///
/// [Official page](https://core.telegram.org/type/messages.EmojiGroups)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EmojiGroups {
    /// The categories of emoji are the same as those that the client has.
    ///
    /// Since layer 152.
    ///
    /// `messages.emojiGroupsNotModified#6fb4ad87 = messages.EmojiGroups;`
    NotModified,
    /// Categories of emoji, to show as filters above a picker of emoji or stickers.
    EmojiGroups(types::messages::EmojiGroups),
}

impl EmojiGroups {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x6fb4ad87;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x6fb4ad87,
            Self::EmojiGroups(_) => 0x881fb94b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.emojiGroupsNotModified",
            Self::EmojiGroups(_) => "messages.emojiGroups",
        }
    }
}

impl wire::Wire for EmojiGroups {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.EmojiGroups",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x6fb4ad87),
            Self::EmojiGroups(value) => value.write_bare(w.id(0x881fb94b)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x6fb4ad87 => Self::NotModified,
            0x881fb94b => {
                Self::EmojiGroups(types::messages::EmojiGroups::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::EmojiGroups> for EmojiGroups {
    #[inline]
    fn from(value: types::messages::EmojiGroups) -> Self {
        Self::EmojiGroups(value)
    }
}

/// The conversations that saved messages are sorted into by where they came from, or the topics of a channel's
/// direct messages.
///
/// Returned by [`messages.getSavedDialogs`](functions::messages::GetSavedDialogs),
/// [`messages.getPinnedSavedDialogs`](functions::messages::GetPinnedSavedDialogs),
/// [`messages.getSavedDialogsByID`](functions::messages::GetSavedDialogsById).
///
/// [Official page](https://core.telegram.org/type/messages.SavedDialogs)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum SavedDialogs {
    /// All conversations of the saved messages, or all topics of a channel's direct messages; there are no more.
    SavedDialogs(types::messages::SavedDialogs),
    /// A part of the conversations of the saved messages, or of the topics of a channel's direct messages.
    Slice(types::messages::SavedDialogsSlice),
    /// The conversations of the saved messages are the same as those that the client has.
    NotModified(types::messages::SavedDialogsNotModified),
}

impl SavedDialogs {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SavedDialogs(_) => 0xf83ae221,
            Self::Slice(_) => 0x44ba9dd9,
            Self::NotModified(_) => 0xc01f6fe8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SavedDialogs(_) => "messages.savedDialogs",
            Self::Slice(_) => "messages.savedDialogsSlice",
            Self::NotModified(_) => "messages.savedDialogsNotModified",
        }
    }
}

impl wire::Wire for SavedDialogs {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.SavedDialogs",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SavedDialogs(value) => value.write_bare(w.id(0xf83ae221)),
            Self::Slice(value) => value.write_bare(w.id(0x44ba9dd9)),
            Self::NotModified(value) => value.write_bare(w.id(0xc01f6fe8)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xf83ae221 => {
                Self::SavedDialogs(types::messages::SavedDialogs::read_bare(cursor))
            }
            0x44ba9dd9 => {
                Self::Slice(types::messages::SavedDialogsSlice::read_bare(cursor))
            }
            0xc01f6fe8 => {
                Self::NotModified(
                    types::messages::SavedDialogsNotModified::read_bare(cursor),
                )
            }
            _ => Self::SavedDialogs(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::SavedDialogs> for SavedDialogs {
    #[inline]
    fn from(value: types::messages::SavedDialogs) -> Self {
        Self::SavedDialogs(value)
    }
}

impl From<types::messages::SavedDialogsSlice> for SavedDialogs {
    #[inline]
    fn from(value: types::messages::SavedDialogsSlice) -> Self {
        Self::Slice(value)
    }
}

impl From<types::messages::SavedDialogsNotModified> for SavedDialogs {
    #[inline]
    fn from(value: types::messages::SavedDialogsNotModified) -> Self {
        Self::NotModified(value)
    }
}

/// The reactions that the user tags saved messages with, or a notice that they did not change.
///
/// Returned by [`messages.getSavedReactionTags`](functions::messages::GetSavedReactionTags).
///
/// [Official page](https://core.telegram.org/type/messages.SavedReactionTags)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SavedReactionTags {
    /// The tags of the saved messages are the same as those that the client has.
    ///
    /// Since layer 171.
    ///
    /// `messages.savedReactionTagsNotModified#889b59ef = messages.SavedReactionTags;`
    NotModified,
    /// The reactions that the user tags saved messages with, with their names and counts.
    SavedReactionTags(types::messages::SavedReactionTags),
}

impl SavedReactionTags {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x889b59ef;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x889b59ef,
            Self::SavedReactionTags(_) => 0x3259950a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.savedReactionTagsNotModified",
            Self::SavedReactionTags(_) => "messages.savedReactionTags",
        }
    }
}

impl wire::Wire for SavedReactionTags {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.SavedReactionTags",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x889b59ef),
            Self::SavedReactionTags(value) => value.write_bare(w.id(0x3259950a)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x889b59ef => Self::NotModified,
            0x3259950a => {
                Self::SavedReactionTags(
                    types::messages::SavedReactionTags::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::SavedReactionTags> for SavedReactionTags {
    #[inline]
    fn from(value: types::messages::SavedReactionTags) -> Self {
        Self::SavedReactionTags(value)
    }
}

/// The quick replies of the account, or a notice that they did not change.
///
/// Returned by [`messages.getQuickReplies`](functions::messages::GetQuickReplies).
///
/// [Official page](https://core.telegram.org/type/messages.QuickReplies)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum QuickReplies {
    /// All quick replies of the account: prepared messages that are sent to a chat by a shortcut.
    QuickReplies(types::messages::QuickReplies),
    /// The quick replies are the same as those that the client has.
    ///
    /// Since layer 176.
    ///
    /// `messages.quickRepliesNotModified#5f91eb5b = messages.QuickReplies;`
    NotModified,
}

impl QuickReplies {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x5f91eb5b;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::QuickReplies(_) => 0xc68d6695,
            Self::NotModified => 0x5f91eb5b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::QuickReplies(_) => "messages.quickReplies",
            Self::NotModified => "messages.quickRepliesNotModified",
        }
    }
}

impl wire::Wire for QuickReplies {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.QuickReplies",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::QuickReplies(value) => value.write_bare(w.id(0xc68d6695)),
            Self::NotModified => w.id(0x5f91eb5b),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc68d6695 => {
                Self::QuickReplies(types::messages::QuickReplies::read_bare(cursor))
            }
            0x5f91eb5b => Self::NotModified,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::QuickReplies> for QuickReplies {
    #[inline]
    fn from(value: types::messages::QuickReplies) -> Self {
        Self::QuickReplies(value)
    }
}

/// The animated effects that a message can be sent with, or a notice that they did not change.
///
/// Returned by [`messages.getAvailableEffects`](functions::messages::GetAvailableEffects).
///
/// [Official page](https://core.telegram.org/type/messages.AvailableEffects)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum AvailableEffects {
    /// The message effects are the same as those that the client has.
    ///
    /// Since layer 180.
    ///
    /// `messages.availableEffectsNotModified#d1ed9a5b = messages.AvailableEffects;`
    NotModified,
    /// All animated effects that a message in a private chat can be sent with.
    AvailableEffects(types::messages::AvailableEffects),
}

impl AvailableEffects {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xd1ed9a5b;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xd1ed9a5b,
            Self::AvailableEffects(_) => 0xbddb616e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "messages.availableEffectsNotModified",
            Self::AvailableEffects(_) => "messages.availableEffects",
        }
    }
}

impl wire::Wire for AvailableEffects {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.AvailableEffects",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xd1ed9a5b),
            Self::AvailableEffects(value) => value.write_bare(w.id(0xbddb616e)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd1ed9a5b => Self::NotModified,
            0xbddb616e => {
                Self::AvailableEffects(
                    types::messages::AvailableEffects::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::AvailableEffects> for AvailableEffects {
    #[inline]
    fn from(value: types::messages::AvailableEffects) -> Self {
        Self::AvailableEffects(value)
    }
}

/// The stickers that a search by words or emoji found, or a notice that they did not change.
///
/// Returned by [`messages.searchStickers`](functions::messages::SearchStickers).
///
/// [Official page](https://core.telegram.org/type/messages.FoundStickers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum FoundStickers {
    /// The search gives the same stickers as those that the client has.
    NotModified(types::messages::FoundStickersNotModified),
    /// One part of the stickers that a search by words or emoji found.
    FoundStickers(types::messages::FoundStickers),
}

impl FoundStickers {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified(_) => 0x6010c534,
            Self::FoundStickers(_) => 0x82c9e290,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified(_) => "messages.foundStickersNotModified",
            Self::FoundStickers(_) => "messages.foundStickers",
        }
    }
}

impl wire::Wire for FoundStickers {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.FoundStickers",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified(value) => value.write_bare(w.id(0x6010c534)),
            Self::FoundStickers(value) => value.write_bare(w.id(0x82c9e290)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x6010c534 => {
                Self::NotModified(
                    types::messages::FoundStickersNotModified::read_bare(cursor),
                )
            }
            0x82c9e290 => {
                Self::FoundStickers(types::messages::FoundStickers::read_bare(cursor))
            }
            _ => Self::NotModified(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::FoundStickersNotModified> for FoundStickers {
    #[inline]
    fn from(value: types::messages::FoundStickersNotModified) -> Self {
        Self::NotModified(value)
    }
}

impl From<types::messages::FoundStickers> for FoundStickers {
    #[inline]
    fn from(value: types::messages::FoundStickers) -> Self {
        Self::FoundStickers(value)
    }
}

/// The outcome of joining a chat.
///
/// Returned by [`messages.importChatInvite`](functions::messages::ImportChatInvite),
/// [`channels.joinChannel`](functions::channels::JoinChannel).
///
/// [Official page](https://core.telegram.org/type/messages.ChatInviteJoinResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChatInviteJoinResult {
    /// The account joined the chat.
    Ok(types::messages::ChatInviteJoinResultOk),
    /// A bot has to let the user in first, through a web view.
    WebView(types::messages::ChatInviteJoinResultWebView),
}

impl ChatInviteJoinResult {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Ok(_) => 0x445663a7,
            Self::WebView(_) => 0x61ca29d3,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ok(_) => "messages.chatInviteJoinResultOk",
            Self::WebView(_) => "messages.chatInviteJoinResultWebView",
        }
    }
}

impl wire::Wire for ChatInviteJoinResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "messages.ChatInviteJoinResult",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Ok(value) => value.write_bare(w.id(0x445663a7)),
            Self::WebView(value) => value.write_bare(w.id(0x61ca29d3)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x445663a7 => {
                Self::Ok(types::messages::ChatInviteJoinResultOk::read_bare(cursor))
            }
            0x61ca29d3 => {
                Self::WebView(
                    types::messages::ChatInviteJoinResultWebView::read_bare(cursor),
                )
            }
            _ => Self::Ok(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::messages::ChatInviteJoinResultOk> for ChatInviteJoinResult {
    #[inline]
    fn from(value: types::messages::ChatInviteJoinResultOk) -> Self {
        Self::Ok(value)
    }
}

impl From<types::messages::ChatInviteJoinResultWebView> for ChatInviteJoinResult {
    #[inline]
    fn from(value: types::messages::ChatInviteJoinResultWebView) -> Self {
        Self::WebView(value)
    }
}
