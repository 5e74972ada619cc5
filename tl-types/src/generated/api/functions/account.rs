// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::{String, Vec, Wire as _};

/// The method `account.registerDevice`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::RegisterDevice::new(
///     1,
///     "text",
///     true,
///     [1, 2, 3],
///     vec![1],
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `no_muted` | `bool`, a flag |
/// | `token_type` | `i32` |
/// | `token` | `String` |
/// | `app_sandbox` | `bool` |
/// | `secret` | `Vec<u8>` |
/// | `other_uids` | `Vec<i64>` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`TOKEN_EMPTY`](crate::rpc::ErrorKind::TokenEmpty) | The token is missing. |
/// | 400 | [`TOKEN_INVALID`](crate::rpc::ErrorKind::TokenInvalid) | The token is not valid. |
/// | 400 | [`TOKEN_TYPE_INVALID`](crate::rpc::ErrorKind::TokenTypeInvalid) | The type of the token is not valid. |
/// | 400 | [`WEBPUSH_AUTH_INVALID`](crate::rpc::ErrorKind::WebpushAuthInvalid) | The authentication secret for web push is not valid. |
/// | 400 | [`WEBPUSH_KEY_INVALID`](crate::rpc::ErrorKind::WebpushKeyInvalid) | The key for web push is not valid. |
/// | 400 | [`WEBPUSH_TOKEN_INVALID`](crate::rpc::ErrorKind::WebpushTokenInvalid) | The token for web push is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.unregisterDevice`](UnregisterDevice)
///
/// ```text
/// account.registerDevice#ec86017a flags:# no_muted:flags.0?true token_type:int
///     token:string app_sandbox:Bool secret:bytes other_uids:Vector<long> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.registerDevice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RegisterDevice {
    pub no_muted: bool,
    pub token_type: i32,
    pub token: String,
    pub app_sandbox: bool,
    pub secret: Vec<u8>,
    pub other_uids: Vec<i64>,
}

impl RegisterDevice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        token_type: i32,
        token: impl Into<String>,
        app_sandbox: bool,
        secret: impl Into<Vec<u8>>,
        other_uids: Vec<i64>,
    ) -> Self {
        Self {
            no_muted: false,
            token_type,
            token: token.into(),
            app_sandbox,
            secret: secret.into(),
            other_uids,
        }
    }
}

impl wire::Wire for RegisterDevice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.registerDevice",
        id: 0xec86017a,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.no_muted);
        w.flags(flags);
        w.i32(self.token_type);
        w.string(&self.token);
        w.bool(self.app_sandbox);
        w.bytes(&self.secret);
        w.write(&self.other_uids);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_muted: flags.has(0),
            token_type: cursor.i32(),
            token: cursor.string(),
            app_sandbox: cursor.bool(),
            secret: cursor.bytes(),
            other_uids: cursor.read(),
        }
    }
}

impl wire::RemoteCall for RegisterDevice {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::TokenEmpty),
        wire::known(400, wire::ErrorKind::TokenInvalid),
        wire::known(400, wire::ErrorKind::TokenTypeInvalid),
        wire::known(400, wire::ErrorKind::WebpushAuthInvalid),
        wire::known(400, wire::ErrorKind::WebpushKeyInvalid),
        wire::known(400, wire::ErrorKind::WebpushTokenInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.unregisterDevice`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UnregisterDevice::new(1, "text", vec![1]);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `token_type` | `i32` |
/// | `token` | `String` |
/// | `other_uids` | `Vec<i64>` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`TOKEN_INVALID`](crate::rpc::ErrorKind::TokenInvalid) | The token is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.registerDevice`](RegisterDevice)
///
/// ```text
/// account.unregisterDevice#6a0d3206 token_type:int token:string
///     other_uids:Vector<long> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.unregisterDevice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UnregisterDevice {
    pub token_type: i32,
    pub token: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.token_type);
        w.string(&self.token);
        w.write(&self.other_uids);
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

/// The method `account.updateNotifySettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateNotifySettings::new(
///     enums::InputNotifyPeer::InputNotifyUsers,
///     types::InputPeerNotifySettings::default(),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputNotifyPeer`](super::super::enums::InputNotifyPeer) |
/// | `settings` | [`InputPeerNotifySettings`](super::super::types::InputPeerNotifySettings) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid) | The identifier of the message is not valid. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
/// | 400 | [`SETTINGS_INVALID`](crate::rpc::ErrorKind::SettingsInvalid) | The settings are not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getNotifySettings`](GetNotifySettings)
/// - [`account.getNotifyExceptions`](GetNotifyExceptions)
///
/// ```text
/// account.updateNotifySettings#84be5b93 peer:InputNotifyPeer
///     settings:InputPeerNotifySettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateNotifySettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateNotifySettings {
    pub peer: enums::InputNotifyPeer,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.settings.write(w);
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

/// The method `account.getNotifySettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetNotifySettings::new(
///     enums::InputNotifyPeer::InputNotifyUsers,
/// );
/// let result: types::PeerNotifySettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputNotifyPeer`](super::super::enums::InputNotifyPeer) |
///
/// # Returns
///
/// [`PeerNotifySettings`](super::super::types::PeerNotifySettings).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid) | The channel is not valid, for example because the access hash is wrong. |
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateNotifySettings`](UpdateNotifySettings)
/// - [`account.getNotifyExceptions`](GetNotifyExceptions)
///
/// ```text
/// account.getNotifySettings#12b3ad31 peer:InputNotifyPeer = PeerNotifySettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getNotifySettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetNotifySettings {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
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

/// The method `account.resetNotifySettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetNotifySettings;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.resetNotifySettings#db7e1747 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetNotifySettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ResetNotifySettings;

impl wire::Wire for ResetNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetNotifySettings",
        id: 0xdb7e1747,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for ResetNotifySettings {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Changes the name and the text about the account. What is left out stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateProfile::default();
/// let result: enums::User = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `first_name` | `Option<String>` | The new first name. |
/// | `last_name` | `Option<String>` | The new last name. |
/// | `about` | `Option<String>` | The new text about the account. |
///
/// # Returns
///
/// [`User`](super::super::enums::User): [`Empty`](super::super::enums::User::Empty) or [`User`](super::super::enums::User::User).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`ABOUT_TOO_LONG`](crate::rpc::ErrorKind::AboutTooLong) | The text about the account or chat is too long. |
/// | 400 | [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid) | The identifier of the business connection is not valid. |
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
/// | 400 | [`FIRSTNAME_INVALID`](crate::rpc::ErrorKind::FirstnameInvalid) | The first name is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateUsername`](UpdateUsername): Changes the main username of the account.
/// - [`account.changePhone`](ChangePhone)
/// - [`auth.signUp`](super::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.firebasePnvSignUp`](super::auth::FirebasePnvSignUp): Creates an account for a phone number that Firebase Phone Number Verification confirmed, and logs in.
/// - [`users.getUsers`](super::users::GetUsers): Gets several users at once.
/// - [`contacts.addContact`](super::contacts::AddContact)
///
/// ```text
/// account.updateProfile#78515775 flags:# first_name:flags.0?string
///     last_name:flags.1?string about:flags.2?string = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateProfile)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.first_name.is_some())
            .with(1, self.last_name.is_some())
            .with(2, self.about.is_some());
        w.flags(flags);
        w.write_optional(&self.first_name);
        w.write_optional(&self.last_name);
        w.write_optional(&self.about);
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

/// Tells others whether the user is online.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateStatus::new(true);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `offline` | `bool` | True if the user is offline now. |
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden) | The account may not write to this chat. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.updateStatus#6628562c offline:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateStatus)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bool(self.offline);
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

/// The method `account.getWallPapers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetWallPapers::new(0);
/// let result: enums::account::WallPapers = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::WallPapers`](super::super::enums::account::WallPapers): [`NotModified`](super::super::enums::account::WallPapers::NotModified) or [`WallPapers`](super::super::enums::account::WallPapers::WallPapers).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.getWallPapers#7967d36 hash:long = account.WallPapers;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getWallPapers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetWallPapers {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
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

/// The method `account.reportPeer`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ReportPeer::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::ReportReason::InputReportReasonSpam,
///     "Hello!",
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `reason` | [`ReportReason`](super::super::enums::ReportReason) |
/// | `message` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate) | The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from it. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.reportProfilePhoto`](ReportProfilePhoto)
///
/// ```text
/// account.reportPeer#c5ba3d86 peer:InputPeer reason:ReportReason message:string =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.reportPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReportPeer {
    pub peer: enums::InputPeer,
    pub reason: enums::ReportReason,
    pub message: String,
}

impl ReportPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        reason: impl Into<enums::ReportReason>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            reason: reason.into(),
            message: message.into(),
        }
    }
}

impl wire::Wire for ReportPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.reportPeer",
        id: 0xc5ba3d86,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.reason.write(w);
        w.string(&self.message);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            reason: cursor.read(),
            message: cursor.string(),
        }
    }
}

impl wire::RemoteCall for ReportPeer {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Checks whether the account could take a username.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::CheckUsername::new("telegram");
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `username` | `String` | The username, without the at sign. |
///
/// # Returns
///
/// `bool`.
///
/// True if the username is free.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid) | The username is not valid. |
/// | 400 | [`USERNAME_OCCUPIED`](crate::rpc::ErrorKind::UsernameOccupied) | The username is taken. |
/// | 400 | [`USERNAME_PURCHASE_AVAILABLE`](crate::rpc::ErrorKind::UsernamePurchaseAvailable) | The username is for sale at fragment.com. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.checkUsername#2714d86c username:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.checkUsername)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.username);
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

/// Changes the main username of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateUsername::new("telegram");
/// let result: enums::User = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `username` | `String` | The new username, without the at sign; empty to remove it. |
///
/// # Returns
///
/// [`User`](super::super::enums::User): [`Empty`](super::super::enums::User::Empty) or [`User`](super::super::enums::User::User).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid) | The username is not valid. |
/// | 400 | [`USERNAME_NOT_MODIFIED`](crate::rpc::ErrorKind::UsernameNotModified) | The username is the same as before. |
/// | 400 | [`USERNAME_OCCUPIED`](crate::rpc::ErrorKind::UsernameOccupied) | The username is taken. |
/// | 400 | [`USERNAME_PURCHASE_AVAILABLE`](crate::rpc::ErrorKind::UsernamePurchaseAvailable) | The username is for sale at fragment.com. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`bots.createBot`](super::bots::CreateBot)
/// - [`account.updateProfile`](UpdateProfile): Changes the name and the text about the account.
/// - [`account.changePhone`](ChangePhone)
/// - [`users.getUsers`](super::users::GetUsers): Gets several users at once.
/// - [`contacts.importContactToken`](super::contacts::ImportContactToken)
/// - [`messages.getFutureChatCreatorAfterLeave`](super::messages::GetFutureChatCreatorAfterLeave)
///
/// ```text
/// account.updateUsername#3e0bdd7c username:string = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateUsername)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.username);
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

/// The method `account.getPrivacy`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetPrivacy::new(
///     enums::InputPrivacyKey::StatusTimestamp,
/// );
/// let result: types::account::PrivacyRules = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `key` | [`InputPrivacyKey`](super::super::enums::InputPrivacyKey) |
///
/// # Returns
///
/// [`account::PrivacyRules`](super::super::types::account::PrivacyRules).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PRIVACY_KEY_INVALID`](crate::rpc::ErrorKind::PrivacyKeyInvalid) | The privacy key is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.setPrivacy`](SetPrivacy)
///
/// ```text
/// account.getPrivacy#dadbc950 key:InputPrivacyKey = account.PrivacyRules;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getPrivacy)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPrivacy {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.key.write(w);
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

/// The method `account.setPrivacy`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetPrivacy::new(
///     enums::InputPrivacyKey::StatusTimestamp,
///     vec![enums::InputPrivacyRule::InputPrivacyValueAllowContacts],
/// );
/// let result: types::account::PrivacyRules = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `key` | [`InputPrivacyKey`](super::super::enums::InputPrivacyKey) |
/// | `rules` | [`Vec<InputPrivacyRule>`](super::super::enums::InputPrivacyRule) |
///
/// # Returns
///
/// [`account::PrivacyRules`](super::super::types::account::PrivacyRules).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PRIVACY_KEY_INVALID`](crate::rpc::ErrorKind::PrivacyKeyInvalid) | The privacy key is not valid. |
/// | 400 | [`PRIVACY_TOO_LONG`](crate::rpc::ErrorKind::PrivacyTooLong) | The privacy rules name too many users or chats. |
/// | 400 | [`PRIVACY_VALUE_INVALID`](crate::rpc::ErrorKind::PrivacyValueInvalid) | The privacy rule is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getPrivacy`](GetPrivacy)
/// - [`stories.sendStory`](super::stories::SendStory)
/// - [`stories.editStory`](super::stories::EditStory)
/// - [`stories.startLive`](super::stories::StartLive)
///
/// ```text
/// account.setPrivacy#c9f81ce8 key:InputPrivacyKey rules:Vector<InputPrivacyRule>
///     = account.PrivacyRules;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setPrivacy)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetPrivacy {
    pub key: enums::InputPrivacyKey,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.key.write(w);
        w.write(&self.rules);
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

/// The method `account.deleteAccount`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeleteAccount::new("text");
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `reason` | `String` |
/// | `password` | [`Option<InputCheckPasswordSrp>`](super::super::enums::InputCheckPasswordSrp) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 420 | [`2FA_CONFIRM_WAIT_%d`](crate::rpc::ErrorKind::_2faConfirmWaitN) | The account has a password and its deletion was asked for without it. Wait that many seconds, then ask again; the owner can stop it until then. |
/// | 400 | [`PASSWORD_HASH_INVALID`](crate::rpc::ErrorKind::PasswordHashInvalid) | The password is wrong. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getPasswordSettings`](GetPasswordSettings)
/// - [`account.updatePasswordSettings`](UpdatePasswordSettings)
/// - [`account.getTmpPassword`](GetTmpPassword)
/// - [`auth.checkPassword`](super::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`messages.getBotCallbackAnswer`](super::messages::GetBotCallbackAnswer)
/// - [`messages.editChatCreator`](super::messages::EditChatCreator)
///
/// ```text
/// account.deleteAccount#a2c0cf74 flags:# reason:string
///     password:flags.0?InputCheckPasswordSRP = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deleteAccount)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteAccount {
    pub reason: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.password.is_some());
        w.flags(flags);
        w.string(&self.reason);
        w.write_optional(&self.password);
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

/// The method `account.getAccountTTL`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAccountTtl;
/// let result: types::AccountDaysTtl = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`AccountDaysTtl`](super::super::types::AccountDaysTtl).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.getAccountTTL#8fc711d = AccountDaysTTL;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAccountTTL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAccountTtl;

