//! The types that the language itself knows, by name.
//!
//! Most of them are predefined by <https://core.telegram.org/mtproto/TL-formal>; `bytes`, `int53` and the like are
//! TDLib's, `float` is VK's.

use super::{Builtin, ParamKind};

/// A type that needs no declaration.
pub(crate) struct Known {
    /// The name of its constructor, which is the bare type.
    pub(crate) bare: &'static str,
    /// The name of the boxed type.
    pub(crate) boxed: &'static str,
    pub(crate) builtin: Builtin,
}

const fn known(bare: &'static str, boxed: &'static str, builtin: Builtin) -> Known {
    Known { bare, boxed, builtin }
}

/// The types that need no declaration. `Bool` has two constructors, so it stands here twice.
const KNOWN: &[Known] = &[
    known("int", "Int", Builtin::Int),
    known("int32", "Int32", Builtin::Int),
    known("long", "Long", Builtin::Long),
    known("int53", "Int53", Builtin::Long),
    known("int64", "Int64", Builtin::Long),
    known("double", "Double", Builtin::Double),
    known("float", "Float", Builtin::Float),
    known("string", "String", Builtin::String),
    known("secureString", "SecureString", Builtin::String),
    known("bytes", "Bytes", Builtin::Bytes),
    known("secureBytes", "SecureBytes", Builtin::Bytes),
    known("int128", "Int128", Builtin::Int128),
    known("int256", "Int256", Builtin::Int256),
    known("int512", "Int512", Builtin::Int512),
    known("boolFalse", "Bool", Builtin::Bool),
    known("boolTrue", "Bool", Builtin::Bool),
    known("true", "True", Builtin::True),
    known("vector", "Vector", Builtin::Vector),
    known("object", "Object", Builtin::Object),
    known("function", "Function", Builtin::Function),
];

/// The known type with this bare name, if it is the type's only one.
pub(crate) fn by_bare_name(name: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.bare == name && known.builtin != Builtin::Bool)
}

/// The known type with this boxed name.
pub(crate) fn by_boxed_name(name: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.boxed == name)
}

/// Whether `constructor` is one that the language knows for the type `boxed`.
pub(crate) fn is_known_constructor(boxed: &str, constructor: &str) -> bool {
    KNOWN.iter().any(|known| known.boxed == boxed && known.bare == constructor)
}

/// Every name that needs no declaration, for suggestions.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    KNOWN.iter().flat_map(|known| [known.bare, known.boxed])
}

/// The kinds of the parameters of a known type.
pub(crate) fn params(builtin: Builtin) -> &'static [ParamKind] {
    match builtin {
        Builtin::Vector => &[ParamKind::Type],
        _ => &[],
    }
}
