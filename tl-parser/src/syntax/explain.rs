//! Why the grammar did not accept a declaration: from the place where it stopped to a message.
//!
//! The grammar only reports how far it got. What was expected there follows from the token before, the innermost open
//! bracket and whether there was a `=`; the tables below have what each of them requires.

use super::scan::{Kind, Scanner, Token};
use super::split::End;
use crate::diagnostic::span::Span;
use crate::diagnostic::{Diagnostic, codes, shorten};

/// Explains why the declaration at `span`, which `end` ends, was not accepted; the grammar got to `offset`.
pub(crate) fn explain(source: &str, span: Span, end: End, offset: u32) -> Diagnostic {
    let tokens: Vec<Token> = Scanner::new(source, span).filter(|t| !t.kind.is_comment()).collect();
    let at = tokens.iter().position(|t| t.span.end > offset).unwrap_or(tokens.len());
    let stop = Stop { source, tokens: &tokens, at, span, end };
    stop.bad_name().or_else(|| stop.bad_id()).or_else(|| stop.missing_operand()).unwrap_or_else(|| stop.unexpected())
}

/// What must come after a token, by the token.
const OPERANDS: &[(u8, &str)] = &[
    (b'=', "result type expected after `=`"),
    (b':', "type expected after `:`"),
    (b'?', "type expected after `?`"),
    (b'<', "type expected after `<`"),
    (b',', "type expected after `,`"),
    (b'(', "type expected after `(`"),
    (b'%', "type expected after `%`"),
    (b'!', "type expected after `!`"),
    (b'*', "`[` expected after `*`"),
    (b'+', "number or variable expected after `+`"),
    (b'{', "a parameter in braces needs a name"),
    (b'.', "name expected after `.`"),
];

/// What may come where an open bracket has not been closed.
const CLOSING: &[(u8, &str)] = &[(b'(', "`)`"), (b'[', "`]`"), (b'{', "`}`"), (b'<', "`,` or `>`")];

/// The place where the grammar stopped.
struct Stop<'a> {
    source: &'a str,
    tokens: &'a [Token],
    /// The index of the token that was not accepted; the number of tokens if more are expected.
    at: usize,
    span: Span,
    end: End,
}

