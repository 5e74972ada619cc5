//! What is known about methods and is not in their schema: who may call them, and which errors they give.

use std::collections::{BTreeMap, BTreeSet};

/// Information about the methods of a schema. What it does not say is not guessed.
#[derive(Clone, Debug, Default)]
pub struct MethodInfo {
    /// By TL name.
    pub methods: BTreeMap<String, Method>,
    /// The errors that any method may give.
    pub any_method: BTreeSet<KnownError>,
    /// All errors, with the codes that they were seen with. In a name, `%d` is a number and `%s` a text.
    pub errors: BTreeMap<String, BTreeSet<i32>>,
}

/// Information about one method.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Method {
    /// Who may call it; `None` where that is not recorded.
    pub callers: Option<Callers>,
    /// Whether a bot may call it on behalf of a user who connected it to a business account.
    pub over_business: bool,
    /// Whether it may be called before the login.
    pub before_login: bool,
    /// The guides to its subject on the site of the schema's maker, below its folder `api`: `auth`, `bots/webapps`.
    pub guides: Vec<String>,
    /// The errors that it gives.
    pub errors: BTreeSet<KnownError>,
}

/// Who may call a method.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Callers {
    /// Users; bots may not.
    Users,
    /// Bots; users may not.
    Bots,
    /// Users and bots.
    UsersAndBots,
}

/// A code and the name of an error.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct KnownError {
    /// The name, such as `FLOOD_WAIT_%d`; first, so that lists are sorted by name.
    pub name: String,
    /// The code.
    pub code: i32,
}

impl KnownError {
    /// Whether a text can be the name of an error: capitals, digits and `_`, with `%d` for a number and `%s` for a text, and at
    /// least one letter.
    #[must_use]
    pub fn is_name(text: &str) -> bool {
        let plain = text.replace("%d", "").replace("%s", "");
        let is_allowed = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        plain.chars().all(is_allowed) && plain.contains(|c: char| c.is_ascii_uppercase())
    }
}

impl Method {
    /// The names of its errors, each once, sorted.
    pub(crate) fn error_names(&self) -> BTreeSet<&str> {
        self.errors.iter().map(|error| error.name.as_str()).collect()
    }
}

impl MethodInfo {
    /// The names that no error can have, each once, sorted.
    pub(crate) fn wrong_names(&self) -> BTreeSet<&str> {
        let given = self.methods.values().flat_map(|method| &method.errors).chain(&self.any_method);
        let names = self.errors.keys().chain(given.map(|error| &error.name));
        names.map(String::as_str).filter(|name| !KnownError::is_name(name)).collect()
    }
}
