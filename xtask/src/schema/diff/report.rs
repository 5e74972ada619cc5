//! Everything about a difference, put together by definition: the constructors of a type, then the methods.

use std::collections::BTreeMap;
use tl_parser::layers::Diff;
use tl_parser::layers::diff::{Change, Kind, Rename, Status, TypeChange, WireBreak};
use tl_parser::schema::{Combinator, Name, Schema};

/// What there is to say about two schemas.
pub(crate) struct Report<'a> {
    /// What the two are called.
    pub(crate) old: &'a str,
    pub(crate) new: &'a str,
    pub(crate) diff: &'a Diff<'a>,
    /// The types of which something changed, in the order of their names.
    pub(crate) groups: Vec<Group<'a>>,
    /// The methods that changed, in the order of their names.
    pub(crate) methods: Vec<Entry<'a>>,
}

/// A type and its constructors.
pub(crate) struct Group<'a> {
    pub(crate) name: &'a Name,
    /// What happened to the list of its constructors; `None` where that is the same.
    pub(crate) change: Option<&'a TypeChange<'a>>,
    pub(crate) entries: Vec<Entry<'a>>,
    /// The constructors that are another type's now, with that.
    pub(crate) moved: Vec<(&'a Name, &'a Name)>,
}

impl Group<'_> {
    pub(crate) fn status(&self) -> Status {
        self.change.map_or(Status::Changed, |change| change.status)
    }
}

/// A constructor or method.
pub(crate) struct Entry<'a> {
    pub(crate) change: &'a Change<'a>,
    /// Why old bytes are not read.
    #[expect(dead_code, reason = "the next step prints it")]
    pub(crate) wire: Option<WireBreak>,
    /// What it may be called now, or may have been called before.
    pub(crate) rename: Option<&'a Rename<'a>>,
}

impl<'a> Report<'a> {
    /// Puts together what a difference says.
    pub(crate) fn new(old: &'a str, new: &'a str, diff: &'a Diff<'a>) -> Self {
        let methods = diff.methods.iter().map(|change| Entry::new(diff, Kind::Method, change)).collect();
        Self { old, new, diff, groups: groups(diff), methods }
    }
}

impl<'a> Entry<'a> {
    fn new(diff: &'a Diff<'a>, kind: Kind, change: &'a Change<'a>) -> Self {
        let is_it = |rename: &&Rename<'_>| {
            rename.kind == kind
                && match change.status() {
                    Status::Added => rename.new == change.name(),
                    Status::Removed => rename.old == change.name(),
                    Status::Changed => false,
                }
        };
        Self { change, wire: diff.wire_break(kind, change), rename: diff.renames.iter().find(is_it) }
    }
}

fn groups<'a>(diff: &'a Diff<'a>) -> Vec<Group<'a>> {
    let new_group = |name| Group { name, change: None, entries: Vec::new(), moved: Vec::new() };
    let mut groups: BTreeMap<&Name, Group<'a>> = BTreeMap::new();
    for change in &diff.types {
        groups.entry(change.name).or_insert_with(|| new_group(change.name)).change = Some(change);
    }
    for change in &diff.constructors {
        let schema = if change.status() == Status::Removed { diff.old } else { diff.new };
        let Some(name) = type_name(schema, change.newest()) else { continue };
        let group = groups.entry(name).or_insert_with(|| new_group(name));
        group.entries.push(Entry::new(diff, Kind::Constructor, change));
    }
    for change in &diff.constructors {
        let Change::Changed { old, new, .. } = change else { continue };
        let (Some(from), Some(to)) = (type_name(diff.old, old), type_name(diff.new, new)) else { continue };
        if from != to {
            groups.entry(from).or_insert_with(|| new_group(from)).moved.push((&new.name, to));
        }
    }
    groups.into_values().collect()
}

/// The type that a constructor is of.
fn type_name<'a>(schema: &'a Schema, constructor: &Combinator) -> Option<&'a Name> {
    match &constructor.result {
        tl_parser::schema::Expr::Named(named) => Some(&schema[named.ty].name),
        _ => None,
    }
}
