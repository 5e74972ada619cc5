//! What a run did, in words.

use super::boxes::Boxes;
use super::compare::Comparison;
use super::generate::Summary;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::time::Duration;

/// So many files or variants are shown in one list.
const MOST_SHOWN: usize = 20;

/// The report of a run that wrote.
pub(super) fn done(summaries: &[Summary], comparisons: &[Comparison<'_>], boxes: &Boxes, elapsed: Duration) -> String {
    let mut text = String::new();
    summaries.iter().for_each(|summary| schema(&mut text, summary));
    list(&mut text, "now boxed", boxes.came.iter());
    list(&mut text, "no longer boxed", boxes.went.iter());
    comparisons.iter().for_each(|comparison| folder(&mut text, comparison));
    let _ = writeln!(text, "done in {:.2} s", elapsed.as_secs_f64());
    text
}

fn schema(text: &mut String, summary: &Summary) {
    let Summary { schema, read, emitted, skipped, boxed, warnings, .. } = summary;
    let layer = summary.layer.map(|layer| format!("layer {layer}, ")).unwrap_or_default();
    let skipped_count = skipped.len();
    let _ = writeln!(
        text,
        "{schema}: {layer}{read} definitions read, {emitted} emitted, {skipped_count} skipped, {boxed} variants boxed"
    );
    for (reason, names) in by_reason(summary) {
        let _ = writeln!(text, "  skipped: {names} ({reason})");
    }
    text.push_str(&covered(summary));
    if *warnings > 0 {
        let noun = if *warnings == 1 { "warning" } else { "warnings" };
        let _ = writeln!(text, "  {warnings} {noun}: cargo xtask check {schema}");
    }
}

/// How much words and facts tell about, where they tell anything.
fn covered(summary: &Summary) -> String {
    let counts = summary.coverage.counts();
    if counts.iter().all(|(_, count)| count.documented == 0) {
        return String::new();
    }
    let counts: Vec<String> =
        counts.iter().map(|(name, count)| format!("{name} {} of {}", count.documented, count.all)).collect();
    format!("  words and facts: {}\n", counts.join(", "))
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
    let (shown, unchanged) = (&comparison.tree.folder.shown, comparison.unchanged);
    let _ = writeln!(text, "{shown}: {written} files written, {removed} removed, {unchanged} unchanged");
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

/// What keeps a run from writing; nothing where it may.
pub(super) fn in_the_way(comparisons: &[Comparison<'_>]) -> Option<String> {
    let files = |comparison: &Comparison<'_>| comparison.in_the_way.iter().map(|file| comparison.shown(file)).collect();
    let files: Vec<String> = comparisons.iter().flat_map(|comparison| -> Vec<String> { files(comparison) }).collect();
    if files.is_empty() {
        return None;
    }
    let mut text = "error: files that are not generated are in the way; nothing was written\n".to_owned();
    list(&mut text, "in the way", files.iter());
    Some(text)
}
