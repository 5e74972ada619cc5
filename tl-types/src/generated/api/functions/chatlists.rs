// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `chatlists`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `chatlists.exportChatlistInvite`: Shares a folder by a new link. Those who open it can join the chats and add
/// the folder. The folder becomes a shared one, of the kind [`dialogFilterChatlist`](types::DialogFilterChatlist).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::ExportChatlistInvite::new(
///     types::InputChatlistDialogFilter::new(2),
///     "Trains",
///     vec![types::InputPeerChannel::new(1234567, 4831207765).into()],
/// );
/// let result: Result<types::chatlists::ExportedChatlistInvite, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter)): The folder to share.
/// - `title` (`String`): A name for the link, which only the owner sees; may be empty.
/// - `peers` ([`Vec<InputPeer>`](enums::InputPeer)): The chats of the folder that the link shares; basic groups
///   become supergroups.
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
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite): Deletes a link that shares a
///   folder of the account, so that it stops working.
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite): Changes a link that shares a
///   folder of the account.
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites): Gets the links that share a folder
///   of the account.
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates): Gets the chats that were added to
///   a shared folder since the user joined it.
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates): Joins chats that were added to a
///   shared folder later.
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates): Drops the suggestion to join the
///   new chats of a shared folder.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.exportChatlistInvite#8472478e chatlist:InputChatlist title:string
///     peers:Vector<InputPeer> = chatlists.ExportedChatlistInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.exportChatlistInvite) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("chatlists.exportChatlistInvite", "ExportChatlistInviteRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportChatlistInvite {
    /// The folder to share.
    pub chatlist: types::InputChatlistDialogFilter,
    /// A name for the link, which only the owner sees; may be empty.
    pub title: String,
    /// The chats of the folder that the link shares; basic groups become supergroups.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chatlist);
        w.string(&self.title);
        w.write(&self.peers);
        w
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

/// `chatlists.deleteExportedInvite`: Deletes a link that shares a folder of the account, so that it stops working.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::DeleteExportedInvite::new(
///     types::InputChatlistDialogFilter::new(2),
///     "AbCdEfGh",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::InviteSlugExpired => println!("The folder link has expired."),
///         ErrorKind::FilterNotSupported => {
///             println!("The filter cannot be used here.");
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
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter)): The folder that the link shares.
/// - `slug` (`String`): The slug of the link to delete.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite): Changes a link that shares a
///   folder of the account.
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite): Shares a folder by a new link.
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites): Gets the links that share a folder
///   of the account.
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates): Gets the chats that were added to
///   a shared folder since the user joined it.
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates): Joins chats that were added to a
///   shared folder later.
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates): Drops the suggestion to join the
///   new chats of a shared folder.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.deleteExportedInvite#719c5c5e chatlist:InputChatlist slug:string =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.deleteExportedInvite)
#[doc(alias("chatlists.deleteExportedInvite", "DeleteExportedInviteRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteExportedInvite {
    /// The folder that the link shares.
    pub chatlist: types::InputChatlistDialogFilter,
    /// The slug of the link to delete.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chatlist);
        w.string(&self.slug);
        w
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

