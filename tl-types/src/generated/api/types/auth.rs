// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `auth`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The code was sent as a message to the user's other Telegram clients.
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 62 or earlier.
///
/// ```text
/// auth.sentCodeTypeApp#3dbb5986 length:int = auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeApp)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeApp {
    /// Number of characters of the code.
    pub length: i32,
}

impl SentCodeTypeApp {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(length: i32) -> Self {
        Self { length }
    }
}

impl wire::Wire for SentCodeTypeApp {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeApp",
        id: 0x3dbb5986,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.length);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { length: cursor.i32() }
    }
}

/// The code was sent by SMS.
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 62 or earlier.
///
/// ```text
/// auth.sentCodeTypeSms#c000bba2 length:int = auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeSms)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeSms {
    /// Number of characters of the code.
    pub length: i32,
}

impl SentCodeTypeSms {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(length: i32) -> Self {
        Self { length }
    }
}

impl wire::Wire for SentCodeTypeSms {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeSms",
        id: 0xc000bba2,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.length);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { length: cursor.i32() }
    }
}

/// A phone call dictates the code to the user.
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 62 or earlier.
///
/// ```text
/// auth.sentCodeTypeCall#5353e5a7 length:int = auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeCall)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeCall {
    /// Number of characters of the code.
    pub length: i32,
}

impl SentCodeTypeCall {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(length: i32) -> Self {
        Self { length }
    }
}

impl wire::Wire for SentCodeTypeCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeCall",
        id: 0x5353e5a7,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.length);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { length: cursor.i32() }
    }
}

/// A phone call comes in and is ended at once; the number that calls is the code.
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 62 or earlier.
///
/// ```text
/// auth.sentCodeTypeFlashCall#ab03c6d9 pattern:string = auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeFlashCall)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeFlashCall {
    /// Pattern that the calling number matches.
    pub pattern: String,
}

impl SentCodeTypeFlashCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(pattern: impl Into<String>) -> Self {
        Self { pattern: pattern.into() }
    }
}

impl wire::Wire for SentCodeTypeFlashCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeFlashCall",
        id: 0xab03c6d9,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.pattern);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { pattern: cursor.string() }
    }
}

/// A phone call comes in and is ended at once; the last digits of the number that calls are the code, to be typed
/// by the user.
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 135.
///
/// ```text
/// auth.sentCodeTypeMissedCall#82006484 prefix:string length:int =
///     auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeMissedCall)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeMissedCall {
    /// Start of the number that calls.
    pub prefix: String,
    /// Number of last digits that make up the code.
    pub length: i32,
}

impl SentCodeTypeMissedCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(prefix: impl Into<String>, length: i32) -> Self {
        Self {
            prefix: prefix.into(),
            length,
        }
    }
}

impl wire::Wire for SentCodeTypeMissedCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeMissedCall",
        id: 0x82006484,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.prefix);
        w.i32(self.length);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prefix: cursor.string(),
            length: cursor.i32(),
        }
    }
}

/// The code was sent to the login email address of the account.
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 145; `reset_available_period`, `reset_pending_date` since 158 or earlier; `next_phone_login_date`
/// until 155 or later.
///
/// ```text
/// auth.sentCodeTypeEmailCode#f450f59b flags:# apple_signin_allowed:flags.0?true
///     google_signin_allowed:flags.1?true email_pattern:string length:int
///     reset_available_period:flags.3?int reset_pending_date:flags.4?int =
///     auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeEmailCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeEmailCode {
    /// If set, the address may be confirmed by Apple sign-in instead of a code.
    pub apple_signin_allowed: bool,
    /// If set, the address may be confirmed by Google sign-in instead of a code.
    pub google_signin_allowed: bool,
    /// The address with most of its characters hidden, to show to the user.
    pub email_pattern: String,
    /// Number of characters of the code.
    pub length: i32,
    /// How long a reset of the address by [`auth.resetLoginEmail`](functions::auth::ResetLoginEmail) has to wait, in
    /// seconds; absent if none is offered.
    pub reset_available_period: Option<i32>,
    /// When a reset that was already asked for takes place, in Unix time.
    pub reset_pending_date: Option<i32>,
}

impl SentCodeTypeEmailCode {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(email_pattern: impl Into<String>, length: i32) -> Self {
        Self {
            apple_signin_allowed: false,
            google_signin_allowed: false,
            email_pattern: email_pattern.into(),
            length,
            reset_available_period: None,
            reset_pending_date: None,
        }
    }
}

