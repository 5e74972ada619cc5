//! Examples: how each function is called, as code that compiles.

use super::context::Context;
use super::{arguments, likely, types};
use crate::docs::first_sentence;
use crate::names;
use crate::output::format;
use crate::output::wrap::COMMENT;
use crate::plan::model::{Codec, EnumId, Field, Kind, Presence, Primitive, Struct, StructId, TypeRef, Variant};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// Values that make an example read like a real call, by the names of fields.
const TEXTS: [(&str, &str); 19] = [
    ("api_hash", "0123456789abcdef0123456789abcdef"),
    ("app_version", "1.0"),
    ("bot_auth_token", "123456:token"),
    ("device_model", "PC"),
    ("email", "ada@example.org"),
    ("emoticon", "👍"),
    ("first_name", "Ada"),
    ("lang_code", "en"),
    ("last_name", "Lovelace"),
    ("message", "Hello!"),
    ("phone", "+15550123"),
    ("phone_code", "12345"),
    ("phone_code_hash", "0a1b2c3d4e5f"),
    ("phone_number", "+15550123"),
    ("short_name", "example"),
    ("system_lang_code", "en"),
    ("title", "Example"),
    ("url", "https://example.org/"),
    ("username", "telegram"),
];
const NUMBERS: [(&str, i64); 10] = [
    ("api_id", 12345),
    ("hash", 0),
    ("layer", 230),
    ("limit", 20),
    ("max_date", 0),
    ("max_id", 0),
    ("min_date", 0),
    ("min_id", 0),
    ("offset", 0),
    ("offset_id", 0),
];

/// Code that calls the function, line by line; `None` where the configuration has no paths for it. A line that rustdoc hides
/// starts with `#`.
pub(super) fn of_function(context: &Context<'_>, id: StructId) -> Option<Vec<String>> {
    let examples = context.plan.config.examples.as_ref()?;
    let example = Example { context, runtime: &examples.runtime };
    let item = &context.plan[id];
    let (request, result) = (example.structure(id), example.result(item));
    let code = format::statements(&quote! {
        let request = #request;
        let result: Result<#result, _> = client.invoke(&request);
    });
    let runtime = &examples.runtime;
    let method = context.plan.config.method_info.method(&item.tl_name());
    let likely = method.map(|method| likely::errors(context, method)).unwrap_or_default();
    let kinds = (!likely.is_empty()).then(|| format!("use {runtime}::rpc::ErrorKind;"));
    let client = format!("# let mut client = {runtime}::example::Client;");
    let ok = format!("# Ok::<(), {runtime}::rpc::RpcError>(())");
    let front = [imports(&examples.schema, &code)].into_iter().chain(kinds).chain([client, String::new()]);
    Some(front.chain(code.lines().map(str::to_owned)).chain(handling(context, &likely)).chain([ok]).collect())
}

/// What to do with the result: the answer, the errors that are likely, and the others.
fn handling(context: &Context<'_>, likely: &[&str]) -> Vec<String> {
    let arms = if likely.is_empty() {
        vec![
            "    Err(error) => match error.seconds_to_wait() {".to_owned(),
            "        Some(seconds) => println!(\"Wait {seconds} s, then call again.\"),".to_owned(),
            "        None => return Err(error),".to_owned(),
        ]
    } else {
        let start = "    Err(error) => match error.kind {".to_owned();
        let rest = "        _ => return Err(error),".to_owned();
        [start].into_iter().chain(likely.iter().flat_map(|name| arm(context, name))).chain([rest]).collect()
    };
    let front = ["match result {", "    Ok(answer) => println!(\"{answer:?}\"),"].map(str::to_owned);
    front.into_iter().chain(arms).chain(["    },", "}"].map(str::to_owned)).collect()
}

