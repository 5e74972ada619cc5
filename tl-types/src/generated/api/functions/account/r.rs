// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `account.registerDevice`: Registers the device for push notifications. Call it after the login, and again
/// whenever the system hands out another token.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::RegisterDevice::new(
///     2,
///     "0123456789abcdef",
///     true,
///     b"0a1b2c",
///     vec![12345678],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TokenInvalid => println!("The token is not valid."),
///         ErrorKind::TokenEmpty => println!("The token is missing."),
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
/// - `no_muted` (`bool`, a flag): If set, the server sends nothing for muted chats, which saves battery.
/// - `token_type` (`i32`): The push service of the token: 1 for APNS, 2 for FCM, 9 for APNS VoIP, 10 for web push,
///   and others.
/// - `token` (`String`): The token that the push service gave to the app; for web push, a JSON object.
/// - `app_sandbox` (`bool`): True to send through the sandbox of Apple, for development builds.
/// - `secret` (`Vec<u8>`): A key of 256 random bytes that the notifications are encrypted with; empty for none.
/// - `other_uids` (`Vec<i64>`): Identifiers of the other users that are logged in on this client, who use the same
///   token.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`TOKEN_EMPTY`](crate::rpc::ErrorKind::TokenEmpty): The token is missing.
/// - 400 [`TOKEN_INVALID`](crate::rpc::ErrorKind::TokenInvalid): The token is not valid.
/// - 400 [`TOKEN_TYPE_INVALID`](crate::rpc::ErrorKind::TokenTypeInvalid): The type of the token is not valid.
/// - 400 [`WEBPUSH_AUTH_INVALID`](crate::rpc::ErrorKind::WebpushAuthInvalid): The authentication secret for web
///   push is not valid.
/// - 400 [`WEBPUSH_KEY_INVALID`](crate::rpc::ErrorKind::WebpushKeyInvalid): The key for web push is not valid.
/// - 400 [`WEBPUSH_TOKEN_INVALID`](crate::rpc::ErrorKind::WebpushTokenInvalid): The token for web push is not
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
/// - [`account.unregisterDevice`](functions::account::UnregisterDevice): Ends push notifications to the device.
///
/// # History
///
/// Since layer 46 or earlier; `device_model`, `system_version`, `app_version`, `app_sandbox`, `lang_code` until 46
/// or later; `app_sandbox`, `other_uids` since 75 or earlier; `secret` since 81 or earlier; `no_muted` since 103;
/// `other_uids:Vector<long>` since 133 or earlier, `other_uids:Vector<int>` before.
///
/// ```text
/// account.registerDevice#ec86017a flags:# no_muted:flags.0?true token_type:int
///     token:string app_sandbox:Bool secret:bytes other_uids:Vector<long> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.registerDevice) · [Guide:
/// push-updates](https://core.telegram.org/api/push-updates)
#[doc(alias("account.registerDevice", "RegisterDeviceRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RegisterDevice {
    /// If set, the server sends nothing for muted chats, which saves battery.
    pub no_muted: bool,
    /// The push service of the token: 1 for APNS, 2 for FCM, 9 for APNS VoIP, 10 for web push, and others.
    pub token_type: i32,
    /// The token that the push service gave to the app; for web push, a JSON object.
    pub token: String,
    /// True to send through the sandbox of Apple, for development builds.
    pub app_sandbox: bool,
    /// A key of 256 random bytes that the notifications are encrypted with; empty for none.
    pub secret: Vec<u8>,
    /// Identifiers of the other users that are logged in on this client, who use the same token.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.no_muted);
        w.fixed((flags, self.token_type));
        w.string(&self.token);
        w.bool(self.app_sandbox);
        w.bytes(&self.secret);
        w.write(&self.other_uids);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, token_type) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            no_muted: flags.has(0),
            token_type,
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

/// `account.resetNotifySettings`: Sets all notification settings back to their defaults, those of single chats
/// included.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetNotifySettings;
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
/// Since layer 46 or earlier.
///
/// ```text
/// account.resetNotifySettings#db7e1747 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetNotifySettings)
#[doc(alias("account.resetNotifySettings", "ResetNotifySettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetNotifySettings;

impl wire::Wire for ResetNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetNotifySettings",
        id: 0xdb7e1747,
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

