// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `stickers`.

use super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::stickers::SuggestedShortName {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.suggestedShortName")
            .with("short_name", &self.short_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.suggestedShortName")?;
        Ok(Self {
            short_name: object.field("short_name")?,
        })
    }
}

impl json::Serialize for types::stickers::SuggestedShortName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stickers::SuggestedShortName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::CreateStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.createStickerSet")
            .with_flag("masks", self.masks)
            .with_flag("emojis", self.emojis)
            .with_flag("text_color", self.text_color)
            .with("user_id", &self.user_id)
            .with("title", &self.title)
            .with("short_name", &self.short_name)
            .with_optional("thumb", &self.thumb)
            .with("stickers", &self.stickers)
            .with_optional("software", &self.software)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.createStickerSet")?;
        Ok(Self {
            masks: object.flag("masks")?,
            emojis: object.flag("emojis")?,
            text_color: object.flag("text_color")?,
            user_id: object.field("user_id")?,
            title: object.field("title")?,
            short_name: object.field("short_name")?,
            thumb: object.optional("thumb")?,
            stickers: object.field("stickers")?,
            software: object.optional("software")?,
        })
    }
}

impl json::Serialize for functions::stickers::CreateStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::CreateStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::RemoveStickerFromSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.removeStickerFromSet")
            .with("sticker", &self.sticker)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.removeStickerFromSet")?;
        Ok(Self {
            sticker: object.field("sticker")?,
        })
    }
}

impl json::Serialize for functions::stickers::RemoveStickerFromSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::RemoveStickerFromSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::ChangeStickerPosition {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.changeStickerPosition")
            .with("sticker", &self.sticker)
            .with("position", &self.position)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.changeStickerPosition")?;
        Ok(Self {
            sticker: object.field("sticker")?,
            position: object.field("position")?,
        })
    }
}

impl json::Serialize for functions::stickers::ChangeStickerPosition {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::ChangeStickerPosition {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::AddStickerToSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.addStickerToSet")
            .with("stickerset", &self.stickerset)
            .with("sticker", &self.sticker)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.addStickerToSet")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
            sticker: object.field("sticker")?,
        })
    }
}

impl json::Serialize for functions::stickers::AddStickerToSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::AddStickerToSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::SetStickerSetThumb {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.setStickerSetThumb")
            .with("stickerset", &self.stickerset)
            .with_optional("thumb", &self.thumb)
            .with_optional("thumb_document_id", &self.thumb_document_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.setStickerSetThumb")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
            thumb: object.optional("thumb")?,
            thumb_document_id: object.optional("thumb_document_id")?,
        })
    }
}

impl json::Serialize for functions::stickers::SetStickerSetThumb {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::SetStickerSetThumb {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::CheckShortName {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.checkShortName")
            .with("short_name", &self.short_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.checkShortName")?;
        Ok(Self {
            short_name: object.field("short_name")?,
        })
    }
}

impl json::Serialize for functions::stickers::CheckShortName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::CheckShortName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::SuggestShortName {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.suggestShortName").with("title", &self.title).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.suggestShortName")?;
        Ok(Self {
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for functions::stickers::SuggestShortName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::SuggestShortName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::ChangeSticker {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.changeSticker")
            .with("sticker", &self.sticker)
            .with_optional("emoji", &self.emoji)
            .with_optional("mask_coords", &self.mask_coords)
            .with_optional("keywords", &self.keywords)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.changeSticker")?;
        Ok(Self {
            sticker: object.field("sticker")?,
            emoji: object.optional("emoji")?,
            mask_coords: object.optional("mask_coords")?,
            keywords: object.optional("keywords")?,
        })
    }
}

impl json::Serialize for functions::stickers::ChangeSticker {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::ChangeSticker {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::RenameStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.renameStickerSet")
            .with("stickerset", &self.stickerset)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.renameStickerSet")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for functions::stickers::RenameStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::RenameStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::DeleteStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.deleteStickerSet")
            .with("stickerset", &self.stickerset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.deleteStickerSet")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
        })
    }
}

impl json::Serialize for functions::stickers::DeleteStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::DeleteStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stickers::ReplaceSticker {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickers.replaceSticker")
            .with("sticker", &self.sticker)
            .with("new_sticker", &self.new_sticker)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickers.replaceSticker")?;
        Ok(Self {
            sticker: object.field("sticker")?,
            new_sticker: object.field("new_sticker")?,
        })
    }
}

impl json::Serialize for functions::stickers::ReplaceSticker {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stickers::ReplaceSticker {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
