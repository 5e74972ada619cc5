//! Counted instructions: what valgrind's tool `callgrind` says that an action takes, the same on every run.

use crate::case::Case;
use crate::side::{Action, Side};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The actions whose instructions are counted.
pub const COUNTED: [Action; 3] = [Action::Decode, Action::EncodeNew, Action::EncodeReused];

/// The function around what is measured. Callgrind counts inside, and writes a file each time that it ends.
const MEASURED: &str = "tl_benches::side::measured";

/// How often an action runs before the count that is taken, so that the heap has what it needs.
const WARM: usize = 2;

/// The instructions of an action: ours, and theirs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Instructions {
    /// tl-types.
    pub ours: u64,
    /// grammers-tl-types.
    pub theirs: u64,
}

/// Runs every counted action of both sides, in the order in which [`count`] reads the files.
pub fn perform(cases: &[Case]) {
    for (case, action) in counted(cases) {
        [&case.ours, &case.theirs].iter().for_each(|side| perform_one(side, action));
    }
}

fn perform_one(side: &Side, action: Action) {
    for _ in 0..=WARM {
        side.time(action, 1);
    }
}

fn counted(cases: &[Case]) -> impl Iterator<Item = (&Case, Action)> {
    cases.iter().flat_map(|case| COUNTED.map(|action| (case, action)))
}

/// Counts the instructions of `performing`, a command that calls [`perform`] with `cases`: for each case and action.
///
/// # Errors
///
/// Where valgrind is missing or fails.
pub fn count<'a>(cases: &'a [Case], performing: &Command) -> Result<Vec<(&'a Case, Action, Instructions)>> {
    let folder = tempfile::tempdir()?;
    valgrind(performing, folder.path())?;
    let mut totals = totals(folder.path())?.into_iter().skip(WARM).step_by(WARM + 1);
    let mut next = || totals.next().context("callgrind wrote fewer files than there are actions");
    let of = |(case, action)| Ok((case, action, Instructions { ours: next()?, theirs: next()? }));
    counted(cases).map(of).collect()
}

fn valgrind(performing: &Command, folder: &Path) -> Result<()> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--quiet", "--tool=callgrind", "--compress-strings=no"]);
    valgrind.args(["toggle-collect", "dump-after"].map(|option| format!("--{option}={MEASURED}")));
    valgrind.arg(format!("--callgrind-out-file={}", folder.join("out").display()));
    valgrind.arg(performing.get_program()).args(performing.get_args());
    valgrind.envs(performing.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = valgrind.output().context("cannot run `valgrind`, which counts the instructions: install it")?;
    ensure!(output.status.success(), "valgrind failed:\n{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

/// The totals of the files `out.1`, `out.2`, … in their order.
fn totals(folder: &Path) -> Result<Vec<u64>> {
    let files = (1..).map(|number| folder.join(format!("out.{number}"))).take_while(|path| path.exists());
    files.map(|path| total(&fs::read_to_string(path)?)).collect()
}

/// The number after `totals:`, or `summary:` where that line is missing.
fn total(profile: &str) -> Result<u64> {
    let line = |key| profile.lines().find_map(|line| line.strip_prefix(key));
    let number = line("totals:").or_else(|| line("summary:")).context("a profile without totals")?;
    Ok(number.trim().parse()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_of_a_profile() {
        assert_eq!(total("version: 1\nevents: Ir\nsummary: 7\n\nfn=a\n1 9\n\ntotals: 9\n").expect("a number"), 9);
        assert!(total("version: 1\n").is_err());
    }
}
