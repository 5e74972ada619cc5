//! Writes the table from constructor ids to the decoders of grammers-tl-types, by the rules that it makes its names with.

use std::fmt::Write;
use std::path::Path;
use tl_parser::schema::{Combinator, Expr, Schema};

fn main() {
    let mut table = String::new();
    for (kind, path) in [("API", "../../schema/api.tl"), ("MTPROTO", "../../schema/mtproto.tl")] {
        println!("cargo::rerun-if-changed={path}");
        let text = std::fs::read_to_string(path).expect("the schema can be read");
        let (schema, _) = tl_parser::read_schema(&text).expect("the schema has no errors");
        writeln!(table, "pub(crate) static {kind}: &[Decoder] = &[\n{}];", entries(&schema))
            .expect("a string takes any text");
    }
    let out = std::env::var("OUT_DIR").expect("cargo sets it");
    std::fs::write(Path::new(&out).join("grammers.rs"), table).expect("the file can be written");
}

/// Types are read as their enums, which start with an id; functions do not read theirs.
fn entries(schema: &Schema) -> String {
    let mut entries = String::new();
    let constructors = schema.constructors().filter(|(_, source)| source.builtin.is_none());
    for (_, source) in constructors {
        let Expr::Named(result) = &source.result else { unreachable!("a constructor makes a type") };
        let ty = &schema[result.ty].name;
        let path = path("enums", &ty.namespace, &ty.ident, "");
        entry(&mut entries, source, "ty", &path);
    }
    for (_, source) in schema.functions() {
        let generics = if source.params.is_empty() { "" } else { "<Call>" };
        let path = path("functions", &source.name.namespace, &source.name.ident, generics);
        entry(&mut entries, source, "function", &path);
    }
    entries
}

fn entry(entries: &mut String, source: &Combinator, kind: &str, path: &str) {
    let id = source.id;
    writeln!(entries, "    Decoder {{ id: {id:#010x}, recode: {kind}::<{path}> }},").expect("a string takes any text");
}

fn path(module: &str, namespace: &[String], ident: &str, generics: &str) -> String {
    let namespace: String = namespace.iter().map(|segment| format!("{segment}::")).collect();
    format!("grammers_tl_types::{module}::{namespace}{}{generics}", type_name(ident))
}

/// A capital first, after an underscore, and where the schema has a single one; the rest of an acronym is in lower case.
fn type_name(ident: &str) -> String {
    let mut name = String::new();
    let (mut raise, mut keep) = (true, false);
    for c in ident.chars() {
        if c == '_' {
            (raise, keep) = (true, false);
            continue;
        }
        name.push(match (raise, keep) {
            (true, _) => c.to_ascii_uppercase(),
            (false, true) => c,
            (false, false) => c.to_ascii_lowercase(),
        });
        keep = !raise && !c.is_ascii_uppercase();
        raise = false;
    }
    name
}