impl wire::Wire for SentCodeTypeEmailCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeEmailCode",
        id: 0xf450f59b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.apple_signin_allowed)
                    .with(1, self.google_signin_allowed),
            );
        w.string(&self.email_pattern);
        w.i32(self.length);
        flags.set(3, w.write_optional(&self.reset_available_period));
        flags.set(4, w.write_optional(&self.reset_pending_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            apple_signin_allowed: flags.has(0),
            google_signin_allowed: flags.has(1),
            email_pattern: cursor.string(),
            length: cursor.i32(),
            reset_available_period: cursor.read_optional(flags.has(3)),
            reset_pending_date: cursor.read_optional(flags.has(4)),
        }
    }
}

/// No code was sent: the user has to set up a login email address first, with
/// [`account.sendVerifyEmailCode`](functions::account::SendVerifyEmailCode) and
/// [`account.verifyEmail`](functions::account::VerifyEmail).
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 145.
///
/// ```text
/// auth.sentCodeTypeSetUpEmailRequired#a5491dea flags:#
///     apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true =
///     auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeSetUpEmailRequired)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeSetUpEmailRequired {
    /// If set, the address may be confirmed by Apple sign-in.
    pub apple_signin_allowed: bool,
    /// If set, the address may be confirmed by Google sign-in.
    pub google_signin_allowed: bool,
}

impl SentCodeTypeSetUpEmailRequired {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            apple_signin_allowed: false,
            google_signin_allowed: false,
        }
    }
}

impl wire::Wire for SentCodeTypeSetUpEmailRequired {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeSetUpEmailRequired",
        id: 0xa5491dea,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.apple_signin_allowed)
            .with(1, self.google_signin_allowed);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            apple_signin_allowed: flags.has(0),
            google_signin_allowed: flags.has(1),
        }
    }
}

/// The code was delivered on the Fragment website, for an anonymous number that was bought there.
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 150 or earlier.
///
/// ```text
/// auth.sentCodeTypeFragmentSms#d9565c39 url:string length:int = auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeFragmentSms)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeFragmentSms {
    /// Address of the page that shows the code.
    pub url: String,
    /// Number of characters of the code.
    pub length: i32,
}

impl SentCodeTypeFragmentSms {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, length: i32) -> Self {
        Self { url: url.into(), length }
    }
}

impl wire::Wire for SentCodeTypeFragmentSms {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeFragmentSms",
        id: 0xd9565c39,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.i32(self.length);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            length: cursor.i32(),
        }
    }
}

/// The code is to be sent by SMS through Firebase, once the client has proved that it is an official one. Call
/// [`auth.requestFirebaseSms`](functions::auth::RequestFirebaseSms); a client that cannot should use
/// [`auth.resendCode`](functions::auth::ResendCode).
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 152; `play_integrity_nonce` since 180; `play_integrity_project_id` since 183.
///
/// ```text
/// auth.sentCodeTypeFirebaseSms#9fd736 flags:# nonce:flags.0?bytes
///     play_integrity_project_id:flags.2?long play_integrity_nonce:flags.2?bytes
///     receipt:flags.1?string push_timeout:flags.1?int length:int =
///     auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeFirebaseSms)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeFirebaseSms {
    /// On Android, the nonce for an attestation by SafetyNet.
    pub nonce: Option<Vec<u8>>,
    /// On Android, the Google Cloud project number for an attestation by Play Integrity.
    ///
    /// On the wire together with `play_integrity_nonce`, or not at all.
    pub play_integrity_project_id: Option<i64>,
    /// On Android, the nonce for an attestation by Play Integrity.
    ///
    /// On the wire together with `play_integrity_project_id`, or not at all.
    pub play_integrity_nonce: Option<Vec<u8>>,
    /// On iOS, the value to compare with the receipt in the push notification.
    ///
    /// On the wire together with `push_timeout`, or not at all.
    pub receipt: Option<String>,
    /// On iOS, seconds to wait for the push notification before the code is asked for by the next method.
    ///
    /// On the wire together with `receipt`, or not at all.
    pub push_timeout: Option<i32>,
    /// Number of characters of the code.
    pub length: i32,
}

impl SentCodeTypeFirebaseSms {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(length: i32) -> Self {
        Self {
            nonce: None,
            play_integrity_project_id: None,
            play_integrity_nonce: None,
            receipt: None,
            push_timeout: None,
            length,
        }
    }
}

