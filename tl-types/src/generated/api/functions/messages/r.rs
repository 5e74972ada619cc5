// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `messages.readHistory`: Marks the messages of a private chat or basic group as read. For channels and
/// supergroups use [`channels.readHistory`](functions::channels::ReadHistory).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadHistory::new(
///     enums::InputPeer::InputPeerSelf,
///     42,
/// );
/// let result: Result<types::messages::AffectedMessages, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat.
/// - `max_id` (`i32`): Messages up to this identifier are marked; 0 marks all.
///
/// # Returns
///
/// [`messages::AffectedMessages`](types::messages::AffectedMessages).
///
/// The new pts of the account, and how many events the reading counts as.
///
/// # Errors
///
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
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
/// - [`channels.readHistory`](functions::channels::ReadHistory): Marks the messages of a channel or supergroup as
///   read.
/// - [`messages.deleteMessages`](functions::messages::DeleteMessages): Deletes messages in private chats and basic
///   groups.
/// - [`messages.readMessageContents`](functions::messages::ReadMessageContents): Tells the server that the user
///   listened to voice messages, watched video messages or opened media that delete themselves.
/// - [`channels.deleteMessages`](functions::channels::DeleteMessages): Deletes messages of a channel or supergroup,
///   for everyone.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.readHistory#e306d3a peer:InputPeer max_id:int =
///     messages.AffectedMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readHistory)
#[doc(alias("messages.readHistory", "ReadHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadHistory {
    /// The chat.
    pub peer: enums::InputPeer,
    /// Messages up to this identifier are marked; 0 marks all.
    pub max_id: i32,
}

impl ReadHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, max_id: i32) -> Self {
        Self { peer: peer.into(), max_id }
    }
}

impl wire::Wire for ReadHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readHistory",
        id: 0x0e306d3a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.max_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            max_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReadHistory {
    type Return = types::messages::AffectedMessages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.receivedMessages`: Confirms that messages reached the client, so that the server sends no push
/// notifications for them.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReceivedMessages::new(42);
/// let result: Result<Vec<types::ReceivedNotifyMessage>, _> = client.invoke(&request);
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
/// - `max_id` (`i32`): The highest message identifier that the client has.
///
/// # Returns
///
/// [`Vec<ReceivedNotifyMessage>`](types::ReceivedNotifyMessage).
///
/// The messages for which a push notification was called off.
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
/// messages.receivedMessages#5a954c0 max_id:int = Vector<ReceivedNotifyMessage>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.receivedMessages)
#[doc(alias("messages.receivedMessages", "ReceivedMessagesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReceivedMessages {
    /// The highest message identifier that the client has.
    pub max_id: i32,
}

impl ReceivedMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(max_id: i32) -> Self {
        Self { max_id }
    }
}

impl wire::Wire for ReceivedMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.receivedMessages",
        id: 0x05a954c0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.max_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { max_id: cursor.i32() }
    }
}

impl wire::RemoteCall for ReceivedMessages {
    type Return = Vec<types::ReceivedNotifyMessage>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.reportSpam`: Reports a chat with a stranger as spam. Offer it when
/// [`peerSettings`](types::PeerSettings) of the chat has `report_spam`; to report certain messages use
/// [`messages.report`](functions::messages::Report).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportSpam::new(
///     types::InputPeerUser::new(12345678, 4831207765),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to report.
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
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
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
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.reportSpam#cf1592db peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportSpam)
#[doc(alias("messages.reportSpam", "ReportSpamRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportSpam {
    /// The chat to report.
    pub peer: enums::InputPeer,
}

impl ReportSpam {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for ReportSpam {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportSpam",
        id: 0xcf1592db,
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

impl wire::RemoteCall for ReportSpam {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.report`: Reports messages that break the rules of Telegram. The reason is chosen in steps: call it
/// with an empty option first, and again with each choice of the user.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::Report::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     vec![42],
///     b"0",
///     "Hello!",
/// );
/// let result: Result<enums::ReportResult, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::MessageRequired => println!("A message is required."),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the messages are in.
/// - `id` (`Vec<i32>`): Identifiers of the messages to report.
/// - `option` (`Vec<u8>`): The option that the user chose in the last step; empty in the first call.
/// - `message` (`String`): A comment of the user for the moderators; empty until the server asks for one.
///
/// # Returns
///
/// [`ReportResult`](enums::ReportResult): [`ChooseOption`](enums::ReportResult::ChooseOption),
/// [`AddComment`](enums::ReportResult::AddComment) or [`Reported`](enums::ReportResult::Reported).
///
/// The next choice, a request for a comment, or the notice that the report was sent.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MESSAGE_REQUIRED`](crate::rpc::ErrorKind::MessageRequired): A message is required.
/// - 400 [`OPTION_INVALID`](crate::rpc::ErrorKind::OptionInvalid): The option is not valid.
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
/// - [`messages.reportSpam`](functions::messages::ReportSpam): Reports a chat with a stranger as spam.
/// - [`stories.report`](functions::stories::Report): Reports stories to the moderators.
/// - [`ephemeral.reportMessage`](functions::ephemeral::ReportMessage): Reports a message that only this user sees
///   to the moderators.
///
/// # History
///
/// Since layer 81 or earlier; `message` since 129 or earlier; `option` since 189; `reason` until 188; result
/// `ReportResult` since 189, `Bool` before.
///
/// ```text
/// messages.report#fc78af9b peer:InputPeer id:Vector<int> option:bytes
///     message:string = ReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.report)
#[doc(alias("messages.report", "ReportRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Report {
    /// The chat that the messages are in.
    pub peer: enums::InputPeer,
    /// Identifiers of the messages to report.
    pub id: Vec<i32>,
    /// The option that the user chose in the last step; empty in the first call.
    pub option: Vec<u8>,
    /// A comment of the user for the moderators; empty until the server asks for one.
    pub message: String,
}

impl Report {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: Vec<i32>,
        option: impl Into<Vec<u8>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            id,
            option: option.into(),
            message: message.into(),
        }
    }
}

impl wire::Wire for Report {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.report",
        id: 0xfc78af9b,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w.bytes(&self.option);
        w.string(&self.message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
            option: cursor.bytes(),
            message: cursor.string(),
        }
    }
}

impl wire::RemoteCall for Report {
    type Return = enums::ReportResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MessageRequired),
        wire::known(400, wire::ErrorKind::OptionInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.requestEncryption`: Asks a user for a secret chat, as the first step of the key exchange. When the
/// other side accepts, [`updateEncryption`](types::UpdateEncryption) brings an
/// [`encryptedChat`](types::EncryptedChat) with the public value of the other side.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestEncryption::new(
///     types::InputUser::new(12345678, 4831207765),
///     1804289383,
///     [1, 2, 3],
/// );
/// let result: Result<enums::EncryptedChat, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIsBlocked => println!("The user has blocked this account."),
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
/// - `user_id` ([`InputUser`](enums::InputUser)): The user to chat with.
/// - `random_id` (`i32`): A random number that the client makes; it also becomes the identifier of the secret chat.
/// - `g_a` (`Vec<u8>`): The public value of this side: g to the power of a secret number, modulo p of
///   [`messages.dhConfig`](types::messages::DhConfig).
///
/// # Returns
///
/// [`EncryptedChat`](enums::EncryptedChat): [`Empty`](enums::EncryptedChat::Empty),
/// [`Waiting`](enums::EncryptedChat::Waiting), [`Requested`](enums::EncryptedChat::Requested),
/// [`EncryptedChat`](enums::EncryptedChat::EncryptedChat) or [`Discarded`](enums::EncryptedChat::Discarded).
///
/// The new chat, which waits for the other side.
///
/// # Errors
///
/// - 400 [`DH_G_A_INVALID`](crate::rpc::ErrorKind::DhGAInvalid): The value `g_a` of the key exchange is not valid.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
/// - 403 [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked): The user has blocked this account.
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
/// - [`messages.acceptEncryption`](functions::messages::AcceptEncryption): Accepts a secret chat that another user
///   asked for, and completes the key exchange.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.requestEncryption#f64daf43 user_id:InputUser random_id:int g_a:bytes =
///     EncryptedChat;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestEncryption)
#[doc(alias("messages.requestEncryption", "RequestEncryptionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestEncryption {
    /// The user to chat with.
    pub user_id: enums::InputUser,
    /// A random number that the client makes; it also becomes the identifier of the secret chat.
    pub random_id: i32,
    /// The public value of this side: g to the power of a secret number, modulo p of
    /// [`messages.dhConfig`](types::messages::DhConfig).
    pub g_a: Vec<u8>,
}

impl RequestEncryption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        random_id: i32,
        g_a: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            random_id,
            g_a: g_a.into(),
        }
    }
}

impl wire::Wire for RequestEncryption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestEncryption",
        id: 0xf64daf43,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.i32(self.random_id);
        w.bytes(&self.g_a);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            random_id: cursor.i32(),
            g_a: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for RequestEncryption {
    type Return = enums::EncryptedChat;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DhGAInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.readEncryptedHistory`: Marks the messages of a secret chat as read. Messages that delete themselves
/// start their countdown then.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadEncryptedHistory::new(
///     types::InputEncryptedChat::new(7654321, 4831207765),
///     1767225600,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The request was to run after another one, and that one failed.
///         ErrorKind::MsgWaitFailed => println!("{error}"),
///         ErrorKind::ChatIdInvalid => {
///             println!("The identifier of the chat is not valid.");
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
/// - `peer` ([`InputEncryptedChat`](types::InputEncryptedChat)): The secret chat that was read.
/// - `max_date` (`i32`): Messages that arrived up to this time are marked, in Unix time.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`MAX_DATE_INVALID`](crate::rpc::ErrorKind::MaxDateInvalid): The maximum date is not valid.
/// - 400 [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed): The request was to run after another one, and
///   that one failed.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.acceptEncryption`](functions::messages::AcceptEncryption): Accepts a secret chat that another user
///   asked for, and completes the key exchange.
/// - [`messages.setEncryptedTyping`](functions::messages::SetEncryptedTyping): Shows the other side of a secret
///   chat that the user is typing.
/// - [`messages.sendEncrypted`](functions::messages::SendEncrypted): Sends a message without a file to a secret
///   chat.
/// - [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile): Sends a message with an encrypted file
///   to a secret chat.
/// - [`messages.sendEncryptedService`](functions::messages::SendEncryptedService): Sends a message between the two
///   clients of a secret chat, for example to set self-destruction, to ask for lost messages or to renew the key.
/// - [`messages.reportEncryptedSpam`](functions::messages::ReportEncryptedSpam): Reports a secret chat with a
///   stranger as spam.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.readEncryptedHistory#7f4b690a peer:InputEncryptedChat max_date:int =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readEncryptedHistory)
#[doc(alias("messages.readEncryptedHistory", "ReadEncryptedHistoryRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadEncryptedHistory {
    /// The secret chat that was read.
    pub peer: types::InputEncryptedChat,
    /// Messages that arrived up to this time are marked, in Unix time.
    pub max_date: i32,
}

