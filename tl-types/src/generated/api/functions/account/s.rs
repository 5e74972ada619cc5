// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `account.setPrivacy`: Changes one privacy setting, for example who sees the phone number.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetPrivacy::new(
///     enums::InputPrivacyKey::StatusTimestamp,
///     vec![enums::InputPrivacyRule::InputPrivacyValueAllowContacts],
/// );
/// let result: Result<types::account::PrivacyRules, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PrivacyKeyInvalid => println!("The privacy key is not valid."),
///         ErrorKind::PrivacyTooLong => {
///             println!("The privacy rules name too many users or chats.");
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
/// - `key` ([`InputPrivacyKey`](enums::InputPrivacyKey)): Which setting to change.
/// - `rules` ([`Vec<InputPrivacyRule>`](enums::InputPrivacyRule)): The new rules; the first one that fits a user
///   decides, so exceptions come before the general rule.
///
/// # Returns
///
/// [`account::PrivacyRules`](types::account::PrivacyRules).
///
/// The setting as it is now.
///
/// # Errors
///
/// - 400 [`PRIVACY_KEY_INVALID`](crate::rpc::ErrorKind::PrivacyKeyInvalid): The privacy key is not valid.
/// - 400 [`PRIVACY_TOO_LONG`](crate::rpc::ErrorKind::PrivacyTooLong): The privacy rules name too many users or
///   chats.
/// - 400 [`PRIVACY_VALUE_INVALID`](crate::rpc::ErrorKind::PrivacyValueInvalid): The privacy rule is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getPrivacy`](functions::account::GetPrivacy): Gets one privacy setting, for example who sees the
///   phone number.
/// - [`stories.sendStory`](functions::stories::SendStory): Posts a story.
/// - [`stories.editStory`](functions::stories::EditStory): Changes a story that was posted.
/// - [`stories.startLive`](functions::stories::StartLive): Starts a live story, in which others watch the user or
///   channel as in a group call.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// account.setPrivacy#c9f81ce8 key:InputPrivacyKey rules:Vector<InputPrivacyRule> =
///     account.PrivacyRules;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setPrivacy)
#[doc(alias("account.setPrivacy", "SetPrivacyRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetPrivacy {
    /// Which setting to change.
    pub key: enums::InputPrivacyKey,
    /// The new rules; the first one that fits a user decides, so exceptions come before the general rule.
    pub rules: Vec<enums::InputPrivacyRule>,
}

impl SetPrivacy {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        key: impl Into<enums::InputPrivacyKey>,
        rules: Vec<enums::InputPrivacyRule>,
    ) -> Self {
        Self { key: key.into(), rules }
    }
}

impl wire::Wire for SetPrivacy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.setPrivacy",
        id: 0xc9f81ce8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.key);
        w.write(&self.rules);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            key: cursor.read(),
            rules: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetPrivacy {
    type Return = types::account::PrivacyRules;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PrivacyKeyInvalid),
        wire::known(400, wire::ErrorKind::PrivacyTooLong),
        wire::known(400, wire::ErrorKind::PrivacyValueInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.setAccountTTL`: Sets after how many days without use the account deletes itself.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetAccountTtl::new(
///     types::AccountDaysTtl::new(365),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TtlDaysInvalid => println!("The number of days is not valid."),
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
/// - `ttl` ([`AccountDaysTtl`](types::AccountDaysTtl)): The number of days, at least 30.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`TTL_DAYS_INVALID`](crate::rpc::ErrorKind::TtlDaysInvalid): The number of days is not valid.
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
/// account.setAccountTTL#2442485e ttl:AccountDaysTTL = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setAccountTTL)
#[doc(alias("account.setAccountTTL", "SetAccountTtlRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetAccountTtl {
    /// The number of days, at least 30.
    pub ttl: types::AccountDaysTtl,
}

impl SetAccountTtl {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(ttl: types::AccountDaysTtl) -> Self {
        Self { ttl }
    }
}

impl wire::Wire for SetAccountTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.setAccountTTL",
        id: 0x2442485e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.ttl);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { ttl: cursor.read() }
    }
}

impl wire::RemoteCall for SetAccountTtl {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::TtlDaysInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.sendChangePhoneCode`: Sends a code to a new phone number, as the first step of changing the number of
/// the account. Go on with [`account.changePhone`](functions::account::ChangePhone).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SendChangePhoneCode::new(
///     "+15550123",
///     types::CodeSettings::default(),
/// );
/// let result: Result<enums::auth::SentCode, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneNumberOccupied => {
///             println!("The phone number belongs to an account already.");
///         }
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
/// - `phone_number` (`String`): The new phone number, in international form.
/// - `settings` ([`CodeSettings`](types::CodeSettings)): Which ways of delivering the code this client can handle.
///
/// # Returns
///
/// [`auth::SentCode`](enums::auth::SentCode): [`SentCode`](enums::auth::SentCode::SentCode),
/// [`Success`](enums::auth::SentCode::Success) or [`PaymentRequired`](enums::auth::SentCode::PaymentRequired).
///
/// How the code was sent, and the `phone_code_hash` for the next step.
///
/// # Errors
///
/// - 406 [`FRESH_CHANGE_PHONE_FORBIDDEN`](crate::rpc::ErrorKind::FreshChangePhoneForbidden): The session is too new
///   to change the phone number; wait some hours.
/// - 400 [`PHONE_NUMBER_BANNED`](crate::rpc::ErrorKind::PhoneNumberBanned): The phone number is banned from
///   Telegram.
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
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode): Sends a code to a phone number that
///   the user wants to store in Telegram Passport.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`account.sendConfirmPhoneCode`](functions::account::SendConfirmPhoneCode): Sends a code that stops the
///   deletion of the account which someone without the password asked for.
/// - [`auth.resendCode`](functions::auth::ResendCode): Asks for the login code once more, by the next delivery
///   method.
/// - [`auth.resetLoginEmail`](functions::auth::ResetLoginEmail): Asks to remove the login email address, for a user
///   who cannot read the codes sent there.
///
/// # History
///
/// Since layer 46 or earlier; `allow_flashcall`, `current_number` since 62 or earlier; result `auth.SentCode` since
/// 62 or earlier, `account.SentChangePhoneCode` before; `settings` since 95 or earlier; `allow_flashcall`,
/// `current_number` until 91 or later.
///
/// ```text
/// account.sendChangePhoneCode#82574ae5 phone_number:string settings:CodeSettings =
///     auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.sendChangePhoneCode)
#[doc(alias("account.sendChangePhoneCode", "SendChangePhoneCodeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendChangePhoneCode {
    /// The new phone number, in international form.
    pub phone_number: String,
    /// Which ways of delivering the code this client can handle.
    pub settings: types::CodeSettings,
}

