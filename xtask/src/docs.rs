//! The documentation of the schemas, and `cargo xtask docs`.
//!
//! `files` reads it for the generator: the files in `schema/docs`, or one JSON file. The rest is `cargo xtask docs check`,
//! which holds every text to the rules of `schema/docs/README.md`:
//!
//! 1. `entries` reads a file: every text with its place.
//! 2. `rules` checks one text, with `spelling` and `names` for the words it is made of.
//! 3. `together` checks texts together: their order, and how often one is repeated.
//! 4. `shared` finds sentences that are too close to the texts of another file.
//! 5. `check` puts the findings of all files together.

mod check;
mod entries;
mod files;
mod names;
mod rules;
mod shared;
mod spelling;
mod together;

pub(crate) use files::{read, read_json};

use crate::input::{self, Outcome};
use anyhow::Result;
use clap::Subcommand;
use std::path::PathBuf;

/// Keep the texts of the documentation
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Hold the texts of schema/docs to the rules of its README.md
    ///
    /// Every finding is shown with its file, line and column.
    #[command(after_long_help = HELP)]
    Check {
        /// Also find sentences that share eight words in a row or more with the texts of this file
        ///
        /// Each of its lines has four columns, separated by tabs: what kind of thing it is about (such as type or method),
        /// its TL name, the parameter or `-`, and the text. Lines that start with `#` are comments.
        #[arg(long, value_name = "FILE")]
        against: Option<PathBuf>,

        /// The workspace whose texts are checked [default: the one that this command was built in]
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
}

const HELP: &str =
    "Exit status: 0 without findings, 1 with findings, 2 if a file cannot be read or the usage is wrong.";

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let Command::Check { against, root } = &args.command;
    let root = root.clone().unwrap_or_else(input::workspace);
    check::check(&root, against.as_deref())
}
