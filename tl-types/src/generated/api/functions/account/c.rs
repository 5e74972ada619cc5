// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `account.checkUsername`: Checks whether the account could take a username.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::CheckUsername::new("telegram");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UsernameOccupied => println!("The username is taken."),
///         ErrorKind::UsernamePurchaseAvailable => {
///             println!("The username is for sale on the Fragment website.");
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
/// - `username` (`String`): The username, without the at sign.
///
/// # Returns
///
/// `bool`.
///
/// True if the username is free.
///
/// # Errors
///
/// - 400 [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid): The username is not valid.
/// - 400 [`USERNAME_OCCUPIED`](crate::rpc::ErrorKind::UsernameOccupied): The username is taken.
/// - 400 [`USERNAME_PURCHASE_AVAILABLE`](crate::rpc::ErrorKind::UsernamePurchaseAvailable): The username is for
///   sale on the Fragment website.
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
/// account.checkUsername#2714d86c username:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.checkUsername)
#[doc(alias("account.checkUsername", "CheckUsernameRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckUsername {
    /// The username, without the at sign.
    pub username: String,
}

impl CheckUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

impl wire::Wire for CheckUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.checkUsername",
        id: 0x2714d86c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.username);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { username: cursor.string() }
    }
}

impl wire::RemoteCall for CheckUsername {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UsernameOccupied),
        wire::known(400, wire::ErrorKind::UsernamePurchaseAvailable),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.changePhone`: Changes the phone number of the account, with the code that the user received at the new
/// number.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ChangePhone::new(
///     "+15550123",
///     "0a1b2c3d4e5f",
///     "12345",
/// );
/// let result: Result<enums::User, _> = client.invoke(&request);
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
/// - `phone_number` (`String`): The new phone number, in international form.
/// - `phone_code_hash` (`String`): The `phone_code_hash` that
///   [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode) returned.
/// - `phone_code` (`String`): The code, as the user typed it.
///
/// # Returns
///
/// [`User`](enums::User): [`Empty`](enums::User::Empty) or [`User`](enums::User::User).
///
/// The user with the new number.
///
/// # Errors
///
/// - 400 [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty): The login code is missing.
/// - 400 [`PHONE_CODE_EXPIRED`](crate::rpc::ErrorKind::PhoneCodeExpired): The login code has expired; ask for a new
///   one.
/// - 400 [`PHONE_CODE_INVALID`](crate::rpc::ErrorKind::PhoneCodeInvalid): The login code is wrong.
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
/// - [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode): Sends a code to a new phone number,
///   as the first step of changing the number of the account.
/// - [`account.verifyPhone`](functions::account::VerifyPhone): Confirms a phone number for Telegram Passport with
///   the code that the user received.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
/// - [`account.updateProfile`](functions::account::UpdateProfile): Changes the name and the text about the account.
/// - [`account.updateUsername`](functions::account::UpdateUsername): Changes the main username of the account.
/// - [`account.confirmPhone`](functions::account::ConfirmPhone): Stops the deletion of the account which someone
///   without the password asked for, with the code that the user received.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// account.changePhone#70c32edb phone_number:string phone_code_hash:string
///     phone_code:string = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.changePhone)
#[doc(alias("account.changePhone", "ChangePhoneRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChangePhone {
    /// The new phone number, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` that [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode) returned.
    pub phone_code_hash: String,
    /// The code, as the user typed it.
    pub phone_code: String,
}

