//! Links to items.

use crate::emit::context::{Context, Target};
use crate::emit::types;
use crate::names::{self, Ident};
use crate::plan::model::{Place, StructId, TypeRef};

/// The path of an item: `functions::auth::SignIn`.
pub(super) fn path(place: &Place) -> String {
    format!("{}::{}", place.kind.module(), types::short_path(place))
}

/// The path of an enum's variant.
pub(super) fn variant_path(item: &Place, variant: &Ident) -> String {
    format!("{}::{variant}", path(item))
}

/// The path of an error's kind.
pub(super) fn error_path(context: &Context<'_>, name: &str) -> String {
    format!("{}::rpc::ErrorKind::{}", context.plan.config.runtime, names::error_kind(name))
}

/// A link to a constructor or function by its TL name.
pub(super) fn definition(context: &Context<'_>, id: StructId) -> String {
    let item = &context.plan[id];
    format!("[`{}`]({})", item.source.name, path(&item.place))
}

/// A link to a type by its name without the module `types` or `enums`.
pub(super) fn ty(context: &Context<'_>, ty: TypeRef) -> String {
    let place = context.plan.place(ty);
    format!("[`{}`]({})", types::short_path(place), path(place))
}

/// Where a TL name in a text leads.
pub(super) fn target(context: &Context<'_>, name: &str) -> Option<String> {
    if context.plan.config.method_info.errors.contains_key(name) {
        return Some(error_path(context, name));
    }
    Some(match context.target(name)? {
        Target::Item(place) => path(place),
        Target::Variant(place, variant) => variant_path(place, variant),
    })
}
