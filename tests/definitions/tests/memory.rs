//! Decoding takes memory in proportion to the number of bytes, not to the counts that they claim.

use crate::known;
use allocation_counter::measure;
use tl_definitions::Definition;
use tl_types::cursor::HEAP_PER_BYTE;
use tl_types::{Cursor, DecodeError};

/// The heap of an error, at most: there is one, and it has the ids of the constructors around it.
const ERROR: usize = 1024;

const VECTOR: u32 = 0x1cb5_c415;

type Decode = fn(&mut Cursor<'_>) -> Result<(), DecodeError>;

#[test]
fn random_values() {
    for known in known::all() {
        known.each_value(known.sampler(0x5eed), 5, |definition, bytes| {
            check(definition.name, definition.decode, bytes);
        });
    }
}

#[test]
fn vectors_of_the_smallest_items() {
    vectors_of_items(0, 1);
}

#[test]
fn vectors_of_small_items() {
    vectors_of_items(16, 10);
}

fn vectors_of_items(size: usize, items_each: usize) {
    for known in known::all() {
        known.each_value(known.sampler(0x5eed).size(size), items_each, vectors_of);
    }
}

/// Vectors of one item, and vectors that have just grown: that is when they take the most for each byte.
fn vectors_of(definition: &Definition, item: &[u8]) {
    let first_reserve = 1024 / definition.size.clamp(1, 1024);
    for count in [1, first_reserve + 1, 8 * first_reserve + 1] {
        let header = [VECTOR, count as u32].map(u32::to_le_bytes).concat();
        check(definition.name, definition.decode_vector, &[header, item.repeat(count)].concat());
    }
}

#[test]
fn nested_vectors_that_each_claim_the_rest() {
    for known in known::all() {
        let mut sampler = known.sampler(0x5eed);
        for cycle in sampler.cycles() {
            let definition = known.definitions(&known.schema[cycle.first()].name.to_string())[0];
            for steps in [2, 8, 32, 60] {
                claims_in(definition, &sampler.nested(&cycle, steps));
            }
        }
    }
}

/// Claims that are as large as the bytes left could hold, for items of several sizes.
fn claims_in(definition: &Definition, nested: &[u8]) {
    for padding in [0, 64, 256, 1024, 16384] {
        let bytes = [nested, &vec![0; padding]].concat();
        for item_size in [4, 8, 12, 20, 40] {
            check(definition.name, definition.decode, &claim_the_rest(&bytes, item_size));
        }
    }
}

/// The bytes, with the count of every vector that is not empty replaced.
fn claim_the_rest(bytes: &[u8], item_size: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for at in (4..bytes.len()).step_by(4) {
        let rest = bytes.len() - at - 4;
        if bytes[at - 4..at] == VECTOR.to_le_bytes() && bytes[at..at + 4] != [0; 4] {
            bytes[at..at + 4].copy_from_slice(&((rest / item_size) as u32).to_le_bytes());
        }
    }
    bytes
}

#[track_caller]
fn check(name: &str, decode: Decode, bytes: &[u8]) {
    let heap = measure(|| drop(decode(&mut Cursor::new(bytes))));
    let (peak, total, len) = (heap.bytes_max as usize, heap.bytes_total as usize, bytes.len());
    assert!(peak <= HEAP_PER_BYTE * len + ERROR, "{len} bytes of {name} hold {peak} bytes of heap");
    assert!(total <= 2 * HEAP_PER_BYTE * len + ERROR, "{len} bytes of {name} request {total} bytes of heap");
    assert_eq!(heap.bytes_current, 0, "{name} leaks");
}
