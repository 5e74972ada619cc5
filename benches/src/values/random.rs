//! Random values of layer 230: every optional field as likely as not.

use tl_parser::schema::{ConstructorId, Schema};
use tl_sample::Sampler;

const API: &str = include_str!("../../../schema/api.tl");

/// The size at which a random value is brought to its end.
const SIZE: usize = 40 << 10;

/// A random `messages.messages`.
pub fn messages() -> Vec<u8> {
    largest("messages.messages")
}

/// A random `updates`.
pub fn updates() -> Vec<u8> {
    largest("updates")
}

/// The largest of a few random values of a constructor: the others are often nearly empty.
fn largest(name: &str) -> Vec<u8> {
    let (schema, _) = tl_parser::read_schema(API).expect("the schema is checked in");
    let id = constructor(&schema, name);
    let sample = |seed| Sampler::new(&schema, seed).size(SIZE).constructor(id);
    (0..500).map(sample).max_by_key(Vec::len).unwrap_or_default()
}

fn constructor(schema: &Schema, name: &str) -> ConstructorId {
    let found = schema.constructors().find(|(_, constructor)| constructor.name.to_string() == name);
    found.expect("a constructor of the layer").0
}