impl ReadEncryptedHistory {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(peer: types::InputEncryptedChat, max_date: i32) -> Self {
        Self { peer, max_date }
    }
}

impl wire::Wire for ReadEncryptedHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readEncryptedHistory",
        id: 0x7f4b690a,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.max_date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            max_date: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReadEncryptedHistory {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::MaxDateInvalid),
        wire::known(400, wire::ErrorKind::MsgWaitFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.receivedQueue`: Confirms that messages of secret chats reached the client. The server then forgets
/// them and sends no push notifications for them.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReceivedQueue::new(30);
/// let result: Result<Vec<i64>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The request was to run after another one, and that one failed.
///         ErrorKind::MsgWaitFailed => println!("{error}"),
///         ErrorKind::MaxQtsInvalid => println!("The maximum qts is not valid."),
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
/// - `max_qts` (`i32`): The highest qts that the client has processed and stored.
///
/// # Returns
///
/// `Vec<i64>`.
///
/// The `random_id` of each message for which a push notification was called off.
///
/// # Errors
///
/// - 400 [`MAX_QTS_INVALID`](crate::rpc::ErrorKind::MaxQtsInvalid): The maximum qts is not valid.
/// - 500 [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed): The request was to run after another one, and
///   that one failed.
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
/// messages.receivedQueue#55a5bb66 max_qts:int = Vector<long>;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.receivedQueue)
#[doc(alias("messages.receivedQueue", "ReceivedQueueRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReceivedQueue {
    /// The highest qts that the client has processed and stored.
    pub max_qts: i32,
}

impl ReceivedQueue {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(max_qts: i32) -> Self {
        Self { max_qts }
    }
}

impl wire::Wire for ReceivedQueue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.receivedQueue",
        id: 0x55a5bb66,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.max_qts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { max_qts: cursor.i32() }
    }
}

impl wire::RemoteCall for ReceivedQueue {
    type Return = Vec<i64>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MaxQtsInvalid),
        wire::known(500, wire::ErrorKind::MsgWaitFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.reportEncryptedSpam`: Reports a secret chat with a stranger as spam. The server cannot read the
/// messages, so the user should end the chat as well.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportEncryptedSpam::new(
///     types::InputEncryptedChat::new(7654321, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatIdInvalid => {
///             println!("The identifier of the chat is not valid.");
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
/// - `peer` ([`InputEncryptedChat`](types::InputEncryptedChat)): The secret chat that is spam.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.acceptEncryption`](functions::messages::AcceptEncryption): Accepts a secret chat that another user
///   asked for, and completes the key exchange.
/// - [`messages.setEncryptedTyping`](functions::messages::SetEncryptedTyping): Shows the other side of a secret
///   chat that the user is typing.
/// - [`messages.readEncryptedHistory`](functions::messages::ReadEncryptedHistory): Marks the messages of a secret
///   chat as read.
/// - [`messages.sendEncrypted`](functions::messages::SendEncrypted): Sends a message without a file to a secret
///   chat.
/// - [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile): Sends a message with an encrypted file
///   to a secret chat.
/// - [`messages.sendEncryptedService`](functions::messages::SendEncryptedService): Sends a message between the two
///   clients of a secret chat, for example to set self-destruction, to ask for lost messages or to renew the key.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.reportEncryptedSpam#4b0c8c0f peer:InputEncryptedChat = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportEncryptedSpam)
#[doc(alias("messages.reportEncryptedSpam", "ReportEncryptedSpamRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportEncryptedSpam {
    /// The secret chat that is spam.
    pub peer: types::InputEncryptedChat,
}

impl ReportEncryptedSpam {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(peer: types::InputEncryptedChat) -> Self {
        Self { peer }
    }
}

impl wire::Wire for ReportEncryptedSpam {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportEncryptedSpam",
        id: 0x4b0c8c0f,
        min_size: 20,
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

impl wire::RemoteCall for ReportEncryptedSpam {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.readMessageContents`: Tells the server that the user listened to voice messages, watched video
/// messages or opened media that delete themselves. For channels and supergroups use
/// [`channels.readMessageContents`](functions::channels::ReadMessageContents).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadMessageContents::new(vec![42]);
/// let result: Result<types::messages::AffectedMessages, _> = client.invoke(&request);
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
/// - `id` (`Vec<i32>`): Identifiers of the messages whose content was played or opened.
///
/// # Returns
///
/// [`messages::AffectedMessages`](types::messages::AffectedMessages).
///
/// The new pts of the account, and how many events the reading counts as.
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
/// - [`channels.readMessageContents`](functions::channels::ReadMessageContents): Marks the contents of messages in
///   a channel or supergroup as seen: voice messages as heard, mentions and reactions as read.
/// - [`messages.readHistory`](functions::messages::ReadHistory): Marks the messages of a private chat or basic
///   group as read.
/// - [`messages.deleteMessages`](functions::messages::DeleteMessages): Deletes messages in private chats and basic
///   groups.
/// - [`channels.deleteMessages`](functions::channels::DeleteMessages): Deletes messages of a channel or supergroup,
///   for everyone.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.readMessageContents#36a73f77 id:Vector<int> =
///     messages.AffectedMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readMessageContents)
#[doc(alias("messages.readMessageContents", "ReadMessageContentsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadMessageContents {
    /// Identifiers of the messages whose content was played or opened.
    pub id: Vec<i32>,
}

impl ReadMessageContents {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<i32>) -> Self {
        Self { id }
    }
}

impl wire::Wire for ReadMessageContents {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readMessageContents",
        id: 0x36a73f77,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for ReadMessageContents {
    type Return = types::messages::AffectedMessages;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.reorderStickerSets`: Saves a new order of the installed sticker sets, masks or custom emoji.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReorderStickerSets::new(vec![3]);
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
/// - `masks` (`bool`, a flag): If set, the sets of masks are sorted.
/// - `emojis` (`bool`, a flag): If set, the sets of custom emoji are sorted.
/// - `order` (`Vec<i64>`): Identifiers of all installed sets of the kind, in the new order.
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
/// # Related
///
/// - [`messages.getArchivedStickers`](functions::messages::GetArchivedStickers): Gets the sticker sets in the
///   archive, part by part.
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
///
/// # History
///
/// Since layer 46 or earlier; `masks`, `emojis` since 62 or earlier.
///
/// ```text
/// messages.reorderStickerSets#78337739 flags:# masks:flags.0?true
///     emojis:flags.1?true order:Vector<long> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reorderStickerSets)
#[doc(alias("messages.reorderStickerSets", "ReorderStickerSetsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReorderStickerSets {
    /// If set, the sets of masks are sorted.
    pub masks: bool,
    /// If set, the sets of custom emoji are sorted.
    pub emojis: bool,
    /// Identifiers of all installed sets of the kind, in the new order.
    pub order: Vec<i64>,
}

impl ReorderStickerSets {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<i64>) -> Self {
        Self {
            masks: false,
            emojis: false,
            order,
        }
    }
}

