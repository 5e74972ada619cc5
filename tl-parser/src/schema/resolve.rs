//! From the tree to the checked schema: looks up every name.
//!
//! Invariant: everything that cannot be resolved is reported, so a schema without errors is complete.

mod exprs;
mod fields;

use super::builtins;
use super::index::{DeclaredType, Index};
use super::layer::layer;
use super::scope::Scope;
use super::{Combinator, ConstructorId, Expr, Name, Param, ParamKind, Schema, Type, TypeId};
use crate::diagnostic::codes;
use crate::diagnostic::span::Span;
use crate::diagnostic::suggest::Suggestions;
use crate::diagnostic::{Diagnostic, Sink, shorten};
use crate::ids::checksum::combinator_id;
use crate::ids::rule::IdRule;
use crate::syntax::ast::{self, ExprKind, File, Item, ItemKind};
use crate::syntax::docs::Docs;
use crate::syntax::print;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

/// What to do about a name that may be in another file.
const OTHER_FILE: &str =
    "if another file declares it, read both as one: `check --together`, or `codegen` with `--schema` for each";

/// Builds the schema of a file. It can be trusted only if no error was found.
pub(crate) fn resolve(file: &File<'_>, id_rule: IdRule, sink: &mut Sink) -> Schema {
    let mut resolver = Resolver::new(file, id_rule, sink);
    resolver.items();
    resolver.schema
}

/// The constructors of another file, whose types are those of the first.
pub(crate) fn resolve_earlier<'a>(
    file: &File<'a>,
    earlier: &File<'a>,
    id_rule: IdRule,
    sink: &mut Sink,
) -> Vec<Combinator> {
    let mut ignored = Sink::default();
    let mut resolver = Resolver::new(file, id_rule, &mut ignored);
    resolver.items();
    let (known, types) = (resolver.schema.constructors.len(), resolver.schema.types.len());
    let mut resolver = Resolver { file: earlier, docs: Docs::new(earlier), unknown: HashSet::new(), sink, ..resolver };
    for (index, item) in earlier.items.iter().enumerate() {
        // Each may be taken without the others, so each says what it lacks.
        resolver.unknown.clear();
        resolver.item(index, item);
    }
    let combinators = resolver.schema.constructors.split_off(known);
    let fields = combinators.iter().flat_map(|combinator| &combinator.fields).map(|field| (&field.ty, field.span));
    let results = combinators.iter().map(|combinator| (&combinator.result, combinator.span));
    for (_, span) in fields.chain(results).filter(|(ty, _)| is_new(ty, types)) {
        resolver.sink.error(codes::UNKNOWN_TYPE, span, "nothing in the schema has this type");
    }
    combinators
}

/// Whether a type, or one in it, is none of the first `types`: a predefined one that only this expression uses.
fn is_new(ty: &Expr, types: usize) -> bool {
    match ty {
        Expr::Named(named) => named.ty.index() >= types || named.args.iter().any(|arg| is_new(arg, types)),
        Expr::Repeat(repeat) => repeat.fields.iter().any(|field| is_new(&field.ty, types)),
        Expr::Nat | Expr::Number(_) | Expr::Var(_) | Expr::Sum(..) => false,
    }
}

struct Resolver<'a, 's> {
    file: &'s File<'a>,
    index: Index<'a>,
    id_rule: IdRule,
    schema: Schema,
    type_ids: HashMap<&'a str, TypeId>,
    /// The unknown types that have been reported.
    unknown: HashSet<&'a str>,
    /// Built at the first unknown type.
    suggestions: Option<Suggestions<'a>>,
    docs: Docs<'a>,
    sink: &'s mut Sink,
}

/// The combinator that is being resolved.
struct Context<'a, 'c> {
    /// All its fields, to distinguish one that is declared too late from one that is not declared.
    args: &'c [ast::Arg<'a>],
    /// The last of them by each name; built at the first error that needs it.
    last_fields: OnceCell<HashMap<&'a str, Span>>,
    is_function: bool,
    scope: Scope<'a>,
    params: Vec<Param>,
}

impl<'a, 'c> Context<'a, 'c> {
    fn new(args: &'c [ast::Arg<'a>], is_function: bool) -> Self {
        Context { args, last_fields: OnceCell::new(), is_function, scope: Scope::default(), params: Vec::new() }
    }
}

