// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `messages.createChat`: Creates a basic group. For channels and supergroups use
/// [`channels.createChannel`](functions::channels::CreateChannel).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CreateChat::new(
///     vec![types::InputUser::new(12345678, 4831207765).into()],
///     "Trains",
/// );
/// let result: Result<types::messages::InvitedUsers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The account is limited because of spam reports and cannot do this.
///         ErrorKind::UserRestricted => println!("{error}"),
///         ErrorKind::InputUserDeactivated => {
///             println!("The account of the user was deleted.");
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
/// - `users` ([`Vec<InputUser>`](enums::InputUser)): The first members, besides the account itself.
/// - `title` (`String`): The name of the new group.
/// - `ttl_period` (`Option<i32>`): Seconds after which messages of the new group are deleted by themselves; if left
///   out, they stay.
///
/// # Returns
///
/// [`messages::InvitedUsers`](types::messages::InvitedUsers).
///
/// The updates with the new group, and the users that could not be added.
///
/// # Errors
///
/// - 500 [`CHAT_ID_GENERATE_FAILED`](crate::rpc::ErrorKind::ChatIdGenerateFailed): Telegram could not make an
///   identifier for the chat; try again later.
/// - 400 [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid): The chat is not valid.
/// - 400 [`CHAT_MEMBER_ADD_FAILED`](crate::rpc::ErrorKind::ChatMemberAddFailed): The user could not be added to the
///   chat.
/// - 400 [`CHAT_TITLE_EMPTY`](crate::rpc::ErrorKind::ChatTitleEmpty): The title of the chat is missing.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`TTL_PERIOD_INVALID`](crate::rpc::ErrorKind::TtlPeriodInvalid): The lifetime of messages is not one that
///   is allowed.
/// - 400 [`USERS_TOO_FEW`](crate::rpc::ErrorKind::UsersTooFew): There are too few users, for example for a new
///   group.
/// - 406 [`USER_RESTRICTED`](crate::rpc::ErrorKind::UserRestricted): The account is limited because of spam reports
///   and cannot do this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.createChannel`](functions::channels::CreateChannel): Creates a channel or supergroup, with the
///   account as its owner.
/// - [`messages.addChatUser`](functions::messages::AddChatUser): Adds a user to a basic group.
/// - [`channels.inviteToChannel`](functions::channels::InviteToChannel): Adds users to a channel or supergroup.
///
/// # History
///
/// Since layer 46 or earlier; `ttl_period` since 150 or earlier; result `messages.InvitedUsers` since 177,
/// `Updates` before.
///
/// ```text
/// messages.createChat#92ceddd4 flags:# users:Vector<InputUser> title:string
///     ttl_period:flags.0?int = messages.InvitedUsers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.createChat)
#[doc(alias("messages.createChat", "CreateChatRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateChat {
    /// The first members, besides the account itself.
    pub users: Vec<enums::InputUser>,
    /// The name of the new group.
    pub title: String,
    /// Seconds after which messages of the new group are deleted by themselves; if left out, they stay.
    pub ttl_period: Option<i32>,
}

impl CreateChat {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(users: Vec<enums::InputUser>, title: impl Into<String>) -> Self {
        Self {
            users,
            title: title.into(),
            ttl_period: None,
        }
    }
}

