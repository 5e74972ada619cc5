// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// A user or bot.
///
/// Returned by [`account.updateProfile`](functions::account::UpdateProfile),
/// [`account.updateUsername`](functions::account::UpdateUsername),
/// [`account.changePhone`](functions::account::ChangePhone), [`users.getUsers`](functions::users::GetUsers),
/// [`contacts.importContactToken`](functions::contacts::ImportContactToken),
/// [`messages.getFutureChatCreatorAfterLeave`](functions::messages::GetFutureChatCreatorAfterLeave),
/// [`channels.getMessageAuthor`](functions::channels::GetMessageAuthor),
/// [`bots.getAdminedBots`](functions::bots::GetAdminedBots), [`bots.createBot`](functions::bots::CreateBot).
///
/// Contained in [`auth.authorization`](types::auth::Authorization),
/// [`contacts.contacts`](types::contacts::Contacts),
/// [`contacts.importedContacts`](types::contacts::ImportedContacts),
/// [`contacts.blocked`](types::contacts::Blocked), [`contacts.blockedSlice`](types::contacts::BlockedSlice),
/// [`messages.dialogs`](types::messages::Dialogs), [`messages.dialogsSlice`](types::messages::DialogsSlice),
/// [`messages.messages`](types::messages::Messages), [`messages.messagesSlice`](types::messages::MessagesSlice),
/// [`messages.channelMessages`](types::messages::ChannelMessages), and 104 more.
///
/// [Official page](https://core.telegram.org/type/User)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum User {
    /// A user that does not exist or cannot be seen.
    Empty(types::UserEmpty),
    /// A user or bot, as far as the account may see it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    User(Box<types::User>),
}

impl User {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0xd3bc4b7a,
            Self::User(_) => 0xb1b8cc83,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "userEmpty",
            Self::User(_) => "user",
        }
    }
}

