//! Measurements of tl-types and grammers-tl-types, on the same bytes in the same process.
//!
//! [`values`] are the bytes, a [`case::Case`] is one value with both implementations of its type, a [`side::Side`] is one of
//! them as actions that can be timed, and [`duel`] times both sides by turns.

pub mod case;
pub mod copies;
pub mod counting;
pub mod duel;
pub mod goal;
pub mod growth;
pub mod side;
pub mod table;
pub mod values;
