//! What generated code is written against: one trait with one impl for every type that has a wire form.
//!
//! Users of the crate see [`Serializable`](crate::Serializable), [`Deserializable`](crate::Deserializable) and
//! [`Identifiable`](crate::Identifiable) instead, which are implemented for everything that is [`Wire`].

use crate::{Cursor, Writer};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

pub use crate::flags::Flags;

/// A type that a constructor id stands for: a struct.
pub enum Constructor {}

/// A type that only its constructors have ids for (an enum), or that has none (a primitive).
pub enum Value {}

/// A value with a wire form.
///
/// A struct gives the bare pair, `write_bare` and `read_bare`: its boxed form is its id and its bare form. An enum, whose
/// bare form could not be told apart, and a primitive give the boxed pair, `write` and `read`.
///
/// Reading never returns early: on the first error the [`Cursor`] remembers it and is empty from then on, so that every
/// later read gives a zero, an empty vector or an absent flag.
pub trait Wire: Sized {
    /// [`Constructor`] or [`Value`].
    type Shape;
    /// The TL name: `auth.sentCode`, `auth.SentCode`, `int`.
    const NAME: &'static str;
    /// The constructor id; 0 where there is none.
    const ID: u32 = 0;
    /// The least number of bytes of the boxed form.
    const MIN_SIZE: usize;

    /// Writes the boxed form.
    #[inline]
    fn write(&self, w: &mut Writer<'_>) {
        w.u32(Self::ID);
        self.write_bare(w);
    }

    /// Reads the boxed form.
    #[inline]
    fn read(cursor: &mut Cursor<'_>) -> Self {
        let id = cursor.enter_constructor(Self::ID, Self::NAME);
        let value = Self::read_bare(cursor);
        cursor.leave(id);
        value
    }

    /// Writes the bare form: the fields alone.
    #[inline]
    fn write_bare(&self, w: &mut Writer<'_>) {
        self.write(w);
    }

    /// Reads the bare form.
    #[inline]
    fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Self::read(cursor)
    }

    /// Writes boxed values in a row, without their count.
    #[inline]
    fn write_items(items: &[Self], w: &mut Writer<'_>) {
        for item in items {
            item.write(w);
        }
    }

    /// Reads `count` boxed values in a row.
    #[inline]
    fn read_items(cursor: &mut Cursor<'_>, count: usize) -> Vec<Self> {
        cursor.items(count, Self::MIN_SIZE, Self::read)
    }
}

/// Implements [`Wire`] for a primitive that a method of [`Cursor`] reads and one of [`Writer`] writes.
macro_rules! primitive {
    ($type:ty, $name:literal, $size:literal, $method:ident) => {
        impl Wire for $type {
            type Shape = Value;
            const NAME: &'static str = $name;
            const MIN_SIZE: usize = $size;

            #[inline]
            fn write(&self, w: &mut Writer<'_>) {
                w.$method(*self);
            }

            #[inline]
            fn read(cursor: &mut Cursor<'_>) -> Self {
                cursor.$method()
            }
        }
    };
}

/// As [`primitive`], with vectors read and written in one go.
macro_rules! number {
    ($type:ty, $name:literal, $size:literal, $method:ident) => {
        impl Wire for $type {
            type Shape = Value;
            const NAME: &'static str = $name;
            const MIN_SIZE: usize = $size;

            #[inline]
            fn write(&self, w: &mut Writer<'_>) {
                w.$method(*self);
            }

            #[inline]
            fn read(cursor: &mut Cursor<'_>) -> Self {
                cursor.$method()
            }

            fn write_items(items: &[Self], w: &mut Writer<'_>) {
                w.numbers(items, <$type>::to_le_bytes);
            }

            fn read_items(cursor: &mut Cursor<'_>, count: usize) -> Vec<Self> {
                cursor.numbers(count, <$type>::from_le_bytes)
            }
        }
    };
}

number!(i32, "int", 4, i32);
number!(i64, "long", 8, i64);
number!(u32, "#", 4, u32);
number!(f64, "double", 8, f64);
number!(f32, "float", 4, f32);
primitive!(bool, "Bool", 4, bool);

impl Wire for String {
    type Shape = Value;
    const NAME: &'static str = "string";
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write(&self, w: &mut Writer<'_>) {
        w.bytes(self.as_bytes());
    }

    #[inline]
    fn read(cursor: &mut Cursor<'_>) -> Self {
        cursor.string()
    }
}

impl Wire for Vec<u8> {
    type Shape = Value;
    const NAME: &'static str = "bytes";
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write(&self, w: &mut Writer<'_>) {
        w.bytes(self);
    }

    #[inline]
    fn read(cursor: &mut Cursor<'_>) -> Self {
        cursor.bytes()
    }
}

impl<const N: usize> Wire for [u8; N] {
    type Shape = Value;
    const NAME: &'static str = match N {
        16 => "int128",
        32 => "int256",
        _ => "int512",
    };
    const MIN_SIZE: usize = N;

    #[inline]
    fn write(&self, w: &mut Writer<'_>) {
        w.raw(self);
    }

    #[inline]
    fn read(cursor: &mut Cursor<'_>) -> Self {
        cursor.array()
    }
}

impl<T: Wire> Wire for Vec<T> {
    type Shape = Value;
    const NAME: &'static str = "Vector";
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write(&self, w: &mut Writer<'_>) {
        w.vector_header(self.len());
        T::write_items(self, w);
    }

    #[inline]
    fn read(cursor: &mut Cursor<'_>) -> Self {
        let count = cursor.vector_header();
        T::read_items(cursor, count)
    }

    #[inline]
    fn write_bare(&self, w: &mut Writer<'_>) {
        w.count(self.len());
        T::write_items(self, w);
    }

    #[inline]
    fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        let count = cursor.count();
        T::read_items(cursor, count)
    }
}

impl<T: Wire> Wire for Box<T> {
    type Shape = T::Shape;
    const NAME: &'static str = T::NAME;
    const ID: u32 = T::ID;
    const MIN_SIZE: usize = T::MIN_SIZE;

    #[inline]
    fn write(&self, w: &mut Writer<'_>) {
        (**self).write(w);
    }

    #[inline]
    fn read(cursor: &mut Cursor<'_>) -> Self {
        Box::new(T::read(cursor))
    }

    #[inline]
    fn write_bare(&self, w: &mut Writer<'_>) {
        (**self).write_bare(w);
    }

    #[inline]
    fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Box::new(T::read_bare(cursor))
    }
}
