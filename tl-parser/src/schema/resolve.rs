//! From the tree to the checked schema: looks every name up.

use super::index::{DeclaredType, Index};
use super::scope::Scope;
use super::{Combinator, Condition, ConstructorId, Count, Expr, Field, IdRule, Name, Named};
use super::{Param, ParamKind, Repeat, Schema, Type, TypeId, Var, builtins};
use crate::ast::{self, ExprKind, File, Item, ItemKind};
use crate::suggest::Suggestions;
use crate::{Diagnostic, Span, codes, combinator_id, print};
use std::collections::{HashMap, HashSet};

/// Builds the schema of a file. It can be trusted only if there are no errors among the diagnostics.
pub(crate) fn resolve(file: &File<'_>) -> (Schema, Vec<Diagnostic>) {
    let mut resolver = Resolver {
        file,
        index: Index::new(file),
        schema: Schema::default(),
        type_ids: HashMap::new(),
        unknown: HashSet::new(),
        suggestions: None,
        diagnostics: Vec::new(),
    };
    for item in &file.items {
        resolver.item(item);
    }
    (resolver.schema, resolver.diagnostics)
}

struct Resolver<'a, 'f> {
    file: &'f File<'a>,
    index: Index<'a>,
    schema: Schema,
    type_ids: HashMap<&'a str, TypeId>,
    /// The unknown types that have been reported.
    unknown: HashSet<&'a str>,
    /// Made at the first unknown type.
    suggestions: Option<Suggestions<'a>>,
    diagnostics: Vec<Diagnostic>,
}

/// The combinator that is being resolved.
struct Context<'a, 'f> {
    source: &'f ast::Combinator<'a>,
    is_function: bool,
    scope: Scope<'a>,
    params: Vec<Param>,
}

