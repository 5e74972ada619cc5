//! This program in the place of rustc: cargo calls it with rustc's command line, and it notes what rustc used.

use super::usage::{self, Usage};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};

/// The variable that says where to write the notes. Where it is set, the program is called in the place of rustc.
pub(super) const LOG: &str = "XTASK_TIMINGS_LOG";

/// A crate that rustc compiled.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Compiled {
    /// Its name: `tl_types`.
    pub(super) name: String,
    /// What rustc used for it, with the linker.
    pub(super) usage: Usage,
}

/// Runs rustc where that is what the program was called for; otherwise `None`.
pub(crate) fn run() -> Option<Result<ExitCode>> {
    let log = std::env::var_os(LOG)?;
    Some(compile(Path::new(&log), std::env::args_os().skip(1).collect()))
}

fn compile(log: &Path, args: Vec<OsString>) -> Result<ExitCode> {
    let (rustc, args) = args.split_first().context("rustc's command line is missing")?;
    let status = Command::new(rustc).args(args).status()?;
    if let Some(name) = crate_name(args) {
        let Usage { cpu, peak } = usage::of_children()?;
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(log)?;
        file.write_all(format!("{name} {cpu} {peak}\n").as_bytes())?;
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

fn crate_name(args: &[OsString]) -> Option<&str> {
    let at = args.iter().position(|arg| arg == "--crate-name")?;
    args.get(at + 1)?.to_str()
}

/// Reads what a build noted.
pub(super) fn read(log: &Path) -> Result<Vec<Compiled>> {
    std::fs::read_to_string(log)?.lines().map(parse).collect()
}

fn parse(line: &str) -> Result<Compiled> {
    let [name, cpu, peak] = line.split(' ').collect::<Vec<_>>()[..] else { bail!("a note in a wrong form: {line}") };
    Ok(Compiled { name: name.to_owned(), usage: Usage { cpu: cpu.parse()?, peak: peak.parse()? } })
}
