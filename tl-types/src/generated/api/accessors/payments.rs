// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `payments`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::payments::PaymentForm {
    /// The field `can_save_credentials`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_save_credentials(&self) -> Option<bool> {
        match self {
            Self::PaymentForm(value) => Some(value.can_save_credentials),
            _ => None,
        }
    }

    /// The field `password_missing`, where there is one.
    #[must_use]
    #[inline]
    pub fn password_missing(&self) -> Option<bool> {
        match self {
            Self::PaymentForm(value) => Some(value.password_missing),
            _ => None,
        }
    }

    /// The field `form_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn form_id(&self) -> i64 {
        match self {
            Self::PaymentForm(value) => value.form_id,
            Self::Stars(value) => value.form_id,
            Self::StarGift(value) => value.form_id,
        }
    }

    /// The field `bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_id(&self) -> Option<i64> {
        match self {
            Self::PaymentForm(value) => Some(value.bot_id),
            Self::Stars(value) => Some(value.bot_id),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::PaymentForm(value) => Some(&value.title),
            Self::Stars(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `description`, where there is one.
    #[must_use]
    #[inline]
    pub fn description(&self) -> Option<&String> {
        match self {
            Self::PaymentForm(value) => Some(&value.description),
            Self::Stars(value) => Some(&value.description),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::WebDocument> {
        match self {
            Self::PaymentForm(value) => value.photo.as_ref(),
            Self::Stars(value) => value.photo.as_ref(),
            _ => None,
        }
    }

    /// The field `invoice`, which every variant has.
    #[must_use]
    #[inline]
    pub fn invoice(&self) -> &types::Invoice {
        match self {
            Self::PaymentForm(value) => &value.invoice,
            Self::Stars(value) => &value.invoice,
            Self::StarGift(value) => &value.invoice,
        }
    }

    /// The field `provider_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn provider_id(&self) -> Option<i64> {
        match self {
            Self::PaymentForm(value) => Some(value.provider_id),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::PaymentForm(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `native_provider`, where there is one.
    #[must_use]
    #[inline]
    pub fn native_provider(&self) -> Option<&String> {
        match self {
            Self::PaymentForm(value) => value.native_provider.as_ref(),
            _ => None,
        }
    }

    /// The field `native_params`, where there is one.
    #[must_use]
    #[inline]
    pub fn native_params(&self) -> Option<&types::DataJson> {
        match self {
            Self::PaymentForm(value) => value.native_params.as_ref(),
            _ => None,
        }
    }

    /// The field `additional_methods`, where there is one.
    #[must_use]
    #[inline]
    pub fn additional_methods(&self) -> Option<&Vec<types::PaymentFormMethod>> {
        match self {
            Self::PaymentForm(value) => value.additional_methods.as_ref(),
            _ => None,
        }
    }

    /// The field `saved_info`, where there is one.
    #[must_use]
    #[inline]
    pub fn saved_info(&self) -> Option<&types::PaymentRequestedInfo> {
        match self {
            Self::PaymentForm(value) => value.saved_info.as_ref(),
            _ => None,
        }
    }

    /// The field `saved_credentials`, where there is one.
    #[must_use]
    #[inline]
    pub fn saved_credentials(&self) -> Option<&Vec<types::PaymentSavedCredentialsCard>> {
        match self {
            Self::PaymentForm(value) => value.saved_credentials.as_ref(),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::PaymentForm(value) => Some(&value.users),
            Self::Stars(value) => Some(&value.users),
            _ => None,
        }
    }
}

impl enums::payments::PaymentResult {
    /// The field `updates`, where there is one.
    #[must_use]
    #[inline]
    pub fn updates(&self) -> Option<&enums::Updates> {
        match self {
            Self::PaymentResult(value) => Some(&value.updates),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::PaymentVerificationNeeded(value) => Some(&value.url),
            _ => None,
        }
    }
}

impl enums::payments::PaymentReceipt {
    /// The field `date`, which every variant has.
    #[must_use]
    #[inline]
    pub fn date(&self) -> i32 {
        match self {
            Self::PaymentReceipt(value) => value.date,
            Self::Stars(value) => value.date,
        }
    }

    /// The field `bot_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn bot_id(&self) -> i64 {
        match self {
            Self::PaymentReceipt(value) => value.bot_id,
            Self::Stars(value) => value.bot_id,
        }
    }

    /// The field `provider_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn provider_id(&self) -> Option<i64> {
        match self {
            Self::PaymentReceipt(value) => Some(value.provider_id),
            _ => None,
        }
    }

    /// The field `title`, which every variant has.
    #[must_use]
    #[inline]
    pub fn title(&self) -> &String {
        match self {
            Self::PaymentReceipt(value) => &value.title,
            Self::Stars(value) => &value.title,
        }
    }

    /// The field `description`, which every variant has.
    #[must_use]
    #[inline]
    pub fn description(&self) -> &String {
        match self {
            Self::PaymentReceipt(value) => &value.description,
            Self::Stars(value) => &value.description,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::WebDocument> {
        match self {
            Self::PaymentReceipt(value) => value.photo.as_ref(),
            Self::Stars(value) => value.photo.as_ref(),
        }
    }

    /// The field `invoice`, which every variant has.
    #[must_use]
    #[inline]
    pub fn invoice(&self) -> &types::Invoice {
        match self {
            Self::PaymentReceipt(value) => &value.invoice,
            Self::Stars(value) => &value.invoice,
        }
    }

    /// The field `info`, where there is one.
    #[must_use]
    #[inline]
    pub fn info(&self) -> Option<&types::PaymentRequestedInfo> {
        match self {
            Self::PaymentReceipt(value) => value.info.as_ref(),
            _ => None,
        }
    }

    /// The field `shipping`, where there is one.
    #[must_use]
    #[inline]
    pub fn shipping(&self) -> Option<&types::ShippingOption> {
        match self {
            Self::PaymentReceipt(value) => value.shipping.as_ref(),
            _ => None,
        }
    }

    /// The field `tip_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn tip_amount(&self) -> Option<i64> {
        match self {
            Self::PaymentReceipt(value) => value.tip_amount,
            _ => None,
        }
    }

    /// The field `currency`, which every variant has.
    #[must_use]
    #[inline]
    pub fn currency(&self) -> &String {
        match self {
            Self::PaymentReceipt(value) => &value.currency,
            Self::Stars(value) => &value.currency,
        }
    }

    /// The field `total_amount`, which every variant has.
    #[must_use]
    #[inline]
    pub fn total_amount(&self) -> i64 {
        match self {
            Self::PaymentReceipt(value) => value.total_amount,
            Self::Stars(value) => value.total_amount,
        }
    }

    /// The field `credentials_title`, where there is one.
    #[must_use]
    #[inline]
    pub fn credentials_title(&self) -> Option<&String> {
        match self {
            Self::PaymentReceipt(value) => Some(&value.credentials_title),
            _ => None,
        }
    }

    /// The field `users`, which every variant has.
    #[must_use]
    #[inline]
    pub fn users(&self) -> &Vec<enums::User> {
        match self {
            Self::PaymentReceipt(value) => &value.users,
            Self::Stars(value) => &value.users,
        }
    }

    /// The field `transaction_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn transaction_id(&self) -> Option<&String> {
        match self {
            Self::Stars(value) => Some(&value.transaction_id),
            _ => None,
        }
    }
}

impl enums::payments::GiveawayInfo {
    /// The field `participating`, where there is one.
    #[must_use]
    #[inline]
    pub fn participating(&self) -> Option<bool> {
        match self {
            Self::GiveawayInfo(value) => Some(value.participating),
            _ => None,
        }
    }

    /// The field `preparing_results`, where there is one.
    #[must_use]
    #[inline]
    pub fn preparing_results(&self) -> Option<bool> {
        match self {
            Self::GiveawayInfo(value) => Some(value.preparing_results),
            _ => None,
        }
    }

    /// The field `start_date`, which every variant has.
    #[must_use]
    #[inline]
    pub fn start_date(&self) -> i32 {
        match self {
            Self::GiveawayInfo(value) => value.start_date,
            Self::Results(value) => value.start_date,
        }
    }

    /// The field `joined_too_early_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn joined_too_early_date(&self) -> Option<i32> {
        match self {
            Self::GiveawayInfo(value) => value.joined_too_early_date,
            _ => None,
        }
    }

    /// The field `admin_disallowed_chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn admin_disallowed_chat_id(&self) -> Option<i64> {
        match self {
            Self::GiveawayInfo(value) => value.admin_disallowed_chat_id,
            _ => None,
        }
    }

    /// The field `disallowed_country`, where there is one.
    #[must_use]
    #[inline]
    pub fn disallowed_country(&self) -> Option<&String> {
        match self {
            Self::GiveawayInfo(value) => value.disallowed_country.as_ref(),
            _ => None,
        }
    }

    /// The field `winner`, where there is one.
    #[must_use]
    #[inline]
    pub fn winner(&self) -> Option<bool> {
        match self {
            Self::Results(value) => Some(value.winner),
            _ => None,
        }
    }

    /// The field `refunded`, where there is one.
    #[must_use]
    #[inline]
    pub fn refunded(&self) -> Option<bool> {
        match self {
            Self::Results(value) => Some(value.refunded),
            _ => None,
        }
    }

    /// The field `gift_code_slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_code_slug(&self) -> Option<&String> {
        match self {
            Self::Results(value) => value.gift_code_slug.as_ref(),
            _ => None,
        }
    }

    /// The field `stars_prize`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars_prize(&self) -> Option<i64> {
        match self {
            Self::Results(value) => value.stars_prize,
            _ => None,
        }
    }

    /// The field `finish_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn finish_date(&self) -> Option<i32> {
        match self {
            Self::Results(value) => Some(value.finish_date),
            _ => None,
        }
    }

    /// The field `winners_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn winners_count(&self) -> Option<i32> {
        match self {
            Self::Results(value) => Some(value.winners_count),
            _ => None,
        }
    }

    /// The field `activated_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn activated_count(&self) -> Option<i32> {
        match self {
            Self::Results(value) => value.activated_count,
            _ => None,
        }
    }
}

