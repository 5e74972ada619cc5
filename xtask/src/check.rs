//! `cargo xtask check`: says what is wrong with schemas.

use crate::input::{self, Outcome};
use anyhow::Result;
use clap::ValueEnum;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tl_parser::{AllowList, Diagnostic, LocatedLabel, SchemaOptions, SourceMap, parse};

/// Say what is wrong with TL schemas
///
/// Reads each file, checks every rule of the language, and reports all errors, warnings and notes at once.
///
/// An id that is not the checksum of its declaration is a warning. Ids that are known to be right all the same stand in a
/// file beside the schema, called as the schema but with the extension `ids-allow`: `name#id` and the reason on each line,
/// comments behind `#`. An entry that does not apply any more is an error.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Args {
    /// How to report: for people on standard error, or a JSON object a line on standard output
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,

    /// The schemas
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

const HELP: &str = "\
JSON: each line is an object with `file`, `severity` (error, warning, note), `code`, `message`, `line`, `column`,
`end_line`, `end_column`, `label`, `secondary` (places with a `label`) and `help` (or null). Lines and columns start at 1,
columns count characters.

Exit status: 0 without errors, 1 with errors, 2 if a file cannot be read or the usage is wrong.";

#[derive(Clone, Copy, PartialEq, Debug, ValueEnum)]
enum Format {
    Human,
    Json,
}

/// Checks all files.
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    Ok(input::for_each(&args.files, |path| check(path, args.format)).into())
}

fn check(path: &Path, format: Format) -> Result<Outcome> {
    let bytes = input::read(path)?;
    let (text, mut found) = input::text(&bytes);
    let list_path = path.with_extension("ids-allow");
    let list_bytes = input::read_if_there(&list_path)?.unwrap_or_default();
    let (list_text, mut list_found) = input::text(&list_bytes);

    let allowed = AllowList::parse(&list_text).unwrap_or_else(|errors| {
        list_found.extend(errors);
        AllowList::default()
    });
    let parsed = parse(&text);
    list_found.extend(allowed.stale(&parsed.file));
    let (_, checked) = SchemaOptions::new().allow(&allowed).check(&parsed.file);
    found.extend(parsed.diagnostics);
    found.extend(checked);
    found.sort_by_key(|d| (d.primary.span.start, d.severity));

    report(path, &text, &found, format)?;
    report(&list_path, &list_text, &list_found, format)?;
    let is_wrong = found.iter().chain(&list_found).any(Diagnostic::is_error);
    Ok(if is_wrong { Outcome::Found } else { Outcome::Fine })
}

fn report(path: &Path, text: &str, found: &[Diagnostic], format: Format) -> Result<()> {
    match format {
        Format::Human => {
            input::show(path, text, found);
            Ok(())
        }
        Format::Json => {
            let map = SourceMap::new(text);
            let lines = found.iter().map(|diagnostic| format!("{}\n", json(path, &map, diagnostic)));
            input::print(&lines.collect::<String>())
        }
    }
}

fn json(path: &Path, map: &SourceMap<'_>, diagnostic: &Diagnostic) -> Value {
    let located = map.locate(diagnostic);
    let mut object = place(&located.primary);
    object["file"] = json!(path.display().to_string());
    object["severity"] = json!(located.severity);
    object["code"] = json!(located.code);
    object["message"] = json!(located.message);
    object["secondary"] = located.secondary.iter().map(place).collect();
    object["help"] = json!(located.help);
    object
}

fn place(label: &LocatedLabel) -> Value {
    json!({
        "line": label.start.line,
        "column": label.start.column,
        "end_line": label.end.line,
        "end_column": label.end.column,
        "label": label.text,
    })
}
