//! Every definition makes a value or an error of any bytes, and a value is stable.

use crate::known::{self, Known};
use tl_definitions::Definition;
use tl_types::DecodeErrorKind;

#[test]
fn truncation_at_every_offset() {
    for known in known::all() {
        known.each_value(known.sampler(1).size(64), 1, |definition, bytes| {
            (0..bytes.len()).for_each(|len| truncated(definition, &bytes[..len]));
        });
    }
}

/// Bytes that end too early are an error that says so. Only a call takes any number of bytes.
fn truncated(definition: &Definition, bytes: &[u8]) {
    match (definition.recode)(bytes) {
        Ok(again) => assert_eq!(again, bytes, "{}", definition.name),
        Err(error) => {
            assert_eq!(error.kind(), DecodeErrorKind::UnexpectedEnd, "{}: {error}", definition.name);
            assert!(error.offset() <= bytes.len(), "{}: {error}", definition.name);
        }
    }
}

#[test]
fn every_single_bit_flipped() {
    for known in known::all() {
        known.each(known.sampler(2).size(16), |definitions, value| {
            let mut bytes = value();
            for bit in 0..8 * bytes.len().min(MOST_BYTES) {
                bytes[bit / 8] ^= 1 << (bit % 8);
                definitions.iter().for_each(|definition| stable(definition, &bytes));
                bytes[bit / 8] ^= 1 << (bit % 8);
            }
        });
    }
}

/// Of longer values, only this many bytes are flipped: the same code reads the others.
const MOST_BYTES: usize = 64;

#[test]
fn random_words() {
    for known in known::all() {
        let ids = ids(&known);
        let mut noise = Noise(3);
        known.each(known.sampler(3), |definitions, _| {
            for definition in definitions {
                (0..WORDS_EACH).for_each(|_| stable(definition, &noise.bytes(definition.id, &ids)));
            }
        });
    }
}

/// How many random values are tried for each definition.
const WORDS_EACH: usize = 20;

/// What decodes encodes to bytes that decode to the same.
fn stable(definition: &Definition, bytes: &[u8]) {
    if let Ok(again) = (definition.recode)(bytes) {
        assert_eq!((definition.recode)(&again).as_ref(), Ok(&again), "{} {bytes:02x?}", definition.name);
    }
}

pub(crate) fn ids(known: &Known) -> Vec<u32> {
    let mut ids = vec![0x1cb5_c415, 0x9972_75b5, 0xbc79_9737];
    known.each(known.sampler(0), |definitions, _| ids.extend(definitions.iter().map(|definition| definition.id)));
    ids
}

/// Random numbers (Marsaglia's xorshift).
pub(crate) struct Noise(pub(crate) u32);

impl Noise {
    fn next(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    /// Up to 32 words after an id: ids, small numbers and any numbers.
    pub(crate) fn bytes(&mut self, id: u32, ids: &[u32]) -> Vec<u8> {
        let len = self.next() % 32;
        let words = (0..len).map(|_| match self.next() % 3 {
            0 => ids[self.next() as usize % ids.len()],
            1 => self.next() % 8,
            _ => self.next(),
        });
        [id].into_iter().chain(words).flat_map(u32::to_le_bytes).collect()
    }
}
