// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::WallPaper {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallPaper")
            .with("id", &self.id)
            .with_flag("creator", self.creator)
            .with_flag("default", self.default)
            .with_flag("pattern", self.pattern)
            .with_flag("dark", self.dark)
            .with("access_hash", &self.access_hash)
            .with("slug", &self.slug)
            .with("document", &self.document)
            .with_optional("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallPaper")?;
        Ok(Self {
            id: object.field("id")?,
            creator: object.flag("creator")?,
            default: object.flag("default")?,
            pattern: object.flag("pattern")?,
            dark: object.flag("dark")?,
            access_hash: object.field("access_hash")?,
            slug: object.field("slug")?,
            document: object.field("document")?,
            settings: object.optional("settings")?,
        })
    }
}

impl json::Serialize for types::WallPaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WallPaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WallPaperNoFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallPaperNoFile")
            .with("id", &self.id)
            .with_flag("default", self.default)
            .with_flag("dark", self.dark)
            .with_optional("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallPaperNoFile")?;
        Ok(Self {
            id: object.field("id")?,
            default: object.flag("default")?,
            dark: object.flag("dark")?,
            settings: object.optional("settings")?,
        })
    }
}

impl json::Serialize for types::WallPaperNoFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WallPaperNoFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPageEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPageEmpty")
            .with("id", &self.id)
            .with_optional("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPageEmpty")?;
        Ok(Self {
            id: object.field("id")?,
            url: object.optional("url")?,
        })
    }
}

