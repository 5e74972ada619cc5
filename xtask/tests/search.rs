//! `cargo xtask search`: what it prints, in a small workspace whose generated code is made here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use tempfile::TempDir;

/// The workspace: the schemas of `fixtures/search`, and what `cargo xtask codegen` makes of them.
static WORKSPACE: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/search");
    copy(&fixtures, folder.path());
    let output = run(&["codegen", "--root"], folder.path(), &[]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    folder
});

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let path: PathBuf = entry.expect("the folder can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("the file can be copied");
        }
    }
}

fn run(start: &[&str], root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(start).arg(root).args(arguments).output().expect("the program runs")
}

/// Everything that a search says, with its exit status.
fn search(arguments: &str) -> String {
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let output = run(&["search", "--root"], WORKSPACE.path(), &arguments);
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let status = output.status.code().expect("it ended by itself");
    format!("{}{stderr}exit status {status}\n", without_numbers(&stdout))
}

/// The text with `LINE` for the lines of generated code, which move with each change of the generator. What is at such a line
/// has to be in the text.
fn without_numbers(text: &str) -> String {
    let line = |line: &str| match line.strip_prefix("  Rust ").and_then(|place| place.trim().rsplit_once(':')) {
        Some((file, number)) => {
            let code = fs::read_to_string(WORKSPACE.path().join(file)).expect("the file can be read");
            let number: usize = number.parse().expect("a line");
            let there = code.lines().nth(number - 1).expect("the file has the line");
            assert!(
                text.contains(there) && !there.trim().is_empty(),
                "{file}:{number} is {there:?}, which is not in\n{text}"
            );
            format!("  Rust          {file}:LINE\n")
        }
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

/// One snapshot for each search.
macro_rules! searches {
    ($($name:ident: $arguments:literal,)*) => {
        $(#[test]
        fn $name() {
            insta::with_settings!({ description => $arguments, omit_expression => true }, {
                insta::assert_snapshot!(search($arguments));
            });
        })*
    };
}

searches! {
    a_method: "auth.sendCode",
    a_method_in_full: "auth.sendCode --all",
    a_method_of_users_and_bots: "messages.send",
    a_method_with_a_call: "invokeAfter",
    a_method_that_returns_a_vector: "messages.forward",
    a_constructor: "message",
    a_constructor_in_full: "message --all",
    a_variant_without_fields: "chats.notFound",
    a_type: "User",
    a_type_of_one_constructor: "messages.Chat",
    an_error: "PHONE_NUMBER_INVALID",
    an_error_with_a_value: "FLOOD_WAIT_30",
    an_id: "0x000000b4",
    an_id_in_bytes: "c5 73 77 34",
    an_id_in_decimal: "880243653",
    an_id_that_went: "0x000000a0",
    a_last_part: "sentcode",
    a_rust_path: "functions::messages::GetHistory",
    a_name_that_went: "users.getStatus",
    a_name_in_a_layer: "user --layer 1",
    a_name_that_is_not_in_a_layer: "message --layer 2",
    words_of_names: "message get",
    words_of_docs: "login code",
    words_of_fields: "international",
    one_kind: "auth --kind type",
    nothing: "auth.sentCod3 --kind error",
    nothing_but_near: "mesages.send",
    nothing_with_an_id: "0xffffffff",
    a_layer_that_is_not_known: "user --layer 3",
}