impl wire::Wire for SentCodeTypeFirebaseSms {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeFirebaseSms",
        id: 0x009fd736,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.receipt.is_some() || self.push_timeout.is_some())
                    .with(
                        2,
                        self.play_integrity_project_id.is_some()
                            || self.play_integrity_nonce.is_some(),
                    ),
            );
        flags.set(0, w.write_optional(&self.nonce));
        w.write_shared_or_zero(flags.has(2), &self.play_integrity_project_id);
        w.write_shared_or_zero(flags.has(2), &self.play_integrity_nonce);
        w.write_shared_or_zero(flags.has(1), &self.receipt);
        w.write_shared_or_zero(flags.has(1), &self.push_timeout);
        w.i32(self.length);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            nonce: cursor.read_optional(flags.has(0)),
            play_integrity_project_id: cursor.read_optional(flags.has(2)),
            play_integrity_nonce: cursor.read_optional(flags.has(2)),
            receipt: cursor.read_optional(flags.has(1)),
            push_timeout: cursor.read_optional(flags.has(1)),
            length: cursor.i32(),
        }
    }
}

/// The code was sent by SMS and is a single word.
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 179.
///
/// ```text
/// auth.sentCodeTypeSmsWord#a416ac81 flags:# beginning:flags.0?string =
///     auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeSmsWord)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeSmsWord {
    /// The first letters of the word, as a hint.
    pub beginning: Option<String>,
}

impl SentCodeTypeSmsWord {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { beginning: None }
    }
}

impl wire::Wire for SentCodeTypeSmsWord {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeSmsWord",
        id: 0xa416ac81,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.beginning));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            beginning: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The code was sent by SMS and is a phrase of several words.
///
/// A constructor of [`auth::SentCodeType`](enums::auth::SentCodeType).
///
/// Since layer 179.
///
/// ```text
/// auth.sentCodeTypeSmsPhrase#b37794af flags:# beginning:flags.0?string =
///     auth.SentCodeType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeTypeSmsPhrase)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeTypeSmsPhrase {
    /// The first word or words of the phrase, as a hint.
    pub beginning: Option<String>,
}

impl SentCodeTypeSmsPhrase {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { beginning: None }
    }
}

impl wire::Wire for SentCodeTypeSmsPhrase {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeTypeSmsPhrase",
        id: 0xb37794af,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.beginning));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            beginning: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A code was sent; the user has to type it.
///
/// A constructor of [`auth::SentCode`](enums::auth::SentCode).
///
/// Since layer 46 or earlier; `type`, `next_type`, `timeout` since 62 or earlier; `phone_registered`,
/// `send_call_timeout`, `is_password` until 46 or later; `phone_registered`, `terms_of_service` since 81 or
/// earlier; `phone_registered`, `terms_of_service` until 103.
///
/// ```text
/// auth.sentCode#5e002502 flags:# type:auth.SentCodeType phone_code_hash:string
///     next_type:flags.1?auth.CodeType timeout:flags.2?int = auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCode)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCode {
    /// How the code was sent, and what it looks like.
    pub r#type: enums::auth::SentCodeType,
    /// Identifies this login attempt; every later step needs it.
    pub phone_code_hash: String,
    /// How [`auth.resendCode`](functions::auth::ResendCode) would send the code next; absent if there is no other way.
    pub next_type: Option<enums::auth::CodeType>,
    /// Seconds to wait before [`auth.resendCode`](functions::auth::ResendCode) makes sense.
    pub timeout: Option<i32>,
}

impl SentCode {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::auth::SentCodeType>,
        phone_code_hash: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            phone_code_hash: phone_code_hash.into(),
            next_type: None,
            timeout: None,
        }
    }
}

impl wire::Wire for SentCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCode",
        id: 0x5e002502,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.r#type);
        w.string(&self.phone_code_hash);
        flags.set(1, w.write_optional(&self.next_type));
        flags.set(2, w.write_optional(&self.timeout));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            r#type: cursor.read(),
            phone_code_hash: cursor.string(),
            next_type: cursor.read_optional(flags.has(1)),
            timeout: cursor.read_optional(flags.has(2)),
        }
    }
}

/// No code is needed: a token from an earlier logout was accepted and the login is complete.
///
/// A constructor of [`auth::SentCode`](enums::auth::SentCode).
///
/// Since layer 152.
///
/// ```text
/// auth.sentCodeSuccess#2390fe44 authorization:auth.Authorization = auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodeSuccess)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodeSuccess {
    /// The completed login.
    pub authorization: enums::auth::Authorization,
}

