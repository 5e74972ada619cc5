//! Tests of the features `convert`, `eq` and `serde`, which need all of them.

mod convert;
mod eq;
mod form;
mod json_formats;
mod json_hostile;