impl wire::Wire for ReorderStickerSets {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reorderStickerSets",
        id: 0x78337739,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.masks).with(1, self.emojis);
        w.flags(flags);
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            masks: flags.has(0),
            emojis: flags.has(1),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderStickerSets {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.readFeaturedStickers`: Marks recommended sticker sets as seen, so that they no longer count as new.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadFeaturedStickers::new(vec![42]);
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
/// - `id` (`Vec<i64>`): Identifiers of the sets that the user has seen.
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
/// messages.readFeaturedStickers#5b118126 id:Vector<long> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readFeaturedStickers)
#[doc(alias("messages.readFeaturedStickers", "ReadFeaturedStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadFeaturedStickers {
    /// Identifiers of the sets that the user has seen.
    pub id: Vec<i64>,
}

impl ReadFeaturedStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<i64>) -> Self {
        Self { id }
    }
}

impl wire::Wire for ReadFeaturedStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readFeaturedStickers",
        id: 0x5b118126,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for ReadFeaturedStickers {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.reorderPinnedDialogs`: Saves a new order of the pinned chats of a list.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReorderPinnedDialogs::new(
///     0,
///     vec![
///         types::InputDialogPeer::new(types::InputPeerUser::new(12345678, 4831207765))
///         .into()
///     ],
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
/// - `force` (`bool`, a flag): If set, pinned chats that order does not name are unpinned.
/// - `folder_id` (`i32`): The list to sort: 0 is the main list, 1 the archive.
/// - `order` ([`Vec<InputDialogPeer>`](enums::InputDialogPeer)): The pinned chats in their new order.
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
/// - [`messages.reorderPinnedSavedDialogs`](functions::messages::ReorderPinnedSavedDialogs): Saves a new order of
///   the pinned conversations of the saved messages.
/// - [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs): Gets the entries of given chats in the list
///   of chats.
/// - [`messages.toggleDialogPin`](functions::messages::ToggleDialogPin): Pins a chat to the top of the list of
///   chats, or unpins it.
/// - [`messages.markDialogUnread`](functions::messages::MarkDialogUnread): Puts the unread mark on a chat by hand,
///   or takes it away.
/// - [`messages.toggleSavedDialogPin`](functions::messages::ToggleSavedDialogPin): Pins a conversation of the saved
///   messages to the top, or unpins it.
///
/// # History
///
/// Since layer 62 or earlier; `order:Vector<InputDialogPeer>` since 81 or earlier, `order:Vector<InputPeer>`
/// before; `folder_id` since 100 or earlier.
///
/// ```text
/// messages.reorderPinnedDialogs#3b1adf37 flags:# force:flags.0?true folder_id:int
///     order:Vector<InputDialogPeer> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reorderPinnedDialogs) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("messages.reorderPinnedDialogs", "ReorderPinnedDialogsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReorderPinnedDialogs {
    /// If set, pinned chats that order does not name are unpinned.
    pub force: bool,
    /// The list to sort: 0 is the main list, 1 the archive.
    pub folder_id: i32,
    /// The pinned chats in their new order.
    pub order: Vec<enums::InputDialogPeer>,
}

impl ReorderPinnedDialogs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(folder_id: i32, order: Vec<enums::InputDialogPeer>) -> Self {
        Self {
            force: false,
            folder_id,
            order,
        }
    }
}

impl wire::Wire for ReorderPinnedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reorderPinnedDialogs",
        id: 0x3b1adf37,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.force);
        w.fixed((flags, self.folder_id));
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, folder_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            force: flags.has(0),
            folder_id,
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderPinnedDialogs {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.readMentions`: Marks all mentions of the user in a chat as read.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadMentions::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::messages::AffectedHistory, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose mentions are marked.
/// - `top_msg_id` (`Option<i32>`): Only mentions in this topic of a forum are marked.
///
/// # Returns
///
/// [`messages::AffectedHistory`](types::messages::AffectedHistory).
///
/// How far the marking got; repeat the call while offset is above 0.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`SAVED_PEER_INVALID`](crate::rpc::ErrorKind::SavedPeerInvalid): The conversation given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.unpinAllMessages`](functions::messages::UnpinAllMessages): Unpins all pinned messages of a chat or
///   of one topic.
/// - [`messages.readReactions`](functions::messages::ReadReactions): Marks all new reactions to messages of the
///   account in a chat as seen.
/// - [`messages.deleteTopicHistory`](functions::messages::DeleteTopicHistory): Deletes a topic of a forum with all
///   of its messages.
/// - [`messages.readPollVotes`](functions::messages::ReadPollVotes): Marks all new votes in polls of a chat as
///   seen.
/// - [`messages.deleteHistory`](functions::messages::DeleteHistory): Clears the history of a private chat or basic
///   group, and can remove the chat from the list.
/// - [`messages.deleteSavedHistory`](functions::messages::DeleteSavedHistory): Deletes the messages of one
///   conversation of the saved messages, or of one topic of a channel's direct messages.
///
/// # History
///
/// Since layer 72; `top_msg_id` since 148.
///
/// ```text
/// messages.readMentions#36e5bf4d flags:# peer:InputPeer top_msg_id:flags.0?int =
///     messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readMentions) · [Guide:
/// forum](https://core.telegram.org/api/forum)
#[doc(alias("messages.readMentions", "ReadMentionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadMentions {
    /// The chat whose mentions are marked.
    pub peer: enums::InputPeer,
    /// Only mentions in this topic of a forum are marked.
    pub top_msg_id: Option<i32>,
}

impl ReadMentions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
        }
    }
}

impl wire::Wire for ReadMentions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readMentions",
        id: 0x36e5bf4d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.top_msg_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ReadMentions {
    type Return = types::messages::AffectedHistory;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::SavedPeerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.requestUrlAuth`: Asks what a website or app wants to know before the user logs in there with Telegram.
/// Give the button that was pressed, or the link that was opened.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestUrlAuth::default();
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
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer)): The chat that the message with the login button is in.
/// - `msg_id` (`Option<i32>`): The identifier of the message with the login button.
/// - `button_id` (`Option<i32>`): The `button_id` of the login button.
/// - `url` (`Option<String>`): The link that was opened, for a login by link.
/// - `in_app_origin` (`Option<String>`): The origin of the page that the link was opened from, in the browser of
///   the app.
///
/// # Returns
///
/// [`UrlAuthResult`](enums::UrlAuthResult): [`Request`](enums::UrlAuthResult::Request),
/// [`Accepted`](enums::UrlAuthResult::Accepted) or [`Default`](enums::UrlAuthResult::Default).
///
/// The request to show to the user, or the notice that the link is to be opened as an ordinary one.
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
/// - [`messages.acceptUrlAuth`](functions::messages::AcceptUrlAuth): Logs the user in to a website or app with
///   Telegram, after the user agreed.
/// - [`messages.declineUrlAuth`](functions::messages::DeclineUrlAuth): Refuses the login to a website or app with
///   Telegram, when the user says no to the request of
///   [`messages.requestUrlAuth`](functions::messages::RequestUrlAuth).
///
/// # History
///
/// Since layer 100 or earlier; `url` since 129 or earlier; `peer:flags.1?InputPeer` since 129 or earlier,
/// `peer:InputPeer` before; `msg_id:flags.1?int` since 129 or earlier, `msg_id:int` before; `button_id:flags.1?int`
/// since 129 or earlier, `button_id:int` before; `in_app_origin` since 223.
///
/// ```text
/// messages.requestUrlAuth#894cc99c flags:# peer:flags.1?InputPeer
///     msg_id:flags.1?int button_id:flags.1?int url:flags.2?string
///     in_app_origin:flags.3?string = UrlAuthResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestUrlAuth) · [Guide:
/// url-authorization](https://core.telegram.org/api/url-authorization)
#[doc(alias("messages.requestUrlAuth", "RequestUrlAuthRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestUrlAuth {
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
    /// The origin of the page that the link was opened from, in the browser of the app.
    pub in_app_origin: Option<String>,
}

impl RequestUrlAuth {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            peer: None,
            msg_id: None,
            button_id: None,
            url: None,
            in_app_origin: None,
        }
    }
}

