//! What differs between the names of both crates.

use super::items::{Names, Struct, id_of};
use anyhow::{Result, ensure};
use std::collections::BTreeMap;
use std::fmt::Write;

/// What the columns of the list are.
pub(super) const HEAD: &str = "# module\tTL name\tin grammers-tl-types\there\n";

/// The definitions, variants and fields that are called differently, a line each, in the order of their TL names.
pub(super) fn rows(module: &str, theirs: &Names, ours: &Names) -> String {
    let mut by_name: Vec<(&str, u32)> = theirs.structs.iter().map(|(id, item)| (item.name.as_str(), *id)).collect();
    by_name.sort_unstable();
    let mut text = String::new();
    for (name, id) in by_name {
        for (theirs, here) in differences(id, theirs, ours) {
            writeln!(text, "{module}\t{name}\t{theirs}\t{here}").expect("a string takes any text");
        }
    }
    text
}

/// What they call the constructor or function, and what to write here.
fn differences(id: u32, theirs: &Names, ours: &Names) -> Vec<(String, String)> {
    let their_struct = &theirs.structs[&id];
    let mut differences = Vec::new();
    match ours.structs.get(&id) {
        Some(here) => {
            differences.push((their_struct.path.clone(), here.path.clone()));
            differences.extend(fields(their_struct, here));
        }
        None => differences
            .push((their_struct.path.clone(), ours.variants.get(&id).map_or_else(missing, |path| id_of(path)))),
    }
    if let Some(variant) = theirs.variants.get(&id) {
        let here = ours.variants.get(&id).or_else(|| ours.structs.get(&id).map(|here| &here.path));
        differences.push((variant.clone(), here.cloned().unwrap_or_else(missing)));
    }
    differences.retain(|(theirs, here)| theirs != here);
    differences
}

fn missing() -> String {
    "-".to_owned()
}

/// Both crates have the fields in the order of the schema, and neither has masks.
fn fields(theirs: &Struct, ours: &Struct) -> Vec<(String, String)> {
    let pairs = theirs.fields.iter().zip(&ours.fields);
    pairs.map(|(their, our)| (format!("{}.{their}", theirs.path), format!("{}.{our}", ours.path))).collect()
}

/// How many of their `From`s are here, and why the others are not. Fails where there is another one.
pub(super) fn froms(theirs: &Names, ours: &Names) -> Result<String> {
    let ids: BTreeMap<&str, u32> = theirs.structs.iter().map(|(id, item)| (item.path.as_str(), *id)).collect();
    let (mut here, mut same, mut without) = (0, 0, 0);
    for (from, to) in &theirs.froms {
        let id = ids.get(from.as_str()).or_else(|| ids.get(to.as_str()));
        match id.map(|id| (ours.structs.get(id), ours.variants.get(id))) {
            Some((Some(item), Some(variant))) => {
                let ty = variant.rsplit_once("::").map_or("", |(ty, _)| ty).to_owned();
                ensure!(ours.froms.contains(&(item.path.clone(), ty)), "From<{from}> for {to} is not here");
                here += 1;
            }
            Some((Some(_), None)) => same += 1,
            Some((None, Some(_))) => without += 1,
            _ => anyhow::bail!("From<{from}> for {to} is about nothing that is here"),
        }
    }
    Ok(format!(
        "of {} `From`s of grammers {here} are here, {same} are between two types that are one here, and {without} are from \
         structs without fields, of which there is only the variant here",
        theirs.froms.len()
    ))
}
