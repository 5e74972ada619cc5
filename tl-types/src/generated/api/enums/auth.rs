// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `auth`.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// How a login code was sent, and what the user should look for.
///
/// Contained in [`auth.sentCode`](types::auth::SentCode).
///
/// [Official page](https://core.telegram.org/type/auth.SentCodeType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SentCodeType {
    /// The code was sent as a message to the user's other Telegram clients.
    App(types::auth::SentCodeTypeApp),
    /// The code was sent by SMS.
    Sms(types::auth::SentCodeTypeSms),
    /// A phone call dictates the code to the user.
    Call(types::auth::SentCodeTypeCall),
    /// A phone call comes in and is ended at once; the number that calls is the code.
    FlashCall(types::auth::SentCodeTypeFlashCall),
    /// A phone call comes in and is ended at once; the last digits of the number that calls are the code, to be typed
    /// by the user.
    MissedCall(types::auth::SentCodeTypeMissedCall),
    /// The code was sent to the login email address of the account.
    EmailCode(types::auth::SentCodeTypeEmailCode),
    /// No code was sent: the user has to set up a login email address first, with
    /// [`account.sendVerifyEmailCode`](functions::account::SendVerifyEmailCode) and
    /// [`account.verifyEmail`](functions::account::VerifyEmail).
    SetUpEmailRequired(types::auth::SentCodeTypeSetUpEmailRequired),
    /// The code was delivered on the Fragment website, for an anonymous number that was bought there.
    FragmentSms(types::auth::SentCodeTypeFragmentSms),
    /// The code is to be sent by SMS through Firebase, once the client has proved that it is an official one.
    FirebaseSms(types::auth::SentCodeTypeFirebaseSms),
    /// The code was sent by SMS and is a single word.
    SmsWord(types::auth::SentCodeTypeSmsWord),
    /// The code was sent by SMS and is a phrase of several words.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.SentCodeType",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::App(value) => value.write_bare(w.id(0x3dbb5986)),
            Self::Sms(value) => value.write_bare(w.id(0xc000bba2)),
            Self::Call(value) => value.write_bare(w.id(0x5353e5a7)),
            Self::FlashCall(value) => value.write_bare(w.id(0xab03c6d9)),
            Self::MissedCall(value) => value.write_bare(w.id(0x82006484)),
            Self::EmailCode(value) => value.write_bare(w.id(0xf450f59b)),
            Self::SetUpEmailRequired(value) => value.write_bare(w.id(0xa5491dea)),
            Self::FragmentSms(value) => value.write_bare(w.id(0xd9565c39)),
            Self::FirebaseSms(value) => value.write_bare(w.id(0x009fd736)),
            Self::SmsWord(value) => value.write_bare(w.id(0xa416ac81)),
            Self::SmsPhrase(value) => value.write_bare(w.id(0xb37794af)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3dbb5986 => Self::App(types::auth::SentCodeTypeApp::read_bare(cursor)),
            0xc000bba2 => Self::Sms(types::auth::SentCodeTypeSms::read_bare(cursor)),
            0x5353e5a7 => Self::Call(types::auth::SentCodeTypeCall::read_bare(cursor)),
            0xab03c6d9 => {
                Self::FlashCall(types::auth::SentCodeTypeFlashCall::read_bare(cursor))
            }
            0x82006484 => {
                Self::MissedCall(types::auth::SentCodeTypeMissedCall::read_bare(cursor))
            }
            0xf450f59b => {
                Self::EmailCode(types::auth::SentCodeTypeEmailCode::read_bare(cursor))
            }
            0xa5491dea => {
                Self::SetUpEmailRequired(
                    types::auth::SentCodeTypeSetUpEmailRequired::read_bare(cursor),
                )
            }
            0xd9565c39 => {
                Self::FragmentSms(
                    types::auth::SentCodeTypeFragmentSms::read_bare(cursor),
                )
            }
            0x009fd736 => {
                Self::FirebaseSms(
                    types::auth::SentCodeTypeFirebaseSms::read_bare(cursor),
                )
            }
            0xa416ac81 => {
                Self::SmsWord(types::auth::SentCodeTypeSmsWord::read_bare(cursor))
            }
            0xb37794af => {
                Self::SmsPhrase(types::auth::SentCodeTypeSmsPhrase::read_bare(cursor))
            }
            _ => Self::App(cursor.unknown(id, Self::TL_NAME)),
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

/// A way of sending a login code, as announced for the next attempt.
///
/// Contained in [`auth.sentCode`](types::auth::SentCode).
///
/// [Official page](https://core.telegram.org/type/auth.CodeType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum CodeType {
    /// The next code will be sent by SMS.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `auth.codeTypeSms#72a3158c = auth.CodeType;`
    Sms,
    /// The next code will be dictated by a phone call.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `auth.codeTypeCall#741cd3e3 = auth.CodeType;`
    Call,
    /// The next code will be the number of a phone call that is ended at once.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `auth.codeTypeFlashCall#226ccefb = auth.CodeType;`
    FlashCall,
    /// The next code will be the last digits of the number of a missed phone call.
    ///
    /// Since layer 135.
    ///
    /// `auth.codeTypeMissedCall#d61ad6ee = auth.CodeType;`
    MissedCall,
    /// The next code will be delivered on the Fragment website, for an anonymous number.
    ///
    /// Since layer 150 or earlier.
    ///
    /// `auth.codeTypeFragmentSms#6ed998c = auth.CodeType;`
    FragmentSms,
}

