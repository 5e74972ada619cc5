// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `chatlists`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The method `chatlists.exportChatlistInvite`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::ExportChatlistInvite::new(
///     types::InputChatlistDialogFilter::new(1),
///     "Example",
///     vec![enums::InputPeer::InputPeerSelf],
/// );
/// let result: types::chatlists::ExportedChatlistInvite = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter))
/// - `title` (`String`)
/// - `peers` ([`Vec<InputPeer>`](enums::InputPeer))
///
/// # Returns
///
/// [`chatlists::ExportedChatlistInvite`](types::chatlists::ExportedChatlistInvite).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHATLISTS_TOO_MUCH`](crate::rpc::ErrorKind::ChatlistsTooMuch): The account has as many shared folders as
///   it may.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid): The identifier of the chat folder is not
///   valid.
/// - 400 [`FILTER_NOT_SUPPORTED`](crate::rpc::ErrorKind::FilterNotSupported): The filter cannot be used here.
/// - 400 [`INVITES_TOO_MUCH`](crate::rpc::ErrorKind::InvitesTooMuch): There are as many invite links as may be.
/// - 400 [`PEERS_LIST_EMPTY`](crate::rpc::ErrorKind::PeersListEmpty): No chats were given.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite)
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite)
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites)
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates)
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates)
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates)
///
/// ```text
/// chatlists.exportChatlistInvite#8472478e chatlist:InputChatlist title:string
///     peers:Vector<InputPeer> = chatlists.ExportedChatlistInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.exportChatlistInvite)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ExportChatlistInvite {
    pub chatlist: types::InputChatlistDialogFilter,
    pub title: String,
    pub peers: Vec<enums::InputPeer>,
}

impl ExportChatlistInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        chatlist: types::InputChatlistDialogFilter,
        title: impl Into<String>,
        peers: Vec<enums::InputPeer>,
    ) -> Self {
        Self {
            chatlist,
            title: title.into(),
            peers,
        }
    }
}

impl wire::Wire for ExportChatlistInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.exportChatlistInvite",
        id: 0x8472478e,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.chatlist.write(w);
        w.string(&self.title);
        w.write(&self.peers);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chatlist: cursor.read(),
            title: cursor.string(),
            peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ExportChatlistInvite {
    type Return = types::chatlists::ExportedChatlistInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatlistsTooMuch),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
        wire::known(400, wire::ErrorKind::InvitesTooMuch),
        wire::known(400, wire::ErrorKind::PeersListEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `chatlists.deleteExportedInvite`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::DeleteExportedInvite::new(
///     types::InputChatlistDialogFilter::new(1),
///     "text",
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter))
/// - `slug` (`String`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid): The identifier of the chat folder is not
///   valid.
/// - 400 [`FILTER_NOT_SUPPORTED`](crate::rpc::ErrorKind::FilterNotSupported): The filter cannot be used here.
/// - 400 [`INVITE_SLUG_EXPIRED`](crate::rpc::ErrorKind::InviteSlugExpired): The folder link has expired.
/// - 400 [`INVITE_SLUG_INVALID`](crate::rpc::ErrorKind::InviteSlugInvalid): The code of the folder link is not
///   valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite)
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite)
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites)
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates)
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates)
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates)
///
/// ```text
/// chatlists.deleteExportedInvite#719c5c5e chatlist:InputChatlist slug:string =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.deleteExportedInvite)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteExportedInvite {
    pub chatlist: types::InputChatlistDialogFilter,
    pub slug: String,
}

impl DeleteExportedInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        chatlist: types::InputChatlistDialogFilter,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            chatlist,
            slug: slug.into(),
        }
    }
}

impl wire::Wire for DeleteExportedInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.deleteExportedInvite",
        id: 0x719c5c5e,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.chatlist.write(w);
        w.string(&self.slug);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chatlist: cursor.read(),
            slug: cursor.string(),
        }
    }
}

impl wire::RemoteCall for DeleteExportedInvite {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
        wire::known(400, wire::ErrorKind::InviteSlugExpired),
        wire::known(400, wire::ErrorKind::InviteSlugInvalid),
    ];
}

