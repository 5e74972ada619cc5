//! Errors of calls: names, values, and what comes back as it was received.

use tl_types::rpc::{ErrorKind, ErrorValue, RpcError};

#[track_caller]
fn check(message: &str, kind: ErrorKind, value: Option<ErrorValue>) {
    let error = RpcError::new(400, message);
    assert_eq!((error.kind, error.value), (kind, value), "{message}");
    assert_eq!(error.message, message);
}

fn number(number: u32) -> Option<ErrorValue> {
    Some(ErrorValue::Number(number))
}

#[test]
fn a_number_is_split_off_a_known_name() {
    check("FLOOD_WAIT_30", ErrorKind::FloodWaitN, number(30));
    check("FLOOD_WAIT_0", ErrorKind::FloodWaitN, number(0));
    check("FILE_PART_12_MISSING", ErrorKind::FilePartNMissing, number(12));
    check("INTERDC_2_CALL_RICH_ERROR", ErrorKind::InterdcNCallRichError, number(2));
    check("PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_5MIN", ErrorKind::PreviousChatImportActiveWaitNmin, number(5));
    check("2FA_CONFIRM_WAIT_100", ErrorKind::_2faConfirmWaitN, number(100));
}

#[test]
fn a_number_that_no_int_holds_is_no_value() {
    check("FLOOD_WAIT_2147483647", ErrorKind::FloodWaitN, number(i32::MAX as u32));
    for digits in ["2147483648", "4294967296", "999999999999999999999"] {
        check(&format!("FLOOD_WAIT_{digits}"), ErrorKind::FloodWaitN, None);
        check(&format!("SOMETHING_NEW_{digits}"), ErrorKind::Other, None);
    }
    assert_eq!(RpcError::new(420, "FLOOD_WAIT_999999999999999999999").seconds_to_wait(), None);
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
    check("RECAPTCHA_CHECK_signup__6Lc_7", ErrorKind::RecaptchaCheckS, Some(ErrorValue::Text("signup__6Lc_7".into())));
    check("APNS_VERIFY_CHECK_123", ErrorKind::ApnsVerifyCheckS, Some(ErrorValue::Text("123".into())));
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
fn a_pattern_is_no_message() {
    check("FLOOD_WAIT_%d", ErrorKind::Other, None);
    check("RECAPTCHA_CHECK_%s", ErrorKind::Other, None);
}

#[test]
fn every_kind_has_its_name() {
    for kind in ErrorKind::all() {
        let name = kind.name().expect("it is not the other kind");
        assert_eq!(ErrorKind::from_name(name), Some(kind), "{name}");
        let (message, value) = match name {
            _ if name.contains("%d") => (name.replace("%d", "17"), number(17)),
            _ if name.contains("%s") => (name.replace("%s", "abc"), Some(ErrorValue::Text("abc".into()))),
            _ => (name.to_owned(), None),
        };
        check(&message, kind, value);
    }
    assert_eq!(ErrorKind::Other.name(), None);
    assert_eq!(ErrorKind::Other.meaning(), None);
    assert!(ErrorKind::all().len() >= 896);
}

/// A name and number as grammers-mtsender gives them: the first digits of a name, taken out with the underscore before them.
fn taken_apart(message: &str) -> (String, Option<u32>) {
    match message.split(|c: char| !c.is_ascii_digit()).find(|digits| !digits.is_empty()) {
        Some(digits) => (message.replace(&format!("_{digits}"), ""), digits.parse().ok()),
        None => (message.to_owned(), None),
    }
}

#[test]
fn every_name_is_put_together_again() {
    for name in ErrorKind::all().filter_map(ErrorKind::name).filter(|name| !name.contains("%s")) {
        for number in ["0", "1", "17", "2147483647"] {
            let message = name.replace("%d", number);
            let (name, number) = taken_apart(&message);
            assert_eq!(RpcError::from_parts(400, &name, number), RpcError::new(400, message));
        }
    }
}

#[test]
fn a_number_goes_nowhere_but_where_a_name_has_one() {
    let table = [
        ("MD5_CHECKSUM_INVALID", 5, "MD5_CHECKSUM_INVALID"),
        ("MD5_CHECKSUM_INVALID", 7, "MD5_CHECKSUM_INVALID"),
        ("AUTH_RESTART", 3, "AUTH_RESTART_3"),
        ("SOMETHING_NEW", 7, "SOMETHING_NEW_7"),
        ("Något", 1, "Något_1"),
        ("", 1, "_1"),
    ];
    for (name, number, message) in table {
        assert_eq!(RpcError::from_parts(400, name, Some(number)).message, message);
    }
    let long = "_1".repeat(500_000);
    assert_eq!(RpcError::from_parts(400, &long, Some(2)).message, format!("{long}_2"));
}

/// A name of 1 MB with a number at every other byte: it took 21 s when each number was looked up.
#[test]
fn a_long_name_is_not_looked_up() {
    check(&"_1".repeat(500_000), ErrorKind::Other, number(1));
    check(&"_x1".repeat(500_000), ErrorKind::Other, None);
    check(&format!("FLOOD_WAIT_{}7", "0".repeat(1_000_000)), ErrorKind::FloodWaitN, number(7));
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
    use tl_types::api::functions::{account, auth};
    use tl_types::rpc::{ANY_METHOD, Callers, KnownError};

    fn name_of<C: RemoteCall>() -> &'static str {
        C::NAME
    }

    let expired = RpcError::new(400, "PHONE_CODE_EXPIRED");
    assert!(auth::ResendCode::ERRORS.contains(&expired.known()));
    assert_eq!(auth::ResendCode::CALLERS.bots(), Some(false));
    assert_eq!(name_of::<auth::ResendCode>(), "auth.resendCode");
    assert_eq!(account::ConfirmBotConnection::CALLERS, Callers::NotRecorded);
    assert!(ANY_METHOD.contains(&KnownError { code: 420, kind: ErrorKind::FloodWaitN }));
}

