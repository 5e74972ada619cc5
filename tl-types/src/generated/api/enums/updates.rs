// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `updates`.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// What happened after a known state.
///
/// Returned by [`updates.getDifference`](functions::updates::GetDifference).
///
/// [Official page](https://core.telegram.org/type/updates.Difference)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Difference {
    /// Nothing happened.
    Empty(types::updates::DifferenceEmpty),
    /// Everything that happened; the client is up to date afterwards.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Difference(Box<types::updates::Difference>),
    /// The first part of what happened; call [`updates.getDifference`](functions::updates::GetDifference) again with
    /// `intermediate_state`.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Slice(Box<types::updates::DifferenceSlice>),
    /// Too much happened to be listed.
    TooLong(types::updates::DifferenceTooLong),
}

impl Difference {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x5d75a138,
            Self::Difference(_) => 0x00f49ca0,
            Self::Slice(_) => 0xa8fb1981,
            Self::TooLong(_) => 0x4afe8f6d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "updates.differenceEmpty",
            Self::Difference(_) => "updates.difference",
            Self::Slice(_) => "updates.differenceSlice",
            Self::TooLong(_) => "updates.differenceTooLong",
        }
    }
}

impl wire::Wire for Difference {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "updates.Difference",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x5d75a138)),
            Self::Difference(value) => (**value).write_bare(w.id(0x00f49ca0)),
            Self::Slice(value) => (**value).write_bare(w.id(0xa8fb1981)),
            Self::TooLong(value) => value.write_bare(w.id(0x4afe8f6d)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5d75a138 => Self::Empty(types::updates::DifferenceEmpty::read_bare(cursor)),
            0x00f49ca0 => Self::Difference(Box::read_bare(cursor)),
            0xa8fb1981 => Self::Slice(Box::read_bare(cursor)),
            0x4afe8f6d => {
                Self::TooLong(types::updates::DifferenceTooLong::read_bare(cursor))
            }
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::updates::DifferenceEmpty> for Difference {
    #[inline]
    fn from(value: types::updates::DifferenceEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::updates::Difference> for Difference {
    #[inline]
    fn from(value: types::updates::Difference) -> Self {
        Self::Difference(Box::new(value))
    }
}

impl From<types::updates::DifferenceSlice> for Difference {
    #[inline]
    fn from(value: types::updates::DifferenceSlice) -> Self {
        Self::Slice(Box::new(value))
    }
}

impl From<types::updates::DifferenceTooLong> for Difference {
    #[inline]
    fn from(value: types::updates::DifferenceTooLong) -> Self {
        Self::TooLong(value)
    }
}

/// What happened in a channel or supergroup after a known state.
///
/// Returned by [`updates.getChannelDifference`](functions::updates::GetChannelDifference).
///
/// [Official page](https://core.telegram.org/type/updates.ChannelDifference)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChannelDifference {
    /// Nothing happened.
    Empty(types::updates::ChannelDifferenceEmpty),
    /// Too much happened to be listed; load the messages of the channel again.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TooLong(Box<types::updates::ChannelDifferenceTooLong>),
    /// What happened; more may follow.
    ChannelDifference(types::updates::ChannelDifference),
}

impl ChannelDifference {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x3e11affb,
            Self::TooLong(_) => 0xa4bcc6fe,
            Self::ChannelDifference(_) => 0x2064674e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "updates.channelDifferenceEmpty",
            Self::TooLong(_) => "updates.channelDifferenceTooLong",
            Self::ChannelDifference(_) => "updates.channelDifference",
        }
    }
}

impl wire::Wire for ChannelDifference {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "updates.ChannelDifference",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x3e11affb)),
            Self::TooLong(value) => (**value).write_bare(w.id(0xa4bcc6fe)),
            Self::ChannelDifference(value) => value.write_bare(w.id(0x2064674e)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3e11affb => {
                Self::Empty(types::updates::ChannelDifferenceEmpty::read_bare(cursor))
            }
            0xa4bcc6fe => Self::TooLong(Box::read_bare(cursor)),
            0x2064674e => {
                Self::ChannelDifference(
                    types::updates::ChannelDifference::read_bare(cursor),
                )
            }
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::updates::ChannelDifferenceEmpty> for ChannelDifference {
    #[inline]
    fn from(value: types::updates::ChannelDifferenceEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::updates::ChannelDifferenceTooLong> for ChannelDifference {
    #[inline]
    fn from(value: types::updates::ChannelDifferenceTooLong) -> Self {
        Self::TooLong(Box::new(value))
    }
}

impl From<types::updates::ChannelDifference> for ChannelDifference {
    #[inline]
    fn from(value: types::updates::ChannelDifference) -> Self {
        Self::ChannelDifference(value)
    }
}
