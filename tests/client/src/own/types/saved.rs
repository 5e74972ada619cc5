// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `saved`.

use super::super::enums;
use ::tl_types::wire::{self, String, Vec, Wire as _};

/// The constructor `saved.note`.
///
/// A constructor of [`saved::Item`](enums::saved::Item).
///
/// ```text
/// saved.note#1b2c3d4e id:long text:string = saved.Item;
/// ```
#[derive(Clone, Debug, Default)]
pub struct Note {
    pub id: i64,
    pub text: String,
}

impl Note {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: i64, text: impl Into<String>) -> Self {
        Self { id, text: text.into() }
    }
}

impl wire::Wire for Note {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "saved.note",
        id: 0x1b2c3d4e,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.i64(),
            text: cursor.string(),
        }
    }
}

/// The constructor `saved.photo`.
///
/// A constructor of [`saved::Item`](enums::saved::Item).
///
/// ```text
/// saved.photo#2c3d4e5f id:long data:bytes = saved.Item;
/// ```
#[derive(Clone, Debug, Default)]
pub struct Photo {
    pub id: i64,
    pub data: Vec<u8>,
}

impl Photo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: i64, data: impl Into<Vec<u8>>) -> Self {
        Self { id, data: data.into() }
    }
}

impl wire::Wire for Photo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "saved.photo",
        id: 0x2c3d4e5f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        w.bytes(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.i64(),
            data: cursor.bytes(),
        }
    }
}
