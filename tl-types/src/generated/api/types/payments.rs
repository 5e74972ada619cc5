// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `payments`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A form for a payment in a regular currency, such as the order of a product that a bot sells. Fill it in and pay
/// with [`payments.sendPaymentForm`](functions::payments::SendPaymentForm).
///
/// A constructor of [`payments::PaymentForm`](enums::payments::PaymentForm).
///
/// Since layer 65 or earlier; `form_id` since 129 or earlier; `bot_id:long` since 133 or earlier, `bot_id:int`
/// before; `provider_id:long` since 133 or earlier, `provider_id:int` before; `title`, `description`, `photo` since
/// 143; `additional_methods` since 144; `saved_credentials:flags.1?Vector<PaymentSavedCredentials>` since 144,
/// `saved_credentials:flags.1?PaymentSavedCredentials` before.
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
    /// If set, the user may be offered to save the payment data for the next purchase.
    pub can_save_credentials: bool,
    /// If set, payment data can only be saved once the account has a password; offer to set one up.
    pub password_missing: bool,
    /// Identifier of the form, to pay it with.
    pub form_id: i64,
    /// The bot that sells the product.
    pub bot_id: i64,
    /// Name of the product.
    pub title: String,
    /// Text about the product.
    pub description: String,
    /// Picture of the product.
    pub photo: Option<enums::WebDocument>,
    /// The prices, and what data the order needs.
    pub invoice: types::Invoice,
    /// The bot of the payment provider, which receives the payment data.
    pub provider_id: i64,
    /// Address of the page on which the user enters the payment data, if the client does not handle the provider
    /// itself.
    pub url: String,
    /// Name of the payment provider, such as stripe or smartglocal, if the client may talk to it directly instead of
    /// opening url.
    ///
    /// On the wire together with `native_params`, or not at all.
    pub native_provider: Option<String>,
    /// Settings for talking to `native_provider` directly, as JSON: for example the public key, and whether country,
    /// postal code or name of the card holder are needed.
    ///
    /// On the wire together with `native_provider`, or not at all.
    pub native_params: Option<types::DataJson>,
    /// Other ways to pay, each by a page of its own.
    pub additional_methods: Option<Vec<types::PaymentFormMethod>>,
    /// The order information that the user saved earlier, to fill in the form with.
    pub saved_info: Option<types::PaymentRequestedInfo>,
    /// Payment data that the user saved earlier and can pay with again.
    pub saved_credentials: Option<Vec<types::PaymentSavedCredentialsCard>>,
    /// The users that `bot_id` and `provider_id` refer to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.can_save_credentials)
                    .with(3, self.password_missing)
                    .with(4, self.native_params.is_some()),
            );
        w.fixed((self.form_id, self.bot_id));
        w.string(&self.title);
        w.string(&self.description);
        flags.set(5, w.write_optional(&self.photo));
        w.write(&self.invoice);
        w.i64(self.provider_id);
        w.string(&self.url);
        w.write_shared_or_zero(flags.has(4), &self.native_provider);
        w.write_shared(flags.has(4), &self.native_params);
        flags.set(6, w.write_optional(&self.additional_methods));
        flags.set(0, w.write_optional(&self.saved_info));
        flags.set(1, w.write_optional(&self.saved_credentials));
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, form_id, bot_id) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            can_save_credentials: flags.has(2),
            password_missing: flags.has(3),
            form_id,
            bot_id,
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

/// A form for a payment in Telegram Stars. Pay it with
/// [`payments.sendStarsForm`](functions::payments::SendStarsForm).
///
/// A constructor of [`payments::PaymentForm`](enums::payments::PaymentForm).
///
/// Since layer 181.
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
    /// Identifier of the form, to pay it with.
    pub form_id: i64,
    /// The bot that sells the product.
    pub bot_id: i64,
    /// Name of the product.
    pub title: String,
    /// Text about the product.
    pub description: String,
    /// Picture of the product.
    pub photo: Option<enums::WebDocument>,
    /// The price in Telegram Stars; the currency is XTR.
    pub invoice: types::Invoice,
    /// The users that `bot_id` refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.form_id, self.bot_id));
        w.string(&self.title);
        w.string(&self.description);
        flags.set(5, w.write_optional(&self.photo));
        w.write(&self.invoice);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, form_id, bot_id) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            form_id,
            bot_id,
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read_optional(flags.has(5)),
            invoice: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A form for buying or upgrading a gift with Telegram Stars. Pay it with
