//! Reading a schema, and showing what is wrong with one.

use anyhow::{Context, Result};
use std::fmt::Write;
use std::fs;
use std::io::{IsTerminal, stderr};
use std::path::Path;
use tl_parser::{Diagnostic, SourceMap};

/// More findings than this are counted, not shown.
const MOST_SHOWN: usize = 20;

/// The text of a schema.
pub(super) struct Source {
    /// How messages call it.
    pub(super) shown: String,
    pub(super) text: String,
}

impl Source {
    pub(super) fn read(path: &Path, shown: &str) -> Result<Self> {
        let bytes = fs::read(path).with_context(|| format!("cannot read the schema {shown}"))?;
        let text = String::from_utf8(bytes).with_context(|| format!("the schema {shown} is not UTF-8"))?;
        Ok(Self { shown: shown.to_owned(), text })
    }

    /// Shows errors on stderr, with the lines that they are about. Warnings are for `cargo xtask check`.
    pub(super) fn show_errors(&self, diagnostics: &[Diagnostic]) {
        let coloured = stderr().is_terminal();
        eprint!("{}", self.errors(diagnostics, coloured));
    }

    fn errors(&self, diagnostics: &[Diagnostic], coloured: bool) -> String {
        let errors: Vec<&Diagnostic> = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
        let map = SourceMap::new(&self.text);
        let mut text = String::new();
        for error in errors.iter().take(MOST_SHOWN) {
            let _ = writeln!(text, "{}\n", map.render(&self.shown, error, coloured));
        }
        if errors.len() > MOST_SHOWN {
            let _ = writeln!(text, "… and {} more errors\n", errors.len() - MOST_SHOWN);
        }
        text
    }
}
