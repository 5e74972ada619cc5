//! The tree of modules: one file per kind and namespace.

use super::{Context, metadata, types};
use crate::Surface;
use crate::file::{self, Import};
use crate::names;
use crate::plan::{Kind, Place};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};
use std::iter;

/// A tree of modules beside the others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// The items themselves.
    Items(Kind),
    /// What enums can be asked.
    Convert,
    /// The form in JSON.
    Json,
}

impl Part {
    fn module(self) -> &'static str {
        match self {
            Self::Items(kind) => kind.module(),
            Self::Convert => "convert",
            Self::Json => "json",
        }
    }

    fn summary(self) -> &'static str {
        match self {
            Self::Items(Kind::Types) => "Constructors",
            Self::Items(Kind::Enums) => "Types with several constructors",
            Self::Items(Kind::Functions) => "Functions",
            Self::Convert => "Conversions and accessors of enums",
            Self::Json => "JSON forms",
        }
    }
}

/// The formatted items of every module.
#[derive(Default)]
pub(super) struct Tree {
    modules: BTreeMap<(Part, Vec<String>), Vec<String>>,
}

impl Tree {
    /// Adds what belongs to the item at `place`.
    pub(super) fn add(&mut self, part: Part, place: &Place, items: Vec<TokenStream>) {
        for depth in 0..place.namespace.len() {
            self.modules.entry((part, place.namespace[..depth].to_vec())).or_default();
        }
        self.modules.entry((part, place.namespace.clone())).or_default().extend(items.into_iter().map(file::item));
    }

    /// The text of every file by its path.
    pub(super) fn files(mut self, context: &Context<'_>) -> BTreeMap<String, String> {
        for kind in Kind::ALL {
            self.modules.entry((Part::Items(kind), Vec::new())).or_default();
        }
        let mut files = BTreeMap::new();
        for ((part, namespace), items) in &self.modules {
            let children = self.children(*part, namespace);
            let text = module(context, *part, namespace, &children, items);
            files.insert(path(*part, namespace, !children.is_empty()), text);
        }
        files.insert("names.rs".to_owned(), names_file(context));
        files.insert("mod.rs".to_owned(), self.root(context));
        files
    }

    /// The names of the modules within a module.
    fn children(&self, part: Part, namespace: &[String]) -> BTreeSet<String> {
        let is_child = |(of, path): &&(Part, Vec<String>)| {
            *of == part && path.len() == namespace.len() + 1 && path.starts_with(namespace)
        };
        self.modules.keys().filter(is_child).filter_map(|(_, path)| path.last().cloned()).collect()
    }

    fn root(&self, context: &Context<'_>) -> String {
        let kinds = Kind::ALL.iter().map(|kind| {
            let module = names::ident(kind.module());
            let doc = format!(" {}", kind_summary(context, *kind));
            quote!(#[doc = #doc] pub mod #module;)
        });
        let config = context.plan.config;
        let surfaces = [(Part::Convert, config.conversions, "convert"), (Part::Json, config.serde, "serde")];
        let surfaces = surfaces.into_iter().filter(|(part, ..)| self.modules.contains_key(&(*part, Vec::new())));
        let surfaces = surfaces.map(|(part, surface, feature)| {
            let module = names::ident(part.module());
            let gate = (surface == Surface::Feature).then(|| quote!(#[cfg(feature = #feature)]));
            quote!(#gate mod #module;)
        });
        let names = [quote!(
            mod names;
        )];
        let names_of_ids = quote!(
            pub use names::name_for_id;
        );
        let items: Vec<String> = iter::once(names_of_ids).chain(metadata::layer(context)).map(file::item).collect();
        let modules = kinds.chain(surfaces).chain(names);
        file::text(&root_summary(context), &file::ALLOWANCES, &[], modules, &items)
    }
}

/// `types/mod.rs`, `types/auth.rs`, or `types/db/mod.rs` where that has modules within.
fn path(part: Part, namespace: &[String], has_children: bool) -> String {
    let mut path =
        [part.module()].into_iter().chain(namespace.iter().map(String::as_str)).collect::<Vec<_>>().join("/");
    path.push_str(if has_children || namespace.is_empty() { "/mod.rs" } else { ".rs" });
    path
}

fn module(
    context: &Context<'_>,
    part: Part,
    namespace: &[String],
    children: &BTreeSet<String>,
    items: &[String],
) -> String {
    let visibility = matches!(part, Part::Items(_)).then(|| quote!(pub));
    let modules = children.iter().map(|child| names::ident(child)).map(|child| quote!(#visibility mod #child;));
    file::text(&summary(part, namespace), &[], &imports(context, part, namespace.len() + 1), modules, items)
}

fn summary(part: Part, namespace: &[String]) -> String {
    match namespace {
        [] => format!("{}.", part.summary()),
        _ => format!("{} of the namespace `{}`.", part.summary(), namespace.join(".")),
    }
}

/// What a file `depth` modules below the schema's own may import.
fn imports(context: &Context<'_>, part: Part, depth: usize) -> Vec<Import> {
    let supers = "super::".repeat(depth);
    let runtime = &context.plan.config.runtime;
    let items =
        if matches!(part, Part::Items(_)) { vec!["enums", "types"] } else { vec!["enums", "functions", "types"] };
    let mut imports =
        vec![Import { path: supers, names: items }, Import { path: format!("{runtime}::"), names: vec!["wire"] }];
    let mut short: Vec<&'static str> = types::IMPORTED.into_iter().filter(|name| !context.is_taken(name)).collect();
    if part == Part::Json {
        short.push("json");
    }
    short.push("Wire as _");
    imports.push(Import { path: format!("{runtime}::wire::"), names: short });
    imports
}

fn names_file(context: &Context<'_>) -> String {
    let items: Vec<String> = metadata::names(context).into_iter().map(file::item).collect();
    let imports = imports(context, Part::Items(Kind::Types), 1).split_off(1);
    file::text("The names of constructors and functions, by their ids.", &[], &imports, iter::empty(), &items)
}

fn kind_summary(context: &Context<'_>, kind: Kind) -> String {
    match (kind, &context.plan.config.examples) {
        (Kind::Types, _) => "Structs: constructors with fields, and the only constructors of their types.".to_owned(),
        (Kind::Enums, _) => "Enums: types with several constructors.".to_owned(),
        (Kind::Functions, None) => "Functions: what can be asked for.".to_owned(),
        (Kind::Functions, Some(_)) => {
            let runtime = &context.plan.config.runtime;
            format!(
                "Functions: what can be asked for. The `client` of the examples is whatever sends a call and waits for its \
                 result, such as [the one in `rpc`]({runtime}::rpc#a-client)."
            )
        }
    }
}

fn root_summary(context: &Context<'_>) -> String {
    let layer = context.plan.schema.layer().map(|layer| format!(", layer {layer}")).unwrap_or_default();
    format!("A TL schema{layer}: its types, enums and functions.")
}
