//! Any text as JSON: it is refused with a short reason, or it is a value that comes back as the same JSON and the same bytes.
//!
//! The first byte picks the type. Where the rest is no JSON of it, it is tried as the wire form, which is more often a value.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tl_types::api::{enums, functions, types};
use tl_types::{Blob, Deserializable, Serializable, mtproto};

fuzz_target!(|bytes: &[u8]| {
    let Some((pick, bytes)) = bytes.split_first() else { return };
    match pick % 12 {
        0 => any::<enums::RichText>(bytes),
        1 => any::<enums::PageBlock>(bytes),
        2 => any::<enums::Update>(bytes),
        3 => any::<enums::Message>(bytes),
        4 => any::<enums::JsonValue>(bytes),
        5 => any::<enums::InputPeer>(bytes),
        6 => any::<types::GeoPoint>(bytes),
        7 => any::<types::UserFull>(bytes),
        8 => any::<functions::messages::SendMessage>(bytes),
        9 => any::<functions::InvokeWithLayer<functions::help::GetConfig>>(bytes),
        10 => any::<mtproto::types::ResPq>(bytes),
        _ => any::<Blob>(bytes),
    }
});

fn any<T: Deserializable + Serializable + Serialize + DeserializeOwned>(bytes: &[u8]) {
    match serde_json::from_slice::<T>(bytes) {
        Ok(value) => round_trip(&value),
        Err(error) => assert!(error.to_string().len() <= 1024, "{error}"),
    }
    if let Ok(value) = T::from_bytes(bytes) {
        round_trip(&value);
    }
}

/// What the wire holds, JSON does, too, and the other way round.
fn round_trip<T: Deserializable + Serializable + Serialize + DeserializeOwned>(value: &T) {
    let text = serde_json::to_string(value).expect("every value has a form");
    let mut deserializer = serde_json::Deserializer::from_str(&text);
    deserializer.disable_recursion_limit();
    let again = T::deserialize(&mut deserializer).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(serde_json::to_string(&again).expect("it has one again"), text);
    // JSON has one NaN only, and so the bytes of what was read are compared with those of what that gives.
    let bytes = again.to_bytes();
    let decoded = T::from_bytes(&bytes).expect("what encodes decodes");
    assert_eq!(serde_json::to_string(&decoded).expect("it has one, too"), text);
}