/// [`payments.sendStarsForm`](functions::payments::SendStarsForm).
///
/// A constructor of [`payments::PaymentForm`](enums::payments::PaymentForm).
///
/// Since layer 189.
///
/// ```text
/// payments.paymentFormStarGift#b425cfe1 form_id:long invoice:Invoice =
///     payments.PaymentForm;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.paymentFormStarGift)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PaymentFormStarGift {
    /// Identifier of the form, to pay the gift with.
    pub form_id: i64,
    /// The price of the gift in Telegram Stars.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.form_id);
        w.write(&self.invoice);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            form_id: cursor.i64(),
            invoice: cursor.read(),
        }
    }
}

/// The order information passed the check, and these are the ways to ship the order.
///
/// Returned by [`payments.validateRequestedInfo`](functions::payments::ValidateRequestedInfo).
///
/// Since layer 65 or earlier.
///
/// ```text
/// payments.validatedRequestedInfo#d1451883 flags:# id:flags.0?string
///     shipping_options:flags.1?Vector<ShippingOption> =
///     payments.ValidatedRequestedInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.validatedRequestedInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ValidatedRequestedInfo {
    /// Identifier of the checked information, to pass to
    /// [`payments.sendPaymentForm`](functions::payments::SendPaymentForm) as `requested_info_id`.
    pub id: Option<String>,
    /// The ways of shipping that the user can choose from; absent if the price does not depend on the shipping.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.id));
        flags.set(1, w.write_optional(&self.shipping_options));
        w.patch(flags);
        w
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

/// The payment was made.
///
/// A constructor of [`payments::PaymentResult`](enums::payments::PaymentResult).
///
/// Since layer 65 or earlier.
///
/// ```text
/// payments.paymentResult#4e5f810d updates:Updates = payments.PaymentResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.paymentResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PaymentResult {
    /// What the payment changed, such as the message about it.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.updates);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { updates: cursor.read() }
    }
}

/// The bank wants the user to confirm the payment on a web page, as 3-D Secure does. The result of the payment
/// arrives as an update afterwards.
///
/// A constructor of [`payments::PaymentResult`](enums::payments::PaymentResult).
///
/// Since layer 104.
///
/// ```text
/// payments.paymentVerificationNeeded#d8411139 url:string = payments.PaymentResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.paymentVerificationNeeded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PaymentVerificationNeeded {
    /// Address of the page to open.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// The receipt of a payment that was made in a regular currency.
