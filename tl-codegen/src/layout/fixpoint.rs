//! A value for every type, and what follows from the values of other types.

use crate::plan::model::{EnumId, Plan, StructId, TypeRef};
use std::ops::{Index, IndexMut};

/// A value for every struct and every enum of a plan.
#[derive(Clone, PartialEq)]
pub(crate) struct TypeMap<T> {
    structs: Vec<T>,
    enums: Vec<T>,
}

impl<T> TypeMap<T> {
    pub(super) fn new(plan: &Plan<'_>, mut value: impl FnMut(TypeRef) -> T) -> Self {
        let structs = plan.structs().map(|(id, _)| value(TypeRef::Struct(id))).collect();
        let enums = plan.enums().map(|(id, _)| value(TypeRef::Enum(id))).collect();
        Self { structs, enums }
    }
}

impl<T> Index<TypeRef> for TypeMap<T> {
    type Output = T;

    fn index(&self, ty: TypeRef) -> &T {
        match ty {
            TypeRef::Struct(StructId(index)) => &self.structs[index],
            TypeRef::Enum(EnumId(index)) => &self.enums[index],
        }
    }
}

impl<T> IndexMut<TypeRef> for TypeMap<T> {
    fn index_mut(&mut self, ty: TypeRef) -> &mut T {
        match ty {
            TypeRef::Struct(StructId(index)) => &mut self.structs[index],
            TypeRef::Enum(EnumId(index)) => &mut self.enums[index],
        }
    }
}

/// The least solution: from `start` on, all values are computed from all others until nothing changes.
pub(super) fn fixpoint<T: PartialEq>(start: T, next: impl Fn(&T) -> T) -> T {
    let mut values = start;
    loop {
        let improved = next(&values);
        if improved == values {
            return values;
        }
        values = improved;
    }
}

/// The types of which a value may hold something: directly, as `holds` says of a struct, or through another type.
pub(super) fn holders(plan: &Plan<'_>, holds: impl Fn(StructId) -> bool) -> TypeMap<bool> {
    let holds = |ty, known: &TypeMap<bool>| match ty {
        TypeRef::Struct(id) => {
            holds(id) || plan[id].wire_fields().flat_map(|field| field.codec.types()).any(|ty| known[ty])
        }
        TypeRef::Enum(id) => plan[id].payloads().any(|(_, payload)| known[TypeRef::Struct(payload)]),
    };
    fixpoint(TypeMap::new(plan, |_| false), |known| TypeMap::new(plan, |ty| holds(ty, known)))
}
