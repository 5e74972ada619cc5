//! Which types hold which: recursion, and what ends with a blob.

use crate::plan::{Codec, Enum, EnumId, Kind, Member, Plan, Struct, StructId, TypeRef};
use crate::unsupported::Unsupported;
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use tl_parser::Diagnostic;

/// How types hold each other.
pub(crate) struct Graph {
    structs: usize,
    /// Per node: the number of its cycle of types that hold each other by value, boxes not counted.
    by_value: Vec<Option<usize>>,
    /// The same, with structs alone: no enum, whose variants may be boxed, is on the way.
    structs_alone: Vec<Option<usize>>,
    /// The same, vectors included.
    in_any_way: Vec<Option<usize>>,
    /// Per node: whether values of the configured shared types hold it, in whatever way.
    read_by_all: Vec<bool>,
    /// The same for the fields of the configured shared functions.
    written_by_all: Vec<bool>,
}

impl Graph {
    pub(crate) fn of(plan: &Plan<'_>) -> Self {
        let value = |codec: &Codec| !matches!(codec, Codec::Vector { .. } | Codec::Repeat { .. });
        Self {
            structs: plan.structs.len(),
            by_value: cycles(plan, &|_, codec| value(codec)),
            structs_alone: cycles(plan, &|_, codec| value(codec) && matches!(holds(codec), Some(TypeRef::Struct(_)))),
            in_any_way: cycles(plan, &|_, _| true),
            read_by_all: reachable(plan, shared_types(plan)),
            written_by_all: reachable(plan, shared_functions(plan)),
        }
    }

    /// Whether the variant's struct holds its enum by value.
    pub(crate) fn is_recursive_variant(&self, item: EnumId, payload: StructId) -> bool {
        let cycle = self.by_value[self.node(TypeRef::Enum(item))];
        cycle.is_some() && cycle == self.by_value[payload.0]
    }

    /// Whether the field of `owner` closes a cycle of structs.
    pub(crate) fn is_struct_cycle(&self, owner: StructId, ty: TypeRef) -> bool {
        let TypeRef::Struct(field) = ty else { return false };
        let cycle = self.structs_alone[owner.0];
        cycle.is_some() && cycle == self.structs_alone[field.0]
    }

    /// Whether a value of the type may hold another one.
    pub(crate) fn is_recursive(&self, ty: TypeRef) -> bool {
        self.in_any_way[self.node(ty)].is_some()
    }

    /// Whether values of the shared types hold it.
    pub(crate) fn is_read_by_all(&self, ty: TypeRef) -> bool {
        self.read_by_all[self.node(ty)]
    }

    /// Whether the shared functions hold it.
    pub(crate) fn is_written_by_all(&self, ty: TypeRef) -> bool {
        self.written_by_all[self.node(ty)]
    }

    /// The fields whose type ends with a blob, somewhere down, but that something follows.
    pub(crate) fn open_before_the_end(&self, plan: &Plan<'_>) -> Vec<Diagnostic> {
        let open = open_types(plan, self);
        let is_open = |codec: &Codec| holds(codec).is_some_and(|ty| open[self.node(ty)]);
        let mut refusals = Vec::new();
        for item in &plan.structs {
            let last = item.members.len().saturating_sub(1);
            for (index, member) in item.members.iter().enumerate() {
                let Member::Field(field) = member else { continue };
                if is_open(&field.codec) && (index != last || !matches!(field.codec, Codec::Named { .. })) {
                    let message = "this type ends with a value of any type, and so must stand last";
                    refusals.push(Unsupported::Object.at(field.source.span, message));
                }
            }
            if item.result.as_ref().is_some_and(|result| matches!(result, Codec::Vector { .. }) && is_open(result)) {
                let message = "the items of the result end with a value of any type, which nothing tells the end of";
                refusals.push(Unsupported::Object.at(item.source.span, message));
            }
        }
        refusals
    }

    fn node(&self, ty: TypeRef) -> usize {
        match ty {
            TypeRef::Struct(id) => id.0,
            TypeRef::Enum(id) => self.structs + id.0,
        }
    }
}

/// The type that values of this codec hold.
fn holds(codec: &Codec) -> Option<TypeRef> {
    match codec {
        Codec::Named { ty, .. } => Some(*ty),
        Codec::Vector { item, .. } | Codec::Array { item, .. } | Codec::Repeat { item, .. } => holds(item),
        _ => None,
    }
}

