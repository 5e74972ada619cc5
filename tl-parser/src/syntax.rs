//! The first phase: from text to the syntax tree, and back to formatted text.

mod align;
pub mod ast;
pub(crate) mod docs;
mod explain;
pub(crate) mod lower;
pub(crate) mod print;
mod scan;
pub(crate) mod split;

use crate::diagnostic::sources::Sources;
use crate::diagnostic::span::Span;
use crate::diagnostic::{self, Diagnostic, MAX_DIAGNOSTICS, Sink, codes};
use ast::{Comment, File, Item, ItemKind, Section};
use lower::Failure;
use split::{End, Piece, Splitter};

/// The result of [`parse`]: a tree of everything that could be read, and what is wrong with the rest.
#[derive(Clone, Debug, Default)]
pub struct Parsed<'a> {
    /// The tree.
    pub file: File<'a>,
    /// What is wrong, in the order of the source.
    pub diagnostics: Vec<Diagnostic>,
}

/// How many declarations, and how many comments, a file may have. The largest known one has some 3,200 and 10,000.
pub const MAX_ITEMS: usize = 1_000_000;

/// Reads a schema. Nothing is looked up yet: see [`Schema::check`](crate::Schema::check).
///
/// Every declaration that can be read is in the tree, whatever comes before or after it.
pub fn parse(source: &str) -> Parsed<'_> {
    parse_parts(source, [Span::new(0, u32::try_from(source.len()).unwrap_or(u32::MAX))].into_iter())
}

impl Sources {
    /// Reads the files as [`parse`] reads one. The diagnostics include [`errors`](Self::errors).
    pub fn parse(&self) -> Parsed<'_> {
        let mut parsed = parse_parts(self.text(), self.files().iter().map(|file| file.span));
        parsed.diagnostics.extend_from_slice(self.errors());
        diagnostic::sort(&mut parsed.diagnostics);
        parsed
    }
}

/// Reads the files that a source is made of.
fn parse_parts(source: &str, parts: impl Iterator<Item = Span>) -> Parsed<'_> {
    let mut reader = Reader { source, ..Reader::default() };
    if u32::try_from(source.len()).is_err() {
        reader.sink.error(codes::SOURCE_TOO_LONG, Span::default(), "the source is longer than 4 GiB");
        return reader.finish();
    }
    for (index, part) in parts.enumerate() {
        if index > 0 {
            reader.start_file(part);
        }
        if !reader.part(part) {
            break;
        }
    }
    reader.finish()
}

/// The text of a file in the one form of the formatter.
///
/// # Errors
///
/// The errors of syntax, if there are any. Unknown names are no errors here.
pub fn format(source: &str) -> Result<String, Vec<Diagnostic>> {
    let parsed = parse(source);
    if parsed.diagnostics.iter().any(Diagnostic::is_error) {
        Err(parsed.diagnostics)
    } else {
        Ok(print::print(&parsed.file))
    }
}

#[derive(Default)]
struct Reader<'a> {
    source: &'a str,
    items: Vec<Item<'a>>,
    comments: Vec<Comment>,
    sink: Sink,
    section: Section,
    /// Where the last piece ends.
    end: u32,
}

impl<'a> Reader<'a> {
    fn start_file(&mut self, part: Span) {
        self.section = Section::Types;
        self.push(ItemKind::File, Span::empty(part.start));
    }

    /// Reads a file; `false` if a limit is reached.
    fn part(&mut self, part: Span) -> bool {
        let mut splitter = Splitter::new(self.source, part);
        let mut is_full = false;
        while !is_full && let Some(piece) = splitter.next() {
            self.piece(piece);
            self.end = splitter.position();
            is_full = self.is_full(self.comments.len() + splitter.comments.len());
        }
        self.check_comments(&splitter.comments);
        self.comments.append(&mut splitter.comments);
        !is_full
    }

    fn finish(self) -> Parsed<'a> {
        let file = File { source: self.source, items: self.items, comments: self.comments };
        Parsed { file, diagnostics: self.sink.finish() }
    }

    fn piece(&mut self, piece: Piece) {
        match piece {
            Piece::Section(section, span) => {
                self.section = section;
                self.push(ItemKind::Section(section), span);
            }
            Piece::Layer(span, number) => match number.text(self.source).parse() {
                Ok(layer) => self.push(ItemKind::Layer(layer), span),
                Err(_) => self.sink.error(codes::NUMBER_RANGE, number, "number does not fit 32 bits"),
            },
            Piece::Declaration { span, end } => self.declaration(span, end),
            Piece::Broken(diagnostic) => self.sink.push(diagnostic),
        }
    }

    fn push(&mut self, kind: ItemKind<'a>, span: Span) {
        self.items.push(Item { kind, span, section: self.section });
    }

    fn declaration(&mut self, span: Span, end: End) {
        match lower::declaration(self.source, span) {
            Ok(kind) => {
                self.check_end(&kind, span, end);
                let span = if let End::Semicolon(semicolon) = end { span.to(semicolon) } else { span };
                self.push(kind, span);
            }
            Err(Failure::Value(errors)) => errors.into_iter().for_each(|error| self.sink.push(error)),
            Err(Failure::Grammar(offset)) => {
                let error = explain::explain(self.source, span, end, offset);
                self.sink.push(error);
            }
        }
    }

    /// Reports a missing `;` at the token in its place.
    fn check_end(&mut self, kind: &ItemKind<'_>, span: Span, end: End) {
        let after = match kind {
            ItemKind::Combinator(_) => "result type",
            _ => "declaration",
        };
        let (place, found) = match end {
            End::Semicolon(_) => return,
            End::Other(token) => (token, format!("before `{}`", token.text(self.source))),
            End::File => (Span::empty(span.end), format!("after the {after}, found the end of the file")),
        };
        let mut error = Diagnostic::error(codes::MISSING_SEMICOLON, place, format!("expected `;` {found}"));
        if let End::Other(_) = end {
            error = error.with_label(Span::empty(span.end), "is a `;` missing here?");
        }
        self.sink.push(error);
    }

    /// Only the last comment can lack its `*/`, since it takes the rest of the file.
    fn check_comments(&mut self, comments: &[Comment]) {
        let Some(last) = comments.last().filter(|last| last.block) else {
            return;
        };
        let text = last.span.text(self.source);
        if text.len() < 4 || !text.ends_with("*/") {
            let opened = Span::new(last.span.start, last.span.start + 2);
            let error = Diagnostic::error(codes::UNCLOSED_COMMENT, opened, "block comment is not closed")
                .labelled("opened here")
                .with_help("write `*/` where the comment ends");
            self.sink.push(error);
        }
    }

    /// Whether a limit is reached.
    fn is_full(&mut self, comments: usize) -> bool {
        let message = match () {
            () if self.sink.is_full() => {
                format!("more than {MAX_DIAGNOSTICS} errors, the rest is not read")
            }
            () if self.items.len() > MAX_ITEMS => {
                format!("more than {MAX_ITEMS} declarations, the rest is not read")
            }
            () if comments > MAX_ITEMS => {
                format!("more than {MAX_ITEMS} comments, the rest is not read")
            }
            () => return false,
        };
        let place = Span::empty(self.end);
        self.sink.push_last(Diagnostic::error(codes::TOO_MANY, place, message));
        true
    }
}
