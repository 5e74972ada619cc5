// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `channels`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `channels.readHistory`: Marks the messages of a channel or supergroup as read.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ReadHistory::new(
///     types::InputChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup.
/// - `max_id` (`i32`): Messages up to this identifier are marked; 0 marks all.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
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
/// - [`messages.readHistory`](functions::messages::ReadHistory): Marks the messages of a private chat or basic
///   group as read.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// channels.readHistory#cc104937 channel:InputChannel max_id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.readHistory) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.readHistory", "ReadHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadHistory {
    /// The channel or supergroup.
    pub channel: enums::InputChannel,
    /// Messages up to this identifier are marked; 0 marks all.
    pub max_id: i32,
}

impl ReadHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, max_id: i32) -> Self {
        Self {
            channel: channel.into(),
            max_id,
        }
    }
}

impl wire::Wire for ReadHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.readHistory",
        id: 0xcc104937,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.i32(self.max_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            max_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReadHistory {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.deleteMessages`: Deletes messages of a channel or supergroup, for everyone.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::DeleteMessages::new(
///     types::InputChannel::new(1234567, 4831207765),
///     vec![42],
/// );
/// let result: Result<types::messages::AffectedMessages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup.
/// - `id` (`Vec<i32>`): The identifiers of the messages.
///
/// # Returns
///
/// [`messages::AffectedMessages`](types::messages::AffectedMessages).
///
/// The new pts of the channel, and how many events the deletion counts as.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 420 [`FROZEN_METHOD_INVALID`](crate::rpc::ErrorKind::FrozenMethodInvalid): The account is frozen and cannot
///   make this call.
/// - 403 [`MESSAGE_DELETE_FORBIDDEN`](crate::rpc::ErrorKind::MessageDeleteForbidden): The account may not delete
///   one of the messages, or it is too old for that.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.deleteMessages`](functions::messages::DeleteMessages): Deletes messages in private chats and basic
///   groups.
/// - [`messages.readHistory`](functions::messages::ReadHistory): Marks the messages of a private chat or basic
///   group as read.
/// - [`messages.readMessageContents`](functions::messages::ReadMessageContents): Tells the server that the user
///   listened to voice messages, watched video messages or opened media that delete themselves.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// channels.deleteMessages#84c1fd4e channel:InputChannel id:Vector<int> =
///     messages.AffectedMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.deleteMessages) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.deleteMessages", "DeleteMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteMessages {
    /// The channel or supergroup.
    pub channel: enums::InputChannel,
    /// The identifiers of the messages.
    pub id: Vec<i32>,
}

impl DeleteMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, id: Vec<i32>) -> Self {
        Self {
            channel: channel.into(),
            id,
        }
    }
}

impl wire::Wire for DeleteMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.deleteMessages",
        id: 0x84c1fd4e,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteMessages {
    type Return = types::messages::AffectedMessages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(420, wire::ErrorKind::FrozenMethodInvalid),
        wire::known(403, wire::ErrorKind::MessageDeleteForbidden),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.reportSpam`: Reports messages that a member wrote in a supergroup as spam. Only administrators may do
/// so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ReportSpam::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
///     vec![42],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup that contains the messages.
/// - `participant` ([`InputPeer`](enums::InputPeer)): Who wrote the messages.
/// - `id` (`Vec<i32>`): Identifiers of the messages to report.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; `participant` since 135; `user_id` until 134.
///
/// ```text
/// channels.reportSpam#f44a8315 channel:InputChannel participant:InputPeer
///     id:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.reportSpam)
#[doc(alias("channels.reportSpam", "ReportSpamRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportSpam {
    /// The supergroup that contains the messages.
    pub channel: enums::InputChannel,
    /// Who wrote the messages.
    pub participant: enums::InputPeer,
    /// Identifiers of the messages to report.
    pub id: Vec<i32>,
}

impl ReportSpam {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        participant: impl Into<enums::InputPeer>,
        id: Vec<i32>,
    ) -> Self {
        Self {
            channel: channel.into(),
            participant: participant.into(),
            id,
        }
    }
}

impl wire::Wire for ReportSpam {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.reportSpam",
        id: 0xf44a8315,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.participant);
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            participant: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReportSpam {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.getMessages`: Gets messages of a channel or supergroup by identifier. For private chats and basic
/// groups use [`messages.getMessages`](functions::messages::GetMessages).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetMessages::new(
///     types::InputChannel::new(1234567, 4831207765),
///     vec![types::InputMessageId::new(42).into()],
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The account is banned from sending messages in channels and supergroups.
///         ErrorKind::UserBannedInChannel => println!("{error}"),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup.
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
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`FROZEN_PARTICIPANT_MISSING`](crate::rpc::ErrorKind::FrozenParticipantMissing): The account is frozen and
///   has no access to the chat.
/// - 400 [`MESSAGE_IDS_EMPTY`](crate::rpc::ErrorKind::MessageIdsEmpty): No message identifiers were given.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.getMessages`](functions::messages::GetMessages): Gets messages of private chats and basic groups by
///   identifier.
///
/// # History
///
/// Since layer 46 or earlier; `id:Vector<InputMessage>` since 75 or earlier, `id:Vector<int>` before.
///
/// ```text
/// channels.getMessages#ad8c9a23 channel:InputChannel id:Vector<InputMessage> =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getMessages) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.getMessages", "GetMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMessages {
    /// The channel or supergroup.
    pub channel: enums::InputChannel,
    /// The messages to get.
    pub id: Vec<enums::InputMessage>,
}

impl GetMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        id: Vec<enums::InputMessage>,
    ) -> Self {
        Self {
            channel: channel.into(),
            id,
        }
    }
}

impl wire::Wire for GetMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getMessages",
        id: 0xad8c9a23,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetMessages {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::FrozenParticipantMissing),
        wire::known(400, wire::ErrorKind::MessageIdsEmpty),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.getParticipants`: Gets members of a channel or supergroup, part by part. In a channel, only
/// administrators may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetParticipants::new(
///     types::InputChannel::new(1234567, 4831207765),
///     enums::ChannelParticipantsFilter::ChannelParticipantsRecent,
///     0,
///     20,
///     0,
/// );
/// let result: Result<enums::channels::ChannelParticipants, _> = client
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup.
/// - `filter` ([`ChannelParticipantsFilter`](enums::ChannelParticipantsFilter)): Which members to get.
/// - `offset` (`i32`): How many members to skip.
/// - `limit` (`i32`): How many members to return at most; the server may return fewer.
/// - `hash` (`i64`): A hash of the members that the client has already; 0 to get them in any case.
///
/// # Returns
///
/// [`channels::ChannelParticipants`](enums::channels::ChannelParticipants):
/// [`ChannelParticipants`](enums::channels::ChannelParticipants::ChannelParticipants) or
/// [`NotModified`](enums::channels::ChannelParticipants::NotModified).
///
/// One part of the members, or
/// [`channels.channelParticipantsNotModified`](enums::channels::ChannelParticipants::NotModified) if the part is
/// that which hash was computed from.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported): The call cannot be
///   used on the direct messages of a channel.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 46 or earlier; `hash` since 72; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// channels.getParticipants#77ced9d0 channel:InputChannel
///     filter:ChannelParticipantsFilter offset:int limit:int hash:long =
///     channels.ChannelParticipants;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getParticipants) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.getParticipants", "GetParticipantsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetParticipants {
    /// The channel or supergroup.
    pub channel: enums::InputChannel,
    /// Which members to get.
    pub filter: enums::ChannelParticipantsFilter,
    /// How many members to skip.
    pub offset: i32,
    /// How many members to return at most; the server may return fewer.
    pub limit: i32,
    /// A hash of the members that the client has already; 0 to get them in any case.
    pub hash: i64,
}

impl GetParticipants {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        filter: impl Into<enums::ChannelParticipantsFilter>,
        offset: i32,
        limit: i32,
        hash: i64,
    ) -> Self {
        Self {
            channel: channel.into(),
            filter: filter.into(),
            offset,
            limit,
            hash,
        }
    }
}

impl wire::Wire for GetParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getParticipants",
        id: 0x77ced9d0,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.filter);
        w.fixed((self.offset, self.limit, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let channel = cursor.read();
        let filter = cursor.read();
        let (offset, limit, hash) = cursor.fixed::<(i32, i32, i64)>();
        Self {
            channel,
            filter,
            offset,
            limit,
            hash,
        }
    }
}

impl wire::RemoteCall for GetParticipants {
    type Return = enums::channels::ChannelParticipants;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.getParticipant`: Gets one member of a channel or supergroup, with the rights and restrictions that
/// apply. It fails with [`USER_NOT_PARTICIPANT`](crate::rpc::ErrorKind::UserNotParticipant) for someone who is
/// neither a member nor restricted there.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetParticipant::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::channels::ChannelParticipant, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserNotParticipant => {
///             println!("The user is not a member of the chat.");
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup.
/// - `participant` ([`InputPeer`](enums::InputPeer)): The user or chat to ask about.
///
/// # Returns
///
/// [`channels::ChannelParticipant`](types::channels::ChannelParticipant).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PARTICIPANT_ID_INVALID`](crate::rpc::ErrorKind::ParticipantIdInvalid): The user is not a valid member
///   for this.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
/// - 400 [`USER_NOT_PARTICIPANT`](crate::rpc::ErrorKind::UserNotParticipant): The user is not a member of the chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 46 or earlier; `participant` since 129 or earlier; `user_id` until 121 or later.
///
/// ```text
/// channels.getParticipant#a0ab6cc6 channel:InputChannel participant:InputPeer =
///     channels.ChannelParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getParticipant) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.getParticipant", "GetParticipantRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetParticipant {
    /// The channel or supergroup.
    pub channel: enums::InputChannel,
    /// The user or chat to ask about.
    pub participant: enums::InputPeer,
}

impl GetParticipant {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        participant: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            channel: channel.into(),
            participant: participant.into(),
        }
    }
}

impl wire::Wire for GetParticipant {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getParticipant",
        id: 0xa0ab6cc6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            participant: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetParticipant {
    type Return = types::channels::ChannelParticipant;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::ParticipantIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserNotParticipant),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.getChannels`: Gets several channels and supergroups at once.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetChannels::new(
///     vec![types::InputChannel::new(1234567, 4831207765).into()],
/// );
/// let result: Result<enums::messages::Chats, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The account is banned from sending messages in channels and supergroups.
///         ErrorKind::UserBannedInChannel => println!("{error}"),
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
/// - `id` ([`Vec<InputChannel>`](enums::InputChannel)): The channels and supergroups to get.
///
/// # Returns
///
/// [`messages::Chats`](enums::messages::Chats): [`Chats`](enums::messages::Chats::Chats) or
/// [`Slice`](enums::messages::Chats::Slice).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.getChats`](functions::messages::GetChats): Gets basic groups by identifier.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels): Gets the public channels
///   and supergroups that the account owns, for example to give up the username of one when the limit is reached.
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels): Gets the channels and supergroups that the
///   account has left, for an export of its data.
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion): Gets the groups that can
///   serve for the comments on a channel.
/// - [`channels.getChannelRecommendations`](functions::channels::GetChannelRecommendations): Gets public channels
///   that are similar to a channel, or to those of the account, judged by the subscribers they have in common.
/// - [`messages.getCommonChats`](functions::messages::GetCommonChats): Gets the groups that both the account and
///   another user are members of.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// channels.getChannels#a7f6bbb id:Vector<InputChannel> = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getChannels) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.getChannels", "GetChannelsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetChannels {
    /// The channels and supergroups to get.
    pub id: Vec<enums::InputChannel>,
}

impl GetChannels {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputChannel>) -> Self {
        Self { id }
    }
}

impl wire::Wire for GetChannels {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getChannels",
        id: 0x0a7f6bbb,
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

impl wire::RemoteCall for GetChannels {
    type Return = enums::messages::Chats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.getFullChannel`: Gets everything that the account may see about a channel or supergroup, such as the
/// description, the counts of members and the settings.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetFullChannel::new(
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::messages::ChatFull, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup.
///
/// # Returns
///
/// [`messages::ChatFull`](types::messages::ChatFull).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHANNEL_PUBLIC_GROUP_NA`](crate::rpc::ErrorKind::ChannelPublicGroupNa): The channel or supergroup is not
///   available.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.getFullChat`](functions::messages::GetFullChat): Gets everything that the account may see about a
///   basic group, such as its members and settings.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// channels.getFullChannel#8736a09 channel:InputChannel = messages.ChatFull;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getFullChannel) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.getFullChannel", "GetFullChannelRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetFullChannel {
    /// The channel or supergroup.
    pub channel: enums::InputChannel,
}

