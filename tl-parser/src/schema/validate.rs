//! The rules that need no look-up: case of names, duplicates, sections, ids.
//!
//! Each rule is one method over the items of the file, in their order.

use super::layer;
use crate::diagnostic::span::Span;
use crate::diagnostic::{Diagnostic, Sink, codes, shorten};
use crate::ids::allow::AllowList;
use crate::ids::checksum::combinator_id;
use crate::ids::rule::IdRule;
use crate::syntax::ast::{Arg, Combinator, Expr, ExprKind, File, Final, FinalKind, Item, ItemKind, Name, Section};
use std::collections::{HashMap, HashSet};

/// Checks all items of a file.
pub(crate) fn validate(file: &File<'_>, id_rule: IdRule, allowed: Option<&AllowList<'_>>, sink: &mut Sink) {
    let mut validator = Validator {
        source: file.source,
        id_rule,
        allowed,
        sink,
        last_mark: None,
        constructors: HashMap::new(),
        functions: HashMap::new(),
        ids: HashMap::new(),
        types: HashMap::new(),
    };
    for item in &file.items {
        validator.item(item);
    }
    check_layer(file, validator.sink);
}

struct Validator<'a, 's> {
    source: &'a str,
    /// How ids are computed that are not declared.
    id_rule: IdRule,
    allowed: Option<&'s AllowList<'s>>,
    sink: &'s mut Sink,
    last_mark: Option<Section>,
    /// The declarations of the current layer: a separator `===8===` clears them.
    constructors: HashMap<&'a str, Span>,
    functions: HashMap<&'a str, Span>,
    /// By kind: whether it is a function's.
    ids: HashMap<(bool, u32), Name<'a>>,
    types: HashMap<&'a str, TypeState>,
}

/// What is declared of a type so far.
#[derive(Default)]
struct TypeState {
    first_constructor: Option<Span>,
    anonymous: Option<Span>,
    /// `Final` or `Empty`
    closed: Option<(FinalKind, Span)>,
}

