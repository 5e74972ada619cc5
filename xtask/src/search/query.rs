//! What the words of a search may mean.

/// The words of a search.
pub(super) struct Query {
    /// All of it, as it was typed.
    pub(super) text: String,
    /// In lower case.
    pub(super) words: Vec<String>,
    /// The ids that it may be.
    pub(super) ids: Vec<Id>,
}

/// A reading of the words as an id.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Id {
    pub(super) id: u32,
    /// How the words were read, where that is not plain.
    pub(super) reading: Option<&'static str>,
}

impl Query {
    pub(super) fn new(words: &[String]) -> Self {
        let words: Vec<&str> = words.iter().flat_map(|word| word.split_whitespace()).collect();
        let text = words.join(" ");
        Self { words: words.iter().map(|word| word.to_lowercase()).collect(), ids: ids(&words), text }
    }
}

/// The ids that words may be: `0x5e002502`, `5e002502`, `#5e002502`, `name#5e002502`, `1577067778`, `02 25 00 5e`.
fn ids(words: &[&str]) -> Vec<Id> {
    let joined = words.concat();
    let hex = joined.rsplit_once('#').map_or(joined.as_str(), |(_, id)| id);
    let (hex, is_marked) = match hex.strip_prefix("0x").or(hex.strip_prefix("0X")) {
        Some(digits) => (digits, true),
        None => (hex, hex.len() < joined.len()),
    };
    let is_whole = hex.len() == 8 || (is_marked && (1..=8).contains(&hex.len()));
    let parsed = u32::from_str_radix(hex, 16).ok().filter(|_| is_whole && !hex.starts_with('+'));
    let plain = |id| Id { id, reading: None };
    let wire = |id: u32| Id { id: id.swap_bytes(), reading: Some("little-endian, as on the wire") };
    let mut ids: Vec<Id> = match (parsed, words) {
        // Bytes apart are as they were in a dump.
        (Some(id), [_, _, ..]) => vec![wire(id), plain(id)],
        (Some(id), _) => vec![plain(id), wire(id)],
        (None, _) => Vec::new(),
    };
    let decimal = joined.parse::<u32>().ok().or(joined.parse::<i32>().ok().map(i32::cast_unsigned));
    ids.extend(decimal.filter(|_| joined.len() > 3).map(|id| Id { id, reading: Some("decimal") }));
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_may_be_written_in_many_ways() {
        let table: &[(&str, &[u32])] = &[
            ("0x5e002502", &[0x5e00_2502, 0x0225_005e]),
            ("5E002502", &[0x5e00_2502, 0x0225_005e]),
            ("#5e002502", &[0x5e00_2502, 0x0225_005e]),
            ("auth.sentCode#5e002502", &[0x5e00_2502, 0x0225_005e]),
            ("02 25 00 5e", &[0x5e00_2502, 0x0225_005e]),
            ("0225 005e", &[0x5e00_2502, 0x0225_005e]),
            ("1577067778", &[0x5e00_2502]),
            ("-1132882121", &[0xbc79_9737]),
            ("12345678", &[0x1234_5678, 0x7856_3412, 12_345_678]),
            ("0x1", &[1, 0x0100_0000]),
            ("#", &[]),
            ("0x", &[]),
            ("420", &[]),
            ("deadbee", &[]),
            ("+1234567", &[1_234_567]),
            ("auth.sentCode", &[]),
            ("4294967296", &[]),
        ];
        for (text, ids) in table {
            let query = Query::new(&[(*text).to_owned()]);
            assert_eq!(query.ids.iter().map(|id| id.id).collect::<Vec<_>>(), *ids, "{text}");
        }
    }

    #[test]
    fn words_may_come_as_one_argument() {
        let query = Query::new(&["pinned  Dialogs".to_owned(), "x".to_owned()]);
        assert_eq!(
            (query.text.as_str(), query.words),
            ("pinned Dialogs x", ["pinned", "dialogs", "x"].map(str::to_owned).to_vec())
        );
    }
}
