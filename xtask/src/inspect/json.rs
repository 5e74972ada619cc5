//! Values as JSON, in the form of tl-types' feature `serde`, which is TDLib's.

use super::node::{Node, Role, What};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::ser::{Serialize, SerializeMap, Serializer};
use tl_parser::value::Data;

/// The JSON of some values, one after the other.
pub(crate) fn json(nodes: &[Node]) -> String {
    let values = nodes.iter().flat_map(bodies);
    // A value of strings, numbers, lists and objects with text keys can always be written.
    values.map(|node| serde_json::to_string_pretty(&Json(node)).expect("it can be written") + "\n").collect()
}

/// The values in a packet, or the value itself.
fn bodies(node: &Node) -> &[Node] {
    match &node.what {
        What::Packet { fields, .. } => {
            let body = fields.iter().position(|field| field.name == "message_data");
            body.map_or(&[], |index| &fields[index..=index])
        }
        _ => std::slice::from_ref(node),
    }
}

/// A value as JSON.
struct Json<'a>(&'a Node);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.what {
            What::Object { tl_name, fields, .. } => object(serializer, Some(tl_name), fields),
            What::Group(fields) | What::Packet { fields, .. } => object(serializer, None, fields),
            What::Items { items, .. } => serializer.collect_seq(items.iter().map(Json)),
            What::Leaf { id: Some(_), data: Data::True } => object(serializer, Some("true"), &[]),
            What::Leaf { data, .. } => Leaf(data).serialize(serializer),
            What::Packed { data, .. } => {
                let mut map = serializer.serialize_map(None)?;
                map.serialize_entry("@type", "gzip_packed")?;
                map.serialize_entry("packed_data", &Leaf(data))?;
                map.end()
            }
            What::Missing => serializer.serialize_unit(),
        }
    }
}

/// An object without what follows from its other fields: masks and counts.
fn object<S: Serializer>(serializer: S, name: Option<&str>, fields: &[Node]) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if let Some(name) = name {
        map.serialize_entry("@type", name)?;
    }
    for field in fields {
        match field.role {
            Role::Field => map.serialize_entry(&field.name, &Json(field))?,
            Role::Mask { unknown: 0, .. } | Role::Count => {}
            Role::Mask { unknown, .. } => map.serialize_entry(&field.name, &unknown)?,
        }
    }
    map.end()
}

struct Leaf<'a>(&'a Data<'static>);

impl Serialize for Leaf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Data::Int(number) => serializer.serialize_i32(*number),
            Data::Long(number) => serializer.serialize_str(&number.to_string()),
            Data::Double(number) => double(serializer, *number),
            Data::Float(number) => double(serializer, f64::from(*number)),
            Data::Nat(number) => serializer.serialize_u32(*number),
            Data::Bool(value) => serializer.serialize_bool(*value),
            Data::True => serializer.serialize_bool(true),
            Data::String(data) => serializer.serialize_str(&String::from_utf8_lossy(data)),
            Data::Bytes(data) | Data::Fixed(data) | Data::Rest(data) => {
                serializer.serialize_str(&BASE64_STANDARD.encode(data))
            }
            Data::Items(_) | Data::Group(_) | Data::Object(_) | Data::Missing => serializer.serialize_unit(),
        }
    }
}

/// JSON has no number for some doubles.
fn double<S: Serializer>(serializer: S, number: f64) -> Result<S::Ok, S::Error> {
    match number {
        _ if number.is_nan() => serializer.serialize_str("NaN"),
        f64::INFINITY => serializer.serialize_str("Infinity"),
        f64::NEG_INFINITY => serializer.serialize_str("-Infinity"),
        _ => serializer.serialize_f64(number),
    }
}
