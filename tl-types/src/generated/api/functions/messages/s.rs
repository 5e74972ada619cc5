// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `messages.search`: Searches one chat, or with [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and
/// basic groups, for messages. For a search over all chats use
/// [`messages.searchGlobal`](functions::messages::SearchGlobal).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::Search {
///     peer: enums::InputPeer::InputPeerSelf,
///     q: "trains".into(),
///     from_id: None,
///     saved_peer_id: None,
///     saved_reaction: None,
///     top_msg_id: None,
///     filter: enums::MessagesFilter::InputMessagesFilterPhotos,
///     min_date: 0,
///     max_date: 0,
///     offset_id: 0,
///     add_offset: 0,
///     limit: 20,
///     max_id: 0,
///     min_id: 0,
///     hash: 0,
/// };
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to search.
/// - `q` (`String`): The text to search for; may be empty if a filter is given.
/// - `from_id` ([`Option<InputPeer>`](enums::InputPeer)): Only messages of this sender are returned.
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer)): Only messages of this conversation are returned, in
///   the saved messages or the direct messages of a channel.
/// - `saved_reaction` ([`Option<Vec<Reaction>>`](enums::Reaction)): Only saved messages with one of these reactions
///   as a tag are returned.
/// - `top_msg_id` (`Option<i32>`): Only messages of this topic or thread are returned.
/// - `filter` ([`MessagesFilter`](enums::MessagesFilter)): The kind of message to return;
///   [`inputMessagesFilterEmpty`](enums::MessagesFilter::InputMessagesFilterEmpty) for all.
/// - `min_date` (`i32`): If not 0, only messages after this time are returned, in Unix time.
/// - `max_date` (`i32`): If not 0, only messages before this time are returned, in Unix time.
/// - `offset_id` (`i32`): Only messages before this identifier are returned; 0 to start at the newest.
/// - `add_offset` (`i32`): How many messages to skip from there; a negative number includes newer ones.
/// - `limit` (`i32`): How many messages to return; the server returns at most 100.
/// - `max_id` (`i32`): If not 0, only messages with a lower identifier are returned.
/// - `min_id` (`i32`): If not 0, only messages with a higher identifier are returned.
/// - `hash` (`i64`): A hash of the messages that the client has already; 0 to get them in any case.
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// The messages that were found, newest first.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`FROM_PEER_INVALID`](crate::rpc::ErrorKind::FromPeerInvalid): The sender given is not valid.
/// - 400 [`INPUT_FILTER_INVALID`](crate::rpc::ErrorKind::InputFilterInvalid): The filter is not valid here.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PEER_ID_NOT_SUPPORTED`](crate::rpc::ErrorKind::PeerIdNotSupported): The call cannot be used on this kind
///   of chat.
/// - 400 [`SEARCH_QUERY_EMPTY`](crate::rpc::ErrorKind::SearchQueryEmpty): The search text is missing.
/// - 400 [`TAKEOUT_INVALID`](crate::rpc::ErrorKind::TakeoutInvalid): The data export that the request belongs to is
///   not valid.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
/// - [`messages.getUnreadMentions`](functions::messages::GetUnreadMentions): Gets the messages of a chat that
///   mention the user, or reply to the user, and were not read yet.
/// - [`messages.getUnreadReactions`](functions::messages::GetUnreadReactions): Gets the messages of the account
///   that have new reactions in a chat, which the user has not seen.
/// - [`messages.getUnreadPollVotes`](functions::messages::GetUnreadPollVotes): Gets the messages of a chat with
///   polls that have new votes, which the user has not seen.
/// - [`messages.getHistory`](functions::messages::GetHistory): Gets the messages of a chat, newest first.
/// - [`messages.getReplies`](functions::messages::GetReplies): Gets the messages of a thread: the comments of a
///   post, the replies in a supergroup or a topic of a forum.
///
/// # History
///
/// Since layer 46 or earlier; `from_id` since 68 or earlier; `offset_id`, `add_offset`, `min_id` since 71; `offset`
/// until 70; fields in another order since 71; `hash` since 81 or earlier; `top_msg_id` since 119 or earlier;
/// `from_id:flags.0?InputPeer` since 120, `from_id:flags.0?InputUser` before; `hash:long` since 133 or earlier,
/// `hash:int` before; `saved_peer_id` since 170; `saved_reaction` since 171.
///
/// ```text
/// messages.search#29ee847a flags:# peer:InputPeer q:string
///     from_id:flags.0?InputPeer saved_peer_id:flags.2?InputPeer
///     saved_reaction:flags.3?Vector<Reaction> top_msg_id:flags.1?int
///     filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int
///     limit:int max_id:int min_id:int hash:long = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.search)
#[doc(alias("messages.search", "SearchRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Search {
    /// The chat to search.
    pub peer: enums::InputPeer,
    /// The text to search for; may be empty if a filter is given.
    pub q: String,
    /// Only messages of this sender are returned.
    pub from_id: Option<enums::InputPeer>,
    /// Only messages of this conversation are returned, in the saved messages or the direct messages of a channel.
    pub saved_peer_id: Option<enums::InputPeer>,
    /// Only saved messages with one of these reactions as a tag are returned.
    pub saved_reaction: Option<Vec<enums::Reaction>>,
    /// Only messages of this topic or thread are returned.
    pub top_msg_id: Option<i32>,
    /// The kind of message to return; [`inputMessagesFilterEmpty`](enums::MessagesFilter::InputMessagesFilterEmpty) for
    /// all.
    pub filter: enums::MessagesFilter,
    /// If not 0, only messages after this time are returned, in Unix time.
    pub min_date: i32,
    /// If not 0, only messages before this time are returned, in Unix time.
    pub max_date: i32,
    /// Only messages before this identifier are returned; 0 to start at the newest.
    pub offset_id: i32,
    /// How many messages to skip from there; a negative number includes newer ones.
    pub add_offset: i32,
    /// How many messages to return; the server returns at most 100.
    pub limit: i32,
    /// If not 0, only messages with a lower identifier are returned.
    pub max_id: i32,
    /// If not 0, only messages with a higher identifier are returned.
    pub min_id: i32,
    /// A hash of the messages that the client has already; 0 to get them in any case.
    pub hash: i64,
}

impl wire::Wire for Search {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.search",
        id: 0x29ee847a,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.string(&self.q);
        flags.set(0, w.write_optional(&self.from_id));
        flags.set(2, w.write_optional(&self.saved_peer_id));
        flags.set(3, w.write_optional(&self.saved_reaction));
        flags.set(1, w.write_optional(&self.top_msg_id));
        w.write(&self.filter);
        w.fixed((
            self.min_date,
            self.max_date,
            self.offset_id,
            self.add_offset,
            self.limit,
            self.max_id,
            self.min_id,
            self.hash,
        ));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let q = cursor.string();
        let from_id = cursor.read_optional(flags.has(0));
        let saved_peer_id = cursor.read_optional(flags.has(2));
        let saved_reaction = cursor.read_optional(flags.has(3));
        let top_msg_id = cursor.read_optional(flags.has(1));
        let filter = cursor.read();
        let (min_date, max_date, offset_id, add_offset, limit, max_id, min_id, hash) = cursor
            .fixed::<(i32, i32, i32, i32, i32, i32, i32, i64)>();
        Self {
            peer,
            q,
            from_id,
            saved_peer_id,
            saved_reaction,
            top_msg_id,
            filter,
            min_date,
            max_date,
            offset_id,
            add_offset,
            limit,
            max_id,
            min_id,
            hash,
        }
    }
}

impl wire::RemoteCall for Search {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::FromPeerInvalid),
        wire::known(400, wire::ErrorKind::InputFilterInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdNotSupported),
        wire::known(400, wire::ErrorKind::SearchQueryEmpty),
        wire::known(400, wire::ErrorKind::TakeoutInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.setTyping`: Shows the others in a chat that the user is typing, recording or uploading. The notice
/// fades after some seconds, so repeat the call while the action lasts.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetTyping::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::SendMessageAction::SendMessageTypingAction,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat.
/// - `top_msg_id` (`Option<i32>`): The topic or thread in which the user acts.
/// - `action` ([`SendMessageAction`](enums::SendMessageAction)): What the user is doing;
///   [`sendMessageCancelAction`](enums::SendMessageAction::SendMessageCancelAction) takes the notice back.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid): The chat is not one that the
///   business connection covers.
/// - 400 [`BUSINESS_PEER_USAGE_MISSING`](crate::rpc::ErrorKind::BusinessPeerUsageMissing): The user has not written
///   to the business account recently, so no message can be sent over the connection.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 403 [`GROUPCALL_FORBIDDEN`](crate::rpc::ErrorKind::GroupcallForbidden): The group call has ended, or the
///   account has no access to it.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong): The text of the message is too long; the
///   limit is `message_length_max` of the configuration.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 406 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
/// - 403 [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked): The user has blocked this account.
/// - 400 [`USER_IS_BOT`](crate::rpc::ErrorKind::UserIsBot): A bot cannot send messages to another bot.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 46 or earlier; `top_msg_id` since 119 or earlier.
///
/// ```text
/// messages.setTyping#58943ee2 flags:# peer:InputPeer top_msg_id:flags.0?int
///     action:SendMessageAction = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setTyping) · [Guide:
/// threads](https://core.telegram.org/api/threads)
#[doc(alias("messages.setTyping", "SetTypingRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SetTyping {
    /// The chat.
    pub peer: enums::InputPeer,
    /// The topic or thread in which the user acts.
    pub top_msg_id: Option<i32>,
    /// What the user is doing; [`sendMessageCancelAction`](enums::SendMessageAction::SendMessageCancelAction) takes the
    /// notice back.
    pub action: enums::SendMessageAction,
}

impl SetTyping {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        action: impl Into<enums::SendMessageAction>,
    ) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
            action: action.into(),
        }
    }
}

impl wire::Wire for SetTyping {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setTyping",
        id: 0x58943ee2,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.top_msg_id));
        w.write(&self.action);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            action: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetTyping {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerUsageMissing),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(403, wire::ErrorKind::GroupcallForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(406, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
        wire::known(400, wire::ErrorKind::UserIsBot),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.sendMessage`: Sends a text message to a chat.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     "Hello!",
///     1804289383,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `no_webpage` (`bool`, a flag): If set, no preview is made for links in the text.
/// - `silent` (`bool`, a flag): If set, the recipients get the notification without a sound.
/// - `background` (`bool`, a flag): If set, the message is sent as a background message.
/// - `clear_draft` (`bool`, a flag): If set, the draft of the chat is cleared.
/// - `noforwards` (`bool`, a flag): If set, recipients cannot forward or save the message; for bots only.
/// - `update_stickersets_order` (`bool`, a flag): If set, the sticker sets that the message uses move to the front
///   of the user's list.
/// - `invert_media` (`bool`, a flag): If set, the preview of a link is shown above the text.
/// - `allow_paid_floodskip` (`bool`, a flag): If set, a bot goes above its limit of messages per second and pays
///   Telegram Stars for it.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to send to.
/// - `reply_to` ([`Option<InputReplyTo>`](enums::InputReplyTo)): The message or story to reply to.
/// - `message` (`String`): The text, without markup: the formatting goes to entities. The limit is
///   `message_length_max` of the configuration.
/// - `random_id` (`i64`): A random number that the client makes for each message. Telegram refuses a second message
///   with the same number, so that a repeated request does not send twice.
/// - `reply_markup` ([`Option<ReplyMarkup>`](enums::ReplyMarkup)): A keyboard for the message; for bots only.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the text; if left out,
///   there is none.
/// - `schedule_date` (`Option<i32>`): When to send, in Unix time; if left out, at once. The value 2147483646 means
///   as soon as the recipient is online.
/// - `schedule_repeat_period` (`Option<i32>`): Seconds after which the scheduled message is sent again.
/// - `send_as` ([`Option<InputPeer>`](enums::InputPeer)): The identity to send under, for example a channel of the
///   user; if left out, the default one.
/// - `quick_reply_shortcut` ([`Option<InputQuickReplyShortcut>`](enums::InputQuickReplyShortcut)): The quick reply
///   to add the message to, instead of sending it.
/// - `effect` (`Option<i64>`): The identifier of an effect to play with the message; for private chats.
/// - `allow_paid_stars` (`Option<i64>`): The number of Telegram Stars that the account agrees to pay, where the
///   recipient charges for messages.
/// - `suggested_post` ([`Option<SuggestedPost>`](types::SuggestedPost)): The terms of a suggested post, for the
///   direct messages of a channel.
/// - `rich_message` ([`Option<InputRichMessage>`](enums::InputRichMessage)): The content of the message as a rich
///   message.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives; the new message is among them, often in short form as
/// [`updateShortSentMessage`](types::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`ADMIN_RIGHTS_EMPTY`](crate::rpc::ErrorKind::AdminRightsEmpty): A set of administrator rights was given,
///   for example in a keyboard button that asks for a chat, but no right is set in it.
/// - 406 [`ALLOW_PAYMENT_REQUIRED`](crate::rpc::ErrorKind::AllowPaymentRequired): The recipient charges Telegram
///   Stars for messages; allow the payment in the request.
/// - 403 [`ALLOW_PAYMENT_REQUIRED_%d`](crate::rpc::ErrorKind::AllowPaymentRequiredN): The recipient charges
///   Telegram Stars for messages. The number is the price; repeat the request with `allow_paid_stars` set to it.
/// - 400 [`BALANCE_TOO_LOW`](crate::rpc::ErrorKind::BalanceTooLow): The balance of Telegram Stars does not cover
///   the payment.
/// - 400 [`BOT_DOMAIN_INVALID`](crate::rpc::ErrorKind::BotDomainInvalid): The domain of a login button is not the
///   one that is set for the bot.
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid): The chat is not one that the
///   business connection covers.
/// - 400 [`BUSINESS_PEER_USAGE_MISSING`](crate::rpc::ErrorKind::BusinessPeerUsageMissing): The user has not written
///   to the business account recently, so no message can be sent over the connection.
/// - 400 [`BUTTON_COPY_TEXT_INVALID`](crate::rpc::ErrorKind::ButtonCopyTextInvalid): The text to be copied by a
///   button is not valid.
/// - 400 [`BUTTON_DATA_INVALID`](crate::rpc::ErrorKind::ButtonDataInvalid): The data of a callback button is not
///   valid, for example too long.
/// - 400 [`BUTTON_ID_INVALID`](crate::rpc::ErrorKind::ButtonIdInvalid): The identifier of a button is not valid.
/// - 400 [`BUTTON_TYPE_INVALID`](crate::rpc::ErrorKind::ButtonTypeInvalid): The type of a button is not allowed
///   here.
/// - 400 [`BUTTON_URL_INVALID`](crate::rpc::ErrorKind::ButtonUrlInvalid): The address of a button is not valid.
/// - 400 [`BUTTON_USER_INVALID`](crate::rpc::ErrorKind::ButtonUserInvalid): The user of a profile button is not
///   valid.
/// - 400 [`BUTTON_USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::ButtonUserPrivacyRestricted): The privacy
///   settings of the user do not let a button link to the profile.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported): The call cannot be
///   used on the direct messages of a channel.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_FORWARDS_RESTRICTED`](crate::rpc::ErrorKind::ChatForwardsRestricted): The chat has protected
///   content: its messages cannot be forwarded.
/// - 403 [`CHAT_GUEST_SEND_FORBIDDEN`](crate::rpc::ErrorKind::ChatGuestSendForbidden): The account has to join the
///   group before it may write there.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_RESTRICTED`](crate::rpc::ErrorKind::ChatRestricted): The account may not write to this chat, or the
///   chat is restricted.
/// - 403 [`CHAT_SEND_PLAIN_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPlainForbidden): The account may not send
///   text messages to this chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid): The document is not valid.
/// - 400 [`EFFECT_CHAT_INVALID`](crate::rpc::ErrorKind::EffectChatInvalid): Message effects work only in private
///   chats.
/// - 400 [`ENCRYPTION_DECLINED`](crate::rpc::ErrorKind::EncryptionDeclined): The secret chat was declined.
/// - 400 [`ENTITIES_TOO_LONG`](crate::rpc::ErrorKind::EntitiesTooLong): The formatting of the text is too long:
///   there are too many entities or too much data in them.
/// - 400 [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid): A formatting entity lies outside
///   the text or cuts through a character; offsets and lengths count UTF-16 code units.
/// - 400 [`ENTITY_MENTION_USER_INVALID`](crate::rpc::ErrorKind::EntityMentionUserInvalid): The user of a mention is
///   not valid.
/// - 400 [`FROM_MESSAGE_BOT_DISABLED`](crate::rpc::ErrorKind::FromMessageBotDisabled): Bots cannot name users or
///   channels by a message in which they occur.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MESSAGE_EMPTY`](crate::rpc::ErrorKind::MessageEmpty): The text of the message is empty.
/// - 400 [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong): The text of the message is too long; the
///   limit is `message_length_max` of the configuration.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 500 [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed): The request was to run after another one, and
///   that one failed.
/// - 406 [`PAYMENT_UNSUPPORTED`](crate::rpc::ErrorKind::PaymentUnsupported): A payment would be needed, and this
///   way of sending does not support it.
/// - 404 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PEER_TYPES_INVALID`](crate::rpc::ErrorKind::PeerTypesInvalid): The chat types that a button of the
///   keyboard allows are not valid.
/// - 400 [`PINNED_DIALOGS_TOO_MUCH`](crate::rpc::ErrorKind::PinnedDialogsTooMuch): Too many chats are pinned.
/// - 400 [`POLL_OPTION_INVALID`](crate::rpc::ErrorKind::PollOptionInvalid): The option bytes of an answer of the
///   poll are not valid.
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
/// - 406 [`PRIVACY_PREMIUM_REQUIRED`](crate::rpc::ErrorKind::PrivacyPremiumRequired): The user accepts messages
///   only from contacts and from accounts with Telegram Premium.
/// - 400 [`QUICK_REPLIES_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::QuickRepliesBotNotAllowed): Bots cannot use quick
///   replies.
/// - 400 [`QUICK_REPLIES_TOO_MUCH`](crate::rpc::ErrorKind::QuickRepliesTooMuch): There are as many quick replies as
///   may be.
/// - 400 [`QUOTE_TEXT_INVALID`](crate::rpc::ErrorKind::QuoteTextInvalid): The quoted text does not occur in the
///   message that is replied to.
/// - 500 [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate): The `random_id` was used before; make a
///   new one for each message.
/// - 400 [`REPLY_MARKUP_INVALID`](crate::rpc::ErrorKind::ReplyMarkupInvalid): The keyboard is not valid.
/// - 400 [`REPLY_MARKUP_TOO_LONG`](crate::rpc::ErrorKind::ReplyMarkupTooLong): The keyboard is too long.
/// - 400 [`REPLY_MESSAGES_TOO_MUCH`](crate::rpc::ErrorKind::ReplyMessagesTooMuch): The quick reply has as many
///   messages as it may.
/// - 400 [`REPLY_MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::ReplyMessageIdInvalid): The message to reply to is not
///   valid.
/// - 400 [`REPLY_TO_INVALID`](crate::rpc::ErrorKind::ReplyToInvalid): What the message replies to is not valid.
/// - 400 [`REPLY_TO_MONOFORUM_PEER_INVALID`](crate::rpc::ErrorKind::ReplyToMonoforumPeerInvalid): The conversation
///   of the channel's direct messages that is replied to is not valid.
/// - 400 [`REPLY_TO_USER_INVALID`](crate::rpc::ErrorKind::ReplyToUserInvalid): The user that is replied to is not
///   valid.
/// - 400 [`SCHEDULE_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::ScheduleBotNotAllowed): Bots cannot schedule messages.
/// - 400 [`SCHEDULE_DATE_TOO_LATE`](crate::rpc::ErrorKind::ScheduleDateTooLate): The date to send at is too far in
///   the future.
/// - 400 [`SCHEDULE_STATUS_PRIVATE`](crate::rpc::ErrorKind::ScheduleStatusPrivate): The user hides the online
///   status, so a message cannot be scheduled for when the user comes online.
/// - 400 [`SCHEDULE_TOO_MUCH`](crate::rpc::ErrorKind::ScheduleTooMuch): The chat has as many scheduled messages as
///   may be.
/// - 400 [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid): The account cannot send under this
///   identity here.
/// - 420 [`SLOWMODE_WAIT_%d`](crate::rpc::ErrorKind::SlowmodeWaitN): The chat is in slow mode. Wait that many
///   seconds before the next message.
/// - 400 [`STORIES_NEVER_CREATED`](crate::rpc::ErrorKind::StoriesNeverCreated): The account or chat has never
///   posted a story.
/// - 400 [`STORY_ID_INVALID`](crate::rpc::ErrorKind::StoryIdInvalid): The identifier of the story is not valid.
/// - 400 [`SUGGESTED_POST_AMOUNT_INVALID`](crate::rpc::ErrorKind::SuggestedPostAmountInvalid): The price of the
///   suggested post is not valid.
/// - 400 [`SUGGESTED_POST_PEER_INVALID`](crate::rpc::ErrorKind::SuggestedPostPeerInvalid): A post cannot be
///   suggested in this chat; it must be the direct messages of a channel.
/// - 406 [`TOPIC_CLOSED`](crate::rpc::ErrorKind::TopicClosed): The topic is closed.
/// - 406 [`TOPIC_DELETED`](crate::rpc::ErrorKind::TopicDeleted): The topic was deleted.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
/// - 403 [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked): The user has blocked this account.
/// - 400 [`USER_IS_BOT`](crate::rpc::ErrorKind::UserIsBot): A bot cannot send messages to another bot.
/// - 400 [`WC_CONVERT_URL_INVALID`](crate::rpc::ErrorKind::WcConvertUrlInvalid): Telegram could not use the web
///   page at the address that was given.
/// - 400 [`YOU_BLOCKED_USER`](crate::rpc::ErrorKind::YouBlockedUser): This account has blocked the user.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.startBot`](functions::messages::StartBot): Starts a bot with a parameter from a link: sends the
///   start command to it, or adds it to a group.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.forwardMessages`](functions::messages::ForwardMessages): Forwards messages from one chat to
///   another.
/// - [`messages.sendMultiMedia`](functions::messages::SendMultiMedia): Sends an album: several photos and videos,
///   or several files of one kind, as one group of messages.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
///
/// # History
///
/// Since layer 46 or earlier; `schedule_date` since 105; `noforwards`, `update_stickersets_order`, `send_as` since
/// 135; `top_msg_id` since 148; `invert_media`, `reply_to` since 160 or earlier; `reply_to_msg_id`, `top_msg_id`
/// until 158 or later; `quick_reply_shortcut` since 176; `allow_paid_floodskip`, `effect` since 180;
/// `allow_paid_stars` since 200; `suggested_post` since 206; `schedule_repeat_period` since 217; `rich_message`
/// since 228 or earlier.
///
/// ```text
/// messages.sendMessage#fef48f62 flags:# no_webpage:flags.1?true
///     silent:flags.5?true background:flags.6?true clear_draft:flags.7?true
///     noforwards:flags.14?true update_stickersets_order:flags.15?true
///     invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer
///     reply_to:flags.0?InputReplyTo message:string random_id:long
///     reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity>
///     schedule_date:flags.10?int schedule_repeat_period:flags.24?int
///     send_as:flags.13?InputPeer
///     quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long
///     allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost
///     rich_message:flags.23?InputRichMessage = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendMessage) · [Guide:
/// entities](https://core.telegram.org/api/entities)
#[doc(alias("messages.sendMessage", "SendMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendMessage {
    /// If set, no preview is made for links in the text.
    pub no_webpage: bool,
    /// If set, the recipients get the notification without a sound.
    pub silent: bool,
    /// If set, the message is sent as a background message.
    pub background: bool,
    /// If set, the draft of the chat is cleared.
    pub clear_draft: bool,
    /// If set, recipients cannot forward or save the message; for bots only.
    pub noforwards: bool,
    /// If set, the sticker sets that the message uses move to the front of the user's list.
    pub update_stickersets_order: bool,
    /// If set, the preview of a link is shown above the text.
    pub invert_media: bool,
    /// If set, a bot goes above its limit of messages per second and pays Telegram Stars for it.
    pub allow_paid_floodskip: bool,
    /// The chat to send to.
    pub peer: enums::InputPeer,
    /// The message or story to reply to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// The text, without markup: the formatting goes to entities. The limit is `message_length_max` of the
    /// configuration.
    pub message: String,
    /// A random number that the client makes for each message. Telegram refuses a second message with the same number,
    /// so that a repeated request does not send twice.
    pub random_id: i64,
    /// A keyboard for the message; for bots only.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// The formatting of the text; if left out, there is none.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online.
    pub schedule_date: Option<i32>,
    /// Seconds after which the scheduled message is sent again.
    pub schedule_repeat_period: Option<i32>,
    /// The identity to send under, for example a channel of the user; if left out, the default one.
    pub send_as: Option<enums::InputPeer>,
    /// The quick reply to add the message to, instead of sending it.
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// The identifier of an effect to play with the message; for private chats.
    pub effect: Option<i64>,
    /// The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages.
    pub allow_paid_stars: Option<i64>,
    /// The terms of a suggested post, for the direct messages of a channel.
    pub suggested_post: Option<types::SuggestedPost>,
    /// The content of the message as a rich message.
    pub rich_message: Option<enums::InputRichMessage>,
}

