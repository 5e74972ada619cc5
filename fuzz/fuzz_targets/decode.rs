//! Any definition, any bytes: the first two bytes pick the definition, which reads the rest, boxed and in a vector.
//!
//! A value that decodes is encoded, cloned and printed, and its bytes must decode to the same value.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tl_definitions::{API, Definition, MTPROTO};
use tl_types::{Cursor, DecodeError, DecodeErrorKind};

fuzz_target!(|bytes: &[u8]| {
    let Some((pick, bytes)) = bytes.split_first_chunk() else { return };
    let definition = definition(u16::from_le_bytes(*pick) as usize);
    whole(definition, bytes);
    // Most inputs do not start with the right id, but the bytes after it are the interesting ones.
    whole(definition, &[&definition.id.to_le_bytes(), bytes].concat());
    report((definition.decode_vector)(&mut Cursor::new(bytes)), bytes);
});

fn definition(pick: usize) -> &'static Definition {
    let (api, mtproto) = (API.definitions, MTPROTO.definitions);
    let pick = pick % (api.len() + mtproto.len());
    api.get(pick).unwrap_or_else(|| &mtproto[pick - api.len()])
}

fn whole(definition: &Definition, bytes: &[u8]) {
    report((definition.exercise)(&mut Cursor::new(bytes)), bytes);
    if let Some(again) = report((definition.recode)(bytes), bytes) {
        assert_eq!((definition.recode)(&again), Ok(again), "{} is not stable", definition.name);
    }
}

/// The value, or an error that points into the bytes and can be printed.
fn report<T>(result: Result<T, DecodeError>, bytes: &[u8]) -> Option<T> {
    let error = match result {
        Ok(value) => return Some(value),
        Err(error) => error,
    };
    assert!(error.offset() <= bytes.len());
    assert!(!error.to_string().is_empty() && !format!("{error:?}").is_empty());
    if let DecodeErrorKind::TooDeep { limit } = error.kind() {
        assert_eq!(error.path().len(), limit as usize);
    }
    None
}
