//! Values as Rust: the statements that make them with the types that the schema becomes.

use super::node::{Node, What};
use super::view::View;
use crate::values::schemas::{self, Named};
use anyhow::{Result, anyhow, bail};
use tl_codegen::{Config, Generator};
use tl_parser::value::Codec;

/// A statement for each value of a schema. Those of the envelope are comments, for they only hold others.
pub(crate) fn rust(view: &View<'_>, schemas: &[Named]) -> Result<String> {
    let codecs = schemas::codecs(schemas);
    let mut text = String::new();
    for node in view.nodes {
        add(view, schemas, &codecs, node, &mut text)?;
    }
    Ok(text)
}

fn add(view: &View<'_>, schemas: &[Named], codecs: &[(&str, Codec<'_>)], node: &Node, text: &mut String) -> Result<()> {
    let known = match &node.what {
        What::Object { id: Some(id), .. } => codecs.iter().position(|(_, codec)| codec.by_id(*id).is_some()),
        What::Object { .. } | What::Packet { .. } | What::Packed { .. } => None,
        What::Items { .. } if node.name == "messages" => None,
        What::Leaf { .. } if !node.name.is_empty() => return Ok(()),
        What::Missing => return Ok(()),
        What::Items { .. } | What::Leaf { .. } | What::Group(_) => {
            bail!("only values of constructors and methods become Rust: --format json shows others")
        }
    };
    match known {
        Some(index) => {
            text.push_str(&statement(view, &schemas[index], &codecs[index].1, node)?);
            Ok(())
        }
        None => {
            if let What::Object { tl_name, .. } = &node.what {
                text.push_str(&format!("// {tl_name}\n"));
            }
            node.children().iter().try_for_each(|child| add(view, schemas, codecs, child, text))
        }
    }
}

fn statement(view: &View<'_>, named: &Named, codec: &Codec<'_>, node: &Node) -> Result<String> {
    let config = Config { runtime: "tl_types".to_owned(), ..Config::default() };
    let errors = |error: tl_codegen::Error| anyhow!("{} has no Rust form: {error}", named.name);
    let generator = Generator::new(&named.schema, &config).map_err(errors)?;
    let bytes = &view.buffers[node.buffer].bytes[..node.range.end];
    let reading = codec.read_any(bytes, node.range.start);
    let statement = generator.literal(codec, &reading.value);
    statement.ok_or_else(|| anyhow!("{} cannot be made: a part of it is missing", node.name))
}
