// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `payments`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The constructor `payments.paymentForm`.
///
/// A constructor of [`payments::PaymentForm`](enums::payments::PaymentForm).
///
/// ```text
/// payments.paymentForm#a0058751 flags:# can_save_credentials:flags.2?true
///     password_missing:flags.3?true form_id:long bot_id:long title:string
///     description:string photo:flags.5?WebDocument invoice:Invoice
///     provider_id:long url:string native_provider:flags.4?string
///     native_params:flags.4?DataJSON
///     additional_methods:flags.6?Vector<PaymentFormMethod>
///     saved_info:flags.0?PaymentRequestedInfo
///     saved_credentials:flags.1?Vector<PaymentSavedCredentials> users:Vector<User>
///     = payments.PaymentForm;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.paymentForm)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PaymentForm {
    pub can_save_credentials: bool,
    pub password_missing: bool,
    pub form_id: i64,
    pub bot_id: i64,
    pub title: String,
    pub description: String,
    pub photo: Option<enums::WebDocument>,
    pub invoice: types::Invoice,
    pub provider_id: i64,
    pub url: String,
    /// On the wire together with `native_params`, or not at all.
    pub native_provider: Option<String>,
    /// On the wire together with `native_provider`, or not at all.
    pub native_params: Option<types::DataJson>,
    pub additional_methods: Option<Vec<types::PaymentFormMethod>>,
    pub saved_info: Option<types::PaymentRequestedInfo>,
    pub saved_credentials: Option<Vec<types::PaymentSavedCredentialsCard>>,
    pub users: Vec<enums::User>,
}

impl wire::Wire for PaymentForm {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.paymentForm",
        id: 0xa0058751,
        min_size: 72,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.saved_info.is_some())
            .with(1, self.saved_credentials.is_some())
            .with(2, self.can_save_credentials)
            .with(3, self.password_missing)
            .with(4, self.native_params.is_some())
            .with(5, self.photo.is_some())
            .with(6, self.additional_methods.is_some());
        w.flags(flags);
        w.i64(self.form_id);
        w.i64(self.bot_id);
        w.string(&self.title);
        w.string(&self.description);
        w.write_optional(&self.photo);
        self.invoice.write(w);
        w.i64(self.provider_id);
        w.string(&self.url);
        w.write_shared_or_zero(flags.has(4), &self.native_provider);
        w.write_shared(flags.has(4), &self.native_params);
        w.write_optional(&self.additional_methods);
        w.write_optional(&self.saved_info);
        w.write_optional(&self.saved_credentials);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            can_save_credentials: flags.has(2),
            password_missing: flags.has(3),
            form_id: cursor.i64(),
            bot_id: cursor.i64(),
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read_optional(flags.has(5)),
            invoice: cursor.read(),
            provider_id: cursor.i64(),
            url: cursor.string(),
            native_provider: cursor.read_optional(flags.has(4)),
            native_params: cursor.read_optional(flags.has(4)),
            additional_methods: cursor.read_optional(flags.has(6)),
            saved_info: cursor.read_optional(flags.has(0)),
            saved_credentials: cursor.read_optional(flags.has(1)),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.paymentFormStars`.
///
/// A constructor of [`payments::PaymentForm`](enums::payments::PaymentForm).
///
/// ```text
/// payments.paymentFormStars#7bf6b15c flags:# form_id:long bot_id:long title:string
///     description:string photo:flags.5?WebDocument invoice:Invoice
///     users:Vector<User> = payments.PaymentForm;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.paymentFormStars)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PaymentFormStars {
    pub form_id: i64,
    pub bot_id: i64,
    pub title: String,
    pub description: String,
    pub photo: Option<enums::WebDocument>,
    pub invoice: types::Invoice,
    pub users: Vec<enums::User>,
}

impl PaymentFormStars {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        form_id: i64,
        bot_id: i64,
        title: impl Into<String>,
        description: impl Into<String>,
        invoice: types::Invoice,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            form_id,
            bot_id,
            title: title.into(),
            description: description.into(),
            photo: None,
            invoice,
            users,
        }
    }
}

impl wire::Wire for PaymentFormStars {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.paymentFormStars",
        id: 0x7bf6b15c,
        min_size: 60,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(5, self.photo.is_some());
        w.flags(flags);
        w.i64(self.form_id);
        w.i64(self.bot_id);
        w.string(&self.title);
        w.string(&self.description);
        w.write_optional(&self.photo);
        self.invoice.write(w);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            form_id: cursor.i64(),
            bot_id: cursor.i64(),
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read_optional(flags.has(5)),
            invoice: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.paymentFormStarGift`.
///
/// A constructor of [`payments::PaymentForm`](enums::payments::PaymentForm).
///
/// ```text
/// payments.paymentFormStarGift#b425cfe1 form_id:long invoice:Invoice =
///     payments.PaymentForm;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.paymentFormStarGift)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct PaymentFormStarGift {
    pub form_id: i64,
    pub invoice: types::Invoice,
}

impl PaymentFormStarGift {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(form_id: i64, invoice: types::Invoice) -> Self {
        Self { form_id, invoice }
    }
}

impl wire::Wire for PaymentFormStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.paymentFormStarGift",
        id: 0xb425cfe1,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.form_id);
        self.invoice.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            form_id: cursor.i64(),
            invoice: cursor.read(),
        }
    }
}

/// The constructor `payments.validatedRequestedInfo`.
///
/// Returned by [`payments.validateRequestedInfo`](functions::payments::ValidateRequestedInfo).
///
/// ```text
/// payments.validatedRequestedInfo#d1451883 flags:# id:flags.0?string
///     shipping_options:flags.1?Vector<ShippingOption> =
///     payments.ValidatedRequestedInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.validatedRequestedInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ValidatedRequestedInfo {
    pub id: Option<String>,
    pub shipping_options: Option<Vec<types::ShippingOption>>,
}

