//! How soon values end: without it, a random value of a recursive type might not.

use std::collections::BTreeSet;
use tl_parser::schema::{Combinator, ConstructorId, Count, Expr, Field, Named, Repeat, Schema, Type, Var};

/// For every type and constructor, how many constructors its shallowest value nests; `None` where no value ends.
///
/// In the shallowest value, every vector that can be empty is, and every field that can be absent is. Where a parameter
/// decides that, it counts as present. The argument of a type counts where every value of the type holds one of it.
#[derive(Clone, Debug)]
pub(super) struct Ending<'a> {
    schema: &'a Schema,
    needs: Needs,
    types: Vec<Option<u32>>,
    constructors: Vec<Option<u32>>,
}

impl<'a> Ending<'a> {
    /// Finds the values that nest nothing, then those that nest only them, until nothing more is found.
    pub(super) fn of(schema: &'a Schema) -> Self {
        let mut ending = Ending {
            schema,
            needs: Needs::of(schema),
            types: schema.types().map(|(_, ty)| ty.builtin.map(|_| 0)).collect(),
            constructors: vec![None; schema.constructors().count()],
        };
        while ending.find_constructors() {
            ending.find_types();
        }
        ending
    }

    pub(super) fn of_constructor(&self, id: ConstructorId) -> Option<u32> {
        self.constructors[id.index()]
    }

    /// How deep the shallowest values of the fields nest.
    pub(super) fn of_fields(&self, fields: &[Field]) -> Option<u32> {
        deepest(fields.iter().map(|field| if may_be_absent(field) { Some(0) } else { self.of_expr(&field.ty) }))
    }

    /// How deep the shallowest value of a type nests.
    pub(super) fn of_expr(&self, expr: &Expr) -> Option<u32> {
        match expr {
            Expr::Nat | Expr::Number(_) | Expr::Var(_) | Expr::Sum(..) => Some(0),
            Expr::Named(named) => self.of_named(named),
            Expr::Repeat(repeat) if may_be_empty(repeat) => Some(0),
            Expr::Repeat(repeat) => self.of_fields(&repeat.fields),
        }
    }

    fn of_named(&self, named: &Named) -> Option<u32> {
        let itself = self.types[named.ty.index()];
        match self.schema[named.ty].builtin {
            Some(_) => itself, // a vector may be empty
            None => {
                let args =
                    self.needs.types[named.ty.index()].iter().map(|&position| self.of_expr(&named.args[position]));
                deepest(args.chain([itself]))
            }
        }
    }

    /// How deep the shallowest value of a constructor nests whose parameters are known: `of_arg` says how deep each does.
    pub(super) fn of_applied(&self, id: ConstructorId, of_arg: impl Fn(usize) -> Option<u32>) -> Option<u32> {
        let args = self.needs.constructors[id.index()].iter().map(|&param| of_arg(param));
        deepest(args.chain([self.of_constructor(id)]))
    }

    /// Looks at the constructors once; returns whether one was found.
    fn find_constructors(&mut self) -> bool {
        let depths: Vec<_> =
            self.schema.constructors().map(|(_, constructor)| self.of_combinator(constructor)).collect();
        let found = depths != self.constructors;
        self.constructors = depths;
        found
    }

    fn of_combinator(&self, constructor: &Combinator) -> Option<u32> {
        match constructor.builtin {
            Some(_) => Some(0),
            None => self.of_fields(&constructor.fields).map(|depth| depth + 1),
        }
    }

    /// A type is as deep as the shallowest constructor that was found first.
    fn find_types(&mut self) {
        let shallowest = |ty: &Type| ty.constructors.iter().filter_map(|&id| self.of_constructor(id)).min();
        let known = self.types.iter().zip(self.schema.types());
        self.types = known.map(|(known, (_, ty))| known.or_else(|| shallowest(ty))).collect();
    }
}

/// The parameters of which every value holds a value.
#[derive(Clone, PartialEq, Debug)]
struct Needs {
    /// For each type, by their positions.
    types: Vec<BTreeSet<usize>>,
    constructors: Vec<BTreeSet<usize>>,
}

impl Needs {
    /// All, but for those that a value can do without.
    fn of(schema: &Schema) -> Self {
        let types = schema.types().map(|(_, ty)| (0..ty.params.len()).collect()).collect();
        let mut needs = Self { types, constructors: Vec::new() };
        loop {
            let constructors = schema.constructors().map(|(_, constructor)| needs.of_fields(&constructor.fields));
            let constructors: Vec<BTreeSet<usize>> = constructors.collect();
            let is_needed = |id: &ConstructorId, position| match &schema[*id].result {
                Expr::Named(Named { args, .. }) => match args[position] {
                    Expr::Var(Var::Param(param)) => constructors[id.index()].contains(&param),
                    _ => false,
                },
                _ => false,
            };
            let of_type = |ty: &Type| {
                let all = |position: &usize| ty.constructors.iter().all(|id| is_needed(id, *position));
                (0..ty.params.len()).filter(all).collect()
            };
            let types = schema.types().map(|(_, ty)| of_type(ty)).collect();
            let next = Self { types, constructors };
            if next == needs {
                return needs;
            }
            needs = next;
        }
    }

    fn of_fields(&self, fields: &[Field]) -> BTreeSet<usize> {
        fields.iter().filter(|field| !may_be_absent(field)).flat_map(|field| self.of_expr(&field.ty)).collect()
    }

    fn of_expr(&self, expr: &Expr) -> BTreeSet<usize> {
        match expr {
            Expr::Var(Var::Param(param)) => BTreeSet::from([*param]),
            Expr::Named(named) => {
                let args = self.types[named.ty.index()].iter().map(|&position| &named.args[position]);
                args.flat_map(|arg| self.of_expr(arg)).collect()
            }
            Expr::Repeat(repeat) if !may_be_empty(repeat) => self.of_fields(&repeat.fields),
            _ => BTreeSet::new(),
        }
    }
}

/// The greatest of some depths, if all are known.
fn deepest(mut depths: impl Iterator<Item = Option<u32>>) -> Option<u32> {
    depths.try_fold(0, |deepest, depth| Some(deepest.max(depth?)))
}

/// Whether the sampler decides if a field is present.
fn may_be_absent(field: &Field) -> bool {
    field.condition.is_some_and(|condition| matches!(condition.mask, Var::Field { .. }))
}

/// Whether the sampler decides how many there are.
fn may_be_empty(repeat: &Repeat) -> bool {
    matches!(repeat.count, Count::Number(0) | Count::Var(Var::Field { .. }))
}
