//! Properties of every schema, and of every text.

mod common;

use proptest::prelude::*;
use std::fs;
use std::path::Path;
use tl_parser::ast::{File, ItemKind};
use tl_parser::{
    Diagnostic, IdRule, Located, Parsed, Schema, SourceMap, Sources, canonical_text, decode, format, parse, print,
};

/// A type of a random schema.
#[derive(Clone, Debug)]
enum Ty {
    Nat,
    Name(String),
    Percent(Box<Ty>),
    Apply(String, Vec<Ty>),
}

/// A field of a random schema.
#[derive(Clone, Debug)]
enum Field {
    Plain { name: Option<String>, bit: Option<u8>, ty: Ty },
    Group { names: Vec<String>, ty: Ty },
    Repeat { count: Option<u8>, fields: Vec<Field> },
}

/// A constructor of a random schema.
#[derive(Clone, Debug)]
struct Declaration {
    name: String,
    id: Option<u32>,
    params: Vec<String>,
    fields: Vec<Field>,
    result: Ty,
}

fn lower() -> impl Strategy<Value = String> {
    "[a-z][a-zA-Z0-9_]{0,5}(\\.[a-z][a-z0-9]{0,3})?"
}

fn upper() -> impl Strategy<Value = String> {
    "([a-z][a-z0-9]{0,3}\\.)?[A-Z][a-zA-Z0-9_]{0,5}"
}

fn ident() -> impl Strategy<Value = String> {
    "[a-z][a-zA-Z0-9_]{0,5}"
}

fn ty() -> impl Strategy<Value = Ty> {
    let leaf = prop_oneof![Just(Ty::Nat), lower().prop_map(Ty::Name), upper().prop_map(Ty::Name)];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let args = prop::collection::vec(inner, 1..3);
        let applied = (prop_oneof![lower(), upper()], args).prop_map(|(name, args)| Ty::Apply(name, args));
        prop_oneof![applied.clone(), (applied).prop_map(|ty| Ty::Percent(Box::new(ty)))]
    })
}

fn field() -> impl Strategy<Value = Field> {
    let plain = (prop::option::of(ident()), prop::option::of(0..32_u8), ty());
    let plain = plain.prop_map(|(name, bit, ty)| Field::Plain { bit: bit.filter(|_| name.is_some()), name, ty });
    let group = (prop::collection::vec(ident(), 1..4), ty()).prop_map(|(names, ty)| Field::Group { names, ty });
    prop_oneof![4 => plain, 1 => group].prop_recursive(2, 8, 3, |inner| {
        let repeat = (prop::option::of(any::<u8>()), prop::collection::vec(inner, 0..3));
        repeat.prop_map(|(count, fields)| Field::Repeat { count, fields })
    })
}

fn declaration() -> impl Strategy<Value = Declaration> {
    let fields = prop::collection::vec(field(), 0..5);
    let params = prop::collection::vec(ident(), 0..3);
    let result = prop_oneof![
        upper().prop_map(Ty::Name),
        (upper(), prop::collection::vec(ty(), 1..3)).prop_map(|(name, args)| Ty::Apply(name, args)),
    ];
    let parts = (lower(), prop::option::of(any::<u32>()), params, fields, result);
    parts.prop_map(|(name, id, params, fields, result)| Declaration { name, id, params, fields, result })
}

/// The tokens of a declaration. `angles` is how applications are written: `T<a>` or `(T a)`.
fn tokens(declaration: &Declaration, angles: bool, with_id: bool) -> Vec<String> {
    let mut out = Vec::new();
    let id = declaration.id.filter(|_| with_id).map_or(String::new(), |id| format!("#{id:x}"));
    out.push(format!("{}{id}", declaration.name));
    for param in &declaration.params {
        out.extend(["{", param, ":", "Type", "}"].map(str::to_owned));
    }
    declaration.fields.iter().for_each(|field| field_tokens(field, angles, &mut out));
    out.push("=".to_owned());
    ty_tokens(&declaration.result, angles, &mut out);
    out.push(";".to_owned());
    out
}

fn field_tokens(field: &Field, angles: bool, out: &mut Vec<String>) {
    let push = |out: &mut Vec<String>, tokens: &[&str]| out.extend(tokens.iter().map(|t| (*t).to_owned()));
    match field {
        Field::Plain { name, bit, ty } => {
            name.iter().for_each(|name| push(out, &[name, ":"]));
            bit.iter().for_each(|bit| push(out, &["flags", ".", &bit.to_string(), "?"]));
            ty_tokens(ty, angles, out);
        }
        Field::Group { names, ty } => {
            push(out, &["("]);
            out.extend(names.iter().cloned());
            push(out, &[":"]);
            ty_tokens(ty, angles, out);
            push(out, &[")"]);
        }
        Field::Repeat { count, fields } => {
            count.iter().for_each(|count| push(out, &[&count.to_string(), "*"]));
            push(out, &["["]);
            fields.iter().for_each(|field| field_tokens(field, angles, out));
            push(out, &["]"]);
        }
    }
}

