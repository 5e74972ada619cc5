//! Definitions that the layer does not have, but another has.

use super::entry::Kind;
use super::library::{Library, Volume};
use super::page::Page;
use super::query::Query;
use std::collections::BTreeMap;
use tl_parser::layers::history::Definition;

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
        let has_id = id(definition.text).is_some_and(|id| query.ids.iter().any(|wanted| wanted.id == id));
        if has_id || is_called(definition.name, &wanted) {
            let place = found.entry((definition.is_function, definition.name)).or_insert(definition);
            if has_id || place.layers.last() < definition.layers.last() {
                *place = definition;
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

/// The id in `auth.sentCode#5e002502 … = auth.SentCode`.
fn id(text: &str) -> Option<u32> {
    let (name, _) = text.split_once(' ')?;
    u32::from_str_radix(name.split_once('#')?.1, 16).ok()
}

fn one(library: &Library, definition: &Definition<'_>, page: &mut Page) {
    let Definition { name, text, layers, .. } = definition;
    let (Some(first), Some(last)) = (layers.first(), layers.last()) else { return };
    let full_name = text.split(' ').next().unwrap_or_default();
    let searched = library.schemas.iter().find_map(Volume::layer);
    let searched = searched.map(|layer| format!(", not in layer {layer}")).unwrap_or_default();
    page.title(&format!("{} {full_name}{searched}", kind_of(definition).word()));
    page.about(library.docs.definitions.get(*name).map_or("", |docs| docs.about.as_str()));
    page.field("in layers", &if first == last { first.to_string() } else { format!("{first}–{last}") });
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
