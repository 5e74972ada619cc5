// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `aicompose`.

use super::super::{enums, functions};
use crate::wire::{self, Vec, Wire as _};

/// The tones that the AI editor can rewrite a text in: those of Telegram and those that users made.
///
/// A constructor of [`aicompose::Tones`](enums::aicompose::Tones).
///
/// Since layer 225.
///
/// ```text
/// aicompose.tones#6c9d0efe hash:long tones:Vector<AiComposeTone>
///     users:Vector<User> = aicompose.Tones;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/aicompose.tones)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Tones {
    /// The hash of this list, to pass to [`aicompose.getTones`](functions::aicompose::GetTones) the next time.
    pub hash: i64,
    /// The tones, in the order to offer them.
    pub tones: Vec<enums::AiComposeTone>,
    /// The authors that tones refers to.
    pub users: Vec<enums::User>,
}

impl Tones {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        hash: i64,
        tones: Vec<enums::AiComposeTone>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { hash, tones, users }
    }
}

impl wire::Wire for Tones {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aicompose.tones",
        id: 0x6c9d0efe,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.tones);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            tones: cursor.read(),
            users: cursor.read(),
        }
    }
}
