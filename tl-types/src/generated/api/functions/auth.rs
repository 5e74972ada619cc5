// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `auth`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `auth.sendCode`: Starts a login: asks Telegram to send a login code for a phone number. Call it before
/// [`auth.signIn`](functions::auth::SignIn) or [`auth.signUp`](functions::auth::SignUp), on a connection that is
/// not logged in yet. If the answer is the error [`PHONE_MIGRATE_%d`](crate::rpc::ErrorKind::PhoneMigrateN), repeat
/// the call at the data centre that it names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::SendCode::new(
///     "+15550123",
///     12345,
///     "0123456789abcdef0123456789abcdef",
///     types::CodeSettings::default(),
/// );
/// let result: Result<enums::auth::SentCode, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The api_id was published somewhere and is blocked; register an
///         // application of your own.
///         ErrorKind::ApiIdPublishedFlood => println!("{error}"),
///         ErrorKind::PhoneNumberBanned => {
///             println!("The phone number is banned from Telegram.");
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
/// - `phone_number` (`String`): The phone number to log in with, in international form.
/// - `api_id` (`i32`): The identifier of the application, as registered with Telegram.
/// - `api_hash` (`String`): The secret that belongs to `api_id`.
/// - `settings` ([`CodeSettings`](types::CodeSettings)): Which ways of delivering the code this client can handle.
///
/// # Returns
///
/// [`auth::SentCode`](enums::auth::SentCode): [`SentCode`](enums::auth::SentCode::SentCode),
/// [`Success`](enums::auth::SentCode::Success) or [`PaymentRequired`](enums::auth::SentCode::PaymentRequired).
///
/// How the code was sent, and the `phone_code_hash` that every later step of this login needs. When one of the
/// `logout_tokens` in settings is accepted, the answer is [`auth.sentCodeSuccess`](types::auth::SentCodeSuccess)
/// and the login is already complete.
///
/// # Errors
///
/// - 400 [`API_ID_INVALID`](crate::rpc::ErrorKind::ApiIdInvalid): The combination of `api_id` and `api_hash` is not
///   valid.
/// - 400 [`API_ID_PUBLISHED_FLOOD`](crate::rpc::ErrorKind::ApiIdPublishedFlood): The `api_id` was published
///   somewhere and is blocked; register an application of your own.
/// - 500 [`AUTH_RESTART`](crate::rpc::ErrorKind::AuthRestart): The login has to be started again from its first
///   step.
/// - 500 [`AUTH_RESTART_%d`](crate::rpc::ErrorKind::AuthRestartN): The login has to be started again from its first
///   step; the number has no meaning for the client.
/// - 400 [`PHONE_NUMBER_APP_SIGNUP_FORBIDDEN`](crate::rpc::ErrorKind::PhoneNumberAppSignupForbidden): Accounts
///   cannot be created with this client; use an official one first.
/// - 400 [`PHONE_NUMBER_BANNED`](crate::rpc::ErrorKind::PhoneNumberBanned): The phone number is banned from
///   Telegram.
/// - 400 [`PHONE_NUMBER_FLOOD`](crate::rpc::ErrorKind::PhoneNumberFlood): Too many codes were asked for with this
///   phone number.
/// - 406 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
/// - 406 [`PHONE_PASSWORD_FLOOD`](crate::rpc::ErrorKind::PhonePasswordFlood): There were too many attempts to log
///   in; try again later.
/// - 400 [`PHONE_PASSWORD_PROTECTED`](crate::rpc::ErrorKind::PhonePasswordProtected): The phone number is protected
///   by a password.
/// - 400 [`SMS_CODE_CREATE_FAILED`](crate::rpc::ErrorKind::SmsCodeCreateFailed): Telegram could not create a code
///   for the SMS; try again later.
/// - 406 [`UPDATE_APP_TO_LOGIN`](crate::rpc::ErrorKind::UpdateAppToLogin): The client is too old to log in and has
///   to be updated to a later layer.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode): Sends a code to a new phone number,
///   as the first step of changing the number of the account.
/// - [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode): Sends a code to a phone number that
///   the user wants to store in Telegram Passport.
/// - [`account.sendConfirmPhoneCode`](functions::account::SendConfirmPhoneCode): Sends a code that stops the
///   deletion of the account which someone without the password asked for.
/// - [`auth.resendCode`](functions::auth::ResendCode): Asks for the login code once more, by the next delivery
///   method.
///
/// # History
///
/// Since layer 46 or earlier; `allow_flashcall`, `current_number` since 62 or earlier; `sms_type`, `lang_code`
/// until 46 or later; `settings` since 95 or earlier; `allow_flashcall`, `current_number` until 91 or later.
///
/// ```text
/// auth.sendCode#a677244f phone_number:string api_id:int api_hash:string
///     settings:CodeSettings = auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.sendCode) · [Guide:
/// auth](https://core.telegram.org/api/auth)
#[doc(alias("auth.sendCode", "SendCodeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendCode {
    /// The phone number to log in with, in international form.
    pub phone_number: String,
    /// The identifier of the application, as registered with Telegram.
    pub api_id: i32,
    /// The secret that belongs to `api_id`.
    pub api_hash: String,
    /// Which ways of delivering the code this client can handle.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.sendCode",
        id: 0xa677244f,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.i32(self.api_id);
        w.string(&self.api_hash);
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.signUp`: Creates an account for a phone number that has none, and logs in. Call it when
/// [`auth.signIn`](functions::auth::SignIn) answered with
/// [`auth.authorizationSignUpRequired`](types::auth::AuthorizationSignUpRequired); the code has been checked by
/// then.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::SignUp::new(
///     "+15550123",
///     "0a1b2c3d4e5f",
///     "Ada",
///     "Lovelace",
/// );
/// let result: Result<enums::auth::Authorization, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneCodeExpired => {
///             println!("The login code has expired; ask for a new one.");
///         }
///         ErrorKind::PhoneNumberOccupied => {
///             println!("The phone number belongs to an account already.");
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
/// - `no_joined_notifications` (`bool`, a flag): If set, people who have this number among their contacts are not
///   told that it joined Telegram.
/// - `phone_number` (`String`): The phone number to create the account for, in international form.
/// - `phone_code_hash` (`String`): The `phone_code_hash` that came with the sent code.
/// - `first_name` (`String`): First name of the new user.
/// - `last_name` (`String`): Last name of the new user; may be empty.
///
/// # Returns
///
/// [`auth::Authorization`](enums::auth::Authorization):
/// [`Authorization`](enums::auth::Authorization::Authorization) or
/// [`SignUpRequired`](enums::auth::Authorization::SignUpRequired).
///
/// The new login, with the account that was created.
///
/// # Errors
///
/// - 400 [`FIRSTNAME_INVALID`](crate::rpc::ErrorKind::FirstnameInvalid): The first name is not valid.
/// - 400 [`LASTNAME_INVALID`](crate::rpc::ErrorKind::LastnameInvalid): The last name is not valid.
/// - 400 [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty): The login code is missing.
/// - 400 [`PHONE_CODE_EXPIRED`](crate::rpc::ErrorKind::PhoneCodeExpired): The login code has expired; ask for a new
///   one.
/// - 400 [`PHONE_CODE_INVALID`](crate::rpc::ErrorKind::PhoneCodeInvalid): The login code is wrong.
/// - 400 [`PHONE_NUMBER_FLOOD`](crate::rpc::ErrorKind::PhoneNumberFlood): Too many codes were asked for with this
///   phone number.
/// - 406 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
/// - 400 [`PHONE_NUMBER_OCCUPIED`](crate::rpc::ErrorKind::PhoneNumberOccupied): The phone number belongs to an
///   account already.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`auth.firebasePnvSignUp`](functions::auth::FirebasePnvSignUp): Creates an account for a phone number that
///   Firebase Phone Number Verification confirmed, and logs in.
/// - [`auth.importAuthorization`](functions::auth::ImportAuthorization): Logs in at this data centre with what
///   [`auth.exportAuthorization`](functions::auth::ExportAuthorization) returned at another one.
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
///
/// # History
///
/// Since layer 46 or earlier; `phone_code` until 103; `no_joined_notifications` since 173.
///
/// ```text
/// auth.signUp#aac7b717 flags:# no_joined_notifications:flags.0?true
///     phone_number:string phone_code_hash:string first_name:string
///     last_name:string = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.signUp) · [Guide:
/// auth](https://core.telegram.org/api/auth)
#[doc(alias("auth.signUp", "SignUpRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SignUp {
    /// If set, people who have this number among their contacts are not told that it joined Telegram.
    pub no_joined_notifications: bool,
    /// The phone number to create the account for, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` that came with the sent code.
    pub phone_code_hash: String,
    /// First name of the new user.
    pub first_name: String,
    /// Last name of the new user; may be empty.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.signUp",
        id: 0xaac7b717,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.no_joined_notifications);
        w.flags(flags);
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.string(&self.first_name);
        w.string(&self.last_name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.signIn`: Completes a login with the code that the user received. If the account has a password, the call
/// fails with [`SESSION_PASSWORD_NEEDED`](crate::rpc::ErrorKind::SessionPasswordNeeded) and the login goes on with
/// [`auth.checkPassword`](functions::auth::CheckPassword).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::SignIn::new("+15550123", "0a1b2c3d4e5f");
/// let result: Result<enums::auth::Authorization, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneCodeExpired => {
///             println!("The login code has expired; ask for a new one.");
///         }
///         ErrorKind::PhoneNumberUnoccupied => {
///             println!("No account belongs to the phone number yet.");
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
/// - `phone_number` (`String`): The phone number that the code was sent for, in international form.
/// - `phone_code_hash` (`String`): The `phone_code_hash` that came with the sent code.
/// - `phone_code` (`Option<String>`): The login code, as the user typed it. Leave it out when `email_verification`
///   is given.
/// - `email_verification` ([`Option<EmailVerification>`](enums::EmailVerification)): Proof that the user controls
///   the login email address, for a code that was sent by email.
///
/// # Returns
///
/// [`auth::Authorization`](enums::auth::Authorization):
/// [`Authorization`](enums::auth::Authorization::Authorization) or
/// [`SignUpRequired`](enums::auth::Authorization::SignUpRequired).
///
/// The login, or [`auth.authorizationSignUpRequired`](types::auth::AuthorizationSignUpRequired) when the code is
/// right but the number has no account yet; then go on with [`auth.signUp`](functions::auth::SignUp).
///
/// # Errors
///
/// - 500 [`AUTH_RESTART`](crate::rpc::ErrorKind::AuthRestart): The login has to be started again from its first
///   step.
/// - 400 [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty): The login code is missing.
/// - 400 [`PHONE_CODE_EXPIRED`](crate::rpc::ErrorKind::PhoneCodeExpired): The login code has expired; ask for a new
///   one.
/// - 400 [`PHONE_CODE_INVALID`](crate::rpc::ErrorKind::PhoneCodeInvalid): The login code is wrong.
/// - 406 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
/// - 400 [`PHONE_NUMBER_UNOCCUPIED`](crate::rpc::ErrorKind::PhoneNumberUnoccupied): No account belongs to the phone
///   number yet.
/// - 500 [`SIGN_IN_FAILED`](crate::rpc::ErrorKind::SignInFailed): Telegram could not complete the login; try again
///   later.
/// - 406 [`UPDATE_APP_TO_LOGIN`](crate::rpc::ErrorKind::UpdateAppToLogin): The client is too old to log in and has
///   to be updated to a later layer.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`auth.resendCode`](functions::auth::ResendCode): Asks for the login code once more, by the next delivery
///   method.
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`account.verifyPhone`](functions::account::VerifyPhone): Confirms a phone number for Telegram Passport with
///   the code that the user received.
///
/// # History
///
/// Since layer 46 or earlier; `email_verification` since 145; `phone_code:flags.0?string` since 145,
/// `phone_code:string` before.
///
/// ```text
/// auth.signIn#8d52a951 flags:# phone_number:string phone_code_hash:string
///     phone_code:flags.0?string email_verification:flags.1?EmailVerification =
///     auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.signIn) · [Guide:
/// auth](https://core.telegram.org/api/auth)
#[doc(alias("auth.signIn", "SignInRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SignIn {
    /// The phone number that the code was sent for, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` that came with the sent code.
    pub phone_code_hash: String,
    /// The login code, as the user typed it. Leave it out when `email_verification` is given.
    pub phone_code: Option<String>,
    /// Proof that the user controls the login email address, for a code that was sent by email.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.signIn",
        id: 0x8d52a951,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        flags.set(0, w.write_optional(&self.phone_code));
        flags.set(1, w.write_optional(&self.email_verification));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            phone_code: cursor.read_optional(flags.has(0)),
            email_verification: cursor.read_optional(flags.has(1)),
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

/// `auth.logOut`: Logs this session out of the account. Calls that need a login fail afterwards.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::LogOut;
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
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
/// [`auth::LoggedOut`](types::auth::LoggedOut).
///
/// A token for a later login of the same account without a code, where Telegram grants one.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 46 or earlier; result `auth.LoggedOut` since 135, `Bool` before.
///
/// ```text
/// auth.logOut#3e72ba19 = auth.LoggedOut;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.logOut)
#[doc(alias("auth.logOut", "LogOutRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LogOut;

impl wire::Wire for LogOut {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.logOut",
        id: 0x3e72ba19,
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

impl wire::RemoteCall for LogOut {
    type Return = types::auth::LoggedOut;
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `auth.resetAuthorizations`: Ends every other session of the account, and keeps the one that makes the call.
/// Telegram refuses this to a session that is itself too new.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::ResetAuthorizations;
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FreshResetAuthorisationForbidden => {
///             println!("The session is too new to end other sessions; wait a day.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 406 [`FRESH_RESET_AUTHORISATION_FORBIDDEN`](crate::rpc::ErrorKind::FreshResetAuthorisationForbidden): The
///   session is too new to end other sessions; wait a day.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// auth.resetAuthorizations#9fab0d1a = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.resetAuthorizations)
#[doc(alias("auth.resetAuthorizations", "ResetAuthorizationsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetAuthorizations;

impl wire::Wire for ResetAuthorizations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.resetAuthorizations",
        id: 0x9fab0d1a,
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

impl wire::RemoteCall for ResetAuthorizations {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::FreshResetAuthorisationForbidden),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `auth.exportAuthorization`: Prepares the transfer of the current login to another data centre. Pass the result
/// to [`auth.importAuthorization`](functions::auth::ImportAuthorization) there, for example to download files that
/// the other data centre stores.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::ExportAuthorization::new(2);
/// let result: Result<types::auth::ExportedAuthorization, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::DcIdInvalid => {
///             println!("The number of the data centre is not valid.");
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
/// - `dc_id` (`i32`): The number of the data centre where the login is to be imported; not the current one.
///
/// # Returns
///
/// [`auth::ExportedAuthorization`](types::auth::ExportedAuthorization).
///
/// # Errors
///
/// - 400 [`DC_ID_INVALID`](crate::rpc::ErrorKind::DcIdInvalid): The number of the data centre is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`auth.importAuthorization`](functions::auth::ImportAuthorization): Logs in at this data centre with what
///   [`auth.exportAuthorization`](functions::auth::ExportAuthorization) returned at another one.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// auth.exportAuthorization#e5bfffcd dc_id:int = auth.ExportedAuthorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.exportAuthorization)
#[doc(alias("auth.exportAuthorization", "ExportAuthorizationRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportAuthorization {
    /// The number of the data centre where the login is to be imported; not the current one.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.exportAuthorization",
        id: 0xe5bfffcd,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.dc_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { dc_id: cursor.i32() }
    }
}

impl wire::RemoteCall for ExportAuthorization {
    type Return = types::auth::ExportedAuthorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DcIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `auth.importAuthorization`: Logs in at this data centre with what
/// [`auth.exportAuthorization`](functions::auth::ExportAuthorization) returned at another one. No code or password
/// is asked for.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::ImportAuthorization::new(12345678, [1, 2, 3]);
/// let result: Result<enums::auth::Authorization, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
///         // The bytes of the exported login are not valid; export it again.
///         ErrorKind::AuthBytesInvalid => println!("{error}"),
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
/// - `id` (`i64`): The id field of [`auth.exportedAuthorization`](types::auth::ExportedAuthorization).
/// - `bytes` (`Vec<u8>`): The bytes field of [`auth.exportedAuthorization`](types::auth::ExportedAuthorization),
///   unchanged.
///
/// # Returns
///
/// [`auth::Authorization`](enums::auth::Authorization):
/// [`Authorization`](enums::auth::Authorization::Authorization) or
/// [`SignUpRequired`](enums::auth::Authorization::SignUpRequired).
///
/// # Errors
///
/// - 400 [`AUTH_BYTES_INVALID`](crate::rpc::ErrorKind::AuthBytesInvalid): The bytes of the exported login are not
///   valid; export it again.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`auth.exportAuthorization`](functions::auth::ExportAuthorization): Prepares the transfer of the current login
///   to another data centre.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`auth.recoverPassword`](functions::auth::RecoverPassword): Uses the recovery code that was sent by email to
///   replace or remove the forgotten password.
///
/// # History
///
/// Since layer 46 or earlier; `id:long` since 133 or earlier, `id:int` before.
///
/// ```text
/// auth.importAuthorization#a57a7dad id:long bytes:bytes = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.importAuthorization)
#[doc(alias("auth.importAuthorization", "ImportAuthorizationRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ImportAuthorization {
    /// The id field of [`auth.exportedAuthorization`](types::auth::ExportedAuthorization).
    pub id: i64,
    /// The bytes field of [`auth.exportedAuthorization`](types::auth::ExportedAuthorization), unchanged.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.importAuthorization",
        id: 0xa57a7dad,
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

impl wire::RemoteCall for ImportAuthorization {
    type Return = enums::auth::Authorization;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AuthBytesInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `auth.bindTempAuthKey`: Binds a temporary authorisation key to a permanent one, so that the temporary key acts
/// for the same login. This is how perfect forward secrecy is used: send it encrypted with the temporary key before
/// any other call that needs a login, and again for each new temporary key.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::BindTempAuthKey::new(
///     7025346812,
///     8124093375,
///     1767312000,
///     [1, 2, 3],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TempAuthKeyAlreadyBound => {
///             println!("The temporary authorisation key is bound already.");
///         }
///         ErrorKind::EncryptedMessageInvalid => {
///             println!("The encrypted message is not valid.");
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
/// - `perm_auth_key_id` (`i64`): The identifier of the permanent authorisation key.
/// - `nonce` (`i64`): A random number; the same one stands inside `encrypted_message`.
/// - `expires_at` (`i32`): When the temporary key is to become invalid, in Unix time; the same value stands inside
///   `encrypted_message`.
/// - `encrypted_message` (`Vec<u8>`): A `bind_auth_key_inner` object as an MTProto message, encrypted with the
///   permanent key, which proves that the client has both keys.
///
/// # Returns
///
/// `bool`.
///
/// True once the keys are bound.
///
/// # Errors
///
/// - 400 [`ENCRYPTED_MESSAGE_INVALID`](crate::rpc::ErrorKind::EncryptedMessageInvalid): The encrypted message is
///   not valid.
/// - 400 [`EXPIRES_AT_INVALID`](crate::rpc::ErrorKind::ExpiresAtInvalid): The time of expiry differs from the one
///   in the encrypted message, or is not valid.
/// - 400 [`TEMP_AUTH_KEY_ALREADY_BOUND`](crate::rpc::ErrorKind::TempAuthKeyAlreadyBound): The temporary
///   authorisation key is bound already.
/// - 400 [`TEMP_AUTH_KEY_EMPTY`](crate::rpc::ErrorKind::TempAuthKeyEmpty): The request was not sent with a
///   temporary authorisation key.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// auth.bindTempAuthKey#cdd42a05 perm_auth_key_id:long nonce:long expires_at:int
///     encrypted_message:bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.bindTempAuthKey) · [Guide:
/// pfs](https://core.telegram.org/api/pfs)
#[doc(alias("auth.bindTempAuthKey", "BindTempAuthKeyRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BindTempAuthKey {
    /// The identifier of the permanent authorisation key.
    pub perm_auth_key_id: i64,
    /// A random number; the same one stands inside `encrypted_message`.
    pub nonce: i64,
    /// When the temporary key is to become invalid, in Unix time; the same value stands inside `encrypted_message`.
    pub expires_at: i32,
    /// A `bind_auth_key_inner` object as an MTProto message, encrypted with the permanent key, which proves that the
    /// client has both keys.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.bindTempAuthKey",
        id: 0xcdd42a05,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.perm_auth_key_id, self.nonce, self.expires_at));
        w.bytes(&self.encrypted_message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (perm_auth_key_id, nonce, expires_at) = cursor.fixed::<(i64, i64, i32)>();
        Self {
            perm_auth_key_id,
            nonce,
            expires_at,
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
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `auth.importBotAuthorization`: Logs in as a bot with the bot's token. It replaces the whole login by code.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::ImportBotAuthorization::new(
///     1,
///     12345,
///     "0123456789abcdef0123456789abcdef",
///     "123456:token",
/// );
/// let result: Result<enums::auth::Authorization, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The api_id was published somewhere and is blocked; register an
///         // application of your own.
///         ErrorKind::ApiIdPublishedFlood => println!("{error}"),
///         ErrorKind::AccessTokenExpired => {
///             println!("The bot token is no longer valid.");
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
/// - `flags` (`i32`): Reserved; pass 0.
/// - `api_id` (`i32`): The identifier of the application, as registered with Telegram.
/// - `api_hash` (`String`): The secret that belongs to `api_id`.
/// - `bot_auth_token` (`String`): The token of the bot, as given out by BotFather.
///
/// # Returns
///
/// [`auth::Authorization`](enums::auth::Authorization):
/// [`Authorization`](enums::auth::Authorization::Authorization) or
/// [`SignUpRequired`](enums::auth::Authorization::SignUpRequired).
///
/// # Errors
///
/// - 400 [`ACCESS_TOKEN_EXPIRED`](crate::rpc::ErrorKind::AccessTokenExpired): The bot token is no longer valid.
/// - 400 [`ACCESS_TOKEN_INVALID`](crate::rpc::ErrorKind::AccessTokenInvalid): The bot token is not valid.
/// - 400 [`API_ID_INVALID`](crate::rpc::ErrorKind::ApiIdInvalid): The combination of `api_id` and `api_hash` is not
///   valid.
/// - 400 [`API_ID_PUBLISHED_FLOOD`](crate::rpc::ErrorKind::ApiIdPublishedFlood): The `api_id` was published
///   somewhere and is blocked; register an application of your own.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`auth.importWebTokenAuthorization`](functions::auth::ImportWebTokenAuthorization): Logs in to a web client
///   with a token that another Telegram client of the user passed to it in a link.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.importAuthorization`](functions::auth::ImportAuthorization): Logs in at this data centre with what
///   [`auth.exportAuthorization`](functions::auth::ExportAuthorization) returned at another one.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// auth.importBotAuthorization#67a3ff2c flags:int api_id:int api_hash:string
///     bot_auth_token:string = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.importBotAuthorization)
#[doc(alias("auth.importBotAuthorization", "ImportBotAuthorizationRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ImportBotAuthorization {
    /// Reserved; pass 0.
    pub flags: i32,
    /// The identifier of the application, as registered with Telegram.
    pub api_id: i32,
    /// The secret that belongs to `api_id`.
    pub api_hash: String,
    /// The token of the bot, as given out by BotFather.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.importBotAuthorization",
        id: 0x67a3ff2c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.flags, self.api_id));
        w.string(&self.api_hash);
        w.string(&self.bot_auth_token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, api_id) = cursor.fixed::<(i32, i32)>();
        Self {
            flags,
            api_id,
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
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `auth.checkPassword`: Completes a login of an account that has a password. Call it when a step of the login
/// fails with [`SESSION_PASSWORD_NEEDED`](crate::rpc::ErrorKind::SessionPasswordNeeded). The password itself never
/// leaves the client: what is sent is a proof by the SRP protocol, for which
/// [`account.getPassword`](functions::account::GetPassword) gives the parameters.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::CheckPassword::new(
///     types::InputCheckPasswordSrp::new(3390172845, [1, 2, 3], [1, 2, 3]),
/// );
/// let result: Result<enums::auth::Authorization, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The password was changed in the meantime; call account.getPassword again.
///         ErrorKind::SrpPasswordChanged => println!("{error}"),
///         // Telegram's servers have not agreed yet on the state of the authorisation
///         // key; repeat the request.
///         ErrorKind::AuthKeyUnsynchronized => println!("{error}"),
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
/// - `password` ([`InputCheckPasswordSrp`](enums::InputCheckPasswordSrp)): The proof that the user knows the
///   password, computed from the answer to [`account.getPassword`](functions::account::GetPassword).
///
/// # Returns
///
/// [`auth::Authorization`](enums::auth::Authorization):
/// [`Authorization`](enums::auth::Authorization::Authorization) or
/// [`SignUpRequired`](enums::auth::Authorization::SignUpRequired).
///
/// # Errors
///
/// - 500 [`AUTH_KEY_UNSYNCHRONIZED`](crate::rpc::ErrorKind::AuthKeyUnsynchronized): Telegram's servers have not
///   agreed yet on the state of the authorisation key; repeat the request.
/// - 400 [`PASSWORD_HASH_INVALID`](crate::rpc::ErrorKind::PasswordHashInvalid): The password is wrong.
/// - 400 [`SRP_ID_INVALID`](crate::rpc::ErrorKind::SrpIdInvalid): The `srp_id` of the password proof is not valid
///   or out of date; call [`account.getPassword`](functions::account::GetPassword) again.
/// - 400 [`SRP_PASSWORD_CHANGED`](crate::rpc::ErrorKind::SrpPasswordChanged): The password was changed in the
///   meantime; call [`account.getPassword`](functions::account::GetPassword) again.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getPassword`](functions::account::GetPassword): Gets the state of the password of the account, and
///   what a proof of the password needs.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.importAuthorization`](functions::auth::ImportAuthorization): Logs in at this data centre with what
///   [`auth.exportAuthorization`](functions::auth::ExportAuthorization) returned at another one.
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
/// - [`auth.recoverPassword`](functions::auth::RecoverPassword): Uses the recovery code that was sent by email to
///   replace or remove the forgotten password.
///
/// # History
///
/// Since layer 46 or earlier; `password` since 86 or earlier; `password_hash` until 82 or later.
///
/// ```text
/// auth.checkPassword#d18b4d16 password:InputCheckPasswordSRP = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.checkPassword) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("auth.checkPassword", "CheckPasswordRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckPassword {
    /// The proof that the user knows the password, computed from the answer to
    /// [`account.getPassword`](functions::account::GetPassword).
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
    const META: wire::Meta = wire::Meta {
        name: "auth.checkPassword",
        id: 0xd18b4d16,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.password);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.requestPasswordRecovery`: Sends a recovery code to the email address of the account, for a user who forgot
/// the password. Only accounts with a recovery email address can use it. Go on with
/// [`auth.recoverPassword`](functions::auth::RecoverPassword).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::RequestPasswordRecovery;
/// let result: Result<types::auth::PasswordRecovery, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The account has no recovery email address, so the password cannot be
///         // recovered.
///         ErrorKind::PasswordRecoveryNa => println!("{error}"),
///         ErrorKind::PasswordEmpty => println!("The account has no password."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`auth::PasswordRecovery`](types::auth::PasswordRecovery).
///
/// The pattern of the address that the code went to, to show to the user.
///
/// # Errors
///
/// - 400 [`PASSWORD_EMPTY`](crate::rpc::ErrorKind::PasswordEmpty): The account has no password.
/// - 400 [`PASSWORD_RECOVERY_NA`](crate::rpc::ErrorKind::PasswordRecoveryNa): The account has no recovery email
///   address, so the password cannot be recovered.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.recoverPassword`](functions::auth::RecoverPassword): Uses the recovery code that was sent by email to
///   replace or remove the forgotten password.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// auth.requestPasswordRecovery#d897bc66 = auth.PasswordRecovery;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.requestPasswordRecovery) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("auth.requestPasswordRecovery", "RequestPasswordRecoveryRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestPasswordRecovery;

impl wire::Wire for RequestPasswordRecovery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auth.requestPasswordRecovery",
        id: 0xd897bc66,
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

impl wire::RemoteCall for RequestPasswordRecovery {
    type Return = types::auth::PasswordRecovery;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PasswordEmpty),
        wire::known(400, wire::ErrorKind::PasswordRecoveryNa),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `auth.recoverPassword`: Uses the recovery code that was sent by email to replace or remove the forgotten
/// password. During a login it also completes the login. Call it after
/// [`auth.requestPasswordRecovery`](functions::auth::RequestPasswordRecovery).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::RecoverPassword::new("12345");
/// let result: Result<enums::auth::Authorization, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CodeEmpty => println!("The code is missing."),
///         ErrorKind::NewSettingsInvalid => {
///             println!("The new password settings are not valid.");
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
/// - `code` (`String`): The recovery code that the user received by email.
/// - `new_settings` ([`Option<account::PasswordInputSettings>`](types::account::PasswordInputSettings)): The new
///   password and its settings. If left out, the account has no password afterwards.
///
/// # Returns
///
/// [`auth::Authorization`](enums::auth::Authorization):
/// [`Authorization`](enums::auth::Authorization::Authorization) or
/// [`SignUpRequired`](enums::auth::Authorization::SignUpRequired).
///
/// # Errors
///
/// - 400 [`CODE_EMPTY`](crate::rpc::ErrorKind::CodeEmpty): The code is missing.
/// - 400 [`NEW_SETTINGS_INVALID`](crate::rpc::ErrorKind::NewSettingsInvalid): The new password settings are not
///   valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.requestPasswordRecovery`](functions::auth::RequestPasswordRecovery): Sends a recovery code to the email
///   address of the account, for a user who forgot the password.
/// - [`auth.checkRecoveryPassword`](functions::auth::CheckRecoveryPassword): Checks whether a recovery code for a
///   forgotten password is right, without using it up.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.importAuthorization`](functions::auth::ImportAuthorization): Logs in at this data centre with what
///   [`auth.exportAuthorization`](functions::auth::ExportAuthorization) returned at another one.
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
///
/// # History
///
/// Since layer 46 or earlier; `new_settings` since 131 or earlier.
///
/// ```text
/// auth.recoverPassword#37096c70 flags:# code:string
///     new_settings:flags.0?account.PasswordInputSettings = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.recoverPassword) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("auth.recoverPassword", "RecoverPasswordRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RecoverPassword {
    /// The recovery code that the user received by email.
    pub code: String,
    /// The new password and its settings. If left out, the account has no password afterwards.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.recoverPassword",
        id: 0x37096c70,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.code);
        flags.set(0, w.write_optional(&self.new_settings));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            code: cursor.string(),
            new_settings: cursor.read_optional(flags.has(0)),
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

/// `auth.resendCode`: Asks for the login code once more, by the next delivery method. Which method comes next, and
/// after how many seconds the call makes sense, is told by `next_type` and timeout of the
/// [`auth.sentCode`](types::auth::SentCode) at hand.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::ResendCode::new("+15550123", "0a1b2c3d4e5f");
/// let result: Result<enums::auth::SentCode, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneCodeExpired => {
///             println!("The login code has expired; ask for a new one.");
///         }
///         // There is no other way left to send a code to this phone number.
///         ErrorKind::SendCodeUnavailable => println!("{error}"),
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
/// - `phone_number` (`String`): The phone number that the code was asked for, in international form.
/// - `phone_code_hash` (`String`): The `phone_code_hash` of the last [`auth.sentCode`](types::auth::SentCode).
/// - `reason` (`Option<String>`): Why the client asks again, for official clients; for example that delivery
///   through Firebase failed.
///
/// # Returns
///
/// [`auth::SentCode`](enums::auth::SentCode): [`SentCode`](enums::auth::SentCode::SentCode),
/// [`Success`](enums::auth::SentCode::Success) or [`PaymentRequired`](enums::auth::SentCode::PaymentRequired).
///
/// How the code was sent this time. Take its `phone_code_hash` for [`auth.signIn`](functions::auth::SignIn).
///
/// # Errors
///
/// - 400 [`EMAIL_INSTALL_MISSING`](crate::rpc::ErrorKind::EmailInstallMissing): A login email address has to be set
///   up first.
/// - 400 [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty): The login code is missing.
/// - 400 [`PHONE_CODE_EXPIRED`](crate::rpc::ErrorKind::PhoneCodeExpired): The login code has expired; ask for a new
///   one.
/// - 400 [`PHONE_CODE_HASH_EMPTY`](crate::rpc::ErrorKind::PhoneCodeHashEmpty): The `phone_code_hash` is missing.
/// - 406 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
/// - 406 [`SEND_CODE_UNAVAILABLE`](crate::rpc::ErrorKind::SendCodeUnavailable): There is no other way left to send
///   a code to this phone number.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.resetLoginEmail`](functions::auth::ResetLoginEmail): Asks to remove the login email address, for a user
///   who cannot read the codes sent there.
/// - [`auth.checkPaidAuth`](functions::auth::CheckPaidAuth): Checks whether the payment that Telegram asked for
///   before sending a login code has been made.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode): Sends a code to a new phone number,
///   as the first step of changing the number of the account.
/// - [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode): Sends a code to a phone number that
///   the user wants to store in Telegram Passport.
///
/// # History
///
/// Since layer 62 or earlier; `reason` since 180.
///
/// ```text
/// auth.resendCode#cae47523 flags:# phone_number:string phone_code_hash:string
///     reason:flags.0?string = auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.resendCode) · [Guide:
/// auth](https://core.telegram.org/api/auth)
#[doc(alias("auth.resendCode", "ResendCodeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResendCode {
    /// The phone number that the code was asked for, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` of the last [`auth.sentCode`](types::auth::SentCode).
    pub phone_code_hash: String,
    /// Why the client asks again, for official clients; for example that delivery through Firebase failed.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.resendCode",
        id: 0xcae47523,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        flags.set(0, w.write_optional(&self.reason));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            reason: cursor.read_optional(flags.has(0)),
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

/// `auth.cancelCode`: Cancels a login code that was sent but not used yet. Call it when the user gives up or wants
/// to correct the phone number.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::CancelCode::new("+15550123", "0a1b2c3d4e5f");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneCodeExpired => {
///             println!("The login code has expired; ask for a new one.");
///         }
///         ErrorKind::PhoneNumberInvalid => println!("The phone number is not valid."),
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
/// - `phone_number` (`String`): The phone number that the code was sent for, in international form.
/// - `phone_code_hash` (`String`): The `phone_code_hash` that came with the sent code.
///
/// # Returns
///
/// `bool`.
///
/// True once the code is cancelled.
///
/// # Errors
///
/// - 400 [`PHONE_CODE_EXPIRED`](crate::rpc::ErrorKind::PhoneCodeExpired): The login code has expired; ask for a new
///   one.
/// - 406 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.resendCode`](functions::auth::ResendCode): Asks for the login code once more, by the next delivery
///   method.
/// - [`auth.requestFirebaseSms`](functions::auth::RequestFirebaseSms): Asks for the login code by SMS through
///   Firebase, after the device was verified.
/// - [`auth.resetLoginEmail`](functions::auth::ResetLoginEmail): Asks to remove the login email address, for a user
///   who cannot read the codes sent there.
/// - [`auth.reportMissingCode`](functions::auth::ReportMissingCode): Reports that the login code did not arrive by
///   SMS.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.cancelCode) · [Guide:
/// auth](https://core.telegram.org/api/auth)
#[doc(alias("auth.cancelCode", "CancelCodeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CancelCode {
    /// The phone number that the code was sent for, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` that came with the sent code.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.cancelCode",
        id: 0x1f040578,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.dropTempAuthKeys`: Deletes the temporary authorisation keys that are bound to this login, except the ones
/// given.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::DropTempAuthKeys::new(vec![7025346812]);
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
/// - `except_auth_keys` (`Vec<i64>`): Identifiers of the temporary authorisation keys to keep; all others are
///   deleted.
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
/// Users and bots.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// auth.dropTempAuthKeys#8e48a188 except_auth_keys:Vector<long> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.dropTempAuthKeys)
#[doc(alias("auth.dropTempAuthKeys", "DropTempAuthKeysRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DropTempAuthKeys {
    /// Identifiers of the temporary authorisation keys to keep; all others are deleted.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.dropTempAuthKeys",
        id: 0x8e48a188,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.except_auth_keys);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            except_auth_keys: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DropTempAuthKeys {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `auth.exportLoginToken`: Asks for a token for a login by QR code. Show the token as a QR code that a logged-in
/// client of the same user scans. Call it again when the token has expired, and when
/// [`updateLoginToken`](enums::Update::LoginToken) arrives, to learn the result.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::ExportLoginToken::new(
///     12345,
///     "0123456789abcdef0123456789abcdef",
///     vec![12345678],
/// );
/// let result: Result<enums::auth::LoginToken, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The api_id was published somewhere and is blocked; register an
///         // application of your own.
///         ErrorKind::ApiIdPublishedFlood => println!("{error}"),
///         ErrorKind::ApiIdInvalid => {
///             println!("The combination of api_id and api_hash is not valid.");
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
/// - `api_id` (`i32`): The identifier of the application, as registered with Telegram.
/// - `api_hash` (`String`): The secret that belongs to `api_id`.
/// - `except_ids` (`Vec<i64>`): Identifiers of users that are logged in on this client already; the token cannot be
///   accepted by them.
///
/// # Returns
///
/// [`auth::LoginToken`](enums::auth::LoginToken): [`LoginToken`](enums::auth::LoginToken::LoginToken),
/// [`MigrateTo`](enums::auth::LoginToken::MigrateTo) or [`Success`](enums::auth::LoginToken::Success).
///
/// A token to show, or a data centre to continue at, or the completed login.
///
/// # Errors
///
/// - 400 [`API_ID_INVALID`](crate::rpc::ErrorKind::ApiIdInvalid): The combination of `api_id` and `api_hash` is not
///   valid.
/// - 400 [`API_ID_PUBLISHED_FLOOD`](crate::rpc::ErrorKind::ApiIdPublishedFlood): The `api_id` was published
///   somewhere and is blocked; register an application of your own.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.importLoginToken`](functions::auth::ImportLoginToken): Continues a login by QR code at the data centre
///   of the account.
/// - [`auth.initFirebasePnvLogin`](functions::auth::InitFirebasePnvLogin): Starts a login in which Firebase Phone
///   Number Verification confirms the phone number of the device.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
/// - [`auth.importWebTokenAuthorization`](functions::auth::ImportWebTokenAuthorization): Logs in to a web client
///   with a token that another Telegram client of the user passed to it in a link.
/// - [`auth.initPasskeyLogin`](functions::auth::InitPasskeyLogin): Starts a login with a passkey.
///
/// # History
///
/// Since layer 109 or earlier; `except_ids:Vector<long>` since 133 or earlier, `except_ids:Vector<int>` before.
///
/// ```text
/// auth.exportLoginToken#b7e085fe api_id:int api_hash:string
///     except_ids:Vector<long> = auth.LoginToken;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.exportLoginToken) · [Guide:
/// qr-login](https://core.telegram.org/api/qr-login)
#[doc(alias("auth.exportLoginToken", "ExportLoginTokenRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportLoginToken {
    /// The identifier of the application, as registered with Telegram.
    pub api_id: i32,
    /// The secret that belongs to `api_id`.
    pub api_hash: String,
    /// Identifiers of users that are logged in on this client already; the token cannot be accepted by them.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.exportLoginToken",
        id: 0xb7e085fe,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.api_id);
        w.string(&self.api_hash);
        w.write(&self.except_ids);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.importLoginToken`: Continues a login by QR code at the data centre of the account. Call it there when
/// [`auth.exportLoginToken`](functions::auth::ExportLoginToken) answered with
/// [`auth.loginTokenMigrateTo`](types::auth::LoginTokenMigrateTo).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::ImportLoginToken::new(b"0123456789abcdef");
/// let result: Result<enums::auth::LoginToken, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::AuthTokenAlreadyAccepted => {
///             println!("The login token was accepted already.");
///         }
///         ErrorKind::AuthTokenExpired => {
///             println!("The login token has expired; ask for a new one.");
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
/// - `token` (`Vec<u8>`): The token of [`auth.loginTokenMigrateTo`](types::auth::LoginTokenMigrateTo), unchanged.
///
/// # Returns
///
/// [`auth::LoginToken`](enums::auth::LoginToken): [`LoginToken`](enums::auth::LoginToken::LoginToken),
/// [`MigrateTo`](enums::auth::LoginToken::MigrateTo) or [`Success`](enums::auth::LoginToken::Success).
///
/// # Errors
///
/// - 400 [`AUTH_TOKEN_ALREADY_ACCEPTED`](crate::rpc::ErrorKind::AuthTokenAlreadyAccepted): The login token was
///   accepted already.
/// - 400 [`AUTH_TOKEN_EXPIRED`](crate::rpc::ErrorKind::AuthTokenExpired): The login token has expired; ask for a
///   new one.
/// - 400 [`AUTH_TOKEN_INVALID`](crate::rpc::ErrorKind::AuthTokenInvalid): The login token is not valid.
/// - 400 [`AUTH_TOKEN_INVALIDX`](crate::rpc::ErrorKind::AuthTokenInvalidx): The login token is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.exportLoginToken`](functions::auth::ExportLoginToken): Asks for a token for a login by QR code.
///
/// # History
///
/// Since layer 109 or earlier.
///
/// ```text
/// auth.importLoginToken#95ac5ce4 token:bytes = auth.LoginToken;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.importLoginToken) · [Guide:
/// qr-login](https://core.telegram.org/api/qr-login)
#[doc(alias("auth.importLoginToken", "ImportLoginTokenRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ImportLoginToken {
    /// The token of [`auth.loginTokenMigrateTo`](types::auth::LoginTokenMigrateTo), unchanged.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.importLoginToken",
        id: 0x95ac5ce4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.acceptLoginToken`: Lets another client log in to this account after the user scanned its QR code. Call it
/// from the client that is logged in, with the token from the code, after the user agreed.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::AcceptLoginToken::new(b"0123456789abcdef");
/// let result: Result<types::Authorization, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::AuthTokenAlreadyAccepted => {
///             println!("The login token was accepted already.");
///         }
///         ErrorKind::AuthTokenExpired => {
///             println!("The login token has expired; ask for a new one.");
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
/// - `token` (`Vec<u8>`): The token that was read from the QR code, decoded from base64url.
///
/// # Returns
///
/// [`Authorization`](types::Authorization).
///
/// The session of the client that was let in.
///
/// # Errors
///
/// - 400 [`AUTH_TOKEN_ALREADY_ACCEPTED`](crate::rpc::ErrorKind::AuthTokenAlreadyAccepted): The login token was
///   accepted already.
/// - 400 [`AUTH_TOKEN_EXCEPTION`](crate::rpc::ErrorKind::AuthTokenException): Telegram could not handle the login
///   token; ask for a new one.
/// - 400 [`AUTH_TOKEN_EXPIRED`](crate::rpc::ErrorKind::AuthTokenExpired): The login token has expired; ask for a
///   new one.
/// - 400 [`AUTH_TOKEN_INVALIDX`](crate::rpc::ErrorKind::AuthTokenInvalidx): The login token is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 109 or earlier.
///
/// ```text
/// auth.acceptLoginToken#e894ad4d token:bytes = Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.acceptLoginToken) · [Guide:
/// qr-login](https://core.telegram.org/api/qr-login)
#[doc(alias("auth.acceptLoginToken", "AcceptLoginTokenRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AcceptLoginToken {
    /// The token that was read from the QR code, decoded from base64url.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.acceptLoginToken",
        id: 0xe894ad4d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.checkRecoveryPassword`: Checks whether a recovery code for a forgotten password is right, without using it
/// up. Call [`auth.recoverPassword`](functions::auth::RecoverPassword) with the same code afterwards.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::CheckRecoveryPassword::new("12345");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PasswordRecoveryExpired => {
///             println!("The recovery code has expired.");
///         }
///         ErrorKind::CodeEmpty => println!("The code is missing."),
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
/// - `code` (`String`): The recovery code that the user received by email.
///
/// # Returns
///
/// `bool`.
///
/// True if the code is right.
///
/// # Errors
///
/// - 400 [`CODE_EMPTY`](crate::rpc::ErrorKind::CodeEmpty): The code is missing.
/// - 400 [`PASSWORD_RECOVERY_EXPIRED`](crate::rpc::ErrorKind::PasswordRecoveryExpired): The recovery code has
///   expired.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.recoverPassword`](functions::auth::RecoverPassword): Uses the recovery code that was sent by email to
///   replace or remove the forgotten password.
///
/// # History
///
/// Since layer 131 or earlier.
///
/// ```text
/// auth.checkRecoveryPassword#d36bf79 code:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.checkRecoveryPassword) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("auth.checkRecoveryPassword", "CheckRecoveryPasswordRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckRecoveryPassword {
    /// The recovery code that the user received by email.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.checkRecoveryPassword",
        id: 0x0d36bf79,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.importWebTokenAuthorization`: Logs in to a web client with a token that another Telegram client of the
/// user passed to it in a link.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::ImportWebTokenAuthorization::new(
///     12345,
///     "0123456789abcdef0123456789abcdef",
///     "0123456789abcdef",
/// );
/// let result: Result<enums::auth::Authorization, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ApiIdInvalid => {
///             println!("The combination of api_id and api_hash is not valid.");
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
/// - `api_id` (`i32`): The identifier of the application, as registered with Telegram.
/// - `api_hash` (`String`): The secret that belongs to `api_id`.
/// - `web_auth_token` (`String`): The web login token from the link.
///
/// # Returns
///
/// [`auth::Authorization`](enums::auth::Authorization):
/// [`Authorization`](enums::auth::Authorization::Authorization) or
/// [`SignUpRequired`](enums::auth::Authorization::SignUpRequired).
///
/// # Errors
///
/// - 400 [`API_ID_INVALID`](crate::rpc::ErrorKind::ApiIdInvalid): The combination of `api_id` and `api_hash` is not
///   valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.importAuthorization`](functions::auth::ImportAuthorization): Logs in at this data centre with what
///   [`auth.exportAuthorization`](functions::auth::ExportAuthorization) returned at another one.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
///
/// # History
///
/// Since layer 147; not in layer 148.
///
/// ```text
/// auth.importWebTokenAuthorization#2db873a9 api_id:int api_hash:string
///     web_auth_token:string = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.importWebTokenAuthorization)
#[doc(alias("auth.importWebTokenAuthorization", "ImportWebTokenAuthorizationRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ImportWebTokenAuthorization {
    /// The identifier of the application, as registered with Telegram.
    pub api_id: i32,
    /// The secret that belongs to `api_id`.
    pub api_hash: String,
    /// The web login token from the link.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.importWebTokenAuthorization",
        id: 0x2db873a9,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.api_id);
        w.string(&self.api_hash);
        w.string(&self.web_auth_token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.requestFirebaseSms`: Asks for the login code by SMS through Firebase, after the device was verified. Only
/// official mobile clients can use it; call it when the type of the sent code is
/// [`auth.sentCodeTypeFirebaseSms`](types::auth::SentCodeTypeFirebaseSms).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::RequestFirebaseSms::new("+15550123", "0a1b2c3d4e5f");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneNumberInvalid => println!("The phone number is not valid."),
///         ErrorKind::PhoneCodeEmpty => println!("The login code is missing."),
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
/// - `phone_number` (`String`): The phone number that the code was asked for, in international form.
/// - `phone_code_hash` (`String`): The `phone_code_hash` that came with the sent code.
/// - `safety_net_token` (`Option<String>`): On Android, the device's attestation by SafetyNet.
/// - `play_integrity_token` (`Option<String>`): On Android, the device's attestation by Play Integrity.
/// - `ios_push_secret` (`Option<String>`): On iOS, the secret that arrived in a push notification.
///
/// # Returns
///
/// `bool`.
///
/// True if the SMS is being sent.
///
/// # Errors
///
/// - 400 [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty): The login code is missing.
/// - 400 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.resendCode`](functions::auth::ResendCode): Asks for the login code once more, by the next delivery
///   method.
/// - [`auth.cancelCode`](functions::auth::CancelCode): Cancels a login code that was sent but not used yet.
/// - [`auth.resetLoginEmail`](functions::auth::ResetLoginEmail): Asks to remove the login email address, for a user
///   who cannot read the codes sent there.
/// - [`auth.reportMissingCode`](functions::auth::ReportMissingCode): Reports that the login code did not arrive by
///   SMS.
///
/// # History
///
/// Since layer 152; `play_integrity_token` since 180.
///
/// ```text
/// auth.requestFirebaseSms#8e39261e flags:# phone_number:string
///     phone_code_hash:string safety_net_token:flags.0?string
///     play_integrity_token:flags.2?string ios_push_secret:flags.1?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.requestFirebaseSms) · [Guide:
/// auth](https://core.telegram.org/api/auth)
#[doc(alias("auth.requestFirebaseSms", "RequestFirebaseSmsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestFirebaseSms {
    /// The phone number that the code was asked for, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` that came with the sent code.
    pub phone_code_hash: String,
    /// On Android, the device's attestation by SafetyNet.
    pub safety_net_token: Option<String>,
    /// On Android, the device's attestation by Play Integrity.
    pub play_integrity_token: Option<String>,
    /// On iOS, the secret that arrived in a push notification.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.requestFirebaseSms",
        id: 0x8e39261e,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        flags.set(0, w.write_optional(&self.safety_net_token));
        flags.set(2, w.write_optional(&self.play_integrity_token));
        flags.set(1, w.write_optional(&self.ios_push_secret));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            safety_net_token: cursor.read_optional(flags.has(0)),
            play_integrity_token: cursor.read_optional(flags.has(2)),
            ios_push_secret: cursor.read_optional(flags.has(1)),
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

