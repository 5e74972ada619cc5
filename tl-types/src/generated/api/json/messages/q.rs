// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::messages::QuickReplies {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.quickReplies")
            .with("quick_replies", &self.quick_replies)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.quickReplies")?;
        Ok(Self {
            quick_replies: object.field("quick_replies")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::QuickReplies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::QuickReplies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::QuickReplies {
    fn to_json(&self) -> json::Value {
        match self {
            Self::QuickReplies(value) => json::Json::to_json(value),
            Self::NotModified => {
                json::Object::new("messages.quickRepliesNotModified").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.QuickReplies")?.as_str() {
            "messages.quickReplies" => value.variant(Self::QuickReplies),
            "messages.quickRepliesNotModified" => Ok(Self::NotModified),
            other => Err(json::Error::unknown(other, "messages.QuickReplies")),
        }
    }
}

impl json::Serialize for enums::messages::QuickReplies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::QuickReplies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
