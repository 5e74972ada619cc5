//! What goes into the generated code beside the schema: words, facts, and how much of the schema they must tell about.

use crate::{facts, words};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tl_codegen::Coverage;
use tl_codegen::docs::Docs;
use tl_codegen::method_info::MethodInfo;

/// Everything beside the schema.
#[derive(Default)]
pub(super) struct Inputs {
    pub(super) words: Docs,
    pub(super) facts: MethodInfo,
    /// How many things of each kind words and facts told about when that was last written down.
    pub(super) floor: BTreeMap<String, usize>,
    /// What is wrong with the files, a sentence each.
    pub(super) problems: Vec<String>,
}

impl Inputs {
    /// Reads those of a workspace, with the words of `docs` instead of its own if there are any.
    pub(super) fn read(root: &Path, docs: Option<&Path>) -> Result<Self> {
        let facts = facts::read(&root.join("schema/facts"))?;
        if let Some(docs) = docs {
            return Ok(Self { words: words::read_json(docs)?, facts, ..Self::default() });
        }
        let (words, problems) = words::read(&root.join("schema/docs"))?;
        Ok(Self { words, facts, floor: floor(&root.join("schema/coverage.toml"))?, problems })
    }

    /// The counts that fell below the floor, a sentence each.
    pub(super) fn fallen(&self, coverage: &Coverage) -> Vec<String> {
        let fallen = |(name, count): (&'static str, tl_codegen::Count)| {
            let floor = *self.floor.get(name)?;
            (count.documented < floor).then(|| {
                format!(
                    "coverage of {name} fell from {floor} to {}: if that is right, change schema/coverage.toml",
                    count.documented
                )
            })
        };
        coverage.counts().into_iter().filter_map(fallen).collect()
    }
}

/// Reads the floor; there is none where there is no file.
fn floor(path: &Path) -> Result<BTreeMap<String, usize>> {
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("{} is not a table of numbers", path.display()))
}
