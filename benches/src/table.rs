//! The table of ratios, in Markdown: one row for each value and work, with ranges over several runs.

use crate::goal;
use crate::heap::Heap;
use crate::instructions::Instructions;
use crate::run::{Row, Unit};
use crate::spread::Range;

/// The first two lines.
pub const HEADER: &str = "\
| value | work | grammers | ours | ours / grammers | mimalloc | instructions | goal | ours / floor | goal | spread |
|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|";

/// What was measured of one value and work.
#[derive(Clone, Debug)]
pub struct Line {
    /// The rows of all runs, by heap. None is empty.
    pub runs: Vec<(Heap, Row)>,
    /// Where they were counted.
    pub instructions: Option<Instructions>,
}

impl Line {
    /// The name of the value.
    pub fn value(&self) -> &str {
        &self.runs[0].1.value
    }

    /// The name of the work.
    pub fn work(&self) -> &str {
        &self.runs[0].1.work
    }

    /// Ours to grammers' with a heap, over the runs.
    pub fn ratio(&self, heap: Heap) -> Option<Range> {
        Range::of(self.rows(heap).map(Row::ratio))
    }

    fn rows(&self, heap: Heap) -> impl Iterator<Item = &Row> {
        self.runs.iter().filter(move |(other, _)| *other == heap).map(|(_, row)| row)
    }

    fn fixed(&self, of: impl Fn(&Row) -> f64) -> Option<Range> {
        Range::of(self.rows(Heap::Fixed).map(of))
    }

    fn instructions(&self) -> Option<Range> {
        Range::of(self.instructions.map(|count| count.ours as f64 / count.theirs as f64))
    }

    /// The line in Markdown.
    pub fn markdown(&self) -> String {
        let goal = goal::of(self.value(), self.work());
        let unit = self.runs[0].1.unit;
        let (ratio, floor) = (self.ratio(Heap::Fixed), Range::of(self.rows(Heap::Fixed).filter_map(Row::to_floor)));
        let mimalloc = if unit == Unit::Seconds { self.ratio(Heap::Mimalloc) } else { None };
        let spread = if unit == Unit::Seconds { self.fixed(Row::width) } else { None };
        let cells = [
            amount(self.fixed(|row| row.theirs.median), unit),
            amount(self.fixed(|row| row.ours.median), unit),
            text(ratio),
            text(mimalloc),
            text(self.instructions()),
            verdict(ratio, goal.ratio),
            text(floor),
            verdict(floor, goal.floor),
            spread.map_or_else(String::new, |width| format!("±{:.0} %", width.most * 50.0)),
        ];
        format!("| {} | {} | {} |", self.value(), self.work(), cells.join(" | "))
    }
}

fn text(range: Option<Range>) -> String {
    range.map_or_else(String::new, |range| range.to_string())
}

/// The goal, and a cross where one run misses it.
fn verdict(range: Option<Range>, goal: Option<f64>) -> String {
    match (range, goal) {
        (Some(range), Some(goal)) => format!("{goal:.2}{}", if range.most > goal { " ✗" } else { "" }),
        _ => String::new(),
    }
}

/// The least of the runs: the others had more to wait for.
fn amount(range: Option<Range>, unit: Unit) -> String {
    let Some(Range { least, .. }) = range else { return String::new() };
    match unit {
        Unit::Seconds => format!("{:.2} µs", least * 1e6),
        Unit::Bytes => format!("{least} B"),
        Unit::Requests => format!("{least}"),
    }
}
