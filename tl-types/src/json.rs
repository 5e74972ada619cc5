//! Values as JSON, or as any other format that serde knows, in the form that TDLib gives them.
//!
//! Every struct is an object whose `@type` is the TL name; fields have their TL names. A `long` is a string of digits, bytes
//! of all kinds are base64, optional fields and flags that are not there are left out, and the doubles that JSON has no
//! number for are the strings `NaN`, `Infinity` and `-Infinity`.
//!
//! Generated code turns values into a [`Value`] and back, which is compiled once; only that is generic over the format.

mod base64;
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
    /// `found` stands where there should be something else.
    pub(crate) fn expected(expected: &str, found: &Value) -> Self {
        Self(format!("expected {expected}, found {found}"))
    }

    /// No constructor of the type `ty` has this name.
    #[must_use]
    pub fn unknown(name: &str, ty: &str) -> Self {
        Self(format!("expected a constructor of {ty}, found {name:?}"))
    }

    /// An object of the type `ty` does not say which constructor it is.
    fn nameless(ty: &str) -> Self {
        Self(format!("expected a constructor of {ty}, found an object without @type"))
    }

    /// It is in the field of an object.
    fn within(self, ty: &str, field: &str) -> Self {
        Self(format!("{self}, in {ty}.{field}"))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Writes a value in any format.
///
/// # Errors
///
/// Those of the serializer.
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
