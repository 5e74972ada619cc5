//! Values are equal to their clones, and to no other value.

use crate::known;
use tl_types::Cursor;

const VALUES_EACH: usize = 8;

#[test]
fn values_that_encode_differently_differ() {
    for known in known::all() {
        known.each(known.sampler(0x5eed), |definitions, value| {
            let values: Vec<Vec<u8>> = (0..VALUES_EACH).map(|_| value()).collect();
            for (definition, pair) in
                definitions.iter().flat_map(|definition| values.windows(2).map(move |pair| (definition, pair)))
            {
                let equal = (definition.equal)(&pair[0], &pair[1]);
                assert!(pair[0] == pair[1] || equal == Ok(false), "{}: {pair:02x?}", definition.name);
            }
        });
    }
}

#[test]
fn clones_are_equal() {
    for known in known::all() {
        known.each(known.sampler(0x5eed), |definitions, value| {
            for bytes in std::iter::repeat_with(value).take(VALUES_EACH) {
                definitions.iter().for_each(|definition| {
                    assert_eq!((definition.exercise)(&mut Cursor::new(&bytes)), Ok(()), "{}", definition.name)
                });
            }
        });
    }
}
