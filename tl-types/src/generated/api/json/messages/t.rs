// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `messages`.

use super::super::super::{functions, types};
use crate::wire::json;

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
