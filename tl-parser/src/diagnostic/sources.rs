//! Several files that make one schema together.

use super::span::Span;
use super::{Diagnostic, codes};
use std::borrow::Cow;

/// The files of a schema, joined to one text: what one of them declares, all of them know.
///
/// A span refers to the joined text, and [`SourceMap::of`](crate::SourceMap::of) turns it into a file, a line and a column. Each
/// file begins in the section of the types, whatever the one before ends with, and errors of syntax end with their file.
///
/// ```
/// use tl_parser::{SchemaOptions, SourceMap, Sources};
///
/// let mut sources = Sources::new();
/// sources.add("common.tl", "user id:long = User;\n---functions---\ngetUser id:long = User;");
/// sources.add("chat.tl", "chat owner:User = Chat;");
/// let (schema, _) = SchemaOptions::new().read_sources(&sources).expect("the files know each other");
/// assert_eq!(schema.constructors().count(), 2);
///
/// sources.add("cache.tl", "cache of:Usr = Cache;");
/// let errors = SchemaOptions::new().read_sources(&sources).unwrap_err();
/// let error = errors.iter().find(|found| found.is_error()).unwrap();
/// assert!(SourceMap::of(&sources).render(error, false).contains("--> cache.tl:1:10"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Sources {
    text: String,
    files: Vec<SourceFile>,
    errors: Vec<Diagnostic>,
}

/// A file, and its place in the joined text.
#[derive(Clone, Debug)]
pub(crate) struct SourceFile {
    pub(crate) name: String,
    pub(crate) span: Span,
}

impl Sources {
    /// No file.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, under the name that messages call it by. Bytes that are not UTF-8 are replaced, and an error says so.
    pub fn add(&mut self, name: impl Into<String>, bytes: impl AsRef<[u8]>) {
        if !self.files.is_empty() {
            self.text.push('\n');
        }
        let start = offset(self.text.len());
        let (text, error) = decode(bytes.as_ref());
        self.text.push_str(&text);
        self.errors.extend(error.map(|error| moved(error, start)));
        self.files.push(SourceFile { name: name.into(), span: Span::new(start, offset(self.text.len())) });
    }

    /// The joined text, with a line end between two files. Of a single file, its text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The errors about bytes that are not UTF-8.
    pub fn errors(&self) -> &[Diagnostic] {
        &self.errors
    }

    pub(crate) fn files(&self) -> &[SourceFile] {
        &self.files
    }
}

/// An offset as in spans. A text that is too long for them is refused when it is parsed.
fn offset(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn moved(mut diagnostic: Diagnostic, by: u32) -> Diagnostic {
    let Span { start, end } = diagnostic.primary.span;
    diagnostic.primary.span = Span::new(start.saturating_add(by), end.saturating_add(by));
    diagnostic
}

/// Decodes the bytes of a file as UTF-8. Invalid bytes are replaced by U+FFFD, and there is an error at the first of them.
pub fn decode(bytes: &[u8]) -> (Cow<'_, str>, Option<Diagnostic>) {
    let error = std::str::from_utf8(bytes).err().map(|error| {
        let start = u32::try_from(error.valid_up_to()).unwrap_or(u32::MAX);
        // The replacement character takes three bytes.
        let place = Span::new(start, start.saturating_add(3));
        Diagnostic::error(codes::NOT_UTF8, place, "this is not UTF-8").with_help("a schema is UTF-8 text")
    });
    (String::from_utf8_lossy(bytes), error)
}
