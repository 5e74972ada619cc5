//! The commands of this workspace: `cargo xtask --help` lists them.
//!
//! One module a command, each with its arguments and a `run` that gives the outcome. Every command exits with 0 if all is
//! well, 1 if it found something, and 2 if it could not work: wrong usage, or a file that cannot be read or written.
//!
//! Only `input` reads texts, prints, and replaces files. `docs`, `facts` and `history` read what documents the schemas.

mod assemble;
mod check;
mod codegen;
mod docs;
mod facts;
mod fmt;
mod history;
mod ids;
mod input;
mod inspect;
mod licences;
mod schema;
mod search;
mod values;

use clap::{Parser, Subcommand};
use input::Outcome;
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
    Docs(docs::Args),
    Facts(facts::Args),
    Licences(licences::Args),
    Schema(schema::Args),
    Inspect(inspect::Args),
    Assemble(assemble::Args),
    Search(search::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Codegen(args) => codegen::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Ids(args) => ids::run(&args),
        Command::Fmt(args) => fmt::run(&args),
        Command::Docs(args) => docs::run(&args),
        Command::Facts(args) => facts::run(&args),
        Command::Licences(args) => licences::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Inspect(args) => inspect::run(&args),
        Command::Assemble(args) => assemble::run(&args),
        Command::Search(args) => search::run(&args),
    };
    let outcome = result.unwrap_or_else(|error| {
        input::print_error(format!("{error:#}"));
        Outcome::Unable
    });
    outcome.into()
}
