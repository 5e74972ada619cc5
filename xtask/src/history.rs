//! The history of Telegram's API: every layer that is known.

use crate::input;
use anyhow::{Context, Result};
use std::path::Path;
use tl_parser::layers::History;

/// The file, below the root of a workspace.
pub(crate) const FILE: &str = "schema/history/api.txt";

/// Reads that of a workspace. Without a file, no layer is known.
pub(crate) fn read(root: &Path) -> Result<History> {
    let path = root.join(FILE);
    if !path.exists() {
        return Ok(History::default());
    }
    input::text(&path)?.parse().with_context(|| format!("cannot read {FILE}"))
}

/// The schema of a layer.
pub(crate) fn schema(history: &History, layer: u32) -> Result<String> {
    let schema = history.schema(layer);
    schema.with_context(|| format!("layer {layer} is not known; known are {}", history.known_layers()))
}
