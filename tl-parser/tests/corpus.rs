//! Reads a folder of real schemas and compares every id with a table that other implementations computed.
//!
//! The folder is named by `TL_CORPUS`; without it, a folder beside the workspace is read where it is there.

use std::fs;
use std::path::{Path, PathBuf};
use tl_parser::ast::{File, ItemKind};
use tl_parser::schema::IdRule;
use tl_parser::{combinator_id, parse};

/// The folder of schemas; nothing where there is none.
fn corpus() -> Option<PathBuf> {
    let named = std::env::var_os("TL_CORPUS").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/schemas/corpus");
    let folder = named.unwrap_or(beside);
    if !folder.is_dir() {
        println!("skipped: there is no folder of schemas at {}, name one with TL_CORPUS", folder.display());
        return None;
    }
    Some(folder)
}

/// The lines of the table of a file, as far as the tree tells them.
fn ids(file: &File<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for item in &file.items {
        let ItemKind::Combinator(combinator) = &item.kind else {
            continue;
        };
        let line = file.source[..combinator.name.span.start as usize].matches('\n').count() + 1;
        let section = if combinator.is_function(item.section) { "functions" } else { "types" };
        let declared = combinator.id.map_or("-".to_owned(), |id| format!("{:08x}", id.value));
        let [tl, telegram] = [IdRule::Tl, IdRule::Telegram].map(|rule| combinator_id(combinator, rule));
        lines.push(format!("{line}\t{section}\t{}\t{declared}\t{tl:08x}\t{telegram:08x}", combinator.name.text));
    }
    lines
}

#[test]
fn ids_equal_the_tables() {
    let Some(folder) = corpus() else { return };
    for entry in fs::read_dir(folder.join("../expected_ids")).expect("the tables stand beside the schemas") {
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