impl wire::Wire for User {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "User",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0xd3bc4b7a)),
            Self::User(value) => (**value).write_bare(w.id(0xb1b8cc83)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd3bc4b7a => Self::Empty(types::UserEmpty::read_bare(cursor)),
            0xb1b8cc83 => Self::User(Box::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0x31774388 => Self::user_31774388(cursor),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UserEmpty> for User {
    #[inline]
    fn from(value: types::UserEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::User> for User {
    #[inline]
    fn from(value: types::User) -> Self {
        Self::User(Box::new(value))
    }
}

/// The current profile photo of a user, in the short form that comes with the user.
///
/// Contained in [`user`](types::User).
///
/// [Official page](https://core.telegram.org/type/UserProfilePhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum UserProfilePhoto {
    /// No profile photo.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `userProfilePhotoEmpty#4f11bae1 = UserProfilePhoto;`
    Empty,
    /// The user has a profile photo, and this is where to get it.
    UserProfilePhoto(types::UserProfilePhoto),
}

impl UserProfilePhoto {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x4f11bae1;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x4f11bae1,
            Self::UserProfilePhoto(_) => 0x82d1f706,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "userProfilePhotoEmpty",
            Self::UserProfilePhoto(_) => "userProfilePhoto",
        }
    }
}

impl wire::Wire for UserProfilePhoto {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "UserProfilePhoto",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x4f11bae1),
            Self::UserProfilePhoto(value) => value.write_bare(w.id(0x82d1f706)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4f11bae1 => Self::Empty,
            0x82d1f706 => {
                Self::UserProfilePhoto(types::UserProfilePhoto::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UserProfilePhoto> for UserProfilePhoto {
    #[inline]
    fn from(value: types::UserProfilePhoto) -> Self {
        Self::UserProfilePhoto(value)
    }
}

/// When a user was last online.
///
/// Contained in [`user`](types::User), [`contactStatus`](types::ContactStatus),
/// [`updateUserStatus`](types::UpdateUserStatus).
///
/// [Official page](https://core.telegram.org/type/UserStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum UserStatus {
    /// It is not known when the user was online.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `userStatusEmpty#9d05049 = UserStatus;`
    Empty,
    /// The user is online now.
    Online(types::UserStatusOnline),
    /// The user is offline, and when they were last online is known.
    Offline(types::UserStatusOffline),
    /// The user was online recently.
    Recently(types::UserStatusRecently),
    /// The user was online in the last week.
    LastWeek(types::UserStatusLastWeek),
    /// The user was online in the last month.
    LastMonth(types::UserStatusLastMonth),
}

impl UserStatus {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x09d05049;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x09d05049,
            Self::Online(_) => 0xedb93949,
            Self::Offline(_) => 0x008c703f,
            Self::Recently(_) => 0x7b197dc8,
            Self::LastWeek(_) => 0x541a1d1a,
            Self::LastMonth(_) => 0x65899777,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "userStatusEmpty",
            Self::Online(_) => "userStatusOnline",
            Self::Offline(_) => "userStatusOffline",
            Self::Recently(_) => "userStatusRecently",
            Self::LastWeek(_) => "userStatusLastWeek",
            Self::LastMonth(_) => "userStatusLastMonth",
        }
    }
}

impl wire::Wire for UserStatus {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "UserStatus",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x09d05049),
            Self::Online(value) => value.write_bare(w.id(0xedb93949)),
            Self::Offline(value) => value.write_bare(w.id(0x008c703f)),
            Self::Recently(value) => value.write_bare(w.id(0x7b197dc8)),
            Self::LastWeek(value) => value.write_bare(w.id(0x541a1d1a)),
            Self::LastMonth(value) => value.write_bare(w.id(0x65899777)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x09d05049 => Self::Empty,
            0xedb93949 => Self::Online(types::UserStatusOnline::read_bare(cursor)),
            0x008c703f => Self::Offline(types::UserStatusOffline::read_bare(cursor)),
            0x7b197dc8 => Self::Recently(types::UserStatusRecently::read_bare(cursor)),
            0x541a1d1a => Self::LastWeek(types::UserStatusLastWeek::read_bare(cursor)),
            0x65899777 => Self::LastMonth(types::UserStatusLastMonth::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UserStatusOnline> for UserStatus {
    #[inline]
    fn from(value: types::UserStatusOnline) -> Self {
        Self::Online(value)
    }
}

impl From<types::UserStatusOffline> for UserStatus {
    #[inline]
    fn from(value: types::UserStatusOffline) -> Self {
        Self::Offline(value)
    }
}

impl From<types::UserStatusRecently> for UserStatus {
    #[inline]
    fn from(value: types::UserStatusRecently) -> Self {
        Self::Recently(value)
    }
}

impl From<types::UserStatusLastWeek> for UserStatus {
    #[inline]
    fn from(value: types::UserStatusLastWeek) -> Self {
        Self::LastWeek(value)
    }
}

impl From<types::UserStatusLastMonth> for UserStatus {
    #[inline]
    fn from(value: types::UserStatusLastMonth) -> Self {
        Self::LastMonth(value)
    }
}

/// Something that happened.
///
/// Contained in [`updates.difference`](types::updates::Difference),
/// [`updates.differenceSlice`](types::updates::DifferenceSlice), [`updateShort`](types::UpdateShort),
/// [`updatesCombined`](types::UpdatesCombined), [`updates`](types::Updates),
/// [`updates.channelDifference`](types::updates::ChannelDifference).
///
/// [Official page](https://core.telegram.org/type/Update)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Update {
    /// A new message in a private chat or basic group.
    NewMessage(types::UpdateNewMessage),
    /// A message that was sent got its identifier.
    MessageId(types::UpdateMessageId),
    /// Messages in private chats or basic groups were deleted.
    DeleteMessages(types::UpdateDeleteMessages),
    /// A user is typing or doing something else in a private chat.
    ///
    /// In a `Box`, because the struct is large or recursive.
    UserTyping(Box<types::UpdateUserTyping>),
    /// A member of a basic group is typing or doing something else.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChatUserTyping(Box<types::UpdateChatUserTyping>),
    /// The members of a basic group changed.
    ChatParticipants(types::UpdateChatParticipants),
    /// A user went online or offline.
    UserStatus(types::UpdateUserStatus),
    /// A user has a new name.
    UserName(types::UpdateUserName),
    /// The account was logged in from another client.
    NewAuthorization(types::UpdateNewAuthorization),
    /// A new message in a secret chat.
    NewEncryptedMessage(types::UpdateNewEncryptedMessage),
    /// The other user of a secret chat is typing.
    EncryptedChatTyping(types::UpdateEncryptedChatTyping),
    /// A secret chat was requested, accepted or ended.
    Encryption(types::UpdateEncryption),
    /// The other user of a secret chat read messages up to a certain time.
    EncryptedMessagesRead(types::UpdateEncryptedMessagesRead),
    /// A basic group has another member.
    ChatParticipantAdd(types::UpdateChatParticipantAdd),
    /// A member left a basic group or was removed from it.
    ChatParticipantDelete(types::UpdateChatParticipantDelete),
    /// The addresses of data centres changed.
    DcOptions(types::UpdateDcOptions),
    /// Notification settings changed.
    ///
    /// In a `Box`, because the struct is large or recursive.
    NotifySettings(Box<types::UpdateNotifySettings>),
    /// Telegram has something to tell the user.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ServiceNotification(Box<types::UpdateServiceNotification>),
    /// Privacy settings changed.
    Privacy(types::UpdatePrivacy),
    /// A user has a new phone number.
    UserPhone(types::UpdateUserPhone),
    /// The account read messages of a private chat or basic group.
    ReadHistoryInbox(types::UpdateReadHistoryInbox),
    /// The other side read messages of the account.
    ReadHistoryOutbox(types::UpdateReadHistoryOutbox),
    /// The preview of a link is ready, or not to be had.
    WebPage(types::UpdateWebPage),
    /// Media or mentions in messages were opened.
    ReadMessagesContents(types::UpdateReadMessagesContents),
    /// Too much happened in a channel or supergroup; call
    /// [`updates.getChannelDifference`](functions::updates::GetChannelDifference).
    ChannelTooLong(types::UpdateChannelTooLong),
    /// What is known about a channel or supergroup changed.
    Channel(types::UpdateChannel),
    /// A new message in a channel or supergroup.
    NewChannelMessage(types::UpdateNewChannelMessage),
    /// The account read messages of a channel or supergroup.
    ReadChannelInbox(types::UpdateReadChannelInbox),
    /// Messages in a channel or supergroup were deleted.
    DeleteChannelMessages(types::UpdateDeleteChannelMessages),
    /// The number of views of a post changed.
    ChannelMessageViews(types::UpdateChannelMessageViews),
    /// A member of a basic group became an administrator, or is one no longer.
    ChatParticipantAdmin(types::UpdateChatParticipantAdmin),
    /// A sticker set was added.
    NewStickerSet(types::UpdateNewStickerSet),
    /// The installed sticker sets were put into another order, from another client of the user.
    StickerSetsOrder(types::UpdateStickerSetsOrder),
    /// The list of installed sticker sets changed; get it again, for example with
    /// [`messages.getAllStickers`](functions::messages::GetAllStickers).
    StickerSets(types::UpdateStickerSets),
    /// The list of saved animations changed; call [`messages.getSavedGifs`](functions::messages::GetSavedGifs).
    ///
    /// Since layer 46 or earlier.
    ///
    /// `updateSavedGifs#9375341e = Update;`
    SavedGifs,
    /// A user typed an inline query for the bot.
    BotInlineQuery(types::UpdateBotInlineQuery),
    /// A user sent a result of the bot's inline mode.
    BotInlineSend(types::UpdateBotInlineSend),
    /// A message in a channel or supergroup was edited.
    EditChannelMessage(types::UpdateEditChannelMessage),
    /// A user pressed a button under a message of the bot.
    BotCallbackQuery(types::UpdateBotCallbackQuery),
    /// A message in a private chat or basic group was edited.
    EditMessage(types::UpdateEditMessage),
    /// A user pressed a button under a message that was sent through the bot.
    InlineBotCallbackQuery(types::UpdateInlineBotCallbackQuery),
    /// Members of a supergroup read messages of the account.
    ReadChannelOutbox(types::UpdateReadChannelOutbox),
    /// The draft of a chat changed.
    DraftMessage(types::UpdateDraftMessage),
    /// The user looked at featured sticker sets in another client, so they no longer count as new.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `updateReadFeaturedStickers#571d2742 = Update;`
    ReadFeaturedStickers,
    /// The list of recently used stickers changed; call
    /// [`messages.getRecentStickers`](functions::messages::GetRecentStickers).
    ///
    /// Since layer 62 or earlier.
    ///
    /// `updateRecentStickers#9a422c20 = Update;`
    RecentStickers,
    /// The configuration changed; call [`help.getConfig`](functions::help::GetConfig) and
    /// [`help.getAppConfig`](functions::help::GetAppConfig).
    ///
    /// Since layer 62 or earlier.
    ///
    /// `updateConfig#a229dd06 = Update;`
    Config,
    /// The numbering of updates started anew; call [`updates.getState`](functions::updates::GetState).
    ///
    /// Since layer 62 or earlier.
    ///
    /// `updatePtsChanged#3354678f = Update;`
    PtsChanged,
    /// The preview of a link in a channel or supergroup is ready, or none can be made.
    ChannelWebPage(types::UpdateChannelWebPage),
    /// A chat was pinned or unpinned.
    DialogPinned(types::UpdateDialogPinned),
    /// The pinned chats of the chat list, or their order, changed.
    PinnedDialogs(types::UpdatePinnedDialogs),
    /// An event for a bot, as JSON; for bots only.
    BotWebhookJson(types::UpdateBotWebhookJson),
    /// A query for a bot, as JSON, to be answered with
    /// [`bots.answerWebhookJSONQuery`](functions::bots::AnswerWebhookJsonQuery); for bots only.
    BotWebhookJsonQuery(types::UpdateBotWebhookJsonQuery),
    /// A user stated the address for an order of which the price depends on delivery.
    ///
    /// In a `Box`, because the struct is large or recursive.
    BotShippingQuery(Box<types::UpdateBotShippingQuery>),
    /// A user is about to pay an invoice of the bot.
    ///
    /// In a `Box`, because the struct is large or recursive.
    BotPrecheckoutQuery(Box<types::UpdateBotPrecheckoutQuery>),
    /// A phone call comes in, or the state of a call changed.
    PhoneCall(types::UpdatePhoneCall),
    /// So much of a language pack changed that the changes are not sent; call
    /// [`langpack.getDifference`](functions::langpack::GetDifference).
    LangPackTooLong(types::UpdateLangPackTooLong),
    /// Strings of the language pack in use changed.
    LangPack(types::UpdateLangPack),
    /// The list of favourite stickers changed; call
    /// [`messages.getFavedStickers`](functions::messages::GetFavedStickers).
    ///
    /// Since layer 71.
    ///
    /// `updateFavedStickers#e511996d = Update;`
    FavedStickers,
    /// Voice messages, videos or mentions in a channel or supergroup were opened.
    ChannelReadMessagesContents(types::UpdateChannelReadMessagesContents),
    /// The contacts were deleted as a whole; get them again.
    ///
    /// Since layer 71.
    ///
    /// `updateContactsReset#7084a7be = Update;`
    ContactsReset,
    /// The older messages of a channel or supergroup can no longer be read, because the history was cleared.
    ChannelAvailableMessages(types::UpdateChannelAvailableMessages),
    /// The user marked a chat as unread, or took the mark back.
    DialogUnreadMark(types::UpdateDialogUnreadMark),
    /// A poll changed.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MessagePoll(Box<types::UpdateMessagePoll>),
    /// What ordinary members of a group may do was changed.
    ChatDefaultBannedRights(types::UpdateChatDefaultBannedRights),
    /// Chats were moved to the archive or out of it.
    FolderPeers(types::UpdateFolderPeers),
    /// What to offer in the bar above a chat changed.
    ///
    /// In a `Box`, because the struct is large or recursive.
    PeerSettings(Box<types::UpdatePeerSettings>),
    /// Users or groups near the own position appeared or moved, after
    /// [`contacts.getLocated`](functions::contacts::GetLocated) was called.
    PeerLocated(types::UpdatePeerLocated),
    /// A message was scheduled.
    NewScheduledMessage(types::UpdateNewScheduledMessage),
    /// Scheduled messages were deleted or sent.
    DeleteScheduledMessages(types::UpdateDeleteScheduledMessages),
    /// A cloud theme that is installed was changed by its author.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Theme(Box<types::UpdateTheme>),
    /// A live location of the account is being viewed, so its position should be refreshed.
    GeoLiveViewed(types::UpdateGeoLiveViewed),
    /// The token of a login by QR code was accepted; call [`auth.exportLoginToken`](functions::auth::ExportLoginToken)
    /// again.
    ///
    /// Since layer 109 or earlier.
    ///
    /// `updateLoginToken#564fe691 = Update;`
    LoginToken,
    /// Somebody voted in a poll of the bot, or took a vote back; for bots only.
    MessagePollVote(types::UpdateMessagePollVote),
    /// A chat folder was added, changed or deleted, from another client of the user.
    DialogFilter(types::UpdateDialogFilter),
    /// The chat folders were put into another order.
    DialogFilterOrder(types::UpdateDialogFilterOrder),
    /// The chat folders changed; call [`messages.getDialogFilters`](functions::messages::GetDialogFilters).
    ///
    /// Since layer 111.
    ///
    /// `updateDialogFilters#3504914f = Update;`
    DialogFilters,
    /// The other side of a phone call sent signalling data, to be handed to the calls library.
    PhoneCallSignalingData(types::UpdatePhoneCallSignalingData),
    /// A message of a channel was forwarded more often than the client knows.
    ChannelMessageForwards(types::UpdateChannelMessageForwards),
    /// The account read messages of a comment thread or a forum topic.
    ReadChannelDiscussionInbox(types::UpdateReadChannelDiscussionInbox),
    /// Somebody read messages that the account had sent to a comment thread or a forum topic.
    ReadChannelDiscussionOutbox(types::UpdateReadChannelDiscussionOutbox),
    /// A user or chat was blocked or unblocked.
    PeerBlocked(types::UpdatePeerBlocked),
    /// A member of a supergroup is typing or doing something else.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChannelUserTyping(Box<types::UpdateChannelUserTyping>),
    /// Messages in a private chat or basic group were pinned or unpinned.
    PinnedMessages(types::UpdatePinnedMessages),
    /// Messages of a channel or supergroup were pinned or unpinned.
    PinnedChannelMessages(types::UpdatePinnedChannelMessages),
    /// What is known about a basic group changed.
    Chat(types::UpdateChat),
    /// Somebody joined or left a group call, or changed in it, for example was muted.
    GroupCallParticipants(types::UpdateGroupCallParticipants),
    /// A group call or live story started, changed or ended.
    GroupCall(types::UpdateGroupCall),
    /// The auto-delete timer of a chat was changed.
    PeerHistoryTtl(types::UpdatePeerHistoryTtl),
    /// A member of a basic group joined, left, was removed or got other rights; for bots only.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChatParticipant(Box<types::UpdateChatParticipant>),
    /// A member of a channel or supergroup joined, left, was banned or got other rights; for bots only.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChannelParticipant(Box<types::UpdateChannelParticipant>),
    /// A user stopped the bot, or started it again.
    BotStopped(types::UpdateBotStopped),
    /// The parameters for the connection to a group call, in answer to
    /// [`phone.joinGroupCall`](functions::phone::JoinGroupCall) or
    /// [`phone.joinGroupCallPresentation`](functions::phone::JoinGroupCallPresentation).
    GroupCallConnection(types::UpdateGroupCallConnection),
    /// A bot has other commands in a chat.
    BotCommands(types::UpdateBotCommands),
    /// The number of open requests to join a group or channel changed; administrators get it.
    PendingJoinRequests(types::UpdatePendingJoinRequests),
    /// A user asks to join a group or channel in which the bot is an administrator; for bots only.
    BotChatInviteRequester(types::UpdateBotChatInviteRequester),
    /// The reactions to a message changed.
    MessageReactions(types::UpdateMessageReactions),
    /// The mini apps in the attachment menu changed; call
    /// [`messages.getAttachMenuBots`](functions::messages::GetAttachMenuBots).
    ///
    /// Since layer 140.
    ///
    /// `updateAttachMenuBots#17b7a20b = Update;`
    AttachMenuBots,
    /// A mini app has sent its result as an inline message, so the client can close it.
    WebViewResultSent(types::UpdateWebViewResultSent),
    /// A bot has another menu button.
    BotMenuButton(types::UpdateBotMenuButton),
    /// The list of saved notification sounds changed; call
    /// [`account.getSavedRingtones`](functions::account::GetSavedRingtones).
    ///
    /// Since layer 140.
    ///
    /// `updateSavedRingtones#74d8be99 = Update;`
    SavedRingtones,
    /// A transcription of a voice message that was asked for with
    /// [`messages.transcribeAudio`](functions::messages::TranscribeAudio) got on or is complete.
    TranscribedAudio(types::UpdateTranscribedAudio),
    /// The user looked at featured custom emoji sets in another client, so they no longer count as new.
    ///
    /// Since layer 144.
    ///
    /// `updateReadFeaturedEmojiStickers#fb4c496c = Update;`
    ReadFeaturedEmojiStickers,
    /// A user has another emoji status, or none any more.
    UserEmojiStatus(types::UpdateUserEmojiStatus),
    /// The list of recently used emoji statuses changed; call
    /// [`account.getRecentEmojiStatuses`](functions::account::GetRecentEmojiStatuses).
    ///
    /// Since layer 145.
    ///
    /// `updateRecentEmojiStatuses#30f443db = Update;`
    RecentEmojiStatuses,
    /// The list of recently used reactions changed; call
    /// [`messages.getRecentReactions`](functions::messages::GetRecentReactions).
    ///
    /// Since layer 145.
    ///
    /// `updateRecentReactions#6f7863f4 = Update;`
    RecentReactions,
    /// A sticker set was moved to the top of the list, because one of its stickers was used.
    MoveStickerSetToTop(types::UpdateMoveStickerSetToTop),
    /// Paid media in a message can be seen in full now, because the account bought it.
    MessageExtendedMedia(types::UpdateMessageExtendedMedia),
    /// What is known about a user changed.
    User(types::UpdateUser),
    /// The settings for saving media automatically changed; call
    /// [`account.getAutoSaveSettings`](functions::account::GetAutoSaveSettings).
    ///
    /// Since layer 152.
    ///
    /// `updateAutoSaveSettings#ec05b097 = Update;`
    AutoSaveSettings,
    /// A story was posted, changed or deleted.
    Story(types::UpdateStory),
    /// The account viewed stories of somebody, in this or another client.
    ReadStories(types::UpdateReadStories),
    /// A story that was sent got its identifier.
    StoryId(types::UpdateStoryId),
    /// The stealth mode for viewing stories was switched on, or its dates changed.
    StoriesStealthMode(types::UpdateStoriesStealthMode),
    /// The account reacted to a story, in this or another client.
    SentStoryReaction(types::UpdateSentStoryReaction),
    /// A boost of a channel or supergroup was added or changed; for bots that are administrators there.
    ///
    /// In a `Box`, because the struct is large or recursive.
    BotChatBoost(Box<types::UpdateBotChatBoost>),
    /// The user switched a forum between a list of topics and one list of messages, in another client.
    ChannelViewForumAsMessages(types::UpdateChannelViewForumAsMessages),
    /// The wallpaper of a chat was set, changed or removed.
    PeerWallpaper(types::UpdatePeerWallpaper),
    /// Somebody changed the reactions to a message, where it is seen who reacts; for bots only.
    BotMessageReaction(types::UpdateBotMessageReaction),
    /// The number of reactions to a message changed, where it is not seen who reacts; for bots only.
    BotMessageReactions(types::UpdateBotMessageReactions),
    /// A chat inside Saved Messages was pinned or unpinned.
    SavedDialogPinned(types::UpdateSavedDialogPinned),
    /// The pinned chats inside Saved Messages, or their order, changed.
    PinnedSavedDialogs(types::UpdatePinnedSavedDialogs),
    /// The tags of Saved Messages or their names changed; call
    /// [`messages.getSavedReactionTags`](functions::messages::GetSavedReactionTags).
    ///
    /// Since layer 171.
    ///
    /// `updateSavedReactionTags#39c67432 = Update;`
    SavedReactionTags,
    /// The account is asked to send an SMS for Telegram, as it volunteered to; call
    /// [`smsjobs.getSmsJob`](functions::smsjobs::GetSmsJob).
    SmsJob(types::UpdateSmsJob),
    /// The quick reply shortcuts of a business account, or their order, changed.
    QuickReplies(types::UpdateQuickReplies),
    /// A quick reply shortcut was created.
    NewQuickReply(types::UpdateNewQuickReply),
    /// A quick reply shortcut was deleted with all its messages; no other update tells of the messages.
    DeleteQuickReply(types::UpdateDeleteQuickReply),
    /// A message of a quick reply shortcut was added or edited.
    QuickReplyMessage(types::UpdateQuickReplyMessage),
    /// Messages of a quick reply shortcut were deleted.
    DeleteQuickReplyMessages(types::UpdateDeleteQuickReplyMessages),
    /// A user connected the bot to a business account, changed the connection or ended it; for bots only.
    BotBusinessConnect(types::UpdateBotBusinessConnect),
    /// A new message in a chat that the bot manages for a business account; for bots only.
    BotNewBusinessMessage(types::UpdateBotNewBusinessMessage),
    /// A message was edited in a chat that the bot manages for a business account; for bots only.
    BotEditBusinessMessage(types::UpdateBotEditBusinessMessage),
    /// Messages were deleted in a chat that the bot manages for a business account; for bots only.
    BotDeleteBusinessMessage(types::UpdateBotDeleteBusinessMessage),
    /// Somebody reacted to a story of the account.
    NewStoryReaction(types::UpdateNewStoryReaction),
    /// The balance of the account in Telegram Stars or Toncoin changed.
    StarsBalance(types::UpdateStarsBalance),
    /// A user pressed a callback button in a message that the bot sent for a business account.
    ///
    /// In a `Box`, because the struct is large or recursive.
    BusinessBotCallbackQuery(Box<types::UpdateBusinessBotCallbackQuery>),
    /// The revenue of a channel or bot of the account changed.
    StarsRevenueStatus(types::UpdateStarsRevenueStatus),
    /// A user bought paid media that the bot had sent; for bots only.
    BotPurchasedPaidMedia(types::UpdateBotPurchasedPaidMedia),
    /// The user changed under whose name paid reactions are shown by default.
    PaidReactionPrivacy(types::UpdatePaidReactionPrivacy),
    /// The login code was sent, after the user had paid for its delivery by SMS.
    SentPhoneCode(types::UpdateSentPhoneCode),
    /// New blocks of the chain by which the participants of a conference call agree on members and keys.
    GroupCallChainBlocks(types::UpdateGroupCallChainBlocks),
    /// The account read messages in the direct messages of a channel.
    ReadMonoForumInbox(types::UpdateReadMonoForumInbox),
    /// The other side read messages that the account sent in the direct messages of a channel.
    ReadMonoForumOutbox(types::UpdateReadMonoForumOutbox),
    /// A user was freed from paying for direct messages to a channel, or has to pay again.
    MonoForumNoPaidException(types::UpdateMonoForumNoPaidException),
    /// A message was sent to everybody in a group call or live story.
    GroupCallMessage(types::UpdateGroupCallMessage),
    /// An end-to-end encrypted message was sent to everybody in a conference call.
    GroupCallEncryptedMessage(types::UpdateGroupCallEncryptedMessage),
    /// A topic of a forum was pinned or unpinned.
    PinnedForumTopic(types::UpdatePinnedForumTopic),
    /// The pinned topics of a forum, or their order, changed.
    PinnedForumTopics(types::UpdatePinnedForumTopics),
    /// Messages of a group call or live story were deleted.
    DeleteGroupCallMessages(types::UpdateDeleteGroupCallMessages),
    /// An auction of gifts that the client follows got on, for example by a new bid or round.
    StarGiftAuctionState(types::UpdateStarGiftAuctionState),
    /// The account's own part in an auction of gifts changed, for example its bid was returned.
    StarGiftAuctionUserState(types::UpdateStarGiftAuctionUserState),
    /// The state of the game of stakes on dice changed, as
    /// [`messages.getEmojiGameInfo`](functions::messages::GetEmojiGameInfo) returns it.
    EmojiGameInfo(types::UpdateEmojiGameInfo),
    /// Crafting of gifts with [`payments.craftStarGift`](functions::payments::CraftStarGift) failed: no new gift came
    /// of it.
    ///
    /// Since layer 222.
    ///
    /// `updateStarGiftCraftFail#ac072444 = Update;`
    StarGiftCraftFail,
    /// The title that is shown beside the name of a member of a basic group changed.
    ChatParticipantRank(types::UpdateChatParticipantRank),
    /// A bot that this bot manages was created or changed; for bots only.
    ManagedBot(types::UpdateManagedBot),
    /// A user addressed the bot in a chat that it is not a member of; for bots only.
    BotGuestChatQuery(types::UpdateBotGuestChatQuery),
    /// The list of tones for writing with AI changed; get it again.
    ///
    /// Since layer 225.
    ///
    /// `updateAiComposeTones#8c0f91fb = Update;`
    AiComposeTones,
    /// The bot that guards a chat decided on the request to join, after the user had opened its mini app.
    JoinChatWebViewDecision(types::UpdateJoinChatWebViewDecision),
    /// A bot was connected to the account, and the user may be asked to confirm that it was intended.
    NewBotConnection(types::UpdateNewBotConnection),
    /// The settings for opening links changed, in another client of the user.
    WebBrowserSettings(types::UpdateWebBrowserSettings),
    /// A website was added to, changed in or removed from the exceptions to the settings for opening links.
    WebBrowserException(types::UpdateWebBrowserException),
    /// A new ephemeral message, which only one user in the chat can see.
    ///
    /// In a `Box`, because the struct is large or recursive.
    NewEphemeralMessage(Box<types::UpdateNewEphemeralMessage>),
    /// Ephemeral messages, which only one user in the chat could see, were deleted.
    DeleteEphemeralMessages(types::UpdateDeleteEphemeralMessages),
    /// An ephemeral message, which only one user in the chat can see, was edited.
    ///
    /// In a `Box`, because the struct is large or recursive.
    EditEphemeralMessage(Box<types::UpdateEditEphemeralMessage>),
    /// A user pressed a callback button of an ephemeral message that the bot had sent.
    ///
    /// In a `Box`, because the struct is large or recursive.
    EphemeralBotCallbackQuery(Box<types::UpdateEphemeralBotCallbackQuery>),
    /// A user's subscription to a service of the bot, paid in Telegram Stars, was cancelled, restored or could not be
    /// paid; for bots only.
    BotStarsSubscription(types::UpdateBotStarsSubscription),
    /// The wallet of the account changed, for example its balance.
    WalletState(types::UpdateWalletState),
    /// A transfer from the wallet of the account was sent off, or arrived on the blockchain.
    ///
    /// In a `Box`, because the struct is large or recursive.
    SentWalletTransaction(Box<types::UpdateSentWalletTransaction>),
    /// How many transfers the wallet can still make without a network fee, in answer to
    /// [`wallet.getGaslessInfo`](functions::wallet::GetGaslessInfo) or after a change.
    WalletGaslessInfo(types::UpdateWalletGaslessInfo),
    /// A TON Connect session of the wallet was opened, changed or closed.
    ///
    /// In a `Box`, because the struct is large or recursive.
    WalletTonConnectSession(Box<types::UpdateWalletTonConnectSession>),
    /// TON Connect sessions of the wallet are waiting to be disconnected.
    WalletTonConnectPendingDisconnect(types::UpdateWalletTonConnectPendingDisconnect),
}

impl Update {
    /// The constructor id of [`Self::SavedGifs`].
    pub const SAVED_GIFS_ID: u32 = 0x9375341e;

    /// The constructor id of [`Self::ReadFeaturedStickers`].
    pub const READ_FEATURED_STICKERS_ID: u32 = 0x571d2742;

    /// The constructor id of [`Self::RecentStickers`].
    pub const RECENT_STICKERS_ID: u32 = 0x9a422c20;

    /// The constructor id of [`Self::Config`].
    pub const CONFIG_ID: u32 = 0xa229dd06;

    /// The constructor id of [`Self::PtsChanged`].
    pub const PTS_CHANGED_ID: u32 = 0x3354678f;

    /// The constructor id of [`Self::FavedStickers`].
    pub const FAVED_STICKERS_ID: u32 = 0xe511996d;

    /// The constructor id of [`Self::ContactsReset`].
    pub const CONTACTS_RESET_ID: u32 = 0x7084a7be;

    /// The constructor id of [`Self::LoginToken`].
    pub const LOGIN_TOKEN_ID: u32 = 0x564fe691;

    /// The constructor id of [`Self::DialogFilters`].
    pub const DIALOG_FILTERS_ID: u32 = 0x3504914f;

    /// The constructor id of [`Self::AttachMenuBots`].
    pub const ATTACH_MENU_BOTS_ID: u32 = 0x17b7a20b;

    /// The constructor id of [`Self::SavedRingtones`].
    pub const SAVED_RINGTONES_ID: u32 = 0x74d8be99;

    /// The constructor id of [`Self::ReadFeaturedEmojiStickers`].
    pub const READ_FEATURED_EMOJI_STICKERS_ID: u32 = 0xfb4c496c;

    /// The constructor id of [`Self::RecentEmojiStatuses`].
    pub const RECENT_EMOJI_STATUSES_ID: u32 = 0x30f443db;

    /// The constructor id of [`Self::RecentReactions`].
    pub const RECENT_REACTIONS_ID: u32 = 0x6f7863f4;

    /// The constructor id of [`Self::AutoSaveSettings`].
    pub const AUTO_SAVE_SETTINGS_ID: u32 = 0xec05b097;

    /// The constructor id of [`Self::SavedReactionTags`].
    pub const SAVED_REACTION_TAGS_ID: u32 = 0x39c67432;

    /// The constructor id of [`Self::StarGiftCraftFail`].
    pub const STAR_GIFT_CRAFT_FAIL_ID: u32 = 0xac072444;

    /// The constructor id of [`Self::AiComposeTones`].
    pub const AI_COMPOSE_TONES_ID: u32 = 0x8c0f91fb;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NewMessage(_) => 0x1f2b0afd,
            Self::MessageId(_) => 0x4e90bfd6,
            Self::DeleteMessages(_) => 0xa20db0e5,
            Self::UserTyping(_) => 0x2a17bf5c,
            Self::ChatUserTyping(_) => 0x83487af0,
            Self::ChatParticipants(_) => 0x07761198,
            Self::UserStatus(_) => 0xe5bdf8de,
            Self::UserName(_) => 0xa7848924,
            Self::NewAuthorization(_) => 0x8951abef,
            Self::NewEncryptedMessage(_) => 0x12bcbd9a,
            Self::EncryptedChatTyping(_) => 0x1710f156,
            Self::Encryption(_) => 0xb4a2e88d,
            Self::EncryptedMessagesRead(_) => 0x38fe25b7,
            Self::ChatParticipantAdd(_) => 0x3dda5451,
            Self::ChatParticipantDelete(_) => 0xe32f3d77,
            Self::DcOptions(_) => 0x8e5e9873,
            Self::NotifySettings(_) => 0xbec268ef,
            Self::ServiceNotification(_) => 0xebe46819,
            Self::Privacy(_) => 0xee3b272a,
            Self::UserPhone(_) => 0x05492a13,
            Self::ReadHistoryInbox(_) => 0x9e84bc99,
            Self::ReadHistoryOutbox(_) => 0x2f2f21bf,
            Self::WebPage(_) => 0x7f891213,
            Self::ReadMessagesContents(_) => 0xf8227181,
            Self::ChannelTooLong(_) => 0x108d941f,
            Self::Channel(_) => 0x635b4c09,
            Self::NewChannelMessage(_) => 0x62ba04d9,
            Self::ReadChannelInbox(_) => 0x922e6e10,
            Self::DeleteChannelMessages(_) => 0xc32d5b12,
            Self::ChannelMessageViews(_) => 0xf226ac08,
            Self::ChatParticipantAdmin(_) => 0xd7ca61a2,
            Self::NewStickerSet(_) => 0x688a30aa,
            Self::StickerSetsOrder(_) => 0x0bb2d201,
            Self::StickerSets(_) => 0x31c24808,
            Self::SavedGifs => 0x9375341e,
            Self::BotInlineQuery(_) => 0x496f379c,
            Self::BotInlineSend(_) => 0x12f12a07,
            Self::EditChannelMessage(_) => 0x1b3f4df7,
            Self::BotCallbackQuery(_) => 0xb9cfc48d,
            Self::EditMessage(_) => 0xe40370a3,
            Self::InlineBotCallbackQuery(_) => 0x691e9052,
            Self::ReadChannelOutbox(_) => 0xb75f99a9,
            Self::DraftMessage(_) => 0xedfc111e,
            Self::ReadFeaturedStickers => 0x571d2742,
            Self::RecentStickers => 0x9a422c20,
            Self::Config => 0xa229dd06,
            Self::PtsChanged => 0x3354678f,
            Self::ChannelWebPage(_) => 0x2f2ba99f,
            Self::DialogPinned(_) => 0x6e6fe51c,
            Self::PinnedDialogs(_) => 0xfa0f3ca2,
            Self::BotWebhookJson(_) => 0x8317c0c3,
            Self::BotWebhookJsonQuery(_) => 0x9b9240a6,
            Self::BotShippingQuery(_) => 0xb5aefd7d,
            Self::BotPrecheckoutQuery(_) => 0x8caa9a96,
            Self::PhoneCall(_) => 0xab0f6b1e,
            Self::LangPackTooLong(_) => 0x46560264,
            Self::LangPack(_) => 0x56022f4d,
            Self::FavedStickers => 0xe511996d,
            Self::ChannelReadMessagesContents(_) => 0x25f324f7,
            Self::ContactsReset => 0x7084a7be,
            Self::ChannelAvailableMessages(_) => 0xb23fc698,
            Self::DialogUnreadMark(_) => 0xb658f23e,
            Self::MessagePoll(_) => 0xd64c522b,
            Self::ChatDefaultBannedRights(_) => 0x54c01850,
            Self::FolderPeers(_) => 0x19360dc0,
            Self::PeerSettings(_) => 0x6a7e7366,
            Self::PeerLocated(_) => 0xb4afcfb0,
            Self::NewScheduledMessage(_) => 0x39a51dfb,
            Self::DeleteScheduledMessages(_) => 0xf2a71983,
            Self::Theme(_) => 0x8216fba3,
            Self::GeoLiveViewed(_) => 0x871fb939,
            Self::LoginToken => 0x564fe691,
            Self::MessagePollVote(_) => 0x7699f014,
            Self::DialogFilter(_) => 0x26ffde7d,
            Self::DialogFilterOrder(_) => 0xa5d72105,
            Self::DialogFilters => 0x3504914f,
            Self::PhoneCallSignalingData(_) => 0x2661bf09,
            Self::ChannelMessageForwards(_) => 0xd29a27f4,
            Self::ReadChannelDiscussionInbox(_) => 0xd6b19546,
            Self::ReadChannelDiscussionOutbox(_) => 0x695c9e7c,
            Self::PeerBlocked(_) => 0xebe07752,
            Self::ChannelUserTyping(_) => 0x8c88c923,
            Self::PinnedMessages(_) => 0xed85eab5,
            Self::PinnedChannelMessages(_) => 0x5bb98608,
            Self::Chat(_) => 0xf89a6a4e,
            Self::GroupCallParticipants(_) => 0xf2ebdb4e,
            Self::GroupCall(_) => 0x9d2216e0,
            Self::PeerHistoryTtl(_) => 0xbb9bb9a5,
            Self::ChatParticipant(_) => 0xd087663a,
            Self::ChannelParticipant(_) => 0x985d3abb,
            Self::BotStopped(_) => 0xc4870a49,
            Self::GroupCallConnection(_) => 0x0b783982,
            Self::BotCommands(_) => 0x4d712f2e,
            Self::PendingJoinRequests(_) => 0x7063c3db,
            Self::BotChatInviteRequester(_) => 0x7cb34d79,
            Self::MessageReactions(_) => 0x1e297bfa,
            Self::AttachMenuBots => 0x17b7a20b,
            Self::WebViewResultSent(_) => 0x1592b79d,
            Self::BotMenuButton(_) => 0x14b85813,
            Self::SavedRingtones => 0x74d8be99,
            Self::TranscribedAudio(_) => 0x0084cd5a,
            Self::ReadFeaturedEmojiStickers => 0xfb4c496c,
            Self::UserEmojiStatus(_) => 0x28373599,
            Self::RecentEmojiStatuses => 0x30f443db,
            Self::RecentReactions => 0x6f7863f4,
            Self::MoveStickerSetToTop(_) => 0x86fccf85,
            Self::MessageExtendedMedia(_) => 0xd5a41724,
            Self::User(_) => 0x20529438,
            Self::AutoSaveSettings => 0xec05b097,
            Self::Story(_) => 0x75b3b798,
            Self::ReadStories(_) => 0xf74e932b,
            Self::StoryId(_) => 0x1bf335b9,
            Self::StoriesStealthMode(_) => 0x2c084dc1,
            Self::SentStoryReaction(_) => 0x7d627683,
            Self::BotChatBoost(_) => 0x904dd49c,
            Self::ChannelViewForumAsMessages(_) => 0x07b68920,
            Self::PeerWallpaper(_) => 0xae3f101d,
            Self::BotMessageReaction(_) => 0xac21d3ce,
            Self::BotMessageReactions(_) => 0x09cb7759,
            Self::SavedDialogPinned(_) => 0xaeaf9e74,
            Self::PinnedSavedDialogs(_) => 0x686c85a6,
            Self::SavedReactionTags => 0x39c67432,
            Self::SmsJob(_) => 0xf16269d4,
            Self::QuickReplies(_) => 0xf9470ab2,
            Self::NewQuickReply(_) => 0xf53da717,
            Self::DeleteQuickReply(_) => 0x53e6f1ec,
            Self::QuickReplyMessage(_) => 0x3e050d0f,
            Self::DeleteQuickReplyMessages(_) => 0x566fe7cd,
            Self::BotBusinessConnect(_) => 0x8ae5c97a,
            Self::BotNewBusinessMessage(_) => 0x9ddb347c,
            Self::BotEditBusinessMessage(_) => 0x07df587c,
            Self::BotDeleteBusinessMessage(_) => 0xa02a982e,
            Self::NewStoryReaction(_) => 0x1824e40b,
            Self::StarsBalance(_) => 0x4e80a379,
            Self::BusinessBotCallbackQuery(_) => 0x1ea2fda7,
            Self::StarsRevenueStatus(_) => 0xa584b019,
            Self::BotPurchasedPaidMedia(_) => 0x283bd312,
            Self::PaidReactionPrivacy(_) => 0x8b725fce,
            Self::SentPhoneCode(_) => 0x504aa18f,
            Self::GroupCallChainBlocks(_) => 0xa477288f,
            Self::ReadMonoForumInbox(_) => 0x77b0e372,
            Self::ReadMonoForumOutbox(_) => 0xa4a79376,
            Self::MonoForumNoPaidException(_) => 0x9f812b08,
            Self::GroupCallMessage(_) => 0xd8326f0d,
            Self::GroupCallEncryptedMessage(_) => 0xc957a766,
            Self::PinnedForumTopic(_) => 0x683b2c52,
            Self::PinnedForumTopics(_) => 0xdef143d0,
            Self::DeleteGroupCallMessages(_) => 0x3e85e92c,
            Self::StarGiftAuctionState(_) => 0x48e246c2,
            Self::StarGiftAuctionUserState(_) => 0xdc58f31e,
            Self::EmojiGameInfo(_) => 0xfb9c547a,
            Self::StarGiftCraftFail => 0xac072444,
            Self::ChatParticipantRank(_) => 0xbd8367b9,
            Self::ManagedBot(_) => 0x4880ed9a,
            Self::BotGuestChatQuery(_) => 0xcdd4093d,
            Self::AiComposeTones => 0x8c0f91fb,
            Self::JoinChatWebViewDecision(_) => 0xbdac7e70,
            Self::NewBotConnection(_) => 0xb22083a6,
            Self::WebBrowserSettings(_) => 0xc39a2ade,
            Self::WebBrowserException(_) => 0x140502d1,
            Self::NewEphemeralMessage(_) => 0x20bcbba1,
            Self::DeleteEphemeralMessages(_) => 0x56dbfcf8,
            Self::EditEphemeralMessage(_) => 0x4bbb8f01,
            Self::EphemeralBotCallbackQuery(_) => 0x7c1079d6,
            Self::BotStarsSubscription(_) => 0x6c0d8e23,
            Self::WalletState(_) => 0x6ac3f2aa,
            Self::SentWalletTransaction(_) => 0xb1434d4a,
            Self::WalletGaslessInfo(_) => 0xa8ae1cac,
            Self::WalletTonConnectSession(_) => 0x50a38e0e,
            Self::WalletTonConnectPendingDisconnect(_) => 0xd1ee8199,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NewMessage(_) => "updateNewMessage",
            Self::MessageId(_) => "updateMessageID",
            Self::DeleteMessages(_) => "updateDeleteMessages",
            Self::UserTyping(_) => "updateUserTyping",
            Self::ChatUserTyping(_) => "updateChatUserTyping",
            Self::ChatParticipants(_) => "updateChatParticipants",
            Self::UserStatus(_) => "updateUserStatus",
            Self::UserName(_) => "updateUserName",
            Self::NewAuthorization(_) => "updateNewAuthorization",
            Self::NewEncryptedMessage(_) => "updateNewEncryptedMessage",
            Self::EncryptedChatTyping(_) => "updateEncryptedChatTyping",
            Self::Encryption(_) => "updateEncryption",
            Self::EncryptedMessagesRead(_) => "updateEncryptedMessagesRead",
            Self::ChatParticipantAdd(_) => "updateChatParticipantAdd",
            Self::ChatParticipantDelete(_) => "updateChatParticipantDelete",
            Self::DcOptions(_) => "updateDcOptions",
            Self::NotifySettings(_) => "updateNotifySettings",
            Self::ServiceNotification(_) => "updateServiceNotification",
            Self::Privacy(_) => "updatePrivacy",
            Self::UserPhone(_) => "updateUserPhone",
            Self::ReadHistoryInbox(_) => "updateReadHistoryInbox",
            Self::ReadHistoryOutbox(_) => "updateReadHistoryOutbox",
            Self::WebPage(_) => "updateWebPage",
            Self::ReadMessagesContents(_) => "updateReadMessagesContents",
            Self::ChannelTooLong(_) => "updateChannelTooLong",
            Self::Channel(_) => "updateChannel",
            Self::NewChannelMessage(_) => "updateNewChannelMessage",
            Self::ReadChannelInbox(_) => "updateReadChannelInbox",
            Self::DeleteChannelMessages(_) => "updateDeleteChannelMessages",
            Self::ChannelMessageViews(_) => "updateChannelMessageViews",
            Self::ChatParticipantAdmin(_) => "updateChatParticipantAdmin",
            Self::NewStickerSet(_) => "updateNewStickerSet",
            Self::StickerSetsOrder(_) => "updateStickerSetsOrder",
            Self::StickerSets(_) => "updateStickerSets",
            Self::SavedGifs => "updateSavedGifs",
            Self::BotInlineQuery(_) => "updateBotInlineQuery",
            Self::BotInlineSend(_) => "updateBotInlineSend",
            Self::EditChannelMessage(_) => "updateEditChannelMessage",
            Self::BotCallbackQuery(_) => "updateBotCallbackQuery",
            Self::EditMessage(_) => "updateEditMessage",
            Self::InlineBotCallbackQuery(_) => "updateInlineBotCallbackQuery",
            Self::ReadChannelOutbox(_) => "updateReadChannelOutbox",
            Self::DraftMessage(_) => "updateDraftMessage",
            Self::ReadFeaturedStickers => "updateReadFeaturedStickers",
            Self::RecentStickers => "updateRecentStickers",
            Self::Config => "updateConfig",
            Self::PtsChanged => "updatePtsChanged",
            Self::ChannelWebPage(_) => "updateChannelWebPage",
            Self::DialogPinned(_) => "updateDialogPinned",
            Self::PinnedDialogs(_) => "updatePinnedDialogs",
            Self::BotWebhookJson(_) => "updateBotWebhookJSON",
            Self::BotWebhookJsonQuery(_) => "updateBotWebhookJSONQuery",
            Self::BotShippingQuery(_) => "updateBotShippingQuery",
            Self::BotPrecheckoutQuery(_) => "updateBotPrecheckoutQuery",
            Self::PhoneCall(_) => "updatePhoneCall",
            Self::LangPackTooLong(_) => "updateLangPackTooLong",
            Self::LangPack(_) => "updateLangPack",
            Self::FavedStickers => "updateFavedStickers",
            Self::ChannelReadMessagesContents(_) => "updateChannelReadMessagesContents",
            Self::ContactsReset => "updateContactsReset",
            Self::ChannelAvailableMessages(_) => "updateChannelAvailableMessages",
            Self::DialogUnreadMark(_) => "updateDialogUnreadMark",
            Self::MessagePoll(_) => "updateMessagePoll",
            Self::ChatDefaultBannedRights(_) => "updateChatDefaultBannedRights",
            Self::FolderPeers(_) => "updateFolderPeers",
            Self::PeerSettings(_) => "updatePeerSettings",
            Self::PeerLocated(_) => "updatePeerLocated",
            Self::NewScheduledMessage(_) => "updateNewScheduledMessage",
            Self::DeleteScheduledMessages(_) => "updateDeleteScheduledMessages",
            Self::Theme(_) => "updateTheme",
            Self::GeoLiveViewed(_) => "updateGeoLiveViewed",
            Self::LoginToken => "updateLoginToken",
            Self::MessagePollVote(_) => "updateMessagePollVote",
            Self::DialogFilter(_) => "updateDialogFilter",
            Self::DialogFilterOrder(_) => "updateDialogFilterOrder",
            Self::DialogFilters => "updateDialogFilters",
            Self::PhoneCallSignalingData(_) => "updatePhoneCallSignalingData",
            Self::ChannelMessageForwards(_) => "updateChannelMessageForwards",
            Self::ReadChannelDiscussionInbox(_) => "updateReadChannelDiscussionInbox",
            Self::ReadChannelDiscussionOutbox(_) => "updateReadChannelDiscussionOutbox",
            Self::PeerBlocked(_) => "updatePeerBlocked",
            Self::ChannelUserTyping(_) => "updateChannelUserTyping",
            Self::PinnedMessages(_) => "updatePinnedMessages",
            Self::PinnedChannelMessages(_) => "updatePinnedChannelMessages",
            Self::Chat(_) => "updateChat",
            Self::GroupCallParticipants(_) => "updateGroupCallParticipants",
            Self::GroupCall(_) => "updateGroupCall",
            Self::PeerHistoryTtl(_) => "updatePeerHistoryTTL",
            Self::ChatParticipant(_) => "updateChatParticipant",
            Self::ChannelParticipant(_) => "updateChannelParticipant",
            Self::BotStopped(_) => "updateBotStopped",
            Self::GroupCallConnection(_) => "updateGroupCallConnection",
            Self::BotCommands(_) => "updateBotCommands",
            Self::PendingJoinRequests(_) => "updatePendingJoinRequests",
            Self::BotChatInviteRequester(_) => "updateBotChatInviteRequester",
            Self::MessageReactions(_) => "updateMessageReactions",
            Self::AttachMenuBots => "updateAttachMenuBots",
            Self::WebViewResultSent(_) => "updateWebViewResultSent",
            Self::BotMenuButton(_) => "updateBotMenuButton",
            Self::SavedRingtones => "updateSavedRingtones",
            Self::TranscribedAudio(_) => "updateTranscribedAudio",
            Self::ReadFeaturedEmojiStickers => "updateReadFeaturedEmojiStickers",
            Self::UserEmojiStatus(_) => "updateUserEmojiStatus",
            Self::RecentEmojiStatuses => "updateRecentEmojiStatuses",
            Self::RecentReactions => "updateRecentReactions",
            Self::MoveStickerSetToTop(_) => "updateMoveStickerSetToTop",
            Self::MessageExtendedMedia(_) => "updateMessageExtendedMedia",
            Self::User(_) => "updateUser",
            Self::AutoSaveSettings => "updateAutoSaveSettings",
            Self::Story(_) => "updateStory",
            Self::ReadStories(_) => "updateReadStories",
            Self::StoryId(_) => "updateStoryID",
            Self::StoriesStealthMode(_) => "updateStoriesStealthMode",
            Self::SentStoryReaction(_) => "updateSentStoryReaction",
            Self::BotChatBoost(_) => "updateBotChatBoost",
            Self::ChannelViewForumAsMessages(_) => "updateChannelViewForumAsMessages",
            Self::PeerWallpaper(_) => "updatePeerWallpaper",
            Self::BotMessageReaction(_) => "updateBotMessageReaction",
            Self::BotMessageReactions(_) => "updateBotMessageReactions",
            Self::SavedDialogPinned(_) => "updateSavedDialogPinned",
            Self::PinnedSavedDialogs(_) => "updatePinnedSavedDialogs",
            Self::SavedReactionTags => "updateSavedReactionTags",
            Self::SmsJob(_) => "updateSmsJob",
            Self::QuickReplies(_) => "updateQuickReplies",
            Self::NewQuickReply(_) => "updateNewQuickReply",
            Self::DeleteQuickReply(_) => "updateDeleteQuickReply",
            Self::QuickReplyMessage(_) => "updateQuickReplyMessage",
            Self::DeleteQuickReplyMessages(_) => "updateDeleteQuickReplyMessages",
            Self::BotBusinessConnect(_) => "updateBotBusinessConnect",
            Self::BotNewBusinessMessage(_) => "updateBotNewBusinessMessage",
            Self::BotEditBusinessMessage(_) => "updateBotEditBusinessMessage",
            Self::BotDeleteBusinessMessage(_) => "updateBotDeleteBusinessMessage",
            Self::NewStoryReaction(_) => "updateNewStoryReaction",
            Self::StarsBalance(_) => "updateStarsBalance",
            Self::BusinessBotCallbackQuery(_) => "updateBusinessBotCallbackQuery",
            Self::StarsRevenueStatus(_) => "updateStarsRevenueStatus",
            Self::BotPurchasedPaidMedia(_) => "updateBotPurchasedPaidMedia",
            Self::PaidReactionPrivacy(_) => "updatePaidReactionPrivacy",
            Self::SentPhoneCode(_) => "updateSentPhoneCode",
            Self::GroupCallChainBlocks(_) => "updateGroupCallChainBlocks",
            Self::ReadMonoForumInbox(_) => "updateReadMonoForumInbox",
            Self::ReadMonoForumOutbox(_) => "updateReadMonoForumOutbox",
            Self::MonoForumNoPaidException(_) => "updateMonoForumNoPaidException",
            Self::GroupCallMessage(_) => "updateGroupCallMessage",
            Self::GroupCallEncryptedMessage(_) => "updateGroupCallEncryptedMessage",
            Self::PinnedForumTopic(_) => "updatePinnedForumTopic",
            Self::PinnedForumTopics(_) => "updatePinnedForumTopics",
            Self::DeleteGroupCallMessages(_) => "updateDeleteGroupCallMessages",
            Self::StarGiftAuctionState(_) => "updateStarGiftAuctionState",
            Self::StarGiftAuctionUserState(_) => "updateStarGiftAuctionUserState",
            Self::EmojiGameInfo(_) => "updateEmojiGameInfo",
            Self::StarGiftCraftFail => "updateStarGiftCraftFail",
            Self::ChatParticipantRank(_) => "updateChatParticipantRank",
            Self::ManagedBot(_) => "updateManagedBot",
            Self::BotGuestChatQuery(_) => "updateBotGuestChatQuery",
            Self::AiComposeTones => "updateAiComposeTones",
            Self::JoinChatWebViewDecision(_) => "updateJoinChatWebViewDecision",
            Self::NewBotConnection(_) => "updateNewBotConnection",
            Self::WebBrowserSettings(_) => "updateWebBrowserSettings",
            Self::WebBrowserException(_) => "updateWebBrowserException",
            Self::NewEphemeralMessage(_) => "updateNewEphemeralMessage",
            Self::DeleteEphemeralMessages(_) => "updateDeleteEphemeralMessages",
            Self::EditEphemeralMessage(_) => "updateEditEphemeralMessage",
            Self::EphemeralBotCallbackQuery(_) => "updateEphemeralBotCallbackQuery",
            Self::BotStarsSubscription(_) => "updateBotStarsSubscription",
            Self::WalletState(_) => "updateWalletState",
            Self::SentWalletTransaction(_) => "updateSentWalletTransaction",
            Self::WalletGaslessInfo(_) => "updateWalletGaslessInfo",
            Self::WalletTonConnectSession(_) => "updateWalletTonConnectSession",
            Self::WalletTonConnectPendingDisconnect(_) => {
                "updateWalletTonConnectPendingDisconnect"
            }
        }
    }
}

