//! The form in JSON, as TDLib has it.

use serde_json::{Value, from_value, json, to_value};
use tl_types::api::{enums, functions, types};
use tl_types::{Blob, mtproto};

/// Reads what should be refused, and gives the reason.
#[track_caller]
fn refusal<T: serde::de::DeserializeOwned>(value: Value) -> String {
    match from_value::<T>(value) {
        Ok(_) => panic!("it was read"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_struct_has_its_name_and_its_fields() {
    let request = functions::auth::ResendCode::new("+15550123", "ab");
    let expected = json!({"@type": "auth.resendCode", "phone_number": "+15550123", "phone_code_hash": "ab"});
    assert_eq!(to_value(&request).expect("it has a form"), expected);
    let again: functions::auth::ResendCode = from_value(expected).expect("it is such a form");
    assert_eq!(again, request);
}

#[test]
fn an_enum_has_the_name_of_its_variant() {
    let peer = enums::InputPeer::InputPeerSelf;
    assert_eq!(to_value(&peer).expect("it has a form"), json!({"@type": "inputPeerSelf"}));
    let peer: enums::InputPeer = types::InputPeerChat::new(-5).into();
    let form = json!({"chat_id": "-5", "@type": "inputPeerChat"});
    assert_eq!(to_value(&peer).expect("it has a form"), form);
    assert_eq!(from_value::<enums::InputPeer>(form).expect("the name need not come first"), peer);
}

#[test]
fn flags_and_optionals_that_are_not_there_are_left_out() {
    let request = functions::messages::SendMessage {
        silent: true,
        ..functions::messages::SendMessage::new(enums::InputPeer::InputPeerSelf, "hi", i64::MIN)
    };
    let form = json!({
        "@type": "messages.sendMessage",
        "silent": true,
        "peer": {"@type": "inputPeerSelf"},
        "message": "hi",
        "random_id": "-9223372036854775808",
    });
    assert_eq!(to_value(&request).expect("it has a form"), form);
    let given = json!({
        "@type": "messages.sendMessage", "silent": true, "background": false, "reply_to": null, "unheard_of": [1],
        "peer": {"@type": "inputPeerSelf"}, "message": "hi", "random_id": i64::MIN,
    });
    let again: functions::messages::SendMessage = from_value(given).expect("more than needed may be there");
    assert_eq!(again, request);
}

#[test]
fn bytes_are_base64() {
    let value = mtproto::types::ResPq {
        nonce: [0xff; 16],
        server_nonce: [0; 16],
        pq: vec![1, 2],
        server_public_key_fingerprints: vec![7],
    };
    let form = to_value(&value).expect("it has a form");
    assert_eq!(form["nonce"], "/////////////////////w==");
    assert_eq!(form["pq"], "AQI=");
    assert_eq!(form["server_public_key_fingerprints"], json!(["7"]));
    assert_eq!(to_value(Blob(vec![0])).expect("it has a form"), "AA==");
}

#[test]
fn doubles_without_a_number_are_strings() {
    for (number, form) in [(f64::NAN, "NaN"), (f64::INFINITY, "Infinity"), (f64::NEG_INFINITY, "-Infinity")] {
        let value = types::JsonNumber { value: number };
        let json = to_value(&value).expect("it has a form");
        assert_eq!(json["value"], form);
        let again: types::JsonNumber = from_value(json).expect("it is such a form");
        assert_eq!(again.value.to_string(), number.to_string());
    }
    let whole: types::JsonNumber = from_value(json!({"value": 3})).expect("a whole number is a number");
    assert_eq!(whole.value, 3.0);
}

#[test]
fn generic_functions_have_the_call_within() {
    let request = functions::InvokeWithLayer::new(230, functions::help::GetConfig);
    let form = json!({"@type": "invokeWithLayer", "layer": 230, "query": {"@type": "help.getConfig"}});
    assert_eq!(to_value(&request).expect("it has a form"), form);
}

#[test]
fn refusals_say_what_and_where() {
    let of_peer = |value| refusal::<enums::InputPeer>(value);
    assert_eq!(of_peer(json!({"@type": "peer"})), "expected a constructor of InputPeer, found \"peer\"");
    assert_eq!(of_peer(json!({})), "expected a constructor of InputPeer, found an object without @type");
    assert_eq!(of_peer(json!([])), "expected InputPeer, found an array");
    assert_eq!(
        of_peer(json!({"@type": "inputPeerChat", "chat_id": "x"})),
        "expected a 64-bit number as a string, found a string, in inputPeerChat.chat_id"
    );
    assert_eq!(of_peer(json!({"@type": "inputPeerChat"})), "inputPeerChat.chat_id is missing");
    assert_eq!(
        refusal::<functions::help::GetConfig>(json!({"@type": "help.getCdnConfig"})),
        "expected a constructor of help.getConfig, found \"help.getCdnConfig\""
    );
    assert!(refusal::<types::help::TermsOfService>(json!({"id": 1})).contains("in help.termsOfService.id"));
}
