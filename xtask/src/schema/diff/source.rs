//! What is compared: files, and layers of the history.

use crate::history;
use crate::input::{self, Rule};
use anyhow::Result;
use std::path::Path;
use tl_codegen::effects::{self, Effect};
use tl_codegen::{Config, Error, Generator, Surface};
use tl_parser::layers::Diff;
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
            Ok(number) => input::Source::of_text(
                format!("layer {number}"),
                &history::schema(&history::read(&input::workspace())?, number)?,
            ),
            Err(_) => input::Source::read(&[Path::new(text)])?,
        };
        // What is only worth a warning is none of a comparison's business.
        let checked = source.schema(SchemaOptions::new().id_rule(rule.into()));
        Ok(checked.map(|(schema, _)| Self { label: label(text, &source.name, schema.layer()), schema, text: source }))
    }

    /// Prints what has no Rust form.
    pub(crate) fn print_unsupported(&self) {
        if let Err(Error::Unsupported(found)) = Generator::new(&self.schema, &config()) {
            self.text.print(&found);
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

/// All that tl-types has, with all its features.
fn config() -> Config {
    let on = Surface::Feature;
    Config { equality: on, conversions: on, accessors: on, ..Config::default() }
}

/// What it does to code that uses one schema when the other takes its place. `None` where one of them has no Rust form.
pub(crate) fn effects(diff: &Diff<'_>) -> Option<Vec<Effect>> {
    let config = config();
    let interface = |schema| Generator::new(schema, &config).ok().map(|generator| generator.interface());
    Some(effects::effects(&interface(diff.old)?, &interface(diff.new)?))
}