impl wire::Wire for GetAccountTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAccountTTL",
        id: 0x08fc711d,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetAccountTtl {
    type Return = types::AccountDaysTtl;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.setAccountTTL`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetAccountTtl::new(types::AccountDaysTtl::new(1));
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `ttl` | [`AccountDaysTtl`](super::super::types::AccountDaysTtl) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`TTL_DAYS_INVALID`](crate::rpc::ErrorKind::TtlDaysInvalid) | The number of days is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.setAccountTTL#2442485e ttl:AccountDaysTTL = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setAccountTTL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetAccountTtl {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.ttl.write(w);
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

/// The method `account.sendChangePhoneCode`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SendChangePhoneCode::new(
///     "+15550123",
///     types::CodeSettings::default(),
/// );
/// let result: enums::auth::SentCode = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `phone_number` | `String` |
/// | `settings` | [`CodeSettings`](super::super::types::CodeSettings) |
///
/// # Returns
///
/// [`auth::SentCode`](super::super::enums::auth::SentCode): [`SentCode`](super::super::enums::auth::SentCode::SentCode), [`Success`](super::super::enums::auth::SentCode::Success) or [`PaymentRequired`](super::super::enums::auth::SentCode::PaymentRequired).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 406 | [`FRESH_CHANGE_PHONE_FORBIDDEN`](crate::rpc::ErrorKind::FreshChangePhoneForbidden) | The session is too new to change the phone number; wait some hours. |
/// | 400 | [`PHONE_NUMBER_BANNED`](crate::rpc::ErrorKind::PhoneNumberBanned) | The phone number is banned from Telegram. |
/// | 406 | [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid) | The phone number is not valid. |
/// | 400 | [`PHONE_NUMBER_OCCUPIED`](crate::rpc::ErrorKind::PhoneNumberOccupied) | The phone number belongs to an account already. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.sendVerifyPhoneCode`](SendVerifyPhoneCode)
/// - [`auth.sendCode`](super::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone number.
/// - [`account.sendConfirmPhoneCode`](SendConfirmPhoneCode)
/// - [`auth.resendCode`](super::auth::ResendCode): Asks for the login code once more, by the next delivery method.
/// - [`auth.resetLoginEmail`](super::auth::ResetLoginEmail): Asks to remove the login email address, for a user who cannot read the codes sent there.
/// - [`auth.checkPaidAuth`](super::auth::CheckPaidAuth): Checks whether the payment that Telegram asked for before sending a login code has been made.
///
/// ```text
/// account.sendChangePhoneCode#82574ae5 phone_number:string settings:CodeSettings
///     = auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.sendChangePhoneCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendChangePhoneCode {
    pub phone_number: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.phone_number);
        self.settings.write(w);
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

/// The method `account.changePhone`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ChangePhone::new(
///     "+15550123",
///     "0a1b2c3d4e5f",
///     "12345",
/// );
/// let result: enums::User = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `phone_number` | `String` |
/// | `phone_code_hash` | `String` |
/// | `phone_code` | `String` |
///
/// # Returns
///
/// [`User`](super::super::enums::User): [`Empty`](super::super::enums::User::Empty) or [`User`](super::super::enums::User::User).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty) | The login code is missing. |
/// | 400 | [`PHONE_CODE_EXPIRED`](crate::rpc::ErrorKind::PhoneCodeExpired) | The login code has expired; ask for a new one. |
/// | 400 | [`PHONE_CODE_INVALID`](crate::rpc::ErrorKind::PhoneCodeInvalid) | The login code is wrong. |
/// | 406 | [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid) | The phone number is not valid. |
/// | 400 | [`PHONE_NUMBER_OCCUPIED`](crate::rpc::ErrorKind::PhoneNumberOccupied) | The phone number belongs to an account already. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.verifyPhone`](VerifyPhone)
/// - [`auth.signIn`](super::auth::SignIn): Completes a login with the code that the user received.
/// - [`account.updateProfile`](UpdateProfile): Changes the name and the text about the account.
/// - [`account.updateUsername`](UpdateUsername): Changes the main username of the account.
/// - [`account.confirmPhone`](ConfirmPhone)
/// - [`auth.signUp`](super::auth::SignUp): Creates an account for a phone number that has none, and logs in.
///
/// ```text
/// account.changePhone#70c32edb phone_number:string phone_code_hash:string
///     phone_code:string = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.changePhone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ChangePhone {
    pub phone_number: String,
    pub phone_code_hash: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.string(&self.phone_code);
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

/// The method `account.updateDeviceLocked`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateDeviceLocked::new(1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `period` | `i32` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.updateDeviceLocked#38df3532 period:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateDeviceLocked)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateDeviceLocked {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.period);
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

/// Gets the sessions of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAuthorizations;
/// let result: types::account::Authorizations = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::Authorizations`](super::super::types::account::Authorizations).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.getAuthorizations#e320c158 = account.Authorizations;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAuthorizations)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAuthorizations;

impl wire::Wire for GetAuthorizations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAuthorizations",
        id: 0xe320c158,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetAuthorizations {
    type Return = types::account::Authorizations;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Ends another session of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetAuthorization::new(0);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type | Meaning |
/// |---|---|---|
/// | `hash` | `i64` | The hash of the session, as [`account.getAuthorizations`](GetAuthorizations) gives it. |
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 406 | [`FRESH_RESET_AUTHORISATION_FORBIDDEN`](crate::rpc::ErrorKind::FreshResetAuthorisationForbidden) | The session is too new to end other sessions; wait a day. |
/// | 400 | [`HASH_INVALID`](crate::rpc::ErrorKind::HashInvalid) | The hash is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.resetAuthorization#df77f3bc hash:long = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetAuthorization)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ResetAuthorization {
    /// The hash of the session, as [`account.getAuthorizations`](GetAuthorizations) gives it.
    pub hash: i64,
}