impl ValidatedRequestedInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: None,
            shipping_options: None,
        }
    }
}

impl wire::Wire for ValidatedRequestedInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.validatedRequestedInfo",
        id: 0xd1451883,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.id.is_some())
            .with(1, self.shipping_options.is_some());
        w.flags(flags);
        w.write_optional(&self.id);
        w.write_optional(&self.shipping_options);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            id: cursor.read_optional(flags.has(0)),
            shipping_options: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The constructor `payments.paymentResult`.
///
/// A constructor of [`payments::PaymentResult`](enums::payments::PaymentResult).
///
/// ```text
/// payments.paymentResult#4e5f810d updates:Updates = payments.PaymentResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.paymentResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PaymentResult {
    pub updates: enums::Updates,
}

impl PaymentResult {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(updates: impl Into<enums::Updates>) -> Self {
        Self { updates: updates.into() }
    }
}

impl wire::Wire for PaymentResult {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.paymentResult",
        id: 0x4e5f810d,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.updates.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { updates: cursor.read() }
    }
}

/// The constructor `payments.paymentVerificationNeeded`.
///
/// A constructor of [`payments::PaymentResult`](enums::payments::PaymentResult).
///
/// ```text
/// payments.paymentVerificationNeeded#d8411139 url:string = payments.PaymentResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.paymentVerificationNeeded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct PaymentVerificationNeeded {
    pub url: String,
}

impl PaymentVerificationNeeded {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for PaymentVerificationNeeded {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.paymentVerificationNeeded",
        id: 0xd8411139,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.url);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// The constructor `payments.paymentReceipt`.
///
/// A constructor of [`payments::PaymentReceipt`](enums::payments::PaymentReceipt).
///
/// ```text
/// payments.paymentReceipt#70c4fe03 flags:# date:int bot_id:long provider_id:long
///     title:string description:string photo:flags.2?WebDocument invoice:Invoice
///     info:flags.0?PaymentRequestedInfo shipping:flags.1?ShippingOption
///     tip_amount:flags.3?long currency:string total_amount:long
///     credentials_title:string users:Vector<User> = payments.PaymentReceipt;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.paymentReceipt)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PaymentReceipt {
    pub date: i32,
    pub bot_id: i64,
    pub provider_id: i64,
    pub title: String,
    pub description: String,
    pub photo: Option<enums::WebDocument>,
    pub invoice: types::Invoice,
    pub info: Option<types::PaymentRequestedInfo>,
    pub shipping: Option<types::ShippingOption>,
    pub tip_amount: Option<i64>,
    pub currency: String,
    pub total_amount: i64,
    pub credentials_title: String,
    pub users: Vec<enums::User>,
}

impl wire::Wire for PaymentReceipt {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.paymentReceipt",
        id: 0x70c4fe03,
        min_size: 80,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.info.is_some())
            .with(1, self.shipping.is_some())
            .with(2, self.photo.is_some())
            .with(3, self.tip_amount.is_some());
        w.flags(flags);
        w.i32(self.date);
        w.i64(self.bot_id);
        w.i64(self.provider_id);
        w.string(&self.title);
        w.string(&self.description);
        w.write_optional(&self.photo);
        self.invoice.write(w);
        w.write_optional(&self.info);
        w.write_optional(&self.shipping);
        w.write_optional(&self.tip_amount);
        w.string(&self.currency);
        w.i64(self.total_amount);
        w.string(&self.credentials_title);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            date: cursor.i32(),
            bot_id: cursor.i64(),
            provider_id: cursor.i64(),
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read_optional(flags.has(2)),
            invoice: cursor.read(),
            info: cursor.read_optional(flags.has(0)),
            shipping: cursor.read_optional(flags.has(1)),
            tip_amount: cursor.read_optional(flags.has(3)),
            currency: cursor.string(),
            total_amount: cursor.i64(),
            credentials_title: cursor.string(),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.paymentReceiptStars`.
///
/// A constructor of [`payments::PaymentReceipt`](enums::payments::PaymentReceipt).
///
/// ```text
/// payments.paymentReceiptStars#dabbf83a flags:# date:int bot_id:long title:string
///     description:string photo:flags.2?WebDocument invoice:Invoice currency:string
///     total_amount:long transaction_id:string users:Vector<User> =
///     payments.PaymentReceipt;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.paymentReceiptStars)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PaymentReceiptStars {
    pub date: i32,
    pub bot_id: i64,
    pub title: String,
    pub description: String,
    pub photo: Option<enums::WebDocument>,
    pub invoice: types::Invoice,
    pub currency: String,
    pub total_amount: i64,
    pub transaction_id: String,
    pub users: Vec<enums::User>,
}

impl wire::Wire for PaymentReceiptStars {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.paymentReceiptStars",
        id: 0xdabbf83a,
        min_size: 72,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(2, self.photo.is_some());
        w.flags(flags);
        w.i32(self.date);
        w.i64(self.bot_id);
        w.string(&self.title);
        w.string(&self.description);
        w.write_optional(&self.photo);
        self.invoice.write(w);
        w.string(&self.currency);
        w.i64(self.total_amount);
        w.string(&self.transaction_id);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            date: cursor.i32(),
            bot_id: cursor.i64(),
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read_optional(flags.has(2)),
            invoice: cursor.read(),
            currency: cursor.string(),
            total_amount: cursor.i64(),
            transaction_id: cursor.string(),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.savedInfo`.
///
/// Returned by [`payments.getSavedInfo`](functions::payments::GetSavedInfo).
///
/// ```text
/// payments.savedInfo#fb8fe43c flags:# has_saved_credentials:flags.1?true
///     saved_info:flags.0?PaymentRequestedInfo = payments.SavedInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.savedInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SavedInfo {
    pub has_saved_credentials: bool,
    pub saved_info: Option<types::PaymentRequestedInfo>,
}

