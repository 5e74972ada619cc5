//! Work that the processors share.

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

/// The stack of a thread, in bytes: that of a main thread, since types may nest as deep here as there.
const STACK: usize = 8 << 20;

/// What `work` makes of each item, in the order of the items. Where the system gives no threads, this one does it all.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    match ThreadPoolBuilder::new().stack_size(STACK).build() {
        Ok(threads) => threads.install(|| items.par_iter().map(&work).collect()),
        Err(_) => items.iter().map(work).collect(),
    }
}
