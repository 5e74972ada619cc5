//! Tests over every definition of both schemas, in one binary: its tables make the compiler see every decoder, once.

mod generated;
mod round_trip;

use std::fmt::Debug;
use tl_types::{DecodeError, Deserializable, Serializable};

/// A type that a constructor id stands for on the wire.
pub struct Definition {
    /// The constructor id.
    pub id: u32,
    /// The TL name of the constructor or function.
    pub name: &'static str,
    /// Decodes a boxed value and encodes it again.
    pub recode: fn(&[u8]) -> Result<Vec<u8>, DecodeError>,
    /// Decodes a boxed value, clones it, prints it and drops it.
    pub exercise: fn(&[u8]) -> Result<usize, DecodeError>,
}

impl Definition {
    /// The definition that `T` decodes.
    pub const fn of<T: Deserializable + Serializable + Clone + Debug>(id: u32, name: &'static str) -> Self {
        Self { id, name, recode: recode::<T>, exercise: exercise::<T> }
    }
}

fn recode<T: Deserializable + Serializable>(bytes: &[u8]) -> Result<Vec<u8>, DecodeError> {
    T::from_bytes(bytes).map(|value| value.to_bytes())
}

fn exercise<T: Deserializable + Clone + Debug>(bytes: &[u8]) -> Result<usize, DecodeError> {
    T::from_bytes(bytes).map(|value| format!("{:?}", value.clone()).len())
}

/// What the generator computed about a type.
pub struct Layout {
    /// The name of the Rust type.
    pub name: fn() -> &'static str,
    /// Its size in memory.
    pub size: usize,
    /// The generator's figure for it, an upper bound.
    pub computed: usize,
    /// Whether a value of it may hold another one.
    pub is_recursive: bool,
}

impl Layout {
    /// The figures for `T`.
    pub const fn of<T>(computed: usize, is_recursive: bool) -> Self {
        Self { name: std::any::type_name::<T>, size: size_of::<T>(), computed, is_recursive }
    }
}
