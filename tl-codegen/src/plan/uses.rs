//! What every `#` of a definition is used for, and the number that it therefore is.

use super::model::Number;
use crate::names::{self, Ident};
use std::collections::{BTreeMap, BTreeSet};
use tl_parser::schema::{Condition, Count, Expr, Field as Source, Repeat, Var};

/// Masks by convention, even where no condition names them (yet).
const MASK_NAMES: [&str; 2] = ["flags", "flags2"];

/// What every `#` of a definition is used for.
pub(super) struct Uses {
    /// Per field that masks: its bits, and the fields that depend on each.
    pub(super) masks: BTreeMap<usize, BTreeMap<u32, Vec<usize>>>,
    /// Per field that counts: the repetitions.
    pub(super) counts: BTreeMap<usize, Vec<usize>>,
    /// The fields that are arguments of types.
    pub(super) arguments: BTreeSet<usize>,
}

impl Uses {
    /// What `fields` and `result`, the type after them, use.
    pub(super) fn of(fields: &[Source], result: Option<&Expr>) -> Self {
        let mut uses = Self { masks: BTreeMap::new(), counts: BTreeMap::new(), arguments: BTreeSet::new() };
        for (index, field) in fields.iter().enumerate() {
            if let Some((mask, bit)) = field.condition.and_then(mask_bit) {
                uses.masks.entry(mask).or_default().entry(bit).or_default().push(index);
            }
            if let Expr::Repeat(Repeat { count: Count::Var(Var::Field { depth: 0, index: counter }), .. }) = field.ty {
                uses.counts.entry(counter).or_default().push(index);
            }
            uses.add_arguments(&field.ty, 0);
        }
        result.into_iter().for_each(|result| uses.add_arguments(result, 0));
        let called_masks = fields.iter().enumerate().filter(|(_, field)| is_called_mask(field));
        for (index, _) in called_masks.filter(|(index, _)| !uses.counts.contains_key(index)) {
            uses.masks.entry(index).or_default();
        }
        uses
    }

    /// The arguments in a type that is `within` so many repetitions.
    fn add_arguments(&mut self, ty: &Expr, within: usize) {
        match ty {
            Expr::Var(Var::Field { depth, index }) if *depth == within => {
                self.arguments.insert(*index);
            }
            Expr::Named(named) => named.args.iter().for_each(|arg| self.add_arguments(arg, within)),
            Expr::Repeat(Repeat { count, fields }) => {
                if let Count::Var(Var::Field { depth, index }) = count
                    && *depth == within
                    && within > 0
                {
                    self.arguments.insert(*index);
                }
                fields.iter().for_each(|field| self.add_arguments(&field.ty, within + 1));
            }
            _ => {}
        }
    }

    /// The repetition that a `#` follows from: the only use of one that is always there. Any other says how many there are
    /// itself.
    pub(super) fn counted(&self, fields: &[Source], index: usize) -> Option<usize> {
        match self.counts.get(&index).map(Vec::as_slice) {
            Some(&[repetition]) if fields[index].condition.is_none() && !self.arguments.contains(&index) => {
                Some(repetition)
            }
            _ => None,
        }
    }

    /// Whether others are read and written with a field.
    pub(super) fn is_argument(&self, index: usize) -> bool {
        self.arguments.contains(&index) || self.counts.contains_key(&index)
    }

    /// The number that a field is.
    pub(super) fn number(&self, fields: &[Source], index: usize) -> Number {
        let source = &fields[index];
        if self.masks.contains_key(&index) {
            return Number::Mask(local(index, source));
        }
        match self.counted(fields, index) {
            Some(_) => Number::Count(local(index, source)),
            None => Number::Field(field_ident(index, source), source.condition.is_some()),
        }
    }
}

/// Whether a field is a mask by its name.
fn is_called_mask(field: &Source) -> bool {
    field.ty == Expr::Nat && field.name.as_deref().is_some_and(|name| MASK_NAMES.contains(&name))
}

/// The field that masks and the bit; a condition without a bit is written as bit 0, see [`check_mask`].
pub(super) fn mask_bit(condition: Condition) -> Option<(usize, u32)> {
    match condition.mask {
        Var::Field { depth: 0, index } => Some((index, condition.bit.unwrap_or(0).into())),
        _ => None,
    }
}

/// The local variable for a `#`. What the functions have of their own is called otherwise.
pub(super) fn local(index: usize, source: &Source) -> Ident {
    field_ident(index, source).other_than(&["cursor", "item", "items", "value", "w", "zero"])
}

/// The name of a field in Rust.
pub(super) fn field_ident(index: usize, source: &Source) -> Ident {
    match &source.name {
        Some(name) => Ident::new(&names::field_name(name)),
        None => Ident::new(&format!("arg_{}", index + 1)),
    }
}
