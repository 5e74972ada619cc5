//! `cargo xtask ids`: the ids of everything that a schema declares.

use crate::input::{self, Outcome, Rule, Source};
use anyhow::Result;
use std::fmt::Write;
use std::path::PathBuf;
use tl_parser::ast::File;
use tl_parser::{Diagnostic, IdRule, SourceMap, id_lines};

/// Print the ids of everything that a TL schema declares
///
/// A line for each constructor, function and partial application that can be read, with tabs between: the line of the
/// name, the section (`functions` also for what `=>` marks as one), the name, the declared id or `-`, and the checksum of
/// the declaration. Ids have eight hexadecimal digits. Names need not mean anything: only syntax errors are errors.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Exit status: 0, 1 with syntax errors, 2 if the file cannot be read or the usage is wrong."
)]
pub(crate) struct Args {
    /// How the text of the checksum is made
    #[arg(long, value_enum, default_value_t = Rule::Telegram)]
    rule: Rule,

    /// The schema
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Prints the ids.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let source = Source::read(&[&args.file])?;
    let parsed = source.files.parse();
    input::print(&lines(&parsed.file, args.rule.into()))?;
    source.print(&parsed.diagnostics);
    Ok(if parsed.diagnostics.iter().any(Diagnostic::is_error) { Outcome::Found } else { Outcome::Fine })
}

fn lines(file: &File<'_>, rule: IdRule) -> String {
    let map = SourceMap::new("", file.source);
    let mut lines = String::new();
    for id in id_lines(file) {
        let line = map.position(id.name.span.start).line;
        let declared = id.declared.map_or("-".to_owned(), |id| format!("{id:08x}"));
        let (section, name, computed) = (id.section.word(), id.name.text, id.computed(rule));
        // A string takes any text.
        let _ = writeln!(lines, "{line}\t{section}\t{name}\t{declared}\t{computed:08x}");
    }
    lines
}
