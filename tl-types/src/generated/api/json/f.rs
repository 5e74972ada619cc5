// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::FactCheck {
    fn to_json(&self) -> json::Value {
        json::Object::new("factCheck")
            .with_flag("need_check", self.need_check)
            .with_optional("country", &self.country)
            .with_optional("text", &self.text)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("factCheck")?;
        Ok(Self {
            need_check: object.flag("need_check")?,
            country: object.optional("country")?,
            text: object.optional("text")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::FactCheck {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::FactCheck {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Folder {
    fn to_json(&self) -> json::Value {
        json::Object::new("folder")
            .with_flag("autofill_new_broadcasts", self.autofill_new_broadcasts)
            .with_flag("autofill_public_groups", self.autofill_public_groups)
            .with_flag("autofill_new_correspondents", self.autofill_new_correspondents)
            .with("id", &self.id)
            .with("title", &self.title)
            .with_optional("photo", &self.photo)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("folder")?;
        Ok(Self {
            autofill_new_broadcasts: object.flag("autofill_new_broadcasts")?,
            autofill_public_groups: object.flag("autofill_public_groups")?,
            autofill_new_correspondents: object.flag("autofill_new_correspondents")?,
            id: object.field("id")?,
            title: object.field("title")?,
            photo: object.optional("photo")?,
        })
    }
}

impl json::Serialize for types::Folder {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Folder {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ForumTopicDeleted {
    fn to_json(&self) -> json::Value {
        json::Object::new("forumTopicDeleted").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("forumTopicDeleted")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::ForumTopicDeleted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ForumTopicDeleted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ForumTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("forumTopic")
            .with_flag("my", self.my)
            .with_flag("closed", self.closed)
            .with_flag("pinned", self.pinned)
            .with_flag("short", self.short)
            .with_flag("hidden", self.hidden)
            .with_flag("title_missing", self.title_missing)
            .with("id", &self.id)
            .with("date", &self.date)
            .with("peer", &self.peer)
            .with("title", &self.title)
            .with("icon_color", &self.icon_color)
            .with_optional("icon_emoji_id", &self.icon_emoji_id)
            .with("top_message", &self.top_message)
            .with("read_inbox_max_id", &self.read_inbox_max_id)
            .with("read_outbox_max_id", &self.read_outbox_max_id)
            .with("unread_count", &self.unread_count)
            .with("unread_mentions_count", &self.unread_mentions_count)
            .with("unread_reactions_count", &self.unread_reactions_count)
            .with("unread_poll_votes_count", &self.unread_poll_votes_count)
            .with("from_id", &self.from_id)
            .with("notify_settings", &self.notify_settings)
            .with_optional("draft", &self.draft)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("forumTopic")?;
        Ok(Self {
            my: object.flag("my")?,
            closed: object.flag("closed")?,
            pinned: object.flag("pinned")?,
            short: object.flag("short")?,
            hidden: object.flag("hidden")?,
            title_missing: object.flag("title_missing")?,
            id: object.field("id")?,
            date: object.field("date")?,
            peer: object.field("peer")?,
            title: object.field("title")?,
            icon_color: object.field("icon_color")?,
            icon_emoji_id: object.optional("icon_emoji_id")?,
            top_message: object.field("top_message")?,
            read_inbox_max_id: object.field("read_inbox_max_id")?,
            read_outbox_max_id: object.field("read_outbox_max_id")?,
            unread_count: object.field("unread_count")?,
            unread_mentions_count: object.field("unread_mentions_count")?,
            unread_reactions_count: object.field("unread_reactions_count")?,
            unread_poll_votes_count: object.field("unread_poll_votes_count")?,
            from_id: object.field("from_id")?,
            notify_settings: object.field("notify_settings")?,
            draft: object.optional("draft")?,
        })
    }
}

impl json::Serialize for types::ForumTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ForumTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::FolderPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("folderPeer")
            .with("peer", &self.peer)
            .with("folder_id", &self.folder_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("folderPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
            folder_id: object.field("folder_id")?,
        })
    }
}

impl json::Serialize for types::FolderPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::FolderPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::FileHash {
    fn to_json(&self) -> json::Value {
        json::Object::new("fileHash")
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("fileHash")?;
        Ok(Self {
            offset: object.field("offset")?,
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::FileHash {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::FileHash {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::FoundStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("foundStory")
            .with("peer", &self.peer)
            .with("story", &self.story)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("foundStory")?;
        Ok(Self {
            peer: object.field("peer")?,
            story: object.field("story")?,
        })
    }
}

impl json::Serialize for types::FoundStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::FoundStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ForumTopic {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Deleted(value) => json::Json::to_json(value),
            Self::ForumTopic(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ForumTopic")?.as_str() {
            "forumTopicDeleted" => value.variant(Self::Deleted),
            "forumTopic" => value.variant(Self::ForumTopic),
            other => Err(json::Error::unknown(other, "ForumTopic")),
        }
    }
}

impl json::Serialize for enums::ForumTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ForumTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