///
/// A constructor of [`payments::PaymentReceipt`](enums::payments::PaymentReceipt).
///
/// Since layer 65 or earlier; `title`, `description`, `photo`, `tip_amount` since 129 or earlier; fields in another
/// order since 129 or earlier; `bot_id:long` since 133 or earlier, `bot_id:int` before; `provider_id:long` since
/// 133 or earlier, `provider_id:int` before.
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
    /// When the payment was made, in Unix time.
    pub date: i32,
    /// The bot that sold the product.
    pub bot_id: i64,
    /// The bot of the payment provider.
    pub provider_id: i64,
    /// Name of the product.
    pub title: String,
    /// Text about the product.
    pub description: String,
    /// Picture of the product.
    pub photo: Option<enums::WebDocument>,
    /// The prices that the order was made up of.
    pub invoice: types::Invoice,
    /// The order information that the user gave, such as name and address.
    pub info: Option<types::PaymentRequestedInfo>,
    /// The way of shipping that the user chose.
    pub shipping: Option<types::ShippingOption>,
    /// The tip that the user added, in the smallest unit of the currency.
    pub tip_amount: Option<i64>,
    /// Currency of the payment, as a three-letter ISO 4217 code.
    pub currency: String,
    /// What was paid in total, in the smallest unit of the currency, such as cents.
    pub total_amount: i64,
    /// How the user paid, to show; for example the type of the card and its last digits.
    pub credentials_title: String,
    /// The users that `bot_id` and `provider_id` refer to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.date, self.bot_id, self.provider_id));
        w.string(&self.title);
        w.string(&self.description);
        flags.set(2, w.write_optional(&self.photo));
        w.write(&self.invoice);
        flags.set(0, w.write_optional(&self.info));
        flags.set(1, w.write_optional(&self.shipping));
        flags.set(3, w.write_optional(&self.tip_amount));
        w.string(&self.currency);
        w.i64(self.total_amount);
        w.string(&self.credentials_title);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, date, bot_id, provider_id) = cursor
            .fixed::<(wire::Flags, i32, i64, i64)>();
        Self {
            date,
            bot_id,
            provider_id,
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

/// The receipt of a payment that was made in Telegram Stars.
///
/// A constructor of [`payments::PaymentReceipt`](enums::payments::PaymentReceipt).
///
/// Since layer 181.
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
    /// When the payment was made, in Unix time.
    pub date: i32,
    /// The bot that received the payment.
    pub bot_id: i64,
    /// Name of the product.
    pub title: String,
    /// Text about the product.
    pub description: String,
    /// Picture of the product.
    pub photo: Option<enums::WebDocument>,
    /// The price that was paid.
    pub invoice: types::Invoice,
    /// Always XTR, which stands for Telegram Stars.
    pub currency: String,
    /// How many Telegram Stars were paid.
    pub total_amount: i64,
    /// Identifier of the transaction, for example for a refund.
    pub transaction_id: String,
    /// The users that `bot_id` refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.date, self.bot_id));
        w.string(&self.title);
        w.string(&self.description);
        flags.set(2, w.write_optional(&self.photo));
        w.write(&self.invoice);
        w.string(&self.currency);
        w.i64(self.total_amount);
        w.string(&self.transaction_id);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, date, bot_id) = cursor.fixed::<(wire::Flags, i32, i64)>();
        Self {
            date,
            bot_id,
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

/// What Telegram keeps for the user's next order: the order information, and whether there is payment data.
///
/// Returned by [`payments.getSavedInfo`](functions::payments::GetSavedInfo).
///
/// Since layer 65 or earlier.
///
/// ```text
/// payments.savedInfo#fb8fe43c flags:# has_saved_credentials:flags.1?true
///     saved_info:flags.0?PaymentRequestedInfo = payments.SavedInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.savedInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SavedInfo {
    /// If set, payment data of the user is saved as well.
    pub has_saved_credentials: bool,
    /// Name, phone number, email address and shipping address that were saved; absent if there are none.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(1, self.has_saved_credentials));
        flags.set(0, w.write_optional(&self.saved_info));
        w.patch(flags);
        w
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

/// What is known about a bank card by its number.
///
/// Returned by [`payments.getBankCardData`](functions::payments::GetBankCardData).
///
/// Since layer 110.
///
/// ```text
/// payments.bankCardData#3e24e573 title:string open_urls:Vector<BankCardOpenUrl> =
///     payments.BankCardData;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.bankCardData)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BankCardData {
    /// Name of the bank and of the kind of card, to show.
    pub title: String,
    /// Pages of the bank that the user may want to open, such as one for a transfer.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w.write(&self.open_urls);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.string(),
            open_urls: cursor.read(),
        }
    }
}

/// An invoice as a link, which anyone who has it can pay.
///
/// Returned by [`payments.exportInvoice`](functions::payments::ExportInvoice).
///
/// Since layer 143.
///
/// ```text
/// payments.exportedInvoice#aed0cbd9 url:string = payments.ExportedInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.exportedInvoice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedInvoice {
    /// The link to the invoice.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// What a gift code for Telegram Premium is worth, and whether it was used.
