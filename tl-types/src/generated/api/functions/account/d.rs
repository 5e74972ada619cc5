// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `account.deleteAccount`: Deletes the account with all of its data. It also serves a user who passed the login
/// code but lost the password; then there may be a waiting period.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeleteAccount::new("I use another account.");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The account has a password and its deletion was asked for without it.
///         ErrorKind::_2faConfirmWaitN => println!("{error}"),
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
/// - `reason` (`String`): Why the account is deleted; may be empty.
/// - `password` ([`Option<InputCheckPasswordSrp>`](enums::InputCheckPasswordSrp)): A proof of the password; without
///   it, an account with a password is deleted after a week only.
///
/// # Returns
///
/// `bool`.
///
/// True once the account is deleted; [`2FA_CONFIRM_WAIT_%d`](crate::rpc::ErrorKind::_2faConfirmWaitN) tells that it
/// takes place after a waiting period in seconds.
///
/// # Errors
///
/// - 420 [`2FA_CONFIRM_WAIT_%d`](crate::rpc::ErrorKind::_2faConfirmWaitN): The account has a password and its
///   deletion was asked for without it. Wait that many seconds, then ask again; the owner can stop it until then.
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
/// - [`account.getPasswordSettings`](functions::account::GetPasswordSettings): Gets the private settings that the
///   password protects: the recovery email address and the secret of Telegram Passport.
/// - [`account.updatePasswordSettings`](functions::account::UpdatePasswordSettings): Sets, changes or removes the
///   password of the account or its recovery email address.
/// - [`account.getTmpPassword`](functions::account::GetTmpPassword): Gets a temporary password for payments with
///   saved card data, so that the user need not type the real one each time.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer): Presses an inline button that
///   sends data to the bot or starts a game, and waits for the answer of the bot.
/// - [`messages.editChatCreator`](functions::messages::EditChatCreator): Hands a group or channel over to another
///   member, who owns it from then on.
///
/// # History
///
/// Since layer 46 or earlier; `password` since 144.
///
/// ```text
/// account.deleteAccount#a2c0cf74 flags:# reason:string
///     password:flags.0?InputCheckPasswordSRP = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deleteAccount) · [Guide:
/// srp](https://core.telegram.org/api/srp) · [Guide:
/// account-deletion](https://core.telegram.org/api/account-deletion)
#[doc(alias("account.deleteAccount", "DeleteAccountRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteAccount {
    /// Why the account is deleted; may be empty.
    pub reason: String,
    /// A proof of the password; without it, an account with a password is deleted after a week only.
    pub password: Option<enums::InputCheckPasswordSrp>,
}

impl DeleteAccount {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            password: None,
        }
    }
}