/// The method `chatlists.editExportedInvite`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::EditExportedInvite::new(
///     types::InputChatlistDialogFilter::new(1),
///     "text",
/// );
/// let result: types::ExportedChatlistInvite = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter))
/// - `slug` (`String`)
/// - `title` (`Option<String>`)
/// - `peers` ([`Option<Vec<InputPeer>>`](enums::InputPeer))
///
/// # Returns
///
/// [`ExportedChatlistInvite`](types::ExportedChatlistInvite).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid): The identifier of the chat folder is not
///   valid.
/// - 400 [`FILTER_NOT_SUPPORTED`](crate::rpc::ErrorKind::FilterNotSupported): The filter cannot be used here.
/// - 400 [`INVITE_SLUG_EMPTY`](crate::rpc::ErrorKind::InviteSlugEmpty): The code of the folder link is missing.
/// - 400 [`INVITE_SLUG_EXPIRED`](crate::rpc::ErrorKind::InviteSlugExpired): The folder link has expired.
/// - 400 [`PEERS_LIST_EMPTY`](crate::rpc::ErrorKind::PeersListEmpty): No chats were given.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite)
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite)
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites)
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates)
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates)
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates)
///
/// ```text
/// chatlists.editExportedInvite#653db63d flags:# chatlist:InputChatlist slug:string
///     title:flags.1?string peers:flags.2?Vector<InputPeer> =
///     ExportedChatlistInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.editExportedInvite)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EditExportedInvite {
    pub chatlist: types::InputChatlistDialogFilter,
    pub slug: String,
    pub title: Option<String>,
    pub peers: Option<Vec<enums::InputPeer>>,
}

impl EditExportedInvite {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        chatlist: types::InputChatlistDialogFilter,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            chatlist,
            slug: slug.into(),
            title: None,
            peers: None,
        }
    }
}

impl wire::Wire for EditExportedInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.editExportedInvite",
        id: 0x653db63d,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(1, self.title.is_some())
            .with(2, self.peers.is_some());
        w.flags(flags);
        self.chatlist.write(w);
        w.string(&self.slug);
        w.write_optional(&self.title);
        w.write_optional(&self.peers);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            chatlist: cursor.read(),
            slug: cursor.string(),
            title: cursor.read_optional(flags.has(1)),
            peers: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for EditExportedInvite {
    type Return = types::ExportedChatlistInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
        wire::known(400, wire::ErrorKind::InviteSlugEmpty),
        wire::known(400, wire::ErrorKind::InviteSlugExpired),
        wire::known(400, wire::ErrorKind::PeersListEmpty),
    ];
}

/// The method `chatlists.getExportedInvites`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::GetExportedInvites::new(
///     types::InputChatlistDialogFilter::new(1),
/// );
/// let result: types::chatlists::ExportedInvites = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter))
///
/// # Returns
///
/// [`chatlists::ExportedInvites`](types::chatlists::ExportedInvites).
///
/// # Errors
///
/// - 400 [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid): The identifier of the chat folder is not
///   valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite)
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite)
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite)
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates)
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates)
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates)
///
/// ```text
/// chatlists.getExportedInvites#ce03da83 chatlist:InputChatlist =
///     chatlists.ExportedInvites;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.getExportedInvites)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetExportedInvites {
    pub chatlist: types::InputChatlistDialogFilter,
}

impl GetExportedInvites {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chatlist: types::InputChatlistDialogFilter) -> Self {
        Self { chatlist }
    }
}

impl wire::Wire for GetExportedInvites {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.getExportedInvites",
        id: 0xce03da83,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.chatlist.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chatlist: cursor.read() }
    }
}

impl wire::RemoteCall for GetExportedInvites {
    type Return = types::chatlists::ExportedInvites;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
    ];
}

/// The method `chatlists.checkChatlistInvite`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::CheckChatlistInvite::new("text");
/// let result: enums::chatlists::ChatlistInvite = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `slug` (`String`)
///
/// # Returns
///
/// [`chatlists::ChatlistInvite`](enums::chatlists::ChatlistInvite):
/// [`Already`](enums::chatlists::ChatlistInvite::Already) or
/// [`ChatlistInvite`](enums::chatlists::ChatlistInvite::ChatlistInvite).
///
/// # Errors
///
/// - 400 [`INVITE_SLUG_EMPTY`](crate::rpc::ErrorKind::InviteSlugEmpty): The code of the folder link is missing.
/// - 400 [`INVITE_SLUG_EXPIRED`](crate::rpc::ErrorKind::InviteSlugExpired): The folder link has expired.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// chatlists.checkChatlistInvite#41c10fff slug:string = chatlists.ChatlistInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.checkChatlistInvite)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CheckChatlistInvite {
    pub slug: String,
}

