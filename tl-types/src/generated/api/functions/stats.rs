// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `stats`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Wire as _};

/// `stats.getBroadcastStats`: Gets the statistics of a channel. Only administrators may do so, if `can_view_stats`
/// of [`channelFull`](types::ChannelFull) is set; send it to the data centre that `stats_dc` names there.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stats::GetBroadcastStats::new(
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::stats::BroadcastStats, _> = client.invoke(&request);
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
/// - `dark` (`bool`, a flag): If set, the graphs have colours for a dark background.
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel whose statistics to get.
///
/// # Returns
///
/// [`stats::BroadcastStats`](types::stats::BroadcastStats).
///
/// # Errors
///
/// - 400 [`BROADCAST_REQUIRED`](crate::rpc::ErrorKind::BroadcastRequired): The call works only on a broadcast
///   channel.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
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
/// stats.getBroadcastStats#ab42441a flags:# dark:flags.0?true channel:InputChannel
///     = stats.BroadcastStats;
/// ```
///
/// [Official page](https://core.telegram.org/method/stats.getBroadcastStats) · [Guide:
/// stats](https://core.telegram.org/api/stats)
#[doc(alias("stats.getBroadcastStats", "GetBroadcastStatsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBroadcastStats {
    /// If set, the graphs have colours for a dark background.
    pub dark: bool,
    /// The channel whose statistics to get.
    pub channel: enums::InputChannel,
}

impl GetBroadcastStats {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self {
            dark: false,
            channel: channel.into(),
        }
    }
}

impl wire::Wire for GetBroadcastStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.getBroadcastStats",
        id: 0xab42441a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.dark);
        w.flags(flags);
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            dark: flags.has(0),
            channel: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetBroadcastStats {
    type Return = types::stats::BroadcastStats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BroadcastRequired),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `stats.loadAsyncGraph`: Loads a graph that the statistics gave only as
/// [`statsGraphAsync`](types::StatsGraphAsync), or a closer view of a graph. If the token is too old, load the
/// statistics again.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stats::LoadAsyncGraph::new("0123456789abcdef");
/// let result: Result<enums::StatsGraph, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GraphExpiredReload => {
///             println!("The graph has expired; load the statistics again.");
///         }
///         ErrorKind::GraphOutdatedReload => {
///             println!("The graph is out of date; load the statistics again.");
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
/// - `token` (`String`): The token of [`statsGraphAsync`](types::StatsGraphAsync), or the `zoom_token` of
///   [`statsGraph`](types::StatsGraph).
/// - `x` (`Option<i64>`): For a closer view, the point on the x axis that the user chose, in Unix time in
///   milliseconds.
///
/// # Returns
///
/// [`StatsGraph`](enums::StatsGraph): [`Async`](enums::StatsGraph::Async), [`Error`](enums::StatsGraph::Error) or
/// [`StatsGraph`](enums::StatsGraph::StatsGraph).
///
/// # Errors
///
/// - 400 [`GRAPH_EXPIRED_RELOAD`](crate::rpc::ErrorKind::GraphExpiredReload): The graph has expired; load the
///   statistics again.
/// - 400 [`GRAPH_INVALID_RELOAD`](crate::rpc::ErrorKind::GraphInvalidReload): The token of the graph is not valid;
///   load the statistics again.
/// - 400 [`GRAPH_OUTDATED_RELOAD`](crate::rpc::ErrorKind::GraphOutdatedReload): The graph is out of date; load the
///   statistics again.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
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
/// stats.loadAsyncGraph#621d5fa0 flags:# token:string x:flags.0?long = StatsGraph;
/// ```
///
/// [Official page](https://core.telegram.org/method/stats.loadAsyncGraph) · [Guide:
/// stats](https://core.telegram.org/api/stats)
#[doc(alias("stats.loadAsyncGraph", "LoadAsyncGraphRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LoadAsyncGraph {
    /// The token of [`statsGraphAsync`](types::StatsGraphAsync), or the `zoom_token` of
    /// [`statsGraph`](types::StatsGraph).
    pub token: String,
    /// For a closer view, the point on the x axis that the user chose, in Unix time in milliseconds.
    pub x: Option<i64>,
}

impl LoadAsyncGraph {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            x: None,
        }
    }
}

impl wire::Wire for LoadAsyncGraph {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.loadAsyncGraph",
        id: 0x621d5fa0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.token);
        flags.set(0, w.write_optional(&self.x));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            token: cursor.string(),
            x: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for LoadAsyncGraph {
    type Return = enums::StatsGraph;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GraphExpiredReload),
        wire::known(400, wire::ErrorKind::GraphInvalidReload),
        wire::known(400, wire::ErrorKind::GraphOutdatedReload),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `stats.getMegagroupStats`: Gets the statistics of a supergroup. Only administrators may do so, if
