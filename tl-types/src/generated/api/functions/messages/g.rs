// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// Gets messages of private chats and basic groups by identifier. For channels and supergroups use
/// [`channels.getMessages`](functions::channels::GetMessages).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessages::new(
///     vec![enums::InputMessage::Pinned],
/// );
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `id` ([`Vec<InputMessage>`](enums::InputMessage)): The messages to get.
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// The messages; one that does not exist is [`messageEmpty`](types::MessageEmpty).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`channels.getMessages`](functions::channels::GetMessages): Gets messages of a channel or supergroup by
///   identifier.
///
/// ```text
/// messages.getMessages#63c66506 id:Vector<InputMessage> = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetMessages {
    /// The messages to get.
    pub id: Vec<enums::InputMessage>,
}

impl GetMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputMessage>) -> Self {
        Self { id }
    }
}

impl wire::Wire for GetMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getMessages",
        id: 0x63c66506,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for GetMessages {
    type Return = enums::messages::Messages;
}

/// Gets the list of chats, the one with the newest message first. Get the next part by passing the date, identifier
/// and chat of the last top message as offsets.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDialogs::new(
///     1,
///     0,
///     enums::InputPeer::InputPeerSelf,
///     20,
///     0,
/// );
/// let result: enums::messages::Dialogs = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `exclude_pinned` (`bool`, a flag): If set, pinned chats are left out.
/// - `folder_id` (`Option<i32>`): The folder to list: 0 is the main list, 1 the archive. If left out, chats of all
///   folders are returned.
/// - `offset_date` (`i32`): Only chats whose newest message is before this time, in Unix time; 0 to start at the
///   newest.
/// - `offset_id` (`i32`): The identifier of the newest message of the last chat at hand; 0 to start at the newest.
/// - `offset_peer` ([`InputPeer`](enums::InputPeer)): The last chat at hand;
///   [`inputPeerEmpty`](enums::InputPeer::Empty) to start at the newest.
/// - `limit` (`i32`): How many chats to return; the server may return fewer.
/// - `hash` (`i64`): A hash of the list that the client has already; 0 to get it in any case.
///
/// # Returns
///
/// [`messages::Dialogs`](enums::messages::Dialogs): [`Dialogs`](enums::messages::Dialogs::Dialogs),
/// [`Slice`](enums::messages::Dialogs::Slice) or [`NotModified`](enums::messages::Dialogs::NotModified).
///
/// A part of the list, or [`messages.dialogsNotModified`](types::messages::DialogsNotModified) if it is that which
/// hash was computed from.
///
/// # Errors
///
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`FOLDER_ID_INVALID`](crate::rpc::ErrorKind::FolderIdInvalid): The identifier of the folder is not valid.
/// - 400 [`OFFSET_PEER_ID_INVALID`](crate::rpc::ErrorKind::OffsetPeerIdInvalid): The chat that the offset names is
///   not valid.
/// - 400 [`PINNED_DIALOGS_TOO_MUCH`](crate::rpc::ErrorKind::PinnedDialogsTooMuch): Too many chats are pinned.
/// - 400 [`TAKEOUT_INVALID`](crate::rpc::ErrorKind::TakeoutInvalid): The data export that the request belongs to is
///   not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getSavedDialogs`](functions::messages::GetSavedDialogs)
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
/// - [`messages.getReplies`](functions::messages::GetReplies)
/// - [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar)
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory)
///
/// ```text
/// messages.getDialogs#a0f4cb4f flags:# exclude_pinned:flags.0?true
///     folder_id:flags.1?int offset_date:int offset_id:int offset_peer:InputPeer
///     limit:int hash:long = messages.Dialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDialogs)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDialogs {
    /// If set, pinned chats are left out.
    pub exclude_pinned: bool,
    /// The folder to list: 0 is the main list, 1 the archive. If left out, chats of all folders are returned.
    pub folder_id: Option<i32>,
    /// Only chats whose newest message is before this time, in Unix time; 0 to start at the newest.
    pub offset_date: i32,
    /// The identifier of the newest message of the last chat at hand; 0 to start at the newest.
    pub offset_id: i32,
    /// The last chat at hand; [`inputPeerEmpty`](enums::InputPeer::Empty) to start at the newest.
    pub offset_peer: enums::InputPeer,
    /// How many chats to return; the server may return fewer.
    pub limit: i32,
    /// A hash of the list that the client has already; 0 to get it in any case.
    pub hash: i64,
}

impl GetDialogs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        offset_date: i32,
        offset_id: i32,
        offset_peer: impl Into<enums::InputPeer>,
        limit: i32,
        hash: i64,
    ) -> Self {
        Self {
            exclude_pinned: false,
            folder_id: None,
            offset_date,
            offset_id,
            offset_peer: offset_peer.into(),
            limit,
            hash,
        }
    }
}

impl wire::Wire for GetDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getDialogs",
        id: 0xa0f4cb4f,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.exclude_pinned)
            .with(1, self.folder_id.is_some());
        w.flags(flags);
        w.write_optional(&self.folder_id);
        w.i32(self.offset_date);
        w.i32(self.offset_id);
        self.offset_peer.write(w);
        w.i32(self.limit);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            exclude_pinned: flags.has(0),
            folder_id: cursor.read_optional(flags.has(1)),
            offset_date: cursor.i32(),
            offset_id: cursor.i32(),
            offset_peer: cursor.read(),
            limit: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetDialogs {
    type Return = enums::messages::Dialogs;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::FolderIdInvalid),
        wire::known(400, wire::ErrorKind::OffsetPeerIdInvalid),
        wire::known(400, wire::ErrorKind::PinnedDialogsTooMuch),
        wire::known(400, wire::ErrorKind::TakeoutInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Gets the messages of a chat, newest first. Go back in time by passing the identifier of the oldest message at
/// hand as `offset_id`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetHistory {
///     peer: enums::InputPeer::InputPeerSelf,
///     offset_id: 0,
///     offset_date: 1,
///     add_offset: 1,
///     limit: 20,
///     max_id: 0,
///     min_id: 0,
///     hash: 0,
/// };
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat.
/// - `offset_id` (`i32`): Only messages before this identifier are returned; 0 to start at the newest.
/// - `offset_date` (`i32`): Only messages before this time are returned, in Unix time; 0 for no limit.
/// - `add_offset` (`i32`): How many messages to skip from there; a negative number includes newer ones.
/// - `limit` (`i32`): How many messages to return; the server returns at most 100.
/// - `max_id` (`i32`): If not 0, only messages with a lower identifier are returned.
/// - `min_id` (`i32`): If not 0, only messages with a higher identifier are returned.
/// - `hash` (`i64`): A hash of the messages that the client has already; 0 to get them in any case.
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// The messages, or [`messages.messagesNotModified`](types::messages::MessagesNotModified) if they are those that
/// hash was computed from.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`FROZEN_PARTICIPANT_MISSING`](crate::rpc::ErrorKind::FrozenParticipantMissing): The account is frozen and
///   has no access to the chat.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 500 [`NEED_DOC_INVALID`](crate::rpc::ErrorKind::NeedDocInvalid): Telegram could not load a document that the
///   request needs.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`TAKEOUT_INVALID`](crate::rpc::ErrorKind::TakeoutInvalid): The data export that the request belongs to is
///   not valid.
/// - 500 [`VOLUME_MOVE_INVALID`](crate::rpc::ErrorKind::VolumeMoveInvalid): An internal error of Telegram's
///   storage; try again later.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getReplies`](functions::messages::GetReplies)
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory)
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions)
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions)
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes)
///
/// ```text
/// messages.getHistory#4423e6c5 peer:InputPeer offset_id:int offset_date:int
///     add_offset:int limit:int max_id:int min_id:int hash:long =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getHistory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetHistory {
    /// The chat.
    pub peer: enums::InputPeer,
    /// Only messages before this identifier are returned; 0 to start at the newest.
    pub offset_id: i32,
    /// Only messages before this time are returned, in Unix time; 0 for no limit.
    pub offset_date: i32,
    /// How many messages to skip from there; a negative number includes newer ones.
    pub add_offset: i32,
    /// How many messages to return; the server returns at most 100.
    pub limit: i32,
    /// If not 0, only messages with a lower identifier are returned.
    pub max_id: i32,
    /// If not 0, only messages with a higher identifier are returned.
    pub min_id: i32,
    /// A hash of the messages that the client has already; 0 to get them in any case.
    pub hash: i64,
}

impl wire::Wire for GetHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getHistory",
        id: 0x4423e6c5,
        min_size: 40,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.offset_id);
        w.i32(self.offset_date);
        w.i32(self.add_offset);
        w.i32(self.limit);
        w.i32(self.max_id);
        w.i32(self.min_id);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            offset_id: cursor.i32(),
            offset_date: cursor.i32(),
            add_offset: cursor.i32(),
            limit: cursor.i32(),
            max_id: cursor.i32(),
            min_id: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetHistory {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::FrozenParticipantMissing),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(500, wire::ErrorKind::NeedDocInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::TakeoutInvalid),
        wire::known(500, wire::ErrorKind::VolumeMoveInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getPeerSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPeerSettings::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: types::messages::PeerSettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
///
/// # Returns
///
/// [`messages::PeerSettings`](types::messages::PeerSettings).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported): The call cannot be
///   used on the direct messages of a channel.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getPeerSettings#efd9a6a2 peer:InputPeer = messages.PeerSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPeerSettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPeerSettings {
    pub peer: enums::InputPeer,
}

impl GetPeerSettings {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for GetPeerSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPeerSettings",
        id: 0xefd9a6a2,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for GetPeerSettings {
    type Return = types::messages::PeerSettings;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Gets basic groups by identifier. For channels and supergroups use
/// [`channels.getChannels`](functions::channels::GetChannels).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetChats::new(vec![1]);
/// let result: enums::messages::Chats = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `id` (`Vec<i64>`): The identifiers of the groups.
///
/// # Returns
///
/// [`messages::Chats`](enums::messages::Chats): [`Chats`](enums::messages::Chats::Chats) or
/// [`Slice`](enums::messages::Chats::Slice).
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getCommonChats`](functions::messages::GetCommonChats)
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels)
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels)
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion)
/// - [`channels.getChannelRecommendations`](functions::channels::GetChannelRecommendations)
///
/// ```text
/// messages.getChats#49e9528f id:Vector<long> = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getChats)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetChats {
    /// The identifiers of the groups.
    pub id: Vec<i64>,
}

impl GetChats {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<i64>) -> Self {
        Self { id }
    }
}

impl wire::Wire for GetChats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getChats",
        id: 0x49e9528f,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for GetChats {
    type Return = enums::messages::Chats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// Gets everything that the account may see about a basic group, such as its members and settings. For channels and
/// supergroups use [`channels.getFullChannel`](functions::channels::GetFullChannel).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFullChat::new(1);
/// let result: types::messages::ChatFull = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chat_id` (`i64`): The identifier of the group.
///
/// # Returns
///
/// [`messages::ChatFull`](types::messages::ChatFull).
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`channels.getFullChannel`](functions::channels::GetFullChannel): Gets everything that the account may see
///   about a channel or supergroup, such as the description, the counts of members and the settings.
///
/// ```text
/// messages.getFullChat#aeb00b34 chat_id:long = messages.ChatFull;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFullChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetFullChat {
    /// The identifier of the group.
    pub chat_id: i64,
}

impl GetFullChat {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self { chat_id }
    }
}

impl wire::Wire for GetFullChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getFullChat",
        id: 0xaeb00b34,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.chat_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chat_id: cursor.i64() }
    }
}

impl wire::RemoteCall for GetFullChat {
    type Return = types::messages::ChatFull;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.getDhConfig`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDhConfig::new(1, 1);
/// let result: enums::messages::DhConfig = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `version` (`i32`)
/// - `random_length` (`i32`)
///
/// # Returns
///
/// [`messages::DhConfig`](enums::messages::DhConfig): [`NotModified`](enums::messages::DhConfig::NotModified) or
/// [`DhConfig`](enums::messages::DhConfig::DhConfig).
///
/// # Errors
///
/// - 400 [`RANDOM_LENGTH_INVALID`](crate::rpc::ErrorKind::RandomLengthInvalid): The number of random bytes asked
///   for is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getDhConfig#26cf8950 version:int random_length:int = messages.DhConfig;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDhConfig)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDhConfig {
    pub version: i32,
    pub random_length: i32,
}

impl GetDhConfig {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(version: i32, random_length: i32) -> Self {
        Self { version, random_length }
    }
}

impl wire::Wire for GetDhConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getDhConfig",
        id: 0x26cf8950,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.version);
        w.i32(self.random_length);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            version: cursor.i32(),
            random_length: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetDhConfig {
    type Return = enums::messages::DhConfig;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::RandomLengthInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetStickers::new("👍", 0);
/// let result: enums::messages::Stickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `emoticon` (`String`)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::Stickers`](enums::messages::Stickers): [`NotModified`](enums::messages::Stickers::NotModified) or
/// [`Stickers`](enums::messages::Stickers::Stickers).
///
/// # Errors
///
/// - 400 [`EMOTICON_EMPTY`](crate::rpc::ErrorKind::EmoticonEmpty): The emoji is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getStickers#d5a5d3a1 emoticon:string hash:long = messages.Stickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetStickers {
    pub emoticon: String,
    pub hash: i64,
}

impl GetStickers {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoticon: impl Into<String>, hash: i64) -> Self {
        Self {
            emoticon: emoticon.into(),
            hash,
        }
    }
}

