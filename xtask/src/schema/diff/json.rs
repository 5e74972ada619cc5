//! A report as one JSON object.

use super::report::{Entry, Group, Report};
use super::words;
use serde_json::{Value, json};
use tl_codegen::effects::Effect;
use tl_parser::layers::diff::{ArgumentChange, Change, Differences};
use tl_parser::schema::{Combinator, Name};

/// The whole text.
pub(crate) fn json(report: &Report<'_>) -> String {
    let value = json!({
        "old": report.old,
        "new": report.new,
        "breaks": { "source": report.breaks.source, "wire": report.breaks.wire },
        "types": report.groups.iter().map(group).collect::<Vec<_>>(),
        "methods": report.methods.iter().map(entry).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn group(group: &Group<'_>) -> Value {
    let names = |names: &[&Name]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
    json!({
        "name": group.name.to_string(),
        "status": words::status(group.status()),
        "gained": group.change.map_or(Vec::new(), |change| names(&change.gained)),
        "lost": group.change.map_or(Vec::new(), |change| names(&change.lost)),
        "constructors": group.entries.iter().map(entry).collect::<Vec<_>>(),
        "effects": group.effects.iter().map(effect).collect::<Vec<_>>(),
    })
}

fn entry(entry: &Entry<'_>) -> Value {
    let (old, new, changes) = match entry.change {
        None => (None, None, Vec::new()),
        Some(Change::Added(new)) => (None, Some(side(new)), Vec::new()),
        Some(Change::Removed(old)) => (Some(side(old)), None, Vec::new()),
        Some(Change::Changed { old, new, what }) => (Some(side(old)), Some(side(new)), differences(what)),
    };
    json!({
        "name": entry.name.to_string(),
        "status": words::entry_status(entry),
        "old": old,
        "new": new,
        "changes": changes,
        "rename": entry.rename.map(|it| json!({
            "guess": true, "old": it.old.to_string(), "new": it.new.to_string(), "likeness": it.likeness,
        })),
        "wire": entry.wire.map(|wire| wire.to_string()),
        "effects": entry.effects.iter().map(effect).collect::<Vec<_>>(),
    })
}

fn side(combinator: &Combinator) -> Value {
    json!({ "id": format!("{:08x}", combinator.id), "text": combinator.text })
}

fn differences(what: &Differences) -> Vec<Value> {
    let pair = |kind: &str, pair: &Option<(String, String)>| {
        pair.as_ref().map(|(old, new)| json!({ "change": kind, "old": old, "new": new }))
    };
    let arguments = what.arguments.iter().map(argument);
    pair("parameters", &what.parameters).into_iter().chain(arguments).chain(pair("result", &what.result)).collect()
}

fn argument(change: &ArgumentChange) -> Value {
    match change {
        ArgumentChange::Removed { name, text } => json!({ "change": "removed", "name": name, "old": text }),
        ArgumentChange::Added { name, text } => json!({ "change": "added", "name": name, "new": text }),
        ArgumentChange::Renamed { old, new } => json!({ "change": "renamed", "guess": true, "old": old, "new": new }),
        ArgumentChange::Retyped { name, old, new } => {
            json!({ "change": "retyped", "name": name, "old": old, "new": new })
        }
        ArgumentChange::MovedBit { name, old, new } => {
            json!({ "change": "moved bit", "name": name, "old": old.to_string(), "new": new.to_string() })
        }
        ArgumentChange::MadeOptional { name, bit } => {
            json!({ "change": "made optional", "name": name, "new": bit.to_string() })
        }
        ArgumentChange::MadeRequired { name, bit } => {
            json!({ "change": "made required", "name": name, "old": bit.to_string() })
        }
        ArgumentChange::Reordered { name, after } => json!({ "change": "reordered", "name": name, "after": after }),
    }
}

fn effect(effect: &Effect) -> Value {
    json!({
        "path": effect.path,
        "level": "source",
        "breaks": effect.breaks.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "silent": effect.is_silent,
        "why": effect.why,
        "mend": effect.mend,
    })
}
