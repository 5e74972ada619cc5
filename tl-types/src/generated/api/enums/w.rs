// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// A wallpaper of chats, with a file or made of colours only.
///
/// Returned by [`account.getWallPaper`](functions::account::GetWallPaper),
/// [`account.uploadWallPaper`](functions::account::UploadWallPaper),
/// [`account.getMultiWallPapers`](functions::account::GetMultiWallPapers).
///
/// Contained in [`channelFull`](types::ChannelFull),
/// [`messageActionSetChatWallPaper`](types::MessageActionSetChatWallPaper), [`userFull`](types::UserFull),
/// [`updatePeerWallpaper`](types::UpdatePeerWallpaper),
/// [`channelAdminLogEventActionChangeWallpaper`](types::ChannelAdminLogEventActionChangeWallpaper),
/// [`account.wallPapers`](types::account::WallPapers), [`themeSettings`](types::ThemeSettings).
///
/// [Official page](https://core.telegram.org/type/WallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum WallPaper {
    /// A wallpaper with a picture or pattern, kept as a file.
    ///
    /// In a `Box`, because the struct is large or recursive.
    WallPaper(Box<types::WallPaper>),
    /// A wallpaper that is made of a colour or a gradient only, without a file.
    NoFile(types::WallPaperNoFile),
}

impl WallPaper {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::WallPaper(_) => 0xa437c3ed,
            Self::NoFile(_) => 0xe0804116,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::WallPaper(_) => "wallPaper",
            Self::NoFile(_) => "wallPaperNoFile",
        }
    }
}

impl wire::Wire for WallPaper {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WallPaper",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::WallPaper(value) => (**value).write_bare(w.id(0xa437c3ed)),
            Self::NoFile(value) => value.write_bare(w.id(0xe0804116)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa437c3ed => Self::WallPaper(Box::read_bare(cursor)),
            0xe0804116 => Self::NoFile(types::WallPaperNoFile::read_bare(cursor)),
            _ => Self::NoFile(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WallPaper> for WallPaper {
    #[inline]
    fn from(value: types::WallPaper) -> Self {
        Self::WallPaper(Box::new(value))
    }
}

impl From<types::WallPaperNoFile> for WallPaper {
    #[inline]
    fn from(value: types::WallPaperNoFile) -> Self {
        Self::NoFile(value)
    }
}

/// The preview of a link, or how far Telegram has got with making it.
///
/// Contained in [`messageMediaWebPage`](types::MessageMediaWebPage), [`updateWebPage`](types::UpdateWebPage),
/// [`updateChannelWebPage`](types::UpdateChannelWebPage), [`messages.webPage`](types::messages::WebPage).
///
/// [Official page](https://core.telegram.org/type/WebPage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum WebPage {
    /// No preview can be made for the link.
    Empty(types::WebPageEmpty),
    /// The preview is still being made; [`updateWebPage`](types::UpdateWebPage) or
    /// [`updateChannelWebPage`](types::UpdateChannelWebPage) brings it later.
    Pending(types::WebPagePending),
    /// The preview of a link: title, description and media, and the whole page where an Instant View exists.
    ///
    /// In a `Box`, because the struct is large or recursive.
    WebPage(Box<types::WebPage>),
    /// The preview is the one that the client has already, by its hash.
    NotModified(types::WebPageNotModified),
}

impl WebPage {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x211a1788,
            Self::Pending(_) => 0xb0d13e47,
            Self::WebPage(_) => 0xe89c45b2,
            Self::NotModified(_) => 0x7311ca11,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "webPageEmpty",
            Self::Pending(_) => "webPagePending",
            Self::WebPage(_) => "webPage",
            Self::NotModified(_) => "webPageNotModified",
        }
    }
}

