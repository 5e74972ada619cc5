//! The names in generated code.

use heck::ToShoutySnakeCase;
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Attribute, Expr, Fields, GenericArgument, ImplItem, Item, ItemImpl, ItemStruct, Lit, Meta, PathArguments, Stmt,
    Type,
};
use tl_parser::Schema;

/// What a crate calls the definitions of a schema. Paths start with `types`, `enums` or `functions`.
#[derive(Default)]
pub(super) struct Names {
    /// The structs, by constructor id.
    pub(super) structs: BTreeMap<u32, Struct>,
    /// The variants of enums, by constructor id.
    pub(super) variants: BTreeMap<u32, String>,
    /// The conversions by `From`: from what, to what.
    pub(super) froms: BTreeSet<(String, String)>,
}

pub(super) struct Struct {
    /// The definition in TL.
    pub(super) name: String,
    pub(super) path: String,
    pub(super) fields: Vec<String>,
}

/// The items of a crate, as they are read.
#[derive(Default)]
pub(super) struct Reader {
    names: Names,
    /// The ids of definitions by TL name: what a crate computes for those that declare none may differ.
    by_name: BTreeMap<String, u32>,
    /// TL names by the paths of structs, where the docs of these do not say them.
    tl_names: BTreeMap<String, String>,
    constants: BTreeMap<String, u32>,
    /// The ids of structs by path.
    ids: BTreeMap<String, u32>,
    /// Variants, and how their ids are found.
    variants: Vec<(String, Source)>,
}

/// What says which constructor a variant is of.
enum Source {
    /// A constant with this path.
    Constant(String),
    /// The struct with this path, which the variant holds or which becomes it.
    Struct(String),
}

impl Reader {
    pub(super) fn new(schema: &Schema, tl_names: BTreeMap<String, String>) -> Self {
        let constructors = schema.constructors().map(|(_, source)| source);
        let all = constructors.chain(schema.functions().map(|(_, source)| source));
        Self { by_name: all.map(|source| (source.name.to_string(), source.id)).collect(), tl_names, ..Self::default() }
    }

    /// The names, after all items are read.
    pub(super) fn finish(mut self) -> Names {
        for (path, source) in self.variants {
            let id = match source {
                Source::Constant(path) => self.constants.get(&path).copied(),
                Source::Struct(path) => self.ids.get(&path).copied(),
            };
            self.names.variants.extend(id.map(|id| (id, path)));
        }
        self.names
    }

    /// Reads an item of the module with this path.
    pub(super) fn item(&mut self, module: &str, item: &Item) {
        match item {
            Item::Struct(item) => self.structure(module, item),
            Item::Enum(item) => {
                for variant in &item.variants {
                    let path = format!("{module}::{}::{}", item.ident, variant.ident);
                    let source = match variant.fields.iter().next() {
                        Some(payload) => Source::Struct(path_of(&payload.ty, module)),
                        None => Source::Constant(id_of(&path)),
                    };
                    self.variants.push((path, source));
                }
            }
            Item::Impl(item) => {
                self.constants(module, item);
                self.conversion(module, item);
            }
            _ => {}
        }
    }

    fn structure(&mut self, module: &str, item: &ItemStruct) {
        let path = format!("{module}::{}", item.ident);
        let name = self.tl_names.remove(&path).or_else(|| definition(&item.attrs));
        let Some((name, id)) = name.and_then(|name| self.by_name.get(&name).map(|id| (name.clone(), *id))) else {
            return;
        };
        let fields = match &item.fields {
            Fields::Named(fields) => {
                fields.named.iter().filter_map(|field| Some(field.ident.as_ref()?.to_string())).collect()
            }
            Fields::Unnamed(_) | Fields::Unit => Vec::new(),
        };
        self.ids.insert(path.clone(), id);
        self.names.structs.insert(id, Struct { name, path, fields });
    }

    /// The constants with ids.
    fn constants(&mut self, module: &str, item: &ItemImpl) {
        let ty = path_of(&item.self_ty, module);
        for constant in &item.items {
            let ImplItem::Const(constant) = constant else { continue };
            let Expr::Lit(lit) = &constant.expr else { continue };
            let Lit::Int(id) = &lit.lit else { continue };
            self.constants.extend(id.base10_parse().map(|id| (format!("{ty}::{}", constant.ident), id)));
        }
    }

    /// `impl From<A> for B`, which also says which variant of `B` an `A` without fields becomes.
    fn conversion(&mut self, module: &str, item: &ItemImpl) {
        let Some((path, _)) = &item.trait_ else { return };
        let Some(last) = path.segments.last().filter(|segment| segment.ident == "From") else { return };
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return };
        let Some(GenericArgument::Type(from)) = arguments.args.first() else { return };
        let (from, to) = (path_of(from, module), path_of(&item.self_ty, module));
        if let Some(variant) = becomes(item) {
            self.variants.push((format!("{to}::{variant}"), Source::Struct(from.clone())));
        }
        self.names.froms.insert((from, to));
    }
}

/// The variant that `from` gives: `Enum::Variant` or `Enum::Variant(x)` is all there is in it.
fn becomes(item: &ItemImpl) -> Option<String> {
    let [ImplItem::Fn(function)] = item.items.as_slice() else { return None };
    let [Stmt::Expr(expr, None)] = function.block.stmts.as_slice() else { return None };
    let path = match expr {
        Expr::Path(path) => path,
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => path,
            _ => return None,
        },
        _ => return None,
    };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

/// The constant with the id of a variant that has no struct.
pub(super) fn id_of(variant: &str) -> String {
    let (ty, name) = variant.rsplit_once("::").expect("a variant is in an enum");
    format!("{ty}::{}_ID", name.to_shouty_snake_case())
}

/// The name of the TL definition in docs.
fn definition(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let Meta::NameValue(doc) = &attribute.meta else { return None };
        let Expr::Lit(lit) = &doc.value else { return None };
        let Lit::Str(text) = &lit.lit else { return None };
        let text = text.value();
        let (name, rest) = text.trim_start().split_once('#')?;
        u32::from_str_radix(rest.split_whitespace().next()?, 16).ok().map(|_| name.to_owned())
    })
}

/// The path of a type, without `crate::` and a `Box` around it; one of this module has the module before it.
pub(super) fn path_of(ty: &Type, module: &str) -> String {
    let Type::Path(ty) = ty else { return String::new() };
    let Some(last) = ty.path.segments.last() else { return String::new() };
    if let (true, PathArguments::AngleBracketed(arguments)) = (last.ident == "Box", &last.arguments)
        && let Some(GenericArgument::Type(inner)) = arguments.args.first()
    {
        return path_of(inner, module);
    }
    let names: Vec<String> = ty.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    match names.iter().position(|name| ["types", "enums", "functions"].contains(&name.as_str())) {
        Some(start) => names[start..].join("::"),
        None => format!("{module}::{}", names.join("::")),
    }
}
