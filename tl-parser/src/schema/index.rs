//! What a file declares, by name: collected before anything is resolved, since TL allows use before declaration.

use super::{ParamKind, builtins};
use crate::diagnostic::span::Span;
use crate::syntax::ast::{Combinator, Expr, ExprKind, File, Final, FinalKind, Item, ItemKind, Name, Param};
use std::collections::{HashMap, HashSet};

/// A boxed type as its constructors and `Empty` declare it.
#[derive(Default)]
pub(crate) struct DeclaredType<'a> {
    /// The kinds of its parameters, by the first constructor.
    pub(crate) params: Vec<ParamKind>,
    /// The names of its constructors; one that another layer declares again counts once.
    pub(crate) constructors: Vec<Name<'a>>,
    /// Where `Empty` names it.
    pub(crate) empty: Option<Span>,
    names: HashSet<&'a str>,
    /// For each constructor, which numbers it constructs the type for, parameter by parameter.
    patterns: Vec<Vec<Numbers>>,
}

/// The numbers that an argument of a result matches.
#[derive(Clone, Copy)]
enum Numbers {
    /// `3`
    Only(u32),
    /// `n+1` matches 1 and more; a variable matches every number, and so does a type.
    From(u32),
}

impl Numbers {
    fn of(arg: &Expr<'_>) -> Numbers {
        match arg.kind {
            ExprKind::Number(number) => Numbers::Only(number),
            ExprKind::Sum(_, number) => Numbers::From(number),
            _ => Numbers::From(0),
        }
    }

    fn overlaps(self, other: Numbers) -> bool {
        match (self, other) {
            (Numbers::Only(a), Numbers::Only(b)) => a == b,
            (Numbers::Only(only), Numbers::From(least)) | (Numbers::From(least), Numbers::Only(only)) => only >= least,
            (Numbers::From(_), Numbers::From(_)) => true,
        }
    }
}

/// Types with more constructors than this are not compared pair by pair.
const MANY: usize = 16;

impl DeclaredType<'_> {
    /// Whether all its constructors are predefined. `Object` and `Function` are values of any type, even where a schema
    /// declares constructors of them (MTProto's `gzip_packed` is an `Object`).
    pub(crate) fn is_builtin(&self, name: &str) -> bool {
        matches!(name, "Object" | "Function")
            || self.constructors.iter().all(|c| builtins::is_predefined_constructor(name, c.text))
    }

    /// Whether there is at most one constructor for every choice of parameters, as for `Tuple X 0` and `Tuple X (n+1)`.
    pub(crate) fn is_disjoint(&self) -> bool {
        let differ = |a: &[Numbers], b: &[Numbers]| a.iter().zip(b).any(|(a, b)| !a.overlaps(*b));
        let mut rest = self.patterns.as_slice();
        while let [first, others @ ..] = rest {
            if rest.len() > MANY || others.iter().any(|other| !differ(first, other)) {
                return false;
            }
            rest = others;
        }
        true
    }
}

/// Everything that a file declares.
#[derive(Default)]
pub(crate) struct Index<'a> {
    /// By the name of the boxed type.
    pub(crate) types: HashMap<&'a str, DeclaredType<'a>>,
    /// The type that each constructor belongs to.
    pub(crate) constructors: HashMap<&'a str, Name<'a>>,
    /// Where each function is declared first.
    pub(crate) functions: HashMap<&'a str, Span>,
    /// The kinds of the parameters in braces of each constructor and function.
    pub(crate) combinator_params: HashMap<&'a str, Vec<ParamKind>>,
}

impl<'a> Index<'a> {
    pub(crate) fn new(file: &File<'a>) -> Self {
        let mut index = Index::default();
        for item in &file.items {
            index.item(item);
        }
        index
    }

    fn item(&mut self, item: &Item<'a>) {
        if let ItemKind::Combinator(combinator) = &item.kind {
            let kinds = combinator.params.iter().flat_map(param_kinds).collect();
            self.combinator_params.entry(combinator.name.text).or_insert(kinds);
        }
        match &item.kind {
            ItemKind::Combinator(c) if c.is_function(item.section) => {
                self.functions.entry(c.name.text).or_insert(c.name.span);
            }
            ItemKind::Combinator(c) => self.constructor(c),
            ItemKind::Final(Final { kind: FinalKind::Empty, name }) => {
                self.types.entry(name.text).or_default().empty = Some(name.span);
            }
            _ => {}
        }
    }

    fn constructor(&mut self, constructor: &Combinator<'a>) {
        let ExprKind::Apply(result, args) = &constructor.result.kind else {
            return;
        };
        if constructor.params.iter().flat_map(|p| &p.names).any(|n| n.text == result.text) {
            return;
        }
        let ty = self.types.entry(result.text).or_default();
        if ty.constructors.is_empty() {
            ty.params = args.iter().map(|arg| kind(constructor, arg)).collect();
        }
        if ty.names.insert(constructor.name.text) || constructor.name.text == "_" {
            ty.constructors.push(constructor.name);
            ty.patterns.push(args.iter().map(Numbers::of).collect());
        }
        if constructor.name.text != "_" {
            self.constructors.entry(constructor.name.text).or_insert(*result);
        }
    }
}

fn param_kinds(param: &Param<'_>) -> impl Iterator<Item = ParamKind> {
    let kind = if matches!(param.ty.kind, ExprKind::Nat) { ParamKind::Nat } else { ParamKind::Type };
    param.names.iter().map(move |_| kind)
}

/// The kind of an argument of a constructor's result, from the constructor alone.
pub(crate) fn kind(constructor: &Combinator<'_>, arg: &Expr<'_>) -> ParamKind {
    match &arg.kind {
        ExprKind::Apply(name, args) if args.is_empty() => variable_kind(constructor, name.text),
        ExprKind::Apply(..) | ExprKind::Repeat(_) => ParamKind::Type,
        ExprKind::Nat | ExprKind::Number(_) | ExprKind::Sum(..) => ParamKind::Nat,
    }
}

fn variable_kind(constructor: &Combinator<'_>, name: &str) -> ParamKind {
    let is_nat_param = |p: &Param<'_>| matches!(p.ty.kind, ExprKind::Nat) && p.names.iter().any(|n| n.text == name);
    let mut fields = constructor.args.iter().filter(|a| matches!(a.ty.kind, ExprKind::Nat));
    if constructor.params.iter().any(is_nat_param) || fields.any(|a| a.names.iter().any(|n| n.text == name)) {
        ParamKind::Nat
    } else {
        ParamKind::Type
    }
}
