// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `messages.getMessages`: Gets messages of private chats and basic groups by identifier. For channels and
/// supergroups use [`channels.getMessages`](functions::channels::GetMessages).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessages::new(
///     vec![types::InputMessageId::new(42).into()],
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// Users and bots.
///
/// # Related
///
/// - [`channels.getMessages`](functions::channels::GetMessages): Gets messages of a channel or supergroup by
///   identifier.
///
/// # History
///
/// Since layer 46 or earlier; `id:Vector<InputMessage>` since 75 or earlier, `id:Vector<int>` before.
///
/// ```text
/// messages.getMessages#63c66506 id:Vector<InputMessage> = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessages)
#[doc(alias("messages.getMessages", "GetMessagesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for GetMessages {
    type Return = enums::messages::Messages;
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.getDialogs`: Gets the list of chats, the one with the newest message first. Get the next part by
/// passing the date, identifier and chat of the last top message as offsets.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDialogs::new(
///     0,
///     0,
///     enums::InputPeer::InputPeerSelf,
///     20,
///     0,
/// );
/// let result: Result<enums::messages::Dialogs, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatWriteForbidden => {
///             println!("The account may not write to this chat.");
///         }
///         ErrorKind::PinnedDialogsTooMuch => println!("Too many chats are pinned."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// - [`messages.getSavedDialogs`](functions::messages::GetSavedDialogs): Gets the conversations that the saved
///   messages are sorted into, or the topics of a channel's direct messages, part by part.
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
/// - [`messages.getReplies`](functions::messages::GetReplies): Gets the messages of a thread: the comments of a
///   post, the replies in a supergroup or a topic of a forum.
/// - [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar): Tells on which days a
///   chat has messages of a kind, going back in time, for a calendar to jump by.
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory): Gets the messages of one conversation of
///   the saved messages, or of one topic of a channel's direct messages, newest first.
///
/// # History
///
/// Since layer 46 or earlier; `exclude_pinned` since 62 or earlier; `hash` since 82; `folder_id` since 100 or
/// earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getDialogs#a0f4cb4f flags:# exclude_pinned:flags.0?true
///     folder_id:flags.1?int offset_date:int offset_id:int offset_peer:InputPeer
///     limit:int hash:long = messages.Dialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDialogs) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("messages.getDialogs", "GetDialogsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.exclude_pinned));
        flags.set(1, w.write_optional(&self.folder_id));
        w.fixed((self.offset_date, self.offset_id));
        w.write(&self.offset_peer);
        w.fixed((self.limit, self.hash));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let folder_id = cursor.read_optional(flags.has(1));
        let (offset_date, offset_id) = cursor.fixed::<(i32, i32)>();
        let offset_peer = cursor.read();
        let (limit, hash) = cursor.fixed::<(i32, i64)>();
        Self {
            exclude_pinned: flags.has(0),
            folder_id,
            offset_date,
            offset_id,
            offset_peer,
            limit,
            hash,
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

/// `messages.getHistory`: Gets the messages of a chat, newest first. Go back in time by passing the identifier of
/// the oldest message at hand as `offset_id`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetHistory {
///     peer: enums::InputPeer::InputPeerSelf,
///     offset_id: 0,
///     offset_date: 0,
///     add_offset: 0,
///     limit: 20,
///     max_id: 0,
///     min_id: 0,
///     hash: 0,
/// };
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::ChatNotModified => println!("Nothing would change in the chat."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// - [`messages.getReplies`](functions::messages::GetReplies): Gets the messages of a thread: the comments of a
///   post, the replies in a supergroup or a topic of a forum.
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory): Gets the messages of one conversation of
///   the saved messages, or of one topic of a channel's direct messages, newest first.
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions): Gets the messages of a chat that
///   mention the user, or reply to the user, and were not read yet.
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions): Gets the messages of the account
///   that have new reactions in a chat, which the user has not seen.
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes): Gets the messages of a chat with
///   polls that have new votes, which the user has not seen.
///
/// # History
///
/// Since layer 46 or earlier; `offset_date` since 62 or earlier; `hash` since 73; `hash:long` since 133 or earlier,
/// `hash:int` before.
///
/// ```text
/// messages.getHistory#4423e6c5 peer:InputPeer offset_id:int offset_date:int
///     add_offset:int limit:int max_id:int min_id:int hash:long =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getHistory)
#[doc(alias("messages.getHistory", "GetHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((
            self.offset_id,
            self.offset_date,
            self.add_offset,
            self.limit,
            self.max_id,
            self.min_id,
            self.hash,
        ));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (offset_id, offset_date, add_offset, limit, max_id, min_id, hash) = cursor
            .fixed::<(i32, i32, i32, i32, i32, i32, i64)>();
        Self {
            peer,
            offset_id,
            offset_date,
            add_offset,
            limit,
            max_id,
            min_id,
            hash,
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

/// `messages.getPeerSettings`: Tells what to offer in the bar on top of a chat, such as adding a contact or
/// reporting spam. Call it when the user opens the chat for the first time.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPeerSettings::new(
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::messages::PeerSettings, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose bar is to be shown.
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
/// # History
///
/// Since layer 62 or earlier; result `messages.PeerSettings` since 135, `PeerSettings` before.
///
/// ```text
/// messages.getPeerSettings#efd9a6a2 peer:InputPeer = messages.PeerSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPeerSettings)
#[doc(alias("messages.getPeerSettings", "GetPeerSettingsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPeerSettings {
    /// The chat whose bar is to be shown.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
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

/// `messages.getChats`: Gets basic groups by identifier. For channels and supergroups use
/// [`channels.getChannels`](functions::channels::GetChannels).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetChats::new(vec![42]);
/// let result: Result<enums::messages::Chats, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::ChatIdInvalid => {
///             println!("The identifier of the chat is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// Users and bots.
///
/// # Related
///
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`messages.getCommonChats`](functions::messages::GetCommonChats): Gets the groups that both the account and
///   another user are members of.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels): Gets the public channels
///   and supergroups that the account owns, for example to give up the username of one when the limit is reached.
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels): Gets the channels and supergroups that the
///   account has left, for an export of its data.
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion): Gets the groups that can
///   serve for the comments on a channel.
/// - [`channels.getChannelRecommendations`](functions::channels::GetChannelRecommendations): Gets public channels
///   that are similar to a channel, or to those of the account, judged by the subscribers they have in common.
///
/// # History
///
/// Since layer 46 or earlier; `id:Vector<long>` since 133 or earlier, `id:Vector<int>` before.
///
/// ```text
/// messages.getChats#49e9528f id:Vector<long> = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getChats)
#[doc(alias("messages.getChats", "GetChatsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
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
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.getFullChat`: Gets everything that the account may see about a basic group, such as its members and
/// settings. For channels and supergroups use [`channels.getFullChannel`](functions::channels::GetFullChannel).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFullChat::new(7654321);
/// let result: Result<types::messages::ChatFull, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::ChatIdInvalid => {
///             println!("The identifier of the chat is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// Users and bots.
///
/// # Related
///
/// - [`channels.getFullChannel`](functions::channels::GetFullChannel): Gets everything that the account may see
///   about a channel or supergroup, such as the description, the counts of members and the settings.
///
/// # History
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// messages.getFullChat#aeb00b34 chat_id:long = messages.ChatFull;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFullChat) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("messages.getFullChat", "GetFullChatRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w
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
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.getDhConfig`: Gets the Diffie-Hellman parameters for a new secret chat or call, with random bytes of
/// the server. Call it before [`messages.requestEncryption`](functions::messages::RequestEncryption),
/// [`messages.acceptEncryption`](functions::messages::AcceptEncryption),
/// [`phone.requestCall`](functions::phone::RequestCall) or [`phone.acceptCall`](functions::phone::AcceptCall).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDhConfig::new(0, 256);
/// let result: Result<enums::messages::DhConfig, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::RandomLengthInvalid => {
///             println!("The number of random bytes asked for is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `version` (`i32`): The version of the parameters that the client has; 0 if it has none.
/// - `random_length` (`i32`): How many random bytes the server is to send.
///
/// # Returns
///
/// [`messages::DhConfig`](enums::messages::DhConfig): [`NotModified`](enums::messages::DhConfig::NotModified) or
/// [`DhConfig`](enums::messages::DhConfig::DhConfig).
///
/// New parameters, or [`messages.dhConfigNotModified`](types::messages::DhConfigNotModified) if those of version
/// are still valid.
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
/// # Related
///
/// - [`messages.requestEncryption`](functions::messages::RequestEncryption): Asks a user for a secret chat, as the
///   first step of the key exchange.
/// - [`messages.acceptEncryption`](functions::messages::AcceptEncryption): Accepts a secret chat that another user
///   asked for, and completes the key exchange.
/// - [`phone.requestCall`](functions::phone::RequestCall): Starts a call to a user.
/// - [`phone.acceptCall`](functions::phone::AcceptCall): Accepts an incoming call.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.getDhConfig#26cf8950 version:int random_length:int = messages.DhConfig;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDhConfig)
#[doc(alias("messages.getDhConfig", "GetDhConfigRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDhConfig {
    /// The version of the parameters that the client has; 0 if it has none.
    pub version: i32,
    /// How many random bytes the server is to send.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.version, self.random_length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (version, random_length) = cursor.fixed::<(i32, i32)>();
        Self { version, random_length }
    }
}

impl wire::RemoteCall for GetDhConfig {
    type Return = enums::messages::DhConfig;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::RandomLengthInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getStickers`: Finds stickers for an emoji, among those of the user and popular ones. Use it to suggest
/// stickers while the user types.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetStickers::new("👍", 0);
/// let result: Result<enums::messages::Stickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::EmoticonEmpty => println!("The emoji is missing."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `emoticon` (`String`): The emoji to find stickers for.
/// - `hash` (`i64`): The hash of the last [`messages.stickers`](types::messages::Stickers) for this emoji, or 0;
///   [`messages.stickersNotModified`](enums::messages::Stickers::NotModified) answers if nothing changed.
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
/// # History
///
/// Since layer 46 or earlier; not in the known layers 62–73; `hash:int` since 81 or earlier, `hash:string` before;
/// `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getStickers#d5a5d3a1 emoticon:string hash:long = messages.Stickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getStickers)
#[doc(alias("messages.getStickers", "GetStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStickers {
    /// The emoji to find stickers for.
    pub emoticon: String,
    /// The hash of the last [`messages.stickers`](types::messages::Stickers) for this emoji, or 0;

    /// [`messages.stickersNotModified`](enums::messages::Stickers::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.emoticon);
        w.i64(self.hash);
        w
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

/// `messages.getAllStickers`: Gets the sticker sets that the user has installed. Sets of masks and custom emoji are
/// separate: [`messages.getMaskStickers`](functions::messages::GetMaskStickers) and
/// [`messages.getEmojiStickers`](functions::messages::GetEmojiStickers).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAllStickers::new(0);
/// let result: Result<enums::messages::AllStickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): The hash of the last [`messages.allStickers`](types::messages::AllStickers), or 0;
///   [`messages.allStickersNotModified`](enums::messages::AllStickers::NotModified) answers if nothing changed.
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
/// - [`messages.getMaskStickers`](functions::messages::GetMaskStickers): Gets the sets of masks that the user has
///   installed, for use on photos.
/// - [`messages.getEmojiStickers`](functions::messages::GetEmojiStickers): Gets the sets of custom emoji that the
///   user has installed.
///
/// # History
///
/// Since layer 46 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getAllStickers#b8a0a1a8 hash:long = messages.AllStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAllStickers)
#[doc(alias("messages.getAllStickers", "GetAllStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAllStickers {
    /// The hash of the last [`messages.allStickers`](types::messages::AllStickers), or 0;

    /// [`messages.allStickersNotModified`](enums::messages::AllStickers::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
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

/// `messages.getWebPagePreview`: Tells what preview a text with a link would get, to show it before the message is
/// sent. If the answer is [`webPagePending`](types::WebPagePending), [`updateWebPage`](types::UpdateWebPage) brings
/// the preview later.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetWebPagePreview::new("Hello!");
/// let result: Result<types::messages::WebPagePreview, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // A formatting entity lies outside the text or cuts through a character;
///         // offsets and lengths count UTF-16 code units.
///         ErrorKind::EntityBoundsInvalid => println!("{error}"),
///         ErrorKind::MessageEmpty => println!("The text of the message is empty."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `message` (`String`): The text that the user is writing.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the text; links in it
///   count too.
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
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
/// - [`help.editUserInfo`](functions::help::EditUserInfo): Changes the note that the support of Telegram keeps
///   about a user.
///
/// # History
///
/// Since layer 46 or earlier; `entities` since 75 or earlier; result `messages.WebPagePreview` since 197,
/// `MessageMedia` before.
///
/// ```text
/// messages.getWebPagePreview#570d6f6f flags:# message:string
///     entities:flags.3?Vector<MessageEntity> = messages.WebPagePreview;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getWebPagePreview)
#[doc(alias("messages.getWebPagePreview", "GetWebPagePreviewRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetWebPagePreview {
    /// The text that the user is writing.
    pub message: String,
    /// The formatting of the text; links in it count too.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.message);
        flags.set(3, w.write_optional(&self.entities));
        w.patch(flags);
        w
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

/// `messages.getStickerSet`: Gets a sticker set with all of its stickers, by identifier, by short name or as one of
/// the special sets, such as that of the dice.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetStickerSet::new(
///     types::InputStickerSetShortName::new("example"),
///     0,
/// );
/// let result: Result<enums::messages::StickerSet, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StickersetInvalid => println!("The sticker set is not valid."),
///         ErrorKind::EmoticonStickerpackMissing => {
///             println!("The sticker set for the emoji is missing.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet)): The set to get.
/// - `hash` (`i32`): The hash of the set as the client has it, or 0;
///   [`messages.stickerSetNotModified`](enums::messages::StickerSet::NotModified) answers if nothing changed.
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
/// Users and bots.
///
/// # Related
///
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb): Sets or removes the picture that
///   stands for a set of stickers.
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet): Changes the title of a set of stickers
///   that the account created.
/// - [`messages.installStickerSet`](functions::messages::InstallStickerSet): Adds a sticker set to those of the
///   user, or puts it into the archive.
/// - [`messages.uninstallStickerSet`](functions::messages::UninstallStickerSet): Removes a sticker set from those
///   of the user.
/// - [`messages.toggleStickerSets`](functions::messages::ToggleStickerSets): Removes, archives or activates several
///   sticker sets at once.
///
/// # History
///
/// Since layer 46 or earlier; `hash` since 135.
///
/// ```text
/// messages.getStickerSet#c8a0ec74 stickerset:InputStickerSet hash:int =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getStickerSet)
#[doc(alias("messages.getStickerSet", "GetStickerSetRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStickerSet {
    /// The set to get.
    pub stickerset: enums::InputStickerSet,
    /// The hash of the set as the client has it, or 0;

    /// [`messages.stickerSetNotModified`](enums::messages::StickerSet::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stickerset);
        w.i32(self.hash);
        w
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
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.getMessagesViews`: Gets the view and forward counters of posts, and can count a view. Call it for
/// posts of channels that come into sight.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessagesViews::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     vec![42],
///     true,
/// );
/// let result: Result<types::messages::MessageViews, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::ChatNotModified => println!("Nothing would change in the chat."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel or other chat that the posts are in.
/// - `id` (`Vec<i32>`): Identifiers of the posts to look up.
/// - `increment` (`bool`): True if the user has just seen the posts, which counts as a view; false only to read the
///   counters.
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
/// # History
///
/// Since layer 46 or earlier; result `messages.MessageViews` since 119 or earlier, `Vector<int>` before.
///
/// ```text
/// messages.getMessagesViews#5784d3e1 peer:InputPeer id:Vector<int> increment:Bool
///     = messages.MessageViews;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessagesViews) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("messages.getMessagesViews", "GetMessagesViewsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMessagesViews {
    /// The channel or other chat that the posts are in.
    pub peer: enums::InputPeer,
    /// Identifiers of the posts to look up.
    pub id: Vec<i32>,
    /// True if the user has just seen the posts, which counts as a view; false only to read the counters.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w.bool(self.increment);
        w
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