/// `chatlists.editExportedInvite`: Changes a link that shares a folder of the account. What is left out stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::EditExportedInvite::new(
///     types::InputChatlistDialogFilter::new(2),
///     "AbCdEfGh",
/// );
/// let result: Result<types::ExportedChatlistInvite, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::InviteSlugExpired => println!("The folder link has expired."),
///         ErrorKind::FilterNotSupported => {
///             println!("The filter cannot be used here.");
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
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter)): The folder that the link shares.
/// - `slug` (`String`): The slug of the link to change.
/// - `title` (`Option<String>`): The new name of the link.
/// - `peers` ([`Option<Vec<InputPeer>>`](enums::InputPeer)): The chats that the link shares from now on.
///
/// # Returns
///
/// [`ExportedChatlistInvite`](types::ExportedChatlistInvite).
///
/// The link as it is now.
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
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite): Deletes a link that shares a
///   folder of the account, so that it stops working.
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite): Shares a folder by a new link.
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites): Gets the links that share a folder
///   of the account.
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates): Gets the chats that were added to
///   a shared folder since the user joined it.
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates): Joins chats that were added to a
///   shared folder later.
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates): Drops the suggestion to join the
///   new chats of a shared folder.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.editExportedInvite#653db63d flags:# chatlist:InputChatlist slug:string
///     title:flags.1?string peers:flags.2?Vector<InputPeer> =
///     ExportedChatlistInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.editExportedInvite)
#[doc(alias("chatlists.editExportedInvite", "EditExportedInviteRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditExportedInvite {
    /// The folder that the link shares.
    pub chatlist: types::InputChatlistDialogFilter,
    /// The slug of the link to change.
    pub slug: String,
    /// The new name of the link.
    pub title: Option<String>,
    /// The chats that the link shares from now on.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.chatlist);
        w.string(&self.slug);
        flags.set(1, w.write_optional(&self.title));
        flags.set(2, w.write_optional(&self.peers));
        w.patch(flags);
        w
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

/// `chatlists.getExportedInvites`: Gets the links that share a folder of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::GetExportedInvites::new(
///     types::InputChatlistDialogFilter::new(2),
/// );
/// let result: Result<types::chatlists::ExportedInvites, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FilterIdInvalid => {
///             println!("The identifier of the chat folder is not valid.");
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
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter)): The folder whose links to get.
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
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite): Shares a folder by a new link.
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite): Deletes a link that shares a
///   folder of the account, so that it stops working.
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite): Changes a link that shares a
///   folder of the account.
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates): Gets the chats that were added to
///   a shared folder since the user joined it.
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates): Joins chats that were added to a
///   shared folder later.
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates): Drops the suggestion to join the
///   new chats of a shared folder.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.getExportedInvites#ce03da83 chatlist:InputChatlist =
///     chatlists.ExportedInvites;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.getExportedInvites)
#[doc(alias("chatlists.getExportedInvites", "GetExportedInvitesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetExportedInvites {
    /// The folder whose links to get.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chatlist);
        w
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

/// `chatlists.checkChatlistInvite`: Gets what a link to a shared folder contains, before the user joins.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::CheckChatlistInvite::new("AbCdEfGh");
/// let result: Result<enums::chatlists::ChatlistInvite, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::InviteSlugExpired => println!("The folder link has expired."),
///         ErrorKind::InviteSlugEmpty => {
///             println!("The code of the folder link is missing.");
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
/// - `slug` (`String`): The slug of the link that the user opened.
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
/// # Related
///
/// - [`chatlists.joinChatlistInvite`](functions::chatlists::JoinChatlistInvite): Adds a shared folder to the
///   account and joins the chosen chats.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.checkChatlistInvite#41c10fff slug:string = chatlists.ChatlistInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.checkChatlistInvite)
#[doc(alias("chatlists.checkChatlistInvite", "CheckChatlistInviteRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckChatlistInvite {
    /// The slug of the link that the user opened.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
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

/// `chatlists.joinChatlistInvite`: Adds a shared folder to the account and joins the chosen chats. Call
/// [`chatlists.checkChatlistInvite`](functions::chatlists::CheckChatlistInvite) before, to let the user choose.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::JoinChatlistInvite::new(
///     "AbCdEfGh",
///     vec![types::InputPeerChannel::new(1234567, 4831207765).into()],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The account is a member of as many channels and supergroups as it may be.
///         ErrorKind::ChannelsTooMuch => println!("{error}"),
///         ErrorKind::InviteSlugExpired => println!("The folder link has expired."),
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
/// - `slug` (`String`): The slug of the link that the user opened.
/// - `peers` ([`Vec<InputPeer>`](enums::InputPeer)): The chats of the folder that the user wants to join.
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
/// # Related
///
/// - [`chatlists.checkChatlistInvite`](functions::chatlists::CheckChatlistInvite): Gets what a link to a shared
///   folder contains, before the user joins.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.joinChatlistInvite#a6b1e39a slug:string peers:Vector<InputPeer> =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.joinChatlistInvite) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("chatlists.joinChatlistInvite", "JoinChatlistInviteRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct JoinChatlistInvite {
    /// The slug of the link that the user opened.
    pub slug: String,
    /// The chats of the folder that the user wants to join.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w.write(&self.peers);
        w
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

