//! What is searched.

use crate::input::{self, Source};
use crate::{docs, facts, history};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use tl_codegen::docs::Docs;
use tl_codegen::method_info::MethodInfo;
use tl_parser::layers::History;
use tl_parser::{Schema, SchemaOptions, SourceMap, Span};

/// The schemas of a workspace, and the modules of tl-types that they are.
const SCHEMAS: [(&str, &str); 2] = [(input::API, "api"), (input::MTPROTO, "mtproto")];
/// The schema that docs, facts and the history are about.
const API: &str = "api";

/// Everything that is searched.
pub(super) struct Library {
    pub(super) root: PathBuf,
    pub(super) schemas: Vec<Volume>,
    pub(super) docs: Docs,
    pub(super) methods: MethodInfo,
    pub(super) history: History,
}

/// A schema.
pub(super) struct Volume {
    /// Its module in tl-types.
    pub(super) module: &'static str,
    pub(super) schema: Schema,
    /// Its file and text; `None` for a layer out of the history, which has no file and no generated code.
    file: Option<(&'static str, String)>,
}

impl Library {
    /// Reads a workspace, or one layer of it.
    pub(super) fn read(root: &Path, layer: Option<u32>) -> Result<Self> {
        let history = history::read(root)?;
        let mut schemas = SCHEMAS.iter().map(|schema| Volume::read(root, *schema)).collect::<Result<Vec<_>>>()?;
        if let Some(layer) = layer {
            schemas.retain(|volume| volume.layer() == Some(layer));
            if schemas.is_empty() {
                schemas.push(Volume::of_layer(&history, layer)?);
            }
        }
        let (docs, _) = docs::read(&root.join("schema/docs"))?;
        let methods = facts::read(&root.join("schema/facts"))?;
        Ok(Self { root: root.to_owned(), schemas, docs, methods, history })
    }
}

impl Volume {
    fn read(root: &Path, (file, module): (&'static str, &'static str)) -> Result<Self> {
        let source = Source::read_as([(root.join(file).as_path(), file.to_owned())])?;
        let advice = || format!("{file} has errors: `cargo xtask check {file}` shows them");
        let schema = read_schema(source.text()).with_context(advice)?;
        Ok(Self { module, schema, file: Some((file, source.text().to_owned())) })
    }

    fn of_layer(history: &History, layer: u32) -> Result<Self> {
        let text = history::schema(history, layer)?;
        let schema = read_schema(&text).with_context(|| format!("layer {layer} of the history has errors"))?;
        Ok(Self { module: API, schema, file: None })
    }

    /// The layer, for the schema that has layers.
    pub(super) fn layer(&self) -> Option<u32> {
        self.schema.layer().filter(|_| self.module == API)
    }

    /// The file and line of a place in the schema, or the layer.
    pub(super) fn place(&self, span: Span) -> String {
        match &self.file {
            Some((file, text)) => format!("{file}:{}", SourceMap::new(file, text).position(span.start).line),
            None => format!("layer {}", self.schema.layer().unwrap_or_default()),
        }
    }

    /// Whether tl-types has this schema.
    pub(super) fn is_generated(&self) -> bool {
        self.file.is_some()
    }
}

fn read_schema(text: &str) -> Result<Schema> {
    match SchemaOptions::new().read(text) {
        Ok((schema, _)) => Ok(schema),
        Err(errors) => {
            let error = errors.iter().find(|diagnostic| diagnostic.is_error());
            bail!("{}", error.map_or("unknown", |error| error.message.as_str()))
        }
    }
}