impl CodeType {
    /// The constructor id of [`Self::Sms`].
    pub const SMS_ID: u32 = 0x72a3158c;

    /// The constructor id of [`Self::Call`].
    pub const CALL_ID: u32 = 0x741cd3e3;

    /// The constructor id of [`Self::FlashCall`].
    pub const FLASH_CALL_ID: u32 = 0x226ccefb;

    /// The constructor id of [`Self::MissedCall`].
    pub const MISSED_CALL_ID: u32 = 0xd61ad6ee;

    /// The constructor id of [`Self::FragmentSms`].
    pub const FRAGMENT_SMS_ID: u32 = 0x06ed998c;

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
    const META: wire::Meta = wire::Meta {
        name: "auth.CodeType",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Sms => w.id(0x72a3158c),
            Self::Call => w.id(0x741cd3e3),
            Self::FlashCall => w.id(0x226ccefb),
            Self::MissedCall => w.id(0xd61ad6ee),
            Self::FragmentSms => w.id(0x06ed998c),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x72a3158c => Self::Sms,
            0x741cd3e3 => Self::Call,
            0x226ccefb => Self::FlashCall,
            0xd61ad6ee => Self::MissedCall,
            0x06ed998c => Self::FragmentSms,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Sms
            }
        };
        cursor.leave(id);
        value
    }
}

