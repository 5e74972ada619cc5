//! `cargo xtask schema`: the layers that are known, and moving to one.

mod diff;
mod import;

use crate::history;
use crate::input::{self, Outcome};
use anyhow::{Context, Result};
use tl_parser::layers::History;

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
    }
}

fn show(number: u32) -> Result<Outcome> {
    input::print_data(&layer(&history::read(&input::workspace())?, number)?)?;
    Ok(Outcome::Fine)
}

/// The schema of a layer.
fn layer(history: &History, layer: u32) -> Result<String> {
    let schema = history.schema(layer);
    schema.with_context(|| format!("layer {layer} is not known; known are {}", history.known_layers()))
}
