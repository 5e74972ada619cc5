//! `cargo xtask inspect` over what other implementations wrote: `fixtures/inspect`, whose README says how.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

const KEY: [&str; 2] = ["--auth-key", "auth_key.hex"];
/// The column of the tree where names and values start.
const NAMES: usize = 42;

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/inspect")
}

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).current_dir(fixtures()).output().expect("the program runs")
}

/// The bytes of a fixture.
fn bytes(file: &str) -> Vec<u8> {
    let text = fs::read_to_string(fixtures().join(file)).expect("the fixture can be read");
    let digits: String = text.split_whitespace().collect();
    let byte = |at| u8::from_str_radix(&digits[at..at + 2], 16).expect("hexadecimal digits");
    (0..digits.len()).step_by(2).map(byte).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What `inspect` prints about bytes in which nothing is wrong.
#[track_caller]
fn inspect(arguments: &[&str]) -> String {
    let output = run(&[&["inspect"], arguments].concat());
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}

/// The names and values of a tree without their places and indents.
fn names(tree: &str) -> Vec<String> {
    tree.lines().map(|line| line.chars().skip(NAMES).collect::<String>().trim().to_owned()).collect()
}

/// Whether all of a tree is in another, line by line.
fn holds(tree: &[String], part: &[String]) -> bool {
    tree.windows(part.len()).any(|lines| lines == part)
}

#[track_caller]
fn check_has(tree: &[String], lines: &[&str]) {
    for line in lines {
        assert!(tree.iter().any(|found| found.contains(line)), "{line:?} is not in\n{}", tree.join("\n"));
    }
}

#[test]
fn an_answer_is_read_to_its_last_field() {
    let tree = names(&inspect(&["telethon_messages.hex"]));
    check_has(
        &tree,
        &[
            "messages.messages#1d73e7ea",
            "messages: Vector, 3 items",
            "message: \"Grüße, \u{1f30d}! See example.org\"",
            "date: 1764547200 (2025-12-01T00:00:00Z)",
            "access_hash: -7000000000000000001",
            "[2]: messageService#7a800e0a",
            "[0]: channel#d49f34c6",
            "was_online: 1764547195 (2025-11-30T23:59:55Z)",
        ],
    );
}

#[test]
fn an_answer_becomes_json_and_the_same_bytes_again() {
    let json = inspect(&["telethon_messages.hex", "--format", "json"]);
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let file = folder.path().join("answer.json");
    fs::write(&file, json).expect("the file can be written");
    let output = run(&["assemble", file.to_str().expect("a path in UTF-8")]);
    let digits = String::from_utf8(output.stdout).expect("it prints UTF-8");
    assert_eq!(digits.trim(), hex(&bytes("telethon_messages.hex")), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn messages_of_both_sides_are_decrypted_and_opened() {
    let client = names(&inspect(&[&["telethon_client.hex"], &KEY[..]].concat()));
    check_has(
        &client,
        &[
            "encrypted message from the client",
            "body: invokeWithLayer#da9b0d0d",
            "query: help.getConfig#c4f9186b",
            "body: msgs_ack#62d6b459",
        ],
    );
    let other = names(&inspect(&[&["gramjs_client.hex"], &KEY[..]].concat()));
    check_has(&other, &["encrypted message from the client", "auth.resendCode#cae47523", "reason: \"sms\""]);

    let server = names(&inspect(&[&["telethon_server.hex"], &KEY[..]].concat()));
    check_has(&server, &["encrypted message from the server", "new_session_created#9ec20908", "rpc_result#f35c6d01"]);
    let answer = names(&inspect(&["telethon_messages.hex"]));
    assert!(holds(&server, &answer), "the packed answer is not in\n{}", server.join("\n"));
}

#[test]
fn a_stream_of_each_transport_has_the_same_packets() {
    let plain = names(&inspect(&["telethon_plain.hex"]));
    let client = names(&inspect(&[&["telethon_client.hex"], &KEY[..]].concat()));
    let [plain, client] = [&plain[1..], &client[1..]];
    for transport in ["abridged", "intermediate", "padded", "full"] {
        let file = format!("telethon_{transport}.hex");
        let stream = names(&inspect(&[&[&file, "--transport", transport], &KEY[..]].concat()));
        assert!(holds(&stream, plain) && holds(&stream, client), "{transport}:\n{}", stream.join("\n"));
    }
    let abridged = names(&inspect(&[&["telethon_abridged_server.hex", "--transport", "abridged"], &KEY[..]].concat()));
    let server = names(&inspect(&[&["telethon_server.hex"], &KEY[..]].concat()));
    assert!(holds(&abridged, &server[1..]), "{}", abridged.join("\n"));
}

/// Bytes of a stream that were changed, and what is said about them besides the rest.
#[test]
fn what_was_changed_on_the_way_is_found_and_the_rest_is_read() {
    let full = bytes("telethon_full.hex");
    let changed = |at: usize| {
        let mut changed = full.clone();
        changed[at] ^= 1;
        hex(&changed)
    };
    let cases = [
        (changed(40), "the checksum of the frame is", "encrypted message from the client"),
        (changed(200), "the message key is not the hash", "req_pq_multi#be7e8ef1"),
        (changed(56), "expected frame 1, found frame 0", "encrypted message from the client"),
        (changed(60), "expected the id of the auth key", "req_pq_multi#be7e8ef1"),
        (hex(&full[..full.len() - 30]), "the frame says that", "req_pq_multi#be7e8ef1"),
    ];
    for (hex, fault, rest) in cases {
        let output = run(&[&["inspect", &hex, "--transport", "full"], &KEY[..]].concat());
        assert_eq!(output.status.code(), Some(1), "{fault}");
        check_has(&names(&String::from_utf8_lossy(&output.stdout)), &[fault, rest]);
    }
}

#[test]
fn without_its_key_a_packet_is_named_and_not_guessed() {
    let stream = names(&inspect(&["telethon_full.hex", "--transport", "full"]));
    check_has(&stream, &["req_pq_multi#be7e8ef1", "encrypted message (--auth-key FILE opens it)"]);
    let output = run(&["inspect", "telethon_client.hex", "--auth-key", "telethon_plain.hex"]);
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("an auth key has 256 bytes, not 40"), "{message}");
}
