//! Constructor ids: how they are computed, listed, and excepted from the check.

pub(crate) mod allow;
pub(crate) mod checksum;
pub(crate) mod lines;
pub(crate) mod rule;