impl SendMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        message: impl Into<String>,
        random_id: i64,
    ) -> Self {
        Self {
            no_webpage: false,
            silent: false,
            background: false,
            clear_draft: false,
            noforwards: false,
            update_stickersets_order: false,
            invert_media: false,
            allow_paid_floodskip: false,
            peer: peer.into(),
            reply_to: None,
            message: message.into(),
            random_id,
            reply_markup: None,
            entities: None,
            schedule_date: None,
            schedule_repeat_period: None,
            send_as: None,
            quick_reply_shortcut: None,
            effect: None,
            allow_paid_stars: None,
            suggested_post: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for SendMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendMessage",
        id: 0xfef48f62,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.no_webpage)
                    .with(5, self.silent)
                    .with(6, self.background)
                    .with(7, self.clear_draft)
                    .with(14, self.noforwards)
                    .with(15, self.update_stickersets_order)
                    .with(16, self.invert_media)
                    .with(19, self.allow_paid_floodskip),
            );
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.reply_to));
        w.string(&self.message);
        w.i64(self.random_id);
        flags.set(2, w.write_optional(&self.reply_markup));
        flags.set(3, w.write_optional(&self.entities));
        flags.set(10, w.write_optional(&self.schedule_date));
        flags.set(24, w.write_optional(&self.schedule_repeat_period));
        flags.set(13, w.write_optional(&self.send_as));
        flags.set(17, w.write_optional(&self.quick_reply_shortcut));
        flags.set(18, w.write_optional(&self.effect));
        flags.set(21, w.write_optional(&self.allow_paid_stars));
        flags.set(22, w.write_optional(&self.suggested_post));
        flags.set(23, w.write_optional(&self.rich_message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(1),
            silent: flags.has(5),
            background: flags.has(6),
            clear_draft: flags.has(7),
            noforwards: flags.has(14),
            update_stickersets_order: flags.has(15),
            invert_media: flags.has(16),
            allow_paid_floodskip: flags.has(19),
            peer: cursor.read(),
            reply_to: cursor.read_optional(flags.has(0)),
            message: cursor.string(),
            random_id: cursor.i64(),
            reply_markup: cursor.read_optional(flags.has(2)),
            entities: cursor.read_optional(flags.has(3)),
            schedule_date: cursor.read_optional(flags.has(10)),
            schedule_repeat_period: cursor.read_optional(flags.has(24)),
            send_as: cursor.read_optional(flags.has(13)),
            quick_reply_shortcut: cursor.read_optional(flags.has(17)),
            effect: cursor.read_optional(flags.has(18)),
            allow_paid_stars: cursor.read_optional(flags.has(21)),
            suggested_post: cursor.read_optional(flags.has(22)),
            rich_message: cursor.read_optional(flags.has(23)),
        }
    }
}

impl wire::RemoteCall for SendMessage {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AdminRightsEmpty),
        wire::known(406, wire::ErrorKind::AllowPaymentRequired),
        wire::known(403, wire::ErrorKind::AllowPaymentRequiredN),
        wire::known(400, wire::ErrorKind::BalanceTooLow),
        wire::known(400, wire::ErrorKind::BotDomainInvalid),
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerUsageMissing),
        wire::known(400, wire::ErrorKind::ButtonCopyTextInvalid),
        wire::known(400, wire::ErrorKind::ButtonDataInvalid),
        wire::known(400, wire::ErrorKind::ButtonIdInvalid),
        wire::known(400, wire::ErrorKind::ButtonTypeInvalid),
        wire::known(400, wire::ErrorKind::ButtonUrlInvalid),
        wire::known(400, wire::ErrorKind::ButtonUserInvalid),
        wire::known(400, wire::ErrorKind::ButtonUserPrivacyRestricted),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatForwardsRestricted),
        wire::known(403, wire::ErrorKind::ChatGuestSendForbidden),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatRestricted),
        wire::known(403, wire::ErrorKind::ChatSendPlainForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::EffectChatInvalid),
        wire::known(400, wire::ErrorKind::EncryptionDeclined),
        wire::known(400, wire::ErrorKind::EntitiesTooLong),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::EntityMentionUserInvalid),
        wire::known(400, wire::ErrorKind::FromMessageBotDisabled),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MessageEmpty),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(500, wire::ErrorKind::MsgWaitFailed),
        wire::known(406, wire::ErrorKind::PaymentUnsupported),
        wire::known(404, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PeerTypesInvalid),
        wire::known(400, wire::ErrorKind::PinnedDialogsTooMuch),
        wire::known(400, wire::ErrorKind::PollOptionInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(406, wire::ErrorKind::PrivacyPremiumRequired),
        wire::known(400, wire::ErrorKind::QuickRepliesBotNotAllowed),
        wire::known(400, wire::ErrorKind::QuickRepliesTooMuch),
        wire::known(400, wire::ErrorKind::QuoteTextInvalid),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::ReplyMarkupInvalid),
        wire::known(400, wire::ErrorKind::ReplyMarkupTooLong),
        wire::known(400, wire::ErrorKind::ReplyMessagesTooMuch),
        wire::known(400, wire::ErrorKind::ReplyMessageIdInvalid),
        wire::known(400, wire::ErrorKind::ReplyToInvalid),
        wire::known(400, wire::ErrorKind::ReplyToMonoforumPeerInvalid),
        wire::known(400, wire::ErrorKind::ReplyToUserInvalid),
        wire::known(400, wire::ErrorKind::ScheduleBotNotAllowed),
        wire::known(400, wire::ErrorKind::ScheduleDateTooLate),
        wire::known(400, wire::ErrorKind::ScheduleStatusPrivate),
        wire::known(400, wire::ErrorKind::ScheduleTooMuch),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(420, wire::ErrorKind::SlowmodeWaitN),
        wire::known(400, wire::ErrorKind::StoriesNeverCreated),
        wire::known(400, wire::ErrorKind::StoryIdInvalid),
        wire::known(400, wire::ErrorKind::SuggestedPostAmountInvalid),
        wire::known(400, wire::ErrorKind::SuggestedPostPeerInvalid),
        wire::known(406, wire::ErrorKind::TopicClosed),
        wire::known(406, wire::ErrorKind::TopicDeleted),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
        wire::known(400, wire::ErrorKind::UserIsBot),
        wire::known(400, wire::ErrorKind::WcConvertUrlInvalid),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.sendMedia`: Sends a message with media, such as a photo, a file, a location or a poll, to a chat. For
/// an album use [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendMedia::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputMediaPhoto::new(
///         types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
///     ),
///     "Hello!",
///     1804289383,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `silent` (`bool`, a flag): If set, the recipients get the notification without a sound.
/// - `background` (`bool`, a flag): If set, the message is sent as a background message.
/// - `clear_draft` (`bool`, a flag): If set, the draft of the chat is cleared.
/// - `noforwards` (`bool`, a flag): If set, recipients cannot forward or save the message; for bots only.
/// - `update_stickersets_order` (`bool`, a flag): If set, the sticker sets that the message uses move to the front
///   of the user's list.
/// - `invert_media` (`bool`, a flag): If set, the caption is shown above the media; a link preview is shown above
///   the text.
/// - `allow_paid_floodskip` (`bool`, a flag): If set, a bot goes above its limit of messages per second and pays
///   Telegram Stars for it.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to send to.
/// - `reply_to` ([`Option<InputReplyTo>`](enums::InputReplyTo)): The message or story to reply to.
/// - `media` ([`InputMedia`](enums::InputMedia)): The media to send.
/// - `message` (`String`): The caption, without markup; may be empty. The limit is `caption_length_max` of the
///   configuration.
/// - `random_id` (`i64`): A random number that the client makes for each message. Telegram refuses a second message
///   with the same number, so that a repeated request does not send twice.
/// - `reply_markup` ([`Option<ReplyMarkup>`](enums::ReplyMarkup)): A keyboard for the message; for bots only.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the text; if left out,
///   there is none.
/// - `schedule_date` (`Option<i32>`): When to send, in Unix time; if left out, at once. The value 2147483646 means
///   as soon as the recipient is online.
/// - `schedule_repeat_period` (`Option<i32>`): Seconds after which the scheduled message is sent again.
/// - `send_as` ([`Option<InputPeer>`](enums::InputPeer)): The identity to send under, for example a channel of the
///   user; if left out, the default one.
/// - `quick_reply_shortcut` ([`Option<InputQuickReplyShortcut>`](enums::InputQuickReplyShortcut)): The quick reply
///   to add the message to, instead of sending it.
/// - `effect` (`Option<i64>`): The identifier of an effect to play with the message; for private chats.
/// - `allow_paid_stars` (`Option<i64>`): The number of Telegram Stars that the account agrees to pay, where the
///   recipient charges for messages.
/// - `suggested_post` ([`Option<SuggestedPost>`](types::SuggestedPost)): The terms of a suggested post, for the
///   direct messages of a channel.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives; the new message is among them.
///
/// # Errors
///
/// - 406 [`ALLOW_PAYMENT_REQUIRED`](crate::rpc::ErrorKind::AllowPaymentRequired): The recipient charges Telegram
///   Stars for messages; allow the payment in the request.
/// - 403 [`ALLOW_PAYMENT_REQUIRED_%d`](crate::rpc::ErrorKind::AllowPaymentRequiredN): The recipient charges
///   Telegram Stars for messages. The number is the price; repeat the request with `allow_paid_stars` set to it.
/// - 400 [`BOT_GAMES_DISABLED`](crate::rpc::ErrorKind::BotGamesDisabled): The bot cannot send games.
/// - 400 [`BOT_PAYMENTS_DISABLED`](crate::rpc::ErrorKind::BotPaymentsDisabled): The bot has payments switched off;
///   they are enabled with BotFather.
/// - 400 [`BROADCAST_PUBLIC_VOTERS_FORBIDDEN`](crate::rpc::ErrorKind::BroadcastPublicVotersForbidden): Polls that
///   show who voted cannot be sent to a broadcast channel.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid): The chat is not one that the
///   business connection covers.
/// - 400 [`BUSINESS_PEER_USAGE_MISSING`](crate::rpc::ErrorKind::BusinessPeerUsageMissing): The user has not written
///   to the business account recently, so no message can be sent over the connection.
/// - 400 [`BUTTON_COPY_TEXT_INVALID`](crate::rpc::ErrorKind::ButtonCopyTextInvalid): The text to be copied by a
///   button is not valid.
/// - 400 [`BUTTON_DATA_INVALID`](crate::rpc::ErrorKind::ButtonDataInvalid): The data of a callback button is not
///   valid, for example too long.
/// - 400 [`BUTTON_POS_INVALID`](crate::rpc::ErrorKind::ButtonPosInvalid): A button stands in a position where it is
///   not allowed.
/// - 400 [`BUTTON_TYPE_INVALID`](crate::rpc::ErrorKind::ButtonTypeInvalid): The type of a button is not allowed
///   here.
/// - 400 [`BUTTON_URL_INVALID`](crate::rpc::ErrorKind::ButtonUrlInvalid): The address of a button is not valid.
/// - 400 [`BUTTON_USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::ButtonUserPrivacyRestricted): The privacy
///   settings of the user do not let a button link to the profile.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_FORWARDS_RESTRICTED`](crate::rpc::ErrorKind::ChatForwardsRestricted): The chat has protected
///   content: its messages cannot be forwarded.
/// - 403 [`CHAT_GUEST_SEND_FORBIDDEN`](crate::rpc::ErrorKind::ChatGuestSendForbidden): The account has to join the
///   group before it may write there.
/// - 400 [`CHAT_RESTRICTED`](crate::rpc::ErrorKind::ChatRestricted): The account may not write to this chat, or the
///   chat is restricted.
/// - 403 [`CHAT_SEND_AUDIOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendAudiosForbidden): The account may not send
///   audio files to this chat.
/// - 403 [`CHAT_SEND_DOCS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendDocsForbidden): The account may not send
///   documents to this chat.
/// - 403 [`CHAT_SEND_GIFS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendGifsForbidden): The account may not send
///   animations to this chat.
/// - 403 [`CHAT_SEND_MEDIA_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendMediaForbidden): The account may not send
///   media to this chat.
/// - 403 [`CHAT_SEND_PHOTOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPhotosForbidden): The account may not send
///   photos to this chat.
/// - 403 [`CHAT_SEND_PLAIN_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPlainForbidden): The account may not send
///   text messages to this chat.
/// - 403 [`CHAT_SEND_POLL_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPollForbidden): The account may not send polls
///   to this chat.
/// - 403 [`CHAT_SEND_ROUNDVIDEOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendRoundvideosForbidden): The account may
///   not send round video messages to this chat.
/// - 403 [`CHAT_SEND_STICKERS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendStickersForbidden): The account may not
///   send stickers to this chat.
/// - 403 [`CHAT_SEND_VIDEOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVideosForbidden): The account may not send
///   videos to this chat.
/// - 403 [`CHAT_SEND_VOICES_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVoicesForbidden): The account may not send
///   voice messages to this chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`CURRENCY_TOTAL_AMOUNT_INVALID`](crate::rpc::ErrorKind::CurrencyTotalAmountInvalid): The total of the
///   prices is outside what the currency allows.
/// - 400 [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid): The document is not valid.
/// - 400 [`EFFECT_CHAT_INVALID`](crate::rpc::ErrorKind::EffectChatInvalid): Message effects work only in private
///   chats.
/// - 400 [`EFFECT_ID_INVALID`](crate::rpc::ErrorKind::EffectIdInvalid): The identifier of the message effect is not
///   valid.
/// - 400 [`EMOTICON_INVALID`](crate::rpc::ErrorKind::EmoticonInvalid): The emoji is not valid here.
/// - 400 [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid): A formatting entity lies outside
///   the text or cuts through a character; offsets and lengths count UTF-16 code units.
/// - 400 [`EXTENDED_MEDIA_AMOUNT_INVALID`](crate::rpc::ErrorKind::ExtendedMediaAmountInvalid): The price of the
///   paid media is not valid.
/// - 400 [`EXTENDED_MEDIA_EMPTY`](crate::rpc::ErrorKind::ExtendedMediaEmpty): No paid media was given.
/// - 400 [`EXTENDED_MEDIA_INVALID`](crate::rpc::ErrorKind::ExtendedMediaInvalid): The paid media is not valid.
/// - 400 [`EXTERNAL_URL_INVALID`](crate::rpc::ErrorKind::ExternalUrlInvalid): The external address is not valid.
/// - 400 [`FILE_PARTS_INVALID`](crate::rpc::ErrorKind::FilePartsInvalid): The number of parts is not valid.
/// - 400 [`FILE_PART_LENGTH_INVALID`](crate::rpc::ErrorKind::FilePartLengthInvalid): The length of the part is not
///   valid.
/// - 400 [`FILE_REFERENCE_EMPTY`](crate::rpc::ErrorKind::FileReferenceEmpty): The file reference is missing.
/// - 400 [`FILE_REFERENCE_EXPIRED`](crate::rpc::ErrorKind::FileReferenceExpired): The file reference has expired.
///   Load the message or object that contains the file again to get a new one.
/// - 400 [`GAME_BOT_INVALID`](crate::rpc::ErrorKind::GameBotInvalid): The game belongs to another bot; a bot can
///   send only its own games.
/// - 400 [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed): Telegram could not process the image.
/// - 400 [`INPUT_FILE_INVALID`](crate::rpc::ErrorKind::InputFileInvalid): The uploaded file that was given is not
///   valid.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`INVOICE_PAYLOAD_INVALID`](crate::rpc::ErrorKind::InvoicePayloadInvalid): The payload of the invoice is
///   not valid.
/// - 400 [`MD5_CHECKSUM_INVALID`](crate::rpc::ErrorKind::Md5ChecksumInvalid): The MD5 checksum does not match the
///   file.
/// - 400 [`MEDIA_CAPTION_TOO_LONG`](crate::rpc::ErrorKind::MediaCaptionTooLong): The caption is too long; the limit
///   is `caption_length_max` of the configuration.
/// - 400 [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty): No media was given, or it cannot be used.
/// - 400 [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid): The media is not valid.
/// - 400 [`MESSAGE_EMPTY`](crate::rpc::ErrorKind::MessageEmpty): The text of the message is empty.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PAYMENT_PROVIDER_INVALID`](crate::rpc::ErrorKind::PaymentProviderInvalid): The payment provider is not
///   valid.
/// - 406 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid): The file name extension of the photo is not
///   one that is allowed.
/// - 400 [`PHOTO_INVALID_DIMENSIONS`](crate::rpc::ErrorKind::PhotoInvalidDimensions): The width or height of the
///   photo is not valid.
/// - 400 [`PHOTO_SAVE_FILE_INVALID`](crate::rpc::ErrorKind::PhotoSaveFileInvalid): Telegram could not save the
///   photo; upload it again.
/// - 400 [`POLL_ANSWERS_INVALID`](crate::rpc::ErrorKind::PollAnswersInvalid): The answers of the poll are not
///   valid: there are too few or too many.
/// - 400 [`POLL_ANSWER_INVALID`](crate::rpc::ErrorKind::PollAnswerInvalid): An answer of the poll is not valid.
/// - 400 [`POLL_OPTION_DUPLICATE`](crate::rpc::ErrorKind::PollOptionDuplicate): Two answers of the poll have the
///   same option bytes.
/// - 400 [`POLL_OPTION_INVALID`](crate::rpc::ErrorKind::PollOptionInvalid): The option bytes of an answer of the
///   poll are not valid.
/// - 400 [`POLL_QUESTION_INVALID`](crate::rpc::ErrorKind::PollQuestionInvalid): The question of the poll is not
///   valid, for example empty or too long.
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
/// - 403 [`PRIVACY_PREMIUM_REQUIRED`](crate::rpc::ErrorKind::PrivacyPremiumRequired): The user accepts messages
///   only from contacts and from accounts with Telegram Premium.
/// - 400 [`QUICK_REPLIES_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::QuickRepliesBotNotAllowed): Bots cannot use quick
///   replies.
/// - 400 [`QUICK_REPLIES_TOO_MUCH`](crate::rpc::ErrorKind::QuickRepliesTooMuch): There are as many quick replies as
///   may be.
/// - 400 [`QUIZ_CORRECT_ANSWERS_EMPTY`](crate::rpc::ErrorKind::QuizCorrectAnswersEmpty): The quiz has no correct
///   answer.
/// - 400 [`QUIZ_CORRECT_ANSWERS_TOO_MUCH`](crate::rpc::ErrorKind::QuizCorrectAnswersTooMuch): The quiz has too many
///   correct answers.
/// - 400 [`QUIZ_CORRECT_ANSWER_INVALID`](crate::rpc::ErrorKind::QuizCorrectAnswerInvalid): The correct answer of
///   the quiz is not valid.
/// - 400 [`QUIZ_MULTIPLE_INVALID`](crate::rpc::ErrorKind::QuizMultipleInvalid): The quiz cannot allow several
///   answers.
/// - 500 [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate): The `random_id` was used before; make a
///   new one for each message.
/// - 400 [`REPLY_MARKUP_BUY_EMPTY`](crate::rpc::ErrorKind::ReplyMarkupBuyEmpty): The keyboard of an invoice must
///   have a buy button first.
/// - 400 [`REPLY_MARKUP_GAME_EMPTY`](crate::rpc::ErrorKind::ReplyMarkupGameEmpty): The keyboard of a game must have
///   a game button first.
/// - 400 [`REPLY_MARKUP_INVALID`](crate::rpc::ErrorKind::ReplyMarkupInvalid): The keyboard is not valid.
/// - 400 [`REPLY_MARKUP_TOO_LONG`](crate::rpc::ErrorKind::ReplyMarkupTooLong): The keyboard is too long.
/// - 400 [`REPLY_MESSAGES_TOO_MUCH`](crate::rpc::ErrorKind::ReplyMessagesTooMuch): The quick reply has as many
///   messages as it may.
/// - 400 [`REPLY_MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::ReplyMessageIdInvalid): The message to reply to is not
///   valid.
/// - 400 [`REPLY_TO_MONOFORUM_PEER_INVALID`](crate::rpc::ErrorKind::ReplyToMonoforumPeerInvalid): The conversation
///   of the channel's direct messages that is replied to is not valid.
/// - 400 [`SCHEDULE_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::ScheduleBotNotAllowed): Bots cannot schedule messages.
/// - 400 [`SCHEDULE_DATE_TOO_LATE`](crate::rpc::ErrorKind::ScheduleDateTooLate): The date to send at is too far in
///   the future.
/// - 400 [`SCHEDULE_TOO_MUCH`](crate::rpc::ErrorKind::ScheduleTooMuch): The chat has as many scheduled messages as
///   may be.
/// - 400 [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid): The account cannot send under this
///   identity here.
/// - 420 [`SLOWMODE_WAIT_%d`](crate::rpc::ErrorKind::SlowmodeWaitN): The chat is in slow mode. Wait that many
///   seconds before the next message.
/// - 400 [`STARS_INVOICE_INVALID`](crate::rpc::ErrorKind::StarsInvoiceInvalid): The invoice in Telegram Stars is
///   not valid.
/// - 400 [`STORY_ID_INVALID`](crate::rpc::ErrorKind::StoryIdInvalid): The identifier of the story is not valid.
/// - 400 [`SUBSCRIPTION_EXPORT_MISSING`](crate::rpc::ErrorKind::SubscriptionExportMissing): An invoice for a
///   subscription cannot be sent as a message; export a link with
///   [`payments.exportInvoice`](functions::payments::ExportInvoice).
/// - 400 [`SUGGESTED_POST_PEER_INVALID`](crate::rpc::ErrorKind::SuggestedPostPeerInvalid): A post cannot be
///   suggested in this chat; it must be the direct messages of a channel.
/// - 400 [`TERMS_URL_INVALID`](crate::rpc::ErrorKind::TermsUrlInvalid): The address of the terms is not valid.
/// - 400 [`TODO_ITEMS_EMPTY`](crate::rpc::ErrorKind::TodoItemsEmpty): The checklist has no items.
/// - 400 [`TODO_ITEM_DUPLICATE`](crate::rpc::ErrorKind::TodoItemDuplicate): Two items of the checklist have the
///   same identifier.
/// - 406 [`TOPIC_CLOSED`](crate::rpc::ErrorKind::TopicClosed): The topic is closed.
/// - 406 [`TOPIC_DELETED`](crate::rpc::ErrorKind::TopicDeleted): The topic was deleted.
/// - 400 [`TTL_MEDIA_INVALID`](crate::rpc::ErrorKind::TtlMediaInvalid): This kind of media cannot have a lifetime.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
/// - 403 [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked): The user has blocked this account.
/// - 400 [`USER_IS_BOT`](crate::rpc::ErrorKind::UserIsBot): A bot cannot send messages to another bot.
/// - 400 [`VIDEO_CONTENT_TYPE_INVALID`](crate::rpc::ErrorKind::VideoContentTypeInvalid): The content type of the
///   video is not valid.
/// - 400 [`VOICE_MESSAGES_FORBIDDEN`](crate::rpc::ErrorKind::VoiceMessagesForbidden): The privacy settings of the
///   user do not allow voice or round video messages.
/// - 400 [`WEBDOCUMENT_MIME_INVALID`](crate::rpc::ErrorKind::WebdocumentMimeInvalid): The content type of the web
///   document is not valid.
/// - 400 [`WEBPAGE_CURL_FAILED`](crate::rpc::ErrorKind::WebpageCurlFailed): Telegram could not load the web page.
/// - 400 [`WEBPAGE_MEDIA_EMPTY`](crate::rpc::ErrorKind::WebpageMediaEmpty): The web page has no media that can be
///   used.
/// - 400 [`WEBPAGE_NOT_FOUND`](crate::rpc::ErrorKind::WebpageNotFound): There is no preview for the web page.
/// - 400 [`WEBPAGE_URL_INVALID`](crate::rpc::ErrorKind::WebpageUrlInvalid): The address of the web page is not
///   valid.
/// - 400 [`YOU_BLOCKED_USER`](crate::rpc::ErrorKind::YouBlockedUser): This account has blocked the user.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.sendMultiMedia`](functions::messages::SendMultiMedia): Sends an album: several photos and videos,
///   or several files of one kind, as one group of messages.
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.forwardMessages`](functions::messages::ForwardMessages): Forwards messages from one chat to
///   another.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage): Sends a message to a chat that only one of its
///   users sees, or sets a welcome message for those who join.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
///
/// # History
///
/// Since layer 46 or earlier; `message`, `entities` since 75 or earlier; `schedule_date` since 105; `noforwards`,
/// `update_stickersets_order`, `send_as` since 135; `top_msg_id` since 148; `invert_media`, `reply_to` since 160 or
/// earlier; `reply_to_msg_id`, `top_msg_id` until 158 or later; `quick_reply_shortcut` since 176;
/// `allow_paid_floodskip`, `effect` since 180; `allow_paid_stars` since 200; `suggested_post` since 206;
/// `schedule_repeat_period` since 217.
///
/// ```text
/// messages.sendMedia#330e77f flags:# silent:flags.5?true background:flags.6?true
///     clear_draft:flags.7?true noforwards:flags.14?true
///     update_stickersets_order:flags.15?true invert_media:flags.16?true
///     allow_paid_floodskip:flags.19?true peer:InputPeer
///     reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long
///     reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity>
///     schedule_date:flags.10?int schedule_repeat_period:flags.24?int
///     send_as:flags.13?InputPeer
///     quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long
///     allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendMedia) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("messages.sendMedia", "SendMediaRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendMedia {
    /// If set, the recipients get the notification without a sound.
    pub silent: bool,
    /// If set, the message is sent as a background message.
    pub background: bool,
    /// If set, the draft of the chat is cleared.
    pub clear_draft: bool,
    /// If set, recipients cannot forward or save the message; for bots only.
    pub noforwards: bool,
    /// If set, the sticker sets that the message uses move to the front of the user's list.
    pub update_stickersets_order: bool,
    /// If set, the caption is shown above the media; a link preview is shown above the text.
    pub invert_media: bool,
    /// If set, a bot goes above its limit of messages per second and pays Telegram Stars for it.
    pub allow_paid_floodskip: bool,
    /// The chat to send to.
    pub peer: enums::InputPeer,
    /// The message or story to reply to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// The media to send.
    pub media: enums::InputMedia,
    /// The caption, without markup; may be empty. The limit is `caption_length_max` of the configuration.
    pub message: String,
    /// A random number that the client makes for each message. Telegram refuses a second message with the same number,
    /// so that a repeated request does not send twice.
    pub random_id: i64,
    /// A keyboard for the message; for bots only.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// The formatting of the text; if left out, there is none.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online.
    pub schedule_date: Option<i32>,
    /// Seconds after which the scheduled message is sent again.
    pub schedule_repeat_period: Option<i32>,
    /// The identity to send under, for example a channel of the user; if left out, the default one.
    pub send_as: Option<enums::InputPeer>,
    /// The quick reply to add the message to, instead of sending it.
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// The identifier of an effect to play with the message; for private chats.
    pub effect: Option<i64>,
    /// The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages.
    pub allow_paid_stars: Option<i64>,
    /// The terms of a suggested post, for the direct messages of a channel.
    pub suggested_post: Option<types::SuggestedPost>,
}

