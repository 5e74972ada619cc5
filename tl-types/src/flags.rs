//! Masks of optional fields (`flags:#`).

/// A mask whose bits tell which optional fields are there.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Flags(pub u32);

impl Flags {
    /// Whether bit `bit` (0 to 31) is set.
    #[inline]
    #[must_use]
    pub const fn has(self, bit: u32) -> bool {
        self.0 & (1 << bit) != 0
    }

    /// This mask with bit `bit` (0 to 31) set where `on` says so.
    #[inline]
    #[must_use]
    pub const fn with(self, bit: u32, on: bool) -> Self {
        Self(self.0 | (on as u32) << bit)
    }

    /// Sets bit `bit` (0 to 31) where `on` says so.
    ///
    /// It branches, where [`with`](Self::with) computes: a field that is written or not has a branch already, and nothing is
    /// left to do where it is not.
    #[inline]
    pub const fn set(&mut self, bit: u32, on: bool) {
        if on {
            self.0 |= 1 << bit;
        }
    }

    /// Whether any bit is set.
    #[inline]
    #[must_use]
    pub const fn any(self) -> bool {
        self.0 != 0
    }

    /// The bits other than `bits` (0 to 31 each).
    #[must_use]
    pub fn without(self, bits: &[u32]) -> u32 {
        bits.iter().fold(self.0, |rest, bit| rest & !(1 << bit))
    }
}
