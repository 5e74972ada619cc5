//! Turns a checked TL schema into readable Rust: structs, enums and functions with boxed serialization.
//!
//! Generation is pure and deterministic: [`Generator`] maps a [`Schema`] and a [`Config`] to the text of files, and touches
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
//! let config = tl_codegen::Config::default();
//! let output = tl_codegen::Generator::new(&schema, &config)?.output();
//! assert!(output.files["types/auth.rs"].contains("pub struct ResendCode {"));
//! # Ok::<(), tl_codegen::Error>(())
//! ```

mod config;
pub mod docs;
mod emit;
mod error;
mod layout;
pub mod method_info;
mod names;
mod output;
mod plan;
mod relations;
mod unsupported;

pub use config::{Config, Examples, Surface};
pub use emit::INDIRECT;
pub use error::Error;
pub use output::file::HEADER;
pub use plan::coverage::{Count, Coverage};
pub use plan::model::Skipped;
pub use unsupported::UNSUPPORTED;

use docs::Docs;
use emit::context::Context;
use emit::{error_kinds, table};
use layout::Layout;
use method_info::MethodInfo;
use plan::coverage;
use plan::model::Plan;
use std::collections::BTreeMap;
use tl_parser::{Diagnostic, Schema};

/// What [`Generator::output`] makes.
#[derive(Clone, Debug, Default)]
pub struct Output {
    /// The text of every file by its path below the output folder, such as `types/auth.rs`, with `/` on every platform.
    pub files: BTreeMap<String, String>,
    /// How many definitions were emitted.
    pub emitted: usize,
    /// The definitions that were not emitted.
    pub skipped: Vec<Skipped>,
    /// The variants whose struct is in a `Box`, such as `enums::Update::NewMessage`, sorted. A schema that changes this
    /// list changes what users match on.
    pub indirect: Vec<String>,
    /// How much of the schema words and facts tell about.
    pub coverage: Coverage,
}

/// A schema, planned: everything that can be made of it, without another error.
pub struct Generator<'a> {
    plan: Plan<'a>,
    layout: Layout,
}

impl<'a> Generator<'a> {
    /// Checks the configuration, decides every name and every codec, and computes sizes.
    ///
    /// # Errors
    ///
    /// A path in the configuration that is none, or everything that the schema asks for and that has no Rust form.
    pub fn new(schema: &'a Schema, config: &'a Config) -> Result<Self, Error> {
        config.check()?;
        let unsupported = |mut found: Vec<Diagnostic>| {
            found.sort_by_key(|diagnostic| diagnostic.primary.span);
            Error::Unsupported(found)
        };
        let plan = plan::resolve::plan(schema, config).map_err(unsupported)?;
        let layout = layout::layout(&plan).map_err(unsupported)?;
        Ok(Self { plan, layout })
    }

    /// The files of the schema.
    #[must_use]
    pub fn output(&self) -> Output {
        let (plan, context) = (&self.plan, Context::new(&self.plan, &self.layout));
        Output {
            files: emit::files(&context),
            emitted: plan.schema.constructors().count() + plan.schema.functions().count() - plan.skipped.len(),
            skipped: plan.skipped.clone(),
            indirect: emit::indirect(&context),
            coverage: coverage::coverage(plan),
        }
    }

    /// A table of every definition, as one Rust file, for tests: how to decode and encode it, its layout, and the fields
    /// that share a bit.
    ///
    /// `path` is the module of the schema as the test sees it, such as `tl_types::api`. The file uses `Definition`, `Group`
    /// and `Layout` of the crate that it is part of.
    #[must_use]
    pub fn definition_table(&self, path: &str) -> String {
        table::definition_table(&Context::new(&self.plan, &self.layout), path)
    }

    /// What the docs and the method info of the configuration say about things that the schema does not have, a sentence
    /// each: definitions, parameters of another name, errors that nothing declares. [`Output`] leaves them out.
    #[must_use]
    pub fn stale(&self) -> Vec<String> {
        plan::stale::stale(&self.plan)
    }
}

/// Generates the names of all errors as one Rust file: a part of the runtime, which every generated tree refers to.
///
/// `runtime` is the path of the runtime crate.
///
/// # Errors
///
/// The names that would be the same in Rust.
pub fn error_kinds(facts: &MethodInfo, words: &Docs, runtime: &str) -> Result<String, Vec<String>> {
    let same = names::same_error_kinds(facts.errors.keys().map(String::as_str));
    if same.is_empty() { Ok(error_kinds::error_kinds(facts, words, runtime)) } else { Err(same) }
}

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
