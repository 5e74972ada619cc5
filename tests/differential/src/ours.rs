//! tl-types, by the tables of its definitions.

use tl_definitions::Tables;
use tl_parser::Schema;

/// Decodes the boxed value of a constructor or function, and encodes it again.
pub(crate) fn recode(tables: &Tables, id: u32, bytes: &[u8]) -> Result<Vec<u8>, String> {
    // Where a constructor has a struct and an enum, the enum is the last.
    let definition = tables.definitions.iter().rfind(|definition| definition.id == id);
    (definition.expect("every definition is in the tables").recode)(bytes).map_err(|error| error.to_string())
}

/// Reads a schema that must not have errors.
pub(crate) fn schema(text: &str) -> Schema {
    match tl_parser::read_schema(text) {
        Ok((schema, _)) => schema,
        Err(diagnostics) => {
            let messages: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
            panic!("the schema has errors: {messages:?}")
        }
    }
}
