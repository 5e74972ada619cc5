//! The schemas that ids are looked up in.

use crate::history;
use crate::input::{self, API, MTPROTO, Source};
use anyhow::{Result, bail};
use std::path::PathBuf;
use tl_parser::layers::History;
use tl_parser::schema::{Combinator, Expr};
use tl_parser::value::Codec;
use tl_parser::{Diagnostic, IdRule, Schema, SchemaOptions};

/// The field that `--as` adds to a schema, to read the type of.
const ROOT: &str = "inspectedValue";

/// A schema and its name.
pub(crate) struct Named {
    /// As messages call it: a path, or `layer 143`.
    pub(crate) name: String,
    pub(crate) schema: Schema,
}

/// Which schemas are wanted.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Wanted {
    /// Look ids up in this schema instead of Telegram's API; may be given several times
    #[arg(long = "schema", value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Look ids up in this layer of Telegram's API, out of the history
    #[arg(long, value_name = "N", conflicts_with = "files")]
    layer: Option<u32>,

    /// How the ids that a schema of yours leaves out follow from its text
    #[arg(long, value_enum, default_value_t = input::Rule::Telegram, requires = "files")]
    rule: input::Rule,

    /// Read a value of this type, such as `Vector<User>`, `%Message` or the name of a constructor or method
    #[arg(long = "as", value_name = "TYPE")]
    root: Option<String>,
}

/// What a value is read as.
#[derive(Clone, Copy)]
pub(crate) enum Root<'s> {
    /// What its id says.
    Any,
    /// A type of the schema at this position.
    Type(usize, &'s Expr),
    /// A constructor or method of the schema at this position.
    Combinator(usize, &'s Combinator),
}

impl Wanted {
    /// Reads the schemas, those of Telegram's protocol last. `None` where one has errors, which are printed.
    pub(crate) fn read(&self) -> Result<Option<Vec<Named>>> {
        let root = input::workspace();
        let mut texts = Vec::new();
        if let Some(layer) = self.layer {
            texts.push((format!("layer {layer}"), history::schema(&history::read(&root)?, layer)?));
        }
        for file in &self.files {
            texts.push((file.display().to_string(), input::text(file)?));
        }
        if texts.is_empty() {
            texts.push((API.to_owned(), input::text(&root.join(API))?));
        }
        texts.push((MTPROTO.to_owned(), input::text(&root.join(MTPROTO))?));
        self.check(texts)
    }

    /// Whether nothing is asked for.
    #[cfg(test)]
    pub(crate) fn is_usual(&self) -> bool {
        self.files.is_empty() && self.layer.is_none() && self.root.is_none()
    }

    /// The schemas with one layer of the history in place of the newest.
    pub(crate) fn of_layer(&self, history: &History, layer: u32) -> Result<Option<Vec<Named>>> {
        let mtproto = input::text(&input::workspace().join(MTPROTO))?;
        let texts = vec![(format!("layer {layer}"), history::schema(history, layer)?), (MTPROTO.to_owned(), mtproto)];
        self.check(texts)
    }

    fn check(&self, texts: Vec<(String, String)>) -> Result<Option<Vec<Named>>> {
        let mut schemas = Vec::new();
        for (name, text) in texts {
            let rule = if name == MTPROTO { IdRule::Telegram } else { self.rule.into() };
            let with_root = self.root.as_ref().map(|root| with_root(&text, root));
            // A type that this schema does not have may be one of another.
            let schema = with_root.and_then(|text| read(&text, rule).ok());
            match schema.map_or_else(|| read(&text, rule), Ok) {
                Ok(schema) => schemas.push(Named { name, schema }),
                Err(errors) => {
                    Source::of_text(name, &text).print(errors.iter().filter(|error| error.is_error()));
                    return Ok(None);
                }
            }
        }
        Ok(Some(schemas))
    }

    /// What `--as` names.
    pub(crate) fn root<'s>(&self, codecs: &[(&str, Codec<'s>)]) -> Result<Root<'s>> {
        let Some(name) = &self.root else { return Ok(Root::Any) };
        for (index, (_, codec)) in codecs.iter().enumerate() {
            if let Some(combinator) = codec.by_name(name).filter(|combinator| combinator.builtin.is_none()) {
                return Ok(Root::Combinator(index, combinator));
            }
            if let Some(root) = codec.by_name(ROOT) {
                return Ok(Root::Type(index, &root.fields[0].ty));
            }
        }
        let schemas: Vec<&str> = codecs.iter().map(|(name, _)| *name).collect();
        bail!("`{name}` is no type, constructor or method of {}", schemas.join(" or "))
    }
}

fn with_root(text: &str, root: &str) -> String {
    format!("{text}\n---types---\n{ROOT} value:{root} = InspectedValue;\n")
}

fn read(text: &str, rule: IdRule) -> Result<Schema, Vec<Diagnostic>> {
    SchemaOptions::new().id_rule(rule).read(text).map(|(schema, _)| schema)
}

/// The codecs of schemas, with their names.
pub(crate) fn codecs(schemas: &[Named]) -> Vec<(&str, Codec<'_>)> {
    schemas.iter().map(|named| (named.name.as_str(), Codec::new(&named.schema))).collect()
}