impl ResetAuthorization {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for ResetAuthorization {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetAuthorization",
        id: 0xdf77f3bc,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for ResetAuthorization {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::FreshResetAuthorisationForbidden),
        wire::known(400, wire::ErrorKind::HashInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// Gets the state of the password of the account, and what a proof of the password needs. Call it before each use of [`inputCheckPasswordSRP`](super::super::types::InputCheckPasswordSrp).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetPassword;
/// let result: types::account::Password = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::Password`](super::super::types::account::Password).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.getPassword#548a30f5 = account.Password;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getPassword)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPassword;

impl wire::Wire for GetPassword {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getPassword",
        id: 0x548a30f5,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPassword {
    type Return = types::account::Password;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.getPasswordSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetPasswordSettings::new(
///     types::InputCheckPasswordSrp::new(1, [1, 2, 3], [1, 2, 3]),
/// );
/// let result: types::account::PasswordSettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `password` | [`InputCheckPasswordSrp`](super::super::enums::InputCheckPasswordSrp) |
///
/// # Returns
///
/// [`account::PasswordSettings`](super::super::types::account::PasswordSettings).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PASSWORD_HASH_INVALID`](crate::rpc::ErrorKind::PasswordHashInvalid) | The password is wrong. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.deleteAccount`](DeleteAccount)
/// - [`account.updatePasswordSettings`](UpdatePasswordSettings)
/// - [`account.getTmpPassword`](GetTmpPassword)
/// - [`auth.checkPassword`](super::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`messages.getBotCallbackAnswer`](super::messages::GetBotCallbackAnswer)
/// - [`messages.editChatCreator`](super::messages::EditChatCreator)
///
/// ```text
/// account.getPasswordSettings#9cd4eaf9 password:InputCheckPasswordSRP =
///     account.PasswordSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getPasswordSettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPasswordSettings {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.password.write(w);
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

/// The method `account.updatePasswordSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdatePasswordSettings::new(
///     types::InputCheckPasswordSrp::new(1, [1, 2, 3], [1, 2, 3]),
///     types::account::PasswordInputSettings::default(),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `password` | [`InputCheckPasswordSrp`](super::super::enums::InputCheckPasswordSrp) |
/// | `new_settings` | [`account::PasswordInputSettings`](super::super::types::account::PasswordInputSettings) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`EMAIL_INVALID`](crate::rpc::ErrorKind::EmailInvalid) | The email address is not valid. |
/// | 400 | [`EMAIL_UNCONFIRMED`](crate::rpc::ErrorKind::EmailUnconfirmed) | The email address is not confirmed yet. |
/// | 400 | [`EMAIL_UNCONFIRMED_%d`](crate::rpc::ErrorKind::EmailUnconfirmedN) | The email address is not confirmed yet; the number is the length of the code that was sent to it. |
/// | 400 | [`NEW_SALT_INVALID`](crate::rpc::ErrorKind::NewSaltInvalid) | The new salt is not valid. |
/// | 400 | [`NEW_SETTINGS_EMPTY`](crate::rpc::ErrorKind::NewSettingsEmpty) | The new password settings are missing or have nothing in them. |
/// | 400 | [`NEW_SETTINGS_INVALID`](crate::rpc::ErrorKind::NewSettingsInvalid) | The new password settings are not valid. |
/// | 400 | [`PASSWORD_HASH_INVALID`](crate::rpc::ErrorKind::PasswordHashInvalid) | The password is wrong. |
/// | 400 | [`SRP_ID_INVALID`](crate::rpc::ErrorKind::SrpIdInvalid) | The `srp_id` of the password proof is not valid or out of date; call [`account.getPassword`](GetPassword) again. |
/// | 400 | [`SRP_PASSWORD_CHANGED`](crate::rpc::ErrorKind::SrpPasswordChanged) | The password was changed in the meantime; call [`account.getPassword`](GetPassword) again. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.deleteAccount`](DeleteAccount)
/// - [`account.getPasswordSettings`](GetPasswordSettings)
/// - [`account.getTmpPassword`](GetTmpPassword)
/// - [`auth.checkPassword`](super::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`auth.recoverPassword`](super::auth::RecoverPassword): Uses the recovery code that was sent by email to replace or remove the forgotten password.
/// - [`messages.getBotCallbackAnswer`](super::messages::GetBotCallbackAnswer)
///
/// ```text
/// account.updatePasswordSettings#a59b102f password:InputCheckPasswordSRP
///     new_settings:account.PasswordInputSettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updatePasswordSettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdatePasswordSettings {
    pub password: enums::InputCheckPasswordSrp,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.password.write(w);
        self.new_settings.write(w);
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

/// The method `account.sendConfirmPhoneCode`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SendConfirmPhoneCode::new(
///     "text",
///     types::CodeSettings::default(),
/// );
/// let result: enums::auth::SentCode = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `String` |
/// | `settings` | [`CodeSettings`](super::super::types::CodeSettings) |
///
/// # Returns
///
/// [`auth::SentCode`](super::super::enums::auth::SentCode): [`SentCode`](super::super::enums::auth::SentCode::SentCode), [`Success`](super::super::enums::auth::SentCode::Success) or [`PaymentRequired`](super::super::enums::auth::SentCode::PaymentRequired).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`HASH_INVALID`](crate::rpc::ErrorKind::HashInvalid) | The hash is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.sendChangePhoneCode`](SendChangePhoneCode)
/// - [`account.sendVerifyPhoneCode`](SendVerifyPhoneCode)
/// - [`auth.sendCode`](super::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone number.
/// - [`auth.resendCode`](super::auth::ResendCode): Asks for the login code once more, by the next delivery method.
/// - [`auth.resetLoginEmail`](super::auth::ResetLoginEmail): Asks to remove the login email address, for a user who cannot read the codes sent there.
/// - [`auth.checkPaidAuth`](super::auth::CheckPaidAuth): Checks whether the payment that Telegram asked for before sending a login code has been made.
///
/// ```text
/// account.sendConfirmPhoneCode#1b3faa88 hash:string settings:CodeSettings =
///     auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.sendConfirmPhoneCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendConfirmPhoneCode {
    pub hash: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.hash);
        self.settings.write(w);
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

/// The method `account.confirmPhone`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ConfirmPhone::new("0a1b2c3d4e5f", "12345");
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `phone_code_hash` | `String` |
/// | `phone_code` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CODE_HASH_INVALID`](crate::rpc::ErrorKind::CodeHashInvalid) | The hash that belongs to the code is not valid. |
/// | 400 | [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty) | The login code is missing. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.changePhone`](ChangePhone)
/// - [`account.verifyPhone`](VerifyPhone)
/// - [`auth.signIn`](super::auth::SignIn): Completes a login with the code that the user received.
///
/// ```text
/// account.confirmPhone#5f2178c3 phone_code_hash:string phone_code:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.confirmPhone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ConfirmPhone {
    pub phone_code_hash: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.phone_code_hash);
        w.string(&self.phone_code);
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

/// The method `account.getTmpPassword`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetTmpPassword::new(
///     types::InputCheckPasswordSrp::new(1, [1, 2, 3], [1, 2, 3]),
///     1,
/// );
/// let result: types::account::TmpPassword = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `password` | [`InputCheckPasswordSrp`](super::super::enums::InputCheckPasswordSrp) |
/// | `period` | `i32` |
///
/// # Returns
///
/// [`account::TmpPassword`](super::super::types::account::TmpPassword).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PASSWORD_HASH_INVALID`](crate::rpc::ErrorKind::PasswordHashInvalid) | The password is wrong. |
/// | 400 | [`SRP_A_INVALID`](crate::rpc::ErrorKind::SrpAInvalid) | The value A of the password proof is not valid. |
/// | 400 | [`TMP_PASSWORD_DISABLED`](crate::rpc::ErrorKind::TmpPasswordDisabled) | Temporary passwords are switched off. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.deleteAccount`](DeleteAccount)
/// - [`account.getPasswordSettings`](GetPasswordSettings)
/// - [`account.updatePasswordSettings`](UpdatePasswordSettings)
/// - [`auth.checkPassword`](super::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`messages.getBotCallbackAnswer`](super::messages::GetBotCallbackAnswer)
/// - [`messages.editChatCreator`](super::messages::EditChatCreator)
///
/// ```text
/// account.getTmpPassword#449e0b51 password:InputCheckPasswordSRP period:int =
///     account.TmpPassword;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getTmpPassword)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetTmpPassword {
    pub password: enums::InputCheckPasswordSrp,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.password.write(w);
        w.i32(self.period);
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

/// The method `account.getWebAuthorizations`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetWebAuthorizations;
/// let result: types::account::WebAuthorizations = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::WebAuthorizations`](super::super::types::account::WebAuthorizations).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.getWebAuthorizations#182e6d6f = account.WebAuthorizations;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getWebAuthorizations)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetWebAuthorizations;

impl wire::Wire for GetWebAuthorizations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getWebAuthorizations",
        id: 0x182e6d6f,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetWebAuthorizations {
    type Return = types::account::WebAuthorizations;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.resetWebAuthorization`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetWebAuthorization::new(0);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`HASH_INVALID`](crate::rpc::ErrorKind::HashInvalid) | The hash is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.resetWebAuthorization#2d01b9ef hash:long = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetWebAuthorization)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ResetWebAuthorization {
    pub hash: i64,
}

impl ResetWebAuthorization {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for ResetWebAuthorization {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetWebAuthorization",
        id: 0x2d01b9ef,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for ResetWebAuthorization {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::HashInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.resetWebAuthorizations`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetWebAuthorizations;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.resetWebAuthorizations#682d2594 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetWebAuthorizations)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ResetWebAuthorizations;

impl wire::Wire for ResetWebAuthorizations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetWebAuthorizations",
        id: 0x682d2594,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for ResetWebAuthorizations {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.getAllSecureValues`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAllSecureValues;
/// let result: Vec<types::SecureValue> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`Vec<SecureValue>`](super::super::types::SecureValue).
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
/// - [`account.getSecureValue`](GetSecureValue)
/// - [`account.saveSecureValue`](SaveSecureValue)
///
/// ```text
/// account.getAllSecureValues#b288bc7d = Vector<SecureValue>;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAllSecureValues)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAllSecureValues;

impl wire::Wire for GetAllSecureValues {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAllSecureValues",
        id: 0xb288bc7d,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetAllSecureValues {
    type Return = Vec<types::SecureValue>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.getSecureValue`.
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
/// let result: Vec<types::SecureValue> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `types` | [`Vec<SecureValueType>`](super::super::enums::SecureValueType) |
///
/// # Returns
///
/// [`Vec<SecureValue>`](super::super::types::SecureValue).
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
/// - [`account.getAllSecureValues`](GetAllSecureValues)
/// - [`account.saveSecureValue`](SaveSecureValue)
/// - [`account.deleteSecureValue`](DeleteSecureValue)
///
/// ```text
/// account.getSecureValue#73665bc2 types:Vector<SecureValueType> =
///     Vector<SecureValue>;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getSecureValue)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSecureValue {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.types);
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

/// The method `account.saveSecureValue`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveSecureValue::new(
///     types::InputSecureValue::new(enums::SecureValueType::PersonalDetails),
///     1,
/// );
/// let result: types::SecureValue = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `value` | [`InputSecureValue`](super::super::types::InputSecureValue) |
/// | `secure_secret_id` | `i64` |
///
/// # Returns
///
/// [`SecureValue`](super::super::types::SecureValue).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PASSWORD_REQUIRED`](crate::rpc::ErrorKind::PasswordRequired) | The account must have a password for this. |
/// | 400 | [`SECURE_SECRET_REQUIRED`](crate::rpc::ErrorKind::SecureSecretRequired) | The secret of Telegram Passport is required. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getAllSecureValues`](GetAllSecureValues)
/// - [`account.getSecureValue`](GetSecureValue)
///
/// ```text
/// account.saveSecureValue#899fe31d value:InputSecureValue secure_secret_id:long =
///     SecureValue;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveSecureValue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SaveSecureValue {
    pub value: types::InputSecureValue,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.value.write(w);
        w.i64(self.secure_secret_id);
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

/// The method `account.deleteSecureValue`.
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
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `types` | [`Vec<SecureValueType>`](super::super::enums::SecureValueType) |
///
/// # Returns
///
/// `bool`.
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
/// - [`account.getSecureValue`](GetSecureValue)
///
/// ```text
/// account.deleteSecureValue#b880bc4b types:Vector<SecureValueType> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deleteSecureValue)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteSecureValue {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.types);
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

/// The method `account.getAuthorizationForm`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAuthorizationForm::new(1, "text", "text");
/// let result: types::account::AuthorizationForm = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `bot_id` | `i64` |
/// | `scope` | `String` |
/// | `public_key` | `String` |
///
/// # Returns
///
/// [`account::AuthorizationForm`](super::super::types::account::AuthorizationForm).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
/// | 400 | [`PUBLIC_KEY_REQUIRED`](crate::rpc::ErrorKind::PublicKeyRequired) | A public key is required. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.acceptAuthorization`](AcceptAuthorization)
///
/// ```text
/// account.getAuthorizationForm#a929597a bot_id:long scope:string
///     public_key:string = account.AuthorizationForm;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAuthorizationForm)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAuthorizationForm {
    pub bot_id: i64,
    pub scope: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.bot_id);
        w.string(&self.scope);
        w.string(&self.public_key);
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

/// The method `account.acceptAuthorization`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::AcceptAuthorization::new(
///     1,
///     "text",
///     "text",
///     vec![
///         types::SecureValueHash::new(enums::SecureValueType::PersonalDetails, [1, 2,
///         3])
///     ],
///     types::SecureCredentialsEncrypted::new([1, 2, 3], [1, 2, 3], [1, 2, 3]),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `bot_id` | `i64` |
/// | `scope` | `String` |
/// | `public_key` | `String` |
/// | `value_hashes` | [`Vec<SecureValueHash>`](super::super::types::SecureValueHash) |
/// | `credentials` | [`SecureCredentialsEncrypted`](super::super::types::SecureCredentialsEncrypted) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid) | The user given is not a valid bot for this call. |
/// | 400 | [`PUBLIC_KEY_REQUIRED`](crate::rpc::ErrorKind::PublicKeyRequired) | A public key is required. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getAuthorizationForm`](GetAuthorizationForm)
///
/// ```text
/// account.acceptAuthorization#f3ed4c73 bot_id:long scope:string public_key:string
///     value_hashes:Vector<SecureValueHash> credentials:SecureCredentialsEncrypted
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.acceptAuthorization)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct AcceptAuthorization {
    pub bot_id: i64,
    pub scope: String,
    pub public_key: String,
    pub value_hashes: Vec<types::SecureValueHash>,
    pub credentials: types::SecureCredentialsEncrypted,
}

impl AcceptAuthorization {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot_id: i64,
        scope: impl Into<String>,
        public_key: impl Into<String>,
        value_hashes: Vec<types::SecureValueHash>,
        credentials: types::SecureCredentialsEncrypted,
    ) -> Self {
        Self {
            bot_id,
            scope: scope.into(),
            public_key: public_key.into(),
            value_hashes,
            credentials,
        }
    }
}

impl wire::Wire for AcceptAuthorization {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.acceptAuthorization",
        id: 0xf3ed4c73,
        min_size: 44,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.bot_id);
        w.string(&self.scope);
        w.string(&self.public_key);
        w.write(&self.value_hashes);
        self.credentials.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot_id: cursor.i64(),
            scope: cursor.string(),
            public_key: cursor.string(),
            value_hashes: cursor.read(),
            credentials: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AcceptAuthorization {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::PublicKeyRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.sendVerifyPhoneCode`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SendVerifyPhoneCode::new(
///     "+15550123",
///     types::CodeSettings::default(),
/// );
/// let result: enums::auth::SentCode = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `phone_number` | `String` |
/// | `settings` | [`CodeSettings`](super::super::types::CodeSettings) |
///
/// # Returns
///
/// [`auth::SentCode`](super::super::enums::auth::SentCode): [`SentCode`](super::super::enums::auth::SentCode::SentCode), [`Success`](super::super::enums::auth::SentCode::Success) or [`PaymentRequired`](super::super::enums::auth::SentCode::PaymentRequired).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid) | The phone number is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.sendChangePhoneCode`](SendChangePhoneCode)
/// - [`auth.sendCode`](super::auth::SendCode): Starts a login: asks Telegram to send a login code for a phone number.
/// - [`account.sendConfirmPhoneCode`](SendConfirmPhoneCode)
/// - [`auth.resendCode`](super::auth::ResendCode): Asks for the login code once more, by the next delivery method.
/// - [`auth.resetLoginEmail`](super::auth::ResetLoginEmail): Asks to remove the login email address, for a user who cannot read the codes sent there.
/// - [`auth.checkPaidAuth`](super::auth::CheckPaidAuth): Checks whether the payment that Telegram asked for before sending a login code has been made.
///
/// ```text
/// account.sendVerifyPhoneCode#a5a356f9 phone_number:string settings:CodeSettings
///     = auth.SentCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.sendVerifyPhoneCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendVerifyPhoneCode {
    pub phone_number: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.phone_number);
        self.settings.write(w);
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

/// The method `account.verifyPhone`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::VerifyPhone::new(
///     "+15550123",
///     "0a1b2c3d4e5f",
///     "12345",
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `phone_number` | `String` |
/// | `phone_code_hash` | `String` |
/// | `phone_code` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty) | The login code is missing. |
/// | 400 | [`PHONE_CODE_EXPIRED`](crate::rpc::ErrorKind::PhoneCodeExpired) | The login code has expired; ask for a new one. |
/// | 400 | [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid) | The phone number is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.changePhone`](ChangePhone)
/// - [`auth.signIn`](super::auth::SignIn): Completes a login with the code that the user received.
/// - [`account.confirmPhone`](ConfirmPhone)
/// - [`auth.signUp`](super::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.resendCode`](super::auth::ResendCode): Asks for the login code once more, by the next delivery method.
/// - [`auth.cancelCode`](super::auth::CancelCode): Cancels a login code that was sent but not used yet.
///
/// ```text
/// account.verifyPhone#4dd3a7f6 phone_number:string phone_code_hash:string
///     phone_code:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.verifyPhone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct VerifyPhone {
    pub phone_number: String,
    pub phone_code_hash: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.string(&self.phone_code);
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

/// The method `account.sendVerifyEmailCode`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SendVerifyEmailCode::new(
///     enums::EmailVerifyPurpose::LoginChange,
///     "ada@example.org",
/// );
/// let result: types::account::SentEmailCode = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `purpose` | [`EmailVerifyPurpose`](super::super::enums::EmailVerifyPurpose) |
/// | `email` | `String` |
///
/// # Returns
///
/// [`account::SentEmailCode`](super::super::types::account::SentEmailCode).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`EMAIL_INVALID`](crate::rpc::ErrorKind::EmailInvalid) | The email address is not valid. |
/// | 400 | [`EMAIL_NOT_ALLOWED`](crate::rpc::ErrorKind::EmailNotAllowed) | The email address cannot be used for this. |
/// | 400 | [`EMAIL_NOT_SETUP`](crate::rpc::ErrorKind::EmailNotSetup) | The account has no login email address. |
/// | 400 | [`PHONE_CODE_EMPTY`](crate::rpc::ErrorKind::PhoneCodeEmpty) | The login code is missing. |
/// | 400 | [`PHONE_HASH_EXPIRED`](crate::rpc::ErrorKind::PhoneHashExpired) | The `phone_code_hash` has expired. |
/// | 400 | [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid) | The phone number is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.verifyEmail`](VerifyEmail)
///
/// ```text
/// account.sendVerifyEmailCode#98e037bb purpose:EmailVerifyPurpose email:string =
///     account.SentEmailCode;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.sendVerifyEmailCode)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendVerifyEmailCode {
    pub purpose: enums::EmailVerifyPurpose,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.purpose.write(w);
        w.string(&self.email);
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

/// The method `account.verifyEmail`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::VerifyEmail::new(
///     enums::EmailVerifyPurpose::LoginChange,
///     types::EmailVerificationCode::new("text"),
/// );
/// let result: enums::account::EmailVerified = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `purpose` | [`EmailVerifyPurpose`](super::super::enums::EmailVerifyPurpose) |
/// | `verification` | [`EmailVerification`](super::super::enums::EmailVerification) |
///
/// # Returns
///
/// [`account::EmailVerified`](super::super::enums::account::EmailVerified): [`EmailVerified`](super::super::enums::account::EmailVerified::EmailVerified) or [`Login`](super::super::enums::account::EmailVerified::Login).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CODE_INVALID`](crate::rpc::ErrorKind::CodeInvalid) | The code is wrong. |
/// | 400 | [`EMAIL_INVALID`](crate::rpc::ErrorKind::EmailInvalid) | The email address is not valid. |
/// | 400 | [`EMAIL_NOT_ALLOWED`](crate::rpc::ErrorKind::EmailNotAllowed) | The email address cannot be used for this. |
/// | 400 | [`EMAIL_VERIFY_EXPIRED`](crate::rpc::ErrorKind::EmailVerifyExpired) | The confirmation of the email address has expired. |
/// | 400 | [`PHONE_CODE_EXPIRED`](crate::rpc::ErrorKind::PhoneCodeExpired) | The login code has expired; ask for a new one. |
/// | 400 | [`PHONE_NUMBER_INVALID`](crate::rpc::ErrorKind::PhoneNumberInvalid) | The phone number is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.sendVerifyEmailCode`](SendVerifyEmailCode)
/// - [`auth.signIn`](super::auth::SignIn): Completes a login with the code that the user received.
///
/// ```text
/// account.verifyEmail#32da4cf purpose:EmailVerifyPurpose
///     verification:EmailVerification = account.EmailVerified;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.verifyEmail)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct VerifyEmail {
    pub purpose: enums::EmailVerifyPurpose,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.purpose.write(w);
        self.verification.write(w);
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

/// The method `account.initTakeoutSession`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::InitTakeoutSession::default();
/// let result: types::account::Takeout = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `contacts` | `bool`, a flag |
/// | `message_users` | `bool`, a flag |
/// | `message_chats` | `bool`, a flag |
/// | `message_megagroups` | `bool`, a flag |
/// | `message_channels` | `bool`, a flag |
/// | `files` | `bool`, a flag |
/// | `file_max_size` | `Option<i64>` |
///
/// # Returns
///
/// [`account::Takeout`](super::super::types::account::Takeout).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 420 | [`TAKEOUT_INIT_DELAY_%d`](crate::rpc::ErrorKind::TakeoutInitDelayN) | The export of the account's data cannot start yet. Wait that many seconds, or confirm it in another client. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.initTakeoutSession#8ef3eab0 flags:# contacts:flags.0?true
///     message_users:flags.1?true message_chats:flags.2?true
///     message_megagroups:flags.3?true message_channels:flags.4?true
///     files:flags.5?true file_max_size:flags.5?long = account.Takeout;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.initTakeoutSession)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct InitTakeoutSession {
    pub contacts: bool,
    pub message_users: bool,
    pub message_chats: bool,
    pub message_megagroups: bool,
    pub message_channels: bool,
    /// On the wire together with `file_max_size`, or not at all.
    pub files: bool,
    /// On the wire together with `files`, or not at all.
    pub file_max_size: Option<i64>,
}

impl InitTakeoutSession {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            contacts: false,
            message_users: false,
            message_chats: false,
            message_megagroups: false,
            message_channels: false,
            files: false,
            file_max_size: None,
        }
    }
}

impl wire::Wire for InitTakeoutSession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.initTakeoutSession",
        id: 0x8ef3eab0,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.contacts)
            .with(1, self.message_users)
            .with(2, self.message_chats)
            .with(3, self.message_megagroups)
            .with(4, self.message_channels)
            .with(5, self.files || self.file_max_size.is_some());
        w.flags(flags);
        w.write_shared_or_zero(flags.has(5), &self.file_max_size);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            contacts: flags.has(0),
            message_users: flags.has(1),
            message_chats: flags.has(2),
            message_megagroups: flags.has(3),
            message_channels: flags.has(4),
            files: flags.has(5),
            file_max_size: cursor.read_optional(flags.has(5)),
        }
    }
}

