//! One run: every case measured in a process with one allocator, which nothing but the measuring uses.

use crate::case::Case;
use crate::duel::{self, Times};
use crate::side::Action;
use crate::spread::Spread;
use serde::{Deserialize, Serialize};

/// A measured row of the table.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Row {
    /// The name of the value.
    pub value: String,
    /// What was done with it.
    pub work: String,
    /// tl-types, in `unit`.
    pub ours: Spread,
    /// grammers-tl-types, in `unit`.
    pub theirs: Spread,
    /// The least necessary work, in `unit`.
    pub floor: Option<Spread>,
    /// Of the numbers.
    pub unit: Unit,
}

/// What numbers of a row are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Unit {
    /// Time.
    Seconds,
    /// Heap requested.
    Bytes,
    /// Requests to the allocator.
    Requests,
}

impl Row {
    /// Ours to grammers'.
    pub fn ratio(&self) -> f64 {
        self.ours.median / self.theirs.median
    }

    /// Ours to the floor.
    pub fn to_floor(&self) -> Option<f64> {
        self.floor.map(|floor| self.ours.median / floor.median)
    }

    /// The widest spread of a side's turns.
    pub fn width(&self) -> f64 {
        self.ours.width().max(self.theirs.width())
    }
}

/// The rows of a case.
pub fn rows(case: &Case, rounds: usize) -> Vec<Row> {
    let timed = Action::MEASURED.map(|action| timed(case, action, rounds));
    timed.into_iter().chain(heap_rows(case)).collect()
}

fn timed(case: &Case, action: Action, rounds: usize) -> Row {
    let Times { ours, theirs, floor } = duel::times(case, action, rounds);
    Row { value: case.name.clone(), work: action.name().to_owned(), ours, theirs, floor, unit: Unit::Seconds }
}

fn heap_rows(case: &Case) -> [Row; 2] {
    let (ours, theirs) = case.heap();
    let row = |work: &str, unit, ours: usize, theirs: usize| {
        let spread = |number: usize| Spread::of(vec![number as f64]);
        let (value, work) = (case.name.clone(), work.to_owned());
        Row { value, work, ours: spread(ours), theirs: spread(theirs), floor: None, unit }
    };
    [
        row("decode: heap bytes requested", Unit::Bytes, ours.bytes, theirs.bytes),
        row("decode: heap requests", Unit::Requests, ours.requests, theirs.requests),
    ]
}