///
/// Returned by [`payments.checkGiftCode`](functions::payments::CheckGiftCode).
///
/// Since layer 166; `from_id:flags.4?Peer` since 168, `from_id:Peer` before; `days` since 217; `months` until 216.
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
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckedGiftCode {
    /// If set, the code was won in a giveaway.
    pub via_giveaway: bool,
    /// Who created the code: a user, or a channel or supergroup that gave it away.
    pub from_id: Option<enums::Peer>,
    /// Identifier of the message of the giveaway, in the chat that `from_id` names.
    pub giveaway_msg_id: Option<i32>,
    /// The user that the code was meant for; absent if anyone may use it.
    pub to_id: Option<i64>,
    /// When the code was made, in Unix time.
    pub date: i32,
    /// Days of Telegram Premium that the code gives.
    pub days: i32,
    /// When the code was used, in Unix time; absent if it is unused.
    pub used_date: Option<i32>,
    /// The chats that `from_id` refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that `from_id` and `to_id` refer to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(2, self.via_giveaway));
        flags.set(4, w.write_optional(&self.from_id));
        flags.set(3, w.write_optional(&self.giveaway_msg_id));
        flags.set(0, w.write_optional(&self.to_id));
        w.fixed((self.date, self.days));
        flags.set(1, w.write_optional(&self.used_date));
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let from_id = cursor.read_optional(flags.has(4));
        let giveaway_msg_id = cursor.read_optional(flags.has(3));
        let to_id = cursor.read_optional(flags.has(0));
        let (date, days) = cursor.fixed::<(i32, i32)>();
        Self {
            via_giveaway: flags.has(2),
            from_id,
            giveaway_msg_id,
            to_id,
            date,
            days,
            used_date: cursor.read_optional(flags.has(1)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A giveaway that still runs. If no reason against it is given and participating is not set either, the user can
/// take part by joining the channels of the giveaway.
///
/// A constructor of [`payments::GiveawayInfo`](enums::payments::GiveawayInfo).
///
/// Since layer 166.
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
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GiveawayInfo {
    /// If set, the account takes part.
    pub participating: bool,
    /// If set, the time is over and the winners are being drawn.
    pub preparing_results: bool,
    /// When the giveaway began, in Unix time.
    pub start_date: i32,
    /// When the user joined the channel, in Unix time; present if this was before the giveaway and only new members may
    /// take part.
    pub joined_too_early_date: Option<i32>,
    /// The chat of the giveaway in which the user is an administrator; present if this is why the user cannot take
    /// part.
    pub admin_disallowed_chat_id: Option<i64>,
    /// The country of the user's phone number, as a two-letter ISO 3166-1 code; present if the giveaway is not open to
    /// that country.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.participating)
                    .with(3, self.preparing_results),
            );
        w.i32(self.start_date);
        flags.set(1, w.write_optional(&self.joined_too_early_date));
        flags.set(2, w.write_optional(&self.admin_disallowed_chat_id));
        flags.set(4, w.write_optional(&self.disallowed_country));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, start_date) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            participating: flags.has(0),
            preparing_results: flags.has(3),
            start_date,
            joined_too_early_date: cursor.read_optional(flags.has(1)),
            admin_disallowed_chat_id: cursor.read_optional(flags.has(2)),
            disallowed_country: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A giveaway that is finished, with its results.
///
/// A constructor of [`payments::GiveawayInfo`](enums::payments::GiveawayInfo).
///
/// Since layer 166; `stars_prize` since 187; `gift_code_slug:flags.3?string` since 187,
/// `gift_code_slug:flags.0?string` before; `activated_count:flags.2?int` since 187, `activated_count:int` before.
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
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GiveawayInfoResults {
    /// If set, the account is among the winners.
    pub winner: bool,
    /// If set, the payment for the giveaway was taken back, and no prizes were given.
    pub refunded: bool,
    /// When the giveaway began, in Unix time.
    pub start_date: i32,
    /// The gift code that the account has won, for [`payments.applyGiftCode`](functions::payments::ApplyGiftCode).
    pub gift_code_slug: Option<String>,
    /// How many Telegram Stars the account has won.
    pub stars_prize: Option<i64>,
    /// When the winners were drawn, in Unix time; it may be later than was planned.
    pub finish_date: i32,
    /// Number of winners.
    pub winners_count: i32,
    /// Number of winners who have used their gift codes.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.winner).with(1, self.refunded));
        w.i32(self.start_date);
        flags.set(3, w.write_optional(&self.gift_code_slug));
        flags.set(4, w.write_optional(&self.stars_prize));
        w.fixed((self.finish_date, self.winners_count));
        flags.set(2, w.write_optional(&self.activated_count));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, start_date) = cursor.fixed::<(wire::Flags, i32)>();
        let gift_code_slug = cursor.read_optional(flags.has(3));
        let stars_prize = cursor.read_optional(flags.has(4));
        let (finish_date, winners_count) = cursor.fixed::<(i32, i32)>();
        Self {
            winner: flags.has(0),
            refunded: flags.has(1),
            start_date,
            gift_code_slug,
            stars_prize,
            finish_date,
            winners_count,
            activated_count: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A balance of Telegram Stars or toncoins, with subscriptions or transactions where those were asked for.
///
/// Returned by [`payments.getStarsStatus`](functions::payments::GetStarsStatus),
/// [`payments.getStarsTransactions`](functions::payments::GetStarsTransactions),
/// [`payments.getStarsTransactionsByID`](functions::payments::GetStarsTransactionsById),
/// [`payments.getStarsSubscriptions`](functions::payments::GetStarsSubscriptions).
///
/// Since layer 181; `subscriptions`, `subscriptions_next_offset`, `subscriptions_missing_balance` since 186;
/// `history:flags.3?Vector<StarsTransaction>` since 186, `history:Vector<StarsTransaction>` before;
/// `balance:StarsAmount` since 195, `balance:long` before.
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
    /// The current balance.
    pub balance: enums::StarsAmount,
    /// Subscriptions paid in Telegram Stars; present where they were asked for.
    pub subscriptions: Option<Vec<types::StarsSubscription>>,
    /// The offset for more subscriptions in
    /// [`payments.getStarsSubscriptions`](functions::payments::GetStarsSubscriptions); absent if there are no more.
    pub subscriptions_next_offset: Option<String>,
    /// How many Telegram Stars are missing to renew the subscriptions that expired for lack of balance.
    pub subscriptions_missing_balance: Option<i64>,
    /// Transactions, in the order that was asked for.
    pub history: Option<Vec<types::StarsTransaction>>,
    /// The offset for more transactions in
    /// [`payments.getStarsTransactions`](functions::payments::GetStarsTransactions); absent if there are no more.
    pub next_offset: Option<String>,
    /// The chats that the subscriptions and transactions refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that the subscriptions and transactions refer to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.balance);
        flags.set(1, w.write_optional(&self.subscriptions));
        flags.set(2, w.write_optional(&self.subscriptions_next_offset));
        flags.set(4, w.write_optional(&self.subscriptions_missing_balance));
        flags.set(3, w.write_optional(&self.history));
        flags.set(0, w.write_optional(&self.next_offset));
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
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

/// What a bot, channel or user has earned, in Telegram Stars or, if that was asked for, in toncoins.
///
/// Returned by [`payments.getStarsRevenueStats`](functions::payments::GetStarsRevenueStats).
///
/// Since layer 182; `top_hours_graph` since 206.
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
    /// Graph of the views of advertisements by hour; present for the revenue from advertisements.
    pub top_hours_graph: Option<enums::StatsGraph>,
    /// Graph of the revenue over time.
    pub revenue_graph: enums::StatsGraph,
    /// The balance, how much of it can be withdrawn, and the revenue in total.
    pub status: types::StarsRevenueStatus,
    /// What one Telegram Star or toncoin is worth in US dollars.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.top_hours_graph));
        w.write(&self.revenue_graph);
        w.write(&self.status);
        w.f64(self.usd_rate);
        w.patch(flags);
        w
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

/// The page on which the withdrawal of revenue is completed.
///
/// Returned by [`payments.getStarsRevenueWithdrawalUrl`](functions::payments::GetStarsRevenueWithdrawalUrl).
///
/// Since layer 182.
///
/// ```text
/// payments.starsRevenueWithdrawalUrl#1dab80b7 url:string =
///     payments.StarsRevenueWithdrawalUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starsRevenueWithdrawalUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsRevenueWithdrawalUrl {
    /// Address of the page at Fragment to open.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// The page on which advertisements can be bought with the Telegram Stars of a bot or channel.
///
/// Returned by [`payments.getStarsRevenueAdsAccountUrl`](functions::payments::GetStarsRevenueAdsAccountUrl).
///
/// Since layer 183.
///
/// ```text
/// payments.starsRevenueAdsAccountUrl#394e7f21 url:string =
///     payments.StarsRevenueAdsAccountUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starsRevenueAdsAccountUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsRevenueAdsAccountUrl {
    /// Address of the page of the advertisement account to open.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// The gifts that can be bought with Telegram Stars.
///
/// A constructor of [`payments::StarGifts`](enums::payments::StarGifts).
///
/// Since layer 189; `chats`, `users` since 207.
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
    /// Hash of this list, to pass to [`payments.getStarGifts`](functions::payments::GetStarGifts) the next time.
    pub hash: i32,
    /// The gifts, in the order to show them in.
    pub gifts: Vec<enums::StarGift>,
    /// The chats that gifts refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that gifts refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w.write(&self.gifts);
        w.write(&self.chats);
        w.write(&self.users);
        w
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

/// Affiliate programmes of bots that a user, bot or channel takes part in.
///
/// Returned by [`payments.getConnectedStarRefBots`](functions::payments::GetConnectedStarRefBots),
/// [`payments.getConnectedStarRefBot`](functions::payments::GetConnectedStarRefBot),
/// [`payments.connectStarRefBot`](functions::payments::ConnectStarRefBot),
/// [`payments.editConnectedStarRefBot`](functions::payments::EditConnectedStarRefBot).
///
/// Since layer 195.
///
/// ```text
/// payments.connectedStarRefBots#98d5ea1d count:int
///     connected_bots:Vector<ConnectedBotStarRef> users:Vector<User> =
///     payments.ConnectedStarRefBots;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.connectedStarRefBots)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConnectedStarRefBots {
    /// Number of all programmes that are taken part in.
    pub count: i32,
    /// The programmes, each with the link to share.
    pub connected_bots: Vec<types::ConnectedBotStarRef>,
    /// The bots that `connected_bots` refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.connected_bots);
        w.write(&self.users);
        w
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

/// One part of the bots whose affiliate programmes can be joined.
///
/// Returned by [`payments.getSuggestedStarRefBots`](functions::payments::GetSuggestedStarRefBots).
///
/// Since layer 195.
///
/// ```text
/// payments.suggestedStarRefBots#b4d5d859 flags:# count:int
///     suggested_bots:Vector<StarRefProgram> users:Vector<User>
///     next_offset:flags.0?string = payments.SuggestedStarRefBots;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.suggestedStarRefBots)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SuggestedStarRefBots {
    /// Number of all such bots.
    pub count: i32,
    /// The programmes of this part.
    pub suggested_bots: Vec<types::StarRefProgram>,
    /// The bots that `suggested_bots` refers to.
    pub users: Vec<enums::User>,
    /// The offset to get the next part with; absent if this is the last one.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.count);
        w.write(&self.suggested_bots);
        w.write(&self.users);
        flags.set(0, w.write_optional(&self.next_offset));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            count,
            suggested_bots: cursor.read(),
            users: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
        }
    }
}

