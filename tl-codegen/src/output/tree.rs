//! The tree of modules: one file for each kind and namespace.

use super::file::{File, Import};
use crate::names::Ident;
use crate::plan::model::{Kind, Place};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};
use std::slice;

/// A module with more lines of items than this is split, for editors: into a private module for each first letter.
const MOST_LINES: usize = 10_000;

/// A tree of modules of its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// The items themselves.
    Items(Kind),
    /// The conversions of enums.
    Convert,
    /// The fields that variants of enums share.
    Accessors,
    /// The form in JSON.
    Json,
    /// How constructors of earlier layers are read.
    Earlier,
}

impl Part {
    pub(crate) fn module(self) -> &'static str {
        match self {
            Self::Items(kind) => kind.module(),
            Self::Convert => "convert",
            Self::Accessors => "accessors",
            Self::Json => "json",
            Self::Earlier => "earlier",
        }
    }

    fn summary(self) -> &'static str {
        match self {
            Self::Items(Kind::Types) => "Constructors",
            Self::Items(Kind::Enums) => "Types with several constructors",
            Self::Items(Kind::Functions) => "Functions",
            Self::Convert => "Conversions of enums",
            Self::Accessors => "Accessors of enums",
            Self::Json => "JSON forms",
            Self::Earlier => "Constructors of earlier layers, as the types that decoders make of them",
        }
    }

    fn is_public(self) -> bool {
        matches!(self, Self::Items(_))
    }
}

/// The modules of a schema, without its root.
pub(crate) struct Tree {
    modules: BTreeMap<(Part, Vec<Ident>), Module>,
}

/// The content of a module.
#[derive(Default)]
struct Module {
    /// The modules of namespaces within.
    children: BTreeSet<Ident>,
    items: Vec<Item>,
}

/// A formatted item.
struct Item {
    /// The first letter of the Rust item that it belongs to, in lower case.
    letter: char,
    text: String,
}

impl Tree {
    /// A tree without items. The modules of types, enums and functions are there in any case.
    pub(crate) fn new() -> Self {
        Self { modules: Kind::ALL.map(|kind| ((Part::Items(kind), Vec::new()), Module::default())).into() }
    }

    /// Adds what belongs to the item at `place`, formatted.
    pub(crate) fn add(&mut self, part: Part, place: &Place, items: Vec<String>) {
        for (depth, child) in place.namespace.iter().enumerate() {
            let parent = self.modules.entry((part, place.namespace[..depth].to_vec())).or_default();
            parent.children.insert(child.clone());
        }
        let letter = first_letter(&place.name);
        let items = items.into_iter().map(|text| Item { letter, text });
        self.modules.entry((part, place.namespace.clone())).or_default().items.extend(items);
    }

    /// Whether anything was added to a part.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.modules.contains_key(&(part, Vec::new()))
    }

    /// The text of every file by its path. `imports` says what a file so many modules below the root may import.
    pub(crate) fn files(self, imports: impl Fn(Part, usize) -> Vec<Import>) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for ((part, namespace), module) in self.modules {
            let depth = namespace.len() + 1;
            let (root, letters) = module.split();
            let is_folder = namespace.is_empty() || !root.children.is_empty() || !letters.is_empty();
            let mut file_of_module = file(part, &namespace, imports(part, depth), root.items);
            declare(&mut file_of_module, part, &root.children, letters.keys());
            for (letter, items) in letters {
                let file = file(part, &namespace, imports(part, depth + 1), items);
                files.insert(path(part, &[&namespace, slice::from_ref(&letter)].concat(), false), file.text());
            }
            files.insert(path(part, &namespace, is_folder), file_of_module.text());
        }
        files
    }
}

impl Module {
    /// The module itself, and those that a large one is split into.
    fn split(self) -> (Self, BTreeMap<Ident, Vec<Item>>) {
        let mut letters: BTreeMap<Ident, Vec<Item>> = BTreeMap::new();
        if self.items.iter().map(|item| item.text.lines().count()).sum::<usize>() <= MOST_LINES {
            return (self, letters);
        }
        let children: Vec<&str> = self.children.iter().map(Ident::text).collect();
        for item in self.items {
            let module = Ident::new(&item.letter.to_string()).other_than(&children);
            letters.entry(module).or_default().push(item);
        }
        (Self { children: self.children, items: Vec::new() }, letters)
    }
}

