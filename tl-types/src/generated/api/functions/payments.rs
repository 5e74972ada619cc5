// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `payments`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `payments.getPaymentForm`: Gets the form for a payment. It is the first step of every payment: of an invoice in
/// a message or link, of a gift, or of Telegram Stars. Go on with
/// [`payments.sendPaymentForm`](functions::payments::SendPaymentForm) or
/// [`payments.sendStarsForm`](functions::payments::SendStarsForm).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetPaymentForm::new(
///     types::InputInvoiceMessage::new(
///         types::InputPeerChannel::new(1234567, 4831207765),
///         42,
///     ),
/// );
/// let result: Result<enums::payments::PaymentForm, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The bot may not do this with the chat or the business connection.
///         ErrorKind::BotAccessForbidden => println!("{error}"),
///         ErrorKind::StargiftAlreadyUpgraded => {
///             println!("The gift was upgraded already.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `invoice` ([`InputInvoice`](enums::InputInvoice)): What is to be paid.
/// - `theme_params` ([`Option<DataJson>`](types::DataJson)): The colours of the client, as JSON, for the page on
///   which the payment data is entered.
///
/// # Returns
///
/// [`payments::PaymentForm`](enums::payments::PaymentForm):
/// [`PaymentForm`](enums::payments::PaymentForm::PaymentForm), [`Stars`](enums::payments::PaymentForm::Stars) or
/// [`StarGift`](enums::payments::PaymentForm::StarGift).
///
/// # Errors
///
/// - 406 [`API_GIFT_RESTRICTED_UPDATE_APP`](crate::rpc::ErrorKind::ApiGiftRestrictedUpdateApp): The gift cannot be
///   handled by this version of the client; it has to be updated.
/// - 400 [`BOOST_PEER_INVALID`](crate::rpc::ErrorKind::BoostPeerInvalid): The chat to boost is not valid.
/// - 403 [`BOT_ACCESS_FORBIDDEN`](crate::rpc::ErrorKind::BotAccessForbidden): The bot may not do this with the chat
///   or the business connection.
/// - 400 [`BOT_INVOICE_INVALID`](crate::rpc::ErrorKind::BotInvoiceInvalid): The invoice of the bot is not valid.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`GIFT_MONTHS_INVALID`](crate::rpc::ErrorKind::GiftMonthsInvalid): The number of months of the gift is not
///   valid.
/// - 400 [`GIFT_STARS_INVALID`](crate::rpc::ErrorKind::GiftStarsInvalid): The number of Telegram Stars of the gift
///   is not valid.
/// - 400 [`INVOICE_INVALID`](crate::rpc::ErrorKind::InvoiceInvalid): The invoice is not valid.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong): The text of the message is too long; the
///   limit is `message_length_max` of the configuration.
/// - 400 [`MONTH_INVALID`](crate::rpc::ErrorKind::MonthInvalid): The month, or number of months, is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`NO_PAYMENT_NEEDED`](crate::rpc::ErrorKind::NoPaymentNeeded): Nothing has to be paid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PREMIUM_PURPOSE_INVALID`](crate::rpc::ErrorKind::PremiumPurposeInvalid): The purpose of the payment is
///   not valid.
/// - 400 [`SLUG_INVALID`](crate::rpc::ErrorKind::SlugInvalid): The code of the link is not valid.
/// - 400 [`STARGIFT_ALREADY_CONVERTED`](crate::rpc::ErrorKind::StargiftAlreadyConverted): The gift was converted to
///   Telegram Stars already.
/// - 400 [`STARGIFT_ALREADY_REFUNDED`](crate::rpc::ErrorKind::StargiftAlreadyRefunded): The gift was refunded
///   already.
/// - 400 [`STARGIFT_ALREADY_UPGRADED`](crate::rpc::ErrorKind::StargiftAlreadyUpgraded): The gift was upgraded
///   already.
/// - 406 [`STARGIFT_EXPORT_IN_PROGRESS`](crate::rpc::ErrorKind::StargiftExportInProgress): The gift is being
///   exported.
/// - 400 [`STARGIFT_INVALID`](crate::rpc::ErrorKind::StargiftInvalid): The gift is not valid.
/// - 400 [`STARGIFT_MESSAGE_INVALID`](crate::rpc::ErrorKind::StargiftMessageInvalid): The message with the gift, or
///   on it, is not valid.
/// - 400 [`STARGIFT_NOT_FOUND`](crate::rpc::ErrorKind::StargiftNotFound): There is no such gift.
/// - 400 [`STARGIFT_NOT_OWNER`](crate::rpc::ErrorKind::StargiftNotOwner): The gift belongs to somebody else.
/// - 400 [`STARGIFT_OWNER_INVALID`](crate::rpc::ErrorKind::StargiftOwnerInvalid): The owner of the gift is not
///   valid.
/// - 400 [`STARGIFT_PEER_INVALID`](crate::rpc::ErrorKind::StargiftPeerInvalid): The receiver or owner of the gift
///   is not valid.
/// - 400 [`STARGIFT_RESELL_CURRENCY_NOT_ALLOWED`](crate::rpc::ErrorKind::StargiftResellCurrencyNotAllowed): The
///   gift cannot be resold for this currency.
/// - 400 [`STARGIFT_RESELL_TOO_EARLY_%d`](crate::rpc::ErrorKind::StargiftResellTooEarlyN): The gift cannot be
///   resold yet. Wait that many seconds.
/// - 400 [`STARGIFT_SLUG_INVALID`](crate::rpc::ErrorKind::StargiftSlugInvalid): The code of the gift is not valid.
/// - 400 [`STARGIFT_TRANSFER_TOO_EARLY_%d`](crate::rpc::ErrorKind::StargiftTransferTooEarlyN): The gift cannot be
///   transferred yet. Wait that many seconds.
/// - 400 [`STARGIFT_UPGRADE_UNAVAILABLE`](crate::rpc::ErrorKind::StargiftUpgradeUnavailable): The gift cannot be
///   upgraded.
/// - 406 [`STARS_FORM_AMOUNT_MISMATCH`](crate::rpc::ErrorKind::StarsFormAmountMismatch): The amount differs from
///   that of the payment form; ask for the form again.
/// - 400 [`TO_ID_INVALID`](crate::rpc::ErrorKind::ToIdInvalid): The receiver is not valid.
/// - 400 [`UNTIL_DATE_INVALID`](crate::rpc::ErrorKind::UntilDateInvalid): The end date is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`payments.sendPaymentForm`](functions::payments::SendPaymentForm): Pays in a regular currency.
/// - [`payments.sendStarsForm`](functions::payments::SendStarsForm): Pays with Telegram Stars.
/// - [`payments.validateRequestedInfo`](functions::payments::ValidateRequestedInfo): Gives the order information to
///   the seller, who checks it and tells how the order can be shipped.
/// - [`payments.assignPlayMarketTransaction`](functions::payments::AssignPlayMarketTransaction): Tells Telegram
///   about a completed purchase at Google Play, so that the user gets what was bought.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
///
/// # History
///
/// Since layer 65 or earlier; `peer`, `theme_params` since 129 or earlier; `invoice` since 143; `peer`, `msg_id`
/// until 142.
///
/// ```text
/// payments.getPaymentForm#37148dbb flags:# invoice:InputInvoice
///     theme_params:flags.0?DataJSON = payments.PaymentForm;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getPaymentForm) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("payments.getPaymentForm", "GetPaymentFormRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPaymentForm {
    /// What is to be paid.
    pub invoice: enums::InputInvoice,
    /// The colours of the client, as JSON, for the page on which the payment data is entered.
    pub theme_params: Option<types::DataJson>,
}

impl GetPaymentForm {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(invoice: impl Into<enums::InputInvoice>) -> Self {
        Self {
            invoice: invoice.into(),
            theme_params: None,
        }
    }
}

impl wire::Wire for GetPaymentForm {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getPaymentForm",
        id: 0x37148dbb,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.invoice);
        flags.set(0, w.write_optional(&self.theme_params));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            invoice: cursor.read(),
            theme_params: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetPaymentForm {
    type Return = enums::payments::PaymentForm;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::ApiGiftRestrictedUpdateApp),
        wire::known(400, wire::ErrorKind::BoostPeerInvalid),
        wire::known(403, wire::ErrorKind::BotAccessForbidden),
        wire::known(400, wire::ErrorKind::BotInvoiceInvalid),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::GiftMonthsInvalid),
        wire::known(400, wire::ErrorKind::GiftStarsInvalid),
        wire::known(400, wire::ErrorKind::InvoiceInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::MonthInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::NoPaymentNeeded),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PremiumPurposeInvalid),
        wire::known(400, wire::ErrorKind::SlugInvalid),
        wire::known(400, wire::ErrorKind::StargiftAlreadyConverted),
        wire::known(400, wire::ErrorKind::StargiftAlreadyRefunded),
        wire::known(400, wire::ErrorKind::StargiftAlreadyUpgraded),
        wire::known(406, wire::ErrorKind::StargiftExportInProgress),
        wire::known(400, wire::ErrorKind::StargiftInvalid),
        wire::known(400, wire::ErrorKind::StargiftMessageInvalid),
        wire::known(400, wire::ErrorKind::StargiftNotFound),
        wire::known(400, wire::ErrorKind::StargiftNotOwner),
        wire::known(400, wire::ErrorKind::StargiftOwnerInvalid),
        wire::known(400, wire::ErrorKind::StargiftPeerInvalid),
        wire::known(400, wire::ErrorKind::StargiftResellCurrencyNotAllowed),
        wire::known(400, wire::ErrorKind::StargiftResellTooEarlyN),
        wire::known(400, wire::ErrorKind::StargiftSlugInvalid),
        wire::known(400, wire::ErrorKind::StargiftTransferTooEarlyN),
        wire::known(400, wire::ErrorKind::StargiftUpgradeUnavailable),
        wire::known(406, wire::ErrorKind::StarsFormAmountMismatch),
        wire::known(400, wire::ErrorKind::ToIdInvalid),
        wire::known(400, wire::ErrorKind::UntilDateInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `payments.getPaymentReceipt`: Gets the receipt of a payment that a service message tells about.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetPaymentReceipt::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<enums::payments::PaymentReceipt, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that contains the service message.
/// - `msg_id` (`i32`): Identifier of the service message about the payment.
///
/// # Returns
///
/// [`payments::PaymentReceipt`](enums::payments::PaymentReceipt):
/// [`PaymentReceipt`](enums::payments::PaymentReceipt::PaymentReceipt) or
/// [`Stars`](enums::payments::PaymentReceipt::Stars).
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 65 or earlier; `peer` since 129 or earlier.
///
/// ```text
/// payments.getPaymentReceipt#2478d1cc peer:InputPeer msg_id:int =
///     payments.PaymentReceipt;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getPaymentReceipt)
#[doc(alias("payments.getPaymentReceipt", "GetPaymentReceiptRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPaymentReceipt {
    /// The chat that contains the service message.
    pub peer: enums::InputPeer,
    /// Identifier of the service message about the payment.
    pub msg_id: i32,
}

impl GetPaymentReceipt {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for GetPaymentReceipt {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getPaymentReceipt",
        id: 0x2478d1cc,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetPaymentReceipt {
    type Return = enums::payments::PaymentReceipt;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `payments.validateRequestedInfo`: Gives the order information to the seller, who checks it and tells how the
/// order can be shipped. Call it after [`payments.getPaymentForm`](functions::payments::GetPaymentForm) if the
/// invoice asks for such information.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ValidateRequestedInfo::new(
///     types::InputInvoiceMessage::new(
///         types::InputPeerChannel::new(1234567, 4831207765),
///         42,
///     ),
///     types::PaymentRequestedInfo::default(),
/// );
/// let result: Result<types::payments::ValidatedRequestedInfo, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `save` (`bool`, a flag): If set, Telegram keeps the information for the user's next orders.
/// - `invoice` ([`InputInvoice`](enums::InputInvoice)): The invoice that the information is for.
/// - `info` ([`PaymentRequestedInfo`](types::PaymentRequestedInfo)): What the user entered, such as name and
///   address.
///
/// # Returns
///
/// [`payments::ValidatedRequestedInfo`](types::payments::ValidatedRequestedInfo).
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`payments.getPaymentForm`](functions::payments::GetPaymentForm): Gets the form for a payment.
/// - [`payments.sendPaymentForm`](functions::payments::SendPaymentForm): Pays in a regular currency.
/// - [`payments.sendStarsForm`](functions::payments::SendStarsForm): Pays with Telegram Stars.
///
/// # History
///
/// Since layer 65 or earlier; `peer` since 129 or earlier; `invoice` since 143; `peer`, `msg_id` until 142.
///
/// ```text
/// payments.validateRequestedInfo#b6c8f12b flags:# save:flags.0?true
///     invoice:InputInvoice info:PaymentRequestedInfo =
///     payments.ValidatedRequestedInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.validateRequestedInfo)
#[doc(alias("payments.validateRequestedInfo", "ValidateRequestedInfoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ValidateRequestedInfo {
    /// If set, Telegram keeps the information for the user's next orders.
    pub save: bool,
    /// The invoice that the information is for.
    pub invoice: enums::InputInvoice,
    /// What the user entered, such as name and address.
    pub info: types::PaymentRequestedInfo,
}

impl ValidateRequestedInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        invoice: impl Into<enums::InputInvoice>,
        info: types::PaymentRequestedInfo,
    ) -> Self {
        Self {
            save: false,
            invoice: invoice.into(),
            info,
        }
    }
}

impl wire::Wire for ValidateRequestedInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.validateRequestedInfo",
        id: 0xb6c8f12b,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.save);
        w.flags(flags);
        w.write(&self.invoice);
        w.write(&self.info);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            save: flags.has(0),
            invoice: cursor.read(),
            info: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ValidateRequestedInfo {
    type Return = types::payments::ValidatedRequestedInfo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `payments.sendPaymentForm`: Pays in a regular currency. Call it once the user has filled in the form of
/// [`payments.getPaymentForm`](functions::payments::GetPaymentForm) and confirmed the payment.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::SendPaymentForm::new(
///     9182736455,
///     types::InputInvoiceMessage::new(
///         types::InputPeerChannel::new(1234567, 4831207765),
///         42,
///     ),
///     types::InputPaymentCredentialsSaved::new("AbCdEf12", [1, 2, 3]),
/// );
/// let result: Result<enums::payments::PaymentResult, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `form_id` (`i64`): The `form_id` of the payment form.
/// - `invoice` ([`InputInvoice`](enums::InputInvoice)): The invoice that is paid; the same as for the form.
/// - `requested_info_id` (`Option<String>`): The id of
///   [`payments.validatedRequestedInfo`](types::payments::ValidatedRequestedInfo), if order information was asked
///   for.
/// - `shipping_option_id` (`Option<String>`): Identifier of the way of shipping that the user chose, if there was a
///   choice.
/// - `credentials` ([`InputPaymentCredentials`](enums::InputPaymentCredentials)): The payment data, new or saved
///   earlier.
/// - `tip_amount` (`Option<i64>`): The tip that the user adds, in the smallest unit of the currency; it cannot
///   exceed `max_tip_amount` of the invoice.
///
/// # Returns
///
/// [`payments::PaymentResult`](enums::payments::PaymentResult):
/// [`PaymentResult`](enums::payments::PaymentResult::PaymentResult) or
/// [`PaymentVerificationNeeded`](enums::payments::PaymentResult::PaymentVerificationNeeded).
///
/// The result, or the address of a page on which the bank wants the user to confirm the payment.
///
/// # Errors
///
/// - 400 [`FORM_UNSUPPORTED`](crate::rpc::ErrorKind::FormUnsupported): The payment form is not supported by this
///   client.
/// - 400 [`INVOICE_INVALID`](crate::rpc::ErrorKind::InvoiceInvalid): The invoice is not valid.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PAYMENT_CREDENTIALS_INVALID`](crate::rpc::ErrorKind::PaymentCredentialsInvalid): The payment credentials
///   are not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`TMP_PASSWORD_INVALID`](crate::rpc::ErrorKind::TmpPasswordInvalid): The temporary password is not valid,
///   for example expired.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`payments.getPaymentForm`](functions::payments::GetPaymentForm): Gets the form for a payment.
/// - [`payments.sendStarsForm`](functions::payments::SendStarsForm): Pays with Telegram Stars.
/// - [`payments.validateRequestedInfo`](functions::payments::ValidateRequestedInfo): Gives the order information to
///   the seller, who checks it and tells how the order can be shipped.
///
/// # History
///
/// Since layer 65 or earlier; `form_id`, `peer`, `tip_amount` since 129 or earlier; `invoice` since 143; `peer`,
/// `msg_id` until 142.
///
/// ```text
/// payments.sendPaymentForm#2d03522f flags:# form_id:long invoice:InputInvoice
///     requested_info_id:flags.0?string shipping_option_id:flags.1?string
///     credentials:InputPaymentCredentials tip_amount:flags.2?long =
///     payments.PaymentResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.sendPaymentForm)
#[doc(alias("payments.sendPaymentForm", "SendPaymentFormRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendPaymentForm {
    /// The `form_id` of the payment form.
    pub form_id: i64,
    /// The invoice that is paid; the same as for the form.
    pub invoice: enums::InputInvoice,
    /// The id of [`payments.validatedRequestedInfo`](types::payments::ValidatedRequestedInfo), if order information was
    /// asked for.
    pub requested_info_id: Option<String>,
    /// Identifier of the way of shipping that the user chose, if there was a choice.
    pub shipping_option_id: Option<String>,
    /// The payment data, new or saved earlier.
    pub credentials: enums::InputPaymentCredentials,
    /// The tip that the user adds, in the smallest unit of the currency; it cannot exceed `max_tip_amount` of the
    /// invoice.
    pub tip_amount: Option<i64>,
}

impl SendPaymentForm {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        form_id: i64,
        invoice: impl Into<enums::InputInvoice>,
        credentials: impl Into<enums::InputPaymentCredentials>,
    ) -> Self {
        Self {
            form_id,
            invoice: invoice.into(),
            requested_info_id: None,
            shipping_option_id: None,
            credentials: credentials.into(),
            tip_amount: None,
        }
    }
}

impl wire::Wire for SendPaymentForm {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.sendPaymentForm",
        id: 0x2d03522f,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.form_id);
        w.write(&self.invoice);
        flags.set(0, w.write_optional(&self.requested_info_id));
        flags.set(1, w.write_optional(&self.shipping_option_id));
        w.write(&self.credentials);
        flags.set(2, w.write_optional(&self.tip_amount));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, form_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            form_id,
            invoice: cursor.read(),
            requested_info_id: cursor.read_optional(flags.has(0)),
            shipping_option_id: cursor.read_optional(flags.has(1)),
            credentials: cursor.read(),
            tip_amount: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for SendPaymentForm {
    type Return = enums::payments::PaymentResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FormUnsupported),
        wire::known(400, wire::ErrorKind::InvoiceInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PaymentCredentialsInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::TmpPasswordInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `payments.getSavedInfo`: Gets the order information that Telegram keeps for the user.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetSavedInfo;
/// let result: Result<types::payments::SavedInfo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`payments::SavedInfo`](types::payments::SavedInfo).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 65 or earlier.
///
/// ```text
/// payments.getSavedInfo#227d824b = payments.SavedInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getSavedInfo)
#[doc(alias("payments.getSavedInfo", "GetSavedInfoRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedInfo;

impl wire::Wire for GetSavedInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getSavedInfo",
        id: 0x227d824b,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetSavedInfo {
    type Return = types::payments::SavedInfo;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `payments.clearSavedInfo`: Deletes what Telegram keeps for the user's next orders.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ClearSavedInfo::default();
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `credentials` (`bool`, a flag): If set, saved payment data is deleted.
/// - `info` (`bool`, a flag): If set, saved order information is deleted.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 65 or earlier.
///
/// ```text
/// payments.clearSavedInfo#d83d70c1 flags:# credentials:flags.0?true
///     info:flags.1?true = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.clearSavedInfo)
#[doc(alias("payments.clearSavedInfo", "ClearSavedInfoRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ClearSavedInfo {
    /// If set, saved payment data is deleted.
    pub credentials: bool,
    /// If set, saved order information is deleted.
    pub info: bool,
}

impl ClearSavedInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            credentials: false,
            info: false,
        }
    }
}

impl wire::Wire for ClearSavedInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.clearSavedInfo",
        id: 0xd83d70c1,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.credentials).with(1, self.info);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            credentials: flags.has(0),
            info: flags.has(1),
        }
    }
}

impl wire::RemoteCall for ClearSavedInfo {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `payments.getBankCardData`: Gets what is known about a bank card, when the user taps a card number in a message.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetBankCardData::new("4242424242424242");
/// let result: Result<types::payments::BankCardData, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BankCardNumberInvalid => {
///             println!("The number of the bank card is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `number` (`String`): The card number.
///
/// # Returns
///
/// [`payments::BankCardData`](types::payments::BankCardData).
///
/// # Errors
///
/// - 400 [`BANK_CARD_NUMBER_INVALID`](crate::rpc::ErrorKind::BankCardNumberInvalid): The number of the bank card is
///   not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 110.
///
/// ```text
/// payments.getBankCardData#2e79d779 number:string = payments.BankCardData;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getBankCardData)
#[doc(alias("payments.getBankCardData", "GetBankCardDataRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBankCardData {
    /// The card number.
    pub number: String,
}

impl GetBankCardData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
}

impl wire::Wire for GetBankCardData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getBankCardData",
        id: 0x2e79d779,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.number);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { number: cursor.string() }
    }
}

