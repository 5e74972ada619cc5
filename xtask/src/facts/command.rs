//! `cargo xtask facts`: its arguments and its report.

use super::import::{self, Changes};
use anyhow::Result;
use clap::Subcommand;
use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Keep the facts about methods
#[derive(Debug, clap::Args)]
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
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    let Command::Import { file, folder } = &args.command;
    let folder = folder.clone().unwrap_or_else(default_folder);
    print(&import::import(file, &folder)?);
    Ok(ExitCode::SUCCESS)
}

fn default_folder() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).join("../schema/facts")
}

fn print(changes: &Changes) {
    let Changes { errors, errors_of_methods, of_any, callers, unknown } = changes;
    println!("{errors} new errors, {errors_of_methods} new errors of methods, {of_any} new errors of any method");
    println!("{callers} methods of which more is known about the callers");
    if !unknown.is_empty() {
        let names: Vec<&str> = unknown.iter().map(String::as_str).collect();
        println!("{} methods that the facts do not have: {}", names.len(), names.join(", "));
    }
    println!("now run: cargo xtask codegen");
}
