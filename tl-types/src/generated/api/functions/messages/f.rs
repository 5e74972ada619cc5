// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, Vec, Wire as _};

/// `messages.forwardMessages`: Forwards messages from one chat to another.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ForwardMessages::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![42],
///     vec![1804289383],
///     enums::InputPeer::InputPeerSelf,
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
/// - `background` (`bool`, a flag): If set, the messages are sent as background messages.
/// - `with_my_score` (`bool`, a flag): If set, a game is forwarded with the user's score.
/// - `drop_author` (`bool`, a flag): If set, the messages look like new ones, without the original author.
/// - `drop_media_captions` (`bool`, a flag): If set, media are forwarded without their captions.
/// - `noforwards` (`bool`, a flag): If set, recipients cannot forward or save the messages; for bots only.
/// - `allow_paid_floodskip` (`bool`, a flag): If set, a bot goes above its limit of messages per second and pays
///   Telegram Stars for it.
/// - `from_ephemeral` (`bool`, a flag): If set, the messages to forward are ephemeral ones.
/// - `from_peer` ([`InputPeer`](enums::InputPeer)): The chat that the messages are in.
/// - `id` (`Vec<i32>`): The identifiers of the messages.
/// - `random_id` (`Vec<i64>`): For each message a random number that the client makes, in the same order as id.
///   Telegram refuses a number that was used before, so that a repeated request does not send twice.
/// - `to_peer` ([`InputPeer`](enums::InputPeer)): The chat to forward to.
/// - `top_msg_id` (`Option<i32>`): The topic of a forum to forward to.
/// - `reply_to` ([`Option<InputReplyTo>`](enums::InputReplyTo)): The topic to forward to in the direct messages of
///   a channel: only [`inputReplyToMonoForum`](types::InputReplyToMonoForum) is accepted, and not along with
///   `top_msg_id`.
/// - `schedule_date` (`Option<i32>`): When to send, in Unix time; if left out, at once. The value 2147483646 means
///   as soon as the recipient is online.
/// - `schedule_repeat_period` (`Option<i32>`): Seconds after which the scheduled message is sent again.
/// - `send_as` ([`Option<InputPeer>`](enums::InputPeer)): The identity to send under, for example a channel of the
///   user; if left out, the default one.
/// - `quick_reply_shortcut` ([`Option<InputQuickReplyShortcut>`](enums::InputQuickReplyShortcut)): The quick reply
///   to add the message to, instead of sending it.
/// - `effect` (`Option<i64>`): The identifier of an effect to play with the message; for private chats.
/// - `video_timestamp` (`Option<i32>`): The second at which a forwarded video starts to play.
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
/// The updates that forwarding gives; the new messages are among them.
///
/// # Errors
///
/// - 406 [`ALLOW_PAYMENT_REQUIRED`](crate::rpc::ErrorKind::AllowPaymentRequired): The recipient charges Telegram
///   Stars for messages; allow the payment in the request.
/// - 403 [`ALLOW_PAYMENT_REQUIRED_%d`](crate::rpc::ErrorKind::AllowPaymentRequiredN): The recipient charges
///   Telegram Stars for messages. The number is the price; repeat the request with `allow_paid_stars` set to it.
/// - 400 [`BROADCAST_PUBLIC_VOTERS_FORBIDDEN`](crate::rpc::ErrorKind::BroadcastPublicVotersForbidden): Polls that
///   show who voted cannot be sent to a broadcast channel.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 406 [`CHAT_FORWARDS_RESTRICTED`](crate::rpc::ErrorKind::ChatForwardsRestricted): The chat has protected
///   content: its messages cannot be forwarded.
/// - 403 [`CHAT_GUEST_SEND_FORBIDDEN`](crate::rpc::ErrorKind::ChatGuestSendForbidden): The account has to join the
///   group before it may write there.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_RESTRICTED`](crate::rpc::ErrorKind::ChatRestricted): The account may not write to this chat, or the
///   chat is restricted.
/// - 403 [`CHAT_SEND_AUDIOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendAudiosForbidden): The account may not send
///   audio files to this chat.
/// - 403 [`CHAT_SEND_DOCS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendDocsForbidden): The account may not send
///   documents to this chat.
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
/// - 403 [`CHAT_SEND_POLL_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendPollForbidden): The account may not send polls
///   to this chat.
/// - 403 [`CHAT_SEND_STICKERS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendStickersForbidden): The account may not
///   send stickers to this chat.
/// - 403 [`CHAT_SEND_VIDEOS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVideosForbidden): The account may not send
///   videos to this chat.
/// - 403 [`CHAT_SEND_VOICES_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendVoicesForbidden): The account may not send
///   voice messages to this chat.
/// - 403 [`CHAT_SEND_WEBPAGE_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendWebpageForbidden): The account may not send
///   web page previews to this chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`GROUPED_MEDIA_INVALID`](crate::rpc::ErrorKind::GroupedMediaInvalid): The media cannot be sent as an
///   album.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty): No media was given, or it cannot be used.
/// - 400 [`MESSAGE_IDS_EMPTY`](crate::rpc::ErrorKind::MessageIdsEmpty): No message identifiers were given.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 500 [`NEED_DOC_INVALID`](crate::rpc::ErrorKind::NeedDocInvalid): Telegram could not load a document that the
///   request needs.
/// - 406 [`PAYMENT_UNSUPPORTED`](crate::rpc::ErrorKind::PaymentUnsupported): A payment would be needed, and this
///   way of sending does not support it.
/// - 406 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
/// - 406 [`PRIVACY_PREMIUM_REQUIRED`](crate::rpc::ErrorKind::PrivacyPremiumRequired): The user accepts messages
///   only from contacts and from accounts with Telegram Premium.
/// - 400 [`QUICK_REPLIES_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::QuickRepliesBotNotAllowed): Bots cannot use quick
///   replies.
/// - 400 [`QUICK_REPLIES_TOO_MUCH`](crate::rpc::ErrorKind::QuickRepliesTooMuch): There are as many quick replies as
///   may be.
/// - 400 [`QUIZ_ANSWER_MISSING`](crate::rpc::ErrorKind::QuizAnswerMissing): The correct answer of the quiz is
///   missing.
/// - 500 [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate): The `random_id` was used before; make a
///   new one for each message.
/// - 400 [`RANDOM_ID_INVALID`](crate::rpc::ErrorKind::RandomIdInvalid): The `random_id` is not valid; for several
///   messages there must be one for each.
/// - 400 [`REPLY_MESSAGES_TOO_MUCH`](crate::rpc::ErrorKind::ReplyMessagesTooMuch): The quick reply has as many
///   messages as it may.
/// - 400 [`REPLY_TO_MONOFORUM_PEER_INVALID`](crate::rpc::ErrorKind::ReplyToMonoforumPeerInvalid): The conversation
///   of the channel's direct messages that is replied to is not valid.
/// - 400 [`SCHEDULE_BOT_NOT_ALLOWED`](crate::rpc::ErrorKind::ScheduleBotNotAllowed): Bots cannot schedule messages.
/// - 400 [`SCHEDULE_DATE_TOO_LATE`](crate::rpc::ErrorKind::ScheduleDateTooLate): The date to send at is too far in
///   the future.
/// - 400 [`SCHEDULE_TOO_MUCH`](crate::rpc::ErrorKind::ScheduleTooMuch): The chat has as many scheduled messages as
///   may be.
/// - 400 [`SEND_AS_PEER_INVALID`](crate::rpc::ErrorKind::SendAsPeerInvalid): The account cannot send under this
///   identity here.
/// - 400 [`SLOWMODE_MULTI_MSGS_DISABLED`](crate::rpc::ErrorKind::SlowmodeMultiMsgsDisabled): In slow mode, several
///   messages cannot be sent at once.
/// - 420 [`SLOWMODE_WAIT_%d`](crate::rpc::ErrorKind::SlowmodeWaitN): The chat is in slow mode. Wait that many
///   seconds before the next message.
/// - 400 [`SUGGESTED_POST_PEER_INVALID`](crate::rpc::ErrorKind::SuggestedPostPeerInvalid): A post cannot be
///   suggested in this chat; it must be the direct messages of a channel.
/// - 406 [`TOPIC_CLOSED`](crate::rpc::ErrorKind::TopicClosed): The topic is closed.
/// - 406 [`TOPIC_DELETED`](crate::rpc::ErrorKind::TopicDeleted): The topic was deleted.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
/// - 403 [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked): The user has blocked this account.
/// - 400 [`USER_IS_BOT`](crate::rpc::ErrorKind::UserIsBot): A bot cannot send messages to another bot.
/// - 403 [`VOICE_MESSAGES_FORBIDDEN`](crate::rpc::ErrorKind::VoiceMessagesForbidden): The privacy settings of the
///   user do not allow voice or round video messages.
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
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.sendMultiMedia`](functions::messages::SendMultiMedia): Sends an album: several photos and videos,
///   or several files of one kind, as one group of messages.
/// - [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult): Sends a result of an inline bot to
///   a chat.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
///
/// # History
///
/// Since layer 46 or earlier; `drop_author`, `drop_media_captions`, `schedule_date` since 105; `grouped` until 104;
/// `noforwards`, `send_as` since 135; `top_msg_id` since 148; `allow_paid_floodskip`, `quick_reply_shortcut` since
/// 176; `video_timestamp` since 198; `allow_paid_stars` since 200; `reply_to` since 204; `suggested_post` since
/// 206; `schedule_repeat_period` since 217; `from_ephemeral`, `effect` since 219.
///
/// ```text
/// messages.forwardMessages#13704a7c flags:# silent:flags.5?true
///     background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true
///     drop_media_captions:flags.12?true noforwards:flags.14?true
///     allow_paid_floodskip:flags.19?true from_ephemeral:flags.25?true
///     from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer
///     top_msg_id:flags.9?int reply_to:flags.22?InputReplyTo
///     schedule_date:flags.10?int schedule_repeat_period:flags.24?int
///     send_as:flags.13?InputPeer
///     quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long
///     video_timestamp:flags.20?int allow_paid_stars:flags.21?long
///     suggested_post:flags.23?SuggestedPost = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.forwardMessages)
#[doc(alias("messages.forwardMessages", "ForwardMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ForwardMessages {
    /// If set, the recipients get the notification without a sound.
    pub silent: bool,
    /// If set, the messages are sent as background messages.
    pub background: bool,
    /// If set, a game is forwarded with the user's score.
    pub with_my_score: bool,
    /// If set, the messages look like new ones, without the original author.
    pub drop_author: bool,
    /// If set, media are forwarded without their captions.
    pub drop_media_captions: bool,
    /// If set, recipients cannot forward or save the messages; for bots only.
    pub noforwards: bool,
    /// If set, a bot goes above its limit of messages per second and pays Telegram Stars for it.
    pub allow_paid_floodskip: bool,
    /// If set, the messages to forward are ephemeral ones.
    pub from_ephemeral: bool,
    /// The chat that the messages are in.
    pub from_peer: enums::InputPeer,
    /// The identifiers of the messages.
    pub id: Vec<i32>,
    /// For each message a random number that the client makes, in the same order as id. Telegram refuses a number that
    /// was used before, so that a repeated request does not send twice.
    pub random_id: Vec<i64>,
    /// The chat to forward to.
    pub to_peer: enums::InputPeer,
    /// The topic of a forum to forward to.
    pub top_msg_id: Option<i32>,
    /// The topic to forward to in the direct messages of a channel: only
    /// [`inputReplyToMonoForum`](types::InputReplyToMonoForum) is accepted, and not along with `top_msg_id`.
    pub reply_to: Option<enums::InputReplyTo>,
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
    /// The second at which a forwarded video starts to play.
    pub video_timestamp: Option<i32>,
    /// The number of Telegram Stars that the account agrees to pay, where the recipient charges for messages.
    pub allow_paid_stars: Option<i64>,
    /// The terms of a suggested post, for the direct messages of a channel.
    pub suggested_post: Option<types::SuggestedPost>,
}

