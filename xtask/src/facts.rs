//! `cargo xtask facts`: keeps what is known about methods, in `schema/facts`.

mod import;
mod table;

pub(crate) use table::read;

use crate::input::{self, Outcome};
use anyhow::Result;
use clap::Subcommand;
use import::Changes;
use std::fmt::Write;
use std::path::PathBuf;

/// Keep the facts about methods
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Exit status: 0, or 2 if a file cannot be read or written or the usage is wrong.")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Merge Telegram's errors.json into schema/facts
    ///
    /// Its errors, and who may call each method, are added to what is known. Errors that more than half of the methods
    /// list are kept once, as those of any method. Both files are written, or none. Run `cargo xtask codegen` afterwards.
    Import {
        /// The file, as Telegram publishes it
        file: PathBuf,

        /// The folder of the facts [default: schema/facts of this workspace]
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let Command::Import { file, folder } = &args.command;
    let folder = folder.clone().unwrap_or_else(|| input::workspace().join("schema/facts"));
    input::print(&report(&import::import(file, &folder)?))?;
    Ok(Outcome::Fine)
}

fn report(changes: &Changes) -> String {
    let Changes { errors, errors_of_methods, of_any, callers, unknown } = changes;
    let mut text = format!(
        "{errors} new errors, {errors_of_methods} new errors of methods, {of_any} new errors of any method\n\
         {callers} methods of which more is known about the callers\n"
    );
    if !unknown.is_empty() {
        let names: Vec<&str> = unknown.iter().map(String::as_str).collect();
        let _ = writeln!(text, "{} methods that the facts do not have: {}", names.len(), names.join(", "));
    }
    text + "now run: cargo xtask codegen\n"
}
