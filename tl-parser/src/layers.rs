//! The layers of a schema over time.
//!
//! A [`History`] holds every definition of every layer that is known, once, with the layers that have it. A [`Record`] says
//! what became of one of them. A [`Diff`] says what changed from one schema to another.

mod definitions;
pub mod diff;
pub mod history;
pub mod record;

pub use definitions::Definition;
pub use diff::Diff;
pub use history::History;
pub use record::Record;

use std::ops::RangeInclusive;

/// Ranges of layers as text: `46, 62, 65–72`.
pub fn ranges(ranges: impl IntoIterator<Item = RangeInclusive<u32>>) -> String {
    let shown = ranges.into_iter().map(|range| match (range.start(), range.end()) {
        (only, last) if only == last => only.to_string(),
        (first, last) => format!("{first}–{last}"),
    });
    shown.collect::<Vec<_>>().join(", ")
}