/// An arm that says what an error means, on as many lines as that takes.
fn arm(context: &Context<'_>, name: &str) -> Vec<String> {
    let kind = names::error_kind(name);
    let meaning = context.plan.config.docs.errors.get(name).map(|meaning| first_sentence(meaning));
    let print = |meaning: &str| format!("println!({:?})", meaning.replace('{', "{{").replace('}', "}}"));
    let block = |print: &str| {
        vec![format!("        ErrorKind::{kind} => {{"), format!("            {print};"), "        }".to_owned()]
    };
    let fits = |lines: &[String]| lines.iter().all(|line| line.chars().count() <= COMMENT);
    let candidates = meaning.into_iter().flat_map(|meaning| {
        let print = print(meaning);
        [vec![format!("        ErrorKind::{kind} => {print},")], block(&print)]
    });
    let plain = vec![format!("        ErrorKind::{kind} => println!(\"{{error}}\"),")];
    candidates.chain([plain.clone()]).find(|lines| fits(lines)).unwrap_or(plain)
}

/// `use tl_types::api::{enums, functions};`: the modules that the code names.
fn imports(schema: &str, code: &str) -> String {
    let named = |kind: &&Kind| code.contains(&format!("{}::", kind.module()));
    let modules: BTreeSet<&str> = Kind::ALL.iter().filter(named).map(|kind| kind.module()).collect();
    let modules: Vec<&str> = modules.into_iter().collect();
    match modules.as_slice() {
        [module] => format!("use {schema}::{module};"),
        modules => format!("use {schema}::{{{}}};", modules.join(", ")),
    }
}

struct Example<'a> {
    context: &'a Context<'a>,
    /// The path of the runtime as a reader writes it.
    runtime: &'a str,
}