/// `can_view_stats` of [`channelFull`](types::ChannelFull) is set; send it to the data centre that `stats_dc` names
/// there.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stats::GetMegagroupStats::new(
///     types::InputChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::stats::MegagroupStats, _> = client.invoke(&request);
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
/// - `dark` (`bool`, a flag): If set, the graphs have colours for a dark background.
/// - `channel` ([`InputChannel`](enums::InputChannel)): The supergroup whose statistics to get.
///
/// # Returns
///
/// [`stats::MegagroupStats`](types::stats::MegagroupStats).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`MEGAGROUP_REQUIRED`](crate::rpc::ErrorKind::MegagroupRequired): The call works only on a supergroup.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 117 or earlier.
///
/// ```text
/// stats.getMegagroupStats#dcdf8607 flags:# dark:flags.0?true channel:InputChannel
///     = stats.MegagroupStats;
/// ```
///
/// [Official page](https://core.telegram.org/method/stats.getMegagroupStats) · [Guide:
/// stats](https://core.telegram.org/api/stats)
#[doc(alias("stats.getMegagroupStats", "GetMegagroupStatsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMegagroupStats {
    /// If set, the graphs have colours for a dark background.
    pub dark: bool,
    /// The supergroup whose statistics to get.
    pub channel: enums::InputChannel,
}

impl GetMegagroupStats {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self {
            dark: false,
            channel: channel.into(),
        }
    }
}

impl wire::Wire for GetMegagroupStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.getMegagroupStats",
        id: 0xdcdf8607,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.dark);
        w.flags(flags);
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            dark: flags.has(0),
            channel: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetMegagroupStats {
    type Return = types::stats::MegagroupStats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::MegagroupRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `stats.getMessagePublicForwards`: Gets the public channels and stories that a message of a channel was forwarded
/// to, part by part. Only administrators may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stats::GetMessagePublicForwards::new(
///     types::InputChannel::new(1234567, 4831207765),
///     42,
///     "",
///     20,
/// );
/// let result: Result<types::stats::PublicForwards, _> = client.invoke(&request);
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel that the message was posted in.
/// - `msg_id` (`i32`): Identifier of the message.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many forwards to return at most.
///
/// # Returns
///
/// [`stats::PublicForwards`](types::stats::PublicForwards).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
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
/// # Related
///
/// - [`stats.getStoryPublicForwards`](functions::stats::GetStoryPublicForwards): Gets where a story was forwarded
///   to public chats or reposted by channels, part by part.
///
/// # History
///
/// Since layer 119 or earlier; `offset` since 168; `offset_rate`, `offset_peer`, `offset_id` until 167; result
/// `stats.PublicForwards` since 168, `messages.Messages` before.
///
/// ```text
/// stats.getMessagePublicForwards#5f150144 channel:InputChannel msg_id:int
///     offset:string limit:int = stats.PublicForwards;
/// ```
///
/// [Official page](https://core.telegram.org/method/stats.getMessagePublicForwards)
#[doc(alias("stats.getMessagePublicForwards", "GetMessagePublicForwardsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMessagePublicForwards {
    /// The channel that the message was posted in.
    pub channel: enums::InputChannel,
    /// Identifier of the message.
    pub msg_id: i32,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many forwards to return at most.
    pub limit: i32,
}

