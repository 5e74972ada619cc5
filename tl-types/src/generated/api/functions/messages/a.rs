// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `messages.addChatUser`: Adds a user to a basic group. For channels and supergroups use
/// [`channels.inviteToChannel`](functions::channels::InviteToChannel).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::AddChatUser::new(
///     7654321,
///     types::InputUser::new(12345678, 4831207765),
///     50,
/// );
/// let result: Result<types::messages::InvitedUsers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `chat_id` (`i64`): The identifier of the basic group to add to.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user to add.
/// - `fwd_limit` (`i32`): How many of the newest messages of the group the new member gets to see.
///
/// # Returns
///
/// [`messages::InvitedUsers`](types::messages::InvitedUsers).
///
/// The updates, and the user in `missing_invitees` if their privacy settings forbid it.
///
/// # Errors
///
/// - 400 [`BOT_GROUPS_BLOCKED`](crate::rpc::ErrorKind::BotGroupsBlocked): The bot cannot be added to groups.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid): The chat is not valid.
/// - 400 [`CHAT_MEMBER_ADD_FAILED`](crate::rpc::ErrorKind::ChatMemberAddFailed): The user could not be added to the
///   chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USERS_TOO_MUCH`](crate::rpc::ErrorKind::UsersTooMuch): There are too many users: the chat is full.
/// - 400 [`USER_ALREADY_PARTICIPANT`](crate::rpc::ErrorKind::UserAlreadyParticipant): The user is a member already.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
/// - 400 [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked): The user has blocked this account.
/// - 403 [`USER_NOT_MUTUAL_CONTACT`](crate::rpc::ErrorKind::UserNotMutualContact): The user is not a mutual contact
///   of the account.
/// - 403 [`USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::UserPrivacyRestricted): The privacy settings of the
///   user do not allow this.
/// - 400 [`YOU_BLOCKED_USER`](crate::rpc::ErrorKind::YouBlockedUser): This account has blocked the user.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.inviteToChannel`](functions::channels::InviteToChannel): Adds users to a channel or supergroup.
/// - [`messages.createChat`](functions::messages::CreateChat): Creates a basic group.
///
/// # History
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before; result
/// `messages.InvitedUsers` since 177, `Updates` before.
///
/// ```text
/// messages.addChatUser#cbc6d107 chat_id:long user_id:InputUser fwd_limit:int =
///     messages.InvitedUsers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.addChatUser)
#[doc(alias("messages.addChatUser", "AddChatUserRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AddChatUser {
    /// The identifier of the basic group to add to.
    pub chat_id: i64,
    /// The user to add.
    pub user_id: enums::InputUser,
    /// How many of the newest messages of the group the new member gets to see.
    pub fwd_limit: i32,
}

impl AddChatUser {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        chat_id: i64,
        user_id: impl Into<enums::InputUser>,
        fwd_limit: i32,
    ) -> Self {
        Self {
            chat_id,
            user_id: user_id.into(),
            fwd_limit,
        }
    }
}

