//! Compares `tl-types` with implementations that others wrote, over every constructor and function that both know: each must
//! write the bytes that the other wrote.
//!
//! Values are made at random from the schema by `tl_sample`, which knows neither implementation. A difference is an
//! error unless [`differences`] has it with its reason; a reason without its difference is an error, too.
//!
//! [`names`] lists what has another name in grammers-tl-types.

#![expect(clippy::print_stdout, reason = "it prints its report")]

mod differences;
mod grammers;
mod hex;
mod names;
mod ours;
mod overlap;
mod peer;
mod report;
mod sample;
mod seeds;

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};
use peer::{Library, Peer};
use report::Report;
use std::path::PathBuf;
use std::process::ExitCode;
use tl_definitions::ALL;

/// How many values of each definition are compared.
const VALUES_EACH: usize = 10;

/// Compare tl-types with implementations that others wrote
///
/// Every constructor and function that both know is compared, with random values, in both directions. Telethon and GramJS
/// are installed below target/differential. Where Python or Node is missing they are skipped, and a line says so.
#[derive(Debug, Parser)]
#[command(
    name = "tl-differential",
    args_conflicts_with_subcommands = true,
    after_help = "Exit status: 0 if all agree, 1 if one differs or (--required) is skipped or names --check finds a change, 2 for wrong usage."
)]
struct Args {
    #[command(subcommand)]
    command: Option<Command>,

    /// Fail where a peer is skipped
    #[arg(long)]
    required: bool,

    /// The peers to compare with
    #[arg(value_enum, value_name = "PEER", default_values_t = Name::value_variants().to_vec())]
    peers: Vec<Name>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write a random value of every definition, as seeds for the fuzz target `decode`
    Seeds {
        /// Where to, such as fuzz/corpus/decode
        folder: PathBuf,
    },
    /// Write docs/names-of-grammers.tsv: what has another name here than in grammers-tl-types
    Names {
        /// Write nothing; exit with 1 if the file would change
        #[arg(long)]
        check: bool,
    },
}

#[derive(Clone, Copy, PartialEq, Debug, ValueEnum)]
enum Name {
    /// grammers-tl-types 0.11.0: Rust, layer 230
    Grammers,
    /// Telethon 1.45.0: Python, layer 229
    Telethon,
    /// telegram 2.26.22: JavaScript, layer 198
    Gramjs,
}

fn main() -> Result<ExitCode> {
    let args = Args::parse();
    let is_well = match &args.command {
        Some(Command::Seeds { folder }) => seeds::write(folder).map(|()| true)?,
        Some(Command::Names { check }) => names::run(&workspace(), *check)?,
        None => agree(&args)?,
    };
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Compares with all peers, even after one that differs.
fn agree(args: &Args) -> Result<bool> {
    let mut all_agree = true;
    for &name in &args.peers {
        all_agree &= agrees(name, args.required)?;
    }
    Ok(all_agree)
}

/// Compares with a peer, and says how. One whose language is not installed agrees unless it is required.
fn agrees(name: Name, is_required: bool) -> Result<bool> {
    let report = match name {
        Name::Grammers => Some(compare_with_grammers()),
        Name::Telethon => compare_with_script(&peer::TELETHON)?,
        Name::Gramjs => compare_with_script(&peer::GRAMJS)?,
    };
    let Some(report) = report else { return Ok(!is_required) };
    print!("{report}");
    Ok(report.agrees())
}

fn compare_with_grammers() -> Report {
    let mut report = Report::new("grammers");
    for tables in &ALL {
        let theirs = grammers::Decoders::of(tables);
        for sample in sample::samples(&ours::schema(tables.schema), VALUES_EACH) {
            let result = theirs.recode(sample.id, &sample.bytes);
            report.add(tables, &sample, result);
        }
    }
    report
}

/// The peer gets all values at once, and gives the results in the same order; `None` where its language is not installed.
fn compare_with_script(library: &Library) -> Result<Option<Report>> {
    let Some(mut peer) = Peer::start(library)? else {
        println!("{}: skipped, its language is not installed", library.name);
        return Ok(None);
    };
    let mut report = Report::new(library.name);
    for tables in &ALL {
        let samples = sample::samples(&overlap::schema(tables, &peer), VALUES_EACH);
        for (sample, result) in samples.iter().zip(peer.recode(&samples)?) {
            report.add(tables, sample, result);
        }
    }
    Ok(Some(report))
}
