//! The buffer of a writer: the only `unsafe` code of the crate. What makes it sound is kept in this file alone:
//!
//! - **Room.** `next` is in the buffer's allocation or at its end. Each store first asks for the room that it takes: where `next`
//!   is not after `limit`, there are [`ROOM`] bytes. No caller has to count.
//! - **Before `next` all is written.** It moves over bytes that were just stored, and only these become the buffer's.
//! - **A writer is of one buffer.** The lifetime `'w` is that buffer's brand: it is invariant, and [`Writer::run`] makes a new one
//!   for each buffer. Who takes a `Writer<'w>` can give back no other, and a `Place<'w>` is in no other buffer.
#![expect(unsafe_code, reason = "with the bounds checks of a `Vec` in each field, encoding takes half as long again")]

use alloc::vec::Vec;
use core::{marker::PhantomData, mem, ptr, slice};

/// The most that a write takes without saying so.
pub(super) const ROOM: usize = 264;
const NOWHERE: *mut u8 = ptr::without_provenance_mut(usize::MAX); // after every limit

/// Appends to a buffer.
pub struct Writer<'w> {
    /// Where the next byte goes.
    next: *mut u8,
    home: *mut Home<'w>,
}

/// What the writers of a buffer share. It is valid and unborrowed while there are any: [`Writer::run`] keeps it meanwhile.
struct Home<'w> {
    /// [`ROOM`] bytes before the end of the allocation.
    limit: *mut u8,
    /// Its length follows `next` when the allocation moves, and at the end.
    vec: &'w mut Vec<u8>,
}

/// Where 4 bytes were written: an offset in the buffer.
pub(super) struct Place<'w>(usize, PhantomData<*mut &'w ()>);

impl<'w> Writer<'w> {
    /// Appends to `buf` what `write` writes.
    #[inline]
    pub fn run(buf: &mut Vec<u8>, write: impl for<'a> FnOnce(Writer<'a>) -> Writer<'a>) {
        let mut home = Home { limit: NOWHERE, vec: buf };
        let end = write(Writer { next: home.room(0), home: &raw mut home }).next;
        home.written_to(end);
    }

    /// Hands the writer on, and takes it back. Where `write` unwinds, this writer is nowhere, and panics when it is used.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn through(&mut self, write: impl FnOnce(Self) -> Self) {
        *self = write(Self { next: mem::replace(&mut self.next, NOWHERE), home: self.home });
    }

    /// `len` bytes that `fill` puts in place of zeros.
    #[inline]
    pub(super) fn slot(&mut self, len: usize, fill: impl FnOnce(&mut [u8])) {
        let next = self.room(len);
        // SAFETY: there is room for `len` bytes, which nothing refers to. They are zeros before they are a slice.
        unsafe {
            next.write_bytes(0, len);
            fill(slice::from_raw_parts_mut(next, len));
            self.next = next.add(len);
        }
    }

    /// Bytes as they are.
    #[inline]
    pub fn raw(&mut self, bytes: &[u8]) {
        let next = self.room(bytes.len());
        // SAFETY: there is room for as many bytes, which nothing refers to, so not `bytes` either.
        unsafe { next.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        self.next = next.wrapping_add(bytes.len());
    }

    /// A short `bytes` of `N` to `2 * N` bytes: its first and its last `N` are copied, which may overlap.
    #[inline]
    pub(super) fn short<const N: usize>(mut self, data: &[u8]) -> Self {
        let len = data.len();
        assert!(N <= len && len <= 2 * N && 2 * N + 5 <= ROOM);
        let [head, tail] = [0, len - N].map(|start| data[start..].first_chunk::<N>().expect("N bytes at least"));
        let next = self.room(ROOM);
        // SAFETY: there is room for ROOM bytes, and this takes 1, `len` and 4 of zeros.
        unsafe {
            next.write(len as u8);
            next.add(1 + len).cast::<[u8; 4]>().write([0; 4]);
            next.add(1).cast::<[u8; N]>().write(*head);
            next.add(1 + len - N).cast::<[u8; N]>().write(*tail);
            self.next = next.add((len + 4) & !3);
        }
        self
    }

    /// 4 bytes, and where they are.
    #[inline]
    pub(super) fn place(&mut self, bytes: [u8; 4]) -> Place<'w> {
        self.slot(4, |room| room.copy_from_slice(&bytes));
        // SAFETY: `home` is valid.
        let start = unsafe { (*self.home).vec.as_ptr() };
        Place(self.next.addr() - 4 - start.addr(), PhantomData)
    }

    /// Other bytes for those at `place`.
    #[inline]
    pub(super) fn replace(&mut self, place: Place<'w>, bytes: [u8; 4]) {
        // SAFETY: `home` is valid, and the place is in its buffer, by its brand.
        unsafe {
            let place = (*self.home).vec.as_mut_ptr().add(place.0);
            debug_assert!(place.addr() + 4 <= self.next.addr());
            place.cast::<[u8; 4]>().write(bytes);
        }
    }

    /// Where the next byte goes, with at least `len` bytes of room.
    #[inline]
    fn room(&mut self, len: usize) -> *mut u8 {
        if !self.has_room(len) {
            self.through(|w| w.grown(len));
        }
        self.next
    }

    #[inline]
    pub(super) fn has_room(&self, len: usize) -> bool {
        // SAFETY: `home` is valid.
        let limit = unsafe { (*self.home).limit };
        if len <= ROOM { self.next <= limit } else { limit.addr().saturating_sub(self.next.addr()) >= len }
    }

    /// With room for `len` bytes, and for three times what a buffer of up to 16 KiB has: to grow may be to copy it.
    #[cold]
    pub(super) fn grown(self, len: usize) -> Self {
        // SAFETY: `home` is valid.
        let home = unsafe { &mut *self.home };
        home.written_to(self.next);
        Self { next: home.room(len.max(3 * home.vec.len().min(1 << 14))), ..self }
    }
}

impl Home<'_> {
    /// Makes room for `len` bytes and [`ROOM`] more, and says where.
    fn room(&mut self, len: usize) -> *mut u8 {
        self.vec.reserve(len.saturating_add(ROOM));
        let start = self.vec.as_mut_ptr();
        self.limit = start.wrapping_add(self.vec.capacity() - ROOM);
        start.wrapping_add(self.vec.len())
    }

    /// The bytes before `next` become the buffer's.
    fn written_to(&mut self, next: *mut u8) {
        assert!(next != NOWHERE, "a writer is used after a panic in what it was handed to");
        // SAFETY: `next` is in the allocation, and all before it is written.
        unsafe { self.vec.set_len(next.addr() - self.vec.as_ptr().addr()) }
    }
}
