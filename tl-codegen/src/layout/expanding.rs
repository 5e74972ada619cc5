//! Types that hold themselves with ever larger arguments: `nested {t:Type} next:flags.0?(nested (pair t t))`. Rust makes a
//! type of its own for each argument, so that there would be infinitely many.

use super::fixpoint::TypeMap;
use crate::names::Ident;
use crate::plan::model::{self, Codec, Field, Param, Plan, StructId, TypeRef};
use crate::unsupported::Unsupported;
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::HashMap;
use tl_parser::{Diagnostic, Span};

/// What becomes of type parameters: an edge leads from a parameter to another that it is an argument for, or a part of one.
/// Its weight is the place where it is a part.
struct Graph<'a> {
    plan: &'a Plan<'a>,
    params: DiGraph<(), Option<Span>>,
    nodes: TypeMap<HashMap<Ident, NodeIndex>>,
}

/// The fields that make an argument of a type larger each time that the type holds itself.
pub(super) fn expanding(plan: &Plan<'_>) -> Vec<Diagnostic> {
    let mut params = DiGraph::new();
    let mut node = |name: &Ident| (name.clone(), params.add_node(()));
    let nodes = TypeMap::new(plan, |ty| model::types(plan.params(ty)).map(&mut node).collect());
    let mut graph = Graph { plan, params, nodes };
    plan.structs().for_each(|(id, item)| item.wire_fields().for_each(|field| graph.add_field(id, field)));
    plan.enums().for_each(|(id, item)| {
        item.payloads().for_each(|(_, payload)| graph.add_payload(TypeRef::Enum(id), TypeRef::Struct(payload)));
    });
    let message =
        "the type would hold itself with an ever larger argument: there would be infinitely many types in Rust";
    graph.on_cycles().into_iter().map(|span| Unsupported::Infinite.at(span, message)).collect()
}

impl Graph<'_> {
    fn add_field(&mut self, owner: StructId, field: &Field<'_>) {
        for part in field.codec.parts() {
            let Codec::Named { ty, args, .. } = part else { continue };
            for (param, arg) in self.plan.params(*ty).iter().zip(args) {
                let Some(arg) = arg.ty() else { continue };
                let names = arg.parts().into_iter().filter_map(|part| match part {
                    Codec::Param(name) => Some(name),
                    _ => None,
                });
                for name in names {
                    let place = (!matches!(arg, Codec::Param(_))).then_some(field.source.span);
                    self.add((TypeRef::Struct(owner), name), (*ty, param.name()), place);
                }
            }
        }
    }

    /// An enum hands its parameters to the structs of its variants.
    fn add_payload(&mut self, owner: TypeRef, payload: TypeRef) {
        let plan = self.plan;
        plan.params(payload).iter().map(Param::name).for_each(|name| self.add((owner, name), (payload, name), None));
    }

    fn add(&mut self, (from, its): (TypeRef, &Ident), (to, other): (TypeRef, &Ident), place: Option<Span>) {
        if let (Some(&from), Some(&to)) = (self.nodes[from].get(its), self.nodes[to].get(other)) {
            self.params.add_edge(from, to, place);
        }
    }

    /// The places on cycles, in the order of the schema.
    fn on_cycles(&self) -> Vec<Span> {
        let mut cycles = vec![0; self.params.node_count()];
        for (number, cycle) in tarjan_scc(&self.params).into_iter().enumerate() {
            cycle.into_iter().for_each(|node| cycles[node.index()] = number);
        }
        let within = self.params.edge_indices().filter_map(|edge| {
            let (from, to) = self.params.edge_endpoints(edge)?;
            self.params[edge].filter(|_| cycles[from.index()] == cycles[to.index()])
        });
        let mut places: Vec<Span> = within.collect();
        places.sort();
        places.dedup();
        places
    }
}
