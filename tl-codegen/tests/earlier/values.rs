//! Compares a value of an earlier layer with what became of it, by the fields that the schemas of both layers have.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use tl_parser::Schema;

/// The names of the fields of each constructor, by its name.
type Names = BTreeMap<String, BTreeSet<String>>;

/// The fields then and now.
pub(super) struct Fields {
    then: Names,
    now: Names,
}

impl Fields {
    pub(super) fn of(then: &Schema, now: &Schema) -> Self {
        Self { then: names(then), now: names(now) }
    }

    /// Whether the JSON `new` is what the JSON `old` becomes.
    pub(super) fn compare(&self, old: &str, new: &str) -> Result<(), String> {
        let parse = |text| serde_json::from_str::<Value>(text).map_err(|error| error.to_string());
        self.value(&parse(old)?, &parse(new)?)
    }

    fn value(&self, old: &Value, new: &Value) -> Result<(), String> {
        match (old, new) {
            (Value::Object(old), Value::Object(new)) => self.object(old, new),
            (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
                old.iter().zip(new).try_for_each(|(old, new)| self.value(old, new))
            }
            _ if old == new => Ok(()),
            _ => Err(format!("{old} became {new}")),
        }
    }

    fn object(&self, old: &Map<String, Value>, new: &Map<String, Value>) -> Result<(), String> {
        if old["@type"] != new["@type"] {
            return Err(format!("{} became {}", old["@type"], new["@type"]));
        }
        let name = old["@type"].as_str().unwrap_or_default();
        let (then, now) = (&self.then[name], &self.now[name]);
        for (field, value) in old {
            match new.get(field) {
                Some(new) => self.value(value, new).map_err(|why| format!("{name} {field}: {why}"))?,
                None if now.contains(field) => return Err(format!("{name} lost its {field}")),
                None => {}
            }
        }
        let is_made_up = |(field, value): &(&String, &Value)| {
            !old.contains_key(*field) && (then.contains(*field) || !neutral().contains(value))
        };
        match new.iter().find(is_made_up) {
            Some((field, value)) => Err(format!("{name} has a {field} of {value}")),
            None => Ok(()),
        }
    }
}

/// What a field may be that was not there. What is absent or unset is left out.
fn neutral() -> [Value; 5] {
    [json!(0), json!("0"), json!(false), json!(""), json!([])]
}

fn names(schema: &Schema) -> Names {
    let constructors = schema.constructors().map(|(_, constructor)| constructor);
    let fields = |fields: &[tl_parser::schema::Field]| fields.iter().filter_map(|field| field.name.clone()).collect();
    constructors.map(|constructor| (constructor.name.to_string(), fields(&constructor.fields))).collect()
}
