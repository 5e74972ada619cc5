// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::JoinChatBotResultWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("joinChatBotResultWebView").with("url", &self.url).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("joinChatBotResultWebView")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::JoinChatBotResultWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::JoinChatBotResultWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::JsonBool {
    fn to_json(&self) -> json::Value {
        json::Object::new("jsonBool").with("value", &self.value).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("jsonBool")?;
        Ok(Self {
            value: object.field("value")?,
        })
    }
}

impl json::Serialize for types::JsonBool {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::JsonBool {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::JsonNumber {
    fn to_json(&self) -> json::Value {
        json::Object::new("jsonNumber").with("value", &self.value).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("jsonNumber")?;
        Ok(Self {
            value: object.field("value")?,
        })
    }
}

impl json::Serialize for types::JsonNumber {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::JsonNumber {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::JsonString {
    fn to_json(&self) -> json::Value {
        json::Object::new("jsonString").with("value", &self.value).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("jsonString")?;
        Ok(Self {
            value: object.field("value")?,
        })
    }
}

impl json::Serialize for types::JsonString {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::JsonString {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::JsonArray {
    fn to_json(&self) -> json::Value {
        json::Object::new("jsonArray").with("value", &self.value).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("jsonArray")?;
        Ok(Self {
            value: object.field("value")?,
        })
    }
}

impl json::Serialize for types::JsonArray {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::JsonArray {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::JsonObject {
    fn to_json(&self) -> json::Value {
        json::Object::new("jsonObject").with("value", &self.value).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("jsonObject")?;
        Ok(Self {
            value: object.field("value")?,
        })
    }
}

impl json::Serialize for types::JsonObject {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::JsonObject {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::JsonObjectValue {
    fn to_json(&self) -> json::Value {
        json::Object::new("jsonObjectValue")
            .with("key", &self.key)
            .with("value", &self.value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("jsonObjectValue")?;
        Ok(Self {
            key: object.field("key")?,
            value: object.field("value")?,
        })
    }
}

impl json::Serialize for types::JsonObjectValue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::JsonObjectValue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::JoinChatBotResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Approved => json::Object::new("joinChatBotResultApproved").value(),
            Self::Declined => json::Object::new("joinChatBotResultDeclined").value(),
            Self::Queued => json::Object::new("joinChatBotResultQueued").value(),
            Self::WebView(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("JoinChatBotResult")?.as_str() {
            "joinChatBotResultApproved" => Ok(Self::Approved),
            "joinChatBotResultDeclined" => Ok(Self::Declined),
            "joinChatBotResultQueued" => Ok(Self::Queued),
            "joinChatBotResultWebView" => value.variant(Self::WebView),
            other => Err(json::Error::unknown(other, "JoinChatBotResult")),
        }
    }
}

impl json::Serialize for enums::JoinChatBotResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::JoinChatBotResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::JsonValue {
    fn to_json(&self) -> json::Value {
        match self {
            Self::JsonNull => json::Object::new("jsonNull").value(),
            Self::JsonBool(value) => json::Json::to_json(value),
            Self::JsonNumber(value) => json::Json::to_json(value),
            Self::JsonString(value) => json::Json::to_json(value),
            Self::JsonArray(value) => json::Json::to_json(value),
            Self::JsonObject(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("JSONValue")?.as_str() {
            "jsonNull" => Ok(Self::JsonNull),
            "jsonBool" => value.variant(Self::JsonBool),
            "jsonNumber" => value.variant(Self::JsonNumber),
            "jsonString" => value.variant(Self::JsonString),
            "jsonArray" => value.variant(Self::JsonArray),
            "jsonObject" => value.variant(Self::JsonObject),
            other => Err(json::Error::unknown(other, "JSONValue")),
        }
    }
}

impl json::Serialize for enums::JsonValue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::JsonValue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
