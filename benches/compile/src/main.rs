//! What compiling tl-types costs, compared with grammers-tl-types.
//!
//! A leaf crate that decodes two large types and writes ten requests is built in a workspace of its own, with stock profiles
//! and a new target folder: once on tl-types, once on grammers-tl-types, both from a registry. Linux only.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it prints its figures")]

mod build;
mod figures;
mod leaf;
mod library;
mod registry;
mod usage;
mod wrapper;

use anyhow::Result;
use build::{Build, Profile};
use clap::{Parser, ValueEnum};
use figures::{Figures, Pair};
use leaf::Leaf;
use library::{Features, Library};
use std::process::ExitCode;

/// Compare what tl-types and grammers-tl-types cost to compile
///
/// Builds a small program on either, from nothing and after an edit, and prints a table in Markdown with the goals, then one of
/// the ratios with a column for each set of features. Needs Linux, and the registry that has grammers-tl-types.
#[derive(Debug, Parser)]
#[command(
    name = "tl-compile-time",
    after_help = "Exit status: 0, or 2 if a build fails, the figures cannot be taken or the usage is wrong."
)]
struct Args {
    /// Measure the dev profile only
    #[arg(long)]
    quick: bool,
    /// How often everything is built; the least of each figure counts
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Measure these sets of features only
    #[arg(long, value_enum, default_values_t = Features::value_variants().to_vec())]
    features: Vec<Features>,
}

fn main() -> ExitCode {
    let result = match wrapper::log() {
        Some(log) => wrapper::compile(&log),
        None => measure_all(&Args::parse()).map(|()| ExitCode::SUCCESS),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(2)
    })
}

fn measure_all(args: &Args) -> Result<()> {
    println!("{}", figures::HEADER);
    let profiles = if args.quick { &Profile::ALL[..1] } else { &Profile::ALL[..] };
    let mut pairs = Vec::new();
    for &profile in profiles {
        for &features in &args.features {
            let (theirs, ours) = duel(args.runs, |library| measure(library, features, profile))?;
            let pair = Pair { profile, features, ours, theirs };
            pair.rows().iter().for_each(|row| println!("{row}"));
            pairs.push(pair);
        }
    }
    println!();
    figures::summary(&pairs).iter().for_each(|line| println!("{line}"));
    Ok(())
}

/// The figures of grammers-tl-types and of ours, measured by turns.
fn duel(runs: u32, measure: impl Fn(Library) -> Result<Figures>) -> Result<(Figures, Figures)> {
    let run = || -> Result<_> { Ok((measure(Library::Grammers)?, measure(Library::Ours)?)) };
    (1..runs).try_fold(run()?, |(theirs, ours), _| {
        let (their_run, our_run) = run()?;
        Ok((theirs.least(their_run), ours.least(our_run)))
    })
}

/// Builds the leaf twice: from nothing, and after an edit of one line.
fn measure(library: Library, features: Features, profile: Profile) -> Result<Figures> {
    let leaf = Leaf::new(library, features)?;
    let name = format!("{} {features} {}", library.name(), profile.name());
    let cold = reported(&name, "cold build", || leaf.build(profile))?;
    let artifacts = leaf.artifacts(profile)?;
    leaf.edit()?;
    let edit = reported(&name, "after an edit", || leaf.build(profile))?;
    Ok(Figures::new(library, &cold, &edit, artifacts))
}

fn reported(name: &str, step: &str, build: impl FnOnce() -> Result<Build>) -> Result<Build> {
    eprintln!("{name}: {step} …");
    let build = build()?;
    eprintln!("{name}: {step}: {:.1} s, CPU {:.1} s", build.wall, build.cpu);
    Ok(build)
}
