//! From plain text to Markdown that reads like it, with links where it names definitions.

use tl_parser::is_control;

/// Plain text as one paragraph of Markdown, without control characters: rustc refuses comments with some of them. `link` says
/// where a name leads.
pub(super) fn markdown(text: &str, link: &dyn Fn(&str) -> Option<String>) -> String {
    let text = text.replace(|c: char| is_control(c) && !c.is_whitespace(), "");
    let words: Vec<String> = text.split_whitespace().map(|word| markdown_word(word, link)).collect();
    let mut markdown = words.join(" ");
    escape_block(&mut markdown, 0);
    markdown
}

/// Escapes what Markdown would take for the start of a heading or an item of a list, so many columns into a line.
pub(super) fn escape_block(line: &mut String, start: usize) {
    let digits = line[start..].find(|c: char| !c.is_ascii_digit()).map_or(line.len(), |len| start + len);
    let marks: &[char] = if digits == start { &['#', '-', '+', '='] } else { &['.', ')'] };
    if line[digits..].starts_with(marks) {
        line.insert(digits, '\\');
    }
}

/// A word: its name as code or a link, and the characters around that.
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

/// The address in a word, without the punctuation after it.
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
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '&' | '$') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let link = |name: &str| (name == "auth.signIn").then(|| "SignIn".to_owned());
        assert_eq!(markdown(text, &link), expected);
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
        check("*a* [b](c) <d> `e` | f", r"\*a\* \[b\](c) \<d\> \`e\` | f");
        check("# no heading", r"\# no heading");
        check("- no item\n\n    no code", r"\- no item no code");
        check("> no quotation", r"\> no quotation");
        check("1. no item", r"1\. no item");
        check("2) no item", r"2\) no item");
        check("see https://example.org/a_b.", "see <https://example.org/a_b>.");
        check("", "");
        check("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>");
        check("a\tb\u{202e}c\u{2066}d\u{1b}[31m\0", r"a bcd\[31m");
    }
}
