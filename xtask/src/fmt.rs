//! `cargo xtask fmt`: brings schemas into one form.

use crate::input::{self, Outcome, Replacement, Source};
use anyhow::{Context, Result};
use similar::TextDiff;
use std::path::{Path, PathBuf};
use tl_parser::Diagnostic;

/// Format TL schemas
///
/// Spaces the tokens of each file anew. Comments stay where they are, aligned if they are in one column, and so do blank lines
/// between declarations, section marks and the line breaks between fields. Line ends (`\n` or `\r\n`) and a byte order mark
/// stay what they are. A file with a syntax error is reported and not changed.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Args {
    /// Write nothing; show what would change, and exit with 1 if anything would
    #[arg(long)]
    check: bool,

    /// The schemas
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

const HELP: &str = "\
Exit status: 0, 1 with syntax errors or (--check) if something would change, 2 if a file cannot be read or written or the
usage is wrong.";

/// Formats all files.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    Ok(input::for_each(&args.files, |path| format(path, args.check)))
}

fn format(path: &Path, check: bool) -> Result<Outcome> {
    let source = Source::read(&[path])?;
    let parsed = source.files.parse();
    if parsed.diagnostics.iter().any(Diagnostic::is_error) {
        source.print(&parsed.diagnostics);
        return Ok(Outcome::Found);
    }
    let formatted = tl_parser::print(&parsed.file);
    if formatted == source.text() {
        return Ok(Outcome::Fine);
    }
    if check {
        input::print(&diff(&source, &formatted))?;
        return Ok(Outcome::Found);
    }
    // A symbolic link stays one.
    let path = path.canonicalize().with_context(|| format!("cannot write {}", source.name))?;
    Replacement::new(&path, &formatted)?.put_in_place()?;
    Ok(Outcome::Fine)
}

fn diff(old: &Source, new: &str) -> String {
    let (from, to) = (format!("a/{}", old.name), format!("b/{}", old.name));
    TextDiff::from_lines(old.text(), new).unified_diff().header(&from, &to).to_string()
}
