//! From text to the checked schema.

use super::{Combinator, Schema, resolve, validate};
use crate::diagnostic::sources::Sources;
use crate::diagnostic::{self, Diagnostic, Sink, codes};
use crate::ids::allow::AllowList;
use crate::ids::rule::IdRule;
use crate::syntax::ast::{File, Item, ItemKind};
use crate::syntax::{Parsed, parse};

/// Reads and checks a schema, whose undeclared ids are those of Telegram's rule. [`SchemaOptions`] reads others.
///
/// # Errors
///
/// All diagnostics, warnings included, if one of them is an error. Otherwise the warnings come with the schema.
pub fn read_schema(source: &str) -> Result<(Schema, Vec<Diagnostic>), Vec<Diagnostic>> {
    SchemaOptions::new().read(source)
}

impl Schema {
    /// Checks a tree, with undeclared ids by Telegram's rule: see [`SchemaOptions::check`].
    pub fn check(file: &File<'_>) -> (Option<Schema>, Vec<Diagnostic>) {
        SchemaOptions::new().check(file)
    }
}

/// How a schema is read: by which rule its undeclared ids are computed, and which declared ids need not be checksums.
///
/// ```
/// use tl_parser::{IdRule, SchemaOptions};
///
/// let options = SchemaOptions::new().id_rule(IdRule::Tl);
/// let source = "---functions--- invokeWithLayer {X:Type} layer:int query:!X = X;";
/// let (schema, _) = options.read(source).unwrap();
/// let (_, invoke) = schema.functions().next().unwrap();
/// assert_eq!(invoke.id, 0x1bda_02e9);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct SchemaOptions<'a> {
    id_rule: IdRule,
    allowed: Option<&'a AllowList<'a>>,
}

impl<'a> SchemaOptions<'a> {
    /// Telegram's rule, and no exceptions.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the rule by which undeclared ids are computed.
    #[must_use]
    pub fn id_rule(mut self, rule: IdRule) -> Self {
        self.id_rule = rule;
        self
    }

    /// Sets the list of ids that need not be the checksum of their declaration: there are no warnings of them. Whether its
    /// entries still apply is a question of its own: [`AllowList::stale`].
    #[must_use]
    pub fn allow(mut self, list: &'a AllowList<'a>) -> Self {
        self.allowed = Some(list);
        self
    }

    /// Reads and checks a schema.
    ///
    /// # Errors
    ///
    /// As [`read_schema`].
    pub fn read(self, source: &str) -> Result<(Schema, Vec<Diagnostic>), Vec<Diagnostic>> {
        self.read_parsed(&parse(source))
    }

    /// Reads and checks a schema in several files.
    ///
    /// # Errors
    ///
    /// As [`read_schema`].
    pub fn read_sources(self, sources: &Sources) -> Result<(Schema, Vec<Diagnostic>), Vec<Diagnostic>> {
        self.read_parsed(&sources.parse())
    }

    /// Checks a schema that is parsed.
    ///
    /// # Errors
    ///
    /// As [`read_schema`].
    pub fn read_parsed(self, parsed: &Parsed<'_>) -> Result<(Schema, Vec<Diagnostic>), Vec<Diagnostic>> {
        let (schema, found) = self.check(&parsed.file);
        let mut diagnostics = parsed.diagnostics.clone();
        diagnostics.extend(found);
        diagnostic::sort(&mut diagnostics);
        match schema {
            Some(schema) if !diagnostics.iter().any(Diagnostic::is_error) => Ok((schema, diagnostics)),
            _ => Err(diagnostics),
        }
    }

    /// Reads constructors of earlier layers of a schema. Their fields have types of the schema, as their results have; there
    /// may be several of one name. Places in diagnostics are in `earlier`.
    ///
    /// The type ids are those of the schema that these options read from `source`.
    ///
    /// ```
    /// use tl_parser::SchemaOptions;
    ///
    /// let source = "peer#a id:long = Peer; user#2 peer:Peer = User;";
    /// let (earlier, _) = SchemaOptions::new().read_earlier(source, "user#1 peer:Peer age:long = User;").unwrap();
    /// assert_eq!((earlier[0].id, earlier[0].fields.len()), (1, 2));
    /// for unknown in ["user#1 at:Place = User;", "user#1 is_new:Bool = User;", "no#1 = Bool;", "---functions--- getUser = User;"] {
    ///     assert!(SchemaOptions::new().read_earlier(source, unknown).is_err(), "{unknown}");
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// All diagnostics, warnings included, if one of them is an error: what does not parse, types that the schema does not
    /// use, and functions.
    pub fn read_earlier(
        self,
        source: &str,
        earlier: &str,
    ) -> Result<(Vec<Combinator>, Vec<Diagnostic>), Vec<Diagnostic>> {
        self.read_earlier_parsed(&parse(source).file, parse(earlier))
    }

    /// As [`read_earlier`](Self::read_earlier), of a schema that is parsed.
    ///
    /// # Errors
    ///
    /// As `read_earlier`.
    pub fn read_earlier_parsed(
        self,
        schema: &File<'_>,
        parsed: Parsed<'_>,
    ) -> Result<(Vec<Combinator>, Vec<Diagnostic>), Vec<Diagnostic>> {
        let mut sink = Sink::default();
        validate::validate(&parsed.file, self.id_rule, self.allowed, &mut sink);
        only_constructors(&parsed.file, &mut sink);
        let combinators = resolve::resolve_earlier(schema, &parsed.file, self.id_rule, &mut sink);
        let mut diagnostics = parsed.diagnostics;
        diagnostics.extend(sink.finish());
        // Each layer may have given a name another form.
        diagnostics.retain(|diagnostic| diagnostic.code != codes::DUPLICATE_NAME);
        diagnostic::sort(&mut diagnostics);
        if diagnostics.iter().any(Diagnostic::is_error) { Err(diagnostics) } else { Ok((combinators, diagnostics)) }
    }

    /// Checks a tree. There is a schema if no rule of the language is broken. The diagnostics are in the order of the source,
    /// warnings and notes included.
    pub fn check(self, file: &File<'_>) -> (Option<Schema>, Vec<Diagnostic>) {
        let mut sink = Sink::default();
        validate::validate(file, self.id_rule, self.allowed, &mut sink);
        let schema = resolve::resolve(file, self.id_rule, &mut sink);
        let diagnostics = sink.finish();
        let schema = (!diagnostics.iter().any(Diagnostic::is_error)).then_some(schema);
        (schema, diagnostics)
    }
}

/// Reports everything but constructors.
fn only_constructors(file: &File<'_>, sink: &mut Sink) {
    let is_constructor = |item: &Item<'_>| match &item.kind {
        ItemKind::Combinator(combinator) => !combinator.is_function(item.section),
        _ => matches!(item.kind, ItemKind::Section(_)),
    };
    for item in file.items.iter().filter(|item| !is_constructor(item)) {
        sink.error(codes::NOT_A_CONSTRUCTOR, item.span, "only constructors can be here");
    }
}
