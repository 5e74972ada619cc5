//! What the smallest value of a type takes.

use super::fixpoint::{TypeMap, fixpoint};
use crate::plan::model::{Codec, Earlier, Enum, Field, Member, Plan, Presence, Primitive, Struct, StructId, TypeRef};

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

/// The costs of all types.
pub(super) fn costs(plan: &Plan<'_>) -> TypeMap<Cost> {
    fixpoint(plan, Cost::UNKNOWN, |ty, costs| {
        let today = match ty {
            TypeRef::Struct(id) => of_struct(costs, &plan[id]),
            TypeRef::Enum(id) => of_enum(costs, &plan[id]),
        };
        let earlier = plan.earlier.iter().filter(|earlier| earlier.ty == ty);
        let bytes = earlier.map(|earlier| of_earlier(costs, earlier).bytes).fold(today.bytes, usize::min);
        Cost { bytes, ..today }
    })
}

/// A decoder that accepts an earlier constructor may find a value of fewer bytes than today's have.
fn of_earlier(costs: &TypeMap<Cost>, earlier: &Earlier<'_>) -> Cost {
    let members = earlier.members.iter().map(|member| &member.member);
    of_members(costs, members)
}

fn of_struct(costs: &TypeMap<Cost>, item: &Struct<'_>) -> Cost {
    of_members(costs, item.members.iter())
}

fn of_members<'m, 'a: 'm>(costs: &TypeMap<Cost>, members: impl Iterator<Item = &'m Member<'a>> + Clone) -> Cost {
    let hashes = members.clone().filter(|member| member.is_required_hash()).count();
    let required = members.filter_map(|member| match member {
        Member::Field(field @ Field { presence: Presence::Required, .. }) => Some(field),
        _ => None,
    });
    let id = Cost { bytes: 4, reads: 1 };
    required.map(|field| of_codec(costs, &field.codec)).fold(id.plus(Cost::flat(4 * hashes)), Cost::plus)
}

fn of_enum(costs: &TypeMap<Cost>, item: &Enum<'_>) -> Cost {
    item.variants.iter().map(|variant| of_variant(costs, variant.payload)).fold(Cost::UNKNOWN, Cost::min)
}

fn of_variant(costs: &TypeMap<Cost>, payload: Option<StructId>) -> Cost {
    payload.map_or(Cost::flat(4), |id| costs[TypeRef::Struct(id)].plus(Cost { bytes: 0, reads: 1 }))
}

/// The position of the variant that takes the fewest reads.
pub(super) fn cheapest(costs: &TypeMap<Cost>, item: &Enum<'_>) -> usize {
    let reads = item.variants.iter().map(|variant| of_variant(costs, variant.payload).reads);
    reads.enumerate().min_by_key(|&(_, reads)| reads).map_or(0, |(index, _)| index)
}

/// What the smallest value of a codec takes.
pub(super) fn of_codec(costs: &TypeMap<Cost>, codec: &Codec) -> Cost {
    match codec {
        Codec::Primitive(primitive) => of_primitive(*primitive),
        Codec::True => Cost::flat(4),
        Codec::BoxedPrimitive { primitive, .. } => Cost::flat(4).plus(of_primitive(*primitive)),
        Codec::Named { ty, boxed: true } => costs[*ty],
        Codec::Named { ty, boxed: false } => match costs[*ty] {
            Cost { bytes: INFINITE, reads } => Cost { bytes: INFINITE, reads },
            Cost { bytes, reads } => Cost { bytes: bytes - 4, reads },
        },
        Codec::Vector { boxed, .. } => Cost::flat(if *boxed { 8 } else { 4 }),
        Codec::Array { len, item } => of_codec(costs, item).times(*len as usize),
        // The runtime's own blob, which may be empty, is a call, too.
        Codec::Repeat { .. } | Codec::Blob | Codec::Call(_) => Cost::flat(0),
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
