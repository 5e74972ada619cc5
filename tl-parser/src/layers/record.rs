//! What became of one definition over the layers.

use super::history::History;
use crate::syntax::ast::{Arg, Combinator, ItemKind};
use crate::syntax::parse;
use std::fmt::{self, Display, Formatter};

/// What became of a definition over the known layers, up to one of them.
///
/// ```
/// use tl_parser::layers::History;
///
/// let text = "# Layers: 1 2 4\n---types---\n2\tuser#1 id:int = User\n4-\tuser#2 id:int name:string = User\n";
/// let history: History = text.parse().unwrap();
/// let record = history.record("user", false, 4).unwrap();
/// assert_eq!((record.since.layer, record.since.or_earlier), (2, false));
/// assert_eq!((record.changes[0].since.layer, record.changes[0].since.or_earlier), (4, true));
/// assert_eq!(history.record("user", false, 1), None);
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// When it came.
    pub since: Since,
    /// The known layers after that which do not have it: of each row of them, the first and the last.
    pub holes: Vec<(u32, u32)>,
    /// How its form changed, in the order of layers.
    pub changes: Vec<Change>,
}

/// The first known layer with something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Since {
    /// The layer.
    pub layer: u32,
    /// Whether the layer before is not known, so that it may have come earlier.
    pub or_earlier: bool,
}

/// `62 or earlier`
impl Display for Since {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.layer, if self.or_earlier { " or earlier" } else { "" })
    }
}

/// One change of a definition's form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// When the new form came.
    pub since: Since,
    /// The last known layer with the old form.
    pub until: u32,
    /// What changed.
    pub what: FormChange,
}

/// What changed. Types are as the schema writes them, with the condition: `flags.0?string`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FormChange {
    /// This field came. That of a mask is left out where another field changed, too.
    Added(String),
    /// This field went. That of a mask is left out where another field changed, too.
    Removed(String),
    /// This field has another type or bit, or became optional or required.
    Retyped {
        /// The field.
        field: String,
        /// Its type before.
        old: String,
        /// Its type now.
        new: String,
    },
    /// The fields are in another order.
    Reordered,
    /// The result has another type.
    Result {
        /// The type before.
        old: String,
        /// The type now.
        new: String,
    },
    /// Nothing but the id.
    Id {
        /// The id before, if it was declared.
        old: Option<u32>,
        /// The id now, if it is declared.
        new: Option<u32>,
    },
}

impl History {
    /// What became of a definition up to a layer; `None` if the layer does not have it or is not known.
    #[must_use]
    pub fn record(&self, name: &str, is_function: bool, layer: u32) -> Option<Record> {
        let layers: Vec<u32> = self.layers().take_while(|known| *known <= layer).collect();
        let texts: Vec<_> = self.texts(name, is_function).collect();
        let form = |layer: &u32| texts.iter().find(|(_, layers)| layers.contains(layer)).map(|(text, _)| *text);
        let forms: Vec<Option<&str>> = layers.iter().map(form).collect();
        let is_there = *layers.last()? == layer && forms.last()?.is_some();
        is_there.then(|| Record::of(&layers, &forms))
    }
}

impl Record {
    /// Of known layers, with the text that each has; the last has one.
    fn of(layers: &[u32], forms: &[Option<&str>]) -> Self {
        let there: Vec<usize> = (0..layers.len()).filter(|&index| forms[index].is_some()).collect();
        let steps = || there.windows(2).map(|step| (step[0], step[1]));
        let holes = steps().filter(|(old, new)| new - old > 1).map(|(old, new)| (layers[old + 1], layers[new - 1]));
        let changes = steps().filter(|(old, new)| forms[*old] != forms[*new]).flat_map(|(old, new)| {
            let at = move |what| Change { since: Since::of(layers, new), until: layers[old], what };
            changes(forms[old].unwrap_or_default(), forms[new].unwrap_or_default()).into_iter().map(at)
        });
        Self { since: Since::of(layers, there[0]), holes: holes.collect(), changes: changes.collect() }
    }
}

impl Since {
    /// The first layer of the history, too, may not be the first that had it.
    fn of(layers: &[u32], index: usize) -> Self {
        let is_after_known = index > 0 && layers[index - 1] + 1 == layers[index];
        Self { layer: layers[index], or_earlier: !is_after_known && layers[index] > 1 }
    }
}

/// A definition in parts.
struct Form {
    id: Option<u32>,
    /// Names and types.
    fields: Vec<(String, String)>,
    result: String,
}