impl wire::Wire for GetStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getStickers",
        id: 0xd5a5d3a1,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.emoticon);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            emoticon: cursor.string(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetStickers {
    type Return = enums::messages::Stickers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmoticonEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getAllStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAllStickers::new(0);
/// let result: enums::messages::AllStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::AllStickers`](enums::messages::AllStickers):
/// [`NotModified`](enums::messages::AllStickers::NotModified) or
/// [`AllStickers`](enums::messages::AllStickers::AllStickers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getMaskStickers`](functions::messages::GetMaskStickers)
/// - [`messages.getEmojiStickers`](functions::messages::GetEmojiStickers)
///
/// ```text
/// messages.getAllStickers#b8a0a1a8 hash:long = messages.AllStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAllStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAllStickers {
    pub hash: i64,
}

impl GetAllStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetAllStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getAllStickers",
        id: 0xb8a0a1a8,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetAllStickers {
    type Return = enums::messages::AllStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getWebPagePreview`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetWebPagePreview::new("Hello!");
/// let result: types::messages::WebPagePreview = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `message` (`String`)
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity))
///
/// # Returns
///
/// [`messages::WebPagePreview`](types::messages::WebPagePreview).
///
/// # Errors
///
/// - 400 [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid): A formatting entity lies outside
///   the text or cuts through a character; offsets and lengths count UTF-16 code units.
/// - 400 [`MESSAGE_EMPTY`](crate::rpc::ErrorKind::MessageEmpty): The text of the message is empty.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage)
/// - [`messages.saveDraft`](functions::messages::SaveDraft)
/// - [`help.editUserInfo`](functions::help::EditUserInfo)
///
/// ```text
/// messages.getWebPagePreview#570d6f6f flags:# message:string
///     entities:flags.3?Vector<MessageEntity> = messages.WebPagePreview;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getWebPagePreview)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetWebPagePreview {
    pub message: String,
    pub entities: Option<Vec<enums::MessageEntity>>,
}

impl GetWebPagePreview {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            entities: None,
        }
    }
}

impl wire::Wire for GetWebPagePreview {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getWebPagePreview",
        id: 0x570d6f6f,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(3, self.entities.is_some());
        w.flags(flags);
        w.string(&self.message);
        w.write_optional(&self.entities);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for GetWebPagePreview {
    type Return = types::messages::WebPagePreview;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::MessageEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getStickerSet`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetStickerSet::new(
///     enums::InputStickerSet::AnimatedEmoji,
///     0,
/// );
/// let result: enums::messages::StickerSet = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet))
/// - `hash` (`i32`)
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// # Errors
///
/// - 400 [`EMOTICON_STICKERPACK_MISSING`](crate::rpc::ErrorKind::EmoticonStickerpackMissing): The sticker set for
///   the emoji is missing.
/// - 406 [`STICKERSET_INVALID`](crate::rpc::ErrorKind::StickersetInvalid): The sticker set is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb)
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet)
/// - [`messages.installStickerSet`](functions::messages::InstallStickerSet)
/// - [`messages.uninstallStickerSet`](functions::messages::UninstallStickerSet)
/// - [`messages.toggleStickerSets`](functions::messages::ToggleStickerSets)
///
/// ```text
/// messages.getStickerSet#c8a0ec74 stickerset:InputStickerSet hash:int =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetStickerSet {
    pub stickerset: enums::InputStickerSet,
    pub hash: i32,
}

impl GetStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(stickerset: impl Into<enums::InputStickerSet>, hash: i32) -> Self {
        Self {
            stickerset: stickerset.into(),
            hash,
        }
    }
}

impl wire::Wire for GetStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getStickerSet",
        id: 0xc8a0ec74,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.stickerset.write(w);
        w.i32(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stickerset: cursor.read(),
            hash: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetStickerSet {
    type Return = enums::messages::StickerSet;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmoticonStickerpackMissing),
        wire::known(406, wire::ErrorKind::StickersetInvalid),
    ];
}

/// The method `messages.getMessagesViews`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessagesViews::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
///     true,
/// );
/// let result: types::messages::MessageViews = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
/// - `increment` (`bool`)
///
/// # Returns
///
/// [`messages::MessageViews`](types::messages::MessageViews).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getMessagesViews#5784d3e1 peer:InputPeer id:Vector<int> increment:Bool
///     = messages.MessageViews;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessagesViews)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetMessagesViews {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
    pub increment: bool,
}

impl GetMessagesViews {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: Vec<i32>,
        increment: bool,
    ) -> Self {
        Self {
            peer: peer.into(),
            id,
            increment,
        }
    }
}

impl wire::Wire for GetMessagesViews {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getMessagesViews",
        id: 0x5784d3e1,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
        w.bool(self.increment);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
            increment: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for GetMessagesViews {
    type Return = types::messages::MessageViews;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getDocumentByHash`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDocumentByHash::new([1, 2, 3], 1, "text");
/// let result: enums::Document = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `sha256` (`Vec<u8>`)
/// - `size` (`i64`)
/// - `mime_type` (`String`)
///
/// # Returns
///
/// [`Document`](enums::Document): [`Empty`](enums::Document::Empty) or [`Document`](enums::Document::Document).
///
/// # Errors
///
/// - 400 [`SHA256_HASH_INVALID`](crate::rpc::ErrorKind::Sha256HashInvalid): The SHA-256 hash is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.uploadTheme`](functions::account::UploadTheme)
/// - [`account.uploadRingtone`](functions::account::UploadRingtone)
/// - [`messages.getCustomEmojiDocuments`](functions::messages::GetCustomEmojiDocuments)
///
/// ```text
/// messages.getDocumentByHash#b1f2061f sha256:bytes size:long mime_type:string =
///     Document;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDocumentByHash)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDocumentByHash {
    pub sha256: Vec<u8>,
    pub size: i64,
    pub mime_type: String,
}

impl GetDocumentByHash {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        sha256: impl Into<Vec<u8>>,
        size: i64,
        mime_type: impl Into<String>,
    ) -> Self {
        Self {
            sha256: sha256.into(),
            size,
            mime_type: mime_type.into(),
        }
    }
}

impl wire::Wire for GetDocumentByHash {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getDocumentByHash",
        id: 0xb1f2061f,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bytes(&self.sha256);
        w.i64(self.size);
        w.string(&self.mime_type);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            sha256: cursor.bytes(),
            size: cursor.i64(),
            mime_type: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetDocumentByHash {
    type Return = enums::Document;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::Sha256HashInvalid),
    ];
}

/// The method `messages.getSavedGifs`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSavedGifs::new(0);
/// let result: enums::messages::SavedGifs = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::SavedGifs`](enums::messages::SavedGifs): [`NotModified`](enums::messages::SavedGifs::NotModified) or
/// [`SavedGifs`](enums::messages::SavedGifs::SavedGifs).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getSavedGifs#5cf09635 hash:long = messages.SavedGifs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSavedGifs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSavedGifs {
    pub hash: i64,
}

impl GetSavedGifs {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetSavedGifs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSavedGifs",
        id: 0x5cf09635,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetSavedGifs {
    type Return = enums::messages::SavedGifs;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getInlineBotResults`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetInlineBotResults::new(
///     enums::InputUser::InputUserSelf,
///     enums::InputPeer::InputPeerSelf,
///     "text",
///     "text",
/// );
/// let result: types::messages::BotResults = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `bot` ([`InputUser`](enums::InputUser))
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `geo_point` ([`Option<InputGeoPoint>`](enums::InputGeoPoint))
/// - `query` (`String`)
/// - `offset` (`String`)
///
/// # Returns
///
/// [`messages::BotResults`](types::messages::BotResults).
///
/// # Errors
///
/// - 400 [`BOT_INLINE_DISABLED`](crate::rpc::ErrorKind::BotInlineDisabled): The bot has no inline mode.
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`BOT_RESPONSE_TIMEOUT`](crate::rpc::ErrorKind::BotResponseTimeout): The bot did not answer in time.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateBusinessLocation`](functions::account::UpdateBusinessLocation)
/// - [`contacts.getLocated`](functions::contacts::GetLocated)
/// - [`channels.createChannel`](functions::channels::CreateChannel)
/// - [`channels.editLocation`](functions::channels::EditLocation)
///
/// ```text
/// messages.getInlineBotResults#514e999d flags:# bot:InputUser peer:InputPeer
///     geo_point:flags.0?InputGeoPoint query:string offset:string =
///     messages.BotResults;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getInlineBotResults)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct GetInlineBotResults {
    pub bot: enums::InputUser,
    pub peer: enums::InputPeer,
    pub geo_point: Option<enums::InputGeoPoint>,
    pub query: String,
    pub offset: String,
}

impl GetInlineBotResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        peer: impl Into<enums::InputPeer>,
        query: impl Into<String>,
        offset: impl Into<String>,
    ) -> Self {
        Self {
            bot: bot.into(),
            peer: peer.into(),
            geo_point: None,
            query: query.into(),
            offset: offset.into(),
        }
    }
}

impl wire::Wire for GetInlineBotResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getInlineBotResults",
        id: 0x514e999d,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.geo_point.is_some());
        w.flags(flags);
        self.bot.write(w);
        self.peer.write(w);
        w.write_optional(&self.geo_point);
        w.string(&self.query);
        w.string(&self.offset);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            bot: cursor.read(),
            peer: cursor.read(),
            geo_point: cursor.read_optional(flags.has(0)),
            query: cursor.string(),
            offset: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetInlineBotResults {
    type Return = types::messages::BotResults;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInlineDisabled),
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::BotResponseTimeout),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getMessageEditData`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessageEditData::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::messages::MessageEditData = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
///
/// # Returns
///
/// [`messages::MessageEditData`](types::messages::MessageEditData).
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 403 [`MESSAGE_AUTHOR_REQUIRED`](crate::rpc::ErrorKind::MessageAuthorRequired): Only the author of the message
///   may do this.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getMessageEditData#fda68d36 peer:InputPeer id:int =
///     messages.MessageEditData;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessageEditData)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetMessageEditData {
    pub peer: enums::InputPeer,
    pub id: i32,
}

impl GetMessageEditData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for GetMessageEditData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getMessageEditData",
        id: 0xfda68d36,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetMessageEditData {
    type Return = types::messages::MessageEditData;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(403, wire::ErrorKind::MessageAuthorRequired),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getBotCallbackAnswer`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetBotCallbackAnswer::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::messages::BotCallbackAnswer = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `game` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`i32`)
/// - `data` (`Option<Vec<u8>>`)
/// - `password` ([`Option<InputCheckPasswordSrp>`](enums::InputCheckPasswordSrp))
///
/// # Returns
///
/// [`messages::BotCallbackAnswer`](types::messages::BotCallbackAnswer).
///
/// # Errors
///
/// - 400 [`BOT_RESPONSE_TIMEOUT`](crate::rpc::ErrorKind::BotResponseTimeout): The bot did not answer in time.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`DATA_INVALID`](crate::rpc::ErrorKind::DataInvalid): The data, such as the encrypted content, is not
///   valid.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PASSWORD_MISSING`](crate::rpc::ErrorKind::PasswordMissing): The account has no password; set one up
///   first.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`ephemeral.getCallbackAnswer`](functions::ephemeral::GetCallbackAnswer)
/// - [`messages.editChatCreator`](functions::messages::EditChatCreator)
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`account.deleteAccount`](functions::account::DeleteAccount)
/// - [`account.getPasswordSettings`](functions::account::GetPasswordSettings)
/// - [`account.updatePasswordSettings`](functions::account::UpdatePasswordSettings)
///
/// ```text
/// messages.getBotCallbackAnswer#9342ca07 flags:# game:flags.1?true peer:InputPeer
///     msg_id:int data:flags.0?bytes password:flags.2?InputCheckPasswordSRP =
///     messages.BotCallbackAnswer;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getBotCallbackAnswer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetBotCallbackAnswer {
    pub game: bool,
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub data: Option<Vec<u8>>,
    pub password: Option<enums::InputCheckPasswordSrp>,
}

impl GetBotCallbackAnswer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self {
            game: false,
            peer: peer.into(),
            msg_id,
            data: None,
            password: None,
        }
    }
}

impl wire::Wire for GetBotCallbackAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getBotCallbackAnswer",
        id: 0x9342ca07,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.data.is_some())
            .with(1, self.game)
            .with(2, self.password.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.msg_id);
        w.write_optional(&self.data);
        w.write_optional(&self.password);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            game: flags.has(1),
            peer: cursor.read(),
            msg_id: cursor.i32(),
            data: cursor.read_optional(flags.has(0)),
            password: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for GetBotCallbackAnswer {
    type Return = types::messages::BotCallbackAnswer;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotResponseTimeout),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::DataInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PasswordMissing),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Gets the entries of given chats in the list of chats.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPeerDialogs::new(
///     vec![types::InputDialogPeer::new(enums::InputPeer::InputPeerSelf).into()],
/// );
/// let result: types::messages::PeerDialogs = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peers` ([`Vec<InputDialogPeer>`](enums::InputDialogPeer)): The chats.
///
/// # Returns
///
/// [`messages::PeerDialogs`](types::messages::PeerDialogs).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`FROZEN_PARTICIPANT_MISSING`](crate::rpc::ErrorKind::FrozenParticipantMissing): The account is frozen and
///   has no access to the chat.
/// - 400 [`INPUT_PEERS_EMPTY`](crate::rpc::ErrorKind::InputPeersEmpty): No chats were given.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.toggleDialogPin`](functions::messages::ToggleDialogPin)
/// - [`messages.reorderPinnedDialogs`](functions::messages::ReorderPinnedDialogs)
/// - [`messages.getPinnedDialogs`](functions::messages::GetPinnedDialogs)
/// - [`messages.markDialogUnread`](functions::messages::MarkDialogUnread)
/// - [`messages.toggleSavedDialogPin`](functions::messages::ToggleSavedDialogPin)
/// - [`messages.reorderPinnedSavedDialogs`](functions::messages::ReorderPinnedSavedDialogs)
///
/// ```text
/// messages.getPeerDialogs#e470bcfd peers:Vector<InputDialogPeer> =
///     messages.PeerDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPeerDialogs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPeerDialogs {
    /// The chats.
    pub peers: Vec<enums::InputDialogPeer>,
}

