//! Seeds for the fuzz target `decode`: random values of every definition, picked as the target picks it.

use crate::ours::SIDES;
use crate::shared;
use anyhow::Context;
use std::path::Path;

/// Writes a file for each value into the folder.
pub(crate) fn write(folder: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)?;
    let all: Vec<_> = SIDES.iter().flat_map(|side| side.definitions).collect();
    for side in &SIDES {
        for sample in shared::samples(&shared::whole(side), 1) {
            let pick = all.iter().rposition(|definition| definition.id == sample.id).context("a definition")?;
            let pick = u16::try_from(pick)?.to_le_bytes();
            std::fs::write(folder.join(&sample.name), [&pick, &sample.bytes[4..]].concat())?;
        }
    }
    Ok(())
}
