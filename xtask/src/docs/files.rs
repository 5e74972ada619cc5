//! The documentation of the schemas: the files in `schema/docs`, or one JSON file.

use crate::input;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tl_codegen::docs::{Definition, Docs};

/// The file with the meanings of errors.
const ERRORS: &str = "errors";
/// The file with the definitions that have no namespace.
const ROOT: &str = "root";

/// The docs of a definition, in either kind of file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    about: String,
    returns: Option<String>,
    #[serde(default)]
    params: BTreeMap<String, String>,
}

/// All docs, in one JSON file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonFile {
    #[serde(default)]
    definitions: BTreeMap<String, Entry>,
    #[serde(default)]
    errors: BTreeMap<String, String>,
}

/// Reads the docs in a folder; there are none if there is no folder. The second part is what is in a wrong file, a sentence
/// each.
pub(crate) fn read(folder: &Path) -> Result<(Docs, Vec<String>)> {
    let (mut docs, mut misplaced) = (Docs::default(), Vec::new());
    for path in files(folder)? {
        let namespace = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = input::text(&path)?;
        if namespace == ERRORS {
            docs.errors = toml::from_str(&text).with_context(|| wrong_format(&path))?;
            continue;
        }
        let entries: BTreeMap<String, Entry> = toml::from_str(&text).with_context(|| wrong_format(&path))?;
        let elsewhere = entries.keys().filter(|name| home(name) != namespace);
        misplaced.extend(elsewhere.map(|name| format!("the docs of `{name}` have to be in {}.toml", home(name))));
        docs.definitions.extend(definitions(entries));
    }
    Ok((docs, misplaced))
}

/// Reads a JSON file with docs.
pub(crate) fn read_json(path: &Path) -> Result<Docs> {
    let JsonFile { definitions: entries, errors } =
        serde_json::from_str(&input::text(path)?).with_context(|| wrong_format(path))?;
    Ok(Docs { definitions: definitions(entries).collect(), errors })
}

/// What an error about a file in a wrong format says.
pub(super) fn wrong_format(path: &Path) -> String {
    format!("{} is not as schema/docs/README.md describes", path.display())
}

fn definitions(entries: BTreeMap<String, Entry>) -> impl Iterator<Item = (String, Definition)> {
    let definition = |Entry { about, returns, params }| Definition { about, returns, params };
    entries.into_iter().map(move |(name, entry)| (name, definition(entry)))
}

/// The TOML files in a folder, sorted.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}

/// The file that a definition belongs in, without its extension.
fn home(name: &str) -> &str {
    name.rsplit_once('.').map_or(ROOT, |(namespace, _)| namespace)
}
