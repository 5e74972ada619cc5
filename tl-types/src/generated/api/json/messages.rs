// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::messages::EmojiGameOutcome {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.emojiGameOutcome")
            .with("seed", &self.seed)
            .with("stake_ton_amount", &self.stake_ton_amount)
            .with("ton_amount", &self.ton_amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.emojiGameOutcome")?;
        Ok(Self {
            seed: object.field("seed")?,
            stake_ton_amount: object.field("stake_ton_amount")?,
            ton_amount: object.field("ton_amount")?,
        })
    }
}

impl json::Serialize for types::messages::EmojiGameOutcome {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::EmojiGameOutcome {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::Dialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.dialogs")
            .with("dialogs", &self.dialogs)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.dialogs")?;
        Ok(Self {
            dialogs: object.field("dialogs")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::Dialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::Dialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::DialogsSlice {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.dialogsSlice")
            .with("count", &self.count)
            .with("dialogs", &self.dialogs)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.dialogsSlice")?;
        Ok(Self {
            count: object.field("count")?,
            dialogs: object.field("dialogs")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::DialogsSlice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::DialogsSlice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::DialogsNotModified {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.dialogsNotModified")
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.dialogsNotModified")?;
        Ok(Self {
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::messages::DialogsNotModified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::DialogsNotModified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::Messages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messages")
            .with("messages", &self.messages)
            .with("topics", &self.topics)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messages")?;
        Ok(Self {
            messages: object.field("messages")?,
            topics: object.field("topics")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::Messages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::Messages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MessagesSlice {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messagesSlice")
            .with_flag("inexact", self.inexact)
            .with("count", &self.count)
            .with_optional("next_rate", &self.next_rate)
            .with_optional("offset_id_offset", &self.offset_id_offset)
            .with_optional("search_flood", &self.search_flood)
            .with("messages", &self.messages)
            .with("topics", &self.topics)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messagesSlice")?;
        Ok(Self {
            inexact: object.flag("inexact")?,
            count: object.field("count")?,
            next_rate: object.optional("next_rate")?,
            offset_id_offset: object.optional("offset_id_offset")?,
            search_flood: object.optional("search_flood")?,
            messages: object.field("messages")?,
            topics: object.field("topics")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::MessagesSlice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MessagesSlice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ChannelMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.channelMessages")
            .with_flag("inexact", self.inexact)
            .with("pts", &self.pts)
            .with("count", &self.count)
            .with_optional("offset_id_offset", &self.offset_id_offset)
            .with("messages", &self.messages)
            .with("topics", &self.topics)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.channelMessages")?;
        Ok(Self {
            inexact: object.flag("inexact")?,
            pts: object.field("pts")?,
            count: object.field("count")?,
            offset_id_offset: object.optional("offset_id_offset")?,
            messages: object.field("messages")?,
            topics: object.field("topics")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::ChannelMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ChannelMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MessagesNotModified {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messagesNotModified")
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messagesNotModified")?;
        Ok(Self {
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::messages::MessagesNotModified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MessagesNotModified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::Chats {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.chats").with("chats", &self.chats).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.chats")?;
        Ok(Self {
            chats: object.field("chats")?,
        })
    }
}

impl json::Serialize for types::messages::Chats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::Chats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ChatsSlice {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.chatsSlice")
            .with("count", &self.count)
            .with("chats", &self.chats)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.chatsSlice")?;
        Ok(Self {
            count: object.field("count")?,
            chats: object.field("chats")?,
        })
    }
}

impl json::Serialize for types::messages::ChatsSlice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ChatsSlice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ChatFull {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.chatFull")
            .with("full_chat", &self.full_chat)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.chatFull")?;
        Ok(Self {
            full_chat: object.field("full_chat")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::ChatFull {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ChatFull {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AffectedHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.affectedHistory")
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .with("offset", &self.offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.affectedHistory")?;
        Ok(Self {
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
            offset: object.field("offset")?,
        })
    }
}

impl json::Serialize for types::messages::AffectedHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AffectedHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::StickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.stickerSet")
            .with("set", &self.set)
            .with("packs", &self.packs)
            .with("keywords", &self.keywords)
            .with("documents", &self.documents)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.stickerSet")?;
        Ok(Self {
            set: object.field("set")?,
            packs: object.field("packs")?,
            keywords: object.field("keywords")?,
            documents: object.field("documents")?,
        })
    }
}

impl json::Serialize for types::messages::StickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::StickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::EmojiGameDiceInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.emojiGameDiceInfo")
            .with("game_hash", &self.game_hash)
            .with("prev_stake", &self.prev_stake)
            .with("current_streak", &self.current_streak)
            .with("params", &self.params)
            .with_optional("plays_left", &self.plays_left)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.emojiGameDiceInfo")?;
        Ok(Self {
            game_hash: object.field("game_hash")?,
            prev_stake: object.field("prev_stake")?,
            current_streak: object.field("current_streak")?,
            params: object.field("params")?,
            plays_left: object.optional("plays_left")?,
        })
    }
}

impl json::Serialize for types::messages::EmojiGameDiceInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::EmojiGameDiceInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::DhConfigNotModified {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.dhConfigNotModified")
            .with("random", &self.random)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.dhConfigNotModified")?;
        Ok(Self {
            random: object.field("random")?,
        })
    }
}

impl json::Serialize for types::messages::DhConfigNotModified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::DhConfigNotModified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::DhConfig {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.dhConfig")
            .with("g", &self.g)
            .with("p", &self.p)
            .with("version", &self.version)
            .with("random", &self.random)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.dhConfig")?;
        Ok(Self {
            g: object.field("g")?,
            p: object.field("p")?,
            version: object.field("version")?,
            random: object.field("random")?,
        })
    }
}

impl json::Serialize for types::messages::DhConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::DhConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::SentEncryptedMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sentEncryptedMessage")
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sentEncryptedMessage")?;
        Ok(Self {
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::messages::SentEncryptedMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SentEncryptedMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::SentEncryptedFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sentEncryptedFile")
            .with("date", &self.date)
            .with("file", &self.file)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sentEncryptedFile")?;
        Ok(Self {
            date: object.field("date")?,
            file: object.field("file")?,
        })
    }
}

impl json::Serialize for types::messages::SentEncryptedFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SentEncryptedFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::Stickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.stickers")
            .with("hash", &self.hash)
            .with("stickers", &self.stickers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.stickers")?;
        Ok(Self {
            hash: object.field("hash")?,
            stickers: object.field("stickers")?,
        })
    }
}

impl json::Serialize for types::messages::Stickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::Stickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AllStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.allStickers")
            .with("hash", &self.hash)
            .with("sets", &self.sets)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.allStickers")?;
        Ok(Self {
            hash: object.field("hash")?,
            sets: object.field("sets")?,
        })
    }
}

impl json::Serialize for types::messages::AllStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AllStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AffectedMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.affectedMessages")
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.affectedMessages")?;
        Ok(Self {
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::messages::AffectedMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AffectedMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::SavedGifs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.savedGifs")
            .with("hash", &self.hash)
            .with("gifs", &self.gifs)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.savedGifs")?;
        Ok(Self {
            hash: object.field("hash")?,
            gifs: object.field("gifs")?,
        })
    }
}

impl json::Serialize for types::messages::SavedGifs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SavedGifs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

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

impl json::Json for types::messages::MessageEditData {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messageEditData")
            .with_flag("caption", self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messageEditData")?;
        Ok(Self {
            caption: object.flag("caption")?,
        })
    }
}

impl json::Serialize for types::messages::MessageEditData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MessageEditData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::PeerDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.peerDialogs")
            .with("dialogs", &self.dialogs)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with("state", &self.state)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.peerDialogs")?;
        Ok(Self {
            dialogs: object.field("dialogs")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            state: object.field("state")?,
        })
    }
}

impl json::Serialize for types::messages::PeerDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::PeerDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

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

impl json::Json for types::messages::RecentStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.recentStickers")
            .with("hash", &self.hash)
            .with("packs", &self.packs)
            .with("stickers", &self.stickers)
            .with("dates", &self.dates)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.recentStickers")?;
        Ok(Self {
            hash: object.field("hash")?,
            packs: object.field("packs")?,
            stickers: object.field("stickers")?,
            dates: object.field("dates")?,
        })
    }
}

impl json::Serialize for types::messages::RecentStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::RecentStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ArchivedStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.archivedStickers")
            .with("count", &self.count)
            .with("sets", &self.sets)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.archivedStickers")?;
        Ok(Self {
            count: object.field("count")?,
            sets: object.field("sets")?,
        })
    }
}

impl json::Serialize for types::messages::ArchivedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ArchivedStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::StickerSetInstallResultArchive {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.stickerSetInstallResultArchive")
            .with("sets", &self.sets)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.stickerSetInstallResultArchive")?;
        Ok(Self {
            sets: object.field("sets")?,
        })
    }
}

impl json::Serialize for types::messages::StickerSetInstallResultArchive {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::StickerSetInstallResultArchive {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::HighScores {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.highScores")
            .with("scores", &self.scores)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.highScores")?;
        Ok(Self {
            scores: object.field("scores")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::HighScores {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::HighScores {
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

impl json::Json for types::messages::SearchCounter {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.searchCounter")
            .with_flag("inexact", self.inexact)
            .with("filter", &self.filter)
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.searchCounter")?;
        Ok(Self {
            inexact: object.flag("inexact")?,
            filter: object.field("filter")?,
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::messages::SearchCounter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SearchCounter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::InactiveChats {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.inactiveChats")
            .with("dates", &self.dates)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.inactiveChats")?;
        Ok(Self {
            dates: object.field("dates")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::InactiveChats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::InactiveChats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::VotesList {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.votesList")
            .with("count", &self.count)
            .with("votes", &self.votes)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with_optional("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.votesList")?;
        Ok(Self {
            count: object.field("count")?,
            votes: object.field("votes")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            next_offset: object.optional("next_offset")?,
        })
    }
}

impl json::Serialize for types::messages::VotesList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::VotesList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MessageViews {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messageViews")
            .with("views", &self.views)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messageViews")?;
        Ok(Self {
            views: object.field("views")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::MessageViews {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MessageViews {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::DiscussionMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.discussionMessage")
            .with("messages", &self.messages)
            .with_optional("max_id", &self.max_id)
            .with_optional("read_inbox_max_id", &self.read_inbox_max_id)
            .with_optional("read_outbox_max_id", &self.read_outbox_max_id)
            .with("unread_count", &self.unread_count)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.discussionMessage")?;
        Ok(Self {
            messages: object.field("messages")?,
            max_id: object.optional("max_id")?,
            read_inbox_max_id: object.optional("read_inbox_max_id")?,
            read_outbox_max_id: object.optional("read_outbox_max_id")?,
            unread_count: object.field("unread_count")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::DiscussionMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::DiscussionMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::HistoryImport {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.historyImport").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.historyImport")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::messages::HistoryImport {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::HistoryImport {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::HistoryImportParsed {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.historyImportParsed")
            .with_flag("pm", self.pm)
            .with_flag("group", self.group)
            .with_optional("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.historyImportParsed")?;
        Ok(Self {
            pm: object.flag("pm")?,
            group: object.flag("group")?,
            title: object.optional("title")?,
        })
    }
}

impl json::Serialize for types::messages::HistoryImportParsed {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::HistoryImportParsed {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AffectedFoundMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.affectedFoundMessages")
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .with("offset", &self.offset)
            .with("messages", &self.messages)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.affectedFoundMessages")?;
        Ok(Self {
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
            offset: object.field("offset")?,
            messages: object.field("messages")?,
        })
    }
}

impl json::Serialize for types::messages::AffectedFoundMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AffectedFoundMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ExportedChatInvites {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.exportedChatInvites")
            .with("count", &self.count)
            .with("invites", &self.invites)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.exportedChatInvites")?;
        Ok(Self {
            count: object.field("count")?,
            invites: object.field("invites")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::ExportedChatInvites {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ExportedChatInvites {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ExportedChatInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.exportedChatInvite")
            .with("invite", &self.invite)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.exportedChatInvite")?;
        Ok(Self {
            invite: object.field("invite")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::ExportedChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ExportedChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ExportedChatInviteReplaced {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.exportedChatInviteReplaced")
            .with("invite", &self.invite)
            .with("new_invite", &self.new_invite)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.exportedChatInviteReplaced")?;
        Ok(Self {
            invite: object.field("invite")?,
            new_invite: object.field("new_invite")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::ExportedChatInviteReplaced {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ExportedChatInviteReplaced {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ChatInviteImporters {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.chatInviteImporters")
            .with("count", &self.count)
            .with("importers", &self.importers)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.chatInviteImporters")?;
        Ok(Self {
            count: object.field("count")?,
            importers: object.field("importers")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::ChatInviteImporters {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ChatInviteImporters {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ChatAdminsWithInvites {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.chatAdminsWithInvites")
            .with("admins", &self.admins)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.chatAdminsWithInvites")?;
        Ok(Self {
            admins: object.field("admins")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::ChatAdminsWithInvites {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ChatAdminsWithInvites {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::CheckedHistoryImportPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.checkedHistoryImportPeer")
            .with("confirm_text", &self.confirm_text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.checkedHistoryImportPeer")?;
        Ok(Self {
            confirm_text: object.field("confirm_text")?,
        })
    }
}

impl json::Serialize for types::messages::CheckedHistoryImportPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::CheckedHistoryImportPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::SponsoredMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sponsoredMessages")
            .with_optional("posts_between", &self.posts_between)
            .with_optional("start_delay", &self.start_delay)
            .with_optional("between_delay", &self.between_delay)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sponsoredMessages")?;
        Ok(Self {
            posts_between: object.optional("posts_between")?,
            start_delay: object.optional("start_delay")?,
            between_delay: object.optional("between_delay")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::SponsoredMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SponsoredMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::SearchResultsCalendar {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.searchResultsCalendar")
            .with_flag("inexact", self.inexact)
            .with("count", &self.count)
            .with("min_date", &self.min_date)
            .with("min_msg_id", &self.min_msg_id)
            .with_optional("offset_id_offset", &self.offset_id_offset)
            .with("periods", &self.periods)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.searchResultsCalendar")?;
        Ok(Self {
            inexact: object.flag("inexact")?,
            count: object.field("count")?,
            min_date: object.field("min_date")?,
            min_msg_id: object.field("min_msg_id")?,
            offset_id_offset: object.optional("offset_id_offset")?,
            periods: object.field("periods")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::SearchResultsCalendar {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SearchResultsCalendar {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::SearchResultsPositions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.searchResultsPositions")
            .with("count", &self.count)
            .with("positions", &self.positions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.searchResultsPositions")?;
        Ok(Self {
            count: object.field("count")?,
            positions: object.field("positions")?,
        })
    }
}

impl json::Serialize for types::messages::SearchResultsPositions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SearchResultsPositions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::PeerSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.peerSettings")
            .with("settings", &self.settings)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.peerSettings")?;
        Ok(Self {
            settings: object.field("settings")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::PeerSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::PeerSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MessageReactionsList {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.messageReactionsList")
            .with("count", &self.count)
            .with("reactions", &self.reactions)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with_optional("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.messageReactionsList")?;
        Ok(Self {
            count: object.field("count")?,
            reactions: object.field("reactions")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            next_offset: object.optional("next_offset")?,
        })
    }
}

impl json::Serialize for types::messages::MessageReactionsList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MessageReactionsList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AvailableReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.availableReactions")
            .with("hash", &self.hash)
            .with("reactions", &self.reactions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.availableReactions")?;
        Ok(Self {
            hash: object.field("hash")?,
            reactions: object.field("reactions")?,
        })
    }
}

impl json::Serialize for types::messages::AvailableReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AvailableReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::TranscribedAudio {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.transcribedAudio")
            .with_flag("pending", self.pending)
            .with("transcription_id", &self.transcription_id)
            .with("text", &self.text)
            .with_optional("trial_remains_num", &self.trial_remains_num)
            .with_optional("trial_remains_until_date", &self.trial_remains_until_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.transcribedAudio")?;
        Ok(Self {
            pending: object.flag("pending")?,
            transcription_id: object.field("transcription_id")?,
            text: object.field("text")?,
            trial_remains_num: object.optional("trial_remains_num")?,
            trial_remains_until_date: object.optional("trial_remains_until_date")?,
        })
    }
}

impl json::Serialize for types::messages::TranscribedAudio {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::TranscribedAudio {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::Reactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reactions")
            .with("hash", &self.hash)
            .with("reactions", &self.reactions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reactions")?;
        Ok(Self {
            hash: object.field("hash")?,
            reactions: object.field("reactions")?,
        })
    }
}

impl json::Serialize for types::messages::Reactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::Reactions {
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

impl json::Json for types::messages::EmojiGroups {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.emojiGroups")
            .with("hash", &self.hash)
            .with("groups", &self.groups)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.emojiGroups")?;
        Ok(Self {
            hash: object.field("hash")?,
            groups: object.field("groups")?,
        })
    }
}

impl json::Serialize for types::messages::EmojiGroups {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::EmojiGroups {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::TranslateResult {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.translateResult")
            .with("result", &self.result)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.translateResult")?;
        Ok(Self {
            result: object.field("result")?,
        })
    }
}

impl json::Serialize for types::messages::TranslateResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::TranslateResult {
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

impl json::Json for types::messages::WebPage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.webPage")
            .with("webpage", &self.webpage)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.webPage")?;
        Ok(Self {
            webpage: object.field("webpage")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::WebPage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::WebPage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::SavedDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.savedDialogs")
            .with("dialogs", &self.dialogs)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.savedDialogs")?;
        Ok(Self {
            dialogs: object.field("dialogs")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::SavedDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SavedDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::SavedDialogsSlice {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.savedDialogsSlice")
            .with("count", &self.count)
            .with("dialogs", &self.dialogs)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.savedDialogsSlice")?;
        Ok(Self {
            count: object.field("count")?,
            dialogs: object.field("dialogs")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::SavedDialogsSlice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SavedDialogsSlice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::SavedDialogsNotModified {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.savedDialogsNotModified")
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.savedDialogsNotModified")?;
        Ok(Self {
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::messages::SavedDialogsNotModified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SavedDialogsNotModified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::SavedReactionTags {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.savedReactionTags")
            .with("tags", &self.tags)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.savedReactionTags")?;
        Ok(Self {
            tags: object.field("tags")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::messages::SavedReactionTags {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::SavedReactionTags {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::QuickReplies {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.quickReplies")
            .with("quick_replies", &self.quick_replies)
            .with("messages", &self.messages)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.quickReplies")?;
        Ok(Self {
            quick_replies: object.field("quick_replies")?,
            messages: object.field("messages")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::QuickReplies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::QuickReplies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::DialogFilters {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.dialogFilters")
            .with_flag("tags_enabled", self.tags_enabled)
            .with("filters", &self.filters)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.dialogFilters")?;
        Ok(Self {
            tags_enabled: object.flag("tags_enabled")?,
            filters: object.field("filters")?,
        })
    }
}

impl json::Serialize for types::messages::DialogFilters {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::DialogFilters {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::MyStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.myStickers")
            .with("count", &self.count)
            .with("sets", &self.sets)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.myStickers")?;
        Ok(Self {
            count: object.field("count")?,
            sets: object.field("sets")?,
        })
    }
}

impl json::Serialize for types::messages::MyStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::MyStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::InvitedUsers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.invitedUsers")
            .with("updates", &self.updates)
            .with("missing_invitees", &self.missing_invitees)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.invitedUsers")?;
        Ok(Self {
            updates: object.field("updates")?,
            missing_invitees: object.field("missing_invitees")?,
        })
    }
}

impl json::Serialize for types::messages::InvitedUsers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::InvitedUsers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::AvailableEffects {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.availableEffects")
            .with("hash", &self.hash)
            .with("effects", &self.effects)
            .with("documents", &self.documents)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.availableEffects")?;
        Ok(Self {
            hash: object.field("hash")?,
            effects: object.field("effects")?,
            documents: object.field("documents")?,
        })
    }
}

impl json::Serialize for types::messages::AvailableEffects {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::AvailableEffects {
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

impl json::Json for types::messages::PreparedInlineMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.preparedInlineMessage")
            .with("query_id", &self.query_id)
            .with("result", &self.result)
            .with("peer_types", &self.peer_types)
            .with("cache_time", &self.cache_time)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.preparedInlineMessage")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            result: object.field("result")?,
            peer_types: object.field("peer_types")?,
            cache_time: object.field("cache_time")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::PreparedInlineMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::PreparedInlineMessage {
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

impl json::Json for types::messages::WebPagePreview {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.webPagePreview")
            .with("media", &self.media)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.webPagePreview")?;
        Ok(Self {
            media: object.field("media")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::WebPagePreview {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::WebPagePreview {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ComposedMessageWithAi {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.composedMessageWithAI")
            .with("result_text", &self.result_text)
            .with_optional("diff_text", &self.diff_text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.composedMessageWithAI")?;
        Ok(Self {
            result_text: object.field("result_text")?,
            diff_text: object.optional("diff_text")?,
        })
    }
}

impl json::Serialize for types::messages::ComposedMessageWithAi {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ComposedMessageWithAi {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ChatInviteJoinResultOk {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.chatInviteJoinResultOk")
            .with("updates", &self.updates)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.chatInviteJoinResultOk")?;
        Ok(Self {
            updates: object.field("updates")?,
        })
    }
}

impl json::Serialize for types::messages::ChatInviteJoinResultOk {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ChatInviteJoinResultOk {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ChatInviteJoinResultWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.chatInviteJoinResultWebView")
            .with("bot_id", &self.bot_id)
            .with("query_id", &self.query_id)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.chatInviteJoinResultWebView")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
            query_id: object.field("query_id")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::messages::ChatInviteJoinResultWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ChatInviteJoinResultWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::TranslatedRichMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.translatedRichMessage")
            .with("result", &self.result)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.translatedRichMessage")?;
        Ok(Self {
            result: object.field("result")?,
        })
    }
}

impl json::Serialize for types::messages::TranslatedRichMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::TranslatedRichMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::messages::ComposedRichMessageWithAi {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.composedRichMessageWithAI")
            .with("result", &self.result)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.composedRichMessageWithAI")?;
        Ok(Self {
            result: object.field("result")?,
        })
    }
}

impl json::Serialize for types::messages::ComposedRichMessageWithAi {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::messages::ComposedRichMessageWithAi {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

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

impl json::Json for functions::messages::Search {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.search")
            .with("peer", &self.peer)
            .with("q", &self.q)
            .with_optional("from_id", &self.from_id)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .with_optional("saved_reaction", &self.saved_reaction)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with("filter", &self.filter)
            .with("min_date", &self.min_date)
            .with("max_date", &self.max_date)
            .with("offset_id", &self.offset_id)
            .with("add_offset", &self.add_offset)
            .with("limit", &self.limit)
            .with("max_id", &self.max_id)
            .with("min_id", &self.min_id)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.search")?;
        Ok(Self {
            peer: object.field("peer")?,
            q: object.field("q")?,
            from_id: object.optional("from_id")?,
            saved_peer_id: object.optional("saved_peer_id")?,
            saved_reaction: object.optional("saved_reaction")?,
            top_msg_id: object.optional("top_msg_id")?,
            filter: object.field("filter")?,
            min_date: object.field("min_date")?,
            max_date: object.field("max_date")?,
            offset_id: object.field("offset_id")?,
            add_offset: object.field("add_offset")?,
            limit: object.field("limit")?,
            max_id: object.field("max_id")?,
            min_id: object.field("min_id")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::Search {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::Search {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReadHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.readHistory")
            .with("peer", &self.peer)
            .with("max_id", &self.max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.readHistory")?;
        Ok(Self {
            peer: object.field("peer")?,
            max_id: object.field("max_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ReadHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReadHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteHistory")
            .with_flag("just_clear", self.just_clear)
            .with_flag("revoke", self.revoke)
            .with("peer", &self.peer)
            .with("max_id", &self.max_id)
            .with_optional("min_date", &self.min_date)
            .with_optional("max_date", &self.max_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteHistory")?;
        Ok(Self {
            just_clear: object.flag("just_clear")?,
            revoke: object.flag("revoke")?,
            peer: object.field("peer")?,
            max_id: object.field("max_id")?,
            min_date: object.optional("min_date")?,
            max_date: object.optional("max_date")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteMessages")
            .with_flag("revoke", self.revoke)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteMessages")?;
        Ok(Self {
            revoke: object.flag("revoke")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReceivedMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.receivedMessages")
            .with("max_id", &self.max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.receivedMessages")?;
        Ok(Self {
            max_id: object.field("max_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ReceivedMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReceivedMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SetTyping {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setTyping")
            .with("peer", &self.peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with("action", &self.action)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setTyping")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.optional("top_msg_id")?,
            action: object.field("action")?,
        })
    }
}

impl json::Serialize for functions::messages::SetTyping {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetTyping {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendMessage")
            .with_flag("no_webpage", self.no_webpage)
            .with_flag("silent", self.silent)
            .with_flag("background", self.background)
            .with_flag("clear_draft", self.clear_draft)
            .with_flag("noforwards", self.noforwards)
            .with_flag("update_stickersets_order", self.update_stickersets_order)
            .with_flag("invert_media", self.invert_media)
            .with_flag("allow_paid_floodskip", self.allow_paid_floodskip)
            .with("peer", &self.peer)
            .with_optional("reply_to", &self.reply_to)
            .with("message", &self.message)
            .with("random_id", &self.random_id)
            .with_optional("reply_markup", &self.reply_markup)
            .with_optional("entities", &self.entities)
            .with_optional("schedule_date", &self.schedule_date)
            .with_optional("schedule_repeat_period", &self.schedule_repeat_period)
            .with_optional("send_as", &self.send_as)
            .with_optional("quick_reply_shortcut", &self.quick_reply_shortcut)
            .with_optional("effect", &self.effect)
            .with_optional("allow_paid_stars", &self.allow_paid_stars)
            .with_optional("suggested_post", &self.suggested_post)
            .with_optional("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendMessage")?;
        Ok(Self {
            no_webpage: object.flag("no_webpage")?,
            silent: object.flag("silent")?,
            background: object.flag("background")?,
            clear_draft: object.flag("clear_draft")?,
            noforwards: object.flag("noforwards")?,
            update_stickersets_order: object.flag("update_stickersets_order")?,
            invert_media: object.flag("invert_media")?,
            allow_paid_floodskip: object.flag("allow_paid_floodskip")?,
            peer: object.field("peer")?,
            reply_to: object.optional("reply_to")?,
            message: object.field("message")?,
            random_id: object.field("random_id")?,
            reply_markup: object.optional("reply_markup")?,
            entities: object.optional("entities")?,
            schedule_date: object.optional("schedule_date")?,
            schedule_repeat_period: object.optional("schedule_repeat_period")?,
            send_as: object.optional("send_as")?,
            quick_reply_shortcut: object.optional("quick_reply_shortcut")?,
            effect: object.optional("effect")?,
            allow_paid_stars: object.optional("allow_paid_stars")?,
            suggested_post: object.optional("suggested_post")?,
            rich_message: object.optional("rich_message")?,
        })
    }
}

impl json::Serialize for functions::messages::SendMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendMedia")
            .with_flag("silent", self.silent)
            .with_flag("background", self.background)
            .with_flag("clear_draft", self.clear_draft)
            .with_flag("noforwards", self.noforwards)
            .with_flag("update_stickersets_order", self.update_stickersets_order)
            .with_flag("invert_media", self.invert_media)
            .with_flag("allow_paid_floodskip", self.allow_paid_floodskip)
            .with("peer", &self.peer)
            .with_optional("reply_to", &self.reply_to)
            .with("media", &self.media)
            .with("message", &self.message)
            .with("random_id", &self.random_id)
            .with_optional("reply_markup", &self.reply_markup)
            .with_optional("entities", &self.entities)
            .with_optional("schedule_date", &self.schedule_date)
            .with_optional("schedule_repeat_period", &self.schedule_repeat_period)
            .with_optional("send_as", &self.send_as)
            .with_optional("quick_reply_shortcut", &self.quick_reply_shortcut)
            .with_optional("effect", &self.effect)
            .with_optional("allow_paid_stars", &self.allow_paid_stars)
            .with_optional("suggested_post", &self.suggested_post)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendMedia")?;
        Ok(Self {
            silent: object.flag("silent")?,
            background: object.flag("background")?,
            clear_draft: object.flag("clear_draft")?,
            noforwards: object.flag("noforwards")?,
            update_stickersets_order: object.flag("update_stickersets_order")?,
            invert_media: object.flag("invert_media")?,
            allow_paid_floodskip: object.flag("allow_paid_floodskip")?,
            peer: object.field("peer")?,
            reply_to: object.optional("reply_to")?,
            media: object.field("media")?,
            message: object.field("message")?,
            random_id: object.field("random_id")?,
            reply_markup: object.optional("reply_markup")?,
            entities: object.optional("entities")?,
            schedule_date: object.optional("schedule_date")?,
            schedule_repeat_period: object.optional("schedule_repeat_period")?,
            send_as: object.optional("send_as")?,
            quick_reply_shortcut: object.optional("quick_reply_shortcut")?,
            effect: object.optional("effect")?,
            allow_paid_stars: object.optional("allow_paid_stars")?,
            suggested_post: object.optional("suggested_post")?,
        })
    }
}

impl json::Serialize for functions::messages::SendMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendMedia {
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

impl json::Json for functions::messages::ReportSpam {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reportSpam").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reportSpam")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::ReportSpam {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReportSpam {
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

impl json::Json for functions::messages::Report {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.report")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with("option", &self.option)
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.report")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            option: object.field("option")?,
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for functions::messages::Report {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::Report {
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

impl json::Json for functions::messages::EditChatTitle {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editChatTitle")
            .with("chat_id", &self.chat_id)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editChatTitle")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for functions::messages::EditChatTitle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditChatTitle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::EditChatPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editChatPhoto")
            .with("chat_id", &self.chat_id)
            .with("photo", &self.photo)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editChatPhoto")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            photo: object.field("photo")?,
        })
    }
}

impl json::Serialize for functions::messages::EditChatPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditChatPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::AddChatUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.addChatUser")
            .with("chat_id", &self.chat_id)
            .with("user_id", &self.user_id)
            .with("fwd_limit", &self.fwd_limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.addChatUser")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            user_id: object.field("user_id")?,
            fwd_limit: object.field("fwd_limit")?,
        })
    }
}

impl json::Serialize for functions::messages::AddChatUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::AddChatUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteChatUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteChatUser")
            .with_flag("revoke_history", self.revoke_history)
            .with("chat_id", &self.chat_id)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteChatUser")?;
        Ok(Self {
            revoke_history: object.flag("revoke_history")?,
            chat_id: object.field("chat_id")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteChatUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteChatUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::CreateChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.createChat")
            .with("users", &self.users)
            .with("title", &self.title)
            .with_optional("ttl_period", &self.ttl_period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.createChat")?;
        Ok(Self {
            users: object.field("users")?,
            title: object.field("title")?,
            ttl_period: object.optional("ttl_period")?,
        })
    }
}

impl json::Serialize for functions::messages::CreateChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::CreateChat {
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

impl json::Json for functions::messages::RequestEncryption {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.requestEncryption")
            .with("user_id", &self.user_id)
            .with("random_id", &self.random_id)
            .with("g_a", &self.g_a)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.requestEncryption")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            random_id: object.field("random_id")?,
            g_a: object.field("g_a")?,
        })
    }
}

impl json::Serialize for functions::messages::RequestEncryption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::RequestEncryption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::AcceptEncryption {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.acceptEncryption")
            .with("peer", &self.peer)
            .with("g_b", &self.g_b)
            .with("key_fingerprint", &self.key_fingerprint)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.acceptEncryption")?;
        Ok(Self {
            peer: object.field("peer")?,
            g_b: object.field("g_b")?,
            key_fingerprint: object.field("key_fingerprint")?,
        })
    }
}

impl json::Serialize for functions::messages::AcceptEncryption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::AcceptEncryption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DiscardEncryption {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.discardEncryption")
            .with_flag("delete_history", self.delete_history)
            .with("chat_id", &self.chat_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.discardEncryption")?;
        Ok(Self {
            delete_history: object.flag("delete_history")?,
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for functions::messages::DiscardEncryption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DiscardEncryption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SetEncryptedTyping {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setEncryptedTyping")
            .with("peer", &self.peer)
            .with("typing", &self.typing)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setEncryptedTyping")?;
        Ok(Self {
            peer: object.field("peer")?,
            typing: object.field("typing")?,
        })
    }
}

impl json::Serialize for functions::messages::SetEncryptedTyping {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetEncryptedTyping {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReadEncryptedHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.readEncryptedHistory")
            .with("peer", &self.peer)
            .with("max_date", &self.max_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.readEncryptedHistory")?;
        Ok(Self {
            peer: object.field("peer")?,
            max_date: object.field("max_date")?,
        })
    }
}

impl json::Serialize for functions::messages::ReadEncryptedHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReadEncryptedHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendEncrypted {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendEncrypted")
            .with_flag("silent", self.silent)
            .with("peer", &self.peer)
            .with("random_id", &self.random_id)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendEncrypted")?;
        Ok(Self {
            silent: object.flag("silent")?,
            peer: object.field("peer")?,
            random_id: object.field("random_id")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for functions::messages::SendEncrypted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendEncrypted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendEncryptedFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendEncryptedFile")
            .with_flag("silent", self.silent)
            .with("peer", &self.peer)
            .with("random_id", &self.random_id)
            .with("data", &self.data)
            .with("file", &self.file)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendEncryptedFile")?;
        Ok(Self {
            silent: object.flag("silent")?,
            peer: object.field("peer")?,
            random_id: object.field("random_id")?,
            data: object.field("data")?,
            file: object.field("file")?,
        })
    }
}

impl json::Serialize for functions::messages::SendEncryptedFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendEncryptedFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendEncryptedService {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendEncryptedService")
            .with("peer", &self.peer)
            .with("random_id", &self.random_id)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendEncryptedService")?;
        Ok(Self {
            peer: object.field("peer")?,
            random_id: object.field("random_id")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for functions::messages::SendEncryptedService {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendEncryptedService {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReceivedQueue {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.receivedQueue")
            .with("max_qts", &self.max_qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.receivedQueue")?;
        Ok(Self {
            max_qts: object.field("max_qts")?,
        })
    }
}

impl json::Serialize for functions::messages::ReceivedQueue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReceivedQueue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReportEncryptedSpam {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reportEncryptedSpam")
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reportEncryptedSpam")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::ReportEncryptedSpam {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReportEncryptedSpam {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReadMessageContents {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.readMessageContents").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.readMessageContents")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::messages::ReadMessageContents {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReadMessageContents {
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

impl json::Json for functions::messages::ExportChatInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.exportChatInvite")
            .with_flag("legacy_revoke_permanent", self.legacy_revoke_permanent)
            .with_flag("request_needed", self.request_needed)
            .with("peer", &self.peer)
            .with_optional("expire_date", &self.expire_date)
            .with_optional("usage_limit", &self.usage_limit)
            .with_optional("title", &self.title)
            .with_optional("subscription_pricing", &self.subscription_pricing)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.exportChatInvite")?;
        Ok(Self {
            legacy_revoke_permanent: object.flag("legacy_revoke_permanent")?,
            request_needed: object.flag("request_needed")?,
            peer: object.field("peer")?,
            expire_date: object.optional("expire_date")?,
            usage_limit: object.optional("usage_limit")?,
            title: object.optional("title")?,
            subscription_pricing: object.optional("subscription_pricing")?,
        })
    }
}

impl json::Serialize for functions::messages::ExportChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ExportChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::CheckChatInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.checkChatInvite").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.checkChatInvite")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::CheckChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::CheckChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ImportChatInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.importChatInvite").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.importChatInvite")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::ImportChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ImportChatInvite {
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

impl json::Json for functions::messages::InstallStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.installStickerSet")
            .with("stickerset", &self.stickerset)
            .with("archived", &self.archived)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.installStickerSet")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
            archived: object.field("archived")?,
        })
    }
}

impl json::Serialize for functions::messages::InstallStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::InstallStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::UninstallStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.uninstallStickerSet")
            .with("stickerset", &self.stickerset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.uninstallStickerSet")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
        })
    }
}

impl json::Serialize for functions::messages::UninstallStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::UninstallStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::StartBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.startBot")
            .with("bot", &self.bot)
            .with("peer", &self.peer)
            .with("random_id", &self.random_id)
            .with("start_param", &self.start_param)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.startBot")?;
        Ok(Self {
            bot: object.field("bot")?,
            peer: object.field("peer")?,
            random_id: object.field("random_id")?,
            start_param: object.field("start_param")?,
        })
    }
}

impl json::Serialize for functions::messages::StartBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::StartBot {
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

impl json::Json for functions::messages::EditChatAdmin {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editChatAdmin")
            .with("chat_id", &self.chat_id)
            .with("user_id", &self.user_id)
            .with("is_admin", &self.is_admin)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editChatAdmin")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            user_id: object.field("user_id")?,
            is_admin: object.field("is_admin")?,
        })
    }
}

impl json::Serialize for functions::messages::EditChatAdmin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditChatAdmin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::MigrateChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.migrateChat").with("chat_id", &self.chat_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.migrateChat")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for functions::messages::MigrateChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::MigrateChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SearchGlobal {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.searchGlobal")
            .with_flag("broadcasts_only", self.broadcasts_only)
            .with_flag("groups_only", self.groups_only)
            .with_flag("users_only", self.users_only)
            .with_optional("folder_id", &self.folder_id)
            .with_optional("community", &self.community)
            .with("q", &self.q)
            .with("filter", &self.filter)
            .with("min_date", &self.min_date)
            .with("max_date", &self.max_date)
            .with("offset_rate", &self.offset_rate)
            .with("offset_peer", &self.offset_peer)
            .with("offset_id", &self.offset_id)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.searchGlobal")?;
        Ok(Self {
            broadcasts_only: object.flag("broadcasts_only")?,
            groups_only: object.flag("groups_only")?,
            users_only: object.flag("users_only")?,
            folder_id: object.optional("folder_id")?,
            community: object.optional("community")?,
            q: object.field("q")?,
            filter: object.field("filter")?,
            min_date: object.field("min_date")?,
            max_date: object.field("max_date")?,
            offset_rate: object.field("offset_rate")?,
            offset_peer: object.field("offset_peer")?,
            offset_id: object.field("offset_id")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::SearchGlobal {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SearchGlobal {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReorderStickerSets {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reorderStickerSets")
            .with_flag("masks", self.masks)
            .with_flag("emojis", self.emojis)
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reorderStickerSets")?;
        Ok(Self {
            masks: object.flag("masks")?,
            emojis: object.flag("emojis")?,
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::messages::ReorderStickerSets {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReorderStickerSets {
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

impl json::Json for functions::messages::SaveGif {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.saveGif")
            .with("id", &self.id)
            .with("unsave", &self.unsave)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.saveGif")?;
        Ok(Self {
            id: object.field("id")?,
            unsave: object.field("unsave")?,
        })
    }
}

impl json::Serialize for functions::messages::SaveGif {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SaveGif {
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

impl json::Json for functions::messages::SetInlineBotResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setInlineBotResults")
            .with_flag("gallery", self.gallery)
            .with_flag("private", self.private)
            .with("query_id", &self.query_id)
            .with("results", &self.results)
            .with("cache_time", &self.cache_time)
            .with_optional("next_offset", &self.next_offset)
            .with_optional("switch_pm", &self.switch_pm)
            .with_optional("switch_webview", &self.switch_webview)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setInlineBotResults")?;
        Ok(Self {
            gallery: object.flag("gallery")?,
            private: object.flag("private")?,
            query_id: object.field("query_id")?,
            results: object.field("results")?,
            cache_time: object.field("cache_time")?,
            next_offset: object.optional("next_offset")?,
            switch_pm: object.optional("switch_pm")?,
            switch_webview: object.optional("switch_webview")?,
        })
    }
}

impl json::Serialize for functions::messages::SetInlineBotResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetInlineBotResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendInlineBotResult {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendInlineBotResult")
            .with_flag("silent", self.silent)
            .with_flag("background", self.background)
            .with_flag("clear_draft", self.clear_draft)
            .with_flag("hide_via", self.hide_via)
            .with("peer", &self.peer)
            .with_optional("reply_to", &self.reply_to)
            .with("random_id", &self.random_id)
            .with("query_id", &self.query_id)
            .with("id", &self.id)
            .with_optional("schedule_date", &self.schedule_date)
            .with_optional("send_as", &self.send_as)
            .with_optional("quick_reply_shortcut", &self.quick_reply_shortcut)
            .with_optional("allow_paid_stars", &self.allow_paid_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendInlineBotResult")?;
        Ok(Self {
            silent: object.flag("silent")?,
            background: object.flag("background")?,
            clear_draft: object.flag("clear_draft")?,
            hide_via: object.flag("hide_via")?,
            peer: object.field("peer")?,
            reply_to: object.optional("reply_to")?,
            random_id: object.field("random_id")?,
            query_id: object.field("query_id")?,
            id: object.field("id")?,
            schedule_date: object.optional("schedule_date")?,
            send_as: object.optional("send_as")?,
            quick_reply_shortcut: object.optional("quick_reply_shortcut")?,
            allow_paid_stars: object.optional("allow_paid_stars")?,
        })
    }
}

impl json::Serialize for functions::messages::SendInlineBotResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendInlineBotResult {
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

impl json::Json for functions::messages::EditMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editMessage")
            .with_flag("no_webpage", self.no_webpage)
            .with_flag("invert_media", self.invert_media)
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with_optional("message", &self.message)
            .with_optional("media", &self.media)
            .with_optional("reply_markup", &self.reply_markup)
            .with_optional("entities", &self.entities)
            .with_optional("schedule_date", &self.schedule_date)
            .with_optional("schedule_repeat_period", &self.schedule_repeat_period)
            .with_optional("quick_reply_shortcut_id", &self.quick_reply_shortcut_id)
            .with_optional("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editMessage")?;
        Ok(Self {
            no_webpage: object.flag("no_webpage")?,
            invert_media: object.flag("invert_media")?,
            peer: object.field("peer")?,
            id: object.field("id")?,
            message: object.optional("message")?,
            media: object.optional("media")?,
            reply_markup: object.optional("reply_markup")?,
            entities: object.optional("entities")?,
            schedule_date: object.optional("schedule_date")?,
            schedule_repeat_period: object.optional("schedule_repeat_period")?,
            quick_reply_shortcut_id: object.optional("quick_reply_shortcut_id")?,
            rich_message: object.optional("rich_message")?,
        })
    }
}

impl json::Serialize for functions::messages::EditMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::EditInlineBotMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editInlineBotMessage")
            .with_flag("no_webpage", self.no_webpage)
            .with_flag("invert_media", self.invert_media)
            .with("id", &self.id)
            .with_optional("message", &self.message)
            .with_optional("media", &self.media)
            .with_optional("reply_markup", &self.reply_markup)
            .with_optional("entities", &self.entities)
            .with_optional("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editInlineBotMessage")?;
        Ok(Self {
            no_webpage: object.flag("no_webpage")?,
            invert_media: object.flag("invert_media")?,
            id: object.field("id")?,
            message: object.optional("message")?,
            media: object.optional("media")?,
            reply_markup: object.optional("reply_markup")?,
            entities: object.optional("entities")?,
            rich_message: object.optional("rich_message")?,
        })
    }
}

impl json::Serialize for functions::messages::EditInlineBotMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditInlineBotMessage {
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

impl json::Json for functions::messages::SetBotCallbackAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setBotCallbackAnswer")
            .with_flag("alert", self.alert)
            .with("query_id", &self.query_id)
            .with_optional("message", &self.message)
            .with_optional("url", &self.url)
            .with("cache_time", &self.cache_time)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setBotCallbackAnswer")?;
        Ok(Self {
            alert: object.flag("alert")?,
            query_id: object.field("query_id")?,
            message: object.optional("message")?,
            url: object.optional("url")?,
            cache_time: object.field("cache_time")?,
        })
    }
}

impl json::Serialize for functions::messages::SetBotCallbackAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetBotCallbackAnswer {
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

impl json::Json for functions::messages::SaveDraft {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.saveDraft")
            .with_flag("no_webpage", self.no_webpage)
            .with_flag("invert_media", self.invert_media)
            .with_optional("reply_to", &self.reply_to)
            .with("peer", &self.peer)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("media", &self.media)
            .with_optional("effect", &self.effect)
            .with_optional("suggested_post", &self.suggested_post)
            .with_optional("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.saveDraft")?;
        Ok(Self {
            no_webpage: object.flag("no_webpage")?,
            invert_media: object.flag("invert_media")?,
            reply_to: object.optional("reply_to")?,
            peer: object.field("peer")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            media: object.optional("media")?,
            effect: object.optional("effect")?,
            suggested_post: object.optional("suggested_post")?,
            rich_message: object.optional("rich_message")?,
        })
    }
}

impl json::Serialize for functions::messages::SaveDraft {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SaveDraft {
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

impl json::Json for functions::messages::ReadFeaturedStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.readFeaturedStickers").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.readFeaturedStickers")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::messages::ReadFeaturedStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReadFeaturedStickers {
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

impl json::Json for functions::messages::SaveRecentSticker {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.saveRecentSticker")
            .with_flag("attached", self.attached)
            .with("id", &self.id)
            .with("unsave", &self.unsave)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.saveRecentSticker")?;
        Ok(Self {
            attached: object.flag("attached")?,
            id: object.field("id")?,
            unsave: object.field("unsave")?,
        })
    }
}

impl json::Serialize for functions::messages::SaveRecentSticker {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SaveRecentSticker {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ClearRecentStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.clearRecentStickers")
            .with_flag("attached", self.attached)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.clearRecentStickers")?;
        Ok(Self {
            attached: object.flag("attached")?,
        })
    }
}

impl json::Serialize for functions::messages::ClearRecentStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ClearRecentStickers {
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

impl json::Json for functions::messages::SetGameScore {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setGameScore")
            .with_flag("edit_message", self.edit_message)
            .with_flag("force", self.force)
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with("user_id", &self.user_id)
            .with("score", &self.score)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setGameScore")?;
        Ok(Self {
            edit_message: object.flag("edit_message")?,
            force: object.flag("force")?,
            peer: object.field("peer")?,
            id: object.field("id")?,
            user_id: object.field("user_id")?,
            score: object.field("score")?,
        })
    }
}

impl json::Serialize for functions::messages::SetGameScore {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetGameScore {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SetInlineGameScore {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setInlineGameScore")
            .with_flag("edit_message", self.edit_message)
            .with_flag("force", self.force)
            .with("id", &self.id)
            .with("user_id", &self.user_id)
            .with("score", &self.score)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setInlineGameScore")?;
        Ok(Self {
            edit_message: object.flag("edit_message")?,
            force: object.flag("force")?,
            id: object.field("id")?,
            user_id: object.field("user_id")?,
            score: object.field("score")?,
        })
    }
}

impl json::Serialize for functions::messages::SetInlineGameScore {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetInlineGameScore {
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

impl json::Json for functions::messages::ToggleDialogPin {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.toggleDialogPin")
            .with_flag("pinned", self.pinned)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.toggleDialogPin")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::ToggleDialogPin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ToggleDialogPin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReorderPinnedDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reorderPinnedDialogs")
            .with_flag("force", self.force)
            .with("folder_id", &self.folder_id)
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reorderPinnedDialogs")?;
        Ok(Self {
            force: object.flag("force")?,
            folder_id: object.field("folder_id")?,
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::messages::ReorderPinnedDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReorderPinnedDialogs {
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

impl json::Json for functions::messages::SetBotShippingResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setBotShippingResults")
            .with("query_id", &self.query_id)
            .with_optional("error", &self.error)
            .with_optional("shipping_options", &self.shipping_options)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setBotShippingResults")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            error: object.optional("error")?,
            shipping_options: object.optional("shipping_options")?,
        })
    }
}

impl json::Serialize for functions::messages::SetBotShippingResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetBotShippingResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SetBotPrecheckoutResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setBotPrecheckoutResults")
            .with_flag("success", self.success)
            .with("query_id", &self.query_id)
            .with_optional("error", &self.error)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setBotPrecheckoutResults")?;
        Ok(Self {
            success: object.flag("success")?,
            query_id: object.field("query_id")?,
            error: object.optional("error")?,
        })
    }
}

impl json::Serialize for functions::messages::SetBotPrecheckoutResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetBotPrecheckoutResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::UploadMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.uploadMedia")
            .with_optional("business_connection_id", &self.business_connection_id)
            .with("peer", &self.peer)
            .with("media", &self.media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.uploadMedia")?;
        Ok(Self {
            business_connection_id: object.optional("business_connection_id")?,
            peer: object.field("peer")?,
            media: object.field("media")?,
        })
    }
}

impl json::Serialize for functions::messages::UploadMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::UploadMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendScreenshotNotification {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendScreenshotNotification")
            .with("peer", &self.peer)
            .with("reply_to", &self.reply_to)
            .with("random_id", &self.random_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendScreenshotNotification")?;
        Ok(Self {
            peer: object.field("peer")?,
            reply_to: object.field("reply_to")?,
            random_id: object.field("random_id")?,
        })
    }
}

impl json::Serialize for functions::messages::SendScreenshotNotification {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendScreenshotNotification {
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

impl json::Json for functions::messages::ReadMentions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.readMentions")
            .with("peer", &self.peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.readMentions")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.optional("top_msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ReadMentions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReadMentions {
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

impl json::Json for functions::messages::SendMultiMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendMultiMedia")
            .with_flag("silent", self.silent)
            .with_flag("background", self.background)
            .with_flag("clear_draft", self.clear_draft)
            .with_flag("noforwards", self.noforwards)
            .with_flag("update_stickersets_order", self.update_stickersets_order)
            .with_flag("invert_media", self.invert_media)
            .with_flag("allow_paid_floodskip", self.allow_paid_floodskip)
            .with("peer", &self.peer)
            .with_optional("reply_to", &self.reply_to)
            .with("multi_media", &self.multi_media)
            .with_optional("schedule_date", &self.schedule_date)
            .with_optional("send_as", &self.send_as)
            .with_optional("quick_reply_shortcut", &self.quick_reply_shortcut)
            .with_optional("effect", &self.effect)
            .with_optional("allow_paid_stars", &self.allow_paid_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendMultiMedia")?;
        Ok(Self {
            silent: object.flag("silent")?,
            background: object.flag("background")?,
            clear_draft: object.flag("clear_draft")?,
            noforwards: object.flag("noforwards")?,
            update_stickersets_order: object.flag("update_stickersets_order")?,
            invert_media: object.flag("invert_media")?,
            allow_paid_floodskip: object.flag("allow_paid_floodskip")?,
            peer: object.field("peer")?,
            reply_to: object.optional("reply_to")?,
            multi_media: object.field("multi_media")?,
            schedule_date: object.optional("schedule_date")?,
            send_as: object.optional("send_as")?,
            quick_reply_shortcut: object.optional("quick_reply_shortcut")?,
            effect: object.optional("effect")?,
            allow_paid_stars: object.optional("allow_paid_stars")?,
        })
    }
}

impl json::Serialize for functions::messages::SendMultiMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendMultiMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::UploadEncryptedFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.uploadEncryptedFile")
            .with("peer", &self.peer)
            .with("file", &self.file)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.uploadEncryptedFile")?;
        Ok(Self {
            peer: object.field("peer")?,
            file: object.field("file")?,
        })
    }
}

impl json::Serialize for functions::messages::UploadEncryptedFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::UploadEncryptedFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SearchStickerSets {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.searchStickerSets")
            .with_flag("exclude_featured", self.exclude_featured)
            .with("q", &self.q)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.searchStickerSets")?;
        Ok(Self {
            exclude_featured: object.flag("exclude_featured")?,
            q: object.field("q")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::SearchStickerSets {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SearchStickerSets {
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

impl json::Json for functions::messages::MarkDialogUnread {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.markDialogUnread")
            .with_flag("unread", self.unread)
            .with_optional("parent_peer", &self.parent_peer)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.markDialogUnread")?;
        Ok(Self {
            unread: object.flag("unread")?,
            parent_peer: object.optional("parent_peer")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::MarkDialogUnread {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::MarkDialogUnread {
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

impl json::Json for functions::messages::ClearAllDrafts {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.clearAllDrafts").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("messages.clearAllDrafts").map(|_| Self)
    }
}

impl json::Serialize for functions::messages::ClearAllDrafts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ClearAllDrafts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::UpdatePinnedMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.updatePinnedMessage")
            .with_flag("silent", self.silent)
            .with_flag("unpin", self.unpin)
            .with_flag("pm_oneside", self.pm_oneside)
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.updatePinnedMessage")?;
        Ok(Self {
            silent: object.flag("silent")?,
            unpin: object.flag("unpin")?,
            pm_oneside: object.flag("pm_oneside")?,
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::UpdatePinnedMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::UpdatePinnedMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendVote {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendVote")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("options", &self.options)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendVote")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            options: object.field("options")?,
        })
    }
}

impl json::Serialize for functions::messages::SendVote {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendVote {
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

impl json::Json for functions::messages::EditChatAbout {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editChatAbout")
            .with("peer", &self.peer)
            .with("about", &self.about)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editChatAbout")?;
        Ok(Self {
            peer: object.field("peer")?,
            about: object.field("about")?,
        })
    }
}

impl json::Serialize for functions::messages::EditChatAbout {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditChatAbout {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::EditChatDefaultBannedRights {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editChatDefaultBannedRights")
            .with("peer", &self.peer)
            .with("banned_rights", &self.banned_rights)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editChatDefaultBannedRights")?;
        Ok(Self {
            peer: object.field("peer")?,
            banned_rights: object.field("banned_rights")?,
        })
    }
}

impl json::Serialize for functions::messages::EditChatDefaultBannedRights {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditChatDefaultBannedRights {
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

impl json::Json for functions::messages::RequestUrlAuth {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.requestUrlAuth")
            .with_optional("peer", &self.peer)
            .with_optional("msg_id", &self.msg_id)
            .with_optional("button_id", &self.button_id)
            .with_optional("url", &self.url)
            .with_optional("in_app_origin", &self.in_app_origin)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.requestUrlAuth")?;
        Ok(Self {
            peer: object.optional("peer")?,
            msg_id: object.optional("msg_id")?,
            button_id: object.optional("button_id")?,
            url: object.optional("url")?,
            in_app_origin: object.optional("in_app_origin")?,
        })
    }
}

impl json::Serialize for functions::messages::RequestUrlAuth {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::RequestUrlAuth {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::AcceptUrlAuth {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.acceptUrlAuth")
            .with_flag("write_allowed", self.write_allowed)
            .with_flag("share_phone_number", self.share_phone_number)
            .with_optional("peer", &self.peer)
            .with_optional("msg_id", &self.msg_id)
            .with_optional("button_id", &self.button_id)
            .with_optional("url", &self.url)
            .with_optional("match_code", &self.match_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.acceptUrlAuth")?;
        Ok(Self {
            write_allowed: object.flag("write_allowed")?,
            share_phone_number: object.flag("share_phone_number")?,
            peer: object.optional("peer")?,
            msg_id: object.optional("msg_id")?,
            button_id: object.optional("button_id")?,
            url: object.optional("url")?,
            match_code: object.optional("match_code")?,
        })
    }
}

impl json::Serialize for functions::messages::AcceptUrlAuth {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::AcceptUrlAuth {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::HidePeerSettingsBar {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.hidePeerSettingsBar")
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.hidePeerSettingsBar")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::HidePeerSettingsBar {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::HidePeerSettingsBar {
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

impl json::Json for functions::messages::SendScheduledMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendScheduledMessages")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendScheduledMessages")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::SendScheduledMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendScheduledMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteScheduledMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteScheduledMessages")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteScheduledMessages")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteScheduledMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteScheduledMessages {
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

impl json::Json for functions::messages::ToggleStickerSets {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.toggleStickerSets")
            .with_flag("uninstall", self.uninstall)
            .with_flag("archive", self.archive)
            .with_flag("unarchive", self.unarchive)
            .with("stickersets", &self.stickersets)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.toggleStickerSets")?;
        Ok(Self {
            uninstall: object.flag("uninstall")?,
            archive: object.flag("archive")?,
            unarchive: object.flag("unarchive")?,
            stickersets: object.field("stickersets")?,
        })
    }
}

impl json::Serialize for functions::messages::ToggleStickerSets {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ToggleStickerSets {
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

impl json::Json for functions::messages::UpdateDialogFilter {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.updateDialogFilter")
            .with("id", &self.id)
            .with_optional("filter", &self.filter)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.updateDialogFilter")?;
        Ok(Self {
            id: object.field("id")?,
            filter: object.optional("filter")?,
        })
    }
}

impl json::Serialize for functions::messages::UpdateDialogFilter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::UpdateDialogFilter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::UpdateDialogFiltersOrder {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.updateDialogFiltersOrder")
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.updateDialogFiltersOrder")?;
        Ok(Self {
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::messages::UpdateDialogFiltersOrder {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::UpdateDialogFiltersOrder {
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

impl json::Json for functions::messages::ReadDiscussion {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.readDiscussion")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("read_max_id", &self.read_max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.readDiscussion")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            read_max_id: object.field("read_max_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ReadDiscussion {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReadDiscussion {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::UnpinAllMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.unpinAllMessages")
            .with("peer", &self.peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.unpinAllMessages")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.optional("top_msg_id")?,
            saved_peer_id: object.optional("saved_peer_id")?,
        })
    }
}

impl json::Serialize for functions::messages::UnpinAllMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::UnpinAllMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteChat").with("chat_id", &self.chat_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteChat")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeletePhoneCallHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deletePhoneCallHistory")
            .with_flag("revoke", self.revoke)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deletePhoneCallHistory")?;
        Ok(Self {
            revoke: object.flag("revoke")?,
        })
    }
}

impl json::Serialize for functions::messages::DeletePhoneCallHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeletePhoneCallHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::CheckHistoryImport {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.checkHistoryImport")
            .with("import_head", &self.import_head)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.checkHistoryImport")?;
        Ok(Self {
            import_head: object.field("import_head")?,
        })
    }
}

impl json::Serialize for functions::messages::CheckHistoryImport {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::CheckHistoryImport {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::InitHistoryImport {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.initHistoryImport")
            .with("peer", &self.peer)
            .with("file", &self.file)
            .with("media_count", &self.media_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.initHistoryImport")?;
        Ok(Self {
            peer: object.field("peer")?,
            file: object.field("file")?,
            media_count: object.field("media_count")?,
        })
    }
}

impl json::Serialize for functions::messages::InitHistoryImport {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::InitHistoryImport {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::UploadImportedMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.uploadImportedMedia")
            .with("peer", &self.peer)
            .with("import_id", &self.import_id)
            .with("file_name", &self.file_name)
            .with("media", &self.media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.uploadImportedMedia")?;
        Ok(Self {
            peer: object.field("peer")?,
            import_id: object.field("import_id")?,
            file_name: object.field("file_name")?,
            media: object.field("media")?,
        })
    }
}

impl json::Serialize for functions::messages::UploadImportedMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::UploadImportedMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::StartHistoryImport {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.startHistoryImport")
            .with("peer", &self.peer)
            .with("import_id", &self.import_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.startHistoryImport")?;
        Ok(Self {
            peer: object.field("peer")?,
            import_id: object.field("import_id")?,
        })
    }
}

impl json::Serialize for functions::messages::StartHistoryImport {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::StartHistoryImport {
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

impl json::Json for functions::messages::EditExportedChatInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editExportedChatInvite")
            .with_flag("revoked", self.revoked)
            .with("peer", &self.peer)
            .with("link", &self.link)
            .with_optional("expire_date", &self.expire_date)
            .with_optional("usage_limit", &self.usage_limit)
            .with_optional("request_needed", &self.request_needed)
            .with_optional("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editExportedChatInvite")?;
        Ok(Self {
            revoked: object.flag("revoked")?,
            peer: object.field("peer")?,
            link: object.field("link")?,
            expire_date: object.optional("expire_date")?,
            usage_limit: object.optional("usage_limit")?,
            request_needed: object.optional("request_needed")?,
            title: object.optional("title")?,
        })
    }
}

impl json::Serialize for functions::messages::EditExportedChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditExportedChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteRevokedExportedChatInvites {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteRevokedExportedChatInvites")
            .with("peer", &self.peer)
            .with("admin_id", &self.admin_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteRevokedExportedChatInvites")?;
        Ok(Self {
            peer: object.field("peer")?,
            admin_id: object.field("admin_id")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteRevokedExportedChatInvites {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::messages::DeleteRevokedExportedChatInvites {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteExportedChatInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteExportedChatInvite")
            .with("peer", &self.peer)
            .with("link", &self.link)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteExportedChatInvite")?;
        Ok(Self {
            peer: object.field("peer")?,
            link: object.field("link")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteExportedChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteExportedChatInvite {
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

impl json::Json for functions::messages::SetHistoryTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setHistoryTTL")
            .with("peer", &self.peer)
            .with("period", &self.period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setHistoryTTL")?;
        Ok(Self {
            peer: object.field("peer")?,
            period: object.field("period")?,
        })
    }
}

impl json::Serialize for functions::messages::SetHistoryTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetHistoryTtl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::CheckHistoryImportPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.checkHistoryImportPeer")
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.checkHistoryImportPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::CheckHistoryImportPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::CheckHistoryImportPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SetChatTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setChatTheme")
            .with("peer", &self.peer)
            .with("theme", &self.theme)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setChatTheme")?;
        Ok(Self {
            peer: object.field("peer")?,
            theme: object.field("theme")?,
        })
    }
}

impl json::Serialize for functions::messages::SetChatTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetChatTheme {
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

impl json::Json for functions::messages::HideChatJoinRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.hideChatJoinRequest")
            .with_flag("approved", self.approved)
            .with("peer", &self.peer)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.hideChatJoinRequest")?;
        Ok(Self {
            approved: object.flag("approved")?,
            peer: object.field("peer")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::messages::HideChatJoinRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::HideChatJoinRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::HideAllChatJoinRequests {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.hideAllChatJoinRequests")
            .with_flag("approved", self.approved)
            .with("peer", &self.peer)
            .with_optional("link", &self.link)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.hideAllChatJoinRequests")?;
        Ok(Self {
            approved: object.flag("approved")?,
            peer: object.field("peer")?,
            link: object.optional("link")?,
        })
    }
}

impl json::Serialize for functions::messages::HideAllChatJoinRequests {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::HideAllChatJoinRequests {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ToggleNoForwards {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.toggleNoForwards")
            .with("peer", &self.peer)
            .with("enabled", &self.enabled)
            .with_optional("request_msg_id", &self.request_msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.toggleNoForwards")?;
        Ok(Self {
            peer: object.field("peer")?,
            enabled: object.field("enabled")?,
            request_msg_id: object.optional("request_msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ToggleNoForwards {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ToggleNoForwards {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SaveDefaultSendAs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.saveDefaultSendAs")
            .with("peer", &self.peer)
            .with("send_as", &self.send_as)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.saveDefaultSendAs")?;
        Ok(Self {
            peer: object.field("peer")?,
            send_as: object.field("send_as")?,
        })
    }
}

impl json::Serialize for functions::messages::SaveDefaultSendAs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SaveDefaultSendAs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendReaction")
            .with_flag("big", self.big)
            .with_flag("add_to_recent", self.add_to_recent)
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with_optional("reaction", &self.reaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendReaction")?;
        Ok(Self {
            big: object.flag("big")?,
            add_to_recent: object.flag("add_to_recent")?,
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            reaction: object.optional("reaction")?,
        })
    }
}

impl json::Serialize for functions::messages::SendReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendReaction {
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

impl json::Json for functions::messages::SetChatAvailableReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setChatAvailableReactions")
            .with("peer", &self.peer)
            .with("available_reactions", &self.available_reactions)
            .with_optional("reactions_limit", &self.reactions_limit)
            .with_optional("paid_enabled", &self.paid_enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setChatAvailableReactions")?;
        Ok(Self {
            peer: object.field("peer")?,
            available_reactions: object.field("available_reactions")?,
            reactions_limit: object.optional("reactions_limit")?,
            paid_enabled: object.optional("paid_enabled")?,
        })
    }
}

impl json::Serialize for functions::messages::SetChatAvailableReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetChatAvailableReactions {
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

impl json::Json for functions::messages::SetDefaultReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setDefaultReaction")
            .with("reaction", &self.reaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setDefaultReaction")?;
        Ok(Self {
            reaction: object.field("reaction")?,
        })
    }
}

impl json::Serialize for functions::messages::SetDefaultReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetDefaultReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::TranslateText {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.translateText")
            .with_optional("peer", &self.peer)
            .with_optional("id", &self.id)
            .with_optional("text", &self.text)
            .with("to_lang", &self.to_lang)
            .with_optional("tone", &self.tone)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.translateText")?;
        Ok(Self {
            peer: object.optional("peer")?,
            id: object.optional("id")?,
            text: object.optional("text")?,
            to_lang: object.field("to_lang")?,
            tone: object.optional("tone")?,
        })
    }
}

impl json::Serialize for functions::messages::TranslateText {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::TranslateText {
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

impl json::Json for functions::messages::ReadReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.readReactions")
            .with("peer", &self.peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.readReactions")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.optional("top_msg_id")?,
            saved_peer_id: object.optional("saved_peer_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ReadReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReadReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SearchSentMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.searchSentMedia")
            .with("q", &self.q)
            .with("filter", &self.filter)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.searchSentMedia")?;
        Ok(Self {
            q: object.field("q")?,
            filter: object.field("filter")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::messages::SearchSentMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SearchSentMedia {
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

impl json::Json for functions::messages::ToggleBotInAttachMenu {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.toggleBotInAttachMenu")
            .with_flag("write_allowed", self.write_allowed)
            .with("bot", &self.bot)
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.toggleBotInAttachMenu")?;
        Ok(Self {
            write_allowed: object.flag("write_allowed")?,
            bot: object.field("bot")?,
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::messages::ToggleBotInAttachMenu {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ToggleBotInAttachMenu {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::RequestWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.requestWebView")
            .with_flag("from_bot_menu", self.from_bot_menu)
            .with_flag("silent", self.silent)
            .with_flag("compact", self.compact)
            .with_flag("fullscreen", self.fullscreen)
            .with("peer", &self.peer)
            .with("bot", &self.bot)
            .with_optional("url", &self.url)
            .with_optional("start_param", &self.start_param)
            .with_optional("theme_params", &self.theme_params)
            .with("platform", &self.platform)
            .with_optional("reply_to", &self.reply_to)
            .with_optional("send_as", &self.send_as)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.requestWebView")?;
        Ok(Self {
            from_bot_menu: object.flag("from_bot_menu")?,
            silent: object.flag("silent")?,
            compact: object.flag("compact")?,
            fullscreen: object.flag("fullscreen")?,
            peer: object.field("peer")?,
            bot: object.field("bot")?,
            url: object.optional("url")?,
            start_param: object.optional("start_param")?,
            theme_params: object.optional("theme_params")?,
            platform: object.field("platform")?,
            reply_to: object.optional("reply_to")?,
            send_as: object.optional("send_as")?,
        })
    }
}

impl json::Serialize for functions::messages::RequestWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::RequestWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ProlongWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.prolongWebView")
            .with_flag("silent", self.silent)
            .with("peer", &self.peer)
            .with("bot", &self.bot)
            .with("query_id", &self.query_id)
            .with_optional("reply_to", &self.reply_to)
            .with_optional("send_as", &self.send_as)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.prolongWebView")?;
        Ok(Self {
            silent: object.flag("silent")?,
            peer: object.field("peer")?,
            bot: object.field("bot")?,
            query_id: object.field("query_id")?,
            reply_to: object.optional("reply_to")?,
            send_as: object.optional("send_as")?,
        })
    }
}

impl json::Serialize for functions::messages::ProlongWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ProlongWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::RequestSimpleWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.requestSimpleWebView")
            .with_flag("from_switch_webview", self.from_switch_webview)
            .with_flag("from_side_menu", self.from_side_menu)
            .with_flag("compact", self.compact)
            .with_flag("fullscreen", self.fullscreen)
            .with("bot", &self.bot)
            .with_optional("url", &self.url)
            .with_optional("start_param", &self.start_param)
            .with_optional("theme_params", &self.theme_params)
            .with("platform", &self.platform)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.requestSimpleWebView")?;
        Ok(Self {
            from_switch_webview: object.flag("from_switch_webview")?,
            from_side_menu: object.flag("from_side_menu")?,
            compact: object.flag("compact")?,
            fullscreen: object.flag("fullscreen")?,
            bot: object.field("bot")?,
            url: object.optional("url")?,
            start_param: object.optional("start_param")?,
            theme_params: object.optional("theme_params")?,
            platform: object.field("platform")?,
        })
    }
}

impl json::Serialize for functions::messages::RequestSimpleWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::RequestSimpleWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendWebViewResultMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendWebViewResultMessage")
            .with("bot_query_id", &self.bot_query_id)
            .with("result", &self.result)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendWebViewResultMessage")?;
        Ok(Self {
            bot_query_id: object.field("bot_query_id")?,
            result: object.field("result")?,
        })
    }
}

impl json::Serialize for functions::messages::SendWebViewResultMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendWebViewResultMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendWebViewData {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendWebViewData")
            .with("bot", &self.bot)
            .with("random_id", &self.random_id)
            .with("button_text", &self.button_text)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendWebViewData")?;
        Ok(Self {
            bot: object.field("bot")?,
            random_id: object.field("random_id")?,
            button_text: object.field("button_text")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for functions::messages::SendWebViewData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendWebViewData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::TranscribeAudio {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.transcribeAudio")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.transcribeAudio")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::TranscribeAudio {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::TranscribeAudio {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::RateTranscribedAudio {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.rateTranscribedAudio")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("transcription_id", &self.transcription_id)
            .with("good", &self.good)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.rateTranscribedAudio")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            transcription_id: object.field("transcription_id")?,
            good: object.field("good")?,
        })
    }
}

impl json::Serialize for functions::messages::RateTranscribedAudio {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::RateTranscribedAudio {
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

impl json::Json for functions::messages::ReportReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reportReaction")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with("reaction_peer", &self.reaction_peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reportReaction")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            reaction_peer: object.field("reaction_peer")?,
        })
    }
}

impl json::Serialize for functions::messages::ReportReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReportReaction {
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

impl json::Json for functions::messages::ClearRecentReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.clearRecentReactions").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("messages.clearRecentReactions").map(|_| Self)
    }
}

impl json::Serialize for functions::messages::ClearRecentReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ClearRecentReactions {
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

impl json::Json for functions::messages::SetDefaultHistoryTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setDefaultHistoryTTL")
            .with("period", &self.period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setDefaultHistoryTTL")?;
        Ok(Self {
            period: object.field("period")?,
        })
    }
}

impl json::Serialize for functions::messages::SetDefaultHistoryTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetDefaultHistoryTtl {
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

impl json::Json for functions::messages::SendBotRequestedPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendBotRequestedPeer")
            .with("peer", &self.peer)
            .with_optional("msg_id", &self.msg_id)
            .with_optional("webapp_req_id", &self.webapp_req_id)
            .with("button_id", &self.button_id)
            .with("requested_peers", &self.requested_peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendBotRequestedPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.optional("msg_id")?,
            webapp_req_id: object.optional("webapp_req_id")?,
            button_id: object.field("button_id")?,
            requested_peers: object.field("requested_peers")?,
        })
    }
}

impl json::Serialize for functions::messages::SendBotRequestedPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendBotRequestedPeer {
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

impl json::Json for functions::messages::SearchCustomEmoji {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.searchCustomEmoji")
            .with("emoticon", &self.emoticon)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.searchCustomEmoji")?;
        Ok(Self {
            emoticon: object.field("emoticon")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::SearchCustomEmoji {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SearchCustomEmoji {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::TogglePeerTranslations {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.togglePeerTranslations")
            .with_flag("disabled", self.disabled)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.togglePeerTranslations")?;
        Ok(Self {
            disabled: object.flag("disabled")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::TogglePeerTranslations {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::TogglePeerTranslations {
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

impl json::Json for functions::messages::RequestAppWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.requestAppWebView")
            .with_flag("write_allowed", self.write_allowed)
            .with_flag("compact", self.compact)
            .with_flag("fullscreen", self.fullscreen)
            .with("peer", &self.peer)
            .with("app", &self.app)
            .with_optional("start_param", &self.start_param)
            .with_optional("theme_params", &self.theme_params)
            .with("platform", &self.platform)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.requestAppWebView")?;
        Ok(Self {
            write_allowed: object.flag("write_allowed")?,
            compact: object.flag("compact")?,
            fullscreen: object.flag("fullscreen")?,
            peer: object.field("peer")?,
            app: object.field("app")?,
            start_param: object.optional("start_param")?,
            theme_params: object.optional("theme_params")?,
            platform: object.field("platform")?,
        })
    }
}

impl json::Serialize for functions::messages::RequestAppWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::RequestAppWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SetChatWallPaper {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setChatWallPaper")
            .with_flag("for_both", self.for_both)
            .with_flag("revert", self.revert)
            .with("peer", &self.peer)
            .with_optional("wallpaper", &self.wallpaper)
            .with_optional("settings", &self.settings)
            .with_optional("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setChatWallPaper")?;
        Ok(Self {
            for_both: object.flag("for_both")?,
            revert: object.flag("revert")?,
            peer: object.field("peer")?,
            wallpaper: object.optional("wallpaper")?,
            settings: object.optional("settings")?,
            id: object.optional("id")?,
        })
    }
}

impl json::Serialize for functions::messages::SetChatWallPaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetChatWallPaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SearchEmojiStickerSets {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.searchEmojiStickerSets")
            .with_flag("exclude_featured", self.exclude_featured)
            .with("q", &self.q)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.searchEmojiStickerSets")?;
        Ok(Self {
            exclude_featured: object.flag("exclude_featured")?,
            q: object.field("q")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::SearchEmojiStickerSets {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SearchEmojiStickerSets {
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

impl json::Json for functions::messages::DeleteSavedHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteSavedHistory")
            .with_optional("parent_peer", &self.parent_peer)
            .with("peer", &self.peer)
            .with("max_id", &self.max_id)
            .with_optional("min_date", &self.min_date)
            .with_optional("max_date", &self.max_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteSavedHistory")?;
        Ok(Self {
            parent_peer: object.optional("parent_peer")?,
            peer: object.field("peer")?,
            max_id: object.field("max_id")?,
            min_date: object.optional("min_date")?,
            max_date: object.optional("max_date")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteSavedHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteSavedHistory {
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

impl json::Json for functions::messages::ToggleSavedDialogPin {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.toggleSavedDialogPin")
            .with_flag("pinned", self.pinned)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.toggleSavedDialogPin")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::messages::ToggleSavedDialogPin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ToggleSavedDialogPin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReorderPinnedSavedDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reorderPinnedSavedDialogs")
            .with_flag("force", self.force)
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reorderPinnedSavedDialogs")?;
        Ok(Self {
            force: object.flag("force")?,
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::messages::ReorderPinnedSavedDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReorderPinnedSavedDialogs {
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

impl json::Json for functions::messages::UpdateSavedReactionTag {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.updateSavedReactionTag")
            .with("reaction", &self.reaction)
            .with_optional("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.updateSavedReactionTag")?;
        Ok(Self {
            reaction: object.field("reaction")?,
            title: object.optional("title")?,
        })
    }
}

impl json::Serialize for functions::messages::UpdateSavedReactionTag {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::UpdateSavedReactionTag {
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

impl json::Json for functions::messages::ReorderQuickReplies {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reorderQuickReplies")
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reorderQuickReplies")?;
        Ok(Self {
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::messages::ReorderQuickReplies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReorderQuickReplies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::CheckQuickReplyShortcut {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.checkQuickReplyShortcut")
            .with("shortcut", &self.shortcut)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.checkQuickReplyShortcut")?;
        Ok(Self {
            shortcut: object.field("shortcut")?,
        })
    }
}

impl json::Serialize for functions::messages::CheckQuickReplyShortcut {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::CheckQuickReplyShortcut {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::EditQuickReplyShortcut {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editQuickReplyShortcut")
            .with("shortcut_id", &self.shortcut_id)
            .with("shortcut", &self.shortcut)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editQuickReplyShortcut")?;
        Ok(Self {
            shortcut_id: object.field("shortcut_id")?,
            shortcut: object.field("shortcut")?,
        })
    }
}

impl json::Serialize for functions::messages::EditQuickReplyShortcut {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditQuickReplyShortcut {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteQuickReplyShortcut {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteQuickReplyShortcut")
            .with("shortcut_id", &self.shortcut_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteQuickReplyShortcut")?;
        Ok(Self {
            shortcut_id: object.field("shortcut_id")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteQuickReplyShortcut {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteQuickReplyShortcut {
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

impl json::Json for functions::messages::SendQuickReplyMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendQuickReplyMessages")
            .with("peer", &self.peer)
            .with("shortcut_id", &self.shortcut_id)
            .with("id", &self.id)
            .with("random_id", &self.random_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendQuickReplyMessages")?;
        Ok(Self {
            peer: object.field("peer")?,
            shortcut_id: object.field("shortcut_id")?,
            id: object.field("id")?,
            random_id: object.field("random_id")?,
        })
    }
}

impl json::Serialize for functions::messages::SendQuickReplyMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendQuickReplyMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteQuickReplyMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteQuickReplyMessages")
            .with("shortcut_id", &self.shortcut_id)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteQuickReplyMessages")?;
        Ok(Self {
            shortcut_id: object.field("shortcut_id")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteQuickReplyMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteQuickReplyMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ToggleDialogFilterTags {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.toggleDialogFilterTags")
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.toggleDialogFilterTags")?;
        Ok(Self {
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::messages::ToggleDialogFilterTags {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ToggleDialogFilterTags {
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

impl json::Json for functions::messages::EditFactCheck {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editFactCheck")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editFactCheck")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for functions::messages::EditFactCheck {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditFactCheck {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteFactCheck {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteFactCheck")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteFactCheck")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteFactCheck {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteFactCheck {
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

impl json::Json for functions::messages::RequestMainWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.requestMainWebView")
            .with_flag("compact", self.compact)
            .with_flag("fullscreen", self.fullscreen)
            .with("peer", &self.peer)
            .with("bot", &self.bot)
            .with_optional("start_param", &self.start_param)
            .with_optional("theme_params", &self.theme_params)
            .with("platform", &self.platform)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.requestMainWebView")?;
        Ok(Self {
            compact: object.flag("compact")?,
            fullscreen: object.flag("fullscreen")?,
            peer: object.field("peer")?,
            bot: object.field("bot")?,
            start_param: object.optional("start_param")?,
            theme_params: object.optional("theme_params")?,
            platform: object.field("platform")?,
        })
    }
}

impl json::Serialize for functions::messages::RequestMainWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::RequestMainWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SendPaidReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.sendPaidReaction")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("count", &self.count)
            .with("random_id", &self.random_id)
            .with_optional("private", &self.private)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.sendPaidReaction")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            count: object.field("count")?,
            random_id: object.field("random_id")?,
            private: object.optional("private")?,
        })
    }
}

impl json::Serialize for functions::messages::SendPaidReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SendPaidReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::TogglePaidReactionPrivacy {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.togglePaidReactionPrivacy")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("private", &self.private)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.togglePaidReactionPrivacy")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            private: object.field("private")?,
        })
    }
}

impl json::Serialize for functions::messages::TogglePaidReactionPrivacy {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::TogglePaidReactionPrivacy {
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

impl json::Json for functions::messages::ViewSponsoredMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.viewSponsoredMessage")
            .with("random_id", &self.random_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.viewSponsoredMessage")?;
        Ok(Self {
            random_id: object.field("random_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ViewSponsoredMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ViewSponsoredMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ClickSponsoredMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.clickSponsoredMessage")
            .with_flag("media", self.media)
            .with_flag("fullscreen", self.fullscreen)
            .with("random_id", &self.random_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.clickSponsoredMessage")?;
        Ok(Self {
            media: object.flag("media")?,
            fullscreen: object.flag("fullscreen")?,
            random_id: object.field("random_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ClickSponsoredMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ClickSponsoredMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReportSponsoredMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reportSponsoredMessage")
            .with("random_id", &self.random_id)
            .with("option", &self.option)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reportSponsoredMessage")?;
        Ok(Self {
            random_id: object.field("random_id")?,
            option: object.field("option")?,
        })
    }
}

impl json::Serialize for functions::messages::ReportSponsoredMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReportSponsoredMessage {
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

impl json::Json for functions::messages::SavePreparedInlineMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.savePreparedInlineMessage")
            .with("result", &self.result)
            .with("user_id", &self.user_id)
            .with_optional("peer_types", &self.peer_types)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.savePreparedInlineMessage")?;
        Ok(Self {
            result: object.field("result")?,
            user_id: object.field("user_id")?,
            peer_types: object.optional("peer_types")?,
        })
    }
}

impl json::Serialize for functions::messages::SavePreparedInlineMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SavePreparedInlineMessage {
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

impl json::Json for functions::messages::SearchStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.searchStickers")
            .with_flag("emojis", self.emojis)
            .with("q", &self.q)
            .with("emoticon", &self.emoticon)
            .with("lang_code", &self.lang_code)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.searchStickers")?;
        Ok(Self {
            emojis: object.flag("emojis")?,
            q: object.field("q")?,
            emoticon: object.field("emoticon")?,
            lang_code: object.field("lang_code")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::messages::SearchStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SearchStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReportMessagesDelivery {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reportMessagesDelivery")
            .with_flag("push", self.push)
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reportMessagesDelivery")?;
        Ok(Self {
            push: object.flag("push")?,
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::messages::ReportMessagesDelivery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReportMessagesDelivery {
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

impl json::Json for functions::messages::ReadSavedHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.readSavedHistory")
            .with("parent_peer", &self.parent_peer)
            .with("peer", &self.peer)
            .with("max_id", &self.max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.readSavedHistory")?;
        Ok(Self {
            parent_peer: object.field("parent_peer")?,
            peer: object.field("peer")?,
            max_id: object.field("max_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ReadSavedHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReadSavedHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ToggleTodoCompleted {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.toggleTodoCompleted")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("completed", &self.completed)
            .with("incompleted", &self.incompleted)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.toggleTodoCompleted")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            completed: object.field("completed")?,
            incompleted: object.field("incompleted")?,
        })
    }
}

impl json::Serialize for functions::messages::ToggleTodoCompleted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ToggleTodoCompleted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::AppendTodoList {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.appendTodoList")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("list", &self.list)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.appendTodoList")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            list: object.field("list")?,
        })
    }
}

impl json::Serialize for functions::messages::AppendTodoList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::AppendTodoList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ToggleSuggestedPostApproval {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.toggleSuggestedPostApproval")
            .with_flag("reject", self.reject)
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with_optional("schedule_date", &self.schedule_date)
            .with_optional("reject_comment", &self.reject_comment)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.toggleSuggestedPostApproval")?;
        Ok(Self {
            reject: object.flag("reject")?,
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            schedule_date: object.optional("schedule_date")?,
            reject_comment: object.optional("reject_comment")?,
        })
    }
}

impl json::Serialize for functions::messages::ToggleSuggestedPostApproval {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ToggleSuggestedPostApproval {
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

impl json::Json for functions::messages::EditForumTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editForumTopic")
            .with("peer", &self.peer)
            .with("topic_id", &self.topic_id)
            .with_optional("title", &self.title)
            .with_optional("icon_emoji_id", &self.icon_emoji_id)
            .with_optional("closed", &self.closed)
            .with_optional("hidden", &self.hidden)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editForumTopic")?;
        Ok(Self {
            peer: object.field("peer")?,
            topic_id: object.field("topic_id")?,
            title: object.optional("title")?,
            icon_emoji_id: object.optional("icon_emoji_id")?,
            closed: object.optional("closed")?,
            hidden: object.optional("hidden")?,
        })
    }
}

impl json::Serialize for functions::messages::EditForumTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditForumTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::UpdatePinnedForumTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.updatePinnedForumTopic")
            .with("peer", &self.peer)
            .with("topic_id", &self.topic_id)
            .with("pinned", &self.pinned)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.updatePinnedForumTopic")?;
        Ok(Self {
            peer: object.field("peer")?,
            topic_id: object.field("topic_id")?,
            pinned: object.field("pinned")?,
        })
    }
}

impl json::Serialize for functions::messages::UpdatePinnedForumTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::UpdatePinnedForumTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReorderPinnedForumTopics {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reorderPinnedForumTopics")
            .with_flag("force", self.force)
            .with("peer", &self.peer)
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reorderPinnedForumTopics")?;
        Ok(Self {
            force: object.flag("force")?,
            peer: object.field("peer")?,
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::messages::ReorderPinnedForumTopics {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReorderPinnedForumTopics {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::CreateForumTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.createForumTopic")
            .with_flag("title_missing", self.title_missing)
            .with("peer", &self.peer)
            .with("title", &self.title)
            .with_optional("icon_color", &self.icon_color)
            .with_optional("icon_emoji_id", &self.icon_emoji_id)
            .with("random_id", &self.random_id)
            .with_optional("send_as", &self.send_as)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.createForumTopic")?;
        Ok(Self {
            title_missing: object.flag("title_missing")?,
            peer: object.field("peer")?,
            title: object.field("title")?,
            icon_color: object.optional("icon_color")?,
            icon_emoji_id: object.optional("icon_emoji_id")?,
            random_id: object.field("random_id")?,
            send_as: object.optional("send_as")?,
        })
    }
}

impl json::Serialize for functions::messages::CreateForumTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::CreateForumTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteTopicHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteTopicHistory")
            .with("peer", &self.peer)
            .with("top_msg_id", &self.top_msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteTopicHistory")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.field("top_msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteTopicHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteTopicHistory {
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

impl json::Json for functions::messages::SummarizeText {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.summarizeText")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with_optional("to_lang", &self.to_lang)
            .with_optional("tone", &self.tone)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.summarizeText")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            to_lang: object.optional("to_lang")?,
            tone: object.optional("tone")?,
        })
    }
}

impl json::Serialize for functions::messages::SummarizeText {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SummarizeText {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::EditChatCreator {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editChatCreator")
            .with("peer", &self.peer)
            .with("user_id", &self.user_id)
            .with("password", &self.password)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editChatCreator")?;
        Ok(Self {
            peer: object.field("peer")?,
            user_id: object.field("user_id")?,
            password: object.field("password")?,
        })
    }
}

impl json::Serialize for functions::messages::EditChatCreator {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditChatCreator {
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

impl json::Json for functions::messages::EditChatParticipantRank {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.editChatParticipantRank")
            .with("peer", &self.peer)
            .with("participant", &self.participant)
            .with("rank", &self.rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.editChatParticipantRank")?;
        Ok(Self {
            peer: object.field("peer")?,
            participant: object.field("participant")?,
            rank: object.field("rank")?,
        })
    }
}

impl json::Serialize for functions::messages::EditChatParticipantRank {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::EditChatParticipantRank {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeclineUrlAuth {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.declineUrlAuth").with("url", &self.url).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.declineUrlAuth")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for functions::messages::DeclineUrlAuth {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeclineUrlAuth {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::CheckUrlAuthMatchCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.checkUrlAuthMatchCode")
            .with("url", &self.url)
            .with("match_code", &self.match_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.checkUrlAuthMatchCode")?;
        Ok(Self {
            url: object.field("url")?,
            match_code: object.field("match_code")?,
        })
    }
}

impl json::Serialize for functions::messages::CheckUrlAuthMatchCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::CheckUrlAuthMatchCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ComposeMessageWithAi {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.composeMessageWithAI")
            .with_flag("proofread", self.proofread)
            .with_flag("emojify", self.emojify)
            .with("text", &self.text)
            .with_optional("translate_to_lang", &self.translate_to_lang)
            .with_optional("tone", &self.tone)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.composeMessageWithAI")?;
        Ok(Self {
            proofread: object.flag("proofread")?,
            emojify: object.flag("emojify")?,
            text: object.field("text")?,
            translate_to_lang: object.optional("translate_to_lang")?,
            tone: object.optional("tone")?,
        })
    }
}

impl json::Serialize for functions::messages::ComposeMessageWithAi {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ComposeMessageWithAi {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReportReadMetrics {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reportReadMetrics")
            .with("peer", &self.peer)
            .with("metrics", &self.metrics)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reportReadMetrics")?;
        Ok(Self {
            peer: object.field("peer")?,
            metrics: object.field("metrics")?,
        })
    }
}

impl json::Serialize for functions::messages::ReportReadMetrics {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReportReadMetrics {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ReportMusicListen {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.reportMusicListen")
            .with("id", &self.id)
            .with("listened_duration", &self.listened_duration)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.reportMusicListen")?;
        Ok(Self {
            id: object.field("id")?,
            listened_duration: object.field("listened_duration")?,
        })
    }
}

impl json::Serialize for functions::messages::ReportMusicListen {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReportMusicListen {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::AddPollAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.addPollAnswer")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("answer", &self.answer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.addPollAnswer")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            answer: object.field("answer")?,
        })
    }
}

impl json::Serialize for functions::messages::AddPollAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::AddPollAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeletePollAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deletePollAnswer")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("option", &self.option)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deletePollAnswer")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            option: object.field("option")?,
        })
    }
}

impl json::Serialize for functions::messages::DeletePollAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeletePollAnswer {
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

impl json::Json for functions::messages::ReadPollVotes {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.readPollVotes")
            .with("peer", &self.peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.readPollVotes")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.optional("top_msg_id")?,
        })
    }
}

impl json::Serialize for functions::messages::ReadPollVotes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ReadPollVotes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::SetBotGuestChatResult {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.setBotGuestChatResult")
            .with("query_id", &self.query_id)
            .with("result", &self.result)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.setBotGuestChatResult")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            result: object.field("result")?,
        })
    }
}

impl json::Serialize for functions::messages::SetBotGuestChatResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::SetBotGuestChatResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteParticipantReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteParticipantReactions")
            .with("peer", &self.peer)
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteParticipantReactions")?;
        Ok(Self {
            peer: object.field("peer")?,
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteParticipantReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteParticipantReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::DeleteParticipantReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.deleteParticipantReaction")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.deleteParticipantReaction")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for functions::messages::DeleteParticipantReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::DeleteParticipantReaction {
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

impl json::Json for functions::messages::TranslateRichMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.translateRichMessage")
            .with_optional("peer", &self.peer)
            .with_optional("id", &self.id)
            .with_optional("text", &self.text)
            .with("to_lang", &self.to_lang)
            .with_optional("tone", &self.tone)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.translateRichMessage")?;
        Ok(Self {
            peer: object.optional("peer")?,
            id: object.optional("id")?,
            text: object.optional("text")?,
            to_lang: object.field("to_lang")?,
            tone: object.optional("tone")?,
        })
    }
}

impl json::Serialize for functions::messages::TranslateRichMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::TranslateRichMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::ComposeRichMessageWithAi {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.composeRichMessageWithAI")
            .with_flag("proofread", self.proofread)
            .with_flag("emojify", self.emojify)
            .with_optional("text", &self.text)
            .with_optional("translate_to_lang", &self.translate_to_lang)
            .with_optional("tone", &self.tone)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.composeRichMessageWithAI")?;
        Ok(Self {
            proofread: object.flag("proofread")?,
            emojify: object.flag("emojify")?,
            text: object.optional("text")?,
            translate_to_lang: object.optional("translate_to_lang")?,
            tone: object.optional("tone")?,
        })
    }
}

impl json::Serialize for functions::messages::ComposeRichMessageWithAi {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::ComposeRichMessageWithAi {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::messages::RequestChatJoinWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("messages.requestChatJoinWebView")
            .with("query_id", &self.query_id)
            .with_optional("theme_params", &self.theme_params)
            .with("platform", &self.platform)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("messages.requestChatJoinWebView")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            theme_params: object.optional("theme_params")?,
            platform: object.field("platform")?,
        })
    }
}

impl json::Serialize for functions::messages::RequestChatJoinWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::messages::RequestChatJoinWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::Dialogs {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Dialogs(value) => json::Json::to_json(value),
            Self::Slice(value) => json::Json::to_json(value),
            Self::NotModified(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.Dialogs")?.as_str() {
            "messages.dialogs" => json::Json::from_json(value).map(Self::Dialogs),
            "messages.dialogsSlice" => json::Json::from_json(value).map(Self::Slice),
            "messages.dialogsNotModified" => {
                json::Json::from_json(value).map(Self::NotModified)
            }
            other => Err(json::Error::unknown(other, "messages.Dialogs")),
        }
    }
}

impl json::Serialize for enums::messages::Dialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::Dialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::Messages {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Messages(value) => json::Json::to_json(value),
            Self::Slice(value) => json::Json::to_json(value),
            Self::ChannelMessages(value) => json::Json::to_json(value),
            Self::NotModified(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.Messages")?.as_str() {
            "messages.messages" => json::Json::from_json(value).map(Self::Messages),
            "messages.messagesSlice" => json::Json::from_json(value).map(Self::Slice),
            "messages.channelMessages" => {
                json::Json::from_json(value).map(Self::ChannelMessages)
            }
            "messages.messagesNotModified" => {
                json::Json::from_json(value).map(Self::NotModified)
            }
            other => Err(json::Error::unknown(other, "messages.Messages")),
        }
    }
}

impl json::Serialize for enums::messages::Messages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::Messages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::Chats {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Chats(value) => json::Json::to_json(value),
            Self::Slice(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.Chats")?.as_str() {
            "messages.chats" => json::Json::from_json(value).map(Self::Chats),
            "messages.chatsSlice" => json::Json::from_json(value).map(Self::Slice),
            other => Err(json::Error::unknown(other, "messages.Chats")),
        }
    }
}

impl json::Serialize for enums::messages::Chats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::Chats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::StickerSet {
    fn to_json(&self) -> json::Value {
        match self {
            Self::StickerSet(value) => json::Json::to_json(value),
            Self::NotModified => {
                json::Object::new("messages.stickerSetNotModified").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.StickerSet")?.as_str() {
            "messages.stickerSet" => json::Json::from_json(value).map(Self::StickerSet),
            "messages.stickerSetNotModified" => Ok(Self::NotModified),
            other => Err(json::Error::unknown(other, "messages.StickerSet")),
        }
    }
}

impl json::Serialize for enums::messages::StickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::StickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::EmojiGameInfo {
    fn to_json(&self) -> json::Value {
        match self {
            Self::EmojiGameUnavailable => {
                json::Object::new("messages.emojiGameUnavailable").value()
            }
            Self::EmojiGameDiceInfo(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.EmojiGameInfo")?.as_str() {
            "messages.emojiGameUnavailable" => Ok(Self::EmojiGameUnavailable),
            "messages.emojiGameDiceInfo" => {
                json::Json::from_json(value).map(Self::EmojiGameDiceInfo)
            }
            other => Err(json::Error::unknown(other, "messages.EmojiGameInfo")),
        }
    }
}

impl json::Serialize for enums::messages::EmojiGameInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::EmojiGameInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::DhConfig {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified(value) => json::Json::to_json(value),
            Self::DhConfig(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.DhConfig")?.as_str() {
            "messages.dhConfigNotModified" => {
                json::Json::from_json(value).map(Self::NotModified)
            }
            "messages.dhConfig" => json::Json::from_json(value).map(Self::DhConfig),
            other => Err(json::Error::unknown(other, "messages.DhConfig")),
        }
    }
}

impl json::Serialize for enums::messages::DhConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::DhConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::SentEncryptedMessage {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SentEncryptedMessage(value) => json::Json::to_json(value),
            Self::SentEncryptedFile(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.SentEncryptedMessage")?.as_str() {
            "messages.sentEncryptedMessage" => {
                json::Json::from_json(value).map(Self::SentEncryptedMessage)
            }
            "messages.sentEncryptedFile" => {
                json::Json::from_json(value).map(Self::SentEncryptedFile)
            }
            other => Err(json::Error::unknown(other, "messages.SentEncryptedMessage")),
        }
    }
}

impl json::Serialize for enums::messages::SentEncryptedMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::SentEncryptedMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::Stickers {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.stickersNotModified").value()
            }
            Self::Stickers(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.Stickers")?.as_str() {
            "messages.stickersNotModified" => Ok(Self::NotModified),
            "messages.stickers" => json::Json::from_json(value).map(Self::Stickers),
            other => Err(json::Error::unknown(other, "messages.Stickers")),
        }
    }
}

impl json::Serialize for enums::messages::Stickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::Stickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::AllStickers {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.allStickersNotModified").value()
            }
            Self::AllStickers(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.AllStickers")?.as_str() {
            "messages.allStickersNotModified" => Ok(Self::NotModified),
            "messages.allStickers" => json::Json::from_json(value).map(Self::AllStickers),
            other => Err(json::Error::unknown(other, "messages.AllStickers")),
        }
    }
}

impl json::Serialize for enums::messages::AllStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::AllStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::SavedGifs {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.savedGifsNotModified").value()
            }
            Self::SavedGifs(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.SavedGifs")?.as_str() {
            "messages.savedGifsNotModified" => Ok(Self::NotModified),
            "messages.savedGifs" => json::Json::from_json(value).map(Self::SavedGifs),
            other => Err(json::Error::unknown(other, "messages.SavedGifs")),
        }
    }
}

impl json::Serialize for enums::messages::SavedGifs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::SavedGifs {
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
            "messages.featuredStickersNotModified" => {
                json::Json::from_json(value).map(Self::NotModified)
            }
            "messages.featuredStickers" => {
                json::Json::from_json(value).map(Self::FeaturedStickers)
            }
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

impl json::Json for enums::messages::RecentStickers {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.recentStickersNotModified").value()
            }
            Self::RecentStickers(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.RecentStickers")?.as_str() {
            "messages.recentStickersNotModified" => Ok(Self::NotModified),
            "messages.recentStickers" => {
                json::Json::from_json(value).map(Self::RecentStickers)
            }
            other => Err(json::Error::unknown(other, "messages.RecentStickers")),
        }
    }
}

impl json::Serialize for enums::messages::RecentStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::RecentStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::StickerSetInstallResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Success => {
                json::Object::new("messages.stickerSetInstallResultSuccess").value()
            }
            Self::Archive(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.StickerSetInstallResult")?.as_str() {
            "messages.stickerSetInstallResultSuccess" => Ok(Self::Success),
            "messages.stickerSetInstallResultArchive" => {
                json::Json::from_json(value).map(Self::Archive)
            }
            other => Err(json::Error::unknown(other, "messages.StickerSetInstallResult")),
        }
    }
}

impl json::Serialize for enums::messages::StickerSetInstallResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::StickerSetInstallResult {
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
            "messages.favedStickers" => {
                json::Json::from_json(value).map(Self::FavedStickers)
            }
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
            "messages.foundStickerSets" => {
                json::Json::from_json(value).map(Self::FoundStickerSets)
            }
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

impl json::Json for enums::messages::ExportedChatInvite {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ExportedChatInvite(value) => json::Json::to_json(value),
            Self::Replaced(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.ExportedChatInvite")?.as_str() {
            "messages.exportedChatInvite" => {
                json::Json::from_json(value).map(Self::ExportedChatInvite)
            }
            "messages.exportedChatInviteReplaced" => {
                json::Json::from_json(value).map(Self::Replaced)
            }
            other => Err(json::Error::unknown(other, "messages.ExportedChatInvite")),
        }
    }
}

impl json::Serialize for enums::messages::ExportedChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::ExportedChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::SponsoredMessages {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SponsoredMessages(value) => json::Json::to_json(value),
            Self::Empty => json::Object::new("messages.sponsoredMessagesEmpty").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.SponsoredMessages")?.as_str() {
            "messages.sponsoredMessages" => {
                json::Json::from_json(value).map(Self::SponsoredMessages)
            }
            "messages.sponsoredMessagesEmpty" => Ok(Self::Empty),
            other => Err(json::Error::unknown(other, "messages.SponsoredMessages")),
        }
    }
}

impl json::Serialize for enums::messages::SponsoredMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::SponsoredMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::AvailableReactions {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.availableReactionsNotModified").value()
            }
            Self::AvailableReactions(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.AvailableReactions")?.as_str() {
            "messages.availableReactionsNotModified" => Ok(Self::NotModified),
            "messages.availableReactions" => {
                json::Json::from_json(value).map(Self::AvailableReactions)
            }
            other => Err(json::Error::unknown(other, "messages.AvailableReactions")),
        }
    }
}

impl json::Serialize for enums::messages::AvailableReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::AvailableReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::Reactions {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.reactionsNotModified").value()
            }
            Self::Reactions(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.Reactions")?.as_str() {
            "messages.reactionsNotModified" => Ok(Self::NotModified),
            "messages.reactions" => json::Json::from_json(value).map(Self::Reactions),
            other => Err(json::Error::unknown(other, "messages.Reactions")),
        }
    }
}

impl json::Serialize for enums::messages::Reactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::Reactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::EmojiGroups {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.emojiGroupsNotModified").value()
            }
            Self::EmojiGroups(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.EmojiGroups")?.as_str() {
            "messages.emojiGroupsNotModified" => Ok(Self::NotModified),
            "messages.emojiGroups" => json::Json::from_json(value).map(Self::EmojiGroups),
            other => Err(json::Error::unknown(other, "messages.EmojiGroups")),
        }
    }
}

impl json::Serialize for enums::messages::EmojiGroups {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::EmojiGroups {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::SavedDialogs {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SavedDialogs(value) => json::Json::to_json(value),
            Self::Slice(value) => json::Json::to_json(value),
            Self::NotModified(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.SavedDialogs")?.as_str() {
            "messages.savedDialogs" => {
                json::Json::from_json(value).map(Self::SavedDialogs)
            }
            "messages.savedDialogsSlice" => json::Json::from_json(value).map(Self::Slice),
            "messages.savedDialogsNotModified" => {
                json::Json::from_json(value).map(Self::NotModified)
            }
            other => Err(json::Error::unknown(other, "messages.SavedDialogs")),
        }
    }
}

impl json::Serialize for enums::messages::SavedDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::SavedDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::SavedReactionTags {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.savedReactionTagsNotModified").value()
            }
            Self::SavedReactionTags(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.SavedReactionTags")?.as_str() {
            "messages.savedReactionTagsNotModified" => Ok(Self::NotModified),
            "messages.savedReactionTags" => {
                json::Json::from_json(value).map(Self::SavedReactionTags)
            }
            other => Err(json::Error::unknown(other, "messages.SavedReactionTags")),
        }
    }
}

impl json::Serialize for enums::messages::SavedReactionTags {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::SavedReactionTags {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::QuickReplies {
    fn to_json(&self) -> json::Value {
        match self {
            Self::QuickReplies(value) => json::Json::to_json(value),
            Self::NotModified => {
                json::Object::new("messages.quickRepliesNotModified").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.QuickReplies")?.as_str() {
            "messages.quickReplies" => {
                json::Json::from_json(value).map(Self::QuickReplies)
            }
            "messages.quickRepliesNotModified" => Ok(Self::NotModified),
            other => Err(json::Error::unknown(other, "messages.QuickReplies")),
        }
    }
}

impl json::Serialize for enums::messages::QuickReplies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::QuickReplies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::messages::AvailableEffects {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("messages.availableEffectsNotModified").value()
            }
            Self::AvailableEffects(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.AvailableEffects")?.as_str() {
            "messages.availableEffectsNotModified" => Ok(Self::NotModified),
            "messages.availableEffects" => {
                json::Json::from_json(value).map(Self::AvailableEffects)
            }
            other => Err(json::Error::unknown(other, "messages.AvailableEffects")),
        }
    }
}

impl json::Serialize for enums::messages::AvailableEffects {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::AvailableEffects {
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
            "messages.foundStickersNotModified" => {
                json::Json::from_json(value).map(Self::NotModified)
            }
            "messages.foundStickers" => {
                json::Json::from_json(value).map(Self::FoundStickers)
            }
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

impl json::Json for enums::messages::ChatInviteJoinResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Ok(value) => json::Json::to_json(value),
            Self::WebView(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.ChatInviteJoinResult")?.as_str() {
            "messages.chatInviteJoinResultOk" => {
                json::Json::from_json(value).map(Self::Ok)
            }
            "messages.chatInviteJoinResultWebView" => {
                json::Json::from_json(value).map(Self::WebView)
            }
            other => Err(json::Error::unknown(other, "messages.ChatInviteJoinResult")),
        }
    }
}

impl json::Serialize for enums::messages::ChatInviteJoinResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::messages::ChatInviteJoinResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