impl GetFullChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for GetFullChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getFullChannel",
        id: 0x08736a09,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for GetFullChannel {
    type Return = types::messages::ChatFull;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChannelPublicGroupNa),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.createChannel`: Creates a channel or supergroup, with the account as its owner. Set either broadcast
/// or megagroup.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::CreateChannel::new("Trains", "All about trains.");
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The account is a member of as many channels and supergroups as it may be.
///         ErrorKind::ChannelsTooMuch => println!("{error}"),
///         // The account is limited because of spam reports and cannot do this.
///         ErrorKind::UserRestricted => println!("{error}"),
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
/// - `broadcast` (`bool`, a flag): If set, a channel is created.
/// - `megagroup` (`bool`, a flag): If set, a supergroup is created.
/// - `for_import` (`bool`, a flag): If set, the supergroup is to receive the history of a chat from another
///   service, with [`messages.initHistoryImport`](functions::messages::InitHistoryImport).
/// - `forum` (`bool`, a flag): If set, the supergroup is a forum with topics.
/// - `title` (`String`): The title.
/// - `about` (`String`): The description; may be empty.
/// - `geo_point` ([`Option<InputGeoPoint>`](enums::InputGeoPoint)): For a location-based group, the place.
/// - `address` (`Option<String>`): For a location-based group, the address to show.
/// - `ttl_period` (`Option<i32>`): After how many seconds new messages are deleted;
///   [`messages.setHistoryTTL`](functions::messages::SetHistoryTtl) changes it later.
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
/// - 400 [`ADDRESS_INVALID`](crate::rpc::ErrorKind::AddressInvalid): The address is not valid.
/// - 400 [`CHANNELS_ADMIN_LOCATED_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsAdminLocatedTooMuch): The account
///   administers as many groups with a location as it may.
/// - 400 [`CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsTooMuch): The account is a member of as many channels
///   and supergroups as it may be.
/// - 400 [`CHAT_ABOUT_TOO_LONG`](crate::rpc::ErrorKind::ChatAboutTooLong): The description of the chat is too long.
/// - 500 [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid): The chat is not valid.
/// - 400 [`CHAT_TITLE_EMPTY`](crate::rpc::ErrorKind::ChatTitleEmpty): The title of the chat is missing.
/// - 400 [`TTL_PERIOD_INVALID`](crate::rpc::ErrorKind::TtlPeriodInvalid): The lifetime of messages is not one that
///   is allowed.
/// - 406 [`USER_RESTRICTED`](crate::rpc::ErrorKind::UserRestricted): The account is limited because of spam reports
///   and cannot do this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.initHistoryImport`](functions::messages::InitHistoryImport): Starts the import of a chat history
///   from another app.
/// - [`messages.setHistoryTTL`](functions::messages::SetHistoryTtl): Sets after which time new messages of a chat
///   delete themselves, or turns that off.
/// - [`messages.createChat`](functions::messages::CreateChat): Creates a basic group.
/// - [`channels.editLocation`](functions::channels::EditLocation): Changes the place of a location-based group.
/// - [`account.updateBusinessLocation`](functions::account::UpdateBusinessLocation): Sets or removes the address on
///   the profile of a business account.
/// - [`contacts.getLocated`](functions::contacts::GetLocated): Gets the users and location-based groups near a
///   place.
///
/// # History
///
/// Since layer 46 or earlier; `for_import`, `geo_point`, `address` since 102 or earlier; `forum`, `ttl_period`
/// since 150 or earlier.
///
/// ```text
/// channels.createChannel#91006707 flags:# broadcast:flags.0?true
///     megagroup:flags.1?true for_import:flags.3?true forum:flags.5?true
///     title:string about:string geo_point:flags.2?InputGeoPoint
///     address:flags.2?string ttl_period:flags.4?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.createChannel) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.createChannel", "CreateChannelRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct CreateChannel {
    /// If set, a channel is created.
    pub broadcast: bool,
    /// If set, a supergroup is created.
    pub megagroup: bool,
    /// If set, the supergroup is to receive the history of a chat from another service, with
    /// [`messages.initHistoryImport`](functions::messages::InitHistoryImport).
    pub for_import: bool,
    /// If set, the supergroup is a forum with topics.
    pub forum: bool,
    /// The title.
    pub title: String,
    /// The description; may be empty.
    pub about: String,
    /// For a location-based group, the place.
    ///
    /// On the wire together with `address`, or not at all.
    pub geo_point: Option<enums::InputGeoPoint>,
    /// For a location-based group, the address to show.
    ///
    /// On the wire together with `geo_point`, or not at all.
    pub address: Option<String>,
    /// After how many seconds new messages are deleted; [`messages.setHistoryTTL`](functions::messages::SetHistoryTtl)
    /// changes it later.
    pub ttl_period: Option<i32>,
}

impl CreateChannel {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(title: impl Into<String>, about: impl Into<String>) -> Self {
        Self {
            broadcast: false,
            megagroup: false,
            for_import: false,
            forum: false,
            title: title.into(),
            about: about.into(),
            geo_point: None,
            address: None,
            ttl_period: None,
        }
    }
}

impl wire::Wire for CreateChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.createChannel",
        id: 0x91006707,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.broadcast)
                    .with(1, self.megagroup)
                    .with(2, self.geo_point.is_some())
                    .with(3, self.for_import)
                    .with(5, self.forum),
            );
        w.string(&self.title);
        w.string(&self.about);
        w.write_shared(flags.has(2), &self.geo_point);
        w.write_shared_or_zero(flags.has(2), &self.address);
        flags.set(4, w.write_optional(&self.ttl_period));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            broadcast: flags.has(0),
            megagroup: flags.has(1),
            for_import: flags.has(3),
            forum: flags.has(5),
            title: cursor.string(),
            about: cursor.string(),
            geo_point: cursor.read_optional(flags.has(2)),
            address: cursor.read_optional(flags.has(2)),
            ttl_period: cursor.read_optional(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for CreateChannel {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AddressInvalid),
        wire::known(400, wire::ErrorKind::ChannelsAdminLocatedTooMuch),
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChatAboutTooLong),
        wire::known(500, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatTitleEmpty),
        wire::known(400, wire::ErrorKind::TtlPeriodInvalid),
        wire::known(406, wire::ErrorKind::UserRestricted),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.editAdmin`: Makes someone an administrator of a channel or supergroup, changes the rights of an
/// administrator, or takes them all away.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::EditAdmin::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputUser::new(12345678, 4831207765),
///     types::ChatAdminRights::default(),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user whose rights change.
/// - `admin_rights` ([`ChatAdminRights`](types::ChatAdminRights)): The rights from now on; with no flag set the
///   user is no longer an administrator.
/// - `rank` (`Option<String>`): A title to show with the administrator's messages.
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
/// - 400 [`ADMINS_TOO_MUCH`](crate::rpc::ErrorKind::AdminsTooMuch): The chat has too many administrators.
/// - 400 [`ADMIN_RANK_EMOJI_NOT_ALLOWED`](crate::rpc::ErrorKind::AdminRankEmojiNotAllowed): The title of an
///   administrator cannot contain emoji.
/// - 400 [`ADMIN_RANK_INVALID`](crate::rpc::ErrorKind::AdminRankInvalid): The title of the administrator is not
///   valid, for example too long.
/// - 400 [`BOTS_TOO_MUCH`](crate::rpc::ErrorKind::BotsTooMuch): The chat or account has too many bots.
/// - 400 [`BOT_CHANNELS_NA`](crate::rpc::ErrorKind::BotChannelsNa): Bots cannot be administrators of this channel.
/// - 400 [`BOT_GROUPS_BLOCKED`](crate::rpc::ErrorKind::BotGroupsBlocked): The bot cannot be added to groups.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported): The call cannot be
///   used on the direct messages of a channel.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_INVITE_REQUIRED`](crate::rpc::ErrorKind::ChatAdminInviteRequired): The account lacks the
///   right to invite users.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 406 [`FRESH_CHANGE_ADMINS_FORBIDDEN`](crate::rpc::ErrorKind::FreshChangeAdminsForbidden): The session is too
///   new to change administrators; wait some hours.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 403 [`RIGHT_FORBIDDEN`](crate::rpc::ErrorKind::RightForbidden): The account may not grant one of the rights.
/// - 400 [`USERS_TOO_MUCH`](crate::rpc::ErrorKind::UsersTooMuch): There are too many users: the chat is full.
/// - 400 [`USER_BLOCKED`](crate::rpc::ErrorKind::UserBlocked): The user is blocked.
/// - 403 [`USER_CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::UserChannelsTooMuch): The user is a member of as many
///   channels and supergroups as possible.
/// - 400 [`USER_CREATOR`](crate::rpc::ErrorKind::UserCreator): The user is the owner of the channel, who cannot
///   leave it or be changed in this way.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
/// - 400 [`USER_KICKED`](crate::rpc::ErrorKind::UserKicked): The user was removed from the chat.
/// - 403 [`USER_NOT_MUTUAL_CONTACT`](crate::rpc::ErrorKind::UserNotMutualContact): The user is not a mutual contact
///   of the account.
/// - 403 [`USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::UserPrivacyRestricted): The privacy settings of the
///   user do not allow this.
/// - 403 [`USER_RESTRICTED`](crate::rpc::ErrorKind::UserRestricted): The account is limited because of spam reports
///   and cannot do this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.editChatAdmin`](functions::messages::EditChatAdmin): Makes a member of a basic group an
///   administrator, or takes that away.
/// - [`bots.setBotBroadcastDefaultAdminRights`](functions::bots::SetBotBroadcastDefaultAdminRights): Sets which
///   rights a client suggests when someone makes the bot an administrator of a channel.
/// - [`bots.setBotGroupDefaultAdminRights`](functions::bots::SetBotGroupDefaultAdminRights): Sets which rights a
///   client suggests when someone makes the bot an administrator of a group.
///
/// # History
///
/// Since layer 46 or earlier; `admin_rights` since 68 or earlier; `role` until 66 or later;
/// `admin_rights:ChatAdminRights` since 95 or earlier, `admin_rights:ChannelAdminRights` before; `rank` since 104;
/// `rank:flags.0?string` since 223, `rank:string` before.
///
/// ```text
/// channels.editAdmin#9a98ad68 flags:# channel:InputChannel user_id:InputUser
///     admin_rights:ChatAdminRights rank:flags.0?string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.editAdmin) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.editAdmin", "EditAdminRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditAdmin {
    /// The channel or supergroup.
    pub channel: enums::InputChannel,
    /// The user whose rights change.
    pub user_id: enums::InputUser,
    /// The rights from now on; with no flag set the user is no longer an administrator.
    pub admin_rights: types::ChatAdminRights,
    /// A title to show with the administrator's messages.
    pub rank: Option<String>,
}

impl EditAdmin {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        user_id: impl Into<enums::InputUser>,
        admin_rights: types::ChatAdminRights,
    ) -> Self {
        Self {
            channel: channel.into(),
            user_id: user_id.into(),
            admin_rights,
            rank: None,
        }
    }
}

impl wire::Wire for EditAdmin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.editAdmin",
        id: 0x9a98ad68,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.channel);
        w.write(&self.user_id);
        w.write(&self.admin_rights);
        flags.set(0, w.write_optional(&self.rank));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            channel: cursor.read(),
            user_id: cursor.read(),
            admin_rights: cursor.read(),
            rank: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for EditAdmin {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AdminsTooMuch),
        wire::known(400, wire::ErrorKind::AdminRankEmojiNotAllowed),
        wire::known(400, wire::ErrorKind::AdminRankInvalid),
        wire::known(400, wire::ErrorKind::BotsTooMuch),
        wire::known(400, wire::ErrorKind::BotChannelsNa),
        wire::known(400, wire::ErrorKind::BotGroupsBlocked),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminInviteRequired),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(406, wire::ErrorKind::FreshChangeAdminsForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::RightForbidden),
        wire::known(400, wire::ErrorKind::UsersTooMuch),
        wire::known(400, wire::ErrorKind::UserBlocked),
        wire::known(403, wire::ErrorKind::UserChannelsTooMuch),
        wire::known(400, wire::ErrorKind::UserCreator),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserKicked),
        wire::known(403, wire::ErrorKind::UserNotMutualContact),
        wire::known(403, wire::ErrorKind::UserPrivacyRestricted),
        wire::known(403, wire::ErrorKind::UserRestricted),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.editTitle`: Renames a channel or supergroup.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::EditTitle::new(
///     types::InputChannel::new(1234567, 4831207765),
///     "Trains",
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup to rename.
/// - `title` (`String`): The new title.
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
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid): The chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`CHAT_TITLE_EMPTY`](crate::rpc::ErrorKind::ChatTitleEmpty): The title of the chat is missing.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.editChatTitle`](functions::messages::EditChatTitle): Renames a basic group, which a service message
///   in the group tells.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// channels.editTitle#566decd0 channel:InputChannel title:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.editTitle) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.editTitle", "EditTitleRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditTitle {
    /// The channel or supergroup to rename.
    pub channel: enums::InputChannel,
    /// The new title.
    pub title: String,
}

impl EditTitle {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            title: title.into(),
        }
    }
}

impl wire::Wire for EditTitle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.editTitle",
        id: 0x566decd0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.string(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            title: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditTitle {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ChatTitleEmpty),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.editPhoto`: Changes or removes the photo of a channel or supergroup.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::EditPhoto::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputChatUploadedPhoto::default(),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup whose photo changes.
/// - `photo` ([`InputChatPhoto`](enums::InputChatPhoto)): The new photo;
///   [`inputChatPhotoEmpty`](enums::InputChatPhoto::Empty) removes it.
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
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`FILE_PARTS_INVALID`](crate::rpc::ErrorKind::FilePartsInvalid): The number of parts is not valid.
/// - 400 [`FILE_REFERENCE_INVALID`](crate::rpc::ErrorKind::FileReferenceInvalid): The file reference is not valid.
/// - 400 [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed): Telegram could not process the image.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PHOTO_CROP_SIZE_SMALL`](crate::rpc::ErrorKind::PhotoCropSizeSmall): The photo is too small.
/// - 400 [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid): The file name extension of the photo is not
///   one that is allowed.
/// - 400 [`PHOTO_FILE_MISSING`](crate::rpc::ErrorKind::PhotoFileMissing): The file of the photo is missing.
/// - 400 [`PHOTO_INVALID`](crate::rpc::ErrorKind::PhotoInvalid): The photo is not valid.
/// - 400 [`STICKER_MIME_INVALID`](crate::rpc::ErrorKind::StickerMimeInvalid): The content type of the sticker is
///   not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.editChatPhoto`](functions::messages::EditChatPhoto): Sets or removes the photo of a basic group,
///   which a service message in the group tells.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// channels.editPhoto#f12e57c9 channel:InputChannel photo:InputChatPhoto = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.editPhoto) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.editPhoto", "EditPhotoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditPhoto {
    /// The channel or supergroup whose photo changes.
    pub channel: enums::InputChannel,
    /// The new photo; [`inputChatPhotoEmpty`](enums::InputChatPhoto::Empty) removes it.
    pub photo: enums::InputChatPhoto,
}

impl EditPhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        photo: impl Into<enums::InputChatPhoto>,
    ) -> Self {
        Self {
            channel: channel.into(),
            photo: photo.into(),
        }
    }
}

