// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// A group, supergroup, channel or community.
///
/// Contained in [`contacts.blocked`](types::contacts::Blocked),
/// [`contacts.blockedSlice`](types::contacts::BlockedSlice), [`messages.dialogs`](types::messages::Dialogs),
/// [`messages.dialogsSlice`](types::messages::DialogsSlice), [`messages.messages`](types::messages::Messages),
/// [`messages.messagesSlice`](types::messages::MessagesSlice),
/// [`messages.channelMessages`](types::messages::ChannelMessages), [`messages.chats`](types::messages::Chats),
/// [`messages.chatsSlice`](types::messages::ChatsSlice), [`messages.chatFull`](types::messages::ChatFull), and 68
/// more.
///
/// [Official page](https://core.telegram.org/type/Chat)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum Chat {
    /// A group that does not exist.
    Empty(types::ChatEmpty),
    /// A basic group.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Chat(Box<types::Chat>),
    /// A basic group that the account has no access to.
    Forbidden(types::ChatForbidden),
    /// A channel or supergroup.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Channel(Box<types::Channel>),
    /// A channel or supergroup that the account has no access to.
    ChannelForbidden(types::ChannelForbidden),
    /// A community that the account has no access to.
    CommunityForbidden(types::CommunityForbidden),
    /// A community, which links chats.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Community(Box<types::Community>),
}

impl Chat {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x29562865,
            Self::Chat(_) => 0x41cbf256,
            Self::Forbidden(_) => 0x6592a1a7,
            Self::Channel(_) => 0xd49f34c6,
            Self::ChannelForbidden(_) => 0x17d493d5,
            Self::CommunityForbidden(_) => 0xfd3cdab8,
            Self::Community(_) => 0x65efe954,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "chatEmpty",
            Self::Chat(_) => "chat",
            Self::Forbidden(_) => "chatForbidden",
            Self::Channel(_) => "channel",
            Self::ChannelForbidden(_) => "channelForbidden",
            Self::CommunityForbidden(_) => "communityForbidden",
            Self::Community(_) => "community",
        }
    }
}

