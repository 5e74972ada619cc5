//! The layers of a schema over time.
//!
//! A [`History`] holds every definition of every layer that is known, once, with the layers that have it. A [`Record`] says
//! what became of one of them. A [`Diff`] says what changed from one schema to another.

pub mod diff;
pub mod history;
pub mod record;

pub use diff::Diff;
pub use history::History;
pub use record::Record;
