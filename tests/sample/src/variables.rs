//! The values of variables, while a value is written.

use crate::ending::Ending;
use std::rc::Rc;
use tl_parser::schema::{Combinator, Condition, Count, Expr, Field, Named, Repeat, Var};

/// The value of a parameter.
#[derive(Clone, Debug)]
pub(super) enum Arg<'a> {
    /// Unknown: some boxed value as a type, and 0 as a number.
    Any,
    /// An `int`.
    Int,
    Number(u32),
    /// A type, with the variables in it.
    Type(&'a Expr, Rc<Variables<'a>>),
}

/// The variables of a combinator.
#[derive(Clone, Debug)]
pub(super) struct Variables<'a> {
    params: Rc<[Arg<'a>]>,
    /// The numbers of the fields written so far, list by list, the innermost last; 0 for what is no `#`, or absent.
    lists: Vec<Vec<u32>>,
}

impl<'a> Variables<'a> {
    pub(super) fn new(params: Rc<[Arg<'a>]>) -> Self {
        Variables { params, lists: Vec::new() }
    }

    /// With unknown parameters.
    pub(super) fn any(params: usize) -> Self {
        Variables::new((0..params).map(|_| Arg::Any).collect())
    }

    /// Enters a list of fields.
    pub(super) fn enter(&mut self) {
        self.lists.push(Vec::new());
    }

    /// Adds a field to the innermost list.
    pub(super) fn add(&mut self, number: u32) {
        if let Some(list) = self.lists.last_mut() {
            list.push(number);
        }
    }

    /// Leaves the innermost list.
    pub(super) fn leave(&mut self) {
        self.lists.pop();
    }

    /// Whether a field is present.
    pub(super) fn is_present(&self, condition: Condition) -> bool {
        let mask = self.number(condition.mask);
        match condition.bit {
            Some(bit) => mask >> bit & 1 == 1,
            None => mask != 0,
        }
    }

    pub(super) fn number(&self, var: Var) -> u32 {
        match self.arg(var) {
            Arg::Number(number) => number,
            Arg::Any | Arg::Int | Arg::Type(..) => 0,
        }
    }

    pub(super) fn arg(&self, var: Var) -> Arg<'a> {
        match var {
            Var::Param(index) => self.params[index].clone(),
            Var::Field { depth, index } => Arg::Number(self.lists[self.lists.len() - 1 - depth][index]),
        }
    }

    /// The value of an argument.
    pub(super) fn eval(&self, expr: &'a Expr) -> Arg<'a> {
        match expr {
            Expr::Number(number) => Arg::Number(*number),
            Expr::Var(var) => self.arg(*var),
            Expr::Sum(var, more) => Arg::Number(self.number(*var).saturating_add(*more)),
            Expr::Nat | Expr::Named(_) | Expr::Repeat(_) => Arg::Type(expr, Rc::new(self.clone())),
        }
    }
}

/// The parameters of a constructor whose type has these arguments; `None` if it does not construct that type.
pub(super) fn bind<'a>(constructor: &'a Combinator, args: &[Arg<'a>]) -> Option<Rc<[Arg<'a>]>> {
    let mut params = vec![Arg::Any; constructor.params.len()];
    let Expr::Named(Named { args: patterns, .. }) = &constructor.result else {
        return Some(params.into());
    };
    for (pattern, arg) in patterns.iter().zip(args) {
        match (pattern, arg) {
            (Expr::Var(Var::Param(index)), _) => params[*index] = arg.clone(),
            (Expr::Sum(Var::Param(index), more), Arg::Number(number)) => {
                params[*index] = Arg::Number(number.checked_sub(*more)?);
            }
            (Expr::Number(only), Arg::Number(number)) if only != number => return None,
            _ => {}
        }
    }
    Some(params.into())
}

/// What a `#` field is used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Use {
    /// The bits that decide whether a field is present.
    bits: u32,
    /// The bits, among them, of a field that has no value that ends.
    endless_bits: u32,
    /// Whether it counts, is an argument, or decides as a whole, so that it has to be small.
    pub(super) number: bool,
    /// Whether it counts what has no value that ends, so that it can only be 0.
    pub(super) endless: bool,
}

impl Use {
    /// What the field at `index` of a list is used for.
    pub(super) fn of(fields: &[Field], index: usize, ending: &Ending<'_>) -> Self {
        let mut used = Use::default();
        used.add_fields(fields, Var::Field { depth: 0, index }, ending);
        used
    }

    /// What it is used for in the result of its function, too.
    pub(super) fn in_result(mut self, result: &Expr, index: usize, ending: &Ending<'_>) -> Self {
        self.add_expr(result, Var::Field { depth: 0, index }, ending);
        self
    }

    /// The bits to choose from, if it is a mask and nothing else.
    pub(super) fn mask(self) -> Option<u32> {
        (self.bits != 0 && !self.number).then_some(self.bits & !self.endless_bits)
    }

    fn add_fields(&mut self, fields: &[Field], var: Var, ending: &Ending<'_>) {
        for field in fields {
            if let Some(condition) = field.condition.filter(|condition| condition.mask == var) {
                self.add_condition(condition, ending.of_expr(&field.ty).is_none());
            }
            self.add_expr(&field.ty, var, ending);
        }
    }

    fn add_condition(&mut self, condition: Condition, endless: bool) {
        match condition.bit {
            Some(bit) => {
                self.bits |= 1 << bit;
                self.endless_bits |= u32::from(endless) << bit;
            }
            None => {
                self.number = true;
                self.endless |= endless;
            }
        }
    }

    fn add_expr(&mut self, expr: &Expr, var: Var, ending: &Ending<'_>) {
        match expr {
            Expr::Var(used) | Expr::Sum(used, _) => self.number |= *used == var,
            Expr::Named(named) => named.args.iter().for_each(|arg| self.add_expr(arg, var, ending)),
            Expr::Repeat(repeat) => self.add_repeat(repeat, var, ending),
            Expr::Nat | Expr::Number(_) => {}
        }
    }

    fn add_repeat(&mut self, repeat: &Repeat, var: Var, ending: &Ending<'_>) {
        if matches!(repeat.count, Count::Var(count) | Count::Sum(count, _) if count == var) {
            self.number = true;
            self.endless |= ending.of_fields(&repeat.fields).is_none();
        }
        self.add_fields(&repeat.fields, inner(var), ending);
    }
}

/// A variable as it is named within one more repetition.
fn inner(var: Var) -> Var {
    match var {
        Var::Field { depth, index } => Var::Field { depth: depth + 1, index },
        Var::Param(_) => var,
    }
}
