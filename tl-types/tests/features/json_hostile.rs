//! JSON that somebody else wrote: what is not the form of a value is refused, with a reason that is short.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{from_str, json};
use std::collections::BTreeMap;
use tl_types::api::{enums, types};

/// No reason is longer than this, in bytes.
const LONGEST_REASON: usize = 1024;

#[track_caller]
fn refusal<T: DeserializeOwned>(text: &str) -> String {
    let Err(error) = from_str::<T>(text) else { panic!("it was read") };
    let reason = error.to_string();
    assert!(reason.len() <= LONGEST_REASON, "{} bytes", reason.len());
    reason
}

/// An `inputPeerUser` as JSON: its fields in this order.
fn object(fields: &[&str]) -> String {
    format!("{{{}}}", fields.join(","))
}

const TYPE: &str = r#""@type":"inputPeerUser""#;
const USER_ID: &str = r#""user_id":"1""#;
const ACCESS_HASH: &str = r#""access_hash":"2""#;

#[test]
fn order_plays_no_part() {
    let user: enums::InputPeer = types::InputPeerUser::new(1, 2).into();
    let orders = [
        [TYPE, USER_ID, ACCESS_HASH],
        [TYPE, ACCESS_HASH, USER_ID],
        [USER_ID, TYPE, ACCESS_HASH],
        [ACCESS_HASH, TYPE, USER_ID],
        [USER_ID, ACCESS_HASH, TYPE],
        [ACCESS_HASH, USER_ID, TYPE],
    ];
    for order in orders {
        assert_eq!(from_str::<enums::InputPeer>(&object(&order)).unwrap(), user);
    }
}

