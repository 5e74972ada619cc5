//! Cuts a file into declarations, at each `;` outside comments.
//!
//! This is also the recovery: whatever is wrong with one declaration, the next one starts behind the next `;`. Two other
//! places end a declaration whose `;` is missing: a section mark at the start of a line, and a second `=`, since no
//! declaration has two; there the line that the second `=` stands on, or the last line start before it, begins the next.
//!
//! Invariant: every token of the file is looked at twice at most, so cutting is linear in the size of the file.

use crate::ast::{Comment, Section};
use crate::codes;
use crate::scan::{Kind, Scanner, Token};
use crate::{Diagnostic, Span};

/// How deep brackets may nest in one declaration. No known schema needs more than 6.
pub const MAX_NESTING: usize = 64;

/// How many bytes one declaration may take, comments inside it included. The longest known one takes 8 KiB.
pub const MAX_DECLARATION: usize = 256 * 1024;

/// A part of a file.
#[derive(Debug)]
pub(crate) enum Piece {
    /// A declaration, from its first token to its last, without the `;`.
    Declaration {
        /// Without the `;`.
        span: Span,
        /// Where the `;` stands, if it is there.
        end: Option<Span>,
    },
    /// `---types---`
    Section(Section, Span),
    /// `===8===`, with the place of the number.
    Layer(Span, Span),
}

/// The pieces of a file, with its comments and with what is wrong on this level.
#[derive(Debug, Default)]
pub(crate) struct Pieces {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) comments: Vec<Comment>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Cuts a file. A byte order mark at its start is passed over.
pub(crate) fn split(source: &str) -> Pieces {
    let start = if source.starts_with('\u{FEFF}') { 3 } else { 0 };
    let scanner = Scanner::new(source, Span::new(start, source.len() as u32));
    let mut splitter = Splitter {
        source,
        scanner,
        out: Pieces::default(),
        last_comment: 0,
    };
    while let Some(token) = splitter.next_token() {
        splitter.piece(token);
    }
    splitter.out
}

struct Splitter<'a> {
    source: &'a str,
    scanner: Scanner<'a>,
    out: Pieces,
    /// Where the last comment that was kept ends; after a rewind, the same one comes again.
    last_comment: u32,
}

/// What is known of the declaration that is being read.
struct Open {
    span: Span,
    depth: usize,
    has_equals: bool,
    /// Behind the first `=`: the last token that starts a line, and the end of the token before it.
    line_start: Option<(Token, u32)>,
    /// Why the grammar need not be tried.
    fault: Option<Diagnostic>,
}