impl wire::RemoteCall for InitTakeoutSession {
    type Return = types::account::Takeout;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(420, wire::ErrorKind::TakeoutInitDelayN),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.finishTakeoutSession`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::FinishTakeoutSession::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `success` | `bool`, a flag |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`TAKEOUT_REQUIRED`](crate::rpc::ErrorKind::TakeoutRequired) | The call works only within a data export; start one with [`account.initTakeoutSession`](InitTakeoutSession). |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.finishTakeoutSession#1d2652ee flags:# success:flags.0?true = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.finishTakeoutSession)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct FinishTakeoutSession {
    pub success: bool,
}

impl FinishTakeoutSession {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { success: false }
    }
}

impl wire::Wire for FinishTakeoutSession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.finishTakeoutSession",
        id: 0x1d2652ee,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.success);
        w.flags(flags);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { success: flags.has(0) }
    }
}

impl wire::RemoteCall for FinishTakeoutSession {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::TakeoutRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.confirmPasswordEmail`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ConfirmPasswordEmail::new("text");
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `code` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CODE_INVALID`](crate::rpc::ErrorKind::CodeInvalid) | The code is wrong. |
/// | 400 | [`EMAIL_HASH_EXPIRED`](crate::rpc::ErrorKind::EmailHashExpired) | The confirmation of the email address has expired. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.confirmPasswordEmail#8fdf1920 code:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.confirmPasswordEmail)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ConfirmPasswordEmail {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.code);
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

/// The method `account.resendPasswordEmail`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResendPasswordEmail;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`EMAIL_HASH_EXPIRED`](crate::rpc::ErrorKind::EmailHashExpired) | The confirmation of the email address has expired. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.resendPasswordEmail#7a7f2a15 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resendPasswordEmail)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ResendPasswordEmail;

impl wire::Wire for ResendPasswordEmail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resendPasswordEmail",
        id: 0x7a7f2a15,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for ResendPasswordEmail {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmailHashExpired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.cancelPasswordEmail`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::CancelPasswordEmail;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`EMAIL_HASH_EXPIRED`](crate::rpc::ErrorKind::EmailHashExpired) | The confirmation of the email address has expired. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.cancelPasswordEmail#c1cbd5b6 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.cancelPasswordEmail)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CancelPasswordEmail;

impl wire::Wire for CancelPasswordEmail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.cancelPasswordEmail",
        id: 0xc1cbd5b6,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

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

/// The method `account.getContactSignUpNotification`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetContactSignUpNotification;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.getContactSignUpNotification#9f07c728 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getContactSignUpNotification)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetContactSignUpNotification;

impl wire::Wire for GetContactSignUpNotification {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getContactSignUpNotification",
        id: 0x9f07c728,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetContactSignUpNotification {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.setContactSignUpNotification`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetContactSignUpNotification::new(true);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `silent` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.setContactSignUpNotification#cff43f61 silent:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setContactSignUpNotification)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetContactSignUpNotification {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bool(self.silent);
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

/// The method `account.getNotifyExceptions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetNotifyExceptions::default();
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `compare_sound` | `bool`, a flag |
/// | `compare_stories` | `bool`, a flag |
/// | `peer` | [`Option<InputNotifyPeer>`](super::super::enums::InputNotifyPeer) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
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
/// - [`account.updateNotifySettings`](UpdateNotifySettings)
/// - [`account.getNotifySettings`](GetNotifySettings)
///
/// ```text
/// account.getNotifyExceptions#53577479 flags:# compare_sound:flags.1?true
///     compare_stories:flags.2?true peer:flags.0?InputNotifyPeer = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getNotifyExceptions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetNotifyExceptions {
    pub compare_sound: bool,
    pub compare_stories: bool,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.peer.is_some())
            .with(1, self.compare_sound)
            .with(2, self.compare_stories);
        w.flags(flags);
        w.write_optional(&self.peer);
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

/// The method `account.getWallPaper`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetWallPaper::new(
///     types::InputWallPaper::new(1, 1),
/// );
/// let result: enums::WallPaper = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `wallpaper` | [`InputWallPaper`](super::super::enums::InputWallPaper) |
///
/// # Returns
///
/// [`WallPaper`](super::super::enums::WallPaper): [`WallPaper`](super::super::enums::WallPaper::WallPaper) or [`NoFile`](super::super::enums::WallPaper::NoFile).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`WALLPAPER_INVALID`](crate::rpc::ErrorKind::WallpaperInvalid) | The wallpaper is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getMultiWallPapers`](GetMultiWallPapers)
/// - [`account.uploadWallPaper`](UploadWallPaper)
/// - [`account.saveWallPaper`](SaveWallPaper)
/// - [`account.installWallPaper`](InstallWallPaper)
/// - [`messages.setChatWallPaper`](super::messages::SetChatWallPaper)
///
/// ```text
/// account.getWallPaper#fc8ddbea wallpaper:InputWallPaper = WallPaper;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getWallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetWallPaper {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.wallpaper.write(w);
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

/// The method `account.uploadWallPaper`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UploadWallPaper::new(
///     types::InputFile::new(1, 1, "text", "text"),
///     "text",
///     types::WallPaperSettings::default(),
/// );
/// let result: enums::WallPaper = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `for_chat` | `bool`, a flag |
/// | `file` | [`InputFile`](super::super::enums::InputFile) |
/// | `mime_type` | `String` |
/// | `settings` | [`WallPaperSettings`](super::super::types::WallPaperSettings) |
///
/// # Returns
///
/// [`WallPaper`](super::super::enums::WallPaper): [`WallPaper`](super::super::enums::WallPaper::WallPaper) or [`NoFile`](super::super::enums::WallPaper::NoFile).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`WALLPAPER_FILE_INVALID`](crate::rpc::ErrorKind::WallpaperFileInvalid) | The file of the wallpaper is not valid. |
/// | 400 | [`WALLPAPER_MIME_INVALID`](crate::rpc::ErrorKind::WallpaperMimeInvalid) | The content type of the wallpaper is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.uploadTheme`](UploadTheme)
/// - [`account.uploadRingtone`](UploadRingtone)
/// - [`account.getWallPaper`](GetWallPaper)
/// - [`account.saveWallPaper`](SaveWallPaper)
/// - [`account.installWallPaper`](InstallWallPaper)
/// - [`account.getMultiWallPapers`](GetMultiWallPapers)
///
/// ```text
/// account.uploadWallPaper#e39a8f03 flags:# for_chat:flags.0?true file:InputFile
///     mime_type:string settings:WallPaperSettings = WallPaper;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.uploadWallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UploadWallPaper {
    pub for_chat: bool,
    pub file: enums::InputFile,
    pub mime_type: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.for_chat);
        w.flags(flags);
        self.file.write(w);
        w.string(&self.mime_type);
        self.settings.write(w);
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

/// The method `account.saveWallPaper`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveWallPaper::new(
///     types::InputWallPaper::new(1, 1),
///     true,
///     types::WallPaperSettings::default(),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `wallpaper` | [`InputWallPaper`](super::super::enums::InputWallPaper) |
/// | `unsave` | `bool` |
/// | `settings` | [`WallPaperSettings`](super::super::types::WallPaperSettings) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`WALLPAPER_INVALID`](crate::rpc::ErrorKind::WallpaperInvalid) | The wallpaper is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.installWallPaper`](InstallWallPaper)
/// - [`messages.setChatWallPaper`](super::messages::SetChatWallPaper)
/// - [`account.getWallPaper`](GetWallPaper)
/// - [`account.uploadWallPaper`](UploadWallPaper)
/// - [`account.getMultiWallPapers`](GetMultiWallPapers)
///
/// ```text
/// account.saveWallPaper#6c5a5b37 wallpaper:InputWallPaper unsave:Bool
///     settings:WallPaperSettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveWallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SaveWallPaper {
    pub wallpaper: enums::InputWallPaper,
    pub unsave: bool,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.wallpaper.write(w);
        w.bool(self.unsave);
        self.settings.write(w);
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

/// The method `account.installWallPaper`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::InstallWallPaper::new(
///     types::InputWallPaper::new(1, 1),
///     types::WallPaperSettings::default(),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `wallpaper` | [`InputWallPaper`](super::super::enums::InputWallPaper) |
/// | `settings` | [`WallPaperSettings`](super::super::types::WallPaperSettings) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`WALLPAPER_INVALID`](crate::rpc::ErrorKind::WallpaperInvalid) | The wallpaper is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.saveWallPaper`](SaveWallPaper)
/// - [`messages.setChatWallPaper`](super::messages::SetChatWallPaper)
/// - [`account.getWallPaper`](GetWallPaper)
/// - [`account.uploadWallPaper`](UploadWallPaper)
/// - [`account.getMultiWallPapers`](GetMultiWallPapers)
///
/// ```text
/// account.installWallPaper#feed5769 wallpaper:InputWallPaper
///     settings:WallPaperSettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.installWallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct InstallWallPaper {
    pub wallpaper: enums::InputWallPaper,
    pub settings: types::WallPaperSettings,
}

impl InstallWallPaper {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        wallpaper: impl Into<enums::InputWallPaper>,
        settings: types::WallPaperSettings,
    ) -> Self {
        Self {
            wallpaper: wallpaper.into(),
            settings,
        }
    }
}

impl wire::Wire for InstallWallPaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.installWallPaper",
        id: 0xfeed5769,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.wallpaper.write(w);
        self.settings.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            wallpaper: cursor.read(),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for InstallWallPaper {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::WallpaperInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.resetWallPapers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetWallPapers;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.resetWallPapers#bb3b9804 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetWallPapers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ResetWallPapers;

impl wire::Wire for ResetWallPapers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetWallPapers",
        id: 0xbb3b9804,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for ResetWallPapers {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.getAutoDownloadSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAutoDownloadSettings;
/// let result: types::account::AutoDownloadSettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::AutoDownloadSettings`](super::super::types::account::AutoDownloadSettings).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.getAutoDownloadSettings#56da0b3f = account.AutoDownloadSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAutoDownloadSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAutoDownloadSettings;

impl wire::Wire for GetAutoDownloadSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAutoDownloadSettings",
        id: 0x56da0b3f,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetAutoDownloadSettings {
    type Return = types::account::AutoDownloadSettings;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.saveAutoDownloadSettings`.
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
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `low` | `bool`, a flag |
/// | `high` | `bool`, a flag |
/// | `settings` | [`AutoDownloadSettings`](super::super::types::AutoDownloadSettings) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.saveAutoDownloadSettings#76f36233 flags:# low:flags.0?true
///     high:flags.1?true settings:AutoDownloadSettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveAutoDownloadSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SaveAutoDownloadSettings {
    pub low: bool,
    pub high: bool,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.low).with(1, self.high);
        w.flags(flags);
        self.settings.write(w);
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

/// The method `account.uploadTheme`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UploadTheme::new(
///     types::InputFile::new(1, 1, "text", "text"),
///     "text",
///     "text",
/// );
/// let result: enums::Document = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `file` | [`InputFile`](super::super::enums::InputFile) |
/// | `thumb` | [`Option<InputFile>`](super::super::enums::InputFile) |
/// | `file_name` | `String` |
/// | `mime_type` | `String` |
///
/// # Returns
///
/// [`Document`](super::super::enums::Document): [`Empty`](super::super::enums::Document::Empty) or [`Document`](super::super::enums::Document::Document).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`THEME_FILE_INVALID`](crate::rpc::ErrorKind::ThemeFileInvalid) | The file of the theme is not valid. |
/// | 400 | [`THEME_MIME_INVALID`](crate::rpc::ErrorKind::ThemeMimeInvalid) | The content type of the theme is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.uploadRingtone`](UploadRingtone)
/// - [`account.uploadWallPaper`](UploadWallPaper)
/// - [`messages.getDocumentByHash`](super::messages::GetDocumentByHash)
/// - [`messages.initHistoryImport`](super::messages::InitHistoryImport)
/// - [`messages.getCustomEmojiDocuments`](super::messages::GetCustomEmojiDocuments)
/// - [`photos.uploadProfilePhoto`](super::photos::UploadProfilePhoto)
///
/// ```text
/// account.uploadTheme#1c3db333 flags:# file:InputFile thumb:flags.0?InputFile
///     file_name:string mime_type:string = Document;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.uploadTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UploadTheme {
    pub file: enums::InputFile,
    pub thumb: Option<enums::InputFile>,
    pub file_name: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.thumb.is_some());
        w.flags(flags);
        self.file.write(w);
        w.write_optional(&self.thumb);
        w.string(&self.file_name);
        w.string(&self.mime_type);
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

/// The method `account.createTheme`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::CreateTheme::new("text", "Example");
/// let result: types::Theme = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `slug` | `String` |
/// | `title` | `String` |
/// | `document` | [`Option<InputDocument>`](super::super::enums::InputDocument) |
/// | `settings` | [`Option<Vec<InputThemeSettings>>`](super::super::types::InputThemeSettings) |
///
/// # Returns
///
/// [`Theme`](super::super::types::Theme).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`THEME_MIME_INVALID`](crate::rpc::ErrorKind::ThemeMimeInvalid) | The content type of the theme is not valid. |
/// | 400 | [`THEME_TITLE_INVALID`](crate::rpc::ErrorKind::ThemeTitleInvalid) | The title of the theme is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateTheme`](UpdateTheme)
/// - [`account.getTheme`](GetTheme)
///
/// ```text
/// account.createTheme#652e4400 flags:# slug:string title:string
///     document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> =
///     Theme;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.createTheme)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CreateTheme {
    pub slug: String,
    pub title: String,
    pub document: Option<enums::InputDocument>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(2, self.document.is_some())
            .with(3, self.settings.is_some());
        w.flags(flags);
        w.string(&self.slug);
        w.string(&self.title);
        w.write_optional(&self.document);
        w.write_optional(&self.settings);
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

/// The method `account.updateTheme`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateTheme::new(
///     "text",
///     types::InputTheme::new(1, 1),
/// );
/// let result: types::Theme = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `format` | `String` |
/// | `theme` | [`InputTheme`](super::super::enums::InputTheme) |
/// | `slug` | `Option<String>` |
/// | `title` | `Option<String>` |
/// | `document` | [`Option<InputDocument>`](super::super::enums::InputDocument) |
/// | `settings` | [`Option<Vec<InputThemeSettings>>`](super::super::types::InputThemeSettings) |
///
/// # Returns
///
/// [`Theme`](super::super::types::Theme).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`THEME_INVALID`](crate::rpc::ErrorKind::ThemeInvalid) | The theme is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.createTheme`](CreateTheme)
/// - [`account.getTheme`](GetTheme)
/// - [`account.installTheme`](InstallTheme)
/// - [`account.saveTheme`](SaveTheme)
///
/// ```text
/// account.updateTheme#2bf40ccc flags:# format:string theme:InputTheme
///     slug:flags.0?string title:flags.1?string document:flags.2?InputDocument
///     settings:flags.3?Vector<InputThemeSettings> = Theme;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateTheme {
    pub format: String,
    pub theme: enums::InputTheme,
    pub slug: Option<String>,
    pub title: Option<String>,
    pub document: Option<enums::InputDocument>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.slug.is_some())
            .with(1, self.title.is_some())
            .with(2, self.document.is_some())
            .with(3, self.settings.is_some());
        w.flags(flags);
        w.string(&self.format);
        self.theme.write(w);
        w.write_optional(&self.slug);
        w.write_optional(&self.title);
        w.write_optional(&self.document);
        w.write_optional(&self.settings);
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

