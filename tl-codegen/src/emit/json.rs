//! The form in JSON: one impl of the runtime's `Json` per type, and serde's traits through it.

use super::context::Context;
use super::types;
use crate::names::Ident;
use crate::plan::model::{self, EnumId, Field, Param, Presence, Struct, StructId, Variant};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// All items of a struct.
pub(super) fn of_struct(context: &Context<'_>, id: StructId) -> Vec<TokenStream> {
    let item = &context.plan[id];
    let (applied, name) = (context.struct_type(id), item.tl_name());
    let calls = item.calls.iter().map(|call| quote!(#call: wire::RemoteCall + json::Json));
    let bounds: Vec<TokenStream> = calls.chain(bounds(&item.params)).collect();
    let writes = item.fields().map(write_field);
    let write = quote!(json::Object::new(#name) #(#writes)* .value());
    impls(&applied, &bounds, item.type_params(), &write, &read_fields(item, &name))
}

/// `T: Json`, for each type parameter.
fn bounds(params: &[Param]) -> impl Iterator<Item = TokenStream> {
    model::types(params).map(|param| quote!(#param: json::Json))
}

fn key(field: &Field<'_>) -> String {
    field.source.name.clone().unwrap_or_else(|| field.name.to_string())
}

fn write_field(field: &Field<'_>) -> TokenStream {
    let (key, name) = (key(field), &field.name);
    match field.presence {
        Presence::Required => quote!(.with(#key, &self.#name)),
        Presence::Optional(_) => quote!(.with_optional(#key, &self.#name)),
        Presence::Flag(_) => quote!(.with_flag(#key, self.#name)),
    }
}

fn read_fields(item: &Struct<'_>, name: &str) -> TokenStream {
    let reads = item.fields().map(|field| {
        let (key, name) = (key(field), &field.name);
        match field.presence {
            Presence::Required => quote!(#name: object.field(#key)?),
            Presence::Optional(_) => quote!(#name: object.optional(#key)?),
            Presence::Flag(_) => quote!(#name: object.flag(#key)?),
        }
    });
    let reads: Vec<TokenStream> = reads.collect();
    if reads.is_empty() {
        return quote!(value.object(#name).map(|_| Self));
    }
    quote! {
        let mut object = value.object(#name)?;
        Ok(Self { #(#reads),* })
    }
}

/// All items of an enum.
pub(super) fn of_enum(context: &Context<'_>, id: EnumId) -> Vec<TokenStream> {
    let item = &context.plan[id];
    let (path, ty) = (types::path(&item.place), item.tl_name());
    let applied = types::applied(path, model::types(&item.params).map(ToTokens::to_token_stream));
    let bounds: Vec<TokenStream> = bounds(&item.params).collect();
    let writes = item.variants.iter().map(write_variant);
    let reads = item.variants.iter().map(read_variant);
    let read = quote! {
        match value.constructor(#ty)?.as_str() {
            #(#reads,)*
            other => Err(json::Error::unknown(other, #ty)),
        }
    };
    impls(&applied, &bounds, model::types(&item.params), &quote!(match self { #(#writes),* }), &read)
}

fn write_variant(variant: &Variant<'_>) -> TokenStream {
    let (name, tl) = (&variant.name, variant.tl_name());
    match variant.payload {
        Some(_) => quote!(Self::#name(value) => json::Json::to_json(value)),
        None => quote!(Self::#name => json::Object::new(#tl).value()),
    }
}

fn read_variant(variant: &Variant<'_>) -> TokenStream {
    let (name, tl) = (&variant.name, variant.tl_name());
    match variant.payload {
        Some(_) => quote!(#tl => value.variant(Self::#name)),
        None => quote!(#tl => Ok(Self::#name)),
    }
}

/// `Json` with these bodies, and serde's traits through it. Their own type parameters keep clear of those of the type.
fn impls<'a>(
    applied: &TokenStream,
    bounds: &[TokenStream],
    params: impl Iterator<Item = &'a Ident>,
    write: &TokenStream,
    read: &TokenStream,
) -> Vec<TokenStream> {
    let parameters = types::list(bounds.iter().cloned());
    let taken: Vec<&str> = params.map(Ident::text).collect();
    let [serializer, deserializer] = ["S", "D"].map(|name| Ident::new(name).other_than(&taken));
    vec![
        quote! {
            impl #parameters json::Json for #applied {
                fn to_json(&self) -> json::Value {
                    #write
                }

                fn from_json(value: json::Value) -> Result<Self, json::Error> {
                    #read
                }
            }
        },
        quote! {
            impl #parameters json::Serialize for #applied {
                fn serialize<#serializer: json::Serializer>(
                    &self,
                    serializer: #serializer,
                ) -> Result<#serializer::Ok, #serializer::Error> {
                    json::serialize(self, serializer)
                }
            }
        },
        quote! {
            impl<'de, #(#bounds),*> json::Deserialize<'de> for #applied {
                fn deserialize<#deserializer: json::Deserializer<'de>>(
                    deserializer: #deserializer,
                ) -> Result<Self, #deserializer::Error> {
                    json::deserialize(deserializer)
                }
            }
        },
    ]
}
