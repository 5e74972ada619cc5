//! Tests of the features `accessors`, `compat`, `convert`, `eq`, `history` and `serde`, which need all of them.

mod accessors;
mod compat;
mod convert;
mod eq;
mod form;
mod history;
mod json_formats;
mod json_hostile;
