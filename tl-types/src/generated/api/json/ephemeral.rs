// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `ephemeral`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::ephemeral::WelcomeMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("ephemeral.welcomeMessages")
            .with("hash", &self.hash)
            .with("messages", &self.messages)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ephemeral.welcomeMessages")?;
        Ok(Self {
            hash: object.field("hash")?,
            messages: object.field("messages")?,
        })
    }
}

impl json::Serialize for types::ephemeral::WelcomeMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ephemeral::WelcomeMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ephemeral::SendMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("ephemeral.sendMessage")
            .with_flag("invert_media", self.invert_media)
            .with_flag("welcome", self.welcome)
            .with_flag("anchor", self.anchor)
            .with_flag("noforwards", self.noforwards)
            .with_optional("peer", &self.peer)
            .with("receiver_id", &self.receiver_id)
            .with_optional("query_id", &self.query_id)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("media", &self.media)
            .with_optional("reply_markup", &self.reply_markup)
            .with_optional("rich_message", &self.rich_message)
            .with("random_id", &self.random_id)
            .with_optional("reply_to", &self.reply_to)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ephemeral.sendMessage")?;
        Ok(Self {
            invert_media: object.flag("invert_media")?,
            welcome: object.flag("welcome")?,
            anchor: object.flag("anchor")?,
            noforwards: object.flag("noforwards")?,
            peer: object.optional("peer")?,
            receiver_id: object.field("receiver_id")?,
            query_id: object.optional("query_id")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            media: object.optional("media")?,
            reply_markup: object.optional("reply_markup")?,
            rich_message: object.optional("rich_message")?,
            random_id: object.field("random_id")?,
            reply_to: object.optional("reply_to")?,
        })
    }
}

impl json::Serialize for functions::ephemeral::SendMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ephemeral::SendMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ephemeral::DeleteMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("ephemeral.deleteMessage")
            .with_optional("peer", &self.peer)
            .with("receiver_id", &self.receiver_id)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ephemeral.deleteMessage")?;
        Ok(Self {
            peer: object.optional("peer")?,
            receiver_id: object.field("receiver_id")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::ephemeral::DeleteMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ephemeral::DeleteMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ephemeral::ReportMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("ephemeral.reportMessage")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with("option", &self.option)
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ephemeral.reportMessage")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            option: object.field("option")?,
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for functions::ephemeral::ReportMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ephemeral::ReportMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ephemeral::GetCallbackAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("ephemeral.getCallbackAnswer")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with_optional("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ephemeral.getCallbackAnswer")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            data: object.optional("data")?,
        })
    }
}

impl json::Serialize for functions::ephemeral::GetCallbackAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ephemeral::GetCallbackAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ephemeral::EditMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("ephemeral.editMessage")
            .with_flag("invert_media", self.invert_media)
            .with_flag("welcome", self.welcome)
            .with_optional("peer", &self.peer)
            .with("receiver_id", &self.receiver_id)
            .with("id", &self.id)
            .with_optional("message", &self.message)
            .with_optional("media", &self.media)
            .with_optional("entities", &self.entities)
            .with_optional("reply_markup", &self.reply_markup)
            .with_optional("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ephemeral.editMessage")?;
        Ok(Self {
            invert_media: object.flag("invert_media")?,
            welcome: object.flag("welcome")?,
            peer: object.optional("peer")?,
            receiver_id: object.field("receiver_id")?,
            id: object.field("id")?,
            message: object.optional("message")?,
            media: object.optional("media")?,
            entities: object.optional("entities")?,
            reply_markup: object.optional("reply_markup")?,
            rich_message: object.optional("rich_message")?,
        })
    }
}

impl json::Serialize for functions::ephemeral::EditMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ephemeral::EditMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ephemeral::DeleteWelcomeMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("ephemeral.deleteWelcomeMessage")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ephemeral.deleteWelcomeMessage")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::ephemeral::DeleteWelcomeMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ephemeral::DeleteWelcomeMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ephemeral::DeleteAllWelcomeMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("ephemeral.deleteAllWelcomeMessages")
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ephemeral.deleteAllWelcomeMessages")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::ephemeral::DeleteAllWelcomeMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ephemeral::DeleteAllWelcomeMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ephemeral::GetWelcomeMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("ephemeral.getWelcomeMessages")
            .with("peer", &self.peer)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ephemeral.getWelcomeMessages")?;
        Ok(Self {
            peer: object.field("peer")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::ephemeral::GetWelcomeMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ephemeral::GetWelcomeMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ephemeral::WelcomeMessages {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("ephemeral.welcomeMessagesNotModified").value()
            }
            Self::WelcomeMessages(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ephemeral.WelcomeMessages")?.as_str() {
            "ephemeral.welcomeMessagesNotModified" => Ok(Self::NotModified),
            "ephemeral.welcomeMessages" => value.variant(Self::WelcomeMessages),
            other => Err(json::Error::unknown(other, "ephemeral.WelcomeMessages")),
        }
    }
}

impl json::Serialize for enums::ephemeral::WelcomeMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ephemeral::WelcomeMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