#[test]
fn no_field_may_be_there_twice() {
    for twice in [r#""user_id":"3""#, r#""user_id":"1""#, r#""@type":"inputPeerSelf""#, TYPE] {
        let name = twice.split(':').next().expect("a name");
        for at in 0..=3 {
            let mut fields = vec![TYPE, USER_ID, ACCESS_HASH];
            fields.insert(at, twice);
            let reason = refusal::<enums::InputPeer>(&object(&fields));
            assert!(reason.starts_with(&format!("the field {name} is there twice")), "{reason}");
        }
    }
    let unknown = object(&[TYPE, USER_ID, ACCESS_HASH, r#""new":1"#, r#""new":2"#]);
    assert!(refusal::<enums::InputPeer>(&unknown).starts_with("the field \"new\" is there twice"));
}

#[test]
fn objects_of_many_fields_take_time_in_proportion() {
    let names = (0..300_000).map(|number| format!("\"{number}\":0"));
    let fields: Vec<String> = [TYPE, USER_ID, ACCESS_HASH].map(str::to_owned).into_iter().chain(names).collect();
    from_str::<enums::InputPeer>(&format!("{{{}}}", fields.join(","))).expect("it is an inputPeerUser");
}

#[test]
fn what_is_missing_is_told_from_null() {
    let missing = object(&[TYPE, USER_ID]);
    assert!(refusal::<enums::InputPeer>(&missing).starts_with("inputPeerUser.access_hash is missing"));
    let null = object(&[TYPE, USER_ID, r#""access_hash":null"#]);
    let expected = "expected a 64-bit number as a string, found null, in inputPeerUser.access_hash";
    assert!(refusal::<enums::InputPeer>(&null).starts_with(expected));
}

#[test]
fn numbers_are_named_as_what_they_are() {
    let cases = [
        ("1.0", "found 1.0,"),
        ("1e300", "found 1e300,"),
        ("5e-324", "found 5e-324,"),
        ("9223372036854775808", "found 9.223372036854776e18,"),
        ("true", "found true,"),
        ("{}", "found an object,"),
    ];
    for (number, expected) in cases {
        let reason = refusal::<enums::InputPeer>(&object(&[TYPE, &format!("\"user_id\":{number}"), ACCESS_HASH]));
        assert!(reason.contains(expected), "{reason}");
    }
}

#[test]
fn a_long_has_one_form_as_a_string() {
    let read = |text: &str| from_str::<types::InputPeerChat>(&json!({"chat_id": text}).to_string());
    for number in [0, 7, -7, i64::MIN, i64::MAX] {
        assert_eq!(read(&number.to_string()).unwrap().chat_id, number);
    }
    for text in ["+7", "007", "-0", "-07", " 7", "7 ", "", "-", "0x7", "7.0", "7e0", "9223372036854775808", "٧"] {
        assert!(read(text).is_err(), "{text:?}");
    }
}

#[test]
fn bytes_have_one_form() {
    let read = |text: &str| from_str::<tl_types::Blob>(&json!(text).to_string());
    let table: [(&str, &[u8]); 6] =
        [("", b""), ("Zg==", b"f"), ("Zm8=", b"fo"), ("Zm9v", b"foo"), ("Zm9vYg==", b"foob"), ("+/8=", &[0xfb, 0xff])];
    for (text, bytes) in table {
        assert_eq!(read(text).unwrap().0, bytes);
    }
    for text in ["Z", "Zg", "Zg=", "Zg===", "====", "Z===", "Zh==", "Zm9=", "Zg==Zg==", "Z g=", "Zg-_", "é=="] {
        assert!(read(text).is_err(), "{text}");
    }
}

#[test]
fn no_reason_is_long() {
    let long = "ü\\u0000\\\"".repeat(100_000);
    let texts = [
        format!("{{\"@type\":\"{long}\"}}"),
        format!("{{\"{long}\":1,\"{long}\":2}}"),
        format!("\"{long}\""),
        object(&[TYPE, &format!("\"user_id\":\"{long}\"")]),
        object(&[TYPE, &format!("\"user_id\":1{}.5", "0".repeat(300))]),
        object(&[TYPE, &format!("\"user_id\":{}", "1".repeat(300))]),
        format!("{{\"@type\":\"inputPeerChat\",\"chat_id\":{{\"{long}\":1,\"{long}\":2}}}}"),
        format!("{{\"{long}"),
        format!("[\"{long}\"]"),
    ];
    for text in texts {
        refusal::<enums::InputPeer>(&text);
    }
}

#[test]
fn no_reason_is_long_within_many_fields() {
    let depth = 60;
    let open = r#"{"@type":"pageBlockCover","cover":"#.repeat(depth);
    let reason = refusal::<enums::PageBlock>(&format!("{open}7{}", "}".repeat(depth)));
    assert!(reason.starts_with("expected PageBlock, found 7, in pageBlockCover.cover, in pageBlockCover.cover"));
    assert!(reason.ends_with("pageBlockCover.cover, …"), "{reason}");
}

/// Other maps than those of JSON have keys that are not texts.
#[test]
fn names_of_fields_are_texts() {
    let mut bytes = Vec::new();
    ciborium::into_writer(&BTreeMap::from([(1, 2)]), &mut bytes).unwrap();
    assert!(ciborium::from_reader::<enums::InputPeer, _>(&*bytes).is_err());
}

/// Whatever nests: brackets alone, objects in fields that nobody knows, and lists of lists.
#[test]
fn far_past_the_limit() {
    for open in ["[", r#"{"a":"#, r#"[{"a":"#, r#"[[{"a":"#, r#"{"@type":"textBold","text":"#] {
        let text = open.repeat(100_000);
        let thread = std::thread::Builder::new().stack_size(1 << 19).spawn(move || {
            let mut deserializer = serde_json::Deserializer::from_str(&text);
            deserializer.disable_recursion_limit();
            enums::RichText::deserialize(&mut deserializer).unwrap_err().to_string()
        });
        let reason = thread.expect("it starts").join().expect("no panic");
        assert!(reason.starts_with("nested deeper than the limit of 64"), "{reason}");
    }
}