impl wire::RemoteCall for GetBankCardData {
    type Return = types::payments::BankCardData;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BankCardNumberInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `payments.exportInvoice`: Makes a link to an invoice, which can be shared anywhere and paid by anyone. Only bots
/// may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ExportInvoice::new(
///     types::InputMediaPhoto::new(
///         types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
///     ),
/// );
/// let result: Result<types::payments::ExportedInvoice, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::BusinessConnectionInvalid => {
///             println!("The identifier of the business connection is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `invoice_media` ([`InputMedia`](enums::InputMedia)): The invoice, as
///   [`inputMediaInvoice`](types::InputMediaInvoice).
///
/// # Returns
///
/// [`payments::ExportedInvoice`](types::payments::ExportedInvoice).
///
/// # Errors
///
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`CURRENCY_TOTAL_AMOUNT_INVALID`](crate::rpc::ErrorKind::CurrencyTotalAmountInvalid): The total of the
///   prices is outside what the currency allows.
/// - 400 [`INVOICE_PAYLOAD_INVALID`](crate::rpc::ErrorKind::InvoicePayloadInvalid): The payload of the invoice is
///   not valid.
/// - 400 [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid): The media is not valid.
/// - 400 [`PAYMENT_PROVIDER_INVALID`](crate::rpc::ErrorKind::PaymentProviderInvalid): The payment provider is not
///   valid.
/// - 400 [`STARS_INVOICE_INVALID`](crate::rpc::ErrorKind::StarsInvoiceInvalid): The invoice in Telegram Stars is
///   not valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
/// - 400 [`WEBDOCUMENT_MIME_INVALID`](crate::rpc::ErrorKind::WebdocumentMimeInvalid): The content type of the web
///   document is not valid.
/// - 400 [`WEBDOCUMENT_URL_EMPTY`](crate::rpc::ErrorKind::WebdocumentUrlEmpty): The address of the web document is
///   missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
/// - [`messages.uploadMedia`](functions::messages::UploadMedia): Puts media on the server without sending a
///   message, for example the items of an album before
///   [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
/// - [`messages.uploadImportedMedia`](functions::messages::UploadImportedMedia): Hands over one media file of a
///   history that is being imported.
///
/// # History
///
/// Since layer 143.
///
/// ```text
/// payments.exportInvoice#f91b065 invoice_media:InputMedia =
///     payments.ExportedInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.exportInvoice)
#[doc(alias("payments.exportInvoice", "ExportInvoiceRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ExportInvoice {
    /// The invoice, as [`inputMediaInvoice`](types::InputMediaInvoice).
    pub invoice_media: enums::InputMedia,
}

impl ExportInvoice {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(invoice_media: impl Into<enums::InputMedia>) -> Self {
        Self {
            invoice_media: invoice_media.into(),
        }
    }
}

impl wire::Wire for ExportInvoice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.exportInvoice",
        id: 0x0f91b065,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.invoice_media);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            invoice_media: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ExportInvoice {
    type Return = types::payments::ExportedInvoice;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::CurrencyTotalAmountInvalid),
        wire::known(400, wire::ErrorKind::InvoicePayloadInvalid),
        wire::known(400, wire::ErrorKind::MediaInvalid),
        wire::known(400, wire::ErrorKind::PaymentProviderInvalid),
        wire::known(400, wire::ErrorKind::StarsInvoiceInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
        wire::known(400, wire::ErrorKind::WebdocumentMimeInvalid),
        wire::known(400, wire::ErrorKind::WebdocumentUrlEmpty),
    ];
}

/// `payments.assignAppStoreTransaction`: Tells Telegram about a completed purchase at the App Store, so that the
/// user gets what was bought. Only official clients may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::AssignAppStoreTransaction::new(
///     [1, 2, 3],
///     types::InputStorePaymentPremiumSubscription::default(),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::InputPurposeInvalid => {
///             println!("The purpose of the payment is not valid.");
///         }
///         ErrorKind::ReceiptEmpty => println!("The receipt is missing."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `receipt` (`Vec<u8>`): The receipt from the App Store.
/// - `purpose` ([`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose)): What was bought, and for whom.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`INPUT_PURPOSE_INVALID`](crate::rpc::ErrorKind::InputPurposeInvalid): The purpose of the payment is not
///   valid.
/// - 400 [`RECEIPT_EMPTY`](crate::rpc::ErrorKind::ReceiptEmpty): The receipt is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`payments.assignPlayMarketTransaction`](functions::payments::AssignPlayMarketTransaction): Tells Telegram
///   about a completed purchase at Google Play, so that the user gets what was bought.
/// - [`payments.launchPrepaidGiveaway`](functions::payments::LaunchPrepaidGiveaway): Starts a giveaway that was
///   paid for in advance.
/// - [`payments.canPurchaseStore`](functions::payments::CanPurchaseStore): Checks whether a purchase at the store
///   of the platform is possible.
///
/// # History
///
/// Since layer 143; `purpose` since 144; `restore`, `transaction_id` until 143.
///
/// ```text
/// payments.assignAppStoreTransaction#80ed747d receipt:bytes
///     purpose:InputStorePaymentPurpose = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.assignAppStoreTransaction)
#[doc(alias("payments.assignAppStoreTransaction", "AssignAppStoreTransactionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AssignAppStoreTransaction {
    /// The receipt from the App Store.
    pub receipt: Vec<u8>,
    /// What was bought, and for whom.
    pub purpose: enums::InputStorePaymentPurpose,
}

impl AssignAppStoreTransaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        receipt: impl Into<Vec<u8>>,
        purpose: impl Into<enums::InputStorePaymentPurpose>,
    ) -> Self {
        Self {
            receipt: receipt.into(),
            purpose: purpose.into(),
        }
    }
}

impl wire::Wire for AssignAppStoreTransaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.assignAppStoreTransaction",
        id: 0x80ed747d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.receipt);
        w.write(&self.purpose);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            receipt: cursor.bytes(),
            purpose: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AssignAppStoreTransaction {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::InputPurposeInvalid),
        wire::known(400, wire::ErrorKind::ReceiptEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `payments.assignPlayMarketTransaction`: Tells Telegram about a completed purchase at Google Play, so that the
/// user gets what was bought. Only official clients may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::AssignPlayMarketTransaction::new(
///     types::DataJson::new("{}"),
///     types::InputStorePaymentPremiumSubscription::default(),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::DataJsonInvalid => println!("The data is not valid JSON."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `receipt` ([`DataJson`](types::DataJson)): The receipt from Google Play, as JSON.
/// - `purpose` ([`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose)): What was bought, and for whom.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`DATA_JSON_INVALID`](crate::rpc::ErrorKind::DataJsonInvalid): The data is not valid JSON.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`payments.getPaymentForm`](functions::payments::GetPaymentForm): Gets the form for a payment.
/// - [`payments.assignAppStoreTransaction`](functions::payments::AssignAppStoreTransaction): Tells Telegram about a
///   completed purchase at the App Store, so that the user gets what was bought.
/// - [`payments.launchPrepaidGiveaway`](functions::payments::LaunchPrepaidGiveaway): Starts a giveaway that was
///   paid for in advance.
/// - [`payments.canPurchaseStore`](functions::payments::CanPurchaseStore): Checks whether a purchase at the store
///   of the platform is possible.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
///
/// # History
///
/// Since layer 143; `receipt`, `purpose` since 144; `purchase_token` until 143.
///
/// ```text
/// payments.assignPlayMarketTransaction#dffd50d3 receipt:DataJSON
///     purpose:InputStorePaymentPurpose = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.assignPlayMarketTransaction)
#[doc(
    alias("payments.assignPlayMarketTransaction", "AssignPlayMarketTransactionRequest")
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AssignPlayMarketTransaction {
    /// The receipt from Google Play, as JSON.
    pub receipt: types::DataJson,
    /// What was bought, and for whom.
    pub purpose: enums::InputStorePaymentPurpose,
}

impl AssignPlayMarketTransaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        receipt: types::DataJson,
        purpose: impl Into<enums::InputStorePaymentPurpose>,
    ) -> Self {
        Self {
            receipt,
            purpose: purpose.into(),
        }
    }
}

impl wire::Wire for AssignPlayMarketTransaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.assignPlayMarketTransaction",
        id: 0xdffd50d3,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.receipt);
        w.write(&self.purpose);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            receipt: cursor.read(),
            purpose: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AssignPlayMarketTransaction {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DataJsonInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `payments.getPremiumGiftCodeOptions`: Gets the ways in which Telegram Premium can be bought for others: for how
/// many users, how long, and at what price.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetPremiumGiftCodeOptions::default();
/// let result: Result<Vec<types::PremiumGiftCodeOption>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `boost_peer` ([`Option<InputPeer>`](enums::InputPeer)): The channel or supergroup that will give the
///   subscriptions away; left out for gifts to single users.
///
/// # Returns
///
/// [`Vec<PremiumGiftCodeOption>`](types::PremiumGiftCodeOption).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 166.
///
/// ```text
/// payments.getPremiumGiftCodeOptions#2757ba54 flags:# boost_peer:flags.0?InputPeer
///     = Vector<PremiumGiftCodeOption>;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getPremiumGiftCodeOptions) · [Guide:
/// giveaways](https://core.telegram.org/api/giveaways)
#[doc(alias("payments.getPremiumGiftCodeOptions", "GetPremiumGiftCodeOptionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPremiumGiftCodeOptions {
    /// The channel or supergroup that will give the subscriptions away; left out for gifts to single users.
    pub boost_peer: Option<enums::InputPeer>,
}

impl GetPremiumGiftCodeOptions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { boost_peer: None }
    }
}

impl wire::Wire for GetPremiumGiftCodeOptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getPremiumGiftCodeOptions",
        id: 0x2757ba54,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.boost_peer));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            boost_peer: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetPremiumGiftCodeOptions {
    type Return = Vec<types::PremiumGiftCodeOption>;
}

/// `payments.checkGiftCode`: Gets what a gift code for Telegram Premium is worth, without using it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::CheckGiftCode::new("AbCdEfGh");
/// let result: Result<types::payments::CheckedGiftCode, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GiftSlugExpired => {
///             println!("The gift code has expired or was used.");
///         }
///         ErrorKind::GiftSlugInvalid => println!("The gift code is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `slug` (`String`): The gift code, as it stands in the link.
///
/// # Returns
///
/// [`payments::CheckedGiftCode`](types::payments::CheckedGiftCode).
///
/// # Errors
///
/// - 400 [`GIFT_SLUG_EXPIRED`](crate::rpc::ErrorKind::GiftSlugExpired): The gift code has expired or was used.
/// - 400 [`GIFT_SLUG_INVALID`](crate::rpc::ErrorKind::GiftSlugInvalid): The gift code is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 166.
///
/// ```text
/// payments.checkGiftCode#8e51b4c1 slug:string = payments.CheckedGiftCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.checkGiftCode) · [Guide:
/// giveaways](https://core.telegram.org/api/giveaways)
#[doc(alias("payments.checkGiftCode", "CheckGiftCodeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckGiftCode {
    /// The gift code, as it stands in the link.
    pub slug: String,
}

impl CheckGiftCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for CheckGiftCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.checkGiftCode",
        id: 0x8e51b4c1,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

impl wire::RemoteCall for CheckGiftCode {
    type Return = types::payments::CheckedGiftCode;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GiftSlugExpired),
        wire::known(400, wire::ErrorKind::GiftSlugInvalid),
    ];
}

/// `payments.applyGiftCode`: Uses a gift code for Telegram Premium on this account. While the account has a
/// subscription of its own, it can fail with
/// [`PREMIUM_SUB_ACTIVE_UNTIL_%d`](crate::rpc::ErrorKind::PremiumSubActiveUntilN).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ApplyGiftCode::new("AbCdEfGh");
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Telegram Premium is active already; the number is the end of the
///         // subscription in Unix time.
///         ErrorKind::PremiumSubActiveUntilN => println!("{error}"),
///         ErrorKind::GiftSlugExpired => {
///             println!("The gift code has expired or was used.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `slug` (`String`): The gift code to use, as it stands in the link.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`GIFT_SLUG_EXPIRED`](crate::rpc::ErrorKind::GiftSlugExpired): The gift code has expired or was used.
/// - 400 [`GIFT_SLUG_INVALID`](crate::rpc::ErrorKind::GiftSlugInvalid): The gift code is not valid.
/// - 420 [`PREMIUM_SUB_ACTIVE_UNTIL_%d`](crate::rpc::ErrorKind::PremiumSubActiveUntilN): Telegram Premium is active
///   already; the number is the end of the subscription in Unix time.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 166.
///
/// ```text
/// payments.applyGiftCode#f6e26854 slug:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.applyGiftCode) · [Guide:
/// giveaways](https://core.telegram.org/api/giveaways)
#[doc(alias("payments.applyGiftCode", "ApplyGiftCodeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ApplyGiftCode {
    /// The gift code to use, as it stands in the link.
    pub slug: String,
}

impl ApplyGiftCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for ApplyGiftCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.applyGiftCode",
        id: 0xf6e26854,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

impl wire::RemoteCall for ApplyGiftCode {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GiftSlugExpired),
        wire::known(400, wire::ErrorKind::GiftSlugInvalid),
        wire::known(420, wire::ErrorKind::PremiumSubActiveUntilN),
    ];
}

/// `payments.getGiveawayInfo`: Gets how a giveaway stands for the account: whether it takes part, and after the end
/// whether it has won.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetGiveawayInfo::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<enums::payments::GiveawayInfo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that contains the message of the giveaway.
/// - `msg_id` (`i32`): Identifier of the message of the giveaway.
///
/// # Returns
///
/// [`payments::GiveawayInfo`](enums::payments::GiveawayInfo):
/// [`GiveawayInfo`](enums::payments::GiveawayInfo::GiveawayInfo) or
/// [`Results`](enums::payments::GiveawayInfo::Results).
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 166.
///
/// ```text
/// payments.getGiveawayInfo#f4239425 peer:InputPeer msg_id:int =
///     payments.GiveawayInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getGiveawayInfo) · [Guide:
/// giveaways](https://core.telegram.org/api/giveaways)
#[doc(alias("payments.getGiveawayInfo", "GetGiveawayInfoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGiveawayInfo {
    /// The chat that contains the message of the giveaway.
    pub peer: enums::InputPeer,
    /// Identifier of the message of the giveaway.
    pub msg_id: i32,
}

impl GetGiveawayInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for GetGiveawayInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getGiveawayInfo",
        id: 0xf4239425,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetGiveawayInfo {
    type Return = enums::payments::GiveawayInfo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.launchPrepaidGiveaway`: Starts a giveaway that was paid for in advance. Only administrators of the
/// channel or supergroup may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::LaunchPrepaidGiveaway::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     3391200457,
///     types::InputStorePaymentPremiumSubscription::default(),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel or supergroup that gives something away.
/// - `giveaway_id` (`i64`): Identifier of the prepaid giveaway, from
///   [`premium.boostsStatus`](types::premium::BoostsStatus).
/// - `purpose` ([`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose)): The terms of the giveaway, such as
///   who may take part and when it ends.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.assignAppStoreTransaction`](functions::payments::AssignAppStoreTransaction): Tells Telegram about a
///   completed purchase at the App Store, so that the user gets what was bought.
/// - [`payments.assignPlayMarketTransaction`](functions::payments::AssignPlayMarketTransaction): Tells Telegram
///   about a completed purchase at Google Play, so that the user gets what was bought.
/// - [`payments.canPurchaseStore`](functions::payments::CanPurchaseStore): Checks whether a purchase at the store
///   of the platform is possible.
///
/// # History
///
/// Since layer 166.
///
/// ```text
/// payments.launchPrepaidGiveaway#5ff58f20 peer:InputPeer giveaway_id:long
///     purpose:InputStorePaymentPurpose = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.launchPrepaidGiveaway) · [Guide:
/// giveaways](https://core.telegram.org/api/giveaways)
#[doc(alias("payments.launchPrepaidGiveaway", "LaunchPrepaidGiveawayRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LaunchPrepaidGiveaway {
    /// The channel or supergroup that gives something away.
    pub peer: enums::InputPeer,
    /// Identifier of the prepaid giveaway, from [`premium.boostsStatus`](types::premium::BoostsStatus).
    pub giveaway_id: i64,
    /// The terms of the giveaway, such as who may take part and when it ends.
    pub purpose: enums::InputStorePaymentPurpose,
}

impl LaunchPrepaidGiveaway {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        giveaway_id: i64,
        purpose: impl Into<enums::InputStorePaymentPurpose>,
    ) -> Self {
        Self {
            peer: peer.into(),
            giveaway_id,
            purpose: purpose.into(),
        }
    }
}

impl wire::Wire for LaunchPrepaidGiveaway {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.launchPrepaidGiveaway",
        id: 0x5ff58f20,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.giveaway_id);
        w.write(&self.purpose);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            giveaway_id: cursor.i64(),
            purpose: cursor.read(),
        }
    }
}

impl wire::RemoteCall for LaunchPrepaidGiveaway {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.getStarsTopupOptions`: Gets the amounts in which the user can buy Telegram Stars, with their prices.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarsTopupOptions;
/// let result: Result<Vec<types::StarsTopupOption>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`Vec<StarsTopupOption>`](types::StarsTopupOption).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 181.
///
/// ```text
/// payments.getStarsTopupOptions#c00ec7d3 = Vector<StarsTopupOption>;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarsTopupOptions) · [Guide:
/// stars](https://core.telegram.org/api/stars)
#[doc(alias("payments.getStarsTopupOptions", "GetStarsTopupOptionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarsTopupOptions;

impl wire::Wire for GetStarsTopupOptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarsTopupOptions",
        id: 0xc00ec7d3,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetStarsTopupOptions {
    type Return = Vec<types::StarsTopupOption>;
}

/// `payments.getStarsStatus`: Gets the balance of the account, or of a bot or channel that it owns.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarsStatus::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: Result<types::payments::StarsStatus, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The bot may not do this with the chat or the business connection.
///         ErrorKind::BotAccessForbidden => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `ton` (`bool`, a flag): If set, the balance in toncoins is returned instead of the one in Telegram Stars.
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose balance to get;
///   [`inputPeerSelf`](enums::InputPeer::InputPeerSelf) for the account's own.
///
/// # Returns
///
/// [`payments::StarsStatus`](types::payments::StarsStatus).
///
/// # Errors
///
/// - 403 [`BOT_ACCESS_FORBIDDEN`](crate::rpc::ErrorKind::BotAccessForbidden): The bot may not do this with the chat
///   or the business connection.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getStarsTransactions`](functions::payments::GetStarsTransactions): Gets the transactions of the
///   account, or of a bot or channel that it owns, part by part.
/// - [`payments.getStarsTransactionsByID`](functions::payments::GetStarsTransactionsById): Gets transactions of the
///   account, a bot or a channel by their identifiers.
/// - [`payments.getStarsSubscriptions`](functions::payments::GetStarsSubscriptions): Gets the subscriptions that
///   the account pays for with Telegram Stars, part by part, including those that were cancelled or have expired.
///
/// # History
///
/// Since layer 181; `ton` since 206.
///
/// ```text
/// payments.getStarsStatus#4ea9b3bf flags:# ton:flags.0?true peer:InputPeer =
///     payments.StarsStatus;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarsStatus) · [Guide:
/// stars](https://core.telegram.org/api/stars)
#[doc(alias("payments.getStarsStatus", "GetStarsStatusRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarsStatus {
    /// If set, the balance in toncoins is returned instead of the one in Telegram Stars.
    pub ton: bool,
    /// Whose balance to get; [`inputPeerSelf`](enums::InputPeer::InputPeerSelf) for the account's own.
    pub peer: enums::InputPeer,
}

impl GetStarsStatus {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            ton: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for GetStarsStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarsStatus",
        id: 0x4ea9b3bf,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.ton);
        w.flags(flags);
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            ton: flags.has(0),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetStarsStatus {
    type Return = types::payments::StarsStatus;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::BotAccessForbidden),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.getStarsTransactions`: Gets the transactions of the account, or of a bot or channel that it owns, part
/// by part. Without inbound and outbound, both directions are returned; the two exclude each other.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarsTransactions::new(
///     enums::InputPeer::InputPeerSelf,
///     "",
///     20,
/// );
/// let result: Result<types::payments::StarsStatus, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `inbound` (`bool`, a flag): If set, only what was received is returned.
/// - `outbound` (`bool`, a flag): If set, only what was spent is returned.
/// - `ascending` (`bool`, a flag): If set, the oldest transactions come first; otherwise the newest do.
/// - `ton` (`bool`, a flag): If set, the transactions in toncoins are returned instead of those in Telegram Stars.
/// - `subscription_id` (`Option<String>`): If given, only the payments of this subscription are returned.
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose transactions to get;
///   [`inputPeerSelf`](enums::InputPeer::InputPeerSelf) for the account's own.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many transactions to return at most.
///
/// # Returns
///
/// [`payments::StarsStatus`](types::payments::StarsStatus).
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`SUBSCRIPTION_ID_INVALID`](crate::rpc::ErrorKind::SubscriptionIdInvalid): The identifier of the
///   subscription is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getStarsStatus`](functions::payments::GetStarsStatus): Gets the balance of the account, or of a bot
///   or channel that it owns.
/// - [`payments.getStarsTransactionsByID`](functions::payments::GetStarsTransactionsById): Gets transactions of the
///   account, a bot or a channel by their identifiers.
/// - [`payments.getStarsSubscriptions`](functions::payments::GetStarsSubscriptions): Gets the subscriptions that
///   the account pays for with Telegram Stars, part by part, including those that were cancelled or have expired.
/// - [`wallet.getTransactions`](functions::wallet::GetTransactions): Gets the transactions of the account's wallet,
///   part by part.
///
/// # History
///
/// Since layer 181; `ascending`, `limit` since 182; `ton`, `subscription_id` since 186.
///
/// ```text
/// payments.getStarsTransactions#69da4557 flags:# inbound:flags.0?true
///     outbound:flags.1?true ascending:flags.2?true ton:flags.4?true
///     subscription_id:flags.3?string peer:InputPeer offset:string limit:int =
///     payments.StarsStatus;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarsTransactions) · [Guide:
/// stars](https://core.telegram.org/api/stars)
#[doc(alias("payments.getStarsTransactions", "GetStarsTransactionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarsTransactions {
    /// If set, only what was received is returned.
    pub inbound: bool,
    /// If set, only what was spent is returned.
    pub outbound: bool,
    /// If set, the oldest transactions come first; otherwise the newest do.
    pub ascending: bool,
    /// If set, the transactions in toncoins are returned instead of those in Telegram Stars.
    pub ton: bool,
    /// If given, only the payments of this subscription are returned.
    pub subscription_id: Option<String>,
    /// Whose transactions to get; [`inputPeerSelf`](enums::InputPeer::InputPeerSelf) for the account's own.
    pub peer: enums::InputPeer,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many transactions to return at most.
    pub limit: i32,
}

