//! The lines of one doc comment.

use super::markdown;
use crate::output::wrap::{COMMENT, wrap};
use proc_macro2::TokenStream;
use quote::quote;
use tl_parser::schema::Combinator;

/// What a page of documentation shows of a line of code.
const CODE: usize = 80;

/// A doc comment, put together block by block. A block without text adds nothing.
pub(super) struct Comment<'a> {
    /// Where the maker of the schema describes definitions.
    pages: Option<&'a str>,
    lines: Vec<String>,
}

impl<'a> Comment<'a> {
    pub(super) fn new(pages: Option<&'a str>) -> Self {
        Self { pages, lines: Vec::new() }
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, text: &str) {
        if !text.is_empty() {
            self.block(wrapped(text, ""));
        }
    }

    /// A list of one paragraph for each item.
    pub(super) fn list(&mut self, items: &[String]) {
        if !items.is_empty() {
            self.block(items.iter().flat_map(|item| wrapped(&format!("- {item}"), "  ")));
        }
    }

    /// A heading, where anything is below it.
    pub(super) fn section(&mut self, heading: &str, content: impl FnOnce(&mut Self)) {
        let start = self.lines.len();
        self.block([format!("# {heading}")]);
        let empty = self.lines.len();
        content(self);
        if self.lines.len() == empty {
            self.lines.truncate(start);
        }
    }

    /// A block of code.
    pub(super) fn code(&mut self, language: &str, code: impl IntoIterator<Item = String>) {
        let fences = (format!("```{language}"), "```".to_owned());
        self.block([fences.0].into_iter().chain(code).chain([fences.1]));
    }

    /// The declaration as the schema has it, and where its maker describes it.
    pub(super) fn source(&mut self, kind: &str, source: &Combinator) {
        self.text(source);
        self.page(kind, &source.name.to_string(), &[]);
    }

    /// The definition in TL.
    pub(super) fn text(&mut self, source: &Combinator) {
        self.code("text", wrap(&source.text, CODE, "    "));
    }

    /// The page on which the maker of the schema describes a definition, and the guides to its subject.
    pub(super) fn page(&mut self, kind: &str, name: &str, guides: &[String]) {
        let Some(pages) = self.pages else { return };
        let page = format!("[Official page]({pages}/{kind}/{name})");
        let guides = guides.iter().map(|guide| format!("[Guide: {guide}]({pages}/api/{guide})"));
        self.paragraph(&[page].into_iter().chain(guides).collect::<Vec<_>>().join(" · "));
    }

    pub(super) fn tokens(self) -> TokenStream {
        let lines = self.lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }

    fn block(&mut self, lines: impl IntoIterator<Item = String>) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
    }
}

/// The lines of a paragraph. None starts with what Markdown would take for a heading or an item of a list.
fn wrapped(text: &str, indent: &str) -> Vec<String> {
    let mut lines = wrap(text, COMMENT, indent);
    lines.iter_mut().skip(1).for_each(|line| markdown::escape_block(line, indent.len()));
    lines
}
