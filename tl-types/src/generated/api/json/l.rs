// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::LangPackDifference {
    fn to_json(&self) -> json::Value {
        json::Object::new("langPackDifference")
            .with("lang_code", &self.lang_code)
            .with("from_version", &self.from_version)
            .with("version", &self.version)
            .with("strings", &self.strings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("langPackDifference")?;
        Ok(Self {
            lang_code: object.field("lang_code")?,
            from_version: object.field("from_version")?,
            version: object.field("version")?,
            strings: object.field("strings")?,
        })
    }
}

impl json::Serialize for types::LangPackDifference {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::LangPackDifference {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::LabeledPrice {
    fn to_json(&self) -> json::Value {
        json::Object::new("labeledPrice")
            .with("label", &self.label)
            .with("amount", &self.amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("labeledPrice")?;
        Ok(Self {
            label: object.field("label")?,
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::LabeledPrice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::LabeledPrice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::LangPackString {
    fn to_json(&self) -> json::Value {
        json::Object::new("langPackString")
            .with("key", &self.key)
            .with("value", &self.value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("langPackString")?;
        Ok(Self {
            key: object.field("key")?,
            value: object.field("value")?,
        })
    }
}

impl json::Serialize for types::LangPackString {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::LangPackString {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::LangPackStringPluralized {
    fn to_json(&self) -> json::Value {
        json::Object::new("langPackStringPluralized")
            .with("key", &self.key)
            .with_optional("zero_value", &self.zero_value)
            .with_optional("one_value", &self.one_value)
            .with_optional("two_value", &self.two_value)
            .with_optional("few_value", &self.few_value)
            .with_optional("many_value", &self.many_value)
            .with("other_value", &self.other_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("langPackStringPluralized")?;
        Ok(Self {
            key: object.field("key")?,
            zero_value: object.optional("zero_value")?,
            one_value: object.optional("one_value")?,
            two_value: object.optional("two_value")?,
            few_value: object.optional("few_value")?,
            many_value: object.optional("many_value")?,
            other_value: object.field("other_value")?,
        })
    }
}

impl json::Serialize for types::LangPackStringPluralized {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::LangPackStringPluralized {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::LangPackStringDeleted {
    fn to_json(&self) -> json::Value {
        json::Object::new("langPackStringDeleted").with("key", &self.key).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("langPackStringDeleted")?;
        Ok(Self { key: object.field("key")? })
    }
}

impl json::Serialize for types::LangPackStringDeleted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::LangPackStringDeleted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::LangPackLanguage {
    fn to_json(&self) -> json::Value {
        json::Object::new("langPackLanguage")
            .with_flag("official", self.official)
            .with_flag("rtl", self.rtl)
            .with_flag("beta", self.beta)
            .with("name", &self.name)
            .with("native_name", &self.native_name)
            .with("lang_code", &self.lang_code)
            .with_optional("base_lang_code", &self.base_lang_code)
            .with("plural_code", &self.plural_code)
            .with("strings_count", &self.strings_count)
            .with("translated_count", &self.translated_count)
            .with("translations_url", &self.translations_url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("langPackLanguage")?;
        Ok(Self {
            official: object.flag("official")?,
            rtl: object.flag("rtl")?,
            beta: object.flag("beta")?,
            name: object.field("name")?,
            native_name: object.field("native_name")?,
            lang_code: object.field("lang_code")?,
            base_lang_code: object.optional("base_lang_code")?,
            plural_code: object.field("plural_code")?,
            strings_count: object.field("strings_count")?,
            translated_count: object.field("translated_count")?,
            translations_url: object.field("translations_url")?,
        })
    }
}

impl json::Serialize for types::LangPackLanguage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::LangPackLanguage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::LangPackString {
    fn to_json(&self) -> json::Value {
        match self {
            Self::LangPackString(value) => json::Json::to_json(value),
            Self::Pluralized(value) => json::Json::to_json(value),
            Self::Deleted(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("LangPackString")?.as_str() {
            "langPackString" => value.variant(Self::LangPackString),
            "langPackStringPluralized" => value.variant(Self::Pluralized),
            "langPackStringDeleted" => value.variant(Self::Deleted),
            other => Err(json::Error::unknown(other, "LangPackString")),
        }
    }
}

impl json::Serialize for enums::LangPackString {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::LangPackString {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
