// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `aicompose`.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// The tones that the AI editor can rewrite a text in, or a notice that they did not change.
///
/// Returned by [`aicompose.getTone`](functions::aicompose::GetTone),
/// [`aicompose.getTones`](functions::aicompose::GetTones).
///
/// [Official page](https://core.telegram.org/type/aicompose.Tones)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum Tones {
    /// The tones for the AI editor are the same as those that the client has.
    ///
    /// Since layer 225.
    ///
    /// `aicompose.tonesNotModified#c1f46103 = aicompose.Tones;`
    NotModified,
    /// The tones that the AI editor can rewrite a text in: those of Telegram and those that users made.
    Tones(types::aicompose::Tones),
}

impl Tones {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xc1f46103;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xc1f46103,
            Self::Tones(_) => 0x6c9d0efe,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "aicompose.tonesNotModified",
            Self::Tones(_) => "aicompose.tones",
        }
    }
}

impl wire::Wire for Tones {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "aicompose.Tones",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xc1f46103),
            Self::Tones(value) => value.write_bare(w.id(0x6c9d0efe)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc1f46103 => Self::NotModified,
            0x6c9d0efe => Self::Tones(types::aicompose::Tones::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::aicompose::Tones> for Tones {
    #[inline]
    fn from(value: types::aicompose::Tones) -> Self {
        Self::Tones(value)
    }
}
