//! The entries of the tables.

use std::fmt::Debug;
use std::hint::black_box;
use tl_types::wire::Wire;
use tl_types::{Cursor, DecodeError, Deserializable, Serializable};

/// A type, and a constructor id that it decodes.
pub struct Definition {
    /// The constructor id.
    pub id: u32,
    /// The TL name of the constructor or function.
    pub name: &'static str,
    /// The size of a value in memory, in bytes.
    pub size: usize,
    /// Decodes a boxed value, and drops it.
    pub decode: fn(&mut Cursor<'_>) -> Result<(), DecodeError>,
    /// Decodes a vector of boxed values, and drops it.
    pub decode_vector: fn(&mut Cursor<'_>) -> Result<(), DecodeError>,
    /// Decodes a boxed value and encodes it again.
    pub recode: fn(&[u8]) -> Result<Vec<u8>, DecodeError>,
    /// Decodes a boxed value and encodes it to the end of a buffer.
    pub append: fn(&[u8], &mut Vec<u8>) -> Result<(), DecodeError>,
    /// Decodes a boxed value, encodes it, clones it, prints it in both forms and drops it. With the feature `eq`, panics
    /// unless the clone is equal.
    pub exercise: fn(&mut Cursor<'_>) -> Result<(), DecodeError>,
    /// Decodes two boxed values, and compares them.
    #[cfg(feature = "eq")]
    pub equal: fn(&[u8], &[u8]) -> Result<bool, DecodeError>,
    /// Decodes a boxed value, and writes it as JSON.
    #[cfg(feature = "serde")]
    pub to_json: fn(&mut Cursor<'_>) -> Result<String, DecodeError>,
    /// Reads JSON, as deep as it nests, and encodes what it read.
    #[cfg(feature = "serde")]
    pub from_json: fn(&str) -> serde_json::Result<Vec<u8>>,
}

impl Definition {
    /// The definition that `T` decodes.
    pub const fn of<T: Value>(id: u32, name: &'static str) -> Self {
        Self {
            id,
            name,
            size: size_of::<T>(),
            decode: decode::<T>,
            decode_vector: decode::<Vec<T>>,
            recode: recode::<T>,
            append: append::<T>,
            exercise: exercise::<T>,
            #[cfg(feature = "eq")]
            equal: |one, other| Ok(T::from_bytes(one)? == T::from_bytes(other)?),
            #[cfg(feature = "serde")]
            to_json: to_json::<T>,
            #[cfg(feature = "serde")]
            from_json: from_json::<T>,
        }
    }
}

/// What the tests do with values.
pub trait Value: Deserializable + Serializable + Clone + Debug + Compare + Json {}
impl<T: Deserializable + Serializable + Clone + Debug + Compare + Json> Value for T {}

/// Equality, with the feature `eq`.
#[cfg(feature = "eq")]
pub trait Compare: PartialEq {}
#[cfg(feature = "eq")]
impl<T: PartialEq> Compare for T {}

/// Equality, with the feature `eq`.
#[cfg(not(feature = "eq"))]
pub trait Compare {}
#[cfg(not(feature = "eq"))]
impl<T> Compare for T {}

/// serde's traits, with the feature `serde`.
#[cfg(feature = "serde")]
pub trait Json: serde::Serialize + serde::de::DeserializeOwned {}
#[cfg(feature = "serde")]
impl<T: serde::Serialize + serde::de::DeserializeOwned> Json for T {}

/// serde's traits, with the feature `serde`.
#[cfg(not(feature = "serde"))]
pub trait Json {}
#[cfg(not(feature = "serde"))]
impl<T> Json for T {}

fn decode<T: Deserializable>(cursor: &mut Cursor<'_>) -> Result<(), DecodeError> {
    cursor.decode().map(|value: T| drop(black_box(value)))
}

fn recode<T: Value>(bytes: &[u8]) -> Result<Vec<u8>, DecodeError> {
    let mut buf = Vec::new();
    append::<T>(bytes, &mut buf).map(|()| buf)
}

fn append<T: Value>(bytes: &[u8], buf: &mut Vec<u8>) -> Result<(), DecodeError> {
    T::from_bytes(bytes).map(|value| Serializable::serialize(&value, buf))
}

fn exercise<T: Value>(cursor: &mut Cursor<'_>) -> Result<(), DecodeError> {
    let value: T = cursor.decode()?;
    black_box(value.to_bytes());
    let copy = value.clone();
    let text = black_box(format!("{copy:?}{copy:#?}"));
    #[cfg(feature = "eq")]
    assert!(value == copy || text.contains("NaN"), "a clone differs: {text}");
    drop((value, text));
    Ok(())
}

#[cfg(feature = "serde")]
fn to_json<T: Value>(cursor: &mut Cursor<'_>) -> Result<String, DecodeError> {
    let value: T = cursor.decode()?;
    Ok(serde_json::to_string(&value).expect("every value can be written"))
}

#[cfg(feature = "serde")]
fn from_json<T: Value>(text: &str) -> serde_json::Result<Vec<u8>> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserializer.disable_recursion_limit();
    T::deserialize(&mut deserializer).map(|value| value.to_bytes())
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
    /// Its size in memory, in bytes.
    pub size: usize,
    /// The size that the generator computed: an upper bound.
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
