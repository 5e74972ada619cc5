// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::json;

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

impl json::Json for enums::messages::Chats {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Chats(value) => json::Json::to_json(value),
            Self::Slice(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.Chats")?.as_str() {
            "messages.chats" => value.variant(Self::Chats),
            "messages.chatsSlice" => value.variant(Self::Slice),
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

impl json::Json for enums::messages::ChatInviteJoinResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Ok(value) => json::Json::to_json(value),
            Self::WebView(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.ChatInviteJoinResult")?.as_str() {
            "messages.chatInviteJoinResultOk" => value.variant(Self::Ok),
            "messages.chatInviteJoinResultWebView" => value.variant(Self::WebView),
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
