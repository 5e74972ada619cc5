// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::MessageEntityUnknown {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityUnknown")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityUnknown")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityUnknown {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityUnknown {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityMention {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityMention")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityMention")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityMention {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityMention {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityHashtag {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityHashtag")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityHashtag")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityHashtag {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityHashtag {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityBotCommand {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityBotCommand")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityBotCommand")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityBotCommand {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityBotCommand {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityUrl")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityUrl")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityEmail {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityEmail")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityEmail")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityEmail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityEmail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityBold {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityBold")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityBold")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityBold {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityBold {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityItalic {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityItalic")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityItalic")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityItalic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityItalic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityCode")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityCode")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityPre {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityPre")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .with("language", &self.language)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityPre")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
            language: object.field("language")?,
        })
    }
}

impl json::Serialize for types::MessageEntityPre {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityPre {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityTextUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityTextUrl")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityTextUrl")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for types::MessageEntityTextUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityTextUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityMentionName {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityMentionName")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityMentionName")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::MessageEntityMentionName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityMentionName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityPhone {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityPhone")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityPhone")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityPhone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityPhone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityCashtag {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityCashtag")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityCashtag")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityCashtag {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityCashtag {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityUnderline {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityUnderline")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityUnderline")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityUnderline {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityUnderline {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityStrike {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityStrike")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityStrike")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityStrike {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityStrike {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityBankCard {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityBankCard")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityBankCard")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityBankCard {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityBankCard {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntitySpoiler {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntitySpoiler")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntitySpoiler")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntitySpoiler {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntitySpoiler {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityCustomEmoji {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityCustomEmoji")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .with("document_id", &self.document_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityCustomEmoji")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
            document_id: object.field("document_id")?,
        })
    }
}

impl json::Serialize for types::MessageEntityCustomEmoji {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityCustomEmoji {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityBlockquote {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityBlockquote")
            .with_flag("collapsed", self.collapsed)
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityBlockquote")?;
        Ok(Self {
            collapsed: object.flag("collapsed")?,
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityBlockquote {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityBlockquote {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityFormattedDate {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityFormattedDate")
            .with_flag("relative", self.relative)
            .with_flag("short_time", self.short_time)
            .with_flag("long_time", self.long_time)
            .with_flag("short_date", self.short_date)
            .with_flag("long_date", self.long_date)
            .with_flag("day_of_week", self.day_of_week)
            .with("offset", &self.offset)
            .with("length", &self.length)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityFormattedDate")?;
        Ok(Self {
            relative: object.flag("relative")?,
            short_time: object.flag("short_time")?,
            long_time: object.flag("long_time")?,
            short_date: object.flag("short_date")?,
            long_date: object.flag("long_date")?,
            day_of_week: object.flag("day_of_week")?,
            offset: object.field("offset")?,
            length: object.field("length")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::MessageEntityFormattedDate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityFormattedDate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityDiffInsert {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityDiffInsert")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityDiffInsert")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityDiffInsert {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityDiffInsert {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityDiffReplace {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityDiffReplace")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .with("old_text", &self.old_text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityDiffReplace")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
            old_text: object.field("old_text")?,
        })
    }
}

impl json::Serialize for types::MessageEntityDiffReplace {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityDiffReplace {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityDiffDelete {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityDiffDelete")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityDiffDelete")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityDiffDelete {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityDiffDelete {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEntityTonAddress {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEntityTonAddress")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEntityTonAddress")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::MessageEntityTonAddress {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEntityTonAddress {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageEmpty")
            .with("id", &self.id)
            .with_optional("peer_id", &self.peer_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageEmpty")?;
        Ok(Self {
            id: object.field("id")?,
            peer_id: object.optional("peer_id")?,
        })
    }
}

impl json::Serialize for types::MessageEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Message {
    fn to_json(&self) -> json::Value {
        json::Object::new("message")
            .with_flag("out", self.out)
            .with_flag("mentioned", self.mentioned)
            .with_flag("media_unread", self.media_unread)
            .with_flag("silent", self.silent)
            .with_flag("post", self.post)
            .with_flag("from_scheduled", self.from_scheduled)
            .with_flag("legacy", self.legacy)
            .with_flag("edit_hide", self.edit_hide)
            .with_flag("pinned", self.pinned)
            .with_flag("noforwards", self.noforwards)
            .with_flag("invert_media", self.invert_media)
            .with_flag("offline", self.offline)
            .with_flag("video_processing_pending", self.video_processing_pending)
            .with_flag("paid_suggested_post_stars", self.paid_suggested_post_stars)
            .with_flag("paid_suggested_post_ton", self.paid_suggested_post_ton)
            .with("id", &self.id)
            .with_optional("from_id", &self.from_id)
            .with_optional("from_boosts_applied", &self.from_boosts_applied)
            .with_optional("from_rank", &self.from_rank)
            .with("peer_id", &self.peer_id)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .with_optional("fwd_from", &self.fwd_from)
            .with_optional("via_bot_id", &self.via_bot_id)
            .with_optional("via_business_bot_id", &self.via_business_bot_id)
            .with_optional("guestchat_via_from", &self.guestchat_via_from)
            .with_optional("reply_to", &self.reply_to)
            .with("date", &self.date)
            .with("message", &self.message)
            .with_optional("media", &self.media)
            .with_optional("reply_markup", &self.reply_markup)
            .with_optional("entities", &self.entities)
            .with_optional("views", &self.views)
            .with_optional("forwards", &self.forwards)
            .with_optional("replies", &self.replies)
            .with_optional("edit_date", &self.edit_date)
            .with_optional("post_author", &self.post_author)
            .with_optional("grouped_id", &self.grouped_id)
            .with_optional("reactions", &self.reactions)
            .with_optional("restriction_reason", &self.restriction_reason)
            .with_optional("ttl_period", &self.ttl_period)
            .with_optional("quick_reply_shortcut_id", &self.quick_reply_shortcut_id)
            .with_optional("effect", &self.effect)
            .with_optional("factcheck", &self.factcheck)
            .with_optional(
                "report_delivery_until_date",
                &self.report_delivery_until_date,
            )
            .with_optional("paid_message_stars", &self.paid_message_stars)
            .with_optional("suggested_post", &self.suggested_post)
            .with_optional("schedule_repeat_period", &self.schedule_repeat_period)
            .with_optional("summary_from_language", &self.summary_from_language)
            .with_optional("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("message")?;
        Ok(Self {
            out: object.flag("out")?,
            mentioned: object.flag("mentioned")?,
            media_unread: object.flag("media_unread")?,
            silent: object.flag("silent")?,
            post: object.flag("post")?,
            from_scheduled: object.flag("from_scheduled")?,
            legacy: object.flag("legacy")?,
            edit_hide: object.flag("edit_hide")?,
            pinned: object.flag("pinned")?,
            noforwards: object.flag("noforwards")?,
            invert_media: object.flag("invert_media")?,
            offline: object.flag("offline")?,
            video_processing_pending: object.flag("video_processing_pending")?,
            paid_suggested_post_stars: object.flag("paid_suggested_post_stars")?,
            paid_suggested_post_ton: object.flag("paid_suggested_post_ton")?,
            id: object.field("id")?,
            from_id: object.optional("from_id")?,
            from_boosts_applied: object.optional("from_boosts_applied")?,
            from_rank: object.optional("from_rank")?,
            peer_id: object.field("peer_id")?,
            saved_peer_id: object.optional("saved_peer_id")?,
            fwd_from: object.optional("fwd_from")?,
            via_bot_id: object.optional("via_bot_id")?,
            via_business_bot_id: object.optional("via_business_bot_id")?,
            guestchat_via_from: object.optional("guestchat_via_from")?,
            reply_to: object.optional("reply_to")?,
            date: object.field("date")?,
            message: object.field("message")?,
            media: object.optional("media")?,
            reply_markup: object.optional("reply_markup")?,
            entities: object.optional("entities")?,
            views: object.optional("views")?,
            forwards: object.optional("forwards")?,
            replies: object.optional("replies")?,
            edit_date: object.optional("edit_date")?,
            post_author: object.optional("post_author")?,
            grouped_id: object.optional("grouped_id")?,
            reactions: object.optional("reactions")?,
            restriction_reason: object.optional("restriction_reason")?,
            ttl_period: object.optional("ttl_period")?,
            quick_reply_shortcut_id: object.optional("quick_reply_shortcut_id")?,
            effect: object.optional("effect")?,
            factcheck: object.optional("factcheck")?,
            report_delivery_until_date: object.optional("report_delivery_until_date")?,
            paid_message_stars: object.optional("paid_message_stars")?,
            suggested_post: object.optional("suggested_post")?,
            schedule_repeat_period: object.optional("schedule_repeat_period")?,
            summary_from_language: object.optional("summary_from_language")?,
            rich_message: object.optional("rich_message")?,
        })
    }
}

impl json::Serialize for types::Message {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Message {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageService {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageService")
            .with_flag("out", self.out)
            .with_flag("mentioned", self.mentioned)
            .with_flag("media_unread", self.media_unread)
            .with_flag("reactions_are_possible", self.reactions_are_possible)
            .with_flag("silent", self.silent)
            .with_flag("post", self.post)
            .with_flag("legacy", self.legacy)
            .with("id", &self.id)
            .with_optional("from_id", &self.from_id)
            .with("peer_id", &self.peer_id)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .with_optional("reply_to", &self.reply_to)
            .with("date", &self.date)
            .with("action", &self.action)
            .with_optional("reactions", &self.reactions)
            .with_optional("ttl_period", &self.ttl_period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageService")?;
        Ok(Self {
            out: object.flag("out")?,
            mentioned: object.flag("mentioned")?,
            media_unread: object.flag("media_unread")?,
            reactions_are_possible: object.flag("reactions_are_possible")?,
            silent: object.flag("silent")?,
            post: object.flag("post")?,
            legacy: object.flag("legacy")?,
            id: object.field("id")?,
            from_id: object.optional("from_id")?,
            peer_id: object.field("peer_id")?,
            saved_peer_id: object.optional("saved_peer_id")?,
            reply_to: object.optional("reply_to")?,
            date: object.field("date")?,
            action: object.field("action")?,
            reactions: object.optional("reactions")?,
            ttl_period: object.optional("ttl_period")?,
        })
    }
}

impl json::Serialize for types::MessageService {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageService {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageFwdHeader {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageFwdHeader")
            .with_flag("imported", self.imported)
            .with_flag("saved_out", self.saved_out)
            .with_optional("from_id", &self.from_id)
            .with_optional("from_name", &self.from_name)
            .with("date", &self.date)
            .with_optional("channel_post", &self.channel_post)
            .with_optional("post_author", &self.post_author)
            .with_optional("saved_from_peer", &self.saved_from_peer)
            .with_optional("saved_from_msg_id", &self.saved_from_msg_id)
            .with_optional("saved_from_id", &self.saved_from_id)
            .with_optional("saved_from_name", &self.saved_from_name)
            .with_optional("saved_date", &self.saved_date)
            .with_optional("psa_type", &self.psa_type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageFwdHeader")?;
        Ok(Self {
            imported: object.flag("imported")?,
            saved_out: object.flag("saved_out")?,
            from_id: object.optional("from_id")?,
            from_name: object.optional("from_name")?,
            date: object.field("date")?,
            channel_post: object.optional("channel_post")?,
            post_author: object.optional("post_author")?,
            saved_from_peer: object.optional("saved_from_peer")?,
            saved_from_msg_id: object.optional("saved_from_msg_id")?,
            saved_from_id: object.optional("saved_from_id")?,
            saved_from_name: object.optional("saved_from_name")?,
            saved_date: object.optional("saved_date")?,
            psa_type: object.optional("psa_type")?,
        })
    }
}

impl json::Serialize for types::MessageFwdHeader {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageFwdHeader {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageReplyHeader {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageReplyHeader")
            .with_flag("reply_to_scheduled", self.reply_to_scheduled)
            .with_flag("forum_topic", self.forum_topic)
            .with_flag("quote", self.quote)
            .with_flag("reply_to_ephemeral", self.reply_to_ephemeral)
            .with_optional("reply_to_msg_id", &self.reply_to_msg_id)
            .with_optional("reply_to_peer_id", &self.reply_to_peer_id)
            .with_optional("reply_from", &self.reply_from)
            .with_optional("reply_media", &self.reply_media)
            .with_optional("reply_to_top_id", &self.reply_to_top_id)
            .with_optional("quote_text", &self.quote_text)
            .with_optional("quote_entities", &self.quote_entities)
            .with_optional("quote_offset", &self.quote_offset)
            .with_optional("todo_item_id", &self.todo_item_id)
            .with_optional("poll_option", &self.poll_option)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageReplyHeader")?;
        Ok(Self {
            reply_to_scheduled: object.flag("reply_to_scheduled")?,
            forum_topic: object.flag("forum_topic")?,
            quote: object.flag("quote")?,
            reply_to_ephemeral: object.flag("reply_to_ephemeral")?,
            reply_to_msg_id: object.optional("reply_to_msg_id")?,
            reply_to_peer_id: object.optional("reply_to_peer_id")?,
            reply_from: object.optional("reply_from")?,
            reply_media: object.optional("reply_media")?,
            reply_to_top_id: object.optional("reply_to_top_id")?,
            quote_text: object.optional("quote_text")?,
            quote_entities: object.optional("quote_entities")?,
            quote_offset: object.optional("quote_offset")?,
            todo_item_id: object.optional("todo_item_id")?,
            poll_option: object.optional("poll_option")?,
        })
    }
}

impl json::Serialize for types::MessageReplyHeader {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageReplyHeader {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageReplyStoryHeader {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageReplyStoryHeader")
            .with("peer", &self.peer)
            .with("story_id", &self.story_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageReplyStoryHeader")?;
        Ok(Self {
            peer: object.field("peer")?,
            story_id: object.field("story_id")?,
        })
    }
}

impl json::Serialize for types::MessageReplyStoryHeader {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageReplyStoryHeader {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaPhoto")
            .with_flag("spoiler", self.spoiler)
            .with_flag("live_photo", self.live_photo)
            .with_optional("photo", &self.photo)
            .with_optional("ttl_seconds", &self.ttl_seconds)
            .with_optional("video", &self.video)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaPhoto")?;
        Ok(Self {
            spoiler: object.flag("spoiler")?,
            live_photo: object.flag("live_photo")?,
            photo: object.optional("photo")?,
            ttl_seconds: object.optional("ttl_seconds")?,
            video: object.optional("video")?,
        })
    }
}

impl json::Serialize for types::MessageMediaPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaGeo {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaGeo").with("geo", &self.geo).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaGeo")?;
        Ok(Self { geo: object.field("geo")? })
    }
}

impl json::Serialize for types::MessageMediaGeo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaGeo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaContact")
            .with("phone_number", &self.phone_number)
            .with("first_name", &self.first_name)
            .with("last_name", &self.last_name)
            .with("vcard", &self.vcard)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaContact")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            vcard: object.field("vcard")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::MessageMediaContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaDocument")
            .with_flag("nopremium", self.nopremium)
            .with_flag("spoiler", self.spoiler)
            .with_flag("video", self.video)
            .with_flag("round", self.round)
            .with_flag("voice", self.voice)
            .with_optional("document", &self.document)
            .with_optional("alt_documents", &self.alt_documents)
            .with_optional("video_cover", &self.video_cover)
            .with_optional("video_timestamp", &self.video_timestamp)
            .with_optional("ttl_seconds", &self.ttl_seconds)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaDocument")?;
        Ok(Self {
            nopremium: object.flag("nopremium")?,
            spoiler: object.flag("spoiler")?,
            video: object.flag("video")?,
            round: object.flag("round")?,
            voice: object.flag("voice")?,
            document: object.optional("document")?,
            alt_documents: object.optional("alt_documents")?,
            video_cover: object.optional("video_cover")?,
            video_timestamp: object.optional("video_timestamp")?,
            ttl_seconds: object.optional("ttl_seconds")?,
        })
    }
}

impl json::Serialize for types::MessageMediaDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaWebPage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaWebPage")
            .with_flag("force_large_media", self.force_large_media)
            .with_flag("force_small_media", self.force_small_media)
            .with_flag("manual", self.manual)
            .with_flag("safe", self.safe)
            .with("webpage", &self.webpage)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaWebPage")?;
        Ok(Self {
            force_large_media: object.flag("force_large_media")?,
            force_small_media: object.flag("force_small_media")?,
            manual: object.flag("manual")?,
            safe: object.flag("safe")?,
            webpage: object.field("webpage")?,
        })
    }
}

impl json::Serialize for types::MessageMediaWebPage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaWebPage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaVenue {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaVenue")
            .with("geo", &self.geo)
            .with("title", &self.title)
            .with("address", &self.address)
            .with("provider", &self.provider)
            .with("venue_id", &self.venue_id)
            .with("venue_type", &self.venue_type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaVenue")?;
        Ok(Self {
            geo: object.field("geo")?,
            title: object.field("title")?,
            address: object.field("address")?,
            provider: object.field("provider")?,
            venue_id: object.field("venue_id")?,
            venue_type: object.field("venue_type")?,
        })
    }
}

impl json::Serialize for types::MessageMediaVenue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaVenue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaGame {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaGame").with("game", &self.game).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaGame")?;
        Ok(Self {
            game: object.field("game")?,
        })
    }
}

impl json::Serialize for types::MessageMediaGame {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaGame {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaInvoice {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaInvoice")
            .with_flag("shipping_address_requested", self.shipping_address_requested)
            .with_flag("test", self.test)
            .with("title", &self.title)
            .with("description", &self.description)
            .with_optional("photo", &self.photo)
            .with_optional("receipt_msg_id", &self.receipt_msg_id)
            .with("currency", &self.currency)
            .with("total_amount", &self.total_amount)
            .with("start_param", &self.start_param)
            .with_optional("extended_media", &self.extended_media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaInvoice")?;
        Ok(Self {
            shipping_address_requested: object.flag("shipping_address_requested")?,
            test: object.flag("test")?,
            title: object.field("title")?,
            description: object.field("description")?,
            photo: object.optional("photo")?,
            receipt_msg_id: object.optional("receipt_msg_id")?,
            currency: object.field("currency")?,
            total_amount: object.field("total_amount")?,
            start_param: object.field("start_param")?,
            extended_media: object.optional("extended_media")?,
        })
    }
}

impl json::Serialize for types::MessageMediaInvoice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaInvoice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaGeoLive {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaGeoLive")
            .with("geo", &self.geo)
            .with_optional("heading", &self.heading)
            .with("period", &self.period)
            .with_optional(
                "proximity_notification_radius",
                &self.proximity_notification_radius,
            )
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaGeoLive")?;
        Ok(Self {
            geo: object.field("geo")?,
            heading: object.optional("heading")?,
            period: object.field("period")?,
            proximity_notification_radius: object
                .optional("proximity_notification_radius")?,
        })
    }
}

impl json::Serialize for types::MessageMediaGeoLive {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaGeoLive {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaPoll {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaPoll")
            .with("poll", &self.poll)
            .with("results", &self.results)
            .with_optional("attached_media", &self.attached_media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaPoll")?;
        Ok(Self {
            poll: object.field("poll")?,
            results: object.field("results")?,
            attached_media: object.optional("attached_media")?,
        })
    }
}

impl json::Serialize for types::MessageMediaPoll {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaPoll {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaDice {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaDice")
            .with("value", &self.value)
            .with("emoticon", &self.emoticon)
            .with_optional("game_outcome", &self.game_outcome)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaDice")?;
        Ok(Self {
            value: object.field("value")?,
            emoticon: object.field("emoticon")?,
            game_outcome: object.optional("game_outcome")?,
        })
    }
}

impl json::Serialize for types::MessageMediaDice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaDice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaStory")
            .with_flag("via_mention", self.via_mention)
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with_optional("story", &self.story)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaStory")?;
        Ok(Self {
            via_mention: object.flag("via_mention")?,
            peer: object.field("peer")?,
            id: object.field("id")?,
            story: object.optional("story")?,
        })
    }
}

impl json::Serialize for types::MessageMediaStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaGiveaway {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaGiveaway")
            .with_flag("only_new_subscribers", self.only_new_subscribers)
            .with_flag("winners_are_visible", self.winners_are_visible)
            .with("channels", &self.channels)
            .with_optional("countries_iso2", &self.countries_iso2)
            .with_optional("prize_description", &self.prize_description)
            .with("quantity", &self.quantity)
            .with_optional("months", &self.months)
            .with_optional("stars", &self.stars)
            .with("until_date", &self.until_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaGiveaway")?;
        Ok(Self {
            only_new_subscribers: object.flag("only_new_subscribers")?,
            winners_are_visible: object.flag("winners_are_visible")?,
            channels: object.field("channels")?,
            countries_iso2: object.optional("countries_iso2")?,
            prize_description: object.optional("prize_description")?,
            quantity: object.field("quantity")?,
            months: object.optional("months")?,
            stars: object.optional("stars")?,
            until_date: object.field("until_date")?,
        })
    }
}

impl json::Serialize for types::MessageMediaGiveaway {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaGiveaway {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaGiveawayResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaGiveawayResults")
            .with_flag("only_new_subscribers", self.only_new_subscribers)
            .with_flag("refunded", self.refunded)
            .with("channel_id", &self.channel_id)
            .with_optional("additional_peers_count", &self.additional_peers_count)
            .with("launch_msg_id", &self.launch_msg_id)
            .with("winners_count", &self.winners_count)
            .with("unclaimed_count", &self.unclaimed_count)
            .with("winners", &self.winners)
            .with_optional("months", &self.months)
            .with_optional("stars", &self.stars)
            .with_optional("prize_description", &self.prize_description)
            .with("until_date", &self.until_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaGiveawayResults")?;
        Ok(Self {
            only_new_subscribers: object.flag("only_new_subscribers")?,
            refunded: object.flag("refunded")?,
            channel_id: object.field("channel_id")?,
            additional_peers_count: object.optional("additional_peers_count")?,
            launch_msg_id: object.field("launch_msg_id")?,
            winners_count: object.field("winners_count")?,
            unclaimed_count: object.field("unclaimed_count")?,
            winners: object.field("winners")?,
            months: object.optional("months")?,
            stars: object.optional("stars")?,
            prize_description: object.optional("prize_description")?,
            until_date: object.field("until_date")?,
        })
    }
}

impl json::Serialize for types::MessageMediaGiveawayResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaGiveawayResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaPaidMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaPaidMedia")
            .with("stars_amount", &self.stars_amount)
            .with("extended_media", &self.extended_media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaPaidMedia")?;
        Ok(Self {
            stars_amount: object.field("stars_amount")?,
            extended_media: object.field("extended_media")?,
        })
    }
}

impl json::Serialize for types::MessageMediaPaidMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaPaidMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaToDo {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaToDo")
            .with("todo", &self.todo)
            .with_optional("completions", &self.completions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaToDo")?;
        Ok(Self {
            todo: object.field("todo")?,
            completions: object.optional("completions")?,
        })
    }
}

impl json::Serialize for types::MessageMediaToDo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaToDo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageMediaVideoStream {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageMediaVideoStream")
            .with_flag("rtmp_stream", self.rtmp_stream)
            .with("call", &self.call)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageMediaVideoStream")?;
        Ok(Self {
            rtmp_stream: object.flag("rtmp_stream")?,
            call: object.field("call")?,
        })
    }
}

impl json::Serialize for types::MessageMediaVideoStream {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageMediaVideoStream {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageReplies {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageReplies")
            .with_flag("comments", self.comments)
            .with("replies", &self.replies)
            .with("replies_pts", &self.replies_pts)
            .with_optional("recent_repliers", &self.recent_repliers)
            .with_optional("channel_id", &self.channel_id)
            .with_optional("max_id", &self.max_id)
            .with_optional("read_max_id", &self.read_max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageReplies")?;
        Ok(Self {
            comments: object.flag("comments")?,
            replies: object.field("replies")?,
            replies_pts: object.field("replies_pts")?,
            recent_repliers: object.optional("recent_repliers")?,
            channel_id: object.optional("channel_id")?,
            max_id: object.optional("max_id")?,
            read_max_id: object.optional("read_max_id")?,
        })
    }
}

impl json::Serialize for types::MessageReplies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageReplies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageReactions")
            .with_flag("min", self.min)
            .with_flag("can_see_list", self.can_see_list)
            .with_flag("reactions_as_tags", self.reactions_as_tags)
            .with("results", &self.results)
            .with_optional("recent_reactions", &self.recent_reactions)
            .with_optional("top_reactors", &self.top_reactors)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageReactions")?;
        Ok(Self {
            min: object.flag("min")?,
            can_see_list: object.flag("can_see_list")?,
            reactions_as_tags: object.flag("reactions_as_tags")?,
            results: object.field("results")?,
            recent_reactions: object.optional("recent_reactions")?,
            top_reactors: object.optional("top_reactors")?,
        })
    }
}

impl json::Serialize for types::MessageReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChatCreate {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChatCreate")
            .with("title", &self.title)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChatCreate")?;
        Ok(Self {
            title: object.field("title")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::MessageActionChatCreate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChatCreate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChatEditTitle {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChatEditTitle")
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChatEditTitle")?;
        Ok(Self {
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for types::MessageActionChatEditTitle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChatEditTitle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChatEditPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChatEditPhoto")
            .with("photo", &self.photo)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChatEditPhoto")?;
        Ok(Self {
            photo: object.field("photo")?,
        })
    }
}

impl json::Serialize for types::MessageActionChatEditPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChatEditPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChatAddUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChatAddUser").with("users", &self.users).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChatAddUser")?;
        Ok(Self {
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::MessageActionChatAddUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChatAddUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChatDeleteUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChatDeleteUser")
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChatDeleteUser")?;
        Ok(Self {
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionChatDeleteUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChatDeleteUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChatJoinedByLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChatJoinedByLink")
            .with("inviter_id", &self.inviter_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChatJoinedByLink")?;
        Ok(Self {
            inviter_id: object.field("inviter_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionChatJoinedByLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChatJoinedByLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChannelCreate {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChannelCreate")
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChannelCreate")?;
        Ok(Self {
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for types::MessageActionChannelCreate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChannelCreate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChatMigrateTo {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChatMigrateTo")
            .with("channel_id", &self.channel_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChatMigrateTo")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionChatMigrateTo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChatMigrateTo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChannelMigrateFrom {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChannelMigrateFrom")
            .with("title", &self.title)
            .with("chat_id", &self.chat_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChannelMigrateFrom")?;
        Ok(Self {
            title: object.field("title")?,
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionChannelMigrateFrom {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChannelMigrateFrom {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGameScore {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGameScore")
            .with("game_id", &self.game_id)
            .with("score", &self.score)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGameScore")?;
        Ok(Self {
            game_id: object.field("game_id")?,
            score: object.field("score")?,
        })
    }
}

impl json::Serialize for types::MessageActionGameScore {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGameScore {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionPaymentSentMe {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionPaymentSentMe")
            .with_flag("recurring_init", self.recurring_init)
            .with_flag("recurring_used", self.recurring_used)
            .with("currency", &self.currency)
            .with("total_amount", &self.total_amount)
            .with("payload", &self.payload)
            .with_optional("info", &self.info)
            .with_optional("shipping_option_id", &self.shipping_option_id)
            .with("charge", &self.charge)
            .with_optional("subscription_until_date", &self.subscription_until_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionPaymentSentMe")?;
        Ok(Self {
            recurring_init: object.flag("recurring_init")?,
            recurring_used: object.flag("recurring_used")?,
            currency: object.field("currency")?,
            total_amount: object.field("total_amount")?,
            payload: object.field("payload")?,
            info: object.optional("info")?,
            shipping_option_id: object.optional("shipping_option_id")?,
            charge: object.field("charge")?,
            subscription_until_date: object.optional("subscription_until_date")?,
        })
    }
}

impl json::Serialize for types::MessageActionPaymentSentMe {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionPaymentSentMe {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionPaymentSent {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionPaymentSent")
            .with_flag("recurring_init", self.recurring_init)
            .with_flag("recurring_used", self.recurring_used)
            .with("currency", &self.currency)
            .with("total_amount", &self.total_amount)
            .with_optional("invoice_slug", &self.invoice_slug)
            .with_optional("subscription_until_date", &self.subscription_until_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionPaymentSent")?;
        Ok(Self {
            recurring_init: object.flag("recurring_init")?,
            recurring_used: object.flag("recurring_used")?,
            currency: object.field("currency")?,
            total_amount: object.field("total_amount")?,
            invoice_slug: object.optional("invoice_slug")?,
            subscription_until_date: object.optional("subscription_until_date")?,
        })
    }
}

impl json::Serialize for types::MessageActionPaymentSent {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionPaymentSent {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionPhoneCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionPhoneCall")
            .with_flag("video", self.video)
            .with("call_id", &self.call_id)
            .with_optional("reason", &self.reason)
            .with_optional("duration", &self.duration)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionPhoneCall")?;
        Ok(Self {
            video: object.flag("video")?,
            call_id: object.field("call_id")?,
            reason: object.optional("reason")?,
            duration: object.optional("duration")?,
        })
    }
}

impl json::Serialize for types::MessageActionPhoneCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionPhoneCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionCustomAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionCustomAction")
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionCustomAction")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::MessageActionCustomAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionCustomAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionBotAllowed {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionBotAllowed")
            .with_flag("attach_menu", self.attach_menu)
            .with_flag("from_request", self.from_request)
            .with_optional("domain", &self.domain)
            .with_optional("app", &self.app)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionBotAllowed")?;
        Ok(Self {
            attach_menu: object.flag("attach_menu")?,
            from_request: object.flag("from_request")?,
            domain: object.optional("domain")?,
            app: object.optional("app")?,
        })
    }
}

impl json::Serialize for types::MessageActionBotAllowed {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionBotAllowed {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionSecureValuesSentMe {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionSecureValuesSentMe")
            .with("values", &self.values)
            .with("credentials", &self.credentials)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionSecureValuesSentMe")?;
        Ok(Self {
            values: object.field("values")?,
            credentials: object.field("credentials")?,
        })
    }
}

impl json::Serialize for types::MessageActionSecureValuesSentMe {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionSecureValuesSentMe {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionSecureValuesSent {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionSecureValuesSent")
            .with("types", &self.types)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionSecureValuesSent")?;
        Ok(Self {
            types: object.field("types")?,
        })
    }
}

impl json::Serialize for types::MessageActionSecureValuesSent {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionSecureValuesSent {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGeoProximityReached {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGeoProximityReached")
            .with("from_id", &self.from_id)
            .with("to_id", &self.to_id)
            .with("distance", &self.distance)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGeoProximityReached")?;
        Ok(Self {
            from_id: object.field("from_id")?,
            to_id: object.field("to_id")?,
            distance: object.field("distance")?,
        })
    }
}

impl json::Serialize for types::MessageActionGeoProximityReached {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGeoProximityReached {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGroupCall")
            .with("call", &self.call)
            .with_optional("duration", &self.duration)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGroupCall")?;
        Ok(Self {
            call: object.field("call")?,
            duration: object.optional("duration")?,
        })
    }
}

impl json::Serialize for types::MessageActionGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionInviteToGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionInviteToGroupCall")
            .with("call", &self.call)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionInviteToGroupCall")?;
        Ok(Self {
            call: object.field("call")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::MessageActionInviteToGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionInviteToGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionSetMessagesTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionSetMessagesTTL")
            .with("period", &self.period)
            .with_optional("auto_setting_from", &self.auto_setting_from)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionSetMessagesTTL")?;
        Ok(Self {
            period: object.field("period")?,
            auto_setting_from: object.optional("auto_setting_from")?,
        })
    }
}

impl json::Serialize for types::MessageActionSetMessagesTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionSetMessagesTtl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGroupCallScheduled {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGroupCallScheduled")
            .with("call", &self.call)
            .with("schedule_date", &self.schedule_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGroupCallScheduled")?;
        Ok(Self {
            call: object.field("call")?,
            schedule_date: object.field("schedule_date")?,
        })
    }
}

impl json::Serialize for types::MessageActionGroupCallScheduled {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGroupCallScheduled {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionSetChatTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionSetChatTheme").with("theme", &self.theme).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionSetChatTheme")?;
        Ok(Self {
            theme: object.field("theme")?,
        })
    }
}

impl json::Serialize for types::MessageActionSetChatTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionSetChatTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionWebViewDataSentMe {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionWebViewDataSentMe")
            .with("text", &self.text)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionWebViewDataSentMe")?;
        Ok(Self {
            text: object.field("text")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for types::MessageActionWebViewDataSentMe {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionWebViewDataSentMe {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionWebViewDataSent {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionWebViewDataSent")
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionWebViewDataSent")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::MessageActionWebViewDataSent {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionWebViewDataSent {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGiftPremium {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGiftPremium")
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .with("days", &self.days)
            .with_optional("crypto_currency", &self.crypto_currency)
            .with_optional("crypto_amount", &self.crypto_amount)
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGiftPremium")?;
        Ok(Self {
            currency: object.field("currency")?,
            amount: object.field("amount")?,
            days: object.field("days")?,
            crypto_currency: object.optional("crypto_currency")?,
            crypto_amount: object.optional("crypto_amount")?,
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for types::MessageActionGiftPremium {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGiftPremium {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionTopicCreate {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionTopicCreate")
            .with_flag("title_missing", self.title_missing)
            .with("title", &self.title)
            .with("icon_color", &self.icon_color)
            .with_optional("icon_emoji_id", &self.icon_emoji_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionTopicCreate")?;
        Ok(Self {
            title_missing: object.flag("title_missing")?,
            title: object.field("title")?,
            icon_color: object.field("icon_color")?,
            icon_emoji_id: object.optional("icon_emoji_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionTopicCreate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionTopicCreate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionTopicEdit {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionTopicEdit")
            .with_optional("title", &self.title)
            .with_optional("icon_emoji_id", &self.icon_emoji_id)
            .with_optional("closed", &self.closed)
            .with_optional("hidden", &self.hidden)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionTopicEdit")?;
        Ok(Self {
            title: object.optional("title")?,
            icon_emoji_id: object.optional("icon_emoji_id")?,
            closed: object.optional("closed")?,
            hidden: object.optional("hidden")?,
        })
    }
}

impl json::Serialize for types::MessageActionTopicEdit {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionTopicEdit {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionSuggestProfilePhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionSuggestProfilePhoto")
            .with("photo", &self.photo)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionSuggestProfilePhoto")?;
        Ok(Self {
            photo: object.field("photo")?,
        })
    }
}

impl json::Serialize for types::MessageActionSuggestProfilePhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionSuggestProfilePhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionRequestedPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionRequestedPeer")
            .with("button_id", &self.button_id)
            .with("peers", &self.peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionRequestedPeer")?;
        Ok(Self {
            button_id: object.field("button_id")?,
            peers: object.field("peers")?,
        })
    }
}

impl json::Serialize for types::MessageActionRequestedPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionRequestedPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionSetChatWallPaper {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionSetChatWallPaper")
            .with_flag("same", self.same)
            .with_flag("for_both", self.for_both)
            .with("wallpaper", &self.wallpaper)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionSetChatWallPaper")?;
        Ok(Self {
            same: object.flag("same")?,
            for_both: object.flag("for_both")?,
            wallpaper: object.field("wallpaper")?,
        })
    }
}

impl json::Serialize for types::MessageActionSetChatWallPaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionSetChatWallPaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGiftCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGiftCode")
            .with_flag("via_giveaway", self.via_giveaway)
            .with_flag("unclaimed", self.unclaimed)
            .with_optional("boost_peer", &self.boost_peer)
            .with("days", &self.days)
            .with("slug", &self.slug)
            .with_optional("currency", &self.currency)
            .with_optional("amount", &self.amount)
            .with_optional("crypto_currency", &self.crypto_currency)
            .with_optional("crypto_amount", &self.crypto_amount)
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGiftCode")?;
        Ok(Self {
            via_giveaway: object.flag("via_giveaway")?,
            unclaimed: object.flag("unclaimed")?,
            boost_peer: object.optional("boost_peer")?,
            days: object.field("days")?,
            slug: object.field("slug")?,
            currency: object.optional("currency")?,
            amount: object.optional("amount")?,
            crypto_currency: object.optional("crypto_currency")?,
            crypto_amount: object.optional("crypto_amount")?,
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for types::MessageActionGiftCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGiftCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGiveawayLaunch {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGiveawayLaunch")
            .with_optional("stars", &self.stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGiveawayLaunch")?;
        Ok(Self {
            stars: object.optional("stars")?,
        })
    }
}

impl json::Serialize for types::MessageActionGiveawayLaunch {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGiveawayLaunch {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGiveawayResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGiveawayResults")
            .with_flag("stars", self.stars)
            .with("winners_count", &self.winners_count)
            .with("unclaimed_count", &self.unclaimed_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGiveawayResults")?;
        Ok(Self {
            stars: object.flag("stars")?,
            winners_count: object.field("winners_count")?,
            unclaimed_count: object.field("unclaimed_count")?,
        })
    }
}

impl json::Serialize for types::MessageActionGiveawayResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGiveawayResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionBoostApply {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionBoostApply").with("boosts", &self.boosts).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionBoostApply")?;
        Ok(Self {
            boosts: object.field("boosts")?,
        })
    }
}

impl json::Serialize for types::MessageActionBoostApply {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionBoostApply {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionRequestedPeerSentMe {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionRequestedPeerSentMe")
            .with("button_id", &self.button_id)
            .with("peers", &self.peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionRequestedPeerSentMe")?;
        Ok(Self {
            button_id: object.field("button_id")?,
            peers: object.field("peers")?,
        })
    }
}

impl json::Serialize for types::MessageActionRequestedPeerSentMe {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionRequestedPeerSentMe {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionPaymentRefunded {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionPaymentRefunded")
            .with("peer", &self.peer)
            .with("currency", &self.currency)
            .with("total_amount", &self.total_amount)
            .with_optional("payload", &self.payload)
            .with("charge", &self.charge)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionPaymentRefunded")?;
        Ok(Self {
            peer: object.field("peer")?,
            currency: object.field("currency")?,
            total_amount: object.field("total_amount")?,
            payload: object.optional("payload")?,
            charge: object.field("charge")?,
        })
    }
}

impl json::Serialize for types::MessageActionPaymentRefunded {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionPaymentRefunded {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGiftStars {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGiftStars")
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .with("stars", &self.stars)
            .with_optional("crypto_currency", &self.crypto_currency)
            .with_optional("crypto_amount", &self.crypto_amount)
            .with_optional("transaction_id", &self.transaction_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGiftStars")?;
        Ok(Self {
            currency: object.field("currency")?,
            amount: object.field("amount")?,
            stars: object.field("stars")?,
            crypto_currency: object.optional("crypto_currency")?,
            crypto_amount: object.optional("crypto_amount")?,
            transaction_id: object.optional("transaction_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionGiftStars {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGiftStars {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionPrizeStars {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionPrizeStars")
            .with_flag("unclaimed", self.unclaimed)
            .with("stars", &self.stars)
            .with("transaction_id", &self.transaction_id)
            .with("boost_peer", &self.boost_peer)
            .with("giveaway_msg_id", &self.giveaway_msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionPrizeStars")?;
        Ok(Self {
            unclaimed: object.flag("unclaimed")?,
            stars: object.field("stars")?,
            transaction_id: object.field("transaction_id")?,
            boost_peer: object.field("boost_peer")?,
            giveaway_msg_id: object.field("giveaway_msg_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionPrizeStars {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionPrizeStars {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionStarGift")
            .with_flag("name_hidden", self.name_hidden)
            .with_flag("saved", self.saved)
            .with_flag("converted", self.converted)
            .with_flag("upgraded", self.upgraded)
            .with_flag("refunded", self.refunded)
            .with_flag("can_upgrade", self.can_upgrade)
            .with_flag("prepaid_upgrade", self.prepaid_upgrade)
            .with_flag("upgrade_separate", self.upgrade_separate)
            .with_flag("auction_acquired", self.auction_acquired)
            .with("gift", &self.gift)
            .with_optional("message", &self.message)
            .with_optional("convert_stars", &self.convert_stars)
            .with_optional("upgrade_msg_id", &self.upgrade_msg_id)
            .with_optional("upgrade_stars", &self.upgrade_stars)
            .with_optional("from_id", &self.from_id)
            .with_optional("peer", &self.peer)
            .with_optional("saved_id", &self.saved_id)
            .with_optional("prepaid_upgrade_hash", &self.prepaid_upgrade_hash)
            .with_optional("gift_msg_id", &self.gift_msg_id)
            .with_optional("to_id", &self.to_id)
            .with_optional("gift_num", &self.gift_num)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionStarGift")?;
        Ok(Self {
            name_hidden: object.flag("name_hidden")?,
            saved: object.flag("saved")?,
            converted: object.flag("converted")?,
            upgraded: object.flag("upgraded")?,
            refunded: object.flag("refunded")?,
            can_upgrade: object.flag("can_upgrade")?,
            prepaid_upgrade: object.flag("prepaid_upgrade")?,
            upgrade_separate: object.flag("upgrade_separate")?,
            auction_acquired: object.flag("auction_acquired")?,
            gift: object.field("gift")?,
            message: object.optional("message")?,
            convert_stars: object.optional("convert_stars")?,
            upgrade_msg_id: object.optional("upgrade_msg_id")?,
            upgrade_stars: object.optional("upgrade_stars")?,
            from_id: object.optional("from_id")?,
            peer: object.optional("peer")?,
            saved_id: object.optional("saved_id")?,
            prepaid_upgrade_hash: object.optional("prepaid_upgrade_hash")?,
            gift_msg_id: object.optional("gift_msg_id")?,
            to_id: object.optional("to_id")?,
            gift_num: object.optional("gift_num")?,
        })
    }
}

impl json::Serialize for types::MessageActionStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionStarGiftUnique {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionStarGiftUnique")
            .with_flag("upgrade", self.upgrade)
            .with_flag("transferred", self.transferred)
            .with_flag("saved", self.saved)
            .with_flag("refunded", self.refunded)
            .with_flag("prepaid_upgrade", self.prepaid_upgrade)
            .with_flag("assigned", self.assigned)
            .with_flag("from_offer", self.from_offer)
            .with_flag("craft", self.craft)
            .with_flag("name_hidden", self.name_hidden)
            .with("gift", &self.gift)
            .with_optional("can_export_at", &self.can_export_at)
            .with_optional("transfer_stars", &self.transfer_stars)
            .with_optional("from_id", &self.from_id)
            .with_optional("peer", &self.peer)
            .with_optional("saved_id", &self.saved_id)
            .with_optional("resale_amount", &self.resale_amount)
            .with_optional("can_transfer_at", &self.can_transfer_at)
            .with_optional("can_resell_at", &self.can_resell_at)
            .with_optional(
                "drop_original_details_stars",
                &self.drop_original_details_stars,
            )
            .with_optional("can_craft_at", &self.can_craft_at)
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionStarGiftUnique")?;
        Ok(Self {
            upgrade: object.flag("upgrade")?,
            transferred: object.flag("transferred")?,
            saved: object.flag("saved")?,
            refunded: object.flag("refunded")?,
            prepaid_upgrade: object.flag("prepaid_upgrade")?,
            assigned: object.flag("assigned")?,
            from_offer: object.flag("from_offer")?,
            craft: object.flag("craft")?,
            name_hidden: object.flag("name_hidden")?,
            gift: object.field("gift")?,
            can_export_at: object.optional("can_export_at")?,
            transfer_stars: object.optional("transfer_stars")?,
            from_id: object.optional("from_id")?,
            peer: object.optional("peer")?,
            saved_id: object.optional("saved_id")?,
            resale_amount: object.optional("resale_amount")?,
            can_transfer_at: object.optional("can_transfer_at")?,
            can_resell_at: object.optional("can_resell_at")?,
            drop_original_details_stars: object.optional("drop_original_details_stars")?,
            can_craft_at: object.optional("can_craft_at")?,
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for types::MessageActionStarGiftUnique {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionStarGiftUnique {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionPaidMessagesRefunded {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionPaidMessagesRefunded")
            .with("count", &self.count)
            .with("stars", &self.stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionPaidMessagesRefunded")?;
        Ok(Self {
            count: object.field("count")?,
            stars: object.field("stars")?,
        })
    }
}

impl json::Serialize for types::MessageActionPaidMessagesRefunded {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionPaidMessagesRefunded {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionPaidMessagesPrice {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionPaidMessagesPrice")
            .with_flag("broadcast_messages_allowed", self.broadcast_messages_allowed)
            .with("stars", &self.stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionPaidMessagesPrice")?;
        Ok(Self {
            broadcast_messages_allowed: object.flag("broadcast_messages_allowed")?,
            stars: object.field("stars")?,
        })
    }
}

impl json::Serialize for types::MessageActionPaidMessagesPrice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionPaidMessagesPrice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionConferenceCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionConferenceCall")
            .with_flag("missed", self.missed)
            .with_flag("active", self.active)
            .with_flag("video", self.video)
            .with("call_id", &self.call_id)
            .with_optional("duration", &self.duration)
            .with_optional("other_participants", &self.other_participants)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionConferenceCall")?;
        Ok(Self {
            missed: object.flag("missed")?,
            active: object.flag("active")?,
            video: object.flag("video")?,
            call_id: object.field("call_id")?,
            duration: object.optional("duration")?,
            other_participants: object.optional("other_participants")?,
        })
    }
}

impl json::Serialize for types::MessageActionConferenceCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionConferenceCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionTodoCompletions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionTodoCompletions")
            .with("completed", &self.completed)
            .with("incompleted", &self.incompleted)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionTodoCompletions")?;
        Ok(Self {
            completed: object.field("completed")?,
            incompleted: object.field("incompleted")?,
        })
    }
}

impl json::Serialize for types::MessageActionTodoCompletions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionTodoCompletions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionTodoAppendTasks {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionTodoAppendTasks")
            .with("list", &self.list)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionTodoAppendTasks")?;
        Ok(Self {
            list: object.field("list")?,
        })
    }
}

impl json::Serialize for types::MessageActionTodoAppendTasks {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionTodoAppendTasks {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionSuggestedPostApproval {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionSuggestedPostApproval")
            .with_flag("rejected", self.rejected)
            .with_flag("balance_too_low", self.balance_too_low)
            .with_optional("reject_comment", &self.reject_comment)
            .with_optional("schedule_date", &self.schedule_date)
            .with_optional("price", &self.price)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionSuggestedPostApproval")?;
        Ok(Self {
            rejected: object.flag("rejected")?,
            balance_too_low: object.flag("balance_too_low")?,
            reject_comment: object.optional("reject_comment")?,
            schedule_date: object.optional("schedule_date")?,
            price: object.optional("price")?,
        })
    }
}

impl json::Serialize for types::MessageActionSuggestedPostApproval {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionSuggestedPostApproval {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionSuggestedPostSuccess {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionSuggestedPostSuccess")
            .with("price", &self.price)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionSuggestedPostSuccess")?;
        Ok(Self {
            price: object.field("price")?,
        })
    }
}

impl json::Serialize for types::MessageActionSuggestedPostSuccess {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionSuggestedPostSuccess {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionSuggestedPostRefund {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionSuggestedPostRefund")
            .with_flag("payer_initiated", self.payer_initiated)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionSuggestedPostRefund")?;
        Ok(Self {
            payer_initiated: object.flag("payer_initiated")?,
        })
    }
}

impl json::Serialize for types::MessageActionSuggestedPostRefund {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionSuggestedPostRefund {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGiftTon {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGiftTon")
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .with("crypto_currency", &self.crypto_currency)
            .with("crypto_amount", &self.crypto_amount)
            .with_optional("transaction_id", &self.transaction_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGiftTon")?;
        Ok(Self {
            currency: object.field("currency")?,
            amount: object.field("amount")?,
            crypto_currency: object.field("crypto_currency")?,
            crypto_amount: object.field("crypto_amount")?,
            transaction_id: object.optional("transaction_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionGiftTon {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGiftTon {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionSuggestBirthday {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionSuggestBirthday")
            .with("birthday", &self.birthday)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionSuggestBirthday")?;
        Ok(Self {
            birthday: object.field("birthday")?,
        })
    }
}

impl json::Serialize for types::MessageActionSuggestBirthday {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionSuggestBirthday {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionStarGiftPurchaseOffer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionStarGiftPurchaseOffer")
            .with_flag("accepted", self.accepted)
            .with_flag("declined", self.declined)
            .with("gift", &self.gift)
            .with("price", &self.price)
            .with("expires_at", &self.expires_at)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionStarGiftPurchaseOffer")?;
        Ok(Self {
            accepted: object.flag("accepted")?,
            declined: object.flag("declined")?,
            gift: object.field("gift")?,
            price: object.field("price")?,
            expires_at: object.field("expires_at")?,
        })
    }
}

impl json::Serialize for types::MessageActionStarGiftPurchaseOffer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionStarGiftPurchaseOffer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionStarGiftPurchaseOfferDeclined {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionStarGiftPurchaseOfferDeclined")
            .with_flag("expired", self.expired)
            .with("gift", &self.gift)
            .with("price", &self.price)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionStarGiftPurchaseOfferDeclined")?;
        Ok(Self {
            expired: object.flag("expired")?,
            gift: object.field("gift")?,
            price: object.field("price")?,
        })
    }
}

impl json::Serialize for types::MessageActionStarGiftPurchaseOfferDeclined {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionStarGiftPurchaseOfferDeclined {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionNewCreatorPending {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionNewCreatorPending")
            .with("new_creator_id", &self.new_creator_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionNewCreatorPending")?;
        Ok(Self {
            new_creator_id: object.field("new_creator_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionNewCreatorPending {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionNewCreatorPending {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChangeCreator {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChangeCreator")
            .with("new_creator_id", &self.new_creator_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChangeCreator")?;
        Ok(Self {
            new_creator_id: object.field("new_creator_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionChangeCreator {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChangeCreator {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionNoForwardsToggle {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionNoForwardsToggle")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionNoForwardsToggle")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::MessageActionNoForwardsToggle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionNoForwardsToggle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionNoForwardsRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionNoForwardsRequest")
            .with_flag("expired", self.expired)
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionNoForwardsRequest")?;
        Ok(Self {
            expired: object.flag("expired")?,
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::MessageActionNoForwardsRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionNoForwardsRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionPollAppendAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionPollAppendAnswer")
            .with("answer", &self.answer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionPollAppendAnswer")?;
        Ok(Self {
            answer: object.field("answer")?,
        })
    }
}

impl json::Serialize for types::MessageActionPollAppendAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionPollAppendAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionPollDeleteAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionPollDeleteAnswer")
            .with("answer", &self.answer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionPollDeleteAnswer")?;
        Ok(Self {
            answer: object.field("answer")?,
        })
    }
}

impl json::Serialize for types::MessageActionPollDeleteAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionPollDeleteAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionManagedBotCreated {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionManagedBotCreated")
            .with("bot_id", &self.bot_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionManagedBotCreated")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionManagedBotCreated {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionManagedBotCreated {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChangeCommunity {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChangeCommunity")
            .with_optional("community_id", &self.community_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChangeCommunity")?;
        Ok(Self {
            community_id: object.optional("community_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionChangeCommunity {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChangeCommunity {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionChatJoinedViaCommunity {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionChatJoinedViaCommunity")
            .with("community_id", &self.community_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionChatJoinedViaCommunity")?;
        Ok(Self {
            community_id: object.field("community_id")?,
        })
    }
}

impl json::Serialize for types::MessageActionChatJoinedViaCommunity {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionChatJoinedViaCommunity {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionGramTransfer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionGramTransfer")
            .with_flag("comment_encrypted", self.comment_encrypted)
            .with("amount", &self.amount)
            .with("peer_address", &self.peer_address)
            .with("transaction_id", &self.transaction_id)
            .with_optional("comment", &self.comment)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionGramTransfer")?;
        Ok(Self {
            comment_encrypted: object.flag("comment_encrypted")?,
            amount: object.field("amount")?,
            peer_address: object.field("peer_address")?,
            transaction_id: object.field("transaction_id")?,
            comment: object.optional("comment")?,
        })
    }
}

impl json::Serialize for types::MessageActionGramTransfer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionGramTransfer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageActionWalletTonConnectRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageActionWalletTonConnectRequest")
            .with_flag("accepted", self.accepted)
            .with_flag("declined", self.declined)
            .with("session_id", &self.session_id)
            .with("expires", &self.expires)
            .with_optional("topic", &self.topic)
            .with_optional("trace_id", &self.trace_id)
            .with_optional("dapp_name", &self.dapp_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageActionWalletTonConnectRequest")?;
        Ok(Self {
            accepted: object.flag("accepted")?,
            declined: object.flag("declined")?,
            session_id: object.field("session_id")?,
            expires: object.field("expires")?,
            topic: object.optional("topic")?,
            trace_id: object.optional("trace_id")?,
            dapp_name: object.optional("dapp_name")?,
        })
    }
}

impl json::Serialize for types::MessageActionWalletTonConnectRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageActionWalletTonConnectRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageExtendedMediaPreview {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageExtendedMediaPreview")
            .with_optional("w", &self.w)
            .with_optional("h", &self.h)
            .with_optional("thumb", &self.thumb)
            .with_optional("video_duration", &self.video_duration)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageExtendedMediaPreview")?;
        Ok(Self {
            w: object.optional("w")?,
            h: object.optional("h")?,
            thumb: object.optional("thumb")?,
            video_duration: object.optional("video_duration")?,
        })
    }
}

impl json::Serialize for types::MessageExtendedMediaPreview {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageExtendedMediaPreview {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageExtendedMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageExtendedMedia").with("media", &self.media).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageExtendedMedia")?;
        Ok(Self {
            media: object.field("media")?,
        })
    }
}

impl json::Serialize for types::MessageExtendedMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageExtendedMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MaskCoords {
    fn to_json(&self) -> json::Value {
        json::Object::new("maskCoords")
            .with("n", &self.n)
            .with("x", &self.x)
            .with("y", &self.y)
            .with("zoom", &self.zoom)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("maskCoords")?;
        Ok(Self {
            n: object.field("n")?,
            x: object.field("x")?,
            y: object.field("y")?,
            zoom: object.field("zoom")?,
        })
    }
}

impl json::Serialize for types::MaskCoords {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MaskCoords {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageRange {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageRange")
            .with("min_id", &self.min_id)
            .with("max_id", &self.max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageRange")?;
        Ok(Self {
            min_id: object.field("min_id")?,
            max_id: object.field("max_id")?,
        })
    }
}

impl json::Serialize for types::MessageRange {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageRange {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessagePeerVote {
    fn to_json(&self) -> json::Value {
        json::Object::new("messagePeerVote")
            .with("peer", &self.peer)
            .with("option", &self.option)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messagePeerVote")?;
        Ok(Self {
            peer: object.field("peer")?,
            option: object.field("option")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::MessagePeerVote {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessagePeerVote {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessagePeerVoteInputOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("messagePeerVoteInputOption")
            .with("peer", &self.peer)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messagePeerVoteInputOption")?;
        Ok(Self {
            peer: object.field("peer")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::MessagePeerVoteInputOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessagePeerVoteInputOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessagePeerVoteMultiple {
    fn to_json(&self) -> json::Value {
        json::Object::new("messagePeerVoteMultiple")
            .with("peer", &self.peer)
            .with("options", &self.options)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messagePeerVoteMultiple")?;
        Ok(Self {
            peer: object.field("peer")?,
            options: object.field("options")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::MessagePeerVoteMultiple {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessagePeerVoteMultiple {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageViews {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageViews")
            .with_optional("views", &self.views)
            .with_optional("forwards", &self.forwards)
            .with_optional("replies", &self.replies)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageViews")?;
        Ok(Self {
            views: object.optional("views")?,
            forwards: object.optional("forwards")?,
            replies: object.optional("replies")?,
        })
    }
}

impl json::Serialize for types::MessageViews {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageViews {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessagePeerReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("messagePeerReaction")
            .with_flag("big", self.big)
            .with_flag("unread", self.unread)
            .with_flag("my", self.my)
            .with("peer_id", &self.peer_id)
            .with("date", &self.date)
            .with("reaction", &self.reaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messagePeerReaction")?;
        Ok(Self {
            big: object.flag("big")?,
            unread: object.flag("unread")?,
            my: object.flag("my")?,
            peer_id: object.field("peer_id")?,
            date: object.field("date")?,
            reaction: object.field("reaction")?,
        })
    }
}

impl json::Serialize for types::MessagePeerReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessagePeerReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageReactor {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageReactor")
            .with_flag("top", self.top)
            .with_flag("my", self.my)
            .with_flag("anonymous", self.anonymous)
            .with_optional("peer_id", &self.peer_id)
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageReactor")?;
        Ok(Self {
            top: object.flag("top")?,
            my: object.flag("my")?,
            anonymous: object.flag("anonymous")?,
            peer_id: object.optional("peer_id")?,
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::MessageReactor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageReactor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MediaAreaVenue {
    fn to_json(&self) -> json::Value {
        json::Object::new("mediaAreaVenue")
            .with("coordinates", &self.coordinates)
            .with("geo", &self.geo)
            .with("title", &self.title)
            .with("address", &self.address)
            .with("provider", &self.provider)
            .with("venue_id", &self.venue_id)
            .with("venue_type", &self.venue_type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("mediaAreaVenue")?;
        Ok(Self {
            coordinates: object.field("coordinates")?,
            geo: object.field("geo")?,
            title: object.field("title")?,
            address: object.field("address")?,
            provider: object.field("provider")?,
            venue_id: object.field("venue_id")?,
            venue_type: object.field("venue_type")?,
        })
    }
}

impl json::Serialize for types::MediaAreaVenue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MediaAreaVenue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MediaAreaGeoPoint {
    fn to_json(&self) -> json::Value {
        json::Object::new("mediaAreaGeoPoint")
            .with("coordinates", &self.coordinates)
            .with("geo", &self.geo)
            .with_optional("address", &self.address)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("mediaAreaGeoPoint")?;
        Ok(Self {
            coordinates: object.field("coordinates")?,
            geo: object.field("geo")?,
            address: object.optional("address")?,
        })
    }
}

impl json::Serialize for types::MediaAreaGeoPoint {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MediaAreaGeoPoint {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MediaAreaSuggestedReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("mediaAreaSuggestedReaction")
            .with_flag("dark", self.dark)
            .with_flag("flipped", self.flipped)
            .with("coordinates", &self.coordinates)
            .with("reaction", &self.reaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("mediaAreaSuggestedReaction")?;
        Ok(Self {
            dark: object.flag("dark")?,
            flipped: object.flag("flipped")?,
            coordinates: object.field("coordinates")?,
            reaction: object.field("reaction")?,
        })
    }
}

impl json::Serialize for types::MediaAreaSuggestedReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MediaAreaSuggestedReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MediaAreaChannelPost {
    fn to_json(&self) -> json::Value {
        json::Object::new("mediaAreaChannelPost")
            .with("coordinates", &self.coordinates)
            .with("channel_id", &self.channel_id)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("mediaAreaChannelPost")?;
        Ok(Self {
            coordinates: object.field("coordinates")?,
            channel_id: object.field("channel_id")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for types::MediaAreaChannelPost {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MediaAreaChannelPost {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MediaAreaUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("mediaAreaUrl")
            .with("coordinates", &self.coordinates)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("mediaAreaUrl")?;
        Ok(Self {
            coordinates: object.field("coordinates")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for types::MediaAreaUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MediaAreaUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MediaAreaWeather {
    fn to_json(&self) -> json::Value {
        json::Object::new("mediaAreaWeather")
            .with("coordinates", &self.coordinates)
            .with("emoji", &self.emoji)
            .with("temperature_c", &self.temperature_c)
            .with("color", &self.color)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("mediaAreaWeather")?;
        Ok(Self {
            coordinates: object.field("coordinates")?,
            emoji: object.field("emoji")?,
            temperature_c: object.field("temperature_c")?,
            color: object.field("color")?,
        })
    }
}

impl json::Serialize for types::MediaAreaWeather {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MediaAreaWeather {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MediaAreaStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("mediaAreaStarGift")
            .with("coordinates", &self.coordinates)
            .with("slug", &self.slug)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("mediaAreaStarGift")?;
        Ok(Self {
            coordinates: object.field("coordinates")?,
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for types::MediaAreaStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MediaAreaStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MediaAreaCoordinates {
    fn to_json(&self) -> json::Value {
        json::Object::new("mediaAreaCoordinates")
            .with("x", &self.x)
            .with("y", &self.y)
            .with("w", &self.w)
            .with("h", &self.h)
            .with("rotation", &self.rotation)
            .with_optional("radius", &self.radius)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("mediaAreaCoordinates")?;
        Ok(Self {
            x: object.field("x")?,
            y: object.field("y")?,
            w: object.field("w")?,
            h: object.field("h")?,
            rotation: object.field("rotation")?,
            radius: object.optional("radius")?,
        })
    }
}

impl json::Serialize for types::MediaAreaCoordinates {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MediaAreaCoordinates {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MyBoost {
    fn to_json(&self) -> json::Value {
        json::Object::new("myBoost")
            .with("slot", &self.slot)
            .with_optional("peer", &self.peer)
            .with("date", &self.date)
            .with("expires", &self.expires)
            .with_optional("cooldown_until_date", &self.cooldown_until_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("myBoost")?;
        Ok(Self {
            slot: object.field("slot")?,
            peer: object.optional("peer")?,
            date: object.field("date")?,
            expires: object.field("expires")?,
            cooldown_until_date: object.optional("cooldown_until_date")?,
        })
    }
}

impl json::Serialize for types::MyBoost {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MyBoost {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MonoForumDialog {
    fn to_json(&self) -> json::Value {
        json::Object::new("monoForumDialog")
            .with_flag("unread_mark", self.unread_mark)
            .with_flag("nopaid_messages_exception", self.nopaid_messages_exception)
            .with("peer", &self.peer)
            .with("top_message", &self.top_message)
            .with("read_inbox_max_id", &self.read_inbox_max_id)
            .with("read_outbox_max_id", &self.read_outbox_max_id)
            .with("unread_count", &self.unread_count)
            .with("unread_reactions_count", &self.unread_reactions_count)
            .with_optional("draft", &self.draft)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("monoForumDialog")?;
        Ok(Self {
            unread_mark: object.flag("unread_mark")?,
            nopaid_messages_exception: object.flag("nopaid_messages_exception")?,
            peer: object.field("peer")?,
            top_message: object.field("top_message")?,
            read_inbox_max_id: object.field("read_inbox_max_id")?,
            read_outbox_max_id: object.field("read_outbox_max_id")?,
            unread_count: object.field("unread_count")?,
            unread_reactions_count: object.field("unread_reactions_count")?,
            draft: object.optional("draft")?,
        })
    }
}

impl json::Serialize for types::MonoForumDialog {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MonoForumDialog {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MissingInvitee {
    fn to_json(&self) -> json::Value {
        json::Object::new("missingInvitee")
            .with_flag("premium_would_allow_invite", self.premium_would_allow_invite)
            .with_flag("premium_required_for_pm", self.premium_required_for_pm)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("missingInvitee")?;
        Ok(Self {
            premium_would_allow_invite: object.flag("premium_would_allow_invite")?,
            premium_required_for_pm: object.flag("premium_required_for_pm")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::MissingInvitee {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MissingInvitee {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MessageReportOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("messageReportOption")
            .with("text", &self.text)
            .with("option", &self.option)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messageReportOption")?;
        Ok(Self {
            text: object.field("text")?,
            option: object.field("option")?,
        })
    }
}

impl json::Serialize for types::MessageReportOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MessageReportOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::MessageEntity {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Unknown(value) => json::Json::to_json(value),
            Self::Mention(value) => json::Json::to_json(value),
            Self::Hashtag(value) => json::Json::to_json(value),
            Self::BotCommand(value) => json::Json::to_json(value),
            Self::Url(value) => json::Json::to_json(value),
            Self::Email(value) => json::Json::to_json(value),
            Self::Bold(value) => json::Json::to_json(value),
            Self::Italic(value) => json::Json::to_json(value),
            Self::Code(value) => json::Json::to_json(value),
            Self::Pre(value) => json::Json::to_json(value),
            Self::TextUrl(value) => json::Json::to_json(value),
            Self::MentionName(value) => json::Json::to_json(value),
            Self::InputMessageEntityMentionName(value) => json::Json::to_json(value),
            Self::Phone(value) => json::Json::to_json(value),
            Self::Cashtag(value) => json::Json::to_json(value),
            Self::Underline(value) => json::Json::to_json(value),
            Self::Strike(value) => json::Json::to_json(value),
            Self::BankCard(value) => json::Json::to_json(value),
            Self::Spoiler(value) => json::Json::to_json(value),
            Self::CustomEmoji(value) => json::Json::to_json(value),
            Self::Blockquote(value) => json::Json::to_json(value),
            Self::FormattedDate(value) => json::Json::to_json(value),
            Self::DiffInsert(value) => json::Json::to_json(value),
            Self::DiffReplace(value) => json::Json::to_json(value),
            Self::DiffDelete(value) => json::Json::to_json(value),
            Self::TonAddress(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("MessageEntity")?.as_str() {
            "messageEntityUnknown" => value.variant(Self::Unknown),
            "messageEntityMention" => value.variant(Self::Mention),
            "messageEntityHashtag" => value.variant(Self::Hashtag),
            "messageEntityBotCommand" => value.variant(Self::BotCommand),
            "messageEntityUrl" => value.variant(Self::Url),
            "messageEntityEmail" => value.variant(Self::Email),
            "messageEntityBold" => value.variant(Self::Bold),
            "messageEntityItalic" => value.variant(Self::Italic),
            "messageEntityCode" => value.variant(Self::Code),
            "messageEntityPre" => value.variant(Self::Pre),
            "messageEntityTextUrl" => value.variant(Self::TextUrl),
            "messageEntityMentionName" => value.variant(Self::MentionName),
            "inputMessageEntityMentionName" => {
                value.variant(Self::InputMessageEntityMentionName)
            }
            "messageEntityPhone" => value.variant(Self::Phone),
            "messageEntityCashtag" => value.variant(Self::Cashtag),
            "messageEntityUnderline" => value.variant(Self::Underline),
            "messageEntityStrike" => value.variant(Self::Strike),
            "messageEntityBankCard" => value.variant(Self::BankCard),
            "messageEntitySpoiler" => value.variant(Self::Spoiler),
            "messageEntityCustomEmoji" => value.variant(Self::CustomEmoji),
            "messageEntityBlockquote" => value.variant(Self::Blockquote),
            "messageEntityFormattedDate" => value.variant(Self::FormattedDate),
            "messageEntityDiffInsert" => value.variant(Self::DiffInsert),
            "messageEntityDiffReplace" => value.variant(Self::DiffReplace),
            "messageEntityDiffDelete" => value.variant(Self::DiffDelete),
            "messageEntityTonAddress" => value.variant(Self::TonAddress),
            other => Err(json::Error::unknown(other, "MessageEntity")),
        }
    }
}

impl json::Serialize for enums::MessageEntity {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::MessageEntity {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::Message {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::Message(value) => json::Json::to_json(value),
            Self::Service(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Message")?.as_str() {
            "messageEmpty" => value.variant(Self::Empty),
            "message" => value.variant(Self::Message),
            "messageService" => value.variant(Self::Service),
            other => Err(json::Error::unknown(other, "Message")),
        }
    }
}

impl json::Serialize for enums::Message {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::Message {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::MessageReplyHeader {
    fn to_json(&self) -> json::Value {
        match self {
            Self::MessageReplyHeader(value) => json::Json::to_json(value),
            Self::MessageReplyStoryHeader(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("MessageReplyHeader")?.as_str() {
            "messageReplyHeader" => value.variant(Self::MessageReplyHeader),
            "messageReplyStoryHeader" => value.variant(Self::MessageReplyStoryHeader),
            other => Err(json::Error::unknown(other, "MessageReplyHeader")),
        }
    }
}

impl json::Serialize for enums::MessageReplyHeader {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::MessageReplyHeader {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::MessageMedia {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("messageMediaEmpty").value(),
            Self::Photo(value) => json::Json::to_json(value),
            Self::Geo(value) => json::Json::to_json(value),
            Self::Contact(value) => json::Json::to_json(value),
            Self::Unsupported => json::Object::new("messageMediaUnsupported").value(),
            Self::Document(value) => json::Json::to_json(value),
            Self::WebPage(value) => json::Json::to_json(value),
            Self::Venue(value) => json::Json::to_json(value),
            Self::Game(value) => json::Json::to_json(value),
            Self::Invoice(value) => json::Json::to_json(value),
            Self::GeoLive(value) => json::Json::to_json(value),
            Self::Poll(value) => json::Json::to_json(value),
            Self::Dice(value) => json::Json::to_json(value),
            Self::Story(value) => json::Json::to_json(value),
            Self::Giveaway(value) => json::Json::to_json(value),
            Self::GiveawayResults(value) => json::Json::to_json(value),
            Self::PaidMedia(value) => json::Json::to_json(value),
            Self::ToDo(value) => json::Json::to_json(value),
            Self::VideoStream(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("MessageMedia")?.as_str() {
            "messageMediaEmpty" => Ok(Self::Empty),
            "messageMediaPhoto" => value.variant(Self::Photo),
            "messageMediaGeo" => value.variant(Self::Geo),
            "messageMediaContact" => value.variant(Self::Contact),
            "messageMediaUnsupported" => Ok(Self::Unsupported),
            "messageMediaDocument" => value.variant(Self::Document),
            "messageMediaWebPage" => value.variant(Self::WebPage),
            "messageMediaVenue" => value.variant(Self::Venue),
            "messageMediaGame" => value.variant(Self::Game),
            "messageMediaInvoice" => value.variant(Self::Invoice),
            "messageMediaGeoLive" => value.variant(Self::GeoLive),
            "messageMediaPoll" => value.variant(Self::Poll),
            "messageMediaDice" => value.variant(Self::Dice),
            "messageMediaStory" => value.variant(Self::Story),
            "messageMediaGiveaway" => value.variant(Self::Giveaway),
            "messageMediaGiveawayResults" => value.variant(Self::GiveawayResults),
            "messageMediaPaidMedia" => value.variant(Self::PaidMedia),
            "messageMediaToDo" => value.variant(Self::ToDo),
            "messageMediaVideoStream" => value.variant(Self::VideoStream),
            other => Err(json::Error::unknown(other, "MessageMedia")),
        }
    }
}

impl json::Serialize for enums::MessageMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::MessageMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::MessageAction {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("messageActionEmpty").value(),
            Self::ChatCreate(value) => json::Json::to_json(value),
            Self::ChatEditTitle(value) => json::Json::to_json(value),
            Self::ChatEditPhoto(value) => json::Json::to_json(value),
            Self::ChatDeletePhoto => {
                json::Object::new("messageActionChatDeletePhoto").value()
            }
            Self::ChatAddUser(value) => json::Json::to_json(value),
            Self::ChatDeleteUser(value) => json::Json::to_json(value),
            Self::ChatJoinedByLink(value) => json::Json::to_json(value),
            Self::ChannelCreate(value) => json::Json::to_json(value),
            Self::ChatMigrateTo(value) => json::Json::to_json(value),
            Self::ChannelMigrateFrom(value) => json::Json::to_json(value),
            Self::PinMessage => json::Object::new("messageActionPinMessage").value(),
            Self::HistoryClear => json::Object::new("messageActionHistoryClear").value(),
            Self::GameScore(value) => json::Json::to_json(value),
            Self::PaymentSentMe(value) => json::Json::to_json(value),
            Self::PaymentSent(value) => json::Json::to_json(value),
            Self::PhoneCall(value) => json::Json::to_json(value),
            Self::ScreenshotTaken => {
                json::Object::new("messageActionScreenshotTaken").value()
            }
            Self::CustomAction(value) => json::Json::to_json(value),
            Self::BotAllowed(value) => json::Json::to_json(value),
            Self::SecureValuesSentMe(value) => json::Json::to_json(value),
            Self::SecureValuesSent(value) => json::Json::to_json(value),
            Self::ContactSignUp => {
                json::Object::new("messageActionContactSignUp").value()
            }
            Self::GeoProximityReached(value) => json::Json::to_json(value),
            Self::GroupCall(value) => json::Json::to_json(value),
            Self::InviteToGroupCall(value) => json::Json::to_json(value),
            Self::SetMessagesTtl(value) => json::Json::to_json(value),
            Self::GroupCallScheduled(value) => json::Json::to_json(value),
            Self::SetChatTheme(value) => json::Json::to_json(value),
            Self::ChatJoinedByRequest => {
                json::Object::new("messageActionChatJoinedByRequest").value()
            }
            Self::WebViewDataSentMe(value) => json::Json::to_json(value),
            Self::WebViewDataSent(value) => json::Json::to_json(value),
            Self::GiftPremium(value) => json::Json::to_json(value),
            Self::TopicCreate(value) => json::Json::to_json(value),
            Self::TopicEdit(value) => json::Json::to_json(value),
            Self::SuggestProfilePhoto(value) => json::Json::to_json(value),
            Self::RequestedPeer(value) => json::Json::to_json(value),
            Self::SetChatWallPaper(value) => json::Json::to_json(value),
            Self::GiftCode(value) => json::Json::to_json(value),
            Self::GiveawayLaunch(value) => json::Json::to_json(value),
            Self::GiveawayResults(value) => json::Json::to_json(value),
            Self::BoostApply(value) => json::Json::to_json(value),
            Self::RequestedPeerSentMe(value) => json::Json::to_json(value),
            Self::PaymentRefunded(value) => json::Json::to_json(value),
            Self::GiftStars(value) => json::Json::to_json(value),
            Self::PrizeStars(value) => json::Json::to_json(value),
            Self::StarGift(value) => json::Json::to_json(value),
            Self::StarGiftUnique(value) => json::Json::to_json(value),
            Self::PaidMessagesRefunded(value) => json::Json::to_json(value),
            Self::PaidMessagesPrice(value) => json::Json::to_json(value),
            Self::ConferenceCall(value) => json::Json::to_json(value),
            Self::TodoCompletions(value) => json::Json::to_json(value),
            Self::TodoAppendTasks(value) => json::Json::to_json(value),
            Self::SuggestedPostApproval(value) => json::Json::to_json(value),
            Self::SuggestedPostSuccess(value) => json::Json::to_json(value),
            Self::SuggestedPostRefund(value) => json::Json::to_json(value),
            Self::GiftTon(value) => json::Json::to_json(value),
            Self::SuggestBirthday(value) => json::Json::to_json(value),
            Self::StarGiftPurchaseOffer(value) => json::Json::to_json(value),
            Self::StarGiftPurchaseOfferDeclined(value) => json::Json::to_json(value),
            Self::NewCreatorPending(value) => json::Json::to_json(value),
            Self::ChangeCreator(value) => json::Json::to_json(value),
            Self::NoForwardsToggle(value) => json::Json::to_json(value),
            Self::NoForwardsRequest(value) => json::Json::to_json(value),
            Self::PollAppendAnswer(value) => json::Json::to_json(value),
            Self::PollDeleteAnswer(value) => json::Json::to_json(value),
            Self::ManagedBotCreated(value) => json::Json::to_json(value),
            Self::ChangeCommunity(value) => json::Json::to_json(value),
            Self::ChatJoinedViaCommunity(value) => json::Json::to_json(value),
            Self::GramTransfer(value) => json::Json::to_json(value),
            Self::WalletTonConnectRequest(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("MessageAction")?.as_str() {
            "messageActionEmpty" => Ok(Self::Empty),
            "messageActionChatCreate" => value.variant(Self::ChatCreate),
            "messageActionChatEditTitle" => value.variant(Self::ChatEditTitle),
            "messageActionChatEditPhoto" => value.variant(Self::ChatEditPhoto),
            "messageActionChatDeletePhoto" => Ok(Self::ChatDeletePhoto),
            "messageActionChatAddUser" => value.variant(Self::ChatAddUser),
            "messageActionChatDeleteUser" => value.variant(Self::ChatDeleteUser),
            "messageActionChatJoinedByLink" => value.variant(Self::ChatJoinedByLink),
            "messageActionChannelCreate" => value.variant(Self::ChannelCreate),
            "messageActionChatMigrateTo" => value.variant(Self::ChatMigrateTo),
            "messageActionChannelMigrateFrom" => value.variant(Self::ChannelMigrateFrom),
            "messageActionPinMessage" => Ok(Self::PinMessage),
            "messageActionHistoryClear" => Ok(Self::HistoryClear),
            "messageActionGameScore" => value.variant(Self::GameScore),
            "messageActionPaymentSentMe" => value.variant(Self::PaymentSentMe),
            "messageActionPaymentSent" => value.variant(Self::PaymentSent),
            "messageActionPhoneCall" => value.variant(Self::PhoneCall),
            "messageActionScreenshotTaken" => Ok(Self::ScreenshotTaken),
            "messageActionCustomAction" => value.variant(Self::CustomAction),
            "messageActionBotAllowed" => value.variant(Self::BotAllowed),
            "messageActionSecureValuesSentMe" => value.variant(Self::SecureValuesSentMe),
            "messageActionSecureValuesSent" => value.variant(Self::SecureValuesSent),
            "messageActionContactSignUp" => Ok(Self::ContactSignUp),
            "messageActionGeoProximityReached" => {
                value.variant(Self::GeoProximityReached)
            }
            "messageActionGroupCall" => value.variant(Self::GroupCall),
            "messageActionInviteToGroupCall" => value.variant(Self::InviteToGroupCall),
            "messageActionSetMessagesTTL" => value.variant(Self::SetMessagesTtl),
            "messageActionGroupCallScheduled" => value.variant(Self::GroupCallScheduled),
            "messageActionSetChatTheme" => value.variant(Self::SetChatTheme),
            "messageActionChatJoinedByRequest" => Ok(Self::ChatJoinedByRequest),
            "messageActionWebViewDataSentMe" => value.variant(Self::WebViewDataSentMe),
            "messageActionWebViewDataSent" => value.variant(Self::WebViewDataSent),
            "messageActionGiftPremium" => value.variant(Self::GiftPremium),
            "messageActionTopicCreate" => value.variant(Self::TopicCreate),
            "messageActionTopicEdit" => value.variant(Self::TopicEdit),
            "messageActionSuggestProfilePhoto" => {
                value.variant(Self::SuggestProfilePhoto)
            }
            "messageActionRequestedPeer" => value.variant(Self::RequestedPeer),
            "messageActionSetChatWallPaper" => value.variant(Self::SetChatWallPaper),
            "messageActionGiftCode" => value.variant(Self::GiftCode),
            "messageActionGiveawayLaunch" => value.variant(Self::GiveawayLaunch),
            "messageActionGiveawayResults" => value.variant(Self::GiveawayResults),
            "messageActionBoostApply" => value.variant(Self::BoostApply),
            "messageActionRequestedPeerSentMe" => {
                value.variant(Self::RequestedPeerSentMe)
            }
            "messageActionPaymentRefunded" => value.variant(Self::PaymentRefunded),
            "messageActionGiftStars" => value.variant(Self::GiftStars),
            "messageActionPrizeStars" => value.variant(Self::PrizeStars),
            "messageActionStarGift" => value.variant(Self::StarGift),
            "messageActionStarGiftUnique" => value.variant(Self::StarGiftUnique),
            "messageActionPaidMessagesRefunded" => {
                value.variant(Self::PaidMessagesRefunded)
            }
            "messageActionPaidMessagesPrice" => value.variant(Self::PaidMessagesPrice),
            "messageActionConferenceCall" => value.variant(Self::ConferenceCall),
            "messageActionTodoCompletions" => value.variant(Self::TodoCompletions),
            "messageActionTodoAppendTasks" => value.variant(Self::TodoAppendTasks),
            "messageActionSuggestedPostApproval" => {
                value.variant(Self::SuggestedPostApproval)
            }
            "messageActionSuggestedPostSuccess" => {
                value.variant(Self::SuggestedPostSuccess)
            }
            "messageActionSuggestedPostRefund" => {
                value.variant(Self::SuggestedPostRefund)
            }
            "messageActionGiftTon" => value.variant(Self::GiftTon),
            "messageActionSuggestBirthday" => value.variant(Self::SuggestBirthday),
            "messageActionStarGiftPurchaseOffer" => {
                value.variant(Self::StarGiftPurchaseOffer)
            }
            "messageActionStarGiftPurchaseOfferDeclined" => {
                value.variant(Self::StarGiftPurchaseOfferDeclined)
            }
            "messageActionNewCreatorPending" => value.variant(Self::NewCreatorPending),
            "messageActionChangeCreator" => value.variant(Self::ChangeCreator),
            "messageActionNoForwardsToggle" => value.variant(Self::NoForwardsToggle),
            "messageActionNoForwardsRequest" => value.variant(Self::NoForwardsRequest),
            "messageActionPollAppendAnswer" => value.variant(Self::PollAppendAnswer),
            "messageActionPollDeleteAnswer" => value.variant(Self::PollDeleteAnswer),
            "messageActionManagedBotCreated" => value.variant(Self::ManagedBotCreated),
            "messageActionChangeCommunity" => value.variant(Self::ChangeCommunity),
            "messageActionChatJoinedViaCommunity" => {
                value.variant(Self::ChatJoinedViaCommunity)
            }
            "messageActionGramTransfer" => value.variant(Self::GramTransfer),
            "messageActionWalletTonConnectRequest" => {
                value.variant(Self::WalletTonConnectRequest)
            }
            other => Err(json::Error::unknown(other, "MessageAction")),
        }
    }
}

impl json::Serialize for enums::MessageAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::MessageAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::MessageExtendedMedia {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Preview(value) => json::Json::to_json(value),
            Self::MessageExtendedMedia(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("MessageExtendedMedia")?.as_str() {
            "messageExtendedMediaPreview" => value.variant(Self::Preview),
            "messageExtendedMedia" => value.variant(Self::MessageExtendedMedia),
            other => Err(json::Error::unknown(other, "MessageExtendedMedia")),
        }
    }
}

impl json::Serialize for enums::MessageExtendedMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::MessageExtendedMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::MessagesFilter {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputMessagesFilterEmpty => {
                json::Object::new("inputMessagesFilterEmpty").value()
            }
            Self::InputMessagesFilterPhotos => {
                json::Object::new("inputMessagesFilterPhotos").value()
            }
            Self::InputMessagesFilterVideo => {
                json::Object::new("inputMessagesFilterVideo").value()
            }
            Self::InputMessagesFilterPhotoVideo => {
                json::Object::new("inputMessagesFilterPhotoVideo").value()
            }
            Self::InputMessagesFilterDocument => {
                json::Object::new("inputMessagesFilterDocument").value()
            }
            Self::InputMessagesFilterUrl => {
                json::Object::new("inputMessagesFilterUrl").value()
            }
            Self::InputMessagesFilterGif => {
                json::Object::new("inputMessagesFilterGif").value()
            }
            Self::InputMessagesFilterVoice => {
                json::Object::new("inputMessagesFilterVoice").value()
            }
            Self::InputMessagesFilterMusic => {
                json::Object::new("inputMessagesFilterMusic").value()
            }
            Self::InputMessagesFilterChatPhotos => {
                json::Object::new("inputMessagesFilterChatPhotos").value()
            }
            Self::InputMessagesFilterPhoneCalls(value) => json::Json::to_json(value),
            Self::InputMessagesFilterRoundVoice => {
                json::Object::new("inputMessagesFilterRoundVoice").value()
            }
            Self::InputMessagesFilterRoundVideo => {
                json::Object::new("inputMessagesFilterRoundVideo").value()
            }
            Self::InputMessagesFilterMyMentions => {
                json::Object::new("inputMessagesFilterMyMentions").value()
            }
            Self::InputMessagesFilterGeo => {
                json::Object::new("inputMessagesFilterGeo").value()
            }
            Self::InputMessagesFilterContacts => {
                json::Object::new("inputMessagesFilterContacts").value()
            }
            Self::InputMessagesFilterPinned => {
                json::Object::new("inputMessagesFilterPinned").value()
            }
            Self::InputMessagesFilterPoll => {
                json::Object::new("inputMessagesFilterPoll").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("MessagesFilter")?.as_str() {
            "inputMessagesFilterEmpty" => Ok(Self::InputMessagesFilterEmpty),
            "inputMessagesFilterPhotos" => Ok(Self::InputMessagesFilterPhotos),
            "inputMessagesFilterVideo" => Ok(Self::InputMessagesFilterVideo),
            "inputMessagesFilterPhotoVideo" => Ok(Self::InputMessagesFilterPhotoVideo),
            "inputMessagesFilterDocument" => Ok(Self::InputMessagesFilterDocument),
            "inputMessagesFilterUrl" => Ok(Self::InputMessagesFilterUrl),
            "inputMessagesFilterGif" => Ok(Self::InputMessagesFilterGif),
            "inputMessagesFilterVoice" => Ok(Self::InputMessagesFilterVoice),
            "inputMessagesFilterMusic" => Ok(Self::InputMessagesFilterMusic),
            "inputMessagesFilterChatPhotos" => Ok(Self::InputMessagesFilterChatPhotos),
            "inputMessagesFilterPhoneCalls" => {
                value.variant(Self::InputMessagesFilterPhoneCalls)
            }
            "inputMessagesFilterRoundVoice" => Ok(Self::InputMessagesFilterRoundVoice),
            "inputMessagesFilterRoundVideo" => Ok(Self::InputMessagesFilterRoundVideo),
            "inputMessagesFilterMyMentions" => Ok(Self::InputMessagesFilterMyMentions),
            "inputMessagesFilterGeo" => Ok(Self::InputMessagesFilterGeo),
            "inputMessagesFilterContacts" => Ok(Self::InputMessagesFilterContacts),
            "inputMessagesFilterPinned" => Ok(Self::InputMessagesFilterPinned),
            "inputMessagesFilterPoll" => Ok(Self::InputMessagesFilterPoll),
            other => Err(json::Error::unknown(other, "MessagesFilter")),
        }
    }
}

impl json::Serialize for enums::MessagesFilter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::MessagesFilter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::MessagePeerVote {
    fn to_json(&self) -> json::Value {
        match self {
            Self::MessagePeerVote(value) => json::Json::to_json(value),
            Self::InputOption(value) => json::Json::to_json(value),
            Self::Multiple(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("MessagePeerVote")?.as_str() {
            "messagePeerVote" => value.variant(Self::MessagePeerVote),
            "messagePeerVoteInputOption" => value.variant(Self::InputOption),
            "messagePeerVoteMultiple" => value.variant(Self::Multiple),
            other => Err(json::Error::unknown(other, "MessagePeerVote")),
        }
    }
}

impl json::Serialize for enums::MessagePeerVote {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::MessagePeerVote {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::MediaArea {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Venue(value) => json::Json::to_json(value),
            Self::InputMediaAreaVenue(value) => json::Json::to_json(value),
            Self::GeoPoint(value) => json::Json::to_json(value),
            Self::SuggestedReaction(value) => json::Json::to_json(value),
            Self::ChannelPost(value) => json::Json::to_json(value),
            Self::InputMediaAreaChannelPost(value) => json::Json::to_json(value),
            Self::Url(value) => json::Json::to_json(value),
            Self::Weather(value) => json::Json::to_json(value),
            Self::StarGift(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("MediaArea")?.as_str() {
            "mediaAreaVenue" => value.variant(Self::Venue),
            "inputMediaAreaVenue" => value.variant(Self::InputMediaAreaVenue),
            "mediaAreaGeoPoint" => value.variant(Self::GeoPoint),
            "mediaAreaSuggestedReaction" => value.variant(Self::SuggestedReaction),
            "mediaAreaChannelPost" => value.variant(Self::ChannelPost),
            "inputMediaAreaChannelPost" => value.variant(Self::InputMediaAreaChannelPost),
            "mediaAreaUrl" => value.variant(Self::Url),
            "mediaAreaWeather" => value.variant(Self::Weather),
            "mediaAreaStarGift" => value.variant(Self::StarGift),
            other => Err(json::Error::unknown(other, "MediaArea")),
        }
    }
}

impl json::Serialize for enums::MediaArea {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::MediaArea {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
