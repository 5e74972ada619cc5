// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `account.getNotifySettings`: Gets the notification settings of one chat, one topic, or a whole kind of chats.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetNotifySettings::new(
///     enums::InputNotifyPeer::InputNotifyUsers,
/// );
/// let result: Result<types::PeerNotifySettings, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
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
/// - `peer` ([`InputNotifyPeer`](enums::InputNotifyPeer)): The chat, topic or kind of chats to ask about.
///
/// # Returns
///
/// [`PeerNotifySettings`](types::PeerNotifySettings).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateNotifySettings`](functions::account::UpdateNotifySettings): Changes the notifications for one
///   chat, one topic, or a whole kind of chats.
/// - [`account.getNotifyExceptions`](functions::account::GetNotifyExceptions): Gets the chats whose notification
///   settings differ from the default of their kind.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// account.getNotifySettings#12b3ad31 peer:InputNotifyPeer = PeerNotifySettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getNotifySettings)
#[doc(alias("account.getNotifySettings", "GetNotifySettingsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetNotifySettings {
    /// The chat, topic or kind of chats to ask about.
    pub peer: enums::InputNotifyPeer,
}

impl GetNotifySettings {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputNotifyPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for GetNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getNotifySettings",
        id: 0x12b3ad31,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for GetNotifySettings {
    type Return = types::PeerNotifySettings;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getWallPapers`: Gets the wallpapers that the user can choose from: those of Telegram and those that the
/// user saved.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetWallPapers::new(0);
/// let result: Result<enums::account::WallPapers, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the last [`account.wallPapers`](types::account::WallPapers), or 0;
///   [`account.wallPapersNotModified`](enums::account::WallPapers::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`account::WallPapers`](enums::account::WallPapers): [`NotModified`](enums::account::WallPapers::NotModified) or
/// [`WallPapers`](enums::account::WallPapers::WallPapers).
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
/// Since layer 46 or earlier; `hash` since 95 or earlier; result `account.WallPapers` since 95 or earlier,
/// `Vector<WallPaper>` before; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// account.getWallPapers#7967d36 hash:long = account.WallPapers;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getWallPapers) · [Guide:
/// wallpapers](https://core.telegram.org/api/wallpapers)
#[doc(alias("account.getWallPapers", "GetWallPapersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetWallPapers {
    /// The hash of the last [`account.wallPapers`](types::account::WallPapers), or 0;

    /// [`account.wallPapersNotModified`](enums::account::WallPapers::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetWallPapers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetWallPapers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getWallPapers",
        id: 0x07967d36,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetWallPapers {
    type Return = enums::account::WallPapers;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getPrivacy`: Gets one privacy setting, for example who sees the phone number.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetPrivacy::new(
///     enums::InputPrivacyKey::StatusTimestamp,
/// );
/// let result: Result<types::account::PrivacyRules, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PrivacyKeyInvalid => println!("The privacy key is not valid."),
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
/// - `key` ([`InputPrivacyKey`](enums::InputPrivacyKey)): Which setting to get.
///
/// # Returns
///
/// [`account::PrivacyRules`](types::account::PrivacyRules).
///
/// # Errors
///
/// - 400 [`PRIVACY_KEY_INVALID`](crate::rpc::ErrorKind::PrivacyKeyInvalid): The privacy key is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.setPrivacy`](functions::account::SetPrivacy): Changes one privacy setting, for example who sees the
///   phone number.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// account.getPrivacy#dadbc950 key:InputPrivacyKey = account.PrivacyRules;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getPrivacy)
#[doc(alias("account.getPrivacy", "GetPrivacyRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPrivacy {
    /// Which setting to get.
    pub key: enums::InputPrivacyKey,
}

impl GetPrivacy {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(key: impl Into<enums::InputPrivacyKey>) -> Self {
        Self { key: key.into() }
    }
}

impl wire::Wire for GetPrivacy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getPrivacy",
        id: 0xdadbc950,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.key);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { key: cursor.read() }
    }
}

