//! Facts about the planned types that no single definition tells: recursion, sizes, and what ends a failed decode.
//!
//! Sizes are those of a 64-bit target, as an upper bound: rustc may do better where it finds a niche.

mod graph;
mod size;

use crate::plan::{Codec, EnumId, Field, Plan, Presence, Primitive, StructId, TypeRef};
use crate::unsupported::Unsupported;
use graph::Graph;
pub(crate) use size::Size;
use tl_parser::Diagnostic;

/// A distance or size that is not known to be finite.
const INFINITE: usize = usize::MAX;

/// A struct larger than this is refused.
const MOST_BYTES: usize = 1 << 16;

/// The facts.
pub(crate) struct Layout {
    /// Per struct and per enum.
    structs: Vec<Facts>,
    enums: Vec<Facts>,
    /// Per enum and variant: whether its struct is behind a box.
    indirect_variants: Vec<Vec<bool>>,
    /// Per enum: the variant that a failed decode ends with, the cheapest.
    fallbacks: Vec<usize>,
    /// Per struct and per enum: whether a value may hold a floating-point number.
    floats: (Vec<bool>, Vec<bool>),
    graph: Graph,
}

#[derive(Clone, Copy)]
struct Facts {
    size: Size,
    /// The least number of bytes of the boxed form.
    min_size: usize,
    has_default: bool,
}

impl Layout {
    /// The least number of bytes of the boxed form.
    pub(crate) fn min_size(&self, ty: TypeRef) -> usize {
        self.facts(ty).min_size
    }

    /// The size in memory.
    pub(crate) fn size(&self, ty: TypeRef) -> Size {
        self.facts(ty).size
    }

    /// Whether the struct can derive `Default`: where every required field can.
    pub(crate) fn has_default(&self, id: StructId) -> bool {
        self.structs[id.0].has_default
    }

    /// Whether the struct of this variant is behind a box.
    pub(crate) fn is_indirect(&self, id: EnumId, variant: usize) -> bool {
        self.indirect_variants[id.0][variant]
    }

    /// The variant that a failed decode ends with.
    pub(crate) fn fallback(&self, id: EnumId) -> usize {
        self.fallbacks[id.0]
    }

    /// Whether a field of `owner` holds `ty` itself, however far down, without an enum or a vector in between.
    pub(crate) fn is_indirect_field(&self, owner: StructId, ty: TypeRef) -> bool {
        self.graph.is_struct_cycle(owner, ty)
    }

    /// Whether the type's decoder is compiled once, with its crate, and not where it is used.
    pub(crate) fn is_read_by_all(&self, ty: TypeRef) -> bool {
        self.graph.is_read_by_all(ty)
    }

    /// Whether the type's encoder is compiled once, with its crate, and not where it is used.
    pub(crate) fn is_written_by_all(&self, ty: TypeRef) -> bool {
        self.graph.is_written_by_all(ty)
    }

    /// Whether a value of the type may hold another one, in whatever way.
    pub(crate) fn is_recursive(&self, ty: TypeRef) -> bool {
        self.graph.is_recursive(ty)
    }

    /// Whether a value of the type may hold a floating-point number, for which there is no `Eq`.
    pub(crate) fn has_float(&self, ty: TypeRef) -> bool {
        match ty {
            TypeRef::Struct(id) => self.floats.0[id.0],
            TypeRef::Enum(id) => self.floats.1[id.0],
        }
    }

    fn facts(&self, ty: TypeRef) -> &Facts {
        match ty {
            TypeRef::Struct(id) => &self.structs[id.0],
            TypeRef::Enum(id) => &self.enums[id.0],
        }
    }
}

/// Computes the facts, or says which types have no finite value.
pub(crate) fn layout(plan: &Plan<'_>) -> Result<Layout, Vec<Diagnostic>> {
    let costs = Costs::of(plan);
    let infinite = costs.infinite(plan);
    if !infinite.is_empty() {
        return Err(infinite);
    }
    let graph = Graph::of(plan);
    let open = graph.open_before_the_end(plan);
    if !open.is_empty() {
        return Err(open);
    }
    let (sizes, indirect_variants) = size::sizes(plan, &graph);
    let too_large = too_large(plan, &sizes.structs);
    if !too_large.is_empty() {
        return Err(too_large);
    }
    let defaults = defaults(plan);
    let structs = (0..plan.structs.len()).map(|index| Facts {
        size: sizes.structs[index],
        min_size: costs.structs[index].bytes,
        has_default: defaults[index],
    });
    let enums = (0..plan.enums.len()).map(|index| Facts {
        size: sizes.enums[index],
        min_size: costs.enums[index].bytes,
        has_default: false,
    });
    Ok(Layout {
        structs: structs.collect(),
        enums: enums.collect(),
        indirect_variants,
        fallbacks: costs.fallbacks(plan),
        floats: floats(plan),
        graph,
    })
}

