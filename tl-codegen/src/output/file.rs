//! The text of a file, with its header.

use super::format::{self, formatted};
use proc_macro2::TokenStream;

/// The line that every generated file starts with, and no other file.
pub const HEADER: &str =
    "// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.";

/// A lint that generated code need not keep, and why.
pub(crate) struct Allowance {
    lint: &'static str,
    reason: &'static str,
}

/// The allowances of a generated tree.
pub(crate) const ALLOWANCES: [Allowance; 11] = [
    Allowance { lint: "unreachable_pub", reason: "how far the tree is reachable is the crate's business" },
    Allowance { lint: "unused_imports", reason: "some are for links in the documentation" },
    Allowance { lint: "unused_qualifications", reason: "paths are the same in every file" },
    Allowance { lint: "improper_ctypes_definitions", reason: "the ABI says that reads do not unwind" },
    Allowance { lint: "missing_docs", reason: "most schemas do not describe their fields" },
    Allowance { lint: "clippy::doc_markdown", reason: "texts of schemas are not Markdown" },
    Allowance { lint: "clippy::large_enum_variant", reason: "the generator has one rule for what is indirect" },
    Allowance { lint: "clippy::module_inception", reason: "a namespace may have the name of its parent" },
    Allowance { lint: "clippy::module_name_repetitions", reason: "names are the schema's" },
    Allowance { lint: "clippy::struct_excessive_bools", reason: "flags are the schema's" },
    Allowance { lint: "clippy::should_implement_trait", reason: "names are the schema's" },
];

/// Names that a file may use from one module.
pub(crate) struct Import {
    /// The module, with `::` at its end.
    pub(crate) path: String,
    pub(crate) names: Vec<&'static str>,
}

/// A file of Rust.
#[derive(Default)]
pub(crate) struct File {
    summary: String,
    pub(crate) allowances: &'static [Allowance],
    /// Those that no item uses are left out.
    pub(crate) imports: Vec<Import>,
    modules: String,
    items: Vec<String>,
}

impl File {
    /// A file with one line of documentation.
    pub(crate) fn new(summary: String) -> Self {
        Self { summary, ..Self::default() }
    }

    /// Adds the declaration of a module.
    pub(crate) fn module(&mut self, declaration: TokenStream) {
        self.modules.push_str(&formatted(declaration));
    }

    /// Adds an item.
    pub(crate) fn item(&mut self, item: TokenStream) {
        self.items.push(format::item(item));
    }

    /// Adds an item that is formatted already.
    pub(crate) fn formatted(&mut self, item: String) {
        self.items.push(item);
    }

    /// The whole text: header, summary, allowances, imports, modules, items.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("{HEADER}\n\n//! {}\n", self.summary);
        for Allowance { lint, reason } in self.allowances {
            text.push_str(&format!("#![allow({lint}, reason = \"{reason}\")]\n"));
        }
        let imports = self.imports.iter().filter_map(|import| import_line(import, &self.items));
        paragraph(&mut text, &imports.collect::<String>());
        paragraph(&mut text, &self.modules);
        self.items.iter().for_each(|item| paragraph(&mut text, item));
        text
    }
}

/// The text of a file that is not Rust: a list, one item a line.
pub(crate) fn list(summary: &str, items: &[String]) -> String {
    let lines = items.iter().map(|item| format!("{item}\n"));
    format!("{HEADER}\n\n// {summary}\n{}", lines.collect::<String>())
}

fn paragraph(text: &mut String, paragraph: &str) {
    if !paragraph.is_empty() {
        text.push('\n');
        text.push_str(paragraph);
    }
}

/// `use path::{self, Name};` with those names that are used.
fn import_line(import: &Import, items: &[String]) -> Option<String> {
    let module = import.path.trim_end_matches("::");
    let code_name = |name: &&str| match *name {
        "self" => module.rsplit("::").next().unwrap_or_default().to_owned(),
        name => name.trim_end_matches(" as _").to_owned(),
    };
    let is_used = |name: &&str| items.iter().any(|item| uses(item, &code_name(name)));
    let names: Vec<&str> = import.names.iter().copied().filter(is_used).collect();
    match names.as_slice() {
        [] => None,
        ["self"] => Some(format!("use {module};\n")),
        [name] => Some(format!("use {}{name};\n", import.path)),
        names => Some(format!("use {}{{{}}};\n", import.path, names.join(", "))),
    }
}

/// Whether the code of an item has a name, or a link in its documentation starts with it.
fn uses(item: &str, name: &str) -> bool {
    let is_word = |c: char| c == '_' || c.is_alphanumeric();
    item.match_indices(name).any(|(start, _)| {
        let (before, after) = (&item[..start], &item[start + name.len()..]);
        !before.ends_with(is_word) && !after.starts_with(is_word) && !ends_in_text(before)
    })
}

/// Whether what follows is in a string literal or in the text of a comment, and not the start of a link.
fn ends_in_text(code: &str) -> bool {
    let line = code.rsplit('\n').next().unwrap_or_default();
    let is_comment = line.trim_start().starts_with("///");
    if is_comment { !line.ends_with("](") } else { line.matches('"').count() % 2 == 1 }
}
