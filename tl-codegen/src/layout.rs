//! What no single definition says about the planned types: recursion, sizes, and what an unknown id becomes.
//!
//! Sizes are those of a 64-bit target, as an upper bound: rustc may do better where it finds a niche.

mod cost;
mod expanding;
mod fixpoint;
mod graph;
mod size;

use crate::plan::model::{Arg, Codec, EnumId, Member, Plan, Struct, StructId, TypeRef};
use crate::unsupported::Unsupported;
use cost::Costs;
use fixpoint::{TypeMap, fixpoint, holders};
use graph::Graph;
use size::Size;
use std::collections::HashSet;
use tl_parser::Diagnostic;

/// A struct larger than this is not supported.
const MOST_BYTES: usize = 1 << 16;

/// The layout of all types.
pub(crate) struct Layout {
    /// Those of today's constructors.
    costs: Costs,
    /// Those where earlier constructors are read, too.
    earlier_costs: Costs,
    /// The sizes in memory.
    pub(crate) sizes: TypeMap<Size>,
    /// The structs that are indirect in their enum.
    indirect: HashSet<StructId>,
    defaults: TypeMap<bool>,
    /// Whether a value of the type may hold a floating-point number, for which there is no `Eq`.
    pub(crate) has_float: TypeMap<bool>,
    /// Whether the type's decoder is compiled once, with its crate, and not where it is used.
    pub(crate) is_read_by_all: TypeMap<bool>,
    /// Whether the type's encoder is compiled once, with its crate, and not where it is used.
    pub(crate) is_written_by_all: TypeMap<bool>,
    /// For each enum, the position of the variant that costs least to read.
    cheapest: Vec<usize>,
    graph: Graph,
}

impl Layout {
    /// The least number of bytes of the boxed form: of today's constructors, and with the earlier ones.
    pub(crate) fn min_sizes(&self, ty: TypeRef) -> [usize; 2] {
        [&self.costs, &self.earlier_costs].map(|costs| costs[ty].bytes)
    }

    /// The least number of bytes that a value of the codec takes, with the earlier constructors.
    pub(crate) fn min_size_of(&self, codec: &Codec) -> usize {
        cost::of_codec(&self.earlier_costs, codec).bytes
    }

    /// Whether the struct can derive `Default`: where every required field can. An enum cannot: no constructor is more
    /// natural than another.
    pub(crate) fn has_default(&self, id: StructId) -> bool {
        self.defaults[TypeRef::Struct(id)]
    }

    /// Whether the struct of a variant is in a `Box` there.
    pub(crate) fn is_indirect(&self, payload: StructId) -> bool {
        self.indirect.contains(&payload)
    }

    /// Whether a field of `owner` is in a `Box`: where it holds `owner` itself, without an enum or a vector in between.
    pub(crate) fn is_indirect_field(&self, owner: StructId, codec: &Codec) -> bool {
        self.graph.is_struct_cycle(owner, codec)
    }

    /// The position of the variant that costs least to read: what an unknown id becomes.
    pub(crate) fn cheapest(&self, id: EnumId) -> usize {
        self.cheapest[id.0]
    }

    /// Whether a value of the type may hold another one, directly or not.
    pub(crate) fn is_recursive(&self, ty: TypeRef) -> bool {
        self.graph.is_recursive(ty)
    }
}

/// Computes the layout, or says which types have none.
pub(crate) fn layout(plan: &Plan<'_>) -> Result<Layout, Vec<Diagnostic>> {
    supported(expanding::expanding(plan))?;
    let costs = Costs::of(plan);
    supported(infinite(plan, &costs))?;
    supported(open_before_the_end(plan))?;
    let graph = Graph::of(plan);
    let (sizes, indirect) = size::sizes(plan, &graph);
    supported(too_large(plan, &sizes))?;
    Ok(Layout {
        cheapest: plan.enums.iter().map(|item| cost::cheapest(&costs, item)).collect(),
        earlier_costs: costs.with_earlier(plan),
        costs,
        sizes,
        indirect,
        defaults: defaults(plan),
        has_float: holders(plan, |id| {
            plan[id].wire_fields().flat_map(|field| field.codec.parts()).any(Codec::is_float)
        }),
        is_read_by_all: graph.reachable(plan, shared_types(plan)),
        is_written_by_all: graph.reachable(plan, shared_functions(plan)),
        graph,
    })
}

