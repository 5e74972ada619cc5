// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::json;

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
            "messages.recentStickers" => value.variant(Self::RecentStickers),
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
            "messages.reactions" => value.variant(Self::Reactions),
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