/// `messages.getDocumentByHash`: Finds a file that the server has already, by its hash, so that the client need not
/// upload it. Used mainly for GIFs.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDocumentByHash::new(
///     [1, 2, 3],
///     65536,
///     "image/jpeg",
/// );
/// let result: Result<enums::Document, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::Sha256HashInvalid => println!("The SHA-256 hash is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `sha256` (`Vec<u8>`): The SHA256 of the whole file, 32 bytes.
/// - `size` (`i64`): The size of the file, in bytes.
/// - `mime_type` (`String`): The MIME type of the file.
///
/// # Returns
///
/// [`Document`](enums::Document): [`Empty`](enums::Document::Empty) or [`Document`](enums::Document::Document).
///
/// The file, or [`documentEmpty`](types::DocumentEmpty) if the server does not have it.
///
/// # Errors
///
/// - 400 [`SHA256_HASH_INVALID`](crate::rpc::ErrorKind::Sha256HashInvalid): The SHA-256 hash is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`account.uploadTheme`](functions::account::UploadTheme): Puts the file of a theme on the server.
/// - [`account.uploadRingtone`](functions::account::UploadRingtone): Puts a sound file on the server, to save it as
///   a notification sound with [`account.saveRingtone`](functions::account::SaveRingtone).
/// - [`messages.getCustomEmojiDocuments`](functions::messages::GetCustomEmojiDocuments): Gets custom emoji by
///   identifier, to show them in texts, reactions or statuses.
///
/// # History
///
/// Since layer 46 or earlier; `size:long` since 143, `size:int` before.
///
/// ```text
/// messages.getDocumentByHash#b1f2061f sha256:bytes size:long mime_type:string =
///     Document;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDocumentByHash)
#[doc(alias("messages.getDocumentByHash", "GetDocumentByHashRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDocumentByHash {
    /// The SHA256 of the whole file, 32 bytes.
    pub sha256: Vec<u8>,
    /// The size of the file, in bytes.
    pub size: i64,
    /// The MIME type of the file.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.sha256);
        w.i64(self.size);
        w.string(&self.mime_type);
        w
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
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.getSavedGifs`: Gets the GIFs that the user saved, for the picker of GIFs.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSavedGifs::new(0);
/// let result: Result<enums::messages::SavedGifs, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): The hash of the last [`messages.savedGifs`](types::messages::SavedGifs), or 0;
///   [`messages.savedGifsNotModified`](enums::messages::SavedGifs::NotModified) answers if nothing changed.
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
/// # History
///
/// Since layer 46 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getSavedGifs#5cf09635 hash:long = messages.SavedGifs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSavedGifs)
#[doc(alias("messages.getSavedGifs", "GetSavedGifsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedGifs {
    /// The hash of the last [`messages.savedGifs`](types::messages::SavedGifs), or 0;

    /// [`messages.savedGifsNotModified`](enums::messages::SavedGifs::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
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

/// `messages.getInlineBotResults`: Asks an inline bot for results, as the user types its name and a query into a
/// chat. If the call fails with [`BOT_RESPONSE_TIMEOUT`](crate::rpc::ErrorKind::BotResponseTimeout), the bot did
/// not answer in time.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetInlineBotResults::new(
///     types::InputUser::new(12345678, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
///     "trains",
///     "",
/// );
/// let result: Result<types::messages::BotResults, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotResponseTimeout => {
///             println!("The bot did not answer in time.");
///         }
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `bot` ([`InputUser`](enums::InputUser)): The inline bot to ask.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the user is typing in; the bot learns only its kind.
/// - `geo_point` ([`Option<InputGeoPoint>`](enums::InputGeoPoint)): Where the user is, if the bot asks for it and
///   the user agreed.
/// - `query` (`String`): What the user typed after the name of the bot.
/// - `offset` (`String`): The `next_offset` of the last part of the results; empty at the start.
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
/// - [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult): Sends a result of an inline bot to
///   a chat.
/// - [`account.updateBusinessLocation`](functions::account::UpdateBusinessLocation): Sets or removes the address on
///   the profile of a business account.
/// - [`contacts.getLocated`](functions::contacts::GetLocated): Gets the users and location-based groups near a
///   place.
/// - [`channels.createChannel`](functions::channels::CreateChannel): Creates a channel or supergroup, with the
///   account as its owner.
/// - [`channels.editLocation`](functions::channels::EditLocation): Changes the place of a location-based group.
///
/// # History
///
/// Since layer 46 or earlier; `peer`, `geo_point` since 62 or earlier.
///
/// ```text
/// messages.getInlineBotResults#514e999d flags:# bot:InputUser peer:InputPeer
///     geo_point:flags.0?InputGeoPoint query:string offset:string =
///     messages.BotResults;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getInlineBotResults)
#[doc(alias("messages.getInlineBotResults", "GetInlineBotResultsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct GetInlineBotResults {
    /// The inline bot to ask.
    pub bot: enums::InputUser,
    /// The chat that the user is typing in; the bot learns only its kind.
    pub peer: enums::InputPeer,
    /// Where the user is, if the bot asks for it and the user agreed.
    pub geo_point: Option<enums::InputGeoPoint>,
    /// What the user typed after the name of the bot.
    pub query: String,
    /// The `next_offset` of the last part of the results; empty at the start.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.bot);
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.geo_point));
        w.string(&self.query);
        w.string(&self.offset);
        w.patch(flags);
        w
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

/// `messages.getMessageEditData`: Tells whether the caption of a message with media can be edited. Call it before
/// the user starts to edit; it fails if the message cannot be edited at all.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessageEditData::new(
///     enums::InputPeer::InputPeerSelf,
///     42,
/// );
/// let result: Result<types::messages::MessageEditData, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::ChatWriteForbidden => {
///             println!("The account may not write to this chat.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `id` (`i32`): The identifier of the message with media.
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
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.getMessageEditData#fda68d36 peer:InputPeer id:int =
///     messages.MessageEditData;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessageEditData)
#[doc(alias("messages.getMessageEditData", "GetMessageEditDataRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMessageEditData {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with media.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.id);
        w
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

/// `messages.getBotCallbackAnswer`: Presses an inline button that sends data to the bot or starts a game, and waits
/// for the answer of the bot. If the call fails with
/// [`BOT_RESPONSE_TIMEOUT`](crate::rpc::ErrorKind::BotResponseTimeout), the bot did not answer in time.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetBotCallbackAnswer::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     42,
/// );
/// let result: Result<types::messages::BotCallbackAnswer, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotResponseTimeout => {
///             println!("The bot did not answer in time.");
///         }
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `game` (`bool`, a flag): If set, the button is the one that starts a game; leave data out then.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message with the button is in.
/// - `msg_id` (`i32`): The identifier of the message with the button.
/// - `data` (`Option<Vec<u8>>`): The data of the button, unchanged.
/// - `password` ([`Option<InputCheckPasswordSrp>`](enums::InputCheckPasswordSrp)): A proof of the user's password,
///   for a button that requires it; made with the answer to
///   [`account.getPassword`](functions::account::GetPassword).
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
/// - [`account.getPassword`](functions::account::GetPassword): Gets the state of the password of the account, and
///   what a proof of the password needs.
/// - [`ephemeral.getCallbackAnswer`](functions::ephemeral::GetCallbackAnswer): Presses a callback button under a
///   message that only this user sees.
/// - [`messages.editChatCreator`](functions::messages::EditChatCreator): Hands a group or channel over to another
///   member, who owns it from then on.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`account.deleteAccount`](functions::account::DeleteAccount): Deletes the account with all of its data.
/// - [`account.getPasswordSettings`](functions::account::GetPasswordSettings): Gets the private settings that the
///   password protects: the recovery email address and the secret of Telegram Passport.
///
/// # History
///
/// Since layer 62 or earlier; `password` since 119 or earlier.
///
/// ```text
/// messages.getBotCallbackAnswer#9342ca07 flags:# game:flags.1?true peer:InputPeer
///     msg_id:int data:flags.0?bytes password:flags.2?InputCheckPasswordSRP =
///     messages.BotCallbackAnswer;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getBotCallbackAnswer) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("messages.getBotCallbackAnswer", "GetBotCallbackAnswerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBotCallbackAnswer {
    /// If set, the button is the one that starts a game; leave data out then.
    pub game: bool,
    /// The chat that the message with the button is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the button.
    pub msg_id: i32,
    /// The data of the button, unchanged.
    pub data: Option<Vec<u8>>,
    /// A proof of the user's password, for a button that requires it; made with the answer to
    /// [`account.getPassword`](functions::account::GetPassword).
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.game));
        w.write(&self.peer);
        w.i32(self.msg_id);
        flags.set(0, w.write_optional(&self.data));
        flags.set(2, w.write_optional(&self.password));
        w.patch(flags);
        w
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

/// `messages.getPeerDialogs`: Gets the entries of given chats in the list of chats.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPeerDialogs::new(
///     vec![
///         types::InputDialogPeer::new(types::InputPeerUser::new(12345678, 4831207765))
///         .into()
///     ],
/// );
/// let result: Result<types::messages::PeerDialogs, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// - [`messages.toggleDialogPin`](functions::messages::ToggleDialogPin): Pins a chat to the top of the list of
///   chats, or unpins it.
/// - [`messages.reorderPinnedDialogs`](functions::messages::ReorderPinnedDialogs): Saves a new order of the pinned
///   chats of a list.
/// - [`messages.getPinnedDialogs`](functions::messages::GetPinnedDialogs): Gets the pinned chats of a list, in
///   their order.
/// - [`messages.markDialogUnread`](functions::messages::MarkDialogUnread): Puts the unread mark on a chat by hand,
///   or takes it away.
/// - [`messages.toggleSavedDialogPin`](functions::messages::ToggleSavedDialogPin): Pins a conversation of the saved
///   messages to the top, or unpins it.
/// - [`messages.reorderPinnedSavedDialogs`](functions::messages::ReorderPinnedSavedDialogs): Saves a new order of
///   the pinned conversations of the saved messages.
///
/// # History
///
/// Since layer 62 or earlier; `peers:Vector<InputDialogPeer>` since 81 or earlier, `peers:Vector<InputPeer>`
/// before.
///
/// ```text
/// messages.getPeerDialogs#e470bcfd peers:Vector<InputDialogPeer> =
///     messages.PeerDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPeerDialogs)
#[doc(alias("messages.getPeerDialogs", "GetPeerDialogsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peers);
        w
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

/// `messages.getAllDrafts`: Gets the drafts of all chats, for example after a login.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAllDrafts;
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// An [`updateDraftMessage`](types::UpdateDraftMessage) for each chat that has a draft.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.getAllDrafts#6a3f8d65 = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAllDrafts) · [Guide:
/// drafts](https://core.telegram.org/api/drafts)
#[doc(alias("messages.getAllDrafts", "GetAllDraftsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAllDrafts;

impl wire::Wire for GetAllDrafts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getAllDrafts",
        id: 0x6a3f8d65,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetAllDrafts {
    type Return = enums::Updates;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getFeaturedStickers`: Gets the sticker sets that Telegram recommends at present. For custom emoji use
/// [`messages.getFeaturedEmojiStickers`](functions::messages::GetFeaturedEmojiStickers).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFeaturedStickers::new(0);
/// let result: Result<enums::messages::FeaturedStickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): The hash of the last [`messages.featuredStickers`](types::messages::FeaturedStickers), or 0;
///   [`messages.featuredStickersNotModified`](types::messages::FeaturedStickersNotModified) answers if nothing
///   changed.
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
/// - [`messages.getFeaturedEmojiStickers`](functions::messages::GetFeaturedEmojiStickers): Gets the sets of custom
///   emoji that Telegram recommends at present.
/// - [`messages.getOldFeaturedStickers`](functions::messages::GetOldFeaturedStickers): Gets sticker sets that
///   Telegram recommended in the past, part by part.
///
/// # History
///
/// Since layer 62 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getFeaturedStickers#64780b14 hash:long = messages.FeaturedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFeaturedStickers)
#[doc(alias("messages.getFeaturedStickers", "GetFeaturedStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetFeaturedStickers {
    /// The hash of the last [`messages.featuredStickers`](types::messages::FeaturedStickers), or 0;

    /// [`messages.featuredStickersNotModified`](types::messages::FeaturedStickersNotModified) answers if nothing
    /// changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
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

/// `messages.getRecentStickers`: Gets the stickers that the user used last, either in messages or on photos and
/// videos.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetRecentStickers::new(0);
/// let result: Result<enums::messages::RecentStickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `attached` (`bool`, a flag): If set, the stickers that were put on photos and videos are returned, not those
///   sent as messages.
/// - `hash` (`i64`): The hash of the last [`messages.recentStickers`](types::messages::RecentStickers), or 0;
///   [`messages.recentStickersNotModified`](enums::messages::RecentStickers::NotModified) answers if nothing
///   changed.
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
/// # History
///
/// Since layer 62 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getRecentStickers#9da9403b flags:# attached:flags.0?true hash:long =
///     messages.RecentStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getRecentStickers)
#[doc(alias("messages.getRecentStickers", "GetRecentStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetRecentStickers {
    /// If set, the stickers that were put on photos and videos are returned, not those sent as messages.
    pub attached: bool,
    /// The hash of the last [`messages.recentStickers`](types::messages::RecentStickers), or 0;

    /// [`messages.recentStickersNotModified`](enums::messages::RecentStickers::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.attached);
        w.fixed((flags, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, hash) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            attached: flags.has(0),
            hash,
        }
    }
}

impl wire::RemoteCall for GetRecentStickers {
    type Return = enums::messages::RecentStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getArchivedStickers`: Gets the sticker sets in the archive, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetArchivedStickers::new(0, 20);
/// let result: Result<types::messages::ArchivedStickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `masks` (`bool`, a flag): If set, archived sets of masks are returned.
/// - `emojis` (`bool`, a flag): If set, archived sets of custom emoji are returned.
/// - `offset_id` (`i64`): The identifier of the last set at hand; 0 at the start.
/// - `limit` (`i32`): How many sets to return at most.
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
/// - [`messages.reorderStickerSets`](functions::messages::ReorderStickerSets): Saves a new order of the installed
///   sticker sets, masks or custom emoji.
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.getArchivedStickers#57f17692 flags:# masks:flags.0?true
///     emojis:flags.1?true offset_id:long limit:int = messages.ArchivedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getArchivedStickers) · [Guide:
/// stickers](https://core.telegram.org/api/stickers)
#[doc(alias("messages.getArchivedStickers", "GetArchivedStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetArchivedStickers {
    /// If set, archived sets of masks are returned.
    pub masks: bool,
    /// If set, archived sets of custom emoji are returned.
    pub emojis: bool,
    /// The identifier of the last set at hand; 0 at the start.
    pub offset_id: i64,
    /// How many sets to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.masks).with(1, self.emojis);
        w.fixed((flags, self.offset_id, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, offset_id, limit) = cursor.fixed::<(wire::Flags, i64, i32)>();
        Self {
            masks: flags.has(0),
            emojis: flags.has(1),
            offset_id,
            limit,
        }
    }
}