impl ForwardMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        from_peer: impl Into<enums::InputPeer>,
        id: Vec<i32>,
        random_id: Vec<i64>,
        to_peer: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            silent: false,
            background: false,
            with_my_score: false,
            drop_author: false,
            drop_media_captions: false,
            noforwards: false,
            allow_paid_floodskip: false,
            from_ephemeral: false,
            from_peer: from_peer.into(),
            id,
            random_id,
            to_peer: to_peer.into(),
            top_msg_id: None,
            reply_to: None,
            schedule_date: None,
            schedule_repeat_period: None,
            send_as: None,
            quick_reply_shortcut: None,
            effect: None,
            video_timestamp: None,
            allow_paid_stars: None,
            suggested_post: None,
        }
    }
}

impl wire::Wire for ForwardMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.forwardMessages",
        id: 0x13704a7c,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(5, self.silent)
                    .with(6, self.background)
                    .with(8, self.with_my_score)
                    .with(11, self.drop_author)
                    .with(12, self.drop_media_captions)
                    .with(14, self.noforwards)
                    .with(19, self.allow_paid_floodskip)
                    .with(25, self.from_ephemeral),
            );
        w.write(&self.from_peer);
        w.write(&self.id);
        w.write(&self.random_id);
        w.write(&self.to_peer);
        flags.set(9, w.write_optional(&self.top_msg_id));
        flags.set(22, w.write_optional(&self.reply_to));
        flags.set(10, w.write_optional(&self.schedule_date));
        flags.set(24, w.write_optional(&self.schedule_repeat_period));
        flags.set(13, w.write_optional(&self.send_as));
        flags.set(17, w.write_optional(&self.quick_reply_shortcut));
        flags.set(18, w.write_optional(&self.effect));
        flags.set(20, w.write_optional(&self.video_timestamp));
        flags.set(21, w.write_optional(&self.allow_paid_stars));
        flags.set(23, w.write_optional(&self.suggested_post));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(5),
            background: flags.has(6),
            with_my_score: flags.has(8),
            drop_author: flags.has(11),
            drop_media_captions: flags.has(12),
            noforwards: flags.has(14),
            allow_paid_floodskip: flags.has(19),
            from_ephemeral: flags.has(25),
            from_peer: cursor.read(),
            id: cursor.read(),
            random_id: cursor.read(),
            to_peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(9)),
            reply_to: cursor.read_optional(flags.has(22)),
            schedule_date: cursor.read_optional(flags.has(10)),
            schedule_repeat_period: cursor.read_optional(flags.has(24)),
            send_as: cursor.read_optional(flags.has(13)),
            quick_reply_shortcut: cursor.read_optional(flags.has(17)),
            effect: cursor.read_optional(flags.has(18)),
            video_timestamp: cursor.read_optional(flags.has(20)),
            allow_paid_stars: cursor.read_optional(flags.has(21)),
            suggested_post: cursor.read_optional(flags.has(23)),
        }
    }
}

