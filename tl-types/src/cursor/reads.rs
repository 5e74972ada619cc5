//! The reads of what has no type of its own, and those that all others are made of.

use super::{Cursor, HEAP_PER_BYTE};
use crate::decode_error::DecodeErrorKind;
use crate::flags::Flags;
use crate::ids::{BOOL_FALSE, BOOL_TRUE, VECTOR};
use crate::text;
use alloc::alloc::handle_alloc_error;
use alloc::string::String;
use alloc::vec::Vec;
use core::alloc::Layout;
use core::mem::size_of;

/// The memory that items may take that take no bytes of the input, however short it is.
const FREE_BYTES: usize = 1 << 16;

/// A vector reserves at most this many bytes, or one item, before its first item was read.
const FIRST_RESERVE: usize = 1024;

/// The reads that every type is made of. None returns a `Result`: on the first error the cursor remembers it and is empty
/// from then on, so that every later read gives a zero, an empty vector or an absent flag. None unwinds, see
/// [`Wire`](crate::wire::Wire). Helpers that only these call, and that do not note an error, are ordinary functions: `extern "C"`
/// saves nothing in them.
///
/// What keeps recursion bounded: every way into a value that may hold itself counts a level. These are
/// [`enter`](Self::enter) for boxed values, and for bare ones [`read_bare_optional`](Self::read_bare_optional),
/// [`read_optional_with`](Self::read_optional_with), the vectors of bare items, [`items`](Self::items) and
/// [`items_of_any_size`](Self::items_of_any_size). A bare value that
/// is always there, [`read_bare`](Self::read_bare), cannot hold itself.
#[doc(hidden)]
impl<'a> Cursor<'a> {
    /// What `read` reads where it is `present`, a level deeper: it may be several bare values.
    #[inline]
    pub extern "C" fn read_optional_with<T>(&mut self, present: bool, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if !present {
            return None;
        }
        self.deeper("Vector");
        let value = read(self);
        self.leave(0);
        Some(value)
    }

    /// What `read` reads after the constructor id `id` of the type `expected`.
    #[inline]
    pub extern "C" fn boxed<T>(&mut self, id: u32, expected: &'static str, read: impl FnOnce(&mut Self) -> T) -> T {
        let found = self.enter_constructor(id, expected);
        let value = read(self);
        self.leave(found);
        value
    }

    /// A mask where it is `present`, else one without bits.
    #[inline]
    pub extern "C" fn optional_flags(&mut self, present: bool) -> Flags {
        if present { self.flags() } else { Flags::default() }
    }

    /// Starts a boxed value of the type `expected`: goes one level deeper and reads its id, which is 0 after an error.
    #[inline]
    pub extern "C" fn enter(&mut self, expected: &'static str) -> u32 {
        self.deeper(expected);
        match self.rest.split_first_chunk() {
            Some((id, rest)) => {
                self.rest = rest;
                u32::from_le_bytes(*id)
            }
            None => {
                self.end_entered(expected);
                0
            }
        }
    }

    /// Starts a boxed value that can only be of one constructor. The id is 0 after an error.
    #[inline]
    pub extern "C" fn enter_constructor(&mut self, id: u32, expected: &'static str) -> u32 {
        let found = self.enter(expected);
        if found != id {
            self.fail_unknown(found, expected);
            return 0;
        }
        found
    }

    /// Ends the value that [`enter`](Self::enter) gave `id` for.
    #[inline]
    pub extern "C" fn leave(&mut self, id: u32) {
        if self.error.is_some() {
            self.name_in_error(id);
        }
        self.depth -= 1;
    }

    /// Goes one level deeper, into a value of the type `expected`.
    #[inline]
    pub(crate) fn deeper(&mut self, expected: &'static str) {
        self.depth += 1;
        if self.depth > self.depth_limit {
            self.too_deep(expected);
        }
    }

    /// A constructor id.
    #[inline]
    pub extern "C" fn id(&mut self, expected: &'static str) -> u32 {
        u32::from_le_bytes(self.take(expected))
    }

    /// Notes that no constructor of the type `expected` has the id that [`enter`](Self::enter) just gave.
    #[cold]
    #[inline(never)]
    pub(crate) extern "C" fn fail_unknown(&mut self, id: u32, expected: &'static str) {
        self.fail_entered(self.last_position(), DecodeErrorKind::UnknownConstructor { id }, expected);
    }

    /// A mask.
    #[inline]
    pub extern "C" fn flags(&mut self) -> Flags {
        Flags(self.u32())
    }

    /// A `#`.
    #[inline]
    pub extern "C" fn u32(&mut self) -> u32 {
        u32::from_le_bytes(self.take("#"))
    }