impl SendChangePhoneCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(phone_number: impl Into<String>, settings: types::CodeSettings) -> Self {
        Self {
            phone_number: phone_number.into(),
            settings,
        }
    }
}

impl wire::Wire for SendChangePhoneCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.sendChangePhoneCode",
        id: 0x82574ae5,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendChangePhoneCode {
    type Return = enums::auth::SentCode;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::FreshChangePhoneForbidden),
        wire::known(400, wire::ErrorKind::PhoneNumberBanned),
        wire::known(406, wire::ErrorKind::PhoneNumberInvalid),
        wire::known(400, wire::ErrorKind::PhoneNumberOccupied),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.sendConfirmPhoneCode`: Sends a code that stops the deletion of the account which someone without the
/// password asked for. Go on with [`account.confirmPhone`](functions::account::ConfirmPhone).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SendConfirmPhoneCode::new(
///     "0a1b2c3d4e5f",
///     types::CodeSettings::default(),
/// );
/// let result: Result<enums::auth::SentCode, _> = client.invoke(&request);
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
/// - `hash` (`String`): The hash from the link in the service message about the deletion.
/// - `settings` ([`CodeSettings`](types::CodeSettings)): Which ways of delivering the code this client can handle.
///
/// # Returns
///
/// [`auth::SentCode`](enums::auth::SentCode): [`SentCode`](enums::auth::SentCode::SentCode),
/// [`Success`](enums::auth::SentCode::Success) or [`PaymentRequired`](enums::auth::SentCode::PaymentRequired).
///
/// How the code was sent, and the `phone_code_hash` for the next step.
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
/// - [`account.confirmPhone`](functions::account::ConfirmPhone): Stops the deletion of the account which someone
///   without the password asked for, with the code that the user received.
/// - [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode): Sends a code to a new phone number,
///   as the first step of changing the number of the account.
/// - [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode): Sends a code to a phone number that
///   the user wants to store in Telegram Passport.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`auth.resendCode`](functions::auth::ResendCode): Asks for the login code once more, by the next delivery
///   method.
/// - [`auth.resetLoginEmail`](functions::auth::ResetLoginEmail): Asks to remove the login email address, for a user
///   who cannot read the codes sent there.
///
/// # History
///
/// Since layer 62 or earlier; `settings` since 95 or earlier; `allow_flashcall`, `current_number` until 91 or
/// later.
///
/// ```text
/// account.sendConfirmPhoneCode#1b3faa88 hash:string settings:CodeSettings =
///     auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.sendConfirmPhoneCode) · [Guide:
/// account-deletion](https://core.telegram.org/api/account-deletion)
#[doc(alias("account.sendConfirmPhoneCode", "SendConfirmPhoneCodeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendConfirmPhoneCode {
    /// The hash from the link in the service message about the deletion.
    pub hash: String,
    /// Which ways of delivering the code this client can handle.
    pub settings: types::CodeSettings,
}

