//! Accessors of enums: the fields that variants have in common.

use super::context::Context;
use super::{enums, types};
use crate::names::Ident;
use crate::plan::model::{Enum, EnumId, Field, Presence, StructId};
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

/// `impl … { fn field(&self) }`, where there is such a field.
pub(super) fn of_enum(context: &Context<'_>, id: EnumId) -> Vec<TokenStream> {
    let item = &context.plan[id];
    let (path, generics) = (types::path(&item.place), enums::generics(item));
    let accessors: Vec<TokenStream> = shared_fields(context, item).iter().map(|field| accessor(item, field)).collect();
    if accessors.is_empty() { Vec::new() } else { vec![quote!(impl #generics #path #generics { #(#accessors)* })] }
}

/// The name of each accessor, and the type of what it gives.
pub(super) fn signatures(context: &Context<'_>, id: EnumId) -> Vec<(Ident, TokenStream)> {
    let item = &context.plan[id];
    let signature = |shared: &Shared<'_>| (shared.method(), result(shared, shared.is_everywhere(item)).1);
    shared_fields(context, item).iter().map(signature).collect()
}

/// A field that has one type in all variants that have it.
struct Shared<'a> {
    name: &'a Ident,
    ty: TokenStream,
    /// Whether it is given by value: where its type is `Copy`.
    is_copy: bool,
    /// The variants that have it, and whether it is there in all their values.
    variants: Vec<(&'a Ident, bool)>,
}

impl Shared<'_> {
    fn method(&self) -> Ident {
        self.name.other_than(&TAKEN)
    }

    /// Whether every value of the enum has it.
    fn is_everywhere(&self, item: &Enum<'_>) -> bool {
        self.variants.len() == item.variants.len() && self.variants.iter().all(|(_, there)| *there)
    }
}

/// The shared fields, in the order in which they first appear.
fn shared_fields<'a>(context: &'a Context<'a>, item: &'a Enum<'a>) -> Vec<Shared<'a>> {
    let mut fields: Vec<Option<Shared<'a>>> = Vec::new();
    let mut by_name: BTreeMap<String, usize> = BTreeMap::new();
    for (variant, payload) in item.payloads() {
        for field in context.plan[payload].fields() {
            let ty = shared_type(context, payload, field);
            let index = *by_name.entry(field.name.to_string()).or_insert_with(|| {
                let is_copy = field.codec.is_copy();
                fields.push(Some(Shared { name: &field.name, ty: ty.clone(), is_copy, variants: Vec::new() }));
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

/// `fn field(&self) -> Option<&T>`, or `-> &T` where every value has the field; `Copy` types come by value.
fn accessor(item: &Enum<'_>, shared: &Shared<'_>) -> TokenStream {
    let (method, is_everywhere) = (shared.method(), shared.is_everywhere(item));
    let arms = shared.variants.iter().map(|(variant, there)| arm(shared, variant, *there, is_everywhere));
    let none = item.otherwise(shared.variants.len(), quote!(_ => None));
    let (doc, result) = result(shared, is_everywhere);
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub fn #method(&self) -> #result {
            match self { #(#arms,)* #none }
        }
    }
}

/// What a variant gives.
fn arm(shared: &Shared<'_>, variant: &Ident, is_there: bool, is_everywhere: bool) -> TokenStream {
    let field = shared.name;
    let value = match (shared.is_copy, is_there, is_everywhere) {
        (true, _, true) | (true, false, false) => quote!(value.#field),
        (true, true, false) => quote!(Some(value.#field)),
        (false, _, true) => quote!(&value.#field),
        (false, true, false) => quote!(Some(&value.#field)),
        (false, false, false) => quote!(value.#field.as_ref()),
    };
    quote!(Self::#variant(value) => #value)
}

/// The documentation and the type of what an accessor gives.
fn result(shared: &Shared<'_>, is_everywhere: bool) -> (String, TokenStream) {
    let (shown, ty) = (shared.name.text(), &shared.ty);
    let given = if shared.is_copy { quote!(#ty) } else { quote!(&#ty) };
    if is_everywhere {
        (format!(" The field `{shown}`, which every variant has."), given)
    } else {
        (format!(" The field `{shown}`, where there is one."), quote!(Option<#given>))
    }
}
