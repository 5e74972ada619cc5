//! What the generated tables are made of. The fuzz targets and the differential tests use them, too.

#![allow(dead_code, reason = "not every user needs every entry")]
#![allow(unreachable_pub, reason = "a test has no outside")]

use std::fmt::Debug;
use std::hint::black_box;
use tl_types::wire::Wire;
use tl_types::{Cursor, DecodeError, Deserializable, Serializable};

/// A type that a constructor id stands for on the wire.
pub struct Definition {
    /// The constructor id.
    pub id: u32,
    /// The TL name of the constructor or function.
    pub name: &'static str,
    /// The size of a value in memory.
    pub size: usize,
    /// Decodes a boxed value, and drops it.
    pub decode: fn(&mut Cursor<'_>) -> Result<(), DecodeError>,
    /// Decodes a vector of boxed values, and drops it.
    pub decode_vector: fn(&mut Cursor<'_>) -> Result<(), DecodeError>,
    /// Decodes a boxed value and encodes it again.
    pub recode: fn(&[u8]) -> Result<Vec<u8>, DecodeError>,
    /// Decodes a boxed value, encodes it, clones it, prints it in both forms and drops it.
    pub exercise: fn(&mut Cursor<'_>) -> Result<(), DecodeError>,
}

impl Definition {
    /// The definition that `T` decodes.
    pub const fn of<T: Deserializable + Serializable + Clone + Debug>(id: u32, name: &'static str) -> Self {
        Self {
            id,
            name,
            size: size_of::<T>(),
            decode: decode::<T>,
            decode_vector: decode::<Vec<T>>,
            recode: recode::<T>,
            exercise: exercise::<T>,
        }
    }
}

fn decode<T: Deserializable>(cursor: &mut Cursor<'_>) -> Result<(), DecodeError> {
    cursor.decode().map(|value: T| drop(black_box(value)))
}

fn recode<T: Deserializable + Serializable>(bytes: &[u8]) -> Result<Vec<u8>, DecodeError> {
    T::from_bytes(bytes).map(|value| value.to_bytes())
}

fn exercise<T: Deserializable + Serializable + Clone + Debug>(cursor: &mut Cursor<'_>) -> Result<(), DecodeError> {
    let value: T = cursor.decode()?;
    black_box(value.to_bytes());
    let copy = value.clone();
    drop(value);
    black_box(format!("{copy:?}{copy:#?}"));
    Ok(())
}

/// Fields of a struct that are on the wire together or not at all.
pub struct Group {
    /// The TL name of the constructor or function.
    pub name: &'static str,
    /// The TL names of the fields.
    pub fields: &'static [&'static str],
    /// Decodes a boxed value, leaves out each field that is not to be kept, and encodes it again.
    pub recode: RecodeKeeping,
}

/// Takes the bytes of a value and, for each field of a [`Group`], whether to keep it.
pub type RecodeKeeping = fn(&[u8], keep: &[bool]) -> Result<Vec<u8>, DecodeError>;

impl Group {
    /// Decodes a value, changes it, and encodes it again.
    pub fn recode<T: Deserializable + Serializable>(
        bytes: &[u8],
        change: impl FnOnce(&mut T),
    ) -> Result<Vec<u8>, DecodeError> {
        let mut value = T::from_bytes(bytes)?;
        change(&mut value);
        Ok(value.to_bytes())
    }
}

/// What the generator computed about a type.
pub struct Layout {
    /// The name of the Rust type.
    pub name: fn() -> &'static str,
    /// The TL name of the type or constructor.
    pub tl_name: &'static str,
    /// Its size in memory.
    pub size: usize,
    /// The generator's figure for it, an upper bound.
    pub computed: usize,
    /// Whether a value of it may hold another one.
    pub is_recursive: bool,
}

impl Layout {
    /// The figures for `T`.
    pub const fn of<T: Wire>(computed: usize, is_recursive: bool) -> Self {
        Self { name: std::any::type_name::<T>, tl_name: T::TL_NAME, size: size_of::<T>(), computed, is_recursive }
    }
}
