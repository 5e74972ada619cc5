//! What is printed, a line for each thing that was tried.

use anyhow::Result;

/// The lines so far.
#[derive(Default)]
pub(crate) struct Report {
    failed: usize,
    skipped: usize,
}

/// What may come of a try.
pub(crate) trait Outcome {
    /// Why it was not made, if it was not.
    fn skipped(self) -> Option<&'static str>;
}

impl Outcome for () {
    fn skipped(self) -> Option<&'static str> {
        None
    }
}

impl Outcome for Option<&'static str> {
    fn skipped(self) -> Option<&'static str> {
        self
    }
}

impl Report {
    pub(crate) fn row(&mut self, name: &str, outcome: Result<impl Outcome>) {
        match outcome.map(Outcome::skipped) {
            Ok(None) => println!("ok       {name}"),
            Ok(Some(why)) => self.skip(name, why),
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