impl SendConfirmPhoneCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(hash: impl Into<String>, settings: types::CodeSettings) -> Self {
        Self {
            hash: hash.into(),
            settings,
        }
    }
}

impl wire::Wire for SendConfirmPhoneCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.sendConfirmPhoneCode",
        id: 0x1b3faa88,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.hash);
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.string(),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendConfirmPhoneCode {
    type Return = enums::auth::SentCode;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::HashInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.saveSecureValue`: Stores a document or data in Telegram Passport. The client encrypts it with the
/// user's secret first.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveSecureValue::new(
///     types::InputSecureValue::new(enums::SecureValueType::PersonalDetails),
///     4471029385,
/// );
/// let result: Result<types::SecureValue, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PasswordRequired => {
///             println!("The account must have a password for this.");
///         }
///         ErrorKind::SecureSecretRequired => {
///             println!("The secret of Telegram Passport is required.");
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
/// - `value` ([`InputSecureValue`](types::InputSecureValue)): The encrypted value.
/// - `secure_secret_id` (`i64`): The identifier of the secret that the value was encrypted with.
///
/// # Returns
///
/// [`SecureValue`](types::SecureValue).
///
/// The value as it was stored, with its hash.
///
/// # Errors
///
/// - 400 [`PASSWORD_REQUIRED`](crate::rpc::ErrorKind::PasswordRequired): The account must have a password for this.
/// - 400 [`SECURE_SECRET_REQUIRED`](crate::rpc::ErrorKind::SecureSecretRequired): The secret of Telegram Passport
///   is required.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.verifyPhone`](functions::account::VerifyPhone): Confirms a phone number for Telegram Passport with
///   the code that the user received.
/// - [`account.getAllSecureValues`](functions::account::GetAllSecureValues): Gets all documents and data that the
///   user has stored in Telegram Passport.
/// - [`account.getSecureValue`](functions::account::GetSecureValue): Gets documents and data of certain kinds from
///   Telegram Passport.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// account.saveSecureValue#899fe31d value:InputSecureValue secure_secret_id:long =
///     SecureValue;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveSecureValue)
#[doc(alias("account.saveSecureValue", "SaveSecureValueRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveSecureValue {
    /// The encrypted value.
    pub value: types::InputSecureValue,
    /// The identifier of the secret that the value was encrypted with.
    pub secure_secret_id: i64,
}

impl SaveSecureValue {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(value: types::InputSecureValue, secure_secret_id: i64) -> Self {
        Self { value, secure_secret_id }
    }
}

impl wire::Wire for SaveSecureValue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.saveSecureValue",
        id: 0x899fe31d,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.value);
        w.i64(self.secure_secret_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            value: cursor.read(),
            secure_secret_id: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for SaveSecureValue {
    type Return = types::SecureValue;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PasswordRequired),
        wire::known(400, wire::ErrorKind::SecureSecretRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.sendVerifyPhoneCode`: Sends a code to a phone number that the user wants to store in Telegram Passport.
/// Go on with [`account.verifyPhone`](functions::account::VerifyPhone).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SendVerifyPhoneCode::new(
///     "+15550123",
///     types::CodeSettings::default(),
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
/// - `phone_number` (`String`): The phone number to confirm, in international form.
/// - `settings` ([`CodeSettings`](types::CodeSettings)): Which ways of delivering the code this client can handle.
///
/// # Returns
///
/// [`auth::SentCode`](enums::auth::SentCode): [`SentCode`](enums::auth::SentCode::SentCode),
/// [`Success`](enums::auth::SentCode::Success) or [`PaymentRequired`](enums::auth::SentCode::PaymentRequired).
///
/// How the code was sent, and the `phone_code_hash` for the next step.
///
/// # Errors
///
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
/// - [`account.verifyPhone`](functions::account::VerifyPhone): Confirms a phone number for Telegram Passport with
///   the code that the user received.
/// - [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode): Sends a code to a new phone number,
///   as the first step of changing the number of the account.
/// - [`auth.sendCode`](functions::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone
///   number.
/// - [`account.sendConfirmPhoneCode`](functions::account::SendConfirmPhoneCode): Sends a code that stops the
///   deletion of the account which someone without the password asked for.
/// - [`auth.resendCode`](functions::auth::ResendCode): Asks for the login code once more, by the next delivery
///   method.
/// - [`auth.resetLoginEmail`](functions::auth::ResetLoginEmail): Asks to remove the login email address, for a user
///   who cannot read the codes sent there.
///
/// # History
///
/// Since layer 81 or earlier; `settings` since 95 or earlier; `allow_flashcall`, `current_number` until 91 or
/// later.
///
/// ```text
/// account.sendVerifyPhoneCode#a5a356f9 phone_number:string settings:CodeSettings =
///     auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.sendVerifyPhoneCode)
#[doc(alias("account.sendVerifyPhoneCode", "SendVerifyPhoneCodeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendVerifyPhoneCode {
    /// The phone number to confirm, in international form.
    pub phone_number: String,
    /// Which ways of delivering the code this client can handle.
    pub settings: types::CodeSettings,
}

impl SendVerifyPhoneCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(phone_number: impl Into<String>, settings: types::CodeSettings) -> Self {
        Self {
            phone_number: phone_number.into(),
            settings,
        }
    }
}

