//! `cargo xtask schema`: the layers that are known.

use crate::input::{self, Outcome};
use anyhow::{Context, Result, bail};
use tl_parser::layers::History;

/// The history, below the root of the workspace.
pub(crate) const HISTORY: &str = "schema/history/api.txt";

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
    let history: History = input::text(&input::workspace().join(HISTORY))?.parse().context(HISTORY)?;
    match history.schema(layer) {
        Some(schema) => input::print_data(&schema)?,
        None => bail!("layer {layer} is not known; known are {}", known(&history)),
    }
    Ok(Outcome::Fine)
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
