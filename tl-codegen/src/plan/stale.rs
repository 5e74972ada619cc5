//! What the docs and the method info say about things that are not there: after a new layer, they have to go or move.

use super::model::{Codec, Enum, Plan, TypeRef};
use crate::docs::{Definition, Docs};
use crate::example_values::ExampleValues;
use crate::method_info::{KnownError, MethodInfo};
use std::collections::{BTreeMap, BTreeSet};

/// What a definition may have docs for.
#[derive(Default)]
struct Documentable<'a> {
    is_function: bool,
    /// The TL names of the fields of the Rust struct: without masks and counts.
    fields: BTreeSet<&'a str>,
}

/// The problems, a sentence each, in the order of names.
pub(crate) fn stale(plan: &Plan<'_>) -> Vec<String> {
    let (docs, info) = (&plan.config.docs, &plan.config.method_info);
    let known = documentable(plan);
    let mut problems = Vec::new();
    for (name, definition) in &docs.definitions {
        check_definition(name, definition, known.get(name), &mut problems);
    }
    check_meanings(docs, info, &mut problems);
    check_methods(info, &known, &mut problems);
    if let Some(examples) = &plan.config.examples {
        check_examples(plan, &examples.values, &mut problems);
    }
    problems
}

/// Everything by TL name. What is skipped, and a constructor without a struct, has no fields.
fn documentable<'a>(plan: &'a Plan<'_>) -> BTreeMap<String, Documentable<'a>> {
    let types = plan.schema.types().map(|(_, ty)| &ty.name);
    let constructors = plan.schema.constructors().map(|(_, constructor)| &constructor.name);
    let mut known: BTreeMap<String, Documentable<'a>> =
        types.chain(constructors).map(|name| (name.to_string(), Documentable::default())).collect();
    for (_, function) in plan.schema.functions() {
        known.insert(function.name.to_string(), Documentable { is_function: true, ..Documentable::default() });
    }
    for item in &plan.structs {
        let fields = item.fields().filter_map(|field| field.source.name.as_deref());
        known.entry(item.tl_name()).or_default().fields.extend(fields);
    }
    known
}

fn check_definition(name: &str, definition: &Definition, known: Option<&Documentable<'_>>, problems: &mut Vec<String>) {
    let Some(known) = known else {
        return problems.push(format!("there are docs for `{name}`, which the schema does not have"));
    };
    if definition.about.trim().is_empty() {
        problems.push(format!("the docs for `{name}` do not say what it is about"));
    }
    if definition.returns.is_some() && !known.is_function {
        problems.push(format!("there are docs for what `{name}` returns, which is not a function"));
    }
    let unknown = definition.params.keys().filter(|param| !known.fields.contains(param.as_str()));
    problems.extend(unknown.map(|param| format!("there are docs for `{param}` of `{name}`, which has no such field")));
}

/// Without method info there is nothing to compare with: a documentation file may be all there is.
fn check_meanings(docs: &Docs, info: &MethodInfo, problems: &mut Vec<String>) {
    let unknown = docs.errors.keys().filter(|name| !info.errors.is_empty() && !info.errors.contains_key(*name));
    let problem = |name| format!("there are docs for the error `{name}`, which the method info does not have");
    problems.extend(unknown.map(problem));
}

fn check_methods(info: &MethodInfo, known: &BTreeMap<String, Documentable<'_>>, problems: &mut Vec<String>) {
    for (name, method) in &info.methods {
        if !known.get(name).is_some_and(|known| known.is_function) {
            problems.push(format!("there is method info for `{name}`, which is not a function of the schema"));
        }
        problems.extend(unknown_errors(info, name, &method.errors));
    }
    problems.extend(unknown_errors(info, "any method", &info.any_method));
}

fn unknown_errors(info: &MethodInfo, owner: &str, errors: &BTreeSet<KnownError>) -> Vec<String> {
    let is_known = |error: &&KnownError| info.errors.get(&error.name).is_some_and(|codes| codes.contains(&error.code));
    let unknown = errors.iter().filter(|error| !is_known(error));
    let problem = |KnownError { code, name }: &_| format!("`{owner}` gives {code} `{name}`, which is no known error");
    unknown.map(problem).collect()
}

/// Each entry must be for a field, or a type, that there is.
fn check_examples(plan: &Plan<'_>, values: &ExampleValues, problems: &mut Vec<String>) {
    let mut check = |what: &str, keys: Vec<&String>, takes: fn(&Codec) -> bool| {
        let known = fields_that(plan, takes);
        let unknown = keys.into_iter().filter(|key| !known.contains(key.as_str()));
        problems.extend(unknown.map(|key| format!("there is {what} for `{key}` in examples, which no such field has")));
    };
    check("a number", values.numbers.keys().collect(), Codec::is_integer);
    check("a decimal number", values.decimals.keys().collect(), Codec::is_float);
    check("a text", values.texts.keys().collect(), Codec::is_text);
    check_ranges(plan, values, problems);
    check_constructors(plan, values, problems);
}

/// A number that is for an `int` must be one.
fn check_ranges(plan: &Plan<'_>, values: &ExampleValues, problems: &mut Vec<String>) {
    let ints = fields_that(plan, |codec| codec.is_integer() && !codec.is_long());
    let too_large =
        values.numbers.iter().filter(|(key, number)| ints.contains(*key) && i32::try_from(**number).is_err());
    problems.extend(too_large.map(|(key, number)| format!("{number} for `{key}` in examples does not fit an `int`")));
}

/// The names of fields, alone and after that of their definition.
fn fields_that(plan: &Plan<'_>, takes: fn(&Codec) -> bool) -> BTreeSet<String> {
    let fields = plan.structs.iter().flat_map(|item| item.fields().map(move |field| (item.tl_name(), field)));
    let matching = fields.filter(|(_, field)| takes(field.codec.innermost()));
    let names = matching.filter_map(|(owner, field)| Some((owner, field.source.name.as_deref()?)));
    names.flat_map(|(owner, name)| [format!("{owner} {name}"), name.to_owned()]).collect()
}

fn check_constructors(plan: &Plan<'_>, values: &ExampleValues, problems: &mut Vec<String>) {
    let enums = enums_by_key(plan);
    for (key, constructor) in &values.constructors {
        match enums.get(key) {
            None => {
                problems.push(format!("there is a constructor for `{key}` in examples, which has only one or none"))
            }
            Some(ty) if !ty.variants.iter().any(|variant| variant.tl_name() == *constructor) => {
                problems.push(format!(
                    "`{constructor}` for `{key}` in examples is not a constructor of `{}`",
                    ty.tl_name()
                ));
            }
            Some(_) => {}
        }
    }
}

/// The types with several constructors, by their names and by the fields that have them.
fn enums_by_key<'a>(plan: &'a Plan<'_>) -> BTreeMap<String, &'a Enum<'a>> {
    let types = plan.enums.iter().map(|item| (item.tl_name(), item));
    let fields = plan.structs.iter().flat_map(|item| item.fields().map(move |field| (item.tl_name(), field)));
    let of_fields = fields.filter_map(|(owner, field)| match (field.codec.named(), field.source.name.as_deref()) {
        (Some(TypeRef::Enum(id)), Some(name)) => Some((format!("{owner} {name}"), &plan[id])),
        _ => None,
    });
    types.chain(of_fields).collect()
}
