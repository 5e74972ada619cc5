//! Reads a folder of real schemas and compares every id with a table that other implementations computed.
//!
//! The folder is named by `TL_CORPUS`; without it, a folder next to the workspace is read if it exists.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tl_parser::ast::File;
use tl_parser::{Diagnostic, Schema, SourceMap, codes, format, id_lines, parse};

/// The folder of schemas, if there is one.
#[expect(clippy::print_stdout, reason = "a skipped test says so")]
fn corpus() -> Option<PathBuf> {
    let named = std::env::var_os("TL_CORPUS").map(PathBuf::from);
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/schemas/corpus");
    let folder = named.unwrap_or(default);
    if !folder.is_dir() {
        println!("skipped: there is no folder of schemas at {}, name one with TL_CORPUS", folder.display());
        return None;
    }
    Some(folder)
}

/// The name and text of each schema of the folder.
fn schemas(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let schemas = paths.filter(|path| path.extension().is_some_and(|extension| extension == "tl"));
    let read = |path: PathBuf| {
        let name = path.file_stem().expect("a schema has a name").to_string_lossy().into_owned();
        (name, fs::read_to_string(&path).expect("a schema is text"))
    };
    schemas.map(read).collect()
}

/// The text of one schema of the folder; `None` if it is not there.
fn schema(folder: &Path, name: &str) -> Option<String> {
    fs::read_to_string(folder.join(name).with_extension("tl")).ok()
}

/// The ids of a file, as lines of the table.
fn ids(file: &File<'_>) -> Vec<String> {
    let map = SourceMap::new("", file.source);
    let line = |id: tl_parser::IdLine<'_>| {
        let line = map.position(id.name.span.start).line;
        let declared = id.declared.map_or("-".to_owned(), |id| format!("{id:08x}"));
        let (section, name) = (id.section.word(), id.name.text);
        format!("{line}\t{section}\t{name}\t{declared}\t{:08x}\t{:08x}", id.tl_id, id.telegram_id)
    };
    id_lines(file).into_iter().map(line).collect()
}

/// The lines with an error of one of these codes, or with any if there are none.
fn error_lines(source: &str, diagnostics: &[Diagnostic], wanted: &[&str]) -> BTreeSet<usize> {
    let map = SourceMap::new("", source);
    let errors = diagnostics.iter().filter(|d| d.is_error() && (wanted.is_empty() || wanted.contains(&d.code)));
    errors.map(|d| map.position(d.primary.span.start).line).collect()
}

#[test]
fn ids_equal_the_tables() {
    let Some(folder) = corpus() else { return };
    for entry in fs::read_dir(folder.join("../expected_ids")).expect("the tables are next to the schemas") {
        let table = entry.expect("the folder can be read").path();
        let name = table.file_stem().expect("a table has a name").to_string_lossy().into_owned();
        let schema = [folder.join(format!("{name}.tl")), folder.join(format!("../{name}.tl"))];
        let schema = schema.iter().find(|path| path.exists()).expect("each table has its schema");
        let source = fs::read_to_string(schema).expect("a schema is text");
        let expected = fs::read_to_string(&table).expect("a table is text");
        let expected: Vec<&str> = expected.lines().skip(1).collect();
        let found = ids(&parse(&source).file);
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn printing_keeps_trees_and_comments() {
    let Some(folder) = corpus() else { return };
    for (name, source) in schemas(&folder) {
        let parsed = parse(&source);
        let Ok(printed) = format(&source) else { continue };
        assert_eq!(common::dump(&parse(&printed).file), common::dump(&parsed.file), "{name}");
        assert_eq!(format(&printed).as_deref(), Ok(printed.as_str()), "{name}");
    }
}

#[test]
fn what_is_not_tl_is_an_error_at_its_line() {
    let Some(folder) = corpus() else { return };
    let expected = [
        ("VKCOM_tl__cases_TL2_not_TL1", &[3, 4, 5, 6, 8][..]),
        ("danog__TL_MadelineProto_broken", &[4, 5]),
        ("goodmind__builtin_backticks", &[34, 35, 36]),
    ];
    for (name, lines) in expected {
        let Some(source) = schema(&folder, name) else { continue };
        let found: Vec<usize> = error_lines(&source, &parse(&source).diagnostics, &[]).into_iter().collect();
        assert_eq!(&found[..lines.len()], lines, "{name}");
    }
}

#[test]
fn lower_case_results_are_errors_of_kept_declarations() {
    let Some(folder) = corpus() else { return };
    let Some(source) = schema(&folder, "everx__ton_api") else { return };
    let parsed = parse(&source);
    assert_eq!(parsed.diagnostics, [], "the syntax is right, so nothing is lost");
    let (_, found) = Schema::check(&parsed.file);
    let lines = error_lines(&source, &found, &[codes::LOWER_CASE_RESULT]);
    assert_eq!(lines.into_iter().collect::<Vec<_>>(), [378, 381, 382, 383, 384, 387, 388, 390, 391]);
}

/// Complete schemas: every name in them is declared.
#[test]
fn whole_schemas_have_no_errors() {
    let Some(folder) = corpus() else { return };
    let whole = [
        "VKCOM_tl__cases",
        "VKCOM_tl__goldmaster",
        "danog__TL_secret_layers",
        "gotd_tl__Error",
        "stek29__L001",
        "stek29__L023_empty",
        "tdlib__td_api",
        "tdlib__td_secret_api",
        "tdlib__td_telegram_api",
        "ton_blockchain__lite_api",
        "ton_blockchain__ton_api",
        "vkcom_kdb__common",
        "vkcom_kdb__tl",
        "vysheng_tgl__scheme_L46",
    ];
    for name in whole {
        let Some(source) = schema(&folder, name) else { continue };
        let parsed = parse(&source);
        let (schema, found) = Schema::check(&parsed.file);
        let errors: Vec<&Diagnostic> = parsed.diagnostics.iter().chain(&found).filter(|d| d.is_error()).collect();
        assert!(errors.is_empty() && schema.is_some(), "{name}: {errors:?}");
    }
}

/// TDLib documents every constructor and function of its own interface, and every field.
#[test]
fn tdlib_docs_are_attached() {
    let Some(folder) = corpus() else { return };
    let Some(source) = schema(&folder, "tdlib__td_api") else { return };
    let (schema, _) = Schema::check(&parse(&source).file);
    let schema = schema.expect("there is no error");
    let builtin = |c: &tl_parser::schema::Combinator| c.builtin.is_some();
    let constructors = schema.constructors().map(|(_, c)| c).filter(|c| !builtin(c));
    for combinator in constructors.chain(schema.functions().map(|(_, f)| f)) {
        assert!(!combinator.doc.is_empty(), "{}", combinator.text);
        for field in &combinator.fields {
            assert!(!field.doc.is_empty(), "{:?} of {}", field.name, combinator.text);
        }
    }
}
