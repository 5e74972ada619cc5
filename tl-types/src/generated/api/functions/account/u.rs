// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `account.unregisterDevice`: Ends push notifications to the device. Call it before logging out, with the token
/// that was registered.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UnregisterDevice::new(
///     2,
///     "0123456789abcdef",
///     vec![12345678],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TokenInvalid => println!("The token is not valid."),
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
/// - `token_type` (`i32`): The push service of the token, as in
///   [`account.registerDevice`](functions::account::RegisterDevice).
/// - `token` (`String`): The token that was registered.
/// - `other_uids` (`Vec<i64>`): Identifiers of the other users that stay logged in on this client.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`TOKEN_INVALID`](crate::rpc::ErrorKind::TokenInvalid): The token is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.registerDevice`](functions::account::RegisterDevice): Registers the device for push notifications.
///
/// # History
///
/// Since layer 46 or earlier; `other_uids` since 75 or earlier; `other_uids:Vector<long>` since 133 or earlier,
/// `other_uids:Vector<int>` before.
///
/// ```text
/// account.unregisterDevice#6a0d3206 token_type:int token:string
///     other_uids:Vector<long> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.unregisterDevice) · [Guide:
/// push-updates](https://core.telegram.org/api/push-updates)
#[doc(alias("account.unregisterDevice", "UnregisterDeviceRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UnregisterDevice {
    /// The push service of the token, as in [`account.registerDevice`](functions::account::RegisterDevice).
    pub token_type: i32,
    /// The token that was registered.
    pub token: String,
    /// Identifiers of the other users that stay logged in on this client.
    pub other_uids: Vec<i64>,
}

impl UnregisterDevice {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token_type: i32, token: impl Into<String>, other_uids: Vec<i64>) -> Self {
        Self {
            token_type,
            token: token.into(),
            other_uids,
        }
    }
}

impl wire::Wire for UnregisterDevice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.unregisterDevice",
        id: 0x6a0d3206,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.token_type);
        w.string(&self.token);
        w.write(&self.other_uids);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            token_type: cursor.i32(),
            token: cursor.string(),
            other_uids: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UnregisterDevice {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::TokenInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.updateNotifySettings`: Changes the notifications for one chat, one topic, or a whole kind of chats.
/// Settings that are left out stay or follow the default.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateNotifySettings::new(
///     enums::InputNotifyPeer::InputNotifyUsers,
///     types::InputPeerNotifySettings::default(),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `peer` ([`InputNotifyPeer`](enums::InputNotifyPeer)): The chat, topic or kind of chats whose notifications
///   change.
/// - `settings` ([`InputPeerNotifySettings`](types::InputPeerNotifySettings)): The new settings.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`SETTINGS_INVALID`](crate::rpc::ErrorKind::SettingsInvalid): The settings are not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getNotifySettings`](functions::account::GetNotifySettings): Gets the notification settings of one
///   chat, one topic, or a whole kind of chats.
/// - [`account.getNotifyExceptions`](functions::account::GetNotifyExceptions): Gets the chats whose notification
///   settings differ from the default of their kind.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// account.updateNotifySettings#84be5b93 peer:InputNotifyPeer
///     settings:InputPeerNotifySettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateNotifySettings)
#[doc(alias("account.updateNotifySettings", "UpdateNotifySettingsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateNotifySettings {
    /// The chat, topic or kind of chats whose notifications change.
    pub peer: enums::InputNotifyPeer,
    /// The new settings.
    pub settings: types::InputPeerNotifySettings,
}

impl UpdateNotifySettings {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputNotifyPeer>,
        settings: types::InputPeerNotifySettings,
    ) -> Self {
        Self {
            peer: peer.into(),
            settings,
        }
    }
}

impl wire::Wire for UpdateNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateNotifySettings",
        id: 0x84be5b93,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpdateNotifySettings {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::SettingsInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.updateProfile`: Changes the name and the text about the account. What is left out stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateProfile::default();
/// let result: Result<enums::User, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatWriteForbidden => {
///             println!("The account may not write to this chat.");
///         }
///         ErrorKind::BusinessConnectionInvalid => {
///             println!("The identifier of the business connection is not valid.");
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
/// - `first_name` (`Option<String>`): The new first name.
/// - `last_name` (`Option<String>`): The new last name.
/// - `about` (`Option<String>`): The new text about the account.
///
/// # Returns
///
/// [`User`](enums::User): [`Empty`](enums::User::Empty) or [`User`](enums::User::User).
///
/// # Errors
///
/// - 400 [`ABOUT_TOO_LONG`](crate::rpc::ErrorKind::AboutTooLong): The text about the account or chat is too long.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`FIRSTNAME_INVALID`](crate::rpc::ErrorKind::FirstnameInvalid): The first name is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateUsername`](functions::account::UpdateUsername): Changes the main username of the account.
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.firebasePnvSignUp`](functions::auth::FirebasePnvSignUp): Creates an account for a phone number that
///   Firebase Phone Number Verification confirmed, and logs in.
/// - [`users.getUsers`](functions::users::GetUsers): Gets several users at once.
/// - [`contacts.addContact`](functions::contacts::AddContact): Adds a known user to the contacts, or changes the
///   name of a contact.
///
/// # History
///
/// Since layer 46 or earlier; `about` since 62 or earlier; `first_name:flags.0?string` since 62 or earlier,
/// `first_name:string` before; `last_name:flags.1?string` since 62 or earlier, `last_name:string` before.
///
/// ```text
/// account.updateProfile#78515775 flags:# first_name:flags.0?string
///     last_name:flags.1?string about:flags.2?string = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateProfile)
#[doc(alias("account.updateProfile", "UpdateProfileRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateProfile {
    /// The new first name.
    pub first_name: Option<String>,
    /// The new last name.
    pub last_name: Option<String>,
    /// The new text about the account.
    pub about: Option<String>,
}

