//! The names of grammers-tl-types.

use super::items::{Names, Reader};
use anyhow::{Context, Result, anyhow};
use grammers_tl_gen::{Config, Outputs, generate_rust_code};
use grammers_tl_parser::errors::ParseError;
use grammers_tl_parser::parse_tl_file;
use std::collections::BTreeMap;
use syn::Item;

/// Generates the code of a schema as the crate's own build script does with all features, and reads it.
pub(super) fn names(schema: &str) -> Result<Names> {
    // It does not read the declarations of builtins, such as `int ? = Int`, and makes nothing of them.
    let definitions = parse_tl_file(schema).filter(|definition| !matches!(definition, Err(ParseError::NotImplemented)));
    let definitions: Result<Vec<_>, _> = definitions.collect();
    let definitions = definitions.map_err(|error| anyhow!("grammers-tl-parser refuses the schema: {error:?}"))?;
    let (common, types, functions, enums) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut outputs = Outputs { common, types, functions, enums };
    let config = Config { impl_from_type: true, deserializable_functions: true, ..Config::default() };
    generate_rust_code(&mut outputs, &definitions, 0, &config)?;
    let mut reader = Reader::new(&crate::ours::schema(schema), BTreeMap::new());
    let modules = [("types", &outputs.types), ("enums", &outputs.enums), ("functions", &outputs.functions)];
    for (module, code) in modules {
        let file = syn::parse_file(std::str::from_utf8(code)?).with_context(|| format!("the code of {module}"))?;
        file.items.iter().for_each(|item| read(&mut reader, module, item));
    }
    Ok(reader.finish())
}

fn read(reader: &mut Reader, module: &str, item: &Item) {
    match item {
        Item::Mod(inner) => {
            let module = format!("{module}::{}", inner.ident);
            inner.content.iter().flat_map(|(_, items)| items).for_each(|item| read(reader, &module, item));
        }
        item => reader.item(module, item),
    }
}