/// The cycles of the graph of those fields that `keep` keeps, as a number per node that is on one.
fn cycles(plan: &Plan<'_>, keep: &dyn Fn(StructId, &Codec) -> bool) -> Vec<Option<usize>> {
    let mut graph = DiGraph::<(), ()>::new();
    let nodes = plan.structs.len() + plan.enums.len();
    for _ in 0..nodes {
        graph.add_node(());
    }
    for (from, to) in edges(plan, keep) {
        graph.add_edge(NodeIndex::new(from), NodeIndex::new(to), ());
    }
    let mut numbers = vec![None; nodes];
    for (number, cycle) in tarjan_scc(&graph).into_iter().enumerate() {
        let is_cycle = cycle.len() > 1 || graph.contains_edge(cycle[0], cycle[0]);
        for node in cycle.into_iter().filter(|_| is_cycle) {
            numbers[node.index()] = Some(number);
        }
    }
    numbers
}

fn edges(plan: &Plan<'_>, keep: &dyn Fn(StructId, &Codec) -> bool) -> Vec<(usize, usize)> {
    let node = |ty| match ty {
        TypeRef::Struct(StructId(index)) => index,
        TypeRef::Enum(EnumId(index)) => plan.structs.len() + index,
    };
    let mut edges = Vec::new();
    for (index, item) in plan.structs.iter().enumerate() {
        let kept = item.wire_fields().filter(|field| keep(StructId(index), &field.codec));
        edges.extend(kept.filter_map(|field| holds(&field.codec)).map(|ty| (index, node(ty))));
    }
    for (index, item) in plan.enums.iter().enumerate() {
        let payloads = item.variants.iter().filter_map(|variant| variant.payload);
        edges.extend(payloads.map(|payload| (plan.structs.len() + index, payload.0)));
    }
    edges
}

/// The nodes of the types that the configuration shares.
fn shared_types(plan: &Plan<'_>) -> Vec<usize> {
    let is_shared = |item: &Enum<'_>| plan.config.shared_types.contains(&item.source.name.to_string());
    let enums = plan.enums.iter().enumerate().filter(|(_, item)| is_shared(item));
    enums.map(|(index, _)| plan.structs.len() + index).collect()
}

/// The nodes of the functions that the configuration shares.
fn shared_functions(plan: &Plan<'_>) -> Vec<usize> {
    let is_shared = |item: &Struct<'_>| {
        item.place.kind == Kind::Functions && plan.config.shared_functions.contains(&item.source.name.to_string())
    };
    let functions = plan.structs.iter().enumerate().filter(|(_, item)| is_shared(item));
    functions.map(|(index, _)| index).collect()
}

/// Per node: whether it is one of `open`, or one of them holds it, in whatever way.
fn reachable(plan: &Plan<'_>, mut open: Vec<usize>) -> Vec<bool> {
    let mut reached = vec![false; plan.structs.len() + plan.enums.len()];
    let mut next = vec![Vec::new(); reached.len()];
    edges(plan, &|_, _| true).into_iter().for_each(|(from, to)| next[from].push(to));
    while let Some(node) = open.pop() {
        if !std::mem::replace(&mut reached[node], true) {
            open.extend(&next[node]);
        }
    }
    reached
}

/// Per node: whether its values take all the input that is left.
fn open_types(plan: &Plan<'_>, graph: &Graph) -> Vec<bool> {
    let mut open = vec![false; plan.structs.len() + plan.enums.len()];
    loop {
        let before = open.clone();
        for (index, item) in plan.structs.iter().enumerate() {
            let codecs = item.wire_fields().map(|field| &field.codec);
            let is_open =
                |codec: &Codec| *codec == Codec::Blob || holds(codec).is_some_and(|ty| before[graph.node(ty)]);
            open[index] = codecs.clone().any(is_open);
        }
        for (index, item) in plan.enums.iter().enumerate() {
            let mut payloads = item.variants.iter().filter_map(|variant| variant.payload);
            open[plan.structs.len() + index] = payloads.any(|payload| before[payload.0]);
        }
        if open == before {
            return open;
        }
    }
}