impl CheckChatlistInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for CheckChatlistInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.checkChatlistInvite",
        id: 0x41c10fff,
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

impl wire::RemoteCall for CheckChatlistInvite {
    type Return = enums::chatlists::ChatlistInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::InviteSlugEmpty),
        wire::known(400, wire::ErrorKind::InviteSlugExpired),
    ];
}

/// The method `chatlists.joinChatlistInvite`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::JoinChatlistInvite::new(
///     "text",
///     vec![enums::InputPeer::InputPeerSelf],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `slug` (`String`)
/// - `peers` ([`Vec<InputPeer>`](enums::InputPeer))
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
/// - 400 [`CHATLISTS_TOO_MUCH`](crate::rpc::ErrorKind::ChatlistsTooMuch): The account has as many shared folders as
///   it may.
/// - 400 [`FILTER_INCLUDE_EMPTY`](crate::rpc::ErrorKind::FilterIncludeEmpty): The chat folder would include no
///   chats.
/// - 400 [`INVITE_SLUG_EMPTY`](crate::rpc::ErrorKind::InviteSlugEmpty): The code of the folder link is missing.
/// - 400 [`INVITE_SLUG_EXPIRED`](crate::rpc::ErrorKind::InviteSlugExpired): The folder link has expired.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// chatlists.joinChatlistInvite#a6b1e39a slug:string peers:Vector<InputPeer> =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.joinChatlistInvite)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct JoinChatlistInvite {
    pub slug: String,
    pub peers: Vec<enums::InputPeer>,
}

impl JoinChatlistInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>, peers: Vec<enums::InputPeer>) -> Self {
        Self { slug: slug.into(), peers }
    }
}

impl wire::Wire for JoinChatlistInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.joinChatlistInvite",
        id: 0xa6b1e39a,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.slug);
        w.write(&self.peers);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            slug: cursor.string(),
            peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for JoinChatlistInvite {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChatlistsTooMuch),
        wire::known(400, wire::ErrorKind::FilterIncludeEmpty),
        wire::known(400, wire::ErrorKind::InviteSlugEmpty),
        wire::known(400, wire::ErrorKind::InviteSlugExpired),
    ];
}

/// The method `chatlists.getChatlistUpdates`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::GetChatlistUpdates::new(
///     types::InputChatlistDialogFilter::new(1),
/// );
/// let result: types::chatlists::ChatlistUpdates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter))
///
/// # Returns
///
/// [`chatlists::ChatlistUpdates`](types::chatlists::ChatlistUpdates).
///
/// # Errors
///
/// - 400 [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid): The identifier of the chat folder is not
///   valid.
/// - 400 [`FILTER_NOT_SUPPORTED`](crate::rpc::ErrorKind::FilterNotSupported): The filter cannot be used here.
/// - 400 [`INPUT_CHATLIST_INVALID`](crate::rpc::ErrorKind::InputChatlistInvalid): The shared folder that was given
///   is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite)
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite)
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite)
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites)
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates)
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates)
///
/// ```text
/// chatlists.getChatlistUpdates#89419521 chatlist:InputChatlist =
///     chatlists.ChatlistUpdates;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.getChatlistUpdates)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetChatlistUpdates {
    pub chatlist: types::InputChatlistDialogFilter,
}

impl GetChatlistUpdates {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chatlist: types::InputChatlistDialogFilter) -> Self {
        Self { chatlist }
    }
}

impl wire::Wire for GetChatlistUpdates {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.getChatlistUpdates",
        id: 0x89419521,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.chatlist.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chatlist: cursor.read() }
    }
}

impl wire::RemoteCall for GetChatlistUpdates {
    type Return = types::chatlists::ChatlistUpdates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
        wire::known(400, wire::ErrorKind::InputChatlistInvalid),
    ];
}

/// The method `chatlists.joinChatlistUpdates`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::JoinChatlistUpdates::new(
///     types::InputChatlistDialogFilter::new(1),
///     vec![enums::InputPeer::InputPeerSelf],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter))
/// - `peers` ([`Vec<InputPeer>`](enums::InputPeer))
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
/// - 400 [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid): The identifier of the chat folder is not
///   valid.
/// - 400 [`FILTER_INCLUDE_EMPTY`](crate::rpc::ErrorKind::FilterIncludeEmpty): The chat folder would include no
///   chats.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite)
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite)
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite)
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites)
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates)
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates)
///
/// ```text
/// chatlists.joinChatlistUpdates#e089f8f5 chatlist:InputChatlist
///     peers:Vector<InputPeer> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.joinChatlistUpdates)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct JoinChatlistUpdates {
    pub chatlist: types::InputChatlistDialogFilter,
    pub peers: Vec<enums::InputPeer>,
}