/// `chatlists.getChatlistUpdates`: Gets the chats that were added to a shared folder since the user joined it. Call
/// it when the folder is opened, but not more often than `chatlist_update_period` of the client configuration says,
/// in seconds.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::GetChatlistUpdates::new(
///     types::InputChatlistDialogFilter::new(2),
/// );
/// let result: Result<types::chatlists::ChatlistUpdates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FilterNotSupported => {
///             println!("The filter cannot be used here.");
///         }
///         ErrorKind::FilterIdInvalid => {
///             println!("The identifier of the chat folder is not valid.");
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
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter)): The shared folder that the
///   account has added.
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
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite): Shares a folder by a new link.
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite): Deletes a link that shares a
///   folder of the account, so that it stops working.
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite): Changes a link that shares a
///   folder of the account.
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites): Gets the links that share a folder
///   of the account.
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates): Joins chats that were added to a
///   shared folder later.
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates): Drops the suggestion to join the
///   new chats of a shared folder.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.getChatlistUpdates#89419521 chatlist:InputChatlist =
///     chatlists.ChatlistUpdates;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.getChatlistUpdates)
#[doc(alias("chatlists.getChatlistUpdates", "GetChatlistUpdatesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetChatlistUpdates {
    /// The shared folder that the account has added.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chatlist);
        w
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

/// `chatlists.joinChatlistUpdates`: Joins chats that were added to a shared folder later.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::JoinChatlistUpdates::new(
///     types::InputChatlistDialogFilter::new(2),
///     vec![types::InputPeerChannel::new(1234567, 4831207765).into()],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FilterIdInvalid => {
///             println!("The identifier of the chat folder is not valid.");
///         }
///         ErrorKind::FilterIncludeEmpty => {
///             println!("The chat folder would include no chats.");
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
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter)): The shared folder that the
///   account has added.
/// - `peers` ([`Vec<InputPeer>`](enums::InputPeer)): The new chats that the user wants to join, of those in
///   [`chatlists.chatlistUpdates`](types::chatlists::ChatlistUpdates).
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
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite): Shares a folder by a new link.
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite): Deletes a link that shares a
///   folder of the account, so that it stops working.
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite): Changes a link that shares a
///   folder of the account.
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites): Gets the links that share a folder
///   of the account.
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates): Gets the chats that were added to
///   a shared folder since the user joined it.
/// - [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates): Drops the suggestion to join the
///   new chats of a shared folder.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.joinChatlistUpdates#e089f8f5 chatlist:InputChatlist
///     peers:Vector<InputPeer> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.joinChatlistUpdates) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("chatlists.joinChatlistUpdates", "JoinChatlistUpdatesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct JoinChatlistUpdates {
    /// The shared folder that the account has added.
    pub chatlist: types::InputChatlistDialogFilter,
    /// The new chats that the user wants to join, of those in
    /// [`chatlists.chatlistUpdates`](types::chatlists::ChatlistUpdates).
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chatlist);
        w.write(&self.peers);
        w
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