impl wire::Wire for CreateChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.createChat",
        id: 0x92ceddd4,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.users);
        w.string(&self.title);
        flags.set(0, w.write_optional(&self.ttl_period));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            users: cursor.read(),
            title: cursor.string(),
            ttl_period: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for CreateChat {
    type Return = types::messages::InvitedUsers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(500, wire::ErrorKind::ChatIdGenerateFailed),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatMemberAddFailed),
        wire::known(400, wire::ErrorKind::ChatTitleEmpty),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::TtlPeriodInvalid),
        wire::known(400, wire::ErrorKind::UsersTooFew),
        wire::known(406, wire::ErrorKind::UserRestricted),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.checkChatInvite`: Tells about the chat behind an invite link, without joining it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CheckChatInvite::new("AbCdEfGh");
/// let result: Result<enums::ChatInvite, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::InviteHashExpired => {
///             println!("The invite link has expired or was revoked.");
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
/// - `hash` (`String`): The hash of the invite link: what stands after the plus sign.
///
/// # Returns
///
/// [`ChatInvite`](enums::ChatInvite): [`Already`](enums::ChatInvite::Already),
/// [`ChatInvite`](enums::ChatInvite::ChatInvite) or [`Peek`](enums::ChatInvite::Peek).
///
/// # Errors
///
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`INVITE_HASH_EMPTY`](crate::rpc::ErrorKind::InviteHashEmpty): The hash of the invite link is missing.
/// - 406 [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired): The invite link has expired or was
///   revoked.
/// - 400 [`INVITE_HASH_INVALID`](crate::rpc::ErrorKind::InviteHashInvalid): The hash of the invite link is not
///   valid.
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
/// messages.checkChatInvite#3eadb1bb hash:string = ChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.checkChatInvite)
#[doc(alias("messages.checkChatInvite", "CheckChatInviteRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckChatInvite {
    /// The hash of the invite link: what stands after the plus sign.
    pub hash: String,
}

impl CheckChatInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(hash: impl Into<String>) -> Self {
        Self { hash: hash.into() }
    }
}

impl wire::Wire for CheckChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkChatInvite",
        id: 0x3eadb1bb,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.string() }
    }
}

impl wire::RemoteCall for CheckChatInvite {
    type Return = enums::ChatInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::InviteHashEmpty),
        wire::known(406, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::InviteHashInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.clearRecentStickers`: Empties the list of recently used stickers.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ClearRecentStickers::default();
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
/// - `attached` (`bool`, a flag): If set, the list of stickers that were put on photos and videos is emptied
///   instead.
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
/// Since layer 62 or earlier.
///
/// ```text
/// messages.clearRecentStickers#8999602d flags:# attached:flags.0?true = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.clearRecentStickers)
#[doc(alias("messages.clearRecentStickers", "ClearRecentStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ClearRecentStickers {
    /// If set, the list of stickers that were put on photos and videos is emptied instead.
    pub attached: bool,
}

impl ClearRecentStickers {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { attached: false }
    }
}

impl wire::Wire for ClearRecentStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.clearRecentStickers",
        id: 0x8999602d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.attached);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { attached: flags.has(0) }
    }
}

