//! Where values are read from: bytes that a peer sent, and that nothing is taken for granted about.

pub(crate) mod fixed;
mod reads;

use crate::decode_error::{DecodeError, DecodeErrorKind};
use crate::ids::peek_id;

/// How deep values may nest unless [`Cursor::depth_limit`] says otherwise.
///
/// Every boxed struct or enum in another one is a level, and so is every bare one in a vector, a repetition or an optional
/// field. Primitives and vectors of boxed values are none.
///
/// On x86-64, in a build without optimisation, a value that nests this deep takes at most 256 KiB of stack, 4 KiB a level, to
/// decode, encode, clone, compare, print and drop: an eighth of the 2 MiB that a thread has.
pub const DEFAULT_DEPTH_LIMIT: u32 = 64;

/// Decoding N bytes holds at most this many times N bytes of heap at once, and requests at most twice as much in all.
///
/// That is so for every type of the schemas on a 64-bit target, whatever the bytes claim to be. An error takes up to 1 KiB
/// beside it. Where the allocator cannot give as much, the process aborts and names what was asked for, as it does for any
/// `Vec`. What bounds it is the length of the bytes: with 64 MiB to spare, refuse more than 512 KiB before decoding.
///
/// Ordinary values take up to 5 times their bytes. The most that was found is 110. It has two factors:
///
/// - What a value takes, over its fewest bytes on the wire: a field that is absent is a bit there, and a whole `Option` here.
///   `botInfo` is 8 bytes there and 408 here, the most but for `messageReplyHeader`, `userFull` and
///   `updateSentWalletTransaction`, at up to 63. It is over 32 for 8 constructors and over 16 for 104: an `Update` without
///   fields is 4 bytes there and 128 here.
/// - A vector that grows: for a moment there are its old items and its new place, up to three times what it had.
///
/// Smaller steps of growth would take off a part of the second factor and copy items more often. The first one can only
/// become smaller with other types: those 104 would need their optional fields or variants in a `Box`, and an allocation for
/// each that is there, in ordinary values, too.
pub const HEAP_PER_BYTE: usize = 128;

/// Reads values from a slice of bytes, one after the other.
///
/// ```
/// use tl_types::Cursor;
///
/// let mut cursor = Cursor::new(&[7, 0, 0, 0, 0xb5, 0x75, 0x72, 0x99, 2, b'a', b'b', 0]);
/// assert_eq!(cursor.decode::<i32>()?, 7);
/// assert_eq!(cursor.peek_id(), Some(0x997275b5));
/// assert_eq!(cursor.decode::<bool>()?, true);
///
/// // After an error the position is where it was before.
/// assert!(cursor.decode::<i64>().is_err());
/// assert_eq!(cursor.position(), 8);
/// assert_eq!(cursor.decode::<String>()?, "ab");
/// assert!(cursor.rest().is_empty());
/// # Ok::<(), tl_types::DecodeError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Cursor<'a> {
    /// What is not read yet; empty after an error.
    pub(crate) rest: &'a [u8],
    /// How many bytes there were at first.
    len: usize,
    /// How many values are being read, each within the one before.
    depth: u32,
    depth_limit: u32,
    /// The first error since the last call of [`decode`](Self::decode).
    error: Option<DecodeError>,
    /// How many values are around the error and not on its path yet.
    unnamed: u32,
    /// The memory of the items so far that took no bytes.
    free: usize,
}

impl<'a> Cursor<'a> {
    /// Reads from the start of `bytes`.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self {
            rest: bytes,
            len: bytes.len(),
            depth: 0,
            depth_limit: DEFAULT_DEPTH_LIMIT,
            error: None,
            unnamed: 0,
            free: 0,
        }
    }

    /// Sets how deep values may nest; [`DEFAULT_DEPTH_LIMIT`] unless set.
    ///
    /// Each level takes stack, the more the larger the types are, and more in a build without optimisation. Raise the limit
    /// only on a thread whose stack is known to be large.
    #[must_use]
    pub fn depth_limit(mut self, limit: u32) -> Self {
        self.depth_limit = limit;
        self
    }

    /// The offset of the next byte to be read.
    #[inline]
    #[must_use]
    pub fn position(&self) -> usize {
        self.len - self.rest.len()
    }

    /// The bytes not read yet.
    #[must_use]
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The constructor id that comes next, without reading it; `None` where less than 4 bytes are left.
    #[must_use]
    pub fn peek_id(&self) -> Option<u32> {
        peek_id(self.rest)
    }

    /// Refuses bytes after a value of the type `expected`.
    pub(crate) extern "C" fn end_of(&mut self, expected: &'static str) {
        match self.rest.len() {
            0 => {}
            count => self.fail(self.position(), DecodeErrorKind::TrailingBytes { count }, expected),
        }
    }

    /// Gives `value` if it was read without an error, else goes back to `start`.
    #[inline]
    pub(crate) fn finish<T>(&mut self, start: &'a [u8], value: T) -> Result<T, DecodeError> {
        match self.error.take() {
            None => Ok(value),
            Some(error) => {
                self.rest = start;
                Err(error)
            }
        }
    }

    /// Remembers that the value of the type `expected` at `offset` cannot be read, unless something could not be read before
    /// it, and empties the cursor.
    #[cold]
    #[inline(never)]
    extern "C" fn fail(&mut self, offset: usize, kind: DecodeErrorKind, expected: &'static str) {
        if self.error.is_none() {
            self.error = Some(DecodeError::new(offset, kind, expected));
            self.unnamed = self.depth;
        }
        self.rest = &[];
    }

    /// Remembers that the value of the type `expected` is not there as a whole.
    #[cold]
    #[inline(never)]
    extern "C" fn end(&mut self, expected: &'static str) {
        self.fail(self.position(), DecodeErrorKind::UnexpectedEnd, expected);
    }

    /// As [`end`](Self::end), for a value that was entered.
    #[cold]
    #[inline(never)]
    extern "C" fn end_entered(&mut self, expected: &'static str) {
        self.fail_entered(self.position(), DecodeErrorKind::UnexpectedEnd, expected);
    }

    /// Remembers that the value of the type `expected` that was entered nests too deep.
    #[cold]
    #[inline(never)]
    extern "C" fn too_deep(&mut self, expected: &'static str) {
        self.fail_entered(self.position(), DecodeErrorKind::TooDeep { limit: self.depth_limit }, expected);
    }

    /// As [`fail`](Self::fail), for a value that was entered: it is not around the error, it is what the error is about.
    #[cold]
    #[inline(never)]
    extern "C" fn fail_entered(&mut self, offset: usize, kind: DecodeErrorKind, expected: &'static str) {
        if self.error.is_none() {
            self.fail(offset, kind, expected);
            self.unnamed = self.unnamed.saturating_sub(1);
        }
    }

    /// Puts `id` on the path of the error, where the value that ends is around it. Values that were read after the error,
    /// out of nothing, are not.
    #[cold]
    #[inline(never)]
    extern "C" fn name_in_error(&mut self, id: u32) {
        if self.depth > self.unnamed {
            return;
        }
        self.unnamed = self.depth - 1;
        if let (Some(error), 1..) = (&mut self.error, id) {
            error.within(id);
        }
    }
}
