//! The functions and constructors that use a type.

use super::links;
use crate::emit::context::Context;
use crate::plan::model::{StructId, TypeRef};
use std::collections::BTreeSet;

/// So many uses are named; the others are counted.
const MOST_SHOWN: usize = 10;

/// The lists of a type's uses, a paragraph each.
pub(super) fn of_type(context: &Context<'_>, ty: TypeRef) -> Vec<String> {
    let Some(uses) = context.relations.uses(ty) else { return Vec::new() };
    let lists =
        [("Returned by", &uses.returned_by), ("Accepted by", &uses.accepted_by), ("Contained in", &uses.contained_in)];
    let lists = lists.into_iter().filter(|(_, ids)| !ids.is_empty());
    lists.map(|(what, ids)| format!("{what} {}.", list(context, ids))).collect()
}

fn list(context: &Context<'_>, ids: &BTreeSet<StructId>) -> String {
    let links: Vec<String> = ids.iter().take(MOST_SHOWN).map(|id| links::definition(context, *id)).collect();
    let more = match ids.len().saturating_sub(MOST_SHOWN) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    links.join(", ") + &more
}