impl<'a> Resolver<'a, '_> {
    fn item(&mut self, item: &Item<'a>) {
        match &item.kind {
            ItemKind::Combinator(combinator) => self.combinator(combinator, item),
            ItemKind::Partial(partial) => self.partial(partial),
            ItemKind::Final(final_) => {
                self.type_id(final_.name.text, final_.name.span);
            }
            ItemKind::Section(_) | ItemKind::Layer(_) => {}
        }
    }

    fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>) {
        self.diagnostics
            .push(Diagnostic::error(code, span, message));
    }

    fn combinator(&mut self, source: &ast::Combinator<'a>, item: &Item<'a>) {
        let is_function = source.is_function(item.section);
        let mut context = Context {
            source,
            is_function,
            scope: Scope::new(),
            params: Vec::new(),
        };
        self.params(&mut context);
        context.scope.enter();
        let fields = self.fields(&source.args, &mut context);
        let Some(result) = self.result(&mut context) else {
            return;
        };
        let builtin = match &result {
            Expr::Named(named) if !is_function => self.schema[named.ty].builtin,
            _ => None,
        };
        let combinator = Combinator {
            name: name(source.name.text),
            declared_id: source.id.map(|id| id.value),
            telegram_id: combinator_id(source, IdRule::Telegram),
            tl_id: combinator_id(source, IdRule::Tl),
            params: context.params,
            fields,
            result,
            builtin,
            doc: String::new(),
            text: print::one_line(self.file.source, item.span),
            span: source.name.span,
        };
        self.add(combinator, is_function);
    }

    fn add(&mut self, combinator: Combinator, is_function: bool) {
        if is_function {
            self.schema.functions.push(combinator);
            return;
        }
        let id = ConstructorId(self.schema.constructors.len() as u32);
        if let Expr::Named(named) = &combinator.result {
            self.schema.types[named.ty.index()].constructors.push(id);
        }
        self.schema.constructors.push(combinator);
    }

    fn params(&mut self, context: &mut Context<'a, '_>) {
        for param in &context.source.params {
            let kind = match &param.ty.kind {
                ExprKind::Nat => ParamKind::Nat,
                ExprKind::Apply(name, args) if name.text == "Type" && args.is_empty() => {
                    ParamKind::Type
                }
                _ => {
                    self.error(
                        codes::BAD_PARAM_TYPE,
                        param.ty.span,
                        "a parameter in braces is a `Type` or a `#`",
                    );
                    ParamKind::Type
                }
            };
            for name in &param.names {
                self.param(name, kind, context);
            }
        }
    }

    fn param(&mut self, name: &ast::Ident<'a>, kind: ParamKind, context: &mut Context<'a, '_>) {
        if let Some((first, _)) = context.scope.param(name.text) {
            let message = format!("parameter `{}` is declared twice", name.text);
            let error = Diagnostic::error(codes::DUPLICATE_FIELD, name.span, message)
                .with_label(context.params[first].span, "first declared here");
            self.diagnostics.push(error);
        }
        context
            .scope
            .add_param(name.text, context.params.len(), kind);
        context.params.push(Param {
            name: name.text.to_owned(),
            kind,
            span: name.span,
        });
    }

    /// The fields of a list, each name of a group by itself.
    fn fields(&mut self, args: &[ast::Arg<'a>], context: &mut Context<'a, '_>) -> Vec<Field> {
        let mut fields = Vec::with_capacity(args.len());
        for arg in args {
            self.arg(arg, context, &mut fields);
        }
        fields
    }

    fn arg(&mut self, arg: &ast::Arg<'a>, context: &mut Context<'a, '_>, fields: &mut Vec<Field>) {
        let condition = arg
            .condition
            .as_ref()
            .and_then(|c| self.condition(c, context));
        self.bang(arg, context);
        let ty = self.ty(&arg.ty, context).unwrap_or(Expr::Nat);
        let is_nat = matches!(arg.ty.kind, ExprKind::Nat);
        let names = arg
            .names
            .iter()
            .map(Some)
            .chain(arg.names.is_empty().then_some(None));
        for ident in names {
            let named = ident
                .filter(|ident| ident.text != "_")
                .map(|ident| (ident.text, ident.span));
            if let (Some((name, span)), Some(first)) =
                (named, context.scope.add_field(named, is_nat))
            {
                let message = format!("field `{name}` is declared twice");
                let error = Diagnostic::error(codes::DUPLICATE_FIELD, span, message);
                self.diagnostics
                    .push(error.with_label(first, "first declared here"));
            }
            let name = named.map(|(name, _)| name.to_owned());
            let (bang, span) = (arg.bang.is_some(), arg.span);
            fields.push(Field {
                name,
                condition,
                ty: ty.clone(),
                bang,
                doc: String::new(),
                span,
            });
        }
    }

    /// A call stands in functions only. A variable that no braces declare is one all the same: old files do that.
    fn bang(&mut self, arg: &ast::Arg<'a>, context: &mut Context<'a, '_>) {
        let Some(bang) = arg.bang else { return };
        if !context.is_function {
            self.error(
                codes::BANG_OUTSIDE_FUNCTION,
                bang,
                "`!` may only stand in the fields of a function",
            );
        }
        let ExprKind::Apply(name, args) = &arg.ty.kind else {
            return;
        };
        let is_declared = context.scope.param(name.text).is_some()
            || self.index.types.contains_key(name.text)
            || builtins::by_boxed_name(name.text).is_some();
        if args.is_empty() && name.is_upper() && !is_declared {
            let message = format!("type variable `{}` is not declared", name.text);
            let warning = Diagnostic::warning(codes::UNDECLARED_VARIABLE, name.span, message)
                .with_help(format!("add `{{{}:Type}}` before the fields", name.text));
            self.diagnostics.push(warning);
            context
                .scope
                .add_param(name.text, context.params.len(), ParamKind::Type);
            let name = ast::Ident {
                text: name.text,
                span: name.span,
            };
            context.params.push(Param {
                name: name.text.to_owned(),
                kind: ParamKind::Type,
                span: name.span,
            });
        }
    }

    fn condition(
        &mut self,
        source: &ast::Condition<'a>,
        context: &Context<'a, '_>,
    ) -> Option<Condition> {
        let bit = source.bit.map(|(bit, span)| {
            if bit > 31 {
                self.error(
                    codes::BIT_RANGE,
                    span,
                    format!("bit {bit} is out of range, a mask has bits 0 to 31"),
                );
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

    /// Reports that a name which must be a number is none.
    fn not_a_number(
        &mut self,
        name: &str,
        span: Span,
        context: &Context<'a, '_>,
        code: &'static str,
    ) {
        let (message, label) = match (
            context.scope.field_span(name),
            later_field(context.source, name, span),
        ) {
            (Some(field), _) => (
                format!("`{name}` is not of type `#`"),
                Some((field, "declared here")),
            ),
            (_, Some(field)) => (
                format!("`{name}` is declared behind its use"),
                Some((field, "declared here")),
            ),
            _ => (
                format!("`{name}` is not a preceding field or parameter of type `#`"),
                None,
            ),
        };
        let mut error = Diagnostic::error(code, span, message);
        if let Some((place, text)) = label {
            error = error.with_label(place, text);
        }
        self.diagnostics.push(error);
    }

    /// A type, or nothing where it has an error.
    fn ty(&mut self, source: &ast::Expr<'a>, context: &mut Context<'a, '_>) -> Option<Expr> {
        match &source.kind {
            ExprKind::Nat | ExprKind::Number(_) | ExprKind::Sum(..) | ExprKind::Repeat(_)
                if source.percent =>
            {
                self.error(codes::BAD_PERCENT, source.span, "`%` needs a type");
                None
            }
            ExprKind::Nat => Some(Expr::Nat),
            ExprKind::Number(_) | ExprKind::Sum(..) => {
                self.error(
                    codes::KIND_MISMATCH,
                    source.span,
                    "type expected, found a number",
                );
                None
            }
            ExprKind::Repeat(repeat) => self.repeat(repeat, source.span, context),
            ExprKind::Apply(name, args) => match context.scope.param(name.text) {
                Some((index, ParamKind::Type)) if args.is_empty() => {
                    Some(Expr::Var(Var::Param(index)))
                }
                Some((_, ParamKind::Type)) => {
                    let message = format!("type variable `{}` takes no arguments", name.text);
                    self.error(codes::ARITY, source.span, message);
                    None
                }
                Some((_, ParamKind::Nat)) => {
                    let message = format!("type expected, found the number `{}`", name.text);
                    self.error(codes::KIND_MISMATCH, source.span, message);
                    None
                }
                None => self.named(name, args, source, context),
            },
        }
    }

    fn repeat(
        &mut self,
        repeat: &ast::Repeat<'a>,
        span: Span,
        context: &mut Context<'a, '_>,
    ) -> Option<Expr> {
        let count = match &repeat.count {
            Some(count) => self.count(count, context),
            None => {
                let count = context.scope.last_nat();
                if count.is_none() {
                    let message = "`[ ]` without a count needs a `#` field or parameter before it";
                    self.error(codes::MISSING_COUNT, span, message);
                }
                count.map(Count::Var)
            }
        };
        context.scope.enter();
        let fields = self.fields(&repeat.args, context);
        context.scope.leave();
        Some(Expr::Repeat(Repeat {
            count: count?,
            fields,
        }))
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
    fn nat(
        &mut self,
        source: &ast::Expr<'a>,
        context: &Context<'a, '_>,
        code: &'static str,
    ) -> Option<Expr> {
        match &source.kind {
            ExprKind::Number(number) if !source.percent => Some(Expr::Number(*number)),
            ExprKind::Apply(name, args) if args.is_empty() && !source.percent => {
                self.variable(name, context, code).map(Expr::Var)
            }
            ExprKind::Sum(name, number) if !source.percent => self
                .variable(name, context, code)
                .map(|variable| Expr::Sum(variable, *number)),
            _ => {
                self.error(
                    code,
                    source.span,
                    "number or name of a `#` field expected, found a type",
                );
                None
            }
        }
    }

    fn variable(
        &mut self,
        name: &ast::Name<'a>,
        context: &Context<'a, '_>,
        code: &'static str,
    ) -> Option<Var> {
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
        let boxed_name = if name.is_upper() {
            Some(name.text)
        } else {
            self.type_of_constructor(name)
        };
        let Some(boxed_name) = boxed_name.filter(|boxed| self.is_known(boxed)) else {
            self.unknown_type(name, context);
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
        let args: Vec<_> = args
            .map(|(i, (kind, arg))| self.type_arg(name, i, kind, arg, context))
            .collect();
        Some(Expr::Named(Named {
            ty,
            boxed,
            args: args.into_iter().collect::<Option<_>>()?,
        }))
    }

    fn type_arg(
        &mut self,
        of: &ast::Name<'a>,
        position: usize,
        kind: ParamKind,
        arg: &ast::Expr<'a>,
        context: &mut Context<'a, '_>,
    ) -> Option<Expr> {
        let is_number = match &arg.kind {
            ExprKind::Number(_) | ExprKind::Sum(..) => true,
            ExprKind::Apply(name, args) => args.is_empty() && self.is_number(name.text, context),
            _ => false,
        };
        match (kind, is_number) {
            (ParamKind::Type, false) => self.ty(arg, context),
            (ParamKind::Nat, true) => self.nat(arg, context, codes::KIND_MISMATCH),
            (ParamKind::Type, true) => {
                let message = format!(
                    "argument {} of `{}` must be a type, found a number",
                    position + 1,
                    of.text
                );
                self.error(codes::KIND_MISMATCH, arg.span, message);
                None
            }
            (ParamKind::Nat, false) => {
                let message = format!(
                    "argument {} of `{}` must be a number, found a type",
                    position + 1,
                    of.text
                );
                self.error(codes::KIND_MISMATCH, arg.span, message);
                None
            }
        }
    }

    /// Whether a name means a number here. A type variable or a type of the same name is meant first.
    fn is_number(&self, name: &str, context: &Context<'a, '_>) -> bool {
        let is_type = matches!(context.scope.param(name), Some((_, ParamKind::Type)));
        !is_type && context.scope.nat(name).is_some()
    }

    fn wrong_arity(&mut self, name: &ast::Name<'a>, takes: usize, given: usize, span: Span) {
        let noun = if takes == 1 { "argument" } else { "arguments" };
        let message = format!("`{}` takes {takes} {noun}, {given} given", name.text);
        self.error(codes::ARITY, span, message);
    }

    /// The type whose constructor this is, declared or known to the language.
    fn type_of_constructor(&self, name: &ast::Name<'a>) -> Option<&'a str> {
        match self.index.constructors.get(name.text) {
            Some(ty) => Some(ty.text),
            None => builtins::by_bare_name(name.text).map(|known| known.boxed),
        }
    }

    fn is_known(&self, boxed: &str) -> bool {
        self.index.types.contains_key(boxed) || builtins::by_boxed_name(boxed).is_some()
    }

    fn check_sole_constructor(&mut self, name: &ast::Name<'a>, boxed: &str, span: Span) {
        let constructors = self
            .index
            .types
            .get(boxed)
            .map_or(0, |ty| ty.constructors.len());
        let is_bool = constructors == 0 && boxed == "Bool";
        if constructors < 2 && !is_bool {
            return;
        }
        let count = if is_bool { 2 } else { constructors };
        let message = if name.is_upper() {
            format!("`{boxed}` has {count} constructors, `%{boxed}` needs exactly one")
        } else {
            format!(
                "constructor `{}` can be used as a type only if it is the only one of `{boxed}`, which has {count}",
                name.text
            )
        };
        let mut error = Diagnostic::error(codes::NOT_SOLE_CONSTRUCTOR, span, message);
        for constructor in self
            .index
            .types
            .get(boxed)
            .into_iter()
            .flat_map(|ty| &ty.constructors)
            .take(2)
        {
            error = error.with_label(
                constructor.span,
                format!("`{}` constructs it", constructor.text),
            );
        }
        self.diagnostics.push(error);
    }

    /// Reports an unknown name, once.
    fn unknown_type(&mut self, name: &ast::Name<'a>, context: &Context<'a, '_>) {
        if !self.unknown.insert(name.text) {
            return;
        }
        let message = match name.text {
            "Type" => "`Type` is a type only in braces".to_owned(),
            _ if context.scope.nat(name.text).is_some() => {
                format!("type expected, found the number `{}`", name.text)
            }
            _ => format!("unknown type `{}`", name.text),
        };
        let mut error = Diagnostic::error(codes::UNKNOWN_TYPE, name.span, message);
        if let Some(span) = self.index.functions.get(name.text) {
            error = error.with_label(*span, "this is a function, which is not a type");
        }
        let index = &self.index;
        let suggestions = self
            .suggestions
            .get_or_insert_with(|| Suggestions::new(known_names(index)));
        if let Some(near) = suggestions.nearest(name.text) {
            error = error.with_help(format!("a type with a similar name exists: `{near}`"));
        }
        self.diagnostics.push(error);
    }

    /// The id of a boxed type; it gets one where it is named first.
    fn type_id(&mut self, boxed: &'a str, span: Span) -> TypeId {
        if let Some(id) = self.type_ids.get(boxed) {
            return *id;
        }
        let id = TypeId(self.schema.types.len() as u32);
        self.type_ids.insert(boxed, id);
        let declared = self.index.types.get(boxed);
        let known =
            builtins::by_boxed_name(boxed).filter(|_| declared.is_none_or(|d| d.is_builtin(boxed)));
        let params = match (declared.filter(|d| !d.constructors.is_empty()), known) {
            (Some(DeclaredType { params, .. }), _) => params.clone(),
            (None, Some(known)) => builtins::params(known.builtin).to_vec(),
            (None, None) => Vec::new(),
        };
        let builtin = known.map(|known| known.builtin);
        let (name, constructors, doc) = (name(boxed), Vec::new(), String::new());
        self.schema.types.push(Type {
            name,
            params,
            constructors,
            builtin,
            doc,
            span,
        });
        id
    }

    /// What a combinator constructs or answers. A constructor's is a boxed type; a function may answer a variable.
    fn result(&mut self, context: &mut Context<'a, '_>) -> Option<Expr> {
        let result = &context.source.result;
        let ExprKind::Apply(name, _) = &result.kind else {
            self.error(codes::BAD_RESULT, result.span, "result type expected");
            return None;
        };
        let is_variable = context.scope.param(name.text).is_some();
        if is_variable && !context.is_function {
            self.error(
                codes::VARIABLE_RESULT,
                result.span,
                "only a function can answer a variable",
            );
            return None;
        }
        if !is_variable && !name.is_upper() {
            let message = format!(
                "a result type must start with an upper-case letter: `{}`",
                name.text
            );
            self.error(codes::LOWER_CASE_RESULT, name.span, message);
            return None;
        }
        if result.percent {
            self.error(
                codes::BAD_RESULT,
                result.span,
                "a result is boxed, `%` cannot stand before it",
            );
            return None;
        }
        self.ty(result, context)
    }

    fn partial(&mut self, _partial: &ast::Partial<'a>) {}
}

/// Where a field of this name stands behind its use.
fn later_field(combinator: &ast::Combinator<'_>, name: &str, used: Span) -> Option<Span> {
    let names = combinator.args.iter().flat_map(|arg| &arg.names);
    names
        .filter(|ident| ident.span.start > used.start)
        .find(|ident| ident.text == name)
        .map(|ident| ident.span)
}

fn known_names<'a>(index: &Index<'a>) -> Vec<&'a str> {
    let declared = index.types.keys().chain(index.constructors.keys()).copied();
    let mut names: Vec<&'a str> = declared
        .chain(builtins::names().map(|name| -> &'a str { name }))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn name(text: &str) -> Name {
    let name = ast::Name {
        text,
        span: Span::default(),
    };
    Name {
        namespace: name.namespace().map(str::to_owned).collect(),
        ident: name.ident().to_owned(),
    }
}
