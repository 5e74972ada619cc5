// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// When the other user read a private message of the account.
///
/// Returned by [`messages.getOutboxReadDate`](functions::messages::GetOutboxReadDate).
///
/// Since layer 172.
///
/// ```text
/// outboxReadDate#3bb842ac date:int = OutboxReadDate;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/outboxReadDate)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct OutboxReadDate {
    /// When the message was read, in Unix time.
    pub date: i32,
}

impl OutboxReadDate {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(date: i32) -> Self {
        Self { date }
    }
}

impl wire::Wire for OutboxReadDate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "outboxReadDate",
        id: 0x3bb842ac,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { date: cursor.i32() }
    }
}

/// Whether one way to pay can be used to buy cryptocurrency from a provider.
///
/// Contained in [`onrampAvailability`](types::OnrampAvailability).
///
/// Since layer 230.
///
/// ```text
/// onrampMethodAvailability#9ec8c6a8 flags:# available:flags.0?true
///     payment_method:string = OnrampMethodAvailability;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/onrampMethodAvailability)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct OnrampMethodAvailability {
    /// If set, the user can pay this way.
    pub available: bool,
    /// The name of the way to pay, to pass to [`payments.getOnrampQuote`](functions::payments::GetOnrampQuote) and the
    /// other calls.
    pub payment_method: String,
}

impl OnrampMethodAvailability {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(payment_method: impl Into<String>) -> Self {
        Self {
            available: false,
            payment_method: payment_method.into(),
        }
    }
}

impl wire::Wire for OnrampMethodAvailability {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "onrampMethodAvailability",
        id: 0x9ec8c6a8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.available);
        w.flags(flags);
        w.string(&self.payment_method);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            available: flags.has(0),
            payment_method: cursor.string(),
        }
    }
}

/// A provider that sells cryptocurrency for ordinary money, and which calls it supports.
///
/// Returned by [`payments.getOnrampProviders`](functions::payments::GetOnrampProviders).
///
/// Since layer 230.
///
/// ```text
/// onrampProviderInfo#dc27582 flags:# supports_base_currencies:flags.0?true
///     supports_limits:flags.1?true supports_quote:flags.2?true id:string
///     name:string crypto_currencies:Vector<string> = OnrampProviderInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/onrampProviderInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct OnrampProviderInfo {
    /// If set, [`payments.getOnrampBaseCurrencies`](functions::payments::GetOnrampBaseCurrencies) can be called for the
    /// provider.
    pub supports_base_currencies: bool,
    /// If set, [`payments.getOnrampLimits`](functions::payments::GetOnrampLimits) can be called for the provider.
    pub supports_limits: bool,
    /// If set, [`payments.getOnrampQuote`](functions::payments::GetOnrampQuote) can be called for the provider.
    pub supports_quote: bool,
    /// The identifier of the provider, to pass as provider to the other calls.
    pub id: String,
    /// The name of the provider, for people to read.
    pub name: String,
    /// The cryptocurrencies that the provider sells.
    pub crypto_currencies: Vec<String>,
}

impl OnrampProviderInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        crypto_currencies: Vec<String>,
    ) -> Self {
        Self {
            supports_base_currencies: false,
            supports_limits: false,
            supports_quote: false,
            id: id.into(),
            name: name.into(),
            crypto_currencies,
        }
    }
}

impl wire::Wire for OnrampProviderInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "onrampProviderInfo",
        id: 0x0dc27582,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.supports_base_currencies)
            .with(1, self.supports_limits)
            .with(2, self.supports_quote);
        w.flags(flags);
        w.string(&self.id);
        w.string(&self.name);
        w.write(&self.crypto_currencies);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            supports_base_currencies: flags.has(0),
            supports_limits: flags.has(1),
            supports_quote: flags.has(2),
            id: cursor.string(),
            name: cursor.string(),
            crypto_currencies: cursor.read(),
        }
    }
}

/// Whether the user can buy cryptocurrency from a provider, and by which ways to pay.
///
/// Returned by [`payments.getOnrampAvailability`](functions::payments::GetOnrampAvailability).
///
/// Since layer 230.
///
/// ```text
/// onrampAvailability#f9c84973 flags:# allowed:flags.0?true
///     buy_allowed:flags.1?true country_code:string state:flags.2?string
///     methods:Vector<OnrampMethodAvailability> = OnrampAvailability;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/onrampAvailability)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct OnrampAvailability {
    /// If set, the provider serves the place where the user is.
    pub allowed: bool,
    /// If set, the provider sells there.
    pub buy_allowed: bool,
    /// The country that the answer is for.
    pub country_code: String,
    /// The state within the country, where that matters.
    pub state: Option<String>,
    /// The ways to pay, and whether each can be used.
    pub methods: Vec<types::OnrampMethodAvailability>,
}

impl OnrampAvailability {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        country_code: impl Into<String>,
        methods: Vec<types::OnrampMethodAvailability>,
    ) -> Self {
        Self {
            allowed: false,
            buy_allowed: false,
            country_code: country_code.into(),
            state: None,
            methods,
        }
    }
}

impl wire::Wire for OnrampAvailability {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "onrampAvailability",
        id: 0xf9c84973,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default().with(0, self.allowed).with(1, self.buy_allowed),
            );
        w.string(&self.country_code);
        flags.set(2, w.write_optional(&self.state));
        w.write(&self.methods);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            allowed: flags.has(0),
            buy_allowed: flags.has(1),
            country_code: cursor.string(),
            state: cursor.read_optional(flags.has(2)),
            methods: cursor.read(),
        }
    }
}

