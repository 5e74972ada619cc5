//! A sentence for each difference. Names of TL and Rust are in backticks.

use tl_parser::layers::diff::{ArgumentChange, Change, Differences, Status};

/// What differs in a definition, a line each; nothing where it came or went.
pub(crate) fn lines(change: &Change<'_>) -> Vec<String> {
    match change {
        Change::Added(_) | Change::Removed(_) => Vec::new(),
        Change::Changed { what, .. } if what.is_empty() => vec!["only the id differs".to_owned()],
        Change::Changed { what, .. } => differences(what),
    }
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
pub(crate) fn argument(change: &ArgumentChange) -> String {
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

/// `3 added, 1 changed`
pub(crate) fn counts(statuses: impl Iterator<Item = Status>) -> String {
    let statuses: Vec<Status> = statuses.collect();
    let words = [(Status::Added, "added"), (Status::Removed, "removed"), (Status::Changed, "changed")];
    let count = |status| statuses.iter().filter(|found| **found == status).count();
    let counts = words.into_iter().filter(|(status, _)| count(*status) > 0);
    let counts: Vec<String> = counts.map(|(status, word)| format!("{} {word}", count(status))).collect();
    if counts.is_empty() { "no change".to_owned() } else { counts.join(", ") }
}
