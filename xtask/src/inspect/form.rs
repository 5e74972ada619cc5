//! In which form bytes were given: hexadecimal digits, base64, a literal of a programming language, or as they are.

use anyhow::{Result, bail};
use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE};

/// In which form bytes were given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    Hexadecimal,
    Base64,
    /// `b"\x15\xc4"` or `b'\x15\xc4'`
    Literal,
    /// `[0x15, 196]`
    Array,
    Binary,
}

impl Form {
    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Hexadecimal => "hexadecimal digits",
            Self::Base64 => "base64",
            Self::Literal => "a literal of Rust or Python",
            Self::Array => "an array of numbers",
            Self::Binary => "binary data",
        }
    }
}

/// The bytes that a text or a file holds, and in which form it does.
///
/// # Errors
///
/// Where a text is nearly of some form: with an odd number of digits, or a literal that is wrong.
pub(crate) fn recognise(given: &[u8]) -> Result<(Form, Vec<u8>)> {
    let text = std::str::from_utf8(given).ok().map(str::trim).filter(|text| is_printable(text));
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok((Form::Binary, given.to_vec())) };
    if let Some(bytes) = literals(text)? {
        return Ok((Form::Literal, bytes));
    }
    if let Some(bytes) = array(text) {
        return Ok((Form::Array, bytes));
    }
    if let Some(bytes) = hexadecimal(text)? {
        return Ok((Form::Hexadecimal, bytes));
    }
    match base64(text) {
        Some(bytes) => Ok((Form::Base64, bytes)),
        None => Ok((Form::Binary, given.to_vec())),
    }
}

fn is_printable(text: &str) -> bool {
    text.chars().all(|c| !c.is_control() || c.is_whitespace())
}

/// Digits with spaces, commas, colons, line breaks and `0x` or `\x` between them.
fn hexadecimal(text: &str) -> Result<Option<Vec<u8>>> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ':' | '[' | ']' | '_');
    let words = text.split(is_between).flat_map(|word| word.split("0x").flat_map(|word| word.split("\\x")));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let digits = words.concat();
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Ok(None);
    }
    if let Some(word) = words.iter().find(|word| !word.len().is_multiple_of(2)) {
        bail!("`{word}` is no whole number of bytes: a hexadecimal digit is missing or too many");
    }
    let pairs = digits.as_bytes().chunks_exact(2).map(|pair| u8::from_str_radix(&String::from_utf8_lossy(pair), 16));
    Ok(pairs.collect::<Result<_, _>>().ok())
}

/// Base64 of either alphabet, with line breaks.
fn base64(text: &str) -> Option<Vec<u8>> {
    let text: String = text.split_whitespace().collect();
    BASE64_STANDARD.decode(&text).or_else(|_| BASE64_URL_SAFE.decode(&text)).ok()
}

/// Numbers from 0 to 255 in brackets, as Rust, Python and JavaScript print bytes; or with commas alone, if one has a `0x`.
fn array(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_start_matches("vec!").trim_start_matches('&').trim_end_matches(';');
    let in_brackets = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let inside = in_brackets.or_else(|| (text.contains("0x") && text.contains(',')).then_some(text))?;
    let items = inside.split(',').map(str::trim).filter(|item| !item.is_empty());
    let number = |item: &str| match item.strip_prefix("0x") {
        Some(digits) => u8::from_str_radix(digits, 16).ok(),
        None => item.parse().ok(),
    };
    items.map(number).collect()
}

/// Byte literals, one after the other.
fn literals(text: &str) -> Result<Option<Vec<u8>>> {
    let mut rest = text.trim_start_matches(['(', '&']);
    let mut bytes = Vec::new();
    let is_literal = |text: &str| text.starts_with("b\"") || text.starts_with("b'");
    if !is_literal(rest) {
        return Ok(None);
    }
    while is_literal(rest) {
        let quote = rest.as_bytes()[1];
        let Some(end) = end_of(&rest.as_bytes()[2..], quote) else { bail!("the byte literal has no closing quote") };
        unescape(&rest.as_bytes()[2..2 + end], &mut bytes)?;
        rest = rest[2 + end + 1..].trim_start();
    }
    match rest.trim_matches([')', ';', ',', ' ']) {
        "" => Ok(Some(bytes)),
        other => bail!("a byte literal is followed by {other:?}"),
    }
}