impl wire::Wire for RequestUrlAuth {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestUrlAuth",
        id: 0x894cc99c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.peer.is_some()));
        w.write_shared(flags.has(1), &self.peer);
        w.write_shared_or_zero(flags.has(1), &self.msg_id);
        w.write_shared_or_zero(flags.has(1), &self.button_id);
        flags.set(2, w.write_optional(&self.url));
        flags.set(3, w.write_optional(&self.in_app_origin));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read_optional(flags.has(1)),
            msg_id: cursor.read_optional(flags.has(1)),
            button_id: cursor.read_optional(flags.has(1)),
            url: cursor.read_optional(flags.has(2)),
            in_app_origin: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for RequestUrlAuth {
    type Return = enums::UrlAuthResult;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.readDiscussion`: Marks the messages of a thread or topic as read.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadDiscussion::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     42,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The supergroup that the thread is in; for comments, the discussion
///   group.
/// - `msg_id` (`i32`): The identifier of the message that starts the thread.
/// - `read_max_id` (`i32`): Messages of the thread up to this identifier are marked.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
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
/// Since layer 119 or earlier.
///
/// ```text
/// messages.readDiscussion#f731a9f4 peer:InputPeer msg_id:int read_max_id:int =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readDiscussion) · [Guide:
/// threads](https://core.telegram.org/api/threads)
#[doc(alias("messages.readDiscussion", "ReadDiscussionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadDiscussion {
    /// The supergroup that the thread is in; for comments, the discussion group.
    pub peer: enums::InputPeer,
    /// The identifier of the message that starts the thread.
    pub msg_id: i32,
    /// Messages of the thread up to this identifier are marked.
    pub read_max_id: i32,
}

impl ReadDiscussion {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        read_max_id: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            read_max_id,
        }
    }
}

impl wire::Wire for ReadDiscussion {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readDiscussion",
        id: 0xf731a9f4,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.msg_id, self.read_max_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (msg_id, read_max_id) = cursor.fixed::<(i32, i32)>();
        Self { peer, msg_id, read_max_id }
    }
}

impl wire::RemoteCall for ReadDiscussion {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.readReactions`: Marks all new reactions to messages of the account in a chat as seen.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadReactions::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::messages::AffectedHistory, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose reactions are marked.
/// - `top_msg_id` (`Option<i32>`): Only reactions in this topic of a forum are marked.
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer)): Only reactions in this topic are marked, in the
///   direct messages of a channel.
///
/// # Returns
///
/// [`messages::AffectedHistory`](types::messages::AffectedHistory).
///
/// How far the marking got; repeat the call while offset is above 0.
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
/// - [`messages.readMentions`](functions::messages::ReadMentions): Marks all mentions of the user in a chat as
///   read.
/// - [`messages.unpinAllMessages`](functions::messages::UnpinAllMessages): Unpins all pinned messages of a chat or
///   of one topic.
/// - [`messages.deleteTopicHistory`](functions::messages::DeleteTopicHistory): Deletes a topic of a forum with all
///   of its messages.
/// - [`messages.readPollVotes`](functions::messages::ReadPollVotes): Marks all new votes in polls of a chat as
///   seen.
/// - [`messages.deleteHistory`](functions::messages::DeleteHistory): Clears the history of a private chat or basic
///   group, and can remove the chat from the list.
/// - [`messages.deleteSavedHistory`](functions::messages::DeleteSavedHistory): Deletes the messages of one
///   conversation of the saved messages, or of one topic of a channel's direct messages.
///
/// # History
///
/// Since layer 138; `top_msg_id` since 148; `saved_peer_id` since 204.
///
/// ```text
/// messages.readReactions#9ec44f93 flags:# peer:InputPeer top_msg_id:flags.0?int
///     saved_peer_id:flags.1?InputPeer = messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readReactions) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.readReactions", "ReadReactionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadReactions {
    /// The chat whose reactions are marked.
    pub peer: enums::InputPeer,
    /// Only reactions in this topic of a forum are marked.
    pub top_msg_id: Option<i32>,
    /// Only reactions in this topic are marked, in the direct messages of a channel.
    pub saved_peer_id: Option<enums::InputPeer>,
}

impl ReadReactions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
            saved_peer_id: None,
        }
    }
}

impl wire::Wire for ReadReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readReactions",
        id: 0x9ec44f93,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.top_msg_id));
        flags.set(1, w.write_optional(&self.saved_peer_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            saved_peer_id: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for ReadReactions {
    type Return = types::messages::AffectedHistory;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.requestWebView`: Opens a mini app from a button, the attachment menu or the menu of a bot. If the
/// answer has a `query_id`, call [`messages.prolongWebView`](functions::messages::ProlongWebView) every minute
/// while the app is open.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestWebView::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     types::InputUser::new(12345678, 4831207765),
///     "android",
/// );
/// let result: Result<types::WebViewResultUrl, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatWriteForbidden => {
///             println!("The account may not write to this chat.");
///         }
///         ErrorKind::YouBlockedUser => println!("This account has blocked the user."),
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
/// - `from_bot_menu` (`bool`, a flag): If set, the app was opened by the menu button of the bot.
/// - `silent` (`bool`, a flag): If set, the message that the app may send gives no sound with its notification.
/// - `compact` (`bool`, a flag): If set, the app is to open in a part of the screen only.
/// - `fullscreen` (`bool`, a flag): If set, the app is to open over the whole screen.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the app is opened in, which a message of the app goes
///   to.
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that the app belongs to.
/// - `url` (`Option<String>`): The address of the app, from the button; left out for the attachment menu.
/// - `start_param` (`Option<String>`): The parameter from the link that opened the app.
/// - `theme_params` ([`Option<DataJson>`](types::DataJson)): The colours of the user's theme as JSON, for the app
///   to adopt.
/// - `platform` (`String`): The name of the client's platform, such as android, ios or tdesktop.
/// - `reply_to` ([`Option<InputReplyTo>`](enums::InputReplyTo)): The message or story that a message of the app
///   replies to.
/// - `send_as` ([`Option<InputPeer>`](enums::InputPeer)): The identity that a message of the app is sent under.
///
/// # Returns
///
/// [`WebViewResultUrl`](types::WebViewResultUrl).
///
/// The address to open in a web view.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`BOT_WEBVIEW_DISABLED`](crate::rpc::ErrorKind::BotWebviewDisabled): The bot has no mini app that may be
///   opened here.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 403 [`PRIVACY_PREMIUM_REQUIRED`](crate::rpc::ErrorKind::PrivacyPremiumRequired): The user accepts messages
///   only from contacts and from accounts with Telegram Premium.
/// - 400 [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid): The account cannot send under this
///   identity here.
/// - 400 [`THEME_PARAMS_INVALID`](crate::rpc::ErrorKind::ThemeParamsInvalid): The parameters of the theme are not
///   valid.
/// - 400 [`URL_INVALID`](crate::rpc::ErrorKind::UrlInvalid): The address is not valid.
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
/// - [`messages.prolongWebView`](functions::messages::ProlongWebView): Tells the server that a mini app is still
///   open.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
/// - [`messages.requestMainWebView`](functions::messages::RequestMainWebView): Opens the main mini app of a bot,
///   for example from its profile or from a link.
/// - [`messages.requestChatJoinWebView`](functions::messages::RequestChatJoinWebView): Opens the web view of a bot
///   that lets users into a chat.
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
///
/// # History
///
/// Since layer 140; `send_as` since 143; `platform` since 145; `top_msg_id` since 148; `compact`, `fullscreen`,
/// `reply_to` since 160 or earlier; `reply_to_msg_id`, `top_msg_id` until 158 or later.
///
/// ```text
/// messages.requestWebView#269dc2c1 flags:# from_bot_menu:flags.4?true
///     silent:flags.5?true compact:flags.7?true fullscreen:flags.8?true
///     peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string
///     theme_params:flags.2?DataJSON platform:string reply_to:flags.0?InputReplyTo
///     send_as:flags.13?InputPeer = WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestWebView)
#[doc(alias("messages.requestWebView", "RequestWebViewRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestWebView {
    /// If set, the app was opened by the menu button of the bot.
    pub from_bot_menu: bool,
    /// If set, the message that the app may send gives no sound with its notification.
    pub silent: bool,
    /// If set, the app is to open in a part of the screen only.
    pub compact: bool,
    /// If set, the app is to open over the whole screen.
    pub fullscreen: bool,
    /// The chat that the app is opened in, which a message of the app goes to.
    pub peer: enums::InputPeer,
    /// The bot that the app belongs to.
    pub bot: enums::InputUser,
    /// The address of the app, from the button; left out for the attachment menu.
    pub url: Option<String>,
    /// The parameter from the link that opened the app.
    pub start_param: Option<String>,
    /// The colours of the user's theme as JSON, for the app to adopt.
    pub theme_params: Option<types::DataJson>,
    /// The name of the client's platform, such as android, ios or tdesktop.
    pub platform: String,
    /// The message or story that a message of the app replies to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// The identity that a message of the app is sent under.
    pub send_as: Option<enums::InputPeer>,
}

impl RequestWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        bot: impl Into<enums::InputUser>,
        platform: impl Into<String>,
    ) -> Self {
        Self {
            from_bot_menu: false,
            silent: false,
            compact: false,
            fullscreen: false,
            peer: peer.into(),
            bot: bot.into(),
            url: None,
            start_param: None,
            theme_params: None,
            platform: platform.into(),
            reply_to: None,
            send_as: None,
        }
    }
}