impl Form {
    fn of(text: &str) -> Self {
        let source = format!("{text};");
        let parsed = parse(&source);
        match parsed.file.items.first().map(|item| &item.kind) {
            Some(ItemKind::Combinator(combinator)) => Self::of_combinator(combinator, &source),
            _ => Self { id: None, fields: Vec::new(), result: String::new() },
        }
    }

    fn of_combinator(combinator: &Combinator<'_>, source: &str) -> Self {
        let fields = combinator.args.iter().flat_map(|arg| {
            let ty = type_text(arg, source);
            arg.names.iter().map(move |name| (name.text.to_owned(), ty.clone()))
        });
        Self {
            id: combinator.id.map(|id| id.value),
            fields: fields.collect(),
            result: combinator.result.span.text(source).to_owned(),
        }
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(other, _)| other == name).map(|(_, ty)| ty.as_str())
    }

    /// The names that the other form has, too.
    fn shared<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a str> {
        self.names().filter(|name| other.field(name).is_some())
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|(name, _)| name.as_str())
    }
}

/// `flags.0?string`
fn type_text(arg: &Arg<'_>, source: &str) -> String {
    let condition = arg.condition.as_ref().map_or("", |condition| condition.span.text(source));
    let bang = if arg.bang.is_some() { "!" } else { "" };
    format!("{condition}{bang}{}", arg.ty.span.text(source))
}

fn changes(old: &str, new: &str) -> Vec<FormChange> {
    let (old, new) = (Form::of(old), Form::of(new));
    let added = new.fields.iter().filter(|(name, _)| old.field(name).is_none());
    let removed = old.fields.iter().filter(|(name, _)| new.field(name).is_none());
    let fields = added.map(|field| (field, true)).chain(removed.map(|field| (field, false)));
    let (masks, fields): (Vec<_>, Vec<_>) = fields.partition(|((_, ty), _)| ty == "#");
    let change = |((name, _), is_new): (&(String, String), bool)| {
        if is_new { FormChange::Added(name.clone()) } else { FormChange::Removed(name.clone()) }
    };
    let mut changes: Vec<FormChange> = fields.into_iter().map(change).collect();
    changes.extend(retyped(&old, &new));
    if !old.shared(&new).eq(new.shared(&old)) {
        changes.push(FormChange::Reordered);
    }
    if old.result != new.result {
        changes.push(FormChange::Result { old: old.result, new: new.result });
    }
    if changes.is_empty() {
        changes.extend(masks.into_iter().map(change));
    }
    if changes.is_empty() && old.id != new.id {
        changes.push(FormChange::Id { old: old.id, new: new.id });
    }
    changes
}

fn retyped(old: &Form, new: &Form) -> impl Iterator<Item = FormChange> {
    new.fields.iter().filter_map(|(field, new)| {
        let old = old.field(field)?;
        let change = || FormChange::Retyped { field: field.clone(), old: old.to_owned(), new: new.clone() };
        (old != new).then(change)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(old: &str, new: &str, expected: &[FormChange]) {
        assert_eq!(changes(old, new), expected);
    }

    fn added(name: &str) -> FormChange {
        FormChange::Added(name.to_owned())
    }

    fn removed(name: &str) -> FormChange {
        FormChange::Removed(name.to_owned())
    }

    #[test]
    fn each_kind_of_change_is_named() {
        check("a#1 x:int = A", "a#2 x:int y:int = A", &[added("y")]);
        check("a#1 x:int y:int = A", "a#2 x:int = A", &[removed("y")]);
        check("a#1 x:int y:int = A", "a#2 y:int x:int = A", &[FormChange::Reordered]);
        let retyped = |old: &str, new: &str| FormChange::Retyped {
            field: "x".to_owned(),
            old: old.to_owned(),
            new: new.to_owned(),
        };
        check("a#1 x:int = A", "a#2 x:long = A", &[retyped("int", "long")]);
        check("a#1 f:# x:int = A", "a#2 f:# x:f.1?int = A", &[retyped("int", "f.1?int")]);
        let result = FormChange::Result { old: "A".to_owned(), new: "Vector<A>".to_owned() };
        check("a#1 = A", "a#2 = Vector<A>", &[result]);
        check("a#1 = A", "a#2 = A", &[FormChange::Id { old: Some(1), new: Some(2) }]);
        check("a#1 = A", "a#00000001  = A", &[]);
    }

    #[test]
    fn a_mask_is_named_only_if_nothing_else_changed() {
        check("a#1 x:int = A", "a#2 flags:# x:int y:flags.0?true = A", &[added("y")]);
        check("a#1 x:int = A", "a#2 flags:# x:int = A", &[added("flags")]);
        check("a#1 flags:# x:int = A", "a#2 x:int = A", &[removed("flags")]);
    }
}
