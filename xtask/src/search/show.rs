//! The page of one definition or error.

use super::entry::{Entry, Target};
use super::item::{self, Item};
use super::library::{Library, Volume};
use super::page::Page;
use super::relations::{Reach, Relations, Side};
use anyhow::Result;
use tl_codegen::method_info::{Callers, KnownError, Method};
use tl_codegen::paths;
use tl_parser::layers::ranges;
use tl_parser::layers::record::Record;
use tl_parser::schema::{Builtin, Combinator, Expr, TypeId};

/// Writes all that is known about an entry.
pub(super) fn entry(library: &Library, entry: &Entry<'_>, page: &mut Page) -> Result<()> {
    page.title(&format!("{} {}{}", entry.kind().word(), entry.full_name(), belonging(entry)));
    page.about(entry.about(library));
    match entry.target {
        Target::Type(volume, id) => {
            ty(library, volume, id, page);
            rust(library, volume, entry, page)?;
            uses(volume, id, page);
        }
        Target::Constructor(volume, id) => {
            let constructor = &volume.schema[id];
            combinator(library, volume, constructor, false, page);
            rust(library, volume, entry, page)?;
            if let Expr::Named(result) = &constructor.result {
                uses(volume, result.ty, page);
            }
        }
        Target::Method(volume, id) => {
            let method = &volume.schema[id];
            combinator(library, volume, method, true, page);
            rust(library, volume, entry, page)?;
            returns(library, volume, method, page);
            facts(library, &entry.name, page);
        }
        Target::Error => error(library, &entry.name, page)?,
    }
    Ok(())
}

/// The type of a constructor.
fn belonging(entry: &Entry<'_>) -> String {
    let Target::Constructor(volume, id) = entry.target else { return String::new() };
    match &volume.schema[id].result {
        Expr::Named(result) => format!(" of {}", volume.schema[result.ty].name),
        _ => String::new(),
    }
}

/// The declaration, and since when it is there.
fn combinator(library: &Library, volume: &Volume, combinator: &Combinator, is_method: bool, page: &mut Page) {
    page.field("TL", &volume.place(combinator.span));
    page.declaration(&combinator.text);
    if let Some(record) = record(library, volume, combinator, is_method) {
        page.field("since layer", &since(&record));
    }
}

fn record(library: &Library, volume: &Volume, combinator: &Combinator, is_method: bool) -> Option<Record> {
    library.history.record(&combinator.name.to_string(), is_method, volume.layer()?)
}

/// `46 or earlier; in this form since 177`
fn since(record: &Record) -> String {
    let form = record.changes.last().map(|change| format!("; in this form since {}", change.since));
    let holes = record.holes.iter().map(|&(first, last)| format!("; not in {}", ranges([first..=last])));
    record.since.to_string() + &form.unwrap_or_default() + &holes.collect::<String>()
}

/// The constructors of a type, and since when it has one.
fn ty(library: &Library, volume: &Volume, id: TypeId, page: &mut Page) {
    let ty = &volume.schema[id];
    page.field("TL", &volume.place(ty.span));
    let constructors = ty.constructors.iter().map(|id| &volume.schema[*id]);
    page.list("constructors", &constructors.clone().map(full_name).collect::<Vec<_>>());
    let records = constructors.filter_map(|constructor| record(library, volume, constructor, false));
    if let Some(first) = records.min_by_key(|record| record.since) {
        page.field("since layer", &since(&Record { changes: Vec::new(), holes: Vec::new(), ..first }));
    }
}

/// What a definition became, with its place in the generated code.
fn rust(library: &Library, volume: &Volume, entry: &Entry<'_>, page: &mut Page) -> Result<()> {
    let (Some(item), Some(path)) = (&entry.item, &entry.path) else { return Ok(()) };
    show_item(item::of_definition(&library.root, volume.module, item)?, path, page);
    Ok(())
}

fn show_item(item: Option<Item>, path: &str, page: &mut Page) {
    match item {
        None => page.field("Rust", &format!("tl_types::{path}, not generated yet: run `cargo xtask codegen`")),
        Some(Item { place, declaration }) => {
            page.field("Rust", &place);
            page.field("", &format!("tl_types::{path}"));
            let all = page.all;
            let is_shown = |line: &&String| all || !line.trim_start().starts_with("///");
            page.code(&declaration.iter().filter(is_shown).cloned().collect::<Vec<_>>());
        }
    }
}