impl GetPeerDialogs {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(peers: Vec<enums::InputDialogPeer>) -> Self {
        Self { peers }
    }
}

impl wire::Wire for GetPeerDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPeerDialogs",
        id: 0xe470bcfd,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.peers);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peers: cursor.read() }
    }
}

impl wire::RemoteCall for GetPeerDialogs {
    type Return = types::messages::PeerDialogs;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::FrozenParticipantMissing),
        wire::known(400, wire::ErrorKind::InputPeersEmpty),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getAllDrafts`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAllDrafts;
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getAllDrafts#6a3f8d65 = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAllDrafts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAllDrafts;

impl wire::Wire for GetAllDrafts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getAllDrafts",
        id: 0x6a3f8d65,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetAllDrafts {
    type Return = enums::Updates;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getFeaturedStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFeaturedStickers::new(0);
/// let result: enums::messages::FeaturedStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::FeaturedStickers`](enums::messages::FeaturedStickers):
/// [`NotModified`](enums::messages::FeaturedStickers::NotModified) or
/// [`FeaturedStickers`](enums::messages::FeaturedStickers::FeaturedStickers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getOldFeaturedStickers`](functions::messages::GetOldFeaturedStickers)
/// - [`messages.getFeaturedEmojiStickers`](functions::messages::GetFeaturedEmojiStickers)
///
/// ```text
/// messages.getFeaturedStickers#64780b14 hash:long = messages.FeaturedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFeaturedStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetFeaturedStickers {
    pub hash: i64,
}

impl GetFeaturedStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetFeaturedStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getFeaturedStickers",
        id: 0x64780b14,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetFeaturedStickers {
    type Return = enums::messages::FeaturedStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getRecentStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetRecentStickers::new(0);
/// let result: enums::messages::RecentStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `attached` (`bool`, a flag)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::RecentStickers`](enums::messages::RecentStickers):
/// [`NotModified`](enums::messages::RecentStickers::NotModified) or
/// [`RecentStickers`](enums::messages::RecentStickers::RecentStickers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getRecentStickers#9da9403b flags:# attached:flags.0?true hash:long =
///     messages.RecentStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getRecentStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetRecentStickers {
    pub attached: bool,
    pub hash: i64,
}

impl GetRecentStickers {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { attached: false, hash }
    }
}

impl wire::Wire for GetRecentStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getRecentStickers",
        id: 0x9da9403b,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.attached);
        w.flags(flags);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            attached: flags.has(0),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetRecentStickers {
    type Return = enums::messages::RecentStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getArchivedStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetArchivedStickers::new(0, 20);
/// let result: types::messages::ArchivedStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `masks` (`bool`, a flag)
/// - `emojis` (`bool`, a flag)
/// - `offset_id` (`i64`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`messages::ArchivedStickers`](types::messages::ArchivedStickers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.reorderStickerSets`](functions::messages::ReorderStickerSets)
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet)
///
/// ```text
/// messages.getArchivedStickers#57f17692 flags:# masks:flags.0?true
///     emojis:flags.1?true offset_id:long limit:int = messages.ArchivedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getArchivedStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetArchivedStickers {
    pub masks: bool,
    pub emojis: bool,
    pub offset_id: i64,
    pub limit: i32,
}

impl GetArchivedStickers {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(offset_id: i64, limit: i32) -> Self {
        Self {
            masks: false,
            emojis: false,
            offset_id,
            limit,
        }
    }
}

impl wire::Wire for GetArchivedStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getArchivedStickers",
        id: 0x57f17692,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.masks).with(1, self.emojis);
        w.flags(flags);
        w.i64(self.offset_id);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            masks: flags.has(0),
            emojis: flags.has(1),
            offset_id: cursor.i64(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetArchivedStickers {
    type Return = types::messages::ArchivedStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getMaskStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMaskStickers::new(0);
/// let result: enums::messages::AllStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::AllStickers`](enums::messages::AllStickers):
/// [`NotModified`](enums::messages::AllStickers::NotModified) or
/// [`AllStickers`](enums::messages::AllStickers::AllStickers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getAllStickers`](functions::messages::GetAllStickers)
/// - [`messages.getEmojiStickers`](functions::messages::GetEmojiStickers)
///
/// ```text
/// messages.getMaskStickers#640f82b8 hash:long = messages.AllStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMaskStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetMaskStickers {
    pub hash: i64,
}

impl GetMaskStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetMaskStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getMaskStickers",
        id: 0x640f82b8,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetMaskStickers {
    type Return = enums::messages::AllStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getAttachedStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAttachedStickers::new(
///     types::InputStickeredMediaPhoto::new(types::InputPhoto::new(1, 1, [1, 2, 3])),
/// );
/// let result: Vec<enums::StickerSetCovered> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `media` ([`InputStickeredMedia`](enums::InputStickeredMedia))
///
/// # Returns
///
/// [`Vec<StickerSetCovered>`](enums::StickerSetCovered).
///
/// # Errors
///
/// - 400 [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty): No media was given, or it cannot be used.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getAttachedStickers#cc5b67cc media:InputStickeredMedia =
///     Vector<StickerSetCovered>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAttachedStickers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAttachedStickers {
    pub media: enums::InputStickeredMedia,
}

impl GetAttachedStickers {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(media: impl Into<enums::InputStickeredMedia>) -> Self {
        Self { media: media.into() }
    }
}

impl wire::Wire for GetAttachedStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getAttachedStickers",
        id: 0xcc5b67cc,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.media.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { media: cursor.read() }
    }
}

impl wire::RemoteCall for GetAttachedStickers {
    type Return = Vec<enums::StickerSetCovered>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MediaEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getGameHighScores`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetGameHighScores::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     enums::InputUser::InputUserSelf,
/// );
/// let result: types::messages::HighScores = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
/// - `user_id` ([`InputUser`](enums::InputUser))
///
/// # Returns
///
/// [`messages::HighScores`](types::messages::HighScores).
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.getInlineGameHighScores`](functions::messages::GetInlineGameHighScores)
///
/// ```text
/// messages.getGameHighScores#e822649d peer:InputPeer id:int user_id:InputUser =
///     messages.HighScores;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getGameHighScores)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetGameHighScores {
    pub peer: enums::InputPeer,
    pub id: i32,
    pub user_id: enums::InputUser,
}

impl GetGameHighScores {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: i32,
        user_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            peer: peer.into(),
            id,
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for GetGameHighScores {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getGameHighScores",
        id: 0xe822649d,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.id);
        self.user_id.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            user_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetGameHighScores {
    type Return = types::messages::HighScores;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// The method `messages.getInlineGameHighScores`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetInlineGameHighScores::new(
///     types::InputBotInlineMessageId::new(1, 1, 1),
///     enums::InputUser::InputUserSelf,
/// );
/// let result: types::messages::HighScores = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `id` ([`InputBotInlineMessageId`](enums::InputBotInlineMessageId))
/// - `user_id` ([`InputUser`](enums::InputUser))
///
/// # Returns
///
/// [`messages::HighScores`](types::messages::HighScores).
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage)
/// - [`messages.setInlineGameScore`](functions::messages::SetInlineGameScore)
/// - [`messages.getGameHighScores`](functions::messages::GetGameHighScores)
///
/// ```text
/// messages.getInlineGameHighScores#f635e1b id:InputBotInlineMessageID
///     user_id:InputUser = messages.HighScores;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getInlineGameHighScores)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetInlineGameHighScores {
    pub id: enums::InputBotInlineMessageId,
    pub user_id: enums::InputUser,
}

impl GetInlineGameHighScores {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<enums::InputBotInlineMessageId>,
        user_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            id: id.into(),
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for GetInlineGameHighScores {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getInlineGameHighScores",
        id: 0x0f635e1b,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.id.write(w);
        self.user_id.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            user_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetInlineGameHighScores {
    type Return = types::messages::HighScores;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// The method `messages.getCommonChats`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetCommonChats::new(
///     enums::InputUser::InputUserSelf,
///     0,
///     20,
/// );
/// let result: enums::messages::Chats = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `user_id` ([`InputUser`](enums::InputUser))
/// - `max_id` (`i64`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`messages::Chats`](enums::messages::Chats): [`Chats`](enums::messages::Chats::Chats) or
/// [`Slice`](enums::messages::Chats::Slice).
///
/// # Errors
///
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getChats`](functions::messages::GetChats): Gets basic groups by identifier.
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels)
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels)
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion)
/// - [`channels.getChannelRecommendations`](functions::channels::GetChannelRecommendations)
///
/// ```text
/// messages.getCommonChats#e40ca104 user_id:InputUser max_id:long limit:int =
///     messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getCommonChats)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetCommonChats {
    pub user_id: enums::InputUser,
    pub max_id: i64,
    pub limit: i32,
}

impl GetCommonChats {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(user_id: impl Into<enums::InputUser>, max_id: i64, limit: i32) -> Self {
        Self {
            user_id: user_id.into(),
            max_id,
            limit,
        }
    }
}

impl wire::Wire for GetCommonChats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getCommonChats",
        id: 0xe40ca104,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.user_id.write(w);
        w.i64(self.max_id);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            max_id: cursor.i64(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetCommonChats {
    type Return = enums::messages::Chats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getWebPage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetWebPage::new("https://example.org/", 0);
/// let result: types::messages::WebPage = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `url` (`String`)
/// - `hash` (`i32`)
///
/// # Returns
///
/// [`messages::WebPage`](types::messages::WebPage).
///
/// # Errors
///
/// - 400 [`WC_CONVERT_URL_INVALID`](crate::rpc::ErrorKind::WcConvertUrlInvalid): Telegram could not use the web
///   page at the address that was given.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getWebPage#8d9692a3 url:string hash:int = messages.WebPage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getWebPage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetWebPage {
    pub url: String,
    pub hash: i32,
}

impl GetWebPage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, hash: i32) -> Self {
        Self { url: url.into(), hash }
    }
}

impl wire::Wire for GetWebPage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getWebPage",
        id: 0x8d9692a3,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.url);
        w.i32(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            hash: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetWebPage {
    type Return = types::messages::WebPage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::WcConvertUrlInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getPinnedDialogs`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPinnedDialogs::new(1);
/// let result: types::messages::PeerDialogs = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `folder_id` (`i32`)
///
/// # Returns
///
/// [`messages::PeerDialogs`](types::messages::PeerDialogs).
///
/// # Errors
///
/// - 400 [`FOLDER_ID_INVALID`](crate::rpc::ErrorKind::FolderIdInvalid): The identifier of the folder is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs): Gets the entries of given chats in the list
///   of chats.
///
/// ```text
/// messages.getPinnedDialogs#d6b94df2 folder_id:int = messages.PeerDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPinnedDialogs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPinnedDialogs {
    pub folder_id: i32,
}

impl GetPinnedDialogs {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(folder_id: i32) -> Self {
        Self { folder_id }
    }
}

impl wire::Wire for GetPinnedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPinnedDialogs",
        id: 0xd6b94df2,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.folder_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { folder_id: cursor.i32() }
    }
}

impl wire::RemoteCall for GetPinnedDialogs {
    type Return = types::messages::PeerDialogs;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FolderIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getFavedStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFavedStickers::new(0);
/// let result: enums::messages::FavedStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::FavedStickers`](enums::messages::FavedStickers):
/// [`NotModified`](enums::messages::FavedStickers::NotModified) or
/// [`FavedStickers`](enums::messages::FavedStickers::FavedStickers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getFavedStickers#4f1aaa9 hash:long = messages.FavedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFavedStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetFavedStickers {
    pub hash: i64,
}

impl GetFavedStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetFavedStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getFavedStickers",
        id: 0x04f1aaa9,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetFavedStickers {
    type Return = enums::messages::FavedStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getUnreadMentions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetUnreadMentions::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
///     1,
///     20,
///     0,
///     0,
/// );
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `top_msg_id` (`Option<i32>`)
/// - `offset_id` (`i32`)
/// - `add_offset` (`i32`)
/// - `limit` (`i32`)
/// - `max_id` (`i32`)
/// - `min_id` (`i32`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions)
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes)
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](functions::messages::GetReplies)
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory)
///
/// ```text
/// messages.getUnreadMentions#f107e790 flags:# peer:InputPeer
///     top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int
///     min_id:int = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getUnreadMentions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetUnreadMentions {
    pub peer: enums::InputPeer,
    pub top_msg_id: Option<i32>,
    pub offset_id: i32,
    pub add_offset: i32,
    pub limit: i32,
    pub max_id: i32,
    pub min_id: i32,
}

impl GetUnreadMentions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        offset_id: i32,
        add_offset: i32,
        limit: i32,
        max_id: i32,
        min_id: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
            offset_id,
            add_offset,
            limit,
            max_id,
            min_id,
        }
    }
}

