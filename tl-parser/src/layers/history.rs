//! Every definition of every known layer.

use super::ranges;
use crate::syntax::ast::{File, ItemKind, Section};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};
use std::ops::RangeInclusive;

/// Every definition of every known layer, with the layers that have it.
///
/// The text form has comments after `#` at its start, a line `# Layers: 46 62 …`, and under `---types---` and
/// `---functions---` a line for each definition: its layers, a tab, and its text without the `;`. A range of layers, such as
/// `65-72`, spans known layers only; one without an end, such as `65-`, reaches the newest layer. So a new layer changes only
/// the lines of definitions that come or go.
///
/// ```
/// use tl_parser::layers::History;
///
/// let text = "# Layers: 1 2 4\n---types---\n1\tuser#1 id:int = User\n2-\tuser#2 id:long = User\n---functions---\n";
/// let history: History = text.parse().unwrap();
/// assert_eq!(history.schema(4).unwrap(), "// LAYER 4\n\nuser#2 id:long = User;\n\n---functions---\n\n");
/// assert_eq!(history.schema(3), None);
/// assert!(history.layers_with_id(2).into_iter().eq([2, 4]));
/// assert_eq!(history.to_string(), text);
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct History {
    comments: Vec<String>,
    layers: BTreeSet<u32>,
    pub(super) definitions: BTreeMap<Key, BTreeSet<u32>>,
}

/// A definition: equal texts are one definition, and an id may have several.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Key {
    pub(super) is_function: bool,
    pub(super) name: String,
    pub(super) text: String,
}

/// What is wrong with the text of a [`History`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HistoryError {
    /// The line; the first is 1.
    pub line: usize,
    /// What is wrong there.
    pub message: String,
}

impl Display for HistoryError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for HistoryError {}

impl History {
    /// The known layers, in order.
    pub fn layers(&self) -> impl Iterator<Item = u32> {
        self.layers.iter().copied()
    }

    /// Whether a layer is known.
    #[must_use]
    pub fn has(&self, layer: u32) -> bool {
        self.layers.contains(&layer)
    }

    /// The known layers as text, ranges put together: `46, 62, 65–72`.
    #[must_use]
    pub fn known_layers(&self) -> String {
        let mut known: Vec<RangeInclusive<u32>> = Vec::new();
        for layer in self.layers() {
            match known.last_mut() {
                Some(range) if *range.end() + 1 == layer => *range = *range.start()..=layer,
                _ => known.push(layer..=layer),
            }
        }
        ranges(known)
    }

    /// The schema of a layer as text, its definitions sorted by name; `None` if the layer is not known.
    #[must_use]
    pub fn schema(&self, layer: u32) -> Option<String> {
        self.layers.contains(&layer).then(|| {
            let (types, functions) = (self.section(layer, false), self.section(layer, true));
            format!("// LAYER {layer}\n\n{types}\n---functions---\n\n{functions}")
        })
    }

