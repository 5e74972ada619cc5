// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::TextWithEntities {
    fn to_json(&self) -> json::Value {
        json::Object::new("textWithEntities")
            .with("text", &self.text)
            .with("entities", &self.entities)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textWithEntities")?;
        Ok(Self {
            text: object.field("text")?,
            entities: object.field("entities")?,
        })
    }
}

impl json::Serialize for types::TextWithEntities {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextWithEntities {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TodoList {
    fn to_json(&self) -> json::Value {
        json::Object::new("todoList")
            .with_flag("others_can_append", self.others_can_append)
            .with_flag("others_can_complete", self.others_can_complete)
            .with("title", &self.title)
            .with("list", &self.list)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("todoList")?;
        Ok(Self {
            others_can_append: object.flag("others_can_append")?,
            others_can_complete: object.flag("others_can_complete")?,
            title: object.field("title")?,
            list: object.field("list")?,
        })
    }
}

impl json::Serialize for types::TodoList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TodoList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TodoCompletion {
    fn to_json(&self) -> json::Value {
        json::Object::new("todoCompletion")
            .with("id", &self.id)
            .with("completed_by", &self.completed_by)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("todoCompletion")?;
        Ok(Self {
            id: object.field("id")?,
            completed_by: object.field("completed_by")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::TodoCompletion {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TodoCompletion {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TodoItem {
    fn to_json(&self) -> json::Value {
        json::Object::new("todoItem")
            .with("id", &self.id)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("todoItem")?;
        Ok(Self {
            id: object.field("id")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for types::TodoItem {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TodoItem {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Theme {
    fn to_json(&self) -> json::Value {
        json::Object::new("theme")
            .with_flag("creator", self.creator)
            .with_flag("default", self.default)
            .with_flag("for_chat", self.for_chat)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("slug", &self.slug)
            .with("title", &self.title)
            .with_optional("document", &self.document)
            .with_optional("settings", &self.settings)
            .with_optional("emoticon", &self.emoticon)
            .with_optional("installs_count", &self.installs_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("theme")?;
        Ok(Self {
            creator: object.flag("creator")?,
            default: object.flag("default")?,
            for_chat: object.flag("for_chat")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            slug: object.field("slug")?,
            title: object.field("title")?,
            document: object.optional("document")?,
            settings: object.optional("settings")?,
            emoticon: object.optional("emoticon")?,
            installs_count: object.optional("installs_count")?,
        })
    }
}

impl json::Serialize for types::Theme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Theme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TonConnectSession {
    fn to_json(&self) -> json::Value {
        json::Object::new("tonConnectSession")
            .with_flag("pending", self.pending)
            .with_flag("closing", self.closing)
            .with_flag("closed", self.closed)
            .with("id", &self.id)
            .with("dapp_client_id", &self.dapp_client_id)
            .with_optional("client_id", &self.client_id)
            .with("nonce", &self.nonce)
            .with_optional("manifest", &self.manifest)
            .with_optional("manifest_error", &self.manifest_error)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("tonConnectSession")?;
        Ok(Self {
            pending: object.flag("pending")?,
            closing: object.flag("closing")?,
            closed: object.flag("closed")?,
            id: object.field("id")?,
            dapp_client_id: object.field("dapp_client_id")?,
            client_id: object.optional("client_id")?,
            nonce: object.field("nonce")?,
            manifest: object.optional("manifest")?,
            manifest_error: object.optional("manifest_error")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::TonConnectSession {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TonConnectSession {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TopPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("topPeer")
            .with("peer", &self.peer)
            .with("rating", &self.rating)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("topPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
            rating: object.field("rating")?,
        })
    }
}

impl json::Serialize for types::TopPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TopPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TopPeerCategoryPeers {
    fn to_json(&self) -> json::Value {
        json::Object::new("topPeerCategoryPeers")
            .with("category", &self.category)
            .with("count", &self.count)
            .with("peers", &self.peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("topPeerCategoryPeers")?;
        Ok(Self {
            category: object.field("category")?,
            count: object.field("count")?,
            peers: object.field("peers")?,
        })
    }
}

impl json::Serialize for types::TopPeerCategoryPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TopPeerCategoryPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextPlain {
    fn to_json(&self) -> json::Value {
        json::Object::new("textPlain").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textPlain")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextPlain {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextPlain {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextBold {
    fn to_json(&self) -> json::Value {
        json::Object::new("textBold").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textBold")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextBold {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextBold {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextItalic {
    fn to_json(&self) -> json::Value {
        json::Object::new("textItalic").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textItalic")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextItalic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextItalic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextUnderline {
    fn to_json(&self) -> json::Value {
        json::Object::new("textUnderline").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textUnderline")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextUnderline {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextUnderline {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextStrike {
    fn to_json(&self) -> json::Value {
        json::Object::new("textStrike").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textStrike")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextStrike {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextStrike {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextFixed {
    fn to_json(&self) -> json::Value {
        json::Object::new("textFixed").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textFixed")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextFixed {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextFixed {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("textUrl")
            .with("text", &self.text)
            .with("url", &self.url)
            .with("webpage_id", &self.webpage_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textUrl")?;
        Ok(Self {
            text: object.field("text")?,
            url: object.field("url")?,
            webpage_id: object.field("webpage_id")?,
        })
    }
}

impl json::Serialize for types::TextUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextEmail {
    fn to_json(&self) -> json::Value {
        json::Object::new("textEmail")
            .with("text", &self.text)
            .with("email", &self.email)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textEmail")?;
        Ok(Self {
            text: object.field("text")?,
            email: object.field("email")?,
        })
    }
}

impl json::Serialize for types::TextEmail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextEmail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextConcat {
    fn to_json(&self) -> json::Value {
        json::Object::new("textConcat").with("texts", &self.texts).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textConcat")?;
        Ok(Self {
            texts: object.field("texts")?,
        })
    }
}

impl json::Serialize for types::TextConcat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextConcat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextSubscript {
    fn to_json(&self) -> json::Value {
        json::Object::new("textSubscript").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textSubscript")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextSubscript {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextSubscript {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextSuperscript {
    fn to_json(&self) -> json::Value {
        json::Object::new("textSuperscript").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textSuperscript")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextSuperscript {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextSuperscript {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextMarked {
    fn to_json(&self) -> json::Value {
        json::Object::new("textMarked").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textMarked")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextMarked {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextMarked {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextPhone {
    fn to_json(&self) -> json::Value {
        json::Object::new("textPhone")
            .with("text", &self.text)
            .with("phone", &self.phone)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textPhone")?;
        Ok(Self {
            text: object.field("text")?,
            phone: object.field("phone")?,
        })
    }
}

impl json::Serialize for types::TextPhone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextPhone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextImage {
    fn to_json(&self) -> json::Value {
        json::Object::new("textImage")
            .with("document_id", &self.document_id)
            .with("w", &self.w)
            .with("h", &self.h)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textImage")?;
        Ok(Self {
            document_id: object.field("document_id")?,
            w: object.field("w")?,
            h: object.field("h")?,
        })
    }
}

impl json::Serialize for types::TextImage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextImage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextAnchor {
    fn to_json(&self) -> json::Value {
        json::Object::new("textAnchor")
            .with("text", &self.text)
            .with("name", &self.name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textAnchor")?;
        Ok(Self {
            text: object.field("text")?,
            name: object.field("name")?,
        })
    }
}

impl json::Serialize for types::TextAnchor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextAnchor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextMath {
    fn to_json(&self) -> json::Value {
        json::Object::new("textMath").with("source", &self.source).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textMath")?;
        Ok(Self {
            source: object.field("source")?,
        })
    }
}

impl json::Serialize for types::TextMath {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextMath {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextCustomEmoji {
    fn to_json(&self) -> json::Value {
        json::Object::new("textCustomEmoji")
            .with("document_id", &self.document_id)
            .with("alt", &self.alt)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textCustomEmoji")?;
        Ok(Self {
            document_id: object.field("document_id")?,
            alt: object.field("alt")?,
        })
    }
}

impl json::Serialize for types::TextCustomEmoji {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextCustomEmoji {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextSpoiler {
    fn to_json(&self) -> json::Value {
        json::Object::new("textSpoiler").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textSpoiler")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextSpoiler {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextSpoiler {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextMention {
    fn to_json(&self) -> json::Value {
        json::Object::new("textMention").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textMention")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextMention {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextMention {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextHashtag {
    fn to_json(&self) -> json::Value {
        json::Object::new("textHashtag").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textHashtag")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextHashtag {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextHashtag {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextBotCommand {
    fn to_json(&self) -> json::Value {
        json::Object::new("textBotCommand").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textBotCommand")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextBotCommand {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextBotCommand {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextCashtag {
    fn to_json(&self) -> json::Value {
        json::Object::new("textCashtag").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textCashtag")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextCashtag {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextCashtag {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextAutoUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("textAutoUrl").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textAutoUrl")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextAutoUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextAutoUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextAutoEmail {
    fn to_json(&self) -> json::Value {
        json::Object::new("textAutoEmail").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textAutoEmail")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextAutoEmail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextAutoEmail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextAutoPhone {
    fn to_json(&self) -> json::Value {
        json::Object::new("textAutoPhone").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textAutoPhone")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextAutoPhone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextAutoPhone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextBankCard {
    fn to_json(&self) -> json::Value {
        json::Object::new("textBankCard").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textBankCard")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextBankCard {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextBankCard {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextMentionName {
    fn to_json(&self) -> json::Value {
        json::Object::new("textMentionName")
            .with("text", &self.text)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textMentionName")?;
        Ok(Self {
            text: object.field("text")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::TextMentionName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextMentionName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextDate {
    fn to_json(&self) -> json::Value {
        json::Object::new("textDate")
            .with_flag("relative", self.relative)
            .with_flag("short_time", self.short_time)
            .with_flag("long_time", self.long_time)
            .with_flag("short_date", self.short_date)
            .with_flag("long_date", self.long_date)
            .with_flag("day_of_week", self.day_of_week)
            .with("text", &self.text)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textDate")?;
        Ok(Self {
            relative: object.flag("relative")?,
            short_time: object.flag("short_time")?,
            long_time: object.flag("long_time")?,
            short_date: object.flag("short_date")?,
            long_date: object.flag("long_date")?,
            day_of_week: object.flag("day_of_week")?,
            text: object.field("text")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::TextDate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextDate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextDiff {
    fn to_json(&self) -> json::Value {
        json::Object::new("textDiff")
            .with("text", &self.text)
            .with("old_text", &self.old_text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textDiff")?;
        Ok(Self {
            text: object.field("text")?,
            old_text: object.field("old_text")?,
        })
    }
}

impl json::Serialize for types::TextDiff {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextDiff {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("textButton")
            .with("text", &self.text)
            .with("type", &self.r#type)
            .with_optional("style", &self.style)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textButton")?;
        Ok(Self {
            text: object.field("text")?,
            r#type: object.field("type")?,
            style: object.optional("style")?,
        })
    }
}

impl json::Serialize for types::TextButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TextTonAddress {
    fn to_json(&self) -> json::Value {
        json::Object::new("textTonAddress").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("textTonAddress")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::TextTonAddress {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TextTonAddress {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ThemeSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("themeSettings")
            .with_flag("message_colors_animated", self.message_colors_animated)
            .with("base_theme", &self.base_theme)
            .with("accent_color", &self.accent_color)
            .with_optional("outbox_accent_color", &self.outbox_accent_color)
            .with_optional("message_colors", &self.message_colors)
            .with_optional("wallpaper", &self.wallpaper)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("themeSettings")?;
        Ok(Self {
            message_colors_animated: object.flag("message_colors_animated")?,
            base_theme: object.field("base_theme")?,
            accent_color: object.field("accent_color")?,
            outbox_accent_color: object.optional("outbox_accent_color")?,
            message_colors: object.optional("message_colors")?,
            wallpaper: object.optional("wallpaper")?,
        })
    }
}

impl json::Serialize for types::ThemeSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ThemeSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Timezone {
    fn to_json(&self) -> json::Value {
        json::Object::new("timezone")
            .with("id", &self.id)
            .with("name", &self.name)
            .with("utc_offset", &self.utc_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("timezone")?;
        Ok(Self {
            id: object.field("id")?,
            name: object.field("name")?,
            utc_offset: object.field("utc_offset")?,
        })
    }
}

impl json::Serialize for types::Timezone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Timezone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TonConnectManifest {
    fn to_json(&self) -> json::Value {
        json::Object::new("tonConnectManifest")
            .with("url", &self.url)
            .with("name", &self.name)
            .with_optional("icon", &self.icon)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("tonConnectManifest")?;
        Ok(Self {
            url: object.field("url")?,
            name: object.field("name")?,
            icon: object.optional("icon")?,
        })
    }
}

impl json::Serialize for types::TonConnectManifest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TonConnectManifest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TonConnectNextEventId {
    fn to_json(&self) -> json::Value {
        json::Object::new("tonConnectNextEventId")
            .with("event_id", &self.event_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("tonConnectNextEventId")?;
        Ok(Self {
            event_id: object.field("event_id")?,
        })
    }
}

impl json::Serialize for types::TonConnectNextEventId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TonConnectNextEventId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TonConnectRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("tonConnectRequest")
            .with("session_id", &self.session_id)
            .with("msg_id", &self.msg_id)
            .with("body", &self.body)
            .with("expires", &self.expires)
            .with_optional("topic", &self.topic)
            .with_optional("trace_id", &self.trace_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("tonConnectRequest")?;
        Ok(Self {
            session_id: object.field("session_id")?,
            msg_id: object.field("msg_id")?,
            body: object.field("body")?,
            expires: object.field("expires")?,
            topic: object.optional("topic")?,
            trace_id: object.optional("trace_id")?,
        })
    }
}

impl json::Serialize for types::TonConnectRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TonConnectRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::TopPeerCategory {
    fn to_json(&self) -> json::Value {
        match self {
            Self::BotsPm => json::Object::new("topPeerCategoryBotsPM").value(),
            Self::BotsInline => json::Object::new("topPeerCategoryBotsInline").value(),
            Self::Correspondents => {
                json::Object::new("topPeerCategoryCorrespondents").value()
            }
            Self::Groups => json::Object::new("topPeerCategoryGroups").value(),
            Self::Channels => json::Object::new("topPeerCategoryChannels").value(),
            Self::PhoneCalls => json::Object::new("topPeerCategoryPhoneCalls").value(),
            Self::ForwardUsers => {
                json::Object::new("topPeerCategoryForwardUsers").value()
            }
            Self::ForwardChats => {
                json::Object::new("topPeerCategoryForwardChats").value()
            }
            Self::BotsApp => json::Object::new("topPeerCategoryBotsApp").value(),
            Self::BotsGuestChat => {
                json::Object::new("topPeerCategoryBotsGuestChat").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("TopPeerCategory")?.as_str() {
            "topPeerCategoryBotsPM" => Ok(Self::BotsPm),
            "topPeerCategoryBotsInline" => Ok(Self::BotsInline),
            "topPeerCategoryCorrespondents" => Ok(Self::Correspondents),
            "topPeerCategoryGroups" => Ok(Self::Groups),
            "topPeerCategoryChannels" => Ok(Self::Channels),
            "topPeerCategoryPhoneCalls" => Ok(Self::PhoneCalls),
            "topPeerCategoryForwardUsers" => Ok(Self::ForwardUsers),
            "topPeerCategoryForwardChats" => Ok(Self::ForwardChats),
            "topPeerCategoryBotsApp" => Ok(Self::BotsApp),
            "topPeerCategoryBotsGuestChat" => Ok(Self::BotsGuestChat),
            other => Err(json::Error::unknown(other, "TopPeerCategory")),
        }
    }
}

impl json::Serialize for enums::TopPeerCategory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::TopPeerCategory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