/// The least and most that can be bought from a provider at a time. Amounts are numbers as text.
///
/// Returned by [`payments.getOnrampLimits`](functions::payments::GetOnrampLimits).
///
/// Since layer 230.
///
/// ```text
/// onrampLimits#7be2677e base_currency:string base_min_amount:string
///     base_max_amount:string crypto_min_amount:string crypto_max_amount:string
///     payment_method:string = OnrampLimits;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/onrampLimits)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct OnrampLimits {
    /// The currency that the user pays in.
    pub base_currency: String,
    /// The least that can be paid, in `base_currency`.
    pub base_min_amount: String,
    /// The most that can be paid, in `base_currency`.
    pub base_max_amount: String,
    /// The least that can be bought, in the cryptocurrency.
    pub crypto_min_amount: String,
    /// The most that can be bought, in the cryptocurrency.
    pub crypto_max_amount: String,
    /// The way to pay that the limits hold for.
    pub payment_method: String,
}

impl OnrampLimits {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        base_currency: impl Into<String>,
        base_min_amount: impl Into<String>,
        base_max_amount: impl Into<String>,
        crypto_min_amount: impl Into<String>,
        crypto_max_amount: impl Into<String>,
        payment_method: impl Into<String>,
    ) -> Self {
        Self {
            base_currency: base_currency.into(),
            base_min_amount: base_min_amount.into(),
            base_max_amount: base_max_amount.into(),
            crypto_min_amount: crypto_min_amount.into(),
            crypto_max_amount: crypto_max_amount.into(),
            payment_method: payment_method.into(),
        }
    }
}

impl wire::Wire for OnrampLimits {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "onrampLimits",
        id: 0x7be2677e,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.base_currency);
        w.string(&self.base_min_amount);
        w.string(&self.base_max_amount);
        w.string(&self.crypto_min_amount);
        w.string(&self.crypto_max_amount);
        w.string(&self.payment_method);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            base_currency: cursor.string(),
            base_min_amount: cursor.string(),
            base_max_amount: cursor.string(),
            crypto_min_amount: cursor.string(),
            crypto_max_amount: cursor.string(),
            payment_method: cursor.string(),
        }
    }
}

/// What a purchase of cryptocurrency from a provider costs, and until when the offer holds. Amounts are numbers as
/// text.
///
/// Returned by [`payments.getOnrampQuote`](functions::payments::GetOnrampQuote).
///
/// Since layer 230.
///
/// ```text
/// onrampQuote#7a8011e9 base_currency:string base_amount:string
///     crypto_currency:string crypto_amount:string crypto_price:string
///     fee_amount:string extra_fee_amount:string network_fee_amount:string
///     total_amount:string payment_method:string expires_date:int = OnrampQuote;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/onrampQuote)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct OnrampQuote {
    /// The currency that the user pays in.
    pub base_currency: String,
    /// The amount of the purchase, in `base_currency`.
    pub base_amount: String,
    /// The cryptocurrency that is bought.
    pub crypto_currency: String,
    /// How much of the cryptocurrency the user gets.
    pub crypto_amount: String,
    /// The price of one unit of the cryptocurrency.
    pub crypto_price: String,
    /// The fee of the purchase.
    pub fee_amount: String,
    /// A further fee that is added.
    pub extra_fee_amount: String,
    /// The fee of the blockchain network.
    pub network_fee_amount: String,
    /// The amount with all fees.
    pub total_amount: String,
    /// The way to pay that the offer holds for.
    pub payment_method: String,
    /// Until when the offer holds, in Unix time.
    pub expires_date: i32,
}

impl wire::Wire for OnrampQuote {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "onrampQuote",
        id: 0x7a8011e9,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.base_currency);
        w.string(&self.base_amount);
        w.string(&self.crypto_currency);
        w.string(&self.crypto_amount);
        w.string(&self.crypto_price);
        w.string(&self.fee_amount);
        w.string(&self.extra_fee_amount);
        w.string(&self.network_fee_amount);
        w.string(&self.total_amount);
        w.string(&self.payment_method);
        w.i32(self.expires_date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            base_currency: cursor.string(),
            base_amount: cursor.string(),
            crypto_currency: cursor.string(),
            crypto_amount: cursor.string(),
            crypto_price: cursor.string(),
            fee_amount: cursor.string(),
            extra_fee_amount: cursor.string(),
            network_fee_amount: cursor.string(),
            total_amount: cursor.string(),
            payment_method: cursor.string(),
            expires_date: cursor.i32(),
        }
    }
}

/// A purchase of cryptocurrency that has been started; the user completes it on the page of the provider.
///
/// Returned by [`payments.createOnrampSession`](functions::payments::CreateOnrampSession).
///
/// Since layer 230.
///
/// ```text
/// onrampSession#d1e42e24 provider:string session_id:string url:string
///     expires_date:int = OnrampSession;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/onrampSession)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct OnrampSession {
    /// The identifier of the provider.
    pub provider: String,
    /// The identifier of the purchase.
    pub session_id: String,
    /// The page of the provider to open.
    pub url: String,
    /// Until when the purchase can be completed, in Unix time.
    pub expires_date: i32,
}

impl OnrampSession {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        provider: impl Into<String>,
        session_id: impl Into<String>,
        url: impl Into<String>,
        expires_date: i32,
    ) -> Self {
        Self {
            provider: provider.into(),
            session_id: session_id.into(),
            url: url.into(),
            expires_date,
        }
    }
}

impl wire::Wire for OnrampSession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "onrampSession",
        id: 0xd1e42e24,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.provider);
        w.string(&self.session_id);
        w.string(&self.url);
        w.i32(self.expires_date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            provider: cursor.string(),
            session_id: cursor.string(),
            url: cursor.string(),
            expires_date: cursor.i32(),
        }
    }
}
