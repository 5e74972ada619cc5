// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::Null {
    fn to_json(&self) -> json::Value {
        json::Object::new("null").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("null").map(|_| Self)
    }
}

impl json::Serialize for types::Null {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Null {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::NotificationSoundLocal {
    fn to_json(&self) -> json::Value {
        json::Object::new("notificationSoundLocal")
            .with("title", &self.title)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("notificationSoundLocal")?;
        Ok(Self {
            title: object.field("title")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for types::NotificationSoundLocal {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::NotificationSoundLocal {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::NotificationSoundRingtone {
    fn to_json(&self) -> json::Value {
        json::Object::new("notificationSoundRingtone").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("notificationSoundRingtone")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::NotificationSoundRingtone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::NotificationSoundRingtone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::NotifyPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("notifyPeer").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("notifyPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::NotifyPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::NotifyPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::NotifyForumTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("notifyForumTopic")
            .with("peer", &self.peer)
            .with("top_msg_id", &self.top_msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("notifyForumTopic")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.field("top_msg_id")?,
        })
    }
}

impl json::Serialize for types::NotifyForumTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::NotifyForumTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::NotifyCommunity {
    fn to_json(&self) -> json::Value {
        json::Object::new("notifyCommunity")
            .with("community_id", &self.community_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("notifyCommunity")?;
        Ok(Self {
            community_id: object.field("community_id")?,
        })
    }
}

impl json::Serialize for types::NotifyCommunity {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::NotifyCommunity {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::NearestDc {
    fn to_json(&self) -> json::Value {
        json::Object::new("nearestDc")
            .with("country", &self.country)
            .with("this_dc", &self.this_dc)
            .with("nearest_dc", &self.nearest_dc)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("nearestDc")?;
        Ok(Self {
            country: object.field("country")?,
            this_dc: object.field("this_dc")?,
            nearest_dc: object.field("nearest_dc")?,
        })
    }
}

impl json::Serialize for types::NearestDc {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::NearestDc {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::NotificationSound {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Default => json::Object::new("notificationSoundDefault").value(),
            Self::None => json::Object::new("notificationSoundNone").value(),
            Self::Local(value) => json::Json::to_json(value),
            Self::Ringtone(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("NotificationSound")?.as_str() {
            "notificationSoundDefault" => Ok(Self::Default),
            "notificationSoundNone" => Ok(Self::None),
            "notificationSoundLocal" => value.variant(Self::Local),
            "notificationSoundRingtone" => value.variant(Self::Ringtone),
            other => Err(json::Error::unknown(other, "NotificationSound")),
        }
    }
}

impl json::Serialize for enums::NotificationSound {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::NotificationSound {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::NotifyPeer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotifyPeer(value) => json::Json::to_json(value),
            Self::NotifyUsers => json::Object::new("notifyUsers").value(),
            Self::NotifyChats => json::Object::new("notifyChats").value(),
            Self::NotifyBroadcasts => json::Object::new("notifyBroadcasts").value(),
            Self::NotifyForumTopic(value) => json::Json::to_json(value),
            Self::NotifyCommunity(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("NotifyPeer")?.as_str() {
            "notifyPeer" => value.variant(Self::NotifyPeer),
            "notifyUsers" => Ok(Self::NotifyUsers),
            "notifyChats" => Ok(Self::NotifyChats),
            "notifyBroadcasts" => Ok(Self::NotifyBroadcasts),
            "notifyForumTopic" => value.variant(Self::NotifyForumTopic),
            "notifyCommunity" => value.variant(Self::NotifyCommunity),
            other => Err(json::Error::unknown(other, "NotifyPeer")),
        }
    }
}

impl json::Serialize for enums::NotifyPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::NotifyPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