impl wire::Wire for SendVerifyPhoneCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.sendVerifyPhoneCode",
        id: 0xa5a356f9,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendVerifyPhoneCode {
    type Return = enums::auth::SentCode;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PhoneNumberInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.sendVerifyEmailCode`: Sends a code to an email address, to use the address for logins or in Telegram
/// Passport. Go on with [`account.verifyEmail`](functions::account::VerifyEmail).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SendVerifyEmailCode::new(
///     enums::EmailVerifyPurpose::LoginChange,
///     "ada@example.org",
/// );
/// let result: Result<types::account::SentEmailCode, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::EmailNotAllowed => {
///             println!("The email address cannot be used for this.");
///         }
///         ErrorKind::PhoneHashExpired => println!("The phone_code_hash has expired."),
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
/// - `purpose` ([`EmailVerifyPurpose`](enums::EmailVerifyPurpose)): What the address is for: setting up a login,
///   changing the login address, or Telegram Passport.
/// - `email` (`String`): The email address to confirm.
///
/// # Returns
///
/// [`account::SentEmailCode`](types::account::SentEmailCode).
///
/// # Errors
///
/// - 400 [`EMAIL_INVALID`](crate::rpc::ErrorKind::EmailInvalid): The email address is not valid.
/// - 400 [`EMAIL_NOT_ALLOWED`](crate::rpc::ErrorKind::EmailNotAllowed): The email address cannot be used for this.
/// - 400 [`EMAIL_NOT_SETUP`](crate::rpc::ErrorKind::EmailNotSetup): The account has no login email address.
/// - 400 [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty): The login code is missing.
/// - 400 [`PHONE_HASH_EXPIRED`](crate::rpc::ErrorKind::PhoneHashExpired): The `phone_code_hash` has expired.
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
/// - [`account.verifyEmail`](functions::account::VerifyEmail): Confirms an email address with the code that the
///   user received, or with a token of Google or Apple.
///
/// # History
///
/// Since layer 81 or earlier; `purpose` since 145.
///
/// ```text
/// account.sendVerifyEmailCode#98e037bb purpose:EmailVerifyPurpose email:string =
///     account.SentEmailCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.sendVerifyEmailCode)
#[doc(alias("account.sendVerifyEmailCode", "SendVerifyEmailCodeRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendVerifyEmailCode {
    /// What the address is for: setting up a login, changing the login address, or Telegram Passport.
    pub purpose: enums::EmailVerifyPurpose,
    /// The email address to confirm.
    pub email: String,
}

impl SendVerifyEmailCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        purpose: impl Into<enums::EmailVerifyPurpose>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            purpose: purpose.into(),
            email: email.into(),
        }
    }
}

impl wire::Wire for SendVerifyEmailCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.sendVerifyEmailCode",
        id: 0x98e037bb,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.purpose);
        w.string(&self.email);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            purpose: cursor.read(),
            email: cursor.string(),
        }
    }
}

impl wire::RemoteCall for SendVerifyEmailCode {
    type Return = types::account::SentEmailCode;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmailInvalid),
        wire::known(400, wire::ErrorKind::EmailNotAllowed),
        wire::known(400, wire::ErrorKind::EmailNotSetup),
        wire::known(400, wire::ErrorKind::PhoneCodeEmpty),
        wire::known(400, wire::ErrorKind::PhoneHashExpired),
        wire::known(400, wire::ErrorKind::PhoneNumberInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.setContactSignUpNotification`: Turns the notifications about contacts who join Telegram on or off.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetContactSignUpNotification::new(true);
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
/// - `silent` (`bool`): True to turn them off, false to turn them on.
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
/// Since layer 91 or earlier.
///
/// ```text
/// account.setContactSignUpNotification#cff43f61 silent:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setContactSignUpNotification)
#[doc(
    alias("account.setContactSignUpNotification", "SetContactSignUpNotificationRequest")
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetContactSignUpNotification {
    /// True to turn them off, false to turn them on.
    pub silent: bool,
}

impl SetContactSignUpNotification {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(silent: bool) -> Self {
        Self { silent }
    }
}

impl wire::Wire for SetContactSignUpNotification {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.setContactSignUpNotification",
        id: 0xcff43f61,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.silent);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { silent: cursor.bool() }
    }
}

