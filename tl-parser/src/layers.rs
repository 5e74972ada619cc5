//! The layers of a schema over time.
//!
//! A [`History`] holds every definition of every layer that is known, once, with the layers that have it.

mod definitions;
pub mod history;

pub use definitions::Definition;
pub use history::History;
