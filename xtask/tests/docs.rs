//! `cargo xtask docs check`: what it prints, and its exit codes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const TEXTS: &str = "\
[\"auth.resendCode\"]
about = \"Asks for the code once more.\"
[\"auth.resendCode\".params]
phone_number = \"The number to log in with.\"
";

fn workspace() -> TempDir {
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let api = "a = A;\n---functions---\nauth.resendCode phone_number:string = A;\n";
    write(folder.path(), "schema/api.tl", api);
    write(folder.path(), "schema/mtproto.tl", "b = B;\n");
    write(folder.path(), "schema/docs/auth.toml", TEXTS);
    folder
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

fn check(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["docs", "check", "--root"]).arg(folder).args(arguments).current_dir(folder);
    command.output().expect("the program runs")
}

#[track_caller]
fn ends_with(output: &Output, code: i32, texts: &[&str]) {
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{stdout}{stderr}");
    for text in texts {
        assert!(stdout.contains(text) || stderr.contains(text), "{text:?} is not in {stdout}{stderr}");
    }
}

#[test]
fn texts_that_follow_the_rules_are_counted() {
    ends_with(&check(workspace().path(), &[]), 0, &["2 texts, 0 findings"]);
}

#[test]
fn findings_have_file_line_and_column() {
    let folder = workspace();
    write(folder.path(), "schema/docs/auth.toml", &TEXTS.replace("log in", "authorize auth.signIn"));
    let place = |column: usize| format!("schema/docs/auth.toml:4:{column}");
    let texts = ["error[D0105]", &place(31), "error[D0106]", &place(41), "2 texts, 2 findings"];
    ends_with(&check(folder.path(), &[]), 1, &texts);
}

#[test]
fn texts_of_another_file_are_found() {
    let folder = workspace();
    let foreign = "method\tauth.resendCode\t-\tThis asks for the code once more, and again\n";
    write(folder.path(), "foreign.tsv", foreign);
    ends_with(&check(folder.path(), &["--against", "foreign.tsv"]), 0, &["0 findings"]);
    write(folder.path(), "schema/docs/auth.toml", &TEXTS.replace("once more.", "once more, and again."));
    ends_with(&check(folder.path(), &["--against", "foreign.tsv"]), 1, &["error[D0112]", "auth.toml:2:10"]);
}

#[test]
fn what_cannot_be_read_is_another_exit_code() {
    let cases = [
        ("schema/api.tl", "a = Nothing", "api.tl has errors"),
        ("schema/docs/auth.toml", "[\"auth.resendCode\"]\nsummary = \"x\"\n", "unknown field `summary`"),
        ("foreign.tsv", "method\n", "foreign.tsv:1: there are not four columns"),
        ("schema/facts/errors.tsv", "a\n", "errors.tsv:1"),
    ];
    for (file, text, message) in cases {
        let folder = workspace();
        write(folder.path(), "foreign.tsv", "");
        write(folder.path(), file, text);
        ends_with(&check(folder.path(), &["--against", "foreign.tsv"]), 2, &[message]);
    }
    ends_with(&check(workspace().path(), &["--against", "none.tsv"]), 2, &["cannot read none.tsv"]);
}