impl wire::Wire for EditPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.editPhoto",
        id: 0xf12e57c9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.photo);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            photo: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditPhoto {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::FileReferenceInvalid),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PhotoCropSizeSmall),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoFileMissing),
        wire::known(400, wire::ErrorKind::PhotoInvalid),
        wire::known(400, wire::ErrorKind::StickerMimeInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.checkUsername`: Checks whether a channel or supergroup could take a username.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::CheckUsername::new(
///     types::InputChannel::new(1234567, 4831207765),
///     "telegram",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::UsernameOccupied => println!("The username is taken."),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup;
///   [`inputChannelEmpty`](enums::InputChannel::Empty) for one that does not exist yet.
/// - `username` (`String`): The username, without the at sign.
///
/// # Returns
///
/// `bool`.
///
/// True if the username is free.
///
/// # Errors
///
/// - 400 [`CHANNELS_ADMIN_PUBLIC_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsAdminPublicTooMuch): The account
///   administers as many public channels and groups as it may; make one of them private first.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid): The username is not valid.
/// - 400 [`USERNAME_OCCUPIED`](crate::rpc::ErrorKind::UsernameOccupied): The username is taken.
/// - 400 [`USERNAME_PURCHASE_AVAILABLE`](crate::rpc::ErrorKind::UsernamePurchaseAvailable): The username is for
///   sale on the Fragment website.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// channels.checkUsername#10e6bd2c channel:InputChannel username:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.checkUsername)
#[doc(alias("channels.checkUsername", "CheckUsernameRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckUsername {
    /// The channel or supergroup; [`inputChannelEmpty`](enums::InputChannel::Empty) for one that does not exist yet.
    pub channel: enums::InputChannel,
    /// The username, without the at sign.
    pub username: String,
}

impl CheckUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            username: username.into(),
        }
    }
}

impl wire::Wire for CheckUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.checkUsername",
        id: 0x10e6bd2c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.string(&self.username);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            username: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CheckUsername {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsAdminPublicTooMuch),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UsernameOccupied),
        wire::known(400, wire::ErrorKind::UsernamePurchaseAvailable),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.updateUsername`: Changes the main username of a channel or supergroup, which makes it public. Without
/// a username it becomes private.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::UpdateUsername::new(
///     types::InputChannel::new(1234567, 4831207765),
///     "telegram",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup whose username changes.
/// - `username` (`String`): The new username, without the at sign; empty to remove it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNELS_ADMIN_PUBLIC_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsAdminPublicTooMuch): The account
///   administers as many public channels and groups as it may; make one of them private first.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid): The username is not valid.
/// - 400 [`USERNAME_NOT_MODIFIED`](crate::rpc::ErrorKind::UsernameNotModified): The username is the same as before.
/// - 400 [`USERNAME_OCCUPIED`](crate::rpc::ErrorKind::UsernameOccupied): The username is taken.
/// - 400 [`USERNAME_PURCHASE_AVAILABLE`](crate::rpc::ErrorKind::UsernamePurchaseAvailable): The username is for
///   sale on the Fragment website.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// channels.updateUsername#3514b3de channel:InputChannel username:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.updateUsername)
#[doc(alias("channels.updateUsername", "UpdateUsernameRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateUsername {
    /// The channel or supergroup whose username changes.
    pub channel: enums::InputChannel,
    /// The new username, without the at sign; empty to remove it.
    pub username: String,
}

impl UpdateUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            username: username.into(),
        }
    }
}

impl wire::Wire for UpdateUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.updateUsername",
        id: 0x3514b3de,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.string(&self.username);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            username: cursor.string(),
        }
    }
}

impl wire::RemoteCall for UpdateUsername {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsAdminPublicTooMuch),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UsernameNotModified),
        wire::known(400, wire::ErrorKind::UsernameOccupied),
        wire::known(400, wire::ErrorKind::UsernamePurchaseAvailable),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.joinChannel`: Joins a public channel or supergroup. Where an administrator approves new members, the
/// call fails with [`INVITE_REQUEST_SENT`](crate::rpc::ErrorKind::InviteRequestSent), and the request to join is on
/// its way.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::JoinChannel::new(
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<enums::messages::ChatInviteJoinResult, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The request to join was sent; an administrator has to approve it.
///         ErrorKind::InviteRequestSent => println!("{error}"),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup to join.
///
/// # Returns
///
/// [`messages::ChatInviteJoinResult`](enums::messages::ChatInviteJoinResult):
/// [`Ok`](enums::messages::ChatInviteJoinResult::Ok) or
/// [`WebView`](enums::messages::ChatInviteJoinResult::WebView).
///
/// The updates that joining gives, or a web view of a bot that the user has to pass first.
///
/// # Errors
///
/// - 400 [`CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsTooMuch): The account is a member of as many channels
///   and supergroups as it may be.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported): The call cannot be
///   used on the direct messages of a channel.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid): The chat is not valid.
/// - 420 [`FROZEN_METHOD_INVALID`](crate::rpc::ErrorKind::FrozenMethodInvalid): The account is frozen and cannot
///   make this call.
/// - 400 [`INVITE_HASH_EMPTY`](crate::rpc::ErrorKind::InviteHashEmpty): The hash of the invite link is missing.
/// - 406 [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired): The invite link has expired or was
///   revoked.
/// - 400 [`INVITE_HASH_INVALID`](crate::rpc::ErrorKind::InviteHashInvalid): The hash of the invite link is not
///   valid.
/// - 400 [`INVITE_REQUEST_SENT`](crate::rpc::ErrorKind::InviteRequestSent): The request to join was sent; an
///   administrator has to approve it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USERS_TOO_MUCH`](crate::rpc::ErrorKind::UsersTooMuch): There are too many users: the chat is full.
/// - 400 [`USER_ALREADY_PARTICIPANT`](crate::rpc::ErrorKind::UserAlreadyParticipant): The user is a member already.
/// - 400 [`USER_CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::UserChannelsTooMuch): The user is a member of as many
///   channels and supergroups as possible.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.importChatInvite`](functions::messages::ImportChatInvite): Joins a chat by its invite link.
///
/// # History
///
/// Since layer 46 or earlier; result `messages.ChatInviteJoinResult` since 228 or earlier, `Updates` before.
///
/// ```text
/// channels.joinChannel#7f6a1e22 channel:InputChannel =
///     messages.ChatInviteJoinResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.joinChannel)
#[doc(alias("channels.joinChannel", "JoinChannelRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct JoinChannel {
    /// The channel or supergroup to join.
    pub channel: enums::InputChannel,
}

impl JoinChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for JoinChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.joinChannel",
        id: 0x7f6a1e22,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for JoinChannel {
    type Return = enums::messages::ChatInviteJoinResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(420, wire::ErrorKind::FrozenMethodInvalid),
        wire::known(400, wire::ErrorKind::InviteHashEmpty),
        wire::known(406, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::InviteHashInvalid),
        wire::known(400, wire::ErrorKind::InviteRequestSent),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UsersTooMuch),
        wire::known(400, wire::ErrorKind::UserAlreadyParticipant),
        wire::known(400, wire::ErrorKind::UserChannelsTooMuch),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.leaveChannel`: Leaves a channel or supergroup.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::LeaveChannel::new(
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The account is banned from sending messages in channels and supergroups.
///         ErrorKind::UserBannedInChannel => println!("{error}"),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup.
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
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHANNEL_PUBLIC_GROUP_NA`](crate::rpc::ErrorKind::ChannelPublicGroupNa): The channel or supergroup is not
///   available.
/// - 400 [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid): The chat is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
/// - 400 [`USER_CREATOR`](crate::rpc::ErrorKind::UserCreator): The user is the owner of the channel, who cannot
///   leave it or be changed in this way.
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
/// - [`messages.deleteChatUser`](functions::messages::DeleteChatUser): Removes a user from a basic group; with
///   [`inputUserSelf`](enums::InputUser::InputUserSelf) the account leaves it.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// channels.leaveChannel#f836aa95 channel:InputChannel = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.leaveChannel) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.leaveChannel", "LeaveChannelRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LeaveChannel {
    /// The channel or supergroup.
    pub channel: enums::InputChannel,
}

impl LeaveChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for LeaveChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.leaveChannel",
        id: 0xf836aa95,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for LeaveChannel {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChannelPublicGroupNa),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(400, wire::ErrorKind::UserCreator),
        wire::known(400, wire::ErrorKind::UserNotParticipant),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.inviteToChannel`: Adds users to a channel or supergroup.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::InviteToChannel::new(
///     types::InputChannel::new(1234567, 4831207765),
///     vec![types::InputUser::new(12345678, 4831207765).into()],
/// );
/// let result: Result<types::messages::InvitedUsers, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup to add to.
/// - `users` ([`Vec<InputUser>`](enums::InputUser)): The users to add.
///
/// # Returns
///
/// [`messages::InvitedUsers`](types::messages::InvitedUsers).
///
/// The updates, and the users who could not be added, with the reason.
///
/// # Errors
///
/// - 400 [`BOTS_TOO_MUCH`](crate::rpc::ErrorKind::BotsTooMuch): The chat or account has too many bots.
/// - 400 [`BOT_GROUPS_BLOCKED`](crate::rpc::ErrorKind::BotGroupsBlocked): The bot cannot be added to groups.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported): The call cannot be
///   used on the direct messages of a channel.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid): The chat is not valid.
/// - 400 [`CHAT_MEMBER_ADD_FAILED`](crate::rpc::ErrorKind::ChatMemberAddFailed): The user could not be added to the
///   chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`USERS_TOO_MUCH`](crate::rpc::ErrorKind::UsersTooMuch): There are too many users: the chat is full.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
/// - 400 [`USER_BLOCKED`](crate::rpc::ErrorKind::UserBlocked): The user is blocked.
/// - 400 [`USER_BOT`](crate::rpc::ErrorKind::UserBot): Bots can be in a channel only as administrators.
/// - 403 [`USER_CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::UserChannelsTooMuch): The user is a member of as many
///   channels and supergroups as possible.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
/// - 400 [`USER_KICKED`](crate::rpc::ErrorKind::UserKicked): The user was removed from the chat.
/// - 403 [`USER_NOT_MUTUAL_CONTACT`](crate::rpc::ErrorKind::UserNotMutualContact): The user is not a mutual contact
///   of the account.
/// - 403 [`USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::UserPrivacyRestricted): The privacy settings of the
///   user do not allow this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.addChatUser`](functions::messages::AddChatUser): Adds a user to a basic group.
/// - [`messages.createChat`](functions::messages::CreateChat): Creates a basic group.
///
/// # History
///
/// Since layer 46 or earlier; result `messages.InvitedUsers` since 177, `Updates` before.
///
/// ```text
/// channels.inviteToChannel#c9e33d54 channel:InputChannel users:Vector<InputUser> =
///     messages.InvitedUsers;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.inviteToChannel)
#[doc(alias("channels.inviteToChannel", "InviteToChannelRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InviteToChannel {
    /// The channel or supergroup to add to.
    pub channel: enums::InputChannel,
    /// The users to add.
    pub users: Vec<enums::InputUser>,
}

impl InviteToChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        users: Vec<enums::InputUser>,
    ) -> Self {
        Self {
            channel: channel.into(),
            users,
        }
    }
}

impl wire::Wire for InviteToChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.inviteToChannel",
        id: 0xc9e33d54,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            users: cursor.read(),
        }
    }
}

impl wire::RemoteCall for InviteToChannel {
    type Return = types::messages::InvitedUsers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotsTooMuch),
        wire::known(400, wire::ErrorKind::BotGroupsBlocked),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatMemberAddFailed),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UsersTooMuch),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(400, wire::ErrorKind::UserBlocked),
        wire::known(400, wire::ErrorKind::UserBot),
        wire::known(403, wire::ErrorKind::UserChannelsTooMuch),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserKicked),
        wire::known(403, wire::ErrorKind::UserNotMutualContact),
        wire::known(403, wire::ErrorKind::UserPrivacyRestricted),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.deleteChannel`: Deletes a channel or supergroup for everyone. Only its owner may do so; one with too
/// many members fails with [`CHANNEL_TOO_LARGE`](crate::rpc::ErrorKind::ChannelTooLarge).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::DeleteChannel::new(
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChannelTooLarge => {
///             println!("The channel or supergroup has too many members for this.");
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup to delete.
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
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 406 [`CHANNEL_TOO_LARGE`](crate::rpc::ErrorKind::ChannelTooLarge): The channel or supergroup has too many
///   members for this.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.deleteChat`](functions::messages::DeleteChat): Deletes a basic group for all of its members.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// channels.deleteChannel#c0111fe3 channel:InputChannel = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.deleteChannel) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.deleteChannel", "DeleteChannelRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteChannel {
    /// The channel or supergroup to delete.
    pub channel: enums::InputChannel,
}

impl DeleteChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for DeleteChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.deleteChannel",
        id: 0xc0111fe3,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for DeleteChannel {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(406, wire::ErrorKind::ChannelTooLarge),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.exportMessageLink`: Gets the link to a message of a channel or supergroup.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ExportMessageLink::new(
///     types::InputChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<types::ExportedMessageLink, _> = client.invoke(&request);
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
/// - `grouped` (`bool`, a flag): If set, the link is to the whole album that the message is part of.
/// - `thread` (`bool`, a flag): If set, the link opens the message in its thread.
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup that contains the message.
/// - `id` (`i32`): Identifier of the message to link to.
///
/// # Returns
///
/// [`ExportedMessageLink`](types::ExportedMessageLink).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
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
/// Since layer 62 or earlier; `grouped` since 75 or earlier; `thread` since 119 or earlier; `grouped:flags.0?true`
/// since 119 or earlier, `grouped:Bool` before; fields in another order since 119 or earlier.
///
/// ```text
/// channels.exportMessageLink#e63fadeb flags:# grouped:flags.0?true
///     thread:flags.1?true channel:InputChannel id:int = ExportedMessageLink;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.exportMessageLink) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.exportMessageLink", "ExportMessageLinkRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportMessageLink {
    /// If set, the link is to the whole album that the message is part of.
    pub grouped: bool,
    /// If set, the link opens the message in its thread.
    pub thread: bool,
    /// The channel or supergroup that contains the message.
    pub channel: enums::InputChannel,
    /// Identifier of the message to link to.
    pub id: i32,
}

impl ExportMessageLink {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, id: i32) -> Self {
        Self {
            grouped: false,
            thread: false,
            channel: channel.into(),
            id,
        }
    }
}

