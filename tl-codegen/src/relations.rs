//! How definitions belong together: which functions return and accept a type, which constructors contain it, and which
//! functions are related.
//!
//! Computed once, from the plan; documentation shows it.

use crate::docs::Definition;
use crate::plan::model::{Codec, Field, Kind, Plan, StructId, TypeRef};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A parameter or result that more functions share than this says little about them.
const RARE: usize = 16;
/// So many related functions are worth reading.
const MOST_RELATED: usize = 6;
/// From this weight on two functions are related.
const LEAST_WEIGHT: usize = 2;

/// The relations.
pub(crate) struct Relations {
    of_types: HashMap<TypeRef, Uses>,
    /// For each function, the related ones, the nearest first.
    related: HashMap<StructId, Vec<StructId>>,
    /// For each error, how many methods give it.
    methods_with: HashMap<String, usize>,
}

/// Where a type is used, in the order of the schema.
#[derive(Default)]
pub(crate) struct Uses {
    /// By functions, as their result or within it as the item of a vector.
    pub(crate) returned_by: BTreeSet<StructId>,
    /// By functions, as a parameter.
    pub(crate) accepted_by: BTreeSet<StructId>,
    /// In constructors, as a field.
    pub(crate) contained_in: BTreeSet<StructId>,
}

impl Relations {
    /// Computes the relations of a plan.
    pub(crate) fn of(plan: &Plan<'_>) -> Self {
        let (aspects, mentions) = (aspects(plan), Mentions::of(plan));
        let related = plan.functions().map(|(id, _)| (id, related(plan, &aspects, &mentions, id))).collect();
        Self { of_types: uses(plan), related, methods_with: methods_with(plan) }
    }

    /// Where the type is used; `None` where it is not.
    pub(crate) fn uses(&self, ty: TypeRef) -> Option<&Uses> {
        self.of_types.get(&ty)
    }

    /// The functions that are related to this one, the nearest first.
    pub(crate) fn related(&self, function: StructId) -> &[StructId] {
        self.related.get(&function).map(Vec::as_slice).unwrap_or_default()
    }

    /// How many methods give the error of this name.
    pub(crate) fn methods_with(&self, error: &str) -> usize {
        self.methods_with.get(error).copied().unwrap_or_default()
    }
}

fn methods_with(plan: &Plan<'_>) -> HashMap<String, usize> {
    let mut methods_with = HashMap::new();
    for method in plan.config.method_info.methods.values() {
        method.error_names().into_iter().for_each(|name| *methods_with.entry(name.to_owned()).or_default() += 1);
    }
    methods_with
}

/// Which functions the texts of each function name: what one calls before or after it.
struct Mentions {
    /// The functions that each names, in the order of its texts.
    by: HashMap<StructId, Vec<StructId>>,
    /// The functions that name each, in the order of the schema.
    naming: HashMap<StructId, Vec<StructId>>,
}

impl Mentions {
    fn of(plan: &Plan<'_>) -> Self {
        let by_name: HashMap<String, StructId> = plan.functions().map(|(id, item)| (item.tl_name(), id)).collect();
        let mentioned = |text: &str| {
            let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_'));
            words.filter_map(|word| by_name.get(word.trim_end_matches('.')).copied()).collect::<Vec<_>>()
        };
        let (mut by, mut naming) = (HashMap::new(), HashMap::<_, Vec<_>>::new());
        for (id, item) in plan.functions() {
            let texts = plan.config.docs.definitions.get(&item.tl_name());
            let named: Vec<StructId> = texts.into_iter().flat_map(Definition::texts).flat_map(mentioned).collect();
            named.iter().for_each(|other| naming.entry(*other).or_default().push(id));
            by.insert(id, named);
        }
        Self { by, naming }
    }

