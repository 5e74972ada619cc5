//! A report as plain text.

use super::report::{Entry, Group, Report};
use super::words;
use std::fmt::{Display, Write};
use tl_codegen::effects::Effect;
use tl_parser::layers::diff::Change;

/// The whole text.
pub(crate) fn text(report: &Report<'_>) -> String {
    let mut text = format!("From {} to {}\n\n", report.old, report.new);
    words::summary(report).into_iter().for_each(|summary| line(&mut text, "", summary));
    section(&mut text, "TYPES", &report.groups, group);
    section(&mut text, "METHODS", &report.methods, |text, method| entry(text, method, ""));
    text
}

fn section<T>(text: &mut String, title: &str, items: &[T], write: impl Fn(&mut String, &T)) {
    if !items.is_empty() {
        line(text, "", format_args!("\n{title}\n"));
        items.iter().for_each(|item| write(text, item));
    }
}

fn group(text: &mut String, group: &Group<'_>) {
    line(text, "", format_args!("{} {}", words::sign(group.status()), group.name));
    group.moved.iter().for_each(|moved| line(text, "    ", words::moved(moved)));
    effects(text, "    ", &group.effects);
    group.entries.iter().for_each(|item| entry(text, item, "    "));
}

fn entry(text: &mut String, entry: &Entry<'_>, indent: &str) {
    let inner = format!("{indent}    ");
    match entry.change {
        Some(Change::Added(it) | Change::Removed(it)) => {
            line(text, indent, format_args!("{} {}", words::entry_sign(entry), it.text));
        }
        _ => line(text, indent, format_args!("{} {}", words::entry_sign(entry), words::title(entry))),
    }
    words::lines(entry).into_iter().chain(words::rename(entry)).for_each(|difference| line(text, &inner, difference));
    if let Some(wire) = entry.wire {
        line(text, &inner, format_args!("! wire: {wire}"));
    }
    effects(text, &inner, &entry.effects);
}

fn effects(text: &mut String, indent: &str, effects: &[Effect]) {
    for effect in effects {
        line(text, indent, format_args!("! source: {}", effect.why));
        line(text, indent, format_args!("    {}; {}", words::breaks(effect), effect.mend));
    }
}

fn line(text: &mut String, indent: &str, content: impl Display) {
    writeln!(text, "{indent}{content}").expect("a string takes any text");
}
