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
    let constructors = schema.constructors().filter(|(_, it)| of_type(it).is_some_and(|ty| types.contains(&ty)));
    let constructors: String = constructors.map(|(_, it)| format!("{}\n", it.text)).collect();
    format!("// LAYER {layer}\n{constructors}---functions---\n{methods}")
}

/// The types that a method's parameters and its result are made of.
fn needed(schema: &Schema, method: &Combinator) -> BTreeSet<TypeId> {
    let (mut needed, mut open) = (BTreeSet::new(), named(method));
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
