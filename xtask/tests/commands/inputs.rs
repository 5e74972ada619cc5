//! Docs, facts and their floor: what `codegen` does with the files besides the schemas.

use crate::support::Folder;

const API: &str = "\
auth.sentCode hash:string = auth.SentCode;
---functions---
auth.resendCode phone:string = auth.SentCode;
";

const RESEND: &str = "tl-types/src/generated/api/functions/auth.rs";
const ERRORS: &str = "tl-types/src/generated/errors.rs";

/// A workspace with docs and facts.
fn workspace() -> Folder {
    Folder::with(&[
        ("schema/api.tl", API),
        ("schema/mtproto.tl", "resPQ nonce:int128 = ResPQ;\n"),
        ("schema/docs/auth.toml", "[\"auth.resendCode\"]\nabout = \"Sends it again.\"\n"),
        ("schema/docs/errors.toml", "\"TOO_SOON_%d\" = \"Wait.\"\n"),
        ("schema/facts/errors.tsv", "# errors\nTOO_SOON_%d\t420\n"),
        ("schema/facts/methods.tsv", "# methods\nauth.resendCode\tuser\t420:TOO_SOON_%d\n"),
        ("schema/coverage.toml", "methods = 1\nerrors = 1\ncallers = 1\n"),
    ])
}

#[test]
fn docs_and_facts_are_written_into_the_code_and_counted() {
    let folder = workspace();
    let report = folder.generate(&[]).succeeds();
    assert!(
        report.contains(
            "documented: methods 1 of 1, parameters 0 of 1, constructors 0 of 1, types 0 of 0, fields 0 of 1, errors 1 of 1, \
             callers 1 of 1, methods_with_errors 1 of 1"
        ),
        "{report}"
    );
    let text = folder.read(RESEND);
    for part in ["Sends it again.", "wire::Callers::Users", "wire::known(420, wire::ErrorKind::TooSoonN)", "): Wait."] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(folder.read(ERRORS).contains("    TooSoonN,"));
    folder.generate(&["--check"]).succeeds();
}

#[test]
fn what_has_no_docs_may_be_listed_with_the_reason() {
    let folder = workspace();
    let names = ["auth.resendCode phone", "auth.sentCode", "auth.sentCode hash"];
    let list: String = names.iter().map(|name| format!("{name:?} = \"It is not known.\"\n")).collect();
    folder.write("schema/coverage.toml", &format!("methods = 1\n[undocumented]\n{list}"));
    folder.generate(&[]).succeeds();
}

#[test]
fn what_is_stale_or_misplaced_stops_the_run() {
    let cases = [
        (
            "schema/docs/auth.toml",
            "[\"auth.gone\"]\nabout = \"x\"\n",
            "docs for `auth.gone`, which the schema does not have",
        ),
        ("schema/docs/root.toml", "[\"auth.sentCode\"]\nabout = \"x\"\n", "`auth.sentCode` have to be in auth.toml"),
        ("schema/docs/errors.toml", "GONE = \"x\"\n", "the error `GONE`, which the method info does not have"),
        ("schema/facts/methods.tsv", "auth.gone\t?\t\n", "method info for `auth.gone`, which is not a function"),
        ("schema/facts/methods.tsv", "auth.resendCode\t?\t400:GONE\n", "gives 400 `GONE`, which is no known error"),
        ("schema/facts/errors.tsv", "TOO_SOON_%d\t420\nTOO_SOON_N\t420\n", "are the same name in Rust"),
        ("schema/examples.toml", "[numbers]\nphone = 1\n", "a number for `phone` in examples, which no such field has"),
        ("schema/coverage.toml", "methods = 2\n", "coverage of methods fell from 2 to 1"),
        ("schema/coverage.toml", "words = 2\n", "a floor for words, which is not counted"),
        ("schema/coverage.toml", "[undocumented]\n", "`auth.resendCode phone` has no docs"),
        ("schema/coverage.toml", "[undocumented]\n", "`auth.sentCode` has no docs"),
        (
            "schema/coverage.toml",
            "[undocumented]\n\"auth.resendCode\" = \"x\"\n",
            "lists `auth.resendCode`, which has docs",
        ),
        (
            "schema/coverage.toml",
            "[undocumented]\n\"auth.gone\" = \"x\"\n",
            "lists `auth.gone`, which has docs or does not exist",
        ),
    ];
    for (file, text, message) in cases {
        let folder = workspace();
        folder.write(file, text);
        let before = folder.files();
        folder.generate(&[]).fails_with(&[message, "nothing was written"]);
        assert_eq!(folder.files(), before);
    }
}

#[test]
fn files_that_are_not_well_formed_are_another_exit_code() {
    let cases = [
        ("schema/docs/auth.toml", "[\"auth.resendCode\"]\nsummary = \"x\"\n", "unknown field `summary`"),
        ("schema/facts/methods.tsv", "auth.resendCode\tsomebody\t\n", "methods.tsv:1"),
        ("schema/facts/errors.tsv", "TOO_SOON_%d 420\n", "errors.tsv:1"),
        ("schema/coverage.toml", "methods = \"all\"\n", "coverage.toml"),
        ("schema/examples.toml", "[numbers]\nphone = \"x\"\n", "examples.toml is not as its first lines describe"),
        ("schema/examples.toml", "[words]\n", "unknown field `words`"),
    ];
    for (file, text, message) in cases {
        let folder = workspace();
        folder.write(file, text);
        folder.generate(&[]).exits_with(2, &[message]);
    }
}

#[test]
fn a_json_file_replaces_the_docs() {
    let folder = workspace();
    let text = r##"{
        "definitions": { "auth.resendCode": { "about": "# My <docs>", "params": { "phone": "a|b" } } },
        "errors": { "TOO_SOON_%d": "Patience." }
    }"##;
    folder.write("my docs.json", text);
    folder.generate(&["--docs", "my docs.json"]).succeeds();
    let text = folder.read(RESEND);
    for part in ["/// `auth.resendCode`: \\# My \\<docs\\>", "): a|b", "): Patience."] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(!text.contains("Sends it again."));
    folder.generate(&["--check"]).fails_with(&["run: cargo xtask codegen"]);
    folder.generate(&["--check", "--docs", "my docs.json"]).succeeds();
    folder.write("my docs.json", r#"{ "definitions": { "auth.gone": { "about": "x" } } }"#);
    folder.generate(&["--docs", "my docs.json"]).fails_with(&["`auth.gone`, which the schema does not have"]);
}
