//! From tokens to the text of a file, formatted and with its header.

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
    Allowance { lint: "unused_imports", reason: "a variant may have the name of an import" },
    Allowance { lint: "unused_qualifications", reason: "paths are the same in every file" },
    Allowance { lint: "improper_ctypes_definitions", reason: "the ABI says that reads do not unwind" },
    Allowance { lint: "missing_docs", reason: "most schemas have no words for their fields" },
    Allowance { lint: "clippy::doc_markdown", reason: "texts of schemas are not Markdown" },
    Allowance { lint: "clippy::large_enum_variant", reason: "the generator boxes by one stated rule" },
    Allowance { lint: "clippy::module_inception", reason: "a namespace may have the name of its parent" },
    Allowance { lint: "clippy::module_name_repetitions", reason: "names are the schema's" },
    Allowance { lint: "clippy::struct_excessive_bools", reason: "flags are the schema's" },
    Allowance { lint: "clippy::should_implement_trait", reason: "names are the schema's" },
];

/// Names that a file may use from one module.
pub(crate) struct Import {
    /// The module, with `::` behind it.
    pub(crate) path: String,
    pub(crate) names: Vec<&'static str>,
}

/// The whole text of a file: header, summary, allowances, those imports that are used, modules, formatted items.
pub(crate) fn text(
    summary: &str,
    allowances: &[Allowance],
    imports: &[Import],
    modules: impl Iterator<Item = TokenStream>,
    items: &[String],
) -> String {
    let mut text = format!("{HEADER}\n\n//! {summary}\n");
    for Allowance { lint, reason } in allowances {
        text.push_str(&format!("#![allow({lint}, reason = \"{reason}\")]\n"));
    }
    paragraph(&mut text, &imports.iter().filter_map(|import| import_line(import, items)).collect::<String>());
    paragraph(&mut text, &modules.map(formatted).collect::<String>());
    items.iter().for_each(|item| paragraph(&mut text, item));
    text
}

fn paragraph(text: &mut String, paragraph: &str) {
    if !paragraph.is_empty() {
        text.push('\n');
        text.push_str(paragraph);
    }
}

fn import_line(import: &Import, items: &[String]) -> Option<String> {
    let is_used = |name: &&str| items.iter().any(|item| uses(item, name.trim_end_matches(" as _")));
    let names: Vec<&str> = import.names.iter().copied().filter(is_used).collect();
    match names.as_slice() {
        [] => None,
        [name] => Some(format!("use {}{name};\n", import.path)),
        names => Some(format!("use {}{{{}}};\n", import.path, names.join(", "))),
    }
}

/// Whether a name stands in the code of an item.
fn uses(item: &str, name: &str) -> bool {
    let is_word = |c: char| c == '_' || c.is_alphanumeric();
    item.match_indices(name).any(|(start, _)| {
        let (before, after) = (&item[..start], &item[start + name.len()..]);
        !before.ends_with(is_word) && !after.starts_with(is_word) && !ends_in_text(before)
    })
}

/// Whether what follows is in a comment or a string literal.
fn ends_in_text(code: &str) -> bool {
    let line = code.rsplit('\n').next().unwrap_or_default();
    line.trim_start().starts_with("///") || line.matches('"').count() % 2 == 1
}

/// One item of a file, formatted.
pub(crate) fn item(tokens: TokenStream) -> String {
    spaced(&formatted(tokens))
}

/// Items, formatted. Tokens that are none are a bug of an emitter.
fn formatted(tokens: TokenStream) -> String {
    match syn::parse2(tokens) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => panic!("an emitter made what is no item: {error}"),
    }
}

/// Statements, formatted as they would stand at the left margin.
pub(crate) fn statements(statements: &TokenStream) -> String {
    let function = formatted(quote::quote!(fn example() { #statements }));
    let lines = function.lines().filter_map(|line| line.strip_prefix("    "));
    lines.map(|line| format!("{line}\n")).collect()
}

/// The formatter leaves no blank lines; in front of a function of an `impl` there should be one.
fn spaced(item: &str) -> String {
    let mut text = String::with_capacity(item.len() + 16);
    let mut lines = item.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        if lines.peek().is_some_and(|next| ends_member(line) && starts_function(next)) {
            text.push('\n');
        }
    }
    text
}

/// Whether a line ends a constant, type or function of an `impl`.
fn ends_member(line: &str) -> bool {
    is_member(line) && (line.ends_with('}') || line.ends_with(';'))
}

/// Whether a line starts a function of an `impl`, its attributes and documentation included.
fn starts_function(line: &str) -> bool {
    is_member(line) && ["#[", "///", "fn ", "pub fn "].iter().any(|start| line[4..].starts_with(start))
}

/// Whether a line stands right inside an item.
fn is_member(line: &str) -> bool {
    line.starts_with("    ") && !line[4..].starts_with(' ')
}
