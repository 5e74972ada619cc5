//! The documentation of the schemas, and `cargo xtask docs`.
//!
//! `files` reads it for the generator: the files in `schema/docs`, or one JSON file. The rest is `cargo xtask docs check`,
//! which holds every text to the rules of `schema/docs/README.md`:
//!
//! 1. `entries` reads a file: every text with its place.
//! 2. `rules` checks one text, with `spelling` and `names` for the words it is made of.
//! 3. `together` checks texts together: their order, and how often one is repeated.
//! 4. `shared` finds sentences that are too close to the texts of another file.
//! 5. `check` puts the findings of all files together.

mod check;
mod command;
mod entries;
mod files;
mod names;
mod rules;
mod shared;
mod spelling;
mod together;

pub(crate) use command::{Args, run};
pub(crate) use files::{read, read_json};
