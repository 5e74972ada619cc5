//! Values made at random from the schema, by code that knows nothing of the generated encoders, come back byte for byte.

use crate::{Definition, generated};
use std::collections::BTreeMap;
use tl_parser::sample::Sampler;
use tl_parser::schema::{Combinator, IdRule};

/// `help.getConfig`, the call within every generic function.
const GET_CONFIG: [u8; 4] = 0xc4f9_186b_u32.to_le_bytes();
const VALUES_EACH: usize = 20;

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
    let by_name = by_name(definitions);
    let mut sampler = Sampler::new(&schema, IdRule::Telegram, 0x5eed).call(&GET_CONFIG);
    let mut tested = 0;
    let mut check = |source: &Combinator, bytes: &mut dyn FnMut() -> Vec<u8>| {
        if source.builtin.is_none() {
            tested += 1;
            (0..VALUES_EACH).for_each(|_| round_trip(&by_name[&source.name.to_string()], &bytes()));
        }
    };
    for (id, source) in schema.constructors() {
        check(source, &mut || sampler.constructor(id));
    }
    for (id, source) in schema.functions() {
        check(source, &mut || sampler.function(id));
    }
    assert_eq!(tested, expected, "every definition is tested");
}

/// A constructor is decoded as its struct and as its enum, where it has both.
fn by_name(definitions: &'static [Definition]) -> BTreeMap<String, Vec<&'static Definition>> {
    let mut by_name: BTreeMap<String, Vec<&Definition>> = BTreeMap::new();
    for definition in definitions {
        by_name.entry(definition.name.to_owned()).or_default().push(definition);
    }
    by_name
}

fn round_trip(definitions: &[&Definition], bytes: &[u8]) {
    for definition in definitions {
        match (definition.recode)(bytes) {
            Ok(again) => assert_eq!(again, bytes, "{} encodes to other bytes", definition.name),
            Err(error) => panic!("{} does not decode: {error}\n{bytes:02x?}", definition.name),
        }
    }
}
