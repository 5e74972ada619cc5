//! What words and facts say about things that are not there: after a new layer, they have to go or move.

use crate::Config;
use crate::docs::{Definition, Docs};
use crate::method_info::{KnownError, MethodInfo};
use std::collections::{BTreeMap, BTreeSet};
use tl_parser::Schema;
use tl_parser::schema::{Combinator, Expr};

/// What a definition may have words for.
enum Entry<'a> {
    Type,
    Constructor(&'a Combinator),
    Function(&'a Combinator),
}

/// The problems, a sentence each, in the order of names.
pub(crate) fn stale(schema: &Schema, config: &Config) -> Vec<String> {
    let entries = entries(schema);
    let Config { docs: words, method_info: facts, .. } = config;
    let mut problems = Vec::new();
    for (name, definition) in &words.definitions {
        stale_definition(name, definition, entries.get(name.as_str()), &mut problems);
    }
    stale_meanings(words, facts, &mut problems);
    stale_facts(facts, &entries, &mut problems);
    problems
}

fn entries(schema: &Schema) -> BTreeMap<String, Entry<'_>> {
    let types = schema.types().map(|(_, ty)| (ty.name.to_string(), Entry::Type));
    let constructors = schema.constructors().map(|(_, source)| (source.name.to_string(), Entry::Constructor(source)));
    let functions = schema.functions().map(|(_, source)| (source.name.to_string(), Entry::Function(source)));
    types.chain(constructors).chain(functions).collect()
}

fn stale_definition(name: &str, definition: &Definition, entry: Option<&Entry<'_>>, problems: &mut Vec<String>) {
    let Some(entry) = entry else {
        return problems.push(format!("there are words for `{name}`, which the schema does not have"));
    };
    if definition.about.trim().is_empty() {
        problems.push(format!("the words for `{name}` do not say what it is about"));
    }
    if definition.returns.is_some() && !matches!(entry, Entry::Function(_)) {
        problems.push(format!("there are words for what `{name}` returns, which is no function"));
    }
    let params = match entry {
        Entry::Type => BTreeSet::new(),
        Entry::Constructor(source) | Entry::Function(source) => visible_params(source),
    };
    let unknown = definition.params.keys().filter(|param| !params.contains(param.as_str()));
    problems.extend(unknown.map(|param| format!("there are words for `{param}` of `{name}`, which has no such field")));
}

/// The fields that are fields in Rust, too. A `#` that conditions name is none.
fn visible_params(source: &Combinator) -> BTreeSet<&str> {
    let masks = source.fields.iter().filter_map(|field| match field.condition?.mask {
        tl_parser::schema::Var::Field { index, .. } => Some(index),
        _ => None,
    });
    let masks: BTreeSet<usize> = masks.collect();
    let is_visible =
        |(index, field): &(usize, &tl_parser::schema::Field)| field.ty != Expr::Nat || !masks.contains(index);
    source.fields.iter().enumerate().filter(is_visible).filter_map(|(_, field)| field.name.as_deref()).collect()
}

/// Without facts there is nothing to compare with: a documentation file may be all there is.
fn stale_meanings(words: &Docs, facts: &MethodInfo, problems: &mut Vec<String>) {
    let unknown = words.errors.keys().filter(|name| !facts.errors.is_empty() && !facts.errors.contains_key(*name));
    problems.extend(unknown.map(|name| format!("there are words for the error `{name}`, which the facts do not have")));
}

fn stale_facts(facts: &MethodInfo, entries: &BTreeMap<String, Entry<'_>>, problems: &mut Vec<String>) {
    for (name, method) in &facts.methods {
        if !matches!(entries.get(name.as_str()), Some(Entry::Function(_))) {
            problems.push(format!("there are facts about the method `{name}`, which the schema does not have"));
        }
        problems.extend(unknown_errors(facts, name, &method.errors));
    }
    problems.extend(unknown_errors(facts, "any method", &facts.any_method));
}

fn unknown_errors(facts: &MethodInfo, owner: &str, errors: &BTreeSet<KnownError>) -> Vec<String> {
    let is_known = |error: &&KnownError| facts.errors.get(&error.name).is_some_and(|codes| codes.contains(&error.code));
    let unknown = errors.iter().filter(|error| !is_known(error));
    unknown
        .map(|KnownError { code, name }| format!("`{owner}` gives {code} `{name}`, which is no known error"))
        .collect()
}
