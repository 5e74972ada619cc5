// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `premium`.

use super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::premium::BoostsList {
    fn to_json(&self) -> json::Value {
        json::Object::new("premium.boostsList")
            .with("count", &self.count)
            .with("boosts", &self.boosts)
            .with_optional("next_offset", &self.next_offset)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("premium.boostsList")?;
        Ok(Self {
            count: object.field("count")?,
            boosts: object.field("boosts")?,
            next_offset: object.optional("next_offset")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::premium::BoostsList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::premium::BoostsList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::premium::MyBoosts {
    fn to_json(&self) -> json::Value {
        json::Object::new("premium.myBoosts")
            .with("my_boosts", &self.my_boosts)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("premium.myBoosts")?;
        Ok(Self {
            my_boosts: object.field("my_boosts")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::premium::MyBoosts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::premium::MyBoosts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::premium::BoostsStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("premium.boostsStatus")
            .with_flag("my_boost", self.my_boost)
            .with("level", &self.level)
            .with("current_level_boosts", &self.current_level_boosts)
            .with("boosts", &self.boosts)
            .with_optional("gift_boosts", &self.gift_boosts)
            .with_optional("next_level_boosts", &self.next_level_boosts)
            .with_optional("premium_audience", &self.premium_audience)
            .with("boost_url", &self.boost_url)
            .with_optional("prepaid_giveaways", &self.prepaid_giveaways)
            .with_optional("my_boost_slots", &self.my_boost_slots)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("premium.boostsStatus")?;
        Ok(Self {
            my_boost: object.flag("my_boost")?,
            level: object.field("level")?,
            current_level_boosts: object.field("current_level_boosts")?,
            boosts: object.field("boosts")?,
            gift_boosts: object.optional("gift_boosts")?,
            next_level_boosts: object.optional("next_level_boosts")?,
            premium_audience: object.optional("premium_audience")?,
            boost_url: object.field("boost_url")?,
            prepaid_giveaways: object.optional("prepaid_giveaways")?,
            my_boost_slots: object.optional("my_boost_slots")?,
        })
    }
}

impl json::Serialize for types::premium::BoostsStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::premium::BoostsStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::premium::GetBoostsList {
    fn to_json(&self) -> json::Value {
        json::Object::new("premium.getBoostsList")
            .with_flag("gifts", self.gifts)
            .with("peer", &self.peer)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("premium.getBoostsList")?;
        Ok(Self {
            gifts: object.flag("gifts")?,
            peer: object.field("peer")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::premium::GetBoostsList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::premium::GetBoostsList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::premium::GetMyBoosts {
    fn to_json(&self) -> json::Value {
        json::Object::new("premium.getMyBoosts").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("premium.getMyBoosts").map(|_| Self)
    }
}

impl json::Serialize for functions::premium::GetMyBoosts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::premium::GetMyBoosts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::premium::ApplyBoost {
    fn to_json(&self) -> json::Value {
        json::Object::new("premium.applyBoost")
            .with_optional("slots", &self.slots)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("premium.applyBoost")?;
        Ok(Self {
            slots: object.optional("slots")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::premium::ApplyBoost {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::premium::ApplyBoost {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::premium::GetBoostsStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("premium.getBoostsStatus").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("premium.getBoostsStatus")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::premium::GetBoostsStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::premium::GetBoostsStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::premium::GetUserBoosts {
    fn to_json(&self) -> json::Value {
        json::Object::new("premium.getUserBoosts")
            .with("peer", &self.peer)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("premium.getUserBoosts")?;
        Ok(Self {
            peer: object.field("peer")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::premium::GetUserBoosts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::premium::GetUserBoosts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
