//! What the smallest value of a type takes.

use super::fixpoint::{TypeMap, fixpoint};
use crate::names::Ident;
use crate::plan::model::{Codec, Earlier, Enum, Member, Param, Plan, Presence, Primitive, Struct, StructId, TypeRef};
use std::ops::Index;

/// A cost that is not known to be finite.
pub(super) const INFINITE: usize = usize::MAX;

/// What the smallest value of a type takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Cost {
    /// Bytes of the boxed form.
    pub(super) bytes: usize,
    /// Reads of other types; decides which variant an unknown id becomes.
    pub(super) reads: usize,
}

impl Cost {
    const UNKNOWN: Self = Self { bytes: INFINITE, reads: INFINITE };

    fn flat(bytes: usize) -> Self {
        Self { bytes, reads: 0 }
    }

    fn plus(self, other: Self) -> Self {
        Self { bytes: self.bytes.saturating_add(other.bytes), reads: self.reads.saturating_add(other.reads) }
    }

    fn times(self, count: usize) -> Self {
        Self { bytes: self.bytes.saturating_mul(count), reads: self.reads.saturating_mul(count) }
    }

    fn min(self, other: Self) -> Self {
        Self { bytes: self.bytes.min(other.bytes), reads: self.reads.min(other.reads) }
    }
}

/// The costs of all types. What is of a type parameter costs nothing there.
#[derive(Clone, PartialEq)]
pub(super) struct Costs {
    types: TypeMap<Cost>,
    /// For each type, the parameters of which every value holds a value.
    always: TypeMap<Vec<bool>>,
}

impl Index<TypeRef> for Costs {
    type Output = Cost;

    fn index(&self, ty: TypeRef) -> &Cost {
        &self.types[ty]
    }
}

impl Costs {
    /// Those of today's constructors.
    pub(super) fn of(plan: &Plan<'_>) -> Self {
        Self { types: TypeMap::new(plan, |_| Cost::UNKNOWN), always: always(plan) }.settled(plan, &[])
    }

    /// Those with earlier constructors, too, which can only make them less.
    pub(super) fn with_earlier(&self, plan: &Plan<'_>) -> Self {
        self.clone().settled(plan, &plan.earlier)
    }

    /// Computes each cost from the others until none gets less.
    fn settled(self, plan: &Plan<'_>, earlier: &[Earlier<'_>]) -> Self {
        fixpoint(self, |costs| Self {
            types: TypeMap::new(plan, |ty| of_type(plan, earlier, costs, ty)),
            always: costs.always.clone(),
        })
    }
}

/// A decoder that accepts an earlier constructor may find a value of fewer bytes than today's have.
fn of_type(plan: &Plan<'_>, earlier: &[Earlier<'_>], costs: &Costs, ty: TypeRef) -> Cost {
    let today = match ty {
        TypeRef::Struct(id) => of_struct(costs, &plan[id]),
        TypeRef::Enum(id) => of_enum(costs, &plan[id]),
    };
    let earlier = earlier.iter().filter(|earlier| earlier.ty == ty);
    let bytes = earlier.map(|earlier| of_earlier(costs, earlier).bytes).fold(today.bytes, usize::min);
    Cost { bytes, ..today }
}

/// Which parameters are of each value: all of them, but for those that a value can be without.
fn always(plan: &Plan<'_>) -> TypeMap<Vec<bool>> {
    let all = TypeMap::new(plan, |ty| vec![true; plan.params(ty).len()]);
    fixpoint(all, |known| {
        TypeMap::new(plan, |ty| plan.params(ty).iter().map(|param| is_always(plan, known, ty, param)).collect())
    })
}

fn is_always(plan: &Plan<'_>, known: &TypeMap<Vec<bool>>, ty: TypeRef, param: &Param) -> bool {
    match ty {
        TypeRef::Struct(id) => {
            let mut required = plan[id].required();
            required.any(|field| holds(known, &field.codec, param.name()))
        }
        TypeRef::Enum(id) => plan[id].variants.iter().all(|variant| {
            let payload = variant.payload.map(|id| (&plan[id].params, &known[TypeRef::Struct(id)]));
            payload.is_some_and(|(params, known)| params.iter().zip(known).any(|(its, known)| *known && its == param))
        }),
    }
}

