// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `saved`.

use super::super::enums;
use ::tl_types::wire::{self, Wire as _};

/// The method `saved.get`.
///
/// # Parameters
///
/// - `id` (`i64`)
///
/// # Returns
///
/// [`saved::Item`](enums::saved::Item): [`Note`](enums::saved::Item::Note) or [`Photo`](enums::saved::Item::Photo).
///
/// ```text
/// saved.get#3d4e5f60 id:long = saved.Item;
/// ```
#[doc(alias("saved.get", "GetRequest"))]
#[derive(Clone, Debug, Default)]
pub struct Get {
    pub id: i64,
}

impl Get {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Wire for Get {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "saved.get",
        id: 0x3d4e5f60,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.i64() }
    }
}

impl wire::RemoteCall for Get {
    type Return = enums::saved::Item;
}