impl UpdateProfile {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            first_name: None,
            last_name: None,
            about: None,
        }
    }
}

impl wire::Wire for UpdateProfile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateProfile",
        id: 0x78515775,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.first_name));
        flags.set(1, w.write_optional(&self.last_name));
        flags.set(2, w.write_optional(&self.about));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            first_name: cursor.read_optional(flags.has(0)),
            last_name: cursor.read_optional(flags.has(1)),
            about: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for UpdateProfile {
    type Return = enums::User;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AboutTooLong),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::FirstnameInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.updateStatus`: Tells others whether the user is online.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateStatus::new(true);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatWriteForbidden => {
///             println!("The account may not write to this chat.");
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
/// - `offline` (`bool`): True if the user is offline now.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
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
/// account.updateStatus#6628562c offline:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateStatus)
#[doc(alias("account.updateStatus", "UpdateStatusRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStatus {
    /// True if the user is offline now.
    pub offline: bool,
}

impl UpdateStatus {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offline: bool) -> Self {
        Self { offline }
    }
}

impl wire::Wire for UpdateStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateStatus",
        id: 0x6628562c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.offline);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { offline: cursor.bool() }
    }
}

impl wire::RemoteCall for UpdateStatus {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.updateUsername`: Changes the main username of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateUsername::new("telegram");
/// let result: Result<enums::User, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UsernameOccupied => println!("The username is taken."),
///         ErrorKind::UsernameNotModified => {
///             println!("The username is the same as before.");
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
/// - `username` (`String`): The new username, without the at sign; empty to remove it.
///
/// # Returns
///
/// [`User`](enums::User): [`Empty`](enums::User::Empty) or [`User`](enums::User::User).
///
/// # Errors
///
/// - 400 [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid): The username is not valid.
/// - 400 [`USERNAME_NOT_MODIFIED`](crate::rpc::ErrorKind::UsernameNotModified): The username is the same as before.
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
/// # Related
///
/// - [`bots.createBot`](functions::bots::CreateBot): Creates a bot that another bot will manage for the user.
/// - [`account.updateProfile`](functions::account::UpdateProfile): Changes the name and the text about the account.
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`users.getUsers`](functions::users::GetUsers): Gets several users at once.
/// - [`contacts.importContactToken`](functions::contacts::ImportContactToken): Finds the user that a temporary link
///   to a profile belongs to.
/// - [`messages.getFutureChatCreatorAfterLeave`](functions::messages::GetFutureChatCreatorAfterLeave): Tells who
///   becomes the owner of a group or channel if the account, its owner, leaves it.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// account.updateUsername#3e0bdd7c username:string = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateUsername)
#[doc(alias("account.updateUsername", "UpdateUsernameRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateUsername {
    /// The new username, without the at sign; empty to remove it.
    pub username: String,
}

impl UpdateUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

impl wire::Wire for UpdateUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateUsername",
        id: 0x3e0bdd7c,
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

impl wire::RemoteCall for UpdateUsername {
    type Return = enums::User;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UsernameNotModified),
        wire::known(400, wire::ErrorKind::UsernameOccupied),
        wire::known(400, wire::ErrorKind::UsernamePurchaseAvailable),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.updateDeviceLocked`: Tells the server after which time the app locks itself with a passcode, so that
/// push notifications show no text of messages from then on.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateDeviceLocked::new(86400);
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
/// - `period` (`i32`): After how many seconds without use the app is locked.
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
/// Since layer 46 or earlier.
///
/// ```text
/// account.updateDeviceLocked#38df3532 period:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateDeviceLocked) · [Guide:
/// push-updates](https://core.telegram.org/api/push-updates)
#[doc(alias("account.updateDeviceLocked", "UpdateDeviceLockedRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDeviceLocked {
    /// After how many seconds without use the app is locked.
    pub period: i32,
}

impl UpdateDeviceLocked {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(period: i32) -> Self {
        Self { period }
    }
}

impl wire::Wire for UpdateDeviceLocked {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateDeviceLocked",
        id: 0x38df3532,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.period);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { period: cursor.i32() }
    }
}

impl wire::RemoteCall for UpdateDeviceLocked {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.updatePasswordSettings`: Sets, changes or removes the password of the account or its recovery email
/// address. If a new address is given, the call fails with
/// [`EMAIL_UNCONFIRMED_%d`](crate::rpc::ErrorKind::EmailUnconfirmedN); go on with
/// [`account.confirmPasswordEmail`](functions::account::ConfirmPasswordEmail).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdatePasswordSettings::new(
///     types::InputCheckPasswordSrp::new(3390172845, [1, 2, 3], [1, 2, 3]),
///     types::account::PasswordInputSettings::default(),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The email address is not confirmed yet; the number is the length of the
///         // code that was sent to it.
///         ErrorKind::EmailUnconfirmedN => println!("{error}"),
///         // The password was changed in the meantime; call account.getPassword again.
///         ErrorKind::SrpPasswordChanged => println!("{error}"),
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
/// - `password` ([`InputCheckPasswordSrp`](enums::InputCheckPasswordSrp)): A proof of the current password;
///   [`inputCheckPasswordEmpty`](enums::InputCheckPasswordSrp::InputCheckPasswordEmpty) if there is none.
/// - `new_settings` ([`account::PasswordInputSettings`](types::account::PasswordInputSettings)): The new password
///   and its settings; what is left out stays.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`EMAIL_INVALID`](crate::rpc::ErrorKind::EmailInvalid): The email address is not valid.
/// - 400 [`EMAIL_UNCONFIRMED`](crate::rpc::ErrorKind::EmailUnconfirmed): The email address is not confirmed yet.
/// - 400 [`EMAIL_UNCONFIRMED_%d`](crate::rpc::ErrorKind::EmailUnconfirmedN): The email address is not confirmed
///   yet; the number is the length of the code that was sent to it.
/// - 400 [`NEW_SALT_INVALID`](crate::rpc::ErrorKind::NewSaltInvalid): The new salt is not valid.
/// - 400 [`NEW_SETTINGS_EMPTY`](crate::rpc::ErrorKind::NewSettingsEmpty): The new password settings are missing or
///   have nothing in them.
/// - 400 [`NEW_SETTINGS_INVALID`](crate::rpc::ErrorKind::NewSettingsInvalid): The new password settings are not
///   valid.
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
/// - [`account.confirmPasswordEmail`](functions::account::ConfirmPasswordEmail): Confirms the recovery email
///   address of the password with the code that was sent there.
/// - [`account.deleteAccount`](functions::account::DeleteAccount): Deletes the account with all of its data.
/// - [`account.getPasswordSettings`](functions::account::GetPasswordSettings): Gets the private settings that the
///   password protects: the recovery email address and the secret of Telegram Passport.
/// - [`account.getTmpPassword`](functions::account::GetTmpPassword): Gets a temporary password for payments with
///   saved card data, so that the user need not type the real one each time.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`auth.recoverPassword`](functions::auth::RecoverPassword): Uses the recovery code that was sent by email to
///   replace or remove the forgotten password.
///
/// # History
///
/// Since layer 46 or earlier; `password` since 86 or earlier; `current_password_hash` until 82 or later.
///
/// ```text
/// account.updatePasswordSettings#a59b102f password:InputCheckPasswordSRP
///     new_settings:account.PasswordInputSettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updatePasswordSettings) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("account.updatePasswordSettings", "UpdatePasswordSettingsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePasswordSettings {
    /// A proof of the current password;

