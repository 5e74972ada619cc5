//! A sentence for each difference. Names of TL and Rust are in backticks.

use super::report::{Breaks, Entry, Report};
use tl_codegen::effects::Effect;
use tl_parser::layers::diff::{ArgumentChange, Change, Differences, Rename, Status};
use tl_parser::schema::Name;

/// How many definitions came, went and changed, and what that breaks: a line each.
pub(crate) fn summary(report: &Report<'_>) -> Vec<String> {
    let diff = report.diff;
    if diff.is_empty() {
        return vec!["No definition differs.".to_owned()];
    }
    let types = counts(diff.types.iter().map(|change| change.status));
    let constructors = counts(diff.constructors.iter().map(Change::status));
    let methods = counts(diff.methods.iter().map(Change::status));
    let Breaks { source, wire } = report.breaks;
    vec![
        format!("types: {types}"),
        format!("constructors: {constructors}"),
        format!("methods: {methods}"),
        format!("source: {}", number(source, "breaking change")),
        format!("wire: {}", number(wire, "breaking change")),
    ]
}

fn number(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The name of what is in both schemas, and what became of its id.
pub(crate) fn title(Entry { name, change, .. }: &Entry<'_>) -> String {
    match change {
        Some(Change::Changed { old, new, .. }) if old.id == new.id => {
            format!("{name}#{:x}, the id is the same", new.id)
        }
        Some(Change::Changed { old, new, .. }) => format!("{name}#{:x} is #{:x} now", old.id, new.id),
        Some(Change::Added(it) | Change::Removed(it)) => format!("{name}#{:x}", it.id),
        None => format!("{name}, the definition is the same"),
    }
}

/// What differs in a definition, a line each.
pub(crate) fn lines(entry: &Entry<'_>) -> Vec<String> {
    match entry.change {
        Some(Change::Changed { what, .. }) if what.is_empty() => vec!["only the id differs".to_owned()],
        Some(Change::Changed { what, .. }) => differences(what),
        _ => Vec::new(),
    }
}

/// What a definition may be called now, or may have been called.
pub(crate) fn rename(entry: &Entry<'_>) -> Option<String> {
    let Rename { old, new, likeness, .. } = entry.rename?;
    let (words, name) = if **old == entry.name { ("may be called", new) } else { ("may have been called", old) };
    Some(format!("{words} `{name}`: a guess, {likeness} % alike"))
}

/// A constructor that is another type's now.
pub(crate) fn moved((constructor, ty): &(&Name, &Name)) -> String {
    format!("`{constructor}` constructs `{ty}` now")
}

/// What an effect breaks.
pub(crate) fn breaks(effect: &Effect) -> String {
    let uses: Vec<String> = effect.breaks.iter().map(ToString::to_string).collect();
    let verb = if effect.is_silent { "compiles, but means something else" } else { "breaks" };
    format!("{verb}: {}", uses.join(", "))
}

fn differences(what: &Differences) -> Vec<String> {
    let pair = |kind: &str, pair: &Option<(String, String)>| {
        pair.as_ref().map(|(old, new)| format!("{kind}: {} is {} now", quoted(old), quoted(new)))
    };
    let parameters = pair("parameters", &what.parameters);
    parameters.into_iter().chain(what.arguments.iter().map(argument)).chain(pair("result", &what.result)).collect()
}

fn quoted(text: &str) -> String {
    if text.is_empty() { "nothing".to_owned() } else { format!("`{text}`") }
}

/// What happened to an argument.
fn argument(change: &ArgumentChange) -> String {
    match change {
        ArgumentChange::Removed { text, .. } => format!("- `{text}`"),
        ArgumentChange::Added { text, .. } => format!("+ `{text}`"),
        ArgumentChange::Renamed { old, new } => format!("`{old}` may be called `{new}` now"),
        ArgumentChange::Retyped { name, old, new } => format!("`{name}`: `{old}` is `{new}` now"),
        ArgumentChange::MovedBit { name, old, new } => format!("`{name}`: the bit `{old}` is `{new}` now"),
        ArgumentChange::MadeOptional { name, bit } => format!("`{name}` is optional now, by `{bit}`"),
        ArgumentChange::MadeRequired { name, bit } => format!("`{name}` is always there now, without `{bit}`"),
        ArgumentChange::Reordered { name, after: Some(after) } => format!("`{name}` comes after `{after}` now"),
        ArgumentChange::Reordered { name, after: None } => format!("`{name}` comes first now"),
    }
}

/// The sign in front of what changed.
pub(crate) fn sign(status: Status) -> char {
    match status {
        Status::Added => '+',
        Status::Removed => '-',
        Status::Changed => '~',
    }
}

/// The sign in front of a constructor or method: `=` where only its Rust form differs.
pub(crate) fn entry_sign(entry: &Entry<'_>) -> char {
    entry.change.map_or('=', |change| sign(change.status()))
}

/// One word for what happened.
pub(crate) fn status(status: Status) -> &'static str {
    match status {
        Status::Added => "added",
        Status::Removed => "removed",
        Status::Changed => "changed",
    }
}

/// The same for a constructor or method.
pub(crate) fn entry_status(entry: &Entry<'_>) -> &'static str {
    entry.change.map_or("same", |change| status(change.status()))
}

/// `3 added, 1 changed`
fn counts(statuses: impl Iterator<Item = Status>) -> String {
    let statuses: Vec<Status> = statuses.collect();
    let count = |of| statuses.iter().filter(|found| **found == of).count();
    let counts = [Status::Added, Status::Removed, Status::Changed].into_iter().filter(|of| count(*of) > 0);
    let counts: Vec<String> = counts.map(|of| format!("{} {}", count(of), status(of))).collect();
    if counts.is_empty() { "no change".to_owned() } else { counts.join(", ") }
}
