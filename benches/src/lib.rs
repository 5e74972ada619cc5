//! Measurements of tl-types and grammers-tl-types, on the same bytes in the same process.
//!
//! [`values`] are the bytes, a [`case::Case`] is values of one kind with both implementations of their type, a [`side::Side`] is
//! one of them as actions that can be timed, and [`duel`] times both sides by turns. A [`run`] does that for all cases in a
//! process with a [`heap`] of its own; [`table`] and [`chart`] show several runs.

pub mod allocator;
pub mod case;
pub mod chart;
pub mod copies;
pub mod document;
pub mod duel;
pub mod goal;
pub mod growth;
pub mod heap;
pub mod instructions;
pub mod processor;
pub mod run;
pub mod side;
pub mod spread;
pub mod table;
pub mod values;
