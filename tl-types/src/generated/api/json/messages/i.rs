// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::messages::InactiveChats {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.inactiveChats")
            .with("dates", &self.dates)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.inactiveChats")?;
        Ok(Self {
            dates: object.field("dates")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::InactiveChats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::InactiveChats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::InvitedUsers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.invitedUsers")
            .with("updates", &self.updates)
            .with("missing_invitees", &self.missing_invitees)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.invitedUsers")?;
        Ok(Self {
            updates: object.field("updates")?,
            missing_invitees: object.field("missing_invitees")?,
        })
    }
}

impl json::Serialize for types::messages::InvitedUsers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::InvitedUsers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ImportChatInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.importChatInvite").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.importChatInvite")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::ImportChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ImportChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::InstallStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.installStickerSet")
            .with("stickerset", &self.stickerset)
            .with("archived", &self.archived)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.installStickerSet")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
            archived: object.field("archived")?,
        })
    }
}

impl json::Serialize for functions::messages::InstallStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::InstallStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::InitHistoryImport {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.initHistoryImport")
            .with("peer", &self.peer)
            .with("file", &self.file)
            .with("media_count", &self.media_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.initHistoryImport")?;
        Ok(Self {
            peer: object.field("peer")?,
            file: object.field("file")?,
            media_count: object.field("media_count")?,
        })
    }
}

impl json::Serialize for functions::messages::InitHistoryImport {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::InitHistoryImport {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
