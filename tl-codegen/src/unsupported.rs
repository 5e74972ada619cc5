//! What has no Rust form, each with a stable code: nothing is emitted that would be wrong on the wire.

use std::fmt::Display;
use tl_parser::{Diagnostic, Label, Severity, Span};

/// Defines the reasons and the table of their codes from one list.
macro_rules! unsupported {
    ($(#[doc = $doc:literal] $name:ident = $code:literal;)+) => {
        /// Why a definition cannot become Rust.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Unsupported {
            $(#[doc = $doc] $name,)+
        }

        impl Unsupported {
            fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }

        /// The code of everything that is not supported, and what it is, in the order of the codes. A code never changes its
        /// meaning.
        pub const UNSUPPORTED: &[(&str, &str)] = &[$(($code, $doc.trim_ascii())),+];
    };
}

unsupported! {
    /// A type with parameters whose form cannot be told from its arguments where it is used.
    DependentType = "G0001";
    /// A parameter of a function that is not the variable of a `!X` field.
    Parameter = "G0002";
    /// A mask or count that is used in a way that cannot be computed when writing.
    Mask = "G0003";
    /// A repetition of anything but one required field.
    Repetition = "G0004";
    /// `Object`, or what ends with one, anywhere but at the end.
    Object = "G0005";
    /// A type without constructors.
    EmptyType = "G0007";
    /// An anonymous constructor.
    Anonymous = "G0008";
    /// Two items of the same Rust name.
    Collision = "G0009";
    /// The constructor id 0, or that of another constructor of the same type.
    Id = "G0010";
    /// A type of which no value is finite.
    Infinite = "G0011";
    /// A constructor of an earlier layer whose values do not become those of today's.
    Earlier = "G0012";
}

/// The values, or all errors.
pub(crate) fn all<T, E>(results: impl IntoIterator<Item = Result<T, E>>) -> Result<Vec<T>, Vec<E>> {
    let (mut values, mut errors) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(value) => values.push(value),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(values) } else { Err(errors) }
}

impl Unsupported {
    /// An error at `span`.
    pub(crate) fn at(self, span: Span, message: impl Display) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            code: self.code(),
            message: message.to_string(),
            primary: Label { span, text: String::new() },
            secondary: Vec::new(),
            help: None,
        }
    }

    /// An error at `span` that another place explains.
    pub(crate) fn at_both(self, span: Span, message: impl Display, (other, text): (Span, &str)) -> Diagnostic {
        let secondary = vec![Label { span: other, text: text.to_owned() }];
        Diagnostic { secondary, ..self.at(span, message) }
    }
}