    /// The functions that the texts of `id` name, then those whose texts name `id`.
    fn with(&self, id: StructId) -> impl Iterator<Item = StructId> {
        [&self.by, &self.naming].into_iter().flat_map(move |mentions| mentions.get(&id).into_iter().flatten().copied())
    }
}

fn uses(plan: &Plan<'_>) -> HashMap<TypeRef, Uses> {
    let mut uses: HashMap<TypeRef, Uses> = HashMap::new();
    for (id, item) in plan.structs() {
        for ty in item.result.iter().flat_map(Codec::types) {
            uses.entry(ty).or_default().returned_by.insert(id);
        }
        for ty in item.wire_fields().flat_map(|field| field.codec.types()) {
            let uses = uses.entry(ty).or_default();
            let of_kind =
                if item.place.kind == Kind::Functions { &mut uses.accepted_by } else { &mut uses.contained_in };
            of_kind.insert(id);
        }
    }
    uses
}

/// What functions may have in common.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Aspect {
    /// A type that only this schema has, as the result.
    Result(TypeRef),
    /// A type that only this schema has, as a parameter.
    Accepts(TypeRef),
    /// A parameter of this name and type.
    Param(String, String),
}

impl Aspect {
    fn weight(&self) -> usize {
        match self {
            Self::Result(_) | Self::Accepts(_) => 2,
            Self::Param(..) => 1,
        }
    }
}

/// The functions that have each aspect in common, where these are few enough to mean something.
fn aspects(plan: &Plan<'_>) -> BTreeMap<Aspect, Vec<StructId>> {
    let mut aspects: BTreeMap<Aspect, Vec<StructId>> = BTreeMap::new();
    for (id, _) in plan.functions() {
        for of_function in aspects_of(plan, id) {
            aspects.entry(of_function).or_default().push(id);
        }
    }
    aspects.retain(|_, functions| functions.len() > 1 && functions.len() <= RARE);
    aspects
}

fn aspects_of(plan: &Plan<'_>, id: StructId) -> Vec<Aspect> {
    let item = &plan[id];
    let result = item.result.as_ref().and_then(Codec::named).map(Aspect::Result);
    let mut aspects: Vec<Aspect> = item.wire_fields().map(aspect_of_param).chain(result).collect();
    aspects.sort();
    aspects.dedup();
    aspects
}

fn aspect_of_param(field: &Field<'_>) -> Aspect {
    match field.codec.named() {
        Some(ty) => Aspect::Accepts(ty),
        None => Aspect::Param(field.name.to_string(), format!("{:?}", field.codec)),
    }
}

/// First the functions that the texts name together with this one, then those that have most in common with it.
fn related(
    plan: &Plan<'_>,
    aspects: &BTreeMap<Aspect, Vec<StructId>>,
    mentions: &Mentions,
    id: StructId,
) -> Vec<StructId> {
    let mut related = Vec::new();
    for other in mentions.with(id).chain(similar(plan, aspects, id)) {
        if other != id && !related.contains(&other) {
            related.push(other);
        }
    }
    related.truncate(MOST_RELATED);
    related
}

/// The functions that have most in common with this one, the most similar first.
fn similar(plan: &Plan<'_>, aspects: &BTreeMap<Aspect, Vec<StructId>>, id: StructId) -> Vec<StructId> {
    let mut weights: BTreeMap<StructId, usize> = BTreeMap::new();
    for shared in aspects_of(plan, id) {
        for other in aspects.get(&shared).into_iter().flatten().filter(|other| **other != id) {
            *weights.entry(*other).or_default() += shared.weight();
        }
    }
    let namespace = |id: StructId| &plan[id].place.namespace;
    let mut similar: Vec<(StructId, usize)> =
        weights.into_iter().filter(|(_, weight)| *weight >= LEAST_WEIGHT).collect();
    similar.sort_by_key(|&(other, weight)| (Reverse(weight), namespace(other) != namespace(id), other));
    similar.into_iter().map(|(other, _)| other).collect()
}