impl wire::RemoteCall for GetPrivacy {
    type Return = types::account::PrivacyRules;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PrivacyKeyInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getAccountTTL`: Gets the number of days after which the account deletes itself if it is not used.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAccountTtl;
/// let result: Result<types::AccountDaysTtl, _> = client.invoke(&request);
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
/// [`AccountDaysTtl`](types::AccountDaysTtl).
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
/// Since layer 46 or earlier.
///
/// ```text
/// account.getAccountTTL#8fc711d = AccountDaysTTL;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAccountTTL)
#[doc(alias("account.getAccountTTL", "GetAccountTtlRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAccountTtl;

impl wire::Wire for GetAccountTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAccountTTL",
        id: 0x08fc711d,
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

impl wire::RemoteCall for GetAccountTtl {
    type Return = types::AccountDaysTtl;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getAuthorizations`: Gets the sessions of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAuthorizations;
/// let result: Result<types::account::Authorizations, _> = client.invoke(&request);
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
/// [`account::Authorizations`](types::account::Authorizations).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.resetAuthorization`](functions::account::ResetAuthorization): Ends another session of the account.
/// - [`account.changeAuthorizationSettings`](functions::account::ChangeAuthorizationSettings): Changes what a
///   session of the account may receive, or confirms that a new session is the user's own.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// account.getAuthorizations#e320c158 = account.Authorizations;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAuthorizations)
#[doc(alias("account.getAuthorizations", "GetAuthorizationsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAuthorizations;

impl wire::Wire for GetAuthorizations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAuthorizations",
        id: 0xe320c158,
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

impl wire::RemoteCall for GetAuthorizations {
    type Return = types::account::Authorizations;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getPassword`: Gets the state of the password of the account, and what a proof of the password needs.
/// Call it before each use of [`inputCheckPasswordSRP`](types::InputCheckPasswordSrp).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetPassword;
/// let result: Result<types::account::Password, _> = client.invoke(&request);
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
/// [`account::Password`](types::account::Password).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`account.getPasswordSettings`](functions::account::GetPasswordSettings): Gets the private settings that the
///   password protects: the recovery email address and the secret of Telegram Passport.
/// - [`account.getTmpPassword`](functions::account::GetTmpPassword): Gets a temporary password for payments with
///   saved card data, so that the user need not type the real one each time.
/// - [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer): Presses an inline button that
///   sends data to the bot or starts a game, and waits for the answer of the bot.
/// - [`messages.editChatCreator`](functions::messages::EditChatCreator): Hands a group or channel over to another
///   member, who owns it from then on.
/// - [`payments.getStarsRevenueWithdrawalUrl`](functions::payments::GetStarsRevenueWithdrawalUrl): Starts the
///   withdrawal of revenue; the user completes it on a page of Fragment.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// account.getPassword#548a30f5 = account.Password;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getPassword)
#[doc(alias("account.getPassword", "GetPasswordRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPassword;

impl wire::Wire for GetPassword {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getPassword",
        id: 0x548a30f5,
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

impl wire::RemoteCall for GetPassword {
    type Return = types::account::Password;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getPasswordSettings`: Gets the private settings that the password protects: the recovery email address
/// and the secret of Telegram Passport.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetPasswordSettings::new(
///     types::InputCheckPasswordSrp::new(3390172845, [1, 2, 3], [1, 2, 3]),
/// );
/// let result: Result<types::account::PasswordSettings, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PasswordHashInvalid => println!("The password is wrong."),
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
/// - `password` ([`InputCheckPasswordSrp`](enums::InputCheckPasswordSrp)): A proof of the password, made with the
///   answer to [`account.getPassword`](functions::account::GetPassword).
///
/// # Returns
///
/// [`account::PasswordSettings`](types::account::PasswordSettings).
///
/// # Errors
///
/// - 400 [`PASSWORD_HASH_INVALID`](crate::rpc::ErrorKind::PasswordHashInvalid): The password is wrong.
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
/// - [`account.getAllSecureValues`](functions::account::GetAllSecureValues): Gets all documents and data that the
///   user has stored in Telegram Passport.
/// - [`account.getSecureValue`](functions::account::GetSecureValue): Gets documents and data of certain kinds from
///   Telegram Passport.
/// - [`account.deleteAccount`](functions::account::DeleteAccount): Deletes the account with all of its data.
/// - [`account.updatePasswordSettings`](functions::account::UpdatePasswordSettings): Sets, changes or removes the
///   password of the account or its recovery email address.
/// - [`account.getTmpPassword`](functions::account::GetTmpPassword): Gets a temporary password for payments with
///   saved card data, so that the user need not type the real one each time.
///
/// # History
///
/// Since layer 46 or earlier; `password` since 86 or earlier; `current_password_hash` until 82 or later.
///
/// ```text
/// account.getPasswordSettings#9cd4eaf9 password:InputCheckPasswordSRP =
///     account.PasswordSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getPasswordSettings) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("account.getPasswordSettings", "GetPasswordSettingsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPasswordSettings {
    /// A proof of the password, made with the answer to [`account.getPassword`](functions::account::GetPassword).
    pub password: enums::InputCheckPasswordSrp,
}

impl GetPasswordSettings {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(password: impl Into<enums::InputCheckPasswordSrp>) -> Self {
        Self { password: password.into() }
    }
}

impl wire::Wire for GetPasswordSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getPasswordSettings",
        id: 0x9cd4eaf9,
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

impl wire::RemoteCall for GetPasswordSettings {
    type Return = types::account::PasswordSettings;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PasswordHashInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getTmpPassword`: Gets a temporary password for payments with saved card data, so that the user need not
/// type the real one each time.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetTmpPassword::new(
///     types::InputCheckPasswordSrp::new(3390172845, [1, 2, 3], [1, 2, 3]),
///     3600,
/// );
/// let result: Result<types::account::TmpPassword, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TmpPasswordDisabled => {
///             println!("Temporary passwords are switched off.");
///         }
///         ErrorKind::PasswordHashInvalid => println!("The password is wrong."),
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
/// - `password` ([`InputCheckPasswordSrp`](enums::InputCheckPasswordSrp)): A proof of the password, made with the
///   answer to [`account.getPassword`](functions::account::GetPassword).
/// - `period` (`i32`): How long the temporary password is to be valid, in seconds, from 60 to 86400.
///
/// # Returns
///
/// [`account::TmpPassword`](types::account::TmpPassword).
///
/// # Errors
///
/// - 400 [`PASSWORD_HASH_INVALID`](crate::rpc::ErrorKind::PasswordHashInvalid): The password is wrong.
/// - 400 [`SRP_A_INVALID`](crate::rpc::ErrorKind::SrpAInvalid): The value A of the password proof is not valid.
/// - 400 [`TMP_PASSWORD_DISABLED`](crate::rpc::ErrorKind::TmpPasswordDisabled): Temporary passwords are switched
///   off.
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
/// - [`account.deleteAccount`](functions::account::DeleteAccount): Deletes the account with all of its data.
/// - [`account.getPasswordSettings`](functions::account::GetPasswordSettings): Gets the private settings that the
///   password protects: the recovery email address and the secret of Telegram Passport.
/// - [`account.updatePasswordSettings`](functions::account::UpdatePasswordSettings): Sets, changes or removes the
///   password of the account or its recovery email address.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer): Presses an inline button that
///   sends data to the bot or starts a game, and waits for the answer of the bot.
///
/// # History
///
/// Since layer 65 or earlier; `password` since 86 or earlier; `password_hash` until 82 or later.
///
/// ```text
/// account.getTmpPassword#449e0b51 password:InputCheckPasswordSRP period:int =
///     account.TmpPassword;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getTmpPassword)
#[doc(alias("account.getTmpPassword", "GetTmpPasswordRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTmpPassword {
    /// A proof of the password, made with the answer to [`account.getPassword`](functions::account::GetPassword).
    pub password: enums::InputCheckPasswordSrp,
    /// How long the temporary password is to be valid, in seconds, from 60 to 86400.
    pub period: i32,
}

impl GetTmpPassword {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(password: impl Into<enums::InputCheckPasswordSrp>, period: i32) -> Self {
        Self {
            password: password.into(),
            period,
        }
    }
}

impl wire::Wire for GetTmpPassword {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getTmpPassword",
        id: 0x449e0b51,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.password);
        w.i32(self.period);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            password: cursor.read(),
            period: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetTmpPassword {
    type Return = types::account::TmpPassword;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PasswordHashInvalid),
        wire::known(400, wire::ErrorKind::SrpAInvalid),
        wire::known(400, wire::ErrorKind::TmpPasswordDisabled),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getWebAuthorizations`: Gets the websites where the user logged in with Telegram.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetWebAuthorizations;
/// let result: Result<types::account::WebAuthorizations, _> = client.invoke(&request);
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
/// [`account::WebAuthorizations`](types::account::WebAuthorizations).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.resetWebAuthorization`](functions::account::ResetWebAuthorization): Ends the login with Telegram at
///   one website.
///
/// # History
///
/// Since layer 75 or earlier.
///
/// ```text
/// account.getWebAuthorizations#182e6d6f = account.WebAuthorizations;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getWebAuthorizations)
#[doc(alias("account.getWebAuthorizations", "GetWebAuthorizationsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetWebAuthorizations;

impl wire::Wire for GetWebAuthorizations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getWebAuthorizations",
        id: 0x182e6d6f,
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

impl wire::RemoteCall for GetWebAuthorizations {
    type Return = types::account::WebAuthorizations;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getAllSecureValues`: Gets all documents and data that the user has stored in Telegram Passport. They
/// are encrypted with the secret that [`account.getPasswordSettings`](functions::account::GetPasswordSettings)
/// gives.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAllSecureValues;
/// let result: Result<Vec<types::SecureValue>, _> = client.invoke(&request);
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
/// [`Vec<SecureValue>`](types::SecureValue).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getPasswordSettings`](functions::account::GetPasswordSettings): Gets the private settings that the
///   password protects: the recovery email address and the secret of Telegram Passport.
/// - [`account.getSecureValue`](functions::account::GetSecureValue): Gets documents and data of certain kinds from
///   Telegram Passport.
/// - [`account.saveSecureValue`](functions::account::SaveSecureValue): Stores a document or data in Telegram
///   Passport.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// account.getAllSecureValues#b288bc7d = Vector<SecureValue>;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAllSecureValues)
#[doc(alias("account.getAllSecureValues", "GetAllSecureValuesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAllSecureValues;

impl wire::Wire for GetAllSecureValues {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAllSecureValues",
        id: 0xb288bc7d,
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

impl wire::RemoteCall for GetAllSecureValues {
    type Return = Vec<types::SecureValue>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getSecureValue`: Gets documents and data of certain kinds from Telegram Passport. They are encrypted
/// with the secret that [`account.getPasswordSettings`](functions::account::GetPasswordSettings) gives.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetSecureValue::new(
///     vec![enums::SecureValueType::PersonalDetails],
/// );
/// let result: Result<Vec<types::SecureValue>, _> = client.invoke(&request);
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
/// - `types` ([`Vec<SecureValueType>`](enums::SecureValueType)): The kinds of documents and data to get.
///
/// # Returns
///
/// [`Vec<SecureValue>`](types::SecureValue).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getPasswordSettings`](functions::account::GetPasswordSettings): Gets the private settings that the
///   password protects: the recovery email address and the secret of Telegram Passport.
/// - [`account.getAllSecureValues`](functions::account::GetAllSecureValues): Gets all documents and data that the
///   user has stored in Telegram Passport.
/// - [`account.saveSecureValue`](functions::account::SaveSecureValue): Stores a document or data in Telegram
///   Passport.
/// - [`account.deleteSecureValue`](functions::account::DeleteSecureValue): Deletes documents and data of certain
///   kinds from Telegram Passport.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// account.getSecureValue#73665bc2 types:Vector<SecureValueType> =
///     Vector<SecureValue>;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getSecureValue)
#[doc(alias("account.getSecureValue", "GetSecureValueRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSecureValue {
    /// The kinds of documents and data to get.
    pub types: Vec<enums::SecureValueType>,
}

