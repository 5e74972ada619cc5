// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `payments`.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// A form to pay, in a regular currency or in Telegram Stars.
///
/// Returned by [`payments.getPaymentForm`](functions::payments::GetPaymentForm).
///
/// [Official page](https://core.telegram.org/type/payments.PaymentForm)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PaymentForm {
    /// A form for a payment in a regular currency, such as the order of a product that a bot sells.
    ///
    /// In a `Box`, because the struct is large or recursive.
    PaymentForm(Box<types::payments::PaymentForm>),
    /// A form for a payment in Telegram Stars.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Stars(Box<types::payments::PaymentFormStars>),
    /// A form for buying or upgrading a gift with Telegram Stars.
    ///
    /// In a `Box`, because the struct is large or recursive.
    StarGift(Box<types::payments::PaymentFormStarGift>),
}

impl PaymentForm {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PaymentForm(_) => 0xa0058751,
            Self::Stars(_) => 0x7bf6b15c,
            Self::StarGift(_) => 0xb425cfe1,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PaymentForm(_) => "payments.paymentForm",
            Self::Stars(_) => "payments.paymentFormStars",
            Self::StarGift(_) => "payments.paymentFormStarGift",
        }
    }
}

impl wire::Wire for PaymentForm {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "payments.PaymentForm",
        id: 0,
        min_size: 32,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PaymentForm(value) => (**value).write_bare(w.id(0xa0058751)),
            Self::Stars(value) => (**value).write_bare(w.id(0x7bf6b15c)),
            Self::StarGift(value) => (**value).write_bare(w.id(0xb425cfe1)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa0058751 => Self::PaymentForm(Box::read_bare(cursor)),
            0x7bf6b15c => Self::Stars(Box::read_bare(cursor)),
            0xb425cfe1 => Self::StarGift(Box::read_bare(cursor)),
            _ => Self::PaymentForm(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::payments::PaymentForm> for PaymentForm {
    #[inline]
    fn from(value: types::payments::PaymentForm) -> Self {
        Self::PaymentForm(Box::new(value))
    }
}

impl From<types::payments::PaymentFormStars> for PaymentForm {
    #[inline]
    fn from(value: types::payments::PaymentFormStars) -> Self {
        Self::Stars(Box::new(value))
    }
}

impl From<types::payments::PaymentFormStarGift> for PaymentForm {
    #[inline]
    fn from(value: types::payments::PaymentFormStarGift) -> Self {
        Self::StarGift(Box::new(value))
    }
}

/// Whether a payment was made, or needs one more step by the user.
///
/// Returned by [`payments.sendPaymentForm`](functions::payments::SendPaymentForm),
/// [`payments.sendStarsForm`](functions::payments::SendStarsForm).
///
/// [Official page](https://core.telegram.org/type/payments.PaymentResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PaymentResult {
    /// The payment was made.
    PaymentResult(types::payments::PaymentResult),
    /// The bank wants the user to confirm the payment on a web page, as 3-D Secure does.
    PaymentVerificationNeeded(types::payments::PaymentVerificationNeeded),
}

impl PaymentResult {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PaymentResult(_) => 0x4e5f810d,
            Self::PaymentVerificationNeeded(_) => 0xd8411139,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PaymentResult(_) => "payments.paymentResult",
            Self::PaymentVerificationNeeded(_) => "payments.paymentVerificationNeeded",
        }
    }
}

impl wire::Wire for PaymentResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "payments.PaymentResult",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PaymentResult(value) => value.write_bare(w.id(0x4e5f810d)),
            Self::PaymentVerificationNeeded(value) => value.write_bare(w.id(0xd8411139)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4e5f810d => {
                Self::PaymentResult(types::payments::PaymentResult::read_bare(cursor))
            }
            0xd8411139 => {
                Self::PaymentVerificationNeeded(
                    types::payments::PaymentVerificationNeeded::read_bare(cursor),
                )
            }
            _ => Self::PaymentResult(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::payments::PaymentResult> for PaymentResult {
    #[inline]
    fn from(value: types::payments::PaymentResult) -> Self {
        Self::PaymentResult(value)
    }
}

impl From<types::payments::PaymentVerificationNeeded> for PaymentResult {
    #[inline]
    fn from(value: types::payments::PaymentVerificationNeeded) -> Self {
        Self::PaymentVerificationNeeded(value)
    }
}

/// The receipt of a payment, in a regular currency or in Telegram Stars.
///
/// Returned by [`payments.getPaymentReceipt`](functions::payments::GetPaymentReceipt).
///
/// [Official page](https://core.telegram.org/type/payments.PaymentReceipt)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PaymentReceipt {
    /// The receipt of a payment that was made in a regular currency.
    ///
    /// In a `Box`, because the struct is large or recursive.
    PaymentReceipt(Box<types::payments::PaymentReceipt>),
    /// The receipt of a payment that was made in Telegram Stars.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Stars(Box<types::payments::PaymentReceiptStars>),
}

impl PaymentReceipt {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PaymentReceipt(_) => 0x70c4fe03,
            Self::Stars(_) => 0xdabbf83a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PaymentReceipt(_) => "payments.paymentReceipt",
            Self::Stars(_) => "payments.paymentReceiptStars",
        }
    }
}