impl wire::Wire for Update {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Update",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NewMessage(value) => value.write_bare(w.id(0x1f2b0afd)),
            Self::MessageId(value) => value.write_bare(w.id(0x4e90bfd6)),
            Self::DeleteMessages(value) => value.write_bare(w.id(0xa20db0e5)),
            Self::UserTyping(value) => (**value).write_bare(w.id(0x2a17bf5c)),
            Self::ChatUserTyping(value) => (**value).write_bare(w.id(0x83487af0)),
            Self::ChatParticipants(value) => value.write_bare(w.id(0x07761198)),
            Self::UserStatus(value) => value.write_bare(w.id(0xe5bdf8de)),
            Self::UserName(value) => value.write_bare(w.id(0xa7848924)),
            Self::NewAuthorization(value) => value.write_bare(w.id(0x8951abef)),
            Self::NewEncryptedMessage(value) => value.write_bare(w.id(0x12bcbd9a)),
            Self::EncryptedChatTyping(value) => value.write_bare(w.id(0x1710f156)),
            Self::Encryption(value) => value.write_bare(w.id(0xb4a2e88d)),
            Self::EncryptedMessagesRead(value) => value.write_bare(w.id(0x38fe25b7)),
            Self::ChatParticipantAdd(value) => value.write_bare(w.id(0x3dda5451)),
            Self::ChatParticipantDelete(value) => value.write_bare(w.id(0xe32f3d77)),
            Self::DcOptions(value) => value.write_bare(w.id(0x8e5e9873)),
            Self::NotifySettings(value) => (**value).write_bare(w.id(0xbec268ef)),
            Self::ServiceNotification(value) => (**value).write_bare(w.id(0xebe46819)),
            Self::Privacy(value) => value.write_bare(w.id(0xee3b272a)),
            Self::UserPhone(value) => value.write_bare(w.id(0x05492a13)),
            Self::ReadHistoryInbox(value) => value.write_bare(w.id(0x9e84bc99)),
            Self::ReadHistoryOutbox(value) => value.write_bare(w.id(0x2f2f21bf)),
            Self::WebPage(value) => value.write_bare(w.id(0x7f891213)),
            Self::ReadMessagesContents(value) => value.write_bare(w.id(0xf8227181)),
            Self::ChannelTooLong(value) => value.write_bare(w.id(0x108d941f)),
            Self::Channel(value) => value.write_bare(w.id(0x635b4c09)),
            Self::NewChannelMessage(value) => value.write_bare(w.id(0x62ba04d9)),
            Self::ReadChannelInbox(value) => value.write_bare(w.id(0x922e6e10)),
            Self::DeleteChannelMessages(value) => value.write_bare(w.id(0xc32d5b12)),
            Self::ChannelMessageViews(value) => value.write_bare(w.id(0xf226ac08)),
            Self::ChatParticipantAdmin(value) => value.write_bare(w.id(0xd7ca61a2)),
            Self::NewStickerSet(value) => value.write_bare(w.id(0x688a30aa)),
            Self::StickerSetsOrder(value) => value.write_bare(w.id(0x0bb2d201)),
            Self::StickerSets(value) => value.write_bare(w.id(0x31c24808)),
            Self::SavedGifs => w.id(0x9375341e),
            Self::BotInlineQuery(value) => value.write_bare(w.id(0x496f379c)),
            Self::BotInlineSend(value) => value.write_bare(w.id(0x12f12a07)),
            Self::EditChannelMessage(value) => value.write_bare(w.id(0x1b3f4df7)),
            Self::BotCallbackQuery(value) => value.write_bare(w.id(0xb9cfc48d)),
            Self::EditMessage(value) => value.write_bare(w.id(0xe40370a3)),
            Self::InlineBotCallbackQuery(value) => value.write_bare(w.id(0x691e9052)),
            Self::ReadChannelOutbox(value) => value.write_bare(w.id(0xb75f99a9)),
            Self::DraftMessage(value) => value.write_bare(w.id(0xedfc111e)),
            Self::ReadFeaturedStickers => w.id(0x571d2742),
            Self::RecentStickers => w.id(0x9a422c20),
            Self::Config => w.id(0xa229dd06),
            Self::PtsChanged => w.id(0x3354678f),
            Self::ChannelWebPage(value) => value.write_bare(w.id(0x2f2ba99f)),
            Self::DialogPinned(value) => value.write_bare(w.id(0x6e6fe51c)),
            Self::PinnedDialogs(value) => value.write_bare(w.id(0xfa0f3ca2)),
            Self::BotWebhookJson(value) => value.write_bare(w.id(0x8317c0c3)),
            Self::BotWebhookJsonQuery(value) => value.write_bare(w.id(0x9b9240a6)),
            Self::BotShippingQuery(value) => (**value).write_bare(w.id(0xb5aefd7d)),
            Self::BotPrecheckoutQuery(value) => (**value).write_bare(w.id(0x8caa9a96)),
            Self::PhoneCall(value) => value.write_bare(w.id(0xab0f6b1e)),
            Self::LangPackTooLong(value) => value.write_bare(w.id(0x46560264)),
            Self::LangPack(value) => value.write_bare(w.id(0x56022f4d)),
            Self::FavedStickers => w.id(0xe511996d),
            Self::ChannelReadMessagesContents(value) => {
                value.write_bare(w.id(0x25f324f7))
            }
            Self::ContactsReset => w.id(0x7084a7be),
            Self::ChannelAvailableMessages(value) => value.write_bare(w.id(0xb23fc698)),
            Self::DialogUnreadMark(value) => value.write_bare(w.id(0xb658f23e)),
            Self::MessagePoll(value) => (**value).write_bare(w.id(0xd64c522b)),
            Self::ChatDefaultBannedRights(value) => value.write_bare(w.id(0x54c01850)),
            Self::FolderPeers(value) => value.write_bare(w.id(0x19360dc0)),
            Self::PeerSettings(value) => (**value).write_bare(w.id(0x6a7e7366)),
            Self::PeerLocated(value) => value.write_bare(w.id(0xb4afcfb0)),
            Self::NewScheduledMessage(value) => value.write_bare(w.id(0x39a51dfb)),
            Self::DeleteScheduledMessages(value) => value.write_bare(w.id(0xf2a71983)),
            Self::Theme(value) => (**value).write_bare(w.id(0x8216fba3)),
            Self::GeoLiveViewed(value) => value.write_bare(w.id(0x871fb939)),
            Self::LoginToken => w.id(0x564fe691),
            Self::MessagePollVote(value) => value.write_bare(w.id(0x7699f014)),
            Self::DialogFilter(value) => value.write_bare(w.id(0x26ffde7d)),
            Self::DialogFilterOrder(value) => value.write_bare(w.id(0xa5d72105)),
            Self::DialogFilters => w.id(0x3504914f),
            Self::PhoneCallSignalingData(value) => value.write_bare(w.id(0x2661bf09)),
            Self::ChannelMessageForwards(value) => value.write_bare(w.id(0xd29a27f4)),
            Self::ReadChannelDiscussionInbox(value) => value.write_bare(w.id(0xd6b19546)),
            Self::ReadChannelDiscussionOutbox(value) => {
                value.write_bare(w.id(0x695c9e7c))
            }
            Self::PeerBlocked(value) => value.write_bare(w.id(0xebe07752)),
            Self::ChannelUserTyping(value) => (**value).write_bare(w.id(0x8c88c923)),
            Self::PinnedMessages(value) => value.write_bare(w.id(0xed85eab5)),
            Self::PinnedChannelMessages(value) => value.write_bare(w.id(0x5bb98608)),
            Self::Chat(value) => value.write_bare(w.id(0xf89a6a4e)),
            Self::GroupCallParticipants(value) => value.write_bare(w.id(0xf2ebdb4e)),
            Self::GroupCall(value) => value.write_bare(w.id(0x9d2216e0)),
            Self::PeerHistoryTtl(value) => value.write_bare(w.id(0xbb9bb9a5)),
            Self::ChatParticipant(value) => (**value).write_bare(w.id(0xd087663a)),
            Self::ChannelParticipant(value) => (**value).write_bare(w.id(0x985d3abb)),
            Self::BotStopped(value) => value.write_bare(w.id(0xc4870a49)),
            Self::GroupCallConnection(value) => value.write_bare(w.id(0x0b783982)),
            Self::BotCommands(value) => value.write_bare(w.id(0x4d712f2e)),
            Self::PendingJoinRequests(value) => value.write_bare(w.id(0x7063c3db)),
            Self::BotChatInviteRequester(value) => value.write_bare(w.id(0x7cb34d79)),
            Self::MessageReactions(value) => value.write_bare(w.id(0x1e297bfa)),
            Self::AttachMenuBots => w.id(0x17b7a20b),
            Self::WebViewResultSent(value) => value.write_bare(w.id(0x1592b79d)),
            Self::BotMenuButton(value) => value.write_bare(w.id(0x14b85813)),
            Self::SavedRingtones => w.id(0x74d8be99),
            Self::TranscribedAudio(value) => value.write_bare(w.id(0x0084cd5a)),
            Self::ReadFeaturedEmojiStickers => w.id(0xfb4c496c),
            Self::UserEmojiStatus(value) => value.write_bare(w.id(0x28373599)),
            Self::RecentEmojiStatuses => w.id(0x30f443db),
            Self::RecentReactions => w.id(0x6f7863f4),
            Self::MoveStickerSetToTop(value) => value.write_bare(w.id(0x86fccf85)),
            Self::MessageExtendedMedia(value) => value.write_bare(w.id(0xd5a41724)),
            Self::User(value) => value.write_bare(w.id(0x20529438)),
            Self::AutoSaveSettings => w.id(0xec05b097),
            Self::Story(value) => value.write_bare(w.id(0x75b3b798)),
            Self::ReadStories(value) => value.write_bare(w.id(0xf74e932b)),
            Self::StoryId(value) => value.write_bare(w.id(0x1bf335b9)),
            Self::StoriesStealthMode(value) => value.write_bare(w.id(0x2c084dc1)),
            Self::SentStoryReaction(value) => value.write_bare(w.id(0x7d627683)),
            Self::BotChatBoost(value) => (**value).write_bare(w.id(0x904dd49c)),
            Self::ChannelViewForumAsMessages(value) => value.write_bare(w.id(0x07b68920)),
            Self::PeerWallpaper(value) => value.write_bare(w.id(0xae3f101d)),
            Self::BotMessageReaction(value) => value.write_bare(w.id(0xac21d3ce)),
            Self::BotMessageReactions(value) => value.write_bare(w.id(0x09cb7759)),
            Self::SavedDialogPinned(value) => value.write_bare(w.id(0xaeaf9e74)),
            Self::PinnedSavedDialogs(value) => value.write_bare(w.id(0x686c85a6)),
            Self::SavedReactionTags => w.id(0x39c67432),
            Self::SmsJob(value) => value.write_bare(w.id(0xf16269d4)),
            Self::QuickReplies(value) => value.write_bare(w.id(0xf9470ab2)),
            Self::NewQuickReply(value) => value.write_bare(w.id(0xf53da717)),
            Self::DeleteQuickReply(value) => value.write_bare(w.id(0x53e6f1ec)),
            Self::QuickReplyMessage(value) => value.write_bare(w.id(0x3e050d0f)),
            Self::DeleteQuickReplyMessages(value) => value.write_bare(w.id(0x566fe7cd)),
            Self::BotBusinessConnect(value) => value.write_bare(w.id(0x8ae5c97a)),
            Self::BotNewBusinessMessage(value) => value.write_bare(w.id(0x9ddb347c)),
            Self::BotEditBusinessMessage(value) => value.write_bare(w.id(0x07df587c)),
            Self::BotDeleteBusinessMessage(value) => value.write_bare(w.id(0xa02a982e)),
            Self::NewStoryReaction(value) => value.write_bare(w.id(0x1824e40b)),
            Self::StarsBalance(value) => value.write_bare(w.id(0x4e80a379)),
            Self::BusinessBotCallbackQuery(value) => {
                (**value).write_bare(w.id(0x1ea2fda7))
            }
            Self::StarsRevenueStatus(value) => value.write_bare(w.id(0xa584b019)),
            Self::BotPurchasedPaidMedia(value) => value.write_bare(w.id(0x283bd312)),
            Self::PaidReactionPrivacy(value) => value.write_bare(w.id(0x8b725fce)),
            Self::SentPhoneCode(value) => value.write_bare(w.id(0x504aa18f)),
            Self::GroupCallChainBlocks(value) => value.write_bare(w.id(0xa477288f)),
            Self::ReadMonoForumInbox(value) => value.write_bare(w.id(0x77b0e372)),
            Self::ReadMonoForumOutbox(value) => value.write_bare(w.id(0xa4a79376)),
            Self::MonoForumNoPaidException(value) => value.write_bare(w.id(0x9f812b08)),
            Self::GroupCallMessage(value) => value.write_bare(w.id(0xd8326f0d)),
            Self::GroupCallEncryptedMessage(value) => value.write_bare(w.id(0xc957a766)),
            Self::PinnedForumTopic(value) => value.write_bare(w.id(0x683b2c52)),
            Self::PinnedForumTopics(value) => value.write_bare(w.id(0xdef143d0)),
            Self::DeleteGroupCallMessages(value) => value.write_bare(w.id(0x3e85e92c)),
            Self::StarGiftAuctionState(value) => value.write_bare(w.id(0x48e246c2)),
            Self::StarGiftAuctionUserState(value) => value.write_bare(w.id(0xdc58f31e)),
            Self::EmojiGameInfo(value) => value.write_bare(w.id(0xfb9c547a)),
            Self::StarGiftCraftFail => w.id(0xac072444),
            Self::ChatParticipantRank(value) => value.write_bare(w.id(0xbd8367b9)),
            Self::ManagedBot(value) => value.write_bare(w.id(0x4880ed9a)),
            Self::BotGuestChatQuery(value) => value.write_bare(w.id(0xcdd4093d)),
            Self::AiComposeTones => w.id(0x8c0f91fb),
            Self::JoinChatWebViewDecision(value) => value.write_bare(w.id(0xbdac7e70)),
            Self::NewBotConnection(value) => value.write_bare(w.id(0xb22083a6)),
            Self::WebBrowserSettings(value) => value.write_bare(w.id(0xc39a2ade)),
            Self::WebBrowserException(value) => value.write_bare(w.id(0x140502d1)),
            Self::NewEphemeralMessage(value) => (**value).write_bare(w.id(0x20bcbba1)),
            Self::DeleteEphemeralMessages(value) => value.write_bare(w.id(0x56dbfcf8)),
            Self::EditEphemeralMessage(value) => (**value).write_bare(w.id(0x4bbb8f01)),
            Self::EphemeralBotCallbackQuery(value) => {
                (**value).write_bare(w.id(0x7c1079d6))
            }
            Self::BotStarsSubscription(value) => value.write_bare(w.id(0x6c0d8e23)),
            Self::WalletState(value) => value.write_bare(w.id(0x6ac3f2aa)),
            Self::SentWalletTransaction(value) => (**value).write_bare(w.id(0xb1434d4a)),
            Self::WalletGaslessInfo(value) => value.write_bare(w.id(0xa8ae1cac)),
            Self::WalletTonConnectSession(value) => {
                (**value).write_bare(w.id(0x50a38e0e))
            }
            Self::WalletTonConnectPendingDisconnect(value) => {
                value.write_bare(w.id(0xd1ee8199))
            }
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1f2b0afd => Self::NewMessage(types::UpdateNewMessage::read_bare(cursor)),
            0x4e90bfd6 => Self::MessageId(types::UpdateMessageId::read_bare(cursor)),
            0xa20db0e5 => {
                Self::DeleteMessages(types::UpdateDeleteMessages::read_bare(cursor))
            }
            0x2a17bf5c => Self::UserTyping(Box::read_bare(cursor)),
            0x83487af0 => Self::ChatUserTyping(Box::read_bare(cursor)),
            0x07761198 => {
                Self::ChatParticipants(types::UpdateChatParticipants::read_bare(cursor))
            }
            0xe5bdf8de => Self::UserStatus(types::UpdateUserStatus::read_bare(cursor)),
            0xa7848924 => Self::UserName(types::UpdateUserName::read_bare(cursor)),
            0x8951abef => {
                Self::NewAuthorization(types::UpdateNewAuthorization::read_bare(cursor))
            }
            0x12bcbd9a => {
                Self::NewEncryptedMessage(
                    types::UpdateNewEncryptedMessage::read_bare(cursor),
                )
            }
            0x1710f156 => {
                Self::EncryptedChatTyping(
                    types::UpdateEncryptedChatTyping::read_bare(cursor),
                )
            }
            0xb4a2e88d => Self::Encryption(types::UpdateEncryption::read_bare(cursor)),
            0x38fe25b7 => {
                Self::EncryptedMessagesRead(
                    types::UpdateEncryptedMessagesRead::read_bare(cursor),
                )
            }
            0x3dda5451 => {
                Self::ChatParticipantAdd(
                    types::UpdateChatParticipantAdd::read_bare(cursor),
                )
            }
            0xe32f3d77 => {
                Self::ChatParticipantDelete(
                    types::UpdateChatParticipantDelete::read_bare(cursor),
                )
            }
            0x8e5e9873 => Self::DcOptions(types::UpdateDcOptions::read_bare(cursor)),
            0xbec268ef => Self::NotifySettings(Box::read_bare(cursor)),
            0xebe46819 => Self::ServiceNotification(Box::read_bare(cursor)),
            0xee3b272a => Self::Privacy(types::UpdatePrivacy::read_bare(cursor)),
            0x05492a13 => Self::UserPhone(types::UpdateUserPhone::read_bare(cursor)),
            0x9e84bc99 => {
                Self::ReadHistoryInbox(types::UpdateReadHistoryInbox::read_bare(cursor))
            }
            0x2f2f21bf => {
                Self::ReadHistoryOutbox(
                    types::UpdateReadHistoryOutbox::read_bare(cursor),
                )
            }
            0x7f891213 => Self::WebPage(types::UpdateWebPage::read_bare(cursor)),
            0xf8227181 => {
                Self::ReadMessagesContents(
                    types::UpdateReadMessagesContents::read_bare(cursor),
                )
            }
            0x108d941f => {
                Self::ChannelTooLong(types::UpdateChannelTooLong::read_bare(cursor))
            }
            0x635b4c09 => Self::Channel(types::UpdateChannel::read_bare(cursor)),
            0x62ba04d9 => {
                Self::NewChannelMessage(
                    types::UpdateNewChannelMessage::read_bare(cursor),
                )
            }
            0x922e6e10 => {
                Self::ReadChannelInbox(types::UpdateReadChannelInbox::read_bare(cursor))
            }
            0xc32d5b12 => {
                Self::DeleteChannelMessages(
                    types::UpdateDeleteChannelMessages::read_bare(cursor),
                )
            }
            0xf226ac08 => {
                Self::ChannelMessageViews(
                    types::UpdateChannelMessageViews::read_bare(cursor),
                )
            }
            0xd7ca61a2 => {
                Self::ChatParticipantAdmin(
                    types::UpdateChatParticipantAdmin::read_bare(cursor),
                )
            }
            0x688a30aa => {
                Self::NewStickerSet(types::UpdateNewStickerSet::read_bare(cursor))
            }
            0x0bb2d201 => {
                Self::StickerSetsOrder(types::UpdateStickerSetsOrder::read_bare(cursor))
            }
            0x31c24808 => Self::StickerSets(types::UpdateStickerSets::read_bare(cursor)),
            0x9375341e => Self::SavedGifs,
            0x496f379c => {
                Self::BotInlineQuery(types::UpdateBotInlineQuery::read_bare(cursor))
            }
            0x12f12a07 => {
                Self::BotInlineSend(types::UpdateBotInlineSend::read_bare(cursor))
            }
            0x1b3f4df7 => {
                Self::EditChannelMessage(
                    types::UpdateEditChannelMessage::read_bare(cursor),
                )
            }
            0xb9cfc48d => {
                Self::BotCallbackQuery(types::UpdateBotCallbackQuery::read_bare(cursor))
            }
            0xe40370a3 => Self::EditMessage(types::UpdateEditMessage::read_bare(cursor)),
            0x691e9052 => {
                Self::InlineBotCallbackQuery(
                    types::UpdateInlineBotCallbackQuery::read_bare(cursor),
                )
            }
            0xb75f99a9 => {
                Self::ReadChannelOutbox(
                    types::UpdateReadChannelOutbox::read_bare(cursor),
                )
            }
            0xedfc111e => {
                Self::DraftMessage(types::UpdateDraftMessage::read_bare(cursor))
            }
            0x571d2742 => Self::ReadFeaturedStickers,
            0x9a422c20 => Self::RecentStickers,
            0xa229dd06 => Self::Config,
            0x3354678f => Self::PtsChanged,
            0x2f2ba99f => {
                Self::ChannelWebPage(types::UpdateChannelWebPage::read_bare(cursor))
            }
            0x6e6fe51c => {
                Self::DialogPinned(types::UpdateDialogPinned::read_bare(cursor))
            }
            0xfa0f3ca2 => {
                Self::PinnedDialogs(types::UpdatePinnedDialogs::read_bare(cursor))
            }
            0x8317c0c3 => {
                Self::BotWebhookJson(types::UpdateBotWebhookJson::read_bare(cursor))
            }
            0x9b9240a6 => {
                Self::BotWebhookJsonQuery(
                    types::UpdateBotWebhookJsonQuery::read_bare(cursor),
                )
            }
            0xb5aefd7d => Self::BotShippingQuery(Box::read_bare(cursor)),
            0x8caa9a96 => Self::BotPrecheckoutQuery(Box::read_bare(cursor)),
            0xab0f6b1e => Self::PhoneCall(types::UpdatePhoneCall::read_bare(cursor)),
            0x46560264 => {
                Self::LangPackTooLong(types::UpdateLangPackTooLong::read_bare(cursor))
            }
            0x56022f4d => Self::LangPack(types::UpdateLangPack::read_bare(cursor)),
            0xe511996d => Self::FavedStickers,
            0x25f324f7 => {
                Self::ChannelReadMessagesContents(
                    types::UpdateChannelReadMessagesContents::read_bare(cursor),
                )
            }
            0x7084a7be => Self::ContactsReset,
            0xb23fc698 => {
                Self::ChannelAvailableMessages(
                    types::UpdateChannelAvailableMessages::read_bare(cursor),
                )
            }
            0xb658f23e => {
                Self::DialogUnreadMark(types::UpdateDialogUnreadMark::read_bare(cursor))
            }
            0xd64c522b => Self::MessagePoll(Box::read_bare(cursor)),
            0x54c01850 => {
                Self::ChatDefaultBannedRights(
                    types::UpdateChatDefaultBannedRights::read_bare(cursor),
                )
            }
            0x19360dc0 => Self::FolderPeers(types::UpdateFolderPeers::read_bare(cursor)),
            0x6a7e7366 => Self::PeerSettings(Box::read_bare(cursor)),
            0xb4afcfb0 => Self::PeerLocated(types::UpdatePeerLocated::read_bare(cursor)),
            0x39a51dfb => {
                Self::NewScheduledMessage(
                    types::UpdateNewScheduledMessage::read_bare(cursor),
                )
            }
            0xf2a71983 => {
                Self::DeleteScheduledMessages(
                    types::UpdateDeleteScheduledMessages::read_bare(cursor),
                )
            }
            0x8216fba3 => Self::Theme(Box::read_bare(cursor)),
            0x871fb939 => {
                Self::GeoLiveViewed(types::UpdateGeoLiveViewed::read_bare(cursor))
            }
            0x564fe691 => Self::LoginToken,
            0x7699f014 => {
                Self::MessagePollVote(types::UpdateMessagePollVote::read_bare(cursor))
            }
            0x26ffde7d => {
                Self::DialogFilter(types::UpdateDialogFilter::read_bare(cursor))
            }
            0xa5d72105 => {
                Self::DialogFilterOrder(
                    types::UpdateDialogFilterOrder::read_bare(cursor),
                )
            }
            0x3504914f => Self::DialogFilters,
            0x2661bf09 => {
                Self::PhoneCallSignalingData(
                    types::UpdatePhoneCallSignalingData::read_bare(cursor),
                )
            }
            0xd29a27f4 => {
                Self::ChannelMessageForwards(
                    types::UpdateChannelMessageForwards::read_bare(cursor),
                )
            }
            0xd6b19546 => {
                Self::ReadChannelDiscussionInbox(
                    types::UpdateReadChannelDiscussionInbox::read_bare(cursor),
                )
            }
            0x695c9e7c => {
                Self::ReadChannelDiscussionOutbox(
                    types::UpdateReadChannelDiscussionOutbox::read_bare(cursor),
                )
            }
            0xebe07752 => Self::PeerBlocked(types::UpdatePeerBlocked::read_bare(cursor)),
            0x8c88c923 => Self::ChannelUserTyping(Box::read_bare(cursor)),
            0xed85eab5 => {
                Self::PinnedMessages(types::UpdatePinnedMessages::read_bare(cursor))
            }
            0x5bb98608 => {
                Self::PinnedChannelMessages(
                    types::UpdatePinnedChannelMessages::read_bare(cursor),
                )
            }
            0xf89a6a4e => Self::Chat(types::UpdateChat::read_bare(cursor)),
            0xf2ebdb4e => {
                Self::GroupCallParticipants(
                    types::UpdateGroupCallParticipants::read_bare(cursor),
                )
            }
            0x9d2216e0 => Self::GroupCall(types::UpdateGroupCall::read_bare(cursor)),
            0xbb9bb9a5 => {
                Self::PeerHistoryTtl(types::UpdatePeerHistoryTtl::read_bare(cursor))
            }
            0xd087663a => Self::ChatParticipant(Box::read_bare(cursor)),
            0x985d3abb => Self::ChannelParticipant(Box::read_bare(cursor)),
            0xc4870a49 => Self::BotStopped(types::UpdateBotStopped::read_bare(cursor)),
            0x0b783982 => {
                Self::GroupCallConnection(
                    types::UpdateGroupCallConnection::read_bare(cursor),
                )
            }
            0x4d712f2e => Self::BotCommands(types::UpdateBotCommands::read_bare(cursor)),
            0x7063c3db => {
                Self::PendingJoinRequests(
                    types::UpdatePendingJoinRequests::read_bare(cursor),
                )
            }
            0x7cb34d79 => {
                Self::BotChatInviteRequester(
                    types::UpdateBotChatInviteRequester::read_bare(cursor),
                )
            }
            0x1e297bfa => {
                Self::MessageReactions(types::UpdateMessageReactions::read_bare(cursor))
            }
            0x17b7a20b => Self::AttachMenuBots,
            0x1592b79d => {
                Self::WebViewResultSent(
                    types::UpdateWebViewResultSent::read_bare(cursor),
                )
            }
            0x14b85813 => {
                Self::BotMenuButton(types::UpdateBotMenuButton::read_bare(cursor))
            }
            0x74d8be99 => Self::SavedRingtones,
            0x0084cd5a => {
                Self::TranscribedAudio(types::UpdateTranscribedAudio::read_bare(cursor))
            }
            0xfb4c496c => Self::ReadFeaturedEmojiStickers,
            0x28373599 => {
                Self::UserEmojiStatus(types::UpdateUserEmojiStatus::read_bare(cursor))
            }
            0x30f443db => Self::RecentEmojiStatuses,
            0x6f7863f4 => Self::RecentReactions,
            0x86fccf85 => {
                Self::MoveStickerSetToTop(
                    types::UpdateMoveStickerSetToTop::read_bare(cursor),
                )
            }
            0xd5a41724 => {
                Self::MessageExtendedMedia(
                    types::UpdateMessageExtendedMedia::read_bare(cursor),
                )
            }
            0x20529438 => Self::User(types::UpdateUser::read_bare(cursor)),
            0xec05b097 => Self::AutoSaveSettings,
            0x75b3b798 => Self::Story(types::UpdateStory::read_bare(cursor)),
            0xf74e932b => Self::ReadStories(types::UpdateReadStories::read_bare(cursor)),
            0x1bf335b9 => Self::StoryId(types::UpdateStoryId::read_bare(cursor)),
            0x2c084dc1 => {
                Self::StoriesStealthMode(
                    types::UpdateStoriesStealthMode::read_bare(cursor),
                )
            }
            0x7d627683 => {
                Self::SentStoryReaction(
                    types::UpdateSentStoryReaction::read_bare(cursor),
                )
            }
            0x904dd49c => Self::BotChatBoost(Box::read_bare(cursor)),
            0x07b68920 => {
                Self::ChannelViewForumAsMessages(
                    types::UpdateChannelViewForumAsMessages::read_bare(cursor),
                )
            }
            0xae3f101d => {
                Self::PeerWallpaper(types::UpdatePeerWallpaper::read_bare(cursor))
            }
            0xac21d3ce => {
                Self::BotMessageReaction(
                    types::UpdateBotMessageReaction::read_bare(cursor),
                )
            }
            0x09cb7759 => {
                Self::BotMessageReactions(
                    types::UpdateBotMessageReactions::read_bare(cursor),
                )
            }
            0xaeaf9e74 => {
                Self::SavedDialogPinned(
                    types::UpdateSavedDialogPinned::read_bare(cursor),
                )
            }
            0x686c85a6 => {
                Self::PinnedSavedDialogs(
                    types::UpdatePinnedSavedDialogs::read_bare(cursor),
                )
            }
            0x39c67432 => Self::SavedReactionTags,
            0xf16269d4 => Self::SmsJob(types::UpdateSmsJob::read_bare(cursor)),
            0xf9470ab2 => {
                Self::QuickReplies(types::UpdateQuickReplies::read_bare(cursor))
            }
            0xf53da717 => {
                Self::NewQuickReply(types::UpdateNewQuickReply::read_bare(cursor))
            }
            0x53e6f1ec => {
                Self::DeleteQuickReply(types::UpdateDeleteQuickReply::read_bare(cursor))
            }
            0x3e050d0f => {
                Self::QuickReplyMessage(
                    types::UpdateQuickReplyMessage::read_bare(cursor),
                )
            }
            0x566fe7cd => {
                Self::DeleteQuickReplyMessages(
                    types::UpdateDeleteQuickReplyMessages::read_bare(cursor),
                )
            }
            0x8ae5c97a => {
                Self::BotBusinessConnect(
                    types::UpdateBotBusinessConnect::read_bare(cursor),
                )
            }
            0x9ddb347c => {
                Self::BotNewBusinessMessage(
                    types::UpdateBotNewBusinessMessage::read_bare(cursor),
                )
            }
            0x07df587c => {
                Self::BotEditBusinessMessage(
                    types::UpdateBotEditBusinessMessage::read_bare(cursor),
                )
            }
            0xa02a982e => {
                Self::BotDeleteBusinessMessage(
                    types::UpdateBotDeleteBusinessMessage::read_bare(cursor),
                )
            }
            0x1824e40b => {
                Self::NewStoryReaction(types::UpdateNewStoryReaction::read_bare(cursor))
            }
            0x4e80a379 => {
                Self::StarsBalance(types::UpdateStarsBalance::read_bare(cursor))
            }
            0x1ea2fda7 => Self::BusinessBotCallbackQuery(Box::read_bare(cursor)),
            0xa584b019 => {
                Self::StarsRevenueStatus(
                    types::UpdateStarsRevenueStatus::read_bare(cursor),
                )
            }
            0x283bd312 => {
                Self::BotPurchasedPaidMedia(
                    types::UpdateBotPurchasedPaidMedia::read_bare(cursor),
                )
            }
            0x8b725fce => {
                Self::PaidReactionPrivacy(
                    types::UpdatePaidReactionPrivacy::read_bare(cursor),
                )
            }
            0x504aa18f => {
                Self::SentPhoneCode(types::UpdateSentPhoneCode::read_bare(cursor))
            }
            0xa477288f => {
                Self::GroupCallChainBlocks(
                    types::UpdateGroupCallChainBlocks::read_bare(cursor),
                )
            }
            0x77b0e372 => {
                Self::ReadMonoForumInbox(
                    types::UpdateReadMonoForumInbox::read_bare(cursor),
                )
            }
            0xa4a79376 => {
                Self::ReadMonoForumOutbox(
                    types::UpdateReadMonoForumOutbox::read_bare(cursor),
                )
            }
            0x9f812b08 => {
                Self::MonoForumNoPaidException(
                    types::UpdateMonoForumNoPaidException::read_bare(cursor),
                )
            }
            0xd8326f0d => {
                Self::GroupCallMessage(types::UpdateGroupCallMessage::read_bare(cursor))
            }
            0xc957a766 => {
                Self::GroupCallEncryptedMessage(
                    types::UpdateGroupCallEncryptedMessage::read_bare(cursor),
                )
            }
            0x683b2c52 => {
                Self::PinnedForumTopic(types::UpdatePinnedForumTopic::read_bare(cursor))
            }
            0xdef143d0 => {
                Self::PinnedForumTopics(
                    types::UpdatePinnedForumTopics::read_bare(cursor),
                )
            }
            0x3e85e92c => {
                Self::DeleteGroupCallMessages(
                    types::UpdateDeleteGroupCallMessages::read_bare(cursor),
                )
            }
            0x48e246c2 => {
                Self::StarGiftAuctionState(
                    types::UpdateStarGiftAuctionState::read_bare(cursor),
                )
            }
            0xdc58f31e => {
                Self::StarGiftAuctionUserState(
                    types::UpdateStarGiftAuctionUserState::read_bare(cursor),
                )
            }
            0xfb9c547a => {
                Self::EmojiGameInfo(types::UpdateEmojiGameInfo::read_bare(cursor))
            }
            0xac072444 => Self::StarGiftCraftFail,
            0xbd8367b9 => {
                Self::ChatParticipantRank(
                    types::UpdateChatParticipantRank::read_bare(cursor),
                )
            }
            0x4880ed9a => Self::ManagedBot(types::UpdateManagedBot::read_bare(cursor)),
            0xcdd4093d => {
                Self::BotGuestChatQuery(
                    types::UpdateBotGuestChatQuery::read_bare(cursor),
                )
            }
            0x8c0f91fb => Self::AiComposeTones,
            0xbdac7e70 => {
                Self::JoinChatWebViewDecision(
                    types::UpdateJoinChatWebViewDecision::read_bare(cursor),
                )
            }
            0xb22083a6 => {
                Self::NewBotConnection(types::UpdateNewBotConnection::read_bare(cursor))
            }
            0xc39a2ade => {
                Self::WebBrowserSettings(
                    types::UpdateWebBrowserSettings::read_bare(cursor),
                )
            }
            0x140502d1 => {
                Self::WebBrowserException(
                    types::UpdateWebBrowserException::read_bare(cursor),
                )
            }
            0x20bcbba1 => Self::NewEphemeralMessage(Box::read_bare(cursor)),
            0x56dbfcf8 => {
                Self::DeleteEphemeralMessages(
                    types::UpdateDeleteEphemeralMessages::read_bare(cursor),
                )
            }
            0x4bbb8f01 => Self::EditEphemeralMessage(Box::read_bare(cursor)),
            0x7c1079d6 => Self::EphemeralBotCallbackQuery(Box::read_bare(cursor)),
            0x6c0d8e23 => {
                Self::BotStarsSubscription(
                    types::UpdateBotStarsSubscription::read_bare(cursor),
                )
            }
            0x6ac3f2aa => Self::WalletState(types::UpdateWalletState::read_bare(cursor)),
            0xb1434d4a => Self::SentWalletTransaction(Box::read_bare(cursor)),
            0xa8ae1cac => {
                Self::WalletGaslessInfo(
                    types::UpdateWalletGaslessInfo::read_bare(cursor),
                )
            }
            0x50a38e0e => Self::WalletTonConnectSession(Box::read_bare(cursor)),
            0xd1ee8199 => {
                Self::WalletTonConnectPendingDisconnect(
                    types::UpdateWalletTonConnectPendingDisconnect::read_bare(cursor),
                )
            }
            #[cfg(feature = "compat")]
            0x11dfa986 => Self::update_bot_chat_invite_requester_11dfa986(cursor),
            #[cfg(feature = "compat")]
            0xaca1657b => Self::update_message_poll_aca1657b(cursor),
            #[cfg(feature = "compat")]
            0x24f40e77 => Self::update_message_poll_vote_24f40e77(cursor),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::SavedGifs
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UpdateNewMessage> for Update {
    #[inline]
    fn from(value: types::UpdateNewMessage) -> Self {
        Self::NewMessage(value)
    }
}

impl From<types::UpdateMessageId> for Update {
    #[inline]
    fn from(value: types::UpdateMessageId) -> Self {
        Self::MessageId(value)
    }
}

impl From<types::UpdateDeleteMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteMessages) -> Self {
        Self::DeleteMessages(value)
    }
}

