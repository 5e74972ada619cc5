//! What is compared: files, and layers of the history.

use crate::history;
use crate::input::{self, Rule};
use crate::schema::layer;
use anyhow::Result;
use tl_parser::{Schema, SchemaOptions};

/// One of the two schemas.
pub(crate) struct Source {
    /// What it is called: `layer 229`, or the name of its file.
    pub(crate) label: String,
    pub(crate) schema: Schema,
}

impl Source {
    /// Reads a layer, if the text is a number, or a file. `None` where the schema has errors, which are printed.
    pub(crate) fn read(text: &str, rule: Rule) -> Result<Option<Self>> {
        let source = match text.parse() {
            Ok(number) => {
                input::Source::of_text(format!("layer {number}"), layer(&history::read(&input::workspace())?, number)?)
            }
            Err(_) => input::Source::read(&[text])?,
        };
        let schema = checked(&source, rule);
        Ok(schema.map(|schema| Self { label: source.name, schema }))
    }
}

/// The schema, or nothing where it has errors, which are printed. What is only worth a warning is none of a comparison's business.
fn checked(source: &input::Source, rule: Rule) -> Option<Schema> {
    let options = SchemaOptions::new().id_rule(rule.into());
    match options.read_sources(&source.files) {
        Ok((schema, _)) => Some(schema),
        Err(found) => {
            source.print(found.iter().filter(|found| found.is_error()));
            None
        }
    }
}