/// `auth.resetLoginEmail`: Asks to remove the login email address, for a user who cannot read the codes sent there.
/// Where a waiting period applies, the reset is only scheduled;
/// [`auth.sentCodeTypeEmailCode`](types::auth::SentCodeTypeEmailCode) tells the period and the date.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::ResetLoginEmail::new("+15550123", "0a1b2c3d4e5f");
/// let result: Result<enums::auth::SentCode, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TaskAlreadyExists => {
///             println!("The reset of the login email address was asked for already.");
///         }
///         ErrorKind::PhoneNumberInvalid => println!("The phone number is not valid."),
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
/// - `phone_number` (`String`): The phone number that is being logged in, in international form.
/// - `phone_code_hash` (`String`): The `phone_code_hash` that came with the sent code.
///
/// # Returns
///
/// [`auth::SentCode`](enums::auth::SentCode): [`SentCode`](enums::auth::SentCode::SentCode),
/// [`Success`](enums::auth::SentCode::Success) or [`PaymentRequired`](enums::auth::SentCode::PaymentRequired).
///
/// How the code is sent from now on.
///
/// # Errors
///
/// - 400 [`EMAIL_INSTALL_MISSING`](crate::rpc::ErrorKind::EmailInstallMissing): A login email address has to be set
///   up first.
/// - 400 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
/// - 400 [`TASK_ALREADY_EXISTS`](crate::rpc::ErrorKind::TaskAlreadyExists): The reset of the login email address
///   was asked for already.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.resendCode`](functions::auth::ResendCode): Asks for the login code once more, by the next delivery
///   method.
/// - [`auth.checkPaidAuth`](functions::auth::CheckPaidAuth): Checks whether the payment that Telegram asked for
///   before sending a login code has been made.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode): Sends a code to a new phone number,
///   as the first step of changing the number of the account.
/// - [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode): Sends a code to a phone number that
///   the user wants to store in Telegram Passport.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// auth.resetLoginEmail#7e960193 phone_number:string phone_code_hash:string =
///     auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.resetLoginEmail) · [Guide:
/// auth](https://core.telegram.org/api/auth)
#[doc(alias("auth.resetLoginEmail", "ResetLoginEmailRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetLoginEmail {
    /// The phone number that is being logged in, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` that came with the sent code.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.resetLoginEmail",
        id: 0x7e960193,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.reportMissingCode`: Reports that the login code did not arrive by SMS. Only official mobile clients use
/// it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::ReportMissingCode::new(
///     "+15550123",
///     "0a1b2c3d4e5f",
///     "15",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneNumberInvalid => println!("The phone number is not valid."),
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
/// - `phone_number` (`String`): The phone number that the code was sent for, in international form.
/// - `phone_code_hash` (`String`): The `phone_code_hash` that came with the sent code.
/// - `mnc` (`String`): The mobile network code of the user's operator.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.resendCode`](functions::auth::ResendCode): Asks for the login code once more, by the next delivery
///   method.
/// - [`auth.cancelCode`](functions::auth::CancelCode): Cancels a login code that was sent but not used yet.
/// - [`auth.requestFirebaseSms`](functions::auth::RequestFirebaseSms): Asks for the login code by SMS through
///   Firebase, after the device was verified.
/// - [`auth.resetLoginEmail`](functions::auth::ResetLoginEmail): Asks to remove the login email address, for a user
///   who cannot read the codes sent there.
///
/// # History
///
/// Since layer 179.
///
/// ```text
/// auth.reportMissingCode#cb9deff6 phone_number:string phone_code_hash:string
///     mnc:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.reportMissingCode)
#[doc(alias("auth.reportMissingCode", "ReportMissingCodeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportMissingCode {
    /// The phone number that the code was sent for, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` that came with the sent code.
    pub phone_code_hash: String,
    /// The mobile network code of the user's operator.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.reportMissingCode",
        id: 0xcb9deff6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.string(&self.mnc);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.checkPaidAuth`: Checks whether the payment that Telegram asked for before sending a login code has been
/// made. Call it after paying, when an earlier step answered with
/// [`auth.sentCodePaymentRequired`](types::auth::SentCodePaymentRequired).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::CheckPaidAuth::new(
///     "+15550123",
///     "0a1b2c3d4e5f",
///     9182736455,
/// );
/// let result: Result<enums::auth::SentCode, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneNumberInvalid => println!("The phone number is not valid."),
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
/// - `phone_number` (`String`): The phone number that is being logged in, in international form.
/// - `phone_code_hash` (`String`): The `phone_code_hash` of
///   [`auth.sentCodePaymentRequired`](types::auth::SentCodePaymentRequired).
/// - `form_id` (`i64`): The identifier of the payment form that was used.
///
/// # Returns
///
/// [`auth::SentCode`](enums::auth::SentCode): [`SentCode`](enums::auth::SentCode::SentCode),
/// [`Success`](enums::auth::SentCode::Success) or [`PaymentRequired`](enums::auth::SentCode::PaymentRequired).
///
/// How the code was sent, once the payment is known.
///
/// # Errors
///
/// - 400 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`auth.resendCode`](functions::auth::ResendCode): Asks for the login code once more, by the next delivery
///   method.
/// - [`auth.resetLoginEmail`](functions::auth::ResetLoginEmail): Asks to remove the login email address, for a user
///   who cannot read the codes sent there.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode): Sends a code to a new phone number,
///   as the first step of changing the number of the account.
/// - [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode): Sends a code to a phone number that
///   the user wants to store in Telegram Passport.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
///
/// # History
///
/// Since layer 215.
///
/// ```text
/// auth.checkPaidAuth#56e59f9c phone_number:string phone_code_hash:string
///     form_id:long = auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.checkPaidAuth)
#[doc(alias("auth.checkPaidAuth", "CheckPaidAuthRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckPaidAuth {
    /// The phone number that is being logged in, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` of [`auth.sentCodePaymentRequired`](types::auth::SentCodePaymentRequired).
    pub phone_code_hash: String,
    /// The identifier of the payment form that was used.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.checkPaidAuth",
        id: 0x56e59f9c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.i64(self.form_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.initPasskeyLogin`: Starts a login with a passkey. Hand the options that are returned to the passkey
/// interface of the system, then call [`auth.finishPasskeyLogin`](functions::auth::FinishPasskeyLogin) with its
/// answer.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::InitPasskeyLogin::new(
///     12345,
///     "0123456789abcdef0123456789abcdef",
/// );
/// let result: Result<types::auth::PasskeyLoginOptions, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::AuthRestart => {
///             println!("The login has to be started again from its first step.");
///         }
///         // The login with a passkey has to be started again from its first step.
///         ErrorKind::PasskeyAuthRestart => println!("{error}"),
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
/// - `api_id` (`i32`): The identifier of the application, as registered with Telegram.
/// - `api_hash` (`String`): The secret that belongs to `api_id`.
///
/// # Returns
///
/// [`auth::PasskeyLoginOptions`](types::auth::PasskeyLoginOptions).
///
/// # Errors
///
/// - 400 [`API_ID_INVALID`](crate::rpc::ErrorKind::ApiIdInvalid): The combination of `api_id` and `api_hash` is not
///   valid.
/// - 500 [`AUTH_RESTART`](crate::rpc::ErrorKind::AuthRestart): The login has to be started again from its first
///   step.
/// - 500 [`PASSKEY_AUTH_RESTART`](crate::rpc::ErrorKind::PasskeyAuthRestart): The login with a passkey has to be
///   started again from its first step.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`auth.finishPasskeyLogin`](functions::auth::FinishPasskeyLogin): Completes a login with a passkey.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
/// - [`auth.exportLoginToken`](functions::auth::ExportLoginToken): Asks for a token for a login by QR code.
/// - [`auth.importWebTokenAuthorization`](functions::auth::ImportWebTokenAuthorization): Logs in to a web client
///   with a token that another Telegram client of the user passed to it in a link.
/// - [`auth.initFirebasePnvLogin`](functions::auth::InitFirebasePnvLogin): Starts a login in which Firebase Phone
///   Number Verification confirms the phone number of the device.
///
/// # History
///
/// Since layer 219.
///
/// ```text
/// auth.initPasskeyLogin#518ad0b7 api_id:int api_hash:string =
///     auth.PasskeyLoginOptions;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.initPasskeyLogin)
#[doc(alias("auth.initPasskeyLogin", "InitPasskeyLoginRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InitPasskeyLogin {
    /// The identifier of the application, as registered with Telegram.
    pub api_id: i32,
    /// The secret that belongs to `api_id`.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.initPasskeyLogin",
        id: 0x518ad0b7,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.api_id);
        w.string(&self.api_hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `auth.finishPasskeyLogin`: Completes a login with a passkey. Call it after
/// [`auth.initPasskeyLogin`](functions::auth::InitPasskeyLogin), at the data centre of the account; if that is not
/// the one where the login was started, give `from_dc_id` and `from_auth_key_id`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::FinishPasskeyLogin::new(
///     types::InputPasskeyCredentialPublicKey::new(
///         "AbCdEf12",
///         "AbCdEf12",
///         types::InputPasskeyResponseRegister::new(
///             types::DataJson::new("{}"),
///             [1, 2, 3],
///         ),
///     ),
/// );
/// let result: Result<enums::auth::Authorization, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::AuthRestart => {
///             println!("The login has to be started again from its first step.");
///         }
///         // The login with a passkey has to be started again from its first step.
///         ErrorKind::PasskeyAuthRestart => println!("{error}"),
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
/// - `credential` ([`InputPasskeyCredentialPublicKey`](types::InputPasskeyCredentialPublicKey)): The credential
///   that the passkey interface of the system returned.
/// - `from_dc_id` (`Option<i32>`): The data centre where
///   [`auth.initPasskeyLogin`](functions::auth::InitPasskeyLogin) was called, if it was another one.
/// - `from_auth_key_id` (`Option<i64>`): The identifier of the authorisation key that was used at `from_dc_id`.
///
/// # Returns
///
/// [`auth::Authorization`](enums::auth::Authorization):
/// [`Authorization`](enums::auth::Authorization::Authorization) or
/// [`SignUpRequired`](enums::auth::Authorization::SignUpRequired).
///
/// # Errors
///
/// - 500 [`AUTH_RESTART`](crate::rpc::ErrorKind::AuthRestart): The login has to be started again from its first
///   step.
/// - 400 [`CREDENTIAL_INVALID`](crate::rpc::ErrorKind::CredentialInvalid): The credential is not valid.
/// - 500 [`PASSKEY_AUTH_RESTART`](crate::rpc::ErrorKind::PasskeyAuthRestart): The login with a passkey has to be
///   started again from its first step.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`auth.initPasskeyLogin`](functions::auth::InitPasskeyLogin): Starts a login with a passkey.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.importAuthorization`](functions::auth::ImportAuthorization): Logs in at this data centre with what
///   [`auth.exportAuthorization`](functions::auth::ExportAuthorization) returned at another one.
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
///
/// # History
///
/// Since layer 219.
///
/// ```text
/// auth.finishPasskeyLogin#9857ad07 flags:# credential:InputPasskeyCredential
///     from_dc_id:flags.0?int from_auth_key_id:flags.0?long = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.finishPasskeyLogin)
#[doc(alias("auth.finishPasskeyLogin", "FinishPasskeyLoginRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FinishPasskeyLogin {
    /// The credential that the passkey interface of the system returned.
    pub credential: types::InputPasskeyCredentialPublicKey,
    /// The data centre where [`auth.initPasskeyLogin`](functions::auth::InitPasskeyLogin) was called, if it was another
    /// one.
    ///
    /// On the wire together with `from_auth_key_id`, or not at all.
    pub from_dc_id: Option<i32>,
    /// The identifier of the authorisation key that was used at `from_dc_id`.
    ///
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
    const META: wire::Meta = wire::Meta {
        name: "auth.finishPasskeyLogin",
        id: 0x9857ad07,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.from_dc_id.is_some() || self.from_auth_key_id.is_some());
        w.flags(flags);
        w.write(&self.credential);
        w.write_shared_or_zero(flags.has(0), &self.from_dc_id);
        w.write_shared_or_zero(flags.has(0), &self.from_auth_key_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            credential: cursor.read(),
            from_dc_id: cursor.read_optional(flags.has(0)),
            from_auth_key_id: cursor.read_optional(flags.has(0)),
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

/// `auth.cancelWebTokenAuthorization`: Cancels a web login token, so that no web client can log in with it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::CancelWebTokenAuthorization::new("0123456789abcdef");
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
/// - `web_auth_token` (`String`): The web login token to cancel.
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
/// Not recorded.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// auth.cancelWebTokenAuthorization#490dada1 web_auth_token:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.cancelWebTokenAuthorization)
#[doc(alias("auth.cancelWebTokenAuthorization", "CancelWebTokenAuthorizationRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CancelWebTokenAuthorization {
    /// The web login token to cancel.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.cancelWebTokenAuthorization",
        id: 0x490dada1,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.web_auth_token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            web_auth_token: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CancelWebTokenAuthorization {
    type Return = bool;
}

/// `auth.initFirebasePnvLogin`: Starts a login in which Firebase Phone Number Verification confirms the phone
/// number of the device. Go on with [`auth.finishFirebasePnvLogin`](functions::auth::FinishFirebasePnvLogin).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::InitFirebasePnvLogin::new(
///     12345,
///     "0123456789abcdef0123456789abcdef",
/// );
/// let result: Result<types::auth::FirebasePnvIntent, _> = client.invoke(&request);
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
/// - `except_ids` (`Option<Vec<i64>>`): Identifiers of users that are logged in on this client already.
/// - `api_id` (`i32`): The identifier of the application, as registered with Telegram.
/// - `api_hash` (`String`): The secret that belongs to `api_id`.
///
/// # Returns
///
/// [`auth::FirebasePnvIntent`](types::auth::FirebasePnvIntent).
///
/// What the client needs to ask Firebase for the confirmation.
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
/// - [`auth.finishFirebasePnvLogin`](functions::auth::FinishFirebasePnvLogin): Completes a login by Firebase Phone
///   Number Verification with the token that Firebase returned.
/// - [`auth.exportLoginToken`](functions::auth::ExportLoginToken): Asks for a token for a login by QR code.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
/// - [`auth.importWebTokenAuthorization`](functions::auth::ImportWebTokenAuthorization): Logs in to a web client
///   with a token that another Telegram client of the user passed to it in a link.
/// - [`auth.initPasskeyLogin`](functions::auth::InitPasskeyLogin): Starts a login with a passkey.
///
/// # History
///
/// Since layer 229; `except_ids` since 230.
///
/// ```text
/// auth.initFirebasePnvLogin#644f15c0 flags:# except_ids:flags.0?Vector<long>
///     api_id:int api_hash:string = auth.FirebasePnvIntent;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.initFirebasePnvLogin)
#[doc(alias("auth.initFirebasePnvLogin", "InitFirebasePnvLoginRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InitFirebasePnvLogin {
    /// Identifiers of users that are logged in on this client already.
    pub except_ids: Option<Vec<i64>>,
    /// The identifier of the application, as registered with Telegram.
    pub api_id: i32,
    /// The secret that belongs to `api_id`.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.initFirebasePnvLogin",
        id: 0x644f15c0,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.except_ids));
        w.i32(self.api_id);
        w.string(&self.api_hash);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            except_ids: cursor.read_optional(flags.has(0)),
            api_id: cursor.i32(),
            api_hash: cursor.string(),
        }
    }
}