impl ChangePhone {
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

impl wire::Wire for ChangePhone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.changePhone",
        id: 0x70c32edb,
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

impl wire::RemoteCall for ChangePhone {
    type Return = enums::User;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PhoneCodeEmpty),
        wire::known(400, wire::ErrorKind::PhoneCodeExpired),
        wire::known(400, wire::ErrorKind::PhoneCodeInvalid),
        wire::known(406, wire::ErrorKind::PhoneNumberInvalid),
        wire::known(400, wire::ErrorKind::PhoneNumberOccupied),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.confirmPhone`: Stops the deletion of the account which someone without the password asked for, with the
/// code that the user received.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ConfirmPhone::new("0a1b2c3d4e5f", "12345");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneCodeEmpty => println!("The login code is missing."),
///         ErrorKind::CodeHashInvalid => {
///             println!("The hash that belongs to the code is not valid.");
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
/// - `phone_code_hash` (`String`): The `phone_code_hash` that
///   [`account.sendConfirmPhoneCode`](functions::account::SendConfirmPhoneCode) returned.
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
/// - 400 [`CODE_HASH_INVALID`](crate::rpc::ErrorKind::CodeHashInvalid): The hash that belongs to the code is not
///   valid.
/// - 400 [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty): The login code is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.sendConfirmPhoneCode`](functions::account::SendConfirmPhoneCode): Sends a code that stops the
///   deletion of the account which someone without the password asked for.
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`account.verifyPhone`](functions::account::VerifyPhone): Confirms a phone number for Telegram Passport with
///   the code that the user received.
/// - [`auth.signIn`](functions::auth::SignIn): Completes a login with the code that the user received.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// account.confirmPhone#5f2178c3 phone_code_hash:string phone_code:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.confirmPhone) · [Guide:
/// account-deletion](https://core.telegram.org/api/account-deletion)
#[doc(alias("account.confirmPhone", "ConfirmPhoneRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConfirmPhone {
    /// The `phone_code_hash` that [`account.sendConfirmPhoneCode`](functions::account::SendConfirmPhoneCode) returned.
    pub phone_code_hash: String,
    /// The code, as the user typed it.
    pub phone_code: String,
}

impl ConfirmPhone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_code_hash: impl Into<String>,
        phone_code: impl Into<String>,
    ) -> Self {
        Self {
            phone_code_hash: phone_code_hash.into(),
            phone_code: phone_code.into(),
        }
    }
}

impl wire::Wire for ConfirmPhone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.confirmPhone",
        id: 0x5f2178c3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_code_hash);
        w.string(&self.phone_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_code_hash: cursor.string(),
            phone_code: cursor.string(),
        }
    }
}

impl wire::RemoteCall for ConfirmPhone {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CodeHashInvalid),
        wire::known(400, wire::ErrorKind::PhoneCodeEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.confirmPasswordEmail`: Confirms the recovery email address of the password with the code that was sent
/// there. A new password with such an address takes effect only then.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ConfirmPasswordEmail::new("12345");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::EmailHashExpired => {
///             println!("The confirmation of the email address has expired.");
///         }
///         ErrorKind::CodeInvalid => println!("The code is wrong."),
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
/// - `code` (`String`): The code, as the user typed it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CODE_INVALID`](crate::rpc::ErrorKind::CodeInvalid): The code is wrong.
/// - 400 [`EMAIL_HASH_EXPIRED`](crate::rpc::ErrorKind::EmailHashExpired): The confirmation of the email address has
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
/// - [`account.updatePasswordSettings`](functions::account::UpdatePasswordSettings): Sets, changes or removes the
///   password of the account or its recovery email address.
///
/// # History
///
/// Since layer 89 or earlier.
///
/// ```text
/// account.confirmPasswordEmail#8fdf1920 code:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.confirmPasswordEmail) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("account.confirmPasswordEmail", "ConfirmPasswordEmailRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConfirmPasswordEmail {
    /// The code, as the user typed it.
    pub code: String,
}