impl wire::Wire for WebPage {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WebPage",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x211a1788)),
            Self::Pending(value) => value.write_bare(w.id(0xb0d13e47)),
            Self::WebPage(value) => (**value).write_bare(w.id(0xe89c45b2)),
            Self::NotModified(value) => value.write_bare(w.id(0x7311ca11)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x211a1788 => Self::Empty(types::WebPageEmpty::read_bare(cursor)),
            0xb0d13e47 => Self::Pending(types::WebPagePending::read_bare(cursor)),
            0xe89c45b2 => Self::WebPage(Box::read_bare(cursor)),
            0x7311ca11 => Self::NotModified(types::WebPageNotModified::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WebPageEmpty> for WebPage {
    #[inline]
    fn from(value: types::WebPageEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::WebPagePending> for WebPage {
    #[inline]
    fn from(value: types::WebPagePending) -> Self {
        Self::Pending(value)
    }
}

impl From<types::WebPage> for WebPage {
    #[inline]
    fn from(value: types::WebPage) -> Self {
        Self::WebPage(Box::new(value))
    }
}

impl From<types::WebPageNotModified> for WebPage {
    #[inline]
    fn from(value: types::WebPageNotModified) -> Self {
        Self::NotModified(value)
    }
}

/// A file on the web, to be downloaded through Telegram or directly.
///
/// Contained in [`messageMediaInvoice`](types::MessageMediaInvoice),
/// [`botInlineMessageMediaInvoice`](types::BotInlineMessageMediaInvoice),
/// [`botInlineResult`](types::BotInlineResult), [`payments.paymentForm`](types::payments::PaymentForm),
/// [`payments.paymentFormStars`](types::payments::PaymentFormStars),
/// [`payments.paymentReceipt`](types::payments::PaymentReceipt),
/// [`payments.paymentReceiptStars`](types::payments::PaymentReceiptStars),
/// [`starsTransaction`](types::StarsTransaction), [`starsSubscription`](types::StarsSubscription),
/// [`wallet.nftItem`](types::wallet::NftItem), and 1 more.
///
/// [Official page](https://core.telegram.org/type/WebDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum WebDocument {
    /// A file on the web that clients download through Telegram, with
    /// [`upload.getWebFile`](functions::upload::GetWebFile).
    WebDocument(types::WebDocument),
    /// A file on the web that clients may download directly.
    NoProxy(types::WebDocumentNoProxy),
}

impl WebDocument {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::WebDocument(_) => 0x1c570ed1,
            Self::NoProxy(_) => 0xf9c8bcc6,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::WebDocument(_) => "webDocument",
            Self::NoProxy(_) => "webDocumentNoProxy",
        }
    }
}

impl wire::Wire for WebDocument {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WebDocument",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::WebDocument(value) => value.write_bare(w.id(0x1c570ed1)),
            Self::NoProxy(value) => value.write_bare(w.id(0xf9c8bcc6)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1c570ed1 => Self::WebDocument(types::WebDocument::read_bare(cursor)),
            0xf9c8bcc6 => Self::NoProxy(types::WebDocumentNoProxy::read_bare(cursor)),
            _ => Self::WebDocument(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WebDocument> for WebDocument {
    #[inline]
    fn from(value: types::WebDocument) -> Self {
        Self::WebDocument(value)
    }
}

impl From<types::WebDocumentNoProxy> for WebDocument {
    #[inline]
    fn from(value: types::WebDocumentNoProxy) -> Self {
        Self::NoProxy(value)
    }
}

/// The wallet of the account on the TON blockchain, if it has one.
///
/// Returned by [`wallet.getState`](functions::wallet::GetState),
/// [`wallet.replaceWallet`](functions::wallet::ReplaceWallet),
/// [`wallet.disableBackup`](functions::wallet::DisableBackup),
/// [`wallet.enableBackup`](functions::wallet::EnableBackup).
///
/// Contained in [`updateWalletState`](types::UpdateWalletState).
///
/// [Official page](https://core.telegram.org/type/WalletState)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum WalletState {
    /// The account has no wallet.
    Empty(types::WalletStateEmpty),
    /// The wallet of the account on the TON blockchain.
    WalletState(types::WalletState),
}

impl WalletState {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x9cb9b2ec,
            Self::WalletState(_) => 0x95c5346b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "walletStateEmpty",
            Self::WalletState(_) => "walletState",
        }
    }
}

impl wire::Wire for WalletState {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WalletState",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x9cb9b2ec)),
            Self::WalletState(value) => value.write_bare(w.id(0x95c5346b)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9cb9b2ec => Self::Empty(types::WalletStateEmpty::read_bare(cursor)),
            0x95c5346b => Self::WalletState(types::WalletState::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WalletStateEmpty> for WalletState {
    #[inline]
    fn from(value: types::WalletStateEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::WalletState> for WalletState {
    #[inline]
    fn from(value: types::WalletState) -> Self {
        Self::WalletState(value)
    }
}

/// What a link preview shows beyond text and pictures, for a link to something within Telegram.
///
/// Contained in [`webPage`](types::WebPage).
///
/// [Official page](https://core.telegram.org/type/WebPageAttribute)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum WebPageAttribute {
    /// The preview of a link to a cloud theme.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Theme(Box<types::WebPageAttributeTheme>),
    /// The preview of a link to a story.
    Story(types::WebPageAttributeStory),
    /// The preview of a link to a set of stickers or custom emoji.
    StickerSet(types::WebPageAttributeStickerSet),
    /// The preview of a link to a collectible gift.
    UniqueStarGift(types::WebPageAttributeUniqueStarGift),
    /// The preview of a link to a collection of gifts on a profile.
    StarGiftCollection(types::WebPageAttributeStarGiftCollection),
    /// The preview of a link to an auction of gifts.
    StarGiftAuction(types::WebPageAttributeStarGiftAuction),
    /// The preview of a link to a tone for writing with AI.
    AiComposeTone(types::WebPageAttributeAiComposeTone),
}

impl WebPageAttribute {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Theme(_) => 0x54b56617,
            Self::Story(_) => 0x2e94c3e7,
            Self::StickerSet(_) => 0x50cc03d3,
            Self::UniqueStarGift(_) => 0xcf6f6db8,
            Self::StarGiftCollection(_) => 0x31cad303,
            Self::StarGiftAuction(_) => 0x01c641c2,
            Self::AiComposeTone(_) => 0x7781fe18,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Theme(_) => "webPageAttributeTheme",
            Self::Story(_) => "webPageAttributeStory",
            Self::StickerSet(_) => "webPageAttributeStickerSet",
            Self::UniqueStarGift(_) => "webPageAttributeUniqueStarGift",
            Self::StarGiftCollection(_) => "webPageAttributeStarGiftCollection",
            Self::StarGiftAuction(_) => "webPageAttributeStarGiftAuction",
            Self::AiComposeTone(_) => "webPageAttributeAiComposeTone",
        }
    }
}

impl wire::Wire for WebPageAttribute {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WebPageAttribute",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Theme(value) => (**value).write_bare(w.id(0x54b56617)),
            Self::Story(value) => value.write_bare(w.id(0x2e94c3e7)),
            Self::StickerSet(value) => value.write_bare(w.id(0x50cc03d3)),
            Self::UniqueStarGift(value) => value.write_bare(w.id(0xcf6f6db8)),
            Self::StarGiftCollection(value) => value.write_bare(w.id(0x31cad303)),
            Self::StarGiftAuction(value) => value.write_bare(w.id(0x01c641c2)),
            Self::AiComposeTone(value) => value.write_bare(w.id(0x7781fe18)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x54b56617 => Self::Theme(Box::read_bare(cursor)),
            0x2e94c3e7 => Self::Story(types::WebPageAttributeStory::read_bare(cursor)),
            0x50cc03d3 => {
                Self::StickerSet(types::WebPageAttributeStickerSet::read_bare(cursor))
            }
            0xcf6f6db8 => {
                Self::UniqueStarGift(
                    types::WebPageAttributeUniqueStarGift::read_bare(cursor),
                )
            }
            0x31cad303 => {
                Self::StarGiftCollection(
                    types::WebPageAttributeStarGiftCollection::read_bare(cursor),
                )
            }
            0x01c641c2 => {
                Self::StarGiftAuction(
                    types::WebPageAttributeStarGiftAuction::read_bare(cursor),
                )
            }
            0x7781fe18 => {
                Self::AiComposeTone(
                    types::WebPageAttributeAiComposeTone::read_bare(cursor),
                )
            }
            _ => Self::Theme(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WebPageAttributeTheme> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeTheme) -> Self {
        Self::Theme(Box::new(value))
    }
}

impl From<types::WebPageAttributeStory> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeStory) -> Self {
        Self::Story(value)
    }
}

impl From<types::WebPageAttributeStickerSet> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeStickerSet) -> Self {
        Self::StickerSet(value)
    }
}

impl From<types::WebPageAttributeUniqueStarGift> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeUniqueStarGift) -> Self {
        Self::UniqueStarGift(value)
    }
}

