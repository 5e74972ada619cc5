// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `help`.

use super::super::types;
use crate::wire::{self, Vec, Wire as _};

/// The constructor `help.configSimple`.
///
/// ```text
/// help.configSimple#5a592a6c date:int expires:int rules:vector<AccessPointRule> =
///     help.ConfigSimple;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConfigSimple {
    pub date: i32,
    pub expires: i32,
    pub rules: Vec<types::AccessPointRule>,
}

impl ConfigSimple {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(date: i32, expires: i32, rules: Vec<types::AccessPointRule>) -> Self {
        Self { date, expires, rules }
    }
}

impl wire::Wire for ConfigSimple {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.configSimple",
        id: 0x5a592a6c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.date, self.expires));
        w.write_bare(&self.rules);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (date, expires) = cursor.fixed::<(i32, i32)>();
        Self {
            date,
            expires,
            rules: cursor.read_bare(),
        }
    }
}
