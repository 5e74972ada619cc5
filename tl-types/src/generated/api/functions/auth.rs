// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `auth`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::{String, Vec};

/// The method `auth.sendCode`.
///
/// ```text
/// auth.sendCode#a677244f phone_number:string api_id:int api_hash:string settings:CodeSettings = auth.SentCode;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SendCode {
    pub phone_number: String,
    pub api_id: i32,
    pub api_hash: String,
    pub settings: types::CodeSettings,
}

impl SendCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        api_id: i32,
        api_hash: impl Into<String>,
        settings: types::CodeSettings,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            api_id,
            api_hash: api_hash.into(),
            settings,
        }
    }
}

impl wire::Wire for SendCode {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.sendCode";
    const ID: u32 = 0xa677244f;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.phone_number);
        w.i32(self.api_id);
        w.string(&self.api_hash);
        w.write(&self.settings);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            api_id: cursor.i32(),
            api_hash: cursor.string(),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendCode {
    type Return = enums::auth::SentCode;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ApiIdInvalid),
        wire::known(400, wire::ErrorKind::ApiIdPublishedFlood),
        wire::known(500, wire::ErrorKind::AuthRestart),
        wire::known(500, wire::ErrorKind::AuthRestartN),
        wire::known(400, wire::ErrorKind::PhoneNumberAppSignupForbidden),
        wire::known(400, wire::ErrorKind::PhoneNumberBanned),
        wire::known(400, wire::ErrorKind::PhoneNumberFlood),
        wire::known(406, wire::ErrorKind::PhoneNumberInvalid),
        wire::known(406, wire::ErrorKind::PhonePasswordFlood),
        wire::known(400, wire::ErrorKind::PhonePasswordProtected),
        wire::known(400, wire::ErrorKind::SmsCodeCreateFailed),
        wire::known(406, wire::ErrorKind::UpdateAppToLogin),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.signUp`.
///
/// ```text
/// auth.signUp#aac7b717 flags:# no_joined_notifications:flags.0?true phone_number:string phone_code_hash:string first_name:string last_name:string = auth.Authorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SignUp {
    pub no_joined_notifications: bool,
    pub phone_number: String,
    pub phone_code_hash: String,
    pub first_name: String,
    pub last_name: String,
}

impl SignUp {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            no_joined_notifications: false,
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
        }
    }
}

impl wire::Wire for SignUp {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.signUp";
    const ID: u32 = 0xaac7b717;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.no_joined_notifications);
        w.flags(flags);
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.string(&self.first_name);
        w.string(&self.last_name);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_joined_notifications: flags.has(0),
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            first_name: cursor.string(),
            last_name: cursor.string(),
        }
    }
}

impl wire::RemoteCall for SignUp {
    type Return = enums::auth::Authorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FirstnameInvalid),
        wire::known(400, wire::ErrorKind::LastnameInvalid),
        wire::known(400, wire::ErrorKind::PhoneCodeEmpty),
        wire::known(400, wire::ErrorKind::PhoneCodeExpired),
        wire::known(400, wire::ErrorKind::PhoneCodeInvalid),
        wire::known(400, wire::ErrorKind::PhoneNumberFlood),
        wire::known(406, wire::ErrorKind::PhoneNumberInvalid),
        wire::known(400, wire::ErrorKind::PhoneNumberOccupied),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.signIn`.
///
/// ```text
/// auth.signIn#8d52a951 flags:# phone_number:string phone_code_hash:string phone_code:flags.0?string email_verification:flags.1?EmailVerification = auth.Authorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SignIn {
    pub phone_number: String,
    pub phone_code_hash: String,
    pub phone_code: Option<String>,
    pub email_verification: Option<enums::EmailVerification>,
}

impl SignIn {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
            phone_code: None,
            email_verification: None,
        }
    }
}

