// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `fragment`.

use super::super::functions;
use crate::wire::{self, String, Wire as _};

/// When and for how much a collectible username or phone number was bought on Fragment.
///
/// Returned by [`fragment.getCollectibleInfo`](functions::fragment::GetCollectibleInfo).
///
/// Since layer 177.
///
/// ```text
/// fragment.collectibleInfo#6ebdff91 purchase_date:int currency:string amount:long
///     crypto_currency:string crypto_amount:long url:string =
///     fragment.CollectibleInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/fragment.collectibleInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CollectibleInfo {
    /// When it was bought, in Unix time.
    pub purchase_date: i32,
    /// Currency of amount, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price in that currency, in its smallest unit.
    pub amount: i64,
    /// Name of the cryptocurrency that was paid with.
    pub crypto_currency: String,
    /// The price in the cryptocurrency, in its smallest unit.
    pub crypto_amount: i64,
    /// Address of the page of the collectible on Fragment.
    pub url: String,
}

impl CollectibleInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        purchase_date: i32,
        currency: impl Into<String>,
        amount: i64,
        crypto_currency: impl Into<String>,
        crypto_amount: i64,
        url: impl Into<String>,
    ) -> Self {
        Self {
            purchase_date,
            currency: currency.into(),
            amount,
            crypto_currency: crypto_currency.into(),
            crypto_amount,
            url: url.into(),
        }
    }
}

impl wire::Wire for CollectibleInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "fragment.collectibleInfo",
        id: 0x6ebdff91,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.purchase_date);
        w.string(&self.currency);
        w.i64(self.amount);
        w.string(&self.crypto_currency);
        w.i64(self.crypto_amount);
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            purchase_date: cursor.i32(),
            currency: cursor.string(),
            amount: cursor.i64(),
            crypto_currency: cursor.string(),
            crypto_amount: cursor.i64(),
            url: cursor.string(),
        }
    }
}
