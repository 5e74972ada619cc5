//! American spellings and the British ones, from the list in `spelling.toml`.

use anyhow::{Context, Result};
use std::collections::BTreeMap;

const LIST: &str = include_str!("spelling.toml");

/// The list: whole words, and beginnings of words.
pub(super) struct Spelling {
    words: BTreeMap<String, String>,
    beginnings: Vec<(String, String)>,
}

impl Spelling {
    /// The list of this workspace.
    pub(super) fn new() -> Result<Self> {
        Self::parse(LIST).context("spelling.toml is not a table of words")
    }

    fn parse(list: &str) -> Result<Self, toml::de::Error> {
        let list: BTreeMap<String, String> = toml::from_str(list)?;
        let (beginnings, words) =
            list.into_iter().partition::<BTreeMap<_, _>, _>(|(american, _)| american.ends_with('*'));
        let cut = |text: String| text.trim_end_matches('*').to_owned();
        Ok(Self { words, beginnings: beginnings.into_iter().map(|(from, to)| (cut(from), cut(to))).collect() })
    }

    /// The British spelling of an American word, in lower case; nothing for any other word.
    pub(super) fn british(&self, word: &str) -> Option<String> {
        let word = word.to_ascii_lowercase();
        self.words.get(&word).cloned().or_else(|| {
            let is_american = |(from, to): &&(String, String)| word.starts_with(from) && !word.starts_with(to);
            let (from, to) = self.beginnings.iter().find(is_american)?;
            Some(format!("{to}{}", &word[from.len()..]))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn american_words_have_a_british_spelling() {
        let spelling = Spelling::new().expect("the list is well formed");
        let table = [
            ("Color", Some("colour")),
            ("colored", Some("coloured")),
            ("authorization", Some("authorisation")),
            ("canceled", Some("cancelled")),
            ("honor", Some("honour")),
            ("honorary", None),
            ("catalog", Some("catalogue")),
            ("catalogues", None),
            ("colour", None),
            ("size", None),
            ("cancel", None),
        ];
        for (word, british) in table {
            assert_eq!(spelling.british(word).as_deref(), british, "{word}");
        }
    }

    #[test]
    fn no_british_spelling_is_american_too() {
        let spelling = Spelling::new().expect("the list is well formed");
        let british = spelling.words.values().chain(spelling.beginnings.iter().map(|(_, to)| to));
        let american: Vec<&String> = british.filter(|word| spelling.british(word).is_some()).collect();
        assert!(american.is_empty(), "{american:?}");
    }
}
