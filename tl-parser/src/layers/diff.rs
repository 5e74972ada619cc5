//! What changed from one schema to another, argument by argument.
//!
//! Definitions are compared by name, and only what they mean counts: neither their order, nor comments, nor how a type is
//! written. Constructors and methods of the same name are different things. Predefined types are left out.

mod arguments;
mod renames;
mod wire;

pub use arguments::{ArgumentChange, Bit};
pub use renames::Rename;
pub use wire::WireBreak;

use crate::schema::{Combinator, Expr, Name, Schema, Type};
use std::collections::BTreeMap;

/// The differences of two schemas. Each list is sorted by name, what has no namespace first.
///
/// ```
/// use tl_parser::layers::diff::{ArgumentChange, Change, Diff};
///
/// let (old, _) = tl_parser::read_schema("user#1 id:int = User; ---functions--- getUser#2 id:int = User;").unwrap();
/// let (new, _) = tl_parser::read_schema("user#3 id:long = User; ---functions--- getUser#2 id:int = User;").unwrap();
/// let diff = Diff::new(&old, &new);
/// assert!(diff.types.is_empty() && diff.methods.is_empty());
/// let Change::Changed { old, new, what } = &diff.constructors[0] else { panic!("it is in both") };
/// assert_eq!((old.id, new.id), (1, 3));
/// let retyped = ArgumentChange::Retyped { name: "id".into(), old: "int".into(), new: "long".into() };
/// assert_eq!(what.arguments, [retyped]);
/// ```
#[derive(Clone, Debug)]
pub struct Diff<'a> {
    /// The schema that is left.
    pub old: &'a Schema,
    /// The schema that takes its place.
    pub new: &'a Schema,
    /// The types that come or go, and those whose constructors are others.
    pub types: Vec<TypeChange<'a>>,
    /// The constructors that come, go or change.
    pub constructors: Vec<Change<'a>>,
    /// The methods that come, go or change.
    pub methods: Vec<Change<'a>>,
    /// Which of those that came may be what went, under another name. These are guesses.
    pub renames: Vec<Rename<'a>>,
}

/// Whether a definition is a constructor or a method.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// It is declared among the types.
    Constructor,
    /// It is declared among the functions.
    Method,
}

/// What happened to a type.
#[derive(Clone, Debug)]
pub struct TypeChange<'a> {
    /// Its name.
    pub name: &'a Name,
    /// Whether it came, went, or is in both.
    pub status: Status,
    /// The constructors that only the new schema has in it.
    pub gained: Vec<&'a Name>,
    /// The constructors that only the old schema has in it.
    pub lost: Vec<&'a Name>,
}

/// Which schemas have a definition.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Status {
    /// Only the new one.
    Added,
    /// Only the old one.
    Removed,
    /// Both, and it differs.
    Changed,
}

/// What happened to a constructor or method.
#[derive(Clone, Debug)]
pub enum Change<'a> {
    /// Only the new schema has it.
    Added(&'a Combinator),
    /// Only the old schema has it.
    Removed(&'a Combinator),
    /// Both have it, and it differs.
    Changed {
        /// As it was.
        old: &'a Combinator,
        /// As it is.
        new: &'a Combinator,
        /// What differs, besides the id.
        what: Differences,
    },
}

/// What differs between two forms of a combinator, besides the id.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Differences {
    /// What happened to its arguments: first what went, then the others in the new order.
    pub arguments: Vec<ArgumentChange>,
    /// The parameters in braces, before and after, where they differ.
    pub parameters: Option<(String, String)>,
    /// The result, before and after, where it differs.
    pub result: Option<(String, String)>,
}

impl Differences {
    /// Whether nothing but the id differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn of((old_schema, old): (&Schema, &Combinator), (new_schema, new): (&Schema, &Combinator)) -> Self {
        let differ = |old: String, new: String| (old != new).then_some((old, new));
        Self {
            arguments: arguments::changes((old_schema, old), (new_schema, new)),
            parameters: differ(old.params_text(), new.params_text()),
            result: differ(old_schema.result_text(old), new_schema.result_text(new)),
        }
    }
}

impl<'a> Change<'a> {
    /// Which schemas have it.
    #[must_use]
    pub fn status(&self) -> Status {
        match self {
            Self::Added(_) => Status::Added,
            Self::Removed(_) => Status::Removed,
            Self::Changed { .. } => Status::Changed,
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'a Name {
        &self.newest().name
    }

    /// As it is in the new schema; where that does not have it, as it was.
    #[must_use]
    pub fn newest(&self) -> &'a Combinator {
        match self {
            Self::Added(it) | Self::Removed(it) | Self::Changed { new: it, .. } => it,
        }
    }
}

