//! Values are equal to their clones, and to no other value.

use crate::known;
use tl_types::Cursor;

const VALUES_EACH: usize = 9;

#[test]
fn values_equal_their_clones_and_no_others() {
    for known in known::all() {
        known.each(known.sampler(0x5eed), |definitions, value| {
            let values: Vec<Vec<u8>> = (0..VALUES_EACH).map(|_| value()).collect();
            for (definition, pair) in
                definitions.iter().flat_map(|definition| values.windows(2).map(move |pair| (definition, pair)))
            {
                // With a clone that is not equal, it panics.
                assert_eq!((definition.exercise)(&mut Cursor::new(&pair[0])), Ok(()), "{}", definition.name);
                let equal = (definition.equal)(&pair[0], &pair[1]);
                assert!(pair[0] == pair[1] || equal == Ok(false), "{}: {pair:02x?}", definition.name);
            }
        });
    }
}
