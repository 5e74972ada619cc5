//! TDLib's documentation comments, and what each of them documents.
//!
//! `//@description …` documents the next declaration, `//@name …` its field of that name (`@param_description` a field
//! called `description`), `//@class T @description …` a type. One line may hold several, and `//-…` continues the line
//! before.

use super::ast::{File, ItemKind};
use std::collections::{HashMap, HashSet};

/// The documentation of a file.
#[derive(Debug, Default)]
pub(crate) struct Docs<'a> {
    /// By the name of the type.
    pub(crate) types: HashMap<&'a str, String>,
    /// By the position of the item.
    items: HashMap<usize, ItemDocs<'a>>,
}

/// The documentation of one declaration.
#[derive(Debug, Default)]
pub(crate) struct ItemDocs<'a> {
    pub(crate) description: String,
    fields: HashMap<&'a str, String>,
}

/// What a piece of documentation documents.
#[derive(Clone, Copy, PartialEq)]
enum Target<'a> {
    Type(&'a str),
    Description,
    Field(&'a str),
}

impl<'a> Docs<'a> {
    pub(crate) fn new(file: &File<'a>) -> Self {
        let mut docs = Docs::default();
        let mut comments = file.comments.iter().peekable();
        for (index, item) in file.items.iter().enumerate() {
            let mut reader = Reader { fields: field_names(&item.kind), ..Reader::default() };
            while let Some(comment) = comments.next_if(|c| c.span.start < item.span.start) {
                reader.line(comment.span.text(file.source), &mut docs.types);
            }
            while comments.next_if(|c| c.span.start < item.span.end).is_some() {}
            if reader.item.description.len() + reader.item.fields.len() > 0 {
                docs.items.insert(index, reader.item);
            }
        }
        docs
    }

    /// Takes the documentation of an item.
    pub(crate) fn take_item(&mut self, index: usize) -> ItemDocs<'a> {
        self.items.remove(&index).unwrap_or_default()
    }
}

impl ItemDocs<'_> {
    /// Takes the documentation of a field.
    pub(crate) fn take_field(&mut self, name: &str) -> String {
        let own = match name {
            "description" => self.fields.remove("param_description"),
            _ => self.fields.remove(name),
        };
        own.unwrap_or_default()
    }
}

/// Reads the comments before one item.
#[derive(Default)]
struct Reader<'a> {
    item: ItemDocs<'a>,
    /// The names of the item's fields.
    fields: HashSet<&'a str>,
    /// What a line that starts with `//-` continues.
    last: Option<Target<'a>>,
}

impl<'a> Reader<'a> {
    fn line(&mut self, comment: &'a str, types: &mut HashMap<&'a str, String>) {
        let text = comment.trim_start_matches('/');
        if let (Some(more), Some(last)) = (text.strip_prefix('-'), self.last) {
            return self.add(last, more.trim(), types);
        }
        self.last = None;
        if !comment.starts_with("//@") && !comment.starts_with("///@") {
            return;
        }
        let mut class = None;
        let tags: Vec<_> = tags(text, |name| self.is_tag(name)).collect();
        for (tag, value) in tags {
            let target = match (tag, class) {
                ("class", _) => {
                    class = Some(value);
                    continue;
                }
                ("description", Some(name)) => Target::Type(name),
                ("description", None) => Target::Description,
                (field, _) => Target::Field(field),
            };
            self.clear(target, types);
            self.add(target, value, types);
            self.last = Some(target);
        }
    }

    /// Whether `@name` inside a line starts another piece of documentation; it may also be the name of a user.
    fn is_tag(&self, name: &str) -> bool {
        matches!(name, "class" | "description" | "param_description") || self.fields.contains(name)
    }

    /// A second description replaces the first, which belonged to something that is commented out.
    fn clear(&mut self, target: Target<'a>, types: &mut HashMap<&'a str, String>) {
        match target {
            Target::Type(name) => drop(types.remove(name)),
            Target::Description => self.item = ItemDocs::default(),
            Target::Field(name) => drop(self.item.fields.remove(name)),
        }
    }

    fn add(&mut self, target: Target<'a>, text: &str, types: &mut HashMap<&'a str, String>) {
        let to = match target {
            Target::Type(name) => types.entry(name).or_default(),
            Target::Description => &mut self.item.description,
            Target::Field(name) => self.item.fields.entry(name).or_default(),
        };
        if !to.is_empty() && !text.is_empty() {
            to.push('\n');
        }
        to.push_str(text);
    }
}

/// Cuts `@a text @b text` before each tag that comes after a space; any other `@` is text.
fn tags(text: &str, is_tag: impl Fn(&str) -> bool) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text.strip_prefix('@');
    std::iter::from_fn(move || {
        let tag = rest?;
        let (name, value) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        let starts = value.match_indices(" @").map(|(i, _)| i);
        let end = starts.into_iter().find(|i| is_tag(first_word(&value[i + 2..])));
        rest = end.map(|end| &value[end + 2..]);
        Some((name, value[..end.unwrap_or(value.len())].trim()))
    })
}

fn first_word(text: &str) -> &str {
    text.split(char::is_whitespace).next().unwrap_or_default()
}

fn field_names<'a>(item: &ItemKind<'a>) -> HashSet<&'a str> {
    match item {
        ItemKind::Combinator(combinator) => combinator.args.iter().flat_map(|a| &a.names).map(|n| n.text).collect(),
        _ => HashSet::new(),
    }
}