impl From<types::WebPageAttributeStarGiftCollection> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeStarGiftCollection) -> Self {
        Self::StarGiftCollection(value)
    }
}

impl From<types::WebPageAttributeStarGiftAuction> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeStarGiftAuction) -> Self {
        Self::StarGiftAuction(value)
    }
}

impl From<types::WebPageAttributeAiComposeTone> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeAiComposeTone) -> Self {
        Self::AiComposeTone(value)
    }
}

/// The other side of a transaction of a wallet.
///
/// Contained in [`walletTransaction`](types::WalletTransaction).
///
/// [Official page](https://core.telegram.org/type/WalletTransactionPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum WalletTransactionPeer {
    /// The wallet of a Telegram user.
    User(types::WalletTransactionPeerUser),
    /// An address on the blockchain that is not known to belong to a user.
    Address(types::WalletTransactionPeerAddress),
    /// A provider that the user bought cryptocurrency from.
    Onramp(types::WalletTransactionPeerOnramp),
    /// Something that this version of the schema cannot name; the client should be updated.
    ///
    /// Since layer 230.
    ///
    /// `walletTransactionPeerUnsupported#728bed5a = WalletTransactionPeer;`
    Unsupported,
}

impl WalletTransactionPeer {
    /// The constructor id of [`Self::Unsupported`].
    pub const UNSUPPORTED_ID: u32 = 0x728bed5a;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::User(_) => 0xd4ea706d,
            Self::Address(_) => 0x062cc1bc,
            Self::Onramp(_) => 0xe595186e,
            Self::Unsupported => 0x728bed5a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::User(_) => "walletTransactionPeerUser",
            Self::Address(_) => "walletTransactionPeerAddress",
            Self::Onramp(_) => "walletTransactionPeerOnramp",
            Self::Unsupported => "walletTransactionPeerUnsupported",
        }
    }
}