/// The method `account.saveTheme`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveTheme::new(types::InputTheme::new(1, 1), true);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `theme` | [`InputTheme`](super::super::enums::InputTheme) |
/// | `unsave` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`THEME_INVALID`](crate::rpc::ErrorKind::ThemeInvalid) | The theme is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateTheme`](UpdateTheme)
/// - [`account.installTheme`](InstallTheme)
/// - [`account.getTheme`](GetTheme)
///
/// ```text
/// account.saveTheme#f257106c theme:InputTheme unsave:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SaveTheme {
    pub theme: enums::InputTheme,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.theme.write(w);
        w.bool(self.unsave);
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

/// The method `account.installTheme`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::InstallTheme::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `dark` | `bool`, a flag |
/// | `theme` | [`Option<InputTheme>`](super::super::enums::InputTheme) |
/// | `format` | `Option<String>` |
/// | `base_theme` | [`Option<BaseTheme>`](super::super::enums::BaseTheme) |
///
/// # Returns
///
/// `bool`.
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
/// - [`account.updateTheme`](UpdateTheme)
/// - [`account.getTheme`](GetTheme)
/// - [`account.saveTheme`](SaveTheme)
///
/// ```text
/// account.installTheme#c727bb3b flags:# dark:flags.0?true
///     theme:flags.1?InputTheme format:flags.2?string base_theme:flags.3?BaseTheme
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.installTheme)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct InstallTheme {
    pub dark: bool,
    pub theme: Option<enums::InputTheme>,
    pub format: Option<String>,
    pub base_theme: Option<enums::BaseTheme>,
}

impl InstallTheme {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            dark: false,
            theme: None,
            format: None,
            base_theme: None,
        }
    }
}

impl wire::Wire for InstallTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.installTheme",
        id: 0xc727bb3b,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.dark)
            .with(1, self.theme.is_some())
            .with(2, self.format.is_some())
            .with(3, self.base_theme.is_some());
        w.flags(flags);
        w.write_optional(&self.theme);
        w.write_optional(&self.format);
        w.write_optional(&self.base_theme);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            dark: flags.has(0),
            theme: cursor.read_optional(flags.has(1)),
            format: cursor.read_optional(flags.has(2)),
            base_theme: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for InstallTheme {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.getTheme`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetTheme::new(
///     "text",
///     types::InputTheme::new(1, 1),
/// );
/// let result: types::Theme = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `format` | `String` |
/// | `theme` | [`InputTheme`](super::super::enums::InputTheme) |
///
/// # Returns
///
/// [`Theme`](super::super::types::Theme).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`THEME_FORMAT_INVALID`](crate::rpc::ErrorKind::ThemeFormatInvalid) | The format of the theme is not valid. |
/// | 400 | [`THEME_INVALID`](crate::rpc::ErrorKind::ThemeInvalid) | The theme is not valid. |
/// | 400 | [`THEME_SLUG_INVALID`](crate::rpc::ErrorKind::ThemeSlugInvalid) | The short name of the theme is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateTheme`](UpdateTheme)
/// - [`account.installTheme`](InstallTheme)
/// - [`account.createTheme`](CreateTheme)
/// - [`account.saveTheme`](SaveTheme)
///
/// ```text
/// account.getTheme#3a5869ec format:string theme:InputTheme = Theme;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetTheme {
    pub format: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.format);
        self.theme.write(w);
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

/// The method `account.getThemes`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetThemes::new("text", 0);
/// let result: enums::account::Themes = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `format` | `String` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::Themes`](super::super::enums::account::Themes): [`NotModified`](super::super::enums::account::Themes::NotModified) or [`Themes`](super::super::enums::account::Themes::Themes).
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
/// - [`account.getChatThemes`](GetChatThemes)
///
/// ```text
/// account.getThemes#7206e458 format:string hash:long = account.Themes;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getThemes)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetThemes {
    pub format: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.format);
        w.i64(self.hash);
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

/// The method `account.setContentSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetContentSettings::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `sensitive_enabled` | `bool`, a flag |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`SENSITIVE_CHANGE_FORBIDDEN`](crate::rpc::ErrorKind::SensitiveChangeForbidden) | The account may not change the setting for sensitive content. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.setContentSettings#b574b16b flags:# sensitive_enabled:flags.0?true =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setContentSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetContentSettings {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.sensitive_enabled);
        w.flags(flags);
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

/// The method `account.getContentSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetContentSettings;
/// let result: types::account::ContentSettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::ContentSettings`](super::super::types::account::ContentSettings).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.getContentSettings#8b9b4dae = account.ContentSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getContentSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetContentSettings;

impl wire::Wire for GetContentSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getContentSettings",
        id: 0x8b9b4dae,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetContentSettings {
    type Return = types::account::ContentSettings;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.getMultiWallPapers`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetMultiWallPapers::new(
///     vec![types::InputWallPaper::new(1, 1).into()],
/// );
/// let result: Vec<enums::WallPaper> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `wallpapers` | [`Vec<InputWallPaper>`](super::super::enums::InputWallPaper) |
///
/// # Returns
///
/// [`Vec<WallPaper>`](super::super::enums::WallPaper).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`WALLPAPER_INVALID`](crate::rpc::ErrorKind::WallpaperInvalid) | The wallpaper is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getWallPaper`](GetWallPaper)
/// - [`account.uploadWallPaper`](UploadWallPaper)
/// - [`account.saveWallPaper`](SaveWallPaper)
/// - [`account.installWallPaper`](InstallWallPaper)
/// - [`messages.setChatWallPaper`](super::messages::SetChatWallPaper)
///
/// ```text
/// account.getMultiWallPapers#65ad71dc wallpapers:Vector<InputWallPaper> =
///     Vector<WallPaper>;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getMultiWallPapers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetMultiWallPapers {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.wallpapers);
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

/// The method `account.getGlobalPrivacySettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetGlobalPrivacySettings;
/// let result: types::GlobalPrivacySettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`GlobalPrivacySettings`](super::super::types::GlobalPrivacySettings).
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
/// - [`account.setGlobalPrivacySettings`](SetGlobalPrivacySettings)
///
/// ```text
/// account.getGlobalPrivacySettings#eb2b4cf6 = GlobalPrivacySettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getGlobalPrivacySettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetGlobalPrivacySettings;

impl wire::Wire for GetGlobalPrivacySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getGlobalPrivacySettings",
        id: 0xeb2b4cf6,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetGlobalPrivacySettings {
    type Return = types::GlobalPrivacySettings;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.setGlobalPrivacySettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetGlobalPrivacySettings::new(
///     types::GlobalPrivacySettings::default(),
/// );
/// let result: types::GlobalPrivacySettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `settings` | [`GlobalPrivacySettings`](super::super::types::GlobalPrivacySettings) |
///
/// # Returns
///
/// [`GlobalPrivacySettings`](super::super::types::GlobalPrivacySettings).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`AUTOARCHIVE_NOT_AVAILABLE`](crate::rpc::ErrorKind::AutoarchiveNotAvailable) | Automatic archiving of new chats is not available to this account. |
/// | 403 | [`BOT_ACCESS_FORBIDDEN`](crate::rpc::ErrorKind::BotAccessForbidden) | The bot may not do this with the chat or the business connection. |
/// | 400 | [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid) | The identifier of the business connection is not valid. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getGlobalPrivacySettings`](GetGlobalPrivacySettings)
///
/// ```text
/// account.setGlobalPrivacySettings#1edaaac2 settings:GlobalPrivacySettings =
///     GlobalPrivacySettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setGlobalPrivacySettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetGlobalPrivacySettings {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.settings.write(w);
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

/// The method `account.reportProfilePhoto`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ReportProfilePhoto::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputPhoto::new(1, 1, [1, 2, 3]),
///     enums::ReportReason::InputReportReasonSpam,
///     "Hello!",
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `photo_id` | [`InputPhoto`](super::super::enums::InputPhoto) |
/// | `reason` | [`ReportReason`](super::super::enums::ReportReason) |
/// | `message` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.reportPeer`](ReportPeer)
/// - [`photos.updateProfilePhoto`](super::photos::UpdateProfilePhoto)
/// - [`photos.deletePhotos`](super::photos::DeletePhotos)
///
/// ```text
/// account.reportProfilePhoto#fa8cc6f5 peer:InputPeer photo_id:InputPhoto
///     reason:ReportReason message:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.reportProfilePhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReportProfilePhoto {
    pub peer: enums::InputPeer,
    pub photo_id: enums::InputPhoto,
    pub reason: enums::ReportReason,
    pub message: String,
}

impl ReportProfilePhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        photo_id: impl Into<enums::InputPhoto>,
        reason: impl Into<enums::ReportReason>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            photo_id: photo_id.into(),
            reason: reason.into(),
            message: message.into(),
        }
    }
}

impl wire::Wire for ReportProfilePhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.reportProfilePhoto",
        id: 0xfa8cc6f5,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.photo_id.write(w);
        self.reason.write(w);
        w.string(&self.message);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            photo_id: cursor.read(),
            reason: cursor.read(),
            message: cursor.string(),
        }
    }
}

impl wire::RemoteCall for ReportProfilePhoto {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.resetPassword`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetPassword;
/// let result: enums::account::ResetPasswordResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::ResetPasswordResult`](super::super::enums::account::ResetPasswordResult): [`ResetPasswordFailedWait`](super::super::enums::account::ResetPasswordResult::ResetPasswordFailedWait), [`ResetPasswordRequestedWait`](super::super::enums::account::ResetPasswordResult::ResetPasswordRequestedWait) or [`ResetPasswordOk`](super::super::enums::account::ResetPasswordResult::ResetPasswordOk).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PASSWORD_EMPTY`](crate::rpc::ErrorKind::PasswordEmpty) | The account has no password. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.resetPassword#9308ce1b = account.ResetPasswordResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetPassword)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ResetPassword;

impl wire::Wire for ResetPassword {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetPassword",
        id: 0x9308ce1b,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for ResetPassword {
    type Return = enums::account::ResetPasswordResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PasswordEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.declinePasswordReset`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeclinePasswordReset;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`RESET_REQUEST_MISSING`](crate::rpc::ErrorKind::ResetRequestMissing) | No reset of the password was asked for. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.declinePasswordReset#4c9409f6 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.declinePasswordReset)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeclinePasswordReset;

impl wire::Wire for DeclinePasswordReset {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.declinePasswordReset",
        id: 0x4c9409f6,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

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

/// The method `account.getChatThemes`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetChatThemes::new(0);
/// let result: enums::account::Themes = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::Themes`](super::super::enums::account::Themes): [`NotModified`](super::super::enums::account::Themes::NotModified) or [`Themes`](super::super::enums::account::Themes::Themes).
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
/// - [`account.getThemes`](GetThemes)
///
/// ```text
/// account.getChatThemes#d638de89 hash:long = account.Themes;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getChatThemes)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetChatThemes {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
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

/// The method `account.setAuthorizationTTL`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetAuthorizationTtl::new(1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `authorization_ttl_days` | `i32` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 406 | [`FRESH_RESET_AUTHORISATION_FORBIDDEN`](crate::rpc::ErrorKind::FreshResetAuthorisationForbidden) | The session is too new to end other sessions; wait a day. |
/// | 400 | [`TTL_DAYS_INVALID`](crate::rpc::ErrorKind::TtlDaysInvalid) | The number of days is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.setAuthorizationTTL#bf899aa0 authorization_ttl_days:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setAuthorizationTTL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetAuthorizationTtl {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.authorization_ttl_days);
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

/// The method `account.changeAuthorizationSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ChangeAuthorizationSettings::new(0);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `confirmed` | `bool`, a flag |
/// | `hash` | `i64` |
/// | `encrypted_requests_disabled` | `Option<bool>` |
/// | `call_requests_disabled` | `Option<bool>` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`HASH_INVALID`](crate::rpc::ErrorKind::HashInvalid) | The hash is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.changeAuthorizationSettings#40f48462 flags:# confirmed:flags.3?true
///     hash:long encrypted_requests_disabled:flags.0?Bool
///     call_requests_disabled:flags.1?Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.changeAuthorizationSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ChangeAuthorizationSettings {
    pub confirmed: bool,
    pub hash: i64,
    pub encrypted_requests_disabled: Option<bool>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.encrypted_requests_disabled.is_some())
            .with(1, self.call_requests_disabled.is_some())
            .with(3, self.confirmed);
        w.flags(flags);
        w.i64(self.hash);
        w.write_optional(&self.encrypted_requests_disabled);
        w.write_optional(&self.call_requests_disabled);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            confirmed: flags.has(3),
            hash: cursor.i64(),
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

/// The method `account.getSavedRingtones`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetSavedRingtones::new(0);
/// let result: enums::account::SavedRingtones = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::SavedRingtones`](super::super::enums::account::SavedRingtones): [`NotModified`](super::super::enums::account::SavedRingtones::NotModified) or [`SavedRingtones`](super::super::enums::account::SavedRingtones::SavedRingtones).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.getSavedRingtones#e1902288 hash:long = account.SavedRingtones;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getSavedRingtones)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSavedRingtones {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
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

