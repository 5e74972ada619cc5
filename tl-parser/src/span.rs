/// A range of bytes of one source text: `start` is the first byte, `end` the one behind the last.
///
/// Sources are limited to 4 GiB, so that a span takes eight bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Debug)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}
