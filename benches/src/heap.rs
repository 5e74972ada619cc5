//! The heaps that both sides are measured with: each in a process of its own, which this one starts.

use crate::allocator;
use std::env;
use std::process::Command;

/// A heap that does not change its mood: nothing goes back to the system and is faulted in again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Heap {
    /// glibc's, which keeps what it has.
    Fixed,
    /// mimalloc's.
    Mimalloc,
}

/// glibc keeps what is freed, and takes large blocks from the heap, too.
const TUNABLES: &str = "glibc.malloc.trim_threshold=1000000000:glibc.malloc.mmap_threshold=1000000000";

impl Heap {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Fixed, Self::Mimalloc];

    /// Its name in the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fixed => "fixed heap",
            Self::Mimalloc => "mimalloc",
        }
    }

    /// This program again, with this heap.
    ///
    /// # Errors
    ///
    /// Where the system cannot say which program this is.
    pub fn program(self) -> std::io::Result<Command> {
        let mut command = Command::new(env::current_exe()?);
        match self {
            Self::Fixed => command.env("GLIBC_TUNABLES", TUNABLES),
            Self::Mimalloc => command.env(allocator::VARIABLE, "mimalloc"),
        };
        Ok(command)
    }
}

/// What is said about the heaps.
pub fn note() -> String {
    format!("fixed heap: glibc with GLIBC_TUNABLES={TUNABLES}; mimalloc: that allocator. Both sides have the same.")
}
