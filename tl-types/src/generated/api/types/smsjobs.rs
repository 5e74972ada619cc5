// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `smsjobs`.

use super::super::{functions, types};
use crate::wire::{self, String, Wire as _};

/// The user may take part in sending login codes of Telegram by SMS, in return for Telegram Premium.
///
/// Returned by [`smsjobs.isEligibleToJoin`](functions::smsjobs::IsEligibleToJoin).
///
/// Since layer 175.
///
/// ```text
/// smsjobs.eligibleToJoin#dc8b44cf terms_url:string monthly_sent_sms:int =
///     smsjobs.EligibilityToJoin;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/smsjobs.eligibleToJoin)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EligibleToJoin {
    /// The address of the terms, which the user has to accept first.
    pub terms_url: String,
    /// How many SMS the user's phone would send in a month at most.
    pub monthly_sent_sms: i32,
}

impl EligibleToJoin {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(terms_url: impl Into<String>, monthly_sent_sms: i32) -> Self {
        Self {
            terms_url: terms_url.into(),
            monthly_sent_sms,
        }
    }
}

impl wire::Wire for EligibleToJoin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "smsjobs.eligibleToJoin",
        id: 0xdc8b44cf,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.terms_url);
        w.i32(self.monthly_sent_sms);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            terms_url: cursor.string(),
            monthly_sent_sms: cursor.i32(),
        }
    }
}

/// How far the user's part in sending login codes by SMS has got.
///
/// Returned by [`smsjobs.getStatus`](functions::smsjobs::GetStatus).
///
/// Since layer 175.
///
/// ```text
/// smsjobs.status#2aee9191 flags:# allow_international:flags.0?true recent_sent:int
///     recent_since:int recent_remains:int total_sent:int total_since:int
///     last_gift_slug:flags.1?string terms_url:string = smsjobs.Status;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/smsjobs.status)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Status {
    /// If set, SMS to other countries may be sent too.
    pub allow_international: bool,
    /// How many SMS were sent since `recent_since`.
    pub recent_sent: i32,
    /// The start of the current period, in Unix time.
    pub recent_since: i32,
    /// How many SMS are left until the next reward.
    pub recent_remains: i32,
    /// How many SMS were sent since `total_since`.
    pub total_sent: i32,
    /// When the user began to take part, in Unix time.
    pub total_since: i32,
    /// The code of the last gift of Telegram Premium that the user earned, if there is one.
    pub last_gift_slug: Option<String>,
    /// The address of the terms.
    pub terms_url: String,
}

impl Status {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        recent_sent: i32,
        recent_since: i32,
        recent_remains: i32,
        total_sent: i32,
        total_since: i32,
        terms_url: impl Into<String>,
    ) -> Self {
        Self {
            allow_international: false,
            recent_sent,
            recent_since,
            recent_remains,
            total_sent,
            total_since,
            last_gift_slug: None,
            terms_url: terms_url.into(),
        }
    }
}

impl wire::Wire for Status {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "smsjobs.status",
        id: 0x2aee9191,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.allow_international));
        w.fixed((
            self.recent_sent,
            self.recent_since,
            self.recent_remains,
            self.total_sent,
            self.total_since,
        ));
        flags.set(1, w.write_optional(&self.last_gift_slug));
        w.string(&self.terms_url);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (
            flags,
            recent_sent,
            recent_since,
            recent_remains,
            total_sent,
            total_since,
        ) = cursor.fixed::<(wire::Flags, i32, i32, i32, i32, i32)>();
        Self {
            allow_international: flags.has(0),
            recent_sent,
            recent_since,
            recent_remains,
            total_sent,
            total_since,
            last_gift_slug: cursor.read_optional(flags.has(1)),
            terms_url: cursor.string(),
        }
    }
}

/// Whether the user may take part in sending login codes by SMS, and on which terms.
///
/// The type `smsjobs.EligibilityToJoin`, whose only constructor is `smsjobs.eligibleToJoin`.
pub type EligibilityToJoin = types::smsjobs::EligibleToJoin;
