//! What happened to the arguments of a combinator.

use crate::schema::{Combinator, Schema, Var};
use std::fmt::{self, Display, Formatter};

/// What happened to an argument. One argument may have several of these, in the order of the variants.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ArgumentChange {
    /// It is gone.
    Removed {
        /// Its name.
        name: String,
        /// Its declaration, such as `reason:flags.0?string`.
        text: String,
    },
    /// It is new.
    Added {
        /// Its name.
        name: String,
        /// Its declaration, such as `reason:flags.0?string`.
        text: String,
    },
    /// One is gone, and one of the same type and condition is in its place: a guess.
    Renamed {
        /// The name that is gone.
        old: String,
        /// The name that is new.
        new: String,
    },
    /// It has another type.
    Retyped {
        /// Its name.
        name: String,
        /// Its type as it was, without the condition.
        old: String,
        /// Its type as it is, without the condition.
        new: String,
    },
    /// Another bit says whether it is there.
    MovedBit {
        /// Its name.
        name: String,
        /// The bit as it was.
        old: Bit,
        /// The bit as it is.
        new: Bit,
    },
    /// It was always there, and now a bit says whether it is.
    MadeOptional {
        /// Its name.
        name: String,
        /// The bit.
        bit: Bit,
    },
    /// A bit said whether it is there, and now it always is.
    MadeRequired {
        /// Its name.
        name: String,
        /// The bit that it had.
        bit: Bit,
    },
    /// It has changed places with others that are in both forms.
    Reordered {
        /// Its name.
        name: String,
        /// The argument that it follows now; `None` if it is the first.
        after: Option<String>,
    },
}

/// What decides whether an argument is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bit {
    /// The name of the mask.
    pub mask: String,
    /// The bit; `None` where any bit of the mask will do.
    pub bit: Option<u8>,
}

impl Display for Bit {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.bit {
            Some(bit) => write!(f, "{}.{bit}", self.mask),
            None => f.write_str(&self.mask),
        }
    }
}

/// An argument, for comparison.
struct Argument {
    name: String,
    text: String,
    ty: String,
    bit: Option<Bit>,
}

fn arguments(schema: &Schema, combinator: &Combinator) -> Vec<Argument> {
    let argument = |index: usize| Argument {
        name: combinator.field_name(index),
        text: schema.field_text(combinator, index),
        ty: schema.type_text(combinator, index),
        bit: bit_of(combinator, index),
    };
    (0..combinator.fields.len()).map(argument).collect()
}

/// What decides whether the argument at a position is there.
pub(super) fn bit_of(combinator: &Combinator, index: usize) -> Option<Bit> {
    let condition = combinator.fields[index].condition?;
    let mask = match condition.mask {
        Var::Param(index) => combinator.params[index].name.clone(),
        Var::Field { index, .. } => combinator.field_name(index),
    };
    Some(Bit { mask, bit: condition.bit })
}

/// What happened from the old arguments to the new ones.
pub(super) fn changes(old: (&Schema, &Combinator), new: (&Schema, &Combinator)) -> Vec<ArgumentChange> {
    let (old, new) = (arguments(old.0, old.1), arguments(new.0, new.1));
    let moved = moved(&old, &new);
    let mut came: Vec<Vec<ArgumentChange>> = Vec::new();
    let mut renamed = Vec::new();
    for (index, argument) in new.iter().enumerate() {
        came.push(match (find(&old, &argument.name), predecessor(&old, &new, index, &renamed)) {
            (Some(was), _) => of_both(was, argument, moved.contains(&index).then(|| before(&new, index))),
            (None, Some(was)) => {
                renamed.push(was.name.as_str());
                vec![ArgumentChange::Renamed { old: was.name.clone(), new: argument.name.clone() }]
            }
            (None, None) => {
                vec![ArgumentChange::Added { name: argument.name.clone(), text: argument.text.clone() }]
            }
        });
    }
    let gone = old.iter().filter(|was| find(&new, &was.name).is_none() && !renamed.contains(&was.name.as_str()));
    let gone = gone.map(|was| ArgumentChange::Removed { name: was.name.clone(), text: was.text.clone() });
    gone.chain(came.into_iter().flatten()).collect()
}