    /// [`inputCheckPasswordEmpty`](enums::InputCheckPasswordSrp::InputCheckPasswordEmpty) if there is none.
    pub password: enums::InputCheckPasswordSrp,
    /// The new password and its settings; what is left out stays.
    pub new_settings: types::account::PasswordInputSettings,
}

impl UpdatePasswordSettings {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        password: impl Into<enums::InputCheckPasswordSrp>,
        new_settings: types::account::PasswordInputSettings,
    ) -> Self {
        Self {
            password: password.into(),
            new_settings,
        }
    }
}

impl wire::Wire for UpdatePasswordSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updatePasswordSettings",
        id: 0xa59b102f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.password);
        w.write(&self.new_settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            password: cursor.read(),
            new_settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpdatePasswordSettings {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmailInvalid),
        wire::known(400, wire::ErrorKind::EmailUnconfirmed),
        wire::known(400, wire::ErrorKind::EmailUnconfirmedN),
        wire::known(400, wire::ErrorKind::NewSaltInvalid),
        wire::known(400, wire::ErrorKind::NewSettingsEmpty),
        wire::known(400, wire::ErrorKind::NewSettingsInvalid),
        wire::known(400, wire::ErrorKind::PasswordHashInvalid),
        wire::known(400, wire::ErrorKind::SrpIdInvalid),
        wire::known(400, wire::ErrorKind::SrpPasswordChanged),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.uploadWallPaper`: Makes a wallpaper from an uploaded image. Save it with
/// [`account.saveWallPaper`](functions::account::SaveWallPaper) to keep it among the user's own.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UploadWallPaper::new(
///     types::InputFile::new(4719203846, 3, "photo.jpg", ""),
///     "image/jpeg",
///     types::WallPaperSettings::default(),
/// );
/// let result: Result<enums::WallPaper, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::WallpaperFileInvalid => {
///             println!("The file of the wallpaper is not valid.");
///         }
///         ErrorKind::WallpaperMimeInvalid => {
///             println!("The content type of the wallpaper is not valid.");
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
/// - `for_chat` (`bool`, a flag): If set, the wallpaper is for
///   [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper).
/// - `file` ([`InputFile`](enums::InputFile)): The uploaded image: JPEG, or for a pattern PNG or a packed vector
///   image.
/// - `mime_type` (`String`): The MIME type of the image.
/// - `settings` ([`WallPaperSettings`](types::WallPaperSettings)): How the wallpaper is drawn: its colours, pattern
///   strength or blur.
///
/// # Returns
///
/// [`WallPaper`](enums::WallPaper): [`WallPaper`](enums::WallPaper::WallPaper) or
/// [`NoFile`](enums::WallPaper::NoFile).
///
/// The new wallpaper.
///
/// # Errors
///
/// - 400 [`WALLPAPER_FILE_INVALID`](crate::rpc::ErrorKind::WallpaperFileInvalid): The file of the wallpaper is not
///   valid.
/// - 400 [`WALLPAPER_MIME_INVALID`](crate::rpc::ErrorKind::WallpaperMimeInvalid): The content type of the wallpaper
///   is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.saveWallPaper`](functions::account::SaveWallPaper): Adds a wallpaper to those that the user saved,
///   or removes it.
/// - [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper): Sets or removes the background of a
///   private chat.
/// - [`account.uploadTheme`](functions::account::UploadTheme): Puts the file of a theme on the server.
/// - [`account.uploadRingtone`](functions::account::UploadRingtone): Puts a sound file on the server, to save it as
///   a notification sound with [`account.saveRingtone`](functions::account::SaveRingtone).
/// - [`account.getWallPaper`](functions::account::GetWallPaper): Gets one wallpaper, for example the one that a
///   link names.
/// - [`account.installWallPaper`](functions::account::InstallWallPaper): Tells the server that the user chose a
///   wallpaper, and adds it to those that the user saved.
///
/// # History
///
/// Since layer 95 or earlier; `for_chat` since 158 or earlier.
///
/// ```text
/// account.uploadWallPaper#e39a8f03 flags:# for_chat:flags.0?true file:InputFile
///     mime_type:string settings:WallPaperSettings = WallPaper;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.uploadWallPaper) · [Guide:
/// wallpapers](https://core.telegram.org/api/wallpapers)
#[doc(alias("account.uploadWallPaper", "UploadWallPaperRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UploadWallPaper {
    /// If set, the wallpaper is for [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper).
    pub for_chat: bool,
    /// The uploaded image: JPEG, or for a pattern PNG or a packed vector image.
    pub file: enums::InputFile,
    /// The MIME type of the image.
    pub mime_type: String,
    /// How the wallpaper is drawn: its colours, pattern strength or blur.
    pub settings: types::WallPaperSettings,
}

