//! Small schemas, one feature each: what is generated for those in `ok`, what is said about those in `err`.

mod common;

use common::{Fixture, fixtures};
use std::collections::BTreeSet;
use std::fmt::Write;
use tl_codegen::{Config, Error, Generator, Output, UNSUPPORTED};
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
    for fixture in fixtures("ok").into_iter().filter(|fixture| fixture.name != "keywords") {
        let (schema, config) = (fixture.schema(), fixture.config());
        assert_named_snapshot!(fixture.name.as_str(), text(&fixture.generator(&schema, &config).output()));
    }
}

#[test]
fn err() {
    for fixture in fixtures("err") {
        assert_named_snapshot!(fixture.name.as_str(), fixture.render(&unsupported(&fixture)));
    }
}

#[test]
fn every_code_has_a_fixture() {
    let seen: BTreeSet<&str> = fixtures("err").iter().flat_map(unsupported).map(|diagnostic| diagnostic.code).collect();
    let known: BTreeSet<&str> = UNSUPPORTED.iter().map(|(code, _)| *code).collect();
    assert_eq!(seen, known);
}

/// The order of a hash table never reaches the output: each table of a process has its own.
#[test]
fn the_output_is_always_the_same() {
    let api = Fixture { name: "api".to_owned(), source: API.to_owned() };
    for fixture in fixtures("ok").into_iter().chain([api]) {
        let (schema, config) = (fixture.schema(), fixture.config());
        let (output, table) = (
            || fixture.generator(&schema, &config).output(),
            || fixture.generator(&schema, &config).definition_table("crate"),
        );
        let (first, second) = (output(), output());
        assert!(first.files == second.files && first.indirect == second.indirect, "{}", fixture.name);
        assert_eq!((first.emitted, first.skipped), (second.emitted, second.skipped), "{}", fixture.name);
        assert!(table() == table(), "{}", fixture.name);
    }
}

#[test]
fn diagnostics_are_always_the_same() {
    for fixture in fixtures("err") {
        assert_eq!(unsupported(&fixture), unsupported(&fixture), "{}", fixture.name);
    }
}

/// The namespace `auth` of Telegram's API, as it is generated.
#[test]
fn auth() {
    let (schema, _) = tl_parser::read_schema(API).expect("the schema is sound");
    let config = Config { runtime: "crate".to_owned(), ..Config::default() };
    let output = Generator::new(&schema, &config).expect("the schema can be generated").output();
    for kind in ["types", "enums", "functions"] {
        assert_named_snapshot!(kind, &output.files[&format!("{kind}/auth.rs")]);
    }
}

/// What the generator does not support in a fixture, which must be something.
fn unsupported(fixture: &Fixture) -> Vec<Diagnostic> {
    match Generator::new(&fixture.schema(), &fixture.config()) {
        Err(Error::Unsupported(found) | Error::Earlier(found)) => found,
        other => panic!("{} must not be supported, but there is {:?}", fixture.name, other.err()),
    }
}

/// The files of a schema that are about it as a whole. They look alike for most.
const ROOT: [&str; 3] = ["indirect.txt", "mod.rs", "names.rs"];

/// The files of the schema as a whole.
#[test]
fn root() {
    let fixture = fixtures("ok").into_iter().find(|fixture| fixture.name == "large_variants").expect("there is one");
    let source = format!("// LAYER 7\n{}", fixture.source);
    let fixture = Fixture { source, ..fixture };
    let (schema, config) = (fixture.schema(), fixture.config());
    let mut output = fixture.generator(&schema, &config).output();
    output.files.retain(|path, _| ROOT.contains(&path.as_str()));
    assert_named_snapshot!("large_variants", files(&output));
}

/// The files with items, as one text, and what is said about them.
fn text(output: &Output) -> String {
    let mut text = format!("emitted {}\n", output.emitted);
    for skipped in &output.skipped {
        let _ = writeln!(text, "skipped {}: {}", skipped.name, skipped.reason);
    }
    for variant in &output.indirect {
        let _ = writeln!(text, "indirect {variant}");
    }
    let mut output = output.clone();
    output.files.retain(|path, content| !ROOT.contains(&path.as_str()) && content.lines().count() > 3);
    text + &files(&output)
}

/// The files, as one text.
fn files(output: &Output) -> String {
    let mut text = String::new();
    for (path, content) in &output.files {
        let content = content.strip_prefix(tl_codegen::HEADER).expect("every file starts with the header");
        let _ = write!(text, "\n======== {path}\n{content}");
    }
    text
}