impl<'a> Validator<'a, '_> {
    fn item(&mut self, item: &Item<'a>) {
        match &item.kind {
            ItemKind::Section(section) => self.section(*section, item.span),
            ItemKind::File => self.last_mark = None,
            ItemKind::Layer(_) => self.layer(),
            ItemKind::Final(final_) => self.final_declaration(final_),
            ItemKind::Combinator(combinator) => self.combinator(combinator, item.section),
            ItemKind::Partial(_) => {}
        }
    }

    fn section(&mut self, section: Section, span: Span) {
        if self.last_mark.replace(section) == Some(section) {
            let message = format!("this is the section of {} already", section.word());
            let warning = Diagnostic::warning(codes::REPEATED_SECTION, span, message);
            self.sink.push(warning.with_help("remove the mark"));
        }
    }

    fn layer(&mut self) {
        self.constructors.clear();
        self.functions.clear();
        self.ids.clear();
    }

    fn combinator(&mut self, combinator: &Combinator<'a>, section: Section) {
        let is_function = combinator.is_function(section);
        self.name_case(combinator, is_function);
        self.anonymous(combinator, is_function);
        self.duplicate_name(combinator.name, is_function);
        self.id(combinator, is_function);
        self.builtin_function(combinator, is_function);
        self.unused_params(combinator);
        if !is_function && let ExprKind::Apply(result, _) = &combinator.result.kind {
            self.namespace_case(result);
            self.constructor_of(combinator, result);
        }
    }

    fn name_case(&mut self, combinator: &Combinator<'a>, is_function: bool) {
        let name = combinator.name;
        self.namespace_case(&name);
        if name.is_upper() {
            let what = if is_function { "function" } else { "constructor" };
            let message = format!("the name of a {what} starts with a lower-case letter: `{}`", shorten(name.ident()));
            let length = name.ident().len() as u32;
            let place = Span::new(name.span.end - length, name.span.end);
            self.sink.error(codes::NAME_CASE, place, message);
        }
    }

    fn namespace_case(&mut self, name: &Name<'a>) {
        let mut start = name.span.start;
        for segment in name.namespace() {
            let place = Span::new(start, start + segment.len() as u32);
            start = place.end + 1;
            if segment.starts_with(|c: char| c.is_ascii_uppercase()) {
                let message = format!("a namespace starts with a lower-case letter: `{}`", shorten(segment));
                self.sink.error(codes::NAME_CASE, place, message);
            }
        }
    }

    fn anonymous(&mut self, combinator: &Combinator<'a>, is_function: bool) {
        if combinator.name.text == "_" && is_function {
            self.sink.error(codes::ANONYMOUS, combinator.name.span, "a function needs a name");
        }
    }

    /// `q ? = Q` says that the language has a builtin type, whose values `q` makes.
    fn builtin_function(&mut self, combinator: &Combinator<'a>, is_function: bool) {
        if combinator.builtin && is_function {
            let message =
                format!("`{} ?` declares a builtin type, which no function does", shorten(combinator.name.text));
            let error = Diagnostic::error(codes::BUILTIN_FUNCTION, combinator.name.span, message);
            self.sink.push(error.with_help("put it before `---functions---`"));
        }
    }

    fn duplicate_name(&mut self, name: Name<'a>, is_function: bool) {
        let (names, what) = match is_function {
            true => (&mut self.functions, "function"),
            false => (&mut self.constructors, "constructor"),
        };
        let first = *names.entry(name.text).or_insert(name.span);
        if first != name.span && name.text != "_" {
            let message = format!("{what} `{}` is declared twice", shorten(name.text));
            let error = Diagnostic::error(codes::DUPLICATE_NAME, name.span, message);
            self.sink.push(error.with_label(first, "first declared here"));
        }
    }

    fn id(&mut self, combinator: &Combinator<'a>, is_function: bool) {
        let name = combinator.name;
        let Some(id) = combinator.id else { return self.computed_id(combinator, is_function) };
        if name.span.end + 1 != id.span.start {
            let message = "space between a name and its id";
            let warning = Diagnostic::warning(codes::DETACHED_ID, id.span, message);
            self.sink.push(warning.with_help("write the `#` directly after the name"));
        }
        if id.span.text(self.source).contains(|c: char| c.is_ascii_uppercase()) {
            let warning = Diagnostic::warning(codes::UPPER_CASE_ID, id.span, "ids are written in lower case");
            self.sink.push(warning.with_help(format!("write `{:08x}`", id.value)));
        }
        self.duplicate_id(name, (is_function, id.value), id.span);
        self.id_mismatch(combinator, id.value, id.span);
    }

    /// An id that is not declared collides as one that is. Two declarations of one name have been reported.
    fn computed_id(&mut self, combinator: &Combinator<'a>, is_function: bool) {
        let (name, id) = (combinator.name, combinator_id(combinator, self.id_rule));
        if self.ids.get(&(is_function, id)).is_none_or(|first| first.text != name.text) {
            self.duplicate_id(name, (is_function, id), name.span);
        }
    }

    /// Ids of constructors are unique, since they decide how to read what follows. Functions are only sent, and TDLib declares some of
    /// them a second time, with fewer fields and the same id.
    fn duplicate_id(&mut self, name: Name<'a>, (is_function, id): (bool, u32), span: Span) {
        let first = *self.ids.entry((is_function, id)).or_insert(name);
        let other = self.ids.get(&(!is_function, id)).copied();
        let (used, diagnostic) = match other {
            _ if first.span != name.span && !is_function => (first, Diagnostic::error(codes::DUPLICATE_ID, span, "")),
            _ if first.span != name.span => (first, Diagnostic::warning(codes::SHARED_ID, span, "")),
            Some(other) => (other, Diagnostic::warning(codes::SHARED_ID, span, "")),
            None => return,
        };
        let whose = if span == name.span { format!(", computed for `{}`,", shorten(name.text)) } else { String::new() };
        let message = format!("id {id:08x}{whose} is already used by `{}`", shorten(used.text));
        self.sink.push(Diagnostic { message, ..diagnostic }.with_label(used.span, "used here"));
    }

    /// An id need not be the checksum of its declaration, but where they differ, one of the two is often wrong.
    fn id_mismatch(&mut self, combinator: &Combinator<'a>, id: u32, span: Span) {
        let [telegram, tl] = IdRule::ALL.map(|rule| combinator_id(combinator, rule));
        if id == telegram || id == tl || self.allowed.is_some_and(|list| list.allows(combinator.name.text, id)) {
            return;
        }
        let message =
            format!("id {id:08x} of `{}` is not the checksum of its declaration", shorten(combinator.name.text));
        let help = match telegram == tl {
            true => format!(
                "the checksum is {tl:08x}; if the id is right, put it in the list of exceptions, NAME.ids-allow beside the schema"
            ),
            false => format!(
                "the checksum is {telegram:08x} by Telegram's rule and {tl:08x} by that of tl-parser; if the id is \
                 right, put it in the list of exceptions, NAME.ids-allow beside the schema"
            ),
        };
        self.sink.push(Diagnostic::warning(codes::ID_MISMATCH, span, message).with_help(help));
    }

    /// The result or a call must determine every parameter.
    fn unused_params(&mut self, combinator: &Combinator<'a>) {
        if combinator.params.is_empty() {
            return;
        }
        let mut used = HashSet::new();
        add_names(&combinator.result, &mut used);
        for arg in combinator.args.iter().filter(|arg| arg.bang.is_some()) {
            add_names(&arg.ty, &mut used);
        }
        for name in combinator.params.iter().flat_map(|p| &p.names).filter(|n| !used.contains(n.text)) {
            let message = format!("parameter `{}` is not used in the result type", shorten(name.text));
            self.sink.error(codes::UNUSED_PARAM, name.span, message);
        }
    }

    fn constructor_of(&mut self, combinator: &Combinator<'a>, result: &Name<'a>) {
        let state = self.types.entry(result.text).or_default();
        let name = combinator.name;
        state.first_constructor.get_or_insert(name.span);
        if let Some((kind, span)) = state.closed {
            let word = word(kind);
            let message = format!("`{}` is declared `{word}`, it cannot have more constructors", shorten(result.text));
            let error = Diagnostic::error(codes::CLOSED_TYPE, name.span, message);
            self.sink.push(error.with_label(span, format!("declared `{word}` here")));
        }
        if name.text == "_" {
            let first = *state.anonymous.get_or_insert(name.span);
            if first != name.span {
                let message = format!("`{}` has two constructors without a name", shorten(result.text));
                let error = Diagnostic::error(codes::ANONYMOUS, name.span, message);
                self.sink.push(error.with_label(first, "this is the first"));
            }
        }
    }

    fn final_declaration(&mut self, final_: &Final<'a>) {
        self.namespace_case(&final_.name);
        let (name, word) = (final_.name, word(final_.kind));
        if !name.is_upper() {
            let message =
                format!("`{word}` needs a type, which starts with an upper-case letter: `{}`", shorten(name.text));
            return self.sink.error(codes::NAME_CASE, name.span, message);
        }
        let state = self.types.entry(name.text).or_default();
        let first = state.first_constructor;
        if final_.kind != FinalKind::New {
            state.closed.get_or_insert((final_.kind, name.span));
        }
        if let Some(first) = first.filter(|_| final_.kind != FinalKind::Final) {
            let message = format!("`{word} {0}` comes after a constructor of `{0}`", shorten(name.text));
            let error = Diagnostic::error(codes::NOT_NEW, name.span, message);
            self.sink.push(error.with_label(first, "constructed here"));
        }
    }
}