impl wire::Wire for WalletTransactionPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WalletTransactionPeer",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::User(value) => value.write_bare(w.id(0xd4ea706d)),
            Self::Address(value) => value.write_bare(w.id(0x062cc1bc)),
            Self::Onramp(value) => value.write_bare(w.id(0xe595186e)),
            Self::Unsupported => w.id(0x728bed5a),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd4ea706d => Self::User(types::WalletTransactionPeerUser::read_bare(cursor)),
            0x062cc1bc => {
                Self::Address(types::WalletTransactionPeerAddress::read_bare(cursor))
            }
            0xe595186e => {
                Self::Onramp(types::WalletTransactionPeerOnramp::read_bare(cursor))
            }
            0x728bed5a => Self::Unsupported,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Unsupported
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WalletTransactionPeerUser> for WalletTransactionPeer {
    #[inline]
    fn from(value: types::WalletTransactionPeerUser) -> Self {
        Self::User(value)
    }
}

impl From<types::WalletTransactionPeerAddress> for WalletTransactionPeer {
    #[inline]
    fn from(value: types::WalletTransactionPeerAddress) -> Self {
        Self::Address(value)
    }
}

impl From<types::WalletTransactionPeerOnramp> for WalletTransactionPeer {
    #[inline]
    fn from(value: types::WalletTransactionPeerOnramp) -> Self {
        Self::Onramp(value)
    }
}
