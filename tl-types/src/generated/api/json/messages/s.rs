// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::json;

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
            "messages.stickerSet" => value.variant(Self::StickerSet),
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

impl json::Json for enums::messages::SentEncryptedMessage {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SentEncryptedMessage(value) => json::Json::to_json(value),
            Self::SentEncryptedFile(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.SentEncryptedMessage")?.as_str() {
            "messages.sentEncryptedMessage" => value.variant(Self::SentEncryptedMessage),
            "messages.sentEncryptedFile" => value.variant(Self::SentEncryptedFile),
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
            "messages.stickers" => value.variant(Self::Stickers),
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
            "messages.savedGifs" => value.variant(Self::SavedGifs),
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
            "messages.stickerSetInstallResultArchive" => value.variant(Self::Archive),
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

impl json::Json for enums::messages::SponsoredMessages {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SponsoredMessages(value) => json::Json::to_json(value),
            Self::Empty => json::Object::new("messages.sponsoredMessagesEmpty").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.SponsoredMessages")?.as_str() {
            "messages.sponsoredMessages" => value.variant(Self::SponsoredMessages),
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
            "messages.savedDialogs" => value.variant(Self::SavedDialogs),
            "messages.savedDialogsSlice" => value.variant(Self::Slice),
            "messages.savedDialogsNotModified" => value.variant(Self::NotModified),
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
            "messages.savedReactionTags" => value.variant(Self::SavedReactionTags),
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
