//! What `schema/compat.tl` can have: the constructors of earlier layers that decoders can accept.

use crate::input::{self, Source};
use anyhow::{Result, anyhow, bail};
use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::path::Path;
use tl_codegen::compat::{Candidate, Changes, candidates};
use tl_parser::layers::{self, History};
use tl_parser::{Diagnostic, SourceMap};

/// The file of a workspace, from its root.
pub(crate) const FILE: &str = "schema/compat.tl";

/// So many known layers before the one of the schema are taken unless others are asked for.
const LAYERS: usize = 5;

/// What can be taken and what cannot.
pub(crate) struct Proposal {
    /// The text of a `compat.tl`.
    pub(crate) file: String,
    /// What cannot be taken, and why, a sentence each.
    pub(crate) refused: Vec<String>,
}

/// Proposes what the decoders of the schema in `source` can accept of `layers`; if there are none, of the last ones known
/// before the schema's.
pub(crate) fn propose(history: &History, source: &Source, layers: &[u32]) -> Result<Proposal> {
    let errors = |found: Vec<Diagnostic>| anyhow!("{}", first_error(source, &found));
    let (schema, _) = tl_parser::read_schema(source.text()).map_err(errors)?;
    let layers = match (layers, schema.layer()) {
        ([], Some(layer)) => &last_before(history, layer)[..],
        ([], None) => bail!("{} names no layer: say which earlier ones with --layer", source.name),
        (layers, _) => layers,
    };
    let candidates = candidates(history, source.text(), layers).map_err(errors)?;
    let numbers: Vec<String> = layers.iter().map(u32::to_string).collect();
    let mut proposal = Proposal { file: header(&numbers.join(" ")), refused: Vec::new() };
    for candidate in &candidates {
        match &candidate.verdict {
            Ok(changes) => proposal.file.push_str(&entry(candidate, changes)),
            Err(reason) => proposal.refused.push(refusal(candidate, reason)),
        }
    }
    Ok(proposal)
}

/// What the file of a workspace has to be after it moved from the old layer to the new one; `None` where there is none, or where
/// a person has changed what was proposed for the old layer.
pub(crate) fn follow(root: &Path, old: (&History, &Source), new: (&History, &Source)) -> Result<Option<String>> {
    let path = root.join(FILE);
    if !path.exists() {
        return Ok(None);
    }
    if input::text(&path)? == propose(old.0, old.1, &[])?.file {
        return Ok(Some(propose(new.0, new.1, &[])?.file));
    }
    input::print_message(format_args!(
        "{FILE} stays, because it is not what `cargo xtask schema compat` proposed for the old layer"
    ));
    Ok(None)
}

/// The last known layers before one, in order.
fn last_before(history: &History, layer: u32) -> Vec<u32> {
    let before: Vec<u32> = history.layers().filter(|known| *known < layer).collect();
    before[before.len().saturating_sub(LAYERS)..].to_vec()
}

fn first_error(source: &Source, found: &[Diagnostic]) -> String {
    let error = found.iter().find(|diagnostic| diagnostic.is_error());
    error.map(|error| SourceMap::of(&source.files).render(error, false)).unwrap_or_default()
}

fn header(layers: &str) -> String {
    format!(
        "// Constructors of earlier layers that decoders accept: a value becomes one of today's constructor of the same name.\n\
         // Each lists today's fields that it lacks, which are absent, false, zero or empty then, and its fields that are dropped.\n\
         // Made by `cargo xtask schema compat`, for the layers {layers}.\n"
    )
}

/// A definition after a comment that says what changes.
fn entry(Candidate { text, layers, .. }: &Candidate, Changes { neutral, dropped }: &Changes) -> String {
    let mut entry = format!("\n// {}", ranges(layers));
    for (what, fields) in [("without", neutral), ("dropped", dropped)] {
        if !fields.is_empty() {
            write!(entry, "; {what}: {}", fields.join(", ")).expect("a string takes any text");
        }
    }
    format!("{entry}\n{text}\n")
}

fn refusal(Candidate { text, layers, .. }: &Candidate, reason: &str) -> String {
    let name = text.split(' ').next().unwrap_or_default();
    format!("{name} of {}: {reason}", ranges(layers))
}

/// `layers 91–223`
fn ranges(layers: &[RangeInclusive<u32>]) -> String {
    let plural = if matches!(layers, [only] if only.start() == only.end()) { "" } else { "s" };
    format!("layer{plural} {}", layers::ranges(layers.iter().cloned()))
}