impl SavedInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            has_saved_credentials: false,
            saved_info: None,
        }
    }
}

impl wire::Wire for SavedInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.savedInfo",
        id: 0xfb8fe43c,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.saved_info.is_some())
            .with(1, self.has_saved_credentials);
        w.flags(flags);
        w.write_optional(&self.saved_info);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            has_saved_credentials: flags.has(1),
            saved_info: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The constructor `payments.bankCardData`.
///
/// Returned by [`payments.getBankCardData`](functions::payments::GetBankCardData).
///
/// ```text
/// payments.bankCardData#3e24e573 title:string open_urls:Vector<BankCardOpenUrl> =
///     payments.BankCardData;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.bankCardData)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct BankCardData {
    pub title: String,
    pub open_urls: Vec<types::BankCardOpenUrl>,
}

impl BankCardData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        open_urls: Vec<types::BankCardOpenUrl>,
    ) -> Self {
        Self {
            title: title.into(),
            open_urls,
        }
    }
}

impl wire::Wire for BankCardData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.bankCardData",
        id: 0x3e24e573,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.title);
        w.write(&self.open_urls);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.string(),
            open_urls: cursor.read(),
        }
    }
}

/// The constructor `payments.exportedInvoice`.
///
/// Returned by [`payments.exportInvoice`](functions::payments::ExportInvoice).
///
/// ```text
/// payments.exportedInvoice#aed0cbd9 url:string = payments.ExportedInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.exportedInvoice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ExportedInvoice {
    pub url: String,
}

impl ExportedInvoice {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for ExportedInvoice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.exportedInvoice",
        id: 0xaed0cbd9,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.url);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// The constructor `payments.checkedGiftCode`.
///
/// Returned by [`payments.checkGiftCode`](functions::payments::CheckGiftCode).
///
/// ```text
/// payments.checkedGiftCode#eb983f8f flags:# via_giveaway:flags.2?true
///     from_id:flags.4?Peer giveaway_msg_id:flags.3?int to_id:flags.0?long date:int
///     days:int used_date:flags.1?int chats:Vector<Chat> users:Vector<User> =
///     payments.CheckedGiftCode;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.checkedGiftCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CheckedGiftCode {
    pub via_giveaway: bool,
    pub from_id: Option<enums::Peer>,
    pub giveaway_msg_id: Option<i32>,
    pub to_id: Option<i64>,
    pub date: i32,
    pub days: i32,
    pub used_date: Option<i32>,
    pub chats: Vec<enums::Chat>,
    pub users: Vec<enums::User>,
}

impl CheckedGiftCode {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        date: i32,
        days: i32,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            via_giveaway: false,
            from_id: None,
            giveaway_msg_id: None,
            to_id: None,
            date,
            days,
            used_date: None,
            chats,
            users,
        }
    }
}

impl wire::Wire for CheckedGiftCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.checkedGiftCode",
        id: 0xeb983f8f,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.to_id.is_some())
            .with(1, self.used_date.is_some())
            .with(2, self.via_giveaway)
            .with(3, self.giveaway_msg_id.is_some())
            .with(4, self.from_id.is_some());
        w.flags(flags);
        w.write_optional(&self.from_id);
        w.write_optional(&self.giveaway_msg_id);
        w.write_optional(&self.to_id);
        w.i32(self.date);
        w.i32(self.days);
        w.write_optional(&self.used_date);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            via_giveaway: flags.has(2),
            from_id: cursor.read_optional(flags.has(4)),
            giveaway_msg_id: cursor.read_optional(flags.has(3)),
            to_id: cursor.read_optional(flags.has(0)),
            date: cursor.i32(),
            days: cursor.i32(),
            used_date: cursor.read_optional(flags.has(1)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.giveawayInfo`.
///
/// A constructor of [`payments::GiveawayInfo`](enums::payments::GiveawayInfo).
///
/// ```text
/// payments.giveawayInfo#4367daa0 flags:# participating:flags.0?true
///     preparing_results:flags.3?true start_date:int
///     joined_too_early_date:flags.1?int admin_disallowed_chat_id:flags.2?long
///     disallowed_country:flags.4?string = payments.GiveawayInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.giveawayInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GiveawayInfo {
    pub participating: bool,
    pub preparing_results: bool,
    pub start_date: i32,
    pub joined_too_early_date: Option<i32>,
    pub admin_disallowed_chat_id: Option<i64>,
    pub disallowed_country: Option<String>,
}

impl GiveawayInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(start_date: i32) -> Self {
        Self {
            participating: false,
            preparing_results: false,
            start_date,
            joined_too_early_date: None,
            admin_disallowed_chat_id: None,
            disallowed_country: None,
        }
    }
}

impl wire::Wire for GiveawayInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.giveawayInfo",
        id: 0x4367daa0,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.participating)
            .with(1, self.joined_too_early_date.is_some())
            .with(2, self.admin_disallowed_chat_id.is_some())
            .with(3, self.preparing_results)
            .with(4, self.disallowed_country.is_some());
        w.flags(flags);
        w.i32(self.start_date);
        w.write_optional(&self.joined_too_early_date);
        w.write_optional(&self.admin_disallowed_chat_id);
        w.write_optional(&self.disallowed_country);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            participating: flags.has(0),
            preparing_results: flags.has(3),
            start_date: cursor.i32(),
            joined_too_early_date: cursor.read_optional(flags.has(1)),
            admin_disallowed_chat_id: cursor.read_optional(flags.has(2)),
            disallowed_country: cursor.read_optional(flags.has(4)),
        }
    }
}

