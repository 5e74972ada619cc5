//! What it does to code that uses generated code, when another schema takes the place of the one it was generated from.
//!
//! The interfaces are compared as a compiler sees them, use by use: code that uses only what no [`Effect`] breaks compiles with
//! both. An item that is new breaks nothing and has no effect.

mod enums;
mod structs;

use crate::interface::{Definition, Enum, Form, Interface, Item};
use std::fmt::{self, Display, Formatter};

/// Something that old code may no longer write, why, and what to write.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Effect {
    /// The definition that the item was made of.
    pub definition: Definition,
    /// The path of the item, such as `types::auth::SentCode`.
    pub path: String,
    /// What does not compile any more. An item that cannot be named cannot be used at all: then the only one is [`Use::Path`].
    pub breaks: Vec<Use>,
    /// Whether it may compile in spite of that, and mean something else.
    pub is_silent: bool,
    /// What is different. Rust code is in backticks.
    pub why: String,
    /// What to write in its place.
    pub mend: String,
}

/// A way to use an item.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Use {
    /// To name it.
    Path,
    /// To build it with all its fields, or to match on all of them: `X { a, b }`.
    Literal,
    /// `X::new(a, b)`
    New,
    /// To read or set this field.
    Field(String),
    /// `X::default()`
    Default,
    /// The type of the answer: `<X as RemoteCall>::Return`.
    Answer,
    /// A `match` with an arm for each variant and no `_`.
    Match,
    /// To build this variant from what it holds, or to match on that; the constant with its id, if it holds nothing.
    Variant(String),
    /// `From` the struct of this variant.
    From(String),
    /// `as_…`, `into_…` and `TryFrom` of this variant, with the feature `convert`.
    Convert(String),
    /// This accessor, with the feature `accessors`.
    Accessor(String),
    /// `Eq` and `Hash`, with the feature `hash`.
    Eq,
}

impl Display for Use {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path => f.write_str("every use"),
            Self::Literal => f.write_str("literals and patterns with all fields"),
            Self::New => f.write_str("`new`"),
            Self::Field(name) => write!(f, "the field `{name}`"),
            Self::Default => f.write_str("`Default`"),
            Self::Answer => f.write_str("the type of the answer"),
            Self::Match => f.write_str("exhaustive `match`"),
            Self::Variant(name) => write!(f, "the variant `{name}`"),
            Self::From(name) => write!(f, "`From` for `{name}`"),
            Self::Convert(name) => write!(f, "conversions of `{name}`"),
            Self::Accessor(name) => write!(f, "the accessor `{name}`"),
            Self::Eq => f.write_str("`Eq` and `Hash`"),
        }
    }
}

/// The effects of moving from one interface to another, in the order of the paths.
///
/// ```
/// use tl_codegen::effects::{Use, effects};
///
/// let interface = |text: &str| {
///     let (schema, _) = tl_parser::read_schema(text).expect("the schema has no error");
///     Ok::<_, tl_codegen::Error>(tl_codegen::Generator::new(&schema, &tl_codegen::Config::default())?.interface())
/// };
/// let old = interface("user#1 id:int = User;")?;
/// let new = interface("user#2 id:int name:string = User;")?;
/// let effects = effects(&old, &new);
/// assert_eq!(effects[0].why, "`name: String` is a new field");
/// assert_eq!(effects[0].breaks, [Use::Literal]);
/// assert_eq!(effects[1].breaks, [Use::New]);
/// # Ok::<(), tl_codegen::Error>(())
/// ```
#[must_use]
pub fn effects(old: &Interface, new: &Interface) -> Vec<Effect> {
    let interfaces = Interfaces { old, new };
    old.items.iter().flat_map(|(path, item)| interfaces.of_item(path, item)).collect()
}

/// What is compared.
#[derive(Clone, Copy)]
struct Interfaces<'a> {
    old: &'a Interface,
    new: &'a Interface,
}

impl<'a> Interfaces<'a> {
    fn of_item(self, path: &str, old: &Item) -> Vec<Effect> {
        let found = match (&old.form, self.new.items.get(path).map(|item| &item.form)) {
            (Form::Struct(old), Some(Form::Struct(new))) if old.generics.len() == new.generics.len() => {
                structs::found(self, path, old, new)
            }
            (Form::Enum(old), Some(Form::Enum(new))) => enums::found(path, old, new),
            (Form::Alias(old), Some(Form::Alias(new))) if old == new => Vec::new(),
            (_, Some(_)) => vec![Found::new(Use::Path, format!("`{path}` is something else"), "look at its new docs")],
            (_, None) => vec![self.gone(path, old)],
        };
        found.into_iter().map(|found| found.effect(path, &old.definition)).collect()
    }

