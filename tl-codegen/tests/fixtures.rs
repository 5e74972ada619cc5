//! Small schemas, one feature or refusal each: what is generated for those in `ok`, what is said about those in `err`.

mod common;

use common::{Fixture, fixtures};
use std::collections::BTreeSet;
use std::fmt::Write;
use tl_codegen::{Config, Output, REFUSALS, decoder_table, generate};
use tl_parser::Diagnostic;

/// Telegram's API.
const API: &str = include_str!("../../schema/api.tl");

/// Compares a text with the snapshot of this name.
macro_rules! assert_named_snapshot {
    ($name:expr, $text:expr) => {
        insta::with_settings!({ snapshot_suffix => $name, omit_expression => true }, {
            insta::assert_snapshot!($text)
        })
    };
}

#[test]
fn ok() {
    for fixture in fixtures("ok") {
        match generate(&fixture.schema(), &fixture.config()) {
            Ok(output) => assert_named_snapshot!(fixture.name.as_str(), text(&output)),
            Err(refusals) => panic!("{}", fixture.render(&refusals)),
        }
    }
}

#[test]
fn err() {
    for fixture in fixtures("err") {
        assert_named_snapshot!(fixture.name.as_str(), fixture.render(&refusals(&fixture)));
    }
}

#[test]
fn every_refusal_has_a_fixture() {
    let seen: BTreeSet<&str> = fixtures("err").iter().flat_map(refusals).map(|refusal| refusal.code).collect();
    let known: BTreeSet<&str> = REFUSALS.iter().map(|(code, _)| *code).collect();
    assert_eq!(seen, known);
}

/// The order of a hash table never reaches the output: each table of a process has its own.
#[test]
fn the_output_is_always_the_same() {
    let api = Fixture { name: "api".to_owned(), source: API.to_owned() };
    for fixture in fixtures("ok").into_iter().chain([api]) {
        let (schema, config) = (fixture.schema(), fixture.config());
        let output = || generate(&schema, &config).expect("the schema can be generated");
        let table = || decoder_table(&schema, &config, "crate").expect("the schema can be generated");
        let (first, second) = (output(), output());
        assert!(first.files == second.files && first.boxed == second.boxed, "{}", fixture.name);
        assert_eq!((first.emitted, first.skipped), (second.emitted, second.skipped), "{}", fixture.name);
        assert!(table() == table(), "{}", fixture.name);
    }
}

#[test]
fn refusals_are_always_the_same() {
    for fixture in fixtures("err") {
        assert_eq!(refusals(&fixture), refusals(&fixture), "{}", fixture.name);
    }
}

/// The namespace `auth` of Telegram's API, as it is generated.
#[test]
fn auth() {
    let (schema, _) = tl_parser::read_schema(API).expect("the schema is sound");
    let config = Config { runtime: "crate".to_owned(), ..Config::default() };
    let output = generate(&schema, &config).expect("the schema can be generated");
    for kind in ["types", "enums", "functions"] {
        assert_named_snapshot!(kind, &output.files[&format!("{kind}/auth.rs")]);
    }
}

/// What the generator refuses in a fixture, which must be something.
fn refusals(fixture: &Fixture) -> Vec<Diagnostic> {
    let schema = fixture.schema();
    generate(&schema, &fixture.config()).err().unwrap_or_else(|| panic!("{} must be refused", fixture.name))
}

/// Everything that is generated, as one text.
fn text(output: &Output) -> String {
    let mut text = format!("emitted {}\n", output.emitted);
    for skipped in &output.skipped {
        let _ = writeln!(text, "skipped {}: {}", skipped.name, skipped.reason);
    }
    for boxed in &output.boxed {
        let _ = writeln!(text, "boxed {boxed}");
    }
    for (path, content) in &output.files {
        let _ = write!(text, "\n======== {path}\n{}", content.strip_prefix(tl_codegen::HEADER).unwrap_or("no header"));
    }
    text
}
