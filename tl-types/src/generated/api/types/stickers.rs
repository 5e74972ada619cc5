// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `stickers`.

use super::super::functions;
use crate::wire::{self, String, Wire as _};

/// A short name that is free, for the link of a new sticker set.
///
/// Returned by [`stickers.suggestShortName`](functions::stickers::SuggestShortName).
///
/// Since layer 131 or earlier.
///
/// ```text
/// stickers.suggestedShortName#85fea03f short_name:string =
///     stickers.SuggestedShortName;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stickers.suggestedShortName)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SuggestedShortName {
    /// The suggestion, to pass to [`stickers.createStickerSet`](functions::stickers::CreateStickerSet).
    pub short_name: String,
}

impl SuggestedShortName {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(short_name: impl Into<String>) -> Self {
        Self {
            short_name: short_name.into(),
        }
    }
}

impl wire::Wire for SuggestedShortName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.suggestedShortName",
        id: 0x85fea03f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.short_name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            short_name: cursor.string(),
        }
    }
}
