//! From the plan to items, one emitter per concern. Emitters cannot fail.

mod accessors;
mod arguments;
pub(crate) mod context;
mod convert;
pub(crate) mod earlier_names;
mod enums;
pub(crate) mod error_kinds;
mod example;
mod imports;
pub(crate) mod interface;
mod json;
mod likely;
mod literal;
mod root;
mod rustdoc;
mod structs;
pub(crate) mod table;
mod types;
mod wire;

use crate::config::Surface;
use crate::output::file;
use crate::output::tree::{Part, Tree};
use crate::plan::model::{Enum, EnumId, StructId, TypeRef};
use context::Context;
pub(crate) use literal::literal;
use proc_macro2::TokenStream;
use std::collections::BTreeMap;

/// The file that lists which variants are indirect.
pub const INDIRECT: &str = "indirect.txt";

const INDIRECT_SUMMARY: &str = "The enum variants that have their struct in a `Box`.";

/// What makes the items of an enum in a part of the tree.
type OfEnum = fn(&Context<'_>, EnumId) -> Vec<TokenStream>;

/// The text of every file by its path.
pub(crate) fn files(context: &Context<'_>) -> BTreeMap<String, String> {
    let plan = context.plan;
    let mut tree = Tree::new();
    for (id, item) in plan.structs() {
        tree.add(Part::Items(item.place.kind), &item.place, structure(context, id));
    }
    for (id, item) in plan.enums() {
        tree.add(Part::Items(item.place.kind), &item.place, enumeration(context, id));
    }
    for alias in &plan.aliases {
        tree.add(Part::Items(alias.place.kind), &alias.place, vec![structs::alias(context, alias)]);
    }
    let parts: [(Part, Surface, OfEnum); 2] = [
        (Part::Convert, plan.config.conversions, convert::of_enum),
        (Part::Accessors, plan.config.accessors, accessors::of_enum),
    ];
    for (part, _, of_enum) in parts.into_iter().filter(|(_, surface, _)| *surface != Surface::Never) {
        for (id, item) in plan.enums() {
            tree.add(part, &item.place, of_enum(context, id));
        }
    }
    let structs = plan.structs().map(|(id, item)| (TypeRef::Struct(id), &item.place));
    for (ty, place) in structs.chain(plan.enums().map(|(id, item)| (TypeRef::Enum(id), &item.place))) {
        if let Some(readers) = wire::earlier::readers(context, ty) {
            tree.add(Part::Earlier, place, vec![readers]);
        }
    }
    if plan.config.serde != Surface::Never {
        for (id, item) in plan.structs() {
            tree.add(Part::Json, &item.place, json::of_struct(context, id));
        }
        for (id, item) in plan.enums() {
            tree.add(Part::Json, &item.place, json::of_enum(context, id));
        }
    }
    let (root, names) = (root::root(context, &tree), root::names(context));
    let mut files = tree.files(|part, depth| imports::imports(context, Some((part, depth))));
    files.extend([("mod.rs".to_owned(), root), ("names.rs".to_owned(), names)]);
    files.insert(INDIRECT.to_owned(), file::list(INDIRECT_SUMMARY, &indirect(context)));
    files
}

/// All items of a struct, in reading order.
fn structure(context: &Context<'_>, id: StructId) -> Vec<TokenStream> {
    let mut items = vec![structs::definition(context, id)];
    items.extend(structs::constructor(context, id));
    items.extend(wire::of_struct(context, id));
    items.extend(structs::remote_call(context, id));
    items.extend(wire::of_answer(context, id));
    items
}

/// All items of an enum, in reading order.
fn enumeration(context: &Context<'_>, id: EnumId) -> Vec<TokenStream> {
    let mut items = vec![enums::definition(context, id), enums::identity(context, id)];
    items.extend(wire::of_enum(context, id));
    items.extend(enums::from_structs(context, id));
    items
}

/// The variants whose struct is in a `Box`, sorted.
pub(crate) fn indirect(context: &Context<'_>) -> Vec<String> {
    let of_enum = |item: &Enum<'_>| -> Vec<String> {
        let indirect = item.payloads().filter(|(_, payload)| context.layout.is_indirect(*payload));
        indirect.map(|(variant, _)| format!("enums::{}::{}", types::short_path(&item.place), variant.name)).collect()
    };
    let mut indirect: Vec<String> = context.plan.enums.iter().flat_map(of_enum).collect();
    indirect.sort();
    indirect
}