impl wire::Wire for AddChatUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.addChatUser",
        id: 0xcbc6d107,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w.write(&self.user_id);
        w.i32(self.fwd_limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat_id: cursor.i64(),
            user_id: cursor.read(),
            fwd_limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for AddChatUser {
    type Return = types::messages::InvitedUsers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotGroupsBlocked),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatMemberAddFailed),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UsersTooMuch),
        wire::known(400, wire::ErrorKind::UserAlreadyParticipant),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserIsBlocked),
        wire::known(403, wire::ErrorKind::UserNotMutualContact),
        wire::known(403, wire::ErrorKind::UserPrivacyRestricted),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.acceptEncryption`: Accepts a secret chat that another user asked for, and completes the key exchange.
/// Call it when [`updateEncryption`](types::UpdateEncryption) brings an
/// [`encryptedChatRequested`](types::EncryptedChatRequested) and the user agrees.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::AcceptEncryption::new(
///     types::InputEncryptedChat::new(7654321, 4831207765),
///     [1, 2, 3],
///     1390284756,
/// );
/// let result: Result<enums::EncryptedChat, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::EncryptionAlreadyAccepted => {
///             println!("The secret chat was accepted already.");
///         }
///         ErrorKind::EncryptionAlreadyDeclined => {
///             println!("The secret chat was declined already.");
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
/// - `peer` ([`InputEncryptedChat`](types::InputEncryptedChat)): The secret chat to accept.
/// - `g_b` (`Vec<u8>`): The public value of this side: g to the power of a secret number, modulo p of
///   [`messages.dhConfig`](types::messages::DhConfig).
/// - `key_fingerprint` (`i64`): The lower 64 bits of the SHA1 of the shared key, by which the other side checks it.
///
/// # Returns
///
/// [`EncryptedChat`](enums::EncryptedChat): [`Empty`](enums::EncryptedChat::Empty),
/// [`Waiting`](enums::EncryptedChat::Waiting), [`Requested`](enums::EncryptedChat::Requested),
/// [`EncryptedChat`](enums::EncryptedChat::EncryptedChat) or [`Discarded`](enums::EncryptedChat::Discarded).
///
/// The secret chat, now open. [`ENCRYPTION_ALREADY_ACCEPTED`](crate::rpc::ErrorKind::EncryptionAlreadyAccepted)
/// means that another session accepted it.
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`ENCRYPTION_ALREADY_ACCEPTED`](crate::rpc::ErrorKind::EncryptionAlreadyAccepted): The secret chat was
///   accepted already.
/// - 400 [`ENCRYPTION_ALREADY_DECLINED`](crate::rpc::ErrorKind::EncryptionAlreadyDeclined): The secret chat was
///   declined already.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.getDhConfig`](functions::messages::GetDhConfig): Gets the Diffie-Hellman parameters for a new
///   secret chat or call, with random bytes of the server.
/// - [`messages.requestEncryption`](functions::messages::RequestEncryption): Asks a user for a secret chat, as the
///   first step of the key exchange.
/// - [`messages.setEncryptedTyping`](functions::messages::SetEncryptedTyping): Shows the other side of a secret
///   chat that the user is typing.
/// - [`messages.readEncryptedHistory`](functions::messages::ReadEncryptedHistory): Marks the messages of a secret
///   chat as read.
/// - [`messages.sendEncrypted`](functions::messages::SendEncrypted): Sends a message without a file to a secret
///   chat.
/// - [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile): Sends a message with an encrypted file
///   to a secret chat.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.acceptEncryption#3dbc0415 peer:InputEncryptedChat g_b:bytes
///     key_fingerprint:long = EncryptedChat;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.acceptEncryption)
#[doc(alias("messages.acceptEncryption", "AcceptEncryptionRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AcceptEncryption {
    /// The secret chat to accept.
    pub peer: types::InputEncryptedChat,
    /// The public value of this side: g to the power of a secret number, modulo p of
    /// [`messages.dhConfig`](types::messages::DhConfig).
    pub g_b: Vec<u8>,
    /// The lower 64 bits of the SHA1 of the shared key, by which the other side checks it.
    pub key_fingerprint: i64,
}

impl AcceptEncryption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: types::InputEncryptedChat,
        g_b: impl Into<Vec<u8>>,
        key_fingerprint: i64,
    ) -> Self {
        Self {
            peer,
            g_b: g_b.into(),
            key_fingerprint,
        }
    }
}

