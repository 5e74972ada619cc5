//! What all commands share: one way to read files, to print, to replace files, and to say how it went.

use anyhow::{Context, Result};
use clap::ValueEnum;
use std::env;
use std::fmt::Display;
use std::fs::{self, File};
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tempfile::NamedTempFile;
use tl_parser::{Diagnostic, IdRule, Schema, SchemaOptions, SourceMap, Sources, visible};

/// The result of a run, the better first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Outcome {
    /// All is well.
    Fine,
    /// Something was found.
    Found,
    /// A file could not be read or written.
    Unable,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        ExitCode::from(outcome as u8)
    }
}

/// Works on each path in turn, also after one that failed, and gives the worst outcome. Errors go to standard error.
pub(crate) fn for_each(paths: &[PathBuf], mut work: impl FnMut(&Path) -> Result<Outcome>) -> Outcome {
    let outcomes = paths.iter().map(|path| {
        work(path).unwrap_or_else(|error| {
            print_error(format!("{error:#}"));
            Outcome::Unable
        })
    });
    outcomes.max().unwrap_or(Outcome::Fine)
}

/// How the text of an id's checksum is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Rule {
    /// As for the schemas that Telegram publishes
    Telegram,
    /// As the reference compiler does: TDLib's own API, TON, VK
    Tl,
}

impl From<Rule> for IdRule {
    fn from(rule: Rule) -> Self {
        match rule {
            Rule::Telegram => Self::Telegram,
            Rule::Tl => Self::Tl,
        }
    }
}

/// Telegram's API, from the root of a workspace.
pub(crate) const API: &str = "schema/api.tl";
/// The protocol below it.
pub(crate) const MTPROTO: &str = "schema/mtproto.tl";

/// The root of this workspace: cargo says where it is, also if the program was built elsewhere.
pub(crate) fn workspace() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).parent().unwrap_or(Path::new(".")).to_owned()
}

/// The bytes of a file, or `None` if there is no file.
pub(crate) fn bytes_if_exists(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        bytes => bytes.map(Some).with_context(|| format!("cannot read {}", path.display())),
    }
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A TL file, or several that are read as one.
pub(crate) struct Source {
    /// The name in messages.
    pub(crate) name: String,
    /// The files, each under its own name.
    pub(crate) files: Sources,
}

impl Source {
    /// Reads a file, or several as one. Messages call each by its path.
    pub(crate) fn read(paths: &[impl AsRef<Path>]) -> Result<Self> {
        let paths = paths.iter().map(AsRef::as_ref);
        Self::read_as(paths.map(|path| (path, path.display().to_string())))
    }

    /// Reads the lists of exceptions that are next to the files of a schema.
    pub(crate) fn read_exceptions(schema: &[PathBuf]) -> Result<Self> {
        let lists = schema.iter().map(|path| path.with_extension("ids-allow"));
        Self::read(&lists.filter(|path| path.try_exists().unwrap_or(true)).collect::<Vec<_>>())
    }

    /// Reads files that messages call by these names.
    pub(crate) fn read_as<'p>(paths: impl IntoIterator<Item = (&'p Path, String)>) -> Result<Self> {
        let (mut names, mut files) = (Vec::new(), Sources::new());
        for (path, name) in paths {
            files.add(name.clone(), fs::read(path).with_context(|| format!("cannot read {name}"))?);
            names.push(name);
        }
        Ok(Self { name: names.join(", "), files })
    }

    /// A text that is in memory.
    pub(crate) fn of_text(name: String, text: &str) -> Self {
        let mut files = Sources::new();
        files.add(name.clone(), text);
        Self { name, files }
    }

    /// The text. Bytes that are not UTF-8 are replaced.
    pub(crate) fn text(&self) -> &str {
        self.files.text()
    }

    /// The schema that they are, with its warnings; `None` where it has errors, which are printed.
    pub(crate) fn schema(&self, options: SchemaOptions<'_>) -> Option<(Schema, Vec<Diagnostic>)> {
        let print = |found: Vec<Diagnostic>| self.print(found.iter().filter(|found| found.is_error()));
        options.read_sources(&self.files).map_err(print).ok()
    }

    /// Prints diagnostics about the files to standard error, in colour if that is a terminal and `NO_COLOR` is not set.
    pub(crate) fn print<'d>(&self, diagnostics: impl IntoIterator<Item = &'d Diagnostic>) {
        let map = SourceMap::of(&self.files);
        let coloured = io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none();
        for diagnostic in diagnostics {
            print_line(&format!("{}\n", map.render(diagnostic, coloured)));
        }
    }
}

/// Prints to standard output what people read. Control characters from outside do nothing there.
pub(crate) fn print(text: &str) -> Result<()> {
    print_data(&visible(text))
}

/// Prints to standard output what programs read, or what has colours.
pub(crate) fn print_data(text: &str) -> Result<()> {
    print_bytes(text.as_bytes())
}

/// Prints bytes to standard output. A reader that closes it early, such as `head`, is no error.
pub(crate) fn print_bytes(bytes: &[u8]) -> Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.context("cannot write to standard output"),
    }
}

/// Prints an error to standard error.
pub(crate) fn print_error(message: impl Display) {
    print_message(format_args!("error: {message}"));
}

/// Prints a line to standard error. Control characters from outside do nothing there.
pub(crate) fn print_message(message: impl Display) {
    print_line(&visible(&message.to_string()));
}

/// Prints a line to standard error. If that is closed, there is no other place for messages.
fn print_line(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// A path as a word of a command: in quotes if a shell would split it.
pub(crate) fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/\\._-+:=@,".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

/// What the names of temporary files start with. One that is there before a run was left by an interrupted run.
pub(crate) const TEMPORARY: &str = ".xtask-";

/// A new file, whole, in the folder of the one that it will replace. Unless it is put in place, it is removed.
pub(crate) struct Replacement {
    file: NamedTempFile,
    path: PathBuf,
}

impl Replacement {
    /// Writes the text. The file will replace the one at `path`, if there is one, and has its permissions.
    pub(crate) fn new(path: &Path, text: &str) -> Result<Self> {
        Self::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    fn write(path: &Path, text: &str) -> io::Result<Self> {
        let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        // With the permissions of any new file: those of a temporary file keep other users from reading it.
        let mut file = tempfile::Builder::new().prefix(TEMPORARY).make_in(folder, |path| File::create_new(path))?;
        file.write_all(text.as_bytes())?;
        if let Ok(old) = fs::metadata(path) {
            file.as_file().set_permissions(old.permissions())?;
        }
        file.as_file().sync_all()?;
        Ok(Self { file, path: path.to_owned() })
    }

    /// Renames the file: no reader ever sees half of it.
    pub(crate) fn put_in_place(self) -> Result<()> {
        let Self { file, path } = self;
        file.persist(&path).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(())
    }
}
