//! The page of a function.

use super::{Doc, about, meaning, prose, summary, uses};
use crate::emit::{context::Context, example, types};
use crate::method_info::{Callers, Method};
use crate::plan::model::{Codec, Field, Presence, Primitive, Struct, StructId, TypeRef};
use proc_macro2::TokenStream;

/// A result with more variants than this is linked without naming them.
const MOST_VARIANTS: usize = 8;

pub(in crate::emit) fn of_function(context: &Context<'_>, id: StructId) -> TokenStream {
    let item = &context.plan[id];
    let name = item.tl_name();
    let facts = context.plan.config.method_info.method(&name);
    let mut doc = Doc::default();
    let about = about(context, &item.place, &name, &item.source.doc);
    doc.paragraph(&about.unwrap_or_else(|| format!("The method `{name}`.")));
    doc.section("Example", &example::of_function(context, id).unwrap_or_default());
    doc.section("Parameters", &parameters(context, item));
    doc.section("Returns", &returns(context, item));
    doc.section("Errors", &facts.map(|facts| errors(context, item, facts)).unwrap_or_default());
    doc.section("Callers", &facts.map(callers).unwrap_or_default());
    doc.section("Related", &related(context, id));
    doc.source(context, "method", item.source);
    doc.tokens()
}

/// A table of names, types and meanings.
fn parameters(context: &Context<'_>, item: &Struct<'_>) -> String {
    let meanings: Vec<String> = item.fields().map(|field| meaning(context, item, field)).collect();
    let has_meanings = meanings.iter().any(|meaning| !meaning.is_empty());
    let rows = item.fields().zip(&meanings).map(|(field, meaning)| {
        let (name, ty) = (&field.name, field_type(context, item, field));
        if has_meanings { format!("| `{name}` | {ty} | {meaning} |") } else { format!("| `{name}` | {ty} |") }
    });
    let rows: Vec<String> = rows.collect();
    match (rows.is_empty(), has_meanings) {
        (true, _) => String::new(),
        (false, true) => table("| Name | Type | Meaning |\n|---|---|---|", &rows),
        (false, false) => table("| Name | Type |\n|---|---|", &rows),
    }
}

fn table(head: &str, rows: &[String]) -> String {
    format!("{head}\n{}", rows.join("\n"))
}

fn field_type(context: &Context<'_>, item: &Struct<'_>, field: &Field<'_>) -> String {
    match field.presence {
        Presence::Flag(_) => "`bool`, a flag".to_owned(),
        Presence::Required => ty(context, item, &field.codec, "", ""),
        Presence::Optional(_) => ty(context, item, &field.codec, "Option<", ">"),
    }
}

/// A type as code, within what stands `before` and `after` it, and linked to what it is about.
fn ty(context: &Context<'_>, item: &Struct<'_>, codec: &Codec, before: &str, after: &str) -> String {
    let name = type_name(context, codec);
    match codec.named() {
        Some(named) => {
            format!("[`{before}{name}{after}`]({})", prose::path(&item.place, context.plan.place(named)))
        }
        None => format!("`{before}{name}{after}`"),
    }
}

/// A type in short: without the modules `types` and `enums`.
fn type_name(context: &Context<'_>, codec: &Codec) -> String {
    match codec {
        Codec::Primitive(primitive) | Codec::BoxedPrimitive { primitive, .. } => primitive_name(*primitive),
        Codec::Named { ty, .. } => types::short_path(context.plan.place(*ty)),
        Codec::Vector { item, .. } | Codec::Repeat { item, .. } => format!("Vec<{}>", type_name(context, item)),
        Codec::Array { len, item } => format!("[{}; {len}]", type_name(context, item)),
        Codec::Blob => "Blob".to_owned(),
        Codec::True => "True".to_owned(),
        Codec::Call(generic) => generic.to_string(),
    }
}

fn primitive_name(primitive: Primitive) -> String {
    let name = match primitive {
        Primitive::Int => "i32",
        Primitive::Long => "i64",
        Primitive::Nat => "u32",
        Primitive::Double => "f64",
        Primitive::Float => "f32",
        Primitive::Bool => "bool",
        Primitive::String => "String",
        Primitive::Bytes => "Vec<u8>",
        Primitive::Unit => "()",
        Primitive::Fixed(len) => return format!("[u8; {len}]"),
    };
    name.to_owned()
}

fn returns(context: &Context<'_>, item: &Struct<'_>) -> String {
    let result = match &item.result {
        None => return String::new(),
        Some(Codec::Call(_)) => "The result of the inner call.".to_owned(),
        Some(result) => format!("{}{}.", ty(context, item, result, "", ""), variants(context, item, result)),
    };
    let words = context.plan.config.docs.returns(&item.tl_name()).unwrap_or_default();
    match context.markdown(&item.place, words) {
        words if words.is_empty() => result,
        words => format!("{result}\n\n{words}"),
    }
}

/// The variants of a result: `: A, B or C`.
fn variants(context: &Context<'_>, item: &Struct<'_>, result: &Codec) -> String {
    let Codec::Named { ty: TypeRef::Enum(id), .. } = result else { return String::new() };
    let result = &context.plan[*id];
    let path = prose::path(&item.place, &result.place);
    let links = result.variants.iter().map(|variant| format!("[`{}`]({path}::{0})", variant.name));
    let links: Vec<String> = links.collect();
    match links.split_last() {
        Some((last, others)) if !others.is_empty() && links.len() <= MOST_VARIANTS => {
            format!(": {} or {last}", others.join(", "))
        }
        _ => String::new(),
    }
}

/// A table of codes, names and meanings.
fn errors(context: &Context<'_>, item: &Struct<'_>, facts: &Method) -> String {
    let rows = facts.errors.iter().map(|error| {
        let meaning = context.plan.config.docs.errors.get(&error.name).map(String::as_str).unwrap_or_default();
        let (path, meaning) = (context.error_path(&error.name), context.markdown(&item.place, meaning));
        format!("| {} | [`{}`]({path}) | {meaning} |", error.code, error.name)
    });
    let rows: Vec<String> = rows.collect();
    let any = format!("[those of any method]({}::rpc::ANY_METHOD)", context.plan.config.runtime);
    if rows.is_empty() {
        format!("None of its own are recorded, only {any}.")
    } else {
        format!("{}\n\nAlso {any}.", table("| Code | Name | Meaning |\n|---|---|---|", &rows))
    }
}

fn callers(facts: &Method) -> String {
    let callers = match facts.callers {
        Some(Callers::Users) => "Users only; bots may not call it.",
        Some(Callers::Bots) => "Bots only; users may not call it.",
        Some(Callers::UsersAndBots) => "Users and bots.",
        None => "Not recorded.",
    };
    let business =
        if facts.over_business { " Bots may call it for a user who connected them to a business account." } else { "" };
    let login = if facts.before_login { " No login is needed." } else { "" };
    format!("{callers}{business}{login}")
}

/// The functions about the same thing, each with what it does where that is written down.
fn related(context: &Context<'_>, id: StructId) -> String {
    let from = &context.plan[id].place;
    let lines = context.relations.related(id).iter().map(|&other| {
        let link = uses::link(context, from, other);
        let name = context.plan[other].tl_name();
        match summary(context, from, &name) {
            Some(summary) => format!("- {link}: {summary}"),
            None => format!("- {link}"),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}
