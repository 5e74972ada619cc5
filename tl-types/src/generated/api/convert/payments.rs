// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `payments`.

use super::super::{enums, types};

impl enums::payments::PaymentForm {
    /// The value, if it is [`Self::PaymentForm`].
    #[must_use]
    #[inline]
    pub fn as_payment_form(&self) -> Option<&types::payments::PaymentForm> {
        match self {
            Self::PaymentForm(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentForm`].
    #[must_use]
    #[inline]
    pub fn into_payment_form(self) -> Option<types::payments::PaymentForm> {
        match self {
            Self::PaymentForm(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Stars`].
    #[must_use]
    #[inline]
    pub fn as_stars(&self) -> Option<&types::payments::PaymentFormStars> {
        match self {
            Self::Stars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Stars`].
    #[must_use]
    #[inline]
    pub fn into_stars(self) -> Option<types::payments::PaymentFormStars> {
        match self {
            Self::Stars(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn as_star_gift(&self) -> Option<&types::payments::PaymentFormStarGift> {
        match self {
            Self::StarGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn into_star_gift(self) -> Option<types::payments::PaymentFormStarGift> {
        match self {
            Self::StarGift(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::payments::PaymentForm> for types::payments::PaymentForm {
    /// The value itself, which is another variant.
    type Error = enums::payments::PaymentForm;

    #[inline]
    fn try_from(
        value: enums::payments::PaymentForm,
    ) -> Result<Self, enums::payments::PaymentForm> {
        match value {
            enums::payments::PaymentForm::PaymentForm(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::payments::PaymentForm> for types::payments::PaymentFormStars {
    /// The value itself, which is another variant.
    type Error = enums::payments::PaymentForm;

    #[inline]
    fn try_from(
        value: enums::payments::PaymentForm,
    ) -> Result<Self, enums::payments::PaymentForm> {
        match value {
            enums::payments::PaymentForm::Stars(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::payments::PaymentForm> for types::payments::PaymentFormStarGift {
    /// The value itself, which is another variant.
    type Error = enums::payments::PaymentForm;

    #[inline]
    fn try_from(
        value: enums::payments::PaymentForm,
    ) -> Result<Self, enums::payments::PaymentForm> {
        match value {
            enums::payments::PaymentForm::StarGift(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::payments::PaymentResult {
    /// The value, if it is [`Self::PaymentResult`].
    #[must_use]
    #[inline]
    pub fn as_payment_result(&self) -> Option<&types::payments::PaymentResult> {
        match self {
            Self::PaymentResult(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentResult`].
    #[must_use]
    #[inline]
    pub fn into_payment_result(self) -> Option<types::payments::PaymentResult> {
        match self {
            Self::PaymentResult(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentVerificationNeeded`].
    #[must_use]
    #[inline]
    pub fn as_payment_verification_needed(
        &self,
    ) -> Option<&types::payments::PaymentVerificationNeeded> {
        match self {
            Self::PaymentVerificationNeeded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentVerificationNeeded`].
    #[must_use]
    #[inline]
    pub fn into_payment_verification_needed(
        self,
    ) -> Option<types::payments::PaymentVerificationNeeded> {
        match self {
            Self::PaymentVerificationNeeded(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::payments::PaymentResult> for types::payments::PaymentResult {
    /// The value itself, which is another variant.
    type Error = enums::payments::PaymentResult;

    #[inline]
    fn try_from(
        value: enums::payments::PaymentResult,
    ) -> Result<Self, enums::payments::PaymentResult> {
        match value {
            enums::payments::PaymentResult::PaymentResult(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::payments::PaymentResult>
for types::payments::PaymentVerificationNeeded {
    /// The value itself, which is another variant.
    type Error = enums::payments::PaymentResult;

    #[inline]
    fn try_from(
        value: enums::payments::PaymentResult,
    ) -> Result<Self, enums::payments::PaymentResult> {
        match value {
            enums::payments::PaymentResult::PaymentVerificationNeeded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::payments::PaymentReceipt {
    /// The value, if it is [`Self::PaymentReceipt`].
    #[must_use]
    #[inline]
    pub fn as_payment_receipt(&self) -> Option<&types::payments::PaymentReceipt> {
        match self {
            Self::PaymentReceipt(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentReceipt`].
    #[must_use]
    #[inline]
    pub fn into_payment_receipt(self) -> Option<types::payments::PaymentReceipt> {
        match self {
            Self::PaymentReceipt(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Stars`].
    #[must_use]
    #[inline]
    pub fn as_stars(&self) -> Option<&types::payments::PaymentReceiptStars> {
        match self {
            Self::Stars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Stars`].
    #[must_use]
    #[inline]
    pub fn into_stars(self) -> Option<types::payments::PaymentReceiptStars> {
        match self {
            Self::Stars(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::payments::PaymentReceipt> for types::payments::PaymentReceipt {
    /// The value itself, which is another variant.
    type Error = enums::payments::PaymentReceipt;

    #[inline]
    fn try_from(
        value: enums::payments::PaymentReceipt,
    ) -> Result<Self, enums::payments::PaymentReceipt> {
        match value {
            enums::payments::PaymentReceipt::PaymentReceipt(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::payments::PaymentReceipt> for types::payments::PaymentReceiptStars {
    /// The value itself, which is another variant.
    type Error = enums::payments::PaymentReceipt;

    #[inline]
    fn try_from(
        value: enums::payments::PaymentReceipt,
    ) -> Result<Self, enums::payments::PaymentReceipt> {
        match value {
            enums::payments::PaymentReceipt::Stars(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::payments::GiveawayInfo {
    /// The value, if it is [`Self::GiveawayInfo`].
    #[must_use]
    #[inline]
    pub fn as_giveaway_info(&self) -> Option<&types::payments::GiveawayInfo> {
        match self {
            Self::GiveawayInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiveawayInfo`].
    #[must_use]
    #[inline]
    pub fn into_giveaway_info(self) -> Option<types::payments::GiveawayInfo> {
        match self {
            Self::GiveawayInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Results`].
    #[must_use]
    #[inline]
    pub fn as_results(&self) -> Option<&types::payments::GiveawayInfoResults> {
        match self {
            Self::Results(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Results`].
    #[must_use]
    #[inline]
    pub fn into_results(self) -> Option<types::payments::GiveawayInfoResults> {
        match self {
            Self::Results(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::payments::GiveawayInfo> for types::payments::GiveawayInfo {
    /// The value itself, which is another variant.
    type Error = enums::payments::GiveawayInfo;

    #[inline]
    fn try_from(
        value: enums::payments::GiveawayInfo,
    ) -> Result<Self, enums::payments::GiveawayInfo> {
        match value {
            enums::payments::GiveawayInfo::GiveawayInfo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::payments::GiveawayInfo> for types::payments::GiveawayInfoResults {
    /// The value itself, which is another variant.
    type Error = enums::payments::GiveawayInfo;

    #[inline]
    fn try_from(
        value: enums::payments::GiveawayInfo,
    ) -> Result<Self, enums::payments::GiveawayInfo> {
        match value {
            enums::payments::GiveawayInfo::Results(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::payments::StarGifts {
    /// The value, if it is [`Self::StarGifts`].
    #[must_use]
    #[inline]
    pub fn as_star_gifts(&self) -> Option<&types::payments::StarGifts> {
        match self {
            Self::StarGifts(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGifts`].
    #[must_use]
    #[inline]
    pub fn into_star_gifts(self) -> Option<types::payments::StarGifts> {
        match self {
            Self::StarGifts(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::payments::StarGifts> for types::payments::StarGifts {
    /// The value itself, which is another variant.
    type Error = enums::payments::StarGifts;

    #[inline]
    fn try_from(
        value: enums::payments::StarGifts,
    ) -> Result<Self, enums::payments::StarGifts> {
        match value {
            enums::payments::StarGifts::StarGifts(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::payments::StarGiftCollections {
    /// The value, if it is [`Self::StarGiftCollections`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_collections(
        &self,
    ) -> Option<&types::payments::StarGiftCollections> {
        match self {
            Self::StarGiftCollections(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftCollections`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_collections(
        self,
    ) -> Option<types::payments::StarGiftCollections> {
        match self {
            Self::StarGiftCollections(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::payments::StarGiftCollections>
for types::payments::StarGiftCollections {
    /// The value itself, which is another variant.
    type Error = enums::payments::StarGiftCollections;

    #[inline]
    fn try_from(
        value: enums::payments::StarGiftCollections,
    ) -> Result<Self, enums::payments::StarGiftCollections> {
        match value {
            enums::payments::StarGiftCollections::StarGiftCollections(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::payments::CheckCanSendGiftResult {
    /// The value, if it is [`Self::Fail`].
    #[must_use]
    #[inline]
    pub fn as_fail(&self) -> Option<&types::payments::CheckCanSendGiftResultFail> {
        match self {
            Self::Fail(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Fail`].
    #[must_use]
    #[inline]
    pub fn into_fail(self) -> Option<types::payments::CheckCanSendGiftResultFail> {
        match self {
            Self::Fail(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::payments::CheckCanSendGiftResult>
for types::payments::CheckCanSendGiftResultFail {
    /// The value itself, which is another variant.
    type Error = enums::payments::CheckCanSendGiftResult;

    #[inline]
    fn try_from(
        value: enums::payments::CheckCanSendGiftResult,
    ) -> Result<Self, enums::payments::CheckCanSendGiftResult> {
        match value {
            enums::payments::CheckCanSendGiftResult::Fail(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::payments::StarGiftActiveAuctions {
    /// The value, if it is [`Self::StarGiftActiveAuctions`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_active_auctions(
        &self,
    ) -> Option<&types::payments::StarGiftActiveAuctions> {
        match self {
            Self::StarGiftActiveAuctions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftActiveAuctions`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_active_auctions(
        self,
    ) -> Option<types::payments::StarGiftActiveAuctions> {
        match self {
            Self::StarGiftActiveAuctions(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::payments::StarGiftActiveAuctions>
for types::payments::StarGiftActiveAuctions {
    /// The value itself, which is another variant.
    type Error = enums::payments::StarGiftActiveAuctions;

    #[inline]
    fn try_from(
        value: enums::payments::StarGiftActiveAuctions,
    ) -> Result<Self, enums::payments::StarGiftActiveAuctions> {
        match value {
            enums::payments::StarGiftActiveAuctions::StarGiftActiveAuctions(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}
