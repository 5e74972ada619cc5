//! Strings about as long as each form of their header can say, with headers that are right, and with headers that are not.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tl_types::{Deserializable, Serializable};

const LENGTHS: [usize; 9] = [0, 3, 252, 253, 254, 255, 256, (1 << 24) - 1, 1 << 24];

fuzz_target!(|bytes: &[u8]| {
    read(bytes);
    let &[pick, byte, at, other, cut, ref header @ ..] = bytes else { return };
    let data = vec![byte; LENGTHS[usize::from(pick) % LENGTHS.len()]];
    let mut encoded = data.to_bytes();
    assert_eq!(encoded.len() % 4, 0);
    assert_eq!(Vec::<u8>::from_bytes(&encoded), Ok(data));

    let at = usize::from(at) % encoded.len().min(8);
    encoded[at] = other;
    read(&encoded);
    encoded.truncate(encoded.len() - usize::from(cut).min(encoded.len()));
    read(&encoded);
    read(&[header, &encoded].concat());
});

fn read(bytes: &[u8]) {
    let data = Vec::<u8>::from_prefix(bytes);
    let text = String::from_prefix(bytes);
    let (Ok((data, rest)), Ok((text, same_rest))) = (&data, &text) else {
        return assert!(data.is_err() && text.is_err(), "`bytes` and `string` have the same form");
    };
    assert_eq!(rest, same_rest);
    assert_eq!(text.as_str(), String::from_utf8_lossy(data));
    assert_eq!(Vec::<u8>::from_bytes(&data.to_bytes()).as_ref(), Ok(data));
}