impl wire::Wire for Chat {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Chat",
        id: 0,
        min_size: 12,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x29562865)),
            Self::Chat(value) => (**value).write_bare(w.id(0x41cbf256)),
            Self::Forbidden(value) => value.write_bare(w.id(0x6592a1a7)),
            Self::Channel(value) => (**value).write_bare(w.id(0xd49f34c6)),
            Self::ChannelForbidden(value) => value.write_bare(w.id(0x17d493d5)),
            Self::CommunityForbidden(value) => value.write_bare(w.id(0xfd3cdab8)),
            Self::Community(value) => (**value).write_bare(w.id(0x65efe954)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x29562865 => Self::Empty(types::ChatEmpty::read_bare(cursor)),
            0x41cbf256 => Self::Chat(Box::read_bare(cursor)),
            0x6592a1a7 => Self::Forbidden(types::ChatForbidden::read_bare(cursor)),
            0xd49f34c6 => Self::Channel(Box::read_bare(cursor)),
            0x17d493d5 => {
                Self::ChannelForbidden(types::ChannelForbidden::read_bare(cursor))
            }
            0xfd3cdab8 => {
                Self::CommunityForbidden(types::CommunityForbidden::read_bare(cursor))
            }
            0x65efe954 => Self::Community(Box::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0x1c32b11c => Self::channel_1c32b11c(cursor),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatEmpty> for Chat {
    #[inline]
    fn from(value: types::ChatEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::Chat> for Chat {
    #[inline]
    fn from(value: types::Chat) -> Self {
        Self::Chat(Box::new(value))
    }
}

impl From<types::ChatForbidden> for Chat {
    #[inline]
    fn from(value: types::ChatForbidden) -> Self {
        Self::Forbidden(value)
    }
}

impl From<types::Channel> for Chat {
    #[inline]
    fn from(value: types::Channel) -> Self {
        Self::Channel(Box::new(value))
    }
}

impl From<types::ChannelForbidden> for Chat {
    #[inline]
    fn from(value: types::ChannelForbidden) -> Self {
        Self::ChannelForbidden(value)
    }
}

impl From<types::CommunityForbidden> for Chat {
    #[inline]
    fn from(value: types::CommunityForbidden) -> Self {
        Self::CommunityForbidden(value)
    }
}

impl From<types::Community> for Chat {
    #[inline]
    fn from(value: types::Community) -> Self {
        Self::Community(Box::new(value))
    }
}

/// The photo of a group or channel.
///
/// Contained in [`chat`](types::Chat), [`channel`](types::Channel), [`community`](types::Community),
/// [`folder`](types::Folder).
///
/// [Official page](https://core.telegram.org/type/ChatPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ChatPhoto {
    /// The group or channel has no photo.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `chatPhotoEmpty#37c1011c = ChatPhoto;`
    Empty,
    /// The photo of a group or channel.
    ChatPhoto(types::ChatPhoto),
}

impl ChatPhoto {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x37c1011c;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x37c1011c,
            Self::ChatPhoto(_) => 0x1c6e1c11,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "chatPhotoEmpty",
            Self::ChatPhoto(_) => "chatPhoto",
        }
    }
}

impl wire::Wire for ChatPhoto {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatPhoto",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x37c1011c),
            Self::ChatPhoto(value) => value.write_bare(w.id(0x1c6e1c11)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x37c1011c => Self::Empty,
            0x1c6e1c11 => Self::ChatPhoto(types::ChatPhoto::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatPhoto> for ChatPhoto {
    #[inline]
    fn from(value: types::ChatPhoto) -> Self {
        Self::ChatPhoto(value)
    }
}

/// The members of a basic group.
///
/// Contained in [`chatFull`](types::ChatFull), [`updateChatParticipants`](types::UpdateChatParticipants).
///
/// [Official page](https://core.telegram.org/type/ChatParticipants)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ChatParticipants {
    /// The members are not visible to the account.
    Forbidden(types::ChatParticipantsForbidden),
    /// The members.
    ChatParticipants(types::ChatParticipants),
}

impl ChatParticipants {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Forbidden(_) => 0x8763d3e1,
            Self::ChatParticipants(_) => 0x3cbc93f8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Forbidden(_) => "chatParticipantsForbidden",
            Self::ChatParticipants(_) => "chatParticipants",
        }
    }
}

impl wire::Wire for ChatParticipants {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatParticipants",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Forbidden(value) => value.write_bare(w.id(0x8763d3e1)),
            Self::ChatParticipants(value) => value.write_bare(w.id(0x3cbc93f8)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x8763d3e1 => {
                Self::Forbidden(types::ChatParticipantsForbidden::read_bare(cursor))
            }
            0x3cbc93f8 => {
                Self::ChatParticipants(types::ChatParticipants::read_bare(cursor))
            }
            _ => Self::Forbidden(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatParticipantsForbidden> for ChatParticipants {
    #[inline]
    fn from(value: types::ChatParticipantsForbidden) -> Self {
        Self::Forbidden(value)
    }
}

impl From<types::ChatParticipants> for ChatParticipants {
    #[inline]
    fn from(value: types::ChatParticipants) -> Self {
        Self::ChatParticipants(value)
    }
}

/// Which reactions can be used in a chat.
///
/// Accepted by [`messages.setChatAvailableReactions`](functions::messages::SetChatAvailableReactions).
///
/// Contained in [`chatFull`](types::ChatFull), [`channelFull`](types::ChannelFull),
/// [`channelAdminLogEventActionChangeAvailableReactions`](types::ChannelAdminLogEventActionChangeAvailableReactions).
///
/// [Official page](https://core.telegram.org/type/ChatReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ChatReactions {
    /// No reactions can be used in the chat.
    ///
    /// Since layer 145.
    ///
    /// `chatReactionsNone#eafc32bc = ChatReactions;`
    None,
    /// All standard emoji can be used as reactions, and custom emoji if `allow_custom` is set.
    All(types::ChatReactionsAll),
    /// Only certain reactions can be used in the chat.
    Some(types::ChatReactionsSome),
}

impl ChatReactions {
    /// The constructor id of [`Self::None`].
    pub const NONE_ID: u32 = 0xeafc32bc;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::None => 0xeafc32bc,
            Self::All(_) => 0x52928bca,
            Self::Some(_) => 0x661d4037,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::None => "chatReactionsNone",
            Self::All(_) => "chatReactionsAll",
            Self::Some(_) => "chatReactionsSome",
        }
    }
}

impl wire::Wire for ChatReactions {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatReactions",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::None => w.id(0xeafc32bc),
            Self::All(value) => value.write_bare(w.id(0x52928bca)),
            Self::Some(value) => value.write_bare(w.id(0x661d4037)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xeafc32bc => Self::None,
            0x52928bca => Self::All(types::ChatReactionsAll::read_bare(cursor)),
            0x661d4037 => Self::Some(types::ChatReactionsSome::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::None
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatReactionsAll> for ChatReactions {
    #[inline]
    fn from(value: types::ChatReactionsAll) -> Self {
        Self::All(value)
    }
}

impl From<types::ChatReactionsSome> for ChatReactions {
    #[inline]
    fn from(value: types::ChatReactionsSome) -> Self {
        Self::Some(value)
    }
}

/// The details of a group, channel or community.
///
/// Contained in [`messages.chatFull`](types::messages::ChatFull).
///
/// [Official page](https://core.telegram.org/type/ChatFull)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChatFull {
    /// The details of a basic group.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChatFull(Box<types::ChatFull>),
    /// The details of a channel or supergroup.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChannelFull(Box<types::ChannelFull>),
    /// The details of a community.
    ///
    /// In a `Box`, because the struct is large or recursive.
    CommunityFull(Box<types::CommunityFull>),
}

impl ChatFull {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChatFull(_) => 0x2633421b,
            Self::ChannelFull(_) => 0xa04e8d3a,
            Self::CommunityFull(_) => 0xcbb7a507,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChatFull(_) => "chatFull",
            Self::ChannelFull(_) => "channelFull",
            Self::CommunityFull(_) => "communityFull",
        }
    }
}

impl wire::Wire for ChatFull {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatFull",
        id: 0,
        min_size: 40,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ChatFull(value) => (**value).write_bare(w.id(0x2633421b)),
            Self::ChannelFull(value) => (**value).write_bare(w.id(0xa04e8d3a)),
            Self::CommunityFull(value) => (**value).write_bare(w.id(0xcbb7a507)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2633421b => Self::ChatFull(Box::read_bare(cursor)),
            0xa04e8d3a => Self::ChannelFull(Box::read_bare(cursor)),
            0xcbb7a507 => Self::CommunityFull(Box::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0xe4e0b29d => Self::channel_full_e4e0b29d(cursor),
            _ => Self::CommunityFull(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatFull> for ChatFull {
    #[inline]
    fn from(value: types::ChatFull) -> Self {
        Self::ChatFull(Box::new(value))
    }
}

impl From<types::ChannelFull> for ChatFull {
    #[inline]
    fn from(value: types::ChannelFull) -> Self {
        Self::ChannelFull(Box::new(value))
    }
}

impl From<types::CommunityFull> for ChatFull {
    #[inline]
    fn from(value: types::CommunityFull) -> Self {
        Self::CommunityFull(Box::new(value))
    }
}

/// The place on the map that a supergroup belongs to, if any.
///
/// Contained in [`channelFull`](types::ChannelFull),
/// [`channelAdminLogEventActionChangeLocation`](types::ChannelAdminLogEventActionChangeLocation).
///
/// [Official page](https://core.telegram.org/type/ChannelLocation)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChannelLocation {
    /// The supergroup is not tied to a place.
    ///
    /// Since layer 102 or earlier.
    ///
    /// `channelLocationEmpty#bfb5ad8b = ChannelLocation;`
    Empty,
    /// The place on the map that a supergroup belongs to.
    ChannelLocation(types::ChannelLocation),
}

impl ChannelLocation {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0xbfb5ad8b;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xbfb5ad8b,
            Self::ChannelLocation(_) => 0x209b82db,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "channelLocationEmpty",
            Self::ChannelLocation(_) => "channelLocation",
        }
    }
}

impl wire::Wire for ChannelLocation {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChannelLocation",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0xbfb5ad8b),
            Self::ChannelLocation(value) => value.write_bare(w.id(0x209b82db)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbfb5ad8b => Self::Empty,
            0x209b82db => {
                Self::ChannelLocation(types::ChannelLocation::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChannelLocation> for ChannelLocation {
    #[inline]
    fn from(value: types::ChannelLocation) -> Self {
        Self::ChannelLocation(value)
    }
}

/// A member of a basic group.
///
/// Contained in [`chatParticipantsForbidden`](types::ChatParticipantsForbidden),
/// [`chatParticipants`](types::ChatParticipants), [`updateChatParticipant`](types::UpdateChatParticipant).
///
/// [Official page](https://core.telegram.org/type/ChatParticipant)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ChatParticipant {
    /// An ordinary member of a basic group.
    ChatParticipant(types::ChatParticipant),
    /// The owner of a basic group.
    Creator(types::ChatParticipantCreator),
    /// An administrator.
    Admin(types::ChatParticipantAdmin),
}

impl ChatParticipant {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChatParticipant(_) => 0x38e79fde,
            Self::Creator(_) => 0xe1f867b8,
            Self::Admin(_) => 0x0360d5d2,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChatParticipant(_) => "chatParticipant",
            Self::Creator(_) => "chatParticipantCreator",
            Self::Admin(_) => "chatParticipantAdmin",
        }
    }
}

impl wire::Wire for ChatParticipant {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatParticipant",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ChatParticipant(value) => value.write_bare(w.id(0x38e79fde)),
            Self::Creator(value) => value.write_bare(w.id(0xe1f867b8)),
            Self::Admin(value) => value.write_bare(w.id(0x0360d5d2)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x38e79fde => {
                Self::ChatParticipant(types::ChatParticipant::read_bare(cursor))
            }
            0xe1f867b8 => Self::Creator(types::ChatParticipantCreator::read_bare(cursor)),
            0x0360d5d2 => Self::Admin(types::ChatParticipantAdmin::read_bare(cursor)),
            _ => Self::ChatParticipant(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatParticipant> for ChatParticipant {
    #[inline]
    fn from(value: types::ChatParticipant) -> Self {
        Self::ChatParticipant(value)
    }
}

impl From<types::ChatParticipantCreator> for ChatParticipant {
    #[inline]
    fn from(value: types::ChatParticipantCreator) -> Self {
        Self::Creator(value)
    }
}

impl From<types::ChatParticipantAdmin> for ChatParticipant {
    #[inline]
    fn from(value: types::ChatParticipantAdmin) -> Self {
        Self::Admin(value)
    }
}

/// The theme of a chat: one of Telegram's own, or one that comes from a collectible gift.
///
/// Contained in [`messageActionSetChatTheme`](types::MessageActionSetChatTheme), [`userFull`](types::UserFull),
/// [`account.chatThemes`](types::account::ChatThemes).
///
/// [Official page](https://core.telegram.org/type/ChatTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChatTheme {
    /// The theme of a chat, named by an emoji.
    ChatTheme(types::ChatTheme),
    /// The theme of a chat that comes from a collectible gift of one of the two users.
    UniqueGift(types::ChatThemeUniqueGift),
}

impl ChatTheme {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChatTheme(_) => 0xc3dffc04,
            Self::UniqueGift(_) => 0x3458f9c8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChatTheme(_) => "chatTheme",
            Self::UniqueGift(_) => "chatThemeUniqueGift",
        }
    }
}

impl wire::Wire for ChatTheme {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatTheme",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ChatTheme(value) => value.write_bare(w.id(0xc3dffc04)),
            Self::UniqueGift(value) => value.write_bare(w.id(0x3458f9c8)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc3dffc04 => Self::ChatTheme(types::ChatTheme::read_bare(cursor)),
            0x3458f9c8 => Self::UniqueGift(types::ChatThemeUniqueGift::read_bare(cursor)),
            _ => Self::ChatTheme(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatTheme> for ChatTheme {
    #[inline]
    fn from(value: types::ChatTheme) -> Self {
        Self::ChatTheme(value)
    }
}

impl From<types::ChatThemeUniqueGift> for ChatTheme {
    #[inline]
    fn from(value: types::ChatThemeUniqueGift) -> Self {
        Self::UniqueGift(value)
    }
}

/// A member, or former member, of a channel or supergroup.
///
/// Contained in [`updateChannelParticipant`](types::UpdateChannelParticipant),
/// [`channels.channelParticipants`](types::channels::ChannelParticipants),
/// [`channels.channelParticipant`](types::channels::ChannelParticipant),
/// [`channelAdminLogEventActionParticipantInvite`](types::ChannelAdminLogEventActionParticipantInvite),
/// [`channelAdminLogEventActionParticipantToggleBan`](types::ChannelAdminLogEventActionParticipantToggleBan),
/// [`channelAdminLogEventActionParticipantToggleAdmin`](types::ChannelAdminLogEventActionParticipantToggleAdmin),
/// [`channelAdminLogEventActionParticipantSubExtend`](types::ChannelAdminLogEventActionParticipantSubExtend).
///
/// [Official page](https://core.telegram.org/type/ChannelParticipant)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ChannelParticipant {
    /// An ordinary member of a channel or supergroup.
    ChannelParticipant(types::ChannelParticipant),
    /// The account itself.
    ChannelParticipantSelf(types::ChannelParticipantSelf),
    /// The owner of a channel or supergroup.
    Creator(types::ChannelParticipantCreator),
    /// An administrator.
    Admin(types::ChannelParticipantAdmin),
    /// A member who is restricted, or one who was removed and banned.
    Banned(types::ChannelParticipantBanned),
    /// Somebody who has left.
    Left(types::ChannelParticipantLeft),
}

impl ChannelParticipant {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChannelParticipant(_) => 0x1bd54456,
            Self::ChannelParticipantSelf(_) => 0xa9478a1a,
            Self::Creator(_) => 0x2fe601d3,
            Self::Admin(_) => 0x34c3bb53,
            Self::Banned(_) => 0xd5f0ad91,
            Self::Left(_) => 0x1b03f006,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChannelParticipant(_) => "channelParticipant",
            Self::ChannelParticipantSelf(_) => "channelParticipantSelf",
            Self::Creator(_) => "channelParticipantCreator",
            Self::Admin(_) => "channelParticipantAdmin",
            Self::Banned(_) => "channelParticipantBanned",
            Self::Left(_) => "channelParticipantLeft",
        }
    }
}

impl wire::Wire for ChannelParticipant {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChannelParticipant",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ChannelParticipant(value) => value.write_bare(w.id(0x1bd54456)),
            Self::ChannelParticipantSelf(value) => value.write_bare(w.id(0xa9478a1a)),
            Self::Creator(value) => value.write_bare(w.id(0x2fe601d3)),
            Self::Admin(value) => value.write_bare(w.id(0x34c3bb53)),
            Self::Banned(value) => value.write_bare(w.id(0xd5f0ad91)),
            Self::Left(value) => value.write_bare(w.id(0x1b03f006)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1bd54456 => {
                Self::ChannelParticipant(types::ChannelParticipant::read_bare(cursor))
            }
            0xa9478a1a => {
                Self::ChannelParticipantSelf(
                    types::ChannelParticipantSelf::read_bare(cursor),
                )
            }
            0x2fe601d3 => {
                Self::Creator(types::ChannelParticipantCreator::read_bare(cursor))
            }
            0x34c3bb53 => Self::Admin(types::ChannelParticipantAdmin::read_bare(cursor)),
            0xd5f0ad91 => {
                Self::Banned(types::ChannelParticipantBanned::read_bare(cursor))
            }
            0x1b03f006 => Self::Left(types::ChannelParticipantLeft::read_bare(cursor)),
            _ => Self::ChannelParticipant(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChannelParticipant> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipant) -> Self {
        Self::ChannelParticipant(value)
    }
}

impl From<types::ChannelParticipantSelf> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipantSelf) -> Self {
        Self::ChannelParticipantSelf(value)
    }
}

impl From<types::ChannelParticipantCreator> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipantCreator) -> Self {
        Self::Creator(value)
    }
}