impl GetSecureValue {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(types: Vec<enums::SecureValueType>) -> Self {
        Self { types }
    }
}

impl wire::Wire for GetSecureValue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getSecureValue",
        id: 0x73665bc2,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.types);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { types: cursor.read() }
    }
}

impl wire::RemoteCall for GetSecureValue {
    type Return = Vec<types::SecureValue>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getAuthorizationForm`: Gets what a service asks for through Telegram Passport, to show it to the user.
/// Call it when the user opens a link of the service; go on with
/// [`account.acceptAuthorization`](functions::account::AcceptAuthorization).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAuthorizationForm::new(
///     87654321,
///     "phone_number",
///     "-----BEGIN PUBLIC KEY-----",
/// );
/// let result: Result<types::account::AuthorizationForm, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PublicKeyRequired => println!("A public key is required."),
///         ErrorKind::BotInvalid => {
///             println!("The user given is not a valid bot for this call.");
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
/// - `bot_id` (`i64`): The identifier of the service's bot, from the link.
/// - `scope` (`String`): What the service asks for, as JSON, from the link.
/// - `public_key` (`String`): The public key of the service, from the link.
///
/// # Returns
///
/// [`account::AuthorizationForm`](types::account::AuthorizationForm).
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`PUBLIC_KEY_REQUIRED`](crate::rpc::ErrorKind::PublicKeyRequired): A public key is required.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.acceptAuthorization`](functions::account::AcceptAuthorization): Hands the requested documents and
///   data to a service through Telegram Passport, after the user agreed.
///
/// # History
///
/// Since layer 81 or earlier; `bot_id:long` since 133 or earlier, `bot_id:int` before.
///
/// ```text
/// account.getAuthorizationForm#a929597a bot_id:long scope:string public_key:string
///     = account.AuthorizationForm;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAuthorizationForm)
#[doc(alias("account.getAuthorizationForm", "GetAuthorizationFormRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAuthorizationForm {
    /// The identifier of the service's bot, from the link.
    pub bot_id: i64,
    /// What the service asks for, as JSON, from the link.
    pub scope: String,
    /// The public key of the service, from the link.
    pub public_key: String,
}

impl GetAuthorizationForm {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot_id: i64,
        scope: impl Into<String>,
        public_key: impl Into<String>,
    ) -> Self {
        Self {
            bot_id,
            scope: scope.into(),
            public_key: public_key.into(),
        }
    }
}

impl wire::Wire for GetAuthorizationForm {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAuthorizationForm",
        id: 0xa929597a,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.bot_id);
        w.string(&self.scope);
        w.string(&self.public_key);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot_id: cursor.i64(),
            scope: cursor.string(),
            public_key: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetAuthorizationForm {
    type Return = types::account::AuthorizationForm;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::PublicKeyRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getContactSignUpNotification`: Tells whether the user is notified when a contact joins Telegram.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetContactSignUpNotification;
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
/// True if such notifications are turned off.
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
/// account.getContactSignUpNotification#9f07c728 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getContactSignUpNotification)
#[doc(
    alias("account.getContactSignUpNotification", "GetContactSignUpNotificationRequest")
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetContactSignUpNotification;

impl wire::Wire for GetContactSignUpNotification {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getContactSignUpNotification",
        id: 0x9f07c728,
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

impl wire::RemoteCall for GetContactSignUpNotification {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getNotifyExceptions`: Gets the chats whose notification settings differ from the default of their kind.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetNotifyExceptions::default();
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `compare_sound` (`bool`, a flag): If set, chats with another sound count as well.
/// - `compare_stories` (`bool`, a flag): If set, chats with other settings for stories count as well.
/// - `peer` ([`Option<InputNotifyPeer>`](enums::InputNotifyPeer)): Only chats of this kind are returned.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// An [`updateNotifySettings`](types::UpdateNotifySettings) for each such chat.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateNotifySettings`](functions::account::UpdateNotifySettings): Changes the notifications for one
///   chat, one topic, or a whole kind of chats.
/// - [`account.getNotifySettings`](functions::account::GetNotifySettings): Gets the notification settings of one
///   chat, one topic, or a whole kind of chats.
///
/// # History
///
/// Since layer 91 or earlier.
///
/// ```text
/// account.getNotifyExceptions#53577479 flags:# compare_sound:flags.1?true
///     compare_stories:flags.2?true peer:flags.0?InputNotifyPeer = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getNotifyExceptions)
#[doc(alias("account.getNotifyExceptions", "GetNotifyExceptionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetNotifyExceptions {
    /// If set, chats with another sound count as well.
    pub compare_sound: bool,
    /// If set, chats with other settings for stories count as well.
    pub compare_stories: bool,
    /// Only chats of this kind are returned.
    pub peer: Option<enums::InputNotifyPeer>,
}

impl GetNotifyExceptions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            compare_sound: false,
            compare_stories: false,
            peer: None,
        }
    }
}

impl wire::Wire for GetNotifyExceptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getNotifyExceptions",
        id: 0x53577479,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.compare_sound)
                    .with(2, self.compare_stories),
            );
        flags.set(0, w.write_optional(&self.peer));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            compare_sound: flags.has(1),
            compare_stories: flags.has(2),
            peer: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetNotifyExceptions {
    type Return = enums::Updates;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getWallPaper`: Gets one wallpaper, for example the one that a link names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetWallPaper::new(
///     types::InputWallPaper::new(5933856211, 4831207765),
/// );
/// let result: Result<enums::WallPaper, _> = client.invoke(&request);
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
/// - `wallpaper` ([`InputWallPaper`](enums::InputWallPaper)): The wallpaper to get.
///
/// # Returns
///
/// [`WallPaper`](enums::WallPaper): [`WallPaper`](enums::WallPaper::WallPaper) or
/// [`NoFile`](enums::WallPaper::NoFile).
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
/// - [`account.getMultiWallPapers`](functions::account::GetMultiWallPapers): Gets several wallpapers at once.
/// - [`account.uploadWallPaper`](functions::account::UploadWallPaper): Makes a wallpaper from an uploaded image.
/// - [`account.saveWallPaper`](functions::account::SaveWallPaper): Adds a wallpaper to those that the user saved,
///   or removes it.
/// - [`account.installWallPaper`](functions::account::InstallWallPaper): Tells the server that the user chose a
///   wallpaper, and adds it to those that the user saved.
/// - [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper): Sets or removes the background of a
///   private chat.
///
/// # History
///
/// Since layer 95 or earlier.
///
/// ```text
/// account.getWallPaper#fc8ddbea wallpaper:InputWallPaper = WallPaper;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getWallPaper) · [Guide:
/// wallpapers](https://core.telegram.org/api/wallpapers)
#[doc(alias("account.getWallPaper", "GetWallPaperRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetWallPaper {
    /// The wallpaper to get.
    pub wallpaper: enums::InputWallPaper,
}

impl GetWallPaper {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(wallpaper: impl Into<enums::InputWallPaper>) -> Self {
        Self {
            wallpaper: wallpaper.into(),
        }
    }
}

impl wire::Wire for GetWallPaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getWallPaper",
        id: 0xfc8ddbea,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.wallpaper);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { wallpaper: cursor.read() }
    }
}