impl wire::RemoteCall for InitFirebasePnvLogin {
    type Return = types::auth::FirebasePnvIntent;
}

/// `auth.finishFirebasePnvLogin`: Completes a login by Firebase Phone Number Verification with the token that
/// Firebase returned. Call it after [`auth.initFirebasePnvLogin`](functions::auth::InitFirebasePnvLogin).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::FinishFirebasePnvLogin::new("0123456789abcdef");
/// let result: Result<enums::auth::Authorization, _> = client.invoke(&request);
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
/// - `google_token` (`String`): The token that Firebase Phone Number Verification returned to the client.
///
/// # Returns
///
/// [`auth::Authorization`](enums::auth::Authorization):
/// [`Authorization`](enums::auth::Authorization::Authorization) or
/// [`SignUpRequired`](enums::auth::Authorization::SignUpRequired).
///
/// The login, or [`auth.authorizationSignUpRequired`](types::auth::AuthorizationSignUpRequired) when the number has
/// no account yet; then go on with [`auth.firebasePnvSignUp`](functions::auth::FirebasePnvSignUp).
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
/// - [`auth.initFirebasePnvLogin`](functions::auth::InitFirebasePnvLogin): Starts a login in which Firebase Phone
///   Number Verification confirms the phone number of the device.
/// - [`auth.firebasePnvSignUp`](functions::auth::FirebasePnvSignUp): Creates an account for a phone number that
///   Firebase Phone Number Verification confirmed, and logs in.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.importAuthorization`](functions::auth::ImportAuthorization): Logs in at this data centre with what
///   [`auth.exportAuthorization`](functions::auth::ExportAuthorization) returned at another one.
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
///
/// # History
///
/// Since layer 229.
///
/// ```text
/// auth.finishFirebasePnvLogin#2c85094c google_token:string = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.finishFirebasePnvLogin)
#[doc(alias("auth.finishFirebasePnvLogin", "FinishFirebasePnvLoginRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FinishFirebasePnvLogin {
    /// The token that Firebase Phone Number Verification returned to the client.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.finishFirebasePnvLogin",
        id: 0x2c85094c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.google_token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            google_token: cursor.string(),
        }
    }
}

