//! Examples: how each function is called, as code that compiles.

use super::context::Context;
use super::{arguments, likely, types};
use crate::docs::first_sentence;
use crate::example_values::ExampleValues;
use crate::names::{self, Ident};
use crate::output::format;
use crate::output::wrap::wrap;
use crate::plan::model::{
    Arg, Codec, EnumId, Field, Kind, Param, Presence, Primitive, Struct, StructId, TypeRef, Variant,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// The longest line of code that rustdoc shows on a page of 1,000 pixels without a scroll bar.
const CODE: usize = 84;
/// A constructor that holds itself, however deep, is shown so many times.
const MOST_LEVELS: usize = 8;

/// Code that calls the function, line by line; `None` where the configuration has no paths for it. A line that rustdoc hides
/// starts with `#`.
pub(super) fn of_function(context: &Context<'_>, id: StructId) -> Option<Vec<String>> {
    let examples = context.plan.config.examples.as_ref()?;
    let example = Example { context, runtime: &examples.runtime, values: &examples.values, level: 0 };
    let item = &context.plan[id];
    let (request, result) = (example.structure(id, &[]), example.result(item));
    let code = format::statements(&quote! {
        let request = #request;
        let result: Result<#result, _> = client.invoke(&request);
    });
    let runtime = &examples.runtime;
    let method = context.plan.config.method_info.methods.get(&item.tl_name());
    let likely = method.map(|method| likely::errors(context, &item.tl_name(), method)).unwrap_or_default();
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

/// An arm that says what an error means: where that is short, in what it prints, else in a comment.
fn arm(context: &Context<'_>, name: &str) -> Vec<String> {
    let kind = names::error_kind(name);
    let plain = format!("        ErrorKind::{kind} => println!(\"{{error}}\"),");
    let Some(meaning) = context.plan.config.docs.errors.get(name).map(|meaning| first_sentence(meaning)) else {
        return vec![plain];
    };
    let print = format!("println!({:?})", meaning.replace('{', "{{").replace('}', "}}"));
    let arm = format!("        ErrorKind::{kind} => {print},");
    let block = [format!("        ErrorKind::{kind} => {{"), format!("            {print};"), "        }".to_owned()];
    if fits(&arm) {
        vec![arm]
    } else if block.iter().all(|line| fits(line)) {
        block.to_vec()
    } else {
        let indent = "        // ";
        let comment = wrap(&format!("{indent}{meaning}"), CODE, indent);
        comment.into_iter().chain([plain]).collect()
    }
}

fn fits(line: &str) -> bool {
    line.chars().count() <= CODE
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
    values: &'a ExampleValues,
    /// How many structs the value to show is in.
    level: usize,
}

/// The field that a value is for.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// The TL name of the definition.
    owner: &'a str,
    /// The TL name of the field.
    field: &'a str,
}

impl Example<'_> {
    fn runtime_item(&self, name: &str) -> TokenStream {
        format!("{}::{name}", self.runtime).parse().expect("the configuration is checked")
    }

    fn result(&self, item: &Struct<'_>) -> TokenStream {
        let Some(result) = &item.result else { return quote!(_) };
        let inner = self.inner_call().and_then(|call| call.result.clone()).unwrap_or(Codec::Blob);
        let answered = result.replaced(&|codec| matches!(codec, Codec::Call(_)).then(|| inner.clone()));
        self.context.formed_type(&answered, &self.runtime.parse().expect("the configuration is checked"))
    }

    /// The function that the example passes to one that calls another.
    fn inner_call(&self) -> Option<&Struct<'_>> {
        let is_simple = |item: &&Struct<'_>| item.calls.is_empty() && item.members.is_empty();
        self.context.plan.functions().map(|(_, item)| item).find(is_simple)
    }

    /// A struct with these arguments, made in the shortest way that shows its required fields.
    fn structure(&self, id: StructId, args: &[Arg]) -> TokenStream {
        Example { level: self.level + 1, ..*self }.fields(id, args)
    }

    fn fields(&self, id: StructId, args: &[Arg]) -> TokenStream {
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
            let arguments = required.map(|field| self.required(id, field, args, arguments::takes_into(&field.codec)));
            return quote!(#path::new(#(#arguments),*));
        }
        let fields: Vec<TokenStream> = item.fields().filter_map(|field| self.initial(id, field, args)).collect();
        let is_whole = fields.len() == item.fields().count();
        let rest = (!is_whole && self.context.layout.has_default(id)).then(|| quote!(..#path::default()));
        quote!(#path { #(#fields,)* #rest })
    }

    /// `field: value`; an optional field only where `Default` cannot give it.
    fn initial(&self, owner: StructId, field: &Field<'_>, args: &[Arg]) -> Option<TokenStream> {
        let name = &field.name;
        let has_default = self.context.layout.has_default(owner);
        let value = match field.presence {
            Presence::Required => self.required(owner, field, args, false),
            Presence::Flag(_) | Presence::Optional(_) if has_default => return None,
            Presence::Flag(_) => quote!(false),
            Presence::Optional(_) => quote!(None),
        };
        Some(quote!(#name: #value))
    }

    fn required(&self, owner: StructId, field: &Field<'_>, args: &[Arg], is_into: bool) -> TokenStream {
        let item = &self.context.plan[owner];
        let owner_name = item.tl_name();
        let place = Place { owner: &owner_name, field: field.source.name.as_deref().unwrap_or_default() };
        let value = self.value(&applied(&field.codec, &item.params, args), place, is_into);
        match &field.codec {
            Codec::Named { .. } if self.context.layout.is_indirect_field(owner, &field.codec) => {
                quote!(Box::new(#value))
            }
            _ => value,
        }
    }

    /// A value; `is_into` where what turns into it will do.
    fn value(&self, codec: &Codec, place: Place<'_>, is_into: bool) -> TokenStream {
        match codec {
            Codec::Primitive(primitive) | Codec::BoxedPrimitive { primitive, .. } => {
                self.primitive(*primitive, place, is_into)
            }
            Codec::Named { ty: TypeRef::Struct(id), args, .. } => self.structure(*id, args),
            Codec::Named { ty: TypeRef::Enum(id), args, .. } => self.enumeration(*id, args, place, is_into),
            Codec::Vector { item, .. } | Codec::Repeat { item, .. } => {
                let item = self.value(item, place, false);
                quote!(vec![#item])
            }
            Codec::Array { item, .. } => {
                let item = self.value(item, place, false);
                quote!(::core::array::from_fn(|_| #item))
            }
            // Fields of functions have arguments for all parameters.
            Codec::Blob | Codec::Param(_) => {
                let blob = self.runtime_item("Blob");
                quote!(#blob::default())
            }
            Codec::True => self.runtime_item("True"),
            Codec::Call(_) => match self.inner_call() {
                Some(call) => types::path(&call.place),
                None => self.value(&Codec::Blob, place, false),
            },
        }
    }

    fn enumeration(&self, id: EnumId, args: &[Arg], place: Place<'_>, is_into: bool) -> TokenStream {
        let item = &self.context.plan[id];
        let variant = self.chosen(id, place).unwrap_or_else(|| self.variant(id));
        match variant.payload {
            Some(payload) => {
                let params = &self.context.plan[payload].params;
                let named = item.params.iter().zip(args).filter(|(param, _)| params.contains(param));
                let value = self.structure(payload, &named.map(|(_, arg)| arg.clone()).collect::<Vec<_>>());
                if is_into { value } else { quote!(#value.into()) }
            }
            None => {
                let (path, variant) = (types::path(&item.place), &variant.name);
                quote!(#path::#variant)
            }
        }
    }

    /// The variant that the configuration names for the field, or for the type.
    fn chosen(&self, id: EnumId, place: Place<'_>) -> Option<&Variant<'_>> {
        let item = &self.context.plan[id];
        let constructor = self.values.constructor(place.owner, place.field, &item.tl_name())?;
        let is_it = |variant: &&Variant<'_>| variant.tl_name() == constructor;
        if self.level < MOST_LEVELS { item.variants.iter().find(is_it) } else { None }
    }

    /// The variant to show otherwise: one without fields that means something, else one with fields. Of a type that may hold itself,
    /// the one that ends soonest.
    fn variant(&self, id: EnumId) -> &Variant<'_> {
        let variants = &self.context.plan[id].variants;
        let fallback = &variants[self.context.layout.cheapest(id)];
        let means_something = |variant: &&Variant<'_>| {
            let says = |word: &&str| variant.name.text().contains(word);
            variant.payload.is_none() && !["Empty", "None", "Unknown", "Unsupported"].iter().any(says)
        };
        let is_recursive = self.context.layout.is_recursive(TypeRef::Enum(id));
        let with_fields = variants.iter().find(|variant| variant.payload.is_some() && !is_recursive);
        variants.iter().find(means_something).or(with_fields).unwrap_or(fallback)
    }

    fn primitive(&self, primitive: Primitive, place: Place<'_>, is_into: bool) -> TokenStream {
        let text = self.values.text(place.owner, place.field);
        match primitive {
            Primitive::Int | Primitive::Long | Primitive::Nat => {
                let number = Literal::i64_unsuffixed(self.values.number(place.owner, place.field).unwrap_or(1));
                quote!(#number)
            }
            Primitive::Double | Primitive::Float => {
                let number = Literal::f64_unsuffixed(self.values.decimal(place.owner, place.field).unwrap_or(1.5));
                quote!(#number)
            }
            Primitive::Bool => quote!(true),
            Primitive::Unit => quote!(()),
            Primitive::Fixed(len) => {
                let len = Literal::u32_unsuffixed(len);
                quote!([0; #len])
            }
            Primitive::String => {
                let text = text.unwrap_or("text");
                if is_into { quote!(#text) } else { quote!(#text.into()) }
            }
            Primitive::Bytes => bytes(text, is_into),
        }
    }
}

/// A codec with arguments in place of parameters.
fn applied(codec: &Codec, params: &[Param], args: &[Arg]) -> Codec {
    let arg = |name: &Ident| params.iter().zip(args).find(|(param, _)| param.name() == name)?.1.ty().cloned();
    codec.replaced(&|codec| match codec {
        Codec::Param(name) => arg(name),
        _ => None,
    })
}

/// The bytes of a text, or any.
fn bytes(text: Option<&str>, is_into: bool) -> TokenStream {
    match text.map(|text| Literal::byte_string(text.as_bytes())) {
        Some(text) if is_into => quote!(#text),
        Some(text) => quote!(#text.to_vec()),
        None if is_into => quote!([1, 2, 3]),
        None => quote!(vec![1, 2, 3]),
    }
}