impl wire::Wire for AcceptEncryption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.acceptEncryption",
        id: 0x3dbc0415,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.bytes(&self.g_b);
        w.i64(self.key_fingerprint);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            g_b: cursor.bytes(),
            key_fingerprint: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for AcceptEncryption {
    type Return = enums::EncryptedChat;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::EncryptionAlreadyAccepted),
        wire::known(400, wire::ErrorKind::EncryptionAlreadyDeclined),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.acceptUrlAuth`: Logs the user in to a website or app with Telegram, after the user agreed. Call it
/// after [`messages.requestUrlAuth`](functions::messages::RequestUrlAuth) answered with
/// [`urlAuthResultRequest`](types::UrlAuthResultRequest).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::AcceptUrlAuth::default();
/// let result: Result<enums::UrlAuthResult, _> = client.invoke(&request);
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
/// - `write_allowed` (`bool`, a flag): If set, the user allows the bot of the website to send messages.
/// - `share_phone_number` (`bool`, a flag): If set, the user allows the website to learn the phone number.
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer)): The chat that the message with the login button is in.
/// - `msg_id` (`Option<i32>`): The identifier of the message with the login button.
/// - `button_id` (`Option<i32>`): The `button_id` of the login button.
/// - `url` (`Option<String>`): The link that was opened, for a login by link.
/// - `match_code` (`Option<String>`): The code that the user picked out of `match_codes` of
///   [`urlAuthResultRequest`](types::UrlAuthResultRequest), if there were any.
///
/// # Returns
///
/// [`UrlAuthResult`](enums::UrlAuthResult): [`Request`](enums::UrlAuthResult::Request),
/// [`Accepted`](enums::UrlAuthResult::Accepted) or [`Default`](enums::UrlAuthResult::Default).
///
/// The address to open, which carries the login.
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
/// - [`messages.requestUrlAuth`](functions::messages::RequestUrlAuth): Asks what a website or app wants to know
///   before the user logs in there with Telegram.
/// - [`messages.checkUrlAuthMatchCode`](functions::messages::CheckUrlAuthMatchCode): Checks the code that the user
///   picked for the login to a website or app.
///
/// # History
///
/// Since layer 100 or earlier; `share_phone_number`, `url` since 129 or earlier; `peer:flags.1?InputPeer` since 129
/// or earlier, `peer:InputPeer` before; `msg_id:flags.1?int` since 129 or earlier, `msg_id:int` before;
/// `button_id:flags.1?int` since 129 or earlier, `button_id:int` before; `match_code` since 223.
///
/// ```text
/// messages.acceptUrlAuth#67a3f0de flags:# write_allowed:flags.0?true
///     share_phone_number:flags.3?true peer:flags.1?InputPeer msg_id:flags.1?int
///     button_id:flags.1?int url:flags.2?string match_code:flags.4?string =
///     UrlAuthResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.acceptUrlAuth) · [Guide:
/// url-authorization](https://core.telegram.org/api/url-authorization)
#[doc(alias("messages.acceptUrlAuth", "AcceptUrlAuthRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AcceptUrlAuth {
    /// If set, the user allows the bot of the website to send messages.
    pub write_allowed: bool,
    /// If set, the user allows the website to learn the phone number.
    pub share_phone_number: bool,
    /// The chat that the message with the login button is in.
    ///
    /// On the wire together with `msg_id`, `button_id`, or not at all.
    pub peer: Option<enums::InputPeer>,
    /// The identifier of the message with the login button.
    ///
    /// On the wire together with `peer`, `button_id`, or not at all.
    pub msg_id: Option<i32>,
    /// The `button_id` of the login button.
    ///
    /// On the wire together with `peer`, `msg_id`, or not at all.
    pub button_id: Option<i32>,
    /// The link that was opened, for a login by link.
    pub url: Option<String>,
    /// The code that the user picked out of `match_codes` of [`urlAuthResultRequest`](types::UrlAuthResultRequest), if
    /// there were any.
    pub match_code: Option<String>,
}

impl AcceptUrlAuth {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            write_allowed: false,
            share_phone_number: false,
            peer: None,
            msg_id: None,
            button_id: None,
            url: None,
            match_code: None,
        }
    }
}

