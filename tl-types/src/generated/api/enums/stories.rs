// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `stories`.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// The active stories of everyone whose stories the account sees, or the news that nothing has changed.
///
/// Returned by [`stories.getAllStories`](functions::stories::GetAllStories).
///
/// [Official page](https://core.telegram.org/type/stories.AllStories)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum AllStories {
    /// The list of stories is still the one that belongs to the given state.
    NotModified(types::stories::AllStoriesNotModified),
    /// One part of the active stories, by the peers who posted them.
    AllStories(types::stories::AllStories),
}

impl AllStories {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified(_) => 0x1158fe3e,
            Self::AllStories(_) => 0x6efc5e81,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified(_) => "stories.allStoriesNotModified",
            Self::AllStories(_) => "stories.allStories",
        }
    }
}

impl wire::Wire for AllStories {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "stories.AllStories",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified(value) => value.write_bare(w.id(0x1158fe3e)),
            Self::AllStories(value) => value.write_bare(w.id(0x6efc5e81)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1158fe3e => {
                Self::NotModified(
                    types::stories::AllStoriesNotModified::read_bare(cursor),
                )
            }
            0x6efc5e81 => Self::AllStories(types::stories::AllStories::read_bare(cursor)),
            _ => Self::NotModified(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::stories::AllStoriesNotModified> for AllStories {
    #[inline]
    fn from(value: types::stories::AllStoriesNotModified) -> Self {
        Self::NotModified(value)
    }
}

impl From<types::stories::AllStories> for AllStories {
    #[inline]
    fn from(value: types::stories::AllStories) -> Self {
        Self::AllStories(value)
    }
}

/// The albums that someone has sorted stories into, or the news that they have not changed.
///
/// Returned by [`stories.getAlbums`](functions::stories::GetAlbums).
///
/// [Official page](https://core.telegram.org/type/stories.Albums)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Albums {
    /// The albums are the same as those that the client has.
    ///
    /// Since layer 211.
    ///
    /// `stories.albumsNotModified#564edaeb = stories.Albums;`
    NotModified,
    /// The albums that a user or channel has sorted stories into.
    Albums(types::stories::Albums),
}

impl Albums {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x564edaeb;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x564edaeb,
            Self::Albums(_) => 0xc3987a3a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "stories.albumsNotModified",
            Self::Albums(_) => "stories.albums",
        }
    }
}

impl wire::Wire for Albums {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "stories.Albums",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x564edaeb),
            Self::Albums(value) => value.write_bare(w.id(0xc3987a3a)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x564edaeb => Self::NotModified,
            0xc3987a3a => Self::Albums(types::stories::Albums::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::stories::Albums> for Albums {
    #[inline]
    fn from(value: types::stories::Albums) -> Self {
        Self::Albums(value)
    }
}
