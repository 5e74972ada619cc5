// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::types;
use crate::wire::json;

impl json::Json for types::messages::BotResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.botResults")
            .with_flag("gallery", self.gallery)
            .with("query_id", &self.query_id)
            .with_optional("next_offset", &self.next_offset)
            .with_optional("switch_pm", &self.switch_pm)
            .with_optional("switch_webview", &self.switch_webview)
            .with("results", &self.results)
            .with("cache_time", &self.cache_time)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.botResults")?;
        Ok(Self {
            gallery: object.flag("gallery")?,
            query_id: object.field("query_id")?,
            next_offset: object.optional("next_offset")?,
            switch_pm: object.optional("switch_pm")?,
            switch_webview: object.optional("switch_webview")?,
            results: object.field("results")?,
            cache_time: object.field("cache_time")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::BotResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::BotResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::BotCallbackAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.botCallbackAnswer")
            .with_flag("alert", self.alert)
            .with_flag("has_url", self.has_url)
            .with_flag("native_ui", self.native_ui)
            .with_optional("message", &self.message)
            .with_optional("url", &self.url)
            .with("cache_time", &self.cache_time)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.botCallbackAnswer")?;
        Ok(Self {
            alert: object.flag("alert")?,
            has_url: object.flag("has_url")?,
            native_ui: object.flag("native_ui")?,
            message: object.optional("message")?,
            url: object.optional("url")?,
            cache_time: object.field("cache_time")?,
        })
    }
}

impl json::Serialize for types::messages::BotCallbackAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::BotCallbackAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::BotApp {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.botApp")
            .with_flag("inactive", self.inactive)
            .with_flag("request_write_access", self.request_write_access)
            .with_flag("has_settings", self.has_settings)
            .with("app", &self.app)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.botApp")?;
        Ok(Self {
            inactive: object.flag("inactive")?,
            request_write_access: object.flag("request_write_access")?,
            has_settings: object.flag("has_settings")?,
            app: object.field("app")?,
        })
    }
}

impl json::Serialize for types::messages::BotApp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::BotApp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::BotPreparedInlineMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.botPreparedInlineMessage")
            .with("id", &self.id)
            .with("expire_date", &self.expire_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.botPreparedInlineMessage")?;
        Ok(Self {
            id: object.field("id")?,
            expire_date: object.field("expire_date")?,
        })
    }
}

impl json::Serialize for types::messages::BotPreparedInlineMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::BotPreparedInlineMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
