//! Any bytes: read, check, say what is wrong, print. What parses without an error is printed, read again and compared.
//!
//! Run it with the fixtures as seeds: `cargo +nightly fuzz run parse fuzz/corpus/parse tl-parser/tests/fixtures/ok
//! tl-parser/tests/fixtures/err -- -max_len=4096`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tl_parser::ast::File;
use tl_parser::{AllowList, Diagnostic, IdRule, Parsed, Schema, SourceMap, format, id_lines, parse, print};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let parsed = parse(&text);
    let (_, found) = Schema::check(&parsed.file);
    render(&text, parsed.diagnostics.iter().chain(&found));
    check_spans(&parsed, &text);
    if let Ok(list) = AllowList::parse(&text) {
        let _ = list.stale(&parsed.file);
    }
    if !parsed.diagnostics.iter().any(Diagnostic::is_error) {
        round_trip(&parsed.file);
    }
});

fn render<'d>(text: &str, diagnostics: impl Iterator<Item = &'d Diagnostic>) {
    let map = SourceMap::new("fuzz.tl", text);
    for diagnostic in diagnostics {
        let located = map.locate(diagnostic);
        assert!(located.primary.start <= located.primary.end);
        assert!(!map.render(diagnostic, false).is_empty());
    }
}

/// Items are in the order of the source, each inside it.
fn check_spans(parsed: &Parsed<'_>, text: &str) {
    let mut end = 0;
    for item in &parsed.file.items {
        assert!(item.span.start >= end && item.span.end >= item.span.start);
        end = item.span.end;
        assert_eq!(item.span.text(text).len(), item.span.len());
    }
}

/// Printing changes neither the tree nor the comments, and printing again changes nothing.
fn round_trip(file: &File<'_>) {
    let printed = print(file);
    let again = parse(&printed);
    assert!(!again.diagnostics.iter().any(Diagnostic::is_error), "{printed}");
    assert_eq!(outline(file), outline(&again.file), "{printed}");
    assert_eq!(comments(file), comments(&again.file), "{printed}");
    assert_eq!(format(&printed).as_deref(), Ok(printed.as_str()));
}

/// The same for equal trees: names, and ids by both rules, which depend on the canonical texts.
fn outline(file: &File<'_>) -> Vec<(String, Option<u32>, u32, u32)> {
    let lines = id_lines(file).into_iter();
    let ids = lines.map(|l| (l.name.text.to_owned(), l.declared, l.computed(IdRule::Telegram), l.computed(IdRule::Tl)));
    ids.collect()
}

fn comments<'a>(file: &'a File<'_>) -> Vec<&'a str> {
    file.comments.iter().map(|comment| comment.span.text(file.source)).collect()
}
