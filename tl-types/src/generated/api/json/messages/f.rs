// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::messages::FeaturedStickersNotModified {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.featuredStickersNotModified")
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.featuredStickersNotModified")?;
        Ok(Self {
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::messages::FeaturedStickersNotModified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::FeaturedStickersNotModified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::FeaturedStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.featuredStickers")
            .with_flag("premium", self.premium)
            .with("hash", &self.hash)
            .with("count", &self.count)
            .with("sets", &self.sets)
            .with("unread", &self.unread)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.featuredStickers")?;
        Ok(Self {
            premium: object.flag("premium")?,
            hash: object.field("hash")?,
            count: object.field("count")?,
            sets: object.field("sets")?,
            unread: object.field("unread")?,
        })
    }
}

impl json::Serialize for types::messages::FeaturedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::FeaturedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::FavedStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.favedStickers")
            .with("hash", &self.hash)
            .with("packs", &self.packs)
            .with("stickers", &self.stickers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.favedStickers")?;
        Ok(Self {
            hash: object.field("hash")?,
            packs: object.field("packs")?,
            stickers: object.field("stickers")?,
        })
    }
}

impl json::Serialize for types::messages::FavedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::FavedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::FoundStickerSets {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.foundStickerSets")
            .with("hash", &self.hash)
            .with("sets", &self.sets)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.foundStickerSets")?;
        Ok(Self {
            hash: object.field("hash")?,
            sets: object.field("sets")?,
        })
    }
}

impl json::Serialize for types::messages::FoundStickerSets {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::FoundStickerSets {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ForumTopics {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.forumTopics")
            .with_flag("order_by_create_date", self.order_by_create_date)
            .with("count", &self.count)
            .with("topics", &self.topics)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with("pts", &self.pts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.forumTopics")?;
        Ok(Self {
            order_by_create_date: object.flag("order_by_create_date")?,
            count: object.field("count")?,
            topics: object.field("topics")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            pts: object.field("pts")?,
        })
    }
}

impl json::Serialize for types::messages::ForumTopics {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ForumTopics {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::FoundStickersNotModified {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.foundStickersNotModified")
            .with_optional("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.foundStickersNotModified")?;
        Ok(Self {
            next_offset: object.optional("next_offset")?,
        })
    }
}

impl json::Serialize for types::messages::FoundStickersNotModified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::FoundStickersNotModified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::FoundStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.foundStickers")
            .with_optional("next_offset", &self.next_offset)
            .with("hash", &self.hash)
            .with("stickers", &self.stickers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.foundStickers")?;
        Ok(Self {
            next_offset: object.optional("next_offset")?,
            hash: object.field("hash")?,
            stickers: object.field("stickers")?,
        })
    }
}

impl json::Serialize for types::messages::FoundStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::FoundStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ForwardMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.forwardMessages")
            .with_flag("silent", self.silent)
            .with_flag("background", self.background)
            .with_flag("with_my_score", self.with_my_score)
            .with_flag("drop_author", self.drop_author)
            .with_flag("drop_media_captions", self.drop_media_captions)
            .with_flag("noforwards", self.noforwards)
            .with_flag("allow_paid_floodskip", self.allow_paid_floodskip)
            .with_flag("from_ephemeral", self.from_ephemeral)
            .with("from_peer", &self.from_peer)
            .with("id", &self.id)
            .with("random_id", &self.random_id)
            .with("to_peer", &self.to_peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with_optional("reply_to", &self.reply_to)
            .with_optional("schedule_date", &self.schedule_date)
            .with_optional("schedule_repeat_period", &self.schedule_repeat_period)
            .with_optional("send_as", &self.send_as)
            .with_optional("quick_reply_shortcut", &self.quick_reply_shortcut)
            .with_optional("effect", &self.effect)
            .with_optional("video_timestamp", &self.video_timestamp)
            .with_optional("allow_paid_stars", &self.allow_paid_stars)
            .with_optional("suggested_post", &self.suggested_post)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.forwardMessages")?;
        Ok(Self {
            silent: object.flag("silent")?,
            background: object.flag("background")?,
            with_my_score: object.flag("with_my_score")?,
            drop_author: object.flag("drop_author")?,
            drop_media_captions: object.flag("drop_media_captions")?,
            noforwards: object.flag("noforwards")?,
            allow_paid_floodskip: object.flag("allow_paid_floodskip")?,
            from_ephemeral: object.flag("from_ephemeral")?,
            from_peer: object.field("from_peer")?,
            id: object.field("id")?,
            random_id: object.field("random_id")?,
            to_peer: object.field("to_peer")?,
            top_msg_id: object.optional("top_msg_id")?,
            reply_to: object.optional("reply_to")?,
            schedule_date: object.optional("schedule_date")?,
            schedule_repeat_period: object.optional("schedule_repeat_period")?,
            send_as: object.optional("send_as")?,
            quick_reply_shortcut: object.optional("quick_reply_shortcut")?,
            effect: object.optional("effect")?,
            video_timestamp: object.optional("video_timestamp")?,
            allow_paid_stars: object.optional("allow_paid_stars")?,
            suggested_post: object.optional("suggested_post")?,
        })
    }
}

impl json::Serialize for functions::messages::ForwardMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ForwardMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::FaveSticker {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.faveSticker")
            .with("id", &self.id)
            .with("unfave", &self.unfave)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.faveSticker")?;
        Ok(Self {
            id: object.field("id")?,
            unfave: object.field("unfave")?,
        })
    }
}

impl json::Serialize for functions::messages::FaveSticker {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::FaveSticker {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::FeaturedStickers {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified(value) => json::Json::to_json(value),
            Self::FeaturedStickers(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.FeaturedStickers")?.as_str() {
            "messages.featuredStickersNotModified" => value.variant(Self::NotModified),
            "messages.featuredStickers" => value.variant(Self::FeaturedStickers),
            other => Err(json::Error::unknown(other, "messages.FeaturedStickers")),
        }
    }
}

impl json::Serialize for enums::messages::FeaturedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::FeaturedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::FavedStickers {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.favedStickersNotModified").value()
            }
            Self::FavedStickers(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.FavedStickers")?.as_str() {
            "messages.favedStickersNotModified" => Ok(Self::NotModified),
            "messages.favedStickers" => value.variant(Self::FavedStickers),
            other => Err(json::Error::unknown(other, "messages.FavedStickers")),
        }
    }
}

impl json::Serialize for enums::messages::FavedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::FavedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::FoundStickerSets {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.foundStickerSetsNotModified").value()
            }
            Self::FoundStickerSets(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.FoundStickerSets")?.as_str() {
            "messages.foundStickerSetsNotModified" => Ok(Self::NotModified),
            "messages.foundStickerSets" => value.variant(Self::FoundStickerSets),
            other => Err(json::Error::unknown(other, "messages.FoundStickerSets")),
        }
    }
}

impl json::Serialize for enums::messages::FoundStickerSets {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::FoundStickerSets {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::FoundStickers {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified(value) => json::Json::to_json(value),
            Self::FoundStickers(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.FoundStickers")?.as_str() {
            "messages.foundStickersNotModified" => value.variant(Self::NotModified),
            "messages.foundStickers" => value.variant(Self::FoundStickers),
            other => Err(json::Error::unknown(other, "messages.FoundStickers")),
        }
    }
}

impl json::Serialize for enums::messages::FoundStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::FoundStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
