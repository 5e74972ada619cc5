//! Tests of what stands behind the features `convert`, `eq` and `serde`, which need all of them.

mod convert;
mod eq;
mod form;
mod generated;
mod json;

/// What the tables are made of.
#[path = "../definitions/table.rs"]
mod table;

use json::Definition;
use table::{Group, Layout};