impl wire::RemoteCall for GetArchivedStickers {
    type Return = types::messages::ArchivedStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getMaskStickers`: Gets the sets of masks that the user has installed, for use on photos.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMaskStickers::new(0);
/// let result: Result<enums::messages::AllStickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): The hash of the last [`messages.allStickers`](types::messages::AllStickers) for masks, or 0;
///   [`messages.allStickersNotModified`](enums::messages::AllStickers::NotModified) answers if nothing changed.
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
/// - [`messages.getAllStickers`](functions::messages::GetAllStickers): Gets the sticker sets that the user has
///   installed.
/// - [`messages.getEmojiStickers`](functions::messages::GetEmojiStickers): Gets the sets of custom emoji that the
///   user has installed.
///
/// # History
///
/// Since layer 62 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getMaskStickers#640f82b8 hash:long = messages.AllStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMaskStickers)
#[doc(alias("messages.getMaskStickers", "GetMaskStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMaskStickers {
    /// The hash of the last [`messages.allStickers`](types::messages::AllStickers) for masks, or 0;

    /// [`messages.allStickersNotModified`](enums::messages::AllStickers::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
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

/// `messages.getAttachedStickers`: Finds the sets of the stickers that were put on a photo or video. Useful if the
/// photo or video has `has_stickers` set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAttachedStickers::new(
///     types::InputStickeredMediaPhoto::new(
///         types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
///     ),
/// );
/// let result: Result<Vec<enums::StickerSetCovered>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::MediaEmpty => {
///             println!("No media was given, or it cannot be used.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `media` ([`InputStickeredMedia`](enums::InputStickeredMedia)): The photo or video with the stickers.
///
/// # Returns
///
/// [`Vec<StickerSetCovered>`](enums::StickerSetCovered).
///
/// The sets, each with a few of its stickers.
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
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.getAttachedStickers#cc5b67cc media:InputStickeredMedia =
///     Vector<StickerSetCovered>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAttachedStickers)
#[doc(alias("messages.getAttachedStickers", "GetAttachedStickersRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAttachedStickers {
    /// The photo or video with the stickers.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.media);
        w
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

/// `messages.getGameHighScores`: Gets the best scores in a game around one player, as the bot that sent it to a
/// chat.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetGameHighScores::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     42,
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::messages::HighScores, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the game was sent to.
/// - `id` (`i32`): The identifier of the message with the game.
/// - `user_id` ([`InputUser`](enums::InputUser)): The player whose score and neighbours in the table are returned.
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
/// - [`messages.getInlineGameHighScores`](functions::messages::GetInlineGameHighScores): Gets the best scores
///   around one player in a game that was sent by inline query, as the bot.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.getGameHighScores#e822649d peer:InputPeer id:int user_id:InputUser =
///     messages.HighScores;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getGameHighScores)
#[doc(alias("messages.getGameHighScores", "GetGameHighScoresRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGameHighScores {
    /// The chat that the game was sent to.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the game.
    pub id: i32,
    /// The player whose score and neighbours in the table are returned.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.id);
        w.write(&self.user_id);
        w
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

/// `messages.getInlineGameHighScores`: Gets the best scores around one player in a game that was sent by inline
/// query, as the bot. Call it at the data centre that the message identifier names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetInlineGameHighScores::new(
///     types::InputBotInlineMessageId::new(2, 7391046528, 4831207765),
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::messages::HighScores, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `id` ([`InputBotInlineMessageId`](enums::InputBotInlineMessageId)): The identifier of the inline message with
///   the game.
/// - `user_id` ([`InputUser`](enums::InputUser)): The player whose score and neighbours in the table are returned.
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
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.setInlineGameScore`](functions::messages::SetInlineGameScore): Sets the score of a player in a game
///   that was sent by inline query, as the bot.
/// - [`messages.getGameHighScores`](functions::messages::GetGameHighScores): Gets the best scores in a game around
///   one player, as the bot that sent it to a chat.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.getInlineGameHighScores#f635e1b id:InputBotInlineMessageID
///     user_id:InputUser = messages.HighScores;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getInlineGameHighScores)
#[doc(alias("messages.getInlineGameHighScores", "GetInlineGameHighScoresRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetInlineGameHighScores {
    /// The identifier of the inline message with the game.
    pub id: enums::InputBotInlineMessageId,
    /// The player whose score and neighbours in the table are returned.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w.write(&self.user_id);
        w
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

/// `messages.getCommonChats`: Gets the groups that both the account and another user are members of.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetCommonChats::new(
///     types::InputUser::new(12345678, 4831207765),
///     0,
///     20,
/// );
/// let result: Result<enums::messages::Chats, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
///         }
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `user_id` ([`InputUser`](enums::InputUser)): The other user.
/// - `max_id` (`i64`): The identifier of the last group at hand; 0 at the start.
/// - `limit` (`i32`): How many groups to return; the server returns at most 100.
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
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels): Gets the public channels
///   and supergroups that the account owns, for example to give up the username of one when the limit is reached.
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels): Gets the channels and supergroups that the
///   account has left, for an export of its data.
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion): Gets the groups that can
///   serve for the comments on a channel.
/// - [`channels.getChannelRecommendations`](functions::channels::GetChannelRecommendations): Gets public channels
///   that are similar to a channel, or to those of the account, judged by the subscribers they have in common.
///
/// # History
///
/// Since layer 62 or earlier; `max_id:long` since 133 or earlier, `max_id:int` before.
///
/// ```text
/// messages.getCommonChats#e40ca104 user_id:InputUser max_id:long limit:int =
///     messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getCommonChats)
#[doc(alias("messages.getCommonChats", "GetCommonChatsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCommonChats {
    /// The other user.
    pub user_id: enums::InputUser,
    /// The identifier of the last group at hand; 0 at the start.
    pub max_id: i64,
    /// How many groups to return; the server returns at most 100.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.fixed((self.max_id, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let user_id = cursor.read();
        let (max_id, limit) = cursor.fixed::<(i64, i32)>();
        Self { user_id, max_id, limit }
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

/// `messages.getWebPage`: Gets a web page with the content for Instant View. Use it when the page of a preview has
/// no `cached_page`, or only a part of it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetWebPage::new("https://example.org/", 0);
/// let result: Result<types::messages::WebPage, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Telegram could not use the web page at the address that was given.
///         ErrorKind::WcConvertUrlInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `url` (`String`): The address of the page.
/// - `hash` (`i32`): The hash field of the page as the client has it; 0 to get the page in any case.
///
/// # Returns
///
/// [`messages::WebPage`](types::messages::WebPage).
///
/// The page, or [`webPageNotModified`](types::WebPageNotModified) if it is that which hash belongs to.
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
/// # History
///
/// Since layer 62 or earlier; result `messages.WebPage` since 165, `WebPage` before.
///
/// ```text
/// messages.getWebPage#8d9692a3 url:string hash:int = messages.WebPage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getWebPage)
#[doc(alias("messages.getWebPage", "GetWebPageRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetWebPage {
    /// The address of the page.
    pub url: String,
    /// The hash field of the page as the client has it; 0 to get the page in any case.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.i32(self.hash);
        w
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

/// `messages.getPinnedDialogs`: Gets the pinned chats of a list, in their order.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPinnedDialogs::new(0);
/// let result: Result<types::messages::PeerDialogs, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FolderIdInvalid => {
///             println!("The identifier of the folder is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `folder_id` (`i32`): The list to look at: 0 is the main list, 1 the archive.
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
/// # History
///
/// Since layer 62 or earlier; `folder_id` since 100 or earlier.
///
/// ```text
/// messages.getPinnedDialogs#d6b94df2 folder_id:int = messages.PeerDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPinnedDialogs) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("messages.getPinnedDialogs", "GetPinnedDialogsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPinnedDialogs {
    /// The list to look at: 0 is the main list, 1 the archive.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.folder_id);
        w
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

/// `messages.getFavedStickers`: Gets the stickers that the user marked as favourites.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFavedStickers::new(0);
/// let result: Result<enums::messages::FavedStickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): The hash of the last [`messages.favedStickers`](types::messages::FavedStickers), or 0;
///   [`messages.favedStickersNotModified`](enums::messages::FavedStickers::NotModified) answers if nothing changed.
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
/// # History
///
/// Since layer 71; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getFavedStickers#4f1aaa9 hash:long = messages.FavedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFavedStickers)
#[doc(alias("messages.getFavedStickers", "GetFavedStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetFavedStickers {
    /// The hash of the last [`messages.favedStickers`](types::messages::FavedStickers), or 0;

    /// [`messages.favedStickersNotModified`](enums::messages::FavedStickers::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
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

/// `messages.getUnreadMentions`: Gets the messages of a chat that mention the user, or reply to the user, and were
/// not read yet.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetUnreadMentions::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     0,
///     0,
///     20,
///     0,
///     0,
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to look for mentions in.
/// - `top_msg_id` (`Option<i32>`): Only mentions in this topic of a forum are returned.
/// - `offset_id` (`i32`): Only messages before this identifier are returned; 1 with a negative `add_offset` starts
///   at the oldest.
/// - `add_offset` (`i32`): How many messages to skip from there; a negative number includes newer ones.
/// - `limit` (`i32`): How many messages to return; the server returns at most 100.
/// - `max_id` (`i32`): If not 0, only messages with a lower identifier are returned.
/// - `min_id` (`i32`): If not 0, only messages with a higher identifier are returned.
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// The messages, newest first.
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
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions): Gets the messages of the account
///   that have new reactions in a chat, which the user has not seen.
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes): Gets the messages of a chat with
///   polls that have new votes, which the user has not seen.
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](functions::messages::GetReplies): Gets the messages of a thread: the comments of a
///   post, the replies in a supergroup or a topic of a forum.
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory): Gets the messages of one conversation of
///   the saved messages, or of one topic of a channel's direct messages, newest first.
///
/// # History
///
/// Since layer 71; `top_msg_id` since 148.
///
/// ```text
/// messages.getUnreadMentions#f107e790 flags:# peer:InputPeer
///     top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int
///     min_id:int = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getUnreadMentions) · [Guide:
/// forum](https://core.telegram.org/api/forum)
#[doc(alias("messages.getUnreadMentions", "GetUnreadMentionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUnreadMentions {
    /// The chat to look for mentions in.
    pub peer: enums::InputPeer,
    /// Only mentions in this topic of a forum are returned.
    pub top_msg_id: Option<i32>,
    /// Only messages before this identifier are returned; 1 with a negative `add_offset` starts at the oldest.
    pub offset_id: i32,
    /// How many messages to skip from there; a negative number includes newer ones.
    pub add_offset: i32,
    /// How many messages to return; the server returns at most 100.
    pub limit: i32,
    /// If not 0, only messages with a lower identifier are returned.
    pub max_id: i32,
    /// If not 0, only messages with a higher identifier are returned.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.top_msg_id));
        w.fixed((self.offset_id, self.add_offset, self.limit, self.max_id, self.min_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let top_msg_id = cursor.read_optional(flags.has(0));
        let (offset_id, add_offset, limit, max_id, min_id) = cursor
            .fixed::<(i32, i32, i32, i32, i32)>();
        Self {
            peer,
            top_msg_id,
            offset_id,
            add_offset,
            limit,
            max_id,
            min_id,
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

/// `messages.getRecentLocations`: Gets the live locations that are shared in a chat at present, to show them on one
/// map.
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
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose shared locations are wanted.
/// - `limit` (`i32`): How many messages to return at most.
/// - `hash` (`i64`): A hash of the messages that the client has already; 0 to get them in any case.
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// The messages with the locations, or [`messages.messagesNotModified`](types::messages::MessagesNotModified) if
/// they are those that hash was computed from.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 72; `hash` since 81 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getRecentLocations#702a40e0 peer:InputPeer limit:int hash:long =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getRecentLocations)
#[doc(alias("messages.getRecentLocations", "GetRecentLocationsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetRecentLocations {
    /// The chat whose shared locations are wanted.
    pub peer: enums::InputPeer,
    /// How many messages to return at most.
    pub limit: i32,
    /// A hash of the messages that the client has already; 0 to get them in any case.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.limit, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (limit, hash) = cursor.fixed::<(i32, i64)>();
        Self { peer, limit, hash }
    }
}

impl wire::RemoteCall for GetRecentLocations {
    type Return = enums::messages::Messages;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getSplitRanges`: Splits the identifiers of the account's messages into ranges for a data export. Call
/// it in a takeout session, and fetch each range inside
/// [`invokeWithMessagesRange`](functions::InvokeWithMessagesRange).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSplitRanges;
/// let result: Result<Vec<types::MessageRange>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`Vec<MessageRange>`](types::MessageRange).
///
/// The ranges, which together cover all messages.
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
/// - [`invokeWithMessagesRange`](functions::InvokeWithMessagesRange): Makes another call within a data export, for
///   one range of messages.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// messages.getSplitRanges#1cff7e08 = Vector<MessageRange>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSplitRanges)
#[doc(alias("messages.getSplitRanges", "GetSplitRangesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSplitRanges;

impl wire::Wire for GetSplitRanges {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSplitRanges",
        id: 0x1cff7e08,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetSplitRanges {
    type Return = Vec<types::MessageRange>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getDialogUnreadMarks`: Gets the chats that were marked as unread by hand.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDialogUnreadMarks::default();
/// let result: Result<Vec<enums::DialogPeer>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer)): The direct messages of a channel whose marked topics
///   are wanted; if left out, marked chats are returned.
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
/// # History
///
/// Since layer 82; `parent_peer` since 204.
///
/// ```text
/// messages.getDialogUnreadMarks#21202222 flags:# parent_peer:flags.0?InputPeer =
///     Vector<DialogPeer>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDialogUnreadMarks)
#[doc(alias("messages.getDialogUnreadMarks", "GetDialogUnreadMarksRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDialogUnreadMarks {
    /// The direct messages of a channel whose marked topics are wanted; if left out, marked chats are returned.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.parent_peer));
        w.patch(flags);
        w
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

/// `messages.getPollResults`: Gets the current results of a poll. Call it from time to time while an open poll is
/// in sight.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPollResults::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     0,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the poll is in.
/// - `msg_id` (`i32`): The identifier of the message with the poll.
/// - `poll_hash` (`i64`): The hash field of the poll as the client has it; 0 if it has none.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// An [`updateMessagePoll`](types::UpdateMessagePoll) with the results.
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
/// # History
///
/// Since layer 91 or earlier; `poll_hash` since 224.
///
/// ```text
/// messages.getPollResults#eda3e33b peer:InputPeer msg_id:int poll_hash:long =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPollResults)
#[doc(alias("messages.getPollResults", "GetPollResultsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPollResults {
    /// The chat that the poll is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the poll.
    pub msg_id: i32,
    /// The hash field of the poll as the client has it; 0 if it has none.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.msg_id, self.poll_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (msg_id, poll_hash) = cursor.fixed::<(i32, i64)>();
        Self { peer, msg_id, poll_hash }
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

/// `messages.getOnlines`: Tells how many members of a group are online. Call it again every minute or so while the
/// group is open.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetOnlines::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::ChatOnlines, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group whose online members are counted.
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
/// # History
///
/// Since layer 91 or earlier.
///
/// ```text
/// messages.getOnlines#6e2be050 peer:InputPeer = ChatOnlines;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getOnlines)
#[doc(alias("messages.getOnlines", "GetOnlinesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetOnlines {
    /// The group whose online members are counted.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
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

/// `messages.getEmojiKeywords`: Gets all the words that stand for emoji in a language, to suggest emoji while the
/// user types. Keep them, and ask for changes with
/// [`messages.getEmojiKeywordsDifference`](functions::messages::GetEmojiKeywordsDifference).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiKeywords::new("en");
/// let result: Result<types::EmojiKeywordsDifference, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `lang_code` (`String`): The code of the language of the words.
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
/// - [`messages.getEmojiKeywordsDifference`](functions::messages::GetEmojiKeywordsDifference): Gets what changed in
///   the words for emoji since a version that the client has.
///
/// # History
///
/// Since layer 97 or earlier.
///
/// ```text
/// messages.getEmojiKeywords#35a0e062 lang_code:string = EmojiKeywordsDifference;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiKeywords) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji)
#[doc(alias("messages.getEmojiKeywords", "GetEmojiKeywordsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetEmojiKeywords {
    /// The code of the language of the words.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_code);
        w
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

/// `messages.getEmojiKeywordsDifference`: Gets what changed in the words for emoji since a version that the client
/// has.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiKeywordsDifference::new("en", 120);
/// let result: Result<types::EmojiKeywordsDifference, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `lang_code` (`String`): The code of the language of the words.
/// - `from_version` (`i32`): The version that the client has.
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
/// - [`messages.getEmojiKeywords`](functions::messages::GetEmojiKeywords): Gets all the words that stand for emoji
///   in a language, to suggest emoji while the user types.
///
/// # History
///
/// Since layer 97 or earlier.
///
/// ```text
/// messages.getEmojiKeywordsDifference#1508b6af lang_code:string from_version:int =
///     EmojiKeywordsDifference;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiKeywordsDifference) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji)
#[doc(alias("messages.getEmojiKeywordsDifference", "GetEmojiKeywordsDifferenceRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetEmojiKeywordsDifference {
    /// The code of the language of the words.
    pub lang_code: String,
    /// The version that the client has.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_code);
        w.i32(self.from_version);
        w
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

/// `messages.getEmojiKeywordsLanguages`: Tells for which languages the client should fetch words for emoji. The
/// answer usually has the given languages, English and languages close to them.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiKeywordsLanguages::new(vec!["en".into()]);
/// let result: Result<Vec<types::EmojiLanguage>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `lang_codes` (`Vec<String>`): The codes of the languages that the user writes in.
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
/// # History
///
/// Since layer 98.
///
/// ```text
/// messages.getEmojiKeywordsLanguages#4e9963b2 lang_codes:Vector<string> =
///     Vector<EmojiLanguage>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiKeywordsLanguages) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji)
#[doc(alias("messages.getEmojiKeywordsLanguages", "GetEmojiKeywordsLanguagesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetEmojiKeywordsLanguages {
    /// The codes of the languages that the user writes in.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.lang_codes);
        w
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

/// `messages.getEmojiURL`: Gets an address where the user can suggest words for emoji, already logged in. Open it
/// at once: it is valid for 30 seconds.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiUrl::new("en");
/// let result: Result<types::EmojiUrl, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `lang_code` (`String`): The code of the language to suggest words in.
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
/// # History
///
/// Since layer 97 or earlier.
///
/// ```text
/// messages.getEmojiURL#d5b10c26 lang_code:string = EmojiURL;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiURL) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji)
#[doc(alias("messages.getEmojiURL", "GetEmojiUrlRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetEmojiUrl {
    /// The code of the language to suggest words in.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_code);
        w
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

/// `messages.getSearchCounters`: Tells how many messages of certain kinds a chat has, for example for the tabs of a
/// profile page.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSearchCounters::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![enums::MessagesFilter::InputMessagesFilterPhotos],
/// );
/// let result: Result<Vec<types::messages::SearchCounter>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose messages are counted.
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer)): Only messages of this conversation are counted, in
///   the saved messages or the direct messages of a channel.
/// - `top_msg_id` (`Option<i32>`): Only messages of this topic or thread are counted.
/// - `filters` ([`Vec<MessagesFilter>`](enums::MessagesFilter)): The kinds of messages to count.
///
/// # Returns
///
/// [`Vec<messages::SearchCounter>`](types::messages::SearchCounter).
///
/// One counter for each filter.
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
/// - [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar): Tells on which days a
///   chat has messages of a kind, going back in time, for a calendar to jump by.
/// - [`messages.getSearchResultsPositions`](functions::messages::GetSearchResultsPositions): Samples the places of
///   messages of a kind across the whole history of a chat, to make a scroll bar for shared media.
/// - [`messages.searchSentMedia`](functions::messages::SearchSentMedia): Finds media that the user sent lately,
///   over all chats.
///
/// # History
///
/// Since layer 100 or earlier; `top_msg_id` since 148; `saved_peer_id` since 170.
///
/// ```text
/// messages.getSearchCounters#1bbcf300 flags:# peer:InputPeer
///     saved_peer_id:flags.2?InputPeer top_msg_id:flags.0?int
///     filters:Vector<MessagesFilter> = Vector<messages.SearchCounter>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSearchCounters)
#[doc(alias("messages.getSearchCounters", "GetSearchCountersRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSearchCounters {
    /// The chat whose messages are counted.
    pub peer: enums::InputPeer,
    /// Only messages of this conversation are counted, in the saved messages or the direct messages of a channel.
    pub saved_peer_id: Option<enums::InputPeer>,
    /// Only messages of this topic or thread are counted.
    pub top_msg_id: Option<i32>,
    /// The kinds of messages to count.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(2, w.write_optional(&self.saved_peer_id));
        flags.set(0, w.write_optional(&self.top_msg_id));
        w.write(&self.filters);
        w.patch(flags);
        w
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

