// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::messages::Messages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messages")
            .with("messages", &self.messages)
            .with("topics", &self.topics)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messages")?;
        Ok(Self {
            messages: object.field("messages")?,
            topics: object.field("topics")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::Messages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::Messages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MessagesSlice {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messagesSlice")
            .with_flag("inexact", self.inexact)
            .with("count", &self.count)
            .with_optional("next_rate", &self.next_rate)
            .with_optional("offset_id_offset", &self.offset_id_offset)
            .with_optional("search_flood", &self.search_flood)
            .with("messages", &self.messages)
            .with("topics", &self.topics)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messagesSlice")?;
        Ok(Self {
            inexact: object.flag("inexact")?,
            count: object.field("count")?,
            next_rate: object.optional("next_rate")?,
            offset_id_offset: object.optional("offset_id_offset")?,
            search_flood: object.optional("search_flood")?,
            messages: object.field("messages")?,
            topics: object.field("topics")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::MessagesSlice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MessagesSlice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MessagesNotModified {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messagesNotModified")
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messagesNotModified")?;
        Ok(Self {
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::messages::MessagesNotModified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MessagesNotModified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MessageEditData {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messageEditData")
            .with_flag("caption", self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messageEditData")?;
        Ok(Self {
            caption: object.flag("caption")?,
        })
    }
}

impl json::Serialize for types::messages::MessageEditData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MessageEditData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MessageViews {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messageViews")
            .with("views", &self.views)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messageViews")?;
        Ok(Self {
            views: object.field("views")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::MessageViews {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MessageViews {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MessageReactionsList {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messageReactionsList")
            .with("count", &self.count)
            .with("reactions", &self.reactions)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with_optional("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messageReactionsList")?;
        Ok(Self {
            count: object.field("count")?,
            reactions: object.field("reactions")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            next_offset: object.optional("next_offset")?,
        })
    }
}

impl json::Serialize for types::messages::MessageReactionsList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MessageReactionsList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MyStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.myStickers")
            .with("count", &self.count)
            .with("sets", &self.sets)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.myStickers")?;
        Ok(Self {
            count: object.field("count")?,
            sets: object.field("sets")?,
        })
    }
}

impl json::Serialize for types::messages::MyStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MyStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::MigrateChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.migrateChat").with("chat_id", &self.chat_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.migrateChat")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for functions::messages::MigrateChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::MigrateChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::MarkDialogUnread {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.markDialogUnread")
            .with_flag("unread", self.unread)
            .with_optional("parent_peer", &self.parent_peer)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.markDialogUnread")?;
        Ok(Self {
            unread: object.flag("unread")?,
            parent_peer: object.optional("parent_peer")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::MarkDialogUnread {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::MarkDialogUnread {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::Messages {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Messages(value) => json::Json::to_json(value),
            Self::Slice(value) => json::Json::to_json(value),
            Self::ChannelMessages(value) => json::Json::to_json(value),
            Self::NotModified(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.Messages")?.as_str() {
            "messages.messages" => value.variant(Self::Messages),
            "messages.messagesSlice" => value.variant(Self::Slice),
            "messages.channelMessages" => value.variant(Self::ChannelMessages),
            "messages.messagesNotModified" => value.variant(Self::NotModified),
            other => Err(json::Error::unknown(other, "messages.Messages")),
        }
    }
}

impl json::Serialize for enums::messages::Messages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::Messages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
