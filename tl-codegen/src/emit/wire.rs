//! The wire form: one impl of the runtime's `Wire` per type.

use super::context::Context;
use super::enums::hex;
use super::{structs, types};
use crate::names::Ident;
use crate::plan::model::{
    Bit, BitUse, Codec, EnumId, Field, Mask, Member, Presence, Primitive, Struct, StructId, TypeRef, Variant,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// `impl Wire for` a struct: its bare form.
pub(super) fn of_struct(context: &Context<'_>, id: StructId) -> TokenStream {
    let item = &context.plan[id];
    let (bounds, applied) = (structs::bounds(item), structs::applied(item));
    let (name, constructor_id) = (item.tl_name(), hex(item.id));
    let min_size = Literal::usize_unsuffixed(context.layout.min_size(TypeRef::Struct(id)));
    let (write, read) = (write_fields(context, item), read_fields(context, item));
    let (w, cursor) = if item.members.is_empty() { (quote!(_), quote!(_)) } else { (quote!(w), quote!(cursor)) };
    quote! {
        impl #bounds wire::Wire for #applied {
            type Shape = wire::Constructor;
            const META: wire::Meta = wire::Meta { name: #name, id: #constructor_id, min_size: #min_size };

            #[inline]
            fn write_bare(&self, #w: &mut wire::Writer<'_>) {
                #write
            }

            #[inline]
            extern "C" fn read_bare(#cursor: &mut wire::Cursor<'_>) -> Self {
                #read
            }
        }
    }
}

/// `impl Wire for` an enum: its boxed form.
pub(super) fn of_enum(context: &Context<'_>, id: EnumId) -> TokenStream {
    let item = &context.plan[id];
    let (ident, name) = (&item.place.name, item.tl_name());
    let min_size = Literal::usize_unsuffixed(context.layout.min_size(TypeRef::Enum(id)));
    let writes = item.variants.iter().map(|variant| write_variant(context, variant));
    let reads = item.variants.iter().map(|variant| {
        let (id, value) = (hex(variant.id), read_variant(context, variant));
        quote!(#id => #value)
    });
    let unknown = read_unknown(context, id);
    let inline = |is_shared: bool| (!is_shared).then(|| quote!(#[inline]));
    let inline_write = inline(context.layout.is_written_by_all(TypeRef::Enum(id)));
    let inline_read = inline(context.layout.is_read_by_all(TypeRef::Enum(id)));
    quote! {
        impl wire::Wire for #ident {
            type Shape = wire::Value;
            const META: wire::Meta = wire::Meta { name: #name, id: 0, min_size: #min_size };

            #inline_write
            fn write(&self, w: &mut wire::Writer<'_>) {
                match self { #(#writes),* }
            }

            #inline_read
            extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
                let id = cursor.enter(Self::TL_NAME);
                let value = match id {
                    #(#reads,)*
                    _ => #unknown,
                };
                cursor.leave(id);
                value
            }
        }
    }
}

fn write_variant(context: &Context<'_>, variant: &Variant<'_>) -> TokenStream {
    let Variant { name, id: constructor_id, payload, .. } = variant;
    let constructor_id = hex(*constructor_id);
    match payload {
        None => quote!(Self::#name => w.u32(#constructor_id)),
        Some(payload) => {
            let value = if context.layout.is_indirect(*payload) { quote!((**value)) } else { quote!(value) };
            quote! {
                Self::#name(value) => {
                    w.u32(#constructor_id);
                    #value.write_bare(w);
                }
            }
        }
    }
}

fn read_variant(context: &Context<'_>, Variant { name, payload, .. }: &Variant<'_>) -> TokenStream {
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
fn read_unknown(context: &Context<'_>, id: EnumId) -> TokenStream {
    let Variant { name, payload, .. } = &context.plan[id].variants[context.layout.cheapest(id)];
    match payload {
        Some(_) => quote!(Self::#name(cursor.unknown(id, Self::TL_NAME))),
        None => quote! {{
            let () = cursor.unknown(id, Self::TL_NAME);
            Self::#name
        }},
    }
}

/// The masks first, the later before the earlier, which may depend on them; then every member in its order.
fn write_fields(context: &Context<'_>, item: &Struct<'_>) -> TokenStream {
    let masks: Vec<&Mask<'_>> = item.masks().collect();
    let masks = masks.into_iter().rev().map(|mask| compute_mask(item, mask));
    let members = item.members.iter().map(|member| match member {
        Member::Mask(mask) => write_mask(mask),
        Member::Count { repetition, .. } => write_count(item, *repetition),
        Member::Field(field) => write_field(context, field),
    });
    quote!(#(#masks)* #(#members)*)
}

/// `let flags = …;`
fn compute_mask(item: &Struct<'_>, mask: &Mask<'_>) -> TokenStream {
    let local = &mask.local;
    let start = match &mask.kept {
        Some(field) => {
            let (name, known) = (&field.name, hex(mask.bits.iter().fold(0, |known, used| known | 1 << used.bit)));
            quote!(wire::Flags(self.#name & !#known))
        }
        None => quote!(wire::Flags::default()),
    };
    let bits = mask.bits.iter().map(|bit| {
        let (number, is_set) = (Literal::u32_unsuffixed(bit.bit), is_set(item, bit));
        quote!(.with(#number, #is_set))
    });
    quote!(let #local = #start #(#bits)*;)
}

/// When a bit is set. Fields on one bit are written together: as soon as one of them is there, but never while one that
/// has no zero to stand in for it is missing.
fn is_set(item: &Struct<'_>, bit: &BitUse) -> TokenStream {
    let members = || bit.members.iter().map(|&index| &item.members[index]);
    let indispensable: Vec<TokenStream> = members().filter(|member| !has_zero(member)).map(is_there).collect();
    if indispensable.is_empty() {
        let any = members().map(is_there);
        quote!(#(#any)||*)
    } else {
        quote!(#(#indispensable)&&*)
    }
}

/// Whether a member on a shared bit can be written when it is missing.
fn has_zero(member: &Member<'_>) -> bool {
    match member {
        Member::Field(Field { presence: Presence::Optional(_), codec, .. }) => codec.has_zero(),
        _ => true,
    }
}

fn is_there(member: &Member<'_>) -> TokenStream {
    match member {
        Member::Mask(mask) => {
            let local = &mask.local;
            quote!(#local.any())
        }
        Member::Field(Field { name, presence: Presence::Flag(_), .. }) => quote!(self.#name),
        Member::Field(Field { name, .. }) => quote!(self.#name.is_some()),
        Member::Count { .. } => unreachable!("a count is never conditional"),
    }
}

fn has(bit: &Bit) -> TokenStream {
    let (mask, number) = (&bit.mask, Literal::u32_unsuffixed(bit.bit));
    if bit.any { quote!(#mask.any()) } else { quote!(#mask.has(#number)) }
}

fn write_mask(mask: &Mask<'_>) -> TokenStream {
    let local = &mask.local;
    match &mask.condition {
        None => quote!(w.flags(#local);),
        Some(bit) => {
            let has = has(bit);
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

fn write_field(context: &Context<'_>, field: &Field<'_>) -> TokenStream {
    let name = &field.name;
    let codec = &field.codec;
    match &field.presence {
        Presence::Flag(_) => quote!(),
        Presence::Required => write_value(codec, &quote!(self.#name), true),
        Presence::Optional(bit) if !bit.shared => match form(codec) {
            Form::Boxed => quote!(w.write_optional(&self.#name);),
            Form::Bare => quote!(w.write_bare_optional(&self.#name);),
            Form::Other => write_some(context, field),
        },
        Presence::Optional(bit) => write_shared(context, field, bit),
    }
}

/// A field whose bit others hang on, too: there if the bit is, as zero if need be.
fn write_shared(context: &Context<'_>, field: &Field<'_>, bit: &Bit) -> TokenStream {
    let (name, has) = (&field.name, has(bit));
    match (form(&field.codec), field.codec.has_zero()) {
        (Form::Boxed, true) => quote!(w.write_shared_or_zero(#has, &self.#name);),
        (Form::Boxed, false) => quote!(w.write_shared(#has, &self.#name);),
        (Form::Bare, true) => quote!(w.write_bare_shared_or_zero(#has, &self.#name);),
        (Form::Bare, false) => quote!(w.write_bare_shared(#has, &self.#name);),
        (Form::Other, true) => {
            let write = write_value(&field.codec, &quote!(value), false);
            quote! {
                if #has {
                    let zero = ::core::default::Default::default();
                    let value = self.#name.as_ref().unwrap_or(&zero);
                    #write
                }
            }
        }
        (Form::Other, false) => {
            let (write, some) = (write_value(&field.codec, &quote!(value), false), context.std("Some"));
            quote!(if let (true, #some(value)) = (#has, &self.#name) { #write })
        }
    }
}

fn write_some(context: &Context<'_>, field: &Field<'_>) -> TokenStream {
    let (name, some) = (&field.name, context.std("Some"));
    let write = write_value(&field.codec, &quote!(value), false);
    quote!(if let #some(value) = &self.#name { #write })
}

/// Which methods of the runtime's `Wire` write a codec.
enum Form {
    /// `write` and `read`
    Boxed,
    /// `write_bare` and `read_bare`
    Bare,
    /// None: it has no type of its own.
    Other,
}

fn form(codec: &Codec) -> Form {
    match codec {
        Codec::Primitive(_) | Codec::True | Codec::Blob | Codec::Call(_) => Form::Boxed,
        Codec::Named { boxed: true, .. } => Form::Boxed,
        Codec::Named { boxed: false, .. } => Form::Bare,
        Codec::Vector { boxed, item } => match (form(item), boxed) {
            (Form::Boxed, true) => Form::Boxed,
            (Form::Boxed, false) => Form::Bare,
            _ => Form::Other,
        },
        Codec::BoxedPrimitive { .. } | Codec::Array { .. } | Codec::Repeat { .. } => Form::Other,
    }
}

/// Writes `value`: the place of a field, or else a reference.
fn write_value(codec: &Codec, value: &TokenStream, is_place: bool) -> TokenStream {
    let reference = if is_place { quote!(&#value) } else { quote!(#value) };
    match codec {
        Codec::Primitive(primitive) => write_primitive(*primitive, value, is_place),
        Codec::BoxedPrimitive { primitive, id, .. } => {
            let (id, write) = (hex(*id), write_primitive(*primitive, value, is_place));
            quote!(w.u32(#id); #write)
        }
        Codec::Vector { boxed, item } if matches!(form(codec), Form::Other) => {
            write_vector(*boxed, item, value, &reference)
        }
        Codec::Array { item, .. } | Codec::Repeat { item, .. } => write_items(item, &reference),
        Codec::Named { boxed: true, .. } if is_place => quote!(#value.write(w);),
        Codec::Named { boxed: false, .. } if is_place => quote!(#value.write_bare(w);),
        _ if matches!(form(codec), Form::Bare) => quote!(w.write_bare(#reference);),
        _ => quote!(w.write(#reference);),
    }
}

fn write_vector(boxed: bool, item: &Codec, value: &TokenStream, reference: &TokenStream) -> TokenStream {
    match (boxed, item) {
        (true, Codec::Named { .. }) => quote!(w.vector_of_bare(#reference);),
        (false, Codec::Named { .. }) => quote!(w.bare_vector_of_bare(#reference);),
        _ => {
            let header = if boxed { quote!(vector_header) } else { quote!(count) };
            let items = write_items(item, reference);
            quote!(w.#header(#value.len()); #items)
        }
    }
}

fn write_items(item: &Codec, reference: &TokenStream) -> TokenStream {
    let write = write_value(item, &quote!(item), false);
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
        Primitive::Fixed(_) => quote!(w.raw(#reference);),
        Primitive::Unit => quote!(w.write(#reference);),
    }
}

/// `Self { … }`, with every member read in its order. Members up to the last mask or count go through variables, because
/// those are no fields; where these come first, as nearly always, the rest is read in place.
fn read_fields(context: &Context<'_>, item: &Struct<'_>) -> TokenStream {
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

fn read_to_variable(context: &Context<'_>, member: &Member<'_>) -> TokenStream {
    match member {
        Member::Mask(mask) => {
            let read = match &mask.condition {
                None => quote!(cursor.flags()),
                Some(bit) => {
                    let has = has(bit);
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
fn variable(field: &Field<'_>) -> Ident {
    field.name.other_than(&["cursor"])
}

fn read_field(context: &Context<'_>, field: &Field<'_>) -> TokenStream {
    let codec = &field.codec;
    match &field.presence {
        Presence::Required => read_value(context, codec),
        Presence::Flag(bit) => has(bit),
        Presence::Optional(bit) => {
            let has = has(bit);
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
