//! The layers of a schema over time.
//!
//! A [`History`] holds every definition of every layer that is known, once, with the layers that have it. A [`Diff`] says what
//! changed from one schema to another.

pub mod diff;
pub mod history;

pub use diff::Diff;
pub use history::History;