impl wire::Wire for RequestWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestWebView",
        id: 0x269dc2c1,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(4, self.from_bot_menu)
                    .with(5, self.silent)
                    .with(7, self.compact)
                    .with(8, self.fullscreen),
            );
        w.write(&self.peer);
        w.write(&self.bot);
        flags.set(1, w.write_optional(&self.url));
        flags.set(3, w.write_optional(&self.start_param));
        flags.set(2, w.write_optional(&self.theme_params));
        w.string(&self.platform);
        flags.set(0, w.write_optional(&self.reply_to));
        flags.set(13, w.write_optional(&self.send_as));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            from_bot_menu: flags.has(4),
            silent: flags.has(5),
            compact: flags.has(7),
            fullscreen: flags.has(8),
            peer: cursor.read(),
            bot: cursor.read(),
            url: cursor.read_optional(flags.has(1)),
            start_param: cursor.read_optional(flags.has(3)),
            theme_params: cursor.read_optional(flags.has(2)),
            platform: cursor.string(),
            reply_to: cursor.read_optional(flags.has(0)),
            send_as: cursor.read_optional(flags.has(13)),
        }
    }
}

impl wire::RemoteCall for RequestWebView {
    type Return = types::WebViewResultUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::BotWebviewDisabled),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PrivacyPremiumRequired),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(400, wire::ErrorKind::ThemeParamsInvalid),
        wire::known(400, wire::ErrorKind::UrlInvalid),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.requestSimpleWebView`: Opens a mini app from a button of the reply keyboard, from inline results or
/// from the side menu. Such an app sends no message through the server.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestSimpleWebView::new(
///     types::InputUser::new(12345678, 4831207765),
///     "android",
/// );
/// let result: Result<types::WebViewResultUrl, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotInvalid => {
///             println!("The user given is not a valid bot for this call.");
///         }
///         ErrorKind::UrlInvalid => println!("The address is not valid."),
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
/// - `from_switch_webview` (`bool`, a flag): If set, the app was opened by the button above the results of an
///   inline bot.
/// - `from_side_menu` (`bool`, a flag): If set, the app was opened from the side menu.
/// - `compact` (`bool`, a flag): Deprecated. If set, the app is to open in a part of the screen only.
/// - `fullscreen` (`bool`, a flag): If set, the app is to open over the whole screen.
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that the app belongs to.
/// - `url` (`Option<String>`): The address of the app, from the button; left out for the side menu.
/// - `start_param` (`Option<String>`): Deprecated. The parameter that the app is started with; for a link to a main
///   mini app use [`messages.requestMainWebView`](functions::messages::RequestMainWebView).
/// - `theme_params` ([`Option<DataJson>`](types::DataJson)): The colours of the user's theme as JSON, for the app
///   to adopt.
/// - `platform` (`String`): The name of the client's platform, such as android, ios or tdesktop.
///
/// # Returns
///
/// [`WebViewResultUrl`](types::WebViewResultUrl).
///
/// The address to open in a web view.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`URL_INVALID`](crate::rpc::ErrorKind::UrlInvalid): The address is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.requestMainWebView`](functions::messages::RequestMainWebView): Opens the main mini app of a bot,
///   for example from its profile or from a link.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
/// - [`messages.requestChatJoinWebView`](functions::messages::RequestChatJoinWebView): Opens the web view of a bot
///   that lets users into a chat.
/// - [`help.acceptTermsOfService`](functions::help::AcceptTermsOfService): Tells Telegram that the user agrees to
///   the terms of service which [`help.getTermsOfServiceUpdate`](functions::help::GetTermsOfServiceUpdate) or a
///   registration showed.
/// - [`bots.sendCustomRequest`](functions::bots::SendCustomRequest): Calls a method that is not part of the schema,
///   by its name and JSON parameters.
///
/// # History
///
/// Since layer 140; `from_switch_webview`, `platform` since 145; `from_side_menu`, `start_param` since 163;
/// `url:flags.3?string` since 163, `url:string` before; `compact`, `fullscreen` since 183; result `WebViewResult`
/// since 183, `SimpleWebViewResult` before.
///
/// ```text
/// messages.requestSimpleWebView#413a3e73 flags:# from_switch_webview:flags.1?true
///     from_side_menu:flags.2?true compact:flags.7?true fullscreen:flags.8?true
///     bot:InputUser url:flags.3?string start_param:flags.4?string
///     theme_params:flags.0?DataJSON platform:string = WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestSimpleWebView) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("messages.requestSimpleWebView", "RequestSimpleWebViewRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestSimpleWebView {
    /// If set, the app was opened by the button above the results of an inline bot.
    pub from_switch_webview: bool,
    /// If set, the app was opened from the side menu.
    pub from_side_menu: bool,
    /// Deprecated. If set, the app is to open in a part of the screen only.
    pub compact: bool,
    /// If set, the app is to open over the whole screen.
    pub fullscreen: bool,
    /// The bot that the app belongs to.
    pub bot: enums::InputUser,
    /// The address of the app, from the button; left out for the side menu.
    pub url: Option<String>,
    /// Deprecated. The parameter that the app is started with; for a link to a main mini app use
    /// [`messages.requestMainWebView`](functions::messages::RequestMainWebView).
    pub start_param: Option<String>,
    /// The colours of the user's theme as JSON, for the app to adopt.
    pub theme_params: Option<types::DataJson>,
    /// The name of the client's platform, such as android, ios or tdesktop.
    pub platform: String,
}

impl RequestSimpleWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, platform: impl Into<String>) -> Self {
        Self {
            from_switch_webview: false,
            from_side_menu: false,
            compact: false,
            fullscreen: false,
            bot: bot.into(),
            url: None,
            start_param: None,
            theme_params: None,
            platform: platform.into(),
        }
    }
}

impl wire::Wire for RequestSimpleWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestSimpleWebView",
        id: 0x413a3e73,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.from_switch_webview)
                    .with(2, self.from_side_menu)
                    .with(7, self.compact)
                    .with(8, self.fullscreen),
            );
        w.write(&self.bot);
        flags.set(3, w.write_optional(&self.url));
        flags.set(4, w.write_optional(&self.start_param));
        flags.set(0, w.write_optional(&self.theme_params));
        w.string(&self.platform);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            from_switch_webview: flags.has(1),
            from_side_menu: flags.has(2),
            compact: flags.has(7),
            fullscreen: flags.has(8),
            bot: cursor.read(),
            url: cursor.read_optional(flags.has(3)),
            start_param: cursor.read_optional(flags.has(4)),
            theme_params: cursor.read_optional(flags.has(0)),
            platform: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RequestSimpleWebView {
    type Return = types::WebViewResultUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::UrlInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.rateTranscribedAudio`: Tells Telegram whether the text of a voice message was recognised well.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RateTranscribedAudio::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     42,
///     8390127465,
///     true,
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `msg_id` (`i32`): The identifier of the voice or video message.
/// - `transcription_id` (`i64`): The `transcription_id` of
///   [`messages.transcribedAudio`](types::messages::TranscribedAudio).
/// - `good` (`bool`): True if the text was right.
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
/// Since layer 143.
///
/// ```text
/// messages.rateTranscribedAudio#7f1d072f peer:InputPeer msg_id:int
///     transcription_id:long good:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.rateTranscribedAudio) · [Guide:
/// transcribe](https://core.telegram.org/api/transcribe)
#[doc(alias("messages.rateTranscribedAudio", "RateTranscribedAudioRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RateTranscribedAudio {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the voice or video message.
    pub msg_id: i32,
    /// The `transcription_id` of [`messages.transcribedAudio`](types::messages::TranscribedAudio).
    pub transcription_id: i64,
    /// True if the text was right.
    pub good: bool,
}

impl RateTranscribedAudio {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        transcription_id: i64,
        good: bool,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            transcription_id,
            good,
        }
    }
}

