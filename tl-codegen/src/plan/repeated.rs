//! The items of repetitions that repeat several fields: each becomes a struct of its own.

use super::model::{Kind, Param, StructId, TypeRef};
use crate::names::Ident;
use std::cell::RefCell;
use tl_parser::schema::{Combinator, Expr, Field, Name};

/// The structs to make, found while the fields of others are planned.
pub(super) struct RepeatedItems<'a> {
    /// The position in the plan of the first of them.
    first: usize,
    found: RefCell<Vec<RepeatedItem<'a>>>,
}

/// The item of a repetition.
#[derive(Clone)]
pub(super) struct RepeatedItem<'a> {
    /// The definition that repeats it, and its kind.
    pub(super) owner: (Kind, &'a Combinator),
    /// The parameters of the owner that it uses.
    pub(super) params: Vec<Param>,
    pub(super) fields: &'a [Field],
    /// The definition that it would have.
    pub(super) source: Combinator,
}

impl<'a> RepeatedItems<'a> {
    /// None yet. The first gets this position in the plan.
    pub(super) fn new(first: usize) -> Self {
        Self { first, found: RefCell::default() }
    }

    /// Adds the item of the field `repetition`, called `name` in Rust; gives its type.
    pub(super) fn add(
        &self,
        (kind, owner): (Kind, &'a Combinator),
        params: Vec<Param>,
        name: &Ident,
        repetition: &Field,
        fields: &'a [Field],
    ) -> TypeRef {
        let source = Combinator {
            name: Name { ident: format!("{}_{name}", owner.name.ident), ..owner.name.clone() },
            id: 0,
            params: Vec::new(),
            fields: fields.to_vec(),
            result: Expr::Nat,
            builtin: None,
            doc: format!("An item of \"{name}\" in {}.", owner.name),
            text: owner.text.clone(),
            span: repetition.span,
            id_span: repetition.span,
        };
        let mut found = self.found.borrow_mut();
        found.push(RepeatedItem { owner: (kind, owner), params, fields, source });
        TypeRef::Struct(StructId(self.first + found.len() - 1))
    }

    /// The item at a position in the order in which they were found.
    pub(super) fn get(&self, index: usize) -> Option<RepeatedItem<'a>> {
        self.found.borrow().get(index).cloned()
    }
}
