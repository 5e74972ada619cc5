// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::RestrictionReason {
    fn to_json(&self) -> json::Value {
        json::Object::new("restrictionReason")
            .with("platform", &self.platform)
            .with("reason", &self.reason)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("restrictionReason")?;
        Ok(Self {
            platform: object.field("platform")?,
            reason: object.field("reason")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::RestrictionReason {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RestrictionReason {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RecentStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("recentStory")
            .with_flag("live", self.live)
            .with_optional("max_id", &self.max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("recentStory")?;
        Ok(Self {
            live: object.flag("live")?,
            max_id: object.optional("max_id")?,
        })
    }
}

impl json::Serialize for types::RecentStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RecentStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReplyKeyboardHide {
    fn to_json(&self) -> json::Value {
        json::Object::new("replyKeyboardHide")
            .with_flag("selective", self.selective)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("replyKeyboardHide")?;
        Ok(Self {
            selective: object.flag("selective")?,
        })
    }
}

impl json::Serialize for types::ReplyKeyboardHide {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReplyKeyboardHide {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReplyKeyboardForceReply {
    fn to_json(&self) -> json::Value {
        json::Object::new("replyKeyboardForceReply")
            .with_flag("single_use", self.single_use)
            .with_flag("selective", self.selective)
            .with_optional("placeholder", &self.placeholder)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("replyKeyboardForceReply")?;
        Ok(Self {
            single_use: object.flag("single_use")?,
            selective: object.flag("selective")?,
            placeholder: object.optional("placeholder")?,
        })
    }
}

impl json::Serialize for types::ReplyKeyboardForceReply {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReplyKeyboardForceReply {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReplyKeyboardMarkup {
    fn to_json(&self) -> json::Value {
        json::Object::new("replyKeyboardMarkup")
            .with_flag("resize", self.resize)
            .with_flag("single_use", self.single_use)
            .with_flag("selective", self.selective)
            .with_flag("persistent", self.persistent)
            .with_flag("force_reply", self.force_reply)
            .with("rows", &self.rows)
            .with_optional("placeholder", &self.placeholder)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("replyKeyboardMarkup")?;
        Ok(Self {
            resize: object.flag("resize")?,
            single_use: object.flag("single_use")?,
            selective: object.flag("selective")?,
            persistent: object.flag("persistent")?,
            force_reply: object.flag("force_reply")?,
            rows: object.field("rows")?,
            placeholder: object.optional("placeholder")?,
        })
    }
}

impl json::Serialize for types::ReplyKeyboardMarkup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReplyKeyboardMarkup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReplyInlineMarkup {
    fn to_json(&self) -> json::Value {
        json::Object::new("replyInlineMarkup")
            .with_flag("force_reply", self.force_reply)
            .with("rows", &self.rows)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("replyInlineMarkup")?;
        Ok(Self {
            force_reply: object.flag("force_reply")?,
            rows: object.field("rows")?,
        })
    }
}

impl json::Serialize for types::ReplyInlineMarkup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReplyInlineMarkup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RichMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("richMessage")
            .with_flag("rtl", self.rtl)
            .with_flag("part", self.part)
            .with("blocks", &self.blocks)
            .with("photos", &self.photos)
            .with("documents", &self.documents)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("richMessage")?;
        Ok(Self {
            rtl: object.flag("rtl")?,
            part: object.flag("part")?,
            blocks: object.field("blocks")?,
            photos: object.field("photos")?,
            documents: object.field("documents")?,
        })
    }
}

impl json::Serialize for types::RichMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RichMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RequestedPeerUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("requestedPeerUser")
            .with("user_id", &self.user_id)
            .with_optional("first_name", &self.first_name)
            .with_optional("last_name", &self.last_name)
            .with_optional("username", &self.username)
            .with_optional("photo", &self.photo)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("requestedPeerUser")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            first_name: object.optional("first_name")?,
            last_name: object.optional("last_name")?,
            username: object.optional("username")?,
            photo: object.optional("photo")?,
        })
    }
}

impl json::Serialize for types::RequestedPeerUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RequestedPeerUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RequestedPeerChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("requestedPeerChat")
            .with("chat_id", &self.chat_id)
            .with_optional("title", &self.title)
            .with_optional("photo", &self.photo)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("requestedPeerChat")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            title: object.optional("title")?,
            photo: object.optional("photo")?,
        })
    }
}