impl UploadWallPaper {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        file: impl Into<enums::InputFile>,
        mime_type: impl Into<String>,
        settings: types::WallPaperSettings,
    ) -> Self {
        Self {
            for_chat: false,
            file: file.into(),
            mime_type: mime_type.into(),
            settings,
        }
    }
}

impl wire::Wire for UploadWallPaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.uploadWallPaper",
        id: 0xe39a8f03,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.for_chat);
        w.flags(flags);
        w.write(&self.file);
        w.string(&self.mime_type);
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            for_chat: flags.has(0),
            file: cursor.read(),
            mime_type: cursor.string(),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UploadWallPaper {
    type Return = enums::WallPaper;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::WallpaperFileInvalid),
        wire::known(400, wire::ErrorKind::WallpaperMimeInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.uploadTheme`: Puts the file of a theme on the server. Pass the result to
/// [`account.createTheme`](functions::account::CreateTheme) or
/// [`account.updateTheme`](functions::account::UpdateTheme).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UploadTheme::new(
///     types::InputFile::new(4719203846, 3, "photo.jpg", ""),
///     "photo.jpg",
///     "image/jpeg",
/// );
/// let result: Result<enums::Document, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ThemeMimeInvalid => {
///             println!("The content type of the theme is not valid.");
///         }
///         ErrorKind::ThemeFileInvalid => {
///             println!("The file of the theme is not valid.");
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
/// - `file` ([`InputFile`](enums::InputFile)): The uploaded file with the colours of the app.
/// - `thumb` ([`Option<InputFile>`](enums::InputFile)): A small picture of the theme.
/// - `file_name` (`String`): The name of the file.
/// - `mime_type` (`String`): The MIME type: application/x-tgtheme- followed by the name of the platform.
///
/// # Returns
///
/// [`Document`](enums::Document): [`Empty`](enums::Document::Empty) or [`Document`](enums::Document::Document).
///
/// # Errors
///
/// - 400 [`THEME_FILE_INVALID`](crate::rpc::ErrorKind::ThemeFileInvalid): The file of the theme is not valid.
/// - 400 [`THEME_MIME_INVALID`](crate::rpc::ErrorKind::ThemeMimeInvalid): The content type of the theme is not
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
/// - [`account.createTheme`](functions::account::CreateTheme): Creates a theme that others can install by its link.
/// - [`account.updateTheme`](functions::account::UpdateTheme): Changes a theme that the account made.
/// - [`account.uploadRingtone`](functions::account::UploadRingtone): Puts a sound file on the server, to save it as
///   a notification sound with [`account.saveRingtone`](functions::account::SaveRingtone).
/// - [`account.uploadWallPaper`](functions::account::UploadWallPaper): Makes a wallpaper from an uploaded image.
/// - [`messages.getDocumentByHash`](functions::messages::GetDocumentByHash): Finds a file that the server has
///   already, by its hash, so that the client need not upload it.
/// - [`messages.initHistoryImport`](functions::messages::InitHistoryImport): Starts the import of a chat history
///   from another app.
///
/// # History
///
/// Since layer 105.
///
/// ```text
/// account.uploadTheme#1c3db333 flags:# file:InputFile thumb:flags.0?InputFile
///     file_name:string mime_type:string = Document;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.uploadTheme) · [Guide:
/// themes](https://core.telegram.org/api/themes)
#[doc(alias("account.uploadTheme", "UploadThemeRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UploadTheme {
    /// The uploaded file with the colours of the app.
    pub file: enums::InputFile,
    /// A small picture of the theme.
    pub thumb: Option<enums::InputFile>,
    /// The name of the file.
    pub file_name: String,
    /// The MIME type: application/x-tgtheme- followed by the name of the platform.
    pub mime_type: String,
}

impl UploadTheme {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        file: impl Into<enums::InputFile>,
        file_name: impl Into<String>,
        mime_type: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            thumb: None,
            file_name: file_name.into(),
            mime_type: mime_type.into(),
        }
    }
}

impl wire::Wire for UploadTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.uploadTheme",
        id: 0x1c3db333,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.file);
        flags.set(0, w.write_optional(&self.thumb));
        w.string(&self.file_name);
        w.string(&self.mime_type);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            file: cursor.read(),
            thumb: cursor.read_optional(flags.has(0)),
            file_name: cursor.string(),
            mime_type: cursor.string(),
        }
    }
}