fn file(part: Part, namespace: &[Ident], imports: Vec<Import>, items: Vec<Item>) -> File {
    let modules: Vec<&str> = namespace.iter().map(Ident::text).collect();
    let mut file = File::new(match modules.as_slice() {
        [] => format!("{}.", part.summary()),
        _ => format!("{} of the namespace `{}`.", part.summary(), modules.join(".")),
    });
    file.imports = imports;
    items.into_iter().for_each(|item| file.formatted(item.text));
    file
}

/// Declares the modules of namespaces, and those of letters, whose items are as if they were here.
fn declare<'a>(file: &mut File, part: Part, children: &BTreeSet<Ident>, letters: impl Iterator<Item = &'a Ident>) {
    let visibility = part.is_public().then(|| quote!(pub));
    children.iter().for_each(|child| file.module(quote!(#visibility mod #child;)));
    let letters: Vec<&Ident> = letters.collect();
    letters.iter().for_each(|letter| file.module(quote!(mod #letter;)));
    if part.is_public() && !letters.is_empty() {
        file.item(quote!(#(pub use #letters::*;)*));
    }
}

/// The files that the item at a place may be in, below the root.
pub(crate) fn files_of(place: &Place) -> Vec<String> {
    let Place { kind, namespace, name } = place;
    let part = Part::Items(*kind);
    // A letter gets an underscore where a namespace has its name.
    let letters = ["", "_"].map(|end| Ident::new(&format!("{}{end}", first_letter(name))));
    let split = letters.map(|letter| path(part, &[namespace, slice::from_ref(&letter)].concat(), false));
    [path(part, namespace, false), path(part, namespace, true)].into_iter().chain(split).collect()
}

fn first_letter(name: &Ident) -> char {
    name.text().chars().next().unwrap_or_default().to_ascii_lowercase()
}

/// `types/mod.rs`, `types/auth.rs`, or `types/db/mod.rs` where that has modules within.
fn path(part: Part, namespace: &[Ident], is_folder: bool) -> String {
    let modules: Vec<&str> = [part.module()].into_iter().chain(namespace.iter().map(Ident::text)).collect();
    modules.join("/") + if is_folder { "/mod.rs" } else { ".rs" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::format;

    /// The files of a module with a namespace `a` within and an item of so many lines for each letter.
    fn files(part: Part, lines: usize) -> BTreeMap<String, String> {
        let place = |namespace: &[&str], name: &str| Place {
            kind: Kind::Types,
            namespace: namespace.iter().map(|module| Ident::new(module)).collect(),
            name: Ident::new(name),
        };
        let mut tree = Tree::new();
        tree.add(part, &place(&["a"], "Inner"), vec!["struct Inner;\n".to_owned()]);
        for name in ["Apple", "Beech"] {
            let (item, fields) = (Ident::new(name), (0..lines).map(|field| Ident::new(&format!("field_{field}"))));
            tree.add(part, &place(&[], name), vec![format::item(quote!(pub struct #item { #(#fields: u8,)* }))]);
        }
        tree.files(|_, depth| vec![Import { path: "super::".repeat(depth), names: vec!["u8"] }])
    }

    #[test]
    fn a_large_module_is_split_by_letters() {
        let part = Part::Items(Kind::Types);
        let small = files(part, 4_000);
        assert!(small["types/mod.rs"].contains("pub struct Apple") && !small.contains_key("types/b.rs"));
        let large = files(part, 6_000);
        let end = "\n\npub mod a;\nmod a_;\nmod b;\n\npub use a_::*;\npub use b::*;\n";
        assert!(large["types/mod.rs"].ends_with(end), "{}", large["types/mod.rs"]);
        assert!(large["types/a_.rs"].contains("use super::super::u8;\n\npub struct Apple {"));
        assert!(large["types/b.rs"].contains("pub struct Beech {"));
        assert!(large["types/a.rs"].contains("struct Inner;"));
    }

    #[test]
    fn modules_of_impls_export_nothing() {
        assert!(files(Part::Json, 6_000)["json/mod.rs"].ends_with("\nmod a;\nmod a_;\nmod b;\n"));
    }
}