impl From<types::ChannelParticipantAdmin> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipantAdmin) -> Self {
        Self::Admin(value)
    }
}

impl From<types::ChannelParticipantBanned> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipantBanned) -> Self {
        Self::Banned(value)
    }
}

impl From<types::ChannelParticipantLeft> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipantLeft) -> Self {
        Self::Left(value)
    }
}

/// What an invite link leads to, as [`messages.checkChatInvite`](functions::messages::CheckChatInvite) tells it.
///
/// Returned by [`messages.checkChatInvite`](functions::messages::CheckChatInvite).
///
/// Contained in [`recentMeUrlChatInvite`](types::RecentMeUrlChatInvite).
///
/// [Official page](https://core.telegram.org/type/ChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChatInvite {
    /// The account has joined the chat of this invite link already.
    Already(types::ChatInviteAlready),
    /// A chat that the account has not joined, with what is shown before joining.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChatInvite(Box<types::ChatInvite>),
    /// A chat whose messages can be read for some time without joining it.
    Peek(types::ChatInvitePeek),
}

impl ChatInvite {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Already(_) => 0x5a686d7c,
            Self::ChatInvite(_) => 0x5c9d3702,
            Self::Peek(_) => 0x61695cb0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Already(_) => "chatInviteAlready",
            Self::ChatInvite(_) => "chatInvite",
            Self::Peek(_) => "chatInvitePeek",
        }
    }
}

impl wire::Wire for ChatInvite {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatInvite",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Already(value) => value.write_bare(w.id(0x5a686d7c)),
            Self::ChatInvite(value) => (**value).write_bare(w.id(0x5c9d3702)),
            Self::Peek(value) => value.write_bare(w.id(0x61695cb0)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5a686d7c => Self::Already(types::ChatInviteAlready::read_bare(cursor)),
            0x5c9d3702 => Self::ChatInvite(Box::read_bare(cursor)),
            0x61695cb0 => Self::Peek(types::ChatInvitePeek::read_bare(cursor)),
            _ => Self::Already(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatInviteAlready> for ChatInvite {
    #[inline]
    fn from(value: types::ChatInviteAlready) -> Self {
        Self::Already(value)
    }
}

impl From<types::ChatInvite> for ChatInvite {
    #[inline]
    fn from(value: types::ChatInvite) -> Self {
        Self::ChatInvite(Box::new(value))
    }
}

impl From<types::ChatInvitePeek> for ChatInvite {
    #[inline]
    fn from(value: types::ChatInvitePeek) -> Self {
        Self::Peek(value)
    }
}

/// Which messages of a channel [`updates.getChannelDifference`](functions::updates::GetChannelDifference) is to
/// return.
///
/// Accepted by [`updates.getChannelDifference`](functions::updates::GetChannelDifference).
///
/// [Official page](https://core.telegram.org/type/ChannelMessagesFilter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ChannelMessagesFilter {
    /// All messages, without a filter.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `channelMessagesFilterEmpty#94d42ee7 = ChannelMessagesFilter;`
    Empty,
    /// Only the messages in certain ranges of identifiers.
    ChannelMessagesFilter(types::ChannelMessagesFilter),
}

impl ChannelMessagesFilter {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x94d42ee7;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x94d42ee7,
            Self::ChannelMessagesFilter(_) => 0xcd77d957,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "channelMessagesFilterEmpty",
            Self::ChannelMessagesFilter(_) => "channelMessagesFilter",
        }
    }
}

