// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::messages::HighScores {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.highScores")
            .with("scores", &self.scores)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.highScores")?;
        Ok(Self {
            scores: object.field("scores")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::HighScores {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::HighScores {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::HistoryImport {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.historyImport").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.historyImport")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::messages::HistoryImport {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::HistoryImport {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::HistoryImportParsed {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.historyImportParsed")
            .with_flag("pm", self.pm)
            .with_flag("group", self.group)
            .with_optional("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.historyImportParsed")?;
        Ok(Self {
            pm: object.flag("pm")?,
            group: object.flag("group")?,
            title: object.optional("title")?,
        })
    }
}

impl json::Serialize for types::messages::HistoryImportParsed {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::HistoryImportParsed {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::HidePeerSettingsBar {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.hidePeerSettingsBar")
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.hidePeerSettingsBar")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::HidePeerSettingsBar {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::HidePeerSettingsBar {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::HideChatJoinRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.hideChatJoinRequest")
            .with_flag("approved", self.approved)
            .with("peer", &self.peer)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.hideChatJoinRequest")?;
        Ok(Self {
            approved: object.flag("approved")?,
            peer: object.field("peer")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::messages::HideChatJoinRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::HideChatJoinRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::HideAllChatJoinRequests {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.hideAllChatJoinRequests")
            .with_flag("approved", self.approved)
            .with("peer", &self.peer)
            .with_optional("link", &self.link)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.hideAllChatJoinRequests")?;
        Ok(Self {
            approved: object.flag("approved")?,
            peer: object.field("peer")?,
            link: object.optional("link")?,
        })
    }
}

impl json::Serialize for functions::messages::HideAllChatJoinRequests {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::HideAllChatJoinRequests {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
