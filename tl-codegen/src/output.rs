//! The text of files.

pub(crate) mod file;
pub(crate) mod format;
pub(crate) mod parallel;
pub(crate) mod tree;
pub(crate) mod wrap;