impl wire::Wire for PaymentReceipt {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "payments.PaymentReceipt",
        id: 0,
        min_size: 72,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PaymentReceipt(value) => (**value).write_bare(w.id(0x70c4fe03)),
            Self::Stars(value) => (**value).write_bare(w.id(0xdabbf83a)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x70c4fe03 => Self::PaymentReceipt(Box::read_bare(cursor)),
            0xdabbf83a => Self::Stars(Box::read_bare(cursor)),
            _ => Self::PaymentReceipt(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::payments::PaymentReceipt> for PaymentReceipt {
    #[inline]
    fn from(value: types::payments::PaymentReceipt) -> Self {
        Self::PaymentReceipt(Box::new(value))
    }
}

impl From<types::payments::PaymentReceiptStars> for PaymentReceipt {
    #[inline]
    fn from(value: types::payments::PaymentReceiptStars) -> Self {
        Self::Stars(Box::new(value))
    }
}

/// How a giveaway stands for the account: still running, or finished.
///
/// Returned by [`payments.getGiveawayInfo`](functions::payments::GetGiveawayInfo).
///
/// [Official page](https://core.telegram.org/type/payments.GiveawayInfo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum GiveawayInfo {
    /// A giveaway that still runs.
    GiveawayInfo(types::payments::GiveawayInfo),
    /// A giveaway that is finished, with its results.
    Results(types::payments::GiveawayInfoResults),
}

impl GiveawayInfo {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::GiveawayInfo(_) => 0x4367daa0,
            Self::Results(_) => 0xe175e66f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::GiveawayInfo(_) => "payments.giveawayInfo",
            Self::Results(_) => "payments.giveawayInfoResults",
        }
    }
}

impl wire::Wire for GiveawayInfo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "payments.GiveawayInfo",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::GiveawayInfo(value) => value.write_bare(w.id(0x4367daa0)),
            Self::Results(value) => value.write_bare(w.id(0xe175e66f)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4367daa0 => {
                Self::GiveawayInfo(types::payments::GiveawayInfo::read_bare(cursor))
            }
            0xe175e66f => {
                Self::Results(types::payments::GiveawayInfoResults::read_bare(cursor))
            }
            _ => Self::GiveawayInfo(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::payments::GiveawayInfo> for GiveawayInfo {
    #[inline]
    fn from(value: types::payments::GiveawayInfo) -> Self {
        Self::GiveawayInfo(value)
    }
}

impl From<types::payments::GiveawayInfoResults> for GiveawayInfo {
    #[inline]
    fn from(value: types::payments::GiveawayInfoResults) -> Self {
        Self::Results(value)
    }
}

/// The gifts that can be bought, or the news that they have not changed.
///
/// Returned by [`payments.getStarGifts`](functions::payments::GetStarGifts).
///
/// [Official page](https://core.telegram.org/type/payments.StarGifts)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StarGifts {
    /// The gifts on sale are the same as those that the client has.
    ///
    /// Since layer 189.
    ///
    /// `payments.starGiftsNotModified#a388a368 = payments.StarGifts;`
    NotModified,
    /// The gifts that can be bought with Telegram Stars.
    StarGifts(types::payments::StarGifts),
}

impl StarGifts {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xa388a368;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xa388a368,
            Self::StarGifts(_) => 0x2ed82995,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "payments.starGiftsNotModified",
            Self::StarGifts(_) => "payments.starGifts",
        }
    }
}

