//! Text from outside that is shown: what would act on a terminal or a page is seen instead.

use std::borrow::Cow;

/// Whether a character acts where it is shown: a control character, or one that changes the direction of the text around it.
pub fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text for a terminal: each [control character](is_control) but line ends and tabs is an escape, such as `\u{1b}`.
///
/// ```
/// assert_eq!(tl_parser::visible("a.tl\r\n\tb\u{1b}[31m"), "a.tl\r\n\tb\\u{1b}[31m");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_control) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => shown.push(c),
            '\n' | '\t' => shown.push(c),
            _ if is_control(c) => shown.extend(c.escape_unicode()),
            _ => shown.push(c),
        }
    }
    Cow::Owned(shown)
}
