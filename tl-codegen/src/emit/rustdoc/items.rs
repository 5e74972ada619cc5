//! The comments of everything but functions.

use super::comment::Comment;
use super::{history, links, markdown, texts, uses};
use crate::emit::context::Context;
use crate::plan::model::{
    Alias, Bit, Codec, EnumId, Field, Kind, Number, Param, Presence, Struct, StructId, TypeRef, Variant,
};
use proc_macro2::TokenStream;

/// A constructor that has a struct.
pub(crate) fn of_struct(context: &Context<'_>, id: StructId) -> TokenStream {
    let item = &context.plan[id];
    let mut comment = context.comment();
    let about = texts::about(context, &item.tl_name(), &item.source.doc);
    comment.paragraph(&about.unwrap_or_else(|| format!("The constructor `{}`.", item.source.name)));
    if let Some(owner) = context.owner(id) {
        comment.paragraph(&format!("A constructor of {}.", links::ty(context, TypeRef::Enum(owner))));
    }
    comment.paragraph(&numbers(&item.params));
    uses::of_type(context, TypeRef::Struct(id)).iter().for_each(|list| comment.paragraph(list));
    comment.paragraph(&history::of_definition(context, Kind::Types, &item.tl_name()));
    comment.source("constructor", &item.source);
    comment.tokens()
}

pub(crate) fn of_enum(context: &Context<'_>, id: EnumId) -> TokenStream {
    let item = &context.plan[id];
    let name = item.tl_name();
    let mut comment = context.comment();
    let about = texts::about(context, &name, &item.source.doc);
    comment.paragraph(&about.unwrap_or_else(|| format!("The type `{name}`.")));
    comment.paragraph(&numbers(&item.params));
    uses::of_type(context, TypeRef::Enum(id)).iter().for_each(|list| comment.paragraph(list));
    comment.page("type", &name, &[]);
    comment.tokens()
}

/// The first sentence; unit variants, which have no struct with its own page, have everything here.
pub(crate) fn of_variant(context: &Context<'_>, variant: &Variant<'_>) -> TokenStream {
    let mut comment = context.comment();
    let name = variant.tl_name();
    if variant.payload.is_none() {
        comment.paragraph(&texts::about(context, &name, &variant.source.doc).unwrap_or_default());
        comment.paragraph(&history::of_definition(context, Kind::Types, &name));
        comment.paragraph(&format!("`{}`", variant.source.text));
    } else {
        comment.paragraph(&texts::summary(context, &name).unwrap_or_default());
    }
    if variant.payload.is_some_and(|payload| context.layout.is_indirect(payload)) {
        comment.paragraph("In a `Box`, because the struct is large or recursive.");
    }
    comment.tokens()
}

pub(crate) fn of_alias(context: &Context<'_>, alias: &Alias<'_>) -> TokenStream {
    let mut comment = context.comment();
    let name = alias.source.name.to_string();
    let constructor = &context.plan[alias.target].source.name;
    comment.paragraph(&texts::about(context, &name, &alias.source.doc).unwrap_or_default());
    comment.paragraph(&format!("The type `{name}`, whose only constructor is `{constructor}`."));
    comment.tokens()
}

pub(crate) fn of_new(item: &Struct<'_>) -> TokenStream {
    let is_whole = item.required().count() == item.fields().count();
    of_text(if is_whole {
        "Takes the fields, in the order of the schema."
    } else {
        "Takes the required fields, in the order of the schema; the optional ones are `None` and `false`."
    })
}

/// One paragraph of Markdown.
pub(crate) fn of_text(text: &str) -> TokenStream {
    let mut comment = Comment::new(None);
    comment.paragraph(text);
    comment.tokens()
}

/// The name of an error and what it means.
pub(crate) fn of_error(name: &str, meaning: &str) -> TokenStream {
    let meaning = markdown::markdown(meaning, &|_| None);
    of_text(&if meaning.is_empty() { format!("`{name}`") } else { format!("`{name}`: {meaning}") })
}

pub(crate) fn of_field(context: &Context<'_>, owner: StructId, field: &Field<'_>) -> TokenStream {
    let item = &context.plan[owner];
    let mut comment = context.comment();
    comment.paragraph(&texts::meaning(context, item, field));
    if let Presence::Optional(bit) | Presence::Flag(bit) = &field.presence {
        comment.paragraph(&companions(item, field, bit));
        comment.paragraph(&given(bit));
    }
    comment.paragraph(&counted(&field.codec));
    if field.is_argument {
        comment.paragraph("Others are written and read with this number, and have to fit it.");
    }
    comment.tokens()
}

/// The numbers that values are written and read with.
fn numbers(params: &[Param]) -> String {
    let numbers = params.iter().filter_map(|param| match param {
        Param::Number(name) => Some(format!("`{name}`")),
        Param::Type(_) => None,
    });
    let numbers: Vec<String> = numbers.collect();
    match numbers.len() {
        0 => String::new(),
        1 => format!("Written and read with the number {}, which is no part of it.", numbers[0]),
        _ => format!("Written and read with the numbers {}, which are no part of it.", numbers.join(", ")),
    }
}

/// When a field is there that a parameter decides about.
fn given(bit: &Bit) -> String {
    match bit {
        Bit { is_given: false, .. } => String::new(),
        Bit { mask, any: true, .. } => format!("There where `{mask}` is not 0, and nowhere else."),
        Bit { mask, bit, .. } => format!("There where bit {bit} of `{mask}` is set, and nowhere else."),
    }
}

/// How many items there are, where another field or a parameter says so.
fn counted(codec: &Codec) -> String {
    match codec {
        Codec::Repeat { count: Number::Field(name, _) | Number::Param(name), .. } => {
            format!("As many items as `{name}` says.")
        }
        _ => String::new(),
    }
}

/// The other fields on the same bit.
fn companions(item: &Struct<'_>, field: &Field<'_>, bit: &Bit) -> String {
    let is_on_it = |other: &&Field<'_>| match &other.presence {
        Presence::Optional(its) | Presence::Flag(its) => its.mask == bit.mask && its.bit == bit.bit,
        Presence::Required => false,
    };
    let others = item.wire_fields().filter(|other| other.name != field.name).filter(is_on_it);
    let others: Vec<String> = others.map(|other| format!("`{}`", other.name)).collect();
    if others.is_empty() {
        return String::new();
    }
    format!("On the wire together with {}, or not at all.", others.join(", "))
}

impl<'a> Context<'a> {
    /// An empty comment of a definition.
    pub(super) fn comment(&self) -> Comment<'a> {
        Comment::new(self.plan.config.pages.as_deref())
    }
}