/// `messages.getScheduledHistory`: Gets all messages of a chat that are scheduled for later.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetScheduledHistory::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose scheduled messages are wanted.
/// - `hash` (`i64`): A hash of the scheduled messages that the client has, made from id, `edit_date` and date of
///   each; 0 to get them in any case.
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
/// # History
///
/// Since layer 105; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getScheduledHistory#f516760b peer:InputPeer hash:long =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getScheduledHistory)
#[doc(alias("messages.getScheduledHistory", "GetScheduledHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetScheduledHistory {
    /// The chat whose scheduled messages are wanted.
    pub peer: enums::InputPeer,
    /// A hash of the scheduled messages that the client has, made from id, `edit_date` and date of each; 0 to get them
    /// in any case.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.hash);
        w
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

/// `messages.getScheduledMessages`: Gets certain scheduled messages of a chat by identifier.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetScheduledMessages::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![42],
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the messages are scheduled for.
/// - `id` (`Vec<i32>`): Identifiers of the scheduled messages to get.
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
/// # History
///
/// Since layer 105.
///
/// ```text
/// messages.getScheduledMessages#bdbb0464 peer:InputPeer id:Vector<int> =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getScheduledMessages)
#[doc(alias("messages.getScheduledMessages", "GetScheduledMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetScheduledMessages {
    /// The chat that the messages are scheduled for.
    pub peer: enums::InputPeer,
    /// Identifiers of the scheduled messages to get.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w
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

/// `messages.getPollVotes`: Tells who voted for what in a public poll, part by part. The account has to vote first,
/// or the call fails with [`POLL_VOTE_REQUIRED`](crate::rpc::ErrorKind::PollVoteRequired).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPollVotes::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     20,
/// );
/// let result: Result<types::messages::VotesList, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PollVoteRequired => {
///             println!("The account has to vote before it may see the votes.");
///         }
///         ErrorKind::BroadcastForbidden => {
///             println!("The call cannot be used on a broadcast channel.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the poll is in.
/// - `id` (`i32`): The identifier of the message with the poll.
/// - `option` (`Option<Vec<u8>>`): The option value of an answer; if given, only votes for it are returned.
/// - `offset` (`Option<String>`): The `next_offset` of the last part; left out at the start. If `next_offset` is
///   empty, stop.
/// - `limit` (`i32`): How many votes to return at most.
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
/// # History
///
/// Since layer 109 or earlier.
///
/// ```text
/// messages.getPollVotes#b86e380e flags:# peer:InputPeer id:int
///     option:flags.0?bytes offset:flags.1?string limit:int = messages.VotesList;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPollVotes)
#[doc(alias("messages.getPollVotes", "GetPollVotesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPollVotes {
    /// The chat that the poll is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the poll.
    pub id: i32,
    /// The option value of an answer; if given, only votes for it are returned.
    pub option: Option<Vec<u8>>,
    /// The `next_offset` of the last part; left out at the start. If `next_offset` is empty, stop.
    pub offset: Option<String>,
    /// How many votes to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.option));
        flags.set(1, w.write_optional(&self.offset));
        w.i32(self.limit);
        w.patch(flags);
        w
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

/// `messages.getDialogFilters`: Gets the user's folders of chats, in their order.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDialogFilters;
/// let result: Result<types::messages::DialogFilters, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// # History
///
/// Since layer 111; result `messages.DialogFilters` since 176, `Vector<DialogFilter>` before.
///
/// ```text
/// messages.getDialogFilters#efd48c89 = messages.DialogFilters;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDialogFilters) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("messages.getDialogFilters", "GetDialogFiltersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDialogFilters;

impl wire::Wire for GetDialogFilters {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getDialogFilters",
        id: 0xefd48c89,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetDialogFilters {
    type Return = types::messages::DialogFilters;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getSuggestedDialogFilters`: Gets folders that Telegram suggests to the user, such as one for unread
/// chats.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSuggestedDialogFilters;
/// let result: Result<Vec<types::DialogFilterSuggested>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// # History
///
/// Since layer 111.
///
/// ```text
/// messages.getSuggestedDialogFilters#a29cd42c = Vector<DialogFilterSuggested>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSuggestedDialogFilters) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("messages.getSuggestedDialogFilters", "GetSuggestedDialogFiltersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSuggestedDialogFilters;

impl wire::Wire for GetSuggestedDialogFilters {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSuggestedDialogFilters",
        id: 0xa29cd42c,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetSuggestedDialogFilters {
    type Return = Vec<types::DialogFilterSuggested>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getOldFeaturedStickers`: Gets sticker sets that Telegram recommended in the past, part by part. It
/// goes on where [`messages.getFeaturedStickers`](functions::messages::GetFeaturedStickers) ends.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetOldFeaturedStickers::new(0, 20, 0);
/// let result: Result<enums::messages::FeaturedStickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `offset` (`i32`): How many sets to skip.
/// - `limit` (`i32`): How many sets to return at most.
/// - `hash` (`i64`): The hash of the last answer for this part, or 0;
///   [`messages.featuredStickersNotModified`](types::messages::FeaturedStickersNotModified) answers if nothing
///   changed.
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
/// - [`messages.getFeaturedStickers`](functions::messages::GetFeaturedStickers): Gets the sticker sets that
///   Telegram recommends at present.
/// - [`messages.getFeaturedEmojiStickers`](functions::messages::GetFeaturedEmojiStickers): Gets the sets of custom
///   emoji that Telegram recommends at present.
///
/// # History
///
/// Since layer 112; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getOldFeaturedStickers#7ed094a1 offset:int limit:int hash:long =
///     messages.FeaturedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getOldFeaturedStickers)
#[doc(alias("messages.getOldFeaturedStickers", "GetOldFeaturedStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetOldFeaturedStickers {
    /// How many sets to skip.
    pub offset: i32,
    /// How many sets to return at most.
    pub limit: i32,
    /// The hash of the last answer for this part, or 0;

    /// [`messages.featuredStickersNotModified`](types::messages::FeaturedStickersNotModified) answers if nothing
    /// changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.limit, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, limit, hash) = cursor.fixed::<(i32, i32, i64)>();
        Self { offset, limit, hash }
    }
}

impl wire::RemoteCall for GetOldFeaturedStickers {
    type Return = enums::messages::FeaturedStickers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getReplies`: Gets the messages of a thread: the comments of a post, the replies in a supergroup or a
/// topic of a forum.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetReplies {
///     peer: types::InputPeerChannel::new(1234567, 4831207765).into(),
///     msg_id: 42,
///     offset_id: 0,
///     offset_date: 0,
///     add_offset: 0,
///     limit: 20,
///     max_id: 0,
///     min_id: 0,
///     hash: 0,
/// };
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel or supergroup that the start of the thread is in.
/// - `msg_id` (`i32`): The identifier of the post, message or topic that starts the thread.
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
/// The messages, newest first, or [`messages.messagesNotModified`](types::messages::MessagesNotModified) if they
/// are those that hash was computed from.
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
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory): Gets the messages of one conversation of
///   the saved messages, or of one topic of a channel's direct messages, newest first.
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions): Gets the messages of a chat that
///   mention the user, or reply to the user, and were not read yet.
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions): Gets the messages of the account
///   that have new reactions in a chat, which the user has not seen.
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes): Gets the messages of a chat with
///   polls that have new votes, which the user has not seen.
///
/// # History
///
/// Since layer 119 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.getReplies#22ddd30c peer:InputPeer msg_id:int offset_id:int
///     offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getReplies)
#[doc(alias("messages.getReplies", "GetRepliesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetReplies {
    /// The channel or supergroup that the start of the thread is in.
    pub peer: enums::InputPeer,
    /// The identifier of the post, message or topic that starts the thread.
    pub msg_id: i32,
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

