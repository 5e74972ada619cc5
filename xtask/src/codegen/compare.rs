//! What would change on disk.

use super::folder::{self, Contents};
use super::generate::Tree;
use super::job::Owner;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// How a folder differs from what it has to hold. All paths are below the folder, in order.
pub(super) struct Comparison<'a> {
    pub(super) tree: &'a Tree<'a>,
    /// Files that are not there.
    pub(super) missing: Vec<&'a str>,
    /// Files that are there with another text.
    pub(super) different: Vec<&'a str>,
    /// How many files are there as they have to be.
    pub(super) unchanged: usize,
    /// Generated files that are no longer made.
    pub(super) stale: Vec<String>,
    /// Somebody else's files where none may be.
    pub(super) in_the_way: Vec<String>,
    /// Staging folders that an interrupted run left.
    pub(super) left_over: Vec<PathBuf>,
}

/// What one path has to become.
enum State {
    Missing,
    Different,
    Unchanged,
    InTheWay,
}

/// Compares a folder with what it has to hold.
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
    comparison.wanted()?;
    comparison.others(contents.files)?;
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

    /// How messages call a file.
    pub(super) fn shown(&self, file: &str) -> String {
        format!("{}/{file}", self.tree.folder.shown.trim_end_matches('/'))
    }

    /// Looks at the files that have to be there.
    fn wanted(&mut self) -> Result<()> {
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

    /// Looks at the other files that are there.
    fn others(&mut self, files: Vec<String>) -> Result<()> {
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

    /// Where no file may be, because of those that have to be there: `types` beside `types/mod.rs`, and the other place
    /// of each module, `types.rs`.
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

/// Compares one file with the text that it has to hold.
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

/// Nothing can be read at this path. It is free unless a link that leads nowhere is there.
fn missing(path: &Path) -> Result<State> {
    let is_free = path.symlink_metadata().is_err();
    Ok(if is_free { State::Missing } else { State::InTheWay })
}

/// Nothing is there, or a file where a folder of the path has to be; that file is in the way as such.
fn is_missing(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}
