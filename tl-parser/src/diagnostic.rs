//! What is wrong with a schema, where, and what to do about it.

use crate::Span;

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

/// A place in the source and what it has to do with the message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What stands beside it; may be empty.
    pub text: String,
}

/// One finding about a schema.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable code such as `E0201`.
    pub code: &'static str,
    /// One sentence, lower case, without a full stop.
    pub message: String,
    /// Where it is wrong.
    pub primary: Label,
    /// Other places that explain it ("first declared here").
    pub secondary: Vec<Label>,
    /// What to do about it, where that is known.
    pub help: Option<String>,
}