impl SendMedia {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        media: impl Into<enums::InputMedia>,
        message: impl Into<String>,
        random_id: i64,
    ) -> Self {
        Self {
            silent: false,
            background: false,
            clear_draft: false,
            noforwards: false,
            update_stickersets_order: false,
            invert_media: false,
            allow_paid_floodskip: false,
            peer: peer.into(),
            reply_to: None,
            media: media.into(),
            message: message.into(),
            random_id,
            reply_markup: None,
            entities: None,
            schedule_date: None,
            schedule_repeat_period: None,
            send_as: None,
            quick_reply_shortcut: None,
            effect: None,
            allow_paid_stars: None,
            suggested_post: None,
        }
    }
}

impl wire::Wire for SendMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendMedia",
        id: 0x0330e77f,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(5, self.silent)
                    .with(6, self.background)
                    .with(7, self.clear_draft)
                    .with(14, self.noforwards)
                    .with(15, self.update_stickersets_order)
                    .with(16, self.invert_media)
                    .with(19, self.allow_paid_floodskip),
            );
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.reply_to));
        w.write(&self.media);
        w.string(&self.message);
        w.i64(self.random_id);
        flags.set(2, w.write_optional(&self.reply_markup));
        flags.set(3, w.write_optional(&self.entities));
        flags.set(10, w.write_optional(&self.schedule_date));
        flags.set(24, w.write_optional(&self.schedule_repeat_period));
        flags.set(13, w.write_optional(&self.send_as));
        flags.set(17, w.write_optional(&self.quick_reply_shortcut));
        flags.set(18, w.write_optional(&self.effect));
        flags.set(21, w.write_optional(&self.allow_paid_stars));
        flags.set(22, w.write_optional(&self.suggested_post));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(5),
            background: flags.has(6),
            clear_draft: flags.has(7),
            noforwards: flags.has(14),
            update_stickersets_order: flags.has(15),
            invert_media: flags.has(16),
            allow_paid_floodskip: flags.has(19),
            peer: cursor.read(),
            reply_to: cursor.read_optional(flags.has(0)),
            media: cursor.read(),
            message: cursor.string(),
            random_id: cursor.i64(),
            reply_markup: cursor.read_optional(flags.has(2)),
            entities: cursor.read_optional(flags.has(3)),
            schedule_date: cursor.read_optional(flags.has(10)),
            schedule_repeat_period: cursor.read_optional(flags.has(24)),
            send_as: cursor.read_optional(flags.has(13)),
            quick_reply_shortcut: cursor.read_optional(flags.has(17)),
            effect: cursor.read_optional(flags.has(18)),
            allow_paid_stars: cursor.read_optional(flags.has(21)),
            suggested_post: cursor.read_optional(flags.has(22)),
        }
    }
}

impl wire::RemoteCall for SendMedia {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::AllowPaymentRequired),
        wire::known(403, wire::ErrorKind::AllowPaymentRequiredN),
        wire::known(400, wire::ErrorKind::BotGamesDisabled),
        wire::known(400, wire::ErrorKind::BotPaymentsDisabled),
        wire::known(400, wire::ErrorKind::BroadcastPublicVotersForbidden),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerUsageMissing),
        wire::known(400, wire::ErrorKind::ButtonCopyTextInvalid),
        wire::known(400, wire::ErrorKind::ButtonDataInvalid),
        wire::known(400, wire::ErrorKind::ButtonPosInvalid),
        wire::known(400, wire::ErrorKind::ButtonTypeInvalid),
        wire::known(400, wire::ErrorKind::ButtonUrlInvalid),
        wire::known(400, wire::ErrorKind::ButtonUserPrivacyRestricted),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatForwardsRestricted),
        wire::known(403, wire::ErrorKind::ChatGuestSendForbidden),
        wire::known(400, wire::ErrorKind::ChatRestricted),
        wire::known(403, wire::ErrorKind::ChatSendAudiosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendDocsForbidden),
        wire::known(403, wire::ErrorKind::ChatSendGifsForbidden),
        wire::known(403, wire::ErrorKind::ChatSendMediaForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPhotosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPlainForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPollForbidden),
        wire::known(403, wire::ErrorKind::ChatSendRoundvideosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendStickersForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVideosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVoicesForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::CurrencyTotalAmountInvalid),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::EffectChatInvalid),
        wire::known(400, wire::ErrorKind::EffectIdInvalid),
        wire::known(400, wire::ErrorKind::EmoticonInvalid),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::ExtendedMediaAmountInvalid),
        wire::known(400, wire::ErrorKind::ExtendedMediaEmpty),
        wire::known(400, wire::ErrorKind::ExtendedMediaInvalid),
        wire::known(400, wire::ErrorKind::ExternalUrlInvalid),
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::FilePartLengthInvalid),
        wire::known(400, wire::ErrorKind::FileReferenceEmpty),
        wire::known(400, wire::ErrorKind::FileReferenceExpired),
        wire::known(400, wire::ErrorKind::GameBotInvalid),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::InputFileInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::InvoicePayloadInvalid),
        wire::known(400, wire::ErrorKind::Md5ChecksumInvalid),
        wire::known(400, wire::ErrorKind::MediaCaptionTooLong),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MediaInvalid),
        wire::known(400, wire::ErrorKind::MessageEmpty),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PaymentProviderInvalid),
        wire::known(406, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoInvalidDimensions),
        wire::known(400, wire::ErrorKind::PhotoSaveFileInvalid),
        wire::known(400, wire::ErrorKind::PollAnswersInvalid),
        wire::known(400, wire::ErrorKind::PollAnswerInvalid),
        wire::known(400, wire::ErrorKind::PollOptionDuplicate),
        wire::known(400, wire::ErrorKind::PollOptionInvalid),
        wire::known(400, wire::ErrorKind::PollQuestionInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(403, wire::ErrorKind::PrivacyPremiumRequired),
        wire::known(400, wire::ErrorKind::QuickRepliesBotNotAllowed),
        wire::known(400, wire::ErrorKind::QuickRepliesTooMuch),
        wire::known(400, wire::ErrorKind::QuizCorrectAnswersEmpty),
        wire::known(400, wire::ErrorKind::QuizCorrectAnswersTooMuch),
        wire::known(400, wire::ErrorKind::QuizCorrectAnswerInvalid),
        wire::known(400, wire::ErrorKind::QuizMultipleInvalid),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::ReplyMarkupBuyEmpty),
        wire::known(400, wire::ErrorKind::ReplyMarkupGameEmpty),
        wire::known(400, wire::ErrorKind::ReplyMarkupInvalid),
        wire::known(400, wire::ErrorKind::ReplyMarkupTooLong),
        wire::known(400, wire::ErrorKind::ReplyMessagesTooMuch),
        wire::known(400, wire::ErrorKind::ReplyMessageIdInvalid),
        wire::known(400, wire::ErrorKind::ReplyToMonoforumPeerInvalid),
        wire::known(400, wire::ErrorKind::ScheduleBotNotAllowed),
        wire::known(400, wire::ErrorKind::ScheduleDateTooLate),
        wire::known(400, wire::ErrorKind::ScheduleTooMuch),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(420, wire::ErrorKind::SlowmodeWaitN),
        wire::known(400, wire::ErrorKind::StarsInvoiceInvalid),
        wire::known(400, wire::ErrorKind::StoryIdInvalid),
        wire::known(400, wire::ErrorKind::SubscriptionExportMissing),
        wire::known(400, wire::ErrorKind::SuggestedPostPeerInvalid),
        wire::known(400, wire::ErrorKind::TermsUrlInvalid),
        wire::known(400, wire::ErrorKind::TodoItemsEmpty),
        wire::known(400, wire::ErrorKind::TodoItemDuplicate),
        wire::known(406, wire::ErrorKind::TopicClosed),
        wire::known(406, wire::ErrorKind::TopicDeleted),
        wire::known(400, wire::ErrorKind::TtlMediaInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
        wire::known(400, wire::ErrorKind::UserIsBot),
        wire::known(400, wire::ErrorKind::VideoContentTypeInvalid),
        wire::known(400, wire::ErrorKind::VoiceMessagesForbidden),
        wire::known(400, wire::ErrorKind::WebdocumentMimeInvalid),
        wire::known(400, wire::ErrorKind::WebpageCurlFailed),
        wire::known(400, wire::ErrorKind::WebpageMediaEmpty),
        wire::known(400, wire::ErrorKind::WebpageNotFound),
        wire::known(400, wire::ErrorKind::WebpageUrlInvalid),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.setEncryptedTyping`: Shows the other side of a secret chat that the user is typing. The notice fades
/// after some seconds, so repeat the call while the user types.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetEncryptedTyping::new(
///     types::InputEncryptedChat::new(7654321, 4831207765),
///     true,
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
/// - `peer` ([`InputEncryptedChat`](types::InputEncryptedChat)): The secret chat in which the user types.
/// - `typing` (`bool`): True while the user types, false when the user stopped.
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
/// - [`messages.readEncryptedHistory`](functions::messages::ReadEncryptedHistory): Marks the messages of a secret
///   chat as read.
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
/// messages.setEncryptedTyping#791451ed peer:InputEncryptedChat typing:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setEncryptedTyping)
#[doc(alias("messages.setEncryptedTyping", "SetEncryptedTypingRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetEncryptedTyping {
    /// The secret chat in which the user types.
    pub peer: types::InputEncryptedChat,
    /// True while the user types, false when the user stopped.
    pub typing: bool,
}

impl SetEncryptedTyping {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(peer: types::InputEncryptedChat, typing: bool) -> Self {
        Self { peer, typing }
    }
}

impl wire::Wire for SetEncryptedTyping {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setEncryptedTyping",
        id: 0x791451ed,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.bool(self.typing);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            typing: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for SetEncryptedTyping {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.sendEncrypted`: Sends a message without a file to a secret chat. The client encrypts it; the server
/// only passes it on.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendEncrypted::new(
///     types::InputEncryptedChat::new(7654321, 4831207765),
///     1804289383,
///     [1, 2, 3],
/// );
/// let result: Result<enums::messages::SentEncryptedMessage, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIsBlocked => println!("The user has blocked this account."),
///         // The request was to run after another one, and that one failed.
///         ErrorKind::MsgWaitFailed => println!("{error}"),
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
/// - `silent` (`bool`, a flag): If set, the recipient gets the notification without a sound.
/// - `peer` ([`InputEncryptedChat`](types::InputEncryptedChat)): The secret chat to send to.
/// - `random_id` (`i64`): A random number that the client makes for each message; the same one stands inside the
///   encrypted message.
/// - `data` (`Vec<u8>`): The message in the form that secret chats use, with its layer, encrypted with the key of
///   the chat.
///
/// # Returns
///
/// [`messages::SentEncryptedMessage`](enums::messages::SentEncryptedMessage):
/// [`SentEncryptedMessage`](enums::messages::SentEncryptedMessage::SentEncryptedMessage) or
/// [`SentEncryptedFile`](enums::messages::SentEncryptedMessage::SentEncryptedFile).
///
/// When the server accepted the message.
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`DATA_INVALID`](crate::rpc::ErrorKind::DataInvalid): The data, such as the encrypted content, is not
///   valid.
/// - 400 [`DATA_TOO_LONG`](crate::rpc::ErrorKind::DataTooLong): The data is too long.
/// - 400 [`ENCRYPTION_DECLINED`](crate::rpc::ErrorKind::EncryptionDeclined): The secret chat was declined.
/// - 500 [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed): The request was to run after another one, and
///   that one failed.
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
/// - [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile): Sends a message with an encrypted file
///   to a secret chat.
/// - [`messages.sendEncryptedService`](functions::messages::SendEncryptedService): Sends a message between the two
///   clients of a secret chat, for example to set self-destruction, to ask for lost messages or to renew the key.
/// - [`messages.acceptEncryption`](functions::messages::AcceptEncryption): Accepts a secret chat that another user
///   asked for, and completes the key exchange.
/// - [`messages.setEncryptedTyping`](functions::messages::SetEncryptedTyping): Shows the other side of a secret
///   chat that the user is typing.
/// - [`messages.readEncryptedHistory`](functions::messages::ReadEncryptedHistory): Marks the messages of a secret
///   chat as read.
/// - [`messages.reportEncryptedSpam`](functions::messages::ReportEncryptedSpam): Reports a secret chat with a
///   stranger as spam.
///
/// # History
///
/// Since layer 46 or earlier; `silent` since 119 or earlier.
///
/// ```text
/// messages.sendEncrypted#44fa7a15 flags:# silent:flags.0?true
///     peer:InputEncryptedChat random_id:long data:bytes =
///     messages.SentEncryptedMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendEncrypted)
#[doc(alias("messages.sendEncrypted", "SendEncryptedRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendEncrypted {
    /// If set, the recipient gets the notification without a sound.
    pub silent: bool,
    /// The secret chat to send to.
    pub peer: types::InputEncryptedChat,
    /// A random number that the client makes for each message; the same one stands inside the encrypted message.
    pub random_id: i64,
    /// The message in the form that secret chats use, with its layer, encrypted with the key of the chat.
    pub data: Vec<u8>,
}

impl SendEncrypted {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: types::InputEncryptedChat,
        random_id: i64,
        data: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            silent: false,
            peer,
            random_id,
            data: data.into(),
        }
    }
}

impl wire::Wire for SendEncrypted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendEncrypted",
        id: 0x44fa7a15,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.silent);
        w.flags(flags);
        w.write(&self.peer);
        w.i64(self.random_id);
        w.bytes(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(0),
            peer: cursor.read(),
            random_id: cursor.i64(),
            data: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for SendEncrypted {
    type Return = enums::messages::SentEncryptedMessage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::DataInvalid),
        wire::known(400, wire::ErrorKind::DataTooLong),
        wire::known(400, wire::ErrorKind::EncryptionDeclined),
        wire::known(500, wire::ErrorKind::MsgWaitFailed),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.sendEncryptedFile`: Sends a message with an encrypted file to a secret chat. Upload the file first,
/// encrypted with a key of its own that only the message contains.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendEncryptedFile::new(
///     types::InputEncryptedChat::new(7654321, 4831207765),
///     1804289383,
///     [1, 2, 3],
///     types::InputEncryptedFileUploaded::new(4719203846, 3, "", 1390284756),
/// );
/// let result: Result<enums::messages::SentEncryptedMessage, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The request was to run after another one, and that one failed.
///         ErrorKind::MsgWaitFailed => println!("{error}"),
///         ErrorKind::EncryptionDeclined => println!("The secret chat was declined."),
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
/// - `silent` (`bool`, a flag): If set, the recipient gets the notification without a sound.
/// - `peer` ([`InputEncryptedChat`](types::InputEncryptedChat)): The secret chat to send to.
/// - `random_id` (`i64`): A random number that the client makes for each message; the same one stands inside the
///   encrypted message.
/// - `data` (`Vec<u8>`): The message in the form that secret chats use, with its layer, encrypted with the key of
///   the chat.
/// - `file` ([`InputEncryptedFile`](enums::InputEncryptedFile)): The encrypted file that belongs to the message.
///
/// # Returns
///
/// [`messages::SentEncryptedMessage`](enums::messages::SentEncryptedMessage):
/// [`SentEncryptedMessage`](enums::messages::SentEncryptedMessage::SentEncryptedMessage) or
/// [`SentEncryptedFile`](enums::messages::SentEncryptedMessage::SentEncryptedFile).
///
/// When the server accepted the message, and the stored file.
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`DATA_TOO_LONG`](crate::rpc::ErrorKind::DataTooLong): The data is too long.
/// - 400 [`ENCRYPTION_DECLINED`](crate::rpc::ErrorKind::EncryptionDeclined): The secret chat was declined.
/// - 400 [`FILE_EMTPY`](crate::rpc::ErrorKind::FileEmtpy): The file is empty.
/// - 400 [`MD5_CHECKSUM_INVALID`](crate::rpc::ErrorKind::Md5ChecksumInvalid): The MD5 checksum does not match the
///   file.
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
/// - [`messages.uploadEncryptedFile`](functions::messages::UploadEncryptedFile): Stores an encrypted file for a
///   secret chat without sending a message, for later use with
///   [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile).
/// - [`messages.sendEncrypted`](functions::messages::SendEncrypted): Sends a message without a file to a secret
///   chat.
/// - [`messages.sendEncryptedService`](functions::messages::SendEncryptedService): Sends a message between the two
///   clients of a secret chat, for example to set self-destruction, to ask for lost messages or to renew the key.
/// - [`messages.acceptEncryption`](functions::messages::AcceptEncryption): Accepts a secret chat that another user
///   asked for, and completes the key exchange.
/// - [`messages.setEncryptedTyping`](functions::messages::SetEncryptedTyping): Shows the other side of a secret
///   chat that the user is typing.
/// - [`messages.readEncryptedHistory`](functions::messages::ReadEncryptedHistory): Marks the messages of a secret
///   chat as read.
///
/// # History
///
/// Since layer 46 or earlier; `silent` since 119 or earlier.
///
/// ```text
/// messages.sendEncryptedFile#5559481d flags:# silent:flags.0?true
///     peer:InputEncryptedChat random_id:long data:bytes file:InputEncryptedFile =
///     messages.SentEncryptedMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendEncryptedFile)
#[doc(alias("messages.sendEncryptedFile", "SendEncryptedFileRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendEncryptedFile {
    /// If set, the recipient gets the notification without a sound.
    pub silent: bool,
    /// The secret chat to send to.
    pub peer: types::InputEncryptedChat,
    /// A random number that the client makes for each message; the same one stands inside the encrypted message.
    pub random_id: i64,
    /// The message in the form that secret chats use, with its layer, encrypted with the key of the chat.
    pub data: Vec<u8>,
    /// The encrypted file that belongs to the message.
    pub file: enums::InputEncryptedFile,
}

impl SendEncryptedFile {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: types::InputEncryptedChat,
        random_id: i64,
        data: impl Into<Vec<u8>>,
        file: impl Into<enums::InputEncryptedFile>,
    ) -> Self {
        Self {
            silent: false,
            peer,
            random_id,
            data: data.into(),
            file: file.into(),
        }
    }
}

impl wire::Wire for SendEncryptedFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendEncryptedFile",
        id: 0x5559481d,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.silent);
        w.flags(flags);
        w.write(&self.peer);
        w.i64(self.random_id);
        w.bytes(&self.data);
        w.write(&self.file);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(0),
            peer: cursor.read(),
            random_id: cursor.i64(),
            data: cursor.bytes(),
            file: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendEncryptedFile {
    type Return = enums::messages::SentEncryptedMessage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::DataTooLong),
        wire::known(400, wire::ErrorKind::EncryptionDeclined),
        wire::known(400, wire::ErrorKind::FileEmtpy),
        wire::known(400, wire::ErrorKind::Md5ChecksumInvalid),
        wire::known(400, wire::ErrorKind::MsgWaitFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.sendEncryptedService`: Sends a message between the two clients of a secret chat, for example to set
/// self-destruction, to ask for lost messages or to renew the key. The user sees no ordinary message.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendEncryptedService::new(
///     types::InputEncryptedChat::new(7654321, 4831207765),
///     1804289383,
///     [1, 2, 3],
/// );
/// let result: Result<enums::messages::SentEncryptedMessage, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIsBlocked => println!("The user has blocked this account."),
///         // The request was to run after another one, and that one failed.
///         ErrorKind::MsgWaitFailed => println!("{error}"),
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
/// - `peer` ([`InputEncryptedChat`](types::InputEncryptedChat)): The secret chat to send to.
/// - `random_id` (`i64`): A random number that the client makes for each message; the same one stands inside the
///   encrypted message.
/// - `data` (`Vec<u8>`): The service message in the form that secret chats use, with its layer, encrypted with the
///   key of the chat.
///
/// # Returns
///
/// [`messages::SentEncryptedMessage`](enums::messages::SentEncryptedMessage):
/// [`SentEncryptedMessage`](enums::messages::SentEncryptedMessage::SentEncryptedMessage) or
/// [`SentEncryptedFile`](enums::messages::SentEncryptedMessage::SentEncryptedFile).
///
/// When the server accepted the message.
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`DATA_INVALID`](crate::rpc::ErrorKind::DataInvalid): The data, such as the encrypted content, is not
///   valid.
/// - 400 [`ENCRYPTION_DECLINED`](crate::rpc::ErrorKind::EncryptionDeclined): The secret chat was declined.
/// - 400 [`ENCRYPTION_ID_INVALID`](crate::rpc::ErrorKind::EncryptionIdInvalid): The identifier of the secret chat
///   is not valid.
/// - 500 [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed): The request was to run after another one, and
///   that one failed.
/// - 403 [`USER_DELETED`](crate::rpc::ErrorKind::UserDeleted): The account of the user was deleted.
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
/// - [`messages.sendEncrypted`](functions::messages::SendEncrypted): Sends a message without a file to a secret
///   chat.
/// - [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile): Sends a message with an encrypted file
///   to a secret chat.
/// - [`messages.acceptEncryption`](functions::messages::AcceptEncryption): Accepts a secret chat that another user
///   asked for, and completes the key exchange.
/// - [`messages.setEncryptedTyping`](functions::messages::SetEncryptedTyping): Shows the other side of a secret
///   chat that the user is typing.
/// - [`messages.readEncryptedHistory`](functions::messages::ReadEncryptedHistory): Marks the messages of a secret
///   chat as read.
/// - [`messages.reportEncryptedSpam`](functions::messages::ReportEncryptedSpam): Reports a secret chat with a
///   stranger as spam.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.sendEncryptedService#32d439a4 peer:InputEncryptedChat random_id:long
///     data:bytes = messages.SentEncryptedMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendEncryptedService)
#[doc(alias("messages.sendEncryptedService", "SendEncryptedServiceRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendEncryptedService {
    /// The secret chat to send to.
    pub peer: types::InputEncryptedChat,
    /// A random number that the client makes for each message; the same one stands inside the encrypted message.
    pub random_id: i64,
    /// The service message in the form that secret chats use, with its layer, encrypted with the key of the chat.
    pub data: Vec<u8>,
}

impl SendEncryptedService {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: types::InputEncryptedChat,
        random_id: i64,
        data: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            peer,
            random_id,
            data: data.into(),
        }
    }
}

impl wire::Wire for SendEncryptedService {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendEncryptedService",
        id: 0x32d439a4,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.random_id);
        w.bytes(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            random_id: cursor.i64(),
            data: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for SendEncryptedService {
    type Return = enums::messages::SentEncryptedMessage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::DataInvalid),
        wire::known(400, wire::ErrorKind::EncryptionDeclined),
        wire::known(400, wire::ErrorKind::EncryptionIdInvalid),
        wire::known(500, wire::ErrorKind::MsgWaitFailed),
        wire::known(403, wire::ErrorKind::UserDeleted),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.startBot`: Starts a bot with a parameter from a link: sends the start command to it, or adds it to a
/// group. Without a parameter, send the start command with
/// [`messages.sendMessage`](functions::messages::SendMessage).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::StartBot::new(
///     types::InputUser::new(12345678, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
///     1804289383,
///     "start",
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot to start.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The private chat with the bot, or the group to start it in.
/// - `random_id` (`i64`): A random number that the client makes, so that a repeated request does not send twice.
/// - `start_param` (`String`): The parameter from the link, at most 64 characters; the bot receives it.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 500 [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate): The `random_id` was used before; make a
///   new one for each message.
/// - 400 [`START_PARAM_EMPTY`](crate::rpc::ErrorKind::StartParamEmpty): The start parameter is missing.
/// - 400 [`START_PARAM_INVALID`](crate::rpc::ErrorKind::StartParamInvalid): The start parameter is not valid.
/// - 400 [`START_PARAM_TOO_LONG`](crate::rpc::ErrorKind::StartParamTooLong): The start parameter is too long.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.startBot#e6df7378 bot:InputUser peer:InputPeer random_id:long
///     start_param:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.startBot)
#[doc(alias("messages.startBot", "StartBotRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StartBot {
    /// The bot to start.
    pub bot: enums::InputUser,
    /// The private chat with the bot, or the group to start it in.
    pub peer: enums::InputPeer,
    /// A random number that the client makes, so that a repeated request does not send twice.
    pub random_id: i64,
    /// The parameter from the link, at most 64 characters; the bot receives it.
    pub start_param: String,
}

