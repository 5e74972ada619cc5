//! `cargo xtask schema`: the layers that are known.

use crate::history;
use crate::input::{self, Outcome};
use anyhow::{Result, bail};

/// Look into the history of Telegram's API
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Show(Show),
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

/// Prints what was asked for.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let Command::Show(Show { layer }) = args.command;
    let history = history::read(&input::workspace())?;
    match history.schema(layer) {
        Some(schema) => input::print(&schema)?,
        None => bail!("layer {layer} is not known; known are {}", history.known_layers()),
    }
    Ok(Outcome::Fine)
}
