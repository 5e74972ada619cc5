//! Definitions that the layer does not have, but another has.

use super::entry::Kind;
use super::library::{Library, Volume};
use super::page::Page;
use super::query::Query;
use std::collections::BTreeMap;
use tl_parser::layers::{Definition, ranges};

/// So many are shown.
const MOST: usize = 3;

/// Shows the definitions of other layers that the query names, and says whether there are any.
pub(super) fn show(library: &Library, query: &Query, kind: Option<Kind>, page: &mut Page) -> bool {
    let found = find(library, query, kind);
    let most = if page.all { found.len() } else { MOST };
    found.iter().take(most).for_each(|definition| one(library, definition, page));
    if found.len() > most {
        let names: Vec<String> = found.iter().skip(most).map(|definition| definition.name.to_owned()).collect();
        page.field("also", &names.join(", "));
    }
    !found.is_empty()
}

/// Of each name the form with the id, or else the newest form.
fn find<'a>(library: &'a Library, query: &Query, kind: Option<Kind>) -> Vec<Definition<'a>> {
    let mut found: BTreeMap<(bool, &str), Definition<'_>> = BTreeMap::new();
    let wanted = query.words.concat();
    for definition in
        library.history.definitions().filter(|definition| kind.is_none_or(|kind| kind == kind_of(definition)))
    {
        let has_id = definition.id.is_some_and(|id| query.ids.iter().any(|wanted| wanted.id == id));
        if has_id || is_called(definition.name, &wanted) {
            let key = (definition.is_function, definition.name);
            if has_id || found.get(&key).is_none_or(|known| newest(known) < newest(&definition)) {
                found.insert(key, definition);
            }
        }
    }
    found.into_values().collect()
}

fn is_called(name: &str, wanted: &str) -> bool {
    let name = name.to_lowercase();
    name == wanted || name.rsplit('.').next() == Some(wanted)
}

fn kind_of(definition: &Definition<'_>) -> Kind {
    if definition.is_function { Kind::Method } else { Kind::Constructor }
}

fn newest(definition: &Definition<'_>) -> Option<u32> {
    definition.layers.last().map(|run| *run.end())
}

fn one(library: &Library, definition: &Definition<'_>, page: &mut Page) {
    let Definition { name, text, layers, .. } = definition;
    let (Some(first), Some(last)) = (layers.first(), layers.last()) else { return };
    let (first, last) = (first.start(), last.end());
    let full_name = text.split(' ').next().unwrap_or_default();
    let searched = library.schemas.iter().find_map(Volume::layer);
    let searched = searched.map(|layer| format!(", not in layer {layer}")).unwrap_or_default();
    page.title(&format!("{} {full_name}{searched}", kind_of(definition).word()));
    page.about(library.docs.definitions.get(*name).map_or("", |docs| docs.about.as_str()));
    page.field("in layers", &ranges([*first..=*last]));
    page.field("TL", &format!("layer {last}"));
    page.declaration(&format!("{text};"));
    page.list("other form", &forms(library, name));
    page.field("more", &format!("cargo xtask search {name} --layer {last}"));
}

/// The forms that a name has in what is searched.
fn forms(library: &Library, name: &str) -> Vec<String> {
    let of = |volume: &Volume| {
        let constructors = volume.schema.constructors().map(|(_, constructor)| constructor);
        let mut all = constructors.chain(volume.schema.functions().map(|(_, function)| function));
        let form = all.find(|form| form.name.to_string() == name)?;
        Some(format!("{name}#{:08x} in {}", form.id, volume.place(form.span)))
    };
    library.schemas.iter().filter_map(of).collect()
}
