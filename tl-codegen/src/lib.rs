//! Turns a checked TL schema into readable Rust: structs, enums and functions that read and write themselves.
//!
//! Generation is pure and deterministic: a [`Generator`] maps a [`Schema`] and a [`Config`] to the text of files, and touches
//! nothing else. It has these phases, one module each, in this order:
//!
//! 1. **`plan`** decides which items there are, what they are called and how each field is written. `names` owns every name.
//!    What has no Rust form is an error here.
//! 2. **`layout`** computes what no single definition says: sizes, recursion, which variants are indirect, that is, have
//!    their struct in a `Box`, and which variant an unknown id becomes. What has no finite value is an error here.
//! 3. **`relations`** computes how definitions belong together, for the documentation.
//! 4. **`emit`** turns the plan into tokens, one emitter for each concern. Emitters cannot fail.
//! 5. **`output`** turns tokens into the formatted text of files. The processors share that work, which is most of the time.
//!
//! Beside the files, `interface` says what code that uses them can write, and `effects` compares two such interfaces.
//!
//! To add an emitter, write a function from a planned item to tokens in a module of its own under `emit`, and call it where
//! `emit.rs` collects the items of that kind. The documentation of items is in `emit/rustdoc`: that of methods, in
//! `function.rs`.
//!
//! Invariant: every definition of the schema is emitted, or is in [`Output::skipped`] with the reason.
//!
//! ```
//! let source = "auth.resendCode phone_number:string = auth.SentCode; auth.sentCode = auth.SentCode;";
//! let (schema, _) = tl_parser::read_schema(source).expect("the schema has no error");
//! let config = tl_codegen::Config::default();
//! let output = tl_codegen::Generator::new(&schema, &config)?.output();
//! assert!(output.files["types/auth.rs"].contains("pub struct ResendCode {"));
//! # Ok::<(), tl_codegen::Error>(())
//! ```

pub mod compat;
mod config;
pub mod docs;
pub mod effects;
mod emit;
mod error;
mod example_values;
pub mod interface;
mod layout;
pub mod method_info;
mod names;
mod output;
pub mod paths;
mod plan;
mod relations;
mod unsupported;

pub use config::{Config, Examples, Surface};
pub use emit::INDIRECT;
pub use emit::earlier_names::earlier_names;
pub use error::Error;
pub use example_values::ExampleValues;
pub use output::file::HEADER;
pub use plan::coverage::{Count, Coverage};
pub use plan::model::Skipped;
pub use unsupported::UNSUPPORTED;

use docs::Docs;
use emit::context::Context;
use emit::{error_kinds, table};
use interface::Interface;
use layout::Layout;
use method_info::MethodInfo;
use plan::coverage;
use plan::model::Plan;
use std::collections::BTreeMap;
use tl_parser::{Diagnostic, Schema};
use unsupported::all;

/// What [`Generator::output`] makes.
#[derive(Clone, Debug, Default)]
pub struct Output {
    /// The text of every file by its path below the output folder, such as `types/auth.rs`, with `/` on every platform.
    pub files: BTreeMap<String, String>,
    /// How many definitions were emitted.
    pub emitted: usize,
    /// The definitions that were not emitted.
    pub skipped: Vec<Skipped>,
    /// The variants that have their struct in a `Box`, such as `enums::Update::NewMessage`, sorted. A schema that changes
    /// this list changes what users match on. The file [`INDIRECT`] holds the same list.
    pub indirect: Vec<String>,
    /// How much of the schema is documented.
    pub coverage: Coverage,
}

/// A planned schema: everything that can be made of it, without another error.
pub struct Generator<'a> {
    plan: Plan<'a>,
    layout: Layout,
}

impl<'a> Generator<'a> {
    /// Checks the configuration, decides every name and every codec, and computes sizes.
    ///
    /// # Errors
    ///
    /// A path or the name of an error in the configuration that is not one, or everything in the schema that has no Rust form.
    pub fn new(schema: &'a Schema, config: &'a Config) -> Result<Self, Error> {
        config.check()?;
        let sorted = |mut found: Vec<Diagnostic>| {
            found.sort_by_key(|diagnostic| diagnostic.primary.span);
            found
        };
        let unsupported = |found| Error::Unsupported(sorted(found));
        let (mut plan, earlier) = plan::resolve::plan(schema, config).map_err(unsupported)?;
        if config.compat != Surface::Never {
            plan.earlier = all(earlier).map_err(|found| Error::Earlier(sorted(found.concat())))?;
        }
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

    /// What code that uses the files can name, build and match on. Two of them are compared by [`effects::effects`].
    #[must_use]
    pub fn interface(&self) -> Interface {
        emit::interface::interface(&Context::new(&self.plan, &self.layout))
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

    /// The statement `let value = …;` that makes a value of the schema with its types: what a test or a bug report needs.
    /// `codec` reads calls and objects of any type, which a value has as bytes. `None` where a part of the value could not be read.
    ///
    /// The paths in it begin with `types`, `enums` and `functions`.
    ///
    /// ```
    /// use tl_parser::value::Codec;
    ///
    /// let (schema, _) = tl_parser::read_schema("user#1 flags:# bot:flags.0?true id:long = User;").unwrap();
    /// let (config, codec) = (tl_codegen::Config::default(), Codec::new(&schema));
    /// let generator = tl_codegen::Generator::new(&schema, &config)?;
    /// let value = codec.read_any(&[1, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0], 0).value;
    /// assert_eq!(generator.literal(&codec, &value).unwrap(), "let value = types::User { bot: true, id: 7 };\n");
    /// # Ok::<(), tl_codegen::Error>(())
    /// ```
    #[must_use]
    pub fn literal(&self, codec: &tl_parser::value::Codec<'_>, value: &tl_parser::value::Value<'_>) -> Option<String> {
        emit::literal(&Context::new(&self.plan, &self.layout), codec, value)
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
/// What cannot be the name of an error, or the names that would be the same in Rust, a sentence each.
pub fn error_kinds(info: &MethodInfo, docs: &Docs, runtime: &str) -> Result<String, Vec<String>> {
    let wrong = info.wrong_names().into_iter().map(|name| Error::ErrorName(name.to_owned()).to_string());
    let mut problems: Vec<String> = wrong.collect();
    if problems.is_empty() {
        problems = names::same_error_kinds(info.errors.keys().map(String::as_str));
    }
    if problems.is_empty() { Ok(error_kinds::error_kinds(info, docs, runtime)) } else { Err(problems) }
}

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
