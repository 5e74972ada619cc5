//! The syntax tree: the content of a file, before anything is looked up.
//!
//! The tree has one form for things that can be written in several ways: `Vector<int>`, `(Vector int)` and
//! `((Vector) int)` are the same application, `(1+2)` is the number 3, and parentheses are not in the tree. Every node
//! has its place in the source, so that a tool can always find how it was written.

use crate::diagnostic::span::Span;

/// A file, or the files that a schema is made of.
#[derive(Clone, Debug, Default)]
pub struct File<'a> {
    /// The text that it was read from, and that all spans of the tree refer to.
    pub source: &'a str,
    /// Its declarations and marks, in order. Declarations that could not be read are missing.
    pub items: Vec<Item<'a>>,
    /// All its comments, in order, inside declarations and between them.
    pub comments: Vec<Comment>,
}

impl File<'_> {
    /// Whether it is a single file.
    pub(crate) fn is_alone(&self) -> bool {
        !self.items.iter().any(|item| matches!(item.kind, ItemKind::File))
    }
}

/// One declaration or mark.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// What it is.
    pub kind: ItemKind<'a>,
    /// Its place, from its first token to its `;`.
    pub span: Span,
    /// The section that it is in.
    pub section: Section,
}

/// What an [`Item`] is.
#[derive(Clone, Debug)]
pub enum ItemKind<'a> {
    /// `---types---` or `---functions---`
    Section(Section),
    /// The start of another file, where several are read as one: see [`Sources`](crate::Sources). It starts in the types.
    File,
    /// `===8===`: what follows belongs to layer 8 (MadelineProto's files of secret chats).
    Layer(u32),
    /// A constructor or function.
    Combinator(Combinator<'a>),
    /// `Vector int;`
    Partial(Partial<'a>),
    /// `New Foo;`, `Final Foo;`, `Empty Foo;`
    Final(Final<'a>),
}

/// The two kinds of sections of a file. It starts in the types.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Section {
    /// `---types---`
    #[default]
    Types,
    /// `---functions---`
    Functions,
}

impl Section {
    /// The word between the dashes.
    pub fn word(self) -> &'static str {
        match self {
            Section::Types => "types",
            Section::Functions => "functions",
        }
    }
}

/// A comment. Its text is [`Span::text`] of the file's source: with `//` and without the end of the line, or with `/*`
/// and `*/`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Comment {
    /// Its place.
    pub span: Span,
    /// Whether it is a `/* … */`.
    pub block: bool,
}

/// A word of the source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ident<'a> {
    /// Its text.
    pub text: &'a str,
    /// Its place.
    pub span: Span,
}

/// A name with its namespaces, such as `auth.sentCode`; `_` for an anonymous constructor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Name<'a> {
    /// The whole name.
    pub text: &'a str,
    /// Its place.
    pub span: Span,
}

impl<'a> Name<'a> {
    /// The namespaces before the last dot, in order.
    pub fn namespace(&self) -> impl Iterator<Item = &'a str> {
        self.text.rsplit_once('.').into_iter().flat_map(|(namespace, _)| namespace.split('.'))
    }

    /// The part after the last dot.
    pub fn ident(&self) -> &'a str {
        self.text.rsplit_once('.').map_or(self.text, |(_, ident)| ident)
    }

    /// Whether the part after the last dot starts with an upper-case letter, as the names of boxed types do.
    pub fn is_upper(&self) -> bool {
        self.ident().starts_with(|c: char| c.is_ascii_uppercase())
    }
}

