// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::types;
use crate::wire::json;

impl json::Json for types::KeyboardButtonStyle {
    fn to_json(&self) -> json::Value {
        json::Object::new("keyboardButtonStyle")
            .with_flag("bg_primary", self.bg_primary)
            .with_flag("bg_danger", self.bg_danger)
            .with_flag("bg_success", self.bg_success)
            .with_optional("icon", &self.icon)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("keyboardButtonStyle")?;
        Ok(Self {
            bg_primary: object.flag("bg_primary")?,
            bg_danger: object.flag("bg_danger")?,
            bg_success: object.flag("bg_success")?,
            icon: object.optional("icon")?,
        })
    }
}

impl json::Serialize for types::KeyboardButtonStyle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::KeyboardButtonStyle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::KeyboardButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("keyboardButton")
            .with_optional("style", &self.style)
            .with("text", &self.text)
            .with("type", &self.r#type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("keyboardButton")?;
        Ok(Self {
            style: object.optional("style")?,
            text: object.field("text")?,
            r#type: object.field("type")?,
        })
    }
}

impl json::Serialize for types::KeyboardButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::KeyboardButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::KeyboardButtonRow {
    fn to_json(&self) -> json::Value {
        json::Object::new("keyboardButtonRow").with("buttons", &self.buttons).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("keyboardButtonRow")?;
        Ok(Self {
            buttons: object.field("buttons")?,
        })
    }
}

impl json::Serialize for types::KeyboardButtonRow {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::KeyboardButtonRow {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::KeyboardInlineButtonRow {
    fn to_json(&self) -> json::Value {
        json::Object::new("keyboardInlineButtonRow")
            .with("buttons", &self.buttons)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("keyboardInlineButtonRow")?;
        Ok(Self {
            buttons: object.field("buttons")?,
        })
    }
}

impl json::Serialize for types::KeyboardInlineButtonRow {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::KeyboardInlineButtonRow {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::KeyboardInlineButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("keyboardInlineButton")
            .with_optional("style", &self.style)
            .with("text", &self.text)
            .with("type", &self.r#type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("keyboardInlineButton")?;
        Ok(Self {
            style: object.optional("style")?,
            text: object.field("text")?,
            r#type: object.field("type")?,
        })
    }
}

impl json::Serialize for types::KeyboardInlineButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::KeyboardInlineButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
