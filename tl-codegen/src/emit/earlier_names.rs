//! The definitions that only other layers have, for the runtime: a table from their ids to their names and layers.

use super::types::hex;
use crate::output::file::{File, Import};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, HashSet};
use tl_parser::Schema;
use tl_parser::layers::{Definition, History};

/// Generates the names of the definitions that a history knows and the schema does not, as one Rust file: a part of the
/// runtime, whose errors name what comes from another layer.
///
/// `runtime` is the path of the runtime crate.
#[must_use]
pub fn earlier_names(history: &History, schema: &Schema, runtime: &str) -> String {
    let constructors = schema.constructors().map(|(_, constructor)| constructor.id);
    let current: HashSet<u32> = constructors.chain(schema.functions().map(|(_, function)| function.id)).collect();
    // Where definitions have the same id, the first one gives it its name.
    let mut entries: BTreeMap<u32, TokenStream> = BTreeMap::new();
    for definition in history.definitions() {
        let Some(id) = definition.id.filter(|id| !current.contains(id)) else { continue };
        entries.entry(id).or_insert_with(|| entry(id, &definition));
    }
    let (count, entries) = (Literal::usize_unsuffixed(entries.len()), entries.values());
    let mut file = File::new("The definitions that only other layers have, by their ids.".to_owned());
    file.imports = vec![Import { path: format!("{runtime}::history::"), names: vec!["Definition"] }];
    file.item(quote! {
        /// Sorted by id.
        pub(crate) static DEFINITIONS: [Definition; #count] = [#(#entries),*];
    });
    file.text()
}

/// `Definition::new(0x8f97c628, "user", &[(148, 158)])`
fn entry(id: u32, definition: &Definition<'_>) -> TokenStream {
    let (id, name) = (hex(id), definition.name);
    let layers = definition.layers.iter().map(|range| {
        let (first, last) = (Literal::u32_unsuffixed(*range.start()), Literal::u32_unsuffixed(*range.end()));
        quote!((#first, #last))
    });
    quote!(Definition::new(#id, #name, &[#(#layers),*]))
}