impl Splitter<'_> {
    /// The next token that is not a comment; comments are put aside.
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
        if token.span.start < self.last_comment {
            return;
        }
        self.last_comment = token.span.end;
        if token.kind == Kind::UnclosedComment {
            let opened = Span::new(token.span.start, token.span.start + 2);
            let error = Diagnostic::error(
                codes::UNCLOSED_COMMENT,
                opened,
                "block comment is not closed",
            )
            .labelled("opened here")
            .with_help("write `*/` where the comment ends");
            self.out.diagnostics.push(error);
        }
        self.out.comments.push(Comment {
            span: token.span,
            block: token.kind != Kind::LineComment,
        });
    }

    /// Reads one piece, which starts with `token`.
    fn piece(&mut self, token: Token) {
        match token.kind {
            Kind::Dashes => self.section(token),
            Kind::Equals => self.layer(token),
            Kind::Punct(b'-') => self.bad_dashes(token),
            Kind::Punct(b';') => {
                let error =
                    Diagnostic::error(codes::EMPTY_DECLARATION, token.span, "empty declaration")
                        .with_help("remove the `;`");
                self.out.diagnostics.push(error);
            }
            _ => self.declaration(token),
        }
    }

    /// `---types---`, the first token of which has been read.
    fn section(&mut self, dashes: Token) {
        let mut ahead = self.scanner.clone();
        let word = ahead
            .find(|t| !t.kind.is_comment())
            .filter(|t| t.kind == Kind::Word);
        let Some(word) = word else {
            return self.section_error(dashes.span, "section name expected after `---`");
        };
        let close = ahead
            .find(|t| !t.kind.is_comment())
            .filter(|t| t.kind == Kind::Dashes);
        let Some(close) = close else {
            return self.section_error(word.span, "`---` expected after the section name");
        };
        let span = dashes.span.to(close.span);
        match word.span.text(self.source) {
            "types" => self.out.pieces.push(Piece::Section(Section::Types, span)),
            "functions" => self
                .out
                .pieces
                .push(Piece::Section(Section::Functions, span)),
            other => {
                let message = format!("unknown section `{other}`");
                let error = Diagnostic::error(codes::UNKNOWN_SECTION, word.span, message)
                    .with_help("the sections are `---types---` and `---functions---`");
                self.out.diagnostics.push(error);
            }
        }
        self.pass_to(close.span.end);
    }

    /// Goes on at `offset`, keeping the comments on the way.
    fn pass_to(&mut self, offset: u32) {
        let mut ahead = self.scanner.clone();
        while let Some(token) = ahead.next().filter(|t| t.span.end <= offset) {
            if token.kind.is_comment() {
                self.comment(token);
            }
            self.scanner = ahead.clone();
        }
    }

    fn section_error(&mut self, span: Span, message: &str) {
        let error = Diagnostic::error(codes::SECTION_SYNTAX, span, message)
            .with_help("section marks are written `---types---` and `---functions---`");
        self.out.diagnostics.push(error);
        self.skip_line();
    }

    /// `--types--` and other dashes that are no section mark.
    fn bad_dashes(&mut self, dash: Token) {
        self.section_error(dash.span, "declaration or section mark expected, found `-`");
    }

    /// Passes what is left of the line.
    fn skip_line(&mut self) {
        let mut ahead = self.scanner.clone();
        while let Some(token) = ahead.next().filter(|t| t.newlines == 0) {
            if token.kind.is_comment() {
                self.comment(token);
            }
            self.scanner = ahead.clone();
        }
    }

    /// `===8===`, the first token of which has been read.
    fn layer(&mut self, equals: Token) {
        let mut ahead = self.scanner.clone();
        let number = ahead.next().filter(|t| t.kind == Kind::Number);
        let close = ahead.next().filter(|t| t.kind == Kind::Equals);
        let (Some(number), Some(close)) = (number, close) else {
            let error = Diagnostic::error(
                codes::LAYER_SYNTAX,
                equals.span,
                "number expected between `===`",
            )
            .with_help("a layer separator is written `===8===`");
            self.out.diagnostics.push(error);
            return self.skip_line();
        };
        self.out
            .pieces
            .push(Piece::Layer(equals.span.to(close.span), number.span));
        self.scanner = ahead;
    }

    fn declaration(&mut self, first: Token) {
        let mut open = Open {
            span: first.span,
            depth: 0,
            has_equals: false,
            line_start: None,
            fault: None,
        };
        self.take(&mut open, first);
        loop {
            let before = self.scanner.clone();
            let Some(token) = self.next_token() else {
                return self.finish(open, None);
            };
            if token.is(b';') {
                return self.finish(open, Some(token.span));
            }
            if token.newlines > 0 && self.is_mark(token) {
                self.scanner = before;
                return self.finish(open, None);
            }
            if open.has_equals
                && is_equals(token)
                && token.newlines == 0
                && let Some((start, end)) = open.line_start
            {
                open.span.end = end;
                self.scanner.rewind(start.span.start);
                return self.finish(open, None);
            }
            self.take(&mut open, token);
        }
    }

    /// Whether a section mark or layer separator starts here.
    fn is_mark(&self, token: Token) -> bool {
        matches!(token.kind, Kind::Dashes | Kind::Equals)
    }

    /// Adds a token to the declaration.
    fn take(&mut self, open: &mut Open, token: Token) {
        if open.has_equals && token.newlines > 0 {
            open.line_start = Some((token, open.span.end));
        }
        open.has_equals |= is_equals(token);
        open.span.end = token.span.end;
        match token.kind {
            Kind::Punct(b'(' | b'[' | b'{' | b'<') => open.depth += 1,
            Kind::Punct(b')' | b']' | b'}' | b'>') => open.depth = open.depth.saturating_sub(1),
            _ => {}
        }
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

    fn finish(&mut self, open: Open, end: Option<Span>) {
        match open.fault {
            Some(fault) => self.out.diagnostics.push(fault),
            None => self.out.pieces.push(Piece::Declaration {
                span: open.span,
                end,
            }),
        }
    }
}

fn is_equals(token: Token) -> bool {
    token.is(b'=') || token.kind == Kind::Arrow
}

fn unexpected_character(source: &str, span: Span) -> Diagnostic {
    let text = span.text(source);
    let shown = match text.chars().next() {
        Some(c) if c.is_ascii_graphic() => format!("`{c}`"),
        Some(c) => format!("U+{:04X}", c as u32),
        None => String::new(),
    };
    Diagnostic::error(
        codes::UNEXPECTED_CHARACTER,
        span,
        format!("unexpected character {shown}"),
    )
}
