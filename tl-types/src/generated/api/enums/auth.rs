// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `auth`.

use super::super::types;
use crate::wire;
use crate::wire::Box;

/// The type `auth.SentCodeType`.
#[derive(Clone, Debug)]
pub enum SentCodeType {
    App(types::auth::SentCodeTypeApp),
    Sms(types::auth::SentCodeTypeSms),
    Call(types::auth::SentCodeTypeCall),
    FlashCall(types::auth::SentCodeTypeFlashCall),
    MissedCall(types::auth::SentCodeTypeMissedCall),
    EmailCode(types::auth::SentCodeTypeEmailCode),
    SetUpEmailRequired(types::auth::SentCodeTypeSetUpEmailRequired),
    FragmentSms(types::auth::SentCodeTypeFragmentSms),
    FirebaseSms(types::auth::SentCodeTypeFirebaseSms),
    SmsWord(types::auth::SentCodeTypeSmsWord),
    SmsPhrase(types::auth::SentCodeTypeSmsPhrase),
}

impl SentCodeType {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::App(_) => 0x3dbb5986,
            Self::Sms(_) => 0xc000bba2,
            Self::Call(_) => 0x5353e5a7,
            Self::FlashCall(_) => 0xab03c6d9,
            Self::MissedCall(_) => 0x82006484,
            Self::EmailCode(_) => 0xf450f59b,
            Self::SetUpEmailRequired(_) => 0xa5491dea,
            Self::FragmentSms(_) => 0xd9565c39,
            Self::FirebaseSms(_) => 0x009fd736,
            Self::SmsWord(_) => 0xa416ac81,
            Self::SmsPhrase(_) => 0xb37794af,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::App(_) => "auth.sentCodeTypeApp",
            Self::Sms(_) => "auth.sentCodeTypeSms",
            Self::Call(_) => "auth.sentCodeTypeCall",
            Self::FlashCall(_) => "auth.sentCodeTypeFlashCall",
            Self::MissedCall(_) => "auth.sentCodeTypeMissedCall",
            Self::EmailCode(_) => "auth.sentCodeTypeEmailCode",
            Self::SetUpEmailRequired(_) => "auth.sentCodeTypeSetUpEmailRequired",
            Self::FragmentSms(_) => "auth.sentCodeTypeFragmentSms",
            Self::FirebaseSms(_) => "auth.sentCodeTypeFirebaseSms",
            Self::SmsWord(_) => "auth.sentCodeTypeSmsWord",
            Self::SmsPhrase(_) => "auth.sentCodeTypeSmsPhrase",
        }
    }
}

impl wire::Wire for SentCodeType {
    type Shape = wire::Value;
    const TL_NAME: &'static str = "auth.SentCodeType";
    const MIN_SIZE: usize = 8;

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::App(value) => w.write(value),
            Self::Sms(value) => w.write(value),
            Self::Call(value) => w.write(value),
            Self::FlashCall(value) => w.write(value),
            Self::MissedCall(value) => w.write(value),
            Self::EmailCode(value) => w.write(value),
            Self::SetUpEmailRequired(value) => w.write(value),
            Self::FragmentSms(value) => w.write(value),
            Self::FirebaseSms(value) => w.write(value),
            Self::SmsWord(value) => w.write(value),
            Self::SmsPhrase(value) => w.write(value),
        }
    }

    fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3dbb5986 => Self::App(cursor.read_bare()),
            0xc000bba2 => Self::Sms(cursor.read_bare()),
            0x5353e5a7 => Self::Call(cursor.read_bare()),
            0xab03c6d9 => Self::FlashCall(cursor.read_bare()),
            0x82006484 => Self::MissedCall(cursor.read_bare()),
            0xf450f59b => Self::EmailCode(cursor.read_bare()),
            0xa5491dea => Self::SetUpEmailRequired(cursor.read_bare()),
            0xd9565c39 => Self::FragmentSms(cursor.read_bare()),
            0x009fd736 => Self::FirebaseSms(cursor.read_bare()),
            0xa416ac81 => Self::SmsWord(cursor.read_bare()),
            0xb37794af => Self::SmsPhrase(cursor.read_bare()),
            _ => {
                cursor.unknown(id, Self::TL_NAME);
                Self::App(cursor.read_bare())
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::auth::SentCodeTypeApp> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeApp) -> Self {
        Self::App(value)
    }
}

impl From<types::auth::SentCodeTypeSms> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeSms) -> Self {
        Self::Sms(value)
    }
}