impl wire::RemoteCall for FinishFirebasePnvLogin {
    type Return = enums::auth::Authorization;
}

/// `auth.firebasePnvSignUp`: Creates an account for a phone number that Firebase Phone Number Verification
/// confirmed, and logs in. Call it when [`auth.finishFirebasePnvLogin`](functions::auth::FinishFirebasePnvLogin)
/// answered that the number has no account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::auth::FirebasePnvSignUp::new("Ada", "Lovelace");
/// let result: Result<enums::auth::Authorization, _> = client.invoke(&request);
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
/// - `no_joined_notifications` (`bool`, a flag): If set, people who have this number among their contacts are not
///   told that it joined Telegram.
/// - `first_name` (`String`): First name of the new user.
/// - `last_name` (`String`): Last name of the new user; may be empty.
///
/// # Returns
///
/// [`auth::Authorization`](enums::auth::Authorization):
/// [`Authorization`](enums::auth::Authorization::Authorization) or
/// [`SignUpRequired`](enums::auth::Authorization::SignUpRequired).
///
/// The new login, with the account that was created.
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
/// - [`auth.finishFirebasePnvLogin`](functions::auth::FinishFirebasePnvLogin): Completes a login by Firebase Phone
///   Number Verification with the token that Firebase returned.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`auth.importAuthorization`](functions::auth::ImportAuthorization): Logs in at this data centre with what
///   [`auth.exportAuthorization`](functions::auth::ExportAuthorization) returned at another one.
/// - [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization): Logs in as a bot with the bot's
///   token.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
///
/// # History
///
/// Since layer 229.
///
/// ```text
/// auth.firebasePnvSignUp#783f6b56 flags:# no_joined_notifications:flags.0?true
///     first_name:string last_name:string = auth.Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/method/auth.firebasePnvSignUp)
#[doc(alias("auth.firebasePnvSignUp", "FirebasePnvSignUpRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FirebasePnvSignUp {
    /// If set, people who have this number among their contacts are not told that it joined Telegram.
    pub no_joined_notifications: bool,
    /// First name of the new user.
    pub first_name: String,
    /// Last name of the new user; may be empty.
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
    const META: wire::Meta = wire::Meta {
        name: "auth.firebasePnvSignUp",
        id: 0x783f6b56,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.no_joined_notifications);
        w.flags(flags);
        w.string(&self.first_name);
        w.string(&self.last_name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