impl wire::RemoteCall for ForwardMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::AllowPaymentRequired),
        wire::known(403, wire::ErrorKind::AllowPaymentRequiredN),
        wire::known(400, wire::ErrorKind::BroadcastPublicVotersForbidden),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(406, wire::ErrorKind::ChatForwardsRestricted),
        wire::known(403, wire::ErrorKind::ChatGuestSendForbidden),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatRestricted),
        wire::known(403, wire::ErrorKind::ChatSendAudiosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendDocsForbidden),
        wire::known(403, wire::ErrorKind::ChatSendGameForbidden),
        wire::known(403, wire::ErrorKind::ChatSendGifsForbidden),
        wire::known(403, wire::ErrorKind::ChatSendInlineForbidden),
        wire::known(403, wire::ErrorKind::ChatSendMediaForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPhotosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPlainForbidden),
        wire::known(403, wire::ErrorKind::ChatSendPollForbidden),
        wire::known(403, wire::ErrorKind::ChatSendStickersForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVideosForbidden),
        wire::known(403, wire::ErrorKind::ChatSendVoicesForbidden),
        wire::known(403, wire::ErrorKind::ChatSendWebpageForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::GroupedMediaInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MessageIdsEmpty),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(500, wire::ErrorKind::NeedDocInvalid),
        wire::known(406, wire::ErrorKind::PaymentUnsupported),
        wire::known(406, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(406, wire::ErrorKind::PrivacyPremiumRequired),
        wire::known(400, wire::ErrorKind::QuickRepliesBotNotAllowed),
        wire::known(400, wire::ErrorKind::QuickRepliesTooMuch),
        wire::known(400, wire::ErrorKind::QuizAnswerMissing),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::RandomIdInvalid),
        wire::known(400, wire::ErrorKind::ReplyMessagesTooMuch),
        wire::known(400, wire::ErrorKind::ReplyToMonoforumPeerInvalid),
        wire::known(400, wire::ErrorKind::ScheduleBotNotAllowed),
        wire::known(400, wire::ErrorKind::ScheduleDateTooLate),
        wire::known(400, wire::ErrorKind::ScheduleTooMuch),
        wire::known(400, wire::ErrorKind::SendAsPeerInvalid),
        wire::known(400, wire::ErrorKind::SlowmodeMultiMsgsDisabled),
        wire::known(420, wire::ErrorKind::SlowmodeWaitN),
        wire::known(400, wire::ErrorKind::SuggestedPostPeerInvalid),
        wire::known(406, wire::ErrorKind::TopicClosed),
        wire::known(406, wire::ErrorKind::TopicDeleted),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
        wire::known(400, wire::ErrorKind::UserIsBot),
        wire::known(403, wire::ErrorKind::VoiceMessagesForbidden),
        wire::known(400, wire::ErrorKind::YouBlockedUser),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.faveSticker`: Marks a sticker as a favourite, or takes the mark away. Beyond the limit of the account,
/// the oldest favourite drops out.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::FaveSticker::new(
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
/// - `id` ([`InputDocument`](enums::InputDocument)): The sticker to mark.
/// - `unfave` (`bool`): True to take the mark away, false to set it.
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
/// Since layer 71.
///
/// ```text
/// messages.faveSticker#b9ffc55b id:InputDocument unfave:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.faveSticker)
#[doc(alias("messages.faveSticker", "FaveStickerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FaveSticker {
    /// The sticker to mark.
    pub id: enums::InputDocument,
    /// True to take the mark away, false to set it.
    pub unfave: bool,
}

impl FaveSticker {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>, unfave: bool) -> Self {
        Self { id: id.into(), unfave }
    }
}

impl wire::Wire for FaveSticker {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.faveSticker",
        id: 0xb9ffc55b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w.bool(self.unfave);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            unfave: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for FaveSticker {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StickerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}