impl wire::RemoteCall for GetWallPaper {
    type Return = enums::WallPaper;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::WallpaperInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getAutoDownloadSettings`: Gets the presets for loading media without being asked.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAutoDownloadSettings;
/// let result: Result<types::account::AutoDownloadSettings, _> = client
///     .invoke(&request);
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
/// [`account::AutoDownloadSettings`](types::account::AutoDownloadSettings).
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
/// account.getAutoDownloadSettings#56da0b3f = account.AutoDownloadSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAutoDownloadSettings)
#[doc(alias("account.getAutoDownloadSettings", "GetAutoDownloadSettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAutoDownloadSettings;

impl wire::Wire for GetAutoDownloadSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAutoDownloadSettings",
        id: 0x56da0b3f,
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

impl wire::RemoteCall for GetAutoDownloadSettings {
    type Return = types::account::AutoDownloadSettings;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getTheme`: Gets one theme with its file for a platform, for example the one that a link names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetTheme::new(
///     "android",
///     types::InputTheme::new(6003821457, 4831207765),
/// );
/// let result: Result<types::Theme, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ThemeInvalid => println!("The theme is not valid."),
///         ErrorKind::ThemeFormatInvalid => {
///             println!("The format of the theme is not valid.");
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
/// - `format` (`String`): The platform of the client that the file is for, such as android or tdesktop.
/// - `theme` ([`InputTheme`](enums::InputTheme)): The theme to get.
///
/// # Returns
///
/// [`Theme`](types::Theme).
///
/// # Errors
///
/// - 400 [`THEME_FORMAT_INVALID`](crate::rpc::ErrorKind::ThemeFormatInvalid): The format of the theme is not valid.
/// - 400 [`THEME_INVALID`](crate::rpc::ErrorKind::ThemeInvalid): The theme is not valid.
/// - 400 [`THEME_SLUG_INVALID`](crate::rpc::ErrorKind::ThemeSlugInvalid): The short name of the theme is not valid.
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
/// - [`account.createTheme`](functions::account::CreateTheme): Creates a theme that others can install by its link.
/// - [`account.saveTheme`](functions::account::SaveTheme): Adds a theme to those that the user saved, or removes
///   it.
///
/// # History
///
/// Since layer 105; `document_id` until 147.
///
/// ```text
/// account.getTheme#3a5869ec format:string theme:InputTheme = Theme;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getTheme)
#[doc(alias("account.getTheme", "GetThemeRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTheme {
    /// The platform of the client that the file is for, such as android or tdesktop.
    pub format: String,
    /// The theme to get.
    pub theme: enums::InputTheme,
}

impl GetTheme {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(format: impl Into<String>, theme: impl Into<enums::InputTheme>) -> Self {
        Self {
            format: format.into(),
            theme: theme.into(),
        }
    }
}

impl wire::Wire for GetTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getTheme",
        id: 0x3a5869ec,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.format);
        w.write(&self.theme);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            format: cursor.string(),
            theme: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetTheme {
    type Return = types::Theme;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ThemeFormatInvalid),
        wire::known(400, wire::ErrorKind::ThemeInvalid),
        wire::known(400, wire::ErrorKind::ThemeSlugInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getThemes`: Gets the themes that the user saved. For chat themes use
/// [`account.getChatThemes`](functions::account::GetChatThemes).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetThemes::new("android", 0);
/// let result: Result<enums::account::Themes, _> = client.invoke(&request);
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
/// - `format` (`String`): The platform of the client that the files are for, such as android or tdesktop.
/// - `hash` (`i64`): The hash of the last [`account.themes`](types::account::Themes), or 0;
///   [`account.themesNotModified`](enums::account::Themes::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`account::Themes`](enums::account::Themes): [`NotModified`](enums::account::Themes::NotModified) or
/// [`Themes`](enums::account::Themes::Themes).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getChatThemes`](functions::account::GetChatThemes): Gets the emoji themes that a chat can have.
///
/// # History
///
/// Since layer 105; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// account.getThemes#7206e458 format:string hash:long = account.Themes;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getThemes)
#[doc(alias("account.getThemes", "GetThemesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetThemes {
    /// The platform of the client that the files are for, such as android or tdesktop.
    pub format: String,
    /// The hash of the last [`account.themes`](types::account::Themes), or 0;

    /// [`account.themesNotModified`](enums::account::Themes::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetThemes {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(format: impl Into<String>, hash: i64) -> Self {
        Self {
            format: format.into(),
            hash,
        }
    }
}

impl wire::Wire for GetThemes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getThemes",
        id: 0x7206e458,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.format);
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            format: cursor.string(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetThemes {
    type Return = enums::account::Themes;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getContentSettings`: Tells whether the account sees content that is marked as sensitive, and whether
/// this client may change that.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetContentSettings;
/// let result: Result<types::account::ContentSettings, _> = client.invoke(&request);
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
/// [`account::ContentSettings`](types::account::ContentSettings).
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
/// Since layer 109 or earlier.
///
/// ```text
/// account.getContentSettings#8b9b4dae = account.ContentSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getContentSettings)
#[doc(alias("account.getContentSettings", "GetContentSettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetContentSettings;

impl wire::Wire for GetContentSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getContentSettings",
        id: 0x8b9b4dae,
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

impl wire::RemoteCall for GetContentSettings {
    type Return = types::account::ContentSettings;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getMultiWallPapers`: Gets several wallpapers at once.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetMultiWallPapers::new(
///     vec![types::InputWallPaper::new(5933856211, 4831207765).into()],
/// );
/// let result: Result<Vec<enums::WallPaper>, _> = client.invoke(&request);
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
/// - `wallpapers` ([`Vec<InputWallPaper>`](enums::InputWallPaper)): The wallpapers to get.
///
/// # Returns
///
/// [`Vec<WallPaper>`](enums::WallPaper).
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
/// - [`account.getWallPaper`](functions::account::GetWallPaper): Gets one wallpaper, for example the one that a
///   link names.
/// - [`account.uploadWallPaper`](functions::account::UploadWallPaper): Makes a wallpaper from an uploaded image.
/// - [`account.saveWallPaper`](functions::account::SaveWallPaper): Adds a wallpaper to those that the user saved,
///   or removes it.
/// - [`account.installWallPaper`](functions::account::InstallWallPaper): Tells the server that the user chose a
///   wallpaper, and adds it to those that the user saved.
/// - [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper): Sets or removes the background of a
///   private chat.
///
/// # History
///
/// Since layer 109 or earlier.
///
/// ```text
/// account.getMultiWallPapers#65ad71dc wallpapers:Vector<InputWallPaper> =
///     Vector<WallPaper>;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getMultiWallPapers) · [Guide:
/// wallpapers](https://core.telegram.org/api/wallpapers)
#[doc(alias("account.getMultiWallPapers", "GetMultiWallPapersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMultiWallPapers {
    /// The wallpapers to get.
    pub wallpapers: Vec<enums::InputWallPaper>,
}

impl GetMultiWallPapers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(wallpapers: Vec<enums::InputWallPaper>) -> Self {
        Self { wallpapers }
    }
}

impl wire::Wire for GetMultiWallPapers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getMultiWallPapers",
        id: 0x65ad71dc,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.wallpapers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { wallpapers: cursor.read() }
    }
}

impl wire::RemoteCall for GetMultiWallPapers {
    type Return = Vec<enums::WallPaper>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::WallpaperInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getGlobalPrivacySettings`: Gets the privacy settings that hold for all chats, such as who can write to
/// the account and what it costs.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetGlobalPrivacySettings;
/// let result: Result<types::GlobalPrivacySettings, _> = client.invoke(&request);
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
/// [`GlobalPrivacySettings`](types::GlobalPrivacySettings).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.setGlobalPrivacySettings`](functions::account::SetGlobalPrivacySettings): Changes the privacy
///   settings that hold for all chats.
///
/// # History
///
/// Since layer 117 or earlier.
///
/// ```text
/// account.getGlobalPrivacySettings#eb2b4cf6 = GlobalPrivacySettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getGlobalPrivacySettings)
#[doc(alias("account.getGlobalPrivacySettings", "GetGlobalPrivacySettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGlobalPrivacySettings;

impl wire::Wire for GetGlobalPrivacySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getGlobalPrivacySettings",
        id: 0xeb2b4cf6,
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

