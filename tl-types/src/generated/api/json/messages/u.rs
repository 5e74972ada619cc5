// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::functions;
use crate::wire::json;

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
