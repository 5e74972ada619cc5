//! The definitions of a history, one by one.

use super::history::{History, Key};
use std::ops::RangeInclusive;

/// A definition, and the layers that have it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Definition<'a> {
    /// Whether it is a function.
    pub is_function: bool,
    /// The TL name.
    pub name: &'a str,
    /// The id that its text declares.
    pub id: Option<u32>,
    /// The text, without the `;`.
    pub text: &'a str,
    /// The layers, those next to each other put together. A range spans known layers only.
    pub layers: Vec<RangeInclusive<u32>>,
}

impl Definition<'_> {
    /// Whether a layer has it.
    #[must_use]
    pub fn is_in(&self, layer: u32) -> bool {
        self.layers.iter().any(|range| range.contains(&layer))
    }
}

impl History {
    /// The definitions, constructors before functions, sorted by name.
    ///
    /// ```
    /// use tl_parser::layers::History;
    ///
    /// let text = "# Layers: 1 2 4\n---types---\n1\tuser#a id:int = User\n2-\tuser#b id:long = User\n";
    /// let history: History = text.parse().unwrap();
    /// let [old, new] = &history.definitions().collect::<Vec<_>>()[..] else { panic!("two definitions") };
    /// assert_eq!((old.name, old.id, &old.layers[..]), ("user", Some(0xa), &[1..=1][..]));
    /// assert_eq!(new.layers, [2..=4]);
    /// ```
    pub fn definitions(&self) -> impl Iterator<Item = Definition<'_>> {
        self.definitions.iter().map(|(key, layers)| {
            let Key { is_function, name, text } = key;
            Definition { is_function: *is_function, name, id: key.id(), text, layers: self.runs(layers) }
        })
    }
}
