//! The commands of this workspace: `cargo xtask --help` lists them.
//!
//! One file a command, each with its arguments and a `run` that gives the exit code. Every command exits with 0 where all
//! is well, 1 where it found something, and 2 where it could not work at all: a wrong usage, a file that cannot be read.

mod codegen;
mod licences;

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
    Codegen(codegen::Args),
    Licences(licences::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Codegen(args) => codegen::run(&args),
        Command::Licences(args) => licences::run(&args),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(2)
    })
}
