//! Finds what a definition became, in the text of the generated code.

use crate::input;
use anyhow::Result;
use std::path::Path;
use tl_codegen::paths::ItemPath;

/// The folder of the generated modules, below the root of a workspace.
const GENERATED: &str = "tl-types/src/generated";
/// The file with the kinds of errors, and the enum that has them.
const ERRORS: (&str, &str) = ("errors.rs", "ErrorKind");

/// An item of the generated code.
pub(super) struct Item {
    /// Its file and line, below the root of the workspace.
    pub(super) place: String,
    /// Its lines without attributes.
    pub(super) declaration: Vec<String>,
}

/// The item of a definition, if the generated code has it.
pub(super) fn of_definition(root: &Path, module: &str, path: &ItemPath) -> Result<Option<Item>> {
    for file in path.files() {
        let found = search(root, &format!("{GENERATED}/{module}/{file}"), &path.item(), path.variant())?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// The variant of an error, if the generated code has it.
pub(super) fn of_error(root: &Path, variant: &str) -> Result<Option<Item>> {
    let (file, kinds) = ERRORS;
    search(root, &format!("{GENERATED}/{file}"), kinds, Some(variant))
}

fn search(root: &Path, file: &str, item: &str, variant: Option<&str>) -> Result<Option<Item>> {
    let Some(bytes) = input::bytes_if_exists(&root.join(file))? else { return Ok(None) };
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<&str> = text.lines().collect();
    Ok(find(&lines, item, variant)
        .map(|(line, declaration)| Item { place: format!("{file}:{}", line + 1), declaration }))
}

/// The line of an item or of its variant, from 0 on, and its declaration.
fn find(lines: &[&str], item: &str, variant: Option<&str>) -> Option<(usize, Vec<String>)> {
    let start = lines.iter().position(|line| declares(line, item))?;
    let length = lines[start..].iter().position(|line| ends(line))? + 1;
    let declaration = &lines[start..start + length];
    let Some(variant) = variant else { return Some((start, without_attributes(declaration))) };
    let is_variant = |line: &&str| line.trim_start().trim_end_matches(',') == variant;
    let line = declaration.iter().position(is_variant)?;
    Some((start + line, [lines[start], declaration[line], "    …", "}"].map(str::to_owned).to_vec()))
}

/// Whether a line starts the declaration of an item.
fn declares(line: &str, item: &str) -> bool {
    let rest = ["pub struct ", "pub enum ", "pub type "].iter().find_map(|start| line.strip_prefix(start));
    let rest = rest.and_then(|rest| rest.strip_prefix(item));
    rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// Whether a line ends the declaration that starts at it or before: items are at the start of lines.
fn ends(line: &str) -> bool {
    line == "}" || (line.starts_with("pub ") && (line.ends_with(';') || line.ends_with("{}")))
}

fn without_attributes(lines: &[&str]) -> Vec<String> {
    lines.iter().filter(|line| !line.trim_start().starts_with("#[")).map(|line| (*line).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::entry::{self, Target};
    use crate::search::library::Library;
    use std::collections::HashMap;
    use tl_codegen::paths;

    const FILE: &str = "\
/// pub struct A
#[derive(Debug)]
pub struct Ab {}

pub struct A {
    #[cfg(x)]
    pub x: i32,
}

pub type B = types::A;

pub enum C {
    /// None.
    D,
    DEmpty,
    Dx(Box<types::A>),
}
";

    #[track_caller]
    fn check(item: &str, variant: Option<&str>, expected: Option<(usize, &[&str])>) {
        let lines: Vec<&str> = FILE.lines().collect();
        let found = find(&lines, item, variant);
        let expected = expected.map(|(line, lines)| (line, lines.iter().map(|line| (*line).to_owned()).collect()));
        assert_eq!(found, expected);
    }

    #[test]
    fn the_workspace_has_the_item_of_every_definition() {
        let root = input::workspace();
        let library = Library::read(&root, None).expect("the workspace can be read");
        let mut files: HashMap<String, Vec<&str>> = HashMap::new();
        let mut has = |file: String, item: &str, variant: Option<&str>| {
            let lines = files.entry(file).or_insert_with_key(|file| {
                let text = std::fs::read_to_string(root.join(GENERATED).join(file)).unwrap_or_default();
                text.leak().lines().collect()
            });
            find(lines, item, variant).is_some()
        };
        for entry in entry::all(&library) {
            let (volume, is_builtin) = match entry.target {
                Target::Type(volume, id) => (volume, volume.schema[id].builtin.is_some()),
                Target::Constructor(volume, id) => (volume, volume.schema[id].builtin.is_some()),
                Target::Method(volume, _) => (volume, false),
                Target::Error => {
                    let kind = paths::error_kind(&entry.name);
                    assert!(has(ERRORS.0.to_owned(), ERRORS.1, Some(&kind)), "{kind}");
                    continue;
                }
            };
            let Some(path) = entry.item else {
                assert!(is_builtin, "{} has no item", entry.name);
                continue;
            };
            let files = path.files().into_iter().map(|file| format!("{}/{file}", volume.module));
            let found = files.filter(|file| has(file.clone(), &path.item(), path.variant())).count();
            assert_eq!(found, 1, "{path} of {}", entry.name);
        }
    }

    #[test]
    fn an_item_is_found_by_its_whole_name() {
        check("A", None, Some((4, &["pub struct A {", "    pub x: i32,", "}"])));
        check("Ab", None, Some((2, &["pub struct Ab {}"])));
        check("B", None, Some((9, &["pub type B = types::A;"])));
        check("C", Some("DEmpty"), Some((14, &["pub enum C {", "    DEmpty,", "    …", "}"])));
        check("C", Some("D"), Some((13, &["pub enum C {", "    D,", "    …", "}"])));
        check("D", None, None);
        check("C", Some("E"), None);
    }
}
