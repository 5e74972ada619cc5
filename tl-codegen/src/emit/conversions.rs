//! Conversions between structs and the enums that have them as variants.

use super::{Context, types};
use crate::names;
use crate::plan::EnumId;
use proc_macro2::TokenStream;
use quote::quote;

/// `impl From<struct> for enum`, for every variant with a struct.
pub(super) fn from_structs(context: &Context<'_>, id: EnumId) -> Vec<TokenStream> {
    let item = &context.plan.enums[id.0];
    let name = names::ident(&item.place.name);
    let payloads =
        item.variants.iter().enumerate().filter_map(|(index, variant)| Some((index, variant, variant.payload?)));
    let from = context.std("From");
    let impls = payloads.map(|(index, variant, payload)| {
        let path = types::path(&context.plan.structs[payload.0].place);
        let variant = &variant.name;
        let boxed = context.std("Box");
        let value = if context.layout.is_indirect(id, index) { quote!(#boxed::new(value)) } else { quote!(value) };
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