/// What a gift may look like after the upgrade to a collectible, and what the upgrade costs over time.
///
/// Returned by [`payments.getStarGiftUpgradePreview`](functions::payments::GetStarGiftUpgradePreview).
///
/// Since layer 196; `prices`, `next_prices` since 215.
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
    /// Examples of models, patterns and backdrops that the gift may get.
    pub sample_attributes: Vec<enums::StarGiftAttribute>,
    /// Examples of the price of the upgrade, by the time from which they apply.
    pub prices: Vec<types::StarGiftUpgradePrice>,
    /// The next changes of the price, in finer steps than prices has.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.sample_attributes);
        w.write(&self.prices);
        w.write(&self.next_prices);
        w
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

/// A collectible gift that was looked up by its slug.
///
/// Returned by [`payments.getUniqueStarGift`](functions::payments::GetUniqueStarGift).
///
/// Since layer 197; `chats` since 213.
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
    /// The gift; it is always a [`starGiftUnique`](types::StarGiftUnique).
    pub gift: enums::StarGift,
    /// The chats that gift refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that gift refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.gift);
        w.write(&self.chats);
        w.write(&self.users);
        w
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

/// One part of the gifts that a user or channel has received.
///
/// Returned by [`payments.getSavedStarGifts`](functions::payments::GetSavedStarGifts),
/// [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift),
/// [`payments.getCraftStarGifts`](functions::payments::GetCraftStarGifts).
///
/// Since layer 198.
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
    /// Number of all gifts that the request matches.
    pub count: i32,
    /// For a channel that the account manages, whether it is told about new gifts to the channel.
    pub chat_notifications_enabled: Option<bool>,
    /// The gifts of this part.
    pub gifts: Vec<types::SavedStarGift>,
    /// The offset to get the next part with; absent if this is the last one.
    pub next_offset: Option<String>,
    /// The chats that gifts refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that gifts refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.count);
        flags.set(1, w.write_optional(&self.chat_notifications_enabled));
        w.write(&self.gifts);
        flags.set(0, w.write_optional(&self.next_offset));
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            count,
            chat_notifications_enabled: cursor.read_optional(flags.has(1)),
            gifts: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The page on which the export of a collectible gift to the TON blockchain is completed.
