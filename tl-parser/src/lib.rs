//! Reads TL (Type Language) schemas.

mod allow;
pub mod ast;
pub mod codes;
mod diagnostic;
mod docs;
mod explain;
mod id;
mod id_lines;
mod lower;
mod parse;
mod print;
mod render;
pub mod sample;
mod scan;
pub mod schema;
mod span;
mod split;
mod suggest;

pub use allow::AllowList;
pub use diagnostic::{Diagnostic, Label, MAX_DIAGNOSTICS, Severity};
pub use id::{canonical_text, combinator_id};
pub use id_lines::{IdLine, id_lines};
pub use lower::MAX_GROUP;
pub use parse::{MAX_ITEMS, Parsed, parse, read_schema, read_schema_allowing};
pub use print::{format, print};
pub use render::{Located, LocatedLabel, Position, SourceMap};
pub use schema::Schema;
pub use span::Span;
pub use split::{MAX_DECLARATION, MAX_NESTING};

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