fn word(kind: FinalKind) -> &'static str {
    match kind {
        FinalKind::New => "New",
        FinalKind::Final => "Final",
        FinalKind::Empty => "Empty",
    }
}

/// Adds every name in an expression.
fn add_names<'a>(expr: &Expr<'a>, names: &mut HashSet<&'a str>) {
    match &expr.kind {
        ExprKind::Nat | ExprKind::Number(_) => {}
        ExprKind::Sum(name, _) => drop(names.insert(name.text)),
        ExprKind::Apply(name, args) => {
            names.insert(name.text);
            args.iter().for_each(|arg| add_names(arg, names));
        }
        ExprKind::Repeat(repeat) => {
            let types = repeat.args.iter().map(|arg: &Arg<'a>| &arg.ty);
            types.chain(&repeat.count).for_each(|expr| add_names(expr, names));
        }
    }
}

/// Reports why a file has no layer: no comment names one, or several name different ones.
fn check_layer(file: &File<'_>, sink: &mut Sink) {
    let mut layers = layer::layer_comments(file);
    let Some((first, place)) = layers.next() else {
        let note = Diagnostic::note(codes::NO_LAYER, Span::default(), "no comment `// LAYER N` names the layer");
        return sink.push(note);
    };
    if let Some((_, other)) = layers.find(|(layer, _)| *layer != first) {
        let note = Diagnostic::note(codes::NO_LAYER, other, "comments name different layers, so none is taken");
        sink.push(note.with_label(place, "this is the first"));
    }
}