impl wire::Wire for ExportMessageLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.exportMessageLink",
        id: 0xe63fadeb,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.grouped).with(1, self.thread);
        w.flags(flags);
        w.write(&self.channel);
        w.i32(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            grouped: flags.has(0),
            thread: flags.has(1),
            channel: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ExportMessageLink {
    type Return = types::ExportedMessageLink;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.toggleSignatures`: Sets whether the posts of a channel show the name of the administrator who wrote
/// them.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ToggleSignatures::new(
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `signatures_enabled` (`bool`, a flag): If set, posts show the name of the author.
/// - `profiles_enabled` (`bool`, a flag): If set, posts also show the photo of the author and lead to the profile;
///   only along with `signatures_enabled`.
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel whose posts are signed.
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
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 62 or earlier; `signatures_enabled`, `profiles_enabled` since 186; `enabled` until 185.
///
/// ```text
/// channels.toggleSignatures#418d549c flags:# signatures_enabled:flags.0?true
///     profiles_enabled:flags.1?true channel:InputChannel = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.toggleSignatures)
#[doc(alias("channels.toggleSignatures", "ToggleSignaturesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleSignatures {
    /// If set, posts show the name of the author.
    pub signatures_enabled: bool,
    /// If set, posts also show the photo of the author and lead to the profile; only along with `signatures_enabled`.
    pub profiles_enabled: bool,
    /// The channel whose posts are signed.
    pub channel: enums::InputChannel,
}

impl ToggleSignatures {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self {
            signatures_enabled: false,
            profiles_enabled: false,
            channel: channel.into(),
        }
    }
}

impl wire::Wire for ToggleSignatures {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.toggleSignatures",
        id: 0x418d549c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.signatures_enabled)
            .with(1, self.profiles_enabled);
        w.flags(flags);
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            signatures_enabled: flags.has(0),
            profiles_enabled: flags.has(1),
            channel: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleSignatures {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.getAdminedPublicChannels`: Gets the public channels and supergroups that the account owns, for example
/// to give up the username of one when the limit is reached.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetAdminedPublicChannels::default();
/// let result: Result<enums::messages::Chats, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The account administers as many public channels and groups as it may;
///         // make one of them private first.
///         ErrorKind::ChannelsAdminPublicTooMuch => println!("{error}"),
///         // The account administers as many groups with a location as it may.
///         ErrorKind::ChannelsAdminLocatedTooMuch => println!("{error}"),
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
/// - `by_location` (`bool`, a flag): If set, location-based groups are returned instead.
/// - `check_limit` (`bool`, a flag): If set and the account has as many as it may have, an error is returned
///   instead: [`CHANNELS_ADMIN_PUBLIC_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsAdminPublicTooMuch) or
///   [`CHANNELS_ADMIN_LOCATED_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsAdminLocatedTooMuch).
/// - `for_personal` (`bool`, a flag): If set, the channels that
///   [`account.updatePersonalChannel`](functions::account::UpdatePersonalChannel) accepts are returned.
/// - `for_community_peer` (`bool`, a flag): If set, the chats that can be linked to a community are returned.
///
/// # Returns
///
/// [`messages::Chats`](enums::messages::Chats): [`Chats`](enums::messages::Chats::Chats) or
/// [`Slice`](enums::messages::Chats::Slice).
///
/// # Errors
///
/// - 400 [`CHANNELS_ADMIN_LOCATED_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsAdminLocatedTooMuch): The account
///   administers as many groups with a location as it may.
/// - 400 [`CHANNELS_ADMIN_PUBLIC_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsAdminPublicTooMuch): The account
///   administers as many public channels and groups as it may; make one of them private first.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updatePersonalChannel`](functions::account::UpdatePersonalChannel): Sets the channel that is shown
///   on the profile of the account.
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels): Gets the channels and supergroups that the
///   account has left, for an export of its data.
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion): Gets the groups that can
///   serve for the comments on a channel.
/// - [`channels.getChannelRecommendations`](functions::channels::GetChannelRecommendations): Gets public channels
///   that are similar to a channel, or to those of the account, judged by the subscribers they have in common.
/// - [`messages.getChats`](functions::messages::GetChats): Gets basic groups by identifier.
///
/// # History
///
/// Since layer 62 or earlier; `by_location`, `check_limit`, `for_personal`, `for_community_peer` since 102 or
/// earlier.
///
/// ```text
/// channels.getAdminedPublicChannels#f8b036af flags:# by_location:flags.0?true
///     check_limit:flags.1?true for_personal:flags.2?true
///     for_community_peer:flags.3?true = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getAdminedPublicChannels) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.getAdminedPublicChannels", "GetAdminedPublicChannelsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAdminedPublicChannels {
    /// If set, location-based groups are returned instead.
    pub by_location: bool,
    /// If set and the account has as many as it may have, an error is returned instead:
    /// [`CHANNELS_ADMIN_PUBLIC_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsAdminPublicTooMuch) or
    /// [`CHANNELS_ADMIN_LOCATED_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsAdminLocatedTooMuch).
    pub check_limit: bool,
    /// If set, the channels that [`account.updatePersonalChannel`](functions::account::UpdatePersonalChannel) accepts
    /// are returned.
    pub for_personal: bool,
    /// If set, the chats that can be linked to a community are returned.
    pub for_community_peer: bool,
}

impl GetAdminedPublicChannels {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            by_location: false,
            check_limit: false,
            for_personal: false,
            for_community_peer: false,
        }
    }
}

impl wire::Wire for GetAdminedPublicChannels {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getAdminedPublicChannels",
        id: 0xf8b036af,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.by_location)
            .with(1, self.check_limit)
            .with(2, self.for_personal)
            .with(3, self.for_community_peer);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            by_location: flags.has(0),
            check_limit: flags.has(1),
            for_personal: flags.has(2),
            for_community_peer: flags.has(3),
        }
    }
}

impl wire::RemoteCall for GetAdminedPublicChannels {
    type Return = enums::messages::Chats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsAdminLocatedTooMuch),
        wire::known(400, wire::ErrorKind::ChannelsAdminPublicTooMuch),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.editBanned`: Bans or restricts someone in a channel or supergroup, or lifts this. Only administrators
/// may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::EditBanned::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
///     types::ChatBannedRights::new(1767312000),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup.
/// - `participant` ([`InputPeer`](enums::InputPeer)): The user or channel to restrict.
/// - `banned_rights` ([`ChatBannedRights`](types::ChatBannedRights)): What is forbidden, and until when;
///   `view_messages` removes and bans altogether, and no flag lifts everything.
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
/// - 406 [`BANNED_RIGHTS_INVALID`](crate::rpc::ErrorKind::BannedRightsInvalid): The set of restrictions is not
///   valid.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PARTICIPANT_ID_INVALID`](crate::rpc::ErrorKind::ParticipantIdInvalid): The user is not a valid member
///   for this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_ADMIN_INVALID`](crate::rpc::ErrorKind::UserAdminInvalid): The user is an administrator whom this
///   account may not change.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.deleteChatUser`](functions::messages::DeleteChatUser): Removes a user from a basic group; with
///   [`inputUserSelf`](enums::InputUser::InputUserSelf) the account leaves it.
/// - [`messages.editChatDefaultBannedRights`](functions::messages::EditChatDefaultBannedRights): Sets what ordinary
///   members of a group may not do.
///
/// # History
///
/// Since layer 68 or earlier; `banned_rights:ChatBannedRights` since 95 or earlier,
/// `banned_rights:ChannelBannedRights` before; `participant` since 129 or earlier; `user_id` until 121 or later.
///
/// ```text
/// channels.editBanned#96e6cd81 channel:InputChannel participant:InputPeer
///     banned_rights:ChatBannedRights = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.editBanned) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.editBanned", "EditBannedRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditBanned {
    /// The channel or supergroup.
    pub channel: enums::InputChannel,
    /// The user or channel to restrict.
    pub participant: enums::InputPeer,
    /// What is forbidden, and until when; `view_messages` removes and bans altogether, and no flag lifts everything.
    pub banned_rights: types::ChatBannedRights,
}

impl EditBanned {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        participant: impl Into<enums::InputPeer>,
        banned_rights: types::ChatBannedRights,
    ) -> Self {
        Self {
            channel: channel.into(),
            participant: participant.into(),
            banned_rights,
        }
    }
}

impl wire::Wire for EditBanned {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.editBanned",
        id: 0x96e6cd81,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.participant);
        w.write(&self.banned_rights);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            participant: cursor.read(),
            banned_rights: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditBanned {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::BannedRightsInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::ParticipantIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserAdminInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.getAdminLog`: Gets what administrators and members did in a channel or supergroup in the last 48
/// hours, the newest first, part by part. Only administrators may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetAdminLog::new(
///     types::InputChannel::new(1234567, 4831207765),
///     "trains",
///     0,
///     0,
///     20,
/// );
/// let result: Result<types::channels::AdminLogResults, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup whose log to get.
/// - `q` (`String`): A text to search for in the events; empty for all.
/// - `events_filter` ([`Option<ChannelAdminLogEventsFilter>`](types::ChannelAdminLogEventsFilter)): Which kinds of
///   events to return; left out for all.
/// - `admins` ([`Option<Vec<InputUser>>`](enums::InputUser)): Whose actions to return; left out for those of
///   everyone.
/// - `max_id` (`i64`): Only events with a smaller identifier are returned; 0 for no limit.
/// - `min_id` (`i64`): Only events with a larger identifier are returned; 0 for no limit.
/// - `limit` (`i32`): How many events to return at most.
///
/// # Returns
///
/// [`channels::AdminLogResults`](types::channels::AdminLogResults).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
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
/// - [`channels.reportAntiSpamFalsePositive`](functions::channels::ReportAntiSpamFalsePositive): Reports that a
///   message was deleted as spam by mistake.
///
/// # History
///
/// Since layer 68 or earlier.
///
/// ```text
/// channels.getAdminLog#33ddf480 flags:# channel:InputChannel q:string
///     events_filter:flags.0?ChannelAdminLogEventsFilter
///     admins:flags.1?Vector<InputUser> max_id:long min_id:long limit:int =
///     channels.AdminLogResults;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getAdminLog) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.getAdminLog", "GetAdminLogRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAdminLog {
    /// The channel or supergroup whose log to get.
    pub channel: enums::InputChannel,
    /// A text to search for in the events; empty for all.
    pub q: String,
    /// Which kinds of events to return; left out for all.
    pub events_filter: Option<types::ChannelAdminLogEventsFilter>,
    /// Whose actions to return; left out for those of everyone.
    pub admins: Option<Vec<enums::InputUser>>,
    /// Only events with a smaller identifier are returned; 0 for no limit.
    pub max_id: i64,
    /// Only events with a larger identifier are returned; 0 for no limit.
    pub min_id: i64,
    /// How many events to return at most.
    pub limit: i32,
}

impl GetAdminLog {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        q: impl Into<String>,
        max_id: i64,
        min_id: i64,
        limit: i32,
    ) -> Self {
        Self {
            channel: channel.into(),
            q: q.into(),
            events_filter: None,
            admins: None,
            max_id,
            min_id,
            limit,
        }
    }
}

impl wire::Wire for GetAdminLog {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getAdminLog",
        id: 0x33ddf480,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.channel);
        w.string(&self.q);
        flags.set(0, w.write_optional(&self.events_filter));
        flags.set(1, w.write_optional(&self.admins));
        w.fixed((self.max_id, self.min_id, self.limit));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let channel = cursor.read();
        let q = cursor.string();
        let events_filter = cursor.read_optional(flags.has(0));
        let admins = cursor.read_optional(flags.has(1));
        let (max_id, min_id, limit) = cursor.fixed::<(i64, i64, i32)>();
        Self {
            channel,
            q,
            events_filter,
            admins,
            max_id,
            min_id,
            limit,
        }
    }
}

impl wire::RemoteCall for GetAdminLog {
    type Return = types::channels::AdminLogResults;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.setStickers`: Sets the stickers that members of a supergroup are offered there. It needs
/// `can_set_stickers` of [`channelFull`](types::ChannelFull).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::SetStickers::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputStickerSetShortName::new("example"),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ParticipantsTooFew => {
///             println!("The chat has too few members for this.");
///         }
///         // An anonymous administrator cannot set the sticker set of the group.
///         ErrorKind::StickersetOwnerAnonymous => println!("{error}"),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup that gets the stickers.
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet)): The set of stickers;
///   [`inputStickerSetEmpty`](enums::InputStickerSet::Empty) removes it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`PARTICIPANTS_TOO_FEW`](crate::rpc::ErrorKind::ParticipantsTooFew): The chat has too few members for
///   this.
/// - 406 [`STICKERSET_OWNER_ANONYMOUS`](crate::rpc::ErrorKind::StickersetOwnerAnonymous): An anonymous
///   administrator cannot set the sticker set of the group.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`channels.setEmojiStickers`](functions::channels::SetEmojiStickers): Sets the custom emoji that all members
///   of a supergroup may use there.
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet): Gets a sticker set with all of its stickers,
///   by identifier, by short name or as one of the special sets, such as that of the dice.
/// - [`messages.installStickerSet`](functions::messages::InstallStickerSet): Adds a sticker set to those of the
///   user, or puts it into the archive.
/// - [`messages.uninstallStickerSet`](functions::messages::UninstallStickerSet): Removes a sticker set from those
///   of the user.
/// - [`messages.toggleStickerSets`](functions::messages::ToggleStickerSets): Removes, archives or activates several
///   sticker sets at once.
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
///
/// # History
///
/// Since layer 71.
///
/// ```text
/// channels.setStickers#ea8ca4f9 channel:InputChannel stickerset:InputStickerSet =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.setStickers)
#[doc(alias("channels.setStickers", "SetStickersRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetStickers {
    /// The supergroup that gets the stickers.
    pub channel: enums::InputChannel,
    /// The set of stickers; [`inputStickerSetEmpty`](enums::InputStickerSet::Empty) removes it.
    pub stickerset: enums::InputStickerSet,
}

impl SetStickers {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        stickerset: impl Into<enums::InputStickerSet>,
    ) -> Self {
        Self {
            channel: channel.into(),
            stickerset: stickerset.into(),
        }
    }
}

impl wire::Wire for SetStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.setStickers",
        id: 0xea8ca4f9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.stickerset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            stickerset: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetStickers {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ParticipantsTooFew),
        wire::known(406, wire::ErrorKind::StickersetOwnerAnonymous),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `channels.readMessageContents`: Marks the contents of messages in a channel or supergroup as seen: voice