/// The method `account.saveRingtone`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveRingtone::new(
///     types::InputDocument::new(1, 1, [1, 2, 3]),
///     true,
/// );
/// let result: enums::account::SavedRingtone = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `id` | [`InputDocument`](super::super::enums::InputDocument) |
/// | `unsave` | `bool` |
///
/// # Returns
///
/// [`account::SavedRingtone`](super::super::enums::account::SavedRingtone): [`SavedRingtone`](super::super::enums::account::SavedRingtone::SavedRingtone) or [`Converted`](super::super::enums::account::SavedRingtone::Converted).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`RINGTONE_INVALID`](crate::rpc::ErrorKind::RingtoneInvalid) | The notification sound is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.saveRingtone#3dea5b03 id:InputDocument unsave:Bool =
///     account.SavedRingtone;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveRingtone)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SaveRingtone {
    pub id: enums::InputDocument,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.id.write(w);
        w.bool(self.unsave);
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

/// The method `account.uploadRingtone`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UploadRingtone::new(
///     types::InputFile::new(1, 1, "text", "text"),
///     "text",
///     "text",
/// );
/// let result: enums::Document = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `file` | [`InputFile`](super::super::enums::InputFile) |
/// | `file_name` | `String` |
/// | `mime_type` | `String` |
///
/// # Returns
///
/// [`Document`](super::super::enums::Document): [`Empty`](super::super::enums::Document::Empty) or [`Document`](super::super::enums::Document::Document).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`RINGTONE_MIME_INVALID`](crate::rpc::ErrorKind::RingtoneMimeInvalid) | The content type of the notification sound is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.uploadTheme`](UploadTheme)
/// - [`account.uploadWallPaper`](UploadWallPaper)
/// - [`messages.getDocumentByHash`](super::messages::GetDocumentByHash)
/// - [`messages.initHistoryImport`](super::messages::InitHistoryImport)
/// - [`messages.getCustomEmojiDocuments`](super::messages::GetCustomEmojiDocuments)
/// - [`photos.uploadProfilePhoto`](super::photos::UploadProfilePhoto)
///
/// ```text
/// account.uploadRingtone#831a83a2 file:InputFile file_name:string
///     mime_type:string = Document;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.uploadRingtone)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UploadRingtone {
    pub file: enums::InputFile,
    pub file_name: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.file.write(w);
        w.string(&self.file_name);
        w.string(&self.mime_type);
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

/// The method `account.updateEmojiStatus`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateEmojiStatus::new(types::EmojiStatus::new(1));
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `emoji_status` | [`EmojiStatus`](super::super::enums::EmojiStatus) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`COLLECTIBLE_INVALID`](crate::rpc::ErrorKind::CollectibleInvalid) | The collectible is not valid. |
/// | 400 | [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid) | The document is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.updateEmojiStatus`](super::channels::UpdateEmojiStatus)
/// - [`bots.updateUserEmojiStatus`](super::bots::UpdateUserEmojiStatus)
///
/// ```text
/// account.updateEmojiStatus#fbd3de6b emoji_status:EmojiStatus = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateEmojiStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateEmojiStatus {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.emoji_status.write(w);
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

/// The method `account.getDefaultEmojiStatuses`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetDefaultEmojiStatuses::new(0);
/// let result: enums::account::EmojiStatuses = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::EmojiStatuses`](super::super::enums::account::EmojiStatuses): [`NotModified`](super::super::enums::account::EmojiStatuses::NotModified) or [`EmojiStatuses`](super::super::enums::account::EmojiStatuses::EmojiStatuses).
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
/// - [`account.getRecentEmojiStatuses`](GetRecentEmojiStatuses)
/// - [`account.getChannelDefaultEmojiStatuses`](GetChannelDefaultEmojiStatuses)
/// - [`account.getCollectibleEmojiStatuses`](GetCollectibleEmojiStatuses)
///
/// ```text
/// account.getDefaultEmojiStatuses#d6753386 hash:long = account.EmojiStatuses;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getDefaultEmojiStatuses)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDefaultEmojiStatuses {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
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

/// The method `account.getRecentEmojiStatuses`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetRecentEmojiStatuses::new(0);
/// let result: enums::account::EmojiStatuses = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::EmojiStatuses`](super::super::enums::account::EmojiStatuses): [`NotModified`](super::super::enums::account::EmojiStatuses::NotModified) or [`EmojiStatuses`](super::super::enums::account::EmojiStatuses::EmojiStatuses).
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
/// - [`account.getDefaultEmojiStatuses`](GetDefaultEmojiStatuses)
/// - [`account.getChannelDefaultEmojiStatuses`](GetChannelDefaultEmojiStatuses)
/// - [`account.getCollectibleEmojiStatuses`](GetCollectibleEmojiStatuses)
///
/// ```text
/// account.getRecentEmojiStatuses#f578105 hash:long = account.EmojiStatuses;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getRecentEmojiStatuses)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetRecentEmojiStatuses {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
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

/// The method `account.clearRecentEmojiStatuses`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ClearRecentEmojiStatuses;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.clearRecentEmojiStatuses#18201aae = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.clearRecentEmojiStatuses)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ClearRecentEmojiStatuses;

impl wire::Wire for ClearRecentEmojiStatuses {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.clearRecentEmojiStatuses",
        id: 0x18201aae,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for ClearRecentEmojiStatuses {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.reorderUsernames`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ReorderUsernames::new(vec!["text".into()]);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `order` | `Vec<String>` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`ORDER_INVALID`](crate::rpc::ErrorKind::OrderInvalid) | The order is not valid, for example because it does not list the same items. |
/// | 400 | [`USERNAME_NOT_MODIFIED`](crate::rpc::ErrorKind::UsernameNotModified) | The username is the same as before. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.reorderUsernames#ef500eab order:Vector<string> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.reorderUsernames)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReorderUsernames {
    pub order: Vec<String>,
}

impl ReorderUsernames {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<String>) -> Self {
        Self { order }
    }
}

impl wire::Wire for ReorderUsernames {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.reorderUsernames",
        id: 0xef500eab,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.order);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { order: cursor.read() }
    }
}

impl wire::RemoteCall for ReorderUsernames {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::OrderInvalid),
        wire::known(400, wire::ErrorKind::UsernameNotModified),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.toggleUsername`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ToggleUsername::new("telegram", true);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `username` | `String` |
/// | `active` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`USERNAMES_ACTIVE_TOO_MUCH`](crate::rpc::ErrorKind::UsernamesActiveTooMuch) | Too many usernames are active. |
/// | 400 | [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid) | The username is not valid. |
/// | 400 | [`USERNAME_NOT_MODIFIED`](crate::rpc::ErrorKind::UsernameNotModified) | The username is the same as before. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.toggleUsername`](super::channels::ToggleUsername)
/// - [`bots.toggleUsername`](super::bots::ToggleUsername)
///
/// ```text
/// account.toggleUsername#58d6b376 username:string active:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.toggleUsername)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleUsername {
    pub username: String,
    pub active: bool,
}

impl ToggleUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(username: impl Into<String>, active: bool) -> Self {
        Self {
            username: username.into(),
            active,
        }
    }
}

impl wire::Wire for ToggleUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.toggleUsername",
        id: 0x58d6b376,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.username);
        w.bool(self.active);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            username: cursor.string(),
            active: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleUsername {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UsernamesActiveTooMuch),
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UsernameNotModified),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.getDefaultProfilePhotoEmojis`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetDefaultProfilePhotoEmojis::new(0);
/// let result: enums::EmojiList = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`EmojiList`](super::super::enums::EmojiList): [`NotModified`](super::super::enums::EmojiList::NotModified) or [`EmojiList`](super::super::enums::EmojiList::EmojiList).
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
/// - [`account.getDefaultGroupPhotoEmojis`](GetDefaultGroupPhotoEmojis)
/// - [`account.getDefaultBackgroundEmojis`](GetDefaultBackgroundEmojis)
/// - [`account.getChannelRestrictedStatusEmojis`](GetChannelRestrictedStatusEmojis)
/// - [`messages.searchCustomEmoji`](super::messages::SearchCustomEmoji)
///
/// ```text
/// account.getDefaultProfilePhotoEmojis#e2750328 hash:long = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getDefaultProfilePhotoEmojis)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDefaultProfilePhotoEmojis {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
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

/// The method `account.getDefaultGroupPhotoEmojis`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetDefaultGroupPhotoEmojis::new(0);
/// let result: enums::EmojiList = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`EmojiList`](super::super::enums::EmojiList): [`NotModified`](super::super::enums::EmojiList::NotModified) or [`EmojiList`](super::super::enums::EmojiList::EmojiList).
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
/// - [`account.getDefaultProfilePhotoEmojis`](GetDefaultProfilePhotoEmojis)
/// - [`account.getDefaultBackgroundEmojis`](GetDefaultBackgroundEmojis)
/// - [`account.getChannelRestrictedStatusEmojis`](GetChannelRestrictedStatusEmojis)
/// - [`messages.searchCustomEmoji`](super::messages::SearchCustomEmoji)
///
/// ```text
/// account.getDefaultGroupPhotoEmojis#915860ae hash:long = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getDefaultGroupPhotoEmojis)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDefaultGroupPhotoEmojis {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
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

/// The method `account.getAutoSaveSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetAutoSaveSettings;
/// let result: types::account::AutoSaveSettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::AutoSaveSettings`](super::super::types::account::AutoSaveSettings).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.getAutoSaveSettings#adcbbcda = account.AutoSaveSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getAutoSaveSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAutoSaveSettings;

impl wire::Wire for GetAutoSaveSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getAutoSaveSettings",
        id: 0xadcbbcda,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetAutoSaveSettings {
    type Return = types::account::AutoSaveSettings;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.saveAutoSaveSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveAutoSaveSettings::new(
///     types::AutoSaveSettings::default(),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `users` | `bool`, a flag |
/// | `chats` | `bool`, a flag |
/// | `broadcasts` | `bool`, a flag |
/// | `peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `settings` | [`AutoSaveSettings`](super::super::types::AutoSaveSettings) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.saveAutoSaveSettings#d69b8361 flags:# users:flags.0?true
///     chats:flags.1?true broadcasts:flags.2?true peer:flags.3?InputPeer
///     settings:AutoSaveSettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveAutoSaveSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SaveAutoSaveSettings {
    pub users: bool,
    pub chats: bool,
    pub broadcasts: bool,
    pub peer: Option<enums::InputPeer>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.users)
            .with(1, self.chats)
            .with(2, self.broadcasts)
            .with(3, self.peer.is_some());
        w.flags(flags);
        w.write_optional(&self.peer);
        self.settings.write(w);
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

/// The method `account.deleteAutoSaveExceptions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeleteAutoSaveExceptions;
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// account.deleteAutoSaveExceptions#53bc0020 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deleteAutoSaveExceptions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteAutoSaveExceptions;

impl wire::Wire for DeleteAutoSaveExceptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.deleteAutoSaveExceptions",
        id: 0x53bc0020,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for DeleteAutoSaveExceptions {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `account.invalidateSignInCodes`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::InvalidateSignInCodes::new(vec!["text".into()]);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `codes` | `Vec<String>` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.invalidateSignInCodes#ca8ae8ba codes:Vector<string> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.invalidateSignInCodes)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct InvalidateSignInCodes {
    pub codes: Vec<String>,
}

impl InvalidateSignInCodes {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(codes: Vec<String>) -> Self {
        Self { codes }
    }
}

impl wire::Wire for InvalidateSignInCodes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.invalidateSignInCodes",
        id: 0xca8ae8ba,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.codes);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { codes: cursor.read() }
    }
}

impl wire::RemoteCall for InvalidateSignInCodes {
    type Return = bool;
}

/// The method `account.updateColor`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateColor::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `for_profile` | `bool`, a flag |
/// | `color` | [`Option<PeerColor>`](super::super::enums::PeerColor) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`COLOR_INVALID`](crate::rpc::ErrorKind::ColorInvalid) | The colour is not valid. |
/// | 400 | [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid) | The document is not valid. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.updateColor#684d214e flags:# for_profile:flags.1?true
///     color:flags.2?PeerColor = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateColor)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateColor {
    pub for_profile: bool,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(1, self.for_profile)
            .with(2, self.color.is_some());
        w.flags(flags);
        w.write_optional(&self.color);
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

/// The method `account.getDefaultBackgroundEmojis`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetDefaultBackgroundEmojis::new(0);
/// let result: enums::EmojiList = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`EmojiList`](super::super::enums::EmojiList): [`NotModified`](super::super::enums::EmojiList::NotModified) or [`EmojiList`](super::super::enums::EmojiList::EmojiList).
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
/// - [`account.getDefaultProfilePhotoEmojis`](GetDefaultProfilePhotoEmojis)
/// - [`account.getDefaultGroupPhotoEmojis`](GetDefaultGroupPhotoEmojis)
/// - [`account.getChannelRestrictedStatusEmojis`](GetChannelRestrictedStatusEmojis)
/// - [`messages.searchCustomEmoji`](super::messages::SearchCustomEmoji)
///
/// ```text
/// account.getDefaultBackgroundEmojis#a60ab9ce hash:long = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getDefaultBackgroundEmojis)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetDefaultBackgroundEmojis {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetDefaultBackgroundEmojis {
    type Return = enums::EmojiList;
}

/// The method `account.getChannelDefaultEmojiStatuses`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetChannelDefaultEmojiStatuses::new(0);
/// let result: enums::account::EmojiStatuses = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::EmojiStatuses`](super::super::enums::account::EmojiStatuses): [`NotModified`](super::super::enums::account::EmojiStatuses::NotModified) or [`EmojiStatuses`](super::super::enums::account::EmojiStatuses::EmojiStatuses).
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
/// - [`account.getDefaultEmojiStatuses`](GetDefaultEmojiStatuses)
/// - [`account.getRecentEmojiStatuses`](GetRecentEmojiStatuses)
/// - [`account.getCollectibleEmojiStatuses`](GetCollectibleEmojiStatuses)
///
/// ```text
/// account.getChannelDefaultEmojiStatuses#7727a7d5 hash:long =
///     account.EmojiStatuses;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getChannelDefaultEmojiStatuses)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetChannelDefaultEmojiStatuses {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetChannelDefaultEmojiStatuses {
    type Return = enums::account::EmojiStatuses;
}

/// The method `account.getChannelRestrictedStatusEmojis`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetChannelRestrictedStatusEmojis::new(0);
/// let result: enums::EmojiList = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`EmojiList`](super::super::enums::EmojiList): [`NotModified`](super::super::enums::EmojiList::NotModified) or [`EmojiList`](super::super::enums::EmojiList::EmojiList).
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
/// - [`account.getDefaultProfilePhotoEmojis`](GetDefaultProfilePhotoEmojis)
/// - [`account.getDefaultGroupPhotoEmojis`](GetDefaultGroupPhotoEmojis)
/// - [`account.getDefaultBackgroundEmojis`](GetDefaultBackgroundEmojis)
/// - [`messages.searchCustomEmoji`](super::messages::SearchCustomEmoji)
///
/// ```text
/// account.getChannelRestrictedStatusEmojis#35a9e0d5 hash:long = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getChannelRestrictedStatusEmojis)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetChannelRestrictedStatusEmojis {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetChannelRestrictedStatusEmojis {
    type Return = enums::EmojiList;
}

