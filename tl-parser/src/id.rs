//! Constructor ids: the CRC32 of a declaration's canonical text.
//!
//! The specification (<https://core.telegram.org/mtproto/TL-formal>) leaves details open, and two families of schemas
//! settled them differently; [`IdRule`] names them. Both are applied to the tree, so that spacing, comments and the way
//! in which an application is written never matter.

use crate::ast::{Arg, Combinator, Condition, Expr, ExprKind, Ident, Param, Repeat};
use crate::schema::IdRule;
use std::collections::HashSet;
use std::fmt::{self, Write};

/// The id of a combinator by one of the rules. An id that the schema declares plays no part.
///
/// The checksum is the CRC32 of zlib and IEEE 802.3.
pub fn combinator_id(combinator: &Combinator<'_>, rule: IdRule) -> u32 {
    let mut checksum = Checksum(crc32fast::Hasher::new());
    // A checksum takes any text.
    let _ = write_canonical(&mut checksum, combinator, rule);
    checksum.0.finalize()
}

/// The text that [`combinator_id`] takes the checksum of, such as `vector t:Type # [ t ] = Vector t`.
pub fn canonical_text(combinator: &Combinator<'_>, rule: IdRule) -> String {
    let mut text = String::new();
    // A string takes any text.
    let _ = write_canonical(&mut text, combinator, rule);
    text
}

struct Checksum(crc32fast::Hasher);

impl Write for Checksum {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

fn write_canonical(out: &mut dyn Write, combinator: &Combinator<'_>, rule: IdRule) -> fmt::Result {
    let variables = combinator
        .params
        .iter()
        .flat_map(|p| &p.names)
        .map(|n| n.text)
        .collect();
    let mut canonical = Canonical {
        out,
        rule,
        variables,
    };
    canonical.combinator(combinator)
}

struct Canonical<'a, 'w> {
    out: &'w mut dyn Write,
    rule: IdRule,
    /// The parameters in braces: a `%` before one of them is not written.
    variables: HashSet<&'a str>,
}

impl<'a> Canonical<'a, '_> {
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
        arg.names
            .iter()
            .try_for_each(|name| self.one_arg(Some(name), arg))
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
            ExprKind::Sum(name, number) => write!(self.out, "{}+{number}", name.text),
            ExprKind::Repeat(repeat) => self.repeat(repeat),
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
