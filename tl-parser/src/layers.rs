//! The layers of a schema over time.
//!
//! A [`History`] holds every definition of every layer that is known, once, with the layers that have it. A [`Record`] says
//! what became of one of them.

pub mod history;
pub mod record;

pub use history::History;
pub use record::Record;
