//! The rules for one text.

use super::entries::{Entry, Part};
use super::names::Names;
use super::spelling::Spelling;
use std::ops::{Range, RangeInclusive};
use tl_parser::Diagnostic;

/// How many characters a first sentence may have.
const FIRST_SENTENCE: usize = 200;
/// Words that say nothing by themselves.
const EMPTY_WORDS: [&str; 14] =
    ["a", "about", "all", "an", "and", "for", "in", "is", "of", "some", "the", "this", "to", "with"];
/// What Markdown or HTML would take for its own, or a browser for an address. It would show as it is written.
const MARKUP: [&str; 15] =
    ["`", "*", "[", "]", "<", ">", "»", "~~", "\\", "&amp;", "&nbsp;", "|", "http://", "https://", "www."];

/// The rules, with what they look up.
pub(super) struct Rules<'a> {
    pub(super) names: &'a Names,
    pub(super) spelling: &'a Spelling,
}

impl Rules<'_> {
    /// Everything that is wrong with a text.
    pub(super) fn check(&self, entry: &Entry<'_>) -> Vec<Diagnostic> {
        let rules = [one_line, full_stop, spaces, markup, length, first_sentence, repeats_name];
        let found = rules.iter().filter_map(|rule| rule(entry));
        found.chain(words(&entry.text).filter_map(|(at, word)| self.word(entry, at, word))).collect()
    }

    /// A word that is spelt wrong, or the name of nothing.
    fn word(&self, entry: &Entry<'_>, at: Range<usize>, word: &str) -> Option<Diagnostic> {
        match self.names.knows(word) {
            Some(true) => None,
            Some(false) => Some(entry.finding_at(at, "D0106", format!("nothing in the schema is called `{word}`"))),
            None => {
                let british = self.spelling.british(word)?;
                Some(entry.finding_at(at, "D0105", format!("`{word}` is American: `{british}` is British")))
            }
        }
    }
}

fn one_line(entry: &Entry<'_>) -> Option<Diagnostic> {
    entry.text.contains(['\n', '\r']).then(|| entry.finding("D0101", "the text has more than one line"))
}

fn full_stop(entry: &Entry<'_>) -> Option<Diagnostic> {
    (!entry.text.ends_with('.')).then(|| entry.finding("D0102", "there is no full stop at the end"))
}

fn spaces(entry: &Entry<'_>) -> Option<Diagnostic> {
    let text = &entry.text;
    let is_spaced = text.trim() != text || text.contains("  ") || text.contains(|c: char| c.is_control() && c != '\n');
    is_spaced.then(|| entry.finding("D0103", "there is a space too many, or a character that does not show"))
}

fn markup(entry: &Entry<'_>) -> Option<Diagnostic> {
    let (start, mark) = MARKUP.iter().find_map(|mark| Some((entry.text.find(mark)?, mark)))?;
    Some(entry.finding_at(start..start + mark.len(), "D0104", "this is Markdown, HTML or a link, and texts are plain"))
}

fn length(entry: &Entry<'_>) -> Option<Diagnostic> {
    let bounds = bounds(&entry.part);
    let count = entry.text.chars().count();
    let message = || format!("the text has {count} characters, not {} to {}", bounds.start(), bounds.end());
    (!bounds.contains(&count)).then(|| entry.finding("D0107", message()))
}

/// How many characters a text may have.
fn bounds(part: &Part) -> RangeInclusive<usize> {
    match part {
        Part::About => 12..=500,
        Part::Returns | Part::Param(_) | Part::Error => 8..=300,
    }
}

fn first_sentence(entry: &Entry<'_>) -> Option<Diagnostic> {
    let sentence = entry.text.split_inclusive(". ").next()?.trim_end();
    let count = sentence.chars().count();
    let is_long = entry.part == Part::About && count > FIRST_SENTENCE;
    let message = || format!("the first sentence has {count} characters, at most {FIRST_SENTENCE} are a summary");
    is_long.then(|| entry.finding_at(0..sentence.len(), "D0108", message()))
}

/// Whether what a text says of a definition is in its name already.
fn repeats_name(entry: &Entry<'_>) -> Option<Diagnostic> {
    let name: Vec<String> = segments(&entry.name).iter().map(|word| singular(word)).collect();
    let text = entry.text.to_lowercase();
    let mut said =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !EMPTY_WORDS.contains(word));
    let is_repeated = entry.part == Part::About && said.all(|word| name.contains(&singular(word)));
    is_repeated.then(|| entry.finding("D0109", format!("this says no more than the name `{}`", entry.name)))
}

/// The words of a TL name in lower case: those of `auth.sentCode` are `auth`, `sent` and `code`.
fn segments(name: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut was_lower = false;
    for c in name.chars() {
        if was_lower && c.is_uppercase() {
            spaced.push(' ');
        }
        spaced.extend(if c.is_alphanumeric() { c } else { ' ' }.to_lowercase());
        was_lower = c.is_lowercase();
    }
    spaced.split_whitespace().map(str::to_owned).collect()
}

/// A noun in the singular, or a verb without its ending; the same for both forms, whether or not it is a word.
fn singular(word: &str) -> String {
    word.trim_end_matches('s').trim_end_matches('e').to_owned()
}

/// The words of a text and where they are. A name such as `auth.signIn` or `FLOOD_WAIT_%d` is one word.
fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let is_between = |c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '%'));
    text.split(is_between).filter_map(move |piece| {
        let word = piece.trim_matches('.');
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        (!word.is_empty()).then_some((start..start + word.len(), word))
    })
}

