//! Types and numbers.

use super::{Context, Resolver};
use crate::diagnostic::span::Span;
use crate::diagnostic::{Diagnostic, codes, shorten};
use crate::schema::{Count, Expr, Named, ParamKind, Repeat, Var, builtins};
use crate::syntax::ast::{self, ExprKind};

impl<'a> Resolver<'a, '_> {
    /// A type, or nothing where it has an error.
    pub(super) fn ty(&mut self, source: &ast::Expr<'a>, context: &mut Context<'a, '_>) -> Option<Expr> {
        match &source.kind {
            ExprKind::Apply(name, args) => match context.scope.param(name.text) {
                Some((index, kind)) => self.type_variable(name, args, index, kind, source.span),
                None => self.named(name, args, source, context),
            },
            _ if source.percent => self.fail(codes::BAD_PERCENT, source.span, "`%` needs a type"),
            ExprKind::Nat => Some(Expr::Nat),
            ExprKind::Repeat(repeat) => self.repeat(repeat, source.span, context),
            ExprKind::Number(_) | ExprKind::Sum(..) => {
                self.fail(codes::KIND_MISMATCH, source.span, "type expected, found a number")
            }
        }
    }

    pub(super) fn fail<T>(&mut self, code: &'static str, span: Span, message: impl Into<String>) -> Option<T> {
        self.sink.error(code, span, message);
        None
    }

    fn type_variable(
        &mut self,
        name: &ast::Name<'a>,
        args: &[ast::Expr<'a>],
        index: usize,
        kind: ParamKind,
        span: Span,
    ) -> Option<Expr> {
        let shown = shorten(name.text);
        match kind {
            ParamKind::Type if args.is_empty() => Some(Expr::Var(Var::Param(index))),
            ParamKind::Type => self.fail(codes::ARITY, span, format!("type variable `{shown}` takes no arguments")),
            ParamKind::Nat => {
                self.fail(codes::KIND_MISMATCH, span, format!("type expected, found the number `{shown}`"))
            }
        }
    }

    fn repeat(&mut self, repeat: &ast::Repeat<'a>, span: Span, context: &mut Context<'a, '_>) -> Option<Expr> {
        let count = match &repeat.count {
            Some(count) => self.count(count, context),
            None => context.scope.last_nat().map(Count::Var).or_else(|| {
                let message = "`[ ]` without a count needs a `#` field or parameter before it";
                self.fail(codes::MISSING_COUNT, span, message)
            }),
        };
        context.scope.enter();
        let fields = self.fields(&repeat.args, context);
        context.scope.leave();
        Some(Expr::Repeat(Repeat { count: count?, fields }))
    }

    fn count(&mut self, count: &ast::Expr<'a>, context: &Context<'a, '_>) -> Option<Count> {
        match self.nat(count, context, codes::BAD_COUNT)? {
            Expr::Number(number) => Some(Count::Number(number)),
            Expr::Sum(variable, number) => Some(Count::Sum(variable, number)),
            Expr::Var(variable) => Some(Count::Var(variable)),
            _ => None,
        }
    }

    /// A number: a constant, a variable or their sum.
    fn nat(&mut self, source: &ast::Expr<'a>, context: &Context<'a, '_>, code: &'static str) -> Option<Expr> {
        match &source.kind {
            _ if source.percent => self.fail(codes::BAD_PERCENT, source.span, "`%` needs a type"),
            ExprKind::Number(number) => Some(Expr::Number(*number)),
            ExprKind::Apply(name, args) if args.is_empty() => self.variable(name, context, code).map(Expr::Var),
            ExprKind::Sum(name, number) => {
                self.variable(name, context, code).map(|variable| Expr::Sum(variable, *number))
            }
            _ => self.fail(code, source.span, "number or name of a `#` field expected, found a type"),
        }
    }

    fn variable(&mut self, name: &ast::Name<'a>, context: &Context<'a, '_>, code: &'static str) -> Option<Var> {
        let found = context.scope.nat(name.text);
        if found.is_none() {
            self.not_a_number(name.text, name.span, context, code);
        }
        found
    }

    /// A use of a type by its own name, or by the name of its only constructor.
    fn named(
        &mut self,
        name: &ast::Name<'a>,
        args: &[ast::Expr<'a>],
        source: &ast::Expr<'a>,
        context: &mut Context<'a, '_>,
    ) -> Option<Expr> {
        let is_number = context.scope.nat(name.text).is_some();
        let boxed_name = if name.is_upper() { Some(name.text) } else { self.type_of_constructor(name.text) };
        let Some(boxed_name) = boxed_name.filter(|boxed| self.is_known(boxed)) else {
            if is_number {
                let message = format!("type expected, found the number `{}`", shorten(name.text));
                return self.fail(codes::KIND_MISMATCH, source.span, message);
            }
            self.unknown_type(name);
            return None;
        };
        let boxed = name.is_upper() && !source.percent;
        if !boxed {
            self.check_sole_constructor(name, boxed_name, source.span);
        }
        let ty = self.type_id(boxed_name, name.span);
        let kinds = self.schema[ty].params.clone();
        if kinds.len() != args.len() {
            self.wrong_arity(name, kinds.len(), args.len(), source.span);
            return None;
        }
        let args = kinds.into_iter().zip(args).enumerate();
        let args: Vec<_> = args.map(|(i, (kind, arg))| self.type_arg(name, i, kind, arg, context)).collect();
        Some(Expr::Named(Named { ty, boxed, args: args.into_iter().collect::<Option<_>>()? }))
    }

    /// The argument of a type or combinator at a position, which has a parameter of this kind there.
    pub(super) fn type_arg(
        &mut self,
        of: &ast::Name<'a>,
        position: usize,
        kind: ParamKind,
        arg: &ast::Expr<'a>,
        context: &mut Context<'a, '_>,
    ) -> Option<Expr> {
        match (kind, self.is_number(arg, context)) {
            (ParamKind::Type, true) if !arg.percent => self.wrong_kind(of, position, arg.span, "type", "number"),
            (ParamKind::Nat, false) => self.wrong_kind(of, position, arg.span, "number", "type"),
            (ParamKind::Type, _) => self.ty(arg, context),
            (ParamKind::Nat, true) => self.nat(arg, context, codes::KIND_MISMATCH),
        }
    }

    fn wrong_kind<T>(&mut self, of: &ast::Name<'a>, position: usize, at: Span, wants: &str, is: &str) -> Option<T> {
        let message = format!("argument {} of `{}` must be a {wants}, found a {is}", position + 1, shorten(of.text));
        self.fail(codes::KIND_MISMATCH, at, message)
    }

    /// Whether an argument means a number. A type variable of the same name is meant first.
    fn is_number(&self, arg: &ast::Expr<'a>, context: &Context<'a, '_>) -> bool {
        match &arg.kind {
            ExprKind::Number(_) | ExprKind::Sum(..) => true,
            ExprKind::Apply(name, args) if args.is_empty() => {
                let is_type = matches!(context.scope.param(name.text), Some((_, ParamKind::Type)));
                !is_type && context.scope.nat(name.text).is_some()
            }
            _ => false,
        }
    }

    pub(super) fn wrong_arity(&mut self, name: &ast::Name<'a>, takes: usize, given: usize, span: Span) {
        let noun = if takes == 1 { "argument" } else { "arguments" };
        let message = format!("`{}` takes {takes} {noun}, {given} given", shorten(name.text));
        let mut error = Diagnostic::error(codes::ARITY, span, message);
        let declared = self.index.types.get(name.text).and_then(|ty| ty.constructors.first());
        if let Some(first) = declared {
            error = error.with_label(first.span, "its first constructor fixes the number");
        }
        if given == 0 {
            let shown = shorten(name.text);
            error = error.with_help(format!("write the arguments with the type: `{shown}<…>` or `({shown} …)`"));
        }
        self.sink.push(error);
    }

    /// The type whose constructor this is, declared or known to the language.
    fn type_of_constructor(&self, name: &str) -> Option<&'a str> {
        match self.index.constructors.get(name) {
            Some(ty) => Some(ty.text),
            None => builtins::by_bare_name(name).map(|known| known.boxed),
        }
    }

    /// A bare type has one constructor, and one that has a name.
    fn check_sole_constructor(&mut self, name: &ast::Name<'a>, boxed: &str, span: Span) {
        let constructors = self.index.types.get(boxed).map_or(&[][..], |ty| &ty.constructors);
        let count = match self.index.types.get(boxed) {
            Some(ty) if ty.is_disjoint() => 1,
            Some(ty) if !ty.constructors.is_empty() => ty.constructors.len(),
            _ if boxed == "Bool" => 2,
            _ => 0,
        };
        let shown = shorten(name.text);
        let message = match (constructors, name.is_upper()) {
            ([only], _) if only.text == "_" => {
                format!("the constructor of `{shown}` has no name, so that the type is always boxed")
            }
            _ if count < 2 => return,
            (_, true) => format!("`{shown}` has {count} constructors, `%{shown}` needs exactly one"),
            (_, false) => {
                let boxed = shorten(boxed);
                format!("constructor `{shown}` is a type only if `{boxed}` has no other, it has {count}")
            }
        };
        let mut error = Diagnostic::error(codes::NOT_SOLE_CONSTRUCTOR, span, message);
        for constructor in constructors.iter().take(2) {
            error = error.with_label(constructor.span, format!("`{}` constructs it", shorten(constructor.text)));
        }
        self.sink.push(error);
    }
}
