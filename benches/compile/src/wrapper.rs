//! This program in the place of rustc: cargo runs it with rustc's command line, and it logs what rustc used.

use crate::usage::{self, Usage};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// The variable with the path of the log. Where it is set, the program was run in the place of rustc.
pub(crate) const LOG: &str = "TL_COMPILE_TIME_LOG";

/// A crate that rustc compiled.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Compiled {
    /// Its name: `tl_types`.
    pub(crate) name: String,
    /// What rustc used for it, with the linker.
    pub(crate) usage: Usage,
}

/// The log to write to, if the program was run in the place of rustc.
pub(crate) fn log() -> Option<PathBuf> {
    std::env::var_os(LOG).map(PathBuf::from)
}

/// Runs rustc, logs what it used, and gives its exit status.
pub(crate) fn compile(log: &Path) -> Result<ExitCode> {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
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

/// Reads the log of a build.
pub(crate) fn read(log: &Path) -> Result<Vec<Compiled>> {
    std::fs::read_to_string(log)?.lines().map(parse).collect()
}

fn parse(line: &str) -> Result<Compiled> {
    let [name, cpu, peak] = line.split(' ').collect::<Vec<_>>()[..] else { bail!("not a line of the log: {line}") };
    Ok(Compiled { name: name.to_owned(), usage: Usage { cpu: cpu.parse()?, peak: peak.parse()? } })
}