impl wire::Wire for ChannelMessagesFilter {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChannelMessagesFilter",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x94d42ee7),
            Self::ChannelMessagesFilter(value) => value.write_bare(w.id(0xcd77d957)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x94d42ee7 => Self::Empty,
            0xcd77d957 => {
                Self::ChannelMessagesFilter(
                    types::ChannelMessagesFilter::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChannelMessagesFilter> for ChannelMessagesFilter {
    #[inline]
    fn from(value: types::ChannelMessagesFilter) -> Self {
        Self::ChannelMessagesFilter(value)
    }
}

/// Which members of a channel or supergroup to get.
///
/// Accepted by [`channels.getParticipants`](functions::channels::GetParticipants).
///
/// [Official page](https://core.telegram.org/type/ChannelParticipantsFilter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ChannelParticipantsFilter {
    /// The members who joined last.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `channelParticipantsRecent#de3f3c79 = ChannelParticipantsFilter;`
    ChannelParticipantsRecent,
    /// The administrators.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `channelParticipantsAdmins#b4608969 = ChannelParticipantsFilter;`
    ChannelParticipantsAdmins,
    /// Those who were removed and banned.
    ChannelParticipantsKicked(types::ChannelParticipantsKicked),
    /// Finds the bots in the channel or supergroup.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `channelParticipantsBots#b0d1865b = ChannelParticipantsFilter;`
    ChannelParticipantsBots,
    /// Those who are restricted.
    ChannelParticipantsBanned(types::ChannelParticipantsBanned),
    /// Members by name.
    ChannelParticipantsSearch(types::ChannelParticipantsSearch),
    /// Members who are contacts of the account.
    ChannelParticipantsContacts(types::ChannelParticipantsContacts),
    /// Members who can be mentioned in a thread.
    ChannelParticipantsMentions(types::ChannelParticipantsMentions),
}

impl ChannelParticipantsFilter {
    /// The constructor id of [`Self::ChannelParticipantsRecent`].
    pub const CHANNEL_PARTICIPANTS_RECENT_ID: u32 = 0xde3f3c79;

    /// The constructor id of [`Self::ChannelParticipantsAdmins`].
    pub const CHANNEL_PARTICIPANTS_ADMINS_ID: u32 = 0xb4608969;

    /// The constructor id of [`Self::ChannelParticipantsBots`].
    pub const CHANNEL_PARTICIPANTS_BOTS_ID: u32 = 0xb0d1865b;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChannelParticipantsRecent => 0xde3f3c79,
            Self::ChannelParticipantsAdmins => 0xb4608969,
            Self::ChannelParticipantsKicked(_) => 0xa3b54985,
            Self::ChannelParticipantsBots => 0xb0d1865b,
            Self::ChannelParticipantsBanned(_) => 0x1427a5e1,
            Self::ChannelParticipantsSearch(_) => 0x0656ac4b,
            Self::ChannelParticipantsContacts(_) => 0xbb6ae88d,
            Self::ChannelParticipantsMentions(_) => 0xe04b5ceb,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChannelParticipantsRecent => "channelParticipantsRecent",
            Self::ChannelParticipantsAdmins => "channelParticipantsAdmins",
            Self::ChannelParticipantsKicked(_) => "channelParticipantsKicked",
            Self::ChannelParticipantsBots => "channelParticipantsBots",
            Self::ChannelParticipantsBanned(_) => "channelParticipantsBanned",
            Self::ChannelParticipantsSearch(_) => "channelParticipantsSearch",
            Self::ChannelParticipantsContacts(_) => "channelParticipantsContacts",
            Self::ChannelParticipantsMentions(_) => "channelParticipantsMentions",
        }
    }
}

impl wire::Wire for ChannelParticipantsFilter {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChannelParticipantsFilter",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ChannelParticipantsRecent => w.id(0xde3f3c79),
            Self::ChannelParticipantsAdmins => w.id(0xb4608969),
            Self::ChannelParticipantsKicked(value) => value.write_bare(w.id(0xa3b54985)),
            Self::ChannelParticipantsBots => w.id(0xb0d1865b),
            Self::ChannelParticipantsBanned(value) => value.write_bare(w.id(0x1427a5e1)),
            Self::ChannelParticipantsSearch(value) => value.write_bare(w.id(0x0656ac4b)),
            Self::ChannelParticipantsContacts(value) => {
                value.write_bare(w.id(0xbb6ae88d))
            }
            Self::ChannelParticipantsMentions(value) => {
                value.write_bare(w.id(0xe04b5ceb))
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xde3f3c79 => Self::ChannelParticipantsRecent,
            0xb4608969 => Self::ChannelParticipantsAdmins,
            0xa3b54985 => {
                Self::ChannelParticipantsKicked(
                    types::ChannelParticipantsKicked::read_bare(cursor),
                )
            }
            0xb0d1865b => Self::ChannelParticipantsBots,
            0x1427a5e1 => {
                Self::ChannelParticipantsBanned(
                    types::ChannelParticipantsBanned::read_bare(cursor),
                )
            }
            0x0656ac4b => {
                Self::ChannelParticipantsSearch(
                    types::ChannelParticipantsSearch::read_bare(cursor),
                )
            }
            0xbb6ae88d => {
                Self::ChannelParticipantsContacts(
                    types::ChannelParticipantsContacts::read_bare(cursor),
                )
            }
            0xe04b5ceb => {
                Self::ChannelParticipantsMentions(
                    types::ChannelParticipantsMentions::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::ChannelParticipantsRecent
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChannelParticipantsKicked> for ChannelParticipantsFilter {
    #[inline]
    fn from(value: types::ChannelParticipantsKicked) -> Self {
        Self::ChannelParticipantsKicked(value)
    }
}

impl From<types::ChannelParticipantsBanned> for ChannelParticipantsFilter {
    #[inline]
    fn from(value: types::ChannelParticipantsBanned) -> Self {
        Self::ChannelParticipantsBanned(value)
    }
}

impl From<types::ChannelParticipantsSearch> for ChannelParticipantsFilter {
    #[inline]
    fn from(value: types::ChannelParticipantsSearch) -> Self {
        Self::ChannelParticipantsSearch(value)
    }
}

impl From<types::ChannelParticipantsContacts> for ChannelParticipantsFilter {
    #[inline]
    fn from(value: types::ChannelParticipantsContacts) -> Self {
        Self::ChannelParticipantsContacts(value)
    }
}

impl From<types::ChannelParticipantsMentions> for ChannelParticipantsFilter {
    #[inline]
    fn from(value: types::ChannelParticipantsMentions) -> Self {
        Self::ChannelParticipantsMentions(value)
    }
}

/// What an administrator or member did, as the admin log of a channel or supergroup records it.
///
/// Contained in [`channelAdminLogEvent`](types::ChannelAdminLogEvent).
///
/// [Official page](https://core.telegram.org/type/ChannelAdminLogEventAction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChannelAdminLogEventAction {
    /// An administrator changed the title of the channel or supergroup.
    ChangeTitle(types::ChannelAdminLogEventActionChangeTitle),
    /// An administrator changed the description of the channel or supergroup.
    ChangeAbout(types::ChannelAdminLogEventActionChangeAbout),
    /// An administrator set, changed or removed the public username of the channel or supergroup.
    ChangeUsername(types::ChannelAdminLogEventActionChangeUsername),
    /// An administrator changed or removed the photo of the channel or supergroup.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChangePhoto(Box<types::ChannelAdminLogEventActionChangePhoto>),
    /// An administrator decided whether all members may add others to the supergroup.
    ToggleInvites(types::ChannelAdminLogEventActionToggleInvites),
    /// An administrator decided whether posts of the channel are signed with the name of who wrote them.
    ToggleSignatures(types::ChannelAdminLogEventActionToggleSignatures),
    /// An administrator pinned or unpinned a message.
    UpdatePinned(types::ChannelAdminLogEventActionUpdatePinned),
    /// Somebody edited a message of the channel or supergroup.
    EditMessage(types::ChannelAdminLogEventActionEditMessage),
    /// An administrator deleted a message.
    DeleteMessage(types::ChannelAdminLogEventActionDeleteMessage),
    /// The user of the event joined the channel or supergroup without an invite link.
    ///
    /// Since layer 68 or earlier.
    ///
    /// `channelAdminLogEventActionParticipantJoin#183040d3 = ChannelAdminLogEventAction;`
    ParticipantJoin,
    /// The user of the event left the channel or supergroup.
    ///
    /// Since layer 68 or earlier.
    ///
    /// `channelAdminLogEventActionParticipantLeave#f89777f2 = ChannelAdminLogEventAction;`
    ParticipantLeave,
    /// The user of the event added somebody to the channel or supergroup.
    ParticipantInvite(types::ChannelAdminLogEventActionParticipantInvite),
    /// An administrator banned, restricted or removed a member, or lifted that again.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ParticipantToggleBan(Box<types::ChannelAdminLogEventActionParticipantToggleBan>),
    /// An administrator gave a member administrator rights, changed them or took them away.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ParticipantToggleAdmin(Box<types::ChannelAdminLogEventActionParticipantToggleAdmin>),
    /// An administrator chose another sticker set for the supergroup, or removed it.
    ChangeStickerSet(types::ChannelAdminLogEventActionChangeStickerSet),
    /// An administrator decided whether new members can see what was written before they joined.
    TogglePreHistoryHidden(types::ChannelAdminLogEventActionTogglePreHistoryHidden),
    /// An administrator changed what ordinary members of the supergroup may do.
    DefaultBannedRights(types::ChannelAdminLogEventActionDefaultBannedRights),
    /// Somebody closed a poll, so that no more votes are accepted.
    StopPoll(types::ChannelAdminLogEventActionStopPoll),
    /// An administrator linked the channel to a discussion group, or the group to a channel, or removed the link.
    ChangeLinkedChat(types::ChannelAdminLogEventActionChangeLinkedChat),
    /// An administrator changed the place that the supergroup is attached to.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChangeLocation(Box<types::ChannelAdminLogEventActionChangeLocation>),
    /// An administrator changed how long members have to wait between two messages, with
    /// [`channels.toggleSlowMode`](functions::channels::ToggleSlowMode).
    ToggleSlowMode(types::ChannelAdminLogEventActionToggleSlowMode),
    /// An administrator started a group call or live stream.
    StartGroupCall(types::ChannelAdminLogEventActionStartGroupCall),
    /// An administrator ended the group call or live stream.
    DiscardGroupCall(types::ChannelAdminLogEventActionDiscardGroupCall),
    /// An administrator muted a participant of the group call for everybody.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ParticipantMute(Box<types::ChannelAdminLogEventActionParticipantMute>),
    /// An administrator allowed a muted participant of the group call to speak again.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ParticipantUnmute(Box<types::ChannelAdminLogEventActionParticipantUnmute>),
    /// An administrator decided whether new participants of the group call are muted at first.
    ToggleGroupCallSetting(types::ChannelAdminLogEventActionToggleGroupCallSetting),
    /// The user of the event joined by an invite link.
    ParticipantJoinByInvite(types::ChannelAdminLogEventActionParticipantJoinByInvite),
    /// An administrator deleted an invite link that had been revoked.
    ExportedInviteDelete(types::ChannelAdminLogEventActionExportedInviteDelete),
    /// An administrator revoked an invite link, so that it no longer works.
    ExportedInviteRevoke(types::ChannelAdminLogEventActionExportedInviteRevoke),
    /// An administrator changed the settings of an invite link, such as its limit or expiry.
    ExportedInviteEdit(types::ChannelAdminLogEventActionExportedInviteEdit),
    /// An administrator set the volume at which everybody hears a participant of the group call.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ParticipantVolume(Box<types::ChannelAdminLogEventActionParticipantVolume>),
    /// An administrator changed the auto-delete timer for messages.
    ChangeHistoryTtl(types::ChannelAdminLogEventActionChangeHistoryTtl),
    /// The user of the event had asked to join, and an administrator agreed.
    ParticipantJoinByRequest(types::ChannelAdminLogEventActionParticipantJoinByRequest),
    /// An administrator switched the protection of content on or off.
    ToggleNoForwards(types::ChannelAdminLogEventActionToggleNoForwards),
    /// A message was sent that the admin log records, such as a post in the channel.
    SendMessage(types::ChannelAdminLogEventActionSendMessage),
    /// An administrator changed which reactions members can choose from.
    ChangeAvailableReactions(types::ChannelAdminLogEventActionChangeAvailableReactions),
    /// An administrator changed which usernames lead to the channel or supergroup, or their order.
    ChangeUsernames(types::ChannelAdminLogEventActionChangeUsernames),
    /// An administrator switched topics in the supergroup on or off.
    ToggleForum(types::ChannelAdminLogEventActionToggleForum),
    /// A member created a topic in the forum.
    CreateTopic(types::ChannelAdminLogEventActionCreateTopic),
    /// A topic of the forum got another title or icon, or was closed, opened or hidden.
    EditTopic(types::ChannelAdminLogEventActionEditTopic),
    /// A topic of the forum was deleted with all its messages.
    DeleteTopic(types::ChannelAdminLogEventActionDeleteTopic),
    /// An administrator pinned or unpinned a topic of the forum.
    PinTopic(types::ChannelAdminLogEventActionPinTopic),
    /// An administrator switched the automatic removal of spam in the supergroup on or off.
    ToggleAntiSpam(types::ChannelAdminLogEventActionToggleAntiSpam),
    /// An administrator changed the accent colour that goes with the messages of the channel or supergroup.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChangePeerColor(Box<types::ChannelAdminLogEventActionChangePeerColor>),
    /// An administrator changed the accent colour of the profile page of the channel or supergroup.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChangeProfilePeerColor(Box<types::ChannelAdminLogEventActionChangeProfilePeerColor>),
    /// An administrator changed the wallpaper that all see in the channel or supergroup.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChangeWallpaper(Box<types::ChannelAdminLogEventActionChangeWallpaper>),
    /// An administrator changed the emoji status of the channel or supergroup.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChangeEmojiStatus(Box<types::ChannelAdminLogEventActionChangeEmojiStatus>),
    /// An administrator chose another set of custom emoji for the supergroup, or removed it.
    ChangeEmojiStickerSet(types::ChannelAdminLogEventActionChangeEmojiStickerSet),
    /// An administrator decided whether signed posts of the channel show the profile of who wrote them.
    ToggleSignatureProfiles(types::ChannelAdminLogEventActionToggleSignatureProfiles),
    /// A member paid for a further period of a subscription in Telegram Stars.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ParticipantSubExtend(Box<types::ChannelAdminLogEventActionParticipantSubExtend>),
    /// An administrator decided whether posts of the channel are translated automatically.
    ToggleAutotranslation(types::ChannelAdminLogEventActionToggleAutotranslation),
    /// The title that is shown beside the name of a member was changed.
    ParticipantEditRank(types::ChannelAdminLogEventActionParticipantEditRank),
}

impl ChannelAdminLogEventAction {
    /// The constructor id of [`Self::ParticipantJoin`].
    pub const PARTICIPANT_JOIN_ID: u32 = 0x183040d3;

    /// The constructor id of [`Self::ParticipantLeave`].
    pub const PARTICIPANT_LEAVE_ID: u32 = 0xf89777f2;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChangeTitle(_) => 0xe6dfb825,
            Self::ChangeAbout(_) => 0x55188a2e,
            Self::ChangeUsername(_) => 0x6a4afc38,
            Self::ChangePhoto(_) => 0x434bd2af,
            Self::ToggleInvites(_) => 0x1b7907ae,
            Self::ToggleSignatures(_) => 0x26ae0971,
            Self::UpdatePinned(_) => 0xe9e82c18,
            Self::EditMessage(_) => 0x709b2405,
            Self::DeleteMessage(_) => 0x42e047bb,
            Self::ParticipantJoin => 0x183040d3,
            Self::ParticipantLeave => 0xf89777f2,
            Self::ParticipantInvite(_) => 0xe31c34d8,
            Self::ParticipantToggleBan(_) => 0xe6d83d7e,
            Self::ParticipantToggleAdmin(_) => 0xd5676710,
            Self::ChangeStickerSet(_) => 0xb1c3caa7,
            Self::TogglePreHistoryHidden(_) => 0x5f5c95f1,
            Self::DefaultBannedRights(_) => 0x2df5fc0a,
            Self::StopPoll(_) => 0x8f079643,
            Self::ChangeLinkedChat(_) => 0x050c7ac8,
            Self::ChangeLocation(_) => 0x0e6b76ae,
            Self::ToggleSlowMode(_) => 0x53909779,
            Self::StartGroupCall(_) => 0x23209745,
            Self::DiscardGroupCall(_) => 0xdb9f9140,
            Self::ParticipantMute(_) => 0xf92424d2,
            Self::ParticipantUnmute(_) => 0xe64429c0,
            Self::ToggleGroupCallSetting(_) => 0x56d6a247,
            Self::ParticipantJoinByInvite(_) => 0xfe9fc158,
            Self::ExportedInviteDelete(_) => 0x5a50fca4,
            Self::ExportedInviteRevoke(_) => 0x410a134e,
            Self::ExportedInviteEdit(_) => 0xe90ebb59,
            Self::ParticipantVolume(_) => 0x3e7f6847,
            Self::ChangeHistoryTtl(_) => 0x6e941a38,
            Self::ParticipantJoinByRequest(_) => 0xafb6144a,
            Self::ToggleNoForwards(_) => 0xcb2ac766,
            Self::SendMessage(_) => 0x278f2868,
            Self::ChangeAvailableReactions(_) => 0xbe4e0ef8,
            Self::ChangeUsernames(_) => 0xf04fb3a9,
            Self::ToggleForum(_) => 0x02cc6383,
            Self::CreateTopic(_) => 0x58707d28,
            Self::EditTopic(_) => 0xf06fe208,
            Self::DeleteTopic(_) => 0xae168909,
            Self::PinTopic(_) => 0x5d8d353b,
            Self::ToggleAntiSpam(_) => 0x64f36dfc,
            Self::ChangePeerColor(_) => 0x5796e780,
            Self::ChangeProfilePeerColor(_) => 0x5e477b25,
            Self::ChangeWallpaper(_) => 0x31bb5d52,
            Self::ChangeEmojiStatus(_) => 0x3ea9feb1,
            Self::ChangeEmojiStickerSet(_) => 0x46d840ab,
            Self::ToggleSignatureProfiles(_) => 0x60a79c79,
            Self::ParticipantSubExtend(_) => 0x64642db3,
            Self::ToggleAutotranslation(_) => 0xc517f77e,
            Self::ParticipantEditRank(_) => 0x5806b4ec,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChangeTitle(_) => "channelAdminLogEventActionChangeTitle",
            Self::ChangeAbout(_) => "channelAdminLogEventActionChangeAbout",
            Self::ChangeUsername(_) => "channelAdminLogEventActionChangeUsername",
            Self::ChangePhoto(_) => "channelAdminLogEventActionChangePhoto",
            Self::ToggleInvites(_) => "channelAdminLogEventActionToggleInvites",
            Self::ToggleSignatures(_) => "channelAdminLogEventActionToggleSignatures",
            Self::UpdatePinned(_) => "channelAdminLogEventActionUpdatePinned",
            Self::EditMessage(_) => "channelAdminLogEventActionEditMessage",
            Self::DeleteMessage(_) => "channelAdminLogEventActionDeleteMessage",
            Self::ParticipantJoin => "channelAdminLogEventActionParticipantJoin",
            Self::ParticipantLeave => "channelAdminLogEventActionParticipantLeave",
            Self::ParticipantInvite(_) => "channelAdminLogEventActionParticipantInvite",
            Self::ParticipantToggleBan(_) => {
                "channelAdminLogEventActionParticipantToggleBan"
            }
            Self::ParticipantToggleAdmin(_) => {
                "channelAdminLogEventActionParticipantToggleAdmin"
            }
            Self::ChangeStickerSet(_) => "channelAdminLogEventActionChangeStickerSet",
            Self::TogglePreHistoryHidden(_) => {
                "channelAdminLogEventActionTogglePreHistoryHidden"
            }
            Self::DefaultBannedRights(_) => {
                "channelAdminLogEventActionDefaultBannedRights"
            }
            Self::StopPoll(_) => "channelAdminLogEventActionStopPoll",
            Self::ChangeLinkedChat(_) => "channelAdminLogEventActionChangeLinkedChat",
            Self::ChangeLocation(_) => "channelAdminLogEventActionChangeLocation",
            Self::ToggleSlowMode(_) => "channelAdminLogEventActionToggleSlowMode",
            Self::StartGroupCall(_) => "channelAdminLogEventActionStartGroupCall",
            Self::DiscardGroupCall(_) => "channelAdminLogEventActionDiscardGroupCall",
            Self::ParticipantMute(_) => "channelAdminLogEventActionParticipantMute",
            Self::ParticipantUnmute(_) => "channelAdminLogEventActionParticipantUnmute",
            Self::ToggleGroupCallSetting(_) => {
                "channelAdminLogEventActionToggleGroupCallSetting"
            }
            Self::ParticipantJoinByInvite(_) => {
                "channelAdminLogEventActionParticipantJoinByInvite"
            }
            Self::ExportedInviteDelete(_) => {
                "channelAdminLogEventActionExportedInviteDelete"
            }
            Self::ExportedInviteRevoke(_) => {
                "channelAdminLogEventActionExportedInviteRevoke"
            }
            Self::ExportedInviteEdit(_) => "channelAdminLogEventActionExportedInviteEdit",
            Self::ParticipantVolume(_) => "channelAdminLogEventActionParticipantVolume",
            Self::ChangeHistoryTtl(_) => "channelAdminLogEventActionChangeHistoryTTL",
            Self::ParticipantJoinByRequest(_) => {
                "channelAdminLogEventActionParticipantJoinByRequest"
            }
            Self::ToggleNoForwards(_) => "channelAdminLogEventActionToggleNoForwards",
            Self::SendMessage(_) => "channelAdminLogEventActionSendMessage",
            Self::ChangeAvailableReactions(_) => {
                "channelAdminLogEventActionChangeAvailableReactions"
            }
            Self::ChangeUsernames(_) => "channelAdminLogEventActionChangeUsernames",
            Self::ToggleForum(_) => "channelAdminLogEventActionToggleForum",
            Self::CreateTopic(_) => "channelAdminLogEventActionCreateTopic",
            Self::EditTopic(_) => "channelAdminLogEventActionEditTopic",
            Self::DeleteTopic(_) => "channelAdminLogEventActionDeleteTopic",
            Self::PinTopic(_) => "channelAdminLogEventActionPinTopic",
            Self::ToggleAntiSpam(_) => "channelAdminLogEventActionToggleAntiSpam",
            Self::ChangePeerColor(_) => "channelAdminLogEventActionChangePeerColor",
            Self::ChangeProfilePeerColor(_) => {
                "channelAdminLogEventActionChangeProfilePeerColor"
            }
            Self::ChangeWallpaper(_) => "channelAdminLogEventActionChangeWallpaper",
            Self::ChangeEmojiStatus(_) => "channelAdminLogEventActionChangeEmojiStatus",
            Self::ChangeEmojiStickerSet(_) => {
                "channelAdminLogEventActionChangeEmojiStickerSet"
            }
            Self::ToggleSignatureProfiles(_) => {
                "channelAdminLogEventActionToggleSignatureProfiles"
            }
            Self::ParticipantSubExtend(_) => {
                "channelAdminLogEventActionParticipantSubExtend"
            }
            Self::ToggleAutotranslation(_) => {
                "channelAdminLogEventActionToggleAutotranslation"
            }
            Self::ParticipantEditRank(_) => {
                "channelAdminLogEventActionParticipantEditRank"
            }
        }
    }
}

impl wire::Wire for ChannelAdminLogEventAction {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChannelAdminLogEventAction",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ChangeTitle(value) => value.write_bare(w.id(0xe6dfb825)),
            Self::ChangeAbout(value) => value.write_bare(w.id(0x55188a2e)),
            Self::ChangeUsername(value) => value.write_bare(w.id(0x6a4afc38)),
            Self::ChangePhoto(value) => (**value).write_bare(w.id(0x434bd2af)),
            Self::ToggleInvites(value) => value.write_bare(w.id(0x1b7907ae)),
            Self::ToggleSignatures(value) => value.write_bare(w.id(0x26ae0971)),
            Self::UpdatePinned(value) => value.write_bare(w.id(0xe9e82c18)),
            Self::EditMessage(value) => value.write_bare(w.id(0x709b2405)),
            Self::DeleteMessage(value) => value.write_bare(w.id(0x42e047bb)),
            Self::ParticipantJoin => w.id(0x183040d3),
            Self::ParticipantLeave => w.id(0xf89777f2),
            Self::ParticipantInvite(value) => value.write_bare(w.id(0xe31c34d8)),
            Self::ParticipantToggleBan(value) => (**value).write_bare(w.id(0xe6d83d7e)),
            Self::ParticipantToggleAdmin(value) => (**value).write_bare(w.id(0xd5676710)),
            Self::ChangeStickerSet(value) => value.write_bare(w.id(0xb1c3caa7)),
            Self::TogglePreHistoryHidden(value) => value.write_bare(w.id(0x5f5c95f1)),
            Self::DefaultBannedRights(value) => value.write_bare(w.id(0x2df5fc0a)),
            Self::StopPoll(value) => value.write_bare(w.id(0x8f079643)),
            Self::ChangeLinkedChat(value) => value.write_bare(w.id(0x050c7ac8)),
            Self::ChangeLocation(value) => (**value).write_bare(w.id(0x0e6b76ae)),
            Self::ToggleSlowMode(value) => value.write_bare(w.id(0x53909779)),
            Self::StartGroupCall(value) => value.write_bare(w.id(0x23209745)),
            Self::DiscardGroupCall(value) => value.write_bare(w.id(0xdb9f9140)),
            Self::ParticipantMute(value) => (**value).write_bare(w.id(0xf92424d2)),
            Self::ParticipantUnmute(value) => (**value).write_bare(w.id(0xe64429c0)),
            Self::ToggleGroupCallSetting(value) => value.write_bare(w.id(0x56d6a247)),
            Self::ParticipantJoinByInvite(value) => value.write_bare(w.id(0xfe9fc158)),
            Self::ExportedInviteDelete(value) => value.write_bare(w.id(0x5a50fca4)),
            Self::ExportedInviteRevoke(value) => value.write_bare(w.id(0x410a134e)),
            Self::ExportedInviteEdit(value) => value.write_bare(w.id(0xe90ebb59)),
            Self::ParticipantVolume(value) => (**value).write_bare(w.id(0x3e7f6847)),
            Self::ChangeHistoryTtl(value) => value.write_bare(w.id(0x6e941a38)),
            Self::ParticipantJoinByRequest(value) => value.write_bare(w.id(0xafb6144a)),
            Self::ToggleNoForwards(value) => value.write_bare(w.id(0xcb2ac766)),
            Self::SendMessage(value) => value.write_bare(w.id(0x278f2868)),
            Self::ChangeAvailableReactions(value) => value.write_bare(w.id(0xbe4e0ef8)),
            Self::ChangeUsernames(value) => value.write_bare(w.id(0xf04fb3a9)),
            Self::ToggleForum(value) => value.write_bare(w.id(0x02cc6383)),
            Self::CreateTopic(value) => value.write_bare(w.id(0x58707d28)),
            Self::EditTopic(value) => value.write_bare(w.id(0xf06fe208)),
            Self::DeleteTopic(value) => value.write_bare(w.id(0xae168909)),
            Self::PinTopic(value) => value.write_bare(w.id(0x5d8d353b)),
            Self::ToggleAntiSpam(value) => value.write_bare(w.id(0x64f36dfc)),
            Self::ChangePeerColor(value) => (**value).write_bare(w.id(0x5796e780)),
            Self::ChangeProfilePeerColor(value) => (**value).write_bare(w.id(0x5e477b25)),
            Self::ChangeWallpaper(value) => (**value).write_bare(w.id(0x31bb5d52)),
            Self::ChangeEmojiStatus(value) => (**value).write_bare(w.id(0x3ea9feb1)),
            Self::ChangeEmojiStickerSet(value) => value.write_bare(w.id(0x46d840ab)),
            Self::ToggleSignatureProfiles(value) => value.write_bare(w.id(0x60a79c79)),
            Self::ParticipantSubExtend(value) => (**value).write_bare(w.id(0x64642db3)),
            Self::ToggleAutotranslation(value) => value.write_bare(w.id(0xc517f77e)),
            Self::ParticipantEditRank(value) => value.write_bare(w.id(0x5806b4ec)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe6dfb825 => {
                Self::ChangeTitle(
                    types::ChannelAdminLogEventActionChangeTitle::read_bare(cursor),
                )
            }
            0x55188a2e => {
                Self::ChangeAbout(
                    types::ChannelAdminLogEventActionChangeAbout::read_bare(cursor),
                )
            }
            0x6a4afc38 => {
                Self::ChangeUsername(
                    types::ChannelAdminLogEventActionChangeUsername::read_bare(cursor),
                )
            }
            0x434bd2af => Self::ChangePhoto(Box::read_bare(cursor)),
            0x1b7907ae => {
                Self::ToggleInvites(
                    types::ChannelAdminLogEventActionToggleInvites::read_bare(cursor),
                )
            }
            0x26ae0971 => {
                Self::ToggleSignatures(
                    types::ChannelAdminLogEventActionToggleSignatures::read_bare(cursor),
                )
            }
            0xe9e82c18 => {
                Self::UpdatePinned(
                    types::ChannelAdminLogEventActionUpdatePinned::read_bare(cursor),
                )
            }
            0x709b2405 => {
                Self::EditMessage(
                    types::ChannelAdminLogEventActionEditMessage::read_bare(cursor),
                )
            }
            0x42e047bb => {
                Self::DeleteMessage(
                    types::ChannelAdminLogEventActionDeleteMessage::read_bare(cursor),
                )
            }
            0x183040d3 => Self::ParticipantJoin,
            0xf89777f2 => Self::ParticipantLeave,
            0xe31c34d8 => {
                Self::ParticipantInvite(
                    types::ChannelAdminLogEventActionParticipantInvite::read_bare(cursor),
                )
            }
            0xe6d83d7e => Self::ParticipantToggleBan(Box::read_bare(cursor)),
            0xd5676710 => Self::ParticipantToggleAdmin(Box::read_bare(cursor)),
            0xb1c3caa7 => {
                Self::ChangeStickerSet(
                    types::ChannelAdminLogEventActionChangeStickerSet::read_bare(cursor),
                )
            }
            0x5f5c95f1 => {
                Self::TogglePreHistoryHidden(
                    types::ChannelAdminLogEventActionTogglePreHistoryHidden::read_bare(
                        cursor,
                    ),
                )
            }
            0x2df5fc0a => {
                Self::DefaultBannedRights(
                    types::ChannelAdminLogEventActionDefaultBannedRights::read_bare(
                        cursor,
                    ),
                )
            }
            0x8f079643 => {
                Self::StopPoll(
                    types::ChannelAdminLogEventActionStopPoll::read_bare(cursor),
                )
            }
            0x050c7ac8 => {
                Self::ChangeLinkedChat(
                    types::ChannelAdminLogEventActionChangeLinkedChat::read_bare(cursor),
                )
            }
            0x0e6b76ae => Self::ChangeLocation(Box::read_bare(cursor)),
            0x53909779 => {
                Self::ToggleSlowMode(
                    types::ChannelAdminLogEventActionToggleSlowMode::read_bare(cursor),
                )
            }
            0x23209745 => {
                Self::StartGroupCall(
                    types::ChannelAdminLogEventActionStartGroupCall::read_bare(cursor),
                )
            }
            0xdb9f9140 => {
                Self::DiscardGroupCall(
                    types::ChannelAdminLogEventActionDiscardGroupCall::read_bare(cursor),
                )
            }
            0xf92424d2 => Self::ParticipantMute(Box::read_bare(cursor)),
            0xe64429c0 => Self::ParticipantUnmute(Box::read_bare(cursor)),
            0x56d6a247 => {
                Self::ToggleGroupCallSetting(
                    types::ChannelAdminLogEventActionToggleGroupCallSetting::read_bare(
                        cursor,
                    ),
                )
            }
            0xfe9fc158 => {
                Self::ParticipantJoinByInvite(
                    types::ChannelAdminLogEventActionParticipantJoinByInvite::read_bare(
                        cursor,
                    ),
                )
            }
            0x5a50fca4 => {
                Self::ExportedInviteDelete(
                    types::ChannelAdminLogEventActionExportedInviteDelete::read_bare(
                        cursor,
                    ),
                )
            }
            0x410a134e => {
                Self::ExportedInviteRevoke(
                    types::ChannelAdminLogEventActionExportedInviteRevoke::read_bare(
                        cursor,
                    ),
                )
            }
            0xe90ebb59 => {
                Self::ExportedInviteEdit(
                    types::ChannelAdminLogEventActionExportedInviteEdit::read_bare(
                        cursor,
                    ),
                )
            }
            0x3e7f6847 => Self::ParticipantVolume(Box::read_bare(cursor)),
            0x6e941a38 => {
                Self::ChangeHistoryTtl(
                    types::ChannelAdminLogEventActionChangeHistoryTtl::read_bare(cursor),
                )
            }
            0xafb6144a => {
                Self::ParticipantJoinByRequest(
                    types::ChannelAdminLogEventActionParticipantJoinByRequest::read_bare(
                        cursor,
                    ),
                )
            }
            0xcb2ac766 => {
                Self::ToggleNoForwards(
                    types::ChannelAdminLogEventActionToggleNoForwards::read_bare(cursor),
                )
            }
            0x278f2868 => {
                Self::SendMessage(
                    types::ChannelAdminLogEventActionSendMessage::read_bare(cursor),
                )
            }
            0xbe4e0ef8 => {
                Self::ChangeAvailableReactions(
                    types::ChannelAdminLogEventActionChangeAvailableReactions::read_bare(
                        cursor,
                    ),
                )
            }
            0xf04fb3a9 => {
                Self::ChangeUsernames(
                    types::ChannelAdminLogEventActionChangeUsernames::read_bare(cursor),
                )
            }
            0x02cc6383 => {
                Self::ToggleForum(
                    types::ChannelAdminLogEventActionToggleForum::read_bare(cursor),
                )
            }
            0x58707d28 => {
                Self::CreateTopic(
                    types::ChannelAdminLogEventActionCreateTopic::read_bare(cursor),
                )
            }
            0xf06fe208 => {
                Self::EditTopic(
                    types::ChannelAdminLogEventActionEditTopic::read_bare(cursor),
                )
            }
            0xae168909 => {
                Self::DeleteTopic(
                    types::ChannelAdminLogEventActionDeleteTopic::read_bare(cursor),
                )
            }
            0x5d8d353b => {
                Self::PinTopic(
                    types::ChannelAdminLogEventActionPinTopic::read_bare(cursor),
                )
            }
            0x64f36dfc => {
                Self::ToggleAntiSpam(
                    types::ChannelAdminLogEventActionToggleAntiSpam::read_bare(cursor),
                )
            }
            0x5796e780 => Self::ChangePeerColor(Box::read_bare(cursor)),
            0x5e477b25 => Self::ChangeProfilePeerColor(Box::read_bare(cursor)),
            0x31bb5d52 => Self::ChangeWallpaper(Box::read_bare(cursor)),
            0x3ea9feb1 => Self::ChangeEmojiStatus(Box::read_bare(cursor)),
            0x46d840ab => {
                Self::ChangeEmojiStickerSet(
                    types::ChannelAdminLogEventActionChangeEmojiStickerSet::read_bare(
                        cursor,
                    ),
                )
            }
            0x60a79c79 => {
                Self::ToggleSignatureProfiles(
                    types::ChannelAdminLogEventActionToggleSignatureProfiles::read_bare(
                        cursor,
                    ),
                )
            }
            0x64642db3 => Self::ParticipantSubExtend(Box::read_bare(cursor)),
            0xc517f77e => {
                Self::ToggleAutotranslation(
                    types::ChannelAdminLogEventActionToggleAutotranslation::read_bare(
                        cursor,
                    ),
                )
            }
            0x5806b4ec => {
                Self::ParticipantEditRank(
                    types::ChannelAdminLogEventActionParticipantEditRank::read_bare(
                        cursor,
                    ),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::ParticipantJoin
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChannelAdminLogEventActionChangeTitle> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeTitle) -> Self {
        Self::ChangeTitle(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeAbout> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeAbout) -> Self {
        Self::ChangeAbout(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeUsername>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeUsername) -> Self {
        Self::ChangeUsername(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangePhoto> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangePhoto) -> Self {
        Self::ChangePhoto(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionToggleInvites>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleInvites) -> Self {
        Self::ToggleInvites(value)
    }
}

impl From<types::ChannelAdminLogEventActionToggleSignatures>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleSignatures) -> Self {
        Self::ToggleSignatures(value)
    }
}

impl From<types::ChannelAdminLogEventActionUpdatePinned> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionUpdatePinned) -> Self {
        Self::UpdatePinned(value)
    }
}

impl From<types::ChannelAdminLogEventActionEditMessage> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionEditMessage) -> Self {
        Self::EditMessage(value)
    }
}

impl From<types::ChannelAdminLogEventActionDeleteMessage>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionDeleteMessage) -> Self {
        Self::DeleteMessage(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantInvite>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantInvite) -> Self {
        Self::ParticipantInvite(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantToggleBan>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantToggleBan) -> Self {
        Self::ParticipantToggleBan(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionParticipantToggleAdmin>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantToggleAdmin) -> Self {
        Self::ParticipantToggleAdmin(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeStickerSet>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeStickerSet) -> Self {
        Self::ChangeStickerSet(value)
    }
}

impl From<types::ChannelAdminLogEventActionTogglePreHistoryHidden>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionTogglePreHistoryHidden) -> Self {
        Self::TogglePreHistoryHidden(value)
    }
}

impl From<types::ChannelAdminLogEventActionDefaultBannedRights>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionDefaultBannedRights) -> Self {
        Self::DefaultBannedRights(value)
    }
}

