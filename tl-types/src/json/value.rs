//! What formats that describe themselves are made of.

use crate::cursor::DEFAULT_DEPTH_LIMIT;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text; the names that come from the schema are not copied.
pub(super) type Text = Cow<'static, str>;

/// A value of a format that describes itself.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// A text.
    String(Text),
    /// A list.
    Array(Vec<Value>),
    /// Names and values.
    Object(Vec<(Text, Value)>),
}

/// The kind of value, for messages.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Int(number) => write!(f, "{number}"),
            Self::Float(number) => write!(f, "{number:?}"), // 1.0 is told from 1
            Self::String(_) => f.write_str("a string"),
            Self::Array(_) => f.write_str("an array"),
            Self::Object(_) => f.write_str("an object"),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(number) => serializer.serialize_i64(*number),
            Self::Float(number) => serializer.serialize_f64(*number),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| seq.serialize_element(item))?;
                seq.end()
            }
            Self::Object(fields) => {
                let mut map = start_object(serializer)?;
                fields.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
                map.end()
            }
        }
    }
}

/// Starts an object, in a format that can read it again.
///
/// The format is not told how many fields there are. One that describes itself does without; one that does not, such as
/// bincode and postcard, has nothing else that says where the object ends, and gives an error.
fn start_object<S: Serializer>(serializer: S) -> Result<S::SerializeMap, S::Error> {
    let is_human_readable = serializer.is_human_readable();
    serializer.serialize_map(None).map_err(|error| {
        if is_human_readable {
            return error;
        }
        S::Error::custom(format!("this format does not describe itself and could not be read again: {error}"))
    })
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Within { depth: 0, is_array: false }.deserialize(deserializer)
    }
}

/// Reads a value that others are around.
///
/// Reading takes stack, so that every way into a value that may hold itself counts a level, as on the wire. An object is one:
/// it is a struct. An array is none, but one that is an item of another array is, and so is the `Some` of other formats.
#[derive(Clone, Copy)]
struct Within {
    depth: u32,
    /// Whether the value is an item of an array.
    is_array: bool,
}

impl<'de> DeserializeSeed<'de> for Within {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Within {
    /// Within an object or a `Some`.
    fn level<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth == DEFAULT_DEPTH_LIMIT {
            return Err(E::custom(format!("nested deeper than the limit of {DEFAULT_DEPTH_LIMIT}")));
        }
        Ok(Self { depth: self.depth + 1, is_array: false })
    }

    /// Within an array.
    fn array<E: serde::de::Error>(self) -> Result<Self, E> {
        let outer = if self.is_array { self.level()? } else { self };
        Ok(Self { is_array: true, ..outer })
    }
}

impl<'de> Visitor<'de> for Within {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.level()?.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Int(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(i64::try_from(number).map_or(Value::Float(number as f64), Value::Int))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Float(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(Cow::Owned(text.into())))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let within = self.array()?;
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(within)? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let within = self.level()?;
        let mut fields: Vec<(Text, Value)> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            fields.push((Cow::Owned(name), map.next_value_seed(within)?));
        }
        without_duplicates(fields).map(Value::Object)
    }
}

/// The fields in the order of their names, none of which may come twice.
fn without_duplicates<E: serde::de::Error>(mut fields: Vec<(Text, Value)>) -> Result<Vec<(Text, Value)>, E> {
    fields.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    match fields.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => Err(E::custom(super::Error::duplicate(&pair[0].0))),
        None => Ok(fields),
    }
}
