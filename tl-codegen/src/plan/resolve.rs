//! From the checked schema to the plan: which items there are and what they are called.

use super::codec::Known;
use super::earlier;
use super::fields;
use super::items::{self, Items};
use super::model::{self, Alias, Earlier, Enum, Kind, Place, Plan, Skipped, Struct, TypeRef, Variant};
use super::params::Params;
use super::repeated::{RepeatedItem, RepeatedItems};
use super::uses::Uses;
use crate::config::Config;
use crate::names::{self, Ident};
use crate::unsupported::Unsupported;
use std::borrow::Cow;
use std::collections::HashMap;
use tl_parser::schema::{Combinator, ConstructorId, Name, Schema, Type, TypeId};
use tl_parser::{Diagnostic, Span};

/// What is planned of each of [`Config::earlier`], or why it is refused.
type PlannedEarlier<'a> = Vec<Result<Earlier<'a>, Vec<Diagnostic>>>;

/// Decides every name and codec, or says what is not supported. The earlier constructors are apart: their places are in
/// another text.
pub(crate) fn plan<'a>(
    schema: &'a Schema,
    config: &'a Config,
) -> Result<(Plan<'a>, PlannedEarlier<'a>), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    let items = Items::of(schema, &mut errors);
    let params = Params::of(schema, &mut errors);
    let plan = Plan {
        schema,
        config,
        structs: structs(schema, config, &items, &params, &mut errors),
        enums: items.enums.iter().map(|(id, emitted)| enumeration(schema, &items, &params, *id, emitted)).collect(),
        aliases: aliases(schema, &items),
        earlier: Vec::new(),
        skipped: skipped(schema),
    };
    check_names(&plan, &mut errors);
    check_ids(&plan, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    let earlier = earlier::earlier(&plan, &items, &params, &config.earlier);
    Ok((plan, earlier))
}

fn structs<'a>(
    schema: &'a Schema,
    config: &'a Config,
    items: &Items,
    params: &Params,
    errors: &mut Vec<Diagnostic>,
) -> Vec<Struct<'a>> {
    let types = items.constructors.iter().map(|&id| (Kind::Types, &schema[id]));
    let functions = schema.functions().map(|(_, function)| (Kind::Functions, function));
    let functions = functions.filter(|(_, function)| !items::holds_object_inside(schema, function));
    let definitions: Vec<(Kind, &Combinator)> = types.chain(functions).collect();
    let repeated = RepeatedItems::new(definitions.len());
    let known = Known { schema, config, items, params, repeated: &repeated };
    let mut structs = Vec::new();
    let mut add = |planned: Result<Struct<'a>, Vec<Diagnostic>>| match planned {
        Ok(planned) => structs.push(planned),
        Err(unsupported) => errors.extend(unsupported),
    };
    definitions.into_iter().for_each(|(kind, source)| add(structure(&known, kind, source)));
    let found = (0..).map_while(|index| repeated.get(index));
    found.for_each(|item| add(repeated_item(&known, item)));
    structs
}

fn structure<'a>(known: &Known<'a, '_>, kind: Kind, source: &'a Combinator) -> Result<Struct<'a>, Vec<Diagnostic>> {
    let is_function = kind == Kind::Functions;
    let uses = Uses::of(&source.fields, is_function.then_some(&source.result));
    let finder = known.finder(kind, (kind, source), &source.fields, &uses);
    let calls = finder.calls()?;
    let members = fields::members(&finder)?;
    let result = is_function.then(|| finder.result()).transpose().map_err(|error| vec![error])?;
    let params = if is_function { Vec::new() } else { known.params.of_fields(known.schema, source, &source.fields) };
    let (place, id) = (place(kind, &source.name), Some(source.id));
    Ok(Struct { place, source: Cow::Borrowed(source), id, calls, params, members, result })
}

/// A struct without an id, whose fields are those of a repetition.
fn repeated_item<'a>(known: &Known<'a, '_>, item: RepeatedItem<'a>) -> Result<Struct<'a>, Vec<Diagnostic>> {
    let uses = Uses::of(item.fields, None);
    let members = fields::members(&known.finder(Kind::Types, item.owner, item.fields, &uses))?;
    let (place, source) = (place(Kind::Types, &item.source.name), Cow::Owned(item.source));
    Ok(Struct { place, source, id: None, calls: Vec::new(), params: item.params, members, result: None })
}

fn enumeration<'a>(
    schema: &'a Schema,
    items: &Items,
    params: &Params,
    id: TypeId,
    emitted: &[ConstructorId],
) -> Enum<'a> {
    let ty: &Type = &schema[id];
    let sources: Vec<&Combinator> = emitted.iter().map(|&id| &schema[id]).collect();
    let names = names::variants(&ty.name, &sources.iter().map(|source| &source.name).collect::<Vec<_>>());
    let variants = names.into_iter().zip(sources).zip(emitted).map(|((name, source), id)| Variant {
        name,
        source,
        id: source.id,
        payload: items.payload(*id),
    });
    let params = params.of_type(id).map(|(_, param)| param.clone()).collect();
    Enum { place: place(Kind::Enums, &ty.name), source: ty, params, variants: variants.collect() }
}

