//! Since which layer a definition is there, and in which layers its form changed.

use crate::emit::context::Context;
use crate::plan::model::Kind;
use proc_macro2::TokenStream;
use tl_parser::layers::ranges;
use tl_parser::layers::record::{Change, FormChange, Record};

/// A constructor or function by its TL name: `Since layer 62 or earlier; `reason` since 180.` Empty where nothing is known.
pub(super) fn of_definition(context: &Context<'_>, kind: Kind, name: &str) -> String {
    let layer = context.plan.schema.layer();
    let record = |layer| context.plan.config.history.record(name, kind == Kind::Functions, layer);
    layer.and_then(record).map(|record| format!("{}.", parts(&record).join("; "))).unwrap_or_default()
}

/// The constant with the layer of the schema: where the words of the pages are explained.
pub(crate) fn of_layer(context: &Context<'_>) -> TokenStream {
    let mut comment = context.comment();
    comment.paragraph("The layer of the schema.");
    let known = context.plan.config.history.known_layers();
    if !known.is_empty() {
        comment.paragraph(&format!(
            "The page of a definition says since which layer it is there and how its form changed. The known layers are {known}. Where the layer before is not known, it says *or earlier*. A field that came without a new id may be younger than the page says."
        ));
    }
    comment.tokens()
}

fn parts(record: &Record) -> Vec<String> {
    let mut parts = vec![format!("Since layer {}", record.since)];
    parts.extend(holes(record));
    // Fields that came or went together are one part.
    let alike =
        |a: &Change, b: &Change| a.since == b.since && group(&a.what).is_some() && group(&a.what) == group(&b.what);
    parts.extend(record.changes.chunk_by(alike).map(part));
    parts
}

/// `not in the known layers 106–109, 111`
fn holes(record: &Record) -> Option<String> {
    match record.holes[..] {
        [] => None,
        [(only, last)] if only == last => Some(format!("not in layer {only}")),
        ref holes => {
            let holes = ranges(holes.iter().map(|&(first, last)| first..=last));
            Some(format!("not in the known layers {holes}"))
        }
    }
}

/// Fields that came, or that went.
fn group(change: &FormChange) -> Option<bool> {
    match change {
        FormChange::Added(_) => Some(true),
        FormChange::Removed(_) => Some(false),
        _ => None,
    }
}

/// Changes of one layer that are told together.
fn part(changes: &[Change]) -> String {
    let Change { since: when, until, what } = &changes[0];
    let when = format!("since {when}");
    match what {
        FormChange::Added(_) => format!("{} {when}", fields(changes)),
        FormChange::Removed(_) => {
            let or_later = if changes[0].since.or_earlier { " or later" } else { "" };
            format!("{} until {until}{or_later}", fields(changes))
        }
        FormChange::Retyped { field, old, new } => format!("`{field}:{new}` {when}, `{field}:{old}` before"),
        FormChange::Reordered => format!("fields in another order {when}"),
        FormChange::Result { old, new } => format!("result `{new}` {when}, `{old}` before"),
        FormChange::Id { old, new } => format!("id {} {when}, {} before", id(*new), id(*old)),
    }
}

fn fields(changes: &[Change]) -> String {
    let names = changes.iter().filter_map(|change| match &change.what {
        FormChange::Added(name) | FormChange::Removed(name) => Some(format!("`{name}`")),
        _ => None,
    });
    names.collect::<Vec<_>>().join(", ")
}

fn id(id: Option<u32>) -> String {
    id.map_or("undeclared".to_owned(), |id| format!("`{id:08x}`"))
}
