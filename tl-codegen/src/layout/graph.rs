//! Which types hold which.

use super::fixpoint::TypeMap;
use crate::plan::model::{Arg, Codec, Plan, StructId, TypeRef};
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};
use petgraph::visit::Dfs;

/// How a type holds another one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// A struct, as the value of a field.
    Struct,
    /// An enum, as the value of a field.
    Enum,
    /// An enum's variant, which may be indirect.
    Payload,
    /// Items of a vector, which are on the heap.
    Items,
}

/// A graph of all types, and its cycles as a number for each type that is on one.
pub(super) struct Graph {
    types: DiGraph<TypeRef, Holds>,
    nodes: TypeMap<NodeIndex>,
    /// The cycles of types that hold each other by value.
    by_value: TypeMap<Option<usize>>,
    /// The same of structs alone: no variant, which may be indirect, is on the way.
    of_structs: TypeMap<Option<usize>>,
    /// The same with vectors included.
    in_any_way: TypeMap<Option<usize>>,
}

impl Graph {
    pub(super) fn of(plan: &Plan<'_>) -> Self {
        let mut types = DiGraph::new();
        let nodes = TypeMap::new(plan, |ty| types.add_node(ty));
        for (id, item) in plan.structs() {
            for (how, ty) in item.wire_fields().flat_map(|field| holds(&field.codec)) {
                types.add_edge(nodes[TypeRef::Struct(id)], nodes[ty], how);
            }
        }
        for (id, item) in plan.enums() {
            for (_, payload) in item.payloads() {
                types.add_edge(nodes[TypeRef::Enum(id)], nodes[TypeRef::Struct(payload)], Holds::Payload);
            }
        }
        let cycles = |keep: fn(Holds) -> bool| cycles(plan, &types, keep);
        Self {
            by_value: cycles(|how| how != Holds::Items),
            of_structs: cycles(|how| how == Holds::Struct),
            in_any_way: cycles(|_| true),
            types,
            nodes,
        }
    }

    /// Whether the struct and the enum hold each other by value.
    pub(super) fn is_recursive_payload(&self, owner: TypeRef, payload: StructId) -> bool {
        self.by_value[owner].is_some() && self.by_value[owner] == self.by_value[TypeRef::Struct(payload)]
    }

    /// Whether a field of `owner` closes a cycle of structs.
    pub(super) fn is_struct_cycle(&self, owner: StructId, codec: &Codec) -> bool {
        let owner = self.of_structs[TypeRef::Struct(owner)];
        let mut held = holds(codec).into_iter();
        owner.is_some() && held.any(|(how, ty)| how == Holds::Struct && owner == self.of_structs[ty])
    }

    /// Whether a value of the type may hold another one.
    pub(super) fn is_recursive(&self, ty: TypeRef) -> bool {
        self.in_any_way[ty].is_some()
    }

    /// Whether a type is one of `roots`, or one of them holds it, directly or not.
    pub(super) fn reachable(&self, plan: &Plan<'_>, roots: impl Iterator<Item = TypeRef>) -> TypeMap<bool> {
        let mut reached = TypeMap::new(plan, |_| false);
        let mut search = Dfs::empty(&self.types);
        for root in roots {
            search.move_to(self.nodes[root]);
            while let Some(node) = search.next(&self.types) {
                reached[self.types[node]] = true;
            }
        }
        reached
    }
}

/// The types that values of a codec hold, and how. What is an argument may be held in any way: by value is the worst.
fn holds(codec: &Codec) -> Vec<(Holds, TypeRef)> {
    let mut held = match codec {
        Codec::Named { ty: ty @ TypeRef::Struct(_), .. } => vec![(Holds::Struct, *ty)],
        Codec::Named { ty: ty @ TypeRef::Enum(_), .. } => vec![(Holds::Enum, *ty)],
        Codec::Array { item, .. } => holds(item),
        Codec::Vector { item, .. } | Codec::Repeat { item, .. } => item.types().map(|ty| (Holds::Items, ty)).collect(),
        _ => Vec::new(),
    };
    held.extend(codec.args().filter_map(Arg::ty).flat_map(holds));
    held
}

/// The cycles of those edges that `keep` keeps.
fn cycles(plan: &Plan<'_>, types: &DiGraph<TypeRef, Holds>, keep: fn(Holds) -> bool) -> TypeMap<Option<usize>> {
    let kept = types.filter_map(|_, ty| Some(*ty), |_: EdgeIndex, how| keep(*how).then_some(()));
    let mut numbers = TypeMap::new(plan, |_| None);
    for (number, cycle) in tarjan_scc(&kept).into_iter().enumerate() {
        let is_cycle = cycle.len() > 1 || kept.contains_edge(cycle[0], cycle[0]);
        for node in cycle.into_iter().filter(|_| is_cycle) {
            numbers[kept[node]] = Some(number);
        }
    }
    numbers
}
