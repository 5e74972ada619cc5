//! The writes of types: what generated code calls for a field.

use super::Wire;
use crate::ids::VECTOR;
use crate::writer::Writer;

impl Writer<'_> {
    /// A boxed value.
    #[inline]
    pub fn write<T: Wire>(&mut self, value: &T) {
        value.write(self);
    }

    /// A bare value.
    #[inline]
    pub fn write_bare<T: Wire>(&mut self, value: &T) {
        value.write_bare(self);
    }

    /// A boxed value where there is one, else nothing.
    #[inline]
    pub fn write_optional<T: Wire>(&mut self, value: &Option<T>) {
        if let Some(value) = value {
            value.write(self);
        }
    }

    /// A bare value where there is one, else nothing.
    #[inline]
    pub fn write_bare_optional<T: Wire>(&mut self, value: &Option<T>) {
        if let Some(value) = value {
            value.write_bare(self);
        }
    }

    /// A boxed value where it is `present`, a zero if there is none.
    #[inline]
    pub fn write_shared_or_zero<T: Wire + Default>(&mut self, present: bool, value: &Option<T>) {
        match value {
            Some(value) if present => value.write(self),
            None if present => T::default().write(self),
            _ => {}
        }
    }

    /// A bare value where it is `present`, a zero if there is none.
    #[inline]
    pub fn write_bare_shared_or_zero<T: Wire + Default>(&mut self, present: bool, value: &Option<T>) {
        match value {
            Some(value) if present => value.write_bare(self),
            None if present => T::default().write_bare(self),
            _ => {}
        }
    }

    /// A boxed value where it is `present`, which it is only if there is one.
    #[inline]
    pub fn write_shared<T: Wire>(&mut self, present: bool, value: &Option<T>) {
        if present {
            self.write_optional(value);
        }
    }

    /// A bare value where it is `present`, which it is only if there is one.
    #[inline]
    pub fn write_bare_shared<T: Wire>(&mut self, present: bool, value: &Option<T>) {
        if present {
            self.write_bare_optional(value);
        }
    }

    /// A boxed vector of bare items.
    pub fn vector_of_bare<T: Wire>(&mut self, items: &[T]) {
        self.u32(VECTOR);
        self.bare_vector_of_bare(items);
    }

    /// A bare vector of bare items.
    pub fn bare_vector_of_bare<T: Wire>(&mut self, items: &[T]) {
        self.count(items.len());
        for item in items {
            item.write_bare(self);
        }
    }
}
