//! The table of ratios, in Markdown.

use crate::case::Case;
use crate::counting::Heap;
use crate::duel::{self, Times};
use crate::goal;
use crate::side::Action;

/// The first two lines.
pub const HEADER: &str = "\
| value | work | grammers | ours | ours / grammers | goal | ours / floor | goal |
|---|---|---:|---:|---:|---:|---:|---:|";

/// The rows of a case.
pub fn rows(case: &Case, rounds: usize) -> Vec<String> {
    let name = format!("{} ({} B)", case.name, case.bytes.len());
    let timed = Action::MEASURED.map(|action| row(&name, action, duel::times(case, action, rounds)));
    timed.into_iter().chain(heap_rows(&name, case)).collect()
}

fn row(name: &str, action: Action, times: Times) -> String {
    let Times { ours, theirs, floor } = times;
    let work = action.name();
    let goal = goal::of(name, work);
    let to_floor = floor.map_or_else(|| " | ".to_owned(), |floor| judged(ours, floor, goal.floor));
    let cells = [micros(theirs), micros(ours), judged(ours, theirs, goal.ratio), to_floor];
    format!("| {name} | {work} | {} |", cells.join(" | "))
}

fn heap_rows(name: &str, case: &Case) -> [String; 2] {
    let (ours, theirs) = case.heap();
    let row = |work: &str, of: fn(Heap) -> usize| {
        let (ours, theirs) = (of(ours), of(theirs));
        let ratio = judged(ours as f64, theirs as f64, goal::of(name, work).ratio);
        format!("| {name} | {work} | {theirs} | {ours} | {ratio} | | |")
    };
    [row("decode: heap bytes requested", |heap| heap.bytes), row("decode: heap requests", |heap| heap.requests)]
}

/// A ratio and its goal: two cells.
fn judged(a: f64, b: f64, goal: Option<f64>) -> String {
    let ratio = a / b;
    let verdict = goal.map_or_else(String::new, |goal| format!("{goal:.2}{}", if ratio > goal { " ✗" } else { "" }));
    format!("{ratio:.2} | {verdict}")
}

fn micros(seconds: f64) -> String {
    format!("{:.2} µs", seconds * 1e6)
}