/// Where the quote is that ends a literal.
fn end_of(text: &[u8], quote: u8) -> Option<usize> {
    let mut at = 0;
    while at < text.len() {
        match text[at] {
            b'\\' => at += 2,
            byte if byte == quote => return Some(at),
            _ => at += 1,
        }
    }
    None
}

fn unescape(text: &[u8], bytes: &mut Vec<u8>) -> Result<()> {
    let mut rest = text;
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first != b'\\' {
            bytes.push(first);
            continue;
        }
        let Some((&escape, after)) = rest.split_first() else { bail!("the byte literal ends with \\") };
        rest = after;
        match escape {
            b'n' => bytes.push(b'\n'),
            b'r' => bytes.push(b'\r'),
            b't' => bytes.push(b'\t'),
            b'a' => bytes.push(7),
            b'b' => bytes.push(8),
            b'f' => bytes.push(12),
            b'v' => bytes.push(11),
            b'\\' | b'\'' | b'"' => bytes.push(escape),
            b'x' => {
                let digits = rest.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
                let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) else {
                    bail!("two hexadecimal digits expected after \\x")
                };
                bytes.push(byte);
                rest = &rest[2..];
            }
            b'0'..=b'7' => {
                let more = rest.iter().take(2).take_while(|digit| matches!(digit, b'0'..=b'7')).count();
                let digits = [&[escape], &rest[..more]].concat();
                bytes.push(digits.iter().fold(0, |byte: u8, digit| byte.wrapping_mul(8).wrapping_add(digit - b'0')));
                rest = &rest[more..];
            }
            other => bail!("\\{} is no escape of a byte literal", char::from(other)),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Form, recognise};

    #[test]
    fn every_form_is_recognised() {
        let rows: &[(&str, Form)] = &[
            ("15c4b51c", Form::Hexadecimal),
            ("15 C4 b5\n1c", Form::Hexadecimal),
            ("0x15c4b51c", Form::Hexadecimal),
            ("0x15c4, 0xb51c", Form::Hexadecimal),
            ("0x15, 0xc4, 0xb5, 0x1c", Form::Array),
            ("0x15, 196, 0xb5, 28", Form::Array),
            ("15:c4:b5:1c", Form::Hexadecimal),
            ("[15, c4, b5, 1c]", Form::Hexadecimal),
            (r"\x15\xc4\xb5\x1c", Form::Hexadecimal),
            ("[0x15, 196, 181, 28]", Form::Array),
            ("&[21, 196, 181, 28]", Form::Array),
            (r#"b"\x15\xc4\xb5\x1c""#, Form::Literal),
            (r"b'\x15\xc4\xb5\x1c'", Form::Literal),
            ("(b'\\x15\\xc4'\n b'\\xb5\\x1c')", Form::Literal),
            (r"b'\x15\xc4\xb5\34'", Form::Literal),
            ("FcS1HA==", Form::Base64),
        ];
        for (text, form) in rows {
            let (found, bytes) = recognise(text.as_bytes()).expect(text);
            assert_eq!((found, bytes.as_slice()), (*form, &[0x15, 0xc4, 0xb5, 0x1c][..]), "{text}");
        }
        assert_eq!(recognise(&[0x15, 0xc4, 0xb5, 0x1c]).expect("as it is").0, Form::Binary);
        assert_eq!(recognise(br#"b"a\n\"\0b'""#).expect("escapes").1, b"a\n\"\0b'");
    }

    #[test]
    fn what_is_nearly_of_a_form_is_refused() {
        for text in ["15c4b", "15 c4 b5 7", "ec77be7a, 7, 0", "b\"\\x1", "b\"\\q\"", "b'1", "b'1' + x"] {
            assert!(recognise(text.as_bytes()).is_err(), "{text}");
        }
    }
}