impl JoinChatlistUpdates {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        chatlist: types::InputChatlistDialogFilter,
        peers: Vec<enums::InputPeer>,
    ) -> Self {
        Self { chatlist, peers }
    }
}

impl wire::Wire for JoinChatlistUpdates {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.joinChatlistUpdates",
        id: 0xe089f8f5,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.chatlist.write(w);
        w.write(&self.peers);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chatlist: cursor.read(),
            peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for JoinChatlistUpdates {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterIncludeEmpty),
    ];
}

/// The method `chatlists.hideChatlistUpdates`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::HideChatlistUpdates::new(
///     types::InputChatlistDialogFilter::new(1),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid): The identifier of the chat folder is not
///   valid.
/// - 400 [`FILTER_NOT_SUPPORTED`](crate::rpc::ErrorKind::FilterNotSupported): The filter cannot be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite)
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite)
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite)
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites)
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates)
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates)
///
/// ```text
/// chatlists.hideChatlistUpdates#66e486fb chatlist:InputChatlist = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.hideChatlistUpdates)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct HideChatlistUpdates {
    pub chatlist: types::InputChatlistDialogFilter,
}

impl HideChatlistUpdates {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chatlist: types::InputChatlistDialogFilter) -> Self {
        Self { chatlist }
    }
}

impl wire::Wire for HideChatlistUpdates {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.hideChatlistUpdates",
        id: 0x66e486fb,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.chatlist.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chatlist: cursor.read() }
    }
}

impl wire::RemoteCall for HideChatlistUpdates {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
    ];
}

/// The method `chatlists.getLeaveChatlistSuggestions`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::GetLeaveChatlistSuggestions::new(
///     types::InputChatlistDialogFilter::new(1),
/// );
/// let result: Vec<enums::Peer> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter))
///
/// # Returns
///
/// [`Vec<Peer>`](enums::Peer).
///
/// # Errors
///
/// - 400 [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid): The identifier of the chat folder is not
///   valid.
/// - 400 [`FILTER_NOT_SUPPORTED`](crate::rpc::ErrorKind::FilterNotSupported): The filter cannot be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite)
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite)
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite)
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites)
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates)
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates)
///
/// ```text
/// chatlists.getLeaveChatlistSuggestions#fdbcd714 chatlist:InputChatlist =
///     Vector<Peer>;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.getLeaveChatlistSuggestions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetLeaveChatlistSuggestions {
    pub chatlist: types::InputChatlistDialogFilter,
}

impl GetLeaveChatlistSuggestions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chatlist: types::InputChatlistDialogFilter) -> Self {
        Self { chatlist }
    }
}

impl wire::Wire for GetLeaveChatlistSuggestions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.getLeaveChatlistSuggestions",
        id: 0xfdbcd714,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.chatlist.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chatlist: cursor.read() }
    }
}

impl wire::RemoteCall for GetLeaveChatlistSuggestions {
    type Return = Vec<enums::Peer>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
    ];
}

/// The method `chatlists.leaveChatlist`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::LeaveChatlist::new(
///     types::InputChatlistDialogFilter::new(1),
///     vec![enums::InputPeer::InputPeerSelf],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter))
/// - `peers` ([`Vec<InputPeer>`](enums::InputPeer))
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
/// - 400 [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid): The identifier of the chat folder is not
///   valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite)
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite)
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite)
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites)
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates)
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates)
///
/// ```text
/// chatlists.leaveChatlist#74fae13a chatlist:InputChatlist peers:Vector<InputPeer>
///     = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.leaveChatlist)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct LeaveChatlist {
    pub chatlist: types::InputChatlistDialogFilter,
    pub peers: Vec<enums::InputPeer>,
}

impl LeaveChatlist {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        chatlist: types::InputChatlistDialogFilter,
        peers: Vec<enums::InputPeer>,
    ) -> Self {
        Self { chatlist, peers }
    }
}

impl wire::Wire for LeaveChatlist {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.leaveChatlist",
        id: 0x74fae13a,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.chatlist.write(w);
        w.write(&self.peers);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chatlist: cursor.read(),
            peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for LeaveChatlist {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
    ];
}
