//! Writing what changed: all of it into temporary files first, then by renaming, file by file.

use super::compare::Comparison;
use crate::input::Replacement;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Makes every folder equal to its tree, and puts other new files in place.
///
/// Before the first change, every new file is written, whole. Temporary files go away also if the run fails. Those of a
/// process that was killed are removed by the next run.
pub(super) fn write(comparisons: &[Comparison<'_>], others: Vec<Replacement>) -> Result<()> {
    for path in comparisons.iter().flat_map(|comparison| &comparison.left_over) {
        remove(path)?;
    }
    let staged: Vec<Replacement> = comparisons.iter().flat_map(stage).collect::<Result<_>>()?;
    for replacement in others.into_iter().chain(staged) {
        replacement.put_in_place().context("some files are new and others old; run the command again")?;
    }
    comparisons.iter().try_for_each(remove_stale)
}

/// Writes the files that changed.
fn stage(comparison: &Comparison<'_>) -> impl Iterator<Item = Result<Replacement>> {
    comparison.changed().map(|file| Replacement::new(&comparison.path(file), &comparison.tree.files[file]))
}

fn remove_stale(comparison: &Comparison<'_>) -> Result<()> {
    for file in &comparison.stale {
        let path = comparison.path(file);
        remove(&path)?;
        remove_empty_folders(&path, &comparison.tree.folder.path);
    }
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    fs::remove_file(path).with_context(|| format!("cannot remove {}; run the command again", path.display()))
}

/// Removes the folders of a removed file, from the innermost to the first that is not empty, below `top`.
fn remove_empty_folders(path: &Path, top: &Path) {
    let above = path.ancestors().skip(1).take_while(|folder| *folder != top);
    for folder in above {
        if fs::remove_dir(folder).is_err() {
            return;
        }
    }
}
