//! The tree: a line for each value, with its place and its bytes.

use super::hexdump;
use super::lines::{Line, lines};
use super::open::hex;
use super::paint::Paint;
use super::view::View;
use std::fmt::Write;

/// So many bytes of a value are shown beside its line.
const BYTES: usize = 8;

/// The tree, and a part of the hexdump where something is wrong.
pub(crate) fn tree(view: &View<'_>) -> String {
    let mut text = String::new();
    for line in lines(view.nodes, view.failures) {
        // A string takes any text.
        let _ = writeln!(text, "{}", shown(view, &line).trim_end());
    }
    for failure in view.failures {
        text.push_str(&hexdump::around(view, failure));
    }
    text
}

fn shown(view: &View<'_>, line: &Line) -> String {
    let bytes = &view.buffers[line.buffer].bytes[line.own.clone()];
    let more = if bytes.len() > BYTES { "…" } else { "" };
    let digits = format!("{:<25}", hex(&bytes[..bytes.len().min(BYTES)]) + more);
    let mark = if line.paint == Paint::Wrong { ">" } else { " " };
    let name = if line.name.is_empty() { String::new() } else { format!("{}: ", line.name) };
    let label = format!("{name}{}", line.text);
    format!(
        "{mark}{:>6} {:>6}  {} {}{}",
        view.offset(line.buffer, line.range.start),
        line.range.len(),
        line.paint.over(&digits, view.has_colours),
        "  ".repeat(line.depth),
        line.paint.over(&label, view.has_colours),
    )
}