impl wire::RemoteCall for SetContactSignUpNotification {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.saveWallPaper`: Adds a wallpaper to those that the user saved, or removes it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveWallPaper::new(
///     types::InputWallPaper::new(5933856211, 4831207765),
///     true,
///     types::WallPaperSettings::default(),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::WallpaperInvalid => println!("The wallpaper is not valid."),
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
/// - `wallpaper` ([`InputWallPaper`](enums::InputWallPaper)): The wallpaper to add or remove.
/// - `unsave` (`bool`): True to remove the wallpaper, false to add it.
/// - `settings` ([`WallPaperSettings`](types::WallPaperSettings)): How the wallpaper is drawn: its colours, pattern
///   strength or blur.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`WALLPAPER_INVALID`](crate::rpc::ErrorKind::WallpaperInvalid): The wallpaper is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.uploadWallPaper`](functions::account::UploadWallPaper): Makes a wallpaper from an uploaded image.
/// - [`account.installWallPaper`](functions::account::InstallWallPaper): Tells the server that the user chose a
///   wallpaper, and adds it to those that the user saved.
/// - [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper): Sets or removes the background of a
///   private chat.
/// - [`account.getWallPaper`](functions::account::GetWallPaper): Gets one wallpaper, for example the one that a
///   link names.
/// - [`account.getMultiWallPapers`](functions::account::GetMultiWallPapers): Gets several wallpapers at once.
///
/// # History
///
/// Since layer 95 or earlier.
///
/// ```text
/// account.saveWallPaper#6c5a5b37 wallpaper:InputWallPaper unsave:Bool
///     settings:WallPaperSettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveWallPaper) · [Guide:
/// wallpapers](https://core.telegram.org/api/wallpapers)
#[doc(alias("account.saveWallPaper", "SaveWallPaperRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveWallPaper {
    /// The wallpaper to add or remove.
    pub wallpaper: enums::InputWallPaper,
    /// True to remove the wallpaper, false to add it.
    pub unsave: bool,
    /// How the wallpaper is drawn: its colours, pattern strength or blur.
    pub settings: types::WallPaperSettings,
}

impl SaveWallPaper {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        wallpaper: impl Into<enums::InputWallPaper>,
        unsave: bool,
        settings: types::WallPaperSettings,
    ) -> Self {
        Self {
            wallpaper: wallpaper.into(),
            unsave,
            settings,
        }
    }
}

impl wire::Wire for SaveWallPaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.saveWallPaper",
        id: 0x6c5a5b37,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.wallpaper);
        w.bool(self.unsave);
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            wallpaper: cursor.read(),
            unsave: cursor.bool(),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SaveWallPaper {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::WallpaperInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.saveAutoDownloadSettings`: Changes one preset for loading media without being asked. With neither low
/// nor high, the medium one changes.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveAutoDownloadSettings::new(
///     types::AutoDownloadSettings::new(1, 1, 1, 1, 1, 1),
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
/// - `low` (`bool`, a flag): If set, the preset for little data changes.
/// - `high` (`bool`, a flag): If set, the preset for much data changes.
/// - `settings` ([`AutoDownloadSettings`](types::AutoDownloadSettings)): What to load, and up to which size.
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
/// Since layer 97 or earlier.
///
/// ```text
/// account.saveAutoDownloadSettings#76f36233 flags:# low:flags.0?true
///     high:flags.1?true settings:AutoDownloadSettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveAutoDownloadSettings)
#[doc(alias("account.saveAutoDownloadSettings", "SaveAutoDownloadSettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveAutoDownloadSettings {
    /// If set, the preset for little data changes.
    pub low: bool,
    /// If set, the preset for much data changes.
    pub high: bool,
    /// What to load, and up to which size.
    pub settings: types::AutoDownloadSettings,
}

impl SaveAutoDownloadSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(settings: types::AutoDownloadSettings) -> Self {
        Self {
            low: false,
            high: false,
            settings,
        }
    }
}

impl wire::Wire for SaveAutoDownloadSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.saveAutoDownloadSettings",
        id: 0x76f36233,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.low).with(1, self.high);
        w.flags(flags);
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            low: flags.has(0),
            high: flags.has(1),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SaveAutoDownloadSettings {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.saveTheme`: Adds a theme to those that the user saved, or removes it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveTheme::new(
///     types::InputTheme::new(6003821457, 4831207765),
///     true,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ThemeInvalid => println!("The theme is not valid."),
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
/// - `theme` ([`InputTheme`](enums::InputTheme)): The theme to add or remove.
/// - `unsave` (`bool`): True to remove the theme, false to add it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`THEME_INVALID`](crate::rpc::ErrorKind::ThemeInvalid): The theme is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateTheme`](functions::account::UpdateTheme): Changes a theme that the account made.
/// - [`account.installTheme`](functions::account::InstallTheme): Tells the server that the user applied a theme.
/// - [`account.getTheme`](functions::account::GetTheme): Gets one theme with its file for a platform, for example
///   the one that a link names.
///
/// # History
///
/// Since layer 105.
///
/// ```text
/// account.saveTheme#f257106c theme:InputTheme unsave:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveTheme)
#[doc(alias("account.saveTheme", "SaveThemeRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveTheme {
    /// The theme to add or remove.
    pub theme: enums::InputTheme,
    /// True to remove the theme, false to add it.
    pub unsave: bool,
}

