//! Cuts text into tokens: just enough of the language to find comments, brackets and the ends of declarations.
//!
//! The grammar in `tl.pest` decides what a declaration means. The scanner serves what comes before it (where a declaration
//! ends, how deep it nests), after it (which token is at the place of an error), and the formatter. It never fails: a
//! character that TL does not have is a token too.

use crate::diagnostic::span::Span;

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// `// …`, without the end of the line.
    LineComment,
    /// `/* … */`
    BlockComment,
    /// `/* …` up to the end of the text.
    UnclosedComment,
    /// Letters, digits and `_`, and every dot that a letter follows: `auth.sentCode`.
    Word,
    /// Decimal digits.
    Number,
    /// `#` with the letters and digits directly after it, or alone but directly after a word: `#1cb5c415`.
    Id {
        /// Whether these are eight hexadecimal digits.
        is_full: bool,
    },
    /// `---`
    Dashes,
    /// `===`
    Equals,
    /// `=>`
    Arrow,
    /// One of the other characters of the language.
    Punct(u8),
    /// A character that the language does not have.
    Unknown,
}

impl Kind {
    /// Whether it is a comment, which the grammar ignores.
    pub(crate) fn is_comment(self) -> bool {
        matches!(self, Kind::LineComment | Kind::BlockComment | Kind::UnclosedComment)
    }
}

/// A token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) span: Span,
    /// How many line ends are between this token and the one before, or the start of the text.
    pub(crate) newlines: u32,
}

impl Token {
    pub(crate) fn is(&self, byte: u8) -> bool {
        self.kind == Kind::Punct(byte)
    }

    /// Whether it comes before the result: `=`, or VK's `=>`.
    pub(crate) fn is_equals(&self) -> bool {
        self.is(b'=') || self.kind == Kind::Arrow
    }

    pub(crate) fn is_opening(&self) -> bool {
        matches!(self.kind, Kind::Punct(b'(' | b'[' | b'{' | b'<'))
    }

    pub(crate) fn is_closing(&self) -> bool {
        matches!(self.kind, Kind::Punct(b')' | b']' | b'}' | b'>'))
    }

    /// The number of open brackets after it, where `depth` are open before it.
    pub(crate) fn depth_after(&self, depth: usize) -> usize {
        (depth + usize::from(self.is_opening())).saturating_sub(usize::from(self.is_closing()))
    }
}

/// The tokens of a text, one after the other.
#[derive(Clone)]
pub(crate) struct Scanner<'a> {
    source: &'a str,
    position: usize,
    end: usize,
    after_word: bool,
}

impl<'a> Scanner<'a> {
    /// Scans the part of `source` at `span`.
    pub(crate) fn new(source: &'a str, span: Span) -> Self {
        Scanner { source, position: span.start as usize, end: span.end as usize, after_word: false }
    }

    /// Scans the file at `span`. A byte order mark at its start is skipped.
    pub(crate) fn of_file(source: &'a str, span: Span) -> Self {
        let mark = if span.text(source).starts_with('\u{FEFF}') { 3 } else { 0 };
        Scanner::new(source, Span::new(span.start + mark, span.end))
    }

    /// Where the next token starts, or the space before it.
    pub(crate) fn position(&self) -> u32 {
        self.position as u32
    }

    /// Continues from the byte at `offset`, which must be the start of a token.
    pub(crate) fn rewind(&mut self, offset: u32) {
        self.position = offset as usize;
        self.after_word = false;
    }

    fn rest(&self) -> &'a [u8] {
        &self.source.as_bytes()[self.position..self.end]
    }

    /// Skips white space; returns the number of line ends in it.
    fn skip_space(&mut self) -> u32 {
        let space = self.rest().iter().take_while(|b| is_space(**b));
        let (length, newlines) = space.fold((0, 0), |(n, lines), b| (n + 1, lines + u32::from(*b == b'\n')));
        self.position += length;
        self.after_word &= length == 0;
        newlines
    }

    /// The kind and the length of the token at the start of `rest`, which is not empty.
    fn measure(&self, rest: &[u8]) -> (Kind, usize) {
        match rest {
            [b'/', b'/', ..] => (Kind::LineComment, line_length(rest)),
            [b'/', b'*', ..] => block_comment(rest),
            [b'-', b'-', b'-', ..] => (Kind::Dashes, 3),
            [b'=', b'=', b'=', ..] => (Kind::Equals, 3),
            [b'=', b'>', ..] => (Kind::Arrow, 2),
            [b'#', after @ ..] => self.number_sign(after),
            [first, ..] if first.is_ascii_digit() => (Kind::Number, count(rest, u8::is_ascii_digit)),
            [first, ..] if is_ident(first) => (Kind::Word, word_length(rest)),
            [first, ..] if is_punctuation(*first) => (Kind::Punct(*first), 1),
            _ => (Kind::Unknown, self.char_length()),
        }
    }

    fn number_sign(&self, after: &[u8]) -> (Kind, usize) {
        match count(after, is_ident) {
            0 if !self.after_word => (Kind::Punct(b'#'), 1),
            length => {
                let is_full = length == 8 && after[..length].iter().all(u8::is_ascii_hexdigit);
                (Kind::Id { is_full }, length + 1)
            }
        }
    }

    fn char_length(&self) -> usize {
        self.source[self.position..].chars().next().map_or(1, char::len_utf8)
    }
}

impl Iterator for Scanner<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let newlines = self.skip_space();
        let rest = self.rest();
        if rest.is_empty() {
            return None;
        }
        let (kind, length) = self.measure(rest);
        let start = self.position;
        self.position = (start + length).min(self.end);
        self.after_word = kind == Kind::Word;
        Some(Token { kind, span: Span::new(start as u32, self.position as u32), newlines })
    }
}

/// White space of the language.
pub(crate) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0x0B | 0x0C)
}

/// The punctuation of the language, and the `@` of annotations.
fn is_punctuation(byte: u8) -> bool {
    matches!(byte, b':' | b';' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'<' | b'>')
        || matches!(byte, b'=' | b'#' | b'?' | b'%' | b'+' | b',' | b'.' | b'*' | b'!' | b'-' | b'@')
}

fn is_ident(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || *byte == b'_'
}

fn count(bytes: &[u8], matches: fn(&u8) -> bool) -> usize {
    bytes.iter().take_while(|b| matches(b)).count()
}

/// The length of a word. A dot belongs to it if a letter follows, so that `a.b` is one name and `a.0` is not.
fn word_length(bytes: &[u8]) -> usize {
    let mut length = count(bytes, is_ident);
    while let [b'.', next, ..] = &bytes[length..]
        && next.is_ascii_alphabetic()
    {
        length += 1 + count(&bytes[length + 1..], is_ident);
    }
    length
}

/// The length of a line without its end, of which any number of `\r` is a part.
fn line_length(bytes: &[u8]) -> usize {
    let line = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
    let end = line.iter().rev().take_while(|b| **b == b'\r').count();
    line.len() - end
}

fn block_comment(bytes: &[u8]) -> (Kind, usize) {
    match bytes[2..].windows(2).position(|pair| pair == b"*/") {
        Some(at) => (Kind::BlockComment, at + 4),
        None => (Kind::UnclosedComment, bytes.len()),
    }
}
