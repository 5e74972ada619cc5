//! The bytes that are read: what is left of them, and the first error.

use super::error::{ReadError, ReadErrorKind};

/// Reads what has no type of its own. On the first error it remembers it, and reads nothing more.
#[derive(Clone, Debug)]
pub(super) struct Bytes<'a> {
    all: &'a [u8],
    position: usize,
    error: Option<ReadError>,
}

impl<'a> Bytes<'a> {
    pub(super) fn new(all: &'a [u8], offset: usize) -> Self {
        Self { all, position: offset.min(all.len()), error: None }
    }

    pub(super) fn position(&self) -> usize {
        self.position
    }

    pub(super) fn left(&self) -> usize {
        self.all.len() - self.position
    }

    pub(super) fn has_failed(&self) -> bool {
        self.error.is_some()
    }

    pub(super) fn into_error(self) -> Option<ReadError> {
        self.error
    }

    /// Remembers an error, unless there was one before it.
    #[cold]
    pub(super) fn fail(&mut self, offset: usize, kind: ReadErrorKind, expected: &str) {
        self.error.get_or_insert_with(|| ReadError { offset, kind, expected: expected.to_owned() });
    }

    /// The next bytes.
    pub(super) fn take<const N: usize>(&mut self, expected: &str) -> Option<[u8; N]> {
        self.slice(N, expected)?.first_chunk().copied()
    }

    /// A constructor id or a `#`.
    pub(super) fn u32(&mut self, expected: &str) -> Option<u32> {
        self.take(expected).map(u32::from_le_bytes)
    }

    /// The count of a vector.
    pub(super) fn count(&mut self) -> Option<usize> {
        let offset = self.position;
        let count = i32::from_le_bytes(self.take("Vector")?);
        let valid = usize::try_from(count).ok();
        if valid.is_none() {
            self.fail(offset, ReadErrorKind::InvalidCount { count }, "Vector");
        }
        valid
    }

    /// So many bytes.
    pub(super) fn slice(&mut self, len: usize, expected: &str) -> Option<&'a [u8]> {
        let found = self.all[self.position..].get(..len);
        match found {
            Some(_) => self.position += len,
            None => self.fail(self.position, ReadErrorKind::UnexpectedEnd, expected),
        }
        found
    }

    /// The data of a `string` or `bytes`, in any of the three forms of its length. A longer form than the length needs is
    /// accepted, as is padding that is not zero.
    ///
    /// Source: <https://core.telegram.org/mtproto/serialize#base-types>
    pub(super) fn data(&mut self, expected: &str) -> Option<&'a [u8]> {
        let rest = &self.all[self.position..];
        let found = split_data(rest);
        match found {
            Some((_, taken)) => self.position += taken,
            None => self.fail(self.position, ReadErrorKind::UnexpectedEnd, expected),
        }
        found.map(|(data, _)| data)
    }

    /// All that is left.
    pub(super) fn rest(&mut self) -> &'a [u8] {
        let rest = &self.all[self.position..];
        self.position = self.all.len();
        rest
    }
}

/// The data, and how many bytes it takes with its length and padding.
fn split_data(bytes: &[u8]) -> Option<(&[u8], usize)> {
    let (header, len) = match *bytes {
        [255, a, b, c, d, e, f, g, ..] => (8, u64::from_le_bytes([a, b, c, d, e, f, g, 0])),
        [254, a, b, c, ..] => (4, u64::from(u32::from_le_bytes([a, b, c, 0]))),
        [len @ ..=253, ..] => (1, u64::from(len)),
        _ => return None,
    };
    let end = usize::try_from(len).ok()?.checked_add(header)?;
    let taken = end.checked_next_multiple_of(4)?;
    (taken <= bytes.len()).then(|| (&bytes[header..end], taken))
}
