//! Seeds for the fuzz target `decode`: random values of every definition, picked as the target picks it.

use crate::{ours, sample};
use anyhow::Context;
use std::path::Path;
use tl_definitions::ALL;

/// Writes a file for each value into the folder.
pub(crate) fn write(folder: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)?;
    let all: Vec<_> = ALL.iter().flat_map(|tables| tables.definitions).collect();
    for tables in &ALL {
        for sample in sample::samples(&ours::schema(tables.schema), 1) {
            let pick = all.iter().rposition(|definition| definition.id == sample.id).context("a definition")?;
            let pick = u16::try_from(pick)?.to_le_bytes();
            std::fs::write(folder.join(&sample.name), [&pick, &sample.bytes[4..]].concat())?;
        }
    }
    Ok(())
}
