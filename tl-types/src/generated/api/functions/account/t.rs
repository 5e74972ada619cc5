// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{enums, functions};
use crate::wire::{self, String, Wire as _};

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
/// - `username` (`String`)
/// - `active` (`bool`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`USERNAMES_ACTIVE_TOO_MUCH`](crate::rpc::ErrorKind::UsernamesActiveTooMuch): Too many usernames are
///   active.
/// - 400 [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid): The username is not valid.
/// - 400 [`USERNAME_NOT_MODIFIED`](crate::rpc::ErrorKind::UsernameNotModified): The username is the same as before.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.toggleUsername`](functions::channels::ToggleUsername)
/// - [`bots.toggleUsername`](functions::bots::ToggleUsername)
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
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `paused` (`bool`)
///
/// # Returns
///
/// `bool`.
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
/// - `enabled` (`bool`)
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
/// - `refund_charged` (`bool`, a flag)
/// - `require_payment` (`bool`, a flag)
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `user_id` ([`InputUser`](enums::InputUser))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`PARENT_PEER_INVALID`](crate::rpc::ErrorKind::ParentPeerInvalid): The channel whose direct messages are
///   meant is not valid.
/// - 400 [`UNSUPPORTED`](crate::rpc::ErrorKind::Unsupported): This is not supported.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
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
/// - `delete` (`bool`, a flag)
/// - `open_external_browser` (`Option<bool>`)
/// - `url` (`String`)
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
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
