//! Values, with their places.

use crate::schema::{Combinator, Field};
use std::borrow::Cow;
use std::ops::Range;

/// A value of a schema, and the bytes that it was read from.
///
/// A value that is made by hand, to be written, has the offset and the length 0.
#[derive(Clone, PartialEq, Debug)]
pub struct Value<'a> {
    /// The offset of its first byte, that of the id where it is boxed.
    pub offset: usize,
    /// How many bytes it takes, the id and the padding included.
    pub len: usize,
    /// The constructor id in front of a boxed value; `None` for a bare one, and for a `Bool`, whose id is its value.
    pub id: Option<u32>,
    /// What it is.
    pub data: Data<'a>,
}

/// What a [`Value`] is.
#[derive(Clone, PartialEq, Debug)]
pub enum Data<'a> {
    /// An `int`.
    Int(i32),
    /// A `long`.
    Long(i64),
    /// A `double`.
    Double(f64),
    /// A `float`.
    Float(f32),
    /// A `#`: a mask, a count, or any other number.
    Nat(u32),
    /// A `Bool`.
    Bool(bool),
    /// A `true`, which has no bytes of its own.
    True,
    /// A `string`. It may be anything: the wire does not promise UTF-8.
    String(Cow<'a, [u8]>),
    /// A `bytes`.
    Bytes(Cow<'a, [u8]>),
    /// An `int128`, `int256` or `int512`.
    Fixed(Cow<'a, [u8]>),
    /// The items of a vector or of a repetition.
    Items(Vec<Value<'a>>),
    /// The fields of one item, in a repetition of several fields.
    Group(Vec<FieldValue<'a>>),
    /// A value of a constructor, or a call of a function.
    Object(Object<'a>),
    /// An `Object`, a `!X` or the like at the end: all bytes that were left. [`Codec::read_any`](super::Codec::read_any) reads
    /// what they are.
    Rest(Cow<'a, [u8]>),
    /// What could not be read. There is one in the tree of a reading that failed, and nothing comes after it.
    Missing,
}

/// A value of a constructor, or a call of a function.
#[derive(Clone, PartialEq, Debug)]
pub struct Object<'a> {
    /// The constructor or function.
    pub combinator: &'a Combinator,
    /// The fields that are present, in order.
    pub fields: Vec<FieldValue<'a>>,
}

/// A field that is present.
#[derive(Clone, PartialEq, Debug)]
pub struct FieldValue<'a> {
    /// The field.
    pub field: &'a Field,
    /// Its value.
    pub value: Value<'a>,
}

impl<'a> Value<'a> {
    /// The bytes that it takes.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.offset..self.offset + self.len
    }

    /// The object, if it is one.
    #[must_use]
    pub fn object(&self) -> Option<&Object<'a>> {
        match &self.data {
            Data::Object(object) => Some(object),
            _ => None,
        }
    }
}

impl<'a> Object<'a> {
    /// The value of the field with this name, if it is present.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value<'a>> {
        let named = |field: &&FieldValue<'_>| field.field.name.as_deref() == Some(name);
        self.fields.iter().find(named).map(|field| &field.value)
    }
}