impl GetStarsTransactions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        offset: impl Into<String>,
        limit: i32,
    ) -> Self {
        Self {
            inbound: false,
            outbound: false,
            ascending: false,
            ton: false,
            subscription_id: None,
            peer: peer.into(),
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetStarsTransactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarsTransactions",
        id: 0x69da4557,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.inbound)
                    .with(1, self.outbound)
                    .with(2, self.ascending)
                    .with(4, self.ton),
            );
        flags.set(3, w.write_optional(&self.subscription_id));
        w.write(&self.peer);
        w.string(&self.offset);
        w.i32(self.limit);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            inbound: flags.has(0),
            outbound: flags.has(1),
            ascending: flags.has(2),
            ton: flags.has(4),
            subscription_id: cursor.read_optional(flags.has(3)),
            peer: cursor.read(),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetStarsTransactions {
    type Return = types::payments::StarsStatus;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::SubscriptionIdInvalid),
    ];
}

/// `payments.sendStarsForm`: Pays with Telegram Stars. Call it after
/// [`payments.getPaymentForm`](functions::payments::GetPaymentForm), once the user has confirmed. If the balance
/// does not suffice it fails with [`BALANCE_TOO_LOW`](crate::rpc::ErrorKind::BalanceTooLow).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::SendStarsForm::new(
///     9182736455,
///     types::InputInvoiceMessage::new(
///         types::InputPeerChannel::new(1234567, 4831207765),
///         42,
///     ),
/// );
/// let result: Result<enums::payments::PaymentResult, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BalanceTooLow => {
///             println!("The balance of Telegram Stars does not cover the payment.");
///         }
///         // The bot may not do this with the chat or the business connection.
///         ErrorKind::BotAccessForbidden => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `form_id` (`i64`): The `form_id` of the payment form.
/// - `invoice` ([`InputInvoice`](enums::InputInvoice)): The invoice that is paid with Telegram Stars; the same as
///   for the form.
///
/// # Returns
///
/// [`payments::PaymentResult`](enums::payments::PaymentResult):
/// [`PaymentResult`](enums::payments::PaymentResult::PaymentResult) or
/// [`PaymentVerificationNeeded`](enums::payments::PaymentResult::PaymentVerificationNeeded).
///
/// # Errors
///
/// - 406 [`API_GIFT_RESTRICTED_UPDATE_APP`](crate::rpc::ErrorKind::ApiGiftRestrictedUpdateApp): The gift cannot be
///   handled by this version of the client; it has to be updated.
/// - 400 [`BALANCE_TOO_LOW`](crate::rpc::ErrorKind::BalanceTooLow): The balance of Telegram Stars does not cover
///   the payment.
/// - 403 [`BOT_ACCESS_FORBIDDEN`](crate::rpc::ErrorKind::BotAccessForbidden): The bot may not do this with the chat
///   or the business connection.
/// - 400 [`BOT_INVOICE_INVALID`](crate::rpc::ErrorKind::BotInvoiceInvalid): The invoice of the bot is not valid.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`FORM_EXPIRED`](crate::rpc::ErrorKind::FormExpired): The payment form has expired; ask for a new one.
/// - 400 [`FORM_ID_EMPTY`](crate::rpc::ErrorKind::FormIdEmpty): The identifier of the payment form is missing.
/// - 400 [`FORM_SUBMIT_DUPLICATE`](crate::rpc::ErrorKind::FormSubmitDuplicate): The payment form was submitted
///   already.
/// - 400 [`FORM_UNSUPPORTED`](crate::rpc::ErrorKind::FormUnsupported): The payment form is not supported by this
///   client.
/// - 400 [`GIFT_STARS_INVALID`](crate::rpc::ErrorKind::GiftStarsInvalid): The number of Telegram Stars of the gift
///   is not valid.
/// - 400 [`MEDIA_ALREADY_PAID`](crate::rpc::ErrorKind::MediaAlreadyPaid): The media was paid for already.
/// - 400 [`MONTH_INVALID`](crate::rpc::ErrorKind::MonthInvalid): The month, or number of months, is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 406 [`PRECHECKOUT_FAILED`](crate::rpc::ErrorKind::PrecheckoutFailed): The seller did not confirm the order
///   before the payment.
/// - 400 [`PURPOSE_INVALID`](crate::rpc::ErrorKind::PurposeInvalid): The purpose of the payment is not valid.
/// - 400 [`STARGIFT_ALREADY_UPGRADED`](crate::rpc::ErrorKind::StargiftAlreadyUpgraded): The gift was upgraded
///   already.
/// - 400 [`STARGIFT_NOT_FOUND`](crate::rpc::ErrorKind::StargiftNotFound): There is no such gift.
/// - 400 [`STARGIFT_OWNER_INVALID`](crate::rpc::ErrorKind::StargiftOwnerInvalid): The owner of the gift is not
///   valid.
/// - 400 [`STARGIFT_SLUG_INVALID`](crate::rpc::ErrorKind::StargiftSlugInvalid): The code of the gift is not valid.
/// - 400 [`STARGIFT_USAGE_LIMITED`](crate::rpc::ErrorKind::StargiftUsageLimited): The gift is sold out.
/// - 400 [`STARGIFT_USER_USAGE_LIMITED`](crate::rpc::ErrorKind::StargiftUserUsageLimited): The account has bought
///   as many of this gift as one user may.
/// - 406 [`STARS_FORM_AMOUNT_MISMATCH`](crate::rpc::ErrorKind::StarsFormAmountMismatch): The amount differs from
///   that of the payment form; ask for the form again.
/// - 400 [`TO_ID_INVALID`](crate::rpc::ErrorKind::ToIdInvalid): The receiver is not valid.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getPaymentForm`](functions::payments::GetPaymentForm): Gets the form for a payment.
/// - [`payments.sendPaymentForm`](functions::payments::SendPaymentForm): Pays in a regular currency.
/// - [`payments.validateRequestedInfo`](functions::payments::ValidateRequestedInfo): Gives the order information to
///   the seller, who checks it and tells how the order can be shipped.
///
/// # History
///
/// Since layer 181; `flags` until 188.
///
/// ```text
/// payments.sendStarsForm#7998c914 form_id:long invoice:InputInvoice =
///     payments.PaymentResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.sendStarsForm) · [Guide:
/// stars](https://core.telegram.org/api/stars)
#[doc(alias("payments.sendStarsForm", "SendStarsFormRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendStarsForm {
    /// The `form_id` of the payment form.
    pub form_id: i64,
    /// The invoice that is paid with Telegram Stars; the same as for the form.
    pub invoice: enums::InputInvoice,
}

impl SendStarsForm {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(form_id: i64, invoice: impl Into<enums::InputInvoice>) -> Self {
        Self {
            form_id,
            invoice: invoice.into(),
        }
    }
}

impl wire::Wire for SendStarsForm {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.sendStarsForm",
        id: 0x7998c914,
        min_size: 20,
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

impl wire::RemoteCall for SendStarsForm {
    type Return = enums::payments::PaymentResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::ApiGiftRestrictedUpdateApp),
        wire::known(400, wire::ErrorKind::BalanceTooLow),
        wire::known(403, wire::ErrorKind::BotAccessForbidden),
        wire::known(400, wire::ErrorKind::BotInvoiceInvalid),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::FormExpired),
        wire::known(400, wire::ErrorKind::FormIdEmpty),
        wire::known(400, wire::ErrorKind::FormSubmitDuplicate),
        wire::known(400, wire::ErrorKind::FormUnsupported),
        wire::known(400, wire::ErrorKind::GiftStarsInvalid),
        wire::known(400, wire::ErrorKind::MediaAlreadyPaid),
        wire::known(400, wire::ErrorKind::MonthInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(406, wire::ErrorKind::PrecheckoutFailed),
        wire::known(400, wire::ErrorKind::PurposeInvalid),
        wire::known(400, wire::ErrorKind::StargiftAlreadyUpgraded),
        wire::known(400, wire::ErrorKind::StargiftNotFound),
        wire::known(400, wire::ErrorKind::StargiftOwnerInvalid),
        wire::known(400, wire::ErrorKind::StargiftSlugInvalid),
        wire::known(400, wire::ErrorKind::StargiftUsageLimited),
        wire::known(400, wire::ErrorKind::StargiftUserUsageLimited),
        wire::known(406, wire::ErrorKind::StarsFormAmountMismatch),
        wire::known(400, wire::ErrorKind::ToIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `payments.refundStarsCharge`: Gives back the Telegram Stars of a payment to the bot. Only bots may use it, and
/// only once for each payment.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::RefundStarsCharge::new(
///     types::InputUser::new(12345678, 4831207765),
///     "stx8fJ2aQ",
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::ChargeAlreadyRefunded => {
///             println!("The payment was refunded already.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `user_id` ([`InputUser`](enums::InputUser)): The user who made the payment.
/// - `charge_id` (`String`): Identifier of the payment, from the charge of
///   [`messageActionPaymentSentMe`](types::MessageActionPaymentSentMe).
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`CHARGE_ALREADY_REFUNDED`](crate::rpc::ErrorKind::ChargeAlreadyRefunded): The payment was refunded
///   already.
/// - 400 [`CHARGE_ID_EMPTY`](crate::rpc::ErrorKind::ChargeIdEmpty): The identifier of the payment is missing.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 181.
///
/// ```text
/// payments.refundStarsCharge#25ae8f4a user_id:InputUser charge_id:string =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.refundStarsCharge) · [Guide:
/// stars](https://core.telegram.org/api/stars) · [Guide: payments](https://core.telegram.org/api/payments)
#[doc(alias("payments.refundStarsCharge", "RefundStarsChargeRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RefundStarsCharge {
    /// The user who made the payment.
    pub user_id: enums::InputUser,
    /// Identifier of the payment, from the charge of [`messageActionPaymentSentMe`](types::MessageActionPaymentSentMe).
    pub charge_id: String,
}

impl RefundStarsCharge {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        charge_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            charge_id: charge_id.into(),
        }
    }
}

impl wire::Wire for RefundStarsCharge {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.refundStarsCharge",
        id: 0x25ae8f4a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.string(&self.charge_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            charge_id: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RefundStarsCharge {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChargeAlreadyRefunded),
        wire::known(400, wire::ErrorKind::ChargeIdEmpty),
        wire::known(400, wire::ErrorKind::UserBotRequired),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `payments.getStarsRevenueStats`: Gets statistics of what a bot, channel or the account has earned.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarsRevenueStats::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: Result<types::payments::StarsRevenueStats, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `dark` (`bool`, a flag): If set, the graphs have colours for a dark background.
/// - `ton` (`bool`, a flag): If set, the revenue in toncoins is returned instead of the one in Telegram Stars.
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose revenue to get: a bot, a channel, or
///   [`inputPeerSelf`](enums::InputPeer::InputPeerSelf).
///
/// # Returns
///
/// [`payments::StarsRevenueStats`](types::payments::StarsRevenueStats).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 182.
///
/// ```text
/// payments.getStarsRevenueStats#d91ffad6 flags:# dark:flags.0?true
///     ton:flags.1?true peer:InputPeer = payments.StarsRevenueStats;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarsRevenueStats) · [Guide:
/// stars](https://core.telegram.org/api/stars)
#[doc(alias("payments.getStarsRevenueStats", "GetStarsRevenueStatsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarsRevenueStats {
    /// If set, the graphs have colours for a dark background.
    pub dark: bool,
    /// If set, the revenue in toncoins is returned instead of the one in Telegram Stars.
    pub ton: bool,
    /// Whose revenue to get: a bot, a channel, or [`inputPeerSelf`](enums::InputPeer::InputPeerSelf).
    pub peer: enums::InputPeer,
}

impl GetStarsRevenueStats {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            dark: false,
            ton: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for GetStarsRevenueStats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarsRevenueStats",
        id: 0xd91ffad6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.dark).with(1, self.ton);
        w.flags(flags);
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            dark: flags.has(0),
            ton: flags.has(1),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetStarsRevenueStats {
    type Return = types::payments::StarsRevenueStats;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.getStarsRevenueWithdrawalUrl`: Starts the withdrawal of revenue; the user completes it on a page of
/// Fragment. It needs the password of the account, and can be refused for some time after a new login or a change
/// of the password.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarsRevenueWithdrawalUrl::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputCheckPasswordSrp::new(3390172845, [1, 2, 3], [1, 2, 3]),
/// );
/// let result: Result<types::payments::StarsRevenueWithdrawalUrl, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PasswordTooFreshN => {
///             println!("The password was set too recently.");
///         }
///         ErrorKind::SessionTooFreshN => println!("The session is too new for this."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `ton` (`bool`, a flag): If set, toncoins are withdrawn and not Telegram Stars.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The bot or channel whose revenue is withdrawn.
/// - `amount` (`Option<i64>`): How many Telegram Stars to withdraw, or how many nanotons if ton is set.
/// - `password` ([`InputCheckPasswordSrp`](enums::InputCheckPasswordSrp)): The proof that the user knows the
///   password, computed from the answer to [`account.getPassword`](functions::account::GetPassword).
///
/// # Returns
///
/// [`payments::StarsRevenueWithdrawalUrl`](types::payments::StarsRevenueWithdrawalUrl).
///
/// # Errors
///
/// - 400 [`PASSWORD_HASH_INVALID`](crate::rpc::ErrorKind::PasswordHashInvalid): The password is wrong.
/// - 400 [`PASSWORD_MISSING`](crate::rpc::ErrorKind::PasswordMissing): The account has no password; set one up
///   first.
/// - 400 [`PASSWORD_TOO_FRESH_%d`](crate::rpc::ErrorKind::PasswordTooFreshN): The password was set too recently.
///   Wait that many seconds before the request is repeated.
/// - 400 [`SESSION_TOO_FRESH_%d`](crate::rpc::ErrorKind::SessionTooFreshN): The session is too new for this. Wait
///   that many seconds before the request is repeated.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.getPassword`](functions::account::GetPassword): Gets the state of the password of the account, and
///   what a proof of the password needs.
/// - [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl): Starts the export of a
///   collectible gift to the TON blockchain as an NFT; the user completes it on a page of Fragment.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`account.deleteAccount`](functions::account::DeleteAccount): Deletes the account with all of its data.
/// - [`account.getPasswordSettings`](functions::account::GetPasswordSettings): Gets the private settings that the
///   password protects: the recovery email address and the secret of Telegram Passport.
/// - [`account.updatePasswordSettings`](functions::account::UpdatePasswordSettings): Sets, changes or removes the
///   password of the account or its recovery email address.
///
/// # History
///
/// Since layer 182; `ton`, `amount` since 206; `stars` until 205.
///
/// ```text
/// payments.getStarsRevenueWithdrawalUrl#2433dc92 flags:# ton:flags.0?true
///     peer:InputPeer amount:flags.1?long password:InputCheckPasswordSRP =
///     payments.StarsRevenueWithdrawalUrl;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarsRevenueWithdrawalUrl) · [Guide:
/// stars](https://core.telegram.org/api/stars)
#[doc(
    alias("payments.getStarsRevenueWithdrawalUrl", "GetStarsRevenueWithdrawalUrlRequest")
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarsRevenueWithdrawalUrl {
    /// If set, toncoins are withdrawn and not Telegram Stars.
    pub ton: bool,
    /// The bot or channel whose revenue is withdrawn.
    pub peer: enums::InputPeer,
    /// How many Telegram Stars to withdraw, or how many nanotons if ton is set.
    pub amount: Option<i64>,
    /// The proof that the user knows the password, computed from the answer to
    /// [`account.getPassword`](functions::account::GetPassword).
    pub password: enums::InputCheckPasswordSrp,
}

impl GetStarsRevenueWithdrawalUrl {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        password: impl Into<enums::InputCheckPasswordSrp>,
    ) -> Self {
        Self {
            ton: false,
            peer: peer.into(),
            amount: None,
            password: password.into(),
        }
    }
}

impl wire::Wire for GetStarsRevenueWithdrawalUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarsRevenueWithdrawalUrl",
        id: 0x2433dc92,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.ton));
        w.write(&self.peer);
        flags.set(1, w.write_optional(&self.amount));
        w.write(&self.password);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            ton: flags.has(0),
            peer: cursor.read(),
            amount: cursor.read_optional(flags.has(1)),
            password: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetStarsRevenueWithdrawalUrl {
    type Return = types::payments::StarsRevenueWithdrawalUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PasswordHashInvalid),
        wire::known(400, wire::ErrorKind::PasswordMissing),
        wire::known(400, wire::ErrorKind::PasswordTooFreshN),
        wire::known(400, wire::ErrorKind::SessionTooFreshN),
    ];
}

/// `payments.getStarsRevenueAdsAccountUrl`: Gets the page on which a bot or channel can spend its Telegram Stars on
/// advertisements.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarsRevenueAdsAccountUrl::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: Result<types::payments::StarsRevenueAdsAccountUrl, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatWriteForbidden => {
///             println!("The account may not write to this chat.");
///         }
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The bot or channel that pays for the advertisements.
///
/// # Returns
///
/// [`payments::StarsRevenueAdsAccountUrl`](types::payments::StarsRevenueAdsAccountUrl).
///
/// # Errors
///
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 183.
///
/// ```text
/// payments.getStarsRevenueAdsAccountUrl#d1d7efc5 peer:InputPeer =
///     payments.StarsRevenueAdsAccountUrl;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarsRevenueAdsAccountUrl) · [Guide:
/// stars](https://core.telegram.org/api/stars)
#[doc(
    alias("payments.getStarsRevenueAdsAccountUrl", "GetStarsRevenueAdsAccountUrlRequest")
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarsRevenueAdsAccountUrl {
    /// The bot or channel that pays for the advertisements.
    pub peer: enums::InputPeer,
}

impl GetStarsRevenueAdsAccountUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for GetStarsRevenueAdsAccountUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarsRevenueAdsAccountUrl",
        id: 0xd1d7efc5,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for GetStarsRevenueAdsAccountUrl {
    type Return = types::payments::StarsRevenueAdsAccountUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.getStarsTransactionsByID`: Gets transactions of the account, a bot or a channel by their identifiers.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarsTransactionsById::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![types::InputStarsTransaction::new("AbCdEf12")],
/// );
/// let result: Result<types::payments::StarsStatus, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::TransactionIdInvalid => {
///             println!("The identifier of the transaction is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `ton` (`bool`, a flag): If set, the identifiers belong to transactions in toncoins.
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose transactions they are;
///   [`inputPeerSelf`](enums::InputPeer::InputPeerSelf) for the account's own.
/// - `id` ([`Vec<InputStarsTransaction>`](types::InputStarsTransaction)): The transactions to get.
///
/// # Returns
///
/// [`payments::StarsStatus`](types::payments::StarsStatus).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`TRANSACTION_ID_INVALID`](crate::rpc::ErrorKind::TransactionIdInvalid): The identifier of the transaction
///   is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getStarsStatus`](functions::payments::GetStarsStatus): Gets the balance of the account, or of a bot
///   or channel that it owns.
/// - [`payments.getStarsTransactions`](functions::payments::GetStarsTransactions): Gets the transactions of the
///   account, or of a bot or channel that it owns, part by part.
/// - [`payments.getStarsSubscriptions`](functions::payments::GetStarsSubscriptions): Gets the subscriptions that
///   the account pays for with Telegram Stars, part by part, including those that were cancelled or have expired.
///
/// # History
///
/// Since layer 183; `ton` since 206.
///
/// ```text
/// payments.getStarsTransactionsByID#2dca16b8 flags:# ton:flags.0?true
///     peer:InputPeer id:Vector<InputStarsTransaction> = payments.StarsStatus;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarsTransactionsByID) · [Guide:
/// stars](https://core.telegram.org/api/stars)
#[doc(alias("payments.getStarsTransactionsByID", "GetStarsTransactionsByIdRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarsTransactionsById {
    /// If set, the identifiers belong to transactions in toncoins.
    pub ton: bool,
    /// Whose transactions they are; [`inputPeerSelf`](enums::InputPeer::InputPeerSelf) for the account's own.
    pub peer: enums::InputPeer,
    /// The transactions to get.
    pub id: Vec<types::InputStarsTransaction>,
}

impl GetStarsTransactionsById {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: Vec<types::InputStarsTransaction>,
    ) -> Self {
        Self {
            ton: false,
            peer: peer.into(),
            id,
        }
    }
}

impl wire::Wire for GetStarsTransactionsById {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarsTransactionsByID",
        id: 0x2dca16b8,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.ton);
        w.flags(flags);
        w.write(&self.peer);
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            ton: flags.has(0),
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetStarsTransactionsById {
    type Return = types::payments::StarsStatus;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::TransactionIdInvalid),
    ];
}

/// `payments.getStarsGiftOptions`: Gets the amounts in which Telegram Stars can be bought as a gift for another
/// user, with their prices.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarsGiftOptions::default();
/// let result: Result<Vec<types::StarsGiftOption>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserGiftUnavailable => {
///             println!("Gifts are not available for this user.");
///         }
///         ErrorKind::InputUserDeactivated => {
///             println!("The account of the user was deleted.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `user_id` ([`Option<InputUser>`](enums::InputUser)): The user who is to receive the gift, if known already.
///
/// # Returns
///
/// [`Vec<StarsGiftOption>`](types::StarsGiftOption).
///
/// # Errors
///
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`USER_GIFT_UNAVAILABLE`](crate::rpc::ErrorKind::UserGiftUnavailable): Gifts are not available for this
///   user.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 185.
///
/// ```text
/// payments.getStarsGiftOptions#d3c96bc8 flags:# user_id:flags.0?InputUser =
///     Vector<StarsGiftOption>;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarsGiftOptions) · [Guide:
/// stars](https://core.telegram.org/api/stars)
#[doc(alias("payments.getStarsGiftOptions", "GetStarsGiftOptionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarsGiftOptions {
    /// The user who is to receive the gift, if known already.
    pub user_id: Option<enums::InputUser>,
}

