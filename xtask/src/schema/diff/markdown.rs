//! A report as Markdown.

use super::report::{Entry, Group, Report};
use super::words;
use std::fmt::{Display, Write};
use tl_codegen::effects::Effect;
use tl_parser::layers::diff::{Change, Status};

/// The whole text.
pub(crate) fn markdown(report: &Report<'_>) -> String {
    let mut text = format!("# From {} to {}\n\n", report.old, report.new);
    words::summary(report).into_iter().for_each(|summary| line(&mut text, "- ", summary));
    if !report.groups.is_empty() {
        text.push_str("\n## Types\n");
        report.groups.iter().for_each(|item| group(&mut text, item));
    }
    if !report.methods.is_empty() {
        text.push_str("\n## Methods\n\n");
        report.methods.iter().for_each(|item| entry(&mut text, item));
    }
    text
}

fn group(text: &mut String, group: &Group<'_>) {
    let status = match group.status() {
        Status::Added => ", new",
        Status::Removed => ", gone",
        Status::Changed => "",
    };
    line(text, "", format_args!("\n### `{}`{status}\n", group.name));
    group.moved.iter().for_each(|moved| line(text, "- ", words::moved(moved)));
    effects(text, "- ", &group.effects);
    group.entries.iter().for_each(|item| entry(text, item));
}

fn entry(text: &mut String, entry: &Entry<'_>) {
    match entry.change {
        Some(Change::Added(it)) => line(text, "- ", format_args!("new: `{}`", it.text)),
        Some(Change::Removed(it)) => line(text, "- ", format_args!("gone: `{}`", it.text)),
        Some(Change::Changed { old, new, .. }) if old.id != new.id => {
            line(text, "- ", format_args!("**`{}`**: `#{:x}` is `#{:x}` now", entry.name, old.id, new.id));
        }
        Some(Change::Changed { new, .. }) => {
            line(text, "- ", format_args!("**`{}`**: the id `#{:x}` is the same", entry.name, new.id));
        }
        None => line(text, "- ", format_args!("**`{}`**: the definition is the same", entry.name)),
    }
    words::lines(entry)
        .into_iter()
        .chain(words::rename(entry))
        .for_each(|difference| line(text, "  - ", escaped(&difference)));
    if let Some(wire) = entry.wire {
        line(text, "  - ", format_args!("**breaks wire:** {wire}"));
    }
    effects(text, "  - ", &entry.effects);
}

/// A `+` or `-` at the start of an item would begin another list.
fn escaped(line: &str) -> String {
    match line.split_at_checked(2) {
        Some(("+ ", rest)) => format!("new: {rest}"),
        Some(("- ", rest)) => format!("gone: {rest}"),
        _ => line.to_owned(),
    }
}

fn effects(text: &mut String, bullet: &str, effects: &[Effect]) {
    for effect in effects {
        let breaks = words::breaks(effect);
        line(
            text,
            bullet,
            format_args!("**breaks source:** {}. It {breaks}. To mend it, {}.", effect.why, effect.mend),
        );
    }
}

fn line(text: &mut String, start: &str, content: impl Display) {
    writeln!(text, "{start}{content}").expect("a string takes any text");
}
