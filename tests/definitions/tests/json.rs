//! JSON and back is equal: for every constructor and function, with random values.

use crate::{depth, known};
use tl_definitions::Definition;
use tl_types::Cursor;
use tl_types::cursor::DEFAULT_DEPTH_LIMIT;

const VALUES_EACH: usize = 8;

#[test]
fn every_definition() {
    for known in known::all() {
        known.each_value(known.sampler(0x15eed), VALUES_EACH, round_trip);
    }
}

fn round_trip(Definition { name, to_json, from_json, .. }: &Definition, bytes: &[u8]) {
    let json = to_json(&mut Cursor::new(bytes)).unwrap_or_else(|error| panic!("{name} does not decode: {error}"));
    let again = from_json(&json).unwrap_or_else(|error| panic!("{error}\n{json}"));
    assert_eq!(again, bytes, "{name} comes back as other bytes from {json}");
    assert!(json.starts_with(&format!("{{\"@type\":\"{name}\"")), "{json}");
}

/// JSON counts levels as the wire does, up to the same limit, and takes no more stack.
#[test]
fn every_cycle_at_the_limit_and_past_it() {
    for known in known::all() {
        depth::each_cycle(&known, |definition, [at, past]| {
            let again = depth::on_small_stack(|| recode(definition, at, DEFAULT_DEPTH_LIMIT));
            assert_eq!(again.as_ref(), Ok(at), "{}", definition.name);
            let refused = depth::on_small_stack(|| recode(definition, past, DEFAULT_DEPTH_LIMIT + 2));
            let reason = refused.expect_err(definition.name);
            assert!(reason.starts_with("nested deeper than the limit of 64"), "{}: {reason}", definition.name);
        });
    }
}

/// From bytes that nest up to `limit` to JSON, and back.
fn recode(definition: &Definition, bytes: &[u8], limit: u32) -> Result<Vec<u8>, String> {
    let json = (definition.to_json)(&mut Cursor::new(bytes).depth_limit(limit)).expect("it is such a value");
    (definition.from_json)(&json).map_err(|error| error.to_string())
}
