//! The wire form: one impl of the runtime's `Wire` for each type.

mod form;
mod masks;
mod read;
mod run;
mod write;

use super::context::Context;
use super::structs;
use super::types::hex;
use crate::plan::model::{EnumId, StructId, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// `impl Wire for` a struct: its bare form. An item of a repetition has no other.
pub(super) fn of_struct(context: &Context<'_>, id: StructId) -> TokenStream {
    let item = &context.plan[id];
    let (bounds, applied) = (structs::bounds(item), structs::applied(item));
    let (name, constructor_id) = (item.tl_name(), item.id.map_or_else(|| quote!(0), |id| hex(id).into_token_stream()));
    let (shape, write_form, read_form, head) = match item.id {
        Some(_) => (quote!(Constructor), quote!(write_bare), quote!(read_bare), 0),
        None => (quote!(Value), quote!(write), quote!(read), 4),
    };
    let min_size = Literal::usize_unsuffixed(context.layout.min_size(TypeRef::Struct(id)) - head);
    let (write, read) = (write::fields(context, item), read::fields(context, item));
    let (w, cursor) = if item.members.is_empty() { (quote!(w), quote!(_)) } else { (quote!(mut w), quote!(cursor)) };
    quote! {
        impl #bounds wire::Wire for #applied {
            type Shape = wire::#shape;
            const META: wire::Meta = wire::Meta { name: #name, id: #constructor_id, min_size: #min_size };

            #[inline]
            fn #write_form<'w>(&self, #w: wire::Writer<'w>) -> wire::Writer<'w> {
                #write
                w
            }

            #[inline]
            extern "C" fn #read_form(#cursor: &mut wire::Cursor<'_>) -> Self {
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
    let writes = item.variants.iter().map(|variant| write::variant(context, variant));
    let reads = item.variants.iter().map(|variant| {
        let (id, value) = (hex(variant.id), read::variant(context, variant));
        quote!(#id => #value)
    });
    let unknown = read::unknown(context, id);
    let inline = |is_shared: bool| (!is_shared).then(|| quote!(#[inline]));
    let inline_write = inline(context.layout.is_written_by_all(TypeRef::Enum(id)));
    let inline_read = inline(context.layout.is_read_by_all(TypeRef::Enum(id)));
    quote! {
        impl wire::Wire for #ident {
            type Shape = wire::Value;
            const META: wire::Meta = wire::Meta { name: #name, id: 0, min_size: #min_size };

            #inline_write
            fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
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
