//! `cargo xtask schema import`: makes a workspace that of another layer.
//!
//! 1. **`candidate`** reads the file, by way of **`json`** if it is no TL, and finds out which layer it is.
//! 2. The schema must have no error, and must not contradict the history.
//! 3. `codegen::move_to` generates everything in memory, and then writes all files or none.
//! 4. **`report`** says what changed and what a person must look at next.

mod candidate;
mod json;
mod report;

use crate::codegen::{self, Layer};
use crate::compat;
use crate::history;
use crate::input::{self, API, Outcome, Source};
use anyhow::{Context, Result, anyhow};
use clap::value_parser;
use std::path::{Path, PathBuf};
use tl_parser::layers::History;
use tl_parser::{AllowList, Schema, SchemaOptions, codes};

/// Move the workspace to another layer of Telegram's API
///
/// Takes a schema in TL, official or of a third party, or Telegram's JSON schema, and checks it. Then writes schema/api.tl,
/// enters the layer in schema/history/api.txt, generates the code, and prints what changed and what to look at next. The
/// constructors in schema/compat.tl follow, unless a person has changed what was proposed.
///
/// A file in TL is taken over byte for byte; only where its comments `// LAYER N` do not name one layer, it gets one that does.
/// With an error in the file, or a layer that is not certain, nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Args {
    /// The schema
    file: PathBuf,

    /// The layer, where the file does not name it, or names several
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(1..))]
    layer: Option<u32>,

    /// Let the file take the place of what the history has for its layer
    #[arg(long)]
    replace: bool,

    /// Write nothing; show how schema/api.tl differs from the file, and exit with 1 if it does
    #[arg(long, conflicts_with_all = ["layer", "replace"])]
    check: bool,

    /// The workspace [default: the one that this command was built in]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

const HELP: &str = "\
Exit status: 0 if all is well, 1 if the file has an error, its layer is not certain or --check finds a difference, 2 if a file
cannot be read or written or the usage is wrong.

Examples:
  cargo xtask schema import ~/Downloads/api.tl
      Move to the layer that the file names.
  cargo xtask schema import schema.json --layer 231
      The JSON of https://core.telegram.org/schema/json does not say which layer it is.
  cargo xtask schema show --layer 229 > 229.tl && cargo xtask schema import 229.tl
      Move to a layer of the history.";

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let root = args.root.clone().unwrap_or_else(input::workspace);
    if args.check {
        return check(args, &root);
    }
    let Some(report) = import(args, &root)? else {
        input::print_error("nothing was written");
        return Ok(Outcome::Found);
    };
    input::print(&report)?;
    Ok(Outcome::Fine)
}

/// Imports the file and gives the report; `None` if that is not possible. The reasons are on standard error then.
fn import(args: &Args, root: &Path) -> Result<Option<String>> {
    let (allowed, mut history) = (allowed(root)?, history::read(root)?);
    let mut source = candidate::read(&args.file)?;
    let layer = match candidate::number(&mut source, args.layer) {
        Ok(layer) => layer,
        Err(question) => return refused(question),
    };
    let schemas = (Checked::of_workspace(root, &allowed)?, Checked::new(source, &allowed)?);
    let (Some(old), Some(new)) = schemas else { return Ok(None) };
    if !args.replace
        && let Some(differences) = contradiction(&history, layer, &new)?
    {
        return refused(question(args, layer, &differences));
    }
    let before = history.clone();
    history.set(layer, &tl_parser::parse(new.source.text()).file);
    let compat = compat::follow(root, (&before, &old.source), (&history, &new.source))?;
    let moved = codegen::move_to(root, Layer { schema: new.source.text().to_owned(), history, compat })?;
    Ok(moved.map(|moved| report::report(&old, &new, &moved)))
}

fn refused<T>(reason: String) -> Result<Option<T>> {
    input::print_error(reason);
    Ok(None)
}

/// How a schema differs from what the history has for its layer, if it does.
fn contradiction(history: &History, layer: u32, new: &Checked) -> Result<Option<String>> {
    let Some(text) = history.schema(layer) else { return Ok(None) };
    let known = Checked::new(Source::of_text(history::FILE.to_owned(), &text), "")?;
    Ok(report::differences(&known.context("a layer of the history has an error")?, new))
}

/// What to do where a layer that is known has other definitions: Telegram has changed layers under their number.
fn question(args: &Args, layer: u32, differences: &str) -> String {
    let file = input::quoted(&args.file);
    format!(
        "{} has other definitions of layer {layer} than {file}\n\n{differences}\n\
         If the layer has changed under its number, let the file take the place of what is known:\n  \
         cargo xtask schema import {file} --layer {layer} --replace\n\
         If the file is another layer, correct its comment `// LAYER {layer}`, or say which it is with --layer N",
        history::FILE
    )
}

/// Shows how the schema of the workspace differs from the file, whatever layer that is.
fn check(args: &Args, root: &Path) -> Result<Outcome> {
    let allowed = allowed(root)?;
    let schemas = (Checked::of_workspace(root, &allowed)?, Checked::new(candidate::read(&args.file)?, &allowed)?);
    let (Some(old), Some(new)) = schemas else { return Ok(Outcome::Found) };
    let differences = report::differences(&old, &new);
    let is_other_layer = new.schema.layer().is_some_and(|layer| old.schema.layer() != Some(layer));
    if differences.is_none() && !is_other_layer {
        input::print(&format!("{API} has the definitions of {}\n", new.source.name))?;
        return Ok(Outcome::Fine);
    }
    input::print(&differences.unwrap_or_default())?;
    let (old, new, file) = (old.label(), new.label(), input::quoted(&args.file));
    input::print_error(format!("{API} is {old}, not {new}\nTo move, run: cargo xtask schema import {file}"));
    Ok(Outcome::Found)
}

/// A schema without an error.
struct Checked {
    source: Source,
    schema: Schema,
    /// The ids that are no checksum of their definition, a sentence each.
    ids: Vec<String>,
}

impl Checked {
    /// That of the workspace.
    fn of_workspace(root: &Path, allowed: &str) -> Result<Option<Self>> {
        Self::new(Source::read_as([(root.join(API).as_path(), API.to_owned())])?, allowed)
    }

    /// Checks a schema. The errors are on standard error.
    fn new(source: Source, allowed: &str) -> Result<Option<Self>> {
        let list = AllowList::parse(allowed);
        let list = list.map_err(|_| anyhow!("the list of ids has an error: cargo xtask check {API}"))?;
        Ok(source.schema(SchemaOptions::new().allow(&list)).map(|(schema, warnings)| {
            let ids = warnings.into_iter().filter(|found| found.code == codes::ID_MISMATCH);
            Self { source, schema, ids: ids.map(|found| found.message).collect() }
        }))
    }

    /// `layer 230`, or the name of a schema that does not say its layer.
    fn label(&self) -> String {
        self.schema.layer().map_or_else(|| self.source.name.clone(), |layer| format!("layer {layer}"))
    }
}

/// The text of the list of ids that need not be a checksum.
fn allowed(root: &Path) -> Result<String> {
    Ok(Source::read_exceptions(&[root.join(API)])?.text().to_owned())
}
