//! Telegram's JSON form of a schema, as <https://core.telegram.org/schema/json> has it, to TL.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
struct File {
    layer: Option<u32>,
    constructors: Vec<Definition>,
    methods: Vec<Definition>,
}

#[derive(Deserialize)]
struct Definition {
    id: Id,
    /// The name of a constructor is its `predicate`, that of a method its `method`.
    #[serde(alias = "method")]
    predicate: String,
    params: Vec<Param>,
    #[serde(rename = "type")]
    result: String,
}

/// An id as a signed number of 32 bits; some files have it unsigned, or as a number.
#[derive(Deserialize)]
#[serde(untagged)]
enum Id {
    Number(i64),
    Text(String),
}

#[derive(Deserialize)]
struct Param {
    name: String,
    #[serde(rename = "type")]
    ty: String,
}

/// A schema as TL. The layer, which Telegram's own file does not name, is in a comment.
pub(super) fn to_tl(json: &str) -> Result<String> {
    let File { layer, constructors, methods } = serde_json::from_str(json)?;
    let section = |definitions: &[Definition]| -> Result<String> { definitions.iter().map(Definition::line).collect() };
    let layer = layer.map(|layer| format!("// LAYER {layer}\n")).unwrap_or_default();
    Ok(format!("{layer}{}\n---functions---\n\n{}", section(&constructors)?, section(&methods)?))
}

impl Definition {
    /// The declaration, with the end of its line.
    fn line(&self) -> Result<String> {
        let about = || format!("the definition `{}`", self.predicate.escape_debug());
        let id = self.id.value().with_context(about)?;
        let mut line = format!("{}#{id:x}", word(&self.predicate, ".").with_context(about)?);
        // The one definition whose form JSON does not have.
        if self.result == "Vector t" && self.params.is_empty() {
            return Ok(line + " {t:Type} # [ t ] = Vector t;\n");
        }
        if let Some(variable) = self.params.iter().find_map(|param| param.ty.strip_prefix('!')) {
            write!(line, " {{{}:Type}}", word(variable, "").with_context(about)?)?;
        }
        for Param { name, ty } in &self.params {
            write!(line, " {}:{}", word(name, "").with_context(about)?, word(ty, TYPE).with_context(about)?)?;
        }
        writeln!(line, " = {};", word(&self.result, TYPE).with_context(about)?)?;
        Ok(line)
    }
}

impl Id {
    fn value(&self) -> Result<u32> {
        let number = match self {
            Self::Number(number) => *number,
            Self::Text(text) => text.parse().with_context(|| format!("`{}` is no id", text.escape_debug()))?,
        };
        let signed = i32::try_from(number).map(|id| id as u32);
        signed.or_else(|_| u32::try_from(number)).with_context(|| format!("{number} is no id of 32 bits"))
    }
}

/// What a type may have besides the characters of a name.
const TYPE: &str = ".<>#?!%, ";

/// A name or a type, which must not be more TL than that.
fn word<'a>(text: &'a str, more: &str) -> Result<&'a str> {
    let is_fine = |c: char| c.is_ascii_alphanumeric() || c == '_' || more.contains(c);
    let is_word = !text.is_empty() && text.chars().all(is_fine);
    ensure!(is_word, "`{}` is no name and no type", text.escape_debug());
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::to_tl;

    #[track_caller]
    fn refuses(definition: &str, expected: &str) {
        let error = to_tl(&format!(r#"{{"constructors": [{definition}], "methods": []}}"#)).unwrap_err();
        let text = format!("{error:#}");
        assert!(text.contains(expected), "{text}");
    }

    #[test]
    fn every_form_of_a_definition_has_its_text() {
        let json = r##"{ "layer": 7, "constructors": [
            {"id": "481674261", "predicate": "vector", "params": [], "type": "Vector t"},
            {"id": "-1132882121", "predicate": "boolFalse", "params": [], "type": "Bool"},
            {"id": 3162085175, "predicate": "boolTrue", "params": [], "type": "Bool"}
        ], "methods": [
            {"id": "-627372787", "method": "invokeWithLayer", "params": [
                {"name": "layer", "type": "int"}, {"name": "query", "type": "!X"}], "type": "X"},
            {"id": "-1", "method": "a.get", "params": [
                {"name": "flags", "type": "#"}, {"name": "x", "type": "flags.0?Vector<a.B>"}], "type": "Bool"}
        ] }"##;
        let expected = "\
            // LAYER 7\n\
            vector#1cb5c415 {t:Type} # [ t ] = Vector t;\n\
            boolFalse#bc799737 = Bool;\n\
            boolTrue#bc799737 = Bool;\n\
            \n---functions---\n\n\
            invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X;\n\
            a.get#ffffffff flags:# x:flags.0?Vector<a.B> = Bool;\n";
        assert_eq!(to_tl(json).expect("it is a schema"), expected);
    }

    #[test]
    fn what_is_no_definition_is_named() {
        refuses(r#"{"id": "1", "predicate": "a; b", "params": [], "type": "A"}"#, "`a; b`: `a; b` is no name");
        refuses(
            r#"{"id": "1", "predicate": "a", "params": [], "type": "A = B;"}"#,
            "`a`: `A = B;` is no name and no type",
        );
        refuses(r#"{"id": "x", "predicate": "a", "params": [], "type": "A"}"#, "`a`: `x` is no id");
        refuses(r#"{"id": "4294967296", "predicate": "a", "params": [], "type": "A"}"#, "is no id of 32 bits");
        refuses(r#"{"id": "1", "predicate": "a", "type": "A"}"#, "missing field `params`");
    }
}