///
/// Returned by [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl).
///
/// Since layer 198.
///
/// ```text
/// payments.starGiftWithdrawalUrl#84aa3a9c url:string =
///     payments.StarGiftWithdrawalUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starGiftWithdrawalUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftWithdrawalUrl {
    /// Address of the page at Fragment to open.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// One part of the collectible gifts that their owners offer for sale.
///
/// Returned by [`payments.getResaleStarGifts`](functions::payments::GetResaleStarGifts).
///
/// Since layer 203.
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
    /// Number of all gifts that the request matches.
    pub count: i32,
    /// The gifts of this part, each with its price.
    pub gifts: Vec<enums::StarGift>,
    /// The offset to get the next part with; absent if this is the last one.
    pub next_offset: Option<String>,
    /// All attributes to filter by; absent if they were not asked for or have not changed.
    ///
    /// On the wire together with `attributes_hash`, or not at all.
    pub attributes: Option<Vec<enums::StarGiftAttribute>>,
    /// Hash of attributes, to pass to [`payments.getResaleStarGifts`](functions::payments::GetResaleStarGifts) the next
    /// time.
    ///
    /// On the wire together with `attributes`, or not at all.
    pub attributes_hash: Option<i64>,
    /// The chats that gifts refers to.
    pub chats: Vec<enums::Chat>,
    /// How many of the gifts on sale have each attribute; only in the first part.
    pub counters: Option<Vec<types::StarGiftAttributeCounter>>,
    /// The users that gifts refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.attributes.is_some() || self.attributes_hash.is_some()),
            );
        w.i32(self.count);
        w.write(&self.gifts);
        flags.set(0, w.write_optional(&self.next_offset));
        w.write_shared_or_zero(flags.has(1), &self.attributes);
        w.write_shared_or_zero(flags.has(1), &self.attributes_hash);
        w.write(&self.chats);
        flags.set(2, w.write_optional(&self.counters));
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            count,
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