impl ConfirmPasswordEmail {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl wire::Wire for ConfirmPasswordEmail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.confirmPasswordEmail",
        id: 0x8fdf1920,
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

impl wire::RemoteCall for ConfirmPasswordEmail {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CodeInvalid),
        wire::known(400, wire::ErrorKind::EmailHashExpired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.cancelPasswordEmail`: Drops a recovery email address that was not confirmed yet; its code becomes
/// invalid.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::CancelPasswordEmail;
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::EmailHashExpired => {
///             println!("The confirmation of the email address has expired.");
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
/// - 400 [`EMAIL_HASH_EXPIRED`](crate::rpc::ErrorKind::EmailHashExpired): The confirmation of the email address has
///   expired.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 89 or earlier.
///
/// ```text
/// account.cancelPasswordEmail#c1cbd5b6 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.cancelPasswordEmail) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("account.cancelPasswordEmail", "CancelPasswordEmailRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CancelPasswordEmail;

impl wire::Wire for CancelPasswordEmail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.cancelPasswordEmail",
        id: 0xc1cbd5b6,
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

impl wire::RemoteCall for CancelPasswordEmail {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmailHashExpired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.createTheme`: Creates a theme that others can install by its link. It consists of a file for one
/// platform, of settings for all, or of both.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::CreateTheme::new("AbCdEfGh", "Trains");
/// let result: Result<types::Theme, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ThemeMimeInvalid => {
///             println!("The content type of the theme is not valid.");
///         }
///         ErrorKind::ThemeTitleInvalid => {
///             println!("The title of the theme is not valid.");
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
/// - `slug` (`String`): The last part of the link to the theme; empty to have one made.
/// - `title` (`String`): The name of the theme.
/// - `document` ([`Option<InputDocument>`](enums::InputDocument)): The file of the theme, from
///   [`account.uploadTheme`](functions::account::UploadTheme).
/// - `settings` ([`Option<Vec<InputThemeSettings>>`](types::InputThemeSettings)): The accent colours and wallpaper
///   of the theme, one entry for each base theme.
///
/// # Returns
///
/// [`Theme`](types::Theme).
///
/// # Errors
///
/// - 400 [`THEME_MIME_INVALID`](crate::rpc::ErrorKind::ThemeMimeInvalid): The content type of the theme is not
///   valid.
/// - 400 [`THEME_TITLE_INVALID`](crate::rpc::ErrorKind::ThemeTitleInvalid): The title of the theme is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.uploadTheme`](functions::account::UploadTheme): Puts the file of a theme on the server.
/// - [`account.updateTheme`](functions::account::UpdateTheme): Changes a theme that the account made.
/// - [`account.getTheme`](functions::account::GetTheme): Gets one theme with its file for a platform, for example
///   the one that a link names.
///
/// # History
///
/// Since layer 105; `settings` since 109 or earlier; `document:flags.2?InputDocument` since 109 or earlier,
/// `document:InputDocument` before; `settings:flags.3?Vector<InputThemeSettings>` since 134,
/// `settings:flags.3?InputThemeSettings` before.
///
/// ```text
/// account.createTheme#652e4400 flags:# slug:string title:string
///     document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> =
///     Theme;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.createTheme)
#[doc(alias("account.createTheme", "CreateThemeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateTheme {
    /// The last part of the link to the theme; empty to have one made.
    pub slug: String,
    /// The name of the theme.
    pub title: String,
    /// The file of the theme, from [`account.uploadTheme`](functions::account::UploadTheme).
    pub document: Option<enums::InputDocument>,
    /// The accent colours and wallpaper of the theme, one entry for each base theme.
    pub settings: Option<Vec<types::InputThemeSettings>>,
}

impl CreateTheme {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(slug: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            slug: slug.into(),
            title: title.into(),
            document: None,
            settings: None,
        }
    }
}

impl wire::Wire for CreateTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.createTheme",
        id: 0x652e4400,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.slug);
        w.string(&self.title);
        flags.set(2, w.write_optional(&self.document));
        flags.set(3, w.write_optional(&self.settings));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            slug: cursor.string(),
            title: cursor.string(),
            document: cursor.read_optional(flags.has(2)),
            settings: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for CreateTheme {
    type Return = types::Theme;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ThemeMimeInvalid),
        wire::known(400, wire::ErrorKind::ThemeTitleInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.changeAuthorizationSettings`: Changes what a session of the account may receive, or confirms that a new
/// session is the user's own.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ChangeAuthorizationSettings::new(0);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::HashInvalid => println!("The hash is not valid."),
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
/// - `confirmed` (`bool`, a flag): If set, the user confirms a session that logged in lately.
/// - `hash` (`i64`): The hash of the session, as
///   [`account.getAuthorizations`](functions::account::GetAuthorizations) gives it.
/// - `encrypted_requests_disabled` (`Option<bool>`): True to keep requests for secret chats from the session; if
///   left out, it stays.
/// - `call_requests_disabled` (`Option<bool>`): True to keep calls from the session; if left out, it stays.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`HASH_INVALID`](crate::rpc::ErrorKind::HashInvalid): The hash is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getAuthorizations`](functions::account::GetAuthorizations): Gets the sessions of the account.
///
/// # History
///
/// Since layer 135.
///
/// ```text
/// account.changeAuthorizationSettings#40f48462 flags:# confirmed:flags.3?true
///     hash:long encrypted_requests_disabled:flags.0?Bool
///     call_requests_disabled:flags.1?Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.changeAuthorizationSettings) · [Guide:
/// auth](https://core.telegram.org/api/auth)
#[doc(
    alias("account.changeAuthorizationSettings", "ChangeAuthorizationSettingsRequest")
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChangeAuthorizationSettings {
    /// If set, the user confirms a session that logged in lately.
    pub confirmed: bool,
    /// The hash of the session, as [`account.getAuthorizations`](functions::account::GetAuthorizations) gives it.
    pub hash: i64,
    /// True to keep requests for secret chats from the session; if left out, it stays.
    pub encrypted_requests_disabled: Option<bool>,
    /// True to keep calls from the session; if left out, it stays.
    pub call_requests_disabled: Option<bool>,
}

