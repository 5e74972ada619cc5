//! The commands of this workspace: `cargo xtask --help` lists them.
//!
//! One file a command, each with its arguments and a `run` that gives the exit code. Every command exits with 0 where all
//! is well, 1 where it found something, and 2 where it could not work at all: a wrong usage, a file that cannot be read.

mod check;
mod codegen;
mod facts;
mod fmt;
mod ids;
mod input;
mod licences;
mod words;

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
    Check(check::Args),
    Ids(ids::Args),
    Fmt(fmt::Args),
    Facts(facts::Args),
    Licences(licences::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Codegen(args) => codegen::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Ids(args) => ids::run(&args),
        Command::Fmt(args) => fmt::run(&args),
        Command::Facts(args) => facts::run(&args),
        Command::Licences(args) => licences::run(&args),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(2)
    })
}
