//! Where values are read from: bytes that a peer sent, and that nothing is taken for granted about.

use crate::error::{DecodeError, ErrorKind};
use crate::wire::{Flags, Wire};
use crate::writer::{FALSE, TRUE, VECTOR};
use crate::Deserializable;
use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem::size_of;

/// How deep values may nest unless [`Cursor::depth_limit`] says otherwise.
pub const DEFAULT_DEPTH_LIMIT: u32 = 64;

/// A vector reserves at most this many bytes before its first item was read.
const FIRST_RESERVE: usize = 1024;

/// Reads values from a slice of bytes, one after the other.
pub struct Cursor<'a> {
    rest: &'a [u8],
    len: usize,
    depth: u32,
    depth_limit: u32,
    error: Option<DecodeError>,
}

impl<'a> Cursor<'a> {
    /// Reads from the start of `bytes`.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, len: bytes.len(), depth: 0, depth_limit: DEFAULT_DEPTH_LIMIT, error: None }
    }

    /// Sets how deep values may nest.
    #[must_use]
    pub fn depth_limit(mut self, limit: u32) -> Self {
        self.depth_limit = limit;
        self
    }

    /// Reads the next value, in its boxed form. After an error the position is where it was before.
    pub fn decode<T: Deserializable>(&mut self) -> Result<T, DecodeError> {
        let start = self.rest;
        let value = T::read(self);
        match self.error.take() {
            None => Ok(value),
            Some(error) => {
                self.rest = start;
                Err(error)
            }
        }
    }

    /// The offset of the next byte to be read.
    #[must_use]
    pub fn position(&self) -> usize {
        self.len - self.rest.len()
    }

    /// The bytes not read yet.
    #[must_use]
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The constructor id that comes next, without reading it.
    #[must_use]
    pub fn peek_id(&self) -> Option<u32> {
        self.rest.first_chunk().map(|id| u32::from_le_bytes(*id))
    }
}

/// The reads of generated code. None returns a `Result`: on the first error the cursor remembers it and is empty from then on.
#[doc(hidden)]
impl<'a> Cursor<'a> {
    /// A boxed value.
    #[inline]
    pub fn read<T: Wire>(&mut self) -> T {
        T::read(self)
    }

    /// A bare value.
    #[inline]
    pub fn read_bare<T: Wire>(&mut self) -> T {
        T::read_bare(self)
    }

    /// A boxed value where it is `present`.
    #[inline]
    pub fn read_if<T: Wire>(&mut self, present: bool) -> Option<T> {
        if present { Some(T::read(self)) } else { None }
    }

    /// A bare value where it is `present`.
    #[inline]
    pub fn read_bare_if<T: Wire>(&mut self, present: bool) -> Option<T> {
        if present { Some(T::read_bare(self)) } else { None }
    }

    /// Starts a boxed value: reads its id and goes one level deeper. The id is 0 after an error.
    #[inline]
    pub fn enter(&mut self, expected: &'static str) -> u32 {
        self.depth += 1;
        if self.depth > self.depth_limit {
            self.fail(ErrorKind::TooDeep { limit: self.depth_limit }, expected);
        }
        self.id(expected)
    }

    /// Starts a boxed value that can only be of one constructor.
    #[inline]
    pub fn enter_constructor(&mut self, id: u32, expected: &'static str) -> u32 {
        let found = self.enter(expected);
        if found != id {
            self.unknown(found, expected);
            return 0;
        }
        found
    }

    /// Ends the boxed value that [`enter`](Self::enter) gave `id` for.
    #[inline]
    pub fn leave(&mut self, id: u32) {
        self.depth -= 1;
        if let Some(error) = &mut self.error {
            error.within(id);
        }
    }

    /// A constructor id.
    #[inline]
    pub fn id(&mut self, expected: &'static str) -> u32 {
        u32::from_le_bytes(self.take(expected))
    }

    /// Notes that no constructor of the type `expected` has the id just read.
    #[cold]
    #[inline(never)]
    pub fn unknown(&mut self, id: u32, expected: &'static str) {
        let offset = self.position().saturating_sub(4);
        self.fail_at(offset, ErrorKind::UnknownConstructor { id }, expected);
    }

    /// A mask.
    #[inline]
    pub fn flags(&mut self) -> Flags {
        Flags(self.u32())
    }

    /// A `#`.
    #[inline]
    pub fn u32(&mut self) -> u32 {
        u32::from_le_bytes(self.take("#"))
    }

    /// An `int`.
    #[inline]
    pub fn i32(&mut self) -> i32 {
        i32::from_le_bytes(self.take("int"))
    }

    /// A `long`.
    #[inline]
    pub fn i64(&mut self) -> i64 {
        i64::from_le_bytes(self.take("long"))
    }

    /// A `double`.
    #[inline]
    pub fn f64(&mut self) -> f64 {
        f64::from_le_bytes(self.take("double"))
    }

    /// A `float`.
    #[inline]
    pub fn f32(&mut self) -> f32 {
        f32::from_le_bytes(self.take("float"))
    }

    /// An `int128`, `int256` or `int512`.
    #[inline]
    pub fn array<const N: usize>(&mut self) -> [u8; N] {
        self.take(<[u8; N]>::NAME)
    }

