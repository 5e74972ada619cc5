//! The types that the language itself knows, by name.
//!
//! Most of them are predefined by <https://core.telegram.org/mtproto/TL-formal>; `bytes`, `int53` and the like are
//! TDLib's, `float` is VK's.

use super::{Builtin, ParamKind, Schema, TypeId};

/// A type that needs no declaration.
pub(crate) struct Known {
    /// The name of its constructor, which is the bare type.
    pub(crate) bare: &'static str,
    /// The name of the boxed type.
    pub(crate) boxed: &'static str,
    pub(crate) builtin: Builtin,
    /// The id of its constructor: the checksum of `int ? = Int` and the like; `None` for the types of any value.
    id: Option<u32>,
}

const fn known(bare: &'static str, boxed: &'static str, builtin: Builtin, id: Option<u32>) -> Known {
    Known { bare, boxed, builtin, id }
}

/// The types that need no declaration. `Bool` has two constructors, so it has two rows.
const KNOWN: &[Known] = &[
    known("int", "Int", Builtin::Int, Some(0xa850_9bda)),
    known("int32", "Int32", Builtin::Int, Some(0xa5c0_6aec)),
    known("long", "Long", Builtin::Long, Some(0x2207_6cba)),
    known("int53", "Int53", Builtin::Long, Some(0xaa2e_87dc)),
    known("int64", "Int64", Builtin::Long, Some(0x41c2_86cf)),
    known("double", "Double", Builtin::Double, Some(0x2210_c154)),
    known("float", "Float", Builtin::Float, Some(0x824d_ab22)),
    known("string", "String", Builtin::String, Some(0xb528_6e24)),
    known("secureString", "SecureString", Builtin::String, Some(0x0226_74b4)),
    known("bytes", "Bytes", Builtin::Bytes, Some(0xebef_b69e)),
    known("secureBytes", "SecureBytes", Builtin::Bytes, Some(0xa6e3_e458)),
    known("int128", "Int128", Builtin::Int128, Some(0x84cc_f7b7)),
    known("int256", "Int256", Builtin::Int256, Some(0x7bed_eb5b)),
    known("int512", "Int512", Builtin::Int512, Some(0x6ff8_2434)),
    known("boolFalse", "Bool", Builtin::Bool, Some(0xbc79_9737)),
    known("boolTrue", "Bool", Builtin::Bool, Some(0x9972_75b5)),
    known("true", "True", Builtin::True, Some(0x3fed_d339)),
    known("vector", "Vector", Builtin::Vector, Some(0x1cb5_c415)),
    known("object", "Object", Builtin::Object, None),
    known("function", "Function", Builtin::Function, None),
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

impl Schema {
    /// The id in front of a boxed value of a builtin: that of the constructor which the schema declares, else that of the
    /// declaration which <https://core.telegram.org/mtproto/TL-formal#predefined-identifiers> has, or would have. `None`
    /// for other types, and for those whose values start with one of several ids: `Bool`, `Object`, `Function`.
    ///
    /// ```
    /// let (schema, _) = tl_parser::read_schema("a x:Int = A;").unwrap();
    /// let (int, _) = schema.types().find(|(_, ty)| ty.name.ident == "Int").unwrap();
    /// assert_eq!(schema.boxed_id(int), Some(0xa850_9bda));
    /// ```
    pub fn boxed_id(&self, id: TypeId) -> Option<u32> {
        let ty = &self[id];
        match (ty.builtin?, ty.constructors.first()) {
            (Builtin::Bool | Builtin::Object | Builtin::Function, _) => None,
            (_, Some(&declared)) => Some(self[declared].id),
            (_, None) => by_boxed_name(&ty.name.ident)?.id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Builtin, KNOWN};
    use crate::ids::checksum::combinator_id;
    use crate::ids::rule::IdRule;
    use crate::syntax::ast::ItemKind;
    use crate::syntax::parse;

    #[test]
    fn ids_are_checksums() {
        for known in KNOWN.iter().filter(|known| known.id.is_some()) {
            let (before, after) = match known.builtin {
                Builtin::Int128 => (" 4*[ int ]", ""),
                Builtin::Int256 => (" 8*[ int ]", ""),
                Builtin::Int512 => (" 16*[ int ]", ""),
                Builtin::Bool | Builtin::True => ("", ""),
                Builtin::Vector => (" {t:Type} # [ t ]", " t"),
                _ => (" ?", ""),
            };
            let declaration = format!("{}{before} = {}{after};", known.bare, known.boxed);
            let parsed = parse(&declaration);
            let ItemKind::Combinator(combinator) = &parsed.file.items[0].kind else { panic!("{declaration}") };
            assert_eq!(known.id, Some(combinator_id(combinator, IdRule::Telegram)), "{declaration}");
        }
    }
}
