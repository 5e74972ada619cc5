//! What goes into the generated code besides the schema: docs, values of examples, facts, how much of the schema they have to
//! cover, and the history.

use crate::{docs, facts, history, input};
use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::Path;
use tl_codegen::docs::Docs;
use tl_codegen::method_info::MethodInfo;
use tl_codegen::{Coverage, ExampleValues};
use tl_parser::layers::History;

/// Everything besides the schema.
#[derive(Default)]
pub(super) struct Inputs {
    pub(super) docs: Docs,
    pub(super) methods: MethodInfo,
    /// What other layers have; empty where the workspace has no history.
    pub(super) history: History,
    /// What examples show.
    pub(super) examples: ExampleValues,
    /// What has to be documented.
    pub(super) floor: Floor,
    /// What is wrong with the files, a sentence each.
    pub(super) problems: Vec<String>,
}

impl Inputs {
    /// Reads those of a workspace, with the docs of a JSON file instead of its own if one is given. Such docs have no floor.
    pub(super) fn read(root: &Path, json: Option<&Path>) -> Result<Self> {
        let (methods, history) = (facts::read(&root.join("schema/facts"))?, history::read(root)?);
        let Values { numbers, decimals, texts, constructors } =
            read_table(&root.join("schema/examples.toml"), "as its first lines describe")?;
        let examples = ExampleValues { numbers, decimals, texts, constructors };
        if let Some(json) = json {
            return Ok(Self { docs: docs::read_json(json)?, methods, history, examples, ..Self::default() });
        }
        let (docs, problems) = docs::read(&root.join("schema/docs"))?;
        let floor = read_table(&root.join("schema/coverage.toml"), "a table of numbers and of what has no docs")?;
        Ok(Self { docs, methods, history, examples, floor, problems })
    }
}

/// Reads a TOML file of the workspace; without it, everything in it is empty.
fn read_table<T: Default + DeserializeOwned>(path: &Path, form: &str) -> Result<T> {
    if !path.exists() {
        return Ok(T::default());
    }
    toml::from_str(&input::text(path)?).with_context(|| format!("{} is not {form}", path.display()))
}

/// `schema/examples.toml`: what the examples of functions show.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Values {
    numbers: BTreeMap<String, i64>,
    decimals: BTreeMap<String, f64>,
    texts: BTreeMap<String, String>,
    constructors: BTreeMap<String, String>,
}

/// `schema/coverage.toml`: what has to be documented.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Floor {
    /// What has no docs, as [`Coverage::undocumented`] calls it, and why. Without the table, anything may have none.
    undocumented: Option<BTreeMap<String, String>>,
    /// The least counts of documented things, by the names that [`Coverage::counts`] has for them.
    #[serde(flatten)]
    counts: BTreeMap<String, usize>,
}

impl Floor {
    /// What is below the floor, and what is listed in vain, a sentence each.
    pub(super) fn problems(&self, coverage: &Coverage) -> Vec<String> {
        let stale = self.undocumented.iter().flat_map(|listed| stale(listed, coverage));
        self.fallen(coverage).into_iter().chain(stale).collect()
    }

    /// What has no docs and is not listed; nothing where anything may have none.
    pub(super) fn undocumented(&self, coverage: &Coverage) -> Vec<String> {
        let unlisted = |listed: &BTreeMap<String, String>| -> Vec<String> {
            coverage.undocumented.iter().filter(|name| !listed.contains_key(*name)).cloned().collect()
        };
        self.undocumented.as_ref().map(unlisted).unwrap_or_default()
    }

    /// The counts that are lower, and the names that no count has.
    fn fallen(&self, coverage: &Coverage) -> Vec<String> {
        let counts = BTreeMap::from(coverage.counts());
        let problem = |(name, &floor): (&String, &usize)| match counts.get(name.as_str()) {
            None => Some(format!("schema/coverage.toml has a floor for {name}, which is not counted")),
            Some(count) if count.documented < floor => Some(format!(
                "coverage of {name} fell from {floor} to {}: if that is right, change schema/coverage.toml",
                count.documented
            )),
            Some(_) => None,
        };
        self.counts.iter().filter_map(problem).collect()
    }
}

fn stale(listed: &BTreeMap<String, String>, coverage: &Coverage) -> Vec<String> {
    let names = listed.keys().filter(|name| !coverage.undocumented.contains(name));
    let sentence = |name| format!("schema/coverage.toml lists `{name}`, which has docs or does not exist");
    names.map(sentence).collect()
}