    /// The texts that a definition has had, without the `;`, each with its layers.
    pub(super) fn texts<'a>(
        &'a self,
        name: &'a str,
        is_function: bool,
    ) -> impl Iterator<Item = (&'a str, &'a BTreeSet<u32>)> {
        let first = Key { is_function, name: name.to_owned(), text: String::new() };
        let texts = self.definitions.range(first..);
        let texts = texts.take_while(move |(key, _)| key.is_function == is_function && key.name == name);
        texts.map(|(key, layers)| (key.text.as_str(), layers))
    }

    /// The layers that have a definition with this id, in order.
    #[must_use]
    pub fn layers_with_id(&self, id: u32) -> BTreeSet<u32> {
        let with_id = self.definitions.iter().filter(|(key, _)| key.id() == Some(id));
        with_id.flat_map(|(_, layers)| layers.iter().copied()).collect()
    }

    fn section(&self, layer: u32, is_function: bool) -> String {
        let there =
            self.definitions.iter().filter(|(key, layers)| key.is_function == is_function && layers.contains(&layer));
        there.map(|(key, _)| format!("{};\n", key.text)).collect()
    }

    /// Makes a layer consist of the definitions of a file, whether the layer is known or new.
    pub fn set(&mut self, layer: u32, file: &File<'_>) {
        for layers in self.definitions.values_mut() {
            layers.remove(&layer);
        }
        self.layers.insert(layer);
        for key in keys(file) {
            self.definitions.entry(key).or_default().insert(layer);
        }
        self.definitions.retain(|_, layers| !layers.is_empty());
    }

    /// Whether a layer is known and has other definitions than a file.
    #[must_use]
    pub fn contradicts(&self, layer: u32, file: &File<'_>) -> bool {
        let there = self.definitions.iter().filter(|(_, layers)| layers.contains(&layer));
        let there: BTreeSet<&Key> = there.map(|(key, _)| key).collect();
        let given: BTreeSet<Key> = keys(file).collect();
        self.layers.contains(&layer) && !there.into_iter().eq(&given)
    }

    /// The known layers of a set, those next to each other put together: `65..=72` and `80..=81`.
    pub(super) fn runs(&self, layers: &BTreeSet<u32>) -> Vec<RangeInclusive<u32>> {
        let mut runs: Vec<RangeInclusive<u32>> = Vec::new();
        let mut is_open = false;
        for layer in self.layers() {
            let is_in = layers.contains(&layer);
            match runs.last_mut() {
                Some(run) if is_in && is_open => *run = *run.start()..=layer,
                _ if is_in => runs.push(layer..=layer),
                _ => {}
            }
            is_open = is_in;
        }
        runs
    }

    /// `65-72,80-`
    fn ranges(&self, layers: &BTreeSet<u32>) -> String {
        let newest = self.layers.last();
        let range = |run: &RangeInclusive<u32>| match (run.start(), run.end()) {
            (start, end) if Some(end) == newest => format!("{start}-"),
            (start, end) if start == end => start.to_string(),
            (start, end) => format!("{start}-{end}"),
        };
        self.runs(layers).iter().map(range).collect::<Vec<_>>().join(",")
    }

    /// The layers that `65-72,80-` means.
    fn parse_ranges(&self, text: &str) -> Option<BTreeSet<u32>> {
        let mut layers = BTreeSet::new();
        for part in text.split(',') {
            let (start, end) = part.split_once('-').unwrap_or((part, part));
            let start: u32 = start.parse().ok()?;
            let end = if end.is_empty() { u32::MAX } else { end.parse().ok()? };
            layers.extend(self.layers().filter(|layer| (start..=end).contains(layer)));
        }
        (!layers.is_empty()).then_some(layers)
    }

    fn read_line(&mut self, line: &str, section: &mut Section) -> Result<(), String> {
        if let Some(layers) = line.strip_prefix(LAYERS) {
            let numbers = layers.split_whitespace().map(str::parse);
            self.layers = numbers.collect::<Result<_, _>>().map_err(|_| "a layer is not a number".to_owned())?;
        } else if let Some(comment) = line.strip_prefix('#') {
            self.comments.push(comment.to_owned());
        } else if line.starts_with("---") {
            *section = if line == "---functions---" { Section::Functions } else { Section::Types };
        } else if !line.is_empty() {
            let (layers, text) = line.split_once('\t').ok_or("no tab after the layers")?;
            let layers = self.parse_ranges(layers).ok_or("no known layer")?;
            self.definitions.insert(Key::new(*section == Section::Functions, text), layers);
        }
        Ok(())
    }
}

const LAYERS: &str = "# Layers:";

impl Key {
    fn new(is_function: bool, text: &str) -> Self {
        let name = text.split([' ', '#']).next().unwrap_or_default().to_owned();
        Self { is_function, name, text: text.to_owned() }
    }

    /// The id that the text declares.
    pub(super) fn id(&self) -> Option<u32> {
        let (_, after) = self.text.split_once('#')?;
        u32::from_str_radix(after.split(' ').next()?, 16).ok()
    }
}

/// The definitions of a file, their spaces made one.
fn keys(file: &File<'_>) -> impl Iterator<Item = Key> {
    file.items.iter().filter_map(|item| {
        let ItemKind::Combinator(combinator) = &item.kind else { return None };
        let text = item.span.text(file.source).trim_end_matches(';').split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Key::new(combinator.is_function(item.section), &text))
    })
}

impl std::str::FromStr for History {
    type Err = HistoryError;

    fn from_str(text: &str) -> Result<Self, HistoryError> {
        let (mut history, mut section) = (Self::default(), Section::Types);
        for (index, line) in text.lines().enumerate() {
            let at = |message| HistoryError { line: index + 1, message };
            history.read_line(line, &mut section).map_err(at)?;
        }
        Ok(history)
    }
}

impl Display for History {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for comment in &self.comments {
            writeln!(f, "#{comment}")?;
        }
        let layers: Vec<String> = self.layers().map(|layer| layer.to_string()).collect();
        writeln!(f, "{LAYERS} {}", layers.join(" "))?;
        for (section, is_function) in [(Section::Types, false), (Section::Functions, true)] {
            writeln!(f, "---{}---", section.word())?;
            for (key, layers) in self.definitions.iter().filter(|(key, _)| key.is_function == is_function) {
                writeln!(f, "{}\t{}", self.ranges(layers), key.text)?;
            }
        }
        Ok(())
    }
}
