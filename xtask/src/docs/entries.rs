//! The texts of a file, each with its place.

use super::files::wrong_format;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use tl_parser::{Diagnostic, Span};
use toml::Spanned;

/// The file with the meanings of errors.
const ERRORS: &str = "errors.toml";

/// One text.
pub(super) struct Entry<'a> {
    /// The TL name of the definition, or the name of the error.
    pub(super) name: String,
    pub(super) part: Part,
    pub(super) text: String,
    source: &'a str,
    /// The text in the source, with its quotes.
    range: Range<usize>,
}

/// What a text tells of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Part {
    /// What a definition is for.
    About,
    /// What a function returns.
    Returns,
    /// What this parameter or field means.
    Param(String),
    /// What an error means.
    Error,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    about: Spanned<String>,
    returns: Option<Spanned<String>>,
    #[serde(default)]
    params: BTreeMap<String, Spanned<String>>,
}

/// Reads the source of the file at `path`: its texts in their order.
pub(super) fn parse<'a>(path: &str, source: &'a str) -> Result<Vec<Entry<'a>>> {
    let path = Path::new(path);
    let is_errors = path.file_name().is_some_and(|name| name == ERRORS);
    let entries = if is_errors { errors(source) } else { definitions(source) };
    let mut entries = entries.with_context(|| wrong_format(path))?;
    entries.sort_by_key(|entry| entry.range.start);
    Ok(entries)
}

fn errors(source: &str) -> Result<Vec<Entry<'_>>, toml::de::Error> {
    let texts: BTreeMap<String, Spanned<String>> = toml::from_str(source)?;
    Ok(texts.into_iter().map(|(name, text)| Entry::new(source, name, Part::Error, text)).collect())
}

fn definitions(source: &str) -> Result<Vec<Entry<'_>>, toml::de::Error> {
    let tables: BTreeMap<String, Table> = toml::from_str(source)?;
    Ok(tables.into_iter().flat_map(|(name, table)| table.entries(source, &name)).collect())
}

impl Table {
    fn entries<'a>(self, source: &'a str, name: &str) -> Vec<Entry<'a>> {
        let about = [(Part::About, self.about)].into_iter();
        let returns = self.returns.map(|text| (Part::Returns, text));
        let params = self.params.into_iter().map(|(param, text)| (Part::Param(param), text));
        let parts = about.chain(returns).chain(params);
        parts.map(|(part, text)| Entry::new(source, name.to_owned(), part, text)).collect()
    }
}

impl<'a> Entry<'a> {
    fn new(source: &'a str, name: String, part: Part, text: Spanned<String>) -> Self {
        Self { name, part, range: text.span(), text: text.into_inner(), source }
    }

    /// A finding about all of the text.
    pub(super) fn finding(&self, code: &'static str, message: impl Into<String>) -> Diagnostic {
        self.finding_at(0..self.text.len(), code, message)
    }

    /// A finding about a part of the text.
    pub(super) fn finding_at(&self, at: Range<usize>, code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, self.span(at), message)
    }

    /// The place of a part of the text; that of the whole where the source has escapes.
    fn span(&self, at: Range<usize>) -> Span {
        let inside = self.range.start + 1..self.range.end.saturating_sub(1);
        let is_as_written = self.source.get(inside.clone()) == Some(&self.text);
        let range = if is_as_written { inside.start + at.start..inside.start + at.end } else { self.range.clone() };
        Span::new(offset(range.start), offset(range.end))
    }
}

/// Spans are of sources below 4 GiB; a place beyond that is shown at the end.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text at the place of the finding about `at`.
    #[track_caller]
    fn check(source: &str, at: Range<usize>, expected: &str) {
        let entries = parse("errors.toml", source).expect("it is well formed");
        assert_eq!(entries[0].finding_at(at, "D0001", "").primary.span.text(source), expected);
    }

    #[test]
    fn a_finding_is_at_its_part_of_the_text() {
        check("A = \"One two.\"\n", 4..7, "two");
        check("\"A_%d\" = 'One two.'\n", 4..7, "two");
        check("A = \"\\u0041 two.\"\n", 2..5, "\"\\u0041 two.\"");
    }

    #[test]
    fn texts_are_in_the_order_of_the_file() {
        let source =
            "[b]\nabout = \"1\"\nreturns = \"2\"\n[b.params]\nz = \"3\"\na = \"4\"\n[\"a.c\"]\nabout = \"5\"\n";
        let entries = parse("a.toml", source).expect("it is well formed");
        let texts: Vec<_> = entries.iter().map(|entry| (&*entry.name, &entry.part, &*entry.text)).collect();
        let param = |name: &str| Part::Param(name.to_owned());
        let expected = [
            ("b", &Part::About, "1"),
            ("b", &Part::Returns, "2"),
            ("b", &param("z"), "3"),
            ("b", &param("a"), "4"),
            ("a.c", &Part::About, "5"),
        ];
        assert_eq!(texts, expected);
    }

    #[test]
    fn what_is_no_file_of_texts_is_refused() {
        for source in ["A", "[a]\nsummary = \"x\"\n", "[a]\nabout = 1\n", "[a]\nreturns = \"x\"\n"] {
            assert!(parse("a.toml", source).is_err(), "{source}");
        }
    }
}
