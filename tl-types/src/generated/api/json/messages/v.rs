// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::messages::VotesList {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.votesList")
            .with("count", &self.count)
            .with("votes", &self.votes)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with_optional("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.votesList")?;
        Ok(Self {
            count: object.field("count")?,
            votes: object.field("votes")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            next_offset: object.optional("next_offset")?,
        })
    }
}

impl json::Serialize for types::messages::VotesList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::VotesList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ViewSponsoredMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.viewSponsoredMessage")
            .with("random_id", &self.random_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.viewSponsoredMessage")?;
        Ok(Self {
            random_id: object.field("random_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ViewSponsoredMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ViewSponsoredMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