/// messages as heard, mentions and reactions as read.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ReadMessageContents::new(
///     types::InputChannel::new(1234567, 4831207765),
///     vec![42],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup that contains the messages.
/// - `id` (`Vec<i32>`): Identifiers of the messages to mark.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
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
/// - [`messages.readMessageContents`](functions::messages::ReadMessageContents): Tells the server that the user
///   listened to voice messages, watched video messages or opened media that delete themselves.
///
/// # History
///
/// Since layer 71.
///
/// ```text
/// channels.readMessageContents#eab5dc38 channel:InputChannel id:Vector<int> =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.readMessageContents) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.readMessageContents", "ReadMessageContentsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadMessageContents {
    /// The channel or supergroup that contains the messages.
    pub channel: enums::InputChannel,
    /// Identifiers of the messages to mark.
    pub id: Vec<i32>,
}

impl ReadMessageContents {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, id: Vec<i32>) -> Self {
        Self {
            channel: channel.into(),
            id,
        }
    }
}

impl wire::Wire for ReadMessageContents {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.readMessageContents",
        id: 0xeab5dc38,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReadMessageContents {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.deleteHistory`: Deletes the history of a supergroup or channel, for the account or for everyone.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::DeleteHistory::new(
///     types::InputChannel::new(1234567, 4831207765),
///     0,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `for_everyone` (`bool`, a flag): If set, the messages are deleted for everyone; otherwise only for this
///   account.
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup or channel whose history is deleted.
/// - `max_id` (`i32`): Messages up to this identifier are deleted; 0 for all.
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
/// - 400 [`CHANNEL_PARICIPANT_MISSING`](crate::rpc::ErrorKind::ChannelParicipantMissing): The account is not a
///   member of the channel.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHANNEL_TOO_BIG`](crate::rpc::ErrorKind::ChannelTooBig): The channel or supergroup has too many members
///   for this.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.deleteHistory`](functions::messages::DeleteHistory): Clears the history of a private chat or basic
///   group, and can remove the chat from the list.
///
/// # History
///
/// Since layer 72; `for_everyone` since 140; result `Updates` since 140, `Bool` before.
///
/// ```text
/// channels.deleteHistory#9baa9647 flags:# for_everyone:flags.0?true
///     channel:InputChannel max_id:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.deleteHistory) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.deleteHistory", "DeleteHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteHistory {
    /// If set, the messages are deleted for everyone; otherwise only for this account.
    pub for_everyone: bool,
    /// The supergroup or channel whose history is deleted.
    pub channel: enums::InputChannel,
    /// Messages up to this identifier are deleted; 0 for all.
    pub max_id: i32,
}

impl DeleteHistory {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, max_id: i32) -> Self {
        Self {
            for_everyone: false,
            channel: channel.into(),
            max_id,
        }
    }
}

impl wire::Wire for DeleteHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.deleteHistory",
        id: 0x9baa9647,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.for_everyone);
        w.flags(flags);
        w.write(&self.channel);
        w.i32(self.max_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            for_everyone: flags.has(0),
            channel: cursor.read(),
            max_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for DeleteHistory {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelParicipantMissing),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChannelTooBig),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.togglePreHistoryHidden`: Sets whether new members of a supergroup see what was written before they
/// joined.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::TogglePreHistoryHidden::new(
///     types::InputChannel::new(1234567, 4831207765),
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup whose history is hidden or shown.
/// - `enabled` (`bool`): True to hide earlier messages, false to show them.
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
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_LINK_EXISTS`](crate::rpc::ErrorKind::ChatLinkExists): The chat is public; for this it must have no
///   public link.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`FORUM_ENABLED`](crate::rpc::ErrorKind::ForumEnabled): The supergroup is a forum, which rules this out.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 72.
///
/// ```text
/// channels.togglePreHistoryHidden#eabbb94c channel:InputChannel enabled:Bool =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.togglePreHistoryHidden)
#[doc(alias("channels.togglePreHistoryHidden", "TogglePreHistoryHiddenRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TogglePreHistoryHidden {
    /// The supergroup whose history is hidden or shown.
    pub channel: enums::InputChannel,
    /// True to hide earlier messages, false to show them.
    pub enabled: bool,
}

impl TogglePreHistoryHidden {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for TogglePreHistoryHidden {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.togglePreHistoryHidden",
        id: 0xeabbb94c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.bool(self.enabled);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for TogglePreHistoryHidden {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatLinkExists),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ForumEnabled),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.getLeftChannels`: Gets the channels and supergroups that the account has left, for an export of its
/// data. It works only in a takeout session, as
/// [`account.initTakeoutSession`](functions::account::InitTakeoutSession) starts it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetLeftChannels::new(0);
/// let result: Result<enums::messages::Chats, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The call works only within a data export; start one with
///         // account.initTakeoutSession.
///         ErrorKind::TakeoutRequired => println!("{error}"),
///         ErrorKind::TakeoutInvalid => {
///             println!("The data export that the request belongs to is not valid.");
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
/// - `offset` (`i32`): How many chats to skip.
///
/// # Returns
///
/// [`messages::Chats`](enums::messages::Chats): [`Chats`](enums::messages::Chats::Chats) or
/// [`Slice`](enums::messages::Chats::Slice).
///
/// # Errors
///
/// - 400 [`TAKEOUT_INVALID`](crate::rpc::ErrorKind::TakeoutInvalid): The data export that the request belongs to is
///   not valid.
/// - 403 [`TAKEOUT_REQUIRED`](crate::rpc::ErrorKind::TakeoutRequired): The call works only within a data export;
///   start one with [`account.initTakeoutSession`](functions::account::InitTakeoutSession).
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.initTakeoutSession`](functions::account::InitTakeoutSession): Starts an export of the account's
///   data, for which some limits are lifted.
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels): Gets the public channels
///   and supergroups that the account owns, for example to give up the username of one when the limit is reached.
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion): Gets the groups that can
///   serve for the comments on a channel.
/// - [`channels.getChannelRecommendations`](functions::channels::GetChannelRecommendations): Gets public channels
///   that are similar to a channel, or to those of the account, judged by the subscribers they have in common.
/// - [`messages.getChats`](functions::messages::GetChats): Gets basic groups by identifier.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// channels.getLeftChannels#8341ecc0 offset:int = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getLeftChannels) · [Guide:
/// channel](https://core.telegram.org/api/channel) · [Guide: takeout](https://core.telegram.org/api/takeout)
#[doc(alias("channels.getLeftChannels", "GetLeftChannelsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetLeftChannels {
    /// How many chats to skip.
    pub offset: i32,
}

impl GetLeftChannels {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32) -> Self {
        Self { offset }
    }
}

impl wire::Wire for GetLeftChannels {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getLeftChannels",
        id: 0x8341ecc0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.offset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { offset: cursor.i32() }
    }
}

impl wire::RemoteCall for GetLeftChannels {
    type Return = enums::messages::Chats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::TakeoutInvalid),
        wire::known(403, wire::ErrorKind::TakeoutRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.getGroupsForDiscussion`: Gets the groups that can serve for the comments on a channel. A basic group
/// among them has to become a supergroup first, and earlier messages have to be visible to new members.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetGroupsForDiscussion;
/// let result: Result<enums::messages::Chats, _> = client.invoke(&request);
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
/// [`messages::Chats`](enums::messages::Chats): [`Chats`](enums::messages::Chats::Chats) or
/// [`Slice`](enums::messages::Chats::Slice).
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
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels): Gets the public channels
///   and supergroups that the account owns, for example to give up the username of one when the limit is reached.
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels): Gets the channels and supergroups that the
///   account has left, for an export of its data.
/// - [`channels.getChannelRecommendations`](functions::channels::GetChannelRecommendations): Gets public channels
///   that are similar to a channel, or to those of the account, judged by the subscribers they have in common.
/// - [`messages.getChats`](functions::messages::GetChats): Gets basic groups by identifier.
/// - [`messages.getCommonChats`](functions::messages::GetCommonChats): Gets the groups that both the account and
///   another user are members of.
///
/// # History
///
/// Since layer 100 or earlier.
///
/// ```text
/// channels.getGroupsForDiscussion#f5dad378 = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getGroupsForDiscussion) · [Guide:
/// discussion](https://core.telegram.org/api/discussion) · [Guide: channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.getGroupsForDiscussion", "GetGroupsForDiscussionRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGroupsForDiscussion;

impl wire::Wire for GetGroupsForDiscussion {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getGroupsForDiscussion",
        id: 0xf5dad378,
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

impl wire::RemoteCall for GetGroupsForDiscussion {
    type Return = enums::messages::Chats;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.setDiscussionGroup`: Connects a group to a channel, so that posts can be commented on there, or ends
/// the connection. If new members do not see earlier messages of the group, it fails with
/// [`MEGAGROUP_PREHISTORY_HIDDEN`](crate::rpc::ErrorKind::MegagroupPrehistoryHidden).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::SetDiscussionGroup::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The history of the group is hidden from new members, which rules this
///         // out.
///         ErrorKind::MegagroupPrehistoryHidden => println!("{error}"),
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
/// - `broadcast` ([`InputChannel`](enums::InputChannel)): The channel whose posts are commented on.
/// - `group` ([`InputChannel`](enums::InputChannel)): The supergroup for the comments;
///   [`inputChannelEmpty`](enums::InputChannel::Empty) ends the connection.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`BROADCAST_ID_INVALID`](crate::rpc::ErrorKind::BroadcastIdInvalid): The identifier of the broadcast
///   channel is not valid.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`LINK_NOT_MODIFIED`](crate::rpc::ErrorKind::LinkNotModified): The discussion group is linked to this
///   channel already.
/// - 400 [`MEGAGROUP_ID_INVALID`](crate::rpc::ErrorKind::MegagroupIdInvalid): The supergroup is not valid.
/// - 400 [`MEGAGROUP_PREHISTORY_HIDDEN`](crate::rpc::ErrorKind::MegagroupPrehistoryHidden): The history of the
///   group is hidden from new members, which rules this out.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 100 or earlier.
///
/// ```text
/// channels.setDiscussionGroup#40582bb2 broadcast:InputChannel group:InputChannel =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.setDiscussionGroup) · [Guide:
/// discussion](https://core.telegram.org/api/discussion)
#[doc(alias("channels.setDiscussionGroup", "SetDiscussionGroupRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetDiscussionGroup {
    /// The channel whose posts are commented on.
    pub broadcast: enums::InputChannel,
    /// The supergroup for the comments; [`inputChannelEmpty`](enums::InputChannel::Empty) ends the connection.
    pub group: enums::InputChannel,
}

impl SetDiscussionGroup {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        broadcast: impl Into<enums::InputChannel>,
        group: impl Into<enums::InputChannel>,
    ) -> Self {
        Self {
            broadcast: broadcast.into(),
            group: group.into(),
        }
    }
}

impl wire::Wire for SetDiscussionGroup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.setDiscussionGroup",
        id: 0x40582bb2,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.broadcast);
        w.write(&self.group);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            broadcast: cursor.read(),
            group: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetDiscussionGroup {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BroadcastIdInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::LinkNotModified),
        wire::known(400, wire::ErrorKind::MegagroupIdInvalid),
        wire::known(400, wire::ErrorKind::MegagroupPrehistoryHidden),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.editLocation`: Changes the place of a location-based group.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::EditLocation::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputGeoPoint::new(51.4778, -0.0014),
///     "Greenwich Park, London",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::MegagroupRequired => {
///             println!("The call works only on a supergroup.");
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The location-based group.
/// - `geo_point` ([`InputGeoPoint`](enums::InputGeoPoint)): The new place.
/// - `address` (`String`): The address to show for it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`MEGAGROUP_GEO_REQUIRED`](crate::rpc::ErrorKind::MegagroupGeoRequired): The call works only on a group
///   that has a location.
/// - 400 [`MEGAGROUP_REQUIRED`](crate::rpc::ErrorKind::MegagroupRequired): The call works only on a supergroup.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.createChannel`](functions::channels::CreateChannel): Creates a channel or supergroup, with the
///   account as its owner.
/// - [`account.updateBusinessLocation`](functions::account::UpdateBusinessLocation): Sets or removes the address on
///   the profile of a business account.
/// - [`contacts.getLocated`](functions::contacts::GetLocated): Gets the users and location-based groups near a
///   place.
/// - [`messages.getInlineBotResults`](functions::messages::GetInlineBotResults): Asks an inline bot for results, as
///   the user types its name and a query into a chat.
///
/// # History
///
/// Since layer 102 or earlier.
///
/// ```text
/// channels.editLocation#58e63f6d channel:InputChannel geo_point:InputGeoPoint
///     address:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.editLocation) · [Guide:
/// nearby](https://core.telegram.org/api/nearby)
#[doc(alias("channels.editLocation", "EditLocationRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditLocation {
    /// The location-based group.
    pub channel: enums::InputChannel,
    /// The new place.
    pub geo_point: enums::InputGeoPoint,
    /// The address to show for it.
    pub address: String,
}

impl EditLocation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        geo_point: impl Into<enums::InputGeoPoint>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            geo_point: geo_point.into(),
            address: address.into(),
        }
    }
}

impl wire::Wire for EditLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.editLocation",
        id: 0x58e63f6d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.geo_point);
        w.string(&self.address);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            geo_point: cursor.read(),
            address: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditLocation {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::MegagroupGeoRequired),
        wire::known(400, wire::ErrorKind::MegagroupRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.toggleSlowMode`: Sets how often each member of a supergroup may write. Administrators are not limited.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ToggleSlowMode::new(
///     types::InputChannel::new(1234567, 4831207765),
///     30,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup in which messages are limited.
/// - `seconds` (`i32`): Seconds that a member has to wait between two messages; 0 for no limit. Only certain values
///   are accepted: 10, 30, 60, 300, 900 and 3600 among them.
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
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`SECONDS_INVALID`](crate::rpc::ErrorKind::SecondsInvalid): The number of seconds is not one that is
///   allowed.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 104.
///
/// ```text
/// channels.toggleSlowMode#edd49ef0 channel:InputChannel seconds:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.toggleSlowMode)
#[doc(alias("channels.toggleSlowMode", "ToggleSlowModeRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleSlowMode {
    /// The supergroup in which messages are limited.
    pub channel: enums::InputChannel,
    /// Seconds that a member has to wait between two messages; 0 for no limit. Only certain values are accepted: 10,
    /// 30, 60, 300, 900 and 3600 among them.
    pub seconds: i32,
}

impl ToggleSlowMode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, seconds: i32) -> Self {
        Self {
            channel: channel.into(),
            seconds,
        }
    }
}

