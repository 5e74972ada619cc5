//! `cargo xtask timings`: what compiling costs, beside grammers-tl-types.
//!
//! A leaf crate that decodes two large types and writes ten requests is built in a workspace of its own, with stock profiles
//! and a new target folder: once on tl-types, once on grammers-tl-types, both from a registry. Linux only.

mod build;
mod figures;
mod leaf;
mod library;
mod registry;
mod usage;
mod wrapper;

pub(crate) use wrapper::run as run_as_wrapper;

use anyhow::Result;
use figures::Figures;
use leaf::Leaf;
use library::{Features, Library};
use std::path::Path;
use std::process::ExitCode;

/// Compares what tl-types and grammers-tl-types cost to compile.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Measure the dev profile only.
    #[arg(long)]
    quick: bool,
    /// How often everything is built; the least of each figure counts.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Measure these sets of features only.
    #[arg(long, value_enum, default_values_t = Features::ALL)]
    features: Vec<Features>,
}

/// Measures, and prints a table in Markdown.
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    println!("{}", figures::HEADER);
    for &profile in profiles(args.quick) {
        for &features in &args.features {
            let (theirs, ours) = duel(args.runs, |library| measure(root, library, features, profile))?;
            figures::rows(profile, features, &ours, &theirs).iter().for_each(|row| println!("{row}"));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A cargo profile.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Profile {
    Dev,
    Release,
}

fn profiles(quick: bool) -> &'static [Profile] {
    if quick { &[Profile::Dev] } else { &[Profile::Dev, Profile::Release] }
}

impl Profile {
    fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }

    /// Its folder in the target folder.
    fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// The figures of grammers-tl-types and of ours, measured by turns.
fn duel(runs: u32, measure: impl Fn(Library) -> Result<Figures>) -> Result<(Figures, Figures)> {
    let run = || -> Result<_> { Ok((measure(Library::Grammers)?, measure(Library::Ours)?)) };
    (1..runs).try_fold(run()?, |(theirs, ours), _| {
        let (their_run, our_run) = run()?;
        Ok((theirs.least(their_run), ours.least(our_run)))
    })
}

/// Builds the leaf twice: cold, and after an edit of one line.
fn measure(root: &Path, library: Library, features: Features, profile: Profile) -> Result<Figures> {
    let leaf = Leaf::new(root, library, features)?;
    let what = format!("{} {features} {}", library.name(), profile.name());
    let cold = reported(&what, "cold build", || leaf.build(profile))?;
    let artifacts = leaf.artifacts(root, profile)?;
    leaf.edit()?;
    let edit = reported(&what, "after an edit", || leaf.build(profile))?;
    Ok(Figures::new(library, &cold, &edit, artifacts))
}

fn reported(what: &str, step: &str, build: impl FnOnce() -> Result<build::Build>) -> Result<build::Build> {
    eprintln!("{what}: {step} …");
    let build = build()?;
    eprintln!("{what}: {step}: {:.1} s, CPU {:.1} s", build.wall, build.cpu);
    Ok(build)
}
