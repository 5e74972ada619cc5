// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `auth`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::{String, Vec};

/// The constructor `auth.sentCodeTypeApp`.
///
/// ```text
/// auth.sentCodeTypeApp#3dbb5986 length:int = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeApp {
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
    const TL_NAME: &'static str = "auth.sentCodeTypeApp";
    const ID: u32 = 0x3dbb5986;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.length);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { length: cursor.i32() }
    }
}

/// The constructor `auth.sentCodeTypeSms`.
///
/// ```text
/// auth.sentCodeTypeSms#c000bba2 length:int = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeSms {
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
    const TL_NAME: &'static str = "auth.sentCodeTypeSms";
    const ID: u32 = 0xc000bba2;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.length);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { length: cursor.i32() }
    }
}

/// The constructor `auth.sentCodeTypeCall`.
///
/// ```text
/// auth.sentCodeTypeCall#5353e5a7 length:int = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeCall {
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
    const TL_NAME: &'static str = "auth.sentCodeTypeCall";
    const ID: u32 = 0x5353e5a7;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.length);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { length: cursor.i32() }
    }
}

/// The constructor `auth.sentCodeTypeFlashCall`.
///
/// ```text
/// auth.sentCodeTypeFlashCall#ab03c6d9 pattern:string = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeFlashCall {
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
    const TL_NAME: &'static str = "auth.sentCodeTypeFlashCall";
    const ID: u32 = 0xab03c6d9;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.pattern);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { pattern: cursor.string() }
    }
}

/// The constructor `auth.sentCodeTypeMissedCall`.
///
/// ```text
/// auth.sentCodeTypeMissedCall#82006484 prefix:string length:int = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeMissedCall {
    pub prefix: String,
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
    const TL_NAME: &'static str = "auth.sentCodeTypeMissedCall";
    const ID: u32 = 0x82006484;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.prefix);
        w.i32(self.length);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prefix: cursor.string(),
            length: cursor.i32(),
        }
    }
}

/// The constructor `auth.sentCodeTypeEmailCode`.
///
/// ```text
/// auth.sentCodeTypeEmailCode#f450f59b flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true email_pattern:string length:int reset_available_period:flags.3?int reset_pending_date:flags.4?int = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeEmailCode {
    pub apple_signin_allowed: bool,
    pub google_signin_allowed: bool,
    pub email_pattern: String,
    pub length: i32,
    pub reset_available_period: Option<i32>,
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
    const TL_NAME: &'static str = "auth.sentCodeTypeEmailCode";
    const ID: u32 = 0xf450f59b;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.apple_signin_allowed)
            .with(1, self.google_signin_allowed)
            .with(3, self.reset_available_period.is_some())
            .with(4, self.reset_pending_date.is_some());
        w.flags(flags);
        w.string(&self.email_pattern);
        w.i32(self.length);
        w.write_if(&self.reset_available_period);
        w.write_if(&self.reset_pending_date);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            apple_signin_allowed: flags.has(0),
            google_signin_allowed: flags.has(1),
            email_pattern: cursor.string(),
            length: cursor.i32(),
            reset_available_period: cursor.read_if(flags.has(3)),
            reset_pending_date: cursor.read_if(flags.has(4)),
        }
    }
}

/// The constructor `auth.sentCodeTypeSetUpEmailRequired`.
///
/// ```text
/// auth.sentCodeTypeSetUpEmailRequired#a5491dea flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeSetUpEmailRequired {
    pub apple_signin_allowed: bool,
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
    const TL_NAME: &'static str = "auth.sentCodeTypeSetUpEmailRequired";
    const ID: u32 = 0xa5491dea;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.apple_signin_allowed)
            .with(1, self.google_signin_allowed);
        w.flags(flags);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            apple_signin_allowed: flags.has(0),
            google_signin_allowed: flags.has(1),
        }
    }
}

