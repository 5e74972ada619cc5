//! From tokens to formatted text.

use super::wrap::wrap;
use proc_macro2::TokenStream;
use quote::quote;

/// The longest line of a file.
const LONGEST: usize = 120;

/// One item of a file, formatted.
pub(crate) fn item(tokens: TokenStream) -> String {
    spaced(&formatted(tokens))
}

/// Adds a line, broken if it is a string literal that is too long: the formatter leaves it whole.
fn push_line(text: &mut String, line: &str) {
    if line.len() > LONGEST && line.chars().count() > LONGEST && line.trim_start().starts_with('"') {
        text.push_str(&broken(line));
    } else {
        text.push_str(line);
    }
    text.push('\n');
}

/// A string literal on a line of its own, broken between words.
fn broken(line: &str) -> String {
    let literal = line.trim_start();
    let indent = &line[..line.len() - literal.len()];
    let lines = wrap(literal, LONGEST - indent.len() - 2, "");
    lines.iter().map(|line| format!("{indent}{line}")).collect::<Vec<_>>().join(" \\\n")
}

/// Items, formatted. Tokens that are not items are a bug of an emitter.
pub(super) fn formatted(tokens: TokenStream) -> String {
    match syn::parse2(tokens) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => panic!("an emitter made something that is not an item: {error}"),
    }
}

/// Statements, formatted as if they were at the left margin.
pub(crate) fn statements(statements: &TokenStream) -> String {
    let function = formatted(quote!(fn example() { #statements }));
    let lines = function.lines().filter_map(|line| line.strip_prefix("    "));
    lines.map(|line| format!("{line}\n")).collect()
}

/// The formatter leaves no blank lines; in front of a function of an `impl` there should be one.
fn spaced(item: &str) -> String {
    let mut text = String::with_capacity(item.len() + 16);
    let mut lines = item.lines().peekable();
    while let Some(line) = lines.next() {
        push_line(&mut text, line);
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
    is_member(line) && ["#[", "///", "fn ", "pub fn ", "extern "].iter().any(|start| line[4..].starts_with(start))
}

/// Whether a line is right inside an item.
fn is_member(line: &str) -> bool {
    line.starts_with("    ") && !line[4..].starts_with(' ')
}
