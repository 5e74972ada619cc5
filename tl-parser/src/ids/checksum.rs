//! Constructor ids: the CRC32 of a declaration's canonical text.
//!
//! The specification (<https://core.telegram.org/mtproto/TL-formal>) leaves details open, and two families of schemas
//! decide them differently: see [`IdRule`]. Both rules are applied to the tree, so that spacing, comments and the way in
//! which an application is written never matter.

use super::rule::IdRule;
use crate::syntax::ast::{Arg, Combinator, Condition, Expr, ExprKind, Ident, Param, Repeat};
use std::collections::{HashMap, HashSet};
use std::fmt::{self, Write};

/// The id of a combinator by one of the rules. A declared id is ignored.
///
/// The checksum is the CRC32 of zlib and IEEE 802.3.
///
/// ```
/// use tl_parser::{IdRule, ast::ItemKind, combinator_id, parse};
///
/// let parsed = parse("vector {t:Type} # [ t ] = Vector t;");
/// let ItemKind::Combinator(vector) = &parsed.file.items[0].kind else { panic!() };
/// assert_eq!(combinator_id(vector, IdRule::Telegram), 0x1cb5_c415);
/// ```
pub fn combinator_id(combinator: &Combinator<'_>, rule: IdRule) -> u32 {
    let mut checksum = Checksum { hasher: crc32fast::Hasher::new(), budget: usize::MAX };
    // Without a bound, a checksum accepts any text.
    let _ = Canonical::new(&mut checksum, combinator, rule).combinator(combinator);
    checksum.hasher.finalize()
}

/// The text whose checksum is [`combinator_id`], such as `vector t:Type # [ t ] = Vector t`.
pub fn canonical_text(combinator: &Combinator<'_>, rule: IdRule) -> String {
    let mut text = String::new();
    // A string accepts any text.
    let _ = Canonical::new(&mut text, combinator, rule).combinator(combinator);
    text
}

/// The id of a combinator with these values of its first parameters: for `Vector int;` that of
/// `vector # [ int ] = Vector int`. `None` if its text is longer than `budget` bytes, from which its length is subtracted.
pub(crate) fn partial_id<'a>(
    combinator: &Combinator<'a>,
    values: &[Expr<'a>],
    rule: IdRule,
    budget: &mut usize,
) -> Option<u32> {
    let mut checksum = Checksum { hasher: crc32fast::Hasher::new(), budget: *budget };
    let mut canonical = Canonical::new(&mut checksum, combinator, rule);
    let names = combinator.params.iter().flat_map(|p| &p.names).map(|n| n.text);
    canonical.values = names.zip(values).collect();
    let result = canonical.combinator(combinator);
    *budget = checksum.budget;
    result.ok().map(|()| checksum.hasher.finalize())
}

/// Computes the checksum of a text that is not longer than the budget.
struct Checksum {
    hasher: crc32fast::Hasher,
    budget: usize,
}

impl Write for Checksum {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.budget = self.budget.checked_sub(text.len()).ok_or(fmt::Error)?;
        self.hasher.update(text.as_bytes());
        Ok(())
    }
}

struct Canonical<'a, 'w> {
    out: &'w mut dyn Write,
    rule: IdRule,
    /// The parameters in braces: a `%` before one of them is not written.
    variables: HashSet<&'a str>,
    /// The values of some of the parameters.
    values: HashMap<&'a str, &'w Expr<'a>>,
}

impl<'a, 'w> Canonical<'a, 'w> {
    fn new(out: &'w mut dyn Write, combinator: &Combinator<'a>, rule: IdRule) -> Self {
        let variables = combinator.params.iter().flat_map(|p| &p.names).map(|n| n.text).collect();
        Canonical { out, rule, variables, values: HashMap::new() }
    }

    fn combinator(&mut self, combinator: &Combinator<'a>) -> fmt::Result {
        self.out.write_str(combinator.name.text)?;
        if combinator.builtin {
            self.out.write_str(" ?")?;
        }
        for param in &combinator.params {
            self.param(param)?;
        }
        self.args(&combinator.args)?;
        self.out.write_str(" = ")?;
        self.expr(&combinator.result)
    }

