//! How values are written.

use super::form::{Form, form, is_named};
use super::{masks, params, run};
use crate::emit::context::Context;
use crate::emit::types::hex;
use crate::names;
use crate::plan::model::{Arg, Bit, Codec, Field, Mask, Member, Number, Presence, Primitive, Struct, TypeRef, Variant};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// Every member in its order. The bits of a mask follow from the fields after it, or else the masks come first, the later
/// before the earlier, which may depend on them.
pub(super) fn fields(context: &Context<'_>, item: &Struct<'_>) -> TokenStream {
    let masks: Vec<&Mask<'_>> = if masks::can_follow(item) { Vec::new() } else { item.masks().collect() };
    let computed = masks.into_iter().rev().map(|mask| masks::bind(item, mask));
    let members = run::joined(item, |member| write_member(context, item, member));
    let patched =
        item.masks().filter(|mask| masks::is_patched(item, mask)).map(|Mask { local, .. }| quote!(w.patch(#local);));
    quote!(#(#computed)* #members #(#patched)*)
}

fn write_member(context: &Context<'_>, item: &Struct<'_>, member: &Member<'_>) -> TokenStream {
    match member {
        Member::Mask(mask) => write_mask(item, mask),
        Member::Count { repetition, .. } => write_count(item, *repetition),
        Member::Field(field) => write_field(context, item, field),
    }
}

pub(super) fn variant(context: &Context<'_>, variant: &Variant<'_>) -> TokenStream {
    let Variant { name, id: constructor_id, payload, .. } = variant;
    let constructor_id = hex(*constructor_id);
    match payload {
        None => quote!(Self::#name => w.id(#constructor_id)),
        Some(payload) => {
            let value = if context.layout.is_indirect(*payload) { quote!((**value)) } else { quote!(value) };
            let params = &context.plan[*payload].params;
            let args = params::args(params, names::write_param);
            let write = if params.is_empty() { quote!(write_bare) } else { quote!(write_bare_with) };
            quote!(Self::#name(value) => #value.#write(w.id(#constructor_id) #args))
        }
    }
}

fn write_mask(item: &Struct<'_>, mask: &Mask<'_>) -> TokenStream {
    let local = &mask.local;
    match &mask.condition {
        None if masks::is_patched(item, mask) => {
            let known = masks::known(item, mask);
            quote!(let mut #local = w.mask(#known);)
        }
        None => quote!(w.flags(#local);),
        Some(bit) => {
            let has = masks::has(bit);
            quote!(w.optional_flags(#has, #local);)
        }
    }
}

fn write_count(item: &Struct<'_>, repetition: usize) -> TokenStream {
    match &item.members[repetition] {
        Member::Field(Field { name, presence: Presence::Required, .. }) => quote!(w.count(self.#name.len());),
        Member::Field(Field { name, .. }) => quote!(w.count(self.#name.as_ref().map_or(0, |items| items.len()));),
        _ => unreachable!("what is counted is a field"),
    }
}

fn write_field(context: &Context<'_>, item: &Struct<'_>, field: &Field<'_>) -> TokenStream {
    let name = &field.name;
    let codec = &field.codec;
    match &field.presence {
        Presence::Flag(bit) if bit.is_given => expect_present(bit, &quote!(self.#name)),
        Presence::Optional(bit) if bit.is_given => {
            let (expect, write) =
                (expect_present(bit, &quote!(self.#name.is_some())), write_some(context, field, None));
            quote!(#expect #write)
        }
        Presence::Flag(_) => quote!(),
        Presence::Required => write_value(context, codec, &quote!(self.#name), true),
        Presence::Optional(bit) if bit.shared => write_shared(context, field, bit),
        Presence::Optional(bit) => {
            let number = Literal::u32_unsuffixed(bit.bit);
            let mask = (masks::can_follow(item) && !bit.any).then_some(&bit.mask);
            let write = match form(codec) {
                Form::Boxed => quote!(w.write_optional(&self.#name)),
                Form::Bare => quote!(w.write_bare_optional(&self.#name)),
                Form::Other => {
                    let set = mask.map(|mask| quote!(#mask.set(#number, true);));
                    return write_some(context, field, set);
                }
            };
            mask.map_or_else(|| quote!(#write;), |mask| quote!(#mask.set(#number, #write);))
        }
    }
}

/// What is there follows from a parameter, and not the other way round: the value has to fit it.
fn expect_present(bit: &Bit, is_there: &TokenStream) -> TokenStream {
    let has = masks::has(bit);
    quote!(w.expect_present(#has, #is_there);)
}

/// A field that shares its bit: written where the bit is set, as zero where the field is missing.
fn write_shared(context: &Context<'_>, field: &Field<'_>, bit: &Bit) -> TokenStream {
    let (name, has) = (&field.name, masks::has(bit));
    match (form(&field.codec), field.has_zero()) {
        (Form::Boxed, true) => quote!(w.write_shared_or_zero(#has, &self.#name);),
        (Form::Boxed, false) => quote!(w.write_shared(#has, &self.#name);),
        (Form::Bare, true) => quote!(w.write_bare_shared_or_zero(#has, &self.#name);),
        (Form::Bare, false) => quote!(w.write_bare_shared(#has, &self.#name);),
        (Form::Other, true) => {
            let write = write_value(context, &field.codec, &quote!(value), false);
            quote! {
                if #has {
                    let zero = ::core::default::Default::default();
                    let value = self.#name.as_ref().unwrap_or(&zero);
                    #write
                }
            }
        }
        (Form::Other, false) => {
            let (write, some) = (write_value(context, &field.codec, &quote!(value), false), context.std("Some"));
            quote!(if let (true, #some(value)) = (#has, &self.#name) { #write })
        }
    }
}

/// A field whose type has no methods of its own, after `first` where it is there.
fn write_some(context: &Context<'_>, field: &Field<'_>, first: Option<TokenStream>) -> TokenStream {
    let (name, some) = (&field.name, context.std("Some"));
    let write = write_value(context, &field.codec, &quote!(value), false);
    quote!(if let #some(value) = &self.#name { #first #write })
}

/// Writes `value`: the place of a field, or else a reference.
pub(super) fn write_value(context: &Context<'_>, codec: &Codec, value: &TokenStream, is_place: bool) -> TokenStream {
    let reference = if is_place { quote!(&#value) } else { quote!(#value) };
    match codec {
        Codec::Primitive(primitive) => write_primitive(*primitive, value, is_place),
        Codec::BoxedPrimitive { primitive, id, .. } => {
            let (id, write) = (hex(*id), write_primitive(*primitive, value, is_place));
            quote!(w.u32(#id); #write)
        }
        Codec::Vector { boxed, item } if matches!(form(codec), Form::Other) => {
            write_vector(context, *boxed, item, value, &reference)
        }
        Codec::Array { item, .. } | Codec::Repeat { item, count: Number::Count(_) } => {
            write_items(context, item, &reference)
        }
        Codec::Repeat { item, count } => {
            let (count, items) = (params::written(count), write_items(context, item, &reference));
            quote!(w.expect_count(#count, #value.len()); #items)
        }
        Codec::Param(name) => {
            let write = names::write_param(name);
            quote!(w = #write(#reference, w);)
        }
        Codec::Named { ty, boxed, args } if matches!(form(codec), Form::Other) => {
            write_applied(context, *ty, *boxed, args, value)
        }
        _ if matches!(form(codec), Form::Bare) => quote!(w.write_bare(#reference);),
        _ => quote!(w.write(#reference);),
    }
}

fn write_vector(
    context: &Context<'_>,
    boxed: bool,
    item: &Codec,
    value: &TokenStream,
    reference: &TokenStream,
) -> TokenStream {
    match (boxed, form(item)) {
        (true, Form::Bare) if is_named(item) => quote!(w.vector_of_bare(#reference);),
        (false, Form::Bare) if is_named(item) => quote!(w.bare_vector_of_bare(#reference);),
        _ => {
            let header = if boxed { quote!(vector_header) } else { quote!(count) };
            let items = write_items(context, item, reference);
            quote!(w.#header(#value.len()); #items)
        }
    }
}

/// A value of a type whose arguments are not in the form that their own `Wire` gives them, or are numbers.
fn write_applied(context: &Context<'_>, ty: TypeRef, boxed: bool, args: &[Arg], value: &TokenStream) -> TokenStream {
    let args = args.iter().map(|arg| match arg {
        Arg::Number(number) => params::written(number),
        Arg::Type(Codec::Param(name)) => names::write_param(name).into_token_stream(),
        Arg::Type(codec) => {
            let write = write_value(context, codec, &quote!(value), false);
            quote!(|value, mut w| { #write w })
        }
    });
    match ty {
        TypeRef::Enum(_) => quote!(w = #value.write_with(w #(, #args)*);),
        TypeRef::Struct(id) => {
            let id = context.plan[id].id.filter(|_| boxed).map(hex);
            let id = id.map(|id| quote!(w.u32(#id);));
            quote!(#id w = #value.write_bare_with(w #(, #args)*);)
        }
    }
}

fn write_items(context: &Context<'_>, item: &Codec, reference: &TokenStream) -> TokenStream {
    let write = write_value(context, item, &quote!(item), false);
    quote!(for item in #reference { #write })
}

fn write_primitive(primitive: Primitive, value: &TokenStream, is_place: bool) -> TokenStream {
    let copied = if is_place { quote!(#value) } else { quote!(*#value) };
    let reference = if is_place { quote!(&#value) } else { quote!(#value) };
    match primitive {
        Primitive::Int => quote!(w.i32(#copied);),
        Primitive::Long => quote!(w.i64(#copied);),
        Primitive::Nat => quote!(w.u32(#copied);),
        Primitive::Double => quote!(w.f64(#copied);),
        Primitive::Float => quote!(w.f32(#copied);),
        Primitive::Bool => quote!(w.bool(#copied);),
        Primitive::String => quote!(w.string(#reference);),
        Primitive::Bytes => quote!(w.bytes(#reference);),
        Primitive::Fixed(_) => quote!(w.put(#copied);),
        Primitive::Unit => quote!(w.write(#reference);),
    }
}
