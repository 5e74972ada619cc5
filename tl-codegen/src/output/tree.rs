//! The tree of modules: one file per kind and namespace.

use super::file::{File, Import};
use crate::names::Ident;
use crate::plan::model::{Kind, Place};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// A tree of modules beside the others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// The items themselves.
    Items(Kind),
    /// What enums can be asked.
    Convert,
    /// The form in JSON.
    Json,
}

impl Part {
    pub(crate) fn module(self) -> &'static str {
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

/// The items of every module.
#[derive(Default)]
pub(crate) struct Tree {
    modules: BTreeMap<(Part, Vec<Ident>), Vec<TokenStream>>,
}

impl Tree {
    /// Adds what belongs to the item at `place`.
    pub(crate) fn add(&mut self, part: Part, place: &Place, items: Vec<TokenStream>) {
        for depth in 0..place.namespace.len() {
            self.modules.entry((part, place.namespace[..depth].to_vec())).or_default();
        }
        self.modules.entry((part, place.namespace.clone())).or_default().extend(items);
    }

    /// Whether anything was added to a part.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.modules.contains_key(&(part, Vec::new()))
    }

    /// The text of every file by its path. `imports` says what a file so many modules below the root may import.
    pub(crate) fn files(&self, imports: impl Fn(Part, usize) -> Vec<Import>) -> BTreeMap<String, String> {
        let empty = (Kind::ALL.map(|kind| (Part::Items(kind), Vec::new())), Vec::new());
        let empty = empty.0.iter().filter(|(part, _)| !self.has(*part)).map(|module| (module, &empty.1));
        let modules = self.modules.iter().chain(empty);
        let file = |((part, namespace), items): (&(Part, Vec<Ident>), &Vec<TokenStream>)| {
            let children = self.children(*part, namespace);
            let mut file = File::new(summary(*part, namespace));
            file.imports = imports(*part, namespace.len() + 1);
            let visibility = matches!(part, Part::Items(_)).then(|| quote!(pub));
            children.iter().for_each(|child| file.module(quote!(#visibility mod #child;)));
            items.iter().for_each(|item| file.item(item.clone()));
            (path(*part, namespace, !children.is_empty()), file.text())
        };
        modules.map(file).collect()
    }

    /// The modules within a module.
    fn children(&self, part: Part, namespace: &[Ident]) -> BTreeSet<&Ident> {
        let is_child = |(of, path): &&(Part, Vec<Ident>)| {
            *of == part && path.len() == namespace.len() + 1 && path.starts_with(namespace)
        };
        self.modules.keys().filter(is_child).filter_map(|(_, path)| path.last()).collect()
    }
}

/// `types/mod.rs`, `types/auth.rs`, or `types/db/mod.rs` where that has modules within.
fn path(part: Part, namespace: &[Ident], has_children: bool) -> String {
    let modules: Vec<&str> = [part.module()].into_iter().chain(namespace.iter().map(Ident::text)).collect();
    let end = if has_children || namespace.is_empty() { "/mod.rs" } else { ".rs" };
    modules.join("/") + end
}

fn summary(part: Part, namespace: &[Ident]) -> String {
    let modules: Vec<&str> = namespace.iter().map(Ident::text).collect();
    match modules.as_slice() {
        [] => format!("{}.", part.summary()),
        _ => format!("{} of the namespace `{}`.", part.summary(), modules.join(".")),
    }
}
