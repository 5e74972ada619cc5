// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `users`.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// Users or bots, either all that match the request or one part of them.
///
/// Returned by [`bots.getBotRecommendations`](functions::bots::GetBotRecommendations).
///
/// [Official page](https://core.telegram.org/type/users.Users)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum Users {
    /// All users that match the request; there are no more.
    Users(types::users::Users),
    /// A part of the users that match the request.
    Slice(types::users::UsersSlice),
}

impl Users {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Users(_) => 0x62d706b8,
            Self::Slice(_) => 0x315a4974,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Users(_) => "users.users",
            Self::Slice(_) => "users.usersSlice",
        }
    }
}

impl wire::Wire for Users {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "users.Users",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Users(value) => value.write_bare(w.id(0x62d706b8)),
            Self::Slice(value) => value.write_bare(w.id(0x315a4974)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x62d706b8 => Self::Users(types::users::Users::read_bare(cursor)),
            0x315a4974 => Self::Slice(types::users::UsersSlice::read_bare(cursor)),
            _ => Self::Users(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::users::Users> for Users {
    #[inline]
    fn from(value: types::users::Users) -> Self {
        Self::Users(value)
    }
}

impl From<types::users::UsersSlice> for Users {
    #[inline]
    fn from(value: types::users::UsersSlice) -> Self {
        Self::Slice(value)
    }
}

/// The music that a user shows on the profile, or a notice that it did not change.
///
/// Returned by [`users.getSavedMusic`](functions::users::GetSavedMusic),
/// [`users.getSavedMusicByID`](functions::users::GetSavedMusicById).
///
/// [Official page](https://core.telegram.org/type/users.SavedMusic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum SavedMusic {
    /// The music on the profile is the same as that which the client has.
    NotModified(types::users::SavedMusicNotModified),
    /// One part of the music that a user shows on the profile.
    SavedMusic(types::users::SavedMusic),
}

impl SavedMusic {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified(_) => 0xe3878aa4,
            Self::SavedMusic(_) => 0x34a2f297,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified(_) => "users.savedMusicNotModified",
            Self::SavedMusic(_) => "users.savedMusic",
        }
    }
}

impl wire::Wire for SavedMusic {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "users.SavedMusic",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified(value) => value.write_bare(w.id(0xe3878aa4)),
            Self::SavedMusic(value) => value.write_bare(w.id(0x34a2f297)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe3878aa4 => {
                Self::NotModified(types::users::SavedMusicNotModified::read_bare(cursor))
            }
            0x34a2f297 => Self::SavedMusic(types::users::SavedMusic::read_bare(cursor)),
            _ => Self::NotModified(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::users::SavedMusicNotModified> for SavedMusic {
    #[inline]
    fn from(value: types::users::SavedMusicNotModified) -> Self {
        Self::NotModified(value)
    }
}

impl From<types::users::SavedMusic> for SavedMusic {
    #[inline]
    fn from(value: types::users::SavedMusic) -> Self {
        Self::SavedMusic(value)
    }
}