impl Example<'_> {
    fn runtime_item(&self, name: &str) -> TokenStream {
        format!("{}::{name}", self.runtime).parse().expect("the configuration is checked")
    }

    fn result(&self, item: &Struct<'_>) -> TokenStream {
        match &item.result {
            Some(Codec::Call(_)) => match self.inner_call().and_then(|call| call.result.as_ref()) {
                Some(result) => self.result_type(result),
                None => self.runtime_item("Blob"),
            },
            Some(result) => self.result_type(result),
            None => quote!(_),
        }
    }

    fn result_type(&self, result: &Codec) -> TokenStream {
        self.context.formed_type(result, &self.runtime.parse().expect("the configuration is checked"))
    }

    /// The function that the example passes to one that calls another.
    fn inner_call(&self) -> Option<&Struct<'_>> {
        let is_simple = |item: &&Struct<'_>| item.generics.is_empty() && item.members.is_empty();
        self.context.plan.functions().map(|(_, item)| item).find(is_simple)
    }

    /// A struct, made in the shortest way that shows its required fields.
    fn structure(&self, id: StructId) -> TokenStream {
        let item = &self.context.plan[id];
        let path = types::path(&item.place);
        let mut required = item.required().peekable();
        if item.fields().next().is_none() {
            return path;
        }
        if required.peek().is_none() && self.context.layout.has_default(id) {
            return quote!(#path::default());
        }
        if arguments::has_new(item) {
            let arguments = required.map(|field| self.required(id, field, arguments::takes_into(&field.codec)));
            return quote!(#path::new(#(#arguments),*));
        }
        let fields: Vec<TokenStream> = item.fields().filter_map(|field| self.initial(id, field)).collect();
        let rest = self.context.layout.has_default(id).then(|| quote!(..#path::default()));
        let is_whole = fields.len() == item.fields().count();
        let rest = if is_whole { None } else { rest };
        quote!(#path { #(#fields,)* #rest })
    }

    /// `field: value`; an optional field only where `Default` cannot give it.
    fn initial(&self, owner: StructId, field: &Field<'_>) -> Option<TokenStream> {
        let name = &field.name;
        let has_default = self.context.layout.has_default(owner);
        let value = match field.presence {
            Presence::Required => self.required(owner, field, false),
            Presence::Flag(_) | Presence::Optional(_) if has_default => return None,
            Presence::Flag(_) => quote!(false),
            Presence::Optional(_) => quote!(None),
        };
        Some(quote!(#name: #value))
    }

    fn required(&self, owner: StructId, field: &Field<'_>, is_into: bool) -> TokenStream {
        let name = field.source.name.as_deref().unwrap_or_default();
        let value = self.value(&field.codec, name, is_into);
        match &field.codec {
            Codec::Named { ty, .. } if self.context.layout.is_indirect_field(owner, *ty) => quote!(Box::new(#value)),
            _ => value,
        }
    }

    /// A value; `is_into` where what turns into it will do.
    fn value(&self, codec: &Codec, name: &str, is_into: bool) -> TokenStream {
        match codec {
            Codec::Primitive(primitive) | Codec::BoxedPrimitive { primitive, .. } => {
                primitive_value(*primitive, name, is_into)
            }
            Codec::Named { ty: TypeRef::Struct(id), .. } => self.structure(*id),
            Codec::Named { ty: TypeRef::Enum(id), .. } => self.enumeration(*id, is_into),
            Codec::Vector { item, .. } | Codec::Repeat { item, .. } => {
                let item = self.value(item, name, false);
                quote!(vec![#item])
            }
            Codec::Array { item, .. } => {
                let item = self.value(item, name, false);
                quote!(::core::array::from_fn(|_| #item))
            }
            Codec::Blob => {
                let blob = self.runtime_item("Blob");
                quote!(#blob::default())
            }
            Codec::True => self.runtime_item("True"),
            Codec::Call(_) => match self.inner_call() {
                Some(call) => types::path(&call.place),
                None => self.value(&Codec::Blob, name, false),
            },
        }
    }

    fn enumeration(&self, id: EnumId, is_into: bool) -> TokenStream {
        let item = &self.context.plan[id];
        let variant = self.variant(id);
        match variant.payload {
            Some(payload) => {
                let value = self.structure(payload);
                if is_into { value } else { quote!(#value.into()) }
            }
            None => {
                let (path, variant) = (types::path(&item.place), &variant.name);
                quote!(#path::#variant)
            }
        }
    }

    /// The variant to show: one without fields that means something, else one with fields. Of a type that may hold itself,
    /// the one that ends soonest.
    fn variant(&self, id: EnumId) -> &Variant<'_> {
        let variants = &self.context.plan[id].variants;
        let fallback = &variants[self.context.layout.cheapest(id)];
        let means_something = |variant: &&Variant<'_>| {
            variant.payload.is_none()
                && !["Empty", "None", "Unknown", "Unsupported"]
                    .iter()
                    .any(|word| variant.name.to_string().contains(word))
        };
        let with_fields = || variants.iter().find(|variant| variant.payload.is_some());
        let is_recursive = self.context.layout.is_recursive(TypeRef::Enum(id));
        let with_fields = if is_recursive { None } else { with_fields() };
        variants.iter().find(means_something).or(with_fields).unwrap_or(fallback)
    }
}

fn primitive_value(primitive: Primitive, name: &str, is_into: bool) -> TokenStream {
    match primitive {
        Primitive::Int | Primitive::Long | Primitive::Nat => {
            let known = NUMBERS.iter().find(|(known, _)| *known == name).map_or(1, |(_, number)| *number);
            let number = Literal::i64_unsuffixed(known);
            quote!(#number)
        }
        Primitive::Double | Primitive::Float => quote!(1.5),
        Primitive::Bool => quote!(true),
        Primitive::Unit => quote!(()),
        Primitive::Fixed(len) => {
            let len = Literal::u32_unsuffixed(len);
            quote!([0; #len])
        }
        Primitive::String => {
            let text = TEXTS.iter().find(|(known, _)| *known == name).map_or("text", |(_, text)| *text);
            if is_into { quote!(#text) } else { quote!(#text.into()) }
        }
        Primitive::Bytes if is_into => quote!([1, 2, 3]),
        Primitive::Bytes => quote!(vec![1, 2, 3]),
    }
}