impl SaveTheme {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(theme: impl Into<enums::InputTheme>, unsave: bool) -> Self {
        Self {
            theme: theme.into(),
            unsave,
        }
    }
}

impl wire::Wire for SaveTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.saveTheme",
        id: 0xf257106c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.theme);
        w.bool(self.unsave);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            theme: cursor.read(),
            unsave: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for SaveTheme {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ThemeInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.setContentSettings`: Sets whether the account sees content that is marked as sensitive. It works only
/// if [`account.contentSettings`](types::account::ContentSettings) has `sensitive_can_change` set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetContentSettings::default();
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The account may not change the setting for sensitive content.
///         ErrorKind::SensitiveChangeForbidden => println!("{error}"),
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
/// - `sensitive_enabled` (`bool`, a flag): If set, sensitive content is shown; otherwise it is hidden.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 403 [`SENSITIVE_CHANGE_FORBIDDEN`](crate::rpc::ErrorKind::SensitiveChangeForbidden): The account may not
///   change the setting for sensitive content.
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
/// account.setContentSettings#b574b16b flags:# sensitive_enabled:flags.0?true =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setContentSettings)
#[doc(alias("account.setContentSettings", "SetContentSettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetContentSettings {
    /// If set, sensitive content is shown; otherwise it is hidden.
    pub sensitive_enabled: bool,
}

impl SetContentSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { sensitive_enabled: false }
    }
}

impl wire::Wire for SetContentSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.setContentSettings",
        id: 0xb574b16b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.sensitive_enabled);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            sensitive_enabled: flags.has(0),
        }
    }
}

impl wire::RemoteCall for SetContentSettings {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::SensitiveChangeForbidden),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.setGlobalPrivacySettings`: Changes the privacy settings that hold for all chats. All of them are
/// replaced, so start from [`account.getGlobalPrivacySettings`](functions::account::GetGlobalPrivacySettings).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetGlobalPrivacySettings::new(
///     types::GlobalPrivacySettings::default(),
/// );
/// let result: Result<types::GlobalPrivacySettings, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
///         }
///         // The bot may not do this with the chat or the business connection.
///         ErrorKind::BotAccessForbidden => println!("{error}"),
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
/// - `settings` ([`GlobalPrivacySettings`](types::GlobalPrivacySettings)): The new settings.
///
/// # Returns
///
/// [`GlobalPrivacySettings`](types::GlobalPrivacySettings).
///
/// The settings as they are now.
///
/// # Errors
///
/// - 400 [`AUTOARCHIVE_NOT_AVAILABLE`](crate::rpc::ErrorKind::AutoarchiveNotAvailable): Automatic archiving of new
///   chats is not available to this account.
/// - 403 [`BOT_ACCESS_FORBIDDEN`](crate::rpc::ErrorKind::BotAccessForbidden): The bot may not do this with the chat
///   or the business connection.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getGlobalPrivacySettings`](functions::account::GetGlobalPrivacySettings): Gets the privacy settings
///   that hold for all chats, such as who can write to the account and what it costs.
///
/// # History
///
/// Since layer 117 or earlier.
///
/// ```text
/// account.setGlobalPrivacySettings#1edaaac2 settings:GlobalPrivacySettings =
///     GlobalPrivacySettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setGlobalPrivacySettings)
#[doc(alias("account.setGlobalPrivacySettings", "SetGlobalPrivacySettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetGlobalPrivacySettings {
    /// The new settings.
    pub settings: types::GlobalPrivacySettings,
}

impl SetGlobalPrivacySettings {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(settings: types::GlobalPrivacySettings) -> Self {
        Self { settings }
    }
}

impl wire::Wire for SetGlobalPrivacySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.setGlobalPrivacySettings",
        id: 0x1edaaac2,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { settings: cursor.read() }
    }
}

impl wire::RemoteCall for SetGlobalPrivacySettings {
    type Return = types::GlobalPrivacySettings;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AutoarchiveNotAvailable),
        wire::known(403, wire::ErrorKind::BotAccessForbidden),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.setAuthorizationTTL`: Sets after which time sessions of the account end by themselves if they are not
/// used.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetAuthorizationTtl::new(180);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FreshResetAuthorisationForbidden => {
///             println!("The session is too new to end other sessions; wait a day.");
///         }
///         ErrorKind::TtlDaysInvalid => println!("The number of days is not valid."),
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
/// - `authorization_ttl_days` (`i32`): The number of days without use, from 1 to 366.
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
/// - 400 [`TTL_DAYS_INVALID`](crate::rpc::ErrorKind::TtlDaysInvalid): The number of days is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 135.
///
/// ```text
/// account.setAuthorizationTTL#bf899aa0 authorization_ttl_days:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setAuthorizationTTL)
#[doc(alias("account.setAuthorizationTTL", "SetAuthorizationTtlRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetAuthorizationTtl {
    /// The number of days without use, from 1 to 366.
    pub authorization_ttl_days: i32,
}