impl GetStarsGiftOptions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { user_id: None }
    }
}

impl wire::Wire for GetStarsGiftOptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarsGiftOptions",
        id: 0xd3c96bc8,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.user_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            user_id: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetStarsGiftOptions {
    type Return = Vec<types::StarsGiftOption>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::UserGiftUnavailable),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `payments.getStarsSubscriptions`: Gets the subscriptions that the account pays for with Telegram Stars, part by
/// part, including those that were cancelled or have expired.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarsSubscriptions::new(
///     enums::InputPeer::InputPeerSelf,
///     "",
/// );
/// let result: Result<types::payments::StarsStatus, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `missing_balance` (`bool`, a flag): If set, only subscriptions that expired because the balance was too low
///   are returned.
/// - `peer` ([`InputPeer`](enums::InputPeer)): Pass [`inputPeerSelf`](enums::InputPeer::InputPeerSelf).
/// - `offset` (`String`): The `subscriptions_next_offset` of the part before; empty for the first one.
///
/// # Returns
///
/// [`payments::StarsStatus`](types::payments::StarsStatus).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getStarsStatus`](functions::payments::GetStarsStatus): Gets the balance of the account, or of a bot
///   or channel that it owns.
/// - [`payments.getStarsTransactions`](functions::payments::GetStarsTransactions): Gets the transactions of the
///   account, or of a bot or channel that it owns, part by part.
/// - [`payments.getStarsTransactionsByID`](functions::payments::GetStarsTransactionsById): Gets transactions of the
///   account, a bot or a channel by their identifiers.
///
/// # History
///
/// Since layer 186.
///
/// ```text
/// payments.getStarsSubscriptions#32512c5 flags:# missing_balance:flags.0?true
///     peer:InputPeer offset:string = payments.StarsStatus;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarsSubscriptions) · [Guide:
/// invites](https://core.telegram.org/api/invites)
#[doc(alias("payments.getStarsSubscriptions", "GetStarsSubscriptionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarsSubscriptions {
    /// If set, only subscriptions that expired because the balance was too low are returned.
    pub missing_balance: bool,
    /// Pass [`inputPeerSelf`](enums::InputPeer::InputPeerSelf).
    pub peer: enums::InputPeer,
    /// The `subscriptions_next_offset` of the part before; empty for the first one.
    pub offset: String,
}

impl GetStarsSubscriptions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, offset: impl Into<String>) -> Self {
        Self {
            missing_balance: false,
            peer: peer.into(),
            offset: offset.into(),
        }
    }
}

impl wire::Wire for GetStarsSubscriptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarsSubscriptions",
        id: 0x032512c5,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.missing_balance);
        w.flags(flags);
        w.write(&self.peer);
        w.string(&self.offset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            missing_balance: flags.has(0),
            peer: cursor.read(),
            offset: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetStarsSubscriptions {
    type Return = types::payments::StarsStatus;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.changeStarsSubscription`: Cancels a subscription that is paid in Telegram Stars, or takes the
/// cancellation back. A cancelled one lasts until the end of the time paid for.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ChangeStarsSubscription::new(
///     enums::InputPeer::InputPeerSelf,
///     "sub42",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): Pass [`inputPeerSelf`](enums::InputPeer::InputPeerSelf).
/// - `subscription_id` (`String`): Identifier of the subscription to change.
/// - `canceled` (`Option<bool>`): True to cancel the subscription, false to let it renew again.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 186.
///
/// ```text
/// payments.changeStarsSubscription#c7770878 flags:# peer:InputPeer
///     subscription_id:string canceled:flags.0?Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.changeStarsSubscription) · [Guide:
/// invites](https://core.telegram.org/api/invites)
#[doc(alias("payments.changeStarsSubscription", "ChangeStarsSubscriptionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChangeStarsSubscription {
    /// Pass [`inputPeerSelf`](enums::InputPeer::InputPeerSelf).
    pub peer: enums::InputPeer,
    /// Identifier of the subscription to change.
    pub subscription_id: String,
    /// True to cancel the subscription, false to let it renew again.
    pub canceled: Option<bool>,
}

impl ChangeStarsSubscription {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        subscription_id: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            subscription_id: subscription_id.into(),
            canceled: None,
        }
    }
}

impl wire::Wire for ChangeStarsSubscription {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.changeStarsSubscription",
        id: 0xc7770878,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.string(&self.subscription_id);
        flags.set(0, w.write_optional(&self.canceled));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            subscription_id: cursor.string(),
            canceled: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ChangeStarsSubscription {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.fulfillStarsSubscription`: Joins the chat of a paid subscription again, for a user who left it while
/// the subscription still runs.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::FulfillStarsSubscription::new(
///     enums::InputPeer::InputPeerSelf,
///     "sub42",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): Pass [`inputPeerSelf`](enums::InputPeer::InputPeerSelf).
/// - `subscription_id` (`String`): Identifier of the subscription that the chat belongs to.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 186.
///
/// ```text
/// payments.fulfillStarsSubscription#cc5bebb3 peer:InputPeer subscription_id:string
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.fulfillStarsSubscription) · [Guide:
/// invites](https://core.telegram.org/api/invites)
#[doc(alias("payments.fulfillStarsSubscription", "FulfillStarsSubscriptionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FulfillStarsSubscription {
    /// Pass [`inputPeerSelf`](enums::InputPeer::InputPeerSelf).
    pub peer: enums::InputPeer,
    /// Identifier of the subscription that the chat belongs to.
    pub subscription_id: String,
}

impl FulfillStarsSubscription {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        subscription_id: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            subscription_id: subscription_id.into(),
        }
    }
}

impl wire::Wire for FulfillStarsSubscription {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.fulfillStarsSubscription",
        id: 0xcc5bebb3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.string(&self.subscription_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            subscription_id: cursor.string(),
        }
    }
}

impl wire::RemoteCall for FulfillStarsSubscription {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.getStarsGiveawayOptions`: Gets the amounts of Telegram Stars that can be bought for a giveaway, with
/// their prices and numbers of winners.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarsGiveawayOptions;
/// let result: Result<Vec<types::StarsGiveawayOption>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`Vec<StarsGiveawayOption>`](types::StarsGiveawayOption).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 187.
///
/// ```text
/// payments.getStarsGiveawayOptions#bd1efd3e = Vector<StarsGiveawayOption>;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarsGiveawayOptions) · [Guide:
/// giveaways](https://core.telegram.org/api/giveaways)
#[doc(alias("payments.getStarsGiveawayOptions", "GetStarsGiveawayOptionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarsGiveawayOptions;

impl wire::Wire for GetStarsGiveawayOptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarsGiveawayOptions",
        id: 0xbd1efd3e,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetStarsGiveawayOptions {
    type Return = Vec<types::StarsGiveawayOption>;
}

/// `payments.getStarGifts`: Gets the gifts that can be bought with Telegram Stars.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarGifts::new(0);
/// let result: Result<enums::payments::StarGifts, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of [`payments.starGifts`](types::payments::StarGifts) that the client has, or 0.
///
/// # Returns
///
/// [`payments::StarGifts`](enums::payments::StarGifts): [`NotModified`](enums::payments::StarGifts::NotModified) or
/// [`StarGifts`](enums::payments::StarGifts::StarGifts).
///
/// The gifts, or [`payments.starGiftsNotModified`](enums::payments::StarGifts::NotModified) if the client has this
/// list.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 189.
///
/// ```text
/// payments.getStarGifts#c4563590 hash:int = payments.StarGifts;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarGifts) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.getStarGifts", "GetStarGiftsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarGifts {
    /// The hash of [`payments.starGifts`](types::payments::StarGifts) that the client has, or 0.
    pub hash: i32,
}

impl GetStarGifts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetStarGifts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarGifts",
        id: 0xc4563590,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetStarGifts {
    type Return = enums::payments::StarGifts;
}

/// `payments.saveStarGift`: Shows a received gift on the profile, or hides it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::SaveStarGift::new(
///     types::InputSavedStarGiftUser::new(42),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `unsave` (`bool`, a flag): If set, the gift is hidden; otherwise it is shown.
/// - `stargift` ([`InputSavedStarGift`](enums::InputSavedStarGift)): The gift to show or hide.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`SAVED_ID_EMPTY`](crate::rpc::ErrorKind::SavedIdEmpty): The identifier of the saved gift is missing.
/// - 400 [`STARGIFT_OWNER_INVALID`](crate::rpc::ErrorKind::StargiftOwnerInvalid): The owner of the gift is not
///   valid.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.convertStarGift`](functions::payments::ConvertStarGift): Turns a received gift into Telegram Stars
///   on the balance.
/// - [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift): Upgrades a gift to a collectible one,
///   where the giver has paid for the upgrade.
/// - [`payments.transferStarGift`](functions::payments::TransferStarGift): Gives a collectible gift to someone
///   else, where this is free.
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
/// - [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl): Starts the export of a
///   collectible gift to the TON blockchain as an NFT; the user completes it on a page of Fragment.
/// - [`payments.toggleStarGiftsPinnedToTop`](functions::payments::ToggleStarGiftsPinnedToTop): Pins gifts to the
///   top of the profile.
///
/// # History
///
/// Since layer 189; `user_id` until 195; `stargift` since 198; `msg_id` until 197.
///
/// ```text
/// payments.saveStarGift#2a2a697c flags:# unsave:flags.0?true
///     stargift:InputSavedStarGift = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.saveStarGift) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.saveStarGift", "SaveStarGiftRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveStarGift {
    /// If set, the gift is hidden; otherwise it is shown.
    pub unsave: bool,
    /// The gift to show or hide.
    pub stargift: enums::InputSavedStarGift,
}

impl SaveStarGift {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(stargift: impl Into<enums::InputSavedStarGift>) -> Self {
        Self {
            unsave: false,
            stargift: stargift.into(),
        }
    }
}

impl wire::Wire for SaveStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.saveStarGift",
        id: 0x2a2a697c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.unsave);
        w.flags(flags);
        w.write(&self.stargift);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            unsave: flags.has(0),
            stargift: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SaveStarGift {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::SavedIdEmpty),
        wire::known(400, wire::ErrorKind::StargiftOwnerInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `payments.convertStarGift`: Turns a received gift into Telegram Stars on the balance. The gift is lost for good.
/// How many Telegram Stars it gives is told by `convert_stars` of the gift, which may be less than its price.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ConvertStarGift::new(
///     types::InputSavedStarGiftUser::new(42),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `stargift` ([`InputSavedStarGift`](enums::InputSavedStarGift)): The gift to give up.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`SAVED_ID_EMPTY`](crate::rpc::ErrorKind::SavedIdEmpty): The identifier of the saved gift is missing.
/// - 400 [`STARGIFT_PEER_INVALID`](crate::rpc::ErrorKind::StargiftPeerInvalid): The receiver or owner of the gift
///   is not valid.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.saveStarGift`](functions::payments::SaveStarGift): Shows a received gift on the profile, or hides
///   it.
/// - [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift): Upgrades a gift to a collectible one,
///   where the giver has paid for the upgrade.
/// - [`payments.transferStarGift`](functions::payments::TransferStarGift): Gives a collectible gift to someone
///   else, where this is free.
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
/// - [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl): Starts the export of a
///   collectible gift to the TON blockchain as an NFT; the user completes it on a page of Fragment.
/// - [`payments.toggleStarGiftsPinnedToTop`](functions::payments::ToggleStarGiftsPinnedToTop): Pins gifts to the
///   top of the profile.
///
/// # History
///
/// Since layer 189; `user_id` until 195; `stargift` since 198; `msg_id` until 197.
///
/// ```text
/// payments.convertStarGift#74bf076b stargift:InputSavedStarGift = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.convertStarGift) · [Guide:
/// gifts](https://core.telegram.org/api/gifts) · [Guide: stars](https://core.telegram.org/api/stars)
#[doc(alias("payments.convertStarGift", "ConvertStarGiftRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConvertStarGift {
    /// The gift to give up.
    pub stargift: enums::InputSavedStarGift,
}

impl ConvertStarGift {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(stargift: impl Into<enums::InputSavedStarGift>) -> Self {
        Self { stargift: stargift.into() }
    }
}

impl wire::Wire for ConvertStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.convertStarGift",
        id: 0x74bf076b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stargift);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { stargift: cursor.read() }
    }
}

impl wire::RemoteCall for ConvertStarGift {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::SavedIdEmpty),
        wire::known(400, wire::ErrorKind::StargiftPeerInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `payments.botCancelStarsSubscription`: Cancels a subscription that a user pays to the bot, so that it does not
/// renew. Only bots may use it. The user cannot undo this, unless the bot calls again with restore.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::BotCancelStarsSubscription::new(
///     types::InputUser::new(12345678, 4831207765),
///     "stx8fJ2aQ",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
///         ErrorKind::ChargeIdInvalid => {
///             println!("The identifier of the payment is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `restore` (`bool`, a flag): If set, the user may let the subscription renew again.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user who has the subscription.
/// - `charge_id` (`String`): Identifier of the first payment of the subscription, from the charge of
///   [`messageActionPaymentSentMe`](types::MessageActionPaymentSentMe).
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHARGE_ID_INVALID`](crate::rpc::ErrorKind::ChargeIdInvalid): The identifier of the payment is not valid.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 193; `invoice_slug` until 193; `charge_id:string` since 194, `charge_id:flags.2?string` before.
///
/// ```text
/// payments.botCancelStarsSubscription#6dfa0622 flags:# restore:flags.0?true
///     user_id:InputUser charge_id:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.botCancelStarsSubscription) · [Guide:
/// subscriptions](https://core.telegram.org/api/subscriptions)
#[doc(alias("payments.botCancelStarsSubscription", "BotCancelStarsSubscriptionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotCancelStarsSubscription {
    /// If set, the user may let the subscription renew again.
    pub restore: bool,
    /// The user who has the subscription.
    pub user_id: enums::InputUser,
    /// Identifier of the first payment of the subscription, from the charge of
    /// [`messageActionPaymentSentMe`](types::MessageActionPaymentSentMe).
    pub charge_id: String,
}

impl BotCancelStarsSubscription {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        charge_id: impl Into<String>,
    ) -> Self {
        Self {
            restore: false,
            user_id: user_id.into(),
            charge_id: charge_id.into(),
        }
    }
}

impl wire::Wire for BotCancelStarsSubscription {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.botCancelStarsSubscription",
        id: 0x6dfa0622,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.restore);
        w.flags(flags);
        w.write(&self.user_id);
        w.string(&self.charge_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            restore: flags.has(0),
            user_id: cursor.read(),
            charge_id: cursor.string(),
        }
    }
}

impl wire::RemoteCall for BotCancelStarsSubscription {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChargeIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `payments.getConnectedStarRefBots`: Gets the affiliate programmes that the account, or a bot or channel of it,
/// takes part in, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetConnectedStarRefBots::new(
///     enums::InputPeer::InputPeerSelf,
///     20,
/// );
/// let result: Result<types::payments::ConnectedStarRefBots, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The affiliate: the account, or a bot or channel that it owns.
/// - `offset_date` (`Option<i32>`): The date of the last programme of the part before, in Unix time; left out for
///   the first part.
/// - `offset_link` (`Option<String>`): The url of the last programme of the part before; left out for the first
///   part.
/// - `limit` (`i32`): How many programmes to return at most.
///
/// # Returns
///
/// [`payments::ConnectedStarRefBots`](types::payments::ConnectedStarRefBots).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getConnectedStarRefBot`](functions::payments::GetConnectedStarRefBot): Gets how an affiliate takes
///   part in the programme of one bot, with the link to share.
/// - [`payments.connectStarRefBot`](functions::payments::ConnectStarRefBot): Joins the affiliate programme of a
///   bot.
/// - [`payments.editConnectedStarRefBot`](functions::payments::EditConnectedStarRefBot): Ends the part that an
///   affiliate takes in the programme of a bot; its link stops working.
/// - [`messages.getExportedChatInvites`](functions::messages::GetExportedChatInvites): Gets the invite links that
///   one administrator made for a chat, part by part.
///
/// # History
///
/// Since layer 195.
///
/// ```text
/// payments.getConnectedStarRefBots#5869a553 flags:# peer:InputPeer
///     offset_date:flags.2?int offset_link:flags.2?string limit:int =
///     payments.ConnectedStarRefBots;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getConnectedStarRefBots)
#[doc(alias("payments.getConnectedStarRefBots", "GetConnectedStarRefBotsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetConnectedStarRefBots {
    /// The affiliate: the account, or a bot or channel that it owns.
    pub peer: enums::InputPeer,
    /// The date of the last programme of the part before, in Unix time; left out for the first part.
    ///
    /// On the wire together with `offset_link`, or not at all.
    pub offset_date: Option<i32>,
    /// The url of the last programme of the part before; left out for the first part.
    ///
    /// On the wire together with `offset_date`, or not at all.
    pub offset_link: Option<String>,
    /// How many programmes to return at most.
    pub limit: i32,
}

impl GetConnectedStarRefBots {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, limit: i32) -> Self {
        Self {
            peer: peer.into(),
            offset_date: None,
            offset_link: None,
            limit,
        }
    }
}

impl wire::Wire for GetConnectedStarRefBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getConnectedStarRefBots",
        id: 0x5869a553,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(2, self.offset_date.is_some() || self.offset_link.is_some());
        w.flags(flags);
        w.write(&self.peer);
        w.write_shared_or_zero(flags.has(2), &self.offset_date);
        w.write_shared_or_zero(flags.has(2), &self.offset_link);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            offset_date: cursor.read_optional(flags.has(2)),
            offset_link: cursor.read_optional(flags.has(2)),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetConnectedStarRefBots {
    type Return = types::payments::ConnectedStarRefBots;
}

/// `payments.getConnectedStarRefBot`: Gets how an affiliate takes part in the programme of one bot, with the link
/// to share.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetConnectedStarRefBot::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::payments::ConnectedStarRefBots, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The affiliate: the account, or a bot or channel that it owns.
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that has the affiliate programme.
///
/// # Returns
///
/// [`payments::ConnectedStarRefBots`](types::payments::ConnectedStarRefBots).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getConnectedStarRefBots`](functions::payments::GetConnectedStarRefBots): Gets the affiliate
///   programmes that the account, or a bot or channel of it, takes part in, part by part.
/// - [`payments.connectStarRefBot`](functions::payments::ConnectStarRefBot): Joins the affiliate programme of a
///   bot.
/// - [`payments.editConnectedStarRefBot`](functions::payments::EditConnectedStarRefBot): Ends the part that an
///   affiliate takes in the programme of a bot; its link stops working.
///
/// # History
///
/// Since layer 195.
///
/// ```text
/// payments.getConnectedStarRefBot#b7d998f0 peer:InputPeer bot:InputUser =
///     payments.ConnectedStarRefBots;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getConnectedStarRefBot) · [Guide:
/// bots/referrals](https://core.telegram.org/api/bots/referrals)
#[doc(alias("payments.getConnectedStarRefBot", "GetConnectedStarRefBotRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetConnectedStarRefBot {
    /// The affiliate: the account, or a bot or channel that it owns.
    pub peer: enums::InputPeer,
    /// The bot that has the affiliate programme.
    pub bot: enums::InputUser,
}

impl GetConnectedStarRefBot {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        bot: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            peer: peer.into(),
            bot: bot.into(),
        }
    }
}

impl wire::Wire for GetConnectedStarRefBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getConnectedStarRefBot",
        id: 0xb7d998f0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.bot);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            bot: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetConnectedStarRefBot {
    type Return = types::payments::ConnectedStarRefBots;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.getSuggestedStarRefBots`: Gets bots whose affiliate programmes can be joined, part by part. Without an
/// order they are sorted by how profitable they are; the two orders exclude each other.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetSuggestedStarRefBots::new(
///     enums::InputPeer::InputPeerSelf,
///     "",
///     20,
/// );
/// let result: Result<types::payments::SuggestedStarRefBots, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `order_by_revenue` (`bool`, a flag): If set, bots with the highest expected revenue come first.
/// - `order_by_date` (`bool`, a flag): If set, bots with the newest programmes come first.
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who is to become the affiliate.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many bots to return at most.
///
/// # Returns
///
/// [`payments::SuggestedStarRefBots`](types::payments::SuggestedStarRefBots).
///
/// # Errors
///
/// - 403 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 195.
///
/// ```text
/// payments.getSuggestedStarRefBots#d6b48f7 flags:# order_by_revenue:flags.0?true
///     order_by_date:flags.1?true peer:InputPeer offset:string limit:int =
///     payments.SuggestedStarRefBots;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getSuggestedStarRefBots) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps) · [Guide:
/// bots/referrals](https://core.telegram.org/api/bots/referrals)
#[doc(alias("payments.getSuggestedStarRefBots", "GetSuggestedStarRefBotsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSuggestedStarRefBots {
    /// If set, bots with the highest expected revenue come first.
    pub order_by_revenue: bool,
    /// If set, bots with the newest programmes come first.
    pub order_by_date: bool,
    /// Who is to become the affiliate.
    pub peer: enums::InputPeer,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many bots to return at most.
    pub limit: i32,
}

