//! Cuts a file into declarations, at each `;` outside comments.
//!
//! This is also the recovery: whatever is wrong with one declaration, the next one starts after the next `;`. Two other
//! places end a declaration whose `;` is missing: a section mark at the start of a line, and a second `=`, since no
//! declaration has two. The next declaration then starts with the line of the second `=`.
//!
//! Invariant: every token of the file is read at most twice, so cutting is linear in the size of the file.

use super::ast::{Comment, Section};
use super::scan::{Kind, Scanner, Token};
use crate::diagnostic::span::Span;
use crate::diagnostic::{Diagnostic, codes, shorten};

/// How deep brackets may nest in one declaration. No known schema needs more than 6.
pub const MAX_NESTING: usize = 64;

/// How many bytes one declaration may take, comments inside it included. The longest known one takes 8 KiB.
pub const MAX_DECLARATION: usize = 256 * 1024;

/// A part of a file.
#[derive(Debug)]
pub(crate) enum Piece {
    /// A declaration.
    Declaration {
        /// From its first token to its last, without the `;`.
        span: Span,
        /// What ends it.
        end: End,
    },
    /// `---types---`
    Section(Section, Span),
    /// `===8===`, with the place of the number.
    Layer(Span, Span),
    /// Something that is none of these, and what is wrong with it.
    Broken(Diagnostic),
}

/// What ends a declaration.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    /// A `;`, as it should be.
    Semicolon(Span),
    /// The `;` is missing: this is the second `=`, or the mark of a section or layer.
    Other(Span),
    /// The `;` is missing, and so is everything else.
    File,
}

/// Cuts a file, piece by piece. A byte order mark at its start is skipped.
pub(crate) struct Splitter<'a> {
    source: &'a str,
    scanner: Scanner<'a>,
    /// The comments so far.
    pub(crate) comments: Vec<Comment>,
    /// The end of the last comment that was kept: after a rewind, the same one comes again.
    last_comment: u32,
}

/// The declaration that is being read.
struct Open {
    span: Span,
    depth: usize,
    has_equals: bool,
    /// After the first `=`: the last token that starts a line, and the end of the token before it.
    line_start: Option<(Token, u32)>,
    /// An error that makes the grammar unnecessary.
    fault: Option<Diagnostic>,
}

impl<'a> Splitter<'a> {
    pub(crate) fn new(source: &'a str, file: Span) -> Self {
        let scanner = Scanner::of_file(source, file);
        Splitter { source, scanner, comments: Vec::new(), last_comment: 0 }
    }

    /// Where the next piece starts, or the space and comments before it.
    pub(crate) fn position(&self) -> u32 {
        self.scanner.position()
    }

    /// The next token that is not a comment; comments are kept.
    fn next_token(&mut self) -> Option<Token> {
        loop {
            let token = self.scanner.next()?;
            if !token.kind.is_comment() {
                return Some(token);
            }
            self.comment(token);
        }
    }

    fn comment(&mut self, token: Token) {
        if token.span.start >= self.last_comment {
            self.last_comment = token.span.end;
            self.comments.push(Comment { span: token.span, block: token.kind != Kind::LineComment });
        }
    }

    /// `---types---`, the first token of which has been read.
    fn section(&mut self, dashes: Token) -> Piece {
        let mut ahead = self.scanner.clone();
        let word = ahead.find(|t| !t.kind.is_comment()).filter(|t| t.kind == Kind::Word);
        let Some(word) = word else {
            return self.broken_section(dashes.span, "section name expected after `---`");
        };
        let close = ahead.find(|t| !t.kind.is_comment()).filter(|t| t.kind == Kind::Dashes);
        let Some(close) = close else {
            return self.broken_section(word.span, "`---` expected after the section name");
        };
        self.pass_to(close.span.end);
        let span = dashes.span.to(close.span);
        match word.span.text(self.source) {
            "types" => Piece::Section(Section::Types, span),
            "functions" => Piece::Section(Section::Functions, span),
            other => {
                let message = format!("unknown section `{}`", shorten(other));
                let error = Diagnostic::error(codes::UNKNOWN_SECTION, word.span, message);
                Piece::Broken(error.with_help("the sections are `---types---` and `---functions---`"))
            }
        }
    }

    fn broken_section(&mut self, span: Span, message: &str) -> Piece {
        self.pass_while(|token| token.newlines == 0);
        let error = Diagnostic::error(codes::SECTION_SYNTAX, span, message);
        Piece::Broken(error.with_help("section marks are written `---types---` and `---functions---`"))
    }