impl StartBot {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        peer: impl Into<enums::InputPeer>,
        random_id: i64,
        start_param: impl Into<String>,
    ) -> Self {
        Self {
            bot: bot.into(),
            peer: peer.into(),
            random_id,
            start_param: start_param.into(),
        }
    }
}

impl wire::Wire for StartBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.startBot",
        id: 0xe6df7378,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.write(&self.peer);
        w.i64(self.random_id);
        w.string(&self.start_param);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            peer: cursor.read(),
            random_id: cursor.i64(),
            start_param: cursor.string(),
        }
    }
}

impl wire::RemoteCall for StartBot {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::StartParamEmpty),
        wire::known(400, wire::ErrorKind::StartParamInvalid),
        wire::known(400, wire::ErrorKind::StartParamTooLong),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.searchGlobal`: Searches all chats for messages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchGlobal {
///     broadcasts_only: false,
///     groups_only: false,
///     users_only: false,
///     folder_id: None,
///     community: None,
///     q: "trains".into(),
///     filter: enums::MessagesFilter::InputMessagesFilterPhotos,
///     min_date: 0,
///     max_date: 0,
///     offset_rate: 0,
///     offset_peer: enums::InputPeer::InputPeerSelf,
///     offset_id: 0,
///     limit: 20,
/// };
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::FolderIdInvalid => {
///             println!("The identifier of the folder is not valid.");
///         }
///         ErrorKind::SearchQueryEmpty => println!("The search text is missing."),
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
/// - `broadcasts_only` (`bool`, a flag): If set, only channels are searched.
/// - `groups_only` (`bool`, a flag): If set, only groups are searched.
/// - `users_only` (`bool`, a flag): If set, only private chats are searched.
/// - `folder_id` (`Option<i32>`): The folder to search; if left out, all chats are searched.
/// - `community` ([`Option<InputChannel>`](enums::InputChannel)): The community to search the chats of.
/// - `q` (`String`): The text to search for.
/// - `filter` ([`MessagesFilter`](enums::MessagesFilter)): The kind of message to return;
///   [`inputMessagesFilterEmpty`](enums::MessagesFilter::InputMessagesFilterEmpty) for all.
/// - `min_date` (`i32`): If not 0, only messages after this time are returned, in Unix time.
/// - `max_date` (`i32`): If not 0, only messages before this time are returned, in Unix time.
/// - `offset_rate` (`i32`): The `next_rate` of the last part; 0 at the start.
/// - `offset_peer` ([`InputPeer`](enums::InputPeer)): The chat of the last message at hand;
///   [`inputPeerEmpty`](enums::InputPeer::Empty) at the start.
/// - `offset_id` (`i32`): The identifier of the last message at hand; 0 at the start.
/// - `limit` (`i32`): How many messages to return at most.
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// The messages that were found, newest first.
///
/// # Errors
///
/// - 400 [`FOLDER_ID_INVALID`](crate::rpc::ErrorKind::FolderIdInvalid): The identifier of the folder is not valid.
/// - 400 [`INPUT_FILTER_INVALID`](crate::rpc::ErrorKind::InputFilterInvalid): The filter is not valid here.
/// - 400 [`SEARCH_QUERY_EMPTY`](crate::rpc::ErrorKind::SearchQueryEmpty): The search text is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar): Tells on which days a
///   chat has messages of a kind, going back in time, for a calendar to jump by.
/// - [`messages.getSearchResultsPositions`](functions::messages::GetSearchResultsPositions): Samples the places of
///   messages of a kind across the whole history of a chat, to make a scroll bar for shared media.
/// - [`messages.searchSentMedia`](functions::messages::SearchSentMedia): Finds media that the user sent lately,
///   over all chats.
/// - [`messages.getDialogs`](functions::messages::GetDialogs): Gets the list of chats, the one with the newest
///   message first.
/// - [`messages.deleteHistory`](functions::messages::DeleteHistory): Clears the history of a private chat or basic
///   group, and can remove the chat from the list.
///
/// # History
///
/// Since layer 46 or earlier; `offset_rate` since 100 or earlier; `offset_date` until 98 or later; `folder_id`
/// since 102 or earlier; `broadcasts_only`, `groups_only`, `users_only`, `filter`, `min_date`, `max_date` since 119
/// or earlier; `community` since 228 or earlier.
///
/// ```text
/// messages.searchGlobal#6126a43c flags:# broadcasts_only:flags.1?true
///     groups_only:flags.2?true users_only:flags.3?true folder_id:flags.0?int
///     community:flags.4?InputChannel q:string filter:MessagesFilter min_date:int
///     max_date:int offset_rate:int offset_peer:InputPeer offset_id:int limit:int =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchGlobal)
#[doc(alias("messages.searchGlobal", "SearchGlobalRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchGlobal {
    /// If set, only channels are searched.
    pub broadcasts_only: bool,
    /// If set, only groups are searched.
    pub groups_only: bool,
    /// If set, only private chats are searched.
    pub users_only: bool,
    /// The folder to search; if left out, all chats are searched.
    pub folder_id: Option<i32>,
    /// The community to search the chats of.
    pub community: Option<enums::InputChannel>,
    /// The text to search for.
    pub q: String,
    /// The kind of message to return; [`inputMessagesFilterEmpty`](enums::MessagesFilter::InputMessagesFilterEmpty) for
    /// all.
    pub filter: enums::MessagesFilter,
    /// If not 0, only messages after this time are returned, in Unix time.
    pub min_date: i32,
    /// If not 0, only messages before this time are returned, in Unix time.
    pub max_date: i32,
    /// The `next_rate` of the last part; 0 at the start.
    pub offset_rate: i32,
    /// The chat of the last message at hand; [`inputPeerEmpty`](enums::InputPeer::Empty) at the start.
    pub offset_peer: enums::InputPeer,
    /// The identifier of the last message at hand; 0 at the start.
    pub offset_id: i32,
    /// How many messages to return at most.
    pub limit: i32,
}

impl wire::Wire for SearchGlobal {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchGlobal",
        id: 0x6126a43c,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.broadcasts_only)
                    .with(2, self.groups_only)
                    .with(3, self.users_only),
            );
        flags.set(0, w.write_optional(&self.folder_id));
        flags.set(4, w.write_optional(&self.community));
        w.string(&self.q);
        w.write(&self.filter);
        w.fixed((self.min_date, self.max_date, self.offset_rate));
        w.write(&self.offset_peer);
        w.fixed((self.offset_id, self.limit));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let folder_id = cursor.read_optional(flags.has(0));
        let community = cursor.read_optional(flags.has(4));
        let q = cursor.string();
        let filter = cursor.read();
        let (min_date, max_date, offset_rate) = cursor.fixed::<(i32, i32, i32)>();
        let offset_peer = cursor.read();
        let (offset_id, limit) = cursor.fixed::<(i32, i32)>();
        Self {
            broadcasts_only: flags.has(1),
            groups_only: flags.has(2),
            users_only: flags.has(3),
            folder_id,
            community,
            q,
            filter,
            min_date,
            max_date,
            offset_rate,
            offset_peer,
            offset_id,
            limit,
        }
    }
}

impl wire::RemoteCall for SearchGlobal {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FolderIdInvalid),
        wire::known(400, wire::ErrorKind::InputFilterInvalid),
        wire::known(400, wire::ErrorKind::SearchQueryEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.saveGif`: Adds a GIF to the saved ones, or removes it. Beyond the limit of the account, the oldest one
/// drops out.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SaveGif::new(
///     types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
///     true,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GifIdInvalid => {
///             println!("The identifier of the animation is not valid.");
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
/// - `id` ([`InputDocument`](enums::InputDocument)): The GIF to add or remove.
/// - `unsave` (`bool`): True to remove the GIF, false to add it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`GIF_ID_INVALID`](crate::rpc::ErrorKind::GifIdInvalid): The identifier of the animation is not valid.
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
/// messages.saveGif#327a30cb id:InputDocument unsave:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.saveGif)
#[doc(alias("messages.saveGif", "SaveGifRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveGif {
    /// The GIF to add or remove.
    pub id: enums::InputDocument,
    /// True to remove the GIF, false to add it.
    pub unsave: bool,
}

impl SaveGif {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>, unsave: bool) -> Self {
        Self { id: id.into(), unsave }
    }
}

impl wire::Wire for SaveGif {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.saveGif",
        id: 0x327a30cb,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w.bool(self.unsave);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            unsave: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for SaveGif {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GifIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.setInlineBotResults`: Answers an inline query, as a bot. Call it for each
/// [`updateBotInlineQuery`](types::UpdateBotInlineQuery), within a few seconds.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetInlineBotResults::new(
///     7391046528,
///     vec![
///         types::InputBotInlineResult::new("AbCdEf12", "article",
///         types::InputBotInlineMessageMediaAuto::new("Hello!")).into()
///     ],
///     300,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::ResultsTooMuch => println!("There are too many results."),
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
/// - `gallery` (`bool`, a flag): If set, clients show the results as a grid of pictures rather than as a list.
/// - `private` (`bool`, a flag): If set, the server keeps the answer only for the user who asked; otherwise others
///   with the same query may get it too.
/// - `query_id` (`i64`): The identifier of the query, from the update.
/// - `results` ([`Vec<InputBotInlineResult>`](enums::InputBotInlineResult)): The results, at most 50.
/// - `cache_time` (`i32`): How long the server may use the answer again for the same query, in seconds.
/// - `next_offset` (`Option<String>`): What the client sends as offset to get more results, at most 64 bytes; leave
///   it out or empty if there are no more.
/// - `switch_pm` ([`Option<InlineBotSwitchPm>`](types::InlineBotSwitchPm)): A button above the results that opens
///   the private chat with the bot.
/// - `switch_webview` ([`Option<InlineBotWebView>`](types::InlineBotWebView)): A button above the results that
///   opens a mini app of the bot.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`ARTICLE_TITLE_EMPTY`](crate::rpc::ErrorKind::ArticleTitleEmpty): The title of the article is missing.
/// - 400 [`AUDIO_CONTENT_URL_EMPTY`](crate::rpc::ErrorKind::AudioContentUrlEmpty): The address of the audio file is
///   missing.
/// - 400 [`AUDIO_TITLE_EMPTY`](crate::rpc::ErrorKind::AudioTitleEmpty): The title of the audio file is missing.
/// - 400 [`BUTTON_DATA_INVALID`](crate::rpc::ErrorKind::ButtonDataInvalid): The data of a callback button is not
///   valid, for example too long.
/// - 400 [`BUTTON_TYPE_INVALID`](crate::rpc::ErrorKind::ButtonTypeInvalid): The type of a button is not allowed
///   here.
/// - 400 [`BUTTON_URL_INVALID`](crate::rpc::ErrorKind::ButtonUrlInvalid): The address of a button is not valid.
/// - 400 [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid): The document is not valid.
/// - 400 [`FILE_CONTENT_TYPE_INVALID`](crate::rpc::ErrorKind::FileContentTypeInvalid): The content type of the file
///   is not valid.
/// - 400 [`FILE_TITLE_EMPTY`](crate::rpc::ErrorKind::FileTitleEmpty): The title of the file is missing.
/// - 400 [`GIF_CONTENT_TYPE_INVALID`](crate::rpc::ErrorKind::GifContentTypeInvalid): The content type of the
///   animation is not valid.
/// - 400 [`MEDIA_CAPTION_TOO_LONG`](crate::rpc::ErrorKind::MediaCaptionTooLong): The caption is too long; the limit
///   is `caption_length_max` of the configuration.
/// - 400 [`MESSAGE_EMPTY`](crate::rpc::ErrorKind::MessageEmpty): The text of the message is empty.
/// - 400 [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong): The text of the message is too long; the
///   limit is `message_length_max` of the configuration.
/// - 400 [`NEXT_OFFSET_INVALID`](crate::rpc::ErrorKind::NextOffsetInvalid): The offset for the next results is not
///   valid, for example too long.
/// - 400 [`PEER_TYPES_INVALID`](crate::rpc::ErrorKind::PeerTypesInvalid): The chat types that a button of the
///   keyboard allows are not valid.
/// - 400 [`PHOTO_CONTENT_TYPE_INVALID`](crate::rpc::ErrorKind::PhotoContentTypeInvalid): The content type of the
///   photo is not valid.
/// - 400 [`PHOTO_CONTENT_URL_EMPTY`](crate::rpc::ErrorKind::PhotoContentUrlEmpty): The address of the photo is
///   missing.
/// - 400 [`PHOTO_INVALID`](crate::rpc::ErrorKind::PhotoInvalid): The photo is not valid.
/// - 400 [`PHOTO_THUMB_URL_EMPTY`](crate::rpc::ErrorKind::PhotoThumbUrlEmpty): The address of the thumbnail is
///   missing.
/// - 400 [`QUERY_ID_INVALID`](crate::rpc::ErrorKind::QueryIdInvalid): The identifier of the query is not valid, or
///   the query is too old.
/// - 400 [`REPLY_MARKUP_INVALID`](crate::rpc::ErrorKind::ReplyMarkupInvalid): The keyboard is not valid.
/// - 400 [`RESULTS_TOO_MUCH`](crate::rpc::ErrorKind::ResultsTooMuch): There are too many results.
/// - 400 [`RESULT_ID_DUPLICATE`](crate::rpc::ErrorKind::ResultIdDuplicate): Two results have the same identifier.
/// - 400 [`RESULT_ID_INVALID`](crate::rpc::ErrorKind::ResultIdInvalid): The identifier of the result is not valid.
/// - 400 [`RESULT_TYPE_INVALID`](crate::rpc::ErrorKind::ResultTypeInvalid): The type of the result is not valid.
/// - 400 [`SEND_MESSAGE_MEDIA_INVALID`](crate::rpc::ErrorKind::SendMessageMediaInvalid): The media in the inline
///   result is not valid.
/// - 400 [`SEND_MESSAGE_TYPE_INVALID`](crate::rpc::ErrorKind::SendMessageTypeInvalid): The type of message in the
///   inline result is not valid.
/// - 400 [`START_PARAM_EMPTY`](crate::rpc::ErrorKind::StartParamEmpty): The start parameter is missing.
/// - 400 [`START_PARAM_INVALID`](crate::rpc::ErrorKind::StartParamInvalid): The start parameter is not valid.
/// - 400 [`STICKER_DOCUMENT_INVALID`](crate::rpc::ErrorKind::StickerDocumentInvalid): The document of the sticker
///   is not valid.
/// - 400 [`SWITCH_PM_TEXT_EMPTY`](crate::rpc::ErrorKind::SwitchPmTextEmpty): The text of the button that switches
///   to a private chat is missing.
/// - 400 [`SWITCH_WEBVIEW_URL_INVALID`](crate::rpc::ErrorKind::SwitchWebviewUrlInvalid): The address of the button
///   that opens a mini app is not valid.
/// - 400 [`URL_INVALID`](crate::rpc::ErrorKind::UrlInvalid): The address is not valid.
/// - 400 [`USER_BOT_INVALID`](crate::rpc::ErrorKind::UserBotInvalid): The call is for bots, or the bot given is not
///   valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
/// - 400 [`VIDEO_CONTENT_TYPE_INVALID`](crate::rpc::ErrorKind::VideoContentTypeInvalid): The content type of the
///   video is not valid.
/// - 400 [`VIDEO_TITLE_EMPTY`](crate::rpc::ErrorKind::VideoTitleEmpty): The title of the video is missing.
/// - 400 [`WEBDOCUMENT_INVALID`](crate::rpc::ErrorKind::WebdocumentInvalid): The web document is not valid.
/// - 400 [`WEBDOCUMENT_MIME_INVALID`](crate::rpc::ErrorKind::WebdocumentMimeInvalid): The content type of the web
///   document is not valid.
/// - 400 [`WEBDOCUMENT_SIZE_TOO_BIG`](crate::rpc::ErrorKind::WebdocumentSizeTooBig): The web document is too big.
/// - 400 [`WEBDOCUMENT_URL_EMPTY`](crate::rpc::ErrorKind::WebdocumentUrlEmpty): The address of the web document is
///   missing.
/// - 400 [`WEBDOCUMENT_URL_INVALID`](crate::rpc::ErrorKind::WebdocumentUrlInvalid): The address of the web document
///   is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.setBotGuestChatResult`](functions::messages::SetBotGuestChatResult): Answers a query from a chat
///   that the bot is only a guest in, with a message.
/// - [`messages.setBotCallbackAnswer`](functions::messages::SetBotCallbackAnswer): Answers the press of an inline
///   button, as a bot.
/// - [`messages.sendWebViewResultMessage`](functions::messages::SendWebViewResultMessage): Sends a message to the
///   chat in the name of the user of a mini app, as the bot.
/// - [`messages.savePreparedInlineMessage`](functions::messages::SavePreparedInlineMessage): Saves a message that a
///   user of the bot's mini app can share to a chat of their choice, as the bot.
///
/// # History
///
/// Since layer 46 or earlier; `switch_pm` since 62 or earlier; `switch_webview` since 155 or earlier.
///
/// ```text
/// messages.setInlineBotResults#bb12a419 flags:# gallery:flags.0?true
///     private:flags.1?true query_id:long results:Vector<InputBotInlineResult>
///     cache_time:int next_offset:flags.2?string
///     switch_pm:flags.3?InlineBotSwitchPM switch_webview:flags.4?InlineBotWebView
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setInlineBotResults) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("messages.setInlineBotResults", "SetInlineBotResultsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SetInlineBotResults {
    /// If set, clients show the results as a grid of pictures rather than as a list.
    pub gallery: bool,
    /// If set, the server keeps the answer only for the user who asked; otherwise others with the same query may get it
    /// too.
    pub private: bool,
    /// The identifier of the query, from the update.
    pub query_id: i64,
    /// The results, at most 50.
    pub results: Vec<enums::InputBotInlineResult>,
    /// How long the server may use the answer again for the same query, in seconds.
    pub cache_time: i32,
    /// What the client sends as offset to get more results, at most 64 bytes; leave it out or empty if there are no
    /// more.
    pub next_offset: Option<String>,
    /// A button above the results that opens the private chat with the bot.
    pub switch_pm: Option<types::InlineBotSwitchPm>,
    /// A button above the results that opens a mini app of the bot.
    pub switch_webview: Option<types::InlineBotWebView>,
}

impl SetInlineBotResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        query_id: i64,
        results: Vec<enums::InputBotInlineResult>,
        cache_time: i32,
    ) -> Self {
        Self {
            gallery: false,
            private: false,
            query_id,
            results,
            cache_time,
            next_offset: None,
            switch_pm: None,
            switch_webview: None,
        }
    }
}

