//! Peers of other languages: a script writes the ids that its library knows, then reads values and writes what the library
//! makes of them, line by line.

use crate::hex;
use crate::sample::Sample;
use anyhow::{Context, bail, ensure};
use std::collections::HashSet;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;
use tl_parser::layers::History;

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// A library of another language.
pub(crate) struct Library {
    pub(crate) name: &'static str,
    /// The package with its version, as the installer of its language wants it. `--help` names the versions, too.
    package: &'static str,
    /// Installs the package in a folder, if that was not done before, and starts its script.
    start: fn(&Library, &Path) -> anyhow::Result<Option<Peer>>,
}

pub(crate) static TELETHON: Library = Library { name: "telethon", package: "Telethon==1.45.0", start: telethon };
pub(crate) static GRAMJS: Library = Library { name: "gramjs", package: "telegram@2.26.22", start: gramjs };

/// A script that runs.
pub(crate) struct Peer {
    name: &'static str,
    /// The schemas that it was made from.
    pub(crate) schema: String,
    /// The ids of what it can decode: not all of its schemas.
    pub(crate) known: HashSet<u32>,
    child: Child,
    output: BufReader<ChildStdout>,
}

impl Peer {
    /// Starts the script of a library; `None` where its language is not installed.
    pub(crate) fn start(library: &Library) -> anyhow::Result<Option<Self>> {
        let folder = target().join("differential");
        std::fs::create_dir_all(&folder)?;
        (library.start)(library, &folder)
    }

    fn spawn(name: &'static str, schema: String, mut command: Command) -> anyhow::Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut output = BufReader::new(child.stdout.take().context("no output")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        let known = line.split_whitespace().map(|id| u32::from_str_radix(id, 16)).collect::<Result<_, _>>();
        Ok(Self { name, schema, known: known.context("the first line is not ids")?, child, output })
    }

    /// What the peer makes of values: bytes, or why it made none.
    pub(crate) fn recode(&mut self, samples: &[Sample]) -> anyhow::Result<Vec<Result<Vec<u8>, String>>> {
        let Some(stdin) = &mut self.child.stdin else { bail!("the pipe to {} is closed", self.name) };
        let output = &mut self.output;
        let results = thread::scope(|scope| {
            let writer = scope.spawn(|| write_all(stdin, samples));
            let results = read_all(output, samples.len());
            writer.join().expect("no panic")?;
            results
        });
        results.with_context(|| format!("the script of {} failed", self.name))
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        drop(self.child.stdin.take()); // the script ends with its input
        let _ = self.child.wait();
    }
}

fn write_all(stdin: &mut ChildStdin, samples: &[Sample]) -> anyhow::Result<()> {
    let mut stdin = BufWriter::new(stdin);
    for sample in samples {
        writeln!(stdin, "{}", hex::encode(&sample.bytes))?;
    }
    stdin.flush()?;
    Ok(())
}

/// A line each: digits, or `!` and a message.
fn read_all(output: &mut impl BufRead, count: usize) -> anyhow::Result<Vec<Result<Vec<u8>, String>>> {
    let lines: Vec<String> = output.lines().take(count).collect::<Result<_, _>>()?;
    ensure!(lines.len() == count, "{} results of {count} values", lines.len());
    let result = |line: &String| match line.strip_prefix('!') {
        Some(message) => Ok(Err(message.to_owned())),
        None => hex::decode(line).map(Ok).with_context(|| format!("not a result: {line}")),
    };
    lines.iter().map(result).collect()
}

/// The package of Telethon does not contain its schema, which is layer 229.
fn telethon(library: &Library, folder: &Path) -> anyhow::Result<Option<Peer>> {
    // Some systems have Python without the modules that make virtual environments.
    if !is_installed("python3", &["-c", "import venv, ensurepip"]) {
        return Ok(None);
    }
    let venv = folder.join("venv");
    let python = venv.join("bin/python");
    if !venv.join("installed").exists() {
        run(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet", library.package]))?;
        std::fs::write(venv.join("installed"), library.package)?;
    }
    let history: History = read("schema/history/api.txt")?.parse()?;
    let schema = history.schema(229).context("layer 229 is not known")? + &read("schema/mtproto.tl")?;
    let mut command = Command::new(python);
    command.arg(Path::new(HERE).join("peers/telethon_recode.py"));
    Peer::spawn(library.name, schema, command).map(Some)
}

fn gramjs(library: &Library, folder: &Path) -> anyhow::Result<Option<Peer>> {
    if !is_installed("node", &["--version"]) || !is_installed("npm", &["--version"]) {
        return Ok(None);
    }
    let modules = folder.join("node");
    if !modules.join("installed").exists() {
        std::fs::create_dir_all(&modules)?;
        run(Command::new("npm")
            .args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"])
            .arg(&modules)
            .arg(library.package))?;
        std::fs::write(modules.join("installed"), library.package)?;
    }
    let script = |argument: &str| {
        let mut command = Command::new("node");
        command.arg(Path::new(HERE).join("peers/gramjs_recode.js")).arg(argument);
        command.env("NODE_PATH", modules.join("node_modules"));
        command
    };
    let schema = String::from_utf8(script("schema").stderr(Stdio::inherit()).output()?.stdout)?;
    Peer::spawn(library.name, schema, script("recode")).map(Some)
}

fn is_installed(program: &str, arguments: &[&str]) -> bool {
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

fn run(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status().with_context(|| format!("{command:?}"))?;
    ensure!(status.success(), "{command:?}: {status}");
    Ok(())
}

fn read(path: &str) -> anyhow::Result<String> {
    std::fs::read_to_string(Path::new(HERE).join("../..").join(path)).with_context(|| path.to_owned())
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| Path::new(HERE).join("../../target"), PathBuf::from)
}
