//! What is wrong with a schema, where, and what to do about it.

pub mod codes;
pub(crate) mod render;
pub(crate) mod sources;
pub(crate) mod span;
pub(crate) mod suggest;
pub(crate) mod visible;

use span::Span;
use std::borrow::Cow;

/// How bad a [`Diagnostic`] is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The schema cannot be used.
    Error,
    /// The schema can be used, and probably should be changed.
    Warning,
    /// Worth knowing.
    Note,
}

/// A place in the source, and how it is related to the message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The text next to it; may be empty.
    pub text: String,
}

/// An error, a warning or a note about a schema.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable code such as `E0201`.
    pub code: &'static str,
    /// One sentence, lower case, without a full stop.
    pub message: String,
    /// The place of the problem.
    pub primary: Label,
    /// Other places that explain it ("first declared here").
    pub secondary: Vec<Label>,
    /// What to do about it, where that is known.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Error, code, span, message)
    }

    /// A warning at a place.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Warning, code, span, message)
    }

    /// A note at a place.
    pub fn note(code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Note, code, span, message)
    }

    /// Whether the schema cannot be used because of it.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    fn new(severity: Severity, code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        let primary = Label { span, text: String::new() };
        Diagnostic { severity, code, message: message.into(), primary, secondary: Vec::new(), help: None }
    }

    /// The same, with this text next to the primary place.
    pub fn labelled(mut self, text: impl Into<String>) -> Diagnostic {
        self.primary.text = text.into();
        self
    }

    /// The same, with one more place that explains it.
    pub fn with_label(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.secondary.push(Label { span, text: text.into() });
        self
    }

    /// The same, with advice.
    pub fn with_help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }
}

/// How many diagnostics one phase keeps. More are counted and dropped, so that a hostile file cannot fill the memory.
pub const MAX_DIAGNOSTICS: usize = 10_000;

/// The diagnostics of one phase.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    kept: Vec<Diagnostic>,
    dropped: usize,
}

impl Sink {
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        if self.is_full() {
            self.dropped += 1;
        } else {
            self.kept.push(diagnostic);
        }
    }

    pub(crate) fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>) {
        self.push(Diagnostic::error(code, span, message));
    }

    /// Adds one more, even if the limit is reached.
    pub(crate) fn push_last(&mut self, diagnostic: Diagnostic) {
        self.kept.push(diagnostic);
    }

    pub(crate) fn is_full(&self) -> bool {
        self.kept.len() >= MAX_DIAGNOSTICS
    }

    /// What was kept, in the order of the source, and an error at the end if some were dropped.
    pub(crate) fn finish(self) -> Vec<Diagnostic> {
        let mut kept = self.kept;
        sort(&mut kept);
        if let Some(last) = kept.last().filter(|_| self.dropped > 0) {
            let message = format!("{} more diagnostics are not shown", self.dropped);
            kept.push(Diagnostic::error(codes::TOO_MANY, last.primary.span, message));
        }
        kept
    }
}

/// Sorts diagnostics in the order of the source; at the same place, errors come first.
pub(crate) fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by_key(|d| (d.primary.span.start, d.severity, d.code));
}

/// The start of a text that may be as long as the file, for a message.
pub(crate) fn shorten(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}