impl From<types::ChannelAdminLogEventActionStopPoll> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionStopPoll) -> Self {
        Self::StopPoll(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeLinkedChat>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeLinkedChat) -> Self {
        Self::ChangeLinkedChat(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeLocation>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeLocation) -> Self {
        Self::ChangeLocation(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionToggleSlowMode>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleSlowMode) -> Self {
        Self::ToggleSlowMode(value)
    }
}

impl From<types::ChannelAdminLogEventActionStartGroupCall>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionStartGroupCall) -> Self {
        Self::StartGroupCall(value)
    }
}

impl From<types::ChannelAdminLogEventActionDiscardGroupCall>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionDiscardGroupCall) -> Self {
        Self::DiscardGroupCall(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantMute>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantMute) -> Self {
        Self::ParticipantMute(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionParticipantUnmute>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantUnmute) -> Self {
        Self::ParticipantUnmute(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionToggleGroupCallSetting>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleGroupCallSetting) -> Self {
        Self::ToggleGroupCallSetting(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantJoinByInvite>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantJoinByInvite) -> Self {
        Self::ParticipantJoinByInvite(value)
    }
}

impl From<types::ChannelAdminLogEventActionExportedInviteDelete>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionExportedInviteDelete) -> Self {
        Self::ExportedInviteDelete(value)
    }
}

impl From<types::ChannelAdminLogEventActionExportedInviteRevoke>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionExportedInviteRevoke) -> Self {
        Self::ExportedInviteRevoke(value)
    }
}

