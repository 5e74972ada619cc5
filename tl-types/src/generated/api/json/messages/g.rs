// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::functions;
use crate::wire::json;

impl json::Json for functions::messages::GetMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getMessages").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getMessages")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::messages::GetMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getDialogs")
            .with_flag("exclude_pinned", self.exclude_pinned)
            .with_optional("folder_id", &self.folder_id)
            .with("offset_date", &self.offset_date)
            .with("offset_id", &self.offset_id)
            .with("offset_peer", &self.offset_peer)
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getDialogs")?;
        Ok(Self {
            exclude_pinned: object.flag("exclude_pinned")?,
            folder_id: object.optional("folder_id")?,
            offset_date: object.field("offset_date")?,
            offset_id: object.field("offset_id")?,
            offset_peer: object.field("offset_peer")?,
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getHistory")
            .with("peer", &self.peer)
            .with("offset_id", &self.offset_id)
            .with("offset_date", &self.offset_date)
            .with("add_offset", &self.add_offset)
            .with("limit", &self.limit)
            .with("max_id", &self.max_id)
            .with("min_id", &self.min_id)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getHistory")?;
        Ok(Self {
            peer: object.field("peer")?,
            offset_id: object.field("offset_id")?,
            offset_date: object.field("offset_date")?,
            add_offset: object.field("add_offset")?,
            limit: object.field("limit")?,
            max_id: object.field("max_id")?,
            min_id: object.field("min_id")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetPeerSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getPeerSettings").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getPeerSettings")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::GetPeerSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetPeerSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetChats {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getChats").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getChats")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::messages::GetChats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetChats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetFullChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getFullChat").with("chat_id", &self.chat_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getFullChat")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetFullChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetFullChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetDhConfig {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getDhConfig")
            .with("version", &self.version)
            .with("random_length", &self.random_length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getDhConfig")?;
        Ok(Self {
            version: object.field("version")?,
            random_length: object.field("random_length")?,
        })
    }
}

impl json::Serialize for functions::messages::GetDhConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetDhConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getStickers")
            .with("emoticon", &self.emoticon)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getStickers")?;
        Ok(Self {
            emoticon: object.field("emoticon")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetAllStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getAllStickers").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getAllStickers")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetAllStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetAllStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetWebPagePreview {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getWebPagePreview")
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getWebPagePreview")?;
        Ok(Self {
            message: object.field("message")?,
            entities: object.optional("entities")?,
        })
    }
}

impl json::Serialize for functions::messages::GetWebPagePreview {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetWebPagePreview {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getStickerSet")
            .with("stickerset", &self.stickerset)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getStickerSet")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetMessagesViews {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getMessagesViews")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with("increment", &self.increment)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getMessagesViews")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            increment: object.field("increment")?,
        })
    }
}

impl json::Serialize for functions::messages::GetMessagesViews {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetMessagesViews {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetDocumentByHash {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getDocumentByHash")
            .with("sha256", &self.sha256)
            .with("size", &self.size)
            .with("mime_type", &self.mime_type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getDocumentByHash")?;
        Ok(Self {
            sha256: object.field("sha256")?,
            size: object.field("size")?,
            mime_type: object.field("mime_type")?,
        })
    }
}

impl json::Serialize for functions::messages::GetDocumentByHash {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetDocumentByHash {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSavedGifs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSavedGifs").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getSavedGifs")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetSavedGifs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSavedGifs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetInlineBotResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getInlineBotResults")
            .with("bot", &self.bot)
            .with("peer", &self.peer)
            .with_optional("geo_point", &self.geo_point)
            .with("query", &self.query)
            .with("offset", &self.offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getInlineBotResults")?;
        Ok(Self {
            bot: object.field("bot")?,
            peer: object.field("peer")?,
            geo_point: object.optional("geo_point")?,
            query: object.field("query")?,
            offset: object.field("offset")?,
        })
    }
}

impl json::Serialize for functions::messages::GetInlineBotResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetInlineBotResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetMessageEditData {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getMessageEditData")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getMessageEditData")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetMessageEditData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetMessageEditData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetBotCallbackAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getBotCallbackAnswer")
            .with_flag("game", self.game)
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with_optional("data", &self.data)
            .with_optional("password", &self.password)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getBotCallbackAnswer")?;
        Ok(Self {
            game: object.flag("game")?,
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            data: object.optional("data")?,
            password: object.optional("password")?,
        })
    }
}