#[cfg(test)]
mod tests {
    use super::super::entries;
    use super::*;
    use std::collections::BTreeMap;
    use tl_codegen::method_info::MethodInfo;

    const SCHEMA: &str = "\
auth.sentCode phone_code_hash:string = auth.SentCode;
bind_auth_key_inner nonce:long = BindAuthKeyInner;
updateLoginToken = Update;
---functions---
auth.signIn phone_number:string = auth.SentCode;
";

    /// The findings about the first text of a file: each is its code and what it is about.
    #[track_caller]
    fn check_source(path: &str, source: &str, expected: &[&str]) {
        let (schema, _) = tl_parser::read_schema(SCHEMA).expect("it is well formed");
        let errors = BTreeMap::from([("FLOOD_WAIT_%d".to_owned(), [420].into())]);
        let names = Names::new(&[schema], &MethodInfo { errors, ..MethodInfo::default() }).expect("it is well formed");
        let rules = Rules { names: &names, spelling: &Spelling::new().expect("it is well formed") };
        let entries = entries::parse(path, source).expect("it is well formed");
        let entry = entries.last().expect("there is a text");
        let found =
            rules.check(entry).into_iter().map(|found| format!("{} {}", found.code, found.primary.span.text(source)));
        assert_eq!(found.collect::<Vec<_>>(), expected, "{source}");
    }

    #[track_caller]
    fn about(name: &str, text: &str, expected: &[&str]) {
        check_source("root.toml", &format!("['{name}']\nabout = {text:?}\n"), expected);
    }

    #[track_caller]
    fn param(text: &str, expected: &[&str]) {
        check_source("root.toml", &format!("[a]\nabout = 'x'\n[a.params]\np = {text:?}\n"), expected);
    }

    #[track_caller]
    fn error(text: &str, expected: &[&str]) {
        check_source("errors.toml", &format!("A = {text:?}\n"), expected);
    }

    #[test]
    fn a_text_is_one_line_that_ends_with_a_full_stop() {
        param("The phone number.", &[]);
        param("The phone\nnumber.", &["D0101 \"The phone\\nnumber.\""]);
        param("The phone number", &["D0102 The phone number"]);
        param("Is it the number?", &["D0102 Is it the number?"]);
        for text in [" The phone number.", "The  phone number.", "The phone number. "] {
            let full_stop = text.ends_with(' ').then(|| format!("D0102 {text}"));
            let expected: Vec<String> = full_stop.into_iter().chain([format!("D0103 {text}")]).collect();
            param(text, &expected.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_text_is_plain() {
        for mark in MARKUP.iter().filter(|mark| **mark != "\\") {
            param(&format!("The phone {mark} number."), &[&format!("D0104 {mark}")]);
        }
        param("See https://example here.", &["D0104 https://"]);
        param("A link such as tg://resolve that 2 + 2 = 4 has, #one.", &[]);
    }

    #[test]
    fn a_text_is_british() {
        param("The color of it.", &["D0105 color"]);
        param("Authorization, and its Center.", &["D0105 Authorization", "D0105 Center"]);
        param("The colour, and the FLOOD_WAIT_%d.", &[]);
    }

    #[test]
    fn names_are_those_of_something() {
        param("Call auth.signIn with a phone_number; bind_auth_key_inner, updateLoginToken.", &[]);
        param("An auth.SentCode, after FLOOD_WAIT_%d, on iOS, e.g. 1.5 KiB by WebRTC.", &[]);
        param("Call auth.signOut.", &["D0106 auth.signOut"]);
        param("(updateNothing)", &["D0102 (updateNothing)", "D0106 updateNothing"]);
        param("The code_hash, after FLOOD_WAIT_X.", &["D0106 code_hash", "D0106 FLOOD_WAIT_X"]);
    }

    #[test]
    fn a_text_has_a_length() {
        about("a", "Twelve char.", &[]);
        about("a", "Eleven cha.", &["D0107 Eleven cha."]);
        let sentence = |count: usize| format!("{} {}.", "a".repeat(100), "b".repeat(count - 102));
        let long = format!("{} {}", sentence(150), sentence(349));
        about("a", &long, &[]);
        about("a", &format!("{long}."), &[&format!("D0107 {long}.")]);
        about("a", &sentence(200), &[]);
        about("a", &format!("{} Short.", sentence(201)), &[&format!("D0108 {}", sentence(201))]);
        for check in [param, error] {
            check("Eight c.", &[]);
            check("Seven..", &["D0107 Seven.."]);
            check(&sentence(300), &[]);
            check(&sentence(301), &[&format!("D0107 {}", sentence(301))]);
        }
        check_source("root.toml", "[a]\nabout = 'x'\nreturns = 'Seven..'\n", &["D0107 Seven.."]);
    }

    #[test]
    fn what_is_said_is_not_the_name_alone() {
        for (name, text) in [
            ("messages.getDialogs", "Gets the dialogs."),
            ("messages.getDialogs", "Gets all messages of the dialogs."),
            ("inputMediaVenue", "An input media venue."),
            ("auth.SentCode", "The code is sent."),
            ("help.TermsOfService", "The terms of service."),
            ("updateUserTTL", "Updates the TTL."),
        ] {
            about(name, text, &[&format!("D0109 {text}")]);
        }
        about("messages.getDialogs", "Gets the dialogs of the account.", &[]);
        about("auth.logOut", "Logs this session out of the account.", &[]);
    }
}