impl enums::payments::StarGifts {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i32> {
        match self {
            Self::StarGifts(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `gifts`, where there is one.
    #[must_use]
    #[inline]
    pub fn gifts(&self) -> Option<&Vec<enums::StarGift>> {
        match self {
            Self::StarGifts(value) => Some(&value.gifts),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::StarGifts(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::StarGifts(value) => Some(&value.users),
            _ => None,
        }
    }
}

impl enums::payments::StarGiftCollections {
    /// The field `collections`, where there is one.
    #[must_use]
    #[inline]
    pub fn collections(&self) -> Option<&Vec<types::StarGiftCollection>> {
        match self {
            Self::StarGiftCollections(value) => Some(&value.collections),
            _ => None,
        }
    }
}

impl enums::payments::CheckCanSendGiftResult {
    /// The field `reason`, where there is one.
    #[must_use]
    #[inline]
    pub fn reason(&self) -> Option<&types::TextWithEntities> {
        match self {
            Self::Fail(value) => Some(&value.reason),
            _ => None,
        }
    }
}

impl enums::payments::StarGiftActiveAuctions {
    /// The field `auctions`, where there is one.
    #[must_use]
    #[inline]
    pub fn auctions(&self) -> Option<&Vec<types::StarGiftActiveAuctionState>> {
        match self {
            Self::StarGiftActiveAuctions(value) => Some(&value.auctions),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::StarGiftActiveAuctions(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::StarGiftActiveAuctions(value) => Some(&value.chats),
            _ => None,
        }
    }
}
