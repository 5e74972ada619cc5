//! What every emitter works with.

use crate::layout::Layout;
use crate::names::Ident;
use crate::plan::model::{EnumId, Place, Plan, StructId};
use crate::relations::Relations;
use std::collections::{HashMap, HashSet};

/// The plan, and what is looked up in it.
pub(crate) struct Context<'a> {
    pub(crate) plan: &'a Plan<'a>,
    pub(crate) layout: &'a Layout,
    pub(crate) relations: Relations,
    /// The names of all items, which the standard library's short names must keep clear of.
    taken: HashSet<&'a str>,
    /// The enum of each struct that is one of several constructors.
    owners: HashMap<StructId, EnumId>,
    /// What TL names lead to.
    targets: HashMap<String, Target<'a>>,
}

/// What a TL name in a text leads to.
pub(crate) enum Target<'a> {
    Item(&'a Place),
    /// A constructor without a struct.
    Variant(&'a Place, &'a Ident),
}

impl<'a> Context<'a> {
    pub(crate) fn new(plan: &'a Plan<'a>, layout: &'a Layout) -> Self {
        let owners = plan.enums().flat_map(|(id, item)| item.payloads().map(move |(_, payload)| (payload, id)));
        Self {
            plan,
            layout,
            relations: Relations::of(plan),
            taken: plan.places().map(|place| place.name.text()).collect(),
            owners: owners.collect(),
            targets: targets(plan),
        }
    }

    /// Whether an item of the schema has this name.
    pub(crate) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// The enum of which the struct is a constructor.
    pub(crate) fn owner(&self, id: StructId) -> Option<EnumId> {
        self.owners.get(&id).copied()
    }

    /// What a TL name leads to.
    pub(crate) fn target(&self, name: &str) -> Option<&Target<'a>> {
        self.targets.get(name)
    }
}

fn targets<'a>(plan: &'a Plan<'a>) -> HashMap<String, Target<'a>> {
    let structs = plan.structs.iter().map(|item| (item.tl_name(), Target::Item(&item.place)));
    let enums = plan.enums.iter().map(|item| (item.tl_name(), Target::Item(&item.place)));
    let aliases = plan.aliases.iter().map(|alias| (alias.source.name.to_string(), Target::Item(&alias.place)));
    let units = plan
        .enums
        .iter()
        .flat_map(|item| item.units().map(|unit| (unit.tl_name(), Target::Variant(&item.place, &unit.name))));
    structs.chain(enums).chain(aliases).chain(units).collect()
}
