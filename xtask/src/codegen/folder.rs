//! What a folder of generated files has on disk.

use crate::input::TEMPORARY;
use anyhow::{Context, Result};
use std::fs::{self, DirEntry};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// What is in a folder and the folders below.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// The files by their paths in the folder, with `/` on every platform, sorted. Symbolic links count as files.
    pub(super) files: Vec<String>,
    /// Temporary files of an interrupted run.
    pub(super) left_over: Vec<PathBuf>,
}

impl Contents {
    /// Reads a folder. One that does not exist is empty. Other hidden files are ignored: file managers make them.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let mut contents = Self::default();
        contents.visit(folder, "")?;
        contents.files.sort();
        Ok(contents)
    }

    /// An error names the folder itself, at any depth.
    fn visit(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        let about = || format!("cannot read the folder {}", folder.display());
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            entries => entries.with_context(about)?,
        };
        for entry in entries {
            self.entry(&entry.with_context(about)?, prefix)?;
        }
        Ok(())
    }

    fn entry(&mut self, entry: &DirEntry, prefix: &str) -> Result<()> {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            self.visit(&entry.path(), &format!("{prefix}{name}/"))?;
        } else if name.starts_with(TEMPORARY) {
            self.left_over.push(entry.path());
        } else if !name.starts_with('.') {
            self.files.push(format!("{prefix}{name}"));
        }
        Ok(())
    }
}

/// Whether a file is generated: a regular file that starts with the generator's header.
pub(super) fn is_generated(path: &Path) -> Result<bool> {
    let about = || format!("cannot read {}", path.display());
    if !path.symlink_metadata().with_context(about)?.is_file() {
        return Ok(false);
    }
    let mut start = Vec::new();
    let file = fs::File::open(path).with_context(about)?;
    file.take(tl_codegen::HEADER.len() as u64).read_to_end(&mut start).with_context(about)?;
    Ok(start == tl_codegen::HEADER.as_bytes())
}
