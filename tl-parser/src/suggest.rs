//! The nearest known name to one that is not known.

/// The names that can be suggested.
pub(crate) struct Suggestions<'a> {
    /// Sorted, so that ties go to the same name in every run.
    names: Vec<&'a str>,
    /// How many characters may still be compared, over all questions: a file of unknown names must not take for ever.
    budget: usize,
}

/// Enough for some thousand questions about a schema of usual size.
const BUDGET: usize = 64 << 20;

impl<'a> Suggestions<'a> {
    pub(crate) fn new(names: Vec<&'a str>) -> Self {
        Suggestions {
            names,
            budget: BUDGET,
        }
    }

    /// The name with the least number of edits, if a third of the letters at most is wrong.
    pub(crate) fn nearest(&mut self, wanted: &str) -> Option<&'a str> {
        let cost = self.names.len().saturating_mul(wanted.len());
        self.budget = self.budget.checked_sub(cost)?;
        let limit = (wanted.len() / 3).clamp(1, 8);
        let near = self
            .names
            .iter()
            .filter(|name| name.len().abs_diff(wanted.len()) <= limit);
        let distances = near.map(|name| (strsim::damerau_levenshtein(name, wanted), *name));
        distances
            .filter(|(distance, _)| *distance <= limit)
            .min()
            .map(|(_, name)| name)
    }
}