    fn param(&mut self, param: &Param<'a>) -> fmt::Result {
        for name in &param.names {
            if self.values.contains_key(name.text) {
                continue;
            }
            write!(self.out, " {}:", name.text)?;
            self.expr(&param.ty)?;
        }
        Ok(())
    }

    fn args(&mut self, args: &[Arg<'a>]) -> fmt::Result {
        args.iter().try_for_each(|arg| self.arg(arg))
    }

    /// Each name of a group is written as a field of its own.
    fn arg(&mut self, arg: &Arg<'a>) -> fmt::Result {
        if self.rule == IdRule::Telegram && arg.condition.is_some() && is_word(&arg.ty, "true") {
            return Ok(());
        }
        if arg.names.is_empty() {
            return self.one_arg(None, arg);
        }
        arg.names.iter().try_for_each(|name| self.one_arg(Some(name), arg))
    }

    fn one_arg(&mut self, name: Option<&Ident<'a>>, arg: &Arg<'a>) -> fmt::Result {
        self.out.write_char(' ')?;
        if let Some(name) = name {
            write!(self.out, "{}:", name.text)?;
        }
        if let Some(condition) = &arg.condition {
            self.condition(condition)?;
        }
        if self.rule == IdRule::Telegram && arg.bang.is_some() {
            self.out.write_char('!')?;
        }
        match self.rule {
            IdRule::Telegram if is_word(&arg.ty, "bytes") => self.out.write_str("string"),
            _ => self.expr(&arg.ty),
        }
    }

    fn condition(&mut self, condition: &Condition<'a>) -> fmt::Result {
        match condition.bit {
            Some((bit, _)) => write!(self.out, "{}.{bit}?", condition.mask.text),
            None => write!(self.out, "{}?", condition.mask.text),
        }
    }

    fn expr(&mut self, expr: &Expr<'a>) -> fmt::Result {
        match &expr.kind {
            ExprKind::Nat => self.out.write_char('#'),
            ExprKind::Number(number) => write!(self.out, "{number}"),
            ExprKind::Sum(name, number) => self.sum(name.text, *number),
            ExprKind::Repeat(repeat) => self.repeat(repeat),
            ExprKind::Apply(name, _) if self.values.contains_key(name.text) => self.value(name.text),
            ExprKind::Apply(name, args) => {
                if expr.percent && name.is_upper() && !self.variables.contains(name.text) {
                    self.out.write_char('%')?;
                }
                self.out.write_str(name.text)?;
                args.iter().try_for_each(|arg| {
                    self.out.write_char(' ')?;
                    self.expr(arg)
                })
            }
        }
    }

    fn sum(&mut self, name: &str, number: u32) -> fmt::Result {
        match self.values.get(name).map(|value| &value.kind) {
            Some(ExprKind::Number(value)) => write!(self.out, "{}", u64::from(*value) + u64::from(number)),
            _ => write!(self.out, "{name}+{number}"),
        }
    }

    /// The value of a parameter. Nothing in it is a parameter of this combinator.
    fn value(&mut self, name: &str) -> fmt::Result {
        let Some(value) = self.values.get(name).copied() else { return Ok(()) };
        let values = std::mem::take(&mut self.values);
        let variables = std::mem::take(&mut self.variables);
        let result = self.expr(value);
        (self.values, self.variables) = (values, variables);
        result
    }

    fn repeat(&mut self, repeat: &Repeat<'a>) -> fmt::Result {
        if let Some(count) = &repeat.count {
            self.expr(count)?;
            self.out.write_char('*')?;
        }
        self.out.write_char('[')?;
        self.args(&repeat.args)?;
        self.out.write_str(" ]")
    }
}

/// Whether a type is this word alone.
fn is_word(expr: &Expr<'_>, word: &str) -> bool {
    matches!(&expr.kind, ExprKind::Apply(name, args) if name.text == word && args.is_empty() && !expr.percent)
}