impl wire::Wire for RateTranscribedAudio {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.rateTranscribedAudio",
        id: 0x7f1d072f,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.msg_id, self.transcription_id, self.good));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (msg_id, transcription_id) = cursor.fixed::<(i32, i64)>();
        Self {
            peer,
            msg_id,
            transcription_id,
            good: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for RateTranscribedAudio {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.reportReaction`: Reports an unfit reaction in a public group to the moderators of Telegram.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportReaction::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group that the message is in.
/// - `id` (`i32`): The identifier of the message with the reaction.
/// - `reaction_peer` ([`InputPeer`](enums::InputPeer)): Who sent the reaction.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
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
/// messages.reportReaction#3f64c076 peer:InputPeer id:int reaction_peer:InputPeer =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportReaction) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.reportReaction", "ReportReactionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportReaction {
    /// The group that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the reaction.
    pub id: i32,
    /// Who sent the reaction.
    pub reaction_peer: enums::InputPeer,
}

impl ReportReaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: i32,
        reaction_peer: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            id,
            reaction_peer: reaction_peer.into(),
        }
    }
}

impl wire::Wire for ReportReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportReaction",
        id: 0x3f64c076,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.id);
        w.write(&self.reaction_peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            reaction_peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReportReaction {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.requestAppWebView`: Opens a mini app from a direct link. Call
/// [`messages.getBotApp`](functions::messages::GetBotApp) first, which tells whether the user has to confirm.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestAppWebView::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     types::InputBotAppId::new(4120985637, 4831207765),
///     "android",
/// );
/// let result: Result<types::WebViewResultUrl, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
///         }
///         ErrorKind::BotAppBotInvalid => {
///             println!("The bot that the app belongs to is not valid.");
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
/// - `write_allowed` (`bool`, a flag): If set, the user allows the bot to send messages; ask if
///   [`messages.botApp`](types::messages::BotApp) has `request_write_access`.
/// - `compact` (`bool`, a flag): If set, the app is to open in a part of the screen only.
/// - `fullscreen` (`bool`, a flag): If set, the app is to open over the whole screen.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the link was opened in; the chat with the bot if there
///   was none.
/// - `app` ([`InputBotApp`](enums::InputBotApp)): The mini app to open.
/// - `start_param` (`Option<String>`): The parameter from the link that opened the app.
/// - `theme_params` ([`Option<DataJson>`](types::DataJson)): The colours of the user's theme as JSON, for the app
///   to adopt.
/// - `platform` (`String`): The name of the client's platform, such as android, ios or tdesktop.
///
/// # Returns
///
/// [`WebViewResultUrl`](types::WebViewResultUrl).
///
/// The address to open in a web view.
///
/// # Errors
///
/// - 400 [`BOT_APP_BOT_INVALID`](crate::rpc::ErrorKind::BotAppBotInvalid): The bot that the app belongs to is not
///   valid.
/// - 400 [`BOT_APP_INVALID`](crate::rpc::ErrorKind::BotAppInvalid): The mini app is not valid.
/// - 400 [`BOT_APP_SHORTNAME_INVALID`](crate::rpc::ErrorKind::BotAppShortnameInvalid): The short name of the mini
///   app is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`THEME_PARAMS_INVALID`](crate::rpc::ErrorKind::ThemeParamsInvalid): The parameters of the theme are not
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
/// - [`messages.getBotApp`](functions::messages::GetBotApp): Tells about the mini app that a direct link names.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
/// - [`messages.requestMainWebView`](functions::messages::RequestMainWebView): Opens the main mini app of a bot,
///   for example from its profile or from a link.
/// - [`messages.requestChatJoinWebView`](functions::messages::RequestChatJoinWebView): Opens the web view of a bot
///   that lets users into a chat.
/// - [`help.acceptTermsOfService`](functions::help::AcceptTermsOfService): Tells Telegram that the user agrees to
///   the terms of service which [`help.getTermsOfServiceUpdate`](functions::help::GetTermsOfServiceUpdate) or a
///   registration showed.
///
/// # History
///
/// Since layer 155 or earlier; `compact`, `fullscreen` since 183; result `WebViewResult` since 183,
/// `AppWebViewResult` before.
///
/// ```text
/// messages.requestAppWebView#53618bce flags:# write_allowed:flags.0?true
///     compact:flags.7?true fullscreen:flags.8?true peer:InputPeer app:InputBotApp
///     start_param:flags.1?string theme_params:flags.2?DataJSON platform:string =
///     WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestAppWebView) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("messages.requestAppWebView", "RequestAppWebViewRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestAppWebView {
    /// If set, the user allows the bot to send messages; ask if [`messages.botApp`](types::messages::BotApp) has
    /// `request_write_access`.
    pub write_allowed: bool,
    /// If set, the app is to open in a part of the screen only.
    pub compact: bool,
    /// If set, the app is to open over the whole screen.
    pub fullscreen: bool,
    /// The chat that the link was opened in; the chat with the bot if there was none.
    pub peer: enums::InputPeer,
    /// The mini app to open.
    pub app: enums::InputBotApp,
    /// The parameter from the link that opened the app.
    pub start_param: Option<String>,
    /// The colours of the user's theme as JSON, for the app to adopt.
    pub theme_params: Option<types::DataJson>,
    /// The name of the client's platform, such as android, ios or tdesktop.
    pub platform: String,
}

impl RequestAppWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        app: impl Into<enums::InputBotApp>,
        platform: impl Into<String>,
    ) -> Self {
        Self {
            write_allowed: false,
            compact: false,
            fullscreen: false,
            peer: peer.into(),
            app: app.into(),
            start_param: None,
            theme_params: None,
            platform: platform.into(),
        }
    }
}

impl wire::Wire for RequestAppWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestAppWebView",
        id: 0x53618bce,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.write_allowed)
                    .with(7, self.compact)
                    .with(8, self.fullscreen),
            );
        w.write(&self.peer);
        w.write(&self.app);
        flags.set(1, w.write_optional(&self.start_param));
        flags.set(2, w.write_optional(&self.theme_params));
        w.string(&self.platform);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            write_allowed: flags.has(0),
            compact: flags.has(7),
            fullscreen: flags.has(8),
            peer: cursor.read(),
            app: cursor.read(),
            start_param: cursor.read_optional(flags.has(1)),
            theme_params: cursor.read_optional(flags.has(2)),
            platform: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RequestAppWebView {
    type Return = types::WebViewResultUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotAppBotInvalid),
        wire::known(400, wire::ErrorKind::BotAppInvalid),
        wire::known(400, wire::ErrorKind::BotAppShortnameInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::ThemeParamsInvalid),
    ];
}

/// `messages.reorderPinnedSavedDialogs`: Saves a new order of the pinned conversations of the saved messages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReorderPinnedSavedDialogs::new(
///     vec![
///         types::InputDialogPeer::new(types::InputPeerUser::new(12345678, 4831207765))
///         .into()
///     ],
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
/// - `force` (`bool`, a flag): If set, pinned conversations that order does not name are unpinned.
/// - `order` ([`Vec<InputDialogPeer>`](enums::InputDialogPeer)): The pinned conversations in their new order.
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
/// # Related
///
/// - [`messages.reorderPinnedDialogs`](functions::messages::ReorderPinnedDialogs): Saves a new order of the pinned
///   chats of a list.
/// - [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs): Gets the entries of given chats in the list
///   of chats.
/// - [`messages.toggleDialogPin`](functions::messages::ToggleDialogPin): Pins a chat to the top of the list of
///   chats, or unpins it.
/// - [`messages.markDialogUnread`](functions::messages::MarkDialogUnread): Puts the unread mark on a chat by hand,
///   or takes it away.
/// - [`messages.toggleSavedDialogPin`](functions::messages::ToggleSavedDialogPin): Pins a conversation of the saved
///   messages to the top, or unpins it.
///
/// # History
///
/// Since layer 170.
///
/// ```text
/// messages.reorderPinnedSavedDialogs#8b716587 flags:# force:flags.0?true
///     order:Vector<InputDialogPeer> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reorderPinnedSavedDialogs) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages)
#[doc(alias("messages.reorderPinnedSavedDialogs", "ReorderPinnedSavedDialogsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReorderPinnedSavedDialogs {
    /// If set, pinned conversations that order does not name are unpinned.
    pub force: bool,
    /// The pinned conversations in their new order.
    pub order: Vec<enums::InputDialogPeer>,
}

impl ReorderPinnedSavedDialogs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<enums::InputDialogPeer>) -> Self {
        Self { force: false, order }
    }
}

impl wire::Wire for ReorderPinnedSavedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reorderPinnedSavedDialogs",
        id: 0x8b716587,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.force);
        w.flags(flags);
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            force: flags.has(0),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderPinnedSavedDialogs {
    type Return = bool;
}

/// `messages.reorderQuickReplies`: Saves a new order of the quick replies. Other sessions learn it by
/// [`updateQuickReplies`](types::UpdateQuickReplies).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReorderQuickReplies::new(vec![3]);
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
/// - `order` (`Vec<i32>`): The `shortcut_id` of each quick reply, in the new order.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// messages.reorderQuickReplies#60331907 order:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reorderQuickReplies) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("messages.reorderQuickReplies", "ReorderQuickRepliesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReorderQuickReplies {
    /// The `shortcut_id` of each quick reply, in the new order.
    pub order: Vec<i32>,
}

