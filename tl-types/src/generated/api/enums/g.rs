// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::types;
use crate::wire::{self, Box, Wire as _};

/// A place on the map.
///
/// Contained in [`channelLocation`](types::ChannelLocation), [`messageMediaGeo`](types::MessageMediaGeo),
/// [`messageMediaVenue`](types::MessageMediaVenue), [`messageMediaGeoLive`](types::MessageMediaGeoLive),
/// [`businessLocation`](types::BusinessLocation), [`updateBotInlineQuery`](types::UpdateBotInlineQuery),
/// [`updateBotInlineSend`](types::UpdateBotInlineSend),
/// [`botInlineMessageMediaGeo`](types::BotInlineMessageMediaGeo),
/// [`botInlineMessageMediaVenue`](types::BotInlineMessageMediaVenue), [`pageBlockMap`](types::PageBlockMap), and 2
/// more.
///
/// [Official page](https://core.telegram.org/type/GeoPoint)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum GeoPoint {
    /// The place is not known.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `geoPointEmpty#1117dd5f = GeoPoint;`
    Empty,
    /// A place on the map.
    GeoPoint(types::GeoPoint),
}

impl GeoPoint {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x1117dd5f;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x1117dd5f,
            Self::GeoPoint(_) => 0xb2a2f663,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "geoPointEmpty",
            Self::GeoPoint(_) => "geoPoint",
        }
    }
}

impl wire::Wire for GeoPoint {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "GeoPoint",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x1117dd5f),
            Self::GeoPoint(value) => value.write_bare(w.id(0xb2a2f663)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1117dd5f => Self::Empty,
            0xb2a2f663 => Self::GeoPoint(types::GeoPoint::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::GeoPoint> for GeoPoint {
    #[inline]
    fn from(value: types::GeoPoint) -> Self {
        Self::GeoPoint(value)
    }
}

/// A group call, video chat or livestream: a running or scheduled one, or one that has ended.
///
/// Contained in [`updateGroupCall`](types::UpdateGroupCall), [`phone.groupCall`](types::phone::GroupCall).
///
/// [Official page](https://core.telegram.org/type/GroupCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum GroupCall {
    /// A group call that has ended.
    Discarded(types::GroupCallDiscarded),
    /// A group call, video chat or livestream that is running or scheduled.
    ///
    /// In a `Box`, because the struct is large or recursive.
    GroupCall(Box<types::GroupCall>),
}

impl GroupCall {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Discarded(_) => 0x7780bcb4,
            Self::GroupCall(_) => 0xefb2b617,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Discarded(_) => "groupCallDiscarded",
            Self::GroupCall(_) => "groupCall",
        }
    }
}

impl wire::Wire for GroupCall {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "GroupCall",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Discarded(value) => value.write_bare(w.id(0x7780bcb4)),
            Self::GroupCall(value) => (**value).write_bare(w.id(0xefb2b617)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7780bcb4 => Self::Discarded(types::GroupCallDiscarded::read_bare(cursor)),
            0xefb2b617 => Self::GroupCall(Box::read_bare(cursor)),
            _ => Self::Discarded(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::GroupCallDiscarded> for GroupCall {
    #[inline]
    fn from(value: types::GroupCallDiscarded) -> Self {
        Self::Discarded(value)
    }
}

impl From<types::GroupCall> for GroupCall {
    #[inline]
    fn from(value: types::GroupCall) -> Self {
        Self::GroupCall(Box::new(value))
    }
}