impl wire::Wire for SetInlineBotResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setInlineBotResults",
        id: 0xbb12a419,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.gallery).with(1, self.private));
        w.i64(self.query_id);
        w.write(&self.results);
        w.i32(self.cache_time);
        flags.set(2, w.write_optional(&self.next_offset));
        flags.set(3, w.write_optional(&self.switch_pm));
        flags.set(4, w.write_optional(&self.switch_webview));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            gallery: flags.has(0),
            private: flags.has(1),
            query_id,
            results: cursor.read(),
            cache_time: cursor.i32(),
            next_offset: cursor.read_optional(flags.has(2)),
            switch_pm: cursor.read_optional(flags.has(3)),
            switch_webview: cursor.read_optional(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for SetInlineBotResults {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ArticleTitleEmpty),
        wire::known(400, wire::ErrorKind::AudioContentUrlEmpty),
        wire::known(400, wire::ErrorKind::AudioTitleEmpty),
        wire::known(400, wire::ErrorKind::ButtonDataInvalid),
        wire::known(400, wire::ErrorKind::ButtonTypeInvalid),
        wire::known(400, wire::ErrorKind::ButtonUrlInvalid),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::FileContentTypeInvalid),
        wire::known(400, wire::ErrorKind::FileTitleEmpty),
        wire::known(400, wire::ErrorKind::GifContentTypeInvalid),
        wire::known(400, wire::ErrorKind::MediaCaptionTooLong),
        wire::known(400, wire::ErrorKind::MessageEmpty),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::NextOffsetInvalid),
        wire::known(400, wire::ErrorKind::PeerTypesInvalid),
        wire::known(400, wire::ErrorKind::PhotoContentTypeInvalid),
        wire::known(400, wire::ErrorKind::PhotoContentUrlEmpty),
        wire::known(400, wire::ErrorKind::PhotoInvalid),
        wire::known(400, wire::ErrorKind::PhotoThumbUrlEmpty),
        wire::known(400, wire::ErrorKind::QueryIdInvalid),
        wire::known(400, wire::ErrorKind::ReplyMarkupInvalid),
        wire::known(400, wire::ErrorKind::ResultsTooMuch),
        wire::known(400, wire::ErrorKind::ResultIdDuplicate),
        wire::known(400, wire::ErrorKind::ResultIdInvalid),
        wire::known(400, wire::ErrorKind::ResultTypeInvalid),
        wire::known(400, wire::ErrorKind::SendMessageMediaInvalid),
        wire::known(400, wire::ErrorKind::SendMessageTypeInvalid),
        wire::known(400, wire::ErrorKind::StartParamEmpty),
        wire::known(400, wire::ErrorKind::StartParamInvalid),
        wire::known(400, wire::ErrorKind::StickerDocumentInvalid),
        wire::known(400, wire::ErrorKind::SwitchPmTextEmpty),
        wire::known(400, wire::ErrorKind::SwitchWebviewUrlInvalid),
        wire::known(400, wire::ErrorKind::UrlInvalid),
        wire::known(400, wire::ErrorKind::UserBotInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
        wire::known(400, wire::ErrorKind::VideoContentTypeInvalid),
        wire::known(400, wire::ErrorKind::VideoTitleEmpty),
        wire::known(400, wire::ErrorKind::WebdocumentInvalid),
        wire::known(400, wire::ErrorKind::WebdocumentMimeInvalid),
        wire::known(400, wire::ErrorKind::WebdocumentSizeTooBig),
        wire::known(400, wire::ErrorKind::WebdocumentUrlEmpty),
        wire::known(400, wire::ErrorKind::WebdocumentUrlInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `messages.sendInlineBotResult`: Sends a result of an inline bot to a chat. Get the results with
/// [`messages.getInlineBotResults`](functions::messages::GetInlineBotResults) first.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendInlineBotResult::new(
///     enums::InputPeer::InputPeerSelf,
///     1804289383,
///     7391046528,
///     "AbCdEf12",
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `silent` (`bool`, a flag): If set, the recipients get the notification without a sound.
/// - `background` (`bool`, a flag): If set, the message is sent as a background message.
/// - `clear_draft` (`bool`, a flag): If set, the draft of the chat is cleared.
/// - `hide_via` (`bool`, a flag): If set, the message does not name the bot; only for the bots that the
///   configuration names for GIFs, pictures and places.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to send to.
/// - `reply_to` ([`Option<InputReplyTo>`](enums::InputReplyTo)): The message or story to reply to.
/// - `random_id` (`i64`): A random number that the client makes for each message, so that a repeated request does
///   not send twice.
/// - `query_id` (`i64`): The `query_id` of [`messages.botResults`](types::messages::BotResults) or
///   [`messages.preparedInlineMessage`](types::messages::PreparedInlineMessage).
/// - `id` (`String`): The identifier of the chosen result.
/// - `schedule_date` (`Option<i32>`): When to send, in Unix time; if left out, at once. The value 2147483646 means
///   as soon as the recipient is online.
/// - `send_as` ([`Option<InputPeer>`](enums::InputPeer)): The identity to send under, for example a channel of the
///   user; if left out, the default one.
/// - `quick_reply_shortcut` ([`Option<InputQuickReplyShortcut>`](enums::InputQuickReplyShortcut)): The quick reply
///   to add the message to, instead of sending it.
/// - `allow_paid_stars` (`Option<i64>`): The number of Telegram Stars that the account agrees to pay, where the
///   recipient charges for messages.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives; the new message is among them.
///
/// # Errors
///
/// - 403 [`ALLOW_PAYMENT_REQUIRED_%d`](crate::rpc::ErrorKind::AllowPaymentRequiredN): The recipient charges
///   Telegram Stars for messages. The number is the price; repeat the request with `allow_paid_stars` set to it.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_GUEST_SEND_FORBIDDEN`](crate::rpc::ErrorKind::ChatGuestSendForbidden): The account has to join the
///   group before it may write there.
/// - 400 [`CHAT_RESTRICTED`](crate::rpc::ErrorKind::ChatRestricted): The account may not write to this chat, or the
///   chat is restricted.
/// - 403 [`CHAT_SEND_AUDIOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendAudiosForbidden): The account may not send
///   audio files to this chat.
/// - 403 [`CHAT_SEND_GAME_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendGameForbidden): The account may not send games
///   to this chat.
/// - 403 [`CHAT_SEND_GIFS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendGifsForbidden): The account may not send
///   animations to this chat.
/// - 403 [`CHAT_SEND_INLINE_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendInlineForbidden): The account may not send
///   results of inline bots to this chat.
/// - 403 [`CHAT_SEND_MEDIA_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendMediaForbidden): The account may not send
///   media to this chat.
/// - 403 [`CHAT_SEND_PHOTOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPhotosForbidden): The account may not send
///   photos to this chat.
/// - 403 [`CHAT_SEND_PLAIN_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPlainForbidden): The account may not send
///   text messages to this chat.
/// - 403 [`CHAT_SEND_STICKERS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendStickersForbidden): The account may not
///   send stickers to this chat.
/// - 403 [`CHAT_SEND_VOICES_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVoicesForbidden): The account may not send
///   voice messages to this chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid): A formatting entity lies outside
///   the text or cuts through a character; offsets and lengths count UTF-16 code units.
/// - 400 [`INLINE_RESULT_EXPIRED`](crate::rpc::ErrorKind::InlineResultExpired): The inline result has expired; send
///   the query again.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty): No media was given, or it cannot be used.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 403 [`PRIVACY_PREMIUM_REQUIRED`](crate::rpc::ErrorKind::PrivacyPremiumRequired): The user accepts messages
///   only from contacts and from accounts with Telegram Premium.
/// - 400 [`QUERY_ID_EMPTY`](crate::rpc::ErrorKind::QueryIdEmpty): The identifier of the query is missing.
/// - 400 [`QUICK_REPLIES_TOO_MUCH`](crate::rpc::ErrorKind::QuickRepliesTooMuch): There are as many quick replies as
///   may be.
/// - 500 [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate): The `random_id` was used before; make a
///   new one for each message.
/// - 400 [`REPLY_MESSAGES_TOO_MUCH`](crate::rpc::ErrorKind::ReplyMessagesTooMuch): The quick reply has as many
///   messages as it may.
/// - 400 [`RESULT_ID_EMPTY`](crate::rpc::ErrorKind::ResultIdEmpty): The identifier of the result is missing.
/// - 400 [`RESULT_ID_INVALID`](crate::rpc::ErrorKind::ResultIdInvalid): The identifier of the result is not valid.
/// - 400 [`SCHEDULE_DATE_TOO_LATE`](crate::rpc::ErrorKind::ScheduleDateTooLate): The date to send at is too far in
///   the future.
/// - 400 [`SCHEDULE_TOO_MUCH`](crate::rpc::ErrorKind::ScheduleTooMuch): The chat has as many scheduled messages as
///   may be.
/// - 400 [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid): The account cannot send under this
///   identity here.
/// - 500 [`SEND_MEDIA_INVALID`](crate::rpc::ErrorKind::SendMediaInvalid): The media cannot be sent.
/// - 420 [`SLOWMODE_WAIT_%d`](crate::rpc::ErrorKind::SlowmodeWaitN): The chat is in slow mode. Wait that many
///   seconds before the next message.
/// - 400 [`TOPIC_DELETED`](crate::rpc::ErrorKind::TopicDeleted): The topic was deleted.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
/// - 400 [`VOICE_MESSAGES_FORBIDDEN`](crate::rpc::ErrorKind::VoiceMessagesForbidden): The privacy settings of the
///   user do not allow voice or round video messages.
/// - 400 [`WEBPAGE_CURL_FAILED`](crate::rpc::ErrorKind::WebpageCurlFailed): Telegram could not load the web page.
/// - 400 [`WEBPAGE_MEDIA_EMPTY`](crate::rpc::ErrorKind::WebpageMediaEmpty): The web page has no media that can be
///   used.
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
/// - [`messages.getInlineBotResults`](functions::messages::GetInlineBotResults): Asks an inline bot for results, as
///   the user types its name and a query into a chat.
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.sendMultiMedia`](functions::messages::SendMultiMedia): Sends an album: several photos and videos,
///   or several files of one kind, as one group of messages.
/// - [`messages.forwardMessages`](functions::messages::ForwardMessages): Forwards messages from one chat to
///   another.
/// - [`messages.prolongWebView`](functions::messages::ProlongWebView): Tells the server that a mini app is still
///   open.
///
/// # History
///
/// Since layer 46 or earlier; `schedule_date` since 105; `send_as` since 135; `top_msg_id` since 148; `reply_to`
/// since 160 or earlier; `reply_to_msg_id`, `top_msg_id` until 158 or later; `quick_reply_shortcut` since 176;
/// `allow_paid_stars` since 200.
///
/// ```text
/// messages.sendInlineBotResult#c0cf7646 flags:# silent:flags.5?true
///     background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true
///     peer:InputPeer reply_to:flags.0?InputReplyTo random_id:long query_id:long
///     id:string schedule_date:flags.10?int send_as:flags.13?InputPeer
///     quick_reply_shortcut:flags.17?InputQuickReplyShortcut
///     allow_paid_stars:flags.21?long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendInlineBotResult)
#[doc(alias("messages.sendInlineBotResult", "SendInlineBotResultRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendInlineBotResult {
    /// If set, the recipients get the notification without a sound.
    pub silent: bool,
    /// If set, the message is sent as a background message.
    pub background: bool,
    /// If set, the draft of the chat is cleared.
    pub clear_draft: bool,
    /// If set, the message does not name the bot; only for the bots that the configuration names for GIFs, pictures and
    /// places.
    pub hide_via: bool,
    /// The chat to send to.
    pub peer: enums::InputPeer,
    /// The message or story to reply to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// A random number that the client makes for each message, so that a repeated request does not send twice.
    pub random_id: i64,
    /// The `query_id` of [`messages.botResults`](types::messages::BotResults) or
    /// [`messages.preparedInlineMessage`](types::messages::PreparedInlineMessage).
    pub query_id: i64,
    /// The identifier of the chosen result.
    pub id: String,
    /// When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online.
    pub schedule_date: Option<i32>,
    /// The identity to send under, for example a channel of the user; if left out, the default one.
    pub send_as: Option<enums::InputPeer>,
    /// The quick reply to add the message to, instead of sending it.
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages.
    pub allow_paid_stars: Option<i64>,
}

impl SendInlineBotResult {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        random_id: i64,
        query_id: i64,
        id: impl Into<String>,
    ) -> Self {
        Self {
            silent: false,
            background: false,
            clear_draft: false,
            hide_via: false,
            peer: peer.into(),
            reply_to: None,
            random_id,
            query_id,
            id: id.into(),
            schedule_date: None,
            send_as: None,
            quick_reply_shortcut: None,
            allow_paid_stars: None,
        }
    }
}

impl wire::Wire for SendInlineBotResult {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendInlineBotResult",
        id: 0xc0cf7646,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(5, self.silent)
                    .with(6, self.background)
                    .with(7, self.clear_draft)
                    .with(11, self.hide_via),
            );
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.reply_to));
        w.fixed((self.random_id, self.query_id));
        w.string(&self.id);
        flags.set(10, w.write_optional(&self.schedule_date));
        flags.set(13, w.write_optional(&self.send_as));
        flags.set(17, w.write_optional(&self.quick_reply_shortcut));
        flags.set(21, w.write_optional(&self.allow_paid_stars));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let reply_to = cursor.read_optional(flags.has(0));
        let (random_id, query_id) = cursor.fixed::<(i64, i64)>();
        Self {
            silent: flags.has(5),
            background: flags.has(6),
            clear_draft: flags.has(7),
            hide_via: flags.has(11),
            peer,
            reply_to,
            random_id,
            query_id,
            id: cursor.string(),
            schedule_date: cursor.read_optional(flags.has(10)),
            send_as: cursor.read_optional(flags.has(13)),
            quick_reply_shortcut: cursor.read_optional(flags.has(17)),
            allow_paid_stars: cursor.read_optional(flags.has(21)),
        }
    }
}

impl wire::RemoteCall for SendInlineBotResult {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::AllowPaymentRequiredN),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatGuestSendForbidden),
        wire::known(400, wire::ErrorKind::ChatRestricted),
        wire::known(403, wire::ErrorKind::ChatSendAudiosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendGameForbidden),
        wire::known(403, wire::ErrorKind::ChatSendGifsForbidden),
        wire::known(403, wire::ErrorKind::ChatSendInlineForbidden),
        wire::known(403, wire::ErrorKind::ChatSendMediaForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPhotosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPlainForbidden),
        wire::known(403, wire::ErrorKind::ChatSendStickersForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVoicesForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::InlineResultExpired),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PrivacyPremiumRequired),
        wire::known(400, wire::ErrorKind::QueryIdEmpty),
        wire::known(400, wire::ErrorKind::QuickRepliesTooMuch),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::ReplyMessagesTooMuch),
        wire::known(400, wire::ErrorKind::ResultIdEmpty),
        wire::known(400, wire::ErrorKind::ResultIdInvalid),
        wire::known(400, wire::ErrorKind::ScheduleDateTooLate),
        wire::known(400, wire::ErrorKind::ScheduleTooMuch),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(500, wire::ErrorKind::SendMediaInvalid),
        wire::known(420, wire::ErrorKind::SlowmodeWaitN),
        wire::known(400, wire::ErrorKind::TopicDeleted),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(400, wire::ErrorKind::VoiceMessagesForbidden),
        wire::known(400, wire::ErrorKind::WebpageCurlFailed),
        wire::known(400, wire::ErrorKind::WebpageMediaEmpty),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.setBotCallbackAnswer`: Answers the press of an inline button, as a bot. Answer each
/// [`updateBotCallbackQuery`](types::UpdateBotCallbackQuery), even with nothing to say, because the user's client
/// waits for it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetBotCallbackAnswer::new(7391046528, 300);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         // The text of the message is too long; the limit is message_length_max of
///         // the configuration.
///         ErrorKind::MessageTooLong => println!("{error}"),
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
/// - `alert` (`bool`, a flag): If set, message is shown in a window that has to be closed instead of a passing
///   notice.
/// - `query_id` (`i64`): The identifier of the query, from the update.
/// - `message` (`Option<String>`): The text to show; if left out, none.
/// - `url` (`Option<String>`): An address to open: the bot's game, or a link to the bot itself with a start
///   parameter.
/// - `cache_time` (`i32`): How long clients may use this answer again for the same button, in seconds.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong): The text of the message is too long; the
///   limit is `message_length_max` of the configuration.
/// - 400 [`QUERY_ID_INVALID`](crate::rpc::ErrorKind::QueryIdInvalid): The identifier of the query is not valid, or
///   the query is too old.
/// - 400 [`URL_INVALID`](crate::rpc::ErrorKind::UrlInvalid): The address is not valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.setInlineBotResults`](functions::messages::SetInlineBotResults): Answers an inline query, as a bot.
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage): Sends a message to a chat that only one of its
///   users sees, or sets a welcome message for those who join.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.setBotCallbackAnswer#d58f130a flags:# alert:flags.1?true query_id:long
///     message:flags.0?string url:flags.2?string cache_time:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setBotCallbackAnswer)
#[doc(alias("messages.setBotCallbackAnswer", "SetBotCallbackAnswerRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBotCallbackAnswer {
    /// If set, message is shown in a window that has to be closed instead of a passing notice.
    pub alert: bool,
    /// The identifier of the query, from the update.
    pub query_id: i64,
    /// The text to show; if left out, none.
    pub message: Option<String>,
    /// An address to open: the bot's game, or a link to the bot itself with a start parameter.
    pub url: Option<String>,
    /// How long clients may use this answer again for the same button, in seconds.
    pub cache_time: i32,
}

impl SetBotCallbackAnswer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(query_id: i64, cache_time: i32) -> Self {
        Self {
            alert: false,
            query_id,
            message: None,
            url: None,
            cache_time,
        }
    }
}

impl wire::Wire for SetBotCallbackAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setBotCallbackAnswer",
        id: 0xd58f130a,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.alert));
        w.i64(self.query_id);
        flags.set(0, w.write_optional(&self.message));
        flags.set(2, w.write_optional(&self.url));
        w.i32(self.cache_time);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            alert: flags.has(1),
            query_id,
            message: cursor.read_optional(flags.has(0)),
            url: cursor.read_optional(flags.has(2)),
            cache_time: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetBotCallbackAnswer {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::QueryIdInvalid),
        wire::known(400, wire::ErrorKind::UrlInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `messages.saveDraft`: Saves what the user has begun to write in a chat, so that other sessions show it too. An
/// empty text without a reply removes the draft.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SaveDraft::new(
///     enums::InputPeer::InputPeerSelf,
///     "Hello!",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `no_webpage` (`bool`, a flag): If set, the message gets no preview for links in the text.
/// - `invert_media` (`bool`, a flag): If set, the preview of a link is to be shown above the text.
/// - `reply_to` ([`Option<InputReplyTo>`](enums::InputReplyTo)): The message or story that the draft replies to.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the draft is for.
/// - `message` (`String`): The text of the draft; may be empty.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the text; if left out,
///   there is none.
/// - `media` ([`Option<InputMedia>`](enums::InputMedia)): Media of the draft, such as the settings of a link
///   preview.
/// - `effect` (`Option<i64>`): The identifier of an effect to play with the message; for private chats.
/// - `suggested_post` ([`Option<SuggestedPost>`](types::SuggestedPost)): The terms of a suggested post, for the
///   direct messages of a channel.
/// - `rich_message` ([`Option<InputRichMessage>`](enums::InputRichMessage)): The content of the draft as a rich
///   message.
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
/// - 400 [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid): A formatting entity lies outside
///   the text or cuts through a character; offsets and lengths count UTF-16 code units.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
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
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage): Sends a message to a chat that only one of its
///   users sees, or sets a welcome message for those who join.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`ephemeral.editMessage`](functions::ephemeral::EditMessage): Changes a message that only one user sees, or a
///   welcome message of a chat.
///
/// # History
///
/// Since layer 62 or earlier; `top_msg_id` since 148; `invert_media`, `reply_to`, `media` since 166;
/// `reply_to_msg_id`, `top_msg_id` until 165; `effect` since 182; `suggested_post` since 206; `rich_message` since
/// 228 or earlier.
///
/// ```text
/// messages.saveDraft#ad0fa15c flags:# no_webpage:flags.1?true
///     invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer
///     message:string entities:flags.3?Vector<MessageEntity>
///     media:flags.5?InputMedia effect:flags.7?long
///     suggested_post:flags.8?SuggestedPost rich_message:flags.9?InputRichMessage =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.saveDraft) · [Guide:
/// drafts](https://core.telegram.org/api/drafts)
#[doc(alias("messages.saveDraft", "SaveDraftRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SaveDraft {
    /// If set, the message gets no preview for links in the text.
    pub no_webpage: bool,
    /// If set, the preview of a link is to be shown above the text.
    pub invert_media: bool,
    /// The message or story that the draft replies to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// The chat that the draft is for.
    pub peer: enums::InputPeer,
    /// The text of the draft; may be empty.
    pub message: String,
    /// The formatting of the text; if left out, there is none.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Media of the draft, such as the settings of a link preview.
    pub media: Option<enums::InputMedia>,
    /// The identifier of an effect to play with the message; for private chats.
    pub effect: Option<i64>,
    /// The terms of a suggested post, for the direct messages of a channel.
    pub suggested_post: Option<types::SuggestedPost>,
    /// The content of the draft as a rich message.
    pub rich_message: Option<enums::InputRichMessage>,
}

impl SaveDraft {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, message: impl Into<String>) -> Self {
        Self {
            no_webpage: false,
            invert_media: false,
            reply_to: None,
            peer: peer.into(),
            message: message.into(),
            entities: None,
            media: None,
            effect: None,
            suggested_post: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for SaveDraft {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.saveDraft",
        id: 0xad0fa15c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.no_webpage)
                    .with(6, self.invert_media),
            );
        flags.set(4, w.write_optional(&self.reply_to));
        w.write(&self.peer);
        w.string(&self.message);
        flags.set(3, w.write_optional(&self.entities));
        flags.set(5, w.write_optional(&self.media));
        flags.set(7, w.write_optional(&self.effect));
        flags.set(8, w.write_optional(&self.suggested_post));
        flags.set(9, w.write_optional(&self.rich_message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(1),
            invert_media: flags.has(6),
            reply_to: cursor.read_optional(flags.has(4)),
            peer: cursor.read(),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(3)),
            media: cursor.read_optional(flags.has(5)),
            effect: cursor.read_optional(flags.has(7)),
            suggested_post: cursor.read_optional(flags.has(8)),
            rich_message: cursor.read_optional(flags.has(9)),
        }
    }
}

impl wire::RemoteCall for SaveDraft {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.saveRecentSticker`: Adds a sticker to the recently used ones, or removes it. Stickers that are sent
/// get there by themselves.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SaveRecentSticker::new(
///     types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
///     true,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StickerIdInvalid => {
///             println!("The identifier of the sticker is not valid.");
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
/// - `attached` (`bool`, a flag): If set, it is about the stickers that were put on photos and videos.
/// - `id` ([`InputDocument`](enums::InputDocument)): The sticker to add or remove.
/// - `unsave` (`bool`): True to remove the sticker, false to add it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`STICKER_ID_INVALID`](crate::rpc::ErrorKind::StickerIdInvalid): The identifier of the sticker is not
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
/// Since layer 62 or earlier.
///
/// ```text
/// messages.saveRecentSticker#392718f8 flags:# attached:flags.0?true
///     id:InputDocument unsave:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.saveRecentSticker)
#[doc(alias("messages.saveRecentSticker", "SaveRecentStickerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveRecentSticker {
    /// If set, it is about the stickers that were put on photos and videos.
    pub attached: bool,
    /// The sticker to add or remove.
    pub id: enums::InputDocument,
    /// True to remove the sticker, false to add it.
    pub unsave: bool,
}

impl SaveRecentSticker {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>, unsave: bool) -> Self {
        Self {
            attached: false,
            id: id.into(),
            unsave,
        }
    }
}

impl wire::Wire for SaveRecentSticker {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.saveRecentSticker",
        id: 0x392718f8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.attached);
        w.flags(flags);
        w.write(&self.id);
        w.bool(self.unsave);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            attached: flags.has(0),
            id: cursor.read(),
            unsave: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for SaveRecentSticker {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StickerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.setGameScore`: Sets the score of a player in a game that the bot sent to a chat, as that bot. For a
/// game sent by inline query use [`messages.setInlineGameScore`](functions::messages::SetInlineGameScore).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetGameScore::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     42,
///     types::InputUser::new(12345678, 4831207765),
///     100,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::BotScoreNotModified => {
///             println!("The score is the same as before.");
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
/// - `edit_message` (`bool`, a flag): If set, the message of the game shows the new score table.
/// - `force` (`bool`, a flag): If set, the score may go down too, for example to correct an error.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the game was sent to.
/// - `id` (`i32`): The identifier of the message with the game.
/// - `user_id` ([`InputUser`](enums::InputUser)): The player.
/// - `score` (`i32`): The new score; unless force is set, it has to be above the old one.
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
/// - 400 [`BOT_SCORE_NOT_MODIFIED`](crate::rpc::ErrorKind::BotScoreNotModified): The score is the same as before.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`SCORE_INVALID`](crate::rpc::ErrorKind::ScoreInvalid): The score is not valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.setInlineGameScore`](functions::messages::SetInlineGameScore): Sets the score of a player in a game
///   that was sent by inline query, as the bot.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.setGameScore#8ef8ecc0 flags:# edit_message:flags.0?true
///     force:flags.1?true peer:InputPeer id:int user_id:InputUser score:int =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setGameScore)
#[doc(alias("messages.setGameScore", "SetGameScoreRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetGameScore {
    /// If set, the message of the game shows the new score table.
    pub edit_message: bool,
    /// If set, the score may go down too, for example to correct an error.
    pub force: bool,
    /// The chat that the game was sent to.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the game.
    pub id: i32,
    /// The player.
    pub user_id: enums::InputUser,
    /// The new score; unless force is set, it has to be above the old one.
    pub score: i32,
}

impl SetGameScore {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: i32,
        user_id: impl Into<enums::InputUser>,
        score: i32,
    ) -> Self {
        Self {
            edit_message: false,
            force: false,
            peer: peer.into(),
            id,
            user_id: user_id.into(),
            score,
        }
    }
}

impl wire::Wire for SetGameScore {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setGameScore",
        id: 0x8ef8ecc0,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.edit_message)
            .with(1, self.force);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.id);
        w.write(&self.user_id);
        w.i32(self.score);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            edit_message: flags.has(0),
            force: flags.has(1),
            peer: cursor.read(),
            id: cursor.i32(),
            user_id: cursor.read(),
            score: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetGameScore {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotScoreNotModified),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ScoreInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `messages.setInlineGameScore`: Sets the score of a player in a game that was sent by inline query, as the bot.
/// Call it at the data centre that the message identifier names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetInlineGameScore::new(
///     types::InputBotInlineMessageId::new(2, 7391046528, 4831207765),
///     types::InputUser::new(12345678, 4831207765),
///     100,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
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
/// - `edit_message` (`bool`, a flag): If set, the message of the game shows the new score table.
/// - `force` (`bool`, a flag): If set, the score may go down too, for example to correct an error.
/// - `id` ([`InputBotInlineMessageId`](enums::InputBotInlineMessageId)): The identifier of the inline message with
///   the game.
/// - `user_id` ([`InputUser`](enums::InputUser)): The player.
/// - `score` (`i32`): The new score; unless force is set, it has to be above the old one.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.setGameScore`](functions::messages::SetGameScore): Sets the score of a player in a game that the
///   bot sent to a chat, as that bot.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.getInlineGameHighScores`](functions::messages::GetInlineGameHighScores): Gets the best scores
///   around one player in a game that was sent by inline query, as the bot.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.setInlineGameScore#15ad9f64 flags:# edit_message:flags.0?true
///     force:flags.1?true id:InputBotInlineMessageID user_id:InputUser score:int =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setInlineGameScore)
#[doc(alias("messages.setInlineGameScore", "SetInlineGameScoreRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetInlineGameScore {
    /// If set, the message of the game shows the new score table.
    pub edit_message: bool,
    /// If set, the score may go down too, for example to correct an error.
    pub force: bool,
    /// The identifier of the inline message with the game.
    pub id: enums::InputBotInlineMessageId,
    /// The player.
    pub user_id: enums::InputUser,
    /// The new score; unless force is set, it has to be above the old one.
    pub score: i32,
}

