// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `chatlists`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::chatlists::ExportedChatlistInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.exportedChatlistInvite")
            .with("filter", &self.filter)
            .with("invite", &self.invite)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.exportedChatlistInvite")?;
        Ok(Self {
            filter: object.field("filter")?,
            invite: object.field("invite")?,
        })
    }
}

impl json::Serialize for types::chatlists::ExportedChatlistInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::chatlists::ExportedChatlistInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::chatlists::ExportedInvites {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.exportedInvites")
            .with("invites", &self.invites)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.exportedInvites")?;
        Ok(Self {
            invites: object.field("invites")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::chatlists::ExportedInvites {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::chatlists::ExportedInvites {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::chatlists::ChatlistInviteAlready {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.chatlistInviteAlready")
            .with("filter_id", &self.filter_id)
            .with("missing_peers", &self.missing_peers)
            .with("already_peers", &self.already_peers)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.chatlistInviteAlready")?;
        Ok(Self {
            filter_id: object.field("filter_id")?,
            missing_peers: object.field("missing_peers")?,
            already_peers: object.field("already_peers")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::chatlists::ChatlistInviteAlready {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::chatlists::ChatlistInviteAlready {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::chatlists::ChatlistInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.chatlistInvite")
            .with_flag("title_noanimate", self.title_noanimate)
            .with("title", &self.title)
            .with_optional("emoticon", &self.emoticon)
            .with("peers", &self.peers)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.chatlistInvite")?;
        Ok(Self {
            title_noanimate: object.flag("title_noanimate")?,
            title: object.field("title")?,
            emoticon: object.optional("emoticon")?,
            peers: object.field("peers")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::chatlists::ChatlistInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::chatlists::ChatlistInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::chatlists::ChatlistUpdates {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.chatlistUpdates")
            .with("missing_peers", &self.missing_peers)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.chatlistUpdates")?;
        Ok(Self {
            missing_peers: object.field("missing_peers")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::chatlists::ChatlistUpdates {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::chatlists::ChatlistUpdates {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::ExportChatlistInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.exportChatlistInvite")
            .with("chatlist", &self.chatlist)
            .with("title", &self.title)
            .with("peers", &self.peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.exportChatlistInvite")?;
        Ok(Self {
            chatlist: object.field("chatlist")?,
            title: object.field("title")?,
            peers: object.field("peers")?,
        })
    }
}

impl json::Serialize for functions::chatlists::ExportChatlistInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::ExportChatlistInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::DeleteExportedInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.deleteExportedInvite")
            .with("chatlist", &self.chatlist)
            .with("slug", &self.slug)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.deleteExportedInvite")?;
        Ok(Self {
            chatlist: object.field("chatlist")?,
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for functions::chatlists::DeleteExportedInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::DeleteExportedInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::EditExportedInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.editExportedInvite")
            .with("chatlist", &self.chatlist)
            .with("slug", &self.slug)
            .with_optional("title", &self.title)
            .with_optional("peers", &self.peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.editExportedInvite")?;
        Ok(Self {
            chatlist: object.field("chatlist")?,
            slug: object.field("slug")?,
            title: object.optional("title")?,
            peers: object.optional("peers")?,
        })
    }
}

impl json::Serialize for functions::chatlists::EditExportedInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::EditExportedInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::GetExportedInvites {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.getExportedInvites")
            .with("chatlist", &self.chatlist)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.getExportedInvites")?;
        Ok(Self {
            chatlist: object.field("chatlist")?,
        })
    }
}

impl json::Serialize for functions::chatlists::GetExportedInvites {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::GetExportedInvites {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::CheckChatlistInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.checkChatlistInvite")
            .with("slug", &self.slug)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.checkChatlistInvite")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for functions::chatlists::CheckChatlistInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::CheckChatlistInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::JoinChatlistInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.joinChatlistInvite")
            .with("slug", &self.slug)
            .with("peers", &self.peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.joinChatlistInvite")?;
        Ok(Self {
            slug: object.field("slug")?,
            peers: object.field("peers")?,
        })
    }
}

impl json::Serialize for functions::chatlists::JoinChatlistInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::JoinChatlistInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::GetChatlistUpdates {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.getChatlistUpdates")
            .with("chatlist", &self.chatlist)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.getChatlistUpdates")?;
        Ok(Self {
            chatlist: object.field("chatlist")?,
        })
    }
}

impl json::Serialize for functions::chatlists::GetChatlistUpdates {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::GetChatlistUpdates {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::JoinChatlistUpdates {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.joinChatlistUpdates")
            .with("chatlist", &self.chatlist)
            .with("peers", &self.peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.joinChatlistUpdates")?;
        Ok(Self {
            chatlist: object.field("chatlist")?,
            peers: object.field("peers")?,
        })
    }
}

impl json::Serialize for functions::chatlists::JoinChatlistUpdates {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::JoinChatlistUpdates {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::HideChatlistUpdates {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.hideChatlistUpdates")
            .with("chatlist", &self.chatlist)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.hideChatlistUpdates")?;
        Ok(Self {
            chatlist: object.field("chatlist")?,
        })
    }
}

impl json::Serialize for functions::chatlists::HideChatlistUpdates {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::HideChatlistUpdates {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::GetLeaveChatlistSuggestions {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.getLeaveChatlistSuggestions")
            .with("chatlist", &self.chatlist)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.getLeaveChatlistSuggestions")?;
        Ok(Self {
            chatlist: object.field("chatlist")?,
        })
    }
}

impl json::Serialize for functions::chatlists::GetLeaveChatlistSuggestions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::GetLeaveChatlistSuggestions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::chatlists::LeaveChatlist {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatlists.leaveChatlist")
            .with("chatlist", &self.chatlist)
            .with("peers", &self.peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatlists.leaveChatlist")?;
        Ok(Self {
            chatlist: object.field("chatlist")?,
            peers: object.field("peers")?,
        })
    }
}

impl json::Serialize for functions::chatlists::LeaveChatlist {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::chatlists::LeaveChatlist {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::chatlists::ChatlistInvite {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Already(value) => json::Json::to_json(value),
            Self::ChatlistInvite(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("chatlists.ChatlistInvite")?.as_str() {
            "chatlists.chatlistInviteAlready" => value.variant(Self::Already),
            "chatlists.chatlistInvite" => value.variant(Self::ChatlistInvite),
            other => Err(json::Error::unknown(other, "chatlists.ChatlistInvite")),
        }
    }
}

impl json::Serialize for enums::chatlists::ChatlistInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::chatlists::ChatlistInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
