//! A part of a schema that is whole in itself.

use std::collections::BTreeSet;
use tl_parser::Schema;
use tl_parser::schema::{Combinator, Expr, TypeId};

/// The layer, every method that needs at most so many types, and the constructors of these.
pub(crate) fn of_small_methods(source: &str, most: usize) -> String {
    let (schema, _) = tl_parser::read_schema(source).expect("the schema has no error");
    let (mut types, mut methods) = (BTreeSet::new(), String::new());
    for (_, method) in schema.functions() {
        let needed = needed(&schema, method);
        if needed.len() <= most {
            methods.push_str(&format!("{}\n", method.text));
            types.extend(needed);
        }
    }
    let layer = schema.layer().expect("the schema names its layer");
    format!("// LAYER {layer}\n{}---functions---\n{methods}", constructors(&schema, &types))
}

/// The constructors of these types, one a line.
pub(crate) fn constructors(schema: &Schema, types: &BTreeSet<TypeId>) -> String {
    let is_of_types = |constructor: &&Combinator| of_type(constructor).is_some_and(|ty| types.contains(&ty));
    let constructors = schema.constructors().map(|(_, constructor)| constructor).filter(is_of_types);
    constructors.map(|constructor| format!("{}\n", constructor.text)).collect()
}

/// The types that a combinator's fields and its result are made of.
pub(crate) fn needed(schema: &Schema, combinator: &Combinator) -> BTreeSet<TypeId> {
    let (mut needed, mut open) = (BTreeSet::new(), named(combinator));
    while let Some(ty) = open.pop() {
        if needed.insert(ty) {
            open.extend(schema[ty].constructors.iter().flat_map(|&id| named(&schema[id])));
        }
    }
    needed
}

/// The types that a combinator names.
fn named(combinator: &Combinator) -> Vec<TypeId> {
    let mut named = Vec::new();
    let fields = combinator.fields.iter().map(|field| &field.ty);
    fields.chain([&combinator.result]).for_each(|expr| collect(expr, &mut named));
    named
}

fn collect(expr: &Expr, named: &mut Vec<TypeId>) {
    match expr {
        Expr::Named(ty) => {
            named.push(ty.ty);
            ty.args.iter().for_each(|arg| collect(arg, named));
        }
        Expr::Repeat(repeat) => repeat.fields.iter().for_each(|field| collect(&field.ty, named)),
        Expr::Nat | Expr::Number(_) | Expr::Var(_) | Expr::Sum(..) => {}
    }
}

/// The type of a constructor.
fn of_type(constructor: &Combinator) -> Option<TypeId> {
    match &constructor.result {
        Expr::Named(named) => Some(named.ty),
        _ => None,
    }
}