impl json::Serialize for types::WebPageEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPageEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPagePending {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPagePending")
            .with("id", &self.id)
            .with_optional("url", &self.url)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPagePending")?;
        Ok(Self {
            id: object.field("id")?,
            url: object.optional("url")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::WebPagePending {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPagePending {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPage {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPage")
            .with_flag("has_large_media", self.has_large_media)
            .with_flag("video_cover_photo", self.video_cover_photo)
            .with("id", &self.id)
            .with("url", &self.url)
            .with("display_url", &self.display_url)
            .with("hash", &self.hash)
            .with_optional("type", &self.r#type)
            .with_optional("site_name", &self.site_name)
            .with_optional("title", &self.title)
            .with_optional("description", &self.description)
            .with_optional("photo", &self.photo)
            .with_optional("embed_url", &self.embed_url)
            .with_optional("embed_type", &self.embed_type)
            .with_optional("embed_width", &self.embed_width)
            .with_optional("embed_height", &self.embed_height)
            .with_optional("duration", &self.duration)
            .with_optional("author", &self.author)
            .with_optional("document", &self.document)
            .with_optional("cached_page", &self.cached_page)
            .with_optional("attributes", &self.attributes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPage")?;
        Ok(Self {
            has_large_media: object.flag("has_large_media")?,
            video_cover_photo: object.flag("video_cover_photo")?,
            id: object.field("id")?,
            url: object.field("url")?,
            display_url: object.field("display_url")?,
            hash: object.field("hash")?,
            r#type: object.optional("type")?,
            site_name: object.optional("site_name")?,
            title: object.optional("title")?,
            description: object.optional("description")?,
            photo: object.optional("photo")?,
            embed_url: object.optional("embed_url")?,
            embed_type: object.optional("embed_type")?,
            embed_width: object.optional("embed_width")?,
            embed_height: object.optional("embed_height")?,
            duration: object.optional("duration")?,
            author: object.optional("author")?,
            document: object.optional("document")?,
            cached_page: object.optional("cached_page")?,
            attributes: object.optional("attributes")?,
        })
    }
}

impl json::Serialize for types::WebPage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPageNotModified {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPageNotModified")
            .with_optional("cached_page_views", &self.cached_page_views)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPageNotModified")?;
        Ok(Self {
            cached_page_views: object.optional("cached_page_views")?,
        })
    }
}

impl json::Serialize for types::WebPageNotModified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPageNotModified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("webDocument")
            .with("url", &self.url)
            .with("access_hash", &self.access_hash)
            .with("size", &self.size)
            .with("mime_type", &self.mime_type)
            .with("attributes", &self.attributes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webDocument")?;
        Ok(Self {
            url: object.field("url")?,
            access_hash: object.field("access_hash")?,
            size: object.field("size")?,
            mime_type: object.field("mime_type")?,
            attributes: object.field("attributes")?,
        })
    }
}

impl json::Serialize for types::WebDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebDocumentNoProxy {
    fn to_json(&self) -> json::Value {
        json::Object::new("webDocumentNoProxy")
            .with("url", &self.url)
            .with("size", &self.size)
            .with("mime_type", &self.mime_type)
            .with("attributes", &self.attributes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webDocumentNoProxy")?;
        Ok(Self {
            url: object.field("url")?,
            size: object.field("size")?,
            mime_type: object.field("mime_type")?,
            attributes: object.field("attributes")?,
        })
    }
}

impl json::Serialize for types::WebDocumentNoProxy {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebDocumentNoProxy {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WallPaperSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("wallPaperSettings")
            .with_flag("blur", self.blur)
            .with_flag("motion", self.motion)
            .with_optional("background_color", &self.background_color)
            .with_optional("second_background_color", &self.second_background_color)
            .with_optional("third_background_color", &self.third_background_color)
            .with_optional("fourth_background_color", &self.fourth_background_color)
            .with_optional("intensity", &self.intensity)
            .with_optional("rotation", &self.rotation)
            .with_optional("emoticon", &self.emoticon)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("wallPaperSettings")?;
        Ok(Self {
            blur: object.flag("blur")?,
            motion: object.flag("motion")?,
            background_color: object.optional("background_color")?,
            second_background_color: object.optional("second_background_color")?,
            third_background_color: object.optional("third_background_color")?,
            fourth_background_color: object.optional("fourth_background_color")?,
            intensity: object.optional("intensity")?,
            rotation: object.optional("rotation")?,
            emoticon: object.optional("emoticon")?,
        })
    }
}

impl json::Serialize for types::WallPaperSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WallPaperSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebDomainException {
    fn to_json(&self) -> json::Value {
        json::Object::new("webDomainException")
            .with("domain", &self.domain)
            .with("url", &self.url)
            .with("title", &self.title)
            .with_optional("favicon", &self.favicon)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webDomainException")?;
        Ok(Self {
            domain: object.field("domain")?,
            url: object.field("url")?,
            title: object.field("title")?,
            favicon: object.optional("favicon")?,
        })
    }
}

impl json::Serialize for types::WebDomainException {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebDomainException {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WalletStateEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("walletStateEmpty")
            .with_flag("creating", self.creating)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("walletStateEmpty")?;
        Ok(Self {
            creating: object.flag("creating")?,
        })
    }
}

impl json::Serialize for types::WalletStateEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WalletStateEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WalletState {
    fn to_json(&self) -> json::Value {
        json::Object::new("walletState")
            .with_flag("backup_enabled", self.backup_enabled)
            .with_flag("can_export_phrase", self.can_export_phrase)
            .with_flag("can_enable_backup", self.can_enable_backup)
            .with("address", &self.address)
            .with("public_key", &self.public_key)
            .with("balance", &self.balance)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("walletState")?;
        Ok(Self {
            backup_enabled: object.flag("backup_enabled")?,
            can_export_phrase: object.flag("can_export_phrase")?,
            can_enable_backup: object.flag("can_enable_backup")?,
            address: object.field("address")?,
            public_key: object.field("public_key")?,
            balance: object.field("balance")?,
        })
    }
}

impl json::Serialize for types::WalletState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WalletState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WalletTransaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("walletTransaction")
            .with_flag("incoming", self.incoming)
            .with_flag("gasless", self.gasless)
            .with_flag("failed", self.failed)
            .with_flag("key_change", self.key_change)
            .with_flag("comment_encrypted", self.comment_encrypted)
            .with("id", &self.id)
            .with("amount", &self.amount)
            .with("fee", &self.fee)
            .with("date", &self.date)
            .with("peer", &self.peer)
            .with_optional("comment", &self.comment)
            .with_optional("tx_hash", &self.tx_hash)
            .with_optional("nft", &self.nft)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("walletTransaction")?;
        Ok(Self {
            incoming: object.flag("incoming")?,
            gasless: object.flag("gasless")?,
            failed: object.flag("failed")?,
            key_change: object.flag("key_change")?,
            comment_encrypted: object.flag("comment_encrypted")?,
            id: object.field("id")?,
            amount: object.field("amount")?,
            fee: object.field("fee")?,
            date: object.field("date")?,
            peer: object.field("peer")?,
            comment: object.optional("comment")?,
            tx_hash: object.optional("tx_hash")?,
            nft: object.optional("nft")?,
        })
    }
}

impl json::Serialize for types::WalletTransaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WalletTransaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPageAttributeTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPageAttributeTheme")
            .with_optional("documents", &self.documents)
            .with_optional("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPageAttributeTheme")?;
        Ok(Self {
            documents: object.optional("documents")?,
            settings: object.optional("settings")?,
        })
    }
}

impl json::Serialize for types::WebPageAttributeTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPageAttributeTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPageAttributeStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPageAttributeStory")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with_optional("story", &self.story)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPageAttributeStory")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            story: object.optional("story")?,
        })
    }
}