impl wire::Wire for SignIn {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.signIn";
    const ID: u32 = 0x8d52a951;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.phone_code.is_some())
            .with(1, self.email_verification.is_some());
        w.flags(flags);
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.write_if(&self.phone_code);
        w.write_if(&self.email_verification);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            phone_code: cursor.read_if(flags.has(0)),
            email_verification: cursor.read_if(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SignIn {
    type Return = enums::auth::Authorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(500, wire::ErrorKind::AuthRestart),
        wire::known(400, wire::ErrorKind::PhoneCodeEmpty),
        wire::known(400, wire::ErrorKind::PhoneCodeExpired),
        wire::known(400, wire::ErrorKind::PhoneCodeInvalid),
        wire::known(406, wire::ErrorKind::PhoneNumberInvalid),
        wire::known(400, wire::ErrorKind::PhoneNumberUnoccupied),
        wire::known(500, wire::ErrorKind::SignInFailed),
        wire::known(406, wire::ErrorKind::UpdateAppToLogin),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.logOut`.
///
/// ```text
/// auth.logOut#3e72ba19 = auth.LoggedOut;
/// ```
#[derive(Clone, Debug, Default)]
pub struct LogOut;

impl wire::Wire for LogOut {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.logOut";
    const ID: u32 = 0x3e72ba19;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for LogOut {
    type Return = types::auth::LoggedOut;
}

/// The method `auth.resetAuthorizations`.
///
/// ```text
/// auth.resetAuthorizations#9fab0d1a = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ResetAuthorizations;

impl wire::Wire for ResetAuthorizations {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.resetAuthorizations";
    const ID: u32 = 0x9fab0d1a;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for ResetAuthorizations {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::FreshResetAuthorisationForbidden),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.exportAuthorization`.
///
/// ```text
/// auth.exportAuthorization#e5bfffcd dc_id:int = auth.ExportedAuthorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ExportAuthorization {
    pub dc_id: i32,
}

impl ExportAuthorization {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(dc_id: i32) -> Self {
        Self { dc_id }
    }
}

impl wire::Wire for ExportAuthorization {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.exportAuthorization";
    const ID: u32 = 0xe5bfffcd;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.dc_id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { dc_id: cursor.i32() }
    }
}

impl wire::RemoteCall for ExportAuthorization {
    type Return = types::auth::ExportedAuthorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DcIdInvalid),
    ];
}

/// The method `auth.importAuthorization`.
///
/// ```text
/// auth.importAuthorization#a57a7dad id:long bytes:bytes = auth.Authorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ImportAuthorization {
    pub id: i64,
    pub bytes: Vec<u8>,
}

impl ImportAuthorization {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: i64, bytes: impl Into<Vec<u8>>) -> Self {
        Self { id, bytes: bytes.into() }
    }
}

impl wire::Wire for ImportAuthorization {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.importAuthorization";
    const ID: u32 = 0xa57a7dad;
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

impl wire::RemoteCall for ImportAuthorization {
    type Return = enums::auth::Authorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AuthBytesInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// The method `auth.bindTempAuthKey`.
///
/// ```text
/// auth.bindTempAuthKey#cdd42a05 perm_auth_key_id:long nonce:long expires_at:int encrypted_message:bytes = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct BindTempAuthKey {
    pub perm_auth_key_id: i64,
    pub nonce: i64,
    pub expires_at: i32,
    pub encrypted_message: Vec<u8>,
}

impl BindTempAuthKey {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        perm_auth_key_id: i64,
        nonce: i64,
        expires_at: i32,
        encrypted_message: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            perm_auth_key_id,
            nonce,
            expires_at,
            encrypted_message: encrypted_message.into(),
        }
    }
}

impl wire::Wire for BindTempAuthKey {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.bindTempAuthKey";
    const ID: u32 = 0xcdd42a05;
    const MIN_SIZE: usize = 28;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.perm_auth_key_id);
        w.i64(self.nonce);
        w.i32(self.expires_at);
        w.bytes(&self.encrypted_message);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            perm_auth_key_id: cursor.i64(),
            nonce: cursor.i64(),
            expires_at: cursor.i32(),
            encrypted_message: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for BindTempAuthKey {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EncryptedMessageInvalid),
        wire::known(400, wire::ErrorKind::ExpiresAtInvalid),
        wire::known(400, wire::ErrorKind::TempAuthKeyAlreadyBound),
        wire::known(400, wire::ErrorKind::TempAuthKeyEmpty),
    ];
}

