//! Doc comments.
//!
//! The texts that come in are not Markdown: `markdown` escapes them, so that they read as they were written. All links are
//! paths below the modules `enums`, `functions` and `types`, which every file imports that needs them.

mod comment;
mod function;
mod history;
mod items;
mod links;
mod markdown;
mod texts;
mod uses;

pub(super) use function::of_function;
pub(super) use history::of_layer;
pub(super) use items::{of_alias, of_enum, of_error, of_field, of_new, of_struct, of_text, of_variant};
