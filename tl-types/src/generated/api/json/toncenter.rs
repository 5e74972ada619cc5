// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `toncenter`.

use super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::toncenter::ApiResponse {
    fn to_json(&self) -> json::Value {
        json::Object::new("toncenter.apiResponse")
            .with("response", &self.response)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("toncenter.apiResponse")?;
        Ok(Self {
            response: object.field("response")?,
        })
    }
}

impl json::Serialize for types::toncenter::ApiResponse {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::toncenter::ApiResponse {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::toncenter::StreamingUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("toncenter.streamingUrl")
            .with("url", &self.url)
            .with("expires", &self.expires)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("toncenter.streamingUrl")?;
        Ok(Self {
            url: object.field("url")?,
            expires: object.field("expires")?,
        })
    }
}

impl json::Serialize for types::toncenter::StreamingUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::toncenter::StreamingUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::toncenter::PerformApiRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("toncenter.performApiRequest")
            .with_flag("post", self.post)
            .with("endpoint", &self.endpoint)
            .with_optional("query", &self.query)
            .with_optional("payload", &self.payload)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("toncenter.performApiRequest")?;
        Ok(Self {
            post: object.flag("post")?,
            endpoint: object.field("endpoint")?,
            query: object.optional("query")?,
            payload: object.optional("payload")?,
        })
    }
}

impl json::Serialize for functions::toncenter::PerformApiRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::toncenter::PerformApiRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::toncenter::GetStreamingUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("toncenter.getStreamingUrl").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("toncenter.getStreamingUrl").map(|_| Self)
    }
}

impl json::Serialize for functions::toncenter::GetStreamingUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::toncenter::GetStreamingUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
