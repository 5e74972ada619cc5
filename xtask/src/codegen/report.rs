//! The report of what a run did.

use super::compare::Comparison;
use super::generate::Summary;
use super::indirect::Changes;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::time::Duration;

/// A list shows this many files or variants.
const MOST_SHOWN: usize = 20;

/// The report of a run that wrote.
pub(super) fn done(
    summaries: &[Summary],
    comparisons: &[Comparison<'_>],
    indirect: &Changes,
    elapsed: Duration,
) -> String {
    let mut text = String::new();
    summaries.iter().for_each(|summary| schema(&mut text, summary));
    list(&mut text, "now indirect", indirect.added.iter());
    list(&mut text, "no longer indirect", indirect.removed.iter());
    comparisons.iter().for_each(|comparison| folder(&mut text, comparison));
    let _ = writeln!(text, "done in {:.2} s", elapsed.as_secs_f64());
    text
}

fn schema(text: &mut String, summary: &Summary) {
    let Summary { schema, read, emitted, skipped, indirect, warnings, .. } = summary;
    let layer = summary.layer.map(|layer| format!("layer {layer}, ")).unwrap_or_default();
    let skipped_count = skipped.len();
    let _ = writeln!(
        text,
        "{schema}: {layer}{read} definitions read, {emitted} emitted, {skipped_count} skipped, {indirect} variants indirect"
    );
    for (reason, names) in by_reason(summary) {
        let _ = writeln!(text, "  skipped: {names} ({reason})");
    }
    text.push_str(&documented(summary));
    if *warnings > 0 {
        let noun = if *warnings == 1 { "warning" } else { "warnings" };
        let _ = writeln!(text, "  {warnings} {noun}: {}", summary.check);
    }
}

/// How much is documented, if anything is.
fn documented(summary: &Summary) -> String {
    let counts = summary.coverage.counts();
    if counts.iter().all(|(_, count)| count.documented == 0) {
        return String::new();
    }
    let counts: Vec<String> =
        counts.iter().map(|(name, count)| format!("{name} {} of {}", count.documented, count.all)).collect();
    format!("  documented: {}\n", counts.join(", "))
}

/// The names of skipped definitions by the reason, each in the order of the schema.
fn by_reason(summary: &Summary) -> BTreeMap<&str, String> {
    let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for skipped in &summary.skipped {
        reasons.entry(&skipped.reason).or_default().push(&skipped.name);
    }
    reasons.into_iter().map(|(reason, names)| (reason, names.join(", "))).collect()
}

fn folder(text: &mut String, comparison: &Comparison<'_>) {
    let (written, removed) = (comparison.changed().count(), comparison.stale.len());
    let (name, unchanged) = (&comparison.tree.folder.name, comparison.unchanged);
    let _ = writeln!(text, "{name}: {written} files written, {removed} removed, {unchanged} unchanged");
    list(text, "written", comparison.changed().collect::<BTreeSet<_>>().into_iter());
    list(text, "removed", comparison.stale.iter());
    for left in &comparison.left_over {
        let _ = writeln!(text, "  removed, left by an interrupted run: {}", left.display());
    }
}

fn list<T: AsRef<str>>(text: &mut String, what: &str, mut items: impl ExactSizeIterator<Item = T>) {
    for item in items.by_ref().take(MOST_SHOWN) {
        let _ = writeln!(text, "  {what}: {}", item.as_ref());
    }
    if items.len() > 0 {
        let _ = writeln!(text, "  {what}: … and {} more", items.len());
    }
}

/// The files that keep a run from writing; `None` if it may.
pub(super) fn in_the_way(comparisons: &[Comparison<'_>]) -> Option<String> {
    let files = comparisons.iter().flat_map(|of| of.in_the_way.iter().map(|file| of.name(file)));
    let files: Vec<String> = files.collect();
    if files.is_empty() {
        return None;
    }
    let mut text = "files that are not generated are in the way; nothing was written\n".to_owned();
    list(&mut text, "in the way", files.iter());
    Some(text)
}
