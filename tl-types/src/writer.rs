//! Where values are written: the caller's buffer, through the forms that TL has.

use crate::flags::Flags;
use crate::ids::{BOOL_FALSE, BOOL_TRUE, VECTOR};
use alloc::vec::Vec;
use core::mem;

/// The most padding that there can be.
const PADDING: [u8; 3] = [0; 3];
/// Data of this length and more needs a header of 4 bytes.
const SHORT_LIMIT: usize = 254;
/// Data of this length and more needs a header of 8 bytes.
const MEDIUM_LIMIT: usize = 1 << 24;

/// Appends to a buffer.
///
/// It holds the buffer by value while it writes, which spares an indirection for each field, and gives it back when dropped.
pub struct Writer<'a> {
    buf: Vec<u8>,
    home: &'a mut Vec<u8>,
}

impl Drop for Writer<'_> {
    fn drop(&mut self) {
        *self.home = mem::take(&mut self.buf);
    }
}

impl<'a> Writer<'a> {
    /// Writes to the end of `buf`.
    #[inline]
    pub fn new(buf: &'a mut Vec<u8>) -> Self {
        Self { buf: mem::take(buf), home: buf }
    }

    /// A mask where it is `present`.
    #[inline]
    pub fn optional_flags(&mut self, present: bool, flags: Flags) {
        if present {
            self.flags(flags);
        }
    }

    /// A mask.
    #[inline]
    pub fn flags(&mut self, flags: Flags) {
        self.u32(flags.0);
    }

    /// A `#`, or a constructor id.
    #[inline]
    pub fn u32(&mut self, value: u32) {
        self.raw(&value.to_le_bytes());
    }

    /// An `int`.
    #[inline]
    pub fn i32(&mut self, value: i32) {
        self.raw(&value.to_le_bytes());
    }

    /// A `long`.
    #[inline]
    pub fn i64(&mut self, value: i64) {
        self.raw(&value.to_le_bytes());
    }

    /// A `double`.
    #[inline]
    pub fn f64(&mut self, value: f64) {
        self.raw(&value.to_le_bytes());
    }

    /// A `float`.
    #[inline]
    pub fn f32(&mut self, value: f32) {
        self.raw(&value.to_le_bytes());
    }

    /// A `Bool`.
    #[inline]
    pub fn bool(&mut self, value: bool) {
        self.u32(if value { BOOL_TRUE } else { BOOL_FALSE });
    }

    /// Bytes as they are.
    #[inline]
    pub fn raw(&mut self, bytes: &[u8]) {
        self.buf.extend_from_slice(bytes);
    }

    /// A `string`.
    #[inline]
    pub fn string(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// A `bytes`: its length in 1, 4 or 8 bytes, the data, and zeros up to a multiple of 4.
    pub fn bytes(&mut self, data: &[u8]) {
        let len = data.len();
        let header = match len {
            ..SHORT_LIMIT => 1,
            SHORT_LIMIT..MEDIUM_LIMIT => 4,
            _ => 8,
        };
        let end = self.buf.len() + (header + len).next_multiple_of(4);
        self.buf.reserve(header + len + PADDING.len());
        match header {
            1 => self.buf.push(len as u8),
            4 => self.u32((len as u32) << 8 | 254),
            _ => self.raw(&((len as u64) << 8 | 255).to_le_bytes()), // no memory holds the 2^56 bytes that it could not say
        }
        self.raw(data);
        self.raw(&PADDING); // a copy of a fixed length is cheaper than one of the right length
        self.buf.truncate(end);
    }

    /// The id of `vector` and the count of its items.
    #[inline]
    pub fn vector_header(&mut self, len: usize) {
        self.u32(VECTOR);
        self.count(len);
    }

    /// The count of a vector's items, or of a body's bytes.
    ///
    /// # Panics
    ///
    /// Where it is more than the 2³¹ - 1 that an `int` can say.
    pub fn count(&mut self, len: usize) {
        match i32::try_from(len) {
            Ok(count) => self.i32(count),
            Err(_) => too_many(len),
        }
    }

    /// Numbers in a row, without their count.
    pub(crate) fn numbers<T: Copy, const N: usize>(&mut self, items: &[T], to_bytes: impl Fn(T) -> [u8; N]) {
        let start = self.buf.len();
        self.buf.resize(start + items.len() * N, 0);
        for (chunk, &item) in self.buf[start..].chunks_exact_mut(N).zip(items) {
            chunk.copy_from_slice(&to_bytes(item));
        }
    }
}

#[cold]
#[inline(never)]
fn too_many(len: usize) -> ! {
    panic!("{len} items cannot be written: the count of a TL vector is at most 2147483647")
}
