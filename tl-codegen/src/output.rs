//! What is generated.

pub(crate) mod file;
pub(crate) mod format;
pub(crate) mod tree;
