// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `messages.deleteHistory`: Clears the history of a private chat or basic group, and can remove the chat from the
/// list. For channels and supergroups use [`channels.deleteHistory`](functions::channels::DeleteHistory).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteHistory::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
/// );
/// let result: Result<types::messages::AffectedHistory, _> = client.invoke(&request);
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
/// - `just_clear` (`bool`, a flag): If set, only the messages go and the chat stays in the list of chats.
/// - `revoke` (`bool`, a flag): If set, the messages are deleted for everyone in the chat, not only for this
///   account.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The private chat or basic group to clear.
/// - `max_id` (`i32`): Messages up to this identifier are deleted; 0 deletes all.
/// - `min_date` (`Option<i32>`): Only messages sent after this time are deleted, in Unix time; for private chats.
/// - `max_date` (`Option<i32>`): Only messages sent before this time are deleted, in Unix time; for private chats.
///
/// # Returns
///
/// [`messages::AffectedHistory`](types::messages::AffectedHistory).
///
/// How far the deletion got; repeat the call while offset is above 0.
///
/// # Errors
///
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_REVOKE_DATE_UNSUPPORTED`](crate::rpc::ErrorKind::ChatRevokeDateUnsupported): A date range cannot be
///   used when messages are deleted for everyone.
/// - 400 [`MAX_DATE_INVALID`](crate::rpc::ErrorKind::MaxDateInvalid): The maximum date is not valid.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`MIN_DATE_INVALID`](crate::rpc::ErrorKind::MinDateInvalid): The minimum date is not valid.
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
/// - [`channels.deleteHistory`](functions::channels::DeleteHistory): Deletes the history of a supergroup or
///   channel, for the account or for everyone.
/// - [`messages.deleteSavedHistory`](functions::messages::DeleteSavedHistory): Deletes the messages of one
///   conversation of the saved messages, or of one topic of a channel's direct messages.
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
/// - [`messages.readMentions`](functions::messages::ReadMentions): Marks all mentions of the user in a chat as
///   read.
/// - [`messages.unpinAllMessages`](functions::messages::UnpinAllMessages): Unpins all pinned messages of a chat or
///   of one topic.
///
/// # History
///
/// Since layer 46 or earlier; `just_clear`, `revoke` since 62 or earlier; `min_date`, `max_date` since 134.
///
/// ```text
/// messages.deleteHistory#b08f922a flags:# just_clear:flags.0?true
///     revoke:flags.1?true peer:InputPeer max_id:int min_date:flags.2?int
///     max_date:flags.3?int = messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteHistory)
#[doc(alias("messages.deleteHistory", "DeleteHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteHistory {
    /// If set, only the messages go and the chat stays in the list of chats.
    pub just_clear: bool,
    /// If set, the messages are deleted for everyone in the chat, not only for this account.
    pub revoke: bool,
    /// The private chat or basic group to clear.
    pub peer: enums::InputPeer,
    /// Messages up to this identifier are deleted; 0 deletes all.
    pub max_id: i32,
    /// Only messages sent after this time are deleted, in Unix time; for private chats.
    pub min_date: Option<i32>,
    /// Only messages sent before this time are deleted, in Unix time; for private chats.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.just_clear).with(1, self.revoke));
        w.write(&self.peer);
        w.i32(self.max_id);
        flags.set(2, w.write_optional(&self.min_date));
        flags.set(3, w.write_optional(&self.max_date));
        w.patch(flags);
        w
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

