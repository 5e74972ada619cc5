//! JSON and back is equal: for every constructor and function, with random values.

use crate::generated;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use tl_sample::Sampler;
use tl_types::{Deserializable, Serializable};

/// `help.getConfig`, the call within every generic function.
const GET_CONFIG: [u8; 4] = 0xc4f9_186b_u32.to_le_bytes();
const VALUES_EACH: usize = 8;

/// A type that a constructor id stands for on the wire.
pub(crate) struct Definition {
    name: &'static str,
    recode: fn(&[u8]) -> (String, Vec<u8>),
}

impl Definition {
    /// The definition that `T` is read as.
    pub(crate) const fn of<T: Deserializable + Serializable + Serialize + DeserializeOwned>(
        _id: u32,
        name: &'static str,
    ) -> Self {
        Self { name, recode: recode::<T> }
    }
}

/// From bytes to JSON, and from JSON to bytes.
fn recode<T: Deserializable + Serializable + Serialize + DeserializeOwned>(bytes: &[u8]) -> (String, Vec<u8>) {
    let value = T::from_bytes(bytes).expect("it is such a value");
    let json = serde_json::to_string(&value).expect("every value has a form");
    let again: T = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}\n{json}"));
    (json, again.to_bytes())
}

#[test]
fn every_definition_of_the_api() {
    every_definition(include_str!("../../../schema/api.tl"), &generated::api::DEFINITIONS, 2550);
}

#[test]
fn every_definition_of_mtproto() {
    every_definition(include_str!("../../../schema/mtproto.tl"), &generated::mtproto::DEFINITIONS, 59);
}

fn every_definition(text: &str, definitions: &'static [Definition], expected: usize) {
    let (schema, _) = tl_parser::read_schema(text).expect("the schema is sound");
    let mut by_name: BTreeMap<&str, Vec<&Definition>> = BTreeMap::new();
    definitions.iter().for_each(|definition| by_name.entry(definition.name).or_default().push(definition));
    let mut sampler = Sampler::new(&schema, 0x15eed).call(&GET_CONFIG);
    let mut tested = 0;
    let mut check = |name: String, bytes: &mut dyn FnMut() -> Vec<u8>| {
        let Some(definitions) = by_name.get(name.as_str()) else { return };
        tested += 1;
        (0..VALUES_EACH).for_each(|_| round_trip(definitions, &bytes()));
    };
    for (id, source) in schema.constructors().filter(|(_, source)| source.builtin.is_none()) {
        check(source.name.to_string(), &mut || sampler.constructor(id));
    }
    for (id, source) in schema.functions() {
        check(source.name.to_string(), &mut || sampler.function(id));
    }
    assert_eq!(tested, expected, "every definition is tested");
}

fn round_trip(definitions: &[&Definition], bytes: &[u8]) {
    for definition in definitions {
        let (json, again) = (definition.recode)(bytes);
        let name = definition.name;
        assert_eq!(again, bytes, "{name} comes back as other bytes from {json}");
        assert!(json.starts_with(&format!("{{\"@type\":\"{name}\"")), "{json}");
    }
}