impl wire::RemoteCall for ClearRecentStickers {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.clearAllDrafts`: Deletes the drafts of all chats, on every session of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ClearAllDrafts;
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
/// Since layer 86 or earlier.
///
/// ```text
/// messages.clearAllDrafts#7e58ee9c = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.clearAllDrafts) · [Guide:
/// drafts](https://core.telegram.org/api/drafts)
#[doc(alias("messages.clearAllDrafts", "ClearAllDraftsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ClearAllDrafts;

impl wire::Wire for ClearAllDrafts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.clearAllDrafts",
        id: 0x7e58ee9c,
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

impl wire::RemoteCall for ClearAllDrafts {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.checkHistoryImport`: Looks at the start of a file that another chat app exported, to learn whether it
/// can be imported and where to. It is the first step of an import.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CheckHistoryImport::new(
///     "[27.11.2026, 09:00:00] Ada: Hello!",
/// );
/// let result: Result<types::messages::HistoryImportParsed, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ImportFormatUnrecognized => {
///             println!("The format of the file to import is not known.");
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
/// - `import_head` (`String`): The first lines of the file, at most 100.
///
/// # Returns
///
/// [`messages::HistoryImportParsed`](types::messages::HistoryImportParsed).
///
/// # Errors
///
/// - 400 [`IMPORT_FORMAT_UNRECOGNIZED`](crate::rpc::ErrorKind::ImportFormatUnrecognized): The format of the file to
///   import is not known.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.checkHistoryImport#43fe19f3 import_head:string =
///     messages.HistoryImportParsed;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.checkHistoryImport) · [Guide:
/// import](https://core.telegram.org/api/import)
#[doc(alias("messages.checkHistoryImport", "CheckHistoryImportRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckHistoryImport {
    /// The first lines of the file, at most 100.
    pub import_head: String,
}

impl CheckHistoryImport {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(import_head: impl Into<String>) -> Self {
        Self {
            import_head: import_head.into(),
        }
    }
}

impl wire::Wire for CheckHistoryImport {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkHistoryImport",
        id: 0x43fe19f3,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.import_head);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            import_head: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CheckHistoryImport {
    type Return = types::messages::HistoryImportParsed;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ImportFormatUnrecognized),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.checkHistoryImportPeer`: Checks whether a chat history from another app can be imported to a chat.
/// Show the text that is returned to the user, and go on with
/// [`messages.initHistoryImport`](functions::messages::InitHistoryImport).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CheckHistoryImportPeer::new(
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::messages::CheckedHistoryImportPeer, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::UserNotMutualContact => {
///             println!("The user is not a mutual contact of the account.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to import to.
///
/// # Returns
///
/// [`messages::CheckedHistoryImportPeer`](types::messages::CheckedHistoryImportPeer).
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_NOT_MUTUAL_CONTACT`](crate::rpc::ErrorKind::UserNotMutualContact): The user is not a mutual contact
///   of the account.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.initHistoryImport`](functions::messages::InitHistoryImport): Starts the import of a chat history
///   from another app.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.checkHistoryImportPeer#5dc60f03 peer:InputPeer =
///     messages.CheckedHistoryImportPeer;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.checkHistoryImportPeer) · [Guide:
/// import](https://core.telegram.org/api/import)
#[doc(alias("messages.checkHistoryImportPeer", "CheckHistoryImportPeerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckHistoryImportPeer {
    /// The chat to import to.
    pub peer: enums::InputPeer,
}

impl CheckHistoryImportPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for CheckHistoryImportPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkHistoryImportPeer",
        id: 0x5dc60f03,
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

impl wire::RemoteCall for CheckHistoryImportPeer {
    type Return = types::messages::CheckedHistoryImportPeer;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserNotMutualContact),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.clearRecentReactions`: Empties the list of reactions that the user sent last.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ClearRecentReactions;
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
/// Since layer 145.
///
/// ```text
/// messages.clearRecentReactions#9dfeefb4 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.clearRecentReactions) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.clearRecentReactions", "ClearRecentReactionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ClearRecentReactions;

impl wire::Wire for ClearRecentReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.clearRecentReactions",
        id: 0x9dfeefb4,
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

impl wire::RemoteCall for ClearRecentReactions {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.checkQuickReplyShortcut`: Checks whether a name can be used for a new quick reply, and whether there
/// is room for one. Call it before the user adds a message to it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CheckQuickReplyShortcut::new("hello");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
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
/// - `shortcut` (`String`): The name to check, without a slash.
///
/// # Returns
///
/// `bool`.
///
/// True if the name can be used.
///
/// # Errors
///
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
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
/// messages.checkQuickReplyShortcut#f1d0fbd3 shortcut:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.checkQuickReplyShortcut) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("messages.checkQuickReplyShortcut", "CheckQuickReplyShortcutRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckQuickReplyShortcut {
    /// The name to check, without a slash.
    pub shortcut: String,
}

impl CheckQuickReplyShortcut {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(shortcut: impl Into<String>) -> Self {
        Self { shortcut: shortcut.into() }
    }
}

impl wire::Wire for CheckQuickReplyShortcut {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkQuickReplyShortcut",
        id: 0xf1d0fbd3,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.shortcut);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { shortcut: cursor.string() }
    }
}

impl wire::RemoteCall for CheckQuickReplyShortcut {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// `messages.clickSponsoredMessage`: Reports that the user tapped an advertisement. Call it when the client opens
/// the address of the advertisement.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ClickSponsoredMessage::new([1, 2, 3]);
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
/// - `media` (`bool`, a flag): If set, the user tapped the photo or video of the advertisement.
/// - `fullscreen` (`bool`, a flag): If set, the user tapped the video while it was shown over the whole screen.
/// - `random_id` (`Vec<u8>`): The `random_id` of the advertisement.
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
/// Since layer 192; `peer` until 200.
///
/// ```text
/// messages.clickSponsoredMessage#8235057e flags:# media:flags.0?true
///     fullscreen:flags.1?true random_id:bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.clickSponsoredMessage) · [Guide:
/// sponsored-messages](https://core.telegram.org/api/sponsored-messages)
#[doc(alias("messages.clickSponsoredMessage", "ClickSponsoredMessageRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ClickSponsoredMessage {
    /// If set, the user tapped the photo or video of the advertisement.
    pub media: bool,
    /// If set, the user tapped the video while it was shown over the whole screen.
    pub fullscreen: bool,
    /// The `random_id` of the advertisement.
    pub random_id: Vec<u8>,
}

impl ClickSponsoredMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(random_id: impl Into<Vec<u8>>) -> Self {
        Self {
            media: false,
            fullscreen: false,
            random_id: random_id.into(),
        }
    }
}

