// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{enums, functions};
use crate::wire::{self, String, Wire as _};

/// `account.verifyPhone`: Confirms a phone number for Telegram Passport with the code that the user received. Store
/// the number with [`account.saveSecureValue`](functions::account::SaveSecureValue) afterwards.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::VerifyPhone::new(
///     "+15550123",
///     "0a1b2c3d4e5f",
///     "12345",
/// );
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
/// - `phone_number` (`String`): The phone number to confirm, in international form.
/// - `phone_code_hash` (`String`): The `phone_code_hash` that
///   [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode) returned.
/// - `phone_code` (`String`): The code, as the user typed it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty): The login code is missing.
/// - 400 [`PHONE_CODE_EXPIRED`](crate::rpc::ErrorKind::PhoneCodeExpired): The login code has expired; ask for a new
///   one.
/// - 400 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.saveSecureValue`](functions::account::SaveSecureValue): Stores a document or data in Telegram
///   Passport.
/// - [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode): Sends a code to a phone number that
///   the user wants to store in Telegram Passport.
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`account.confirmPhone`](functions::account::ConfirmPhone): Stops the deletion of the account which someone
///   without the password asked for, with the code that the user received.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// account.verifyPhone#4dd3a7f6 phone_number:string phone_code_hash:string
///     phone_code:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.verifyPhone)
#[doc(alias("account.verifyPhone", "VerifyPhoneRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct VerifyPhone {
    /// The phone number to confirm, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` that [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode) returned.
    pub phone_code_hash: String,
    /// The code, as the user typed it.
    pub phone_code: String,
}

impl VerifyPhone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
        phone_code: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
            phone_code: phone_code.into(),
        }
    }
}

impl wire::Wire for VerifyPhone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.verifyPhone",
        id: 0x4dd3a7f6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.string(&self.phone_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            phone_code: cursor.string(),
        }
    }
}

impl wire::RemoteCall for VerifyPhone {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PhoneCodeEmpty),
        wire::known(400, wire::ErrorKind::PhoneCodeExpired),
        wire::known(400, wire::ErrorKind::PhoneNumberInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.verifyEmail`: Confirms an email address with the code that the user received, or with a token of Google
/// or Apple.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::VerifyEmail::new(
///     enums::EmailVerifyPurpose::LoginChange,
///     types::EmailVerificationCode::new("12345"),
/// );
/// let result: Result<enums::account::EmailVerified, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneCodeExpired => {
///             println!("The login code has expired; ask for a new one.");
///         }
///         ErrorKind::EmailNotAllowed => {
///             println!("The email address cannot be used for this.");
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
/// - `purpose` ([`EmailVerifyPurpose`](enums::EmailVerifyPurpose)): What the address is for, as in
///   [`account.sendVerifyEmailCode`](functions::account::SendVerifyEmailCode).
/// - `verification` ([`EmailVerification`](enums::EmailVerification)): The code or token that proves that the
///   address is the user's.
///
/// # Returns
///
/// [`account::EmailVerified`](enums::account::EmailVerified):
/// [`EmailVerified`](enums::account::EmailVerified::EmailVerified) or
/// [`Login`](enums::account::EmailVerified::Login).
///
/// The address; during a login, also how the login code was sent.
///
/// # Errors
///
/// - 400 [`CODE_INVALID`](crate::rpc::ErrorKind::CodeInvalid): The code is wrong.
/// - 400 [`EMAIL_INVALID`](crate::rpc::ErrorKind::EmailInvalid): The email address is not valid.
/// - 400 [`EMAIL_NOT_ALLOWED`](crate::rpc::ErrorKind::EmailNotAllowed): The email address cannot be used for this.
/// - 400 [`EMAIL_VERIFY_EXPIRED`](crate::rpc::ErrorKind::EmailVerifyExpired): The confirmation of the email address
///   has expired.
/// - 400 [`PHONE_CODE_EXPIRED`](crate::rpc::ErrorKind::PhoneCodeExpired): The login code has expired; ask for a new
///   one.
/// - 400 [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid): The phone number is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.sendVerifyEmailCode`](functions::account::SendVerifyEmailCode): Sends a code to an email address, to
///   use the address for logins or in Telegram Passport.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
///
/// # History
///
/// Since layer 81 or earlier; `purpose`, `verification` since 145; `email`, `code` until 144; result
/// `account.EmailVerified` since 145, `Bool` before.
///
/// ```text
/// account.verifyEmail#32da4cf purpose:EmailVerifyPurpose
///     verification:EmailVerification = account.EmailVerified;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.verifyEmail)
#[doc(alias("account.verifyEmail", "VerifyEmailRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct VerifyEmail {
    /// What the address is for, as in [`account.sendVerifyEmailCode`](functions::account::SendVerifyEmailCode).
    pub purpose: enums::EmailVerifyPurpose,
    /// The code or token that proves that the address is the user's.
    pub verification: enums::EmailVerification,
}

impl VerifyEmail {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        purpose: impl Into<enums::EmailVerifyPurpose>,
        verification: impl Into<enums::EmailVerification>,
    ) -> Self {
        Self {
            purpose: purpose.into(),
            verification: verification.into(),
        }
    }
}

impl wire::Wire for VerifyEmail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.verifyEmail",
        id: 0x032da4cf,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.purpose);
        w.write(&self.verification);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            purpose: cursor.read(),
            verification: cursor.read(),
        }
    }
}

impl wire::RemoteCall for VerifyEmail {
    type Return = enums::account::EmailVerified;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CodeInvalid),
        wire::known(400, wire::ErrorKind::EmailInvalid),
        wire::known(400, wire::ErrorKind::EmailNotAllowed),
        wire::known(400, wire::ErrorKind::EmailVerifyExpired),
        wire::known(400, wire::ErrorKind::PhoneCodeExpired),
        wire::known(400, wire::ErrorKind::PhoneNumberInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}
