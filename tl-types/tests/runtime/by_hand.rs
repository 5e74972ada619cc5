//! Requests and values of Telegram's API against bytes worked out by hand from the rules of the schema.

use crate::hex;
use tl_types::api::{enums, functions, types};
use tl_types::{Blob, Deserializable, Identifiable, Serializable, name_for_id};

/// `value` is written as `bytes`, and `bytes` are read as something that is written as `bytes`.
#[track_caller]
fn check<T: Serializable + Deserializable>(value: &T, bytes: &str) {
    let bytes = hex(bytes);
    assert_eq!(value.to_bytes(), bytes);
    assert_eq!(T::from_bytes(&bytes).map(|again| again.to_bytes()), Ok(bytes));
}

#[test]
fn resend_code() {
    let mut request = functions::auth::ResendCode::new("+1555", "ab");
    assert_eq!(functions::auth::ResendCode::CONSTRUCTOR_ID, 0xcae4_7523);
    // The id, the flags, "+1555" and "ab", each with its length and padding
    check(&request, "2375e4ca 00000000 052b3135 35350000 02616200");
    request.reason = Some("x".into());
    check(&request, "2375e4ca 01000000 052b3135 35350000 02616200 01780000");
    // What is empty is there all the same
    request.reason = Some(String::new());
    check(&request, "2375e4ca 01000000 052b3135 35350000 02616200 00000000");
}

#[test]
fn vectors_of_boxed_values() {
    let user = types::InputUser { user_id: 1, access_hash: -2 };
    let request = functions::users::GetUsers::new(vec![enums::InputUser::InputUserSelf, user.into()]);
    check(&request, "48a5910d 15c4b51c 02000000 3fb1c1f7 c65811f2 0100000000000000 feffffffffffffff");
    check(&functions::users::GetUsers::new(Vec::new()), "48a5910d 15c4b51c 00000000");
}

/// `invokeWithLayer 230 (initConnection … help.getConfig)`
const FIRST_REQUEST: &str = "0d0d9bda e6000000
    a95ecdc1 02000000 07000000 01610000 01620000 01630000 02656e00 00000000 02656e00 687b6d3f 6b18f9c4";

fn first_request() -> functions::InvokeWithLayer<functions::InitConnection<functions::help::GetConfig>> {
    let query = functions::InitConnection {
        api_id: 7,
        device_model: "a".into(),
        system_version: "b".into(),
        app_version: "c".into(),
        system_lang_code: "en".into(),
        lang_pack: String::new(),
        lang_code: "en".into(),
        proxy: None,
        params: Some(enums::JsonValue::JsonNull),
        query: functions::help::GetConfig,
    };
    functions::InvokeWithLayer { layer: 230, query }
}

#[test]
fn calls_within_calls() {
    check(&first_request(), FIRST_REQUEST);
}

/// A server peels a request whose innermost call it cannot name in advance.
#[test]
fn calls_that_are_not_known_yet() {
    type Peeled = functions::InvokeWithLayer<functions::InitConnection<Blob>>;
    let request = Peeled::from_bytes(&hex(FIRST_REQUEST)).expect("the two outer calls are known");
    assert_eq!((request.layer, request.query.api_id), (230, 7));
    assert_eq!(request.query.query.peek_id().and_then(name_for_id), Some("help.getConfig"));
    assert!(request.query.query.decode::<functions::help::GetConfig>().is_ok());
    check(&request, FIRST_REQUEST);
}

/// `video_channel:flags.0?int video_quality:flags.0?int`: a number that is missing while the other is there is 0.
#[test]
fn shared_bit_of_numbers() {
    let stream = |video_channel, video_quality| types::InputGroupCallStream {
        call: enums::InputGroupCall::Slug(types::InputGroupCallSlug { slug: String::new() }),
        time_ms: 1,
        scale: 2,
        video_channel,
        video_quality,
    };
    let front = "2aa99805 FLAGS 3f8206fe 00000000 0100000000000000 02000000";
    let table = [
        (None, None, "00000000", ""),
        (Some(3), None, "01000000", "03000000 00000000"),
        (None, Some(4), "01000000", "00000000 04000000"),
        (Some(3), Some(4), "01000000", "03000000 04000000"),
    ];
    for (channel, quality, flags, end) in table {
        let bytes = front.replace("FLAGS", flags) + end;
        check(&stream(channel, quality), &bytes);
    }
}

/// `unconfirmed:flags.0?true … date:flags.0?int device:flags.0?string location:flags.0?string`: every combination is
/// written, and what is missing while another one is present is 0 or empty.
#[test]
fn shared_bit_of_a_flag_and_values() {
    for kept in 0..16 {
        let keep = |bit: i32| kept >> bit & 1 == 1;
        let update = types::UpdateNewAuthorization {
            unconfirmed: keep(0),
            hash: 9,
            date: keep(1).then_some(5),
            device: keep(2).then(|| "d".into()),
            location: keep(3).then(|| "l".into()),
        };
        let front = if kept == 0 { "efab5189 00000000 0900000000000000" } else { "efab5189 01000000 0900000000000000" };
        let field = |bit, there, missing| match (kept, keep(bit)) {
            (0, _) => "",
            (_, true) => there,
            (_, false) => missing,
        };
        let date = field(1, "05000000", "00000000");
        let (device, location) = (field(2, "01640000", "00000000"), field(3, "016c0000", "00000000"));
        check(&update, &[front, date, device, location].concat());
    }
}

/// `added_by:flags.1?Peer date:flags.1?int`: no peer can replace the missing one, so that without it nothing is
/// written.
#[test]
fn shared_bit_of_a_value_that_has_no_zero() {
    let answer = |added_by, date| types::PollAnswer {
        text: types::TextWithEntities { text: "t".into(), entities: Vec::new() },
        option: vec![1],
        media: None,
        added_by,
        date,
    };
    let peer = || Some(enums::Peer::from(types::PeerUser { user_id: 1 }));
    let (front, user) = ("6a787d4b FLAGS 46311f75 01740000 15c4b51c 00000000 01010000", "22175159 0100000000000000");
    let table = [
        (None, None, "00000000", String::new()),
        (None, Some(5), "00000000", String::new()),
        (peer(), None, "02000000", format!("{user} 00000000")),
        (peer(), Some(5), "02000000", format!("{user} 05000000")),
    ];
    for (added_by, date, flags, end) in table {
        check(&answer(added_by, date), &(front.replace("FLAGS", flags) + &end));
    }
}

#[test]
fn ids_of_unit_variants_are_patterns() {
    use tl_types::mtproto::enums::RpcDropAnswer;
    let unknown = RpcDropAnswer::RpcAnswerUnknown.to_bytes();
    let is_unknown = matches!(tl_types::peek_id(&unknown), Some(RpcDropAnswer::RPC_ANSWER_UNKNOWN_ID));
    assert!(is_unknown);
}
