//! `cargo xtask docs check`: what it prints, and its exit codes.

use crate::support::{Folder, Run};

const TEXTS: &str = "\
[\"auth.resendCode\"]
about = \"Asks for the code once more.\"
[\"auth.resendCode\".params]
phone_number = \"The number to log in with.\"
";

fn workspace() -> Folder {
    Folder::with(&[
        ("schema/api.tl", "a = A;\n---functions---\nauth.resendCode phone_number:string = A;\n"),
        ("schema/mtproto.tl", "b = B;\n"),
        ("schema/docs/auth.toml", TEXTS),
    ])
}

fn check(folder: &Folder, arguments: &[&str]) -> Run {
    folder.xtask(&[&["docs", "check", "--root", "."], arguments].concat())
}

#[test]
fn texts_that_follow_the_rules_are_counted() {
    check(&workspace(), &[]).exits_with(0, &["2 texts, 0 findings"]);
}

#[test]
fn findings_have_file_line_and_column() {
    let folder = workspace();
    folder.write("schema/docs/auth.toml", &TEXTS.replace("log in", "authorize auth.signIn"));
    let place = |column: usize| format!("schema/docs/auth.toml:4:{column}");
    let texts = ["error[D0105]", &place(31), "error[D0106]", &place(41), "2 texts, 2 findings"];
    check(&folder, &[]).exits_with(1, &texts);
}

#[test]
fn texts_of_another_file_are_found() {
    let folder = workspace();
    let foreign = "method\tauth.resendCode\t-\tThis asks for the code once more, and again\n";
    folder.write("foreign.tsv", foreign);
    check(&folder, &["--against", "foreign.tsv"]).exits_with(0, &["0 findings"]);
    folder.write("schema/docs/auth.toml", &TEXTS.replace("once more.", "once more, and again."));
    check(&folder, &["--against", "foreign.tsv"]).exits_with(1, &["error[D0112]", "auth.toml:2:10"]);
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
        folder.write("foreign.tsv", "");
        folder.write(file, text);
        check(&folder, &["--against", "foreign.tsv"]).exits_with(2, &[message]);
    }
    check(&workspace(), &["--against", "none.tsv"]).exits_with(2, &["cannot read none.tsv"]);
}
