//! Effects on structs.

use super::{Found, Interfaces, Use, listed};
use crate::interface::{Argument, Field, Struct};

/// What is different about a struct.
pub(super) fn found(interfaces: Interfaces<'_>, path: &str, old: &Struct, new: &Struct) -> Vec<Found> {
    let gone =
        old.fields.iter().filter(|field| find(&new.fields, &field.name).is_none()).map(|field| lost(path, field));
    let came: Vec<&Field> = new.fields.iter().filter(|field| find(&old.fields, &field.name).is_none()).collect();
    let kept = new.fields.iter().filter_map(|field| Some((find(&old.fields, &field.name)?, field)));
    let other = kept.filter(|(was, is)| was.ty != is.ty).map(|(was, is)| retyped(interfaces, was, is));
    let mut found: Vec<Found> = gone.chain((!came.is_empty()).then(|| gained(path, &came))).chain(other).collect();
    found.extend(constructor(interfaces, path, old, new));
    if old.has_default && !new.has_default {
        let mend = "build it with `new`, or with all its fields";
        found.push(Found::new(Use::Default, "`Default` is gone: a required field has no natural value", mend));
    }
    found.extend((old.is_eq && !new.is_eq).then(Found::lost_eq));
    found.extend(answer(old, new));
    found
}

fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

fn lost(path: &str, Field { name, ty, .. }: &Field) -> Found {
    let why = format!("the field `{name}: {ty}` is gone");
    Found::new(Use::Literal, why, format!("remove what sets or reads `{name}` of `{path}`"))
        .and([Use::Field(name.clone())])
}

fn gained(path: &str, fields: &[&Field]) -> Found {
    let is_optional = fields.iter().all(|field| field.absent.is_some());
    let names = listed(fields.iter().map(|field| format!("`{}: {}`", field.name, field.ty)));
    let why = match (fields, is_optional) {
        ([_], true) => format!("{names} is a new optional field"),
        ([_], false) => format!("{names} is a new field"),
        (_, true) => format!("{names} are new optional fields"),
        (_, false) => format!("{names} are new fields"),
    };
    let values = fields.iter().map(|field| format!("{}: {}", field.name, field.absent.unwrap_or("…")));
    let values = values.collect::<Vec<_>>().join(", ");
    Found::new(Use::Literal, why, format!("write `{values}` in `{path} {{ … }}`, and `..` in patterns"))
}

fn retyped(interfaces: Interfaces<'_>, old: &Field, new: &Field) -> Found {
    let Field { name, ty, .. } = new;
    let why = format!("the field `{name}: {}` is `{ty}` now{}", old.ty, cause(interfaces, &old.ty, ty));
    Found::new(Use::Literal, why, turn(interfaces, &old.ty, ty)).and([Use::Field(name.clone())])
}

/// Why a type has become another one, where the reason is not in the definition itself.
fn cause(Interfaces { old, new }: Interfaces<'_>, was: &str, is: &str) -> &'static str {
    let (Some(was), Some(is)) = (named(was), named(is)) else { return "" };
    let is_same = |a: Option<&str>, b: Option<&str>| a.is_some() && a == b;
    if is_same(Interfaces::constructs(old, was), Interfaces::enumerates(new, is)) {
        ": its type has several constructors"
    } else if is_same(Interfaces::enumerates(old, was), Interfaces::constructs(new, is)) {
        ": its type has one constructor"
    } else {
        ""
    }
}

/// The path of an item within a type.
fn named(ty: &str) -> Option<&str> {
    let start = ["types::", "enums::"].iter().filter_map(|module| ty.find(module)).min()?;
    let rest = &ty[start..];
    Some(rest.find(['>', ']', ',']).map_or(rest, |end| &rest[..end]))
}

/// How to make a value of the new type.
fn turn(interfaces: Interfaces<'_>, old: &str, new: &str) -> String {
    if new == format!("Option<{old}>") {
        return "write `Some(…)`, and handle `None`".to_owned();
    }
    if old == format!("Option<{new}>") {
        return "it is always there: write the value without `Some`".to_owned();
    }
    if interfaces.turns_into(old, new) {
        return "write `.into()` where it is set, and match where it is read".to_owned();
    }
    match (old, new) {
        ("i32", "i64") => "write `i64::from(…)` where an `i32` is at hand".to_owned(),
        _ => format!("use `{new}` in place of `{old}`"),
    }
}

/// What is different about `new`.
fn constructor(interfaces: Interfaces<'_>, path: &str, old: &Struct, new: &Struct) -> Option<Found> {
    let old = old.new.as_ref()?;
    let Some(new) = &new.new else {
        let why = match new.fields.len() {
            0 => "there are no fields, so there is no `new`",
            _ => "there are too many required fields for a `new`",
        };
        return Some(Found::new(Use::New, why, format!("write `{path}` with all its fields")));
    };
    let does_compile = old.len() == new.len() && old.iter().zip(new).all(|(old, new)| takes(interfaces, old, new));
    let is_same = old.iter().map(|argument| &argument.name).eq(new.iter().map(|argument| &argument.name));
    let shown = |arguments: &[Argument]| arguments.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", ");
    let why = match (does_compile, is_same) {
        (true, true) => return None,
        (false, true) => format!("`new({})` takes other types", shown(new)),
        (_, false) => format!("`new({})` is `new({})` now", shown(old), shown(new)),
    };
    let types: Vec<String> = new.iter().map(|it| format!("{}: {}", it.name, it.ty)).collect();
    let mend = format!("call `new` with `({})`", types.join(", "));
    Some(Found { is_silent: does_compile, ..Found::new(Use::New, why, mend) })
}

/// Whether a parameter takes what the old one took.
fn takes(interfaces: Interfaces<'_>, old: &Argument, new: &Argument) -> bool {
    match (old.is_into, new.is_into) {
        (true, false) => false,
        (false, true) => old.ty == new.ty || interfaces.turns_into(&old.ty, &new.ty),
        _ => old.ty == new.ty,
    }
}

fn answer(old: &Struct, new: &Struct) -> Option<Found> {
    let (old, new) = (old.result.as_ref()?, new.result.as_ref()?);
    let why = format!("the answer `{old}` is `{new}` now");
    (old != new).then(|| Found::new(Use::Answer, why, format!("take `{new}` from the call")))
}