impl From<types::UpdateUserTyping> for Update {
    #[inline]
    fn from(value: types::UpdateUserTyping) -> Self {
        Self::UserTyping(Box::new(value))
    }
}

impl From<types::UpdateChatUserTyping> for Update {
    #[inline]
    fn from(value: types::UpdateChatUserTyping) -> Self {
        Self::ChatUserTyping(Box::new(value))
    }
}

impl From<types::UpdateChatParticipants> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipants) -> Self {
        Self::ChatParticipants(value)
    }
}

impl From<types::UpdateUserStatus> for Update {
    #[inline]
    fn from(value: types::UpdateUserStatus) -> Self {
        Self::UserStatus(value)
    }
}

impl From<types::UpdateUserName> for Update {
    #[inline]
    fn from(value: types::UpdateUserName) -> Self {
        Self::UserName(value)
    }
}

impl From<types::UpdateNewAuthorization> for Update {
    #[inline]
    fn from(value: types::UpdateNewAuthorization) -> Self {
        Self::NewAuthorization(value)
    }
}

impl From<types::UpdateNewEncryptedMessage> for Update {
    #[inline]
    fn from(value: types::UpdateNewEncryptedMessage) -> Self {
        Self::NewEncryptedMessage(value)
    }
}

impl From<types::UpdateEncryptedChatTyping> for Update {
    #[inline]
    fn from(value: types::UpdateEncryptedChatTyping) -> Self {
        Self::EncryptedChatTyping(value)
    }
}

