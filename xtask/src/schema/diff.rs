//! `cargo xtask schema diff`: what changed from one schema to another, and what that does to code that uses it.
//!
//! 1. **`source`** reads both schemas: files, or layers of the history.
//! 2. **`report`** puts together what belongs to one definition. **`words`** has a sentence for each difference.
//! 3. **`text`**, **`markdown`**, **`json`** and **`html`** print that, and **`changelog`** makes an entry of it.

mod changelog;
mod html;
mod json;
mod markdown;
mod report;
mod source;
mod text;
mod words;

use crate::input::{self, Outcome, Replacement, Rule};
use anyhow::{Context, Result};
use clap::ValueEnum;
use report::{Level, Report};
use source::Source;
use std::path::{Path, PathBuf};
use tl_parser::layers::Diff;

/// Show what changed from one schema to another
///
/// Each of the two is a file, or the number of a layer that schema/history/api.txt has. Definitions are compared by name: their
/// order, comments and spelling do not count.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Args {
    /// The schema that is left: a file or a layer
    old: String,

    /// The schema that takes its place: a file or a layer
    new: String,

    /// How the report is printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Show only what breaks something, and exit with 1 if there is any
    #[arg(long, value_enum, value_name = "LEVEL", num_args = 0..=1, require_equals = true, default_missing_value = "source")]
    breaking: Option<Level>,

    /// Print nothing, and put the entry of NEW into this changelog, in place of an earlier one of the same two
    #[arg(long, value_name = "FILE", conflicts_with_all = ["format", "breaking"])]
    changelog: Option<PathBuf>,

    /// How the ids are computed that a schema does not declare
    #[arg(long, value_enum, default_value_t = Rule::Telegram)]
    rule: Rule,
}

const HELP: &str = "\
`+` is new, `-` is gone, `~` has changed, and `=` has changed only in Rust. Renames are guesses, from how alike two definitions
are. Behind `!` is what breaks, at one of two levels:

  source  Code that was written with OLD does not compile with NEW, or means something else. The report names what breaks:
          a literal may break where `new` does not.
  wire    Bytes that were written with OLD are not read with NEW, or as something else.

What is said about Rust is about code as `cargo xtask codegen` makes it for tl-types, with all features.

Exit status: 0, 1 if a schema has an error or --breaking finds something, 2 if a file cannot be read or written, a layer is
not known or the usage is wrong.

Examples:
  cargo xtask schema diff 229 230
      Compare two layers of the history.
  cargo xtask schema diff 230 new.tl --format html > diff.html
      Compare a layer with a file, as a page to look at.
  cargo xtask schema diff 229 230 --breaking=wire
      Show only what can no longer be read, and fail if there is any.
  cargo xtask schema diff 229 230 --changelog CHANGELOG.md
      Write what users have to know.";

/// How a report is printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Format {
    /// Lines for a terminal
    Text,
    /// For a pull request or a changelog
    Markdown,
    /// One object, for programs
    Json,
    /// One page that needs nothing else: with search, filters and links
    Html,
}

/// The differences of two schemas that are called `old` and `new`, as text.
pub(super) fn text(old: &str, new: &str, diff: &Diff<'_>) -> String {
    text::text(&Report::new(old, new, diff, source::effects(diff).unwrap_or_default()))
}

/// Prints the differences.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let (old, new) = (Source::read(&args.old, args.rule)?, Source::read(&args.new, args.rule)?);
    let (Some(old), Some(new)) = (old, new) else { return Ok(Outcome::Found) };
    let diff = Diff::new(&old.schema, &new.schema);
    let effects = source::effects(&diff);
    if effects.is_none() {
        [&old, &new].into_iter().for_each(Source::print_unsupported);
        input::print_error("what this does to Rust code is not known: a schema has no Rust form");
        if args.breaking == Some(Level::Source) {
            return Ok(Outcome::Found);
        }
    }
    let mut report = Report::new(&old.label, &new.label, &diff, effects.unwrap_or_default());
    if let Some(path) = &args.changelog {
        return write_entry(path, &report);
    }
    if let Some(level) = args.breaking {
        report.keep_breaking(level);
    }
    input::print(&match args.format {
        Format::Text => text::text(&report),
        Format::Markdown => markdown::markdown(&report),
        Format::Json => json::json(&report),
        Format::Html => html::html(&report),
    })?;
    Ok(if args.breaking.is_some() && !report.is_empty() { Outcome::Found } else { Outcome::Fine })
}

/// Writes the entry into a changelog.
fn write_entry(path: &Path, report: &Report<'_>) -> Result<Outcome> {
    let new = changelog::with_entry(&input::text(path)?, &changelog::entry(report));
    let new = new.with_context(|| format!("{} has no line `## Unreleased` for the entry to follow", path.display()))?;
    Replacement::new(path, &new)?.put_in_place()?;
    Ok(Outcome::Fine)
}
