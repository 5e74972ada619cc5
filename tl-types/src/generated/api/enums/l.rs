// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// A string of a language pack: with one form, with a form for each kind of number, or deleted.
///
/// Returned by [`langpack.getStrings`](functions::langpack::GetStrings).
///
/// Contained in [`langPackDifference`](types::LangPackDifference).
///
/// [Official page](https://core.telegram.org/type/LangPackString)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum LangPackString {
    /// A string of a language pack that has one form only.
    LangPackString(types::LangPackString),
    /// A string of a language pack that has a form for each kind of number, by the plural rules of Unicode CLDR.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Pluralized(Box<types::LangPackStringPluralized>),
    /// A string that was removed from a language pack; fall back on the base language or the client's own text.
    Deleted(types::LangPackStringDeleted),
}

impl LangPackString {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::LangPackString(_) => 0xcad181f6,
            Self::Pluralized(_) => 0x6c47ac9f,
            Self::Deleted(_) => 0x2979eeb2,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::LangPackString(_) => "langPackString",
            Self::Pluralized(_) => "langPackStringPluralized",
            Self::Deleted(_) => "langPackStringDeleted",
        }
    }
}

impl wire::Wire for LangPackString {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "LangPackString",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::LangPackString(value) => value.write_bare(w.id(0xcad181f6)),
            Self::Pluralized(value) => (**value).write_bare(w.id(0x6c47ac9f)),
            Self::Deleted(value) => value.write_bare(w.id(0x2979eeb2)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xcad181f6 => Self::LangPackString(types::LangPackString::read_bare(cursor)),
            0x6c47ac9f => Self::Pluralized(Box::read_bare(cursor)),
            0x2979eeb2 => Self::Deleted(types::LangPackStringDeleted::read_bare(cursor)),
            _ => Self::LangPackString(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::LangPackString> for LangPackString {
    #[inline]
    fn from(value: types::LangPackString) -> Self {
        Self::LangPackString(value)
    }
}

impl From<types::LangPackStringPluralized> for LangPackString {
    #[inline]
    fn from(value: types::LangPackStringPluralized) -> Self {
        Self::Pluralized(Box::new(value))
    }
}

impl From<types::LangPackStringDeleted> for LangPackString {
    #[inline]
    fn from(value: types::LangPackStringDeleted) -> Self {
        Self::Deleted(value)
    }
}