impl wire::RemoteCall for UploadTheme {
    type Return = enums::Document;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ThemeFileInvalid),
        wire::known(400, wire::ErrorKind::ThemeMimeInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.updateTheme`: Changes a theme that the account made. What is left out stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateTheme::new(
///     "android",
///     types::InputTheme::new(6003821457, 4831207765),
/// );
/// let result: Result<types::Theme, _> = client.invoke(&request);
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
/// - `format` (`String`): The platform of the client that the file is for, such as android or tdesktop.
/// - `theme` ([`InputTheme`](enums::InputTheme)): The theme to change.
/// - `slug` (`Option<String>`): The new last part of the link to the theme.
/// - `title` (`Option<String>`): The new name.
/// - `document` ([`Option<InputDocument>`](enums::InputDocument)): The new file of the theme, from
///   [`account.uploadTheme`](functions::account::UploadTheme).
/// - `settings` ([`Option<Vec<InputThemeSettings>>`](types::InputThemeSettings)): The new accent colours and
///   wallpaper, one entry for each base theme.
///
/// # Returns
///
/// [`Theme`](types::Theme).
///
/// The changed theme.
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
/// - [`account.uploadTheme`](functions::account::UploadTheme): Puts the file of a theme on the server.
/// - [`account.createTheme`](functions::account::CreateTheme): Creates a theme that others can install by its link.
/// - [`account.getTheme`](functions::account::GetTheme): Gets one theme with its file for a platform, for example
///   the one that a link names.
/// - [`account.installTheme`](functions::account::InstallTheme): Tells the server that the user applied a theme.
/// - [`account.saveTheme`](functions::account::SaveTheme): Adds a theme to those that the user saved, or removes
///   it.
///
/// # History
///
/// Since layer 105; `settings` since 109 or earlier; `settings:flags.3?Vector<InputThemeSettings>` since 134,
/// `settings:flags.3?InputThemeSettings` before.
///
/// ```text
/// account.updateTheme#2bf40ccc flags:# format:string theme:InputTheme
///     slug:flags.0?string title:flags.1?string document:flags.2?InputDocument
///     settings:flags.3?Vector<InputThemeSettings> = Theme;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateTheme)
#[doc(alias("account.updateTheme", "UpdateThemeRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateTheme {
    /// The platform of the client that the file is for, such as android or tdesktop.
    pub format: String,
    /// The theme to change.
    pub theme: enums::InputTheme,
    /// The new last part of the link to the theme.
    pub slug: Option<String>,
    /// The new name.
    pub title: Option<String>,
    /// The new file of the theme, from [`account.uploadTheme`](functions::account::UploadTheme).
    pub document: Option<enums::InputDocument>,
    /// The new accent colours and wallpaper, one entry for each base theme.
    pub settings: Option<Vec<types::InputThemeSettings>>,
}

impl UpdateTheme {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(format: impl Into<String>, theme: impl Into<enums::InputTheme>) -> Self {
        Self {
            format: format.into(),
            theme: theme.into(),
            slug: None,
            title: None,
            document: None,
            settings: None,
        }
    }
}

impl wire::Wire for UpdateTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateTheme",
        id: 0x2bf40ccc,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.format);
        w.write(&self.theme);
        flags.set(0, w.write_optional(&self.slug));
        flags.set(1, w.write_optional(&self.title));
        flags.set(2, w.write_optional(&self.document));
        flags.set(3, w.write_optional(&self.settings));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            format: cursor.string(),
            theme: cursor.read(),
            slug: cursor.read_optional(flags.has(0)),
            title: cursor.read_optional(flags.has(1)),
            document: cursor.read_optional(flags.has(2)),
            settings: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for UpdateTheme {
    type Return = types::Theme;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ThemeInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.uploadRingtone`: Puts a sound file on the server, to save it as a notification sound with
/// [`account.saveRingtone`](functions::account::SaveRingtone).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UploadRingtone::new(
///     types::InputFile::new(4719203846, 3, "photo.jpg", ""),
///     "photo.jpg",
///     "image/jpeg",
/// );
/// let result: Result<enums::Document, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::RingtoneMimeInvalid => {
///             println!("The content type of the notification sound is not valid.");
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
/// - `file` ([`InputFile`](enums::InputFile)): The uploaded sound; its size and length are limited by the
///   configuration.
/// - `file_name` (`String`): The name of the file.
/// - `mime_type` (`String`): The MIME type of the sound, such as audio/mpeg.
///
/// # Returns
///
/// [`Document`](enums::Document): [`Empty`](enums::Document::Empty) or [`Document`](enums::Document::Document).
///
/// The sound as a file on the server.
///
/// # Errors
///
/// - 400 [`RINGTONE_MIME_INVALID`](crate::rpc::ErrorKind::RingtoneMimeInvalid): The content type of the
///   notification sound is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.saveRingtone`](functions::account::SaveRingtone): Adds a file to the saved notification sounds, or
///   removes it.
/// - [`account.uploadTheme`](functions::account::UploadTheme): Puts the file of a theme on the server.
/// - [`account.uploadWallPaper`](functions::account::UploadWallPaper): Makes a wallpaper from an uploaded image.
/// - [`messages.getDocumentByHash`](functions::messages::GetDocumentByHash): Finds a file that the server has
///   already, by its hash, so that the client need not upload it.
/// - [`messages.initHistoryImport`](functions::messages::InitHistoryImport): Starts the import of a chat history
///   from another app.
/// - [`messages.getCustomEmojiDocuments`](functions::messages::GetCustomEmojiDocuments): Gets custom emoji by
///   identifier, to show them in texts, reactions or statuses.
///
/// # History
///
/// Since layer 140.
///
/// ```text
/// account.uploadRingtone#831a83a2 file:InputFile file_name:string mime_type:string
///     = Document;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.uploadRingtone)
#[doc(alias("account.uploadRingtone", "UploadRingtoneRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UploadRingtone {
    /// The uploaded sound; its size and length are limited by the configuration.
    pub file: enums::InputFile,
    /// The name of the file.
    pub file_name: String,
    /// The MIME type of the sound, such as audio/mpeg.
    pub mime_type: String,
}

impl UploadRingtone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        file: impl Into<enums::InputFile>,
        file_name: impl Into<String>,
        mime_type: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            file_name: file_name.into(),
            mime_type: mime_type.into(),
        }
    }
}

impl wire::Wire for UploadRingtone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.uploadRingtone",
        id: 0x831a83a2,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.file);
        w.string(&self.file_name);
        w.string(&self.mime_type);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            file: cursor.read(),
            file_name: cursor.string(),
            mime_type: cursor.string(),
        }
    }
}

