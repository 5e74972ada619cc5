//! Which definition that came may be one that went, under another name.

use super::{Change, Kind, result_type};
use crate::schema::{Combinator, Name, Schema};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// A guess that a definition has another name now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rename<'a> {
    /// Whether it is a constructor or a method.
    pub kind: Kind,
    /// The name that is gone.
    pub old: &'a Name,
    /// The name that is new.
    pub new: &'a Name,
    /// How alike the two are, in percent: from their names and arguments.
    pub likeness: u32,
}

/// What is less alike than this, in percent, is no guess.
const LEAST: u32 = 55;
/// How alike names, and the names of results, have to be, of 1.
const LEAST_NAMES: f64 = 0.5;
/// How alike two definitions are that have only changed their namespace, in percent, whatever their arguments.
const MOVED: u32 = 75;

/// The most alike pairs, each definition in one.
pub(super) fn renames<'a>(old: &'a Schema, new: &'a Schema, kind: Kind, changes: &[Change<'a>]) -> Vec<Rename<'a>> {
    let gone = changes.iter().filter_map(|change| if let Change::Removed(it) = change { Some(*it) } else { None });
    let came = changes.iter().filter_map(|change| if let Change::Added(it) = change { Some(*it) } else { None });
    let gone: Vec<Side<'a>> = gone.filter_map(|it| Side::new(old, it)).collect();
    let came: Vec<Side<'a>> = came.filter_map(|it| Side::new(new, it)).collect();
    let mut pairs: Vec<(u32, &'a Name, &'a Name)> = Vec::new();
    for was in &gone {
        let likely = came.iter().map(|is| (likeness(was, is), was.name(), is.name()));
        pairs.extend(likely.filter(|(likeness, ..)| *likeness >= LEAST));
    }
    pairs.sort_by_key(|(likeness, old, new)| (Reverse(*likeness), *old, *new));
    let (mut taken_old, mut taken_new) = (BTreeSet::new(), BTreeSet::new());
    pairs.retain(|(_, old, new)| {
        let is_free = !taken_old.contains(old) && !taken_new.contains(new);
        is_free && taken_old.insert(*old) && taken_new.insert(*new)
    });
    let renames = pairs.into_iter().map(|(likeness, old, new)| Rename { kind, old, new, likeness });
    let mut renames: Vec<Rename<'a>> = renames.collect();
    renames.sort_by_key(|rename| rename.old);
    renames
}

/// A definition, for comparison.
struct Side<'a> {
    combinator: &'a Combinator,
    arguments: BTreeSet<String>,
    result: &'a Name,
}

impl<'a> Side<'a> {
    /// Nothing where the result is a variable.
    fn new(schema: &'a Schema, combinator: &'a Combinator) -> Option<Self> {
        let ty = |index| schema.type_text(combinator, index);
        let arguments = (0..combinator.fields.len()).filter(|index| ty(*index) != "#");
        let arguments = arguments.map(|index| format!("{}:{}", combinator.field_name(index), ty(index))).collect();
        Some(Self { combinator, arguments, result: result_type(schema, combinator)? })
    }

    fn name(&self) -> &'a Name {
        &self.combinator.name
    }
}

/// How alike two definitions are, in percent.
fn likeness(old: &Side<'_>, new: &Side<'_>) -> u32 {
    if old.combinator.id == new.combinator.id {
        return 100;
    }
    let names = alike(&words(old.name()), &words(new.name()));
    if names < LEAST_NAMES || alike(&words(old.result), &words(new.result)) < LEAST_NAMES {
        return 0;
    }
    let has_arguments = !(old.arguments.is_empty() && new.arguments.is_empty());
    let arguments = if has_arguments { alike(&old.arguments, &new.arguments) } else { names };
    let likeness = ((names + arguments) * 50.0) as u32;
    let is_moved = old.name().ident == new.name().ident && old.result == new.result;
    if is_moved { likeness.max(MOVED) } else { likeness }
}

/// The share of what two sets have in common, from 0 to 1.
fn alike(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    2.0 * a.intersection(b).count() as f64 / (a.len() + b.len()) as f64
}

/// The words of a name without its namespace: `inputPeerSelf` has `input`, `peer` and `self`.
fn words(name: &Name) -> BTreeSet<String> {
    let mut words = vec![String::new()];
    for character in name.ident.chars() {
        if character.is_ascii_uppercase() || character == '_' {
            words.push(String::new());
        }
        words.last_mut().expect("there is always a word").push(character.to_ascii_lowercase());
    }
    words.into_iter().filter(|word| !word.is_empty()).collect()
}
