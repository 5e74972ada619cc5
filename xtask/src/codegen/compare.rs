//! What would change on disk.

use super::folder::{self, Contents};
use super::generate::Tree;
use super::job::Owner;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// How a folder differs from its tree. All paths are in the folder, sorted.
pub(super) struct Comparison<'a> {
    pub(super) tree: &'a Tree<'a>,
    /// Files that do not exist.
    pub(super) missing: Vec<&'a str>,
    /// Files that have another text.
    pub(super) different: Vec<&'a str>,
    /// How many files are as they have to be.
    pub(super) unchanged: usize,
    /// Generated files that are no longer made.
    pub(super) stale: Vec<String>,
    /// Other files where none may be.
    pub(super) in_the_way: Vec<String>,
    /// Temporary files of an interrupted run.
    pub(super) left_over: Vec<PathBuf>,
}

/// How one path differs from what it has to be.
enum State {
    Missing,
    Different,
    Unchanged,
    InTheWay,
}

/// Compares a folder with its tree.
pub(super) fn compare<'a>(tree: &'a Tree<'a>) -> Result<Comparison<'a>> {
    let contents = Contents::read(&tree.folder.path)?;
    let mut comparison = Comparison {
        tree,
        missing: Vec::new(),
        different: Vec::new(),
        unchanged: 0,
        stale: Vec::new(),
        in_the_way: Vec::new(),
        left_over: contents.left_over,
    };
    comparison.add_wanted()?;
    comparison.add_others(contents.files)?;
    Ok(comparison)
}

impl<'a> Comparison<'a> {
    pub(super) fn is_equal(&self) -> bool {
        self.missing.is_empty() && self.different.is_empty() && self.stale.is_empty() && self.in_the_way.is_empty()
    }

    /// The files that have to be written.
    pub(super) fn changed(&self) -> impl Iterator<Item = &'a str> {
        self.missing.iter().chain(&self.different).copied()
    }

    /// Where a file is on disk.
    pub(super) fn path(&self, file: &str) -> PathBuf {
        self.tree.folder.path.join(file)
    }

    /// The name of a file in messages.
    pub(super) fn name(&self, file: &str) -> String {
        format!("{}/{file}", self.tree.folder.name.trim_end_matches('/'))
    }

    /// Adds the files of the tree.
    fn add_wanted(&mut self) -> Result<()> {
        for (file, text) in &self.tree.files {
            match state(&self.path(file), text, self.tree.folder.owner)? {
                State::Missing => self.missing.push(file),
                State::Different => self.different.push(file),
                State::Unchanged => self.unchanged += 1,
                State::InTheWay => self.in_the_way.push(file.clone()),
            }
        }
        Ok(())
    }

    /// Adds the other files of the folder.
    fn add_others(&mut self, files: Vec<String>) -> Result<()> {
        let blocked = self.blocked();
        for file in files {
            if self.tree.files.contains_key(&file) {
                continue;
            }
            if folder::is_generated(&self.path(&file))? {
                self.stale.push(file);
            } else if self.tree.folder.owner == Owner::Generator || blocked.contains(&file) {
                self.in_the_way.push(file);
            }
        }
        Ok(())
    }

    /// Paths that no file may have, because of the files of the tree: `types` next to `types/mod.rs`, and the other path of
    /// each module, `types.rs`.
    fn blocked(&self) -> BTreeSet<String> {
        let mut blocked = BTreeSet::new();
        for file in self.tree.files.keys() {
            let folders = file.match_indices('/').map(|(end, _)| file[..end].to_owned());
            blocked.extend(folders);
            blocked.extend(file.strip_suffix("/mod.rs").map(|module| format!("{module}.rs")));
            blocked.extend(file.strip_suffix(".rs").map(|module| format!("{module}/mod.rs")));
        }
        blocked
    }
}

/// Compares one file with the text that it has to have.
fn state(path: &Path, text: &str, owner: Owner) -> Result<State> {
    match fs::read(path) {
        Ok(found) if found == text.as_bytes() => return Ok(State::Unchanged),
        Ok(_) => {}
        Err(error) if is_missing(&error) => return missing(path),
        Err(_) if path.is_dir() => return Ok(State::InTheWay),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
    let may_replace = owner == Owner::Generator || folder::is_generated(path)?;
    Ok(if may_replace { State::Different } else { State::InTheWay })
}

/// There is no file to read at this path. It is free unless it is a link to nothing.
fn missing(path: &Path) -> Result<State> {
    let is_free = path.symlink_metadata().is_err();
    Ok(if is_free { State::Missing } else { State::InTheWay })
}

/// Nothing has this path, or a folder of the path is a file, which is then in the way itself.
fn is_missing(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}
