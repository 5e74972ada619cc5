//! Work that the processors share.

use std::num::NonZero;
use std::panic;
use std::sync::Mutex;
use std::thread::{self, Builder};

/// How many items a thread takes at a time.
const BATCH: usize = 32;

/// The stack of a thread, in bytes: that of a main thread, since types may nest as deep here as there.
const STACK: usize = 8 << 20;

/// What `work` makes of each item, in the order of the items. Where the system gives no more threads, this one does it all.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let batches = Mutex::new(items.chunks(BATCH).enumerate());
    let next = || batches.lock().expect("nothing panics while it has the lock").next();
    let share = || {
        let mut done = Vec::new();
        while let Some((index, batch)) = next() {
            done.push((index, batch.iter().map(&work).collect::<Vec<R>>()));
        }
        done
    };
    let helpers = thread::available_parallelism().map_or(0, |processors| NonZero::get(processors) - 1);
    let mut done = thread::scope(|scope| {
        let helper = |_| Builder::new().stack_size(STACK).spawn_scoped(scope, share).ok();
        let helpers: Vec<_> = (0..helpers).filter_map(helper).collect();
        let mut done = share();
        for helper in helpers {
            done.extend(helper.join().unwrap_or_else(|cause| panic::resume_unwind(cause)));
        }
        done
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().flat_map(|(_, results)| results).collect()
}

#[cfg(test)]
mod tests {
    use super::{BATCH, map};

    #[test]
    fn results_are_in_the_order_of_the_items() {
        for count in [0, 1, BATCH, 100 * BATCH + 1] {
            let items: Vec<usize> = (0..count).collect();
            let expected: Vec<usize> = items.iter().map(|item| item * 2).collect();
            assert_eq!(map(&items, |item| item * 2), expected);
        }
    }
}