impl SetAuthorizationTtl {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(authorization_ttl_days: i32) -> Self {
        Self { authorization_ttl_days }
    }
}

impl wire::Wire for SetAuthorizationTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.setAuthorizationTTL",
        id: 0xbf899aa0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.authorization_ttl_days);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            authorization_ttl_days: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetAuthorizationTtl {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::FreshResetAuthorisationForbidden),
        wire::known(400, wire::ErrorKind::TtlDaysInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.saveRingtone`: Adds a file to the saved notification sounds, or removes it. If it is not an MP3, the
/// server converts it and returns a new file to use from then on.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveRingtone::new(
///     types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
///     true,
/// );
/// let result: Result<enums::account::SavedRingtone, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::RingtoneInvalid => {
///             println!("The notification sound is not valid.");
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
/// - `id` ([`InputDocument`](enums::InputDocument)): The sound to add or remove; from
///   [`account.uploadRingtone`](functions::account::UploadRingtone) or a message.
/// - `unsave` (`bool`): True to remove the sound, false to add it.
///
/// # Returns
///
/// [`account::SavedRingtone`](enums::account::SavedRingtone):
/// [`SavedRingtone`](enums::account::SavedRingtone::SavedRingtone) or
/// [`Converted`](enums::account::SavedRingtone::Converted).
///
/// # Errors
///
/// - 400 [`RINGTONE_INVALID`](crate::rpc::ErrorKind::RingtoneInvalid): The notification sound is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.uploadRingtone`](functions::account::UploadRingtone): Puts a sound file on the server, to save it as
///   a notification sound with [`account.saveRingtone`](functions::account::SaveRingtone).
///
/// # History
///
/// Since layer 140.
///
/// ```text
/// account.saveRingtone#3dea5b03 id:InputDocument unsave:Bool =
///     account.SavedRingtone;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveRingtone)
#[doc(alias("account.saveRingtone", "SaveRingtoneRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveRingtone {
    /// The sound to add or remove; from [`account.uploadRingtone`](functions::account::UploadRingtone) or a message.
    pub id: enums::InputDocument,
    /// True to remove the sound, false to add it.
    pub unsave: bool,
}

impl SaveRingtone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>, unsave: bool) -> Self {
        Self { id: id.into(), unsave }
    }
}

impl wire::Wire for SaveRingtone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.saveRingtone",
        id: 0x3dea5b03,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w.bool(self.unsave);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            unsave: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for SaveRingtone {
    type Return = enums::account::SavedRingtone;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::RingtoneInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.saveAutoSaveSettings`: Changes which received media the client saves to the gallery without being
/// asked, for a kind of chats or for one chat.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveAutoSaveSettings::new(
///     types::AutoSaveSettings::default(),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `users` (`bool`, a flag): If set, the setting for private chats changes.
/// - `chats` (`bool`, a flag): If set, the setting for groups changes.
/// - `broadcasts` (`bool`, a flag): If set, the setting for channels changes.
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer)): The single chat that gets a setting of its own.
/// - `settings` ([`AutoSaveSettings`](types::AutoSaveSettings)): What to save, and up to which size.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 152.
///
/// ```text
/// account.saveAutoSaveSettings#d69b8361 flags:# users:flags.0?true
///     chats:flags.1?true broadcasts:flags.2?true peer:flags.3?InputPeer
///     settings:AutoSaveSettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveAutoSaveSettings)
#[doc(alias("account.saveAutoSaveSettings", "SaveAutoSaveSettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveAutoSaveSettings {
    /// If set, the setting for private chats changes.
    pub users: bool,
    /// If set, the setting for groups changes.
    pub chats: bool,
    /// If set, the setting for channels changes.
    pub broadcasts: bool,
    /// The single chat that gets a setting of its own.
    pub peer: Option<enums::InputPeer>,
    /// What to save, and up to which size.
    pub settings: types::AutoSaveSettings,
}

impl SaveAutoSaveSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(settings: types::AutoSaveSettings) -> Self {
        Self {
            users: false,
            chats: false,
            broadcasts: false,
            peer: None,
            settings,
        }
    }
}

