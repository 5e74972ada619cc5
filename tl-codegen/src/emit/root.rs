//! The root of a schema: its modules, its layer, and the names of its constructors.

use super::context::Context;
use super::imports::imports;
use super::rustdoc;
use super::types::hex;
use crate::config::Surface;
use crate::names::Ident;
use crate::output::file::{ALLOWANCES, File};
use crate::output::tree::{Part, Tree};
use crate::plan::model::Kind;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The text of `mod.rs`.
pub(super) fn root(context: &Context<'_>, tree: &Tree) -> String {
    let layer = context.plan.schema.layer().map(|layer| format!(", layer {layer}")).unwrap_or_default();
    let mut file = File::new(format!("A TL schema{layer}: its types, enums and functions."));
    file.allowances = &ALLOWANCES;
    for kind in Kind::ALL {
        let (docs, module) = (rustdoc::of_text(&kind_summary(context, kind)), Ident::new(kind.module()));
        file.module(quote!(#docs pub mod #module;));
    }
    let config = context.plan.config;
    for (part, surface, feature) in [
        (Part::Convert, config.conversions, "convert"),
        (Part::Accessors, config.accessors, "accessors"),
        (Part::Json, config.serde, "serde"),
    ] {
        if tree.has(part) {
            let module = Ident::new(part.module());
            let gate = (surface == Surface::Feature).then(|| quote!(#[cfg(feature = #feature)]));
            file.module(quote!(#gate mod #module;));
        }
    }
    file.module(quote!(
        mod names;
    ));
    file.item(quote!(
        pub use names::name_for_id;
    ));
    layer_constant(context).into_iter().for_each(|layer| file.item(layer));
    file.text()
}

fn kind_summary(context: &Context<'_>, kind: Kind) -> String {
    match (kind, &context.plan.config.examples) {
        (Kind::Types, _) => "Structs: constructors with fields, and the only constructors of their types.".to_owned(),
        (Kind::Enums, _) => "Enums: types with several constructors.".to_owned(),
        (Kind::Functions, None) => "Functions: the methods that can be called.".to_owned(),
        (Kind::Functions, Some(_)) => {
            let runtime = &context.plan.config.runtime;
            format!(
                "Functions: the methods that can be called. The `client` of the examples sends a call and waits for its result, such as [the one in `rpc`]({runtime}::rpc#a-client)."
            )
        }
    }
}

/// `pub const LAYER`, where the schema names one.
fn layer_constant(context: &Context<'_>) -> Option<TokenStream> {
    let layer = Literal::u32_unsuffixed(context.plan.schema.layer()?);
    let docs = rustdoc::of_layer(context);
    Some(quote! {
        #docs
        pub const LAYER: i32 = #layer;
    })
}

/// The text of `names.rs`: the table of names and the function that looks into it.
pub(super) fn names(context: &Context<'_>) -> String {
    let constructors = context.plan.schema.constructors().map(|(_, constructor)| constructor);
    let functions = context.plan.schema.functions().map(|(_, function)| function);
    let mut names: Vec<(u32, String)> =
        constructors.chain(functions).map(|source| (source.id, source.name.to_string())).collect();
    // Where definitions have the same id, the first one gives it its name.
    names.sort_by_key(|(id, _)| *id);
    names.dedup_by_key(|(id, _)| *id);
    let count = Literal::usize_unsuffixed(names.len());
    let entries = names.iter().map(|(id, name)| {
        let id = hex(*id);
        quote!((#id, #name))
    });
    let (option, some) = (context.std("Option"), context.std("Some"));
    let mut file = File::new("The names of constructors and functions, by their ids.".to_owned());
    file.imports = imports(context, None);
    file.item(quote! {
        /// The TL name of the constructor or function with this id.
        #[must_use]
        pub fn name_for_id(id: u32) -> #option<&'static str> {
            let index = NAMES.binary_search_by_key(&id, |entry| entry.0).ok()?;
            #some(NAMES[index].1)
        }
    });
    file.item(quote! {
        /// Sorted by id.
        static NAMES: [(u32, &str); #count] = [#(#entries),*];
    });
    file.text()
}