impl ChangeAuthorizationSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self {
            confirmed: false,
            hash,
            encrypted_requests_disabled: None,
            call_requests_disabled: None,
        }
    }
}

impl wire::Wire for ChangeAuthorizationSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.changeAuthorizationSettings",
        id: 0x40f48462,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(3, self.confirmed));
        w.i64(self.hash);
        flags.set(0, w.write_optional(&self.encrypted_requests_disabled));
        flags.set(1, w.write_optional(&self.call_requests_disabled));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, hash) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            confirmed: flags.has(3),
            hash,
            encrypted_requests_disabled: cursor.read_optional(flags.has(0)),
            call_requests_disabled: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for ChangeAuthorizationSettings {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::HashInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.clearRecentEmojiStatuses`: Empties the list of emoji statuses that the user had last.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ClearRecentEmojiStatuses;
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
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 145.
///
/// ```text
/// account.clearRecentEmojiStatuses#18201aae = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.clearRecentEmojiStatuses) · [Guide:
/// emoji-status](https://core.telegram.org/api/emoji-status)
#[doc(alias("account.clearRecentEmojiStatuses", "ClearRecentEmojiStatusesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ClearRecentEmojiStatuses;

impl wire::Wire for ClearRecentEmojiStatuses {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.clearRecentEmojiStatuses",
        id: 0x18201aae,
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

impl wire::RemoteCall for ClearRecentEmojiStatuses {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.createBusinessChatLink`: Makes a link that opens a chat with the account and puts a prepared text into
/// the input field, as a part of Telegram Business.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::CreateBusinessChatLink::new(
///     types::InputBusinessChatLink::new("Hello!"),
/// );
/// let result: Result<types::BusinessChatLink, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
///         }
///         ErrorKind::ChatlinksTooMuch => {
///             println!("The account has created as many chat links as it may.");
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
/// - `link` ([`InputBusinessChatLink`](types::InputBusinessChatLink)): The text and the name of the link.
///
/// # Returns
///
/// [`BusinessChatLink`](types::BusinessChatLink).
///
/// The new link.
///
/// # Errors
///
/// - 400 [`CHATLINKS_TOO_MUCH`](crate::rpc::ErrorKind::ChatlinksTooMuch): The account has created as many chat
///   links as it may.
/// - 400 [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid): The document is not valid.
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.editBusinessChatLink`](functions::account::EditBusinessChatLink): Changes the text or the name of a
///   business link of the account.
///
/// # History
///
/// Since layer 177.
///
/// ```text
/// account.createBusinessChatLink#8851e68e link:InputBusinessChatLink =
///     BusinessChatLink;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.createBusinessChatLink) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("account.createBusinessChatLink", "CreateBusinessChatLinkRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateBusinessChatLink {
    /// The text and the name of the link.
    pub link: types::InputBusinessChatLink,
}

impl CreateBusinessChatLink {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(link: types::InputBusinessChatLink) -> Self {
        Self { link }
    }
}

impl wire::Wire for CreateBusinessChatLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.createBusinessChatLink",
        id: 0x8851e68e,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.link);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { link: cursor.read() }
    }
}

impl wire::RemoteCall for CreateBusinessChatLink {
    type Return = types::BusinessChatLink;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatlinksTooMuch),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// `account.confirmBotConnection`: Confirms that the user has connected a business bot. Call it when the user was
/// asked after [`updateNewBotConnection`](types::UpdateNewBotConnection), which tells where the connection was
/// made.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ConfirmBotConnection::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
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
/// - `bot_id` ([`InputUser`](enums::InputUser)): The bot that was connected.
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
/// Since layer 228 or earlier.
///
/// ```text
/// account.confirmBotConnection#67ed1f68 bot_id:InputUser = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.confirmBotConnection)
#[doc(alias("account.confirmBotConnection", "ConfirmBotConnectionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConfirmBotConnection {
    /// The bot that was connected.
    pub bot_id: enums::InputUser,
}

impl ConfirmBotConnection {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot_id: impl Into<enums::InputUser>) -> Self {
        Self { bot_id: bot_id.into() }
    }
}

impl wire::Wire for ConfirmBotConnection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.confirmBotConnection",
        id: 0x67ed1f68,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { bot_id: cursor.read() }
    }
}

impl wire::RemoteCall for ConfirmBotConnection {
    type Return = bool;
}
