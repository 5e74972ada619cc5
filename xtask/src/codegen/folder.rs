//! What a folder of generated files holds on disk.

use anyhow::{Context, Result};
use std::fs::{self, DirEntry};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// What the name of a staging folder starts with. One that is there before a run was left by a run that was interrupted.
pub(super) const STAGING: &str = ".tl-codegen-";

/// What a folder holds, all folders below it included.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// The files by their paths below the folder, with `/` on every platform, sorted. Symbolic links count as files.
    pub(super) files: Vec<String>,
    /// Staging folders that were left.
    pub(super) left_over: Vec<PathBuf>,
}

impl Contents {
    /// Looks into a folder. One that does not exist is empty. Hidden files are nobody's business but the file manager's.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let mut contents = Self::default();
        contents.visit(folder, "").with_context(|| format!("cannot read the folder {}", folder.display()))?;
        contents.files.sort();
        Ok(contents)
    }

    fn visit(&mut self, folder: &Path, prefix: &str) -> std::io::Result<()> {
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            entries => entries?,
        };
        for entry in entries {
            self.entry(&entry?, prefix)?;
        }
        Ok(())
    }

    fn entry(&mut self, entry: &DirEntry, prefix: &str) -> std::io::Result<()> {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_folder = entry.file_type()?.is_dir();
        if is_folder && prefix.is_empty() && name.starts_with(STAGING) {
            self.left_over.push(entry.path());
        } else if is_folder {
            self.visit(&entry.path(), &format!("{prefix}{name}/"))?;
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
