//! Names: from TL's to Rust's. Nothing else in the crate converts a name.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use tl_parser::schema::Name;

/// Names that no module of a namespace may have: those of the generator's own modules, and the file of a module that has
/// modules within.
const RESERVED_MODULES: [&str; 5] = ["enums", "functions", "mod", "types", "wire"];

/// Names that generated code takes from the standard library, through the runtime's `wire` module.
pub(crate) const LIBRARY: [&str; 8] = ["Box", "From", "Into", "None", "Option", "Some", "String", "Vec"];

/// Names that generated code takes from the prelude, where only a type parameter could hide them.
pub(crate) const PRELUDE: [&str; 4] = ["Copy", "Fn", "Result", "TryFrom"];

/// Keywords that cannot be raw identifiers.
const NEVER_RAW: [&str; 5] = ["self", "Self", "super", "crate", "_"];

/// A keyword since edition 2024 that `syn` takes for a name.
const NEW_KEYWORD: &str = "gen";

/// A Rust identifier, raw where it is a keyword. Unlike that of `proc_macro2` it can be sent to other threads.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Ident {
    text: String,
    is_raw: bool,
}

impl Ident {
    /// An identifier for a text. A keyword becomes raw; one that cannot be raw gets an underscore at its end.
    pub(crate) fn new(text: &str) -> Self {
        if NEVER_RAW.contains(&text) {
            return Self { text: format!("{text}_"), is_raw: false };
        }
        let is_raw = text == NEW_KEYWORD || syn::parse_str::<proc_macro2::Ident>(text).is_err();
        Self { text: text.to_owned(), is_raw }
    }

    /// The identifier without `r#` in front.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The identifier, with an underscore at its end where it is one of `taken`.
    pub(crate) fn other_than(&self, taken: &[&str]) -> Self {
        if taken.contains(&self.text.as_str()) { Self::new(&format!("{}_", self.text)) } else { self.clone() }
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.is_raw { "r#" } else { "" }, self.text)
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let new = if self.is_raw { proc_macro2::Ident::new_raw } else { proc_macro2::Ident::new };
        new(&self.text, Span::call_site()).to_tokens(tokens);
    }
}

/// The name of a type or variant: `auth.resendCode` is `ResendCode`, `accountDaysTTL` is `AccountDaysTtl`.
pub(crate) fn type_name(tl: &str) -> String {
    tl.to_upper_camel_case()
}

/// The name of a field: the schema's, in snake case.
pub(crate) fn field_name(tl: &str) -> String {
    tl.to_snake_case()
}

/// The number that reads and writes of a type with the parameter `{n:#}` are handed. It keeps clear of `fields`, and of what
/// else these functions have.
pub(crate) fn number_param(tl: &str, fields: &BTreeSet<String>) -> Ident {
    const TAKEN: [&str; 9] = ["count", "cursor", "id", "item", "items", "self", "value", "w", "zero"];
    let name = field_name(tl);
    let is_taken = fields.contains(&name) || TAKEN.contains(&name.as_str());
    Ident::new(&if is_taken { format!("{name}_arg") } else { name })
}

/// What reads values of a type parameter: `read_t`.
pub(crate) fn read_param(ty: &Ident) -> Ident {
    Ident::new(&format!("read_{}", ty.text.to_snake_case()))
}

/// What writes values of a type parameter: `write_t`.
pub(crate) fn write_param(ty: &Ident) -> Ident {
    Ident::new(&format!("write_{}", ty.text.to_snake_case()))
}

/// The module of a namespace. Its text is the name of its file.
pub(crate) fn module(segment: &str) -> Ident {
    Ident::new(&segment.to_snake_case()).other_than(&RESERVED_MODULES)
}

/// A method with the name of a variant: `as_sent_code`.
pub(crate) fn method(prefix: &str, variant: &Ident) -> Ident {
    Ident::new(&format!("{prefix}{}", variant.text.to_snake_case()))
}

/// The constant with the id of a variant: `RPC_ANSWER_UNKNOWN_ID`.
pub(crate) fn id_constant(variant: &Ident) -> Ident {
    Ident::new(&format!("{}_ID", variant.text.to_shouty_snake_case()))
}

/// The function that reads a constructor of an earlier layer: `sent_code_e0955a3c`.
pub(crate) fn earlier_reader(constructor: &Name, id: u32) -> Ident {
    Ident::new(&format!("{}_{id:08x}", field_name(&constructor.ident)))
}

/// The variant of an error's name: `FLOOD_WAIT_%d` is `FloodWaitN`.
pub(crate) fn error_kind(name: &str) -> Ident {
    let name = name.replace("%d", "N").replace("%s", "S").to_upper_camel_case();
    let front = if name.starts_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
    Ident::new(&format!("{front}{name}"))
}

/// The names of errors that are the same in Rust, a sentence each.
pub(crate) fn same_error_kinds<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen = HashMap::from([("Other".to_owned(), "what every unknown error is")]);
    let same = |name| {
        Some(format!("`{name}` and `{}` are the same name in Rust", seen.insert(error_kind(name).to_string(), name)?))
    };
    names.filter_map(same).collect()
}

