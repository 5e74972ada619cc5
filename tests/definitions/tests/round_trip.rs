//! Random values of the schema, made by code that does not know the generated encoders, come back byte for byte.

use crate::known::{self, Known};
use tl_definitions::Definition;

const VALUES_EACH: usize = 20;

#[test]
fn every_definition_of_the_api() {
    every_definition(&known::api(), 2550);
}

#[test]
fn every_definition_of_mtproto() {
    every_definition(&known::mtproto(), 59);
}

fn every_definition(known: &Known, expected: usize) {
    let tested = known.each_value(known.sampler(0x5eed), VALUES_EACH, round_trip);
    assert_eq!(tested, expected, "every definition is tested");
}

fn round_trip(definition: &Definition, bytes: &[u8]) {
    match (definition.recode)(bytes) {
        Ok(again) => assert_eq!(again, bytes, "{} encodes to other bytes", definition.name),
        Err(error) => panic!("{} does not decode: {error}\n{bytes:02x?}", definition.name),
    }
}
