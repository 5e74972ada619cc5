//! The formatter: the tokens of a file with new white space.
//!
//! It writes the tokens and comments of the source in their order, and only decides the white space between two of them.
//! So the tree cannot change and no comment can get lost. The rules:
//!
//! - One space between words, none inside `name:type`, `flags.0?int`, `Vector<int>`, `{X:Type}`, `n*[`; spaces inside
//!   `[ t ]`, as in the canonical text.
//! - A line break between the fields of a declaration is kept, and the line is indented by four spaces; one inside
//!   brackets is removed, unless a comment needs it.
//! - A declaration starts on a line of its own. One blank line between declarations is kept, even of several.
//! - A comment is kept as it is and where it is: on its own line, at the end of a line, between two tokens.
//! - Comments at the ends of lines that start in the same column are aligned again, up to the next blank line.
//! - The file ends with one line end. Line ends stay what they are, `\n` or `\r\n`; a new one is as the first of the file. A
//!   byte order mark stays.
//!
//! Invariant: printing what was printed changes nothing.

use super::align::Aligner;
use super::ast::File;
use super::scan::{Kind, Scanner, Token};
use crate::diagnostic::span::Span;

/// The indentation of a declaration's lines after its first.
const INDENT: &str = "    ";

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The same as [`format`](crate::format()), for a file that has been parsed without errors. Of one with errors, what could not be read
/// loses its white space. Several files are printed one by one.
pub fn print(file: &File<'_>) -> String {
    let tokens = Scanner::of_file(file.source, Span::new(0, file.source.len() as u32));
    let mut printer = Printer::new(file.source, tokens.clone());
    let mut tokens = tokens.peekable();
    for item in &file.items {
        while let Some(comment) = tokens.next_if(|t| t.span.start < item.span.start) {
            printer.outside(comment);
        }
        let inside = std::iter::from_fn(|| tokens.next_if(|t| t.span.start < item.span.end));
        printer.item(&inside.collect::<Vec<_>>());
    }
    tokens.for_each(|token| printer.outside(token));
    printer.finish()
}

/// A declaration on one line, without the comments inside it.
pub(crate) fn one_line(source: &str, span: Span) -> String {
    let tokens: Vec<Token> = Scanner::new(source, span).filter(|t| !t.kind.is_comment()).collect();
    let mut text = String::with_capacity(span.len());
    for (i, token) in tokens.iter().enumerate() {
        if i > 0 && has_gap(&tokens, i) {
            text.push(' ');
        }
        text.push_str(token.span.text(source));
    }
    text
}

struct Printer<'a> {
    source: &'a str,
    out: String,
    /// What was printed last.
    last: Option<Token>,
    aligner: Aligner,
    /// How many blank lines have been printed.
    blocks: usize,
    /// The first line end of the source.
    line_end: &'static str,
}

impl<'a> Printer<'a> {
    fn new(source: &'a str, tokens: Scanner<'a>) -> Self {
        let mut out = String::with_capacity(source.len());
        out.extend(source.starts_with(BYTE_ORDER_MARK).then_some(BYTE_ORDER_MARK));
        Printer {
            source,
            out,
            last: None,
            aligner: Aligner::new(source, tokens),
            blocks: 0,
            line_end: line_end(source).unwrap_or("\n"),
        }
    }

    /// A comment between two items. It may be on the same line as the item before.
    fn outside(&mut self, token: Token) {
        match token.newlines {
            0 if self.last.is_some() => self.out.push(' '),
            _ => self.start_line(token),
        }
        self.push(token);
    }

    /// Ends the line, if one is open, and keeps one blank line of those before a token.
    fn start_line(&mut self, token: Token) {
        if let Some(last) = self.last {
            let end = self.line_end_between(last.span.end, token.span.start);
            self.out.push_str(end);
            if token.newlines > 1 {
                self.out.push_str(end);
                self.blocks += 1;
            }
        }
    }

