//! What the generator refuses, each with a stable code: nothing is emitted that would be wrong on the wire.

use std::fmt::Display;
use tl_parser::{Diagnostic, Label, Severity, Span};

/// Why a definition cannot become Rust. The codes are stable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Refusal {
    /// `G0001`: a type with parameters that is not `Vector`.
    DependentType,
    /// `G0002`: a parameter that is not the variable of a `!X` field.
    Parameter,
    /// `G0003`: a mask or count that is used in a way that cannot be computed when writing.
    Mask,
    /// `G0004`: a repetition of anything but one required field.
    Repetition,
    /// `G0005`: `Object`, or what ends with one, anywhere but at the end.
    Object,
    /// `G0006`: an answer in a form that no type of the runtime has.
    Answer,
    /// `G0007`: a type without constructors.
    EmptyType,
    /// `G0008`: an anonymous constructor.
    Anonymous,
    /// `G0009`: two items of the same Rust name.
    Collision,
    /// `G0010`: the constructor id 0, or that of another constructor of the same type.
    Id,
    /// `G0011`: a type of which no value is finite.
    Infinite,
}

impl Refusal {
    fn code(self) -> &'static str {
        match self {
            Self::DependentType => "G0001",
            Self::Parameter => "G0002",
            Self::Mask => "G0003",
            Self::Repetition => "G0004",
            Self::Object => "G0005",
            Self::Answer => "G0006",
            Self::EmptyType => "G0007",
            Self::Anonymous => "G0008",
            Self::Collision => "G0009",
            Self::Id => "G0010",
            Self::Infinite => "G0011",
        }
    }
}

/// An error at `span`.
pub(crate) fn refuse(refusal: Refusal, span: Span, message: impl Display) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code: refusal.code(),
        message: message.to_string(),
        primary: Label { span, text: String::new() },
        secondary: Vec::new(),
        help: None,
    }
}

/// An error at `span` that another place explains.
pub(crate) fn refuse_with(refusal: Refusal, span: Span, message: impl Display, other: (Span, &str)) -> Diagnostic {
    let mut diagnostic = refuse(refusal, span, message);
    diagnostic.secondary.push(Label { span: other.0, text: other.1.to_owned() });
    diagnostic
}