/// The method `auth.importBotAuthorization`.
///
/// ```text
/// auth.importBotAuthorization#67a3ff2c flags:int api_id:int api_hash:string bot_auth_token:string = auth.Authorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ImportBotAuthorization {
    pub flags: i32,
    pub api_id: i32,
    pub api_hash: String,
    pub bot_auth_token: String,
}

impl ImportBotAuthorization {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        flags: i32,
        api_id: i32,
        api_hash: impl Into<String>,
        bot_auth_token: impl Into<String>,
    ) -> Self {
        Self {
            flags,
            api_id,
            api_hash: api_hash.into(),
            bot_auth_token: bot_auth_token.into(),
        }
    }
}

impl wire::Wire for ImportBotAuthorization {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.importBotAuthorization";
    const ID: u32 = 0x67a3ff2c;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.flags);
        w.i32(self.api_id);
        w.string(&self.api_hash);
        w.string(&self.bot_auth_token);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            flags: cursor.i32(),
            api_id: cursor.i32(),
            api_hash: cursor.string(),
            bot_auth_token: cursor.string(),
        }
    }
}

impl wire::RemoteCall for ImportBotAuthorization {
    type Return = enums::auth::Authorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AccessTokenExpired),
        wire::known(400, wire::ErrorKind::AccessTokenInvalid),
        wire::known(400, wire::ErrorKind::ApiIdInvalid),
        wire::known(400, wire::ErrorKind::ApiIdPublishedFlood),
    ];
}

/// The method `auth.checkPassword`.
///
/// ```text
/// auth.checkPassword#d18b4d16 password:InputCheckPasswordSRP = auth.Authorization;
/// ```
#[derive(Clone, Debug)]
pub struct CheckPassword {
    pub password: enums::InputCheckPasswordSrp,
}

impl CheckPassword {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(password: impl Into<enums::InputCheckPasswordSrp>) -> Self {
        Self { password: password.into() }
    }
}

impl wire::Wire for CheckPassword {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.checkPassword";
    const ID: u32 = 0xd18b4d16;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.password);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { password: cursor.read() }
    }
}

impl wire::RemoteCall for CheckPassword {
    type Return = enums::auth::Authorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(500, wire::ErrorKind::AuthKeyUnsynchronized),
        wire::known(400, wire::ErrorKind::PasswordHashInvalid),
        wire::known(400, wire::ErrorKind::SrpIdInvalid),
        wire::known(400, wire::ErrorKind::SrpPasswordChanged),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.requestPasswordRecovery`.
///
/// ```text
/// auth.requestPasswordRecovery#d897bc66 = auth.PasswordRecovery;
/// ```
#[derive(Clone, Debug, Default)]
pub struct RequestPasswordRecovery;

impl wire::Wire for RequestPasswordRecovery {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.requestPasswordRecovery";
    const ID: u32 = 0xd897bc66;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for RequestPasswordRecovery {
    type Return = types::auth::PasswordRecovery;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PasswordEmpty),
        wire::known(400, wire::ErrorKind::PasswordRecoveryNa),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.recoverPassword`.
///
/// ```text
/// auth.recoverPassword#37096c70 flags:# code:string new_settings:flags.0?account.PasswordInputSettings = auth.Authorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct RecoverPassword {
    pub code: String,
    pub new_settings: Option<types::account::PasswordInputSettings>,
}

impl RecoverPassword {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            new_settings: None,
        }
    }
}

impl wire::Wire for RecoverPassword {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.recoverPassword";
    const ID: u32 = 0x37096c70;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.new_settings.is_some());
        w.flags(flags);
        w.string(&self.code);
        w.write_if(&self.new_settings);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            code: cursor.string(),
            new_settings: cursor.read_if(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for RecoverPassword {
    type Return = enums::auth::Authorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CodeEmpty),
        wire::known(400, wire::ErrorKind::NewSettingsInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.resendCode`.
///
/// ```text
/// auth.resendCode#cae47523 flags:# phone_number:string phone_code_hash:string reason:flags.0?string = auth.SentCode;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ResendCode {
    pub phone_number: String,
    pub phone_code_hash: String,
    pub reason: Option<String>,
}

impl ResendCode {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
            reason: None,
        }
    }
}