impl SetInlineGameScore {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<enums::InputBotInlineMessageId>,
        user_id: impl Into<enums::InputUser>,
        score: i32,
    ) -> Self {
        Self {
            edit_message: false,
            force: false,
            id: id.into(),
            user_id: user_id.into(),
            score,
        }
    }
}

impl wire::Wire for SetInlineGameScore {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setInlineGameScore",
        id: 0x15ad9f64,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.edit_message)
            .with(1, self.force);
        w.flags(flags);
        w.write(&self.id);
        w.write(&self.user_id);
        w.i32(self.score);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            edit_message: flags.has(0),
            force: flags.has(1),
            id: cursor.read(),
            user_id: cursor.read(),
            score: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetInlineGameScore {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `messages.setBotShippingResults`: Tells a buyer which ways of delivery there are, as the bot that sells. Call it
/// for each [`updateBotShippingQuery`](types::UpdateBotShippingQuery), which comes for an invoice with a flexible
/// price.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetBotShippingResults::new(7391046528);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         // The identifier of the query is not valid, or the query is too old.
///         ErrorKind::QueryIdInvalid => println!("{error}"),
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
/// - `query_id` (`i64`): The identifier of the query, from the update.
/// - `error` (`Option<String>`): Why a delivery to this address is impossible; the buyer sees it. Leave it out if
///   `shipping_options` is given.
/// - `shipping_options` ([`Option<Vec<ShippingOption>>`](types::ShippingOption)): The ways of delivery with their
///   prices, for the buyer to choose from.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`QUERY_ID_INVALID`](crate::rpc::ErrorKind::QueryIdInvalid): The identifier of the query is not valid, or
///   the query is too old.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.setBotPrecheckoutResults`](functions::messages::SetBotPrecheckoutResults): Accepts or refuses an
///   order just before the payment, as the bot that sells.
///
/// # History
///
/// Since layer 65 or earlier.
///
/// ```text
/// messages.setBotShippingResults#e5f672fa flags:# query_id:long
///     error:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setBotShippingResults)
#[doc(alias("messages.setBotShippingResults", "SetBotShippingResultsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBotShippingResults {
    /// The identifier of the query, from the update.
    pub query_id: i64,
    /// Why a delivery to this address is impossible; the buyer sees it. Leave it out if `shipping_options` is given.
    pub error: Option<String>,
    /// The ways of delivery with their prices, for the buyer to choose from.
    pub shipping_options: Option<Vec<types::ShippingOption>>,
}

impl SetBotShippingResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(query_id: i64) -> Self {
        Self {
            query_id,
            error: None,
            shipping_options: None,
        }
    }
}

impl wire::Wire for SetBotShippingResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setBotShippingResults",
        id: 0xe5f672fa,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.query_id);
        flags.set(0, w.write_optional(&self.error));
        flags.set(1, w.write_optional(&self.shipping_options));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            query_id,
            error: cursor.read_optional(flags.has(0)),
            shipping_options: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SetBotShippingResults {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::QueryIdInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
}

/// `messages.setBotPrecheckoutResults`: Accepts or refuses an order just before the payment, as the bot that sells.
/// Call it for each [`updateBotPrecheckoutQuery`](types::UpdateBotPrecheckoutQuery) within 10 seconds, or the
/// payment fails.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetBotPrecheckoutResults::new(7391046528);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::ErrorTextEmpty => println!("The text of the error is missing."),
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
/// - `success` (`bool`, a flag): If set, the order is accepted and the payment goes on.
/// - `query_id` (`i64`): The identifier of the query, from the update.
/// - `error` (`Option<String>`): Why the order cannot be fulfilled; the buyer sees it. Required unless success is
///   set.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`ERROR_TEXT_EMPTY`](crate::rpc::ErrorKind::ErrorTextEmpty): The text of the error is missing.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.setBotShippingResults`](functions::messages::SetBotShippingResults): Tells a buyer which ways of
///   delivery there are, as the bot that sells.
///
/// # History
///
/// Since layer 65 or earlier.
///
/// ```text
/// messages.setBotPrecheckoutResults#9c2dd95 flags:# success:flags.1?true
///     query_id:long error:flags.0?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setBotPrecheckoutResults)
#[doc(alias("messages.setBotPrecheckoutResults", "SetBotPrecheckoutResultsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBotPrecheckoutResults {
    /// If set, the order is accepted and the payment goes on.
    pub success: bool,
    /// The identifier of the query, from the update.
    pub query_id: i64,
    /// Why the order cannot be fulfilled; the buyer sees it. Required unless success is set.
    pub error: Option<String>,
}

impl SetBotPrecheckoutResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(query_id: i64) -> Self {
        Self {
            success: false,
            query_id,
            error: None,
        }
    }
}

impl wire::Wire for SetBotPrecheckoutResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setBotPrecheckoutResults",
        id: 0x09c2dd95,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.success));
        w.i64(self.query_id);
        flags.set(0, w.write_optional(&self.error));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            success: flags.has(1),
            query_id,
            error: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for SetBotPrecheckoutResults {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ErrorTextEmpty),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
}

/// `messages.sendScreenshotNotification`: Tells the other side of a private chat that the user took a screenshot,
/// with a service message. Call it when a screenshot shows messages that delete themselves.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendScreenshotNotification::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     types::InputReplyToMessage::new(42),
///     1804289383,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::YouBlockedUser => println!("This account has blocked the user."),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The user whose chat was photographed.
/// - `reply_to` ([`InputReplyTo`](enums::InputReplyTo)): The message that the screenshot shows; its identifier may
///   be 0 to name none.
/// - `random_id` (`i64`): A random number that the client makes, so that a repeated request does not send twice.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the notice gives.
///
/// # Errors
///
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`REPLY_MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::ReplyMessageIdInvalid): The message to reply to is not
///   valid.
/// - 400 [`STORY_ID_INVALID`](crate::rpc::ErrorKind::StoryIdInvalid): The identifier of the story is not valid.
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
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.forwardMessages`](functions::messages::ForwardMessages): Forwards messages from one chat to
///   another.
/// - [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult): Sends a result of an inline bot to
///   a chat.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
/// - [`messages.sendMultiMedia`](functions::messages::SendMultiMedia): Sends an album: several photos and videos,
///   or several files of one kind, as one group of messages.
///
/// # History
///
/// Since layer 70 or earlier; `reply_to` since 160 or earlier; `reply_to_msg_id` until 158 or later.
///
/// ```text
/// messages.sendScreenshotNotification#a1405817 peer:InputPeer
///     reply_to:InputReplyTo random_id:long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendScreenshotNotification)
#[doc(alias("messages.sendScreenshotNotification", "SendScreenshotNotificationRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendScreenshotNotification {
    /// The user whose chat was photographed.
    pub peer: enums::InputPeer,
    /// The message that the screenshot shows; its identifier may be 0 to name none.
    pub reply_to: enums::InputReplyTo,
    /// A random number that the client makes, so that a repeated request does not send twice.
    pub random_id: i64,
}

impl SendScreenshotNotification {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        reply_to: impl Into<enums::InputReplyTo>,
        random_id: i64,
    ) -> Self {
        Self {
            peer: peer.into(),
            reply_to: reply_to.into(),
            random_id,
        }
    }
}

impl wire::Wire for SendScreenshotNotification {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendScreenshotNotification",
        id: 0xa1405817,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.reply_to);
        w.i64(self.random_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            reply_to: cursor.read(),
            random_id: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for SendScreenshotNotification {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ReplyMessageIdInvalid),
        wire::known(400, wire::ErrorKind::StoryIdInvalid),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.sendMultiMedia`: Sends an album: several photos and videos, or several files of one kind, as one group
/// of messages. Upload new files with [`messages.uploadMedia`](functions::messages::UploadMedia) first.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendMultiMedia::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![
///         types::InputSingleMedia::new(types::InputMediaPhoto::new(types::InputPhoto::new(5271604332,
///         4831207765, [1, 2, 3])), 1804289383, "Hello!")
///     ],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `silent` (`bool`, a flag): If set, the recipients get the notification without a sound.
/// - `background` (`bool`, a flag): If set, the album is sent as background messages.
/// - `clear_draft` (`bool`, a flag): If set, the draft of the chat is cleared.
/// - `noforwards` (`bool`, a flag): If set, recipients cannot forward or save the message; for bots only.
/// - `update_stickersets_order` (`bool`, a flag): If set, the sticker sets that the message uses move to the front
///   of the user's list.
/// - `invert_media` (`bool`, a flag): If set, the caption is shown above the album instead of below it.
/// - `allow_paid_floodskip` (`bool`, a flag): If set, a bot goes above its limit of messages per second and pays
///   Telegram Stars for it.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to send to.
/// - `reply_to` ([`Option<InputReplyTo>`](enums::InputReplyTo)): The message or story to reply to.
/// - `multi_media` ([`Vec<InputSingleMedia>`](types::InputSingleMedia)): The items of the album, at most ten, each
///   with a caption and a `random_id` of its own.
/// - `schedule_date` (`Option<i32>`): When to send, in Unix time; if left out, at once. The value 2147483646 means
///   as soon as the recipient is online.
/// - `send_as` ([`Option<InputPeer>`](enums::InputPeer)): The identity to send under, for example a channel of the
///   user; if left out, the default one.
/// - `quick_reply_shortcut` ([`Option<InputQuickReplyShortcut>`](enums::InputQuickReplyShortcut)): The quick reply
///   to add the message to, instead of sending it.
/// - `effect` (`Option<i64>`): The identifier of an effect to play with the message; for private chats.
/// - `allow_paid_stars` (`Option<i64>`): The number of Telegram Stars that the account agrees to pay, where the
///   recipient charges for messages.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives; the new messages are among them.
///
/// # Errors
///
/// - 403 [`ALLOW_PAYMENT_REQUIRED_%d`](crate::rpc::ErrorKind::AllowPaymentRequiredN): The recipient charges
///   Telegram Stars for messages. The number is the price; repeat the request with `allow_paid_stars` set to it.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid): The chat is not one that the
///   business connection covers.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_FORWARDS_RESTRICTED`](crate::rpc::ErrorKind::ChatForwardsRestricted): The chat has protected
///   content: its messages cannot be forwarded.
/// - 403 [`CHAT_SEND_MEDIA_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendMediaForbidden): The account may not send
///   media to this chat.
/// - 403 [`CHAT_SEND_PHOTOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPhotosForbidden): The account may not send
///   photos to this chat.
/// - 403 [`CHAT_SEND_VIDEOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVideosForbidden): The account may not send
///   videos to this chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`EFFECT_ID_INVALID`](crate::rpc::ErrorKind::EffectIdInvalid): The identifier of the message effect is not
///   valid.
/// - 400 [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid): A formatting entity lies outside
///   the text or cuts through a character; offsets and lengths count UTF-16 code units.
/// - 400 [`FILE_REFERENCE_%d_EMPTY`](crate::rpc::ErrorKind::FileReferenceNEmpty): One of the files given has no
///   file reference; the number says which one, counted from zero.
/// - 400 [`FILE_REFERENCE_%d_EXPIRED`](crate::rpc::ErrorKind::FileReferenceNExpired): The file reference of one of
///   the files has expired; the number says which one, counted from zero. Load the message or object with the file
///   again to get a new reference.
/// - 400 [`FILE_REFERENCE_%d_INVALID`](crate::rpc::ErrorKind::FileReferenceNInvalid): The file reference of one of
///   the files is not valid; the number says which one, counted from zero.
/// - 400 [`MEDIA_CAPTION_TOO_LONG`](crate::rpc::ErrorKind::MediaCaptionTooLong): The caption is too long; the limit
///   is `caption_length_max` of the configuration.
/// - 400 [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty): No media was given, or it cannot be used.
/// - 400 [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid): The media is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`MULTI_MEDIA_TOO_LONG`](crate::rpc::ErrorKind::MultiMediaTooLong): There are too many items for one
///   album.
/// - 406 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`QUICK_REPLIES_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::QuickRepliesBotNotAllowed): Bots cannot use quick
///   replies.
/// - 400 [`QUICK_REPLIES_TOO_MUCH`](crate::rpc::ErrorKind::QuickRepliesTooMuch): There are as many quick replies as
///   may be.
/// - 500 [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate): The `random_id` was used before; make a
///   new one for each message.
/// - 400 [`RANDOM_ID_EMPTY`](crate::rpc::ErrorKind::RandomIdEmpty): The `random_id` is missing.
/// - 400 [`REPLY_MESSAGES_TOO_MUCH`](crate::rpc::ErrorKind::ReplyMessagesTooMuch): The quick reply has as many
///   messages as it may.
/// - 400 [`REPLY_TO_INVALID`](crate::rpc::ErrorKind::ReplyToInvalid): What the message replies to is not valid.
/// - 400 [`SCHEDULE_DATE_TOO_LATE`](crate::rpc::ErrorKind::ScheduleDateTooLate): The date to send at is too far in
///   the future.
/// - 400 [`SCHEDULE_TOO_MUCH`](crate::rpc::ErrorKind::ScheduleTooMuch): The chat has as many scheduled messages as
///   may be.
/// - 400 [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid): The account cannot send under this
///   identity here.
/// - 420 [`SLOWMODE_WAIT_%d`](crate::rpc::ErrorKind::SlowmodeWaitN): The chat is in slow mode. Wait that many
///   seconds before the next message.
/// - 400 [`TOPIC_CLOSED`](crate::rpc::ErrorKind::TopicClosed): The topic is closed.
/// - 400 [`TOPIC_DELETED`](crate::rpc::ErrorKind::TopicDeleted): The topic was deleted.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.uploadMedia`](functions::messages::UploadMedia): Puts media on the server without sending a
///   message, for example the items of an album before
///   [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.forwardMessages`](functions::messages::ForwardMessages): Forwards messages from one chat to
///   another.
/// - [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult): Sends a result of an inline bot to
///   a chat.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
///
/// # History
///
/// Since layer 73; `schedule_date` since 105; `noforwards`, `update_stickersets_order`, `send_as` since 135;
/// `top_msg_id` since 148; `invert_media`, `reply_to` since 160 or earlier; `reply_to_msg_id`, `top_msg_id` until
/// 158 or later; `quick_reply_shortcut` since 176; `allow_paid_floodskip`, `effect` since 180; `allow_paid_stars`
/// since 200.
///
/// ```text
/// messages.sendMultiMedia#1bf89d74 flags:# silent:flags.5?true
///     background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true
///     update_stickersets_order:flags.15?true invert_media:flags.16?true
///     allow_paid_floodskip:flags.19?true peer:InputPeer
///     reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia>
///     schedule_date:flags.10?int send_as:flags.13?InputPeer
///     quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long
///     allow_paid_stars:flags.21?long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendMultiMedia) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("messages.sendMultiMedia", "SendMultiMediaRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendMultiMedia {
    /// If set, the recipients get the notification without a sound.
    pub silent: bool,
    /// If set, the album is sent as background messages.
    pub background: bool,
    /// If set, the draft of the chat is cleared.
    pub clear_draft: bool,
    /// If set, recipients cannot forward or save the message; for bots only.
    pub noforwards: bool,
    /// If set, the sticker sets that the message uses move to the front of the user's list.
    pub update_stickersets_order: bool,
    /// If set, the caption is shown above the album instead of below it.
    pub invert_media: bool,
    /// If set, a bot goes above its limit of messages per second and pays Telegram Stars for it.
    pub allow_paid_floodskip: bool,
    /// The chat to send to.
    pub peer: enums::InputPeer,
    /// The message or story to reply to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// The items of the album, at most ten, each with a caption and a `random_id` of its own.
    pub multi_media: Vec<types::InputSingleMedia>,
    /// When to send, in Unix time; if left out, at once. The value 2147483646 means as soon as the recipient is online.
    pub schedule_date: Option<i32>,
    /// The identity to send under, for example a channel of the user; if left out, the default one.
    pub send_as: Option<enums::InputPeer>,
    /// The quick reply to add the message to, instead of sending it.
    pub quick_reply_shortcut: Option<enums::InputQuickReplyShortcut>,
    /// The identifier of an effect to play with the message; for private chats.
    pub effect: Option<i64>,
    /// The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages.
    pub allow_paid_stars: Option<i64>,
}

impl SendMultiMedia {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        multi_media: Vec<types::InputSingleMedia>,
    ) -> Self {
        Self {
            silent: false,
            background: false,
            clear_draft: false,
            noforwards: false,
            update_stickersets_order: false,
            invert_media: false,
            allow_paid_floodskip: false,
            peer: peer.into(),
            reply_to: None,
            multi_media,
            schedule_date: None,
            send_as: None,
            quick_reply_shortcut: None,
            effect: None,
            allow_paid_stars: None,
        }
    }
}

impl wire::Wire for SendMultiMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendMultiMedia",
        id: 0x1bf89d74,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(5, self.silent)
                    .with(6, self.background)
                    .with(7, self.clear_draft)
                    .with(14, self.noforwards)
                    .with(15, self.update_stickersets_order)
                    .with(16, self.invert_media)
                    .with(19, self.allow_paid_floodskip),
            );
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.reply_to));
        w.write(&self.multi_media);
        flags.set(10, w.write_optional(&self.schedule_date));
        flags.set(13, w.write_optional(&self.send_as));
        flags.set(17, w.write_optional(&self.quick_reply_shortcut));
        flags.set(18, w.write_optional(&self.effect));
        flags.set(21, w.write_optional(&self.allow_paid_stars));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(5),
            background: flags.has(6),
            clear_draft: flags.has(7),
            noforwards: flags.has(14),
            update_stickersets_order: flags.has(15),
            invert_media: flags.has(16),
            allow_paid_floodskip: flags.has(19),
            peer: cursor.read(),
            reply_to: cursor.read_optional(flags.has(0)),
            multi_media: cursor.read(),
            schedule_date: cursor.read_optional(flags.has(10)),
            send_as: cursor.read_optional(flags.has(13)),
            quick_reply_shortcut: cursor.read_optional(flags.has(17)),
            effect: cursor.read_optional(flags.has(18)),
            allow_paid_stars: cursor.read_optional(flags.has(21)),
        }
    }
}

impl wire::RemoteCall for SendMultiMedia {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::AllowPaymentRequiredN),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatForwardsRestricted),
        wire::known(403, wire::ErrorKind::ChatSendMediaForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPhotosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVideosForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::EffectIdInvalid),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::FileReferenceNEmpty),
        wire::known(400, wire::ErrorKind::FileReferenceNExpired),
        wire::known(400, wire::ErrorKind::FileReferenceNInvalid),
        wire::known(400, wire::ErrorKind::MediaCaptionTooLong),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MediaInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::MultiMediaTooLong),
        wire::known(406, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::QuickRepliesBotNotAllowed),
        wire::known(400, wire::ErrorKind::QuickRepliesTooMuch),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::RandomIdEmpty),
        wire::known(400, wire::ErrorKind::ReplyMessagesTooMuch),
        wire::known(400, wire::ErrorKind::ReplyToInvalid),
        wire::known(400, wire::ErrorKind::ScheduleDateTooLate),
        wire::known(400, wire::ErrorKind::ScheduleTooMuch),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(420, wire::ErrorKind::SlowmodeWaitN),
        wire::known(400, wire::ErrorKind::TopicClosed),
        wire::known(400, wire::ErrorKind::TopicDeleted),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.searchStickerSets`: Finds sticker sets by name. For custom emoji use
/// [`messages.searchEmojiStickerSets`](functions::messages::SearchEmojiStickerSets).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchStickerSets::new("trains", 0);
/// let result: Result<enums::messages::FoundStickerSets, _> = client.invoke(&request);
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
/// - `exclude_featured` (`bool`, a flag): If set, the sets that Telegram recommends are left out.
/// - `q` (`String`): The text to search for.
/// - `hash` (`i64`): The hash of the last [`messages.foundStickerSets`](types::messages::FoundStickerSets) for this
///   text, or 0; [`messages.foundStickerSetsNotModified`](enums::messages::FoundStickerSets::NotModified) answers
///   if nothing changed.
///
/// # Returns
///
/// [`messages::FoundStickerSets`](enums::messages::FoundStickerSets):
/// [`NotModified`](enums::messages::FoundStickerSets::NotModified) or
/// [`FoundStickerSets`](enums::messages::FoundStickerSets::FoundStickerSets).
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
/// - [`messages.searchEmojiStickerSets`](functions::messages::SearchEmojiStickerSets): Finds sets of custom emoji
///   by name.
///
/// # History
///
/// Since layer 81 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.searchStickerSets#35705b8a flags:# exclude_featured:flags.0?true
///     q:string hash:long = messages.FoundStickerSets;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchStickerSets)
#[doc(alias("messages.searchStickerSets", "SearchStickerSetsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchStickerSets {
    /// If set, the sets that Telegram recommends are left out.
    pub exclude_featured: bool,
    /// The text to search for.
    pub q: String,
    /// The hash of the last [`messages.foundStickerSets`](types::messages::FoundStickerSets) for this text, or 0;

    /// [`messages.foundStickerSetsNotModified`](enums::messages::FoundStickerSets::NotModified) answers if nothing
    /// changed.
    pub hash: i64,
}

impl SearchStickerSets {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(q: impl Into<String>, hash: i64) -> Self {
        Self {
            exclude_featured: false,
            q: q.into(),
            hash,
        }
    }
}

impl wire::Wire for SearchStickerSets {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchStickerSets",
        id: 0x35705b8a,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.exclude_featured);
        w.flags(flags);
        w.string(&self.q);
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            exclude_featured: flags.has(0),
            q: cursor.string(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for SearchStickerSets {
    type Return = enums::messages::FoundStickerSets;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.sendVote`: Votes in a poll, or takes the vote back. In groups, the vote counts for the identity that
/// was set with [`messages.saveDefaultSendAs`](functions::messages::SaveDefaultSendAs).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendVote::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     vec![vec![1, 2, 3]],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::OptionsTooMuch => println!("Too many options were chosen."),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the poll is in.
/// - `msg_id` (`i32`): The identifier of the message with the poll.
/// - `options` (`Vec<Vec<u8>>`): The option values of the chosen answers; empty to take the vote back.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates with the new results of the poll.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`MESSAGE_POLL_CLOSED`](crate::rpc::ErrorKind::MessagePollClosed): The poll is closed.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`OPTIONS_TOO_MUCH`](crate::rpc::ErrorKind::OptionsTooMuch): Too many options were chosen.
/// - 400 [`OPTION_INVALID`](crate::rpc::ErrorKind::OptionInvalid): The option is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`REVOTE_NOT_ALLOWED`](crate::rpc::ErrorKind::RevoteNotAllowed): A vote in this poll cannot be changed.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.saveDefaultSendAs`](functions::messages::SaveDefaultSendAs): Sets under which identity the account
///   writes, reacts and votes in a chat from now on.
///
/// # History
///
/// Since layer 91 or earlier.
///
/// ```text
/// messages.sendVote#10ea6184 peer:InputPeer msg_id:int options:Vector<bytes> =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendVote)
#[doc(alias("messages.sendVote", "SendVoteRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendVote {
    /// The chat that the poll is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the poll.
    pub msg_id: i32,
    /// The option values of the chosen answers; empty to take the vote back.
    pub options: Vec<Vec<u8>>,
}

impl SendVote {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        options: Vec<Vec<u8>>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            options,
        }
    }
}

impl wire::Wire for SendVote {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendVote",
        id: 0x10ea6184,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w.write(&self.options);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            options: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendVote {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MessagePollClosed),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::OptionsTooMuch),
        wire::known(400, wire::ErrorKind::OptionInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::RevoteNotAllowed),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.sendScheduledMessages`: Sends scheduled messages at once instead of at their time.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendScheduledMessages::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![42],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The random_id was used before; make a new one for each message.
///         ErrorKind::RandomIdDuplicate => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the messages are scheduled for.
/// - `id` (`Vec<i32>`): Identifiers of the scheduled messages to send.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives; the messages get new identifiers.
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 500 [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate): The `random_id` was used before; make a
///   new one for each message.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 105.
///
/// ```text
/// messages.sendScheduledMessages#bd38850a peer:InputPeer id:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendScheduledMessages)
#[doc(alias("messages.sendScheduledMessages", "SendScheduledMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendScheduledMessages {
    /// The chat that the messages are scheduled for.
    pub peer: enums::InputPeer,
    /// Identifiers of the scheduled messages to send.
    pub id: Vec<i32>,
}