impl json::Serialize for types::WebPageAttributeStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPageAttributeStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPageAttributeStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPageAttributeStickerSet")
            .with_flag("emojis", self.emojis)
            .with_flag("text_color", self.text_color)
            .with("stickers", &self.stickers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPageAttributeStickerSet")?;
        Ok(Self {
            emojis: object.flag("emojis")?,
            text_color: object.flag("text_color")?,
            stickers: object.field("stickers")?,
        })
    }
}

impl json::Serialize for types::WebPageAttributeStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPageAttributeStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPageAttributeUniqueStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPageAttributeUniqueStarGift")
            .with("gift", &self.gift)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPageAttributeUniqueStarGift")?;
        Ok(Self {
            gift: object.field("gift")?,
        })
    }
}

impl json::Serialize for types::WebPageAttributeUniqueStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPageAttributeUniqueStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPageAttributeStarGiftCollection {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPageAttributeStarGiftCollection")
            .with("icons", &self.icons)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPageAttributeStarGiftCollection")?;
        Ok(Self {
            icons: object.field("icons")?,
        })
    }
}

impl json::Serialize for types::WebPageAttributeStarGiftCollection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPageAttributeStarGiftCollection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPageAttributeStarGiftAuction {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPageAttributeStarGiftAuction")
            .with("gift", &self.gift)
            .with("end_date", &self.end_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPageAttributeStarGiftAuction")?;
        Ok(Self {
            gift: object.field("gift")?,
            end_date: object.field("end_date")?,
        })
    }
}

impl json::Serialize for types::WebPageAttributeStarGiftAuction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPageAttributeStarGiftAuction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebPageAttributeAiComposeTone {
    fn to_json(&self) -> json::Value {
        json::Object::new("webPageAttributeAiComposeTone")
            .with("emoji_id", &self.emoji_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webPageAttributeAiComposeTone")?;
        Ok(Self {
            emoji_id: object.field("emoji_id")?,
        })
    }
}

impl json::Serialize for types::WebPageAttributeAiComposeTone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebPageAttributeAiComposeTone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("webAuthorization")
            .with("hash", &self.hash)
            .with("bot_id", &self.bot_id)
            .with("domain", &self.domain)
            .with("browser", &self.browser)
            .with("platform", &self.platform)
            .with("date_created", &self.date_created)
            .with("date_active", &self.date_active)
            .with("ip", &self.ip)
            .with("region", &self.region)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webAuthorization")?;
        Ok(Self {
            hash: object.field("hash")?,
            bot_id: object.field("bot_id")?,
            domain: object.field("domain")?,
            browser: object.field("browser")?,
            platform: object.field("platform")?,
            date_created: object.field("date_created")?,
            date_active: object.field("date_active")?,
            ip: object.field("ip")?,
            region: object.field("region")?,
        })
    }
}