    /// A `Bool`.
    pub fn bool(&mut self) -> bool {
        match self.id("Bool") {
            TRUE => true,
            FALSE => false,
            id => {
                let offset = self.position().saturating_sub(4);
                self.fail_at(offset, ErrorKind::InvalidBool { id }, "Bool");
                false
            }
        }
    }

    /// A `string`. What is not UTF-8 becomes U+FFFD.
    pub fn string(&mut self) -> String {
        let bytes = self.byte_slice("string");
        match core::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => String::from_utf8_lossy(bytes).into_owned(),
        }
    }

    /// A `bytes`.
    pub fn bytes(&mut self) -> Vec<u8> {
        self.byte_slice("bytes").to_vec()
    }

    /// All that is left.
    pub fn remaining(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.rest).to_vec()
    }

    /// The id of `vector` and the count of its items.
    pub fn vector_header(&mut self) -> usize {
        let id = self.id("Vector");
        if id != VECTOR {
            let offset = self.position().saturating_sub(4);
            self.fail_at(offset, ErrorKind::InvalidVector { id }, "Vector");
        }
        self.count()
    }

    /// The count of a vector's items; a negative one is an error.
    pub fn count(&mut self) -> usize {
        let count = self.i32();
        usize::try_from(count).unwrap_or_else(|_| {
            let offset = self.position().saturating_sub(4);
            self.fail_at(offset, ErrorKind::InvalidCount { count }, "Vector");
            0
        })
    }

    /// A boxed vector of bare items.
    pub fn vector_of_bare<T: Wire>(&mut self) -> Vec<T> {
        let count = self.vector_header();
        self.items(count, T::MIN_SIZE.saturating_sub(4), T::read_bare)
    }

    /// A bare vector of bare items.
    pub fn bare_vector_of_bare<T: Wire>(&mut self) -> Vec<T> {
        let count = self.count();
        self.items(count, T::MIN_SIZE.saturating_sub(4), T::read_bare)
    }

    /// `count` items of at least `min_size` bytes each.
    pub fn items<T>(&mut self, count: usize, min_size: usize, read: impl Fn(&mut Self) -> T) -> Vec<T> {
        let mut items = Vec::new();
        if count > self.rest.len() / min_size.max(1) {
            self.fail(ErrorKind::UnexpectedEnd, "Vector");
            return items;
        }
        items.reserve_exact(count.min((FIRST_RESERVE / size_of::<T>().max(1)).max(1)));
        for _ in 0..count {
            let item = read(self);
            if self.error.is_some() {
                break;
            }
            items.push(item);
        }
        items
    }

    /// `count` numbers of `N` bytes each, whose memory is no larger than their wire form.
    pub(crate) fn numbers<T, const N: usize>(&mut self, count: usize, from_bytes: fn([u8; N]) -> T) -> Vec<T> {
        let len = count.saturating_mul(N);
        if len > self.rest.len() {
            self.fail(ErrorKind::UnexpectedEnd, "Vector");
            return Vec::new();
        }
        let (bytes, rest) = self.rest.split_at(len);
        self.rest = rest;
        let (chunks, _) = bytes.as_chunks::<N>();
        chunks.iter().map(|chunk| from_bytes(*chunk)).collect()
    }

    #[inline]
    fn take<const N: usize>(&mut self, expected: &'static str) -> [u8; N] {
        match self.rest.split_first_chunk::<N>() {
            Some((head, rest)) => {
                self.rest = rest;
                *head
            }
            None => {
                self.fail(ErrorKind::UnexpectedEnd, expected);
                [0; N]
            }
        }
    }

    /// The data of a `string` or `bytes`, in any of the three forms of its length.
    fn byte_slice(&mut self, expected: &'static str) -> &'a [u8] {
        let (header, len) = match *self.rest {
            [255, a, b, c, d, e, f, g, ..] => (8, u64::from_le_bytes([a, b, c, d, e, f, g, 0])),
            [254, a, b, c, ..] => (4, u64::from(u32::from_le_bytes([a, b, c, 0]))),
            [len @ ..=253, ..] => (1, u64::from(len)),
            _ => return self.end_of_bytes(expected),
        };
        let Some(data) = usize::try_from(len).ok().and_then(|len| self.rest.get(header..header.checked_add(len)?)) else {
            return self.end_of_bytes(expected);
        };
        let padded = (header + data.len()).next_multiple_of(4);
        match self.rest.get(padded..) {
            Some(rest) => self.rest = rest,
            None => return self.end_of_bytes(expected),
        }
        data
    }

    #[cold]
    fn end_of_bytes(&mut self, expected: &'static str) -> &'a [u8] {
        self.fail(ErrorKind::UnexpectedEnd, expected);
        &[]
    }

    /// Remembers the first error, at the position of the next byte, and empties the cursor.
    #[cold]
    #[inline(never)]
    fn fail(&mut self, kind: ErrorKind, expected: &'static str) {
        self.fail_at(self.position(), kind, expected);
    }

    #[cold]
    #[inline(never)]
    fn fail_at(&mut self, offset: usize, kind: ErrorKind, expected: &'static str) {
        if self.error.is_none() {
            self.error = Some(DecodeError::new(offset, kind, expected));
        }
        self.rest = &[];
    }
}
