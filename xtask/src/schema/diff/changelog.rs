//! The entry of a layer in CHANGELOG.md: what a user has to know before moving to it.

use super::report::{Entry, Report};
use super::words;
use std::collections::BTreeMap;
use tl_codegen::effects::{Effect, Use};
use tl_parser::layers::diff::{Change, Kind, Status};
use tl_parser::schema::Name;

/// The heading under which the next version is.
const UNRELEASED: &str = "## Unreleased\n";

/// The changelog with an entry: it takes the place of one with the same heading, else it is the first under the next version.
/// `None` where there is no next version.
pub(crate) fn with_entry(changelog: &str, entry: &str) -> Option<String> {
    let (heading, _) = entry.split_once('\n')?;
    let start = changelog.find(UNRELEASED)? + UNRELEASED.len();
    let (before, next) = changelog.split_at(start);
    let end = next.find("\n## ").map_or(next.len(), |end| end + 1);
    let (next, after) = next.split_at(end);
    let next = match next.find(&format!("\n{heading}\n")) {
        Some(old) => {
            let old_end = next[old + 1..].find("\n### ").map_or(next.len(), |end| old + 1 + end + 1);
            let gap = if old_end == next.len() { "" } else { "\n" };
            format!("{}{entry}{gap}{}", &next[..=old], &next[old_end..])
        }
        None => format!("\n{entry}{next}"),
    };
    Some(format!("{before}{next}{after}"))
}

/// The entry.
pub(crate) fn entry(report: &Report<'_>) -> String {
    let mut text = heading(report) + "\n\n";
    let lists = [
        ("New methods", names(report, Kind::Method, Status::Added)),
        ("New types", report.diff.types.iter().filter(|ty| ty.status == Status::Added).map(|ty| ty.name).collect()),
        ("New constructors of types that were there", new_constructors(report)),
        ("Methods that are gone", names(report, Kind::Method, Status::Removed)),
        ("Constructors that are gone", names(report, Kind::Constructor, Status::Removed)),
    ];
    for (title, names) in lists.iter().filter(|(_, names)| !names.is_empty()) {
        text += &item(&format!("{title}: {}.", listed(names)));
    }
    for rename in &report.diff.renames {
        text += &item(&format!("`{}` may be called `{}` now: a guess.", rename.old, rename.new));
    }
    for entry in report.entries().filter(|entry| matches!(entry.change, None | Some(Change::Changed { .. }))) {
        text += &changed(entry);
    }
    let of_types = report.groups.iter().flat_map(|group| &group.effects);
    of_types.for_each(|effect| text += &item(&broken(effect)));
    text
}

/// Names the layers, where there are two; else the files.
fn heading(report: &Report<'_>) -> String {
    match (report.diff.old.layer(), report.diff.new.layer()) {
        (Some(old), Some(new)) if old != new => format!("### From layer {old} to layer {new}"),
        _ => format!("### From {} to {}", report.old, report.new),
    }
}

fn names<'a>(report: &Report<'a>, kind: Kind, status: Status) -> Vec<&'a Name> {
    let changes = report.diff.changes().filter(|(of, change)| *of == kind && change.status() == status);
    changes.map(|(_, change)| change.name()).collect()
}

fn new_constructors<'a>(report: &Report<'a>) -> Vec<&'a Name> {
    let types = report.diff.types.iter().filter(|ty| ty.status == Status::Changed);
    types.flat_map(|ty| ty.gained.iter().copied()).collect()
}

/// Names by their namespaces: `a`, `b`; `auth.c`, `auth.d`.
fn listed(names: &[&Name]) -> String {
    let mut namespaces: BTreeMap<&[String], Vec<String>> = BTreeMap::new();
    for name in names {
        namespaces.entry(&name.namespace).or_default().push(format!("`{name}`"));
    }
    namespaces.into_values().map(|names| names.join(", ")).collect::<Vec<_>>().join("; ")
}

/// What is different about a definition of both layers, or only about its Rust form, and what that breaks. Masks are
/// no news.
fn changed(entry: &Entry<'_>) -> String {
    let line = |line: &String| match line.split_at_checked(2) {
        Some(("+ ", argument)) => format!("{argument} is new"),
        Some(("- ", argument)) => format!("{argument} is gone"),
        _ => line.clone(),
    };
    let lines: Vec<String> = words::lines(entry).iter().filter(|line| !line.ends_with(":#`")).map(line).collect();
    let lines = if lines.is_empty() { "the same but for its Rust form".to_owned() } else { lines.join("; ") };
    // What `new` takes follows from the fields, unless that is all there is to say.
    let is_told = |effect: &&Effect| effect.breaks != [Use::New] || effect.is_silent || entry.effects.len() == 1;
    let effects = entry.effects.iter().filter(is_told).map(|effect| format!(" {}", broken(effect))).collect::<String>();
    item(&format!("`{}`: {lines}.{effects}", entry.name))
}

/// What is different in Rust, and what to do.
fn broken(effect: &Effect) -> String {
    let verb = if effect.is_silent { "**Means something else:**" } else { "**Breaks code:**" };
    format!("{verb} {}; {}.", effect.why, effect.mend)
}

/// An item of a list, in lines of at most 120 characters. What is in backticks stays on one line.
fn item(text: &str) -> String {
    let mut lines = vec!["-".to_owned()];
    for word in words_of(text) {
        let last = lines.last_mut().expect("there is a line");
        if last.chars().count() + 1 + word.chars().count() > 120 {
            lines.push(format!("  {word}"));
        } else {
            *last += &format!(" {word}");
        }
    }
    lines.join("\n") + "\n"
}

/// The words of a text; code in backticks is part of one word.
fn words_of(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match words.last_mut().filter(|last| last.matches('`').count() % 2 == 1) {
            Some(code) => *code += &format!(" {word}"),
            None => words.push(word.to_owned()),
        }
    }
    words
}
