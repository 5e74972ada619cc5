//! From the checked schema to the plan: which items there are and what they are called.

use super::{Alias, Enum, EnumId, Kind, Place, Plan, Struct, StructId, TypeRef, Variant, codec, fields};
use crate::refusal::{Refusal, refuse, refuse_with};
use crate::{Config, Skipped, names};
use std::collections::HashMap;
use tl_parser::schema::{Builtin, Combinator, ConstructorId, Expr, Field, Name, Schema, Type, TypeId};
use tl_parser::{Diagnostic, Span};

/// Decides every name and codec, or says what stands in the way.
pub(crate) fn plan<'a>(schema: &'a Schema, config: &'a Config) -> Result<Plan<'a>, Vec<Diagnostic>> {
    let mut refusals = Vec::new();
    let items = Items::of(schema, &mut refusals);
    let plan = Plan {
        schema,
        config,
        structs: structs(schema, config, &items, &mut refusals),
        enums: enums(schema, &items),
        aliases: aliases(schema, &items),
        skipped: skipped(schema),
    };
    check_names(&plan, &mut refusals);
    check_ids(&plan, &mut refusals);
    if refusals.is_empty() { Ok(plan) } else { Err(refusals) }
}

/// Which item every type and constructor becomes: what the fields of a definition may refer to, in any order.
#[derive(Default)]
pub(crate) struct Items {
    types: HashMap<TypeId, TypeRef>,
    /// The constructors with a struct, in the order of the schema.
    constructors: Vec<ConstructorId>,
    by_constructor: HashMap<ConstructorId, StructId>,
    /// The constructors of each type that are emitted.
    of_type: HashMap<TypeId, Vec<ConstructorId>>,
}

impl Items {
    /// What `ty` became; `None` where it has no constructor that is emitted.
    pub(crate) fn get(&self, ty: TypeId) -> Option<TypeRef> {
        self.types.get(&ty).copied()
    }

    fn of(schema: &Schema, refusals: &mut Vec<Diagnostic>) -> Self {
        let mut items = Self::default();
        let mut enums = 0;
        for (id, ty) in schema.types().filter(|(_, ty)| ty.builtin.is_none()) {
            let Some(refusals_of_type) = refuse_type(schema, ty) else {
                items.declare(schema, id, ty, &mut enums);
                continue;
            };
            refusals.extend(refusals_of_type);
        }
        items
    }

    fn declare(&mut self, schema: &Schema, id: TypeId, ty: &Type, enums: &mut usize) {
        let kept = ty.constructors.iter().copied().filter(|&id| !holds_object_inside(schema, &schema[id]));
        let kept: Vec<ConstructorId> = kept.collect();
        let is_sole = ty.constructors.len() == 1;
        for &constructor in kept.iter().filter(|&&id| is_sole || !schema[id].fields.is_empty()) {
            self.by_constructor.insert(constructor, StructId(self.constructors.len()));
            self.constructors.push(constructor);
        }
        if let ([sole], true) = (kept.as_slice(), is_sole) {
            self.types.insert(id, TypeRef::Struct(self.by_constructor[sole]));
        } else if !kept.is_empty() {
            self.types.insert(id, TypeRef::Enum(EnumId(*enums)));
            *enums += 1;
        }
        self.of_type.insert(id, kept);
    }
}

/// Why a type cannot become an item: its parameters, or a constructor without a name.
fn refuse_type(schema: &Schema, ty: &Type) -> Option<Vec<Diagnostic>> {
    let constructors = || ty.constructors.iter().map(|&id| &schema[id]);
    if !ty.params.is_empty() {
        let message = format!("`{}` has parameters: of such types only `Vector` becomes Rust", ty.name);
        let span = |constructor: &Combinator| constructor.params.first().map_or(constructor.span, |param| param.span);
        return Some(constructors().map(|c| refuse(Refusal::DependentType, span(c), &message)).collect());
    }
    let anonymous: Vec<_> = constructors().filter(|constructor| constructor.name.ident == "_").collect();
    if anonymous.is_empty() {
        return None;
    }
    let message = format!("the constructor of `{}` has no name that a Rust item could have", ty.name);
    Some(anonymous.iter().map(|constructor| refuse(Refusal::Anonymous, constructor.span, &message)).collect())
}

fn structs<'a>(
    schema: &'a Schema,
    config: &'a Config,
    items: &Items,
    refusals: &mut Vec<Diagnostic>,
) -> Vec<Struct<'a>> {
    let types = items.constructors.iter().map(|&id| (Kind::Types, &schema[id]));
    let functions = schema.functions().map(|(_, function)| (Kind::Functions, function));
    let functions = functions.filter(|(_, function)| !holds_object_inside(schema, function));
    let mut structs = Vec::new();
    for (kind, source) in types.chain(functions) {
        match structure(schema, config, items, kind, source) {
            Ok(planned) => structs.push(planned),
            Err(refused) => refusals.extend(refused),
        }
    }
    structs
}

fn structure<'a>(
    schema: &'a Schema,
    config: &'a Config,
    items: &Items,
    kind: Kind,
    source: &'a Combinator,
) -> Result<Struct<'a>, Vec<Diagnostic>> {
    let scope = codec::Scope { schema, items, combinator: source };
    let generics = scope.generics()?;
    let members = fields::members(&scope, config)?;
    let answer = match kind {
        Kind::Functions => Some(scope.answer().map_err(|refused| vec![refused])?),
        _ => None,
    };
    Ok(Struct { place: place(kind, &source.name), source, id: source.id, generics, members, answer })
}

