//! Structs: their definition, their constructor function, and what functions return.

use super::arguments::{has_new, takes_into};
use super::context::Context;
use super::{error_kinds, rustdoc, types};
use crate::method_info::{Callers, Method};
use crate::plan::model::{self, Alias, Codec, Field, Kind, Presence, Struct, StructId, TypeRef};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// `#[derive(…)] pub struct …`
pub(super) fn definition(context: &Context<'_>, id: StructId) -> TokenStream {
    let item = &context.plan[id];
    let name = &item.place.name;
    let is_function = item.place.kind == Kind::Functions;
    let docs = if is_function { rustdoc::of_function(context, id) } else { rustdoc::of_struct(context, id) };
    let derives = derives(context, id);
    let generics = generics(item);
    let body = body(context, id);
    let aliases = is_function.then(|| aliases(item));
    quote! {
        #docs
        #aliases
        #derives
        pub struct #name #generics #body
    }
}

/// The names under which other libraries have a function: the TL name, and Telethon's class.
fn aliases(item: &Struct<'_>) -> TokenStream {
    let (tl_name, class) = (item.tl_name(), format!("{}Request", item.place.name));
    quote!(#[doc(alias(#tl_name, #class))])
}

fn derives(context: &Context<'_>, id: StructId) -> TokenStream {
    let default = context.layout.has_default(id).then(|| quote!(, Default));
    let extra = context.extra_derives();
    let equality = context.equality(TypeRef::Struct(id));
    quote!(#[derive(Clone, Debug #default #extra)] #equality)
}

/// `{ … }`, or `;` for a unit struct.
fn body(context: &Context<'_>, id: StructId) -> TokenStream {
    let fields: Vec<TokenStream> = context.plan[id]
        .fields()
        .map(|field| {
            let (name, ty) = (&field.name, context.field_type(id, field));
            let docs = rustdoc::of_field(context, id, field);
            quote!(#docs pub #name: #ty)
        })
        .collect();
    if fields.is_empty() { quote!(;) } else { quote!({ #(#fields),* }) }
}

/// `<X>`, or nothing.
fn generics(item: &Struct<'_>) -> TokenStream {
    types::list(item.type_params().map(ToTokens::to_token_stream))
}

/// `<X: RemoteCall>`, or nothing.
pub(super) fn bounds(item: &Struct<'_>) -> TokenStream {
    let calls = item.calls.iter().map(|call| quote!(#call: wire::RemoteCall));
    types::list(calls.chain(model::types(&item.params).map(|param| quote!(#param: wire::Wire))))
}

/// The struct with its generics: `InvokeWithLayer<X>`.
pub(super) fn applied(item: &Struct<'_>) -> TokenStream {
    let name = &item.place.name;
    let generics = generics(item);
    quote!(#name #generics)
}

/// `impl … { pub fn new(…) -> Self }` with the required fields, in the order of the schema; `None` where there are no
/// fields, or too many of them.
pub(super) fn constructor(context: &Context<'_>, id: StructId) -> Option<TokenStream> {
    let item = &context.plan[id];
    if !has_new(item) {
        return None;
    }
    let arguments = item.required().map(|field| argument(context, id, field));
    let fields = item.fields().map(|field| initial(context, field));
    let (applied, generics) = (applied(item), generics(item));
    let inline = item.required().all(|field| !takes_into(&field.codec)).then(|| quote!(#[inline]));
    let doc = rustdoc::of_new(item);
    Some(quote! {
        impl #generics #applied {
            #doc
            #inline
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#fields),* }
            }
        }
    })
}

fn argument(context: &Context<'_>, id: StructId, field: &Field<'_>) -> TokenStream {
    let (name, ty) = (&field.name, context.value_type(id, &field.codec));
    if takes_into(&field.codec) {
        let into = context.std("Into");
        quote!(#name: impl #into<#ty>)
    } else {
        quote!(#name: #ty)
    }
}

fn initial(context: &Context<'_>, field: &Field<'_>) -> TokenStream {
    let name = &field.name;
    match field.presence {
        Presence::Required if takes_into(&field.codec) => quote!(#name: #name.into()),
        Presence::Required => quote!(#name),
        Presence::Flag(_) => quote!(#name: false),
        Presence::Optional(_) => {
            let none = context.std("None");
            quote!(#name: #none)
        }
    }
}

/// `impl RemoteCall for …`, for functions.
pub(super) fn remote_call(context: &Context<'_>, id: StructId) -> Option<TokenStream> {
    let item = &context.plan[id];
    let result = result(context, item, &quote!(wire))?;
    let (bounds, applied) = (bounds(item), applied(item));
    let info = context.plan.config.method_info.methods.get(&item.tl_name());
    let (errors, callers) = (info.and_then(errors), info.and_then(callers));
    Some(quote! {
        impl #bounds wire::RemoteCall for #applied {
            type Return = #result;
            #errors
            #callers
        }
    })
}

/// The type of what a function returns; `None` for a constructor.
pub(super) fn result(context: &Context<'_>, item: &Struct<'_>, wire: &TokenStream) -> Option<TokenStream> {
    Some(match item.result.as_ref()? {
        Codec::Call(generic) => quote!(#generic::Return),
        result if result.has_number() => quote!(#wire::Blob),
        result => context.formed_type(result, wire),
    })
}

/// `const ERRORS: … = …;`, where there are any.
fn errors(info: &Method) -> Option<TokenStream> {
    let errors =
        info.errors.iter().map(|error| error_kinds::known(error, &quote!(wire::known), &quote!(wire::ErrorKind)));
    (!info.errors.is_empty()).then(|| quote!(const ERRORS: &'static [wire::KnownError] = &[#(#errors),*];))
}

/// `const CALLERS: … = …;`, where that is recorded.
fn callers(info: &Method) -> Option<TokenStream> {
    let callers = match info.callers? {
        Callers::Users => quote!(Users),
        Callers::Bots => quote!(Bots),
        Callers::UsersAndBots => quote!(UsersAndBots),
    };
    Some(quote!(const CALLERS: wire::Callers = wire::Callers::#callers;))
}

/// `pub type … = …;` for a type whose sole constructor is called differently.
pub(super) fn alias(context: &Context<'_>, alias: &Alias<'_>) -> TokenStream {
    let (name, generics) = (&alias.place.name, generics(&context.plan[alias.target]));
    let target = context.struct_type(alias.target);
    let docs = rustdoc::of_alias(context, alias);
    quote!(#docs pub type #name #generics = #target;)
}
