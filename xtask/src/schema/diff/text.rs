//! A report as plain text.

use super::report::{Entry, Group, Report};
use super::words;
use std::fmt::Write;
use tl_parser::layers::diff::{Change, Status};

/// The whole text.
pub(crate) fn text(report: &Report<'_>) -> String {
    let mut text = format!("From {} to {}\n\n{}", report.old, report.new, summary(report));
    section(&mut text, "TYPES", &report.groups, group);
    section(&mut text, "METHODS", &report.methods, |text, method| entry(text, method, ""));
    text
}

/// How many definitions came, went and changed.
fn summary(report: &Report<'_>) -> String {
    let diff = report.diff;
    if diff.is_empty() {
        return "No definition differs.\n".to_owned();
    }
    let types = words::counts(diff.types.iter().map(|change| change.status));
    let constructors = words::counts(diff.constructors.iter().map(Change::status));
    let methods = words::counts(diff.methods.iter().map(Change::status));
    format!("types:        {types}\nconstructors: {constructors}\nmethods:      {methods}\n")
}

fn section<T>(text: &mut String, title: &str, items: &[T], write: impl Fn(&mut String, &T)) {
    if !items.is_empty() {
        line(text, "", format_args!("\n{title}\n"));
        items.iter().for_each(|item| write(text, item));
    }
}

fn group(text: &mut String, group: &Group<'_>) {
    line(text, "", format_args!("{} {}", words::sign(group.status()), group.name));
    for (constructor, ty) in &group.moved {
        line(text, "    ", format_args!("- `{constructor}` constructs `{ty}` now"));
    }
    group.entries.iter().for_each(|item| entry(text, item, "    "));
}

fn entry(text: &mut String, entry: &Entry<'_>, indent: &str) {
    let sign = words::sign(entry.change.status());
    match entry.change {
        Change::Added(it) | Change::Removed(it) => line(text, indent, format_args!("{sign} {}", it.text)),
        Change::Changed { old, new, .. } if old.id == new.id => {
            line(text, indent, format_args!("{sign} {}#{:x}, the id is the same", new.name, new.id));
        }
        Change::Changed { old, new, .. } => {
            line(text, indent, format_args!("{sign} {}#{:x} is #{:x} now", new.name, old.id, new.id));
        }
    }
    let indent = format!("{indent}    ");
    for difference in words::lines(entry.change) {
        line(text, &indent, difference);
    }
    if let Some(rename) = entry.rename {
        let (name, tense) = match entry.change.status() {
            Status::Removed => (rename.new, "may be called"),
            _ => (rename.old, "may have been called"),
        };
        line(text, &indent, format_args!("{tense} `{name}`: {} % alike, a guess", rename.likeness));
    }
}

fn line(text: &mut String, indent: &str, content: impl std::fmt::Display) {
    writeln!(text, "{indent}{content}").expect("a string takes any text");
}
