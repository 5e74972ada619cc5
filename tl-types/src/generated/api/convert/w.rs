// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

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
