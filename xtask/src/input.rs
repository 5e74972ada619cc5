//! TL files as the commands read them, and what they print about them.

use anyhow::{Context, Result};
use std::borrow::Cow;
use std::fs;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tl_parser::{Diagnostic, SourceMap, decode};

/// What a run comes to, the better first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Outcome {
    /// All is well.
    Fine,
    /// Something was found.
    Found,
    /// A file could not be read or written.
    Unable,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        ExitCode::from(outcome as u8)
    }
}

/// Works on each path in turn, whatever becomes of the others, and gives the worst outcome. What makes a file impossible
/// to work on goes to standard error.
pub(crate) fn for_each(paths: &[PathBuf], mut work: impl FnMut(&Path) -> Result<Outcome>) -> Outcome {
    let outcomes = paths.iter().map(|path| {
        work(path).unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            Outcome::Unable
        })
    });
    outcomes.max().unwrap_or(Outcome::Fine)
}

/// The bytes of a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The bytes of a file that need not be there.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        bytes => bytes.map(Some).with_context(|| format!("cannot read {}", path.display())),
    }
}

/// The text of a file; where it is not UTF-8, that is the first of the findings.
pub(crate) fn text(bytes: &[u8]) -> (Cow<'_, str>, Vec<Diagnostic>) {
    let (text, error) = decode(bytes);
    (text, error.into_iter().collect())
}

/// Prints findings about a file to standard error, in colour where that is a terminal.
pub(crate) fn show(path: &Path, text: &str, diagnostics: &[Diagnostic]) {
    let map = SourceMap::new(text);
    let coloured = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut stderr = io::stderr().lock();
    for diagnostic in diagnostics {
        let rendered = map.render(&path.display().to_string(), diagnostic, coloured);
        // There is nowhere left to say that standard error is closed.
        let _ = writeln!(stderr, "{rendered}\n");
    }
}

/// Prints to standard output. A reader that has seen enough, such as `head`, is no error.
pub(crate) fn print(text: &str) -> Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.context("cannot write to standard output"),
    }
}