impl wire::RemoteCall for UploadRingtone {
    type Return = enums::Document;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::RingtoneMimeInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.updateEmojiStatus`: Sets or removes the emoji next to the name of the account. It needs Telegram
/// Premium.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateEmojiStatus::new(
///     types::EmojiStatus::new(5368324170),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::DocumentInvalid => println!("The document is not valid."),
///         ErrorKind::CollectibleInvalid => println!("The collectible is not valid."),
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
/// - `emoji_status` ([`EmojiStatus`](enums::EmojiStatus)): The new status;
///   [`emojiStatusEmpty`](enums::EmojiStatus::Empty) removes it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`COLLECTIBLE_INVALID`](crate::rpc::ErrorKind::CollectibleInvalid): The collectible is not valid.
/// - 400 [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid): The document is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.updateEmojiStatus`](functions::channels::UpdateEmojiStatus): Sets the emoji that stands next to the
///   title of a channel or supergroup.
/// - [`bots.updateUserEmojiStatus`](functions::bots::UpdateUserEmojiStatus): Changes the emoji status of a user who
///   allowed the bot to do so.
///
/// # History
///
/// Since layer 145.
///
/// ```text
/// account.updateEmojiStatus#fbd3de6b emoji_status:EmojiStatus = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateEmojiStatus) · [Guide:
/// emoji-status](https://core.telegram.org/api/emoji-status)
#[doc(alias("account.updateEmojiStatus", "UpdateEmojiStatusRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateEmojiStatus {
    /// The new status; [`emojiStatusEmpty`](enums::EmojiStatus::Empty) removes it.
    pub emoji_status: enums::EmojiStatus,
}

impl UpdateEmojiStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoji_status: impl Into<enums::EmojiStatus>) -> Self {
        Self {
            emoji_status: emoji_status.into(),
        }
    }
}

impl wire::Wire for UpdateEmojiStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateEmojiStatus",
        id: 0xfbd3de6b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.emoji_status);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            emoji_status: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpdateEmojiStatus {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CollectibleInvalid),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.updateColor`: Changes the colour and the background emoji that the account has in messages or on its
/// profile page. It needs Telegram Premium.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateColor::default();
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
///         }
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
/// - `for_profile` (`bool`, a flag): If set, the profile page changes; otherwise the look in messages.
/// - `color` ([`Option<PeerColor>`](enums::PeerColor)): The colour, as an identifier of
///   [`help.getPeerColors`](functions::help::GetPeerColors), with the emoji; or the one of a collectible gift.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`COLOR_INVALID`](crate::rpc::ErrorKind::ColorInvalid): The colour is not valid.
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
/// - [`help.getPeerColors`](functions::help::GetPeerColors): Gets the colours that users and chats can take for
///   their names and replies in chats.
///
/// # History
///
/// Since layer 166; `for_profile` since 167; `color:flags.2?int` since 167, `color:int` before;
/// `background_emoji_id` until 215; `color:flags.2?PeerColor` since 216, `color:flags.2?int` before.
///
/// ```text
/// account.updateColor#684d214e flags:# for_profile:flags.1?true
///     color:flags.2?PeerColor = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateColor) · [Guide:
/// colors](https://core.telegram.org/api/colors)
#[doc(alias("account.updateColor", "UpdateColorRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateColor {
    /// If set, the profile page changes; otherwise the look in messages.
    pub for_profile: bool,
    /// The colour, as an identifier of [`help.getPeerColors`](functions::help::GetPeerColors), with the emoji; or the
    /// one of a collectible gift.
    pub color: Option<enums::PeerColor>,
}

impl UpdateColor {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            for_profile: false,
            color: None,
        }
    }
}

impl wire::Wire for UpdateColor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateColor",
        id: 0x684d214e,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.for_profile));
        flags.set(2, w.write_optional(&self.color));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            for_profile: flags.has(1),
            color: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for UpdateColor {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ColorInvalid),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// `account.updateBusinessWorkHours`: Sets or removes the opening hours on the profile of a business account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBusinessWorkHours::default();
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BusinessWorkHoursEmpty => {
///             println!("No opening hours were given.");
///         }
///         ErrorKind::BusinessWorkHoursPeriodInvalid => {
///             println!("A period of the opening hours is not valid.");
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
/// - `business_work_hours` ([`Option<BusinessWorkHours>`](types::BusinessWorkHours)): The opening hours, sorted and
///   without overlaps; if left out, they are removed.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`BUSINESS_WORK_HOURS_EMPTY`](crate::rpc::ErrorKind::BusinessWorkHoursEmpty): No opening hours were given.
/// - 400 [`BUSINESS_WORK_HOURS_PERIOD_INVALID`](crate::rpc::ErrorKind::BusinessWorkHoursPeriodInvalid): A period of
///   the opening hours is not valid.
/// - 400 [`TIMEZONE_INVALID`](crate::rpc::ErrorKind::TimezoneInvalid): The time zone is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
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
/// account.updateBusinessWorkHours#4b00e066 flags:#
///     business_work_hours:flags.0?BusinessWorkHours = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBusinessWorkHours) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("account.updateBusinessWorkHours", "UpdateBusinessWorkHoursRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBusinessWorkHours {
    /// The opening hours, sorted and without overlaps; if left out, they are removed.
    pub business_work_hours: Option<types::BusinessWorkHours>,
}

impl UpdateBusinessWorkHours {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { business_work_hours: None }
    }
}

impl wire::Wire for UpdateBusinessWorkHours {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateBusinessWorkHours",
        id: 0x4b00e066,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.business_work_hours));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            business_work_hours: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateBusinessWorkHours {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BusinessWorkHoursEmpty),
        wire::known(400, wire::ErrorKind::BusinessWorkHoursPeriodInvalid),
        wire::known(400, wire::ErrorKind::TimezoneInvalid),
    ];
}