impl json::Serialize for functions::messages::GetBotCallbackAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetBotCallbackAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetPeerDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getPeerDialogs").with("peers", &self.peers).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getPeerDialogs")?;
        Ok(Self {
            peers: object.field("peers")?,
        })
    }
}

impl json::Serialize for functions::messages::GetPeerDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetPeerDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetAllDrafts {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getAllDrafts").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("messages.getAllDrafts").map(|_| Self)
    }
}

impl json::Serialize for functions::messages::GetAllDrafts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetAllDrafts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetFeaturedStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getFeaturedStickers")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getFeaturedStickers")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetFeaturedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetFeaturedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetRecentStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getRecentStickers")
            .with_flag("attached", self.attached)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getRecentStickers")?;
        Ok(Self {
            attached: object.flag("attached")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetRecentStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetRecentStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetArchivedStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getArchivedStickers")
            .with_flag("masks", self.masks)
            .with_flag("emojis", self.emojis)
            .with("offset_id", &self.offset_id)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getArchivedStickers")?;
        Ok(Self {
            masks: object.flag("masks")?,
            emojis: object.flag("emojis")?,
            offset_id: object.field("offset_id")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::GetArchivedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetArchivedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetMaskStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getMaskStickers").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getMaskStickers")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetMaskStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetMaskStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetAttachedStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getAttachedStickers")
            .with("media", &self.media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getAttachedStickers")?;
        Ok(Self {
            media: object.field("media")?,
        })
    }
}

impl json::Serialize for functions::messages::GetAttachedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetAttachedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetGameHighScores {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getGameHighScores")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getGameHighScores")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetGameHighScores {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetGameHighScores {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetInlineGameHighScores {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getInlineGameHighScores")
            .with("id", &self.id)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getInlineGameHighScores")?;
        Ok(Self {
            id: object.field("id")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetInlineGameHighScores {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetInlineGameHighScores {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetCommonChats {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getCommonChats")
            .with("user_id", &self.user_id)
            .with("max_id", &self.max_id)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getCommonChats")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            max_id: object.field("max_id")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::GetCommonChats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetCommonChats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetWebPage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getWebPage")
            .with("url", &self.url)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getWebPage")?;
        Ok(Self {
            url: object.field("url")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetWebPage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetWebPage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetPinnedDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getPinnedDialogs")
            .with("folder_id", &self.folder_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getPinnedDialogs")?;
        Ok(Self {
            folder_id: object.field("folder_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetPinnedDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetPinnedDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetFavedStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getFavedStickers").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getFavedStickers")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetFavedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetFavedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetUnreadMentions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getUnreadMentions")
            .with("peer", &self.peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with("offset_id", &self.offset_id)
            .with("add_offset", &self.add_offset)
            .with("limit", &self.limit)
            .with("max_id", &self.max_id)
            .with("min_id", &self.min_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getUnreadMentions")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.optional("top_msg_id")?,
            offset_id: object.field("offset_id")?,
            add_offset: object.field("add_offset")?,
            limit: object.field("limit")?,
            max_id: object.field("max_id")?,
            min_id: object.field("min_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetUnreadMentions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetUnreadMentions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetRecentLocations {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getRecentLocations")
            .with("peer", &self.peer)
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getRecentLocations")?;
        Ok(Self {
            peer: object.field("peer")?,
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetRecentLocations {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetRecentLocations {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSplitRanges {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSplitRanges").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("messages.getSplitRanges").map(|_| Self)
    }
}

impl json::Serialize for functions::messages::GetSplitRanges {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSplitRanges {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetDialogUnreadMarks {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getDialogUnreadMarks")
            .with_optional("parent_peer", &self.parent_peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getDialogUnreadMarks")?;
        Ok(Self {
            parent_peer: object.optional("parent_peer")?,
        })
    }
}

impl json::Serialize for functions::messages::GetDialogUnreadMarks {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetDialogUnreadMarks {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetPollResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getPollResults")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("poll_hash", &self.poll_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getPollResults")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            poll_hash: object.field("poll_hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetPollResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetPollResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetOnlines {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getOnlines").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getOnlines")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::GetOnlines {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetOnlines {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetEmojiKeywords {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getEmojiKeywords")
            .with("lang_code", &self.lang_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getEmojiKeywords")?;
        Ok(Self {
            lang_code: object.field("lang_code")?,
        })
    }
}

impl json::Serialize for functions::messages::GetEmojiKeywords {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetEmojiKeywords {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetEmojiKeywordsDifference {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getEmojiKeywordsDifference")
            .with("lang_code", &self.lang_code)
            .with("from_version", &self.from_version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getEmojiKeywordsDifference")?;
        Ok(Self {
            lang_code: object.field("lang_code")?,
            from_version: object.field("from_version")?,
        })
    }
}

impl json::Serialize for functions::messages::GetEmojiKeywordsDifference {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetEmojiKeywordsDifference {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetEmojiKeywordsLanguages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getEmojiKeywordsLanguages")
            .with("lang_codes", &self.lang_codes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getEmojiKeywordsLanguages")?;
        Ok(Self {
            lang_codes: object.field("lang_codes")?,
        })
    }
}

impl json::Serialize for functions::messages::GetEmojiKeywordsLanguages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetEmojiKeywordsLanguages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetEmojiUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getEmojiURL")
            .with("lang_code", &self.lang_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getEmojiURL")?;
        Ok(Self {
            lang_code: object.field("lang_code")?,
        })
    }
}

impl json::Serialize for functions::messages::GetEmojiUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetEmojiUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSearchCounters {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSearchCounters")
            .with("peer", &self.peer)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with("filters", &self.filters)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getSearchCounters")?;
        Ok(Self {
            peer: object.field("peer")?,
            saved_peer_id: object.optional("saved_peer_id")?,
            top_msg_id: object.optional("top_msg_id")?,
            filters: object.field("filters")?,
        })
    }
}

impl json::Serialize for functions::messages::GetSearchCounters {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSearchCounters {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetScheduledHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getScheduledHistory")
            .with("peer", &self.peer)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getScheduledHistory")?;
        Ok(Self {
            peer: object.field("peer")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetScheduledHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetScheduledHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetScheduledMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getScheduledMessages")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getScheduledMessages")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetScheduledMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetScheduledMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetPollVotes {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getPollVotes")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with_optional("option", &self.option)
            .with_optional("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getPollVotes")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            option: object.optional("option")?,
            offset: object.optional("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::GetPollVotes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetPollVotes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetDialogFilters {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getDialogFilters").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("messages.getDialogFilters").map(|_| Self)
    }
}

impl json::Serialize for functions::messages::GetDialogFilters {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetDialogFilters {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSuggestedDialogFilters {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSuggestedDialogFilters").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("messages.getSuggestedDialogFilters").map(|_| Self)
    }
}

impl json::Serialize for functions::messages::GetSuggestedDialogFilters {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSuggestedDialogFilters {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetOldFeaturedStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getOldFeaturedStickers")
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getOldFeaturedStickers")?;
        Ok(Self {
            offset: object.field("offset")?,
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetOldFeaturedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetOldFeaturedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetReplies {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getReplies")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("offset_id", &self.offset_id)
            .with("offset_date", &self.offset_date)
            .with("add_offset", &self.add_offset)
            .with("limit", &self.limit)
            .with("max_id", &self.max_id)
            .with("min_id", &self.min_id)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getReplies")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            offset_id: object.field("offset_id")?,
            offset_date: object.field("offset_date")?,
            add_offset: object.field("add_offset")?,
            limit: object.field("limit")?,
            max_id: object.field("max_id")?,
            min_id: object.field("min_id")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetReplies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetReplies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetDiscussionMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getDiscussionMessage")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getDiscussionMessage")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetDiscussionMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetDiscussionMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetExportedChatInvites {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getExportedChatInvites")
            .with_flag("revoked", self.revoked)
            .with("peer", &self.peer)
            .with("admin_id", &self.admin_id)
            .with_optional("offset_date", &self.offset_date)
            .with_optional("offset_link", &self.offset_link)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getExportedChatInvites")?;
        Ok(Self {
            revoked: object.flag("revoked")?,
            peer: object.field("peer")?,
            admin_id: object.field("admin_id")?,
            offset_date: object.optional("offset_date")?,
            offset_link: object.optional("offset_link")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::GetExportedChatInvites {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetExportedChatInvites {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetExportedChatInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getExportedChatInvite")
            .with("peer", &self.peer)
            .with("link", &self.link)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getExportedChatInvite")?;
        Ok(Self {
            peer: object.field("peer")?,
            link: object.field("link")?,
        })
    }
}

impl json::Serialize for functions::messages::GetExportedChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetExportedChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetAdminsWithInvites {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getAdminsWithInvites")
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getAdminsWithInvites")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::GetAdminsWithInvites {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetAdminsWithInvites {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetChatInviteImporters {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getChatInviteImporters")
            .with_flag("requested", self.requested)
            .with_flag("subscription_expired", self.subscription_expired)
            .with("peer", &self.peer)
            .with_optional("link", &self.link)
            .with_optional("q", &self.q)
            .with("offset_date", &self.offset_date)
            .with("offset_user", &self.offset_user)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getChatInviteImporters")?;
        Ok(Self {
            requested: object.flag("requested")?,
            subscription_expired: object.flag("subscription_expired")?,
            peer: object.field("peer")?,
            link: object.optional("link")?,
            q: object.optional("q")?,
            offset_date: object.field("offset_date")?,
            offset_user: object.field("offset_user")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::GetChatInviteImporters {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetChatInviteImporters {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetMessageReadParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getMessageReadParticipants")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getMessageReadParticipants")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetMessageReadParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetMessageReadParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSearchResultsCalendar {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSearchResultsCalendar")
            .with("peer", &self.peer)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .with("filter", &self.filter)
            .with("offset_id", &self.offset_id)
            .with("offset_date", &self.offset_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getSearchResultsCalendar")?;
        Ok(Self {
            peer: object.field("peer")?,
            saved_peer_id: object.optional("saved_peer_id")?,
            filter: object.field("filter")?,
            offset_id: object.field("offset_id")?,
            offset_date: object.field("offset_date")?,
        })
    }
}

impl json::Serialize for functions::messages::GetSearchResultsCalendar {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSearchResultsCalendar {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSearchResultsPositions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSearchResultsPositions")
            .with("peer", &self.peer)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .with("filter", &self.filter)
            .with("offset_id", &self.offset_id)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getSearchResultsPositions")?;
        Ok(Self {
            peer: object.field("peer")?,
            saved_peer_id: object.optional("saved_peer_id")?,
            filter: object.field("filter")?,
            offset_id: object.field("offset_id")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::GetSearchResultsPositions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSearchResultsPositions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetMessagesReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getMessagesReactions")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getMessagesReactions")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetMessagesReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetMessagesReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetMessageReactionsList {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getMessageReactionsList")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with_optional("reaction", &self.reaction)
            .with_optional("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getMessageReactionsList")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            reaction: object.optional("reaction")?,
            offset: object.optional("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::GetMessageReactionsList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetMessageReactionsList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetAvailableReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getAvailableReactions")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getAvailableReactions")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetAvailableReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetAvailableReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetUnreadReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getUnreadReactions")
            .with("peer", &self.peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .with("offset_id", &self.offset_id)
            .with("add_offset", &self.add_offset)
            .with("limit", &self.limit)
            .with("max_id", &self.max_id)
            .with("min_id", &self.min_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getUnreadReactions")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.optional("top_msg_id")?,
            saved_peer_id: object.optional("saved_peer_id")?,
            offset_id: object.field("offset_id")?,
            add_offset: object.field("add_offset")?,
            limit: object.field("limit")?,
            max_id: object.field("max_id")?,
            min_id: object.field("min_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetUnreadReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetUnreadReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetAttachMenuBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getAttachMenuBots").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getAttachMenuBots")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetAttachMenuBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetAttachMenuBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetAttachMenuBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getAttachMenuBot").with("bot", &self.bot).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getAttachMenuBot")?;
        Ok(Self { bot: object.field("bot")? })
    }
}

impl json::Serialize for functions::messages::GetAttachMenuBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetAttachMenuBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetCustomEmojiDocuments {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getCustomEmojiDocuments")
            .with("document_id", &self.document_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getCustomEmojiDocuments")?;
        Ok(Self {
            document_id: object.field("document_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetCustomEmojiDocuments {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetCustomEmojiDocuments {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetEmojiStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getEmojiStickers").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getEmojiStickers")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetEmojiStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetEmojiStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetFeaturedEmojiStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getFeaturedEmojiStickers")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getFeaturedEmojiStickers")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetFeaturedEmojiStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetFeaturedEmojiStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetTopReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getTopReactions")
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getTopReactions")?;
        Ok(Self {
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetTopReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetTopReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetRecentReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getRecentReactions")
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getRecentReactions")?;
        Ok(Self {
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetRecentReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetRecentReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetExtendedMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getExtendedMedia")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getExtendedMedia")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetExtendedMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetExtendedMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetDefaultHistoryTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getDefaultHistoryTTL").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("messages.getDefaultHistoryTTL").map(|_| Self)
    }
}

impl json::Serialize for functions::messages::GetDefaultHistoryTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetDefaultHistoryTtl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetEmojiGroups {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getEmojiGroups").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getEmojiGroups")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetEmojiGroups {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetEmojiGroups {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetEmojiStatusGroups {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getEmojiStatusGroups")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getEmojiStatusGroups")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetEmojiStatusGroups {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetEmojiStatusGroups {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetEmojiProfilePhotoGroups {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getEmojiProfilePhotoGroups")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getEmojiProfilePhotoGroups")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetEmojiProfilePhotoGroups {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetEmojiProfilePhotoGroups {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetBotApp {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getBotApp")
            .with("app", &self.app)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getBotApp")?;
        Ok(Self {
            app: object.field("app")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetBotApp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetBotApp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSavedDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSavedDialogs")
            .with_flag("exclude_pinned", self.exclude_pinned)
            .with_optional("parent_peer", &self.parent_peer)
            .with("offset_date", &self.offset_date)
            .with("offset_id", &self.offset_id)
            .with("offset_peer", &self.offset_peer)
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getSavedDialogs")?;
        Ok(Self {
            exclude_pinned: object.flag("exclude_pinned")?,
            parent_peer: object.optional("parent_peer")?,
            offset_date: object.field("offset_date")?,
            offset_id: object.field("offset_id")?,
            offset_peer: object.field("offset_peer")?,
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetSavedDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSavedDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSavedHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSavedHistory")
            .with_optional("parent_peer", &self.parent_peer)
            .with("peer", &self.peer)
            .with("offset_id", &self.offset_id)
            .with("offset_date", &self.offset_date)
            .with("add_offset", &self.add_offset)
            .with("limit", &self.limit)
            .with("max_id", &self.max_id)
            .with("min_id", &self.min_id)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getSavedHistory")?;
        Ok(Self {
            parent_peer: object.optional("parent_peer")?,
            peer: object.field("peer")?,
            offset_id: object.field("offset_id")?,
            offset_date: object.field("offset_date")?,
            add_offset: object.field("add_offset")?,
            limit: object.field("limit")?,
            max_id: object.field("max_id")?,
            min_id: object.field("min_id")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetSavedHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSavedHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetPinnedSavedDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getPinnedSavedDialogs").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("messages.getPinnedSavedDialogs").map(|_| Self)
    }
}

impl json::Serialize for functions::messages::GetPinnedSavedDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetPinnedSavedDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSavedReactionTags {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSavedReactionTags")
            .with_optional("peer", &self.peer)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getSavedReactionTags")?;
        Ok(Self {
            peer: object.optional("peer")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetSavedReactionTags {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSavedReactionTags {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetDefaultTagReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getDefaultTagReactions")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getDefaultTagReactions")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetDefaultTagReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetDefaultTagReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetOutboxReadDate {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getOutboxReadDate")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getOutboxReadDate")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetOutboxReadDate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetOutboxReadDate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetQuickReplies {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getQuickReplies").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getQuickReplies")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetQuickReplies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetQuickReplies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetQuickReplyMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getQuickReplyMessages")
            .with("shortcut_id", &self.shortcut_id)
            .with_optional("id", &self.id)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getQuickReplyMessages")?;
        Ok(Self {
            shortcut_id: object.field("shortcut_id")?,
            id: object.optional("id")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetQuickReplyMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetQuickReplyMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetMyStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getMyStickers")
            .with("offset_id", &self.offset_id)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getMyStickers")?;
        Ok(Self {
            offset_id: object.field("offset_id")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::GetMyStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetMyStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetEmojiStickerGroups {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getEmojiStickerGroups")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getEmojiStickerGroups")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetEmojiStickerGroups {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetEmojiStickerGroups {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetAvailableEffects {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getAvailableEffects")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getAvailableEffects")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetAvailableEffects {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetAvailableEffects {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetFactCheck {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getFactCheck")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getFactCheck")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetFactCheck {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetFactCheck {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetPaidReactionPrivacy {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getPaidReactionPrivacy").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("messages.getPaidReactionPrivacy").map(|_| Self)
    }
}

impl json::Serialize for functions::messages::GetPaidReactionPrivacy {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetPaidReactionPrivacy {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSponsoredMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSponsoredMessages")
            .with("peer", &self.peer)
            .with_optional("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getSponsoredMessages")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.optional("msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetSponsoredMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSponsoredMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetPreparedInlineMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getPreparedInlineMessage")
            .with("bot", &self.bot)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getPreparedInlineMessage")?;
        Ok(Self {
            bot: object.field("bot")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetPreparedInlineMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetPreparedInlineMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetSavedDialogsById {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getSavedDialogsByID")
            .with_optional("parent_peer", &self.parent_peer)
            .with("ids", &self.ids)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getSavedDialogsByID")?;
        Ok(Self {
            parent_peer: object.optional("parent_peer")?,
            ids: object.field("ids")?,
        })
    }
}

impl json::Serialize for functions::messages::GetSavedDialogsById {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetSavedDialogsById {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetForumTopics {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getForumTopics")
            .with("peer", &self.peer)
            .with_optional("q", &self.q)
            .with("offset_date", &self.offset_date)
            .with("offset_id", &self.offset_id)
            .with("offset_topic", &self.offset_topic)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getForumTopics")?;
        Ok(Self {
            peer: object.field("peer")?,
            q: object.optional("q")?,
            offset_date: object.field("offset_date")?,
            offset_id: object.field("offset_id")?,
            offset_topic: object.field("offset_topic")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::GetForumTopics {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetForumTopics {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetForumTopicsById {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getForumTopicsByID")
            .with("peer", &self.peer)
            .with("topics", &self.topics)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getForumTopicsByID")?;
        Ok(Self {
            peer: object.field("peer")?,
            topics: object.field("topics")?,
        })
    }
}

impl json::Serialize for functions::messages::GetForumTopicsById {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetForumTopicsById {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetEmojiGameInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getEmojiGameInfo").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("messages.getEmojiGameInfo").map(|_| Self)
    }
}

impl json::Serialize for functions::messages::GetEmojiGameInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetEmojiGameInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetFutureChatCreatorAfterLeave {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getFutureChatCreatorAfterLeave")
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getFutureChatCreatorAfterLeave")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::GetFutureChatCreatorAfterLeave {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::messages::GetFutureChatCreatorAfterLeave {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetUnreadPollVotes {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getUnreadPollVotes")
            .with("peer", &self.peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with("offset_id", &self.offset_id)
            .with("add_offset", &self.add_offset)
            .with("limit", &self.limit)
            .with("max_id", &self.max_id)
            .with("min_id", &self.min_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getUnreadPollVotes")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.optional("top_msg_id")?,
            offset_id: object.field("offset_id")?,
            add_offset: object.field("add_offset")?,
            limit: object.field("limit")?,
            max_id: object.field("max_id")?,
            min_id: object.field("min_id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetUnreadPollVotes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetUnreadPollVotes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetPersonalChannelHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getPersonalChannelHistory")
            .with("user_id", &self.user_id)
            .with("limit", &self.limit)
            .with("max_id", &self.max_id)
            .with("min_id", &self.min_id)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getPersonalChannelHistory")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            limit: object.field("limit")?,
            max_id: object.field("max_id")?,
            min_id: object.field("min_id")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::GetPersonalChannelHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetPersonalChannelHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::GetRichMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.getRichMessage")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.getRichMessage")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::GetRichMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::GetRichMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