/// The constructor `auth.sentCodeTypeFragmentSms`.
///
/// ```text
/// auth.sentCodeTypeFragmentSms#d9565c39 url:string length:int = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeFragmentSms {
    pub url: String,
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
    const TL_NAME: &'static str = "auth.sentCodeTypeFragmentSms";
    const ID: u32 = 0xd9565c39;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.url);
        w.i32(self.length);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            length: cursor.i32(),
        }
    }
}

/// The constructor `auth.sentCodeTypeFirebaseSms`.
///
/// ```text
/// auth.sentCodeTypeFirebaseSms#9fd736 flags:# nonce:flags.0?bytes play_integrity_project_id:flags.2?long play_integrity_nonce:flags.2?bytes receipt:flags.1?string push_timeout:flags.1?int length:int = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeFirebaseSms {
    pub nonce: Option<Vec<u8>>,
    /// On the wire together with `play_integrity_nonce`, or not at all.
    pub play_integrity_project_id: Option<i64>,
    /// On the wire together with `play_integrity_project_id`, or not at all.
    pub play_integrity_nonce: Option<Vec<u8>>,
    /// On the wire together with `push_timeout`, or not at all.
    pub receipt: Option<String>,
    /// On the wire together with `receipt`, or not at all.
    pub push_timeout: Option<i32>,
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
    const TL_NAME: &'static str = "auth.sentCodeTypeFirebaseSms";
    const ID: u32 = 0x009fd736;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.nonce.is_some())
            .with(1, self.receipt.is_some() || self.push_timeout.is_some())
            .with(
                2,
                self.play_integrity_project_id.is_some()
                    || self.play_integrity_nonce.is_some(),
            );
        w.flags(flags);
        w.write_if(&self.nonce);
        w.write_or_zero(flags.has(2), &self.play_integrity_project_id);
        w.write_or_zero(flags.has(2), &self.play_integrity_nonce);
        w.write_or_zero(flags.has(1), &self.receipt);
        w.write_or_zero(flags.has(1), &self.push_timeout);
        w.i32(self.length);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            nonce: cursor.read_if(flags.has(0)),
            play_integrity_project_id: cursor.read_if(flags.has(2)),
            play_integrity_nonce: cursor.read_if(flags.has(2)),
            receipt: cursor.read_if(flags.has(1)),
            push_timeout: cursor.read_if(flags.has(1)),
            length: cursor.i32(),
        }
    }
}

/// The constructor `auth.sentCodeTypeSmsWord`.
///
/// ```text
/// auth.sentCodeTypeSmsWord#a416ac81 flags:# beginning:flags.0?string = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeSmsWord {
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
    const TL_NAME: &'static str = "auth.sentCodeTypeSmsWord";
    const ID: u32 = 0xa416ac81;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.beginning.is_some());
        w.flags(flags);
        w.write_if(&self.beginning);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            beginning: cursor.read_if(flags.has(0)),
        }
    }
}

/// The constructor `auth.sentCodeTypeSmsPhrase`.
///
/// ```text
/// auth.sentCodeTypeSmsPhrase#b37794af flags:# beginning:flags.0?string = auth.SentCodeType;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodeTypeSmsPhrase {
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
    const TL_NAME: &'static str = "auth.sentCodeTypeSmsPhrase";
    const ID: u32 = 0xb37794af;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.beginning.is_some());
        w.flags(flags);
        w.write_if(&self.beginning);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            beginning: cursor.read_if(flags.has(0)),
        }
    }
}

/// The constructor `auth.sentCode`.
///
/// ```text
/// auth.sentCode#5e002502 flags:# type:auth.SentCodeType phone_code_hash:string next_type:flags.1?auth.CodeType timeout:flags.2?int = auth.SentCode;
/// ```
#[derive(Clone, Debug)]
pub struct SentCode {
    pub r#type: enums::auth::SentCodeType,
    pub phone_code_hash: String,
    pub next_type: Option<enums::auth::CodeType>,
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
    const TL_NAME: &'static str = "auth.sentCode";
    const ID: u32 = 0x5e002502;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(1, self.next_type.is_some())
            .with(2, self.timeout.is_some());
        w.flags(flags);
        w.write(&self.r#type);
        w.string(&self.phone_code_hash);
        w.write_if(&self.next_type);
        w.write_if(&self.timeout);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            r#type: cursor.read(),
            phone_code_hash: cursor.string(),
            next_type: cursor.read_if(flags.has(1)),
            timeout: cursor.read_if(flags.has(2)),
        }
    }
}

