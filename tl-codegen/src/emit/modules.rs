//! The tree of modules: one file per kind and namespace.

use super::{Context, metadata, types};
use crate::file::{self, Import};
use crate::names;
use crate::plan::{Kind, Place};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The items of every module.
#[derive(Default)]
pub(super) struct Tree {
    modules: BTreeMap<(Kind, Vec<String>), Vec<TokenStream>>,
}

impl Tree {
    pub(super) fn add(&mut self, place: &Place, items: Vec<TokenStream>) {
        for depth in 0..place.namespace.len() {
            self.modules.entry((place.kind, place.namespace[..depth].to_vec())).or_default();
        }
        self.modules.entry((place.kind, place.namespace.clone())).or_default().extend(items);
    }

    /// The text of every file by its path.
    pub(super) fn files(mut self, context: &Context<'_>) -> BTreeMap<String, String> {
        for kind in Kind::ALL {
            self.modules.entry((kind, Vec::new())).or_default();
        }
        let mut files = BTreeMap::new();
        for ((kind, namespace), items) in &self.modules {
            let children = self.children(*kind, namespace);
            let text = module(context, *kind, namespace, &children, items);
            files.insert(path(*kind, namespace, !children.is_empty()), text);
        }
        files.insert("names.rs".to_owned(), names_file(context));
        files.insert("mod.rs".to_owned(), root(context));
        files
    }

    /// The names of the modules within a module.
    fn children(&self, kind: Kind, namespace: &[String]) -> BTreeSet<String> {
        let is_child = |(of, path): &&(Kind, Vec<String>)| {
            *of == kind && path.len() == namespace.len() + 1 && path.starts_with(namespace)
        };
        self.modules.keys().filter(is_child).filter_map(|(_, path)| path.last().cloned()).collect()
    }
}

/// `types/mod.rs`, `types/auth.rs`, or `types/db/mod.rs` where that has modules within.
fn path(kind: Kind, namespace: &[String], has_children: bool) -> String {
    let mut path =
        [kind.module()].into_iter().chain(namespace.iter().map(String::as_str)).collect::<Vec<_>>().join("/");
    path.push_str(if has_children || namespace.is_empty() { "/mod.rs" } else { ".rs" });
    path
}

fn module(
    context: &Context<'_>,
    kind: Kind,
    namespace: &[String],
    children: &BTreeSet<String>,
    items: &[TokenStream],
) -> String {
    let modules = children.iter().map(|child| names::ident(child)).map(|child| quote!(pub mod #child;));
    file::text(&summary(kind, namespace), &[], &imports(context, namespace.len() + 1), modules, items)
}

fn summary(kind: Kind, namespace: &[String]) -> String {
    let what = match kind {
        Kind::Types => "Constructors",
        Kind::Enums => "Types with several constructors",
        Kind::Functions => "Functions",
    };
    match namespace {
        [] => format!("{what}."),
        _ => format!("{what} of the namespace `{}`.", namespace.join(".")),
    }
}

/// What a file `depth` modules below the schema's own may import.
fn imports(context: &Context<'_>, depth: usize) -> Vec<Import> {
    let supers = "super::".repeat(depth);
    let runtime = &context.plan.config.runtime;
    let mut imports = vec![
        Import { path: supers, names: vec!["enums", "types"] },
        Import { path: format!("{runtime}::"), names: vec!["wire"] },
    ];
    let short = types::IMPORTED.into_iter().filter(|name| !context.is_taken(name));
    imports.push(Import { path: format!("{runtime}::wire::"), names: short.chain(["Wire as _"]).collect() });
    imports
}

fn names_file(context: &Context<'_>) -> String {
    let items = metadata::names(context);
    let imports = imports(context, 1).split_off(1);
    file::text("The names of constructors and functions, by their ids.", &[], &imports, std::iter::empty(), &items)
}

fn root(context: &Context<'_>) -> String {
    let kinds = Kind::ALL.iter().map(|kind| {
        let module = names::ident(kind.module());
        let doc = format!(
            " {}",
            match kind {
                Kind::Types => "Structs: constructors with fields, and the only constructors of their types.",
                Kind::Enums => "Enums: types with several constructors.",
                Kind::Functions => "Functions: what can be asked for.",
            }
        );
        quote!(#[doc = #doc] pub mod #module;)
    });
    let modules = kinds.chain([quote!(
        mod names;
    )]);
    let items: Vec<TokenStream> = [quote!(
        pub use names::name_for_id;
    )]
    .into_iter()
    .chain(metadata::layer(context))
    .collect();
    file::text(&root_summary(context), &file::ALLOWANCES, &[], modules, &items)
}

fn root_summary(context: &Context<'_>) -> String {
    let layer = context.plan.schema.layer().map(|layer| format!(", layer {layer}")).unwrap_or_default();
    format!("A TL schema{layer}: its types, enums and functions.")
}
