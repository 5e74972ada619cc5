//! A value as the Rust expression that makes it.

use super::arguments::{has_new, takes_into};
use super::context::Context;
use super::types::path;
use crate::output::format;
use crate::plan::model::{Codec, Field, Place, Presence, StructId, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tl_parser::value::{self, Data, FieldValue, Object, Value};

/// `let value = …;`, formatted. `None` where a part of it has no Rust form, or could not be read.
pub(crate) fn literal(context: &Context<'_>, codec: &value::Codec<'_>, value: &Value<'_>) -> Option<String> {
    let value = Writer { context, codec }.root(value)?;
    Some(format::statements(&quote!(let value = #value;)))
}

struct Writer<'w, 'a> {
    context: &'w Context<'a>,
    /// What reads calls and objects of any type.
    codec: &'w value::Codec<'w>,
}

impl Writer<'_, '_> {
    /// A value that nothing says the type of.
    fn root(&self, value: &Value<'_>) -> Option<TokenStream> {
        match &value.data {
            Data::Object(object) => self.object(object).map(|(tokens, _)| tokens),
            Data::Items(items) => {
                let items = items.iter().map(|item| self.item(item)).collect::<Option<Vec<_>>>()?;
                Some(quote!(Vec::from([#(#items),*])))
            }
            _ => self.value(value, None),
        }
    }

    /// An item of a vector that nothing says the type of.
    fn item(&self, item: &Value<'_>) -> Option<TokenStream> {
        let Data::Object(object) = &item.data else { return self.root(item) };
        let (tokens, owner) = self.object(object)?;
        Some(match owner {
            Some(owner) => {
                let owner = path(owner);
                quote!(#owner::from(#tokens))
            }
            None => tokens,
        })
    }

    fn value(&self, value: &Value<'_>, codec: Option<&Codec>) -> Option<TokenStream> {
        Some(match &value.data {
            Data::Int(number) => integer(i64::from(*number)),
            Data::Long(number) => integer(*number),
            Data::Nat(number) => integer(i64::from(*number)),
            Data::Double(number) => float(*number, &quote!(f64)),
            Data::Float(number) => float(f64::from(*number), &quote!(f32)),
            Data::Bool(value) => quote!(#value),
            Data::True if codec == Some(&Codec::True) => self.runtime("True"),
            Data::True => quote!(()),
            Data::String(text) if text.is_empty() => quote!(String::new()),
            Data::String(text) => {
                let text = String::from_utf8_lossy(text);
                quote!(#text.to_owned())
            }
            Data::Bytes(bytes) if bytes.is_empty() => quote!(Vec::new()),
            Data::Bytes(bytes) => {
                let bytes = Literal::byte_string(bytes);
                quote!(#bytes.to_vec())
            }
            Data::Fixed(bytes) => {
                let bytes = Literal::byte_string(bytes);
                quote!(*#bytes)
            }
            Data::Items(items) => self.items(items, codec)?,
            // The struct of several fields in a repetition.
            Data::Group(fields) => match codec?.named()? {
                TypeRef::Struct(id) => self.fields(id, fields)?,
                TypeRef::Enum(_) => return None,
            },
            Data::Object(object) => match self.object(object)? {
                (tokens, Some(_)) => quote!(#tokens.into()),
                (tokens, None) => tokens,
            },
            Data::Rest(bytes) => self.rest(bytes, codec)?,
            Data::Missing => return None,
        })
    }

    fn items(&self, items: &[Value<'_>], codec: Option<&Codec>) -> Option<TokenStream> {
        let item = match codec {
            Some(Codec::Vector { item, .. } | Codec::Array { item, .. } | Codec::Repeat { item, .. }) => Some(&**item),
            _ => None,
        };
        let items = items.iter().map(|value| self.value(value, item)).collect::<Option<Vec<_>>>()?;
        Some(match codec {
            Some(Codec::Array { .. }) => quote!([#(#items),*]),
            _ if items.is_empty() => quote!(Vec::new()),
            _ => quote!(Vec::from([#(#items),*])),
        })
    }

    /// A call, or an object of any type.
    fn rest(&self, bytes: &[u8], codec: Option<&Codec>) -> Option<TokenStream> {
        let reading = self.codec.read_any(bytes, 0);
        let inner =
            if reading.error.is_none() && reading.end == bytes.len() { self.root(&reading.value) } else { None };
        let (bytes, blob) = (Literal::byte_string(bytes), self.runtime("Blob"));
        Some(match (inner, codec) {
            (Some(inner), Some(Codec::Call(_))) => inner,
            (Some(inner), _) => quote!(#blob::of(&#inner)),
            (None, _) => quote!(#blob(#bytes.to_vec())),
        })
    }

    /// A type of the runtime.
    fn runtime(&self, name: &str) -> TokenStream {
        let path = format!("{}::{name}", self.context.plan.config.runtime);
        path.parse().expect("the path of the runtime was checked")
    }

    /// A struct, and the enum that it is a variant of; or a variant without a struct.
    fn object(&self, object: &Object<'_>) -> Option<(TokenStream, Option<&Place>)> {
        let plan = self.context.plan;
        if let Some((id, _)) = plan.structs().find(|(_, item)| item.source.as_ref() == object.combinator) {
            let owner = self.context.owner(id).map(|owner| &plan[owner].place);
            return Some((self.fields(id, &object.fields)?, owner));
        }
        let units = plan.enums().flat_map(|(_, item)| item.units().map(move |unit| (item, unit)));
        let (item, unit) = units.into_iter().find(|(_, unit)| unit.source == object.combinator)?;
        let (owner, name) = (path(&item.place), &unit.name);
        Some((quote!(#owner::#name), None))
    }

    /// `types::Point { x: 1, ..Default::default() }`, with as few fields as can be told.
    fn fields(&self, id: StructId, values: &[FieldValue<'_>]) -> Option<TokenStream> {
        let item = &self.context.plan[id];
        let path = path(&item.place);
        let find =
            |field: &Field<'_>| values.iter().find(|value| value.field == field.source).map(|value| &value.value);
        let (present, absent): (Vec<&Field<'_>>, Vec<&Field<'_>>) =
            item.fields().partition(|field| find(field).is_some());
        if present.is_empty() && absent.is_empty() {
            return Some(path);
        }
        let given = |field: &&Field<'_>| {
            let (name, value) = (&field.name, self.field(id, field, find(field)?)?);
            Some(quote!(#name: #value))
        };
        if absent.len() > 1 && !self.context.layout.has_default(id) && has_new(item) {
            let arguments = item.required().map(|field| self.argument(id, field, find(field)?));
            let arguments = arguments.collect::<Option<Vec<_>>>()?;
            let is_required = |field: &&&Field<'_>| matches!(field.presence, Presence::Required);
            let others = present.iter().filter(|field| !is_required(field)).map(given).collect::<Option<Vec<_>>>()?;
            return Some(match others.is_empty() {
                true => quote!(#path::new(#(#arguments),*)),
                false => quote!(#path { #(#others,)* ..#path::new(#(#arguments),*) }),
            });
        }
        let given = present.iter().map(given).collect::<Option<Vec<_>>>()?;
        if absent.len() > 1 && self.context.layout.has_default(id) {
            return Some(quote!(#path { #(#given,)* ..Default::default() }));
        }
        let missing = absent.iter().map(|field| {
            let name = &field.name;
            if matches!(field.presence, Presence::Flag(_)) { quote!(#name: false) } else { quote!(#name: None) }
        });
        Some(quote!(#path { #(#given,)* #(#missing),* }))
    }

    /// A required field as an argument of `new`, which takes what turns into it.
    fn argument(&self, owner: StructId, field: &Field<'_>, value: &Value<'_>) -> Option<TokenStream> {
        match &value.data {
            Data::Object(object) if takes_into(&field.codec) => self.object(object).map(|(tokens, _)| tokens),
            Data::String(text) => {
                let text = String::from_utf8_lossy(text);
                Some(quote!(#text))
            }
            _ => self.field(owner, field, value),
        }
    }

    fn field(&self, owner: StructId, field: &Field<'_>, value: &Value<'_>) -> Option<TokenStream> {
        if matches!(field.presence, Presence::Flag(_)) {
            return Some(quote!(true));
        }
        let mut tokens = self.value(value, Some(&field.codec))?;
        if self.context.layout.is_indirect_field(owner, &field.codec) {
            tokens = quote!(Box::new(#tokens));
        }
        Some(if matches!(field.presence, Presence::Optional(_)) { quote!(Some(#tokens)) } else { tokens })
    }
}

fn integer(number: i64) -> TokenStream {
    let digits = Literal::u64_unsuffixed(number.unsigned_abs());
    if number < 0 { quote!(-#digits) } else { quote!(#digits) }
}

fn float(number: f64, ty: &TokenStream) -> TokenStream {
    match number {
        _ if number.is_nan() => quote!(#ty::NAN),
        f64::INFINITY => quote!(#ty::INFINITY),
        f64::NEG_INFINITY => quote!(#ty::NEG_INFINITY),
        _ => {
            let digits = Literal::f64_unsuffixed(number.abs());
            if number.is_sign_negative() { quote!(-#digits) } else { quote!(#digits) }
        }
    }
}
