//! What is wrong with some bytes, and where.

/// Something that is not as it should be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Fault {
    /// The byte that is wrong, counted from the start of the bytes that were looked at.
    pub(crate) offset: usize,
    /// What was expected and what is there, as a part of a sentence.
    pub(crate) message: String,
}

impl Fault {
    pub(crate) fn new(offset: usize, message: impl Into<String>) -> Self {
        Self { offset, message: message.into() }
    }
}
