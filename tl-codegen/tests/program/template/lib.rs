//! What a table of decoders is made of.

#![deny(warnings)]

use tl_types::{DecodeError, Deserializable, Serializable};

/// A type that has a constructor id on the wire.
pub struct Definition {
    pub id: u32,
    /// The TL name of the constructor or function.
    pub name: &'static str,
    /// Decodes a boxed value and encodes it again.
    pub recode: fn(&[u8]) -> Result<Vec<u8>, DecodeError>,
}

impl Definition {
    pub const fn of<T: Deserializable + Serializable>(id: u32, name: &'static str) -> Self {
        Self { id, name, recode: |bytes| T::from_bytes(bytes).map(|value| value.to_bytes()) }
    }
}

/// Fields of a struct that are on the wire together or not at all.
pub struct Group {
    /// The TL name of the constructor or function.
    pub name: &'static str,
    pub fields: &'static [&'static str],
    /// Decodes a boxed value, leaves out each field that is not to be kept, and encodes it again.
    pub recode: fn(&[u8], keep: &[bool]) -> Result<Vec<u8>, DecodeError>,
}

impl Group {
    pub fn recode<T: Deserializable + Serializable>(
        bytes: &[u8],
        change: impl FnOnce(&mut T),
    ) -> Result<Vec<u8>, DecodeError> {
        let mut value = T::from_bytes(bytes)?;
        change(&mut value);
        Ok(value.to_bytes())
    }
}

/// A function whose answer has a form that depends on the call.
pub struct Answer {
    /// The TL name of the function.
    pub name: &'static str,
    /// Decodes a boxed call and an answer to it, and encodes the answer again.
    pub recode: fn(call: &[u8], answer: &[u8]) -> Result<Vec<u8>, DecodeError>,
}

impl Answer {
    pub fn recode<T: Deserializable>(
        call: &[u8],
        recode: impl FnOnce(&T) -> Result<Vec<u8>, DecodeError>,
    ) -> Result<Vec<u8>, DecodeError> {
        recode(&T::from_bytes(call)?)
    }
}

/// What the generator computed about a type.
pub struct Layout {
    pub name: fn() -> &'static str,
    /// Its size in memory.
    pub size: usize,
    /// The generator's figure for it, an upper bound.
    pub computed: usize,
}

impl Layout {
    pub const fn of<T>(computed: usize, _is_recursive: bool) -> Self {
        Self { name: std::any::type_name::<T>, size: size_of::<T>(), computed }
    }
}

/// What is known about a schema.
pub struct Table {
    pub name: &'static str,
    pub definitions: &'static [Definition],
    pub types: &'static [Layout],
    pub groups: &'static [Group],
    pub answers: &'static [Answer],
}