impl wire::Wire for ToggleSlowMode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.toggleSlowMode",
        id: 0xedd49ef0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.i32(self.seconds);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            seconds: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ToggleSlowMode {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::SecondsInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.getInactiveChannels`: Gets the channels and supergroups that the account has not used for long, for
/// example to leave some when the limit of chats is reached.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetInactiveChannels;
/// let result: Result<types::messages::InactiveChats, _> = client.invoke(&request);
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
/// [`messages::InactiveChats`](types::messages::InactiveChats).
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
/// Since layer 109 or earlier.
///
/// ```text
/// channels.getInactiveChannels#11e831ee = messages.InactiveChats;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getInactiveChannels)
#[doc(alias("channels.getInactiveChannels", "GetInactiveChannelsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetInactiveChannels;

impl wire::Wire for GetInactiveChannels {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getInactiveChannels",
        id: 0x11e831ee,
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

impl wire::RemoteCall for GetInactiveChannels {
    type Return = types::messages::InactiveChats;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.convertToGigagroup`: Turns a large supergroup into a broadcast group, in which only administrators
/// write and the number of members is not limited. This cannot be undone.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ConvertToGigagroup::new(
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup to turn into a broadcast group.
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
/// - 400 [`CHANNEL_ID_INVALID`](crate::rpc::ErrorKind::ChannelIdInvalid): The identifier of the channel is not
///   valid.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`FORUM_ENABLED`](crate::rpc::ErrorKind::ForumEnabled): The supergroup is a forum, which rules this out.
/// - 400 [`PARTICIPANTS_TOO_FEW`](crate::rpc::ErrorKind::ParticipantsTooFew): The chat has too few members for
///   this.
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
/// channels.convertToGigagroup#b290c69 channel:InputChannel = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.convertToGigagroup) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.convertToGigagroup", "ConvertToGigagroupRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConvertToGigagroup {
    /// The supergroup to turn into a broadcast group.
    pub channel: enums::InputChannel,
}

impl ConvertToGigagroup {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for ConvertToGigagroup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.convertToGigagroup",
        id: 0x0b290c69,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for ConvertToGigagroup {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelIdInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::ForumEnabled),
        wire::known(400, wire::ErrorKind::ParticipantsTooFew),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.getSendAs`: Gets those as whom the user can write in a chat, such as channels that the account owns.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetSendAs::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::channels::SendAsPeers, _> = client.invoke(&request);
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
/// - `for_paid_reactions` (`bool`, a flag): If set, those as whom the user can give paid reactions are returned.
/// - `for_live_stories` (`bool`, a flag): If set, those as whom the user can write in a live story are returned.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to write in, or the one who posted the live story.
///
/// # Returns
///
/// [`channels::SendAsPeers`](types::channels::SendAsPeers).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
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
/// # Related
///
/// - [`messages.saveDefaultSendAs`](functions::messages::SaveDefaultSendAs): Sets under which identity the account
///   writes, reacts and votes in a chat from now on.
///
/// # History
///
/// Since layer 135; `for_paid_reactions`, `for_live_stories` since 199.
///
/// ```text
/// channels.getSendAs#e785a43f flags:# for_paid_reactions:flags.0?true
///     for_live_stories:flags.1?true peer:InputPeer = channels.SendAsPeers;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getSendAs) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("channels.getSendAs", "GetSendAsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSendAs {
    /// If set, those as whom the user can give paid reactions are returned.
    pub for_paid_reactions: bool,
    /// If set, those as whom the user can write in a live story are returned.
    pub for_live_stories: bool,
    /// The chat to write in, or the one who posted the live story.
    pub peer: enums::InputPeer,
}

impl GetSendAs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            for_paid_reactions: false,
            for_live_stories: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for GetSendAs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getSendAs",
        id: 0xe785a43f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.for_paid_reactions)
            .with(1, self.for_live_stories);
        w.flags(flags);
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            for_paid_reactions: flags.has(0),
            for_live_stories: flags.has(1),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetSendAs {
    type Return = types::channels::SendAsPeers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.deleteParticipantHistory`: Deletes everything that one member has written in a supergroup, for
/// everyone. Repeat it while the offset of the result is not 0.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::DeleteParticipantHistory::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup that contains the messages.
/// - `participant` ([`InputPeer`](enums::InputPeer)): Who wrote the messages.
///
/// # Returns
///
/// [`messages::AffectedHistory`](types::messages::AffectedHistory).
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
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PARTICIPANT_ID_INVALID`](crate::rpc::ErrorKind::ParticipantIdInvalid): The user is not a valid member
///   for this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.deleteHistory`](functions::messages::DeleteHistory): Clears the history of a private chat or basic
///   group, and can remove the chat from the list.
/// - [`messages.readMentions`](functions::messages::ReadMentions): Marks all mentions of the user in a chat as
///   read.
/// - [`messages.unpinAllMessages`](functions::messages::UnpinAllMessages): Unpins all pinned messages of a chat or
///   of one topic.
/// - [`messages.readReactions`](functions::messages::ReadReactions): Marks all new reactions to messages of the
///   account in a chat as seen.
/// - [`messages.deleteSavedHistory`](functions::messages::DeleteSavedHistory): Deletes the messages of one
///   conversation of the saved messages, or of one topic of a channel's direct messages.
/// - [`messages.deleteTopicHistory`](functions::messages::DeleteTopicHistory): Deletes a topic of a forum with all
///   of its messages.
///
/// # History
///
/// Since layer 135.
///
/// ```text
/// channels.deleteParticipantHistory#367544db channel:InputChannel
///     participant:InputPeer = messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.deleteParticipantHistory)
#[doc(alias("channels.deleteParticipantHistory", "DeleteParticipantHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteParticipantHistory {
    /// The supergroup that contains the messages.
    pub channel: enums::InputChannel,
    /// Who wrote the messages.
    pub participant: enums::InputPeer,
}

impl DeleteParticipantHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        participant: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            channel: channel.into(),
            participant: participant.into(),
        }
    }
}

impl wire::Wire for DeleteParticipantHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.deleteParticipantHistory",
        id: 0x367544db,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            participant: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteParticipantHistory {
    type Return = types::messages::AffectedHistory;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::ParticipantIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.toggleJoinToSend`: Sets whether one has to join a discussion group to comment on the posts of its
/// channel.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ToggleJoinToSend::new(
///     types::InputChannel::new(1234567, 4831207765),
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The discussion group.
/// - `enabled` (`bool`): True if only members may write, false if everyone may.
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
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 143.
///
/// ```text
/// channels.toggleJoinToSend#e4cb9580 channel:InputChannel enabled:Bool = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.toggleJoinToSend) · [Guide:
/// discussion](https://core.telegram.org/api/discussion)
#[doc(alias("channels.toggleJoinToSend", "ToggleJoinToSendRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleJoinToSend {
    /// The discussion group.
    pub channel: enums::InputChannel,
    /// True if only members may write, false if everyone may.
    pub enabled: bool,
}

impl ToggleJoinToSend {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleJoinToSend {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.toggleJoinToSend",
        id: 0xe4cb9580,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.bool(self.enabled);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleJoinToSend {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.toggleJoinRequest`: Sets whether an administrator or a bot has to approve those who want to join a
/// supergroup.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ToggleJoinRequest::new(
///     types::InputChannel::new(1234567, 4831207765),
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::ChatPublicRequired => {
///             println!("The chat has to be public for this.");
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
/// - `apply_to_invites` (`bool`, a flag): If set, the approval is needed also by those who come with an invite
///   link.
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup that is joined.
/// - `enabled` (`bool`): True if approval is needed, false if everyone can join.
/// - `guard_bot` ([`Option<InputUser>`](enums::InputUser)): The bot that decides about the requests.
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
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`CHAT_PUBLIC_REQUIRED`](crate::rpc::ErrorKind::ChatPublicRequired): The chat has to be public for this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 143; `apply_to_invites`, `guard_bot` since 228 or earlier.
///
/// ```text
/// channels.toggleJoinRequest#ecc2618 flags:# apply_to_invites:flags.1?true
///     channel:InputChannel enabled:Bool guard_bot:flags.0?InputUser = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.toggleJoinRequest) · [Guide:
/// invites](https://core.telegram.org/api/invites)
#[doc(alias("channels.toggleJoinRequest", "ToggleJoinRequestRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleJoinRequest {
    /// If set, the approval is needed also by those who come with an invite link.
    pub apply_to_invites: bool,
    /// The supergroup that is joined.
    pub channel: enums::InputChannel,
    /// True if approval is needed, false if everyone can join.
    pub enabled: bool,
    /// The bot that decides about the requests.
    pub guard_bot: Option<enums::InputUser>,
}

impl ToggleJoinRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            apply_to_invites: false,
            channel: channel.into(),
            enabled,
            guard_bot: None,
        }
    }
}

impl wire::Wire for ToggleJoinRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.toggleJoinRequest",
        id: 0x0ecc2618,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.apply_to_invites));
        w.write(&self.channel);
        w.bool(self.enabled);
        flags.set(0, w.write_optional(&self.guard_bot));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            apply_to_invites: flags.has(1),
            channel: cursor.read(),
            enabled: cursor.bool(),
            guard_bot: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ToggleJoinRequest {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ChatPublicRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `channels.reorderUsernames`: Changes the order in which the usernames of a channel or supergroup are shown.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ReorderUsernames::new(
///     types::InputChannel::new(1234567, 4831207765),
///     vec!["telegram".into()],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatNotModified => println!("Nothing would change in the chat."),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup that has the usernames.
/// - `order` (`Vec<String>`): All active usernames in the new order.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 148.
///
/// ```text
/// channels.reorderUsernames#b45ced1d channel:InputChannel order:Vector<string> =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.reorderUsernames)
#[doc(alias("channels.reorderUsernames", "ReorderUsernamesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReorderUsernames {
    /// The channel or supergroup that has the usernames.
    pub channel: enums::InputChannel,
    /// All active usernames in the new order.
    pub order: Vec<String>,
}

impl ReorderUsernames {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, order: Vec<String>) -> Self {
        Self {
            channel: channel.into(),
            order,
        }
    }
}

impl wire::Wire for ReorderUsernames {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.reorderUsernames",
        id: 0xb45ced1d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderUsernames {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
}

/// `channels.toggleUsername`: Turns a collectible username of a channel or supergroup on or off. Only the owner may
/// do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ToggleUsername::new(
///     types::InputChannel::new(1234567, 4831207765),
///     "telegram",
///     true,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup that has the username.
/// - `username` (`String`): The username, without the at sign.
/// - `active` (`bool`): True to turn the username on, false to turn it off.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`USERNAMES_ACTIVE_TOO_MUCH`](crate::rpc::ErrorKind::UsernamesActiveTooMuch): Too many usernames are
///   active.
/// - 400 [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid): The username is not valid.
/// - 400 [`USERNAME_NOT_MODIFIED`](crate::rpc::ErrorKind::UsernameNotModified): The username is the same as before.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.toggleUsername`](functions::account::ToggleUsername): Activates or deactivates a collectible
///   username of the account.
/// - [`bots.toggleUsername`](functions::bots::ToggleUsername): Turns a collectible username of a bot on or off.
///
/// # History
///
/// Since layer 148.
///
/// ```text
/// channels.toggleUsername#50f24105 channel:InputChannel username:string
///     active:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.toggleUsername) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.toggleUsername", "ToggleUsernameRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleUsername {
    /// The channel or supergroup that has the username.
    pub channel: enums::InputChannel,
    /// The username, without the at sign.
    pub username: String,
    /// True to turn the username on, false to turn it off.
    pub active: bool,
}

impl ToggleUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        username: impl Into<String>,
        active: bool,
    ) -> Self {
        Self {
            channel: channel.into(),
            username: username.into(),
            active,
        }
    }
}

impl wire::Wire for ToggleUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.toggleUsername",
        id: 0x50f24105,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.string(&self.username);
        w.bool(self.active);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            username: cursor.string(),
            active: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleUsername {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::UsernamesActiveTooMuch),
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UsernameNotModified),
    ];
}

/// `channels.deactivateAllUsernames`: Turns off all collectible usernames of a channel or supergroup at once, for
/// example to make it private.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::DeactivateAllUsernames::new(
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup that has the usernames.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// # History
///
/// Since layer 148.
///
/// ```text
/// channels.deactivateAllUsernames#a245dd3 channel:InputChannel = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.deactivateAllUsernames)
#[doc(alias("channels.deactivateAllUsernames", "DeactivateAllUsernamesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeactivateAllUsernames {
    /// The channel or supergroup that has the usernames.
    pub channel: enums::InputChannel,
}

impl DeactivateAllUsernames {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for DeactivateAllUsernames {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.deactivateAllUsernames",
        id: 0x0a245dd3,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for DeactivateAllUsernames {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `channels.toggleForum`: Turns a supergroup into a forum with topics, or back. A discussion group cannot be one;
/// it fails with [`CHAT_DISCUSSION_UNALLOWED`](crate::rpc::ErrorKind::ChatDiscussionUnallowed).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ToggleForum::new(
///     types::InputChannel::new(1234567, 4831207765),
///     true,
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // A group that is the discussion group of a channel cannot be used in this
///         // way; for example, it cannot become a forum.
///         ErrorKind::ChatDiscussionUnallowed => println!("{error}"),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup that becomes a forum or ceases to be one.
/// - `enabled` (`bool`): True to have topics, false to have a single history.
/// - `tabs` (`bool`): True to show the topics as tabs, false to show them as a list.
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
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_DISCUSSION_UNALLOWED`](crate::rpc::ErrorKind::ChatDiscussionUnallowed): A group that is the
///   discussion group of a channel cannot be used in this way; for example, it cannot become a forum.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 148; `tabs` since 204.
///
/// ```text
/// channels.toggleForum#3ff75734 channel:InputChannel enabled:Bool tabs:Bool =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.toggleForum) · [Guide:
/// forum](https://core.telegram.org/api/forum)
#[doc(alias("channels.toggleForum", "ToggleForumRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleForum {
    /// The supergroup that becomes a forum or ceases to be one.
    pub channel: enums::InputChannel,
    /// True to have topics, false to have a single history.
    pub enabled: bool,
    /// True to show the topics as tabs, false to show them as a list.
    pub tabs: bool,
}

impl ToggleForum {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        enabled: bool,
        tabs: bool,
    ) -> Self {
        Self {
            channel: channel.into(),
            enabled,
            tabs,
        }
    }
}

impl wire::Wire for ToggleForum {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.toggleForum",
        id: 0x3ff75734,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.fixed((self.enabled, self.tabs));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
            tabs: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleForum {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatDiscussionUnallowed),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
}

/// `channels.toggleAntiSpam`: Turns on or off that Telegram itself deletes spam in a supergroup. It needs as many
/// members as `telegram_antispam_group_size_min` of the client configuration says.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ToggleAntiSpam::new(
///     types::InputChannel::new(1234567, 4831207765),
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatNotModified => println!("Nothing would change in the chat."),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup that is kept free of spam.
/// - `enabled` (`bool`): True to turn it on, false to turn it off.
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
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
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
/// channels.toggleAntiSpam#68f3e4eb channel:InputChannel enabled:Bool = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.toggleAntiSpam) · [Guide:
/// antispam](https://core.telegram.org/api/antispam)
#[doc(alias("channels.toggleAntiSpam", "ToggleAntiSpamRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleAntiSpam {
    /// The supergroup that is kept free of spam.
    pub channel: enums::InputChannel,
    /// True to turn it on, false to turn it off.
    pub enabled: bool,
}

