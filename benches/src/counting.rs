//! An allocator that can count.

#![expect(unsafe_code, reason = "an allocator cannot be written without; it only calls the one of the system")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

static ON: AtomicBool = AtomicBool::new(false);
static BYTES: AtomicUsize = AtomicUsize::new(0);
static REQUESTS: AtomicUsize = AtomicUsize::new(0);

/// The system's allocator. While [`count`] runs, it counts; otherwise it only loads a flag.
#[derive(Debug)]
pub struct Counting;

/// What was requested from the allocator. A block that grows is requested again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Heap {
    /// Bytes requested.
    pub bytes: usize,
    /// Requests.
    pub requests: usize,
}

/// Counts what one run requests from the allocator, which has to be [`Counting`]. Other threads are counted, too.
pub fn count<T>(run: impl FnOnce() -> T) -> Heap {
    BYTES.store(0, Relaxed);
    REQUESTS.store(0, Relaxed);
    ON.store(true, Relaxed);
    let value = run();
    ON.store(false, Relaxed);
    drop(value);
    Heap { bytes: BYTES.load(Relaxed), requests: REQUESTS.load(Relaxed) }
}

#[inline]
fn note(size: usize) {
    if ON.load(Relaxed) {
        BYTES.fetch_add(size, Relaxed);
        REQUESTS.fetch_add(1, Relaxed);
    }
}

// SAFETY: every call goes to the system's allocator with the arguments that it came with.
unsafe impl GlobalAlloc for Counting {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(layout.size());
        // SAFETY: the caller keeps the contract.
        unsafe { System.alloc(layout) }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        note(layout.size());
        // SAFETY: the caller keeps the contract.
        unsafe { System.alloc_zeroed(layout) }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note(size);
        // SAFETY: the caller keeps the contract.
        unsafe { System.realloc(block, layout, size) }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract.
        unsafe { System.dealloc(block, layout) }
    }
}
