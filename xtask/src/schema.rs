//! `cargo xtask schema`: the layers that are known, and moving to one.

mod diff;
mod import;

use crate::compat;
use crate::history;
use crate::input::{self, Outcome, Replacement, Source};
use anyhow::{Result, ensure};
use std::path::PathBuf;

/// Look into the history of Telegram's API, and move to another layer
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Show(Show),
    Diff(diff::Args),
    Import(import::Args),
    Compat(Compat),
}

/// Print the schema of a layer, which `codegen --schema` takes
///
/// The definitions are sorted by name. `schema/history/api.txt` has the layers that are known, from 46 on, with gaps.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
struct Show {
    /// The layer
    #[arg(long, value_name = "N")]
    layer: u32,
}

/// Propose which constructors of earlier layers decoders can accept
///
/// Prints a `schema/compat.tl`, and on standard error what cannot be in it and why. A constructor qualifies where today's of
/// the same name has a neutral value for every field that is missing (an absent option, false, zero, or what is empty), no
/// field has another type, and what is left over is optional. Codegen reads the file: with the feature `compat` of tl-types,
/// values of these constructors decode.
#[derive(Debug, clap::Args)]
#[command(after_long_help = COMPAT_HELP)]
struct Compat {
    /// A layer whose constructors may be taken; may be given several times [default: the five known before the schema's]
    #[arg(long, value_name = "N")]
    layer: Vec<u32>,

    /// The schema of today [default: schema/api.tl]
    #[arg(long, value_name = "FILE")]
    schema: Option<PathBuf>,

    /// Write the file instead of printing it, whole or not at all
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

const COMPAT_HELP: &str = "\
Example:
  cargo xtask schema compat --out schema/compat.tl

Exit status: 0, 2 if a layer is not known, the history or the schema cannot be read, or the file cannot be written.";

const HELP: &str = "\
Example:
  cargo xtask schema show --layer 143 > 143.tl
  cargo xtask codegen --schema 143.tl --out src/layer_143

Exit status: 0, 2 if the layer is not known or the history cannot be read.";

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    match &args.command {
        Command::Show(args) => show(args.layer),
        Command::Diff(args) => diff::run(args),
        Command::Import(args) => import::run(args),
        Command::Compat(args) => propose(args),
    }
}

fn show(number: u32) -> Result<Outcome> {
    input::print_data(&history::schema(&history::read(&input::workspace())?, number)?)?;
    Ok(Outcome::Fine)
}

fn propose(args: &Compat) -> Result<Outcome> {
    let history = history::read(&input::workspace())?;
    for &layer in &args.layer {
        ensure!(history.has(layer), "layer {layer} is not known; known are {}", history.known_layers());
    }
    let path = args.schema.clone().unwrap_or_else(|| input::workspace().join(input::API));
    let proposal = compat::propose(&history, &Source::read(&[path])?, &args.layer)?;
    proposal.refused.iter().for_each(|refusal| input::print_message(format_args!("not taken: {refusal}")));
    match &args.out {
        Some(path) => Replacement::new(path, &proposal.file)?.put_in_place()?,
        None => input::print_data(&proposal.file)?,
    }
    Ok(Outcome::Fine)
}
