//! How few bytes values can have: what a count of items is held against.

use crate::schema::{Builtin, ConstructorId, Count, Expr, Field, Named, Schema};

/// The size of what has no value.
const INFINITE: usize = usize::MAX;

/// For every type, how few bytes a bare value of it can have.
#[derive(Clone, Debug)]
pub(super) struct Sizes {
    types: Vec<usize>,
}

impl Sizes {
    /// Starts with types that have no value, and goes over them until no smaller one is found.
    pub(super) fn of(schema: &Schema) -> Self {
        let mut sizes = Self { types: vec![INFINITE; schema.types().count()] };
        loop {
            let next: Vec<usize> = schema.types().map(|(_, ty)| sizes.smallest(schema, &ty.constructors)).collect();
            if next == sizes.types {
                return sizes;
            }
            sizes.types = next;
        }
    }

    fn smallest(&self, schema: &Schema, constructors: &[ConstructorId]) -> usize {
        constructors.iter().map(|&id| self.of_fields(schema, &schema[id].fields)).min().unwrap_or(INFINITE)
    }

    /// The fewest bytes of fields.
    pub(super) fn of_fields(&self, schema: &Schema, fields: &[Field]) -> usize {
        let sizes = fields.iter().map(|field| match field.condition {
            None if !field.bang => self.of_expr(schema, &field.ty),
            _ => 0,
        });
        sizes.fold(0, usize::saturating_add)
    }

    /// The fewest bytes of a value.
    pub(super) fn of_expr(&self, schema: &Schema, expr: &Expr) -> usize {
        match expr {
            Expr::Nat => 4,
            Expr::Named(named) => self.of_named(schema, named),
            Expr::Repeat(repeat) => match repeat.count {
                Count::Number(count) => self.of_fields(schema, &repeat.fields).saturating_mul(count as usize),
                Count::Var(_) | Count::Sum(..) => 0,
            },
            Expr::Number(_) | Expr::Var(_) | Expr::Sum(..) => 0,
        }
    }

    fn of_named(&self, schema: &Schema, named: &Named) -> usize {
        let (bare, has_id) = match schema[named.ty].builtin {
            Some(builtin @ (Builtin::Bool | Builtin::Object | Builtin::Function)) => (of_builtin(builtin), false),
            Some(builtin) => (of_builtin(builtin), named.boxed),
            None => (self.types[named.ty.index()], named.boxed),
        };
        bare.saturating_add(if has_id { 4 } else { 0 })
    }
}

fn of_builtin(builtin: Builtin) -> usize {
    match builtin {
        Builtin::Int | Builtin::Float | Builtin::String | Builtin::Bytes | Builtin::Bool | Builtin::Vector => 4,
        Builtin::Long | Builtin::Double => 8,
        Builtin::Int128 => 16,
        Builtin::Int256 => 32,
        Builtin::Int512 => 64,
        Builtin::True | Builtin::Object | Builtin::Function => 0,
    }
}
