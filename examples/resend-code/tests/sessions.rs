//! Sessions that the libraries wrote are read, and written in the same way; what is no session is refused.

use resend_code::session::{Form, Key, SessionError, StringSession};

const FIXTURES: &str = include_str!("sessions.txt");
const FORMS: [Form; 5] = [Form::Telethon, Form::GramJs, Form::Pyrogram, Form::PyrogramOld, Form::Mtcute];

/// Library, address, text.
fn fixtures() -> impl Iterator<Item = [&'static str; 3]> {
    let lines = FIXTURES.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split(' ').collect::<Vec<_>>().try_into().expect("three words"))
}

fn form(library: &str) -> Form {
    match library {
        "kurigram-2.2.26-old" => Form::PyrogramOld,
        _ if library.starts_with("Telethon") => Form::Telethon,
        _ if library.starts_with("GramJS") => Form::GramJs,
        _ if library.starts_with("kurigram") => Form::Pyrogram,
        _ => Form::Mtcute,
    }
}

#[test]
fn what_the_libraries_wrote_is_read_and_written_the_same() {
    let key = Key::from(std::array::from_fn(|i| i as u8));
    assert_eq!(fixtures().count(), 7);
    for [library, address, text] in fixtures() {
        let session: StringSession = text.parse().unwrap();
        assert_eq!(session.form, form(library), "{library}");
        assert_eq!((session.main.id, session.main.address.to_string()), (1, address.to_owned()), "{library}");
        assert_eq!(session.key, key, "{library}");
        assert!(session.account.is_none_or(|account| account.id == 777_123 && !account.is_bot), "{library}");
        assert_eq!(*session.to_form(session.form).unwrap(), text, "{library}");
    }
}

#[test]
fn space_around_and_padding_do_not_matter() {
    for [library, _, text] in fixtures() {
        let expected: StringSession = text.parse().unwrap();
        for other in
            [format!(" {text}\n"), text.trim_end_matches('=').to_owned(), text.replace('+', "-").replace('/', "_")]
        {
            assert_eq!(other.parse(), Ok(expected.clone()), "{library}");
        }
    }
}

#[test]
fn every_form_becomes_every_other() {
    for [library, _, text] in fixtures() {
        let session: StringSession = text.parse().unwrap();
        for form in FORMS {
            match session.to_form(form) {
                Ok(text) => {
                    let other: StringSession = text.parse().unwrap();
                    assert_eq!(
                        (other.form, &other.key, other.main.id),
                        (form, &session.key, 1),
                        "{library} to {form:?}"
                    );
                }
                Err(error) => {
                    let lacks = session.account.is_none() || session.api_id.is_none();
                    assert!(lacks && matches!(error, SessionError::Missing(_)), "{library} to {form:?}: {error}");
                }
            }
        }
    }
}

#[test]
fn a_session_cut_anywhere_is_refused() {
    for [library, _, text] in fixtures() {
        let text = text.trim_end_matches('=');
        for end in 0..text.len() {
            let result = text[..end].parse::<StringSession>();
            // A session of mtcute's length is one of Pyrogram's if it is cut there.
            let is_another = result.as_ref().is_ok_and(|session| session.form != form(library));
            assert!(result.is_err() || is_another, "{library}, {end}");
        }
        assert!(format!("{text}AAAA").parse::<StringSession>().is_err(), "{library}, longer");
    }
}

#[test]
fn errors_say_what_is_wrong() {
    let base64 = |bytes: &[u8]| base64::Engine::encode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, bytes);
    let gramjs = |address: &[u8]| {
        let head = [&[1][..], &(address.len() as u16).to_be_bytes(), address, &[1, 187]].concat();
        format!("1{}", base64(&[&head[..], &[7; 256]].concat()))
    };
    let cases = [
        (String::new(), "the session is empty"),
        ("1@@@@".into(), "the session is not base64: Invalid symbol 64, offset 0."),
        ("1AAAA".into(), "a session of 3 bytes after a 1: Telethon's has 263 or 275"),
        ("AAAA".into(), "a session of 3 bytes with nothing in front: Telethon's has"),
        (base64(&[2; 300]), "version 2 of mtcute's form, but 3 is the one that is known"),
        (base64(&[9; 271]), "the form has no address, and that of data centre 9 is not known"),
        (base64(&[3; 300]), "the session is cut, or has too much: a data centre"),
        (gramjs(b"example.org"), "`example.org` is no IP address"),
    ];
    for (text, expected) in cases {
        let error = text.parse::<StringSession>().unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    let mut session: StringSession = fixtures().next().unwrap()[2].parse().unwrap();
    session.main.address.set_port(40_000);
    assert_eq!(
        session.to_form(Form::GramJs).unwrap_err().to_string(),
        "the port 40000 is not one that the form can have"
    );
    assert_eq!(gramjs(b"venus.web.telegram.org").parse::<StringSession>().unwrap().main.address.port(), 443);
}

#[test]
fn the_key_is_not_shown() {
    let session: StringSession = fixtures().next().unwrap()[2].parse().unwrap();
    let shown = format!("{session:?}");
    assert!(shown.contains("key: Key(hidden)"), "{shown}");
    assert!(!shown.contains("1, 2, 3"), "{shown}");
}