/// The method `account.updateBusinessWorkHours`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBusinessWorkHours::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `business_work_hours` | [`Option<BusinessWorkHours>`](super::super::types::BusinessWorkHours) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BUSINESS_WORK_HOURS_EMPTY`](crate::rpc::ErrorKind::BusinessWorkHoursEmpty) | No opening hours were given. |
/// | 400 | [`BUSINESS_WORK_HOURS_PERIOD_INVALID`](crate::rpc::ErrorKind::BusinessWorkHoursPeriodInvalid) | A period of the opening hours is not valid. |
/// | 400 | [`TIMEZONE_INVALID`](crate::rpc::ErrorKind::TimezoneInvalid) | The time zone is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.updateBusinessWorkHours#4b00e066 flags:#
///     business_work_hours:flags.0?BusinessWorkHours = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBusinessWorkHours)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateBusinessWorkHours {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.business_work_hours.is_some());
        w.flags(flags);
        w.write_optional(&self.business_work_hours);
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

/// The method `account.updateBusinessLocation`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBusinessLocation::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `geo_point` | [`Option<InputGeoPoint>`](super::super::enums::InputGeoPoint) |
/// | `address` | `Option<String>` |
///
/// # Returns
///
/// `bool`.
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
/// - [`channels.createChannel`](super::channels::CreateChannel)
/// - [`channels.editLocation`](super::channels::EditLocation)
/// - [`contacts.getLocated`](super::contacts::GetLocated)
/// - [`messages.getInlineBotResults`](super::messages::GetInlineBotResults)
///
/// ```text
/// account.updateBusinessLocation#9e6b131a flags:# geo_point:flags.1?InputGeoPoint
///     address:flags.0?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBusinessLocation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateBusinessLocation {
    pub geo_point: Option<enums::InputGeoPoint>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.address.is_some())
            .with(1, self.geo_point.is_some());
        w.flags(flags);
        w.write_optional(&self.geo_point);
        w.write_optional(&self.address);
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

/// The method `account.updateBusinessGreetingMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBusinessGreetingMessage::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `message` | [`Option<InputBusinessGreetingMessage>`](super::super::types::InputBusinessGreetingMessage) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.updateBusinessGreetingMessage#66cdafc4 flags:#
///     message:flags.0?InputBusinessGreetingMessage = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBusinessGreetingMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateBusinessGreetingMessage {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.message.is_some());
        w.flags(flags);
        w.write_optional(&self.message);
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

/// The method `account.updateBusinessAwayMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBusinessAwayMessage::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `message` | [`Option<InputBusinessAwayMessage>`](super::super::types::InputBusinessAwayMessage) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.updateBusinessAwayMessage#a26a7fa5 flags:#
///     message:flags.0?InputBusinessAwayMessage = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBusinessAwayMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateBusinessAwayMessage {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.message.is_some());
        w.flags(flags);
        w.write_optional(&self.message);
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

/// The method `account.updateConnectedBot`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateConnectedBot::new(
///     enums::InputUser::InputUserSelf,
///     types::InputBusinessBotRecipients::default(),
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `deleted` | `bool`, a flag |
/// | `rights` | [`Option<BusinessBotRights>`](super::super::types::BusinessBotRights) |
/// | `bot` | [`InputUser`](super::super::enums::InputUser) |
/// | `recipients` | [`InputBusinessBotRecipients`](super::super::types::InputBusinessBotRecipients) |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_BUSINESS_MISSING`](crate::rpc::ErrorKind::BotBusinessMissing) | The bot has not been enabled for business accounts. |
/// | 400 | [`BUSINESS_RECIPIENTS_EMPTY`](crate::rpc::ErrorKind::BusinessRecipientsEmpty) | No recipients were given. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.updateConnectedBot#66a08c7e flags:# deleted:flags.1?true
///     rights:flags.0?BusinessBotRights bot:InputUser
///     recipients:InputBusinessBotRecipients = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateConnectedBot)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateConnectedBot {
    pub deleted: bool,
    pub rights: Option<types::BusinessBotRights>,
    pub bot: enums::InputUser,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.rights.is_some())
            .with(1, self.deleted);
        w.flags(flags);
        w.write_optional(&self.rights);
        self.bot.write(w);
        self.recipients.write(w);
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

/// The method `account.getConnectedBots`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetConnectedBots;
/// let result: types::account::ConnectedBots = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::ConnectedBots`](super::super::types::account::ConnectedBots).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.getConnectedBots#4ea4c80f = account.ConnectedBots;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getConnectedBots)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetConnectedBots;

impl wire::Wire for GetConnectedBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getConnectedBots",
        id: 0x4ea4c80f,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetConnectedBots {
    type Return = types::account::ConnectedBots;
}

/// The method `account.getBotBusinessConnection`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetBotBusinessConnection::new("text");
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `connection_id` | `String` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CONNECTION_ID_INVALID`](crate::rpc::ErrorKind::ConnectionIdInvalid) | The identifier of the connection is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.getBotBusinessConnection#76a86270 connection_id:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getBotBusinessConnection)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetBotBusinessConnection {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.connection_id);
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

/// The method `account.updateBusinessIntro`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBusinessIntro::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `intro` | [`Option<InputBusinessIntro>`](super::super::types::InputBusinessIntro) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.updateBusinessIntro#a614d034 flags:# intro:flags.0?InputBusinessIntro =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBusinessIntro)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateBusinessIntro {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.intro.is_some());
        w.flags(flags);
        w.write_optional(&self.intro);
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

/// The method `account.toggleConnectedBotPaused`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ToggleConnectedBotPaused::new(
///     enums::InputPeer::InputPeerSelf,
///     true,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
/// | `paused` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.toggleConnectedBotPaused#646e1097 peer:InputPeer paused:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.toggleConnectedBotPaused)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleConnectedBotPaused {
    pub peer: enums::InputPeer,
    pub paused: bool,
}

impl ToggleConnectedBotPaused {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, paused: bool) -> Self {
        Self { peer: peer.into(), paused }
    }
}

impl wire::Wire for ToggleConnectedBotPaused {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.toggleConnectedBotPaused",
        id: 0x646e1097,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.bool(self.paused);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            paused: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleConnectedBotPaused {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `account.disablePeerConnectedBot`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DisablePeerConnectedBot::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `peer` | [`InputPeer`](super::super::enums::InputPeer) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BOT_ALREADY_DISABLED`](crate::rpc::ErrorKind::BotAlreadyDisabled) | The bot is disabled for this chat already. |
/// | 400 | [`BOT_NOT_CONNECTED_YET`](crate::rpc::ErrorKind::BotNotConnectedYet) | No business bot is connected to this account. |
/// | 400 | [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid) | The chat or user given is not valid, or cannot be used here. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.disablePeerConnectedBot#5e437ed9 peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.disablePeerConnectedBot)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DisablePeerConnectedBot {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
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

/// The method `account.updateBirthday`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateBirthday::default();
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `birthday` | [`Option<Birthday>`](super::super::types::Birthday) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`BIRTHDAY_INVALID`](crate::rpc::ErrorKind::BirthdayInvalid) | The date is not a valid birthday. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`users.suggestBirthday`](super::users::SuggestBirthday)
///
/// ```text
/// account.updateBirthday#cc6e0c11 flags:# birthday:flags.0?Birthday = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateBirthday)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateBirthday {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.birthday.is_some());
        w.flags(flags);
        w.write_optional(&self.birthday);
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

/// The method `account.createBusinessChatLink`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::CreateBusinessChatLink::new(
///     types::InputBusinessChatLink::new("Hello!"),
/// );
/// let result: types::BusinessChatLink = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `link` | [`InputBusinessChatLink`](super::super::types::InputBusinessChatLink) |
///
/// # Returns
///
/// [`BusinessChatLink`](super::super::types::BusinessChatLink).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHATLINKS_TOO_MUCH`](crate::rpc::ErrorKind::ChatlinksTooMuch) | The account has created as many chat links as it may. |
/// | 400 | [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid) | The document is not valid. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.editBusinessChatLink`](EditBusinessChatLink)
///
/// ```text
/// account.createBusinessChatLink#8851e68e link:InputBusinessChatLink =
///     BusinessChatLink;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.createBusinessChatLink)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CreateBusinessChatLink {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.link.write(w);
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

/// The method `account.editBusinessChatLink`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::EditBusinessChatLink::new(
///     "text",
///     types::InputBusinessChatLink::new("Hello!"),
/// );
/// let result: types::BusinessChatLink = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `slug` | `String` |
/// | `link` | [`InputBusinessChatLink`](super::super::types::InputBusinessChatLink) |
///
/// # Returns
///
/// [`BusinessChatLink`](super::super::types::BusinessChatLink).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHATLINK_SLUG_EMPTY`](crate::rpc::ErrorKind::ChatlinkSlugEmpty) | The code of the chat link is missing. |
/// | 403 | [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired) | Telegram Premium is needed for this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.createBusinessChatLink`](CreateBusinessChatLink)
///
/// ```text
/// account.editBusinessChatLink#8c3410af slug:string link:InputBusinessChatLink =
///     BusinessChatLink;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.editBusinessChatLink)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditBusinessChatLink {
    pub slug: String,
    pub link: types::InputBusinessChatLink,
}

impl EditBusinessChatLink {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>, link: types::InputBusinessChatLink) -> Self {
        Self { slug: slug.into(), link }
    }
}

impl wire::Wire for EditBusinessChatLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.editBusinessChatLink",
        id: 0x8c3410af,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.slug);
        self.link.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            slug: cursor.string(),
            link: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditBusinessChatLink {
    type Return = types::BusinessChatLink;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatlinkSlugEmpty),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// The method `account.deleteBusinessChatLink`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeleteBusinessChatLink::new("text");
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `slug` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHATLINK_SLUG_EMPTY`](crate::rpc::ErrorKind::ChatlinkSlugEmpty) | The code of the chat link is missing. |
/// | 400 | [`CHATLINK_SLUG_EXPIRED`](crate::rpc::ErrorKind::ChatlinkSlugExpired) | The chat link has expired. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.deleteBusinessChatLink#60073674 slug:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deleteBusinessChatLink)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteBusinessChatLink {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.slug);
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

/// The method `account.getBusinessChatLinks`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetBusinessChatLinks;
/// let result: types::account::BusinessChatLinks = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::BusinessChatLinks`](super::super::types::account::BusinessChatLinks).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.getBusinessChatLinks#6f70dde1 = account.BusinessChatLinks;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getBusinessChatLinks)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetBusinessChatLinks;

impl wire::Wire for GetBusinessChatLinks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getBusinessChatLinks",
        id: 0x6f70dde1,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetBusinessChatLinks {
    type Return = types::account::BusinessChatLinks;
}

/// The method `account.resolveBusinessChatLink`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResolveBusinessChatLink::new("text");
/// let result: types::account::ResolvedBusinessChatLinks = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `slug` | `String` |
///
/// # Returns
///
/// [`account::ResolvedBusinessChatLinks`](super::super::types::account::ResolvedBusinessChatLinks).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CHATLINK_SLUG_EMPTY`](crate::rpc::ErrorKind::ChatlinkSlugEmpty) | The code of the chat link is missing. |
/// | 400 | [`CHATLINK_SLUG_EXPIRED`](crate::rpc::ErrorKind::ChatlinkSlugExpired) | The chat link has expired. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.resolveBusinessChatLink#5492e5ee slug:string =
///     account.ResolvedBusinessChatLinks;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resolveBusinessChatLink)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ResolveBusinessChatLink {
    pub slug: String,
}

impl ResolveBusinessChatLink {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for ResolveBusinessChatLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resolveBusinessChatLink",
        id: 0x5492e5ee,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.slug);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

impl wire::RemoteCall for ResolveBusinessChatLink {
    type Return = types::account::ResolvedBusinessChatLinks;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatlinkSlugEmpty),
        wire::known(400, wire::ErrorKind::ChatlinkSlugExpired),
    ];
}

/// The method `account.updatePersonalChannel`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdatePersonalChannel::new(
///     types::InputChannel::new(1, 1),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `channel` | [`InputChannel`](super::super::enums::InputChannel) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.updatePersonalChannel#d94305e0 channel:InputChannel = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updatePersonalChannel)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdatePersonalChannel {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.channel.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

impl wire::RemoteCall for UpdatePersonalChannel {
    type Return = bool;
}

/// The method `account.toggleSponsoredMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ToggleSponsoredMessages::new(true);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `enabled` | `bool` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.toggleSponsoredMessages#b9d9a38d enabled:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.toggleSponsoredMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleSponsoredMessages {
    pub enabled: bool,
}

impl ToggleSponsoredMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl wire::Wire for ToggleSponsoredMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.toggleSponsoredMessages",
        id: 0xb9d9a38d,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bool(self.enabled);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { enabled: cursor.bool() }
    }
}

impl wire::RemoteCall for ToggleSponsoredMessages {
    type Return = bool;
}

/// The method `account.getReactionsNotifySettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetReactionsNotifySettings;
/// let result: types::ReactionsNotifySettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`ReactionsNotifySettings`](super::super::types::ReactionsNotifySettings).
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
/// - [`account.setReactionsNotifySettings`](SetReactionsNotifySettings)
///
/// ```text
/// account.getReactionsNotifySettings#6dd654c = ReactionsNotifySettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getReactionsNotifySettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetReactionsNotifySettings;

impl wire::Wire for GetReactionsNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getReactionsNotifySettings",
        id: 0x06dd654c,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetReactionsNotifySettings {
    type Return = types::ReactionsNotifySettings;
}

/// The method `account.setReactionsNotifySettings`.
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
/// let result: types::ReactionsNotifySettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `settings` | [`ReactionsNotifySettings`](super::super::types::ReactionsNotifySettings) |
///
/// # Returns
///
/// [`ReactionsNotifySettings`](super::super::types::ReactionsNotifySettings).
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
/// - [`account.getReactionsNotifySettings`](GetReactionsNotifySettings)
///
/// ```text
/// account.setReactionsNotifySettings#316ce548 settings:ReactionsNotifySettings =
///     ReactionsNotifySettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setReactionsNotifySettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetReactionsNotifySettings {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.settings.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { settings: cursor.read() }
    }
}

impl wire::RemoteCall for SetReactionsNotifySettings {
    type Return = types::ReactionsNotifySettings;
}

