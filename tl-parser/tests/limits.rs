//! The documented limits: each has its own message, what is within them works, and nothing grows without bound.

use std::collections::BTreeSet;
use tl_parser::{
    Diagnostic, MAX_DECLARATION, MAX_DIAGNOSTICS, MAX_NESTING, Schema, codes, format, id_lines, parse, read_schema,
};

fn codes_of(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    diagnostics.iter().map(|d| d.code).collect()
}

fn nested(open: &str, close: &str, depth: usize) -> String {
    format!("a n:# x:{}int{} = A;\nb = B;\n", open.repeat(depth), close.repeat(depth))
}

/// Parses, checks and formats a text on a thread with a stack of 2 MiB, as test threads have.
fn on_a_small_stack(text: String) -> Vec<&'static str> {
    let work = move || {
        let parsed = parse(&text);
        let (_, found) = Schema::check(&parsed.file);
        let _ = (format(&text), id_lines(&parsed.file));
        let copy = parsed.file.clone();
        drop(copy);
        codes_of(&[parsed.diagnostics, found].concat())
    };
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(work);
    thread.expect("a thread starts").join().expect("the stack is large enough")
}

#[test]
fn nesting_up_to_the_limit_works() {
    for (open, close) in
        [("(", ")"), ("(%Vector ", ")"), ("Vector<", ">"), ("n*[ ", " ]"), ("(f.0?", ")"), ("(vector(", "))")]
    {
        let depth = MAX_NESTING / open.matches(['(', '<', '[']).count();
        let found = on_a_small_stack(nested(open, close, depth));
        assert!(!found.contains(&codes::TOO_DEEP), "{open} {found:?}");
        let found = on_a_small_stack(nested(open, close, depth + 1));
        assert!(found.contains(&codes::TOO_DEEP), "{open} {found:?}");
    }
}

#[test]
fn deep_nesting_costs_one_declaration() {
    let text = nested("(", ")", 5_000);
    let parsed = parse(&text);
    assert_eq!(codes_of(&parsed.diagnostics), [codes::TOO_DEEP]);
    assert_eq!(parsed.file.items.len(), 1, "the next declaration is read");
    assert_eq!(on_a_small_stack(nested("(", "", 1_000_000)).first(), Some(&codes::TOO_DEEP));
}

#[test]
fn percents_do_not_nest() {
    let text = format!("a = A;\nb x:{}A = B;\n", "%".repeat(100_000));
    assert!(on_a_small_stack(text).iter().all(|code| *code == codes::NO_LAYER));
}

#[test]
fn a_declaration_has_a_greatest_length() {
    let fields = " x:int".repeat(MAX_DECLARATION / 6);
    let text = format!("a{fields} = A;\nb = B;\n");
    let parsed = parse(&text);
    assert_eq!(codes_of(&parsed.diagnostics), [codes::TOO_LONG]);
    assert_eq!(parsed.file.items.len(), 1);
}

#[test]
fn diagnostics_are_bounded() {
    let errors = "a = ;\n".repeat(MAX_DIAGNOSTICS + 5);
    let parsed = parse(&errors);
    assert_eq!(parsed.diagnostics.len(), MAX_DIAGNOSTICS + 1);
    assert_eq!(parsed.diagnostics.last().map(|d| d.code), Some(codes::TOO_MANY));

    let unknown: String = (0..MAX_DIAGNOSTICS + 5).map(|i| format!("a{i} x:Zz{i} = A;\n")).collect();
    let found = read_schema(&unknown).expect_err("the types are unknown");
    assert_eq!(found.len(), MAX_DIAGNOSTICS + 1);
}

/// A partial application repeats a long declaration; a short file must not take unbounded memory.
#[test]
fn partial_applications_are_bounded() {
    let long = format!("a {{X:Type}} {} = A X;\n{}", "X ".repeat(50_000), "a int;\n".repeat(5_000));
    let lines = id_lines(&parse(&long).file).len();
    assert!(lines > 100 && lines < 2_000, "{lines}");
}

#[test]
fn every_code_is_documented_and_unique() {
    let codes: BTreeSet<&str> = codes::ALL.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes.len(), codes::ALL.len());
    assert!(codes::ALL.iter().all(|(_, meaning)| meaning.trim().ends_with('.')));
}
