//! The allocator of a process: chosen once, at the first request, and able to count.

#![expect(unsafe_code, reason = "an allocator cannot be written without; it only calls the one that was chosen")]

use mimalloc::MiMalloc;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering::Relaxed};

/// The variable of the environment that chooses: `mimalloc`, or anything else for the system's allocator.
pub const VARIABLE: &str = "TL_BENCHES_ALLOCATOR";

const UNDECIDED: u8 = 0;
const SYSTEM: u8 = 1;
const MIMALLOC: u8 = 2;

static CHOICE: AtomicU8 = AtomicU8::new(UNDECIDED);
static COUNTS: AtomicBool = AtomicBool::new(false);
static BYTES: AtomicUsize = AtomicUsize::new(0);
static REQUESTS: AtomicUsize = AtomicUsize::new(0);

/// The allocator that [`VARIABLE`] chooses. While [`count`] runs, it counts; otherwise it only loads two flags.
#[derive(Debug)]
pub struct Chosen;

/// What was requested from the allocator. A block that grows is requested again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Heap {
    /// Bytes requested.
    pub bytes: usize,
    /// Requests.
    pub requests: usize,
}

/// Counts what one run requests from the allocator, which has to be [`Chosen`]. Other threads are counted, too.
pub fn count<T>(run: impl FnOnce() -> T) -> Heap {
    BYTES.store(0, Relaxed);
    REQUESTS.store(0, Relaxed);
    COUNTS.store(true, Relaxed);
    let value = run();
    COUNTS.store(false, Relaxed);
    drop(value);
    Heap { bytes: BYTES.load(Relaxed), requests: REQUESTS.load(Relaxed) }
}

#[inline]
fn note(size: usize) {
    if COUNTS.load(Relaxed) {
        BYTES.fetch_add(size, Relaxed);
        REQUESTS.fetch_add(1, Relaxed);
    }
}

#[inline]
fn is_mimalloc() -> bool {
    match CHOICE.load(Relaxed) {
        UNDECIDED => decide(),
        choice => choice == MIMALLOC,
    }
}

/// Reads the variable as C does: the standard library would allocate, which is what waits for the answer.
#[cold]
fn decide() -> bool {
    // SAFETY: the name ends with a zero; nothing changes the environment before `main`, where this ran already.
    let value = unsafe { libc::getenv(c"TL_BENCHES_ALLOCATOR".as_ptr()) };
    // SAFETY: what is not null is a text of the environment, which ends with a zero.
    let is_mimalloc = !value.is_null() && unsafe { std::ffi::CStr::from_ptr(value) } == c"mimalloc";
    CHOICE.store(if is_mimalloc { MIMALLOC } else { SYSTEM }, Relaxed);
    is_mimalloc
}

// SAFETY: every call goes to one allocator, the same for the whole process, with the arguments that it came with.
unsafe impl GlobalAlloc for Chosen {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(layout.size());
        // SAFETY: the caller keeps the contract.
        unsafe { if is_mimalloc() { MiMalloc.alloc(layout) } else { System.alloc(layout) } }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        note(layout.size());
        // SAFETY: the caller keeps the contract.
        unsafe { if is_mimalloc() { MiMalloc.alloc_zeroed(layout) } else { System.alloc_zeroed(layout) } }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note(size);
        // SAFETY: the caller keeps the contract.
        unsafe {
            if is_mimalloc() { MiMalloc.realloc(block, layout, size) } else { System.realloc(block, layout, size) }
        }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract.
        unsafe { if is_mimalloc() { MiMalloc.dealloc(block, layout) } else { System.dealloc(block, layout) } }
    }
}
