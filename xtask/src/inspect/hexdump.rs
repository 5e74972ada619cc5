//! The hexdump: rows of 16 bytes, with the names of the fields that begin in each.

use super::lines::{Line, lines};
use super::node::{Buffer, BufferId, Failure};
use super::paint::Paint;
use super::view::View;
use std::fmt::Write;
use std::ops::Range;

/// The bytes of a row.
const ROW: usize = 16;
/// The rows before and after one that is wrong.
const AROUND: usize = 1;
/// The longest list of names.
const NAMES: usize = 60;

/// All bytes.
pub(crate) fn hexdump(view: &View<'_>) -> String {
    let lines = lines(view.nodes, view.failures);
    let mut text = String::new();
    for (buffer, Buffer { title, bytes }) in view.buffers.iter().enumerate() {
        let len = bytes.len();
        if !title.is_empty() {
            // A string takes any text.
            let _ = writeln!(text, "{buffer}: {title}, {len} bytes");
        }
        text.push_str(&rows(view, &lines, buffer, 0..len));
    }
    for failure in view.failures {
        let _ = writeln!(text, "{}", told(view, failure));
    }
    text
}

/// The rows around a failure, and what it is.
pub(crate) fn around(view: &View<'_>, failure: &Failure) -> String {
    let lines = lines(view.nodes, view.failures);
    let len = view.buffers[failure.buffer].bytes.len();
    let first = (failure.offset / ROW).saturating_sub(AROUND) * ROW;
    let last = ((failure.offset / ROW + 1 + AROUND) * ROW).min(len);
    format!("\n{}\n{}", told(view, failure), rows(view, &lines, failure.buffer, first.min(last)..last))
}

/// What is wrong, and what is left over.
fn told(view: &View<'_>, failure: &Failure) -> String {
    let left = view.buffers[failure.buffer].bytes.len() - failure.offset;
    let offset = view.offset(failure.buffer, failure.offset);
    let bytes = if left == 1 { "byte" } else { "bytes" };
    let text = format!("✗ at offset {offset}: {}; left over: {left} {bytes}", failure.message);
    Paint::Wrong.over(&text, view.has_colours)
}

fn rows(view: &View<'_>, lines: &[Line], buffer: BufferId, range: Range<usize>) -> String {
    let mut text = String::new();
    let paints = paints(view, lines, buffer);
    for start in range.clone().step_by(ROW) {
        let row = start..(start + ROW).min(range.end);
        let (digits, characters) = cells(view, &paints, buffer, &row);
        let names = names(lines, buffer, &row);
        let line = format!("{:>7}  {digits} |{characters}|  {names}", view.offset(buffer, start));
        // A string takes any text.
        let _ = writeln!(text, "{}", line.trim_end());
        let wrong = view.failures.iter().filter(|failure| failure.buffer == buffer);
        let at =
            wrong.map(|failure| failure.offset).find(|offset| row.contains(offset) || is_end(*offset, &row, &range));
        if let Some(at) = at {
            let column = 9 + 3 * (at - start) + usize::from(at - start >= ROW / 2);
            let _ = writeln!(text, "{}{}", " ".repeat(column), Paint::Wrong.over("^^", view.has_colours));
        }
    }
    text
}

/// Whether an offset is right after the last row, where no row begins with it.
fn is_end(offset: usize, row: &Range<usize>, all: &Range<usize>) -> bool {
    offset == row.end && row.end == all.end
}

/// The digits and the characters of a row, which may be shorter than others.
fn cells(view: &View<'_>, paints: &[Paint], buffer: BufferId, row: &Range<usize>) -> (String, String) {
    let bytes = &view.buffers[buffer].bytes[row.clone()];
    let (mut digits, mut characters) = (String::new(), String::new());
    for (column, (byte, paint)) in bytes.iter().zip(&paints[row.clone()]).enumerate() {
        let character = if byte.is_ascii_graphic() || *byte == b' ' { char::from(*byte) } else { '.' };
        let gap = if column == ROW / 2 { " " } else { "" };
        digits.push_str(&format!("{gap}{} ", paint.over(&format!("{byte:02x}"), view.has_colours)));
        characters.push_str(&paint.over(&character.to_string(), view.has_colours));
    }
    let missing = 3 * (ROW - bytes.len()) + usize::from(bytes.len() <= ROW / 2);
    (digits + &" ".repeat(missing), characters)
}

/// The colour of the field that has each byte.
fn paints(view: &View<'_>, lines: &[Line], buffer: BufferId) -> Vec<Paint> {
    let mut paints = vec![Paint::Plain; view.buffers[buffer].bytes.len()];
    for line in lines.iter().filter(|line| line.buffer == buffer) {
        paints[line.own.clone()].fill(line.paint);
    }
    for failure in view.failures.iter().filter(|failure| failure.buffer == buffer) {
        paints.iter_mut().skip(failure.offset).take(1).for_each(|paint| *paint = Paint::Wrong);
    }
    paints
}

/// The names of the values that begin in a row.
fn names(lines: &[Line], buffer: BufferId, row: &Range<usize>) -> String {
    let here = lines.iter().filter(|line| line.buffer == buffer && row.contains(&line.own.start));
    let here = here.filter(|line| line.paint != Paint::Wrong || !line.name.is_empty());
    let names: Vec<&str> =
        here.map(|line| if line.name.is_empty() { line.text.as_str() } else { &line.name }).collect();
    let names = names.join(", ");
    match names.char_indices().nth(NAMES) {
        Some((end, _)) => format!("{}…", &names[..end]),
        None => names,
    }
}
