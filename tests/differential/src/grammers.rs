//! `grammers-tl-types`: Rust, of the same layer.

use grammers_tl_types::deserialize::{Cursor, Error};
use grammers_tl_types::{Deserializable, Identifiable, Serializable};
use std::collections::BTreeMap;
use tl_definitions::Tables;

include!(concat!(env!("OUT_DIR"), "/grammers.rs"));

/// What decodes a boxed value and encodes it again.
#[derive(Clone, Copy)]
pub(crate) struct Decoder {
    id: u32,
    recode: fn(&[u8]) -> Result<Vec<u8>, String>,
}

/// The decoders of a schema's definitions, by id.
pub(crate) struct Decoders(BTreeMap<u32, Decoder>);

impl Decoders {
    pub(crate) fn of(tables: &Tables) -> Self {
        let table = if tables.name == "api" { API } else { MTPROTO };
        Self(table.iter().map(|decoder| (decoder.id, *decoder)).collect())
    }

    /// Decodes a boxed value, and encodes it again.
    pub(crate) fn recode(&self, id: u32, bytes: &[u8]) -> Result<Vec<u8>, String> {
        (self.0[&id].recode)(bytes)
    }
}

/// A type's enum reads and writes the id.
fn ty<T: Deserializable + Serializable>(bytes: &[u8]) -> Result<Vec<u8>, String> {
    whole::<T>(bytes).map(|value| value.to_bytes())
}

/// A function writes its id, but does not read it.
fn function<T: Deserializable + Serializable + Identifiable>(bytes: &[u8]) -> Result<Vec<u8>, String> {
    match bytes.split_first_chunk() {
        Some((id, rest)) if u32::from_le_bytes(*id) == T::CONSTRUCTOR_ID => ty::<T>(rest),
        _ => Err("another id".to_owned()),
    }
}

/// A value that takes all of the bytes: grammers does not notice what comes after it.
fn whole<T: Deserializable>(bytes: &[u8]) -> Result<T, String> {
    let mut cursor = Cursor::from_slice(bytes);
    let value = T::deserialize(&mut cursor).map_err(|error| error.to_string())?;
    match bytes.len() - cursor.pos() {
        0 => Ok(value),
        rest => Err(format!("{rest} bytes are left")),
    }
}

/// The call within a generic function: the rest of the bytes, any bytes.
pub(crate) struct Call(Vec<u8>);

impl Deserializable for Call {
    fn deserialize(buf: &mut Cursor<'_>) -> Result<Self, Error> {
        let mut bytes = Vec::new();
        buf.read_to_end(&mut bytes)?;
        Ok(Self(bytes))
    }
}

impl Serializable for Call {
    fn serialize(&self, buf: &mut impl Extend<u8>) {
        buf.extend(self.0.iter().copied());
    }
}