/// The constructor `payments.giveawayInfoResults`.
///
/// A constructor of [`payments::GiveawayInfo`](enums::payments::GiveawayInfo).
///
/// ```text
/// payments.giveawayInfoResults#e175e66f flags:# winner:flags.0?true
///     refunded:flags.1?true start_date:int gift_code_slug:flags.3?string
///     stars_prize:flags.4?long finish_date:int winners_count:int
///     activated_count:flags.2?int = payments.GiveawayInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.giveawayInfoResults)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GiveawayInfoResults {
    pub winner: bool,
    pub refunded: bool,
    pub start_date: i32,
    pub gift_code_slug: Option<String>,
    pub stars_prize: Option<i64>,
    pub finish_date: i32,
    pub winners_count: i32,
    pub activated_count: Option<i32>,
}

impl GiveawayInfoResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(start_date: i32, finish_date: i32, winners_count: i32) -> Self {
        Self {
            winner: false,
            refunded: false,
            start_date,
            gift_code_slug: None,
            stars_prize: None,
            finish_date,
            winners_count,
            activated_count: None,
        }
    }
}

impl wire::Wire for GiveawayInfoResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.giveawayInfoResults",
        id: 0xe175e66f,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.winner)
            .with(1, self.refunded)
            .with(2, self.activated_count.is_some())
            .with(3, self.gift_code_slug.is_some())
            .with(4, self.stars_prize.is_some());
        w.flags(flags);
        w.i32(self.start_date);
        w.write_optional(&self.gift_code_slug);
        w.write_optional(&self.stars_prize);
        w.i32(self.finish_date);
        w.i32(self.winners_count);
        w.write_optional(&self.activated_count);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            winner: flags.has(0),
            refunded: flags.has(1),
            start_date: cursor.i32(),
            gift_code_slug: cursor.read_optional(flags.has(3)),
            stars_prize: cursor.read_optional(flags.has(4)),
            finish_date: cursor.i32(),
            winners_count: cursor.i32(),
            activated_count: cursor.read_optional(flags.has(2)),
        }
    }
}

/// The constructor `payments.starsStatus`.
///
/// Returned by [`payments.getStarsStatus`](functions::payments::GetStarsStatus),
/// [`payments.getStarsTransactions`](functions::payments::GetStarsTransactions),
/// [`payments.getStarsTransactionsByID`](functions::payments::GetStarsTransactionsById),
/// [`payments.getStarsSubscriptions`](functions::payments::GetStarsSubscriptions).
///
/// ```text
/// payments.starsStatus#6c9ce8ed flags:# balance:StarsAmount
///     subscriptions:flags.1?Vector<StarsSubscription>
///     subscriptions_next_offset:flags.2?string
///     subscriptions_missing_balance:flags.4?long
///     history:flags.3?Vector<StarsTransaction> next_offset:flags.0?string
///     chats:Vector<Chat> users:Vector<User> = payments.StarsStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starsStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarsStatus {
    pub balance: enums::StarsAmount,
    pub subscriptions: Option<Vec<types::StarsSubscription>>,
    pub subscriptions_next_offset: Option<String>,
    pub subscriptions_missing_balance: Option<i64>,
    pub history: Option<Vec<types::StarsTransaction>>,
    pub next_offset: Option<String>,
    pub chats: Vec<enums::Chat>,
    pub users: Vec<enums::User>,
}

impl StarsStatus {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        balance: impl Into<enums::StarsAmount>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            balance: balance.into(),
            subscriptions: None,
            subscriptions_next_offset: None,
            subscriptions_missing_balance: None,
            history: None,
            next_offset: None,
            chats,
            users,
        }
    }
}

impl wire::Wire for StarsStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starsStatus",
        id: 0x6c9ce8ed,
        min_size: 36,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.next_offset.is_some())
            .with(1, self.subscriptions.is_some())
            .with(2, self.subscriptions_next_offset.is_some())
            .with(3, self.history.is_some())
            .with(4, self.subscriptions_missing_balance.is_some());
        w.flags(flags);
        self.balance.write(w);
        w.write_optional(&self.subscriptions);
        w.write_optional(&self.subscriptions_next_offset);
        w.write_optional(&self.subscriptions_missing_balance);
        w.write_optional(&self.history);
        w.write_optional(&self.next_offset);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            balance: cursor.read(),
            subscriptions: cursor.read_optional(flags.has(1)),
            subscriptions_next_offset: cursor.read_optional(flags.has(2)),
            subscriptions_missing_balance: cursor.read_optional(flags.has(4)),
            history: cursor.read_optional(flags.has(3)),
            next_offset: cursor.read_optional(flags.has(0)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.starsRevenueStats`.
///
/// Returned by [`payments.getStarsRevenueStats`](functions::payments::GetStarsRevenueStats).
///
/// ```text
/// payments.starsRevenueStats#6c207376 flags:# top_hours_graph:flags.0?StatsGraph
///     revenue_graph:StatsGraph status:StarsRevenueStatus usd_rate:double =
///     payments.StarsRevenueStats;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starsRevenueStats)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarsRevenueStats {
    pub top_hours_graph: Option<enums::StatsGraph>,
    pub revenue_graph: enums::StatsGraph,
    pub status: types::StarsRevenueStatus,
    pub usd_rate: f64,
}

impl StarsRevenueStats {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        revenue_graph: impl Into<enums::StatsGraph>,
        status: types::StarsRevenueStatus,
        usd_rate: f64,
    ) -> Self {
        Self {
            top_hours_graph: None,
            revenue_graph: revenue_graph.into(),
            status,
            usd_rate,
        }
    }
}

