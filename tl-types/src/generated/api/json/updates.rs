// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `updates`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::updates::State {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.state")
            .with("pts", &self.pts)
            .with("qts", &self.qts)
            .with("date", &self.date)
            .with("seq", &self.seq)
            .with("unread_count", &self.unread_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates.state")?;
        Ok(Self {
            pts: object.field("pts")?,
            qts: object.field("qts")?,
            date: object.field("date")?,
            seq: object.field("seq")?,
            unread_count: object.field("unread_count")?,
        })
    }
}

impl json::Serialize for types::updates::State {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::updates::State {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::updates::DifferenceEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.differenceEmpty")
            .with("date", &self.date)
            .with("seq", &self.seq)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates.differenceEmpty")?;
        Ok(Self {
            date: object.field("date")?,
            seq: object.field("seq")?,
        })
    }
}

impl json::Serialize for types::updates::DifferenceEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::updates::DifferenceEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::updates::Difference {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.difference")
            .with("new_messages", &self.new_messages)
            .with("new_encrypted_messages", &self.new_encrypted_messages)
            .with("other_updates", &self.other_updates)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with("state", &self.state)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates.difference")?;
        Ok(Self {
            new_messages: object.field("new_messages")?,
            new_encrypted_messages: object.field("new_encrypted_messages")?,
            other_updates: object.field("other_updates")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            state: object.field("state")?,
        })
    }
}

impl json::Serialize for types::updates::Difference {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::updates::Difference {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::updates::DifferenceSlice {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.differenceSlice")
            .with("new_messages", &self.new_messages)
            .with("new_encrypted_messages", &self.new_encrypted_messages)
            .with("other_updates", &self.other_updates)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with("intermediate_state", &self.intermediate_state)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates.differenceSlice")?;
        Ok(Self {
            new_messages: object.field("new_messages")?,
            new_encrypted_messages: object.field("new_encrypted_messages")?,
            other_updates: object.field("other_updates")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            intermediate_state: object.field("intermediate_state")?,
        })
    }
}

impl json::Serialize for types::updates::DifferenceSlice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::updates::DifferenceSlice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::updates::DifferenceTooLong {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.differenceTooLong").with("pts", &self.pts).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates.differenceTooLong")?;
        Ok(Self { pts: object.field("pts")? })
    }
}

impl json::Serialize for types::updates::DifferenceTooLong {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::updates::DifferenceTooLong {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::updates::ChannelDifferenceEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.channelDifferenceEmpty")
            .with_flag("final", self.r#final)
            .with("pts", &self.pts)
            .with_optional("timeout", &self.timeout)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates.channelDifferenceEmpty")?;
        Ok(Self {
            r#final: object.flag("final")?,
            pts: object.field("pts")?,
            timeout: object.optional("timeout")?,
        })
    }
}

impl json::Serialize for types::updates::ChannelDifferenceEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::updates::ChannelDifferenceEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::updates::ChannelDifferenceTooLong {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.channelDifferenceTooLong")
            .with_flag("final", self.r#final)
            .with_optional("timeout", &self.timeout)
            .with("dialog", &self.dialog)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates.channelDifferenceTooLong")?;
        Ok(Self {
            r#final: object.flag("final")?,
            timeout: object.optional("timeout")?,
            dialog: object.field("dialog")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::updates::ChannelDifferenceTooLong {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::updates::ChannelDifferenceTooLong {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::updates::ChannelDifference {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.channelDifference")
            .with_flag("final", self.r#final)
            .with("pts", &self.pts)
            .with_optional("timeout", &self.timeout)
            .with("new_messages", &self.new_messages)
            .with("other_updates", &self.other_updates)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates.channelDifference")?;
        Ok(Self {
            r#final: object.flag("final")?,
            pts: object.field("pts")?,
            timeout: object.optional("timeout")?,
            new_messages: object.field("new_messages")?,
            other_updates: object.field("other_updates")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::updates::ChannelDifference {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::updates::ChannelDifference {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::updates::GetState {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.getState").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("updates.getState").map(|_| Self)
    }
}

impl json::Serialize for functions::updates::GetState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::updates::GetState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::updates::GetDifference {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.getDifference")
            .with("pts", &self.pts)
            .with_optional("pts_limit", &self.pts_limit)
            .with_optional("pts_total_limit", &self.pts_total_limit)
            .with("date", &self.date)
            .with("qts", &self.qts)
            .with_optional("qts_limit", &self.qts_limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates.getDifference")?;
        Ok(Self {
            pts: object.field("pts")?,
            pts_limit: object.optional("pts_limit")?,
            pts_total_limit: object.optional("pts_total_limit")?,
            date: object.field("date")?,
            qts: object.field("qts")?,
            qts_limit: object.optional("qts_limit")?,
        })
    }
}

impl json::Serialize for functions::updates::GetDifference {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::updates::GetDifference {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::updates::GetChannelDifference {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates.getChannelDifference")
            .with_flag("force", self.force)
            .with("channel", &self.channel)
            .with("filter", &self.filter)
            .with("pts", &self.pts)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates.getChannelDifference")?;
        Ok(Self {
            force: object.flag("force")?,
            channel: object.field("channel")?,
            filter: object.field("filter")?,
            pts: object.field("pts")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::updates::GetChannelDifference {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::updates::GetChannelDifference {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::updates::Difference {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::Difference(value) => json::Json::to_json(value),
            Self::Slice(value) => json::Json::to_json(value),
            Self::TooLong(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("updates.Difference")?.as_str() {
            "updates.differenceEmpty" => value.variant(Self::Empty),
            "updates.difference" => value.variant(Self::Difference),
            "updates.differenceSlice" => value.variant(Self::Slice),
            "updates.differenceTooLong" => value.variant(Self::TooLong),
            other => Err(json::Error::unknown(other, "updates.Difference")),
        }
    }
}

impl json::Serialize for enums::updates::Difference {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::updates::Difference {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::updates::ChannelDifference {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::TooLong(value) => json::Json::to_json(value),
            Self::ChannelDifference(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("updates.ChannelDifference")?.as_str() {
            "updates.channelDifferenceEmpty" => value.variant(Self::Empty),
            "updates.channelDifferenceTooLong" => value.variant(Self::TooLong),
            "updates.channelDifference" => value.variant(Self::ChannelDifference),
            other => Err(json::Error::unknown(other, "updates.ChannelDifference")),
        }
    }
}

impl json::Serialize for enums::updates::ChannelDifference {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::updates::ChannelDifference {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
