//! From the plan to files: which item stands in which file, and what every file starts with.

mod conversions;
mod convert;
mod enums;
mod error_kinds;
mod example;
mod json;
mod metadata;
mod modules;
mod rustdoc;
mod structs;
mod table;
mod types;
mod wire;

pub(crate) use error_kinds::error_kinds;
pub(crate) use table::definition_table;

use crate::Output;
use crate::Surface;
use crate::coverage;
use crate::layout::Layout;
use crate::plan::{EnumId, Place, Plan, StructId, TypeRef};
use crate::relations::Relations;
use modules::Part;
use proc_macro2::TokenStream;
use rustdoc::Target;
use std::collections::{HashMap, HashSet};

/// What every emitter may ask.
pub(crate) struct Context<'a> {
    pub(crate) plan: &'a Plan<'a>,
    pub(crate) layout: &'a Layout,
    pub(crate) relations: &'a Relations,
    /// The names of all items, which the standard library's short names must keep clear of.
    taken: HashSet<&'a str>,
    /// The enum of each struct that is one of several constructors.
    owners: HashMap<StructId, EnumId>,
    /// What TL names lead to.
    targets: HashMap<String, Target<'a>>,
}

impl<'a> Context<'a> {
    fn new(plan: &'a Plan<'a>, layout: &'a Layout, relations: &'a Relations) -> Self {
        let structs = plan.structs.iter().map(|item| &item.place);
        let enums = plan.enums.iter().map(|item| &item.place);
        let aliases = plan.aliases.iter().map(|item| &item.place);
        let taken = structs.chain(enums).chain(aliases).map(|place| place.name.as_str()).collect();
        Self { plan, layout, relations, taken, owners: owners(plan), targets: targets(plan) }
    }

    /// Where a type stands.
    fn place(&self, ty: TypeRef) -> &Place {
        match ty {
            TypeRef::Struct(id) => &self.plan.structs[id.0].place,
            TypeRef::Enum(id) => &self.plan.enums[id.0].place,
        }
    }
}

fn owners(plan: &Plan<'_>) -> HashMap<StructId, EnumId> {
    let payloads = |(index, item): (usize, &crate::plan::Enum<'_>)| {
        let payloads: Vec<_> = item.variants.iter().filter_map(|variant| variant.payload).collect();
        payloads.into_iter().map(move |payload| (payload, EnumId(index)))
    };
    plan.enums.iter().enumerate().flat_map(payloads).collect()
}

fn targets<'a>(plan: &'a Plan<'a>) -> HashMap<String, Target<'a>> {
    let structs = plan.structs.iter().map(|item| (item.source.name.to_string(), Target::Item(&item.place)));
    let enums = plan.enums.iter().map(|item| (item.source.name.to_string(), Target::Item(&item.place)));
    let aliases = plan.aliases.iter().map(|alias| (alias.source.name.to_string(), Target::Item(&alias.place)));
    let units = plan.enums.iter().flat_map(|item| {
        let units = item.variants.iter().filter(|variant| variant.payload.is_none());
        units.map(|variant| (variant.source.name.to_string(), Target::Variant(&item.place, variant.name.to_string())))
    });
    structs.chain(enums).chain(aliases).chain(units).collect()
}

/// Emits everything.
pub(crate) fn output(plan: &Plan<'_>, layout: &Layout, relations: &Relations) -> Output {
    let context = Context::new(plan, layout, relations);
    let mut tree = modules::Tree::default();
    for (index, item) in plan.structs.iter().enumerate() {
        tree.add(Part::Items(item.place.kind), &item.place, structure(&context, StructId(index)));
    }
    for (index, item) in plan.enums.iter().enumerate() {
        tree.add(Part::Items(item.place.kind), &item.place, enumeration(&context, EnumId(index)));
    }
    for alias in &plan.aliases {
        tree.add(Part::Items(alias.place.kind), &alias.place, vec![structs::alias(&context, alias)]);
    }
    if plan.config.conversions != Surface::Never {
        add_conversions(&context, &mut tree);
    }
    if plan.config.serde != Surface::Never {
        add_json(&context, &mut tree);
    }
    Output {
        files: tree.files(&context),
        emitted: plan.schema.constructors().count() + plan.schema.functions().count() - plan.skipped.len(),
        skipped: plan.skipped.clone(),
        indirect: metadata::indirect(&context),
        coverage: coverage::coverage(plan),
    }
}

fn add_conversions(context: &Context<'_>, tree: &mut modules::Tree) {
    for (index, item) in context.plan.enums.iter().enumerate() {
        tree.add(Part::Convert, &item.place, convert::of_enum(context, EnumId(index)));
    }
}

fn add_json(context: &Context<'_>, tree: &mut modules::Tree) {
    for (index, item) in context.plan.structs.iter().enumerate() {
        tree.add(Part::Json, &item.place, json::of_struct(context, StructId(index)));
    }
    for (index, item) in context.plan.enums.iter().enumerate() {
        tree.add(Part::Json, &item.place, json::of_enum(context, EnumId(index)));
    }
}

/// All items of a struct, in reading order.
fn structure(context: &Context<'_>, id: StructId) -> Vec<TokenStream> {
    let mut items = vec![structs::definition(context, id)];
    items.extend(structs::constructor(context, id));
    items.push(wire::of_struct(context, id));
    items.extend(structs::remote_call(context, id));
    items
}

/// All items of an enum, in reading order.
fn enumeration(context: &Context<'_>, id: EnumId) -> Vec<TokenStream> {
    let mut items = vec![enums::definition(context, id), enums::identity(context, id), wire::of_enum(context, id)];
    items.extend(conversions::from_structs(context, id));
    items
}
