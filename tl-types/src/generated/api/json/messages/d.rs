// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::json;

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
            "messages.dialogs" => value.variant(Self::Dialogs),
            "messages.dialogsSlice" => value.variant(Self::Slice),
            "messages.dialogsNotModified" => value.variant(Self::NotModified),
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

impl json::Json for enums::messages::DhConfig {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified(value) => json::Json::to_json(value),
            Self::DhConfig(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("messages.DhConfig")?.as_str() {
            "messages.dhConfigNotModified" => value.variant(Self::NotModified),
            "messages.dhConfig" => value.variant(Self::DhConfig),
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
