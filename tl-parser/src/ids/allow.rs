//! Exceptions: declared ids that are not the checksum of their declaration, for a known reason.
//!
//! Some ids were published before their declaration changed, or never were a checksum. A list of them is next to the
//! schema, one a line, with the reason:
//!
//! ```text
//! # A line that starts with a number sign is a comment.
//! accessPointRule#4679b65f   published so; no known text gives it
//! ```

use super::checksum::combinator_id;
use super::rule::IdRule;
use crate::diagnostic::span::Span;
use crate::diagnostic::suggest::Suggestions;
use crate::diagnostic::{Diagnostic, Sink, codes, shorten};
use crate::syntax::ast::{Combinator, File, ItemKind};
use std::collections::HashMap;

/// A list of ids that need not be the checksum of their declaration.
#[derive(Clone, Debug, Default)]
pub struct AllowList<'a> {
    entries: Vec<Entry<'a>>,
    by_name: HashMap<&'a str, Vec<u32>>,
}

#[derive(Clone, Debug)]
struct Entry<'a> {
    name: &'a str,
    id: u32,
    /// The place of `name#id` in the list.
    span: Span,
}

impl<'a> AllowList<'a> {
    /// Reads a list. Each line is empty, a comment that starts with `#`, or `name#id` with 1 to 8 hexadecimal digits, then
    /// white space and a reason.
    ///
    /// # Errors
    ///
    /// Every line that is none of these, with spans into `text`.
    pub fn parse(text: &'a str) -> Result<AllowList<'a>, Vec<Diagnostic>> {
        let (mut list, mut sink, mut start) = (AllowList::default(), Sink::default(), 0);
        for line in text.split_inclusive('\n') {
            list.line(line, start, &mut sink);
            start += line.len();
        }
        let errors = sink.finish();
        if errors.is_empty() { Ok(list) } else { Err(errors) }
    }

    fn line(&mut self, line: &'a str, start: usize, sink: &mut Sink) {
        let content = line.trim();
        if content.is_empty() || content.starts_with('#') {
            return;
        }
        let start = start + line.len() - line.trim_start().len();
        let (entry, reason) = content.split_once(char::is_whitespace).unwrap_or((content, ""));
        let span = Span::new(start as u32, (start + entry.len()) as u32);
        let is_hex = |digits: &str| (1..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit());
        let parts = entry.split_once('#').filter(|(name, digits)| !name.is_empty() && is_hex(digits));
        let Some((name, digits)) = parts else {
            let error = Diagnostic::error(codes::ALLOW_SYNTAX, span, "`name#id` expected");
            return sink.push(error.with_help("a line is `name#id` and the reason why the id is right"));
        };
        if reason.trim().is_empty() {
            let error = Diagnostic::error(codes::ALLOW_SYNTAX, span, "an exception needs a reason");
            return sink.push(error.with_help("write after the id why it is right"));
        }
        let id = u32::from_str_radix(digits, 16).unwrap_or(0);
        self.entries.push(Entry { name, id, span });
        self.by_name.entry(name).or_default().push(id);
    }

    /// Whether the list names this id of this declaration.
    pub fn allows(&self, name: &str, id: u32) -> bool {
        self.by_name.get(name).is_some_and(|ids| ids.contains(&id))
    }

    /// The entries that do not apply to a file: it does not declare the name with this id, or the id is a checksum of the
    /// declaration after all. The spans are those of the list.
    pub fn stale(&self, file: &File<'_>) -> Vec<Diagnostic> {
        let mut declared: HashMap<&str, Vec<&Combinator<'_>>> = HashMap::new();
        for item in &file.items {
            if let ItemKind::Combinator(combinator) = &item.kind {
                declared.entry(combinator.name.text).or_default().push(combinator);
            }
        }
        let mut suggestions = Suggestions::new(declared.keys().copied().collect());
        let mut sink = Sink::default();
        for entry in &self.entries {
            let found = declared.get(entry.name).map(Vec::as_slice).unwrap_or_default();
            if let Some(mut error) = entry.check(found) {
                if let Some(near) = suggestions.nearest(entry.name).filter(|_| found.is_empty()) {
                    error = error.with_help(format!("a declaration with a similar name exists: `{near}`"));
                }
                sink.push(error);
            }
        }
        sink.finish()
    }
}

impl Entry<'_> {
    /// Why the entry does not apply to the declarations of its name.
    fn check(&self, declared: &[&Combinator<'_>]) -> Option<Diagnostic> {
        let name = shorten(self.name);
        let with_id = declared.iter().find(|c| c.id.is_some_and(|id| id.value == self.id));
        let message = match with_id {
            None if declared.is_empty() => format!("the schema does not declare `{name}`"),
            None => format!("the schema does not declare `{name}` with the id {:08x}", self.id),
            Some(combinator) if is_checksum(combinator, self.id) => {
                format!("the id of `{name}` is the checksum of its declaration, it needs no exception")
            }
            Some(_) => return None,
        };
        Some(Diagnostic::error(codes::ALLOW_STALE, self.span, message))
    }
}

fn is_checksum(combinator: &Combinator<'_>, id: u32) -> bool {
    IdRule::ALL.iter().any(|rule| combinator_id(combinator, *rule) == id)
}
