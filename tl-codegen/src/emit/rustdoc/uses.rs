//! Where a type is used.

use super::prose;
use crate::emit::context::Context;
use crate::plan::model::{Place, StructId, TypeRef};

/// So many uses are named; the others are counted.
const MOST_SHOWN: usize = 10;

/// The lists of a type's uses, as a paragraph each.
pub(super) fn of_type(context: &Context<'_>, from: &Place, ty: TypeRef) -> String {
    let Some(uses) = context.relations.uses(ty) else { return String::new() };
    let lists =
        [("Returned by", &uses.returned_by), ("Accepted by", &uses.accepted_by), ("Contained in", &uses.contained_in)];
    let lists = lists.into_iter().filter(|(_, ids)| !ids.is_empty());
    let lists: Vec<String> = lists.map(|(what, ids)| format!("{what} {}.", list(context, from, ids))).collect();
    lists.join("\n\n")
}

fn list(context: &Context<'_>, from: &Place, ids: &[StructId]) -> String {
    let links: Vec<String> = ids.iter().take(MOST_SHOWN).map(|id| link(context, from, *id)).collect();
    let more = match ids.len().saturating_sub(MOST_SHOWN) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    links.join(", ") + &more
}

/// A link to a constructor or function by its TL name.
pub(super) fn link(context: &Context<'_>, from: &Place, id: StructId) -> String {
    let item = &context.plan[id];
    format!("[`{}`]({})", item.source.name, prose::path(from, &item.place))
}