impl GetSuggestedStarRefBots {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        offset: impl Into<String>,
        limit: i32,
    ) -> Self {
        Self {
            order_by_revenue: false,
            order_by_date: false,
            peer: peer.into(),
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetSuggestedStarRefBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getSuggestedStarRefBots",
        id: 0x0d6b48f7,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.order_by_revenue)
            .with(1, self.order_by_date);
        w.flags(flags);
        w.write(&self.peer);
        w.string(&self.offset);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            order_by_revenue: flags.has(0),
            order_by_date: flags.has(1),
            peer: cursor.read(),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetSuggestedStarRefBots {
    type Return = types::payments::SuggestedStarRefBots;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.connectStarRefBot`: Joins the affiliate programme of a bot. The affiliate gets a link, and a share of
/// what users who come by it pay.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ConnectStarRefBot::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::payments::ConnectedStarRefBots, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who becomes the affiliate and gets the Telegram Stars: the account,
///   or a bot or channel that it owns.
/// - `bot` ([`InputUser`](enums::InputUser)): The bot whose programme to join.
///
/// # Returns
///
/// [`payments::ConnectedStarRefBots`](types::payments::ConnectedStarRefBots).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getConnectedStarRefBots`](functions::payments::GetConnectedStarRefBots): Gets the affiliate
///   programmes that the account, or a bot or channel of it, takes part in, part by part.
/// - [`payments.getConnectedStarRefBot`](functions::payments::GetConnectedStarRefBot): Gets how an affiliate takes
///   part in the programme of one bot, with the link to share.
/// - [`payments.editConnectedStarRefBot`](functions::payments::EditConnectedStarRefBot): Ends the part that an
///   affiliate takes in the programme of a bot; its link stops working.
///
/// # History
///
/// Since layer 195.
///
/// ```text
/// payments.connectStarRefBot#7ed5348a peer:InputPeer bot:InputUser =
///     payments.ConnectedStarRefBots;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.connectStarRefBot) · [Guide:
/// bots/referrals](https://core.telegram.org/api/bots/referrals)
#[doc(alias("payments.connectStarRefBot", "ConnectStarRefBotRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConnectStarRefBot {
    /// Who becomes the affiliate and gets the Telegram Stars: the account, or a bot or channel that it owns.
    pub peer: enums::InputPeer,
    /// The bot whose programme to join.
    pub bot: enums::InputUser,
}

impl ConnectStarRefBot {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        bot: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            peer: peer.into(),
            bot: bot.into(),
        }
    }
}

impl wire::Wire for ConnectStarRefBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.connectStarRefBot",
        id: 0x7ed5348a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.bot);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            bot: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ConnectStarRefBot {
    type Return = types::payments::ConnectedStarRefBots;
}

/// `payments.editConnectedStarRefBot`: Ends the part that an affiliate takes in the programme of a bot; its link
/// stops working.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::EditConnectedStarRefBot::new(
///     enums::InputPeer::InputPeerSelf,
///     "https://t.me/+AbCdEfGh",
/// );
/// let result: Result<types::payments::ConnectedStarRefBots, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StarrefHashRevoked => println!("The referral link was revoked."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `revoked` (`bool`, a flag): If set, the link is revoked.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The affiliate that the link belongs to.
/// - `link` (`String`): The affiliate link, as [`connectedBotStarRef`](types::ConnectedBotStarRef) gives it.
///
/// # Returns
///
/// [`payments::ConnectedStarRefBots`](types::payments::ConnectedStarRefBots).
///
/// # Errors
///
/// - 400 [`STARREF_HASH_REVOKED`](crate::rpc::ErrorKind::StarrefHashRevoked): The referral link was revoked.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getConnectedStarRefBots`](functions::payments::GetConnectedStarRefBots): Gets the affiliate
///   programmes that the account, or a bot or channel of it, takes part in, part by part.
/// - [`payments.getConnectedStarRefBot`](functions::payments::GetConnectedStarRefBot): Gets how an affiliate takes
///   part in the programme of one bot, with the link to share.
/// - [`payments.connectStarRefBot`](functions::payments::ConnectStarRefBot): Joins the affiliate programme of a
///   bot.
/// - [`messages.editExportedChatInvite`](functions::messages::EditExportedChatInvite): Changes or revokes an invite
///   link of a chat.
///
/// # History
///
/// Since layer 195.
///
/// ```text
/// payments.editConnectedStarRefBot#e4fca4a3 flags:# revoked:flags.0?true
///     peer:InputPeer link:string = payments.ConnectedStarRefBots;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.editConnectedStarRefBot) · [Guide:
/// bots/referrals](https://core.telegram.org/api/bots/referrals)
#[doc(alias("payments.editConnectedStarRefBot", "EditConnectedStarRefBotRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditConnectedStarRefBot {
    /// If set, the link is revoked.
    pub revoked: bool,
    /// The affiliate that the link belongs to.
    pub peer: enums::InputPeer,
    /// The affiliate link, as [`connectedBotStarRef`](types::ConnectedBotStarRef) gives it.
    pub link: String,
}

impl EditConnectedStarRefBot {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, link: impl Into<String>) -> Self {
        Self {
            revoked: false,
            peer: peer.into(),
            link: link.into(),
        }
    }
}

impl wire::Wire for EditConnectedStarRefBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.editConnectedStarRefBot",
        id: 0xe4fca4a3,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.revoked);
        w.flags(flags);
        w.write(&self.peer);
        w.string(&self.link);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            revoked: flags.has(0),
            peer: cursor.read(),
            link: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditConnectedStarRefBot {
    type Return = types::payments::ConnectedStarRefBots;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StarrefHashRevoked),
    ];
}

/// `payments.getStarGiftUpgradePreview`: Gets examples of what a gift can look like after the upgrade to a
/// collectible, and the prices of the upgrade.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarGiftUpgradePreview::new(5170233102);
/// let result: Result<types::payments::StarGiftUpgradePreview, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StargiftUpgradeUnavailable => {
///             println!("The gift cannot be upgraded.");
///         }
///         ErrorKind::StargiftInvalid => println!("The gift is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `gift_id` (`i64`): Identifier of the kind of gift.
///
/// # Returns
///
/// [`payments::StarGiftUpgradePreview`](types::payments::StarGiftUpgradePreview).
///
/// # Errors
///
/// - 400 [`STARGIFT_INVALID`](crate::rpc::ErrorKind::StargiftInvalid): The gift is not valid.
/// - 400 [`STARGIFT_UPGRADE_UNAVAILABLE`](crate::rpc::ErrorKind::StargiftUpgradeUnavailable): The gift cannot be
///   upgraded.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 196.
///
/// ```text
/// payments.getStarGiftUpgradePreview#9c9abcb1 gift_id:long =
///     payments.StarGiftUpgradePreview;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarGiftUpgradePreview) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.getStarGiftUpgradePreview", "GetStarGiftUpgradePreviewRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarGiftUpgradePreview {
    /// Identifier of the kind of gift.
    pub gift_id: i64,
}

impl GetStarGiftUpgradePreview {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(gift_id: i64) -> Self {
        Self { gift_id }
    }
}

impl wire::Wire for GetStarGiftUpgradePreview {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarGiftUpgradePreview",
        id: 0x9c9abcb1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.gift_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { gift_id: cursor.i64() }
    }
}

impl wire::RemoteCall for GetStarGiftUpgradePreview {
    type Return = types::payments::StarGiftUpgradePreview;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StargiftInvalid),
        wire::known(400, wire::ErrorKind::StargiftUpgradeUnavailable),
    ];
}

/// `payments.upgradeStarGift`: Upgrades a gift to a collectible one, where the giver has paid for the upgrade.
/// Otherwise it fails with [`PAYMENT_REQUIRED`](crate::rpc::ErrorKind::PaymentRequired), and the upgrade is paid by
/// [`inputInvoiceStarGiftUpgrade`](types::InputInvoiceStarGiftUpgrade).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::UpgradeStarGift::new(
///     types::InputSavedStarGiftUser::new(42),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PaymentRequired => println!("A payment is required."),
///         ErrorKind::StargiftAlreadyUpgraded => {
///             println!("The gift was upgraded already.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `keep_original_details` (`bool`, a flag): If set, the collectible keeps the text, the giver and the receiver
///   of the gift.
/// - `stargift` ([`InputSavedStarGift`](enums::InputSavedStarGift)): The gift to upgrade.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PAYMENT_REQUIRED`](crate::rpc::ErrorKind::PaymentRequired): A payment is required.
/// - 400 [`SAVED_ID_EMPTY`](crate::rpc::ErrorKind::SavedIdEmpty): The identifier of the saved gift is missing.
/// - 400 [`STARGIFT_ALREADY_CONVERTED`](crate::rpc::ErrorKind::StargiftAlreadyConverted): The gift was converted to
///   Telegram Stars already.
/// - 400 [`STARGIFT_ALREADY_UPGRADED`](crate::rpc::ErrorKind::StargiftAlreadyUpgraded): The gift was upgraded
///   already.
/// - 400 [`STARGIFT_UPGRADE_UNAVAILABLE`](crate::rpc::ErrorKind::StargiftUpgradeUnavailable): The gift cannot be
///   upgraded.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.saveStarGift`](functions::payments::SaveStarGift): Shows a received gift on the profile, or hides
///   it.
/// - [`payments.convertStarGift`](functions::payments::ConvertStarGift): Turns a received gift into Telegram Stars
///   on the balance.
/// - [`payments.transferStarGift`](functions::payments::TransferStarGift): Gives a collectible gift to someone
///   else, where this is free.
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
/// - [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl): Starts the export of a
///   collectible gift to the TON blockchain as an NFT; the user completes it on a page of Fragment.
/// - [`payments.toggleStarGiftsPinnedToTop`](functions::payments::ToggleStarGiftsPinnedToTop): Pins gifts to the
///   top of the profile.
///
/// # History
///
/// Since layer 196; `stargift` since 198; `msg_id` until 197.
///
/// ```text
/// payments.upgradeStarGift#aed6e4f5 flags:# keep_original_details:flags.0?true
///     stargift:InputSavedStarGift = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.upgradeStarGift) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.upgradeStarGift", "UpgradeStarGiftRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpgradeStarGift {
    /// If set, the collectible keeps the text, the giver and the receiver of the gift.
    pub keep_original_details: bool,
    /// The gift to upgrade.
    pub stargift: enums::InputSavedStarGift,
}

impl UpgradeStarGift {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(stargift: impl Into<enums::InputSavedStarGift>) -> Self {
        Self {
            keep_original_details: false,
            stargift: stargift.into(),
        }
    }
}

impl wire::Wire for UpgradeStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.upgradeStarGift",
        id: 0xaed6e4f5,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.keep_original_details);
        w.flags(flags);
        w.write(&self.stargift);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            keep_original_details: flags.has(0),
            stargift: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpgradeStarGift {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PaymentRequired),
        wire::known(400, wire::ErrorKind::SavedIdEmpty),
        wire::known(400, wire::ErrorKind::StargiftAlreadyConverted),
        wire::known(400, wire::ErrorKind::StargiftAlreadyUpgraded),
        wire::known(400, wire::ErrorKind::StargiftUpgradeUnavailable),
    ];
}

/// `payments.transferStarGift`: Gives a collectible gift to someone else, where this is free. Otherwise it fails
/// with [`PAYMENT_REQUIRED`](crate::rpc::ErrorKind::PaymentRequired), and the transfer is paid by
/// [`inputInvoiceStarGiftTransfer`](types::InputInvoiceStarGiftTransfer).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::TransferStarGift::new(
///     types::InputSavedStarGiftUser::new(42),
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PaymentRequired => println!("A payment is required."),
///         ErrorKind::StargiftNotFound => println!("There is no such gift."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `stargift` ([`InputSavedStarGift`](enums::InputSavedStarGift)): The collectible gift to give away.
/// - `to_id` ([`InputPeer`](enums::InputPeer)): The user or channel that receives it.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PAYMENT_REQUIRED`](crate::rpc::ErrorKind::PaymentRequired): A payment is required.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`SAVED_ID_EMPTY`](crate::rpc::ErrorKind::SavedIdEmpty): The identifier of the saved gift is missing.
/// - 400 [`STARGIFT_NOT_FOUND`](crate::rpc::ErrorKind::StargiftNotFound): There is no such gift.
/// - 400 [`STARGIFT_NOT_OWNER`](crate::rpc::ErrorKind::StargiftNotOwner): The gift belongs to somebody else.
/// - 400 [`STARGIFT_NOT_UNIQUE`](crate::rpc::ErrorKind::StargiftNotUnique): The gift is not a unique one.
/// - 400 [`STARGIFT_OWNER_INVALID`](crate::rpc::ErrorKind::StargiftOwnerInvalid): The owner of the gift is not
///   valid.
/// - 400 [`STARGIFT_PEER_INVALID`](crate::rpc::ErrorKind::StargiftPeerInvalid): The receiver or owner of the gift
///   is not valid.
/// - 400 [`STARGIFT_TRANSFER_TOO_EARLY_%d`](crate::rpc::ErrorKind::StargiftTransferTooEarlyN): The gift cannot be
///   transferred yet. Wait that many seconds.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.saveStarGift`](functions::payments::SaveStarGift): Shows a received gift on the profile, or hides
///   it.
/// - [`payments.convertStarGift`](functions::payments::ConvertStarGift): Turns a received gift into Telegram Stars
///   on the balance.
/// - [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift): Upgrades a gift to a collectible one,
///   where the giver has paid for the upgrade.
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
/// - [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl): Starts the export of a
///   collectible gift to the TON blockchain as an NFT; the user completes it on a page of Fragment.
/// - [`payments.toggleStarGiftsPinnedToTop`](functions::payments::ToggleStarGiftsPinnedToTop): Pins gifts to the
///   top of the profile.
///
/// # History
///
/// Since layer 196; `stargift` since 198; `msg_id` until 197; `to_id:InputPeer` since 198, `to_id:InputUser`
/// before.
///
/// ```text
/// payments.transferStarGift#7f18176a stargift:InputSavedStarGift to_id:InputPeer =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.transferStarGift) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.transferStarGift", "TransferStarGiftRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TransferStarGift {
    /// The collectible gift to give away.
    pub stargift: enums::InputSavedStarGift,
    /// The user or channel that receives it.
    pub to_id: enums::InputPeer,
}

impl TransferStarGift {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        stargift: impl Into<enums::InputSavedStarGift>,
        to_id: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            stargift: stargift.into(),
            to_id: to_id.into(),
        }
    }
}

impl wire::Wire for TransferStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.transferStarGift",
        id: 0x7f18176a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stargift);
        w.write(&self.to_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stargift: cursor.read(),
            to_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for TransferStarGift {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PaymentRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::SavedIdEmpty),
        wire::known(400, wire::ErrorKind::StargiftNotFound),
        wire::known(400, wire::ErrorKind::StargiftNotOwner),
        wire::known(400, wire::ErrorKind::StargiftNotUnique),
        wire::known(400, wire::ErrorKind::StargiftOwnerInvalid),
        wire::known(400, wire::ErrorKind::StargiftPeerInvalid),
        wire::known(400, wire::ErrorKind::StargiftTransferTooEarlyN),
    ];
}

/// `payments.getUniqueStarGift`: Gets a collectible gift by the slug of its link.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetUniqueStarGift::new("AbCdEfGh");
/// let result: Result<types::payments::UniqueStarGift, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StargiftSlugInvalid => {
///             println!("The code of the gift is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `slug` (`String`): The slug of the gift.
///
/// # Returns
///
/// [`payments::UniqueStarGift`](types::payments::UniqueStarGift).
///
/// # Errors
///
/// - 400 [`STARGIFT_SLUG_INVALID`](crate::rpc::ErrorKind::StargiftSlugInvalid): The code of the gift is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 197.
///
/// ```text
/// payments.getUniqueStarGift#a1974d72 slug:string = payments.UniqueStarGift;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getUniqueStarGift) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.getUniqueStarGift", "GetUniqueStarGiftRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUniqueStarGift {
    /// The slug of the gift.
    pub slug: String,
}

impl GetUniqueStarGift {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for GetUniqueStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getUniqueStarGift",
        id: 0xa1974d72,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

impl wire::RemoteCall for GetUniqueStarGift {
    type Return = types::payments::UniqueStarGift;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StargiftSlugInvalid),
    ];
}

/// `payments.getSavedStarGifts`: Gets the gifts that a user or channel has received, part by part. It returns
/// hidden gifts too, to those who may see them.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetSavedStarGifts::new(
///     enums::InputPeer::InputPeerSelf,
///     "",
///     20,
/// );
/// let result: Result<types::payments::SavedStarGifts, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `exclude_unsaved` (`bool`, a flag): If set, gifts that are hidden from the profile are left out.
/// - `exclude_saved` (`bool`, a flag): If set, gifts that the profile shows are left out.
/// - `exclude_unlimited` (`bool`, a flag): If set, gifts of which any number can be sold are left out.
/// - `exclude_unique` (`bool`, a flag): If set, collectible gifts are left out.
/// - `sort_by_value` (`bool`, a flag): If set, gifts are sorted by their price and not by the date of arrival.
/// - `exclude_upgradable` (`bool`, a flag): If set, limited gifts that can become collectible are left out.
/// - `exclude_unupgradable` (`bool`, a flag): If set, limited gifts that cannot become collectible are left out.
/// - `peer_color_available` (`bool`, a flag): If set, only gifts that offer colours for the name and profile of the
///   owner are returned.
/// - `exclude_hosted` (`bool`, a flag): If set, collectible gifts that are only hosted on the profile, and belong
///   to someone else, are left out.
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose gifts to get.
/// - `collection_id` (`Option<i32>`): If given, only gifts of this collection are returned.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many gifts to return at most.
///
/// # Returns
///
/// [`payments::SavedStarGifts`](types::payments::SavedStarGifts).
///
/// # Errors
///
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`COLLECTION_ID_INVALID`](crate::rpc::ErrorKind::CollectionIdInvalid): The identifier of the collection is
///   not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
/// - [`payments.getCraftStarGifts`](functions::payments::GetCraftStarGifts): Gets the collectible gifts of the
///   account that can be crafted into a new one, part by part.
///
/// # History
///
/// Since layer 198; `exclude_upgradable`, `exclude_unupgradable`, `peer_color_available`, `exclude_hosted`,
/// `collection_id` since 210; `exclude_limited` until 209.
///
/// ```text
/// payments.getSavedStarGifts#a319e569 flags:# exclude_unsaved:flags.0?true
///     exclude_saved:flags.1?true exclude_unlimited:flags.2?true
///     exclude_unique:flags.4?true sort_by_value:flags.5?true
///     exclude_upgradable:flags.7?true exclude_unupgradable:flags.8?true
///     peer_color_available:flags.9?true exclude_hosted:flags.10?true
///     peer:InputPeer collection_id:flags.6?int offset:string limit:int =
///     payments.SavedStarGifts;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getSavedStarGifts) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.getSavedStarGifts", "GetSavedStarGiftsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedStarGifts {
    /// If set, gifts that are hidden from the profile are left out.
    pub exclude_unsaved: bool,
    /// If set, gifts that the profile shows are left out.
    pub exclude_saved: bool,
    /// If set, gifts of which any number can be sold are left out.
    pub exclude_unlimited: bool,
    /// If set, collectible gifts are left out.
    pub exclude_unique: bool,
    /// If set, gifts are sorted by their price and not by the date of arrival.
    pub sort_by_value: bool,
    /// If set, limited gifts that can become collectible are left out.
    pub exclude_upgradable: bool,
    /// If set, limited gifts that cannot become collectible are left out.
    pub exclude_unupgradable: bool,
    /// If set, only gifts that offer colours for the name and profile of the owner are returned.
    pub peer_color_available: bool,
    /// If set, collectible gifts that are only hosted on the profile, and belong to someone else, are left out.
    pub exclude_hosted: bool,
    /// Whose gifts to get.
    pub peer: enums::InputPeer,
    /// If given, only gifts of this collection are returned.
    pub collection_id: Option<i32>,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many gifts to return at most.
    pub limit: i32,
}

impl GetSavedStarGifts {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        offset: impl Into<String>,
        limit: i32,
    ) -> Self {
        Self {
            exclude_unsaved: false,
            exclude_saved: false,
            exclude_unlimited: false,
            exclude_unique: false,
            sort_by_value: false,
            exclude_upgradable: false,
            exclude_unupgradable: false,
            peer_color_available: false,
            exclude_hosted: false,
            peer: peer.into(),
            collection_id: None,
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetSavedStarGifts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getSavedStarGifts",
        id: 0xa319e569,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.exclude_unsaved)
                    .with(1, self.exclude_saved)
                    .with(2, self.exclude_unlimited)
                    .with(4, self.exclude_unique)
                    .with(5, self.sort_by_value)
                    .with(7, self.exclude_upgradable)
                    .with(8, self.exclude_unupgradable)
                    .with(9, self.peer_color_available)
                    .with(10, self.exclude_hosted),
            );
        w.write(&self.peer);
        flags.set(6, w.write_optional(&self.collection_id));
        w.string(&self.offset);
        w.i32(self.limit);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            exclude_unsaved: flags.has(0),
            exclude_saved: flags.has(1),
            exclude_unlimited: flags.has(2),
            exclude_unique: flags.has(4),
            sort_by_value: flags.has(5),
            exclude_upgradable: flags.has(7),
            exclude_unupgradable: flags.has(8),
            peer_color_available: flags.has(9),
            exclude_hosted: flags.has(10),
            peer: cursor.read(),
            collection_id: cursor.read_optional(flags.has(6)),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetSavedStarGifts {
    type Return = types::payments::SavedStarGifts;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::CollectionIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.getSavedStarGift`: Gets single gifts that the account, or a channel it manages, has received.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetSavedStarGift::new(
///     vec![types::InputSavedStarGiftUser::new(42).into()],
/// );
/// let result: Result<types::payments::SavedStarGifts, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::SavedIdEmpty => {
///             println!("The identifier of the saved gift is missing.");
///         }
///         ErrorKind::StargiftSlugInvalid => {
///             println!("The code of the gift is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `stargift` ([`Vec<InputSavedStarGift>`](enums::InputSavedStarGift)): The gifts to get.
///
/// # Returns
///
/// [`payments::SavedStarGifts`](types::payments::SavedStarGifts).
///
/// # Errors
///
/// - 400 [`SAVED_ID_EMPTY`](crate::rpc::ErrorKind::SavedIdEmpty): The identifier of the saved gift is missing.
/// - 400 [`STARGIFT_OWNER_INVALID`](crate::rpc::ErrorKind::StargiftOwnerInvalid): The owner of the gift is not
///   valid.
/// - 400 [`STARGIFT_SLUG_INVALID`](crate::rpc::ErrorKind::StargiftSlugInvalid): The code of the gift is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.saveStarGift`](functions::payments::SaveStarGift): Shows a received gift on the profile, or hides
///   it.
/// - [`payments.convertStarGift`](functions::payments::ConvertStarGift): Turns a received gift into Telegram Stars
///   on the balance.
/// - [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift): Upgrades a gift to a collectible one,
///   where the giver has paid for the upgrade.
/// - [`payments.transferStarGift`](functions::payments::TransferStarGift): Gives a collectible gift to someone
///   else, where this is free.
/// - [`payments.getSavedStarGifts`](functions::payments::GetSavedStarGifts): Gets the gifts that a user or channel
///   has received, part by part.
/// - [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl): Starts the export of a
///   collectible gift to the TON blockchain as an NFT; the user completes it on a page of Fragment.
///
/// # History
///
/// Since layer 198.
///
/// ```text
/// payments.getSavedStarGift#b455a106 stargift:Vector<InputSavedStarGift> =
///     payments.SavedStarGifts;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getSavedStarGift) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.getSavedStarGift", "GetSavedStarGiftRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedStarGift {
    /// The gifts to get.
    pub stargift: Vec<enums::InputSavedStarGift>,
}