impl wire::Wire for GetUnreadMentions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getUnreadMentions",
        id: 0xf107e790,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.top_msg_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.top_msg_id);
        w.i32(self.offset_id);
        w.i32(self.add_offset);
        w.i32(self.limit);
        w.i32(self.max_id);
        w.i32(self.min_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            offset_id: cursor.i32(),
            add_offset: cursor.i32(),
            limit: cursor.i32(),
            max_id: cursor.i32(),
            min_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetUnreadMentions {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getRecentLocations`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetRecentLocations::new(
///     enums::InputPeer::InputPeerSelf,
///     20,
///     0,
/// );
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `limit` (`i32`)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getRecentLocations#702a40e0 peer:InputPeer limit:int hash:long =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getRecentLocations)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetRecentLocations {
    pub peer: enums::InputPeer,
    pub limit: i32,
    pub hash: i64,
}

impl GetRecentLocations {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, limit: i32, hash: i64) -> Self {
        Self {
            peer: peer.into(),
            limit,
            hash,
        }
    }
}

impl wire::Wire for GetRecentLocations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getRecentLocations",
        id: 0x702a40e0,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.limit);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            limit: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetRecentLocations {
    type Return = enums::messages::Messages;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getSplitRanges`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSplitRanges;
/// let result: Vec<types::MessageRange> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`Vec<MessageRange>`](types::MessageRange).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getSplitRanges#1cff7e08 = Vector<MessageRange>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSplitRanges)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSplitRanges;

impl wire::Wire for GetSplitRanges {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSplitRanges",
        id: 0x1cff7e08,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetSplitRanges {
    type Return = Vec<types::MessageRange>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getDialogUnreadMarks`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDialogUnreadMarks::default();
/// let result: Vec<enums::DialogPeer> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer))
///
/// # Returns
///
/// [`Vec<DialogPeer>`](enums::DialogPeer).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getDialogUnreadMarks#21202222 flags:# parent_peer:flags.0?InputPeer =
///     Vector<DialogPeer>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDialogUnreadMarks)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDialogUnreadMarks {
    pub parent_peer: Option<enums::InputPeer>,
}

impl GetDialogUnreadMarks {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { parent_peer: None }
    }
}

impl wire::Wire for GetDialogUnreadMarks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getDialogUnreadMarks",
        id: 0x21202222,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.parent_peer.is_some());
        w.flags(flags);
        w.write_optional(&self.parent_peer);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            parent_peer: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetDialogUnreadMarks {
    type Return = Vec<enums::DialogPeer>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getPollResults`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPollResults::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`i32`)
/// - `poll_hash` (`i64`)
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getPollResults#eda3e33b peer:InputPeer msg_id:int poll_hash:long =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPollResults)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPollResults {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub poll_hash: i64,
}

impl GetPollResults {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32, poll_hash: i64) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            poll_hash,
        }
    }
}

impl wire::Wire for GetPollResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPollResults",
        id: 0xeda3e33b,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        w.i64(self.poll_hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            poll_hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetPollResults {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getOnlines`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetOnlines::new(enums::InputPeer::InputPeerSelf);
/// let result: types::ChatOnlines = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
///
/// # Returns
///
/// [`ChatOnlines`](types::ChatOnlines).
///
/// # Errors
///
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getOnlines#6e2be050 peer:InputPeer = ChatOnlines;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getOnlines)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetOnlines {
    pub peer: enums::InputPeer,
}

impl GetOnlines {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for GetOnlines {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getOnlines",
        id: 0x6e2be050,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for GetOnlines {
    type Return = types::ChatOnlines;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getEmojiKeywords`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiKeywords::new("en");
/// let result: types::EmojiKeywordsDifference = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `lang_code` (`String`)
///
/// # Returns
///
/// [`EmojiKeywordsDifference`](types::EmojiKeywordsDifference).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getEmojiKeywordsDifference`](functions::messages::GetEmojiKeywordsDifference)
///
/// ```text
/// messages.getEmojiKeywords#35a0e062 lang_code:string = EmojiKeywordsDifference;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiKeywords)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetEmojiKeywords {
    pub lang_code: String,
}

impl GetEmojiKeywords {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(lang_code: impl Into<String>) -> Self {
        Self {
            lang_code: lang_code.into(),
        }
    }
}

impl wire::Wire for GetEmojiKeywords {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiKeywords",
        id: 0x35a0e062,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.lang_code);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { lang_code: cursor.string() }
    }
}

impl wire::RemoteCall for GetEmojiKeywords {
    type Return = types::EmojiKeywordsDifference;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getEmojiKeywordsDifference`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiKeywordsDifference::new("en", 1);
/// let result: types::EmojiKeywordsDifference = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `lang_code` (`String`)
/// - `from_version` (`i32`)
///
/// # Returns
///
/// [`EmojiKeywordsDifference`](types::EmojiKeywordsDifference).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getEmojiKeywords`](functions::messages::GetEmojiKeywords)
///
/// ```text
/// messages.getEmojiKeywordsDifference#1508b6af lang_code:string from_version:int =
///     EmojiKeywordsDifference;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiKeywordsDifference)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetEmojiKeywordsDifference {
    pub lang_code: String,
    pub from_version: i32,
}

impl GetEmojiKeywordsDifference {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(lang_code: impl Into<String>, from_version: i32) -> Self {
        Self {
            lang_code: lang_code.into(),
            from_version,
        }
    }
}

impl wire::Wire for GetEmojiKeywordsDifference {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiKeywordsDifference",
        id: 0x1508b6af,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.lang_code);
        w.i32(self.from_version);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            lang_code: cursor.string(),
            from_version: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetEmojiKeywordsDifference {
    type Return = types::EmojiKeywordsDifference;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getEmojiKeywordsLanguages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiKeywordsLanguages::new(
///     vec!["text".into()],
/// );
/// let result: Vec<types::EmojiLanguage> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `lang_codes` (`Vec<String>`)
///
/// # Returns
///
/// [`Vec<EmojiLanguage>`](types::EmojiLanguage).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getEmojiKeywordsLanguages#4e9963b2 lang_codes:Vector<string> =
///     Vector<EmojiLanguage>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiKeywordsLanguages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetEmojiKeywordsLanguages {
    pub lang_codes: Vec<String>,
}

impl GetEmojiKeywordsLanguages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(lang_codes: Vec<String>) -> Self {
        Self { lang_codes }
    }
}

impl wire::Wire for GetEmojiKeywordsLanguages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiKeywordsLanguages",
        id: 0x4e9963b2,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.lang_codes);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { lang_codes: cursor.read() }
    }
}

impl wire::RemoteCall for GetEmojiKeywordsLanguages {
    type Return = Vec<types::EmojiLanguage>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getEmojiURL`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiUrl::new("en");
/// let result: types::EmojiUrl = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `lang_code` (`String`)
///
/// # Returns
///
/// [`EmojiUrl`](types::EmojiUrl).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getEmojiURL#d5b10c26 lang_code:string = EmojiURL;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiURL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetEmojiUrl {
    pub lang_code: String,
}

impl GetEmojiUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(lang_code: impl Into<String>) -> Self {
        Self {
            lang_code: lang_code.into(),
        }
    }
}

impl wire::Wire for GetEmojiUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiURL",
        id: 0xd5b10c26,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.lang_code);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { lang_code: cursor.string() }
    }
}

impl wire::RemoteCall for GetEmojiUrl {
    type Return = types::EmojiUrl;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getSearchCounters`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSearchCounters::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![enums::MessagesFilter::InputMessagesFilterPhotos],
/// );
/// let result: Vec<types::messages::SearchCounter> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer))
/// - `top_msg_id` (`Option<i32>`)
/// - `filters` ([`Vec<MessagesFilter>`](enums::MessagesFilter))
///
/// # Returns
///
/// [`Vec<messages::SearchCounter>`](types::messages::SearchCounter).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
/// - [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar)
/// - [`messages.getSearchResultsPositions`](functions::messages::GetSearchResultsPositions)
/// - [`messages.searchSentMedia`](functions::messages::SearchSentMedia)
///
/// ```text
/// messages.getSearchCounters#1bbcf300 flags:# peer:InputPeer
///     saved_peer_id:flags.2?InputPeer top_msg_id:flags.0?int
///     filters:Vector<MessagesFilter> = Vector<messages.SearchCounter>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSearchCounters)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSearchCounters {
    pub peer: enums::InputPeer,
    pub saved_peer_id: Option<enums::InputPeer>,
    pub top_msg_id: Option<i32>,
    pub filters: Vec<enums::MessagesFilter>,
}

impl GetSearchCounters {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        filters: Vec<enums::MessagesFilter>,
    ) -> Self {
        Self {
            peer: peer.into(),
            saved_peer_id: None,
            top_msg_id: None,
            filters,
        }
    }
}

impl wire::Wire for GetSearchCounters {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSearchCounters",
        id: 0x1bbcf300,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.top_msg_id.is_some())
            .with(2, self.saved_peer_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.saved_peer_id);
        w.write_optional(&self.top_msg_id);
        w.write(&self.filters);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            saved_peer_id: cursor.read_optional(flags.has(2)),
            top_msg_id: cursor.read_optional(flags.has(0)),
            filters: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetSearchCounters {
    type Return = Vec<types::messages::SearchCounter>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getScheduledHistory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetScheduledHistory::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
/// );
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getScheduledHistory#f516760b peer:InputPeer hash:long =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getScheduledHistory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetScheduledHistory {
    pub peer: enums::InputPeer,
    pub hash: i64,
}

impl GetScheduledHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, hash: i64) -> Self {
        Self { peer: peer.into(), hash }
    }
}

impl wire::Wire for GetScheduledHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getScheduledHistory",
        id: 0xf516760b,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetScheduledHistory {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getScheduledMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetScheduledMessages::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getScheduledMessages#bdbb0464 peer:InputPeer id:Vector<int> =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getScheduledMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetScheduledMessages {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl GetScheduledMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for GetScheduledMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getScheduledMessages",
        id: 0xbdbb0464,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetScheduledMessages {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getPollVotes`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPollVotes::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     20,
/// );
/// let result: types::messages::VotesList = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
/// - `option` (`Option<Vec<u8>>`)
/// - `offset` (`Option<String>`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`messages::VotesList`](types::messages::VotesList).
///
/// # Errors
///
/// - 403 [`BROADCAST_FORBIDDEN`](crate::rpc::ErrorKind::BroadcastForbidden): The call cannot be used on a broadcast
///   channel.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 403 [`POLL_VOTE_REQUIRED`](crate::rpc::ErrorKind::PollVoteRequired): The account has to vote before it may see
///   the votes.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getPollVotes#b86e380e flags:# peer:InputPeer id:int
///     option:flags.0?bytes offset:flags.1?string limit:int = messages.VotesList;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPollVotes)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPollVotes {
    pub peer: enums::InputPeer,
    pub id: i32,
    pub option: Option<Vec<u8>>,
    pub offset: Option<String>,
    pub limit: i32,
}

impl GetPollVotes {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32, limit: i32) -> Self {
        Self {
            peer: peer.into(),
            id,
            option: None,
            offset: None,
            limit,
        }
    }
}

impl wire::Wire for GetPollVotes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPollVotes",
        id: 0xb86e380e,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.option.is_some())
            .with(1, self.offset.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.id);
        w.write_optional(&self.option);
        w.write_optional(&self.offset);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            option: cursor.read_optional(flags.has(0)),
            offset: cursor.read_optional(flags.has(1)),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetPollVotes {
    type Return = types::messages::VotesList;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::BroadcastForbidden),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(403, wire::ErrorKind::PollVoteRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getDialogFilters`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDialogFilters;
/// let result: types::messages::DialogFilters = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`messages::DialogFilters`](types::messages::DialogFilters).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getDialogFilters#efd48c89 = messages.DialogFilters;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDialogFilters)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDialogFilters;

impl wire::Wire for GetDialogFilters {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getDialogFilters",
        id: 0xefd48c89,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetDialogFilters {
    type Return = types::messages::DialogFilters;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getSuggestedDialogFilters`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSuggestedDialogFilters;
/// let result: Vec<types::DialogFilterSuggested> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`Vec<DialogFilterSuggested>`](types::DialogFilterSuggested).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getSuggestedDialogFilters#a29cd42c = Vector<DialogFilterSuggested>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSuggestedDialogFilters)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSuggestedDialogFilters;

impl wire::Wire for GetSuggestedDialogFilters {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSuggestedDialogFilters",
        id: 0xa29cd42c,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetSuggestedDialogFilters {
    type Return = Vec<types::DialogFilterSuggested>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getOldFeaturedStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetOldFeaturedStickers::new(0, 20, 0);
/// let result: enums::messages::FeaturedStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `offset` (`i32`)
/// - `limit` (`i32`)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::FeaturedStickers`](enums::messages::FeaturedStickers):
/// [`NotModified`](enums::messages::FeaturedStickers::NotModified) or
/// [`FeaturedStickers`](enums::messages::FeaturedStickers::FeaturedStickers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getFeaturedStickers`](functions::messages::GetFeaturedStickers)
/// - [`messages.getFeaturedEmojiStickers`](functions::messages::GetFeaturedEmojiStickers)
///
/// ```text
/// messages.getOldFeaturedStickers#7ed094a1 offset:int limit:int hash:long =
///     messages.FeaturedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getOldFeaturedStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetOldFeaturedStickers {
    pub offset: i32,
    pub limit: i32,
    pub hash: i64,
}

impl GetOldFeaturedStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, limit: i32, hash: i64) -> Self {
        Self { offset, limit, hash }
    }
}

impl wire::Wire for GetOldFeaturedStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getOldFeaturedStickers",
        id: 0x7ed094a1,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.offset);
        w.i32(self.limit);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            offset: cursor.i32(),
            limit: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetOldFeaturedStickers {
    type Return = enums::messages::FeaturedStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getReplies`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetReplies {
///     peer: enums::InputPeer::InputPeerSelf,
///     msg_id: 1,
///     offset_id: 0,
///     offset_date: 1,
///     add_offset: 1,
///     limit: 20,
///     max_id: 0,
///     min_id: 0,
///     hash: 0,
/// };
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`i32`)
/// - `offset_id` (`i32`)
/// - `offset_date` (`i32`)
/// - `add_offset` (`i32`)
/// - `limit` (`i32`)
/// - `max_id` (`i32`)
/// - `min_id` (`i32`)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`TOPIC_ID_INVALID`](crate::rpc::ErrorKind::TopicIdInvalid): The identifier of the topic is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory)
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions)
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions)
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes)
///
/// ```text
/// messages.getReplies#22ddd30c peer:InputPeer msg_id:int offset_id:int
///     offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getReplies)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetReplies {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub offset_id: i32,
    pub offset_date: i32,
    pub add_offset: i32,
    pub limit: i32,
    pub max_id: i32,
    pub min_id: i32,
    pub hash: i64,
}

