//! The predefined types, by name.
//!
//! Most of them are from <https://core.telegram.org/mtproto/TL-formal>; `bytes`, `int53` and the like are TDLib's,
//! `float` is VK's.

use super::{Builtin, ParamKind, Schema, TypeId};

/// A type that needs no declaration.
pub(crate) struct Predefined {
    /// The name of its constructor, which is the bare type.
    pub(crate) bare: &'static str,
    /// The name of the boxed type.
    pub(crate) boxed: &'static str,
    pub(crate) builtin: Builtin,
    /// The id of its constructor: the checksum of `int ? = Int` and the like; `None` for the types of any value.
    id: Option<u32>,
}

const fn row(bare: &'static str, boxed: &'static str, builtin: Builtin, id: Option<u32>) -> Predefined {
    Predefined { bare, boxed, builtin, id }
}

/// The types that need no declaration. `Bool` has two constructors, so it has two rows.
const PREDEFINED: &[Predefined] = &[
    row("int", "Int", Builtin::Int, Some(0xa850_9bda)),
    row("int32", "Int32", Builtin::Int, Some(0xa5c0_6aec)),
    row("long", "Long", Builtin::Long, Some(0x2207_6cba)),
    row("int53", "Int53", Builtin::Long, Some(0xaa2e_87dc)),
    row("int64", "Int64", Builtin::Long, Some(0x41c2_86cf)),
    row("double", "Double", Builtin::Double, Some(0x2210_c154)),
    row("float", "Float", Builtin::Float, Some(0x824d_ab22)),
    row("string", "String", Builtin::String, Some(0xb528_6e24)),
    row("secureString", "SecureString", Builtin::String, Some(0x0226_74b4)),
    row("bytes", "Bytes", Builtin::Bytes, Some(0xebef_b69e)),
    row("secureBytes", "SecureBytes", Builtin::Bytes, Some(0xa6e3_e458)),
    row("int128", "Int128", Builtin::Int128, Some(0x84cc_f7b7)),
    row("int256", "Int256", Builtin::Int256, Some(0x7bed_eb5b)),
    row("int512", "Int512", Builtin::Int512, Some(0x6ff8_2434)),
    row("boolFalse", "Bool", Builtin::Bool, Some(0xbc79_9737)),
    row("boolTrue", "Bool", Builtin::Bool, Some(0x9972_75b5)),
    row("true", "True", Builtin::True, Some(0x3fed_d339)),
    row("vector", "Vector", Builtin::Vector, Some(0x1cb5_c415)),
    row("object", "Object", Builtin::Object, None),
    row("function", "Function", Builtin::Function, None),
];

/// The predefined type with this bare name, if it is the type's only one.
pub(crate) fn by_bare_name(name: &str) -> Option<&'static Predefined> {
    PREDEFINED.iter().find(|row| row.bare == name && row.builtin != Builtin::Bool)
}

/// The predefined type with this boxed name.
pub(crate) fn by_boxed_name(name: &str) -> Option<&'static Predefined> {
    PREDEFINED.iter().find(|row| row.boxed == name)
}

/// Whether `constructor` is a predefined constructor of the type `boxed`.
pub(crate) fn is_predefined_constructor(boxed: &str, constructor: &str) -> bool {
    PREDEFINED.iter().any(|row| row.boxed == boxed && row.bare == constructor)
}

/// Every name that needs no declaration, for suggestions.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    PREDEFINED.iter().flat_map(|row| [row.bare, row.boxed])
}

/// The kinds of the parameters of a predefined type.
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
    use super::{Builtin, PREDEFINED};
    use crate::ids::checksum::combinator_id;
    use crate::ids::rule::IdRule;
    use crate::syntax::ast::ItemKind;
    use crate::syntax::parse;

    #[test]
    fn ids_are_checksums() {
        for row in PREDEFINED.iter().filter(|row| row.id.is_some()) {
            let (before, after) = match row.builtin {
                Builtin::Int128 => (" 4*[ int ]", ""),
                Builtin::Int256 => (" 8*[ int ]", ""),
                Builtin::Int512 => (" 16*[ int ]", ""),
                Builtin::Bool | Builtin::True => ("", ""),
                Builtin::Vector => (" {t:Type} # [ t ]", " t"),
                _ => (" ?", ""),
            };
            let declaration = format!("{}{before} = {}{after};", row.bare, row.boxed);
            let parsed = parse(&declaration);
            let ItemKind::Combinator(combinator) = &parsed.file.items[0].kind else { panic!("{declaration}") };
            assert_eq!(row.id, Some(combinator_id(combinator, IdRule::Telegram)), "{declaration}");
        }
    }
}
