//! Writing what changed: all of it into staging folders first, then by renaming, file by file.

use super::compare::Comparison;
use super::folder::STAGING;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Makes every folder as it has to be.
///
/// A staging folder is inside the folder that it is for, so that both are on the same file system. It goes away whether
/// the run succeeds or fails; one that was left, because the process was killed, is removed by the next run.
pub(super) fn write(comparisons: &[Comparison<'_>]) -> Result<()> {
    for folder in comparisons.iter().flat_map(|comparison| &comparison.left_over) {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    let staged: Vec<Option<TempDir>> = comparisons.iter().map(stage).collect::<Result<_>>()?;
    for (comparison, staging) in comparisons.iter().zip(&staged) {
        if let Some(staging) = staging {
            rename(comparison, staging.path())?;
        }
        remove_stale(comparison)?;
    }
    Ok(())
}

/// Writes the files that changed into a staging folder; nothing where none did.
fn stage(comparison: &Comparison<'_>) -> Result<Option<TempDir>> {
    if comparison.changed().next().is_none() {
        return Ok(None);
    }
    let folder = &comparison.tree.folder.path;
    let about = || format!("cannot stage files in {}", folder.display());
    fs::create_dir_all(folder).with_context(about)?;
    let staging = tempfile::Builder::new().prefix(STAGING).tempdir_in(folder).with_context(about)?;
    for file in comparison.changed() {
        let path = staging.path().join(file);
        make_parent(&path).and_then(|()| fs::write(&path, &comparison.tree.files[file])).with_context(about)?;
    }
    Ok(Some(staging))
}

fn rename(comparison: &Comparison<'_>, staging: &Path) -> Result<()> {
    for file in comparison.changed() {
        let path = comparison.path(file);
        make_parent(&path)
            .and_then(|()| fs::rename(staging.join(file), &path))
            .with_context(|| format!("cannot write {}; run the command again", path.display()))?;
    }
    Ok(())
}

fn make_parent(path: &Path) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

fn remove_stale(comparison: &Comparison<'_>) -> Result<()> {
    for file in &comparison.stale {
        let path = comparison.path(file);
        fs::remove_file(&path).with_context(|| format!("cannot remove {}; run the command again", path.display()))?;
        remove_empty(&path, &comparison.tree.folder.path);
    }
    Ok(())
}

/// Removes the folders of a file that went, from the innermost to the first that is not empty, below `top`.
fn remove_empty(path: &Path, top: &Path) {
    let above = path.ancestors().skip(1).take_while(|folder| *folder != top);
    for folder in above {
        if fs::remove_dir(folder).is_err() {
            return;
        }
    }
}