fn aliases<'a>(schema: &'a Schema, items: &Items) -> Vec<Alias<'a>> {
    let mut aliases = Vec::new();
    for (id, ty) in schema.types() {
        let (Some(TypeRef::Struct(target)), [constructor]) = (items.get(id), ty.constructors.as_slice()) else {
            continue;
        };
        let alias = place(Kind::Types, &ty.name);
        if alias != place(Kind::Types, &schema[*constructor].name) {
            aliases.push(Alias { place: alias, source: ty, target });
        }
    }
    aliases
}

/// What is not emitted, and why.
fn skipped(schema: &Schema) -> Vec<Skipped> {
    let skip = |source: &Combinator, reason| Skipped { name: source.name.to_string(), reason };
    let builtins = schema.types().filter(|(_, ty)| ty.builtin.is_some()).flat_map(|(_, ty)| {
        let reason = format!("`{}` is built into the runtime", ty.name);
        ty.constructors.iter().map(move |&id| skip(&schema[id], reason.clone()))
    });
    let constructors = schema.constructors().map(|(_, constructor)| constructor);
    let functions = schema.functions().map(|(_, function)| function);
    let unbounded = constructors.chain(functions).filter(|source| items::holds_object_inside(schema, source));
    let reason = "a value of any type has no length: it becomes Rust only as the last field or the result";
    builtins.chain(unbounded.map(|source| skip(source, reason.to_owned()))).collect()
}

/// Where the item of a definition goes.
pub(crate) fn place(kind: Kind, name: &Name) -> Place {
    let namespace = name.namespace.iter().map(|segment| names::module(segment)).collect();
    Place { kind, namespace, name: Ident::new(&names::type_name(&name.ident)) }
}

/// Items, variants of one enum, and fields of one struct must differ in their Rust names.
fn check_names(plan: &Plan<'_>, errors: &mut Vec<Diagnostic>) {
    let structs = plan.structs.iter().map(|item| (item.place.clone(), item.source.span));
    let enums = plan.enums.iter().map(|item| (item.place.clone(), item.source.span));
    let aliases = plan.aliases.iter().map(|item| (item.place.clone(), item.source.span));
    check_unique(structs.chain(enums).chain(aliases), |place| format!("`{}`", place.name), errors);
    for item in &plan.enums {
        let variants = item.variants.iter().map(|variant| (variant.name.to_string(), variant.source.span));
        check_unique(variants, |name| format!("the variant `{}::{name}`", item.place.name), errors);
    }
    for item in &plan.structs {
        let fields = item.fields().map(|field| (field.name.to_string(), field.source.span));
        check_unique(fields, |name| format!("the field `{}::{name}`", item.place.name), errors);
        check_parameters(item, errors);
    }
}

/// Parameters must differ from each other, and must not hide the struct itself or what its fields are made of.
fn check_parameters(item: &Struct<'_>, errors: &mut Vec<Diagnostic>) {
    let generics: Vec<&Ident> = item.calls.iter().chain(model::types(&item.params)).collect();
    for (index, &generic) in generics.iter().enumerate() {
        let is_equal = *generic == item.place.name || generics[..index].contains(&generic);
        if is_equal || names::LIBRARY.contains(&generic.text()) || names::PRELUDE.contains(&generic.text()) {
            let message = format!("the parameter would hide another `{generic}` in Rust");
            let param = item.source.params.iter().rfind(|param| names::type_name(&param.name) == generic.text());
            errors.push(Unsupported::Collision.at(param.map_or(item.source.span, |param| param.span), message));
        }
    }
}

fn check_unique<K: std::hash::Hash + Eq>(
    named: impl Iterator<Item = (K, Span)>,
    describe: impl Fn(&K) -> String,
    errors: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<K, Span> = HashMap::new();
    for (key, span) in named {
        if let Some(&first) = seen.get(&key) {
            let message = format!("two definitions become {} in Rust", describe(&key));
            errors.push(Unsupported::Collision.at_both(span, message, (first, "the first one")));
        } else {
            seen.insert(key, span);
        }
    }
}

/// The ids of a type's constructors must differ, and 0 must not be one: it is what a reader has after an error.
fn check_ids(plan: &Plan<'_>, errors: &mut Vec<Diagnostic>) {
    for item in &plan.enums {
        let mut seen: HashMap<u32, Span> = HashMap::new();
        for Variant { id, source, .. } in &item.variants {
            if let Some(first) = seen.insert(*id, source.span) {
                let message =
                    format!("`{}` has the constructor id {id:08x} of another constructor of its type", source.name);
                errors.push(Unsupported::Id.at_both(source.span, message, (first, "the other one")));
            }
        }
    }
    let zeros = plan.schema.constructors().filter(|(_, constructor)| constructor.id == 0);
    let message = "the constructor id 0 is reserved: a reader takes it for what is there after an error";
    errors.extend(zeros.map(|(_, constructor)| Unsupported::Id.at(constructor.id_span, message)));
}
