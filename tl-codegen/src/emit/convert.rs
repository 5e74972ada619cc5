//! Conversions of enums: from an enum to what one of its variants holds.

use super::context::Context;
use super::{enums, types};
use crate::names;
use crate::plan::model::{EnumId, StructId, Variant};
use proc_macro2::TokenStream;
use quote::quote;

/// All items of an enum.
pub(super) fn of_enum(context: &Context<'_>, id: EnumId) -> Vec<TokenStream> {
    let item = &context.plan[id];
    let mut items: Vec<TokenStream> = methods(context, id).into_iter().collect();
    items.extend(item.payloads().map(|(variant, payload)| try_from(context, id, variant, payload)));
    items
}

/// `impl … { as_…, into_… }`, where there are any.
fn methods(context: &Context<'_>, id: EnumId) -> Option<TokenStream> {
    let item = &context.plan[id];
    let (path, generics) = (types::path(&item.place), enums::generics(item));
    let casts = item.payloads().map(|(variant, payload)| cast(context, id, variant, payload));
    let casts: Vec<TokenStream> = casts.collect();
    (!casts.is_empty()).then(|| quote!(impl #generics #path #generics { #(#casts)* }))
}

/// `as_…` and `into_…` of a variant.
fn cast(context: &Context<'_>, id: EnumId, variant: &Variant<'_>, payload: StructId) -> TokenStream {
    let item = &context.plan[id];
    let target = context.struct_type(payload);
    let name = &variant.name;
    let (as_name, into_name) = (names::method("as_", name), names::method("into_", name));
    let value = if context.layout.is_indirect(payload) { quote!(*value) } else { quote!(value) };
    let none = item.otherwise(1, quote!(_ => None));
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
    let (path, generics, name) = (types::path(&item.place), enums::generics(item), &variant.name);
    let target = context.struct_type(payload);
    let value = if context.layout.is_indirect(payload) { quote!(*value) } else { quote!(value) };
    let other = item.otherwise(1, quote!(other => Err(other)));
    quote! {
        impl #generics TryFrom<#path #generics> for #target {
            /// The value itself, which is another variant.
            type Error = #path #generics;

            #[inline]
            fn try_from(value: #path #generics) -> Result<Self, #path #generics> {
                match value { #path::#name(value) => Ok(#value), #other }
            }
        }
    }
}