    /// The line end in a part of the source; the first of all, if the part has none.
    fn line_end_between(&self, start: u32, end: u32) -> &'static str {
        line_end(Span::new(start, end).text(self.source)).unwrap_or(self.line_end)
    }

    fn item(&mut self, tokens: &[Token]) {
        let Some(first) = tokens.first() else { return };
        match self.last {
            Some(last) if last.kind == Kind::BlockComment && first.newlines == 0 => self.out.push(' '),
            _ => self.start_line(*first),
        }
        let words: Vec<Token> = tokens.iter().filter(|t| !t.kind.is_comment()).copied().collect();
        let mut state = Item::default();
        for (i, token) in tokens.iter().enumerate() {
            if i > 0 {
                let wide = state.index > 0 && state.index < words.len() && has_gap(&words, state.index);
                self.gap(tokens[i - 1], *token, &state, wide);
            }
            self.push(*token);
            state.pass(*token);
        }
    }

    /// The white space between two tokens of an item, of which comments may be some. `wide` is whether there
    /// would be a space without comments.
    fn gap(&mut self, before: Token, token: Token, state: &Item, wide: bool) {
        let is_comment = before.kind.is_comment() || token.kind.is_comment();
        let keeps_line = token.newlines > 0 && (is_comment || (state.depth == 0 && wide));
        if keeps_line {
            self.start_line(token);
            self.out.push_str(if state.is_named { INDENT } else { "" });
        } else if (is_comment && !token.is(b';')) || (wide && !is_comment) {
            self.out.push(' ');
        }
    }

    fn push(&mut self, token: Token) {
        self.aligner.pass(token, &self.out, self.blocks);
        self.out.push_str(token.span.text(self.source));
        self.last = Some(token);
    }

    fn finish(mut self) -> String {
        if let Some(last) = self.last {
            self.out.push_str(self.line_end_between(last.span.end, self.source.len() as u32));
        }
        self.aligner.align(&self.out)
    }
}

/// The first line end in a text.
fn line_end(text: &str) -> Option<&'static str> {
    let before = &text[..text.find('\n')?];
    Some(if before.ends_with('\r') { "\r\n" } else { "\n" })
}

/// How far an item has been printed.
#[derive(Default)]
struct Item {
    /// The number of tokens that are no comments.
    index: usize,
    /// The number of open brackets.
    depth: usize,
    /// Whether its name has been printed, after any annotations.
    is_named: bool,
    after_at: bool,
}

impl Item {
    fn pass(&mut self, token: Token) {
        if token.kind.is_comment() {
            return;
        }
        self.index += 1;
        self.is_named |= token.kind == Kind::Word && !self.after_at;
        self.after_at = token.is(b'@');
        self.depth = token.depth_after(self.depth);
    }
}

/// Whether there is a space before the token at `index`, which is not the first of its declaration.
fn has_gap(tokens: &[Token], index: usize) -> bool {
    let (before, token) = (tokens[index - 1], tokens[index]);
    let is_builtin_mark = |i: usize| tokens[i].is(b'?') && tokens.get(i + 1).is_none_or(Token::is_equals);
    match (before.kind, token.kind) {
        (Kind::Punct(b'?'), _) if is_builtin_mark(index - 1) => true,
        (_, Kind::Punct(b'?')) if is_builtin_mark(index) => true,
        (Kind::Dashes | Kind::Equals, _) | (_, Kind::Dashes | Kind::Equals) => false,
        (Kind::Punct(b':' | b'.' | b'?' | b'<' | b'(' | b'{' | b'*' | b'+' | b'%' | b'!' | b'@'), _) => false,
        (_, Kind::Punct(b':' | b'.' | b'?' | b'<' | b'>' | b')' | b'}' | b'*' | b'+' | b',' | b';')) => false,
        (_, Kind::Id { is_full }) => before.span.end != token.span.start && !(is_full && is_late_id(tokens, index)),
        _ => true,
    }
}

/// Whether the token, which looks like an id, is that of the declaration with a space after its name: before the name there are
/// only annotations. A partial application, which has no `=`, has arguments there.
fn is_late_id(tokens: &[Token], index: usize) -> bool {
    let name = index - 1;
    name.is_multiple_of(2)
        && tokens[name].kind == Kind::Word
        && tokens[..name].iter().step_by(2).all(|t| t.is(b'@'))
        && tokens.iter().any(Token::is_equals)
}
