//! The libraries of others: how they are installed, and how their scripts are run.

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::process::Command;

const HERE: &str = env!("CARGO_MANIFEST_DIR");
const PYTHON: &[&str] = &["Telethon==1.45.0", "kurigram==2.2.26"];
const NODE: &[&str] = &["telegram@2.26.22", "@mtcute/core@0.30.3"];
/// How long a script may take.
const LIMIT: Duration = Duration::from_secs(60);

/// A language with the libraries that are compared with.
pub(crate) struct Language {
    program: PathBuf,
    /// Variables of the environment.
    variables: Vec<(String, String)>,
}

impl Language {
    /// Python with Telethon and kurigram; `None` where there is no Python.
    pub(crate) async fn python() -> Result<Option<Self>> {
        // Some systems have Python without what makes virtual environments.
        if !is_there("python3", &["-c", "import venv, ensurepip"]).await {
            return Ok(None);
        }
        let venv = folder()?.join("venv");
        let program = venv.join("bin/python");
        if !is_installed(&venv, PYTHON) {
            run(Command::new("python3").args(["-m", "venv"]).arg(&venv)).await?;
            run(Command::new(&program).args(["-m", "pip", "install", "--quiet"]).args(PYTHON)).await?;
            note_installed(&venv, PYTHON)?;
        }
        Ok(Some(Self { program, variables: vec![] }))
    }

    /// Node with GramJS and mtcute; `None` where there is no Node.
    pub(crate) async fn node() -> Result<Option<Self>> {
        if !is_there("node", &["--version"]).await || !is_there("npm", &["--version"]).await {
            return Ok(None);
        }
        let modules = folder()?.join("node");
        if !is_installed(&modules, NODE) {
            std::fs::create_dir_all(&modules)?;
            let options = ["install", "--silent", "--no-audit", "--no-fund", "--prefix"];
            run(Command::new("npm").args(options).arg(&modules).args(NODE)).await?;
            note_installed(&modules, NODE)?;
        }
        let path = modules.join("node_modules").display().to_string();
        Ok(Some(Self { program: "node".into(), variables: vec![("NODE_PATH".into(), path)] }))
    }

    /// The same with more in the environment.
    pub(crate) fn with(&self, variables: &[(&str, &str)]) -> Self {
        let more = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Self { program: self.program.clone(), variables: self.variables.iter().cloned().chain(more).collect() }
    }

    /// What a script answers. `arguments` starts with the script's name.
    pub(crate) async fn ask(&self, arguments: &[&str]) -> Result<Value> {
        let mut command = Command::new(&self.program);
        command.args(arguments).current_dir(Path::new(HERE).join("peers")).kill_on_drop(true);
        command.envs(self.variables.iter().map(|(name, value)| (name, value))).stdin(Stdio::null());
        let output = tokio::time::timeout(LIMIT, command.output()).await.context("the script does not end")??;
        let text = String::from_utf8_lossy(&output.stdout);
        match text.lines().find_map(|line| line.strip_prefix("ANSWER ")) {
            Some(answer) => Ok(serde_json::from_str(answer)?),
            None => bail!("{arguments:?}: {}\n{text}\n{}", output.status, String::from_utf8_lossy(&output.stderr)),
        }
    }
}

/// Where everything is installed and written to.
pub(crate) fn folder() -> Result<PathBuf> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| Path::new(HERE).join("../../target"), PathBuf::from);
    let folder = target.join("matrix");
    std::fs::create_dir_all(&folder)?;
    Ok(folder.canonicalize()?)
}

pub(crate) async fn is_there(program: &str, arguments: &[&str]) -> bool {
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status().await;
    status.is_ok_and(|status| status.success())
}

async fn run(command: &mut Command) -> Result<()> {
    let status = command.status().await.with_context(|| format!("{command:?}"))?;
    ensure!(status.success(), "{command:?}: {status}");
    Ok(())
}

fn is_installed(folder: &Path, packages: &[&str]) -> bool {
    std::fs::read_to_string(folder.join("installed")).is_ok_and(|text| text == packages.join(" "))
}

fn note_installed(folder: &Path, packages: &[&str]) -> Result<()> {
    Ok(std::fs::write(folder.join("installed"), packages.join(" "))?)
}
