// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `updates`.

use super::super::{enums, types};
use crate::wire;

/// The method `updates.getState`.
///
/// ```text
/// updates.getState#edd4882a = updates.State;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetState;

impl wire::Wire for GetState {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "updates.getState";
    const ID: u32 = 0xedd4882a;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetState {
    type Return = types::updates::State;
}

/// The method `updates.getDifference`.
///
/// ```text
/// updates.getDifference#19c2f763 flags:# pts:int pts_limit:flags.1?int pts_total_limit:flags.0?int date:int qts:int qts_limit:flags.2?int = updates.Difference;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetDifference {
    pub pts: i32,
    pub pts_limit: Option<i32>,
    pub pts_total_limit: Option<i32>,
    pub date: i32,
    pub qts: i32,
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
    const TL_NAME: &'static str = "updates.getDifference";
    const ID: u32 = 0x19c2f763;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.pts_total_limit.is_some())
            .with(1, self.pts_limit.is_some())
            .with(2, self.qts_limit.is_some());
        w.flags(flags);
        w.i32(self.pts);
        w.write_if(&self.pts_limit);
        w.write_if(&self.pts_total_limit);
        w.i32(self.date);
        w.i32(self.qts);
        w.write_if(&self.qts_limit);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pts: cursor.i32(),
            pts_limit: cursor.read_if(flags.has(1)),
            pts_total_limit: cursor.read_if(flags.has(0)),
            date: cursor.i32(),
            qts: cursor.i32(),
            qts_limit: cursor.read_if(flags.has(2)),
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
}

/// The method `updates.getChannelDifference`.
///
/// ```text
/// updates.getChannelDifference#3173d78 flags:# force:flags.0?true channel:InputChannel filter:ChannelMessagesFilter pts:int limit:int = updates.ChannelDifference;
/// ```
#[derive(Clone, Debug)]
pub struct GetChannelDifference {
    pub force: bool,
    pub channel: enums::InputChannel,
    pub filter: enums::ChannelMessagesFilter,
    pub pts: i32,
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
    const TL_NAME: &'static str = "updates.getChannelDifference";
    const ID: u32 = 0x03173d78;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.force);
        w.flags(flags);
        w.write(&self.channel);
        w.write(&self.filter);
        w.i32(self.pts);
        w.i32(self.limit);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            force: flags.has(0),
            channel: cursor.read(),
            filter: cursor.read(),
            pts: cursor.i32(),
            limit: cursor.i32(),
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
}
