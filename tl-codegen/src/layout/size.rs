//! Sizes in memory, and which variants are boxed for theirs.

use super::graph::Graph;
use crate::plan::{Codec, EnumId, Field, Plan, Presence, Primitive, StructId, TypeRef};

/// Sizes are not told apart from here on.
const LARGEST: usize = 1 << 28;

/// The size of a type on a 64-bit target, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Size {
    pub(crate) bytes: usize,
    align: usize,
    /// Whether a bit pattern is left over, so that an `Option` of it is no larger.
    niche: bool,
}

impl Size {
    const fn new(bytes: usize, align: usize, niche: bool) -> Self {
        Self { bytes, align, niche }
    }

    const BOX: Self = Self::new(8, 8, true);
    const VEC: Self = Self::new(24, 8, true);
    const BOOL: Self = Self::new(1, 1, true);
    const ZERO: Self = Self::new(0, 1, false);

    fn optional(self) -> Self {
        if self.niche {
            self
        } else {
            Self::new((self.bytes + self.align).next_multiple_of(self.align), self.align, true)
        }
    }

    /// The size of a struct: rustc orders fields by alignment, so that only its end is padded.
    fn of_fields(fields: impl Iterator<Item = Self>) -> Self {
        let whole = fields.fold(Self::ZERO, |whole, field| {
            Self::new(
                (whole.bytes + field.bytes).min(LARGEST),
                whole.align.max(field.align),
                whole.niche || field.niche,
            )
        });
        Self { bytes: whole.bytes.next_multiple_of(whole.align), ..whole }
    }

    /// The size of an enum: a tag in front of the largest variant.
    fn of_variants(payloads: impl Iterator<Item = Self>) -> Self {
        payloads.fold(Self::BOOL, |whole, payload| {
            let align = whole.align.max(payload.align);
            let bytes = whole.bytes.max(payload.align + payload.bytes);
            Self::new(bytes.next_multiple_of(align), align, true)
        })
    }
}

/// The sizes of all planned types.
pub(super) struct Sizes {
    pub(super) structs: Vec<Size>,
    pub(super) enums: Vec<Size>,
}

/// Computes all sizes and, per enum and variant, whether it is boxed: where it is recursive or too large.
pub(super) fn sizes(plan: &Plan<'_>, graph: &Graph) -> (Sizes, Vec<Vec<bool>>) {
    let mut pass = Pass { plan, graph, structs: vec![None; plan.structs.len()], enums: vec![None; plan.enums.len()] };
    let structs = (0..plan.structs.len()).map(|index| pass.of_struct(StructId(index))).collect();
    let enums = (0..plan.enums.len()).map(|index| pass.of_enum(EnumId(index))).collect();
    let boxed = (0..plan.enums.len()).map(|index| pass.indirect_variants(EnumId(index))).collect();
    (Sizes { structs, enums }, boxed)
}

struct Pass<'a> {
    plan: &'a Plan<'a>,
    graph: &'a Graph,
    structs: Vec<Option<Size>>,
    enums: Vec<Option<Size>>,
}

impl Pass<'_> {
    /// Boxes cut every cycle, so that this ends.
    fn of_struct(&mut self, id: StructId) -> Size {
        if let Some(size) = self.structs[id.0] {
            return size;
        }
        let plan = self.plan;
        let fields: Vec<Size> = plan.structs[id.0].fields().map(|field| self.of_field(id, field)).collect();
        let size = Size::of_fields(fields.into_iter());
        self.structs[id.0] = Some(size);
        size
    }

    fn of_enum(&mut self, id: EnumId) -> Size {
        if let Some(size) = self.enums[id.0] {
            return size;
        }
        let boxed = self.indirect_variants(id);
        let plan = self.plan;
        let payloads = plan.enums[id.0].variants.iter().map(|variant| variant.payload);
        let sizes: Vec<Size> = payloads
            .zip(boxed)
            .map(|(payload, boxed)| match payload {
                None => Size::ZERO,
                Some(_) if boxed => Size::BOX,
                Some(payload) => self.of_struct(payload),
            })
            .collect();
        let size = Size::of_variants(sizes.into_iter());
        self.enums[id.0] = Some(size);
        size
    }

    fn indirect_variants(&mut self, id: EnumId) -> Vec<bool> {
        let (plan, limit) = (self.plan, self.plan.config.indirect_above);
        let mut is_indirect =
            |payload: StructId| self.graph.is_recursive_variant(id, payload) || self.of_struct(payload).bytes > limit;
        plan.enums[id.0].variants.iter().map(|variant| variant.payload.is_some_and(&mut is_indirect)).collect()
    }

    fn of_field(&mut self, owner: StructId, field: &Field<'_>) -> Size {
        match field.presence {
            Presence::Flag(_) => Size::BOOL,
            Presence::Required => self.of_codec(owner, &field.codec),
            Presence::Optional(_) => self.of_codec(owner, &field.codec).optional(),
        }
    }

    fn of_codec(&mut self, owner: StructId, codec: &Codec) -> Size {
        match codec {
            Codec::Primitive(primitive) | Codec::BoxedPrimitive { primitive, .. } => of_primitive(*primitive),
            Codec::Named { ty, .. } if self.graph.is_struct_cycle(owner, *ty) => Size::BOX,
            Codec::Named { ty: TypeRef::Struct(id), .. } => self.of_struct(*id),
            Codec::Named { ty: TypeRef::Enum(id), .. } => self.of_enum(*id),
            Codec::Vector { .. } | Codec::Repeat { .. } | Codec::Blob => Size::VEC,
            Codec::Array { len: 0, item } => Size { niche: false, bytes: 0, ..self.of_codec(owner, item) },
            Codec::Array { len, item } => {
                let item = self.of_codec(owner, item);
                Size { bytes: item.bytes.saturating_mul(*len as usize).min(LARGEST), ..item }
            }
            // A call is of any size; functions are never fields.
            Codec::Call(_) | Codec::True => Size::ZERO,
        }
    }
}

fn of_primitive(primitive: Primitive) -> Size {
    match primitive {
        Primitive::Int | Primitive::Nat | Primitive::Float => Size::new(4, 4, false),
        Primitive::Long | Primitive::Double => Size::new(8, 8, false),
        Primitive::Bool => Size::BOOL,
        Primitive::String | Primitive::Bytes => Size::VEC,
        Primitive::Fixed(len) => Size::new(len as usize, 1, false),
        Primitive::Unit => Size::ZERO,
    }
}