impl wire::Wire for StarsRevenueStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starsRevenueStats",
        id: 0x6c207376,
        min_size: 68,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.top_hours_graph.is_some());
        w.flags(flags);
        w.write_optional(&self.top_hours_graph);
        self.revenue_graph.write(w);
        self.status.write(w);
        w.f64(self.usd_rate);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            top_hours_graph: cursor.read_optional(flags.has(0)),
            revenue_graph: cursor.read(),
            status: cursor.read(),
            usd_rate: cursor.f64(),
        }
    }
}

/// The constructor `payments.starsRevenueWithdrawalUrl`.
///
/// Returned by [`payments.getStarsRevenueWithdrawalUrl`](functions::payments::GetStarsRevenueWithdrawalUrl).
///
/// ```text
/// payments.starsRevenueWithdrawalUrl#1dab80b7 url:string =
///     payments.StarsRevenueWithdrawalUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starsRevenueWithdrawalUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct StarsRevenueWithdrawalUrl {
    pub url: String,
}

impl StarsRevenueWithdrawalUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for StarsRevenueWithdrawalUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starsRevenueWithdrawalUrl",
        id: 0x1dab80b7,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.url);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// The constructor `payments.starsRevenueAdsAccountUrl`.
///
/// Returned by [`payments.getStarsRevenueAdsAccountUrl`](functions::payments::GetStarsRevenueAdsAccountUrl).
///
/// ```text
/// payments.starsRevenueAdsAccountUrl#394e7f21 url:string =
///     payments.StarsRevenueAdsAccountUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starsRevenueAdsAccountUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct StarsRevenueAdsAccountUrl {
    pub url: String,
}

impl StarsRevenueAdsAccountUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for StarsRevenueAdsAccountUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starsRevenueAdsAccountUrl",
        id: 0x394e7f21,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.url);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// The constructor `payments.starGifts`.
///
/// A constructor of [`payments::StarGifts`](enums::payments::StarGifts).
///
/// ```text
/// payments.starGifts#2ed82995 hash:int gifts:Vector<StarGift> chats:Vector<Chat>
///     users:Vector<User> = payments.StarGifts;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starGifts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGifts {
    pub hash: i32,
    pub gifts: Vec<enums::StarGift>,
    pub chats: Vec<enums::Chat>,
    pub users: Vec<enums::User>,
}

impl StarGifts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        hash: i32,
        gifts: Vec<enums::StarGift>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { hash, gifts, chats, users }
    }
}

impl wire::Wire for StarGifts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starGifts",
        id: 0x2ed82995,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
        w.write(&self.gifts);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i32(),
            gifts: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.connectedStarRefBots`.
///
/// Returned by [`payments.getConnectedStarRefBots`](functions::payments::GetConnectedStarRefBots),
/// [`payments.getConnectedStarRefBot`](functions::payments::GetConnectedStarRefBot),
/// [`payments.connectStarRefBot`](functions::payments::ConnectStarRefBot),
/// [`payments.editConnectedStarRefBot`](functions::payments::EditConnectedStarRefBot).
///
/// ```text
/// payments.connectedStarRefBots#98d5ea1d count:int
///     connected_bots:Vector<ConnectedBotStarRef> users:Vector<User> =
///     payments.ConnectedStarRefBots;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.connectedStarRefBots)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ConnectedStarRefBots {
    pub count: i32,
    pub connected_bots: Vec<types::ConnectedBotStarRef>,
    pub users: Vec<enums::User>,
}

impl ConnectedStarRefBots {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        connected_bots: Vec<types::ConnectedBotStarRef>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            connected_bots,
            users,
        }
    }
}

impl wire::Wire for ConnectedStarRefBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.connectedStarRefBots",
        id: 0x98d5ea1d,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.count);
        w.write(&self.connected_bots);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            connected_bots: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.suggestedStarRefBots`.
///
/// Returned by [`payments.getSuggestedStarRefBots`](functions::payments::GetSuggestedStarRefBots).
///
/// ```text
/// payments.suggestedStarRefBots#b4d5d859 flags:# count:int
///     suggested_bots:Vector<StarRefProgram> users:Vector<User>
///     next_offset:flags.0?string = payments.SuggestedStarRefBots;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.suggestedStarRefBots)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SuggestedStarRefBots {
    pub count: i32,
    pub suggested_bots: Vec<types::StarRefProgram>,
    pub users: Vec<enums::User>,
    pub next_offset: Option<String>,
}

impl SuggestedStarRefBots {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        suggested_bots: Vec<types::StarRefProgram>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            suggested_bots,
            users,
            next_offset: None,
        }
    }
}

impl wire::Wire for SuggestedStarRefBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.suggestedStarRefBots",
        id: 0xb4d5d859,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.next_offset.is_some());
        w.flags(flags);
        w.i32(self.count);
        w.write(&self.suggested_bots);
        w.write(&self.users);
        w.write_optional(&self.next_offset);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            count: cursor.i32(),
            suggested_bots: cursor.read(),
            users: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The constructor `payments.starGiftUpgradePreview`.
///
/// Returned by [`payments.getStarGiftUpgradePreview`](functions::payments::GetStarGiftUpgradePreview).
///
/// ```text
/// payments.starGiftUpgradePreview#3de1dfed
///     sample_attributes:Vector<StarGiftAttribute>
///     prices:Vector<StarGiftUpgradePrice> next_prices:Vector<StarGiftUpgradePrice>
///     = payments.StarGiftUpgradePreview;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starGiftUpgradePreview)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGiftUpgradePreview {
    pub sample_attributes: Vec<enums::StarGiftAttribute>,
    pub prices: Vec<types::StarGiftUpgradePrice>,
    pub next_prices: Vec<types::StarGiftUpgradePrice>,
}