impl wire::Wire for ResendCode {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.resendCode";
    const ID: u32 = 0xcae47523;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.reason.is_some());
        w.flags(flags);
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.write_if(&self.reason);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            reason: cursor.read_if(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ResendCode {
    type Return = enums::auth::SentCode;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmailInstallMissing),
        wire::known(400, wire::ErrorKind::PhoneCodeEmpty),
        wire::known(400, wire::ErrorKind::PhoneCodeExpired),
        wire::known(400, wire::ErrorKind::PhoneCodeHashEmpty),
        wire::known(406, wire::ErrorKind::PhoneNumberInvalid),
        wire::known(406, wire::ErrorKind::SendCodeUnavailable),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.cancelCode`.
///
/// ```text
/// auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct CancelCode {
    pub phone_number: String,
    pub phone_code_hash: String,
}

impl CancelCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
        }
    }
}

impl wire::Wire for CancelCode {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.cancelCode";
    const ID: u32 = 0x1f040578;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CancelCode {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PhoneCodeExpired),
        wire::known(406, wire::ErrorKind::PhoneNumberInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.dropTempAuthKeys`.
///
/// ```text
/// auth.dropTempAuthKeys#8e48a188 except_auth_keys:Vector<long> = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct DropTempAuthKeys {
    pub except_auth_keys: Vec<i64>,
}

impl DropTempAuthKeys {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(except_auth_keys: Vec<i64>) -> Self {
        Self { except_auth_keys }
    }
}

impl wire::Wire for DropTempAuthKeys {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.dropTempAuthKeys";
    const ID: u32 = 0x8e48a188;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.except_auth_keys);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            except_auth_keys: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DropTempAuthKeys {
    type Return = bool;
}

/// The method `auth.exportLoginToken`.
///
/// ```text
/// auth.exportLoginToken#b7e085fe api_id:int api_hash:string except_ids:Vector<long> = auth.LoginToken;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ExportLoginToken {
    pub api_id: i32,
    pub api_hash: String,
    pub except_ids: Vec<i64>,
}

impl ExportLoginToken {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(api_id: i32, api_hash: impl Into<String>, except_ids: Vec<i64>) -> Self {
        Self {
            api_id,
            api_hash: api_hash.into(),
            except_ids,
        }
    }
}

impl wire::Wire for ExportLoginToken {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.exportLoginToken";
    const ID: u32 = 0xb7e085fe;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.api_id);
        w.string(&self.api_hash);
        w.write(&self.except_ids);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            api_id: cursor.i32(),
            api_hash: cursor.string(),
            except_ids: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ExportLoginToken {
    type Return = enums::auth::LoginToken;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ApiIdInvalid),
        wire::known(400, wire::ErrorKind::ApiIdPublishedFlood),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.importLoginToken`.
///
/// ```text
/// auth.importLoginToken#95ac5ce4 token:bytes = auth.LoginToken;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ImportLoginToken {
    pub token: Vec<u8>,
}

impl ImportLoginToken {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<Vec<u8>>) -> Self {
        Self { token: token.into() }
    }
}

impl wire::Wire for ImportLoginToken {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.importLoginToken";
    const ID: u32 = 0x95ac5ce4;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bytes(&self.token);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { token: cursor.bytes() }
    }
}

impl wire::RemoteCall for ImportLoginToken {
    type Return = enums::auth::LoginToken;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AuthTokenAlreadyAccepted),
        wire::known(400, wire::ErrorKind::AuthTokenExpired),
        wire::known(400, wire::ErrorKind::AuthTokenInvalid),
        wire::known(400, wire::ErrorKind::AuthTokenInvalidx),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.acceptLoginToken`.
///
/// ```text
/// auth.acceptLoginToken#e894ad4d token:bytes = Authorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct AcceptLoginToken {
    pub token: Vec<u8>,
}

impl AcceptLoginToken {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<Vec<u8>>) -> Self {
        Self { token: token.into() }
    }
}

