//! A value is written to a buffer that has to grow in the middle of it, wherever that is.

use crate::known::{self, Known};
use tl_definitions::Definition;

/// More than one write takes.
const ROOM: usize = 512;

/// Values are longer than what one write takes, where their definition allows it.
const SIZE: usize = 2048;

/// What is in the buffer before.
const BEFORE: &[u8] = b"before";

#[test]
fn a_buffer_may_grow_anywhere() {
    let grow_within = |known: &Known| known.each_value(known.sampler(0x700).size(SIZE), 1, check);
    let tested: usize = known::all().iter().map(grow_within).sum();
    assert_eq!(tested, 2550 + 59, "every definition is tested");
}

/// Writes a value into buffers with ever more room: about as much as one write wants, and up to as much as the value takes.
fn check(definition: &Definition, bytes: &[u8]) {
    for room in (0..ROOM + bytes.len().min(SIZE)).step_by(12) {
        let mut buf = Vec::with_capacity(BEFORE.len() + room);
        buf.extend_from_slice(BEFORE);
        (definition.append)(bytes, &mut buf).expect("the value is of the schema");
        assert!(buf[..BEFORE.len()] == *BEFORE && buf[BEFORE.len()..] == *bytes, "{}, room {room}", definition.name);
    }
}
