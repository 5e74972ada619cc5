//! From the pairs of pest to the tree. No other file uses the rules of the grammar.
//!
//! The pair of a rule may include the white space and comments after its last token. The tree's spans end with the token,
//! so a node ends where the last of its parts does.

use super::ast::*;
use crate::diagnostic::span::Span;
use crate::diagnostic::{Diagnostic, codes};
use pest::Parser;
use pest::error::InputLocation;
use pest::iterators::{Pair, Pairs};

/// How many names a group such as `(a b:int)` may have.
pub const MAX_GROUP: usize = 64;

#[derive(pest_derive::Parser)]
#[grammar = "syntax/tl.pest"]
struct Grammar;

type Node<'a> = Pair<'a, Rule>;

/// Why a declaration has no tree.
pub(crate) enum Failure {
    /// The grammar does not accept it; the furthest place that it got to.
    Grammar(u32),
    /// It has a number that is too large or the like.
    Value(Vec<Diagnostic>),
}

/// Reads the declaration at `span`, comments inside it included.
pub(crate) fn declaration(source: &str, span: Span) -> Result<ItemKind<'_>, Failure> {
    let text = span.text(source);
    let mut pairs = Grammar::parse(Rule::declaration, text).map_err(|e| stopped(&e, span))?;
    let mut lower = Lower { base: span.start, errors: Vec::new() };
    let item = pairs.next().map(|pair| lower.item(pair));
    match item {
        Some(item) if lower.errors.is_empty() => Ok(item),
        _ => Err(Failure::Value(lower.errors)),
    }
}

fn stopped(error: &pest::error::Error<Rule>, span: Span) -> Failure {
    let offset = match error.location {
        InputLocation::Pos(offset) | InputLocation::Span((offset, _)) => offset,
    };
    Failure::Grammar(span.start + offset as u32)
}

struct Lower {
    /// Where the text that the grammar saw starts in the source.
    base: u32,
    errors: Vec<Diagnostic>,
}

impl Lower {
    fn span(&self, node: &Node<'_>) -> Span {
        let span = node.as_span();
        Span::new(self.base + span.start() as u32, self.base + span.end() as u32)
    }