impl<'a> Diff<'a> {
    /// Compares two schemas.
    #[must_use]
    pub fn new(old: &'a Schema, new: &'a Schema) -> Self {
        let constructors = changes((old, constructors(old)), (new, constructors(new)));
        let methods = changes((old, methods(old)), (new, methods(new)));
        let renames = [(Kind::Constructor, &constructors), (Kind::Method, &methods)];
        let renames = renames.into_iter().flat_map(|(kind, changes)| renames::renames(old, new, kind, changes));
        Self { old, new, types: types(old, new), renames: renames.collect(), constructors, methods }
    }

    /// Whether there is no difference.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.types.is_empty() && self.constructors.is_empty() && self.methods.is_empty()
    }

    /// All constructors and methods that come, go or change.
    pub fn changes(&self) -> impl Iterator<Item = (Kind, &Change<'a>)> {
        let constructors = self.constructors.iter().map(|change| (Kind::Constructor, change));
        constructors.chain(self.methods.iter().map(|change| (Kind::Method, change)))
    }

    /// Why bytes that were written with the old schema are not read with the new one; `None` where they are.
    #[must_use]
    pub fn wire_break(&self, kind: Kind, change: &Change<'a>) -> Option<WireBreak> {
        wire::wire_break(self, kind, change)
    }
}

type ByName<'a> = BTreeMap<&'a Name, &'a Combinator>;

fn constructors(schema: &Schema) -> ByName<'_> {
    let own = schema.constructors().filter(|(_, constructor)| constructor.builtin.is_none());
    own.map(|(_, constructor)| (&constructor.name, constructor)).collect()
}

fn methods(schema: &Schema) -> ByName<'_> {
    schema.functions().map(|(_, function)| (&function.name, function)).collect()
}

fn changes<'a>(old: (&'a Schema, ByName<'a>), new: (&'a Schema, ByName<'a>)) -> Vec<Change<'a>> {
    let ((old_schema, old), (new_schema, new)) = (old, new);
    let mut changes: Vec<Change<'a>> = Vec::new();
    for (name, &was) in &old {
        match new.get(name) {
            None => changes.push(Change::Removed(was)),
            Some(&is) => {
                let what = Differences::of((old_schema, was), (new_schema, is));
                if was.id != is.id || !what.is_empty() {
                    changes.push(Change::Changed { old: was, new: is, what });
                }
            }
        }
    }
    changes.extend(new.iter().filter(|(name, _)| !old.contains_key(*name)).map(|(_, is)| Change::Added(is)));
    changes.sort_by_key(Change::name);
    changes
}

fn types<'a>(old: &'a Schema, new: &'a Schema) -> Vec<TypeChange<'a>> {
    let (before, after) = (types_by_name(old), types_by_name(new));
    let mut changes: Vec<TypeChange<'a>> = Vec::new();
    for (&name, &ty) in &before {
        let (was, is) = (members(old, ty), after.get(name).map_or(Vec::new(), |ty| members(new, ty)));
        let status = if after.contains_key(name) { Status::Changed } else { Status::Removed };
        changes.push(TypeChange { name, status, gained: without(&is, &was), lost: without(&was, &is) });
    }
    changes.retain(|change| change.status == Status::Removed || !(change.gained.is_empty() && change.lost.is_empty()));
    let added = after.iter().filter(|(name, _)| !before.contains_key(*name));
    changes.extend(added.map(|(&name, ty)| TypeChange {
        name,
        status: Status::Added,
        gained: members(new, ty),
        lost: Vec::new(),
    }));
    changes.sort_by_key(|change| change.name);
    changes
}

fn types_by_name(schema: &Schema) -> BTreeMap<&Name, &Type> {
    let own = schema.types().filter(|(_, ty)| ty.builtin.is_none());
    own.map(|(_, ty)| (&ty.name, ty)).collect()
}

fn members<'a>(schema: &'a Schema, ty: &Type) -> Vec<&'a Name> {
    ty.constructors.iter().map(|&id| &schema[id].name).collect()
}

fn without<'a>(names: &[&'a Name], others: &[&Name]) -> Vec<&'a Name> {
    names.iter().copied().filter(|name| !others.contains(name)).collect()
}

/// The type that a combinator constructs, or that a method answers with: its name, and whether it is that itself.
fn result_type<'a>(schema: &'a Schema, combinator: &Combinator) -> Option<&'a Name> {
    match &combinator.result {
        Expr::Named(named) => Some(&schema[named.ty].name),
        _ => None,
    }
}