/// `account.updateBusinessLocation`: Sets or removes the address on the profile of a business account. With neither
/// parameter, the address is removed.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBusinessLocation::default();
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
/// - `geo_point` ([`Option<InputGeoPoint>`](enums::InputGeoPoint)): The place on the map, if it is to be shown.
/// - `address` (`Option<String>`): The address as text, at most 96 characters; required unless the address is
///   removed.
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
/// - [`channels.createChannel`](functions::channels::CreateChannel): Creates a channel or supergroup, with the
///   account as its owner.
/// - [`channels.editLocation`](functions::channels::EditLocation): Changes the place of a location-based group.
/// - [`contacts.getLocated`](functions::contacts::GetLocated): Gets the users and location-based groups near a
///   place.
/// - [`messages.getInlineBotResults`](functions::messages::GetInlineBotResults): Asks an inline bot for results, as
///   the user types its name and a query into a chat.
///
/// # History
///
/// Since layer 176.
///
/// ```text
/// account.updateBusinessLocation#9e6b131a flags:# geo_point:flags.1?InputGeoPoint
///     address:flags.0?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBusinessLocation) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("account.updateBusinessLocation", "UpdateBusinessLocationRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateBusinessLocation {
    /// The place on the map, if it is to be shown.
    pub geo_point: Option<enums::InputGeoPoint>,
    /// The address as text, at most 96 characters; required unless the address is removed.
    pub address: Option<String>,
}

impl UpdateBusinessLocation {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            geo_point: None,
            address: None,
        }
    }
}

impl wire::Wire for UpdateBusinessLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateBusinessLocation",
        id: 0x9e6b131a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(1, w.write_optional(&self.geo_point));
        flags.set(0, w.write_optional(&self.address));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            geo_point: cursor.read_optional(flags.has(1)),
            address: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateBusinessLocation {
    type Return = bool;
}

/// `account.updateBusinessGreetingMessage`: Sets or removes the greeting that a business account sends to customers
/// who write for the first time or after a long time.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBusinessGreetingMessage::default();
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
/// - `message` ([`Option<InputBusinessGreetingMessage>`](types::InputBusinessGreetingMessage)): The quick reply to
///   greet with, and whom; if left out, the greeting is removed.
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
/// Since layer 176.
///
/// ```text
/// account.updateBusinessGreetingMessage#66cdafc4 flags:#
///     message:flags.0?InputBusinessGreetingMessage = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBusinessGreetingMessage) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(
    alias(
        "account.updateBusinessGreetingMessage",
        "UpdateBusinessGreetingMessageRequest"
    )
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBusinessGreetingMessage {
    /// The quick reply to greet with, and whom; if left out, the greeting is removed.
    pub message: Option<types::InputBusinessGreetingMessage>,
}

impl UpdateBusinessGreetingMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { message: None }
    }
}

impl wire::Wire for UpdateBusinessGreetingMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateBusinessGreetingMessage",
        id: 0x66cdafc4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            message: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateBusinessGreetingMessage {
    type Return = bool;
}

/// `account.updateBusinessAwayMessage`: Sets or removes the message that a business account sends while nobody is
/// there to answer.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBusinessAwayMessage::default();
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
/// - `message` ([`Option<InputBusinessAwayMessage>`](types::InputBusinessAwayMessage)): The quick reply to send,
///   when and to whom; if left out, the message is removed.
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
/// Since layer 176.
///
/// ```text
/// account.updateBusinessAwayMessage#a26a7fa5 flags:#
///     message:flags.0?InputBusinessAwayMessage = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBusinessAwayMessage) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("account.updateBusinessAwayMessage", "UpdateBusinessAwayMessageRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBusinessAwayMessage {
    /// The quick reply to send, when and to whom; if left out, the message is removed.
    pub message: Option<types::InputBusinessAwayMessage>,
}

impl UpdateBusinessAwayMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { message: None }
    }
}

impl wire::Wire for UpdateBusinessAwayMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateBusinessAwayMessage",
        id: 0xa26a7fa5,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            message: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateBusinessAwayMessage {
    type Return = bool;
}

/// `account.updateConnectedBot`: Connects a bot that handles chats in the name of the account, changes its rights
/// and chats, or disconnects it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateConnectedBot::new(
///     types::InputUser::new(12345678, 4831207765),
///     types::InputBusinessBotRecipients::default(),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
///         }
///         ErrorKind::BotBusinessMissing => {
///             println!("The bot has not been enabled for business accounts.");
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
/// - `deleted` (`bool`, a flag): If set, the bot is disconnected.
/// - `rights` ([`Option<BusinessBotRights>`](types::BusinessBotRights)): What the bot may do in the chats.
/// - `bot` ([`InputUser`](enums::InputUser)): The bot to connect, change or disconnect.
/// - `recipients` ([`InputBusinessBotRecipients`](types::InputBusinessBotRecipients)): The chats that the bot
///   handles.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
///
/// # Errors
///
/// - 400 [`BOT_BUSINESS_MISSING`](crate::rpc::ErrorKind::BotBusinessMissing): The bot has not been enabled for
///   business accounts.
/// - 400 [`BUSINESS_RECIPIENTS_EMPTY`](crate::rpc::ErrorKind::BusinessRecipientsEmpty): No recipients were given.
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
/// - [`account.disablePeerConnectedBot`](functions::account::DisablePeerConnectedBot): Takes one chat away from the
///   connected bot for good.
///
/// # History
///
/// Since layer 176; `recipients:InputBusinessBotRecipients` since 177, `recipients:InputBusinessRecipients` before;
/// `rights` since 201; `can_reply` until 200.
///
/// ```text
/// account.updateConnectedBot#66a08c7e flags:# deleted:flags.1?true
///     rights:flags.0?BusinessBotRights bot:InputUser
///     recipients:InputBusinessBotRecipients = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateConnectedBot) · [Guide:
/// bots/connected-business-bots](https://core.telegram.org/api/bots/connected-business-bots)
#[doc(alias("account.updateConnectedBot", "UpdateConnectedBotRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateConnectedBot {
    /// If set, the bot is disconnected.
    pub deleted: bool,
    /// What the bot may do in the chats.
    pub rights: Option<types::BusinessBotRights>,
    /// The bot to connect, change or disconnect.
    pub bot: enums::InputUser,
    /// The chats that the bot handles.
    pub recipients: types::InputBusinessBotRecipients,
}