fn find<'a>(arguments: &'a [Argument], name: &str) -> Option<&'a Argument> {
    arguments.iter().find(|argument| argument.name == name)
}

fn before(arguments: &[Argument], index: usize) -> Option<String> {
    Some(arguments[index.checked_sub(1)?].name.clone())
}

/// What happened to an argument of both forms; `moved` says what it follows now, where it changed places.
fn of_both(old: &Argument, new: &Argument, moved: Option<Option<String>>) -> Vec<ArgumentChange> {
    let name = || new.name.clone();
    let mut changes = Vec::new();
    if old.ty != new.ty {
        changes.push(ArgumentChange::Retyped { name: name(), old: old.ty.clone(), new: new.ty.clone() });
    }
    changes.extend(match (&old.bit, &new.bit) {
        (Some(old), Some(new)) if old != new => {
            Some(ArgumentChange::MovedBit { name: name(), old: old.clone(), new: new.clone() })
        }
        (None, Some(bit)) => Some(ArgumentChange::MadeOptional { name: name(), bit: bit.clone() }),
        (Some(bit), None) => Some(ArgumentChange::MadeRequired { name: name(), bit: bit.clone() }),
        _ => None,
    });
    changes.extend(moved.map(|after| ArgumentChange::Reordered { name: name(), after }));
    changes
}

/// The old argument that the new one at a position may be under another name: one of the same type and condition, after the
/// same argument of both forms.
fn predecessor<'a>(old: &'a [Argument], new: &[Argument], index: usize, renamed: &[&str]) -> Option<&'a Argument> {
    let place = survivor_before(new, index, old);
    let is_gone = |was: &Argument| find(new, &was.name).is_none() && !renamed.contains(&was.name.as_str());
    let mut gone = old.iter().enumerate().filter(|(_, was)| is_gone(was));
    let is_like = |was: &Argument| was.ty == new[index].ty && was.bit == new[index].bit;
    gone.find(|(at, was)| is_like(was) && survivor_before(old, *at, new) == place).map(|(_, was)| was)
}

/// The last argument before a position that the other form has, too.
fn survivor_before<'a>(arguments: &'a [Argument], index: usize, others: &[Argument]) -> Option<&'a str> {
    let mut names = arguments[..index].iter().rev().map(|argument| argument.name.as_str());
    names.find(|name| find(others, name).is_some())
}

/// The positions in `new` of the fewest arguments that have to change places to come from the old order to the new one.
fn moved(old: &[Argument], new: &[Argument]) -> Vec<usize> {
    let position = |argument: &Argument| old.iter().position(|was| was.name == argument.name);
    let both: Vec<(usize, usize)> =
        new.iter().enumerate().filter_map(|(index, argument)| Some((index, position(argument)?))).collect();
    let kept = longest_rise(&both.iter().map(|(_, was)| *was).collect::<Vec<_>>());
    both.iter().enumerate().filter(|(at, _)| !kept.contains(at)).map(|(_, (index, _))| *index).collect()
}

/// The positions of a longest rising part of distinct numbers.
fn longest_rise(numbers: &[usize]) -> Vec<usize> {
    let mut best: Vec<Vec<usize>> = Vec::new();
    for (at, number) in numbers.iter().enumerate() {
        let before = best.iter().filter(|rise| rise.last().is_some_and(|&last| numbers[last] < *number));
        let mut rise = before.max_by_key(|rise| rise.len()).cloned().unwrap_or_default();
        rise.push(at);
        best.push(rise);
    }
    best.into_iter().rev().max_by_key(Vec::len).unwrap_or_default()
}
