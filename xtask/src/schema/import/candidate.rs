//! The file of the command line as TL, and which layer it is.

use super::json;
use crate::input::Source;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::Path;
use tl_parser::{SourceMap, Span, layer_comments, parse};

/// Reads a file. One that starts with a brace is JSON, which becomes TL.
pub(super) fn read(path: &Path) -> Result<Source> {
    let source = Source::read(&[path])?;
    if !source.text().trim_start().starts_with('{') || !source.files.errors().is_empty() {
        return Ok(source);
    }
    let text = json::to_tl(source.text()).with_context(|| format!("{} is not Telegram's JSON", source.name))?;
    Ok(Source::of_text(source.name + " as TL", text))
}

/// Gives a schema exactly one comment that names its layer, and finds out the layer. Without `wanted`, the schema must say itself
/// which it is.
///
/// # Errors
///
/// A question to the user, where the layer is not certain.
pub(super) fn number(source: &mut Source, wanted: Option<u32>) -> Result<u32, String> {
    let named = named(source.text());
    let layers: Vec<u32> = named.keys().copied().collect();
    let layer = match (wanted, &layers[..]) {
        (Some(wanted), [only]) if *only != wanted => {
            let named = several(source, &named);
            return Err(format!("--layer says {wanted}, but {} says {named}: correct one of them", source.name));
        }
        (Some(wanted), _) => wanted,
        (None, [only]) => *only,
        (None, []) => return Err(question(source, "does not say which layer it is")),
        (None, _) => return Err(question(source, &format!("names several layers: {}", several(source, &named)))),
    };
    let mut comments: Vec<Span> = named.into_values().flatten().collect();
    comments.sort();
    if comments.len() != 1 && source.files.errors().is_empty() {
        let text = format!("// LAYER {layer}\n{}", without(source.text(), &comments));
        *source = Source::of_text(source.name.clone(), text);
    }
    Ok(layer)
}

/// The layers that a schema names, each with the comments that do.
fn named(text: &str) -> BTreeMap<u32, Vec<Span>> {
    let mut named: BTreeMap<u32, Vec<Span>> = BTreeMap::new();
    for (layer, span) in layer_comments(&parse(text).file) {
        named.entry(layer).or_default().push(span);
    }
    named
}

fn question(source: &Source, problem: &str) -> String {
    format!("{} {problem}\nSay it with --layer N", source.name)
}

/// `229 (line 1), 230 (line 7)`
fn several(source: &Source, named: &BTreeMap<u32, Vec<Span>>) -> String {
    let map = SourceMap::of(&source.files);
    let named = named.iter().map(|(layer, spans)| format!("{layer} (line {})", map.position(spans[0].start).line));
    named.collect::<Vec<_>>().join(", ")
}

/// A text without some of its comments, and without the lines that have nothing else. The comments are in order.
fn without(text: &str, comments: &[Span]) -> String {
    let mut text = text.to_owned();
    for span in comments.iter().rev() {
        let (mut start, mut end) = (span.start as usize, span.end as usize);
        let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let next = text[end..].find('\n').map_or(text.len(), |newline| end + newline + 1);
        if text[line..start].trim().is_empty() && text[end..next].trim().is_empty() {
            (start, end) = (line, next);
        }
        text.replace_range(start..end, "");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, wanted: Option<u32>, expected: Result<(u32, &str), &str>) {
        let mut source = Source::of_text("a.tl".to_owned(), text.to_owned());
        let layer = number(&mut source, wanted);
        match expected {
            Ok(expected) => assert_eq!((layer, source.text()), (Ok(expected.0), expected.1)),
            Err(question) => assert_eq!(layer.unwrap_err().lines().next(), Some(question)),
        }
    }

    #[test]
    fn one_comment_names_the_layer_wherever_it_is() {
        for text in ["// LAYER 7\na = A;\n", "a = A; // LAYER 7\nb = B;\n", "a = A;\n//  LAYER 7"] {
            check(text, None, Ok((7, text)));
            check(text, Some(7), Ok((7, text)));
        }
    }

    #[test]
    fn a_schema_gets_the_comment_that_it_lacks() {
        check("a = A;\n", Some(7), Ok((7, "// LAYER 7\na = A;\n")));
        check("a = A;\n // LAYER 6\nb = B; // LAYER 7\n", Some(7), Ok((7, "// LAYER 7\na = A;\nb = B; \n")));
        check("// LAYER 7\na = A;\n// LAYER 7", None, Ok((7, "// LAYER 7\na = A;\n")));
    }

    #[test]
    fn what_is_not_certain_is_asked() {
        check("a = A;\n", None, Err("a.tl does not say which layer it is"));
        let two = "// LAYER 6\na = A;\n// LAYER 7";
        check(two, None, Err("a.tl names several layers: 6 (line 1), 7 (line 3)"));
        check("// LAYER 6\n", Some(7), Err("--layer says 7, but a.tl says 6 (line 1): correct one of them"));
    }
}
