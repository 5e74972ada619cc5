//! From codecs to Rust types.

use super::context::Context;
use crate::names::{Ident, LIBRARY};
use crate::plan::model::{Arg, Codec, Field, Place, Presence, Primitive, StructId};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// Those names of the standard library that no prelude brings into a `no_std` crate.
pub(super) const IMPORTED: [&str; 3] = ["Box", "String", "Vec"];

impl Context<'_> {
    /// A name of the standard library: short, unless the schema has an item of that name.
    pub(super) fn std(&self, name: &'static str) -> TokenStream {
        debug_assert!(LIBRARY.contains(&name));
        let ident = Ident::new(name);
        if self.is_taken(name) { quote!(wire::#ident) } else { quote!(#ident) }
    }

    /// The type of a field, its `Option` included.
    pub(super) fn field_type(&self, owner: StructId, field: &Field<'_>) -> TokenStream {
        let value = self.value_type(owner, &field.codec);
        match field.presence {
            Presence::Required => value,
            Presence::Flag(_) => quote!(bool),
            Presence::Optional(_) => {
                let option = self.std("Option");
                quote!(#option<#value>)
            }
        }
    }

    /// The type of a field's value, indirect where it closes a cycle of structs.
    pub(super) fn value_type(&self, owner: StructId, codec: &Codec) -> TokenStream {
        match codec {
            Codec::Named { .. } if self.layout.is_indirect_field(owner, codec) => {
                let (pointer, value) = (self.std("Box"), self.codec_type(codec));
                quote!(#pointer<#value>)
            }
            Codec::Array { len, item } => array(&self.value_type(owner, item), *len),
            _ => self.codec_type(codec),
        }
    }

    /// The type of a value.
    pub(super) fn codec_type(&self, codec: &Codec) -> TokenStream {
        match codec {
            Codec::Primitive(primitive) | Codec::BoxedPrimitive { primitive, .. } => self.primitive_type(*primitive),
            Codec::Named { ty, .. } => {
                let args = codec.args().filter_map(Arg::ty).map(|arg| self.codec_type(arg));
                applied(path(self.plan.place(*ty)), args)
            }
            Codec::Param(name) => quote!(#name),
            Codec::Vector { item, .. } | Codec::Repeat { item, .. } => {
                let (vec, item) = (self.std("Vec"), self.codec_type(item));
                quote!(#vec<#item>)
            }
            Codec::Array { len, item } => array(&self.codec_type(item), *len),
            Codec::Blob => quote!(wire::Blob),
            Codec::True => quote!(wire::True),
            Codec::Call(generic) => quote!(#generic),
        }
    }

    /// The type of a value where no codec says its form: boxed, with boxed items, but for primitives. What has another form
    /// is wrapped, in types of the module `wire`.
    pub(super) fn formed_type(&self, codec: &Codec, wire: &TokenStream) -> TokenStream {
        match codec {
            Codec::Blob => quote!(#wire::Blob),
            Codec::True => quote!(#wire::True),
            Codec::BoxedPrimitive { primitive, id, .. } => {
                let (primitive, id) = (self.primitive_type(*primitive), hex(*id));
                quote!(#wire::Boxed<#primitive, #id>)
            }
            Codec::Named { ty, boxed, args } => {
                let args = args.iter().filter_map(Arg::ty).map(|arg| self.formed_type(arg, wire));
                let value = applied(path(self.plan.place(*ty)), args);
                if *boxed { value } else { quote!(#wire::Unboxed<#value>) }
            }
            Codec::Call(call) => quote!(#call::Return),
            Codec::Vector { boxed, item } => {
                let (vec, item) = (self.std("Vec"), self.formed_type(item, wire));
                if *boxed { quote!(#vec<#item>) } else { quote!(#wire::Unboxed<#vec<#item>>) }
            }
            _ => self.codec_type(codec),
        }
    }

    /// A struct with its own parameters: `types::Pair<X, Y>`.
    pub(super) fn struct_type(&self, id: StructId) -> TokenStream {
        let item = &self.plan[id];
        applied(path(&item.place), item.type_params().map(ToTokens::to_token_stream))
    }

    fn primitive_type(&self, primitive: Primitive) -> TokenStream {
        match primitive {
            Primitive::Int => quote!(i32),
            Primitive::Long => quote!(i64),
            Primitive::Nat => quote!(u32),
            Primitive::Double => quote!(f64),
            Primitive::Float => quote!(f32),
            Primitive::Bool => quote!(bool),
            Primitive::Unit => quote!(()),
            Primitive::String => self.std("String"),
            Primitive::Bytes => {
                let vec = self.std("Vec");
                quote!(#vec<u8>)
            }
            Primitive::Fixed(len) => array(&quote!(u8), len),
        }
    }
}

/// A type or path as one writes it.
pub(super) fn shown(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "").replace(';', "; ").replace(',', ", ")
}

/// The path of an item without the kind in front: `auth::SentCode`.
pub(super) fn short_path(place: &Place) -> String {
    place.namespace.iter().chain([&place.name]).map(Ident::text).collect::<Vec<_>>().join("::")
}

/// A type with its arguments, if it has any: `types::Pair<i32, String>`.
pub(super) fn applied(ty: TokenStream, args: impl Iterator<Item = TokenStream>) -> TokenStream {
    let args = list(args);
    quote!(#ty #args)
}

/// `<X, Y>`, or nothing.
pub(super) fn list(params: impl Iterator<Item = TokenStream>) -> TokenStream {
    let mut params = params.peekable();
    if params.peek().is_none() { quote!() } else { quote!(<#(#params),*>) }
}

/// `[i32; 4]`
fn array(item: &TokenStream, len: u32) -> TokenStream {
    let len = Literal::u32_unsuffixed(len);
    quote!([#item; #len])
}

/// The path of an item as every generated file sees it: `types::auth::SentCode`.
pub(super) fn path(place: &Place) -> TokenStream {
    let segments = place.namespace.iter().chain([&place.name]);
    let kind = Ident::new(place.kind.module());
    quote!(#kind #(::#segments)*)
}

/// A constructor id as it is written: `0xcae47523`.
pub(super) fn hex(id: u32) -> Literal {
    format!("0x{id:08x}").parse().expect("hexadecimal digits are a literal")
}