impl From<types::auth::SentCodeTypeCall> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeCall) -> Self {
        Self::Call(value)
    }
}

impl From<types::auth::SentCodeTypeFlashCall> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeFlashCall) -> Self {
        Self::FlashCall(value)
    }
}

impl From<types::auth::SentCodeTypeMissedCall> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeMissedCall) -> Self {
        Self::MissedCall(value)
    }
}

impl From<types::auth::SentCodeTypeEmailCode> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeEmailCode) -> Self {
        Self::EmailCode(value)
    }
}

impl From<types::auth::SentCodeTypeSetUpEmailRequired> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeSetUpEmailRequired) -> Self {
        Self::SetUpEmailRequired(value)
    }
}

impl From<types::auth::SentCodeTypeFragmentSms> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeFragmentSms) -> Self {
        Self::FragmentSms(value)
    }
}

impl From<types::auth::SentCodeTypeFirebaseSms> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeFirebaseSms) -> Self {
        Self::FirebaseSms(value)
    }
}

impl From<types::auth::SentCodeTypeSmsWord> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeSmsWord) -> Self {
        Self::SmsWord(value)
    }
}

impl From<types::auth::SentCodeTypeSmsPhrase> for SentCodeType {
    #[inline]
    fn from(value: types::auth::SentCodeTypeSmsPhrase) -> Self {
        Self::SmsPhrase(value)
    }
}

/// The type `auth.CodeType`.
#[derive(Clone, Debug)]
pub enum CodeType {
    /// `auth.codeTypeSms#72a3158c = auth.CodeType;`
    Sms,
    /// `auth.codeTypeCall#741cd3e3 = auth.CodeType;`
    Call,
    /// `auth.codeTypeFlashCall#226ccefb = auth.CodeType;`
    FlashCall,
    /// `auth.codeTypeMissedCall#d61ad6ee = auth.CodeType;`
    MissedCall,
    /// `auth.codeTypeFragmentSms#6ed998c = auth.CodeType;`
    FragmentSms,
}

impl CodeType {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Sms => 0x72a3158c,
            Self::Call => 0x741cd3e3,
            Self::FlashCall => 0x226ccefb,
            Self::MissedCall => 0xd61ad6ee,
            Self::FragmentSms => 0x06ed998c,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Sms => "auth.codeTypeSms",
            Self::Call => "auth.codeTypeCall",
            Self::FlashCall => "auth.codeTypeFlashCall",
            Self::MissedCall => "auth.codeTypeMissedCall",
            Self::FragmentSms => "auth.codeTypeFragmentSms",
        }
    }
}

impl wire::Wire for CodeType {
    type Shape = wire::Value;
    const TL_NAME: &'static str = "auth.CodeType";
    const MIN_SIZE: usize = 4;

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Sms => w.u32(0x72a3158c),
            Self::Call => w.u32(0x741cd3e3),
            Self::FlashCall => w.u32(0x226ccefb),
            Self::MissedCall => w.u32(0xd61ad6ee),
            Self::FragmentSms => w.u32(0x06ed998c),
        }
    }

    fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x72a3158c => Self::Sms,
            0x741cd3e3 => Self::Call,
            0x226ccefb => Self::FlashCall,
            0xd61ad6ee => Self::MissedCall,
            0x06ed998c => Self::FragmentSms,
            _ => {
                cursor.unknown(id, Self::TL_NAME);
                Self::Sms
            }
        };
        cursor.leave(id);
        value
    }
}

/// The type `auth.SentCode`.
#[derive(Clone, Debug)]
pub enum SentCode {
    SentCode(Box<types::auth::SentCode>),
    Success(types::auth::SentCodeSuccess),
    PaymentRequired(Box<types::auth::SentCodePaymentRequired>),
}

impl SentCode {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SentCode(_) => 0x5e002502,
            Self::Success(_) => 0x2390fe44,
            Self::PaymentRequired(_) => 0xf8827ebf,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SentCode(_) => "auth.sentCode",
            Self::Success(_) => "auth.sentCodeSuccess",
            Self::PaymentRequired(_) => "auth.sentCodePaymentRequired",
        }
    }
}

