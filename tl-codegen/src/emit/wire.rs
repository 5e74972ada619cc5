//! The wire form: one impl of the runtime's `Wire` for each type.

mod answer;
pub(super) mod earlier;
mod form;
mod masks;
mod params;
mod read;
mod run;
mod write;

pub(super) use answer::of_answer;

use super::context::Context;
use super::types::{self, hex};
use super::{enums, structs};
use crate::config::Surface;
use crate::plan::model::{self, EnumId, Param, StructId, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// `impl Wire for` a struct: its bare form. An item of a repetition has no other.
pub(super) fn of_struct(context: &Context<'_>, id: StructId) -> Vec<TokenStream> {
    let item = &context.plan[id];
    let (w, cursor) = if item.members.is_empty() { (quote!(w), quote!(_)) } else { (quote!(mut w), quote!(cursor)) };
    let (write, read) = (write::fields(context, item), read::fields(context, id));
    let bodies = Bodies { w, cursor, write: quote!(#write w), read };
    if item.params.is_empty() {
        return vec![impl_of_struct(context, id, &bodies)];
    }
    let with = with(&structs::applied(item), &item.params, [quote!(write_bare_with), quote!(read_bare_with)], &bodies);
    let own = (!model::has_number(&item.params)).then(|| {
        let own = own(&item.params, [quote!(write_bare_with), quote!(read_bare_with)]);
        impl_of_struct(context, id, &own)
    });
    own.into_iter().chain([with]).collect()
}

/// What writes and reads do, and what they call their first parameters.
struct Bodies {
    w: TokenStream,
    cursor: TokenStream,
    write: TokenStream,
    read: TokenStream,
}

fn impl_of_struct(context: &Context<'_>, id: StructId, bodies: &Bodies) -> TokenStream {
    let item = &context.plan[id];
    let (bounds, applied) = (structs::bounds(item), structs::applied(item));
    let (name, constructor_id) = (item.tl_name(), item.id.map_or_else(|| quote!(0), |id| hex(id).into_token_stream()));
    let (shape, write_form, read_form, head) = match item.id {
        Some(_) => (quote!(Constructor), quote!(write_bare), quote!(read_bare), 0),
        None => (quote!(Value), quote!(write), quote!(read), 4),
    };
    let min_size = min_size(context, TypeRef::Struct(id), head);
    let boxed_read = earlier::boxed_read(context, id);
    let Bodies { w, cursor, write, read } = bodies;
    quote! {
        impl #bounds wire::Wire for #applied {
            type Shape = wire::#shape;
            const META: wire::Meta = wire::Meta { name: #name, id: #constructor_id, min_size: #min_size };

            #[inline]
            fn #write_form<'w>(&self, #w: wire::Writer<'w>) -> wire::Writer<'w> {
                #write
            }

            #[inline]
            extern "C" fn #read_form(#cursor: &mut wire::Cursor<'_>) -> Self {
                #read
            }

            #boxed_read
        }
    }
}

/// The least number of bytes after the first `head`. A decoder that accepts earlier constructors may need fewer.
fn min_size(context: &Context<'_>, ty: TypeRef, head: usize) -> TokenStream {
    let sizes = context.layout.min_sizes(ty);
    let [today, earlier] = sizes.map(|bytes| Literal::usize_unsuffixed(bytes - head));
    if context.plan.config.compat == Surface::Feature && sizes[0] != sizes[1] {
        return quote!(if cfg!(feature = "compat") { #earlier } else { #today });
    }
    quote!(#earlier)
}

/// What `Wire` does for a type with parameters: the arguments are in the form that their own `Wire` gives them.
fn own(params: &[Param], [write, read]: [TokenStream; 2]) -> Bodies {
    let (writes, reads) = (params::own_writes(params), params::own_reads(params));
    Bodies {
        w: quote!(w),
        cursor: quote!(cursor),
        write: quote!(self.#write(w #writes)),
        read: quote!(Self::#read(cursor #reads)),
    }
}

/// The functions that write and read a type with parameters whose arguments have other forms, or are numbers.
fn with(
    applied: &TokenStream,
    params: &[Param],
    [write_with, read_with]: [TokenStream; 2],
    bodies: &Bodies,
) -> TokenStream {
    let generics = types::list(model::types(params).map(ToTokens::to_token_stream));
    let (of_write, of_read) = (params::of_write(params), params::of_read(params));
    let Bodies { w, cursor, write, read } = bodies;
    quote! {
        #[doc(hidden)]
        impl #generics #applied {
            #[inline]
            pub fn #write_with<'w>(&self, #w: wire::Writer<'w> #of_write) -> wire::Writer<'w> {
                #write
            }

            #[inline]
            pub extern "C" fn #read_with(#cursor: &mut wire::Cursor<'_> #of_read) -> Self {
                #read
            }
        }
    }
}

/// `impl Wire for` an enum: its boxed form.
pub(super) fn of_enum(context: &Context<'_>, id: EnumId) -> Vec<TokenStream> {
    let item = &context.plan[id];
    let bodies = enum_bodies(context, id);
    if item.params.is_empty() {
        return vec![impl_of_enum(context, id, &bodies)];
    }
    let (name, generics) = (&item.place.name, enums::generics(item));
    let names = || [quote!(write_with), quote!(read_with)];
    let with = with(&quote!(#name #generics), &item.params, names(), &bodies);
    let own = (!model::has_number(&item.params)).then(|| impl_of_enum(context, id, &own(&item.params, names())));
    own.into_iter().chain([with]).collect()
}

fn enum_bodies(context: &Context<'_>, id: EnumId) -> Bodies {
    let item = &context.plan[id];
    let writes = item.variants.iter().map(|variant| write::variant(context, variant));
    let reads = item.variants.iter().map(|variant| {
        let (id, value) = (hex(variant.id), read::variant(context, variant));
        quote!(#id => #value)
    });
    let earlier = earlier::arms(context, TypeRef::Enum(id));
    let (unknown, expected) = (read::unknown(context, id), read::expected(item));
    let read = quote! {
        let id = cursor.enter(#expected);
        let value = match id {
            #(#reads,)*
            #(#earlier,)*
            _ => #unknown,
        };
        cursor.leave(id);
        value
    };
    Bodies { w: quote!(w), cursor: quote!(cursor), write: quote!(match self { #(#writes),* }), read }
}

fn impl_of_enum(context: &Context<'_>, id: EnumId, bodies: &Bodies) -> TokenStream {
    let item = &context.plan[id];
    let (ident, name) = (&item.place.name, item.tl_name());
    let (generics, bounds) =
        (enums::generics(item), model::types(&item.params).map(|param| quote!(#param: wire::Wire)));
    let bounds = types::list(bounds);
    let min_size = min_size(context, TypeRef::Enum(id), 0);
    let inline = |is_shared: bool| (!is_shared).then(|| quote!(#[inline]));
    let inline_write = inline(context.layout.is_written_by_all[TypeRef::Enum(id)]);
    let inline_read = inline(context.layout.is_read_by_all[TypeRef::Enum(id)]);
    let Bodies { write, read, .. } = bodies;
    quote! {
        impl #bounds wire::Wire for #ident #generics {
            type Shape = wire::Value;
            const META: wire::Meta = wire::Meta { name: #name, id: 0, min_size: #min_size };

            #inline_write
            fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
                #write
            }

            #inline_read
            extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
                #read
            }
        }
    }
}
