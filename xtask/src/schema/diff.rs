//! `cargo xtask schema diff`: what changed from one schema to another, and what that does to code that uses it.
//!
//! 1. **`source`** reads both schemas: files, or layers of the history.
//! 2. **`report`** puts together what belongs to one definition. **`words`** has a sentence for each difference.
//! 3. **`text`** prints that.

mod report;
mod source;
mod text;
mod words;

use crate::input::{self, Outcome, Rule};
use anyhow::Result;
use report::Report;
use source::Source;
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

    /// How the ids are computed that a schema does not declare
    #[arg(long, value_enum, default_value_t = Rule::Telegram)]
    rule: Rule,
}

const HELP: &str = "\
In the text, `+` is new, `-` is gone and `~` has changed. Renames are guesses, from how alike two definitions are.

Exit status: 0, 1 if a schema has an error, 2 if a file cannot be read, a layer is not known or the usage is wrong.

Examples:
  cargo xtask schema diff 229 230
      Compare two layers of the history.
  cargo xtask schema diff 230 new.tl
      Compare a layer with a file.";

/// The differences of two schemas that are called `old` and `new`, as text.
pub(super) fn text(old: &str, new: &str, diff: &Diff<'_>) -> String {
    text::text(&Report::new(old, new, diff))
}

/// Prints the differences.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let (old, new) = (Source::read(&args.old, args.rule)?, Source::read(&args.new, args.rule)?);
    let (Some(old), Some(new)) = (old, new) else { return Ok(Outcome::Found) };
    let diff = Diff::new(&old.schema, &new.schema);
    input::print(&text(&old.label, &new.label, &diff))?;
    Ok(Outcome::Fine)
}
