// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::types;
use crate::wire::json;

impl json::Json for types::OutboxReadDate {
    fn to_json(&self) -> json::Value {
        json::Object::new("outboxReadDate").with("date", &self.date).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("outboxReadDate")?;
        Ok(Self {
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::OutboxReadDate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::OutboxReadDate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::OnrampMethodAvailability {
    fn to_json(&self) -> json::Value {
        json::Object::new("onrampMethodAvailability")
            .with_flag("available", self.available)
            .with("payment_method", &self.payment_method)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("onrampMethodAvailability")?;
        Ok(Self {
            available: object.flag("available")?,
            payment_method: object.field("payment_method")?,
        })
    }
}

impl json::Serialize for types::OnrampMethodAvailability {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::OnrampMethodAvailability {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::OnrampProviderInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("onrampProviderInfo")
            .with_flag("supports_base_currencies", self.supports_base_currencies)
            .with_flag("supports_limits", self.supports_limits)
            .with_flag("supports_quote", self.supports_quote)
            .with("id", &self.id)
            .with("name", &self.name)
            .with("crypto_currencies", &self.crypto_currencies)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("onrampProviderInfo")?;
        Ok(Self {
            supports_base_currencies: object.flag("supports_base_currencies")?,
            supports_limits: object.flag("supports_limits")?,
            supports_quote: object.flag("supports_quote")?,
            id: object.field("id")?,
            name: object.field("name")?,
            crypto_currencies: object.field("crypto_currencies")?,
        })
    }
}

impl json::Serialize for types::OnrampProviderInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::OnrampProviderInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::OnrampAvailability {
    fn to_json(&self) -> json::Value {
        json::Object::new("onrampAvailability")
            .with_flag("allowed", self.allowed)
            .with_flag("buy_allowed", self.buy_allowed)
            .with("country_code", &self.country_code)
            .with_optional("state", &self.state)
            .with("methods", &self.methods)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("onrampAvailability")?;
        Ok(Self {
            allowed: object.flag("allowed")?,
            buy_allowed: object.flag("buy_allowed")?,
            country_code: object.field("country_code")?,
            state: object.optional("state")?,
            methods: object.field("methods")?,
        })
    }
}

impl json::Serialize for types::OnrampAvailability {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::OnrampAvailability {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::OnrampLimits {
    fn to_json(&self) -> json::Value {
        json::Object::new("onrampLimits")
            .with("base_currency", &self.base_currency)
            .with("base_min_amount", &self.base_min_amount)
            .with("base_max_amount", &self.base_max_amount)
            .with("crypto_min_amount", &self.crypto_min_amount)
            .with("crypto_max_amount", &self.crypto_max_amount)
            .with("payment_method", &self.payment_method)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("onrampLimits")?;
        Ok(Self {
            base_currency: object.field("base_currency")?,
            base_min_amount: object.field("base_min_amount")?,
            base_max_amount: object.field("base_max_amount")?,
            crypto_min_amount: object.field("crypto_min_amount")?,
            crypto_max_amount: object.field("crypto_max_amount")?,
            payment_method: object.field("payment_method")?,
        })
    }
}

impl json::Serialize for types::OnrampLimits {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::OnrampLimits {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::OnrampQuote {
    fn to_json(&self) -> json::Value {
        json::Object::new("onrampQuote")
            .with("base_currency", &self.base_currency)
            .with("base_amount", &self.base_amount)
            .with("crypto_currency", &self.crypto_currency)
            .with("crypto_amount", &self.crypto_amount)
            .with("crypto_price", &self.crypto_price)
            .with("fee_amount", &self.fee_amount)
            .with("extra_fee_amount", &self.extra_fee_amount)
            .with("network_fee_amount", &self.network_fee_amount)
            .with("total_amount", &self.total_amount)
            .with("payment_method", &self.payment_method)
            .with("expires_date", &self.expires_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("onrampQuote")?;
        Ok(Self {
            base_currency: object.field("base_currency")?,
            base_amount: object.field("base_amount")?,
            crypto_currency: object.field("crypto_currency")?,
            crypto_amount: object.field("crypto_amount")?,
            crypto_price: object.field("crypto_price")?,
            fee_amount: object.field("fee_amount")?,
            extra_fee_amount: object.field("extra_fee_amount")?,
            network_fee_amount: object.field("network_fee_amount")?,
            total_amount: object.field("total_amount")?,
            payment_method: object.field("payment_method")?,
            expires_date: object.field("expires_date")?,
        })
    }
}

impl json::Serialize for types::OnrampQuote {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::OnrampQuote {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::OnrampSession {
    fn to_json(&self) -> json::Value {
        json::Object::new("onrampSession")
            .with("provider", &self.provider)
            .with("session_id", &self.session_id)
            .with("url", &self.url)
            .with("expires_date", &self.expires_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("onrampSession")?;
        Ok(Self {
            provider: object.field("provider")?,
            session_id: object.field("session_id")?,
            url: object.field("url")?,
            expires_date: object.field("expires_date")?,
        })
    }
}

impl json::Serialize for types::OnrampSession {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::OnrampSession {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
