// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::messages::AffectedHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.affectedHistory")
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .with("offset", &self.offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.affectedHistory")?;
        Ok(Self {
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
            offset: object.field("offset")?,
        })
    }
}

impl json::Serialize for types::messages::AffectedHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AffectedHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AllStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.allStickers")
            .with("hash", &self.hash)
            .with("sets", &self.sets)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.allStickers")?;
        Ok(Self {
            hash: object.field("hash")?,
            sets: object.field("sets")?,
        })
    }
}

impl json::Serialize for types::messages::AllStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AllStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AffectedMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.affectedMessages")
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.affectedMessages")?;
        Ok(Self {
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::messages::AffectedMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AffectedMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ArchivedStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.archivedStickers")
            .with("count", &self.count)
            .with("sets", &self.sets)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.archivedStickers")?;
        Ok(Self {
            count: object.field("count")?,
            sets: object.field("sets")?,
        })
    }
}

impl json::Serialize for types::messages::ArchivedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ArchivedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AffectedFoundMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.affectedFoundMessages")
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .with("offset", &self.offset)
            .with("messages", &self.messages)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.affectedFoundMessages")?;
        Ok(Self {
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
            offset: object.field("offset")?,
            messages: object.field("messages")?,
        })
    }
}

impl json::Serialize for types::messages::AffectedFoundMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AffectedFoundMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AvailableReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.availableReactions")
            .with("hash", &self.hash)
            .with("reactions", &self.reactions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.availableReactions")?;
        Ok(Self {
            hash: object.field("hash")?,
            reactions: object.field("reactions")?,
        })
    }
}

impl json::Serialize for types::messages::AvailableReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AvailableReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AvailableEffects {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.availableEffects")
            .with("hash", &self.hash)
            .with("effects", &self.effects)
            .with("documents", &self.documents)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.availableEffects")?;
        Ok(Self {
            hash: object.field("hash")?,
            effects: object.field("effects")?,
            documents: object.field("documents")?,
        })
    }
}

impl json::Serialize for types::messages::AvailableEffects {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AvailableEffects {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::AddChatUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.addChatUser")
            .with("chat_id", &self.chat_id)
            .with("user_id", &self.user_id)
            .with("fwd_limit", &self.fwd_limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.addChatUser")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            user_id: object.field("user_id")?,
            fwd_limit: object.field("fwd_limit")?,
        })
    }
}

impl json::Serialize for functions::messages::AddChatUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::AddChatUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::AcceptEncryption {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.acceptEncryption")
            .with("peer", &self.peer)
            .with("g_b", &self.g_b)
            .with("key_fingerprint", &self.key_fingerprint)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.acceptEncryption")?;
        Ok(Self {
            peer: object.field("peer")?,
            g_b: object.field("g_b")?,
            key_fingerprint: object.field("key_fingerprint")?,
        })
    }
}

impl json::Serialize for functions::messages::AcceptEncryption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::AcceptEncryption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::AcceptUrlAuth {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.acceptUrlAuth")
            .with_flag("write_allowed", self.write_allowed)
            .with_flag("share_phone_number", self.share_phone_number)
            .with_optional("peer", &self.peer)
            .with_optional("msg_id", &self.msg_id)
            .with_optional("button_id", &self.button_id)
            .with_optional("url", &self.url)
            .with_optional("match_code", &self.match_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.acceptUrlAuth")?;
        Ok(Self {
            write_allowed: object.flag("write_allowed")?,
            share_phone_number: object.flag("share_phone_number")?,
            peer: object.optional("peer")?,
            msg_id: object.optional("msg_id")?,
            button_id: object.optional("button_id")?,
            url: object.optional("url")?,
            match_code: object.optional("match_code")?,
        })
    }
}

impl json::Serialize for functions::messages::AcceptUrlAuth {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::AcceptUrlAuth {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::AppendTodoList {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.appendTodoList")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("list", &self.list)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.appendTodoList")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            list: object.field("list")?,
        })
    }
}

impl json::Serialize for functions::messages::AppendTodoList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::AppendTodoList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::AddPollAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.addPollAnswer")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("answer", &self.answer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.addPollAnswer")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            answer: object.field("answer")?,
        })
    }
}

impl json::Serialize for functions::messages::AddPollAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::AddPollAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::AllStickers {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.allStickersNotModified").value()
            }
            Self::AllStickers(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.AllStickers")?.as_str() {
            "messages.allStickersNotModified" => Ok(Self::NotModified),
            "messages.allStickers" => value.variant(Self::AllStickers),
            other => Err(json::Error::unknown(other, "messages.AllStickers")),
        }
    }
}

impl json::Serialize for enums::messages::AllStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::AllStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::AvailableReactions {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.availableReactionsNotModified").value()
            }
            Self::AvailableReactions(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.AvailableReactions")?.as_str() {
            "messages.availableReactionsNotModified" => Ok(Self::NotModified),
            "messages.availableReactions" => value.variant(Self::AvailableReactions),
            other => Err(json::Error::unknown(other, "messages.AvailableReactions")),
        }
    }
}

impl json::Serialize for enums::messages::AvailableReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::AvailableReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::AvailableEffects {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.availableEffectsNotModified").value()
            }
            Self::AvailableEffects(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.AvailableEffects")?.as_str() {
            "messages.availableEffectsNotModified" => Ok(Self::NotModified),
            "messages.availableEffects" => value.variant(Self::AvailableEffects),
            other => Err(json::Error::unknown(other, "messages.AvailableEffects")),
        }
    }
}

impl json::Serialize for enums::messages::AvailableEffects {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::AvailableEffects {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
