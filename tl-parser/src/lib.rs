//! Reads TL (Type Language) schemas.

pub mod ast;
pub mod codes;
mod diagnostic;
mod id;
mod lower;
mod parse;
mod print;
pub mod sample;
mod scan;
pub mod schema;
mod span;
mod split;
mod suggest;

pub use diagnostic::{Diagnostic, Label, Severity};
pub use id::{canonical_text, combinator_id};
pub use lower::MAX_GROUP;
pub use parse::{Parsed, parse, read_schema};
pub use schema::Schema;
pub use span::Span;
pub use split::{MAX_DECLARATION, MAX_NESTING};
