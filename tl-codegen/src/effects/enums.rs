//! Effects on enums.

use super::{Found, Use, listed};
use crate::interface::{Enum, Variant};

/// What is different about an enum.
pub(super) fn found(path: &str, old: &Enum, new: &Enum) -> Vec<Found> {
    let gone = old.variants.iter().filter(|variant| find(new, &variant.name).is_none());
    let came: Vec<&Variant> = new.variants.iter().filter(|variant| find(old, &variant.name).is_none()).collect();
    let kept = old.variants.iter().filter_map(|was| Some((was, find(new, &was.name)?)));
    let mut found: Vec<Found> = gone.map(|variant| lost(path, variant)).collect();
    found.extend((!came.is_empty()).then(|| gained(path, &came)));
    found.extend(kept.filter_map(|(was, is)| changed(path, was, is)));
    found.extend(old.accessors.iter().filter_map(|(name, was)| accessor(path, name, was, new.accessors.get(name))));
    found.extend((old.is_eq && !new.is_eq).then(Found::lost_eq));
    found
}

fn find<'a>(item: &'a Enum, name: &str) -> Option<&'a Variant> {
    item.variants.iter().find(|variant| variant.name == name)
}

/// All that can be done with a variant.
fn uses(Variant { name, payload, .. }: &Variant) -> Vec<Use> {
    let variant = [Use::Variant(name.clone())];
    let of_payload = payload.iter().flat_map(|_| [Use::From(name.clone()), Use::Convert(name.clone())]);
    variant.into_iter().chain(of_payload).collect()
}

fn lost(path: &str, variant: &Variant) -> Found {
    let why = format!("the variant `{path}::{}` is gone", variant.name);
    Found::new(Use::Match, why, "remove its arm and what builds it").and(uses(variant))
}

fn gained(path: &str, variants: &[&Variant]) -> Found {
    let names = listed(variants.iter().map(|variant| format!("`{}`", variant.name)));
    let pattern = |variant: &Variant| if variant.payload.is_some() { "(value)" } else { "" };
    let (variants, arms) = match variants {
        [only] => ("variant", format!("the arm `{path}::{}{}`", only.name, pattern(only))),
        _ => ("variants", "an arm for each".to_owned()),
    };
    let mend = format!("add {arms}, or `_`, to a `match` without one");
    Found::new(Use::Match, format!("`{path}` has the new {variants} {names}"), mend)
}

fn changed(path: &str, old: &Variant, new: &Variant) -> Option<Found> {
    let Variant { name, .. } = old;
    match (&old.payload, &new.payload) {
        (was, is) if was == is && old.is_indirect == new.is_indirect => None,
        (Some(was), Some(is)) if was == is => Some(moved_box(path, new)),
        (None, Some(is)) => {
            let why = format!("the variant `{path}::{name}` holds `{is}` now: its constructor has fields");
            Some(Found::new(Use::Match, why, format!("write `{path}::{name}(value)`")).and(uses(old)))
        }
        (Some(_), None) => {
            let why = format!("the variant `{path}::{name}` holds nothing now: its constructor has no fields");
            Some(Found::new(Use::Match, why, format!("write `{path}::{name}`")).and(uses(old)))
        }
        (_, is) => {
            let is = is.as_deref().unwrap_or_default();
            let why = format!("the variant `{path}::{name}` holds `{is}` now: another constructor has this name");
            Some(Found::new(Use::Variant(name.clone()), why, format!("use `{is}`")).and(uses(old).into_iter().skip(1)))
        }
    }
}

/// A `match` goes on: what is in a box is read as before.
fn moved_box(path: &str, Variant { name, is_indirect, .. }: &Variant) -> Found {
    let (why, mend) = if *is_indirect {
        ("has its struct in a `Box` now: it has become large", format!("write `{path}::{name}(Box::new(value))`"))
    } else {
        ("has its struct without a `Box` now: it has become small", format!("write `{path}::{name}(value)`"))
    };
    let mend = format!("{mend}, or `value.into()` for both");
    Found::new(Use::Variant(name.clone()), format!("the variant `{path}::{name}` {why}"), mend)
}

fn accessor(path: &str, name: &str, old: &str, new: Option<&String>) -> Option<Found> {
    let (why, mend) = match new {
        Some(new) if new == old => return None,
        Some(new) => {
            (format!("the accessor `{name}()` of `{path}` gives `{new}`, not `{old}`"), format!("take `{new}`"))
        }
        None => {
            let why = format!("the accessor `{name}()` of `{path}` is gone: its fields differ now, or are gone");
            (why, format!("match on `{path}`"))
        }
    };
    Some(Found::new(Use::Accessor(name.to_owned()), why, mend))
}