impl From<types::UpdateEncryption> for Update {
    #[inline]
    fn from(value: types::UpdateEncryption) -> Self {
        Self::Encryption(value)
    }
}

impl From<types::UpdateEncryptedMessagesRead> for Update {
    #[inline]
    fn from(value: types::UpdateEncryptedMessagesRead) -> Self {
        Self::EncryptedMessagesRead(value)
    }
}

impl From<types::UpdateChatParticipantAdd> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipantAdd) -> Self {
        Self::ChatParticipantAdd(value)
    }
}

impl From<types::UpdateChatParticipantDelete> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipantDelete) -> Self {
        Self::ChatParticipantDelete(value)
    }
}

impl From<types::UpdateDcOptions> for Update {
    #[inline]
    fn from(value: types::UpdateDcOptions) -> Self {
        Self::DcOptions(value)
    }
}

impl From<types::UpdateNotifySettings> for Update {
    #[inline]
    fn from(value: types::UpdateNotifySettings) -> Self {
        Self::NotifySettings(Box::new(value))
    }
}

impl From<types::UpdateServiceNotification> for Update {
    #[inline]
    fn from(value: types::UpdateServiceNotification) -> Self {
        Self::ServiceNotification(Box::new(value))
    }
}

impl From<types::UpdatePrivacy> for Update {
    #[inline]
    fn from(value: types::UpdatePrivacy) -> Self {
        Self::Privacy(value)
    }
}

