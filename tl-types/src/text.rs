//! Text out of bytes: with the feature `simdutf8` they are checked with vector instructions.

use alloc::borrow::ToOwned;
use alloc::string::String;

/// The text that `bytes` are. What is not UTF-8 becomes U+FFFD.
#[inline]
pub(crate) fn string(bytes: &[u8]) -> String {
    checked(bytes).unwrap_or_else(|| repaired(bytes))
}

#[cold]
fn repaired(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(not(feature = "simdutf8"))]
#[inline]
fn checked(bytes: &[u8]) -> Option<String> {
    core::str::from_utf8(bytes).ok().map(ToOwned::to_owned)
}

/// The vector instructions take blocks of this many bytes. What is shorter would be checked a character at a time, which takes
/// a branch for each; where letters of two bytes and spaces alternate, no processor foresees these.
#[cfg(feature = "simdutf8")]
const BLOCK: usize = 64;

#[cfg(feature = "simdutf8")]
#[inline]
fn checked(bytes: &[u8]) -> Option<String> {
    if bytes.len() < BLOCK {
        return checked_short(bytes);
    }
    simdutf8::basic::from_utf8(bytes).ok().map(ToOwned::to_owned)
}

/// Checks less than a block as one, ASCII, too: zeros after the bytes end a character that is not complete.
#[cfg(feature = "simdutf8")]
#[inline]
fn checked_short(bytes: &[u8]) -> Option<String> {
    let mut block = [0; BLOCK];
    block.get_mut(..bytes.len())?.copy_from_slice(bytes);
    let text = simdutf8::basic::from_utf8(&block).ok()?;
    text.get(..bytes.len()).map(ToOwned::to_owned)
}
