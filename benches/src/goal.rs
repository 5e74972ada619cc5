//! The ratios to reach.

/// What a row of the table should not exceed.
#[derive(Clone, Copy, PartialEq, Default, Debug)]
pub struct Goal {
    /// Ours to grammers'.
    pub ratio: Option<f64>,
    /// Ours to the floor.
    pub floor: Option<f64>,
}

/// The goal of a row, by the name of its value and of its work. Random values have none.
pub fn of(value: &str, work: &str) -> Goal {
    let ratio = |ratio| Goal { ratio: Some(ratio), floor: None };
    let is_history = value.starts_with("messages.messages");
    match work {
        _ if value.starts_with("random") => Goal::default(),
        "decode" if is_history => Goal { ratio: Some(0.33), floor: Some(1.5) },
        "decode" => ratio(0.6),
        "encode, new buffer" | "encode, reused buffer" => ratio(0.5),
        "decode: heap bytes requested" if is_history => ratio(0.3),
        _ => Goal::default(),
    }
}
