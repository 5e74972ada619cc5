//! Values as JSON, or as any other format that serde knows, in the form that TDLib gives them.
//!
//! Every struct is an object whose `@type` is the TL name; fields have their TL names. A `long` is a string of digits, bytes
//! of all kinds are base64, optional fields and flags that are not there are left out, and the doubles that JSON has no
//! number for are the strings `NaN`, `Infinity` and `-Infinity`.
//!
//! Generated code turns values into a [`Value`] and back, which is compiled once; only that is generic over the format.

mod builtin;
mod object;
mod value;

pub use object::Object;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use value::Value;

use alloc::format;
use alloc::string::String;
use core::fmt;

/// A value that has a form in JSON.
pub trait Json: Sized {
    /// The form.
    fn to_json(&self) -> Value;

    /// The value of this form.
    ///
    /// # Errors
    ///
    /// Where it is the form of something else.
    fn from_json(value: Value) -> Result<Self, Error>;
}

/// What keeps a form from being that of a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Error(String);

impl Error {
    /// The length of the longest text, in bytes. Formats add to it, such as a line and a column: 1 KiB holds both.
    const LONGEST: usize = 960;
    /// What the text of an error ends with where not all fields around it fit.
    const MORE: &str = ", …";

    /// There should be something else than `found`.
    pub(crate) fn expected(expected: &str, found: &Value) -> Self {
        Self(format!("expected {expected}, found {found}"))
    }

    /// No constructor of the type `ty` has this name.
    #[must_use]
    pub fn unknown(name: &str, ty: &str) -> Self {
        Self(format!("expected a constructor of {ty}, found {}", quoted(name)))
    }

    /// An object of the type `ty` does not say which constructor it is.
    fn nameless(ty: &str) -> Self {
        Self(format!("expected a constructor of {ty}, found an object without @type"))
    }

    /// An object has a field twice.
    fn duplicate(field: &str) -> Self {
        Self(format!("the field {} is there twice", quoted(field)))
    }

    /// An object lacks a field.
    fn missing(ty: &str, field: &str) -> Self {
        Self(format!("{ty}.{field} is missing"))
    }

    /// It is in the field of an object.
    fn within(mut self, ty: &str, field: &str) -> Self {
        let place = format!(", in {ty}.{field}");
        if self.0.len() + place.len() + Self::MORE.len() <= Self::LONGEST {
            self.0.push_str(&place);
        } else if !self.0.ends_with(Self::MORE) {
            self.0.push_str(Self::MORE);
        }
        self
    }
}

/// The start of a text from outside, in quotes.
fn quoted(text: &str) -> String {
    const LONGEST: usize = 64;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Writes a value in any format that describes itself.
///
/// # Errors
///
/// Those of the serializer, and where the format does not describe itself.
pub fn serialize<T: Json, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.to_json().serialize(serializer)
}

/// Reads a value from any format that describes itself.
///
/// # Errors
///
/// Those of the deserializer, and what is not the form of such a value.
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    T::from_json(value).map_err(serde::de::Error::custom)
}