/// The structs that no stack should hold. Only arrays make them so large.
fn too_large(plan: &Plan<'_>, sizes: &[Size]) -> Vec<Diagnostic> {
    let large = plan.structs.iter().zip(sizes).filter(|(_, size)| size.bytes > MOST_BYTES);
    let refusal = |item: &crate::plan::Struct<'_>| {
        let message = format!("a value of `{}` would take more than {MOST_BYTES} bytes of stack", item.source.name);
        Unsupported::Repetition.at(item.source.span, message)
    };
    large.map(|(item, _)| refusal(item)).collect()
}

/// What the smallest value of a type takes.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Cost {
    /// Bytes of the boxed form.
    bytes: usize,
    /// Reads of other types; decides which variant ends a failed decode.
    reads: usize,
}

impl Cost {
    const UNKNOWN: Self = Self { bytes: INFINITE, reads: INFINITE };

    fn plus(self, bytes: usize, reads: usize) -> Self {
        Self { bytes: self.bytes.saturating_add(bytes), reads: self.reads.saturating_add(reads) }
    }

    fn min(self, other: Self) -> Self {
        Self { bytes: self.bytes.min(other.bytes), reads: self.reads.min(other.reads) }
    }
}

/// The costs of all types: the least solution, found by going round until nothing changes.
struct Costs {
    structs: Vec<Cost>,
    enums: Vec<Cost>,
}

impl Costs {
    fn of(plan: &Plan<'_>) -> Self {
        let mut costs =
            Self { structs: vec![Cost::UNKNOWN; plan.structs.len()], enums: vec![Cost::UNKNOWN; plan.enums.len()] };
        while costs.improve(plan) {}
        costs
    }

    fn improve(&mut self, plan: &Plan<'_>) -> bool {
        let structs: Vec<Cost> = plan.structs.iter().map(|item| self.of_struct(item)).collect();
        let enums: Vec<Cost> = (0..plan.enums.len()).map(|index| self.of_enum(plan, EnumId(index))).collect();
        let improved = structs != self.structs || enums != self.enums;
        (self.structs, self.enums) = (structs, enums);
        improved
    }

    fn of_struct(&self, item: &crate::plan::Struct<'_>) -> Cost {
        let id = Cost { bytes: 4, reads: 1 };
        let hashes = item.members.iter().filter(|member| member.is_required_hash()).count();
        let required = item.wire_fields().filter(|field| matches!(field.presence, Presence::Required));
        required.fold(id.plus(4 * hashes, 0), |cost, field| {
            let field = self.of_codec(&field.codec);
            cost.plus(field.bytes, field.reads)
        })
    }

    fn of_enum(&self, plan: &Plan<'_>, id: EnumId) -> Cost {
        let variants = plan.enums[id.0].variants.iter();
        variants.map(|variant| self.of_variant(variant.payload)).fold(Cost::UNKNOWN, Cost::min)
    }

    fn of_variant(&self, payload: Option<StructId>) -> Cost {
        payload.map_or(Cost { bytes: 4, reads: 0 }, |id| self.structs[id.0].plus(0, 1))
    }

    fn of_codec(&self, codec: &Codec) -> Cost {
        let flat = |bytes| Cost { bytes, reads: 0 };
        match codec {
            Codec::Primitive(primitive) => flat(primitive.min_size()),
            Codec::True => flat(4),
            Codec::BoxedPrimitive { primitive, .. } => flat(4 + primitive.min_size()),
            Codec::Named { ty, boxed } => {
                let cost = match ty {
                    TypeRef::Struct(id) => self.structs[id.0],
                    TypeRef::Enum(id) => self.enums[id.0],
                };
                if *boxed || cost.bytes == INFINITE { cost } else { Cost { bytes: cost.bytes - 4, ..cost } }
            }
            Codec::Vector { boxed, .. } => flat(if *boxed { 8 } else { 4 }),
            Codec::Array { len, item } => {
                let item = self.of_codec(item);
                let len = *len as usize;
                Cost { bytes: item.bytes.saturating_mul(len), reads: item.reads.saturating_mul(len) }
            }
            Codec::Repeat { .. } | Codec::Blob => flat(0),
            // Whatever call it is, it starts with an id; the runtime's own blob may be empty.
            Codec::Call(_) => flat(0),
        }
    }

