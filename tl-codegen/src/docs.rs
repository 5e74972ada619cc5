//! The texts of the generated documentation.

use std::collections::BTreeMap;

/// What definitions and errors mean, in plain text: it is escaped when it becomes Markdown.
///
/// A TL name in a text becomes a link.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// By TL name: types, constructors and functions.
    pub definitions: BTreeMap<String, Definition>,
    /// The meanings of errors by name, such as `FLOOD_WAIT_%d`.
    pub errors: BTreeMap<String, String>,
}

/// What one definition means.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Definition {
    /// What it is or does. The first sentence is also shown alone.
    pub about: String,
    /// What a function returns, where that says more than the type.
    pub returns: Option<String>,
    /// The parameters of a function or the fields of a constructor, by TL name.
    pub params: BTreeMap<String, String>,
}

impl Definition {
    /// All texts: `about`, `returns`, then those of the parameters.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let params = self.params.values().map(String::as_str);
        [self.about.as_str()].into_iter().chain(self.returns.as_deref()).chain(params)
    }
}

impl Docs {
    pub(crate) fn about(&self, name: &str) -> Option<&str> {
        self.definitions.get(name).map(|definition| definition.about.as_str())
    }

    pub(crate) fn returns(&self, name: &str) -> Option<&str> {
        self.definitions.get(name)?.returns.as_deref()
    }

    pub(crate) fn param(&self, name: &str, param: &str) -> Option<&str> {
        self.definitions.get(name)?.params.get(param).map(String::as_str)
    }
}

/// The text up to and with its first full stop.
pub(crate) fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn the_first_sentence_ends_with_its_full_stop() {
        assert_eq!(first_sentence("One. Two."), "One.");
        assert_eq!(first_sentence("One of 1.5"), "One of 1.5");
    }
}
