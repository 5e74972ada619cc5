//! The names of errors, for the runtime: an enum, and the tables to look them up in.

use super::rustdoc;
use crate::docs::Docs;
use crate::method_info::{KnownError, MethodInfo};
use crate::names;
use crate::output::file::{File, Import};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The text of the file.
pub(crate) fn error_kinds(info: &MethodInfo, docs: &Docs, runtime: &str) -> String {
    let names: Vec<&str> = info.errors.keys().map(String::as_str).collect();
    let meaning = |name: &str| docs.errors.get(name).map(String::as_str).unwrap_or_default();
    let mut file = File::new("The errors that calls are known to fail with.".to_owned());
    file.imports = vec![
        Import { path: format!("{runtime}::rpc::"), names: vec!["KnownError"] },
        Import { path: format!("{runtime}::wire::"), names: vec!["known"] },
    ];
    file.item(kinds(&names, &meaning));
    file.item(any_method(info));
    file.item(name_table(&names));
    file.item(meaning_table(names.iter().map(|name| meaning(name))));
    file.text()
}

fn kinds<'a>(names: &[&str], meaning: &dyn Fn(&str) -> &'a str) -> TokenStream {
    let variants = names.iter().map(|name| {
        let variant = names::error_kind(name);
        let doc = rustdoc::of_error(name, meaning(name));
        quote!(#doc #variant)
    });
    quote! {
        /// The kind of an error: its name, without the value in it.
        ///
        /// An `N` in a name is a number, an `S` a text. New names appear often, so there will be more variants.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[non_exhaustive]
        pub enum ErrorKind {
            #(#variants,)*
            /// A name that was not known when this crate was generated.
            Other,
        }
    }
}

fn any_method(info: &MethodInfo) -> TokenStream {
    let errors = info.any_method.iter().map(|error| known(error, &quote!(known), &quote!(ErrorKind)));
    quote! {
        /// The errors that any method may give.
        pub const ANY_METHOD: &[KnownError] = &[#(#errors),*];
    }
}

/// `known(400, ErrorKind::PeerIdInvalid)`
pub(super) fn known(error: &KnownError, constructor: &TokenStream, kinds: &TokenStream) -> TokenStream {
    let (code, kind) = (Literal::i32_unsuffixed(error.code), names::error_kind(&error.name));
    quote!(#constructor(#code, #kinds::#kind))
}

fn name_table(names: &[&str]) -> TokenStream {
    let count = Literal::usize_unsuffixed(names.len());
    let entries = names.iter().map(|name| {
        let kind = names::error_kind(name);
        quote!((#name, ErrorKind::#kind))
    });
    quote! {
        /// Sorted by name, and thereby in the order of the variants.
        pub(crate) static NAMES: [(&str, ErrorKind); #count] = [#(#entries),*];
    }
}

fn meaning_table<'a>(meanings: impl ExactSizeIterator<Item = &'a str>) -> TokenStream {
    let count = Literal::usize_unsuffixed(meanings.len());
    quote! {
        /// In the order of the names; empty where no meaning is written down.
        pub(crate) static MEANINGS: [&str; #count] = [#(#meanings),*];
    }
}
