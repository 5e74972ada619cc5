//! Everything about a difference, put together by definition: the constructors of a type, then the methods.

use std::collections::BTreeMap;
use tl_codegen::effects::Effect;
use tl_codegen::interface::Definition;
use tl_parser::layers::Diff;
use tl_parser::layers::diff::{Change, Kind, Rename, Status, TypeChange, WireBreak};
use tl_parser::schema::{Combinator, Expr, Name, Schema};

/// What there is to say about two schemas.
pub(crate) struct Report<'a> {
    /// What the two are called.
    pub(crate) old: &'a str,
    pub(crate) new: &'a str,
    pub(crate) diff: &'a Diff<'a>,
    /// How much breaks in all.
    pub(crate) breaks: Breaks,
    /// The types of which something changed, in the order of their names.
    pub(crate) groups: Vec<Group<'a>>,
    /// The methods of which something changed, in the order of their names.
    pub(crate) methods: Vec<Entry<'a>>,
}

/// How much breaks.
#[derive(Clone, Copy, Default)]
pub(crate) struct Breaks {
    /// How many effects on code there are.
    pub(crate) source: usize,
    /// How many definitions there are whose old bytes are not read.
    pub(crate) wire: usize,
}

/// A type and its constructors.
pub(crate) struct Group<'a> {
    pub(crate) name: Name,
    /// What happened to the list of its constructors; `None` where that is the same.
    pub(crate) change: Option<&'a TypeChange<'a>>,
    pub(crate) entries: Vec<Entry<'a>>,
    /// The constructors that are another type's now, with that.
    pub(crate) moved: Vec<(&'a Name, &'a Name)>,
    /// What is different about its enum.
    pub(crate) effects: Vec<Effect>,
}

/// A constructor or method.
pub(crate) struct Entry<'a> {
    pub(crate) name: Name,
    /// `None` where the definition is the same, and only its Rust form is another one.
    pub(crate) change: Option<&'a Change<'a>>,
    /// Why old bytes are not read.
    pub(crate) wire: Option<WireBreak>,
    /// What it may be called now, or may have been called before.
    pub(crate) rename: Option<&'a Rename<'a>>,
    /// What is different about its struct.
    pub(crate) effects: Vec<Effect>,
}

/// What may break.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum Level {
    /// Code that was written with the old schema does not compile, or means something else
    Source,
    /// Bytes that were written with the old schema are not read, or as something else
    Wire,
}

impl Group<'_> {
    pub(crate) fn status(&self) -> Status {
        self.change.map_or(Status::Changed, |change| change.status)
    }
}

impl<'a> Report<'a> {
    /// Puts together what a difference says, and what that does to code.
    pub(crate) fn new(old: &'a str, new: &'a str, diff: &'a Diff<'a>, effects: Vec<Effect>) -> Self {
        let mut builder = Builder { diff, groups: BTreeMap::new(), methods: BTreeMap::new() };
        builder.add_changes();
        effects.into_iter().for_each(|effect| builder.add_effect(effect));
        let (groups, methods) = (builder.groups.into_values(), builder.methods.into_values());
        let breaks = Breaks::default();
        let mut report = Self { old, new, diff, breaks, groups: groups.collect(), methods: methods.collect() };
        report.breaks = report.count();
        report
    }

    /// Leaves only what breaks something at a level.
    pub(crate) fn keep_breaking(&mut self, level: Level) {
        let keep = |entry: &mut Entry<'_>| match level {
            Level::Source => {
                entry.wire = None;
                !entry.effects.is_empty()
            }
            Level::Wire => {
                entry.effects.clear();
                entry.wire.is_some()
            }
        };
        self.methods.retain_mut(keep);
        for group in &mut self.groups {
            group.entries.retain_mut(keep);
            if level == Level::Wire {
                group.effects.clear();
            }
        }
        self.groups.retain(|group| !(group.entries.is_empty() && group.effects.is_empty()));
    }

    /// Whether there is nothing to say.
    pub(crate) fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.methods.is_empty()
    }

    /// The constructors and methods.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.groups.iter().flat_map(|group| &group.entries).chain(&self.methods)
    }

    fn count(&self) -> Breaks {
        let of_types: usize = self.groups.iter().map(|group| group.effects.len()).sum();
        let of_entries: usize = self.entries().map(|entry| entry.effects.len()).sum();
        let wire = self.entries().filter(|entry| entry.wire.is_some()).count();
        Breaks { source: of_types + of_entries, wire }
    }
}