/// Where a type is used.
fn uses(volume: &Volume, id: TypeId, page: &mut Page) {
    let (relations, all) = (Relations::new(&volume.schema), page.all);
    let names = |combinators: Vec<&Combinator>| combinators.into_iter().map(name).collect::<Vec<_>>();
    let reach = |side| {
        let reached = relations.reached_by(id, side);
        let ways = reached.chunk_by(|a, b| a.through == b.through);
        ways.map(|methods| through(volume, methods, all)).collect::<Vec<_>>()
    };
    page.list("contained in", &names(relations.contained_in(id)));
    page.list("returned by", &names(relations.used_by(id, Side::Answer)));
    page.list("accepted by", &names(relations.used_by(id, Side::Parameters)));
    page.list("in answers of", &reach(Side::Answer));
    page.list("in calls of", &reach(Side::Parameters));
}

/// `messages.search and 9 more (messages.Messages → Message)`: methods that reach a type by one way.
fn through(volume: &Volume, methods: &[Reach<'_>], all: bool) -> String {
    let types: Vec<String> = methods[0].through.iter().map(|ty| volume.schema[*ty].name.to_string()).collect();
    let shown = if all { methods.len() } else { 1 };
    let names: Vec<String> = methods.iter().take(shown).map(|reach| name(reach.method)).collect();
    let rest = methods.len() - shown;
    let rest = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    format!("{}{rest} ({})", names.join(", "), types.join(" → "))
}

/// What a method returns.
fn returns(library: &Library, volume: &Volume, method: &Combinator, page: &mut Page) {
    page.field("returns", &returned(volume, &method.result));
    let docs = library.docs.definitions.get(&name(method));
    page.field("", docs.and_then(|docs| docs.returns.as_deref()).unwrap_or_default());
}

/// The type, and its constructors where there are several.
fn returned(volume: &Volume, result: &Expr) -> String {
    let Expr::Named(named) = result else { return "what the call in it returns".to_owned() };
    let ty = &volume.schema[named.ty];
    match (ty.builtin, named.args.as_slice()) {
        (Some(Builtin::Vector), [item]) => format!("Vector of {}", returned(volume, item)),
        (None, _) if ty.constructors.len() > 1 => {
            let constructors = ty.constructors.iter().map(|id| name(&volume.schema[*id]));
            format!("{}: {}", ty.name, constructors.collect::<Vec<_>>().join(", "))
        }
        _ => ty.name.to_string(),
    }
}

/// Who may call a method, and its errors.
fn facts(library: &Library, name: &str, page: &mut Page) {
    let Some(method) = library.methods.methods.get(name) else { return };
    page.field("callers", &callers(method));
    if page.all {
        method.errors.iter().for_each(|error| page.field("error", &described(library, error)));
    } else {
        page.list("errors", &method.errors.iter().map(coded).collect::<Vec<_>>());
    }
    let any: Vec<String> = library.methods.any_method.iter().map(coded).collect();
    page.list("of any method", &any);
}

fn callers(method: &Method) -> String {
    let callers = match method.callers {
        Some(Callers::Users) => "users only",
        Some(Callers::Bots) => "bots only",
        Some(Callers::UsersAndBots) => "users and bots",
        None => "not recorded",
    };
    let business = if method.over_business { "; bots also over a business account" } else { "" };
    let before_login = if method.before_login { "; also before the login" } else { "" };
    format!("{callers}{business}{before_login}")
}

fn coded(error: &KnownError) -> String {
    format!("{} {}", error.code, error.name)
}

fn described(library: &Library, error: &KnownError) -> String {
    let meaning = library.docs.errors.get(&error.name).map(|meaning| format!(": {meaning}"));
    coded(error) + &meaning.unwrap_or_default()
}

/// The codes of an error, its item, and the methods that give it.
fn error(library: &Library, name: &str, page: &mut Page) -> Result<()> {
    let methods = &library.methods;
    let codes = methods.errors.get(name).into_iter().flatten().map(i32::to_string);
    page.list("code", &codes.collect::<Vec<_>>());
    let kind = paths::error_kind(name);
    show_item(item::of_error(&library.root, &kind)?, &format!("rpc::ErrorKind::{kind}"), page);
    let is_of_any = methods.any_method.iter().any(|error| error.name == name);
    if is_of_any {
        page.field("given by", "any method");
    }
    let gives = |method: &Method| method.errors.iter().any(|error| error.name == name);
    let given_by = methods.methods.iter().filter(|(_, method)| gives(method)).map(|(name, _)| name.clone());
    page.list("given by", &given_by.collect::<Vec<_>>());
    Ok(())
}

fn name(combinator: &Combinator) -> String {
    combinator.name.to_string()
}

fn full_name(combinator: &Combinator) -> String {
    format!("{}#{:08x}", combinator.name, combinator.id)
}
