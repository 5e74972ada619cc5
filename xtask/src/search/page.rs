//! How an answer looks: lines of a terminal's width, lists that are cut.

use super::entry::Entry;
use super::library::Library;

/// The width of a line in characters.
const WIDTH: usize = 100;
/// Where what is in a field starts.
const INDENT: usize = 16;
/// So many items of a list are shown.
const MOST_ITEMS: usize = 8;
/// So many lines of a declaration are shown.
const MOST_LINES: usize = 10;

/// A text that is written from its start to its end.
pub(super) struct Page {
    text: String,
    /// Whether nothing is cut.
    pub(super) all: bool,
    is_cut: bool,
}

impl Page {
    pub(super) fn new(all: bool) -> Self {
        Self { text: String::new(), all, is_cut: false }
    }

    /// The text, and how to see what was cut.
    pub(super) fn text(mut self) -> String {
        if self.is_cut {
            self.text.push_str("\n--all shows everything\n");
        }
        self.text
    }

    /// A line, however long.
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// The name of what follows, with an empty line before it.
    pub(super) fn title(&mut self, title: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line(title);
    }

    /// A text below a title.
    pub(super) fn about(&mut self, text: &str) {
        for line in wrap(text.split_whitespace(), WIDTH - 2) {
            self.line(&format!("  {line}"));
        }
    }

    /// A field with a text; nothing where there is no text.
    pub(super) fn field(&mut self, label: &str, text: &str) {
        self.field_of(label, text.split_whitespace());
    }

    fn field_of<'w>(&mut self, label: &str, words: impl Iterator<Item = &'w str>) {
        let label = format!("  {label}");
        for (index, line) in wrap(words, WIDTH - INDENT).iter().enumerate() {
            let label = if index == 0 { label.as_str() } else { "" };
            self.line(&format!("{label:INDENT$}{line}"));
        }
    }

    /// A field with a list, which is cut; nothing where the list is empty.
    pub(super) fn list(&mut self, label: &str, items: &[String]) {
        let shown = if self.all { items.len() } else { items.len().min(MOST_ITEMS) };
        let rest = items.len() - shown;
        let mut parts = items[..shown].to_vec();
        if rest > 0 {
            self.is_cut = true;
            parts.push(format!("and {rest} more"));
        }
        let last = parts.len().saturating_sub(if rest > 0 { 2 } else { 1 });
        parts.iter_mut().take(last).for_each(|part| part.push(','));
        self.field_of(label, parts.iter().map(String::as_str));
    }

    /// A field with lines of code, which are cut before the last.
    pub(super) fn code(&mut self, lines: &[String]) {
        let is_cut = !self.all && lines.len() > MOST_LINES;
        let shown = if is_cut { &lines[..MOST_LINES - 2] } else { lines };
        for line in shown {
            self.line(&format!("{:INDENT$}{line}", ""));
        }
        if let (true, Some((last, _))) = (is_cut, lines.split_last()) {
            self.is_cut = true;
            self.line(&format!("{:INDENT$}    … {} more", "", lines.len() - shown.len() - 1));
            self.line(&format!("{:INDENT$}{last}", ""));
        }
    }

    /// TL on lines that are not too long, which are cut.
    pub(super) fn declaration(&mut self, text: &str) {
        let mut lines = wrap(text.split_whitespace(), WIDTH - INDENT - 4);
        lines.iter_mut().skip(1).for_each(|line| line.insert_str(0, "    "));
        self.code(&lines);
    }

    /// A line for each entry, at most so many.
    pub(super) fn entries<'e>(
        &mut self,
        title: &str,
        library: &Library,
        entries: impl Iterator<Item = &'e Entry<'e>>,
        most: usize,
    ) {
        let mut entries = entries.peekable();
        if entries.peek().is_some() && !title.is_empty() {
            self.title(title);
        }
        let most = if self.all { usize::MAX } else { most };
        for entry in entries.by_ref().take(most) {
            self.line(&entry_line(library, entry));
        }
        let rest = entries.count();
        if rest > 0 {
            self.is_cut = true;
            self.line(&format!("  … {rest} more"));
        }
    }
}

/// The kind, the name, and what it is as far as the line goes.
fn entry_line(library: &Library, entry: &Entry<'_>) -> String {
    let start = format!("  {:11} {:40}  ", entry.kind().word(), entry.full_name());
    let left = WIDTH.saturating_sub(start.chars().count());
    match wrap(entry.about(library).split_whitespace(), left.saturating_sub(2)).as_slice() {
        [] => start,
        [all] => start + all,
        [first, ..] => format!("{start}{first} …"),
    }
}

/// Words on lines of so many characters. A longer word has a line of its own.
fn wrap<'w>(words: impl Iterator<Item = &'w str>, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_full_as_they_can_be() {
        let wrap = |text: &'static str, width| wrap(text.split_whitespace(), width);
        assert_eq!(wrap("a bb ccc dddddddd e", 6), ["a bb", "ccc", "dddddddd", "e"]);
        assert_eq!(wrap(" ", 6), [""; 0]);
        assert_eq!(wrap("ä ö ü", 5), ["ä ö ü"]);
    }

    #[test]
    fn what_is_cut_is_counted() {
        let items: Vec<String> = (0..10).map(|item| format!("item{item}")).collect();
        let page = |all| {
            let mut page = Page::new(all);
            page.list("many", &items);
            page.list("none", &[]);
            page.code(&(0..12).map(|line| line.to_string()).collect::<Vec<_>>());
            page.text()
        };
        let cut = page(false);
        assert!(cut.starts_with("  many          item0, item1, "), "{cut}");
        assert!(cut.contains("item7 and 2 more\n"), "{cut}");
        let code: Vec<&str> = cut.lines().skip(1).map(str::trim).collect();
        assert_eq!(code, ["0", "1", "2", "3", "4", "5", "6", "7", "… 3 more", "11", "", "--all shows everything"]);
        assert!(page(true).ends_with("\n                10\n                11\n"));
    }
}