    /// Continues at `offset`.
    fn pass_to(&mut self, offset: u32) {
        self.pass_while(|token| token.span.end <= offset);
    }

    /// Skips tokens, and keeps the comments among them.
    fn pass_while(&mut self, wanted: impl Fn(&Token) -> bool) {
        loop {
            let before = self.scanner.clone();
            match self.scanner.next() {
                Some(token) if wanted(&token) && token.kind.is_comment() => self.comment(token),
                Some(token) if wanted(&token) => {}
                _ => {
                    self.scanner = before;
                    return;
                }
            }
        }
    }

    /// `===8===`, the first token of which has been read.
    fn layer(&mut self, equals: Token) -> Piece {
        let mut ahead = self.scanner.clone();
        let number = ahead.next().filter(|t| t.kind == Kind::Number);
        let close = ahead.next().filter(|t| t.kind == Kind::Equals);
        let (Some(number), Some(close)) = (number, close) else {
            self.pass_while(|token| token.newlines == 0);
            let error = Diagnostic::error(codes::LAYER_SYNTAX, equals.span, "number expected between `===`");
            return Piece::Broken(error.with_help("a layer separator is written `===8===`"));
        };
        self.scanner = ahead;
        Piece::Layer(equals.span.to(close.span), number.span)
    }

    fn declaration(&mut self, first: Token) -> Piece {
        let mut open = Open { span: first.span, depth: 0, has_equals: false, line_start: None, fault: None };
        self.take(&mut open, first);
        loop {
            let before = self.scanner.clone();
            let Some(token) = self.next_token() else {
                return open.finish(End::File);
            };
            if token.is(b';') {
                return open.finish(End::Semicolon(token.span));
            }
            if token.newlines > 0 && is_mark(token) {
                self.scanner = before;
                return open.finish(End::Other(token.span));
            }
            if open.has_equals
                && token.is_equals()
                && let Some((next, end)) = open.line_start
            {
                open.span.end = end;
                self.scanner.rewind(next.span.start);
                return open.finish(End::Other(token.span));
            }
            self.take(&mut open, token);
        }
    }

    /// Adds a token to the declaration.
    fn take(&mut self, open: &mut Open, token: Token) {
        if open.has_equals && token.newlines > 0 {
            open.line_start = Some((token, open.span.end));
        }
        open.has_equals |= token.is_equals();
        open.span.end = token.span.end;
        open.depth = token.depth_after(open.depth);
        if open.fault.is_none() {
            open.fault = self.fault(open, token);
        }
    }

    fn fault(&self, open: &Open, token: Token) -> Option<Diagnostic> {
        if token.kind == Kind::Unknown {
            return Some(unexpected_character(self.source, token.span));
        }
        if open.depth > MAX_NESTING {
            let message = format!("brackets nest deeper than {MAX_NESTING} levels");
            return Some(Diagnostic::error(codes::TOO_DEEP, token.span, message));
        }
        if open.span.len() > MAX_DECLARATION {
            let message = format!("declaration is longer than {MAX_DECLARATION} bytes");
            let error = Diagnostic::error(codes::TOO_LONG, token.span, message);
            return Some(error.with_help("is a `;` missing?"));
        }
        None
    }
}

impl Open {
    fn finish(self, end: End) -> Piece {
        match self.fault {
            Some(fault) => Piece::Broken(fault),
            None => Piece::Declaration { span: self.span, end },
        }
    }
}

impl Iterator for Splitter<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let token = self.next_token()?;
        Some(match token.kind {
            Kind::Dashes => self.section(token),
            Kind::Equals => self.layer(token),
            Kind::Punct(b'-') => self.broken_section(token.span, "declaration or section mark expected, found `-`"),
            Kind::Punct(b';') => {
                let error = Diagnostic::error(codes::EMPTY_DECLARATION, token.span, "empty declaration");
                Piece::Broken(error.with_help("remove the `;`"))
            }
            _ => self.declaration(token),
        })
    }
}

/// Whether the mark of a section or layer starts here.
fn is_mark(token: Token) -> bool {
    matches!(token.kind, Kind::Dashes | Kind::Equals)
}

fn unexpected_character(source: &str, span: Span) -> Diagnostic {
    let shown = span.text(source).chars().next().map_or(String::new(), show_character);
    Diagnostic::error(codes::UNEXPECTED_CHARACTER, span, format!("unexpected character {shown}"))
}

/// A character as a message shows it.
fn show_character(c: char) -> String {
    match c {
        '`' => "U+0060 (a back quote)".to_owned(),
        _ if c.is_ascii_graphic() => format!("`{c}`"),
        _ => format!("U+{:04X}", c as u32),
    }
}
