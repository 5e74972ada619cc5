//! What the generated names of errors can be asked.

use super::ErrorKind;
use crate::generated::errors::{MEANINGS, NAMES};
use core::fmt;

/// The length of the longest name, in bytes: nothing longer is looked up.
pub(super) const LONGEST_NAME: usize = {
    let (mut longest, mut index) = (0, 0);
    while index < NAMES.len() {
        let len = NAMES[index].0.len();
        if len > longest {
            longest = len;
        }
        index += 1;
    }
    longest
};

impl ErrorKind {
    /// The kind of this name, with `%d` in place of a number and `%s` of a text.
    ///
    /// ```
    /// use tl_types::rpc::ErrorKind;
    ///
    /// assert_eq!(ErrorKind::from_name("FLOOD_WAIT_%d"), Some(ErrorKind::FloodWaitN));
    /// assert_eq!(ErrorKind::from_name("FLOOD_WAIT_30"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let index = NAMES.binary_search_by_key(&name, |entry| entry.0).ok()?;
        Some(NAMES[index].1)
    }

    /// The name, with `%d` in place of a number and `%s` of a text; `None` for [`Other`](Self::Other).
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        NAMES.get(self as usize).map(|entry| entry.0)
    }

    /// What the error means, in a sentence, where that is known.
    #[must_use]
    pub fn meaning(self) -> Option<&'static str> {
        MEANINGS.get(self as usize).copied().filter(|meaning| !meaning.is_empty())
    }

    /// All kinds but [`Other`](Self::Other), sorted by name.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        NAMES.iter().map(|entry| entry.1)
    }

    /// The kind whose name ends with a text, and that text.
    pub(super) fn with_text(message: &str) -> Option<(Self, &str)> {
        NAMES.iter().find_map(|(name, kind)| {
            let text = message.strip_prefix(name.strip_suffix("%s")?)?;
            (!text.is_empty()).then_some((*kind, text))
        })
    }
}

/// The name; `other` for [`Other`](Self::Other).
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().unwrap_or("other"))
    }
}
