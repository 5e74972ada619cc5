//! Which item every type and constructor becomes: what the fields of a definition may refer to, in any order.

use super::model::{EnumId, StructId, TypeRef};
use crate::unsupported::Unsupported;
use std::collections::HashMap;
use tl_parser::Diagnostic;
use tl_parser::schema::{Builtin, Combinator, ConstructorId, Expr, Field, Schema, Type, TypeId};

/// The items of a schema.
#[derive(Default)]
pub(crate) struct Items {
    types: HashMap<TypeId, TypeRef>,
    /// The constructors with a struct, in the order of the schema.
    pub(super) constructors: Vec<ConstructorId>,
    structs: HashMap<ConstructorId, StructId>,
    /// The types with an enum, in the order of the schema, and those of their constructors that are emitted.
    pub(crate) enums: Vec<(TypeId, Vec<ConstructorId>)>,
}

impl Items {
    /// The items of a schema, but for types with an error.
    pub(crate) fn of(schema: &Schema, errors: &mut Vec<Diagnostic>) -> Self {
        let mut items = Self::default();
        for (id, ty) in schema.types().filter(|(_, ty)| ty.builtin.is_none()) {
            let unsupported = unsupported(schema, ty);
            if unsupported.is_empty() {
                items.declare(schema, id, ty);
            }
            errors.extend(unsupported);
        }
        items
    }

    /// What `ty` became; `None` where it has no constructor that is emitted.
    pub(crate) fn get(&self, ty: TypeId) -> Option<TypeRef> {
        self.types.get(&ty).copied()
    }

    /// The struct of a constructor; `None` for a unit variant.
    pub(crate) fn payload(&self, constructor: ConstructorId) -> Option<StructId> {
        self.structs.get(&constructor).copied()
    }

    fn declare(&mut self, schema: &Schema, id: TypeId, ty: &Type) {
        let emitted = ty.constructors.iter().copied().filter(|&id| !holds_object_inside(schema, &schema[id]));
        let emitted: Vec<ConstructorId> = emitted.collect();
        let is_sole = ty.constructors.len() == 1;
        for &constructor in emitted.iter().filter(|&&id| is_sole || !schema[id].fields.is_empty()) {
            self.structs.insert(constructor, StructId(self.constructors.len()));
            self.constructors.push(constructor);
        }
        match emitted.as_slice() {
            [] => {}
            [sole] if is_sole => {
                self.types.insert(id, TypeRef::Struct(self.structs[sole]));
            }
            _ => {
                self.types.insert(id, TypeRef::Enum(EnumId(self.enums.len())));
                self.enums.push((id, emitted));
            }
        }
    }
}

/// Why a type cannot become an item: a constructor without a name.
fn unsupported(schema: &Schema, ty: &Type) -> Vec<Diagnostic> {
    let constructors = ty.constructors.iter().map(|&id| &schema[id]);
    let message = format!("the constructor of `{}` has no name that a Rust item could have", ty.name);
    let anonymous = constructors.filter(|constructor| constructor.name.ident == "_");
    anonymous.map(|constructor| Unsupported::Anonymous.at(constructor.span, &message)).collect()
}

/// Whether a field before the last is a value of any type, whose end nothing marks.
pub(super) fn holds_object_inside(schema: &Schema, combinator: &Combinator) -> bool {
    let is_object = |field: &Field| match &field.ty {
        Expr::Named(_) if field.bang => true,
        Expr::Named(named) => matches!(schema[named.ty].builtin, Some(Builtin::Object | Builtin::Function)),
        _ => false,
    };
    combinator.fields.split_last().is_some_and(|(_, before)| before.iter().any(is_object))
}
