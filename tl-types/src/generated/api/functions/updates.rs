// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `updates`.

use super::super::{enums, functions, types};
use crate::wire::{self, Wire as _};

/// `updates.getState`: Gets the current state of the updates of the account. Call it once after a login; later
/// states follow from the updates and from [`updates.getDifference`](functions::updates::GetDifference).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::updates::GetState;
/// let result: Result<types::updates::State, _> = client.invoke(&request);
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
/// [`updates::State`](types::updates::State).
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
/// - [`updates.getDifference`](functions::updates::GetDifference): Gets the updates that came after a known state.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// updates.getState#edd4882a = updates.State;
/// ```
///
/// [Official page](https://core.telegram.org/method/updates.getState) · [Guide:
/// updates](https://core.telegram.org/api/updates)
#[doc(alias("updates.getState", "GetStateRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetState;

impl wire::Wire for GetState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.getState",
        id: 0xedd4882a,
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

impl wire::RemoteCall for GetState {
    type Return = types::updates::State;
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `updates.getDifference`: Gets the updates that came after a known state. Call it at the start, after a
/// connection was lost, and when a gap in pts, qts or seq shows. Repeat it with the new state while the answer is
/// [`updates.differenceSlice`](types::updates::DifferenceSlice). Channels have states of their own; for them use
/// [`updates.getChannelDifference`](functions::updates::GetChannelDifference).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::updates::GetDifference::new(1200, 1767225600, 30);
/// let result: Result<enums::updates::Difference, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
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
/// - `pts` (`i32`): The pts of the last known state.
/// - `pts_limit` (`Option<i32>`): How many events to return at most.
/// - `pts_total_limit` (`Option<i32>`): If more events than this were missed, the answer is
///   [`updates.differenceTooLong`](types::updates::DifferenceTooLong).
/// - `date` (`i32`): The date of the last known state, in Unix time.
/// - `qts` (`i32`): The qts of the last known state.
/// - `qts_limit` (`Option<i32>`): How many events that count in qts to return at most.
///
/// # Returns
///
/// [`updates::Difference`](enums::updates::Difference): [`Empty`](enums::updates::Difference::Empty),
/// [`Difference`](enums::updates::Difference::Difference), [`Slice`](enums::updates::Difference::Slice) or
/// [`TooLong`](enums::updates::Difference::TooLong).
///
/// # Errors
///
/// - 400 [`CDN_METHOD_INVALID`](crate::rpc::ErrorKind::CdnMethodInvalid): The call cannot be made at a CDN data
///   centre; send it to the data centre that stores the file.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`DATE_EMPTY`](crate::rpc::ErrorKind::DateEmpty): The date is missing.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PERSISTENT_TIMESTAMP_EMPTY`](crate::rpc::ErrorKind::PersistentTimestampEmpty): The pts is missing.
/// - 400 [`PERSISTENT_TIMESTAMP_INVALID`](crate::rpc::ErrorKind::PersistentTimestampInvalid): The pts is not valid.
/// - 500 [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate): The `random_id` was used before; make a
///   new one for each message.
/// - 400 [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid): The username is not valid.
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
/// - [`updates.getChannelDifference`](functions::updates::GetChannelDifference): Gets the updates of a channel or
///   supergroup that came after a known state.
/// - [`updates.getState`](functions::updates::GetState): Gets the current state of the updates of the account.
///
/// # History
///
/// Since layer 46 or earlier; `pts_total_limit` since 62 or earlier; `pts_limit`, `qts_limit` since 160 or earlier.
///
/// ```text
/// updates.getDifference#19c2f763 flags:# pts:int pts_limit:flags.1?int
///     pts_total_limit:flags.0?int date:int qts:int qts_limit:flags.2?int =
///     updates.Difference;
/// ```
///
/// [Official page](https://core.telegram.org/method/updates.getDifference) · [Guide:
/// updates](https://core.telegram.org/api/updates)
#[doc(alias("updates.getDifference", "GetDifferenceRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDifference {
    /// The pts of the last known state.
    pub pts: i32,
    /// How many events to return at most.
    pub pts_limit: Option<i32>,
    /// If more events than this were missed, the answer is
    /// [`updates.differenceTooLong`](types::updates::DifferenceTooLong).
    pub pts_total_limit: Option<i32>,
    /// The date of the last known state, in Unix time.
    pub date: i32,
    /// The qts of the last known state.
    pub qts: i32,
    /// How many events that count in qts to return at most.
    pub qts_limit: Option<i32>,
}

impl GetDifference {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(pts: i32, date: i32, qts: i32) -> Self {
        Self {
            pts,
            pts_limit: None,
            pts_total_limit: None,
            date,
            qts,
            qts_limit: None,
        }
    }
}

impl wire::Wire for GetDifference {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.getDifference",
        id: 0x19c2f763,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.pts);
        flags.set(1, w.write_optional(&self.pts_limit));
        flags.set(0, w.write_optional(&self.pts_total_limit));
        w.fixed((self.date, self.qts));
        flags.set(2, w.write_optional(&self.qts_limit));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, pts) = cursor.fixed::<(wire::Flags, i32)>();
        let pts_limit = cursor.read_optional(flags.has(1));
        let pts_total_limit = cursor.read_optional(flags.has(0));
        let (date, qts) = cursor.fixed::<(i32, i32)>();
        Self {
            pts,
            pts_limit,
            pts_total_limit,
            date,
            qts,
            qts_limit: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for GetDifference {
    type Return = enums::updates::Difference;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CdnMethodInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::DateEmpty),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PersistentTimestampEmpty),
        wire::known(400, wire::ErrorKind::PersistentTimestampInvalid),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UserNotParticipant),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `updates.getChannelDifference`: Gets the updates of a channel or supergroup that came after a known state.