impl wire::Wire for DeleteAccount {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.deleteAccount",
        id: 0xa2c0cf74,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.reason);
        flags.set(0, w.write_optional(&self.password));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reason: cursor.string(),
            password: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for DeleteAccount {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(420, wire::ErrorKind::_2faConfirmWaitN),
        wire::known(400, wire::ErrorKind::PasswordHashInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.deleteSecureValue`: Deletes documents and data of certain kinds from Telegram Passport.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeleteSecureValue::new(
///     vec![enums::SecureValueType::PersonalDetails],
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
/// - `types` ([`Vec<SecureValueType>`](enums::SecureValueType)): The kinds of documents and data to delete.
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
/// # Related
///
/// - [`account.getSecureValue`](functions::account::GetSecureValue): Gets documents and data of certain kinds from
///   Telegram Passport.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// account.deleteSecureValue#b880bc4b types:Vector<SecureValueType> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deleteSecureValue)
#[doc(alias("account.deleteSecureValue", "DeleteSecureValueRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteSecureValue {
    /// The kinds of documents and data to delete.
    pub types: Vec<enums::SecureValueType>,
}

impl DeleteSecureValue {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(types: Vec<enums::SecureValueType>) -> Self {
        Self { types }
    }
}

impl wire::Wire for DeleteSecureValue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.deleteSecureValue",
        id: 0xb880bc4b,
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

impl wire::RemoteCall for DeleteSecureValue {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.declinePasswordReset`: Cancels a reset of the password that is under way, so that the password stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeclinePasswordReset;
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ResetRequestMissing => {
///             println!("No reset of the password was asked for.");
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
/// - 400 [`RESET_REQUEST_MISSING`](crate::rpc::ErrorKind::ResetRequestMissing): No reset of the password was asked
///   for.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 131 or earlier.
///
/// ```text
/// account.declinePasswordReset#4c9409f6 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.declinePasswordReset) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("account.declinePasswordReset", "DeclinePasswordResetRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeclinePasswordReset;

impl wire::Wire for DeclinePasswordReset {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.declinePasswordReset",
        id: 0x4c9409f6,
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

impl wire::RemoteCall for DeclinePasswordReset {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ResetRequestMissing),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.deleteAutoSaveExceptions`: Drops the settings of single chats for saving media, so that those of their
/// kind apply.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeleteAutoSaveExceptions;
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
/// Since layer 152.
///
/// ```text
/// account.deleteAutoSaveExceptions#53bc0020 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deleteAutoSaveExceptions)
#[doc(alias("account.deleteAutoSaveExceptions", "DeleteAutoSaveExceptionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteAutoSaveExceptions;

impl wire::Wire for DeleteAutoSaveExceptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.deleteAutoSaveExceptions",
        id: 0x53bc0020,
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

impl wire::RemoteCall for DeleteAutoSaveExceptions {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.disablePeerConnectedBot`: Takes one chat away from the connected bot for good. To give it back, use
/// [`account.updateConnectedBot`](functions::account::UpdateConnectedBot).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DisablePeerConnectedBot::new(
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotAlreadyDisabled => {
///             println!("The bot is disabled for this chat already.");
///         }
///         ErrorKind::BotNotConnectedYet => {
///             println!("No business bot is connected to this account.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The private chat to take away.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`BOT_ALREADY_DISABLED`](crate::rpc::ErrorKind::BotAlreadyDisabled): The bot is disabled for this chat
///   already.
/// - 400 [`BOT_NOT_CONNECTED_YET`](crate::rpc::ErrorKind::BotNotConnectedYet): No business bot is connected to this
///   account.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.updateConnectedBot`](functions::account::UpdateConnectedBot): Connects a bot that handles chats in
///   the name of the account, changes its rights and chats, or disconnects it.
///
/// # History
///
/// Since layer 177.
///
/// ```text
/// account.disablePeerConnectedBot#5e437ed9 peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.disablePeerConnectedBot) · [Guide:
/// bots/connected-business-bots](https://core.telegram.org/api/bots/connected-business-bots)
#[doc(alias("account.disablePeerConnectedBot", "DisablePeerConnectedBotRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DisablePeerConnectedBot {
    /// The private chat to take away.
    pub peer: enums::InputPeer,
}

impl DisablePeerConnectedBot {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for DisablePeerConnectedBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.disablePeerConnectedBot",
        id: 0x5e437ed9,
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

impl wire::RemoteCall for DisablePeerConnectedBot {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotAlreadyDisabled),
        wire::known(400, wire::ErrorKind::BotNotConnectedYet),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `account.deleteBusinessChatLink`: Deletes a business link of the account, so that it leads nowhere.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeleteBusinessChatLink::new("AbCdEfGh");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatlinkSlugExpired => println!("The chat link has expired."),
///         ErrorKind::ChatlinkSlugEmpty => {
///             println!("The code of the chat link is missing.");
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
/// - `slug` (`String`): The last part of the link to delete.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHATLINK_SLUG_EMPTY`](crate::rpc::ErrorKind::ChatlinkSlugEmpty): The code of the chat link is missing.
/// - 400 [`CHATLINK_SLUG_EXPIRED`](crate::rpc::ErrorKind::ChatlinkSlugExpired): The chat link has expired.
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
/// account.deleteBusinessChatLink#60073674 slug:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deleteBusinessChatLink) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("account.deleteBusinessChatLink", "DeleteBusinessChatLinkRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteBusinessChatLink {
    /// The last part of the link to delete.
    pub slug: String,
}

impl DeleteBusinessChatLink {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for DeleteBusinessChatLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.deleteBusinessChatLink",
        id: 0x60073674,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

impl wire::RemoteCall for DeleteBusinessChatLink {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatlinkSlugEmpty),
        wire::known(400, wire::ErrorKind::ChatlinkSlugExpired),
    ];
}

/// `account.deletePasskey`: Removes a passkey, so that nobody can log in with it any more.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeletePasskey::new("AbCdEf12");
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
/// - `id` (`String`): Identifier of the passkey to remove.
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
/// Since layer 219.
///
/// ```text
/// account.deletePasskey#f5b5563f id:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deletePasskey)
#[doc(alias("account.deletePasskey", "DeletePasskeyRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeletePasskey {
    /// Identifier of the passkey to remove.
    pub id: String,
}

impl DeletePasskey {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Wire for DeletePasskey {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.deletePasskey",
        id: 0xf5b5563f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.string() }
    }
}

impl wire::RemoteCall for DeletePasskey {
    type Return = bool;
}

/// `account.deleteWebBrowserSettingsExceptions`: Removes all exceptions for single sites from where links are
/// opened.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeleteWebBrowserSettingsExceptions;
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
/// # Returns
///
/// [`account::WebBrowserSettings`](enums::account::WebBrowserSettings):
/// [`NotModified`](enums::account::WebBrowserSettings::NotModified) or
/// [`WebBrowserSettings`](enums::account::WebBrowserSettings::WebBrowserSettings).
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
/// - [`account.getWebBrowserSettings`](functions::account::GetWebBrowserSettings): Gets where links are opened: in
///   the browser inside the client or in another one, with the sites that are treated differently.
/// - [`account.updateWebBrowserSettings`](functions::account::UpdateWebBrowserSettings): Changes where links are
///   opened by default.
///
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// account.deleteWebBrowserSettingsExceptions#86a0765d =
///     account.WebBrowserSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deleteWebBrowserSettingsExceptions)
#[doc(
    alias(
        "account.deleteWebBrowserSettingsExceptions",
        "DeleteWebBrowserSettingsExceptionsRequest"
    )
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteWebBrowserSettingsExceptions;

impl wire::Wire for DeleteWebBrowserSettingsExceptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.deleteWebBrowserSettingsExceptions",
        id: 0x86a0765d,
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

impl wire::RemoteCall for DeleteWebBrowserSettingsExceptions {
    type Return = enums::account::WebBrowserSettings;
}
