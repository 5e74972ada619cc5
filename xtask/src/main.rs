//! The commands of this workspace: `cargo xtask --help` lists them.

mod timings;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// The commands of this workspace.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Timings(timings::Args),
}

fn main() -> ExitCode {
    let result = timings::run_as_wrapper().unwrap_or_else(|| match Cli::parse().command {
        Command::Timings(args) => timings::run(&args),
    });
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(2)
    })
}