/// Repeat it with the new pts until the answer is final.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::updates::GetChannelDifference::new(
///     types::InputChannel::new(1234567, 4831207765),
///     enums::ChannelMessagesFilter::Empty,
///     1200,
///     20,
/// );
/// let result: Result<enums::updates::ChannelDifference, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
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
/// - `force` (`bool`, a flag): Official clients set it to fill a gap in pts, and leave it out when they only poll a
///   channel that is open.
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel or supergroup.
/// - `filter` ([`ChannelMessagesFilter`](enums::ChannelMessagesFilter)): Which messages to return.
/// - `pts` (`i32`): The pts of the last known state of the channel.
/// - `limit` (`i32`): How many updates to return at most.
///
/// # Returns
///
/// [`updates::ChannelDifference`](enums::updates::ChannelDifference):
/// [`Empty`](enums::updates::ChannelDifference::Empty), [`TooLong`](enums::updates::ChannelDifference::TooLong) or
/// [`ChannelDifference`](enums::updates::ChannelDifference::ChannelDifference).
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
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`FROM_MESSAGE_BOT_DISABLED`](crate::rpc::ErrorKind::FromMessageBotDisabled): Bots cannot name users or
///   channels by a message in which they occur.
/// - 400 [`FROZEN_PARTICIPANT_MISSING`](crate::rpc::ErrorKind::FrozenParticipantMissing): The account is frozen and
///   has no access to the chat.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 500 [`NEED_DOC_INVALID`](crate::rpc::ErrorKind::NeedDocInvalid): Telegram could not load a document that the
///   request needs.
/// - 400 [`PERSISTENT_TIMESTAMP_EMPTY`](crate::rpc::ErrorKind::PersistentTimestampEmpty): The pts is missing.
/// - 400 [`PERSISTENT_TIMESTAMP_INVALID`](crate::rpc::ErrorKind::PersistentTimestampInvalid): The pts is not valid.
/// - 500 [`PERSISTENT_TIMESTAMP_OUTDATED`](crate::rpc::ErrorKind::PersistentTimestampOutdated): Telegram's servers
///   are behind with the updates of this channel; try again later.
/// - 400 [`PINNED_DIALOGS_TOO_MUCH`](crate::rpc::ErrorKind::PinnedDialogsTooMuch): Too many chats are pinned.
/// - 400 [`RANGES_INVALID`](crate::rpc::ErrorKind::RangesInvalid): The ranges of messages are not valid.
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
/// - [`updates.getDifference`](functions::updates::GetDifference): Gets the updates that came after a known state.
///
/// # History
///
/// Since layer 46 or earlier; `force` since 62 or earlier.
///
/// ```text
/// updates.getChannelDifference#3173d78 flags:# force:flags.0?true
///     channel:InputChannel filter:ChannelMessagesFilter pts:int limit:int =
///     updates.ChannelDifference;
/// ```
///
/// [Official page](https://core.telegram.org/method/updates.getChannelDifference) · [Guide:
/// updates](https://core.telegram.org/api/updates)
#[doc(alias("updates.getChannelDifference", "GetChannelDifferenceRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetChannelDifference {
    /// Official clients set it to fill a gap in pts, and leave it out when they only poll a channel that is open.
    pub force: bool,
    /// The channel or supergroup.
    pub channel: enums::InputChannel,
    /// Which messages to return.
    pub filter: enums::ChannelMessagesFilter,
    /// The pts of the last known state of the channel.
    pub pts: i32,
    /// How many updates to return at most.
    pub limit: i32,
}

impl GetChannelDifference {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        filter: impl Into<enums::ChannelMessagesFilter>,
        pts: i32,
        limit: i32,
    ) -> Self {
        Self {
            force: false,
            channel: channel.into(),
            filter: filter.into(),
            pts,
            limit,
        }
    }
}

impl wire::Wire for GetChannelDifference {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.getChannelDifference",
        id: 0x03173d78,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.force);
        w.flags(flags);
        w.write(&self.channel);
        w.write(&self.filter);
        w.fixed((self.pts, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let channel = cursor.read();
        let filter = cursor.read();
        let (pts, limit) = cursor.fixed::<(i32, i32)>();
        Self {
            force: flags.has(0),
            channel,
            filter,
            pts,
            limit,
        }
    }
}

impl wire::RemoteCall for GetChannelDifference {
    type Return = enums::updates::ChannelDifference;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChannelPublicGroupNa),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::FromMessageBotDisabled),
        wire::known(400, wire::ErrorKind::FrozenParticipantMissing),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(500, wire::ErrorKind::NeedDocInvalid),
        wire::known(400, wire::ErrorKind::PersistentTimestampEmpty),
        wire::known(400, wire::ErrorKind::PersistentTimestampInvalid),
        wire::known(500, wire::ErrorKind::PersistentTimestampOutdated),
        wire::known(400, wire::ErrorKind::PinnedDialogsTooMuch),
        wire::known(400, wire::ErrorKind::RangesInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}
