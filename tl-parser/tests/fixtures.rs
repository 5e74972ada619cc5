//! Small files, one feature or error each: the tree, the ids, the docs and the formatted text of those in `ok`, the
//! messages for those in `err`.

mod common;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use tl_parser::ast::{Combinator, File, ItemKind};
use tl_parser::{Diagnostic, IdRule, Schema, SourceMap, canonical_text, codes, format, id_lines, parse, schema};

/// Calls `check` with the name and text of each file of a folder of fixtures, in the order of their names.
fn for_each_fixture(folder: &str, check: impl Fn(&str, &str)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let entries = fs::read_dir(&folder).expect("the folder of fixtures is there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "there are fixtures");
    for path in paths {
        let name = path.file_stem().expect("a fixture has a name").to_string_lossy();
        check(&name, &fs::read_to_string(&path).expect("a fixture is text"));
    }
}

/// The diagnostics of a file, except the note that it has no layer.
fn diagnostics(source: &str) -> (Vec<Diagnostic>, Option<Schema>) {
    let parsed = parse(source);
    let (schema, found) = Schema::check(&parsed.file);
    let mut all = parsed.diagnostics;
    all.extend(found);
    all.retain(|d| d.code != codes::NO_LAYER || !d.secondary.is_empty());
    all.sort_by_key(|d| d.primary.span);
    (all, schema)
}

fn render(source: &str, path: &str, diagnostics: &[Diagnostic]) -> String {
    let map = SourceMap::new(path, source);
    let rendered = diagnostics.iter().map(|d| map.render(d, false));
    rendered.collect::<Vec<_>>().join("\n\n")
}

#[test]
fn ok() {
    for_each_fixture("ok", |name, source| {
        let (found, schema) = diagnostics(source);
        assert!(!found.iter().any(Diagnostic::is_error), "{}", render(source, name, &found));
        let parsed = parse(source);
        let formatted = format(source).expect("the syntax is right");
        let mut text = common::dump(&parsed.file);
        section(&mut text, "ids", &ids(&parsed.file));
        section(&mut text, "docs", &docs(&schema.expect("there is no error")));
        section(&mut text, "found", &render(source, &format!("{name}.tl"), &found));
        section(&mut text, "formatted", if formatted == source { "" } else { &formatted });
        insta::with_settings!({ snapshot_suffix => name, omit_expression => true }, { insta::assert_snapshot!(text) });
    });
}

#[test]
fn err() {
    for_each_fixture("err", |name, source| {
        let (found, _) = diagnostics(source);
        assert!(found.iter().any(Diagnostic::is_error), "{name} must have an error");
        let text = render(source, &format!("{name}.tl"), &found);
        insta::with_settings!({ snapshot_suffix => name, omit_expression => true }, { insta::assert_snapshot!(text) });
    });
}

fn section(text: &mut String, title: &str, body: &str) {
    if !body.is_empty() {
        let _ = write!(text, "\n[{title}]\n{}\n", body.trim_end_matches('\n'));
    }
}

/// The canonical texts of all combinators, and the ids of everything that has one.
fn ids(file: &File<'_>) -> String {
    let mut text = String::new();
    for item in &file.items {
        if let ItemKind::Combinator(combinator) = &item.kind {
            text.push_str(&canonical(combinator));
        }
    }
    for line in id_lines(file).iter().filter(|line| line.is_partial) {
        let _ = writeln!(text, "{:08x} {:08x} partial {}", line.telegram_id, line.tl_id, line.name.text);
    }
    text
}

fn canonical(combinator: &Combinator<'_>) -> String {
    let [telegram, tl] = IdRule::ALL.map(|rule| {
        let text = canonical_text(combinator, rule);
        format!("{:08x} {text}", tl_parser::combinator_id(combinator, rule))
    });
    if telegram == tl { format!("{tl}\n") } else { format!("{telegram}   by Telegram's rule\n{tl}   by tl-parser's\n") }
}

fn docs(schema: &Schema) -> String {
    let mut lines = Vec::new();
    for (_, ty) in schema.types().filter(|(_, ty)| !ty.doc.is_empty()) {
        lines.push(format!("type {}: {:?}", ty.name, ty.doc));
    }
    let constructors = schema.constructors().map(|(_, c)| c);
    for combinator in constructors.chain(schema.functions().map(|(_, f)| f)) {
        lines.extend(combinator_docs(combinator));
    }
    lines.join("\n")
}

fn combinator_docs(combinator: &schema::Combinator) -> Vec<String> {
    let own = (!combinator.doc.is_empty()).then(|| format!("{}: {:?}", combinator.name, combinator.doc));
    let fields = combinator.fields.iter().filter(|field| !field.doc.is_empty());
    let fields = fields
        .map(|field| format!("{}.{}: {:?}", combinator.name, field.name.as_deref().unwrap_or_default(), field.doc));
    own.into_iter().chain(fields).collect()
}