impl From<types::UpdateUserPhone> for Update {
    #[inline]
    fn from(value: types::UpdateUserPhone) -> Self {
        Self::UserPhone(value)
    }
}

impl From<types::UpdateReadHistoryInbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadHistoryInbox) -> Self {
        Self::ReadHistoryInbox(value)
    }
}

impl From<types::UpdateReadHistoryOutbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadHistoryOutbox) -> Self {
        Self::ReadHistoryOutbox(value)
    }
}

impl From<types::UpdateWebPage> for Update {
    #[inline]
    fn from(value: types::UpdateWebPage) -> Self {
        Self::WebPage(value)
    }
}

impl From<types::UpdateReadMessagesContents> for Update {
    #[inline]
    fn from(value: types::UpdateReadMessagesContents) -> Self {
        Self::ReadMessagesContents(value)
    }
}

impl From<types::UpdateChannelTooLong> for Update {
    #[inline]
    fn from(value: types::UpdateChannelTooLong) -> Self {
        Self::ChannelTooLong(value)
    }
}

impl From<types::UpdateChannel> for Update {
    #[inline]
    fn from(value: types::UpdateChannel) -> Self {
        Self::Channel(value)
    }
}

impl From<types::UpdateNewChannelMessage> for Update {
    #[inline]
    fn from(value: types::UpdateNewChannelMessage) -> Self {
        Self::NewChannelMessage(value)
    }
}