fn supported(errors: Vec<Diagnostic>) -> Result<(), Vec<Diagnostic>> {
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// The structs of which no value is finite.
fn infinite(plan: &Plan<'_>, costs: &Costs) -> Vec<Diagnostic> {
    let infinite = plan.structs().filter(|(id, _)| costs[TypeRef::Struct(*id)].reads == cost::INFINITE);
    let error = |(_, item): (_, &Struct<'_>)| {
        let message = format!("every value of `{}` would hold another one, without end", item.source.name);
        Unsupported::Infinite.at(item.source.span, message)
    };
    infinite.map(error).collect()
}

/// The structs that no stack should hold. Only arrays make them so large.
fn too_large(plan: &Plan<'_>, sizes: &TypeMap<Size>) -> Vec<Diagnostic> {
    let large = plan.structs().filter(|(id, _)| sizes[TypeRef::Struct(*id)].bytes > MOST_BYTES);
    let error = |(_, item): (_, &Struct<'_>)| {
        let message = format!("a value of `{}` would take more than {MOST_BYTES} bytes of stack", item.source.name);
        Unsupported::Repetition.at(item.source.span, message)
    };
    large.map(error).collect()
}

/// The fields that end with a value of any type, whose end nothing marks, but that something follows.
fn open_before_the_end(plan: &Plan<'_>) -> Vec<Diagnostic> {
    let is_blob = |codec: &Codec| codec.parts().contains(&&Codec::Blob);
    let open = holders(plan, |id| plan[id].wire_fields().any(|field| is_blob(&field.codec)));
    let is_open = |codec: &Codec| is_blob(codec) || codec.types().any(|ty| open[ty]);
    // What is an argument may be anywhere in a value.
    let is_argument = |codec: &Codec| codec.args().filter_map(Arg::ty).any(is_open);
    let is_one = |codec: &Codec| matches!(codec, Codec::Blob | Codec::Named { .. }) && !is_argument(codec);
    let mut errors = Vec::new();
    for item in &plan.structs {
        let last = item.members.len().saturating_sub(1);
        for (index, member) in item.members.iter().enumerate() {
            let Member::Field(field) = member else { continue };
            if is_open(&field.codec) && (index != last || !is_one(&field.codec)) {
                let message = "a value of any type becomes Rust only as the last field or the result";
                errors.push(Unsupported::Object.at(field.source.span, message));
            }
        }
        if item.result.as_ref().is_some_and(|result| is_open(result) && !is_one(result)) {
            let message = "the items of the result end with a value of any type, whose end nothing marks";
            errors.push(Unsupported::Object.at(item.source.span, message));
        }
    }
    errors
}

/// Which types can derive `Default`.
fn defaults(plan: &Plan<'_>) -> TypeMap<bool> {
    fn has_default(codec: &Codec, known: &TypeMap<bool>) -> bool {
        match codec {
            Codec::Named { ty, args, .. } => {
                known[*ty] && args.iter().filter_map(Arg::ty).all(|arg| has_default(arg, known))
            }
            codec => codec.has_zero() || matches!(codec, Codec::Blob | Codec::Param(_)),
        }
    }
    let of_type = |ty, known: &TypeMap<bool>| match ty {
        TypeRef::Struct(id) => {
            plan[id].calls.is_empty() && plan[id].required().all(|field| has_default(&field.codec, known))
        }
        TypeRef::Enum(_) => false,
    };
    fixpoint(TypeMap::new(plan, |_| false), |known| TypeMap::new(plan, |ty| of_type(ty, known)))
}

/// The types that the configuration shares.
fn shared_types(plan: &Plan<'_>) -> impl Iterator<Item = TypeRef> {
    let shared = plan.enums().filter(|(_, item)| plan.config.shared_types.contains(&item.tl_name()));
    shared.map(|(id, _)| TypeRef::Enum(id))
}

/// The functions that the configuration shares.
fn shared_functions(plan: &Plan<'_>) -> impl Iterator<Item = TypeRef> {
    let shared = plan.functions().filter(|(_, item)| plan.config.shared_functions.contains(&item.tl_name()));
    shared.map(|(id, _)| TypeRef::Struct(id))
}