impl wire::Wire for GetReplies {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getReplies",
        id: 0x22ddd30c,
        min_size: 44,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        w.i32(self.offset_id);
        w.i32(self.offset_date);
        w.i32(self.add_offset);
        w.i32(self.limit);
        w.i32(self.max_id);
        w.i32(self.min_id);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            offset_id: cursor.i32(),
            offset_date: cursor.i32(),
            add_offset: cursor.i32(),
            limit: cursor.i32(),
            max_id: cursor.i32(),
            min_id: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetReplies {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::TopicIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getDiscussionMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDiscussionMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::messages::DiscussionMessage = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`i32`)
///
/// # Returns
///
/// [`messages::DiscussionMessage`](types::messages::DiscussionMessage).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`TOPIC_ID_INVALID`](crate::rpc::ErrorKind::TopicIdInvalid): The identifier of the topic is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getDiscussionMessage#446972fd peer:InputPeer msg_id:int =
///     messages.DiscussionMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDiscussionMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDiscussionMessage {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
}

impl GetDiscussionMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for GetDiscussionMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getDiscussionMessage",
        id: 0x446972fd,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetDiscussionMessage {
    type Return = types::messages::DiscussionMessage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::TopicIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getExportedChatInvites`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetExportedChatInvites::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputUser::InputUserSelf,
///     20,
/// );
/// let result: types::messages::ExportedChatInvites = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `revoked` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `admin_id` ([`InputUser`](enums::InputUser))
/// - `offset_date` (`Option<i32>`)
/// - `offset_link` (`Option<String>`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`messages::ExportedChatInvites`](types::messages::ExportedChatInvites).
///
/// # Errors
///
/// - 400 [`ADMIN_ID_INVALID`](crate::rpc::ErrorKind::AdminIdInvalid): The identifier of the administrator is not
///   valid.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`payments.getConnectedStarRefBots`](functions::payments::GetConnectedStarRefBots)
///
/// ```text
/// messages.getExportedChatInvites#a2b5a3f6 flags:# revoked:flags.3?true
///     peer:InputPeer admin_id:InputUser offset_date:flags.2?int
///     offset_link:flags.2?string limit:int = messages.ExportedChatInvites;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getExportedChatInvites)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetExportedChatInvites {
    pub revoked: bool,
    pub peer: enums::InputPeer,
    pub admin_id: enums::InputUser,
    /// On the wire together with `offset_link`, or not at all.
    pub offset_date: Option<i32>,
    /// On the wire together with `offset_date`, or not at all.
    pub offset_link: Option<String>,
    pub limit: i32,
}

impl GetExportedChatInvites {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        admin_id: impl Into<enums::InputUser>,
        limit: i32,
    ) -> Self {
        Self {
            revoked: false,
            peer: peer.into(),
            admin_id: admin_id.into(),
            offset_date: None,
            offset_link: None,
            limit,
        }
    }
}

impl wire::Wire for GetExportedChatInvites {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getExportedChatInvites",
        id: 0xa2b5a3f6,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(2, self.offset_date.is_some() || self.offset_link.is_some())
            .with(3, self.revoked);
        w.flags(flags);
        self.peer.write(w);
        self.admin_id.write(w);
        w.write_shared_or_zero(flags.has(2), &self.offset_date);
        w.write_shared_or_zero(flags.has(2), &self.offset_link);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            revoked: flags.has(3),
            peer: cursor.read(),
            admin_id: cursor.read(),
            offset_date: cursor.read_optional(flags.has(2)),
            offset_link: cursor.read_optional(flags.has(2)),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetExportedChatInvites {
    type Return = types::messages::ExportedChatInvites;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AdminIdInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getExportedChatInvite`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetExportedChatInvite::new(
///     enums::InputPeer::InputPeerSelf,
///     "text",
/// );
/// let result: enums::messages::ExportedChatInvite = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `link` (`String`)
///
/// # Returns
///
/// [`messages::ExportedChatInvite`](enums::messages::ExportedChatInvite):
/// [`ExportedChatInvite`](enums::messages::ExportedChatInvite::ExportedChatInvite) or
/// [`Replaced`](enums::messages::ExportedChatInvite::Replaced).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired): The invite link has expired or was
///   revoked.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.editExportedChatInvite`](functions::messages::EditExportedChatInvite)
///
/// ```text
/// messages.getExportedChatInvite#73746f5c peer:InputPeer link:string =
///     messages.ExportedChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getExportedChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetExportedChatInvite {
    pub peer: enums::InputPeer,
    pub link: String,
}

impl GetExportedChatInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, link: impl Into<String>) -> Self {
        Self {
            peer: peer.into(),
            link: link.into(),
        }
    }
}

impl wire::Wire for GetExportedChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getExportedChatInvite",
        id: 0x73746f5c,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.string(&self.link);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            link: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetExportedChatInvite {
    type Return = enums::messages::ExportedChatInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getAdminsWithInvites`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAdminsWithInvites::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: types::messages::ChatAdminsWithInvites = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
///
/// # Returns
///
/// [`messages::ChatAdminsWithInvites`](types::messages::ChatAdminsWithInvites).
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getAdminsWithInvites#3920e6ef peer:InputPeer =
///     messages.ChatAdminsWithInvites;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAdminsWithInvites)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAdminsWithInvites {
    pub peer: enums::InputPeer,
}

impl GetAdminsWithInvites {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for GetAdminsWithInvites {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getAdminsWithInvites",
        id: 0x3920e6ef,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for GetAdminsWithInvites {
    type Return = types::messages::ChatAdminsWithInvites;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getChatInviteImporters`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetChatInviteImporters::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     enums::InputUser::InputUserSelf,
///     20,
/// );
/// let result: types::messages::ChatInviteImporters = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `requested` (`bool`, a flag)
/// - `subscription_expired` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `link` (`Option<String>`)
/// - `q` (`Option<String>`)
/// - `offset_date` (`i32`)
/// - `offset_user` ([`InputUser`](enums::InputUser))
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`messages::ChatInviteImporters`](types::messages::ChatInviteImporters).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired): The invite link has expired or was
///   revoked.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`SEARCH_WITH_LINK_NOT_SUPPORTED`](crate::rpc::ErrorKind::SearchWithLinkNotSupported): A search text and
///   an invite link cannot be combined.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getForumTopics`](functions::messages::GetForumTopics)
///
/// ```text
/// messages.getChatInviteImporters#df04dd4e flags:# requested:flags.0?true
///     subscription_expired:flags.3?true peer:InputPeer link:flags.1?string
///     q:flags.2?string offset_date:int offset_user:InputUser limit:int =
///     messages.ChatInviteImporters;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getChatInviteImporters)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetChatInviteImporters {
    pub requested: bool,
    pub subscription_expired: bool,
    pub peer: enums::InputPeer,
    pub link: Option<String>,
    pub q: Option<String>,
    pub offset_date: i32,
    pub offset_user: enums::InputUser,
    pub limit: i32,
}

impl GetChatInviteImporters {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        offset_date: i32,
        offset_user: impl Into<enums::InputUser>,
        limit: i32,
    ) -> Self {
        Self {
            requested: false,
            subscription_expired: false,
            peer: peer.into(),
            link: None,
            q: None,
            offset_date,
            offset_user: offset_user.into(),
            limit,
        }
    }
}

impl wire::Wire for GetChatInviteImporters {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getChatInviteImporters",
        id: 0xdf04dd4e,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.requested)
            .with(1, self.link.is_some())
            .with(2, self.q.is_some())
            .with(3, self.subscription_expired);
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.link);
        w.write_optional(&self.q);
        w.i32(self.offset_date);
        self.offset_user.write(w);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            requested: flags.has(0),
            subscription_expired: flags.has(3),
            peer: cursor.read(),
            link: cursor.read_optional(flags.has(1)),
            q: cursor.read_optional(flags.has(2)),
            offset_date: cursor.i32(),
            offset_user: cursor.read(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetChatInviteImporters {
    type Return = types::messages::ChatInviteImporters;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::SearchWithLinkNotSupported),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getMessageReadParticipants`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessageReadParticipants::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: Vec<types::ReadParticipantDate> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`i32`)
///
/// # Returns
///
/// [`Vec<ReadParticipantDate>`](types::ReadParticipantDate).
///
/// # Errors
///
/// - 400 [`CHAT_TOO_BIG`](crate::rpc::ErrorKind::ChatTooBig): The chat has too many members for this.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`MSG_TOO_OLD`](crate::rpc::ErrorKind::MsgTooOld): The message is too old for this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getMessageReadParticipants#31c1c44f peer:InputPeer msg_id:int =
///     Vector<ReadParticipantDate>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessageReadParticipants)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetMessageReadParticipants {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
}

impl GetMessageReadParticipants {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for GetMessageReadParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getMessageReadParticipants",
        id: 0x31c1c44f,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetMessageReadParticipants {
    type Return = Vec<types::ReadParticipantDate>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatTooBig),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::MsgTooOld),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getSearchResultsCalendar`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSearchResultsCalendar::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::MessagesFilter::InputMessagesFilterPhotos,
///     0,
///     1,
/// );
/// let result: types::messages::SearchResultsCalendar = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer))
/// - `filter` ([`MessagesFilter`](enums::MessagesFilter))
/// - `offset_id` (`i32`)
/// - `offset_date` (`i32`)
///
/// # Returns
///
/// [`messages::SearchResultsCalendar`](types::messages::SearchResultsCalendar).
///
/// # Errors
///
/// - 400 [`FILTER_NOT_SUPPORTED`](crate::rpc::ErrorKind::FilterNotSupported): The filter cannot be used here.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
/// - [`messages.getSearchResultsPositions`](functions::messages::GetSearchResultsPositions)
/// - [`messages.getDialogs`](functions::messages::GetDialogs): Gets the list of chats, the one with the newest
///   message first.
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getSearchCounters`](functions::messages::GetSearchCounters)
///
/// ```text
/// messages.getSearchResultsCalendar#6aa3f6bd flags:# peer:InputPeer
///     saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int
///     offset_date:int = messages.SearchResultsCalendar;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSearchResultsCalendar)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSearchResultsCalendar {
    pub peer: enums::InputPeer,
    pub saved_peer_id: Option<enums::InputPeer>,
    pub filter: enums::MessagesFilter,
    pub offset_id: i32,
    pub offset_date: i32,
}

impl GetSearchResultsCalendar {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        filter: impl Into<enums::MessagesFilter>,
        offset_id: i32,
        offset_date: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            saved_peer_id: None,
            filter: filter.into(),
            offset_id,
            offset_date,
        }
    }
}

impl wire::Wire for GetSearchResultsCalendar {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSearchResultsCalendar",
        id: 0x6aa3f6bd,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(2, self.saved_peer_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.saved_peer_id);
        self.filter.write(w);
        w.i32(self.offset_id);
        w.i32(self.offset_date);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            saved_peer_id: cursor.read_optional(flags.has(2)),
            filter: cursor.read(),
            offset_id: cursor.i32(),
            offset_date: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetSearchResultsCalendar {
    type Return = types::messages::SearchResultsCalendar;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterNotSupported),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getSearchResultsPositions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSearchResultsPositions::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::MessagesFilter::InputMessagesFilterPhotos,
///     0,
///     20,
/// );
/// let result: types::messages::SearchResultsPositions = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer))
/// - `filter` ([`MessagesFilter`](enums::MessagesFilter))
/// - `offset_id` (`i32`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`messages::SearchResultsPositions`](types::messages::SearchResultsPositions).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
/// - [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar)
/// - [`messages.getSearchCounters`](functions::messages::GetSearchCounters)
/// - [`messages.searchSentMedia`](functions::messages::SearchSentMedia)
///
/// ```text
/// messages.getSearchResultsPositions#9c7f2f10 flags:# peer:InputPeer
///     saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int
///     limit:int = messages.SearchResultsPositions;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSearchResultsPositions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSearchResultsPositions {
    pub peer: enums::InputPeer,
    pub saved_peer_id: Option<enums::InputPeer>,
    pub filter: enums::MessagesFilter,
    pub offset_id: i32,
    pub limit: i32,
}

impl GetSearchResultsPositions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        filter: impl Into<enums::MessagesFilter>,
        offset_id: i32,
        limit: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            saved_peer_id: None,
            filter: filter.into(),
            offset_id,
            limit,
        }
    }
}

impl wire::Wire for GetSearchResultsPositions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSearchResultsPositions",
        id: 0x9c7f2f10,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(2, self.saved_peer_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.saved_peer_id);
        self.filter.write(w);
        w.i32(self.offset_id);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            saved_peer_id: cursor.read_optional(flags.has(2)),
            filter: cursor.read(),
            offset_id: cursor.i32(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetSearchResultsPositions {
    type Return = types::messages::SearchResultsPositions;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getMessagesReactions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessagesReactions::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getMessagesReactions#8bba90e6 peer:InputPeer id:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessagesReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetMessagesReactions {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl GetMessagesReactions {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for GetMessagesReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getMessagesReactions",
        id: 0x8bba90e6,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetMessagesReactions {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getMessageReactionsList`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessageReactionsList::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     20,
/// );
/// let result: types::messages::MessageReactionsList = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
/// - `reaction` ([`Option<Reaction>`](enums::Reaction))
/// - `offset` (`Option<String>`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`messages::MessageReactionsList`](types::messages::MessageReactionsList).
///
/// # Errors
///
/// - 403 [`BROADCAST_FORBIDDEN`](crate::rpc::ErrorKind::BroadcastForbidden): The call cannot be used on a broadcast
///   channel.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.sendReaction`](functions::messages::SendReaction): Sets the reactions of the account on a message.
/// - [`messages.setDefaultReaction`](functions::messages::SetDefaultReaction)
/// - [`messages.updateSavedReactionTag`](functions::messages::UpdateSavedReactionTag)
/// - [`stories.sendReaction`](functions::stories::SendReaction)
/// - [`stories.getStoryReactionsList`](functions::stories::GetStoryReactionsList)
///
/// ```text
/// messages.getMessageReactionsList#461b3f48 flags:# peer:InputPeer id:int
///     reaction:flags.0?Reaction offset:flags.1?string limit:int =
///     messages.MessageReactionsList;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessageReactionsList)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetMessageReactionsList {
    pub peer: enums::InputPeer,
    pub id: i32,
    pub reaction: Option<enums::Reaction>,
    pub offset: Option<String>,
    pub limit: i32,
}

impl GetMessageReactionsList {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32, limit: i32) -> Self {
        Self {
            peer: peer.into(),
            id,
            reaction: None,
            offset: None,
            limit,
        }
    }
}

