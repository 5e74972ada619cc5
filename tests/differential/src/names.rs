//! What has another name here than in grammers-tl-types, of both schemas, and which of its `From`s are not here.
//!
//! 1. **`theirs`** and **`ours`** generate both crates' code from the same schema.
//! 2. **`items`** reads the names out of that code.
//! 3. **`list`** says what differs, a row each.

mod items;
mod list;
mod ours;
mod theirs;

use anyhow::{Context, Result, ensure};
use std::io::Write;
use std::path::Path;
use tempfile::NamedTempFile;
use tl_definitions::ALL;

/// The list, from the root of the workspace.
const FILE: &str = "docs/names-of-grammers.tsv";

/// Writes the list, or compares it with the one that is there. Whether all is well.
pub(crate) fn run(root: &Path, is_check: bool) -> Result<bool> {
    let mut text = list::HEAD.to_owned();
    for tables in &ALL {
        let (theirs, ours) = (theirs::names(tables.schema)?, ours::names(tables.schema)?);
        text += &list::rows(tables.name, &theirs, &ours);
        println!("{}: {}", tables.name, list::froms(&theirs, &ours)?);
    }
    let path = root.join(FILE);
    if is_check {
        let is_same = std::fs::read_to_string(&path).is_ok_and(|there| there == text);
        println!("{FILE} is {}", if is_same { "up to date" } else { "not up to date: run this without --check" });
        return Ok(is_same);
    }
    replace(&path, &text).with_context(|| format!("cannot write {FILE}"))?;
    println!("{FILE}: {} names", text.lines().count() - 1);
    Ok(true)
}

fn replace(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().context("it has no folder")?;
    ensure!(folder.is_dir(), "{} is not a folder", folder.display());
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}