impl wire::RemoteCall for GetGlobalPrivacySettings {
    type Return = types::GlobalPrivacySettings;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getChatThemes`: Gets the emoji themes that a chat can have. Themes from collectible gifts come from
/// [`account.getUniqueGiftChatThemes`](functions::account::GetUniqueGiftChatThemes).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetChatThemes::new(0);
/// let result: Result<enums::account::Themes, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the last [`account.themes`](types::account::Themes) with chat themes, or 0;
///   [`account.themesNotModified`](enums::account::Themes::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`account::Themes`](enums::account::Themes): [`NotModified`](enums::account::Themes::NotModified) or
/// [`Themes`](enums::account::Themes::Themes).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getUniqueGiftChatThemes`](functions::account::GetUniqueGiftChatThemes): Gets the themes for chats
///   that the account can use because it owns collectible gifts, part by part.
/// - [`account.getThemes`](functions::account::GetThemes): Gets the themes that the user saved.
/// - [`messages.setChatTheme`](functions::messages::SetChatTheme): Sets the theme of a private chat, for both
///   sides, or removes it.
///
/// # History
///
/// Since layer 133 or earlier; `hash:long` since 134, `hash:int` before; result `account.Themes` since 134,
/// `account.ChatThemes` before.
///
/// ```text
/// account.getChatThemes#d638de89 hash:long = account.Themes;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getChatThemes) · [Guide:
/// themes](https://core.telegram.org/api/themes)
#[doc(alias("account.getChatThemes", "GetChatThemesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetChatThemes {
    /// The hash of the last [`account.themes`](types::account::Themes) with chat themes, or 0;

    /// [`account.themesNotModified`](enums::account::Themes::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetChatThemes {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetChatThemes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getChatThemes",
        id: 0xd638de89,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetChatThemes {
    type Return = enums::account::Themes;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getSavedRingtones`: Gets the notification sounds that the user saved.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetSavedRingtones::new(0);
/// let result: Result<enums::account::SavedRingtones, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the last [`account.savedRingtones`](types::account::SavedRingtones), or 0;
///   [`account.savedRingtonesNotModified`](enums::account::SavedRingtones::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`account::SavedRingtones`](enums::account::SavedRingtones):
/// [`NotModified`](enums::account::SavedRingtones::NotModified) or
/// [`SavedRingtones`](enums::account::SavedRingtones::SavedRingtones).
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
/// Since layer 140.
///
/// ```text
/// account.getSavedRingtones#e1902288 hash:long = account.SavedRingtones;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getSavedRingtones)
#[doc(alias("account.getSavedRingtones", "GetSavedRingtonesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedRingtones {
    /// The hash of the last [`account.savedRingtones`](types::account::SavedRingtones), or 0;

    /// [`account.savedRingtonesNotModified`](enums::account::SavedRingtones::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetSavedRingtones {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetSavedRingtones {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getSavedRingtones",
        id: 0xe1902288,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetSavedRingtones {
    type Return = enums::account::SavedRingtones;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getDefaultEmojiStatuses`: Gets emoji statuses that Telegram suggests to users.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetDefaultEmojiStatuses::new(0);
/// let result: Result<enums::account::EmojiStatuses, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the last [`account.emojiStatuses`](types::account::EmojiStatuses) with
///   suggestions, or 0; [`account.emojiStatusesNotModified`](enums::account::EmojiStatuses::NotModified) answers if
///   nothing changed.
///
/// # Returns
///
/// [`account::EmojiStatuses`](enums::account::EmojiStatuses):
/// [`NotModified`](enums::account::EmojiStatuses::NotModified) or
/// [`EmojiStatuses`](enums::account::EmojiStatuses::EmojiStatuses).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getRecentEmojiStatuses`](functions::account::GetRecentEmojiStatuses): Gets the emoji statuses that
///   the user had last.
/// - [`account.getChannelDefaultEmojiStatuses`](functions::account::GetChannelDefaultEmojiStatuses): Gets emoji
///   statuses that Telegram suggests to channels.
/// - [`account.getCollectibleEmojiStatuses`](functions::account::GetCollectibleEmojiStatuses): Gets the emoji
///   statuses that the account can use because it owns collectible gifts.
///
/// # History
///
/// Since layer 145.
///
/// ```text
/// account.getDefaultEmojiStatuses#d6753386 hash:long = account.EmojiStatuses;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getDefaultEmojiStatuses) · [Guide:
/// emoji-status](https://core.telegram.org/api/emoji-status)
#[doc(alias("account.getDefaultEmojiStatuses", "GetDefaultEmojiStatusesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDefaultEmojiStatuses {
    /// The hash of the last [`account.emojiStatuses`](types::account::EmojiStatuses) with suggestions, or 0;

    /// [`account.emojiStatusesNotModified`](enums::account::EmojiStatuses::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetDefaultEmojiStatuses {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetDefaultEmojiStatuses {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getDefaultEmojiStatuses",
        id: 0xd6753386,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetDefaultEmojiStatuses {
    type Return = enums::account::EmojiStatuses;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getRecentEmojiStatuses`: Gets the emoji statuses that the user had last.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetRecentEmojiStatuses::new(0);
/// let result: Result<enums::account::EmojiStatuses, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the last [`account.emojiStatuses`](types::account::EmojiStatuses) with recent
///   ones, or 0; [`account.emojiStatusesNotModified`](enums::account::EmojiStatuses::NotModified) answers if
///   nothing changed.
///
/// # Returns
///
/// [`account::EmojiStatuses`](enums::account::EmojiStatuses):
/// [`NotModified`](enums::account::EmojiStatuses::NotModified) or
/// [`EmojiStatuses`](enums::account::EmojiStatuses::EmojiStatuses).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getDefaultEmojiStatuses`](functions::account::GetDefaultEmojiStatuses): Gets emoji statuses that
///   Telegram suggests to users.
/// - [`account.getChannelDefaultEmojiStatuses`](functions::account::GetChannelDefaultEmojiStatuses): Gets emoji
///   statuses that Telegram suggests to channels.
/// - [`account.getCollectibleEmojiStatuses`](functions::account::GetCollectibleEmojiStatuses): Gets the emoji
///   statuses that the account can use because it owns collectible gifts.
///
/// # History
///
/// Since layer 145.
///
/// ```text
/// account.getRecentEmojiStatuses#f578105 hash:long = account.EmojiStatuses;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getRecentEmojiStatuses) · [Guide:
/// emoji-status](https://core.telegram.org/api/emoji-status)
#[doc(alias("account.getRecentEmojiStatuses", "GetRecentEmojiStatusesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetRecentEmojiStatuses {
    /// The hash of the last [`account.emojiStatuses`](types::account::EmojiStatuses) with recent ones, or 0;

    /// [`account.emojiStatusesNotModified`](enums::account::EmojiStatuses::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetRecentEmojiStatuses {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetRecentEmojiStatuses {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getRecentEmojiStatuses",
        id: 0x0f578105,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetRecentEmojiStatuses {
    type Return = enums::account::EmojiStatuses;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getDefaultProfilePhotoEmojis`: Gets custom emoji that Telegram suggests for a profile photo.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetDefaultProfilePhotoEmojis::new(0);
/// let result: Result<enums::EmojiList, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the last [`emojiList`](types::EmojiList) for profile photos, or 0;
///   [`emojiListNotModified`](enums::EmojiList::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`EmojiList`](enums::EmojiList): [`NotModified`](enums::EmojiList::NotModified) or
/// [`EmojiList`](enums::EmojiList::EmojiList).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getDefaultGroupPhotoEmojis`](functions::account::GetDefaultGroupPhotoEmojis): Gets custom emoji that
///   Telegram suggests for the photo of a group.
/// - [`account.getDefaultBackgroundEmojis`](functions::account::GetDefaultBackgroundEmojis): Gets custom emoji that
///   Telegram suggests as a pattern behind replies or on the profile page.
/// - [`account.getChannelRestrictedStatusEmojis`](functions::account::GetChannelRestrictedStatusEmojis): Gets the
///   custom emoji that a channel cannot have as its status.
/// - [`messages.searchCustomEmoji`](functions::messages::SearchCustomEmoji): Finds custom emoji that stand for an
///   ordinary emoji.
///
/// # History
///
/// Since layer 152.
///
/// ```text
/// account.getDefaultProfilePhotoEmojis#e2750328 hash:long = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getDefaultProfilePhotoEmojis) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji) · [Guide: files](https://core.telegram.org/api/files)
#[doc(
    alias("account.getDefaultProfilePhotoEmojis", "GetDefaultProfilePhotoEmojisRequest")
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDefaultProfilePhotoEmojis {
    /// The hash of the last [`emojiList`](types::EmojiList) for profile photos, or 0;

    /// [`emojiListNotModified`](enums::EmojiList::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetDefaultProfilePhotoEmojis {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetDefaultProfilePhotoEmojis {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getDefaultProfilePhotoEmojis",
        id: 0xe2750328,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetDefaultProfilePhotoEmojis {
    type Return = enums::EmojiList;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getDefaultGroupPhotoEmojis`: Gets custom emoji that Telegram suggests for the photo of a group.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetDefaultGroupPhotoEmojis::new(0);
/// let result: Result<enums::EmojiList, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the last [`emojiList`](types::EmojiList) for group photos, or 0;
///   [`emojiListNotModified`](enums::EmojiList::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`EmojiList`](enums::EmojiList): [`NotModified`](enums::EmojiList::NotModified) or
/// [`EmojiList`](enums::EmojiList::EmojiList).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getDefaultProfilePhotoEmojis`](functions::account::GetDefaultProfilePhotoEmojis): Gets custom emoji
///   that Telegram suggests for a profile photo.
/// - [`account.getDefaultBackgroundEmojis`](functions::account::GetDefaultBackgroundEmojis): Gets custom emoji that
///   Telegram suggests as a pattern behind replies or on the profile page.
/// - [`account.getChannelRestrictedStatusEmojis`](functions::account::GetChannelRestrictedStatusEmojis): Gets the
///   custom emoji that a channel cannot have as its status.
/// - [`messages.searchCustomEmoji`](functions::messages::SearchCustomEmoji): Finds custom emoji that stand for an
///   ordinary emoji.
///
/// # History
///
/// Since layer 152.
///
/// ```text
/// account.getDefaultGroupPhotoEmojis#915860ae hash:long = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getDefaultGroupPhotoEmojis) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji) · [Guide: files](https://core.telegram.org/api/files)
#[doc(alias("account.getDefaultGroupPhotoEmojis", "GetDefaultGroupPhotoEmojisRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDefaultGroupPhotoEmojis {
    /// The hash of the last [`emojiList`](types::EmojiList) for group photos, or 0;

    /// [`emojiListNotModified`](enums::EmojiList::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetDefaultGroupPhotoEmojis {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetDefaultGroupPhotoEmojis {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getDefaultGroupPhotoEmojis",
        id: 0x915860ae,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetDefaultGroupPhotoEmojis {
    type Return = enums::EmojiList;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getAutoSaveSettings`: Gets which received media the client saves to the gallery of the device without
/// being asked.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAutoSaveSettings;
/// let result: Result<types::account::AutoSaveSettings, _> = client.invoke(&request);
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
/// [`account::AutoSaveSettings`](types::account::AutoSaveSettings).
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
/// Since layer 152.
///
/// ```text
/// account.getAutoSaveSettings#adcbbcda = account.AutoSaveSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAutoSaveSettings)
#[doc(alias("account.getAutoSaveSettings", "GetAutoSaveSettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAutoSaveSettings;

impl wire::Wire for GetAutoSaveSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAutoSaveSettings",
        id: 0xadcbbcda,
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

impl wire::RemoteCall for GetAutoSaveSettings {
    type Return = types::account::AutoSaveSettings;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.getDefaultBackgroundEmojis`: Gets custom emoji that Telegram suggests as a pattern behind replies or on
/// the profile page.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetDefaultBackgroundEmojis::new(0);
/// let result: Result<enums::EmojiList, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the last [`emojiList`](types::EmojiList) for backgrounds, or 0;
///   [`emojiListNotModified`](enums::EmojiList::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`EmojiList`](enums::EmojiList): [`NotModified`](enums::EmojiList::NotModified) or
/// [`EmojiList`](enums::EmojiList::EmojiList).
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
/// - [`account.getDefaultProfilePhotoEmojis`](functions::account::GetDefaultProfilePhotoEmojis): Gets custom emoji
///   that Telegram suggests for a profile photo.
/// - [`account.getDefaultGroupPhotoEmojis`](functions::account::GetDefaultGroupPhotoEmojis): Gets custom emoji that
///   Telegram suggests for the photo of a group.
/// - [`account.getChannelRestrictedStatusEmojis`](functions::account::GetChannelRestrictedStatusEmojis): Gets the
///   custom emoji that a channel cannot have as its status.
/// - [`messages.searchCustomEmoji`](functions::messages::SearchCustomEmoji): Finds custom emoji that stand for an
///   ordinary emoji.
///
/// # History
///
/// Since layer 166.
///
/// ```text
/// account.getDefaultBackgroundEmojis#a60ab9ce hash:long = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getDefaultBackgroundEmojis) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji) · [Guide:
/// colors](https://core.telegram.org/api/colors)
#[doc(alias("account.getDefaultBackgroundEmojis", "GetDefaultBackgroundEmojisRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDefaultBackgroundEmojis {
    /// The hash of the last [`emojiList`](types::EmojiList) for backgrounds, or 0;

    /// [`emojiListNotModified`](enums::EmojiList::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetDefaultBackgroundEmojis {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetDefaultBackgroundEmojis {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getDefaultBackgroundEmojis",
        id: 0xa60ab9ce,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetDefaultBackgroundEmojis {
    type Return = enums::EmojiList;
}

/// `account.getChannelDefaultEmojiStatuses`: Gets emoji statuses that Telegram suggests to channels.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetChannelDefaultEmojiStatuses::new(0);
/// let result: Result<enums::account::EmojiStatuses, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the last [`account.emojiStatuses`](types::account::EmojiStatuses) for channels, or
///   0; [`account.emojiStatusesNotModified`](enums::account::EmojiStatuses::NotModified) answers if nothing
///   changed.
///
/// # Returns
///
/// [`account::EmojiStatuses`](enums::account::EmojiStatuses):
/// [`NotModified`](enums::account::EmojiStatuses::NotModified) or
/// [`EmojiStatuses`](enums::account::EmojiStatuses::EmojiStatuses).
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
/// - [`account.getDefaultEmojiStatuses`](functions::account::GetDefaultEmojiStatuses): Gets emoji statuses that
///   Telegram suggests to users.
/// - [`account.getRecentEmojiStatuses`](functions::account::GetRecentEmojiStatuses): Gets the emoji statuses that
///   the user had last.
/// - [`account.getCollectibleEmojiStatuses`](functions::account::GetCollectibleEmojiStatuses): Gets the emoji
///   statuses that the account can use because it owns collectible gifts.
///
/// # History
///
/// Since layer 169.
///
/// ```text
/// account.getChannelDefaultEmojiStatuses#7727a7d5 hash:long =
///     account.EmojiStatuses;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getChannelDefaultEmojiStatuses) · [Guide:
/// emoji-status](https://core.telegram.org/api/emoji-status)
#[doc(
    alias(
        "account.getChannelDefaultEmojiStatuses",
        "GetChannelDefaultEmojiStatusesRequest"
    )
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetChannelDefaultEmojiStatuses {
    /// The hash of the last [`account.emojiStatuses`](types::account::EmojiStatuses) for channels, or 0;

    /// [`account.emojiStatusesNotModified`](enums::account::EmojiStatuses::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetChannelDefaultEmojiStatuses {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetChannelDefaultEmojiStatuses {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getChannelDefaultEmojiStatuses",
        id: 0x7727a7d5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetChannelDefaultEmojiStatuses {
    type Return = enums::account::EmojiStatuses;
}

/// `account.getChannelRestrictedStatusEmojis`: Gets the custom emoji that a channel cannot have as its status.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetChannelRestrictedStatusEmojis::new(0);
/// let result: Result<enums::EmojiList, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the last [`emojiList`](types::EmojiList) of forbidden statuses, or 0;
///   [`emojiListNotModified`](enums::EmojiList::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`EmojiList`](enums::EmojiList): [`NotModified`](enums::EmojiList::NotModified) or
/// [`EmojiList`](enums::EmojiList::EmojiList).
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
/// - [`account.getDefaultProfilePhotoEmojis`](functions::account::GetDefaultProfilePhotoEmojis): Gets custom emoji
///   that Telegram suggests for a profile photo.
/// - [`account.getDefaultGroupPhotoEmojis`](functions::account::GetDefaultGroupPhotoEmojis): Gets custom emoji that
///   Telegram suggests for the photo of a group.
/// - [`account.getDefaultBackgroundEmojis`](functions::account::GetDefaultBackgroundEmojis): Gets custom emoji that
///   Telegram suggests as a pattern behind replies or on the profile page.
/// - [`messages.searchCustomEmoji`](functions::messages::SearchCustomEmoji): Finds custom emoji that stand for an
///   ordinary emoji.
///
/// # History
///
/// Since layer 168.
///
/// ```text
/// account.getChannelRestrictedStatusEmojis#35a9e0d5 hash:long = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getChannelRestrictedStatusEmojis) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji) · [Guide:
/// emoji-status](https://core.telegram.org/api/emoji-status)
#[doc(
    alias(
        "account.getChannelRestrictedStatusEmojis",
        "GetChannelRestrictedStatusEmojisRequest"
    )
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetChannelRestrictedStatusEmojis {
    /// The hash of the last [`emojiList`](types::EmojiList) of forbidden statuses, or 0;

    /// [`emojiListNotModified`](enums::EmojiList::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetChannelRestrictedStatusEmojis {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetChannelRestrictedStatusEmojis {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getChannelRestrictedStatusEmojis",
        id: 0x35a9e0d5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetChannelRestrictedStatusEmojis {
    type Return = enums::EmojiList;
}

/// `account.getConnectedBots`: Gets the bots that handle chats in the name of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetConnectedBots;
/// let result: Result<types::account::ConnectedBots, _> = client.invoke(&request);
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
/// [`account::ConnectedBots`](types::account::ConnectedBots).
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
/// Since layer 176.
///
/// ```text
/// account.getConnectedBots#4ea4c80f = account.ConnectedBots;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getConnectedBots) · [Guide:
/// bots/connected-business-bots](https://core.telegram.org/api/bots/connected-business-bots)
#[doc(alias("account.getConnectedBots", "GetConnectedBotsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetConnectedBots;

impl wire::Wire for GetConnectedBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getConnectedBots",
        id: 0x4ea4c80f,
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

impl wire::RemoteCall for GetConnectedBots {
    type Return = types::account::ConnectedBots;
}

/// `account.getBotBusinessConnection`: Gets a connection to a business account again, as the bot. Call it if an
/// update names a connection that the bot does not know, for example after a new login.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetBotBusinessConnection::new("Hq3xAbCd");
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ConnectionIdInvalid => {
///             println!("The identifier of the connection is not valid.");
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
/// - `connection_id` (`String`): The identifier of the connection, from the update.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// An [`updateBotBusinessConnect`](types::UpdateBotBusinessConnect) with the connection.
///
/// # Errors
///
/// - 400 [`CONNECTION_ID_INVALID`](crate::rpc::ErrorKind::ConnectionIdInvalid): The identifier of the connection is
///   not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 177.
///
/// ```text
/// account.getBotBusinessConnection#76a86270 connection_id:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getBotBusinessConnection) · [Guide:
/// bots/connected-business-bots](https://core.telegram.org/api/bots/connected-business-bots) · [Guide:
/// updates](https://core.telegram.org/api/updates)
#[doc(alias("account.getBotBusinessConnection", "GetBotBusinessConnectionRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBotBusinessConnection {
    /// The identifier of the connection, from the update.
    pub connection_id: String,
}

impl GetBotBusinessConnection {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
        }
    }
}

impl wire::Wire for GetBotBusinessConnection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getBotBusinessConnection",
        id: 0x76a86270,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.connection_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            connection_id: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetBotBusinessConnection {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ConnectionIdInvalid),
    ];
}

/// `account.getBusinessChatLinks`: Gets the business links of the account, with the number of times each was
/// opened.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetBusinessChatLinks;
/// let result: Result<types::account::BusinessChatLinks, _> = client.invoke(&request);
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
/// [`account::BusinessChatLinks`](types::account::BusinessChatLinks).
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
/// Since layer 177.
///
/// ```text
/// account.getBusinessChatLinks#6f70dde1 = account.BusinessChatLinks;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getBusinessChatLinks) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("account.getBusinessChatLinks", "GetBusinessChatLinksRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBusinessChatLinks;

impl wire::Wire for GetBusinessChatLinks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getBusinessChatLinks",
        id: 0x6f70dde1,
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

impl wire::RemoteCall for GetBusinessChatLinks {
    type Return = types::account::BusinessChatLinks;
}

/// `account.getReactionsNotifySettings`: Gets by whose reactions the account is notified, and with which sound.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetReactionsNotifySettings;
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
/// # Returns
///
/// [`ReactionsNotifySettings`](types::ReactionsNotifySettings).
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
/// - [`account.setReactionsNotifySettings`](functions::account::SetReactionsNotifySettings): Changes by whose
///   reactions the account is notified, and with which sound.
///
/// # History
///
/// Since layer 178.
///
/// ```text
/// account.getReactionsNotifySettings#6dd654c = ReactionsNotifySettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getReactionsNotifySettings) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("account.getReactionsNotifySettings", "GetReactionsNotifySettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetReactionsNotifySettings;

impl wire::Wire for GetReactionsNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getReactionsNotifySettings",
        id: 0x06dd654c,
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

impl wire::RemoteCall for GetReactionsNotifySettings {
    type Return = types::ReactionsNotifySettings;
}

/// `account.getCollectibleEmojiStatuses`: Gets the emoji statuses that the account can use because it owns
/// collectible gifts.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetCollectibleEmojiStatuses::new(0);
/// let result: Result<enums::account::EmojiStatuses, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of the list the client has, or 0;
///   [`account.emojiStatusesNotModified`](enums::account::EmojiStatuses::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`account::EmojiStatuses`](enums::account::EmojiStatuses):
/// [`NotModified`](enums::account::EmojiStatuses::NotModified) or
/// [`EmojiStatuses`](enums::account::EmojiStatuses::EmojiStatuses).
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
/// - [`account.getDefaultEmojiStatuses`](functions::account::GetDefaultEmojiStatuses): Gets emoji statuses that
///   Telegram suggests to users.
/// - [`account.getRecentEmojiStatuses`](functions::account::GetRecentEmojiStatuses): Gets the emoji statuses that
///   the user had last.
/// - [`account.getChannelDefaultEmojiStatuses`](functions::account::GetChannelDefaultEmojiStatuses): Gets emoji
///   statuses that Telegram suggests to channels.
///
/// # History
///
/// Since layer 198.
///
/// ```text
/// account.getCollectibleEmojiStatuses#2e7b4543 hash:long = account.EmojiStatuses;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getCollectibleEmojiStatuses) · [Guide:
/// emoji-status](https://core.telegram.org/api/emoji-status) · [Guide: gifts](https://core.telegram.org/api/gifts)
#[doc(
    alias("account.getCollectibleEmojiStatuses", "GetCollectibleEmojiStatusesRequest")
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCollectibleEmojiStatuses {
    /// The hash of the list the client has, or 0;

    /// [`account.emojiStatusesNotModified`](enums::account::EmojiStatuses::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetCollectibleEmojiStatuses {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetCollectibleEmojiStatuses {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getCollectibleEmojiStatuses",
        id: 0x2e7b4543,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetCollectibleEmojiStatuses {
    type Return = enums::account::EmojiStatuses;
}

/// `account.getPaidMessagesRevenue`: Gets how many Telegram Stars a user has paid to send messages to the account
/// or to a channel of it, after the commission.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetPaidMessagesRevenue::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::account::PaidMessagesRevenue, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
///         ErrorKind::ParentPeerInvalid => {
///             println!("The channel whose direct messages are meant is not valid.");
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
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer)): The chat for direct messages of a channel, if they
///   were written there; left out for messages to the account itself.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user who paid.
///
/// # Returns
///
/// [`account::PaidMessagesRevenue`](types::account::PaidMessagesRevenue).
///
/// # Errors
///
/// - 400 [`PARENT_PEER_INVALID`](crate::rpc::ErrorKind::ParentPeerInvalid): The channel whose direct messages are
///   meant is not valid.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 200; `parent_peer` since 205.
///
/// ```text
/// account.getPaidMessagesRevenue#19ba4a67 flags:# parent_peer:flags.0?InputPeer
///     user_id:InputUser = account.PaidMessagesRevenue;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getPaidMessagesRevenue) · [Guide:
/// paid-messages](https://core.telegram.org/api/paid-messages)
#[doc(alias("account.getPaidMessagesRevenue", "GetPaidMessagesRevenueRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPaidMessagesRevenue {
    /// The chat for direct messages of a channel, if they were written there; left out for messages to the account
    /// itself.
    pub parent_peer: Option<enums::InputPeer>,
    /// The user who paid.
    pub user_id: enums::InputUser,
}