impl wire::Wire for AcceptLoginToken {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.acceptLoginToken";
    const ID: u32 = 0xe894ad4d;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bytes(&self.token);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { token: cursor.bytes() }
    }
}

impl wire::RemoteCall for AcceptLoginToken {
    type Return = types::Authorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AuthTokenAlreadyAccepted),
        wire::known(400, wire::ErrorKind::AuthTokenException),
        wire::known(400, wire::ErrorKind::AuthTokenExpired),
        wire::known(400, wire::ErrorKind::AuthTokenInvalidx),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.checkRecoveryPassword`.
///
/// ```text
/// auth.checkRecoveryPassword#d36bf79 code:string = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct CheckRecoveryPassword {
    pub code: String,
}

impl CheckRecoveryPassword {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl wire::Wire for CheckRecoveryPassword {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.checkRecoveryPassword";
    const ID: u32 = 0x0d36bf79;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.code);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { code: cursor.string() }
    }
}

impl wire::RemoteCall for CheckRecoveryPassword {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CodeEmpty),
        wire::known(400, wire::ErrorKind::PasswordRecoveryExpired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.importWebTokenAuthorization`.
///
/// ```text
/// auth.importWebTokenAuthorization#2db873a9 api_id:int api_hash:string web_auth_token:string = auth.Authorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ImportWebTokenAuthorization {
    pub api_id: i32,
    pub api_hash: String,
    pub web_auth_token: String,
}

impl ImportWebTokenAuthorization {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        api_id: i32,
        api_hash: impl Into<String>,
        web_auth_token: impl Into<String>,
    ) -> Self {
        Self {
            api_id,
            api_hash: api_hash.into(),
            web_auth_token: web_auth_token.into(),
        }
    }
}

impl wire::Wire for ImportWebTokenAuthorization {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.importWebTokenAuthorization";
    const ID: u32 = 0x2db873a9;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.api_id);
        w.string(&self.api_hash);
        w.string(&self.web_auth_token);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            api_id: cursor.i32(),
            api_hash: cursor.string(),
            web_auth_token: cursor.string(),
        }
    }
}

impl wire::RemoteCall for ImportWebTokenAuthorization {
    type Return = enums::auth::Authorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ApiIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.requestFirebaseSms`.
///
/// ```text
/// auth.requestFirebaseSms#8e39261e flags:# phone_number:string phone_code_hash:string safety_net_token:flags.0?string play_integrity_token:flags.2?string ios_push_secret:flags.1?string = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct RequestFirebaseSms {
    pub phone_number: String,
    pub phone_code_hash: String,
    pub safety_net_token: Option<String>,
    pub play_integrity_token: Option<String>,
    pub ios_push_secret: Option<String>,
}

impl RequestFirebaseSms {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
            safety_net_token: None,
            play_integrity_token: None,
            ios_push_secret: None,
        }
    }
}

impl wire::Wire for RequestFirebaseSms {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.requestFirebaseSms";
    const ID: u32 = 0x8e39261e;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.safety_net_token.is_some())
            .with(1, self.ios_push_secret.is_some())
            .with(2, self.play_integrity_token.is_some());
        w.flags(flags);
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.write_if(&self.safety_net_token);
        w.write_if(&self.play_integrity_token);
        w.write_if(&self.ios_push_secret);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            safety_net_token: cursor.read_if(flags.has(0)),
            play_integrity_token: cursor.read_if(flags.has(2)),
            ios_push_secret: cursor.read_if(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for RequestFirebaseSms {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PhoneCodeEmpty),
        wire::known(400, wire::ErrorKind::PhoneNumberInvalid),
    ];
}

/// The method `auth.resetLoginEmail`.
///
/// ```text
/// auth.resetLoginEmail#7e960193 phone_number:string phone_code_hash:string = auth.SentCode;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ResetLoginEmail {
    pub phone_number: String,
    pub phone_code_hash: String,
}

impl ResetLoginEmail {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
        }
    }
}

impl wire::Wire for ResetLoginEmail {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.resetLoginEmail";
    const ID: u32 = 0x7e960193;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
        }
    }
}

