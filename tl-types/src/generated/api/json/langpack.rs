// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `langpack`.

use super::super::functions;
use crate::wire::json;

impl json::Json for functions::langpack::GetLangPack {
    fn to_json(&self) -> json::Value {
        json::Object::new("langpack.getLangPack")
            .with("lang_pack", &self.lang_pack)
            .with("lang_code", &self.lang_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("langpack.getLangPack")?;
        Ok(Self {
            lang_pack: object.field("lang_pack")?,
            lang_code: object.field("lang_code")?,
        })
    }
}

impl json::Serialize for functions::langpack::GetLangPack {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::langpack::GetLangPack {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::langpack::GetStrings {
    fn to_json(&self) -> json::Value {
        json::Object::new("langpack.getStrings")
            .with("lang_pack", &self.lang_pack)
            .with("lang_code", &self.lang_code)
            .with("keys", &self.keys)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("langpack.getStrings")?;
        Ok(Self {
            lang_pack: object.field("lang_pack")?,
            lang_code: object.field("lang_code")?,
            keys: object.field("keys")?,
        })
    }
}

impl json::Serialize for functions::langpack::GetStrings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::langpack::GetStrings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::langpack::GetDifference {
    fn to_json(&self) -> json::Value {
        json::Object::new("langpack.getDifference")
            .with("lang_pack", &self.lang_pack)
            .with("lang_code", &self.lang_code)
            .with("from_version", &self.from_version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("langpack.getDifference")?;
        Ok(Self {
            lang_pack: object.field("lang_pack")?,
            lang_code: object.field("lang_code")?,
            from_version: object.field("from_version")?,
        })
    }
}

impl json::Serialize for functions::langpack::GetDifference {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::langpack::GetDifference {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::langpack::GetLanguages {
    fn to_json(&self) -> json::Value {
        json::Object::new("langpack.getLanguages")
            .with("lang_pack", &self.lang_pack)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("langpack.getLanguages")?;
        Ok(Self {
            lang_pack: object.field("lang_pack")?,
        })
    }
}

impl json::Serialize for functions::langpack::GetLanguages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::langpack::GetLanguages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::langpack::GetLanguage {
    fn to_json(&self) -> json::Value {
        json::Object::new("langpack.getLanguage")
            .with("lang_pack", &self.lang_pack)
            .with("lang_code", &self.lang_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("langpack.getLanguage")?;
        Ok(Self {
            lang_pack: object.field("lang_pack")?,
            lang_code: object.field("lang_code")?,
        })
    }
}

impl json::Serialize for functions::langpack::GetLanguage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::langpack::GetLanguage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