impl ReorderQuickReplies {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<i32>) -> Self {
        Self { order }
    }
}

impl wire::Wire for ReorderQuickReplies {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reorderQuickReplies",
        id: 0x60331907,
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

impl wire::RemoteCall for ReorderQuickReplies {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// `messages.requestMainWebView`: Opens the main mini app of a bot, for example from its profile or from a link.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestMainWebView::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     types::InputUser::new(12345678, 4831207765),
///     "android",
/// );
/// let result: Result<types::WebViewResultUrl, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotInvalid => {
///             println!("The user given is not a valid bot for this call.");
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
/// - `compact` (`bool`, a flag): If set, the app is to open in a part of the screen only.
/// - `fullscreen` (`bool`, a flag): If set, the app is to open over the whole screen.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that is open; [`inputPeerEmpty`](enums::InputPeer::Empty)
///   if there is none.
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that the app belongs to.
/// - `start_param` (`Option<String>`): The parameter from the link that opened the app.
/// - `theme_params` ([`Option<DataJson>`](types::DataJson)): The colours of the user's theme as JSON, for the app
///   to adopt.
/// - `platform` (`String`): The name of the client's platform, such as android, ios or tdesktop.
///
/// # Returns
///
/// [`WebViewResultUrl`](types::WebViewResultUrl).
///
/// The address to open in a web view.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
/// - [`messages.requestChatJoinWebView`](functions::messages::RequestChatJoinWebView): Opens the web view of a bot
///   that lets users into a chat.
/// - [`help.acceptTermsOfService`](functions::help::AcceptTermsOfService): Tells Telegram that the user agrees to
///   the terms of service which [`help.getTermsOfServiceUpdate`](functions::help::GetTermsOfServiceUpdate) or a
///   registration showed.
/// - [`bots.sendCustomRequest`](functions::bots::SendCustomRequest): Calls a method that is not part of the schema,
///   by its name and JSON parameters.
///
/// # History
///
/// Since layer 185.
///
/// ```text
/// messages.requestMainWebView#c9e01e7b flags:# compact:flags.7?true
///     fullscreen:flags.8?true peer:InputPeer bot:InputUser
///     start_param:flags.1?string theme_params:flags.0?DataJSON platform:string =
///     WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestMainWebView) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("messages.requestMainWebView", "RequestMainWebViewRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestMainWebView {
    /// If set, the app is to open in a part of the screen only.
    pub compact: bool,
    /// If set, the app is to open over the whole screen.
    pub fullscreen: bool,
    /// The chat that is open; [`inputPeerEmpty`](enums::InputPeer::Empty) if there is none.
    pub peer: enums::InputPeer,
    /// The bot that the app belongs to.
    pub bot: enums::InputUser,
    /// The parameter from the link that opened the app.
    pub start_param: Option<String>,
    /// The colours of the user's theme as JSON, for the app to adopt.
    pub theme_params: Option<types::DataJson>,
    /// The name of the client's platform, such as android, ios or tdesktop.
    pub platform: String,
}

impl RequestMainWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        bot: impl Into<enums::InputUser>,
        platform: impl Into<String>,
    ) -> Self {
        Self {
            compact: false,
            fullscreen: false,
            peer: peer.into(),
            bot: bot.into(),
            start_param: None,
            theme_params: None,
            platform: platform.into(),
        }
    }
}

impl wire::Wire for RequestMainWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestMainWebView",
        id: 0xc9e01e7b,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(7, self.compact).with(8, self.fullscreen));
        w.write(&self.peer);
        w.write(&self.bot);
        flags.set(1, w.write_optional(&self.start_param));
        flags.set(0, w.write_optional(&self.theme_params));
        w.string(&self.platform);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            compact: flags.has(7),
            fullscreen: flags.has(8),
            peer: cursor.read(),
            bot: cursor.read(),
            start_param: cursor.read_optional(flags.has(1)),
            theme_params: cursor.read_optional(flags.has(0)),
            platform: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RequestMainWebView {
    type Return = types::WebViewResultUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `messages.reportSponsoredMessage`: Reports an unfit advertisement. The reason is chosen in steps: call it with
/// an empty option first, and again with each choice of the user.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportSponsoredMessage::new([1, 2, 3], b"0");
/// let result: Result<enums::channels::SponsoredMessageReportResult, _> = client
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
/// - `random_id` (`Vec<u8>`): The `random_id` of the advertisement.
/// - `option` (`Vec<u8>`): The option that the user chose in the last step; empty in the first call.
///
/// # Returns
///
/// [`channels::SponsoredMessageReportResult`](enums::channels::SponsoredMessageReportResult):
/// [`ChooseOption`](enums::channels::SponsoredMessageReportResult::ChooseOption),
/// [`AdsHidden`](enums::channels::SponsoredMessageReportResult::AdsHidden) or
/// [`Reported`](enums::channels::SponsoredMessageReportResult::Reported).
///
/// The next choice, or the end of the report.
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
/// messages.reportSponsoredMessage#12cbf0c4 random_id:bytes option:bytes =
///     channels.SponsoredMessageReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportSponsoredMessage) · [Guide:
/// sponsored-messages](https://core.telegram.org/api/sponsored-messages)
#[doc(alias("messages.reportSponsoredMessage", "ReportSponsoredMessageRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportSponsoredMessage {
    /// The `random_id` of the advertisement.
    pub random_id: Vec<u8>,
    /// The option that the user chose in the last step; empty in the first call.
    pub option: Vec<u8>,
}

impl ReportSponsoredMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(random_id: impl Into<Vec<u8>>, option: impl Into<Vec<u8>>) -> Self {
        Self {
            random_id: random_id.into(),
            option: option.into(),
        }
    }
}

impl wire::Wire for ReportSponsoredMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportSponsoredMessage",
        id: 0x12cbf0c4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.random_id);
        w.bytes(&self.option);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            random_id: cursor.bytes(),
            option: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for ReportSponsoredMessage {
    type Return = enums::channels::SponsoredMessageReportResult;
}

/// `messages.reportMessagesDelivery`: Confirms that messages with a login code of a third party reached the client.
/// Call it for messages whose `report_delivery_until_date` has not passed.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportMessagesDelivery::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     vec![42],
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
/// - `push` (`bool`, a flag): If set, the messages arrived by push notification.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the messages are in.
/// - `id` (`Vec<i32>`): Identifiers of the messages that arrived.
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
/// Since layer 196.
///
/// ```text
/// messages.reportMessagesDelivery#5a6d7395 flags:# push:flags.0?true
///     peer:InputPeer id:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportMessagesDelivery) · [Guide:
/// push-updates](https://core.telegram.org/api/push-updates)
#[doc(alias("messages.reportMessagesDelivery", "ReportMessagesDeliveryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportMessagesDelivery {
    /// If set, the messages arrived by push notification.
    pub push: bool,
    /// The chat that the messages are in.
    pub peer: enums::InputPeer,
    /// Identifiers of the messages that arrived.
    pub id: Vec<i32>,
}

impl ReportMessagesDelivery {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self {
            push: false,
            peer: peer.into(),
            id,
        }
    }
}

impl wire::Wire for ReportMessagesDelivery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportMessagesDelivery",
        id: 0x5a6d7395,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.push);
        w.flags(flags);
        w.write(&self.peer);
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            push: flags.has(0),
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReportMessagesDelivery {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `messages.readSavedHistory`: Marks the messages of a topic in the direct messages of a channel as read.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadSavedHistory::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputPeerUser::new(12345678, 4831207765),
///     42,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `parent_peer` ([`InputPeer`](enums::InputPeer)): The direct messages of the channel.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The topic that was read.
/// - `max_id` (`i32`): Messages up to this identifier are marked; 0 marks all.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`PARENT_PEER_INVALID`](crate::rpc::ErrorKind::ParentPeerInvalid): The channel whose direct messages are
///   meant is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 204.
///
/// ```text
/// messages.readSavedHistory#ba4a3b5b parent_peer:InputPeer peer:InputPeer
///     max_id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readSavedHistory) · [Guide:
/// monoforum](https://core.telegram.org/api/monoforum)
#[doc(alias("messages.readSavedHistory", "ReadSavedHistoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadSavedHistory {
    /// The direct messages of the channel.
    pub parent_peer: enums::InputPeer,
    /// The topic that was read.
    pub peer: enums::InputPeer,
    /// Messages up to this identifier are marked; 0 marks all.
    pub max_id: i32,
}

impl ReadSavedHistory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        parent_peer: impl Into<enums::InputPeer>,
        peer: impl Into<enums::InputPeer>,
        max_id: i32,
    ) -> Self {
        Self {
            parent_peer: parent_peer.into(),
            peer: peer.into(),
            max_id,
        }
    }
}