impl ToggleAntiSpam {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleAntiSpam {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.toggleAntiSpam",
        id: 0x68f3e4eb,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.bool(self.enabled);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleAntiSpam {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
}

/// `channels.reportAntiSpamFalsePositive`: Reports that a message was deleted as spam by mistake. It is for
/// administrators, who find such messages in the log of [`channels.getAdminLog`](functions::channels::GetAdminLog).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ReportAntiSpamFalsePositive::new(
///     types::InputChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup that contained the message.
/// - `msg_id` (`i32`): Identifier of the message that was deleted.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`channels.getAdminLog`](functions::channels::GetAdminLog): Gets what administrators and members did in a
///   channel or supergroup in the last 48 hours, the newest first, part by part.
///
/// # History
///
/// Since layer 150 or earlier.
///
/// ```text
/// channels.reportAntiSpamFalsePositive#a850a693 channel:InputChannel msg_id:int =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.reportAntiSpamFalsePositive) · [Guide:
/// antispam](https://core.telegram.org/api/antispam)
#[doc(
    alias("channels.reportAntiSpamFalsePositive", "ReportAntiSpamFalsePositiveRequest")
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportAntiSpamFalsePositive {
    /// The supergroup that contained the message.
    pub channel: enums::InputChannel,
    /// Identifier of the message that was deleted.
    pub msg_id: i32,
}

impl ReportAntiSpamFalsePositive {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, msg_id: i32) -> Self {
        Self {
            channel: channel.into(),
            msg_id,
        }
    }
}

impl wire::Wire for ReportAntiSpamFalsePositive {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.reportAntiSpamFalsePositive",
        id: 0xa850a693,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReportAntiSpamFalsePositive {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `channels.toggleParticipantsHidden`: Sets whether ordinary members of a supergroup see who else is a member. It
/// needs as many members as `hidden_members_group_size_min` of the client configuration says.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ToggleParticipantsHidden::new(
///     types::InputChannel::new(1234567, 4831207765),
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup whose members are hidden or shown.
/// - `enabled` (`bool`): True to hide the members from each other, false to show them.
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
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`PARTICIPANTS_TOO_FEW`](crate::rpc::ErrorKind::ParticipantsTooFew): The chat has too few members for
///   this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 151.
///
/// ```text
/// channels.toggleParticipantsHidden#6a6e7854 channel:InputChannel enabled:Bool =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.toggleParticipantsHidden) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.toggleParticipantsHidden", "ToggleParticipantsHiddenRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleParticipantsHidden {
    /// The supergroup whose members are hidden or shown.
    pub channel: enums::InputChannel,
    /// True to hide the members from each other, false to show them.
    pub enabled: bool,
}

impl ToggleParticipantsHidden {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleParticipantsHidden {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.toggleParticipantsHidden",
        id: 0x6a6e7854,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.bool(self.enabled);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleParticipantsHidden {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ParticipantsTooFew),
    ];
}

/// `channels.updateColor`: Changes the colour of a channel or supergroup, and the emoji pattern that goes with it.
/// How many boosts this takes depends on the colour.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::UpdateColor::new(
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BoostsRequired => {
///             println!("The chat needs more boosts for this.");
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
/// - `for_profile` (`bool`, a flag): If set, the colour of the profile changes; otherwise that of the name and of
///   replies, which only channels have.
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup whose colour changes.
/// - `color` (`Option<i32>`): Identifier of the colour, from [`help.getPeerColors`](functions::help::GetPeerColors)
///   or [`help.getPeerProfileColors`](functions::help::GetPeerProfileColors); left out for the default.
/// - `background_emoji_id` (`Option<i64>`): Identifier of the custom emoji that the pattern is made of; left out
///   for none.
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
/// - 400 [`BOOSTS_REQUIRED`](crate::rpc::ErrorKind::BoostsRequired): The chat needs more boosts for this.
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
/// - [`help.getPeerColors`](functions::help::GetPeerColors): Gets the colours that users and chats can take for
///   their names and replies in chats.
/// - [`help.getPeerProfileColors`](functions::help::GetPeerProfileColors): Gets the colours that users and chats
///   can take for the background of their profile.
///
/// # History
///
/// Since layer 166; `for_profile` since 168; `color:flags.2?int` since 168, `color:int` before.
///
/// ```text
/// channels.updateColor#d8aa3671 flags:# for_profile:flags.1?true
///     channel:InputChannel color:flags.2?int background_emoji_id:flags.0?long =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.updateColor) · [Guide:
/// colors](https://core.telegram.org/api/colors)
#[doc(alias("channels.updateColor", "UpdateColorRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateColor {
    /// If set, the colour of the profile changes; otherwise that of the name and of replies, which only channels have.
    pub for_profile: bool,
    /// The channel or supergroup whose colour changes.
    pub channel: enums::InputChannel,
    /// Identifier of the colour, from [`help.getPeerColors`](functions::help::GetPeerColors) or
    /// [`help.getPeerProfileColors`](functions::help::GetPeerProfileColors); left out for the default.
    pub color: Option<i32>,
    /// Identifier of the custom emoji that the pattern is made of; left out for none.
    pub background_emoji_id: Option<i64>,
}

impl UpdateColor {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self {
            for_profile: false,
            channel: channel.into(),
            color: None,
            background_emoji_id: None,
        }
    }
}

impl wire::Wire for UpdateColor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.updateColor",
        id: 0xd8aa3671,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.for_profile));
        w.write(&self.channel);
        flags.set(2, w.write_optional(&self.color));
        flags.set(0, w.write_optional(&self.background_emoji_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            for_profile: flags.has(1),
            channel: cursor.read(),
            color: cursor.read_optional(flags.has(2)),
            background_emoji_id: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateColor {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BoostsRequired),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `channels.toggleViewForumAsMessages`: Sets whether this account sees a forum as a single history instead of
/// topics. The other clients of the account learn this by
/// [`updateChannelViewForumAsMessages`](types::UpdateChannelViewForumAsMessages).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ToggleViewForumAsMessages::new(
///     types::InputChannel::new(1234567, 4831207765),
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The forum to show.
/// - `enabled` (`bool`): True for a single history, false for topics.
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
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 167.
///
/// ```text
/// channels.toggleViewForumAsMessages#9738bb15 channel:InputChannel enabled:Bool =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.toggleViewForumAsMessages) · [Guide:
/// forum](https://core.telegram.org/api/forum)
#[doc(alias("channels.toggleViewForumAsMessages", "ToggleViewForumAsMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleViewForumAsMessages {
    /// The forum to show.
    pub channel: enums::InputChannel,
    /// True for a single history, false for topics.
    pub enabled: bool,
}

impl ToggleViewForumAsMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleViewForumAsMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.toggleViewForumAsMessages",
        id: 0x9738bb15,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.bool(self.enabled);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleViewForumAsMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `channels.getChannelRecommendations`: Gets public channels that are similar to a channel, or to those of the
/// account, judged by the subscribers they have in common.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetChannelRecommendations::default();
/// let result: Result<enums::messages::Chats, _> = client.invoke(&request);
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
/// - `channel` ([`Option<InputChannel>`](enums::InputChannel)): The channel that the others are to be similar to;
///   left out for those that the account has joined.
///
/// # Returns
///
/// [`messages::Chats`](enums::messages::Chats): [`Chats`](enums::messages::Chats::Chats) or
/// [`Slice`](enums::messages::Chats::Slice).
///
/// The channels; those without Telegram Premium get only some of them, with the number of all.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels): Gets the public channels
///   and supergroups that the account owns, for example to give up the username of one when the limit is reached.
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels): Gets the channels and supergroups that the
///   account has left, for an export of its data.
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion): Gets the groups that can
///   serve for the comments on a channel.
/// - [`messages.getChats`](functions::messages::GetChats): Gets basic groups by identifier.
/// - [`messages.getCommonChats`](functions::messages::GetCommonChats): Gets the groups that both the account and
///   another user are members of.
///
/// # History
///
/// Since layer 167; `channel:flags.0?InputChannel` since 178, `channel:InputChannel` before.
///
/// ```text
/// channels.getChannelRecommendations#25a71742 flags:# channel:flags.0?InputChannel
///     = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getChannelRecommendations)
#[doc(alias("channels.getChannelRecommendations", "GetChannelRecommendationsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetChannelRecommendations {
    /// The channel that the others are to be similar to; left out for those that the account has joined.
    pub channel: Option<enums::InputChannel>,
}

impl GetChannelRecommendations {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { channel: None }
    }
}

impl wire::Wire for GetChannelRecommendations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getChannelRecommendations",
        id: 0x25a71742,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.channel));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            channel: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetChannelRecommendations {
    type Return = enums::messages::Chats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatNotModified),
    ];
}

/// `channels.updateEmojiStatus`: Sets the emoji that stands next to the title of a channel or supergroup. It takes
/// a certain number of boosts, which the client configuration tells.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::UpdateEmojiStatus::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::EmojiStatus::new(5368324170),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup that gets the emoji.
/// - `emoji_status` ([`EmojiStatus`](enums::EmojiStatus)): The emoji status;
///   [`emojiStatusEmpty`](enums::EmojiStatus::Empty) removes it.
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
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.updateEmojiStatus`](functions::account::UpdateEmojiStatus): Sets or removes the emoji next to the
///   name of the account.
/// - [`bots.updateUserEmojiStatus`](functions::bots::UpdateUserEmojiStatus): Changes the emoji status of a user who
///   allowed the bot to do so.
///
/// # History
///
/// Since layer 168.
///
/// ```text
/// channels.updateEmojiStatus#f0d3e6a8 channel:InputChannel
///     emoji_status:EmojiStatus = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.updateEmojiStatus) · [Guide:
/// emoji-status](https://core.telegram.org/api/emoji-status)
#[doc(alias("channels.updateEmojiStatus", "UpdateEmojiStatusRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateEmojiStatus {
    /// The channel or supergroup that gets the emoji.
    pub channel: enums::InputChannel,
    /// The emoji status; [`emojiStatusEmpty`](enums::EmojiStatus::Empty) removes it.
    pub emoji_status: enums::EmojiStatus,
}

impl UpdateEmojiStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        emoji_status: impl Into<enums::EmojiStatus>,
    ) -> Self {
        Self {
            channel: channel.into(),
            emoji_status: emoji_status.into(),
        }
    }
}

impl wire::Wire for UpdateEmojiStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.updateEmojiStatus",
        id: 0xf0d3e6a8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.emoji_status);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            emoji_status: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpdateEmojiStatus {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `channels.setBoostsToUnblockRestrictions`: Sets how many boosts a member of a supergroup has to give to be free
/// from slow mode and from the restrictions for everyone.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::SetBoostsToUnblockRestrictions::new(
///     types::InputChannel::new(1234567, 4831207765),
///     5,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup that the members boost.
/// - `boosts` (`i32`): How many boosts are needed, from 1 to 8; 0 turns it off.
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
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 174.
///
/// ```text
/// channels.setBoostsToUnblockRestrictions#ad399cee channel:InputChannel boosts:int
///     = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.setBoostsToUnblockRestrictions) · [Guide:
/// boost](https://core.telegram.org/api/boost) · [Guide: rights](https://core.telegram.org/api/rights)
#[doc(
    alias(
        "channels.setBoostsToUnblockRestrictions",
        "SetBoostsToUnblockRestrictionsRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBoostsToUnblockRestrictions {
    /// The supergroup that the members boost.
    pub channel: enums::InputChannel,
    /// How many boosts are needed, from 1 to 8; 0 turns it off.
    pub boosts: i32,
}

impl SetBoostsToUnblockRestrictions {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, boosts: i32) -> Self {
        Self {
            channel: channel.into(),
            boosts,
        }
    }
}

impl wire::Wire for SetBoostsToUnblockRestrictions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.setBoostsToUnblockRestrictions",
        id: 0xad399cee,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.i32(self.boosts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            boosts: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetBoostsToUnblockRestrictions {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `channels.setEmojiStickers`: Sets the custom emoji that all members of a supergroup may use there. It takes a
/// certain number of boosts, as `group_emoji_stickers_level_min` of the client configuration tells.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::SetEmojiStickers::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputStickerSetShortName::new("example"),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup that gets the custom emoji.
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet)): The set of custom emoji;
///   [`inputStickerSetEmpty`](enums::InputStickerSet::Empty) removes it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`channels.setStickers`](functions::channels::SetStickers): Sets the stickers that members of a supergroup are
///   offered there.
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet): Gets a sticker set with all of its stickers,
///   by identifier, by short name or as one of the special sets, such as that of the dice.
/// - [`messages.installStickerSet`](functions::messages::InstallStickerSet): Adds a sticker set to those of the
///   user, or puts it into the archive.
/// - [`messages.uninstallStickerSet`](functions::messages::UninstallStickerSet): Removes a sticker set from those
///   of the user.
/// - [`messages.toggleStickerSets`](functions::messages::ToggleStickerSets): Removes, archives or activates several
///   sticker sets at once.
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
///
/// # History
///
/// Since layer 174.
///
/// ```text
/// channels.setEmojiStickers#3cd930b7 channel:InputChannel
///     stickerset:InputStickerSet = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.setEmojiStickers) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji) · [Guide: boost](https://core.telegram.org/api/boost)
#[doc(alias("channels.setEmojiStickers", "SetEmojiStickersRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetEmojiStickers {
    /// The supergroup that gets the custom emoji.
    pub channel: enums::InputChannel,
    /// The set of custom emoji; [`inputStickerSetEmpty`](enums::InputStickerSet::Empty) removes it.
    pub stickerset: enums::InputStickerSet,
}