impl wire::Wire for SentCode {
    type Shape = wire::Value;
    const TL_NAME: &'static str = "auth.SentCode";
    const MIN_SIZE: usize = 12;

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::SentCode(value) => w.write(value),
            Self::Success(value) => w.write(value),
            Self::PaymentRequired(value) => w.write(value),
        }
    }

    fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5e002502 => Self::SentCode(cursor.read_bare()),
            0x2390fe44 => Self::Success(cursor.read_bare()),
            0xf8827ebf => Self::PaymentRequired(cursor.read_bare()),
            _ => {
                cursor.unknown(id, Self::TL_NAME);
                Self::PaymentRequired(cursor.read_bare())
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::auth::SentCode> for SentCode {
    #[inline]
    fn from(value: types::auth::SentCode) -> Self {
        Self::SentCode(Box::new(value))
    }
}

impl From<types::auth::SentCodeSuccess> for SentCode {
    #[inline]
    fn from(value: types::auth::SentCodeSuccess) -> Self {
        Self::Success(value)
    }
}

impl From<types::auth::SentCodePaymentRequired> for SentCode {
    #[inline]
    fn from(value: types::auth::SentCodePaymentRequired) -> Self {
        Self::PaymentRequired(Box::new(value))
    }
}

/// The type `auth.Authorization`.
#[derive(Clone, Debug)]
pub enum Authorization {
    Authorization(types::auth::Authorization),
    SignUpRequired(types::auth::AuthorizationSignUpRequired),
}

impl Authorization {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Authorization(_) => 0x2ea2c0d4,
            Self::SignUpRequired(_) => 0x44747e9a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Authorization(_) => "auth.authorization",
            Self::SignUpRequired(_) => "auth.authorizationSignUpRequired",
        }
    }
}

impl wire::Wire for Authorization {
    type Shape = wire::Value;
    const TL_NAME: &'static str = "auth.Authorization";
    const MIN_SIZE: usize = 8;

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Authorization(value) => w.write(value),
            Self::SignUpRequired(value) => w.write(value),
        }
    }

    fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2ea2c0d4 => Self::Authorization(cursor.read_bare()),
            0x44747e9a => Self::SignUpRequired(cursor.read_bare()),
            _ => {
                cursor.unknown(id, Self::TL_NAME);
                Self::SignUpRequired(cursor.read_bare())
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::auth::Authorization> for Authorization {
    #[inline]
    fn from(value: types::auth::Authorization) -> Self {
        Self::Authorization(value)
    }
}

impl From<types::auth::AuthorizationSignUpRequired> for Authorization {
    #[inline]
    fn from(value: types::auth::AuthorizationSignUpRequired) -> Self {
        Self::SignUpRequired(value)
    }
}

/// The type `auth.LoginToken`.
#[derive(Clone, Debug)]
pub enum LoginToken {
    LoginToken(types::auth::LoginToken),
    MigrateTo(types::auth::LoginTokenMigrateTo),
    Success(types::auth::LoginTokenSuccess),
}

impl LoginToken {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::LoginToken(_) => 0x629f1980,
            Self::MigrateTo(_) => 0x068e9916,
            Self::Success(_) => 0x390d5c5e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::LoginToken(_) => "auth.loginToken",
            Self::MigrateTo(_) => "auth.loginTokenMigrateTo",
            Self::Success(_) => "auth.loginTokenSuccess",
        }
    }
}

impl wire::Wire for LoginToken {
    type Shape = wire::Value;
    const TL_NAME: &'static str = "auth.LoginToken";
    const MIN_SIZE: usize = 12;

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::LoginToken(value) => w.write(value),
            Self::MigrateTo(value) => w.write(value),
            Self::Success(value) => w.write(value),
        }
    }

    fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x629f1980 => Self::LoginToken(cursor.read_bare()),
            0x068e9916 => Self::MigrateTo(cursor.read_bare()),
            0x390d5c5e => Self::Success(cursor.read_bare()),
            _ => {
                cursor.unknown(id, Self::TL_NAME);
                Self::LoginToken(cursor.read_bare())
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::auth::LoginToken> for LoginToken {
    #[inline]
    fn from(value: types::auth::LoginToken) -> Self {
        Self::LoginToken(value)
    }
}

impl From<types::auth::LoginTokenMigrateTo> for LoginToken {
    #[inline]
    fn from(value: types::auth::LoginTokenMigrateTo) -> Self {
        Self::MigrateTo(value)
    }
}

impl From<types::auth::LoginTokenSuccess> for LoginToken {
    #[inline]
    fn from(value: types::auth::LoginTokenSuccess) -> Self {
        Self::Success(value)
    }
}
