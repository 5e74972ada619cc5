//! What was compared, and what differs.

use crate::differences::{DIFFERENCES, Difference};
use crate::hex;
use crate::ours;
use crate::sample::Sample;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use tl_definitions::Tables;

/// The comparison with one peer.
pub(crate) struct Report {
    peer: &'static str,
    definitions: BTreeSet<u32>,
    values: usize,
    /// By the reason of a difference: the names of the definitions that have it.
    explained: BTreeMap<&'static str, BTreeSet<String>>,
    /// By the name of the definition: how many, and the first.
    unexplained: BTreeMap<String, (usize, String)>,
}

impl Report {
    pub(crate) fn new(peer: &'static str) -> Self {
        Self { peer, definitions: BTreeSet::new(), values: 0, explained: BTreeMap::new(), unexplained: BTreeMap::new() }
    }

    /// Compares what both sides make of a value: each must write what the sampler wrote, and we must read what they wrote.
    pub(crate) fn add(&mut self, tables: &Tables, sample: &Sample, theirs: Result<Vec<u8>, String>) {
        self.definitions.insert(sample.id);
        self.values += 1;
        let ours = ours::recode(tables, sample.id, &sample.bytes);
        if ours.as_ref() != Ok(&sample.bytes) {
            self.add_unexplained("we", sample, &ours);
        }
        if theirs.as_ref() != Ok(&sample.bytes) {
            self.add_difference(sample, &theirs);
        }
        // What they wrote from a value, and what they wrote where it differs: we read both.
        if let Some(again) = theirs.ok().map(|bytes| ours::recode(tables, sample.id, &bytes)).filter(Result::is_err) {
            self.add_unexplained("we, of what they wrote", sample, &again);
        }
    }

    fn add_difference(&mut self, sample: &Sample, theirs: &Result<Vec<u8>, String>) {
        let is_this = |difference: &Difference| difference.peer == self.peer && difference.explains(sample, theirs);
        match DIFFERENCES.iter().find(|difference| is_this(difference)) {
            Some(found) => {
                self.explained.entry(found.reason).or_default().insert(sample.name.clone());
            }
            None => self.add_unexplained("they", sample, theirs),
        }
    }

    fn add_unexplained(&mut self, who: &str, sample: &Sample, result: &Result<Vec<u8>, String>) {
        let first = || (0, describe(who, sample, result));
        self.unexplained.entry(sample.name.clone()).or_insert_with(first).0 += 1;
    }

    /// Whether every difference is explained, and every explanation needed.
    pub(crate) fn agrees(&self) -> bool {
        self.unexplained.is_empty()
            && self.explanations().all(|difference| self.explained.contains_key(difference.reason))
    }

    /// The differences that this peer has to have.
    fn explanations(&self) -> impl Iterator<Item = &'static Difference> {
        DIFFERENCES.iter().filter(|difference| difference.peer == self.peer)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { peer, definitions, values, explained, unexplained } = self;
        writeln!(f, "{peer}: {values} values of {} definitions compared", definitions.len())?;
        for Difference { reason, .. } in self.explanations() {
            match explained.get(reason) {
                Some(names) => writeln!(f, "{peer}: explained in {} definitions: {reason}", names.len())?,
                None => writeln!(f, "{peer}: STALE, it was not found: {reason}")?,
            }
        }
        for (name, (count, first)) in unexplained {
            writeln!(f, "{peer}: DIFFERS in {count} values: {name}: {first}")?;
        }
        writeln!(f, "{peer}: {} definitions differ without an explanation", unexplained.len())
    }
}

fn describe(who: &str, sample: &Sample, result: &Result<Vec<u8>, String>) -> String {
    let result = match result {
        Ok(bytes) => format!("wrote {}", hex::encode(bytes)),
        Err(error) => format!("said: {error}"),
    };
    format!("{who} {result}\n    the value is {}", hex::encode(&sample.bytes))
}
