// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `photos`.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// The profile photos of a user, all of them or one part.
///
/// Returned by [`photos.getUserPhotos`](functions::photos::GetUserPhotos).
///
/// [Official page](https://core.telegram.org/type/photos.Photos)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Photos {
    /// All profile photos of a user that match the request; there are no more.
    Photos(types::photos::Photos),
    /// A part of the profile photos of a user.
    Slice(types::photos::PhotosSlice),
}

impl Photos {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Photos(_) => 0x8dca6aa5,
            Self::Slice(_) => 0x15051f54,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Photos(_) => "photos.photos",
            Self::Slice(_) => "photos.photosSlice",
        }
    }
}

impl wire::Wire for Photos {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "photos.Photos",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Photos(value) => value.write_bare(w.id(0x8dca6aa5)),
            Self::Slice(value) => value.write_bare(w.id(0x15051f54)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x8dca6aa5 => Self::Photos(types::photos::Photos::read_bare(cursor)),
            0x15051f54 => Self::Slice(types::photos::PhotosSlice::read_bare(cursor)),
            _ => Self::Photos(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::photos::Photos> for Photos {
    #[inline]
    fn from(value: types::photos::Photos) -> Self {
        Self::Photos(value)
    }
}

impl From<types::photos::PhotosSlice> for Photos {
    #[inline]
    fn from(value: types::photos::PhotosSlice) -> Self {
        Self::Slice(value)
    }
}