impl GetSavedStarGift {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(stargift: Vec<enums::InputSavedStarGift>) -> Self {
        Self { stargift }
    }
}

impl wire::Wire for GetSavedStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getSavedStarGift",
        id: 0xb455a106,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stargift);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { stargift: cursor.read() }
    }
}

impl wire::RemoteCall for GetSavedStarGift {
    type Return = types::payments::SavedStarGifts;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::SavedIdEmpty),
        wire::known(400, wire::ErrorKind::StargiftOwnerInvalid),
        wire::known(400, wire::ErrorKind::StargiftSlugInvalid),
    ];
}

/// `payments.getStarGiftWithdrawalUrl`: Starts the export of a collectible gift to the TON blockchain as an NFT;
/// the user completes it on a page of Fragment. It needs the password of the account, and can be refused for some
/// time after a new login or a change of the password.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarGiftWithdrawalUrl::new(
///     types::InputSavedStarGiftUser::new(42),
///     types::InputCheckPasswordSrp::new(3390172845, [1, 2, 3], [1, 2, 3]),
/// );
/// let result: Result<types::payments::StarGiftWithdrawalUrl, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PasswordTooFreshN => {
///             println!("The password was set too recently.");
///         }
///         ErrorKind::SessionTooFreshN => println!("The session is too new for this."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `stargift` ([`InputSavedStarGift`](enums::InputSavedStarGift)): The collectible gift to export.
/// - `password` ([`InputCheckPasswordSrp`](enums::InputCheckPasswordSrp)): The proof that the user knows the
///   password, computed from the answer to [`account.getPassword`](functions::account::GetPassword).
///
/// # Returns
///
/// [`payments::StarGiftWithdrawalUrl`](types::payments::StarGiftWithdrawalUrl).
///
/// # Errors
///
/// - 400 [`PASSWORD_HASH_INVALID`](crate::rpc::ErrorKind::PasswordHashInvalid): The password is wrong.
/// - 400 [`PASSWORD_TOO_FRESH_%d`](crate::rpc::ErrorKind::PasswordTooFreshN): The password was set too recently.
///   Wait that many seconds before the request is repeated.
/// - 400 [`SESSION_TOO_FRESH_%d`](crate::rpc::ErrorKind::SessionTooFreshN): The session is too new for this. Wait
///   that many seconds before the request is repeated.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.getPassword`](functions::account::GetPassword): Gets the state of the password of the account, and
///   what a proof of the password needs.
/// - [`payments.getStarsRevenueWithdrawalUrl`](functions::payments::GetStarsRevenueWithdrawalUrl): Starts the
///   withdrawal of revenue; the user completes it on a page of Fragment.
/// - [`payments.saveStarGift`](functions::payments::SaveStarGift): Shows a received gift on the profile, or hides
///   it.
/// - [`payments.convertStarGift`](functions::payments::ConvertStarGift): Turns a received gift into Telegram Stars
///   on the balance.
/// - [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift): Upgrades a gift to a collectible one,
///   where the giver has paid for the upgrade.
/// - [`payments.transferStarGift`](functions::payments::TransferStarGift): Gives a collectible gift to someone
///   else, where this is free.
///
/// # History
///
/// Since layer 198.
///
/// ```text
/// payments.getStarGiftWithdrawalUrl#d06e93a8 stargift:InputSavedStarGift
///     password:InputCheckPasswordSRP = payments.StarGiftWithdrawalUrl;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarGiftWithdrawalUrl) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.getStarGiftWithdrawalUrl", "GetStarGiftWithdrawalUrlRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarGiftWithdrawalUrl {
    /// The collectible gift to export.
    pub stargift: enums::InputSavedStarGift,
    /// The proof that the user knows the password, computed from the answer to
    /// [`account.getPassword`](functions::account::GetPassword).
    pub password: enums::InputCheckPasswordSrp,
}

impl GetStarGiftWithdrawalUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        stargift: impl Into<enums::InputSavedStarGift>,
        password: impl Into<enums::InputCheckPasswordSrp>,
    ) -> Self {
        Self {
            stargift: stargift.into(),
            password: password.into(),
        }
    }
}

impl wire::Wire for GetStarGiftWithdrawalUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarGiftWithdrawalUrl",
        id: 0xd06e93a8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stargift);
        w.write(&self.password);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stargift: cursor.read(),
            password: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetStarGiftWithdrawalUrl {
    type Return = types::payments::StarGiftWithdrawalUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PasswordHashInvalid),
        wire::known(400, wire::ErrorKind::PasswordTooFreshN),
        wire::known(400, wire::ErrorKind::SessionTooFreshN),
    ];
}

/// `payments.toggleChatStarGiftNotifications`: Turns on or off that the account is told, by a service message,
/// about each new gift to a channel. Only administrators who may post messages can do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ToggleChatStarGiftNotifications::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `enabled` (`bool`, a flag): If set, the account is told about new gifts; otherwise it is not.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel that receives the gifts.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 198.
///
/// ```text
/// payments.toggleChatStarGiftNotifications#60eaefa1 flags:# enabled:flags.0?true
///     peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.toggleChatStarGiftNotifications) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(
    alias(
        "payments.toggleChatStarGiftNotifications",
        "ToggleChatStarGiftNotificationsRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleChatStarGiftNotifications {
    /// If set, the account is told about new gifts; otherwise it is not.
    pub enabled: bool,
    /// The channel that receives the gifts.
    pub peer: enums::InputPeer,
}

impl ToggleChatStarGiftNotifications {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            enabled: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for ToggleChatStarGiftNotifications {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.toggleChatStarGiftNotifications",
        id: 0x60eaefa1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.enabled);
        w.flags(flags);
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            enabled: flags.has(0),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleChatStarGiftNotifications {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.toggleStarGiftsPinnedToTop`: Pins gifts to the top of the profile. Gifts that were pinned before and
/// are not given lose their place.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ToggleStarGiftsPinnedToTop::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![types::InputSavedStarGiftUser::new(42).into()],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account or channel whose profile it is.
/// - `stargift` ([`Vec<InputSavedStarGift>`](enums::InputSavedStarGift)): All gifts that are to be pinned, in
///   order; empty to pin none.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.saveStarGift`](functions::payments::SaveStarGift): Shows a received gift on the profile, or hides
///   it.
/// - [`payments.convertStarGift`](functions::payments::ConvertStarGift): Turns a received gift into Telegram Stars
///   on the balance.
/// - [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift): Upgrades a gift to a collectible one,
///   where the giver has paid for the upgrade.
/// - [`payments.transferStarGift`](functions::payments::TransferStarGift): Gives a collectible gift to someone
///   else, where this is free.
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
/// - [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl): Starts the export of a
///   collectible gift to the TON blockchain as an NFT; the user completes it on a page of Fragment.
///
/// # History
///
/// Since layer 200.
///
/// ```text
/// payments.toggleStarGiftsPinnedToTop#1513e7b0 peer:InputPeer
///     stargift:Vector<InputSavedStarGift> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.toggleStarGiftsPinnedToTop)
#[doc(alias("payments.toggleStarGiftsPinnedToTop", "ToggleStarGiftsPinnedToTopRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleStarGiftsPinnedToTop {
    /// The account or channel whose profile it is.
    pub peer: enums::InputPeer,
    /// All gifts that are to be pinned, in order; empty to pin none.
    pub stargift: Vec<enums::InputSavedStarGift>,
}

impl ToggleStarGiftsPinnedToTop {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        stargift: Vec<enums::InputSavedStarGift>,
    ) -> Self {
        Self {
            peer: peer.into(),
            stargift,
        }
    }
}

impl wire::Wire for ToggleStarGiftsPinnedToTop {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.toggleStarGiftsPinnedToTop",
        id: 0x1513e7b0,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.stargift);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            stargift: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleStarGiftsPinnedToTop {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.canPurchaseStore`: Checks whether a purchase at the store of the platform is possible. Official
/// clients call it before the purchase starts.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::CanPurchaseStore::new(
///     types::InputStorePaymentPremiumSubscription::default(),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumCurrentlyUnavailable => {
///             println!("Telegram Premium cannot be bought at the moment.");
///         }
///         ErrorKind::InputPurposeInvalid => {
///             println!("The purpose of the payment is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `purpose` ([`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose)): What is to be bought, and for whom.
///
/// # Returns
///
/// `bool`.
///
/// True if the purchase may start.
///
/// # Errors
///
/// - 400 [`INPUT_PURPOSE_INVALID`](crate::rpc::ErrorKind::InputPurposeInvalid): The purpose of the payment is not
///   valid.
/// - 406 [`PREMIUM_CURRENTLY_UNAVAILABLE`](crate::rpc::ErrorKind::PremiumCurrentlyUnavailable): Telegram Premium
///   cannot be bought at the moment.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.assignAppStoreTransaction`](functions::payments::AssignAppStoreTransaction): Tells Telegram about a
///   completed purchase at the App Store, so that the user gets what was bought.
/// - [`payments.assignPlayMarketTransaction`](functions::payments::AssignPlayMarketTransaction): Tells Telegram
///   about a completed purchase at Google Play, so that the user gets what was bought.
/// - [`payments.launchPrepaidGiveaway`](functions::payments::LaunchPrepaidGiveaway): Starts a giveaway that was
///   paid for in advance.
///
/// # History
///
/// Since layer 201.
///
/// ```text
/// payments.canPurchaseStore#4fdc5ea7 purpose:InputStorePaymentPurpose = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.canPurchaseStore)
#[doc(alias("payments.canPurchaseStore", "CanPurchaseStoreRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CanPurchaseStore {
    /// What is to be bought, and for whom.
    pub purpose: enums::InputStorePaymentPurpose,
}

impl CanPurchaseStore {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(purpose: impl Into<enums::InputStorePaymentPurpose>) -> Self {
        Self { purpose: purpose.into() }
    }
}

impl wire::Wire for CanPurchaseStore {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.canPurchaseStore",
        id: 0x4fdc5ea7,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.purpose);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { purpose: cursor.read() }
    }
}

impl wire::RemoteCall for CanPurchaseStore {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::InputPurposeInvalid),
        wire::known(406, wire::ErrorKind::PremiumCurrentlyUnavailable),
    ];
}

/// `payments.getResaleStarGifts`: Gets the collectible gifts of one kind that their owners offer for sale, part by
/// part. Without an order, those whose price changed last come first; the two orders exclude each other.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetResaleStarGifts::new(5170233102, "", 20);
/// let result: Result<types::payments::ResaleStarGifts, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StargiftInvalid => println!("The gift is not valid."),
///         ErrorKind::StargiftAttributeInvalid => {
///             println!("An attribute of the gift is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `sort_by_price` (`bool`, a flag): If set, the cheapest gifts come first.
/// - `sort_by_num` (`bool`, a flag): If set, gifts with the lowest numbers come first.
/// - `for_craft` (`bool`, a flag): If set, only gifts that can be used for crafting are returned.
/// - `stars_only` (`bool`, a flag): If set, only gifts that can be bought with Telegram Stars are returned.
/// - `attributes_hash` (`Option<i64>`): The `attributes_hash` that the client has, or 0 to get the attributes in
///   any case; left out if they are not needed.
/// - `gift_id` (`i64`): Identifier of the kind of gift that the collectibles come from.
/// - `attributes` ([`Option<Vec<StarGiftAttributeId>>`](enums::StarGiftAttributeId)): Attributes to filter by; a
///   gift needs one of those given for each sort of attribute.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one, which has the counters
///   too.
/// - `limit` (`i32`): How many gifts to return at most.
///
/// # Returns
///
/// [`payments::ResaleStarGifts`](types::payments::ResaleStarGifts).
///
/// # Errors
///
/// - 400 [`STARGIFT_ATTRIBUTE_INVALID`](crate::rpc::ErrorKind::StargiftAttributeInvalid): An attribute of the gift
///   is not valid.
/// - 400 [`STARGIFT_INVALID`](crate::rpc::ErrorKind::StargiftInvalid): The gift is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 203.
///
/// ```text
/// payments.getResaleStarGifts#7a5fa236 flags:# sort_by_price:flags.1?true
///     sort_by_num:flags.2?true for_craft:flags.4?true stars_only:flags.5?true
///     attributes_hash:flags.0?long gift_id:long
///     attributes:flags.3?Vector<StarGiftAttributeId> offset:string limit:int =
///     payments.ResaleStarGifts;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getResaleStarGifts) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.getResaleStarGifts", "GetResaleStarGiftsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetResaleStarGifts {
    /// If set, the cheapest gifts come first.
    pub sort_by_price: bool,
    /// If set, gifts with the lowest numbers come first.
    pub sort_by_num: bool,
    /// If set, only gifts that can be used for crafting are returned.
    pub for_craft: bool,
    /// If set, only gifts that can be bought with Telegram Stars are returned.
    pub stars_only: bool,
    /// The `attributes_hash` that the client has, or 0 to get the attributes in any case; left out if they are not
    /// needed.
    pub attributes_hash: Option<i64>,
    /// Identifier of the kind of gift that the collectibles come from.
    pub gift_id: i64,
    /// Attributes to filter by; a gift needs one of those given for each sort of attribute.
    pub attributes: Option<Vec<enums::StarGiftAttributeId>>,
    /// The `next_offset` of the part before; empty for the first one, which has the counters too.
    pub offset: String,
    /// How many gifts to return at most.
    pub limit: i32,
}

impl GetResaleStarGifts {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(gift_id: i64, offset: impl Into<String>, limit: i32) -> Self {
        Self {
            sort_by_price: false,
            sort_by_num: false,
            for_craft: false,
            stars_only: false,
            attributes_hash: None,
            gift_id,
            attributes: None,
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetResaleStarGifts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getResaleStarGifts",
        id: 0x7a5fa236,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.sort_by_price)
                    .with(2, self.sort_by_num)
                    .with(4, self.for_craft)
                    .with(5, self.stars_only),
            );
        flags.set(0, w.write_optional(&self.attributes_hash));
        w.i64(self.gift_id);
        flags.set(3, w.write_optional(&self.attributes));
        w.string(&self.offset);
        w.i32(self.limit);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            sort_by_price: flags.has(1),
            sort_by_num: flags.has(2),
            for_craft: flags.has(4),
            stars_only: flags.has(5),
            attributes_hash: cursor.read_optional(flags.has(0)),
            gift_id: cursor.i64(),
            attributes: cursor.read_optional(flags.has(3)),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetResaleStarGifts {
    type Return = types::payments::ResaleStarGifts;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StargiftAttributeInvalid),
        wire::known(400, wire::ErrorKind::StargiftInvalid),
    ];
}

/// `payments.updateStarGiftPrice`: Offers a collectible gift of the account for sale, changes its price, or takes
/// it off the market.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::UpdateStarGiftPrice::new(
///     types::InputSavedStarGiftUser::new(42),
///     types::StarsAmount::new(100, 0),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StargiftNotFound => println!("There is no such gift."),
///         ErrorKind::SavedIdEmpty => {
///             println!("The identifier of the saved gift is missing.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `stargift` ([`InputSavedStarGift`](enums::InputSavedStarGift)): The collectible gift to sell.
/// - `resell_amount` ([`StarsAmount`](enums::StarsAmount)): The price, in Telegram Stars or toncoins; 0 Telegram
///   Stars takes the gift off the market.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`SAVED_ID_EMPTY`](crate::rpc::ErrorKind::SavedIdEmpty): The identifier of the saved gift is missing.
/// - 400 [`STARGIFT_NOT_FOUND`](crate::rpc::ErrorKind::StargiftNotFound): There is no such gift.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.saveStarGift`](functions::payments::SaveStarGift): Shows a received gift on the profile, or hides
///   it.
/// - [`payments.convertStarGift`](functions::payments::ConvertStarGift): Turns a received gift into Telegram Stars
///   on the balance.
/// - [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift): Upgrades a gift to a collectible one,
///   where the giver has paid for the upgrade.
/// - [`payments.transferStarGift`](functions::payments::TransferStarGift): Gives a collectible gift to someone
///   else, where this is free.
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
/// - [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl): Starts the export of a
///   collectible gift to the TON blockchain as an NFT; the user completes it on a page of Fragment.
///
/// # History
///
/// Since layer 203; `resell_amount` since 211; `resell_stars` until 210.
///
/// ```text
/// payments.updateStarGiftPrice#edbe6ccb stargift:InputSavedStarGift
///     resell_amount:StarsAmount = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.updateStarGiftPrice) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.updateStarGiftPrice", "UpdateStarGiftPriceRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStarGiftPrice {
    /// The collectible gift to sell.
    pub stargift: enums::InputSavedStarGift,
    /// The price, in Telegram Stars or toncoins; 0 Telegram Stars takes the gift off the market.
    pub resell_amount: enums::StarsAmount,
}

impl UpdateStarGiftPrice {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        stargift: impl Into<enums::InputSavedStarGift>,
        resell_amount: impl Into<enums::StarsAmount>,
    ) -> Self {
        Self {
            stargift: stargift.into(),
            resell_amount: resell_amount.into(),
        }
    }
}

impl wire::Wire for UpdateStarGiftPrice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.updateStarGiftPrice",
        id: 0xedbe6ccb,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stargift);
        w.write(&self.resell_amount);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stargift: cursor.read(),
            resell_amount: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpdateStarGiftPrice {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::SavedIdEmpty),
        wire::known(400, wire::ErrorKind::StargiftNotFound),
    ];
}

/// `payments.createStarGiftCollection`: Makes a new collection of received gifts on a profile.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::CreateStarGiftCollection::new(
///     enums::InputPeer::InputPeerSelf,
///     "Trains",
///     vec![types::InputSavedStarGiftUser::new(42).into()],
/// );
/// let result: Result<types::StarGiftCollection, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account or channel whose gifts they are.
/// - `title` (`String`): Name of the collection.
/// - `stargift` ([`Vec<InputSavedStarGift>`](enums::InputSavedStarGift)): The gifts to put into it at first.
///
/// # Returns
///
/// [`StarGiftCollection`](types::StarGiftCollection).
///
/// The new collection.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.updateStarGiftCollection`](functions::payments::UpdateStarGiftCollection): Renames a collection of
///   gifts, or adds, removes and reorders its gifts.
/// - [`payments.saveStarGift`](functions::payments::SaveStarGift): Shows a received gift on the profile, or hides
///   it.
/// - [`payments.convertStarGift`](functions::payments::ConvertStarGift): Turns a received gift into Telegram Stars
///   on the balance.
/// - [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift): Upgrades a gift to a collectible one,
///   where the giver has paid for the upgrade.
/// - [`payments.transferStarGift`](functions::payments::TransferStarGift): Gives a collectible gift to someone
///   else, where this is free.
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
///
/// # History
///
/// Since layer 210.
///
/// ```text
/// payments.createStarGiftCollection#1f4a0e87 peer:InputPeer title:string
///     stargift:Vector<InputSavedStarGift> = StarGiftCollection;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.createStarGiftCollection) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.createStarGiftCollection", "CreateStarGiftCollectionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateStarGiftCollection {
    /// The account or channel whose gifts they are.
    pub peer: enums::InputPeer,
    /// Name of the collection.
    pub title: String,
    /// The gifts to put into it at first.
    pub stargift: Vec<enums::InputSavedStarGift>,
}

impl CreateStarGiftCollection {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        title: impl Into<String>,
        stargift: Vec<enums::InputSavedStarGift>,
    ) -> Self {
        Self {
            peer: peer.into(),
            title: title.into(),
            stargift,
        }
    }
}

impl wire::Wire for CreateStarGiftCollection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.createStarGiftCollection",
        id: 0x1f4a0e87,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.string(&self.title);
        w.write(&self.stargift);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            title: cursor.string(),
            stargift: cursor.read(),
        }
    }
}

