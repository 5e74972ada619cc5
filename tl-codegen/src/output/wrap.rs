//! Lines that fit on a page.

/// The longest line of a comment: what 120 columns leave after an indentation and `/// `.
pub(crate) const COMMENT: usize = 112;

/// Words on lines of `width` columns at most. `indent` starts each line after the first. A longer word has a line of its own.
pub(crate) fn wrap(text: &str, width: usize, indent: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => *line = format!("{line} {word}"),
            Some(_) => lines.push(format!("{indent}{word}")),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_are_as_long_as_they_may_be() {
        let table: [(&str, usize, &[&str]); 4] = [
            ("", 5, &[""]),
            ("one two three", 7, &["one two", "  three"]),
            ("one two three", 6, &["one", "  two", "  three"]),
            ("interminable a", 5, &["interminable", "  a"]),
        ];
        for (text, width, expected) in table {
            assert_eq!(wrap(text, width, "  "), expected, "{text}");
        }
    }
}