impl wire::Wire for GetReplies {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getReplies",
        id: 0x22ddd30c,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((
            self.msg_id,
            self.offset_id,
            self.offset_date,
            self.add_offset,
            self.limit,
            self.max_id,
            self.min_id,
            self.hash,
        ));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (msg_id, offset_id, offset_date, add_offset, limit, max_id, min_id, hash) = cursor
            .fixed::<(i32, i32, i32, i32, i32, i32, i32, i64)>();
        Self {
            peer,
            msg_id,
            offset_id,
            offset_date,
            add_offset,
            limit,
            max_id,
            min_id,
            hash,
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

/// `messages.getDiscussionMessage`: Finds the message of a discussion group that the comments of a post belong to,
/// and tells what is unread. The account need not be a member of the group.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDiscussionMessage::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<types::messages::DiscussionMessage, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel or supergroup that the start of the thread is in.
/// - `msg_id` (`i32`): The identifier of the post or message that starts the thread.
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
/// # History
///
/// Since layer 119 or earlier.
///
/// ```text
/// messages.getDiscussionMessage#446972fd peer:InputPeer msg_id:int =
///     messages.DiscussionMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDiscussionMessage) · [Guide:
/// threads](https://core.telegram.org/api/threads) · [Guide: discussion](https://core.telegram.org/api/discussion)
#[doc(alias("messages.getDiscussionMessage", "GetDiscussionMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDiscussionMessage {
    /// The channel or supergroup that the start of the thread is in.
    pub peer: enums::InputPeer,
    /// The identifier of the post or message that starts the thread.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w
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

/// `messages.getExportedChatInvites`: Gets the invite links that one administrator made for a chat, part by part.
/// Links of others can be seen by the owner only.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetExportedChatInvites::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     enums::InputUser::InputUserSelf,
///     20,
/// );
/// let result: Result<types::messages::ExportedChatInvites, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `revoked` (`bool`, a flag): If set, revoked links are returned instead of valid ones.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the links lead to.
/// - `admin_id` ([`InputUser`](enums::InputUser)): The administrator who made the links.
/// - `offset_date` (`Option<i32>`): The date of the last link at hand, in Unix time; left out at the start.
/// - `offset_link` (`Option<String>`): The last link at hand; left out at the start.
/// - `limit` (`i32`): How many links to return at most.
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
/// - [`payments.getConnectedStarRefBots`](functions::payments::GetConnectedStarRefBots): Gets the affiliate
///   programmes that the account, or a bot or channel of it, takes part in, part by part.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.getExportedChatInvites#a2b5a3f6 flags:# revoked:flags.3?true
///     peer:InputPeer admin_id:InputUser offset_date:flags.2?int
///     offset_link:flags.2?string limit:int = messages.ExportedChatInvites;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getExportedChatInvites)
#[doc(alias("messages.getExportedChatInvites", "GetExportedChatInvitesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetExportedChatInvites {
    /// If set, revoked links are returned instead of valid ones.
    pub revoked: bool,
    /// The chat that the links lead to.
    pub peer: enums::InputPeer,
    /// The administrator who made the links.
    pub admin_id: enums::InputUser,
    /// The date of the last link at hand, in Unix time; left out at the start.
    ///
    /// On the wire together with `offset_link`, or not at all.
    pub offset_date: Option<i32>,
    /// The last link at hand; left out at the start.
    ///
    /// On the wire together with `offset_date`, or not at all.
    pub offset_link: Option<String>,
    /// How many links to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(2, self.offset_date.is_some() || self.offset_link.is_some())
            .with(3, self.revoked);
        w.flags(flags);
        w.write(&self.peer);
        w.write(&self.admin_id);
        w.write_shared_or_zero(flags.has(2), &self.offset_date);
        w.write_shared_or_zero(flags.has(2), &self.offset_link);
        w.i32(self.limit);
        w
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

/// `messages.getExportedChatInvite`: Gets one invite link of a chat with its settings and counters, as an
/// administrator.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetExportedChatInvite::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     "https://t.me/+AbCdEfGh",
/// );
/// let result: Result<enums::messages::ExportedChatInvite, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the link leads to.
/// - `link` (`String`): The invite link, as a whole.
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
/// - [`messages.editExportedChatInvite`](functions::messages::EditExportedChatInvite): Changes or revokes an invite
///   link of a chat.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.getExportedChatInvite#73746f5c peer:InputPeer link:string =
///     messages.ExportedChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getExportedChatInvite)
#[doc(alias("messages.getExportedChatInvite", "GetExportedChatInviteRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetExportedChatInvite {
    /// The chat that the link leads to.
    pub peer: enums::InputPeer,
    /// The invite link, as a whole.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.string(&self.link);
        w
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

/// `messages.getAdminsWithInvites`: Tells which administrators of a chat have invite links, and how many. Only the
/// owner can call it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAdminsWithInvites::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::messages::ChatAdminsWithInvites, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::ChatWriteForbidden => {
///             println!("The account may not write to this chat.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the links lead to.
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
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.getAdminsWithInvites#3920e6ef peer:InputPeer =
///     messages.ChatAdminsWithInvites;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAdminsWithInvites)
#[doc(alias("messages.getAdminsWithInvites", "GetAdminsWithInvitesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAdminsWithInvites {
    /// The chat that the links lead to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
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

/// `messages.getChatInviteImporters`: Gets the users who joined a chat by invite link, or those who ask to join,
/// part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetChatInviteImporters::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     0,
///     types::InputUser::new(12345678, 4831207765),
///     20,
/// );
/// let result: Result<types::messages::ChatInviteImporters, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `requested` (`bool`, a flag): If set, users whose request to join waits for approval are returned.
/// - `subscription_expired` (`bool`, a flag): If set, only users whose paid subscription has run out are returned,
///   for the link of a subscription.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the users joined or want to join.
/// - `link` (`Option<String>`): Only users who came by this link are returned.
/// - `q` (`Option<String>`): A name to search for among the requests to join; it needs requested, and excludes
///   link.
/// - `offset_date` (`i32`): The date of the last entry at hand, in Unix time; 0 at the start.
/// - `offset_user` ([`InputUser`](enums::InputUser)): The user of the last entry at hand;
///   [`inputUserEmpty`](enums::InputUser::Empty) at the start.
/// - `limit` (`i32`): How many users to return at most.
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
/// - [`messages.getForumTopics`](functions::messages::GetForumTopics): Gets the topics of a forum, part by part.
///
/// # History
///
/// Since layer 129 or earlier; `requested`, `subscription_expired`, `q` since 134; `link:flags.1?string` since 134,
/// `link:string` before.
///
/// ```text
/// messages.getChatInviteImporters#df04dd4e flags:# requested:flags.0?true
///     subscription_expired:flags.3?true peer:InputPeer link:flags.1?string
///     q:flags.2?string offset_date:int offset_user:InputUser limit:int =
///     messages.ChatInviteImporters;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getChatInviteImporters)
#[doc(alias("messages.getChatInviteImporters", "GetChatInviteImportersRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetChatInviteImporters {
    /// If set, users whose request to join waits for approval are returned.
    pub requested: bool,
    /// If set, only users whose paid subscription has run out are returned, for the link of a subscription.
    pub subscription_expired: bool,
    /// The chat that the users joined or want to join.
    pub peer: enums::InputPeer,
    /// Only users who came by this link are returned.
    pub link: Option<String>,
    /// A name to search for among the requests to join; it needs requested, and excludes link.
    pub q: Option<String>,
    /// The date of the last entry at hand, in Unix time; 0 at the start.
    pub offset_date: i32,
    /// The user of the last entry at hand; [`inputUserEmpty`](enums::InputUser::Empty) at the start.
    pub offset_user: enums::InputUser,
    /// How many users to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.requested)
                    .with(3, self.subscription_expired),
            );
        w.write(&self.peer);
        flags.set(1, w.write_optional(&self.link));
        flags.set(2, w.write_optional(&self.q));
        w.i32(self.offset_date);
        w.write(&self.offset_user);
        w.i32(self.limit);
        w.patch(flags);
        w
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

/// `messages.getMessageReadParticipants`: Tells which members of a small group read a message of the account, and
/// when. It works for some days after the message was sent; the configuration has the limits.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessageReadParticipants::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<Vec<types::ReadParticipantDate>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatTooBig => {
///             println!("The chat has too many members for this.");
///         }
///         ErrorKind::MsgTooOld => println!("The message is too old for this."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group that the message is in.
/// - `msg_id` (`i32`): The identifier of the account's own message.
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
/// # History
///
/// Since layer 133 or earlier; result `Vector<ReadParticipantDate>` since 155 or earlier, `Vector<long>` before.
///
/// ```text
/// messages.getMessageReadParticipants#31c1c44f peer:InputPeer msg_id:int =
///     Vector<ReadParticipantDate>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessageReadParticipants)
#[doc(alias("messages.getMessageReadParticipants", "GetMessageReadParticipantsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMessageReadParticipants {
    /// The group that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the account's own message.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w
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

/// `messages.getSearchResultsCalendar`: Tells on which days a chat has messages of a kind, going back in time, for
/// a calendar to jump by.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSearchResultsCalendar::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::MessagesFilter::InputMessagesFilterPhotos,
///     0,
///     0,
/// );
/// let result: Result<types::messages::SearchResultsCalendar, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FilterNotSupported => {
///             println!("The filter cannot be used here.");
///         }
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to search.
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer)): Only messages of this conversation count, in the
///   saved messages or the direct messages of a channel.
/// - `filter` ([`MessagesFilter`](enums::MessagesFilter)): The kind of message;
///   [`inputMessagesFilterEmpty`](enums::MessagesFilter::InputMessagesFilterEmpty) and
///   [`inputMessagesFilterMyMentions`](enums::MessagesFilter::InputMessagesFilterMyMentions) are not possible.
/// - `offset_id` (`i32`): Only messages before this identifier count; 0 to start at the newest.
/// - `offset_date` (`i32`): Only messages before this time count, in Unix time; 0 for no limit.
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
/// - [`messages.getSearchResultsPositions`](functions::messages::GetSearchResultsPositions): Samples the places of
///   messages of a kind across the whole history of a chat, to make a scroll bar for shared media.
/// - [`messages.getDialogs`](functions::messages::GetDialogs): Gets the list of chats, the one with the newest
///   message first.
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getSearchCounters`](functions::messages::GetSearchCounters): Tells how many messages of certain
///   kinds a chat has, for example for the tabs of a profile page.
///
/// # History
///
/// Since layer 134; `saved_peer_id` since 170.
///
/// ```text
/// messages.getSearchResultsCalendar#6aa3f6bd flags:# peer:InputPeer
///     saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int
///     offset_date:int = messages.SearchResultsCalendar;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSearchResultsCalendar) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages)
#[doc(alias("messages.getSearchResultsCalendar", "GetSearchResultsCalendarRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSearchResultsCalendar {
    /// The chat to search.
    pub peer: enums::InputPeer,
    /// Only messages of this conversation count, in the saved messages or the direct messages of a channel.
    pub saved_peer_id: Option<enums::InputPeer>,
    /// The kind of message; [`inputMessagesFilterEmpty`](enums::MessagesFilter::InputMessagesFilterEmpty) and
    /// [`inputMessagesFilterMyMentions`](enums::MessagesFilter::InputMessagesFilterMyMentions) are not possible.
    pub filter: enums::MessagesFilter,
    /// Only messages before this identifier count; 0 to start at the newest.
    pub offset_id: i32,
    /// Only messages before this time count, in Unix time; 0 for no limit.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(2, w.write_optional(&self.saved_peer_id));
        w.write(&self.filter);
        w.fixed((self.offset_id, self.offset_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let saved_peer_id = cursor.read_optional(flags.has(2));
        let filter = cursor.read();
        let (offset_id, offset_date) = cursor.fixed::<(i32, i32)>();
        Self {
            peer,
            saved_peer_id,
            filter,
            offset_id,
            offset_date,
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

/// `messages.getSearchResultsPositions`: Samples the places of messages of a kind across the whole history of a
/// chat, to make a scroll bar for shared media.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSearchResultsPositions::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::MessagesFilter::InputMessagesFilterPhotos,
///     0,
///     20,
/// );
/// let result: Result<types::messages::SearchResultsPositions, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to search.
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer)): Only messages of this conversation count, in the
///   saved messages or the direct messages of a channel.
/// - `filter` ([`MessagesFilter`](enums::MessagesFilter)): The kind of message;
///   [`inputMessagesFilterEmpty`](enums::MessagesFilter::InputMessagesFilterEmpty) and
///   [`inputMessagesFilterMyMentions`](enums::MessagesFilter::InputMessagesFilterMyMentions) are not possible.
/// - `offset_id` (`i32`): Only messages before this identifier are sampled; 0 to start at the newest.
/// - `limit` (`i32`): How many samples to return at most.
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
/// - [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar): Tells on which days a
///   chat has messages of a kind, going back in time, for a calendar to jump by.
/// - [`messages.getSearchCounters`](functions::messages::GetSearchCounters): Tells how many messages of certain
///   kinds a chat has, for example for the tabs of a profile page.
/// - [`messages.searchSentMedia`](functions::messages::SearchSentMedia): Finds media that the user sent lately,
///   over all chats.
///
/// # History
///
/// Since layer 134; `saved_peer_id` since 170.
///
/// ```text
/// messages.getSearchResultsPositions#9c7f2f10 flags:# peer:InputPeer
///     saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int
///     limit:int = messages.SearchResultsPositions;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSearchResultsPositions) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages)
#[doc(alias("messages.getSearchResultsPositions", "GetSearchResultsPositionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSearchResultsPositions {
    /// The chat to search.
    pub peer: enums::InputPeer,
    /// Only messages of this conversation count, in the saved messages or the direct messages of a channel.
    pub saved_peer_id: Option<enums::InputPeer>,
    /// The kind of message; [`inputMessagesFilterEmpty`](enums::MessagesFilter::InputMessagesFilterEmpty) and
    /// [`inputMessagesFilterMyMentions`](enums::MessagesFilter::InputMessagesFilterMyMentions) are not possible.
    pub filter: enums::MessagesFilter,
    /// Only messages before this identifier are sampled; 0 to start at the newest.
    pub offset_id: i32,
    /// How many samples to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(2, w.write_optional(&self.saved_peer_id));
        w.write(&self.filter);
        w.fixed((self.offset_id, self.limit));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let saved_peer_id = cursor.read_optional(flags.has(2));
        let filter = cursor.read();
        let (offset_id, limit) = cursor.fixed::<(i32, i32)>();
        Self {
            peer,
            saved_peer_id,
            filter,
            offset_id,
            limit,
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

/// `messages.getMessagesReactions`: Gets the current reactions on messages. Call it from time to time for the
/// messages in sight.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessagesReactions::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     vec![42],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The channel is not valid, for example because the access hash is wrong.
///         ErrorKind::ChannelInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the messages are in.
/// - `id` (`Vec<i32>`): Identifiers of the messages whose reactions are wanted.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// An [`updateMessageReactions`](types::UpdateMessageReactions) for each message.
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
/// # History
///
/// Since layer 136.
///
/// ```text
/// messages.getMessagesReactions#8bba90e6 peer:InputPeer id:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessagesReactions) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.getMessagesReactions", "GetMessagesReactionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMessagesReactions {
    /// The chat that the messages are in.
    pub peer: enums::InputPeer,
    /// Identifiers of the messages whose reactions are wanted.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w
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

/// `messages.getMessageReactionsList`: Tells who reacted to a message and how, part by part, where the chat allows
/// to see that.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMessageReactionsList::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     20,
/// );
/// let result: Result<types::messages::MessageReactionsList, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BroadcastForbidden => {
///             println!("The call cannot be used on a broadcast channel.");
///         }
///         // The channel is not valid, for example because the access hash is wrong.
///         ErrorKind::ChannelInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `id` (`i32`): The identifier of the message.
/// - `reaction` ([`Option<Reaction>`](enums::Reaction)): Only this reaction is listed; if left out, all are.
/// - `offset` (`Option<String>`): The `next_offset` of the last part; left out at the start.
/// - `limit` (`i32`): How many reactions to return at most.
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
/// - [`messages.setDefaultReaction`](functions::messages::SetDefaultReaction): Sets the reaction that a quick
///   gesture, such as a double tap, gives.
/// - [`messages.updateSavedReactionTag`](functions::messages::UpdateSavedReactionTag): Names a tag of the saved
///   messages, or removes its name.
/// - [`stories.sendReaction`](functions::stories::SendReaction): Sets or removes the reaction of the account to a
///   story.
/// - [`stories.getStoryReactionsList`](functions::stories::GetStoryReactionsList): Gets who has reacted to a story
///   of a channel, forwarded or reposted it, part by part.
///
/// # History
///
/// Since layer 136; `reaction:flags.0?Reaction` since 145, `reaction:flags.0?string` before.
///
/// ```text
/// messages.getMessageReactionsList#461b3f48 flags:# peer:InputPeer id:int
///     reaction:flags.0?Reaction offset:flags.1?string limit:int =
///     messages.MessageReactionsList;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMessageReactionsList) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.getMessageReactionsList", "GetMessageReactionsListRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMessageReactionsList {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
    pub id: i32,
    /// Only this reaction is listed; if left out, all are.
    pub reaction: Option<enums::Reaction>,
    /// The `next_offset` of the last part; left out at the start.
    pub offset: Option<String>,
    /// How many reactions to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.reaction));
        flags.set(1, w.write_optional(&self.offset));
        w.i32(self.limit);
        w.patch(flags);
        w
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

/// `messages.getAvailableReactions`: Gets all emoji that serve as reactions, with their animations. Which of them a
/// chat allows is told by its full information.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAvailableReactions::new(0);
/// let result: Result<enums::messages::AvailableReactions, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of the last [`messages.availableReactions`](types::messages::AvailableReactions), or
///   0; [`messages.availableReactionsNotModified`](enums::messages::AvailableReactions::NotModified) answers if
///   nothing changed.
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
/// # History
///
/// Since layer 136.
///
/// ```text
/// messages.getAvailableReactions#18dea0ac hash:int = messages.AvailableReactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAvailableReactions) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.getAvailableReactions", "GetAvailableReactionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAvailableReactions {
    /// The hash of the last [`messages.availableReactions`](types::messages::AvailableReactions), or 0;

    /// [`messages.availableReactionsNotModified`](enums::messages::AvailableReactions::NotModified) answers if nothing
    /// changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
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

/// `messages.getUnreadReactions`: Gets the messages of the account that have new reactions in a chat, which the
/// user has not seen.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetUnreadReactions::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     0,
///     0,
///     20,
///     0,
///     0,
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to look for reactions in.
/// - `top_msg_id` (`Option<i32>`): Only messages in this topic of a forum are returned.
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer)): Only messages of this topic are returned, in the
///   direct messages of a channel.
/// - `offset_id` (`i32`): Only messages before this identifier are returned; 1 with a negative `add_offset` starts
///   at the oldest.
/// - `add_offset` (`i32`): How many messages to skip from there; a negative number includes newer ones.
/// - `limit` (`i32`): How many messages to return; the server returns at most 100.
/// - `max_id` (`i32`): If not 0, only messages with a lower identifier are returned.
/// - `min_id` (`i32`): If not 0, only messages with a higher identifier are returned.
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// The messages, newest first.
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
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions): Gets the messages of a chat that
///   mention the user, or reply to the user, and were not read yet.
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes): Gets the messages of a chat with
///   polls that have new votes, which the user has not seen.
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](functions::messages::GetReplies): Gets the messages of a thread: the comments of a
///   post, the replies in a supergroup or a topic of a forum.
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory): Gets the messages of one conversation of
///   the saved messages, or of one topic of a channel's direct messages, newest first.
///
/// # History
///
/// Since layer 138; `top_msg_id` since 148; `saved_peer_id` since 204.
///
/// ```text
/// messages.getUnreadReactions#bd7f90ac flags:# peer:InputPeer
///     top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer offset_id:int
///     add_offset:int limit:int max_id:int min_id:int = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getUnreadReactions)
#[doc(alias("messages.getUnreadReactions", "GetUnreadReactionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUnreadReactions {
    /// The chat to look for reactions in.
    pub peer: enums::InputPeer,
    /// Only messages in this topic of a forum are returned.
    pub top_msg_id: Option<i32>,
    /// Only messages of this topic are returned, in the direct messages of a channel.
    pub saved_peer_id: Option<enums::InputPeer>,
    /// Only messages before this identifier are returned; 1 with a negative `add_offset` starts at the oldest.
    pub offset_id: i32,
    /// How many messages to skip from there; a negative number includes newer ones.
    pub add_offset: i32,
    /// How many messages to return; the server returns at most 100.
    pub limit: i32,
    /// If not 0, only messages with a lower identifier are returned.
    pub max_id: i32,
    /// If not 0, only messages with a higher identifier are returned.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.top_msg_id));
        flags.set(1, w.write_optional(&self.saved_peer_id));
        w.fixed((self.offset_id, self.add_offset, self.limit, self.max_id, self.min_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let top_msg_id = cursor.read_optional(flags.has(0));
        let saved_peer_id = cursor.read_optional(flags.has(1));
        let (offset_id, add_offset, limit, max_id, min_id) = cursor
            .fixed::<(i32, i32, i32, i32, i32)>();
        Self {
            peer,
            top_msg_id,
            saved_peer_id,
            offset_id,
            add_offset,
            limit,
            max_id,
            min_id,
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

/// `messages.getAttachMenuBots`: Gets the mini apps that the user added to the attachment menu or the side menu.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAttachMenuBots::new(0);
/// let result: Result<enums::AttachMenuBots, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): The hash of the last [`attachMenuBots`](types::AttachMenuBots), or 0;
///   [`attachMenuBotsNotModified`](enums::AttachMenuBots::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`AttachMenuBots`](enums::AttachMenuBots): [`NotModified`](enums::AttachMenuBots::NotModified) or
/// [`AttachMenuBots`](enums::AttachMenuBots::AttachMenuBots).
///
/// The mini apps, or [`attachMenuBotsNotModified`](enums::AttachMenuBots::NotModified) if they are those that hash
/// belongs to.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 140.
///
/// ```text
/// messages.getAttachMenuBots#16fcc2cb hash:long = AttachMenuBots;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAttachMenuBots) · [Guide:
/// bots/attach](https://core.telegram.org/api/bots/attach)
#[doc(alias("messages.getAttachMenuBots", "GetAttachMenuBotsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAttachMenuBots {
    /// The hash of the last [`attachMenuBots`](types::AttachMenuBots), or 0;

    /// [`attachMenuBotsNotModified`](enums::AttachMenuBots::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
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

/// `messages.getAttachMenuBot`: Tells about the entry that a bot has for the attachment menu. Call it before the
/// user adds the bot, for example from a link.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAttachMenuBot::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::AttachMenuBotsBot, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotInvalid => {
///             println!("The user given is not a valid bot for this call.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `bot` ([`InputUser`](enums::InputUser)): The bot with the mini app.
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
/// # History
///
/// Since layer 140.
///
/// ```text
/// messages.getAttachMenuBot#77216192 bot:InputUser = AttachMenuBotsBot;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAttachMenuBot) · [Guide:
/// bots/attach](https://core.telegram.org/api/bots/attach)
#[doc(alias("messages.getAttachMenuBot", "GetAttachMenuBotRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAttachMenuBot {
    /// The bot with the mini app.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w
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

/// `messages.getCustomEmojiDocuments`: Gets custom emoji by identifier, to show them in texts, reactions or
/// statuses. At most 200 at once.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetCustomEmojiDocuments::new(vec![5368324170]);
/// let result: Result<Vec<enums::Document>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `document_id` (`Vec<i64>`): Identifiers of the custom emoji, for example from
///   [`messageEntityCustomEmoji`](types::MessageEntityCustomEmoji).
///
/// # Returns
///
/// [`Vec<Document>`](enums::Document).
///
/// The custom emoji as stickers; those that do not exist are missing.
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
/// - [`messages.getDocumentByHash`](functions::messages::GetDocumentByHash): Finds a file that the server has
///   already, by its hash, so that the client need not upload it.
/// - [`account.uploadTheme`](functions::account::UploadTheme): Puts the file of a theme on the server.
/// - [`account.uploadRingtone`](functions::account::UploadRingtone): Puts a sound file on the server, to save it as
///   a notification sound with [`account.saveRingtone`](functions::account::SaveRingtone).
///
/// # History
///
/// Since layer 144.
///
/// ```text
/// messages.getCustomEmojiDocuments#d9ab0f54 document_id:Vector<long> =
///     Vector<Document>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getCustomEmojiDocuments) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji)
#[doc(alias("messages.getCustomEmojiDocuments", "GetCustomEmojiDocumentsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCustomEmojiDocuments {
    /// Identifiers of the custom emoji, for example from [`messageEntityCustomEmoji`](types::MessageEntityCustomEmoji).
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.document_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { document_id: cursor.read() }
    }
}

impl wire::RemoteCall for GetCustomEmojiDocuments {
    type Return = Vec<enums::Document>;
}

/// `messages.getEmojiStickers`: Gets the sets of custom emoji that the user has installed.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiStickers::new(0);
/// let result: Result<enums::messages::AllStickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): The hash of the last [`messages.allStickers`](types::messages::AllStickers) for custom emoji,
///   or 0; [`messages.allStickersNotModified`](enums::messages::AllStickers::NotModified) answers if nothing
///   changed.
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
/// - [`messages.getAllStickers`](functions::messages::GetAllStickers): Gets the sticker sets that the user has
///   installed.
/// - [`messages.getMaskStickers`](functions::messages::GetMaskStickers): Gets the sets of masks that the user has
///   installed, for use on photos.
///
/// # History
///
/// Since layer 144.
///
/// ```text
/// messages.getEmojiStickers#fbfca18f hash:long = messages.AllStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiStickers) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji)
#[doc(alias("messages.getEmojiStickers", "GetEmojiStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetEmojiStickers {
    /// The hash of the last [`messages.allStickers`](types::messages::AllStickers) for custom emoji, or 0;

    /// [`messages.allStickersNotModified`](enums::messages::AllStickers::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
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

/// `messages.getFeaturedEmojiStickers`: Gets the sets of custom emoji that Telegram recommends at present.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFeaturedEmojiStickers::new(0);
/// let result: Result<enums::messages::FeaturedStickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): The hash of the last [`messages.featuredStickers`](types::messages::FeaturedStickers) for
///   custom emoji, or 0; [`messages.featuredStickersNotModified`](types::messages::FeaturedStickersNotModified)
///   answers if nothing changed.
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
/// - [`messages.getFeaturedStickers`](functions::messages::GetFeaturedStickers): Gets the sticker sets that
///   Telegram recommends at present.
/// - [`messages.getOldFeaturedStickers`](functions::messages::GetOldFeaturedStickers): Gets sticker sets that
///   Telegram recommended in the past, part by part.
///
/// # History
///
/// Since layer 144.
///
/// ```text
/// messages.getFeaturedEmojiStickers#ecf6736 hash:long = messages.FeaturedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFeaturedEmojiStickers)
#[doc(alias("messages.getFeaturedEmojiStickers", "GetFeaturedEmojiStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetFeaturedEmojiStickers {
    /// The hash of the last [`messages.featuredStickers`](types::messages::FeaturedStickers) for custom emoji, or 0;

    /// [`messages.featuredStickersNotModified`](types::messages::FeaturedStickersNotModified) answers if nothing
    /// changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
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

/// `messages.getTopReactions`: Gets the reactions that are popular at present, so that the client can offer them
/// first.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetTopReactions::new(20, 0);
/// let result: Result<enums::messages::Reactions, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `limit` (`i32`): How many reactions to return at most.
/// - `hash` (`i64`): The hash of the last [`messages.reactions`](types::messages::Reactions) with the top ones, or
///   0; [`messages.reactionsNotModified`](enums::messages::Reactions::NotModified) answers if nothing changed.
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
/// - [`messages.getRecentReactions`](functions::messages::GetRecentReactions): Gets the reactions that the user
///   sent last.
/// - [`messages.getDefaultTagReactions`](functions::messages::GetDefaultTagReactions): Gets the reactions that
///   Telegram suggests as tags for saved messages.
///
/// # History
///
/// Since layer 145.
///
/// ```text
/// messages.getTopReactions#bb8125ba limit:int hash:long = messages.Reactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getTopReactions) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.getTopReactions", "GetTopReactionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTopReactions {
    /// How many reactions to return at most.
    pub limit: i32,
    /// The hash of the last [`messages.reactions`](types::messages::Reactions) with the top ones, or 0;

    /// [`messages.reactionsNotModified`](enums::messages::Reactions::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.limit, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (limit, hash) = cursor.fixed::<(i32, i64)>();
        Self { limit, hash }
    }
}

