//! Which enum variants have their struct on the heap now, or no longer: users match on those in another way.
//!
//! The generator lists them in a file that is committed.

use super::compare::Comparison;
use crate::input;
use anyhow::Result;
use std::collections::BTreeSet;
use tl_codegen::INDIRECT;

/// The variants that a run changes, by paths such as `api::enums::Update::NewMessage`.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    pub(crate) added: BTreeSet<String>,
    pub(crate) removed: BTreeSet<String>,
}

/// Compares the lists on disk with the generated ones. A list that was not there before changes nothing.
pub(super) fn changes(comparisons: &[Comparison<'_>]) -> Result<Changes> {
    let mut changes = Changes::default();
    for comparison in comparisons {
        for file in comparison.different.iter().filter(|file| file.ends_with(INDIRECT)) {
            let old = variants(file, &input::text(&comparison.path(file))?);
            let new = variants(file, &comparison.tree.files[*file]);
            changes.added.extend(new.difference(&old).cloned());
            changes.removed.extend(old.difference(&new).cloned());
        }
    }
    Ok(changes)
}

fn variants(file: &str, text: &str) -> BTreeSet<String> {
    let module = file.trim_end_matches(INDIRECT).replace('/', "::");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|variant| format!("{module}{variant}")).collect()
}
