//! `--check`: shows how the files on disk differ from what would be written.

use super::compare::Comparison;
use super::job::Job;
use anyhow::{Context, Result};
use similar::TextDiff;
use std::fmt::Write;
use std::fs;
use std::process::ExitCode;

/// So many lines of differences are shown; of the files behind them, only the names.
const MOST_LINES: usize = 200;

/// So many names of files are shown in one list.
const MOST_NAMES: usize = 40;

/// Compares, and tells how to mend what differs.
pub(super) fn check(job: &Job, comparisons: &[Comparison<'_>]) -> Result<ExitCode> {
    if comparisons.iter().all(Comparison::is_equal) {
        let files: usize = comparisons.iter().map(|comparison| comparison.unchanged).sum();
        super::print(&format!("{files} generated files are up to date\n{}", left_over(comparisons)))?;
        return Ok(ExitCode::SUCCESS);
    }
    super::print(&differences(comparisons)?)?;
    eprintln!("error: {}", verdict(job, comparisons));
    Ok(ExitCode::FAILURE)
}

/// What differs, from the files that are not as they should be to the details of each.
fn differences(comparisons: &[Comparison<'_>]) -> Result<String> {
    let mut text = String::new();
    list(&mut text, "missing", comparisons, |c| c.missing.iter().map(|file| c.shown(file)).collect());
    list(&mut text, "no longer generated", comparisons, |c| c.stale.iter().map(|file| c.shown(file)).collect());
    list(&mut text, "not generated", comparisons, |c| c.in_the_way.iter().map(|file| c.shown(file)).collect());
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
    let files: Vec<String> = all.iter().flat_map(files).collect();
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

/// How much differs, and what to do.
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
    let _ = write!(text, "\nTo mend this, run: {}", job.command);
    text
}

/// A unified diff of several files, up to a length.
#[derive(Default)]
struct Diff {
    text: String,
    lines: usize,
    /// Lines of the files shown that are left out.
    more_lines: usize,
    /// Files that are left out.
    more_files: Vec<String>,
}

impl Diff {
    fn file(&mut self, comparison: &Comparison<'_>, file: &str) -> Result<()> {
        let shown = comparison.shown(file);
        if self.lines >= MOST_LINES {
            self.more_files.push(shown);
            return Ok(());
        }
        let path = comparison.path(file);
        let old = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let old = String::from_utf8_lossy(&old);
        let diff = TextDiff::from_lines(old.as_ref(), comparison.tree.files[file].as_str());
        let header = (format!("{shown} (on disk)"), format!("{shown} (generated)"));
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
        for file in self.more_files.iter().take(MOST_NAMES) {
            let _ = writeln!(self.text, "different: {file}");
        }
        if self.more_files.len() > MOST_NAMES {
            let _ = writeln!(self.text, "different: … and {} more files", self.more_files.len() - MOST_NAMES);
        }
        self.text
    }
}