/// The names of an enum's variants: the constructor's without the type's in front of it. Those that would be equal
/// get the namespace segments that they have beyond the type's in front.
pub(crate) fn variants(ty: &Name, constructors: &[&Name]) -> Vec<Ident> {
    let short: Vec<String> = constructors.iter().map(|name| variant_name(&ty.ident, &name.ident)).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    short.iter().for_each(|name| *counts.entry(name).or_default() += 1);
    let is_unique = |name: &String| counts[name.as_str()] == 1;
    let qualify = |(name, constructor): (&String, &&Name)| {
        if is_unique(name) { Ident::new(name) } else { Ident::new(&(qualified(ty, constructor) + name)) }
    };
    short.iter().zip(constructors).map(qualify).collect()
}

fn variant_name(ty: &str, constructor: &str) -> String {
    let (ty, whole) = (type_name(ty), type_name(constructor));
    match whole.strip_prefix(&ty) {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_uppercase()) && rest != "Self" => rest.to_owned(),
        _ => whole,
    }
}

/// The namespace of a constructor beyond that of its type, as the front of a variant's name.
fn qualified(ty: &Name, constructor: &Name) -> String {
    let shared = ty.namespace.iter().zip(&constructor.namespace).take_while(|(a, b)| a == b).count();
    constructor.namespace[shared..].iter().map(|segment| type_name(segment)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Name {
        let mut namespace: Vec<String> = text.split('.').map(str::to_owned).collect();
        let ident = namespace.pop().unwrap_or_default();
        Name { namespace, ident }
    }

    #[test]
    fn types_are_upper_camel_case_applied_once() {
        let table = [
            ("resendCode", "ResendCode"),
            ("accountDaysTTL", "AccountDaysTtl"),
            ("getContactIDs", "GetContactIDs"),
            ("P_Q_inner_data", "PQInnerData"),
            ("server_DH_params_ok", "ServerDhParamsOk"),
            ("inputMediaUploadedPhoto", "InputMediaUploadedPhoto"),
        ];
        for (tl, rust) in table {
            assert_eq!(type_name(tl), rust, "{tl}");
        }
    }

    #[test]
    fn every_keyword_is_a_name() {
        let table = [
            ("type", "r#type"),
            ("self", "self_"),
            ("Self", "Self_"),
            ("super", "super_"),
            ("crate", "crate_"),
            ("gen", "r#gen"),
            ("async", "r#async"),
            ("phone", "phone"),
        ];
        for (tl, rust) in table {
            assert_eq!(Ident::new(tl).to_string(), rust, "{tl}");
        }
        for keyword in "as break const continue else enum extern false fn for if impl in let loop match mod move mut pub ref \
                        return static struct trait true unsafe use where while await dyn abstract become box do final macro \
                        override priv typeof unsized virtual yield try"
            .split_whitespace()
        {
            assert_eq!(Ident::new(keyword).to_string(), format!("r#{keyword}"));
        }
    }

    #[test]
    fn errors_are_variants() {
        let table = [
            ("FLOOD_WAIT_%d", "FloodWaitN"),
            ("FILE_PART_%d_MISSING", "FilePartNMissing"),
            ("FILE_PART_0_MISSING", "FilePart0Missing"),
            ("RECAPTCHA_CHECK_%s", "RecaptchaCheckS"),
            ("AUTH_TOKEN_INVALID2", "AuthTokenInvalid2"),
            ("2FA_CONFIRM_WAIT_%d", "_2faConfirmWaitN"),
        ];
        for (name, rust) in table {
            assert_eq!(error_kind(name).to_string(), rust, "{name}");
        }
        assert_eq!(same_error_kinds(table.iter().map(|(name, _)| *name)), [""; 0]);
        assert_eq!(
            same_error_kinds(["FLOOD_WAIT_%d", "FLOOD_WAIT_N"].into_iter()),
            ["`FLOOD_WAIT_N` and `FLOOD_WAIT_%d` are the same name in Rust"]
        );
    }

    #[test]
    fn modules_keep_clear_of_their_siblings() {
        let table =
            [("tonNode", "ton_node"), ("types", "types_"), ("mod", "mod_"), ("self", "self_"), ("pub", "r#pub")];
        for (segment, rust) in table {
            assert_eq!(module(segment).to_string(), rust, "{segment}");
        }
    }

    #[test]
    fn variants_lose_the_type_in_front() {
        let table: [(&str, &[&str], &[&str]); 5] = [
            ("InputPeer", &["inputPeerEmpty", "inputPeerSelf", "inputPeerChat"], &["Empty", "InputPeerSelf", "Chat"]),
            ("auth.SentCode", &["auth.sentCode", "auth.sentCodeSuccess"], &["SentCode", "Success"]),
            ("Chat", &["chatEmpty", "chat", "channel"], &["Empty", "Chat", "Channel"]),
            ("Server_DH_Params", &["server_DH_params_fail", "server_DH_params_ok"], &["Fail", "Ok"]),
            ("db.lt.Key", &["db.lt.el.key", "db.lt.desc.key"], &["ElKey", "DescKey"]),
        ];
        for (ty, constructors, expected) in table {
            let names: Vec<Name> = constructors.iter().map(|text| name(text)).collect();
            let found = variants(&name(ty), &names.iter().collect::<Vec<_>>());
            assert_eq!(found.iter().map(Ident::text).collect::<Vec<_>>(), expected, "{ty}");
        }
    }
}
