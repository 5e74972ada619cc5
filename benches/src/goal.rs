//! The ratios to reach.

use crate::side::Action;

/// What a row of the table should not exceed.
#[derive(Clone, Copy, PartialEq, Default, Debug)]
pub struct Goal {
    /// Ours to grammers'.
    pub ratio: Option<f64>,
    /// Ours to the floor.
    pub floor: Option<f64>,
}

/// The goal of a row, by the name of its value and of its work.
pub fn of(value: &str, work: &str) -> Goal {
    let ratio = |ratio| Goal { ratio: Some(ratio), floor: None };
    let is = |action: Action| work == action.name();
    if is(Action::EncodeNew) || is(Action::EncodeReused) {
        ratio(0.55)
    } else if is(Action::Decode) {
        decode(value)
    } else {
        Goal::default()
    }
}

fn decode(value: &str) -> Goal {
    let ratio = match value {
        _ if value.starts_with("messages.messages") => return Goal { ratio: Some(0.45), floor: Some(1.3) },
        _ if value.contains("text of all scripts") => 0.30,
        _ => 0.50,
    };
    Goal { ratio: Some(ratio), floor: None }
}
