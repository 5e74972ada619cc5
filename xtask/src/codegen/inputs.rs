//! What goes into the generated code besides the schema: docs, facts, and how much of the schema they have to cover.

use crate::{docs, facts, input};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::Path;
use tl_codegen::Coverage;
use tl_codegen::docs::Docs;
use tl_codegen::method_info::MethodInfo;

/// Everything besides the schema.
#[derive(Default)]
pub(super) struct Inputs {
    pub(super) docs: Docs,
    pub(super) methods: MethodInfo,
    /// How many things of each kind have to be documented: a count below is an error.
    pub(super) floor: Floor,
    /// What is wrong with the files, a sentence each.
    pub(super) problems: Vec<String>,
}

impl Inputs {
    /// Reads those of a workspace, with the docs of a JSON file instead of its own if one is given. Such docs have no floor.
    pub(super) fn read(root: &Path, json: Option<&Path>) -> Result<Self> {
        let methods = facts::read(&root.join("schema/facts"))?;
        if let Some(json) = json {
            return Ok(Self { docs: docs::read_json(json)?, methods, ..Self::default() });
        }
        let (docs, problems) = docs::read(&root.join("schema/docs"))?;
        Ok(Self { docs, methods, floor: Floor::read(&root.join("schema/coverage.toml"))?, problems })
    }
}

/// The least counts of documented things, by the names that [`Coverage::counts`] has for them.
#[derive(Clone, Default)]
pub(super) struct Floor(BTreeMap<String, usize>);

impl Floor {
    /// Reads a file; without one there is no floor.
    fn read(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let counts = toml::from_str(&input::text(path)?);
        Ok(Self(counts.with_context(|| format!("{} is not a table of numbers", path.display()))?))
    }

    /// The counts that are lower, a sentence each.
    pub(super) fn problems(&self, coverage: &Coverage) -> Vec<String> {
        let counts = coverage.counts().into_iter().map(|(name, count)| (name, count.documented));
        let floors = counts.filter_map(|(name, count)| Some((name, count, *self.0.get(name)?)));
        let fallen = floors.filter(|(_, count, floor)| count < floor);
        let sentence = |(name, count, floor)| {
            format!("coverage of {name} fell from {floor} to {count}: if that is right, change schema/coverage.toml")
        };
        fallen.map(sentence).collect()
    }
}