impl GetPaidMessagesRevenue {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(user_id: impl Into<enums::InputUser>) -> Self {
        Self {
            parent_peer: None,
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for GetPaidMessagesRevenue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getPaidMessagesRevenue",
        id: 0x19ba4a67,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.parent_peer));
        w.write(&self.user_id);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            parent_peer: cursor.read_optional(flags.has(0)),
            user_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetPaidMessagesRevenue {
    type Return = types::account::PaidMessagesRevenue;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ParentPeerInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `account.getSavedMusicIds`: Gets the identifiers of all music on the profile of the account, so that a client
/// can tell which files are there already.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetSavedMusicIds::new(0);
/// let result: Result<enums::account::SavedMusicIds, _> = client.invoke(&request);
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
/// - `hash` (`i64`): A hash of the identifiers that the client has, or 0;
///   [`account.savedMusicIdsNotModified`](enums::account::SavedMusicIds::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`account::SavedMusicIds`](enums::account::SavedMusicIds):
/// [`NotModified`](enums::account::SavedMusicIds::NotModified) or
/// [`SavedMusicIds`](enums::account::SavedMusicIds::SavedMusicIds).
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
/// Since layer 213.
///
/// ```text
/// account.getSavedMusicIds#e09d5faf hash:long = account.SavedMusicIds;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getSavedMusicIds) · [Guide:
/// profile](https://core.telegram.org/api/profile)
#[doc(alias("account.getSavedMusicIds", "GetSavedMusicIdsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedMusicIds {
    /// A hash of the identifiers that the client has, or 0;

    /// [`account.savedMusicIdsNotModified`](enums::account::SavedMusicIds::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetSavedMusicIds {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetSavedMusicIds {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getSavedMusicIds",
        id: 0xe09d5faf,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetSavedMusicIds {
    type Return = enums::account::SavedMusicIds;
}

/// `account.getUniqueGiftChatThemes`: Gets the themes for chats that the account can use because it owns
/// collectible gifts, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetUniqueGiftChatThemes::new("", 20, 0);
/// let result: Result<enums::account::ChatThemes, _> = client.invoke(&request);
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
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many themes to return at most.
/// - `hash` (`i64`): The hash of the list the client has, or 0;
///   [`account.chatThemesNotModified`](enums::account::ChatThemes::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`account::ChatThemes`](enums::account::ChatThemes): [`NotModified`](enums::account::ChatThemes::NotModified) or
/// [`ChatThemes`](enums::account::ChatThemes::ChatThemes).
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
/// - [`account.getChatThemes`](functions::account::GetChatThemes): Gets the emoji themes that a chat can have.
///
/// # History
///
/// Since layer 214; `offset:string` since 215, `offset:int` before.
///
/// ```text
/// account.getUniqueGiftChatThemes#e42ce9c9 offset:string limit:int hash:long =
///     account.ChatThemes;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getUniqueGiftChatThemes) · [Guide:
/// themes](https://core.telegram.org/api/themes) · [Guide: gifts](https://core.telegram.org/api/gifts)
#[doc(alias("account.getUniqueGiftChatThemes", "GetUniqueGiftChatThemesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUniqueGiftChatThemes {
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many themes to return at most.
    pub limit: i32,
    /// The hash of the list the client has, or 0;

    /// [`account.chatThemesNotModified`](enums::account::ChatThemes::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetUniqueGiftChatThemes {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(offset: impl Into<String>, limit: i32, hash: i64) -> Self {
        Self {
            offset: offset.into(),
            limit,
            hash,
        }
    }
}