impl From<types::ChannelAdminLogEventActionExportedInviteEdit>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionExportedInviteEdit) -> Self {
        Self::ExportedInviteEdit(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantVolume>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantVolume) -> Self {
        Self::ParticipantVolume(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeHistoryTtl>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeHistoryTtl) -> Self {
        Self::ChangeHistoryTtl(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantJoinByRequest>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantJoinByRequest) -> Self {
        Self::ParticipantJoinByRequest(value)
    }
}

impl From<types::ChannelAdminLogEventActionToggleNoForwards>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleNoForwards) -> Self {
        Self::ToggleNoForwards(value)
    }
}

impl From<types::ChannelAdminLogEventActionSendMessage> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionSendMessage) -> Self {
        Self::SendMessage(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeAvailableReactions>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeAvailableReactions) -> Self {
        Self::ChangeAvailableReactions(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeUsernames>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeUsernames) -> Self {
        Self::ChangeUsernames(value)
    }
}

impl From<types::ChannelAdminLogEventActionToggleForum> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleForum) -> Self {
        Self::ToggleForum(value)
    }
}

impl From<types::ChannelAdminLogEventActionCreateTopic> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionCreateTopic) -> Self {
        Self::CreateTopic(value)
    }
}

impl From<types::ChannelAdminLogEventActionEditTopic> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionEditTopic) -> Self {
        Self::EditTopic(value)
    }
}

