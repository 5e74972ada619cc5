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
use crate::output::tree::{Part, Tree};
use crate::output::{file, format, parallel};
use crate::plan::model::{Enum, EnumId, Place, StructId, TypeRef};
use context::Context;
pub(crate) use literal::literal;
use proc_macro2::TokenStream;
use std::collections::BTreeMap;

/// The file that lists which variants are indirect.
pub const INDIRECT: &str = "indirect.txt";

const INDIRECT_SUMMARY: &str = "The enum variants that have their struct in a `Box`.";

/// What makes the items of an enum in a part of the tree.
type OfEnum = fn(&Context<'_>, EnumId) -> Vec<TokenStream>;

/// Items that belong to a definition, in a part of the tree. Any thread can make them.
struct Group<'a> {
    part: Part,
    place: &'a Place,
    items: Box<dyn Fn() -> Vec<TokenStream> + Sync + 'a>,
}

impl<'a> Group<'a> {
    fn new(part: Part, place: &'a Place, items: impl Fn() -> Vec<TokenStream> + Sync + 'a) -> Self {
        Self { part, place, items: Box::new(items) }
    }
}

/// The text of every file by its path.
pub(crate) fn files(context: &Context<'_>) -> BTreeMap<String, String> {
    let mut tree = Tree::new();
    let groups = groups(context);
    let texts = parallel::map(&groups, |group| (group.items)().into_iter().map(format::item).collect());
    for (group, texts) in groups.iter().zip(texts) {
        tree.add(group.part, group.place, texts);
    }
    let (root, names) = (root::root(context, &tree), root::names(context));
    let mut files = tree.files(|part, depth| imports::imports(context, Some((part, depth))));
    files.extend([("mod.rs".to_owned(), root), ("names.rs".to_owned(), names)]);
    files.insert(INDIRECT.to_owned(), file::list(INDIRECT_SUMMARY, &indirect(context)));
    files
}

/// All items of the tree. Those of a definition follow each other, in reading order.
fn groups<'a>(context: &'a Context<'a>) -> Vec<Group<'a>> {
    let plan = context.plan;
    let mut groups: Vec<Group<'a>> = plan.structs().map(|(id, item)| structure(context, id, &item.place)).collect();
    groups.extend(plan.enums().flat_map(|(id, item)| enumeration(context, id, item)));
    groups.extend(plan.aliases.iter().map(|alias| {
        let part = Part::Items(alias.place.kind);
        Group::new(part, &alias.place, move || vec![structs::alias(context, alias)])
    }));
    if plan.config.serde != Surface::Never {
        groups.extend(
            plan.structs().map(|(id, item)| Group::new(Part::Json, &item.place, move || json::of_struct(context, id))),
        );
    }
    let parts: [(Part, Surface, OfEnum); 3] = [
        (Part::Convert, plan.config.conversions, convert::of_enum),
        (Part::Accessors, plan.config.accessors, accessors::of_enum),
        (Part::Json, plan.config.serde, json::of_enum),
    ];
    for (part, _, of_enum) in parts.into_iter().filter(|(_, surface, _)| *surface != Surface::Never) {
        groups.extend(plan.enums().map(|(id, item)| Group::new(part, &item.place, move || of_enum(context, id))));
    }
    groups.extend(earlier(context));
    groups
}

fn structure<'a>(context: &'a Context<'a>, id: StructId, place: &'a Place) -> Group<'a> {
    Group::new(Part::Items(place.kind), place, move || {
        let mut items = vec![structs::definition(context, id)];
        items.extend(structs::constructor(context, id));
        items.extend(wire::of_struct(context, id));
        items.extend(structs::remote_call(context, id));
        items.extend(wire::of_answer(context, id));
        items
    })
}

/// The items of an enum, which may be large or many, are groups of their own.
fn enumeration<'a>(context: &'a Context<'a>, id: EnumId, item: &'a Enum<'a>) -> Vec<Group<'a>> {
    let (part, place) = (Part::Items(item.place.kind), &item.place);
    let mut groups = vec![
        Group::new(part, place, move || vec![enums::definition(context, id)]),
        Group::new(part, place, move || vec![enums::identity(context, id)]),
        Group::new(part, place, move || wire::of_enum(context, id)),
    ];
    groups.extend(item.payloads().map(|(variant, payload)| {
        Group::new(part, place, move || vec![enums::from_struct(context, id, variant, payload)])
    }));
    groups
}

/// How constructors of earlier layers are read.
fn earlier<'a>(context: &'a Context<'a>) -> impl Iterator<Item = Group<'a>> {
    let structs = context.plan.structs().map(|(id, item)| (TypeRef::Struct(id), &item.place));
    let types = structs.chain(context.plan.enums().map(|(id, item)| (TypeRef::Enum(id), &item.place)));
    let types = types.filter(move |(ty, _)| wire::earlier::has_readers(context, *ty));
    types.map(move |(ty, place)| Group::new(Part::Earlier, place, move || vec![wire::earlier::readers(context, ty)]))
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
