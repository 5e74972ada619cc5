//! What is compared: files, and layers of the history.

use crate::input::{self, Rule};
use crate::schema::{history, layer};
use anyhow::Result;
use std::path::Path;
use tl_codegen::effects::{self, Effect};
use tl_codegen::interface::Interface;
use tl_codegen::{Config, Error, Generator, Surface};
use tl_parser::{Schema, SchemaOptions};

/// One of the two schemas.
pub(crate) struct Source {
    /// What it is called: `layer 229`, or the name of its file with its layer.
    pub(crate) label: String,
    pub(crate) schema: Schema,
    text: input::Source,
}

impl Source {
    /// Reads a layer, if the text is a number, or a file. `None` where the schema has errors, which are printed.
    pub(crate) fn read(text: &str, rule: Rule) -> Result<Option<Self>> {
        let source = match text.parse() {
            Ok(number) => input::Source::of_text(format!("layer {number}"), layer(&history()?, number)?),
            Err(_) => input::Source::read(Path::new(text))?,
        };
        let schema = checked(&source, rule);
        Ok(schema.map(|schema| Self { label: label(text, &source.name, schema.layer()), schema, text: source }))
    }

    /// What its Rust code looks like to users. `None` where it has no Rust form, which is printed.
    fn interface(&self, config: &Config) -> Result<Option<Interface>> {
        match Generator::new(&self.schema, config) {
            Ok(generator) => Ok(Some(generator.interface())),
            Err(Error::Unsupported(found)) => {
                self.text.print(&found);
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// The name of a file with its layer, where it has one.
fn label(text: &str, name: &str, layer: Option<u32>) -> String {
    match layer {
        Some(layer) if text == name => format!("{name} (layer {layer})"),
        _ => name.to_owned(),
    }
}

/// What it does to code that uses one schema, with all features of tl-types, when the other takes its place. `None` where one
/// of them has no Rust form, which is printed.
pub(crate) fn effects(old: &Source, new: &Source) -> Result<Option<Vec<Effect>>> {
    let on = Surface::Feature;
    let config = Config { equality: on, conversions: on, accessors: on, ..Config::default() };
    let (old, new) = (old.interface(&config)?, new.interface(&config)?);
    Ok(old.zip(new).map(|(old, new)| effects::effects(&old, &new)))
}

/// The schema, or nothing where it has errors, which are printed. What is only worth a warning is none of a comparison's business.
fn checked(source: &input::Source, rule: Rule) -> Option<Schema> {
    let options = SchemaOptions::new().id_rule(rule.into());
    match options.read(&source.text) {
        Ok((schema, _)) if source.errors.is_empty() => Some(schema),
        read => {
            let found = read.err().unwrap_or_default();
            source.print(source.errors.iter().chain(found.iter().filter(|found| found.is_error())));
            None
        }
    }
}
