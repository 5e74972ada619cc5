//! Values that are written with a number from outside: `tuple {t:Type} {n:#} [t] = Tuple t n` has `n` items, whatever `n` is.

use crate::cursor::Cursor;
use crate::decode_error::DecodeError;
use crate::writer::Writer;
use alloc::vec::Vec;

#[doc(hidden)]
impl Writer<'_> {
    /// Panics where a repetition has not as many items as the number that it is written with.
    #[inline]
    #[track_caller]
    pub fn expect_count(&mut self, count: u32, len: usize) {
        if usize::try_from(count) != Ok(len) {
            misfit(format_args!("{len} items cannot be written where the number that counts them is {count}"));
        }
    }

    /// Panics where a field is there but its bit is not set in the number that it is written with, and the other way round.
    #[inline]
    #[track_caller]
    pub fn expect_present(&mut self, is_set: bool, is_there: bool) {
        if is_set != is_there {
            let (there, set) = if is_there { ("is there", "not set") } else { ("is not there", "set") };
            misfit(format_args!("a field that {there} cannot be written where its bit is {set}"));
        }
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn misfit(problem: core::fmt::Arguments<'_>) -> ! {
    panic!("{problem}")
}

/// Reads with `read` the value of the type `expected` that all of `bytes` is.
///
/// # Errors
///
/// Where `bytes` is not such a value, or bytes follow it.
pub fn decode_with<T>(
    bytes: &[u8],
    expected: &'static str,
    read: impl FnOnce(&mut Cursor<'_>) -> T,
) -> Result<T, DecodeError> {
    let mut cursor = Cursor::new(bytes);
    let value = read(&mut cursor);
    cursor.end_of(expected);
    cursor.finish(bytes, value)
}

/// What `write` writes.
pub fn encode_with(write: impl for<'a> FnOnce(Writer<'a>) -> Writer<'a>) -> Vec<u8> {
    let mut buf = Vec::new();
    Writer::run(&mut buf, write);
    buf
}
