//! The definitions that only other layers have, for the runtime: a table from their ids to their names and layers.

use super::types::hex;
use crate::output::file::{File, Import};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, HashSet};
use tl_parser::Schema;
use tl_parser::layers::{Definition, History};

/// The text of the file: what the history knows and the schema does not.
pub(crate) fn earlier_names(history: &History, schema: &Schema, runtime: &str) -> String {
    let current = current_ids(schema);
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

/// The ids of the schema.
fn current_ids(schema: &Schema) -> HashSet<u32> {
    let constructors = schema.constructors().map(|(_, constructor)| constructor.id);
    constructors.chain(schema.functions().map(|(_, function)| function.id)).collect()
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