impl SentCodeSuccess {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(authorization: impl Into<enums::auth::Authorization>) -> Self {
        Self {
            authorization: authorization.into(),
        }
    }
}

impl wire::Wire for SentCodeSuccess {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodeSuccess",
        id: 0x2390fe44,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.authorization);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            authorization: cursor.read(),
        }
    }
}

/// The user has to pay before the code is sent, because delivery to this number is expensive. The payment buys
/// Telegram Premium for a while.
///
/// A constructor of [`auth::SentCode`](enums::auth::SentCode).
///
/// Since layer 201; `support_email_address`, `support_email_subject` since 214; `currency`, `amount` since 215;
/// `premium_days` since 225.
///
/// ```text
/// auth.sentCodePaymentRequired#f8827ebf store_product:string
///     phone_code_hash:string support_email_address:string
///     support_email_subject:string premium_days:int currency:string amount:long =
///     auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.sentCodePaymentRequired)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentCodePaymentRequired {
    /// The identifier of the product to buy in the store of the platform.
    pub store_product: String,
    /// Identifies this login attempt; every later step needs it.
    pub phone_code_hash: String,
    /// Email address of the support, for a user who has trouble paying.
    pub support_email_address: String,
    /// Subject line for a message to the support.
    pub support_email_subject: String,
    /// Days of Telegram Premium that the payment buys.
    pub premium_days: i32,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price, in the smallest unit of its currency, such as cents.
    pub amount: i64,
}

impl SentCodePaymentRequired {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        store_product: impl Into<String>,
        phone_code_hash: impl Into<String>,
        support_email_address: impl Into<String>,
        support_email_subject: impl Into<String>,
        premium_days: i32,
        currency: impl Into<String>,
        amount: i64,
    ) -> Self {
        Self {
            store_product: store_product.into(),
            phone_code_hash: phone_code_hash.into(),
            support_email_address: support_email_address.into(),
            support_email_subject: support_email_subject.into(),
            premium_days,
            currency: currency.into(),
            amount,
        }
    }
}

impl wire::Wire for SentCodePaymentRequired {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.sentCodePaymentRequired",
        id: 0xf8827ebf,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.store_product);
        w.string(&self.phone_code_hash);
        w.string(&self.support_email_address);
        w.string(&self.support_email_subject);
        w.i32(self.premium_days);
        w.string(&self.currency);
        w.i64(self.amount);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            store_product: cursor.string(),
            phone_code_hash: cursor.string(),
            support_email_address: cursor.string(),
            support_email_subject: cursor.string(),
            premium_days: cursor.i32(),
            currency: cursor.string(),
            amount: cursor.i64(),
        }
    }
}

/// The session is logged in.
///
/// A constructor of [`auth::Authorization`](enums::auth::Authorization).
///
/// Since layer 46 or earlier; `tmp_sessions` since 62 or earlier; `setup_password_required`,
/// `otherwise_relogin_days` since 135; `future_auth_token` since 152.
///
/// ```text
/// auth.authorization#2ea2c0d4 flags:# setup_password_required:flags.1?true
///     otherwise_relogin_days:flags.1?int tmp_sessions:flags.0?int
///     future_auth_token:flags.2?bytes user:User = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.authorization)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Authorization {
    /// If set, Telegram suggests that the user set a password now, because a login without one would be refused for a
    /// while.
    ///
    /// On the wire together with `otherwise_relogin_days`, or not at all.
    pub setup_password_required: bool,
    /// Days until the user could log in again by SMS if no password is set up.
    ///
    /// On the wire together with `setup_password_required`, or not at all.
    pub otherwise_relogin_days: Option<i32>,
    /// Number of temporary sessions, as Telegram Passport uses them.
    pub tmp_sessions: Option<i32>,
    /// A token that lets a later login of this account do without a code; keep it and pass it to
    /// [`auth.sendCode`](functions::auth::SendCode).
    pub future_auth_token: Option<Vec<u8>>,
    /// The account that is logged in.
    pub user: enums::User,
}

impl Authorization {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(user: impl Into<enums::User>) -> Self {
        Self {
            setup_password_required: false,
            otherwise_relogin_days: None,
            tmp_sessions: None,
            future_auth_token: None,
            user: user.into(),
        }
    }
}

