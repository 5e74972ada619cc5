//! Comments `// …` at the ends of lines that start in the same column, and stay so when the lines get other lengths.
//!
//! A comment alone on its line belongs to the one that it continues: the one above, in the same column.

use super::scan::{Kind, Token};
use crate::diagnostic::span::Span;
use std::collections::HashMap;

/// Where a tab ends: the next multiple of this.
const TAB: usize = 8;

/// A comment that may have to be aligned.
#[derive(Clone, Copy)]
struct Comment {
    /// Where it starts in the source.
    start: u32,
    /// Its column there.
    column: usize,
}

/// Where a comment was printed.
struct Printed {
    /// Its first byte in the text.
    at: usize,
    /// The characters before it in its line.
    width: usize,
    /// Comments are aligned with those of their block of lines, which blank lines end, and of their column.
    group: (usize, usize),
}

/// The comments of a text that is being printed.
pub(super) struct Aligner {
    /// Those that were not printed yet, the next one last.
    comments: Vec<Comment>,
    printed: Vec<Printed>,
}

impl Aligner {
    /// Finds the comments among the tokens of a source.
    pub(super) fn new(source: &str, tokens: impl Iterator<Item = Token>) -> Self {
        let mut comments = comments(source, &tokens.collect::<Vec<_>>());
        comments.reverse();
        Self { comments, printed: Vec::new() }
    }

    /// Takes note of a token that is about to be printed at the end of a text, whose blank lines so far are counted in `block`.
    pub(super) fn pass(&mut self, token: Token, out: &str, block: usize) {
        if let Some(Comment { column, .. }) = self.comments.pop_if(|next| next.start == token.span.start) {
            let line = out.rsplit('\n').next().unwrap_or_default();
            self.printed.push(Printed { at: out.len(), width: line.chars().count(), group: (block, column) });
        }
    }

    /// The printed text, with spaces before the comments that are to be aligned.
    pub(super) fn align(self, text: &str) -> String {
        let mut columns: HashMap<(usize, usize), usize> = HashMap::new();
        for comment in &self.printed {
            let column = columns.entry(comment.group).or_default();
            *column = comment.width.max(*column);
        }
        let (mut aligned, mut end) = (String::with_capacity(text.len()), 0);
        for Printed { at, width, group } in self.printed {
            aligned.push_str(&text[end..at]);
            aligned.extend(std::iter::repeat_n(' ', columns[&group] - width));
            end = at;
        }
        aligned + &text[end..]
    }
}

/// The comments that end their lines after something else, and those that continue one.
fn comments(source: &str, tokens: &[Token]) -> Vec<Comment> {
    let mut comments: Vec<Comment> = Vec::new();
    let mut above = None;
    for pair in tokens.windows(2) {
        above = comment(source, pair[1], above);
        comments.extend(above);
    }
    comments
}

/// A comment that may have to be aligned, given the one that is the token before it.
fn comment(source: &str, token: Token, above: Option<Comment>) -> Option<Comment> {
    let is_candidate = match token.newlines {
        0 => true,
        1 => above.is_some(),
        _ => false,
    };
    if token.kind != Kind::LineComment || !is_candidate {
        return None;
    }
    let comment = Comment { start: token.span.start, column: column(source, token.span) };
    (token.newlines == 0 || above.is_some_and(|above| above.column == comment.column)).then_some(comment)
}

/// The column of a token, from 0.
fn column(source: &str, span: Span) -> usize {
    let before = &source[..span.start as usize];
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.chars().fold(0, |column, c| if c == '\t' { (column / TAB + 1) * TAB } else { column + 1 })
}
