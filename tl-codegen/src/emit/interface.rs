//! The public interface, from the same decisions as the code itself.

use super::accessors;
use super::arguments::{has_new, takes_into};
use super::context::Context;
use super::structs;
use super::types::{self, shown};
use crate::interface::{Argument, Definition, Enum, Field, Form, Interface, Item, Struct, Variant};
use crate::names;
use crate::plan::model::{self, EnumId, Kind, Presence, StructId, TypeRef};
use quote::quote;
use tl_parser::schema::Expr;

/// All public items.
pub(crate) fn interface(context: &Context<'_>) -> Interface {
    let plan = context.plan;
    let structs = plan.structs().map(|(id, item)| (path(&item.place), structure(context, id)));
    let enums = plan.enums().map(|(id, item)| (path(&item.place), enumeration(context, id)));
    let aliases = plan.aliases.iter().map(|alias| {
        let definition = Definition::Type(alias.source.name.to_string());
        (path(&alias.place), Item { definition, form: Form::Alias(path(&plan[alias.target].place)) })
    });
    Interface { items: structs.chain(enums).chain(aliases).collect() }
}

fn path(place: &model::Place) -> String {
    shown(&types::path(place))
}

fn structure(context: &Context<'_>, id: StructId) -> Item {
    let item = &context.plan[id];
    let name = item.tl_name();
    let is_method = item.place.kind == Kind::Functions;
    let form = Struct {
        constructs: constructs(context, item).filter(|_| !is_method),
        generics: item.calls.iter().chain(model::types(&item.params)).map(ToString::to_string).collect(),
        fields: item.fields().map(|of| field(context, id, of)).collect(),
        new: has_new(item).then(|| item.required().map(|of| argument(context, id, of)).collect()),
        has_default: context.layout.has_default(id),
        is_eq: !context.layout.has_float[TypeRef::Struct(id)],
        result: structs::result(context, item, &quote!(wire)).map(|result| shown(&result)),
    };
    let definition = if is_method { Definition::Method(name) } else { Definition::Constructor(name) };
    Item { definition, form: Form::Struct(form) }
}

fn constructs(context: &Context<'_>, item: &model::Struct<'_>) -> Option<String> {
    match &item.source.result {
        Expr::Named(named) => Some(context.plan.schema[named.ty].name.to_string()),
        _ => None,
    }
}

fn field(context: &Context<'_>, id: StructId, field: &model::Field<'_>) -> Field {
    let absent = match field.presence {
        Presence::Required => None,
        Presence::Optional(_) => Some("None"),
        Presence::Flag(_) => Some("false"),
    };
    Field { name: field.name.to_string(), ty: shown(&context.field_type(id, field)), absent }
}

fn argument(context: &Context<'_>, id: StructId, field: &model::Field<'_>) -> Argument {
    let ty = shown(&context.value_type(id, &field.codec));
    Argument { name: field.name.to_string(), ty, is_into: takes_into(&field.codec) }
}

fn enumeration(context: &Context<'_>, id: EnumId) -> Item {
    let item = &context.plan[id];
    let accessors = accessors::signatures(context, id).into_iter();
    let form = Enum {
        variants: item.variants.iter().map(|of| variant(context, of)).collect(),
        accessors: accessors.map(|(name, result)| (name.to_string(), shown(&result))).collect(),
        is_eq: !context.layout.has_float[TypeRef::Enum(id)],
    };
    Item { definition: Definition::Type(item.tl_name()), form: Form::Enum(form) }
}

fn variant(context: &Context<'_>, variant: &model::Variant<'_>) -> Variant {
    let name = &variant.name;
    let conversions = ["as_", "into_"].map(|prefix| names::method(prefix, name).to_string());
    Variant {
        name: name.to_string(),
        constructor: variant.tl_name(),
        payload: variant.payload.map(|payload| path(&context.plan[payload].place)),
        is_indirect: variant.payload.is_some_and(|payload| context.layout.is_indirect(payload)),
        id_constant: variant.payload.is_none().then(|| names::id_constant(name).to_string()),
        conversions: variant.payload.map(|_| conversions),
    }
}
