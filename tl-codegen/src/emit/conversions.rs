//! Conversions from structs to the enums that have them as variants.

use super::context::Context;
use super::types;
use crate::plan::model::EnumId;
use proc_macro2::TokenStream;
use quote::quote;

/// `impl From<struct> for enum`, for every variant with a struct.
pub(super) fn from_structs(context: &Context<'_>, id: EnumId) -> Vec<TokenStream> {
    let item = &context.plan[id];
    let (name, from, pointer) = (&item.place.name, context.std("From"), context.std("Box"));
    let impls = item.payloads().map(|(variant, payload)| {
        let (path, variant) = (types::path(&context.plan[payload].place), &variant.name);
        let value = if context.layout.is_indirect(payload) { quote!(#pointer::new(value)) } else { quote!(value) };
        quote! {
            impl #from<#path> for #name {
                #[inline]
                fn from(value: #path) -> Self {
                    Self::#variant(#value)
                }
            }
        }
    });
    impls.collect()
}
