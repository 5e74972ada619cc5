// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::WallPaper {
    /// The value, if it is [`Self::WallPaper`].
    #[must_use]
    #[inline]
    pub fn as_wall_paper(&self) -> Option<&types::WallPaper> {
        match self {
            Self::WallPaper(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WallPaper`].
    #[must_use]
    #[inline]
    pub fn into_wall_paper(self) -> Option<types::WallPaper> {
        match self {
            Self::WallPaper(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NoFile`].
    #[must_use]
    #[inline]
    pub fn as_no_file(&self) -> Option<&types::WallPaperNoFile> {
        match self {
            Self::NoFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NoFile`].
    #[must_use]
    #[inline]
    pub fn into_no_file(self) -> Option<types::WallPaperNoFile> {
        match self {
            Self::NoFile(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &i64 {
        match self {
            Self::WallPaper(value) => &value.id,
            Self::NoFile(value) => &value.id,
        }
    }

    /// The field `creator`, where there is one.
    #[must_use]
    #[inline]
    pub fn creator(&self) -> Option<&bool> {
        match self {
            Self::WallPaper(value) => Some(&value.creator),
            _ => None,
        }
    }

    /// The field `default`, which every variant has.
    #[must_use]
    #[inline]
    pub fn default_(&self) -> &bool {
        match self {
            Self::WallPaper(value) => &value.default,
            Self::NoFile(value) => &value.default,
        }
    }

    /// The field `pattern`, where there is one.
    #[must_use]
    #[inline]
    pub fn pattern(&self) -> Option<&bool> {
        match self {
            Self::WallPaper(value) => Some(&value.pattern),
            _ => None,
        }
    }

    /// The field `dark`, which every variant has.
    #[must_use]
    #[inline]
    pub fn dark(&self) -> &bool {
        match self {
            Self::WallPaper(value) => &value.dark,
            Self::NoFile(value) => &value.dark,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::WallPaper(value) => Some(&value.access_hash),
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

impl TryFrom<enums::WallPaper> for types::WallPaper {
    /// The value itself, which is another variant.
    type Error = enums::WallPaper;

    #[inline]
    fn try_from(value: enums::WallPaper) -> Result<Self, enums::WallPaper> {
        match value {
            enums::WallPaper::WallPaper(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WallPaper> for types::WallPaperNoFile {
    /// The value itself, which is another variant.
    type Error = enums::WallPaper;

    #[inline]
    fn try_from(value: enums::WallPaper) -> Result<Self, enums::WallPaper> {
        match value {
            enums::WallPaper::NoFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::WebPage {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::WebPageEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::WebPageEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pending`].
    #[must_use]
    #[inline]
    pub fn as_pending(&self) -> Option<&types::WebPagePending> {
        match self {
            Self::Pending(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pending`].
    #[must_use]
    #[inline]
    pub fn into_pending(self) -> Option<types::WebPagePending> {
        match self {
            Self::Pending(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebPage`].
    #[must_use]
    #[inline]
    pub fn as_web_page(&self) -> Option<&types::WebPage> {
        match self {
            Self::WebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebPage`].
    #[must_use]
    #[inline]
    pub fn into_web_page(self) -> Option<types::WebPage> {
        match self {
            Self::WebPage(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn as_not_modified(&self) -> Option<&types::WebPageNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn into_not_modified(self) -> Option<types::WebPageNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::Empty(value) => Some(&value.id),
            Self::Pending(value) => Some(&value.id),
            Self::WebPage(value) => Some(&value.id),
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
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::Pending(value) => Some(&value.date),
            _ => None,
        }
    }

    /// The field `has_large_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_large_media(&self) -> Option<&bool> {
        match self {
            Self::WebPage(value) => Some(&value.has_large_media),
            _ => None,
        }
    }

    /// The field `video_cover_photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_cover_photo(&self) -> Option<&bool> {
        match self {
            Self::WebPage(value) => Some(&value.video_cover_photo),
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
    pub fn hash_(&self) -> Option<&i32> {
        match self {
            Self::WebPage(value) => Some(&value.hash),
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
    pub fn embed_width(&self) -> Option<&i32> {
        match self {
            Self::WebPage(value) => value.embed_width.as_ref(),
            _ => None,
        }
    }

    /// The field `embed_height`, where there is one.
    #[must_use]
    #[inline]
    pub fn embed_height(&self) -> Option<&i32> {
        match self {
            Self::WebPage(value) => value.embed_height.as_ref(),
            _ => None,
        }
    }

    /// The field `duration`, where there is one.
    #[must_use]
    #[inline]
    pub fn duration(&self) -> Option<&i32> {
        match self {
            Self::WebPage(value) => value.duration.as_ref(),
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
    pub fn cached_page_views(&self) -> Option<&i32> {
        match self {
            Self::NotModified(value) => value.cached_page_views.as_ref(),
            _ => None,
        }
    }
}

impl TryFrom<enums::WebPage> for types::WebPageEmpty {
    /// The value itself, which is another variant.
    type Error = enums::WebPage;

    #[inline]
    fn try_from(value: enums::WebPage) -> Result<Self, enums::WebPage> {
        match value {
            enums::WebPage::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WebPage> for types::WebPagePending {
    /// The value itself, which is another variant.
    type Error = enums::WebPage;

    #[inline]
    fn try_from(value: enums::WebPage) -> Result<Self, enums::WebPage> {
        match value {
            enums::WebPage::Pending(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WebPage> for types::WebPage {
    /// The value itself, which is another variant.
    type Error = enums::WebPage;

    #[inline]
    fn try_from(value: enums::WebPage) -> Result<Self, enums::WebPage> {
        match value {
            enums::WebPage::WebPage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WebPage> for types::WebPageNotModified {
    /// The value itself, which is another variant.
    type Error = enums::WebPage;

    #[inline]
    fn try_from(value: enums::WebPage) -> Result<Self, enums::WebPage> {
        match value {
            enums::WebPage::NotModified(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::WebDocument {
    /// The value, if it is [`Self::WebDocument`].
    #[must_use]
    #[inline]
    pub fn as_web_document(&self) -> Option<&types::WebDocument> {
        match self {
            Self::WebDocument(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebDocument`].
    #[must_use]
    #[inline]
    pub fn into_web_document(self) -> Option<types::WebDocument> {
        match self {
            Self::WebDocument(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NoProxy`].
    #[must_use]
    #[inline]
    pub fn as_no_proxy(&self) -> Option<&types::WebDocumentNoProxy> {
        match self {
            Self::NoProxy(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NoProxy`].
    #[must_use]
    #[inline]
    pub fn into_no_proxy(self) -> Option<types::WebDocumentNoProxy> {
        match self {
            Self::NoProxy(value) => Some(value),
            _ => None,
        }
    }

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
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::WebDocument(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `size`, which every variant has.
    #[must_use]
    #[inline]
    pub fn size(&self) -> &i32 {
        match self {
            Self::WebDocument(value) => &value.size,
            Self::NoProxy(value) => &value.size,
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

impl TryFrom<enums::WebDocument> for types::WebDocument {
    /// The value itself, which is another variant.
    type Error = enums::WebDocument;

    #[inline]
    fn try_from(value: enums::WebDocument) -> Result<Self, enums::WebDocument> {
        match value {
            enums::WebDocument::WebDocument(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WebDocument> for types::WebDocumentNoProxy {
    /// The value itself, which is another variant.
    type Error = enums::WebDocument;

    #[inline]
    fn try_from(value: enums::WebDocument) -> Result<Self, enums::WebDocument> {
        match value {
            enums::WebDocument::NoProxy(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::WalletState {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::WalletStateEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::WalletStateEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletState`].
    #[must_use]
    #[inline]
    pub fn as_wallet_state(&self) -> Option<&types::WalletState> {
        match self {
            Self::WalletState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletState`].
    #[must_use]
    #[inline]
    pub fn into_wallet_state(self) -> Option<types::WalletState> {
        match self {
            Self::WalletState(value) => Some(value),
            _ => None,
        }
    }

    /// The field `creating`, where there is one.
    #[must_use]
    #[inline]
    pub fn creating(&self) -> Option<&bool> {
        match self {
            Self::Empty(value) => Some(&value.creating),
            _ => None,
        }
    }

    /// The field `backup_enabled`, where there is one.
    #[must_use]
    #[inline]
    pub fn backup_enabled(&self) -> Option<&bool> {
        match self {
            Self::WalletState(value) => Some(&value.backup_enabled),
            _ => None,
        }
    }

    /// The field `can_export_phrase`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_export_phrase(&self) -> Option<&bool> {
        match self {
            Self::WalletState(value) => Some(&value.can_export_phrase),
            _ => None,
        }
    }

    /// The field `can_enable_backup`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_enable_backup(&self) -> Option<&bool> {
        match self {
            Self::WalletState(value) => Some(&value.can_enable_backup),
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
    pub fn balance(&self) -> Option<&i64> {
        match self {
            Self::WalletState(value) => Some(&value.balance),
            _ => None,
        }
    }
}

impl TryFrom<enums::WalletState> for types::WalletStateEmpty {
    /// The value itself, which is another variant.
    type Error = enums::WalletState;

    #[inline]
    fn try_from(value: enums::WalletState) -> Result<Self, enums::WalletState> {
        match value {
            enums::WalletState::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WalletState> for types::WalletState {
    /// The value itself, which is another variant.
    type Error = enums::WalletState;

    #[inline]
    fn try_from(value: enums::WalletState) -> Result<Self, enums::WalletState> {
        match value {
            enums::WalletState::WalletState(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::WebPageAttribute {
    /// The value, if it is [`Self::Theme`].
    #[must_use]
    #[inline]
    pub fn as_theme(&self) -> Option<&types::WebPageAttributeTheme> {
        match self {
            Self::Theme(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Theme`].
    #[must_use]
    #[inline]
    pub fn into_theme(self) -> Option<types::WebPageAttributeTheme> {
        match self {
            Self::Theme(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn as_story(&self) -> Option<&types::WebPageAttributeStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn into_story(self) -> Option<types::WebPageAttributeStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSet`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set(&self) -> Option<&types::WebPageAttributeStickerSet> {
        match self {
            Self::StickerSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSet`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set(self) -> Option<types::WebPageAttributeStickerSet> {
        match self {
            Self::StickerSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UniqueStarGift`].
    #[must_use]
    #[inline]
    pub fn as_unique_star_gift(&self) -> Option<&types::WebPageAttributeUniqueStarGift> {
        match self {
            Self::UniqueStarGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UniqueStarGift`].
    #[must_use]
    #[inline]
    pub fn into_unique_star_gift(self) -> Option<types::WebPageAttributeUniqueStarGift> {
        match self {
            Self::UniqueStarGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftCollection`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_collection(
        &self,
    ) -> Option<&types::WebPageAttributeStarGiftCollection> {
        match self {
            Self::StarGiftCollection(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftCollection`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_collection(
        self,
    ) -> Option<types::WebPageAttributeStarGiftCollection> {
        match self {
            Self::StarGiftCollection(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuction`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_auction(
        &self,
    ) -> Option<&types::WebPageAttributeStarGiftAuction> {
        match self {
            Self::StarGiftAuction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuction`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_auction(
        self,
    ) -> Option<types::WebPageAttributeStarGiftAuction> {
        match self {
            Self::StarGiftAuction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AiComposeTone`].
    #[must_use]
    #[inline]
    pub fn as_ai_compose_tone(&self) -> Option<&types::WebPageAttributeAiComposeTone> {
        match self {
            Self::AiComposeTone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AiComposeTone`].
    #[must_use]
    #[inline]
    pub fn into_ai_compose_tone(self) -> Option<types::WebPageAttributeAiComposeTone> {
        match self {
            Self::AiComposeTone(value) => Some(value),
            _ => None,
        }
    }

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
    pub fn id(&self) -> Option<&i32> {
        match self {
            Self::Story(value) => Some(&value.id),
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
    pub fn emojis(&self) -> Option<&bool> {
        match self {
            Self::StickerSet(value) => Some(&value.emojis),
            _ => None,
        }
    }

    /// The field `text_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn text_color(&self) -> Option<&bool> {
        match self {
            Self::StickerSet(value) => Some(&value.text_color),
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
    pub fn end_date(&self) -> Option<&i32> {
        match self {
            Self::StarGiftAuction(value) => Some(&value.end_date),
            _ => None,
        }
    }

    /// The field `emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji_id(&self) -> Option<&i64> {
        match self {
            Self::AiComposeTone(value) => Some(&value.emoji_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::WebPageAttribute> for types::WebPageAttributeTheme {
    /// The value itself, which is another variant.
    type Error = enums::WebPageAttribute;

    #[inline]
    fn try_from(
        value: enums::WebPageAttribute,
    ) -> Result<Self, enums::WebPageAttribute> {
        match value {
            enums::WebPageAttribute::Theme(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WebPageAttribute> for types::WebPageAttributeStory {
    /// The value itself, which is another variant.
    type Error = enums::WebPageAttribute;

    #[inline]
    fn try_from(
        value: enums::WebPageAttribute,
    ) -> Result<Self, enums::WebPageAttribute> {
        match value {
            enums::WebPageAttribute::Story(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WebPageAttribute> for types::WebPageAttributeStickerSet {
    /// The value itself, which is another variant.
    type Error = enums::WebPageAttribute;

    #[inline]
    fn try_from(
        value: enums::WebPageAttribute,
    ) -> Result<Self, enums::WebPageAttribute> {
        match value {
            enums::WebPageAttribute::StickerSet(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WebPageAttribute> for types::WebPageAttributeUniqueStarGift {
    /// The value itself, which is another variant.
    type Error = enums::WebPageAttribute;

    #[inline]
    fn try_from(
        value: enums::WebPageAttribute,
    ) -> Result<Self, enums::WebPageAttribute> {
        match value {
            enums::WebPageAttribute::UniqueStarGift(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WebPageAttribute> for types::WebPageAttributeStarGiftCollection {
    /// The value itself, which is another variant.
    type Error = enums::WebPageAttribute;

    #[inline]
    fn try_from(
        value: enums::WebPageAttribute,
    ) -> Result<Self, enums::WebPageAttribute> {
        match value {
            enums::WebPageAttribute::StarGiftCollection(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WebPageAttribute> for types::WebPageAttributeStarGiftAuction {
    /// The value itself, which is another variant.
    type Error = enums::WebPageAttribute;

    #[inline]
    fn try_from(
        value: enums::WebPageAttribute,
    ) -> Result<Self, enums::WebPageAttribute> {
        match value {
            enums::WebPageAttribute::StarGiftAuction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WebPageAttribute> for types::WebPageAttributeAiComposeTone {
    /// The value itself, which is another variant.
    type Error = enums::WebPageAttribute;

    #[inline]
    fn try_from(
        value: enums::WebPageAttribute,
    ) -> Result<Self, enums::WebPageAttribute> {
        match value {
            enums::WebPageAttribute::AiComposeTone(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::WalletTransactionPeer {
    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn as_user(&self) -> Option<&types::WalletTransactionPeerUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn into_user(self) -> Option<types::WalletTransactionPeerUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Address`].
    #[must_use]
    #[inline]
    pub fn as_address(&self) -> Option<&types::WalletTransactionPeerAddress> {
        match self {
            Self::Address(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Address`].
    #[must_use]
    #[inline]
    pub fn into_address(self) -> Option<types::WalletTransactionPeerAddress> {
        match self {
            Self::Address(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Onramp`].
    #[must_use]
    #[inline]
    pub fn as_onramp(&self) -> Option<&types::WalletTransactionPeerOnramp> {
        match self {
            Self::Onramp(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Onramp`].
    #[must_use]
    #[inline]
    pub fn into_onramp(self) -> Option<types::WalletTransactionPeerOnramp> {
        match self {
            Self::Onramp(value) => Some(value),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<&i64> {
        match self {
            Self::User(value) => Some(&value.user_id),
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

impl TryFrom<enums::WalletTransactionPeer> for types::WalletTransactionPeerUser {
    /// The value itself, which is another variant.
    type Error = enums::WalletTransactionPeer;

    #[inline]
    fn try_from(
        value: enums::WalletTransactionPeer,
    ) -> Result<Self, enums::WalletTransactionPeer> {
        match value {
            enums::WalletTransactionPeer::User(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WalletTransactionPeer> for types::WalletTransactionPeerAddress {
    /// The value itself, which is another variant.
    type Error = enums::WalletTransactionPeer;

    #[inline]
    fn try_from(
        value: enums::WalletTransactionPeer,
    ) -> Result<Self, enums::WalletTransactionPeer> {
        match value {
            enums::WalletTransactionPeer::Address(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::WalletTransactionPeer> for types::WalletTransactionPeerOnramp {
    /// The value itself, which is another variant.
    type Error = enums::WalletTransactionPeer;

    #[inline]
    fn try_from(
        value: enums::WalletTransactionPeer,
    ) -> Result<Self, enums::WalletTransactionPeer> {
        match value {
            enums::WalletTransactionPeer::Onramp(value) => Ok(value),
            other => Err(other),
        }
    }
}
