//! Every definition of both schemas of tl-types, as functions that a test can go through.
//!
//! [`API`] and [`MTPROTO`] have a [`Definition`] for each constructor and function. The tests in this package use them, the
//! differential tests and the fuzz targets. `cargo xtask codegen` writes the tables; [`Definition`] says what is in them.

mod table;

#[rustfmt::skip]
#[expect(unreachable_pub, reason = "the generator cannot know where its tables go")]
mod generated {
    pub(crate) mod api;
    pub(crate) mod mtproto;
}

pub use table::{Compare, Definition, Group, Json, Layout, RecodeKeeping, Value};

use generated::{api, mtproto};

/// A schema, and the tables that were generated from it.
#[derive(Clone, Copy)]
pub struct Tables {
    /// The name of the schema's module in tl-types.
    pub name: &'static str,
    /// The text of the schema.
    pub schema: &'static str,
    /// Every struct by its own id, and every enum by the ids of its variants, the enums last.
    pub definitions: &'static [Definition],
    /// Every type with its size.
    pub types: &'static [Layout],
    /// The groups of fields that share a bit.
    pub groups: &'static [Group],
}

/// Both schemas.
pub static ALL: [Tables; 2] = [API, MTPROTO];

/// Telegram's API.
pub const API: Tables = Tables {
    name: "api",
    schema: include_str!("../../../schema/api.tl"),
    definitions: &api::DEFINITIONS,
    types: &api::TYPES,
    groups: &api::GROUPS,
};

/// The protocol below it.
pub const MTPROTO: Tables = Tables {
    name: "mtproto",
    schema: include_str!("../../../schema/mtproto.tl"),
    definitions: &mtproto::DEFINITIONS,
    types: &mtproto::TYPES,
    groups: &mtproto::GROUPS,
};

/// The examples of the guide are tests.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/migrating-from-grammers.md")]
struct Guide;
