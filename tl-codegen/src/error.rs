//! Why nothing can be generated.

use std::fmt;
use tl_parser::Diagnostic;

/// Why a [`Generator`](crate::Generator) cannot be made.
#[derive(Clone, Debug)]
pub enum Error {
    /// A text of the configuration that is not a path of Rust names, such as `PartialEq` or `::tl_types`.
    Path {
        /// The field of [`Config`](crate::Config).
        option: &'static str,
        /// The text.
        text: String,
    },
    /// A text of the method info that cannot be the name of an error: see
    /// [`KnownError::is_name`](crate::method_info::KnownError::is_name).
    ErrorName(String),
    /// What has no Rust form in the schema, each with its place in the source, in the order of these places. There is at
    /// least one.
    Unsupported(Vec<Diagnostic>),
    /// What is wrong with the [constructors of earlier layers](crate::Config::earlier), each with its place in their source,
    /// in the order of these places. There is at least one.
    Earlier(Vec<Diagnostic>),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path { option, text } => write!(f, "`{text}` in `{option}` is not a path of Rust names"),
            Self::ErrorName(text) => write!(f, "{text:?} in `method_info` cannot be the name of an error"),
            Self::Unsupported(found) | Self::Earlier(found) => {
                let first = found.first().map(|first| first.message.as_str()).unwrap_or_default();
                write!(f, "{} unsupported definitions; the first: {first}", found.len())
            }
        }
    }
}

impl std::error::Error for Error {}
