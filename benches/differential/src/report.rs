//! What was compared, and what differs.

use crate::differences::{DIFFERENCES, Difference};
use crate::ours::Side;
use crate::shared::Sample;
use std::collections::{BTreeMap, BTreeSet};

/// The comparison with one peer.
pub(crate) struct Report {
    peer: &'static str,
    definitions: BTreeSet<u32>,
    values: usize,
    /// By the name of the definition: how many, and the first.
    unexplained: BTreeMap<String, (usize, String)>,
    /// By the position in [`DIFFERENCES`]: the names of the definitions that it showed in.
    shown: BTreeMap<usize, BTreeSet<String>>,
}

impl Report {
    pub(crate) fn new(peer: &'static str) -> Self {
        Self { peer, definitions: BTreeSet::new(), values: 0, unexplained: BTreeMap::new(), shown: BTreeMap::new() }
    }

    /// Compares what both sides make of a value: either must write what the sampler wrote, and we must read what they wrote.
    pub(crate) fn add(&mut self, side: &Side, sample: &Sample, theirs: Result<Vec<u8>, String>) {
        self.definitions.insert(sample.id);
        self.values += 1;
        let ours = side.recode(sample.id, &sample.bytes);
        if ours.as_ref() != Ok(&sample.bytes) {
            self.unexplained("we", sample, &ours);
        }
        if theirs.as_ref() != Ok(&sample.bytes) {
            self.differs(sample, &theirs);
        }
        // What they wrote from a value, and what they wrote where it differs: we read both.
        if let Some(again) = theirs.ok().map(|bytes| side.recode(sample.id, &bytes)).filter(Result::is_err) {
            self.unexplained("we, of what they wrote", sample, &again);
        }
    }

    fn differs(&mut self, sample: &Sample, theirs: &Result<Vec<u8>, String>) {
        let is_this = |difference: &Difference| difference.peer == self.peer && difference.explains(sample, theirs);
        match DIFFERENCES.iter().position(is_this) {
            Some(index) => drop(self.shown.entry(index).or_default().insert(sample.name.clone())),
            None => self.unexplained("they", sample, theirs),
        }
    }

    fn unexplained(&mut self, who: &str, sample: &Sample, result: &Result<Vec<u8>, String>) {
        let first = || (0, describe(who, sample, result));
        self.unexplained.entry(sample.name.clone()).or_insert_with(first).0 += 1;
    }

    /// Prints it; gives whether all is well.
    pub(crate) fn print(&self) -> bool {
        let Self { peer, definitions, values, unexplained, .. } = self;
        println!("{peer}: {values} values of {} definitions compared", definitions.len());
        for (index, difference) in DIFFERENCES.iter().enumerate().filter(|(_, difference)| difference.peer == *peer) {
            match self.shown.get(&index) {
                Some(names) => println!("{peer}: explained in {} definitions: {}", names.len(), difference.reason),
                None => println!("{peer}: STALE, it did not show: {}", difference.reason),
            }
        }
        for (name, (count, first)) in unexplained {
            println!("{peer}: DIFFERS in {count} values: {name}: {first}");
        }
        println!("{peer}: {} definitions differ without an explanation", unexplained.len());
        unexplained.is_empty() && self.stale() == 0
    }

    fn stale(&self) -> usize {
        DIFFERENCES.iter().filter(|difference| difference.peer == self.peer).count() - self.shown.len()
    }
}

fn describe(who: &str, sample: &Sample, result: &Result<Vec<u8>, String>) -> String {
    let result = match result {
        Ok(bytes) => format!("wrote {}", hex(bytes)),
        Err(error) => format!("said: {error}"),
    };
    format!("{who} {result}\n    the value is {}", hex(&sample.bytes))
}

/// Lower-case digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of an even number of digits.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text.chars().map(|c| c.to_digit(16).map(|digit| digit as u8)).collect::<Option<_>>()?;
    Some(digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect())
}