impl wire::Wire for GetUniqueGiftChatThemes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getUniqueGiftChatThemes",
        id: 0xe42ce9c9,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.offset);
        w.fixed((self.limit, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let offset = cursor.string();
        let (limit, hash) = cursor.fixed::<(i32, i64)>();
        Self { offset, limit, hash }
    }
}

impl wire::RemoteCall for GetUniqueGiftChatThemes {
    type Return = enums::account::ChatThemes;
}

/// `account.getPasskeys`: Gets the passkeys with which the user can log in.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetPasskeys;
/// let result: Result<types::account::Passkeys, _> = client.invoke(&request);
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
/// [`account::Passkeys`](types::account::Passkeys).
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
/// Since layer 219.
///
/// ```text
/// account.getPasskeys#ea1f0c52 = account.Passkeys;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getPasskeys)
#[doc(alias("account.getPasskeys", "GetPasskeysRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPasskeys;

impl wire::Wire for GetPasskeys {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getPasskeys",
        id: 0xea1f0c52,
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

impl wire::RemoteCall for GetPasskeys {
    type Return = types::account::Passkeys;
}

/// `account.getWebBrowserSettings`: Gets where links are opened: in the browser inside the client or in another
/// one, with the sites that are treated differently.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetWebBrowserSettings::new(0);
/// let result: Result<enums::account::WebBrowserSettings, _> = client.invoke(&request);
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
/// - `hash` (`i64`): The hash of [`account.webBrowserSettings`](types::account::WebBrowserSettings) that the client
///   has, or 0.
///
/// # Returns
///
/// [`account::WebBrowserSettings`](enums::account::WebBrowserSettings):
/// [`NotModified`](enums::account::WebBrowserSettings::NotModified) or
/// [`WebBrowserSettings`](enums::account::WebBrowserSettings::WebBrowserSettings).
///
/// The settings, or [`account.webBrowserSettingsNotModified`](enums::account::WebBrowserSettings::NotModified) if
/// nothing changed.
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
/// - [`account.updateWebBrowserSettings`](functions::account::UpdateWebBrowserSettings): Changes where links are
///   opened by default.
/// - [`account.deleteWebBrowserSettingsExceptions`](functions::account::DeleteWebBrowserSettingsExceptions):
///   Removes all exceptions for single sites from where links are opened.
///
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// account.getWebBrowserSettings#56655768 hash:long = account.WebBrowserSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getWebBrowserSettings)
#[doc(alias("account.getWebBrowserSettings", "GetWebBrowserSettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetWebBrowserSettings {
    /// The hash of [`account.webBrowserSettings`](types::account::WebBrowserSettings) that the client has, or 0.
    pub hash: i64,
}

impl GetWebBrowserSettings {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetWebBrowserSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getWebBrowserSettings",
        id: 0x56655768,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetWebBrowserSettings {
    type Return = enums::account::WebBrowserSettings;
}