impl From<types::UpdateReadChannelInbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadChannelInbox) -> Self {
        Self::ReadChannelInbox(value)
    }
}

impl From<types::UpdateDeleteChannelMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteChannelMessages) -> Self {
        Self::DeleteChannelMessages(value)
    }
}

impl From<types::UpdateChannelMessageViews> for Update {
    #[inline]
    fn from(value: types::UpdateChannelMessageViews) -> Self {
        Self::ChannelMessageViews(value)
    }
}

impl From<types::UpdateChatParticipantAdmin> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipantAdmin) -> Self {
        Self::ChatParticipantAdmin(value)
    }
}

impl From<types::UpdateNewStickerSet> for Update {
    #[inline]
    fn from(value: types::UpdateNewStickerSet) -> Self {
        Self::NewStickerSet(value)
    }
}

impl From<types::UpdateStickerSetsOrder> for Update {
    #[inline]
    fn from(value: types::UpdateStickerSetsOrder) -> Self {
        Self::StickerSetsOrder(value)
    }
}

impl From<types::UpdateStickerSets> for Update {
    #[inline]
    fn from(value: types::UpdateStickerSets) -> Self {
        Self::StickerSets(value)
    }
}

impl From<types::UpdateBotInlineQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotInlineQuery) -> Self {
        Self::BotInlineQuery(value)
    }
}

impl From<types::UpdateBotInlineSend> for Update {
    #[inline]
    fn from(value: types::UpdateBotInlineSend) -> Self {
        Self::BotInlineSend(value)
    }
}

impl From<types::UpdateEditChannelMessage> for Update {
    #[inline]
    fn from(value: types::UpdateEditChannelMessage) -> Self {
        Self::EditChannelMessage(value)
    }
}

impl From<types::UpdateBotCallbackQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotCallbackQuery) -> Self {
        Self::BotCallbackQuery(value)
    }
}

impl From<types::UpdateEditMessage> for Update {
    #[inline]
    fn from(value: types::UpdateEditMessage) -> Self {
        Self::EditMessage(value)
    }
}

impl From<types::UpdateInlineBotCallbackQuery> for Update {
    #[inline]
    fn from(value: types::UpdateInlineBotCallbackQuery) -> Self {
        Self::InlineBotCallbackQuery(value)
    }
}

impl From<types::UpdateReadChannelOutbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadChannelOutbox) -> Self {
        Self::ReadChannelOutbox(value)
    }
}

impl From<types::UpdateDraftMessage> for Update {
    #[inline]
    fn from(value: types::UpdateDraftMessage) -> Self {
        Self::DraftMessage(value)
    }
}

impl From<types::UpdateChannelWebPage> for Update {
    #[inline]
    fn from(value: types::UpdateChannelWebPage) -> Self {
        Self::ChannelWebPage(value)
    }
}

impl From<types::UpdateDialogPinned> for Update {
    #[inline]
    fn from(value: types::UpdateDialogPinned) -> Self {
        Self::DialogPinned(value)
    }
}

impl From<types::UpdatePinnedDialogs> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedDialogs) -> Self {
        Self::PinnedDialogs(value)
    }
}

impl From<types::UpdateBotWebhookJson> for Update {
    #[inline]
    fn from(value: types::UpdateBotWebhookJson) -> Self {
        Self::BotWebhookJson(value)
    }
}

impl From<types::UpdateBotWebhookJsonQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotWebhookJsonQuery) -> Self {
        Self::BotWebhookJsonQuery(value)
    }
}

impl From<types::UpdateBotShippingQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotShippingQuery) -> Self {
        Self::BotShippingQuery(Box::new(value))
    }
}

impl From<types::UpdateBotPrecheckoutQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotPrecheckoutQuery) -> Self {
        Self::BotPrecheckoutQuery(Box::new(value))
    }
}

impl From<types::UpdatePhoneCall> for Update {
    #[inline]
    fn from(value: types::UpdatePhoneCall) -> Self {
        Self::PhoneCall(value)
    }
}

impl From<types::UpdateLangPackTooLong> for Update {
    #[inline]
    fn from(value: types::UpdateLangPackTooLong) -> Self {
        Self::LangPackTooLong(value)
    }
}

impl From<types::UpdateLangPack> for Update {
    #[inline]
    fn from(value: types::UpdateLangPack) -> Self {
        Self::LangPack(value)
    }
}

impl From<types::UpdateChannelReadMessagesContents> for Update {
    #[inline]
    fn from(value: types::UpdateChannelReadMessagesContents) -> Self {
        Self::ChannelReadMessagesContents(value)
    }
}

impl From<types::UpdateChannelAvailableMessages> for Update {
    #[inline]
    fn from(value: types::UpdateChannelAvailableMessages) -> Self {
        Self::ChannelAvailableMessages(value)
    }
}

impl From<types::UpdateDialogUnreadMark> for Update {
    #[inline]
    fn from(value: types::UpdateDialogUnreadMark) -> Self {
        Self::DialogUnreadMark(value)
    }
}

impl From<types::UpdateMessagePoll> for Update {
    #[inline]
    fn from(value: types::UpdateMessagePoll) -> Self {
        Self::MessagePoll(Box::new(value))
    }
}

impl From<types::UpdateChatDefaultBannedRights> for Update {
    #[inline]
    fn from(value: types::UpdateChatDefaultBannedRights) -> Self {
        Self::ChatDefaultBannedRights(value)
    }
}

impl From<types::UpdateFolderPeers> for Update {
    #[inline]
    fn from(value: types::UpdateFolderPeers) -> Self {
        Self::FolderPeers(value)
    }
}

impl From<types::UpdatePeerSettings> for Update {
    #[inline]
    fn from(value: types::UpdatePeerSettings) -> Self {
        Self::PeerSettings(Box::new(value))
    }
}

impl From<types::UpdatePeerLocated> for Update {
    #[inline]
    fn from(value: types::UpdatePeerLocated) -> Self {
        Self::PeerLocated(value)
    }
}

impl From<types::UpdateNewScheduledMessage> for Update {
    #[inline]
    fn from(value: types::UpdateNewScheduledMessage) -> Self {
        Self::NewScheduledMessage(value)
    }
}

impl From<types::UpdateDeleteScheduledMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteScheduledMessages) -> Self {
        Self::DeleteScheduledMessages(value)
    }
}

impl From<types::UpdateTheme> for Update {
    #[inline]
    fn from(value: types::UpdateTheme) -> Self {
        Self::Theme(Box::new(value))
    }
}

impl From<types::UpdateGeoLiveViewed> for Update {
    #[inline]
    fn from(value: types::UpdateGeoLiveViewed) -> Self {
        Self::GeoLiveViewed(value)
    }
}

impl From<types::UpdateMessagePollVote> for Update {
    #[inline]
    fn from(value: types::UpdateMessagePollVote) -> Self {
        Self::MessagePollVote(value)
    }
}

impl From<types::UpdateDialogFilter> for Update {
    #[inline]
    fn from(value: types::UpdateDialogFilter) -> Self {
        Self::DialogFilter(value)
    }
}

impl From<types::UpdateDialogFilterOrder> for Update {
    #[inline]
    fn from(value: types::UpdateDialogFilterOrder) -> Self {
        Self::DialogFilterOrder(value)
    }
}

impl From<types::UpdatePhoneCallSignalingData> for Update {
    #[inline]
    fn from(value: types::UpdatePhoneCallSignalingData) -> Self {
        Self::PhoneCallSignalingData(value)
    }
}

impl From<types::UpdateChannelMessageForwards> for Update {
    #[inline]
    fn from(value: types::UpdateChannelMessageForwards) -> Self {
        Self::ChannelMessageForwards(value)
    }
}

impl From<types::UpdateReadChannelDiscussionInbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadChannelDiscussionInbox) -> Self {
        Self::ReadChannelDiscussionInbox(value)
    }
}

impl From<types::UpdateReadChannelDiscussionOutbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadChannelDiscussionOutbox) -> Self {
        Self::ReadChannelDiscussionOutbox(value)
    }
}

impl From<types::UpdatePeerBlocked> for Update {
    #[inline]
    fn from(value: types::UpdatePeerBlocked) -> Self {
        Self::PeerBlocked(value)
    }
}

impl From<types::UpdateChannelUserTyping> for Update {
    #[inline]
    fn from(value: types::UpdateChannelUserTyping) -> Self {
        Self::ChannelUserTyping(Box::new(value))
    }
}

impl From<types::UpdatePinnedMessages> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedMessages) -> Self {
        Self::PinnedMessages(value)
    }
}

impl From<types::UpdatePinnedChannelMessages> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedChannelMessages) -> Self {
        Self::PinnedChannelMessages(value)
    }
}

impl From<types::UpdateChat> for Update {
    #[inline]
    fn from(value: types::UpdateChat) -> Self {
        Self::Chat(value)
    }
}

impl From<types::UpdateGroupCallParticipants> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCallParticipants) -> Self {
        Self::GroupCallParticipants(value)
    }
}

impl From<types::UpdateGroupCall> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCall) -> Self {
        Self::GroupCall(value)
    }
}

impl From<types::UpdatePeerHistoryTtl> for Update {
    #[inline]
    fn from(value: types::UpdatePeerHistoryTtl) -> Self {
        Self::PeerHistoryTtl(value)
    }
}

impl From<types::UpdateChatParticipant> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipant) -> Self {
        Self::ChatParticipant(Box::new(value))
    }
}

impl From<types::UpdateChannelParticipant> for Update {
    #[inline]
    fn from(value: types::UpdateChannelParticipant) -> Self {
        Self::ChannelParticipant(Box::new(value))
    }
}

impl From<types::UpdateBotStopped> for Update {
    #[inline]
    fn from(value: types::UpdateBotStopped) -> Self {
        Self::BotStopped(value)
    }
}

impl From<types::UpdateGroupCallConnection> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCallConnection) -> Self {
        Self::GroupCallConnection(value)
    }
}

impl From<types::UpdateBotCommands> for Update {
    #[inline]
    fn from(value: types::UpdateBotCommands) -> Self {
        Self::BotCommands(value)
    }
}

impl From<types::UpdatePendingJoinRequests> for Update {
    #[inline]
    fn from(value: types::UpdatePendingJoinRequests) -> Self {
        Self::PendingJoinRequests(value)
    }
}

impl From<types::UpdateBotChatInviteRequester> for Update {
    #[inline]
    fn from(value: types::UpdateBotChatInviteRequester) -> Self {
        Self::BotChatInviteRequester(value)
    }
}

impl From<types::UpdateMessageReactions> for Update {
    #[inline]
    fn from(value: types::UpdateMessageReactions) -> Self {
        Self::MessageReactions(value)
    }
}

impl From<types::UpdateWebViewResultSent> for Update {
    #[inline]
    fn from(value: types::UpdateWebViewResultSent) -> Self {
        Self::WebViewResultSent(value)
    }
}

impl From<types::UpdateBotMenuButton> for Update {
    #[inline]
    fn from(value: types::UpdateBotMenuButton) -> Self {
        Self::BotMenuButton(value)
    }
}

impl From<types::UpdateTranscribedAudio> for Update {
    #[inline]
    fn from(value: types::UpdateTranscribedAudio) -> Self {
        Self::TranscribedAudio(value)
    }
}

impl From<types::UpdateUserEmojiStatus> for Update {
    #[inline]
    fn from(value: types::UpdateUserEmojiStatus) -> Self {
        Self::UserEmojiStatus(value)
    }
}

impl From<types::UpdateMoveStickerSetToTop> for Update {
    #[inline]
    fn from(value: types::UpdateMoveStickerSetToTop) -> Self {
        Self::MoveStickerSetToTop(value)
    }
}

impl From<types::UpdateMessageExtendedMedia> for Update {
    #[inline]
    fn from(value: types::UpdateMessageExtendedMedia) -> Self {
        Self::MessageExtendedMedia(value)
    }
}

impl From<types::UpdateUser> for Update {
    #[inline]
    fn from(value: types::UpdateUser) -> Self {
        Self::User(value)
    }
}

impl From<types::UpdateStory> for Update {
    #[inline]
    fn from(value: types::UpdateStory) -> Self {
        Self::Story(value)
    }
}

impl From<types::UpdateReadStories> for Update {
    #[inline]
    fn from(value: types::UpdateReadStories) -> Self {
        Self::ReadStories(value)
    }
}

impl From<types::UpdateStoryId> for Update {
    #[inline]
    fn from(value: types::UpdateStoryId) -> Self {
        Self::StoryId(value)
    }
}

impl From<types::UpdateStoriesStealthMode> for Update {
    #[inline]
    fn from(value: types::UpdateStoriesStealthMode) -> Self {
        Self::StoriesStealthMode(value)
    }
}

impl From<types::UpdateSentStoryReaction> for Update {
    #[inline]
    fn from(value: types::UpdateSentStoryReaction) -> Self {
        Self::SentStoryReaction(value)
    }
}

impl From<types::UpdateBotChatBoost> for Update {
    #[inline]
    fn from(value: types::UpdateBotChatBoost) -> Self {
        Self::BotChatBoost(Box::new(value))
    }
}

impl From<types::UpdateChannelViewForumAsMessages> for Update {
    #[inline]
    fn from(value: types::UpdateChannelViewForumAsMessages) -> Self {
        Self::ChannelViewForumAsMessages(value)
    }
}

impl From<types::UpdatePeerWallpaper> for Update {
    #[inline]
    fn from(value: types::UpdatePeerWallpaper) -> Self {
        Self::PeerWallpaper(value)
    }
}

impl From<types::UpdateBotMessageReaction> for Update {
    #[inline]
    fn from(value: types::UpdateBotMessageReaction) -> Self {
        Self::BotMessageReaction(value)
    }
}

impl From<types::UpdateBotMessageReactions> for Update {
    #[inline]
    fn from(value: types::UpdateBotMessageReactions) -> Self {
        Self::BotMessageReactions(value)
    }
}

impl From<types::UpdateSavedDialogPinned> for Update {
    #[inline]
    fn from(value: types::UpdateSavedDialogPinned) -> Self {
        Self::SavedDialogPinned(value)
    }
}

impl From<types::UpdatePinnedSavedDialogs> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedSavedDialogs) -> Self {
        Self::PinnedSavedDialogs(value)
    }
}

impl From<types::UpdateSmsJob> for Update {
    #[inline]
    fn from(value: types::UpdateSmsJob) -> Self {
        Self::SmsJob(value)
    }
}

impl From<types::UpdateQuickReplies> for Update {
    #[inline]
    fn from(value: types::UpdateQuickReplies) -> Self {
        Self::QuickReplies(value)
    }
}

impl From<types::UpdateNewQuickReply> for Update {
    #[inline]
    fn from(value: types::UpdateNewQuickReply) -> Self {
        Self::NewQuickReply(value)
    }
}