/// The collections that a user or channel has sorted gifts into.
///
/// A constructor of [`payments::StarGiftCollections`](enums::payments::StarGiftCollections).
///
/// Since layer 210.
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
    /// The collections, in the order of the profile.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.collections);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { collections: cursor.read() }
    }
}

/// What a collectible gift is estimated to be worth, and the sales that the estimate rests on. The prices are in a
/// regular currency.
///
/// Returned by [`payments.getUniqueStarGiftValueInfo`](functions::payments::GetUniqueStarGiftValueInfo).
///
/// Since layer 212.
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
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UniqueStarGiftValueInfo {
    /// If set, the gift was last sold on Fragment and not inside Telegram.
    pub last_sale_on_fragment: bool,
    /// If set, the value is an average over sold gifts of the same kind; otherwise it follows from the sale of this
    /// gift.
    pub value_is_average: bool,
    /// Currency of all prices here, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The estimated value, in the smallest unit of the currency.
    pub value: i64,
    /// When the gift was first bought, in Unix time.
    pub initial_sale_date: i32,
    /// How many Telegram Stars were paid for it at first.
    pub initial_sale_stars: i64,
    /// What `initial_sale_stars` comes to, in the smallest unit of the currency.
    pub initial_sale_price: i64,
    /// When the gift was last resold, in Unix time; absent if it never was.
    ///
    /// On the wire together with `last_sale_price`, or not at all.
    pub last_sale_date: Option<i32>,
    /// What was paid when the gift was last resold, in the smallest unit of the currency.
    ///
    /// On the wire together with `last_sale_date`, or not at all.
    pub last_sale_price: Option<i64>,
    /// The lowest price that a gift of this kind is on sale for now, in the smallest unit of the currency.
    pub floor_price: Option<i64>,
    /// The average price of gifts of this kind, in the smallest unit of the currency.
    pub average_price: Option<i64>,
    /// Number of gifts of this kind that are on sale inside Telegram.
    pub listed_count: Option<i32>,
    /// Number of gifts of this kind that are on sale on Fragment.
    ///
    /// On the wire together with `fragment_listed_url`, or not at all.
    pub fragment_listed_count: Option<i32>,
    /// Address of the page with those offers on Fragment.
    ///
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(
                        0,
                        self.last_sale_date.is_some() || self.last_sale_price.is_some(),
                    )
                    .with(1, self.last_sale_on_fragment)
                    .with(
                        5,
                        self.fragment_listed_count.is_some()
                            || self.fragment_listed_url.is_some(),
                    )
                    .with(6, self.value_is_average),
            );
        w.string(&self.currency);
        w.fixed((
            self.value,
            self.initial_sale_date,
            self.initial_sale_stars,
            self.initial_sale_price,
        ));
        w.write_shared_or_zero(flags.has(0), &self.last_sale_date);
        w.write_shared_or_zero(flags.has(0), &self.last_sale_price);
        flags.set(2, w.write_optional(&self.floor_price));
        flags.set(3, w.write_optional(&self.average_price));
        flags.set(4, w.write_optional(&self.listed_count));
        w.write_shared_or_zero(flags.has(5), &self.fragment_listed_count);
        w.write_shared_or_zero(flags.has(5), &self.fragment_listed_url);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let currency = cursor.string();
        let (value, initial_sale_date, initial_sale_stars, initial_sale_price) = cursor
            .fixed::<(i64, i32, i64, i64)>();
        Self {
            last_sale_on_fragment: flags.has(1),
            value_is_average: flags.has(6),
            currency,
            value,
            initial_sale_date,
            initial_sale_stars,
            initial_sale_price,
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

/// The account cannot send the gift for now.
///
/// A constructor of [`payments::CheckCanSendGiftResult`](enums::payments::CheckCanSendGiftResult).
///
/// Since layer 213.
///
/// ```text
/// payments.checkCanSendGiftResultFail#d5e58274 reason:TextWithEntities =
///     payments.CheckCanSendGiftResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.checkCanSendGiftResultFail)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckCanSendGiftResultFail {
    /// Why not, as a text to show to the user.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.reason);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { reason: cursor.read() }
    }
}

