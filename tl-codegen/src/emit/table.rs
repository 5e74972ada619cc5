//! The table that tests over every definition go through: from constructor ids to decoders.

use super::enums::hex;
use super::{Context, types};
use crate::file::{self, Import};
use crate::layout::Layout;
use crate::plan::{Plan, Struct, TypeRef};
use crate::relations::Relations;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The text of the file. Types are tested as such, functions with a plain blob for every call within.
pub(crate) fn decoder_table(plan: &Plan<'_>, layout: &Layout, relations: &Relations, path: &str) -> String {
    let context = Context::new(plan, layout, relations);
    let structs = plan.structs.iter().map(|item| entry(&item.source.name.to_string(), item.id, struct_path(item)));
    let variants = plan.enums.iter().flat_map(|item| {
        let path = types::path(&item.place);
        item.variants.iter().map(move |variant| entry(&variant.source.name.to_string(), variant.id, path.clone()))
    });
    let entries: Vec<TokenStream> = structs.chain(variants).collect();
    let count = Literal::usize_unsuffixed(entries.len());
    let types: Vec<TokenStream> = sizes(&context).collect();
    let type_count = Literal::usize_unsuffixed(types.len());
    let items = [
        quote! {
            /// Every struct under its own id, and every enum under the ids of its variants.
            pub static DEFINITIONS: [Definition; #count] = [#(#entries),*];
        },
        quote! {
            /// Every type with its size in memory, the generator's figure for it, and whether it may hold itself.
            pub static TYPES: [Layout; #type_count] = [#(#types),*];
        },
    ];
    let imports = [
        Import { path: "crate::".to_owned(), names: vec!["Definition", "Layout"] },
        Import { path: format!("{path}::"), names: vec!["enums", "functions", "types"] },
    ];
    file::text("Every definition of the schema.", &[], &imports, std::iter::empty(), &items)
}

fn entry(name: &str, id: u32, path: TokenStream) -> TokenStream {
    let id = hex(id);
    quote!(Definition::of::<#path>(#id, #name))
}

fn struct_path(item: &Struct<'_>) -> TokenStream {
    let path = types::path(&item.place);
    let blobs = item.generics.iter().map(|_| quote!(::tl_types::Blob));
    if item.generics.is_empty() { path } else { quote!(#path<#(#blobs),*>) }
}

fn sizes<'a>(context: &'a Context<'a>) -> impl Iterator<Item = TokenStream> + 'a {
    let structs = context.plan.structs.iter().enumerate().filter(|(_, item)| item.generics.is_empty());
    let structs =
        structs.map(|(index, item)| (types::path(&item.place), TypeRef::Struct(crate::plan::StructId(index))));
    let enums = context.plan.enums.iter().enumerate();
    let enums = enums.map(|(index, item)| (types::path(&item.place), TypeRef::Enum(crate::plan::EnumId(index))));
    structs.chain(enums).map(|(path, ty)| {
        let size = Literal::usize_unsuffixed(context.layout.size(ty).bytes);
        let is_recursive = context.layout.is_recursive(ty);
        quote!(Layout::of::<#path>(#size, #is_recursive))
    })
}