/// `chatlists.hideChatlistUpdates`: Drops the suggestion to join the new chats of a shared folder.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::HideChatlistUpdates::new(
///     types::InputChatlistDialogFilter::new(2),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FilterNotSupported => {
///             println!("The filter cannot be used here.");
///         }
///         ErrorKind::FilterIdInvalid => {
///             println!("The identifier of the chat folder is not valid.");
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
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter)): The shared folder whose new
///   chats the user does not want.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite): Shares a folder by a new link.
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite): Deletes a link that shares a
///   folder of the account, so that it stops working.
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite): Changes a link that shares a
///   folder of the account.
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites): Gets the links that share a folder
///   of the account.
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates): Gets the chats that were added to
///   a shared folder since the user joined it.
/// - [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates): Joins chats that were added to a
///   shared folder later.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.hideChatlistUpdates#66e486fb chatlist:InputChatlist = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.hideChatlistUpdates)
#[doc(alias("chatlists.hideChatlistUpdates", "HideChatlistUpdatesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HideChatlistUpdates {
    /// The shared folder whose new chats the user does not want.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chatlist);
        w
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

/// `chatlists.getLeaveChatlistSuggestions`: Gets the chats that the user may want to leave when a shared folder is
/// removed. Call it before [`chatlists.leaveChatlist`](functions::chatlists::LeaveChatlist).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::GetLeaveChatlistSuggestions::new(
///     types::InputChatlistDialogFilter::new(2),
/// );
/// let result: Result<Vec<enums::Peer>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FilterNotSupported => {
///             println!("The filter cannot be used here.");
///         }
///         ErrorKind::FilterIdInvalid => {
///             println!("The identifier of the chat folder is not valid.");
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
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter)): The shared folder that is to be
///   removed.
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
/// - [`chatlists.leaveChatlist`](functions::chatlists::LeaveChatlist): Removes a shared folder from the account,
///   and leaves those of its chats that the user chose.
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite): Shares a folder by a new link.
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite): Deletes a link that shares a
///   folder of the account, so that it stops working.
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite): Changes a link that shares a
///   folder of the account.
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites): Gets the links that share a folder
///   of the account.
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates): Gets the chats that were added to
///   a shared folder since the user joined it.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.getLeaveChatlistSuggestions#fdbcd714 chatlist:InputChatlist =
///     Vector<Peer>;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.getLeaveChatlistSuggestions)
#[doc(
    alias("chatlists.getLeaveChatlistSuggestions", "GetLeaveChatlistSuggestionsRequest")
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetLeaveChatlistSuggestions {
    /// The shared folder that is to be removed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chatlist);
        w
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

/// `chatlists.leaveChatlist`: Removes a shared folder from the account, and leaves those of its chats that the user
/// chose.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::chatlists::LeaveChatlist::new(
///     types::InputChatlistDialogFilter::new(2),
///     vec![types::InputPeerChannel::new(1234567, 4831207765).into()],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FilterIdInvalid => {
///             println!("The identifier of the chat folder is not valid.");
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
/// - `chatlist` ([`InputChatlistDialogFilter`](types::InputChatlistDialogFilter)): The shared folder to remove.
/// - `peers` ([`Vec<InputPeer>`](enums::InputPeer)): The chats to leave as well; may be empty.
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
/// - [`chatlists.getLeaveChatlistSuggestions`](functions::chatlists::GetLeaveChatlistSuggestions): Gets the chats
///   that the user may want to leave when a shared folder is removed.
/// - [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite): Shares a folder by a new link.
/// - [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite): Deletes a link that shares a
///   folder of the account, so that it stops working.
/// - [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite): Changes a link that shares a
///   folder of the account.
/// - [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites): Gets the links that share a folder
///   of the account.
/// - [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates): Gets the chats that were added to
///   a shared folder since the user joined it.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.leaveChatlist#74fae13a chatlist:InputChatlist peers:Vector<InputPeer>
///     = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/chatlists.leaveChatlist)
#[doc(alias("chatlists.leaveChatlist", "LeaveChatlistRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LeaveChatlist {
    /// The shared folder to remove.
    pub chatlist: types::InputChatlistDialogFilter,
    /// The chats to leave as well; may be empty.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chatlist);
        w.write(&self.peers);
        w
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
