//! Errors of calls: names, values, and what comes back as it was received.

use tl_types::rpc::{ErrorKind, RpcError, Value};

#[track_caller]
fn check(message: &str, kind: ErrorKind, value: Option<Value>) {
    let error = RpcError::new(400, message);
    assert_eq!((error.kind, error.value), (kind, value), "{message}");
    assert_eq!(error.message, message);
}

fn number(number: u64) -> Option<Value> {
    Some(Value::Number(number))
}

#[test]
fn a_number_is_split_off_a_known_name() {
    check("FLOOD_WAIT_30", ErrorKind::FloodWaitN, number(30));
    check("FLOOD_WAIT_0", ErrorKind::FloodWaitN, number(0));
    check("FILE_PART_12_MISSING", ErrorKind::FilePartNMissing, number(12));
    check("INTERDC_2_CALL_RICH_ERROR", ErrorKind::InterdcNCallRichError, number(2));
    check("PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_5MIN", ErrorKind::PreviousChatImportActiveWaitNmin, number(5));
    check("FLOOD_WAIT_99999999999999999999999", ErrorKind::FloodWaitN, number(u64::MAX));
}

#[test]
fn a_literal_name_wins_over_a_pattern() {
    check("FILE_PART_0_MISSING", ErrorKind::FilePart0Missing, None);
    check("MD5_CHECKSUM_INVALID", ErrorKind::Md5ChecksumInvalid, None);
    check("AUTH_TOKEN_INVALID2", ErrorKind::AuthTokenInvalid2, None);
    check("AUTH_RESTART", ErrorKind::AuthRestart, None);
    check("AUTH_RESTART_3", ErrorKind::AuthRestartN, number(3));
}

#[test]
fn a_text_is_split_off_the_names_that_end_with_one() {
    check("RECAPTCHA_CHECK_signup__6Lc_7", ErrorKind::RecaptchaCheckS, Some(Value::Text("signup__6Lc_7".into())));
    check("APNS_VERIFY_CHECK_123", ErrorKind::ApnsVerifyCheckS, Some(Value::Text("123".into())));
    check("RECAPTCHA_CHECK_", ErrorKind::Other, None);
}

#[test]
fn an_unknown_name_has_a_value_between_underscores_or_at_its_end() {
    check("SOMETHING_NEW", ErrorKind::Other, None);
    check("SOMETHING_NEW_7", ErrorKind::Other, number(7));
    check("SOMETHING_7_NEW", ErrorKind::Other, number(7));
    check("SOMETHING_NEW7", ErrorKind::Other, None);
    check("SOMETHING_2FA_NEW", ErrorKind::Other, None);
    check("7_SOMETHING", ErrorKind::Other, None);
    check("", ErrorKind::Other, None);
    check("_", ErrorKind::Other, None);
    check("Något_7é", ErrorKind::Other, None);
}

#[test]
fn a_pattern_as_such_is_no_message_with_a_value() {
    check("FLOOD_WAIT_%d", ErrorKind::FloodWaitN, None);
}

#[test]
fn every_kind_has_its_name() {
    for kind in ErrorKind::all() {
        let name = kind.name().expect("it is not the other kind");
        assert_eq!(ErrorKind::from_name(name), Some(kind), "{name}");
        let (message, value) = match name {
            _ if name.contains("%d") => (name.replace("%d", "17"), number(17)),
            _ if name.contains("%s") => (name.replace("%s", "abc"), Some(Value::Text("abc".into()))),
            _ => (name.to_owned(), None),
        };
        check(&message, kind, value);
    }
    assert_eq!(ErrorKind::Other.name(), None);
    assert_eq!(ErrorKind::Other.meaning(), None);
    assert!(ErrorKind::all().len() >= 895);
}

#[test]
fn what_every_client_handles() {
    let error = |message| RpcError::new(0, message);
    assert_eq!(error("FLOOD_PREMIUM_WAIT_9").seconds_to_wait(), Some(9));
    assert_eq!(error("SOMETHING_WAIT_9").seconds_to_wait(), None);
    assert_eq!(error("FILE_MIGRATE_5").data_center(), Some(5));
    assert_eq!(error("FILE_MIGRATE_99999999999").data_center(), None);
    assert_eq!(error("FLOOD_WAIT_5").data_center(), None);
    assert!(error("SESSION_PASSWORD_NEEDED").needs_password());
    assert!(!error("PASSWORD_HASH_INVALID").needs_password());
}

#[cfg(feature = "mtproto")]
#[test]
fn it_comes_from_the_wire_and_goes_back() {
    use tl_types::mtproto::types;
    let received = types::RpcError { error_code: 420, error_message: "FLOOD_WAIT_007".into() };
    let error = RpcError::from(received.clone());
    assert_eq!(error.number(), Some(7));
    assert_eq!(error.to_string(), "420 FLOOD_WAIT_007");
    let sent = types::RpcError::from(error);
    assert_eq!((sent.error_code, sent.error_message), (received.error_code, received.error_message));
}

#[cfg(feature = "api")]
#[test]
fn methods_list_their_errors_and_callers() {
    use tl_types::RemoteCall;
    use tl_types::api::functions::{auth, messages};
    use tl_types::rpc::{ANY_METHOD, Callers, KnownError};

    fn name_of<C: RemoteCall>() -> &'static str {
        C::NAME
    }

    let expired = RpcError::new(400, "PHONE_CODE_EXPIRED");
    assert!(auth::ResendCode::ERRORS.contains(&expired.known()));
    assert_eq!(auth::ResendCode::CALLERS.bots(), Some(false));
    assert_eq!(name_of::<auth::ResendCode>(), "auth.resendCode");
    assert_eq!(messages::SendMessage::CALLERS, Callers::NotRecorded);
    assert!(ANY_METHOD.contains(&KnownError { code: 420, kind: ErrorKind::FloodWaitN }));
}
