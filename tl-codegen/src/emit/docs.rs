//! Doc comments.
//!
//! Text of a schema is not Markdown: it is escaped, so that it reads as it was written.

use super::Context;
use crate::plan::{Alias, Bit, Enum, Field, Kind, Member, Presence, Struct, StructId, Variant};
use proc_macro2::TokenStream;
use quote::quote;
use tl_parser::schema::Combinator;

/// The lines of one doc comment.
#[derive(Default)]
pub(super) struct Doc(Vec<String>);

impl Doc {
    /// A paragraph; an empty text adds nothing.
    fn paragraph(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.0.is_empty() {
            self.0.push(String::new());
        }
        self.0.extend(text.lines().map(str::to_owned));
    }

    /// The declaration as it stands in the schema.
    fn tl(&mut self, source: &Combinator) {
        self.paragraph(&format!("```text\n{}\n```", source.text));
    }

    fn tokens(self) -> TokenStream {
        let lines = self.0.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }
}

pub(super) fn of_struct(_context: &Context<'_>, item: &Struct<'_>) -> TokenStream {
    let mut doc = Doc::default();
    doc.paragraph(&escaped(&item.source.doc));
    let what = if item.place.kind == Kind::Functions { "The method" } else { "The constructor" };
    if item.source.doc.is_empty() {
        doc.paragraph(&format!("{what} `{}`.", item.source.name));
    }
    doc.tl(item.source);
    doc.tokens()
}

pub(super) fn of_enum(_context: &Context<'_>, item: &Enum<'_>) -> TokenStream {
    let mut doc = Doc::default();
    doc.paragraph(&escaped(&item.source.doc));
    if item.source.doc.is_empty() {
        doc.paragraph(&format!("The type `{}`.", item.source.name));
    }
    doc.tokens()
}

/// Only unit variants need words here: the others have a struct with its own.
pub(super) fn of_variant(_context: &Context<'_>, variant: &Variant<'_>) -> TokenStream {
    let mut doc = Doc::default();
    if variant.payload.is_none() {
        doc.paragraph(&escaped(&variant.source.doc));
        doc.paragraph(&format!("`{}`", variant.source.text));
    }
    doc.tokens()
}

pub(super) fn of_alias(context: &Context<'_>, alias: &Alias<'_>) -> TokenStream {
    let mut doc = Doc::default();
    let constructor = &context.plan.structs[alias.target.0].source.name;
    doc.paragraph(&format!("The type `{}`, whose only constructor is `{constructor}`.", alias.source.name));
    doc.tokens()
}

pub(super) fn of_new(item: &Struct<'_>) -> TokenStream {
    let has_optional = item.fields().any(|field| !matches!(field.presence, Presence::Required));
    let text = if has_optional {
        "Takes the required fields, in the order of the schema; the optional ones are `None` and `false`."
    } else {
        "Takes the fields, in the order of the schema."
    };
    let mut doc = Doc::default();
    doc.paragraph(text);
    doc.tokens()
}

pub(super) fn of_field(context: &Context<'_>, owner: StructId, field: &Field<'_>) -> TokenStream {
    let mut doc = Doc::default();
    doc.paragraph(&escaped(&field.source.doc));
    if let Presence::Optional(bit) | Presence::Flag(bit) = &field.presence {
        doc.paragraph(&companions(&context.plan.structs[owner.0], field, bit));
    }
    doc.tokens()
}

/// The other fields on the same bit.
fn companions(item: &Struct<'_>, field: &Field<'_>, bit: &Bit) -> String {
    if !bit.shared {
        return String::new();
    }
    let same = |other: &Bit| other.mask == bit.mask && other.bit == bit.bit;
    let others = item.members.iter().filter_map(|member| match member {
        Member::Field(other) if other.name != field.name => match &other.presence {
            Presence::Optional(its) | Presence::Flag(its) if same(its) => Some(format!("`{}`", other.name)),
            _ => None,
        },
        _ => None,
    });
    let others: Vec<String> = others.collect();
    if others.is_empty() {
        String::new()
    } else {
        format!("On the wire together with {}, or not at all.", others.join(", "))
    }
}

/// Text as Markdown that reads like it, with links that work.
fn escaped(text: &str) -> String {
    text.lines().map(escaped_line).collect::<Vec<_>>().join("\n")
}

fn escaped_line(line: &str) -> String {
    let line = line.trim();
    // What looks like an item of a list, or underlines the line before.
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let (number, rest) = line.split_at(line.len() - number.len());
    let is_marker = rest.starts_with(['-', '+', '=']) && number.is_empty();
    let is_numbered = (rest.starts_with(". ") || rest.starts_with(") ")) && !number.is_empty();
    let escape = if is_marker || is_numbered { "\\" } else { "" };
    let words: Vec<String> = rest.split(' ').map(escaped_word).collect();
    format!("{number}{escape}{}", words.join(" "))
}

fn escaped_word(word: &str) -> String {
    let Some(start) = word.find("https://").or_else(|| word.find("http://")) else { return escaped_text(word) };
    let url = word[start..].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
    if url.contains(['<', '>']) {
        return escaped_text(word);
    }
    format!("{}<{url}>{}", escaped_text(&word[..start]), escaped_text(&word[start + url.len()..]))
}

fn escaped_text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