/// The constructor `auth.sentCodeSuccess`.
///
/// ```text
/// auth.sentCodeSuccess#2390fe44 authorization:auth.Authorization = auth.SentCode;
/// ```
#[derive(Clone, Debug)]
pub struct SentCodeSuccess {
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
    const TL_NAME: &'static str = "auth.sentCodeSuccess";
    const ID: u32 = 0x2390fe44;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.authorization);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            authorization: cursor.read(),
        }
    }
}

/// The constructor `auth.sentCodePaymentRequired`.
///
/// ```text
/// auth.sentCodePaymentRequired#f8827ebf store_product:string phone_code_hash:string support_email_address:string support_email_subject:string premium_days:int currency:string amount:long = auth.SentCode;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SentCodePaymentRequired {
    pub store_product: String,
    pub phone_code_hash: String,
    pub support_email_address: String,
    pub support_email_subject: String,
    pub premium_days: i32,
    pub currency: String,
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
    const TL_NAME: &'static str = "auth.sentCodePaymentRequired";
    const ID: u32 = 0xf8827ebf;
    const MIN_SIZE: usize = 36;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.store_product);
        w.string(&self.phone_code_hash);
        w.string(&self.support_email_address);
        w.string(&self.support_email_subject);
        w.i32(self.premium_days);
        w.string(&self.currency);
        w.i64(self.amount);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// The constructor `auth.authorization`.
///
/// ```text
/// auth.authorization#2ea2c0d4 flags:# setup_password_required:flags.1?true otherwise_relogin_days:flags.1?int tmp_sessions:flags.0?int future_auth_token:flags.2?bytes user:User = auth.Authorization;
/// ```
#[derive(Clone, Debug)]
pub struct Authorization {
    /// On the wire together with `otherwise_relogin_days`, or not at all.
    pub setup_password_required: bool,
    /// On the wire together with `setup_password_required`, or not at all.
    pub otherwise_relogin_days: Option<i32>,
    pub tmp_sessions: Option<i32>,
    pub future_auth_token: Option<Vec<u8>>,
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
    const TL_NAME: &'static str = "auth.authorization";
    const ID: u32 = 0x2ea2c0d4;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.tmp_sessions.is_some())
            .with(
                1,
                self.setup_password_required || self.otherwise_relogin_days.is_some(),
            )
            .with(2, self.future_auth_token.is_some());
        w.flags(flags);
        w.write_or_zero(flags.has(1), &self.otherwise_relogin_days);
        w.write_if(&self.tmp_sessions);
        w.write_if(&self.future_auth_token);
        w.write(&self.user);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            setup_password_required: flags.has(1),
            otherwise_relogin_days: cursor.read_if(flags.has(1)),
            tmp_sessions: cursor.read_if(flags.has(0)),
            future_auth_token: cursor.read_if(flags.has(2)),
            user: cursor.read(),
        }
    }
}

/// The constructor `auth.authorizationSignUpRequired`.
///
/// ```text
/// auth.authorizationSignUpRequired#44747e9a flags:# terms_of_service:flags.0?help.TermsOfService = auth.Authorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct AuthorizationSignUpRequired {
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
    const TL_NAME: &'static str = "auth.authorizationSignUpRequired";
    const ID: u32 = 0x44747e9a;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.terms_of_service.is_some());
        w.flags(flags);
        w.write_if(&self.terms_of_service);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            terms_of_service: cursor.read_if(flags.has(0)),
        }
    }
}

