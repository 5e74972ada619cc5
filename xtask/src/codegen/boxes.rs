//! Which enum variants began or ceased to be behind a box: a change of what users match on.
//!
//! The old state is what the files on disk say, so this reads Rust, but only in the form that the generator gives it.

use super::compare::Comparison;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;

/// Boxed variants by their paths, such as `api::enums::Update::NewMessage`.
#[derive(Debug, Default)]
pub(super) struct Boxes {
    pub(super) came: BTreeSet<String>,
    pub(super) went: BTreeSet<String>,
}

/// Compares files that are about to be replaced or removed with what comes instead.
///
/// A folder without one generated file has no old state; nothing came there.
pub(super) fn changes(comparisons: &[Comparison<'_>]) -> Result<Boxes> {
    let mut boxes = Boxes::default();
    for comparison in comparisons {
        if comparison.unchanged + comparison.different.len() + comparison.stale.len() == 0 {
            continue;
        }
        let new = comparison.changed().flat_map(|file| boxed(file, &comparison.tree.files[file]));
        let new: BTreeSet<String> = new.collect();
        let old = old(comparison)?;
        boxes.came.extend(new.difference(&old).cloned());
        boxes.went.extend(old.difference(&new).cloned());
    }
    Ok(boxes)
}

fn old(comparison: &Comparison<'_>) -> Result<BTreeSet<String>> {
    let replaced = comparison.different.iter().copied();
    let removed = comparison.stale.iter().map(String::as_str);
    let mut old = BTreeSet::new();
    for file in replaced.chain(removed) {
        let path = comparison.path(file);
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        old.extend(boxed(file, &String::from_utf8_lossy(&bytes)));
    }
    Ok(old)
}

/// The boxed variants of the enums in a generated file.
fn boxed(file: &str, text: &str) -> Vec<String> {
    let module = file.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
    let mut boxed = Vec::new();
    let mut name = None;
    let mut variant = "";
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("pub enum ") {
            name = rest.split([' ', '<']).next();
        } else if line == "}" {
            name = None;
        }
        let Some(name) = name.filter(|_| !line.trim_start().starts_with("//")) else { continue };
        variant = variant_name(line).unwrap_or(variant);
        if line.contains("Box<") {
            boxed.push(format!("{module}::{name}::{variant}"));
        }
    }
    boxed
}

/// The name of the variant that starts on a line.
fn variant_name(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("    ").filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))?;
    rest.split(['(', ',', ' ']).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxed_variants_are_found_in_generated_enums() {
        let text = "\
pub struct Box<T>(T);
pub enum Update {
    /// Not a `Box<T>` of its own, but the line before a variant.
    Plain(types::UpdatePlain),
    NewMessage(Box<types::UpdateNewMessage>),
    LongName(
        Box<types::UpdateLongName>,
    ),
    Empty,
}
impl From<types::UpdateNewMessage> for Update {
    fn from(value: types::UpdateNewMessage) -> Self { Self::NewMessage(Box::<_>::new(value)) }
}
";
        let found = boxed("api/enums/help/mod.rs", text);
        assert_eq!(found, ["api::enums::help::Update::NewMessage", "api::enums::help::Update::LongName"]);
    }

    #[test]
    fn every_boxed_variant_of_the_real_schemas_is_found() {
        for schema in [include_str!("../../../schema/api.tl"), include_str!("../../../schema/mtproto.tl")] {
            let (schema, _) = tl_parser::read_schema(schema).expect("the schema has no error");
            let config = tl_codegen::Config::default();
            let output = tl_codegen::Generator::new(&schema, &config).expect("it can be generated").output();
            let mut found: Vec<String> = output.files.iter().flat_map(|(file, text)| boxed(file, text)).collect();
            found.sort();
            assert_eq!(found, output.indirect);
        }
    }
}