impl wire::Wire for AcceptUrlAuth {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.acceptUrlAuth",
        id: 0x67a3f0de,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.write_allowed)
                    .with(1, self.peer.is_some())
                    .with(3, self.share_phone_number),
            );
        w.write_shared(flags.has(1), &self.peer);
        w.write_shared_or_zero(flags.has(1), &self.msg_id);
        w.write_shared_or_zero(flags.has(1), &self.button_id);
        flags.set(2, w.write_optional(&self.url));
        flags.set(4, w.write_optional(&self.match_code));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            write_allowed: flags.has(0),
            share_phone_number: flags.has(3),
            peer: cursor.read_optional(flags.has(1)),
            msg_id: cursor.read_optional(flags.has(1)),
            button_id: cursor.read_optional(flags.has(1)),
            url: cursor.read_optional(flags.has(2)),
            match_code: cursor.read_optional(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for AcceptUrlAuth {
    type Return = enums::UrlAuthResult;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.appendTodoList`: Adds tasks to a checklist. The checklist has to allow it for others than its author.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::AppendTodoList::new(
///     enums::InputPeer::InputPeerSelf,
///     42,
///     vec![
///         types::TodoItem::new(1, types::TextWithEntities::new("Hello!",
///         vec![types::MessageEntityBold::new(0, 5).into()]))
///     ],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TodoItemDuplicate => {
///             println!("Two items of the checklist have the same identifier.");
///         }
///         ErrorKind::TodoNotModified => {
///             println!("The checklist is the same as before.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the checklist is in.
/// - `msg_id` (`i32`): The identifier of the message with the checklist.
/// - `list` ([`Vec<TodoItem>`](types::TodoItem)): The new tasks, with identifiers that the checklist does not use
///   yet.
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
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`TODO_ITEM_DUPLICATE`](crate::rpc::ErrorKind::TodoItemDuplicate): Two items of the checklist have the
///   same identifier.
/// - 400 [`TODO_NOT_MODIFIED`](crate::rpc::ErrorKind::TodoNotModified): The checklist is the same as before.
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
/// messages.appendTodoList#21a61057 peer:InputPeer msg_id:int list:Vector<TodoItem>
///     = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.appendTodoList) · [Guide:
/// todo](https://core.telegram.org/api/todo)
#[doc(alias("messages.appendTodoList", "AppendTodoListRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AppendTodoList {
    /// The chat that the checklist is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the checklist.
    pub msg_id: i32,
    /// The new tasks, with identifiers that the checklist does not use yet.
    pub list: Vec<types::TodoItem>,
}

impl AppendTodoList {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        list: Vec<types::TodoItem>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            list,
        }
    }
}

impl wire::Wire for AppendTodoList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.appendTodoList",
        id: 0x21a61057,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w.write(&self.list);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            list: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AppendTodoList {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::TodoItemDuplicate),
        wire::known(400, wire::ErrorKind::TodoNotModified),
    ];
}

/// `messages.addPollAnswer`: Adds an answer to a poll of someone else. The poll has to have `open_answers` set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::AddPollAnswer::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     types::PollAnswer::new(
///         types::TextWithEntities::new(
///             "Hello!",
///             vec![types::MessageEntityBold::new(0, 5).into()],
///         ),
///         b"0",
///     ),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the poll is in.
/// - `msg_id` (`i32`): The identifier of the message with the poll.
/// - `answer` ([`PollAnswer`](enums::PollAnswer)): The new answer, as [`inputPollAnswer`](types::InputPollAnswer).
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates with the changed poll.
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
/// Since layer 224.
///
/// ```text
/// messages.addPollAnswer#19bc4b6d peer:InputPeer msg_id:int answer:PollAnswer =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.addPollAnswer)
#[doc(alias("messages.addPollAnswer", "AddPollAnswerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AddPollAnswer {
    /// The chat that the poll is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the poll.
    pub msg_id: i32,
    /// The new answer, as [`inputPollAnswer`](types::InputPollAnswer).
    pub answer: enums::PollAnswer,
}

impl AddPollAnswer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        answer: impl Into<enums::PollAnswer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            answer: answer.into(),
        }
    }
}

impl wire::Wire for AddPollAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.addPollAnswer",
        id: 0x19bc4b6d,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w.write(&self.answer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            answer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AddPollAnswer {
    type Return = enums::Updates;
}