impl SetEmojiStickers {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        stickerset: impl Into<enums::InputStickerSet>,
    ) -> Self {
        Self {
            channel: channel.into(),
            stickerset: stickerset.into(),
        }
    }
}

impl wire::Wire for SetEmojiStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.setEmojiStickers",
        id: 0x3cd930b7,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.stickerset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            stickerset: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetEmojiStickers {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `channels.restrictSponsoredMessages`: Turns advertisements in a channel off for everyone, or on again. It takes
/// a certain number of boosts, as `channel_restrict_sponsored_level_min` of the client configuration tells.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::RestrictSponsoredMessages::new(
///     types::InputChannel::new(1234567, 4831207765),
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel in which advertisements are shown or not.
/// - `restricted` (`bool`): True to show no advertisements, false to show them.
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
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
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
/// channels.restrictSponsoredMessages#9ae91519 channel:InputChannel restricted:Bool
///     = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.restrictSponsoredMessages) · [Guide:
/// boost](https://core.telegram.org/api/boost)
#[doc(alias("channels.restrictSponsoredMessages", "RestrictSponsoredMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RestrictSponsoredMessages {
    /// The channel in which advertisements are shown or not.
    pub channel: enums::InputChannel,
    /// True to show no advertisements, false to show them.
    pub restricted: bool,
}

impl RestrictSponsoredMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, restricted: bool) -> Self {
        Self {
            channel: channel.into(),
            restricted,
        }
    }
}

impl wire::Wire for RestrictSponsoredMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.restrictSponsoredMessages",
        id: 0x9ae91519,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.bool(self.restricted);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            restricted: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for RestrictSponsoredMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `channels.searchPosts`: Finds posts in all public channels, by a hashtag or by any text, part by part. Give
/// either hashtag or query. A search by text may cost Telegram Stars; call
/// [`channels.checkSearchPostsFlood`](functions::channels::CheckSearchPostsFlood) before.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::SearchPosts::new(
///     0,
///     types::InputPeerChannel::new(1234567, 4831207765),
///     0,
///     20,
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
///         }
///         ErrorKind::FrozenMethodInvalid => {
///             println!("The account is frozen and cannot make this call.");
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
/// - `hashtag` (`Option<String>`): The hashtag to look for, without the number sign.
/// - `query` (`Option<String>`): The text to look for.
/// - `offset_rate` (`i32`): The `next_rate` of the part before; 0 for the first one.
/// - `offset_peer` ([`InputPeer`](enums::InputPeer)): The channel of the last post of the part before;
///   [`inputPeerEmpty`](enums::InputPeer::Empty) for the first one.
/// - `offset_id` (`i32`): Identifier of the last post of the part before; 0 for the first one.
/// - `limit` (`i32`): How many posts to return at most.
/// - `allow_paid_stars` (`Option<i64>`): How many Telegram Stars the user agrees to pay for a search by text, from
///   `stars_amount` of [`searchPostsFlood`](types::SearchPostsFlood).
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// # Errors
///
/// - 420 [`FROZEN_METHOD_INVALID`](crate::rpc::ErrorKind::FrozenMethodInvalid): The account is frozen and cannot
///   make this call.
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`channels.checkSearchPostsFlood`](functions::channels::CheckSearchPostsFlood): Tells whether a search for
///   public posts by text is free now, or what it costs.
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
///
/// # History
///
/// Since layer 180; `query`, `allow_paid_stars` since 211; `hashtag:flags.0?string` since 211, `hashtag:string`
/// before.
///
/// ```text
/// channels.searchPosts#f2c4f24d flags:# hashtag:flags.0?string
///     query:flags.1?string offset_rate:int offset_peer:InputPeer offset_id:int
///     limit:int allow_paid_stars:flags.2?long = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.searchPosts) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.searchPosts", "SearchPostsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchPosts {
    /// The hashtag to look for, without the number sign.
    pub hashtag: Option<String>,
    /// The text to look for.
    pub query: Option<String>,
    /// The `next_rate` of the part before; 0 for the first one.
    pub offset_rate: i32,
    /// The channel of the last post of the part before; [`inputPeerEmpty`](enums::InputPeer::Empty) for the first one.
    pub offset_peer: enums::InputPeer,
    /// Identifier of the last post of the part before; 0 for the first one.
    pub offset_id: i32,
    /// How many posts to return at most.
    pub limit: i32,
    /// How many Telegram Stars the user agrees to pay for a search by text, from `stars_amount` of
    /// [`searchPostsFlood`](types::SearchPostsFlood).
    pub allow_paid_stars: Option<i64>,
}

impl SearchPosts {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        offset_rate: i32,
        offset_peer: impl Into<enums::InputPeer>,
        offset_id: i32,
        limit: i32,
    ) -> Self {
        Self {
            hashtag: None,
            query: None,
            offset_rate,
            offset_peer: offset_peer.into(),
            offset_id,
            limit,
            allow_paid_stars: None,
        }
    }
}

impl wire::Wire for SearchPosts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.searchPosts",
        id: 0xf2c4f24d,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.hashtag));
        flags.set(1, w.write_optional(&self.query));
        w.i32(self.offset_rate);
        w.write(&self.offset_peer);
        w.fixed((self.offset_id, self.limit));
        flags.set(2, w.write_optional(&self.allow_paid_stars));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let hashtag = cursor.read_optional(flags.has(0));
        let query = cursor.read_optional(flags.has(1));
        let offset_rate = cursor.i32();
        let offset_peer = cursor.read();
        let (offset_id, limit) = cursor.fixed::<(i32, i32)>();
        Self {
            hashtag,
            query,
            offset_rate,
            offset_peer,
            offset_id,
            limit,
            allow_paid_stars: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for SearchPosts {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(420, wire::ErrorKind::FrozenMethodInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// `channels.updatePaidMessagesPrice`: Sets how many Telegram Stars a message to a supergroup, or a direct message
/// to a channel, costs. For a channel it also turns direct messages on and off.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::UpdatePaidMessagesPrice::new(
///     types::InputChannel::new(1234567, 4831207765),
///     10,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatNotModified => println!("Nothing would change in the chat."),
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
/// - `broadcast_messages_allowed` (`bool`, a flag): If set, one can write direct messages to the channel; otherwise
///   this is turned off. For channels only.
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup or channel; not the chat for the direct
///   messages of the channel.
/// - `send_paid_messages_stars` (`i64`): The price of a message in Telegram Stars; 0 makes messages free.
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
/// - 400 [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported): The call cannot be
///   used on the direct messages of a channel.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`STARS_AMOUNT_INVALID`](crate::rpc::ErrorKind::StarsAmountInvalid): The amount of Telegram Stars is not
///   valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 200; `broadcast_messages_allowed` since 204.
///
/// ```text
/// channels.updatePaidMessagesPrice#4b12327b flags:#
///     broadcast_messages_allowed:flags.0?true channel:InputChannel
///     send_paid_messages_stars:long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.updatePaidMessagesPrice) · [Guide:
/// paid-messages](https://core.telegram.org/api/paid-messages) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("channels.updatePaidMessagesPrice", "UpdatePaidMessagesPriceRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePaidMessagesPrice {
    /// If set, one can write direct messages to the channel; otherwise this is turned off. For channels only.
    pub broadcast_messages_allowed: bool,
    /// The supergroup or channel; not the chat for the direct messages of the channel.
    pub channel: enums::InputChannel,
    /// The price of a message in Telegram Stars; 0 makes messages free.
    pub send_paid_messages_stars: i64,
}

impl UpdatePaidMessagesPrice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        send_paid_messages_stars: i64,
    ) -> Self {
        Self {
            broadcast_messages_allowed: false,
            channel: channel.into(),
            send_paid_messages_stars,
        }
    }
}

impl wire::Wire for UpdatePaidMessagesPrice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.updatePaidMessagesPrice",
        id: 0x4b12327b,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.broadcast_messages_allowed);
        w.flags(flags);
        w.write(&self.channel);
        w.i64(self.send_paid_messages_stars);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            broadcast_messages_allowed: flags.has(0),
            channel: cursor.read(),
            send_paid_messages_stars: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for UpdatePaidMessagesPrice {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::StarsAmountInvalid),
    ];
}

/// `channels.toggleAutotranslation`: Sets whether the posts of a channel are translated for everyone who reads them
/// in another language. It takes a certain number of boosts.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::ToggleAutotranslation::new(
///     types::InputChannel::new(1234567, 4831207765),
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel whose posts are translated.
/// - `enabled` (`bool`): True to translate the posts, false not to.
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
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 203.
///
/// ```text
/// channels.toggleAutotranslation#167fc0a1 channel:InputChannel enabled:Bool =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.toggleAutotranslation) · [Guide:
/// translation](https://core.telegram.org/api/translation)
#[doc(alias("channels.toggleAutotranslation", "ToggleAutotranslationRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleAutotranslation {
    /// The channel whose posts are translated.
    pub channel: enums::InputChannel,
    /// True to translate the posts, false not to.
    pub enabled: bool,
}

impl ToggleAutotranslation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, enabled: bool) -> Self {
        Self {
            channel: channel.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleAutotranslation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.toggleAutotranslation",
        id: 0x167fc0a1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.bool(self.enabled);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleAutotranslation {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `channels.getMessageAuthor`: Gets which administrator wrote a message in the name of a channel, in the chat for
/// the direct messages of the channel. Only its administrators may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::GetMessageAuthor::new(
///     types::InputChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<enums::User, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The chat for direct messages.
/// - `id` (`i32`): Identifier of the message.
///
/// # Returns
///
/// [`User`](enums::User): [`Empty`](enums::User::Empty) or [`User`](enums::User::User).
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
/// - [`account.updateProfile`](functions::account::UpdateProfile): Changes the name and the text about the account.
/// - [`account.updateUsername`](functions::account::UpdateUsername): Changes the main username of the account.
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`users.getUsers`](functions::users::GetUsers): Gets several users at once.
/// - [`contacts.importContactToken`](functions::contacts::ImportContactToken): Finds the user that a temporary link
///   to a profile belongs to.
/// - [`messages.getFutureChatCreatorAfterLeave`](functions::messages::GetFutureChatCreatorAfterLeave): Tells who
///   becomes the owner of a group or channel if the account, its owner, leaves it.
///
/// # History
///
/// Since layer 204.
///
/// ```text
/// channels.getMessageAuthor#ece2a0e6 channel:InputChannel id:int = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.getMessageAuthor) · [Guide:
/// monoforum](https://core.telegram.org/api/monoforum)
#[doc(alias("channels.getMessageAuthor", "GetMessageAuthorRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMessageAuthor {
    /// The chat for direct messages.
    pub channel: enums::InputChannel,
    /// Identifier of the message.
    pub id: i32,
}

impl GetMessageAuthor {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, id: i32) -> Self {
        Self {
            channel: channel.into(),
            id,
        }
    }
}

impl wire::Wire for GetMessageAuthor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.getMessageAuthor",
        id: 0xece2a0e6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.i32(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetMessageAuthor {
    type Return = enums::User;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `channels.checkSearchPostsFlood`: Tells whether a search for public posts by text is free now, or what it costs.
/// Call it before [`channels.searchPosts`](functions::channels::SearchPosts).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::CheckSearchPostsFlood::default();
/// let result: Result<types::SearchPostsFlood, _> = client.invoke(&request);
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
/// - `query` (`Option<String>`): The text to search for; left out to ask in general.
///
/// # Returns
///
/// [`SearchPostsFlood`](types::SearchPostsFlood).
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
/// - [`channels.searchPosts`](functions::channels::SearchPosts): Finds posts in all public channels, by a hashtag
///   or by any text, part by part.
///
/// # History
///
/// Since layer 211.
///
/// ```text
/// channels.checkSearchPostsFlood#22567115 flags:# query:flags.0?string =
///     SearchPostsFlood;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.checkSearchPostsFlood) · [Guide:
/// search](https://core.telegram.org/api/search)
#[doc(alias("channels.checkSearchPostsFlood", "CheckSearchPostsFloodRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckSearchPostsFlood {
    /// The text to search for; left out to ask in general.
    pub query: Option<String>,
}

impl CheckSearchPostsFlood {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { query: None }
    }
}

impl wire::Wire for CheckSearchPostsFlood {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.checkSearchPostsFlood",
        id: 0x22567115,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.query));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            query: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for CheckSearchPostsFlood {
    type Return = types::SearchPostsFlood;
}

/// `channels.setMainProfileTab`: Sets which tab the profile of a channel opens with.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::channels::SetMainProfileTab::new(
///     types::InputChannel::new(1234567, 4831207765),
///     enums::ProfileTab::Posts,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel whose profile changes.
/// - `tab` ([`ProfileTab`](enums::ProfileTab)): The tab to show first, such as the posts or the gifts.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`account.setMainProfileTab`](functions::account::SetMainProfileTab): Sets which tab the profile of the
///   account opens with.
///
/// # History
///
/// Since layer 213.
///
/// ```text
/// channels.setMainProfileTab#3583fcb1 channel:InputChannel tab:ProfileTab = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/channels.setMainProfileTab) · [Guide:
/// profile](https://core.telegram.org/api/profile)
#[doc(alias("channels.setMainProfileTab", "SetMainProfileTabRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetMainProfileTab {
    /// The channel whose profile changes.
    pub channel: enums::InputChannel,
    /// The tab to show first, such as the posts or the gifts.
    pub tab: enums::ProfileTab,
}

impl SetMainProfileTab {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        tab: impl Into<enums::ProfileTab>,
    ) -> Self {
        Self {
            channel: channel.into(),
            tab: tab.into(),
        }
    }
}

impl wire::Wire for SetMainProfileTab {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.setMainProfileTab",
        id: 0x3583fcb1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.write(&self.tab);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            tab: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetMainProfileTab {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}