impl wire::RemoteCall for GetTopReactions {
    type Return = enums::messages::Reactions;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getRecentReactions`: Gets the reactions that the user sent last.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetRecentReactions::new(20, 0);
/// let result: Result<enums::messages::Reactions, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `limit` (`i32`): How many reactions to return at most.
/// - `hash` (`i64`): The hash of the last [`messages.reactions`](types::messages::Reactions) with the recent ones,
///   or 0; [`messages.reactionsNotModified`](enums::messages::Reactions::NotModified) answers if nothing changed.
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
/// - [`messages.getTopReactions`](functions::messages::GetTopReactions): Gets the reactions that are popular at
///   present, so that the client can offer them first.
/// - [`messages.getDefaultTagReactions`](functions::messages::GetDefaultTagReactions): Gets the reactions that
///   Telegram suggests as tags for saved messages.
///
/// # History
///
/// Since layer 145.
///
/// ```text
/// messages.getRecentReactions#39461db2 limit:int hash:long = messages.Reactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getRecentReactions) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.getRecentReactions", "GetRecentReactionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetRecentReactions {
    /// How many reactions to return at most.
    pub limit: i32,
    /// The hash of the last [`messages.reactions`](types::messages::Reactions) with the recent ones, or 0;

    /// [`messages.reactionsNotModified`](enums::messages::Reactions::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.limit, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (limit, hash) = cursor.fixed::<(i32, i64)>();
        Self { limit, hash }
    }
}

impl wire::RemoteCall for GetRecentReactions {
    type Return = enums::messages::Reactions;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.getExtendedMedia`: Asks again for paid media in sight, in case the user bought them on another
/// session. Media that are not bought bring nothing.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetExtendedMedia::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     vec![42],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the messages are in.
/// - `id` (`Vec<i32>`): Identifiers of the messages in sight that have paid media.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// An [`updateMessageExtendedMedia`](types::UpdateMessageExtendedMedia) for each message whose media the user has
/// bought.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 146.
///
/// ```text
/// messages.getExtendedMedia#84f80814 peer:InputPeer id:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getExtendedMedia) · [Guide:
/// paid-media](https://core.telegram.org/api/paid-media)
#[doc(alias("messages.getExtendedMedia", "GetExtendedMediaRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetExtendedMedia {
    /// The chat that the messages are in.
    pub peer: enums::InputPeer,
    /// Identifiers of the messages in sight that have paid media.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w
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

/// `messages.getDefaultHistoryTTL`: Gets the time after which messages delete themselves in chats that the user
/// starts.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDefaultHistoryTtl;
/// let result: Result<types::DefaultHistoryTtl, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// # History
///
/// Since layer 150 or earlier.
///
/// ```text
/// messages.getDefaultHistoryTTL#658b7188 = DefaultHistoryTTL;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDefaultHistoryTTL)
#[doc(alias("messages.getDefaultHistoryTTL", "GetDefaultHistoryTtlRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDefaultHistoryTtl;

impl wire::Wire for GetDefaultHistoryTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getDefaultHistoryTTL",
        id: 0x658b7188,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetDefaultHistoryTtl {
    type Return = types::DefaultHistoryTtl;
}

/// `messages.getEmojiGroups`: Gets the categories of emoji, for filters in a picker of emoji.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiGroups::new(0);
/// let result: Result<enums::messages::EmojiGroups, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of the last [`messages.emojiGroups`](types::messages::EmojiGroups) for emoji, or 0;
///   [`messages.emojiGroupsNotModified`](enums::messages::EmojiGroups::NotModified) answers if nothing changed.
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
/// - [`messages.getEmojiStatusGroups`](functions::messages::GetEmojiStatusGroups): Gets the categories of emoji,
///   for filters when the user chooses an emoji status.
/// - [`messages.getEmojiProfilePhotoGroups`](functions::messages::GetEmojiProfilePhotoGroups): Gets the categories
///   of emoji, for filters when the user makes a profile photo from an emoji.
/// - [`messages.getEmojiStickerGroups`](functions::messages::GetEmojiStickerGroups): Gets the categories of emoji,
///   for filters in a picker of stickers.
///
/// # History
///
/// Since layer 152.
///
/// ```text
/// messages.getEmojiGroups#7488ce5b hash:int = messages.EmojiGroups;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiGroups) · [Guide:
/// emoji-categories](https://core.telegram.org/api/emoji-categories)
#[doc(alias("messages.getEmojiGroups", "GetEmojiGroupsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetEmojiGroups {
    /// The hash of the last [`messages.emojiGroups`](types::messages::EmojiGroups) for emoji, or 0;

    /// [`messages.emojiGroupsNotModified`](enums::messages::EmojiGroups::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetEmojiGroups {
    type Return = enums::messages::EmojiGroups;
}

/// `messages.getEmojiStatusGroups`: Gets the categories of emoji, for filters when the user chooses an emoji
/// status.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiStatusGroups::new(0);
/// let result: Result<enums::messages::EmojiGroups, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of the last [`messages.emojiGroups`](types::messages::EmojiGroups) for statuses, or
///   0; [`messages.emojiGroupsNotModified`](enums::messages::EmojiGroups::NotModified) answers if nothing changed.
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
/// - [`messages.getEmojiGroups`](functions::messages::GetEmojiGroups): Gets the categories of emoji, for filters in
///   a picker of emoji.
/// - [`messages.getEmojiProfilePhotoGroups`](functions::messages::GetEmojiProfilePhotoGroups): Gets the categories
///   of emoji, for filters when the user makes a profile photo from an emoji.
/// - [`messages.getEmojiStickerGroups`](functions::messages::GetEmojiStickerGroups): Gets the categories of emoji,
///   for filters in a picker of stickers.
///
/// # History
///
/// Since layer 152.
///
/// ```text
/// messages.getEmojiStatusGroups#2ecd56cd hash:int = messages.EmojiGroups;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiStatusGroups) · [Guide:
/// emoji-categories](https://core.telegram.org/api/emoji-categories)
#[doc(alias("messages.getEmojiStatusGroups", "GetEmojiStatusGroupsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetEmojiStatusGroups {
    /// The hash of the last [`messages.emojiGroups`](types::messages::EmojiGroups) for statuses, or 0;

    /// [`messages.emojiGroupsNotModified`](enums::messages::EmojiGroups::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetEmojiStatusGroups {
    type Return = enums::messages::EmojiGroups;
}

/// `messages.getEmojiProfilePhotoGroups`: Gets the categories of emoji, for filters when the user makes a profile
/// photo from an emoji.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiProfilePhotoGroups::new(0);
/// let result: Result<enums::messages::EmojiGroups, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of the last [`messages.emojiGroups`](types::messages::EmojiGroups) for photos, or 0;
///   [`messages.emojiGroupsNotModified`](enums::messages::EmojiGroups::NotModified) answers if nothing changed.
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
/// - [`messages.getEmojiGroups`](functions::messages::GetEmojiGroups): Gets the categories of emoji, for filters in
///   a picker of emoji.
/// - [`messages.getEmojiStatusGroups`](functions::messages::GetEmojiStatusGroups): Gets the categories of emoji,
///   for filters when the user chooses an emoji status.
/// - [`messages.getEmojiStickerGroups`](functions::messages::GetEmojiStickerGroups): Gets the categories of emoji,
///   for filters in a picker of stickers.
///
/// # History
///
/// Since layer 152.
///
/// ```text
/// messages.getEmojiProfilePhotoGroups#21a548f3 hash:int = messages.EmojiGroups;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiProfilePhotoGroups) · [Guide:
/// emoji-categories](https://core.telegram.org/api/emoji-categories) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("messages.getEmojiProfilePhotoGroups", "GetEmojiProfilePhotoGroupsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetEmojiProfilePhotoGroups {
    /// The hash of the last [`messages.emojiGroups`](types::messages::EmojiGroups) for photos, or 0;

    /// [`messages.emojiGroupsNotModified`](enums::messages::EmojiGroups::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetEmojiProfilePhotoGroups {
    type Return = enums::messages::EmojiGroups;
}

/// `messages.getBotApp`: Tells about the mini app that a direct link names. Call it before
/// [`messages.requestAppWebView`](functions::messages::RequestAppWebView).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetBotApp::new(
///     types::InputBotAppId::new(4120985637, 4831207765),
///     0,
/// );
/// let result: Result<types::messages::BotApp, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotAppBotInvalid => {
///             println!("The bot that the app belongs to is not valid.");
///         }
///         ErrorKind::BotAppInvalid => println!("The mini app is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `app` ([`InputBotApp`](enums::InputBotApp)): The mini app, by the bot and short name in the link.
/// - `hash` (`i64`): The hash of the app as the client has it, or 0;
///   [`botAppNotModified`](enums::BotApp::NotModified) answers if nothing changed.
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
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
///
/// # History
///
/// Since layer 155 or earlier.
///
/// ```text
/// messages.getBotApp#34fdc5c3 app:InputBotApp hash:long = messages.BotApp;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getBotApp) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("messages.getBotApp", "GetBotAppRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBotApp {
    /// The mini app, by the bot and short name in the link.
    pub app: enums::InputBotApp,
    /// The hash of the app as the client has it, or 0; [`botAppNotModified`](enums::BotApp::NotModified) answers if
    /// nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.app);
        w.i64(self.hash);
        w
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

