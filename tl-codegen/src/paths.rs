//! Where the definitions of a schema are in the generated code, for tools that point there.

use crate::names;
use crate::output::tree;
use crate::plan::items::Items;
use crate::plan::model::{Kind, Place, TypeRef};
use crate::plan::resolve::place;
use std::collections::HashMap;
use std::fmt::{self, Display, Formatter};
use tl_parser::Schema;
use tl_parser::schema::{ConstructorId, FunctionId, Name, TypeId};

/// Finds the Rust items of a schema by their definitions.
///
/// It is quick: it decides names only. A path is right where a [`Generator`](crate::Generator) accepts the schema.
///
/// ```
/// use tl_codegen::paths::Paths;
///
/// let source = "auth.sentCode hash:string = auth.SentCode; auth.sentCodeEmpty = auth.SentCode;";
/// let (schema, _) = tl_parser::read_schema(source).expect("the schema has no error");
/// let paths = Paths::new(&schema);
/// let of = |index: usize| paths.constructor(schema.constructors().nth(index).unwrap().0).unwrap().to_string();
/// assert_eq!(of(0), "types::auth::SentCode");
/// assert_eq!(of(1), "enums::auth::SentCode::Empty");
/// ```
pub struct Paths<'a> {
    schema: &'a Schema,
    items: Items,
    /// The constructors without fields.
    units: HashMap<ConstructorId, ItemPath>,
}

/// The path of an item, below the module of its schema.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ItemPath {
    place: Place,
    variant: Option<String>,
}

impl<'a> Paths<'a> {
    /// Decides which items a schema becomes.
    #[must_use]
    pub fn new(schema: &'a Schema) -> Self {
        // What is refused has no item, and whoever generates says why.
        let items = Items::of(schema, &mut Vec::new());
        let units = items.enums.iter().flat_map(|(ty, emitted)| variants(schema, *ty, emitted));
        let units = units.filter(|(id, _)| items.payload(*id).is_none()).collect();
        Self { schema, items, units }
    }

    /// The item of a type; `None` for one that is built in or has no constructor.
    #[must_use]
    pub fn ty(&self, id: TypeId) -> Option<ItemPath> {
        match self.items.get(id)? {
            TypeRef::Struct(_) => self.constructor(*self.schema[id].constructors.first()?),
            TypeRef::Enum(_) => Some(ItemPath::new(Kind::Enums, &self.schema[id].name)),
        }
    }

    /// The item of a constructor: a struct, or a variant where it has no fields. `None` for one that is not emitted.
    #[must_use]
    pub fn constructor(&self, id: ConstructorId) -> Option<ItemPath> {
        match self.items.payload(id) {
            Some(_) => Some(ItemPath::new(Kind::Types, &self.schema[id].name)),
            None => self.units.get(&id).cloned(),
        }
    }

    /// The item of a function.
    #[must_use]
    pub fn function(&self, id: FunctionId) -> ItemPath {
        ItemPath::new(Kind::Functions, &self.schema[id].name)
    }
}

/// The variants of a type's enum.
fn variants(schema: &Schema, ty: TypeId, emitted: &[ConstructorId]) -> Vec<(ConstructorId, ItemPath)> {
    let ty = &schema[ty].name;
    let constructors: Vec<&Name> = emitted.iter().map(|&id| &schema[id].name).collect();
    let path = |variant: String| ItemPath { variant: Some(variant), ..ItemPath::new(Kind::Enums, ty) };
    let paths = names::variants(ty, &constructors).into_iter().map(|name| path(name.to_string()));
    emitted.iter().copied().zip(paths).collect()
}

impl ItemPath {
    fn new(kind: Kind, name: &Name) -> Self {
        Self { place: place(kind, name), variant: None }
    }

    /// The name of the struct or enum.
    #[must_use]
    pub fn item(&self) -> String {
        self.place.name.to_string()
    }

    /// The name of the variant, for a constructor without fields.
    #[must_use]
    pub fn variant(&self) -> Option<&str> {
        self.variant.as_deref()
    }

    /// The files that the item may be in, below the module of its schema: a large module is split. One of them has it.
    #[must_use]
    pub fn files(&self) -> Vec<String> {
        tree::files_of(&self.place)
    }
}

impl Display for ItemPath {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.place.kind.module())?;
        for segment in self.place.namespace.iter().chain([&self.place.name]) {
            write!(f, "::{segment}")?;
        }
        self.variant.iter().try_for_each(|variant| write!(f, "::{variant}"))
    }
}

/// The variant of `ErrorKind` for the name of an error: `FLOOD_WAIT_%d` is `FloodWaitN`.
#[must_use]
pub fn error_kind(name: &str) -> String {
    names::error_kind(name).to_string()
}
