//! Everything that can be found.

use super::library::{Library, Volume};
use clap::ValueEnum;
use tl_codegen::docs::Definition;
use tl_codegen::paths::{self, ItemPath, Paths};
use tl_parser::schema::{Combinator, ConstructorId, FunctionId, TypeId};

/// A kind of thing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, ValueEnum)]
pub(super) enum Kind {
    /// Of Telegram's API or of MTProto
    Method,
    /// A value on the wire
    Constructor,
    /// What is after the `=` of constructors
    Type,
    /// What a method may fail with
    Error,
}

impl Kind {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Constructor => "constructor",
            Self::Type => "type",
            Self::Error => "error",
        }
    }
}

/// A definition or an error.
pub(super) struct Entry<'a> {
    /// The TL name, or the name of the error.
    pub(super) name: String,
    pub(super) id: Option<u32>,
    pub(super) target: Target<'a>,
    /// The item of tl-types.
    pub(super) item: Option<ItemPath>,
    /// The path of the item in tl-types, such as `api::types::auth::SentCode`.
    pub(super) path: Option<String>,
}

/// What an entry is about.
#[derive(Clone, Copy)]
pub(super) enum Target<'a> {
    Type(&'a Volume, TypeId),
    Constructor(&'a Volume, ConstructorId),
    Method(&'a Volume, FunctionId),
    Error,
}

impl Entry<'_> {
    pub(super) fn kind(&self) -> Kind {
        match self.target {
            Target::Type(..) => Kind::Type,
            Target::Constructor(..) => Kind::Constructor,
            Target::Method(..) => Kind::Method,
            Target::Error => Kind::Error,
        }
    }

    /// The docs of a definition.
    pub(super) fn docs<'l>(&self, library: &'l Library) -> Option<&'l Definition> {
        library.docs.definitions.get(&self.name).filter(|_| self.kind() != Kind::Error)
    }

    /// What it is or does.
    pub(super) fn about<'l>(&self, library: &'l Library) -> &'l str {
        match self.target {
            Target::Error => library.docs.errors.get(&self.name).map_or("", String::as_str),
            _ => self.docs(library).map_or("", |docs| docs.about.as_str()),
        }
    }

    /// `auth.sentCode#5e002502`
    pub(super) fn full_name(&self) -> String {
        self.id.map_or_else(|| self.name.clone(), |id| format!("{}#{id:08x}", self.name))
    }
}

/// All entries: those of each schema in its order, then the errors.
pub(super) fn all(library: &Library) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = library.schemas.iter().flat_map(of_schema).collect();
    entries.extend(library.methods.errors.keys().map(|name| Entry {
        name: name.clone(),
        id: None,
        target: Target::Error,
        item: None,
        path: Some(format!("rpc::ErrorKind::{}", paths::error_kind(name))),
    }));
    entries
}

fn of_schema(volume: &Volume) -> Vec<Entry<'_>> {
    let (schema, paths) = (&volume.schema, Paths::new(&volume.schema));
    let definition = |combinator: &Combinator, target, item| {
        new(volume, combinator.name.to_string(), Some(combinator.id), target, item)
    };
    let functions = schema
        .functions()
        .map(|(id, function)| definition(function, Target::Method(volume, id), Some(paths.function(id))));
    let constructors = schema
        .constructors()
        .map(|(id, constructor)| definition(constructor, Target::Constructor(volume, id), paths.constructor(id)));
    let types = schema
        .types()
        .filter(|(_, ty)| !ty.constructors.is_empty())
        .map(|(id, ty)| new(volume, ty.name.to_string(), None, Target::Type(volume, id), paths.ty(id)));
    functions.chain(constructors).chain(types).collect()
}

fn new<'a>(volume: &'a Volume, name: String, id: Option<u32>, target: Target<'a>, item: Option<ItemPath>) -> Entry<'a> {
    let item = item.filter(|_| volume.is_generated());
    let path = item.as_ref().map(|item| format!("{}::{item}", volume.module));
    Entry { name, id, target, item, path }
}
