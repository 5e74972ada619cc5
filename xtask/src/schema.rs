//! `cargo xtask schema`: the layers that are known.

use crate::compat;
use crate::input::{self, Outcome, Replacement, Source};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use tl_parser::layers::History;

/// The history, below the root of the workspace.
pub(crate) const HISTORY: &str = "schema/history/api.txt";

/// The schema, below the root of the workspace.
const API: &str = "schema/api.tl";

/// Look into the history of Telegram's API
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Show(Show),
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

/// Prints what was asked for.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let history: History = input::text(&input::workspace().join(HISTORY))?.parse().context(HISTORY)?;
    match &args.command {
        Command::Show(show) => print_schema(&history, show.layer)?,
        Command::Compat(args) => print_proposal(&history, args)?,
    }
    Ok(Outcome::Fine)
}

fn print_schema(history: &History, layer: u32) -> Result<()> {
    match history.schema(layer) {
        Some(schema) => input::print_data(&schema),
        None => bail!("layer {layer} is not known; known are {}", known(history)),
    }
}

fn print_proposal(history: &History, args: &Compat) -> Result<()> {
    if let Some(layer) = args.layer.iter().find(|&&layer| !history.layers().any(|known| known == layer)) {
        bail!("layer {layer} is not known; known are {}", known(history));
    }
    let path = args.schema.clone().unwrap_or_else(|| input::workspace().join(API));
    let proposal = compat::propose(history, &Source::read(&[path])?, &args.layer)?;
    proposal.refused.iter().for_each(|refusal| input::print_message(format_args!("not taken: {refusal}")));
    match &args.out {
        Some(path) => Replacement::new(path, &proposal.file)?.put_in_place(),
        None => input::print_data(&proposal.file),
    }
}

/// The layers, ranges put together: `46, 62, 65–72`.
fn known(history: &History) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for layer in history.layers() {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == layer => *last = layer,
            _ => ranges.push((layer, layer)),
        }
    }
    let shown =
        |(first, last): &(u32, u32)| if first == last { first.to_string() } else { format!("{first}–{last}") };
    ranges.iter().map(shown).collect::<Vec<_>>().join(", ")
}