impl json::Serialize for types::WebAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebViewResultUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("webViewResultUrl")
            .with_flag("fullsize", self.fullsize)
            .with_flag("fullscreen", self.fullscreen)
            .with_flag("same_origin", self.same_origin)
            .with_optional("query_id", &self.query_id)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webViewResultUrl")?;
        Ok(Self {
            fullsize: object.flag("fullsize")?,
            fullscreen: object.flag("fullscreen")?,
            same_origin: object.flag("same_origin")?,
            query_id: object.optional("query_id")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for types::WebViewResultUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebViewResultUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WebViewMessageSent {
    fn to_json(&self) -> json::Value {
        json::Object::new("webViewMessageSent")
            .with_optional("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("webViewMessageSent")?;
        Ok(Self {
            msg_id: object.optional("msg_id")?,
        })
    }
}

impl json::Serialize for types::WebViewMessageSent {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WebViewMessageSent {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WalletUserAddress {
    fn to_json(&self) -> json::Value {
        json::Object::new("walletUserAddress")
            .with_optional("user_id", &self.user_id)
            .with("address", &self.address)
            .with("public_key", &self.public_key)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("walletUserAddress")?;
        Ok(Self {
            user_id: object.optional("user_id")?,
            address: object.field("address")?,
            public_key: object.field("public_key")?,
        })
    }
}

impl json::Serialize for types::WalletUserAddress {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WalletUserAddress {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WalletTransactionPeerUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("walletTransactionPeerUser")
            .with("user_id", &self.user_id)
            .with("address", &self.address)
            .with_optional("domain", &self.domain)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("walletTransactionPeerUser")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            address: object.field("address")?,
            domain: object.optional("domain")?,
        })
    }
}

impl json::Serialize for types::WalletTransactionPeerUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WalletTransactionPeerUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WalletTransactionPeerAddress {
    fn to_json(&self) -> json::Value {
        json::Object::new("walletTransactionPeerAddress")
            .with("address", &self.address)
            .with_optional("domain", &self.domain)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("walletTransactionPeerAddress")?;
        Ok(Self {
            address: object.field("address")?,
            domain: object.optional("domain")?,
        })
    }
}

impl json::Serialize for types::WalletTransactionPeerAddress {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WalletTransactionPeerAddress {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WalletTransactionPeerOnramp {
    fn to_json(&self) -> json::Value {
        json::Object::new("walletTransactionPeerOnramp")
            .with("address", &self.address)
            .with_optional("domain", &self.domain)
            .with("provider_name", &self.provider_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("walletTransactionPeerOnramp")?;
        Ok(Self {
            address: object.field("address")?,
            domain: object.optional("domain")?,
            provider_name: object.field("provider_name")?,
        })
    }
}

impl json::Serialize for types::WalletTransactionPeerOnramp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WalletTransactionPeerOnramp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::WalletOwnershipProof {
    fn to_json(&self) -> json::Value {
        json::Object::new("walletOwnershipProof")
            .with("timestamp", &self.timestamp)
            .with("signature", &self.signature)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("walletOwnershipProof")?;
        Ok(Self {
            timestamp: object.field("timestamp")?,
            signature: object.field("signature")?,
        })
    }
}

impl json::Serialize for types::WalletOwnershipProof {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::WalletOwnershipProof {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::WallPaper {
    fn to_json(&self) -> json::Value {
        match self {
            Self::WallPaper(value) => json::Json::to_json(value),
            Self::NoFile(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("WallPaper")?.as_str() {
            "wallPaper" => value.variant(Self::WallPaper),
            "wallPaperNoFile" => value.variant(Self::NoFile),
            other => Err(json::Error::unknown(other, "WallPaper")),
        }
    }
}

impl json::Serialize for enums::WallPaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::WallPaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::WebPage {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::Pending(value) => json::Json::to_json(value),
            Self::WebPage(value) => json::Json::to_json(value),
            Self::NotModified(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("WebPage")?.as_str() {
            "webPageEmpty" => value.variant(Self::Empty),
            "webPagePending" => value.variant(Self::Pending),
            "webPage" => value.variant(Self::WebPage),
            "webPageNotModified" => value.variant(Self::NotModified),
            other => Err(json::Error::unknown(other, "WebPage")),
        }
    }
}

impl json::Serialize for enums::WebPage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::WebPage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::WebDocument {
    fn to_json(&self) -> json::Value {
        match self {
            Self::WebDocument(value) => json::Json::to_json(value),
            Self::NoProxy(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("WebDocument")?.as_str() {
            "webDocument" => value.variant(Self::WebDocument),
            "webDocumentNoProxy" => value.variant(Self::NoProxy),
            other => Err(json::Error::unknown(other, "WebDocument")),
        }
    }
}

impl json::Serialize for enums::WebDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::WebDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::WalletState {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::WalletState(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("WalletState")?.as_str() {
            "walletStateEmpty" => value.variant(Self::Empty),
            "walletState" => value.variant(Self::WalletState),
            other => Err(json::Error::unknown(other, "WalletState")),
        }
    }
}

impl json::Serialize for enums::WalletState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::WalletState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::WebPageAttribute {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Theme(value) => json::Json::to_json(value),
            Self::Story(value) => json::Json::to_json(value),
            Self::StickerSet(value) => json::Json::to_json(value),
            Self::UniqueStarGift(value) => json::Json::to_json(value),
            Self::StarGiftCollection(value) => json::Json::to_json(value),
            Self::StarGiftAuction(value) => json::Json::to_json(value),
            Self::AiComposeTone(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("WebPageAttribute")?.as_str() {
            "webPageAttributeTheme" => value.variant(Self::Theme),
            "webPageAttributeStory" => value.variant(Self::Story),
            "webPageAttributeStickerSet" => value.variant(Self::StickerSet),
            "webPageAttributeUniqueStarGift" => value.variant(Self::UniqueStarGift),
            "webPageAttributeStarGiftCollection" => {
                value.variant(Self::StarGiftCollection)
            }
            "webPageAttributeStarGiftAuction" => value.variant(Self::StarGiftAuction),
            "webPageAttributeAiComposeTone" => value.variant(Self::AiComposeTone),
            other => Err(json::Error::unknown(other, "WebPageAttribute")),
        }
    }
}

impl json::Serialize for enums::WebPageAttribute {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::WebPageAttribute {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::WalletTransactionPeer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::User(value) => json::Json::to_json(value),
            Self::Address(value) => json::Json::to_json(value),
            Self::Onramp(value) => json::Json::to_json(value),
            Self::Unsupported => {
                json::Object::new("walletTransactionPeerUnsupported").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("WalletTransactionPeer")?.as_str() {
            "walletTransactionPeerUser" => value.variant(Self::User),
            "walletTransactionPeerAddress" => value.variant(Self::Address),
            "walletTransactionPeerOnramp" => value.variant(Self::Onramp),
            "walletTransactionPeerUnsupported" => Ok(Self::Unsupported),
            other => Err(json::Error::unknown(other, "WalletTransactionPeer")),
        }
    }
}

impl json::Serialize for enums::WalletTransactionPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::WalletTransactionPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
