//! `cargo xtask assemble`: from JSON to bytes.

mod envelope;
mod source;

use crate::input::{self, Outcome};
use crate::values::digits::hex;
use crate::values::schemas::{self, Root, Wanted};
use anyhow::{Context, Result, anyhow, bail};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use clap::ValueEnum;
use serde_json::Value;
use source::Json;
use std::path::{Path, PathBuf};
use tl_parser::value::{Codec, WriteError};

/// JSON may nest as deep as values do, which is 64 objects with a list in each.
const DEEPEST: usize = 256;

/// Turn JSON into the bytes of values
///
/// The JSON is what inspect --format json prints and what tl-types writes with its feature serde: objects with the name of
/// their constructor in @type, a long as a string, bytes as base64. Several values in a row become bytes in a row. Masks and
/// counts follow from the other fields; a mask that is given adds its bits.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Args {
    #[command(flatten)]
    wanted: Wanted,

    /// In which form the bytes are printed
    #[arg(long, value_enum, default_value_t = Format::Hex)]
    format: Format,

    /// The JSON; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// Hexadecimal digits
    Hex,
    Base64,
    /// The bytes as they are
    Binary,
}

const HELP: &str = "\
Examples:
  echo '{\"@type\":\"ping\",\"ping_id\":\"7\"}' | cargo xtask assemble -
  cargo xtask inspect answer.bin --format json | cargo xtask assemble - --format binary | cmp - answer.bin

Exit status: 0, 1 if the JSON is no value of the schema, 2 if a file cannot be read or the usage is wrong.";

/// Prints the bytes.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let text = read(&args.file)?;
    let Some(schemas) = args.wanted.read()? else { return Ok(Outcome::Found) };
    let codecs = schemas::codecs(&schemas);
    let root = args.wanted.root(&codecs)?;
    match assemble(&codecs, root, &text) {
        Ok(bytes) => print(&bytes, args.format).map(|()| Outcome::Fine),
        Err(error) => {
            input::print_error(format!("{}: {error:#}", args.file.display()));
            Ok(Outcome::Found)
        }
    }
}

fn read(file: &Path) -> Result<String> {
    if file == Path::new("-") {
        return std::io::read_to_string(std::io::stdin()).context("cannot read standard input");
    }
    input::text(file)
}

fn print(bytes: &[u8], format: Format) -> Result<()> {
    match format {
        Format::Hex => input::print_data(&(hex(bytes) + "\n")),
        Format::Base64 => input::print_data(&(BASE64_STANDARD.encode(bytes) + "\n")),
        Format::Binary => input::print_bytes(bytes),
    }
}

/// The bytes of the values in a text.
pub(crate) fn assemble(codecs: &[(&str, Codec<'_>)], root: Root<'_>, text: &str) -> Result<Vec<u8>> {
    if deepest(text) > DEEPEST {
        bail!("objects and lists nest deeper than {DEEPEST}");
    }
    let assembler = Assembler { codecs };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserializer.disable_recursion_limit();
    let mut bytes = Vec::new();
    for value in deserializer.into_iter::<Value>() {
        let value = value.context("this is not JSON")?;
        bytes.extend(assembler.root(root, &value).map_err(|error| anyhow!("{error}"))?);
    }
    Ok(bytes)
}

/// How many brackets are open at most, strings left out.
fn deepest(text: &str) -> usize {
    let (mut depth, mut deepest, mut is_text, mut is_escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_text => is_escaped = true,
            b'"' => is_text = !is_text,
            b'{' | b'[' if !is_text => depth += 1,
            b'}' | b']' if !is_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Writes JSON by several schemas.
#[derive(Clone, Copy)]
struct Assembler<'a> {
    codecs: &'a [(&'a str, Codec<'a>)],
}

impl<'a> Assembler<'a> {
    fn root(&self, root: Root<'_>, value: &Value) -> Result<Vec<u8>, WriteError> {
        match root {
            Root::Any | Root::Combinator(..) => self.any(value),
            Root::Type(index, ty) => self.codecs[index].1.write(ty, Json { value, assembler: self }),
        }
    }

    /// The boxed value that an object says it is.
    fn any(&self, value: &Value) -> Result<Vec<u8>, WriteError> {
        let name = value.get("@type").and_then(Value::as_str);
        let Some(name) = name else {
            let found = if value.is_array() { "a list: --as TYPE says of what" } else { "a value without @type" };
            return Err(WriteError::new(format!("expected the object of a constructor or method, found {found}")));
        };
        if let Some(bytes) = self.envelope(name, value) {
            return bytes;
        }
        match self.codecs.iter().find(|(_, codec)| codec.by_name(name).is_some()) {
            Some((_, codec)) => codec.write_any(Json { value, assembler: self }),
            None => {
                let schemas: Vec<&str> = self.codecs.iter().map(|(schema, _)| *schema).collect();
                Err(WriteError::new(format!("{name:?} is no constructor or method of {}", schemas.join(" or "))))
            }
        }
    }
}
