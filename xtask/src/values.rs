//! What reading and writing values shares: the schemas that names and ids are looked up in, and digits.

pub(crate) mod digits;
pub(crate) mod ids;
pub(crate) mod schemas;