impl StarGiftUpgradePreview {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        sample_attributes: Vec<enums::StarGiftAttribute>,
        prices: Vec<types::StarGiftUpgradePrice>,
        next_prices: Vec<types::StarGiftUpgradePrice>,
    ) -> Self {
        Self {
            sample_attributes,
            prices,
            next_prices,
        }
    }
}

impl wire::Wire for StarGiftUpgradePreview {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starGiftUpgradePreview",
        id: 0x3de1dfed,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.sample_attributes);
        w.write(&self.prices);
        w.write(&self.next_prices);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            sample_attributes: cursor.read(),
            prices: cursor.read(),
            next_prices: cursor.read(),
        }
    }
}

/// The constructor `payments.uniqueStarGift`.
///
/// Returned by [`payments.getUniqueStarGift`](functions::payments::GetUniqueStarGift).
///
/// ```text
/// payments.uniqueStarGift#416c56e8 gift:StarGift chats:Vector<Chat>
///     users:Vector<User> = payments.UniqueStarGift;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.uniqueStarGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UniqueStarGift {
    pub gift: enums::StarGift,
    pub chats: Vec<enums::Chat>,
    pub users: Vec<enums::User>,
}

impl UniqueStarGift {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        gift: impl Into<enums::StarGift>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            gift: gift.into(),
            chats,
            users,
        }
    }
}

impl wire::Wire for UniqueStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.uniqueStarGift",
        id: 0x416c56e8,
        min_size: 64,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.gift.write(w);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            gift: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.savedStarGifts`.
///
/// Returned by [`payments.getSavedStarGifts`](functions::payments::GetSavedStarGifts),
/// [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift),
/// [`payments.getCraftStarGifts`](functions::payments::GetCraftStarGifts).
///
/// ```text
/// payments.savedStarGifts#95f389b1 flags:# count:int
///     chat_notifications_enabled:flags.1?Bool gifts:Vector<SavedStarGift>
///     next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> =
///     payments.SavedStarGifts;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.savedStarGifts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SavedStarGifts {
    pub count: i32,
    pub chat_notifications_enabled: Option<bool>,
    pub gifts: Vec<types::SavedStarGift>,
    pub next_offset: Option<String>,
    pub chats: Vec<enums::Chat>,
    pub users: Vec<enums::User>,
}

impl SavedStarGifts {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        gifts: Vec<types::SavedStarGift>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            chat_notifications_enabled: None,
            gifts,
            next_offset: None,
            chats,
            users,
        }
    }
}

impl wire::Wire for SavedStarGifts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.savedStarGifts",
        id: 0x95f389b1,
        min_size: 36,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.next_offset.is_some())
            .with(1, self.chat_notifications_enabled.is_some());
        w.flags(flags);
        w.i32(self.count);
        w.write_optional(&self.chat_notifications_enabled);
        w.write(&self.gifts);
        w.write_optional(&self.next_offset);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            count: cursor.i32(),
            chat_notifications_enabled: cursor.read_optional(flags.has(1)),
            gifts: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.starGiftWithdrawalUrl`.
///
/// Returned by [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl).
///
/// ```text
/// payments.starGiftWithdrawalUrl#84aa3a9c url:string =
///     payments.StarGiftWithdrawalUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starGiftWithdrawalUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct StarGiftWithdrawalUrl {
    pub url: String,
}

impl StarGiftWithdrawalUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for StarGiftWithdrawalUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starGiftWithdrawalUrl",
        id: 0x84aa3a9c,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.url);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// The constructor `payments.resaleStarGifts`.
///
/// Returned by [`payments.getResaleStarGifts`](functions::payments::GetResaleStarGifts).
///
/// ```text
/// payments.resaleStarGifts#947a12df flags:# count:int gifts:Vector<StarGift>
///     next_offset:flags.0?string attributes:flags.1?Vector<StarGiftAttribute>
///     attributes_hash:flags.1?long chats:Vector<Chat>
///     counters:flags.2?Vector<StarGiftAttributeCounter> users:Vector<User> =
///     payments.ResaleStarGifts;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.resaleStarGifts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ResaleStarGifts {
    pub count: i32,
    pub gifts: Vec<enums::StarGift>,
    pub next_offset: Option<String>,
    /// On the wire together with `attributes_hash`, or not at all.
    pub attributes: Option<Vec<enums::StarGiftAttribute>>,
    /// On the wire together with `attributes`, or not at all.
    pub attributes_hash: Option<i64>,
    pub chats: Vec<enums::Chat>,
    pub counters: Option<Vec<types::StarGiftAttributeCounter>>,
    pub users: Vec<enums::User>,
}

impl ResaleStarGifts {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        gifts: Vec<enums::StarGift>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            gifts,
            next_offset: None,
            attributes: None,
            attributes_hash: None,
            chats,
            counters: None,
            users,
        }
    }
}

impl wire::Wire for ResaleStarGifts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.resaleStarGifts",
        id: 0x947a12df,
        min_size: 36,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.next_offset.is_some())
            .with(1, self.attributes.is_some() || self.attributes_hash.is_some())
            .with(2, self.counters.is_some());
        w.flags(flags);
        w.i32(self.count);
        w.write(&self.gifts);
        w.write_optional(&self.next_offset);
        w.write_shared_or_zero(flags.has(1), &self.attributes);
        w.write_shared_or_zero(flags.has(1), &self.attributes_hash);
        w.write(&self.chats);
        w.write_optional(&self.counters);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            count: cursor.i32(),
            gifts: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
            attributes: cursor.read_optional(flags.has(1)),
            attributes_hash: cursor.read_optional(flags.has(1)),
            chats: cursor.read(),
            counters: cursor.read_optional(flags.has(2)),
            users: cursor.read(),
        }
    }
}