    /// An `int`.
    #[inline]
    pub extern "C" fn i32(&mut self) -> i32 {
        i32::from_le_bytes(self.take("int"))
    }

    /// A `long`.
    #[inline]
    pub extern "C" fn i64(&mut self) -> i64 {
        i64::from_le_bytes(self.take("long"))
    }

    /// A `double`.
    #[inline]
    pub extern "C" fn f64(&mut self) -> f64 {
        f64::from_le_bytes(self.take("double"))
    }

    /// A `float`.
    #[inline]
    pub extern "C" fn f32(&mut self) -> f32 {
        f32::from_le_bytes(self.take("float"))
    }

    /// A `Bool`.
    pub extern "C" fn bool(&mut self) -> bool {
        match self.id("Bool") {
            BOOL_TRUE => true,
            BOOL_FALSE => false,
            id => {
                self.fail(self.last_position(), DecodeErrorKind::InvalidBool { id }, "Bool");
                false
            }
        }
    }

    /// A `string`. What is not UTF-8 becomes U+FFFD.
    #[inline(never)]
    pub extern "C" fn string(&mut self) -> String {
        text::string(self.byte_slice("string"))
    }

    /// A `bytes`.
    pub extern "C" fn bytes(&mut self) -> Vec<u8> {
        self.byte_slice("bytes").to_vec()
    }

