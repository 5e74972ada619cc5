//! A schema, prepared for reading and writing.

use super::sizes::Sizes;
use crate::schema::{Builtin, Combinator, Expr, Named, Schema, Type};
use std::collections::HashMap;

/// How deep values may nest unless [`Codec::depth_limit`] says otherwise.
///
/// Every boxed value of a constructor in another one is a level, and so is every bare one in a vector, a repetition or an
/// optional field. Primitives and vectors of boxed values are none.
pub const DEFAULT_DEPTH_LIMIT: u32 = 64;

/// Reads and writes the values of a schema.
///
/// Making one takes a look at every definition of the schema; it is made once and used for many values.
#[derive(Clone, Debug)]
pub struct Codec<'s> {
    pub(super) schema: &'s Schema,
    pub(super) sizes: Sizes,
    pub(super) depth_limit: u32,
    by_id: HashMap<u32, &'s Combinator>,
    by_name: HashMap<String, &'s Combinator>,
}

impl<'s> Codec<'s> {
    /// Prepares a schema.
    #[must_use]
    pub fn new(schema: &'s Schema) -> Self {
        let mut codec = Self {
            schema,
            sizes: Sizes::of(schema),
            depth_limit: DEFAULT_DEPTH_LIMIT,
            by_id: HashMap::new(),
            by_name: HashMap::new(),
        };
        let constructors = schema.constructors().map(|(_, constructor)| constructor);
        let functions = schema.functions().map(|(_, function)| function);
        for combinator in constructors.chain(functions) {
            codec.by_id.entry(combinator.id).or_insert(combinator);
            codec.by_name.entry(combinator.name.to_string()).or_insert(combinator);
        }
        codec
    }

    /// Sets how deep values may nest; [`DEFAULT_DEPTH_LIMIT`] unless set. Each level takes stack.
    #[must_use]
    pub fn depth_limit(mut self, limit: u32) -> Self {
        self.depth_limit = limit;
        self
    }

    /// The schema.
    #[must_use]
    pub fn schema(&self) -> &'s Schema {
        self.schema
    }

    /// The constructor or function with this id. Of several with one id, the first of the schema.
    #[must_use]
    pub fn by_id(&self, id: u32) -> Option<&'s Combinator> {
        self.by_id.get(&id).copied()
    }

    /// The constructor or function with this name, such as `auth.sentCode`.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&'s Combinator> {
        self.by_name.get(name).copied()
    }

    pub(super) fn ty(&self, named: &Named) -> &'s Type {
        &self.schema[named.ty]
    }

    /// How a type is called in errors.
    pub(super) fn name_of(&self, expr: &Expr) -> String {
        match expr {
            Expr::Named(named) => self.ty(named).name.to_string(),
            Expr::Nat => "#".to_owned(),
            _ => "a value".to_owned(),
        }
    }

    /// Which way of writing and reading fits a type; it decides which values count as levels of depth.
    pub(super) fn form(&self, expr: &Expr) -> Form {
        match expr {
            Expr::Nat => Form::Boxed,
            Expr::Named(named) => self.form_of_named(named),
            Expr::Number(_) | Expr::Var(_) | Expr::Sum(..) | Expr::Repeat(_) => Form::Other,
        }
    }

    fn form_of_named(&self, named: &Named) -> Form {
        let boxed = if named.boxed { Form::Boxed } else { Form::Bare };
        match self.ty(named).builtin {
            None => boxed,
            Some(Builtin::Vector) if named.args.first().map(|item| self.form(item)) == Some(Form::Boxed) => boxed,
            Some(Builtin::Vector) => Form::Other,
            Some(_) if named.boxed && self.is_boxed_primitive(named) => Form::Other,
            Some(_) => Form::Boxed,
        }
    }

    /// Whether a boxed builtin is a number or text after its id, such as `Int`.
    fn is_boxed_primitive(&self, named: &Named) -> bool {
        self.ty(named).builtin != Some(Builtin::True) && self.schema.boxed_id(named.ty).is_some()
    }
}

/// Which way of writing and reading fits a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    /// A boxed value, a primitive, or a boxed vector of them.
    Boxed,
    /// A bare value of a constructor, or a bare vector of boxed values.
    Bare,
    /// Any other: a boxed primitive, a vector of bare values, a repetition.
    Other,
}
