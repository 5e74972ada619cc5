//! How values are read.

use super::form::{Form, form, is_named};
use super::{masks, params, run};
use crate::emit::context::Context;
use crate::emit::types::{self, hex};
use crate::names;
use crate::plan::model::{
    Arg, Codec, Enum, EnumId, Field, Mask, Member, Number, Presence, Primitive, Struct, StructId, TypeRef, Variant,
};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// `Self { … }`, with every member read in its order. Members up to the last mask, count, argument or run go through variables:
/// others are read with those, or several at once. The rest is read in place, and flags are looked at there.
pub(super) fn fields(context: &Context<'_>, id: StructId) -> TokenStream {
    let item = &context.plan[id];
    let steps = run::of_reads(&item.members);
    let is_number = |member: &Member<'_>| !matches!(member, Member::Field(Field { is_argument: false, .. }));
    let is_run_or_number = |step: &[usize]| step.len() > 1 || is_number(&item.members[step[0]]);
    let split = steps.iter().rposition(|step| is_run_or_number(step)).map_or(0, |index| index + 1);
    let lets = steps[..split].iter().map(|step| match step.as_slice() {
        [index] => read_to_variable(context, Some(id), &item.members[*index]),
        run => read_run(context, run.iter().map(|&index| &item.members[index])),
    });
    let in_place = steps[..split].last().and_then(|step| step.last()).map_or(0, |last| last + 1);
    let values = item.members.iter().enumerate().filter_map(|(index, member)| match member {
        Member::Field(field) if index >= in_place || matches!(field.presence, Presence::Flag(_)) => {
            let (name, value) = (&field.name, read_field(context, Some(id), field));
            Some(quote!(#name: #value))
        }
        _ => field_from_variable(item, member),
    });
    if item.fields().next().is_none() {
        return quote!(#(#lets)* Self);
    }
    quote!(#(#lets)* Self { #(#values),* })
}

/// `let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();`
fn read_run<'m>(context: &Context<'_>, run: impl Iterator<Item = &'m Member<'m>>) -> TokenStream {
    let (names, types): (Vec<TokenStream>, Vec<TokenStream>) = run
        .map(|member| match member {
            Member::Mask(Mask { bits, kept: None, .. }) if bits.is_empty() => (quote!(_), quote!(wire::Flags)),
            Member::Mask(Mask { local, .. }) => (quote!(#local), quote!(wire::Flags)),
            Member::Field(field) => {
                (params::variable(&field.name).into_token_stream(), context.codec_type(&field.codec))
            }
            Member::Count { .. } => unreachable!("a count is checked, and so no part of a run"),
        })
        .unzip();
    quote!(let (#(#names),*) = cursor.fixed::<(#(#types),*)>();)
}

pub(super) fn read_to_variable(context: &Context<'_>, owner: Option<StructId>, member: &Member<'_>) -> TokenStream {
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
            let (variable, value) = (params::variable(&field.name), read_field(context, owner, field));
            quote!(let #variable = #value;)
        }
    }
}

fn field_from_variable(item: &Struct<'_>, member: &Member<'_>) -> Option<TokenStream> {
    match member {
        Member::Mask(mask @ Mask { kept: Some(field), local, .. }) => {
            let name = &field.name;
            let known = mask.known_bits(&item.members).map(Literal::u32_unsuffixed);
            Some(quote!(#name: #local.without(&[#(#known),*])))
        }
        Member::Mask(_) | Member::Count { .. } => None,
        Member::Field(field) => {
            let (name, variable) = (&field.name, params::variable(&field.name));
            Some(if *name == variable { quote!(#name) } else { quote!(#name: #variable) })
        }
    }
}

/// A field of a struct; of an earlier constructor, of the struct that it becomes, if it has one.
pub(super) fn read_field(context: &Context<'_>, owner: Option<StructId>, field: &Field<'_>) -> TokenStream {
    let codec = &field.codec;
    match &field.presence {
        Presence::Required => read_value(context, owner, codec),
        Presence::Flag(bit) => masks::has(bit),
        Presence::Optional(bit) => {
            let has = masks::has(bit);
            match form(codec) {
                Form::Boxed => quote!(cursor.read_optional(#has)),
                Form::Bare => quote!(cursor.read_bare_optional(#has)),
                Form::Other => {
                    let value = read_value(context, owner, codec);
                    quote!(cursor.read_optional_with(#has, |cursor| #value))
                }
            }
        }
    }
}

/// A value; one that a field of `owner` holds without a vector in between may be in a `Box`.
pub(super) fn read_value(context: &Context<'_>, owner: Option<StructId>, codec: &Codec) -> TokenStream {
    match codec {
        Codec::Primitive(primitive) => read_primitive(*primitive),
        Codec::BoxedPrimitive { primitive, id, name } => {
            let (id, read) = (hex(*id), read_primitive(*primitive));
            quote!(cursor.boxed(#id, #name, |cursor| #read))
        }
        Codec::Vector { boxed, item } if matches!(form(codec), Form::Other) => read_vector(context, *boxed, item),
        Codec::Array { item, .. } => {
            let read = read_value(context, owner, item);
            quote!(::core::array::from_fn(|_| #read))
        }
        Codec::Repeat { count, item } => {
            let count = count_of(count);
            read_items(context, &count, item)
        }
        Codec::Param(name) => {
            let read = names::read_param(name);
            quote!(#read(cursor))
        }
        Codec::Named { ty, boxed, args } if matches!(form(codec), Form::Other) => {
            let value = read_applied(context, *ty, *boxed, args);
            let is_indirect = owner.is_some_and(|owner| context.layout.is_indirect_field(owner, codec));
            let pointer = is_indirect.then(|| context.std("Box"));
            pointer.map_or(value.clone(), |pointer| quote!(#pointer::new(#value)))
        }
        _ if matches!(form(codec), Form::Bare) => quote!(cursor.read_bare()),
        _ => quote!(cursor.read()),
    }
}

fn read_vector(context: &Context<'_>, boxed: bool, item: &Codec) -> TokenStream {
    match (boxed, form(item)) {
        (true, Form::Bare) if is_named(item) => quote!(cursor.vector_of_bare()),
        (false, Form::Bare) if is_named(item) => quote!(cursor.bare_vector_of_bare()),
        _ => {
            let header = if boxed { quote!(vector_header) } else { quote!(count) };
            let items = read_items(context, &quote!(count), item);
            quote!({ let count = cursor.#header(); #items })
        }
    }
}

/// A value of a type whose arguments are not in the form that their own `Wire` gives them, or are numbers.
fn read_applied(context: &Context<'_>, ty: TypeRef, boxed: bool, args: &[Arg]) -> TokenStream {
    let args = args.iter().map(|arg| match arg {
        Arg::Number(number) => params::read(number),
        Arg::Type(Codec::Param(name)) => names::read_param(name).into_token_stream(),
        Arg::Type(codec) => {
            let read = read_value(context, None, codec);
            quote!(|cursor| #read)
        }
    });
    let path = types::path(context.plan.place(ty));
    let TypeRef::Struct(id) = ty else { return quote!(#path::read_with(cursor #(, #args)*)) };
    let value = quote!(#path::read_bare_with(cursor #(, #args)*));
    match context.plan[id].id.filter(|_| boxed).map(hex) {
        Some(id_on_wire) => {
            let name = context.plan[id].tl_name();
            quote!(cursor.boxed(#id_on_wire, #name, |cursor| #value))
        }
        None => value,
    }
}

/// How many items a repetition has.
fn count_of(number: &Number) -> TokenStream {
    match number {
        Number::Count(local) => quote!(#local),
        number => {
            let number = params::read(number);
            quote!(#number as usize)
        }
    }
}

fn read_items(context: &Context<'_>, count: &TokenStream, item: &Codec) -> TokenStream {
    let read = read_value(context, None, item);
    match context.layout.min_size_of(item) {
        0 => quote!(cursor.items_of_any_size(#count, |cursor| #read)),
        min_size => {
            let min_size = Literal::usize_unsuffixed(min_size);
            quote!(cursor.items(#count, #min_size, |cursor| #read))
        }
    }
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

pub(super) fn variant(context: &Context<'_>, variant: &Variant<'_>) -> TokenStream {
    let Variant { name, payload, .. } = variant;
    let Some(payload) = *payload else { return quote!(Self::#name) };
    let (path, params) = (types::path(&context.plan[payload].place), &context.plan[payload].params);
    let pointer = context.layout.is_indirect(payload).then(|| context.std("Box"));
    if params.is_empty() {
        let target = pointer.unwrap_or(path);
        return quote!(Self::#name(#target::read_bare(cursor)));
    }
    let args = params::args(params, names::read_param);
    let value = quote!(#path::read_bare_with(cursor #args));
    let value = pointer.map_or(value.clone(), |pointer| quote!(#pointer::new(#value)));
    quote!(Self::#name(#value))
}

/// What an unknown id gives: the variant that costs least to read out of nothing. The error drops it again.
pub(super) fn unknown(context: &Context<'_>, id: EnumId) -> TokenStream {
    let variant = &context.plan[id].variants[context.layout.cheapest(id)];
    let Variant { name, payload, .. } = variant;
    let has_params = payload.is_some_and(|payload| !context.plan[payload].params.is_empty());
    let expected = expected(&context.plan[id]);
    if payload.is_some() && !has_params {
        return quote!(Self::#name(cursor.unknown(id, #expected)));
    }
    let value = self::variant(context, variant);
    quote! {{
        let () = cursor.unknown(id, #expected);
        #value
    }}
}

/// The name of a type, as its reads name it.
pub(super) fn expected(item: &Enum<'_>) -> TokenStream {
    if item.params.is_empty() { quote!(Self::TL_NAME) } else { item.tl_name().into_token_stream() }
}
