// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{enums, functions};
use crate::wire::{self, String, Wire as _};

/// `account.toggleUsername`: Activates or deactivates a collectible username of the account. A deactivated one
/// stays the user's, but leads nowhere.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ToggleUsername::new("telegram", true);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UsernamesActiveTooMuch => {
///             println!("Too many usernames are active.");
///         }
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
/// - `username` (`String`): The collectible username, without the at sign.
/// - `active` (`bool`): True to activate the username, false to deactivate it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`channels.toggleUsername`](functions::channels::ToggleUsername): Turns a collectible username of a channel or
///   supergroup on or off.
/// - [`bots.toggleUsername`](functions::bots::ToggleUsername): Turns a collectible username of a bot on or off.
///
/// # History
///
/// Since layer 148.
///
/// ```text
/// account.toggleUsername#58d6b376 username:string active:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.toggleUsername)
#[doc(alias("account.toggleUsername", "ToggleUsernameRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleUsername {
    /// The collectible username, without the at sign.
    pub username: String,
    /// True to activate the username, false to deactivate it.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.username);
        w.bool(self.active);
        w
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

/// `account.toggleConnectedBotPaused`: Stops the connected bot in one chat for the time being, or lets it go on.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ToggleConnectedBotPaused::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     true,
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The private chat in which the bot is stopped.
/// - `paused` (`bool`): True to stop the bot, false to let it go on.
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
/// Since layer 177.
///
/// ```text
/// account.toggleConnectedBotPaused#646e1097 peer:InputPeer paused:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.toggleConnectedBotPaused) · [Guide:
/// bots/connected-business-bots](https://core.telegram.org/api/bots/connected-business-bots)
#[doc(alias("account.toggleConnectedBotPaused", "ToggleConnectedBotPausedRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleConnectedBotPaused {
    /// The private chat in which the bot is stopped.
    pub peer: enums::InputPeer,
    /// True to stop the bot, false to let it go on.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.bool(self.paused);
        w
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

/// `account.toggleSponsoredMessages`: Turns advertisements on or off for this account. It is for Telegram Premium
/// users, who see none by default and may want to see their own.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ToggleSponsoredMessages::new(true);
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
/// - `enabled` (`bool`): True to see advertisements, false to see none.
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
/// Since layer 178.
///
/// ```text
/// account.toggleSponsoredMessages#b9d9a38d enabled:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.toggleSponsoredMessages) · [Guide:
/// premium](https://core.telegram.org/api/premium)
#[doc(alias("account.toggleSponsoredMessages", "ToggleSponsoredMessagesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleSponsoredMessages {
    /// True to see advertisements, false to see none.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.enabled);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { enabled: cursor.bool() }
    }
}

impl wire::RemoteCall for ToggleSponsoredMessages {
    type Return = bool;
}

/// `account.toggleNoPaidMessagesException`: Lets a user write without paying, although messages to the account or
/// to a channel of it cost Telegram Stars. It can also make the user pay again in the direct messages of a channel.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::ToggleNoPaidMessagesException::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `refund_charged` (`bool`, a flag): If set, what the user has paid so far is given back; not along with
///   `require_payment`.
/// - `require_payment` (`bool`, a flag): If set, the user has to pay again; only with `parent_peer`.
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer)): The chat for direct messages of a channel, if it is
///   about that; left out for messages to the account itself.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user who may write without paying, or who has to pay again if
///   `require_payment` is set.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// # History
///
/// Since layer 205.
///
/// ```text
/// account.toggleNoPaidMessagesException#fe2eda76 flags:#
///     refund_charged:flags.0?true require_payment:flags.2?true
///     parent_peer:flags.1?InputPeer user_id:InputUser = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.toggleNoPaidMessagesException) · [Guide:
/// paid-messages](https://core.telegram.org/api/paid-messages)
#[doc(
    alias(
        "account.toggleNoPaidMessagesException",
        "ToggleNoPaidMessagesExceptionRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleNoPaidMessagesException {
    /// If set, what the user has paid so far is given back; not along with `require_payment`.
    pub refund_charged: bool,
    /// If set, the user has to pay again; only with `parent_peer`.
    pub require_payment: bool,
    /// The chat for direct messages of a channel, if it is about that; left out for messages to the account itself.
    pub parent_peer: Option<enums::InputPeer>,
    /// The user who may write without paying, or who has to pay again if `require_payment` is set.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.refund_charged)
                    .with(2, self.require_payment),
            );
        flags.set(1, w.write_optional(&self.parent_peer));
        w.write(&self.user_id);
        w.patch(flags);
        w
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

/// `account.toggleWebBrowserSettingsException`: Sets or removes an exception for one site from where links are
/// opened.
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
/// - `delete` (`bool`, a flag): If set, the exception is removed.
/// - `open_external_browser` (`Option<bool>`): Whether links to the site are opened in another browser; left out if
///   the exception is removed.
/// - `url` (`String`): An address at the site.
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
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// account.toggleWebBrowserSettingsException#60ed4229 flags:# delete:flags.1?true
///     open_external_browser:flags.0?Bool url:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.toggleWebBrowserSettingsException)
#[doc(
    alias(
        "account.toggleWebBrowserSettingsException",
        "ToggleWebBrowserSettingsExceptionRequest"
    )
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleWebBrowserSettingsException {
    /// If set, the exception is removed.
    pub delete: bool,
    /// Whether links to the site are opened in another browser; left out if the exception is removed.
    pub open_external_browser: Option<bool>,
    /// An address at the site.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.delete));
        flags.set(0, w.write_optional(&self.open_external_browser));
        w.string(&self.url);
        w.patch(flags);
        w
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
