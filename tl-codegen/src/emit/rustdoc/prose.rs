//! From plain text to Markdown that reads like it, with links where it names definitions.

use crate::emit::context::{Context, Target};
use crate::names::{self, Ident};
use crate::plan::model::Place;

impl Context<'_> {
    /// A text as Markdown, with its names as links that `from` can follow.
    pub(super) fn markdown(&self, from: &Place, text: &str) -> String {
        markdown(text, &|name| self.link(from, name))
    }

    fn link(&self, from: &Place, name: &str) -> Option<String> {
        if self.plan.config.method_info.errors.contains_key(name) {
            return Some(self.error_path(name));
        }
        Some(match self.target(name)? {
            Target::Item(place) => path(from, place),
            Target::Variant(place, variant) => format!("{}::{variant}", path(from, place)),
        })
    }

    /// The path of an error's kind.
    pub(super) fn error_path(&self, name: &str) -> String {
        format!("{}::rpc::ErrorKind::{}", self.plan.config.runtime, names::error_kind(name))
    }
}

/// The derive macros of the standard library.
const DERIVES: [&str; 9] = ["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// The path of an item as another one sees it, through no more modules than need be.
pub(super) fn path(from: &Place, to: &Place) -> String {
    let mut from: Vec<&str> = modules(from).collect();
    let mut to: Vec<&str> = modules(to).chain([to.name.text()]).collect();
    while from.first().is_some_and(|module| to.len() > 1 && to[0] == *module) {
        from.remove(0);
        to.remove(0);
    }
    // A link must say which one it means where a derive macro has the same name.
    let disambiguator = if from.is_empty() && DERIVES.contains(&to.join("::").as_str()) { "type@" } else { "" };
    format!("{disambiguator}{}{}", "super::".repeat(from.len()), to.join("::"))
}

/// The modules that an item is in.
fn modules(place: &Place) -> impl Iterator<Item = &str> {
    [place.kind.module()].into_iter().chain(place.namespace.iter().map(Ident::text))
}

/// The text up to and with its first full stop.
pub(super) fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

/// Plain text as one paragraph of Markdown. `link` says where a name leads.
pub(super) fn markdown(text: &str, link: &dyn Fn(&str) -> Option<String>) -> String {
    let words: Vec<String> = text.split_whitespace().map(|word| markdown_word(word, link)).collect();
    let mut markdown = words.join(" ");
    if let Some(at) = block_mark(&markdown) {
        markdown.insert(at, '\\');
    }
    markdown
}

/// Where Markdown would take the start of a line for a heading or a list: the place of the mark.
fn block_mark(line: &str) -> Option<usize> {
    let digits = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(line.len());
    let marks: &[char] = if digits == 0 { &['#', '-', '+', '='] } else { &['.', ')'] };
    line[digits..].starts_with(marks).then_some(digits)
}

/// A word: its name as code or a link, and what stands around that.
fn markdown_word(word: &str, link: &dyn Fn(&str) -> Option<String>) -> String {
    if let Some(url) = url(word) {
        let (before, after) = word.split_once(url).unwrap_or_default();
        return format!("{}<{url}>{}", escaped(before), escaped(after));
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '%');
    let start = word.find(is_name).unwrap_or(word.len());
    let end = word[start..].find(|c| !is_name(c)).map_or(word.len(), |len| start + len);
    let name = word[start..end].trim_end_matches('.');
    let end = start + name.len();
    let (before, after) = (escaped(&word[..start]), escaped(&word[end..]));
    if !is_distinct(name) {
        return format!("{before}{}{after}", escaped(name));
    }
    match link(name) {
        Some(path) => format!("{before}[`{name}`]({path}){after}"),
        None if name.contains('_') => format!("{before}`{name}`{after}"),
        None => format!("{before}{}{after}", escaped(name)),
    }
}

/// The address in a word, without the punctuation behind it.
fn url(word: &str) -> Option<&str> {
    let start = word.find("https://").or_else(|| word.find("http://"))?;
    let url = word[start..].trim_end_matches(|c: char| !c.is_ascii_alphanumeric() && c != '/');
    let is_plain = url.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '\\' | '`' | '|'));
    is_plain.then_some(url)
}

/// Whether a word can only be a name: `auth.signIn`, `phone_code_hash`, `updateLoginToken`, but not `user` or `Message`.
fn is_distinct(word: &str) -> bool {
    let has_inner_capital = word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
    word.contains('_') || (word.contains('.') && !word.starts_with(|c: char| c.is_ascii_digit())) || has_inner_capital
}

/// Text in which nothing is Markdown any more.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::model::Kind;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let link = |name: &str| (name == "auth.signIn").then(|| "SignIn".to_owned());
        assert_eq!(markdown(text, &link), expected);
    }

    #[test]
    fn a_path_goes_through_no_more_modules_than_need_be() {
        let place = |kind, namespace: &[&str], name: &str| Place {
            kind,
            namespace: namespace.iter().map(|module| Ident::new(module)).collect(),
            name: Ident::new(name),
        };
        let from = place(Kind::Functions, &["auth"], "SignIn");
        let check = |to: Place, expected: &str| assert_eq!(path(&from, &to), expected);
        check(place(Kind::Functions, &["auth"], "SignUp"), "SignUp");
        check(place(Kind::Functions, &["help"], "GetConfig"), "super::help::GetConfig");
        check(place(Kind::Functions, &[], "InvokeWithLayer"), "super::InvokeWithLayer");
        check(place(Kind::Enums, &["auth"], "SentCode"), "super::super::enums::auth::SentCode");
    }

    #[test]
    fn names_are_code_and_links() {
        check("Call auth.signIn.", "Call [`auth.signIn`](SignIn).");
        check("(auth.signIn)", "([`auth.signIn`](SignIn))");
        check("the phone_code_hash, e.g. 1.5", "the `phone_code_hash`, e.g. 1.5");
        check("PHONE_MIGRATE_%d!", "`PHONE_MIGRATE_%d`!");
        check("a user; Message", "a user; Message");
        check("auth.unknown", "auth.unknown");
    }

    #[test]
    fn other_text_reads_as_it_was_written() {
        check("*a* [b](c) <d> `e` | f", r"\*a\* \[b\](c) \<d\> \`e\` \| f");
        check("# no heading", r"\# no heading");
        check("- no item\n\n    no code", r"\- no item no code");
        check("> no quotation", r"\> no quotation");
        check("1. no item", r"1\. no item");
        check("2) no item", r"2\) no item");
        check("see https://example.org/a_b.", "see <https://example.org/a_b>.");
        check("", "");
    }

    #[test]
    fn the_first_sentence_ends_with_its_full_stop() {
        assert_eq!(first_sentence("One. Two."), "One.");
        assert_eq!(first_sentence("One of 1.5"), "One of 1.5");
    }
}
