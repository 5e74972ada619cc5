//! What is printed, a line for each thing that was tried.

use anyhow::Result;

/// The lines so far.
#[derive(Default)]
pub(crate) struct Report {
    failed: usize,
    skipped: usize,
}

impl Report {
    pub(crate) fn row(&mut self, name: &str, outcome: Result<()>) {
        match outcome {
            Ok(()) => println!("ok       {name}"),
            Err(error) => {
                self.failed += 1;
                println!("FAILED   {name}: {error:#}");
            }
        }
    }

    pub(crate) fn skip(&mut self, name: &str, why: &str) {
        self.skipped += 1;
        println!("skipped  {name}: {why}");
    }

    /// Whether all is well; with `is_required`, nothing may have been left out.
    pub(crate) fn is_good(&self, is_required: bool) -> bool {
        println!("{} failed, {} skipped", self.failed, self.skipped);
        self.failed == 0 && (self.skipped == 0 || !is_required)
    }
}
