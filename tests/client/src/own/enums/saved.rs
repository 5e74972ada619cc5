// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `saved`.

use super::super::{functions, types};
use ::tl_types::wire::{self, Wire as _};

/// The type `saved.Item`.
///
/// Returned by [`saved.get`](functions::saved::Get).
#[derive(Clone, Debug)]
pub enum Item {
    Note(types::saved::Note),
    Photo(types::saved::Photo),
}

impl Item {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Note(_) => 0x1b2c3d4e,
            Self::Photo(_) => 0x2c3d4e5f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Note(_) => "saved.note",
            Self::Photo(_) => "saved.photo",
        }
    }
}

impl wire::Wire for Item {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "saved.Item",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Note(value) => value.write_bare(w.id(0x1b2c3d4e)),
            Self::Photo(value) => value.write_bare(w.id(0x2c3d4e5f)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1b2c3d4e => Self::Note(types::saved::Note::read_bare(cursor)),
            0x2c3d4e5f => Self::Photo(types::saved::Photo::read_bare(cursor)),
            _ => Self::Note(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::saved::Note> for Item {
    #[inline]
    fn from(value: types::saved::Note) -> Self {
        Self::Note(value)
    }
}

impl From<types::saved::Photo> for Item {
    #[inline]
    fn from(value: types::saved::Photo) -> Self {
        Self::Photo(value)
    }
}
