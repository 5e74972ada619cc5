//! Enums: their definition, the id and name of a value's constructor, and how a struct becomes a variant.

use super::context::Context;
use super::rustdoc;
use super::types::{self, hex};
use crate::config::Surface;
use crate::names;
use crate::plan::model::{self, Enum, EnumId, StructId, TypeRef, Variant};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

impl Context<'_> {
    pub(super) fn extra_derives(&self) -> TokenStream {
        let paths = self.plan.config.derives.iter().map(|path| {
            let tokens: TokenStream = path.parse().expect("the configuration is checked");
            quote!(, #tokens)
        });
        paths.collect()
    }

    /// The derives for comparing, and for hashing, as attributes of their own.
    pub(super) fn equality(&self, ty: TypeRef) -> TokenStream {
        let can_hash = !self.layout.has_float[ty];
        match self.plan.config.equality {
            Surface::Never => quote!(),
            Surface::Always => {
                let hashing = can_hash.then(|| quote!(, Eq, Hash));
                quote!(#[derive(PartialEq #hashing)])
            }
            Surface::Feature => {
                let hashing = can_hash.then(|| quote!(#[cfg_attr(feature = "hash", derive(Eq, Hash))]));
                quote!(#[cfg_attr(feature = "eq", derive(PartialEq))] #hashing)
            }
        }
    }

    /// What a variant holds, in a `Box` where it is indirect.
    fn payload_type(&self, payload: StructId) -> TokenStream {
        let path = self.struct_type(payload);
        if self.layout.is_indirect(payload) {
            let pointer = self.std("Box");
            quote!(#pointer<#path>)
        } else {
            path
        }
    }
}

/// `#[derive(…)] pub enum …`
pub(super) fn definition(context: &Context<'_>, id: EnumId) -> TokenStream {
    let item = &context.plan[id];
    let name = &item.place.name;
    let generics = generics(item);
    let docs = rustdoc::of_enum(context, id);
    let extra = context.extra_derives();
    let equality = context.equality(TypeRef::Enum(id));
    let variants = item.variants.iter().map(|variant| {
        let docs = rustdoc::of_variant(context, variant);
        let name = &variant.name;
        let payload = variant.payload.map(|payload| {
            let ty = context.payload_type(payload);
            quote!((#ty))
        });
        quote!(#docs #name #payload)
    });
    quote! {
        #docs
        #[derive(Clone, Debug #extra)]
        #equality
        pub enum #name #generics { #(#variants),* }
    }
}

/// `constructor_id` and `name`, and the ids of unit variants, which have no struct that could say them.
pub(super) fn identity(context: &Context<'_>, id: EnumId) -> TokenStream {
    let item = &context.plan[id];
    let (name, generics) = (&item.place.name, generics(item));
    let constants = item.units().map(unit_id);
    let ids = item.variants.iter().map(|variant| {
        let (pattern, id) = (pattern(variant), hex(variant.id));
        quote!(Self::#pattern => #id)
    });
    let names = item.variants.iter().map(|variant| {
        let (pattern, name) = (pattern(variant), variant.tl_name());
        quote!(Self::#pattern => #name)
    });
    quote! {
        impl #generics #name #generics {
            #(#constants)*

            /// The constructor id that the value starts with on the wire.
            #[must_use]
            #[inline]
            pub fn constructor_id(&self) -> u32 {
                match self { #(#ids),* }
            }

            /// The TL name of the constructor.
            #[must_use]
            #[inline]
            pub fn name(&self) -> &'static str {
                match self { #(#names),* }
            }
        }
    }
}

/// `pub const EMPTY_ID: u32 = …;`
fn unit_id(variant: &Variant<'_>) -> TokenStream {
    let (constant, id) = (names::id_constant(&variant.name), hex(variant.id));
    let doc = format!(" The constructor id of [`Self::{}`].", variant.name);
    quote!(#[doc = #doc] pub const #constant: u32 = #id;)
}

/// `impl From<struct> for enum`, for a variant with a struct.
pub(super) fn from_struct(context: &Context<'_>, id: EnumId, variant: &Variant<'_>, payload: StructId) -> TokenStream {
    let item = &context.plan[id];
    let (name, generics) = (&item.place.name, generics(item));
    let (from, pointer) = (context.std("From"), context.std("Box"));
    let (path, variant) = (context.struct_type(payload), &variant.name);
    let value = if context.layout.is_indirect(payload) { quote!(#pointer::new(value)) } else { quote!(value) };
    quote! {
        impl #generics #from<#path> for #name #generics {
            #[inline]
            fn from(value: #path) -> Self {
                Self::#variant(#value)
            }
        }
    }
}

/// `<T>`, or nothing.
pub(super) fn generics(item: &Enum<'_>) -> TokenStream {
    types::list(model::types(&item.params).map(ToTokens::to_token_stream))
}

impl Enum<'_> {
    /// The arm for every other variant; nothing where `covered` are all.
    pub(super) fn otherwise(&self, covered: usize, arm: TokenStream) -> Option<TokenStream> {
        (covered < self.variants.len()).then_some(arm)
    }
}

fn pattern(variant: &Variant<'_>) -> TokenStream {
    let name = &variant.name;
    if variant.payload.is_some() { quote!(#name(_)) } else { quote!(#name) }
}