/// `messages.getSavedDialogs`: Gets the conversations that the saved messages are sorted into, or the topics of a
/// channel's direct messages, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSavedDialogs::new(
///     0,
///     0,
///     enums::InputPeer::InputPeerSelf,
///     20,
///     0,
/// );
/// let result: Result<enums::messages::SavedDialogs, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `exclude_pinned` (`bool`, a flag): If set, pinned conversations are left out.
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer)): The direct messages of a channel whose topics are
///   wanted; if left out, it is about the saved messages.
/// - `offset_date` (`i32`): Only conversations whose newest message is before this time are returned, in Unix time;
///   0 to start at the newest.
/// - `offset_id` (`i32`): The identifier of the newest message of the last conversation at hand; 0 at the start.
/// - `offset_peer` ([`InputPeer`](enums::InputPeer)): The last conversation at hand;
///   [`inputPeerEmpty`](enums::InputPeer::Empty) at the start.
/// - `limit` (`i32`): How many conversations to return at most.
/// - `hash` (`i64`): A hash of the conversations that the client has; 0 to get them in any case.
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
/// - [`messages.getReplies`](functions::messages::GetReplies): Gets the messages of a thread: the comments of a
///   post, the replies in a supergroup or a topic of a forum.
/// - [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar): Tells on which days a
///   chat has messages of a kind, going back in time, for a calendar to jump by.
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory): Gets the messages of one conversation of
///   the saved messages, or of one topic of a channel's direct messages, newest first.
/// - [`messages.getPinnedSavedDialogs`](functions::messages::GetPinnedSavedDialogs): Gets the pinned conversations
///   of the saved messages, in their order.
///
/// # History
///
/// Since layer 170; `parent_peer` since 204.
///
/// ```text
/// messages.getSavedDialogs#1e91fc99 flags:# exclude_pinned:flags.0?true
///     parent_peer:flags.1?InputPeer offset_date:int offset_id:int
///     offset_peer:InputPeer limit:int hash:long = messages.SavedDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSavedDialogs) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages) · [Guide:
/// monoforum](https://core.telegram.org/api/monoforum)
#[doc(alias("messages.getSavedDialogs", "GetSavedDialogsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedDialogs {
    /// If set, pinned conversations are left out.
    pub exclude_pinned: bool,
    /// The direct messages of a channel whose topics are wanted; if left out, it is about the saved messages.
    pub parent_peer: Option<enums::InputPeer>,
    /// Only conversations whose newest message is before this time are returned, in Unix time; 0 to start at the
    /// newest.
    pub offset_date: i32,
    /// The identifier of the newest message of the last conversation at hand; 0 at the start.
    pub offset_id: i32,
    /// The last conversation at hand; [`inputPeerEmpty`](enums::InputPeer::Empty) at the start.
    pub offset_peer: enums::InputPeer,
    /// How many conversations to return at most.
    pub limit: i32,
    /// A hash of the conversations that the client has; 0 to get them in any case.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.exclude_pinned));
        flags.set(1, w.write_optional(&self.parent_peer));
        w.fixed((self.offset_date, self.offset_id));
        w.write(&self.offset_peer);
        w.fixed((self.limit, self.hash));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let parent_peer = cursor.read_optional(flags.has(1));
        let (offset_date, offset_id) = cursor.fixed::<(i32, i32)>();
        let offset_peer = cursor.read();
        let (limit, hash) = cursor.fixed::<(i32, i64)>();
        Self {
            exclude_pinned: flags.has(0),
            parent_peer,
            offset_date,
            offset_id,
            offset_peer,
            limit,
            hash,
        }
    }
}

impl wire::RemoteCall for GetSavedDialogs {
    type Return = enums::messages::SavedDialogs;
}

/// `messages.getSavedHistory`: Gets the messages of one conversation of the saved messages, or of one topic of a
/// channel's direct messages, newest first.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSavedHistory {
///     parent_peer: None,
///     peer: enums::InputPeer::InputPeerSelf,
///     offset_id: 0,
///     offset_date: 0,
///     add_offset: 0,
///     limit: 20,
///     max_id: 0,
///     min_id: 0,
///     hash: 0,
/// };
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer)): The direct messages of a channel that peer is a topic
///   of; if left out, it is about the saved messages.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The conversation or topic: whom the messages came from.
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
/// - [`messages.getReplies`](functions::messages::GetReplies): Gets the messages of a thread: the comments of a
///   post, the replies in a supergroup or a topic of a forum.
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions): Gets the messages of a chat that
///   mention the user, or reply to the user, and were not read yet.
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions): Gets the messages of the account
///   that have new reactions in a chat, which the user has not seen.
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes): Gets the messages of a chat with
///   polls that have new votes, which the user has not seen.
///
/// # History
///
/// Since layer 170; `parent_peer` since 204.
///
/// ```text
/// messages.getSavedHistory#998ab009 flags:# parent_peer:flags.0?InputPeer
///     peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int
///     max_id:int min_id:int hash:long = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSavedHistory) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages) · [Guide:
/// monoforum](https://core.telegram.org/api/monoforum)
#[doc(alias("messages.getSavedHistory", "GetSavedHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedHistory {
    /// The direct messages of a channel that peer is a topic of; if left out, it is about the saved messages.
    pub parent_peer: Option<enums::InputPeer>,
    /// The conversation or topic: whom the messages came from.
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

impl wire::Wire for GetSavedHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getSavedHistory",
        id: 0x998ab009,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.parent_peer));
        w.write(&self.peer);
        w.fixed((
            self.offset_id,
            self.offset_date,
            self.add_offset,
            self.limit,
            self.max_id,
            self.min_id,
            self.hash,
        ));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let parent_peer = cursor.read_optional(flags.has(0));
        let peer = cursor.read();
        let (offset_id, offset_date, add_offset, limit, max_id, min_id, hash) = cursor
            .fixed::<(i32, i32, i32, i32, i32, i32, i64)>();
        Self {
            parent_peer,
            peer,
            offset_id,
            offset_date,
            add_offset,
            limit,
            max_id,
            min_id,
            hash,
        }
    }
}

impl wire::RemoteCall for GetSavedHistory {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `messages.getPinnedSavedDialogs`: Gets the pinned conversations of the saved messages, in their order.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPinnedSavedDialogs;
/// let result: Result<enums::messages::SavedDialogs, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// - [`messages.getSavedDialogs`](functions::messages::GetSavedDialogs): Gets the conversations that the saved
///   messages are sorted into, or the topics of a channel's direct messages, part by part.
/// - [`messages.getSavedDialogsByID`](functions::messages::GetSavedDialogsById): Gets certain conversations of the
///   saved messages, or certain topics of a channel's direct messages.
///
/// # History
///
/// Since layer 170.
///
/// ```text
/// messages.getPinnedSavedDialogs#d63d94e0 = messages.SavedDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPinnedSavedDialogs) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages)
#[doc(alias("messages.getPinnedSavedDialogs", "GetPinnedSavedDialogsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPinnedSavedDialogs;

impl wire::Wire for GetPinnedSavedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPinnedSavedDialogs",
        id: 0xd63d94e0,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPinnedSavedDialogs {
    type Return = enums::messages::SavedDialogs;
}

/// `messages.getSavedReactionTags`: Gets the reactions that the user tags saved messages with, and how often each
/// is used.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSavedReactionTags::new(0);
/// let result: Result<enums::messages::SavedReactionTags, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer)): Only tags of this conversation of the saved messages are
///   returned.
/// - `hash` (`i64`): The hash of the last [`messages.savedReactionTags`](types::messages::SavedReactionTags), or 0;
///   [`messages.savedReactionTagsNotModified`](enums::messages::SavedReactionTags::NotModified) answers if nothing
///   changed.
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
/// # History
///
/// Since layer 171; `peer` since 173.
///
/// ```text
/// messages.getSavedReactionTags#3637e05b flags:# peer:flags.0?InputPeer hash:long
///     = messages.SavedReactionTags;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSavedReactionTags) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages)
#[doc(alias("messages.getSavedReactionTags", "GetSavedReactionTagsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedReactionTags {
    /// Only tags of this conversation of the saved messages are returned.
    pub peer: Option<enums::InputPeer>,
    /// The hash of the last [`messages.savedReactionTags`](types::messages::SavedReactionTags), or 0;

    /// [`messages.savedReactionTagsNotModified`](enums::messages::SavedReactionTags::NotModified) answers if nothing
    /// changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.peer));
        w.i64(self.hash);
        w.patch(flags);
        w
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

/// `messages.getDefaultTagReactions`: Gets the reactions that Telegram suggests as tags for saved messages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetDefaultTagReactions::new(0);
/// let result: Result<enums::messages::Reactions, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): The hash of the last [`messages.reactions`](types::messages::Reactions) with suggested tags,
///   or 0; [`messages.reactionsNotModified`](enums::messages::Reactions::NotModified) answers if nothing changed.
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
/// - [`messages.getTopReactions`](functions::messages::GetTopReactions): Gets the reactions that are popular at
///   present, so that the client can offer them first.
/// - [`messages.getRecentReactions`](functions::messages::GetRecentReactions): Gets the reactions that the user
///   sent last.
///
/// # History
///
/// Since layer 171.
///
/// ```text
/// messages.getDefaultTagReactions#bdf93428 hash:long = messages.Reactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getDefaultTagReactions) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages)
#[doc(alias("messages.getDefaultTagReactions", "GetDefaultTagReactionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDefaultTagReactions {
    /// The hash of the last [`messages.reactions`](types::messages::Reactions) with suggested tags, or 0;

    /// [`messages.reactionsNotModified`](enums::messages::Reactions::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetDefaultTagReactions {
    type Return = enums::messages::Reactions;
}

/// `messages.getOutboxReadDate`: Tells when the other user of a private chat read a message of the account. It
/// works for some days after sending; it fails with
/// [`USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::UserPrivacyRestricted) if the other user hides it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetOutboxReadDate::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     42,
/// );
/// let result: Result<types::OutboxReadDate, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserPrivacyRestricted => {
///             println!("The privacy settings of the user do not allow this.");
///         }
///         // The privacy settings of this account rule it out: what it hides from
///         // others it cannot see of them.
///         ErrorKind::YourPrivacyRestricted => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The user that the message was sent to.
/// - `msg_id` (`i32`): The identifier of the account's own message.
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
/// # History
///
/// Since layer 172.
///
/// ```text
/// messages.getOutboxReadDate#8c4bfe5d peer:InputPeer msg_id:int = OutboxReadDate;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getOutboxReadDate)
#[doc(alias("messages.getOutboxReadDate", "GetOutboxReadDateRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetOutboxReadDate {
    /// The user that the message was sent to.
    pub peer: enums::InputPeer,
    /// The identifier of the account's own message.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w
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

/// `messages.getQuickReplies`: Gets the quick replies of the account, which are a part of Telegram Business.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetQuickReplies::new(0);
/// let result: Result<enums::messages::QuickReplies, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): A hash of the quick replies that the client has, or 0;
///   [`messages.quickRepliesNotModified`](enums::messages::QuickReplies::NotModified) answers if nothing changed.
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
/// # History
///
/// Since layer 176.
///
/// ```text
/// messages.getQuickReplies#d483f2a8 hash:long = messages.QuickReplies;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getQuickReplies) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("messages.getQuickReplies", "GetQuickRepliesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetQuickReplies {
    /// A hash of the quick replies that the client has, or 0;

    /// [`messages.quickRepliesNotModified`](enums::messages::QuickReplies::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetQuickReplies {
    type Return = enums::messages::QuickReplies;
}

/// `messages.getQuickReplyMessages`: Gets the messages of a quick reply, all or some of them.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetQuickReplyMessages::new(5, 0);
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ShortcutInvalid => {
///             println!("The quick reply shortcut is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `shortcut_id` (`i32`): The quick reply whose messages are wanted.
/// - `id` (`Option<Vec<i32>>`): Identifiers of the messages to get; if left out, all are returned.
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
/// - 400 [`SHORTCUT_INVALID`](crate::rpc::ErrorKind::ShortcutInvalid): The quick reply shortcut is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 176.
///
/// ```text
/// messages.getQuickReplyMessages#94a495c3 flags:# shortcut_id:int
///     id:flags.0?Vector<int> hash:long = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getQuickReplyMessages) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("messages.getQuickReplyMessages", "GetQuickReplyMessagesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetQuickReplyMessages {
    /// The quick reply whose messages are wanted.
    pub shortcut_id: i32,
    /// Identifiers of the messages to get; if left out, all are returned.
    pub id: Option<Vec<i32>>,
    /// A hash of the messages that the client has already; 0 to get them in any case.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.shortcut_id);
        flags.set(0, w.write_optional(&self.id));
        w.i64(self.hash);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, shortcut_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            shortcut_id,
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

/// `messages.getMyStickers`: Gets the sticker sets that the account made, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetMyStickers::new(0, 20);
/// let result: Result<types::messages::MyStickers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `offset_id` (`i64`): The identifier of the last set at hand; 0 at the start.
/// - `limit` (`i32`): How many sets to return at most.
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
/// # History
///
/// Since layer 177.
///
/// ```text
/// messages.getMyStickers#d0b5e1fc offset_id:long limit:int = messages.MyStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getMyStickers) · [Guide:
/// stickers](https://core.telegram.org/api/stickers)
#[doc(alias("messages.getMyStickers", "GetMyStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMyStickers {
    /// The identifier of the last set at hand; 0 at the start.
    pub offset_id: i64,
    /// How many sets to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset_id, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset_id, limit) = cursor.fixed::<(i64, i32)>();
        Self { offset_id, limit }
    }
}

impl wire::RemoteCall for GetMyStickers {
    type Return = types::messages::MyStickers;
}

/// `messages.getEmojiStickerGroups`: Gets the categories of emoji, for filters in a picker of stickers.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiStickerGroups::new(0);
/// let result: Result<enums::messages::EmojiGroups, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of the last [`messages.emojiGroups`](types::messages::EmojiGroups) for stickers, or
///   0; [`messages.emojiGroupsNotModified`](enums::messages::EmojiGroups::NotModified) answers if nothing changed.
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
/// - [`messages.getEmojiGroups`](functions::messages::GetEmojiGroups): Gets the categories of emoji, for filters in
///   a picker of emoji.
/// - [`messages.getEmojiStatusGroups`](functions::messages::GetEmojiStatusGroups): Gets the categories of emoji,
///   for filters when the user chooses an emoji status.
/// - [`messages.getEmojiProfilePhotoGroups`](functions::messages::GetEmojiProfilePhotoGroups): Gets the categories
///   of emoji, for filters when the user makes a profile photo from an emoji.
///
/// # History
///
/// Since layer 179.
///
/// ```text
/// messages.getEmojiStickerGroups#1dd840f5 hash:int = messages.EmojiGroups;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiStickerGroups) · [Guide:
/// emoji-categories](https://core.telegram.org/api/emoji-categories)
#[doc(alias("messages.getEmojiStickerGroups", "GetEmojiStickerGroupsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetEmojiStickerGroups {
    /// The hash of the last [`messages.emojiGroups`](types::messages::EmojiGroups) for stickers, or 0;

    /// [`messages.emojiGroupsNotModified`](enums::messages::EmojiGroups::NotModified) answers if nothing changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetEmojiStickerGroups {
    type Return = enums::messages::EmojiGroups;
}

/// `messages.getAvailableEffects`: Gets all animated effects that a message in a private chat can be sent with.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetAvailableEffects::new(0);
/// let result: Result<enums::messages::AvailableEffects, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of the last [`messages.availableEffects`](types::messages::AvailableEffects), or 0;
///   [`messages.availableEffectsNotModified`](enums::messages::AvailableEffects::NotModified) answers if nothing
///   changed.
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
/// # History
///
/// Since layer 180.
///
/// ```text
/// messages.getAvailableEffects#dea20a39 hash:int = messages.AvailableEffects;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getAvailableEffects) · [Guide:
/// effects](https://core.telegram.org/api/effects)
#[doc(alias("messages.getAvailableEffects", "GetAvailableEffectsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAvailableEffects {
    /// The hash of the last [`messages.availableEffects`](types::messages::AvailableEffects), or 0;

    /// [`messages.availableEffectsNotModified`](enums::messages::AvailableEffects::NotModified) answers if nothing
    /// changed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetAvailableEffects {
    type Return = enums::messages::AvailableEffects;
}

