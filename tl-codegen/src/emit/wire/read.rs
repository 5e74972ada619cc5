//! How values are read.

use super::form::{Form, form};
use super::masks;
use crate::emit::context::Context;
use crate::emit::types;
use crate::emit::types::hex;
use crate::names::Ident;
use crate::plan::model::{Codec, EnumId, Field, Mask, Member, Presence, Primitive, Struct, Variant};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// `Self { … }`, with every member read in its order. Members up to the last mask or count go through variables, because
/// those are not fields; where these come first, as nearly always, the rest is read in place.
pub(super) fn fields(context: &Context<'_>, item: &Struct<'_>) -> TokenStream {
    let is_hash = |member: &Member<'_>| !matches!(member, Member::Field(_));
    let split = item.members.iter().rposition(is_hash).map_or(0, |index| index + 1);
    let (before, after) = item.members.split_at(split);
    let lets = before.iter().map(|member| read_to_variable(context, member));
    let from_variables = before.iter().filter_map(field_from_variable);
    let in_place = after.iter().filter_map(|member| match member {
        Member::Field(field) => {
            let (name, value) = (&field.name, read_field(context, field));
            Some(quote!(#name: #value))
        }
        _ => None,
    });
    if item.fields().next().is_none() {
        return quote!(#(#lets)* Self);
    }
    quote!(#(#lets)* Self { #(#from_variables,)* #(#in_place),* })
}

pub(super) fn read_to_variable(context: &Context<'_>, member: &Member<'_>) -> TokenStream {
    match member {
        Member::Mask(mask) => {
            let read = match &mask.condition {
                None => quote!(cursor.flags()),
                Some(bit) => {
                    let has = masks::has(bit);
                    quote!(cursor.optional_flags(#has))
                }
            };
            let local = &mask.local;
            if mask.bits.is_empty() && mask.kept.is_none() { quote!(#read;) } else { quote!(let #local = #read;) }
        }
        Member::Count { local, .. } => quote!(let #local = cursor.count();),
        Member::Field(field) => {
            let (variable, value) = (variable(field), read_field(context, field));
            quote!(let #variable = #value;)
        }
    }
}

fn field_from_variable(member: &Member<'_>) -> Option<TokenStream> {
    match member {
        Member::Mask(mask @ Mask { kept: Some(field), local, .. }) => {
            let name = &field.name;
            let known = mask.bits.iter().map(|used| Literal::u32_unsuffixed(used.bit));
            Some(quote!(#name: #local.without(&[#(#known),*])))
        }
        Member::Mask(_) | Member::Count { .. } => None,
        Member::Field(field) => {
            let (name, variable) = (&field.name, variable(field));
            Some(if *name == variable { quote!(#name) } else { quote!(#name: #variable) })
        }
    }
}

/// The variable that a field goes through: its name, unless that is the function's parameter.
pub(super) fn variable(field: &Field<'_>) -> Ident {
    field.name.other_than(&["cursor"])
}

pub(super) fn read_field(context: &Context<'_>, field: &Field<'_>) -> TokenStream {
    let codec = &field.codec;
    match &field.presence {
        Presence::Required => read_value(context, codec),
        Presence::Flag(bit) => masks::has(bit),
        Presence::Optional(bit) => {
            let has = masks::has(bit);
            match form(codec) {
                Form::Boxed => quote!(cursor.read_optional(#has)),
                Form::Bare => quote!(cursor.read_bare_optional(#has)),
                Form::Other => {
                    let value = read_value(context, codec);
                    quote!(cursor.read_optional_with(#has, |cursor| #value))
                }
            }
        }
    }
}

fn read_value(context: &Context<'_>, codec: &Codec) -> TokenStream {
    match codec {
        Codec::Primitive(primitive) => read_primitive(*primitive),
        Codec::BoxedPrimitive { primitive, id, name } => {
            let (id, read) = (hex(*id), read_primitive(*primitive));
            quote!(cursor.boxed(#id, #name, |cursor| #read))
        }
        Codec::Vector { boxed, item } if matches!(form(codec), Form::Other) => read_vector(context, *boxed, item),
        Codec::Array { item, .. } => {
            let read = read_value(context, item);
            quote!(::core::array::from_fn(|_| #read))
        }
        Codec::Repeat { count, item } => read_items(context, &quote!(#count), item),
        _ if matches!(form(codec), Form::Bare) => quote!(cursor.read_bare()),
        _ => quote!(cursor.read()),
    }
}

fn read_vector(context: &Context<'_>, boxed: bool, item: &Codec) -> TokenStream {
    match (boxed, item) {
        (true, Codec::Named { .. }) => quote!(cursor.vector_of_bare()),
        (false, Codec::Named { .. }) => quote!(cursor.bare_vector_of_bare()),
        _ => {
            let header = if boxed { quote!(vector_header) } else { quote!(count) };
            let items = read_items(context, &quote!(count), item);
            quote!({ let count = cursor.#header(); #items })
        }
    }
}

fn read_items(context: &Context<'_>, count: &TokenStream, item: &Codec) -> TokenStream {
    let min_size = Literal::usize_unsuffixed(context.layout.min_size_of(item));
    let read = read_value(context, item);
    quote!(cursor.items(#count, #min_size, |cursor| #read))
}

fn read_primitive(primitive: Primitive) -> TokenStream {
    match primitive {
        Primitive::Int => quote!(cursor.i32()),
        Primitive::Long => quote!(cursor.i64()),
        Primitive::Nat => quote!(cursor.u32()),
        Primitive::Double => quote!(cursor.f64()),
        Primitive::Float => quote!(cursor.f32()),
        Primitive::Bool => quote!(cursor.bool()),
        Primitive::String => quote!(cursor.string()),
        Primitive::Bytes => quote!(cursor.bytes()),
        Primitive::Fixed(_) => quote!(cursor.array()),
        Primitive::Unit => quote!(cursor.read()),
    }
}

pub(super) fn variant(context: &Context<'_>, Variant { name, payload, .. }: &Variant<'_>) -> TokenStream {
    let Some(payload) = *payload else { return quote!(Self::#name) };
    if context.layout.is_indirect(payload) {
        let pointer = context.std("Box");
        quote!(Self::#name(#pointer::read_bare(cursor)))
    } else {
        let path = types::path(&context.plan[payload].place);
        quote!(Self::#name(#path::read_bare(cursor)))
    }
}

/// What an unknown id gives: the variant that costs least to read out of nothing. The error drops it again.
pub(super) fn unknown(context: &Context<'_>, id: EnumId) -> TokenStream {
    let Variant { name, payload, .. } = &context.plan[id].variants[context.layout.cheapest(id)];
    match payload {
        Some(_) => quote!(Self::#name(cursor.unknown(id, Self::TL_NAME))),
        None => quote! {{
            let () = cursor.unknown(id, Self::TL_NAME);
            Self::#name
        }},
    }
}