/// A constructor or function.
#[derive(Clone, Debug)]
pub struct Combinator<'a> {
    /// VK's `@read`, without the `@`.
    pub annotations: Vec<Ident<'a>>,
    /// Its name.
    pub name: Name<'a>,
    /// The id after `#`.
    pub id: Option<Id>,
    /// Whether it is declared as `int ? = Int`, without fields.
    pub builtin: bool,
    /// Its parameters in braces.
    pub params: Vec<Param<'a>>,
    /// Its fields.
    pub args: Vec<Arg<'a>>,
    /// The place of the `=`, or of VK's `=>`.
    pub equals: Span,
    /// Whether it is VK's `=>`, which makes it a function in any section.
    pub arrow: bool,
    /// The place of the `!` before the result.
    pub bang: Option<Span>,
    /// The type after `=`.
    pub result: Expr<'a>,
}

impl Combinator<'_> {
    /// Whether it is a function: declared so by its section, or by VK's `=>`.
    pub fn is_function(&self, section: Section) -> bool {
        self.arrow || section == Section::Functions
    }
}

/// A constructor id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Id {
    /// Its value.
    pub value: u32,
    /// The place of its digits.
    pub span: Span,
}

/// Parameters in braces: `{X:Type}`, `{m n:#}`.
#[derive(Clone, Debug)]
pub struct Param<'a> {
    /// Its names; at least one.
    pub names: Vec<Ident<'a>>,
    /// The place of the `!` before the type.
    pub bang: Option<Span>,
    /// Its type.
    pub ty: Expr<'a>,
    /// Its place, with the braces.
    pub span: Span,
}

/// Fields: `a:int`, `(a b:int)`, or a type alone.
#[derive(Clone, Debug)]
pub struct Arg<'a> {
    /// Its names, `_` among them; several for a group, none for a type alone.
    pub names: Vec<Ident<'a>>,
    /// When it is present.
    pub condition: Option<Condition<'a>>,
    /// The place of the `!` before the type.
    pub bang: Option<Span>,
    /// Its type.
    pub ty: Expr<'a>,
    /// Its place.
    pub span: Span,
}

/// `flags.0?`
#[derive(Clone, Debug)]
pub struct Condition<'a> {
    /// The mask.
    pub mask: Ident<'a>,
    /// The bit and its place; none for `n?`.
    pub bit: Option<(u32, Span)>,
    /// Its place, with the `?`.
    pub span: Span,
}

/// A type, or a number.
#[derive(Clone, Debug)]
pub struct Expr<'a> {
    /// What it is.
    pub kind: ExprKind<'a>,
    /// Whether there is a `%` before it.
    pub percent: bool,
    /// Its place.
    pub span: Span,
}

/// What an [`Expr`] is.
#[derive(Clone, Debug)]
pub enum ExprKind<'a> {
    /// `#`
    Nat,
    /// A number, or a sum of numbers.
    Number(u32),
    /// A type, a constructor or a variable with its arguments, of which there may be none.
    Apply(Name<'a>, Vec<Expr<'a>>),
    /// `n+1`
    Sum(Name<'a>, u32),
    /// `n*[ … ]`
    Repeat(Box<Repeat<'a>>),
}

/// A repetition.
#[derive(Clone, Debug)]
pub struct Repeat<'a> {
    /// The count before the `*`.
    pub count: Option<Expr<'a>>,
    /// The fields in the brackets.
    pub args: Vec<Arg<'a>>,
}

/// `Vector int;`: a type or combinator with arguments, so that the result gets an id of its own.
#[derive(Clone, Debug)]
pub struct Partial<'a> {
    /// The type or combinator.
    pub name: Name<'a>,
    /// The arguments; at least one.
    pub args: Vec<Expr<'a>>,
}

/// `New Foo;`, `Final Foo;`, `Empty Foo;`
#[derive(Clone, Debug)]
pub struct Final<'a> {
    /// The keyword.
    pub kind: FinalKind,
    /// The type.
    pub name: Name<'a>,
}

/// The keyword of a [`Final`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FinalKind {
    /// `New`: the type has no constructor before this place.
    New,
    /// `Final`: the type has no constructor after this place.
    Final,
    /// `Empty`: the type has no constructor.
    Empty,
}