/// How the auction of a gift stands, for everyone and for the account.
///
/// Returned by [`payments.getStarGiftAuctionState`](functions::payments::GetStarGiftAuctionState).
///
/// Since layer 218; `chats` since 220.
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
    /// The gift that is auctioned.
    pub gift: enums::StarGift,
    /// How the auction stands; [`starGiftAuctionStateNotModified`](enums::StarGiftAuctionState::NotModified) if it is
    /// at the version that the client has.
    pub state: enums::StarGiftAuctionState,
    /// The bid of the account, and how many of the gifts it has won.
    pub user_state: types::StarGiftAuctionUserState,
    /// Seconds after which to call [`payments.getStarGiftAuctionState`](functions::payments::GetStarGiftAuctionState)
    /// again, so that updates about the auction keep coming.
    pub timeout: i32,
    /// The users that the state of the auction refers to.
    pub users: Vec<enums::User>,
    /// The chats that the state of the auction refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.gift);
        w.write(&self.state);
        w.write(&self.user_state);
        w.i32(self.timeout);
        w.write(&self.users);
        w.write(&self.chats);
        w
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

/// The gifts that the account has won in an auction.
///
/// Returned by [`payments.getStarGiftAuctionAcquiredGifts`](functions::payments::GetStarGiftAuctionAcquiredGifts).
///
/// Since layer 218.
///
/// ```text
/// payments.starGiftAuctionAcquiredGifts#7d5bd1f0
///     gifts:Vector<StarGiftAuctionAcquiredGift> users:Vector<User>
///     chats:Vector<Chat> = payments.StarGiftAuctionAcquiredGifts;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/payments.starGiftAuctionAcquiredGifts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAuctionAcquiredGifts {
    /// The gifts, each with the bid that won it.
    pub gifts: Vec<types::StarGiftAuctionAcquiredGift>,
    /// The users whom the gifts went to.
    pub users: Vec<enums::User>,
    /// The chats whom the gifts went to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.gifts);
        w.write(&self.users);
        w.write(&self.chats);
        w
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

/// The running auctions of gifts in which the account takes part.
///
/// A constructor of [`payments::StarGiftActiveAuctions`](enums::payments::StarGiftActiveAuctions).
///
/// Since layer 218; `chats` since 220.
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
    /// The auctions, each with the state of the account's bid.
    pub auctions: Vec<types::StarGiftActiveAuctionState>,
    /// The users that auctions refers to.
    pub users: Vec<enums::User>,
    /// The chats that auctions refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.auctions);
        w.write(&self.users);
        w.write(&self.chats);
        w
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

/// Everything that a gift may get by the upgrade to a collectible.
///
/// Returned by [`payments.getStarGiftUpgradeAttributes`](functions::payments::GetStarGiftUpgradeAttributes).
///
/// Since layer 220.
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
    /// All models, patterns and backdrops, each with how rare it is.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.attributes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { attributes: cursor.read() }
    }
}

/// The exchange rates of several currencies.
///
/// Returned by [`payments.getCurrencyRates`](functions::payments::GetCurrencyRates).
///
/// Since layer 230.
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
    /// The rate of each currency.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.rates);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { rates: cursor.read() }
    }
}
