//! The words of the documentation: the files in `schema/docs`, or a documentation file of somebody's own.

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

/// A definition, as it stands in either kind of file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    about: String,
    returns: Option<String>,
    #[serde(default)]
    params: BTreeMap<String, String>,
}

/// A documentation file of somebody's own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Documentation {
    #[serde(default)]
    definitions: BTreeMap<String, Entry>,
    #[serde(default)]
    errors: BTreeMap<String, String>,
}

impl From<Entry> for Definition {
    fn from(Entry { about, returns, params }: Entry) -> Self {
        Self { about, returns, params }
    }
}

/// Reads the words in a folder; there are none where there is no folder. The second part is what stands in a wrong file.
pub(crate) fn read(folder: &Path) -> Result<(Docs, Vec<String>)> {
    let (mut words, mut misplaced) = (Docs::default(), Vec::new());
    for path in files(folder)? {
        let namespace = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let is_wrong = || format!("{} is not as schema/docs/README.md describes", path.display());
        if namespace == ERRORS {
            words.errors = toml::from_str(&text).with_context(is_wrong)?;
            continue;
        }
        let entries: BTreeMap<String, Entry> = toml::from_str(&text).with_context(is_wrong)?;
        let elsewhere = entries.keys().filter(|name| home(name) != namespace);
        misplaced.extend(elsewhere.map(|name| format!("the words for `{name}` have to be in {}.toml", home(name))));
        words.definitions.extend(entries.into_iter().map(|(name, entry)| (name, entry.into())));
    }
    Ok((words, misplaced))
}

/// The TOML files in a folder, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}

/// The file that a definition belongs into, without its extension.
fn home(name: &str) -> &str {
    name.rsplit_once('.').map_or(ROOT, |(namespace, _)| namespace)
}

/// Reads a documentation file.
pub(crate) fn read_json(path: &Path) -> Result<Docs> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let is_wrong = || format!("{} is not as schema/docs/README.md describes", path.display());
    let Documentation { definitions, errors } = serde_json::from_str(&text).with_context(is_wrong)?;
    let definitions = definitions.into_iter().map(|(name, entry)| (name, entry.into())).collect();
    Ok(Docs { definitions, errors })
}
