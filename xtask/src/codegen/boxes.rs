//! Which enum variants began or ceased to have their struct in a `Box`: a change of what users match on.

use super::compare::Comparison;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;

/// Boxed variants by their paths, such as `api::enums::Update::NewMessage`.
#[derive(Debug, Default)]
pub(super) struct Boxes {
    pub(super) came: BTreeSet<String>,
    pub(super) went: BTreeSet<String>,
}

/// Compares the lists on disk with the generated ones. Where there was no list before, nothing came.
pub(super) fn changes(comparisons: &[Comparison<'_>]) -> Result<Boxes> {
    let mut boxes = Boxes::default();
    for comparison in comparisons {
        for file in comparison.different.iter().filter(|file| file.ends_with(tl_codegen::INDIRECT)) {
            let path = comparison.path(file);
            let old = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let (old, new) = (variants(file, &old), variants(file, &comparison.tree.files[*file]));
            boxes.came.extend(new.difference(&old).cloned());
            boxes.went.extend(old.difference(&new).cloned());
        }
    }
    Ok(boxes)
}

/// The variants in a list, below the module of their schema.
fn variants(file: &str, text: &str) -> BTreeSet<String> {
    let module = file.trim_end_matches(tl_codegen::INDIRECT).replace('/', "::");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|variant| format!("{module}{variant}")).collect()
}
