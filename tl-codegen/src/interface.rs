//! The public interface of generated code: what code that uses it can name, build and match on.
//!
//! Types are written as in the generated files, where `types`, `enums`, `functions` and the runtime's `wire` are in scope.

use std::collections::BTreeMap;

/// The public items by their paths, such as `types::auth::SentCode`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Interface {
    /// The items.
    pub items: BTreeMap<String, Item>,
}

/// A public item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// What it was made of.
    pub definition: Definition,
    /// What it is.
    pub form: Form,
}

/// A definition of a schema, by its TL name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Definition {
    /// A type, such as `auth.SentCode`.
    Type(String),
    /// A constructor, such as `auth.sentCode`.
    Constructor(String),
    /// A method, such as `auth.resendCode`.
    Method(String),
}

/// What an item is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Form {
    /// A struct.
    Struct(Struct),
    /// An enum.
    Enum(Enum),
    /// Another name for the struct at this path.
    Alias(String),
}

/// A struct, whose fields are all public. Without fields it is a unit struct.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Struct {
    /// The TL name of the type that it constructs; `None` for a method.
    pub constructs: Option<String>,
    /// The names of its type parameters; each is a `RemoteCall`.
    pub generics: Vec<String>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// What `new` takes; `None` where there is no `new`.
    pub new: Option<Vec<Argument>>,
    /// Whether it is `Default`.
    pub has_default: bool,
    /// Whether it is `Eq` and `Hash`, with the feature `hash`.
    pub is_eq: bool,
    /// What the call answers with; `None` for a constructor.
    pub result: Option<String>,
}

/// A field of a struct.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    /// Its name as in Rust code, raw where that is needed.
    pub name: String,
    /// Its type.
    pub ty: String,
    /// What `new` and `Default` put into a field that may be absent: `None` or `false`.
    pub absent: Option<&'static str>,
}

/// A parameter of `new`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: String,
    /// Whether it takes whatever turns into that type.
    pub is_into: bool,
}

/// An enum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Enum {
    /// Its variants, in the order of the schema.
    pub variants: Vec<Variant>,
    /// The accessors by their names, with what they give; with the feature `accessors`.
    pub accessors: BTreeMap<String, String>,
    /// Whether it is `Eq` and `Hash`, with the feature `hash`.
    pub is_eq: bool,
}

/// A variant of an enum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// The TL name of the constructor.
    pub constructor: String,
    /// The path of the struct that it holds; `None` for a unit variant.
    pub payload: Option<String>,
    /// Whether the struct is in a `Box`.
    pub is_indirect: bool,
    /// The constant with the id of a unit variant.
    pub id_constant: Option<String>,
    /// The methods `as_…` and `into_…` of a variant that holds a struct, with the feature `convert`.
    pub conversions: Option<[String; 2]>,
}

impl Variant {
    /// What is written between the parentheses of the variant; `None` for a unit variant.
    #[must_use]
    pub fn content(&self) -> Option<String> {
        let payload = self.payload.as_ref()?;
        Some(if self.is_indirect { format!("Box<{payload}>") } else { payload.clone() })
    }
}