impl UpdateConnectedBot {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        recipients: types::InputBusinessBotRecipients,
    ) -> Self {
        Self {
            deleted: false,
            rights: None,
            bot: bot.into(),
            recipients,
        }
    }
}

impl wire::Wire for UpdateConnectedBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateConnectedBot",
        id: 0x66a08c7e,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.deleted));
        flags.set(0, w.write_optional(&self.rights));
        w.write(&self.bot);
        w.write(&self.recipients);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            deleted: flags.has(1),
            rights: cursor.read_optional(flags.has(0)),
            bot: cursor.read(),
            recipients: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpdateConnectedBot {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotBusinessMissing),
        wire::known(400, wire::ErrorKind::BusinessRecipientsEmpty),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// `account.updateBusinessIntro`: Sets or removes what people see in an empty chat with a business account before
/// they write.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBusinessIntro::default();
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
/// - `intro` ([`Option<InputBusinessIntro>`](types::InputBusinessIntro)): The title, text and sticker to show; if
///   left out, they are removed.
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
/// Since layer 177.
///
/// ```text
/// account.updateBusinessIntro#a614d034 flags:# intro:flags.0?InputBusinessIntro =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBusinessIntro) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("account.updateBusinessIntro", "UpdateBusinessIntroRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBusinessIntro {
    /// The title, text and sticker to show; if left out, they are removed.
    pub intro: Option<types::InputBusinessIntro>,
}

impl UpdateBusinessIntro {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { intro: None }
    }
}

impl wire::Wire for UpdateBusinessIntro {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateBusinessIntro",
        id: 0xa614d034,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.intro));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            intro: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateBusinessIntro {
    type Return = bool;
}

/// `account.updateBirthday`: Sets or removes the birthday on the profile of the account. Who sees it is a privacy
/// setting.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBirthday::default();
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BirthdayInvalid => println!("The date is not a valid birthday."),
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
/// - `birthday` ([`Option<Birthday>`](types::Birthday)): The birthday, with or without the year; if left out, it is
///   removed.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`BIRTHDAY_INVALID`](crate::rpc::ErrorKind::BirthdayInvalid): The date is not a valid birthday.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`users.suggestBirthday`](functions::users::SuggestBirthday): Suggests to a user, by a message, which date to
///   set as birthday.
///
/// # History
///
/// Since layer 177.
///
/// ```text
/// account.updateBirthday#cc6e0c11 flags:# birthday:flags.0?Birthday = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBirthday) · [Guide:
/// profile](https://core.telegram.org/api/profile)
#[doc(alias("account.updateBirthday", "UpdateBirthdayRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBirthday {
    /// The birthday, with or without the year; if left out, it is removed.
    pub birthday: Option<types::Birthday>,
}

impl UpdateBirthday {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { birthday: None }
    }
}

impl wire::Wire for UpdateBirthday {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateBirthday",
        id: 0xcc6e0c11,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.birthday));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            birthday: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateBirthday {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BirthdayInvalid),
    ];
}

/// `account.updatePersonalChannel`: Sets the channel that is shown on the profile of the account. Get the channels
/// to choose from with [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels) and
/// `for_personal`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdatePersonalChannel::new(
///     types::InputChannel::new(1234567, 4831207765),
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
/// - `channel` ([`InputChannel`](enums::InputChannel)): The channel to show;
///   [`inputChannelEmpty`](enums::InputChannel::Empty) shows none.
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
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels): Gets the public channels
///   and supergroups that the account owns, for example to give up the username of one when the limit is reached.
///
/// # History
///
/// Since layer 177.
///
/// ```text
/// account.updatePersonalChannel#d94305e0 channel:InputChannel = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updatePersonalChannel) · [Guide:
/// channel](https://core.telegram.org/api/channel) · [Guide: profile](https://core.telegram.org/api/profile)
#[doc(alias("account.updatePersonalChannel", "UpdatePersonalChannelRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePersonalChannel {
    /// The channel to show; [`inputChannelEmpty`](enums::InputChannel::Empty) shows none.
    pub channel: enums::InputChannel,
}

impl UpdatePersonalChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::InputChannel>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for UpdatePersonalChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updatePersonalChannel",
        id: 0xd94305e0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for UpdatePersonalChannel {
    type Return = bool;
}

/// `account.updateWebBrowserSettings`: Changes where links are opened by default. The exceptions for single sites
/// stay.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateWebBrowserSettings::default();
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
/// - `open_external_browser` (`bool`, a flag): If set, links are opened in another browser; otherwise inside the
///   client.
/// - `display_close_button` (`bool`, a flag): If set, the browser inside the client shows a button to close it.
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
/// - [`account.deleteWebBrowserSettingsExceptions`](functions::account::DeleteWebBrowserSettingsExceptions):
///   Removes all exceptions for single sites from where links are opened.
///
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// account.updateWebBrowserSettings#9adf82fe flags:#
///     open_external_browser:flags.0?true display_close_button:flags.1?true =
///     account.WebBrowserSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateWebBrowserSettings)
#[doc(alias("account.updateWebBrowserSettings", "UpdateWebBrowserSettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateWebBrowserSettings {
    /// If set, links are opened in another browser; otherwise inside the client.
    pub open_external_browser: bool,
    /// If set, the browser inside the client shows a button to close it.
    pub display_close_button: bool,
}

impl UpdateWebBrowserSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            open_external_browser: false,
            display_close_button: false,
        }
    }
}

impl wire::Wire for UpdateWebBrowserSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.updateWebBrowserSettings",
        id: 0x9adf82fe,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.open_external_browser)
            .with(1, self.display_close_button);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            open_external_browser: flags.has(0),
            display_close_button: flags.has(1),
        }
    }
}

impl wire::RemoteCall for UpdateWebBrowserSettings {
    type Return = enums::account::WebBrowserSettings;
}