/// `messages.getFactCheck`: Gets the texts of fact checks. Call it for messages in sight whose fact check has
/// `need_check` set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFactCheck::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     vec![42],
/// );
/// let result: Result<Vec<types::FactCheck>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the messages are in.
/// - `msg_id` (`Vec<i32>`): Identifiers of the messages with a fact check.
///
/// # Returns
///
/// [`Vec<FactCheck>`](types::FactCheck).
///
/// The fact checks, in the order of `msg_id`.
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
/// # History
///
/// Since layer 181.
///
/// ```text
/// messages.getFactCheck#b9cdc5ee peer:InputPeer msg_id:Vector<int> =
///     Vector<FactCheck>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFactCheck) · [Guide:
/// factcheck](https://core.telegram.org/api/factcheck)
#[doc(alias("messages.getFactCheck", "GetFactCheckRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetFactCheck {
    /// The chat that the messages are in.
    pub peer: enums::InputPeer,
    /// Identifiers of the messages with a fact check.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.msg_id);
        w
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

/// `messages.getPaidReactionPrivacy`: Gets the account's default for how the user stands among the top senders of
/// paid reactions.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPaidReactionPrivacy;
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// An [`updatePaidReactionPrivacy`](types::UpdatePaidReactionPrivacy) with the setting.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 187.
///
/// ```text
/// messages.getPaidReactionPrivacy#472455aa = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPaidReactionPrivacy) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.getPaidReactionPrivacy", "GetPaidReactionPrivacyRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPaidReactionPrivacy;

impl wire::Wire for GetPaidReactionPrivacy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getPaidReactionPrivacy",
        id: 0x472455aa,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPaidReactionPrivacy {
    type Return = enums::Updates;
}

/// `messages.getSponsoredMessages`: Gets the advertisements for a channel or bot that the user has opened. Keep the
/// answer for five minutes.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSponsoredMessages::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<enums::messages::SponsoredMessages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The channel is not valid, for example because the access hash is wrong.
///         ErrorKind::ChannelInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel or bot that is open.
/// - `msg_id` (`Option<i32>`): The identifier of the message with a video, for advertisements to show on it.
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
/// # History
///
/// Since layer 192; `msg_id` since 205.
///
/// ```text
/// messages.getSponsoredMessages#3d6ce850 flags:# peer:InputPeer msg_id:flags.0?int
///     = messages.SponsoredMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSponsoredMessages) · [Guide:
/// sponsored-messages](https://core.telegram.org/api/sponsored-messages)
#[doc(alias("messages.getSponsoredMessages", "GetSponsoredMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSponsoredMessages {
    /// The channel or bot that is open.
    pub peer: enums::InputPeer,
    /// The identifier of the message with a video, for advertisements to show on it.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.msg_id));
        w.patch(flags);
        w
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

/// `messages.getPreparedInlineMessage`: Gets a message that a mini app wants the user to share. Call it when the
/// app asks the client to share a prepared message.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPreparedInlineMessage::new(
///     types::InputUser::new(12345678, 4831207765),
///     "AbCdEf12",
/// );
/// let result: Result<types::messages::PreparedInlineMessage, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::IdExpired => println!("The identifier has expired."),
///         ErrorKind::IdInvalid => println!("The identifier is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that the mini app belongs to.
/// - `id` (`String`): The identifier of the message, from the mini app.
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
/// # History
///
/// Since layer 193.
///
/// ```text
/// messages.getPreparedInlineMessage#857ebdb8 bot:InputUser id:string =
///     messages.PreparedInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPreparedInlineMessage) · [Guide:
/// bots/inline](https://core.telegram.org/api/bots/inline) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("messages.getPreparedInlineMessage", "GetPreparedInlineMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPreparedInlineMessage {
    /// The bot that the mini app belongs to.
    pub bot: enums::InputUser,
    /// The identifier of the message, from the mini app.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.id);
        w
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

/// `messages.getSavedDialogsByID`: Gets certain conversations of the saved messages, or certain topics of a
/// channel's direct messages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetSavedDialogsById::new(
///     vec![types::InputPeerUser::new(12345678, 4831207765).into()],
/// );
/// let result: Result<enums::messages::SavedDialogs, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer)): The direct messages of a channel that ids are topics
///   of; if left out, it is about the saved messages.
/// - `ids` ([`Vec<InputPeer>`](enums::InputPeer)): The conversations or topics to get.
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
/// - [`messages.getSavedDialogs`](functions::messages::GetSavedDialogs): Gets the conversations that the saved
///   messages are sorted into, or the topics of a channel's direct messages, part by part.
/// - [`messages.getPinnedSavedDialogs`](functions::messages::GetPinnedSavedDialogs): Gets the pinned conversations
///   of the saved messages, in their order.
///
/// # History
///
/// Since layer 204.
///
/// ```text
/// messages.getSavedDialogsByID#6f6f9c96 flags:# parent_peer:flags.1?InputPeer
///     ids:Vector<InputPeer> = messages.SavedDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getSavedDialogsByID) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages) · [Guide:
/// monoforum](https://core.telegram.org/api/monoforum)
#[doc(alias("messages.getSavedDialogsByID", "GetSavedDialogsByIdRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedDialogsById {
    /// The direct messages of a channel that ids are topics of; if left out, it is about the saved messages.
    pub parent_peer: Option<enums::InputPeer>,
    /// The conversations or topics to get.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(1, w.write_optional(&self.parent_peer));
        w.write(&self.ids);
        w.patch(flags);
        w
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

/// `messages.getForumTopics`: Gets the topics of a forum, part by part. Get the next part by passing the date, top
/// message and identifier of the last topic as offsets.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetForumTopics::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     0,
///     0,
///     1,
///     20,
/// );
/// let result: Result<types::messages::ForumTopics, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel is not valid, for example because the access hash is wrong.
///         ErrorKind::ChannelInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The forum whose topics are wanted.
/// - `q` (`Option<String>`): A text to search for in the titles of the topics.
/// - `offset_date` (`i32`): The date of the last topic at hand, in Unix time; `order_by_create_date` of
///   [`messages.forumTopics`](types::messages::ForumTopics) tells which date. 0 at the start.
/// - `offset_id` (`i32`): The `top_message` of the last topic at hand; 0 at the start.
/// - `offset_topic` (`i32`): The identifier of the last topic at hand; 0 at the start.
/// - `limit` (`i32`): How many topics to return at most.
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
/// - [`messages.getReplies`](functions::messages::GetReplies): Gets the messages of a thread: the comments of a
///   post, the replies in a supergroup or a topic of a forum.
/// - [`messages.getChatInviteImporters`](functions::messages::GetChatInviteImporters): Gets the users who joined a
///   chat by invite link, or those who ask to join, part by part.
///
/// # History
///
/// Since layer 216.
///
/// ```text
/// messages.getForumTopics#3ba47bff flags:# peer:InputPeer q:flags.0?string
///     offset_date:int offset_id:int offset_topic:int limit:int =
///     messages.ForumTopics;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getForumTopics)
#[doc(alias("messages.getForumTopics", "GetForumTopicsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetForumTopics {
    /// The forum whose topics are wanted.
    pub peer: enums::InputPeer,
    /// A text to search for in the titles of the topics.
    pub q: Option<String>,
    /// The date of the last topic at hand, in Unix time; `order_by_create_date` of
    /// [`messages.forumTopics`](types::messages::ForumTopics) tells which date. 0 at the start.
    pub offset_date: i32,
    /// The `top_message` of the last topic at hand; 0 at the start.
    pub offset_id: i32,
    /// The identifier of the last topic at hand; 0 at the start.
    pub offset_topic: i32,
    /// How many topics to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.q));
        w.fixed((self.offset_date, self.offset_id, self.offset_topic, self.limit));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let q = cursor.read_optional(flags.has(0));
        let (offset_date, offset_id, offset_topic, limit) = cursor
            .fixed::<(i32, i32, i32, i32)>();
        Self {
            peer,
            q,
            offset_date,
            offset_id,
            offset_topic,
            limit,
        }
    }
}

impl wire::RemoteCall for GetForumTopics {
    type Return = types::messages::ForumTopics;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `messages.getForumTopicsByID`: Gets certain topics of a forum by identifier.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetForumTopicsById::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     vec![42],
/// );
/// let result: Result<types::messages::ForumTopics, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel is not valid, for example because the access hash is wrong.
///         ErrorKind::ChannelInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The forum that the topics are in.
/// - `topics` (`Vec<i32>`): Identifiers of the topics to get.
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
/// - [`messages.getForumTopics`](functions::messages::GetForumTopics): Gets the topics of a forum, part by part.
///
/// # History
///
/// Since layer 216.
///
/// ```text
/// messages.getForumTopicsByID#af0a4a08 peer:InputPeer topics:Vector<int> =
///     messages.ForumTopics;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getForumTopicsByID)
#[doc(alias("messages.getForumTopicsByID", "GetForumTopicsByIdRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetForumTopicsById {
    /// The forum that the topics are in.
    pub peer: enums::InputPeer,
    /// Identifiers of the topics to get.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.topics);
        w
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

/// `messages.getEmojiGameInfo`: Tells whether the account can throw a die with a stake in Toncoin, and on which
/// terms. Call it before [`inputMediaStakeDice`](types::InputMediaStakeDice) is sent.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetEmojiGameInfo;
/// let result: Result<enums::messages::EmojiGameInfo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
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
/// # History
///
/// Since layer 221.
///
/// ```text
/// messages.getEmojiGameInfo#fb7e8ca7 = messages.EmojiGameInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getEmojiGameInfo)
#[doc(alias("messages.getEmojiGameInfo", "GetEmojiGameInfoRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetEmojiGameInfo;

impl wire::Wire for GetEmojiGameInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.getEmojiGameInfo",
        id: 0xfb7e8ca7,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetEmojiGameInfo {
    type Return = enums::messages::EmojiGameInfo;
}

/// `messages.getFutureChatCreatorAfterLeave`: Tells who becomes the owner of a group or channel if the account, its
/// owner, leaves it. Show it before the user leaves.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetFutureChatCreatorAfterLeave::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<enums::User, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group or channel that the account owns.
///
/// # Returns
///
/// [`User`](enums::User): [`Empty`](enums::User::Empty) or [`User`](enums::User::User).
///
/// The user who would become the owner.
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
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`users.getUsers`](functions::users::GetUsers): Gets several users at once.
/// - [`contacts.importContactToken`](functions::contacts::ImportContactToken): Finds the user that a temporary link
///   to a profile belongs to.
/// - [`channels.getMessageAuthor`](functions::channels::GetMessageAuthor): Gets which administrator wrote a message
///   in the name of a channel, in the chat for the direct messages of the channel.
///
/// # History
///
/// Since layer 223.
///
/// ```text
/// messages.getFutureChatCreatorAfterLeave#3b7d0ea6 peer:InputPeer = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getFutureChatCreatorAfterLeave)
#[doc(
    alias(
        "messages.getFutureChatCreatorAfterLeave",
        "GetFutureChatCreatorAfterLeaveRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetFutureChatCreatorAfterLeave {
    /// The group or channel that the account owns.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for GetFutureChatCreatorAfterLeave {
    type Return = enums::User;
}

/// `messages.getUnreadPollVotes`: Gets the messages of a chat with polls that have new votes, which the user has
/// not seen.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetUnreadPollVotes::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     0,
///     0,
///     20,
///     0,
///     0,
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to look for polls in.
/// - `top_msg_id` (`Option<i32>`): Only polls in this topic of a forum are returned.
/// - `offset_id` (`i32`): Only messages before this identifier are returned; 1 with a negative `add_offset` starts
///   at the oldest.
/// - `add_offset` (`i32`): How many messages to skip from there; a negative number includes newer ones.
/// - `limit` (`i32`): How many messages to return at most.
/// - `max_id` (`i32`): If not 0, only messages with a lower identifier are returned.
/// - `min_id` (`i32`): If not 0, only messages with a higher identifier are returned.
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// The messages, newest first.
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
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions): Gets the messages of a chat that
///   mention the user, or reply to the user, and were not read yet.
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions): Gets the messages of the account
///   that have new reactions in a chat, which the user has not seen.
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](functions::messages::GetReplies): Gets the messages of a thread: the comments of a
///   post, the replies in a supergroup or a topic of a forum.
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory): Gets the messages of one conversation of
///   the saved messages, or of one topic of a channel's direct messages, newest first.
///
/// # History
///
/// Since layer 224.
///
/// ```text
/// messages.getUnreadPollVotes#43286cf2 flags:# peer:InputPeer
///     top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int
///     min_id:int = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getUnreadPollVotes)
#[doc(alias("messages.getUnreadPollVotes", "GetUnreadPollVotesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUnreadPollVotes {
    /// The chat to look for polls in.
    pub peer: enums::InputPeer,
    /// Only polls in this topic of a forum are returned.
    pub top_msg_id: Option<i32>,
    /// Only messages before this identifier are returned; 1 with a negative `add_offset` starts at the oldest.
    pub offset_id: i32,
    /// How many messages to skip from there; a negative number includes newer ones.
    pub add_offset: i32,
    /// How many messages to return at most.
    pub limit: i32,
    /// If not 0, only messages with a lower identifier are returned.
    pub max_id: i32,
    /// If not 0, only messages with a higher identifier are returned.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.top_msg_id));
        w.fixed((self.offset_id, self.add_offset, self.limit, self.max_id, self.min_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let top_msg_id = cursor.read_optional(flags.has(0));
        let (offset_id, add_offset, limit, max_id, min_id) = cursor
            .fixed::<(i32, i32, i32, i32, i32)>();
        Self {
            peer,
            top_msg_id,
            offset_id,
            add_offset,
            limit,
            max_id,
            min_id,
        }
    }
}

impl wire::RemoteCall for GetUnreadPollVotes {
    type Return = enums::messages::Messages;
}

/// `messages.getPersonalChannelHistory`: Gets messages of the personal channel that a user shows on the profile.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetPersonalChannelHistory::new(
///     types::InputUser::new(12345678, 4831207765),
///     20,
///     0,
///     0,
///     0,
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `user_id` ([`InputUser`](enums::InputUser)): The user who shows the channel on the profile.
/// - `limit` (`i32`): How many messages to return at most.
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
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions): Gets the messages of a chat that
///   mention the user, or reply to the user, and were not read yet.
/// - [`messages.getReplies`](functions::messages::GetReplies): Gets the messages of a thread: the comments of a
///   post, the replies in a supergroup or a topic of a forum.
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions): Gets the messages of the account
///   that have new reactions in a chat, which the user has not seen.
/// - [`messages.getSavedHistory`](functions::messages::GetSavedHistory): Gets the messages of one conversation of
///   the saved messages, or of one topic of a channel's direct messages, newest first.
///
/// # History
///
/// Since layer 225.
///
/// ```text
/// messages.getPersonalChannelHistory#55fb0996 user_id:InputUser limit:int
///     max_id:int min_id:int hash:long = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getPersonalChannelHistory)
#[doc(alias("messages.getPersonalChannelHistory", "GetPersonalChannelHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPersonalChannelHistory {
    /// The user who shows the channel on the profile.
    pub user_id: enums::InputUser,
    /// How many messages to return at most.
    pub limit: i32,
    /// If not 0, only messages with a lower identifier are returned.
    pub max_id: i32,
    /// If not 0, only messages with a higher identifier are returned.
    pub min_id: i32,
    /// A hash of the messages that the client has already; 0 to get them in any case.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.fixed((self.limit, self.max_id, self.min_id, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let user_id = cursor.read();
        let (limit, max_id, min_id, hash) = cursor.fixed::<(i32, i32, i32, i64)>();
        Self {
            user_id,
            limit,
            max_id,
            min_id,
            hash,
        }
    }
}

impl wire::RemoteCall for GetPersonalChannelHistory {
    type Return = enums::messages::Messages;
}

/// `messages.getRichMessage`: Gets a rich message with its whole content. Call it if the
/// [`richMessage`](types::RichMessage) at hand has part set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::GetRichMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     42,
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `id` (`i32`): The identifier of the message.
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
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// messages.getRichMessage#501569cf peer:InputPeer id:int = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.getRichMessage)
#[doc(alias("messages.getRichMessage", "GetRichMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetRichMessage {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.id);
        w
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