impl wire::Wire for GetMessageReactionsList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getMessageReactionsList",
        id: 0x461b3f48,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.reaction.is_some())
            .with(1, self.offset.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.id);
        w.write_optional(&self.reaction);
        w.write_optional(&self.offset);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            reaction: cursor.read_optional(flags.has(0)),
            offset: cursor.read_optional(flags.has(1)),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetMessageReactionsList {
    type Return = types::messages::MessageReactionsList;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::BroadcastForbidden),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getAvailableReactions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAvailableReactions::new(0);
/// let result: enums::messages::AvailableReactions = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i32`)
///
/// # Returns
///
/// [`messages::AvailableReactions`](enums::messages::AvailableReactions):
/// [`NotModified`](enums::messages::AvailableReactions::NotModified) or
/// [`AvailableReactions`](enums::messages::AvailableReactions::AvailableReactions).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getAvailableReactions#18dea0ac hash:int = messages.AvailableReactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAvailableReactions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAvailableReactions {
    pub hash: i32,
}

impl GetAvailableReactions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetAvailableReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getAvailableReactions",
        id: 0x18dea0ac,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetAvailableReactions {
    type Return = enums::messages::AvailableReactions;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getUnreadReactions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetUnreadReactions::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
///     1,
///     20,
///     0,
///     0,
/// );
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `top_msg_id` (`Option<i32>`)
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer))
/// - `offset_id` (`i32`)
/// - `add_offset` (`i32`)
/// - `limit` (`i32`)
/// - `max_id` (`i32`)
/// - `min_id` (`i32`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions)
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes)
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](functions::messages::GetReplies)
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory)
///
/// ```text
/// messages.getUnreadReactions#bd7f90ac flags:# peer:InputPeer
///     top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer offset_id:int
///     add_offset:int limit:int max_id:int min_id:int = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getUnreadReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetUnreadReactions {
    pub peer: enums::InputPeer,
    pub top_msg_id: Option<i32>,
    pub saved_peer_id: Option<enums::InputPeer>,
    pub offset_id: i32,
    pub add_offset: i32,
    pub limit: i32,
    pub max_id: i32,
    pub min_id: i32,
}

impl GetUnreadReactions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        offset_id: i32,
        add_offset: i32,
        limit: i32,
        max_id: i32,
        min_id: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
            saved_peer_id: None,
            offset_id,
            add_offset,
            limit,
            max_id,
            min_id,
        }
    }
}

impl wire::Wire for GetUnreadReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getUnreadReactions",
        id: 0xbd7f90ac,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.top_msg_id.is_some())
            .with(1, self.saved_peer_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.top_msg_id);
        w.write_optional(&self.saved_peer_id);
        w.i32(self.offset_id);
        w.i32(self.add_offset);
        w.i32(self.limit);
        w.i32(self.max_id);
        w.i32(self.min_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            saved_peer_id: cursor.read_optional(flags.has(1)),
            offset_id: cursor.i32(),
            add_offset: cursor.i32(),
            limit: cursor.i32(),
            max_id: cursor.i32(),
            min_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetUnreadReactions {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getAttachMenuBots`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAttachMenuBots::new(0);
/// let result: enums::AttachMenuBots = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`AttachMenuBots`](enums::AttachMenuBots): [`NotModified`](enums::AttachMenuBots::NotModified) or
/// [`AttachMenuBots`](enums::AttachMenuBots::AttachMenuBots).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getAttachMenuBots#16fcc2cb hash:long = AttachMenuBots;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAttachMenuBots)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAttachMenuBots {
    pub hash: i64,
}

impl GetAttachMenuBots {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetAttachMenuBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getAttachMenuBots",
        id: 0x16fcc2cb,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetAttachMenuBots {
    type Return = enums::AttachMenuBots;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getAttachMenuBot`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAttachMenuBot::new(
///     enums::InputUser::InputUserSelf,
/// );
/// let result: types::AttachMenuBotsBot = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `bot` ([`InputUser`](enums::InputUser))
///
/// # Returns
///
/// [`AttachMenuBotsBot`](types::AttachMenuBotsBot).
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getAttachMenuBot#77216192 bot:InputUser = AttachMenuBotsBot;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAttachMenuBot)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAttachMenuBot {
    pub bot: enums::InputUser,
}

impl GetAttachMenuBot {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>) -> Self {
        Self { bot: bot.into() }
    }
}

impl wire::Wire for GetAttachMenuBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getAttachMenuBot",
        id: 0x77216192,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.bot.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { bot: cursor.read() }
    }
}

impl wire::RemoteCall for GetAttachMenuBot {
    type Return = types::AttachMenuBotsBot;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getCustomEmojiDocuments`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetCustomEmojiDocuments::new(vec![1]);
/// let result: Vec<enums::Document> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `document_id` (`Vec<i64>`)
///
/// # Returns
///
/// [`Vec<Document>`](enums::Document).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getDocumentByHash`](functions::messages::GetDocumentByHash)
/// - [`account.uploadTheme`](functions::account::UploadTheme)
/// - [`account.uploadRingtone`](functions::account::UploadRingtone)
///
/// ```text
/// messages.getCustomEmojiDocuments#d9ab0f54 document_id:Vector<long> =
///     Vector<Document>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getCustomEmojiDocuments)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetCustomEmojiDocuments {
    pub document_id: Vec<i64>,
}

impl GetCustomEmojiDocuments {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(document_id: Vec<i64>) -> Self {
        Self { document_id }
    }
}

impl wire::Wire for GetCustomEmojiDocuments {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getCustomEmojiDocuments",
        id: 0xd9ab0f54,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.document_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { document_id: cursor.read() }
    }
}

impl wire::RemoteCall for GetCustomEmojiDocuments {
    type Return = Vec<enums::Document>;
}

/// The method `messages.getEmojiStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiStickers::new(0);
/// let result: enums::messages::AllStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::AllStickers`](enums::messages::AllStickers):
/// [`NotModified`](enums::messages::AllStickers::NotModified) or
/// [`AllStickers`](enums::messages::AllStickers::AllStickers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getAllStickers`](functions::messages::GetAllStickers)
/// - [`messages.getMaskStickers`](functions::messages::GetMaskStickers)
///
/// ```text
/// messages.getEmojiStickers#fbfca18f hash:long = messages.AllStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetEmojiStickers {
    pub hash: i64,
}

impl GetEmojiStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetEmojiStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiStickers",
        id: 0xfbfca18f,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetEmojiStickers {
    type Return = enums::messages::AllStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getFeaturedEmojiStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFeaturedEmojiStickers::new(0);
/// let result: enums::messages::FeaturedStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::FeaturedStickers`](enums::messages::FeaturedStickers):
/// [`NotModified`](enums::messages::FeaturedStickers::NotModified) or
/// [`FeaturedStickers`](enums::messages::FeaturedStickers::FeaturedStickers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getFeaturedStickers`](functions::messages::GetFeaturedStickers)
/// - [`messages.getOldFeaturedStickers`](functions::messages::GetOldFeaturedStickers)
///
/// ```text
/// messages.getFeaturedEmojiStickers#ecf6736 hash:long = messages.FeaturedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFeaturedEmojiStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetFeaturedEmojiStickers {
    pub hash: i64,
}

impl GetFeaturedEmojiStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetFeaturedEmojiStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getFeaturedEmojiStickers",
        id: 0x0ecf6736,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetFeaturedEmojiStickers {
    type Return = enums::messages::FeaturedStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getTopReactions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetTopReactions::new(20, 0);
/// let result: enums::messages::Reactions = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `limit` (`i32`)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::Reactions`](enums::messages::Reactions): [`NotModified`](enums::messages::Reactions::NotModified) or
/// [`Reactions`](enums::messages::Reactions::Reactions).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getRecentReactions`](functions::messages::GetRecentReactions)
/// - [`messages.getDefaultTagReactions`](functions::messages::GetDefaultTagReactions)
///
/// ```text
/// messages.getTopReactions#bb8125ba limit:int hash:long = messages.Reactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getTopReactions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetTopReactions {
    pub limit: i32,
    pub hash: i64,
}

impl GetTopReactions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(limit: i32, hash: i64) -> Self {
        Self { limit, hash }
    }
}

impl wire::Wire for GetTopReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getTopReactions",
        id: 0xbb8125ba,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.limit);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            limit: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetTopReactions {
    type Return = enums::messages::Reactions;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getRecentReactions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetRecentReactions::new(20, 0);
/// let result: enums::messages::Reactions = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `limit` (`i32`)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::Reactions`](enums::messages::Reactions): [`NotModified`](enums::messages::Reactions::NotModified) or
/// [`Reactions`](enums::messages::Reactions::Reactions).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getTopReactions`](functions::messages::GetTopReactions)
/// - [`messages.getDefaultTagReactions`](functions::messages::GetDefaultTagReactions)
///
/// ```text
/// messages.getRecentReactions#39461db2 limit:int hash:long = messages.Reactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getRecentReactions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetRecentReactions {
    pub limit: i32,
    pub hash: i64,
}

impl GetRecentReactions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(limit: i32, hash: i64) -> Self {
        Self { limit, hash }
    }
}

impl wire::Wire for GetRecentReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getRecentReactions",
        id: 0x39461db2,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.limit);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            limit: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetRecentReactions {
    type Return = enums::messages::Reactions;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getExtendedMedia`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetExtendedMedia::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getExtendedMedia#84f80814 peer:InputPeer id:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getExtendedMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetExtendedMedia {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl GetExtendedMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for GetExtendedMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getExtendedMedia",
        id: 0x84f80814,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetExtendedMedia {
    type Return = enums::Updates;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.getDefaultHistoryTTL`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDefaultHistoryTtl;
/// let result: types::DefaultHistoryTtl = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`DefaultHistoryTtl`](types::DefaultHistoryTtl).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getDefaultHistoryTTL#658b7188 = DefaultHistoryTTL;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDefaultHistoryTTL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDefaultHistoryTtl;

impl wire::Wire for GetDefaultHistoryTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getDefaultHistoryTTL",
        id: 0x658b7188,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetDefaultHistoryTtl {
    type Return = types::DefaultHistoryTtl;
}

/// The method `messages.getEmojiGroups`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiGroups::new(0);
/// let result: enums::messages::EmojiGroups = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i32`)
///
/// # Returns
///
/// [`messages::EmojiGroups`](enums::messages::EmojiGroups):
/// [`NotModified`](enums::messages::EmojiGroups::NotModified) or
/// [`EmojiGroups`](enums::messages::EmojiGroups::EmojiGroups).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getEmojiStatusGroups`](functions::messages::GetEmojiStatusGroups)
/// - [`messages.getEmojiProfilePhotoGroups`](functions::messages::GetEmojiProfilePhotoGroups)
/// - [`messages.getEmojiStickerGroups`](functions::messages::GetEmojiStickerGroups)
///
/// ```text
/// messages.getEmojiGroups#7488ce5b hash:int = messages.EmojiGroups;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiGroups)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetEmojiGroups {
    pub hash: i32,
}

