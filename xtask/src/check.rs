//! `cargo xtask check`: says what is wrong with schemas.

use crate::input::{self, Outcome, Source};
use anyhow::Result;
use clap::ValueEnum;
use serde_json::{Value, json};
use std::path::PathBuf;
use tl_parser::{AllowList, Diagnostic, LocatedLabel, SchemaOptions, SourceMap};

/// Say what is wrong with TL schemas
///
/// Reads each file, checks every rule of the language, and reports all errors, warnings and notes at once. A schema that is
/// in several files needs --together: then each knows what the others declare.
///
/// An id that is not the checksum of its declaration is a warning. Ids that are known to be right all the same are listed in
/// a file next to the schema, with the same name but the extension `ids-allow`: `name#id` and the reason on each line,
/// comments after `#`. An entry that does not apply any more is an error.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Args {
    /// How to report: for people on standard error, or a JSON object a line on standard output
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,

    /// Read all files as one schema, and their lists of exceptions as one
    #[arg(long)]
    together: bool,

    /// The schemas
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

const HELP: &str = "\
JSON: each line is an object with `file`, `severity` (error, warning, note), `code`, `message`, `line`, `column`,
`end_line`, `end_column`, `label`, `secondary` (places with `file` and `label`) and `help` (or null). Lines and columns start at 1,
columns count characters.

Exit status: 0 without errors, 1 with errors, 2 if a file cannot be read or the usage is wrong.";

#[derive(Clone, Copy, PartialEq, Debug, ValueEnum)]
enum Format {
    Human,
    Json,
}

/// Checks all files.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    if args.together {
        return check(&args.files, args.format);
    }
    Ok(input::for_each(&args.files, |path| check(&[path.to_owned()], args.format)))
}

/// Checks files that are one schema.
fn check(paths: &[PathBuf], format: Format) -> Result<Outcome> {
    let source = Source::read(paths)?;
    let list = Source::read_exceptions(paths)?;
    let mut list_found = list.files.errors().to_vec();
    let allowed = AllowList::parse(list.text()).unwrap_or_else(|errors| {
        list_found.extend(errors);
        AllowList::default()
    });
    let parsed = source.files.parse();
    list_found.extend(allowed.stale(&parsed.file));
    let (_, checked) = SchemaOptions::new().allow(&allowed).check(&parsed.file);
    let mut found = parsed.diagnostics;
    found.extend(checked);
    found.sort_by_key(|diagnostic| (diagnostic.primary.span.start, diagnostic.severity));

    report(&source, &found, format)?;
    report(&list, &list_found, format)?;
    let is_wrong = found.iter().chain(&list_found).any(Diagnostic::is_error);
    Ok(if is_wrong { Outcome::Found } else { Outcome::Fine })
}

fn report(source: &Source, found: &[Diagnostic], format: Format) -> Result<()> {
    match format {
        Format::Human => {
            source.print(found);
            Ok(())
        }
        Format::Json => {
            let map = SourceMap::of(&source.files);
            let lines = found.iter().map(|diagnostic| format!("{}\n", json(&map, diagnostic)));
            input::print_data(&lines.collect::<String>())
        }
    }
}

fn json(map: &SourceMap<'_>, diagnostic: &Diagnostic) -> Value {
    let located = map.locate(diagnostic);
    let mut object = place(&located.primary);
    object["severity"] = json!(located.severity);
    object["code"] = json!(located.code);
    object["message"] = json!(located.message);
    object["secondary"] = located.secondary.iter().map(place).collect();
    object["help"] = json!(located.help);
    object
}

fn place(label: &LocatedLabel) -> Value {
    json!({
        "file": label.file,
        "line": label.start.line,
        "column": label.start.column,
        "end_line": label.end.line,
        "end_column": label.end.column,
        "label": label.text,
    })
}
