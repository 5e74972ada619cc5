//! One run of `cargo build`, and what it used.

use crate::usage;
use crate::wrapper::{self, Compiled};
use anyhow::{Result, ensure};
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// A cargo profile.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Profile {
    Dev,
    Release,
}

impl Profile {
    pub(crate) const ALL: [Self; 2] = [Self::Dev, Self::Release];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }

    /// Its folder in the target folder.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// What a build used.
#[derive(Clone, Debug)]
pub(crate) struct Build {
    /// Seconds.
    pub(crate) wall: f64,
    /// CPU seconds of cargo and all that it ran.
    pub(crate) cpu: f64,
    /// Every crate that was compiled, build scripts among them.
    pub(crate) crates: Vec<Compiled>,
}

/// Downloads what a workspace needs, outside the time.
pub(crate) fn fetch(workspace: &Path) -> Result<()> {
    let status = cargo(workspace).args(["fetch", "--quiet"]).status()?;
    ensure!(status.success(), "the dependencies of the leaf cannot be fetched");
    Ok(())
}

/// Builds a workspace.
pub(crate) fn build(workspace: &Path, profile: Profile) -> Result<Build> {
    let log = workspace.join("compiled.log");
    std::fs::write(&log, "")?;
    let mut cargo = cargo(workspace);
    cargo.args(["build", "--quiet", "--offline", "--profile", profile.name()]);
    cargo.env("RUSTC_WRAPPER", std::env::current_exe()?).env(wrapper::LOG, &log);
    let (before, start) = (usage::of_children()?, Instant::now());
    let status = cargo.status()?;
    let (wall, after) = (start.elapsed(), usage::of_children()?);
    ensure!(status.success(), "the leaf does not build");
    Ok(Build { wall: wall.as_secs_f64(), cpu: after.cpu - before.cpu, crates: wrapper::read(&log)? })
}

/// Cargo without the settings of the cargo that runs this program.
fn cargo(workspace: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    let names = std::env::vars_os().map(|(name, _)| name);
    for name in names.filter(|name| name.to_str().is_some_and(is_setting)) {
        cargo.env_remove(name);
    }
    cargo.current_dir(workspace);
    cargo
}

fn is_setting(name: &str) -> bool {
    (name.starts_with("CARGO") && name != "CARGO_HOME") || (name.starts_with("RUST") && !name.starts_with("RUSTUP"))
}
