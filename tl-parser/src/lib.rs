//! Reads TL (Type Language) schemas: the language that describes Telegram's protocol, TDLib's interface, TON and VK's
//! services.
//!
//! The whole formal language is read, and the dialects that real files use. All problems of a
//! schema are reported at once, each with its place, a stable code and, where possible, advice.
//!
//! # Read a schema
//!
//! [`read_schema`] returns the checked [`Schema`], or everything that is wrong:
//!
//! ```
//! let (schema, warnings) = tl_parser::read_schema(
//!     "// LAYER 230
//!      user id:long name:string friends:Vector<long> = User;
//!      ---functions---
//!      getUser id:long = User;",
//! )
//! .expect("the schema has no error");
//!
//! assert_eq!(schema.layer(), Some(230));
//! let (_, function) = schema.functions().next().unwrap();
//! assert_eq!(function.name.to_string(), "getUser");
//! assert!(warnings.is_empty());
//! ```
//!
//! # Inspect a schema
//!
//! In the checked [`schema`], names are resolved to typed ids:
//!
//! ```
//! use tl_parser::schema::Expr;
//!
//! let (schema, _) = tl_parser::read_schema("user id:long = User; chat owner:User = Chat;").unwrap();
//! let (_, chat) = schema.constructors().last().unwrap();
//! let Expr::Named(owner) = &chat.fields[0].ty else { panic!("a named type") };
//! assert!(owner.boxed);
//! assert_eq!(schema[owner.ty].name.to_string(), "User");
//! assert_eq!(schema[schema[owner.ty].constructors[0]].text, "user id:long = User;");
//! ```
//!
//! The syntax tree in [`ast`] follows the text: nothing is looked up, and everything that can be read is in it:
//!
//! ```
//! use tl_parser::{ast::ItemKind, parse};
//!
//! let parsed = parse("a x:Unknown = A; // why?\nb = ; c = C;");
//! assert_eq!(parsed.file.items.len(), 2);
//! assert_eq!(parsed.file.comments.len(), 1);
//! let ItemKind::Combinator(a) = &parsed.file.items[0].kind else { panic!("a constructor") };
//! assert_eq!(a.args[0].names[0].text, "x");
//! ```
//!
//! # Compute an id
//!
//! ```
//! use tl_parser::{IdRule, ast::ItemKind, canonical_text, combinator_id, parse};
//!
//! let parsed = parse("invokeWithLayer {X:Type} layer:int query:!X = X;");
//! let ItemKind::Combinator(invoke) = &parsed.file.items[0].kind else { panic!("a function") };
//! assert_eq!(canonical_text(invoke, IdRule::Telegram), "invokeWithLayer X:Type layer:int query:!X = X");
//! assert_eq!(combinator_id(invoke, IdRule::Telegram), 0xda9b_0d0d);
//! assert_eq!(combinator_id(invoke, IdRule::Tl), 0x1bda_02e9);
//! ```
//!
//! # Report errors
//!
//! ```
//! use tl_parser::{SourceMap, read_schema};
//!
//! let source = "user id:long = User;\nchat owner:Usr = Chat;\n";
//! let map = SourceMap::new("chat.tl", source);
//! let errors = read_schema(source).unwrap_err();
//! let error = errors.iter().find(|d| d.is_error()).unwrap();
//! assert_eq!(error.code, tl_parser::codes::UNKNOWN_TYPE);
//! let position = map.position(error.primary.span.start);
//! assert_eq!((position.line, position.column), (2, 12));
//! assert_eq!(
//!     map.render(error, false),
//!     "error[E0301]: unknown type `Usr`
//!  --> chat.tl:2:12
//!   |
//! 2 | chat owner:Usr = Chat;
//!   |            ^^^
//!   |
//!   = help: a type with a similar name exists: `User`"
//! );
//! ```
//!
//! [`Sources`] reads several files as one schema.
//!
//! # How it works
//!
//! There are six parts. Each uses only those before it.
//!
//! 1. **`diagnostic`**: errors, warnings and notes, their places in one file or several, their codes, and how they are shown.
//! 2. **`syntax`**: from text to the tree and back. `scan` cuts the text into tokens. It knows comments, words and
//!    punctuation, and never fails. `split` cuts the file into declarations at each `;` outside comments, and measures how
//!    deep brackets nest. This is also the recovery: an error never reaches the next declaration. The grammar `tl.pest`
//!    takes one declaration at a time, and `lower` builds its tree. Where the grammar stops, `explain` finds out what
//!    was expected there. `print` formats a file, and `docs` attaches TDLib's documentation
//!    to what it documents.
//! 3. **`ids`**: computes ids on the tree, and reads lists of exceptions.
//! 4. **`schema`**: `validate` checks the rules that need no look-up, `resolve` looks up every name and builds
//!    the [`Schema`].
//! 5. **[`layers`]**: `history` keeps the definitions of many layers, `diff` compares two schemas.
//! 6. **[`value`]**: reads and writes the values of a schema at run time.
//!
//! A module imports what it uses from the module that defines it. Only the re-exports below name what users see.
//!
//! Invariant: no text makes any of this panic, and time and memory are linear in its size. What could nest or repeat
//! without bound has a documented limit with a message of its own: [`MAX_NESTING`], [`MAX_DECLARATION`], [`MAX_GROUP`],
//! [`MAX_ITEMS`], [`MAX_DIAGNOSTICS`].
//!
//! Invariant: a [`Schema`] is complete. What cannot be resolved is an error, and with an error there is no schema.
//!
//! Invariant: a span always lies inside the source that it was made from, between two characters.
//!
//! The rules of the language are those of <https://core.telegram.org/mtproto/TL> and the pages that it names; where real
//! files and the compiler `tl-parser` differ from them, the docs of the rule say so.

mod diagnostic;
mod ids;
pub mod layers;
pub mod schema;
mod syntax;
pub mod value;

pub use diagnostic::render::{Located, LocatedLabel, Position, SourceMap};
pub use diagnostic::sources::{Sources, decode};
pub use diagnostic::span::Span;
pub use diagnostic::visible::{is_control, visible};
pub use diagnostic::{Diagnostic, Label, MAX_DIAGNOSTICS, Severity, codes};
pub use ids::allow::AllowList;
pub use ids::checksum::{canonical_text, combinator_id};
pub use ids::lines::{IdLine, id_lines};
pub use ids::rule::IdRule;
pub use schema::Schema;
pub use schema::layer::layer_comments;
pub use schema::read::{SchemaOptions, read_schema};
pub use syntax::lower::MAX_GROUP;
pub use syntax::print::print;
pub use syntax::split::{MAX_DECLARATION, MAX_NESTING};
pub use syntax::{MAX_ITEMS, Parsed, ast, format, parse};

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
