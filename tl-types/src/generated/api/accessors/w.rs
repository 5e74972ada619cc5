// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::WallPaper {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::WallPaper(value) => value.id,
            Self::NoFile(value) => value.id,
        }
    }

    /// The field `creator`, where there is one.
    #[must_use]
    #[inline]
    pub fn creator(&self) -> Option<bool> {
        match self {
            Self::WallPaper(value) => Some(value.creator),
            _ => None,
        }
    }

    /// The field `default`, which every variant has.
    #[must_use]
    #[inline]
    pub fn default_(&self) -> bool {
        match self {
            Self::WallPaper(value) => value.default,
            Self::NoFile(value) => value.default,
        }
    }

    /// The field `pattern`, where there is one.
    #[must_use]
    #[inline]
    pub fn pattern(&self) -> Option<bool> {
        match self {
            Self::WallPaper(value) => Some(value.pattern),
            _ => None,
        }
    }

    /// The field `dark`, which every variant has.
    #[must_use]
    #[inline]
    pub fn dark(&self) -> bool {
        match self {
            Self::WallPaper(value) => value.dark,
            Self::NoFile(value) => value.dark,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::WallPaper(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::WallPaper(value) => Some(&value.slug),
            _ => None,
        }
    }

    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::Document> {
        match self {
            Self::WallPaper(value) => Some(&value.document),
            _ => None,
        }
    }

    /// The field `settings`, where there is one.
    #[must_use]
    #[inline]
    pub fn settings(&self) -> Option<&types::WallPaperSettings> {
        match self {
            Self::WallPaper(value) => value.settings.as_ref(),
            Self::NoFile(value) => value.settings.as_ref(),
        }
    }
}

