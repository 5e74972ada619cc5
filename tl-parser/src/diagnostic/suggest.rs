//! The known name that is most similar to an unknown one.

/// The names that can be suggested.
pub(crate) struct Suggestions<'a> {
    /// Sorted, so that every run suggests the same of several similar names.
    names: Vec<&'a str>,
    /// What is left of [`BUDGET`]: a file of unknown names must not take too long.
    budget: usize,
}

/// How many pairs of characters all look-ups together may compare: some hundred look-ups in a large schema.
const BUDGET: usize = 100 << 20;

/// Longer names are not worth a suggestion.
const LONGEST: usize = 64;

impl<'a> Suggestions<'a> {
    pub(crate) fn new(names: Vec<&'a str>) -> Self {
        Suggestions { names, budget: BUDGET }
    }

    /// The name with the least number of edits, if at most a third of the letters is wrong, in the namespace and in the rest
    /// alike. A difference of case is no edit.
    pub(crate) fn nearest(&mut self, wanted: &str) -> Option<&'a str> {
        if wanted.len() > LONGEST {
            return None;
        }
        self.budget = self.budget.checked_sub(self.names.len() * wanted.len())?;
        if let Some(same) = self.names.iter().find(|name| name.eq_ignore_ascii_case(wanted)) {
            return Some(same);
        }
        let limit = (wanted.len() / 3).min(8);
        let near = self.names.iter().filter(|name| name.len().abs_diff(wanted.len()) <= limit);
        let near: Vec<&str> = near.copied().collect();
        let cost: usize = near.iter().map(|name| name.len() * wanted.len()).sum();
        self.budget = self.budget.checked_sub(cost)?;
        let distances = near.into_iter().filter_map(|name| Some((distance(name, wanted)?, name)));
        distances.min().map(|(_, name)| name)
    }
}

/// The number of edits between two names; nothing where that is more than a third of either part.
fn distance(name: &str, wanted: &str) -> Option<usize> {
    let ((namespace, name), (wanted_namespace, wanted)) = (parts(name), parts(wanted));
    Some(edits(namespace, wanted_namespace)? + edits(name, wanted)?)
}

/// The namespace, and the rest.
fn parts(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or(("", name))
}

fn edits(part: &str, wanted: &str) -> Option<usize> {
    Some(strsim::osa_distance(part, wanted)).filter(|distance| *distance <= wanted.len() / 3)
}
