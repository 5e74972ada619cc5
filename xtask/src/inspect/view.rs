//! What a format is given to show.

use super::node::{Buffer, BufferId, Failure, Node};

/// Values, and how to show them.
pub(crate) struct View<'a> {
    pub(crate) nodes: &'a [Node],
    pub(crate) buffers: &'a [Buffer],
    pub(crate) failures: &'a [Failure],
    /// How many bytes of a stream came before those that were given.
    pub(crate) base: usize,
    pub(crate) has_colours: bool,
}

impl View<'_> {
    /// An offset. Those in what was inflated or decrypted are after the number of it.
    pub(crate) fn offset(&self, buffer: BufferId, offset: usize) -> String {
        match buffer {
            0 => (self.base + offset).to_string(),
            _ => format!("{buffer}:{offset}"),
        }
    }
}
