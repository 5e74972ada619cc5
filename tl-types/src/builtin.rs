//! The wire form of what every schema is made of: primitives, vectors and boxes.
//!
//! Source: <https://core.telegram.org/mtproto/serialize#built-in-types>

use crate::cursor::Cursor;
use crate::encoding::{Constructor, Meta, Nat, Value, Wire};
use crate::ids::TRUE;
use crate::writer::Writer;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// Implements [`Wire`] for a number, whose vectors are written and read in one go.
macro_rules! number {
    ($type:ty, $shape:ident, $name:literal, $size:literal, $method:ident) => {
        impl Wire for $type {
            type Shape = $shape;
            const META: Meta = Meta { name: $name, id: 0, min_size: $size };

            #[inline]
            fn write<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
                w.$method(*self);
                w
            }

            #[inline]
            extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
                cursor.$method()
            }

            fn write_items<'w>(items: &[Self], mut w: Writer<'w>) -> Writer<'w> {
                w.numbers(items, <$type>::to_le_bytes);
                w
            }

            extern "C" fn read_items(cursor: &mut Cursor<'_>, count: usize) -> Vec<Self> {
                cursor.numbers(count, <$type>::from_le_bytes)
            }
        }
    };
}

number!(i32, Value, "int", 4, i32);
number!(i64, Value, "long", 8, i64);
number!(u32, Nat, "#", 4, u32);
number!(f64, Value, "double", 8, f64);
number!(f32, Value, "float", 4, f32);

impl Wire for bool {
    type Shape = Value;
    const META: Meta = Meta { name: "Bool", id: 0, min_size: 4 };

    #[inline]
    fn write<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.bool(*self);
        w
    }

    #[inline]
    extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
        cursor.bool()
    }
}

/// Implements [`Wire`] for an array of bytes that TL has a name for.
macro_rules! big_int {
    ($size:literal, $name:literal) => {
        impl Wire for [u8; $size] {
            type Shape = Value;
            const META: Meta = Meta { name: $name, id: 0, min_size: $size };

            #[inline]
            fn write<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
                w.put(*self);
                w
            }

            #[inline]
            extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
                cursor.array()
            }
        }
    };
}

big_int!(16, "int128");
big_int!(32, "int256");
big_int!(64, "int512");

/// `True`: the constructor `true`, which has no fields.
///
/// It is what some functions of other schemas answer. A flag, written `flags.0?true`, is a `bool`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct True;

impl Wire for True {
    type Shape = Constructor;
    const META: Meta = Meta { name: "true", id: TRUE, min_size: 4 };

    #[inline]
    fn write_bare<'w>(&self, w: Writer<'w>) -> Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut Cursor<'_>) -> Self {
        Self
    }
}

/// `true`: nothing.
impl Wire for () {
    type Shape = Value;
    const META: Meta = Meta { name: "true", id: 0, min_size: 0 };

    #[inline]
    fn write<'w>(&self, w: Writer<'w>) -> Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read(_: &mut Cursor<'_>) -> Self {}
}

impl Wire for String {
    type Shape = Value;
    const META: Meta = Meta { name: "string", id: 0, min_size: 4 };

    #[inline]
    fn write<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.string(self);
        w
    }

    #[inline]
    extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
        cursor.string()
    }
}

impl Wire for Vec<u8> {
    type Shape = Value;
    const META: Meta = Meta { name: "bytes", id: 0, min_size: 4 };

    #[inline]
    fn write<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.bytes(self);
        w
    }

    #[inline]
    extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
        cursor.bytes()
    }
}

impl<T: Wire> Wire for Vec<T> {
    type Shape = Value;
    const META: Meta = Meta { name: "Vector", id: 0, min_size: 8 };

    #[inline]
    fn write<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.vector_header(self.len());
        T::write_items(self, w)
    }

    #[inline]
    extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
        let count = cursor.vector_header();
        T::read_items(cursor, count)
    }

    #[inline]
    fn write_bare<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.count(self.len());
        T::write_items(self, w)
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        let count = cursor.count();
        T::read_items(cursor, count)
    }
}

/// The memory is there before the value is: nothing has to be dropped where there is none.
impl<T: Wire> Wire for Box<T> {
    type Shape = T::Shape;
    const META: Meta = T::META;

    #[inline]
    fn write<'w>(&self, w: Writer<'w>) -> Writer<'w> {
        (**self).write(w)
    }

    #[inline]
    extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
        Box::write(Box::new_uninit(), T::read(cursor))
    }

    #[inline]
    fn write_bare<'w>(&self, w: Writer<'w>) -> Writer<'w> {
        (**self).write_bare(w)
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Box::write(Box::new_uninit(), T::read_bare(cursor))
    }
}
