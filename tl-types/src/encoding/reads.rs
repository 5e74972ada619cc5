//! The reads of types: what generated code calls for a field.

use super::Wire;
use crate::cursor::Cursor;
use alloc::vec::Vec;

#[doc(hidden)]
impl Cursor<'_> {
    /// A boxed value.
    #[inline]
    pub extern "C" fn read<T: Wire>(&mut self) -> T {
        T::read(self)
    }

    /// A bare value.
    #[inline]
    pub extern "C" fn read_bare<T: Wire>(&mut self) -> T {
        T::read_bare(self)
    }

    /// A boxed value where it is `present`.
    #[inline]
    pub extern "C" fn read_optional<T: Wire>(&mut self, present: bool) -> Option<T> {
        if present { Some(T::read(self)) } else { None }
    }

    /// A bare value where it is `present`.
    #[inline]
    pub extern "C" fn read_bare_optional<T: Wire>(&mut self, present: bool) -> Option<T> {
        if present { Some(self.read_bare_within()) } else { None }
    }

    /// A bare value, one level deeper.
    #[inline]
    pub(crate) fn read_bare_within<T: Wire>(&mut self) -> T {
        self.deeper(T::TL_NAME);
        let value = T::read_bare(self);
        self.leave(T::ID);
        value
    }

    /// The fields of the variant that is given in place of an unknown one: no constructor of the type `expected` has the id that
    /// [`enter`](Self::enter) just gave.
    ///
    /// The cursor remembers the error and is empty from then on, so the fields are zeros. The call that decodes drops the
    /// whole value and gives the error instead; nobody sees the variant.
    #[inline]
    pub extern "C" fn unknown<T: Wire>(&mut self, id: u32, expected: &'static str) -> T {
        self.fail_unknown(id, expected);
        T::read_bare(self)
    }

    /// A boxed vector of bare items.
    pub extern "C" fn vector_of_bare<T: Wire>(&mut self) -> Vec<T> {
        let count = self.vector_header();
        self.bare_items(count)
    }

    /// A bare vector of bare items.
    pub extern "C" fn bare_vector_of_bare<T: Wire>(&mut self) -> Vec<T> {
        let count = self.count();
        self.bare_items(count)
    }

    /// `count` bare values in a row, each a level deeper.
    fn bare_items<T: Wire>(&mut self, count: usize) -> Vec<T> {
        self.row(count, T::MIN_SIZE.saturating_sub(4), |cursor| cursor.read_bare_within())
    }

    /// An `int128`, `int256` or `int512`.
    #[inline]
    pub extern "C" fn array<const N: usize>(&mut self) -> [u8; N]
    where
        [u8; N]: Wire,
    {
        self.take(<[u8; N]>::TL_NAME)
    }
}