impl wire::Wire for ClickSponsoredMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.clickSponsoredMessage",
        id: 0x8235057e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.media).with(1, self.fullscreen);
        w.flags(flags);
        w.bytes(&self.random_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            media: flags.has(0),
            fullscreen: flags.has(1),
            random_id: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for ClickSponsoredMessage {
    type Return = bool;
}

/// `messages.createForumTopic`: Creates a topic in a forum. It begins with a service message, whose identifier is
/// that of the topic.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CreateForumTopic::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     "Trains",
///     1804289383,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         // The channel is not valid, for example because the access hash is wrong.
///         ErrorKind::ChannelInvalid => println!("{error}"),
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
/// - `title_missing` (`bool`, a flag): If set, the user gave no title, and a later one may replace it.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The forum to create the topic in.
/// - `title` (`String`): The title, at most 128 characters.
/// - `icon_color` (`Option<i32>`): The colour of the plain icon as RGB; only a few colours are allowed.
/// - `icon_emoji_id` (`Option<i64>`): The custom emoji to show as icon; if left out, the plain icon is shown.
/// - `random_id` (`i64`): A random number that the client makes, so that a repeated request creates no second
///   topic.
/// - `send_as` ([`Option<InputPeer>`](enums::InputPeer)): The identity that creates the topic; if left out, the
///   default one.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates with the new topic.
///
/// # Errors
///
/// - 400 [`CHANNEL_FORUM_MISSING`](crate::rpc::ErrorKind::ChannelForumMissing): The supergroup is not a forum.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
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
/// Since layer 216.
///
/// ```text
/// messages.createForumTopic#2f98c3d5 flags:# title_missing:flags.4?true
///     peer:InputPeer title:string icon_color:flags.0?int
///     icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.createForumTopic)
#[doc(alias("messages.createForumTopic", "CreateForumTopicRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateForumTopic {
    /// If set, the user gave no title, and a later one may replace it.
    pub title_missing: bool,
    /// The forum to create the topic in.
    pub peer: enums::InputPeer,
    /// The title, at most 128 characters.
    pub title: String,
    /// The colour of the plain icon as RGB; only a few colours are allowed.
    pub icon_color: Option<i32>,
    /// The custom emoji to show as icon; if left out, the plain icon is shown.
    pub icon_emoji_id: Option<i64>,
    /// A random number that the client makes, so that a repeated request creates no second topic.
    pub random_id: i64,
    /// The identity that creates the topic; if left out, the default one.
    pub send_as: Option<enums::InputPeer>,
}

impl CreateForumTopic {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        title: impl Into<String>,
        random_id: i64,
    ) -> Self {
        Self {
            title_missing: false,
            peer: peer.into(),
            title: title.into(),
            icon_color: None,
            icon_emoji_id: None,
            random_id,
            send_as: None,
        }
    }
}

impl wire::Wire for CreateForumTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.createForumTopic",
        id: 0x2f98c3d5,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(4, self.title_missing));
        w.write(&self.peer);
        w.string(&self.title);
        flags.set(0, w.write_optional(&self.icon_color));
        flags.set(3, w.write_optional(&self.icon_emoji_id));
        w.i64(self.random_id);
        flags.set(2, w.write_optional(&self.send_as));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            title_missing: flags.has(4),
            peer: cursor.read(),
            title: cursor.string(),
            icon_color: cursor.read_optional(flags.has(0)),
            icon_emoji_id: cursor.read_optional(flags.has(3)),
            random_id: cursor.i64(),
            send_as: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for CreateForumTopic {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelForumMissing),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `messages.checkUrlAuthMatchCode`: Checks the code that the user picked for the login to a website or app. Call
