//! How values are written and read: one trait with one impl for every type that has a wire form.
//!
//! Users of the crate see [`Serializable`](crate::Serializable), [`Deserializable`](crate::Deserializable) and
//! [`Identifiable`](crate::Identifiable) instead, which are implemented for everything that is [`Wire`].

mod given;
mod reads;
mod writes;

pub use given::{decode_with, encode_with};

use crate::cursor::Cursor;
use crate::writer::Writer;
use alloc::vec::Vec;

/// A type with a constructor id of its own: a struct.
pub enum Constructor {}

/// A type that only its constructors have ids for (an enum), or that has none (a primitive).
pub enum Value {}

/// `#`: a part of other values, never one of its own.
pub enum Nat {}

/// The shapes of the types that are [`Deserializable`](crate::Deserializable).
#[diagnostic::on_unimplemented(
    message = "a `u32` is not read on its own",
    note = "`tl_types::peek_id` gives the constructor id that bytes start with"
)]
pub trait Standalone {}

impl Standalone for Constructor {}
impl Standalone for Value {}

/// Facts about a type.
#[derive(Clone, Copy, Debug)]
pub struct Meta {
    /// The TL name: `auth.sentCode`, `auth.SentCode`, `int`.
    pub name: &'static str,
    /// The constructor id; 0 where there is none.
    pub id: u32,
    /// The least number of bytes of the boxed form.
    pub min_size: usize,
}

/// A value with a wire form.
///
/// A struct gives the bare pair, `write_bare` and `read_bare`: its boxed form is its id and its bare form. An enum, whose
/// bare form could not be told apart, and a primitive give the boxed pair, `write` and `read`.
///
/// Reading never returns early: on the first error the [`Cursor`] remembers it and is empty from then on, so that every
/// later read gives a zero, an empty vector or an absent flag.
///
/// Nor does it unwind: nothing in it panics. `extern "C"` is how a function says so to the compiler, which then leaves out
/// what would drop half a value: a third of a client's code.
pub trait Wire: Sized {
    /// [`Constructor`], [`Value`] or [`Nat`].
    type Shape;
    /// Facts about the type. They are one constant because the compiler checks each constant of each impl.
    const META: Meta;
    /// The TL name: `auth.sentCode`, `auth.SentCode`, `int`.
    const TL_NAME: &'static str = Self::META.name;
    /// The constructor id; 0 where there is none.
    const ID: u32 = Self::META.id;
    /// The least number of bytes of the boxed form.
    const MIN_SIZE: usize = Self::META.min_size;

    /// Writes the boxed form.
    #[inline]
    fn write<'w>(&self, w: Writer<'w>) -> Writer<'w> {
        self.write_bare(w.id(Self::ID))
    }

    /// Reads the boxed form.
    #[inline]
    extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
        let id = cursor.enter_constructor(Self::ID, Self::TL_NAME);
        let value = Self::read_bare(cursor);
        cursor.leave(id);
        value
    }

    /// Writes the bare form: the fields alone.
    #[inline]
    fn write_bare<'w>(&self, w: Writer<'w>) -> Writer<'w> {
        self.write(w)
    }

    /// Reads the bare form.
    #[inline]
    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Self::read(cursor)
    }

    /// Writes boxed values in a row, without their count.
    #[inline]
    fn write_items<'w>(items: &[Self], w: Writer<'w>) -> Writer<'w> {
        items.iter().fold(w, |w, item| item.write(w))
    }

    /// Reads `count` boxed values in a row.
    #[inline]
    extern "C" fn read_items(cursor: &mut Cursor<'_>, count: usize) -> Vec<Self> {
        cursor.row(count, Self::MIN_SIZE, |cursor| Self::read(cursor))
    }
}