/// The constructor `payments.starGiftCollections`.
///
/// A constructor of [`payments::StarGiftCollections`](enums::payments::StarGiftCollections).
///
/// ```text
/// payments.starGiftCollections#8a2932f3 collections:Vector<StarGiftCollection> =
///     payments.StarGiftCollections;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starGiftCollections)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGiftCollections {
    pub collections: Vec<types::StarGiftCollection>,
}

impl StarGiftCollections {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(collections: Vec<types::StarGiftCollection>) -> Self {
        Self { collections }
    }
}

impl wire::Wire for StarGiftCollections {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starGiftCollections",
        id: 0x8a2932f3,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.collections);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { collections: cursor.read() }
    }
}

/// The constructor `payments.uniqueStarGiftValueInfo`.
///
/// Returned by [`payments.getUniqueStarGiftValueInfo`](functions::payments::GetUniqueStarGiftValueInfo).
///
/// ```text
/// payments.uniqueStarGiftValueInfo#512fe446 flags:#
///     last_sale_on_fragment:flags.1?true value_is_average:flags.6?true
///     currency:string value:long initial_sale_date:int initial_sale_stars:long
///     initial_sale_price:long last_sale_date:flags.0?int
///     last_sale_price:flags.0?long floor_price:flags.2?long
///     average_price:flags.3?long listed_count:flags.4?int
///     fragment_listed_count:flags.5?int fragment_listed_url:flags.5?string =
///     payments.UniqueStarGiftValueInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.uniqueStarGiftValueInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UniqueStarGiftValueInfo {
    pub last_sale_on_fragment: bool,
    pub value_is_average: bool,
    pub currency: String,
    pub value: i64,
    pub initial_sale_date: i32,
    pub initial_sale_stars: i64,
    pub initial_sale_price: i64,
    /// On the wire together with `last_sale_price`, or not at all.
    pub last_sale_date: Option<i32>,
    /// On the wire together with `last_sale_date`, or not at all.
    pub last_sale_price: Option<i64>,
    pub floor_price: Option<i64>,
    pub average_price: Option<i64>,
    pub listed_count: Option<i32>,
    /// On the wire together with `fragment_listed_url`, or not at all.
    pub fragment_listed_count: Option<i32>,
    /// On the wire together with `fragment_listed_count`, or not at all.
    pub fragment_listed_url: Option<String>,
}

impl UniqueStarGiftValueInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        value: i64,
        initial_sale_date: i32,
        initial_sale_stars: i64,
        initial_sale_price: i64,
    ) -> Self {
        Self {
            last_sale_on_fragment: false,
            value_is_average: false,
            currency: currency.into(),
            value,
            initial_sale_date,
            initial_sale_stars,
            initial_sale_price,
            last_sale_date: None,
            last_sale_price: None,
            floor_price: None,
            average_price: None,
            listed_count: None,
            fragment_listed_count: None,
            fragment_listed_url: None,
        }
    }
}

impl wire::Wire for UniqueStarGiftValueInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.uniqueStarGiftValueInfo",
        id: 0x512fe446,
        min_size: 40,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.last_sale_date.is_some() || self.last_sale_price.is_some())
            .with(1, self.last_sale_on_fragment)
            .with(2, self.floor_price.is_some())
            .with(3, self.average_price.is_some())
            .with(4, self.listed_count.is_some())
            .with(
                5,
                self.fragment_listed_count.is_some()
                    || self.fragment_listed_url.is_some(),
            )
            .with(6, self.value_is_average);
        w.flags(flags);
        w.string(&self.currency);
        w.i64(self.value);
        w.i32(self.initial_sale_date);
        w.i64(self.initial_sale_stars);
        w.i64(self.initial_sale_price);
        w.write_shared_or_zero(flags.has(0), &self.last_sale_date);
        w.write_shared_or_zero(flags.has(0), &self.last_sale_price);
        w.write_optional(&self.floor_price);
        w.write_optional(&self.average_price);
        w.write_optional(&self.listed_count);
        w.write_shared_or_zero(flags.has(5), &self.fragment_listed_count);
        w.write_shared_or_zero(flags.has(5), &self.fragment_listed_url);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            last_sale_on_fragment: flags.has(1),
            value_is_average: flags.has(6),
            currency: cursor.string(),
            value: cursor.i64(),
            initial_sale_date: cursor.i32(),
            initial_sale_stars: cursor.i64(),
            initial_sale_price: cursor.i64(),
            last_sale_date: cursor.read_optional(flags.has(0)),
            last_sale_price: cursor.read_optional(flags.has(0)),
            floor_price: cursor.read_optional(flags.has(2)),
            average_price: cursor.read_optional(flags.has(3)),
            listed_count: cursor.read_optional(flags.has(4)),
            fragment_listed_count: cursor.read_optional(flags.has(5)),
            fragment_listed_url: cursor.read_optional(flags.has(5)),
        }
    }
}

/// The constructor `payments.checkCanSendGiftResultFail`.
///
/// A constructor of [`payments::CheckCanSendGiftResult`](enums::payments::CheckCanSendGiftResult).
///
/// ```text
/// payments.checkCanSendGiftResultFail#d5e58274 reason:TextWithEntities =
///     payments.CheckCanSendGiftResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.checkCanSendGiftResultFail)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CheckCanSendGiftResultFail {
    pub reason: types::TextWithEntities,
}

impl CheckCanSendGiftResultFail {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(reason: types::TextWithEntities) -> Self {
        Self { reason }
    }
}

impl wire::Wire for CheckCanSendGiftResultFail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.checkCanSendGiftResultFail",
        id: 0xd5e58274,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.reason.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { reason: cursor.read() }
    }
}