impl From<types::UpdateDeleteQuickReply> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteQuickReply) -> Self {
        Self::DeleteQuickReply(value)
    }
}

impl From<types::UpdateQuickReplyMessage> for Update {
    #[inline]
    fn from(value: types::UpdateQuickReplyMessage) -> Self {
        Self::QuickReplyMessage(value)
    }
}

impl From<types::UpdateDeleteQuickReplyMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteQuickReplyMessages) -> Self {
        Self::DeleteQuickReplyMessages(value)
    }
}

impl From<types::UpdateBotBusinessConnect> for Update {
    #[inline]
    fn from(value: types::UpdateBotBusinessConnect) -> Self {
        Self::BotBusinessConnect(value)
    }
}

impl From<types::UpdateBotNewBusinessMessage> for Update {
    #[inline]
    fn from(value: types::UpdateBotNewBusinessMessage) -> Self {
        Self::BotNewBusinessMessage(value)
    }
}

impl From<types::UpdateBotEditBusinessMessage> for Update {
    #[inline]
    fn from(value: types::UpdateBotEditBusinessMessage) -> Self {
        Self::BotEditBusinessMessage(value)
    }
}

impl From<types::UpdateBotDeleteBusinessMessage> for Update {
    #[inline]
    fn from(value: types::UpdateBotDeleteBusinessMessage) -> Self {
        Self::BotDeleteBusinessMessage(value)
    }
}

impl From<types::UpdateNewStoryReaction> for Update {
    #[inline]
    fn from(value: types::UpdateNewStoryReaction) -> Self {
        Self::NewStoryReaction(value)
    }
}

impl From<types::UpdateStarsBalance> for Update {
    #[inline]
    fn from(value: types::UpdateStarsBalance) -> Self {
        Self::StarsBalance(value)
    }
}

impl From<types::UpdateBusinessBotCallbackQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBusinessBotCallbackQuery) -> Self {
        Self::BusinessBotCallbackQuery(Box::new(value))
    }
}

impl From<types::UpdateStarsRevenueStatus> for Update {
    #[inline]
    fn from(value: types::UpdateStarsRevenueStatus) -> Self {
        Self::StarsRevenueStatus(value)
    }
}

impl From<types::UpdateBotPurchasedPaidMedia> for Update {
    #[inline]
    fn from(value: types::UpdateBotPurchasedPaidMedia) -> Self {
        Self::BotPurchasedPaidMedia(value)
    }
}

impl From<types::UpdatePaidReactionPrivacy> for Update {
    #[inline]
    fn from(value: types::UpdatePaidReactionPrivacy) -> Self {
        Self::PaidReactionPrivacy(value)
    }
}

impl From<types::UpdateSentPhoneCode> for Update {
    #[inline]
    fn from(value: types::UpdateSentPhoneCode) -> Self {
        Self::SentPhoneCode(value)
    }
}

impl From<types::UpdateGroupCallChainBlocks> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCallChainBlocks) -> Self {
        Self::GroupCallChainBlocks(value)
    }
}

impl From<types::UpdateReadMonoForumInbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadMonoForumInbox) -> Self {
        Self::ReadMonoForumInbox(value)
    }
}

impl From<types::UpdateReadMonoForumOutbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadMonoForumOutbox) -> Self {
        Self::ReadMonoForumOutbox(value)
    }
}

impl From<types::UpdateMonoForumNoPaidException> for Update {
    #[inline]
    fn from(value: types::UpdateMonoForumNoPaidException) -> Self {
        Self::MonoForumNoPaidException(value)
    }
}

impl From<types::UpdateGroupCallMessage> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCallMessage) -> Self {
        Self::GroupCallMessage(value)
    }
}

impl From<types::UpdateGroupCallEncryptedMessage> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCallEncryptedMessage) -> Self {
        Self::GroupCallEncryptedMessage(value)
    }
}

impl From<types::UpdatePinnedForumTopic> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedForumTopic) -> Self {
        Self::PinnedForumTopic(value)
    }
}

impl From<types::UpdatePinnedForumTopics> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedForumTopics) -> Self {
        Self::PinnedForumTopics(value)
    }
}

impl From<types::UpdateDeleteGroupCallMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteGroupCallMessages) -> Self {
        Self::DeleteGroupCallMessages(value)
    }
}

impl From<types::UpdateStarGiftAuctionState> for Update {
    #[inline]
    fn from(value: types::UpdateStarGiftAuctionState) -> Self {
        Self::StarGiftAuctionState(value)
    }
}

impl From<types::UpdateStarGiftAuctionUserState> for Update {
    #[inline]
    fn from(value: types::UpdateStarGiftAuctionUserState) -> Self {
        Self::StarGiftAuctionUserState(value)
    }
}

impl From<types::UpdateEmojiGameInfo> for Update {
    #[inline]
    fn from(value: types::UpdateEmojiGameInfo) -> Self {
        Self::EmojiGameInfo(value)
    }
}

impl From<types::UpdateChatParticipantRank> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipantRank) -> Self {
        Self::ChatParticipantRank(value)
    }
}

impl From<types::UpdateManagedBot> for Update {
    #[inline]
    fn from(value: types::UpdateManagedBot) -> Self {
        Self::ManagedBot(value)
    }
}

impl From<types::UpdateBotGuestChatQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotGuestChatQuery) -> Self {
        Self::BotGuestChatQuery(value)
    }
}

impl From<types::UpdateJoinChatWebViewDecision> for Update {
    #[inline]
    fn from(value: types::UpdateJoinChatWebViewDecision) -> Self {
        Self::JoinChatWebViewDecision(value)
    }
}

impl From<types::UpdateNewBotConnection> for Update {
    #[inline]
    fn from(value: types::UpdateNewBotConnection) -> Self {
        Self::NewBotConnection(value)
    }
}

impl From<types::UpdateWebBrowserSettings> for Update {
    #[inline]
    fn from(value: types::UpdateWebBrowserSettings) -> Self {
        Self::WebBrowserSettings(value)
    }
}

impl From<types::UpdateWebBrowserException> for Update {
    #[inline]
    fn from(value: types::UpdateWebBrowserException) -> Self {
        Self::WebBrowserException(value)
    }
}

impl From<types::UpdateNewEphemeralMessage> for Update {
    #[inline]
    fn from(value: types::UpdateNewEphemeralMessage) -> Self {
        Self::NewEphemeralMessage(Box::new(value))
    }
}

impl From<types::UpdateDeleteEphemeralMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteEphemeralMessages) -> Self {
        Self::DeleteEphemeralMessages(value)
    }
}

impl From<types::UpdateEditEphemeralMessage> for Update {
    #[inline]
    fn from(value: types::UpdateEditEphemeralMessage) -> Self {
        Self::EditEphemeralMessage(Box::new(value))
    }
}

impl From<types::UpdateEphemeralBotCallbackQuery> for Update {
    #[inline]
    fn from(value: types::UpdateEphemeralBotCallbackQuery) -> Self {
        Self::EphemeralBotCallbackQuery(Box::new(value))
    }
}

impl From<types::UpdateBotStarsSubscription> for Update {
    #[inline]
    fn from(value: types::UpdateBotStarsSubscription) -> Self {
        Self::BotStarsSubscription(value)
    }
}

impl From<types::UpdateWalletState> for Update {
    #[inline]
    fn from(value: types::UpdateWalletState) -> Self {
        Self::WalletState(value)
    }
}

impl From<types::UpdateSentWalletTransaction> for Update {
    #[inline]
    fn from(value: types::UpdateSentWalletTransaction) -> Self {
        Self::SentWalletTransaction(Box::new(value))
    }
}

impl From<types::UpdateWalletGaslessInfo> for Update {
    #[inline]
    fn from(value: types::UpdateWalletGaslessInfo) -> Self {
        Self::WalletGaslessInfo(value)
    }
}

impl From<types::UpdateWalletTonConnectSession> for Update {
    #[inline]
    fn from(value: types::UpdateWalletTonConnectSession) -> Self {
        Self::WalletTonConnectSession(Box::new(value))
    }
}

impl From<types::UpdateWalletTonConnectPendingDisconnect> for Update {
    #[inline]
    fn from(value: types::UpdateWalletTonConnectPendingDisconnect) -> Self {
        Self::WalletTonConnectPendingDisconnect(value)
    }
}

/// Updates, pushed by the server or returned by a call.
///
/// Returned by [`account.getNotifyExceptions`](functions::account::GetNotifyExceptions),
/// [`account.updateConnectedBot`](functions::account::UpdateConnectedBot),
/// [`account.getBotBusinessConnection`](functions::account::GetBotBusinessConnection),
/// [`account.toggleWebBrowserSettingsException`](functions::account::ToggleWebBrowserSettingsException),
/// [`users.suggestBirthday`](functions::users::SuggestBirthday),
/// [`contacts.deleteContacts`](functions::contacts::DeleteContacts),
/// [`contacts.addContact`](functions::contacts::AddContact),
/// [`contacts.acceptContact`](functions::contacts::AcceptContact),
/// [`contacts.getLocated`](functions::contacts::GetLocated),
/// [`contacts.blockFromReplies`](functions::contacts::BlockFromReplies), and 126 more.
///
/// Contained in [`payments.paymentResult`](types::payments::PaymentResult),
/// [`messages.invitedUsers`](types::messages::InvitedUsers),
/// [`messages.chatInviteJoinResultOk`](types::messages::ChatInviteJoinResultOk).
///
/// [Official page](https://core.telegram.org/type/Updates)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Updates {
    /// Too much happened to be sent; call [`updates.getDifference`](functions::updates::GetDifference).
    ///
    /// Since layer 46 or earlier.
    ///
    /// `updatesTooLong#e317af7e = Updates;`
    TooLong,
    /// A new message of a private chat, in short form.
    ///
    /// In a `Box`, because the struct is large or recursive.
    UpdateShortMessage(Box<types::UpdateShortMessage>),
    /// A new message of a basic group, in short form.
    ///
    /// In a `Box`, because the struct is large or recursive.
    UpdateShortChatMessage(Box<types::UpdateShortChatMessage>),
    /// One update that needs no chats or users with it and does not count in seq.
    ///
    /// In a `Box`, because the struct is large or recursive.
    UpdateShort(Box<types::UpdateShort>),
    /// Several batches of updates in one.
    Combined(types::UpdatesCombined),
    /// A batch of updates.
    Updates(types::Updates),
    /// The message that was just sent, in short form: what the client does not know of it already.
    ///
    /// In a `Box`, because the struct is large or recursive.
    UpdateShortSentMessage(Box<types::UpdateShortSentMessage>),
}

impl Updates {
    /// The constructor id of [`Self::TooLong`].
    pub const TOO_LONG_ID: u32 = 0xe317af7e;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::TooLong => 0xe317af7e,
            Self::UpdateShortMessage(_) => 0x313bc7f8,
            Self::UpdateShortChatMessage(_) => 0x4d6deea5,
            Self::UpdateShort(_) => 0x78d4dec1,
            Self::Combined(_) => 0x725b04c3,
            Self::Updates(_) => 0x74ae4240,
            Self::UpdateShortSentMessage(_) => 0x9015e101,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::TooLong => "updatesTooLong",
            Self::UpdateShortMessage(_) => "updateShortMessage",
            Self::UpdateShortChatMessage(_) => "updateShortChatMessage",
            Self::UpdateShort(_) => "updateShort",
            Self::Combined(_) => "updatesCombined",
            Self::Updates(_) => "updates",
            Self::UpdateShortSentMessage(_) => "updateShortSentMessage",
        }
    }
}

impl wire::Wire for Updates {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Updates",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::TooLong => w.id(0xe317af7e),
            Self::UpdateShortMessage(value) => (**value).write_bare(w.id(0x313bc7f8)),
            Self::UpdateShortChatMessage(value) => (**value).write_bare(w.id(0x4d6deea5)),
            Self::UpdateShort(value) => (**value).write_bare(w.id(0x78d4dec1)),
            Self::Combined(value) => value.write_bare(w.id(0x725b04c3)),
            Self::Updates(value) => value.write_bare(w.id(0x74ae4240)),
            Self::UpdateShortSentMessage(value) => (**value).write_bare(w.id(0x9015e101)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe317af7e => Self::TooLong,
            0x313bc7f8 => Self::UpdateShortMessage(Box::read_bare(cursor)),
            0x4d6deea5 => Self::UpdateShortChatMessage(Box::read_bare(cursor)),
            0x78d4dec1 => Self::UpdateShort(Box::read_bare(cursor)),
            0x725b04c3 => Self::Combined(types::UpdatesCombined::read_bare(cursor)),
            0x74ae4240 => Self::Updates(types::Updates::read_bare(cursor)),
            0x9015e101 => Self::UpdateShortSentMessage(Box::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::TooLong
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UpdateShortMessage> for Updates {
    #[inline]
    fn from(value: types::UpdateShortMessage) -> Self {
        Self::UpdateShortMessage(Box::new(value))
    }
}

impl From<types::UpdateShortChatMessage> for Updates {
    #[inline]
    fn from(value: types::UpdateShortChatMessage) -> Self {
        Self::UpdateShortChatMessage(Box::new(value))
    }
}

impl From<types::UpdateShort> for Updates {
    #[inline]
    fn from(value: types::UpdateShort) -> Self {
        Self::UpdateShort(Box::new(value))
    }
}

impl From<types::UpdatesCombined> for Updates {
    #[inline]
    fn from(value: types::UpdatesCombined) -> Self {
        Self::Combined(value)
    }
}

impl From<types::Updates> for Updates {
    #[inline]
    fn from(value: types::Updates) -> Self {
        Self::Updates(value)
    }
}

impl From<types::UpdateShortSentMessage> for Updates {
    #[inline]
    fn from(value: types::UpdateShortSentMessage) -> Self {
        Self::UpdateShortSentMessage(Box::new(value))
    }
}

/// What opening a link for a login with Telegram leads to: a question to the user, a completed login, or just the
/// link.
///
/// Returned by [`messages.requestUrlAuth`](functions::messages::RequestUrlAuth),
/// [`messages.acceptUrlAuth`](functions::messages::AcceptUrlAuth).
///
/// [Official page](https://core.telegram.org/type/UrlAuthResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum UrlAuthResult {
    /// A website or app asks for a login with Telegram, and the user has to agree.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Request(Box<types::UrlAuthResultRequest>),
    /// The user has agreed, and the login at the website is done.
    Accepted(types::UrlAuthResultAccepted),
    /// There is no login at this link. Open the address as an ordinary link, after asking the user.
    ///
    /// Since layer 100 or earlier.
    ///
    /// `urlAuthResultDefault#a9d6db1f = UrlAuthResult;`
    Default,
}

impl UrlAuthResult {
    /// The constructor id of [`Self::Default`].
    pub const DEFAULT_ID: u32 = 0xa9d6db1f;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Request(_) => 0x3cd623ec,
            Self::Accepted(_) => 0x623a8fa0,
            Self::Default => 0xa9d6db1f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Request(_) => "urlAuthResultRequest",
            Self::Accepted(_) => "urlAuthResultAccepted",
            Self::Default => "urlAuthResultDefault",
        }
    }
}

impl wire::Wire for UrlAuthResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "UrlAuthResult",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Request(value) => (**value).write_bare(w.id(0x3cd623ec)),
            Self::Accepted(value) => value.write_bare(w.id(0x623a8fa0)),
            Self::Default => w.id(0xa9d6db1f),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3cd623ec => Self::Request(Box::read_bare(cursor)),
            0x623a8fa0 => Self::Accepted(types::UrlAuthResultAccepted::read_bare(cursor)),
            0xa9d6db1f => Self::Default,
            #[cfg(feature = "compat")]
            0xf8f8eb1e => Self::url_auth_result_request_f8f8eb1e(cursor),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UrlAuthResultRequest> for UrlAuthResult {
    #[inline]
    fn from(value: types::UrlAuthResultRequest) -> Self {
        Self::Request(Box::new(value))
    }
}

impl From<types::UrlAuthResultAccepted> for UrlAuthResult {
    #[inline]
    fn from(value: types::UrlAuthResultAccepted) -> Self {
        Self::Accepted(value)
    }
}
