//! `cargo xtask codegen`: from schemas to Rust files.
//!
//! 1. **`job`** says which schemas go where: those of this workspace, or the one that the command line names. **`inputs`**
//!    reads what documents them.
//! 2. **`generate`** makes the text of every file, in memory, and counts that no definition is lost.
//! 3. **`folder`** and **`compare`** find out what would change on disk.
//! 4. Then either **`check`** shows it, or **`stage`** writes everything that changed to temporary files and renames them,
//!    one after the other. Nothing is changed before everything is written, and no file is ever half written. A run that is
//!    interrupted while it renames leaves whole files, old and new; another run replaces the rest.
//! 5. **`report`** says what was done, and **`indirect`** which enum variants users have to match in another way.

mod check;
mod compare;
mod folder;
mod generate;
mod indirect;
mod inputs;
mod job;
mod report;
mod stage;

pub(crate) use generate::Review;
pub(crate) use indirect::Changes;

use crate::compat;
use crate::history;
use crate::input::{self, API, Outcome, Replacement, Rule};
use anyhow::Result;
use compare::Comparison;
use job::Job;
use std::path::{Path, PathBuf};
use std::time::Instant;
use tl_parser::layers::History;

/// Generate Rust from TL schemas
///
/// Without options, generates the schemas of this workspace: schema/api.tl and schema/mtproto.tl into
/// tl-types/src/generated, and the tables for the tests over every definition into tests/definitions/src/generated.
///
/// Only files that change are written, and generated files that are no longer made are removed. Everything is generated
/// and written to temporary files before the first change, so a schema with an error changes nothing.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Args {
    /// Write nothing; show how the files on disk differ, and exit with 1 if they do
    #[arg(long)]
    check: bool,

    /// Generate this schema instead of those of the workspace; given several times, the files are one schema
    #[arg(long, value_name = "FILE", requires = "out")]
    schema: Vec<PathBuf>,

    /// Where the module tree of --schema goes
    ///
    /// The folder is made if there is none. Its mod.rs declares the modules: a crate needs only `pub mod NAME;` next to it.
    /// Files that do not start with the generator's header are never changed or removed: if one is in the way, the run
    /// stops before it changes anything.
    #[arg(long, value_name = "DIR", requires = "schema")]
    out: Option<PathBuf>,

    /// The path of the runtime crate in the generated code
    #[arg(long, value_name = "PATH", default_value = "::tl_types", value_parser = rust_path, requires = "schema")]
    runtime: String,

    /// How the ids are computed that the schema does not declare
    #[arg(long, value_enum, default_value_t = Rule::Telegram, requires = "schema")]
    rule: Rule,

    /// One more derive for every type, such as PartialEq; may be given several times
    ///
    /// Every type of the schema and of the runtime that it uses must be able to have it.
    #[arg(long, value_name = "NAME", value_parser = rust_path, requires = "schema")]
    derive: Vec<String>,

    /// Keep masks of this name as a u32 field, for their other bits; may be given several times
    #[arg(long, value_name = "NAME", requires = "schema")]
    keep_mask: Vec<String>,

    /// Let decoders accept the constructors of earlier layers in this file, and make today's values of them
    ///
    /// `cargo xtask schema compat` describes it.
    #[arg(long, value_name = "FILE", requires = "schema")]
    compat: Option<PathBuf>,

    /// Take the docs from this JSON file instead of schema/docs, whose README.md describes the format
    #[arg(long, value_name = "FILE")]
    docs: Option<PathBuf>,

    /// The workspace whose schemas are generated [default: the one that this command was built in]
    #[arg(long, value_name = "DIR", conflicts_with = "schema")]
    root: Option<PathBuf>,
}

const HELP: &str = "\
Exit status: 0 if all is well, 1 if a schema has an error, files are in the way or --check finds a difference, 2 if a file
cannot be read or written or the usage is wrong.

Examples:
  cargo xtask codegen
      Generate the workspace's schemas.
  cargo xtask codegen --check
      Fail if that would change anything.
  cargo xtask codegen --schema my.tl --out ../my-crate/src/generated
      Generate another schema, for a crate that depends on telegram-tl-types.
  cargo xtask codegen --schema common.tl --schema cache.tl --out src/cache
      Generate a schema that is in two files.
  cargo xtask codegen --schema lite_api.tl --out src/lite --rule tl --keep-mask mode
      Generate one of TON's schemas.";

/// Accepts only a path of Rust names, such as `::tl_types`.
fn rust_path(text: &str) -> Result<String, String> {
    match syn::parse::Parser::parse_str(syn::Path::parse_mod_style, text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err("not a path such as `::tl_types` or `PartialEq`".to_owned()),
    }
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let start = Instant::now();
    let job = Job::new(args)?;
    let Some(made) = generate::all(&job)? else {
        input::print_error("nothing was written");
        return Ok(Outcome::Found);
    };
    if made.review.sentences().map(input::print_error).count() > 0 {
        input::print_error("nothing was written");
        return Ok(Outcome::Found);
    }
    let comparisons: Vec<Comparison<'_>> = made.trees.iter().map(compare::compare).collect::<Result<_>>()?;
    if args.check {
        return check::check(&job, &comparisons);
    }
    if let Some(text) = report::in_the_way(&comparisons) {
        input::print_error(text.trim_end());
        return Ok(Outcome::Found);
    }
    let indirect = indirect::changes(&comparisons)?;
    stage::write(&comparisons, Vec::new())?;
    input::print(&report::done(&made.summaries, &comparisons, &indirect, start.elapsed()))?;
    Ok(Outcome::Fine)
}

/// What a workspace has to have for another layer, besides what is generated.
pub(crate) struct Layer {
    /// The text of schema/api.tl.
    pub(crate) schema: String,
    pub(crate) history: History,
    /// The text of schema/compat.tl, where it changes.
    pub(crate) compat: Option<String>,
}

/// What a workspace has become with another layer.
pub(crate) struct Moved {
    /// What a person has to look at.
    pub(crate) review: Review,
    /// The variants that are in a box now, or no longer.
    pub(crate) indirect: Changes,
    /// What was written.
    pub(crate) report: String,
}

/// Makes a workspace that of another layer: schema, history and generated files are all written, or none. `None` if that is
/// not possible; the reasons are on standard error then.
pub(crate) fn move_to(root: &Path, layer: Layer) -> Result<Option<Moved>> {
    let start = Instant::now();
    let job = Job::of_layer(root, &layer.schema, layer.history.clone(), layer.compat.as_deref())?;
    let texts = [(API, layer.schema), (history::FILE, layer.history.to_string())];
    let Some(made) = generate::all(&job)? else { return Ok(None) };
    let comparisons: Vec<Comparison<'_>> = made.trees.iter().map(compare::compare).collect::<Result<_>>()?;
    if let Some(text) = report::in_the_way(&comparisons) {
        input::print_error(text.trim_end());
        return Ok(None);
    }
    let indirect = indirect::changes(&comparisons)?;
    let texts = texts.into_iter().chain(layer.compat.map(|text| (compat::FILE, text)));
    let texts = texts.map(|(file, text)| Replacement::new(&root.join(file), &text));
    stage::write(&comparisons, texts.collect::<Result<_>>()?)?;
    let report = report::done(&made.summaries, &comparisons, &Changes::default(), start.elapsed());
    Ok(Some(Moved { review: made.review, indirect, report }))
}
