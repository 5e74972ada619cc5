//! What every schema is made of, as JSON.

use super::value::Value;
use super::{Deserialize, Deserializer, Error, Json, Object, Serialize, Serializer};
use crate::blob::Blob;
use crate::builtin::True;
use crate::forms::{Boxed, Unboxed};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

/// Implements [`Json`] for a number of at most 32 bits.
macro_rules! number {
    ($type:ty, $name:literal) => {
        impl Json for $type {
            fn to_json(&self) -> Value {
                Value::Int(i64::from(*self))
            }

            fn from_json(value: Value) -> Result<Self, Error> {
                match value {
                    Value::Int(number) => number.try_into().map_err(|_| Error::expected($name, &value)),
                    other => Err(Error::expected($name, &other)),
                }
            }
        }
    };
}

number!(i32, "a 32-bit number");
number!(u32, "a 32-bit number without sign");

/// As a string, without a sign or zeros that it does not need; a number is read, too.
impl Json for i64 {
    fn to_json(&self) -> Value {
        Value::String(Cow::Owned(self.to_string()))
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        let number = match &value {
            Value::Int(number) => Some(*number),
            Value::String(text) => text.parse().ok().filter(|number: &Self| number.to_string() == *text),
            _ => None,
        };
        number.ok_or_else(|| Error::expected("a 64-bit number as a string", &value))
    }
}

const NAN: &str = "NaN";
const INFINITY: &str = "Infinity";
const MINUS_INFINITY: &str = "-Infinity";

impl Json for f64 {
    fn to_json(&self) -> Value {
        let special = match *self {
            number if number.is_nan() => NAN,
            Self::INFINITY => INFINITY,
            Self::NEG_INFINITY => MINUS_INFINITY,
            number => return Value::Float(number),
        };
        Value::String(Cow::Borrowed(special))
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        let number = match &value {
            Value::Float(number) => Some(*number),
            Value::Int(number) => Some(*number as Self),
            Value::String(text) => special(text),
            _ => None,
        };
        number.ok_or_else(|| Error::expected("a number", &value))
    }
}

fn special(text: &str) -> Option<f64> {
    match text {
        NAN => Some(f64::NAN),
        INFINITY => Some(f64::INFINITY),
        MINUS_INFINITY => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

impl Json for f32 {
    fn to_json(&self) -> Value {
        f64::from(*self).to_json()
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        f64::from_json(value).map(|number| number as Self)
    }
}

impl Json for bool {
    fn to_json(&self) -> Value {
        Value::Bool(*self)
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        match value {
            Value::Bool(value) => Ok(value),
            other => Err(Error::expected("true or false", &other)),
        }
    }
}

impl Json for String {
    fn to_json(&self) -> Value {
        Value::String(Cow::Owned(self.clone()))
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        match value {
            Value::String(text) => Ok(text.into_owned()),
            other => Err(Error::expected("a string", &other)),
        }
    }
}

impl Json for Vec<u8> {
    fn to_json(&self) -> Value {
        Value::String(Cow::Owned(BASE64_STANDARD.encode(self)))
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        bytes(&value).ok_or_else(|| Error::expected("bytes in base64", &value))
    }
}

impl<const N: usize> Json for [u8; N] {
    fn to_json(&self) -> Value {
        self.to_vec().to_json()
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        let array = bytes(&value).and_then(|bytes| bytes.try_into().ok());
        array.ok_or_else(|| Error::expected("bytes of a fixed length in base64", &value))
    }
}

/// The bytes, where they are base64 in its one canonical form: with padding, and zeros in the bits that are left over.
fn bytes(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::String(text) => BASE64_STANDARD.decode(&**text).ok(),
        _ => None,
    }
}

impl<T: Json> Json for Vec<T> {
    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(T::to_json).collect())
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        match value {
            Value::Array(items) => items.into_iter().map(T::from_json).collect(),
            other => Err(Error::expected("an array", &other)),
        }
    }
}

impl<T: Json, const N: usize> Json for [T; N] {
    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(T::to_json).collect())
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        let items = Vec::from_json(value)?;
        let count = items.len() as i64;
        items.try_into().map_err(|_| Error::expected("an array of another length", &Value::Int(count)))
    }
}

impl<T: Json> Json for Box<T> {
    fn to_json(&self) -> Value {
        (**self).to_json()
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        T::from_json(value).map(Self::new)
    }
}

/// The form on the wire plays no part here.
impl<T: Json, const ID: u32> Json for Boxed<T, ID> {
    fn to_json(&self) -> Value {
        self.0.to_json()
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        T::from_json(value).map(Self)
    }
}

/// The form on the wire plays no part here.
impl<T: Json> Json for Unboxed<T> {
    fn to_json(&self) -> Value {
        self.0.to_json()
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        T::from_json(value).map(Self)
    }
}

/// `true`: nothing to tell, so anything is read as it.
impl Json for () {
    fn to_json(&self) -> Value {
        Value::Bool(true)
    }

    fn from_json(_: Value) -> Result<Self, Error> {
        Ok(())
    }
}

impl Json for True {
    fn to_json(&self) -> Value {
        Object::new("true").value()
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        value.object("true").map(|_| Self)
    }
}

/// As bytes: what it is cannot be told.
impl Json for Blob {
    fn to_json(&self) -> Value {
        self.0.to_json()
    }

    fn from_json(value: Value) -> Result<Self, Error> {
        Vec::from_json(value).map(Self)
    }
}

/// A string in every format, so that those that do not describe themselves have it, too.
impl Serialize for Blob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Blob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_json(Value::String(Cow::Owned(text))).map_err(serde::de::Error::custom)
    }
}

impl Serialize for True {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for True {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize(deserializer)
    }
}
