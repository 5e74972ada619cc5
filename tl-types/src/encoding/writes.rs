//! The writes of types: what generated code calls for a field.
//!
//! They are inlined always: a writer that is lent to a function has to be in memory, and then each write waits for the one
//! before. Without optimisation that would only make the caller's stack frame larger, by each of its fields.

use super::Wire;
use crate::ids::VECTOR;
use crate::writer::Writer;

impl Writer<'_> {
    /// A boxed value.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn write<T: Wire>(&mut self, value: &T) {
        self.through(|w| value.write(w));
    }

    /// A bare value.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn write_bare<T: Wire>(&mut self, value: &T) {
        self.through(|w| value.write_bare(w));
    }

    /// A boxed value where there is one, else nothing. Says which: that is the value's bit.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn write_optional<T: Wire>(&mut self, value: &Option<T>) -> bool {
        match value {
            Some(value) => {
                self.write(value);
                true
            }
            None => false,
        }
    }

    /// A bare value where there is one, else nothing. Says which: that is the value's bit.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn write_bare_optional<T: Wire>(&mut self, value: &Option<T>) -> bool {
        match value {
            Some(value) => {
                self.write_bare(value);
                true
            }
            None => false,
        }
    }

    /// A boxed value where it is `present`, a zero if there is none.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn write_shared_or_zero<T: Wire + Default>(&mut self, present: bool, value: &Option<T>) {
        match value {
            Some(value) if present => self.write(value),
            None if present => self.write(&T::default()),
            _ => {}
        }
    }

    /// A bare value where it is `present`, a zero if there is none.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn write_bare_shared_or_zero<T: Wire + Default>(&mut self, present: bool, value: &Option<T>) {
        match value {
            Some(value) if present => self.write_bare(value),
            None if present => self.write_bare(&T::default()),
            _ => {}
        }
    }

    /// A boxed value where it is `present`, which it is only if there is one.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn write_shared<T: Wire>(&mut self, present: bool, value: &Option<T>) {
        if present {
            self.write_optional(value);
        }
    }

    /// A bare value where it is `present`, which it is only if there is one.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn write_bare_shared<T: Wire>(&mut self, present: bool, value: &Option<T>) {
        if present {
            self.write_bare_optional(value);
        }
    }

    /// A boxed vector of bare items.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn vector_of_bare<T: Wire>(&mut self, items: &[T]) {
        self.u32(VECTOR);
        self.bare_vector_of_bare(items);
    }

    /// A bare vector of bare items.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn bare_vector_of_bare<T: Wire>(&mut self, items: &[T]) {
        self.count(items.len());
        self.through(|w| items.iter().fold(w, |w, item| item.write_bare(w)));
    }
}