impl wire::RemoteCall for ResetLoginEmail {
    type Return = enums::auth::SentCode;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmailInstallMissing),
        wire::known(400, wire::ErrorKind::PhoneNumberInvalid),
        wire::known(400, wire::ErrorKind::TaskAlreadyExists),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `auth.reportMissingCode`.
///
/// ```text
/// auth.reportMissingCode#cb9deff6 phone_number:string phone_code_hash:string mnc:string = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ReportMissingCode {
    pub phone_number: String,
    pub phone_code_hash: String,
    pub mnc: String,
}

impl ReportMissingCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
        mnc: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
            mnc: mnc.into(),
        }
    }
}

impl wire::Wire for ReportMissingCode {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.reportMissingCode";
    const ID: u32 = 0xcb9deff6;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.string(&self.mnc);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            mnc: cursor.string(),
        }
    }
}

impl wire::RemoteCall for ReportMissingCode {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PhoneNumberInvalid),
    ];
}

/// The method `auth.checkPaidAuth`.
///
/// ```text
/// auth.checkPaidAuth#56e59f9c phone_number:string phone_code_hash:string form_id:long = auth.SentCode;
/// ```
#[derive(Clone, Debug, Default)]
pub struct CheckPaidAuth {
    pub phone_number: String,
    pub phone_code_hash: String,
    pub form_id: i64,
}

impl CheckPaidAuth {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
        form_id: i64,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
            form_id,
        }
    }
}

impl wire::Wire for CheckPaidAuth {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.checkPaidAuth";
    const ID: u32 = 0x56e59f9c;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.i64(self.form_id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            form_id: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for CheckPaidAuth {
    type Return = enums::auth::SentCode;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PhoneNumberInvalid),
    ];
}

/// The method `auth.initPasskeyLogin`.
///
/// ```text
/// auth.initPasskeyLogin#518ad0b7 api_id:int api_hash:string = auth.PasskeyLoginOptions;
/// ```
#[derive(Clone, Debug, Default)]
pub struct InitPasskeyLogin {
    pub api_id: i32,
    pub api_hash: String,
}

impl InitPasskeyLogin {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(api_id: i32, api_hash: impl Into<String>) -> Self {
        Self {
            api_id,
            api_hash: api_hash.into(),
        }
    }
}

impl wire::Wire for InitPasskeyLogin {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.initPasskeyLogin";
    const ID: u32 = 0x518ad0b7;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.api_id);
        w.string(&self.api_hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            api_id: cursor.i32(),
            api_hash: cursor.string(),
        }
    }
}

impl wire::RemoteCall for InitPasskeyLogin {
    type Return = types::auth::PasskeyLoginOptions;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ApiIdInvalid),
        wire::known(500, wire::ErrorKind::AuthRestart),
        wire::known(500, wire::ErrorKind::PasskeyAuthRestart),
    ];
}

/// The method `auth.finishPasskeyLogin`.
///
/// ```text
/// auth.finishPasskeyLogin#9857ad07 flags:# credential:InputPasskeyCredential from_dc_id:flags.0?int from_auth_key_id:flags.0?long = auth.Authorization;
/// ```
#[derive(Clone, Debug)]
pub struct FinishPasskeyLogin {
    pub credential: types::InputPasskeyCredentialPublicKey,
    /// On the wire together with `from_auth_key_id`, or not at all.
    pub from_dc_id: Option<i32>,
    /// On the wire together with `from_dc_id`, or not at all.
    pub from_auth_key_id: Option<i64>,
}

impl FinishPasskeyLogin {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(credential: types::InputPasskeyCredentialPublicKey) -> Self {
        Self {
            credential,
            from_dc_id: None,
            from_auth_key_id: None,
        }
    }
}

