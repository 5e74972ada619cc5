// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `fragment`.

use super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::fragment::CollectibleInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("fragment.collectibleInfo")
            .with("purchase_date", &self.purchase_date)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .with("crypto_currency", &self.crypto_currency)
            .with("crypto_amount", &self.crypto_amount)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("fragment.collectibleInfo")?;
        Ok(Self {
            purchase_date: object.field("purchase_date")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
            crypto_currency: object.field("crypto_currency")?,
            crypto_amount: object.field("crypto_amount")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for types::fragment::CollectibleInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::fragment::CollectibleInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::fragment::GetCollectibleInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("fragment.getCollectibleInfo")
            .with("collectible", &self.collectible)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("fragment.getCollectibleInfo")?;
        Ok(Self {
            collectible: object.field("collectible")?,
        })
    }
}

impl json::Serialize for functions::fragment::GetCollectibleInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::fragment::GetCollectibleInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
