//! The findings of all files together.

use super::entries::{self, Entry};
use super::files;
use super::names::Names;
use super::rules::Rules;
use super::shared::Foreign;
use super::spelling::Spelling;
use super::together;
use crate::facts;
use crate::input::{self, Outcome, Source};
use anyhow::{Result, anyhow};
use std::path::Path;
use tl_parser::{Diagnostic, Schema};

/// The schemas whose names texts may have.
const SCHEMAS: [&str; 2] = [input::API, input::MTPROTO];

/// The folder of the texts.
const TEXTS: &str = "schema/docs";

/// Checks the texts of a workspace, and whether they are too close to those of `against`.
pub(super) fn check(root: &Path, against: Option<&Path>) -> Result<Outcome> {
    let names = names(root)?;
    let foreign = against.map(|path| Foreign::parse(path, &input::text(path)?)).transpose()?;
    let sources = sources(root)?;
    let files = sources.iter().map(|source| entries::parse(&source.name, source.text())).collect::<Result<Vec<_>>>()?;
    let rules = Rules { names: &names, spelling: &Spelling::new()? };
    let found = findings(&files, &rules, foreign.as_ref());
    sources.iter().zip(&found).for_each(|(source, found)| source.print(found));
    let texts: usize = files.iter().map(Vec::len).sum();
    let count: usize = found.iter().map(Vec::len).sum();
    input::print(&format!("{texts} texts, {count} findings\n"))?;
    Ok(if count == 0 { Outcome::Fine } else { Outcome::Found })
}

/// The findings about each file, in its order.
fn findings(files: &[Vec<Entry<'_>>], rules: &Rules<'_>, foreign: Option<&Foreign>) -> Vec<Vec<Diagnostic>> {
    let mut found: Vec<Vec<Diagnostic>> = files.iter().map(|file| of_file(file, rules, foreign)).collect();
    for (file, diagnostic) in together::repeated(files) {
        found[file].push(diagnostic);
    }
    found.iter_mut().for_each(|found| found.sort_by_key(|diagnostic| diagnostic.primary.span.start));
    found
}

fn of_file(file: &[Entry<'_>], rules: &Rules<'_>, foreign: Option<&Foreign>) -> Vec<Diagnostic> {
    let alone = file.iter().flat_map(|entry| rules.check(entry));
    let shared = file.iter().flat_map(|entry| foreign.map(|foreign| foreign.find(entry)).unwrap_or_default());
    alone.chain(shared).chain(together::order(file, rules.names)).collect()
}

fn names(root: &Path) -> Result<Names> {
    let schemas = SCHEMAS.iter().map(|path| schema(&root.join(path))).collect::<Result<Vec<Schema>>>()?;
    Names::new(&schemas, &facts::read(&root.join("schema/facts"))?)
}

fn schema(path: &Path) -> Result<Schema> {
    let source = Source::read(&[path])?;
    let has_errors = |_| anyhow!("{0} has errors: cargo xtask check {0}", source.name);
    let (schema, _) = tl_parser::read_schema(source.text()).map_err(has_errors)?;
    Ok(schema)
}

/// The files of texts. Messages call them by their path in the workspace, the same on every platform.
fn sources(root: &Path) -> Result<Vec<Source>> {
    let name = |path: &Path| format!("{TEXTS}/{}", path.file_name().unwrap_or_default().display());
    let paths = files::files(&root.join(TEXTS))?;
    paths.iter().map(|path| Source::read_as([(path.as_path(), name(path))])).collect()
}