impl wire::Wire for FinishPasskeyLogin {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.finishPasskeyLogin";
    const ID: u32 = 0x9857ad07;
    const MIN_SIZE: usize = 36;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.from_dc_id.is_some() || self.from_auth_key_id.is_some());
        w.flags(flags);
        w.write(&self.credential);
        w.write_or_zero(flags.has(0), &self.from_dc_id);
        w.write_or_zero(flags.has(0), &self.from_auth_key_id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            credential: cursor.read(),
            from_dc_id: cursor.read_if(flags.has(0)),
            from_auth_key_id: cursor.read_if(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for FinishPasskeyLogin {
    type Return = enums::auth::Authorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(500, wire::ErrorKind::AuthRestart),
        wire::known(400, wire::ErrorKind::CredentialInvalid),
        wire::known(500, wire::ErrorKind::PasskeyAuthRestart),
    ];
}

/// The method `auth.cancelWebTokenAuthorization`.
///
/// ```text
/// auth.cancelWebTokenAuthorization#490dada1 web_auth_token:string = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct CancelWebTokenAuthorization {
    pub web_auth_token: String,
}

impl CancelWebTokenAuthorization {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(web_auth_token: impl Into<String>) -> Self {
        Self {
            web_auth_token: web_auth_token.into(),
        }
    }
}

impl wire::Wire for CancelWebTokenAuthorization {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.cancelWebTokenAuthorization";
    const ID: u32 = 0x490dada1;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.web_auth_token);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            web_auth_token: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CancelWebTokenAuthorization {
    type Return = bool;
}

/// The method `auth.initFirebasePnvLogin`.
///
/// ```text
/// auth.initFirebasePnvLogin#644f15c0 flags:# except_ids:flags.0?Vector<long> api_id:int api_hash:string = auth.FirebasePnvIntent;
/// ```
#[derive(Clone, Debug, Default)]
pub struct InitFirebasePnvLogin {
    pub except_ids: Option<Vec<i64>>,
    pub api_id: i32,
    pub api_hash: String,
}

impl InitFirebasePnvLogin {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(api_id: i32, api_hash: impl Into<String>) -> Self {
        Self {
            except_ids: None,
            api_id,
            api_hash: api_hash.into(),
        }
    }
}

impl wire::Wire for InitFirebasePnvLogin {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.initFirebasePnvLogin";
    const ID: u32 = 0x644f15c0;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.except_ids.is_some());
        w.flags(flags);
        w.write_if(&self.except_ids);
        w.i32(self.api_id);
        w.string(&self.api_hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            except_ids: cursor.read_if(flags.has(0)),
            api_id: cursor.i32(),
            api_hash: cursor.string(),
        }
    }
}

impl wire::RemoteCall for InitFirebasePnvLogin {
    type Return = types::auth::FirebasePnvIntent;
}

/// The method `auth.finishFirebasePnvLogin`.
///
/// ```text
/// auth.finishFirebasePnvLogin#2c85094c google_token:string = auth.Authorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct FinishFirebasePnvLogin {
    pub google_token: String,
}

impl FinishFirebasePnvLogin {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(google_token: impl Into<String>) -> Self {
        Self {
            google_token: google_token.into(),
        }
    }
}

impl wire::Wire for FinishFirebasePnvLogin {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.finishFirebasePnvLogin";
    const ID: u32 = 0x2c85094c;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.google_token);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            google_token: cursor.string(),
        }
    }
}

impl wire::RemoteCall for FinishFirebasePnvLogin {
    type Return = enums::auth::Authorization;
}

/// The method `auth.firebasePnvSignUp`.
///
/// ```text
/// auth.firebasePnvSignUp#783f6b56 flags:# no_joined_notifications:flags.0?true first_name:string last_name:string = auth.Authorization;
/// ```
#[derive(Clone, Debug, Default)]
pub struct FirebasePnvSignUp {
    pub no_joined_notifications: bool,
    pub first_name: String,
    pub last_name: String,
}

impl FirebasePnvSignUp {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            no_joined_notifications: false,
            first_name: first_name.into(),
            last_name: last_name.into(),
        }
    }
}

impl wire::Wire for FirebasePnvSignUp {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "auth.firebasePnvSignUp";
    const ID: u32 = 0x783f6b56;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.no_joined_notifications);
        w.flags(flags);
        w.string(&self.first_name);
        w.string(&self.last_name);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_joined_notifications: flags.has(0),
            first_name: cursor.string(),
            last_name: cursor.string(),
        }
    }
}

impl wire::RemoteCall for FirebasePnvSignUp {
    type Return = enums::auth::Authorization;
}