/// Whether every value of a codec holds a value of a type parameter.
fn holds(known: &TypeMap<Vec<bool>>, codec: &Codec, param: &Ident) -> bool {
    match codec {
        Codec::Param(name) => name == param,
        Codec::Named { ty, args, .. } => {
            let mut args = args.iter().zip(&known[*ty]).filter(|(_, known)| **known).filter_map(|(arg, _)| arg.ty());
            args.any(|arg| holds(known, arg, param))
        }
        Codec::Array { len: 1.., item } => holds(known, item, param),
        _ => false,
    }
}

fn of_earlier(costs: &Costs, earlier: &Earlier<'_>) -> Cost {
    of_members(costs, earlier.members.iter().map(|member| &member.member))
}

fn of_struct(costs: &Costs, item: &Struct<'_>) -> Cost {
    of_members(costs, item.members.iter())
}

fn of_members<'m, 'a: 'm>(costs: &Costs, members: impl Iterator<Item = &'m Member<'a>> + Clone) -> Cost {
    let hashes = members.clone().filter(|member| member.is_required_hash()).count();
    let required = members.filter_map(Member::field).filter(|field| matches!(field.presence, Presence::Required));
    let id = Cost { bytes: 4, reads: 1 };
    required.map(|field| of_codec(costs, &field.codec)).fold(id.plus(Cost::flat(4 * hashes)), Cost::plus)
}

fn of_enum(costs: &Costs, item: &Enum<'_>) -> Cost {
    item.variants.iter().map(|variant| of_variant(costs, variant.payload)).fold(Cost::UNKNOWN, Cost::min)
}

fn of_variant(costs: &Costs, payload: Option<StructId>) -> Cost {
    payload.map_or(Cost::flat(4), |id| costs[TypeRef::Struct(id)].plus(Cost { bytes: 0, reads: 1 }))
}

/// The position of the variant that takes the fewest reads.
pub(super) fn cheapest(costs: &Costs, item: &Enum<'_>) -> usize {
    let reads = item.variants.iter().map(|variant| of_variant(costs, variant.payload).reads);
    reads.enumerate().min_by_key(|&(_, reads)| reads).map_or(0, |(index, _)| index)
}

/// What the smallest value of a codec takes.
pub(super) fn of_codec(costs: &Costs, codec: &Codec) -> Cost {
    match codec {
        Codec::Primitive(primitive) => of_primitive(*primitive),
        Codec::True => Cost::flat(4),
        Codec::BoxedPrimitive { primitive, .. } => Cost::flat(4).plus(of_primitive(*primitive)),
        Codec::Named { ty, boxed, args } => {
            let args =
                args.iter().zip(&costs.always[*ty]).filter(|(_, always)| **always).filter_map(|(arg, _)| arg.ty());
            args.map(|arg| of_codec(costs, arg)).fold(of_form(costs[*ty], *boxed), Cost::plus)
        }
        Codec::Vector { boxed, .. } => Cost::flat(if *boxed { 8 } else { 4 }),
        Codec::Array { len, item } => of_codec(costs, item).times(*len as usize),
        // The runtime's own blob, which may be empty, is a call, too.
        Codec::Repeat { .. } | Codec::Param(_) | Codec::Blob | Codec::Call(_) => Cost::flat(0),
    }
}

/// The cost without the id where the form is bare.
fn of_form(cost: Cost, boxed: bool) -> Cost {
    match cost {
        Cost { bytes: ..INFINITE, reads } if !boxed => Cost { bytes: cost.bytes - 4, reads },
        cost => cost,
    }
}

fn of_primitive(primitive: Primitive) -> Cost {
    Cost::flat(match primitive {
        Primitive::Int | Primitive::Nat | Primitive::Float | Primitive::Bool | Primitive::String | Primitive::Bytes => {
            4
        }
        Primitive::Long | Primitive::Double => 8,
        Primitive::Fixed(len) => len as usize,
        Primitive::Unit => 0,
    })
}