/// The method `account.getCollectibleEmojiStatuses`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetCollectibleEmojiStatuses::new(0);
/// let result: enums::account::EmojiStatuses = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::EmojiStatuses`](super::super::enums::account::EmojiStatuses): [`NotModified`](super::super::enums::account::EmojiStatuses::NotModified) or [`EmojiStatuses`](super::super::enums::account::EmojiStatuses::EmojiStatuses).
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
/// - [`account.getDefaultEmojiStatuses`](GetDefaultEmojiStatuses)
/// - [`account.getRecentEmojiStatuses`](GetRecentEmojiStatuses)
/// - [`account.getChannelDefaultEmojiStatuses`](GetChannelDefaultEmojiStatuses)
///
/// ```text
/// account.getCollectibleEmojiStatuses#2e7b4543 hash:long = account.EmojiStatuses;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getCollectibleEmojiStatuses)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetCollectibleEmojiStatuses {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetCollectibleEmojiStatuses {
    type Return = enums::account::EmojiStatuses;
}

/// The method `account.getPaidMessagesRevenue`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetPaidMessagesRevenue::new(
///     enums::InputUser::InputUserSelf,
/// );
/// let result: types::account::PaidMessagesRevenue = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `parent_peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
///
/// # Returns
///
/// [`account::PaidMessagesRevenue`](super::super::types::account::PaidMessagesRevenue).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PARENT_PEER_INVALID`](crate::rpc::ErrorKind::ParentPeerInvalid) | The channel whose direct messages are meant is not valid. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.getPaidMessagesRevenue#19ba4a67 flags:# parent_peer:flags.0?InputPeer
///     user_id:InputUser = account.PaidMessagesRevenue;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getPaidMessagesRevenue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPaidMessagesRevenue {
    pub parent_peer: Option<enums::InputPeer>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.parent_peer.is_some());
        w.flags(flags);
        w.write_optional(&self.parent_peer);
        self.user_id.write(w);
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

/// The method `account.toggleNoPaidMessagesException`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ToggleNoPaidMessagesException::new(
///     enums::InputUser::InputUserSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `refund_charged` | `bool`, a flag |
/// | `require_payment` | `bool`, a flag |
/// | `parent_peer` | [`Option<InputPeer>`](super::super::enums::InputPeer) |
/// | `user_id` | [`InputUser`](super::super::enums::InputUser) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`PARENT_PEER_INVALID`](crate::rpc::ErrorKind::ParentPeerInvalid) | The channel whose direct messages are meant is not valid. |
/// | 400 | [`UNSUPPORTED`](crate::rpc::ErrorKind::Unsupported) | This is not supported. |
/// | 400 | [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid) | The user given is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.toggleNoPaidMessagesException#fe2eda76 flags:#
///     refund_charged:flags.0?true require_payment:flags.2?true
///     parent_peer:flags.1?InputPeer user_id:InputUser = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.toggleNoPaidMessagesException)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleNoPaidMessagesException {
    pub refund_charged: bool,
    pub require_payment: bool,
    pub parent_peer: Option<enums::InputPeer>,
    pub user_id: enums::InputUser,
}

impl ToggleNoPaidMessagesException {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(user_id: impl Into<enums::InputUser>) -> Self {
        Self {
            refund_charged: false,
            require_payment: false,
            parent_peer: None,
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for ToggleNoPaidMessagesException {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.toggleNoPaidMessagesException",
        id: 0xfe2eda76,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.refund_charged)
            .with(1, self.parent_peer.is_some())
            .with(2, self.require_payment);
        w.flags(flags);
        w.write_optional(&self.parent_peer);
        self.user_id.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            refund_charged: flags.has(0),
            require_payment: flags.has(2),
            parent_peer: cursor.read_optional(flags.has(1)),
            user_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleNoPaidMessagesException {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ParentPeerInvalid),
        wire::known(400, wire::ErrorKind::Unsupported),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// The method `account.setMainProfileTab`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SetMainProfileTab::new(enums::ProfileTab::Posts);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `tab` | [`ProfileTab`](super::super::enums::ProfileTab) |
///
/// # Returns
///
/// `bool`.
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
/// - [`channels.setMainProfileTab`](super::channels::SetMainProfileTab)
///
/// ```text
/// account.setMainProfileTab#5dee78b0 tab:ProfileTab = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.setMainProfileTab)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetMainProfileTab {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.tab.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { tab: cursor.read() }
    }
}

impl wire::RemoteCall for SetMainProfileTab {
    type Return = bool;
}

/// The method `account.saveMusic`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::SaveMusic::new(
///     types::InputDocument::new(1, 1, [1, 2, 3]),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `unsave` | `bool`, a flag |
/// | `id` | [`InputDocument`](super::super::enums::InputDocument) |
/// | `after_id` | [`Option<InputDocument>`](super::super::enums::InputDocument) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid) | The document is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.saveMusic#b26732a9 flags:# unsave:flags.0?true id:InputDocument
///     after_id:flags.1?InputDocument = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.saveMusic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SaveMusic {
    pub unsave: bool,
    pub id: enums::InputDocument,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.unsave)
            .with(1, self.after_id.is_some());
        w.flags(flags);
        self.id.write(w);
        w.write_optional(&self.after_id);
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

/// The method `account.getSavedMusicIds`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetSavedMusicIds::new(0);
/// let result: enums::account::SavedMusicIds = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::SavedMusicIds`](super::super::enums::account::SavedMusicIds): [`NotModified`](super::super::enums::account::SavedMusicIds::NotModified) or [`SavedMusicIds`](super::super::enums::account::SavedMusicIds::SavedMusicIds).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.getSavedMusicIds#e09d5faf hash:long = account.SavedMusicIds;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getSavedMusicIds)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetSavedMusicIds {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetSavedMusicIds {
    type Return = enums::account::SavedMusicIds;
}

/// The method `account.getUniqueGiftChatThemes`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetUniqueGiftChatThemes::new("text", 20, 0);
/// let result: enums::account::ChatThemes = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `offset` | `String` |
/// | `limit` | `i32` |
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::ChatThemes`](super::super::enums::account::ChatThemes): [`NotModified`](super::super::enums::account::ChatThemes::NotModified) or [`ChatThemes`](super::super::enums::account::ChatThemes::ChatThemes).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.getUniqueGiftChatThemes#e42ce9c9 offset:string limit:int hash:long =
///     account.ChatThemes;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getUniqueGiftChatThemes)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetUniqueGiftChatThemes {
    pub offset: String,
    pub limit: i32,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.offset);
        w.i32(self.limit);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            offset: cursor.string(),
            limit: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetUniqueGiftChatThemes {
    type Return = enums::account::ChatThemes;
}

/// The method `account.initPasskeyRegistration`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::InitPasskeyRegistration;
/// let result: types::account::PasskeyRegistrationOptions = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::PasskeyRegistrationOptions`](super::super::types::account::PasskeyRegistrationOptions).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 403 | [`ACCESS_DENIED`](crate::rpc::ErrorKind::AccessDenied) | The account may not do this. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.initPasskeyRegistration#429547e8 = account.PasskeyRegistrationOptions;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.initPasskeyRegistration)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct InitPasskeyRegistration;

impl wire::Wire for InitPasskeyRegistration {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.initPasskeyRegistration",
        id: 0x429547e8,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for InitPasskeyRegistration {
    type Return = types::account::PasskeyRegistrationOptions;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::AccessDenied),
    ];
}

/// The method `account.registerPasskey`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::RegisterPasskey::new(
///     types::InputPasskeyCredentialPublicKey::new(
///         "text",
///         "text",
///         types::InputPasskeyResponseRegister::new(
///             types::DataJson::new("text"),
///             [1, 2, 3],
///         ),
///     ),
/// );
/// let result: types::Passkey = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `credential` | [`InputPasskeyCredentialPublicKey`](super::super::types::InputPasskeyCredentialPublicKey) |
///
/// # Returns
///
/// [`Passkey`](super::super::types::Passkey).
///
/// # Errors
///
/// | Code | Name | Meaning |
/// |---|---|---|
/// | 400 | [`CREDENTIAL_INVALID`](crate::rpc::ErrorKind::CredentialInvalid) | The credential is not valid. |
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`auth.finishPasskeyLogin`](super::auth::FinishPasskeyLogin): Completes a login with a passkey.
///
/// ```text
/// account.registerPasskey#55b41fd6 credential:InputPasskeyCredential = Passkey;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.registerPasskey)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RegisterPasskey {
    pub credential: types::InputPasskeyCredentialPublicKey,
}

impl RegisterPasskey {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(credential: types::InputPasskeyCredentialPublicKey) -> Self {
        Self { credential }
    }
}

impl wire::Wire for RegisterPasskey {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.registerPasskey",
        id: 0x55b41fd6,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.credential.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { credential: cursor.read() }
    }
}

impl wire::RemoteCall for RegisterPasskey {
    type Return = types::Passkey;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CredentialInvalid),
    ];
}

/// The method `account.getPasskeys`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetPasskeys;
/// let result: types::account::Passkeys = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::Passkeys`](super::super::types::account::Passkeys).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.getPasskeys#ea1f0c52 = account.Passkeys;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getPasskeys)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPasskeys;

impl wire::Wire for GetPasskeys {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.getPasskeys",
        id: 0xea1f0c52,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPasskeys {
    type Return = types::account::Passkeys;
}

/// The method `account.deletePasskey`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeletePasskey::new("text");
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `id` | `String` |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.deletePasskey#f5b5563f id:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deletePasskey)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeletePasskey {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.string() }
    }
}

impl wire::RemoteCall for DeletePasskey {
    type Return = bool;
}

/// The method `account.confirmBotConnection`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ConfirmBotConnection::new(
///     enums::InputUser::InputUserSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `bot_id` | [`InputUser`](super::super::enums::InputUser) |
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.confirmBotConnection#67ed1f68 bot_id:InputUser = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.confirmBotConnection)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ConfirmBotConnection {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.bot_id.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { bot_id: cursor.read() }
    }
}

impl wire::RemoteCall for ConfirmBotConnection {
    type Return = bool;
}

/// The method `account.getWebBrowserSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::GetWebBrowserSettings::new(0);
/// let result: enums::account::WebBrowserSettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `hash` | `i64` |
///
/// # Returns
///
/// [`account::WebBrowserSettings`](super::super::enums::account::WebBrowserSettings): [`NotModified`](super::super::enums::account::WebBrowserSettings::NotModified) or [`WebBrowserSettings`](super::super::enums::account::WebBrowserSettings::WebBrowserSettings).
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
/// - [`account.updateWebBrowserSettings`](UpdateWebBrowserSettings)
/// - [`account.deleteWebBrowserSettingsExceptions`](DeleteWebBrowserSettingsExceptions)
///
/// ```text
/// account.getWebBrowserSettings#56655768 hash:long = account.WebBrowserSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.getWebBrowserSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetWebBrowserSettings {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetWebBrowserSettings {
    type Return = enums::account::WebBrowserSettings;
}

/// The method `account.updateWebBrowserSettings`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::UpdateWebBrowserSettings::default();
/// let result: enums::account::WebBrowserSettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `open_external_browser` | `bool`, a flag |
/// | `display_close_button` | `bool`, a flag |
///
/// # Returns
///
/// [`account::WebBrowserSettings`](super::super::enums::account::WebBrowserSettings): [`NotModified`](super::super::enums::account::WebBrowserSettings::NotModified) or [`WebBrowserSettings`](super::super::enums::account::WebBrowserSettings::WebBrowserSettings).
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
/// - [`account.getWebBrowserSettings`](GetWebBrowserSettings)
/// - [`account.deleteWebBrowserSettingsExceptions`](DeleteWebBrowserSettingsExceptions)
///
/// ```text
/// account.updateWebBrowserSettings#9adf82fe flags:#
///     open_external_browser:flags.0?true display_close_button:flags.1?true =
///     account.WebBrowserSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.updateWebBrowserSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateWebBrowserSettings {
    pub open_external_browser: bool,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.open_external_browser)
            .with(1, self.display_close_button);
        w.flags(flags);
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

/// The method `account.toggleWebBrowserSettingsException`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ToggleWebBrowserSettingsException::new(
///     "https://example.org/",
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// | Name | Type |
/// |---|---|
/// | `delete` | `bool`, a flag |
/// | `open_external_browser` | `Option<bool>` |
/// | `url` | `String` |
///
/// # Returns
///
/// [`Updates`](super::super::enums::Updates): [`TooLong`](super::super::enums::Updates::TooLong), [`UpdateShortMessage`](super::super::enums::Updates::UpdateShortMessage), [`UpdateShortChatMessage`](super::super::enums::Updates::UpdateShortChatMessage), [`UpdateShort`](super::super::enums::Updates::UpdateShort), [`Combined`](super::super::enums::Updates::Combined), [`Updates`](super::super::enums::Updates::Updates) or [`UpdateShortSentMessage`](super::super::enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// account.toggleWebBrowserSettingsException#60ed4229 flags:# delete:flags.1?true
///     open_external_browser:flags.0?Bool url:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.toggleWebBrowserSettingsException)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleWebBrowserSettingsException {
    pub delete: bool,
    pub open_external_browser: Option<bool>,
    pub url: String,
}

impl ToggleWebBrowserSettingsException {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            delete: false,
            open_external_browser: None,
            url: url.into(),
        }
    }
}

impl wire::Wire for ToggleWebBrowserSettingsException {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.toggleWebBrowserSettingsException",
        id: 0x60ed4229,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.open_external_browser.is_some())
            .with(1, self.delete);
        w.flags(flags);
        w.write_optional(&self.open_external_browser);
        w.string(&self.url);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            delete: flags.has(1),
            open_external_browser: cursor.read_optional(flags.has(0)),
            url: cursor.string(),
        }
    }
}

impl wire::RemoteCall for ToggleWebBrowserSettingsException {
    type Return = enums::Updates;
}

/// The method `account.deleteWebBrowserSettingsExceptions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::DeleteWebBrowserSettingsExceptions;
/// let result: enums::account::WebBrowserSettings = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`account::WebBrowserSettings`](super::super::enums::account::WebBrowserSettings): [`NotModified`](super::super::enums::account::WebBrowserSettings::NotModified) or [`WebBrowserSettings`](super::super::enums::account::WebBrowserSettings::WebBrowserSettings).
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
/// - [`account.getWebBrowserSettings`](GetWebBrowserSettings)
/// - [`account.updateWebBrowserSettings`](UpdateWebBrowserSettings)
///
/// ```text
/// account.deleteWebBrowserSettingsExceptions#86a0765d =
///     account.WebBrowserSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.deleteWebBrowserSettingsExceptions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteWebBrowserSettingsExceptions;

impl wire::Wire for DeleteWebBrowserSettingsExceptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.deleteWebBrowserSettingsExceptions",
        id: 0x86a0765d,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for DeleteWebBrowserSettingsExceptions {
    type Return = enums::account::WebBrowserSettings;
}
