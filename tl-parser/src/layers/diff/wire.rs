//! Whether bytes that were written with the old schema are still read.

use super::arguments::bit_of;
use super::{ArgumentChange, Change, Diff, Differences, Kind};
use crate::schema::{Combinator, Schema};
use std::fmt::{self, Display, Formatter};

/// Why bytes that were written with the old schema are not read with the new one, or as something else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WireBreak {
    /// The new schema does not know the id.
    UnknownId {
        /// The id that the old schema wrote.
        id: u32,
    },
    /// The id is the same, but what follows it is not.
    OtherLayout {
        /// The id.
        id: u32,
    },
    /// The id is of another type now, so that it is not read where the old type is expected.
    OtherType {
        /// The id.
        id: u32,
    },
    /// The id of the call is the same, but another answer is expected.
    OtherAnswer {
        /// The id.
        id: u32,
    },
}

impl Display for WireBreak {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownId { id } => write!(f, "the id {id:08x} is not known any more"),
            Self::OtherLayout { id } => write!(f, "what follows the id {id:08x} has another form"),
            Self::OtherType { id } => write!(f, "the id {id:08x} is of another type"),
            Self::OtherAnswer { id } => write!(f, "the call {id:08x} has an answer of another type"),
        }
    }
}

pub(super) fn wire_break(diff: &Diff<'_>, kind: Kind, change: &Change<'_>) -> Option<WireBreak> {
    let (old, new) = match change {
        Change::Added(_) => return None,
        Change::Removed(old) => (*old, with_id(diff.new, kind, old.id)),
        Change::Changed { old, new, .. } if old.id == new.id => (*old, Some(*new)),
        Change::Changed { old, .. } => (*old, with_id(diff.new, kind, old.id)),
    };
    let id = old.id;
    let Some(new) = new else { return Some(WireBreak::UnknownId { id }) };
    let what = Differences::of((diff.old, old), (diff.new, new));
    if what.parameters.is_some() || !what.arguments.iter().all(|change| is_read(old, new, change)) {
        return Some(WireBreak::OtherLayout { id });
    }
    what.result.map(|_| match kind {
        Kind::Constructor => WireBreak::OtherType { id },
        Kind::Method => WireBreak::OtherAnswer { id },
    })
}

fn with_id(schema: &Schema, kind: Kind, id: u32) -> Option<&Combinator> {
    match kind {
        Kind::Constructor => schema.constructors().map(|(_, it)| it).find(|it| it.id == id),
        Kind::Method => schema.functions().map(|(_, it)| it).find(|it| it.id == id),
    }
}

/// Whether the old bytes are read in spite of a change: a name is not on the wire, and neither is a new argument whose bit
/// the old form never set.
fn is_read(old: &Combinator, new: &Combinator, change: &ArgumentChange) -> bool {
    match change {
        ArgumentChange::Renamed { .. } => true,
        ArgumentChange::Added { name, .. } => is_never_set(old, new, name),
        _ => false,
    }
}

fn is_never_set(old: &Combinator, new: &Combinator, name: &str) -> bool {
    let index = (0..new.fields.len()).find(|&index| new.field_name(index) == name);
    let Some(bit) = index.and_then(|index| bit_of(new, index)) else { return false };
    let has_mask = (0..old.fields.len()).any(|index| old.field_name(index) == bit.mask);
    let is_used =
        (0..old.fields.len()).any(|index| bit_of(old, index).is_some_and(|used| used == bit || used.bit.is_none()));
    has_mask && !is_used
}