impl wire::RemoteCall for CreateStarGiftCollection {
    type Return = types::StarGiftCollection;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.updateStarGiftCollection`: Renames a collection of gifts, or adds, removes and reorders its gifts.
/// What is left out stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::UpdateStarGiftCollection::new(
///     enums::InputPeer::InputPeerSelf,
///     3,
/// );
/// let result: Result<types::StarGiftCollection, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account or channel that has the collection.
/// - `collection_id` (`i32`): Identifier of the collection to change.
/// - `title` (`Option<String>`): The new name.
/// - `delete_stargift` ([`Option<Vec<InputSavedStarGift>>`](enums::InputSavedStarGift)): Gifts to take out of the
///   collection.
/// - `add_stargift` ([`Option<Vec<InputSavedStarGift>>`](enums::InputSavedStarGift)): Gifts to put into the
///   collection.
/// - `order` ([`Option<Vec<InputSavedStarGift>>`](enums::InputSavedStarGift)): Gifts of the collection in the new
///   order.
///
/// # Returns
///
/// [`StarGiftCollection`](types::StarGiftCollection).
///
/// The collection as it is now.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.createStarGiftCollection`](functions::payments::CreateStarGiftCollection): Makes a new collection
///   of received gifts on a profile.
/// - [`payments.saveStarGift`](functions::payments::SaveStarGift): Shows a received gift on the profile, or hides
///   it.
/// - [`payments.convertStarGift`](functions::payments::ConvertStarGift): Turns a received gift into Telegram Stars
///   on the balance.
/// - [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift): Upgrades a gift to a collectible one,
///   where the giver has paid for the upgrade.
/// - [`payments.transferStarGift`](functions::payments::TransferStarGift): Gives a collectible gift to someone
///   else, where this is free.
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
///
/// # History
///
/// Since layer 210.
///
/// ```text
/// payments.updateStarGiftCollection#4fddbee7 flags:# peer:InputPeer
///     collection_id:int title:flags.0?string
///     delete_stargift:flags.1?Vector<InputSavedStarGift>
///     add_stargift:flags.2?Vector<InputSavedStarGift>
///     order:flags.3?Vector<InputSavedStarGift> = StarGiftCollection;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.updateStarGiftCollection) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.updateStarGiftCollection", "UpdateStarGiftCollectionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStarGiftCollection {
    /// The account or channel that has the collection.
    pub peer: enums::InputPeer,
    /// Identifier of the collection to change.
    pub collection_id: i32,
    /// The new name.
    pub title: Option<String>,
    /// Gifts to take out of the collection.
    pub delete_stargift: Option<Vec<enums::InputSavedStarGift>>,
    /// Gifts to put into the collection.
    pub add_stargift: Option<Vec<enums::InputSavedStarGift>>,
    /// Gifts of the collection in the new order.
    pub order: Option<Vec<enums::InputSavedStarGift>>,
}

impl UpdateStarGiftCollection {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, collection_id: i32) -> Self {
        Self {
            peer: peer.into(),
            collection_id,
            title: None,
            delete_stargift: None,
            add_stargift: None,
            order: None,
        }
    }
}

impl wire::Wire for UpdateStarGiftCollection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.updateStarGiftCollection",
        id: 0x4fddbee7,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.i32(self.collection_id);
        flags.set(0, w.write_optional(&self.title));
        flags.set(1, w.write_optional(&self.delete_stargift));
        flags.set(2, w.write_optional(&self.add_stargift));
        flags.set(3, w.write_optional(&self.order));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            collection_id: cursor.i32(),
            title: cursor.read_optional(flags.has(0)),
            delete_stargift: cursor.read_optional(flags.has(1)),
            add_stargift: cursor.read_optional(flags.has(2)),
            order: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for UpdateStarGiftCollection {
    type Return = types::StarGiftCollection;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.reorderStarGiftCollections`: Changes the order of the collections of gifts on a profile.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ReorderStarGiftCollections::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![3],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account or channel that has the collections.
/// - `order` (`Vec<i32>`): Identifiers of the collections in the new order.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 210.
///
/// ```text
/// payments.reorderStarGiftCollections#c32af4cc peer:InputPeer order:Vector<int> =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.reorderStarGiftCollections) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.reorderStarGiftCollections", "ReorderStarGiftCollectionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReorderStarGiftCollections {
    /// The account or channel that has the collections.
    pub peer: enums::InputPeer,
    /// Identifiers of the collections in the new order.
    pub order: Vec<i32>,
}

impl ReorderStarGiftCollections {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, order: Vec<i32>) -> Self {
        Self { peer: peer.into(), order }
    }
}

impl wire::Wire for ReorderStarGiftCollections {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.reorderStarGiftCollections",
        id: 0xc32af4cc,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderStarGiftCollections {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.deleteStarGiftCollection`: Removes a collection of gifts; the gifts themselves stay on the profile.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::DeleteStarGiftCollection::new(
///     enums::InputPeer::InputPeerSelf,
///     3,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account or channel that has the collection.
/// - `collection_id` (`i32`): Identifier of the collection to remove.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 210.
///
/// ```text
/// payments.deleteStarGiftCollection#ad5648e8 peer:InputPeer collection_id:int =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.deleteStarGiftCollection) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.deleteStarGiftCollection", "DeleteStarGiftCollectionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteStarGiftCollection {
    /// The account or channel that has the collection.
    pub peer: enums::InputPeer,
    /// Identifier of the collection to remove.
    pub collection_id: i32,
}

impl DeleteStarGiftCollection {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, collection_id: i32) -> Self {
        Self {
            peer: peer.into(),
            collection_id,
        }
    }
}

impl wire::Wire for DeleteStarGiftCollection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.deleteStarGiftCollection",
        id: 0xad5648e8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.collection_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            collection_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for DeleteStarGiftCollection {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.getStarGiftCollections`: Gets the collections of gifts on a profile.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarGiftCollections::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
/// );
/// let result: Result<enums::payments::StarGiftCollections, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose collections to get.
/// - `hash` (`i64`): A hash over the hash fields of the collections that the client has, or 0.
///
/// # Returns
///
/// [`payments::StarGiftCollections`](enums::payments::StarGiftCollections):
/// [`NotModified`](enums::payments::StarGiftCollections::NotModified) or
/// [`StarGiftCollections`](enums::payments::StarGiftCollections::StarGiftCollections).
///
/// The collections, or
/// [`payments.starGiftCollectionsNotModified`](enums::payments::StarGiftCollections::NotModified) if nothing
/// changed.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 210.
///
/// ```text
/// payments.getStarGiftCollections#981b91dd peer:InputPeer hash:long =
///     payments.StarGiftCollections;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarGiftCollections) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.getStarGiftCollections", "GetStarGiftCollectionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarGiftCollections {
    /// Whose collections to get.
    pub peer: enums::InputPeer,
    /// A hash over the hash fields of the collections that the client has, or 0.
    pub hash: i64,
}

impl GetStarGiftCollections {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, hash: i64) -> Self {
        Self { peer: peer.into(), hash }
    }
}

impl wire::Wire for GetStarGiftCollections {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarGiftCollections",
        id: 0x981b91dd,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetStarGiftCollections {
    type Return = enums::payments::StarGiftCollections;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `payments.getUniqueStarGiftValueInfo`: Gets what a collectible gift is estimated to be worth.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetUniqueStarGiftValueInfo::new("AbCdEfGh");
/// let result: Result<types::payments::UniqueStarGiftValueInfo, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StargiftSlugInvalid => {
///             println!("The code of the gift is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `slug` (`String`): The slug of the collectible gift.
///
/// # Returns
///
/// [`payments::UniqueStarGiftValueInfo`](types::payments::UniqueStarGiftValueInfo).
///
/// # Errors
///
/// - 400 [`STARGIFT_SLUG_INVALID`](crate::rpc::ErrorKind::StargiftSlugInvalid): The code of the gift is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 212.
///
/// ```text
/// payments.getUniqueStarGiftValueInfo#4365af6b slug:string =
///     payments.UniqueStarGiftValueInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getUniqueStarGiftValueInfo) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.getUniqueStarGiftValueInfo", "GetUniqueStarGiftValueInfoRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUniqueStarGiftValueInfo {
    /// The slug of the collectible gift.
    pub slug: String,
}

impl GetUniqueStarGiftValueInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for GetUniqueStarGiftValueInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getUniqueStarGiftValueInfo",
        id: 0x4365af6b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

impl wire::RemoteCall for GetUniqueStarGiftValueInfo {
    type Return = types::payments::UniqueStarGiftValueInfo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StargiftSlugInvalid),
    ];
}

/// `payments.checkCanSendGift`: Checks whether the account may send a gift that is locked for a while, before the
/// user fills in the details. Use it if the gift has `locked_until_date`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::CheckCanSendGift::new(5170233102);
/// let result: Result<enums::payments::CheckCanSendGiftResult, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StargiftInvalid => println!("The gift is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `gift_id` (`i64`): Identifier of the kind of gift to send.
///
/// # Returns
///
/// [`payments::CheckCanSendGiftResult`](enums::payments::CheckCanSendGiftResult):
/// [`Ok`](enums::payments::CheckCanSendGiftResult::Ok) or [`Fail`](enums::payments::CheckCanSendGiftResult::Fail).
///
/// # Errors
///
/// - 400 [`STARGIFT_INVALID`](crate::rpc::ErrorKind::StargiftInvalid): The gift is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 213.
///
/// ```text
/// payments.checkCanSendGift#c0c4edc9 gift_id:long =
///     payments.CheckCanSendGiftResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.checkCanSendGift) · [Guide:
/// gifts](https://core.telegram.org/api/gifts)
#[doc(alias("payments.checkCanSendGift", "CheckCanSendGiftRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckCanSendGift {
    /// Identifier of the kind of gift to send.
    pub gift_id: i64,
}

impl CheckCanSendGift {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(gift_id: i64) -> Self {
        Self { gift_id }
    }
}

impl wire::Wire for CheckCanSendGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.checkCanSendGift",
        id: 0xc0c4edc9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.gift_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { gift_id: cursor.i64() }
    }
}

impl wire::RemoteCall for CheckCanSendGift {
    type Return = enums::payments::CheckCanSendGiftResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StargiftInvalid),
    ];
}

/// `payments.getStarGiftAuctionState`: Gets how the auction of a gift stands. While the user looks at it,
/// [`updateStarGiftAuctionState`](types::UpdateStarGiftAuctionState) tells the changes. Bids are made by a payment
/// with [`inputInvoiceStarGiftAuctionBid`](types::InputInvoiceStarGiftAuctionBid).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarGiftAuctionState::new(
///     types::InputStarGiftAuction::new(5170233102),
///     1,
/// );
/// let result: Result<types::payments::StarGiftAuctionState, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StargiftInvalid => println!("The gift is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `auction` ([`InputStarGiftAuction`](enums::InputStarGiftAuction)): The auction, by its gift or by the slug of
///   its link.
/// - `version` (`i32`): The version of the state that the client has, or 0; if it is current, the state is
///   [`starGiftAuctionStateNotModified`](enums::StarGiftAuctionState::NotModified).
///
/// # Returns
///
/// [`payments::StarGiftAuctionState`](types::payments::StarGiftAuctionState).
///
/// # Errors
///
/// - 400 [`STARGIFT_INVALID`](crate::rpc::ErrorKind::StargiftInvalid): The gift is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 218.
///
/// ```text
/// payments.getStarGiftAuctionState#5c9ff4d6 auction:InputStarGiftAuction
///     version:int = payments.StarGiftAuctionState;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarGiftAuctionState)
#[doc(alias("payments.getStarGiftAuctionState", "GetStarGiftAuctionStateRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarGiftAuctionState {
    /// The auction, by its gift or by the slug of its link.
    pub auction: enums::InputStarGiftAuction,
    /// The version of the state that the client has, or 0; if it is current, the state is
    /// [`starGiftAuctionStateNotModified`](enums::StarGiftAuctionState::NotModified).
    pub version: i32,
}

impl GetStarGiftAuctionState {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(auction: impl Into<enums::InputStarGiftAuction>, version: i32) -> Self {
        Self {
            auction: auction.into(),
            version,
        }
    }
}

impl wire::Wire for GetStarGiftAuctionState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarGiftAuctionState",
        id: 0x5c9ff4d6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.auction);
        w.i32(self.version);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            auction: cursor.read(),
            version: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetStarGiftAuctionState {
    type Return = types::payments::StarGiftAuctionState;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StargiftInvalid),
    ];
}

/// `payments.getStarGiftAuctionAcquiredGifts`: Gets the gifts that the account has won in an auction so far.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarGiftAuctionAcquiredGifts::new(5170233102);
/// let result: Result<types::payments::StarGiftAuctionAcquiredGifts, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StargiftInvalid => println!("The gift is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `gift_id` (`i64`): Identifier of the gift that is auctioned.
///
/// # Returns
///
/// [`payments::StarGiftAuctionAcquiredGifts`](types::payments::StarGiftAuctionAcquiredGifts).
///
/// # Errors
///
/// - 400 [`STARGIFT_INVALID`](crate::rpc::ErrorKind::StargiftInvalid): The gift is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 218.
///
/// ```text
/// payments.getStarGiftAuctionAcquiredGifts#6ba2cbec gift_id:long =
///     payments.StarGiftAuctionAcquiredGifts;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarGiftAuctionAcquiredGifts)
#[doc(
    alias(
        "payments.getStarGiftAuctionAcquiredGifts",
        "GetStarGiftAuctionAcquiredGiftsRequest"
    )
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarGiftAuctionAcquiredGifts {
    /// Identifier of the gift that is auctioned.
    pub gift_id: i64,
}

impl GetStarGiftAuctionAcquiredGifts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(gift_id: i64) -> Self {
        Self { gift_id }
    }
}

impl wire::Wire for GetStarGiftAuctionAcquiredGifts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarGiftAuctionAcquiredGifts",
        id: 0x6ba2cbec,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.gift_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { gift_id: cursor.i64() }
    }
}

impl wire::RemoteCall for GetStarGiftAuctionAcquiredGifts {
    type Return = types::payments::StarGiftAuctionAcquiredGifts;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StargiftInvalid),
    ];
}

/// `payments.getStarGiftActiveAuctions`: Gets the running auctions of gifts in which the account takes part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarGiftActiveAuctions::new(0);
/// let result: Result<enums::payments::StarGiftActiveAuctions, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i64`): A hash of the auctions that the client has, or 0.
///
/// # Returns
///
/// [`payments::StarGiftActiveAuctions`](enums::payments::StarGiftActiveAuctions):
/// [`NotModified`](enums::payments::StarGiftActiveAuctions::NotModified) or
/// [`StarGiftActiveAuctions`](enums::payments::StarGiftActiveAuctions::StarGiftActiveAuctions).
///
/// The auctions, or
/// [`payments.starGiftActiveAuctionsNotModified`](enums::payments::StarGiftActiveAuctions::NotModified) if nothing
/// changed.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 218.
///
/// ```text
/// payments.getStarGiftActiveAuctions#a5d0514d hash:long =
///     payments.StarGiftActiveAuctions;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarGiftActiveAuctions)
#[doc(alias("payments.getStarGiftActiveAuctions", "GetStarGiftActiveAuctionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarGiftActiveAuctions {
    /// A hash of the auctions that the client has, or 0.
    pub hash: i64,
}

impl GetStarGiftActiveAuctions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetStarGiftActiveAuctions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarGiftActiveAuctions",
        id: 0xa5d0514d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetStarGiftActiveAuctions {
    type Return = enums::payments::StarGiftActiveAuctions;
}

/// `payments.resolveStarGiftOffer`: Accepts or declines an offer that someone made for a collectible gift of the
/// account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::ResolveStarGiftOffer::new(42);
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `decline` (`bool`, a flag): If set, the offer is declined; otherwise it is accepted and the gift is sold.
/// - `offer_msg_id` (`i32`): Identifier of the message with the offer.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.sendStarGiftOffer`](functions::payments::SendStarGiftOffer): Offers a price to the owner of a
///   collectible gift.
///
/// # History
///
/// Since layer 220.
///
/// ```text
/// payments.resolveStarGiftOffer#e9ce781c flags:# decline:flags.0?true
///     offer_msg_id:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.resolveStarGiftOffer)
#[doc(alias("payments.resolveStarGiftOffer", "ResolveStarGiftOfferRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResolveStarGiftOffer {
    /// If set, the offer is declined; otherwise it is accepted and the gift is sold.
    pub decline: bool,
    /// Identifier of the message with the offer.
    pub offer_msg_id: i32,
}

impl ResolveStarGiftOffer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(offer_msg_id: i32) -> Self {
        Self {
            decline: false,
            offer_msg_id,
        }
    }
}

impl wire::Wire for ResolveStarGiftOffer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.resolveStarGiftOffer",
        id: 0xe9ce781c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.decline);
        w.fixed((flags, self.offer_msg_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, offer_msg_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            decline: flags.has(0),
            offer_msg_id,
        }
    }
}

impl wire::RemoteCall for ResolveStarGiftOffer {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
    ];
}

/// `payments.sendStarGiftOffer`: Offers a price to the owner of a collectible gift. The owner gets a message and
/// answers with [`payments.resolveStarGiftOffer`](functions::payments::ResolveStarGiftOffer).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::SendStarGiftOffer::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     "AbCdEfGh",
///     types::StarsAmount::new(100, 0),
///     30,
///     1804289383,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ResellStarsTooMuch => println!("The resale price is too high."),
///         ErrorKind::StargiftOfferNotAllowed => {
///             println!("Offers for this gift are not allowed.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The owner of the gift.
/// - `slug` (`String`): The slug of the gift.
/// - `price` ([`StarsAmount`](enums::StarsAmount)): The price that is offered, in Telegram Stars or toncoins.
/// - `duration` (`i32`): How long the offer stands, in seconds.
/// - `random_id` (`i64`): A random number that is different for each offer, so that a repeated call makes no second
///   offer.
/// - `allow_paid_stars` (`Option<i64>`): How many Telegram Stars the user agrees to pay for the message, if the
///   owner charges for messages.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`INPUT_STARS_AMOUNT_INVALID`](crate::rpc::ErrorKind::InputStarsAmountInvalid): The amount of Telegram
///   Stars is not valid.
/// - 400 [`INPUT_STARS_NANOS_INVALID`](crate::rpc::ErrorKind::InputStarsNanosInvalid): The fraction of the amount
///   of Telegram Stars is not valid.
/// - 400 [`INVOICE_INVALID`](crate::rpc::ErrorKind::InvoiceInvalid): The invoice is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`RESELL_STARS_TOO_FEW`](crate::rpc::ErrorKind::ResellStarsTooFew): The resale price is too low.
/// - 400 [`RESELL_STARS_TOO_MUCH`](crate::rpc::ErrorKind::ResellStarsTooMuch): The resale price is too high.
/// - 400 [`STARGIFT_OFFER_INVALID`](crate::rpc::ErrorKind::StargiftOfferInvalid): The offer for the gift is not
///   valid.
/// - 400 [`STARGIFT_OFFER_NOT_ALLOWED`](crate::rpc::ErrorKind::StargiftOfferNotAllowed): Offers for this gift are
///   not allowed.
/// - 400 [`STARGIFT_SLUG_INVALID`](crate::rpc::ErrorKind::StargiftSlugInvalid): The code of the gift is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.resolveStarGiftOffer`](functions::payments::ResolveStarGiftOffer): Accepts or declines an offer
///   that someone made for a collectible gift of the account.
/// - [`payments.updateStarGiftPrice`](functions::payments::UpdateStarGiftPrice): Offers a collectible gift of the
///   account for sale, changes its price, or takes it off the market.
///
/// # History
///
/// Since layer 220.
///
/// ```text
/// payments.sendStarGiftOffer#8fb86b41 flags:# peer:InputPeer slug:string
///     price:StarsAmount duration:int random_id:long allow_paid_stars:flags.0?long
///     = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.sendStarGiftOffer)
#[doc(alias("payments.sendStarGiftOffer", "SendStarGiftOfferRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendStarGiftOffer {
    /// The owner of the gift.
    pub peer: enums::InputPeer,
    /// The slug of the gift.
    pub slug: String,
    /// The price that is offered, in Telegram Stars or toncoins.
    pub price: enums::StarsAmount,
    /// How long the offer stands, in seconds.
    pub duration: i32,
    /// A random number that is different for each offer, so that a repeated call makes no second offer.
    pub random_id: i64,
    /// How many Telegram Stars the user agrees to pay for the message, if the owner charges for messages.
    pub allow_paid_stars: Option<i64>,
}

impl SendStarGiftOffer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        slug: impl Into<String>,
        price: impl Into<enums::StarsAmount>,
        duration: i32,
        random_id: i64,
    ) -> Self {
        Self {
            peer: peer.into(),
            slug: slug.into(),
            price: price.into(),
            duration,
            random_id,
            allow_paid_stars: None,
        }
    }
}

impl wire::Wire for SendStarGiftOffer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.sendStarGiftOffer",
        id: 0x8fb86b41,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.string(&self.slug);
        w.write(&self.price);
        w.fixed((self.duration, self.random_id));
        flags.set(0, w.write_optional(&self.allow_paid_stars));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let slug = cursor.string();
        let price = cursor.read();
        let (duration, random_id) = cursor.fixed::<(i32, i64)>();
        Self {
            peer,
            slug,
            price,
            duration,
            random_id,
            allow_paid_stars: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for SendStarGiftOffer {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::InputStarsAmountInvalid),
        wire::known(400, wire::ErrorKind::InputStarsNanosInvalid),
        wire::known(400, wire::ErrorKind::InvoiceInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ResellStarsTooFew),
        wire::known(400, wire::ErrorKind::ResellStarsTooMuch),
        wire::known(400, wire::ErrorKind::StargiftOfferInvalid),
        wire::known(400, wire::ErrorKind::StargiftOfferNotAllowed),
        wire::known(400, wire::ErrorKind::StargiftSlugInvalid),
    ];
}

/// `payments.getStarGiftUpgradeAttributes`: Gets all attributes that the collectibles of a gift can have, with
/// their rarity.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetStarGiftUpgradeAttributes::new(5170233102);
/// let result: Result<types::payments::StarGiftUpgradeAttributes, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StargiftInvalid => println!("The gift is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `gift_id` (`i64`): Identifier of the kind of gift whose attributes to get.
///
/// # Returns
///
/// [`payments::StarGiftUpgradeAttributes`](types::payments::StarGiftUpgradeAttributes).
///
/// # Errors
///
/// - 400 [`STARGIFT_INVALID`](crate::rpc::ErrorKind::StargiftInvalid): The gift is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 220.
///
/// ```text
/// payments.getStarGiftUpgradeAttributes#6d038b58 gift_id:long =
///     payments.StarGiftUpgradeAttributes;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getStarGiftUpgradeAttributes)
#[doc(
    alias("payments.getStarGiftUpgradeAttributes", "GetStarGiftUpgradeAttributesRequest")
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStarGiftUpgradeAttributes {
    /// Identifier of the kind of gift whose attributes to get.
    pub gift_id: i64,
}