impl<'a, 's> Resolver<'a, 's> {
    fn new(file: &'s File<'a>, id_rule: IdRule, sink: &'s mut Sink) -> Self {
        Resolver {
            file,
            index: Index::new(file),
            id_rule,
            schema: Schema { layer: layer(file), declared: declared(file), ..Schema::default() },
            type_ids: HashMap::new(),
            unknown: HashSet::new(),
            suggestions: None,
            docs: Docs::new(file),
            sink,
        }
    }

    fn items(&mut self) {
        for (index, item) in self.file.items.iter().enumerate() {
            self.item(index, item);
        }
    }

    fn item(&mut self, index: usize, item: &Item<'a>) {
        match &item.kind {
            ItemKind::Combinator(combinator) => self.combinator(combinator, index, item),
            ItemKind::Partial(partial) => self.partial(partial),
            ItemKind::Final(ast::Final { name, .. }) if self.is_known(name.text) => {
                self.type_id(name.text, name.span);
            }
            // A name in lower case is reported with the other rules of names.
            ItemKind::Final(ast::Final { name, .. }) if name.is_upper() => self.unknown_type(name),
            ItemKind::Final(_) | ItemKind::Section(_) | ItemKind::File | ItemKind::Layer(_) => {}
        }
    }

    fn combinator(&mut self, source: &ast::Combinator<'a>, index: usize, item: &Item<'a>) {
        let is_function = source.is_function(item.section);
        if source.builtin && is_function {
            return; // reported with the other rules of declarations
        }
        let mut context = Context::new(&source.args, is_function);
        self.params(&source.params, &mut context);
        context.scope.enter();
        let mut fields = self.fields(&source.args, &mut context);
        let Some(result) = self.result(&source.result, &mut context) else { return };
        let mut docs = self.docs.take_item(index);
        for field in &mut fields {
            field.doc = field.name.as_deref().map(|name| docs.take_field(name)).unwrap_or_default();
        }
        let builtin = match &result {
            Expr::Named(named) if !is_function => self.schema[named.ty].builtin,
            _ => None,
        };
        let combinator = Combinator {
            name: name(source.name.text),
            id: source.id.map_or_else(|| combinator_id(source, self.id_rule), |id| id.value),
            params: context.params,
            fields,
            result,
            builtin,
            doc: docs.description,
            text: print::one_line(self.file.source, item.span),
            id_span: source.id.map_or(source.name.span, |id| id.span),
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

    fn params(&mut self, params: &[ast::Param<'a>], context: &mut Context<'a, '_>) {
        for param in params {
            let kind = match &param.ty.kind {
                ExprKind::Nat => Some(ParamKind::Nat),
                ExprKind::Apply(name, args) if name.text == "Type" && args.is_empty() => Some(ParamKind::Type),
                _ => None,
            };
            if kind.is_none() || param.ty.percent || param.bang.is_some() {
                let message = "a parameter in braces is a `Type` or a `#`";
                self.sink.error(codes::BAD_PARAM_TYPE, param.ty.span, message);
            }
            for name in &param.names {
                self.param(name, kind.unwrap_or(ParamKind::Type), context);
            }
        }
    }

    fn param(&mut self, name: &ast::Ident<'a>, kind: ParamKind, context: &mut Context<'a, '_>) {
        if let Some((first, _)) = context.scope.param(name.text) {
            let message = format!("parameter `{}` is declared twice", shorten(name.text));
            let error = Diagnostic::error(codes::DUPLICATE_FIELD, name.span, message);
            self.sink.push(error.with_label(context.params[first].span, "first declared here"));
        }
        context.scope.add_param(name.text, context.params.len(), kind);
        context.params.push(Param { name: name.text.to_owned(), kind, span: name.span });
    }

    /// The result of a combinator. A constructor's is a boxed type; a function may return a variable.
    fn result(&mut self, result: &ast::Expr<'a>, context: &mut Context<'a, '_>) -> Option<Expr> {
        let ExprKind::Apply(name, _) = &result.kind else {
            return self.fail(codes::BAD_RESULT, result.span, "result type expected");
        };
        let is_variable = context.scope.param(name.text).is_some();
        if is_variable && !context.is_function {
            return self.fail(codes::VARIABLE_RESULT, result.span, "only a function can return a variable");
        }
        if !is_variable && !name.is_upper() {
            let message = format!("a result type starts with an upper-case letter: `{}`", shorten(name.text));
            return self.fail(codes::LOWER_CASE_RESULT, name.span, message);
        }
        if result.percent {
            return self.fail(codes::BAD_RESULT, result.span, "a result is boxed, `%` is not allowed before it");
        }
        self.ty(result, context)
    }

    /// The arguments of a type are all its parameters, those of a combinator some of its parameters in braces.
    fn partial(&mut self, partial: &ast::Partial<'a>) {
        let mut context = Context::new(&[], false);
        let span = partial.args.iter().fold(partial.name.span, |span, arg| span.to(arg.span));
        let name = &partial.name;
        if name.is_upper() {
            let kind = ExprKind::Apply(*name, partial.args.clone());
            self.ty(&ast::Expr { kind, percent: false, span }, &mut context);
            return;
        }
        let Some(kinds) = self.index.combinator_params.get(name.text).cloned() else {
            return self.unknown_type(name);
        };
        if kinds.len() < partial.args.len() {
            return self.wrong_arity(name, kinds.len(), partial.args.len(), span);
        }
        for (position, (kind, arg)) in kinds.into_iter().zip(&partial.args).enumerate() {
            self.type_arg(name, position, kind, arg, &mut context);
        }
    }

    fn is_known(&self, boxed: &str) -> bool {
        self.index.types.contains_key(boxed) || builtins::by_boxed_name(boxed).is_some()
    }

    /// Reports an unknown name, once.
    fn unknown_type(&mut self, name: &ast::Name<'a>) {
        if !self.unknown.insert(name.text) {
            return;
        }
        if self.sink.is_full() {
            return self.sink.error(codes::UNKNOWN_TYPE, name.span, "unknown type");
        }
        let shown = shorten(name.text);
        let message = match name.text {
            "Type" => "`Type` is a type only in braces".to_owned(),
            _ => format!("unknown type `{shown}`"),
        };
        let mut error = Diagnostic::error(codes::UNKNOWN_TYPE, name.span, message);
        if let Some(span) = self.index.functions.get(name.text) {
            error = error.with_label(*span, "this is a function, which is not a type");
        }
        let index = &self.index;
        let suggestions = self.suggestions.get_or_insert_with(|| Suggestions::new(known_names(index)));
        if let Some(near) = suggestions.nearest(name.text) {
            let near = ast::Name { text: near, span: Span::default() };
            let what = if near.is_upper() { "type" } else { "constructor" };
            error = error.with_help(format!("a {what} with a similar name exists: `{}`", near.text));
        } else if name.text != "Type" && self.file.is_alone() {
            error = error.with_help(OTHER_FILE);
        }
        self.sink.push(error);
    }

    /// The id of a boxed type; it gets one at its first use.
    fn type_id(&mut self, boxed: &'a str, span: Span) -> TypeId {
        if let Some(id) = self.type_ids.get(boxed) {
            return *id;
        }
        let id = TypeId(self.schema.types.len() as u32);
        self.type_ids.insert(boxed, id);
        let declared = self.index.types.get(boxed);
        let known = builtins::by_boxed_name(boxed).filter(|_| declared.is_none_or(|d| d.is_builtin(boxed)));
        let params = match (declared.filter(|d| !d.constructors.is_empty()), known) {
            (Some(DeclaredType { params, .. }), _) => params.clone(),
            (None, Some(known)) => builtins::params(known.builtin).to_vec(),
            (None, None) => Vec::new(),
        };
        let builtin = known.map(|known| known.builtin);
        let doc = self.docs.types.remove(boxed).unwrap_or_default();
        let (name, constructors) = (name(boxed), Vec::new());
        self.schema.types.push(Type { name, params, constructors, builtin, doc, span });
        id
    }
}

/// How many constructors and functions a file declares.
fn declared(file: &File<'_>) -> usize {
    file.items.iter().filter(|item| matches!(item.kind, ItemKind::Combinator(_))).count()
}

fn known_names<'a>(index: &Index<'a>) -> Vec<&'a str> {
    let declared = index.types.keys().chain(index.constructors.keys()).copied();
    let mut names: Vec<&'a str> = declared.chain(builtins::names().map(|name| -> &'a str { name })).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn name(text: &str) -> Name {
    let name = ast::Name { text, span: Span::default() };
    Name { namespace: name.namespace().map(str::to_owned).collect(), ident: name.ident().to_owned() }
}
