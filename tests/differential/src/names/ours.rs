//! The names of tl-types.

use super::items::{Names, Reader, Struct, path_of};
use anyhow::{Context, Result, anyhow};
use std::collections::BTreeMap;
use syn::{Expr, GenericArgument, Item, ItemMod, Lit, PathArguments, Visibility};
use tl_codegen::{Config, Generator};

/// The id of `true`.
const TRUE: u32 = 0x3fedd339;

/// Generates the code of a schema, and reads it from its root on.
pub(super) fn names(schema: &str) -> Result<Names> {
    let schema = crate::ours::schema(schema);
    let config = Config::default();
    let generator = Generator::new(&schema, &config).map_err(|error| anyhow!("{error}"))?;
    let table = syn::parse_file(&generator.definition_table("tl_types"))?;
    let definitions = table.items.iter().flat_map(definitions).collect();
    let output = generator.output();
    let mut tree = Tree { files: &output.files, reader: Reader::new(&schema, definitions) };
    tree.file("mod.rs", "", "")?;
    let mut names = tree.reader.finish();
    // The runtime has what the schema declares of the language itself.
    names.structs.insert(TRUE, Struct { name: "true".to_owned(), path: "True".to_owned(), fields: Vec::new() });
    Ok(names)
}

/// `Definition::of::<types::Pong>(0x347773c5, "pong")`, as the path and the TL name.
fn definitions(item: &Item) -> Vec<(String, String)> {
    let Item::Static(table) = item else { return Vec::new() };
    let Expr::Array(entries) = &*table.expr else { return Vec::new() };
    entries.elems.iter().filter_map(definition).collect()
}

fn definition(entry: &Expr) -> Option<(String, String)> {
    let Expr::Call(call) = entry else { return None };
    let Expr::Path(function) = &*call.func else { return None };
    let PathArguments::AngleBracketed(arguments) = &function.path.segments.last()?.arguments else { return None };
    let GenericArgument::Type(ty) = arguments.args.first()? else { return None };
    let Expr::Lit(name) = call.args.get(1)? else { return None };
    let Lit::Str(name) = &name.lit else { return None };
    Some((path_of(ty, ""), name.value()))
}

struct Tree<'a> {
    /// Texts by path.
    files: &'a BTreeMap<String, String>,
    reader: Reader,
}

impl Tree<'_> {
    /// Reads a file. What it declares in files of their own is in `folder`.
    fn file(&mut self, path: &str, folder: &str, module: &str) -> Result<()> {
        let text = self.files.get(path).with_context(|| format!("there is no {path}"))?;
        for item in &syn::parse_file(text).with_context(|| path.to_owned())?.items {
            match item {
                Item::Mod(inner) if inner.content.is_none() => self.module(inner, folder, module)?,
                item => self.reader.item(module, item),
            }
        }
        Ok(())
    }

    /// Only a public module is in the paths: a private one has a part of its parent's items.
    fn module(&mut self, inner: &ItemMod, folder: &str, module: &str) -> Result<()> {
        let name = inner.ident.to_string();
        let module = match (&inner.vis, module) {
            (Visibility::Public(_), "") => name.clone(),
            (Visibility::Public(_), parent) => format!("{parent}::{name}"),
            (_, parent) => parent.to_owned(),
        };
        let folder = format!("{folder}{}/", name.trim_start_matches("r#"));
        let (file, own) = (format!("{}.rs", folder.trim_end_matches('/')), format!("{folder}mod.rs"));
        let path = if self.files.contains_key(&file) { file } else { own };
        self.file(&path, &folder, &module)
    }
}