impl json::Serialize for types::RequestedPeerChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RequestedPeerChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RequestedPeerChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("requestedPeerChannel")
            .with("channel_id", &self.channel_id)
            .with_optional("title", &self.title)
            .with_optional("username", &self.username)
            .with_optional("photo", &self.photo)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("requestedPeerChannel")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            title: object.optional("title")?,
            username: object.optional("username")?,
            photo: object.optional("photo")?,
        })
    }
}

impl json::Serialize for types::RequestedPeerChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RequestedPeerChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReactionEmoji {
    fn to_json(&self) -> json::Value {
        json::Object::new("reactionEmoji").with("emoticon", &self.emoticon).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("reactionEmoji")?;
        Ok(Self {
            emoticon: object.field("emoticon")?,
        })
    }
}

impl json::Serialize for types::ReactionEmoji {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReactionEmoji {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReactionCustomEmoji {
    fn to_json(&self) -> json::Value {
        json::Object::new("reactionCustomEmoji")
            .with("document_id", &self.document_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("reactionCustomEmoji")?;
        Ok(Self {
            document_id: object.field("document_id")?,
        })
    }
}

impl json::Serialize for types::ReactionCustomEmoji {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReactionCustomEmoji {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReactionCount {
    fn to_json(&self) -> json::Value {
        json::Object::new("reactionCount")
            .with_optional("chosen_order", &self.chosen_order)
            .with("reaction", &self.reaction)
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("reactionCount")?;
        Ok(Self {
            chosen_order: object.optional("chosen_order")?,
            reaction: object.field("reaction")?,
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::ReactionCount {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReactionCount {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReceivedNotifyMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("receivedNotifyMessage")
            .with("id", &self.id)
            .with("flags", &self.flags)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("receivedNotifyMessage")?;
        Ok(Self {
            id: object.field("id")?,
            flags: object.field("flags")?,
        })
    }
}

impl json::Serialize for types::ReceivedNotifyMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReceivedNotifyMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RichButtonStyle {
    fn to_json(&self) -> json::Value {
        json::Object::new("richButtonStyle")
            .with_flag("bg_primary", self.bg_primary)
            .with_flag("bg_danger", self.bg_danger)
            .with_flag("bg_success", self.bg_success)
            .with_flag("link", self.link)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("richButtonStyle")?;
        Ok(Self {
            bg_primary: object.flag("bg_primary")?,
            bg_danger: object.flag("bg_danger")?,
            bg_success: object.flag("bg_success")?,
            link: object.flag("link")?,
        })
    }
}

impl json::Serialize for types::RichButtonStyle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RichButtonStyle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RecentMeUrlUnknown {
    fn to_json(&self) -> json::Value {
        json::Object::new("recentMeUrlUnknown").with("url", &self.url).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("recentMeUrlUnknown")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::RecentMeUrlUnknown {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RecentMeUrlUnknown {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RecentMeUrlUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("recentMeUrlUser")
            .with("url", &self.url)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("recentMeUrlUser")?;
        Ok(Self {
            url: object.field("url")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::RecentMeUrlUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RecentMeUrlUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RecentMeUrlChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("recentMeUrlChat")
            .with("url", &self.url)
            .with("chat_id", &self.chat_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("recentMeUrlChat")?;
        Ok(Self {
            url: object.field("url")?,
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for types::RecentMeUrlChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RecentMeUrlChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RecentMeUrlChatInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("recentMeUrlChatInvite")
            .with("url", &self.url)
            .with("chat_invite", &self.chat_invite)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("recentMeUrlChatInvite")?;
        Ok(Self {
            url: object.field("url")?,
            chat_invite: object.field("chat_invite")?,
        })
    }
}

impl json::Serialize for types::RecentMeUrlChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RecentMeUrlChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RecentMeUrlStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("recentMeUrlStickerSet")
            .with("url", &self.url)
            .with("set", &self.set)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("recentMeUrlStickerSet")?;
        Ok(Self {
            url: object.field("url")?,
            set: object.field("set")?,
        })
    }
}

impl json::Serialize for types::RecentMeUrlStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RecentMeUrlStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RequestPeerTypeUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("requestPeerTypeUser")
            .with_optional("bot", &self.bot)
            .with_optional("premium", &self.premium)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("requestPeerTypeUser")?;
        Ok(Self {
            bot: object.optional("bot")?,
            premium: object.optional("premium")?,
        })
    }
}

impl json::Serialize for types::RequestPeerTypeUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RequestPeerTypeUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RequestPeerTypeChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("requestPeerTypeChat")
            .with_flag("creator", self.creator)
            .with_flag("bot_participant", self.bot_participant)
            .with_optional("has_username", &self.has_username)
            .with_optional("forum", &self.forum)
            .with_optional("user_admin_rights", &self.user_admin_rights)
            .with_optional("bot_admin_rights", &self.bot_admin_rights)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("requestPeerTypeChat")?;
        Ok(Self {
            creator: object.flag("creator")?,
            bot_participant: object.flag("bot_participant")?,
            has_username: object.optional("has_username")?,
            forum: object.optional("forum")?,
            user_admin_rights: object.optional("user_admin_rights")?,
            bot_admin_rights: object.optional("bot_admin_rights")?,
        })
    }
}

impl json::Serialize for types::RequestPeerTypeChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RequestPeerTypeChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RequestPeerTypeBroadcast {
    fn to_json(&self) -> json::Value {
        json::Object::new("requestPeerTypeBroadcast")
            .with_flag("creator", self.creator)
            .with_optional("has_username", &self.has_username)
            .with_optional("user_admin_rights", &self.user_admin_rights)
            .with_optional("bot_admin_rights", &self.bot_admin_rights)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("requestPeerTypeBroadcast")?;
        Ok(Self {
            creator: object.flag("creator")?,
            has_username: object.optional("has_username")?,
            user_admin_rights: object.optional("user_admin_rights")?,
            bot_admin_rights: object.optional("bot_admin_rights")?,
        })
    }
}

impl json::Serialize for types::RequestPeerTypeBroadcast {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RequestPeerTypeBroadcast {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RequestPeerTypeCreateBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("requestPeerTypeCreateBot")
            .with_flag("bot_managed", self.bot_managed)
            .with_optional("suggested_name", &self.suggested_name)
            .with_optional("suggested_username", &self.suggested_username)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("requestPeerTypeCreateBot")?;
        Ok(Self {
            bot_managed: object.flag("bot_managed")?,
            suggested_name: object.optional("suggested_name")?,
            suggested_username: object.optional("suggested_username")?,
        })
    }
}

impl json::Serialize for types::RequestPeerTypeCreateBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RequestPeerTypeCreateBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReadParticipantDate {
    fn to_json(&self) -> json::Value {
        json::Object::new("readParticipantDate")
            .with("user_id", &self.user_id)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("readParticipantDate")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::ReadParticipantDate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReadParticipantDate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReactionsNotifySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("reactionsNotifySettings")
            .with_optional("messages_notify_from", &self.messages_notify_from)
            .with_optional("stories_notify_from", &self.stories_notify_from)
            .with_optional("poll_votes_notify_from", &self.poll_votes_notify_from)
            .with("sound", &self.sound)
            .with("show_previews", &self.show_previews)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("reactionsNotifySettings")?;
        Ok(Self {
            messages_notify_from: object.optional("messages_notify_from")?,
            stories_notify_from: object.optional("stories_notify_from")?,
            poll_votes_notify_from: object.optional("poll_votes_notify_from")?,
            sound: object.field("sound")?,
            show_previews: object.field("show_previews")?,
        })
    }
}

impl json::Serialize for types::ReactionsNotifySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReactionsNotifySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReportResultChooseOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("reportResultChooseOption")
            .with("title", &self.title)
            .with("options", &self.options)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("reportResultChooseOption")?;
        Ok(Self {
            title: object.field("title")?,
            options: object.field("options")?,
        })
    }
}

impl json::Serialize for types::ReportResultChooseOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReportResultChooseOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ReportResultAddComment {
    fn to_json(&self) -> json::Value {
        json::Object::new("reportResultAddComment")
            .with_flag("optional", self.optional)
            .with("option", &self.option)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("reportResultAddComment")?;
        Ok(Self {
            optional: object.flag("optional")?,
            option: object.field("option")?,
        })
    }
}

impl json::Serialize for types::ReportResultAddComment {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ReportResultAddComment {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RequirementToContactPaidMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("requirementToContactPaidMessages")
            .with("stars_amount", &self.stars_amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("requirementToContactPaidMessages")?;
        Ok(Self {
            stars_amount: object.field("stars_amount")?,
        })
    }
}

impl json::Serialize for types::RequirementToContactPaidMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RequirementToContactPaidMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ReplyMarkup {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ReplyKeyboardHide(value) => json::Json::to_json(value),
            Self::ReplyKeyboardForceReply(value) => json::Json::to_json(value),
            Self::ReplyKeyboardMarkup(value) => json::Json::to_json(value),
            Self::ReplyInlineMarkup(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ReplyMarkup")?.as_str() {
            "replyKeyboardHide" => value.variant(Self::ReplyKeyboardHide),
            "replyKeyboardForceReply" => value.variant(Self::ReplyKeyboardForceReply),
            "replyKeyboardMarkup" => value.variant(Self::ReplyKeyboardMarkup),
            "replyInlineMarkup" => value.variant(Self::ReplyInlineMarkup),
            other => Err(json::Error::unknown(other, "ReplyMarkup")),
        }
    }
}

impl json::Serialize for enums::ReplyMarkup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ReplyMarkup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::RequestedPeer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::User(value) => json::Json::to_json(value),
            Self::Chat(value) => json::Json::to_json(value),
            Self::Channel(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("RequestedPeer")?.as_str() {
            "requestedPeerUser" => value.variant(Self::User),
            "requestedPeerChat" => value.variant(Self::Chat),
            "requestedPeerChannel" => value.variant(Self::Channel),
            other => Err(json::Error::unknown(other, "RequestedPeer")),
        }
    }
}

impl json::Serialize for enums::RequestedPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::RequestedPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ReportReason {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputReportReasonSpam => {
                json::Object::new("inputReportReasonSpam").value()
            }
            Self::InputReportReasonViolence => {
                json::Object::new("inputReportReasonViolence").value()
            }
            Self::InputReportReasonPornography => {
                json::Object::new("inputReportReasonPornography").value()
            }
            Self::InputReportReasonChildAbuse => {
                json::Object::new("inputReportReasonChildAbuse").value()
            }
            Self::InputReportReasonOther => {
                json::Object::new("inputReportReasonOther").value()
            }
            Self::InputReportReasonCopyright => {
                json::Object::new("inputReportReasonCopyright").value()
            }
            Self::InputReportReasonGeoIrrelevant => {
                json::Object::new("inputReportReasonGeoIrrelevant").value()
            }
            Self::InputReportReasonFake => {
                json::Object::new("inputReportReasonFake").value()
            }
            Self::InputReportReasonIllegalDrugs => {
                json::Object::new("inputReportReasonIllegalDrugs").value()
            }
            Self::InputReportReasonPersonalDetails => {
                json::Object::new("inputReportReasonPersonalDetails").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ReportReason")?.as_str() {
            "inputReportReasonSpam" => Ok(Self::InputReportReasonSpam),
            "inputReportReasonViolence" => Ok(Self::InputReportReasonViolence),
            "inputReportReasonPornography" => Ok(Self::InputReportReasonPornography),
            "inputReportReasonChildAbuse" => Ok(Self::InputReportReasonChildAbuse),
            "inputReportReasonOther" => Ok(Self::InputReportReasonOther),
            "inputReportReasonCopyright" => Ok(Self::InputReportReasonCopyright),
            "inputReportReasonGeoIrrelevant" => Ok(Self::InputReportReasonGeoIrrelevant),
            "inputReportReasonFake" => Ok(Self::InputReportReasonFake),
            "inputReportReasonIllegalDrugs" => Ok(Self::InputReportReasonIllegalDrugs),
            "inputReportReasonPersonalDetails" => {
                Ok(Self::InputReportReasonPersonalDetails)
            }
            other => Err(json::Error::unknown(other, "ReportReason")),
        }
    }
}

impl json::Serialize for enums::ReportReason {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ReportReason {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::Reaction {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("reactionEmpty").value(),
            Self::Emoji(value) => json::Json::to_json(value),
            Self::CustomEmoji(value) => json::Json::to_json(value),
            Self::Paid => json::Object::new("reactionPaid").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Reaction")?.as_str() {
            "reactionEmpty" => Ok(Self::Empty),
            "reactionEmoji" => value.variant(Self::Emoji),
            "reactionCustomEmoji" => value.variant(Self::CustomEmoji),
            "reactionPaid" => Ok(Self::Paid),
            other => Err(json::Error::unknown(other, "Reaction")),
        }
    }
}

impl json::Serialize for enums::Reaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::Reaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::RichText {
    fn to_json(&self) -> json::Value {
        match self {
            Self::TextEmpty => json::Object::new("textEmpty").value(),
            Self::TextPlain(value) => json::Json::to_json(value),
            Self::TextBold(value) => json::Json::to_json(value),
            Self::TextItalic(value) => json::Json::to_json(value),
            Self::TextUnderline(value) => json::Json::to_json(value),
            Self::TextStrike(value) => json::Json::to_json(value),
            Self::TextFixed(value) => json::Json::to_json(value),
            Self::TextUrl(value) => json::Json::to_json(value),
            Self::TextEmail(value) => json::Json::to_json(value),
            Self::TextConcat(value) => json::Json::to_json(value),
            Self::TextSubscript(value) => json::Json::to_json(value),
            Self::TextSuperscript(value) => json::Json::to_json(value),
            Self::TextMarked(value) => json::Json::to_json(value),
            Self::TextPhone(value) => json::Json::to_json(value),
            Self::TextImage(value) => json::Json::to_json(value),
            Self::TextAnchor(value) => json::Json::to_json(value),
            Self::TextMath(value) => json::Json::to_json(value),
            Self::TextCustomEmoji(value) => json::Json::to_json(value),
            Self::TextSpoiler(value) => json::Json::to_json(value),
            Self::TextMention(value) => json::Json::to_json(value),
            Self::TextHashtag(value) => json::Json::to_json(value),
            Self::TextBotCommand(value) => json::Json::to_json(value),
            Self::TextCashtag(value) => json::Json::to_json(value),
            Self::TextAutoUrl(value) => json::Json::to_json(value),
            Self::TextAutoEmail(value) => json::Json::to_json(value),
            Self::TextAutoPhone(value) => json::Json::to_json(value),
            Self::TextBankCard(value) => json::Json::to_json(value),
            Self::TextMentionName(value) => json::Json::to_json(value),
            Self::TextDate(value) => json::Json::to_json(value),
            Self::TextDiff(value) => json::Json::to_json(value),
            Self::TextButton(value) => json::Json::to_json(value),
            Self::TextTonAddress(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("RichText")?.as_str() {
            "textEmpty" => Ok(Self::TextEmpty),
            "textPlain" => value.variant(Self::TextPlain),
            "textBold" => value.variant(Self::TextBold),
            "textItalic" => value.variant(Self::TextItalic),
            "textUnderline" => value.variant(Self::TextUnderline),
            "textStrike" => value.variant(Self::TextStrike),
            "textFixed" => value.variant(Self::TextFixed),
            "textUrl" => value.variant(Self::TextUrl),
            "textEmail" => value.variant(Self::TextEmail),
            "textConcat" => value.variant(Self::TextConcat),
            "textSubscript" => value.variant(Self::TextSubscript),
            "textSuperscript" => value.variant(Self::TextSuperscript),
            "textMarked" => value.variant(Self::TextMarked),
            "textPhone" => value.variant(Self::TextPhone),
            "textImage" => value.variant(Self::TextImage),
            "textAnchor" => value.variant(Self::TextAnchor),
            "textMath" => value.variant(Self::TextMath),
            "textCustomEmoji" => value.variant(Self::TextCustomEmoji),
            "textSpoiler" => value.variant(Self::TextSpoiler),
            "textMention" => value.variant(Self::TextMention),
            "textHashtag" => value.variant(Self::TextHashtag),
            "textBotCommand" => value.variant(Self::TextBotCommand),
            "textCashtag" => value.variant(Self::TextCashtag),
            "textAutoUrl" => value.variant(Self::TextAutoUrl),
            "textAutoEmail" => value.variant(Self::TextAutoEmail),
            "textAutoPhone" => value.variant(Self::TextAutoPhone),
            "textBankCard" => value.variant(Self::TextBankCard),
            "textMentionName" => value.variant(Self::TextMentionName),
            "textDate" => value.variant(Self::TextDate),
            "textDiff" => value.variant(Self::TextDiff),
            "textButton" => value.variant(Self::TextButton),
            "textTonAddress" => value.variant(Self::TextTonAddress),
            other => Err(json::Error::unknown(other, "RichText")),
        }
    }
}

impl json::Serialize for enums::RichText {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::RichText {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::RecentMeUrl {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Unknown(value) => json::Json::to_json(value),
            Self::User(value) => json::Json::to_json(value),
            Self::Chat(value) => json::Json::to_json(value),
            Self::ChatInvite(value) => json::Json::to_json(value),
            Self::StickerSet(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("RecentMeUrl")?.as_str() {
            "recentMeUrlUnknown" => value.variant(Self::Unknown),
            "recentMeUrlUser" => value.variant(Self::User),
            "recentMeUrlChat" => value.variant(Self::Chat),
            "recentMeUrlChatInvite" => value.variant(Self::ChatInvite),
            "recentMeUrlStickerSet" => value.variant(Self::StickerSet),
            other => Err(json::Error::unknown(other, "RecentMeUrl")),
        }
    }
}

impl json::Serialize for enums::RecentMeUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::RecentMeUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::RequestPeerType {
    fn to_json(&self) -> json::Value {
        match self {
            Self::User(value) => json::Json::to_json(value),
            Self::Chat(value) => json::Json::to_json(value),
            Self::Broadcast(value) => json::Json::to_json(value),
            Self::CreateBot(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("RequestPeerType")?.as_str() {
            "requestPeerTypeUser" => value.variant(Self::User),
            "requestPeerTypeChat" => value.variant(Self::Chat),
            "requestPeerTypeBroadcast" => value.variant(Self::Broadcast),
            "requestPeerTypeCreateBot" => value.variant(Self::CreateBot),
            other => Err(json::Error::unknown(other, "RequestPeerType")),
        }
    }
}

impl json::Serialize for enums::RequestPeerType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::RequestPeerType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ReactionNotificationsFrom {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Contacts => {
                json::Object::new("reactionNotificationsFromContacts").value()
            }
            Self::All => json::Object::new("reactionNotificationsFromAll").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ReactionNotificationsFrom")?.as_str() {
            "reactionNotificationsFromContacts" => Ok(Self::Contacts),
            "reactionNotificationsFromAll" => Ok(Self::All),
            other => Err(json::Error::unknown(other, "ReactionNotificationsFrom")),
        }
    }
}

impl json::Serialize for enums::ReactionNotificationsFrom {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ReactionNotificationsFrom {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ReportResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ChooseOption(value) => json::Json::to_json(value),
            Self::AddComment(value) => json::Json::to_json(value),
            Self::Reported => json::Object::new("reportResultReported").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ReportResult")?.as_str() {
            "reportResultChooseOption" => value.variant(Self::ChooseOption),
            "reportResultAddComment" => value.variant(Self::AddComment),
            "reportResultReported" => Ok(Self::Reported),
            other => Err(json::Error::unknown(other, "ReportResult")),
        }
    }
}

impl json::Serialize for enums::ReportResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ReportResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::RequirementToContact {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("requirementToContactEmpty").value(),
            Self::Premium => json::Object::new("requirementToContactPremium").value(),
            Self::PaidMessages(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("RequirementToContact")?.as_str() {
            "requirementToContactEmpty" => Ok(Self::Empty),
            "requirementToContactPremium" => Ok(Self::Premium),
            "requirementToContactPaidMessages" => value.variant(Self::PaidMessages),
            other => Err(json::Error::unknown(other, "RequirementToContact")),
        }
    }
}

impl json::Serialize for enums::RequirementToContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::RequirementToContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
