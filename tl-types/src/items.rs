//! Values in parts: what can be had of an answer that does not decode to its end.

use crate::cursor::Cursor;
use crate::decode_error::{DecodeError, DecodeErrorKind};
use crate::traits::{Bare, Deserializable};
use core::marker::PhantomData;

/// The items of a vector, read one by one: those before one that does not decode are not lost.
///
/// [`Cursor::decode_items`] makes it. It ends after the first error: an item has no length, so nobody can tell where the next
/// one would start.
#[derive(Debug)]
pub struct Items<'c, 'a, T> {
    cursor: &'c mut Cursor<'a>,
    left: usize,
    has_failed: bool,
    item: PhantomData<fn() -> T>,
}

impl<'a> Cursor<'a> {
    /// Reads the start of a vector, whose items the result then reads one by one. After an error the position is where it
    /// was before.
    ///
    /// What [`decode`](Self::decode) reads as a whole or not at all is had in part this way:
    ///
    /// ```
    /// use tl_types::{Cursor, DecodeErrorKind};
    ///
    /// // Three `Bool`s, of which the second is none.
    /// let bytes = [
    ///     [0x15, 0xc4, 0xb5, 0x1c], [3, 0, 0, 0], [0xb5, 0x75, 0x72, 0x99], [7, 7, 7, 7], [0xb5, 0x75, 0x72, 0x99],
    /// ]
    /// .concat();
    /// let mut cursor = Cursor::new(&bytes);
    /// let mut items = cursor.decode_items::<bool>()?;
    /// assert_eq!(items.next(), Some(Ok(true)));
    /// let error = items.next().expect("one more").unwrap_err();
    /// assert_eq!((error.kind(), error.offset()), (DecodeErrorKind::InvalidBool { id: 0x07070707 }, 12));
    /// assert_eq!((items.next(), items.left()), (None, 2));
    /// // What is left begins with the item that was not read.
    /// assert_eq!((cursor.position(), cursor.peek_id()), (12, Some(0x07070707)));
    /// # Ok::<(), tl_types::DecodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where no vector comes next, or its count is negative. A count that the bytes left cannot hold is none yet: the items
    /// that are there can be read.
    pub fn decode_items<T: Deserializable>(&mut self) -> Result<Items<'_, 'a, T>, DecodeError> {
        let start = self.rest;
        let count = self.vector_header();
        let left = self.finish(start, count)?;
        Ok(Items { cursor: self, left, has_failed: false, item: PhantomData })
    }

    /// Reads the constructor id of `T`, and not its fields: they come next, in the order of the schema. After an error the
    /// position is where it was before.
    ///
    /// # Errors
    ///
    /// Where another constructor comes next.
    pub fn decode_id_of<T: Bare>(&mut self) -> Result<(), DecodeError> {
        let start = self.rest;
        let id = self.enter_constructor(T::CONSTRUCTOR_ID, T::TL_NAME);
        self.leave(id);
        self.finish(start, ())
    }
}

impl<T> Items<'_, '_, T> {
    /// How many items are not read, by the count that the vector claims. Nothing says that it is true.
    #[must_use]
    pub fn left(&self) -> usize {
        self.left
    }
}

impl<T: Deserializable> Iterator for Items<'_, '_, T> {
    type Item = Result<T, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.left == 0 || self.has_failed {
            return None;
        }
        let item = self.item();
        match item {
            Ok(_) => self.left -= 1,
            Err(_) => self.has_failed = true,
        }
        Some(item)
    }
}

impl<T: Deserializable> Items<'_, '_, T> {
    /// The next item. One of no bytes counts as one here, too: a count alone makes nothing.
    fn item(&mut self) -> Result<T, DecodeError> {
        if T::MIN_SIZE == 0 && self.cursor.rest.is_empty() {
            return Err(DecodeError::new(self.cursor.position(), DecodeErrorKind::UnexpectedEnd, T::TL_NAME));
        }
        self.cursor.decode()
    }
}
