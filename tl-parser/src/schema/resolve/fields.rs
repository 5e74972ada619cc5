//! Fields, their conditions, and calls.

use super::{Context, Resolver};
use crate::diagnostic::span::Span;
use crate::diagnostic::{Diagnostic, codes, shorten};
use crate::schema::{Condition, Expr, Field, Param, ParamKind, builtins};
use crate::syntax::ast::{self, ExprKind};
use std::collections::HashMap;

impl<'a> Resolver<'a, '_> {
    /// The fields of a list, each name of a group by itself.
    pub(super) fn fields(&mut self, args: &[ast::Arg<'a>], context: &mut Context<'a, '_>) -> Vec<Field> {
        let mut fields = Vec::with_capacity(args.len());
        for arg in args {
            self.arg(arg, context, &mut fields);
        }
        fields
    }

    fn arg(&mut self, arg: &ast::Arg<'a>, context: &mut Context<'a, '_>, fields: &mut Vec<Field>) {
        let condition = arg.condition.as_ref().and_then(|c| self.condition(c, context));
        self.bang(arg, context);
        let ty = self.ty(&arg.ty, context).unwrap_or(Expr::Nat);
        let is_nat = matches!(arg.ty.kind, ExprKind::Nat);
        let names = arg.names.iter().map(Some).chain(arg.names.is_empty().then_some(None));
        for ident in names {
            let name = self.declare(ident.filter(|ident| ident.text != "_"), is_nat, context);
            let (bang, span) = (arg.bang.is_some(), arg.span);
            fields.push(Field { name, condition, ty: ty.clone(), bang, doc: String::new(), span });
        }
    }

    /// Declares a field for those to its right. A name that another field or parameter has is an error.
    fn declare(
        &mut self,
        ident: Option<&ast::Ident<'a>>,
        is_nat: bool,
        context: &mut Context<'a, '_>,
    ) -> Option<String> {
        let first = context.scope.add_field(ident.map(|ident| (ident.text, ident.span)), is_nat);
        let ident = ident?;
        let param = context.scope.param(ident.text).and_then(|(index, _)| context.params.get(index));
        if let Some(first) = first.or(param.map(|param| param.span)) {
            let message = format!("field `{}` is declared twice", shorten(ident.text));
            let error = Diagnostic::error(codes::DUPLICATE_FIELD, ident.span, message);
            self.sink.push(error.with_label(first, "first declared here"));
        }
        Some(ident.text.to_owned())
    }

    /// Only functions have calls. A variable that is not declared in braces is accepted, since old files have that.
    fn bang(&mut self, arg: &ast::Arg<'a>, context: &mut Context<'a, '_>) {
        let Some(bang) = arg.bang else { return };
        if !context.is_function {
            let message = "`!` is only allowed in the fields of a function";
            self.sink.push(Diagnostic::warning(codes::BANG_OUTSIDE_FUNCTION, bang, message));
        }
        let ExprKind::Apply(name, args) = &arg.ty.kind else { return };
        let is_declared = context.scope.param(name.text).is_some()
            || self.index.types.contains_key(name.text)
            || builtins::by_boxed_name(name.text).is_some();
        if args.is_empty() && name.is_upper() && !is_declared {
            self.undeclared_variable(name, context);
        }
    }

    fn undeclared_variable(&mut self, name: &ast::Name<'a>, context: &mut Context<'a, '_>) {
        let shown = shorten(name.text);
        let message = format!("type variable `{shown}` is not declared");
        let warning = Diagnostic::warning(codes::UNDECLARED_VARIABLE, name.span, message);
        self.sink.push(warning.with_help(format!("add `{{{shown}:Type}}` before the fields")));
        context.scope.add_param(name.text, context.params.len(), ParamKind::Type);
        context.params.push(Param { name: name.text.to_owned(), kind: ParamKind::Type, span: name.span });
    }

    fn condition(&mut self, source: &ast::Condition<'a>, context: &Context<'a, '_>) -> Option<Condition> {
        let bit = source.bit.map(|(bit, span)| {
            if bit > 31 {
                let message = format!("bit {bit} is out of range, a mask has the bits 0 to 31");
                self.sink.error(codes::BIT_RANGE, span, message);
            }
            bit.min(31) as u8
        });
        let mask = source.mask;
        let found = context.scope.nat(mask.text);
        if found.is_none() {
            self.not_a_number(mask.text, mask.span, context, codes::BAD_MASK);
        }
        Some(Condition { mask: found?, bit })
    }

    /// Reports that a name is not a number where it must be one.
    pub(super) fn not_a_number(&mut self, name: &'a str, span: Span, context: &Context<'a, '_>, code: &'static str) {
        let shown = shorten(name);
        let left = context.scope.field_span(name);
        let place = left.or_else(|| context.later_field(name, span));
        let message = match (left, place) {
            (Some(_), _) => format!("`{shown}` is not of type `#`"),
            (None, Some(_)) => format!("`{shown}` is used before its declaration"),
            (None, None) => format!("`{shown}` is not a preceding field or parameter of type `#`"),
        };
        let mut error = Diagnostic::error(code, span, message);
        if let Some(place) = place {
            error = error.with_label(place, "declared here");
        }
        self.sink.push(error);
    }
}

impl<'a> Context<'a, '_> {
    /// The place of a field of this name after its use; the last of several.
    fn later_field(&self, name: &str, used: Span) -> Option<Span> {
        let names = || self.args.iter().flat_map(|arg| &arg.names).map(|ident| (ident.text, ident.span));
        let last = self.last_fields.get_or_init(|| names().collect::<HashMap<&'a str, Span>>());
        last.get(name).copied().filter(|span| span.start > used.start)
    }
}
