//! What a schema says as a whole: its layer, the names of its constructors, and which variants are boxed.

use super::Context;
use super::enums::hex;
use crate::plan::EnumId;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// `pub const LAYER`, where the schema names one.
pub(super) fn layer(context: &Context<'_>) -> Option<TokenStream> {
    let layer = Literal::u32_unsuffixed(context.plan.schema.layer()?);
    Some(quote! {
        /// The layer of the schema.
        pub const LAYER: i32 = #layer;
    })
}

/// The table of names and the function that looks into it.
pub(super) fn names(context: &Context<'_>) -> Vec<TokenStream> {
    let constructors = context.plan.schema.constructors().map(|(_, constructor)| constructor);
    let functions = context.plan.schema.functions().map(|(_, function)| function);
    let mut names: Vec<(u32, String)> =
        constructors.chain(functions).map(|source| (source.id, source.name.to_string())).collect();
    // Where definitions have the same id, the first one gives it its name.
    names.sort_by_key(|(id, _)| *id);
    names.dedup_by_key(|(id, _)| *id);
    let count = Literal::usize_unsuffixed(names.len());
    let entries = names.iter().map(|(id, name)| {
        let id = hex(*id);
        quote!((#id, #name))
    });
    let (option, some) = (context.std("Option"), context.std("Some"));
    let look_up = quote! {
        /// The TL name of the constructor or function with this id.
        #[must_use]
        pub fn name_for_id(id: u32) -> #option<&'static str> {
            let index = NAMES.binary_search_by_key(&id, |entry| entry.0).ok()?;
            #some(NAMES[index].1)
        }
    };
    let table = quote! {
        /// Sorted by id.
        static NAMES: [(u32, &str); #count] = [#(#entries),*];
    };
    vec![look_up, table]
}

/// The variants whose struct is behind a box, sorted.
pub(super) fn boxed(context: &Context<'_>) -> Vec<String> {
    let mut boxed = Vec::new();
    for (index, item) in context.plan.enums.iter().enumerate() {
        let path: String = item.place.namespace.iter().map(|segment| format!("{segment}::")).collect();
        for (variant, source) in item.variants.iter().enumerate() {
            if context.layout.is_boxed(EnumId(index), variant) {
                boxed.push(format!("enums::{path}{}::{}", item.place.name, source.name));
            }
        }
    }
    boxed.sort();
    boxed
}