/// What happened to a request for a login code.
///
/// Returned by [`auth.sendCode`](functions::auth::SendCode), [`auth.resendCode`](functions::auth::ResendCode),
/// [`auth.resetLoginEmail`](functions::auth::ResetLoginEmail),
/// [`auth.checkPaidAuth`](functions::auth::CheckPaidAuth),
/// [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode),
/// [`account.sendConfirmPhoneCode`](functions::account::SendConfirmPhoneCode),
/// [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode).
///
/// Contained in [`updateSentPhoneCode`](types::UpdateSentPhoneCode),
/// [`account.emailVerifiedLogin`](types::account::EmailVerifiedLogin).
///
/// [Official page](https://core.telegram.org/type/auth.SentCode)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SentCode {
    /// A code was sent; the user has to type it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    SentCode(Box<types::auth::SentCode>),
    /// No code is needed: a token from an earlier logout was accepted and the login is complete.
    Success(types::auth::SentCodeSuccess),
    /// The user has to pay before the code is sent, because delivery to this number is expensive.
    ///
    /// In a `Box`, because the struct is large or recursive.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.SentCode",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SentCode(value) => (**value).write_bare(w.id(0x5e002502)),
            Self::Success(value) => value.write_bare(w.id(0x2390fe44)),
            Self::PaymentRequired(value) => (**value).write_bare(w.id(0xf8827ebf)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5e002502 => Self::SentCode(Box::read_bare(cursor)),
            0x2390fe44 => Self::Success(types::auth::SentCodeSuccess::read_bare(cursor)),
            0xf8827ebf => Self::PaymentRequired(Box::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0xe0955a3c => Self::sent_code_payment_required_e0955a3c(cursor),
            _ => Self::PaymentRequired(cursor.unknown(id, Self::TL_NAME)),
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

/// The outcome of a login.
///
/// Returned by [`auth.signUp`](functions::auth::SignUp), [`auth.signIn`](functions::auth::SignIn),
/// [`auth.importAuthorization`](functions::auth::ImportAuthorization),
/// [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization),
/// [`auth.checkPassword`](functions::auth::CheckPassword),
/// [`auth.recoverPassword`](functions::auth::RecoverPassword),
/// [`auth.importWebTokenAuthorization`](functions::auth::ImportWebTokenAuthorization),
/// [`auth.finishPasskeyLogin`](functions::auth::FinishPasskeyLogin),
/// [`auth.finishFirebasePnvLogin`](functions::auth::FinishFirebasePnvLogin),
/// [`auth.firebasePnvSignUp`](functions::auth::FirebasePnvSignUp).
///
/// Contained in [`auth.sentCodeSuccess`](types::auth::SentCodeSuccess),
/// [`auth.loginTokenSuccess`](types::auth::LoginTokenSuccess).
///
/// [Official page](https://core.telegram.org/type/auth.Authorization)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum Authorization {
    /// The session is logged in.
    Authorization(types::auth::Authorization),
    /// The phone number is confirmed but has no account; go on with [`auth.signUp`](functions::auth::SignUp).
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
    const META: wire::Meta = wire::Meta {
        name: "auth.Authorization",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Authorization(value) => value.write_bare(w.id(0x2ea2c0d4)),
            Self::SignUpRequired(value) => value.write_bare(w.id(0x44747e9a)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2ea2c0d4 => {
                Self::Authorization(types::auth::Authorization::read_bare(cursor))
            }
            0x44747e9a => {
                Self::SignUpRequired(
                    types::auth::AuthorizationSignUpRequired::read_bare(cursor),
                )
            }
            _ => Self::SignUpRequired(cursor.unknown(id, Self::TL_NAME)),
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

/// The state of a login by QR code.
///
/// Returned by [`auth.exportLoginToken`](functions::auth::ExportLoginToken),
/// [`auth.importLoginToken`](functions::auth::ImportLoginToken).
///
/// [Official page](https://core.telegram.org/type/auth.LoginToken)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum LoginToken {
    /// A token to show as a QR code.
    LoginToken(types::auth::LoginToken),
    /// The account belongs to another data centre; continue there with
    /// [`auth.importLoginToken`](functions::auth::ImportLoginToken).
    MigrateTo(types::auth::LoginTokenMigrateTo),
    /// The token was accepted and the login is complete.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.LoginToken",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::LoginToken(value) => value.write_bare(w.id(0x629f1980)),
            Self::MigrateTo(value) => value.write_bare(w.id(0x068e9916)),
            Self::Success(value) => value.write_bare(w.id(0x390d5c5e)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x629f1980 => Self::LoginToken(types::auth::LoginToken::read_bare(cursor)),
            0x068e9916 => {
                Self::MigrateTo(types::auth::LoginTokenMigrateTo::read_bare(cursor))
            }
            0x390d5c5e => {
                Self::Success(types::auth::LoginTokenSuccess::read_bare(cursor))
            }
            _ => Self::LoginToken(cursor.unknown(id, Self::TL_NAME)),
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
