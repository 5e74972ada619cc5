//! The table for tests over every definition: how to decode it, its layout, and the fields that share a bit.

use super::context::Context;
use super::types::{self, hex};
use crate::output::file::{File, Import};
use crate::plan::model::{self, Field, Presence, Struct, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The text of the file. Types are tested as such, with an `int` for every type parameter, functions with a plain blob for
/// every call within. What is read and written with a number is a part of others alone.
pub(crate) fn definition_table(context: &Context<'_>, path: &str) -> String {
    let plan = context.plan;
    let alone = plan.structs.iter().filter(|item| !model::has_number(&item.params));
    let structs = alone.filter_map(|item| Some(entry(&item.tl_name(), item.id?, struct_path(item))));
    let variants = plan.enums.iter().filter(|item| !model::has_number(&item.params)).flat_map(|item| {
        let path = types::applied(types::path(&item.place), model::types(&item.params).map(|_| quote!(i32)));
        item.variants.iter().map(move |variant| entry(&variant.tl_name(), variant.id, path.clone()))
    });
    let entries: Vec<TokenStream> = structs.chain(variants).collect();
    let count = Literal::usize_unsuffixed(entries.len());
    let types: Vec<TokenStream> = sizes(context).collect();
    let type_count = Literal::usize_unsuffixed(types.len());
    let boxed = plan.structs.iter().filter(|item| item.id.is_some() && !model::has_number(&item.params));
    let groups: Vec<TokenStream> = boxed.flat_map(groups).collect();
    let group_count = Literal::usize_unsuffixed(groups.len());
    let mut file = File::new("Every definition of the schema.".to_owned());
    file.imports = vec![
        Import { path: "crate::".to_owned(), names: vec!["Definition", "Group", "Layout"] },
        Import { path: format!("{path}::"), names: vec!["enums", "functions", "types"] },
    ];
    file.item(quote! {
        /// Every struct under its own id, and every enum under the ids of its variants.
        pub static DEFINITIONS: [Definition; #count] = [#(#entries),*];
    });
    file.item(quote! {
        /// Every type with its size in memory, the generator's figure for it, and whether it may hold itself.
        pub static TYPES: [Layout; #type_count] = [#(#types),*];
    });
    file.item(quote! {
        /// Every group of fields that share a bit, and how to leave some of them out of a value.
        pub static GROUPS: [Group; #group_count] = [#(#groups),*];
    });
    let answers: Vec<TokenStream> = plan.structs.iter().filter_map(answer).collect();
    if !answers.is_empty() {
        let count = Literal::usize_unsuffixed(answers.len());
        file.imports[0].names.push("Answer");
        file.item(quote! {
            /// Every function whose answer has a form that depends on the call.
            pub static ANSWERS: [Answer; #count] = [#(#answers),*];
        });
    }
    file.text()
}

/// `Answer { name: "…", recode: |call, answer| … }`
fn answer(item: &Struct<'_>) -> Option<TokenStream> {
    item.result.as_ref().filter(|result| result.has_number())?;
    let (name, path) = (item.tl_name(), struct_path(item));
    Some(quote! {
        Answer {
            name: #name,
            recode: |call, answer| Answer::recode(call, |call: &#path| {
                call.answer_from_bytes(answer).map(|answer| call.answer_to_bytes(&answer))
            }),
        }
    })
}

fn entry(name: &str, id: u32, path: TokenStream) -> TokenStream {
    let id = hex(id);
    quote!(Definition::of::<#path>(#id, #name))
}

fn struct_path(item: &Struct<'_>) -> TokenStream {
    let calls = item.calls.iter().map(|_| quote!(::tl_types::Blob));
    let args = calls.chain(model::types(&item.params).map(|_| quote!(i32)));
    types::applied(types::path(&item.place), args)
}

fn sizes<'a>(context: &'a Context<'a>) -> impl Iterator<Item = TokenStream> + 'a {
    let structs = context.plan.structs().filter(|(_, item)| item.type_params().next().is_none());
    let structs = structs.map(|(id, item)| (types::path(&item.place), TypeRef::Struct(id)));
    let enums = context.plan.enums().filter(|(_, item)| model::types(&item.params).next().is_none());
    let enums = enums.map(|(id, item)| (types::path(&item.place), TypeRef::Enum(id)));
    structs.chain(enums).map(|(path, ty)| {
        let size = Literal::usize_unsuffixed(context.layout.sizes[ty].bytes);
        let is_recursive = context.layout.is_recursive(ty);
        quote!(Layout::of::<#path>(#size, #is_recursive))
    })
}

/// An entry for every bit that several fields of a struct share.
fn groups<'a>(item: &'a Struct<'a>) -> impl Iterator<Item = TokenStream> + 'a {
    let bits = item.masks().flat_map(|mask| &mask.bits);
    bits.filter(|bit| bit.members.len() > 1).map(|bit| {
        let fields: Vec<_> = bit.members.iter().filter_map(|&index| item.members[index].field()).collect();
        group(item, &fields)
    })
}

/// `Group { name: "…", fields: &["…", …], recode: |bytes, keep| … }`
fn group(item: &Struct<'_>, fields: &[&Field<'_>]) -> TokenStream {
    let (name, path) = (item.tl_name(), struct_path(item));
    let names = fields.iter().map(|field| field.source.name.as_deref().unwrap_or_default());
    let leave_out = fields.iter().enumerate().map(|(index, field)| {
        let (index, name) = (Literal::usize_unsuffixed(index), &field.name);
        let nothing = if matches!(field.presence, Presence::Flag(_)) { quote!(false) } else { quote!(None) };
        quote!(if !keep[#index] { value.#name = #nothing; })
    });
    quote! {
        Group {
            name: #name,
            fields: &[#(#names),*],
            recode: |bytes, keep| Group::recode(bytes, |value: &mut #path| { #(#leave_out)* }),
        }
    }
}
