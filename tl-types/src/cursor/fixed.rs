//! Neighbours of fixed size, which are read as one: whether they are there is looked at once.

use super::Cursor;
use crate::flags::Flags;
use crate::writer::Fixed;

/// Values of fixed size that any bytes are.
pub trait FixedRead: Fixed + Sized {
    /// What `bytes` are, which are [`SIZE`](Fixed::SIZE) long.
    fn load(bytes: &[u8]) -> Self;

    /// Reads one value after the other.
    fn read_each(cursor: &mut Cursor<'_>) -> Self;
}

#[doc(hidden)]
impl Cursor<'_> {
    /// Values of fixed size, in one read.
    #[inline]
    pub extern "C" fn fixed<T: FixedRead>(&mut self) -> T {
        match self.rest.split_at_checked(T::SIZE) {
            Some((bytes, rest)) => {
                self.rest = rest;
                T::load(bytes)
            }
            None => self.fixed_each(),
        }
    }

    /// Values of fixed size that are not all there: the first that is missing is what is wrong.
    #[cold]
    #[inline(never)]
    extern "C" fn fixed_each<T: FixedRead>(&mut self) -> T {
        T::read_each(self)
    }
}

/// Implements [`FixedRead`] for a type, by the array of bytes that it is on the wire and the method that reads it.
macro_rules! fixed {
    ($type:ty, $method:ident, $from_bytes:expr) => {
        impl FixedRead for $type {
            #[inline]
            fn load(bytes: &[u8]) -> Self {
                let mut array = [0; Self::SIZE];
                array.copy_from_slice(bytes);
                $from_bytes(array)
            }

            fn read_each(cursor: &mut Cursor<'_>) -> Self {
                cursor.$method()
            }
        }
    };
}

fixed!(u32, u32, u32::from_le_bytes);
fixed!(i32, i32, i32::from_le_bytes);
fixed!(i64, i64, i64::from_le_bytes);
fixed!(f64, f64, f64::from_le_bytes);
fixed!(f32, f32, f32::from_le_bytes);
fixed!(Flags, flags, |bytes| Flags(u32::from_le_bytes(bytes)));
fixed!([u8; 16], array, core::convert::identity);
fixed!([u8; 32], array, core::convert::identity);

/// Implements [`FixedRead`] for a tuple.
macro_rules! tuple {
    ($($name:ident)*) => {
        impl<$($name: FixedRead),*> FixedRead for ($($name,)*) {
            #[inline]
            #[expect(non_snake_case, reason = "a value has the name of its type")]
            fn load(bytes: &[u8]) -> Self {
                $(let (own, bytes) = bytes.split_at($name::SIZE);
                let $name = $name::load(own);)*
                debug_assert!(bytes.is_empty());
                ($($name,)*)
            }

            fn read_each(cursor: &mut Cursor<'_>) -> Self {
                ($($name::read_each(cursor),)*)
            }
        }
    };
}

tuple!(A B);
tuple!(A B C);
tuple!(A B C D);
tuple!(A B C D E);
tuple!(A B C D E F);
tuple!(A B C D E F G);
tuple!(A B C D E F G H);
