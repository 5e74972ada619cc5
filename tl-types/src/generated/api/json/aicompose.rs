// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `aicompose`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::aicompose::Tones {
    fn to_json(&self) -> json::Value {
        json::Object::new("aicompose.tones")
            .with("hash", &self.hash)
            .with("tones", &self.tones)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aicompose.tones")?;
        Ok(Self {
            hash: object.field("hash")?,
            tones: object.field("tones")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::aicompose::Tones {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::aicompose::Tones {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::aicompose::CreateTone {
    fn to_json(&self) -> json::Value {
        json::Object::new("aicompose.createTone")
            .with_flag("display_author", self.display_author)
            .with("emoji_id", &self.emoji_id)
            .with("title", &self.title)
            .with("prompt", &self.prompt)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aicompose.createTone")?;
        Ok(Self {
            display_author: object.flag("display_author")?,
            emoji_id: object.field("emoji_id")?,
            title: object.field("title")?,
            prompt: object.field("prompt")?,
        })
    }
}

impl json::Serialize for functions::aicompose::CreateTone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::aicompose::CreateTone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::aicompose::UpdateTone {
    fn to_json(&self) -> json::Value {
        json::Object::new("aicompose.updateTone")
            .with("tone", &self.tone)
            .with_optional("display_author", &self.display_author)
            .with_optional("emoji_id", &self.emoji_id)
            .with_optional("title", &self.title)
            .with_optional("prompt", &self.prompt)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aicompose.updateTone")?;
        Ok(Self {
            tone: object.field("tone")?,
            display_author: object.optional("display_author")?,
            emoji_id: object.optional("emoji_id")?,
            title: object.optional("title")?,
            prompt: object.optional("prompt")?,
        })
    }
}

impl json::Serialize for functions::aicompose::UpdateTone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::aicompose::UpdateTone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::aicompose::SaveTone {
    fn to_json(&self) -> json::Value {
        json::Object::new("aicompose.saveTone")
            .with("tone", &self.tone)
            .with("unsave", &self.unsave)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aicompose.saveTone")?;
        Ok(Self {
            tone: object.field("tone")?,
            unsave: object.field("unsave")?,
        })
    }
}

impl json::Serialize for functions::aicompose::SaveTone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::aicompose::SaveTone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::aicompose::DeleteTone {
    fn to_json(&self) -> json::Value {
        json::Object::new("aicompose.deleteTone").with("tone", &self.tone).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aicompose.deleteTone")?;
        Ok(Self {
            tone: object.field("tone")?,
        })
    }
}

impl json::Serialize for functions::aicompose::DeleteTone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::aicompose::DeleteTone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::aicompose::GetTone {
    fn to_json(&self) -> json::Value {
        json::Object::new("aicompose.getTone").with("tone", &self.tone).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aicompose.getTone")?;
        Ok(Self {
            tone: object.field("tone")?,
        })
    }
}

impl json::Serialize for functions::aicompose::GetTone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::aicompose::GetTone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::aicompose::GetTones {
    fn to_json(&self) -> json::Value {
        json::Object::new("aicompose.getTones").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aicompose.getTones")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::aicompose::GetTones {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::aicompose::GetTones {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::aicompose::GetToneExample {
    fn to_json(&self) -> json::Value {
        json::Object::new("aicompose.getToneExample")
            .with("tone", &self.tone)
            .with("num", &self.num)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aicompose.getToneExample")?;
        Ok(Self {
            tone: object.field("tone")?,
            num: object.field("num")?,
        })
    }
}

impl json::Serialize for functions::aicompose::GetToneExample {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::aicompose::GetToneExample {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::aicompose::Tones {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => json::Object::new("aicompose.tonesNotModified").value(),
            Self::Tones(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("aicompose.Tones")?.as_str() {
            "aicompose.tonesNotModified" => Ok(Self::NotModified),
            "aicompose.tones" => value.variant(Self::Tones),
            other => Err(json::Error::unknown(other, "aicompose.Tones")),
        }
    }
}

impl json::Serialize for enums::aicompose::Tones {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::aicompose::Tones {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
