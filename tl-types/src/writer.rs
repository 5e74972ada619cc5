//! Where values are written: the caller's buffer, through the forms that TL has.
//!
//! A writer is handed on: whoever writes a value takes it and gives it back. It is two words, which stay in registers; through
//! a reference each write would wait for the one before it to reach memory.

mod fixed;
mod mask;
mod store;

pub use fixed::Fixed;
pub use mask::Mask;
pub use store::Writer;

use crate::flags::Flags;
use crate::ids::{BOOL_FALSE, BOOL_TRUE, VECTOR};

/// Data of this length and more needs a header of 4 bytes.
const SHORT_LIMIT: usize = 254;
/// Data of this length and more needs a header of 8 bytes.
const MEDIUM_LIMIT: usize = 1 << 24;

impl Writer<'_> {
    /// A constructor id, before the fields.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: u32) -> Self {
        self.u32(id);
        self
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
        self.put(value.to_le_bytes());
    }

    /// An `int`.
    #[inline]
    pub fn i32(&mut self, value: i32) {
        self.put(value.to_le_bytes());
    }

    /// A `long`.
    #[inline]
    pub fn i64(&mut self, value: i64) {
        self.put(value.to_le_bytes());
    }

    /// A `double`.
    #[inline]
    pub fn f64(&mut self, value: f64) {
        self.put(value.to_le_bytes());
    }

    /// A `float`.
    #[inline]
    pub fn f32(&mut self, value: f32) {
        self.put(value.to_le_bytes());
    }

    /// A `Bool`.
    #[inline]
    pub fn bool(&mut self, value: bool) {
        self.u32(if value { BOOL_TRUE } else { BOOL_FALSE });
    }

    /// A few bytes.
    #[inline]
    pub fn put<const N: usize>(&mut self, bytes: [u8; N]) {
        self.slot(N, |room| room.copy_from_slice(&bytes));
    }

    /// Values of fixed size, in one write.
    #[inline]
    pub fn fixed<T: Fixed>(&mut self, values: T) {
        self.slot(T::SIZE, |room| values.store(room));
    }

    /// A `string`.
    #[inline]
    pub fn string(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// A `bytes`: its length in 1, 4 or 8 bytes, the data, and zeros up to a multiple of 4.
    #[inline]
    pub fn bytes(&mut self, data: &[u8]) {
        self.through(|w| bytes(w, data));
    }

    /// The id of `vector` and the count of its items.
    #[inline]
    pub fn vector_header(&mut self, len: usize) {
        self.fixed((VECTOR, count(len)));
    }

    /// The count of a vector's items, or of a body's bytes.
    ///
    /// # Panics
    ///
    /// Where it is more than the 2³¹ - 1 that an `int` can say.
    #[inline]
    pub fn count(&mut self, len: usize) {
        self.i32(count(len));
    }

    /// Numbers in a row, without their count.
    pub(crate) fn numbers<T: Copy, const N: usize>(&mut self, items: &[T], to_bytes: impl Fn(T) -> [u8; N]) {
        self.slot(items.len() * N, |room| {
            for (chunk, &item) in room.chunks_exact_mut(N).zip(items) {
                chunk.copy_from_slice(&to_bytes(item));
            }
        });
    }
}

/// Short data is copied by its length, which a call would cost more than. The buffer grows first, in a call that nothing comes
/// after: otherwise all that is in registers would have to be saved for it each time.
fn bytes<'w>(w: Writer<'w>, data: &[u8]) -> Writer<'w> {
    if !w.has_room(store::ROOM) {
        return bytes_after_growth(w, data);
    }
    match data.len() {
        ..16 => tiny(w, data),
        16..32 => w.short::<16>(data),
        32..64 => w.short::<32>(data),
        64..128 => w.short::<64>(data),
        128..SHORT_LIMIT => w.short::<128>(data),
        _ => long(w, data),
    }
}

/// Data of less than 16 bytes.
#[inline]
fn tiny<'w>(w: Writer<'w>, data: &[u8]) -> Writer<'w> {
    match data.len() {
        8.. => w.short::<8>(data),
        4..8 => w.short::<4>(data),
        2..4 => w.short::<2>(data),
        1 => w.short::<1>(data),
        0 => w.short::<0>(data),
    }
}

#[cold]
#[inline(never)]
fn bytes_after_growth<'w>(w: Writer<'w>, data: &[u8]) -> Writer<'w> {
    bytes(w.grown(store::ROOM), data)
}

/// Data with a header of 4 or 8 bytes.
#[inline(never)]
fn long<'w>(mut w: Writer<'w>, data: &[u8]) -> Writer<'w> {
    match data.len() {
        len @ ..MEDIUM_LIMIT => w.u32((len as u32) << 8 | 254),
        len => w.put(((len as u64) << 8 | 255).to_le_bytes()), // no memory holds the 2^56 bytes that it could not say
    }
    w.raw(data);
    w.raw(&[0; 3][..data.len().next_multiple_of(4) - data.len()]);
    w
}

#[inline]
fn count(len: usize) -> i32 {
    i32::try_from(len).unwrap_or_else(|_| too_many(len))
}

#[cold]
#[inline(never)]
fn too_many(len: usize) -> ! {
    panic!("{len} items cannot be written: the count of a TL vector is at most 2147483647")
}
