//! Masks whose bits follow from the fields after them.

use super::Writer;
use super::store::Place;
use crate::flags::Flags;
use core::ops::{Deref, DerefMut};

/// A mask that is written already, and will be again, with the bits of the fields that were there.
pub struct Mask<'w> {
    flags: Flags,
    place: Place<'w>,
}

impl<'w> Writer<'w> {
    /// A mask with the bits that are known already. [`patch`](Self::patch) writes those that are set later.
    #[inline]
    pub fn mask(&mut self, flags: Flags) -> Mask<'w> {
        Mask { flags, place: self.place(flags.0.to_le_bytes()) }
    }

    /// Writes a mask anew, with all bits that were set.
    #[inline]
    pub fn patch(&mut self, Mask { flags, place }: Mask<'w>) {
        self.replace(place, flags.0.to_le_bytes());
    }
}

impl Deref for Mask<'_> {
    type Target = Flags;

    #[inline]
    fn deref(&self) -> &Flags {
        &self.flags
    }
}

impl DerefMut for Mask<'_> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Flags {
        &mut self.flags
    }
}