impl wire::Wire for Authorization {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.authorization",
        id: 0x2ea2c0d4,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(
                        1,
                        self.setup_password_required
                            || self.otherwise_relogin_days.is_some(),
                    ),
            );
        w.write_shared_or_zero(flags.has(1), &self.otherwise_relogin_days);
        flags.set(0, w.write_optional(&self.tmp_sessions));
        flags.set(2, w.write_optional(&self.future_auth_token));
        w.write(&self.user);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            setup_password_required: flags.has(1),
            otherwise_relogin_days: cursor.read_optional(flags.has(1)),
            tmp_sessions: cursor.read_optional(flags.has(0)),
            future_auth_token: cursor.read_optional(flags.has(2)),
            user: cursor.read(),
        }
    }
}

/// The phone number is confirmed but has no account; go on with [`auth.signUp`](functions::auth::SignUp).
///
/// A constructor of [`auth::Authorization`](enums::auth::Authorization).
///
/// Since layer 104.
///
/// ```text
/// auth.authorizationSignUpRequired#44747e9a flags:#
///     terms_of_service:flags.0?help.TermsOfService = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.authorizationSignUpRequired)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AuthorizationSignUpRequired {
    /// Terms of service that the user has to accept before the account is created.
    pub terms_of_service: Option<types::help::TermsOfService>,
}

impl AuthorizationSignUpRequired {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { terms_of_service: None }
    }
}

impl wire::Wire for AuthorizationSignUpRequired {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.authorizationSignUpRequired",
        id: 0x44747e9a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.terms_of_service));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            terms_of_service: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A login, ready to be moved to another data centre with
/// [`auth.importAuthorization`](functions::auth::ImportAuthorization).
///
/// Returned by [`auth.exportAuthorization`](functions::auth::ExportAuthorization).
///
/// Since layer 46 or earlier; `id:long` since 133 or earlier, `id:int` before.
///
/// ```text
/// auth.exportedAuthorization#b434e2b8 id:long bytes:bytes =
///     auth.ExportedAuthorization;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.exportedAuthorization)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedAuthorization {
    /// Identifier to pass to [`auth.importAuthorization`](functions::auth::ImportAuthorization).
    pub id: i64,
    /// Key to pass to [`auth.importAuthorization`](functions::auth::ImportAuthorization); its content means nothing to
    /// the client.
    pub bytes: Vec<u8>,
}

impl ExportedAuthorization {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: i64, bytes: impl Into<Vec<u8>>) -> Self {
        Self { id, bytes: bytes.into() }
    }
}

impl wire::Wire for ExportedAuthorization {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.exportedAuthorization",
        id: 0xb434e2b8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        w.bytes(&self.bytes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.i64(),
            bytes: cursor.bytes(),
        }
    }
}

/// The recovery code was sent by email.
///
/// Returned by [`auth.requestPasswordRecovery`](functions::auth::RequestPasswordRecovery).
///
/// Since layer 46 or earlier.
///
/// ```text
/// auth.passwordRecovery#137948a5 email_pattern:string = auth.PasswordRecovery;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.passwordRecovery)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PasswordRecovery {
    /// The email address with most of its characters hidden, to show to the user.
    pub email_pattern: String,
}

impl PasswordRecovery {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(email_pattern: impl Into<String>) -> Self {
        Self {
            email_pattern: email_pattern.into(),
        }
    }
}

impl wire::Wire for PasswordRecovery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.passwordRecovery",
        id: 0x137948a5,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.email_pattern);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            email_pattern: cursor.string(),
        }
    }
}

/// A token to show as a QR code.
///
/// A constructor of [`auth::LoginToken`](enums::auth::LoginToken).
///
/// Since layer 109 or earlier.
///
/// ```text
/// auth.loginToken#629f1980 expires:int token:bytes = auth.LoginToken;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.loginToken)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LoginToken {
    /// When the token stops working, in Unix time; ask for a new one by then.
    pub expires: i32,
    /// The token; encode it as base64url in a link of the form tg://login?token=TOKEN and show that as a QR code.
    pub token: Vec<u8>,
}

impl LoginToken {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(expires: i32, token: impl Into<Vec<u8>>) -> Self {
        Self {
            expires,
            token: token.into(),
        }
    }
}

impl wire::Wire for LoginToken {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.loginToken",
        id: 0x629f1980,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.expires);
        w.bytes(&self.token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            expires: cursor.i32(),
            token: cursor.bytes(),
        }
    }
}

