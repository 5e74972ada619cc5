// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::types;
use crate::wire::json;

impl json::Json for types::QuickReply {
    fn to_json(&self) -> json::Value {
        json::Object::new("quickReply")
            .with("shortcut_id", &self.shortcut_id)
            .with("shortcut", &self.shortcut)
            .with("top_message", &self.top_message)
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("quickReply")?;
        Ok(Self {
            shortcut_id: object.field("shortcut_id")?,
            shortcut: object.field("shortcut")?,
            top_message: object.field("top_message")?,
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::QuickReply {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::QuickReply {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
