// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::messages::PeerDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.peerDialogs")
            .with("dialogs", &self.dialogs)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with("state", &self.state)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.peerDialogs")?;
        Ok(Self {
            dialogs: object.field("dialogs")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            state: object.field("state")?,
        })
    }
}

impl json::Serialize for types::messages::PeerDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::PeerDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::PeerSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.peerSettings")
            .with("settings", &self.settings)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.peerSettings")?;
        Ok(Self {
            settings: object.field("settings")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::PeerSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::PeerSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::PreparedInlineMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.preparedInlineMessage")
            .with("query_id", &self.query_id)
            .with("result", &self.result)
            .with("peer_types", &self.peer_types)
            .with("cache_time", &self.cache_time)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.preparedInlineMessage")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            result: object.field("result")?,
            peer_types: object.field("peer_types")?,
            cache_time: object.field("cache_time")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::PreparedInlineMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::PreparedInlineMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ProlongWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.prolongWebView")
            .with_flag("silent", self.silent)
            .with("peer", &self.peer)
            .with("bot", &self.bot)
            .with("query_id", &self.query_id)
            .with_optional("reply_to", &self.reply_to)
            .with_optional("send_as", &self.send_as)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.prolongWebView")?;
        Ok(Self {
            silent: object.flag("silent")?,
            peer: object.field("peer")?,
            bot: object.field("bot")?,
            query_id: object.field("query_id")?,
            reply_to: object.optional("reply_to")?,
            send_as: object.optional("send_as")?,
        })
    }
}

impl json::Serialize for functions::messages::ProlongWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ProlongWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
