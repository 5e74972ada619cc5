// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::Error {
    fn to_json(&self) -> json::Value {
        json::Object::new("error")
            .with("code", &self.code)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("error")?;
        Ok(Self {
            code: object.field("code")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::Error {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Error {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiStatus")
            .with("document_id", &self.document_id)
            .with_optional("until", &self.until)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiStatus")?;
        Ok(Self {
            document_id: object.field("document_id")?,
            until: object.optional("until")?,
        })
    }
}

impl json::Serialize for types::EmojiStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiStatusCollectible {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiStatusCollectible")
            .with("collectible_id", &self.collectible_id)
            .with("document_id", &self.document_id)
            .with("title", &self.title)
            .with("slug", &self.slug)
            .with("pattern_document_id", &self.pattern_document_id)
            .with("center_color", &self.center_color)
            .with("edge_color", &self.edge_color)
            .with("pattern_color", &self.pattern_color)
            .with("text_color", &self.text_color)
            .with_optional("until", &self.until)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiStatusCollectible")?;
        Ok(Self {
            collectible_id: object.field("collectible_id")?,
            document_id: object.field("document_id")?,
            title: object.field("title")?,
            slug: object.field("slug")?,
            pattern_document_id: object.field("pattern_document_id")?,
            center_color: object.field("center_color")?,
            edge_color: object.field("edge_color")?,
            pattern_color: object.field("pattern_color")?,
            text_color: object.field("text_color")?,
            until: object.optional("until")?,
        })
    }
}

impl json::Serialize for types::EmojiStatusCollectible {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiStatusCollectible {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EncryptedMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("encryptedMessage")
            .with("random_id", &self.random_id)
            .with("chat_id", &self.chat_id)
            .with("date", &self.date)
            .with("bytes", &self.bytes)
            .with("file", &self.file)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("encryptedMessage")?;
        Ok(Self {
            random_id: object.field("random_id")?,
            chat_id: object.field("chat_id")?,
            date: object.field("date")?,
            bytes: object.field("bytes")?,
            file: object.field("file")?,
        })
    }
}

impl json::Serialize for types::EncryptedMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EncryptedMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EncryptedMessageService {
    fn to_json(&self) -> json::Value {
        json::Object::new("encryptedMessageService")
            .with("random_id", &self.random_id)
            .with("chat_id", &self.chat_id)
            .with("date", &self.date)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("encryptedMessageService")?;
        Ok(Self {
            random_id: object.field("random_id")?,
            chat_id: object.field("chat_id")?,
            date: object.field("date")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for types::EncryptedMessageService {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EncryptedMessageService {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EncryptedChatEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("encryptedChatEmpty").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("encryptedChatEmpty")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::EncryptedChatEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EncryptedChatEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EncryptedChatWaiting {
    fn to_json(&self) -> json::Value {
        json::Object::new("encryptedChatWaiting")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("date", &self.date)
            .with("admin_id", &self.admin_id)
            .with("participant_id", &self.participant_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("encryptedChatWaiting")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            date: object.field("date")?,
            admin_id: object.field("admin_id")?,
            participant_id: object.field("participant_id")?,
        })
    }
}

impl json::Serialize for types::EncryptedChatWaiting {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EncryptedChatWaiting {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EncryptedChatRequested {
    fn to_json(&self) -> json::Value {
        json::Object::new("encryptedChatRequested")
            .with_optional("folder_id", &self.folder_id)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("date", &self.date)
            .with("admin_id", &self.admin_id)
            .with("participant_id", &self.participant_id)
            .with("g_a", &self.g_a)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("encryptedChatRequested")?;
        Ok(Self {
            folder_id: object.optional("folder_id")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            date: object.field("date")?,
            admin_id: object.field("admin_id")?,
            participant_id: object.field("participant_id")?,
            g_a: object.field("g_a")?,
        })
    }
}

impl json::Serialize for types::EncryptedChatRequested {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EncryptedChatRequested {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EncryptedChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("encryptedChat")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("date", &self.date)
            .with("admin_id", &self.admin_id)
            .with("participant_id", &self.participant_id)
            .with("g_a_or_b", &self.g_a_or_b)
            .with("key_fingerprint", &self.key_fingerprint)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("encryptedChat")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            date: object.field("date")?,
            admin_id: object.field("admin_id")?,
            participant_id: object.field("participant_id")?,
            g_a_or_b: object.field("g_a_or_b")?,
            key_fingerprint: object.field("key_fingerprint")?,
        })
    }
}

impl json::Serialize for types::EncryptedChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EncryptedChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EncryptedChatDiscarded {
    fn to_json(&self) -> json::Value {
        json::Object::new("encryptedChatDiscarded")
            .with_flag("history_deleted", self.history_deleted)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("encryptedChatDiscarded")?;
        Ok(Self {
            history_deleted: object.flag("history_deleted")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for types::EncryptedChatDiscarded {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EncryptedChatDiscarded {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EphemeralMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("ephemeralMessage")
            .with_flag("out", self.out)
            .with_flag("welcome_template", self.welcome_template)
            .with_flag("invert_media", self.invert_media)
            .with_flag("noforwards", self.noforwards)
            .with("id", &self.id)
            .with("from_id", &self.from_id)
            .with_optional("peer_id", &self.peer_id)
            .with("receiver_id", &self.receiver_id)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with("date", &self.date)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("media", &self.media)
            .with_optional("reply_markup", &self.reply_markup)
            .with_optional("reply_to", &self.reply_to)
            .with_optional("rich_message", &self.rich_message)
            .with_optional("chat_instance", &self.chat_instance)
            .with_optional("anchor_msg_id", &self.anchor_msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ephemeralMessage")?;
        Ok(Self {
            out: object.flag("out")?,
            welcome_template: object.flag("welcome_template")?,
            invert_media: object.flag("invert_media")?,
            noforwards: object.flag("noforwards")?,
            id: object.field("id")?,
            from_id: object.field("from_id")?,
            peer_id: object.optional("peer_id")?,
            receiver_id: object.field("receiver_id")?,
            top_msg_id: object.optional("top_msg_id")?,
            date: object.field("date")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            media: object.optional("media")?,
            reply_markup: object.optional("reply_markup")?,
            reply_to: object.optional("reply_to")?,
            rich_message: object.optional("rich_message")?,
            chat_instance: object.optional("chat_instance")?,
            anchor_msg_id: object.optional("anchor_msg_id")?,
        })
    }
}

impl json::Serialize for types::EphemeralMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EphemeralMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EncryptedFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("encryptedFile")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("size", &self.size)
            .with("dc_id", &self.dc_id)
            .with("key_fingerprint", &self.key_fingerprint)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("encryptedFile")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            size: object.field("size")?,
            dc_id: object.field("dc_id")?,
            key_fingerprint: object.field("key_fingerprint")?,
        })
    }
}

impl json::Serialize for types::EncryptedFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EncryptedFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ExportedMessageLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("exportedMessageLink")
            .with("link", &self.link)
            .with("html", &self.html)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("exportedMessageLink")?;
        Ok(Self {
            link: object.field("link")?,
            html: object.field("html")?,
        })
    }
}

impl json::Serialize for types::ExportedMessageLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ExportedMessageLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiKeyword {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiKeyword")
            .with("keyword", &self.keyword)
            .with("emoticons", &self.emoticons)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiKeyword")?;
        Ok(Self {
            keyword: object.field("keyword")?,
            emoticons: object.field("emoticons")?,
        })
    }
}

impl json::Serialize for types::EmojiKeyword {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiKeyword {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiKeywordDeleted {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiKeywordDeleted")
            .with("keyword", &self.keyword)
            .with("emoticons", &self.emoticons)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiKeywordDeleted")?;
        Ok(Self {
            keyword: object.field("keyword")?,
            emoticons: object.field("emoticons")?,
        })
    }
}

impl json::Serialize for types::EmojiKeywordDeleted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiKeywordDeleted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiKeywordsDifference {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiKeywordsDifference")
            .with("lang_code", &self.lang_code)
            .with("from_version", &self.from_version)
            .with("version", &self.version)
            .with("keywords", &self.keywords)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiKeywordsDifference")?;
        Ok(Self {
            lang_code: object.field("lang_code")?,
            from_version: object.field("from_version")?,
            version: object.field("version")?,
            keywords: object.field("keywords")?,
        })
    }
}

impl json::Serialize for types::EmojiKeywordsDifference {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiKeywordsDifference {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiURL").with("url", &self.url).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiURL")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::EmojiUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiLanguage {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiLanguage").with("lang_code", &self.lang_code).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiLanguage")?;
        Ok(Self {
            lang_code: object.field("lang_code")?,
        })
    }
}

impl json::Serialize for types::EmojiLanguage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiLanguage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmailVerifyPurposeLoginSetup {
    fn to_json(&self) -> json::Value {
        json::Object::new("emailVerifyPurposeLoginSetup")
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emailVerifyPurposeLoginSetup")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
        })
    }
}

impl json::Serialize for types::EmailVerifyPurposeLoginSetup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmailVerifyPurposeLoginSetup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmailVerificationCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("emailVerificationCode").with("code", &self.code).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emailVerificationCode")?;
        Ok(Self {
            code: object.field("code")?,
        })
    }
}