impl wire::Wire for ReadSavedHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readSavedHistory",
        id: 0xba4a3b5b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.parent_peer);
        w.write(&self.peer);
        w.i32(self.max_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            parent_peer: cursor.read(),
            peer: cursor.read(),
            max_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReadSavedHistory {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ParentPeerInvalid),
    ];
}

/// `messages.reorderPinnedForumTopics`: Saves a new order of the pinned topics of a forum.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReorderPinnedForumTopics::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     vec![3],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
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
/// - `force` (`bool`, a flag): If set, pinned topics that order does not name are unpinned.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The forum whose topics are sorted.
/// - `order` (`Vec<i32>`): Identifiers of the pinned topics in their new order.
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
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
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
/// messages.reorderPinnedForumTopics#e7841f0 flags:# force:flags.0?true
///     peer:InputPeer order:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reorderPinnedForumTopics)
#[doc(alias("messages.reorderPinnedForumTopics", "ReorderPinnedForumTopicsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReorderPinnedForumTopics {
    /// If set, pinned topics that order does not name are unpinned.
    pub force: bool,
    /// The forum whose topics are sorted.
    pub peer: enums::InputPeer,
    /// Identifiers of the pinned topics in their new order.
    pub order: Vec<i32>,
}

impl ReorderPinnedForumTopics {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, order: Vec<i32>) -> Self {
        Self {
            force: false,
            peer: peer.into(),
            order,
        }
    }
}

impl wire::Wire for ReorderPinnedForumTopics {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reorderPinnedForumTopics",
        id: 0x0e7841f0,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.force);
        w.flags(flags);
        w.write(&self.peer);
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            force: flags.has(0),
            peer: cursor.read(),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderPinnedForumTopics {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `messages.reportReadMetrics`: Reports how long and how fully messages of a chat were on the screen.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportReadMetrics::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     vec![types::InputMessageReadMetric::new(42, 5093817264, 5000, 4200, 400, 1000)],
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the messages are in.
/// - `metrics` ([`Vec<InputMessageReadMetric>`](types::InputMessageReadMetric)): The measurements, one entry for
///   each message and view.
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
/// Since layer 224.
///
/// ```text
/// messages.reportReadMetrics#4067c5e6 peer:InputPeer
///     metrics:Vector<InputMessageReadMetric> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportReadMetrics)
#[doc(alias("messages.reportReadMetrics", "ReportReadMetricsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportReadMetrics {
    /// The chat that the messages are in.
    pub peer: enums::InputPeer,
    /// The measurements, one entry for each message and view.
    pub metrics: Vec<types::InputMessageReadMetric>,
}

impl ReportReadMetrics {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        metrics: Vec<types::InputMessageReadMetric>,
    ) -> Self {
        Self { peer: peer.into(), metrics }
    }
}

impl wire::Wire for ReportReadMetrics {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportReadMetrics",
        id: 0x4067c5e6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.metrics);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            metrics: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReportReadMetrics {
    type Return = bool;
}

/// `messages.reportMusicListen`: Reports that the user listened to a piece of music.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReportMusicListen::new(
///     types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
///     1,
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
/// - `id` ([`InputDocument`](enums::InputDocument)): The piece of music.
/// - `listened_duration` (`i32`): How long the user listened, in seconds.
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
/// Since layer 224.
///
/// ```text
/// messages.reportMusicListen#ddbcd819 id:InputDocument listened_duration:int =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.reportMusicListen)
#[doc(alias("messages.reportMusicListen", "ReportMusicListenRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportMusicListen {
    /// The piece of music.
    pub id: enums::InputDocument,
    /// How long the user listened, in seconds.
    pub listened_duration: i32,
}

impl ReportMusicListen {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>, listened_duration: i32) -> Self {
        Self {
            id: id.into(),
            listened_duration,
        }
    }
}

impl wire::Wire for ReportMusicListen {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reportMusicListen",
        id: 0xddbcd819,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w.i32(self.listened_duration);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            listened_duration: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReportMusicListen {
    type Return = bool;
}

/// `messages.readPollVotes`: Marks all new votes in polls of a chat as seen.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ReadPollVotes::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::messages::AffectedHistory, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose votes are marked.
/// - `top_msg_id` (`Option<i32>`): Only votes in this topic of a forum are marked.
///
/// # Returns
///
/// [`messages::AffectedHistory`](types::messages::AffectedHistory).
///
/// How far the marking got; repeat the call while offset is above 0.
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
/// - [`messages.readMentions`](functions::messages::ReadMentions): Marks all mentions of the user in a chat as
///   read.
/// - [`messages.unpinAllMessages`](functions::messages::UnpinAllMessages): Unpins all pinned messages of a chat or
///   of one topic.
/// - [`messages.readReactions`](functions::messages::ReadReactions): Marks all new reactions to messages of the
///   account in a chat as seen.
/// - [`messages.deleteTopicHistory`](functions::messages::DeleteTopicHistory): Deletes a topic of a forum with all
///   of its messages.
/// - [`messages.deleteHistory`](functions::messages::DeleteHistory): Clears the history of a private chat or basic
///   group, and can remove the chat from the list.
/// - [`messages.deleteSavedHistory`](functions::messages::DeleteSavedHistory): Deletes the messages of one
///   conversation of the saved messages, or of one topic of a channel's direct messages.
///
/// # History
///
/// Since layer 224.
///
/// ```text
/// messages.readPollVotes#1720b4d8 flags:# peer:InputPeer top_msg_id:flags.0?int =
///     messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.readPollVotes)
#[doc(alias("messages.readPollVotes", "ReadPollVotesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadPollVotes {
    /// The chat whose votes are marked.
    pub peer: enums::InputPeer,
    /// Only votes in this topic of a forum are marked.
    pub top_msg_id: Option<i32>,
}

impl ReadPollVotes {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
        }
    }
}

impl wire::Wire for ReadPollVotes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.readPollVotes",
        id: 0x1720b4d8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.top_msg_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ReadPollVotes {
    type Return = types::messages::AffectedHistory;
}

/// `messages.requestChatJoinWebView`: Opens the web view of a bot that lets users into a chat. Call it when joining
/// was answered with [`messages.chatInviteJoinResultWebView`](types::messages::ChatInviteJoinResultWebView).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::RequestChatJoinWebView::new(
///     7391046528,
///     "android",
/// );
/// let result: Result<types::WebViewResultUrl, _> = client.invoke(&request);
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
/// - `query_id` (`i64`): The `query_id` of
///   [`messages.chatInviteJoinResultWebView`](types::messages::ChatInviteJoinResultWebView).
/// - `theme_params` ([`Option<DataJson>`](types::DataJson)): The colours of the user's theme as JSON, for the web
///   view to adopt.
/// - `platform` (`String`): The name of the client's platform, such as android, ios or tdesktop.
///
/// # Returns
///
/// [`WebViewResultUrl`](types::WebViewResultUrl).
///
/// The address to open in a web view.
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
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
/// - [`messages.requestMainWebView`](functions::messages::RequestMainWebView): Opens the main mini app of a bot,
///   for example from its profile or from a link.
/// - [`bots.answerWebhookJSONQuery`](functions::bots::AnswerWebhookJsonQuery): Answers a query that arrived as
///   [`updateBotWebhookJSONQuery`](types::UpdateBotWebhookJsonQuery).
/// - [`help.acceptTermsOfService`](functions::help::AcceptTermsOfService): Tells Telegram that the user agrees to
///   the terms of service which [`help.getTermsOfServiceUpdate`](functions::help::GetTermsOfServiceUpdate) or a
///   registration showed.
///
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// messages.requestChatJoinWebView#ba9ee679 flags:# query_id:long
///     theme_params:flags.0?DataJSON platform:string = WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.requestChatJoinWebView)
#[doc(alias("messages.requestChatJoinWebView", "RequestChatJoinWebViewRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestChatJoinWebView {
    /// The `query_id` of [`messages.chatInviteJoinResultWebView`](types::messages::ChatInviteJoinResultWebView).
    pub query_id: i64,
    /// The colours of the user's theme as JSON, for the web view to adopt.
    pub theme_params: Option<types::DataJson>,
    /// The name of the client's platform, such as android, ios or tdesktop.
    pub platform: String,
}

impl RequestChatJoinWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(query_id: i64, platform: impl Into<String>) -> Self {
        Self {
            query_id,
            theme_params: None,
            platform: platform.into(),
        }
    }
}

impl wire::Wire for RequestChatJoinWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.requestChatJoinWebView",
        id: 0xba9ee679,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.query_id);
        flags.set(0, w.write_optional(&self.theme_params));
        w.string(&self.platform);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            query_id,
            theme_params: cursor.read_optional(flags.has(0)),
            platform: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RequestChatJoinWebView {
    type Return = types::WebViewResultUrl;
}
