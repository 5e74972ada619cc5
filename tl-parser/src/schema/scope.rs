//! Which variables an expression of a combinator may name.

use super::{ParamKind, Var};
use crate::diagnostic::span::Span;
use std::collections::HashMap;

/// The variables of one combinator: its parameters, and the `#` fields to the left, level by level.
#[derive(Default)]
pub(crate) struct Scope<'a> {
    params: HashMap<&'a str, (usize, ParamKind)>,
    last_nat_param: Option<usize>,
    levels: Vec<Level<'a>>,
}

/// A list of fields: the combinator's own, or that of a repetition.
#[derive(Default)]
struct Level<'a> {
    /// The fields of type `#`, by name.
    nats: HashMap<&'a str, usize>,
    /// Where each name was declared.
    names: HashMap<&'a str, Span>,
    last_nat: Option<usize>,
    length: usize,
}

impl<'a> Scope<'a> {
    /// Adds a parameter. Of two with the same name, the first counts.
    pub(crate) fn add_param(&mut self, name: &'a str, index: usize, kind: ParamKind) {
        self.params.entry(name).or_insert((index, kind));
        if kind == ParamKind::Nat {
            self.last_nat_param = Some(index);
        }
    }

    /// Enters a list of fields.
    pub(crate) fn enter(&mut self) {
        self.levels.push(Level::default());
    }

    /// Leaves the innermost list: its fields are out of scope.
    pub(crate) fn leave(&mut self) {
        self.levels.pop();
    }

    /// Adds a field to the innermost list. Returns the place of an earlier field of the same name.
    pub(crate) fn add_field(&mut self, name: Option<(&'a str, Span)>, is_nat: bool) -> Option<Span> {
        let level = self.levels.last_mut()?;
        let index = level.length;
        level.length += 1;
        if is_nat {
            level.last_nat = Some(index);
        }
        let (name, span) = name?;
        if is_nat {
            level.nats.entry(name).or_insert(index);
        }
        let first = *level.names.entry(name).or_insert(span);
        (first != span).then_some(first)
    }

    /// The parameter of this name.
    pub(crate) fn param(&self, name: &str) -> Option<(usize, ParamKind)> {
        self.params.get(name).copied()
    }

    /// The number of this name: a `#` field to the left, the innermost first, or a `#` parameter.
    pub(crate) fn nat(&self, name: &str) -> Option<Var> {
        let field =
            |(depth, level): (usize, &Level<'a>)| level.nats.get(name).map(|index| Var::Field { depth, index: *index });
        let param = || match self.param(name)? {
            (index, ParamKind::Nat) => Some(Var::Param(index)),
            _ => None,
        };
        self.levels.iter().rev().enumerate().find_map(field).or_else(param)
    }

    /// The number that counts a repetition without a count: the last `#` to the left.
    pub(crate) fn last_nat(&self) -> Option<Var> {
        let field = |(depth, level): (usize, &Level<'a>)| level.last_nat.map(|index| Var::Field { depth, index });
        self.levels.iter().rev().enumerate().find_map(field).or(self.last_nat_param.map(Var::Param))
    }

    /// The place of a field of this name, of any type, to the left.
    pub(crate) fn field_span(&self, name: &str) -> Option<Span> {
        self.levels.iter().rev().find_map(|level| level.names.get(name).copied())
    }
}