impl wire::Wire for SaveAutoSaveSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.saveAutoSaveSettings",
        id: 0xd69b8361,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.users)
                    .with(1, self.chats)
                    .with(2, self.broadcasts),
            );
        flags.set(3, w.write_optional(&self.peer));
        w.write(&self.settings);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            users: flags.has(0),
            chats: flags.has(1),
            broadcasts: flags.has(2),
            peer: cursor.read_optional(flags.has(3)),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SaveAutoSaveSettings {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `account.setReactionsNotifySettings`: Changes by whose reactions the account is notified, and with which sound.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetReactionsNotifySettings::new(
///     types::ReactionsNotifySettings::new(enums::NotificationSound::Default, true),
/// );
/// let result: Result<types::ReactionsNotifySettings, _> = client.invoke(&request);
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
/// - `settings` ([`ReactionsNotifySettings`](types::ReactionsNotifySettings)): The new settings, which replace the
///   old ones as a whole.
///
/// # Returns
///
/// [`ReactionsNotifySettings`](types::ReactionsNotifySettings).
///
/// The settings as they are now.
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
/// - [`account.getReactionsNotifySettings`](functions::account::GetReactionsNotifySettings): Gets by whose
///   reactions the account is notified, and with which sound.
///
/// # History
///
/// Since layer 178.
///
/// ```text
/// account.setReactionsNotifySettings#316ce548 settings:ReactionsNotifySettings =
///     ReactionsNotifySettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setReactionsNotifySettings) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("account.setReactionsNotifySettings", "SetReactionsNotifySettingsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetReactionsNotifySettings {
    /// The new settings, which replace the old ones as a whole.
    pub settings: types::ReactionsNotifySettings,
}

impl SetReactionsNotifySettings {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(settings: types::ReactionsNotifySettings) -> Self {
        Self { settings }
    }
}

impl wire::Wire for SetReactionsNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.setReactionsNotifySettings",
        id: 0x316ce548,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { settings: cursor.read() }
    }
}

impl wire::RemoteCall for SetReactionsNotifySettings {
    type Return = types::ReactionsNotifySettings;
}

/// `account.setMainProfileTab`: Sets which tab the profile of the account opens with.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetMainProfileTab::new(enums::ProfileTab::Posts);
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
/// - `tab` ([`ProfileTab`](enums::ProfileTab)): The tab to show first, such as the stories or the gifts.
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
/// # Related
///
/// - [`channels.setMainProfileTab`](functions::channels::SetMainProfileTab): Sets which tab the profile of a
///   channel opens with.
///
/// # History
///
/// Since layer 213.
///
/// ```text
/// account.setMainProfileTab#5dee78b0 tab:ProfileTab = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setMainProfileTab) · [Guide:
/// profile](https://core.telegram.org/api/profile)
#[doc(alias("account.setMainProfileTab", "SetMainProfileTabRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetMainProfileTab {
    /// The tab to show first, such as the stories or the gifts.
    pub tab: enums::ProfileTab,
}

impl SetMainProfileTab {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(tab: impl Into<enums::ProfileTab>) -> Self {
        Self { tab: tab.into() }
    }
}

impl wire::Wire for SetMainProfileTab {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.setMainProfileTab",
        id: 0x5dee78b0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.tab);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { tab: cursor.read() }
    }
}

impl wire::RemoteCall for SetMainProfileTab {
    type Return = bool;
}

/// `account.saveMusic`: Adds a piece of music to the profile of the account, moves it within the list, or removes
/// it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveMusic::new(
///     types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::DocumentInvalid => println!("The document is not valid."),
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
/// - `unsave` (`bool`, a flag): If set, the music is removed; otherwise it is added or moved.
/// - `id` ([`InputDocument`](enums::InputDocument)): The audio file. If the profile has it already, it moves to the
///   new place.
/// - `after_id` ([`Option<InputDocument>`](enums::InputDocument)): The piece after which it is put; left out to put
///   it first.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid): The document is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 213.
///
/// ```text
/// account.saveMusic#b26732a9 flags:# unsave:flags.0?true id:InputDocument
///     after_id:flags.1?InputDocument = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveMusic) · [Guide:
/// profile](https://core.telegram.org/api/profile)
#[doc(alias("account.saveMusic", "SaveMusicRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveMusic {
    /// If set, the music is removed; otherwise it is added or moved.
    pub unsave: bool,
    /// The audio file. If the profile has it already, it moves to the new place.
    pub id: enums::InputDocument,
    /// The piece after which it is put; left out to put it first.
    pub after_id: Option<enums::InputDocument>,
}

impl SaveMusic {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>) -> Self {
        Self {
            unsave: false,
            id: id.into(),
            after_id: None,
        }
    }
}

impl wire::Wire for SaveMusic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.saveMusic",
        id: 0xb26732a9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.unsave));
        w.write(&self.id);
        flags.set(1, w.write_optional(&self.after_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            unsave: flags.has(0),
            id: cursor.read(),
            after_id: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SaveMusic {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DocumentInvalid),
    ];
}
