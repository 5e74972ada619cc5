// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::VideoSize {
    fn to_json(&self) -> json::Value {
        json::Object::new("videoSize")
            .with("type", &self.r#type)
            .with("w", &self.w)
            .with("h", &self.h)
            .with("size", &self.size)
            .with_optional("video_start_ts", &self.video_start_ts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("videoSize")?;
        Ok(Self {
            r#type: object.field("type")?,
            w: object.field("w")?,
            h: object.field("h")?,
            size: object.field("size")?,
            video_start_ts: object.optional("video_start_ts")?,
        })
    }
}

impl json::Serialize for types::VideoSize {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::VideoSize {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::VideoSizeEmojiMarkup {
    fn to_json(&self) -> json::Value {
        json::Object::new("videoSizeEmojiMarkup")
            .with("emoji_id", &self.emoji_id)
            .with("background_colors", &self.background_colors)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("videoSizeEmojiMarkup")?;
        Ok(Self {
            emoji_id: object.field("emoji_id")?,
            background_colors: object.field("background_colors")?,
        })
    }
}

impl json::Serialize for types::VideoSizeEmojiMarkup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::VideoSizeEmojiMarkup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::VideoSizeStickerMarkup {
    fn to_json(&self) -> json::Value {
        json::Object::new("videoSizeStickerMarkup")
            .with("stickerset", &self.stickerset)
            .with("sticker_id", &self.sticker_id)
            .with("background_colors", &self.background_colors)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("videoSizeStickerMarkup")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
            sticker_id: object.field("sticker_id")?,
            background_colors: object.field("background_colors")?,
        })
    }
}

impl json::Serialize for types::VideoSizeStickerMarkup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::VideoSizeStickerMarkup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::VideoSize {
    fn to_json(&self) -> json::Value {
        match self {
            Self::VideoSize(value) => json::Json::to_json(value),
            Self::EmojiMarkup(value) => json::Json::to_json(value),
            Self::StickerMarkup(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("VideoSize")?.as_str() {
            "videoSize" => value.variant(Self::VideoSize),
            "videoSizeEmojiMarkup" => value.variant(Self::EmojiMarkup),
            "videoSizeStickerMarkup" => value.variant(Self::StickerMarkup),
            other => Err(json::Error::unknown(other, "VideoSize")),
        }
    }
}

impl json::Serialize for enums::VideoSize {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::VideoSize {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
