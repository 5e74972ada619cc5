//! What other layers of Telegram's API have, for the ids that this crate's layer does not know.
//!
//! A peer that speaks another layer sends constructors that do not decode. This names them: 125 layers from 46 on are known,
//! and 1,539 ids that are in none but earlier ones. It is nothing but a table; whether an old value can be decoded has
//! nothing to do with it.

use crate::generated::history::DEFINITIONS;
use core::fmt;
use core::ops::RangeInclusive;

/// A constructor or method that only other layers have.
///
/// ```
/// use tl_types::history;
///
/// let user = history::definition(0x8f97c628).expect("an earlier `user`");
/// assert_eq!((user.id(), user.name()), (0x8f97c628, "user"));
/// assert_eq!(user.layers().collect::<Vec<_>>(), [148..=158]);
/// assert_eq!(user.to_string(), "user#8f97c628 of layers 148–158");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Definition {
    id: u32,
    name: &'static str,
    layers: &'static [(u16, u16)],
}

/// The definition with this id, where other layers have it and this crate's has not.
#[must_use]
pub fn definition(id: u32) -> Option<&'static Definition> {
    let index = DEFINITIONS.binary_search_by_key(&id, Definition::id).ok()?;
    Some(&DEFINITIONS[index])
}

/// All of them, in the order of their ids.
pub fn definitions() -> impl ExactSizeIterator<Item = &'static Definition> {
    DEFINITIONS.iter()
}

impl Definition {
    pub(crate) const fn new(id: u32, name: &'static str, layers: &'static [(u16, u16)]) -> Self {
        Self { id, name, layers }
    }

    /// The constructor id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.id
    }

    /// The TL name: `auth.sentCode`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The layers that have it, in order. A range spans the layers that are known: others in it may have had another form.
    pub fn layers(&self) -> impl ExactSizeIterator<Item = RangeInclusive<i32>> {
        self.layers.iter().map(|&(first, last)| first.into()..=last.into())
    }

    /// ` of layers 148–158`
    pub(crate) fn fmt_layers(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if matches!(self.layers, [(first, last)] if first == last) { "" } else { "s" };
        write!(f, " of layer{plural}")?;
        for (index, (first, last)) in self.layers.iter().enumerate() {
            let separator = if index == 0 { " " } else { ", " };
            write!(f, "{separator}{first}")?;
            if last != first {
                write!(f, "–{last}")?;
            }
        }
        Ok(())
    }
}

/// `user#8f97c628 of layers 148–158`
impl fmt::Display for Definition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{:08x}", self.name, self.id)?;
        self.fmt_layers(f)
    }
}