/// it before [`messages.acceptUrlAuth`](functions::messages::AcceptUrlAuth) if
/// [`urlAuthResultRequest`](types::UrlAuthResultRequest) has `match_codes_first` set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::CheckUrlAuthMatchCode::new(
///     "https://example.org/",
///     "1234",
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
/// - `url` (`String`): The link that asked for the login.
/// - `match_code` (`String`): The code that the user picked out of `match_codes` of
///   [`urlAuthResultRequest`](types::UrlAuthResultRequest).
///
/// # Returns
///
/// `bool`.
///
/// True if the code is the one that the website or app shows.
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
/// - [`messages.acceptUrlAuth`](functions::messages::AcceptUrlAuth): Logs the user in to a website or app with
///   Telegram, after the user agreed.
///
/// # History
///
/// Since layer 223.
///
/// ```text
/// messages.checkUrlAuthMatchCode#c9a47b0b url:string match_code:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.checkUrlAuthMatchCode)
#[doc(alias("messages.checkUrlAuthMatchCode", "CheckUrlAuthMatchCodeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckUrlAuthMatchCode {
    /// The link that asked for the login.
    pub url: String,
    /// The code that the user picked out of `match_codes` of [`urlAuthResultRequest`](types::UrlAuthResultRequest).
    pub match_code: String,
}

impl CheckUrlAuthMatchCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, match_code: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            match_code: match_code.into(),
        }
    }
}

impl wire::Wire for CheckUrlAuthMatchCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkUrlAuthMatchCode",
        id: 0xc9a47b0b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.string(&self.match_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            match_code: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CheckUrlAuthMatchCode {
    type Return = bool;
}

/// `messages.composeMessageWithAI`: Has the AI editor of Telegram rewrite a text before it is sent: correct it,
/// translate it, change its tone or add emoji.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ComposeMessageWithAi::new(
///     types::TextWithEntities::new(
///         "Hello!",
///         vec![types::MessageEntityBold::new(0, 5).into()],
///     ),
/// );
/// let result: Result<types::messages::ComposedMessageWithAi, _> = client
///     .invoke(&request);
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
/// - `proofread` (`bool`, a flag): If set, mistakes in the text are corrected.
/// - `emojify` (`bool`, a flag): If set, fitting emoji are added.
/// - `text` ([`TextWithEntities`](types::TextWithEntities)): The text to rewrite.
/// - `translate_to_lang` (`Option<String>`): The code of the language to translate to, if it is to be translated.
/// - `tone` ([`Option<InputAiComposeTone>`](enums::InputAiComposeTone)): The tone to rewrite the text in, if it is
///   to change.
///
/// # Returns
///
/// [`messages::ComposedMessageWithAi`](types::messages::ComposedMessageWithAi).
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
/// - [`aicompose.createTone`](functions::aicompose::CreateTone): Creates a tone, which is a style in which
///   [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi) can rewrite a text.
/// - [`messages.composeRichMessageWithAI`](functions::messages::ComposeRichMessageWithAi): Has the AI editor of
///   Telegram rewrite the content of a rich message before it is sent: correct it, translate it, change its tone or
///   add emoji.
/// - [`messages.translateText`](functions::messages::TranslateText): Translates messages of a chat, or texts that
///   the client has.
/// - [`messages.editFactCheck`](functions::messages::EditFactCheck): Adds a fact check to a message, or changes it.
/// - [`contacts.addContact`](functions::contacts::AddContact): Adds a known user to the contacts, or changes the
///   name of a contact.
/// - [`contacts.updateContactNote`](functions::contacts::UpdateContactNote): Changes the note about a contact,
///   which only this account sees.
///
/// # History
///
/// Since layer 224; `tone` since 225; `change_tone` until 224.
///
/// ```text
/// messages.composeMessageWithAI#daecc589 flags:# proofread:flags.0?true
///     emojify:flags.3?true text:TextWithEntities translate_to_lang:flags.1?string
///     tone:flags.2?InputAiComposeTone = messages.ComposedMessageWithAI;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.composeMessageWithAI)
#[doc(alias("messages.composeMessageWithAI", "ComposeMessageWithAiRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ComposeMessageWithAi {
    /// If set, mistakes in the text are corrected.
    pub proofread: bool,
    /// If set, fitting emoji are added.
    pub emojify: bool,
    /// The text to rewrite.
    pub text: types::TextWithEntities,
    /// The code of the language to translate to, if it is to be translated.
    pub translate_to_lang: Option<String>,
    /// The tone to rewrite the text in, if it is to change.
    pub tone: Option<enums::InputAiComposeTone>,
}

