//! Every keyword as the name of a field, a type, a variant and a module.

mod common;

use common::fixtures;
use std::fmt::Write;
use syn::{Fields, File, Item};

#[test]
fn keywords() {
    let fixture = fixtures("ok").into_iter().find(|fixture| fixture.name == "keywords").expect("there is one");
    let (schema, config) = (fixture.schema(), fixture.config());
    let output = fixture.generator(&schema, &config).output();
    let file = |path: &str| syn::parse_file(&output.files[path]).expect("what is generated is Rust");
    let (functions, variants, modules) =
        (functions(&file("functions/mod.rs")), variants(&file("enums/mod.rs")), modules(&file("types/mod.rs")));
    assert_eq!(functions.len(), schema.functions().count());
    let mut table = "keyword      field          type         variant      module\n".to_owned();
    for ((_, keyword), (ty, field)) in schema.functions().zip(functions) {
        let name = keyword.name.to_string();
        let is_named = |module: &&String| module.trim_start_matches("r#").trim_end_matches('_') == name;
        let variant = variants.iter().find(|variant| **variant == ty).map_or("", String::as_str);
        let module = modules.iter().find(is_named).map_or("", String::as_str);
        let _ = writeln!(table, "{}", format!("{name:12} {field:14} {ty:12} {variant:12} {module}").trim_end());
    }
    insta::assert_snapshot!(table);
}

/// The structs with the name of their only field.
fn functions(file: &File) -> Vec<(String, String)> {
    let structs = file.items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        _ => None,
    });
    let field =
        |fields: &Fields| fields.iter().filter_map(|field| field.ident.as_ref()).map(ToString::to_string).collect();
    structs.map(|item| (item.ident.to_string(), field(&item.fields))).collect()
}

/// The variants of the enum.
fn variants(file: &File) -> Vec<String> {
    let variants = file.items.iter().flat_map(|item| match item {
        Item::Enum(item) => item.variants.iter().map(|variant| variant.ident.to_string()).collect(),
        _ => Vec::new(),
    });
    variants.collect()
}

fn modules(file: &File) -> Vec<String> {
    let modules = file.items.iter().filter_map(|item| match item {
        Item::Mod(item) => Some(item.ident.to_string()),
        _ => None,
    });
    modules.collect()
}