impl SendScheduledMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for SendScheduledMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendScheduledMessages",
        id: 0xbd38850a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendScheduledMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.startHistoryImport`: Finishes the import of a chat history: the server creates the messages. Call it
/// when all media files are uploaded.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::StartHistoryImport::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     6034482910,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the history is imported to.
/// - `import_id` (`i64`): The id of [`messages.historyImport`](types::messages::HistoryImport).
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
/// - 400 [`IMPORT_ID_INVALID`](crate::rpc::ErrorKind::ImportIdInvalid): The identifier of the import is not valid.
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
/// - [`messages.initHistoryImport`](functions::messages::InitHistoryImport): Starts the import of a chat history
///   from another app.
/// - [`messages.uploadImportedMedia`](functions::messages::UploadImportedMedia): Hands over one media file of a
///   history that is being imported.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.startHistoryImport#b43df344 peer:InputPeer import_id:long = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.startHistoryImport) · [Guide:
/// import](https://core.telegram.org/api/import)
#[doc(alias("messages.startHistoryImport", "StartHistoryImportRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StartHistoryImport {
    /// The chat that the history is imported to.
    pub peer: enums::InputPeer,
    /// The id of [`messages.historyImport`](types::messages::HistoryImport).
    pub import_id: i64,
}

impl StartHistoryImport {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, import_id: i64) -> Self {
        Self {
            peer: peer.into(),
            import_id,
        }
    }
}

impl wire::Wire for StartHistoryImport {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.startHistoryImport",
        id: 0xb43df344,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.import_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            import_id: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for StartHistoryImport {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ImportIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.setHistoryTTL`: Sets after which time new messages of a chat delete themselves, or turns that off.
/// Older messages are not affected.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetHistoryTtl::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     604800,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatNotModified => println!("Nothing would change in the chat."),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose timer changes.
/// - `period` (`i32`): Seconds after which a message is deleted; 0 turns it off.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives, with a service message.
///
/// # Errors
///
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`TTL_PERIOD_INVALID`](crate::rpc::ErrorKind::TtlPeriodInvalid): The lifetime of messages is not one that
///   is allowed.
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
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.setHistoryTTL#b80e5fe4 peer:InputPeer period:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setHistoryTTL)
#[doc(alias("messages.setHistoryTTL", "SetHistoryTtlRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetHistoryTtl {
    /// The chat whose timer changes.
    pub peer: enums::InputPeer,
    /// Seconds after which a message is deleted; 0 turns it off.
    pub period: i32,
}

impl SetHistoryTtl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, period: i32) -> Self {
        Self { peer: peer.into(), period }
    }
}

impl wire::Wire for SetHistoryTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setHistoryTTL",
        id: 0xb80e5fe4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.period);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            period: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetHistoryTtl {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::TtlPeriodInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.setChatTheme`: Sets the theme of a private chat, for both sides, or removes it. Themes are listed by
/// [`account.getChatThemes`](functions::account::GetChatThemes).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetChatTheme::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     types::InputChatTheme::new("👍"),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::EmojiNotModified => println!("The emoji is the same as before."),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The private chat whose theme changes.
/// - `theme` ([`InputChatTheme`](enums::InputChatTheme)): The new theme;
///   [`inputChatThemeEmpty`](enums::InputChatTheme::Empty) removes it.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives, with a service message.
///
/// # Errors
///
/// - 400 [`EMOJI_INVALID`](crate::rpc::ErrorKind::EmojiInvalid): The emoji is not valid here.
/// - 400 [`EMOJI_NOT_MODIFIED`](crate::rpc::ErrorKind::EmojiNotModified): The emoji is the same as before.
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
/// - [`account.getChatThemes`](functions::account::GetChatThemes): Gets the emoji themes that a chat can have.
///
/// # History
///
/// Since layer 133 or earlier; `theme` since 214; `emoticon` until 213.
///
/// ```text
/// messages.setChatTheme#81202c9 peer:InputPeer theme:InputChatTheme = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setChatTheme) · [Guide:
/// themes](https://core.telegram.org/api/themes)
#[doc(alias("messages.setChatTheme", "SetChatThemeRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetChatTheme {
    /// The private chat whose theme changes.
    pub peer: enums::InputPeer,
    /// The new theme; [`inputChatThemeEmpty`](enums::InputChatTheme::Empty) removes it.
    pub theme: enums::InputChatTheme,
}

impl SetChatTheme {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        theme: impl Into<enums::InputChatTheme>,
    ) -> Self {
        Self {
            peer: peer.into(),
            theme: theme.into(),
        }
    }
}

impl wire::Wire for SetChatTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setChatTheme",
        id: 0x081202c9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.theme);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            theme: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetChatTheme {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmojiInvalid),
        wire::known(400, wire::ErrorKind::EmojiNotModified),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.saveDefaultSendAs`: Sets under which identity the account writes, reacts and votes in a chat from now
/// on. The choices are listed by [`channels.getSendAs`](functions::channels::GetSendAs).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SaveDefaultSendAs::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the identity is for.
/// - `send_as` ([`InputPeer`](enums::InputPeer)): The identity, such as a channel of the user;
///   [`inputPeerSelf`](enums::InputPeer::InputPeerSelf) for the account itself.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid): The account cannot send under this
///   identity here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.getSendAs`](functions::channels::GetSendAs): Gets those as whom the user can write in a chat, such
///   as channels that the account owns.
/// - [`messages.sendVote`](functions::messages::SendVote): Votes in a poll, or takes the vote back.
///
/// # History
///
/// Since layer 135.
///
/// ```text
/// messages.saveDefaultSendAs#ccfddf96 peer:InputPeer send_as:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.saveDefaultSendAs)
#[doc(alias("messages.saveDefaultSendAs", "SaveDefaultSendAsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveDefaultSendAs {
    /// The chat that the identity is for.
    pub peer: enums::InputPeer,
    /// The identity, such as a channel of the user; [`inputPeerSelf`](enums::InputPeer::InputPeerSelf) for the account
    /// itself.
    pub send_as: enums::InputPeer,
}

impl SaveDefaultSendAs {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        send_as: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            send_as: send_as.into(),
        }
    }
}

impl wire::Wire for SaveDefaultSendAs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.saveDefaultSendAs",
        id: 0xccfddf96,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.send_as);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            send_as: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SaveDefaultSendAs {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.sendReaction`: Sets the reactions of the account on a message. The new list replaces the one before.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendReaction::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
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
/// - `big` (`bool`, a flag): If set, the reaction is shown with the large animation.
/// - `add_to_recent` (`bool`, a flag): If set, the reaction goes to the list of recent ones.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `msg_id` (`i32`): The identifier of the message.
/// - `reaction` ([`Option<Vec<Reaction>>`](enums::Reaction)): The reactions; left out or empty, all reactions of
///   the account are removed.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the reaction gives.
///
/// # Errors
///
/// - 403 [`ANONYMOUS_REACTIONS_DISABLED`](crate::rpc::ErrorKind::AnonymousReactionsDisabled): Anonymous
///   administrators cannot react or vote here; act under an identity that is visible.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`CUSTOM_REACTIONS_TOO_MANY`](crate::rpc::ErrorKind::CustomReactionsTooMany): Too many custom emoji
///   reactions were given.
/// - 400 [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid): The document is not valid.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`MESSAGE_NOT_MODIFIED`](crate::rpc::ErrorKind::MessageNotModified): The message would be the same as
///   before.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
/// - 400 [`REACTIONS_TOO_MANY`](crate::rpc::ErrorKind::ReactionsTooMany): There are more reactions on the message
///   than the account may add, or more kinds than the chat allows.
/// - 400 [`REACTION_EMPTY`](crate::rpc::ErrorKind::ReactionEmpty): The reaction is missing.
/// - 400 [`REACTION_INVALID`](crate::rpc::ErrorKind::ReactionInvalid): The reaction is not valid or not allowed in
///   this chat.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`stories.sendReaction`](functions::stories::SendReaction): Sets or removes the reaction of the account to a
///   story.
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getMessageReactionsList`](functions::messages::GetMessageReactionsList): Tells who reacted to a
///   message and how, part by part, where the chat allows to see that.
/// - [`messages.setDefaultReaction`](functions::messages::SetDefaultReaction): Sets the reaction that a quick
///   gesture, such as a double tap, gives.
/// - [`messages.updateSavedReactionTag`](functions::messages::UpdateSavedReactionTag): Names a tag of the saved
///   messages, or removes its name.
/// - [`stories.getStoryReactionsList`](functions::stories::GetStoryReactionsList): Gets who has reacted to a story
///   of a channel, forwarded or reposted it, part by part.
///
/// # History
///
/// Since layer 136; `add_to_recent` since 145; `reaction:flags.0?Vector<Reaction>` since 145,
/// `reaction:flags.0?string` before.
///
/// ```text
/// messages.sendReaction#d30d78d4 flags:# big:flags.1?true
///     add_to_recent:flags.2?true peer:InputPeer msg_id:int
///     reaction:flags.0?Vector<Reaction> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendReaction) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.sendReaction", "SendReactionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendReaction {
    /// If set, the reaction is shown with the large animation.
    pub big: bool,
    /// If set, the reaction goes to the list of recent ones.
    pub add_to_recent: bool,
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
    pub msg_id: i32,
    /// The reactions; left out or empty, all reactions of the account are removed.
    pub reaction: Option<Vec<enums::Reaction>>,
}

impl SendReaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self {
            big: false,
            add_to_recent: false,
            peer: peer.into(),
            msg_id,
            reaction: None,
        }
    }
}

impl wire::Wire for SendReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendReaction",
        id: 0xd30d78d4,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(1, self.big).with(2, self.add_to_recent));
        w.write(&self.peer);
        w.i32(self.msg_id);
        flags.set(0, w.write_optional(&self.reaction));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            big: flags.has(1),
            add_to_recent: flags.has(2),
            peer: cursor.read(),
            msg_id: cursor.i32(),
            reaction: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for SendReaction {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::AnonymousReactionsDisabled),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::CustomReactionsTooMany),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MessageNotModified),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(400, wire::ErrorKind::ReactionsTooMany),
        wire::known(400, wire::ErrorKind::ReactionEmpty),
        wire::known(400, wire::ErrorKind::ReactionInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.setChatAvailableReactions`: Sets which reactions the members of a group or channel can use. It needs
/// the right to change the chat's information.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetChatAvailableReactions::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     types::ChatReactionsAll::default(),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::ChatNotModified => println!("Nothing would change in the chat."),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group or channel whose reactions change.
/// - `available_reactions` ([`ChatReactions`](enums::ChatReactions)): The reactions that are allowed.
/// - `reactions_limit` (`Option<i32>`): How many different reactions a message can have; if left out, it stays.
/// - `paid_enabled` (`Option<bool>`): Whether paid reactions with Telegram Stars are possible; if left out, it
///   stays.
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
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid): The document is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`REACTION_INVALID`](crate::rpc::ErrorKind::ReactionInvalid): The reaction is not valid or not allowed in
///   this chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 136; `available_reactions:ChatReactions` since 145, `available_reactions:Vector<string>` before;
/// `reactions_limit` since 178; `paid_enabled` since 186.
///
/// ```text
/// messages.setChatAvailableReactions#864b2581 flags:# peer:InputPeer
///     available_reactions:ChatReactions reactions_limit:flags.0?int
///     paid_enabled:flags.1?Bool = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setChatAvailableReactions) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.setChatAvailableReactions", "SetChatAvailableReactionsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetChatAvailableReactions {
    /// The group or channel whose reactions change.
    pub peer: enums::InputPeer,
    /// The reactions that are allowed.
    pub available_reactions: enums::ChatReactions,
    /// How many different reactions a message can have; if left out, it stays.
    pub reactions_limit: Option<i32>,
    /// Whether paid reactions with Telegram Stars are possible; if left out, it stays.
    pub paid_enabled: Option<bool>,
}

impl SetChatAvailableReactions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        available_reactions: impl Into<enums::ChatReactions>,
    ) -> Self {
        Self {
            peer: peer.into(),
            available_reactions: available_reactions.into(),
            reactions_limit: None,
            paid_enabled: None,
        }
    }
}

impl wire::Wire for SetChatAvailableReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setChatAvailableReactions",
        id: 0x864b2581,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.write(&self.available_reactions);
        flags.set(0, w.write_optional(&self.reactions_limit));
        flags.set(1, w.write_optional(&self.paid_enabled));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            available_reactions: cursor.read(),
            reactions_limit: cursor.read_optional(flags.has(0)),
            paid_enabled: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SetChatAvailableReactions {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ReactionInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.setDefaultReaction`: Sets the reaction that a quick gesture, such as a double tap, gives. It holds for
/// all sessions; config has it as `reactions_default`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetDefaultReaction::new(
///     types::ReactionEmoji::new("👍"),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ReactionInvalid => {
///             println!("The reaction is not valid or not allowed in this chat.");
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
/// - `reaction` ([`Reaction`](enums::Reaction)): The new quick reaction.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`REACTION_INVALID`](crate::rpc::ErrorKind::ReactionInvalid): The reaction is not valid or not allowed in
///   this chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.sendReaction`](functions::messages::SendReaction): Sets the reactions of the account on a message.
/// - [`messages.getMessageReactionsList`](functions::messages::GetMessageReactionsList): Tells who reacted to a
///   message and how, part by part, where the chat allows to see that.
/// - [`messages.updateSavedReactionTag`](functions::messages::UpdateSavedReactionTag): Names a tag of the saved
///   messages, or removes its name.
/// - [`stories.sendReaction`](functions::stories::SendReaction): Sets or removes the reaction of the account to a
///   story.
/// - [`stories.getStoryReactionsList`](functions::stories::GetStoryReactionsList): Gets who has reacted to a story
///   of a channel, forwarded or reposted it, part by part.
///
/// # History
///
/// Since layer 136; `reaction:Reaction` since 145, `reaction:string` before.
///
/// ```text
/// messages.setDefaultReaction#4f47a016 reaction:Reaction = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setDefaultReaction)
#[doc(alias("messages.setDefaultReaction", "SetDefaultReactionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetDefaultReaction {
    /// The new quick reaction.
    pub reaction: enums::Reaction,
}

impl SetDefaultReaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(reaction: impl Into<enums::Reaction>) -> Self {
        Self { reaction: reaction.into() }
    }
}

impl wire::Wire for SetDefaultReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setDefaultReaction",
        id: 0x4f47a016,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.reaction);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { reaction: cursor.read() }
    }
}

impl wire::RemoteCall for SetDefaultReaction {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ReactionInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.searchSentMedia`: Finds media that the user sent lately, over all chats. There is no paging.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchSentMedia::new(
///     "trains",
///     enums::MessagesFilter::InputMessagesFilterPhotos,
///     20,
/// );
/// let result: Result<enums::messages::Messages, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
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
/// - `q` (`String`): The text to search for; may be empty.
/// - `filter` ([`MessagesFilter`](enums::MessagesFilter)): The kind of media to find.
/// - `limit` (`i32`): How many messages to return, at most 100.
///
/// # Returns
///
/// [`messages::Messages`](enums::messages::Messages): [`Messages`](enums::messages::Messages::Messages),
/// [`Slice`](enums::messages::Messages::Slice), [`ChannelMessages`](enums::messages::Messages::ChannelMessages) or
/// [`NotModified`](enums::messages::Messages::NotModified).
///
/// The messages that were found, newest first.
///
/// # Errors
///
/// - 400 [`FILTER_NOT_SUPPORTED`](crate::rpc::ErrorKind::FilterNotSupported): The filter cannot be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.searchGlobal`](functions::messages::SearchGlobal): Searches all chats for messages.
/// - [`messages.getSearchCounters`](functions::messages::GetSearchCounters): Tells how many messages of certain
///   kinds a chat has, for example for the tabs of a profile page.
/// - [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar): Tells on which days a
///   chat has messages of a kind, going back in time, for a calendar to jump by.
/// - [`messages.getSearchResultsPositions`](functions::messages::GetSearchResultsPositions): Samples the places of
///   messages of a kind across the whole history of a chat, to make a scroll bar for shared media.
///
/// # History
///
/// Since layer 139.
///
/// ```text
/// messages.searchSentMedia#107e31a0 q:string filter:MessagesFilter limit:int =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchSentMedia)
#[doc(alias("messages.searchSentMedia", "SearchSentMediaRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchSentMedia {
    /// The text to search for; may be empty.
    pub q: String,
    /// The kind of media to find.
    pub filter: enums::MessagesFilter,
    /// How many messages to return, at most 100.
    pub limit: i32,
}

impl SearchSentMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        q: impl Into<String>,
        filter: impl Into<enums::MessagesFilter>,
        limit: i32,
    ) -> Self {
        Self {
            q: q.into(),
            filter: filter.into(),
            limit,
        }
    }
}

impl wire::Wire for SearchSentMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchSentMedia",
        id: 0x107e31a0,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.q);
        w.write(&self.filter);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            q: cursor.string(),
            filter: cursor.read(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SearchSentMedia {
    type Return = enums::messages::Messages;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterNotSupported),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.sendWebViewResultMessage`: Sends a message to the chat in the name of the user of a mini app, as the
/// bot. Call it once, when the user has finished in the app.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendWebViewResultMessage::new(
///     "AAHdF6IQ",
///     types::InputBotInlineResult::new(
///         "AbCdEf12",
///         "article",
///         types::InputBotInlineMessageMediaAuto::new("Hello!"),
///     ),
/// );
/// let result: Result<types::WebViewMessageSent, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         // The identifier of the query is not valid, or the query is too old.
///         ErrorKind::QueryIdInvalid => println!("{error}"),
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
/// - `bot_query_id` (`String`): The query identifier that the mini app received and gave to the bot.
/// - `result` ([`InputBotInlineResult`](enums::InputBotInlineResult)): The message to send.
///
/// # Returns
///
/// [`WebViewMessageSent`](types::WebViewMessageSent).
///
/// # Errors
///
/// - 400 [`QUERY_ID_INVALID`](crate::rpc::ErrorKind::QueryIdInvalid): The identifier of the query is not valid, or
///   the query is too old.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.setInlineBotResults`](functions::messages::SetInlineBotResults): Answers an inline query, as a bot.
/// - [`messages.savePreparedInlineMessage`](functions::messages::SavePreparedInlineMessage): Saves a message that a
///   user of the bot's mini app can share to a chat of their choice, as the bot.
/// - [`messages.setBotGuestChatResult`](functions::messages::SetBotGuestChatResult): Answers a query from a chat
///   that the bot is only a guest in, with a message.
///
/// # History
///
/// Since layer 140.
///
/// ```text
/// messages.sendWebViewResultMessage#a4314f5 bot_query_id:string
///     result:InputBotInlineResult = WebViewMessageSent;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendWebViewResultMessage)
#[doc(alias("messages.sendWebViewResultMessage", "SendWebViewResultMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendWebViewResultMessage {
    /// The query identifier that the mini app received and gave to the bot.
    pub bot_query_id: String,
    /// The message to send.
    pub result: enums::InputBotInlineResult,
}

impl SendWebViewResultMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot_query_id: impl Into<String>,
        result: impl Into<enums::InputBotInlineResult>,
    ) -> Self {
        Self {
            bot_query_id: bot_query_id.into(),
            result: result.into(),
        }
    }
}

impl wire::Wire for SendWebViewResultMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendWebViewResultMessage",
        id: 0x0a4314f5,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.bot_query_id);
        w.write(&self.result);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot_query_id: cursor.string(),
            result: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendWebViewResultMessage {
    type Return = types::WebViewMessageSent;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::QueryIdInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
}

/// `messages.sendWebViewData`: Hands data of a mini app to its bot, for an app that was opened from the reply
/// keyboard. The bot receives a service message; the app closes.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendWebViewData::new(
///     types::InputUser::new(12345678, 4831207765),
///     1804289383,
///     "Send",
///     "{}",
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that the app belongs to.
/// - `random_id` (`i64`): A random number that the client makes, so that a repeated request does not send twice.
/// - `button_text` (`String`): The text of the button that opened the app.
/// - `data` (`String`): The data that the app wants to send, as it gave them to the client.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 140.
///
/// ```text
/// messages.sendWebViewData#dc0242c8 bot:InputUser random_id:long
///     button_text:string data:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendWebViewData) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("messages.sendWebViewData", "SendWebViewDataRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendWebViewData {
    /// The bot that the app belongs to.
    pub bot: enums::InputUser,
    /// A random number that the client makes, so that a repeated request does not send twice.
    pub random_id: i64,
    /// The text of the button that opened the app.
    pub button_text: String,
    /// The data that the app wants to send, as it gave them to the client.
    pub data: String,
}

impl SendWebViewData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        random_id: i64,
        button_text: impl Into<String>,
        data: impl Into<String>,
    ) -> Self {
        Self {
            bot: bot.into(),
            random_id,
            button_text: button_text.into(),
            data: data.into(),
        }
    }
}

impl wire::Wire for SendWebViewData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendWebViewData",
        id: 0xdc0242c8,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.i64(self.random_id);
        w.string(&self.button_text);
        w.string(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            random_id: cursor.i64(),
            button_text: cursor.string(),
            data: cursor.string(),
        }
    }
}

impl wire::RemoteCall for SendWebViewData {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.setDefaultHistoryTTL`: Sets after which time messages delete themselves in chats that the user starts
/// from now on.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetDefaultHistoryTtl::new(604800);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TtlPeriodInvalid => {
///             println!("The lifetime of messages is not one that is allowed.");
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
/// - `period` (`i32`): Seconds after which a message is deleted; 0 turns it off.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`TTL_PERIOD_INVALID`](crate::rpc::ErrorKind::TtlPeriodInvalid): The lifetime of messages is not one that
///   is allowed.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 150 or earlier.
///
/// ```text
/// messages.setDefaultHistoryTTL#9eb51445 period:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setDefaultHistoryTTL)
#[doc(alias("messages.setDefaultHistoryTTL", "SetDefaultHistoryTtlRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetDefaultHistoryTtl {
    /// Seconds after which a message is deleted; 0 turns it off.
    pub period: i32,
}

impl SetDefaultHistoryTtl {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(period: i32) -> Self {
        Self { period }
    }
}

impl wire::Wire for SetDefaultHistoryTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setDefaultHistoryTTL",
        id: 0x9eb51445,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.period);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { period: cursor.i32() }
    }
}

impl wire::RemoteCall for SetDefaultHistoryTtl {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::TtlPeriodInvalid),
    ];
}

/// `messages.sendBotRequestedPeer`: Hands the users or chats that the user chose to a bot which asked for them by a
/// button. The bot receives a service message.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendBotRequestedPeer::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     1,
///     vec![enums::InputPeer::InputPeerSelf],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The bot that asked.
/// - `msg_id` (`Option<i32>`): The identifier of the message with the keyboard; left out if a mini app asked.
/// - `webapp_req_id` (`Option<String>`): The identifier of the request, if a mini app asked.
/// - `button_id` (`i32`): The `button_id` of the button that asked.
/// - `requested_peers` ([`Vec<InputPeer>`](enums::InputPeer)): The users or chats that the user chose.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives.
///
/// # Errors
///
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
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
/// Since layer 152; `requested_peers` since 169; `requested_peer` until 168; `webapp_req_id` since 224;
/// `msg_id:flags.0?int` since 224, `msg_id:int` before.
///
/// ```text
/// messages.sendBotRequestedPeer#6c5cf2a7 flags:# peer:InputPeer msg_id:flags.0?int
///     webapp_req_id:flags.1?string button_id:int requested_peers:Vector<InputPeer>
///     = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendBotRequestedPeer)
#[doc(alias("messages.sendBotRequestedPeer", "SendBotRequestedPeerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendBotRequestedPeer {
    /// The bot that asked.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the keyboard; left out if a mini app asked.
    pub msg_id: Option<i32>,
    /// The identifier of the request, if a mini app asked.
    pub webapp_req_id: Option<String>,
    /// The `button_id` of the button that asked.
    pub button_id: i32,
    /// The users or chats that the user chose.
    pub requested_peers: Vec<enums::InputPeer>,
}

impl SendBotRequestedPeer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        button_id: i32,
        requested_peers: Vec<enums::InputPeer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id: None,
            webapp_req_id: None,
            button_id,
            requested_peers,
        }
    }
}

