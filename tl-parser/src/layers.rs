//! The layers of a schema over time.
//!
//! A [`History`] holds every definition of every layer that is known, once, with the layers that have it.

pub mod history;

pub use history::History;
