//! `cargo xtask fmt`: brings schemas into one form.

use crate::input::{self, Outcome};
use anyhow::{Context, Result};
use similar::TextDiff;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tempfile::NamedTempFile;

/// Format TL schemas
///
/// Spaces the tokens of each file out anew. Comments stay where they stood, and so do blank lines between declarations,
/// section marks and the line breaks between fields. A file with a syntax error is reported and not touched.
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
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    Ok(input::for_each(&args.files, |path| format(path, args.check)).into())
}

fn format(path: &Path, check: bool) -> Result<Outcome> {
    let bytes = input::read(path)?;
    let (text, errors) = input::text(&bytes);
    let formatted = match tl_parser::format(&text) {
        Ok(formatted) if errors.is_empty() => formatted,
        result => {
            let more = result.err().unwrap_or_default();
            input::show(path, &text, &[errors, more].concat());
            return Ok(Outcome::Found);
        }
    };
    if formatted == text {
        return Ok(Outcome::Fine);
    }
    if check {
        input::print(&diff(path, &text, &formatted))?;
        return Ok(Outcome::Found);
    }
    replace(path, &formatted)?;
    Ok(Outcome::Fine)
}

fn diff(path: &Path, old: &str, new: &str) -> String {
    let (from, to) = (format!("a/{}", path.display()), format!("b/{}", path.display()));
    TextDiff::from_lines(old, new).unified_diff().header(&from, &to).to_string()
}

/// Writes a whole file beside the old one and renames it, so that nobody ever sees half of it. Where `path` is a symbolic
/// link, the file that it leads to is replaced.
fn replace(path: &Path, text: &str) -> Result<()> {
    let failed = || format!("cannot write {}", path.display());
    let path = path.canonicalize().with_context(failed)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder).with_context(failed)?;
    file.write_all(text.as_bytes()).with_context(failed)?;
    file.as_file().set_permissions(fs::metadata(&path).with_context(failed)?.permissions()).with_context(failed)?;
    file.as_file().sync_all().with_context(failed)?;
    file.persist(&path).with_context(failed)?;
    Ok(())
}