impl GetStarGiftUpgradeAttributes {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(gift_id: i64) -> Self {
        Self { gift_id }
    }
}

impl wire::Wire for GetStarGiftUpgradeAttributes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getStarGiftUpgradeAttributes",
        id: 0x6d038b58,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.gift_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { gift_id: cursor.i64() }
    }
}

impl wire::RemoteCall for GetStarGiftUpgradeAttributes {
    type Return = types::payments::StarGiftUpgradeAttributes;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StargiftInvalid),
    ];
}

/// `payments.getCraftStarGifts`: Gets the collectible gifts of the account that can be crafted into a new one, part
/// by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetCraftStarGifts::new(5170233102, "", 20);
/// let result: Result<types::payments::SavedStarGifts, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StargiftInvalid => println!("The gift is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `gift_id` (`i64`): Identifier of the kind of gift that they come from.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many gifts to return at most.
///
/// # Returns
///
/// [`payments::SavedStarGifts`](types::payments::SavedStarGifts).
///
/// # Errors
///
/// - 400 [`STARGIFT_INVALID`](crate::rpc::ErrorKind::StargiftInvalid): The gift is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getSavedStarGifts`](functions::payments::GetSavedStarGifts): Gets the gifts that a user or channel
///   has received, part by part.
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
///
/// # History
///
/// Since layer 222.
///
/// ```text
/// payments.getCraftStarGifts#fd05dd00 gift_id:long offset:string limit:int =
///     payments.SavedStarGifts;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getCraftStarGifts)
#[doc(alias("payments.getCraftStarGifts", "GetCraftStarGiftsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCraftStarGifts {
    /// Identifier of the kind of gift that they come from.
    pub gift_id: i64,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many gifts to return at most.
    pub limit: i32,
}

impl GetCraftStarGifts {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(gift_id: i64, offset: impl Into<String>, limit: i32) -> Self {
        Self {
            gift_id,
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetCraftStarGifts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getCraftStarGifts",
        id: 0xfd05dd00,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.gift_id);
        w.string(&self.offset);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            gift_id: cursor.i64(),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetCraftStarGifts {
    type Return = types::payments::SavedStarGifts;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StargiftInvalid),
    ];
}

/// `payments.craftStarGift`: Combines collectible gifts of the account into a new one, with some chance of success.
/// The gifts are used up; if it fails, [`updateStarGiftCraftFail`](enums::Update::StarGiftCraftFail) arrives.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::CraftStarGift::new(
///     vec![types::InputSavedStarGiftUser::new(42).into()],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::SavedIdEmpty => {
///             println!("The identifier of the saved gift is missing.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `stargift` ([`Vec<InputSavedStarGift>`](enums::InputSavedStarGift)): The gifts to combine.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`SAVED_ID_EMPTY`](crate::rpc::ErrorKind::SavedIdEmpty): The identifier of the saved gift is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.saveStarGift`](functions::payments::SaveStarGift): Shows a received gift on the profile, or hides
///   it.
/// - [`payments.convertStarGift`](functions::payments::ConvertStarGift): Turns a received gift into Telegram Stars
///   on the balance.
/// - [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift): Upgrades a gift to a collectible one,
///   where the giver has paid for the upgrade.
/// - [`payments.transferStarGift`](functions::payments::TransferStarGift): Gives a collectible gift to someone
///   else, where this is free.
/// - [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift): Gets single gifts that the account, or a
///   channel it manages, has received.
/// - [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl): Starts the export of a
///   collectible gift to the TON blockchain as an NFT; the user completes it on a page of Fragment.
///
/// # History
///
/// Since layer 222.
///
/// ```text
/// payments.craftStarGift#b0f9684f stargift:Vector<InputSavedStarGift> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.craftStarGift)
#[doc(alias("payments.craftStarGift", "CraftStarGiftRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CraftStarGift {
    /// The gifts to combine.
    pub stargift: Vec<enums::InputSavedStarGift>,
}

impl CraftStarGift {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(stargift: Vec<enums::InputSavedStarGift>) -> Self {
        Self { stargift }
    }
}

impl wire::Wire for CraftStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.craftStarGift",
        id: 0xb0f9684f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stargift);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { stargift: cursor.read() }
    }
}

impl wire::RemoteCall for CraftStarGift {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::SavedIdEmpty),
    ];
}

/// `payments.getCurrencyRates`: Gets exchange rates, with which prices can be shown in other currencies.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetCurrencyRates;
/// let result: Result<types::payments::CurrencyRates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`payments::CurrencyRates`](types::payments::CurrencyRates).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// payments.getCurrencyRates#d35983e8 = payments.CurrencyRates;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getCurrencyRates)
#[doc(alias("payments.getCurrencyRates", "GetCurrencyRatesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCurrencyRates;

impl wire::Wire for GetCurrencyRates {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getCurrencyRates",
        id: 0xd35983e8,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetCurrencyRates {
    type Return = types::payments::CurrencyRates;
}

/// `payments.getOnrampProviders`: Gets the services at which the user can buy a cryptocurrency with regular money.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetOnrampProviders::default();
/// let result: Result<Vec<types::OnrampProviderInfo>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `crypto_currency` (`Option<String>`): If given, only services that sell this cryptocurrency are returned.
///
/// # Returns
///
/// [`Vec<OnrampProviderInfo>`](types::OnrampProviderInfo).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// payments.getOnrampProviders#3f3e00dc flags:# crypto_currency:flags.0?string =
///     Vector<OnrampProviderInfo>;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getOnrampProviders)
#[doc(alias("payments.getOnrampProviders", "GetOnrampProvidersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetOnrampProviders {
    /// If given, only services that sell this cryptocurrency are returned.
    pub crypto_currency: Option<String>,
}

impl GetOnrampProviders {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { crypto_currency: None }
    }
}

impl wire::Wire for GetOnrampProviders {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getOnrampProviders",
        id: 0x3f3e00dc,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.crypto_currency));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            crypto_currency: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetOnrampProviders {
    type Return = Vec<types::OnrampProviderInfo>;
}

/// `payments.getOnrampBaseCurrencies`: Gets the regular currencies that a service takes for a cryptocurrency. Use
/// it for services that have `supports_base_currencies`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetOnrampBaseCurrencies::new("stripe", "TON");
/// let result: Result<Vec<String>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `provider` (`String`): Identifier of the service, from [`onrampProviderInfo`](types::OnrampProviderInfo).
/// - `crypto_currency` (`String`): The cryptocurrency to buy.
///
/// # Returns
///
/// `Vec<String>`.
///
/// Codes of the currencies.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getOnrampAvailability`](functions::payments::GetOnrampAvailability): Tells whether a service sells
///   a cryptocurrency in the user's country, and which ways to pay it has.
/// - [`payments.getOnrampLimits`](functions::payments::GetOnrampLimits): Gets the smallest and largest amount that
///   a service accepts for a purchase.
/// - [`payments.getOnrampQuote`](functions::payments::GetOnrampQuote): Asks a service how much a purchase of a
///   cryptocurrency would cost, with its fees.
/// - [`payments.createOnrampSession`](functions::payments::CreateOnrampSession): Starts a purchase of a
///   cryptocurrency at a service.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// payments.getOnrampBaseCurrencies#1c8bedf3 provider:string crypto_currency:string
///     = Vector<string>;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getOnrampBaseCurrencies)
#[doc(alias("payments.getOnrampBaseCurrencies", "GetOnrampBaseCurrenciesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetOnrampBaseCurrencies {
    /// Identifier of the service, from [`onrampProviderInfo`](types::OnrampProviderInfo).
    pub provider: String,
    /// The cryptocurrency to buy.
    pub crypto_currency: String,
}

impl GetOnrampBaseCurrencies {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(provider: impl Into<String>, crypto_currency: impl Into<String>) -> Self {
        Self {
            provider: provider.into(),
            crypto_currency: crypto_currency.into(),
        }
    }
}

impl wire::Wire for GetOnrampBaseCurrencies {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getOnrampBaseCurrencies",
        id: 0x1c8bedf3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.provider);
        w.string(&self.crypto_currency);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            provider: cursor.string(),
            crypto_currency: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetOnrampBaseCurrencies {
    type Return = Vec<String>;
}

/// `payments.getOnrampAvailability`: Tells whether a service sells a cryptocurrency in the user's country, and
/// which ways to pay it has.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetOnrampAvailability::new("stripe", "TON");
/// let result: Result<types::OnrampAvailability, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `provider` (`String`): Identifier of the service, from [`onrampProviderInfo`](types::OnrampProviderInfo).
/// - `crypto_currency` (`String`): The cryptocurrency to buy.
/// - `base_currency` (`Option<String>`): The currency to pay in, if it is chosen already.
///
/// # Returns
///
/// [`OnrampAvailability`](types::OnrampAvailability).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getOnrampLimits`](functions::payments::GetOnrampLimits): Gets the smallest and largest amount that
///   a service accepts for a purchase.
/// - [`payments.getOnrampQuote`](functions::payments::GetOnrampQuote): Asks a service how much a purchase of a
///   cryptocurrency would cost, with its fees.
/// - [`payments.createOnrampSession`](functions::payments::CreateOnrampSession): Starts a purchase of a
///   cryptocurrency at a service.
/// - [`payments.getOnrampBaseCurrencies`](functions::payments::GetOnrampBaseCurrencies): Gets the regular
///   currencies that a service takes for a cryptocurrency.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// payments.getOnrampAvailability#2ec29951 flags:# provider:string
///     crypto_currency:string base_currency:flags.0?string = OnrampAvailability;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getOnrampAvailability)
#[doc(alias("payments.getOnrampAvailability", "GetOnrampAvailabilityRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetOnrampAvailability {
    /// Identifier of the service, from [`onrampProviderInfo`](types::OnrampProviderInfo).
    pub provider: String,
    /// The cryptocurrency to buy.
    pub crypto_currency: String,
    /// The currency to pay in, if it is chosen already.
    pub base_currency: Option<String>,
}

impl GetOnrampAvailability {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(provider: impl Into<String>, crypto_currency: impl Into<String>) -> Self {
        Self {
            provider: provider.into(),
            crypto_currency: crypto_currency.into(),
            base_currency: None,
        }
    }
}

impl wire::Wire for GetOnrampAvailability {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getOnrampAvailability",
        id: 0x2ec29951,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.provider);
        w.string(&self.crypto_currency);
        flags.set(0, w.write_optional(&self.base_currency));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            provider: cursor.string(),
            crypto_currency: cursor.string(),
            base_currency: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetOnrampAvailability {
    type Return = types::OnrampAvailability;
}

/// `payments.getOnrampLimits`: Gets the smallest and largest amount that a service accepts for a purchase. Use it
/// for services that have `supports_limits`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetOnrampLimits::new("stripe", "TON", "USD");
/// let result: Result<types::OnrampLimits, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `provider` (`String`): Identifier of the service, from [`onrampProviderInfo`](types::OnrampProviderInfo).
/// - `crypto_currency` (`String`): The cryptocurrency to buy.
/// - `base_currency` (`String`): The currency to pay in.
/// - `payment_method` (`Option<String>`): The way to pay, if it is chosen already.
///
/// # Returns
///
/// [`OnrampLimits`](types::OnrampLimits).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getOnrampQuote`](functions::payments::GetOnrampQuote): Asks a service how much a purchase of a
///   cryptocurrency would cost, with its fees.
/// - [`payments.createOnrampSession`](functions::payments::CreateOnrampSession): Starts a purchase of a
///   cryptocurrency at a service.
/// - [`payments.getOnrampAvailability`](functions::payments::GetOnrampAvailability): Tells whether a service sells
///   a cryptocurrency in the user's country, and which ways to pay it has.
/// - [`payments.getOnrampBaseCurrencies`](functions::payments::GetOnrampBaseCurrencies): Gets the regular
///   currencies that a service takes for a cryptocurrency.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// payments.getOnrampLimits#80e851fd flags:# provider:string crypto_currency:string
///     base_currency:string payment_method:flags.0?string = OnrampLimits;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getOnrampLimits)
#[doc(alias("payments.getOnrampLimits", "GetOnrampLimitsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetOnrampLimits {
    /// Identifier of the service, from [`onrampProviderInfo`](types::OnrampProviderInfo).
    pub provider: String,
    /// The cryptocurrency to buy.
    pub crypto_currency: String,
    /// The currency to pay in.
    pub base_currency: String,
    /// The way to pay, if it is chosen already.
    pub payment_method: Option<String>,
}

impl GetOnrampLimits {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        provider: impl Into<String>,
        crypto_currency: impl Into<String>,
        base_currency: impl Into<String>,
    ) -> Self {
        Self {
            provider: provider.into(),
            crypto_currency: crypto_currency.into(),
            base_currency: base_currency.into(),
            payment_method: None,
        }
    }
}

impl wire::Wire for GetOnrampLimits {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getOnrampLimits",
        id: 0x80e851fd,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.provider);
        w.string(&self.crypto_currency);
        w.string(&self.base_currency);
        flags.set(0, w.write_optional(&self.payment_method));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            provider: cursor.string(),
            crypto_currency: cursor.string(),
            base_currency: cursor.string(),
            payment_method: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetOnrampLimits {
    type Return = types::OnrampLimits;
}

/// `payments.getOnrampQuote`: Asks a service how much a purchase of a cryptocurrency would cost, with its fees. Use
/// it for services that have `supports_quote`, and give one of the two amounts.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::GetOnrampQuote::new("stripe", "TON", "USD");
/// let result: Result<types::OnrampQuote, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `provider` (`String`): Identifier of the service, from [`onrampProviderInfo`](types::OnrampProviderInfo).
/// - `crypto_currency` (`String`): The cryptocurrency to buy.
/// - `base_currency` (`String`): The currency to pay in.
/// - `base_amount` (`Option<String>`): How much to spend, in the currency to pay in.
/// - `crypto_amount` (`Option<String>`): How much to buy, in the cryptocurrency.
/// - `payment_method` (`Option<String>`): The way to pay, if it is chosen already.
///
/// # Returns
///
/// [`OnrampQuote`](types::OnrampQuote).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.createOnrampSession`](functions::payments::CreateOnrampSession): Starts a purchase of a
///   cryptocurrency at a service.
/// - [`payments.getOnrampLimits`](functions::payments::GetOnrampLimits): Gets the smallest and largest amount that
///   a service accepts for a purchase.
/// - [`payments.getOnrampAvailability`](functions::payments::GetOnrampAvailability): Tells whether a service sells
///   a cryptocurrency in the user's country, and which ways to pay it has.
/// - [`payments.getOnrampBaseCurrencies`](functions::payments::GetOnrampBaseCurrencies): Gets the regular
///   currencies that a service takes for a cryptocurrency.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// payments.getOnrampQuote#e06645fa flags:# provider:string crypto_currency:string
///     base_currency:string base_amount:flags.0?string crypto_amount:flags.1?string
///     payment_method:flags.2?string = OnrampQuote;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.getOnrampQuote)
#[doc(alias("payments.getOnrampQuote", "GetOnrampQuoteRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetOnrampQuote {
    /// Identifier of the service, from [`onrampProviderInfo`](types::OnrampProviderInfo).
    pub provider: String,
    /// The cryptocurrency to buy.
    pub crypto_currency: String,
    /// The currency to pay in.
    pub base_currency: String,
    /// How much to spend, in the currency to pay in.
    pub base_amount: Option<String>,
    /// How much to buy, in the cryptocurrency.
    pub crypto_amount: Option<String>,
    /// The way to pay, if it is chosen already.
    pub payment_method: Option<String>,
}

impl GetOnrampQuote {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        provider: impl Into<String>,
        crypto_currency: impl Into<String>,
        base_currency: impl Into<String>,
    ) -> Self {
        Self {
            provider: provider.into(),
            crypto_currency: crypto_currency.into(),
            base_currency: base_currency.into(),
            base_amount: None,
            crypto_amount: None,
            payment_method: None,
        }
    }
}

impl wire::Wire for GetOnrampQuote {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.getOnrampQuote",
        id: 0xe06645fa,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.provider);
        w.string(&self.crypto_currency);
        w.string(&self.base_currency);
        flags.set(0, w.write_optional(&self.base_amount));
        flags.set(1, w.write_optional(&self.crypto_amount));
        flags.set(2, w.write_optional(&self.payment_method));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            provider: cursor.string(),
            crypto_currency: cursor.string(),
            base_currency: cursor.string(),
            base_amount: cursor.read_optional(flags.has(0)),
            crypto_amount: cursor.read_optional(flags.has(1)),
            payment_method: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for GetOnrampQuote {
    type Return = types::OnrampQuote;
}

/// `payments.createOnrampSession`: Starts a purchase of a cryptocurrency at a service. The user completes it on the
/// page that the result names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::payments::CreateOnrampSession::new(
///     "stripe",
///     "TON",
///     "Greenwich Park, London",
/// );
/// let result: Result<types::OnrampSession, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `provider` (`String`): Identifier of the service, from [`onrampProviderInfo`](types::OnrampProviderInfo).
/// - `crypto_currency` (`String`): The cryptocurrency to buy.
/// - `address` (`String`): The address of the wallet that receives it.
/// - `payment_method` (`Option<String>`): The way to pay, if it is chosen already.
/// - `base_currency` (`Option<String>`): The currency to pay in.
/// - `base_amount` (`Option<String>`): How much to spend, in the currency to pay in.
/// - `memo` (`Option<String>`): The comment that goes with the transfer to the wallet.
/// - `theme` (`Option<String>`): The look of the page.
/// - `success_return_url` (`Option<String>`): Address that the page leads back to after the purchase.
/// - `fail_return_url` (`Option<String>`): Address that the page leads back to if the purchase fails.
/// - `crypto_amount` (`Option<String>`): How much to buy, in the cryptocurrency.
///
/// # Returns
///
/// [`OnrampSession`](types::OnrampSession).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`payments.getOnrampQuote`](functions::payments::GetOnrampQuote): Asks a service how much a purchase of a
///   cryptocurrency would cost, with its fees.
/// - [`payments.getOnrampLimits`](functions::payments::GetOnrampLimits): Gets the smallest and largest amount that
///   a service accepts for a purchase.
/// - [`payments.getOnrampAvailability`](functions::payments::GetOnrampAvailability): Tells whether a service sells
///   a cryptocurrency in the user's country, and which ways to pay it has.
/// - [`payments.getOnrampBaseCurrencies`](functions::payments::GetOnrampBaseCurrencies): Gets the regular
///   currencies that a service takes for a cryptocurrency.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// payments.createOnrampSession#a2197cf6 flags:# provider:string
///     crypto_currency:string address:string payment_method:flags.0?string
///     base_currency:flags.1?string base_amount:flags.2?string memo:flags.3?string
///     theme:flags.4?string success_return_url:flags.5?string
///     fail_return_url:flags.6?string crypto_amount:flags.7?string = OnrampSession;
/// ```
///
/// [Official page](https://core.telegram.org/method/payments.createOnrampSession)
#[doc(alias("payments.createOnrampSession", "CreateOnrampSessionRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateOnrampSession {
    /// Identifier of the service, from [`onrampProviderInfo`](types::OnrampProviderInfo).
    pub provider: String,
    /// The cryptocurrency to buy.
    pub crypto_currency: String,
    /// The address of the wallet that receives it.
    pub address: String,
    /// The way to pay, if it is chosen already.
    pub payment_method: Option<String>,
    /// The currency to pay in.
    pub base_currency: Option<String>,
    /// How much to spend, in the currency to pay in.
    pub base_amount: Option<String>,
    /// The comment that goes with the transfer to the wallet.
    pub memo: Option<String>,
    /// The look of the page.
    pub theme: Option<String>,
    /// Address that the page leads back to after the purchase.
    pub success_return_url: Option<String>,
    /// Address that the page leads back to if the purchase fails.
    pub fail_return_url: Option<String>,
    /// How much to buy, in the cryptocurrency.
    pub crypto_amount: Option<String>,
}

impl CreateOnrampSession {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        provider: impl Into<String>,
        crypto_currency: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            provider: provider.into(),
            crypto_currency: crypto_currency.into(),
            address: address.into(),
            payment_method: None,
            base_currency: None,
            base_amount: None,
            memo: None,
            theme: None,
            success_return_url: None,
            fail_return_url: None,
            crypto_amount: None,
        }
    }
}

impl wire::Wire for CreateOnrampSession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "payments.createOnrampSession",
        id: 0xa2197cf6,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.provider);
        w.string(&self.crypto_currency);
        w.string(&self.address);
        flags.set(0, w.write_optional(&self.payment_method));
        flags.set(1, w.write_optional(&self.base_currency));
        flags.set(2, w.write_optional(&self.base_amount));
        flags.set(3, w.write_optional(&self.memo));
        flags.set(4, w.write_optional(&self.theme));
        flags.set(5, w.write_optional(&self.success_return_url));
        flags.set(6, w.write_optional(&self.fail_return_url));
        flags.set(7, w.write_optional(&self.crypto_amount));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            provider: cursor.string(),
            crypto_currency: cursor.string(),
            address: cursor.string(),
            payment_method: cursor.read_optional(flags.has(0)),
            base_currency: cursor.read_optional(flags.has(1)),
            base_amount: cursor.read_optional(flags.has(2)),
            memo: cursor.read_optional(flags.has(3)),
            theme: cursor.read_optional(flags.has(4)),
            success_return_url: cursor.read_optional(flags.has(5)),
            fail_return_url: cursor.read_optional(flags.has(6)),
            crypto_amount: cursor.read_optional(flags.has(7)),
        }
    }
}

impl wire::RemoteCall for CreateOnrampSession {
    type Return = types::OnrampSession;
}