/// `messages.deleteMessages`: Deletes messages in private chats and basic groups. For channels and supergroups use
/// [`channels.deleteMessages`](functions::channels::DeleteMessages).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteMessages::new(vec![42]);
/// let result: Result<types::messages::AffectedMessages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The bot may not do this with the chat or the business connection.
///         ErrorKind::BotAccessForbidden => println!("{error}"),
///         // The account may not delete one of the messages, or it is too old for
///         // that.
///         ErrorKind::MessageDeleteForbidden => println!("{error}"),
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
/// - `revoke` (`bool`, a flag): If set, the messages are deleted for everyone, not only for this account.
/// - `id` (`Vec<i32>`): The identifiers of the messages.
///
/// # Returns
///
/// [`messages::AffectedMessages`](types::messages::AffectedMessages).
///
/// The new pts of the account, and how many events the deletion counts as.
///
/// # Errors
///
/// - 403 [`BOT_ACCESS_FORBIDDEN`](crate::rpc::ErrorKind::BotAccessForbidden): The bot may not do this with the chat
///   or the business connection.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 403 [`MESSAGE_DELETE_FORBIDDEN`](crate::rpc::ErrorKind::MessageDeleteForbidden): The account may not delete
///   one of the messages, or it is too old for that.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`SELF_DELETE_RESTRICTED`](crate::rpc::ErrorKind::SelfDeleteRestricted): A business bot cannot delete
///   messages for one side only; delete them for everyone.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`channels.deleteMessages`](functions::channels::DeleteMessages): Deletes messages of a channel or supergroup,
///   for everyone.
/// - [`messages.readHistory`](functions::messages::ReadHistory): Marks the messages of a private chat or basic
///   group as read.
/// - [`messages.readMessageContents`](functions::messages::ReadMessageContents): Tells the server that the user
///   listened to voice messages, watched video messages or opened media that delete themselves.
///
/// # History
///
/// Since layer 46 or earlier; `revoke` since 62 or earlier.
///
/// ```text
/// messages.deleteMessages#e58e95d2 flags:# revoke:flags.0?true id:Vector<int> =
///     messages.AffectedMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteMessages)
#[doc(alias("messages.deleteMessages", "DeleteMessagesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.revoke);
        w.flags(flags);
        w.write(&self.id);
        w
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
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.deleteChatUser`: Removes a user from a basic group; with
/// [`inputUserSelf`](enums::InputUser::InputUserSelf) the account leaves it. For channels and supergroups use
/// [`channels.editBanned`](functions::channels::EditBanned) or
/// [`channels.leaveChannel`](functions::channels::LeaveChannel).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteChatUser::new(
///     7654321,
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::InputUserDeactivated => {
///             println!("The account of the user was deleted.");
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
/// - `revoke_history` (`bool`, a flag): If set, the messages of the removed user are deleted from the group too.
/// - `chat_id` (`i64`): The identifier of the basic group to remove from.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user to remove, or
///   [`inputUserSelf`](enums::InputUser::InputUserSelf) to leave.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the removal gives.
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
/// - 400 [`USER_NOT_PARTICIPANT`](crate::rpc::ErrorKind::UserNotParticipant): The user is not a member of the chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`channels.editBanned`](functions::channels::EditBanned): Bans or restricts someone in a channel or
///   supergroup, or lifts this.
/// - [`channels.leaveChannel`](functions::channels::LeaveChannel): Leaves a channel or supergroup.
///
/// # History
///
/// Since layer 46 or earlier; `revoke_history` since 129 or earlier; `chat_id:long` since 133 or earlier,
/// `chat_id:int` before.
///
/// ```text
/// messages.deleteChatUser#a2185cab flags:# revoke_history:flags.0?true
///     chat_id:long user_id:InputUser = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteChatUser)
#[doc(alias("messages.deleteChatUser", "DeleteChatUserRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteChatUser {
    /// If set, the messages of the removed user are deleted from the group too.
    pub revoke_history: bool,
    /// The identifier of the basic group to remove from.
    pub chat_id: i64,
    /// The user to remove, or [`inputUserSelf`](enums::InputUser::InputUserSelf) to leave.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.revoke_history);
        w.fixed((flags, self.chat_id));
        w.write(&self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, chat_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            revoke_history: flags.has(0),
            chat_id,
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
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.discardEncryption`: Declines a request for a secret chat, or ends an open one. The other side learns
/// it by [`updateEncryption`](types::UpdateEncryption).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DiscardEncryption::new(7654321);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::EncryptionAlreadyAccepted => {
///             println!("The secret chat was accepted already.");
///         }
///         ErrorKind::EncryptionAlreadyDeclined => {
///             println!("The secret chat was declined already.");
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
/// - `delete_history` (`bool`, a flag): If set, the history of the secret chat is to be deleted on the other side
///   too.
/// - `chat_id` (`i32`): The identifier of the secret chat to end.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHAT_ID_EMPTY`](crate::rpc::ErrorKind::ChatIdEmpty): The identifier of the chat is missing.
/// - 400 [`ENCRYPTION_ALREADY_ACCEPTED`](crate::rpc::ErrorKind::EncryptionAlreadyAccepted): The secret chat was
///   accepted already.
/// - 400 [`ENCRYPTION_ALREADY_DECLINED`](crate::rpc::ErrorKind::EncryptionAlreadyDeclined): The secret chat was
///   declined already.
/// - 500 [`ENCRYPTION_DECLINE_ADMIN_FAILED`](crate::rpc::ErrorKind::EncryptionDeclineAdminFailed): Telegram could
///   not decline the secret chat; try again later.
/// - 400 [`ENCRYPTION_ID_INVALID`](crate::rpc::ErrorKind::EncryptionIdInvalid): The identifier of the secret chat
///   is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; `delete_history` since 129 or earlier.
///
/// ```text
/// messages.discardEncryption#f393aea0 flags:# delete_history:flags.0?true
///     chat_id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.discardEncryption)
#[doc(alias("messages.discardEncryption", "DiscardEncryptionRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DiscardEncryption {
    /// If set, the history of the secret chat is to be deleted on the other side too.
    pub delete_history: bool,
    /// The identifier of the secret chat to end.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.delete_history);
        w.fixed((flags, self.chat_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, chat_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            delete_history: flags.has(0),
            chat_id,
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

/// `messages.deleteScheduledMessages`: Deletes scheduled messages, so that they are never sent.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteScheduledMessages::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![42],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The account may not delete one of the messages, or it is too old for
///         // that.
///         ErrorKind::MessageDeleteForbidden => println!("{error}"),
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
/// - `id` (`Vec<i32>`): Identifiers of the scheduled messages to delete.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the deletion gives.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 403 [`MESSAGE_DELETE_FORBIDDEN`](crate::rpc::ErrorKind::MessageDeleteForbidden): The account may not delete
///   one of the messages, or it is too old for that.
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
/// messages.deleteScheduledMessages#59ae2b16 peer:InputPeer id:Vector<int> =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteScheduledMessages)
#[doc(alias("messages.deleteScheduledMessages", "DeleteScheduledMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteScheduledMessages {
    /// The chat that the messages are scheduled for.
    pub peer: enums::InputPeer,
    /// Identifiers of the scheduled messages to delete.
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

impl wire::RemoteCall for DeleteScheduledMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(403, wire::ErrorKind::MessageDeleteForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.deleteChat`: Deletes a basic group for all of its members. Only the creator can do it; for channels
/// and supergroups use [`channels.deleteChannel`](functions::channels::DeleteChannel).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteChat::new(7654321);
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `chat_id` (`i64`): The identifier of the basic group to delete.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
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
/// # Related
///
/// - [`channels.deleteChannel`](functions::channels::DeleteChannel): Deletes a channel or supergroup for everyone.
///
/// # History
///
/// Since layer 129 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// messages.deleteChat#5bd0ee50 chat_id:long = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteChat) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("messages.deleteChat", "DeleteChatRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteChat {
    /// The identifier of the basic group to delete.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w
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

/// `messages.deletePhoneCallHistory`: Deletes the messages about calls from all private chats.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeletePhoneCallHistory::default();
/// let result: Result<types::messages::AffectedFoundMessages, _> = client
///     .invoke(&request);
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
/// - `revoke` (`bool`, a flag): If set, they are deleted for the other users as well.
///
/// # Returns
///
/// [`messages::AffectedFoundMessages`](types::messages::AffectedFoundMessages).
///
/// The messages that were deleted; repeat the call while offset is above 0.
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
/// Since layer 129 or earlier.
///
/// ```text
/// messages.deletePhoneCallHistory#f9cbe409 flags:# revoke:flags.0?true =
///     messages.AffectedFoundMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deletePhoneCallHistory)
#[doc(alias("messages.deletePhoneCallHistory", "DeletePhoneCallHistoryRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeletePhoneCallHistory {
    /// If set, they are deleted for the other users as well.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.revoke);
        w.flags(flags);
        w
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

/// `messages.deleteRevokedExportedChatInvites`: Deletes all revoked invite links that one administrator made for a
/// chat.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteRevokedExportedChatInvites::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     enums::InputUser::InputUserSelf,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::AdminIdInvalid => {
///             println!("The identifier of the administrator is not valid.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the links led to.
/// - `admin_id` ([`InputUser`](enums::InputUser)): The administrator who made the links.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`ADMIN_ID_INVALID`](crate::rpc::ErrorKind::AdminIdInvalid): The identifier of the administrator is not
///   valid.
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
/// messages.deleteRevokedExportedChatInvites#56987bd5 peer:InputPeer
///     admin_id:InputUser = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites)
#[doc(
    alias(
        "messages.deleteRevokedExportedChatInvites",
        "DeleteRevokedExportedChatInvitesRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteRevokedExportedChatInvites {
    /// The chat that the links led to.
    pub peer: enums::InputPeer,
    /// The administrator who made the links.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.admin_id);
        w
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

/// `messages.deleteExportedChatInvite`: Deletes one revoked invite link of a chat. Revoke the link with
/// [`messages.editExportedChatInvite`](functions::messages::EditExportedChatInvite) first.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteExportedChatInvite::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     "https://t.me/+AbCdEfGh",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::InviteHashExpired => {
///             println!("The invite link has expired or was revoked.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the link led to.
/// - `link` (`String`): The revoked link to delete.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired): The invite link has expired or was
///   revoked.
/// - 400 [`INVITE_REVOKED_MISSING`](crate::rpc::ErrorKind::InviteRevokedMissing): The invite link was not revoked
///   before, or was deleted already.
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
/// messages.deleteExportedChatInvite#d464a42b peer:InputPeer link:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteExportedChatInvite)
#[doc(alias("messages.deleteExportedChatInvite", "DeleteExportedChatInviteRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteExportedChatInvite {
    /// The chat that the link led to.
    pub peer: enums::InputPeer,
    /// The revoked link to delete.
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

/// `messages.deleteSavedHistory`: Deletes the messages of one conversation of the saved messages, or of one topic
/// of a channel's direct messages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteSavedHistory::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     0,
/// );
/// let result: Result<types::messages::AffectedHistory, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The conversation or topic to empty.
/// - `max_id` (`i32`): Messages up to this identifier are deleted; 0 deletes all.
/// - `min_date` (`Option<i32>`): Only messages sent after this time are deleted, in Unix time.
/// - `max_date` (`Option<i32>`): Only messages sent before this time are deleted, in Unix time.
///
/// # Returns
///
/// [`messages::AffectedHistory`](types::messages::AffectedHistory).
///
/// How far the deletion got; repeat the call while offset is above 0.
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
/// - [`messages.deleteHistory`](functions::messages::DeleteHistory): Clears the history of a private chat or basic
///   group, and can remove the chat from the list.
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
/// - [`messages.readMentions`](functions::messages::ReadMentions): Marks all mentions of the user in a chat as
///   read.
/// - [`messages.unpinAllMessages`](functions::messages::UnpinAllMessages): Unpins all pinned messages of a chat or
///   of one topic.
/// - [`messages.readReactions`](functions::messages::ReadReactions): Marks all new reactions to messages of the
///   account in a chat as seen.
///
/// # History
///
/// Since layer 170; `parent_peer` since 204.
///
/// ```text
/// messages.deleteSavedHistory#4dc5085f flags:# parent_peer:flags.0?InputPeer
///     peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int =
///     messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteSavedHistory) · [Guide:
/// monoforum](https://core.telegram.org/api/monoforum) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages)
#[doc(alias("messages.deleteSavedHistory", "DeleteSavedHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteSavedHistory {
    /// The direct messages of a channel that peer is a topic of; if left out, it is about the saved messages.
    pub parent_peer: Option<enums::InputPeer>,
    /// The conversation or topic to empty.
    pub peer: enums::InputPeer,
    /// Messages up to this identifier are deleted; 0 deletes all.
    pub max_id: i32,
    /// Only messages sent after this time are deleted, in Unix time.
    pub min_date: Option<i32>,
    /// Only messages sent before this time are deleted, in Unix time.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.parent_peer));
        w.write(&self.peer);
        w.i32(self.max_id);
        flags.set(2, w.write_optional(&self.min_date));
        flags.set(3, w.write_optional(&self.max_date));
        w.patch(flags);
        w
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

/// `messages.deleteQuickReplyShortcut`: Deletes a quick reply with all of its messages. Other sessions learn it by
/// [`updateDeleteQuickReply`](types::UpdateDeleteQuickReply).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteQuickReplyShortcut::new(5);
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `shortcut_id` (`i32`): The quick reply to delete.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// # Related
///
/// - [`messages.deleteQuickReplyMessages`](functions::messages::DeleteQuickReplyMessages): Deletes messages of a
///   quick reply.
///
/// # History
///
/// Since layer 176.
///
/// ```text
/// messages.deleteQuickReplyShortcut#3cc04740 shortcut_id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteQuickReplyShortcut) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("messages.deleteQuickReplyShortcut", "DeleteQuickReplyShortcutRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteQuickReplyShortcut {
    /// The quick reply to delete.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.shortcut_id);
        w
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

/// `messages.deleteQuickReplyMessages`: Deletes messages of a quick reply. To delete the quick reply as a whole,
/// use [`messages.deleteQuickReplyShortcut`](functions::messages::DeleteQuickReplyShortcut).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteQuickReplyMessages::new(5, vec![42]);
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `shortcut_id` (`i32`): The quick reply that the messages belong to.
/// - `id` (`Vec<i32>`): Identifiers of the messages to delete.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the deletion gives.
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
/// # Related
///
/// - [`messages.deleteQuickReplyShortcut`](functions::messages::DeleteQuickReplyShortcut): Deletes a quick reply
///   with all of its messages.
///
/// # History
///
/// Since layer 176.
///
/// ```text
/// messages.deleteQuickReplyMessages#e105e910 shortcut_id:int id:Vector<int> =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteQuickReplyMessages) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("messages.deleteQuickReplyMessages", "DeleteQuickReplyMessagesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteQuickReplyMessages {
    /// The quick reply that the messages belong to.
    pub shortcut_id: i32,
    /// Identifiers of the messages to delete.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.shortcut_id);
        w.write(&self.id);
        w
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

/// `messages.deleteFactCheck`: Removes the fact check from a message. Only accounts that Telegram chose as fact
/// checkers can do it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteFactCheck::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatActionForbidden => {
///             println!("The account may not do this in the chat.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `msg_id` (`i32`): The identifier of the message with the fact check.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
///
/// # Errors
///
/// - 403 [`CHAT_ACTION_FORBIDDEN`](crate::rpc::ErrorKind::ChatActionForbidden): The account may not do this in the
///   chat.
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
/// messages.deleteFactCheck#d1da940c peer:InputPeer msg_id:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteFactCheck) · [Guide:
/// factcheck](https://core.telegram.org/api/factcheck)
#[doc(alias("messages.deleteFactCheck", "DeleteFactCheckRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteFactCheck {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the fact check.
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

impl wire::RemoteCall for DeleteFactCheck {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::ChatActionForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `messages.deleteTopicHistory`: Deletes a topic of a forum with all of its messages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteTopicHistory::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<types::messages::AffectedHistory, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The forum that the topic is in.
/// - `top_msg_id` (`i32`): The identifier of the topic to delete.
///
/// # Returns
///
/// [`messages::AffectedHistory`](types::messages::AffectedHistory).
///
/// How far the deletion got; repeat the call while offset is above 0.
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
/// - [`messages.readMentions`](functions::messages::ReadMentions): Marks all mentions of the user in a chat as
///   read.
/// - [`messages.unpinAllMessages`](functions::messages::UnpinAllMessages): Unpins all pinned messages of a chat or
///   of one topic.
/// - [`messages.readReactions`](functions::messages::ReadReactions): Marks all new reactions to messages of the
///   account in a chat as seen.
/// - [`messages.readPollVotes`](functions::messages::ReadPollVotes): Marks all new votes in polls of a chat as
///   seen.
/// - [`messages.deleteHistory`](functions::messages::DeleteHistory): Clears the history of a private chat or basic
///   group, and can remove the chat from the list.
/// - [`messages.deleteSavedHistory`](functions::messages::DeleteSavedHistory): Deletes the messages of one
///   conversation of the saved messages, or of one topic of a channel's direct messages.
///
/// # History
///
/// Since layer 216.
///
/// ```text
/// messages.deleteTopicHistory#d2816f10 peer:InputPeer top_msg_id:int =
///     messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteTopicHistory)
#[doc(alias("messages.deleteTopicHistory", "DeleteTopicHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteTopicHistory {
    /// The forum that the topic is in.
    pub peer: enums::InputPeer,
    /// The identifier of the topic to delete.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.top_msg_id);
        w
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

/// `messages.declineUrlAuth`: Refuses the login to a website or app with Telegram, when the user says no to the
/// request of [`messages.requestUrlAuth`](functions::messages::RequestUrlAuth).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeclineUrlAuth::new("https://example.org/");
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `url` (`String`): The link that asked for the login.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`messages.requestUrlAuth`](functions::messages::RequestUrlAuth): Asks what a website or app wants to know
///   before the user logs in there with Telegram.
///
/// # History
///
/// Since layer 223.
///
/// ```text
/// messages.declineUrlAuth#35436bbc url:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.declineUrlAuth)
#[doc(alias("messages.declineUrlAuth", "DeclineUrlAuthRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeclineUrlAuth {
    /// The link that asked for the login.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

impl wire::RemoteCall for DeclineUrlAuth {
    type Return = bool;
}

/// `messages.deletePollAnswer`: Removes an answer that was added to a poll with `open_answers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeletePollAnswer::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     b"0",
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the poll is in.
/// - `msg_id` (`i32`): The identifier of the message with the poll.
/// - `option` (`Vec<u8>`): The option value of the answer to remove.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates with the changed poll.
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
/// Since layer 224.
///
/// ```text
/// messages.deletePollAnswer#ac8505a5 peer:InputPeer msg_id:int option:bytes =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deletePollAnswer)
#[doc(alias("messages.deletePollAnswer", "DeletePollAnswerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeletePollAnswer {
    /// The chat that the poll is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the poll.
    pub msg_id: i32,
    /// The option value of the answer to remove.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w.bytes(&self.option);
        w
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

/// `messages.deleteParticipantReactions`: Removes the reactions of one member from the messages of a group or
/// channel, as an administrator.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteParticipantReactions::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group or channel that the messages are in.
/// - `participant` ([`InputPeer`](enums::InputPeer)): The member whose reactions are removed.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// Since layer 225.
///
/// ```text
/// messages.deleteParticipantReactions#a0b80cf8 peer:InputPeer
///     participant:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteParticipantReactions)
#[doc(alias("messages.deleteParticipantReactions", "DeleteParticipantReactionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteParticipantReactions {
    /// The group or channel that the messages are in.
    pub peer: enums::InputPeer,
    /// The member whose reactions are removed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.participant);
        w
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

/// `messages.deleteParticipantReaction`: Removes the reactions of one member from a single message of a group or
/// channel, as an administrator.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::DeleteParticipantReaction::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     types::InputPeerUser::new(12345678, 4831207765),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group or channel that the message is in.
/// - `msg_id` (`i32`): The identifier of the message with the reaction.
/// - `participant` ([`InputPeer`](enums::InputPeer)): The member whose reaction is removed.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
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
/// Since layer 225.
///
/// ```text
/// messages.deleteParticipantReaction#e3b7f82c peer:InputPeer msg_id:int
///     participant:InputPeer = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.deleteParticipantReaction)
#[doc(alias("messages.deleteParticipantReaction", "DeleteParticipantReactionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteParticipantReaction {
    /// The group or channel that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the reaction.
    pub msg_id: i32,
    /// The member whose reaction is removed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w.write(&self.participant);
        w
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
