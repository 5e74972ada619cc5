//! What values are written from.

use super::error::WriteError;
use super::tree::{Data, FieldValue, Value};
use crate::schema::{Builtin, Combinator, Field};
use std::borrow::Cow;

/// What values are written from: a [`Value`], or a form of its own such as JSON. The schema leads; a source is asked for one
/// thing at a time, and says what it is if it is something else.
pub trait Source<'v>: Copy {
    /// A value of a builtin type other than a vector. Of a `true`, it is [`Data::True`] where it is set, else `Data::Bool(false)`.
    ///
    /// # Errors
    ///
    /// Where it is none.
    fn primitive(self, builtin: Builtin) -> Result<Data<'v>, WriteError>;

    /// A `#`.
    ///
    /// # Errors
    ///
    /// Where it is none.
    fn nat(self) -> Result<u32, WriteError>;

    /// Which constructor or function it is a value of.
    ///
    /// # Errors
    ///
    /// Where it cannot be one.
    fn chosen(self) -> Result<Chosen<'v>, WriteError>;

    /// A field of a value of a constructor; `index` is its position. `None` where it is absent.
    ///
    /// # Errors
    ///
    /// Where it has no fields.
    fn field(self, field: &Field, index: usize) -> Result<Option<Self>, WriteError>;

    /// The items of a vector or repetition.
    ///
    /// # Errors
    ///
    /// Where it has none.
    fn items(self) -> Result<Vec<Self>, WriteError>;

    /// The bytes of an `Object` or a call; `None` where it is a value that says what it is.
    ///
    /// # Errors
    ///
    /// Where it can be neither.
    fn rest(self) -> Result<Option<Cow<'v, [u8]>>, WriteError>;
}

/// Which constructor or function a [`Source`] is a value of.
#[derive(Clone, Copy, Debug)]
pub enum Chosen<'v> {
    /// The one with this name.
    Name(&'v str),
    /// This one.
    Combinator(&'v Combinator),
    /// It does not say: that will do where there is only one.
    Unsaid,
}

impl<'v> Source<'v> for &'v Value<'_> {
    fn primitive(self, _: Builtin) -> Result<Data<'v>, WriteError> {
        Ok(match &self.data {
            Data::Int(number) => Data::Int(*number),
            Data::Long(number) => Data::Long(*number),
            Data::Double(number) => Data::Double(*number),
            Data::Float(number) => Data::Float(*number),
            Data::Bool(value) => Data::Bool(*value),
            Data::True => Data::True,
            Data::String(data) => Data::String(Cow::Borrowed(data)),
            Data::Bytes(data) => Data::Bytes(Cow::Borrowed(data)),
            Data::Fixed(data) => Data::Fixed(Cow::Borrowed(data)),
            _ => return Err(WriteError::new("expected a value of a builtin type")),
        })
    }

    fn nat(self) -> Result<u32, WriteError> {
        match self.data {
            Data::Nat(number) => Ok(number),
            _ => Err(WriteError::new("expected a #")),
        }
    }

    fn chosen(self) -> Result<Chosen<'v>, WriteError> {
        match &self.data {
            Data::Object(object) => Ok(Chosen::Combinator(object.combinator)),
            Data::Group(_) => Ok(Chosen::Unsaid),
            _ => Err(WriteError::new("expected a value of a constructor")),
        }
    }

    fn field(self, field: &Field, _: usize) -> Result<Option<Self>, WriteError> {
        let fields: &[FieldValue<'_>] = match &self.data {
            Data::Object(object) => &object.fields,
            Data::Group(fields) => fields,
            _ => return Err(WriteError::new("expected fields")),
        };
        Ok(fields.iter().find(|value| std::ptr::eq(value.field, field)).map(|value| &value.value))
    }

    fn items(self) -> Result<Vec<Self>, WriteError> {
        match &self.data {
            Data::Items(items) => Ok(items.iter().collect()),
            _ => Err(WriteError::new("expected items")),
        }
    }

    fn rest(self) -> Result<Option<Cow<'v, [u8]>>, WriteError> {
        match &self.data {
            Data::Rest(bytes) => Ok(Some(Cow::Borrowed(bytes))),
            Data::Object(_) => Ok(None),
            _ => Err(WriteError::new("expected bytes or a value of a constructor")),
        }
    }
}
