// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `stats`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::String;

/// The method `stats.getBroadcastStats`.
///
/// ```text
/// stats.getBroadcastStats#ab42441a flags:# dark:flags.0?true channel:InputChannel = stats.BroadcastStats;
/// ```
#[derive(Clone, Debug)]
pub struct GetBroadcastStats {
    pub dark: bool,
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
    const TL_NAME: &'static str = "stats.getBroadcastStats";
    const ID: u32 = 0xab42441a;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.dark);
        w.flags(flags);
        w.write(&self.channel);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// The method `stats.loadAsyncGraph`.
///
/// ```text
/// stats.loadAsyncGraph#621d5fa0 flags:# token:string x:flags.0?long = StatsGraph;
/// ```
#[derive(Clone, Debug, Default)]
pub struct LoadAsyncGraph {
    pub token: String,
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
    const TL_NAME: &'static str = "stats.loadAsyncGraph";
    const ID: u32 = 0x621d5fa0;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.x.is_some());
        w.flags(flags);
        w.string(&self.token);
        w.write_if(&self.x);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            token: cursor.string(),
            x: cursor.read_if(flags.has(0)),
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

/// The method `stats.getMegagroupStats`.
///
/// ```text
/// stats.getMegagroupStats#dcdf8607 flags:# dark:flags.0?true channel:InputChannel = stats.MegagroupStats;
/// ```
#[derive(Clone, Debug)]
pub struct GetMegagroupStats {
    pub dark: bool,
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
    const TL_NAME: &'static str = "stats.getMegagroupStats";
    const ID: u32 = 0xdcdf8607;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.dark);
        w.flags(flags);
        w.write(&self.channel);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// The method `stats.getMessagePublicForwards`.
///
/// ```text
/// stats.getMessagePublicForwards#5f150144 channel:InputChannel msg_id:int offset:string limit:int = stats.PublicForwards;
/// ```
#[derive(Clone, Debug)]
pub struct GetMessagePublicForwards {
    pub channel: enums::InputChannel,
    pub msg_id: i32,
    pub offset: String,
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
    const TL_NAME: &'static str = "stats.getMessagePublicForwards";
    const ID: u32 = 0x5f150144;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.channel);
        w.i32(self.msg_id);
        w.string(&self.offset);
        w.i32(self.limit);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// The method `stats.getMessageStats`.
///
/// ```text
/// stats.getMessageStats#b6e0a3f5 flags:# dark:flags.0?true channel:InputChannel msg_id:int = stats.MessageStats;
/// ```
#[derive(Clone, Debug)]
pub struct GetMessageStats {
    pub dark: bool,
    pub channel: enums::InputChannel,
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
    const TL_NAME: &'static str = "stats.getMessageStats";
    const ID: u32 = 0xb6e0a3f5;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.dark);
        w.flags(flags);
        w.write(&self.channel);
        w.i32(self.msg_id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// The method `stats.getStoryStats`.
///
/// ```text
/// stats.getStoryStats#374fef40 flags:# dark:flags.0?true peer:InputPeer id:int = stats.StoryStats;
/// ```
#[derive(Clone, Debug)]
pub struct GetStoryStats {
    pub dark: bool,
    pub peer: enums::InputPeer,
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
    const TL_NAME: &'static str = "stats.getStoryStats";
    const ID: u32 = 0x374fef40;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.dark);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// The method `stats.getStoryPublicForwards`.
///
/// ```text
/// stats.getStoryPublicForwards#a6437ef6 peer:InputPeer id:int offset:string limit:int = stats.PublicForwards;
/// ```
#[derive(Clone, Debug)]
pub struct GetStoryPublicForwards {
    pub peer: enums::InputPeer,
    pub id: i32,
    pub offset: String,
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
    const TL_NAME: &'static str = "stats.getStoryPublicForwards";
    const ID: u32 = 0xa6437ef6;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.peer);
        w.i32(self.id);
        w.string(&self.offset);
        w.i32(self.limit);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// The method `stats.getPollStats`.
///
/// ```text
/// stats.getPollStats#c27dfa68 flags:# dark:flags.0?true peer:InputPeer msg_id:int = stats.PollStats;
/// ```
#[derive(Clone, Debug)]
pub struct GetPollStats {
    pub dark: bool,
    pub peer: enums::InputPeer,
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
    const TL_NAME: &'static str = "stats.getPollStats";
    const ID: u32 = 0xc27dfa68;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.dark);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.msg_id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