impl enums::WebPage {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::Empty(value) => Some(value.id),
            Self::Pending(value) => Some(value.id),
            Self::WebPage(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::Empty(value) => value.url.as_ref(),
            Self::Pending(value) => value.url.as_ref(),
            Self::WebPage(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::Pending(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `has_large_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_large_media(&self) -> Option<bool> {
        match self {
            Self::WebPage(value) => Some(value.has_large_media),
            _ => None,
        }
    }

    /// The field `video_cover_photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_cover_photo(&self) -> Option<bool> {
        match self {
            Self::WebPage(value) => Some(value.video_cover_photo),
            _ => None,
        }
    }

    /// The field `display_url`, where there is one.
    #[must_use]
    #[inline]
    pub fn display_url(&self) -> Option<&String> {
        match self {
            Self::WebPage(value) => Some(&value.display_url),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i32> {
        match self {
            Self::WebPage(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&String> {
        match self {
            Self::WebPage(value) => value.r#type.as_ref(),
            _ => None,
        }
    }

    /// The field `site_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn site_name(&self) -> Option<&String> {
        match self {
            Self::WebPage(value) => value.site_name.as_ref(),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::WebPage(value) => value.title.as_ref(),
            _ => None,
        }
    }

    /// The field `description`, where there is one.
    #[must_use]
    #[inline]
    pub fn description(&self) -> Option<&String> {
        match self {
            Self::WebPage(value) => value.description.as_ref(),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::Photo> {
        match self {
            Self::WebPage(value) => value.photo.as_ref(),
            _ => None,
        }
    }

    /// The field `embed_url`, where there is one.
    #[must_use]
    #[inline]
    pub fn embed_url(&self) -> Option<&String> {
        match self {
            Self::WebPage(value) => value.embed_url.as_ref(),
            _ => None,
        }
    }

    /// The field `embed_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn embed_type(&self) -> Option<&String> {
        match self {
            Self::WebPage(value) => value.embed_type.as_ref(),
            _ => None,
        }
    }

    /// The field `embed_width`, where there is one.
    #[must_use]
    #[inline]
    pub fn embed_width(&self) -> Option<i32> {
        match self {
            Self::WebPage(value) => value.embed_width,
            _ => None,
        }
    }

    /// The field `embed_height`, where there is one.
    #[must_use]
    #[inline]
    pub fn embed_height(&self) -> Option<i32> {
        match self {
            Self::WebPage(value) => value.embed_height,
            _ => None,
        }
    }

    /// The field `duration`, where there is one.
    #[must_use]
    #[inline]
    pub fn duration(&self) -> Option<i32> {
        match self {
            Self::WebPage(value) => value.duration,
            _ => None,
        }
    }

    /// The field `author`, where there is one.
    #[must_use]
    #[inline]
    pub fn author(&self) -> Option<&String> {
        match self {
            Self::WebPage(value) => value.author.as_ref(),
            _ => None,
        }
    }

    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::Document> {
        match self {
            Self::WebPage(value) => value.document.as_ref(),
            _ => None,
        }
    }

    /// The field `cached_page`, where there is one.
    #[must_use]
    #[inline]
    pub fn cached_page(&self) -> Option<&types::Page> {
        match self {
            Self::WebPage(value) => value.cached_page.as_ref(),
            _ => None,
        }
    }

    /// The field `attributes`, where there is one.
    #[must_use]
    #[inline]
    pub fn attributes(&self) -> Option<&Vec<enums::WebPageAttribute>> {
        match self {
            Self::WebPage(value) => value.attributes.as_ref(),
            _ => None,
        }
    }

    /// The field `cached_page_views`, where there is one.
    #[must_use]
    #[inline]
    pub fn cached_page_views(&self) -> Option<i32> {
        match self {
            Self::NotModified(value) => value.cached_page_views,
            _ => None,
        }
    }
}

impl enums::WebDocument {
    /// The field `url`, which every variant has.
    #[must_use]
    #[inline]
    pub fn url(&self) -> &String {
        match self {
            Self::WebDocument(value) => &value.url,
            Self::NoProxy(value) => &value.url,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::WebDocument(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `size`, which every variant has.
    #[must_use]
    #[inline]
    pub fn size(&self) -> i32 {
        match self {
            Self::WebDocument(value) => value.size,
            Self::NoProxy(value) => value.size,
        }
    }

    /// The field `mime_type`, which every variant has.
    #[must_use]
    #[inline]
    pub fn mime_type(&self) -> &String {
        match self {
            Self::WebDocument(value) => &value.mime_type,
            Self::NoProxy(value) => &value.mime_type,
        }
    }

    /// The field `attributes`, which every variant has.
    #[must_use]
    #[inline]
    pub fn attributes(&self) -> &Vec<enums::DocumentAttribute> {
        match self {
            Self::WebDocument(value) => &value.attributes,
            Self::NoProxy(value) => &value.attributes,
        }
    }
}

impl enums::WalletState {
    /// The field `creating`, where there is one.
    #[must_use]
    #[inline]
    pub fn creating(&self) -> Option<bool> {
        match self {
            Self::Empty(value) => Some(value.creating),
            _ => None,
        }
    }

    /// The field `backup_enabled`, where there is one.
    #[must_use]
    #[inline]
    pub fn backup_enabled(&self) -> Option<bool> {
        match self {
            Self::WalletState(value) => Some(value.backup_enabled),
            _ => None,
        }
    }

    /// The field `can_export_phrase`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_export_phrase(&self) -> Option<bool> {
        match self {
            Self::WalletState(value) => Some(value.can_export_phrase),
            _ => None,
        }
    }

    /// The field `can_enable_backup`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_enable_backup(&self) -> Option<bool> {
        match self {
            Self::WalletState(value) => Some(value.can_enable_backup),
            _ => None,
        }
    }

    /// The field `address`, where there is one.
    #[must_use]
    #[inline]
    pub fn address(&self) -> Option<&String> {
        match self {
            Self::WalletState(value) => Some(&value.address),
            _ => None,
        }
    }

    /// The field `public_key`, where there is one.
    #[must_use]
    #[inline]
    pub fn public_key(&self) -> Option<&Vec<u8>> {
        match self {
            Self::WalletState(value) => Some(&value.public_key),
            _ => None,
        }
    }

    /// The field `balance`, where there is one.
    #[must_use]
    #[inline]
    pub fn balance(&self) -> Option<i64> {
        match self {
            Self::WalletState(value) => Some(value.balance),
            _ => None,
        }
    }
}

impl enums::WebPageAttribute {
    /// The field `documents`, where there is one.
    #[must_use]
    #[inline]
    pub fn documents(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::Theme(value) => value.documents.as_ref(),
            _ => None,
        }
    }

    /// The field `settings`, where there is one.
    #[must_use]
    #[inline]
    pub fn settings(&self) -> Option<&types::ThemeSettings> {
        match self {
            Self::Theme(value) => value.settings.as_ref(),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::Story(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i32> {
        match self {
            Self::Story(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `story`, where there is one.
    #[must_use]
    #[inline]
    pub fn story(&self) -> Option<&enums::StoryItem> {
        match self {
            Self::Story(value) => value.story.as_ref(),
            _ => None,
        }
    }

    /// The field `emojis`, where there is one.
    #[must_use]
    #[inline]
    pub fn emojis(&self) -> Option<bool> {
        match self {
            Self::StickerSet(value) => Some(value.emojis),
            _ => None,
        }
    }

    /// The field `text_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn text_color(&self) -> Option<bool> {
        match self {
            Self::StickerSet(value) => Some(value.text_color),
            _ => None,
        }
    }

    /// The field `stickers`, where there is one.
    #[must_use]
    #[inline]
    pub fn stickers(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::StickerSet(value) => Some(&value.stickers),
            _ => None,
        }
    }

    /// The field `gift`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift(&self) -> Option<&enums::StarGift> {
        match self {
            Self::UniqueStarGift(value) => Some(&value.gift),
            Self::StarGiftAuction(value) => Some(&value.gift),
            _ => None,
        }
    }

    /// The field `icons`, where there is one.
    #[must_use]
    #[inline]
    pub fn icons(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::StarGiftCollection(value) => Some(&value.icons),
            _ => None,
        }
    }

    /// The field `end_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn end_date(&self) -> Option<i32> {
        match self {
            Self::StarGiftAuction(value) => Some(value.end_date),
            _ => None,
        }
    }

    /// The field `emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji_id(&self) -> Option<i64> {
        match self {
            Self::AiComposeTone(value) => Some(value.emoji_id),
            _ => None,
        }
    }
}

impl enums::WalletTransactionPeer {
    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::User(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `address`, where there is one.
    #[must_use]
    #[inline]
    pub fn address(&self) -> Option<&String> {
        match self {
            Self::User(value) => Some(&value.address),
            Self::Address(value) => Some(&value.address),
            Self::Onramp(value) => Some(&value.address),
            _ => None,
        }
    }

    /// The field `domain`, where there is one.
    #[must_use]
    #[inline]
    pub fn domain(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.domain.as_ref(),
            Self::Address(value) => value.domain.as_ref(),
            Self::Onramp(value) => value.domain.as_ref(),
            _ => None,
        }
    }

    /// The field `provider_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn provider_name(&self) -> Option<&String> {
        match self {
            Self::Onramp(value) => Some(&value.provider_name),
            _ => None,
        }
    }
}