fn ty_tokens(ty: &Ty, angles: bool, out: &mut Vec<String>) {
    match ty {
        Ty::Nat => out.push("#".to_owned()),
        Ty::Name(name) => out.push(name.clone()),
        Ty::Percent(inner) => {
            out.push("%".to_owned());
            ty_tokens(inner, angles, out);
        }
        Ty::Apply(name, args) if angles => {
            out.push(name.clone());
            for (i, arg) in args.iter().enumerate() {
                out.push(if i == 0 { "<" } else { "," }.to_owned());
                ty_tokens(arg, angles, out);
            }
            out.push(">".to_owned());
        }
        Ty::Apply(name, args) => {
            out.extend(["(".to_owned(), name.clone()]);
            args.iter().for_each(|arg| ty_tokens(arg, angles, out));
            out.push(")".to_owned());
        }
    }
}

/// What may come between two tokens.
fn gap() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        6 => Just(" "),
        1 => Just("\n"),
        1 => Just("\t\r\n "),
        1 => Just(" /* ; */ "),
        1 => Just(" // é; ( \n"),
        1 => Just("\n\n// own\n"),
        1 => Just(" /* two\nlines */\n"),
    ]
}

/// A schema, and the gaps to write it with.
fn schema() -> impl Strategy<Value = (Vec<Declaration>, Vec<&'static str>)> {
    (prop::collection::vec(declaration(), 1..5), prop::collection::vec(gap(), 40))
}

/// The text of a schema, with the gaps in turn.
fn write(declarations: &[Declaration], gaps: &[&str], angles: bool, with_ids: bool) -> String {
    let all = declarations.iter().flat_map(|declaration| tokens(declaration, angles, with_ids));
    all.zip(gaps.iter().cycle()).map(|(token, gap)| format!("{token}{gap}")).collect()
}

fn canonical_texts(file: &File<'_>) -> Vec<[String; 2]> {
    let combinators = file.items.iter().filter_map(|item| match &item.kind {
        ItemKind::Combinator(combinator) => Some(combinator),
        _ => None,
    });
    combinators.map(|c| IdRule::ALL.map(|rule| canonical_text(c, rule))).collect()
}

/// Printing changes neither the tree nor a comment, and printing what was printed changes nothing.
fn assert_prints_well(parsed: &Parsed<'_>) {
    let printed = print(&parsed.file);
    let again = parse(&printed);
    assert_eq!(again.diagnostics, [], "{printed}");
    assert_eq!(common::dump(&again.file), common::dump(&parsed.file), "{printed}");
    assert_eq!(format(&printed).as_deref(), Ok(printed.as_str()));
}

/// Parses, checks, renders and prints a text. Nothing may panic, and every place must be inside the text.
fn assert_survives(text: &str) {
    let parsed = parse(text);
    let (schema, found) = Schema::check(&parsed.file);
    assert_eq!(schema.is_none(), found.iter().any(Diagnostic::is_error));
    let map = SourceMap::new("x.tl", text);
    for diagnostic in parsed.diagnostics.iter().chain(&found) {
        assert!(diagnostic.primary.span.end as usize <= text.len());
        assert!(!map.render(diagnostic, true).is_empty());
    }
    if parsed.diagnostics.is_empty() {
        assert_prints_well(&parsed);
    }
}

/// The findings of syntax about the last of some files, with their places in it.
fn syntax_of_last(files: &[&str]) -> Vec<Located> {
    let mut sources = Sources::new();
    for (index, file) in files.iter().enumerate() {
        sources.add(if index + 1 == files.len() { "last" } else { "before" }, file);
    }
    let map = SourceMap::of(&sources);
    let found = sources.parse().diagnostics.into_iter().map(|found| map.locate(&found));
    found.filter(|found| found.primary.file == "last").collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_schema_reads_and_prints((declarations, gaps) in schema()) {
        let text = write(&declarations, &gaps, true, true);
        let parsed = parse(&text);
        prop_assert_eq!(&parsed.diagnostics, &[], "{}", text);
        prop_assert_eq!(parsed.file.items.len(), declarations.len());
        assert_prints_well(&parsed);
    }

    #[test]
    fn the_canonical_text_depends_on_meaning_alone((declarations, gaps) in schema()) {
        let one = write(&declarations, &gaps, true, true);
        let two = write(&declarations, &[" "], false, false);
        prop_assert_eq!(canonical_texts(&parse(&one).file), canonical_texts(&parse(&two).file), "{}\n{}", one, two);
    }

    #[test]
    fn any_bytes_survive(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let (text, error) = decode(&bytes);
        prop_assert_eq!(error.is_some(), std::str::from_utf8(&bytes).is_err());
        assert_survives(&text);
    }

    #[test]
    fn any_tokens_survive(text in "([a-cA-C#:;=?%!*+.,_0-9(){}<>\\[\\]@`é\"\n -]|--- ?|types|functions|//|/\\*|\\*/|=>|\\{X:Type\\}|flags|\\.0\\?|= A;){0,60}") {
        assert_survives(&text);
        prop_assert_eq!(syntax_of_last(&[&text, &text]), syntax_of_last(&[&text]));
    }
}

/// The start of a schema is an error or a smaller schema.
#[test]
fn every_prefix_of_a_fixture_survives() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ok");
    for entry in fs::read_dir(folder).expect("the folder of fixtures is there") {
        let text = fs::read_to_string(entry.expect("a folder can be read").path()).expect("a fixture is text");
        for (end, _) in text.char_indices() {
            assert_survives(&text[..end]);
        }
    }
}