/// The account belongs to another data centre; continue there with
/// [`auth.importLoginToken`](functions::auth::ImportLoginToken).
///
/// A constructor of [`auth::LoginToken`](enums::auth::LoginToken).
///
/// Since layer 109 or earlier.
///
/// ```text
/// auth.loginTokenMigrateTo#68e9916 dc_id:int token:bytes = auth.LoginToken;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.loginTokenMigrateTo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LoginTokenMigrateTo {
    /// The number of the data centre to connect to.
    pub dc_id: i32,
    /// The token to pass to [`auth.importLoginToken`](functions::auth::ImportLoginToken).
    pub token: Vec<u8>,
}

impl LoginTokenMigrateTo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(dc_id: i32, token: impl Into<Vec<u8>>) -> Self {
        Self { dc_id, token: token.into() }
    }
}

impl wire::Wire for LoginTokenMigrateTo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.loginTokenMigrateTo",
        id: 0x068e9916,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.dc_id);
        w.bytes(&self.token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dc_id: cursor.i32(),
            token: cursor.bytes(),
        }
    }
}

/// The token was accepted and the login is complete.
///
/// A constructor of [`auth::LoginToken`](enums::auth::LoginToken).
///
/// Since layer 109 or earlier.
///
/// ```text
/// auth.loginTokenSuccess#390d5c5e authorization:auth.Authorization =
///     auth.LoginToken;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.loginTokenSuccess)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LoginTokenSuccess {
    /// The completed login.
    pub authorization: enums::auth::Authorization,
}

impl LoginTokenSuccess {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(authorization: impl Into<enums::auth::Authorization>) -> Self {
        Self {
            authorization: authorization.into(),
        }
    }
}

impl wire::Wire for LoginTokenSuccess {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.loginTokenSuccess",
        id: 0x390d5c5e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.authorization);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            authorization: cursor.read(),
        }
    }
}

/// The session is logged out.
///
/// Returned by [`auth.logOut`](functions::auth::LogOut).
///
/// Since layer 135.
///
/// ```text
/// auth.loggedOut#c3a2835f flags:# future_auth_token:flags.0?bytes =
///     auth.LoggedOut;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.loggedOut)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LoggedOut {
    /// A token that lets a later login of this account do without a code; keep it and pass it to
    /// [`auth.sendCode`](functions::auth::SendCode) in `logout_tokens` of [`codeSettings`](types::CodeSettings).
    pub future_auth_token: Option<Vec<u8>>,
}

impl LoggedOut {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { future_auth_token: None }
    }
}

impl wire::Wire for LoggedOut {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.loggedOut",
        id: 0xc3a2835f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.future_auth_token));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            future_auth_token: cursor.read_optional(flags.has(0)),
        }
    }
}

/// What the device needs to log in with a passkey.
///
/// Returned by [`auth.initPasskeyLogin`](functions::auth::InitPasskeyLogin).
///
/// Since layer 219.
///
/// ```text
/// auth.passkeyLoginOptions#e2037789 options:DataJSON = auth.PasskeyLoginOptions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.passkeyLoginOptions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PasskeyLoginOptions {
    /// The options as JSON, for the passkey interface of the system.
    pub options: types::DataJson,
}

impl PasskeyLoginOptions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(options: types::DataJson) -> Self {
        Self { options }
    }
}

impl wire::Wire for PasskeyLoginOptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.passkeyLoginOptions",
        id: 0xe2037789,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.options);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { options: cursor.read() }
    }
}

/// The data with which the client asks Firebase to confirm the phone number.
///
/// Returned by [`auth.initFirebasePnvLogin`](functions::auth::InitFirebasePnvLogin).
///
/// Since layer 229.
///
/// ```text
/// auth.firebasePnvIntent#df5ac00c nonce:string digital_credential_payload:string =
///     auth.FirebasePnvIntent;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auth.firebasePnvIntent)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FirebasePnvIntent {
    /// A value that ties the confirmation to this login attempt.
    pub nonce: String,
    /// The payload for the request of a digital credential.
    pub digital_credential_payload: String,
}

impl FirebasePnvIntent {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        nonce: impl Into<String>,
        digital_credential_payload: impl Into<String>,
    ) -> Self {
        Self {
            nonce: nonce.into(),
            digital_credential_payload: digital_credential_payload.into(),
        }
    }
}

impl wire::Wire for FirebasePnvIntent {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.firebasePnvIntent",
        id: 0xdf5ac00c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.nonce);
        w.string(&self.digital_credential_payload);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            nonce: cursor.string(),
            digital_credential_payload: cursor.string(),
        }
    }
}
