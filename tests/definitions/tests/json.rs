//! JSON and back is equal: for every constructor and function, with random values.

use crate::known;
use tl_definitions::Definition;

const VALUES_EACH: usize = 8;

#[test]
fn every_definition() {
    for known in known::all() {
        known.each(known.sampler(0x15eed), |definitions, value| {
            (0..VALUES_EACH).for_each(|_| round_trip(definitions, &value()));
        });
    }
}

fn round_trip(definitions: &[&Definition], bytes: &[u8]) {
    for Definition { name, json, .. } in definitions {
        let (json, again) = json(bytes).unwrap_or_else(|error| panic!("{name} does not decode: {error}"));
        assert_eq!(again, bytes, "{name} comes back as other bytes from {json}");
        assert!(json.starts_with(&format!("{{\"@type\":\"{name}\"")), "{json}");
    }
}