impl wire::Wire for SendBotRequestedPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendBotRequestedPeer",
        id: 0x6c5cf2a7,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.msg_id));
        flags.set(1, w.write_optional(&self.webapp_req_id));
        w.i32(self.button_id);
        w.write(&self.requested_peers);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            msg_id: cursor.read_optional(flags.has(0)),
            webapp_req_id: cursor.read_optional(flags.has(1)),
            button_id: cursor.i32(),
            requested_peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendBotRequestedPeer {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `messages.searchCustomEmoji`: Finds custom emoji that stand for an ordinary emoji.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchCustomEmoji::new("👍", 0);
/// let result: Result<enums::EmojiList, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::EmoticonEmpty => println!("The emoji is missing."),
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
/// - `emoticon` (`String`): The ordinary emoji.
/// - `hash` (`i64`): The hash of the last [`emojiList`](types::EmojiList) for this emoji, or 0;
///   [`emojiListNotModified`](enums::EmojiList::NotModified) answers if nothing changed.
///
/// # Returns
///
/// [`EmojiList`](enums::EmojiList): [`NotModified`](enums::EmojiList::NotModified) or
/// [`EmojiList`](enums::EmojiList::EmojiList).
///
/// Identifiers of the custom emoji, or [`emojiListNotModified`](enums::EmojiList::NotModified) if they are those
/// that hash belongs to.
///
/// # Errors
///
/// - 400 [`EMOTICON_EMPTY`](crate::rpc::ErrorKind::EmoticonEmpty): The emoji is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.getDefaultProfilePhotoEmojis`](functions::account::GetDefaultProfilePhotoEmojis): Gets custom emoji
///   that Telegram suggests for a profile photo.
/// - [`account.getDefaultGroupPhotoEmojis`](functions::account::GetDefaultGroupPhotoEmojis): Gets custom emoji that
///   Telegram suggests for the photo of a group.
/// - [`account.getDefaultBackgroundEmojis`](functions::account::GetDefaultBackgroundEmojis): Gets custom emoji that
///   Telegram suggests as a pattern behind replies or on the profile page.
/// - [`account.getChannelRestrictedStatusEmojis`](functions::account::GetChannelRestrictedStatusEmojis): Gets the
///   custom emoji that a channel cannot have as its status.
///
/// # History
///
/// Since layer 152.
///
/// ```text
/// messages.searchCustomEmoji#2c11c0d7 emoticon:string hash:long = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchCustomEmoji) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji)
#[doc(alias("messages.searchCustomEmoji", "SearchCustomEmojiRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchCustomEmoji {
    /// The ordinary emoji.
    pub emoticon: String,
    /// The hash of the last [`emojiList`](types::EmojiList) for this emoji, or 0;

    /// [`emojiListNotModified`](enums::EmojiList::NotModified) answers if nothing changed.
    pub hash: i64,
}

impl SearchCustomEmoji {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoticon: impl Into<String>, hash: i64) -> Self {
        Self {
            emoticon: emoticon.into(),
            hash,
        }
    }
}

impl wire::Wire for SearchCustomEmoji {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchCustomEmoji",
        id: 0x2c11c0d7,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.emoticon);
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            emoticon: cursor.string(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for SearchCustomEmoji {
    type Return = enums::EmojiList;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EmoticonEmpty),
    ];
}

/// `messages.setChatWallPaper`: Sets or removes the background of a private chat. The other user gets a service
/// message and can adopt it by its identifier.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetChatWallPaper::new(
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::WallpaperNotFound => println!("There is no such wallpaper."),
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
/// - `for_both` (`bool`, a flag): If set, the background is set for both users at once; needs Telegram Premium.
/// - `revert` (`bool`, a flag): If set, a background that the other user set for both is dropped, and the own one
///   before comes back.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The private chat whose background changes.
/// - `wallpaper` ([`Option<InputWallPaper>`](enums::InputWallPaper)): The background to set; left out with id, and
///   to remove the background.
/// - `settings` ([`Option<WallPaperSettings>`](types::WallPaperSettings)): How the background is drawn: its
///   colours, pattern strength or blur.
/// - `id` (`Option<i32>`): The identifier of the service message whose background is adopted.
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
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`WALLPAPER_INVALID`](crate::rpc::ErrorKind::WallpaperInvalid): The wallpaper is not valid.
/// - 400 [`WALLPAPER_NOT_FOUND`](crate::rpc::ErrorKind::WallpaperNotFound): There is no such wallpaper.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.uploadWallPaper`](functions::account::UploadWallPaper): Makes a wallpaper from an uploaded image.
/// - [`account.saveWallPaper`](functions::account::SaveWallPaper): Adds a wallpaper to those that the user saved,
///   or removes it.
/// - [`account.installWallPaper`](functions::account::InstallWallPaper): Tells the server that the user chose a
///   wallpaper, and adds it to those that the user saved.
/// - [`account.getWallPaper`](functions::account::GetWallPaper): Gets one wallpaper, for example the one that a
///   link names.
/// - [`account.getMultiWallPapers`](functions::account::GetMultiWallPapers): Gets several wallpapers at once.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// messages.setChatWallPaper#8ffacae1 flags:# for_both:flags.3?true
///     revert:flags.4?true peer:InputPeer wallpaper:flags.0?InputWallPaper
///     settings:flags.2?WallPaperSettings id:flags.1?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setChatWallPaper) · [Guide:
/// wallpapers](https://core.telegram.org/api/wallpapers)
#[doc(alias("messages.setChatWallPaper", "SetChatWallPaperRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetChatWallPaper {
    /// If set, the background is set for both users at once; needs Telegram Premium.
    pub for_both: bool,
    /// If set, a background that the other user set for both is dropped, and the own one before comes back.
    pub revert: bool,
    /// The private chat whose background changes.
    pub peer: enums::InputPeer,
    /// The background to set; left out with id, and to remove the background.
    pub wallpaper: Option<enums::InputWallPaper>,
    /// How the background is drawn: its colours, pattern strength or blur.
    pub settings: Option<types::WallPaperSettings>,
    /// The identifier of the service message whose background is adopted.
    pub id: Option<i32>,
}

impl SetChatWallPaper {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            for_both: false,
            revert: false,
            peer: peer.into(),
            wallpaper: None,
            settings: None,
            id: None,
        }
    }
}

impl wire::Wire for SetChatWallPaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setChatWallPaper",
        id: 0x8ffacae1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(3, self.for_both).with(4, self.revert));
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.wallpaper));
        flags.set(2, w.write_optional(&self.settings));
        flags.set(1, w.write_optional(&self.id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            for_both: flags.has(3),
            revert: flags.has(4),
            peer: cursor.read(),
            wallpaper: cursor.read_optional(flags.has(0)),
            settings: cursor.read_optional(flags.has(2)),
            id: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SetChatWallPaper {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::WallpaperInvalid),
        wire::known(400, wire::ErrorKind::WallpaperNotFound),
    ];
}

/// `messages.searchEmojiStickerSets`: Finds sets of custom emoji by name.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchEmojiStickerSets::new("trains", 0);
/// let result: Result<enums::messages::FoundStickerSets, _> = client.invoke(&request);
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
/// - `exclude_featured` (`bool`, a flag): If set, the sets that Telegram recommends are left out.
/// - `q` (`String`): The text to search for.
/// - `hash` (`i64`): The hash of the last [`messages.foundStickerSets`](types::messages::FoundStickerSets) for this
///   text, or 0; [`messages.foundStickerSetsNotModified`](enums::messages::FoundStickerSets::NotModified) answers
///   if nothing changed.
///
/// # Returns
///
/// [`messages::FoundStickerSets`](enums::messages::FoundStickerSets):
/// [`NotModified`](enums::messages::FoundStickerSets::NotModified) or
/// [`FoundStickerSets`](enums::messages::FoundStickerSets::FoundStickerSets).
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
/// - [`messages.searchStickerSets`](functions::messages::SearchStickerSets): Finds sticker sets by name.
///
/// # History
///
/// Since layer 167.
///
/// ```text
/// messages.searchEmojiStickerSets#92b4494c flags:# exclude_featured:flags.0?true
///     q:string hash:long = messages.FoundStickerSets;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchEmojiStickerSets) · [Guide:
/// custom-emoji](https://core.telegram.org/api/custom-emoji)
#[doc(alias("messages.searchEmojiStickerSets", "SearchEmojiStickerSetsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchEmojiStickerSets {
    /// If set, the sets that Telegram recommends are left out.
    pub exclude_featured: bool,
    /// The text to search for.
    pub q: String,
    /// The hash of the last [`messages.foundStickerSets`](types::messages::FoundStickerSets) for this text, or 0;

    /// [`messages.foundStickerSetsNotModified`](enums::messages::FoundStickerSets::NotModified) answers if nothing
    /// changed.
    pub hash: i64,
}

impl SearchEmojiStickerSets {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(q: impl Into<String>, hash: i64) -> Self {
        Self {
            exclude_featured: false,
            q: q.into(),
            hash,
        }
    }
}

impl wire::Wire for SearchEmojiStickerSets {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchEmojiStickerSets",
        id: 0x92b4494c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.exclude_featured);
        w.flags(flags);
        w.string(&self.q);
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            exclude_featured: flags.has(0),
            q: cursor.string(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for SearchEmojiStickerSets {
    type Return = enums::messages::FoundStickerSets;
}

/// `messages.sendQuickReplyMessages`: Sends the messages of a quick reply to a user.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendQuickReplyMessages::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     5,
///     vec![42],
///     vec![1804289383],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
///         }
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The private chat to send to.
/// - `shortcut_id` (`i32`): The quick reply to send.
/// - `id` (`Vec<i32>`): Identifiers of the messages of the quick reply to send; empty for all.
/// - `random_id` (`Vec<i64>`): For each message a random number that the client makes, so that a repeated request
///   does not send twice.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that sending gives; the new messages are among them.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
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
/// Since layer 176; `id`, `random_id` since 177.
///
/// ```text
/// messages.sendQuickReplyMessages#6c750de1 peer:InputPeer shortcut_id:int
///     id:Vector<int> random_id:Vector<long> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendQuickReplyMessages) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("messages.sendQuickReplyMessages", "SendQuickReplyMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendQuickReplyMessages {
    /// The private chat to send to.
    pub peer: enums::InputPeer,
    /// The quick reply to send.
    pub shortcut_id: i32,
    /// Identifiers of the messages of the quick reply to send; empty for all.
    pub id: Vec<i32>,
    /// For each message a random number that the client makes, so that a repeated request does not send twice.
    pub random_id: Vec<i64>,
}

impl SendQuickReplyMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        shortcut_id: i32,
        id: Vec<i32>,
        random_id: Vec<i64>,
    ) -> Self {
        Self {
            peer: peer.into(),
            shortcut_id,
            id,
            random_id,
        }
    }
}

impl wire::Wire for SendQuickReplyMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendQuickReplyMessages",
        id: 0x6c750de1,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.shortcut_id);
        w.write(&self.id);
        w.write(&self.random_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            shortcut_id: cursor.i32(),
            id: cursor.read(),
            random_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendQuickReplyMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// `messages.sendPaidReaction`: Pays Telegram Stars for a reaction on a post, which go to the channel. Repeated
/// reactions on the same post add up.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SendPaidReaction::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     1,
///     1804289383,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatWriteForbidden => {
///             println!("The account may not write to this chat.");
///         }
///         ErrorKind::RandomIdExpired => println!("The random_id is too old."),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel that the post is in.
/// - `msg_id` (`i32`): The identifier of the post.
/// - `count` (`i32`): How many Telegram Stars to pay; each counts as one reaction.
/// - `random_id` (`i64`): A number against repeated sending: the current Unix time in the upper 32 bits, random
///   bits in the lower 32.
/// - `private` ([`Option<PaidReactionPrivacy>`](enums::PaidReactionPrivacy)): Under which name the user stands
///   among the top senders; if left out, the default of the account.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the reaction gives.
///
/// # Errors
///
/// - 400 [`BALANCE_TOO_LOW`](crate::rpc::ErrorKind::BalanceTooLow): The balance of Telegram Stars does not cover
///   the payment.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`RANDOM_ID_EMPTY`](crate::rpc::ErrorKind::RandomIdEmpty): The `random_id` is missing.
/// - 400 [`RANDOM_ID_EXPIRED`](crate::rpc::ErrorKind::RandomIdExpired): The `random_id` is too old.
/// - 400 [`REACTIONS_COUNT_INVALID`](crate::rpc::ErrorKind::ReactionsCountInvalid): The number of reactions is not
///   valid.
/// - 400 [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid): The account cannot send under this
///   identity here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.togglePaidReactionPrivacy`](functions::messages::TogglePaidReactionPrivacy): Changes under which
///   name the user stands among the top senders of paid reactions on a post.
///
/// # History
///
/// Since layer 186; `private:flags.0?Bool` since 187, `private:flags.0?true` before; fields in another order since
/// 187; `private:flags.0?PaidReactionPrivacy` since 199, `private:flags.0?Bool` before.
///
/// ```text
/// messages.sendPaidReaction#58bbcb50 flags:# peer:InputPeer msg_id:int count:int
///     random_id:long private:flags.0?PaidReactionPrivacy = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.sendPaidReaction) · [Guide:
/// reactions](https://core.telegram.org/api/reactions) · [Guide: stars](https://core.telegram.org/api/stars)
#[doc(alias("messages.sendPaidReaction", "SendPaidReactionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendPaidReaction {
    /// The channel that the post is in.
    pub peer: enums::InputPeer,
    /// The identifier of the post.
    pub msg_id: i32,
    /// How many Telegram Stars to pay; each counts as one reaction.
    pub count: i32,
    /// A number against repeated sending: the current Unix time in the upper 32 bits, random bits in the lower 32.
    pub random_id: i64,
    /// Under which name the user stands among the top senders; if left out, the default of the account.
    pub private: Option<enums::PaidReactionPrivacy>,
}

impl SendPaidReaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        count: i32,
        random_id: i64,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            count,
            random_id,
            private: None,
        }
    }
}

impl wire::Wire for SendPaidReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sendPaidReaction",
        id: 0x58bbcb50,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.fixed((self.msg_id, self.count, self.random_id));
        flags.set(0, w.write_optional(&self.private));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let (msg_id, count, random_id) = cursor.fixed::<(i32, i32, i64)>();
        Self {
            peer,
            msg_id,
            count,
            random_id,
            private: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for SendPaidReaction {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BalanceTooLow),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::RandomIdEmpty),
        wire::known(400, wire::ErrorKind::RandomIdExpired),
        wire::known(400, wire::ErrorKind::ReactionsCountInvalid),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
    ];
}

/// `messages.savePreparedInlineMessage`: Saves a message that a user of the bot's mini app can share to a chat of
/// their choice, as the bot. Pass the identifier that is returned to the mini app.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SavePreparedInlineMessage::new(
///     types::InputBotInlineResult::new(
///         "AbCdEf12",
///         "article",
///         types::InputBotInlineMessageMediaAuto::new("Hello!"),
///     ),
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::messages::BotPreparedInlineMessage, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
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
/// - `result` ([`InputBotInlineResult`](enums::InputBotInlineResult)): The message to save.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user who can share the message.
/// - `peer_types` ([`Option<Vec<InlineQueryPeerType>>`](enums::InlineQueryPeerType)): The kinds of chats that the
///   user may share it to; if left out, any.
///
/// # Returns
///
/// [`messages::BotPreparedInlineMessage`](types::messages::BotPreparedInlineMessage).
///
/// # Errors
///
/// - 400 [`RESULT_ID_INVALID`](crate::rpc::ErrorKind::ResultIdInvalid): The identifier of the result is not valid.
/// - 400 [`SEND_MESSAGE_GAME_INVALID`](crate::rpc::ErrorKind::SendMessageGameInvalid): The game in the inline
///   result is not valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.setInlineBotResults`](functions::messages::SetInlineBotResults): Answers an inline query, as a bot.
/// - [`messages.sendWebViewResultMessage`](functions::messages::SendWebViewResultMessage): Sends a message to the
///   chat in the name of the user of a mini app, as the bot.
/// - [`messages.setBotGuestChatResult`](functions::messages::SetBotGuestChatResult): Answers a query from a chat
///   that the bot is only a guest in, with a message.
///
/// # History
///
/// Since layer 193.
///
/// ```text
/// messages.savePreparedInlineMessage#f21f7f2f flags:# result:InputBotInlineResult
///     user_id:InputUser peer_types:flags.0?Vector<InlineQueryPeerType> =
///     messages.BotPreparedInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.savePreparedInlineMessage) · [Guide:
/// bots/inline](https://core.telegram.org/api/bots/inline) · [Guide:
/// web-events](https://core.telegram.org/api/web-events)
#[doc(alias("messages.savePreparedInlineMessage", "SavePreparedInlineMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SavePreparedInlineMessage {
    /// The message to save.
    pub result: enums::InputBotInlineResult,
    /// The user who can share the message.
    pub user_id: enums::InputUser,
    /// The kinds of chats that the user may share it to; if left out, any.
    pub peer_types: Option<Vec<enums::InlineQueryPeerType>>,
}

impl SavePreparedInlineMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        result: impl Into<enums::InputBotInlineResult>,
        user_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            result: result.into(),
            user_id: user_id.into(),
            peer_types: None,
        }
    }
}

impl wire::Wire for SavePreparedInlineMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.savePreparedInlineMessage",
        id: 0xf21f7f2f,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.result);
        w.write(&self.user_id);
        flags.set(0, w.write_optional(&self.peer_types));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            result: cursor.read(),
            user_id: cursor.read(),
            peer_types: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for SavePreparedInlineMessage {
    type Return = types::messages::BotPreparedInlineMessage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ResultIdInvalid),
        wire::known(400, wire::ErrorKind::SendMessageGameInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `messages.searchStickers`: Finds stickers or custom emoji by words and emoji, part by part. It looks beyond the
/// sets that the user has installed.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SearchStickers::new(
///     "trains",
///     "👍",
///     vec!["en".into()],
///     0,
///     20,
///     0,
/// );
/// let result: Result<enums::messages::FoundStickers, _> = client.invoke(&request);
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
/// - `emojis` (`bool`, a flag): If set, custom emoji are returned instead of stickers.
/// - `q` (`String`): The words to search for.
/// - `emoticon` (`String`): Emoji to search for, divided by spaces; may be empty.
/// - `lang_code` (`Vec<String>`): The codes of the languages that the words may be in; empty if unknown.
/// - `offset` (`i32`): The `next_offset` of the last part; 0 at the start.
/// - `limit` (`i32`): How many stickers to return at most.
/// - `hash` (`i64`): The hash of the last [`messages.foundStickers`](types::messages::FoundStickers) for this
///   search, or 0; [`messages.foundStickersNotModified`](types::messages::FoundStickersNotModified) answers if
///   nothing changed.
///
/// # Returns
///
/// [`messages::FoundStickers`](enums::messages::FoundStickers):
/// [`NotModified`](enums::messages::FoundStickers::NotModified) or
/// [`FoundStickers`](enums::messages::FoundStickers::FoundStickers).
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
/// Since layer 195.
///
/// ```text
/// messages.searchStickers#29b1c66a flags:# emojis:flags.0?true q:string
///     emoticon:string lang_code:Vector<string> offset:int limit:int hash:long =
///     messages.FoundStickers;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.searchStickers)
#[doc(alias("messages.searchStickers", "SearchStickersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchStickers {
    /// If set, custom emoji are returned instead of stickers.
    pub emojis: bool,
    /// The words to search for.
    pub q: String,
    /// Emoji to search for, divided by spaces; may be empty.
    pub emoticon: String,
    /// The codes of the languages that the words may be in; empty if unknown.
    pub lang_code: Vec<String>,
    /// The `next_offset` of the last part; 0 at the start.
    pub offset: i32,
    /// How many stickers to return at most.
    pub limit: i32,
    /// The hash of the last [`messages.foundStickers`](types::messages::FoundStickers) for this search, or 0;

    /// [`messages.foundStickersNotModified`](types::messages::FoundStickersNotModified) answers if nothing changed.
    pub hash: i64,
}

impl SearchStickers {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        q: impl Into<String>,
        emoticon: impl Into<String>,
        lang_code: Vec<String>,
        offset: i32,
        limit: i32,
        hash: i64,
    ) -> Self {
        Self {
            emojis: false,
            q: q.into(),
            emoticon: emoticon.into(),
            lang_code,
            offset,
            limit,
            hash,
        }
    }
}

impl wire::Wire for SearchStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchStickers",
        id: 0x29b1c66a,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.emojis);
        w.flags(flags);
        w.string(&self.q);
        w.string(&self.emoticon);
        w.write(&self.lang_code);
        w.fixed((self.offset, self.limit, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let q = cursor.string();
        let emoticon = cursor.string();
        let lang_code = cursor.read();
        let (offset, limit, hash) = cursor.fixed::<(i32, i32, i64)>();
        Self {
            emojis: flags.has(0),
            q,
            emoticon,
            lang_code,
            offset,
            limit,
            hash,
        }
    }
}

impl wire::RemoteCall for SearchStickers {
    type Return = enums::messages::FoundStickers;
}

/// `messages.summarizeText`: Makes a short summary of a long message by AI.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SummarizeText::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<types::TextWithEntities, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `id` (`i32`): The identifier of the message to shorten.
/// - `to_lang` (`Option<String>`): The code of the language that the summary is to be in; if left out, that of the
///   message.
/// - `tone` (`Option<String>`): The style that the summary is to have.
///
/// # Returns
///
/// [`TextWithEntities`](types::TextWithEntities).
///
/// The summary.
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
/// # Related
///
/// - [`messages.translateText`](functions::messages::TranslateText): Translates messages of a chat, or texts that
///   the client has.
/// - [`messages.translateRichMessage`](functions::messages::TranslateRichMessage): Translates rich messages of a
///   chat, or contents that the client has.
///
/// # History
///
/// Since layer 221; `tone` since 224.
///
/// ```text
/// messages.summarizeText#abbbd346 flags:# peer:InputPeer id:int
///     to_lang:flags.0?string tone:flags.2?string = TextWithEntities;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.summarizeText)
#[doc(alias("messages.summarizeText", "SummarizeTextRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SummarizeText {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message to shorten.
    pub id: i32,
    /// The code of the language that the summary is to be in; if left out, that of the message.
    pub to_lang: Option<String>,
    /// The style that the summary is to have.
    pub tone: Option<String>,
}

impl SummarizeText {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self {
            peer: peer.into(),
            id,
            to_lang: None,
            tone: None,
        }
    }
}

impl wire::Wire for SummarizeText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.summarizeText",
        id: 0xabbbd346,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.to_lang));
        flags.set(2, w.write_optional(&self.tone));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            to_lang: cursor.read_optional(flags.has(0)),
            tone: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for SummarizeText {
    type Return = types::TextWithEntities;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `messages.setBotGuestChatResult`: Answers a query from a chat that the bot is only a guest in, with a message.
/// Call it for [`updateBotGuestChatQuery`](types::UpdateBotGuestChatQuery), as the bot.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::SetBotGuestChatResult::new(
///     7391046528,
///     types::InputBotInlineResult::new(
///         "AbCdEf12",
///         "article",
///         types::InputBotInlineMessageMediaAuto::new("Hello!"),
///     ),
/// );
/// let result: Result<enums::InputBotInlineMessageId, _> = client.invoke(&request);
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
/// - `query_id` (`i64`): The identifier of the query, from the update.
/// - `result` ([`InputBotInlineResult`](enums::InputBotInlineResult)): The message to send as the answer.
///
/// # Returns
///
/// [`InputBotInlineMessageId`](enums::InputBotInlineMessageId):
/// [`InputBotInlineMessageId`](enums::InputBotInlineMessageId::InputBotInlineMessageId) or
/// [`InputBotInlineMessageId64`](enums::InputBotInlineMessageId::InputBotInlineMessageId64).
///
/// The identifier of the message that was sent, to edit it later.
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
/// - [`messages.setInlineBotResults`](functions::messages::SetInlineBotResults): Answers an inline query, as a bot.
/// - [`messages.sendWebViewResultMessage`](functions::messages::SendWebViewResultMessage): Sends a message to the
///   chat in the name of the user of a mini app, as the bot.
/// - [`messages.savePreparedInlineMessage`](functions::messages::SavePreparedInlineMessage): Saves a message that a
///   user of the bot's mini app can share to a chat of their choice, as the bot.
///
/// # History
///
/// Since layer 225.
///
/// ```text
/// messages.setBotGuestChatResult#b8f106e3 query_id:long
///     result:InputBotInlineResult = InputBotInlineMessageID;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.setBotGuestChatResult)
#[doc(alias("messages.setBotGuestChatResult", "SetBotGuestChatResultRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SetBotGuestChatResult {
    /// The identifier of the query, from the update.
    pub query_id: i64,
    /// The message to send as the answer.
    pub result: enums::InputBotInlineResult,
}

impl SetBotGuestChatResult {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(query_id: i64, result: impl Into<enums::InputBotInlineResult>) -> Self {
        Self {
            query_id,
            result: result.into(),
        }
    }
}

impl wire::Wire for SetBotGuestChatResult {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.setBotGuestChatResult",
        id: 0xb8f106e3,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.query_id);
        w.write(&self.result);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            query_id: cursor.i64(),
            result: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetBotGuestChatResult {
    type Return = enums::InputBotInlineMessageId;
}
