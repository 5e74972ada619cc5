// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `help`.

use super::super::types;
use crate::wire::json;

impl json::Json for types::help::ConfigSimple {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.configSimple")
            .with("date", &self.date)
            .with("expires", &self.expires)
            .with("rules", &self.rules)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.configSimple")?;
        Ok(Self {
            date: object.field("date")?,
            expires: object.field("expires")?,
            rules: object.field("rules")?,
        })
    }
}

impl json::Serialize for types::help::ConfigSimple {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::ConfigSimple {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
