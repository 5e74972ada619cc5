//! The names that a text may have: those of the schemas and facts, and a list of others.

use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use tl_codegen::method_info::MethodInfo;
use tl_parser::Schema;
use tl_parser::schema::Combinator;

/// Names of something else, `names.toml`.
const OTHERS: &str = include_str!("names.toml");

/// Every name that there is.
#[derive(Default)]
pub(super) struct Names {
    /// Types, constructors and functions, with the parameters in their order.
    definitions: BTreeMap<String, Vec<String>>,
    params: BTreeSet<String>,
    errors: BTreeSet<String>,
    others: BTreeSet<String>,
}

impl Names {
    /// The names of these schemas and facts.
    pub(super) fn new(schemas: &[Schema], facts: &MethodInfo) -> Result<Self> {
        let others: BTreeMap<String, Vec<String>> =
            toml::from_str(OTHERS).context("names.toml is not a table of lists")?;
        let others = others.into_values().flatten().collect();
        let mut names = Self { others, errors: facts.errors.keys().cloned().collect(), ..Self::default() };
        schemas.iter().for_each(|schema| names.add(schema));
        Ok(names)
    }

    fn add(&mut self, schema: &Schema) {
        let types = schema.types().map(|(_, ty)| (ty.name.to_string(), Vec::new()));
        let constructors = schema.constructors().map(|(_, combinator)| combinator);
        let combinators = constructors.chain(schema.functions().map(|(_, combinator)| combinator));
        let combinators = combinators.map(|combinator| (combinator.name.to_string(), params(combinator)));
        self.definitions.extend(types.chain(combinators));
        self.params.extend(self.definitions.values().flatten().cloned());
    }

    /// The parameters of a definition in their order.
    pub(super) fn params(&self, definition: &str) -> &[String] {
        self.definitions.get(definition).map_or(&[], Vec::as_slice)
    }

    /// Whether there is such a thing as a word calls by its form; nothing where the word need not be a name.
    pub(super) fn knows(&self, word: &str) -> Option<bool> {
        let is_known = match Form::of(word)? {
            Form::Error => self.errors.contains(word),
            Form::Param => self.params.contains(word) || self.definitions.contains_key(word),
            Form::Definition => self.definitions.contains_key(word),
        };
        Some(is_known || self.others.contains(word))
    }
}

fn params(combinator: &Combinator) -> Vec<String> {
    combinator.fields.iter().filter_map(|field| field.name.clone()).collect()
}

/// What a word can only be the name of.
#[derive(PartialEq, Debug)]
enum Form {
    /// `FLOOD_WAIT_%d`
    Error,
    /// `phone_code_hash`; a few constructors look like that too.
    Param,
    /// `auth.signIn`, `updateLoginToken`
    Definition,
}

impl Form {
    fn of(word: &str) -> Option<Self> {
        let plain = word.replace("%d", "").replace("%s", "");
        if plain.contains('_') {
            return Some(if plain.contains(|c: char| c.is_ascii_lowercase()) { Self::Param } else { Self::Error });
        }
        let has_namespace = word.starts_with(|c: char| c.is_ascii_alphabetic())
            && word.split('.').count() > 1
            && word.split('.').all(|segment| segment.len() > 1);
        let has_inner_capital =
            word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
        let is_camel_case = has_inner_capital && word.starts_with(|c: char| !c.is_ascii_uppercase());
        (has_namespace || is_camel_case || word.starts_with("0x")).then_some(Self::Definition)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_a_word_tells_what_it_names() {
        let table = [
            ("auth.signIn", Some(Form::Definition)),
            ("auth.SentCode", Some(Form::Definition)),
            ("updateLoginToken", Some(Form::Definition)),
            ("phone_code_hash", Some(Form::Param)),
            ("P_Q_inner_data", Some(Form::Param)),
            ("FLOOD_WAIT_%d", Some(Form::Error)),
            ("PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_%dMIN", Some(Form::Error)),
            ("Message", None),
            ("WebRTC", None),
            ("user", None),
            ("USSD", None),
            ("1.5", None),
            ("e.g", None),
            ("3D", None),
        ];
        for (word, form) in table {
            assert_eq!(Form::of(word), form, "{word}");
        }
    }
}