impl GetMessagePublicForwards {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel: impl Into<enums::InputChannel>,
        msg_id: i32,
        offset: impl Into<String>,
        limit: i32,
    ) -> Self {
        Self {
            channel: channel.into(),
            msg_id,
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetMessagePublicForwards {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.getMessagePublicForwards",
        id: 0x5f150144,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w.i32(self.msg_id);
        w.string(&self.offset);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.read(),
            msg_id: cursor.i32(),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetMessagePublicForwards {
    type Return = types::stats::PublicForwards;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `stats.getMessageStats`: Gets the statistics of one message of a channel. Only administrators may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stats::GetMessageStats::new(
///     types::InputChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<types::stats::MessageStats, _> = client.invoke(&request);
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
/// - `dark` (`bool`, a flag): If set, the graphs have colours for a dark background.
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel that the message was posted in.
/// - `msg_id` (`i32`): Identifier of the message.
///
/// # Returns
///
/// [`stats::MessageStats`](types::stats::MessageStats).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
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
/// Since layer 119 or earlier.
///
/// ```text
/// stats.getMessageStats#b6e0a3f5 flags:# dark:flags.0?true channel:InputChannel
///     msg_id:int = stats.MessageStats;
/// ```
///
/// [Official page](https://core.telegram.org/method/stats.getMessageStats) · [Guide:
/// stats](https://core.telegram.org/api/stats)
#[doc(alias("stats.getMessageStats", "GetMessageStatsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMessageStats {
    /// If set, the graphs have colours for a dark background.
    pub dark: bool,
    /// The channel that the message was posted in.
    pub channel: enums::InputChannel,
    /// Identifier of the message.
    pub msg_id: i32,
}

impl GetMessageStats {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>, msg_id: i32) -> Self {
        Self {
            dark: false,
            channel: channel.into(),
            msg_id,
        }
    }
}

impl wire::Wire for GetMessageStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.getMessageStats",
        id: 0xb6e0a3f5,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.dark);
        w.flags(flags);
        w.write(&self.channel);
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            dark: flags.has(0),
            channel: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetMessageStats {
    type Return = types::stats::MessageStats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `stats.getStoryStats`: Gets the statistics of one story that the account or its channel posted.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stats::GetStoryStats::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     7,
/// );
/// let result: Result<types::stats::StoryStats, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StoriesNeverCreated => {
///             println!("The account or chat has never posted a story.");
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
/// - `dark` (`bool`, a flag): If set, the graphs have colours for a dark background.
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the story.
/// - `id` (`i32`): Identifier of the story.
///
/// # Returns
///
/// [`stats::StoryStats`](types::stats::StoryStats).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STORIES_NEVER_CREATED`](crate::rpc::ErrorKind::StoriesNeverCreated): The account or chat has never
///   posted a story.
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
/// stats.getStoryStats#374fef40 flags:# dark:flags.0?true peer:InputPeer id:int =
///     stats.StoryStats;
/// ```
///
/// [Official page](https://core.telegram.org/method/stats.getStoryStats) · [Guide:
/// stats](https://core.telegram.org/api/stats) · [Guide: stories](https://core.telegram.org/api/stories)
#[doc(alias("stats.getStoryStats", "GetStoryStatsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStoryStats {
    /// If set, the graphs have colours for a dark background.
    pub dark: bool,
    /// Who posted the story.
    pub peer: enums::InputPeer,
    /// Identifier of the story.
    pub id: i32,
}

impl GetStoryStats {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self {
            dark: false,
            peer: peer.into(),
            id,
        }
    }
}

impl wire::Wire for GetStoryStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.getStoryStats",
        id: 0x374fef40,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.dark);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            dark: flags.has(0),
            peer: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetStoryStats {
    type Return = types::stats::StoryStats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StoriesNeverCreated),
    ];
}

/// `stats.getStoryPublicForwards`: Gets where a story was forwarded to public chats or reposted by channels, part
/// by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stats::GetStoryPublicForwards::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     7,
///     "",
///     20,
/// );
/// let result: Result<types::stats::PublicForwards, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the story.
/// - `id` (`i32`): Identifier of the story.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many forwards to return at most.
///
/// # Returns
///
/// [`stats::PublicForwards`](types::stats::PublicForwards).
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
/// - [`stats.getMessagePublicForwards`](functions::stats::GetMessagePublicForwards): Gets the public channels and
///   stories that a message of a channel was forwarded to, part by part.
///
/// # History
///
/// Since layer 167.
///
/// ```text
/// stats.getStoryPublicForwards#a6437ef6 peer:InputPeer id:int offset:string
///     limit:int = stats.PublicForwards;
/// ```
///
/// [Official page](https://core.telegram.org/method/stats.getStoryPublicForwards) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stats.getStoryPublicForwards", "GetStoryPublicForwardsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStoryPublicForwards {
    /// Who posted the story.
    pub peer: enums::InputPeer,
    /// Identifier of the story.
    pub id: i32,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many forwards to return at most.
    pub limit: i32,
}

impl GetStoryPublicForwards {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: i32,
        offset: impl Into<String>,
        limit: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            id,
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetStoryPublicForwards {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.getStoryPublicForwards",
        id: 0xa6437ef6,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.id);
        w.string(&self.offset);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetStoryPublicForwards {
    type Return = types::stats::PublicForwards;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `stats.getPollStats`: Gets the statistics of a poll, which show how the votes came in.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stats::GetPollStats::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<types::stats::PollStats, _> = client.invoke(&request);
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
/// - `dark` (`bool`, a flag): If set, the graph has colours for a dark background.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that contains the poll.
/// - `msg_id` (`i32`): Identifier of the message with the poll.
///
/// # Returns
///
/// [`stats::PollStats`](types::stats::PollStats).
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
/// stats.getPollStats#c27dfa68 flags:# dark:flags.0?true peer:InputPeer msg_id:int
///     = stats.PollStats;
/// ```
///
/// [Official page](https://core.telegram.org/method/stats.getPollStats)
#[doc(alias("stats.getPollStats", "GetPollStatsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPollStats {
    /// If set, the graph has colours for a dark background.
    pub dark: bool,
    /// The chat that contains the poll.
    pub peer: enums::InputPeer,
    /// Identifier of the message with the poll.
    pub msg_id: i32,
}

impl GetPollStats {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self {
            dark: false,
            peer: peer.into(),
            msg_id,
        }
    }
}

impl wire::Wire for GetPollStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stats.getPollStats",
        id: 0xc27dfa68,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.dark);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            dark: flags.has(0),
            peer: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetPollStats {
    type Return = types::stats::PollStats;
}
