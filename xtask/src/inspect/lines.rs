//! The lines of a tree: one for each value that has bytes, in the order of the bytes.

use super::describe::describe;
use super::node::{BufferId, Failure, Node, What};
use super::paint::Paint;
use std::ops::Range;
use tl_parser::value::Data;

/// A line.
pub(crate) struct Line {
    pub(crate) buffer: BufferId,
    /// Where the value is.
    pub(crate) range: Range<usize>,
    /// Those of its bytes that are in no other line.
    pub(crate) own: Range<usize>,
    pub(crate) depth: usize,
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) paint: Paint,
}

/// The lines of values, with what could not be read.
pub(crate) fn lines(nodes: &[Node], failures: &[Failure]) -> Vec<Line> {
    let mut lines = Vec::new();
    nodes.iter().for_each(|node| add(node, "", 0, &mut lines));
    failures.iter().for_each(|failure| mark(failure, &mut lines));
    lines
}

fn add(node: &Node, parent: &str, depth: usize, lines: &mut Vec<Line>) {
    // A flag has no bytes: its mask names it.
    if matches!(node.what, What::Leaf { id: None, data: Data::True }) {
        return;
    }
    lines.push(Line {
        buffer: node.buffer,
        range: node.range.clone(),
        own: node.own(),
        depth,
        name: node.name.clone(),
        text: describe(node, parent),
        paint: Paint::Field(lines.len()),
    });
    let name = if node.name.is_empty() || node.name.starts_with('[') { parent } else { &node.name };
    node.children().iter().for_each(|child| add(child, name, depth + 1, lines));
}

/// Marks the line where something is wrong, or adds one.
fn mark(failure: &Failure, lines: &mut Vec<Line>) {
    let text = format!("✗ {}", failure.message);
    let is_here = |line: &Line| (line.range.start..=line.range.end).contains(&failure.offset);
    let missing = |line: &&mut Line| line.buffer == failure.buffer && is_here(line) && line.text == "missing";
    if let Some(line) = lines.iter_mut().find(missing) {
        (line.text, line.paint) = (text, Paint::Wrong);
        return;
    }
    let is_before = |line: &Line| line.buffer == failure.buffer && line.own.start <= failure.offset;
    let (at, depth) = lines.iter().rposition(is_before).map_or((0, 0), |index| (index + 1, lines[index].depth));
    let place = failure.offset..failure.offset;
    let (range, own) = (place.clone(), place);
    lines
        .insert(at, Line { buffer: failure.buffer, range, own, depth, name: String::new(), text, paint: Paint::Wrong });
}
