//! Where a type is used.

use std::collections::{BTreeSet, VecDeque};
use tl_parser::Schema;
use tl_parser::schema::{Combinator, Expr, Field, TypeId};

/// The uses of the types of a schema.
pub(super) struct Relations<'a> {
    schema: &'a Schema,
    /// For each type, those with a constructor that has a field of it.
    holders: Vec<BTreeSet<TypeId>>,
}

/// A side of a method.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Answer,
    Parameters,
}

/// A method that has a type somewhere within its answer or parameters.
pub(super) struct Reach<'a> {
    pub(super) method: &'a Combinator,
    /// From the method's own type to the one that holds the type.
    pub(super) through: Vec<TypeId>,
}

impl<'a> Relations<'a> {
    pub(super) fn new(schema: &'a Schema) -> Self {
        let mut holders = vec![BTreeSet::new(); schema.types().count()];
        for (_, constructor) in schema.constructors() {
            let Expr::Named(result) = &constructor.result else { continue };
            for ty in types_of_fields(schema, &constructor.fields) {
                holders[ty.index()].insert(result.ty);
            }
        }
        Self { schema, holders }
    }

    /// The methods that answer with a type, alone or in a vector, or have a parameter of it.
    pub(super) fn used_by(&self, ty: TypeId, side: Side) -> Vec<&'a Combinator> {
        self.methods().filter(|method| side.types(self.schema, method).contains(&ty)).collect()
    }

    /// The constructors with a field of a type.
    pub(super) fn contained_in(&self, ty: TypeId) -> Vec<&'a Combinator> {
        let constructors = self.schema.constructors().map(|(_, constructor)| constructor);
        constructors.filter(|constructor| types_of_fields(self.schema, &constructor.fields).contains(&ty)).collect()
    }

    /// The methods that have a type somewhere within, but not at once: the nearest first, those with the same way together.
    pub(super) fn reached_by(&self, ty: TypeId, side: Side) -> Vec<Reach<'a>> {
        let steps = self.steps_to(ty);
        let way = |start: &TypeId| {
            let mut way = vec![*start];
            while let Some(next) = steps[way[way.len() - 1].index()].filter(|next| *next != ty) {
                way.push(next);
            }
            way
        };
        let reach = |method| {
            let types = side.types(self.schema, method);
            let starts = types.iter().filter(|start| steps[start.index()].is_some());
            let through = starts.map(way).min_by_key(Vec::len).filter(|_| !types.contains(&ty))?;
            Some(Reach { method, through })
        };
        let mut reached: Vec<Reach<'a>> = self.methods().filter_map(reach).collect();
        reached.sort_by(|a, b| (a.through.len(), &a.through).cmp(&(b.through.len(), &b.through)));
        reached
    }

    /// For each type that a value of `ty` may be within, the next type on the shortest way there.
    fn steps_to(&self, ty: TypeId) -> Vec<Option<TypeId>> {
        let mut steps = vec![None; self.holders.len()];
        let mut next = VecDeque::from([ty]);
        while let Some(inner) = next.pop_front() {
            for holder in self.holders[inner.index()].iter().filter(|holder| **holder != ty) {
                if steps[holder.index()].is_none() {
                    steps[holder.index()] = Some(inner);
                    next.push_back(*holder);
                }
            }
        }
        steps
    }

    fn methods(&self) -> impl Iterator<Item = &'a Combinator> {
        self.schema.functions().map(|(_, function)| function)
    }
}

impl Side {
    fn types(self, schema: &Schema, method: &Combinator) -> BTreeSet<TypeId> {
        match self {
            Self::Answer => {
                let mut types = BTreeSet::new();
                add_types(schema, &method.result, &mut types);
                types
            }
            Self::Parameters => types_of_fields(schema, &method.fields),
        }
    }
}

fn types_of_fields(schema: &Schema, fields: &[Field]) -> BTreeSet<TypeId> {
    let mut types = BTreeSet::new();
    fields.iter().for_each(|field| add_types(schema, &field.ty, &mut types));
    types
}

/// The types that an expression names, but for those that the language knows.
fn add_types(schema: &Schema, expr: &Expr, types: &mut BTreeSet<TypeId>) {
    match expr {
        Expr::Named(named) => {
            types.extend(schema[named.ty].builtin.is_none().then_some(named.ty));
            named.args.iter().for_each(|arg| add_types(schema, arg, types));
        }
        Expr::Repeat(repeat) => repeat.fields.iter().for_each(|field| add_types(schema, &field.ty, types)),
        Expr::Nat | Expr::Number(_) | Expr::Var(_) | Expr::Sum(..) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = "
        leaf = Leaf;
        twig leaves:Vector<Leaf> = Twig;
        branch flags:# twig:flags.0?Twig = Branch;
        tree branches:Vector<Branch> crown:Tree = Tree;
        ---functions---
        getLeaf id:int = Leaf;
        getLeaves = Vector<Leaf>;
        getTree = Tree;
        getTwig = Twig;
        setLeaf leaf:Leaf = Bool;
        setTree tree:Tree leaf:Leaf = Bool;
        setTwigs twigs:Vector<Twig> = Bool;
    ";

    fn names(combinators: &[&Combinator]) -> String {
        combinators.iter().map(|combinator| combinator.name.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn uses_are_direct_or_reached() {
        let (schema, _) = tl_parser::read_schema(SCHEMA).expect("the schema has no error");
        let relations = Relations::new(&schema);
        let (leaf, _) = schema.types().find(|(_, ty)| ty.name.to_string() == "Leaf").expect("it is there");
        assert_eq!(names(&relations.used_by(leaf, Side::Answer)), "getLeaf getLeaves");
        assert_eq!(names(&relations.used_by(leaf, Side::Parameters)), "setLeaf setTree");
        assert_eq!(names(&relations.contained_in(leaf)), "twig");
        let reached = |side| {
            let reached = relations.reached_by(leaf, side);
            let through = |reach: &Reach<'_>| {
                let way: Vec<String> = reach.through.iter().map(|ty| schema[*ty].name.to_string()).collect();
                format!("{}: {}", reach.method.name, way.join(" "))
            };
            reached.iter().map(through).collect::<Vec<_>>()
        };
        assert_eq!(reached(Side::Answer), ["getTwig: Twig", "getTree: Tree Branch Twig"]);
        assert_eq!(reached(Side::Parameters), ["setTwigs: Twig"]);
    }
}
