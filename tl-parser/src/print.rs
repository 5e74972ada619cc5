//! The formatter: the tokens of a file, spaced out anew.
//!
//! It never makes text up. It writes the tokens and comments of the source in their order and only decides what white
//! space stands between two of them, so the tree cannot change.

use crate::Span;
use crate::scan::{Kind, Scanner, Token};

/// A declaration on one line, without the comments inside it.
pub(crate) fn one_line(source: &str, span: Span) -> String {
    let tokens: Vec<Token> = Scanner::new(source, span)
        .filter(|t| !t.kind.is_comment())
        .collect();
    let mut text = String::with_capacity(span.len());
    for (i, token) in tokens.iter().enumerate() {
        if i > 0 && has_gap(&tokens, i) {
            text.push(' ');
        }
        text.push_str(token.span.text(source));
    }
    text
}

/// Whether a space stands before the token at `index`, which is not the first of its declaration.
fn has_gap(tokens: &[Token], index: usize) -> bool {
    let (before, token) = (tokens[index - 1], tokens[index]);
    let is_builtin_mark = |i: usize| {
        tokens[i].is(b'?')
            && tokens
                .get(i + 1)
                .is_none_or(|t| t.is(b'=') || t.kind == Kind::Arrow)
    };
    match (before.kind, token.kind) {
        (Kind::Punct(b'?'), _) if is_builtin_mark(index - 1) => true,
        (_, Kind::Punct(b'?')) if is_builtin_mark(index) => true,
        (_, Kind::Id) => before.span.end != token.span.start && !is_late_id(tokens, index),
        (
            Kind::Punct(b':' | b'.' | b'?' | b'<' | b'(' | b'{' | b'*' | b'+' | b'%' | b'!' | b'@'),
            _,
        ) => false,
        (
            _,
            Kind::Punct(b':' | b'.' | b'?' | b'<' | b'>' | b')' | b'}' | b'*' | b'+' | b',' | b';'),
        ) => false,
        _ => true,
    }
}

/// Whether the token is an id that stands apart from its name, which only annotations precede.
fn is_late_id(tokens: &[Token], index: usize) -> bool {
    let name = index - 1;
    tokens[index].span.len() == 9
        && name % 2 == 0
        && tokens[name].kind == Kind::Word
        && tokens[..name].iter().step_by(2).all(|t| t.is(b'@'))
}