impl wire::Wire for StarGifts {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "payments.StarGifts",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xa388a368),
            Self::StarGifts(value) => value.write_bare(w.id(0x2ed82995)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa388a368 => Self::NotModified,
            0x2ed82995 => Self::StarGifts(types::payments::StarGifts::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::payments::StarGifts> for StarGifts {
    #[inline]
    fn from(value: types::payments::StarGifts) -> Self {
        Self::StarGifts(value)
    }
}

/// The collections that someone has sorted gifts into, or the news that they have not changed.
///
/// Returned by [`payments.getStarGiftCollections`](functions::payments::GetStarGiftCollections).
///
/// [Official page](https://core.telegram.org/type/payments.StarGiftCollections)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StarGiftCollections {
    /// The collections of gifts are the same as those that the client has.
    ///
    /// Since layer 210.
    ///
    /// `payments.starGiftCollectionsNotModified#a0ba4f17 = payments.StarGiftCollections;`
    NotModified,
    /// The collections that a user or channel has sorted gifts into.
    StarGiftCollections(types::payments::StarGiftCollections),
}

impl StarGiftCollections {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xa0ba4f17;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xa0ba4f17,
            Self::StarGiftCollections(_) => 0x8a2932f3,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "payments.starGiftCollectionsNotModified",
            Self::StarGiftCollections(_) => "payments.starGiftCollections",
        }
    }
}

impl wire::Wire for StarGiftCollections {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "payments.StarGiftCollections",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xa0ba4f17),
            Self::StarGiftCollections(value) => value.write_bare(w.id(0x8a2932f3)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa0ba4f17 => Self::NotModified,
            0x8a2932f3 => {
                Self::StarGiftCollections(
                    types::payments::StarGiftCollections::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::payments::StarGiftCollections> for StarGiftCollections {
    #[inline]
    fn from(value: types::payments::StarGiftCollections) -> Self {
        Self::StarGiftCollections(value)
    }
}

/// Whether the account may send a gift now.
///
/// Returned by [`payments.checkCanSendGift`](functions::payments::CheckCanSendGift).
///
/// [Official page](https://core.telegram.org/type/payments.CheckCanSendGiftResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum CheckCanSendGiftResult {
    /// The account may send the gift.
    ///
    /// Since layer 213.
    ///
    /// `payments.checkCanSendGiftResultOk#374fa7ad = payments.CheckCanSendGiftResult;`
    Ok,
    /// The account cannot send the gift for now.
    Fail(types::payments::CheckCanSendGiftResultFail),
}

impl CheckCanSendGiftResult {
    /// The constructor id of [`Self::Ok`].
    pub const OK_ID: u32 = 0x374fa7ad;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Ok => 0x374fa7ad,
            Self::Fail(_) => 0xd5e58274,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ok => "payments.checkCanSendGiftResultOk",
            Self::Fail(_) => "payments.checkCanSendGiftResultFail",
        }
    }
}

impl wire::Wire for CheckCanSendGiftResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "payments.CheckCanSendGiftResult",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Ok => w.id(0x374fa7ad),
            Self::Fail(value) => value.write_bare(w.id(0xd5e58274)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x374fa7ad => Self::Ok,
            0xd5e58274 => {
                Self::Fail(
                    types::payments::CheckCanSendGiftResultFail::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Ok
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::payments::CheckCanSendGiftResultFail> for CheckCanSendGiftResult {
    #[inline]
    fn from(value: types::payments::CheckCanSendGiftResultFail) -> Self {
        Self::Fail(value)
    }
}

/// The running auctions of gifts in which the account takes part, or the news that they have not changed.
///
/// Returned by [`payments.getStarGiftActiveAuctions`](functions::payments::GetStarGiftActiveAuctions).
///
/// [Official page](https://core.telegram.org/type/payments.StarGiftActiveAuctions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StarGiftActiveAuctions {
    /// The auctions are the same as those that the client has.
    ///
    /// Since layer 218.
    ///
    /// `payments.starGiftActiveAuctionsNotModified#db33dad0 = payments.StarGiftActiveAuctions;`
    NotModified,
    /// The running auctions of gifts in which the account takes part.
    StarGiftActiveAuctions(types::payments::StarGiftActiveAuctions),
}

impl StarGiftActiveAuctions {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xdb33dad0;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xdb33dad0,
            Self::StarGiftActiveAuctions(_) => 0xaef6abbc,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "payments.starGiftActiveAuctionsNotModified",
            Self::StarGiftActiveAuctions(_) => "payments.starGiftActiveAuctions",
        }
    }
}

impl wire::Wire for StarGiftActiveAuctions {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "payments.StarGiftActiveAuctions",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xdb33dad0),
            Self::StarGiftActiveAuctions(value) => value.write_bare(w.id(0xaef6abbc)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xdb33dad0 => Self::NotModified,
            0xaef6abbc => {
                Self::StarGiftActiveAuctions(
                    types::payments::StarGiftActiveAuctions::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::payments::StarGiftActiveAuctions> for StarGiftActiveAuctions {
    #[inline]
    fn from(value: types::payments::StarGiftActiveAuctions) -> Self {
        Self::StarGiftActiveAuctions(value)
    }
}