impl wire::RemoteCall for ResetNotifySettings {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.reportPeer`: Reports a user, group or channel as a whole to the moderators of Telegram. To report
/// certain messages use [`messages.report`](functions::messages::Report).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ReportPeer::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     enums::ReportReason::InputReportReasonSpam,
///     "Hello!",
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The user, group or channel to report.
/// - `reason` ([`ReportReason`](enums::ReportReason)): What is wrong with it.
/// - `message` (`String`): A comment of the user for the moderators; may be empty.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
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
/// - [`messages.report`](functions::messages::Report): Reports messages that break the rules of Telegram.
/// - [`account.reportProfilePhoto`](functions::account::ReportProfilePhoto): Reports the photo of a user, group or
///   channel to the moderators of Telegram.
///
/// # History
///
/// Since layer 46 or earlier; `message` since 129 or earlier.
///
/// ```text
/// account.reportPeer#c5ba3d86 peer:InputPeer reason:ReportReason message:string =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.reportPeer)
#[doc(alias("account.reportPeer", "ReportPeerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportPeer {
    /// The user, group or channel to report.
    pub peer: enums::InputPeer,
    /// What is wrong with it.
    pub reason: enums::ReportReason,
    /// A comment of the user for the moderators; may be empty.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.reason);
        w.string(&self.message);
        w
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

/// `account.resetAuthorization`: Ends another session of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetAuthorization::new(0);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FreshResetAuthorisationForbidden => {
///             println!("The session is too new to end other sessions; wait a day.");
///         }
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
/// - `hash` (`i64`): The hash of the session, as
///   [`account.getAuthorizations`](functions::account::GetAuthorizations) gives it.
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
/// Since layer 46 or earlier.
///
/// ```text
/// account.resetAuthorization#df77f3bc hash:long = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetAuthorization) · [Guide:
/// auth](https://core.telegram.org/api/auth)
#[doc(alias("account.resetAuthorization", "ResetAuthorizationRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetAuthorization {
    /// The hash of the session, as [`account.getAuthorizations`](functions::account::GetAuthorizations) gives it.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
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

/// `account.resetWebAuthorization`: Ends the login with Telegram at one website. It does not block the bot of the
/// website.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetWebAuthorization::new(0);
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
/// - `hash` (`i64`): The hash of the login, as
///   [`account.getWebAuthorizations`](functions::account::GetWebAuthorizations) gives it.
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
/// - [`account.getWebAuthorizations`](functions::account::GetWebAuthorizations): Gets the websites where the user
///   logged in with Telegram.
///
/// # History
///
/// Since layer 75 or earlier.
///
/// ```text
/// account.resetWebAuthorization#2d01b9ef hash:long = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetWebAuthorization)
#[doc(alias("account.resetWebAuthorization", "ResetWebAuthorizationRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetWebAuthorization {
    /// The hash of the login, as [`account.getWebAuthorizations`](functions::account::GetWebAuthorizations) gives it.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
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

/// `account.resetWebAuthorizations`: Ends the logins with Telegram at all websites.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetWebAuthorizations;
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
/// Since layer 75 or earlier.
///
/// ```text
/// account.resetWebAuthorizations#682d2594 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetWebAuthorizations)
#[doc(alias("account.resetWebAuthorizations", "ResetWebAuthorizationsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetWebAuthorizations;

impl wire::Wire for ResetWebAuthorizations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetWebAuthorizations",
        id: 0x682d2594,
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

impl wire::RemoteCall for ResetWebAuthorizations {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.resendPasswordEmail`: Sends the code that confirms the recovery email address of the password once
/// more.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResendPasswordEmail;
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
/// account.resendPasswordEmail#7a7f2a15 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resendPasswordEmail) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("account.resendPasswordEmail", "ResendPasswordEmailRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResendPasswordEmail;

impl wire::Wire for ResendPasswordEmail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resendPasswordEmail",
        id: 0x7a7f2a15,
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

impl wire::RemoteCall for ResendPasswordEmail {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmailHashExpired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.resetWallPapers`: Removes all wallpapers that the user saved; those of Telegram remain.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetWallPapers;
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
/// Since layer 95 or earlier.
///
/// ```text
/// account.resetWallPapers#bb3b9804 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetWallPapers) · [Guide:
/// wallpapers](https://core.telegram.org/api/wallpapers)
#[doc(alias("account.resetWallPapers", "ResetWallPapersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetWallPapers;

impl wire::Wire for ResetWallPapers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetWallPapers",
        id: 0xbb3b9804,
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

impl wire::RemoteCall for ResetWallPapers {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.reportProfilePhoto`: Reports the photo of a user, group or channel to the moderators of Telegram.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ReportProfilePhoto::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
///     enums::ReportReason::InputReportReasonSpam,
///     "Hello!",
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose photo it is.
/// - `photo_id` ([`InputPhoto`](enums::InputPhoto)): The photo to report.
/// - `reason` ([`ReportReason`](enums::ReportReason)): What is wrong with the photo.
/// - `message` (`String`): A comment of the user for the moderators; may be empty.
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
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.reportPeer`](functions::account::ReportPeer): Reports a user, group or channel as a whole to the
///   moderators of Telegram.
/// - [`photos.updateProfilePhoto`](functions::photos::UpdateProfilePhoto): Makes a photo that was uploaded earlier
///   the profile photo, or removes the current one.
/// - [`photos.deletePhotos`](functions::photos::DeletePhotos): Deletes profile photos of the account, current or
///   former.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// account.reportProfilePhoto#fa8cc6f5 peer:InputPeer photo_id:InputPhoto
///     reason:ReportReason message:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.reportProfilePhoto)
#[doc(alias("account.reportProfilePhoto", "ReportProfilePhotoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportProfilePhoto {
    /// Whose photo it is.
    pub peer: enums::InputPeer,
    /// The photo to report.
    pub photo_id: enums::InputPhoto,
    /// What is wrong with the photo.
    pub reason: enums::ReportReason,
    /// A comment of the user for the moderators; may be empty.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.photo_id);
        w.write(&self.reason);
        w.string(&self.message);
        w
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

/// `account.resetPassword`: Begins to remove a forgotten password, for a user who is logged in and has no recovery
/// email address. Call it again after the waiting period to complete it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResetPassword;
/// let result: Result<enums::account::ResetPasswordResult, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
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
/// [`account::ResetPasswordResult`](enums::account::ResetPasswordResult):
/// [`ResetPasswordFailedWait`](enums::account::ResetPasswordResult::ResetPasswordFailedWait),
/// [`ResetPasswordRequestedWait`](enums::account::ResetPasswordResult::ResetPasswordRequestedWait) or
/// [`ResetPasswordOk`](enums::account::ResetPasswordResult::ResetPasswordOk).
///
/// # Errors
///
/// - 400 [`PASSWORD_EMPTY`](crate::rpc::ErrorKind::PasswordEmpty): The account has no password.
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
/// account.resetPassword#9308ce1b = account.ResetPasswordResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resetPassword) · [Guide:
/// srp](https://core.telegram.org/api/srp)
#[doc(alias("account.resetPassword", "ResetPasswordRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetPassword;

impl wire::Wire for ResetPassword {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetPassword",
        id: 0x9308ce1b,
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

impl wire::RemoteCall for ResetPassword {
    type Return = enums::account::ResetPasswordResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PasswordEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.reorderUsernames`: Saves a new order of the active usernames of the account. The first one is shown
/// most.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ReorderUsernames::new(vec!["telegram".into()]);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UsernameNotModified => {
///             println!("The username is the same as before.");
///         }
///         // The order is not valid, for example because it does not list the same
///         // items.
///         ErrorKind::OrderInvalid => println!("{error}"),
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
/// - `order` (`Vec<String>`): All active usernames in the new order, without the at sign.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`ORDER_INVALID`](crate::rpc::ErrorKind::OrderInvalid): The order is not valid, for example because it
///   does not list the same items.
/// - 400 [`USERNAME_NOT_MODIFIED`](crate::rpc::ErrorKind::UsernameNotModified): The username is the same as before.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 148.
///
/// ```text
/// account.reorderUsernames#ef500eab order:Vector<string> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.reorderUsernames)
#[doc(alias("account.reorderUsernames", "ReorderUsernamesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReorderUsernames {
    /// All active usernames in the new order, without the at sign.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.order);
        w
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

/// `account.resolveBusinessChatLink`: Finds out which chat a business link opens, and with which text. Call it when
/// the user opens such a link.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ResolveBusinessChatLink::new("AbCdEfGh");
/// let result: Result<types::account::ResolvedBusinessChatLinks, _> = client
///     .invoke(&request);
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
/// - `slug` (`String`): The last part of the link that was opened.
///
/// # Returns
///
/// [`account::ResolvedBusinessChatLinks`](types::account::ResolvedBusinessChatLinks).
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
/// account.resolveBusinessChatLink#5492e5ee slug:string =
///     account.ResolvedBusinessChatLinks;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.resolveBusinessChatLink) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("account.resolveBusinessChatLink", "ResolveBusinessChatLinkRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResolveBusinessChatLink {
    /// The last part of the link that was opened.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
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

/// `account.registerPasskey`: Adds a passkey to the account, with which the user can log in from then on. Call
/// [`account.initPasskeyRegistration`](functions::account::InitPasskeyRegistration) before.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::RegisterPasskey::new(
///     types::InputPasskeyCredentialPublicKey::new(
///         "AbCdEf12",
///         "AbCdEf12",
///         types::InputPasskeyResponseRegister::new(
///             types::DataJson::new("{}"),
///             [1, 2, 3],
///         ),
///     ),
/// );
/// let result: Result<types::Passkey, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CredentialInvalid => println!("The credential is not valid."),
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
/// - `credential` ([`InputPasskeyCredentialPublicKey`](types::InputPasskeyCredentialPublicKey)): What the passkey
///   interface of the system returned.
///
/// # Returns
///
/// [`Passkey`](types::Passkey).
///
/// The passkey that was added.
///
/// # Errors
///
/// - 400 [`CREDENTIAL_INVALID`](crate::rpc::ErrorKind::CredentialInvalid): The credential is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.initPasskeyRegistration`](functions::account::InitPasskeyRegistration): Starts adding a passkey to
///   the account.
/// - [`auth.finishPasskeyLogin`](functions::auth::FinishPasskeyLogin): Completes a login with a passkey.
///
/// # History
///
/// Since layer 219.
///
/// ```text
/// account.registerPasskey#55b41fd6 credential:InputPasskeyCredential = Passkey;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.registerPasskey)
#[doc(alias("account.registerPasskey", "RegisterPasskeyRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RegisterPasskey {
    /// What the passkey interface of the system returned.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.credential);
        w
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