impl From<types::ChannelAdminLogEventActionDeleteTopic> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionDeleteTopic) -> Self {
        Self::DeleteTopic(value)
    }
}

impl From<types::ChannelAdminLogEventActionPinTopic> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionPinTopic) -> Self {
        Self::PinTopic(value)
    }
}

impl From<types::ChannelAdminLogEventActionToggleAntiSpam>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleAntiSpam) -> Self {
        Self::ToggleAntiSpam(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangePeerColor>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangePeerColor) -> Self {
        Self::ChangePeerColor(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeProfilePeerColor>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeProfilePeerColor) -> Self {
        Self::ChangeProfilePeerColor(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeWallpaper>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeWallpaper) -> Self {
        Self::ChangeWallpaper(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeEmojiStatus>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeEmojiStatus) -> Self {
        Self::ChangeEmojiStatus(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeEmojiStickerSet>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeEmojiStickerSet) -> Self {
        Self::ChangeEmojiStickerSet(value)
    }
}

impl From<types::ChannelAdminLogEventActionToggleSignatureProfiles>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleSignatureProfiles) -> Self {
        Self::ToggleSignatureProfiles(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantSubExtend>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantSubExtend) -> Self {
        Self::ParticipantSubExtend(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionToggleAutotranslation>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleAutotranslation) -> Self {
        Self::ToggleAutotranslation(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantEditRank>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantEditRank) -> Self {
        Self::ParticipantEditRank(value)
    }
}