    fn ident<'a>(&self, node: &Node<'a>) -> Ident<'a> {
        Ident { text: node.as_str(), span: self.span(node) }
    }

    fn name<'a>(&self, node: &Node<'a>) -> Name<'a> {
        Name { text: node.as_str(), span: self.span(node) }
    }

    fn item<'a>(&mut self, node: Node<'a>) -> ItemKind<'a> {
        match node.as_rule() {
            Rule::final_declaration => ItemKind::Final(self.final_declaration(node)),
            Rule::partial => ItemKind::Partial(self.partial(node)),
            _ => ItemKind::Combinator(self.combinator(node)),
        }
    }

    fn final_declaration<'a>(&self, node: Node<'a>) -> Final<'a> {
        let mut final_ = Final { kind: FinalKind::Empty, name: self.name(&node) };
        for part in node.into_inner() {
            match (part.as_rule(), part.as_str()) {
                (Rule::keyword, "New") => final_.kind = FinalKind::New,
                (Rule::keyword, "Final") => final_.kind = FinalKind::Final,
                (Rule::name, _) => final_.name = self.name(&part),
                _ => {}
            }
        }
        final_
    }

    fn partial<'a>(&mut self, node: Node<'a>) -> Partial<'a> {
        let mut partial = Partial { name: self.name(&node), args: Vec::new() };
        for part in node.into_inner() {
            match part.as_rule() {
                Rule::partial_name => partial.name = self.name(&part),
                Rule::close_angle => {}
                Rule::sum => partial.args.push(self.sum(part)),
                _ => partial.args.push(self.expr(part)),
            }
        }
        partial
    }

    fn combinator<'a>(&mut self, node: Node<'a>) -> Combinator<'a> {
        let span = self.span(&node);
        let mut combinator = Combinator {
            annotations: Vec::new(),
            name: Name { text: "", span },
            id: None,
            builtin: false,
            params: Vec::new(),
            args: Vec::new(),
            equals: span,
            arrow: false,
            bang: None,
            result: Expr { kind: ExprKind::Nat, percent: false, span },
        };
        for part in node.into_inner() {
            self.combinator_part(&mut combinator, part);
        }
        combinator
    }

    fn combinator_part<'a>(&mut self, to: &mut Combinator<'a>, part: Node<'a>) {
        match part.as_rule() {
            Rule::annotation => to.annotations.extend(part.into_inner().map(|p| self.ident(&p))),
            Rule::head | Rule::head_glued => to.name = self.name(&part),
            Rule::id => to.id = Some(self.id(&part)),
            Rule::late_id => to.id = part.into_inner().next().map(|p| self.id(&p)),
            Rule::builtin => to.builtin = true,
            Rule::param => to.params.push(self.param(part)),
            Rule::arg => to.args.push(self.arg(part)),
            Rule::equals => to.equals = self.span(&part),
            Rule::arrow => (to.equals, to.arrow) = (self.span(&part), true),
            Rule::result => self.result(to, part.into_inner()),
            _ => {}
        }
    }

    fn result<'a>(&mut self, to: &mut Combinator<'a>, parts: Pairs<'a, Rule>) {
        for part in parts {
            match part.as_rule() {
                Rule::bang => to.bang = Some(self.span(&part)),
                _ => to.result = self.expr(part),
            }
        }
    }

    /// The grammar ensures that there are 1 to 8 hexadecimal digits.
    fn id(&self, node: &Node<'_>) -> Id {
        Id { value: u32::from_str_radix(node.as_str(), 16).unwrap_or(0), span: self.span(node) }
    }

    fn param<'a>(&mut self, node: Node<'a>) -> Param<'a> {
        let span = self.span(&node);
        let ty = Expr { kind: ExprKind::Nat, percent: false, span };
        let mut param = Param { names: Vec::new(), bang: None, ty, span };
        for part in node.into_inner() {
            match part.as_rule() {
                Rule::ident => param.names.push(self.ident(&part)),
                Rule::bang => param.bang = Some(self.span(&part)),
                _ => param.ty = self.expr(part),
            }
        }
        self.check_group(&param.names);
        param
    }

    fn arg<'a>(&mut self, node: Node<'a>) -> Arg<'a> {
        let span = self.span(&node);
        let ty = Expr { kind: ExprKind::Nat, percent: false, span };
        let mut arg = Arg { names: Vec::new(), condition: None, bang: None, ty, span };
        let mut close = None;
        for part in node.into_inner() {
            match part.as_rule() {
                Rule::arg_name => arg.names.push(self.ident(&part)),
                Rule::condition => arg.condition = Some(self.condition(part)),
                Rule::bang => arg.bang = Some(self.span(&part)),
                Rule::counted => self.counted(&mut arg.ty, part),
                Rule::repeat => arg.ty = self.repeat(part),
                Rule::close => close = Some(self.span(&part)),
                _ => arg.ty = self.term(part),
            }
        }
        arg.span.end = close.unwrap_or(arg.ty.span).end;
        self.check_group(&arg.names);
        arg
    }

    /// Every name of a group becomes a field of its own, so the size of a group is bounded.
    fn check_group(&mut self, names: &[Ident<'_>]) {
        if let Some(name) = names.get(MAX_GROUP) {
            let message = format!("a group has at most {MAX_GROUP} names");
            self.errors.push(Diagnostic::error(codes::GROUP_TOO_LONG, name.span, message));
        }
    }

    fn condition<'a>(&mut self, node: Node<'a>) -> Condition<'a> {
        let span = self.span(&node);
        let mut condition = Condition { mask: self.ident(&node), bit: None, span };
        for part in node.into_inner() {
            match part.as_rule() {
                Rule::bit => condition.bit = Some((self.number(&part), self.span(&part))),
                _ => condition.mask = self.ident(&part),
            }
        }
        condition
    }

    /// `*[ … ]` after a count that has been read as the type.
    fn counted<'a>(&mut self, ty: &mut Expr<'a>, node: Node<'a>) {
        let Some(body) = node.into_inner().next() else {
            return;
        };
        let mut repeat = self.repeat(body);
        repeat.span = repeat.span.to(ty.span);
        let count = std::mem::replace(ty, repeat);
        if let ExprKind::Repeat(repeat) = &mut ty.kind {
            repeat.count = Some(count);
        }
    }

    fn repeat<'a>(&mut self, node: Node<'a>) -> Expr<'a> {
        let span = self.span(&node);
        let args = node.into_inner().map(|part| self.arg(part)).collect();
        Expr { kind: ExprKind::Repeat(Box::new(Repeat { count: None, args })), percent: false, span }
    }

    /// `E1 E2 E3` is one application; without arguments it is just `E1`.
    fn expr<'a>(&mut self, node: Node<'a>) -> Expr<'a> {
        let span = self.span(&node);
        let mut parts = node.into_inner();
        let Some(head) = parts.next() else {
            return Expr { kind: ExprKind::Nat, percent: false, span };
        };
        let mut head = self.sum(head);
        let args: Vec<Expr<'a>> = parts.map(|part| self.sum(part)).collect();
        match &mut head.kind {
            _ if args.is_empty() => {}
            ExprKind::Apply(_, old) => {
                head.span = args.iter().fold(head.span, |span, arg| span.to(arg.span));
                old.extend(args);
            }
            _ => {
                let message = "only a type or a constructor can have arguments";
                self.errors.push(Diagnostic::error(codes::BAD_APPLICATION, head.span, message));
            }
        }
        head
    }

    fn sum<'a>(&mut self, node: Node<'a>) -> Expr<'a> {
        let mut parts = node.into_inner();
        match (parts.next(), parts.len()) {
            (Some(only), 0) => self.term(only),
            (first, _) => {
                let terms = first.into_iter().chain(parts).map(|part| self.term(part)).collect();
                self.add(terms)
            }
        }
    }

    /// Adds the numbers; one of the terms may be a variable.
    fn add<'a>(&mut self, terms: Vec<Expr<'a>>) -> Expr<'a> {
        let span = terms.iter().map(|term| term.span).reduce(Span::to).unwrap_or_default();
        let (mut total, mut variable) = (0_u32, None);
        for term in terms {
            let (name, number) = match term.kind {
                ExprKind::Number(number) => (None, number),
                ExprKind::Apply(name, args) if args.is_empty() && !term.percent => (Some(name), 0),
                ExprKind::Sum(name, number) => (Some(name), number),
                _ => {
                    let message = "only numbers and a variable can be added";
                    self.errors.push(Diagnostic::error(codes::BAD_SUM, term.span, message));
                    continue;
                }
            };
            total = total.checked_add(number).unwrap_or_else(|| self.overflow(span));
            if name.is_some() && variable.is_some() {
                let message = "two variables cannot be added";
                self.errors.push(Diagnostic::error(codes::BAD_SUM, term.span, message));
            }
            variable = name.or(variable);
        }
        let kind = variable.map_or(ExprKind::Number(total), |name| ExprKind::Sum(name, total));
        Expr { kind, percent: false, span }
    }

    fn term<'a>(&mut self, node: Node<'a>) -> Expr<'a> {
        let span = self.span(&node);
        let mut percent = false;
        let mut expr = Expr { kind: ExprKind::Nat, percent: false, span };
        for part in node.into_inner() {
            let place = self.span(&part);
            match part.as_rule() {
                Rule::percent => percent = true,
                Rule::number => (expr.kind, expr.span) = (ExprKind::Number(self.number(&part)), place),
                Rule::type_name => (expr.kind, expr.span) = (ExprKind::Apply(self.name(&part), Vec::new()), place),
                Rule::nat | Rule::close | Rule::close_angle => expr.span.end = place.end,
                _ => match &mut expr.kind {
                    ExprKind::Apply(_, args) => args.push(self.expr(part)),
                    _ => expr = self.expr(part),
                },
            }
        }
        expr.span.start = span.start;
        expr.percent |= percent;
        expr
    }

    fn number(&mut self, node: &Node<'_>) -> u32 {
        node.as_str().parse().unwrap_or_else(|_| self.overflow(self.span(node)))
    }

    fn overflow(&mut self, span: Span) -> u32 {
        self.errors.push(Diagnostic::error(codes::NUMBER_RANGE, span, "number does not fit 32 bits"));
        0
    }
}
