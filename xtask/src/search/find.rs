//! What a query means, the best first.

use super::entry::{Entry, Kind};
use super::library::Library;
use super::query::{Id, Query};

/// How well an entry answers a query, the better first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Rank {
    /// The query is its name, to the letter, or its id.
    Name,
    /// The query is its name or its Rust path but for upper and lower case, or a name of the error with a value in it.
    Alike,
    /// The query is the last part of its name.
    LastPart,
    /// Its name has all words.
    InName,
    /// Its name and what is said about it have all words.
    InAbout,
    /// All that is said about it and its fields has all words.
    InTexts,
}

impl Rank {
    /// Whether the query names the entry.
    pub(super) fn is_name(self) -> bool {
        self <= Self::LastPart
    }
}

/// An entry that answers a query.
pub(super) struct Found<'a> {
    pub(super) entry: &'a Entry<'a>,
    pub(super) rank: Rank,
    /// How the query was read, where that is not plain.
    pub(super) note: Option<String>,
}

/// The entries that answer a query: the best first, of equals the one with the shortest name.
pub(super) fn find<'a>(
    library: &Library,
    entries: &'a [Entry<'a>],
    query: &Query,
    kind: Option<Kind>,
) -> Vec<Found<'a>> {
    let of_kind = entries.iter().filter(|entry| kind.is_none_or(|kind| entry.kind() == kind));
    let mut found: Vec<Found<'a>> = of_kind.filter_map(|entry| answer(library, entry, query)).collect();
    found.sort_by_key(|found| (found.rank, found.entry.name.len(), &found.entry.name, found.entry.kind()));
    found
}

fn answer<'a>(library: &Library, entry: &'a Entry<'a>, query: &Query) -> Option<Found<'a>> {
    let id = query.ids.iter().find(|id| entry.id == Some(id.id));
    let rank = if id.is_some() { Rank::Name } else { rank(library, entry, query)? };
    let note = |id: &Id| Some(format!("{} is {:08x}, read as {}", query.text, id.id, id.reading?));
    Some(Found { entry, rank, note: id.and_then(note) })
}

fn rank(library: &Library, entry: &Entry<'_>, query: &Query) -> Option<Rank> {
    let (name, wanted) = (entry.name.to_lowercase(), query.words.concat());
    let is_path = || entry.path.as_ref().is_some_and(|path| ends_with_path(&path.to_lowercase(), &wanted));
    if entry.name == query.text {
        return Some(Rank::Name);
    }
    if name == wanted || (wanted.contains("::") && is_path()) || is_error_of(&entry.name, &query.text) {
        return Some(Rank::Alike);
    }
    if name.rsplit('.').next() == Some(&wanted) || is_path() {
        return Some(Rank::LastPart);
    }
    rank_of_words(library, entry, &name, query)
}

/// Where the words are.
fn rank_of_words(library: &Library, entry: &Entry<'_>, name: &str, query: &Query) -> Option<Rank> {
    let missing: Vec<&String> = query.words.iter().filter(|word| !name.contains(word.as_str())).collect();
    if missing.is_empty() {
        return Some(Rank::InName);
    }
    let about = entry.about(library).to_lowercase();
    let missing: Vec<&String> = missing.into_iter().filter(|word| !has_word(&about, word)).collect();
    if missing.is_empty() {
        return Some(Rank::InAbout);
    }
    let docs = entry.docs(library)?;
    let names = docs.params.keys().map(String::as_str);
    let texts = docs.returns.as_deref().into_iter().chain(docs.params.values().map(String::as_str)).chain(names);
    let texts = texts.map(str::to_lowercase).collect::<Vec<_>>().join("\n");
    missing.iter().all(|word| has_word(&texts, word)).then_some(Rank::InTexts)
}

/// Whether a word of the text starts so.
fn has_word(text: &str, word: &str) -> bool {
    let is_start = |at: usize| !text[..at].ends_with(|c: char| c.is_alphanumeric());
    text.match_indices(word).any(|(at, _)| is_start(at))
}

/// `api::types::auth::sentcode` ends with `auth::sentcode`.
fn ends_with_path(path: &str, wanted: &str) -> bool {
    let wanted = wanted.trim_start_matches("tl_types::");
    path.strip_suffix(wanted).is_some_and(|rest| rest.is_empty() || rest.ends_with("::"))
}

/// Whether an error's name has this form: `FLOOD_WAIT_%d` has `FLOOD_WAIT_30` and `flood_wait_x`, as the docs of others write.
fn is_error_of(name: &str, text: &str) -> bool {
    let Some((before, after)) = name.split_once('%') else { return false };
    let after = &after[1..];
    let text = text.to_uppercase();
    let value = text.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    value.is_some_and(|value| match name[before.len()..].starts_with("%d") {
        true => value == "X" || (!value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())),
        false => !value.is_empty(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_found_by_what_the_server_says() {
        let table = [
            ("FLOOD_WAIT_%d", "FLOOD_WAIT_30", true),
            ("FLOOD_WAIT_%d", "flood_wait_x", true),
            ("FLOOD_WAIT_%d", "FLOOD_WAIT_", false),
            ("FLOOD_WAIT_%d", "FLOOD_WAIT_A", false),
            ("FILE_PART_%d_MISSING", "FILE_PART_7_MISSING", true),
            ("FILE_PART_%d_MISSING", "FILE_PART_MISSING", false),
            ("RECAPTCHA_CHECK_%s", "RECAPTCHA_CHECK_a__b", true),
            ("CODE_EMPTY", "CODE_EMPTY", false),
        ];
        for (name, text, expected) in table {
            assert_eq!(is_error_of(name, text), expected, "{name} {text}");
        }
    }

    #[test]
    fn words_are_found_from_their_start() {
        for (word, expected) in [("pay", true), ("payment", true), ("ment", false), ("the", true), ("x", false)] {
            assert_eq!(has_word("the payment", word), expected, "{word}");
        }
    }

    #[test]
    fn a_path_may_leave_out_its_start() {
        for (wanted, expected) in [
            ("sentcode", true),
            ("auth::sentcode", true),
            ("tl_types::api::types::auth::sentcode", true),
            ("code", false),
            ("api", false),
        ] {
            assert_eq!(ends_with_path("api::types::auth::sentcode", wanted), expected, "{wanted}");
        }
    }
}