/// Numbers that look random, the same in every run.
fn random(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as usize
}

/// A name of pieces that names are made of, and of some that they are not.
fn random_name(state: &mut u64) -> String {
    const PIECES: [&str; 14] =
        ["FLOOD", "WAIT", "FILE", "PART", "MISSING", "_", "_", "_", "7", "0", "2147483648", "%d", "é", "CHECK"];
    (0..random(state) % 12).map(|_| PIECES[random(state) % PIECES.len()]).collect()
}

#[test]
fn whatever_the_name_is_its_kind_and_value_are_in_it() {
    let known: Vec<&str> = ErrorKind::all().filter_map(ErrorKind::name).collect();
    let mut state = 7;
    for _ in 0..100_000 {
        let pattern = known[random(&mut state) % known.len()];
        let name = match random(&mut state) % 3 {
            0 => random_name(&mut state),
            1 => pattern.replace("%d", &random(&mut state).to_string()),
            _ => [pattern, &random_name(&mut state)].concat(),
        };
        let error = RpcError::new(400, name.clone());
        assert_eq!(error.message, name);
        match &error.value {
            Some(ErrorValue::Number(number)) => {
                assert!(*number <= i32::MAX as u32 && has_number(&name, *number), "{name}")
            }
            Some(ErrorValue::Text(text)) => assert!(name.ends_with(text.as_str()), "{name}"),
            None => {}
        }
        let start = error.kind.name().and_then(|known| known.split('%').next());
        assert!(start.is_none_or(|start| name.starts_with(start)), "{name}");
    }
}

/// Whether the number follows an underscore, whatever zeros are in front of it.
fn has_number(name: &str, number: u32) -> bool {
    let digits =
        name.split('_').skip(1).map(|part| part.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default());
    digits.filter_map(|digits| digits.parse().ok()).any(|found: u32| found == number)
}
