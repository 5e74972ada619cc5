//! The page of a function.

use super::comment::Comment;
use super::{history, links, texts};
use crate::emit::context::Context;
use crate::emit::{example, types};
use crate::method_info::{Callers, KnownError, Method};
use crate::plan::model::{Codec, Field, Kind, Presence, Struct, StructId, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

/// A result with more variants than this is linked without naming them.
const MOST_VARIANTS: usize = 8;

pub(crate) fn of_function(context: &Context<'_>, id: StructId) -> TokenStream {
    let item = &context.plan[id];
    let info = context.plan.config.method_info.methods.get(&item.tl_name());
    let mut comment = context.comment();
    let about = texts::about(context, &item.tl_name(), &item.source.doc);
    comment.paragraph(&match about {
        Some(about) => format!("`{}`: {about}", item.source.name),
        None => format!("The method `{}`.", item.source.name),
    });
    if let Some(code) = example::of_function(context, id) {
        comment.section("Example", |comment| {
            comment.code("no_run", code);
            let runtime = &context.plan.config.runtime;
            comment.paragraph(&format!("The `client` is yours, or made as [here]({runtime}::rpc#a-client)."));
        });
    }
    comment.section("Parameters", |comment| comment.list(&parameters(context, item)));
    comment.section("Returns", |comment| returns(context, item, comment));
    if let Some(info) = info {
        comment.section("Errors", |comment| errors(context, info, comment));
        comment.section("Callers", |comment| comment.paragraph(&callers(info)));
    }
    comment.section("Related", |comment| comment.list(&related(context, id)));
    comment.section("History", |comment| {
        comment.paragraph(&history::of_definition(context, Kind::Functions, &item.tl_name()))
    });
    comment.text(&item.source);
    comment.page("method", &item.tl_name(), info.map(|info| info.guides.as_slice()).unwrap_or_default());
    comment.tokens()
}

/// Names, types and meanings.
fn parameters(context: &Context<'_>, item: &Struct<'_>) -> Vec<String> {
    let parameter = |field: &Field<'_>| {
        let front = format!("`{}` ({})", field.name, field_type(context, field));
        let meaning = texts::meaning(context, item, field);
        if meaning.is_empty() { front } else { format!("{front}: {meaning}") }
    };
    item.fields().map(parameter).collect()
}

fn field_type(context: &Context<'_>, field: &Field<'_>) -> String {
    let name = short(&context.codec_type(&field.codec));
    match field.presence {
        Presence::Flag(_) => "`bool`, a flag".to_owned(),
        Presence::Required => linked_type(context, &field.codec, &name),
        Presence::Optional(_) => linked_type(context, &field.codec, &format!("Option<{name}>")),
    }
}

/// A type by its name, as code, and linked to what it is about.
fn linked_type(context: &Context<'_>, codec: &Codec, name: &str) -> String {
    let code = format!("`{name}`");
    match codec.named() {
        Some(named) => format!("[{code}]({})", links::path(context.plan.place(named))),
        None => code,
    }
}

/// A type in short: without the modules `types`, `enums` and `wire`.
fn short(ty: &TokenStream) -> String {
    let text = types::shown(ty).replace("r#", "");
    let without_module = |path| {
        ["types::", "enums::", "wire::"].iter().find_map(|module| str::strip_prefix(path, module)).unwrap_or(path)
    };
    text.split_inclusive(['<', '[', ' ']).map(without_module).collect()
}

/// The type of the result with its variants, and what is written about it.
fn returns(context: &Context<'_>, item: &Struct<'_>, comment: &mut Comment<'_>) {
    match &item.result {
        None => return,
        Some(Codec::Call(_)) => comment.paragraph("The result of the inner call."),
        Some(result) => {
            let variants = variants(context, result);
            let is_given = result.has_number();
            let ty = if is_given { context.codec_type(result) } else { context.formed_type(result, &quote!(wire)) };
            comment.paragraph(&format!("{}{variants}.", linked_type(context, result, &short(&ty))));
            if is_given {
                let reads = "[`answer_from_bytes`](Self::answer_from_bytes) reads it";
                comment.paragraph(&format!("Its form depends on the call: {reads}, and `Return` is a `Blob`."));
            }
        }
    }
    let text = context.plan.config.docs.returns(&item.tl_name()).unwrap_or_default();
    comment.paragraph(&texts::linked(context, text));
}

/// The variants of a result: `: A, B or C`.
fn variants(context: &Context<'_>, result: &Codec) -> String {
    let Codec::Named { ty: TypeRef::Enum(id), .. } = result else { return String::new() };
    let result = &context.plan[*id];
    let variants = result.variants.iter().map(|variant| &variant.name);
    let links = variants.map(|name| format!("[`{name}`]({})", links::variant_path(&result.place, name)));
    let links: Vec<String> = links.collect();
    match links.split_last() {
        Some((last, others)) if !others.is_empty() && links.len() <= MOST_VARIANTS => {
            format!(": {} or {last}", others.join(", "))
        }
        _ => String::new(),
    }
}

/// Codes, names and meanings.
fn errors(context: &Context<'_>, info: &Method, comment: &mut Comment<'_>) {
    let error = |error: &KnownError| {
        let front = format!("{} [`{}`]({})", error.code, error.name, links::error_path(context, &error.name));
        match context.plan.config.docs.errors.get(&error.name) {
            Some(meaning) => format!("{front}: {}", texts::linked(context, meaning)),
            None => front,
        }
    };
    comment.list(&info.errors.iter().map(error).collect::<Vec<_>>());
    let any = format!("[those of any method]({}::rpc::ANY_METHOD)", context.plan.config.runtime);
    comment.paragraph(&if info.errors.is_empty() {
        format!("None of its own are recorded, only {any}.")
    } else {
        format!("Also {any}.")
    });
}

fn callers(info: &Method) -> String {
    let callers = match info.callers {
        Some(Callers::Users) => "Users only; bots may not call it.",
        Some(Callers::Bots) => "Bots only; users may not call it.",
        Some(Callers::UsersAndBots) => "Users and bots.",
        None => "Not recorded.",
    };
    let business =
        if info.over_business { " Bots may call it for a user who connected them to a business account." } else { "" };
    let login = if info.before_login { " No login is needed." } else { "" };
    format!("{callers}{business}{login}")
}

/// The functions about the same thing, each with what it does where that is written down.
fn related(context: &Context<'_>, id: StructId) -> Vec<String> {
    let related = context.relations.related(id).iter().map(|&other| {
        let link = links::definition(context, other);
        match texts::summary(context, &context.plan[other].tl_name()) {
            Some(summary) => format!("{link}: {summary}"),
            None => link,
        }
    });
    related.collect()
}
