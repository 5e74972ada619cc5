//! Conversions and accessors of enums: by variant, and for the fields that variants have in common.

use super::context::Context;
use super::types;
use crate::names::{self, Ident};
use crate::plan::model::{Enum, EnumId, Field, Presence, StructId, Variant};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// Methods that values have already: by derives, by traits of the runtime, and by the enums themselves.
const TAKEN: [&str; 24] = [
    "borrow",
    "clone",
    "cmp",
    "constructor_id",
    "default",
    "deserialize",
    "eq",
    "fmt",
    "from",
    "from_bytes",
    "from_json",
    "from_prefix",
    "hash",
    "into",
    "name",
    "ne",
    "partial_cmp",
    "read",
    "serialize",
    "to_bytes",
    "to_json",
    "to_owned",
    "try_from",
    "write",
];

/// All items of an enum.
pub(super) fn of_enum(context: &Context<'_>, id: EnumId) -> Vec<TokenStream> {
    let item = &context.plan[id];
    let mut items: Vec<TokenStream> = methods(context, id).into_iter().collect();
    items.extend(item.payloads().map(|(variant, payload)| try_from(context, id, variant, payload)));
    items
}

/// `impl … { as_…, into_…, accessors }`, where there are any.
fn methods(context: &Context<'_>, id: EnumId) -> Option<TokenStream> {
    let item = &context.plan[id];
    let path = types::path(&item.place);
    let casts = item.payloads().map(|(variant, payload)| cast(context, id, variant, payload));
    let casts: Vec<TokenStream> = casts.collect();
    let accessors = shared_fields(context, item).into_iter().map(|field| accessor(item, &field));
    (!casts.is_empty()).then(|| quote!(impl #path { #(#casts)* #(#accessors)* }))
}

/// What every other variant gives; nothing where there is no other.
fn otherwise(item: &Enum<'_>, covered: usize, arm: TokenStream) -> Option<TokenStream> {
    (covered < item.variants.len()).then_some(arm)
}

/// `as_…` and `into_…` of a variant.
fn cast(context: &Context<'_>, id: EnumId, variant: &Variant<'_>, payload: StructId) -> TokenStream {
    let item = &context.plan[id];
    let target = types::path(&context.plan[payload].place);
    let name = &variant.name;
    let (as_name, into_name) = (names::method("as_", name), names::method("into_", name));
    let value = if context.layout.is_indirect(payload) { quote!(*value) } else { quote!(value) };
    let none = otherwise(item, 1, quote!(_ => None));
    let doc = format!(" The value, if it is [`Self::{name}`].");
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub fn #as_name(&self) -> Option<&#target> {
            match self { Self::#name(value) => Some(value), #none }
        }

        #[doc = #doc]
        #[must_use]
        #[inline]
        pub fn #into_name(self) -> Option<#target> {
            match self { Self::#name(value) => Some(#value), #none }
        }
    }
}

/// `impl TryFrom<enum> for struct`
fn try_from(context: &Context<'_>, id: EnumId, variant: &Variant<'_>, payload: StructId) -> TokenStream {
    let item = &context.plan[id];
    let (source, name) = (types::path(&item.place), &variant.name);
    let target = types::path(&context.plan[payload].place);
    let value = if context.layout.is_indirect(payload) { quote!(*value) } else { quote!(value) };
    let other = otherwise(item, 1, quote!(other => Err(other)));
    quote! {
        impl TryFrom<#source> for #target {
            /// The value itself, which is another variant.
            type Error = #source;

            #[inline]
            fn try_from(value: #source) -> Result<Self, #source> {
                match value { #source::#name(value) => Ok(#value), #other }
            }
        }
    }
}

/// A field that has one type in all variants that have it.
struct Shared<'a> {
    name: &'a Ident,
    ty: TokenStream,
    /// The variants that have it, and whether it is there in all their values.
    variants: Vec<(&'a Ident, bool)>,
}

/// The shared fields, in the order in which they first appear.
fn shared_fields<'a>(context: &'a Context<'a>, item: &'a Enum<'a>) -> Vec<Shared<'a>> {
    let mut fields: Vec<Option<Shared<'a>>> = Vec::new();
    let mut by_name: BTreeMap<String, usize> = BTreeMap::new();
    for (variant, payload) in item.payloads() {
        for field in context.plan[payload].fields() {
            let ty = shared_type(context, payload, field);
            let index = *by_name.entry(field.name.to_string()).or_insert_with(|| {
                fields.push(Some(Shared { name: &field.name, ty: ty.clone(), variants: Vec::new() }));
                fields.len() - 1
            });
            let entry = &mut fields[index];
            match entry {
                Some(shared) if shared.ty.to_string() == ty.to_string() => {
                    shared.variants.push((&variant.name, !matches!(field.presence, Presence::Optional(_))));
                }
                _ => *entry = None,
            }
        }
    }
    fields.into_iter().flatten().collect()
}

fn shared_type(context: &Context<'_>, owner: StructId, field: &Field<'_>) -> TokenStream {
    match field.presence {
        Presence::Flag(_) => quote!(bool),
        _ => context.value_type(owner, &field.codec),
    }
}

/// `fn field(&self) -> Option<&T>`, or `-> &T` where every value has the field.
fn accessor(item: &Enum<'_>, shared: &Shared<'_>) -> TokenStream {
    let (field, ty) = (shared.name, &shared.ty);
    let method = field.other_than(&TAKEN);
    let is_everywhere = shared.variants.len() == item.variants.len() && shared.variants.iter().all(|(_, there)| *there);
    let arms = shared.variants.iter().map(|(variant, there)| match (is_everywhere, there) {
        (true, _) => quote!(Self::#variant(value) => &value.#field),
        (false, true) => quote!(Self::#variant(value) => Some(&value.#field)),
        (false, false) => quote!(Self::#variant(value) => value.#field.as_ref()),
    });
    let none = otherwise(item, shared.variants.len(), quote!(_ => None));
    let shown = field.text();
    let (doc, result) = if is_everywhere {
        (format!(" The field `{shown}`, which every variant has."), quote!(&#ty))
    } else {
        (format!(" The field `{shown}`, where there is one."), quote!(Option<&#ty>))
    };
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub fn #method(&self) -> #result {
            match self { #(#arms,)* #none }
        }
    }
}
