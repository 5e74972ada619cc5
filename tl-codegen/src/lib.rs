//! Turns a checked TL schema into readable Rust: structs, enums and functions with boxed serialization.
//!
//! Generation is pure and deterministic: [`generate`] maps a [`Schema`] and a [`Config`] to the text of files, and touches
//! nothing else. It has five phases, one module each:
//!
//! 1. **`plan`** decides which items there are, what they are called and how each field is written. `names` owns every name.
//!    What cannot be represented is refused here.
//! 2. **`layout`** computes facts about the planned types: sizes, recursion, which variants are boxed, which variant ends
//!    a failed decode. What has no finite value is refused here.
//! 3. **`relations`** computes how definitions belong together, for the documentation.
//! 4. **`emit`** turns the plan into tokens, one emitter per concern. Emitters cannot fail.
//! 5. **`file`** turns tokens into formatted text.
//!
//! To add an emitter: write a function from a planned item to tokens in its own module under `emit`, and call it where
//! `emit.rs` puts the items of that kind together.
//!
//! Invariant: every definition of the schema is emitted, or stands in [`Output::skipped`] with the reason.
//!
//! ```
//! let (schema, _) = tl_parser::read_schema("auth.resendCode phone_number:string = auth.SentCode; auth.sentCode = auth.SentCode;").unwrap();
//! let output = tl_codegen::generate(&schema, &tl_codegen::Config::default()).unwrap();
//! assert!(output.files["types/auth.rs"].contains("pub struct ResendCode {"));
//! ```

mod config;
mod coverage;
mod emit;
pub mod facts;
mod file;
mod layout;
mod names;
mod plan;
mod refusal;
mod relations;
mod stale;
pub mod words;

pub use config::{Config, Examples, Surface};
pub use coverage::{Count, Coverage};
pub use file::HEADER;
pub use refusal::REFUSALS;

use facts::Facts;
use layout::Layout;
use plan::Plan;
use std::collections::BTreeMap;
use tl_parser::{Diagnostic, Schema};
use words::Words;

/// What [`generate`] makes.
#[derive(Clone, Debug, Default)]
pub struct Output {
    /// The text of every file by its path below the output folder, such as `types/auth.rs`, with `/` on every platform.
    pub files: BTreeMap<String, String>,
    /// How many definitions were emitted.
    pub emitted: usize,
    /// The definitions that were not emitted.
    pub skipped: Vec<Skipped>,
    /// The variants whose struct is behind a box, such as `enums::Update::NewMessage`, sorted. A schema that changes this
    /// list changes what users match on.
    pub boxed: Vec<String>,
    /// How much of the schema words and facts tell about.
    pub coverage: Coverage,
}

/// A definition that is not emitted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Skipped {
    /// Its TL name.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// Generates the files of a schema.
///
/// # Errors
///
/// Everything that the schema asks for and that cannot be represented, each with its place in the schema's source, in the
/// order of these places.
pub fn generate(schema: &Schema, config: &Config) -> Result<Output, Vec<Diagnostic>> {
    planned(schema, config, |plan, layout| emit::output(plan, layout, &relations::relations(plan)))
}

/// Generates a table from constructor ids to decoders, as one Rust file: for tests over every definition.
///
/// Each entry reads a boxed value and writes it again. `path` is the module of the schema as the test sees it.
///
/// # Errors
///
/// As [`generate`].
pub fn decoder_table(schema: &Schema, config: &Config, path: &str) -> Result<String, Vec<Diagnostic>> {
    planned(schema, config, |plan, layout| emit::decoder_table(plan, layout, &relations::relations(plan), path))
}

/// Generates the names of all errors as one Rust file: a part of the runtime, which every generated tree refers to.
///
/// `runtime` is the path of the runtime crate.
///
/// # Errors
///
/// The names that would be the same in Rust.
pub fn error_kinds(facts: &Facts, words: &Words, runtime: &str) -> Result<String, Vec<String>> {
    let same = names::same_error_kinds(facts.errors.keys().map(String::as_str));
    if same.is_empty() { Ok(emit::error_kinds(facts, words, runtime)) } else { Err(same) }
}

/// The phases that may refuse, then `emit`.
fn planned<T>(
    schema: &Schema,
    config: &Config,
    emit: impl FnOnce(&Plan<'_>, &Layout) -> T,
) -> Result<T, Vec<Diagnostic>> {
    let sorted = |mut refusals: Vec<Diagnostic>| {
        refusals.sort_by_key(|refusal| refusal.primary.span);
        refusals
    };
    let plan = plan::plan(schema, config).map_err(sorted)?;
    let layout = layout::layout(&plan).map_err(sorted)?;
    Ok(emit(&plan, &layout))
}

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// What the words and facts of a configuration say about things that are not there, a sentence each: definitions that a
/// schema no longer has, parameters of another name, errors that nothing declares. [`generate`] leaves them out.
#[must_use]
pub fn stale(schema: &Schema, config: &Config) -> Vec<String> {
    stale::stale(schema, config)
}
