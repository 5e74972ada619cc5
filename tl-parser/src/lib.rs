//! Reads TL (Type Language) schemas.

mod diagnostic;
pub mod sample;
pub mod schema;
mod span;

pub use diagnostic::{Diagnostic, Label, Severity};
pub use schema::Schema;
pub use span::Span;
