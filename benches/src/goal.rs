//! The ratios to reach.

use crate::side::Action;

/// What a row of the table should not exceed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Goal {
    /// Ours to grammers'.
    pub ratio: Option<f64>,
    /// Ours to the floor.
    pub floor: Option<f64>,
}

/// The goal of a row, by the name of its value and of its work.
pub fn of(value: &str, work: &str) -> Goal {
    let is = |action: Action| work == action.name();
    let (ratio, floor) = match value {
        _ if is(Action::EncodeNew) || is(Action::EncodeReused) => (Some(0.55), None),
        _ if !is(Action::Decode) => (None, None),
        _ if value.starts_with("messages.messages") => (Some(0.45), Some(1.3)),
        _ if value.contains("text of all scripts") => (Some(0.30), None),
        _ => (Some(0.50), None),
    };
    Goal { ratio, floor }
}
