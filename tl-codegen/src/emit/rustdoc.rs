//! Doc comments.
//!
//! Words are not Markdown: `prose` escapes them, so that they read as they were written.

mod function;
mod prose;
mod uses;

pub(super) use function::of_function;

use super::context::Context;
use super::types;
use crate::plan::model::{
    Alias, Bit, Enum, EnumId, Field, Member, Place, Presence, Struct, StructId, TypeRef, Variant,
};
use proc_macro2::TokenStream;
use quote::quote;
use tl_parser::schema::Combinator;

/// What a page of documentation shows of a line of code.
const WIDTH: usize = 80;

/// The lines of one doc comment.
#[derive(Default)]
struct Doc(Vec<String>);

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

    /// A section; one without text has no heading either.
    fn section(&mut self, heading: &str, text: &str) {
        if !text.is_empty() {
            self.paragraph(&format!("# {heading}"));
            self.paragraph(text);
        }
    }

    /// The declaration as it stands in the schema, and where its maker describes it.
    fn source(&mut self, context: &Context<'_>, kind: &str, source: &Combinator) {
        self.paragraph(&format!("```text\n{}\n```", wrapped(&source.text)));
        self.page(context, kind, &source.name.to_string());
    }

    /// The page on which the maker of the schema describes a definition.
    fn page(&mut self, context: &Context<'_>, kind: &str, name: &str) {
        if let Some(pages) = &context.plan.config.pages {
            self.paragraph(&format!("[Official page]({pages}/{kind}/{name})"));
        }
    }

    fn tokens(self) -> TokenStream {
        let lines = self.0.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }
}

/// A declaration on lines that are no wider than a page of documentation.
fn wrapped(declaration: &str) -> String {
    let mut text = String::new();
    let mut width = 0;
    for word in declaration.split(' ') {
        if width > 0 && width + 1 + word.len() > WIDTH {
            text.push_str("\n   ");
            width = 3;
        }
        if width > 0 {
            text.push(' ');
        }
        text.push_str(word);
        width += 1 + word.len();
    }
    text
}

/// A constructor that has a struct.
pub(super) fn of_struct(context: &Context<'_>, id: StructId) -> TokenStream {
    let item = &context.plan[id];
    let mut doc = Doc::default();
    let about = about(context, &item.place, &item.tl_name(), &item.source.doc);
    doc.paragraph(&about.unwrap_or_else(|| format!("The constructor `{}`.", item.source.name)));
    if let Some(owner) = context.owner(id) {
        doc.paragraph(&format!("A constructor of {}.", type_link(context, &item.place, TypeRef::Enum(owner))));
    }
    doc.paragraph(&uses::of_type(context, &item.place, TypeRef::Struct(id)));
    doc.source(context, "constructor", item.source);
    doc.tokens()
}

pub(super) fn of_enum(context: &Context<'_>, id: EnumId) -> TokenStream {
    let item: &Enum<'_> = &context.plan[id];
    let name = item.tl_name();
    let mut doc = Doc::default();
    let about = about(context, &item.place, &name, &item.source.doc);
    doc.paragraph(&about.unwrap_or_else(|| format!("The type `{name}`.")));
    doc.paragraph(&uses::of_type(context, &item.place, TypeRef::Enum(id)));
    doc.page(context, "type", &name);
    doc.tokens()
}

/// The first sentence; unit variants, which have no struct with its own page, have everything here.
pub(super) fn of_variant(context: &Context<'_>, place: &Place, variant: &Variant<'_>) -> TokenStream {
    let mut doc = Doc::default();
    let name = variant.tl_name();
    if variant.payload.is_none() {
        doc.paragraph(&about(context, place, &name, &variant.source.doc).unwrap_or_default());
        doc.paragraph(&format!("`{}`", variant.source.text));
    } else {
        doc.paragraph(&summary(context, place, &name).unwrap_or_default());
    }
    doc.tokens()
}

pub(super) fn of_alias(context: &Context<'_>, alias: &Alias<'_>) -> TokenStream {
    let mut doc = Doc::default();
    let name = alias.source.name.to_string();
    let constructor = &context.plan[alias.target].source.name;
    doc.paragraph(&about(context, &alias.place, &name, &alias.source.doc).unwrap_or_default());
    doc.paragraph(&format!("The type `{name}`, whose only constructor is `{constructor}`."));
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

/// The name of an error and what it means.
pub(super) fn of_error(name: &str, meaning: &str) -> TokenStream {
    let mut doc = Doc::default();
    let meaning = prose::markdown(meaning, &|_| None);
    doc.paragraph(&if meaning.is_empty() { format!("`{name}`") } else { format!("`{name}`: {meaning}") });
    doc.tokens()
}

pub(super) fn of_field(context: &Context<'_>, owner: StructId, field: &Field<'_>) -> TokenStream {
    let item = &context.plan[owner];
    let mut doc = Doc::default();
    doc.paragraph(&meaning(context, item, field));
    if let Presence::Optional(bit) | Presence::Flag(bit) = &field.presence {
        doc.paragraph(&companions(item, field, bit));
    }
    doc.tokens()
}

/// What a field means; empty where nobody said.
fn meaning(context: &Context<'_>, item: &Struct<'_>, field: &Field<'_>) -> String {
    let param = field.source.name.as_deref().unwrap_or_default();
    let words = context.plan.config.docs.param(&item.tl_name(), param);
    context.markdown(&item.place, words.unwrap_or(&field.source.doc))
}

/// What a definition is: the words for it, else those of the schema.
fn about(context: &Context<'_>, place: &Place, name: &str, schema: &str) -> Option<String> {
    let words = context.plan.config.docs.about(name).unwrap_or(schema);
    (!words.trim().is_empty()).then(|| context.markdown(place, words))
}

/// The first sentence about a definition.
fn summary(context: &Context<'_>, place: &Place, name: &str) -> Option<String> {
    let words = context.plan.config.docs.about(name)?;
    Some(context.markdown(place, prose::first_sentence(words)))
}

/// A link to a type as `from` sees it: [`auth::SentCode`](super::…).
fn type_link(context: &Context<'_>, from: &Place, ty: TypeRef) -> String {
    let place = context.plan.place(ty);
    format!("[`{}`]({})", types::short_path(place), prose::path(from, place))
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