    fn infinite(&self, plan: &Plan<'_>) -> Vec<Diagnostic> {
        let is_infinite = |(_, cost): &(_, &Cost)| cost.reads == INFINITE;
        let refusal = |name: String, span| {
            Unsupported::Infinite.at(span, format!("every value of `{name}` would hold another one, without end"))
        };
        let structs = plan.structs.iter().zip(&self.structs).filter(is_infinite);
        structs.map(|(item, _)| refusal(item.source.name.to_string(), item.source.span)).collect()
    }

    fn fallbacks(&self, plan: &Plan<'_>) -> Vec<usize> {
        let cheapest = |item: &crate::plan::Enum<'_>| {
            let reads = item.variants.iter().map(|variant| self.of_variant(variant.payload).reads);
            reads.enumerate().min_by_key(|&(_, reads)| reads).map_or(0, |(index, _)| index)
        };
        plan.enums.iter().map(cheapest).collect()
    }
}

impl Codec {
    /// The least number of bytes that a value takes.
    pub(crate) fn min_size(&self, layout: &Layout) -> usize {
        match self {
            Self::Primitive(primitive) => primitive.min_size(),
            Self::True => 4,
            Self::BoxedPrimitive { primitive, .. } => 4 + primitive.min_size(),
            Self::Named { ty, boxed } => layout.min_size(*ty) - if *boxed { 0 } else { 4 },
            Self::Vector { boxed, .. } => {
                if *boxed {
                    8
                } else {
                    4
                }
            }
            Self::Array { len, item } => *len as usize * item.min_size(layout),
            Self::Repeat { .. } | Self::Blob | Self::Call(_) => 0,
        }
    }
}

impl Primitive {
    fn min_size(self) -> usize {
        match self {
            Self::Int | Self::Nat | Self::Float | Self::Bool | Self::String | Self::Bytes => 4,
            Self::Long | Self::Double => 8,
            Self::Fixed(len) => len as usize,
            Self::Unit => 0,
        }
    }
}

/// Which structs and enums may hold a floating-point number, found by going round until nothing changes.
fn floats(plan: &Plan<'_>) -> (Vec<bool>, Vec<bool>) {
    let mut floats = (vec![false; plan.structs.len()], vec![false; plan.enums.len()]);
    loop {
        let is_float = |codec: &Codec| match (codec.named(), codec.primitive()) {
            (Some(TypeRef::Struct(id)), _) => floats.0[id.0],
            (Some(TypeRef::Enum(id)), _) => floats.1[id.0],
            (None, primitive) => matches!(primitive, Some(Primitive::Double | Primitive::Float)),
        };
        let structs = plan.structs.iter().map(|item| item.wire_fields().any(|field| is_float(&field.codec))).collect();
        let payloads = |item: &crate::plan::Enum<'_>| -> Vec<StructId> {
            item.variants.iter().filter_map(|variant| variant.payload).collect()
        };
        let enums = plan.enums.iter().map(|item| payloads(item).iter().any(|id| floats.0[id.0])).collect();
        let next = (structs, enums);
        if next == floats {
            return next;
        }
        floats = next;
    }
}

/// Which structs can derive `Default`. Enums cannot: no constructor is more natural than another.
fn defaults(plan: &Plan<'_>) -> Vec<bool> {
    // Recursion through required fields would be infinite, so that this ends.
    let mut known: Vec<Option<bool>> = vec![None; plan.structs.len()];
    for index in 0..plan.structs.len() {
        struct_default(plan, index, &mut known);
    }
    known.into_iter().map(|default| default.unwrap_or(false)).collect()
}

fn struct_default(plan: &Plan<'_>, index: usize, known: &mut Vec<Option<bool>>) -> bool {
    if let Some(default) = known[index] {
        return default;
    }
    known[index] = Some(false);
    let item = &plan.structs[index];
    let mut required = item.fields().filter(|field| matches!(field.presence, Presence::Required));
    let default = item.generics.is_empty() && required.all(|field| field_default(plan, field, known));
    known[index] = Some(default);
    default
}

fn field_default(plan: &Plan<'_>, field: &Field<'_>, known: &mut Vec<Option<bool>>) -> bool {
    match &field.codec {
        Codec::Named { ty: TypeRef::Struct(id), .. } => struct_default(plan, id.0, known),
        codec => codec.has_zero() || *codec == Codec::Blob,
    }
}

impl Codec {
    /// Whether there is a zero to write in place of a value: 0, false, or what is empty.
    pub(crate) fn has_zero(&self) -> bool {
        match self {
            Self::Primitive(primitive) | Self::BoxedPrimitive { primitive, .. } => *primitive != Primitive::Fixed(64),
            Self::True | Self::Vector { .. } | Self::Repeat { .. } => true,
            Self::Array { len, item } => *len <= 32 && item.has_zero(),
            Self::Named { .. } | Self::Blob | Self::Call(_) => false,
        }
    }
}
