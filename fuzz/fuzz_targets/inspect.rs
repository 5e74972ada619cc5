//! The codec that reads a schema at run time, beside the generated decoders: any definition, any bytes. The first two bytes pick
//! the definition.
//!
//! Both give the same verdict, with errors at the same offset. What was read lies within the bytes, and writes to bytes that
//! read as the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use tl_definitions::{API, Definition};
use tl_parser::Schema;
use tl_parser::value::{Codec, Data, FieldValue, Reading, Value};
use tl_types::Cursor;

static SCHEMA: LazyLock<Schema> = LazyLock::new(|| tl_parser::read_schema(API.schema).expect("it has no errors").0);
static CODEC: LazyLock<Codec<'static>> = LazyLock::new(|| Codec::new(&SCHEMA));

fuzz_target!(|bytes: &[u8]| {
    let Some((pick, bytes)) = bytes.split_first_chunk() else { return };
    let definition = &API.definitions[u16::from_le_bytes(*pick) as usize % API.definitions.len()];
    compare(definition, bytes);
    // Most inputs do not start with the right id, but the bytes after it are the interesting ones.
    compare(definition, &[&definition.id.to_le_bytes(), bytes].concat());
});

fn compare(definition: &Definition, bytes: &[u8]) {
    let reading = CODEC.read_any(bytes, 0);
    within(&reading.value, 0, bytes.len());
    assert!(reading.end <= bytes.len());
    if bytes.first_chunk() != Some(&definition.id.to_le_bytes()) {
        return;
    }
    let generated = (definition.decode)(&mut Cursor::new(bytes));
    let error = reading.error.as_ref().map(|error| error.offset);
    assert_eq!(error, generated.err().map(|error| error.offset()), "{}", definition.name);
    if error.is_none() {
        stable(&reading);
    }
}

/// What was read writes to bytes that read as the same.
fn stable(reading: &Reading<'_>) {
    let written = CODEC.write_any(&reading.value).expect("what was read can be written");
    let again = CODEC.read_any(&written, 0).into_value().expect("what was written can be read");
    assert_eq!(CODEC.write_any(&again).expect("it can be written again"), written);
}

/// The parts of a value lie in it, one after the other.
fn within(value: &Value<'_>, start: usize, end: usize) {
    let range = value.range();
    assert!(start <= range.start && range.end <= end, "{range:?} is not in {start}..{end}");
    let mut start = range.start;
    let mut part = |value: &Value<'_>| {
        within(value, start, range.end);
        start = value.range().end;
    };
    match &value.data {
        Data::Items(items) => items.iter().for_each(&mut part),
        Data::Group(fields) => fields.iter().for_each(|FieldValue { value, .. }| part(value)),
        Data::Object(object) => object.fields.iter().for_each(|FieldValue { value, .. }| part(value)),
        _ => {}
    }
}
