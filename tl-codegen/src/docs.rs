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
