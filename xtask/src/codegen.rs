//! `cargo xtask codegen`: from schemas to Rust files.
//!
//! 1. **`job`** says which schemas go where: the table of this workspace, or what the command line names.
//! 2. **`source`** reads a schema and shows what is wrong with it.
//! 3. **`generate`** makes the text of every file, in memory, and counts that no definition is lost.
//! 4. **`folder`** and **`compare`** look at what is on disk and tell what would change.
//! 5. Then either **`check`** shows it, or **`stage`** writes everything that changed to a staging folder on the same file
//!    system and renames it into place, file by file. Nothing is changed before all of this succeeded, and no file is ever
//!    half written. Who interrupts the renaming finds whole files, old and new; another run replaces the rest.
//!
//! `boxes` and `report` tell what was done.

mod boxes;
mod check;
mod compare;
mod folder;
mod generate;
mod inputs;
mod job;
mod report;
mod source;
mod stage;

use anyhow::Result;
use clap::ValueEnum;
use compare::Comparison;
use job::Job;
use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;
use tl_parser::IdRule;

/// Generate Rust from TL schemas
///
/// Without options, generates the schemas of this workspace: schema/api.tl and schema/mtproto.tl into
/// tl-types/src/generated, and the tables that the tests of tl-types go through into tests/definitions/src/generated.
///
/// Only files that change are written, and generated files that are no longer made are removed. Everything is generated
/// and staged before the first change, so a schema with an error changes nothing.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Args {
    /// Write nothing; show how the files on disk differ, and exit with 1 if they do
    #[arg(long)]
    check: bool,

    /// Generate this schema instead of those of the workspace
    #[arg(long, value_name = "FILE", requires = "out")]
    schema: Option<PathBuf>,

    /// Where the module tree of --schema goes
    ///
    /// The folder is made if there is none. Its mod.rs declares the modules: `pub mod NAME;` beside it is all that a crate
    /// needs. Files that do not start with the generator's header are never changed or removed: where one is in the way,
    /// the run stops before it changes anything.
    #[arg(long, value_name = "DIR", requires = "schema")]
    out: Option<PathBuf>,

    /// The path of the runtime crate in the generated code
    #[arg(long, value_name = "PATH", default_value = "::tl_types", value_parser = rust_path, requires = "schema")]
    runtime: String,

    /// Which CRC32 stands in for ids that the schema does not declare
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

    /// Take the words of the documentation from this JSON file instead of schema/docs, whose README.md has its format
    #[arg(long, value_name = "FILE")]
    docs: Option<PathBuf>,

    /// The workspace whose schemas are generated [default: the one that this command was built in]
    #[arg(long, value_name = "DIR", conflicts_with = "schema")]
    root: Option<PathBuf>,
}

const HELP: &str = "\
Exit codes: 0 all is well; 1 the schema has an error, files are in the way, or --check found a difference; 2 wrong usage,
or a file that cannot be read or written.

Examples:
  cargo xtask codegen
      Generate the workspace's schemas.
  cargo xtask codegen --check
      Fail if that would change anything.
  cargo xtask codegen --schema my.tl --out ../my-crate/src/generated
      Generate another schema, for a crate that depends on tl-types.
  cargo xtask codegen --schema lite_api.tl --out src/lite --rule tl --keep-mask mode
      Generate one of TON's schemas.";

/// Which CRC32 stands in for ids that the schema does not declare.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Rule {
    /// That of the schemas that Telegram publishes
    Telegram,
    /// That of the reference compiler: TDLib's own API, TON, VK
    Tl,
}

impl From<Rule> for IdRule {
    fn from(rule: Rule) -> Self {
        match rule {
            Rule::Telegram => Self::Telegram,
            Rule::Tl => Self::Tl,
        }
    }
}

/// Refuses what is not a path of Rust names, such as `::tl_types`.
fn rust_path(text: &str) -> Result<String, String> {
    match syn::parse::Parser::parse_str(syn::Path::parse_mod_style, text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err("not a path such as `::tl_types` or `PartialEq`".to_owned()),
    }
}

/// Runs the command. An error is something that kept it from working, such as a file that cannot be read.
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    let start = Instant::now();
    let job = Job::new(args)?;
    let Some(made) = generate::all(&job)? else {
        eprintln!("error: nothing was written");
        return Ok(ExitCode::FAILURE);
    };
    let comparisons: Vec<Comparison<'_>> = made.trees.iter().map(compare::compare).collect::<Result<_>>()?;
    if args.check {
        return check::check(&job, &comparisons);
    }
    if let Some(text) = report::in_the_way(&comparisons) {
        eprint!("{text}");
        return Ok(ExitCode::FAILURE);
    }
    let boxes = boxes::changes(&comparisons)?;
    stage::write(&comparisons)?;
    print(&report::done(&made.summaries, &comparisons, &boxes, start.elapsed()))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints to stdout. Who closed it has read enough.
fn print(text: &str) -> Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