    /// All that is left.
    pub extern "C" fn remaining(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.rest).to_vec()
    }

    /// A length as an `int`, and as many bytes without padding, of a value of the type `expected`.
    pub extern "C" fn sized(&mut self, expected: &'static str) -> &'a [u8] {
        let len = self.non_negative(expected);
        match self.rest.split_at_checked(len) {
            Some((bytes, rest)) => {
                self.rest = rest;
                bytes
            }
            None => self.end_of_bytes(self.last_position(), expected),
        }
    }

    /// The id of `vector` and the count of its items.
    pub extern "C" fn vector_header(&mut self) -> usize {
        let id = self.id("Vector");
        if id != VECTOR {
            self.fail(self.last_position(), DecodeErrorKind::InvalidVector { id }, "Vector");
        }
        self.count()
    }

    /// The count of a vector's items; a negative one is an error.
    pub extern "C" fn count(&mut self) -> usize {
        self.non_negative("Vector")
    }

    /// A number of items or bytes in a value of the type `expected`.
    #[inline]
    fn non_negative(&mut self, expected: &'static str) -> usize {
        let count = i32::from_le_bytes(self.take(expected));
        usize::try_from(count).unwrap_or_else(|_| {
            self.fail(self.last_position(), DecodeErrorKind::InvalidCount { count }, expected);
            0
        })
    }

    /// `count` items of at least `min_size` bytes each that `read` reads, a level deeper: a repetition.
    pub extern "C" fn items<T>(&mut self, count: usize, min_size: usize, read: impl Fn(&mut Self) -> T) -> Vec<T> {
        self.deeper("Vector");
        let items = self.row(count, min_size, read);
        self.leave(0);
        items
    }

    /// `count` items that `read` reads, a level deeper, where an item may take no bytes: what there is of it may follow from a
    /// number that was read before. Their count is checked against nothing, so those that take no bytes are counted together.
    pub extern "C" fn items_of_any_size<T>(&mut self, count: usize, read: impl Fn(&mut Self) -> T) -> Vec<T> {
        self.deeper("Vector");
        let items = self.fill(count, |cursor| {
            let before = cursor.rest.len();
            let item = read(cursor);
            if cursor.rest.len() == before {
                cursor.add_free(size_of::<T>());
            }
            item
        });
        self.leave(0);
        items
    }

    /// Counts an item that took no bytes but so much memory. As much is free as the bytes of the input may take.
    fn add_free(&mut self, size: usize) {
        self.free = self.free.saturating_add(size.max(1));
        if self.free > self.len.saturating_mul(HEAP_PER_BYTE).saturating_add(FREE_BYTES) {
            self.fail(self.position(), DecodeErrorKind::UnexpectedEnd, "Vector");
        }
    }

    /// `count` items of at least `min_size` bytes each.
    ///
    /// What a count claims is believed in two steps. A count that the bytes left cannot hold is an error; items of no bytes
    /// count as one here, or 4 bytes could ask for 2³¹ of them. A count that they might hold reserves little at first, because
    /// every vector around this one may claim the same bytes. An item that is wrong is the last, and dropped with the others.
    pub(crate) fn row<T>(&mut self, count: usize, min_size: usize, read: impl Fn(&mut Self) -> T) -> Vec<T> {
        if count > self.rest.len() / min_size.max(1) {
            self.fail(self.last_position(), DecodeErrorKind::UnexpectedEnd, "Vector");
            return Vec::new();
        }
        self.fill(count, read)
    }

    /// `count` items, or as many as there are.
    #[inline(always)]
    fn fill<T>(&mut self, count: usize, read: impl Fn(&mut Self) -> T) -> Vec<T> {
        let mut items = Vec::with_capacity(count.min(const { first_reserve::<T>() }));
        for left in (1..=count).rev() {
            let item = read(self);
            if items.len() == items.capacity() {
                let more = items.len().min(left);
                // After this `push` cannot but find room. It would have to be ready to drop the item if there were none.
                if items.try_reserve_exact(more).is_err() || items.len() == items.capacity() {
                    out_of_memory(Layout::new::<T>(), items.len() + more);
                }
            }
            items.push(item);
            if self.error.is_some() {
                break;
            }
        }
        items
    }

    /// `count` numbers of `N` bytes each, whose memory is no larger than their wire form.
    pub(crate) fn numbers<T, const N: usize>(&mut self, count: usize, from_bytes: impl Fn([u8; N]) -> T) -> Vec<T> {
        match count.checked_mul(N).and_then(|len| self.rest.split_at_checked(len)) {
            Some((bytes, rest)) => {
                self.rest = rest;
                bytes.chunks_exact(N).map(|chunk| from_bytes(to_array(chunk))).collect()
            }
            None => {
                self.fail(self.last_position(), DecodeErrorKind::UnexpectedEnd, "Vector");
                Vec::new()
            }
        }
    }

    #[inline]
    pub(crate) fn take<const N: usize>(&mut self, expected: &'static str) -> [u8; N] {
        match self.rest.split_first_chunk::<N>() {
            Some((head, rest)) => {
                self.rest = rest;
                *head
            }
            None => {
                self.end(expected);
                [0; N]
            }
        }
    }

    /// The data of a `string` or `bytes`, in any of the three forms of its length. A longer form than the length needs is
    /// accepted, as is padding that is not zero.
    #[inline]
    fn byte_slice(&mut self, expected: &'static str) -> &'a [u8] {
        if let [len @ ..=253, after @ ..] = self.rest {
            let len = usize::from(*len);
            // The length, the data and the padding are a multiple of 4 bytes.
            if let Some((padded, rest)) = after.split_at_checked(len | 3) {
                self.rest = rest;
                return padded.get(..len).unwrap_or_default();
            }
        }
        self.long_byte_slice(expected)
    }

    /// As [`byte_slice`](Self::byte_slice), but for the short form, which is nearly all there is.
    #[inline(never)]
    fn long_byte_slice(&mut self, expected: &'static str) -> &'a [u8] {
        let (header, len) = match *self.rest {
            [255, a, b, c, d, e, f, g, ..] => (8, u64::from_le_bytes([a, b, c, d, e, f, g, 0])),
            [254, a, b, c, ..] => (4, u64::from(u32::from_le_bytes([a, b, c, 0]))),
            _ => return self.end_of_bytes(self.position(), expected),
        };
        match split_data(self.rest, header, len) {
            Some((data, rest)) => {
                self.rest = rest;
                data
            }
            None => self.end_of_bytes(self.position(), expected),
        }
    }

    #[cold]
    fn end_of_bytes(&mut self, offset: usize, expected: &'static str) -> &'a [u8] {
        self.fail(offset, DecodeErrorKind::UnexpectedEnd, expected);
        &[]
    }

    /// The offset of the 4 bytes just read.
    fn last_position(&self) -> usize {
        self.position().saturating_sub(4)
    }
}

/// How many items to make room for before the first was read.
const fn first_reserve<T>() -> usize {
    match size_of::<T>() {
        0 => usize::MAX,
        size if size < FIRST_RESERVE => FIRST_RESERVE / size,
        _ => 1,
    }
}

/// The `len` bytes after `header` bytes, and what follows their padding; `None` if there are fewer bytes.
#[inline]
fn split_data(bytes: &[u8], header: usize, len: u64) -> Option<(&[u8], &[u8])> {
    let end = usize::try_from(len).ok()?.checked_add(header)?;
    let data = bytes.get(header..end)?;
    let rest = bytes.get(end.next_multiple_of(4)..)?;
    Some((data, rest))
}

/// The array that a chunk of its length is.
#[inline]
fn to_array<const N: usize>(chunk: &[u8]) -> [u8; N] {
    let mut array = [0; N];
    array.copy_from_slice(chunk);
    array
}

/// Ends the program, as a vector that finds no memory for `count` items does.
#[cold]
#[inline(never)]
extern "C" fn out_of_memory(item: Layout, count: usize) -> ! {
    let size = item.size().saturating_mul(count);
    handle_alloc_error(Layout::from_size_align(size, item.align()).unwrap_or(item))
}