/// The constructor `payments.starGiftAuctionState`.
///
/// Returned by [`payments.getStarGiftAuctionState`](functions::payments::GetStarGiftAuctionState).
///
/// ```text
/// payments.starGiftAuctionState#6b39f4ec gift:StarGift state:StarGiftAuctionState
///     user_state:StarGiftAuctionUserState timeout:int users:Vector<User>
///     chats:Vector<Chat> = payments.StarGiftAuctionState;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starGiftAuctionState)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGiftAuctionState {
    pub gift: enums::StarGift,
    pub state: enums::StarGiftAuctionState,
    pub user_state: types::StarGiftAuctionUserState,
    pub timeout: i32,
    pub users: Vec<enums::User>,
    pub chats: Vec<enums::Chat>,
}

impl StarGiftAuctionState {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        gift: impl Into<enums::StarGift>,
        state: impl Into<enums::StarGiftAuctionState>,
        user_state: types::StarGiftAuctionUserState,
        timeout: i32,
        users: Vec<enums::User>,
        chats: Vec<enums::Chat>,
    ) -> Self {
        Self {
            gift: gift.into(),
            state: state.into(),
            user_state,
            timeout,
            users,
            chats,
        }
    }
}

impl wire::Wire for StarGiftAuctionState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starGiftAuctionState",
        id: 0x6b39f4ec,
        min_size: 84,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.gift.write(w);
        self.state.write(w);
        self.user_state.write(w);
        w.i32(self.timeout);
        w.write(&self.users);
        w.write(&self.chats);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            gift: cursor.read(),
            state: cursor.read(),
            user_state: cursor.read(),
            timeout: cursor.i32(),
            users: cursor.read(),
            chats: cursor.read(),
        }
    }
}

/// The constructor `payments.starGiftAuctionAcquiredGifts`.
///
/// Returned by [`payments.getStarGiftAuctionAcquiredGifts`](functions::payments::GetStarGiftAuctionAcquiredGifts).
///
/// ```text
/// payments.starGiftAuctionAcquiredGifts#7d5bd1f0
///     gifts:Vector<StarGiftAuctionAcquiredGift> users:Vector<User>
///     chats:Vector<Chat> = payments.StarGiftAuctionAcquiredGifts;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starGiftAuctionAcquiredGifts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct StarGiftAuctionAcquiredGifts {
    pub gifts: Vec<types::StarGiftAuctionAcquiredGift>,
    pub users: Vec<enums::User>,
    pub chats: Vec<enums::Chat>,
}

impl StarGiftAuctionAcquiredGifts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        gifts: Vec<types::StarGiftAuctionAcquiredGift>,
        users: Vec<enums::User>,
        chats: Vec<enums::Chat>,
    ) -> Self {
        Self { gifts, users, chats }
    }
}

impl wire::Wire for StarGiftAuctionAcquiredGifts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starGiftAuctionAcquiredGifts",
        id: 0x7d5bd1f0,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.gifts);
        w.write(&self.users);
        w.write(&self.chats);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            gifts: cursor.read(),
            users: cursor.read(),
            chats: cursor.read(),
        }
    }
}

/// The constructor `payments.starGiftActiveAuctions`.
///
/// A constructor of [`payments::StarGiftActiveAuctions`](enums::payments::StarGiftActiveAuctions).
///
/// ```text
/// payments.starGiftActiveAuctions#aef6abbc
///     auctions:Vector<StarGiftActiveAuctionState> users:Vector<User>
///     chats:Vector<Chat> = payments.StarGiftActiveAuctions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starGiftActiveAuctions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGiftActiveAuctions {
    pub auctions: Vec<types::StarGiftActiveAuctionState>,
    pub users: Vec<enums::User>,
    pub chats: Vec<enums::Chat>,
}

impl StarGiftActiveAuctions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        auctions: Vec<types::StarGiftActiveAuctionState>,
        users: Vec<enums::User>,
        chats: Vec<enums::Chat>,
    ) -> Self {
        Self { auctions, users, chats }
    }
}

impl wire::Wire for StarGiftActiveAuctions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starGiftActiveAuctions",
        id: 0xaef6abbc,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.auctions);
        w.write(&self.users);
        w.write(&self.chats);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            auctions: cursor.read(),
            users: cursor.read(),
            chats: cursor.read(),
        }
    }
}

/// The constructor `payments.starGiftUpgradeAttributes`.
///
/// Returned by [`payments.getStarGiftUpgradeAttributes`](functions::payments::GetStarGiftUpgradeAttributes).
///
/// ```text
/// payments.starGiftUpgradeAttributes#46c6e36f attributes:Vector<StarGiftAttribute>
///     = payments.StarGiftUpgradeAttributes;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starGiftUpgradeAttributes)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGiftUpgradeAttributes {
    pub attributes: Vec<enums::StarGiftAttribute>,
}

impl StarGiftUpgradeAttributes {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(attributes: Vec<enums::StarGiftAttribute>) -> Self {
        Self { attributes }
    }
}

impl wire::Wire for StarGiftUpgradeAttributes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.starGiftUpgradeAttributes",
        id: 0x46c6e36f,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.attributes);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { attributes: cursor.read() }
    }
}

/// The constructor `payments.currencyRates`.
///
/// Returned by [`payments.getCurrencyRates`](functions::payments::GetCurrencyRates).
///
/// ```text
/// payments.currencyRates#bbcce4c2 rates:Vector<CurrencyRate> =
///     payments.CurrencyRates;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.currencyRates)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct CurrencyRates {
    pub rates: Vec<types::CurrencyRate>,
}

impl CurrencyRates {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(rates: Vec<types::CurrencyRate>) -> Self {
        Self { rates }
    }
}

impl wire::Wire for CurrencyRates {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.currencyRates",
        id: 0xbbcce4c2,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.rates);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { rates: cursor.read() }
    }
}
