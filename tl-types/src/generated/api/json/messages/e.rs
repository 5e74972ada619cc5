// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{enums, functions, types};
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
            "messages.emojiGameDiceInfo" => value.variant(Self::EmojiGameDiceInfo),
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

impl json::Json for enums::messages::ExportedChatInvite {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ExportedChatInvite(value) => json::Json::to_json(value),
            Self::Replaced(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.ExportedChatInvite")?.as_str() {
            "messages.exportedChatInvite" => value.variant(Self::ExportedChatInvite),
            "messages.exportedChatInviteReplaced" => value.variant(Self::Replaced),
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
            "messages.emojiGroups" => value.variant(Self::EmojiGroups),
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
