//! JSON as what values are written from.

use super::Assembler;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;
use std::borrow::Cow;
use tl_parser::schema::{Builtin, Field};
use tl_parser::value::{Chosen, Data, Source, WriteError};

/// A value in JSON. Calls and objects of any type are written by the assembler, which knows all schemas.
#[derive(Clone, Copy)]
pub(super) struct Json<'v> {
    pub(super) value: &'v Value,
    pub(super) assembler: &'v Assembler<'v>,
}

impl<'v> Json<'v> {
    /// A part of it.
    fn part(self, value: &'v Value) -> Self {
        Self { value, ..self }
    }

    fn expected(self, what: &str) -> WriteError {
        expected(what, self.value)
    }

    fn base64(self) -> Result<Cow<'v, [u8]>, WriteError> {
        let bytes = self.value.as_str().and_then(|text| BASE64_STANDARD.decode(text).ok());
        bytes.map(Cow::Owned).ok_or_else(|| self.expected("bytes in base64"))
    }

    fn double(self) -> Result<f64, WriteError> {
        let special = |text: &str| match text {
            "NaN" => Some(f64::NAN),
            "Infinity" => Some(f64::INFINITY),
            "-Infinity" => Some(f64::NEG_INFINITY),
            _ => None,
        };
        let number = self.value.as_f64().or_else(|| self.value.as_str().and_then(special));
        number.ok_or_else(|| self.expected("a number"))
    }
}

/// A 64-bit number: a string, so that no reader rounds it, or a number.
pub(super) fn long(value: &Value) -> Result<i64, WriteError> {
    let number = value.as_i64().or_else(|| value.as_str().and_then(|text| text.parse().ok()));
    number.ok_or_else(|| expected("a 64-bit number as a string", value))
}

/// A 32-bit number.
pub(super) fn int(value: &Value) -> Result<i32, WriteError> {
    let number = value.as_i64().and_then(|number| i32::try_from(number).ok());
    number.ok_or_else(|| expected("a 32-bit number", value))
}

/// What is there is something else.
pub(super) fn expected(what: &str, found: &Value) -> WriteError {
    let mut text = found.to_string();
    if let Some((end, _)) = text.char_indices().nth(64) {
        text.truncate(end);
        text.push('…');
    }
    WriteError::new(format!("expected {what}, found {text}"))
}

impl<'v> Source<'v> for Json<'v> {
    fn primitive(self, builtin: Builtin) -> Result<Data<'v>, WriteError> {
        Ok(match builtin {
            Builtin::Int => Data::Int(int(self.value)?),
            Builtin::Long => Data::Long(long(self.value)?),
            Builtin::Double => Data::Double(self.double()?),
            Builtin::Float => Data::Float(self.double()? as f32),
            Builtin::Bool => Data::Bool(self.value.as_bool().ok_or_else(|| self.expected("true or false"))?),
            Builtin::String => {
                let text = self.value.as_str().ok_or_else(|| self.expected("a string"))?;
                Data::String(Cow::Borrowed(text.as_bytes()))
            }
            Builtin::Bytes => Data::Bytes(self.base64()?),
            Builtin::Int128 | Builtin::Int256 | Builtin::Int512 => Data::Fixed(self.base64()?),
            Builtin::True if *self.value == Value::Bool(false) => Data::Bool(false),
            Builtin::True | Builtin::Vector | Builtin::Object | Builtin::Function => Data::True,
        })
    }

    fn nat(self) -> Result<u32, WriteError> {
        let number = self.value.as_u64().and_then(|number| u32::try_from(number).ok());
        number.ok_or_else(|| self.expected("a 32-bit number without sign"))
    }

    fn chosen(self) -> Result<Chosen<'v>, WriteError> {
        let Some(object) = self.value.as_object() else { return Err(self.expected("an object")) };
        match object.get("@type") {
            Some(Value::String(name)) => Ok(Chosen::Name(name)),
            Some(other) => Err(expected("the name of a constructor", other)),
            None => Ok(Chosen::Unsaid),
        }
    }

    /// `null` is absent.
    fn field(self, field: &Field, index: usize) -> Result<Option<Self>, WriteError> {
        let Some(object) = self.value.as_object() else { return Err(self.expected("an object")) };
        let found = match &field.name {
            Some(name) => object.get(name),
            None => object.get(&format!("arg_{}", index + 1)),
        };
        Ok(found.filter(|value| !value.is_null()).map(|value| self.part(value)))
    }

    fn items(self) -> Result<Vec<Self>, WriteError> {
        let items = self.value.as_array().ok_or_else(|| self.expected("a list"))?;
        Ok(items.iter().map(|item| self.part(item)).collect())
    }

    fn rest(self) -> Result<Option<Cow<'v, [u8]>>, WriteError> {
        match self.value {
            Value::String(_) => self.base64().map(Some),
            _ => self.assembler.any(self.value).map(|bytes| Some(Cow::Owned(bytes))),
        }
    }
}