    /// Why there is no item any more.
    fn gone(self, path: &str, old: &Item) -> Found {
        let why = format!("`{path}` is gone");
        let (why, mend) = match (&old.form, &old.definition) {
            (Form::Enum(_), Definition::Type(ty)) => match self.sole_struct(ty) {
                Some(target) => {
                    (format!("{why}: `{ty}` has one constructor now"), format!("use the struct `{target}`"))
                }
                None => (why, "remove what uses it".to_owned()),
            },
            (Form::Struct(_), Definition::Constructor(name)) => match self.unit_variant(name) {
                Some(variant) => (format!("{why}: the constructor has no fields now"), format!("use `{variant}`")),
                None => (why, "remove what uses it".to_owned()),
            },
            (Form::Alias(target), _) if self.new.items.contains_key(target) => (why, format!("use `{target}`")),
            _ => (why, "remove what uses it".to_owned()),
        };
        Found::new(Use::Path, why, mend)
    }

    /// Whether a struct turns into an enum of the new interface by `into`.
    fn turns_into(self, path: &str, target: &str) -> bool {
        let is_payload = |item: &Enum| item.variants.iter().any(|variant| variant.payload.as_deref() == Some(path));
        matches!(self.new.items.get(target).map(|item| &item.form), Some(Form::Enum(item)) if is_payload(item))
    }

    /// The type that a struct of one of the interfaces constructs, by its path.
    fn constructs(interface: &'a Interface, path: &str) -> Option<&'a str> {
        match &interface.items.get(path)?.form {
            Form::Struct(item) => item.constructs.as_deref(),
            _ => None,
        }
    }

    /// The type that is an enum in one of the interfaces, by its path.
    fn enumerates(interface: &'a Interface, path: &str) -> Option<&'a str> {
        match interface.items.get(path)? {
            Item { definition: Definition::Type(ty), form: Form::Enum(_) } => Some(ty),
            _ => None,
        }
    }

    /// The struct that is all of a type in the new interface.
    fn sole_struct(self, ty: &str) -> Option<&'a str> {
        let constructs = |item: &Item| matches!(&item.form, Form::Struct(it) if it.constructs.as_deref() == Some(ty));
        self.new.items.iter().find(|(_, item)| constructs(item)).map(|(path, _)| path.as_str())
    }

    /// The variant without a struct that a constructor is in the new interface.
    fn unit_variant(self, constructor: &str) -> Option<String> {
        self.new.items.iter().find_map(|(path, item)| {
            let Form::Enum(item) = &item.form else { return None };
            let mut variants = item.variants.iter();
            let unit = variants.find(|variant| variant.constructor == constructor && variant.payload.is_none())?;
            Some(format!("{path}::{}", unit.name))
        })
    }
}

/// An effect on an item, before it is known which item.
struct Found {
    breaks: Vec<Use>,
    is_silent: bool,
    why: String,
    mend: String,
}

impl Found {
    fn new(breaks: Use, why: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { breaks: vec![breaks], is_silent: false, why: why.into(), mend: mend.into() }
    }

    /// Where a floating-point number is inside now.
    fn lost_eq() -> Self {
        let mend = "compare with `PartialEq`, and take a field such as the id as the key";
        Self::new(Use::Eq, "`Eq` and `Hash` are gone: a floating-point number is inside", mend)
    }

    fn and(mut self, others: impl IntoIterator<Item = Use>) -> Self {
        self.breaks.extend(others);
        self
    }

    fn effect(self, path: &str, definition: &Definition) -> Effect {
        let Self { breaks, is_silent, why, mend } = self;
        Effect { definition: definition.clone(), path: path.to_owned(), breaks, is_silent, why, mend }
    }
}

/// `a, b and c`
fn listed(names: impl Iterator<Item = String>) -> String {
    let mut names: Vec<String> = names.collect();
    match names.pop() {
        Some(last) if !names.is_empty() => format!("{} and {last}", names.join(", ")),
        last => last.unwrap_or_default(),
    }
}
