//! Fields that share a bit are on the wire together or not at all, for every value.

use crate::known::{self, Known};
use tl_definitions::Group;
use tl_parser::schema::{Combinator, Expr, Schema};
use tl_sample::Sampler;

#[test]
fn every_combination_decodes() {
    let api = known::api();
    assert_eq!(api.groups.len(), 89, "every group of the schema is tested");
    for group in api.groups {
        let bytes = value_with(&api, group);
        for keep in combinations(group.fields.len()) {
            check(&api, group, &bytes, &keep);
        }
    }
}

/// A value that has the fields of the group.
fn value_with(known: &Known, group: &Group) -> Vec<u8> {
    let mut sampler = known.sampler(0x5eed).size(256);
    let nothing = vec![false; group.fields.len()];
    let mut values = std::iter::from_fn(|| Some(sample(known, &mut sampler, group.name)));
    let has_group = |bytes: &Vec<u8>| (group.recode)(bytes, &nothing).as_ref() != Ok(bytes);
    values.by_ref().take(1000).find(has_group).unwrap_or_else(|| panic!("no value of {} has its group", group.name))
}

fn sample(known: &Known, sampler: &mut Sampler<'_>, name: &str) -> Vec<u8> {
    let is_named = |combinator: &Combinator| combinator.name.to_string() == name;
    match known.schema.constructors().find(|(_, source)| is_named(source)) {
        Some((id, _)) => sampler.constructor(id),
        None => sampler.function(known.schema.functions().find(|(_, source)| is_named(source)).expect(name).0),
    }
}

/// All ways to keep some of these many fields.
fn combinations(fields: usize) -> impl Iterator<Item = Vec<bool>> {
    (0..1 << fields).map(move |keep: u32| (0..fields).map(|field| keep >> field & 1 == 1).collect())
}

fn check(known: &Known, group: &Group, bytes: &[u8], keep: &[bool]) {
    let context = format!("{} with {:?} of {:?}", group.name, keep, group.fields);
    let recode = |bytes: &[u8], keep: &[bool]| (group.recode)(bytes, keep).expect(&context);
    let (all, nothing) = (vec![true; keep.len()], vec![false; keep.len()]);

    let encoded = recode(bytes, keep);
    assert_eq!(recode(&encoded, &all), encoded, "{context}");
    let without = recode(&encoded, &nothing);
    assert_eq!(without, recode(bytes, &nothing), "{context}: the other fields are as they were");
    assert_eq!(encoded != without, is_written(&known.schema, group, keep), "{context}");
}

/// Whether the group is written: some field is kept, and so is each that no zero can replace.
fn is_written(schema: &Schema, group: &Group, keep: &[bool]) -> bool {
    let all = schema.constructors().map(|(_, source)| source).chain(schema.functions().map(|(_, source)| source));
    let source = all.into_iter().find(|source| source.name.to_string() == group.name).expect(group.name);
    let has_zero = |name: &str| {
        let field = source.fields.iter().find(|field| field.name.as_deref() == Some(name)).expect(name);
        matches!(&field.ty, Expr::Named(named) if schema[named.ty].builtin.is_some())
    };
    keep.contains(&true) && group.fields.iter().zip(keep).all(|(name, &kept)| kept || has_zero(name))
}