/// Sorts what there is to say by definition.
struct Builder<'a> {
    diff: &'a Diff<'a>,
    groups: BTreeMap<Name, Group<'a>>,
    methods: BTreeMap<Name, Entry<'a>>,
}

impl<'a> Builder<'a> {
    fn group(&mut self, name: &Name) -> &mut Group<'a> {
        let new =
            || Group { name: name.clone(), change: None, entries: Vec::new(), moved: Vec::new(), effects: Vec::new() };
        self.groups.entry(name.clone()).or_insert_with(new)
    }

    fn add_changes(&mut self) {
        let diff = self.diff;
        for change in &diff.types {
            self.group(change.name).change = Some(change);
        }
        for change in &diff.constructors {
            let schema = if change.status() == Status::Removed { diff.old } else { diff.new };
            let Some(ty) = type_name(schema, change.newest()) else { continue };
            let entry = self.entry(Kind::Constructor, change);
            self.group(ty).entries.push(entry);
            if let Change::Changed { old, new, .. } = change
                && let Some(from) = type_name(diff.old, old).filter(|from| *from != ty)
            {
                self.group(from).moved.push((&new.name, ty));
            }
        }
        for change in &diff.methods {
            let entry = self.entry(Kind::Method, change);
            self.methods.insert(change.name().clone(), entry);
        }
    }

    fn entry(&self, kind: Kind, change: &'a Change<'a>) -> Entry<'a> {
        let is_it = |rename: &&Rename<'_>| {
            rename.kind == kind
                && match change.status() {
                    Status::Added => rename.new == change.name(),
                    Status::Removed => rename.old == change.name(),
                    Status::Changed => false,
                }
        };
        Entry {
            name: change.name().clone(),
            change: Some(change),
            wire: self.diff.wire_break(kind, change),
            rename: self.diff.renames.iter().find(is_it),
            effects: Vec::new(),
        }
    }

    fn add_effect(&mut self, effect: Effect) {
        let (Definition::Type(name) | Definition::Constructor(name) | Definition::Method(name)) = &effect.definition;
        let name = parsed(name);
        let unchanged = || Entry { name: name.clone(), change: None, wire: None, rename: None, effects: Vec::new() };
        match &effect.definition {
            Definition::Type(_) => self.group(&name).effects.push(effect),
            Definition::Method(_) => self.methods.entry(name.clone()).or_insert_with(unchanged).effects.push(effect),
            Definition::Constructor(_) => {
                let ty = self.constructed(&name);
                let entries = &mut self.group(&ty).entries;
                let index = entries.iter().position(|entry| entry.name == name).unwrap_or_else(|| {
                    entries.push(unchanged());
                    entries.len() - 1
                });
                entries[index].effects.push(effect);
            }
        }
    }

    /// The type of a constructor; its own name for what is none, such as an item of a repetition.
    fn constructed(&self, name: &Name) -> Name {
        let of = |schema: &'a Schema| {
            let constructor = schema.constructors().map(|(_, it)| it).find(|it| it.name == *name)?;
            type_name(schema, constructor)
        };
        of(self.diff.new).or_else(|| of(self.diff.old)).unwrap_or(name).clone()
    }
}

fn parsed(name: &str) -> Name {
    let (namespace, ident) = name.rsplit_once('.').unwrap_or(("", name));
    let namespace = namespace.split('.').filter(|segment| !segment.is_empty()).map(str::to_owned).collect();
    Name { namespace, ident: ident.to_owned() }
}

/// The type that a constructor is of.
fn type_name<'a>(schema: &'a Schema, constructor: &Combinator) -> Option<&'a Name> {
    match &constructor.result {
        Expr::Named(named) => Some(&schema[named.ty].name),
        _ => None,
    }
}