impl json::Serialize for types::EmailVerificationCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmailVerificationCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmailVerificationGoogle {
    fn to_json(&self) -> json::Value {
        json::Object::new("emailVerificationGoogle").with("token", &self.token).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emailVerificationGoogle")?;
        Ok(Self {
            token: object.field("token")?,
        })
    }
}

impl json::Serialize for types::EmailVerificationGoogle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmailVerificationGoogle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmailVerificationApple {
    fn to_json(&self) -> json::Value {
        json::Object::new("emailVerificationApple").with("token", &self.token).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emailVerificationApple")?;
        Ok(Self {
            token: object.field("token")?,
        })
    }
}

impl json::Serialize for types::EmailVerificationApple {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmailVerificationApple {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ExportedContactToken {
    fn to_json(&self) -> json::Value {
        json::Object::new("exportedContactToken")
            .with("url", &self.url)
            .with("expires", &self.expires)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("exportedContactToken")?;
        Ok(Self {
            url: object.field("url")?,
            expires: object.field("expires")?,
        })
    }
}

impl json::Serialize for types::ExportedContactToken {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ExportedContactToken {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiList {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiList")
            .with("hash", &self.hash)
            .with("document_id", &self.document_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiList")?;
        Ok(Self {
            hash: object.field("hash")?,
            document_id: object.field("document_id")?,
        })
    }
}

impl json::Serialize for types::EmojiList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiGroup {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiGroup")
            .with("title", &self.title)
            .with("icon_emoji_id", &self.icon_emoji_id)
            .with("emoticons", &self.emoticons)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiGroup")?;
        Ok(Self {
            title: object.field("title")?,
            icon_emoji_id: object.field("icon_emoji_id")?,
            emoticons: object.field("emoticons")?,
        })
    }
}

impl json::Serialize for types::EmojiGroup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiGroup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiGroupGreeting {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiGroupGreeting")
            .with("title", &self.title)
            .with("icon_emoji_id", &self.icon_emoji_id)
            .with("emoticons", &self.emoticons)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiGroupGreeting")?;
        Ok(Self {
            title: object.field("title")?,
            icon_emoji_id: object.field("icon_emoji_id")?,
            emoticons: object.field("emoticons")?,
        })
    }
}

impl json::Serialize for types::EmojiGroupGreeting {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiGroupGreeting {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::EmojiGroupPremium {
    fn to_json(&self) -> json::Value {
        json::Object::new("emojiGroupPremium")
            .with("title", &self.title)
            .with("icon_emoji_id", &self.icon_emoji_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("emojiGroupPremium")?;
        Ok(Self {
            title: object.field("title")?,
            icon_emoji_id: object.field("icon_emoji_id")?,
        })
    }
}

impl json::Serialize for types::EmojiGroupPremium {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::EmojiGroupPremium {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ExportedChatlistInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("exportedChatlistInvite")
            .with("title", &self.title)
            .with("url", &self.url)
            .with("peers", &self.peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("exportedChatlistInvite")?;
        Ok(Self {
            title: object.field("title")?,
            url: object.field("url")?,
            peers: object.field("peers")?,
        })
    }
}

impl json::Serialize for types::ExportedChatlistInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ExportedChatlistInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ExportedStoryLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("exportedStoryLink").with("link", &self.link).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("exportedStoryLink")?;
        Ok(Self {
            link: object.field("link")?,
        })
    }
}

impl json::Serialize for types::ExportedStoryLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ExportedStoryLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::EmojiStatus {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("emojiStatusEmpty").value(),
            Self::EmojiStatus(value) => json::Json::to_json(value),
            Self::Collectible(value) => json::Json::to_json(value),
            Self::InputEmojiStatusCollectible(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("EmojiStatus")?.as_str() {
            "emojiStatusEmpty" => Ok(Self::Empty),
            "emojiStatus" => value.variant(Self::EmojiStatus),
            "emojiStatusCollectible" => value.variant(Self::Collectible),
            "inputEmojiStatusCollectible" => {
                value.variant(Self::InputEmojiStatusCollectible)
            }
            other => Err(json::Error::unknown(other, "EmojiStatus")),
        }
    }
}

impl json::Serialize for enums::EmojiStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::EmojiStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ExportedChatInvite {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ChatInviteExported(value) => json::Json::to_json(value),
            Self::ChatInvitePublicJoinRequests => {
                json::Object::new("chatInvitePublicJoinRequests").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ExportedChatInvite")?.as_str() {
            "chatInviteExported" => value.variant(Self::ChatInviteExported),
            "chatInvitePublicJoinRequests" => Ok(Self::ChatInvitePublicJoinRequests),
            other => Err(json::Error::unknown(other, "ExportedChatInvite")),
        }
    }
}

impl json::Serialize for enums::ExportedChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ExportedChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::EncryptedMessage {
    fn to_json(&self) -> json::Value {
        match self {
            Self::EncryptedMessage(value) => json::Json::to_json(value),
            Self::Service(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("EncryptedMessage")?.as_str() {
            "encryptedMessage" => value.variant(Self::EncryptedMessage),
            "encryptedMessageService" => value.variant(Self::Service),
            other => Err(json::Error::unknown(other, "EncryptedMessage")),
        }
    }
}

impl json::Serialize for enums::EncryptedMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::EncryptedMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::EncryptedChat {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::Waiting(value) => json::Json::to_json(value),
            Self::Requested(value) => json::Json::to_json(value),
            Self::EncryptedChat(value) => json::Json::to_json(value),
            Self::Discarded(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("EncryptedChat")?.as_str() {
            "encryptedChatEmpty" => value.variant(Self::Empty),
            "encryptedChatWaiting" => value.variant(Self::Waiting),
            "encryptedChatRequested" => value.variant(Self::Requested),
            "encryptedChat" => value.variant(Self::EncryptedChat),
            "encryptedChatDiscarded" => value.variant(Self::Discarded),
            other => Err(json::Error::unknown(other, "EncryptedChat")),
        }
    }
}

impl json::Serialize for enums::EncryptedChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::EncryptedChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::EncryptedFile {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("encryptedFileEmpty").value(),
            Self::EncryptedFile(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("EncryptedFile")?.as_str() {
            "encryptedFileEmpty" => Ok(Self::Empty),
            "encryptedFile" => value.variant(Self::EncryptedFile),
            other => Err(json::Error::unknown(other, "EncryptedFile")),
        }
    }
}

impl json::Serialize for enums::EncryptedFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::EncryptedFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::EmojiKeyword {
    fn to_json(&self) -> json::Value {
        match self {
            Self::EmojiKeyword(value) => json::Json::to_json(value),
            Self::Deleted(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("EmojiKeyword")?.as_str() {
            "emojiKeyword" => value.variant(Self::EmojiKeyword),
            "emojiKeywordDeleted" => value.variant(Self::Deleted),
            other => Err(json::Error::unknown(other, "EmojiKeyword")),
        }
    }
}

impl json::Serialize for enums::EmojiKeyword {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::EmojiKeyword {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::EmailVerifyPurpose {
    fn to_json(&self) -> json::Value {
        match self {
            Self::LoginSetup(value) => json::Json::to_json(value),
            Self::LoginChange => {
                json::Object::new("emailVerifyPurposeLoginChange").value()
            }
            Self::Passport => json::Object::new("emailVerifyPurposePassport").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("EmailVerifyPurpose")?.as_str() {
            "emailVerifyPurposeLoginSetup" => value.variant(Self::LoginSetup),
            "emailVerifyPurposeLoginChange" => Ok(Self::LoginChange),
            "emailVerifyPurposePassport" => Ok(Self::Passport),
            other => Err(json::Error::unknown(other, "EmailVerifyPurpose")),
        }
    }
}

impl json::Serialize for enums::EmailVerifyPurpose {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::EmailVerifyPurpose {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::EmailVerification {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Code(value) => json::Json::to_json(value),
            Self::Google(value) => json::Json::to_json(value),
            Self::Apple(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("EmailVerification")?.as_str() {
            "emailVerificationCode" => value.variant(Self::Code),
            "emailVerificationGoogle" => value.variant(Self::Google),
            "emailVerificationApple" => value.variant(Self::Apple),
            other => Err(json::Error::unknown(other, "EmailVerification")),
        }
    }
}

impl json::Serialize for enums::EmailVerification {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::EmailVerification {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::EmojiList {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => json::Object::new("emojiListNotModified").value(),
            Self::EmojiList(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("EmojiList")?.as_str() {
            "emojiListNotModified" => Ok(Self::NotModified),
            "emojiList" => value.variant(Self::EmojiList),
            other => Err(json::Error::unknown(other, "EmojiList")),
        }
    }
}

impl json::Serialize for enums::EmojiList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::EmojiList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::EmojiGroup {
    fn to_json(&self) -> json::Value {
        match self {
            Self::EmojiGroup(value) => json::Json::to_json(value),
            Self::Greeting(value) => json::Json::to_json(value),
            Self::Premium(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("EmojiGroup")?.as_str() {
            "emojiGroup" => value.variant(Self::EmojiGroup),
            "emojiGroupGreeting" => value.variant(Self::Greeting),
            "emojiGroupPremium" => value.variant(Self::Premium),
            other => Err(json::Error::unknown(other, "EmojiGroup")),
        }
    }
}

impl json::Serialize for enums::EmojiGroup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::EmojiGroup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