/// The constructor `auth.exportedAuthorization`.
///
/// ```text
/// auth.exportedAuthorization#b434e2b8 id:long bytes:bytes = auth.ExportedAuthorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ExportedAuthorization {
    pub id: i64,
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
    const TL_NAME: &'static str = "auth.exportedAuthorization";
    const ID: u32 = 0xb434e2b8;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.id);
        w.bytes(&self.bytes);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.i64(),
            bytes: cursor.bytes(),
        }
    }
}

/// The constructor `auth.passwordRecovery`.
///
/// ```text
/// auth.passwordRecovery#137948a5 email_pattern:string = auth.PasswordRecovery;
/// ```
#[derive(Clone, Debug, Default)]
pub struct PasswordRecovery {
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
    const TL_NAME: &'static str = "auth.passwordRecovery";
    const ID: u32 = 0x137948a5;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.email_pattern);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            email_pattern: cursor.string(),
        }
    }
}

/// The constructor `auth.loginToken`.
///
/// ```text
/// auth.loginToken#629f1980 expires:int token:bytes = auth.LoginToken;
/// ```
#[derive(Clone, Debug, Default)]
pub struct LoginToken {
    pub expires: i32,
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
    const TL_NAME: &'static str = "auth.loginToken";
    const ID: u32 = 0x629f1980;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.expires);
        w.bytes(&self.token);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            expires: cursor.i32(),
            token: cursor.bytes(),
        }
    }
}

/// The constructor `auth.loginTokenMigrateTo`.
///
/// ```text
/// auth.loginTokenMigrateTo#68e9916 dc_id:int token:bytes = auth.LoginToken;
/// ```
#[derive(Clone, Debug, Default)]
pub struct LoginTokenMigrateTo {
    pub dc_id: i32,
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
    const TL_NAME: &'static str = "auth.loginTokenMigrateTo";
    const ID: u32 = 0x068e9916;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.dc_id);
        w.bytes(&self.token);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dc_id: cursor.i32(),
            token: cursor.bytes(),
        }
    }
}

/// The constructor `auth.loginTokenSuccess`.
///
/// ```text
/// auth.loginTokenSuccess#390d5c5e authorization:auth.Authorization = auth.LoginToken;
/// ```
#[derive(Clone, Debug)]
pub struct LoginTokenSuccess {
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
    const TL_NAME: &'static str = "auth.loginTokenSuccess";
    const ID: u32 = 0x390d5c5e;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.authorization);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            authorization: cursor.read(),
        }
    }
}

/// The constructor `auth.loggedOut`.
///
/// ```text
/// auth.loggedOut#c3a2835f flags:# future_auth_token:flags.0?bytes = auth.LoggedOut;
/// ```
#[derive(Clone, Debug, Default)]
pub struct LoggedOut {
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
    const TL_NAME: &'static str = "auth.loggedOut";
    const ID: u32 = 0xc3a2835f;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.future_auth_token.is_some());
        w.flags(flags);
        w.write_if(&self.future_auth_token);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            future_auth_token: cursor.read_if(flags.has(0)),
        }
    }
}

/// The constructor `auth.passkeyLoginOptions`.
///
/// ```text
/// auth.passkeyLoginOptions#e2037789 options:DataJSON = auth.PasskeyLoginOptions;
/// ```
#[derive(Clone, Debug, Default)]
pub struct PasskeyLoginOptions {
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
    const TL_NAME: &'static str = "auth.passkeyLoginOptions";
    const ID: u32 = 0xe2037789;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.options);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { options: cursor.read() }
    }
}

/// The constructor `auth.firebasePnvIntent`.
///
/// ```text
/// auth.firebasePnvIntent#df5ac00c nonce:string digital_credential_payload:string = auth.FirebasePnvIntent;
/// ```
#[derive(Clone, Debug, Default)]
pub struct FirebasePnvIntent {
    pub nonce: String,
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
    const TL_NAME: &'static str = "auth.firebasePnvIntent";
    const ID: u32 = 0xdf5ac00c;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.nonce);
        w.string(&self.digital_credential_payload);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            nonce: cursor.string(),
            digital_credential_payload: cursor.string(),
        }
    }
}