impl GetEmojiGroups {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetEmojiGroups {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiGroups",
        id: 0x7488ce5b,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetEmojiGroups {
    type Return = enums::messages::EmojiGroups;
}

/// The method `messages.getEmojiStatusGroups`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiStatusGroups::new(0);
/// let result: enums::messages::EmojiGroups = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i32`)
///
/// # Returns
///
/// [`messages::EmojiGroups`](enums::messages::EmojiGroups):
/// [`NotModified`](enums::messages::EmojiGroups::NotModified) or
/// [`EmojiGroups`](enums::messages::EmojiGroups::EmojiGroups).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getEmojiGroups`](functions::messages::GetEmojiGroups)
/// - [`messages.getEmojiProfilePhotoGroups`](functions::messages::GetEmojiProfilePhotoGroups)
/// - [`messages.getEmojiStickerGroups`](functions::messages::GetEmojiStickerGroups)
///
/// ```text
/// messages.getEmojiStatusGroups#2ecd56cd hash:int = messages.EmojiGroups;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiStatusGroups)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetEmojiStatusGroups {
    pub hash: i32,
}

impl GetEmojiStatusGroups {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetEmojiStatusGroups {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiStatusGroups",
        id: 0x2ecd56cd,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetEmojiStatusGroups {
    type Return = enums::messages::EmojiGroups;
}

/// The method `messages.getEmojiProfilePhotoGroups`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiProfilePhotoGroups::new(0);
/// let result: enums::messages::EmojiGroups = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i32`)
///
/// # Returns
///
/// [`messages::EmojiGroups`](enums::messages::EmojiGroups):
/// [`NotModified`](enums::messages::EmojiGroups::NotModified) or
/// [`EmojiGroups`](enums::messages::EmojiGroups::EmojiGroups).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getEmojiGroups`](functions::messages::GetEmojiGroups)
/// - [`messages.getEmojiStatusGroups`](functions::messages::GetEmojiStatusGroups)
/// - [`messages.getEmojiStickerGroups`](functions::messages::GetEmojiStickerGroups)
///
/// ```text
/// messages.getEmojiProfilePhotoGroups#21a548f3 hash:int = messages.EmojiGroups;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiProfilePhotoGroups)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetEmojiProfilePhotoGroups {
    pub hash: i32,
}

impl GetEmojiProfilePhotoGroups {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetEmojiProfilePhotoGroups {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiProfilePhotoGroups",
        id: 0x21a548f3,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetEmojiProfilePhotoGroups {
    type Return = enums::messages::EmojiGroups;
}

/// The method `messages.getBotApp`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetBotApp::new(
///     types::InputBotAppId::new(1, 1),
///     0,
/// );
/// let result: types::messages::BotApp = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `app` ([`InputBotApp`](enums::InputBotApp))
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::BotApp`](types::messages::BotApp).
///
/// # Errors
///
/// - 400 [`BOT_APP_BOT_INVALID`](crate::rpc::ErrorKind::BotAppBotInvalid): The bot that the app belongs to is not
///   valid.
/// - 400 [`BOT_APP_INVALID`](crate::rpc::ErrorKind::BotAppInvalid): The mini app is not valid.
/// - 400 [`BOT_APP_SHORTNAME_INVALID`](crate::rpc::ErrorKind::BotAppShortnameInvalid): The short name of the mini
///   app is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView)
///
/// ```text
/// messages.getBotApp#34fdc5c3 app:InputBotApp hash:long = messages.BotApp;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getBotApp)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetBotApp {
    pub app: enums::InputBotApp,
    pub hash: i64,
}

impl GetBotApp {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(app: impl Into<enums::InputBotApp>, hash: i64) -> Self {
        Self { app: app.into(), hash }
    }
}

impl wire::Wire for GetBotApp {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getBotApp",
        id: 0x34fdc5c3,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.app.write(w);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            app: cursor.read(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetBotApp {
    type Return = types::messages::BotApp;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotAppBotInvalid),
        wire::known(400, wire::ErrorKind::BotAppInvalid),
        wire::known(400, wire::ErrorKind::BotAppShortnameInvalid),
    ];
}

/// The method `messages.getSavedDialogs`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSavedDialogs::new(
///     1,
///     0,
///     enums::InputPeer::InputPeerSelf,
///     20,
///     0,
/// );
/// let result: enums::messages::SavedDialogs = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `exclude_pinned` (`bool`, a flag)
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `offset_date` (`i32`)
/// - `offset_id` (`i32`)
/// - `offset_peer` ([`InputPeer`](enums::InputPeer))
/// - `limit` (`i32`)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::SavedDialogs`](enums::messages::SavedDialogs):
/// [`SavedDialogs`](enums::messages::SavedDialogs::SavedDialogs), [`Slice`](enums::messages::SavedDialogs::Slice)
/// or [`NotModified`](enums::messages::SavedDialogs::NotModified).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getDialogs`](functions::messages::GetDialogs): Gets the list of chats, the one with the newest
///   message first.
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](functions::messages::GetReplies)
/// - [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar)
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory)
/// - [`messages.getPinnedSavedDialogs`](functions::messages::GetPinnedSavedDialogs)
///
/// ```text
/// messages.getSavedDialogs#1e91fc99 flags:# exclude_pinned:flags.0?true
///     parent_peer:flags.1?InputPeer offset_date:int offset_id:int
///     offset_peer:InputPeer limit:int hash:long = messages.SavedDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSavedDialogs)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSavedDialogs {
    pub exclude_pinned: bool,
    pub parent_peer: Option<enums::InputPeer>,
    pub offset_date: i32,
    pub offset_id: i32,
    pub offset_peer: enums::InputPeer,
    pub limit: i32,
    pub hash: i64,
}

impl GetSavedDialogs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        offset_date: i32,
        offset_id: i32,
        offset_peer: impl Into<enums::InputPeer>,
        limit: i32,
        hash: i64,
    ) -> Self {
        Self {
            exclude_pinned: false,
            parent_peer: None,
            offset_date,
            offset_id,
            offset_peer: offset_peer.into(),
            limit,
            hash,
        }
    }
}

impl wire::Wire for GetSavedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSavedDialogs",
        id: 0x1e91fc99,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.exclude_pinned)
            .with(1, self.parent_peer.is_some());
        w.flags(flags);
        w.write_optional(&self.parent_peer);
        w.i32(self.offset_date);
        w.i32(self.offset_id);
        self.offset_peer.write(w);
        w.i32(self.limit);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            exclude_pinned: flags.has(0),
            parent_peer: cursor.read_optional(flags.has(1)),
            offset_date: cursor.i32(),
            offset_id: cursor.i32(),
            offset_peer: cursor.read(),
            limit: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetSavedDialogs {
    type Return = enums::messages::SavedDialogs;
}

/// The method `messages.getSavedHistory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSavedHistory {
///     parent_peer: None,
///     peer: enums::InputPeer::InputPeerSelf,
///     offset_id: 0,
///     offset_date: 1,
///     add_offset: 1,
///     limit: 20,
///     max_id: 0,
///     min_id: 0,
///     hash: 0,
/// };
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `offset_id` (`i32`)
/// - `offset_date` (`i32`)
/// - `add_offset` (`i32`)
/// - `limit` (`i32`)
/// - `max_id` (`i32`)
/// - `min_id` (`i32`)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](functions::messages::GetReplies)
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions)
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions)
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes)
///
/// ```text
/// messages.getSavedHistory#998ab009 flags:# parent_peer:flags.0?InputPeer
///     peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int
///     max_id:int min_id:int hash:long = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSavedHistory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSavedHistory {
    pub parent_peer: Option<enums::InputPeer>,
    pub peer: enums::InputPeer,
    pub offset_id: i32,
    pub offset_date: i32,
    pub add_offset: i32,
    pub limit: i32,
    pub max_id: i32,
    pub min_id: i32,
    pub hash: i64,
}

impl wire::Wire for GetSavedHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSavedHistory",
        id: 0x998ab009,
        min_size: 44,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.parent_peer.is_some());
        w.flags(flags);
        w.write_optional(&self.parent_peer);
        self.peer.write(w);
        w.i32(self.offset_id);
        w.i32(self.offset_date);
        w.i32(self.add_offset);
        w.i32(self.limit);
        w.i32(self.max_id);
        w.i32(self.min_id);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            parent_peer: cursor.read_optional(flags.has(0)),
            peer: cursor.read(),
            offset_id: cursor.i32(),
            offset_date: cursor.i32(),
            add_offset: cursor.i32(),
            limit: cursor.i32(),
            max_id: cursor.i32(),
            min_id: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetSavedHistory {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.getPinnedSavedDialogs`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPinnedSavedDialogs;
/// let result: enums::messages::SavedDialogs = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`messages::SavedDialogs`](enums::messages::SavedDialogs):
/// [`SavedDialogs`](enums::messages::SavedDialogs::SavedDialogs), [`Slice`](enums::messages::SavedDialogs::Slice)
/// or [`NotModified`](enums::messages::SavedDialogs::NotModified).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getSavedDialogs`](functions::messages::GetSavedDialogs)
/// - [`messages.getSavedDialogsByID`](functions::messages::GetSavedDialogsById)
///
/// ```text
/// messages.getPinnedSavedDialogs#d63d94e0 = messages.SavedDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPinnedSavedDialogs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPinnedSavedDialogs;

impl wire::Wire for GetPinnedSavedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPinnedSavedDialogs",
        id: 0xd63d94e0,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPinnedSavedDialogs {
    type Return = enums::messages::SavedDialogs;
}

/// The method `messages.getSavedReactionTags`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSavedReactionTags::new(0);
/// let result: enums::messages::SavedReactionTags = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::SavedReactionTags`](enums::messages::SavedReactionTags):
/// [`NotModified`](enums::messages::SavedReactionTags::NotModified) or
/// [`SavedReactionTags`](enums::messages::SavedReactionTags::SavedReactionTags).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getSavedReactionTags#3637e05b flags:# peer:flags.0?InputPeer hash:long
///     = messages.SavedReactionTags;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSavedReactionTags)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSavedReactionTags {
    pub peer: Option<enums::InputPeer>,
    pub hash: i64,
}

impl GetSavedReactionTags {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { peer: None, hash }
    }
}

impl wire::Wire for GetSavedReactionTags {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSavedReactionTags",
        id: 0x3637e05b,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.peer.is_some());
        w.flags(flags);
        w.write_optional(&self.peer);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read_optional(flags.has(0)),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetSavedReactionTags {
    type Return = enums::messages::SavedReactionTags;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.getDefaultTagReactions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDefaultTagReactions::new(0);
/// let result: enums::messages::Reactions = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::Reactions`](enums::messages::Reactions): [`NotModified`](enums::messages::Reactions::NotModified) or
/// [`Reactions`](enums::messages::Reactions::Reactions).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getTopReactions`](functions::messages::GetTopReactions)
/// - [`messages.getRecentReactions`](functions::messages::GetRecentReactions)
///
/// ```text
/// messages.getDefaultTagReactions#bdf93428 hash:long = messages.Reactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDefaultTagReactions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDefaultTagReactions {
    pub hash: i64,
}

impl GetDefaultTagReactions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetDefaultTagReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getDefaultTagReactions",
        id: 0xbdf93428,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetDefaultTagReactions {
    type Return = enums::messages::Reactions;
}

/// The method `messages.getOutboxReadDate`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetOutboxReadDate::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::OutboxReadDate = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`i32`)
///
/// # Returns
///
/// [`OutboxReadDate`](types::OutboxReadDate).
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`MESSAGE_NOT_READ_YET`](crate::rpc::ErrorKind::MessageNotReadYet): The message has not been read yet.
/// - 400 [`MESSAGE_TOO_OLD`](crate::rpc::ErrorKind::MessageTooOld): The message is too old for this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 403 [`USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::UserPrivacyRestricted): The privacy settings of the
///   user do not allow this.
/// - 403 [`YOUR_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::YourPrivacyRestricted): The privacy settings of this
///   account rule it out: what it hides from others it cannot see of them.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getOutboxReadDate#8c4bfe5d peer:InputPeer msg_id:int = OutboxReadDate;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getOutboxReadDate)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetOutboxReadDate {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
}

impl GetOutboxReadDate {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for GetOutboxReadDate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getOutboxReadDate",
        id: 0x8c4bfe5d,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetOutboxReadDate {
    type Return = types::OutboxReadDate;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MessageNotReadYet),
        wire::known(400, wire::ErrorKind::MessageTooOld),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::UserPrivacyRestricted),
        wire::known(403, wire::ErrorKind::YourPrivacyRestricted),
    ];
}

/// The method `messages.getQuickReplies`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetQuickReplies::new(0);
/// let result: enums::messages::QuickReplies = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::QuickReplies`](enums::messages::QuickReplies):
/// [`QuickReplies`](enums::messages::QuickReplies::QuickReplies) or
/// [`NotModified`](enums::messages::QuickReplies::NotModified).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getQuickReplies#d483f2a8 hash:long = messages.QuickReplies;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getQuickReplies)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetQuickReplies {
    pub hash: i64,
}

impl GetQuickReplies {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetQuickReplies {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getQuickReplies",
        id: 0xd483f2a8,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetQuickReplies {
    type Return = enums::messages::QuickReplies;
}

/// The method `messages.getQuickReplyMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetQuickReplyMessages::new(1, 0);
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `shortcut_id` (`i32`)
/// - `id` (`Option<Vec<i32>>`)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// - 400 [`SHORTCUT_INVALID`](crate::rpc::ErrorKind::ShortcutInvalid): The quick reply shortcut is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getQuickReplyMessages#94a495c3 flags:# shortcut_id:int
///     id:flags.0?Vector<int> hash:long = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getQuickReplyMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetQuickReplyMessages {
    pub shortcut_id: i32,
    pub id: Option<Vec<i32>>,
    pub hash: i64,
}

impl GetQuickReplyMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(shortcut_id: i32, hash: i64) -> Self {
        Self {
            shortcut_id,
            id: None,
            hash,
        }
    }
}

impl wire::Wire for GetQuickReplyMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getQuickReplyMessages",
        id: 0x94a495c3,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.id.is_some());
        w.flags(flags);
        w.i32(self.shortcut_id);
        w.write_optional(&self.id);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            shortcut_id: cursor.i32(),
            id: cursor.read_optional(flags.has(0)),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetQuickReplyMessages {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ShortcutInvalid),
    ];
}

/// The method `messages.getMyStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMyStickers::new(0, 20);
/// let result: types::messages::MyStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `offset_id` (`i64`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`messages::MyStickers`](types::messages::MyStickers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getMyStickers#d0b5e1fc offset_id:long limit:int = messages.MyStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMyStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetMyStickers {
    pub offset_id: i64,
    pub limit: i32,
}

impl GetMyStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset_id: i64, limit: i32) -> Self {
        Self { offset_id, limit }
    }
}

impl wire::Wire for GetMyStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getMyStickers",
        id: 0xd0b5e1fc,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.offset_id);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            offset_id: cursor.i64(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetMyStickers {
    type Return = types::messages::MyStickers;
}

/// The method `messages.getEmojiStickerGroups`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiStickerGroups::new(0);
/// let result: enums::messages::EmojiGroups = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i32`)
///
/// # Returns
///
/// [`messages::EmojiGroups`](enums::messages::EmojiGroups):
/// [`NotModified`](enums::messages::EmojiGroups::NotModified) or
/// [`EmojiGroups`](enums::messages::EmojiGroups::EmojiGroups).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getEmojiGroups`](functions::messages::GetEmojiGroups)
/// - [`messages.getEmojiStatusGroups`](functions::messages::GetEmojiStatusGroups)
/// - [`messages.getEmojiProfilePhotoGroups`](functions::messages::GetEmojiProfilePhotoGroups)
///
/// ```text
/// messages.getEmojiStickerGroups#1dd840f5 hash:int = messages.EmojiGroups;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiStickerGroups)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetEmojiStickerGroups {
    pub hash: i32,
}

