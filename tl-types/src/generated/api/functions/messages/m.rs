// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions};
use crate::wire::{self, Wire as _};

/// The method `messages.migrateChat`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::MigrateChat::new(1);
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chat_id` (`i64`)
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
/// ```text
/// messages.migrateChat#a2875319 chat_id:long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.migrateChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct MigrateChat {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.chat_id);
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

/// The method `messages.markDialogUnread`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::MarkDialogUnread::new(
///     types::InputDialogPeer::new(enums::InputPeer::InputPeerSelf),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `unread` (`bool`, a flag)
/// - `parent_peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `peer` ([`InputDialogPeer`](enums::InputDialogPeer))
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
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs): Gets the entries of given chats in the list
///   of chats.
/// - [`messages.toggleDialogPin`](functions::messages::ToggleDialogPin)
/// - [`messages.reorderPinnedDialogs`](functions::messages::ReorderPinnedDialogs)
/// - [`messages.toggleSavedDialogPin`](functions::messages::ToggleSavedDialogPin)
/// - [`messages.reorderPinnedSavedDialogs`](functions::messages::ReorderPinnedSavedDialogs)
///
/// ```text
/// messages.markDialogUnread#8c5006f8 flags:# unread:flags.0?true
///     parent_peer:flags.1?InputPeer peer:InputDialogPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.markDialogUnread)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct MarkDialogUnread {
    pub unread: bool,
    pub parent_peer: Option<enums::InputPeer>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.unread)
            .with(1, self.parent_peer.is_some());
        w.flags(flags);
        w.write_optional(&self.parent_peer);
        self.peer.write(w);
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
