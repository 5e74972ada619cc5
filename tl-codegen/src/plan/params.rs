//! Which parameters of a type its items have, and what they are called.
//!
//! A parameter that no field of a type uses, directly or as the argument of another type, is none in Rust.

use super::model::Param;
use crate::names::{self, Ident};
use crate::unsupported::Unsupported;
use std::collections::{BTreeSet, HashMap};
use tl_parser::Diagnostic;
use tl_parser::schema::{Combinator, Count, Expr, Field, Named, ParamKind, Repeat, Schema, Type, TypeId, Var};

/// The parameters of all types of a schema.
#[derive(Default)]
pub(crate) struct Params {
    types: HashMap<TypeId, Vec<TypeParam>>,
}

/// A parameter of a type.
struct TypeParam {
    param: Param,
    is_used: bool,
}

impl Params {
    /// The parameters of all types, but for types with an error.
    pub(super) fn of(schema: &Schema, errors: &mut Vec<Diagnostic>) -> Self {
        let mut params = Self::default();
        for (id, ty) in schema.types().filter(|(_, ty)| ty.builtin.is_none() && !ty.params.is_empty()) {
            let unsupported = unsupported(schema, ty);
            if unsupported.is_empty() {
                params.types.insert(id, named(schema, ty));
            }
            errors.extend(unsupported);
        }
        while params.find_used(schema) {}
        params
    }

    /// The parameters that items of the type have, with their positions.
    pub(super) fn of_type(&self, ty: TypeId) -> impl Iterator<Item = (usize, &Param)> {
        let params = self.types.get(&ty).into_iter().flatten().enumerate();
        params.filter(|(_, param)| param.is_used).map(|(position, param)| (position, &param.param))
    }

    /// The parameters that a list of fields of a constructor uses.
    pub(super) fn of_fields(&self, schema: &Schema, constructor: &Combinator, fields: &[Field]) -> Vec<Param> {
        let Expr::Named(result) = &constructor.result else { return Vec::new() };
        let used = self.used_by(schema, fields);
        let is_used = |position: usize| param_at(&result.args, position).is_some_and(|index| used.contains(&index));
        self.of_type(result.ty).filter(|(position, _)| is_used(*position)).map(|(_, param)| param.clone()).collect()
    }

    /// What a parameter of a constructor is called.
    pub(super) fn of_constructor(&self, constructor: &Combinator, index: usize) -> Option<&Param> {
        let Expr::Named(result) = &constructor.result else { return None };
        let position = result.args.iter().position(|arg| *arg == Expr::Var(Var::Param(index)))?;
        Some(&self.types.get(&result.ty)?[position].param)
    }

    /// Marks what the constructors use; returns whether that is more than was known.
    fn find_used(&mut self, schema: &Schema) -> bool {
        let mut found = Vec::new();
        for (&id, params) in &self.types {
            for constructor in schema[id].constructors.iter().map(|&id| &schema[id]) {
                let Expr::Named(result) = &constructor.result else { continue };
                let used = self.used_by(schema, &constructor.fields);
                let position = |index| result.args.iter().position(|arg| *arg == Expr::Var(Var::Param(index)));
                let positions = used.into_iter().filter_map(position);
                found.extend(positions.filter(|&position| !params[position].is_used).map(|position| (id, position)));
            }
        }
        for (id, position) in &found {
            self.types.get_mut(id).into_iter().for_each(|params| params[*position].is_used = true);
        }
        !found.is_empty()
    }

    /// The parameters of their definition that fields use, as far as that is known.
    fn used_by(&self, schema: &Schema, fields: &[Field]) -> BTreeSet<usize> {
        let mut used = BTreeSet::new();
        fields.iter().filter(|field| !field.bang).for_each(|field| {
            used.extend(field.condition.and_then(|condition| param(condition.mask)));
            self.add_used(schema, &field.ty, &mut used);
        });
        used
    }

    fn add_used(&self, schema: &Schema, expr: &Expr, used: &mut BTreeSet<usize>) {
        match expr {
            Expr::Var(var) | Expr::Sum(var, _) => used.extend(param(*var)),
            Expr::Named(Named { ty, args, .. }) if schema[*ty].builtin.is_some() => {
                args.iter().for_each(|arg| self.add_used(schema, arg, used));
            }
            Expr::Named(Named { ty, args, .. }) => {
                self.of_type(*ty).for_each(|(position, _)| self.add_used(schema, &args[position], used));
            }
            Expr::Repeat(Repeat { count, fields }) => {
                if let Count::Var(var) | Count::Sum(var, _) = count {
                    used.extend(param(*var));
                }
                used.extend(self.used_by(schema, fields));
            }
            Expr::Nat | Expr::Number(_) => {}
        }
    }
}

fn param(var: Var) -> Option<usize> {
    match var {
        Var::Param(index) => Some(index),
        Var::Field { .. } => None,
    }
}

/// The constructors that are not for all arguments of their type.
fn unsupported(schema: &Schema, ty: &Type) -> Vec<Diagnostic> {
    let is_for_all = |constructor: &&Combinator| match &constructor.result {
        Expr::Named(Named { args, .. }) => {
            let params: BTreeSet<usize> = (0..args.len()).filter_map(|at| param_at(args, at)).collect();
            params.len() == args.len()
        }
        _ => true,
    };
    let message =
        format!("a constructor of `{}` becomes Rust only where each argument is a parameter of its own", ty.name);
    let constructors = ty.constructors.iter().map(|&id| &schema[id]);
    let some = constructors.filter(|constructor| !is_for_all(constructor));
    some.map(|constructor| Unsupported::DependentType.at(constructor.span, &message)).collect()
}

/// Which parameter of a constructor is at a position of its type.
fn param_at(args: &[Expr], position: usize) -> Option<usize> {
    match args[position] {
        Expr::Var(var) => param(var),
        _ => None,
    }
}

/// The parameters of a type, named as its first constructor names them.
fn named(schema: &Schema, ty: &Type) -> Vec<TypeParam> {
    let constructors: Vec<&Combinator> = ty.constructors.iter().map(|&id| &schema[id]).collect();
    let fields: BTreeSet<String> =
        constructors.iter().flat_map(|constructor| field_names(&constructor.fields)).collect();
    let name = |position: usize| {
        let (first, Expr::Named(result)) = (constructors.first()?, &constructors.first()?.result) else { return None };
        Some(first.params[param_at(&result.args, position)?].name.as_str())
    };
    let param = |(position, kind): (usize, &ParamKind)| {
        let name = name(position).unwrap_or_default();
        let param = match kind {
            ParamKind::Type => Param::Type(Ident::new(&names::type_name(name))),
            ParamKind::Nat => Param::Number(names::number_param(name, &fields)),
        };
        TypeParam { param, is_used: false }
    };
    ty.params.iter().enumerate().map(param).collect()
}

/// The names of fields, those of repetitions included.
fn field_names(fields: &[Field]) -> Vec<String> {
    let names = |field: &Field| {
        let within = match &field.ty {
            Expr::Repeat(repeat) => field_names(&repeat.fields),
            _ => Vec::new(),
        };
        field.name.iter().map(|name| names::field_name(name)).chain(within).collect::<Vec<_>>()
    };
    fields.iter().flat_map(names).collect()
}
