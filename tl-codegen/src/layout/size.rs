//! Sizes in memory, and which variants are indirect for theirs.

use super::fixpoint::TypeMap;
use super::graph::Graph;
use crate::names::Ident;
use crate::plan::model::{Arg, Codec, EnumId, Field, Plan, Presence, Primitive, StructId, TypeRef};
use std::collections::{HashMap, HashSet};

/// Larger sizes are all the same.
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

    const POINTER: Self = Self::new(8, 8, true);
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

/// Computes the sizes of all types, and which structs are indirect in their enum: those that are recursive or too large.
pub(super) fn sizes(plan: &Plan<'_>, graph: &Graph) -> (TypeMap<Size>, HashSet<StructId>) {
    let mut pass = Pass { plan, graph, sizes: TypeMap::new(plan, |_| None), indirect: HashSet::new() };
    let sizes = TypeMap::new(plan, |ty| pass.of_type(ty));
    (sizes, pass.indirect)
}

/// The sizes of type parameters; those that are not there have none.
type Params = HashMap<Ident, Size>;

struct Pass<'a> {
    plan: &'a Plan<'a>,
    graph: &'a Graph,
    sizes: TypeMap<Option<Size>>,
    indirect: HashSet<StructId>,
}

impl Pass<'_> {
    /// Indirection cuts every cycle, so that this ends.
    fn of_type(&mut self, ty: TypeRef) -> Size {
        if let Some(size) = self.sizes[ty] {
            return size;
        }
        let size = match ty {
            TypeRef::Struct(id) => self.of_struct(id, &Params::new()),
            TypeRef::Enum(id) => self.of_enum(id, &Params::new()),
        };
        self.sizes[ty] = Some(size);
        size
    }

    fn of_struct(&mut self, id: StructId, params: &Params) -> Size {
        let plan = self.plan;
        Size::of_fields(plan[id].fields().map(|field| self.of_field(id, field, params)))
    }

    fn of_enum(&mut self, id: EnumId, params: &Params) -> Size {
        let plan = self.plan;
        Size::of_variants(plan[id].payloads().map(|(_, payload)| self.of_payload(id, payload, params)))
    }

    /// The size of a type with arguments.
    fn of_applied(&mut self, owner: StructId, ty: TypeRef, args: &[Arg], params: &Params) -> Size {
        if args.is_empty() {
            return self.of_type(ty);
        }
        let args: Params = self
            .plan
            .params(ty)
            .iter()
            .zip(args)
            .filter_map(|(param, arg)| Some((param.name().clone(), self.of_codec(owner, arg.ty()?, params))))
            .collect();
        match ty {
            TypeRef::Struct(id) => self.of_struct(id, &args),
            TypeRef::Enum(id) => self.of_enum(id, &args),
        }
    }

    /// Whether the payload is indirect does not depend on the parameters.
    fn of_payload(&mut self, owner: EnumId, payload: StructId, params: &Params) -> Size {
        let is_recursive = self.graph.is_recursive_payload(TypeRef::Enum(owner), payload);
        let limit = self.plan.config.indirect_above;
        if is_recursive || self.of_type(TypeRef::Struct(payload)).bytes > limit {
            self.indirect.insert(payload);
            return Size::POINTER;
        }
        if params.is_empty() { self.of_type(TypeRef::Struct(payload)) } else { self.of_struct(payload, params) }
    }

    fn of_field(&mut self, owner: StructId, field: &Field<'_>, params: &Params) -> Size {
        match field.presence {
            Presence::Flag(_) => Size::BOOL,
            Presence::Required => self.of_codec(owner, &field.codec, params),
            Presence::Optional(_) => self.of_codec(owner, &field.codec, params).optional(),
        }
    }

    fn of_codec(&mut self, owner: StructId, codec: &Codec, params: &Params) -> Size {
        match codec {
            Codec::Primitive(primitive) | Codec::BoxedPrimitive { primitive, .. } => of_primitive(*primitive),
            Codec::Named { .. } if self.graph.is_struct_cycle(owner, codec) => Size::POINTER,
            Codec::Named { ty, args, .. } => self.of_applied(owner, *ty, args, params),
            Codec::Param(name) => params.get(name).copied().unwrap_or(Size::ZERO),
            Codec::Vector { .. } | Codec::Repeat { .. } | Codec::Blob => Size::VEC,
            Codec::Array { len: 0, item } => Size { niche: false, bytes: 0, ..self.of_codec(owner, item, params) },
            Codec::Array { len, item } => {
                let item = self.of_codec(owner, item, params);
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
