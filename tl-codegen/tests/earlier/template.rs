//! Decodes the values in a file as their layers do, encodes them again, and decodes that as of today.
//!
//! A line has a layer, a constructor id and hexadecimal digits. For each the program prints `value` and the JSON of both
//! values, or `unknown` and an id, or what is wrong.

#[allow(dead_code, reason = "not all that a layer has is tested")]
mod layers;
mod table;

use table::TABLE;
use tl_types::{DecodeErrorKind, Deserializable, Serializable};

fn main() {
    let path = std::env::args().nth(1).expect("the path of a file");
    let values = std::fs::read_to_string(path).expect("the file can be read");
    for line in values.lines() {
        let [layer, id, digits] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let key = (layer.parse().expect("a number"), id.parse().expect("a number"));
        let (.., translate) = TABLE.iter().find(|(layer, id, _)| (*layer, *id) == key).expect("an entry");
        println!("{}", translate(&bytes(digits)));
    }
}

pub fn translate<Then, Now>(bytes: &[u8]) -> String
where
    Then: Deserializable + Serializable + serde::Serialize,
    Now: Deserializable + Serializable + serde::Serialize,
{
    let then = match Then::from_bytes(bytes) {
        Ok(then) => then,
        Err(error) => return format!("its own layer: {error}"),
    };
    let written = then.to_bytes();
    assert_eq!(written, bytes, "the encoder of the layer is right");
    match Now::from_bytes(&written) {
        Ok(now) if Now::from_bytes(&now.to_bytes()).is_err() => "what it becomes cannot be read again".to_owned(),
        Ok(now) => format!("value\t{}\t{}", json(&then), json(&now)),
        Err(error) => match error.kind() {
            DecodeErrorKind::UnknownConstructor { id } => format!("unknown\t{id}"),
            _ => format!("today: {error}"),
        },
    }
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("every value can be written")
}

fn bytes(digits: &str) -> Vec<u8> {
    let byte = |pair: &[u8]| u8::from_str_radix(str::from_utf8(pair).unwrap_or_default(), 16);
    digits.as_bytes().chunks(2).map(|pair| byte(pair).expect("hexadecimal digits")).collect()
}