impl GetEmojiStickerGroups {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetEmojiStickerGroups {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiStickerGroups",
        id: 0x1dd840f5,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetEmojiStickerGroups {
    type Return = enums::messages::EmojiGroups;
}

/// The method `messages.getAvailableEffects`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAvailableEffects::new(0);
/// let result: enums::messages::AvailableEffects = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hash` (`i32`)
///
/// # Returns
///
/// [`messages::AvailableEffects`](enums::messages::AvailableEffects):
/// [`NotModified`](enums::messages::AvailableEffects::NotModified) or
/// [`AvailableEffects`](enums::messages::AvailableEffects::AvailableEffects).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getAvailableEffects#dea20a39 hash:int = messages.AvailableEffects;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAvailableEffects)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAvailableEffects {
    pub hash: i32,
}

impl GetAvailableEffects {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetAvailableEffects {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getAvailableEffects",
        id: 0xdea20a39,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetAvailableEffects {
    type Return = enums::messages::AvailableEffects;
}

/// The method `messages.getFactCheck`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFactCheck::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: Vec<types::FactCheck> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`Vec<i32>`)
///
/// # Returns
///
/// [`Vec<FactCheck>`](types::FactCheck).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getFactCheck#b9cdc5ee peer:InputPeer msg_id:Vector<int> =
///     Vector<FactCheck>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFactCheck)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetFactCheck {
    pub peer: enums::InputPeer,
    pub msg_id: Vec<i32>,
}

impl GetFactCheck {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: Vec<i32>) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for GetFactCheck {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getFactCheck",
        id: 0xb9cdc5ee,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetFactCheck {
    type Return = Vec<types::FactCheck>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.getPaidReactionPrivacy`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPaidReactionPrivacy;
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getPaidReactionPrivacy#472455aa = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPaidReactionPrivacy)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPaidReactionPrivacy;

impl wire::Wire for GetPaidReactionPrivacy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPaidReactionPrivacy",
        id: 0x472455aa,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPaidReactionPrivacy {
    type Return = enums::Updates;
}

/// The method `messages.getSponsoredMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSponsoredMessages::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: enums::messages::SponsoredMessages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`Option<i32>`)
///
/// # Returns
///
/// [`messages::SponsoredMessages`](enums::messages::SponsoredMessages):
/// [`SponsoredMessages`](enums::messages::SponsoredMessages::SponsoredMessages) or
/// [`Empty`](enums::messages::SponsoredMessages::Empty).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getSponsoredMessages#3d6ce850 flags:# peer:InputPeer msg_id:flags.0?int
///     = messages.SponsoredMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSponsoredMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSponsoredMessages {
    pub peer: enums::InputPeer,
    pub msg_id: Option<i32>,
}

impl GetSponsoredMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            peer: peer.into(),
            msg_id: None,
        }
    }
}

impl wire::Wire for GetSponsoredMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSponsoredMessages",
        id: 0x3d6ce850,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.msg_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            msg_id: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetSponsoredMessages {
    type Return = enums::messages::SponsoredMessages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
}

/// The method `messages.getPreparedInlineMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPreparedInlineMessage::new(
///     enums::InputUser::InputUserSelf,
///     "text",
/// );
/// let result: types::messages::PreparedInlineMessage = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `bot` ([`InputUser`](enums::InputUser))
/// - `id` (`String`)
///
/// # Returns
///
/// [`messages::PreparedInlineMessage`](types::messages::PreparedInlineMessage).
///
/// # Errors
///
/// - 400 [`ID_EXPIRED`](crate::rpc::ErrorKind::IdExpired): The identifier has expired.
/// - 400 [`ID_INVALID`](crate::rpc::ErrorKind::IdInvalid): The identifier is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getPreparedInlineMessage#857ebdb8 bot:InputUser id:string =
///     messages.PreparedInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPreparedInlineMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPreparedInlineMessage {
    pub bot: enums::InputUser,
    pub id: String,
}

impl GetPreparedInlineMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, id: impl Into<String>) -> Self {
        Self {
            bot: bot.into(),
            id: id.into(),
        }
    }
}

impl wire::Wire for GetPreparedInlineMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPreparedInlineMessage",
        id: 0x857ebdb8,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.bot.write(w);
        w.string(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            id: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetPreparedInlineMessage {
    type Return = types::messages::PreparedInlineMessage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::IdExpired),
        wire::known(400, wire::ErrorKind::IdInvalid),
    ];
}

/// The method `messages.getSavedDialogsByID`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSavedDialogsById::new(
///     vec![enums::InputPeer::InputPeerSelf],
/// );
/// let result: enums::messages::SavedDialogs = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `ids` ([`Vec<InputPeer>`](enums::InputPeer))
///
/// # Returns
///
/// [`messages::SavedDialogs`](enums::messages::SavedDialogs):
/// [`SavedDialogs`](enums::messages::SavedDialogs::SavedDialogs), [`Slice`](enums::messages::SavedDialogs::Slice)
/// or [`NotModified`](enums::messages::SavedDialogs::NotModified).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getSavedDialogs`](functions::messages::GetSavedDialogs)
/// - [`messages.getPinnedSavedDialogs`](functions::messages::GetPinnedSavedDialogs)
///
/// ```text
/// messages.getSavedDialogsByID#6f6f9c96 flags:# parent_peer:flags.1?InputPeer
///     ids:Vector<InputPeer> = messages.SavedDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSavedDialogsByID)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSavedDialogsById {
    pub parent_peer: Option<enums::InputPeer>,
    pub ids: Vec<enums::InputPeer>,
}

impl GetSavedDialogsById {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(ids: Vec<enums::InputPeer>) -> Self {
        Self { parent_peer: None, ids }
    }
}

impl wire::Wire for GetSavedDialogsById {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSavedDialogsByID",
        id: 0x6f6f9c96,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(1, self.parent_peer.is_some());
        w.flags(flags);
        w.write_optional(&self.parent_peer);
        w.write(&self.ids);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            parent_peer: cursor.read_optional(flags.has(1)),
            ids: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetSavedDialogsById {
    type Return = enums::messages::SavedDialogs;
}

/// The method `messages.getForumTopics`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetForumTopics::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     0,
///     1,
///     20,
/// );
/// let result: types::messages::ForumTopics = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `q` (`Option<String>`)
/// - `offset_date` (`i32`)
/// - `offset_id` (`i32`)
/// - `offset_topic` (`i32`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`messages::ForumTopics`](types::messages::ForumTopics).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getDialogs`](functions::messages::GetDialogs): Gets the list of chats, the one with the newest
///   message first.
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
/// - [`messages.getReplies`](functions::messages::GetReplies)
/// - [`messages.getChatInviteImporters`](functions::messages::GetChatInviteImporters)
///
/// ```text
/// messages.getForumTopics#3ba47bff flags:# peer:InputPeer q:flags.0?string
///     offset_date:int offset_id:int offset_topic:int limit:int =
///     messages.ForumTopics;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getForumTopics)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetForumTopics {
    pub peer: enums::InputPeer,
    pub q: Option<String>,
    pub offset_date: i32,
    pub offset_id: i32,
    pub offset_topic: i32,
    pub limit: i32,
}

impl GetForumTopics {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        offset_date: i32,
        offset_id: i32,
        offset_topic: i32,
        limit: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            q: None,
            offset_date,
            offset_id,
            offset_topic,
            limit,
        }
    }
}

impl wire::Wire for GetForumTopics {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getForumTopics",
        id: 0x3ba47bff,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.q.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.q);
        w.i32(self.offset_date);
        w.i32(self.offset_id);
        w.i32(self.offset_topic);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            q: cursor.read_optional(flags.has(0)),
            offset_date: cursor.i32(),
            offset_id: cursor.i32(),
            offset_topic: cursor.i32(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetForumTopics {
    type Return = types::messages::ForumTopics;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `messages.getForumTopicsByID`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetForumTopicsById::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: types::messages::ForumTopics = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `topics` (`Vec<i32>`)
///
/// # Returns
///
/// [`messages::ForumTopics`](types::messages::ForumTopics).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getForumTopics`](functions::messages::GetForumTopics)
///
/// ```text
/// messages.getForumTopicsByID#af0a4a08 peer:InputPeer topics:Vector<int> =
///     messages.ForumTopics;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getForumTopicsByID)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetForumTopicsById {
    pub peer: enums::InputPeer,
    pub topics: Vec<i32>,
}

impl GetForumTopicsById {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, topics: Vec<i32>) -> Self {
        Self { peer: peer.into(), topics }
    }
}

impl wire::Wire for GetForumTopicsById {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getForumTopicsByID",
        id: 0xaf0a4a08,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.topics);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            topics: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetForumTopicsById {
    type Return = types::messages::ForumTopics;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `messages.getEmojiGameInfo`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiGameInfo;
/// let result: enums::messages::EmojiGameInfo = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`messages::EmojiGameInfo`](enums::messages::EmojiGameInfo):
/// [`EmojiGameUnavailable`](enums::messages::EmojiGameInfo::EmojiGameUnavailable) or
/// [`EmojiGameDiceInfo`](enums::messages::EmojiGameInfo::EmojiGameDiceInfo).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getEmojiGameInfo#fb7e8ca7 = messages.EmojiGameInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiGameInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetEmojiGameInfo;

impl wire::Wire for GetEmojiGameInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiGameInfo",
        id: 0xfb7e8ca7,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetEmojiGameInfo {
    type Return = enums::messages::EmojiGameInfo;
}

/// The method `messages.getFutureChatCreatorAfterLeave`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFutureChatCreatorAfterLeave::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: enums::User = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
///
/// # Returns
///
/// [`User`](enums::User): [`Empty`](enums::User::Empty) or [`User`](enums::User::User).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.updateProfile`](functions::account::UpdateProfile): Changes the name and the text about the account.
/// - [`account.updateUsername`](functions::account::UpdateUsername): Changes the main username of the account.
/// - [`account.changePhone`](functions::account::ChangePhone)
/// - [`users.getUsers`](functions::users::GetUsers): Gets several users at once.
/// - [`contacts.importContactToken`](functions::contacts::ImportContactToken)
/// - [`channels.getMessageAuthor`](functions::channels::GetMessageAuthor)
///
/// ```text
/// messages.getFutureChatCreatorAfterLeave#3b7d0ea6 peer:InputPeer = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFutureChatCreatorAfterLeave)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetFutureChatCreatorAfterLeave {
    pub peer: enums::InputPeer,
}

impl GetFutureChatCreatorAfterLeave {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for GetFutureChatCreatorAfterLeave {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getFutureChatCreatorAfterLeave",
        id: 0x3b7d0ea6,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for GetFutureChatCreatorAfterLeave {
    type Return = enums::User;
}

/// The method `messages.getUnreadPollVotes`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetUnreadPollVotes::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
///     1,
///     20,
///     0,
///     0,
/// );
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `top_msg_id` (`Option<i32>`)
/// - `offset_id` (`i32`)
/// - `add_offset` (`i32`)
/// - `limit` (`i32`)
/// - `max_id` (`i32`)
/// - `min_id` (`i32`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions)
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions)
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](functions::messages::GetReplies)
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory)
///
/// ```text
/// messages.getUnreadPollVotes#43286cf2 flags:# peer:InputPeer
///     top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int
///     min_id:int = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getUnreadPollVotes)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetUnreadPollVotes {
    pub peer: enums::InputPeer,
    pub top_msg_id: Option<i32>,
    pub offset_id: i32,
    pub add_offset: i32,
    pub limit: i32,
    pub max_id: i32,
    pub min_id: i32,
}

impl GetUnreadPollVotes {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        offset_id: i32,
        add_offset: i32,
        limit: i32,
        max_id: i32,
        min_id: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
            offset_id,
            add_offset,
            limit,
            max_id,
            min_id,
        }
    }
}

impl wire::Wire for GetUnreadPollVotes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getUnreadPollVotes",
        id: 0x43286cf2,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.top_msg_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.top_msg_id);
        w.i32(self.offset_id);
        w.i32(self.add_offset);
        w.i32(self.limit);
        w.i32(self.max_id);
        w.i32(self.min_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            offset_id: cursor.i32(),
            add_offset: cursor.i32(),
            limit: cursor.i32(),
            max_id: cursor.i32(),
            min_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetUnreadPollVotes {
    type Return = enums::messages::Messages;
}

/// The method `messages.getPersonalChannelHistory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPersonalChannelHistory::new(
///     enums::InputUser::InputUserSelf,
///     20,
///     0,
///     0,
///     0,
/// );
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `user_id` ([`InputUser`](enums::InputUser))
/// - `limit` (`i32`)
/// - `max_id` (`i32`)
/// - `min_id` (`i32`)
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions)
/// - [`messages.getReplies`](functions::messages::GetReplies)
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions)
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory)
///
/// ```text
/// messages.getPersonalChannelHistory#55fb0996 user_id:InputUser limit:int
///     max_id:int min_id:int hash:long = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPersonalChannelHistory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPersonalChannelHistory {
    pub user_id: enums::InputUser,
    pub limit: i32,
    pub max_id: i32,
    pub min_id: i32,
    pub hash: i64,
}

impl GetPersonalChannelHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        limit: i32,
        max_id: i32,
        min_id: i32,
        hash: i64,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            limit,
            max_id,
            min_id,
            hash,
        }
    }
}

impl wire::Wire for GetPersonalChannelHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPersonalChannelHistory",
        id: 0x55fb0996,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.user_id.write(w);
        w.i32(self.limit);
        w.i32(self.max_id);
        w.i32(self.min_id);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            limit: cursor.i32(),
            max_id: cursor.i32(),
            min_id: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetPersonalChannelHistory {
    type Return = enums::messages::Messages;
}

/// The method `messages.getRichMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetRichMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getRichMessage#501569cf peer:InputPeer id:int = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getRichMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetRichMessage {
    pub peer: enums::InputPeer,
    pub id: i32,
}

impl GetRichMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for GetRichMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getRichMessage",
        id: 0x501569cf,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetRichMessage {
    type Return = enums::messages::Messages;
}
