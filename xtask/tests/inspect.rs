//! `inspect` and `assemble` from the outside: what they print where, and how they exit.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tl_types::Serializable;
use tl_types::api::{enums, types};

/// `ping` with the id 7.
const PING: &str = "ec77be7a0700000000000000";
const KEY: [&str; 2] = ["--auth-key", "auth_key.hex"];
/// The column of the tree where names and values start.
const NAMES: usize = 42;

/// A command in the folder of what other implementations wrote: its README says how.
fn command(args: &[&str]) -> Command {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/inspect");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(args).env_remove("NO_COLOR").current_dir(fixtures);
    command
}

/// The exit code, standard output and standard error.
fn outcome(args: &[&str]) -> (Option<i32>, String, String) {
    told(command(args).output().expect("the command starts"))
}

/// The same with a text on standard input.
fn outcome_of(args: &[&str], text: &str) -> (Option<i32>, String, String) {
    let mut command = command(args);
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.expect("the command starts");
    child.stdin.take().expect("it was asked for").write_all(text.as_bytes()).expect("the command reads");
    told(child.wait_with_output().expect("the command ends"))
}

fn told(output: Output) -> (Option<i32>, String, String) {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// The names and values of the tree of bytes in which nothing is wrong, without their places and indents.
#[track_caller]
fn names_in(args: &[&str]) -> Vec<String> {
    let (code, tree, err) = outcome(&[&["inspect"], args].concat());
    assert_eq!(code, Some(0), "{args:?}: {err}");
    tree.lines().map(|line| line.chars().skip(NAMES).collect::<String>().trim().to_owned()).collect()
}

/// Whether all of a tree is in another, line by line.
fn holds(tree: &[String], part: &[String]) -> bool {
    tree.windows(part.len()).any(|lines| lines == part)
}

#[test]
fn what_was_recognised_is_said() {
    let (code, tree, err) = outcome(&["inspect", PING]);
    assert_eq!((code, err.as_str()), (Some(0), "12 bytes from hexadecimal digits\n"));
    assert!(tree.contains("ping#7abe77ec\n"), "{tree}");
    assert!(!tree.contains('\u{1b}'), "no colours where there is no terminal");
    let same = outcome(&["inspect", "7He+egcAAAAAAAAA"]);
    assert_eq!(same, (Some(0), tree, "12 bytes from base64\n".to_owned()));
}

#[test]
fn what_cannot_be_read_exits_with_1_and_wrong_usage_with_2() {
    let (code, tree, err) = outcome(&["inspect", "efbeadde"]);
    assert_eq!(code, Some(1));
    assert!(tree.contains("> ") && tree.contains("^^"), "it is marked in tree and hexdump: {tree}");
    assert!(err.contains("--any-layer"), "{err}");
    for args in [&["inspect", "no file"][..], &["inspect", "123"], &["inspect", PING, "--layer", "47"]] {
        assert_eq!(outcome(args).0, Some(2), "{args:?}");
    }
    for args in [&["inspect", PING, "--as", "Nothing"][..], &["inspect", PING, "--auth-key", "missing"]] {
        assert_eq!(outcome(args).0, Some(2), "{args:?}");
    }
    let (code, _, err) = outcome(&["inspect", "telethon_client.hex", "--auth-key", "telethon_plain.hex"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("an auth key has 256 bytes, not 40"), "{err}");
}

#[test]
fn colours_are_asked_for_or_not() {
    assert!(outcome(&["inspect", PING, "--color", "always"]).1.contains('\u{1b}'));
    let without = command(&["inspect", PING]).env("NO_COLOR", "1").output().expect("the command starts");
    assert!(!told(without).1.contains('\u{1b}'));
}

#[test]
fn a_stream_is_shown_while_it_comes() {
    let mut command = command(&["inspect", "-"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the command starts");
    let mut stdin = child.stdin.take().expect("it was asked for");
    let mut stdout = BufReader::new(child.stdout.take().expect("it was asked for"));
    let mut line = String::new();
    // A value and a half: the first is shown before the rest of the second comes.
    writeln!(stdin, "{PING}\n{}", &PING[..12]).expect("the command reads");
    stdout.read_line(&mut line).expect("the command prints");
    assert!(line.contains("ping#7abe77ec"), "{line}");
    writeln!(stdin, "{}", &PING[12..]).expect("the command reads");
    drop(stdin);
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).expect("the command prints");
    assert_eq!(rest.lines().count(), 3, "{rest}");
    assert!(rest.contains("    12     12  ec 77 be 7a"), "offsets are those in the stream: {rest}");
    assert_eq!(child.wait().expect("the command ends").code(), Some(0));
}

#[test]
fn inspect_and_assemble_are_inverse() {
    let (code, json, err) = outcome(&["inspect", &PING.repeat(2), "--format", "json"]);
    assert_eq!((code, err.as_str()), (Some(0), "24 bytes from hexadecimal digits\n"));
    assert_eq!(outcome_of(&["assemble", "-"], &json), (Some(0), PING.repeat(2) + "\n", String::new()));
}

#[test]
fn an_answer_becomes_json_and_the_same_bytes_again() {
    let (_, json, _) = outcome(&["inspect", "telethon_messages.hex", "--format", "json"]);
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let file = folder.path().join("answer.json");
    fs::write(&file, json).expect("the file can be written");
    let (_, digits, err) = outcome(&["assemble", file.to_str().expect("a path in UTF-8")]);
    assert_eq!(digits, include_str!("fixtures/inspect/telethon_messages.hex").replace('\n', "") + "\n", "{err}");
}

#[test]
fn what_json_does_not_keep_is_said() {
    // A `string` whose length takes more bytes than it needs.
    let long_form = "19ca4421fe01000061000000";
    let (code, _, err) = outcome(&["inspect", &format!("19ca442101000000{}", &long_form[8..]), "--format", "json"]);
    assert_eq!(code, Some(0));
    assert!(err.contains("warning: JSON does not keep the bytes from offset 8 on"), "{err}");
}

#[test]
fn json_that_is_no_value_exits_with_1() {
    let rows = [
        ("{", "this is not JSON"),
        ("[]", "a list: --as TYPE says of what"),
        ("{}", "a value without @type"),
        (r#"{"@type":"pong"}"#, "missing, in pong.msg_id"),
        (r#"{"@type":"nothing"}"#, "\"nothing\" is no constructor or method"),
        (r#"{"@type":"ping","ping_id":true}"#, "expected a 64-bit number as a string, found true, in ping.ping_id"),
        (r#"{"@type":"rpc_result","req_msg_id":"1"}"#, "result is missing"),
    ];
    for (json, expected) in rows {
        let (code, out, err) = outcome_of(&["assemble", "-"], json);
        assert_eq!((code, out.as_str()), (Some(1), ""), "{json}");
        assert!(err.contains(expected), "{json}: {err}");
    }
    let deep = "[".repeat(100_000);
    assert_eq!(outcome_of(&["assemble", "-"], &deep).0, Some(1));
    assert_eq!(outcome(&["assemble", "missing.json"]).0, Some(2));
}

#[test]
fn a_stream_of_each_transport_has_the_same_packets() {
    let plain = names_in(&["telethon_plain.hex"]);
    let client = names_in(&[&["telethon_client.hex"], &KEY[..]].concat());
    let [plain, client] = [&plain[1..], &client[1..]];
    for transport in ["abridged", "intermediate", "padded", "full"] {
        let file = format!("telethon_{transport}.hex");
        let stream = names_in(&[&[&file, "--transport", transport], &KEY[..]].concat());
        assert!(holds(&stream, plain) && holds(&stream, client), "{transport}:\n{}", stream.join("\n"));
    }
    let abridged = names_in(&[&["telethon_abridged_server.hex", "--transport", "abridged"], &KEY[..]].concat());
    let server = names_in(&[&["telethon_server.hex"], &KEY[..]].concat());
    assert!(holds(&abridged, &server[1..]), "{}", abridged.join("\n"));
}

/// Bytes of a stream that were changed, and what is said about them besides the rest.
#[test]
fn what_was_changed_on_the_way_is_found_and_the_rest_is_read() {
    let full = include_str!("fixtures/inspect/telethon_full.hex").replace('\n', "");
    let changed = |at: usize| {
        let byte = u8::from_str_radix(&full[2 * at..][..2], 16).expect("hexadecimal digits");
        format!("{}{:02x}{}", &full[..2 * at], byte ^ 1, &full[2 * at + 2..])
    };
    let cases = [
        (changed(40), "the checksum of the frame is", "encrypted message from the client"),
        (changed(200), "the message key is not the hash", "req_pq_multi#be7e8ef1"),
        (changed(56), "expected frame 1, found frame 0", "encrypted message from the client"),
        (changed(60), "expected the id of the auth key", "req_pq_multi#be7e8ef1"),
        (full[..full.len() - 60].to_owned(), "the frame says that", "req_pq_multi#be7e8ef1"),
    ];
    for (hex, fault, rest) in cases {
        let (code, tree, _) = outcome(&[&["inspect", &hex, "--transport", "full"], &KEY[..]].concat());
        assert_eq!(code, Some(1), "{fault}");
        for line in [fault, rest] {
            assert!(tree.contains(line), "{line:?} is not in\n{tree}");
        }
    }
}

/// What `--format rust` prints compiles, and makes the same bytes.
#[test]
fn rust_makes_the_same_bytes() {
    let value = include!("fixtures/inspect/telethon_messages.rs");
    let digits: String = value.to_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(digits, include_str!("fixtures/inspect/telethon_messages.hex").replace('\n', ""));
    let (_, statement, _) = outcome(&["inspect", "telethon_messages.hex", "--format", "rust"]);
    let expression = include_str!("fixtures/inspect/telethon_messages.rs").trim_end();
    assert_eq!(statement, format!("let value = {expression};\n"));
}

/// The picture in the README is what the command prints.
#[test]
fn the_tree_of_the_readme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = fs::read_to_string(root.join("README.md")).expect("it is there");
    let picture = readme.split("$ cargo xtask inspect ").nth(1).expect("it has a picture");
    let (given, after) = picture.split_once('\n').expect("there is more");
    let tree: String =
        after.lines().take_while(|line| line.starts_with("    ")).map(|line| format!("{}\n", &line[4..])).collect();
    let output = command(&["inspect", given]).current_dir(root).output().expect("the command starts");
    assert_eq!(told(output).1, tree);
}