fn enums<'a>(schema: &'a Schema, items: &Items) -> Vec<Enum<'a>> {
    let is_enum = |(id, _): &(TypeId, &Type)| matches!(items.get(*id), Some(TypeRef::Enum(_)));
    schema.types().filter(is_enum).map(|(id, ty)| enumeration(schema, items, id, ty)).collect()
}

fn enumeration<'a>(schema: &'a Schema, items: &Items, id: TypeId, ty: &'a Type) -> Enum<'a> {
    let constructors = &items.of_type[&id];
    let sources: Vec<&Combinator> = constructors.iter().map(|&id| &schema[id]).collect();
    let names = names::variant_names(&ty.name, &sources.iter().map(|source| &source.name).collect::<Vec<_>>());
    let variants = names.iter().zip(sources).zip(constructors).map(|((name, source), id)| Variant {
        name: names::ident(name),
        source,
        id: source.id,
        payload: items.by_constructor.get(id).copied(),
    });
    Enum { place: place(Kind::Enums, &ty.name), source: ty, variants: variants.collect() }
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
    let unbounded = constructors.chain(functions).filter(|source| holds_object_inside(schema, source));
    let reason = "a value of any type has no length: it becomes Rust only as the last field or the answer";
    builtins.chain(unbounded.map(|source| skip(source, reason.to_owned()))).collect()
}

/// Whether a field before the last is a value of any type, which nothing tells the end of.
fn holds_object_inside(schema: &Schema, combinator: &Combinator) -> bool {
    let is_object = |field: &Field| match &field.ty {
        Expr::Named(named) => matches!(schema[named.ty].builtin, Some(Builtin::Object | Builtin::Function)),
        _ => false,
    };
    combinator.fields.split_last().is_some_and(|(_, before)| before.iter().any(is_object))
}

fn place(kind: Kind, name: &Name) -> Place {
    let namespace = name.namespace.iter().map(|segment| names::module_name(segment)).collect();
    Place { kind, namespace, name: names::ident(&names::type_name(&name.ident)).to_string() }
}

/// Items, variants of one enum, and fields of one struct must differ in their Rust names.
fn check_names(plan: &Plan<'_>, refusals: &mut Vec<Diagnostic>) {
    let structs = plan.structs.iter().map(|item| (item.place.clone(), item.source.span));
    let enums = plan.enums.iter().map(|item| (item.place.clone(), item.source.span));
    let aliases = plan.aliases.iter().map(|item| (item.place.clone(), item.source.span));
    refuse_equal(structs.chain(enums).chain(aliases), |place| format!("`{}`", place.name), refusals);
    for item in &plan.enums {
        let variants = item.variants.iter().map(|variant| (variant.name.to_string(), variant.source.span));
        refuse_equal(variants, |name| format!("the variant `{}::{name}`", item.place.name), refusals);
    }
    for item in &plan.structs {
        let fields = item.fields().map(|field| (field.name.to_string(), field.source.span));
        refuse_equal(fields, |name| format!("the field `{}::{name}`", item.place.name), refusals);
        check_parameters(item, refusals);
    }
}

/// Parameters must differ from each other, and must not hide the struct itself or what its fields are made of.
fn check_parameters(item: &Struct<'_>, refusals: &mut Vec<Diagnostic>) {
    for (index, generic) in item.generics.iter().enumerate() {
        let name = generic.to_string();
        if name == item.place.name
            || names::LIBRARY.contains(&name.as_str())
            || item.generics[..index].contains(generic)
        {
            let message = format!("the parameter would hide another `{name}` in Rust");
            refusals.push(refuse(Refusal::Collision, item.source.params[index].span, message));
        }
    }
}

fn refuse_equal<K: std::hash::Hash + Eq>(
    named: impl Iterator<Item = (K, Span)>,
    describe: impl Fn(&K) -> String,
    refusals: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<K, Span> = HashMap::new();
    for (key, span) in named {
        match seen.get(&key) {
            Some(&first) => {
                let message = format!("two definitions become {} in Rust", describe(&key));
                refusals.push(refuse_with(Refusal::Collision, span, message, (first, "the first one")));
            }
            None => {
                seen.insert(key, span);
            }
        }
    }
}

/// The ids of a type's constructors must differ, and 0 must not be one: it is what a reader has after an error.
fn check_ids(plan: &Plan<'_>, refusals: &mut Vec<Diagnostic>) {
    for item in &plan.enums {
        let mut seen: HashMap<u32, Span> = HashMap::new();
        for Variant { id, source, .. } in &item.variants {
            if let Some(first) = seen.insert(*id, source.span) {
                let message =
                    format!("`{}` has the constructor id {id:08x} of another constructor of its type", source.name);
                refusals.push(refuse_with(Refusal::Id, source.span, message, (first, "the other one")));
            }
        }
    }
    let zeros = plan.schema.constructors().filter(|(_, constructor)| constructor.id == 0);
    refusals.extend(
        zeros.map(|(_, constructor)| refuse(Refusal::Id, constructor.span, "the constructor id 0 is reserved")),
    );
}
