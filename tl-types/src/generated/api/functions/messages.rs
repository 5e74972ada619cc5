// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::{String, Vec, Wire as _};

/// Gets messages of private chats and basic groups by identifier. For channels and supergroups use [`channels.getMessages`](super::channels::GetMessages).
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
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `id` | [`Vec<InputMessage>`](super::super::enums::InputMessage) | The messages to get. |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// The messages; one that does not exist is [`messageEmpty`](super::super::types::MessageEmpty).
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
/// - [`channels.getMessages`](super::channels::GetMessages): Gets messages of a channel or supergroup by identifier.
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

/// Gets the list of chats, the one with the newest message first. Get the next part by passing the date, identifier and chat of the last top message as offsets.
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
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `exclude_pinned` | `bool`, a flag | If set, pinned chats are left out. |
/// | `folder_id` | `Option<i32>` | The folder to list: 0 is the main list, 1 the archive. If left out, chats of all folders are returned. |
/// | `offset_date` | `i32` | Only chats whose newest message is before this time, in Unix time; 0 to start at the newest. |
/// | `offset_id` | `i32` | The identifier of the newest message of the last chat at hand; 0 to start at the newest. |
/// | `offset_peer` | [`InputPeer`](super::super::enums::InputPeer) | The last chat at hand; [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) to start at the newest. |
/// | `limit` | `i32` | How many chats to return; the server may return fewer. |
/// | `hash` | `i64` | A hash of the list that the client has already; 0 to get it in any case. |
///
/// # Returns
///
/// [`messages::Dialogs`](super::super::enums::messages::Dialogs): [`Dialogs`](super::super::enums::messages::Dialogs::Dialogs), [`Slice`](super::super::enums::messages::Dialogs::Slice) or [`NotModified`](super::super::enums::messages::Dialogs::NotModified).
///
/// A part of the list, or [`messages.dialogsNotModified`](super::super::types::messages::DialogsNotModified) if it is that which hash was computed from.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`FOLDER_ID_INVALID`](crate::rpc::ErrorKind::FolderIdInvalid) | The identifier of the folder is not valid. |
/// | 400 | [`OFFSET_PEER_ID_INVALID`](crate::rpc::ErrorKind::OffsetPeerIdInvalid) | The chat that the offset names is not valid. |
/// | 400 | [`PINNED_DIALOGS_TOO_MUCH`](crate::rpc::ErrorKind::PinnedDialogsTooMuch) | Too many chats are pinned. |
/// | 400 | [`TAKEOUT_INVALID`](crate::rpc::ErrorKind::TakeoutInvalid) | The data export that the request belongs to is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getSavedDialogs`](GetSavedDialogs)
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.searchGlobal`](SearchGlobal): Searches all chats for messages.
/// - [`messages.getReplies`](GetReplies)
/// - [`messages.getSearchResultsCalendar`](GetSearchResultsCalendar)
/// - [`messages.getSavedHistory`](GetSavedHistory)
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
    /// The last chat at hand; [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) to start at the newest.
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

/// Gets the messages of a chat, newest first. Go back in time by passing the identifier of the oldest message at hand as `offset_id`.
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
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat. |
/// | `offset_id` | `i32` | Only messages before this identifier are returned; 0 to start at the newest. |
/// | `offset_date` | `i32` | Only messages before this time are returned, in Unix time; 0 for no limit. |
/// | `add_offset` | `i32` | How many messages to skip from there; a negative number includes newer ones. |
/// | `limit` | `i32` | How many messages to return; the server returns at most 100. |
/// | `max_id` | `i32` | If not 0, only messages with a lower identifier are returned. |
/// | `min_id` | `i32` | If not 0, only messages with a higher identifier are returned. |
/// | `hash` | `i64` | A hash of the messages that the client has already; 0 to get them in any case. |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// The messages, or [`messages.messagesNotModified`](super::super::types::messages::MessagesNotModified) if they are those that hash was computed from.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 406 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 400 | [`FROZEN_PARTICIPANT_MISSING`](crate::rpc::ErrorKind::FrozenParticipantMissing) | The account is frozen and has no access to the chat. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 500 | [`NEED_DOC_INVALID`](crate::rpc::ErrorKind::NeedDocInvalid) | Telegram could not load a document that the request needs. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`TAKEOUT_INVALID`](crate::rpc::ErrorKind::TakeoutInvalid) | The data export that the request belongs to is not valid. |
/// | 500 | [`VOLUME_MOVE_INVALID`](crate::rpc::ErrorKind::VolumeMoveInvalid) | An internal error of Telegram's storage; try again later. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getReplies`](GetReplies)
/// - [`messages.getSavedHistory`](GetSavedHistory)
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](GetUnreadMentions)
/// - [`messages.getUnreadReactions`](GetUnreadReactions)
/// - [`messages.getUnreadPollVotes`](GetUnreadPollVotes)
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

/// Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages. For a search over all chats use [`messages.searchGlobal`](SearchGlobal).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::Search {
///     peer: enums::InputPeer::InputPeerSelf,
///     q: "text".into(),
///     from_id: None,
///     saved_peer_id: None,
///     saved_reaction: None,
///     top_msg_id: None,
///     filter: enums::MessagesFilter::InputMessagesFilterPhotos,
///     min_date: 0,
///     max_date: 0,
///     offset_id: 0,
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
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat to search. |
/// | `q` | `String` | The text to search for; may be empty if a filter is given. |
/// | `from_id` | [`Option<InputPeer>`](super::super::enums::InputPeer) | Only messages of this sender are returned. |
/// | `saved_peer_id` | [`Option<InputPeer>`](super::super::enums::InputPeer) | Only messages of this conversation are returned, in the saved messages or the direct messages of a channel. |
/// | `saved_reaction` | [`Option<Vec<Reaction>>`](super::super::enums::Reaction) | Only saved messages with one of these reactions as a tag are returned. |
/// | `top_msg_id` | `Option<i32>` | Only messages of this topic or thread are returned. |
/// | `filter` | [`MessagesFilter`](super::super::enums::MessagesFilter) | The kind of message to return; [`inputMessagesFilterEmpty`](super::super::enums::MessagesFilter::InputMessagesFilterEmpty) for all. |
/// | `min_date` | `i32` | If not 0, only messages after this time are returned, in Unix time. |
/// | `max_date` | `i32` | If not 0, only messages before this time are returned, in Unix time. |
/// | `offset_id` | `i32` | Only messages before this identifier are returned; 0 to start at the newest. |
/// | `add_offset` | `i32` | How many messages to skip from there; a negative number includes newer ones. |
/// | `limit` | `i32` | How many messages to return; the server returns at most 100. |
/// | `max_id` | `i32` | If not 0, only messages with a lower identifier are returned. |
/// | `min_id` | `i32` | If not 0, only messages with a higher identifier are returned. |
/// | `hash` | `i64` | A hash of the messages that the client has already; 0 to get them in any case. |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// The messages that were found, newest first.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 403 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`FROM_PEER_INVALID`](crate::rpc::ErrorKind::FromPeerInvalid) | The sender given is not valid. |
/// | 400 | [`INPUT_FILTER_INVALID`](crate::rpc::ErrorKind::InputFilterInvalid) | The filter is not valid here. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`PEER_ID_NOT_SUPPORTED`](crate::rpc::ErrorKind::PeerIdNotSupported) | The call cannot be used on this kind of chat. |
/// | 400 | [`SEARCH_QUERY_EMPTY`](crate::rpc::ErrorKind::SearchQueryEmpty) | The search text is missing. |
/// | 400 | [`TAKEOUT_INVALID`](crate::rpc::ErrorKind::TakeoutInvalid) | The data export that the request belongs to is not valid. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.searchGlobal`](SearchGlobal): Searches all chats for messages.
/// - [`messages.getUnreadMentions`](GetUnreadMentions)
/// - [`messages.getUnreadReactions`](GetUnreadReactions)
/// - [`messages.getUnreadPollVotes`](GetUnreadPollVotes)
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](GetReplies)
///
/// ```text
/// messages.search#29ee847a flags:# peer:InputPeer q:string
///     from_id:flags.0?InputPeer saved_peer_id:flags.2?InputPeer
///     saved_reaction:flags.3?Vector<Reaction> top_msg_id:flags.1?int
///     filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int
///     limit:int max_id:int min_id:int hash:long = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.search)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct Search {
    /// The chat to search.
    pub peer: enums::InputPeer,
    /// The text to search for; may be empty if a filter is given.
    pub q: String,
    /// Only messages of this sender are returned.
    pub from_id: Option<enums::InputPeer>,
    /// Only messages of this conversation are returned, in the saved messages or the direct messages of a channel.
    pub saved_peer_id: Option<enums::InputPeer>,
    /// Only saved messages with one of these reactions as a tag are returned.
    pub saved_reaction: Option<Vec<enums::Reaction>>,
    /// Only messages of this topic or thread are returned.
    pub top_msg_id: Option<i32>,
    /// The kind of message to return; [`inputMessagesFilterEmpty`](super::super::enums::MessagesFilter::InputMessagesFilterEmpty) for all.
    pub filter: enums::MessagesFilter,
    /// If not 0, only messages after this time are returned, in Unix time.
    pub min_date: i32,
    /// If not 0, only messages before this time are returned, in Unix time.
    pub max_date: i32,
    /// Only messages before this identifier are returned; 0 to start at the newest.
    pub offset_id: i32,
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

impl wire::Wire for Search {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.search",
        id: 0x29ee847a,
        min_size: 56,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.from_id.is_some())
            .with(1, self.top_msg_id.is_some())
            .with(2, self.saved_peer_id.is_some())
            .with(3, self.saved_reaction.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.string(&self.q);
        w.write_optional(&self.from_id);
        w.write_optional(&self.saved_peer_id);
        w.write_optional(&self.saved_reaction);
        w.write_optional(&self.top_msg_id);
        self.filter.write(w);
        w.i32(self.min_date);
        w.i32(self.max_date);
        w.i32(self.offset_id);
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
            peer: cursor.read(),
            q: cursor.string(),
            from_id: cursor.read_optional(flags.has(0)),
            saved_peer_id: cursor.read_optional(flags.has(2)),
            saved_reaction: cursor.read_optional(flags.has(3)),
            top_msg_id: cursor.read_optional(flags.has(1)),
            filter: cursor.read(),
            min_date: cursor.i32(),
            max_date: cursor.i32(),
            offset_id: cursor.i32(),
            add_offset: cursor.i32(),
            limit: cursor.i32(),
            max_id: cursor.i32(),
            min_id: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for Search {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::FromPeerInvalid),
        wire::known(400, wire::ErrorKind::InputFilterInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdNotSupported),
        wire::known(400, wire::ErrorKind::SearchQueryEmpty),
        wire::known(400, wire::ErrorKind::TakeoutInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Marks the messages of a private chat or basic group as read. For channels and supergroups use [`channels.readHistory`](super::channels::ReadHistory).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadHistory::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
/// );
/// let result: types::messages::AffectedMessages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat. |
/// | `max_id` | `i32` | Messages up to this identifier are marked; 0 marks all. |
///
/// # Returns
///
/// [`messages::AffectedMessages`](super::super::types::messages::AffectedMessages).
///
/// How the reading counts in the updates of the account.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid) | The identifier of the business connection is not valid. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.deleteMessages`](DeleteMessages): Deletes messages in private chats and basic groups.
/// - [`messages.readMessageContents`](ReadMessageContents)
/// - [`channels.deleteMessages`](super::channels::DeleteMessages): Deletes messages of a channel or supergroup, for everyone.
///
/// ```text
/// messages.readHistory#e306d3a peer:InputPeer max_id:int =
///     messages.AffectedMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readHistory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReadHistory {
    /// The chat.
    pub peer: enums::InputPeer,
    /// Messages up to this identifier are marked; 0 marks all.
    pub max_id: i32,
}

impl ReadHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, max_id: i32) -> Self {
        Self { peer: peer.into(), max_id }
    }
}

impl wire::Wire for ReadHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readHistory",
        id: 0x0e306d3a,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.max_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            max_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReadHistory {
    type Return = types::messages::AffectedMessages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.deleteHistory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteHistory::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
/// );
/// let result: types::messages::AffectedHistory = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `just_clear` | `bool`, a flag |
/// | `revoke` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `max_id` | `i32` |
/// | `min_date` | `Option<i32>` |
/// | `max_date` | `Option<i32>` |
///
/// # Returns
///
/// [`messages::AffectedHistory`](super::super::types::messages::AffectedHistory).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_REVOKE_DATE_UNSUPPORTED`](crate::rpc::ErrorKind::ChatRevokeDateUnsupported) | A date range cannot be used when messages are deleted for everyone. |
/// | 400 | [`MAX_DATE_INVALID`](crate::rpc::ErrorKind::MaxDateInvalid) | The maximum date is not valid. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`MIN_DATE_INVALID`](crate::rpc::ErrorKind::MinDateInvalid) | The minimum date is not valid. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.deleteSavedHistory`](DeleteSavedHistory)
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](SearchGlobal): Searches all chats for messages.
/// - [`messages.readMentions`](ReadMentions)
/// - [`messages.unpinAllMessages`](UnpinAllMessages)
/// - [`messages.readReactions`](ReadReactions)
///
/// ```text
/// messages.deleteHistory#b08f922a flags:# just_clear:flags.0?true
///     revoke:flags.1?true peer:InputPeer max_id:int min_date:flags.2?int
///     max_date:flags.3?int = messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteHistory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteHistory {
    pub just_clear: bool,
    pub revoke: bool,
    pub peer: enums::InputPeer,
    pub max_id: i32,
    pub min_date: Option<i32>,
    pub max_date: Option<i32>,
}

impl DeleteHistory {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, max_id: i32) -> Self {
        Self {
            just_clear: false,
            revoke: false,
            peer: peer.into(),
            max_id,
            min_date: None,
            max_date: None,
        }
    }
}

impl wire::Wire for DeleteHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteHistory",
        id: 0xb08f922a,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.just_clear)
            .with(1, self.revoke)
            .with(2, self.min_date.is_some())
            .with(3, self.max_date.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.max_id);
        w.write_optional(&self.min_date);
        w.write_optional(&self.max_date);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            just_clear: flags.has(0),
            revoke: flags.has(1),
            peer: cursor.read(),
            max_id: cursor.i32(),
            min_date: cursor.read_optional(flags.has(2)),
            max_date: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for DeleteHistory {
    type Return = types::messages::AffectedHistory;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatRevokeDateUnsupported),
        wire::known(400, wire::ErrorKind::MaxDateInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MinDateInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Deletes messages in private chats and basic groups. For channels and supergroups use [`channels.deleteMessages`](super::channels::DeleteMessages).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteMessages::new(vec![1]);
/// let result: types::messages::AffectedMessages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `revoke` | `bool`, a flag | If set, the messages are deleted for everyone, not only for this account. |
/// | `id` | `Vec<i32>` | The identifiers of the messages. |
///
/// # Returns
///
/// [`messages::AffectedMessages`](super::super::types::messages::AffectedMessages).
///
/// How the deletion counts in the updates of the account.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`BOT_ACCESS_FORBIDDEN`](crate::rpc::ErrorKind::BotAccessForbidden) | The bot may not do this with the chat or the business connection. |
/// | 400 | [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid) | The identifier of the business connection is not valid. |
/// | 403 | [`MESSAGE_DELETE_FORBIDDEN`](crate::rpc::ErrorKind::MessageDeleteForbidden) | The account may not delete one of the messages, or it is too old for that. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`SELF_DELETE_RESTRICTED`](crate::rpc::ErrorKind::SelfDeleteRestricted) | A business bot cannot delete messages for one side only; delete them for everyone. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.readHistory`](ReadHistory): Marks the messages of a private chat or basic group as read.
/// - [`messages.readMessageContents`](ReadMessageContents)
/// - [`channels.deleteMessages`](super::channels::DeleteMessages): Deletes messages of a channel or supergroup, for everyone.
///
/// ```text
/// messages.deleteMessages#e58e95d2 flags:# revoke:flags.0?true id:Vector<int> =
///     messages.AffectedMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteMessages {
    /// If set, the messages are deleted for everyone, not only for this account.
    pub revoke: bool,
    /// The identifiers of the messages.
    pub id: Vec<i32>,
}

impl DeleteMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<i32>) -> Self {
        Self { revoke: false, id }
    }
}

impl wire::Wire for DeleteMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteMessages",
        id: 0xe58e95d2,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.revoke);
        w.flags(flags);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            revoke: flags.has(0),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteMessages {
    type Return = types::messages::AffectedMessages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::BotAccessForbidden),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(403, wire::ErrorKind::MessageDeleteForbidden),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::SelfDeleteRestricted),
    ];
}

/// The method `messages.receivedMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReceivedMessages::new(0);
/// let result: Vec<types::ReceivedNotifyMessage> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `max_id` | `i32` |
///
/// # Returns
///
/// [`Vec<ReceivedNotifyMessage>`](super::super::types::ReceivedNotifyMessage).
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
/// messages.receivedMessages#5a954c0 max_id:int = Vector<ReceivedNotifyMessage>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.receivedMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReceivedMessages {
    pub max_id: i32,
}

impl ReceivedMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(max_id: i32) -> Self {
        Self { max_id }
    }
}

impl wire::Wire for ReceivedMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.receivedMessages",
        id: 0x05a954c0,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.max_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { max_id: cursor.i32() }
    }
}

impl wire::RemoteCall for ReceivedMessages {
    type Return = Vec<types::ReceivedNotifyMessage>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Shows the others in a chat that the user is typing, recording or uploading. The notice fades after some seconds, so repeat the call while the action lasts.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetTyping::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::SendMessageAction::SendMessageTypingAction,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat. |
/// | `top_msg_id` | `Option<i32>` | The topic or thread in which the user acts. |
/// | `action` | [`SendMessageAction`](super::super::enums::SendMessageAction) | What the user is doing; [`sendMessageCancelAction`](super::super::enums::SendMessageAction::SendMessageCancelAction) takes the notice back. |
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid) | The identifier of the business connection is not valid. |
/// | 400 | [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid) | The chat is not one that the business connection covers. |
/// | 400 | [`BUSINESS_PEER_USAGE_MISSING`](crate::rpc::ErrorKind::BusinessPeerUsageMissing) | The user has not written to the business account recently, so no message can be sent over the connection. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 406 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 403 | [`GROUPCALL_FORBIDDEN`](crate::rpc::ErrorKind::GroupcallForbidden) | The group call has ended, or the account has no access to it. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong) | The text of the message is too long; the limit is `message_length_max` of the configuration. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 406 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel) | The account is banned from sending messages in channels and supergroups. |
/// | 403 | [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked) | The user has blocked this account. |
/// | 400 | [`USER_IS_BOT`](crate::rpc::ErrorKind::UserIsBot) | A bot cannot send messages to another bot. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.setTyping#58943ee2 flags:# peer:InputPeer top_msg_id:flags.0?int
///     action:SendMessageAction = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setTyping)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SetTyping {
    /// The chat.
    pub peer: enums::InputPeer,
    /// The topic or thread in which the user acts.
    pub top_msg_id: Option<i32>,
    /// What the user is doing; [`sendMessageCancelAction`](super::super::enums::SendMessageAction::SendMessageCancelAction) takes the notice back.
    pub action: enums::SendMessageAction,
}

impl SetTyping {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        action: impl Into<enums::SendMessageAction>,
    ) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
            action: action.into(),
        }
    }
}

impl wire::Wire for SetTyping {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setTyping",
        id: 0x58943ee2,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.top_msg_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.top_msg_id);
        self.action.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            action: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetTyping {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerUsageMissing),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(403, wire::ErrorKind::GroupcallForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(406, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
        wire::known(400, wire::ErrorKind::UserIsBot),
    ];
}

/// Sends a text message to a chat.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     "Hello!",
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `no_webpage` | `bool`, a flag | If set, no preview is made for links in the text. |
/// | `silent` | `bool`, a flag | If set, the recipients get the notification without a sound. |
/// | `background` | `bool`, a flag | If set, the message is sent as a background message. |
/// | `clear_draft` | `bool`, a flag | If set, the draft of the chat is cleared. |
/// | `noforwards` | `bool`, a flag | If set, recipients cannot forward or save the message; for bots only. |
/// | `update_stickersets_order` | `bool`, a flag | If set, the sticker sets that the message uses move to the front of the user's list. |
/// | `invert_media` | `bool`, a flag | If set, the media or link preview is shown above the text. |
/// | `allow_paid_floodskip` | `bool`, a flag | If set, a bot goes above its limit of messages per second and pays Telegram Stars for it. |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat to send to. |
/// | `reply_to` | [`Option<InputReplyTo>`](super::super::enums::InputReplyTo) | The message or story to reply to. |
/// | `message` | `String` | The text, without markup: the formatting goes to entities. The limit is `message_length_max` of the configuration. |
/// | `random_id` | `i64` | A random number that the client makes for each message. Telegram refuses a second message with the same number, so that a repeated request does not send twice. |
/// | `reply_markup` | [`Option<ReplyMarkup>`](super::super::enums::ReplyMarkup) | A keyboard for the message; for bots only. |
/// | `entities` | [`Option<Vec<MessageEntity>>`](super::super::enums::MessageEntity) | The formatting of the text; if left out, there is none. |
/// | `schedule_date` | `Option<i32>` | When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online. |
/// | `schedule_repeat_period` | `Option<i32>` | Seconds after which the scheduled message is sent again. |
/// | `send_as` | [`Option<InputPeer>`](super::super::enums::InputPeer) | The identity to send under, for example a channel of the user; if left out, the default one. |
/// | `quick_reply_shortcut` | [`Option<InputQuickReplyShortcut>`](super::super::enums::InputQuickReplyShortcut) | The quick reply to add the message to, instead of sending it. |
/// | `effect` | `Option<i64>` | The identifier of an effect to play with the message; for private chats. |
/// | `allow_paid_stars` | `Option<i64>` | The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages. |
/// | `suggested_post` | [`Option<SuggestedPost>`](super::super::types::SuggestedPost) | The terms of a suggested post, for the direct messages of a channel. |
/// | `rich_message` | [`Option<InputRichMessage>`](super::super::enums::InputRichMessage) | The content of the message as a rich message. |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives; the new message is among them, often in short form as [`updateShortSentMessage`](super::super::types::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`ADMIN_RIGHTS_EMPTY`](crate::rpc::ErrorKind::AdminRightsEmpty) | A set of administrator rights was given, for example in a keyboard button that asks for a chat, but no right is set in it. |
/// | 406 | [`ALLOW_PAYMENT_REQUIRED`](crate::rpc::ErrorKind::AllowPaymentRequired) | The recipient charges Telegram Stars for messages; allow the payment in the request. |
/// | 403 | [`ALLOW_PAYMENT_REQUIRED_%d`](crate::rpc::ErrorKind::AllowPaymentRequiredN) | The recipient charges Telegram Stars for messages. The number is the price; repeat the request with `allow_paid_stars` set to it. |
/// | 400 | [`BALANCE_TOO_LOW`](crate::rpc::ErrorKind::BalanceTooLow) | The balance of Telegram Stars does not cover the payment. |
/// | 400 | [`BOT_DOMAIN_INVALID`](crate::rpc::ErrorKind::BotDomainInvalid) | The domain of a login button is not the one that is set for the bot. |
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
/// | 400 | [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid) | The identifier of the business connection is not valid. |
/// | 400 | [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid) | The chat is not one that the business connection covers. |
/// | 400 | [`BUSINESS_PEER_USAGE_MISSING`](crate::rpc::ErrorKind::BusinessPeerUsageMissing) | The user has not written to the business account recently, so no message can be sent over the connection. |
/// | 400 | [`BUTTON_COPY_TEXT_INVALID`](crate::rpc::ErrorKind::ButtonCopyTextInvalid) | The text to be copied by a button is not valid. |
/// | 400 | [`BUTTON_DATA_INVALID`](crate::rpc::ErrorKind::ButtonDataInvalid) | The data of a callback button is not valid, for example too long. |
/// | 400 | [`BUTTON_ID_INVALID`](crate::rpc::ErrorKind::ButtonIdInvalid) | The identifier of a button is not valid. |
/// | 400 | [`BUTTON_TYPE_INVALID`](crate::rpc::ErrorKind::ButtonTypeInvalid) | The type of a button is not allowed here. |
/// | 400 | [`BUTTON_URL_INVALID`](crate::rpc::ErrorKind::ButtonUrlInvalid) | The address of a button is not valid. |
/// | 400 | [`BUTTON_USER_INVALID`](crate::rpc::ErrorKind::ButtonUserInvalid) | The user of a profile button is not valid. |
/// | 400 | [`BUTTON_USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::ButtonUserPrivacyRestricted) | The privacy settings of the user do not let a button link to the profile. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported) | The call cannot be used on the direct messages of a channel. |
/// | 406 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 403 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_FORWARDS_RESTRICTED`](crate::rpc::ErrorKind::ChatForwardsRestricted) | The chat has protected content: its messages cannot be forwarded. |
/// | 403 | [`CHAT_GUEST_SEND_FORBIDDEN`](crate::rpc::ErrorKind::ChatGuestSendForbidden) | The account has to join the group before it may write there. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_RESTRICTED`](crate::rpc::ErrorKind::ChatRestricted) | The account may not write to this chat, or the chat is restricted. |
/// | 403 | [`CHAT_SEND_PLAIN_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPlainForbidden) | The account may not send text messages to this chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid) | The document is not valid. |
/// | 400 | [`EFFECT_CHAT_INVALID`](crate::rpc::ErrorKind::EffectChatInvalid) | Message effects work only in private chats. |
/// | 400 | [`ENCRYPTION_DECLINED`](crate::rpc::ErrorKind::EncryptionDeclined) | The secret chat was declined. |
/// | 400 | [`ENTITIES_TOO_LONG`](crate::rpc::ErrorKind::EntitiesTooLong) | The formatting of the text is too long: there are too many entities or too much data in them. |
/// | 400 | [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid) | A formatting entity lies outside the text or cuts through a character; offsets and lengths count UTF-16 code units. |
/// | 400 | [`ENTITY_MENTION_USER_INVALID`](crate::rpc::ErrorKind::EntityMentionUserInvalid) | The user of a mention is not valid. |
/// | 400 | [`FROM_MESSAGE_BOT_DISABLED`](crate::rpc::ErrorKind::FromMessageBotDisabled) | Bots cannot name users or channels by a message in which they occur. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MESSAGE_EMPTY`](crate::rpc::ErrorKind::MessageEmpty) | The text of the message is empty. |
/// | 400 | [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong) | The text of the message is too long; the limit is `message_length_max` of the configuration. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 500 | [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed) | The request was to run after another one, and that one failed. |
/// | 406 | [`PAYMENT_UNSUPPORTED`](crate::rpc::ErrorKind::PaymentUnsupported) | A payment would be needed, and this way of sending does not support it. |
/// | 404 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`PEER_TYPES_INVALID`](crate::rpc::ErrorKind::PeerTypesInvalid) | The chat types that a button of the keyboard allows are not valid. |
/// | 400 | [`PINNED_DIALOGS_TOO_MUCH`](crate::rpc::ErrorKind::PinnedDialogsTooMuch) | Too many chats are pinned. |
/// | 400 | [`POLL_OPTION_INVALID`](crate::rpc::ErrorKind::PollOptionInvalid) | The option bytes of an answer of the poll are not valid. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
/// | 406 | [`PRIVACY_PREMIUM_REQUIRED`](crate::rpc::ErrorKind::PrivacyPremiumRequired) | The user accepts messages only from contacts and from accounts with Telegram Premium. |
/// | 400 | [`QUICK_REPLIES_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::QuickRepliesBotNotAllowed) | Bots cannot use quick replies. |
/// | 400 | [`QUICK_REPLIES_TOO_MUCH`](crate::rpc::ErrorKind::QuickRepliesTooMuch) | There are as many quick replies as may be. |
/// | 400 | [`QUOTE_TEXT_INVALID`](crate::rpc::ErrorKind::QuoteTextInvalid) | The quoted text does not occur in the message that is replied to. |
/// | 500 | [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate) | The `random_id` was used before; make a new one for each message. |
/// | 400 | [`REPLY_MARKUP_INVALID`](crate::rpc::ErrorKind::ReplyMarkupInvalid) | The keyboard is not valid. |
/// | 400 | [`REPLY_MARKUP_TOO_LONG`](crate::rpc::ErrorKind::ReplyMarkupTooLong) | The keyboard is too long. |
/// | 400 | [`REPLY_MESSAGES_TOO_MUCH`](crate::rpc::ErrorKind::ReplyMessagesTooMuch) | The quick reply has as many messages as it may. |
/// | 400 | [`REPLY_MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::ReplyMessageIdInvalid) | The message to reply to is not valid. |
/// | 400 | [`REPLY_TO_INVALID`](crate::rpc::ErrorKind::ReplyToInvalid) | What the message replies to is not valid. |
/// | 400 | [`REPLY_TO_MONOFORUM_PEER_INVALID`](crate::rpc::ErrorKind::ReplyToMonoforumPeerInvalid) | The conversation of the channel's direct messages that is replied to is not valid. |
/// | 400 | [`REPLY_TO_USER_INVALID`](crate::rpc::ErrorKind::ReplyToUserInvalid) | The user that is replied to is not valid. |
/// | 400 | [`SCHEDULE_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::ScheduleBotNotAllowed) | Bots cannot schedule messages. |
/// | 400 | [`SCHEDULE_DATE_TOO_LATE`](crate::rpc::ErrorKind::ScheduleDateTooLate) | The date to send at is too far in the future. |
/// | 400 | [`SCHEDULE_STATUS_PRIVATE`](crate::rpc::ErrorKind::ScheduleStatusPrivate) | The user hides the online status, so a message cannot be scheduled for when the user comes online. |
/// | 400 | [`SCHEDULE_TOO_MUCH`](crate::rpc::ErrorKind::ScheduleTooMuch) | The chat has as many scheduled messages as may be. |
/// | 400 | [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid) | The account cannot send under this identity here. |
/// | 420 | [`SLOWMODE_WAIT_%d`](crate::rpc::ErrorKind::SlowmodeWaitN) | The chat is in slow mode. Wait that many seconds before the next message. |
/// | 400 | [`STORIES_NEVER_CREATED`](crate::rpc::ErrorKind::StoriesNeverCreated) | The account or chat has never posted a story. |
/// | 400 | [`STORY_ID_INVALID`](crate::rpc::ErrorKind::StoryIdInvalid) | The identifier of the story is not valid. |
/// | 400 | [`SUGGESTED_POST_AMOUNT_INVALID`](crate::rpc::ErrorKind::SuggestedPostAmountInvalid) | The price of the suggested post is not valid. |
/// | 400 | [`SUGGESTED_POST_PEER_INVALID`](crate::rpc::ErrorKind::SuggestedPostPeerInvalid) | A post cannot be suggested in this chat; it must be the direct messages of a channel. |
/// | 406 | [`TOPIC_CLOSED`](crate::rpc::ErrorKind::TopicClosed) | The topic is closed. |
/// | 406 | [`TOPIC_DELETED`](crate::rpc::ErrorKind::TopicDeleted) | The topic was deleted. |
/// | 400 | [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel) | The account is banned from sending messages in channels and supergroups. |
/// | 403 | [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked) | The user has blocked this account. |
/// | 400 | [`USER_IS_BOT`](crate::rpc::ErrorKind::UserIsBot) | A bot cannot send messages to another bot. |
/// | 400 | [`WC_CONVERT_URL_INVALID`](crate::rpc::ErrorKind::WcConvertUrlInvalid) | Telegram could not use the web page at the address that was given. |
/// | 400 | [`YOU_BLOCKED_USER`](crate::rpc::ErrorKind::YouBlockedUser) | This account has blocked the user. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`messages.forwardMessages`](ForwardMessages): Forwards messages from one chat to another.
/// - [`messages.sendMultiMedia`](SendMultiMedia): Sends an album: several photos and videos, or several files of one kind, as one group of messages.
/// - [`messages.saveDraft`](SaveDraft)
/// - [`messages.editMessage`](EditMessage): Changes a message that the account sent or may edit: its text, its media or its keyboard.
/// - [`ephemeral.sendMessage`](super::ephemeral::SendMessage)
///
/// ```text
/// messages.sendMessage#fef48f62 flags:# no_webpage:flags.1?true
///     silent:flags.5?true background:flags.6?true clear_draft:flags.7?true
///     noforwards:flags.14?true update_stickersets_order:flags.15?true
///     invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer
///     reply_to:flags.0?InputReplyTo message:string random_id:long
///     reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity>
///     schedule_date:flags.10?int schedule_repeat_period:flags.24?int
///     send_as:flags.13?InputPeer
///     quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long
///     allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost
///     rich_message:flags.23?InputRichMessage = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendMessage {
    /// If set, no preview is made for links in the text.
    pub no_webpage: bool,
    /// If set, the recipients get the notification without a sound.
    pub silent: bool,
    /// If set, the message is sent as a background message.
    pub background: bool,
    /// If set, the draft of the chat is cleared.
    pub clear_draft: bool,
    /// If set, recipients cannot forward or save the message; for bots only.
    pub noforwards: bool,
    /// If set, the sticker sets that the message uses move to the front of the user's list.
    pub update_stickersets_order: bool,
    /// If set, the media or link preview is shown above the text.
    pub invert_media: bool,
    /// If set, a bot goes above its limit of messages per second and pays Telegram Stars for it.
    pub allow_paid_floodskip: bool,
    /// The chat to send to.
    pub peer: enums::InputPeer,
    /// The message or story to reply to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// The text, without markup: the formatting goes to entities. The limit is `message_length_max` of the configuration.
    pub message: String,
    /// A random number that the client makes for each message. Telegram refuses a second message with the same number, so that a repeated request does not send twice.
    pub random_id: i64,
    /// A keyboard for the message; for bots only.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// The formatting of the text; if left out, there is none.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online.
    pub schedule_date: Option<i32>,
    /// Seconds after which the scheduled message is sent again.
    pub schedule_repeat_period: Option<i32>,
    /// The identity to send under, for example a channel of the user; if left out, the default one.
    pub send_as: Option<enums::InputPeer>,
    /// The quick reply to add the message to, instead of sending it.
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// The identifier of an effect to play with the message; for private chats.
    pub effect: Option<i64>,
    /// The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages.
    pub allow_paid_stars: Option<i64>,
    /// The terms of a suggested post, for the direct messages of a channel.
    pub suggested_post: Option<types::SuggestedPost>,
    /// The content of the message as a rich message.
    pub rich_message: Option<enums::InputRichMessage>,
}

impl SendMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        message: impl Into<String>,
        random_id: i64,
    ) -> Self {
        Self {
            no_webpage: false,
            silent: false,
            background: false,
            clear_draft: false,
            noforwards: false,
            update_stickersets_order: false,
            invert_media: false,
            allow_paid_floodskip: false,
            peer: peer.into(),
            reply_to: None,
            message: message.into(),
            random_id,
            reply_markup: None,
            entities: None,
            schedule_date: None,
            schedule_repeat_period: None,
            send_as: None,
            quick_reply_shortcut: None,
            effect: None,
            allow_paid_stars: None,
            suggested_post: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for SendMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendMessage",
        id: 0xfef48f62,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.reply_to.is_some())
            .with(1, self.no_webpage)
            .with(2, self.reply_markup.is_some())
            .with(3, self.entities.is_some())
            .with(5, self.silent)
            .with(6, self.background)
            .with(7, self.clear_draft)
            .with(10, self.schedule_date.is_some())
            .with(13, self.send_as.is_some())
            .with(14, self.noforwards)
            .with(15, self.update_stickersets_order)
            .with(16, self.invert_media)
            .with(17, self.quick_reply_shortcut.is_some())
            .with(18, self.effect.is_some())
            .with(19, self.allow_paid_floodskip)
            .with(21, self.allow_paid_stars.is_some())
            .with(22, self.suggested_post.is_some())
            .with(23, self.rich_message.is_some())
            .with(24, self.schedule_repeat_period.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.reply_to);
        w.string(&self.message);
        w.i64(self.random_id);
        w.write_optional(&self.reply_markup);
        w.write_optional(&self.entities);
        w.write_optional(&self.schedule_date);
        w.write_optional(&self.schedule_repeat_period);
        w.write_optional(&self.send_as);
        w.write_optional(&self.quick_reply_shortcut);
        w.write_optional(&self.effect);
        w.write_optional(&self.allow_paid_stars);
        w.write_optional(&self.suggested_post);
        w.write_optional(&self.rich_message);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(1),
            silent: flags.has(5),
            background: flags.has(6),
            clear_draft: flags.has(7),
            noforwards: flags.has(14),
            update_stickersets_order: flags.has(15),
            invert_media: flags.has(16),
            allow_paid_floodskip: flags.has(19),
            peer: cursor.read(),
            reply_to: cursor.read_optional(flags.has(0)),
            message: cursor.string(),
            random_id: cursor.i64(),
            reply_markup: cursor.read_optional(flags.has(2)),
            entities: cursor.read_optional(flags.has(3)),
            schedule_date: cursor.read_optional(flags.has(10)),
            schedule_repeat_period: cursor.read_optional(flags.has(24)),
            send_as: cursor.read_optional(flags.has(13)),
            quick_reply_shortcut: cursor.read_optional(flags.has(17)),
            effect: cursor.read_optional(flags.has(18)),
            allow_paid_stars: cursor.read_optional(flags.has(21)),
            suggested_post: cursor.read_optional(flags.has(22)),
            rich_message: cursor.read_optional(flags.has(23)),
        }
    }
}

impl wire::RemoteCall for SendMessage {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AdminRightsEmpty),
        wire::known(406, wire::ErrorKind::AllowPaymentRequired),
        wire::known(403, wire::ErrorKind::AllowPaymentRequiredN),
        wire::known(400, wire::ErrorKind::BalanceTooLow),
        wire::known(400, wire::ErrorKind::BotDomainInvalid),
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerUsageMissing),
        wire::known(400, wire::ErrorKind::ButtonCopyTextInvalid),
        wire::known(400, wire::ErrorKind::ButtonDataInvalid),
        wire::known(400, wire::ErrorKind::ButtonIdInvalid),
        wire::known(400, wire::ErrorKind::ButtonTypeInvalid),
        wire::known(400, wire::ErrorKind::ButtonUrlInvalid),
        wire::known(400, wire::ErrorKind::ButtonUserInvalid),
        wire::known(400, wire::ErrorKind::ButtonUserPrivacyRestricted),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatForwardsRestricted),
        wire::known(403, wire::ErrorKind::ChatGuestSendForbidden),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatRestricted),
        wire::known(403, wire::ErrorKind::ChatSendPlainForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::EffectChatInvalid),
        wire::known(400, wire::ErrorKind::EncryptionDeclined),
        wire::known(400, wire::ErrorKind::EntitiesTooLong),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::EntityMentionUserInvalid),
        wire::known(400, wire::ErrorKind::FromMessageBotDisabled),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MessageEmpty),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(500, wire::ErrorKind::MsgWaitFailed),
        wire::known(406, wire::ErrorKind::PaymentUnsupported),
        wire::known(404, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PeerTypesInvalid),
        wire::known(400, wire::ErrorKind::PinnedDialogsTooMuch),
        wire::known(400, wire::ErrorKind::PollOptionInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(406, wire::ErrorKind::PrivacyPremiumRequired),
        wire::known(400, wire::ErrorKind::QuickRepliesBotNotAllowed),
        wire::known(400, wire::ErrorKind::QuickRepliesTooMuch),
        wire::known(400, wire::ErrorKind::QuoteTextInvalid),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::ReplyMarkupInvalid),
        wire::known(400, wire::ErrorKind::ReplyMarkupTooLong),
        wire::known(400, wire::ErrorKind::ReplyMessagesTooMuch),
        wire::known(400, wire::ErrorKind::ReplyMessageIdInvalid),
        wire::known(400, wire::ErrorKind::ReplyToInvalid),
        wire::known(400, wire::ErrorKind::ReplyToMonoforumPeerInvalid),
        wire::known(400, wire::ErrorKind::ReplyToUserInvalid),
        wire::known(400, wire::ErrorKind::ScheduleBotNotAllowed),
        wire::known(400, wire::ErrorKind::ScheduleDateTooLate),
        wire::known(400, wire::ErrorKind::ScheduleStatusPrivate),
        wire::known(400, wire::ErrorKind::ScheduleTooMuch),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(420, wire::ErrorKind::SlowmodeWaitN),
        wire::known(400, wire::ErrorKind::StoriesNeverCreated),
        wire::known(400, wire::ErrorKind::StoryIdInvalid),
        wire::known(400, wire::ErrorKind::SuggestedPostAmountInvalid),
        wire::known(400, wire::ErrorKind::SuggestedPostPeerInvalid),
        wire::known(406, wire::ErrorKind::TopicClosed),
        wire::known(406, wire::ErrorKind::TopicDeleted),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
        wire::known(400, wire::ErrorKind::UserIsBot),
        wire::known(400, wire::ErrorKind::WcConvertUrlInvalid),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
}

/// Sends a message with media, such as a photo, a file, a location or a poll, to a chat. For an album use [`messages.sendMultiMedia`](SendMultiMedia).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendMedia::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputMedia::Empty,
///     "Hello!",
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `silent` | `bool`, a flag | If set, the recipients get the notification without a sound. |
/// | `background` | `bool`, a flag | If set, the message is sent as a background message. |
/// | `clear_draft` | `bool`, a flag | If set, the draft of the chat is cleared. |
/// | `noforwards` | `bool`, a flag | If set, recipients cannot forward or save the message; for bots only. |
/// | `update_stickersets_order` | `bool`, a flag | If set, the sticker sets that the message uses move to the front of the user's list. |
/// | `invert_media` | `bool`, a flag | If set, the media or link preview is shown above the text. |
/// | `allow_paid_floodskip` | `bool`, a flag | If set, a bot goes above its limit of messages per second and pays Telegram Stars for it. |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat to send to. |
/// | `reply_to` | [`Option<InputReplyTo>`](super::super::enums::InputReplyTo) | The message or story to reply to. |
/// | `media` | [`InputMedia`](super::super::enums::InputMedia) | The media to send. |
/// | `message` | `String` | The caption, without markup; may be empty. The limit is `caption_length_max` of the configuration. |
/// | `random_id` | `i64` | A random number that the client makes for each message. Telegram refuses a second message with the same number, so that a repeated request does not send twice. |
/// | `reply_markup` | [`Option<ReplyMarkup>`](super::super::enums::ReplyMarkup) | A keyboard for the message; for bots only. |
/// | `entities` | [`Option<Vec<MessageEntity>>`](super::super::enums::MessageEntity) | The formatting of the text; if left out, there is none. |
/// | `schedule_date` | `Option<i32>` | When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online. |
/// | `schedule_repeat_period` | `Option<i32>` | Seconds after which the scheduled message is sent again. |
/// | `send_as` | [`Option<InputPeer>`](super::super::enums::InputPeer) | The identity to send under, for example a channel of the user; if left out, the default one. |
/// | `quick_reply_shortcut` | [`Option<InputQuickReplyShortcut>`](super::super::enums::InputQuickReplyShortcut) | The quick reply to add the message to, instead of sending it. |
/// | `effect` | `Option<i64>` | The identifier of an effect to play with the message; for private chats. |
/// | `allow_paid_stars` | `Option<i64>` | The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages. |
/// | `suggested_post` | [`Option<SuggestedPost>`](super::super::types::SuggestedPost) | The terms of a suggested post, for the direct messages of a channel. |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives; the new message is among them.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 406 | [`ALLOW_PAYMENT_REQUIRED`](crate::rpc::ErrorKind::AllowPaymentRequired) | The recipient charges Telegram Stars for messages; allow the payment in the request. |
/// | 403 | [`ALLOW_PAYMENT_REQUIRED_%d`](crate::rpc::ErrorKind::AllowPaymentRequiredN) | The recipient charges Telegram Stars for messages. The number is the price; repeat the request with `allow_paid_stars` set to it. |
/// | 400 | [`BOT_GAMES_DISABLED`](crate::rpc::ErrorKind::BotGamesDisabled) | The bot cannot send games. |
/// | 400 | [`BOT_PAYMENTS_DISABLED`](crate::rpc::ErrorKind::BotPaymentsDisabled) | The bot has payments switched off; they are enabled with BotFather. |
/// | 400 | [`BROADCAST_PUBLIC_VOTERS_FORBIDDEN`](crate::rpc::ErrorKind::BroadcastPublicVotersForbidden) | Polls that show who voted cannot be sent to a broadcast channel. |
/// | 400 | [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid) | The identifier of the business connection is not valid. |
/// | 400 | [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid) | The chat is not one that the business connection covers. |
/// | 400 | [`BUSINESS_PEER_USAGE_MISSING`](crate::rpc::ErrorKind::BusinessPeerUsageMissing) | The user has not written to the business account recently, so no message can be sent over the connection. |
/// | 400 | [`BUTTON_COPY_TEXT_INVALID`](crate::rpc::ErrorKind::ButtonCopyTextInvalid) | The text to be copied by a button is not valid. |
/// | 400 | [`BUTTON_DATA_INVALID`](crate::rpc::ErrorKind::ButtonDataInvalid) | The data of a callback button is not valid, for example too long. |
/// | 400 | [`BUTTON_POS_INVALID`](crate::rpc::ErrorKind::ButtonPosInvalid) | A button stands in a position where it is not allowed. |
/// | 400 | [`BUTTON_TYPE_INVALID`](crate::rpc::ErrorKind::ButtonTypeInvalid) | The type of a button is not allowed here. |
/// | 400 | [`BUTTON_URL_INVALID`](crate::rpc::ErrorKind::ButtonUrlInvalid) | The address of a button is not valid. |
/// | 400 | [`BUTTON_USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::ButtonUserPrivacyRestricted) | The privacy settings of the user do not let a button link to the profile. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 406 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 403 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_FORWARDS_RESTRICTED`](crate::rpc::ErrorKind::ChatForwardsRestricted) | The chat has protected content: its messages cannot be forwarded. |
/// | 403 | [`CHAT_GUEST_SEND_FORBIDDEN`](crate::rpc::ErrorKind::ChatGuestSendForbidden) | The account has to join the group before it may write there. |
/// | 400 | [`CHAT_RESTRICTED`](crate::rpc::ErrorKind::ChatRestricted) | The account may not write to this chat, or the chat is restricted. |
/// | 403 | [`CHAT_SEND_AUDIOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendAudiosForbidden) | The account may not send audio files to this chat. |
/// | 403 | [`CHAT_SEND_DOCS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendDocsForbidden) | The account may not send documents to this chat. |
/// | 403 | [`CHAT_SEND_GIFS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendGifsForbidden) | The account may not send animations to this chat. |
/// | 403 | [`CHAT_SEND_MEDIA_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendMediaForbidden) | The account may not send media to this chat. |
/// | 403 | [`CHAT_SEND_PHOTOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPhotosForbidden) | The account may not send photos to this chat. |
/// | 403 | [`CHAT_SEND_PLAIN_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPlainForbidden) | The account may not send text messages to this chat. |
/// | 403 | [`CHAT_SEND_POLL_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPollForbidden) | The account may not send polls to this chat. |
/// | 403 | [`CHAT_SEND_ROUNDVIDEOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendRoundvideosForbidden) | The account may not send round video messages to this chat. |
/// | 403 | [`CHAT_SEND_STICKERS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendStickersForbidden) | The account may not send stickers to this chat. |
/// | 403 | [`CHAT_SEND_VIDEOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVideosForbidden) | The account may not send videos to this chat. |
/// | 403 | [`CHAT_SEND_VOICES_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVoicesForbidden) | The account may not send voice messages to this chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`CURRENCY_TOTAL_AMOUNT_INVALID`](crate::rpc::ErrorKind::CurrencyTotalAmountInvalid) | The total of the prices is outside what the currency allows. |
/// | 400 | [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid) | The document is not valid. |
/// | 400 | [`EFFECT_CHAT_INVALID`](crate::rpc::ErrorKind::EffectChatInvalid) | Message effects work only in private chats. |
/// | 400 | [`EFFECT_ID_INVALID`](crate::rpc::ErrorKind::EffectIdInvalid) | The identifier of the message effect is not valid. |
/// | 400 | [`EMOTICON_INVALID`](crate::rpc::ErrorKind::EmoticonInvalid) | The emoji is not valid here. |
/// | 400 | [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid) | A formatting entity lies outside the text or cuts through a character; offsets and lengths count UTF-16 code units. |
/// | 400 | [`EXTENDED_MEDIA_AMOUNT_INVALID`](crate::rpc::ErrorKind::ExtendedMediaAmountInvalid) | The price of the paid media is not valid. |
/// | 400 | [`EXTENDED_MEDIA_EMPTY`](crate::rpc::ErrorKind::ExtendedMediaEmpty) | No paid media was given. |
/// | 400 | [`EXTENDED_MEDIA_INVALID`](crate::rpc::ErrorKind::ExtendedMediaInvalid) | The paid media is not valid. |
/// | 400 | [`EXTERNAL_URL_INVALID`](crate::rpc::ErrorKind::ExternalUrlInvalid) | The external address is not valid. |
/// | 400 | [`FILE_PARTS_INVALID`](crate::rpc::ErrorKind::FilePartsInvalid) | The number of parts is not valid. |
/// | 400 | [`FILE_PART_LENGTH_INVALID`](crate::rpc::ErrorKind::FilePartLengthInvalid) | The length of the part is not valid. |
/// | 400 | [`FILE_REFERENCE_EMPTY`](crate::rpc::ErrorKind::FileReferenceEmpty) | The file reference is missing. |
/// | 400 | [`FILE_REFERENCE_EXPIRED`](crate::rpc::ErrorKind::FileReferenceExpired) | The file reference has expired. Load the message or object that contains the file again to get a new one. |
/// | 400 | [`GAME_BOT_INVALID`](crate::rpc::ErrorKind::GameBotInvalid) | The game belongs to another bot; a bot can send only its own games. |
/// | 400 | [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed) | Telegram could not process the image. |
/// | 400 | [`INPUT_FILE_INVALID`](crate::rpc::ErrorKind::InputFileInvalid) | The uploaded file that was given is not valid. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`INVOICE_PAYLOAD_INVALID`](crate::rpc::ErrorKind::InvoicePayloadInvalid) | The payload of the invoice is not valid. |
/// | 400 | [`MD5_CHECKSUM_INVALID`](crate::rpc::ErrorKind::Md5ChecksumInvalid) | The MD5 checksum does not match the file. |
/// | 400 | [`MEDIA_CAPTION_TOO_LONG`](crate::rpc::ErrorKind::MediaCaptionTooLong) | The caption is too long; the limit is `caption_length_max` of the configuration. |
/// | 400 | [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty) | No media was given, or it cannot be used. |
/// | 400 | [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid) | The media is not valid. |
/// | 400 | [`MESSAGE_EMPTY`](crate::rpc::ErrorKind::MessageEmpty) | The text of the message is empty. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PAYMENT_PROVIDER_INVALID`](crate::rpc::ErrorKind::PaymentProviderInvalid) | The payment provider is not valid. |
/// | 406 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid) | The file name extension of the photo is not one that is allowed. |
/// | 400 | [`PHOTO_INVALID_DIMENSIONS`](crate::rpc::ErrorKind::PhotoInvalidDimensions) | The width or height of the photo is not valid. |
/// | 400 | [`PHOTO_SAVE_FILE_INVALID`](crate::rpc::ErrorKind::PhotoSaveFileInvalid) | Telegram could not save the photo; upload it again. |
/// | 400 | [`POLL_ANSWERS_INVALID`](crate::rpc::ErrorKind::PollAnswersInvalid) | The answers of the poll are not valid: there are too few or too many. |
/// | 400 | [`POLL_ANSWER_INVALID`](crate::rpc::ErrorKind::PollAnswerInvalid) | An answer of the poll is not valid. |
/// | 400 | [`POLL_OPTION_DUPLICATE`](crate::rpc::ErrorKind::PollOptionDuplicate) | Two answers of the poll have the same option bytes. |
/// | 400 | [`POLL_OPTION_INVALID`](crate::rpc::ErrorKind::PollOptionInvalid) | The option bytes of an answer of the poll are not valid. |
/// | 400 | [`POLL_QUESTION_INVALID`](crate::rpc::ErrorKind::PollQuestionInvalid) | The question of the poll is not valid, for example empty or too long. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
/// | 403 | [`PRIVACY_PREMIUM_REQUIRED`](crate::rpc::ErrorKind::PrivacyPremiumRequired) | The user accepts messages only from contacts and from accounts with Telegram Premium. |
/// | 400 | [`QUICK_REPLIES_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::QuickRepliesBotNotAllowed) | Bots cannot use quick replies. |
/// | 400 | [`QUICK_REPLIES_TOO_MUCH`](crate::rpc::ErrorKind::QuickRepliesTooMuch) | There are as many quick replies as may be. |
/// | 400 | [`QUIZ_CORRECT_ANSWERS_EMPTY`](crate::rpc::ErrorKind::QuizCorrectAnswersEmpty) | The quiz has no correct answer. |
/// | 400 | [`QUIZ_CORRECT_ANSWERS_TOO_MUCH`](crate::rpc::ErrorKind::QuizCorrectAnswersTooMuch) | The quiz has too many correct answers. |
/// | 400 | [`QUIZ_CORRECT_ANSWER_INVALID`](crate::rpc::ErrorKind::QuizCorrectAnswerInvalid) | The correct answer of the quiz is not valid. |
/// | 400 | [`QUIZ_MULTIPLE_INVALID`](crate::rpc::ErrorKind::QuizMultipleInvalid) | The quiz cannot allow several answers. |
/// | 500 | [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate) | The `random_id` was used before; make a new one for each message. |
/// | 400 | [`REPLY_MARKUP_BUY_EMPTY`](crate::rpc::ErrorKind::ReplyMarkupBuyEmpty) | The keyboard of an invoice must have a buy button first. |
/// | 400 | [`REPLY_MARKUP_GAME_EMPTY`](crate::rpc::ErrorKind::ReplyMarkupGameEmpty) | The keyboard of a game must have a game button first. |
/// | 400 | [`REPLY_MARKUP_INVALID`](crate::rpc::ErrorKind::ReplyMarkupInvalid) | The keyboard is not valid. |
/// | 400 | [`REPLY_MARKUP_TOO_LONG`](crate::rpc::ErrorKind::ReplyMarkupTooLong) | The keyboard is too long. |
/// | 400 | [`REPLY_MESSAGES_TOO_MUCH`](crate::rpc::ErrorKind::ReplyMessagesTooMuch) | The quick reply has as many messages as it may. |
/// | 400 | [`REPLY_MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::ReplyMessageIdInvalid) | The message to reply to is not valid. |
/// | 400 | [`REPLY_TO_MONOFORUM_PEER_INVALID`](crate::rpc::ErrorKind::ReplyToMonoforumPeerInvalid) | The conversation of the channel's direct messages that is replied to is not valid. |
/// | 400 | [`SCHEDULE_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::ScheduleBotNotAllowed) | Bots cannot schedule messages. |
/// | 400 | [`SCHEDULE_DATE_TOO_LATE`](crate::rpc::ErrorKind::ScheduleDateTooLate) | The date to send at is too far in the future. |
/// | 400 | [`SCHEDULE_TOO_MUCH`](crate::rpc::ErrorKind::ScheduleTooMuch) | The chat has as many scheduled messages as may be. |
/// | 400 | [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid) | The account cannot send under this identity here. |
/// | 420 | [`SLOWMODE_WAIT_%d`](crate::rpc::ErrorKind::SlowmodeWaitN) | The chat is in slow mode. Wait that many seconds before the next message. |
/// | 400 | [`STARS_INVOICE_INVALID`](crate::rpc::ErrorKind::StarsInvoiceInvalid) | The invoice in Telegram Stars is not valid. |
/// | 400 | [`STORY_ID_INVALID`](crate::rpc::ErrorKind::StoryIdInvalid) | The identifier of the story is not valid. |
/// | 400 | [`SUBSCRIPTION_EXPORT_MISSING`](crate::rpc::ErrorKind::SubscriptionExportMissing) | An invoice for a subscription cannot be sent as a message; export a link with [`payments.exportInvoice`](super::payments::ExportInvoice). |
/// | 400 | [`SUGGESTED_POST_PEER_INVALID`](crate::rpc::ErrorKind::SuggestedPostPeerInvalid) | A post cannot be suggested in this chat; it must be the direct messages of a channel. |
/// | 400 | [`TERMS_URL_INVALID`](crate::rpc::ErrorKind::TermsUrlInvalid) | The address of the terms is not valid. |
/// | 400 | [`TODO_ITEMS_EMPTY`](crate::rpc::ErrorKind::TodoItemsEmpty) | The checklist has no items. |
/// | 400 | [`TODO_ITEM_DUPLICATE`](crate::rpc::ErrorKind::TodoItemDuplicate) | Two items of the checklist have the same identifier. |
/// | 406 | [`TOPIC_CLOSED`](crate::rpc::ErrorKind::TopicClosed) | The topic is closed. |
/// | 406 | [`TOPIC_DELETED`](crate::rpc::ErrorKind::TopicDeleted) | The topic was deleted. |
/// | 400 | [`TTL_MEDIA_INVALID`](crate::rpc::ErrorKind::TtlMediaInvalid) | This kind of media cannot have a lifetime. |
/// | 400 | [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel) | The account is banned from sending messages in channels and supergroups. |
/// | 403 | [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked) | The user has blocked this account. |
/// | 400 | [`USER_IS_BOT`](crate::rpc::ErrorKind::UserIsBot) | A bot cannot send messages to another bot. |
/// | 400 | [`VIDEO_CONTENT_TYPE_INVALID`](crate::rpc::ErrorKind::VideoContentTypeInvalid) | The content type of the video is not valid. |
/// | 400 | [`VOICE_MESSAGES_FORBIDDEN`](crate::rpc::ErrorKind::VoiceMessagesForbidden) | The privacy settings of the user do not allow voice or round video messages. |
/// | 400 | [`WEBDOCUMENT_MIME_INVALID`](crate::rpc::ErrorKind::WebdocumentMimeInvalid) | The content type of the web document is not valid. |
/// | 400 | [`WEBPAGE_CURL_FAILED`](crate::rpc::ErrorKind::WebpageCurlFailed) | Telegram could not load the web page. |
/// | 400 | [`WEBPAGE_MEDIA_EMPTY`](crate::rpc::ErrorKind::WebpageMediaEmpty) | The web page has no media that can be used. |
/// | 400 | [`WEBPAGE_NOT_FOUND`](crate::rpc::ErrorKind::WebpageNotFound) | There is no preview for the web page. |
/// | 400 | [`WEBPAGE_URL_INVALID`](crate::rpc::ErrorKind::WebpageUrlInvalid) | The address of the web page is not valid. |
/// | 400 | [`YOU_BLOCKED_USER`](crate::rpc::ErrorKind::YouBlockedUser) | This account has blocked the user. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.forwardMessages`](ForwardMessages): Forwards messages from one chat to another.
/// - [`messages.sendMultiMedia`](SendMultiMedia): Sends an album: several photos and videos, or several files of one kind, as one group of messages.
/// - [`messages.saveDraft`](SaveDraft)
/// - [`ephemeral.sendMessage`](super::ephemeral::SendMessage)
/// - [`messages.editMessage`](EditMessage): Changes a message that the account sent or may edit: its text, its media or its keyboard.
///
/// ```text
/// messages.sendMedia#330e77f flags:# silent:flags.5?true background:flags.6?true
///     clear_draft:flags.7?true noforwards:flags.14?true
///     update_stickersets_order:flags.15?true invert_media:flags.16?true
///     allow_paid_floodskip:flags.19?true peer:InputPeer
///     reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long
///     reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity>
///     schedule_date:flags.10?int schedule_repeat_period:flags.24?int
///     send_as:flags.13?InputPeer
///     quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long
///     allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendMedia {
    /// If set, the recipients get the notification without a sound.
    pub silent: bool,
    /// If set, the message is sent as a background message.
    pub background: bool,
    /// If set, the draft of the chat is cleared.
    pub clear_draft: bool,
    /// If set, recipients cannot forward or save the message; for bots only.
    pub noforwards: bool,
    /// If set, the sticker sets that the message uses move to the front of the user's list.
    pub update_stickersets_order: bool,
    /// If set, the media or link preview is shown above the text.
    pub invert_media: bool,
    /// If set, a bot goes above its limit of messages per second and pays Telegram Stars for it.
    pub allow_paid_floodskip: bool,
    /// The chat to send to.
    pub peer: enums::InputPeer,
    /// The message or story to reply to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// The media to send.
    pub media: enums::InputMedia,
    /// The caption, without markup; may be empty. The limit is `caption_length_max` of the configuration.
    pub message: String,
    /// A random number that the client makes for each message. Telegram refuses a second message with the same number, so that a repeated request does not send twice.
    pub random_id: i64,
    /// A keyboard for the message; for bots only.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// The formatting of the text; if left out, there is none.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online.
    pub schedule_date: Option<i32>,
    /// Seconds after which the scheduled message is sent again.
    pub schedule_repeat_period: Option<i32>,
    /// The identity to send under, for example a channel of the user; if left out, the default one.
    pub send_as: Option<enums::InputPeer>,
    /// The quick reply to add the message to, instead of sending it.
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// The identifier of an effect to play with the message; for private chats.
    pub effect: Option<i64>,
    /// The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages.
    pub allow_paid_stars: Option<i64>,
    /// The terms of a suggested post, for the direct messages of a channel.
    pub suggested_post: Option<types::SuggestedPost>,
}

impl SendMedia {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        media: impl Into<enums::InputMedia>,
        message: impl Into<String>,
        random_id: i64,
    ) -> Self {
        Self {
            silent: false,
            background: false,
            clear_draft: false,
            noforwards: false,
            update_stickersets_order: false,
            invert_media: false,
            allow_paid_floodskip: false,
            peer: peer.into(),
            reply_to: None,
            media: media.into(),
            message: message.into(),
            random_id,
            reply_markup: None,
            entities: None,
            schedule_date: None,
            schedule_repeat_period: None,
            send_as: None,
            quick_reply_shortcut: None,
            effect: None,
            allow_paid_stars: None,
            suggested_post: None,
        }
    }
}

impl wire::Wire for SendMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendMedia",
        id: 0x0330e77f,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.reply_to.is_some())
            .with(2, self.reply_markup.is_some())
            .with(3, self.entities.is_some())
            .with(5, self.silent)
            .with(6, self.background)
            .with(7, self.clear_draft)
            .with(10, self.schedule_date.is_some())
            .with(13, self.send_as.is_some())
            .with(14, self.noforwards)
            .with(15, self.update_stickersets_order)
            .with(16, self.invert_media)
            .with(17, self.quick_reply_shortcut.is_some())
            .with(18, self.effect.is_some())
            .with(19, self.allow_paid_floodskip)
            .with(21, self.allow_paid_stars.is_some())
            .with(22, self.suggested_post.is_some())
            .with(24, self.schedule_repeat_period.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.reply_to);
        self.media.write(w);
        w.string(&self.message);
        w.i64(self.random_id);
        w.write_optional(&self.reply_markup);
        w.write_optional(&self.entities);
        w.write_optional(&self.schedule_date);
        w.write_optional(&self.schedule_repeat_period);
        w.write_optional(&self.send_as);
        w.write_optional(&self.quick_reply_shortcut);
        w.write_optional(&self.effect);
        w.write_optional(&self.allow_paid_stars);
        w.write_optional(&self.suggested_post);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(5),
            background: flags.has(6),
            clear_draft: flags.has(7),
            noforwards: flags.has(14),
            update_stickersets_order: flags.has(15),
            invert_media: flags.has(16),
            allow_paid_floodskip: flags.has(19),
            peer: cursor.read(),
            reply_to: cursor.read_optional(flags.has(0)),
            media: cursor.read(),
            message: cursor.string(),
            random_id: cursor.i64(),
            reply_markup: cursor.read_optional(flags.has(2)),
            entities: cursor.read_optional(flags.has(3)),
            schedule_date: cursor.read_optional(flags.has(10)),
            schedule_repeat_period: cursor.read_optional(flags.has(24)),
            send_as: cursor.read_optional(flags.has(13)),
            quick_reply_shortcut: cursor.read_optional(flags.has(17)),
            effect: cursor.read_optional(flags.has(18)),
            allow_paid_stars: cursor.read_optional(flags.has(21)),
            suggested_post: cursor.read_optional(flags.has(22)),
        }
    }
}

impl wire::RemoteCall for SendMedia {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::AllowPaymentRequired),
        wire::known(403, wire::ErrorKind::AllowPaymentRequiredN),
        wire::known(400, wire::ErrorKind::BotGamesDisabled),
        wire::known(400, wire::ErrorKind::BotPaymentsDisabled),
        wire::known(400, wire::ErrorKind::BroadcastPublicVotersForbidden),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerUsageMissing),
        wire::known(400, wire::ErrorKind::ButtonCopyTextInvalid),
        wire::known(400, wire::ErrorKind::ButtonDataInvalid),
        wire::known(400, wire::ErrorKind::ButtonPosInvalid),
        wire::known(400, wire::ErrorKind::ButtonTypeInvalid),
        wire::known(400, wire::ErrorKind::ButtonUrlInvalid),
        wire::known(400, wire::ErrorKind::ButtonUserPrivacyRestricted),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatForwardsRestricted),
        wire::known(403, wire::ErrorKind::ChatGuestSendForbidden),
        wire::known(400, wire::ErrorKind::ChatRestricted),
        wire::known(403, wire::ErrorKind::ChatSendAudiosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendDocsForbidden),
        wire::known(403, wire::ErrorKind::ChatSendGifsForbidden),
        wire::known(403, wire::ErrorKind::ChatSendMediaForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPhotosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPlainForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPollForbidden),
        wire::known(403, wire::ErrorKind::ChatSendRoundvideosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendStickersForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVideosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVoicesForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::CurrencyTotalAmountInvalid),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::EffectChatInvalid),
        wire::known(400, wire::ErrorKind::EffectIdInvalid),
        wire::known(400, wire::ErrorKind::EmoticonInvalid),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::ExtendedMediaAmountInvalid),
        wire::known(400, wire::ErrorKind::ExtendedMediaEmpty),
        wire::known(400, wire::ErrorKind::ExtendedMediaInvalid),
        wire::known(400, wire::ErrorKind::ExternalUrlInvalid),
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::FilePartLengthInvalid),
        wire::known(400, wire::ErrorKind::FileReferenceEmpty),
        wire::known(400, wire::ErrorKind::FileReferenceExpired),
        wire::known(400, wire::ErrorKind::GameBotInvalid),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::InputFileInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::InvoicePayloadInvalid),
        wire::known(400, wire::ErrorKind::Md5ChecksumInvalid),
        wire::known(400, wire::ErrorKind::MediaCaptionTooLong),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MediaInvalid),
        wire::known(400, wire::ErrorKind::MessageEmpty),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PaymentProviderInvalid),
        wire::known(406, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoInvalidDimensions),
        wire::known(400, wire::ErrorKind::PhotoSaveFileInvalid),
        wire::known(400, wire::ErrorKind::PollAnswersInvalid),
        wire::known(400, wire::ErrorKind::PollAnswerInvalid),
        wire::known(400, wire::ErrorKind::PollOptionDuplicate),
        wire::known(400, wire::ErrorKind::PollOptionInvalid),
        wire::known(400, wire::ErrorKind::PollQuestionInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(403, wire::ErrorKind::PrivacyPremiumRequired),
        wire::known(400, wire::ErrorKind::QuickRepliesBotNotAllowed),
        wire::known(400, wire::ErrorKind::QuickRepliesTooMuch),
        wire::known(400, wire::ErrorKind::QuizCorrectAnswersEmpty),
        wire::known(400, wire::ErrorKind::QuizCorrectAnswersTooMuch),
        wire::known(400, wire::ErrorKind::QuizCorrectAnswerInvalid),
        wire::known(400, wire::ErrorKind::QuizMultipleInvalid),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::ReplyMarkupBuyEmpty),
        wire::known(400, wire::ErrorKind::ReplyMarkupGameEmpty),
        wire::known(400, wire::ErrorKind::ReplyMarkupInvalid),
        wire::known(400, wire::ErrorKind::ReplyMarkupTooLong),
        wire::known(400, wire::ErrorKind::ReplyMessagesTooMuch),
        wire::known(400, wire::ErrorKind::ReplyMessageIdInvalid),
        wire::known(400, wire::ErrorKind::ReplyToMonoforumPeerInvalid),
        wire::known(400, wire::ErrorKind::ScheduleBotNotAllowed),
        wire::known(400, wire::ErrorKind::ScheduleDateTooLate),
        wire::known(400, wire::ErrorKind::ScheduleTooMuch),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(420, wire::ErrorKind::SlowmodeWaitN),
        wire::known(400, wire::ErrorKind::StarsInvoiceInvalid),
        wire::known(400, wire::ErrorKind::StoryIdInvalid),
        wire::known(400, wire::ErrorKind::SubscriptionExportMissing),
        wire::known(400, wire::ErrorKind::SuggestedPostPeerInvalid),
        wire::known(400, wire::ErrorKind::TermsUrlInvalid),
        wire::known(400, wire::ErrorKind::TodoItemsEmpty),
        wire::known(400, wire::ErrorKind::TodoItemDuplicate),
        wire::known(406, wire::ErrorKind::TopicClosed),
        wire::known(406, wire::ErrorKind::TopicDeleted),
        wire::known(400, wire::ErrorKind::TtlMediaInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
        wire::known(400, wire::ErrorKind::UserIsBot),
        wire::known(400, wire::ErrorKind::VideoContentTypeInvalid),
        wire::known(400, wire::ErrorKind::VoiceMessagesForbidden),
        wire::known(400, wire::ErrorKind::WebdocumentMimeInvalid),
        wire::known(400, wire::ErrorKind::WebpageCurlFailed),
        wire::known(400, wire::ErrorKind::WebpageMediaEmpty),
        wire::known(400, wire::ErrorKind::WebpageNotFound),
        wire::known(400, wire::ErrorKind::WebpageUrlInvalid),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
}

/// Forwards messages from one chat to another.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ForwardMessages::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
///     vec![1],
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `silent` | `bool`, a flag | If set, the recipients get the notification without a sound. |
/// | `background` | `bool`, a flag | If set, the messages are sent as background messages. |
/// | `with_my_score` | `bool`, a flag | If set, a game is forwarded with the user's score. |
/// | `drop_author` | `bool`, a flag | If set, the messages look like new ones, without the original author. |
/// | `drop_media_captions` | `bool`, a flag | If set, media are forwarded without their captions. |
/// | `noforwards` | `bool`, a flag | If set, recipients cannot forward or save the messages; for bots only. |
/// | `allow_paid_floodskip` | `bool`, a flag | If set, a bot goes above its limit of messages per second and pays Telegram Stars for it. |
/// | `from_ephemeral` | `bool`, a flag | If set, the messages to forward are ephemeral ones. |
/// | `from_peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat that the messages are in. |
/// | `id` | `Vec<i32>` | The identifiers of the messages. |
/// | `random_id` | `Vec<i64>` | For each message a random number that the client makes, in the same order as id. Telegram refuses a number that was used before, so that a repeated request does not send twice. |
/// | `to_peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat to forward to. |
/// | `top_msg_id` | `Option<i32>` | The topic of a forum to forward to. |
/// | `reply_to` | [`Option<InputReplyTo>`](super::super::enums::InputReplyTo) | The message or story to reply to. |
/// | `schedule_date` | `Option<i32>` | When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online. |
/// | `schedule_repeat_period` | `Option<i32>` | Seconds after which the scheduled message is sent again. |
/// | `send_as` | [`Option<InputPeer>`](super::super::enums::InputPeer) | The identity to send under, for example a channel of the user; if left out, the default one. |
/// | `quick_reply_shortcut` | [`Option<InputQuickReplyShortcut>`](super::super::enums::InputQuickReplyShortcut) | The quick reply to add the message to, instead of sending it. |
/// | `effect` | `Option<i64>` | The identifier of an effect to play with the message; for private chats. |
/// | `video_timestamp` | `Option<i32>` | The second at which a forwarded video starts to play. |
/// | `allow_paid_stars` | `Option<i64>` | The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages. |
/// | `suggested_post` | [`Option<SuggestedPost>`](super::super::types::SuggestedPost) | The terms of a suggested post, for the direct messages of a channel. |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// The updates that forwarding gives; the new messages are among them.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 406 | [`ALLOW_PAYMENT_REQUIRED`](crate::rpc::ErrorKind::AllowPaymentRequired) | The recipient charges Telegram Stars for messages; allow the payment in the request. |
/// | 403 | [`ALLOW_PAYMENT_REQUIRED_%d`](crate::rpc::ErrorKind::AllowPaymentRequiredN) | The recipient charges Telegram Stars for messages. The number is the price; repeat the request with `allow_paid_stars` set to it. |
/// | 400 | [`BROADCAST_PUBLIC_VOTERS_FORBIDDEN`](crate::rpc::ErrorKind::BroadcastPublicVotersForbidden) | Polls that show who voted cannot be sent to a broadcast channel. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 406 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 403 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 406 | [`CHAT_FORWARDS_RESTRICTED`](crate::rpc::ErrorKind::ChatForwardsRestricted) | The chat has protected content: its messages cannot be forwarded. |
/// | 403 | [`CHAT_GUEST_SEND_FORBIDDEN`](crate::rpc::ErrorKind::ChatGuestSendForbidden) | The account has to join the group before it may write there. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_RESTRICTED`](crate::rpc::ErrorKind::ChatRestricted) | The account may not write to this chat, or the chat is restricted. |
/// | 403 | [`CHAT_SEND_AUDIOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendAudiosForbidden) | The account may not send audio files to this chat. |
/// | 403 | [`CHAT_SEND_DOCS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendDocsForbidden) | The account may not send documents to this chat. |
/// | 403 | [`CHAT_SEND_GAME_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendGameForbidden) | The account may not send games to this chat. |
/// | 403 | [`CHAT_SEND_GIFS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendGifsForbidden) | The account may not send animations to this chat. |
/// | 403 | [`CHAT_SEND_INLINE_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendInlineForbidden) | The account may not send results of inline bots to this chat. |
/// | 403 | [`CHAT_SEND_MEDIA_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendMediaForbidden) | The account may not send media to this chat. |
/// | 403 | [`CHAT_SEND_PHOTOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPhotosForbidden) | The account may not send photos to this chat. |
/// | 403 | [`CHAT_SEND_PLAIN_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPlainForbidden) | The account may not send text messages to this chat. |
/// | 403 | [`CHAT_SEND_POLL_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPollForbidden) | The account may not send polls to this chat. |
/// | 403 | [`CHAT_SEND_STICKERS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendStickersForbidden) | The account may not send stickers to this chat. |
/// | 403 | [`CHAT_SEND_VIDEOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVideosForbidden) | The account may not send videos to this chat. |
/// | 403 | [`CHAT_SEND_VOICES_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVoicesForbidden) | The account may not send voice messages to this chat. |
/// | 403 | [`CHAT_SEND_WEBPAGE_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendWebpageForbidden) | The account may not send web page previews to this chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`GROUPED_MEDIA_INVALID`](crate::rpc::ErrorKind::GroupedMediaInvalid) | The media cannot be sent as an album. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty) | No media was given, or it cannot be used. |
/// | 400 | [`MESSAGE_IDS_EMPTY`](crate::rpc::ErrorKind::MessageIdsEmpty) | No message identifiers were given. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 500 | [`NEED_DOC_INVALID`](crate::rpc::ErrorKind::NeedDocInvalid) | Telegram could not load a document that the request needs. |
/// | 406 | [`PAYMENT_UNSUPPORTED`](crate::rpc::ErrorKind::PaymentUnsupported) | A payment would be needed, and this way of sending does not support it. |
/// | 406 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
/// | 406 | [`PRIVACY_PREMIUM_REQUIRED`](crate::rpc::ErrorKind::PrivacyPremiumRequired) | The user accepts messages only from contacts and from accounts with Telegram Premium. |
/// | 400 | [`QUICK_REPLIES_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::QuickRepliesBotNotAllowed) | Bots cannot use quick replies. |
/// | 400 | [`QUICK_REPLIES_TOO_MUCH`](crate::rpc::ErrorKind::QuickRepliesTooMuch) | There are as many quick replies as may be. |
/// | 400 | [`QUIZ_ANSWER_MISSING`](crate::rpc::ErrorKind::QuizAnswerMissing) | The correct answer of the quiz is missing. |
/// | 500 | [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate) | The `random_id` was used before; make a new one for each message. |
/// | 400 | [`RANDOM_ID_INVALID`](crate::rpc::ErrorKind::RandomIdInvalid) | The `random_id` is not valid; for several messages there must be one for each. |
/// | 400 | [`REPLY_MESSAGES_TOO_MUCH`](crate::rpc::ErrorKind::ReplyMessagesTooMuch) | The quick reply has as many messages as it may. |
/// | 400 | [`REPLY_TO_MONOFORUM_PEER_INVALID`](crate::rpc::ErrorKind::ReplyToMonoforumPeerInvalid) | The conversation of the channel's direct messages that is replied to is not valid. |
/// | 400 | [`SCHEDULE_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::ScheduleBotNotAllowed) | Bots cannot schedule messages. |
/// | 400 | [`SCHEDULE_DATE_TOO_LATE`](crate::rpc::ErrorKind::ScheduleDateTooLate) | The date to send at is too far in the future. |
/// | 400 | [`SCHEDULE_TOO_MUCH`](crate::rpc::ErrorKind::ScheduleTooMuch) | The chat has as many scheduled messages as may be. |
/// | 400 | [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid) | The account cannot send under this identity here. |
/// | 400 | [`SLOWMODE_MULTI_MSGS_DISABLED`](crate::rpc::ErrorKind::SlowmodeMultiMsgsDisabled) | In slow mode, several messages cannot be sent at once. |
/// | 420 | [`SLOWMODE_WAIT_%d`](crate::rpc::ErrorKind::SlowmodeWaitN) | The chat is in slow mode. Wait that many seconds before the next message. |
/// | 400 | [`SUGGESTED_POST_PEER_INVALID`](crate::rpc::ErrorKind::SuggestedPostPeerInvalid) | A post cannot be suggested in this chat; it must be the direct messages of a channel. |
/// | 406 | [`TOPIC_CLOSED`](crate::rpc::ErrorKind::TopicClosed) | The topic is closed. |
/// | 406 | [`TOPIC_DELETED`](crate::rpc::ErrorKind::TopicDeleted) | The topic was deleted. |
/// | 400 | [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel) | The account is banned from sending messages in channels and supergroups. |
/// | 403 | [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked) | The user has blocked this account. |
/// | 400 | [`USER_IS_BOT`](crate::rpc::ErrorKind::UserIsBot) | A bot cannot send messages to another bot. |
/// | 403 | [`VOICE_MESSAGES_FORBIDDEN`](crate::rpc::ErrorKind::VoiceMessagesForbidden) | The privacy settings of the user do not allow voice or round video messages. |
/// | 400 | [`YOU_BLOCKED_USER`](crate::rpc::ErrorKind::YouBlockedUser) | This account has blocked the user. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`messages.sendMultiMedia`](SendMultiMedia): Sends an album: several photos and videos, or several files of one kind, as one group of messages.
/// - [`messages.sendInlineBotResult`](SendInlineBotResult)
/// - [`messages.saveDraft`](SaveDraft)
/// - [`messages.requestWebView`](RequestWebView)
///
/// ```text
/// messages.forwardMessages#13704a7c flags:# silent:flags.5?true
///     background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true
///     drop_media_captions:flags.12?true noforwards:flags.14?true
///     allow_paid_floodskip:flags.19?true from_ephemeral:flags.25?true
///     from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer
///     top_msg_id:flags.9?int reply_to:flags.22?InputReplyTo
///     schedule_date:flags.10?int schedule_repeat_period:flags.24?int
///     send_as:flags.13?InputPeer
///     quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long
///     video_timestamp:flags.20?int allow_paid_stars:flags.21?long
///     suggested_post:flags.23?SuggestedPost = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.forwardMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ForwardMessages {
    /// If set, the recipients get the notification without a sound.
    pub silent: bool,
    /// If set, the messages are sent as background messages.
    pub background: bool,
    /// If set, a game is forwarded with the user's score.
    pub with_my_score: bool,
    /// If set, the messages look like new ones, without the original author.
    pub drop_author: bool,
    /// If set, media are forwarded without their captions.
    pub drop_media_captions: bool,
    /// If set, recipients cannot forward or save the messages; for bots only.
    pub noforwards: bool,
    /// If set, a bot goes above its limit of messages per second and pays Telegram Stars for it.
    pub allow_paid_floodskip: bool,
    /// If set, the messages to forward are ephemeral ones.
    pub from_ephemeral: bool,
    /// The chat that the messages are in.
    pub from_peer: enums::InputPeer,
    /// The identifiers of the messages.
    pub id: Vec<i32>,
    /// For each message a random number that the client makes, in the same order as id. Telegram refuses a number that was used before, so that a repeated request does not send twice.
    pub random_id: Vec<i64>,
    /// The chat to forward to.
    pub to_peer: enums::InputPeer,
    /// The topic of a forum to forward to.
    pub top_msg_id: Option<i32>,
    /// The message or story to reply to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online.
    pub schedule_date: Option<i32>,
    /// Seconds after which the scheduled message is sent again.
    pub schedule_repeat_period: Option<i32>,
    /// The identity to send under, for example a channel of the user; if left out, the default one.
    pub send_as: Option<enums::InputPeer>,
    /// The quick reply to add the message to, instead of sending it.
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// The identifier of an effect to play with the message; for private chats.
    pub effect: Option<i64>,
    /// The second at which a forwarded video starts to play.
    pub video_timestamp: Option<i32>,
    /// The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages.
    pub allow_paid_stars: Option<i64>,
    /// The terms of a suggested post, for the direct messages of a channel.
    pub suggested_post: Option<types::SuggestedPost>,
}

impl ForwardMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        from_peer: impl Into<enums::InputPeer>,
        id: Vec<i32>,
        random_id: Vec<i64>,
        to_peer: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            silent: false,
            background: false,
            with_my_score: false,
            drop_author: false,
            drop_media_captions: false,
            noforwards: false,
            allow_paid_floodskip: false,
            from_ephemeral: false,
            from_peer: from_peer.into(),
            id,
            random_id,
            to_peer: to_peer.into(),
            top_msg_id: None,
            reply_to: None,
            schedule_date: None,
            schedule_repeat_period: None,
            send_as: None,
            quick_reply_shortcut: None,
            effect: None,
            video_timestamp: None,
            allow_paid_stars: None,
            suggested_post: None,
        }
    }
}

impl wire::Wire for ForwardMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.forwardMessages",
        id: 0x13704a7c,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(5, self.silent)
            .with(6, self.background)
            .with(8, self.with_my_score)
            .with(9, self.top_msg_id.is_some())
            .with(10, self.schedule_date.is_some())
            .with(11, self.drop_author)
            .with(12, self.drop_media_captions)
            .with(13, self.send_as.is_some())
            .with(14, self.noforwards)
            .with(17, self.quick_reply_shortcut.is_some())
            .with(18, self.effect.is_some())
            .with(19, self.allow_paid_floodskip)
            .with(20, self.video_timestamp.is_some())
            .with(21, self.allow_paid_stars.is_some())
            .with(22, self.reply_to.is_some())
            .with(23, self.suggested_post.is_some())
            .with(24, self.schedule_repeat_period.is_some())
            .with(25, self.from_ephemeral);
        w.flags(flags);
        self.from_peer.write(w);
        w.write(&self.id);
        w.write(&self.random_id);
        self.to_peer.write(w);
        w.write_optional(&self.top_msg_id);
        w.write_optional(&self.reply_to);
        w.write_optional(&self.schedule_date);
        w.write_optional(&self.schedule_repeat_period);
        w.write_optional(&self.send_as);
        w.write_optional(&self.quick_reply_shortcut);
        w.write_optional(&self.effect);
        w.write_optional(&self.video_timestamp);
        w.write_optional(&self.allow_paid_stars);
        w.write_optional(&self.suggested_post);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(5),
            background: flags.has(6),
            with_my_score: flags.has(8),
            drop_author: flags.has(11),
            drop_media_captions: flags.has(12),
            noforwards: flags.has(14),
            allow_paid_floodskip: flags.has(19),
            from_ephemeral: flags.has(25),
            from_peer: cursor.read(),
            id: cursor.read(),
            random_id: cursor.read(),
            to_peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(9)),
            reply_to: cursor.read_optional(flags.has(22)),
            schedule_date: cursor.read_optional(flags.has(10)),
            schedule_repeat_period: cursor.read_optional(flags.has(24)),
            send_as: cursor.read_optional(flags.has(13)),
            quick_reply_shortcut: cursor.read_optional(flags.has(17)),
            effect: cursor.read_optional(flags.has(18)),
            video_timestamp: cursor.read_optional(flags.has(20)),
            allow_paid_stars: cursor.read_optional(flags.has(21)),
            suggested_post: cursor.read_optional(flags.has(23)),
        }
    }
}

impl wire::RemoteCall for ForwardMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::AllowPaymentRequired),
        wire::known(403, wire::ErrorKind::AllowPaymentRequiredN),
        wire::known(400, wire::ErrorKind::BroadcastPublicVotersForbidden),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(406, wire::ErrorKind::ChatForwardsRestricted),
        wire::known(403, wire::ErrorKind::ChatGuestSendForbidden),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatRestricted),
        wire::known(403, wire::ErrorKind::ChatSendAudiosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendDocsForbidden),
        wire::known(403, wire::ErrorKind::ChatSendGameForbidden),
        wire::known(403, wire::ErrorKind::ChatSendGifsForbidden),
        wire::known(403, wire::ErrorKind::ChatSendInlineForbidden),
        wire::known(403, wire::ErrorKind::ChatSendMediaForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPhotosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPlainForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPollForbidden),
        wire::known(403, wire::ErrorKind::ChatSendStickersForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVideosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVoicesForbidden),
        wire::known(403, wire::ErrorKind::ChatSendWebpageForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::GroupedMediaInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MessageIdsEmpty),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(500, wire::ErrorKind::NeedDocInvalid),
        wire::known(406, wire::ErrorKind::PaymentUnsupported),
        wire::known(406, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(406, wire::ErrorKind::PrivacyPremiumRequired),
        wire::known(400, wire::ErrorKind::QuickRepliesBotNotAllowed),
        wire::known(400, wire::ErrorKind::QuickRepliesTooMuch),
        wire::known(400, wire::ErrorKind::QuizAnswerMissing),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::RandomIdInvalid),
        wire::known(400, wire::ErrorKind::ReplyMessagesTooMuch),
        wire::known(400, wire::ErrorKind::ReplyToMonoforumPeerInvalid),
        wire::known(400, wire::ErrorKind::ScheduleBotNotAllowed),
        wire::known(400, wire::ErrorKind::ScheduleDateTooLate),
        wire::known(400, wire::ErrorKind::ScheduleTooMuch),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(400, wire::ErrorKind::SlowmodeMultiMsgsDisabled),
        wire::known(420, wire::ErrorKind::SlowmodeWaitN),
        wire::known(400, wire::ErrorKind::SuggestedPostPeerInvalid),
        wire::known(406, wire::ErrorKind::TopicClosed),
        wire::known(406, wire::ErrorKind::TopicDeleted),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
        wire::known(400, wire::ErrorKind::UserIsBot),
        wire::known(403, wire::ErrorKind::VoiceMessagesForbidden),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
}

/// The method `messages.reportSpam`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportSpam::new(enums::InputPeer::InputPeerSelf);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.reportSpam#cf1592db peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportSpam)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReportSpam {
    pub peer: enums::InputPeer,
}

impl ReportSpam {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for ReportSpam {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportSpam",
        id: 0xcf1592db,
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

impl wire::RemoteCall for ReportSpam {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`messages::PeerSettings`](super::super::types::messages::PeerSettings).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported) | The call cannot be used on the direct messages of a channel. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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

/// The method `messages.report`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::Report::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
///     [1, 2, 3],
///     "Hello!",
/// );
/// let result: enums::ReportResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `Vec<i32>` |
/// | `option` | `Vec<u8>` |
/// | `message` | `String` |
///
/// # Returns
///
/// [`ReportResult`](super::super::enums::ReportResult): [`ChooseOption`](super::super::enums::ReportResult::ChooseOption), [`AddComment`](super::super::enums::ReportResult::AddComment) or [`Reported`](super::super::enums::ReportResult::Reported).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MESSAGE_REQUIRED`](crate::rpc::ErrorKind::MessageRequired) | A message is required. |
/// | 400 | [`OPTION_INVALID`](crate::rpc::ErrorKind::OptionInvalid) | The option is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`stories.report`](super::stories::Report)
/// - [`ephemeral.reportMessage`](super::ephemeral::ReportMessage)
///
/// ```text
/// messages.report#fc78af9b peer:InputPeer id:Vector<int> option:bytes
///     message:string = ReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.report)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct Report {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
    pub option: Vec<u8>,
    pub message: String,
}

impl Report {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: Vec<i32>,
        option: impl Into<Vec<u8>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            id,
            option: option.into(),
            message: message.into(),
        }
    }
}

impl wire::Wire for Report {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.report",
        id: 0xfc78af9b,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
        w.bytes(&self.option);
        w.string(&self.message);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
            option: cursor.bytes(),
            message: cursor.string(),
        }
    }
}

impl wire::RemoteCall for Report {
    type Return = enums::ReportResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MessageRequired),
        wire::known(400, wire::ErrorKind::OptionInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Gets basic groups by identifier. For channels and supergroups use [`channels.getChannels`](super::channels::GetChannels).
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
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `id` | `Vec<i64>` | The identifiers of the groups. |
///
/// # Returns
///
/// [`messages::Chats`](super::super::enums::messages::Chats): [`Chats`](super::super::enums::messages::Chats::Chats) or [`Slice`](super::super::enums::messages::Chats::Slice).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getCommonChats`](GetCommonChats)
/// - [`channels.getChannels`](super::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](super::channels::GetAdminedPublicChannels)
/// - [`channels.getLeftChannels`](super::channels::GetLeftChannels)
/// - [`channels.getGroupsForDiscussion`](super::channels::GetGroupsForDiscussion)
/// - [`channels.getChannelRecommendations`](super::channels::GetChannelRecommendations)
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

/// Gets everything that the account may see about a basic group, such as its members and settings. For channels and supergroups use [`channels.getFullChannel`](super::channels::GetFullChannel).
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
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `chat_id` | `i64` | The identifier of the group. |
///
/// # Returns
///
/// [`messages::ChatFull`](super::super::types::messages::ChatFull).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`channels.getFullChannel`](super::channels::GetFullChannel): Gets everything that the account may see about a channel or supergroup, such as the description, the counts of members and the settings.
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

/// The method `messages.editChatTitle`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatTitle::new(1, "Example");
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `chat_id` | `i64` |
/// | `title` | `String` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 400 | [`CHAT_TITLE_EMPTY`](crate::rpc::ErrorKind::ChatTitleEmpty) | The title of the chat is missing. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.editChatTitle#73783ffd chat_id:long title:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatTitle)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditChatTitle {
    pub chat_id: i64,
    pub title: String,
}

impl EditChatTitle {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(chat_id: i64, title: impl Into<String>) -> Self {
        Self {
            chat_id,
            title: title.into(),
        }
    }
}

impl wire::Wire for EditChatTitle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatTitle",
        id: 0x73783ffd,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.chat_id);
        w.string(&self.title);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat_id: cursor.i64(),
            title: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditChatTitle {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ChatTitleEmpty),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.editChatPhoto`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatPhoto::new(
///     1,
///     types::InputChatUploadedPhoto::default(),
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `chat_id` | `i64` |
/// | `photo` | [`InputChatPhoto`](super::super::enums::InputChatPhoto) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 400 | [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed) | Telegram could not process the image. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`PHOTO_CROP_SIZE_SMALL`](crate::rpc::ErrorKind::PhotoCropSizeSmall) | The photo is too small. |
/// | 400 | [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid) | The file name extension of the photo is not one that is allowed. |
/// | 400 | [`PHOTO_INVALID`](crate::rpc::ErrorKind::PhotoInvalid) | The photo is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`channels.editPhoto`](super::channels::EditPhoto)
///
/// ```text
/// messages.editChatPhoto#35ddd674 chat_id:long photo:InputChatPhoto = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditChatPhoto {
    pub chat_id: i64,
    pub photo: enums::InputChatPhoto,
}

impl EditChatPhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(chat_id: i64, photo: impl Into<enums::InputChatPhoto>) -> Self {
        Self {
            chat_id,
            photo: photo.into(),
        }
    }
}

impl wire::Wire for EditChatPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatPhoto",
        id: 0x35ddd674,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.chat_id);
        self.photo.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat_id: cursor.i64(),
            photo: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditChatPhoto {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PhotoCropSizeSmall),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoInvalid),
    ];
}

/// The method `messages.addChatUser`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::AddChatUser::new(
///     1,
///     enums::InputUser::InputUserSelf,
///     1,
/// );
/// let result: types::messages::InvitedUsers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `chat_id` | `i64` |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
/// | `fwd_limit` | `i32` |
///
/// # Returns
///
/// [`messages::InvitedUsers`](super::super::types::messages::InvitedUsers).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_GROUPS_BLOCKED`](crate::rpc::ErrorKind::BotGroupsBlocked) | The bot cannot be added to groups. |
/// | 403 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid) | The chat is not valid. |
/// | 400 | [`CHAT_MEMBER_ADD_FAILED`](crate::rpc::ErrorKind::ChatMemberAddFailed) | The user could not be added to the chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`USERS_TOO_MUCH`](crate::rpc::ErrorKind::UsersTooMuch) | There are too many users: the chat is full. |
/// | 400 | [`USER_ALREADY_PARTICIPANT`](crate::rpc::ErrorKind::UserAlreadyParticipant) | The user is a member already. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
/// | 400 | [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked) | The user has blocked this account. |
/// | 403 | [`USER_NOT_MUTUAL_CONTACT`](crate::rpc::ErrorKind::UserNotMutualContact) | The user is not a mutual contact of the account. |
/// | 403 | [`USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::UserPrivacyRestricted) | The privacy settings of the user do not allow this. |
/// | 400 | [`YOU_BLOCKED_USER`](crate::rpc::ErrorKind::YouBlockedUser) | This account has blocked the user. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.createChat`](CreateChat)
/// - [`channels.inviteToChannel`](super::channels::InviteToChannel)
///
/// ```text
/// messages.addChatUser#cbc6d107 chat_id:long user_id:InputUser fwd_limit:int =
///     messages.InvitedUsers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.addChatUser)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct AddChatUser {
    pub chat_id: i64,
    pub user_id: enums::InputUser,
    pub fwd_limit: i32,
}

impl AddChatUser {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        chat_id: i64,
        user_id: impl Into<enums::InputUser>,
        fwd_limit: i32,
    ) -> Self {
        Self {
            chat_id,
            user_id: user_id.into(),
            fwd_limit,
        }
    }
}

impl wire::Wire for AddChatUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.addChatUser",
        id: 0xcbc6d107,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.chat_id);
        self.user_id.write(w);
        w.i32(self.fwd_limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat_id: cursor.i64(),
            user_id: cursor.read(),
            fwd_limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for AddChatUser {
    type Return = types::messages::InvitedUsers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotGroupsBlocked),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatMemberAddFailed),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UsersTooMuch),
        wire::known(400, wire::ErrorKind::UserAlreadyParticipant),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserIsBlocked),
        wire::known(403, wire::ErrorKind::UserNotMutualContact),
        wire::known(403, wire::ErrorKind::UserPrivacyRestricted),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.deleteChatUser`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteChatUser::new(
///     1,
///     enums::InputUser::InputUserSelf,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `revoke_history` | `bool`, a flag |
/// | `chat_id` | `i64` |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
/// | 400 | [`USER_NOT_PARTICIPANT`](crate::rpc::ErrorKind::UserNotParticipant) | The user is not a member of the chat. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.deleteChatUser#a2185cab flags:# revoke_history:flags.0?true
///     chat_id:long user_id:InputUser = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteChatUser)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteChatUser {
    pub revoke_history: bool,
    pub chat_id: i64,
    pub user_id: enums::InputUser,
}

impl DeleteChatUser {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(chat_id: i64, user_id: impl Into<enums::InputUser>) -> Self {
        Self {
            revoke_history: false,
            chat_id,
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for DeleteChatUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteChatUser",
        id: 0xa2185cab,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.revoke_history);
        w.flags(flags);
        w.i64(self.chat_id);
        self.user_id.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            revoke_history: flags.has(0),
            chat_id: cursor.i64(),
            user_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteChatUser {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserNotParticipant),
    ];
}

/// The method `messages.createChat`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CreateChat::new(
///     vec![enums::InputUser::InputUserSelf],
///     "Example",
/// );
/// let result: types::messages::InvitedUsers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `users` | [`Vec<InputUser>`](super::super::enums::InputUser) |
/// | `title` | `String` |
/// | `ttl_period` | `Option<i32>` |
///
/// # Returns
///
/// [`messages::InvitedUsers`](super::super::types::messages::InvitedUsers).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 500 | [`CHAT_ID_GENERATE_FAILED`](crate::rpc::ErrorKind::ChatIdGenerateFailed) | Telegram could not make an identifier for the chat; try again later. |
/// | 400 | [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid) | The chat is not valid. |
/// | 400 | [`CHAT_MEMBER_ADD_FAILED`](crate::rpc::ErrorKind::ChatMemberAddFailed) | The user could not be added to the chat. |
/// | 400 | [`CHAT_TITLE_EMPTY`](crate::rpc::ErrorKind::ChatTitleEmpty) | The title of the chat is missing. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`TTL_PERIOD_INVALID`](crate::rpc::ErrorKind::TtlPeriodInvalid) | The lifetime of messages is not one that is allowed. |
/// | 400 | [`USERS_TOO_FEW`](crate::rpc::ErrorKind::UsersTooFew) | There are too few users, for example for a new group. |
/// | 406 | [`USER_RESTRICTED`](crate::rpc::ErrorKind::UserRestricted) | The account is limited because of spam reports and cannot do this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.addChatUser`](AddChatUser)
/// - [`channels.inviteToChannel`](super::channels::InviteToChannel)
///
/// ```text
/// messages.createChat#92ceddd4 flags:# users:Vector<InputUser> title:string
///     ttl_period:flags.0?int = messages.InvitedUsers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.createChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CreateChat {
    pub users: Vec<enums::InputUser>,
    pub title: String,
    pub ttl_period: Option<i32>,
}

impl CreateChat {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(users: Vec<enums::InputUser>, title: impl Into<String>) -> Self {
        Self {
            users,
            title: title.into(),
            ttl_period: None,
        }
    }
}

impl wire::Wire for CreateChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.createChat",
        id: 0x92ceddd4,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.ttl_period.is_some());
        w.flags(flags);
        w.write(&self.users);
        w.string(&self.title);
        w.write_optional(&self.ttl_period);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            users: cursor.read(),
            title: cursor.string(),
            ttl_period: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for CreateChat {
    type Return = types::messages::InvitedUsers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(500, wire::ErrorKind::ChatIdGenerateFailed),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatMemberAddFailed),
        wire::known(400, wire::ErrorKind::ChatTitleEmpty),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::TtlPeriodInvalid),
        wire::known(400, wire::ErrorKind::UsersTooFew),
        wire::known(406, wire::ErrorKind::UserRestricted),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
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
/// | Name | Type |
/// |---|---|
/// | `version` | `i32` |
/// | `random_length` | `i32` |
///
/// # Returns
///
/// [`messages::DhConfig`](super::super::enums::messages::DhConfig): [`NotModified`](super::super::enums::messages::DhConfig::NotModified) or [`DhConfig`](super::super::enums::messages::DhConfig::DhConfig).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`RANDOM_LENGTH_INVALID`](crate::rpc::ErrorKind::RandomLengthInvalid) | The number of random bytes asked for is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.getDhConfig#26cf8950 version:int random_length:int =
///     messages.DhConfig;
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

/// The method `messages.requestEncryption`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestEncryption::new(
///     enums::InputUser::InputUserSelf,
///     1,
///     [1, 2, 3],
/// );
/// let result: enums::EncryptedChat = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
/// | `random_id` | `i32` |
/// | `g_a` | `Vec<u8>` |
///
/// # Returns
///
/// [`EncryptedChat`](super::super::enums::EncryptedChat): [`Empty`](super::super::enums::EncryptedChat::Empty), [`Waiting`](super::super::enums::EncryptedChat::Waiting), [`Requested`](super::super::enums::EncryptedChat::Requested), [`EncryptedChat`](super::super::enums::EncryptedChat::EncryptedChat) or [`Discarded`](super::super::enums::EncryptedChat::Discarded).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`DH_G_A_INVALID`](crate::rpc::ErrorKind::DhGAInvalid) | The value `g_a` of the key exchange is not valid. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
/// | 403 | [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked) | The user has blocked this account. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.acceptEncryption`](AcceptEncryption)
///
/// ```text
/// messages.requestEncryption#f64daf43 user_id:InputUser random_id:int g_a:bytes =
///     EncryptedChat;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestEncryption)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RequestEncryption {
    pub user_id: enums::InputUser,
    pub random_id: i32,
    pub g_a: Vec<u8>,
}

impl RequestEncryption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        random_id: i32,
        g_a: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            random_id,
            g_a: g_a.into(),
        }
    }
}

impl wire::Wire for RequestEncryption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestEncryption",
        id: 0xf64daf43,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.user_id.write(w);
        w.i32(self.random_id);
        w.bytes(&self.g_a);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            random_id: cursor.i32(),
            g_a: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for RequestEncryption {
    type Return = enums::EncryptedChat;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DhGAInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.acceptEncryption`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::AcceptEncryption::new(
///     types::InputEncryptedChat::new(1, 1),
///     [1, 2, 3],
///     1,
/// );
/// let result: enums::EncryptedChat = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputEncryptedChat`](super::super::types::InputEncryptedChat) |
/// | `g_b` | `Vec<u8>` |
/// | `key_fingerprint` | `i64` |
///
/// # Returns
///
/// [`EncryptedChat`](super::super::enums::EncryptedChat): [`Empty`](super::super::enums::EncryptedChat::Empty), [`Waiting`](super::super::enums::EncryptedChat::Waiting), [`Requested`](super::super::enums::EncryptedChat::Requested), [`EncryptedChat`](super::super::enums::EncryptedChat::EncryptedChat) or [`Discarded`](super::super::enums::EncryptedChat::Discarded).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`ENCRYPTION_ALREADY_ACCEPTED`](crate::rpc::ErrorKind::EncryptionAlreadyAccepted) | The secret chat was accepted already. |
/// | 400 | [`ENCRYPTION_ALREADY_DECLINED`](crate::rpc::ErrorKind::EncryptionAlreadyDeclined) | The secret chat was declined already. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.requestEncryption`](RequestEncryption)
/// - [`messages.setEncryptedTyping`](SetEncryptedTyping)
/// - [`messages.readEncryptedHistory`](ReadEncryptedHistory)
/// - [`messages.sendEncrypted`](SendEncrypted)
/// - [`messages.sendEncryptedFile`](SendEncryptedFile)
/// - [`messages.sendEncryptedService`](SendEncryptedService)
///
/// ```text
/// messages.acceptEncryption#3dbc0415 peer:InputEncryptedChat g_b:bytes
///     key_fingerprint:long = EncryptedChat;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.acceptEncryption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct AcceptEncryption {
    pub peer: types::InputEncryptedChat,
    pub g_b: Vec<u8>,
    pub key_fingerprint: i64,
}

impl AcceptEncryption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: types::InputEncryptedChat,
        g_b: impl Into<Vec<u8>>,
        key_fingerprint: i64,
    ) -> Self {
        Self {
            peer,
            g_b: g_b.into(),
            key_fingerprint,
        }
    }
}

impl wire::Wire for AcceptEncryption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.acceptEncryption",
        id: 0x3dbc0415,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.bytes(&self.g_b);
        w.i64(self.key_fingerprint);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            g_b: cursor.bytes(),
            key_fingerprint: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for AcceptEncryption {
    type Return = enums::EncryptedChat;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::EncryptionAlreadyAccepted),
        wire::known(400, wire::ErrorKind::EncryptionAlreadyDeclined),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.discardEncryption`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DiscardEncryption::new(1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `delete_history` | `bool`, a flag |
/// | `chat_id` | `i32` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_EMPTY`](crate::rpc::ErrorKind::ChatIdEmpty) | The identifier of the chat is missing. |
/// | 400 | [`ENCRYPTION_ALREADY_ACCEPTED`](crate::rpc::ErrorKind::EncryptionAlreadyAccepted) | The secret chat was accepted already. |
/// | 400 | [`ENCRYPTION_ALREADY_DECLINED`](crate::rpc::ErrorKind::EncryptionAlreadyDeclined) | The secret chat was declined already. |
/// | 500 | [`ENCRYPTION_DECLINE_ADMIN_FAILED`](crate::rpc::ErrorKind::EncryptionDeclineAdminFailed) | Telegram could not decline the secret chat; try again later. |
/// | 400 | [`ENCRYPTION_ID_INVALID`](crate::rpc::ErrorKind::EncryptionIdInvalid) | The identifier of the secret chat is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.discardEncryption#f393aea0 flags:# delete_history:flags.0?true
///     chat_id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.discardEncryption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DiscardEncryption {
    pub delete_history: bool,
    pub chat_id: i32,
}

impl DiscardEncryption {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i32) -> Self {
        Self {
            delete_history: false,
            chat_id,
        }
    }
}

impl wire::Wire for DiscardEncryption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.discardEncryption",
        id: 0xf393aea0,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.delete_history);
        w.flags(flags);
        w.i32(self.chat_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            delete_history: flags.has(0),
            chat_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for DiscardEncryption {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdEmpty),
        wire::known(400, wire::ErrorKind::EncryptionAlreadyAccepted),
        wire::known(400, wire::ErrorKind::EncryptionAlreadyDeclined),
        wire::known(500, wire::ErrorKind::EncryptionDeclineAdminFailed),
        wire::known(400, wire::ErrorKind::EncryptionIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.setEncryptedTyping`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetEncryptedTyping::new(
///     types::InputEncryptedChat::new(1, 1),
///     true,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputEncryptedChat`](super::super::types::InputEncryptedChat) |
/// | `typing` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.acceptEncryption`](AcceptEncryption)
/// - [`messages.readEncryptedHistory`](ReadEncryptedHistory)
/// - [`messages.sendEncrypted`](SendEncrypted)
/// - [`messages.sendEncryptedFile`](SendEncryptedFile)
/// - [`messages.sendEncryptedService`](SendEncryptedService)
/// - [`messages.reportEncryptedSpam`](ReportEncryptedSpam)
///
/// ```text
/// messages.setEncryptedTyping#791451ed peer:InputEncryptedChat typing:Bool =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setEncryptedTyping)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetEncryptedTyping {
    pub peer: types::InputEncryptedChat,
    pub typing: bool,
}

impl SetEncryptedTyping {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(peer: types::InputEncryptedChat, typing: bool) -> Self {
        Self { peer, typing }
    }
}

impl wire::Wire for SetEncryptedTyping {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setEncryptedTyping",
        id: 0x791451ed,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.bool(self.typing);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            typing: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for SetEncryptedTyping {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.readEncryptedHistory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadEncryptedHistory::new(
///     types::InputEncryptedChat::new(1, 1),
///     0,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputEncryptedChat`](super::super::types::InputEncryptedChat) |
/// | `max_date` | `i32` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`MAX_DATE_INVALID`](crate::rpc::ErrorKind::MaxDateInvalid) | The maximum date is not valid. |
/// | 400 | [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed) | The request was to run after another one, and that one failed. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.acceptEncryption`](AcceptEncryption)
/// - [`messages.setEncryptedTyping`](SetEncryptedTyping)
/// - [`messages.sendEncrypted`](SendEncrypted)
/// - [`messages.sendEncryptedFile`](SendEncryptedFile)
/// - [`messages.sendEncryptedService`](SendEncryptedService)
/// - [`messages.reportEncryptedSpam`](ReportEncryptedSpam)
///
/// ```text
/// messages.readEncryptedHistory#7f4b690a peer:InputEncryptedChat max_date:int =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readEncryptedHistory)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReadEncryptedHistory {
    pub peer: types::InputEncryptedChat,
    pub max_date: i32,
}

impl ReadEncryptedHistory {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(peer: types::InputEncryptedChat, max_date: i32) -> Self {
        Self { peer, max_date }
    }
}

impl wire::Wire for ReadEncryptedHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readEncryptedHistory",
        id: 0x7f4b690a,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.max_date);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            max_date: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReadEncryptedHistory {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::MaxDateInvalid),
        wire::known(400, wire::ErrorKind::MsgWaitFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.sendEncrypted`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendEncrypted::new(
///     types::InputEncryptedChat::new(1, 1),
///     1,
///     [1, 2, 3],
/// );
/// let result: enums::messages::SentEncryptedMessage = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `silent` | `bool`, a flag |
/// | `peer` | [`InputEncryptedChat`](super::super::types::InputEncryptedChat) |
/// | `random_id` | `i64` |
/// | `data` | `Vec<u8>` |
///
/// # Returns
///
/// [`messages::SentEncryptedMessage`](super::super::enums::messages::SentEncryptedMessage): [`SentEncryptedMessage`](super::super::enums::messages::SentEncryptedMessage::SentEncryptedMessage) or [`SentEncryptedFile`](super::super::enums::messages::SentEncryptedMessage::SentEncryptedFile).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`DATA_INVALID`](crate::rpc::ErrorKind::DataInvalid) | The data, such as the encrypted content, is not valid. |
/// | 400 | [`DATA_TOO_LONG`](crate::rpc::ErrorKind::DataTooLong) | The data is too long. |
/// | 400 | [`ENCRYPTION_DECLINED`](crate::rpc::ErrorKind::EncryptionDeclined) | The secret chat was declined. |
/// | 500 | [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed) | The request was to run after another one, and that one failed. |
/// | 403 | [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked) | The user has blocked this account. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendEncryptedFile`](SendEncryptedFile)
/// - [`messages.sendEncryptedService`](SendEncryptedService)
/// - [`messages.acceptEncryption`](AcceptEncryption)
/// - [`messages.setEncryptedTyping`](SetEncryptedTyping)
/// - [`messages.readEncryptedHistory`](ReadEncryptedHistory)
/// - [`messages.reportEncryptedSpam`](ReportEncryptedSpam)
///
/// ```text
/// messages.sendEncrypted#44fa7a15 flags:# silent:flags.0?true
///     peer:InputEncryptedChat random_id:long data:bytes =
///     messages.SentEncryptedMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendEncrypted)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendEncrypted {
    pub silent: bool,
    pub peer: types::InputEncryptedChat,
    pub random_id: i64,
    pub data: Vec<u8>,
}

impl SendEncrypted {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: types::InputEncryptedChat,
        random_id: i64,
        data: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            silent: false,
            peer,
            random_id,
            data: data.into(),
        }
    }
}

impl wire::Wire for SendEncrypted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendEncrypted",
        id: 0x44fa7a15,
        min_size: 36,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.silent);
        w.flags(flags);
        self.peer.write(w);
        w.i64(self.random_id);
        w.bytes(&self.data);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(0),
            peer: cursor.read(),
            random_id: cursor.i64(),
            data: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for SendEncrypted {
    type Return = enums::messages::SentEncryptedMessage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::DataInvalid),
        wire::known(400, wire::ErrorKind::DataTooLong),
        wire::known(400, wire::ErrorKind::EncryptionDeclined),
        wire::known(500, wire::ErrorKind::MsgWaitFailed),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.sendEncryptedFile`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendEncryptedFile::new(
///     types::InputEncryptedChat::new(1, 1),
///     1,
///     [1, 2, 3],
///     types::InputEncryptedFileUploaded::new(1, 1, "text", 1),
/// );
/// let result: enums::messages::SentEncryptedMessage = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `silent` | `bool`, a flag |
/// | `peer` | [`InputEncryptedChat`](super::super::types::InputEncryptedChat) |
/// | `random_id` | `i64` |
/// | `data` | `Vec<u8>` |
/// | `file` | [`InputEncryptedFile`](super::super::enums::InputEncryptedFile) |
///
/// # Returns
///
/// [`messages::SentEncryptedMessage`](super::super::enums::messages::SentEncryptedMessage): [`SentEncryptedMessage`](super::super::enums::messages::SentEncryptedMessage::SentEncryptedMessage) or [`SentEncryptedFile`](super::super::enums::messages::SentEncryptedMessage::SentEncryptedFile).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`DATA_TOO_LONG`](crate::rpc::ErrorKind::DataTooLong) | The data is too long. |
/// | 400 | [`ENCRYPTION_DECLINED`](crate::rpc::ErrorKind::EncryptionDeclined) | The secret chat was declined. |
/// | 400 | [`FILE_EMTPY`](crate::rpc::ErrorKind::FileEmtpy) | The file is empty. |
/// | 400 | [`MD5_CHECKSUM_INVALID`](crate::rpc::ErrorKind::Md5ChecksumInvalid) | The MD5 checksum does not match the file. |
/// | 400 | [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed) | The request was to run after another one, and that one failed. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendEncrypted`](SendEncrypted)
/// - [`messages.sendEncryptedService`](SendEncryptedService)
/// - [`messages.uploadEncryptedFile`](UploadEncryptedFile)
/// - [`messages.acceptEncryption`](AcceptEncryption)
/// - [`messages.setEncryptedTyping`](SetEncryptedTyping)
/// - [`messages.readEncryptedHistory`](ReadEncryptedHistory)
///
/// ```text
/// messages.sendEncryptedFile#5559481d flags:# silent:flags.0?true
///     peer:InputEncryptedChat random_id:long data:bytes file:InputEncryptedFile =
///     messages.SentEncryptedMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendEncryptedFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendEncryptedFile {
    pub silent: bool,
    pub peer: types::InputEncryptedChat,
    pub random_id: i64,
    pub data: Vec<u8>,
    pub file: enums::InputEncryptedFile,
}

impl SendEncryptedFile {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: types::InputEncryptedChat,
        random_id: i64,
        data: impl Into<Vec<u8>>,
        file: impl Into<enums::InputEncryptedFile>,
    ) -> Self {
        Self {
            silent: false,
            peer,
            random_id,
            data: data.into(),
            file: file.into(),
        }
    }
}

impl wire::Wire for SendEncryptedFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendEncryptedFile",
        id: 0x5559481d,
        min_size: 40,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.silent);
        w.flags(flags);
        self.peer.write(w);
        w.i64(self.random_id);
        w.bytes(&self.data);
        self.file.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(0),
            peer: cursor.read(),
            random_id: cursor.i64(),
            data: cursor.bytes(),
            file: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendEncryptedFile {
    type Return = enums::messages::SentEncryptedMessage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::DataTooLong),
        wire::known(400, wire::ErrorKind::EncryptionDeclined),
        wire::known(400, wire::ErrorKind::FileEmtpy),
        wire::known(400, wire::ErrorKind::Md5ChecksumInvalid),
        wire::known(400, wire::ErrorKind::MsgWaitFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.sendEncryptedService`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendEncryptedService::new(
///     types::InputEncryptedChat::new(1, 1),
///     1,
///     [1, 2, 3],
/// );
/// let result: enums::messages::SentEncryptedMessage = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputEncryptedChat`](super::super::types::InputEncryptedChat) |
/// | `random_id` | `i64` |
/// | `data` | `Vec<u8>` |
///
/// # Returns
///
/// [`messages::SentEncryptedMessage`](super::super::enums::messages::SentEncryptedMessage): [`SentEncryptedMessage`](super::super::enums::messages::SentEncryptedMessage::SentEncryptedMessage) or [`SentEncryptedFile`](super::super::enums::messages::SentEncryptedMessage::SentEncryptedFile).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`DATA_INVALID`](crate::rpc::ErrorKind::DataInvalid) | The data, such as the encrypted content, is not valid. |
/// | 400 | [`ENCRYPTION_DECLINED`](crate::rpc::ErrorKind::EncryptionDeclined) | The secret chat was declined. |
/// | 400 | [`ENCRYPTION_ID_INVALID`](crate::rpc::ErrorKind::EncryptionIdInvalid) | The identifier of the secret chat is not valid. |
/// | 500 | [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed) | The request was to run after another one, and that one failed. |
/// | 403 | [`USER_DELETED`](crate::rpc::ErrorKind::UserDeleted) | The account of the user was deleted. |
/// | 403 | [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked) | The user has blocked this account. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendEncrypted`](SendEncrypted)
/// - [`messages.sendEncryptedFile`](SendEncryptedFile)
/// - [`messages.acceptEncryption`](AcceptEncryption)
/// - [`messages.setEncryptedTyping`](SetEncryptedTyping)
/// - [`messages.readEncryptedHistory`](ReadEncryptedHistory)
/// - [`messages.reportEncryptedSpam`](ReportEncryptedSpam)
///
/// ```text
/// messages.sendEncryptedService#32d439a4 peer:InputEncryptedChat random_id:long
///     data:bytes = messages.SentEncryptedMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendEncryptedService)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendEncryptedService {
    pub peer: types::InputEncryptedChat,
    pub random_id: i64,
    pub data: Vec<u8>,
}

impl SendEncryptedService {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: types::InputEncryptedChat,
        random_id: i64,
        data: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            peer,
            random_id,
            data: data.into(),
        }
    }
}

impl wire::Wire for SendEncryptedService {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendEncryptedService",
        id: 0x32d439a4,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i64(self.random_id);
        w.bytes(&self.data);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            random_id: cursor.i64(),
            data: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for SendEncryptedService {
    type Return = enums::messages::SentEncryptedMessage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::DataInvalid),
        wire::known(400, wire::ErrorKind::EncryptionDeclined),
        wire::known(400, wire::ErrorKind::EncryptionIdInvalid),
        wire::known(500, wire::ErrorKind::MsgWaitFailed),
        wire::known(403, wire::ErrorKind::UserDeleted),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.receivedQueue`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReceivedQueue::new(1);
/// let result: Vec<i64> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `max_qts` | `i32` |
///
/// # Returns
///
/// `Vec<i64>`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MAX_QTS_INVALID`](crate::rpc::ErrorKind::MaxQtsInvalid) | The maximum qts is not valid. |
/// | 500 | [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed) | The request was to run after another one, and that one failed. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.receivedQueue#55a5bb66 max_qts:int = Vector<long>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.receivedQueue)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReceivedQueue {
    pub max_qts: i32,
}

impl ReceivedQueue {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(max_qts: i32) -> Self {
        Self { max_qts }
    }
}

impl wire::Wire for ReceivedQueue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.receivedQueue",
        id: 0x55a5bb66,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.max_qts);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { max_qts: cursor.i32() }
    }
}

impl wire::RemoteCall for ReceivedQueue {
    type Return = Vec<i64>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MaxQtsInvalid),
        wire::known(500, wire::ErrorKind::MsgWaitFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.reportEncryptedSpam`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportEncryptedSpam::new(
///     types::InputEncryptedChat::new(1, 1),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputEncryptedChat`](super::super::types::InputEncryptedChat) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.acceptEncryption`](AcceptEncryption)
/// - [`messages.setEncryptedTyping`](SetEncryptedTyping)
/// - [`messages.readEncryptedHistory`](ReadEncryptedHistory)
/// - [`messages.sendEncrypted`](SendEncrypted)
/// - [`messages.sendEncryptedFile`](SendEncryptedFile)
/// - [`messages.sendEncryptedService`](SendEncryptedService)
///
/// ```text
/// messages.reportEncryptedSpam#4b0c8c0f peer:InputEncryptedChat = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportEncryptedSpam)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReportEncryptedSpam {
    pub peer: types::InputEncryptedChat,
}

impl ReportEncryptedSpam {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(peer: types::InputEncryptedChat) -> Self {
        Self { peer }
    }
}

impl wire::Wire for ReportEncryptedSpam {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportEncryptedSpam",
        id: 0x4b0c8c0f,
        min_size: 20,
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

impl wire::RemoteCall for ReportEncryptedSpam {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.readMessageContents`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadMessageContents::new(vec![1]);
/// let result: types::messages::AffectedMessages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `id` | `Vec<i32>` |
///
/// # Returns
///
/// [`messages::AffectedMessages`](super::super::types::messages::AffectedMessages).
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
/// - [`messages.readHistory`](ReadHistory): Marks the messages of a private chat or basic group as read.
/// - [`messages.deleteMessages`](DeleteMessages): Deletes messages in private chats and basic groups.
/// - [`channels.deleteMessages`](super::channels::DeleteMessages): Deletes messages of a channel or supergroup, for everyone.
///
/// ```text
/// messages.readMessageContents#36a73f77 id:Vector<int> =
///     messages.AffectedMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readMessageContents)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReadMessageContents {
    pub id: Vec<i32>,
}

impl ReadMessageContents {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<i32>) -> Self {
        Self { id }
    }
}

impl wire::Wire for ReadMessageContents {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readMessageContents",
        id: 0x36a73f77,
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

impl wire::RemoteCall for ReadMessageContents {
    type Return = types::messages::AffectedMessages;
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
/// | Name | Type |
/// |---|---|
/// | `emoticon` | `String` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::Stickers`](super::super::enums::messages::Stickers): [`NotModified`](super::super::enums::messages::Stickers::NotModified) or [`Stickers`](super::super::enums::messages::Stickers::Stickers).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`EMOTICON_EMPTY`](crate::rpc::ErrorKind::EmoticonEmpty) | The emoji is missing. |
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::AllStickers`](super::super::enums::messages::AllStickers): [`NotModified`](super::super::enums::messages::AllStickers::NotModified) or [`AllStickers`](super::super::enums::messages::AllStickers::AllStickers).
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
/// - [`messages.getMaskStickers`](GetMaskStickers)
/// - [`messages.getEmojiStickers`](GetEmojiStickers)
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
/// | Name | Type |
/// |---|---|
/// | `message` | `String` |
/// | `entities` | [`Option<Vec<MessageEntity>>`](super::super::enums::MessageEntity) |
///
/// # Returns
///
/// [`messages::WebPagePreview`](super::super::types::messages::WebPagePreview).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid) | A formatting entity lies outside the text or cuts through a character; offsets and lengths count UTF-16 code units. |
/// | 400 | [`MESSAGE_EMPTY`](crate::rpc::ErrorKind::MessageEmpty) | The text of the message is empty. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`messages.editMessage`](EditMessage): Changes a message that the account sent or may edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](EditInlineBotMessage)
/// - [`messages.saveDraft`](SaveDraft)
/// - [`help.editUserInfo`](super::help::EditUserInfo)
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

/// The method `messages.exportChatInvite`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ExportChatInvite::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: enums::ExportedChatInvite = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `legacy_revoke_permanent` | `bool`, a flag |
/// | `request_needed` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `expire_date` | `Option<i32>` |
/// | `usage_limit` | `Option<i32>` |
/// | `title` | `Option<String>` |
/// | `subscription_pricing` | [`Option<StarsSubscriptionPricing>`](super::super::types::StarsSubscriptionPricing) |
///
/// # Returns
///
/// [`ExportedChatInvite`](super::super::enums::ExportedChatInvite): [`ChatInviteExported`](super::super::enums::ExportedChatInvite::ChatInviteExported) or [`ChatInvitePublicJoinRequests`](super::super::enums::ExportedChatInvite::ChatInvitePublicJoinRequests).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported) | The call cannot be used on the direct messages of a channel. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`EXPIRE_DATE_INVALID`](crate::rpc::ErrorKind::ExpireDateInvalid) | The expiry date is not valid. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`PRICING_CHAT_INVALID`](crate::rpc::ErrorKind::PricingChatInvalid) | The chat or the price of its subscription is not valid for a paid invite link. |
/// | 400 | [`SUBSCRIPTION_PERIOD_INVALID`](crate::rpc::ErrorKind::SubscriptionPeriodInvalid) | The period of the subscription is not one that is allowed. |
/// | 400 | [`USAGE_LIMIT_INVALID`](crate::rpc::ErrorKind::UsageLimitInvalid) | The limit of uses is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.editExportedChatInvite`](EditExportedChatInvite)
///
/// ```text
/// messages.exportChatInvite#a455de90 flags:# legacy_revoke_permanent:flags.2?true
///     request_needed:flags.3?true peer:InputPeer expire_date:flags.0?int
///     usage_limit:flags.1?int title:flags.4?string
///     subscription_pricing:flags.5?StarsSubscriptionPricing = ExportedChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.exportChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ExportChatInvite {
    pub legacy_revoke_permanent: bool,
    pub request_needed: bool,
    pub peer: enums::InputPeer,
    pub expire_date: Option<i32>,
    pub usage_limit: Option<i32>,
    pub title: Option<String>,
    pub subscription_pricing: Option<types::StarsSubscriptionPricing>,
}

impl ExportChatInvite {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            legacy_revoke_permanent: false,
            request_needed: false,
            peer: peer.into(),
            expire_date: None,
            usage_limit: None,
            title: None,
            subscription_pricing: None,
        }
    }
}

impl wire::Wire for ExportChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.exportChatInvite",
        id: 0xa455de90,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.expire_date.is_some())
            .with(1, self.usage_limit.is_some())
            .with(2, self.legacy_revoke_permanent)
            .with(3, self.request_needed)
            .with(4, self.title.is_some())
            .with(5, self.subscription_pricing.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.expire_date);
        w.write_optional(&self.usage_limit);
        w.write_optional(&self.title);
        w.write_optional(&self.subscription_pricing);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            legacy_revoke_permanent: flags.has(2),
            request_needed: flags.has(3),
            peer: cursor.read(),
            expire_date: cursor.read_optional(flags.has(0)),
            usage_limit: cursor.read_optional(flags.has(1)),
            title: cursor.read_optional(flags.has(4)),
            subscription_pricing: cursor.read_optional(flags.has(5)),
        }
    }
}

impl wire::RemoteCall for ExportChatInvite {
    type Return = enums::ExportedChatInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::ExpireDateInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PricingChatInvalid),
        wire::known(400, wire::ErrorKind::SubscriptionPeriodInvalid),
        wire::known(400, wire::ErrorKind::UsageLimitInvalid),
    ];
}

/// Tells about the chat behind an invite link, without joining it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CheckChatInvite::new("text");
/// let result: enums::ChatInvite = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `hash` | `String` | The hash of the invite link: what stands after the plus sign. |
///
/// # Returns
///
/// [`ChatInvite`](super::super::enums::ChatInvite): [`Already`](super::super::enums::ChatInvite::Already), [`ChatInvite`](super::super::enums::ChatInvite::ChatInvite) or [`Peek`](super::super::enums::ChatInvite::Peek).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 406 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`INVITE_HASH_EMPTY`](crate::rpc::ErrorKind::InviteHashEmpty) | The hash of the invite link is missing. |
/// | 406 | [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired) | The invite link has expired or was revoked. |
/// | 400 | [`INVITE_HASH_INVALID`](crate::rpc::ErrorKind::InviteHashInvalid) | The hash of the invite link is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.checkChatInvite#3eadb1bb hash:string = ChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.checkChatInvite)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CheckChatInvite {
    /// The hash of the invite link: what stands after the plus sign.
    pub hash: String,
}

impl CheckChatInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(hash: impl Into<String>) -> Self {
        Self { hash: hash.into() }
    }
}

impl wire::Wire for CheckChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkChatInvite",
        id: 0x3eadb1bb,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.string() }
    }
}

impl wire::RemoteCall for CheckChatInvite {
    type Return = enums::ChatInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::InviteHashEmpty),
        wire::known(406, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::InviteHashInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Joins a chat by its invite link. Where an administrator approves new members, the call fails with [`INVITE_REQUEST_SENT`](crate::rpc::ErrorKind::InviteRequestSent), and the request to join is on its way.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ImportChatInvite::new("text");
/// let result: enums::messages::ChatInviteJoinResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `hash` | `String` | The hash of the invite link: what stands after the plus sign. |
///
/// # Returns
///
/// [`messages::ChatInviteJoinResult`](super::super::enums::messages::ChatInviteJoinResult): [`Ok`](super::super::enums::messages::ChatInviteJoinResult::Ok) or [`WebView`](super::super::enums::messages::ChatInviteJoinResult::WebView).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsTooMuch) | The account is a member of as many channels and supergroups as it may be. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid) | The chat is not valid. |
/// | 400 | [`INVITE_HASH_EMPTY`](crate::rpc::ErrorKind::InviteHashEmpty) | The hash of the invite link is missing. |
/// | 406 | [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired) | The invite link has expired or was revoked. |
/// | 400 | [`INVITE_HASH_INVALID`](crate::rpc::ErrorKind::InviteHashInvalid) | The hash of the invite link is not valid. |
/// | 400 | [`INVITE_REQUEST_SENT`](crate::rpc::ErrorKind::InviteRequestSent) | The request to join was sent; an administrator has to approve it. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`STARS_PAYMENT_REQUIRED`](crate::rpc::ErrorKind::StarsPaymentRequired) | A payment in Telegram Stars is required, for example to join by a paid link. |
/// | 400 | [`USERS_TOO_MUCH`](crate::rpc::ErrorKind::UsersTooMuch) | There are too many users: the chat is full. |
/// | 400 | [`USER_ALREADY_PARTICIPANT`](crate::rpc::ErrorKind::UserAlreadyParticipant) | The user is a member already. |
/// | 400 | [`USER_CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::UserChannelsTooMuch) | The user is a member of as many channels and supergroups as possible. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.joinChannel`](super::channels::JoinChannel): Joins a public channel or supergroup.
///
/// ```text
/// messages.importChatInvite#de91436e hash:string = messages.ChatInviteJoinResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.importChatInvite)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ImportChatInvite {
    /// The hash of the invite link: what stands after the plus sign.
    pub hash: String,
}

impl ImportChatInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(hash: impl Into<String>) -> Self {
        Self { hash: hash.into() }
    }
}

impl wire::Wire for ImportChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.importChatInvite",
        id: 0xde91436e,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.string() }
    }
}

impl wire::RemoteCall for ImportChatInvite {
    type Return = enums::messages::ChatInviteJoinResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::InviteHashEmpty),
        wire::known(406, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::InviteHashInvalid),
        wire::known(400, wire::ErrorKind::InviteRequestSent),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StarsPaymentRequired),
        wire::known(400, wire::ErrorKind::UsersTooMuch),
        wire::known(400, wire::ErrorKind::UserAlreadyParticipant),
        wire::known(400, wire::ErrorKind::UserChannelsTooMuch),
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
/// | Name | Type |
/// |---|---|
/// | `stickerset` | [`InputStickerSet`](super::super::enums::InputStickerSet) |
/// | `hash` | `i32` |
///
/// # Returns
///
/// [`messages::StickerSet`](super::super::enums::messages::StickerSet): [`StickerSet`](super::super::enums::messages::StickerSet::StickerSet) or [`NotModified`](super::super::enums::messages::StickerSet::NotModified).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`EMOTICON_STICKERPACK_MISSING`](crate::rpc::ErrorKind::EmoticonStickerpackMissing) | The sticker set for the emoji is missing. |
/// | 406 | [`STICKERSET_INVALID`](crate::rpc::ErrorKind::StickersetInvalid) | The sticker set is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.addStickerToSet`](super::stickers::AddStickerToSet)
/// - [`stickers.setStickerSetThumb`](super::stickers::SetStickerSetThumb)
/// - [`stickers.renameStickerSet`](super::stickers::RenameStickerSet)
/// - [`messages.installStickerSet`](InstallStickerSet)
/// - [`messages.uninstallStickerSet`](UninstallStickerSet)
/// - [`messages.toggleStickerSets`](ToggleStickerSets)
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

/// The method `messages.installStickerSet`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::InstallStickerSet::new(
///     enums::InputStickerSet::AnimatedEmoji,
///     true,
/// );
/// let result: enums::messages::StickerSetInstallResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `stickerset` | [`InputStickerSet`](super::super::enums::InputStickerSet) |
/// | `archived` | `bool` |
///
/// # Returns
///
/// [`messages::StickerSetInstallResult`](super::super::enums::messages::StickerSetInstallResult): [`Success`](super::super::enums::messages::StickerSetInstallResult::Success) or [`Archive`](super::super::enums::messages::StickerSetInstallResult::Archive).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 406 | [`STICKERSET_INVALID`](crate::rpc::ErrorKind::StickersetInvalid) | The sticker set is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getStickerSet`](GetStickerSet)
/// - [`messages.uninstallStickerSet`](UninstallStickerSet)
/// - [`messages.toggleStickerSets`](ToggleStickerSets)
/// - [`channels.setStickers`](super::channels::SetStickers)
/// - [`channels.setEmojiStickers`](super::channels::SetEmojiStickers)
/// - [`stickers.addStickerToSet`](super::stickers::AddStickerToSet)
///
/// ```text
/// messages.installStickerSet#c78fe460 stickerset:InputStickerSet archived:Bool =
///     messages.StickerSetInstallResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.installStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct InstallStickerSet {
    pub stickerset: enums::InputStickerSet,
    pub archived: bool,
}

impl InstallStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(stickerset: impl Into<enums::InputStickerSet>, archived: bool) -> Self {
        Self {
            stickerset: stickerset.into(),
            archived,
        }
    }
}

impl wire::Wire for InstallStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.installStickerSet",
        id: 0xc78fe460,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.stickerset.write(w);
        w.bool(self.archived);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stickerset: cursor.read(),
            archived: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for InstallStickerSet {
    type Return = enums::messages::StickerSetInstallResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::StickersetInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.uninstallStickerSet`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UninstallStickerSet::new(
///     enums::InputStickerSet::AnimatedEmoji,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `stickerset` | [`InputStickerSet`](super::super::enums::InputStickerSet) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 406 | [`STICKERSET_INVALID`](crate::rpc::ErrorKind::StickersetInvalid) | The sticker set is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getStickerSet`](GetStickerSet)
/// - [`messages.installStickerSet`](InstallStickerSet)
/// - [`messages.toggleStickerSets`](ToggleStickerSets)
/// - [`channels.setStickers`](super::channels::SetStickers)
/// - [`channels.setEmojiStickers`](super::channels::SetEmojiStickers)
/// - [`stickers.addStickerToSet`](super::stickers::AddStickerToSet)
///
/// ```text
/// messages.uninstallStickerSet#f96e55de stickerset:InputStickerSet = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uninstallStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UninstallStickerSet {
    pub stickerset: enums::InputStickerSet,
}

impl UninstallStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(stickerset: impl Into<enums::InputStickerSet>) -> Self {
        Self {
            stickerset: stickerset.into(),
        }
    }
}

impl wire::Wire for UninstallStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.uninstallStickerSet",
        id: 0xf96e55de,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.stickerset.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { stickerset: cursor.read() }
    }
}

impl wire::RemoteCall for UninstallStickerSet {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::StickersetInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.startBot`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::StartBot::new(
///     enums::InputUser::InputUserSelf,
///     enums::InputPeer::InputPeerSelf,
///     1,
///     "text",
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `random_id` | `i64` |
/// | `start_param` | `String` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 500 | [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate) | The `random_id` was used before; make a new one for each message. |
/// | 400 | [`START_PARAM_EMPTY`](crate::rpc::ErrorKind::StartParamEmpty) | The start parameter is missing. |
/// | 400 | [`START_PARAM_INVALID`](crate::rpc::ErrorKind::StartParamInvalid) | The start parameter is not valid. |
/// | 400 | [`START_PARAM_TOO_LONG`](crate::rpc::ErrorKind::StartParamTooLong) | The start parameter is too long. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.startBot#e6df7378 bot:InputUser peer:InputPeer random_id:long
///     start_param:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.startBot)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct StartBot {
    pub bot: enums::InputUser,
    pub peer: enums::InputPeer,
    pub random_id: i64,
    pub start_param: String,
}

impl StartBot {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        peer: impl Into<enums::InputPeer>,
        random_id: i64,
        start_param: impl Into<String>,
    ) -> Self {
        Self {
            bot: bot.into(),
            peer: peer.into(),
            random_id,
            start_param: start_param.into(),
        }
    }
}

impl wire::Wire for StartBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.startBot",
        id: 0xe6df7378,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.bot.write(w);
        self.peer.write(w);
        w.i64(self.random_id);
        w.string(&self.start_param);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            peer: cursor.read(),
            random_id: cursor.i64(),
            start_param: cursor.string(),
        }
    }
}

impl wire::RemoteCall for StartBot {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::StartParamEmpty),
        wire::known(400, wire::ErrorKind::StartParamInvalid),
        wire::known(400, wire::ErrorKind::StartParamTooLong),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `Vec<i32>` |
/// | `increment` | `bool` |
///
/// # Returns
///
/// [`messages::MessageViews`](super::super::types::messages::MessageViews).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 406 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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

/// The method `messages.editChatAdmin`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatAdmin::new(
///     1,
///     enums::InputUser::InputUserSelf,
///     true,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `chat_id` | `i64` |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
/// | `is_admin` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
/// | 400 | [`USER_NOT_PARTICIPANT`](crate::rpc::ErrorKind::UserNotParticipant) | The user is not a member of the chat. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.editChatAdmin#a85bd1c2 chat_id:long user_id:InputUser is_admin:Bool =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatAdmin)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditChatAdmin {
    pub chat_id: i64,
    pub user_id: enums::InputUser,
    pub is_admin: bool,
}

impl EditChatAdmin {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        chat_id: i64,
        user_id: impl Into<enums::InputUser>,
        is_admin: bool,
    ) -> Self {
        Self {
            chat_id,
            user_id: user_id.into(),
            is_admin,
        }
    }
}

impl wire::Wire for EditChatAdmin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatAdmin",
        id: 0xa85bd1c2,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.chat_id);
        self.user_id.write(w);
        w.bool(self.is_admin);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat_id: cursor.i64(),
            user_id: cursor.read(),
            is_admin: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for EditChatAdmin {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserNotParticipant),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.migrateChat`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::MigrateChat::new(1);
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `chat_id` | `i64` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsTooMuch) | The account is a member of as many channels and supergroups as it may be. |
/// | 403 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 500 | [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid) | The chat is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.migrateChat#a2875319 chat_id:long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.migrateChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct MigrateChat {
    pub chat_id: i64,
}

impl MigrateChat {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self { chat_id }
    }
}

impl wire::Wire for MigrateChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.migrateChat",
        id: 0xa2875319,
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

impl wire::RemoteCall for MigrateChat {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(500, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Searches all chats for messages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchGlobal {
///     broadcasts_only: false,
///     groups_only: false,
///     users_only: false,
///     folder_id: None,
///     community: None,
///     q: "text".into(),
///     filter: enums::MessagesFilter::InputMessagesFilterPhotos,
///     min_date: 0,
///     max_date: 0,
///     offset_rate: 1,
///     offset_peer: enums::InputPeer::InputPeerSelf,
///     offset_id: 0,
///     limit: 20,
/// };
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `broadcasts_only` | `bool`, a flag | If set, only channels are searched. |
/// | `groups_only` | `bool`, a flag | If set, only groups are searched. |
/// | `users_only` | `bool`, a flag | If set, only private chats are searched. |
/// | `folder_id` | `Option<i32>` | The folder to search; if left out, all chats are searched. |
/// | `community` | [`Option<InputChannel>`](super::super::enums::InputChannel) | The community to search the chats of. |
/// | `q` | `String` | The text to search for. |
/// | `filter` | [`MessagesFilter`](super::super::enums::MessagesFilter) | The kind of message to return; [`inputMessagesFilterEmpty`](super::super::enums::MessagesFilter::InputMessagesFilterEmpty) for all. |
/// | `min_date` | `i32` | If not 0, only messages after this time are returned, in Unix time. |
/// | `max_date` | `i32` | If not 0, only messages before this time are returned, in Unix time. |
/// | `offset_rate` | `i32` | The `next_rate` of the last part; 0 at the start. |
/// | `offset_peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat of the last message at hand; [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) at the start. |
/// | `offset_id` | `i32` | The identifier of the last message at hand; 0 at the start. |
/// | `limit` | `i32` | How many messages to return at most. |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// The messages that were found, newest first.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`FOLDER_ID_INVALID`](crate::rpc::ErrorKind::FolderIdInvalid) | The identifier of the folder is not valid. |
/// | 400 | [`INPUT_FILTER_INVALID`](crate::rpc::ErrorKind::InputFilterInvalid) | The filter is not valid here. |
/// | 400 | [`SEARCH_QUERY_EMPTY`](crate::rpc::ErrorKind::SearchQueryEmpty) | The search text is missing. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getSearchResultsCalendar`](GetSearchResultsCalendar)
/// - [`messages.getSearchResultsPositions`](GetSearchResultsPositions)
/// - [`messages.searchSentMedia`](SearchSentMedia)
/// - [`messages.getDialogs`](GetDialogs): Gets the list of chats, the one with the newest message first.
/// - [`messages.deleteHistory`](DeleteHistory)
///
/// ```text
/// messages.searchGlobal#6126a43c flags:# broadcasts_only:flags.1?true
///     groups_only:flags.2?true users_only:flags.3?true folder_id:flags.0?int
///     community:flags.4?InputChannel q:string filter:MessagesFilter min_date:int
///     max_date:int offset_rate:int offset_peer:InputPeer offset_id:int limit:int =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchGlobal)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SearchGlobal {
    /// If set, only channels are searched.
    pub broadcasts_only: bool,
    /// If set, only groups are searched.
    pub groups_only: bool,
    /// If set, only private chats are searched.
    pub users_only: bool,
    /// The folder to search; if left out, all chats are searched.
    pub folder_id: Option<i32>,
    /// The community to search the chats of.
    pub community: Option<enums::InputChannel>,
    /// The text to search for.
    pub q: String,
    /// The kind of message to return; [`inputMessagesFilterEmpty`](super::super::enums::MessagesFilter::InputMessagesFilterEmpty) for all.
    pub filter: enums::MessagesFilter,
    /// If not 0, only messages after this time are returned, in Unix time.
    pub min_date: i32,
    /// If not 0, only messages before this time are returned, in Unix time.
    pub max_date: i32,
    /// The `next_rate` of the last part; 0 at the start.
    pub offset_rate: i32,
    /// The chat of the last message at hand; [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) at the start.
    pub offset_peer: enums::InputPeer,
    /// The identifier of the last message at hand; 0 at the start.
    pub offset_id: i32,
    /// How many messages to return at most.
    pub limit: i32,
}

impl wire::Wire for SearchGlobal {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchGlobal",
        id: 0x6126a43c,
        min_size: 40,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.folder_id.is_some())
            .with(1, self.broadcasts_only)
            .with(2, self.groups_only)
            .with(3, self.users_only)
            .with(4, self.community.is_some());
        w.flags(flags);
        w.write_optional(&self.folder_id);
        w.write_optional(&self.community);
        w.string(&self.q);
        self.filter.write(w);
        w.i32(self.min_date);
        w.i32(self.max_date);
        w.i32(self.offset_rate);
        self.offset_peer.write(w);
        w.i32(self.offset_id);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            broadcasts_only: flags.has(1),
            groups_only: flags.has(2),
            users_only: flags.has(3),
            folder_id: cursor.read_optional(flags.has(0)),
            community: cursor.read_optional(flags.has(4)),
            q: cursor.string(),
            filter: cursor.read(),
            min_date: cursor.i32(),
            max_date: cursor.i32(),
            offset_rate: cursor.i32(),
            offset_peer: cursor.read(),
            offset_id: cursor.i32(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SearchGlobal {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FolderIdInvalid),
        wire::known(400, wire::ErrorKind::InputFilterInvalid),
        wire::known(400, wire::ErrorKind::SearchQueryEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.reorderStickerSets`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReorderStickerSets::new(vec![1]);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `masks` | `bool`, a flag |
/// | `emojis` | `bool`, a flag |
/// | `order` | `Vec<i64>` |
///
/// # Returns
///
/// `bool`.
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
/// - [`messages.getArchivedStickers`](GetArchivedStickers)
/// - [`stickers.createStickerSet`](super::stickers::CreateStickerSet)
///
/// ```text
/// messages.reorderStickerSets#78337739 flags:# masks:flags.0?true
///     emojis:flags.1?true order:Vector<long> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reorderStickerSets)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReorderStickerSets {
    pub masks: bool,
    pub emojis: bool,
    pub order: Vec<i64>,
}

impl ReorderStickerSets {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<i64>) -> Self {
        Self {
            masks: false,
            emojis: false,
            order,
        }
    }
}

impl wire::Wire for ReorderStickerSets {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reorderStickerSets",
        id: 0x78337739,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.masks).with(1, self.emojis);
        w.flags(flags);
        w.write(&self.order);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            masks: flags.has(0),
            emojis: flags.has(1),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderStickerSets {
    type Return = bool;
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
/// | Name | Type |
/// |---|---|
/// | `sha256` | `Vec<u8>` |
/// | `size` | `i64` |
/// | `mime_type` | `String` |
///
/// # Returns
///
/// [`Document`](super::super::enums::Document): [`Empty`](super::super::enums::Document::Empty) or [`Document`](super::super::enums::Document::Document).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`SHA256_HASH_INVALID`](crate::rpc::ErrorKind::Sha256HashInvalid) | The SHA-256 hash is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.uploadTheme`](super::account::UploadTheme)
/// - [`account.uploadRingtone`](super::account::UploadRingtone)
/// - [`messages.getCustomEmojiDocuments`](GetCustomEmojiDocuments)
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::SavedGifs`](super::super::enums::messages::SavedGifs): [`NotModified`](super::super::enums::messages::SavedGifs::NotModified) or [`SavedGifs`](super::super::enums::messages::SavedGifs::SavedGifs).
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

/// The method `messages.saveGif`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SaveGif::new(
///     types::InputDocument::new(1, 1, [1, 2, 3]),
///     true,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `id` | [`InputDocument`](super::super::enums::InputDocument) |
/// | `unsave` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`GIF_ID_INVALID`](crate::rpc::ErrorKind::GifIdInvalid) | The identifier of the animation is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.saveGif#327a30cb id:InputDocument unsave:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.saveGif)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SaveGif {
    pub id: enums::InputDocument,
    pub unsave: bool,
}

impl SaveGif {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>, unsave: bool) -> Self {
        Self { id: id.into(), unsave }
    }
}

impl wire::Wire for SaveGif {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.saveGif",
        id: 0x327a30cb,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.id.write(w);
        w.bool(self.unsave);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            unsave: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for SaveGif {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GifIdInvalid),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `geo_point` | [`Option<InputGeoPoint>`](super::super::enums::InputGeoPoint) |
/// | `query` | `String` |
/// | `offset` | `String` |
///
/// # Returns
///
/// [`messages::BotResults`](super::super::types::messages::BotResults).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INLINE_DISABLED`](crate::rpc::ErrorKind::BotInlineDisabled) | The bot has no inline mode. |
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
/// | 400 | [`BOT_RESPONSE_TIMEOUT`](crate::rpc::ErrorKind::BotResponseTimeout) | The bot did not answer in time. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 406 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateBusinessLocation`](super::account::UpdateBusinessLocation)
/// - [`contacts.getLocated`](super::contacts::GetLocated)
/// - [`channels.createChannel`](super::channels::CreateChannel)
/// - [`channels.editLocation`](super::channels::EditLocation)
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

/// The method `messages.setInlineBotResults`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetInlineBotResults::new(
///     1,
///     vec![
///         types::InputBotInlineResult::new("text", "text",
///         types::InputBotInlineMessageMediaAuto::new("Hello!")).into()
///     ],
///     1,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `gallery` | `bool`, a flag |
/// | `private` | `bool`, a flag |
/// | `query_id` | `i64` |
/// | `results` | [`Vec<InputBotInlineResult>`](super::super::enums::InputBotInlineResult) |
/// | `cache_time` | `i32` |
/// | `next_offset` | `Option<String>` |
/// | `switch_pm` | [`Option<InlineBotSwitchPm>`](super::super::types::InlineBotSwitchPm) |
/// | `switch_webview` | [`Option<InlineBotWebView>`](super::super::types::InlineBotWebView) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`ARTICLE_TITLE_EMPTY`](crate::rpc::ErrorKind::ArticleTitleEmpty) | The title of the article is missing. |
/// | 400 | [`AUDIO_CONTENT_URL_EMPTY`](crate::rpc::ErrorKind::AudioContentUrlEmpty) | The address of the audio file is missing. |
/// | 400 | [`AUDIO_TITLE_EMPTY`](crate::rpc::ErrorKind::AudioTitleEmpty) | The title of the audio file is missing. |
/// | 400 | [`BUTTON_DATA_INVALID`](crate::rpc::ErrorKind::ButtonDataInvalid) | The data of a callback button is not valid, for example too long. |
/// | 400 | [`BUTTON_TYPE_INVALID`](crate::rpc::ErrorKind::ButtonTypeInvalid) | The type of a button is not allowed here. |
/// | 400 | [`BUTTON_URL_INVALID`](crate::rpc::ErrorKind::ButtonUrlInvalid) | The address of a button is not valid. |
/// | 400 | [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid) | The document is not valid. |
/// | 400 | [`FILE_CONTENT_TYPE_INVALID`](crate::rpc::ErrorKind::FileContentTypeInvalid) | The content type of the file is not valid. |
/// | 400 | [`FILE_TITLE_EMPTY`](crate::rpc::ErrorKind::FileTitleEmpty) | The title of the file is missing. |
/// | 400 | [`GIF_CONTENT_TYPE_INVALID`](crate::rpc::ErrorKind::GifContentTypeInvalid) | The content type of the animation is not valid. |
/// | 400 | [`MEDIA_CAPTION_TOO_LONG`](crate::rpc::ErrorKind::MediaCaptionTooLong) | The caption is too long; the limit is `caption_length_max` of the configuration. |
/// | 400 | [`MESSAGE_EMPTY`](crate::rpc::ErrorKind::MessageEmpty) | The text of the message is empty. |
/// | 400 | [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong) | The text of the message is too long; the limit is `message_length_max` of the configuration. |
/// | 400 | [`NEXT_OFFSET_INVALID`](crate::rpc::ErrorKind::NextOffsetInvalid) | The offset for the next results is not valid, for example too long. |
/// | 400 | [`PEER_TYPES_INVALID`](crate::rpc::ErrorKind::PeerTypesInvalid) | The chat types that a button of the keyboard allows are not valid. |
/// | 400 | [`PHOTO_CONTENT_TYPE_INVALID`](crate::rpc::ErrorKind::PhotoContentTypeInvalid) | The content type of the photo is not valid. |
/// | 400 | [`PHOTO_CONTENT_URL_EMPTY`](crate::rpc::ErrorKind::PhotoContentUrlEmpty) | The address of the photo is missing. |
/// | 400 | [`PHOTO_INVALID`](crate::rpc::ErrorKind::PhotoInvalid) | The photo is not valid. |
/// | 400 | [`PHOTO_THUMB_URL_EMPTY`](crate::rpc::ErrorKind::PhotoThumbUrlEmpty) | The address of the thumbnail is missing. |
/// | 400 | [`QUERY_ID_INVALID`](crate::rpc::ErrorKind::QueryIdInvalid) | The identifier of the query is not valid, or the query is too old. |
/// | 400 | [`REPLY_MARKUP_INVALID`](crate::rpc::ErrorKind::ReplyMarkupInvalid) | The keyboard is not valid. |
/// | 400 | [`RESULTS_TOO_MUCH`](crate::rpc::ErrorKind::ResultsTooMuch) | There are too many results. |
/// | 400 | [`RESULT_ID_DUPLICATE`](crate::rpc::ErrorKind::ResultIdDuplicate) | Two results have the same identifier. |
/// | 400 | [`RESULT_ID_INVALID`](crate::rpc::ErrorKind::ResultIdInvalid) | The identifier of the result is not valid. |
/// | 400 | [`RESULT_TYPE_INVALID`](crate::rpc::ErrorKind::ResultTypeInvalid) | The type of the result is not valid. |
/// | 400 | [`SEND_MESSAGE_MEDIA_INVALID`](crate::rpc::ErrorKind::SendMessageMediaInvalid) | The media in the inline result is not valid. |
/// | 400 | [`SEND_MESSAGE_TYPE_INVALID`](crate::rpc::ErrorKind::SendMessageTypeInvalid) | The type of message in the inline result is not valid. |
/// | 400 | [`START_PARAM_EMPTY`](crate::rpc::ErrorKind::StartParamEmpty) | The start parameter is missing. |
/// | 400 | [`START_PARAM_INVALID`](crate::rpc::ErrorKind::StartParamInvalid) | The start parameter is not valid. |
/// | 400 | [`STICKER_DOCUMENT_INVALID`](crate::rpc::ErrorKind::StickerDocumentInvalid) | The document of the sticker is not valid. |
/// | 400 | [`SWITCH_PM_TEXT_EMPTY`](crate::rpc::ErrorKind::SwitchPmTextEmpty) | The text of the button that switches to a private chat is missing. |
/// | 400 | [`SWITCH_WEBVIEW_URL_INVALID`](crate::rpc::ErrorKind::SwitchWebviewUrlInvalid) | The address of the button that opens a mini app is not valid. |
/// | 400 | [`URL_INVALID`](crate::rpc::ErrorKind::UrlInvalid) | The address is not valid. |
/// | 400 | [`USER_BOT_INVALID`](crate::rpc::ErrorKind::UserBotInvalid) | The call is for bots, or the bot given is not valid. |
/// | 400 | [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired) | The call can be made by bots only. |
/// | 400 | [`VIDEO_CONTENT_TYPE_INVALID`](crate::rpc::ErrorKind::VideoContentTypeInvalid) | The content type of the video is not valid. |
/// | 400 | [`VIDEO_TITLE_EMPTY`](crate::rpc::ErrorKind::VideoTitleEmpty) | The title of the video is missing. |
/// | 400 | [`WEBDOCUMENT_INVALID`](crate::rpc::ErrorKind::WebdocumentInvalid) | The web document is not valid. |
/// | 400 | [`WEBDOCUMENT_MIME_INVALID`](crate::rpc::ErrorKind::WebdocumentMimeInvalid) | The content type of the web document is not valid. |
/// | 400 | [`WEBDOCUMENT_SIZE_TOO_BIG`](crate::rpc::ErrorKind::WebdocumentSizeTooBig) | The web document is too big. |
/// | 400 | [`WEBDOCUMENT_URL_EMPTY`](crate::rpc::ErrorKind::WebdocumentUrlEmpty) | The address of the web document is missing. |
/// | 400 | [`WEBDOCUMENT_URL_INVALID`](crate::rpc::ErrorKind::WebdocumentUrlInvalid) | The address of the web document is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.setBotGuestChatResult`](SetBotGuestChatResult)
/// - [`messages.setBotCallbackAnswer`](SetBotCallbackAnswer): Answers the press of an inline button, as a bot.
/// - [`messages.sendWebViewResultMessage`](SendWebViewResultMessage)
/// - [`messages.savePreparedInlineMessage`](SavePreparedInlineMessage)
///
/// ```text
/// messages.setInlineBotResults#bb12a419 flags:# gallery:flags.0?true
///     private:flags.1?true query_id:long results:Vector<InputBotInlineResult>
///     cache_time:int next_offset:flags.2?string
///     switch_pm:flags.3?InlineBotSwitchPM switch_webview:flags.4?InlineBotWebView
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setInlineBotResults)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SetInlineBotResults {
    pub gallery: bool,
    pub private: bool,
    pub query_id: i64,
    pub results: Vec<enums::InputBotInlineResult>,
    pub cache_time: i32,
    pub next_offset: Option<String>,
    pub switch_pm: Option<types::InlineBotSwitchPm>,
    pub switch_webview: Option<types::InlineBotWebView>,
}

impl SetInlineBotResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        query_id: i64,
        results: Vec<enums::InputBotInlineResult>,
        cache_time: i32,
    ) -> Self {
        Self {
            gallery: false,
            private: false,
            query_id,
            results,
            cache_time,
            next_offset: None,
            switch_pm: None,
            switch_webview: None,
        }
    }
}

impl wire::Wire for SetInlineBotResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setInlineBotResults",
        id: 0xbb12a419,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.gallery)
            .with(1, self.private)
            .with(2, self.next_offset.is_some())
            .with(3, self.switch_pm.is_some())
            .with(4, self.switch_webview.is_some());
        w.flags(flags);
        w.i64(self.query_id);
        w.write(&self.results);
        w.i32(self.cache_time);
        w.write_optional(&self.next_offset);
        w.write_optional(&self.switch_pm);
        w.write_optional(&self.switch_webview);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            gallery: flags.has(0),
            private: flags.has(1),
            query_id: cursor.i64(),
            results: cursor.read(),
            cache_time: cursor.i32(),
            next_offset: cursor.read_optional(flags.has(2)),
            switch_pm: cursor.read_optional(flags.has(3)),
            switch_webview: cursor.read_optional(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for SetInlineBotResults {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ArticleTitleEmpty),
        wire::known(400, wire::ErrorKind::AudioContentUrlEmpty),
        wire::known(400, wire::ErrorKind::AudioTitleEmpty),
        wire::known(400, wire::ErrorKind::ButtonDataInvalid),
        wire::known(400, wire::ErrorKind::ButtonTypeInvalid),
        wire::known(400, wire::ErrorKind::ButtonUrlInvalid),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::FileContentTypeInvalid),
        wire::known(400, wire::ErrorKind::FileTitleEmpty),
        wire::known(400, wire::ErrorKind::GifContentTypeInvalid),
        wire::known(400, wire::ErrorKind::MediaCaptionTooLong),
        wire::known(400, wire::ErrorKind::MessageEmpty),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::NextOffsetInvalid),
        wire::known(400, wire::ErrorKind::PeerTypesInvalid),
        wire::known(400, wire::ErrorKind::PhotoContentTypeInvalid),
        wire::known(400, wire::ErrorKind::PhotoContentUrlEmpty),
        wire::known(400, wire::ErrorKind::PhotoInvalid),
        wire::known(400, wire::ErrorKind::PhotoThumbUrlEmpty),
        wire::known(400, wire::ErrorKind::QueryIdInvalid),
        wire::known(400, wire::ErrorKind::ReplyMarkupInvalid),
        wire::known(400, wire::ErrorKind::ResultsTooMuch),
        wire::known(400, wire::ErrorKind::ResultIdDuplicate),
        wire::known(400, wire::ErrorKind::ResultIdInvalid),
        wire::known(400, wire::ErrorKind::ResultTypeInvalid),
        wire::known(400, wire::ErrorKind::SendMessageMediaInvalid),
        wire::known(400, wire::ErrorKind::SendMessageTypeInvalid),
        wire::known(400, wire::ErrorKind::StartParamEmpty),
        wire::known(400, wire::ErrorKind::StartParamInvalid),
        wire::known(400, wire::ErrorKind::StickerDocumentInvalid),
        wire::known(400, wire::ErrorKind::SwitchPmTextEmpty),
        wire::known(400, wire::ErrorKind::SwitchWebviewUrlInvalid),
        wire::known(400, wire::ErrorKind::UrlInvalid),
        wire::known(400, wire::ErrorKind::UserBotInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
        wire::known(400, wire::ErrorKind::VideoContentTypeInvalid),
        wire::known(400, wire::ErrorKind::VideoTitleEmpty),
        wire::known(400, wire::ErrorKind::WebdocumentInvalid),
        wire::known(400, wire::ErrorKind::WebdocumentMimeInvalid),
        wire::known(400, wire::ErrorKind::WebdocumentSizeTooBig),
        wire::known(400, wire::ErrorKind::WebdocumentUrlEmpty),
        wire::known(400, wire::ErrorKind::WebdocumentUrlInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// The method `messages.sendInlineBotResult`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendInlineBotResult::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     1,
///     "text",
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `silent` | `bool`, a flag |
/// | `background` | `bool`, a flag |
/// | `clear_draft` | `bool`, a flag |
/// | `hide_via` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `reply_to` | [`Option<InputReplyTo>`](super::super::enums::InputReplyTo) |
/// | `random_id` | `i64` |
/// | `query_id` | `i64` |
/// | `id` | `String` |
/// | `schedule_date` | `Option<i32>` |
/// | `send_as` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `quick_reply_shortcut` | [`Option<InputQuickReplyShortcut>`](super::super::enums::InputQuickReplyShortcut) |
/// | `allow_paid_stars` | `Option<i64>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`ALLOW_PAYMENT_REQUIRED_%d`](crate::rpc::ErrorKind::AllowPaymentRequiredN) | The recipient charges Telegram Stars for messages. The number is the price; repeat the request with `allow_paid_stars` set to it. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 403 | [`CHAT_GUEST_SEND_FORBIDDEN`](crate::rpc::ErrorKind::ChatGuestSendForbidden) | The account has to join the group before it may write there. |
/// | 400 | [`CHAT_RESTRICTED`](crate::rpc::ErrorKind::ChatRestricted) | The account may not write to this chat, or the chat is restricted. |
/// | 403 | [`CHAT_SEND_AUDIOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendAudiosForbidden) | The account may not send audio files to this chat. |
/// | 403 | [`CHAT_SEND_GAME_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendGameForbidden) | The account may not send games to this chat. |
/// | 403 | [`CHAT_SEND_GIFS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendGifsForbidden) | The account may not send animations to this chat. |
/// | 403 | [`CHAT_SEND_INLINE_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendInlineForbidden) | The account may not send results of inline bots to this chat. |
/// | 403 | [`CHAT_SEND_MEDIA_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendMediaForbidden) | The account may not send media to this chat. |
/// | 403 | [`CHAT_SEND_PHOTOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPhotosForbidden) | The account may not send photos to this chat. |
/// | 403 | [`CHAT_SEND_PLAIN_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPlainForbidden) | The account may not send text messages to this chat. |
/// | 403 | [`CHAT_SEND_STICKERS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendStickersForbidden) | The account may not send stickers to this chat. |
/// | 403 | [`CHAT_SEND_VOICES_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVoicesForbidden) | The account may not send voice messages to this chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid) | A formatting entity lies outside the text or cuts through a character; offsets and lengths count UTF-16 code units. |
/// | 400 | [`INLINE_RESULT_EXPIRED`](crate::rpc::ErrorKind::InlineResultExpired) | The inline result has expired; send the query again. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty) | No media was given, or it cannot be used. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 403 | [`PRIVACY_PREMIUM_REQUIRED`](crate::rpc::ErrorKind::PrivacyPremiumRequired) | The user accepts messages only from contacts and from accounts with Telegram Premium. |
/// | 400 | [`QUERY_ID_EMPTY`](crate::rpc::ErrorKind::QueryIdEmpty) | The identifier of the query is missing. |
/// | 400 | [`QUICK_REPLIES_TOO_MUCH`](crate::rpc::ErrorKind::QuickRepliesTooMuch) | There are as many quick replies as may be. |
/// | 500 | [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate) | The `random_id` was used before; make a new one for each message. |
/// | 400 | [`REPLY_MESSAGES_TOO_MUCH`](crate::rpc::ErrorKind::ReplyMessagesTooMuch) | The quick reply has as many messages as it may. |
/// | 400 | [`RESULT_ID_EMPTY`](crate::rpc::ErrorKind::ResultIdEmpty) | The identifier of the result is missing. |
/// | 400 | [`RESULT_ID_INVALID`](crate::rpc::ErrorKind::ResultIdInvalid) | The identifier of the result is not valid. |
/// | 400 | [`SCHEDULE_DATE_TOO_LATE`](crate::rpc::ErrorKind::ScheduleDateTooLate) | The date to send at is too far in the future. |
/// | 400 | [`SCHEDULE_TOO_MUCH`](crate::rpc::ErrorKind::ScheduleTooMuch) | The chat has as many scheduled messages as may be. |
/// | 400 | [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid) | The account cannot send under this identity here. |
/// | 500 | [`SEND_MEDIA_INVALID`](crate::rpc::ErrorKind::SendMediaInvalid) | The media cannot be sent. |
/// | 420 | [`SLOWMODE_WAIT_%d`](crate::rpc::ErrorKind::SlowmodeWaitN) | The chat is in slow mode. Wait that many seconds before the next message. |
/// | 400 | [`TOPIC_DELETED`](crate::rpc::ErrorKind::TopicDeleted) | The topic was deleted. |
/// | 400 | [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel) | The account is banned from sending messages in channels and supergroups. |
/// | 400 | [`VOICE_MESSAGES_FORBIDDEN`](crate::rpc::ErrorKind::VoiceMessagesForbidden) | The privacy settings of the user do not allow voice or round video messages. |
/// | 400 | [`WEBPAGE_CURL_FAILED`](crate::rpc::ErrorKind::WebpageCurlFailed) | Telegram could not load the web page. |
/// | 400 | [`WEBPAGE_MEDIA_EMPTY`](crate::rpc::ErrorKind::WebpageMediaEmpty) | The web page has no media that can be used. |
/// | 400 | [`YOU_BLOCKED_USER`](crate::rpc::ErrorKind::YouBlockedUser) | This account has blocked the user. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`messages.sendMultiMedia`](SendMultiMedia): Sends an album: several photos and videos, or several files of one kind, as one group of messages.
/// - [`messages.forwardMessages`](ForwardMessages): Forwards messages from one chat to another.
/// - [`messages.prolongWebView`](ProlongWebView)
/// - [`messages.requestWebView`](RequestWebView)
///
/// ```text
/// messages.sendInlineBotResult#c0cf7646 flags:# silent:flags.5?true
///     background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true
///     peer:InputPeer reply_to:flags.0?InputReplyTo random_id:long query_id:long
///     id:string schedule_date:flags.10?int send_as:flags.13?InputPeer
///     quick_reply_shortcut:flags.17?InputQuickReplyShortcut
///     allow_paid_stars:flags.21?long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendInlineBotResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendInlineBotResult {
    pub silent: bool,
    pub background: bool,
    pub clear_draft: bool,
    pub hide_via: bool,
    pub peer: enums::InputPeer,
    pub reply_to: Option<enums::InputReplyTo>,
    pub random_id: i64,
    pub query_id: i64,
    pub id: String,
    pub schedule_date: Option<i32>,
    pub send_as: Option<enums::InputPeer>,
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    pub allow_paid_stars: Option<i64>,
}

impl SendInlineBotResult {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        random_id: i64,
        query_id: i64,
        id: impl Into<String>,
    ) -> Self {
        Self {
            silent: false,
            background: false,
            clear_draft: false,
            hide_via: false,
            peer: peer.into(),
            reply_to: None,
            random_id,
            query_id,
            id: id.into(),
            schedule_date: None,
            send_as: None,
            quick_reply_shortcut: None,
            allow_paid_stars: None,
        }
    }
}

impl wire::Wire for SendInlineBotResult {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendInlineBotResult",
        id: 0xc0cf7646,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.reply_to.is_some())
            .with(5, self.silent)
            .with(6, self.background)
            .with(7, self.clear_draft)
            .with(10, self.schedule_date.is_some())
            .with(11, self.hide_via)
            .with(13, self.send_as.is_some())
            .with(17, self.quick_reply_shortcut.is_some())
            .with(21, self.allow_paid_stars.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.reply_to);
        w.i64(self.random_id);
        w.i64(self.query_id);
        w.string(&self.id);
        w.write_optional(&self.schedule_date);
        w.write_optional(&self.send_as);
        w.write_optional(&self.quick_reply_shortcut);
        w.write_optional(&self.allow_paid_stars);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(5),
            background: flags.has(6),
            clear_draft: flags.has(7),
            hide_via: flags.has(11),
            peer: cursor.read(),
            reply_to: cursor.read_optional(flags.has(0)),
            random_id: cursor.i64(),
            query_id: cursor.i64(),
            id: cursor.string(),
            schedule_date: cursor.read_optional(flags.has(10)),
            send_as: cursor.read_optional(flags.has(13)),
            quick_reply_shortcut: cursor.read_optional(flags.has(17)),
            allow_paid_stars: cursor.read_optional(flags.has(21)),
        }
    }
}

impl wire::RemoteCall for SendInlineBotResult {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::AllowPaymentRequiredN),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatGuestSendForbidden),
        wire::known(400, wire::ErrorKind::ChatRestricted),
        wire::known(403, wire::ErrorKind::ChatSendAudiosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendGameForbidden),
        wire::known(403, wire::ErrorKind::ChatSendGifsForbidden),
        wire::known(403, wire::ErrorKind::ChatSendInlineForbidden),
        wire::known(403, wire::ErrorKind::ChatSendMediaForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPhotosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPlainForbidden),
        wire::known(403, wire::ErrorKind::ChatSendStickersForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVoicesForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::InlineResultExpired),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PrivacyPremiumRequired),
        wire::known(400, wire::ErrorKind::QueryIdEmpty),
        wire::known(400, wire::ErrorKind::QuickRepliesTooMuch),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::ReplyMessagesTooMuch),
        wire::known(400, wire::ErrorKind::ResultIdEmpty),
        wire::known(400, wire::ErrorKind::ResultIdInvalid),
        wire::known(400, wire::ErrorKind::ScheduleDateTooLate),
        wire::known(400, wire::ErrorKind::ScheduleTooMuch),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(500, wire::ErrorKind::SendMediaInvalid),
        wire::known(420, wire::ErrorKind::SlowmodeWaitN),
        wire::known(400, wire::ErrorKind::TopicDeleted),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(400, wire::ErrorKind::VoiceMessagesForbidden),
        wire::known(400, wire::ErrorKind::WebpageCurlFailed),
        wire::known(400, wire::ErrorKind::WebpageMediaEmpty),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `i32` |
///
/// # Returns
///
/// [`messages::MessageEditData`](super::super::types::messages::MessageEditData).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 403 | [`MESSAGE_AUTHOR_REQUIRED`](crate::rpc::ErrorKind::MessageAuthorRequired) | Only the author of the message may do this. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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

/// Changes a message that the account sent or may edit: its text, its media or its keyboard. It also changes messages that are scheduled or belong to a quick reply.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `no_webpage` | `bool`, a flag | If set, no preview is made for links in the text. |
/// | `invert_media` | `bool`, a flag | If set, the media or link preview is shown above the text. |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat that the message is in. |
/// | `id` | `i32` | The identifier of the message. |
/// | `message` | `Option<String>` | The new text or caption; if left out, it stays. |
/// | `media` | [`Option<InputMedia>`](super::super::enums::InputMedia) | The new media; if left out, it stays. |
/// | `reply_markup` | [`Option<ReplyMarkup>`](super::super::enums::ReplyMarkup) | The new keyboard; for bots only. |
/// | `entities` | [`Option<Vec<MessageEntity>>`](super::super::enums::MessageEntity) | The formatting of the text; if left out, there is none. |
/// | `schedule_date` | `Option<i32>` | For a scheduled message, when to send it, in Unix time. |
/// | `schedule_repeat_period` | `Option<i32>` | Seconds after which the scheduled message is sent again. |
/// | `quick_reply_shortcut_id` | `Option<i32>` | The quick reply that the message belongs to, if it does. |
/// | `rich_message` | [`Option<InputRichMessage>`](super::super::enums::InputRichMessage) | The new content as a rich message. |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// The updates that editing gives; the changed message is among them.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_DOMAIN_INVALID`](crate::rpc::ErrorKind::BotDomainInvalid) | The domain of a login button is not the one that is set for the bot. |
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
/// | 400 | [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid) | The identifier of the business connection is not valid. |
/// | 400 | [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid) | The chat is not one that the business connection covers. |
/// | 400 | [`BUTTON_COPY_TEXT_INVALID`](crate::rpc::ErrorKind::ButtonCopyTextInvalid) | The text to be copied by a button is not valid. |
/// | 400 | [`BUTTON_DATA_INVALID`](crate::rpc::ErrorKind::ButtonDataInvalid) | The data of a callback button is not valid, for example too long. |
/// | 400 | [`BUTTON_TYPE_INVALID`](crate::rpc::ErrorKind::ButtonTypeInvalid) | The type of a button is not allowed here. |
/// | 400 | [`BUTTON_URL_INVALID`](crate::rpc::ErrorKind::ButtonUrlInvalid) | The address of a button is not valid. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 406 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 403 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_FORWARDS_RESTRICTED`](crate::rpc::ErrorKind::ChatForwardsRestricted) | The chat has protected content: its messages cannot be forwarded. |
/// | 403 | [`CHAT_SEND_GIFS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendGifsForbidden) | The account may not send animations to this chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid) | The document is not valid. |
/// | 400 | [`ENTITIES_TOO_LONG`](crate::rpc::ErrorKind::EntitiesTooLong) | The formatting of the text is too long: there are too many entities or too much data in them. |
/// | 400 | [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid) | A formatting entity lies outside the text or cuts through a character; offsets and lengths count UTF-16 code units. |
/// | 400 | [`FILE_PARTS_INVALID`](crate::rpc::ErrorKind::FilePartsInvalid) | The number of parts is not valid. |
/// | 400 | [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed) | Telegram could not process the image. |
/// | 403 | [`INLINE_BOT_REQUIRED`](crate::rpc::ErrorKind::InlineBotRequired) | Only the inline bot that the message was sent through may do this. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MEDIA_CAPTION_TOO_LONG`](crate::rpc::ErrorKind::MediaCaptionTooLong) | The caption is too long; the limit is `caption_length_max` of the configuration. |
/// | 400 | [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty) | No media was given, or it cannot be used. |
/// | 400 | [`MEDIA_GROUPED_INVALID`](crate::rpc::ErrorKind::MediaGroupedInvalid) | Media of different kinds cannot be in one album. |
/// | 400 | [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid) | The media is not valid. |
/// | 400 | [`MEDIA_NEW_INVALID`](crate::rpc::ErrorKind::MediaNewInvalid) | The new media is not valid. |
/// | 400 | [`MEDIA_PREV_INVALID`](crate::rpc::ErrorKind::MediaPrevInvalid) | The previous media of the message cannot be replaced in this way. |
/// | 400 | [`MEDIA_TTL_INVALID`](crate::rpc::ErrorKind::MediaTtlInvalid) | The lifetime of the media is not valid. |
/// | 403 | [`MESSAGE_AUTHOR_REQUIRED`](crate::rpc::ErrorKind::MessageAuthorRequired) | Only the author of the message may do this. |
/// | 400 | [`MESSAGE_EDIT_TIME_EXPIRED`](crate::rpc::ErrorKind::MessageEditTimeExpired) | The message is too old to be edited. |
/// | 400 | [`MESSAGE_EMPTY`](crate::rpc::ErrorKind::MessageEmpty) | The text of the message is empty. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`MESSAGE_NOT_MODIFIED`](crate::rpc::ErrorKind::MessageNotModified) | The message would be the same as before. |
/// | 400 | [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong) | The text of the message is too long; the limit is `message_length_max` of the configuration. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 500 | [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed) | The request was to run after another one, and that one failed. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`PEER_TYPES_INVALID`](crate::rpc::ErrorKind::PeerTypesInvalid) | The chat types that a button of the keyboard allows are not valid. |
/// | 400 | [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid) | The file name extension of the photo is not one that is allowed. |
/// | 400 | [`PHOTO_INVALID_DIMENSIONS`](crate::rpc::ErrorKind::PhotoInvalidDimensions) | The width or height of the photo is not valid. |
/// | 400 | [`PHOTO_SAVE_FILE_INVALID`](crate::rpc::ErrorKind::PhotoSaveFileInvalid) | Telegram could not save the photo; upload it again. |
/// | 400 | [`REPLY_MARKUP_INVALID`](crate::rpc::ErrorKind::ReplyMarkupInvalid) | The keyboard is not valid. |
/// | 400 | [`REPLY_MARKUP_TOO_LONG`](crate::rpc::ErrorKind::ReplyMarkupTooLong) | The keyboard is too long. |
/// | 400 | [`SCHEDULE_DATE_INVALID`](crate::rpc::ErrorKind::ScheduleDateInvalid) | The date to send at is not valid. |
/// | 400 | [`TODO_ITEMS_EMPTY`](crate::rpc::ErrorKind::TodoItemsEmpty) | The checklist has no items. |
/// | 400 | [`TODO_ITEM_DUPLICATE`](crate::rpc::ErrorKind::TodoItemDuplicate) | Two items of the checklist have the same identifier. |
/// | 400 | [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel) | The account is banned from sending messages in channels and supergroups. |
/// | 400 | [`WEBPAGE_NOT_FOUND`](crate::rpc::ErrorKind::WebpageNotFound) | There is no preview for the web page. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.editInlineBotMessage`](EditInlineBotMessage)
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`ephemeral.sendMessage`](super::ephemeral::SendMessage)
/// - [`ephemeral.editMessage`](super::ephemeral::EditMessage)
/// - [`messages.saveDraft`](SaveDraft)
///
/// ```text
/// messages.editMessage#b106e66c flags:# no_webpage:flags.1?true
///     invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string
///     media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup
///     entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int
///     schedule_repeat_period:flags.18?int quick_reply_shortcut_id:flags.17?int
///     rich_message:flags.23?InputRichMessage = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditMessage {
    /// If set, no preview is made for links in the text.
    pub no_webpage: bool,
    /// If set, the media or link preview is shown above the text.
    pub invert_media: bool,
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
    pub id: i32,
    /// The new text or caption; if left out, it stays.
    pub message: Option<String>,
    /// The new media; if left out, it stays.
    pub media: Option<enums::InputMedia>,
    /// The new keyboard; for bots only.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// The formatting of the text; if left out, there is none.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// For a scheduled message, when to send it, in Unix time.
    pub schedule_date: Option<i32>,
    /// Seconds after which the scheduled message is sent again.
    pub schedule_repeat_period: Option<i32>,
    /// The quick reply that the message belongs to, if it does.
    pub quick_reply_shortcut_id: Option<i32>,
    /// The new content as a rich message.
    pub rich_message: Option<enums::InputRichMessage>,
}

impl EditMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self {
            no_webpage: false,
            invert_media: false,
            peer: peer.into(),
            id,
            message: None,
            media: None,
            reply_markup: None,
            entities: None,
            schedule_date: None,
            schedule_repeat_period: None,
            quick_reply_shortcut_id: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for EditMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editMessage",
        id: 0xb106e66c,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(1, self.no_webpage)
            .with(2, self.reply_markup.is_some())
            .with(3, self.entities.is_some())
            .with(11, self.message.is_some())
            .with(14, self.media.is_some())
            .with(15, self.schedule_date.is_some())
            .with(16, self.invert_media)
            .with(17, self.quick_reply_shortcut_id.is_some())
            .with(18, self.schedule_repeat_period.is_some())
            .with(23, self.rich_message.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.id);
        w.write_optional(&self.message);
        w.write_optional(&self.media);
        w.write_optional(&self.reply_markup);
        w.write_optional(&self.entities);
        w.write_optional(&self.schedule_date);
        w.write_optional(&self.schedule_repeat_period);
        w.write_optional(&self.quick_reply_shortcut_id);
        w.write_optional(&self.rich_message);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(1),
            invert_media: flags.has(16),
            peer: cursor.read(),
            id: cursor.i32(),
            message: cursor.read_optional(flags.has(11)),
            media: cursor.read_optional(flags.has(14)),
            reply_markup: cursor.read_optional(flags.has(2)),
            entities: cursor.read_optional(flags.has(3)),
            schedule_date: cursor.read_optional(flags.has(15)),
            schedule_repeat_period: cursor.read_optional(flags.has(18)),
            quick_reply_shortcut_id: cursor.read_optional(flags.has(17)),
            rich_message: cursor.read_optional(flags.has(23)),
        }
    }
}

impl wire::RemoteCall for EditMessage {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotDomainInvalid),
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::ButtonCopyTextInvalid),
        wire::known(400, wire::ErrorKind::ButtonDataInvalid),
        wire::known(400, wire::ErrorKind::ButtonTypeInvalid),
        wire::known(400, wire::ErrorKind::ButtonUrlInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatForwardsRestricted),
        wire::known(403, wire::ErrorKind::ChatSendGifsForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::EntitiesTooLong),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(403, wire::ErrorKind::InlineBotRequired),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MediaCaptionTooLong),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MediaGroupedInvalid),
        wire::known(400, wire::ErrorKind::MediaInvalid),
        wire::known(400, wire::ErrorKind::MediaNewInvalid),
        wire::known(400, wire::ErrorKind::MediaPrevInvalid),
        wire::known(400, wire::ErrorKind::MediaTtlInvalid),
        wire::known(403, wire::ErrorKind::MessageAuthorRequired),
        wire::known(400, wire::ErrorKind::MessageEditTimeExpired),
        wire::known(400, wire::ErrorKind::MessageEmpty),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MessageNotModified),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(500, wire::ErrorKind::MsgWaitFailed),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PeerTypesInvalid),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoInvalidDimensions),
        wire::known(400, wire::ErrorKind::PhotoSaveFileInvalid),
        wire::known(400, wire::ErrorKind::ReplyMarkupInvalid),
        wire::known(400, wire::ErrorKind::ReplyMarkupTooLong),
        wire::known(400, wire::ErrorKind::ScheduleDateInvalid),
        wire::known(400, wire::ErrorKind::TodoItemsEmpty),
        wire::known(400, wire::ErrorKind::TodoItemDuplicate),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(400, wire::ErrorKind::WebpageNotFound),
    ];
}

/// The method `messages.editInlineBotMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditInlineBotMessage::new(
///     types::InputBotInlineMessageId::new(1, 1, 1),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `no_webpage` | `bool`, a flag |
/// | `invert_media` | `bool`, a flag |
/// | `id` | [`InputBotInlineMessageId`](super::super::enums::InputBotInlineMessageId) |
/// | `message` | `Option<String>` |
/// | `media` | [`Option<InputMedia>`](super::super::enums::InputMedia) |
/// | `reply_markup` | [`Option<ReplyMarkup>`](super::super::enums::ReplyMarkup) |
/// | `entities` | [`Option<Vec<MessageEntity>>`](super::super::enums::MessageEntity) |
/// | `rich_message` | [`Option<InputRichMessage>`](super::super::enums::InputRichMessage) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BUTTON_DATA_INVALID`](crate::rpc::ErrorKind::ButtonDataInvalid) | The data of a callback button is not valid, for example too long. |
/// | 400 | [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid) | A formatting entity lies outside the text or cuts through a character; offsets and lengths count UTF-16 code units. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`MESSAGE_NOT_MODIFIED`](crate::rpc::ErrorKind::MessageNotModified) | The message would be the same as before. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.editMessage`](EditMessage): Changes a message that the account sent or may edit: its text, its media or its keyboard.
/// - [`ephemeral.sendMessage`](super::ephemeral::SendMessage)
/// - [`ephemeral.editMessage`](super::ephemeral::EditMessage)
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.saveDraft`](SaveDraft)
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
///
/// ```text
/// messages.editInlineBotMessage#a423bb51 flags:# no_webpage:flags.1?true
///     invert_media:flags.16?true id:InputBotInlineMessageID
///     message:flags.11?string media:flags.14?InputMedia
///     reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity>
///     rich_message:flags.23?InputRichMessage = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editInlineBotMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditInlineBotMessage {
    pub no_webpage: bool,
    pub invert_media: bool,
    pub id: enums::InputBotInlineMessageId,
    pub message: Option<String>,
    pub media: Option<enums::InputMedia>,
    pub reply_markup: Option<enums::ReplyMarkup>,
    pub entities: Option<Vec<enums::MessageEntity>>,
    pub rich_message: Option<enums::InputRichMessage>,
}

impl EditInlineBotMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<enums::InputBotInlineMessageId>) -> Self {
        Self {
            no_webpage: false,
            invert_media: false,
            id: id.into(),
            message: None,
            media: None,
            reply_markup: None,
            entities: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for EditInlineBotMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editInlineBotMessage",
        id: 0xa423bb51,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(1, self.no_webpage)
            .with(2, self.reply_markup.is_some())
            .with(3, self.entities.is_some())
            .with(11, self.message.is_some())
            .with(14, self.media.is_some())
            .with(16, self.invert_media)
            .with(23, self.rich_message.is_some());
        w.flags(flags);
        self.id.write(w);
        w.write_optional(&self.message);
        w.write_optional(&self.media);
        w.write_optional(&self.reply_markup);
        w.write_optional(&self.entities);
        w.write_optional(&self.rich_message);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(1),
            invert_media: flags.has(16),
            id: cursor.read(),
            message: cursor.read_optional(flags.has(11)),
            media: cursor.read_optional(flags.has(14)),
            reply_markup: cursor.read_optional(flags.has(2)),
            entities: cursor.read_optional(flags.has(3)),
            rich_message: cursor.read_optional(flags.has(23)),
        }
    }
}

impl wire::RemoteCall for EditInlineBotMessage {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ButtonDataInvalid),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MessageNotModified),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `game` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `data` | `Option<Vec<u8>>` |
/// | `password` | [`Option<InputCheckPasswordSrp>`](super::super::enums::InputCheckPasswordSrp) |
///
/// # Returns
///
/// [`messages::BotCallbackAnswer`](super::super::types::messages::BotCallbackAnswer).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_RESPONSE_TIMEOUT`](crate::rpc::ErrorKind::BotResponseTimeout) | The bot did not answer in time. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`DATA_INVALID`](crate::rpc::ErrorKind::DataInvalid) | The data, such as the encrypted content, is not valid. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PASSWORD_MISSING`](crate::rpc::ErrorKind::PasswordMissing) | The account has no password; set one up first. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`ephemeral.getCallbackAnswer`](super::ephemeral::GetCallbackAnswer)
/// - [`messages.editChatCreator`](EditChatCreator)
/// - [`auth.checkPassword`](super::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`account.deleteAccount`](super::account::DeleteAccount)
/// - [`account.getPasswordSettings`](super::account::GetPasswordSettings)
/// - [`account.updatePasswordSettings`](super::account::UpdatePasswordSettings)
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

/// Answers the press of an inline button, as a bot. Answer each [`updateBotCallbackQuery`](super::super::types::UpdateBotCallbackQuery), even with nothing to say, because the user's client waits for it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetBotCallbackAnswer::new(1, 1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `alert` | `bool`, a flag | If set, message is shown in a window that has to be closed instead of a passing notice. |
/// | `query_id` | `i64` | The identifier of the query, from the update. |
/// | `message` | `Option<String>` | The text to show; if left out, none. |
/// | `url` | `Option<String>` | An address to open: the bot's game, or a link to the bot itself with a start parameter. |
/// | `cache_time` | `i32` | How long clients may use this answer again for the same button, in seconds. |
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong) | The text of the message is too long; the limit is `message_length_max` of the configuration. |
/// | 400 | [`QUERY_ID_INVALID`](crate::rpc::ErrorKind::QueryIdInvalid) | The identifier of the query is not valid, or the query is too old. |
/// | 400 | [`URL_INVALID`](crate::rpc::ErrorKind::UrlInvalid) | The address is not valid. |
/// | 400 | [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired) | The call can be made by bots only. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.setInlineBotResults`](SetInlineBotResults)
/// - [`ephemeral.sendMessage`](super::ephemeral::SendMessage)
///
/// ```text
/// messages.setBotCallbackAnswer#d58f130a flags:# alert:flags.1?true query_id:long
///     message:flags.0?string url:flags.2?string cache_time:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setBotCallbackAnswer)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetBotCallbackAnswer {
    /// If set, message is shown in a window that has to be closed instead of a passing notice.
    pub alert: bool,
    /// The identifier of the query, from the update.
    pub query_id: i64,
    /// The text to show; if left out, none.
    pub message: Option<String>,
    /// An address to open: the bot's game, or a link to the bot itself with a start parameter.
    pub url: Option<String>,
    /// How long clients may use this answer again for the same button, in seconds.
    pub cache_time: i32,
}

impl SetBotCallbackAnswer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(query_id: i64, cache_time: i32) -> Self {
        Self {
            alert: false,
            query_id,
            message: None,
            url: None,
            cache_time,
        }
    }
}

impl wire::Wire for SetBotCallbackAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setBotCallbackAnswer",
        id: 0xd58f130a,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.message.is_some())
            .with(1, self.alert)
            .with(2, self.url.is_some());
        w.flags(flags);
        w.i64(self.query_id);
        w.write_optional(&self.message);
        w.write_optional(&self.url);
        w.i32(self.cache_time);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            alert: flags.has(1),
            query_id: cursor.i64(),
            message: cursor.read_optional(flags.has(0)),
            url: cursor.read_optional(flags.has(2)),
            cache_time: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetBotCallbackAnswer {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::QueryIdInvalid),
        wire::known(400, wire::ErrorKind::UrlInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
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
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `peers` | [`Vec<InputDialogPeer>`](super::super::enums::InputDialogPeer) | The chats. |
///
/// # Returns
///
/// [`messages::PeerDialogs`](super::super::types::messages::PeerDialogs).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 406 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`FROZEN_PARTICIPANT_MISSING`](crate::rpc::ErrorKind::FrozenParticipantMissing) | The account is frozen and has no access to the chat. |
/// | 400 | [`INPUT_PEERS_EMPTY`](crate::rpc::ErrorKind::InputPeersEmpty) | No chats were given. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.toggleDialogPin`](ToggleDialogPin)
/// - [`messages.reorderPinnedDialogs`](ReorderPinnedDialogs)
/// - [`messages.getPinnedDialogs`](GetPinnedDialogs)
/// - [`messages.markDialogUnread`](MarkDialogUnread)
/// - [`messages.toggleSavedDialogPin`](ToggleSavedDialogPin)
/// - [`messages.reorderPinnedSavedDialogs`](ReorderPinnedSavedDialogs)
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

/// The method `messages.saveDraft`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SaveDraft::new(
///     enums::InputPeer::InputPeerSelf,
///     "Hello!",
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `no_webpage` | `bool`, a flag |
/// | `invert_media` | `bool`, a flag |
/// | `reply_to` | [`Option<InputReplyTo>`](super::super::enums::InputReplyTo) |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `message` | `String` |
/// | `entities` | [`Option<Vec<MessageEntity>>`](super::super::enums::MessageEntity) |
/// | `media` | [`Option<InputMedia>`](super::super::enums::InputMedia) |
/// | `effect` | `Option<i64>` |
/// | `suggested_post` | [`Option<SuggestedPost>`](super::super::types::SuggestedPost) |
/// | `rich_message` | [`Option<InputRichMessage>`](super::super::enums::InputRichMessage) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid) | A formatting entity lies outside the text or cuts through a character; offsets and lengths count UTF-16 code units. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`ephemeral.sendMessage`](super::ephemeral::SendMessage)
/// - [`messages.editMessage`](EditMessage): Changes a message that the account sent or may edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](EditInlineBotMessage)
/// - [`ephemeral.editMessage`](super::ephemeral::EditMessage)
///
/// ```text
/// messages.saveDraft#ad0fa15c flags:# no_webpage:flags.1?true
///     invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer
///     message:string entities:flags.3?Vector<MessageEntity>
///     media:flags.5?InputMedia effect:flags.7?long
///     suggested_post:flags.8?SuggestedPost rich_message:flags.9?InputRichMessage =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.saveDraft)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SaveDraft {
    pub no_webpage: bool,
    pub invert_media: bool,
    pub reply_to: Option<enums::InputReplyTo>,
    pub peer: enums::InputPeer,
    pub message: String,
    pub entities: Option<Vec<enums::MessageEntity>>,
    pub media: Option<enums::InputMedia>,
    pub effect: Option<i64>,
    pub suggested_post: Option<types::SuggestedPost>,
    pub rich_message: Option<enums::InputRichMessage>,
}

impl SaveDraft {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, message: impl Into<String>) -> Self {
        Self {
            no_webpage: false,
            invert_media: false,
            reply_to: None,
            peer: peer.into(),
            message: message.into(),
            entities: None,
            media: None,
            effect: None,
            suggested_post: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for SaveDraft {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.saveDraft",
        id: 0xad0fa15c,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(1, self.no_webpage)
            .with(3, self.entities.is_some())
            .with(4, self.reply_to.is_some())
            .with(5, self.media.is_some())
            .with(6, self.invert_media)
            .with(7, self.effect.is_some())
            .with(8, self.suggested_post.is_some())
            .with(9, self.rich_message.is_some());
        w.flags(flags);
        w.write_optional(&self.reply_to);
        self.peer.write(w);
        w.string(&self.message);
        w.write_optional(&self.entities);
        w.write_optional(&self.media);
        w.write_optional(&self.effect);
        w.write_optional(&self.suggested_post);
        w.write_optional(&self.rich_message);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(1),
            invert_media: flags.has(6),
            reply_to: cursor.read_optional(flags.has(4)),
            peer: cursor.read(),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(3)),
            media: cursor.read_optional(flags.has(5)),
            effect: cursor.read_optional(flags.has(7)),
            suggested_post: cursor.read_optional(flags.has(8)),
            rich_message: cursor.read_optional(flags.has(9)),
        }
    }
}

impl wire::RemoteCall for SaveDraft {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
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
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::FeaturedStickers`](super::super::enums::messages::FeaturedStickers): [`NotModified`](super::super::enums::messages::FeaturedStickers::NotModified) or [`FeaturedStickers`](super::super::enums::messages::FeaturedStickers::FeaturedStickers).
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
/// - [`messages.getOldFeaturedStickers`](GetOldFeaturedStickers)
/// - [`messages.getFeaturedEmojiStickers`](GetFeaturedEmojiStickers)
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

/// The method `messages.readFeaturedStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadFeaturedStickers::new(vec![1]);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `id` | `Vec<i64>` |
///
/// # Returns
///
/// `bool`.
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
/// messages.readFeaturedStickers#5b118126 id:Vector<long> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readFeaturedStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReadFeaturedStickers {
    pub id: Vec<i64>,
}

impl ReadFeaturedStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<i64>) -> Self {
        Self { id }
    }
}

impl wire::Wire for ReadFeaturedStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readFeaturedStickers",
        id: 0x5b118126,
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

impl wire::RemoteCall for ReadFeaturedStickers {
    type Return = bool;
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
/// | Name | Type |
/// |---|---|
/// | `attached` | `bool`, a flag |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::RecentStickers`](super::super::enums::messages::RecentStickers): [`NotModified`](super::super::enums::messages::RecentStickers::NotModified) or [`RecentStickers`](super::super::enums::messages::RecentStickers::RecentStickers).
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

/// The method `messages.saveRecentSticker`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SaveRecentSticker::new(
///     types::InputDocument::new(1, 1, [1, 2, 3]),
///     true,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `attached` | `bool`, a flag |
/// | `id` | [`InputDocument`](super::super::enums::InputDocument) |
/// | `unsave` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`STICKER_ID_INVALID`](crate::rpc::ErrorKind::StickerIdInvalid) | The identifier of the sticker is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.saveRecentSticker#392718f8 flags:# attached:flags.0?true
///     id:InputDocument unsave:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.saveRecentSticker)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SaveRecentSticker {
    pub attached: bool,
    pub id: enums::InputDocument,
    pub unsave: bool,
}

impl SaveRecentSticker {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>, unsave: bool) -> Self {
        Self {
            attached: false,
            id: id.into(),
            unsave,
        }
    }
}

impl wire::Wire for SaveRecentSticker {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.saveRecentSticker",
        id: 0x392718f8,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.attached);
        w.flags(flags);
        self.id.write(w);
        w.bool(self.unsave);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            attached: flags.has(0),
            id: cursor.read(),
            unsave: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for SaveRecentSticker {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StickerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.clearRecentStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ClearRecentStickers::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `attached` | `bool`, a flag |
///
/// # Returns
///
/// `bool`.
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
/// messages.clearRecentStickers#8999602d flags:# attached:flags.0?true = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.clearRecentStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ClearRecentStickers {
    pub attached: bool,
}

impl ClearRecentStickers {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { attached: false }
    }
}

impl wire::Wire for ClearRecentStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.clearRecentStickers",
        id: 0x8999602d,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.attached);
        w.flags(flags);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { attached: flags.has(0) }
    }
}

impl wire::RemoteCall for ClearRecentStickers {
    type Return = bool;
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
/// | Name | Type |
/// |---|---|
/// | `masks` | `bool`, a flag |
/// | `emojis` | `bool`, a flag |
/// | `offset_id` | `i64` |
/// | `limit` | `i32` |
///
/// # Returns
///
/// [`messages::ArchivedStickers`](super::super::types::messages::ArchivedStickers).
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
/// - [`messages.reorderStickerSets`](ReorderStickerSets)
/// - [`stickers.createStickerSet`](super::stickers::CreateStickerSet)
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::AllStickers`](super::super::enums::messages::AllStickers): [`NotModified`](super::super::enums::messages::AllStickers::NotModified) or [`AllStickers`](super::super::enums::messages::AllStickers::AllStickers).
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
/// - [`messages.getAllStickers`](GetAllStickers)
/// - [`messages.getEmojiStickers`](GetEmojiStickers)
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
/// | Name | Type |
/// |---|---|
/// | `media` | [`InputStickeredMedia`](super::super::enums::InputStickeredMedia) |
///
/// # Returns
///
/// [`Vec<StickerSetCovered>`](super::super::enums::StickerSetCovered).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty) | No media was given, or it cannot be used. |
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

/// The method `messages.setGameScore`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetGameScore::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     enums::InputUser::InputUserSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `edit_message` | `bool`, a flag |
/// | `force` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `i32` |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
/// | `score` | `i32` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_SCORE_NOT_MODIFIED`](crate::rpc::ErrorKind::BotScoreNotModified) | The score is the same as before. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`SCORE_INVALID`](crate::rpc::ErrorKind::ScoreInvalid) | The score is not valid. |
/// | 400 | [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired) | The call can be made by bots only. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.setInlineGameScore`](SetInlineGameScore)
///
/// ```text
/// messages.setGameScore#8ef8ecc0 flags:# edit_message:flags.0?true
///     force:flags.1?true peer:InputPeer id:int user_id:InputUser score:int =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setGameScore)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetGameScore {
    pub edit_message: bool,
    pub force: bool,
    pub peer: enums::InputPeer,
    pub id: i32,
    pub user_id: enums::InputUser,
    pub score: i32,
}

impl SetGameScore {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: i32,
        user_id: impl Into<enums::InputUser>,
        score: i32,
    ) -> Self {
        Self {
            edit_message: false,
            force: false,
            peer: peer.into(),
            id,
            user_id: user_id.into(),
            score,
        }
    }
}

impl wire::Wire for SetGameScore {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setGameScore",
        id: 0x8ef8ecc0,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.edit_message)
            .with(1, self.force);
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.id);
        self.user_id.write(w);
        w.i32(self.score);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            edit_message: flags.has(0),
            force: flags.has(1),
            peer: cursor.read(),
            id: cursor.i32(),
            user_id: cursor.read(),
            score: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetGameScore {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotScoreNotModified),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ScoreInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// The method `messages.setInlineGameScore`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetInlineGameScore::new(
///     types::InputBotInlineMessageId::new(1, 1, 1),
///     enums::InputUser::InputUserSelf,
///     1,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `edit_message` | `bool`, a flag |
/// | `force` | `bool`, a flag |
/// | `id` | [`InputBotInlineMessageId`](super::super::enums::InputBotInlineMessageId) |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
/// | `score` | `i32` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired) | The call can be made by bots only. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.setGameScore`](SetGameScore)
/// - [`messages.editInlineBotMessage`](EditInlineBotMessage)
/// - [`messages.getInlineGameHighScores`](GetInlineGameHighScores)
///
/// ```text
/// messages.setInlineGameScore#15ad9f64 flags:# edit_message:flags.0?true
///     force:flags.1?true id:InputBotInlineMessageID user_id:InputUser score:int =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setInlineGameScore)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetInlineGameScore {
    pub edit_message: bool,
    pub force: bool,
    pub id: enums::InputBotInlineMessageId,
    pub user_id: enums::InputUser,
    pub score: i32,
}

impl SetInlineGameScore {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<enums::InputBotInlineMessageId>,
        user_id: impl Into<enums::InputUser>,
        score: i32,
    ) -> Self {
        Self {
            edit_message: false,
            force: false,
            id: id.into(),
            user_id: user_id.into(),
            score,
        }
    }
}

impl wire::Wire for SetInlineGameScore {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setInlineGameScore",
        id: 0x15ad9f64,
        min_size: 40,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.edit_message)
            .with(1, self.force);
        w.flags(flags);
        self.id.write(w);
        self.user_id.write(w);
        w.i32(self.score);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            edit_message: flags.has(0),
            force: flags.has(1),
            id: cursor.read(),
            user_id: cursor.read(),
            score: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetInlineGameScore {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `i32` |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
///
/// # Returns
///
/// [`messages::HighScores`](super::super::types::messages::HighScores).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired) | The call can be made by bots only. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.getInlineGameHighScores`](GetInlineGameHighScores)
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
/// | Name | Type |
/// |---|---|
/// | `id` | [`InputBotInlineMessageId`](super::super::enums::InputBotInlineMessageId) |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
///
/// # Returns
///
/// [`messages::HighScores`](super::super::types::messages::HighScores).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired) | The call can be made by bots only. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.editInlineBotMessage`](EditInlineBotMessage)
/// - [`messages.setInlineGameScore`](SetInlineGameScore)
/// - [`messages.getGameHighScores`](GetGameHighScores)
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
/// | Name | Type |
/// |---|---|
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
/// | `max_id` | `i64` |
/// | `limit` | `i32` |
///
/// # Returns
///
/// [`messages::Chats`](super::super::enums::messages::Chats): [`Chats`](super::super::enums::messages::Chats::Chats) or [`Slice`](super::super::enums::messages::Chats::Slice).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getChats`](GetChats): Gets basic groups by identifier.
/// - [`channels.getChannels`](super::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](super::channels::GetAdminedPublicChannels)
/// - [`channels.getLeftChannels`](super::channels::GetLeftChannels)
/// - [`channels.getGroupsForDiscussion`](super::channels::GetGroupsForDiscussion)
/// - [`channels.getChannelRecommendations`](super::channels::GetChannelRecommendations)
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
/// | Name | Type |
/// |---|---|
/// | `url` | `String` |
/// | `hash` | `i32` |
///
/// # Returns
///
/// [`messages::WebPage`](super::super::types::messages::WebPage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`WC_CONVERT_URL_INVALID`](crate::rpc::ErrorKind::WcConvertUrlInvalid) | Telegram could not use the web page at the address that was given. |
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

/// The method `messages.toggleDialogPin`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleDialogPin::new(
///     types::InputDialogPeer::new(enums::InputPeer::InputPeerSelf),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `pinned` | `bool`, a flag |
/// | `peer` | [`InputDialogPeer`](super::super::enums::InputDialogPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`PEER_HISTORY_EMPTY`](crate::rpc::ErrorKind::PeerHistoryEmpty) | The chat has no messages. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`PINNED_DIALOGS_TOO_MUCH`](crate::rpc::ErrorKind::PinnedDialogsTooMuch) | Too many chats are pinned. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.toggleSavedDialogPin`](ToggleSavedDialogPin)
/// - [`messages.getPeerDialogs`](GetPeerDialogs): Gets the entries of given chats in the list of chats.
/// - [`messages.reorderPinnedDialogs`](ReorderPinnedDialogs)
/// - [`messages.markDialogUnread`](MarkDialogUnread)
/// - [`messages.reorderPinnedSavedDialogs`](ReorderPinnedSavedDialogs)
///
/// ```text
/// messages.toggleDialogPin#a731e257 flags:# pinned:flags.0?true
///     peer:InputDialogPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleDialogPin)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleDialogPin {
    pub pinned: bool,
    pub peer: enums::InputDialogPeer,
}

impl ToggleDialogPin {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputDialogPeer>) -> Self {
        Self {
            pinned: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for ToggleDialogPin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleDialogPin",
        id: 0xa731e257,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.pinned);
        w.flags(flags);
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pinned: flags.has(0),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleDialogPin {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::PeerHistoryEmpty),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PinnedDialogsTooMuch),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.reorderPinnedDialogs`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReorderPinnedDialogs::new(
///     1,
///     vec![types::InputDialogPeer::new(enums::InputPeer::InputPeerSelf).into()],
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `force` | `bool`, a flag |
/// | `folder_id` | `i32` |
/// | `order` | [`Vec<InputDialogPeer>`](super::super::enums::InputDialogPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.reorderPinnedSavedDialogs`](ReorderPinnedSavedDialogs)
/// - [`messages.getPeerDialogs`](GetPeerDialogs): Gets the entries of given chats in the list of chats.
/// - [`messages.toggleDialogPin`](ToggleDialogPin)
/// - [`messages.markDialogUnread`](MarkDialogUnread)
/// - [`messages.toggleSavedDialogPin`](ToggleSavedDialogPin)
///
/// ```text
/// messages.reorderPinnedDialogs#3b1adf37 flags:# force:flags.0?true folder_id:int
///     order:Vector<InputDialogPeer> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reorderPinnedDialogs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReorderPinnedDialogs {
    pub force: bool,
    pub folder_id: i32,
    pub order: Vec<enums::InputDialogPeer>,
}

impl ReorderPinnedDialogs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(folder_id: i32, order: Vec<enums::InputDialogPeer>) -> Self {
        Self {
            force: false,
            folder_id,
            order,
        }
    }
}

impl wire::Wire for ReorderPinnedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reorderPinnedDialogs",
        id: 0x3b1adf37,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.force);
        w.flags(flags);
        w.i32(self.folder_id);
        w.write(&self.order);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            force: flags.has(0),
            folder_id: cursor.i32(),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderPinnedDialogs {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
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
/// | Name | Type |
/// |---|---|
/// | `folder_id` | `i32` |
///
/// # Returns
///
/// [`messages::PeerDialogs`](super::super::types::messages::PeerDialogs).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`FOLDER_ID_INVALID`](crate::rpc::ErrorKind::FolderIdInvalid) | The identifier of the folder is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getPeerDialogs`](GetPeerDialogs): Gets the entries of given chats in the list of chats.
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

/// The method `messages.setBotShippingResults`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetBotShippingResults::new(1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `query_id` | `i64` |
/// | `error` | `Option<String>` |
/// | `shipping_options` | [`Option<Vec<ShippingOption>>`](super::super::types::ShippingOption) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`QUERY_ID_INVALID`](crate::rpc::ErrorKind::QueryIdInvalid) | The identifier of the query is not valid, or the query is too old. |
/// | 400 | [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired) | The call can be made by bots only. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.setBotPrecheckoutResults`](SetBotPrecheckoutResults)
///
/// ```text
/// messages.setBotShippingResults#e5f672fa flags:# query_id:long
///     error:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setBotShippingResults)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetBotShippingResults {
    pub query_id: i64,
    pub error: Option<String>,
    pub shipping_options: Option<Vec<types::ShippingOption>>,
}

impl SetBotShippingResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(query_id: i64) -> Self {
        Self {
            query_id,
            error: None,
            shipping_options: None,
        }
    }
}

impl wire::Wire for SetBotShippingResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setBotShippingResults",
        id: 0xe5f672fa,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.error.is_some())
            .with(1, self.shipping_options.is_some());
        w.flags(flags);
        w.i64(self.query_id);
        w.write_optional(&self.error);
        w.write_optional(&self.shipping_options);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            query_id: cursor.i64(),
            error: cursor.read_optional(flags.has(0)),
            shipping_options: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SetBotShippingResults {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::QueryIdInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
}

/// The method `messages.setBotPrecheckoutResults`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetBotPrecheckoutResults::new(1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `success` | `bool`, a flag |
/// | `query_id` | `i64` |
/// | `error` | `Option<String>` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`ERROR_TEXT_EMPTY`](crate::rpc::ErrorKind::ErrorTextEmpty) | The text of the error is missing. |
/// | 400 | [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired) | The call can be made by bots only. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.setBotShippingResults`](SetBotShippingResults)
///
/// ```text
/// messages.setBotPrecheckoutResults#9c2dd95 flags:# success:flags.1?true
///     query_id:long error:flags.0?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setBotPrecheckoutResults)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetBotPrecheckoutResults {
    pub success: bool,
    pub query_id: i64,
    pub error: Option<String>,
}

impl SetBotPrecheckoutResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(query_id: i64) -> Self {
        Self {
            success: false,
            query_id,
            error: None,
        }
    }
}

impl wire::Wire for SetBotPrecheckoutResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setBotPrecheckoutResults",
        id: 0x09c2dd95,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.error.is_some())
            .with(1, self.success);
        w.flags(flags);
        w.i64(self.query_id);
        w.write_optional(&self.error);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            success: flags.has(1),
            query_id: cursor.i64(),
            error: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for SetBotPrecheckoutResults {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ErrorTextEmpty),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
}

/// Puts media on the server without sending a message, for example the items of an album before [`messages.sendMultiMedia`](SendMultiMedia).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UploadMedia::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputMedia::Empty,
/// );
/// let result: enums::MessageMedia = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `business_connection_id` | `Option<String>` | The identifier of the business connection to act for. |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat that the media is for. |
/// | `media` | [`InputMedia`](super::super::enums::InputMedia) | The media. |
///
/// # Returns
///
/// [`MessageMedia`](super::super::enums::MessageMedia).
///
/// The media, now on the server; name it by its identifier to send it.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_RESTRICTED`](crate::rpc::ErrorKind::ChatRestricted) | The account may not write to this chat, or the chat is restricted. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`FILE_PARTS_INVALID`](crate::rpc::ErrorKind::FilePartsInvalid) | The number of parts is not valid. |
/// | 400 | [`FILE_PART_LENGTH_INVALID`](crate::rpc::ErrorKind::FilePartLengthInvalid) | The length of the part is not valid. |
/// | 400 | [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed) | Telegram could not process the image. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid) | The media is not valid. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid) | The file name extension of the photo is not one that is allowed. |
/// | 400 | [`PHOTO_INVALID_DIMENSIONS`](crate::rpc::ErrorKind::PhotoInvalidDimensions) | The width or height of the photo is not valid. |
/// | 400 | [`PHOTO_SAVE_FILE_INVALID`](crate::rpc::ErrorKind::PhotoSaveFileInvalid) | Telegram could not save the photo; upload it again. |
/// | 400 | [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel) | The account is banned from sending messages in channels and supergroups. |
/// | 400 | [`VOICE_MESSAGES_FORBIDDEN`](crate::rpc::ErrorKind::VoiceMessagesForbidden) | The privacy settings of the user do not allow voice or round video messages. |
/// | 400 | [`WEBPAGE_CURL_FAILED`](crate::rpc::ErrorKind::WebpageCurlFailed) | Telegram could not load the web page. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.uploadImportedMedia`](UploadImportedMedia)
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`messages.editMessage`](EditMessage): Changes a message that the account sent or may edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](EditInlineBotMessage)
/// - [`messages.saveDraft`](SaveDraft)
/// - [`bots.addPreviewMedia`](super::bots::AddPreviewMedia)
///
/// ```text
/// messages.uploadMedia#14967978 flags:# business_connection_id:flags.0?string
///     peer:InputPeer media:InputMedia = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uploadMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UploadMedia {
    /// The identifier of the business connection to act for.
    pub business_connection_id: Option<String>,
    /// The chat that the media is for.
    pub peer: enums::InputPeer,
    /// The media.
    pub media: enums::InputMedia,
}

impl UploadMedia {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        media: impl Into<enums::InputMedia>,
    ) -> Self {
        Self {
            business_connection_id: None,
            peer: peer.into(),
            media: media.into(),
        }
    }
}

impl wire::Wire for UploadMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.uploadMedia",
        id: 0x14967978,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.business_connection_id.is_some());
        w.flags(flags);
        w.write_optional(&self.business_connection_id);
        self.peer.write(w);
        self.media.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            business_connection_id: cursor.read_optional(flags.has(0)),
            peer: cursor.read(),
            media: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UploadMedia {
    type Return = enums::MessageMedia;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatRestricted),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::FilePartLengthInvalid),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MediaInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoInvalidDimensions),
        wire::known(400, wire::ErrorKind::PhotoSaveFileInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(400, wire::ErrorKind::VoiceMessagesForbidden),
        wire::known(400, wire::ErrorKind::WebpageCurlFailed),
    ];
}

/// The method `messages.sendScreenshotNotification`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendScreenshotNotification::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputReplyToMessage::new(1),
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `reply_to` | [`InputReplyTo`](super::super::enums::InputReplyTo) |
/// | `random_id` | `i64` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`REPLY_MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::ReplyMessageIdInvalid) | The message to reply to is not valid. |
/// | 400 | [`STORY_ID_INVALID`](crate::rpc::ErrorKind::StoryIdInvalid) | The identifier of the story is not valid. |
/// | 400 | [`YOU_BLOCKED_USER`](crate::rpc::ErrorKind::YouBlockedUser) | This account has blocked the user. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`messages.forwardMessages`](ForwardMessages): Forwards messages from one chat to another.
/// - [`messages.sendInlineBotResult`](SendInlineBotResult)
/// - [`messages.saveDraft`](SaveDraft)
/// - [`messages.sendMultiMedia`](SendMultiMedia): Sends an album: several photos and videos, or several files of one kind, as one group of messages.
///
/// ```text
/// messages.sendScreenshotNotification#a1405817 peer:InputPeer
///     reply_to:InputReplyTo random_id:long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendScreenshotNotification)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendScreenshotNotification {
    pub peer: enums::InputPeer,
    pub reply_to: enums::InputReplyTo,
    pub random_id: i64,
}

impl SendScreenshotNotification {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        reply_to: impl Into<enums::InputReplyTo>,
        random_id: i64,
    ) -> Self {
        Self {
            peer: peer.into(),
            reply_to: reply_to.into(),
            random_id,
        }
    }
}

impl wire::Wire for SendScreenshotNotification {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendScreenshotNotification",
        id: 0xa1405817,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.reply_to.write(w);
        w.i64(self.random_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            reply_to: cursor.read(),
            random_id: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for SendScreenshotNotification {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ReplyMessageIdInvalid),
        wire::known(400, wire::ErrorKind::StoryIdInvalid),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::FavedStickers`](super::super::enums::messages::FavedStickers): [`NotModified`](super::super::enums::messages::FavedStickers::NotModified) or [`FavedStickers`](super::super::enums::messages::FavedStickers::FavedStickers).
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

/// The method `messages.faveSticker`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::FaveSticker::new(
///     types::InputDocument::new(1, 1, [1, 2, 3]),
///     true,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `id` | [`InputDocument`](super::super::enums::InputDocument) |
/// | `unfave` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`STICKER_ID_INVALID`](crate::rpc::ErrorKind::StickerIdInvalid) | The identifier of the sticker is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.faveSticker#b9ffc55b id:InputDocument unfave:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.faveSticker)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct FaveSticker {
    pub id: enums::InputDocument,
    pub unfave: bool,
}

impl FaveSticker {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>, unfave: bool) -> Self {
        Self { id: id.into(), unfave }
    }
}

impl wire::Wire for FaveSticker {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.faveSticker",
        id: 0xb9ffc55b,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.id.write(w);
        w.bool(self.unfave);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            unfave: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for FaveSticker {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StickerIdInvalid),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `top_msg_id` | `Option<i32>` |
/// | `offset_id` | `i32` |
/// | `add_offset` | `i32` |
/// | `limit` | `i32` |
/// | `max_id` | `i32` |
/// | `min_id` | `i32` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadReactions`](GetUnreadReactions)
/// - [`messages.getUnreadPollVotes`](GetUnreadPollVotes)
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](GetReplies)
/// - [`messages.getSavedHistory`](GetSavedHistory)
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

/// The method `messages.readMentions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadMentions::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: types::messages::AffectedHistory = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `top_msg_id` | `Option<i32>` |
///
/// # Returns
///
/// [`messages::AffectedHistory`](super::super::types::messages::AffectedHistory).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`SAVED_PEER_INVALID`](crate::rpc::ErrorKind::SavedPeerInvalid) | The conversation given is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.unpinAllMessages`](UnpinAllMessages)
/// - [`messages.readReactions`](ReadReactions)
/// - [`messages.deleteTopicHistory`](DeleteTopicHistory)
/// - [`messages.readPollVotes`](ReadPollVotes)
/// - [`messages.deleteHistory`](DeleteHistory)
/// - [`messages.deleteSavedHistory`](DeleteSavedHistory)
///
/// ```text
/// messages.readMentions#36e5bf4d flags:# peer:InputPeer top_msg_id:flags.0?int =
///     messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readMentions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReadMentions {
    pub peer: enums::InputPeer,
    pub top_msg_id: Option<i32>,
}

impl ReadMentions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
        }
    }
}

impl wire::Wire for ReadMentions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readMentions",
        id: 0x36e5bf4d,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.top_msg_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.top_msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ReadMentions {
    type Return = types::messages::AffectedHistory;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::SavedPeerInvalid),
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `limit` | `i32` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
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

/// Sends an album: several photos and videos, or several files of one kind, as one group of messages. Upload new files with [`messages.uploadMedia`](UploadMedia) first.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendMultiMedia::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![types::InputSingleMedia::new(enums::InputMedia::Empty, 1, "Hello!")],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `silent` | `bool`, a flag | If set, the recipients get the notification without a sound. |
/// | `background` | `bool`, a flag | If set, the message is sent as a background message. |
/// | `clear_draft` | `bool`, a flag | If set, the draft of the chat is cleared. |
/// | `noforwards` | `bool`, a flag | If set, recipients cannot forward or save the message; for bots only. |
/// | `update_stickersets_order` | `bool`, a flag | If set, the sticker sets that the message uses move to the front of the user's list. |
/// | `invert_media` | `bool`, a flag | If set, the media or link preview is shown above the text. |
/// | `allow_paid_floodskip` | `bool`, a flag | If set, a bot goes above its limit of messages per second and pays Telegram Stars for it. |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat to send to. |
/// | `reply_to` | [`Option<InputReplyTo>`](super::super::enums::InputReplyTo) | The message or story to reply to. |
/// | `multi_media` | [`Vec<InputSingleMedia>`](super::super::types::InputSingleMedia) | The items of the album, at most ten, each with a caption and a `random_id` of its own. |
/// | `schedule_date` | `Option<i32>` | When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online. |
/// | `send_as` | [`Option<InputPeer>`](super::super::enums::InputPeer) | The identity to send under, for example a channel of the user; if left out, the default one. |
/// | `quick_reply_shortcut` | [`Option<InputQuickReplyShortcut>`](super::super::enums::InputQuickReplyShortcut) | The quick reply to add the message to, instead of sending it. |
/// | `effect` | `Option<i64>` | The identifier of an effect to play with the message; for private chats. |
/// | `allow_paid_stars` | `Option<i64>` | The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages. |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives; the new messages are among them.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`ALLOW_PAYMENT_REQUIRED_%d`](crate::rpc::ErrorKind::AllowPaymentRequiredN) | The recipient charges Telegram Stars for messages. The number is the price; repeat the request with `allow_paid_stars` set to it. |
/// | 400 | [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid) | The identifier of the business connection is not valid. |
/// | 400 | [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid) | The chat is not one that the business connection covers. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_FORWARDS_RESTRICTED`](crate::rpc::ErrorKind::ChatForwardsRestricted) | The chat has protected content: its messages cannot be forwarded. |
/// | 403 | [`CHAT_SEND_MEDIA_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendMediaForbidden) | The account may not send media to this chat. |
/// | 403 | [`CHAT_SEND_PHOTOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPhotosForbidden) | The account may not send photos to this chat. |
/// | 403 | [`CHAT_SEND_VIDEOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVideosForbidden) | The account may not send videos to this chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`EFFECT_ID_INVALID`](crate::rpc::ErrorKind::EffectIdInvalid) | The identifier of the message effect is not valid. |
/// | 400 | [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid) | A formatting entity lies outside the text or cuts through a character; offsets and lengths count UTF-16 code units. |
/// | 400 | [`FILE_REFERENCE_%d_EMPTY`](crate::rpc::ErrorKind::FileReferenceNEmpty) | One of the files given has no file reference; the number says which one, counted from zero. |
/// | 400 | [`FILE_REFERENCE_%d_EXPIRED`](crate::rpc::ErrorKind::FileReferenceNExpired) | The file reference of one of the files has expired; the number says which one, counted from zero. Load the message or object with the file again to get a new reference. |
/// | 400 | [`FILE_REFERENCE_%d_INVALID`](crate::rpc::ErrorKind::FileReferenceNInvalid) | The file reference of one of the files is not valid; the number says which one, counted from zero. |
/// | 400 | [`MEDIA_CAPTION_TOO_LONG`](crate::rpc::ErrorKind::MediaCaptionTooLong) | The caption is too long; the limit is `caption_length_max` of the configuration. |
/// | 400 | [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty) | No media was given, or it cannot be used. |
/// | 400 | [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid) | The media is not valid. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`MULTI_MEDIA_TOO_LONG`](crate::rpc::ErrorKind::MultiMediaTooLong) | There are too many items for one album. |
/// | 406 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`QUICK_REPLIES_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::QuickRepliesBotNotAllowed) | Bots cannot use quick replies. |
/// | 400 | [`QUICK_REPLIES_TOO_MUCH`](crate::rpc::ErrorKind::QuickRepliesTooMuch) | There are as many quick replies as may be. |
/// | 500 | [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate) | The `random_id` was used before; make a new one for each message. |
/// | 400 | [`RANDOM_ID_EMPTY`](crate::rpc::ErrorKind::RandomIdEmpty) | The `random_id` is missing. |
/// | 400 | [`REPLY_MESSAGES_TOO_MUCH`](crate::rpc::ErrorKind::ReplyMessagesTooMuch) | The quick reply has as many messages as it may. |
/// | 400 | [`REPLY_TO_INVALID`](crate::rpc::ErrorKind::ReplyToInvalid) | What the message replies to is not valid. |
/// | 400 | [`SCHEDULE_DATE_TOO_LATE`](crate::rpc::ErrorKind::ScheduleDateTooLate) | The date to send at is too far in the future. |
/// | 400 | [`SCHEDULE_TOO_MUCH`](crate::rpc::ErrorKind::ScheduleTooMuch) | The chat has as many scheduled messages as may be. |
/// | 400 | [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid) | The account cannot send under this identity here. |
/// | 420 | [`SLOWMODE_WAIT_%d`](crate::rpc::ErrorKind::SlowmodeWaitN) | The chat is in slow mode. Wait that many seconds before the next message. |
/// | 400 | [`TOPIC_CLOSED`](crate::rpc::ErrorKind::TopicClosed) | The topic is closed. |
/// | 400 | [`TOPIC_DELETED`](crate::rpc::ErrorKind::TopicDeleted) | The topic was deleted. |
/// | 400 | [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel) | The account is banned from sending messages in channels and supergroups. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`messages.forwardMessages`](ForwardMessages): Forwards messages from one chat to another.
/// - [`messages.sendInlineBotResult`](SendInlineBotResult)
/// - [`messages.saveDraft`](SaveDraft)
/// - [`ephemeral.sendMessage`](super::ephemeral::SendMessage)
///
/// ```text
/// messages.sendMultiMedia#1bf89d74 flags:# silent:flags.5?true
///     background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true
///     update_stickersets_order:flags.15?true invert_media:flags.16?true
///     allow_paid_floodskip:flags.19?true peer:InputPeer
///     reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia>
///     schedule_date:flags.10?int send_as:flags.13?InputPeer
///     quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long
///     allow_paid_stars:flags.21?long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendMultiMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendMultiMedia {
    /// If set, the recipients get the notification without a sound.
    pub silent: bool,
    /// If set, the message is sent as a background message.
    pub background: bool,
    /// If set, the draft of the chat is cleared.
    pub clear_draft: bool,
    /// If set, recipients cannot forward or save the message; for bots only.
    pub noforwards: bool,
    /// If set, the sticker sets that the message uses move to the front of the user's list.
    pub update_stickersets_order: bool,
    /// If set, the media or link preview is shown above the text.
    pub invert_media: bool,
    /// If set, a bot goes above its limit of messages per second and pays Telegram Stars for it.
    pub allow_paid_floodskip: bool,
    /// The chat to send to.
    pub peer: enums::InputPeer,
    /// The message or story to reply to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// The items of the album, at most ten, each with a caption and a `random_id` of its own.
    pub multi_media: Vec<types::InputSingleMedia>,
    /// When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online.
    pub schedule_date: Option<i32>,
    /// The identity to send under, for example a channel of the user; if left out, the default one.
    pub send_as: Option<enums::InputPeer>,
    /// The quick reply to add the message to, instead of sending it.
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// The identifier of an effect to play with the message; for private chats.
    pub effect: Option<i64>,
    /// The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages.
    pub allow_paid_stars: Option<i64>,
}

impl SendMultiMedia {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        multi_media: Vec<types::InputSingleMedia>,
    ) -> Self {
        Self {
            silent: false,
            background: false,
            clear_draft: false,
            noforwards: false,
            update_stickersets_order: false,
            invert_media: false,
            allow_paid_floodskip: false,
            peer: peer.into(),
            reply_to: None,
            multi_media,
            schedule_date: None,
            send_as: None,
            quick_reply_shortcut: None,
            effect: None,
            allow_paid_stars: None,
        }
    }
}

impl wire::Wire for SendMultiMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendMultiMedia",
        id: 0x1bf89d74,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.reply_to.is_some())
            .with(5, self.silent)
            .with(6, self.background)
            .with(7, self.clear_draft)
            .with(10, self.schedule_date.is_some())
            .with(13, self.send_as.is_some())
            .with(14, self.noforwards)
            .with(15, self.update_stickersets_order)
            .with(16, self.invert_media)
            .with(17, self.quick_reply_shortcut.is_some())
            .with(18, self.effect.is_some())
            .with(19, self.allow_paid_floodskip)
            .with(21, self.allow_paid_stars.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.reply_to);
        w.write(&self.multi_media);
        w.write_optional(&self.schedule_date);
        w.write_optional(&self.send_as);
        w.write_optional(&self.quick_reply_shortcut);
        w.write_optional(&self.effect);
        w.write_optional(&self.allow_paid_stars);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(5),
            background: flags.has(6),
            clear_draft: flags.has(7),
            noforwards: flags.has(14),
            update_stickersets_order: flags.has(15),
            invert_media: flags.has(16),
            allow_paid_floodskip: flags.has(19),
            peer: cursor.read(),
            reply_to: cursor.read_optional(flags.has(0)),
            multi_media: cursor.read(),
            schedule_date: cursor.read_optional(flags.has(10)),
            send_as: cursor.read_optional(flags.has(13)),
            quick_reply_shortcut: cursor.read_optional(flags.has(17)),
            effect: cursor.read_optional(flags.has(18)),
            allow_paid_stars: cursor.read_optional(flags.has(21)),
        }
    }
}

impl wire::RemoteCall for SendMultiMedia {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::AllowPaymentRequiredN),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatForwardsRestricted),
        wire::known(403, wire::ErrorKind::ChatSendMediaForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPhotosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVideosForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::EffectIdInvalid),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::FileReferenceNEmpty),
        wire::known(400, wire::ErrorKind::FileReferenceNExpired),
        wire::known(400, wire::ErrorKind::FileReferenceNInvalid),
        wire::known(400, wire::ErrorKind::MediaCaptionTooLong),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MediaInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::MultiMediaTooLong),
        wire::known(406, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::QuickRepliesBotNotAllowed),
        wire::known(400, wire::ErrorKind::QuickRepliesTooMuch),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::RandomIdEmpty),
        wire::known(400, wire::ErrorKind::ReplyMessagesTooMuch),
        wire::known(400, wire::ErrorKind::ReplyToInvalid),
        wire::known(400, wire::ErrorKind::ScheduleDateTooLate),
        wire::known(400, wire::ErrorKind::ScheduleTooMuch),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(420, wire::ErrorKind::SlowmodeWaitN),
        wire::known(400, wire::ErrorKind::TopicClosed),
        wire::known(400, wire::ErrorKind::TopicDeleted),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
}

/// The method `messages.uploadEncryptedFile`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UploadEncryptedFile::new(
///     types::InputEncryptedChat::new(1, 1),
///     types::InputEncryptedFileUploaded::new(1, 1, "text", 1),
/// );
/// let result: enums::EncryptedFile = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputEncryptedChat`](super::super::types::InputEncryptedChat) |
/// | `file` | [`InputEncryptedFile`](super::super::enums::InputEncryptedFile) |
///
/// # Returns
///
/// [`EncryptedFile`](super::super::enums::EncryptedFile): [`Empty`](super::super::enums::EncryptedFile::Empty) or [`EncryptedFile`](super::super::enums::EncryptedFile::EncryptedFile).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendEncryptedFile`](SendEncryptedFile)
/// - [`messages.acceptEncryption`](AcceptEncryption)
/// - [`messages.setEncryptedTyping`](SetEncryptedTyping)
/// - [`messages.readEncryptedHistory`](ReadEncryptedHistory)
/// - [`messages.sendEncrypted`](SendEncrypted)
/// - [`messages.sendEncryptedService`](SendEncryptedService)
///
/// ```text
/// messages.uploadEncryptedFile#5057c497 peer:InputEncryptedChat
///     file:InputEncryptedFile = EncryptedFile;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uploadEncryptedFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UploadEncryptedFile {
    pub peer: types::InputEncryptedChat,
    pub file: enums::InputEncryptedFile,
}

impl UploadEncryptedFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: types::InputEncryptedChat,
        file: impl Into<enums::InputEncryptedFile>,
    ) -> Self {
        Self { peer, file: file.into() }
    }
}

impl wire::Wire for UploadEncryptedFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.uploadEncryptedFile",
        id: 0x5057c497,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.file.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            file: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UploadEncryptedFile {
    type Return = enums::EncryptedFile;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.searchStickerSets`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchStickerSets::new("text", 0);
/// let result: enums::messages::FoundStickerSets = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `exclude_featured` | `bool`, a flag |
/// | `q` | `String` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::FoundStickerSets`](super::super::enums::messages::FoundStickerSets): [`NotModified`](super::super::enums::messages::FoundStickerSets::NotModified) or [`FoundStickerSets`](super::super::enums::messages::FoundStickerSets::FoundStickerSets).
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
/// - [`messages.searchEmojiStickerSets`](SearchEmojiStickerSets)
///
/// ```text
/// messages.searchStickerSets#35705b8a flags:# exclude_featured:flags.0?true
///     q:string hash:long = messages.FoundStickerSets;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchStickerSets)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SearchStickerSets {
    pub exclude_featured: bool,
    pub q: String,
    pub hash: i64,
}

impl SearchStickerSets {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(q: impl Into<String>, hash: i64) -> Self {
        Self {
            exclude_featured: false,
            q: q.into(),
            hash,
        }
    }
}

impl wire::Wire for SearchStickerSets {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchStickerSets",
        id: 0x35705b8a,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.exclude_featured);
        w.flags(flags);
        w.string(&self.q);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            exclude_featured: flags.has(0),
            q: cursor.string(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for SearchStickerSets {
    type Return = enums::messages::FoundStickerSets;
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
/// [`Vec<MessageRange>`](super::super::types::MessageRange).
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

/// The method `messages.markDialogUnread`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::MarkDialogUnread::new(
///     types::InputDialogPeer::new(enums::InputPeer::InputPeerSelf),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `unread` | `bool`, a flag |
/// | `parent_peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `peer` | [`InputDialogPeer`](super::super::enums::InputDialogPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getPeerDialogs`](GetPeerDialogs): Gets the entries of given chats in the list of chats.
/// - [`messages.toggleDialogPin`](ToggleDialogPin)
/// - [`messages.reorderPinnedDialogs`](ReorderPinnedDialogs)
/// - [`messages.toggleSavedDialogPin`](ToggleSavedDialogPin)
/// - [`messages.reorderPinnedSavedDialogs`](ReorderPinnedSavedDialogs)
///
/// ```text
/// messages.markDialogUnread#8c5006f8 flags:# unread:flags.0?true
///     parent_peer:flags.1?InputPeer peer:InputDialogPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.markDialogUnread)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct MarkDialogUnread {
    pub unread: bool,
    pub parent_peer: Option<enums::InputPeer>,
    pub peer: enums::InputDialogPeer,
}

impl MarkDialogUnread {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputDialogPeer>) -> Self {
        Self {
            unread: false,
            parent_peer: None,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for MarkDialogUnread {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.markDialogUnread",
        id: 0x8c5006f8,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.unread)
            .with(1, self.parent_peer.is_some());
        w.flags(flags);
        w.write_optional(&self.parent_peer);
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            unread: flags.has(0),
            parent_peer: cursor.read_optional(flags.has(1)),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for MarkDialogUnread {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `parent_peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`Vec<DialogPeer>`](super::super::enums::DialogPeer).
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

/// The method `messages.clearAllDrafts`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ClearAllDrafts;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
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
/// messages.clearAllDrafts#7e58ee9c = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.clearAllDrafts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ClearAllDrafts;

impl wire::Wire for ClearAllDrafts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.clearAllDrafts",
        id: 0x7e58ee9c,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for ClearAllDrafts {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.updatePinnedMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdatePinnedMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `silent` | `bool`, a flag |
/// | `unpin` | `bool`, a flag |
/// | `pm_oneside` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `i32` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_ONESIDE_NOT_AVAIL`](crate::rpc::ErrorKind::BotOnesideNotAvail) | Bots cannot pin a message in a private chat for themselves only. |
/// | 400 | [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid) | The identifier of the business connection is not valid. |
/// | 400 | [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid) | The chat is not one that the business connection covers. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid) | The chat is not valid. |
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`PIN_RESTRICTED`](crate::rpc::ErrorKind::PinRestricted) | The account may not pin messages here. |
/// | 400 | [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel) | The account is banned from sending messages in channels and supergroups. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.updatePinnedMessage#d2aaf7ec flags:# silent:flags.0?true
///     unpin:flags.1?true pm_oneside:flags.2?true peer:InputPeer id:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updatePinnedMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdatePinnedMessage {
    pub silent: bool,
    pub unpin: bool,
    pub pm_oneside: bool,
    pub peer: enums::InputPeer,
    pub id: i32,
}

impl UpdatePinnedMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self {
            silent: false,
            unpin: false,
            pm_oneside: false,
            peer: peer.into(),
            id,
        }
    }
}

impl wire::Wire for UpdatePinnedMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.updatePinnedMessage",
        id: 0xd2aaf7ec,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.silent)
            .with(1, self.unpin)
            .with(2, self.pm_oneside);
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(0),
            unpin: flags.has(1),
            pm_oneside: flags.has(2),
            peer: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for UpdatePinnedMessage {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotOnesideNotAvail),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PinRestricted),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
}

/// The method `messages.sendVote`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendVote::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     vec![vec![1, 2, 3]],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `options` | `Vec<Vec<u8>>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`MESSAGE_POLL_CLOSED`](crate::rpc::ErrorKind::MessagePollClosed) | The poll is closed. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`OPTIONS_TOO_MUCH`](crate::rpc::ErrorKind::OptionsTooMuch) | Too many options were chosen. |
/// | 400 | [`OPTION_INVALID`](crate::rpc::ErrorKind::OptionInvalid) | The option is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`REVOTE_NOT_ALLOWED`](crate::rpc::ErrorKind::RevoteNotAllowed) | A vote in this poll cannot be changed. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.sendVote#10ea6184 peer:InputPeer msg_id:int options:Vector<bytes> =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendVote)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendVote {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub options: Vec<Vec<u8>>,
}

impl SendVote {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        options: Vec<Vec<u8>>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            options,
        }
    }
}

impl wire::Wire for SendVote {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendVote",
        id: 0x10ea6184,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        w.write(&self.options);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            options: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendVote {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MessagePollClosed),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::OptionsTooMuch),
        wire::known(400, wire::ErrorKind::OptionInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::RevoteNotAllowed),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `poll_hash` | `i64` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`ChatOnlines`](super::super::types::ChatOnlines).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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

/// The method `messages.editChatAbout`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatAbout::new(
///     enums::InputPeer::InputPeerSelf,
///     "text",
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `about` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ABOUT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatAboutNotModified) | The description of the chat is the same as before. |
/// | 400 | [`CHAT_ABOUT_TOO_LONG`](crate::rpc::ErrorKind::ChatAboutTooLong) | The description of the chat is too long. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.editChatAbout#def60797 peer:InputPeer about:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatAbout)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditChatAbout {
    pub peer: enums::InputPeer,
    pub about: String,
}

impl EditChatAbout {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, about: impl Into<String>) -> Self {
        Self {
            peer: peer.into(),
            about: about.into(),
        }
    }
}

impl wire::Wire for EditChatAbout {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatAbout",
        id: 0xdef60797,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.string(&self.about);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            about: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditChatAbout {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAboutNotModified),
        wire::known(400, wire::ErrorKind::ChatAboutTooLong),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.editChatDefaultBannedRights`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatDefaultBannedRights::new(
///     enums::InputPeer::InputPeerSelf,
///     types::ChatBannedRights::new(1),
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `banned_rights` | [`ChatBannedRights`](super::super::types::ChatBannedRights) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BANNED_RIGHTS_INVALID`](crate::rpc::ErrorKind::BannedRightsInvalid) | The set of restrictions is not valid. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`UNTIL_DATE_INVALID`](crate::rpc::ErrorKind::UntilDateInvalid) | The end date is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`channels.editBanned`](super::channels::EditBanned)
///
/// ```text
/// messages.editChatDefaultBannedRights#a5866b41 peer:InputPeer
///     banned_rights:ChatBannedRights = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatDefaultBannedRights)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditChatDefaultBannedRights {
    pub peer: enums::InputPeer,
    pub banned_rights: types::ChatBannedRights,
}

impl EditChatDefaultBannedRights {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        banned_rights: types::ChatBannedRights,
    ) -> Self {
        Self {
            peer: peer.into(),
            banned_rights,
        }
    }
}

impl wire::Wire for EditChatDefaultBannedRights {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatDefaultBannedRights",
        id: 0xa5866b41,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.banned_rights.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            banned_rights: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditChatDefaultBannedRights {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BannedRightsInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UntilDateInvalid),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `lang_code` | `String` |
///
/// # Returns
///
/// [`EmojiKeywordsDifference`](super::super::types::EmojiKeywordsDifference).
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
/// - [`messages.getEmojiKeywordsDifference`](GetEmojiKeywordsDifference)
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
/// | Name | Type |
/// |---|---|
/// | `lang_code` | `String` |
/// | `from_version` | `i32` |
///
/// # Returns
///
/// [`EmojiKeywordsDifference`](super::super::types::EmojiKeywordsDifference).
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
/// - [`messages.getEmojiKeywords`](GetEmojiKeywords)
///
/// ```text
/// messages.getEmojiKeywordsDifference#1508b6af lang_code:string from_version:int
///     = EmojiKeywordsDifference;
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
/// | Name | Type |
/// |---|---|
/// | `lang_codes` | `Vec<String>` |
///
/// # Returns
///
/// [`Vec<EmojiLanguage>`](super::super::types::EmojiLanguage).
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
/// | Name | Type |
/// |---|---|
/// | `lang_code` | `String` |
///
/// # Returns
///
/// [`EmojiUrl`](super::super::types::EmojiUrl).
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `saved_peer_id` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `top_msg_id` | `Option<i32>` |
/// | `filters` | [`Vec<MessagesFilter>`](super::super::enums::MessagesFilter) |
///
/// # Returns
///
/// [`Vec<messages::SearchCounter>`](super::super::types::messages::SearchCounter).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](SearchGlobal): Searches all chats for messages.
/// - [`messages.getSearchResultsCalendar`](GetSearchResultsCalendar)
/// - [`messages.getSearchResultsPositions`](GetSearchResultsPositions)
/// - [`messages.searchSentMedia`](SearchSentMedia)
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

/// The method `messages.requestUrlAuth`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestUrlAuth::default();
/// let result: enums::UrlAuthResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `msg_id` | `Option<i32>` |
/// | `button_id` | `Option<i32>` |
/// | `url` | `Option<String>` |
/// | `in_app_origin` | `Option<String>` |
///
/// # Returns
///
/// [`UrlAuthResult`](super::super::enums::UrlAuthResult): [`Request`](super::super::enums::UrlAuthResult::Request), [`Accepted`](super::super::enums::UrlAuthResult::Accepted) or [`Default`](super::super::enums::UrlAuthResult::Default).
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
/// - [`messages.acceptUrlAuth`](AcceptUrlAuth)
///
/// ```text
/// messages.requestUrlAuth#894cc99c flags:# peer:flags.1?InputPeer
///     msg_id:flags.1?int button_id:flags.1?int url:flags.2?string
///     in_app_origin:flags.3?string = UrlAuthResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestUrlAuth)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RequestUrlAuth {
    /// On the wire together with `msg_id`, `button_id`, or not at all.
    pub peer: Option<enums::InputPeer>,
    /// On the wire together with `peer`, `button_id`, or not at all.
    pub msg_id: Option<i32>,
    /// On the wire together with `peer`, `msg_id`, or not at all.
    pub button_id: Option<i32>,
    pub url: Option<String>,
    pub in_app_origin: Option<String>,
}

impl RequestUrlAuth {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            peer: None,
            msg_id: None,
            button_id: None,
            url: None,
            in_app_origin: None,
        }
    }
}

impl wire::Wire for RequestUrlAuth {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestUrlAuth",
        id: 0x894cc99c,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(1, self.peer.is_some())
            .with(2, self.url.is_some())
            .with(3, self.in_app_origin.is_some());
        w.flags(flags);
        w.write_shared(flags.has(1), &self.peer);
        w.write_shared_or_zero(flags.has(1), &self.msg_id);
        w.write_shared_or_zero(flags.has(1), &self.button_id);
        w.write_optional(&self.url);
        w.write_optional(&self.in_app_origin);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read_optional(flags.has(1)),
            msg_id: cursor.read_optional(flags.has(1)),
            button_id: cursor.read_optional(flags.has(1)),
            url: cursor.read_optional(flags.has(2)),
            in_app_origin: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for RequestUrlAuth {
    type Return = enums::UrlAuthResult;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.acceptUrlAuth`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::AcceptUrlAuth::default();
/// let result: enums::UrlAuthResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `write_allowed` | `bool`, a flag |
/// | `share_phone_number` | `bool`, a flag |
/// | `peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `msg_id` | `Option<i32>` |
/// | `button_id` | `Option<i32>` |
/// | `url` | `Option<String>` |
/// | `match_code` | `Option<String>` |
///
/// # Returns
///
/// [`UrlAuthResult`](super::super::enums::UrlAuthResult): [`Request`](super::super::enums::UrlAuthResult::Request), [`Accepted`](super::super::enums::UrlAuthResult::Accepted) or [`Default`](super::super::enums::UrlAuthResult::Default).
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
/// - [`messages.requestUrlAuth`](RequestUrlAuth)
/// - [`messages.checkUrlAuthMatchCode`](CheckUrlAuthMatchCode)
///
/// ```text
/// messages.acceptUrlAuth#67a3f0de flags:# write_allowed:flags.0?true
///     share_phone_number:flags.3?true peer:flags.1?InputPeer msg_id:flags.1?int
///     button_id:flags.1?int url:flags.2?string match_code:flags.4?string =
///     UrlAuthResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.acceptUrlAuth)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct AcceptUrlAuth {
    pub write_allowed: bool,
    pub share_phone_number: bool,
    /// On the wire together with `msg_id`, `button_id`, or not at all.
    pub peer: Option<enums::InputPeer>,
    /// On the wire together with `peer`, `button_id`, or not at all.
    pub msg_id: Option<i32>,
    /// On the wire together with `peer`, `msg_id`, or not at all.
    pub button_id: Option<i32>,
    pub url: Option<String>,
    pub match_code: Option<String>,
}

impl AcceptUrlAuth {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            write_allowed: false,
            share_phone_number: false,
            peer: None,
            msg_id: None,
            button_id: None,
            url: None,
            match_code: None,
        }
    }
}

impl wire::Wire for AcceptUrlAuth {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.acceptUrlAuth",
        id: 0x67a3f0de,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.write_allowed)
            .with(1, self.peer.is_some())
            .with(2, self.url.is_some())
            .with(3, self.share_phone_number)
            .with(4, self.match_code.is_some());
        w.flags(flags);
        w.write_shared(flags.has(1), &self.peer);
        w.write_shared_or_zero(flags.has(1), &self.msg_id);
        w.write_shared_or_zero(flags.has(1), &self.button_id);
        w.write_optional(&self.url);
        w.write_optional(&self.match_code);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            write_allowed: flags.has(0),
            share_phone_number: flags.has(3),
            peer: cursor.read_optional(flags.has(1)),
            msg_id: cursor.read_optional(flags.has(1)),
            button_id: cursor.read_optional(flags.has(1)),
            url: cursor.read_optional(flags.has(2)),
            match_code: cursor.read_optional(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for AcceptUrlAuth {
    type Return = enums::UrlAuthResult;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.hidePeerSettingsBar`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::HidePeerSettingsBar::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.hidePeerSettingsBar#4facb138 peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.hidePeerSettingsBar)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct HidePeerSettingsBar {
    pub peer: enums::InputPeer,
}

impl HidePeerSettingsBar {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for HidePeerSettingsBar {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.hidePeerSettingsBar",
        id: 0x4facb138,
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

impl wire::RemoteCall for HidePeerSettingsBar {
    type Return = bool;
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `Vec<i32>` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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

/// The method `messages.sendScheduledMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendScheduledMessages::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `Vec<i32>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 500 | [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate) | The `random_id` was used before; make a new one for each message. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.sendScheduledMessages#bd38850a peer:InputPeer id:Vector<int> =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendScheduledMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendScheduledMessages {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl SendScheduledMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for SendScheduledMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendScheduledMessages",
        id: 0xbd38850a,
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

impl wire::RemoteCall for SendScheduledMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.deleteScheduledMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteScheduledMessages::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `Vec<i32>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 403 | [`MESSAGE_DELETE_FORBIDDEN`](crate::rpc::ErrorKind::MessageDeleteForbidden) | The account may not delete one of the messages, or it is too old for that. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.deleteScheduledMessages#59ae2b16 peer:InputPeer id:Vector<int> =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteScheduledMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteScheduledMessages {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl DeleteScheduledMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for DeleteScheduledMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteScheduledMessages",
        id: 0x59ae2b16,
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

impl wire::RemoteCall for DeleteScheduledMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(403, wire::ErrorKind::MessageDeleteForbidden),
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `i32` |
/// | `option` | `Option<Vec<u8>>` |
/// | `offset` | `Option<String>` |
/// | `limit` | `i32` |
///
/// # Returns
///
/// [`messages::VotesList`](super::super::types::messages::VotesList).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`BROADCAST_FORBIDDEN`](crate::rpc::ErrorKind::BroadcastForbidden) | The call cannot be used on a broadcast channel. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 403 | [`POLL_VOTE_REQUIRED`](crate::rpc::ErrorKind::PollVoteRequired) | The account has to vote before it may see the votes. |
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

/// The method `messages.toggleStickerSets`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleStickerSets::new(
///     vec![enums::InputStickerSet::AnimatedEmoji],
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `uninstall` | `bool`, a flag |
/// | `archive` | `bool`, a flag |
/// | `unarchive` | `bool`, a flag |
/// | `stickersets` | [`Vec<InputStickerSet>`](super::super::enums::InputStickerSet) |
///
/// # Returns
///
/// `bool`.
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
/// - [`messages.getStickerSet`](GetStickerSet)
/// - [`messages.installStickerSet`](InstallStickerSet)
/// - [`messages.uninstallStickerSet`](UninstallStickerSet)
/// - [`channels.setStickers`](super::channels::SetStickers)
/// - [`channels.setEmojiStickers`](super::channels::SetEmojiStickers)
/// - [`stickers.addStickerToSet`](super::stickers::AddStickerToSet)
///
/// ```text
/// messages.toggleStickerSets#b5052fea flags:# uninstall:flags.0?true
///     archive:flags.1?true unarchive:flags.2?true
///     stickersets:Vector<InputStickerSet> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleStickerSets)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleStickerSets {
    pub uninstall: bool,
    pub archive: bool,
    pub unarchive: bool,
    pub stickersets: Vec<enums::InputStickerSet>,
}

impl ToggleStickerSets {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(stickersets: Vec<enums::InputStickerSet>) -> Self {
        Self {
            uninstall: false,
            archive: false,
            unarchive: false,
            stickersets,
        }
    }
}

impl wire::Wire for ToggleStickerSets {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleStickerSets",
        id: 0xb5052fea,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.uninstall)
            .with(1, self.archive)
            .with(2, self.unarchive);
        w.flags(flags);
        w.write(&self.stickersets);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            uninstall: flags.has(0),
            archive: flags.has(1),
            unarchive: flags.has(2),
            stickersets: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleStickerSets {
    type Return = bool;
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
/// [`messages::DialogFilters`](super::super::types::messages::DialogFilters).
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
/// [`Vec<DialogFilterSuggested>`](super::super::types::DialogFilterSuggested).
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

/// The method `messages.updateDialogFilter`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdateDialogFilter::new(1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `id` | `i32` |
/// | `filter` | [`Option<DialogFilter>`](super::super::enums::DialogFilter) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHATLIST_EXCLUDE_INVALID`](crate::rpc::ErrorKind::ChatlistExcludeInvalid) | A shared folder cannot leave out chats by rule. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid) | The identifier of the chat folder is not valid. |
/// | 400 | [`FILTER_INCLUDE_EMPTY`](crate::rpc::ErrorKind::FilterIncludeEmpty) | The chat folder would include no chats. |
/// | 400 | [`FILTER_TITLE_EMPTY`](crate::rpc::ErrorKind::FilterTitleEmpty) | The title of the chat folder is missing. |
/// | 400 | [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong) | The text of the message is too long; the limit is `message_length_max` of the configuration. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.updateDialogFilter#1ad4a04a flags:# id:int filter:flags.0?DialogFilter
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updateDialogFilter)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateDialogFilter {
    pub id: i32,
    pub filter: Option<enums::DialogFilter>,
}

impl UpdateDialogFilter {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id, filter: None }
    }
}

impl wire::Wire for UpdateDialogFilter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.updateDialogFilter",
        id: 0x1ad4a04a,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.filter.is_some());
        w.flags(flags);
        w.i32(self.id);
        w.write_optional(&self.filter);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            id: cursor.i32(),
            filter: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateDialogFilter {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatlistExcludeInvalid),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterIncludeEmpty),
        wire::known(400, wire::ErrorKind::FilterTitleEmpty),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.updateDialogFiltersOrder`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdateDialogFiltersOrder::new(vec![1]);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `order` | `Vec<i32>` |
///
/// # Returns
///
/// `bool`.
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
/// messages.updateDialogFiltersOrder#c563c1e4 order:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updateDialogFiltersOrder)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateDialogFiltersOrder {
    pub order: Vec<i32>,
}

impl UpdateDialogFiltersOrder {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<i32>) -> Self {
        Self { order }
    }
}

impl wire::Wire for UpdateDialogFiltersOrder {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.updateDialogFiltersOrder",
        id: 0xc563c1e4,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.order);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { order: cursor.read() }
    }
}

impl wire::RemoteCall for UpdateDialogFiltersOrder {
    type Return = bool;
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
/// | Name | Type |
/// |---|---|
/// | `offset` | `i32` |
/// | `limit` | `i32` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::FeaturedStickers`](super::super::enums::messages::FeaturedStickers): [`NotModified`](super::super::enums::messages::FeaturedStickers::NotModified) or [`FeaturedStickers`](super::super::enums::messages::FeaturedStickers::FeaturedStickers).
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
/// - [`messages.getFeaturedStickers`](GetFeaturedStickers)
/// - [`messages.getFeaturedEmojiStickers`](GetFeaturedEmojiStickers)
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `offset_id` | `i32` |
/// | `offset_date` | `i32` |
/// | `add_offset` | `i32` |
/// | `limit` | `i32` |
/// | `max_id` | `i32` |
/// | `min_id` | `i32` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`TOPIC_ID_INVALID`](crate::rpc::ErrorKind::TopicIdInvalid) | The identifier of the topic is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getSavedHistory`](GetSavedHistory)
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](GetUnreadMentions)
/// - [`messages.getUnreadReactions`](GetUnreadReactions)
/// - [`messages.getUnreadPollVotes`](GetUnreadPollVotes)
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
///
/// # Returns
///
/// [`messages::DiscussionMessage`](super::super::types::messages::DiscussionMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`TOPIC_ID_INVALID`](crate::rpc::ErrorKind::TopicIdInvalid) | The identifier of the topic is not valid. |
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

/// The method `messages.readDiscussion`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadDiscussion::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     1,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `read_max_id` | `i32` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.readDiscussion#f731a9f4 peer:InputPeer msg_id:int read_max_id:int =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readDiscussion)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReadDiscussion {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub read_max_id: i32,
}

impl ReadDiscussion {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        read_max_id: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            read_max_id,
        }
    }
}

impl wire::Wire for ReadDiscussion {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readDiscussion",
        id: 0xf731a9f4,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        w.i32(self.read_max_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            read_max_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReadDiscussion {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.unpinAllMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UnpinAllMessages::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: types::messages::AffectedHistory = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `top_msg_id` | `Option<i32>` |
/// | `saved_peer_id` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`messages::AffectedHistory`](super::super::types::messages::AffectedHistory).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.readMentions`](ReadMentions)
/// - [`messages.readReactions`](ReadReactions)
/// - [`messages.deleteTopicHistory`](DeleteTopicHistory)
/// - [`messages.readPollVotes`](ReadPollVotes)
/// - [`messages.deleteHistory`](DeleteHistory)
/// - [`messages.deleteSavedHistory`](DeleteSavedHistory)
///
/// ```text
/// messages.unpinAllMessages#62dd747 flags:# peer:InputPeer top_msg_id:flags.0?int
///     saved_peer_id:flags.1?InputPeer = messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.unpinAllMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UnpinAllMessages {
    pub peer: enums::InputPeer,
    pub top_msg_id: Option<i32>,
    pub saved_peer_id: Option<enums::InputPeer>,
}

impl UnpinAllMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
            saved_peer_id: None,
        }
    }
}

impl wire::Wire for UnpinAllMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.unpinAllMessages",
        id: 0x062dd747,
        min_size: 12,
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
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            saved_peer_id: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for UnpinAllMessages {
    type Return = types::messages::AffectedHistory;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.deleteChat`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteChat::new(1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `chat_id` | `i64` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.deleteChat#5bd0ee50 chat_id:long = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteChat {
    pub chat_id: i64,
}

impl DeleteChat {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self { chat_id }
    }
}

impl wire::Wire for DeleteChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteChat",
        id: 0x5bd0ee50,
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

impl wire::RemoteCall for DeleteChat {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.deletePhoneCallHistory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeletePhoneCallHistory::default();
/// let result: types::messages::AffectedFoundMessages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `revoke` | `bool`, a flag |
///
/// # Returns
///
/// [`messages::AffectedFoundMessages`](super::super::types::messages::AffectedFoundMessages).
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
/// messages.deletePhoneCallHistory#f9cbe409 flags:# revoke:flags.0?true =
///     messages.AffectedFoundMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deletePhoneCallHistory)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeletePhoneCallHistory {
    pub revoke: bool,
}

impl DeletePhoneCallHistory {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { revoke: false }
    }
}

impl wire::Wire for DeletePhoneCallHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deletePhoneCallHistory",
        id: 0xf9cbe409,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.revoke);
        w.flags(flags);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { revoke: flags.has(0) }
    }
}

impl wire::RemoteCall for DeletePhoneCallHistory {
    type Return = types::messages::AffectedFoundMessages;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.checkHistoryImport`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CheckHistoryImport::new("text");
/// let result: types::messages::HistoryImportParsed = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `import_head` | `String` |
///
/// # Returns
///
/// [`messages::HistoryImportParsed`](super::super::types::messages::HistoryImportParsed).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`IMPORT_FORMAT_UNRECOGNIZED`](crate::rpc::ErrorKind::ImportFormatUnrecognized) | The format of the file to import is not known. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.checkHistoryImport#43fe19f3 import_head:string =
///     messages.HistoryImportParsed;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.checkHistoryImport)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CheckHistoryImport {
    pub import_head: String,
}

impl CheckHistoryImport {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(import_head: impl Into<String>) -> Self {
        Self {
            import_head: import_head.into(),
        }
    }
}

impl wire::Wire for CheckHistoryImport {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkHistoryImport",
        id: 0x43fe19f3,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.import_head);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            import_head: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CheckHistoryImport {
    type Return = types::messages::HistoryImportParsed;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ImportFormatUnrecognized),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.initHistoryImport`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::InitHistoryImport::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputFile::new(1, 1, "text", "text"),
///     1,
/// );
/// let result: types::messages::HistoryImport = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `file` | [`InputFile`](super::super::enums::InputFile) |
/// | `media_count` | `i32` |
///
/// # Returns
///
/// [`messages::HistoryImport`](super::super::types::messages::HistoryImport).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`IMPORT_FILE_INVALID`](crate::rpc::ErrorKind::ImportFileInvalid) | The file to import is not valid. |
/// | 400 | [`IMPORT_FORMAT_DATE_INVALID`](crate::rpc::ErrorKind::ImportFormatDateInvalid) | A date in the file to import is not valid. |
/// | 400 | [`IMPORT_FORMAT_UNRECOGNIZED`](crate::rpc::ErrorKind::ImportFormatUnrecognized) | The format of the file to import is not known. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 406 | [`PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_%dMIN`](crate::rpc::ErrorKind::PreviousChatImportActiveWaitNmin) | Another import into this chat is running. Wait that many minutes before the request is repeated. |
/// | 400 | [`USER_NOT_MUTUAL_CONTACT`](crate::rpc::ErrorKind::UserNotMutualContact) | The user is not a mutual contact of the account. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.uploadWallPaper`](super::account::UploadWallPaper)
/// - [`account.uploadTheme`](super::account::UploadTheme)
/// - [`account.uploadRingtone`](super::account::UploadRingtone)
/// - [`photos.uploadProfilePhoto`](super::photos::UploadProfilePhoto)
/// - [`photos.uploadContactProfilePhoto`](super::photos::UploadContactProfilePhoto)
/// - [`phone.saveCallLog`](super::phone::SaveCallLog)
///
/// ```text
/// messages.initHistoryImport#34090c3b peer:InputPeer file:InputFile
///     media_count:int = messages.HistoryImport;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.initHistoryImport)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct InitHistoryImport {
    pub peer: enums::InputPeer,
    pub file: enums::InputFile,
    pub media_count: i32,
}

impl InitHistoryImport {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        file: impl Into<enums::InputFile>,
        media_count: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            file: file.into(),
            media_count,
        }
    }
}

impl wire::Wire for InitHistoryImport {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.initHistoryImport",
        id: 0x34090c3b,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.file.write(w);
        w.i32(self.media_count);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            file: cursor.read(),
            media_count: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for InitHistoryImport {
    type Return = types::messages::HistoryImport;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ImportFileInvalid),
        wire::known(400, wire::ErrorKind::ImportFormatDateInvalid),
        wire::known(400, wire::ErrorKind::ImportFormatUnrecognized),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(406, wire::ErrorKind::PreviousChatImportActiveWaitNmin),
        wire::known(400, wire::ErrorKind::UserNotMutualContact),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.uploadImportedMedia`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UploadImportedMedia::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     "text",
///     enums::InputMedia::Empty,
/// );
/// let result: enums::MessageMedia = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `import_id` | `i64` |
/// | `file_name` | `String` |
/// | `media` | [`InputMedia`](super::super::enums::InputMedia) |
///
/// # Returns
///
/// [`MessageMedia`](super::super::enums::MessageMedia).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`IMPORT_ID_INVALID`](crate::rpc::ErrorKind::ImportIdInvalid) | The identifier of the import is not valid. |
/// | 400 | [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid) | The media is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.uploadMedia`](UploadMedia): Puts media on the server without sending a message, for example the items of an album before [`messages.sendMultiMedia`](SendMultiMedia).
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`messages.editMessage`](EditMessage): Changes a message that the account sent or may edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](EditInlineBotMessage)
/// - [`messages.saveDraft`](SaveDraft)
/// - [`bots.addPreviewMedia`](super::bots::AddPreviewMedia)
///
/// ```text
/// messages.uploadImportedMedia#2a862092 peer:InputPeer import_id:long
///     file_name:string media:InputMedia = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uploadImportedMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UploadImportedMedia {
    pub peer: enums::InputPeer,
    pub import_id: i64,
    pub file_name: String,
    pub media: enums::InputMedia,
}

impl UploadImportedMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        import_id: i64,
        file_name: impl Into<String>,
        media: impl Into<enums::InputMedia>,
    ) -> Self {
        Self {
            peer: peer.into(),
            import_id,
            file_name: file_name.into(),
            media: media.into(),
        }
    }
}

impl wire::Wire for UploadImportedMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.uploadImportedMedia",
        id: 0x2a862092,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i64(self.import_id);
        w.string(&self.file_name);
        self.media.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            import_id: cursor.i64(),
            file_name: cursor.string(),
            media: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UploadImportedMedia {
    type Return = enums::MessageMedia;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ImportIdInvalid),
        wire::known(400, wire::ErrorKind::MediaInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.startHistoryImport`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::StartHistoryImport::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `import_id` | `i64` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`IMPORT_ID_INVALID`](crate::rpc::ErrorKind::ImportIdInvalid) | The identifier of the import is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.startHistoryImport#b43df344 peer:InputPeer import_id:long = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.startHistoryImport)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct StartHistoryImport {
    pub peer: enums::InputPeer,
    pub import_id: i64,
}

impl StartHistoryImport {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, import_id: i64) -> Self {
        Self {
            peer: peer.into(),
            import_id,
        }
    }
}

impl wire::Wire for StartHistoryImport {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.startHistoryImport",
        id: 0xb43df344,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i64(self.import_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            import_id: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for StartHistoryImport {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ImportIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
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
/// | Name | Type |
/// |---|---|
/// | `revoked` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `admin_id` | [`InputUser`](super::super::enums::InputUser) |
/// | `offset_date` | `Option<i32>` |
/// | `offset_link` | `Option<String>` |
/// | `limit` | `i32` |
///
/// # Returns
///
/// [`messages::ExportedChatInvites`](super::super::types::messages::ExportedChatInvites).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`ADMIN_ID_INVALID`](crate::rpc::ErrorKind::AdminIdInvalid) | The identifier of the administrator is not valid. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid) | The identifier of the chat is not valid. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`payments.getConnectedStarRefBots`](super::payments::GetConnectedStarRefBots)
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `link` | `String` |
///
/// # Returns
///
/// [`messages::ExportedChatInvite`](super::super::enums::messages::ExportedChatInvite): [`ExportedChatInvite`](super::super::enums::messages::ExportedChatInvite::ExportedChatInvite) or [`Replaced`](super::super::enums::messages::ExportedChatInvite::Replaced).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired) | The invite link has expired or was revoked. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.editExportedChatInvite`](EditExportedChatInvite)
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

/// The method `messages.editExportedChatInvite`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditExportedChatInvite::new(
///     enums::InputPeer::InputPeerSelf,
///     "text",
/// );
/// let result: enums::messages::ExportedChatInvite = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `revoked` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `link` | `String` |
/// | `expire_date` | `Option<i32>` |
/// | `usage_limit` | `Option<i32>` |
/// | `request_needed` | `Option<bool>` |
/// | `title` | `Option<String>` |
///
/// # Returns
///
/// [`messages::ExportedChatInvite`](super::super::enums::messages::ExportedChatInvite): [`ExportedChatInvite`](super::super::enums::messages::ExportedChatInvite::ExportedChatInvite) or [`Replaced`](super::super::enums::messages::ExportedChatInvite::Replaced).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_INVITE_PERMANENT`](crate::rpc::ErrorKind::ChatInvitePermanent) | The permanent invite link cannot be changed in this way. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 403 | [`EDIT_BOT_INVITE_FORBIDDEN`](crate::rpc::ErrorKind::EditBotInviteForbidden) | Invite links that a bot created cannot be edited. |
/// | 400 | [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired) | The invite link has expired or was revoked. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`USAGE_LIMIT_INVALID`](crate::rpc::ErrorKind::UsageLimitInvalid) | The limit of uses is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getExportedChatInvite`](GetExportedChatInvite)
/// - [`messages.exportChatInvite`](ExportChatInvite)
/// - [`payments.editConnectedStarRefBot`](super::payments::EditConnectedStarRefBot)
///
/// ```text
/// messages.editExportedChatInvite#bdca2f75 flags:# revoked:flags.2?true
///     peer:InputPeer link:string expire_date:flags.0?int usage_limit:flags.1?int
///     request_needed:flags.3?Bool title:flags.4?string =
///     messages.ExportedChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editExportedChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditExportedChatInvite {
    pub revoked: bool,
    pub peer: enums::InputPeer,
    pub link: String,
    pub expire_date: Option<i32>,
    pub usage_limit: Option<i32>,
    pub request_needed: Option<bool>,
    pub title: Option<String>,
}

impl EditExportedChatInvite {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, link: impl Into<String>) -> Self {
        Self {
            revoked: false,
            peer: peer.into(),
            link: link.into(),
            expire_date: None,
            usage_limit: None,
            request_needed: None,
            title: None,
        }
    }
}

impl wire::Wire for EditExportedChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editExportedChatInvite",
        id: 0xbdca2f75,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.expire_date.is_some())
            .with(1, self.usage_limit.is_some())
            .with(2, self.revoked)
            .with(3, self.request_needed.is_some())
            .with(4, self.title.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.string(&self.link);
        w.write_optional(&self.expire_date);
        w.write_optional(&self.usage_limit);
        w.write_optional(&self.request_needed);
        w.write_optional(&self.title);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            revoked: flags.has(2),
            peer: cursor.read(),
            link: cursor.string(),
            expire_date: cursor.read_optional(flags.has(0)),
            usage_limit: cursor.read_optional(flags.has(1)),
            request_needed: cursor.read_optional(flags.has(3)),
            title: cursor.read_optional(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for EditExportedChatInvite {
    type Return = enums::messages::ExportedChatInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatInvitePermanent),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(403, wire::ErrorKind::EditBotInviteForbidden),
        wire::known(400, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UsageLimitInvalid),
    ];
}

/// The method `messages.deleteRevokedExportedChatInvites`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteRevokedExportedChatInvites::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputUser::InputUserSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `admin_id` | [`InputUser`](super::super::enums::InputUser) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`ADMIN_ID_INVALID`](crate::rpc::ErrorKind::AdminIdInvalid) | The identifier of the administrator is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.deleteRevokedExportedChatInvites#56987bd5 peer:InputPeer
///     admin_id:InputUser = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteRevokedExportedChatInvites {
    pub peer: enums::InputPeer,
    pub admin_id: enums::InputUser,
}

impl DeleteRevokedExportedChatInvites {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        admin_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            peer: peer.into(),
            admin_id: admin_id.into(),
        }
    }
}

impl wire::Wire for DeleteRevokedExportedChatInvites {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteRevokedExportedChatInvites",
        id: 0x56987bd5,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.admin_id.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            admin_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteRevokedExportedChatInvites {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AdminIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.deleteExportedChatInvite`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteExportedChatInvite::new(
///     enums::InputPeer::InputPeerSelf,
///     "text",
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `link` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired) | The invite link has expired or was revoked. |
/// | 400 | [`INVITE_REVOKED_MISSING`](crate::rpc::ErrorKind::InviteRevokedMissing) | The invite link was not revoked before, or was deleted already. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.deleteExportedChatInvite#d464a42b peer:InputPeer link:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteExportedChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteExportedChatInvite {
    pub peer: enums::InputPeer,
    pub link: String,
}

impl DeleteExportedChatInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, link: impl Into<String>) -> Self {
        Self {
            peer: peer.into(),
            link: link.into(),
        }
    }
}

impl wire::Wire for DeleteExportedChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteExportedChatInvite",
        id: 0xd464a42b,
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

impl wire::RemoteCall for DeleteExportedChatInvite {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::InviteRevokedMissing),
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`messages::ChatAdminsWithInvites`](super::super::types::messages::ChatAdminsWithInvites).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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
/// | Name | Type |
/// |---|---|
/// | `requested` | `bool`, a flag |
/// | `subscription_expired` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `link` | `Option<String>` |
/// | `q` | `Option<String>` |
/// | `offset_date` | `i32` |
/// | `offset_user` | [`InputUser`](super::super::enums::InputUser) |
/// | `limit` | `i32` |
///
/// # Returns
///
/// [`messages::ChatInviteImporters`](super::super::types::messages::ChatInviteImporters).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired) | The invite link has expired or was revoked. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`SEARCH_WITH_LINK_NOT_SUPPORTED`](crate::rpc::ErrorKind::SearchWithLinkNotSupported) | A search text and an invite link cannot be combined. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getForumTopics`](GetForumTopics)
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

/// The method `messages.setHistoryTTL`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetHistoryTtl::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `period` | `i32` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`TTL_PERIOD_INVALID`](crate::rpc::ErrorKind::TtlPeriodInvalid) | The lifetime of messages is not one that is allowed. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.setHistoryTTL#b80e5fe4 peer:InputPeer period:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setHistoryTTL)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetHistoryTtl {
    pub peer: enums::InputPeer,
    pub period: i32,
}

impl SetHistoryTtl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, period: i32) -> Self {
        Self { peer: peer.into(), period }
    }
}

impl wire::Wire for SetHistoryTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setHistoryTTL",
        id: 0xb80e5fe4,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.period);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            period: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetHistoryTtl {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::TtlPeriodInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.checkHistoryImportPeer`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CheckHistoryImportPeer::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: types::messages::CheckedHistoryImportPeer = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`messages::CheckedHistoryImportPeer`](super::super::types::messages::CheckedHistoryImportPeer).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`USER_NOT_MUTUAL_CONTACT`](crate::rpc::ErrorKind::UserNotMutualContact) | The user is not a mutual contact of the account. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.checkHistoryImportPeer#5dc60f03 peer:InputPeer =
///     messages.CheckedHistoryImportPeer;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.checkHistoryImportPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CheckHistoryImportPeer {
    pub peer: enums::InputPeer,
}

impl CheckHistoryImportPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for CheckHistoryImportPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkHistoryImportPeer",
        id: 0x5dc60f03,
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

impl wire::RemoteCall for CheckHistoryImportPeer {
    type Return = types::messages::CheckedHistoryImportPeer;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserNotMutualContact),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.setChatTheme`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetChatTheme::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputChatTheme::new("👍"),
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `theme` | [`InputChatTheme`](super::super::enums::InputChatTheme) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`EMOJI_INVALID`](crate::rpc::ErrorKind::EmojiInvalid) | The emoji is not valid here. |
/// | 400 | [`EMOJI_NOT_MODIFIED`](crate::rpc::ErrorKind::EmojiNotModified) | The emoji is the same as before. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.setChatTheme#81202c9 peer:InputPeer theme:InputChatTheme = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setChatTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetChatTheme {
    pub peer: enums::InputPeer,
    pub theme: enums::InputChatTheme,
}

impl SetChatTheme {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        theme: impl Into<enums::InputChatTheme>,
    ) -> Self {
        Self {
            peer: peer.into(),
            theme: theme.into(),
        }
    }
}

impl wire::Wire for SetChatTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setChatTheme",
        id: 0x081202c9,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.theme.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            theme: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetChatTheme {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmojiInvalid),
        wire::known(400, wire::ErrorKind::EmojiNotModified),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
///
/// # Returns
///
/// [`Vec<ReadParticipantDate>`](super::super::types::ReadParticipantDate).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_TOO_BIG`](crate::rpc::ErrorKind::ChatTooBig) | The chat has too many members for this. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`MSG_TOO_OLD`](crate::rpc::ErrorKind::MsgTooOld) | The message is too old for this. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `saved_peer_id` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `filter` | [`MessagesFilter`](super::super::enums::MessagesFilter) |
/// | `offset_id` | `i32` |
/// | `offset_date` | `i32` |
///
/// # Returns
///
/// [`messages::SearchResultsCalendar`](super::super::types::messages::SearchResultsCalendar).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`FILTER_NOT_SUPPORTED`](crate::rpc::ErrorKind::FilterNotSupported) | The filter cannot be used here. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](SearchGlobal): Searches all chats for messages.
/// - [`messages.getSearchResultsPositions`](GetSearchResultsPositions)
/// - [`messages.getDialogs`](GetDialogs): Gets the list of chats, the one with the newest message first.
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getSearchCounters`](GetSearchCounters)
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `saved_peer_id` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `filter` | [`MessagesFilter`](super::super::enums::MessagesFilter) |
/// | `offset_id` | `i32` |
/// | `limit` | `i32` |
///
/// # Returns
///
/// [`messages::SearchResultsPositions`](super::super::types::messages::SearchResultsPositions).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](SearchGlobal): Searches all chats for messages.
/// - [`messages.getSearchResultsCalendar`](GetSearchResultsCalendar)
/// - [`messages.getSearchCounters`](GetSearchCounters)
/// - [`messages.searchSentMedia`](SearchSentMedia)
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

/// The method `messages.hideChatJoinRequest`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::HideChatJoinRequest::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputUser::InputUserSelf,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `approved` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsTooMuch) | The account is a member of as many channels and supergroups as it may be. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`HIDE_REQUESTER_MISSING`](crate::rpc::ErrorKind::HideRequesterMissing) | The request to join is gone, or was handled already. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`USER_ALREADY_PARTICIPANT`](crate::rpc::ErrorKind::UserAlreadyParticipant) | The user is a member already. |
/// | 403 | [`USER_CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::UserChannelsTooMuch) | The user is a member of as many channels and supergroups as possible. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.hideChatJoinRequest#7fe7e815 flags:# approved:flags.0?true
///     peer:InputPeer user_id:InputUser = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.hideChatJoinRequest)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct HideChatJoinRequest {
    pub approved: bool,
    pub peer: enums::InputPeer,
    pub user_id: enums::InputUser,
}

impl HideChatJoinRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        user_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            approved: false,
            peer: peer.into(),
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for HideChatJoinRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.hideChatJoinRequest",
        id: 0x7fe7e815,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.approved);
        w.flags(flags);
        self.peer.write(w);
        self.user_id.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            approved: flags.has(0),
            peer: cursor.read(),
            user_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for HideChatJoinRequest {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::HideRequesterMissing),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserAlreadyParticipant),
        wire::known(403, wire::ErrorKind::UserChannelsTooMuch),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// The method `messages.hideAllChatJoinRequests`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::HideAllChatJoinRequests::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `approved` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `link` | `Option<String>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsTooMuch) | The account is a member of as many channels and supergroups as it may be. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`HIDE_REQUESTER_MISSING`](crate::rpc::ErrorKind::HideRequesterMissing) | The request to join is gone, or was handled already. |
/// | 400 | [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired) | The invite link has expired or was revoked. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`USER_CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::UserChannelsTooMuch) | The user is a member of as many channels and supergroups as possible. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.hideAllChatJoinRequests#e085f4ea flags:# approved:flags.0?true
///     peer:InputPeer link:flags.1?string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.hideAllChatJoinRequests)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct HideAllChatJoinRequests {
    pub approved: bool,
    pub peer: enums::InputPeer,
    pub link: Option<String>,
}

impl HideAllChatJoinRequests {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            approved: false,
            peer: peer.into(),
            link: None,
        }
    }
}

impl wire::Wire for HideAllChatJoinRequests {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.hideAllChatJoinRequests",
        id: 0xe085f4ea,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.approved)
            .with(1, self.link.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.link);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            approved: flags.has(0),
            peer: cursor.read(),
            link: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for HideAllChatJoinRequests {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::HideRequesterMissing),
        wire::known(400, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserChannelsTooMuch),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.toggleNoForwards`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleNoForwards::new(
///     enums::InputPeer::InputPeerSelf,
///     true,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `enabled` | `bool` |
/// | `request_msg_id` | `Option<i32>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.toggleNoForwards#b2081a35 flags:# peer:InputPeer enabled:Bool
///     request_msg_id:flags.0?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleNoForwards)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleNoForwards {
    pub peer: enums::InputPeer,
    pub enabled: bool,
    pub request_msg_id: Option<i32>,
}

impl ToggleNoForwards {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, enabled: bool) -> Self {
        Self {
            peer: peer.into(),
            enabled,
            request_msg_id: None,
        }
    }
}

impl wire::Wire for ToggleNoForwards {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleNoForwards",
        id: 0xb2081a35,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.request_msg_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.bool(self.enabled);
        w.write_optional(&self.request_msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            enabled: cursor.bool(),
            request_msg_id: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ToggleNoForwards {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.saveDefaultSendAs`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SaveDefaultSendAs::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `send_as` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid) | The account cannot send under this identity here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.saveDefaultSendAs#ccfddf96 peer:InputPeer send_as:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.saveDefaultSendAs)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SaveDefaultSendAs {
    pub peer: enums::InputPeer,
    pub send_as: enums::InputPeer,
}

impl SaveDefaultSendAs {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        send_as: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            send_as: send_as.into(),
        }
    }
}

impl wire::Wire for SaveDefaultSendAs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.saveDefaultSendAs",
        id: 0xccfddf96,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.send_as.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            send_as: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SaveDefaultSendAs {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Sets the reactions of the account on a message. The new list replaces the one before.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendReaction::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `big` | `bool`, a flag | If set, the reaction is shown with the large animation. |
/// | `add_to_recent` | `bool`, a flag | If set, the reaction goes to the list of recent ones. |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) | The chat that the message is in. |
/// | `msg_id` | `i32` | The identifier of the message. |
/// | `reaction` | [`Option<Vec<Reaction>>`](super::super::enums::Reaction) | The reactions; left out or empty, all reactions of the account are removed. |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// The updates that the reaction gives.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`ANONYMOUS_REACTIONS_DISABLED`](crate::rpc::ErrorKind::AnonymousReactionsDisabled) | Anonymous administrators cannot react or vote here; act under an identity that is visible. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`CUSTOM_REACTIONS_TOO_MANY`](crate::rpc::ErrorKind::CustomReactionsTooMany) | Too many custom emoji reactions were given. |
/// | 400 | [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid) | The document is not valid. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`MESSAGE_NOT_MODIFIED`](crate::rpc::ErrorKind::MessageNotModified) | The message would be the same as before. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
/// | 400 | [`REACTIONS_TOO_MANY`](crate::rpc::ErrorKind::ReactionsTooMany) | There are more reactions on the message than the account may add, or more kinds than the chat allows. |
/// | 400 | [`REACTION_EMPTY`](crate::rpc::ErrorKind::ReactionEmpty) | The reaction is missing. |
/// | 400 | [`REACTION_INVALID`](crate::rpc::ErrorKind::ReactionInvalid) | The reaction is not valid or not allowed in this chat. |
/// | 400 | [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel) | The account is banned from sending messages in channels and supergroups. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`stories.sendReaction`](super::stories::SendReaction)
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getMessageReactionsList`](GetMessageReactionsList)
/// - [`messages.setDefaultReaction`](SetDefaultReaction)
/// - [`messages.updateSavedReactionTag`](UpdateSavedReactionTag)
/// - [`stories.getStoryReactionsList`](super::stories::GetStoryReactionsList)
///
/// ```text
/// messages.sendReaction#d30d78d4 flags:# big:flags.1?true
///     add_to_recent:flags.2?true peer:InputPeer msg_id:int
///     reaction:flags.0?Vector<Reaction> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendReaction {
    /// If set, the reaction is shown with the large animation.
    pub big: bool,
    /// If set, the reaction goes to the list of recent ones.
    pub add_to_recent: bool,
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
    pub msg_id: i32,
    /// The reactions; left out or empty, all reactions of the account are removed.
    pub reaction: Option<Vec<enums::Reaction>>,
}

impl SendReaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self {
            big: false,
            add_to_recent: false,
            peer: peer.into(),
            msg_id,
            reaction: None,
        }
    }
}

impl wire::Wire for SendReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendReaction",
        id: 0xd30d78d4,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.reaction.is_some())
            .with(1, self.big)
            .with(2, self.add_to_recent);
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.msg_id);
        w.write_optional(&self.reaction);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            big: flags.has(1),
            add_to_recent: flags.has(2),
            peer: cursor.read(),
            msg_id: cursor.i32(),
            reaction: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for SendReaction {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::AnonymousReactionsDisabled),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::CustomReactionsTooMany),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MessageNotModified),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(400, wire::ErrorKind::ReactionsTooMany),
        wire::known(400, wire::ErrorKind::ReactionEmpty),
        wire::known(400, wire::ErrorKind::ReactionInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `Vec<i32>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `i32` |
/// | `reaction` | [`Option<Reaction>`](super::super::enums::Reaction) |
/// | `offset` | `Option<String>` |
/// | `limit` | `i32` |
///
/// # Returns
///
/// [`messages::MessageReactionsList`](super::super::types::messages::MessageReactionsList).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`BROADCAST_FORBIDDEN`](crate::rpc::ErrorKind::BroadcastForbidden) | The call cannot be used on a broadcast channel. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.sendReaction`](SendReaction): Sets the reactions of the account on a message.
/// - [`messages.setDefaultReaction`](SetDefaultReaction)
/// - [`messages.updateSavedReactionTag`](UpdateSavedReactionTag)
/// - [`stories.sendReaction`](super::stories::SendReaction)
/// - [`stories.getStoryReactionsList`](super::stories::GetStoryReactionsList)
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

/// The method `messages.setChatAvailableReactions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetChatAvailableReactions::new(
///     enums::InputPeer::InputPeerSelf,
///     types::ChatReactionsAll::default(),
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `available_reactions` | [`ChatReactions`](super::super::enums::ChatReactions) |
/// | `reactions_limit` | `Option<i32>` |
/// | `paid_enabled` | `Option<bool>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified) | Nothing would change in the chat. |
/// | 400 | [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid) | The document is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`REACTION_INVALID`](crate::rpc::ErrorKind::ReactionInvalid) | The reaction is not valid or not allowed in this chat. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.setChatAvailableReactions#864b2581 flags:# peer:InputPeer
///     available_reactions:ChatReactions reactions_limit:flags.0?int
///     paid_enabled:flags.1?Bool = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setChatAvailableReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetChatAvailableReactions {
    pub peer: enums::InputPeer,
    pub available_reactions: enums::ChatReactions,
    pub reactions_limit: Option<i32>,
    pub paid_enabled: Option<bool>,
}

impl SetChatAvailableReactions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        available_reactions: impl Into<enums::ChatReactions>,
    ) -> Self {
        Self {
            peer: peer.into(),
            available_reactions: available_reactions.into(),
            reactions_limit: None,
            paid_enabled: None,
        }
    }
}

impl wire::Wire for SetChatAvailableReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setChatAvailableReactions",
        id: 0x864b2581,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.reactions_limit.is_some())
            .with(1, self.paid_enabled.is_some());
        w.flags(flags);
        self.peer.write(w);
        self.available_reactions.write(w);
        w.write_optional(&self.reactions_limit);
        w.write_optional(&self.paid_enabled);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            available_reactions: cursor.read(),
            reactions_limit: cursor.read_optional(flags.has(0)),
            paid_enabled: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SetChatAvailableReactions {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ReactionInvalid),
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i32` |
///
/// # Returns
///
/// [`messages::AvailableReactions`](super::super::enums::messages::AvailableReactions): [`NotModified`](super::super::enums::messages::AvailableReactions::NotModified) or [`AvailableReactions`](super::super::enums::messages::AvailableReactions::AvailableReactions).
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

/// The method `messages.setDefaultReaction`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetDefaultReaction::new(enums::Reaction::Paid);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `reaction` | [`Reaction`](super::super::enums::Reaction) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`REACTION_INVALID`](crate::rpc::ErrorKind::ReactionInvalid) | The reaction is not valid or not allowed in this chat. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.sendReaction`](SendReaction): Sets the reactions of the account on a message.
/// - [`messages.getMessageReactionsList`](GetMessageReactionsList)
/// - [`messages.updateSavedReactionTag`](UpdateSavedReactionTag)
/// - [`stories.sendReaction`](super::stories::SendReaction)
/// - [`stories.getStoryReactionsList`](super::stories::GetStoryReactionsList)
///
/// ```text
/// messages.setDefaultReaction#4f47a016 reaction:Reaction = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setDefaultReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetDefaultReaction {
    pub reaction: enums::Reaction,
}

impl SetDefaultReaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(reaction: impl Into<enums::Reaction>) -> Self {
        Self { reaction: reaction.into() }
    }
}

impl wire::Wire for SetDefaultReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setDefaultReaction",
        id: 0x4f47a016,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.reaction.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { reaction: cursor.read() }
    }
}

impl wire::RemoteCall for SetDefaultReaction {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ReactionInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.translateText`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TranslateText::new("text");
/// let result: types::messages::TranslateResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `id` | `Option<Vec<i32>>` |
/// | `text` | [`Option<Vec<TextWithEntities>>`](super::super::types::TextWithEntities) |
/// | `to_lang` | `String` |
/// | `tone` | `Option<String>` |
///
/// # Returns
///
/// [`messages::TranslateResult`](super::super::types::messages::TranslateResult).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`INPUT_TEXT_EMPTY`](crate::rpc::ErrorKind::InputTextEmpty) | The text is empty. |
/// | 400 | [`INPUT_TEXT_TOO_LONG`](crate::rpc::ErrorKind::InputTextTooLong) | The text is too long. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`TO_LANG_INVALID`](crate::rpc::ErrorKind::ToLangInvalid) | The language to translate to is not valid. |
/// | 500 | [`TRANSLATE_REQ_FAILED`](crate::rpc::ErrorKind::TranslateReqFailed) | The translation failed; try again later. |
/// | 400 | [`TRANSLATE_REQ_QUOTA_EXCEEDED`](crate::rpc::ErrorKind::TranslateReqQuotaExceeded) | The quota of translations is used up; try again later. |
/// | 406 | [`TRANSLATIONS_DISABLED`](crate::rpc::ErrorKind::TranslationsDisabled) | Translations are switched off. |
/// | 500 | [`TRANSLATION_TIMEOUT`](crate::rpc::ErrorKind::TranslationTimeout) | The translation took too long; try again later. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.editFactCheck`](EditFactCheck)
/// - [`messages.summarizeText`](SummarizeText)
/// - [`messages.composeMessageWithAI`](ComposeMessageWithAi)
/// - [`messages.translateRichMessage`](TranslateRichMessage)
/// - [`contacts.addContact`](super::contacts::AddContact)
/// - [`contacts.updateContactNote`](super::contacts::UpdateContactNote)
///
/// ```text
/// messages.translateText#a5eec345 flags:# peer:flags.0?InputPeer
///     id:flags.0?Vector<int> text:flags.1?Vector<TextWithEntities> to_lang:string
///     tone:flags.2?string = messages.TranslatedText;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.translateText)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TranslateText {
    /// On the wire together with `id`, or not at all.
    pub peer: Option<enums::InputPeer>,
    /// On the wire together with `peer`, or not at all.
    pub id: Option<Vec<i32>>,
    pub text: Option<Vec<types::TextWithEntities>>,
    pub to_lang: String,
    pub tone: Option<String>,
}

impl TranslateText {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(to_lang: impl Into<String>) -> Self {
        Self {
            peer: None,
            id: None,
            text: None,
            to_lang: to_lang.into(),
            tone: None,
        }
    }
}

impl wire::Wire for TranslateText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.translateText",
        id: 0xa5eec345,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.peer.is_some())
            .with(1, self.text.is_some())
            .with(2, self.tone.is_some());
        w.flags(flags);
        w.write_shared(flags.has(0), &self.peer);
        w.write_shared_or_zero(flags.has(0), &self.id);
        w.write_optional(&self.text);
        w.string(&self.to_lang);
        w.write_optional(&self.tone);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read_optional(flags.has(0)),
            id: cursor.read_optional(flags.has(0)),
            text: cursor.read_optional(flags.has(1)),
            to_lang: cursor.string(),
            tone: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for TranslateText {
    type Return = types::messages::TranslateResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::InputTextEmpty),
        wire::known(400, wire::ErrorKind::InputTextTooLong),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ToLangInvalid),
        wire::known(500, wire::ErrorKind::TranslateReqFailed),
        wire::known(400, wire::ErrorKind::TranslateReqQuotaExceeded),
        wire::known(406, wire::ErrorKind::TranslationsDisabled),
        wire::known(500, wire::ErrorKind::TranslationTimeout),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `top_msg_id` | `Option<i32>` |
/// | `saved_peer_id` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `offset_id` | `i32` |
/// | `add_offset` | `i32` |
/// | `limit` | `i32` |
/// | `max_id` | `i32` |
/// | `min_id` | `i32` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](GetUnreadMentions)
/// - [`messages.getUnreadPollVotes`](GetUnreadPollVotes)
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](GetReplies)
/// - [`messages.getSavedHistory`](GetSavedHistory)
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

/// The method `messages.readReactions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadReactions::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: types::messages::AffectedHistory = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `top_msg_id` | `Option<i32>` |
/// | `saved_peer_id` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`messages::AffectedHistory`](super::super::types::messages::AffectedHistory).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.readMentions`](ReadMentions)
/// - [`messages.unpinAllMessages`](UnpinAllMessages)
/// - [`messages.deleteTopicHistory`](DeleteTopicHistory)
/// - [`messages.readPollVotes`](ReadPollVotes)
/// - [`messages.deleteHistory`](DeleteHistory)
/// - [`messages.deleteSavedHistory`](DeleteSavedHistory)
///
/// ```text
/// messages.readReactions#9ec44f93 flags:# peer:InputPeer top_msg_id:flags.0?int
///     saved_peer_id:flags.1?InputPeer = messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReadReactions {
    pub peer: enums::InputPeer,
    pub top_msg_id: Option<i32>,
    pub saved_peer_id: Option<enums::InputPeer>,
}

impl ReadReactions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
            saved_peer_id: None,
        }
    }
}

impl wire::Wire for ReadReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readReactions",
        id: 0x9ec44f93,
        min_size: 12,
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
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            saved_peer_id: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for ReadReactions {
    type Return = types::messages::AffectedHistory;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.searchSentMedia`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchSentMedia::new(
///     "text",
///     enums::MessagesFilter::InputMessagesFilterPhotos,
///     20,
/// );
/// let result: enums::messages::Messages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `q` | `String` |
/// | `filter` | [`MessagesFilter`](super::super::enums::MessagesFilter) |
/// | `limit` | `i32` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`FILTER_NOT_SUPPORTED`](crate::rpc::ErrorKind::FilterNotSupported) | The filter cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](SearchGlobal): Searches all chats for messages.
/// - [`messages.getSearchCounters`](GetSearchCounters)
/// - [`messages.getSearchResultsCalendar`](GetSearchResultsCalendar)
/// - [`messages.getSearchResultsPositions`](GetSearchResultsPositions)
///
/// ```text
/// messages.searchSentMedia#107e31a0 q:string filter:MessagesFilter limit:int =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchSentMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SearchSentMedia {
    pub q: String,
    pub filter: enums::MessagesFilter,
    pub limit: i32,
}

impl SearchSentMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        q: impl Into<String>,
        filter: impl Into<enums::MessagesFilter>,
        limit: i32,
    ) -> Self {
        Self {
            q: q.into(),
            filter: filter.into(),
            limit,
        }
    }
}

impl wire::Wire for SearchSentMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchSentMedia",
        id: 0x107e31a0,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.q);
        self.filter.write(w);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            q: cursor.string(),
            filter: cursor.read(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SearchSentMedia {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterNotSupported),
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`AttachMenuBots`](super::super::enums::AttachMenuBots): [`NotModified`](super::super::enums::AttachMenuBots::NotModified) or [`AttachMenuBots`](super::super::enums::AttachMenuBots::AttachMenuBots).
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
/// | Name | Type |
/// |---|---|
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
///
/// # Returns
///
/// [`AttachMenuBotsBot`](super::super::types::AttachMenuBotsBot).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
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

/// The method `messages.toggleBotInAttachMenu`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleBotInAttachMenu::new(
///     enums::InputUser::InputUserSelf,
///     true,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `write_allowed` | `bool`, a flag |
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
/// | `enabled` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.toggleBotInAttachMenu#69f59d69 flags:# write_allowed:flags.0?true
///     bot:InputUser enabled:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleBotInAttachMenu)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleBotInAttachMenu {
    pub write_allowed: bool,
    pub bot: enums::InputUser,
    pub enabled: bool,
}

impl ToggleBotInAttachMenu {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, enabled: bool) -> Self {
        Self {
            write_allowed: false,
            bot: bot.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleBotInAttachMenu {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleBotInAttachMenu",
        id: 0x69f59d69,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.write_allowed);
        w.flags(flags);
        self.bot.write(w);
        w.bool(self.enabled);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            write_allowed: flags.has(0),
            bot: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleBotInAttachMenu {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.requestWebView`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestWebView::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputUser::InputUserSelf,
///     "text",
/// );
/// let result: types::WebViewResultUrl = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `from_bot_menu` | `bool`, a flag |
/// | `silent` | `bool`, a flag |
/// | `compact` | `bool`, a flag |
/// | `fullscreen` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
/// | `url` | `Option<String>` |
/// | `start_param` | `Option<String>` |
/// | `theme_params` | [`Option<DataJson>`](super::super::types::DataJson) |
/// | `platform` | `String` |
/// | `reply_to` | [`Option<InputReplyTo>`](super::super::enums::InputReplyTo) |
/// | `send_as` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`WebViewResultUrl`](super::super::types::WebViewResultUrl).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
/// | 400 | [`BOT_WEBVIEW_DISABLED`](crate::rpc::ErrorKind::BotWebviewDisabled) | The bot has no mini app that may be opened here. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated) | The account of the user was deleted. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 403 | [`PRIVACY_PREMIUM_REQUIRED`](crate::rpc::ErrorKind::PrivacyPremiumRequired) | The user accepts messages only from contacts and from accounts with Telegram Premium. |
/// | 400 | [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid) | The account cannot send under this identity here. |
/// | 400 | [`THEME_PARAMS_INVALID`](crate::rpc::ErrorKind::ThemeParamsInvalid) | The parameters of the theme are not valid. |
/// | 400 | [`URL_INVALID`](crate::rpc::ErrorKind::UrlInvalid) | The address is not valid. |
/// | 400 | [`YOU_BLOCKED_USER`](crate::rpc::ErrorKind::YouBlockedUser) | This account has blocked the user. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.requestSimpleWebView`](RequestSimpleWebView)
/// - [`messages.requestAppWebView`](RequestAppWebView)
/// - [`messages.requestMainWebView`](RequestMainWebView)
/// - [`messages.requestChatJoinWebView`](RequestChatJoinWebView)
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
///
/// ```text
/// messages.requestWebView#269dc2c1 flags:# from_bot_menu:flags.4?true
///     silent:flags.5?true compact:flags.7?true fullscreen:flags.8?true
///     peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string
///     theme_params:flags.2?DataJSON platform:string reply_to:flags.0?InputReplyTo
///     send_as:flags.13?InputPeer = WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestWebView)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RequestWebView {
    pub from_bot_menu: bool,
    pub silent: bool,
    pub compact: bool,
    pub fullscreen: bool,
    pub peer: enums::InputPeer,
    pub bot: enums::InputUser,
    pub url: Option<String>,
    pub start_param: Option<String>,
    pub theme_params: Option<types::DataJson>,
    pub platform: String,
    pub reply_to: Option<enums::InputReplyTo>,
    pub send_as: Option<enums::InputPeer>,
}

impl RequestWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        bot: impl Into<enums::InputUser>,
        platform: impl Into<String>,
    ) -> Self {
        Self {
            from_bot_menu: false,
            silent: false,
            compact: false,
            fullscreen: false,
            peer: peer.into(),
            bot: bot.into(),
            url: None,
            start_param: None,
            theme_params: None,
            platform: platform.into(),
            reply_to: None,
            send_as: None,
        }
    }
}

impl wire::Wire for RequestWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestWebView",
        id: 0x269dc2c1,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.reply_to.is_some())
            .with(1, self.url.is_some())
            .with(2, self.theme_params.is_some())
            .with(3, self.start_param.is_some())
            .with(4, self.from_bot_menu)
            .with(5, self.silent)
            .with(7, self.compact)
            .with(8, self.fullscreen)
            .with(13, self.send_as.is_some());
        w.flags(flags);
        self.peer.write(w);
        self.bot.write(w);
        w.write_optional(&self.url);
        w.write_optional(&self.start_param);
        w.write_optional(&self.theme_params);
        w.string(&self.platform);
        w.write_optional(&self.reply_to);
        w.write_optional(&self.send_as);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            from_bot_menu: flags.has(4),
            silent: flags.has(5),
            compact: flags.has(7),
            fullscreen: flags.has(8),
            peer: cursor.read(),
            bot: cursor.read(),
            url: cursor.read_optional(flags.has(1)),
            start_param: cursor.read_optional(flags.has(3)),
            theme_params: cursor.read_optional(flags.has(2)),
            platform: cursor.string(),
            reply_to: cursor.read_optional(flags.has(0)),
            send_as: cursor.read_optional(flags.has(13)),
        }
    }
}

impl wire::RemoteCall for RequestWebView {
    type Return = types::WebViewResultUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::BotWebviewDisabled),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PrivacyPremiumRequired),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(400, wire::ErrorKind::ThemeParamsInvalid),
        wire::known(400, wire::ErrorKind::UrlInvalid),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.prolongWebView`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ProlongWebView::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputUser::InputUserSelf,
///     1,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `silent` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
/// | `query_id` | `i64` |
/// | `reply_to` | [`Option<InputReplyTo>`](super::super::enums::InputReplyTo) |
/// | `send_as` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendInlineBotResult`](SendInlineBotResult)
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](SendMedia): Sends a message with media, such as a photo, a file, a location or a poll, to a chat.
/// - [`messages.forwardMessages`](ForwardMessages): Forwards messages from one chat to another.
/// - [`messages.sendMultiMedia`](SendMultiMedia): Sends an album: several photos and videos, or several files of one kind, as one group of messages.
/// - [`messages.requestWebView`](RequestWebView)
///
/// ```text
/// messages.prolongWebView#b0d81a83 flags:# silent:flags.5?true peer:InputPeer
///     bot:InputUser query_id:long reply_to:flags.0?InputReplyTo
///     send_as:flags.13?InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.prolongWebView)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ProlongWebView {
    pub silent: bool,
    pub peer: enums::InputPeer,
    pub bot: enums::InputUser,
    pub query_id: i64,
    pub reply_to: Option<enums::InputReplyTo>,
    pub send_as: Option<enums::InputPeer>,
}

impl ProlongWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        bot: impl Into<enums::InputUser>,
        query_id: i64,
    ) -> Self {
        Self {
            silent: false,
            peer: peer.into(),
            bot: bot.into(),
            query_id,
            reply_to: None,
            send_as: None,
        }
    }
}

impl wire::Wire for ProlongWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.prolongWebView",
        id: 0xb0d81a83,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.reply_to.is_some())
            .with(5, self.silent)
            .with(13, self.send_as.is_some());
        w.flags(flags);
        self.peer.write(w);
        self.bot.write(w);
        w.i64(self.query_id);
        w.write_optional(&self.reply_to);
        w.write_optional(&self.send_as);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(5),
            peer: cursor.read(),
            bot: cursor.read(),
            query_id: cursor.i64(),
            reply_to: cursor.read_optional(flags.has(0)),
            send_as: cursor.read_optional(flags.has(13)),
        }
    }
}

impl wire::RemoteCall for ProlongWebView {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.requestSimpleWebView`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestSimpleWebView::new(
///     enums::InputUser::InputUserSelf,
///     "text",
/// );
/// let result: types::WebViewResultUrl = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `from_switch_webview` | `bool`, a flag |
/// | `from_side_menu` | `bool`, a flag |
/// | `compact` | `bool`, a flag |
/// | `fullscreen` | `bool`, a flag |
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
/// | `url` | `Option<String>` |
/// | `start_param` | `Option<String>` |
/// | `theme_params` | [`Option<DataJson>`](super::super::types::DataJson) |
/// | `platform` | `String` |
///
/// # Returns
///
/// [`WebViewResultUrl`](super::super::types::WebViewResultUrl).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
/// | 400 | [`URL_INVALID`](crate::rpc::ErrorKind::UrlInvalid) | The address is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.requestWebView`](RequestWebView)
/// - [`messages.requestAppWebView`](RequestAppWebView)
/// - [`messages.requestMainWebView`](RequestMainWebView)
/// - [`messages.requestChatJoinWebView`](RequestChatJoinWebView)
/// - [`help.acceptTermsOfService`](super::help::AcceptTermsOfService): Accepts terms of service.
/// - [`bots.sendCustomRequest`](super::bots::SendCustomRequest)
///
/// ```text
/// messages.requestSimpleWebView#413a3e73 flags:# from_switch_webview:flags.1?true
///     from_side_menu:flags.2?true compact:flags.7?true fullscreen:flags.8?true
///     bot:InputUser url:flags.3?string start_param:flags.4?string
///     theme_params:flags.0?DataJSON platform:string = WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestSimpleWebView)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RequestSimpleWebView {
    pub from_switch_webview: bool,
    pub from_side_menu: bool,
    pub compact: bool,
    pub fullscreen: bool,
    pub bot: enums::InputUser,
    pub url: Option<String>,
    pub start_param: Option<String>,
    pub theme_params: Option<types::DataJson>,
    pub platform: String,
}

impl RequestSimpleWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, platform: impl Into<String>) -> Self {
        Self {
            from_switch_webview: false,
            from_side_menu: false,
            compact: false,
            fullscreen: false,
            bot: bot.into(),
            url: None,
            start_param: None,
            theme_params: None,
            platform: platform.into(),
        }
    }
}

impl wire::Wire for RequestSimpleWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestSimpleWebView",
        id: 0x413a3e73,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.theme_params.is_some())
            .with(1, self.from_switch_webview)
            .with(2, self.from_side_menu)
            .with(3, self.url.is_some())
            .with(4, self.start_param.is_some())
            .with(7, self.compact)
            .with(8, self.fullscreen);
        w.flags(flags);
        self.bot.write(w);
        w.write_optional(&self.url);
        w.write_optional(&self.start_param);
        w.write_optional(&self.theme_params);
        w.string(&self.platform);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            from_switch_webview: flags.has(1),
            from_side_menu: flags.has(2),
            compact: flags.has(7),
            fullscreen: flags.has(8),
            bot: cursor.read(),
            url: cursor.read_optional(flags.has(3)),
            start_param: cursor.read_optional(flags.has(4)),
            theme_params: cursor.read_optional(flags.has(0)),
            platform: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RequestSimpleWebView {
    type Return = types::WebViewResultUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::UrlInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.sendWebViewResultMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendWebViewResultMessage::new(
///     "text",
///     types::InputBotInlineResult::new(
///         "text",
///         "text",
///         types::InputBotInlineMessageMediaAuto::new("Hello!"),
///     ),
/// );
/// let result: types::WebViewMessageSent = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `bot_query_id` | `String` |
/// | `result` | [`InputBotInlineResult`](super::super::enums::InputBotInlineResult) |
///
/// # Returns
///
/// [`WebViewMessageSent`](super::super::types::WebViewMessageSent).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`QUERY_ID_INVALID`](crate::rpc::ErrorKind::QueryIdInvalid) | The identifier of the query is not valid, or the query is too old. |
/// | 400 | [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired) | The call can be made by bots only. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.setInlineBotResults`](SetInlineBotResults)
/// - [`messages.savePreparedInlineMessage`](SavePreparedInlineMessage)
/// - [`messages.setBotGuestChatResult`](SetBotGuestChatResult)
///
/// ```text
/// messages.sendWebViewResultMessage#a4314f5 bot_query_id:string
///     result:InputBotInlineResult = WebViewMessageSent;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendWebViewResultMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendWebViewResultMessage {
    pub bot_query_id: String,
    pub result: enums::InputBotInlineResult,
}

impl SendWebViewResultMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot_query_id: impl Into<String>,
        result: impl Into<enums::InputBotInlineResult>,
    ) -> Self {
        Self {
            bot_query_id: bot_query_id.into(),
            result: result.into(),
        }
    }
}

impl wire::Wire for SendWebViewResultMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendWebViewResultMessage",
        id: 0x0a4314f5,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.bot_query_id);
        self.result.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot_query_id: cursor.string(),
            result: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendWebViewResultMessage {
    type Return = types::WebViewMessageSent;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::QueryIdInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
}

/// The method `messages.sendWebViewData`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendWebViewData::new(
///     enums::InputUser::InputUserSelf,
///     1,
///     "text",
///     "text",
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
/// | `random_id` | `i64` |
/// | `button_text` | `String` |
/// | `data` | `String` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.sendWebViewData#dc0242c8 bot:InputUser random_id:long
///     button_text:string data:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendWebViewData)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendWebViewData {
    pub bot: enums::InputUser,
    pub random_id: i64,
    pub button_text: String,
    pub data: String,
}

impl SendWebViewData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        random_id: i64,
        button_text: impl Into<String>,
        data: impl Into<String>,
    ) -> Self {
        Self {
            bot: bot.into(),
            random_id,
            button_text: button_text.into(),
            data: data.into(),
        }
    }
}

impl wire::Wire for SendWebViewData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendWebViewData",
        id: 0xdc0242c8,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.bot.write(w);
        w.i64(self.random_id);
        w.string(&self.button_text);
        w.string(&self.data);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            random_id: cursor.i64(),
            button_text: cursor.string(),
            data: cursor.string(),
        }
    }
}

impl wire::RemoteCall for SendWebViewData {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.transcribeAudio`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TranscribeAudio::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::messages::TranscribedAudio = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
///
/// # Returns
///
/// [`messages::TranscribedAudio`](super::super::types::messages::TranscribedAudio).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`MSG_VOICE_MISSING`](crate::rpc::ErrorKind::MsgVoiceMissing) | The message is not a voice message. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
/// | 400 | [`TRANSCRIPTION_FAILED`](crate::rpc::ErrorKind::TranscriptionFailed) | The voice message could not be turned into text. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.transcribeAudio#269e9a49 peer:InputPeer msg_id:int =
///     messages.TranscribedAudio;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.transcribeAudio)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TranscribeAudio {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
}

impl TranscribeAudio {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for TranscribeAudio {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.transcribeAudio",
        id: 0x269e9a49,
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

impl wire::RemoteCall for TranscribeAudio {
    type Return = types::messages::TranscribedAudio;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::MsgVoiceMissing),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(400, wire::ErrorKind::TranscriptionFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.rateTranscribedAudio`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RateTranscribedAudio::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     1,
///     true,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `transcription_id` | `i64` |
/// | `good` | `bool` |
///
/// # Returns
///
/// `bool`.
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
/// messages.rateTranscribedAudio#7f1d072f peer:InputPeer msg_id:int
///     transcription_id:long good:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.rateTranscribedAudio)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RateTranscribedAudio {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub transcription_id: i64,
    pub good: bool,
}

impl RateTranscribedAudio {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        transcription_id: i64,
        good: bool,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            transcription_id,
            good,
        }
    }
}

impl wire::Wire for RateTranscribedAudio {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.rateTranscribedAudio",
        id: 0x7f1d072f,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        w.i64(self.transcription_id);
        w.bool(self.good);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            transcription_id: cursor.i64(),
            good: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for RateTranscribedAudio {
    type Return = bool;
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
/// | Name | Type |
/// |---|---|
/// | `document_id` | `Vec<i64>` |
///
/// # Returns
///
/// [`Vec<Document>`](super::super::enums::Document).
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
/// - [`messages.getDocumentByHash`](GetDocumentByHash)
/// - [`account.uploadTheme`](super::account::UploadTheme)
/// - [`account.uploadRingtone`](super::account::UploadRingtone)
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::AllStickers`](super::super::enums::messages::AllStickers): [`NotModified`](super::super::enums::messages::AllStickers::NotModified) or [`AllStickers`](super::super::enums::messages::AllStickers::AllStickers).
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
/// - [`messages.getAllStickers`](GetAllStickers)
/// - [`messages.getMaskStickers`](GetMaskStickers)
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::FeaturedStickers`](super::super::enums::messages::FeaturedStickers): [`NotModified`](super::super::enums::messages::FeaturedStickers::NotModified) or [`FeaturedStickers`](super::super::enums::messages::FeaturedStickers::FeaturedStickers).
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
/// - [`messages.getFeaturedStickers`](GetFeaturedStickers)
/// - [`messages.getOldFeaturedStickers`](GetOldFeaturedStickers)
///
/// ```text
/// messages.getFeaturedEmojiStickers#ecf6736 hash:long =
///     messages.FeaturedStickers;
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

/// The method `messages.reportReaction`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportReaction::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `i32` |
/// | `reaction_peer` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.reportReaction#3f64c076 peer:InputPeer id:int reaction_peer:InputPeer
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReportReaction {
    pub peer: enums::InputPeer,
    pub id: i32,
    pub reaction_peer: enums::InputPeer,
}

impl ReportReaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: i32,
        reaction_peer: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            id,
            reaction_peer: reaction_peer.into(),
        }
    }
}

impl wire::Wire for ReportReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportReaction",
        id: 0x3f64c076,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.id);
        self.reaction_peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            reaction_peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReportReaction {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `limit` | `i32` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::Reactions`](super::super::enums::messages::Reactions): [`NotModified`](super::super::enums::messages::Reactions::NotModified) or [`Reactions`](super::super::enums::messages::Reactions::Reactions).
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
/// - [`messages.getRecentReactions`](GetRecentReactions)
/// - [`messages.getDefaultTagReactions`](GetDefaultTagReactions)
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
/// | Name | Type |
/// |---|---|
/// | `limit` | `i32` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::Reactions`](super::super::enums::messages::Reactions): [`NotModified`](super::super::enums::messages::Reactions::NotModified) or [`Reactions`](super::super::enums::messages::Reactions::Reactions).
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
/// - [`messages.getTopReactions`](GetTopReactions)
/// - [`messages.getDefaultTagReactions`](GetDefaultTagReactions)
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

/// The method `messages.clearRecentReactions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ClearRecentReactions;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
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
/// messages.clearRecentReactions#9dfeefb4 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.clearRecentReactions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ClearRecentReactions;

impl wire::Wire for ClearRecentReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.clearRecentReactions",
        id: 0x9dfeefb4,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for ClearRecentReactions {
    type Return = bool;
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `Vec<i32>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
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

/// The method `messages.setDefaultHistoryTTL`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetDefaultHistoryTtl::new(1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `period` | `i32` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`TTL_PERIOD_INVALID`](crate::rpc::ErrorKind::TtlPeriodInvalid) | The lifetime of messages is not one that is allowed. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.setDefaultHistoryTTL#9eb51445 period:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setDefaultHistoryTTL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetDefaultHistoryTtl {
    pub period: i32,
}

impl SetDefaultHistoryTtl {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(period: i32) -> Self {
        Self { period }
    }
}

impl wire::Wire for SetDefaultHistoryTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setDefaultHistoryTTL",
        id: 0x9eb51445,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.period);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { period: cursor.i32() }
    }
}

impl wire::RemoteCall for SetDefaultHistoryTtl {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::TtlPeriodInvalid),
    ];
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
/// [`DefaultHistoryTtl`](super::super::types::DefaultHistoryTtl).
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

/// The method `messages.sendBotRequestedPeer`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendBotRequestedPeer::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     vec![enums::InputPeer::InputPeerSelf],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `Option<i32>` |
/// | `webapp_req_id` | `Option<String>` |
/// | `button_id` | `i32` |
/// | `requested_peers` | [`Vec<InputPeer>`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.sendBotRequestedPeer#6c5cf2a7 flags:# peer:InputPeer
///     msg_id:flags.0?int webapp_req_id:flags.1?string button_id:int
///     requested_peers:Vector<InputPeer> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendBotRequestedPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendBotRequestedPeer {
    pub peer: enums::InputPeer,
    pub msg_id: Option<i32>,
    pub webapp_req_id: Option<String>,
    pub button_id: i32,
    pub requested_peers: Vec<enums::InputPeer>,
}

impl SendBotRequestedPeer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        button_id: i32,
        requested_peers: Vec<enums::InputPeer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id: None,
            webapp_req_id: None,
            button_id,
            requested_peers,
        }
    }
}

impl wire::Wire for SendBotRequestedPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendBotRequestedPeer",
        id: 0x6c5cf2a7,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.msg_id.is_some())
            .with(1, self.webapp_req_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.msg_id);
        w.write_optional(&self.webapp_req_id);
        w.i32(self.button_id);
        w.write(&self.requested_peers);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            msg_id: cursor.read_optional(flags.has(0)),
            webapp_req_id: cursor.read_optional(flags.has(1)),
            button_id: cursor.i32(),
            requested_peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendBotRequestedPeer {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i32` |
///
/// # Returns
///
/// [`messages::EmojiGroups`](super::super::enums::messages::EmojiGroups): [`NotModified`](super::super::enums::messages::EmojiGroups::NotModified) or [`EmojiGroups`](super::super::enums::messages::EmojiGroups::EmojiGroups).
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
/// - [`messages.getEmojiStatusGroups`](GetEmojiStatusGroups)
/// - [`messages.getEmojiProfilePhotoGroups`](GetEmojiProfilePhotoGroups)
/// - [`messages.getEmojiStickerGroups`](GetEmojiStickerGroups)
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i32` |
///
/// # Returns
///
/// [`messages::EmojiGroups`](super::super::enums::messages::EmojiGroups): [`NotModified`](super::super::enums::messages::EmojiGroups::NotModified) or [`EmojiGroups`](super::super::enums::messages::EmojiGroups::EmojiGroups).
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
/// - [`messages.getEmojiGroups`](GetEmojiGroups)
/// - [`messages.getEmojiProfilePhotoGroups`](GetEmojiProfilePhotoGroups)
/// - [`messages.getEmojiStickerGroups`](GetEmojiStickerGroups)
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i32` |
///
/// # Returns
///
/// [`messages::EmojiGroups`](super::super::enums::messages::EmojiGroups): [`NotModified`](super::super::enums::messages::EmojiGroups::NotModified) or [`EmojiGroups`](super::super::enums::messages::EmojiGroups::EmojiGroups).
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
/// - [`messages.getEmojiGroups`](GetEmojiGroups)
/// - [`messages.getEmojiStatusGroups`](GetEmojiStatusGroups)
/// - [`messages.getEmojiStickerGroups`](GetEmojiStickerGroups)
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

/// The method `messages.searchCustomEmoji`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchCustomEmoji::new("👍", 0);
/// let result: enums::EmojiList = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `emoticon` | `String` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`EmojiList`](super::super::enums::EmojiList): [`NotModified`](super::super::enums::EmojiList::NotModified) or [`EmojiList`](super::super::enums::EmojiList::EmojiList).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`EMOTICON_EMPTY`](crate::rpc::ErrorKind::EmoticonEmpty) | The emoji is missing. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.getDefaultProfilePhotoEmojis`](super::account::GetDefaultProfilePhotoEmojis)
/// - [`account.getDefaultGroupPhotoEmojis`](super::account::GetDefaultGroupPhotoEmojis)
/// - [`account.getDefaultBackgroundEmojis`](super::account::GetDefaultBackgroundEmojis)
/// - [`account.getChannelRestrictedStatusEmojis`](super::account::GetChannelRestrictedStatusEmojis)
///
/// ```text
/// messages.searchCustomEmoji#2c11c0d7 emoticon:string hash:long = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchCustomEmoji)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SearchCustomEmoji {
    pub emoticon: String,
    pub hash: i64,
}

impl SearchCustomEmoji {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoticon: impl Into<String>, hash: i64) -> Self {
        Self {
            emoticon: emoticon.into(),
            hash,
        }
    }
}

impl wire::Wire for SearchCustomEmoji {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchCustomEmoji",
        id: 0x2c11c0d7,
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

impl wire::RemoteCall for SearchCustomEmoji {
    type Return = enums::EmojiList;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmoticonEmpty),
    ];
}

/// The method `messages.togglePeerTranslations`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TogglePeerTranslations::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `disabled` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.togglePeerTranslations#e47cb579 flags:# disabled:flags.0?true
///     peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.togglePeerTranslations)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TogglePeerTranslations {
    pub disabled: bool,
    pub peer: enums::InputPeer,
}

impl TogglePeerTranslations {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            disabled: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for TogglePeerTranslations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.togglePeerTranslations",
        id: 0xe47cb579,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.disabled);
        w.flags(flags);
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            disabled: flags.has(0),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for TogglePeerTranslations {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `app` | [`InputBotApp`](super::super::enums::InputBotApp) |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::BotApp`](super::super::types::messages::BotApp).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_APP_BOT_INVALID`](crate::rpc::ErrorKind::BotAppBotInvalid) | The bot that the app belongs to is not valid. |
/// | 400 | [`BOT_APP_INVALID`](crate::rpc::ErrorKind::BotAppInvalid) | The mini app is not valid. |
/// | 400 | [`BOT_APP_SHORTNAME_INVALID`](crate::rpc::ErrorKind::BotAppShortnameInvalid) | The short name of the mini app is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.requestAppWebView`](RequestAppWebView)
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

/// The method `messages.requestAppWebView`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestAppWebView::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputBotAppId::new(1, 1),
///     "text",
/// );
/// let result: types::WebViewResultUrl = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `write_allowed` | `bool`, a flag |
/// | `compact` | `bool`, a flag |
/// | `fullscreen` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `app` | [`InputBotApp`](super::super::enums::InputBotApp) |
/// | `start_param` | `Option<String>` |
/// | `theme_params` | [`Option<DataJson>`](super::super::types::DataJson) |
/// | `platform` | `String` |
///
/// # Returns
///
/// [`WebViewResultUrl`](super::super::types::WebViewResultUrl).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_APP_BOT_INVALID`](crate::rpc::ErrorKind::BotAppBotInvalid) | The bot that the app belongs to is not valid. |
/// | 400 | [`BOT_APP_INVALID`](crate::rpc::ErrorKind::BotAppInvalid) | The mini app is not valid. |
/// | 400 | [`BOT_APP_SHORTNAME_INVALID`](crate::rpc::ErrorKind::BotAppShortnameInvalid) | The short name of the mini app is not valid. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`THEME_PARAMS_INVALID`](crate::rpc::ErrorKind::ThemeParamsInvalid) | The parameters of the theme are not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.requestWebView`](RequestWebView)
/// - [`messages.requestSimpleWebView`](RequestSimpleWebView)
/// - [`messages.requestMainWebView`](RequestMainWebView)
/// - [`messages.requestChatJoinWebView`](RequestChatJoinWebView)
/// - [`messages.getBotApp`](GetBotApp)
/// - [`help.acceptTermsOfService`](super::help::AcceptTermsOfService): Accepts terms of service.
///
/// ```text
/// messages.requestAppWebView#53618bce flags:# write_allowed:flags.0?true
///     compact:flags.7?true fullscreen:flags.8?true peer:InputPeer app:InputBotApp
///     start_param:flags.1?string theme_params:flags.2?DataJSON platform:string =
///     WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestAppWebView)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RequestAppWebView {
    pub write_allowed: bool,
    pub compact: bool,
    pub fullscreen: bool,
    pub peer: enums::InputPeer,
    pub app: enums::InputBotApp,
    pub start_param: Option<String>,
    pub theme_params: Option<types::DataJson>,
    pub platform: String,
}

impl RequestAppWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        app: impl Into<enums::InputBotApp>,
        platform: impl Into<String>,
    ) -> Self {
        Self {
            write_allowed: false,
            compact: false,
            fullscreen: false,
            peer: peer.into(),
            app: app.into(),
            start_param: None,
            theme_params: None,
            platform: platform.into(),
        }
    }
}

impl wire::Wire for RequestAppWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestAppWebView",
        id: 0x53618bce,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.write_allowed)
            .with(1, self.start_param.is_some())
            .with(2, self.theme_params.is_some())
            .with(7, self.compact)
            .with(8, self.fullscreen);
        w.flags(flags);
        self.peer.write(w);
        self.app.write(w);
        w.write_optional(&self.start_param);
        w.write_optional(&self.theme_params);
        w.string(&self.platform);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            write_allowed: flags.has(0),
            compact: flags.has(7),
            fullscreen: flags.has(8),
            peer: cursor.read(),
            app: cursor.read(),
            start_param: cursor.read_optional(flags.has(1)),
            theme_params: cursor.read_optional(flags.has(2)),
            platform: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RequestAppWebView {
    type Return = types::WebViewResultUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotAppBotInvalid),
        wire::known(400, wire::ErrorKind::BotAppInvalid),
        wire::known(400, wire::ErrorKind::BotAppShortnameInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::ThemeParamsInvalid),
    ];
}

/// The method `messages.setChatWallPaper`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetChatWallPaper::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `for_both` | `bool`, a flag |
/// | `revert` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `wallpaper` | [`Option<InputWallPaper>`](super::super::enums::InputWallPaper) |
/// | `settings` | [`Option<WallPaperSettings>`](super::super::types::WallPaperSettings) |
/// | `id` | `Option<i32>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`WALLPAPER_INVALID`](crate::rpc::ErrorKind::WallpaperInvalid) | The wallpaper is not valid. |
/// | 400 | [`WALLPAPER_NOT_FOUND`](crate::rpc::ErrorKind::WallpaperNotFound) | There is no such wallpaper. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.saveWallPaper`](super::account::SaveWallPaper)
/// - [`account.installWallPaper`](super::account::InstallWallPaper)
/// - [`account.getWallPaper`](super::account::GetWallPaper)
/// - [`account.uploadWallPaper`](super::account::UploadWallPaper)
/// - [`account.getMultiWallPapers`](super::account::GetMultiWallPapers)
///
/// ```text
/// messages.setChatWallPaper#8ffacae1 flags:# for_both:flags.3?true
///     revert:flags.4?true peer:InputPeer wallpaper:flags.0?InputWallPaper
///     settings:flags.2?WallPaperSettings id:flags.1?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setChatWallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetChatWallPaper {
    pub for_both: bool,
    pub revert: bool,
    pub peer: enums::InputPeer,
    pub wallpaper: Option<enums::InputWallPaper>,
    pub settings: Option<types::WallPaperSettings>,
    pub id: Option<i32>,
}

impl SetChatWallPaper {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            for_both: false,
            revert: false,
            peer: peer.into(),
            wallpaper: None,
            settings: None,
            id: None,
        }
    }
}

impl wire::Wire for SetChatWallPaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setChatWallPaper",
        id: 0x8ffacae1,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.wallpaper.is_some())
            .with(1, self.id.is_some())
            .with(2, self.settings.is_some())
            .with(3, self.for_both)
            .with(4, self.revert);
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.wallpaper);
        w.write_optional(&self.settings);
        w.write_optional(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            for_both: flags.has(3),
            revert: flags.has(4),
            peer: cursor.read(),
            wallpaper: cursor.read_optional(flags.has(0)),
            settings: cursor.read_optional(flags.has(2)),
            id: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SetChatWallPaper {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::WallpaperInvalid),
        wire::known(400, wire::ErrorKind::WallpaperNotFound),
    ];
}

/// The method `messages.searchEmojiStickerSets`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchEmojiStickerSets::new("text", 0);
/// let result: enums::messages::FoundStickerSets = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `exclude_featured` | `bool`, a flag |
/// | `q` | `String` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::FoundStickerSets`](super::super::enums::messages::FoundStickerSets): [`NotModified`](super::super::enums::messages::FoundStickerSets::NotModified) or [`FoundStickerSets`](super::super::enums::messages::FoundStickerSets::FoundStickerSets).
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
/// - [`messages.searchStickerSets`](SearchStickerSets)
///
/// ```text
/// messages.searchEmojiStickerSets#92b4494c flags:# exclude_featured:flags.0?true
///     q:string hash:long = messages.FoundStickerSets;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchEmojiStickerSets)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SearchEmojiStickerSets {
    pub exclude_featured: bool,
    pub q: String,
    pub hash: i64,
}

impl SearchEmojiStickerSets {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(q: impl Into<String>, hash: i64) -> Self {
        Self {
            exclude_featured: false,
            q: q.into(),
            hash,
        }
    }
}

impl wire::Wire for SearchEmojiStickerSets {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchEmojiStickerSets",
        id: 0x92b4494c,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.exclude_featured);
        w.flags(flags);
        w.string(&self.q);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            exclude_featured: flags.has(0),
            q: cursor.string(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for SearchEmojiStickerSets {
    type Return = enums::messages::FoundStickerSets;
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
/// | Name | Type |
/// |---|---|
/// | `exclude_pinned` | `bool`, a flag |
/// | `parent_peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `offset_date` | `i32` |
/// | `offset_id` | `i32` |
/// | `offset_peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `limit` | `i32` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::SavedDialogs`](super::super::enums::messages::SavedDialogs): [`SavedDialogs`](super::super::enums::messages::SavedDialogs::SavedDialogs), [`Slice`](super::super::enums::messages::SavedDialogs::Slice) or [`NotModified`](super::super::enums::messages::SavedDialogs::NotModified).
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
/// - [`messages.getDialogs`](GetDialogs): Gets the list of chats, the one with the newest message first.
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](GetReplies)
/// - [`messages.getSearchResultsCalendar`](GetSearchResultsCalendar)
/// - [`messages.getSavedHistory`](GetSavedHistory)
/// - [`messages.getPinnedSavedDialogs`](GetPinnedSavedDialogs)
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
/// | Name | Type |
/// |---|---|
/// | `parent_peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `offset_id` | `i32` |
/// | `offset_date` | `i32` |
/// | `add_offset` | `i32` |
/// | `limit` | `i32` |
/// | `max_id` | `i32` |
/// | `min_id` | `i32` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](GetReplies)
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](GetUnreadMentions)
/// - [`messages.getUnreadReactions`](GetUnreadReactions)
/// - [`messages.getUnreadPollVotes`](GetUnreadPollVotes)
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

/// The method `messages.deleteSavedHistory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteSavedHistory::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
/// );
/// let result: types::messages::AffectedHistory = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `parent_peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `max_id` | `i32` |
/// | `min_date` | `Option<i32>` |
/// | `max_date` | `Option<i32>` |
///
/// # Returns
///
/// [`messages::AffectedHistory`](super::super::types::messages::AffectedHistory).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.deleteHistory`](DeleteHistory)
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](SearchGlobal): Searches all chats for messages.
/// - [`messages.readMentions`](ReadMentions)
/// - [`messages.unpinAllMessages`](UnpinAllMessages)
/// - [`messages.readReactions`](ReadReactions)
///
/// ```text
/// messages.deleteSavedHistory#4dc5085f flags:# parent_peer:flags.0?InputPeer
///     peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int =
///     messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteSavedHistory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteSavedHistory {
    pub parent_peer: Option<enums::InputPeer>,
    pub peer: enums::InputPeer,
    pub max_id: i32,
    pub min_date: Option<i32>,
    pub max_date: Option<i32>,
}

impl DeleteSavedHistory {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, max_id: i32) -> Self {
        Self {
            parent_peer: None,
            peer: peer.into(),
            max_id,
            min_date: None,
            max_date: None,
        }
    }
}

impl wire::Wire for DeleteSavedHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteSavedHistory",
        id: 0x4dc5085f,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.parent_peer.is_some())
            .with(2, self.min_date.is_some())
            .with(3, self.max_date.is_some());
        w.flags(flags);
        w.write_optional(&self.parent_peer);
        self.peer.write(w);
        w.i32(self.max_id);
        w.write_optional(&self.min_date);
        w.write_optional(&self.max_date);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            parent_peer: cursor.read_optional(flags.has(0)),
            peer: cursor.read(),
            max_id: cursor.i32(),
            min_date: cursor.read_optional(flags.has(2)),
            max_date: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for DeleteSavedHistory {
    type Return = types::messages::AffectedHistory;
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
/// [`messages::SavedDialogs`](super::super::enums::messages::SavedDialogs): [`SavedDialogs`](super::super::enums::messages::SavedDialogs::SavedDialogs), [`Slice`](super::super::enums::messages::SavedDialogs::Slice) or [`NotModified`](super::super::enums::messages::SavedDialogs::NotModified).
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
/// - [`messages.getSavedDialogs`](GetSavedDialogs)
/// - [`messages.getSavedDialogsByID`](GetSavedDialogsById)
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

/// The method `messages.toggleSavedDialogPin`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleSavedDialogPin::new(
///     types::InputDialogPeer::new(enums::InputPeer::InputPeerSelf),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `pinned` | `bool`, a flag |
/// | `peer` | [`InputDialogPeer`](super::super::enums::InputDialogPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.toggleDialogPin`](ToggleDialogPin)
/// - [`messages.getPeerDialogs`](GetPeerDialogs): Gets the entries of given chats in the list of chats.
/// - [`messages.reorderPinnedDialogs`](ReorderPinnedDialogs)
/// - [`messages.markDialogUnread`](MarkDialogUnread)
/// - [`messages.reorderPinnedSavedDialogs`](ReorderPinnedSavedDialogs)
///
/// ```text
/// messages.toggleSavedDialogPin#ac81bbde flags:# pinned:flags.0?true
///     peer:InputDialogPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleSavedDialogPin)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleSavedDialogPin {
    pub pinned: bool,
    pub peer: enums::InputDialogPeer,
}

impl ToggleSavedDialogPin {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputDialogPeer>) -> Self {
        Self {
            pinned: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for ToggleSavedDialogPin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleSavedDialogPin",
        id: 0xac81bbde,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.pinned);
        w.flags(flags);
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pinned: flags.has(0),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleSavedDialogPin {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.reorderPinnedSavedDialogs`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReorderPinnedSavedDialogs::new(
///     vec![types::InputDialogPeer::new(enums::InputPeer::InputPeerSelf).into()],
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `force` | `bool`, a flag |
/// | `order` | [`Vec<InputDialogPeer>`](super::super::enums::InputDialogPeer) |
///
/// # Returns
///
/// `bool`.
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
/// - [`messages.reorderPinnedDialogs`](ReorderPinnedDialogs)
/// - [`messages.getPeerDialogs`](GetPeerDialogs): Gets the entries of given chats in the list of chats.
/// - [`messages.toggleDialogPin`](ToggleDialogPin)
/// - [`messages.markDialogUnread`](MarkDialogUnread)
/// - [`messages.toggleSavedDialogPin`](ToggleSavedDialogPin)
///
/// ```text
/// messages.reorderPinnedSavedDialogs#8b716587 flags:# force:flags.0?true
///     order:Vector<InputDialogPeer> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reorderPinnedSavedDialogs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReorderPinnedSavedDialogs {
    pub force: bool,
    pub order: Vec<enums::InputDialogPeer>,
}

impl ReorderPinnedSavedDialogs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<enums::InputDialogPeer>) -> Self {
        Self { force: false, order }
    }
}

impl wire::Wire for ReorderPinnedSavedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reorderPinnedSavedDialogs",
        id: 0x8b716587,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.force);
        w.flags(flags);
        w.write(&self.order);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            force: flags.has(0),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderPinnedSavedDialogs {
    type Return = bool;
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::SavedReactionTags`](super::super::enums::messages::SavedReactionTags): [`NotModified`](super::super::enums::messages::SavedReactionTags::NotModified) or [`SavedReactionTags`](super::super::enums::messages::SavedReactionTags::SavedReactionTags).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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

/// The method `messages.updateSavedReactionTag`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdateSavedReactionTag::new(
///     enums::Reaction::Paid,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `reaction` | [`Reaction`](super::super::enums::Reaction) |
/// | `title` | `Option<String>` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
/// | 400 | [`REACTION_INVALID`](crate::rpc::ErrorKind::ReactionInvalid) | The reaction is not valid or not allowed in this chat. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.sendReaction`](SendReaction): Sets the reactions of the account on a message.
/// - [`messages.getMessageReactionsList`](GetMessageReactionsList)
/// - [`messages.setDefaultReaction`](SetDefaultReaction)
/// - [`stories.sendReaction`](super::stories::SendReaction)
/// - [`stories.getStoryReactionsList`](super::stories::GetStoryReactionsList)
///
/// ```text
/// messages.updateSavedReactionTag#60297dec flags:# reaction:Reaction
///     title:flags.0?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updateSavedReactionTag)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateSavedReactionTag {
    pub reaction: enums::Reaction,
    pub title: Option<String>,
}

impl UpdateSavedReactionTag {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(reaction: impl Into<enums::Reaction>) -> Self {
        Self {
            reaction: reaction.into(),
            title: None,
        }
    }
}

impl wire::Wire for UpdateSavedReactionTag {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.updateSavedReactionTag",
        id: 0x60297dec,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.title.is_some());
        w.flags(flags);
        self.reaction.write(w);
        w.write_optional(&self.title);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reaction: cursor.read(),
            title: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateSavedReactionTag {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(400, wire::ErrorKind::ReactionInvalid),
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::Reactions`](super::super::enums::messages::Reactions): [`NotModified`](super::super::enums::messages::Reactions::NotModified) or [`Reactions`](super::super::enums::messages::Reactions::Reactions).
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
/// - [`messages.getTopReactions`](GetTopReactions)
/// - [`messages.getRecentReactions`](GetRecentReactions)
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
///
/// # Returns
///
/// [`OutboxReadDate`](super::super::types::OutboxReadDate).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`MESSAGE_NOT_READ_YET`](crate::rpc::ErrorKind::MessageNotReadYet) | The message has not been read yet. |
/// | 400 | [`MESSAGE_TOO_OLD`](crate::rpc::ErrorKind::MessageTooOld) | The message is too old for this. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 403 | [`USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::UserPrivacyRestricted) | The privacy settings of the user do not allow this. |
/// | 403 | [`YOUR_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::YourPrivacyRestricted) | The privacy settings of this account rule it out: what it hides from others it cannot see of them. |
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::QuickReplies`](super::super::enums::messages::QuickReplies): [`QuickReplies`](super::super::enums::messages::QuickReplies::QuickReplies) or [`NotModified`](super::super::enums::messages::QuickReplies::NotModified).
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

/// The method `messages.reorderQuickReplies`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReorderQuickReplies::new(vec![1]);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `order` | `Vec<i32>` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.reorderQuickReplies#60331907 order:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reorderQuickReplies)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReorderQuickReplies {
    pub order: Vec<i32>,
}

impl ReorderQuickReplies {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<i32>) -> Self {
        Self { order }
    }
}

impl wire::Wire for ReorderQuickReplies {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reorderQuickReplies",
        id: 0x60331907,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.order);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { order: cursor.read() }
    }
}

impl wire::RemoteCall for ReorderQuickReplies {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// The method `messages.checkQuickReplyShortcut`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CheckQuickReplyShortcut::new("text");
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `shortcut` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.checkQuickReplyShortcut#f1d0fbd3 shortcut:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.checkQuickReplyShortcut)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CheckQuickReplyShortcut {
    pub shortcut: String,
}

impl CheckQuickReplyShortcut {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(shortcut: impl Into<String>) -> Self {
        Self { shortcut: shortcut.into() }
    }
}

impl wire::Wire for CheckQuickReplyShortcut {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkQuickReplyShortcut",
        id: 0xf1d0fbd3,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.shortcut);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { shortcut: cursor.string() }
    }
}

impl wire::RemoteCall for CheckQuickReplyShortcut {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// The method `messages.editQuickReplyShortcut`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditQuickReplyShortcut::new(1, "text");
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `shortcut_id` | `i32` |
/// | `shortcut` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
/// | 400 | [`SHORTCUT_INVALID`](crate::rpc::ErrorKind::ShortcutInvalid) | The quick reply shortcut is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.editQuickReplyShortcut#5c003cef shortcut_id:int shortcut:string =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editQuickReplyShortcut)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditQuickReplyShortcut {
    pub shortcut_id: i32,
    pub shortcut: String,
}

impl EditQuickReplyShortcut {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(shortcut_id: i32, shortcut: impl Into<String>) -> Self {
        Self {
            shortcut_id,
            shortcut: shortcut.into(),
        }
    }
}

impl wire::Wire for EditQuickReplyShortcut {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editQuickReplyShortcut",
        id: 0x5c003cef,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.shortcut_id);
        w.string(&self.shortcut);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            shortcut_id: cursor.i32(),
            shortcut: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditQuickReplyShortcut {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(400, wire::ErrorKind::ShortcutInvalid),
    ];
}

/// The method `messages.deleteQuickReplyShortcut`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteQuickReplyShortcut::new(1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `shortcut_id` | `i32` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`SHORTCUT_INVALID`](crate::rpc::ErrorKind::ShortcutInvalid) | The quick reply shortcut is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.deleteQuickReplyShortcut#3cc04740 shortcut_id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteQuickReplyShortcut)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteQuickReplyShortcut {
    pub shortcut_id: i32,
}

impl DeleteQuickReplyShortcut {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(shortcut_id: i32) -> Self {
        Self { shortcut_id }
    }
}

impl wire::Wire for DeleteQuickReplyShortcut {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteQuickReplyShortcut",
        id: 0x3cc04740,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.shortcut_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { shortcut_id: cursor.i32() }
    }
}

impl wire::RemoteCall for DeleteQuickReplyShortcut {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ShortcutInvalid),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `shortcut_id` | `i32` |
/// | `id` | `Option<Vec<i32>>` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`SHORTCUT_INVALID`](crate::rpc::ErrorKind::ShortcutInvalid) | The quick reply shortcut is not valid. |
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

/// The method `messages.sendQuickReplyMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendQuickReplyMessages::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     vec![1],
///     vec![1],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `shortcut_id` | `i32` |
/// | `id` | `Vec<i32>` |
/// | `random_id` | `Vec<i64>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.sendQuickReplyMessages#6c750de1 peer:InputPeer shortcut_id:int
///     id:Vector<int> random_id:Vector<long> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendQuickReplyMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendQuickReplyMessages {
    pub peer: enums::InputPeer,
    pub shortcut_id: i32,
    pub id: Vec<i32>,
    pub random_id: Vec<i64>,
}

impl SendQuickReplyMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        shortcut_id: i32,
        id: Vec<i32>,
        random_id: Vec<i64>,
    ) -> Self {
        Self {
            peer: peer.into(),
            shortcut_id,
            id,
            random_id,
        }
    }
}

impl wire::Wire for SendQuickReplyMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendQuickReplyMessages",
        id: 0x6c750de1,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.shortcut_id);
        w.write(&self.id);
        w.write(&self.random_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            shortcut_id: cursor.i32(),
            id: cursor.read(),
            random_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendQuickReplyMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// The method `messages.deleteQuickReplyMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteQuickReplyMessages::new(1, vec![1]);
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `shortcut_id` | `i32` |
/// | `id` | `Vec<i32>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`SHORTCUT_INVALID`](crate::rpc::ErrorKind::ShortcutInvalid) | The quick reply shortcut is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.deleteQuickReplyMessages#e105e910 shortcut_id:int id:Vector<int> =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteQuickReplyMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteQuickReplyMessages {
    pub shortcut_id: i32,
    pub id: Vec<i32>,
}

impl DeleteQuickReplyMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(shortcut_id: i32, id: Vec<i32>) -> Self {
        Self { shortcut_id, id }
    }
}

impl wire::Wire for DeleteQuickReplyMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteQuickReplyMessages",
        id: 0xe105e910,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.shortcut_id);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            shortcut_id: cursor.i32(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteQuickReplyMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ShortcutInvalid),
    ];
}

/// The method `messages.toggleDialogFilterTags`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleDialogFilterTags::new(true);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `enabled` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.toggleDialogFilterTags#fd2dda49 enabled:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleDialogFilterTags)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleDialogFilterTags {
    pub enabled: bool,
}

impl ToggleDialogFilterTags {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl wire::Wire for ToggleDialogFilterTags {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleDialogFilterTags",
        id: 0xfd2dda49,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bool(self.enabled);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { enabled: cursor.bool() }
    }
}

impl wire::RemoteCall for ToggleDialogFilterTags {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
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
/// | Name | Type |
/// |---|---|
/// | `offset_id` | `i64` |
/// | `limit` | `i32` |
///
/// # Returns
///
/// [`messages::MyStickers`](super::super::types::messages::MyStickers).
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i32` |
///
/// # Returns
///
/// [`messages::EmojiGroups`](super::super::enums::messages::EmojiGroups): [`NotModified`](super::super::enums::messages::EmojiGroups::NotModified) or [`EmojiGroups`](super::super::enums::messages::EmojiGroups::EmojiGroups).
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
/// - [`messages.getEmojiGroups`](GetEmojiGroups)
/// - [`messages.getEmojiStatusGroups`](GetEmojiStatusGroups)
/// - [`messages.getEmojiProfilePhotoGroups`](GetEmojiProfilePhotoGroups)
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
/// | Name | Type |
/// |---|---|
/// | `hash` | `i32` |
///
/// # Returns
///
/// [`messages::AvailableEffects`](super::super::enums::messages::AvailableEffects): [`NotModified`](super::super::enums::messages::AvailableEffects::NotModified) or [`AvailableEffects`](super::super::enums::messages::AvailableEffects::AvailableEffects).
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

/// The method `messages.editFactCheck`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditFactCheck::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     types::TextWithEntities::new(
///         "text",
///         vec![types::MessageEntityUnknown::new(0, 1).into()],
///     ),
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `text` | [`TextWithEntities`](super::super::types::TextWithEntities) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`CHAT_ACTION_FORBIDDEN`](crate::rpc::ErrorKind::ChatActionForbidden) | The account may not do this in the chat. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.translateText`](TranslateText)
/// - [`messages.composeMessageWithAI`](ComposeMessageWithAi)
/// - [`contacts.addContact`](super::contacts::AddContact)
/// - [`contacts.updateContactNote`](super::contacts::UpdateContactNote)
/// - [`bots.setCustomVerification`](super::bots::SetCustomVerification)
/// - [`phone.sendGroupCallMessage`](super::phone::SendGroupCallMessage)
///
/// ```text
/// messages.editFactCheck#589ee75 peer:InputPeer msg_id:int text:TextWithEntities
///     = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editFactCheck)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditFactCheck {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub text: types::TextWithEntities,
}

impl EditFactCheck {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        text: types::TextWithEntities,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            text,
        }
    }
}

impl wire::Wire for EditFactCheck {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editFactCheck",
        id: 0x0589ee75,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        self.text.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            text: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditFactCheck {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::ChatActionForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.deleteFactCheck`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteFactCheck::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`CHAT_ACTION_FORBIDDEN`](crate::rpc::ErrorKind::ChatActionForbidden) | The account may not do this in the chat. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.deleteFactCheck#d1da940c peer:InputPeer msg_id:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteFactCheck)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteFactCheck {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
}

impl DeleteFactCheck {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for DeleteFactCheck {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteFactCheck",
        id: 0xd1da940c,
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

impl wire::RemoteCall for DeleteFactCheck {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::ChatActionForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `Vec<i32>` |
///
/// # Returns
///
/// [`Vec<FactCheck>`](super::super::types::FactCheck).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
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

/// The method `messages.requestMainWebView`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestMainWebView::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputUser::InputUserSelf,
///     "text",
/// );
/// let result: types::WebViewResultUrl = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `compact` | `bool`, a flag |
/// | `fullscreen` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
/// | `start_param` | `Option<String>` |
/// | `theme_params` | [`Option<DataJson>`](super::super::types::DataJson) |
/// | `platform` | `String` |
///
/// # Returns
///
/// [`WebViewResultUrl`](super::super::types::WebViewResultUrl).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.requestWebView`](RequestWebView)
/// - [`messages.requestSimpleWebView`](RequestSimpleWebView)
/// - [`messages.requestAppWebView`](RequestAppWebView)
/// - [`messages.requestChatJoinWebView`](RequestChatJoinWebView)
/// - [`help.acceptTermsOfService`](super::help::AcceptTermsOfService): Accepts terms of service.
/// - [`bots.sendCustomRequest`](super::bots::SendCustomRequest)
///
/// ```text
/// messages.requestMainWebView#c9e01e7b flags:# compact:flags.7?true
///     fullscreen:flags.8?true peer:InputPeer bot:InputUser
///     start_param:flags.1?string theme_params:flags.0?DataJSON platform:string =
///     WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestMainWebView)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RequestMainWebView {
    pub compact: bool,
    pub fullscreen: bool,
    pub peer: enums::InputPeer,
    pub bot: enums::InputUser,
    pub start_param: Option<String>,
    pub theme_params: Option<types::DataJson>,
    pub platform: String,
}

impl RequestMainWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        bot: impl Into<enums::InputUser>,
        platform: impl Into<String>,
    ) -> Self {
        Self {
            compact: false,
            fullscreen: false,
            peer: peer.into(),
            bot: bot.into(),
            start_param: None,
            theme_params: None,
            platform: platform.into(),
        }
    }
}

impl wire::Wire for RequestMainWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestMainWebView",
        id: 0xc9e01e7b,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.theme_params.is_some())
            .with(1, self.start_param.is_some())
            .with(7, self.compact)
            .with(8, self.fullscreen);
        w.flags(flags);
        self.peer.write(w);
        self.bot.write(w);
        w.write_optional(&self.start_param);
        w.write_optional(&self.theme_params);
        w.string(&self.platform);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            compact: flags.has(7),
            fullscreen: flags.has(8),
            peer: cursor.read(),
            bot: cursor.read(),
            start_param: cursor.read_optional(flags.has(1)),
            theme_params: cursor.read_optional(flags.has(0)),
            platform: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RequestMainWebView {
    type Return = types::WebViewResultUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// The method `messages.sendPaidReaction`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendPaidReaction::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     1,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `count` | `i32` |
/// | `random_id` | `i64` |
/// | `private` | [`Option<PaidReactionPrivacy>`](super::super::enums::PaidReactionPrivacy) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BALANCE_TOO_LOW`](crate::rpc::ErrorKind::BalanceTooLow) | The balance of Telegram Stars does not cover the payment. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`RANDOM_ID_EMPTY`](crate::rpc::ErrorKind::RandomIdEmpty) | The `random_id` is missing. |
/// | 400 | [`RANDOM_ID_EXPIRED`](crate::rpc::ErrorKind::RandomIdExpired) | The `random_id` is too old. |
/// | 400 | [`REACTIONS_COUNT_INVALID`](crate::rpc::ErrorKind::ReactionsCountInvalid) | The number of reactions is not valid. |
/// | 400 | [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid) | The account cannot send under this identity here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.togglePaidReactionPrivacy`](TogglePaidReactionPrivacy)
///
/// ```text
/// messages.sendPaidReaction#58bbcb50 flags:# peer:InputPeer msg_id:int count:int
///     random_id:long private:flags.0?PaidReactionPrivacy = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendPaidReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendPaidReaction {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub count: i32,
    pub random_id: i64,
    pub private: Option<enums::PaidReactionPrivacy>,
}

impl SendPaidReaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        count: i32,
        random_id: i64,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            count,
            random_id,
            private: None,
        }
    }
}

impl wire::Wire for SendPaidReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendPaidReaction",
        id: 0x58bbcb50,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.private.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.msg_id);
        w.i32(self.count);
        w.i64(self.random_id);
        w.write_optional(&self.private);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            count: cursor.i32(),
            random_id: cursor.i64(),
            private: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for SendPaidReaction {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BalanceTooLow),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::RandomIdEmpty),
        wire::known(400, wire::ErrorKind::RandomIdExpired),
        wire::known(400, wire::ErrorKind::ReactionsCountInvalid),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
    ];
}

/// The method `messages.togglePaidReactionPrivacy`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TogglePaidReactionPrivacy::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     enums::PaidReactionPrivacy::Default,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `private` | [`PaidReactionPrivacy`](super::super::enums::PaidReactionPrivacy) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`REACTION_EMPTY`](crate::rpc::ErrorKind::ReactionEmpty) | The reaction is missing. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.sendPaidReaction`](SendPaidReaction)
///
/// ```text
/// messages.togglePaidReactionPrivacy#435885b5 peer:InputPeer msg_id:int
///     private:PaidReactionPrivacy = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.togglePaidReactionPrivacy)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TogglePaidReactionPrivacy {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub private: enums::PaidReactionPrivacy,
}

impl TogglePaidReactionPrivacy {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        private: impl Into<enums::PaidReactionPrivacy>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            private: private.into(),
        }
    }
}

impl wire::Wire for TogglePaidReactionPrivacy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.togglePaidReactionPrivacy",
        id: 0x435885b5,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        self.private.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            private: cursor.read(),
        }
    }
}

impl wire::RemoteCall for TogglePaidReactionPrivacy {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ReactionEmpty),
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
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
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

/// The method `messages.viewSponsoredMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ViewSponsoredMessage::new([1, 2, 3]);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `random_id` | `Vec<u8>` |
///
/// # Returns
///
/// `bool`.
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
/// messages.viewSponsoredMessage#269e3643 random_id:bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.viewSponsoredMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ViewSponsoredMessage {
    pub random_id: Vec<u8>,
}

impl ViewSponsoredMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(random_id: impl Into<Vec<u8>>) -> Self {
        Self {
            random_id: random_id.into(),
        }
    }
}

impl wire::Wire for ViewSponsoredMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.viewSponsoredMessage",
        id: 0x269e3643,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bytes(&self.random_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { random_id: cursor.bytes() }
    }
}

impl wire::RemoteCall for ViewSponsoredMessage {
    type Return = bool;
}

/// The method `messages.clickSponsoredMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ClickSponsoredMessage::new([1, 2, 3]);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `media` | `bool`, a flag |
/// | `fullscreen` | `bool`, a flag |
/// | `random_id` | `Vec<u8>` |
///
/// # Returns
///
/// `bool`.
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
/// messages.clickSponsoredMessage#8235057e flags:# media:flags.0?true
///     fullscreen:flags.1?true random_id:bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.clickSponsoredMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ClickSponsoredMessage {
    pub media: bool,
    pub fullscreen: bool,
    pub random_id: Vec<u8>,
}

impl ClickSponsoredMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(random_id: impl Into<Vec<u8>>) -> Self {
        Self {
            media: false,
            fullscreen: false,
            random_id: random_id.into(),
        }
    }
}

impl wire::Wire for ClickSponsoredMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.clickSponsoredMessage",
        id: 0x8235057e,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.media).with(1, self.fullscreen);
        w.flags(flags);
        w.bytes(&self.random_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            media: flags.has(0),
            fullscreen: flags.has(1),
            random_id: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for ClickSponsoredMessage {
    type Return = bool;
}

/// The method `messages.reportSponsoredMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportSponsoredMessage::new([1, 2, 3], [1, 2, 3]);
/// let result: enums::channels::SponsoredMessageReportResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `random_id` | `Vec<u8>` |
/// | `option` | `Vec<u8>` |
///
/// # Returns
///
/// [`channels::SponsoredMessageReportResult`](super::super::enums::channels::SponsoredMessageReportResult): [`ChooseOption`](super::super::enums::channels::SponsoredMessageReportResult::ChooseOption), [`AdsHidden`](super::super::enums::channels::SponsoredMessageReportResult::AdsHidden) or [`Reported`](super::super::enums::channels::SponsoredMessageReportResult::Reported).
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
/// messages.reportSponsoredMessage#12cbf0c4 random_id:bytes option:bytes =
///     channels.SponsoredMessageReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportSponsoredMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReportSponsoredMessage {
    pub random_id: Vec<u8>,
    pub option: Vec<u8>,
}

impl ReportSponsoredMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(random_id: impl Into<Vec<u8>>, option: impl Into<Vec<u8>>) -> Self {
        Self {
            random_id: random_id.into(),
            option: option.into(),
        }
    }
}

impl wire::Wire for ReportSponsoredMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportSponsoredMessage",
        id: 0x12cbf0c4,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bytes(&self.random_id);
        w.bytes(&self.option);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            random_id: cursor.bytes(),
            option: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for ReportSponsoredMessage {
    type Return = enums::channels::SponsoredMessageReportResult;
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `Option<i32>` |
///
/// # Returns
///
/// [`messages::SponsoredMessages`](super::super::enums::messages::SponsoredMessages): [`SponsoredMessages`](super::super::enums::messages::SponsoredMessages::SponsoredMessages) or [`Empty`](super::super::enums::messages::SponsoredMessages::Empty).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.getSponsoredMessages#3d6ce850 flags:# peer:InputPeer
///     msg_id:flags.0?int = messages.SponsoredMessages;
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

/// The method `messages.savePreparedInlineMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SavePreparedInlineMessage::new(
///     types::InputBotInlineResult::new(
///         "text",
///         "text",
///         types::InputBotInlineMessageMediaAuto::new("Hello!"),
///     ),
///     enums::InputUser::InputUserSelf,
/// );
/// let result: types::messages::BotPreparedInlineMessage = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `result` | [`InputBotInlineResult`](super::super::enums::InputBotInlineResult) |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
/// | `peer_types` | [`Option<Vec<InlineQueryPeerType>>`](super::super::enums::InlineQueryPeerType) |
///
/// # Returns
///
/// [`messages::BotPreparedInlineMessage`](super::super::types::messages::BotPreparedInlineMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`RESULT_ID_INVALID`](crate::rpc::ErrorKind::ResultIdInvalid) | The identifier of the result is not valid. |
/// | 400 | [`SEND_MESSAGE_GAME_INVALID`](crate::rpc::ErrorKind::SendMessageGameInvalid) | The game in the inline result is not valid. |
/// | 400 | [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired) | The call can be made by bots only. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.setInlineBotResults`](SetInlineBotResults)
/// - [`messages.sendWebViewResultMessage`](SendWebViewResultMessage)
/// - [`messages.setBotGuestChatResult`](SetBotGuestChatResult)
///
/// ```text
/// messages.savePreparedInlineMessage#f21f7f2f flags:# result:InputBotInlineResult
///     user_id:InputUser peer_types:flags.0?Vector<InlineQueryPeerType> =
///     messages.BotPreparedInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.savePreparedInlineMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SavePreparedInlineMessage {
    pub result: enums::InputBotInlineResult,
    pub user_id: enums::InputUser,
    pub peer_types: Option<Vec<enums::InlineQueryPeerType>>,
}

impl SavePreparedInlineMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        result: impl Into<enums::InputBotInlineResult>,
        user_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            result: result.into(),
            user_id: user_id.into(),
            peer_types: None,
        }
    }
}

impl wire::Wire for SavePreparedInlineMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.savePreparedInlineMessage",
        id: 0xf21f7f2f,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.peer_types.is_some());
        w.flags(flags);
        self.result.write(w);
        self.user_id.write(w);
        w.write_optional(&self.peer_types);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            result: cursor.read(),
            user_id: cursor.read(),
            peer_types: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for SavePreparedInlineMessage {
    type Return = types::messages::BotPreparedInlineMessage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ResultIdInvalid),
        wire::known(400, wire::ErrorKind::SendMessageGameInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
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
/// | Name | Type |
/// |---|---|
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
/// | `id` | `String` |
///
/// # Returns
///
/// [`messages::PreparedInlineMessage`](super::super::types::messages::PreparedInlineMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`ID_EXPIRED`](crate::rpc::ErrorKind::IdExpired) | The identifier has expired. |
/// | 400 | [`ID_INVALID`](crate::rpc::ErrorKind::IdInvalid) | The identifier is not valid. |
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

/// The method `messages.searchStickers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchStickers::new(
///     "text",
///     "👍",
///     vec!["en".into()],
///     0,
///     20,
///     0,
/// );
/// let result: enums::messages::FoundStickers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `emojis` | `bool`, a flag |
/// | `q` | `String` |
/// | `emoticon` | `String` |
/// | `lang_code` | `Vec<String>` |
/// | `offset` | `i32` |
/// | `limit` | `i32` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::FoundStickers`](super::super::enums::messages::FoundStickers): [`NotModified`](super::super::enums::messages::FoundStickers::NotModified) or [`FoundStickers`](super::super::enums::messages::FoundStickers::FoundStickers).
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
/// messages.searchStickers#29b1c66a flags:# emojis:flags.0?true q:string
///     emoticon:string lang_code:Vector<string> offset:int limit:int hash:long =
///     messages.FoundStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SearchStickers {
    pub emojis: bool,
    pub q: String,
    pub emoticon: String,
    pub lang_code: Vec<String>,
    pub offset: i32,
    pub limit: i32,
    pub hash: i64,
}

impl SearchStickers {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        q: impl Into<String>,
        emoticon: impl Into<String>,
        lang_code: Vec<String>,
        offset: i32,
        limit: i32,
        hash: i64,
    ) -> Self {
        Self {
            emojis: false,
            q: q.into(),
            emoticon: emoticon.into(),
            lang_code,
            offset,
            limit,
            hash,
        }
    }
}

impl wire::Wire for SearchStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchStickers",
        id: 0x29b1c66a,
        min_size: 40,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.emojis);
        w.flags(flags);
        w.string(&self.q);
        w.string(&self.emoticon);
        w.write(&self.lang_code);
        w.i32(self.offset);
        w.i32(self.limit);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            emojis: flags.has(0),
            q: cursor.string(),
            emoticon: cursor.string(),
            lang_code: cursor.read(),
            offset: cursor.i32(),
            limit: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for SearchStickers {
    type Return = enums::messages::FoundStickers;
}

/// The method `messages.reportMessagesDelivery`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportMessagesDelivery::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `push` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `Vec<i32>` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.reportMessagesDelivery#5a6d7395 flags:# push:flags.0?true
///     peer:InputPeer id:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportMessagesDelivery)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReportMessagesDelivery {
    pub push: bool,
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl ReportMessagesDelivery {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self {
            push: false,
            peer: peer.into(),
            id,
        }
    }
}

impl wire::Wire for ReportMessagesDelivery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportMessagesDelivery",
        id: 0x5a6d7395,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.push);
        w.flags(flags);
        self.peer.write(w);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            push: flags.has(0),
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReportMessagesDelivery {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
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
/// | Name | Type |
/// |---|---|
/// | `parent_peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `ids` | [`Vec<InputPeer>`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`messages::SavedDialogs`](super::super::enums::messages::SavedDialogs): [`SavedDialogs`](super::super::enums::messages::SavedDialogs::SavedDialogs), [`Slice`](super::super::enums::messages::SavedDialogs::Slice) or [`NotModified`](super::super::enums::messages::SavedDialogs::NotModified).
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
/// - [`messages.getSavedDialogs`](GetSavedDialogs)
/// - [`messages.getPinnedSavedDialogs`](GetPinnedSavedDialogs)
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

/// The method `messages.readSavedHistory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadSavedHistory::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputPeer::InputPeerSelf,
///     0,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `parent_peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `max_id` | `i32` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired) | Only an administrator of the chat with the right for it may do this. |
/// | 400 | [`PARENT_PEER_INVALID`](crate::rpc::ErrorKind::ParentPeerInvalid) | The channel whose direct messages are meant is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.readSavedHistory#ba4a3b5b parent_peer:InputPeer peer:InputPeer
///     max_id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readSavedHistory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReadSavedHistory {
    pub parent_peer: enums::InputPeer,
    pub peer: enums::InputPeer,
    pub max_id: i32,
}

impl ReadSavedHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        parent_peer: impl Into<enums::InputPeer>,
        peer: impl Into<enums::InputPeer>,
        max_id: i32,
    ) -> Self {
        Self {
            parent_peer: parent_peer.into(),
            peer: peer.into(),
            max_id,
        }
    }
}

impl wire::Wire for ReadSavedHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readSavedHistory",
        id: 0xba4a3b5b,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.parent_peer.write(w);
        self.peer.write(w);
        w.i32(self.max_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            parent_peer: cursor.read(),
            peer: cursor.read(),
            max_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReadSavedHistory {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ParentPeerInvalid),
    ];
}

/// The method `messages.toggleTodoCompleted`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleTodoCompleted::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     vec![1],
///     vec![1],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `completed` | `Vec<i32>` |
/// | `incompleted` | `Vec<i32>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.toggleTodoCompleted#d3e03124 peer:InputPeer msg_id:int
///     completed:Vector<int> incompleted:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleTodoCompleted)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleTodoCompleted {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub completed: Vec<i32>,
    pub incompleted: Vec<i32>,
}

impl ToggleTodoCompleted {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        completed: Vec<i32>,
        incompleted: Vec<i32>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            completed,
            incompleted,
        }
    }
}

impl wire::Wire for ToggleTodoCompleted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleTodoCompleted",
        id: 0xd3e03124,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        w.write(&self.completed);
        w.write(&self.incompleted);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            completed: cursor.read(),
            incompleted: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleTodoCompleted {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.appendTodoList`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::AppendTodoList::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     vec![
///         types::TodoItem::new(1, types::TextWithEntities::new("text",
///         vec![types::MessageEntityUnknown::new(0, 1).into()]))
///     ],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `list` | [`Vec<TodoItem>`](super::super::types::TodoItem) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid) | The identifier of the message is not valid, or there is no such message. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`TODO_ITEM_DUPLICATE`](crate::rpc::ErrorKind::TodoItemDuplicate) | Two items of the checklist have the same identifier. |
/// | 400 | [`TODO_NOT_MODIFIED`](crate::rpc::ErrorKind::TodoNotModified) | The checklist is the same as before. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.appendTodoList#21a61057 peer:InputPeer msg_id:int
///     list:Vector<TodoItem> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.appendTodoList)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct AppendTodoList {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub list: Vec<types::TodoItem>,
}

impl AppendTodoList {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        list: Vec<types::TodoItem>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            list,
        }
    }
}

impl wire::Wire for AppendTodoList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.appendTodoList",
        id: 0x21a61057,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        w.write(&self.list);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            list: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AppendTodoList {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::TodoItemDuplicate),
        wire::known(400, wire::ErrorKind::TodoNotModified),
    ];
}

/// The method `messages.toggleSuggestedPostApproval`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleSuggestedPostApproval::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `reject` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `schedule_date` | `Option<i32>` |
/// | `reject_comment` | `Option<String>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.toggleSuggestedPostApproval#8107455c flags:# reject:flags.1?true
///     peer:InputPeer msg_id:int schedule_date:flags.0?int
///     reject_comment:flags.2?string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleSuggestedPostApproval)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleSuggestedPostApproval {
    pub reject: bool,
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub schedule_date: Option<i32>,
    pub reject_comment: Option<String>,
}

impl ToggleSuggestedPostApproval {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self {
            reject: false,
            peer: peer.into(),
            msg_id,
            schedule_date: None,
            reject_comment: None,
        }
    }
}

impl wire::Wire for ToggleSuggestedPostApproval {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleSuggestedPostApproval",
        id: 0x8107455c,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.schedule_date.is_some())
            .with(1, self.reject)
            .with(2, self.reject_comment.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.msg_id);
        w.write_optional(&self.schedule_date);
        w.write_optional(&self.reject_comment);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reject: flags.has(1),
            peer: cursor.read(),
            msg_id: cursor.i32(),
            schedule_date: cursor.read_optional(flags.has(0)),
            reject_comment: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for ToggleSuggestedPostApproval {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `q` | `Option<String>` |
/// | `offset_date` | `i32` |
/// | `offset_id` | `i32` |
/// | `offset_topic` | `i32` |
/// | `limit` | `i32` |
///
/// # Returns
///
/// [`messages::ForumTopics`](super::super::types::messages::ForumTopics).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getDialogs`](GetDialogs): Gets the list of chats, the one with the newest message first.
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](SearchGlobal): Searches all chats for messages.
/// - [`messages.getReplies`](GetReplies)
/// - [`messages.getChatInviteImporters`](GetChatInviteImporters)
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `topics` | `Vec<i32>` |
///
/// # Returns
///
/// [`messages::ForumTopics`](super::super::types::messages::ForumTopics).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getForumTopics`](GetForumTopics)
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

/// The method `messages.editForumTopic`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditForumTopic::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `topic_id` | `i32` |
/// | `title` | `Option<String>` |
/// | `icon_emoji_id` | `Option<i64>` |
/// | `closed` | `Option<bool>` |
/// | `hidden` | `Option<bool>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.editForumTopic#cecc1134 flags:# peer:InputPeer topic_id:int
///     title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool
///     hidden:flags.3?Bool = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editForumTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditForumTopic {
    pub peer: enums::InputPeer,
    pub topic_id: i32,
    pub title: Option<String>,
    pub icon_emoji_id: Option<i64>,
    pub closed: Option<bool>,
    pub hidden: Option<bool>,
}

impl EditForumTopic {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, topic_id: i32) -> Self {
        Self {
            peer: peer.into(),
            topic_id,
            title: None,
            icon_emoji_id: None,
            closed: None,
            hidden: None,
        }
    }
}

impl wire::Wire for EditForumTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editForumTopic",
        id: 0xcecc1134,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.title.is_some())
            .with(1, self.icon_emoji_id.is_some())
            .with(2, self.closed.is_some())
            .with(3, self.hidden.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.topic_id);
        w.write_optional(&self.title);
        w.write_optional(&self.icon_emoji_id);
        w.write_optional(&self.closed);
        w.write_optional(&self.hidden);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            topic_id: cursor.i32(),
            title: cursor.read_optional(flags.has(0)),
            icon_emoji_id: cursor.read_optional(flags.has(1)),
            closed: cursor.read_optional(flags.has(2)),
            hidden: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for EditForumTopic {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `messages.updatePinnedForumTopic`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdatePinnedForumTopic::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     true,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `topic_id` | `i32` |
/// | `pinned` | `bool` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.updatePinnedForumTopic#175df251 peer:InputPeer topic_id:int
///     pinned:Bool = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updatePinnedForumTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdatePinnedForumTopic {
    pub peer: enums::InputPeer,
    pub topic_id: i32,
    pub pinned: bool,
}

impl UpdatePinnedForumTopic {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, topic_id: i32, pinned: bool) -> Self {
        Self {
            peer: peer.into(),
            topic_id,
            pinned,
        }
    }
}

impl wire::Wire for UpdatePinnedForumTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.updatePinnedForumTopic",
        id: 0x175df251,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.topic_id);
        w.bool(self.pinned);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            topic_id: cursor.i32(),
            pinned: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for UpdatePinnedForumTopic {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `messages.reorderPinnedForumTopics`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReorderPinnedForumTopics::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `force` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `order` | `Vec<i32>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.reorderPinnedForumTopics#e7841f0 flags:# force:flags.0?true
///     peer:InputPeer order:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reorderPinnedForumTopics)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReorderPinnedForumTopics {
    pub force: bool,
    pub peer: enums::InputPeer,
    pub order: Vec<i32>,
}

impl ReorderPinnedForumTopics {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, order: Vec<i32>) -> Self {
        Self {
            force: false,
            peer: peer.into(),
            order,
        }
    }
}

impl wire::Wire for ReorderPinnedForumTopics {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reorderPinnedForumTopics",
        id: 0x0e7841f0,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.force);
        w.flags(flags);
        self.peer.write(w);
        w.write(&self.order);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            force: flags.has(0),
            peer: cursor.read(),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderPinnedForumTopics {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// The method `messages.createForumTopic`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CreateForumTopic::new(
///     enums::InputPeer::InputPeerSelf,
///     "Example",
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `title_missing` | `bool`, a flag |
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `title` | `String` |
/// | `icon_color` | `Option<i32>` |
/// | `icon_emoji_id` | `Option<i64>` |
/// | `random_id` | `i64` |
/// | `send_as` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_FORUM_MISSING`](crate::rpc::ErrorKind::ChannelForumMissing) | The supergroup is not a forum. |
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.createForumTopic#2f98c3d5 flags:# title_missing:flags.4?true
///     peer:InputPeer title:string icon_color:flags.0?int
///     icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.createForumTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CreateForumTopic {
    pub title_missing: bool,
    pub peer: enums::InputPeer,
    pub title: String,
    pub icon_color: Option<i32>,
    pub icon_emoji_id: Option<i64>,
    pub random_id: i64,
    pub send_as: Option<enums::InputPeer>,
}

impl CreateForumTopic {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        title: impl Into<String>,
        random_id: i64,
    ) -> Self {
        Self {
            title_missing: false,
            peer: peer.into(),
            title: title.into(),
            icon_color: None,
            icon_emoji_id: None,
            random_id,
            send_as: None,
        }
    }
}

impl wire::Wire for CreateForumTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.createForumTopic",
        id: 0x2f98c3d5,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.icon_color.is_some())
            .with(2, self.send_as.is_some())
            .with(3, self.icon_emoji_id.is_some())
            .with(4, self.title_missing);
        w.flags(flags);
        self.peer.write(w);
        w.string(&self.title);
        w.write_optional(&self.icon_color);
        w.write_optional(&self.icon_emoji_id);
        w.i64(self.random_id);
        w.write_optional(&self.send_as);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            title_missing: flags.has(4),
            peer: cursor.read(),
            title: cursor.string(),
            icon_color: cursor.read_optional(flags.has(0)),
            icon_emoji_id: cursor.read_optional(flags.has(3)),
            random_id: cursor.i64(),
            send_as: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for CreateForumTopic {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelForumMissing),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.deleteTopicHistory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteTopicHistory::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::messages::AffectedHistory = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `top_msg_id` | `i32` |
///
/// # Returns
///
/// [`messages::AffectedHistory`](super::super::types::messages::AffectedHistory).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.readMentions`](ReadMentions)
/// - [`messages.unpinAllMessages`](UnpinAllMessages)
/// - [`messages.readReactions`](ReadReactions)
/// - [`messages.readPollVotes`](ReadPollVotes)
/// - [`messages.deleteHistory`](DeleteHistory)
/// - [`messages.deleteSavedHistory`](DeleteSavedHistory)
///
/// ```text
/// messages.deleteTopicHistory#d2816f10 peer:InputPeer top_msg_id:int =
///     messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteTopicHistory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteTopicHistory {
    pub peer: enums::InputPeer,
    pub top_msg_id: i32,
}

impl DeleteTopicHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, top_msg_id: i32) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id,
        }
    }
}

impl wire::Wire for DeleteTopicHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteTopicHistory",
        id: 0xd2816f10,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.top_msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for DeleteTopicHistory {
    type Return = types::messages::AffectedHistory;
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
/// [`messages::EmojiGameInfo`](super::super::enums::messages::EmojiGameInfo): [`EmojiGameUnavailable`](super::super::enums::messages::EmojiGameInfo::EmojiGameUnavailable) or [`EmojiGameDiceInfo`](super::super::enums::messages::EmojiGameInfo::EmojiGameDiceInfo).
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

/// The method `messages.summarizeText`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SummarizeText::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::TextWithEntities = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `i32` |
/// | `to_lang` | `Option<String>` |
/// | `tone` | `Option<String>` |
///
/// # Returns
///
/// [`TextWithEntities`](super::super::types::TextWithEntities).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.translateText`](TranslateText)
/// - [`messages.translateRichMessage`](TranslateRichMessage)
///
/// ```text
/// messages.summarizeText#abbbd346 flags:# peer:InputPeer id:int
///     to_lang:flags.0?string tone:flags.2?string = TextWithEntities;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.summarizeText)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SummarizeText {
    pub peer: enums::InputPeer,
    pub id: i32,
    pub to_lang: Option<String>,
    pub tone: Option<String>,
}

impl SummarizeText {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self {
            peer: peer.into(),
            id,
            to_lang: None,
            tone: None,
        }
    }
}

impl wire::Wire for SummarizeText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.summarizeText",
        id: 0xabbbd346,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.to_lang.is_some())
            .with(2, self.tone.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.id);
        w.write_optional(&self.to_lang);
        w.write_optional(&self.tone);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            to_lang: cursor.read_optional(flags.has(0)),
            tone: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for SummarizeText {
    type Return = types::TextWithEntities;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.editChatCreator`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatCreator::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputUser::InputUserSelf,
///     types::InputCheckPasswordSrp::new(1, [1, 2, 3], [1, 2, 3]),
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
/// | `password` | [`InputCheckPasswordSrp`](super::super::enums::InputCheckPasswordSrp) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
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
/// - [`messages.getBotCallbackAnswer`](GetBotCallbackAnswer)
/// - [`auth.checkPassword`](super::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`account.deleteAccount`](super::account::DeleteAccount)
/// - [`account.getPasswordSettings`](super::account::GetPasswordSettings)
/// - [`account.updatePasswordSettings`](super::account::UpdatePasswordSettings)
/// - [`account.getTmpPassword`](super::account::GetTmpPassword)
///
/// ```text
/// messages.editChatCreator#f743b857 peer:InputPeer user_id:InputUser
///     password:InputCheckPasswordSRP = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatCreator)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditChatCreator {
    pub peer: enums::InputPeer,
    pub user_id: enums::InputUser,
    pub password: enums::InputCheckPasswordSrp,
}

impl EditChatCreator {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        user_id: impl Into<enums::InputUser>,
        password: impl Into<enums::InputCheckPasswordSrp>,
    ) -> Self {
        Self {
            peer: peer.into(),
            user_id: user_id.into(),
            password: password.into(),
        }
    }
}

impl wire::Wire for EditChatCreator {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatCreator",
        id: 0xf743b857,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.user_id.write(w);
        self.password.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            user_id: cursor.read(),
            password: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditChatCreator {
    type Return = enums::Updates;
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`User`](super::super::enums::User): [`Empty`](super::super::enums::User::Empty) or [`User`](super::super::enums::User::User).
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
/// - [`account.updateProfile`](super::account::UpdateProfile): Changes the name and the text about the account.
/// - [`account.updateUsername`](super::account::UpdateUsername): Changes the main username of the account.
/// - [`account.changePhone`](super::account::ChangePhone)
/// - [`users.getUsers`](super::users::GetUsers): Gets several users at once.
/// - [`contacts.importContactToken`](super::contacts::ImportContactToken)
/// - [`channels.getMessageAuthor`](super::channels::GetMessageAuthor)
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

/// The method `messages.editChatParticipantRank`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatParticipantRank::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputPeer::InputPeerSelf,
///     "text",
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `participant` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `rank` | `String` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
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
/// messages.editChatParticipantRank#a00f32b0 peer:InputPeer participant:InputPeer
///     rank:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatParticipantRank)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditChatParticipantRank {
    pub peer: enums::InputPeer,
    pub participant: enums::InputPeer,
    pub rank: String,
}

impl EditChatParticipantRank {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        participant: impl Into<enums::InputPeer>,
        rank: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            participant: participant.into(),
            rank: rank.into(),
        }
    }
}

impl wire::Wire for EditChatParticipantRank {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatParticipantRank",
        id: 0xa00f32b0,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.participant.write(w);
        w.string(&self.rank);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            participant: cursor.read(),
            rank: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditChatParticipantRank {
    type Return = enums::Updates;
}

/// The method `messages.declineUrlAuth`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeclineUrlAuth::new("https://example.org/");
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `url` | `String` |
///
/// # Returns
///
/// `bool`.
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
/// messages.declineUrlAuth#35436bbc url:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.declineUrlAuth)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeclineUrlAuth {
    pub url: String,
}

impl DeclineUrlAuth {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for DeclineUrlAuth {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.declineUrlAuth",
        id: 0x35436bbc,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.url);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

impl wire::RemoteCall for DeclineUrlAuth {
    type Return = bool;
}

/// The method `messages.checkUrlAuthMatchCode`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CheckUrlAuthMatchCode::new(
///     "https://example.org/",
///     "text",
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `url` | `String` |
/// | `match_code` | `String` |
///
/// # Returns
///
/// `bool`.
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
/// - [`messages.acceptUrlAuth`](AcceptUrlAuth)
///
/// ```text
/// messages.checkUrlAuthMatchCode#c9a47b0b url:string match_code:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.checkUrlAuthMatchCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CheckUrlAuthMatchCode {
    pub url: String,
    pub match_code: String,
}

impl CheckUrlAuthMatchCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, match_code: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            match_code: match_code.into(),
        }
    }
}

impl wire::Wire for CheckUrlAuthMatchCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkUrlAuthMatchCode",
        id: 0xc9a47b0b,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.url);
        w.string(&self.match_code);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            match_code: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CheckUrlAuthMatchCode {
    type Return = bool;
}

/// The method `messages.composeMessageWithAI`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ComposeMessageWithAi::new(
///     types::TextWithEntities::new(
///         "text",
///         vec![types::MessageEntityUnknown::new(0, 1).into()],
///     ),
/// );
/// let result: types::messages::ComposedMessageWithAi = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `proofread` | `bool`, a flag |
/// | `emojify` | `bool`, a flag |
/// | `text` | [`TextWithEntities`](super::super::types::TextWithEntities) |
/// | `translate_to_lang` | `Option<String>` |
/// | `tone` | [`Option<InputAiComposeTone>`](super::super::enums::InputAiComposeTone) |
///
/// # Returns
///
/// [`messages::ComposedMessageWithAi`](super::super::types::messages::ComposedMessageWithAi).
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
/// - [`messages.composeRichMessageWithAI`](ComposeRichMessageWithAi)
/// - [`messages.translateText`](TranslateText)
/// - [`messages.editFactCheck`](EditFactCheck)
/// - [`contacts.addContact`](super::contacts::AddContact)
/// - [`contacts.updateContactNote`](super::contacts::UpdateContactNote)
/// - [`bots.setCustomVerification`](super::bots::SetCustomVerification)
///
/// ```text
/// messages.composeMessageWithAI#daecc589 flags:# proofread:flags.0?true
///     emojify:flags.3?true text:TextWithEntities translate_to_lang:flags.1?string
///     tone:flags.2?InputAiComposeTone = messages.ComposedMessageWithAI;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.composeMessageWithAI)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ComposeMessageWithAi {
    pub proofread: bool,
    pub emojify: bool,
    pub text: types::TextWithEntities,
    pub translate_to_lang: Option<String>,
    pub tone: Option<enums::InputAiComposeTone>,
}

impl ComposeMessageWithAi {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(text: types::TextWithEntities) -> Self {
        Self {
            proofread: false,
            emojify: false,
            text,
            translate_to_lang: None,
            tone: None,
        }
    }
}

impl wire::Wire for ComposeMessageWithAi {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.composeMessageWithAI",
        id: 0xdaecc589,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.proofread)
            .with(1, self.translate_to_lang.is_some())
            .with(2, self.tone.is_some())
            .with(3, self.emojify);
        w.flags(flags);
        self.text.write(w);
        w.write_optional(&self.translate_to_lang);
        w.write_optional(&self.tone);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            proofread: flags.has(0),
            emojify: flags.has(3),
            text: cursor.read(),
            translate_to_lang: cursor.read_optional(flags.has(1)),
            tone: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for ComposeMessageWithAi {
    type Return = types::messages::ComposedMessageWithAi;
}

/// The method `messages.reportReadMetrics`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportReadMetrics::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![types::InputMessageReadMetric::new(1, 1, 1, 1, 1, 1)],
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `metrics` | [`Vec<InputMessageReadMetric>`](super::super::types::InputMessageReadMetric) |
///
/// # Returns
///
/// `bool`.
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
/// messages.reportReadMetrics#4067c5e6 peer:InputPeer
///     metrics:Vector<InputMessageReadMetric> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportReadMetrics)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReportReadMetrics {
    pub peer: enums::InputPeer,
    pub metrics: Vec<types::InputMessageReadMetric>,
}

impl ReportReadMetrics {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        metrics: Vec<types::InputMessageReadMetric>,
    ) -> Self {
        Self { peer: peer.into(), metrics }
    }
}

impl wire::Wire for ReportReadMetrics {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportReadMetrics",
        id: 0x4067c5e6,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.metrics);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            metrics: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReportReadMetrics {
    type Return = bool;
}

/// The method `messages.reportMusicListen`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportMusicListen::new(
///     types::InputDocument::new(1, 1, [1, 2, 3]),
///     1,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `id` | [`InputDocument`](super::super::enums::InputDocument) |
/// | `listened_duration` | `i32` |
///
/// # Returns
///
/// `bool`.
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
/// messages.reportMusicListen#ddbcd819 id:InputDocument listened_duration:int =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportMusicListen)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReportMusicListen {
    pub id: enums::InputDocument,
    pub listened_duration: i32,
}

impl ReportMusicListen {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>, listened_duration: i32) -> Self {
        Self {
            id: id.into(),
            listened_duration,
        }
    }
}

impl wire::Wire for ReportMusicListen {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportMusicListen",
        id: 0xddbcd819,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.id.write(w);
        w.i32(self.listened_duration);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            listened_duration: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReportMusicListen {
    type Return = bool;
}

/// The method `messages.addPollAnswer`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::AddPollAnswer::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     types::PollAnswer::new(
///         types::TextWithEntities::new(
///             "text",
///             vec![types::MessageEntityUnknown::new(0, 1).into()],
///         ),
///         [1, 2, 3],
///     ),
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `answer` | [`PollAnswer`](super::super::enums::PollAnswer) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
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
/// messages.addPollAnswer#19bc4b6d peer:InputPeer msg_id:int answer:PollAnswer =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.addPollAnswer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AddPollAnswer {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub answer: enums::PollAnswer,
}

impl AddPollAnswer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        answer: impl Into<enums::PollAnswer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            answer: answer.into(),
        }
    }
}

impl wire::Wire for AddPollAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.addPollAnswer",
        id: 0x19bc4b6d,
        min_size: 36,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        self.answer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            answer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AddPollAnswer {
    type Return = enums::Updates;
}

/// The method `messages.deletePollAnswer`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeletePollAnswer::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     [1, 2, 3],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `option` | `Vec<u8>` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
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
/// messages.deletePollAnswer#ac8505a5 peer:InputPeer msg_id:int option:bytes =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deletePollAnswer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeletePollAnswer {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub option: Vec<u8>,
}

impl DeletePollAnswer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        option: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            option: option.into(),
        }
    }
}

impl wire::Wire for DeletePollAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deletePollAnswer",
        id: 0xac8505a5,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        w.bytes(&self.option);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            option: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for DeletePollAnswer {
    type Return = enums::Updates;
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `top_msg_id` | `Option<i32>` |
/// | `offset_id` | `i32` |
/// | `add_offset` | `i32` |
/// | `limit` | `i32` |
/// | `max_id` | `i32` |
/// | `min_id` | `i32` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
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
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](GetUnreadMentions)
/// - [`messages.getUnreadReactions`](GetUnreadReactions)
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](GetReplies)
/// - [`messages.getSavedHistory`](GetSavedHistory)
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

/// The method `messages.readPollVotes`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadPollVotes::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: types::messages::AffectedHistory = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `top_msg_id` | `Option<i32>` |
///
/// # Returns
///
/// [`messages::AffectedHistory`](super::super::types::messages::AffectedHistory).
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
/// - [`messages.readMentions`](ReadMentions)
/// - [`messages.unpinAllMessages`](UnpinAllMessages)
/// - [`messages.readReactions`](ReadReactions)
/// - [`messages.deleteTopicHistory`](DeleteTopicHistory)
/// - [`messages.deleteHistory`](DeleteHistory)
/// - [`messages.deleteSavedHistory`](DeleteSavedHistory)
///
/// ```text
/// messages.readPollVotes#1720b4d8 flags:# peer:InputPeer top_msg_id:flags.0?int =
///     messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readPollVotes)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReadPollVotes {
    pub peer: enums::InputPeer,
    pub top_msg_id: Option<i32>,
}

impl ReadPollVotes {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
        }
    }
}

impl wire::Wire for ReadPollVotes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readPollVotes",
        id: 0x1720b4d8,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.top_msg_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.top_msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ReadPollVotes {
    type Return = types::messages::AffectedHistory;
}

/// The method `messages.setBotGuestChatResult`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetBotGuestChatResult::new(
///     1,
///     types::InputBotInlineResult::new(
///         "text",
///         "text",
///         types::InputBotInlineMessageMediaAuto::new("Hello!"),
///     ),
/// );
/// let result: enums::InputBotInlineMessageId = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `query_id` | `i64` |
/// | `result` | [`InputBotInlineResult`](super::super::enums::InputBotInlineResult) |
///
/// # Returns
///
/// [`InputBotInlineMessageId`](super::super::enums::InputBotInlineMessageId): [`InputBotInlineMessageId`](super::super::enums::InputBotInlineMessageId::InputBotInlineMessageId) or [`InputBotInlineMessageId64`](super::super::enums::InputBotInlineMessageId::InputBotInlineMessageId64).
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
/// - [`messages.setInlineBotResults`](SetInlineBotResults)
/// - [`messages.sendWebViewResultMessage`](SendWebViewResultMessage)
/// - [`messages.savePreparedInlineMessage`](SavePreparedInlineMessage)
///
/// ```text
/// messages.setBotGuestChatResult#b8f106e3 query_id:long
///     result:InputBotInlineResult = InputBotInlineMessageID;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setBotGuestChatResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SetBotGuestChatResult {
    pub query_id: i64,
    pub result: enums::InputBotInlineResult,
}

impl SetBotGuestChatResult {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(query_id: i64, result: impl Into<enums::InputBotInlineResult>) -> Self {
        Self {
            query_id,
            result: result.into(),
        }
    }
}

impl wire::Wire for SetBotGuestChatResult {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setBotGuestChatResult",
        id: 0xb8f106e3,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.query_id);
        self.result.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            query_id: cursor.i64(),
            result: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetBotGuestChatResult {
    type Return = enums::InputBotInlineMessageId;
}

/// The method `messages.deleteParticipantReactions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteParticipantReactions::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `participant` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// `bool`.
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
/// messages.deleteParticipantReactions#a0b80cf8 peer:InputPeer
///     participant:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteParticipantReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteParticipantReactions {
    pub peer: enums::InputPeer,
    pub participant: enums::InputPeer,
}

impl DeleteParticipantReactions {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        participant: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            participant: participant.into(),
        }
    }
}

impl wire::Wire for DeleteParticipantReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteParticipantReactions",
        id: 0xa0b80cf8,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.participant.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            participant: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteParticipantReactions {
    type Return = bool;
}

/// The method `messages.deleteParticipantReaction`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteParticipantReaction::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `msg_id` | `i32` |
/// | `participant` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
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
/// messages.deleteParticipantReaction#e3b7f82c peer:InputPeer msg_id:int
///     participant:InputPeer = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteParticipantReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteParticipantReaction {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub participant: enums::InputPeer,
}

impl DeleteParticipantReaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        participant: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            participant: participant.into(),
        }
    }
}

impl wire::Wire for DeleteParticipantReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.deleteParticipantReaction",
        id: 0xe3b7f82c,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        self.participant.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            participant: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteParticipantReaction {
    type Return = enums::Updates;
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
/// | Name | Type |
/// |---|---|
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
/// | `limit` | `i32` |
/// | `max_id` | `i32` |
/// | `min_id` | `i32` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
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
/// - [`messages.getHistory`](GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.search`](Search): Searches one chat, or with [`inputPeerEmpty`](super::super::enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](GetUnreadMentions)
/// - [`messages.getReplies`](GetReplies)
/// - [`messages.getUnreadReactions`](GetUnreadReactions)
/// - [`messages.getSavedHistory`](GetSavedHistory)
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
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `id` | `i32` |
///
/// # Returns
///
/// [`messages::Messages`](super::super::enums::messages::Messages): [`Messages`](super::super::enums::messages::Messages::Messages), [`Slice`](super::super::enums::messages::Messages::Slice), [`ChannelMessages`](super::super::enums::messages::Messages::ChannelMessages) or [`NotModified`](super::super::enums::messages::Messages::NotModified).
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

/// The method `messages.translateRichMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TranslateRichMessage::new("text");
/// let result: types::messages::TranslatedRichMessage = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `id` | `Option<Vec<i32>>` |
/// | `text` | [`Option<Vec<InputRichMessage>>`](super::super::enums::InputRichMessage) |
/// | `to_lang` | `String` |
/// | `tone` | `Option<String>` |
///
/// # Returns
///
/// [`messages::TranslatedRichMessage`](super::super::types::messages::TranslatedRichMessage).
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
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.editMessage`](EditMessage): Changes a message that the account sent or may edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](EditInlineBotMessage)
/// - [`messages.saveDraft`](SaveDraft)
/// - [`messages.translateText`](TranslateText)
/// - [`messages.summarizeText`](SummarizeText)
///
/// ```text
/// messages.translateRichMessage#1a542004 flags:# peer:flags.0?InputPeer
///     id:flags.0?Vector<int> text:flags.1?Vector<InputRichMessage> to_lang:string
///     tone:flags.2?string = messages.TranslatedRichMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.translateRichMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TranslateRichMessage {
    /// On the wire together with `id`, or not at all.
    pub peer: Option<enums::InputPeer>,
    /// On the wire together with `peer`, or not at all.
    pub id: Option<Vec<i32>>,
    pub text: Option<Vec<enums::InputRichMessage>>,
    pub to_lang: String,
    pub tone: Option<String>,
}

impl TranslateRichMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(to_lang: impl Into<String>) -> Self {
        Self {
            peer: None,
            id: None,
            text: None,
            to_lang: to_lang.into(),
            tone: None,
        }
    }
}

impl wire::Wire for TranslateRichMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.translateRichMessage",
        id: 0x1a542004,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.peer.is_some())
            .with(1, self.text.is_some())
            .with(2, self.tone.is_some());
        w.flags(flags);
        w.write_shared(flags.has(0), &self.peer);
        w.write_shared_or_zero(flags.has(0), &self.id);
        w.write_optional(&self.text);
        w.string(&self.to_lang);
        w.write_optional(&self.tone);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read_optional(flags.has(0)),
            id: cursor.read_optional(flags.has(0)),
            text: cursor.read_optional(flags.has(1)),
            to_lang: cursor.string(),
            tone: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for TranslateRichMessage {
    type Return = types::messages::TranslatedRichMessage;
}

/// The method `messages.composeRichMessageWithAI`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ComposeRichMessageWithAi::default();
/// let result: types::messages::ComposedRichMessageWithAi = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `proofread` | `bool`, a flag |
/// | `emojify` | `bool`, a flag |
/// | `text` | [`Option<InputRichMessage>`](super::super::enums::InputRichMessage) |
/// | `translate_to_lang` | `Option<String>` |
/// | `tone` | [`Option<InputAiComposeTone>`](super::super::enums::InputAiComposeTone) |
///
/// # Returns
///
/// [`messages::ComposedRichMessageWithAi`](super::super::types::messages::ComposedRichMessageWithAi).
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
/// - [`messages.composeMessageWithAI`](ComposeMessageWithAi)
/// - [`messages.sendMessage`](SendMessage): Sends a text message to a chat.
/// - [`messages.editMessage`](EditMessage): Changes a message that the account sent or may edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](EditInlineBotMessage)
/// - [`messages.saveDraft`](SaveDraft)
/// - [`messages.translateRichMessage`](TranslateRichMessage)
///
/// ```text
/// messages.composeRichMessageWithAI#8d7ae6af flags:# proofread:flags.0?true
///     emojify:flags.3?true text:flags.4?InputRichMessage
///     translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone =
///     messages.ComposedRichMessageWithAI;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.composeRichMessageWithAI)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ComposeRichMessageWithAi {
    pub proofread: bool,
    pub emojify: bool,
    pub text: Option<enums::InputRichMessage>,
    pub translate_to_lang: Option<String>,
    pub tone: Option<enums::InputAiComposeTone>,
}

impl ComposeRichMessageWithAi {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            proofread: false,
            emojify: false,
            text: None,
            translate_to_lang: None,
            tone: None,
        }
    }
}

impl wire::Wire for ComposeRichMessageWithAi {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.composeRichMessageWithAI",
        id: 0x8d7ae6af,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.proofread)
            .with(1, self.translate_to_lang.is_some())
            .with(2, self.tone.is_some())
            .with(3, self.emojify)
            .with(4, self.text.is_some());
        w.flags(flags);
        w.write_optional(&self.text);
        w.write_optional(&self.translate_to_lang);
        w.write_optional(&self.tone);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            proofread: flags.has(0),
            emojify: flags.has(3),
            text: cursor.read_optional(flags.has(4)),
            translate_to_lang: cursor.read_optional(flags.has(1)),
            tone: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for ComposeRichMessageWithAi {
    type Return = types::messages::ComposedRichMessageWithAi;
}

/// The method `messages.requestChatJoinWebView`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestChatJoinWebView::new(1, "text");
/// let result: types::WebViewResultUrl = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `query_id` | `i64` |
/// | `theme_params` | [`Option<DataJson>`](super::super::types::DataJson) |
/// | `platform` | `String` |
///
/// # Returns
///
/// [`WebViewResultUrl`](super::super::types::WebViewResultUrl).
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
/// - [`messages.requestWebView`](RequestWebView)
/// - [`messages.requestSimpleWebView`](RequestSimpleWebView)
/// - [`messages.requestAppWebView`](RequestAppWebView)
/// - [`messages.requestMainWebView`](RequestMainWebView)
/// - [`bots.answerWebhookJSONQuery`](super::bots::AnswerWebhookJsonQuery)
/// - [`help.acceptTermsOfService`](super::help::AcceptTermsOfService): Accepts terms of service.
///
/// ```text
/// messages.requestChatJoinWebView#ba9ee679 flags:# query_id:long
///     theme_params:flags.0?DataJSON platform:string = WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestChatJoinWebView)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RequestChatJoinWebView {
    pub query_id: i64,
    pub theme_params: Option<types::DataJson>,
    pub platform: String,
}

impl RequestChatJoinWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(query_id: i64, platform: impl Into<String>) -> Self {
        Self {
            query_id,
            theme_params: None,
            platform: platform.into(),
        }
    }
}

impl wire::Wire for RequestChatJoinWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestChatJoinWebView",
        id: 0xba9ee679,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.theme_params.is_some());
        w.flags(flags);
        w.i64(self.query_id);
        w.write_optional(&self.theme_params);
        w.string(&self.platform);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            query_id: cursor.i64(),
            theme_params: cursor.read_optional(flags.has(0)),
            platform: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RequestChatJoinWebView {
    type Return = types::WebViewResultUrl;
}
