// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions};
use crate::wire::{self, Wire as _};

/// `messages.migrateChat`: Turns a basic group into a supergroup, for good. Only the creator can do it; the
/// supergroup has a new identifier, and the history of the basic group stays readable.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::MigrateChat::new(7654321);
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         // The account is a member of as many channels and supergroups as it may be.
///         ErrorKind::ChannelsTooMuch => println!("{error}"),
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
/// - `chat_id` (`i64`): The identifier of the basic group to upgrade.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates with the new supergroup.
///
/// # Errors
///
/// - 400 [`CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsTooMuch): The account is a member of as many channels
///   and supergroups as it may be.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 500 [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid): The chat is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// messages.migrateChat#a2875319 chat_id:long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.migrateChat) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("messages.migrateChat", "MigrateChatRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MigrateChat {
    /// The identifier of the basic group to upgrade.
    pub chat_id: i64,
}

impl MigrateChat {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self { chat_id }
    }
}

impl wire::Wire for MigrateChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.migrateChat",
        id: 0xa2875319,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chat_id: cursor.i64() }
    }
}

impl wire::RemoteCall for MigrateChat {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(500, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.markDialogUnread`: Puts the unread mark on a chat by hand, or takes it away. It does not change which
/// messages are read.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::MarkDialogUnread::new(
///     types::InputDialogPeer::new(types::InputPeerUser::new(12345678, 4831207765)),
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
/// - `unread` (`bool`, a flag): If set, the chat gets the mark; otherwise it loses the mark.
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer)): The direct messages of a channel that peer is a topic
///   of, if it is one.
/// - `peer` ([`InputDialogPeer`](enums::InputDialogPeer)): The chat or topic to mark.
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
/// - [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs): Gets the entries of given chats in the list
///   of chats.
/// - [`messages.toggleDialogPin`](functions::messages::ToggleDialogPin): Pins a chat to the top of the list of
///   chats, or unpins it.
/// - [`messages.reorderPinnedDialogs`](functions::messages::ReorderPinnedDialogs): Saves a new order of the pinned
///   chats of a list.
/// - [`messages.toggleSavedDialogPin`](functions::messages::ToggleSavedDialogPin): Pins a conversation of the saved
///   messages to the top, or unpins it.
/// - [`messages.reorderPinnedSavedDialogs`](functions::messages::ReorderPinnedSavedDialogs): Saves a new order of
///   the pinned conversations of the saved messages.
///
/// # History
///
/// Since layer 82; `parent_peer` since 204.
///
/// ```text
/// messages.markDialogUnread#8c5006f8 flags:# unread:flags.0?true
///     parent_peer:flags.1?InputPeer peer:InputDialogPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.markDialogUnread) · [Guide:
/// monoforum](https://core.telegram.org/api/monoforum)
#[doc(alias("messages.markDialogUnread", "MarkDialogUnreadRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MarkDialogUnread {
    /// If set, the chat gets the mark; otherwise it loses the mark.
    pub unread: bool,
    /// The direct messages of a channel that peer is a topic of, if it is one.
    pub parent_peer: Option<enums::InputPeer>,
    /// The chat or topic to mark.
    pub peer: enums::InputDialogPeer,
}

impl MarkDialogUnread {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputDialogPeer>) -> Self {
        Self {
            unread: false,
            parent_peer: None,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for MarkDialogUnread {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.markDialogUnread",
        id: 0x8c5006f8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.unread));
        flags.set(1, w.write_optional(&self.parent_peer));
        w.write(&self.peer);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            unread: flags.has(0),
            parent_peer: cursor.read_optional(flags.has(1)),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for MarkDialogUnread {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}
