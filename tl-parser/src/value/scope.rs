//! The values of parameters and of earlier fields, while the fields of a combinator are read or written.

use crate::schema::{Combinator, Condition, Count, Expr, Named, Var};
use std::rc::Rc;

/// The value of a parameter.
#[derive(Clone, Debug)]
pub(super) enum Arg<'a> {
    /// Not known: any boxed value as a type, and 0 as a number.
    Unknown,
    Number(u32),
    /// A type, with the values of the variables in it.
    Type(&'a Expr, Rc<Scope<'a>>),
}

/// The parameters of a combinator, and the numbers in its fields so far.
#[derive(Clone, Debug)]
pub(super) struct Scope<'a> {
    params: Rc<[Arg<'a>]>,
    /// List by list, that of the innermost repetition last; 0 for what is no `#`, or absent.
    lists: Vec<Vec<u32>>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(params: Rc<[Arg<'a>]>) -> Self {
        Self { params, lists: Vec::new() }
    }

    /// That of a combinator whose parameters are not known.
    pub(super) fn unknown(combinator: &Combinator) -> Self {
        Self::new(combinator.params.iter().map(|_| Arg::Unknown).collect())
    }

    /// Enters a list of fields.
    pub(super) fn enter(&mut self) {
        self.lists.push(Vec::new());
    }

    /// Notes the number in the next field.
    pub(super) fn add(&mut self, number: u32) {
        if let Some(list) = self.lists.last_mut() {
            list.push(number);
        }
    }

    /// Leaves the innermost list of fields.
    pub(super) fn leave(&mut self) {
        self.lists.pop();
    }

    /// Whether a field is present.
    pub(super) fn has(&self, condition: Option<Condition>) -> bool {
        let Some(Condition { mask, bit }) = condition else { return true };
        let mask = self.number(mask);
        bit.map_or(mask != 0, |bit| mask >> bit & 1 == 1)
    }

    /// How often something is repeated.
    pub(super) fn count(&self, count: Count) -> u32 {
        match count {
            Count::Number(number) => number,
            Count::Var(var) => self.number(var),
            Count::Sum(var, more) => self.number(var).saturating_add(more),
        }
    }

    fn number(&self, var: Var) -> u32 {
        match self.arg(var) {
            Arg::Number(number) => number,
            Arg::Unknown | Arg::Type(..) => 0,
        }
    }

    pub(super) fn arg(&self, var: Var) -> Arg<'a> {
        match var {
            Var::Param(index) => self.params.get(index).cloned().unwrap_or(Arg::Unknown),
            Var::Field { depth, index } => Arg::Number(self.field(depth, index).unwrap_or(0)),
        }
    }

    fn field(&self, depth: usize, index: usize) -> Option<u32> {
        let list = self.lists.len().checked_sub(depth + 1)?;
        self.lists[list].get(index).copied()
    }

    /// The value of an argument of a type.
    fn eval(&self, expr: &'a Expr) -> Arg<'a> {
        match expr {
            Expr::Number(number) => Arg::Number(*number),
            Expr::Var(var) => self.arg(*var),
            Expr::Sum(var, more) => Arg::Number(self.number(*var).saturating_add(*more)),
            Expr::Nat | Expr::Named(_) | Expr::Repeat(_) => Arg::Type(expr, Rc::new(self.clone())),
        }
    }

    /// The scope of a constructor of the type `named`; `None` if it does not construct that type: `= Tuple t 0` is not
    /// `Tuple int 3`.
    pub(super) fn of(&self, constructor: &'a Combinator, named: &'a Named) -> Option<Scope<'a>> {
        let mut params = vec![Arg::Unknown; constructor.params.len()];
        let patterns = match &constructor.result {
            Expr::Named(result) => result.args.as_slice(),
            _ => &[],
        };
        for (pattern, arg) in patterns.iter().zip(&named.args) {
            bind(&mut params, pattern, self.eval(arg))?;
        }
        Some(Scope::new(params.into()))
    }
}

/// Binds what a pattern names; `None` if it does not fit.
fn bind<'a>(params: &mut [Arg<'a>], pattern: &Expr, arg: Arg<'a>) -> Option<()> {
    match (pattern, arg) {
        (Expr::Var(Var::Param(index)), arg) => params[*index] = arg,
        (Expr::Sum(Var::Param(index), more), Arg::Number(number)) => {
            params[*index] = Arg::Number(number.checked_sub(*more)?);
        }
        (Expr::Number(only), Arg::Number(number)) if *only != number => return None,
        _ => {}
    }
    Some(())
}