impl ComposeMessageWithAi {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(text: types::TextWithEntities) -> Self {
        Self {
            proofread: false,
            emojify: false,
            text,
            translate_to_lang: None,
            tone: None,
        }
    }
}

impl wire::Wire for ComposeMessageWithAi {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.composeMessageWithAI",
        id: 0xdaecc589,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.proofread).with(3, self.emojify));
        w.write(&self.text);
        flags.set(1, w.write_optional(&self.translate_to_lang));
        flags.set(2, w.write_optional(&self.tone));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            proofread: flags.has(0),
            emojify: flags.has(3),
            text: cursor.read(),
            translate_to_lang: cursor.read_optional(flags.has(1)),
            tone: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for ComposeMessageWithAi {
    type Return = types::messages::ComposedMessageWithAi;
}

/// `messages.composeRichMessageWithAI`: Has the AI editor of Telegram rewrite the content of a rich message before
/// it is sent: correct it, translate it, change its tone or add emoji.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ComposeRichMessageWithAi::default();
/// let result: Result<types::messages::ComposedRichMessageWithAi, _> = client
///     .invoke(&request);
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
/// - `proofread` (`bool`, a flag): If set, mistakes in the content are corrected.
/// - `emojify` (`bool`, a flag): If set, fitting emoji are added.
/// - `text` ([`Option<InputRichMessage>`](enums::InputRichMessage)): The content to rewrite.
/// - `translate_to_lang` (`Option<String>`): The code of the language to translate to, if it is to be translated.
/// - `tone` ([`Option<InputAiComposeTone>`](enums::InputAiComposeTone)): The tone to rewrite the content in, if it
///   is to change.
///
/// # Returns
///
/// [`messages::ComposedRichMessageWithAi`](types::messages::ComposedRichMessageWithAi).
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
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
/// - [`messages.translateRichMessage`](functions::messages::TranslateRichMessage): Translates rich messages of a
///   chat, or contents that the client has.
///
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// messages.composeRichMessageWithAI#8d7ae6af flags:# proofread:flags.0?true
///     emojify:flags.3?true text:flags.4?InputRichMessage
///     translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone =
///     messages.ComposedRichMessageWithAI;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.composeRichMessageWithAI)
#[doc(alias("messages.composeRichMessageWithAI", "ComposeRichMessageWithAiRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ComposeRichMessageWithAi {
    /// If set, mistakes in the content are corrected.
    pub proofread: bool,
    /// If set, fitting emoji are added.
    pub emojify: bool,
    /// The content to rewrite.
    pub text: Option<enums::InputRichMessage>,
    /// The code of the language to translate to, if it is to be translated.
    pub translate_to_lang: Option<String>,
    /// The tone to rewrite the content in, if it is to change.
    pub tone: Option<enums::InputAiComposeTone>,
}

impl ComposeRichMessageWithAi {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            proofread: false,
            emojify: false,
            text: None,
            translate_to_lang: None,
            tone: None,
        }
    }
}

impl wire::Wire for ComposeRichMessageWithAi {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.composeRichMessageWithAI",
        id: 0x8d7ae6af,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.proofread).with(3, self.emojify));
        flags.set(4, w.write_optional(&self.text));
        flags.set(1, w.write_optional(&self.translate_to_lang));
        flags.set(2, w.write_optional(&self.tone));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            proofread: flags.has(0),
            emojify: flags.has(3),
            text: cursor.read_optional(flags.has(4)),
            translate_to_lang: cursor.read_optional(flags.has(1)),
            tone: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for ComposeRichMessageWithAi {
    type Return = types::messages::ComposedRichMessageWithAi;
}
