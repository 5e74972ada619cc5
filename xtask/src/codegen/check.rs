//! `--check`: shows how the files on disk differ from what would be written.

use super::compare::Comparison;
use super::job::Job;
use crate::input::{self, Outcome};
use anyhow::Result;
use similar::TextDiff;
use std::fmt::Write;

/// After this many lines of differences, only the names of the other files are shown.
const MOST_LINES: usize = 200;

/// A list shows this many names of files.
const MOST_NAMES: usize = 40;

/// Shows the differences, and the command that removes them.
pub(super) fn check(job: &Job, comparisons: &[Comparison<'_>]) -> Result<Outcome> {
    if comparisons.iter().all(Comparison::is_equal) {
        let files: usize = comparisons.iter().map(|comparison| comparison.unchanged).sum();
        input::print(&format!("{files} generated files are up to date\n{}", left_over(comparisons)))?;
        return Ok(Outcome::Fine);
    }
    input::print(&differences(comparisons)?)?;
    input::print_error(verdict(job, comparisons));
    Ok(Outcome::Found)
}

/// What differs: first the names of files that are too many or too few, then the differences of the others.
fn differences(comparisons: &[Comparison<'_>]) -> Result<String> {
    let mut text = String::new();
    list(&mut text, "missing", comparisons, |c| c.missing.iter().map(|file| c.name(file)).collect());
    list(&mut text, "no longer generated", comparisons, |c| c.stale.iter().map(|file| c.name(file)).collect());
    list(&mut text, "not generated", comparisons, |c| c.in_the_way.iter().map(|file| c.name(file)).collect());
    let mut diff = Diff::default();
    for comparison in comparisons {
        for file in &comparison.different {
            diff.file(comparison, file)?;
        }
    }
    text.push_str(&diff.finish());
    text.push_str(&left_over(comparisons));
    Ok(text)
}

fn list(text: &mut String, what: &str, all: &[Comparison<'_>], files: impl Fn(&Comparison<'_>) -> Vec<String>) {
    names(text, what, &all.iter().flat_map(files).collect::<Vec<_>>());
}

fn names(text: &mut String, what: &str, files: &[String]) {
    for file in files.iter().take(MOST_NAMES) {
        let _ = writeln!(text, "{what}: {file}");
    }
    if files.len() > MOST_NAMES {
        let _ = writeln!(text, "{what}: … and {} more files", files.len() - MOST_NAMES);
    }
}

fn left_over(comparisons: &[Comparison<'_>]) -> String {
    let folders = comparisons.iter().flat_map(|comparison| &comparison.left_over);
    folders.map(|folder| format!("left by an interrupted run: {}\n", folder.display())).collect()
}

/// How many files differ, and what to do.
fn verdict(job: &Job, comparisons: &[Comparison<'_>]) -> String {
    let of = |count: fn(&Comparison<'_>) -> usize| comparisons.iter().map(count).sum::<usize>();
    let (missing, different) = (of(|c| c.missing.len()), of(|c| c.different.len()));
    let (stale, in_the_way) = (of(|c| c.stale.len()), of(|c| c.in_the_way.len()));
    let mut text = format!(
        "the generated files are not up to date: {missing} missing, {different} different, {stale} no longer generated"
    );
    if in_the_way > 0 {
        let _ = write!(text, ", {in_the_way} not generated: move these elsewhere");
    }
    let _ = write!(text, "\nTo update them, run: {}", job.command);
    text
}

/// A unified diff of several files, up to a length.
#[derive(Default)]
struct Diff {
    text: String,
    lines: usize,
    /// How many lines of the last file are left out.
    more_lines: usize,
    /// Files that are left out.
    more_files: Vec<String>,
}

impl Diff {
    fn file(&mut self, comparison: &Comparison<'_>, file: &str) -> Result<()> {
        let name = comparison.name(file);
        if self.lines >= MOST_LINES {
            self.more_files.push(name);
            return Ok(());
        }
        let old = input::bytes_if_exists(&comparison.path(file))?.unwrap_or_default();
        let old = String::from_utf8_lossy(&old);
        let diff = TextDiff::from_lines(old.as_ref(), comparison.tree.files[file].as_str());
        let header = (format!("{name} (on disk)"), format!("{name} (generated)"));
        self.lines(&diff.unified_diff().header(&header.0, &header.1).to_string());
        Ok(())
    }

    fn lines(&mut self, diff: &str) {
        for line in diff.lines() {
            if self.lines < MOST_LINES {
                self.text.push_str(line);
                self.text.push('\n');
                self.lines += 1;
            } else {
                self.more_lines += 1;
            }
        }
    }

    fn finish(mut self) -> String {
        if self.more_lines > 0 {
            let _ = writeln!(self.text, "… and {} more lines of this file", self.more_lines);
        }
        names(&mut self.text, "different", &self.more_files);
        self.text
    }
}