impl Stop<'_> {
    fn text(&self, token: Token) -> &str {
        token.span.text(self.source)
    }

    fn error(&self, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(codes::SYNTAX, span, message)
    }

    fn token(&self, index: usize) -> Option<Token> {
        self.tokens.get(index).copied()
    }

    fn before(&self) -> Option<Token> {
        self.token(self.at.checked_sub(1)?)
    }

    /// The place of the offending token, which may be the one that ends the declaration.
    fn place(&self) -> Span {
        match (self.token(self.at), self.end) {
            (Some(token), _) => token.span,
            (None, End::Semicolon(span) | End::Other(span)) => span,
            (None, End::File) => Span::empty(self.span.end),
        }
    }

    fn found(&self) -> String {
        match (self.token(self.at), self.end) {
            (None, End::File) => "the end of the file".to_owned(),
            _ => format!("`{}`", shorten(self.place().text(self.source))),
        }
    }

    /// The index of the token that should be the name: the first after the annotations.
    fn name_index(&self) -> usize {
        let mut index = 0;
        while self.is_annotation(index) {
            index += 2;
        }
        index
    }

    fn is_annotation(&self, index: usize) -> bool {
        let is_glued =
            |at: Token, word: Token| at.is(b'@') && word.kind == Kind::Word && at.span.end == word.span.start;
        self.token(index).zip(self.token(index + 1)).is_some_and(|(at, word)| is_glued(at, word))
    }

    /// A declaration that does not start with a name, or a name that starts with `_`.
    fn bad_name(&self) -> Option<Diagnostic> {
        let error = |token: Token, message: String| Diagnostic::error(codes::BAD_NAME, token.span, message);
        let text = |token: Token| shorten(self.text(token));
        let is_bad = |t: &Token| t.kind == Kind::Word && self.text(*t).starts_with('_') && t.span.len() > 1;
        let first = self.token(self.name_index())?;
        match first.kind {
            Kind::Number => {
                let message = format!("declaration expected, found the number `{}`", text(first));
                Some(error(first, message).with_help("names start with a letter"))
            }
            Kind::Word => {
                let bad = [Some(first), self.token(self.at)].into_iter().flatten().find(is_bad)?;
                Some(error(bad, format!("a name cannot start with `_`: `{}`", text(bad))))
            }
            Kind::Punct(b'@') => Some(error(first, "name of an annotation expected directly after `@`".to_owned())),
            _ => Some(error(first, format!("declaration expected, found `{}`", text(first)))),
        }
    }

    /// The id directly after the word at an index.
    fn glued_id(&self, index: usize) -> Option<Token> {
        let (word, id) = (self.token(index)?, self.token(index + 1)?);
        (word.kind == Kind::Word && matches!(id.kind, Kind::Id { .. }) && word.span.end == id.span.start).then_some(id)
    }

    /// An id with the wrong digits, or in a type.
    fn bad_id(&self) -> Option<Diagnostic> {
        let name = self.name_index();
        if let Some(error) = self.glued_id(name).and_then(|id| self.bad_id_digits(id)) {
            return Some(error);
        }
        let places = [Some(self.at), self.at.checked_sub(1)].into_iter().flatten();
        let id = places.filter(|i| *i != name).find_map(|i| self.glued_id(i))?;
        Some(Diagnostic::error(codes::ID_IN_TYPE, id.span, "a constructor id is not allowed in a type"))
    }

    fn bad_id_digits(&self, id: Token) -> Option<Diagnostic> {
        let digits = &self.text(id)[1..];
        let message = match digits.len() {
            0 => "hexadecimal constructor id expected after `#`".to_owned(),
            _ if !digits.bytes().all(|b| b.is_ascii_hexdigit()) => {
                format!("hexadecimal constructor id expected, found `{}`", shorten(digits))
            }
            count @ 9.. => format!("constructor id has {count} hexadecimal digits, at most 8 are allowed"),
            _ => return None,
        };
        let start = if digits.is_empty() { id.span.start } else { id.span.start + 1 };
        Some(Diagnostic::error(codes::BAD_ID, Span::new(start, id.span.end), message))
    }

    /// The token before requires something after it that is missing.
    fn missing_operand(&self) -> Option<Diagnostic> {
        if let Some(error) = self.bad_bit() {
            return Some(error);
        }
        let is_dot = self.token(self.at).is_some_and(|t| t.is(b'.'));
        let expected = match self.before()?.kind {
            Kind::Punct(byte) => OPERANDS.iter().find(|(b, _)| *b == byte)?.1,
            Kind::Arrow => "result type expected after `=>`",
            Kind::Word if is_dot => "name expected after `.`",
            _ => return None,
        };
        let place = Stop { at: self.at + usize::from(is_dot), ..*self };
        Some(self.error(place.place(), format!("{expected}, found {}", place.found())))
    }

    /// `flags.x?int`, `flags.?int` or `flags.0int`. In the last the grammar stops at the dot, since without the `?` it is no condition.
    fn bad_bit(&self) -> Option<Diagnostic> {
        if let Some(name) = self.named_bit() {
            let message = format!("number of a bit expected after `.`, found `{}`", shorten(name.text(self.source)));
            return Some(self.error(name, message));
        }
        let after_dot = match self.token(self.at)? {
            token if token.is(b'.') => self.at + 1,
            _ if self.before()?.is(b'.') => self.at,
            _ => return None,
        };
        let (at, expected) = match self.token(after_dot)?.kind {
            Kind::Punct(b'?') => (after_dot, "number of a bit expected after `.`"),
            Kind::Number => (after_dot + 1, "`?` expected after the number of a bit"),
            _ => return None,
        };
        let place = Stop { at, ..*self };
        Some(self.error(place.place(), format!("{expected}, found {}", place.found())))
    }

    /// The name where a bit should be: `x` in `flags.x?int`.
    fn named_bit(&self) -> Option<Span> {
        let word = self.before().filter(|word| word.kind == Kind::Word)?;
        let (_, name) = self.text(word).rsplit_once('.')?;
        self.token(self.at)?.is(b'?').then(|| Span::new(word.span.end - name.len() as u32, word.span.end))
    }

    /// The innermost bracket that is open at the stop.
    fn open_bracket(&self) -> Option<(Token, &'static str)> {
        let mut open = Vec::new();
        for token in &self.tokens[..self.at] {
            if token.is_opening() {
                open.push(*token);
            } else if token.is_closing() {
                open.pop();
            }
        }
        let bracket = open.pop()?;
        let closing = CLOSING.iter().find(|(byte, _)| bracket.is(*byte))?.1;
        Some((bracket, closing))
    }

    fn unexpected(&self) -> Diagnostic {
        if let Some((bracket, closing)) = self.open_bracket() {
            return self.unclosed(bracket, closing);
        }
        let found = self.found();
        let has_equals = self.tokens[..self.at].iter().any(Token::is_equals);
        match self.token(self.at) {
            None if !has_equals => self.error(self.place(), format!("`=` and a result type expected before {found}")),
            Some(token) if token.is_equals() && has_equals => {
                self.error(token.span, format!("expected `;` before {found}, a declaration has one `=`"))
            }
            Some(token) if token.is(b'{') => self.error(token.span, "parameters in braces come before all fields"),
            Some(token) if token.is(b'+') => {
                self.error(token.span, "unexpected `+`").with_help("write a sum in parentheses, such as `(n+1)`")
            }
            _ => self.error(self.place(), format!("unexpected {found}")),
        }
    }

    fn unclosed(&self, bracket: Token, closing: &str) -> Diagnostic {
        let inside = self.tokens[..self.at].iter().rev().take_while(|t| t.span != bracket.span);
        let lacks_type = bracket.is(b'{') && !inside.into_iter().any(|t| t.is(b':'));
        let expected = if lacks_type { "`:` and a type" } else { closing };
        let message = format!("{expected} expected, found {}", self.found());
        Diagnostic::error(codes::UNCLOSED_BRACKET, self.place(), message).with_label(bracket.span, "opened here")
    }
}
