// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// Formatting of a range of a text. Ranges count UTF-16 code units.
///
/// Accepted by [`messages.sendMessage`](functions::messages::SendMessage),
/// [`messages.sendMedia`](functions::messages::SendMedia),
/// [`messages.getWebPagePreview`](functions::messages::GetWebPagePreview),
/// [`messages.editMessage`](functions::messages::EditMessage),
/// [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage),
/// [`messages.saveDraft`](functions::messages::SaveDraft), [`help.editUserInfo`](functions::help::EditUserInfo),
/// [`stories.sendStory`](functions::stories::SendStory), [`stories.editStory`](functions::stories::EditStory),
/// [`stories.startLive`](functions::stories::StartLive), and 2 more.
///
/// Contained in [`textWithEntities`](types::TextWithEntities), [`inputMediaPoll`](types::InputMediaPoll),
/// [`message`](types::Message), [`messageReplyHeader`](types::MessageReplyHeader),
/// [`pollResults`](types::PollResults), [`storyItem`](types::StoryItem), [`draftMessage`](types::DraftMessage),
/// [`help.termsOfService`](types::help::TermsOfService),
/// [`updateServiceNotification`](types::UpdateServiceNotification), [`ephemeralMessage`](types::EphemeralMessage),
/// and 19 more.
///
/// [Official page](https://core.telegram.org/type/MessageEntity)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum MessageEntity {
    /// A range whose formatting this layer does not know.
    Unknown(types::MessageEntityUnknown),
    /// A mention by username, such as @username.
    Mention(types::MessageEntityMention),
    /// A hashtag in the text, such as #example.
    Hashtag(types::MessageEntityHashtag),
    /// A command to a bot, such as /start.
    BotCommand(types::MessageEntityBotCommand),
    /// An address of a web page.
    Url(types::MessageEntityUrl),
    /// An email address.
    Email(types::MessageEntityEmail),
    /// A part of the text in bold type.
    Bold(types::MessageEntityBold),
    /// Italic text.
    Italic(types::MessageEntityItalic),
    /// Text in a fixed-width font.
    Code(types::MessageEntityCode),
    /// A block of code.
    Pre(types::MessageEntityPre),
    /// Text with a link.
    TextUrl(types::MessageEntityTextUrl),
    /// A mention of a user by name.
    MentionName(types::MessageEntityMentionName),
    /// A mention of a user by name, in a text to send.
    InputMessageEntityMentionName(types::InputMessageEntityMentionName),
    /// A phone number.
    Phone(types::MessageEntityPhone),
    /// A cashtag: a dollar sign with the name of a currency or stock.
    Cashtag(types::MessageEntityCashtag),
    /// Underlined text.
    Underline(types::MessageEntityUnderline),
    /// Struck-out text.
    Strike(types::MessageEntityStrike),
    /// The number of a bank card.
    BankCard(types::MessageEntityBankCard),
    /// Text that is hidden until the user uncovers it.
    Spoiler(types::MessageEntitySpoiler),
    /// A custom emoji; the text of the range is the emoji to show instead where it is not available.
    CustomEmoji(types::MessageEntityCustomEmoji),
    /// A block quotation.
    Blockquote(types::MessageEntityBlockquote),
    /// A date that the client shows in the user's own way.
    FormattedDate(types::MessageEntityFormattedDate),
    /// Text that a change inserts.
    DiffInsert(types::MessageEntityDiffInsert),
    /// Text that a change puts in place of other text.
    DiffReplace(types::MessageEntityDiffReplace),
    /// Text that a change deletes.
    DiffDelete(types::MessageEntityDiffDelete),
    /// An address on the TON blockchain.
    TonAddress(types::MessageEntityTonAddress),
}

impl MessageEntity {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Unknown(_) => 0xbb92ba95,
            Self::Mention(_) => 0xfa04579d,
            Self::Hashtag(_) => 0x6f635b0d,
            Self::BotCommand(_) => 0x6cef8ac7,
            Self::Url(_) => 0x6ed02538,
            Self::Email(_) => 0x64e475c2,
            Self::Bold(_) => 0xbd610bc9,
            Self::Italic(_) => 0x826f8b60,
            Self::Code(_) => 0x28a20571,
            Self::Pre(_) => 0x73924be0,
            Self::TextUrl(_) => 0x76a6d327,
            Self::MentionName(_) => 0xdc7b1140,
            Self::InputMessageEntityMentionName(_) => 0x208e68c9,
            Self::Phone(_) => 0x9b69e34b,
            Self::Cashtag(_) => 0x4c4e743f,
            Self::Underline(_) => 0x9c4e7e8b,
            Self::Strike(_) => 0xbf0693d4,
            Self::BankCard(_) => 0x761e6af4,
            Self::Spoiler(_) => 0x32ca960f,
            Self::CustomEmoji(_) => 0xc8cf05f8,
            Self::Blockquote(_) => 0xf1ccaaac,
            Self::FormattedDate(_) => 0x904ac7c7,
            Self::DiffInsert(_) => 0x71777116,
            Self::DiffReplace(_) => 0xc6c1e5a7,
            Self::DiffDelete(_) => 0x0652c1c5,
            Self::TonAddress(_) => 0xfdabbfcd,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unknown(_) => "messageEntityUnknown",
            Self::Mention(_) => "messageEntityMention",
            Self::Hashtag(_) => "messageEntityHashtag",
            Self::BotCommand(_) => "messageEntityBotCommand",
            Self::Url(_) => "messageEntityUrl",
            Self::Email(_) => "messageEntityEmail",
            Self::Bold(_) => "messageEntityBold",
            Self::Italic(_) => "messageEntityItalic",
            Self::Code(_) => "messageEntityCode",
            Self::Pre(_) => "messageEntityPre",
            Self::TextUrl(_) => "messageEntityTextUrl",
            Self::MentionName(_) => "messageEntityMentionName",
            Self::InputMessageEntityMentionName(_) => "inputMessageEntityMentionName",
            Self::Phone(_) => "messageEntityPhone",
            Self::Cashtag(_) => "messageEntityCashtag",
            Self::Underline(_) => "messageEntityUnderline",
            Self::Strike(_) => "messageEntityStrike",
            Self::BankCard(_) => "messageEntityBankCard",
            Self::Spoiler(_) => "messageEntitySpoiler",
            Self::CustomEmoji(_) => "messageEntityCustomEmoji",
            Self::Blockquote(_) => "messageEntityBlockquote",
            Self::FormattedDate(_) => "messageEntityFormattedDate",
            Self::DiffInsert(_) => "messageEntityDiffInsert",
            Self::DiffReplace(_) => "messageEntityDiffReplace",
            Self::DiffDelete(_) => "messageEntityDiffDelete",
            Self::TonAddress(_) => "messageEntityTonAddress",
        }
    }
}

impl wire::Wire for MessageEntity {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessageEntity",
        id: 0,
        min_size: 12,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Unknown(value) => value.write_bare(w.id(0xbb92ba95)),
            Self::Mention(value) => value.write_bare(w.id(0xfa04579d)),
            Self::Hashtag(value) => value.write_bare(w.id(0x6f635b0d)),
            Self::BotCommand(value) => value.write_bare(w.id(0x6cef8ac7)),
            Self::Url(value) => value.write_bare(w.id(0x6ed02538)),
            Self::Email(value) => value.write_bare(w.id(0x64e475c2)),
            Self::Bold(value) => value.write_bare(w.id(0xbd610bc9)),
            Self::Italic(value) => value.write_bare(w.id(0x826f8b60)),
            Self::Code(value) => value.write_bare(w.id(0x28a20571)),
            Self::Pre(value) => value.write_bare(w.id(0x73924be0)),
            Self::TextUrl(value) => value.write_bare(w.id(0x76a6d327)),
            Self::MentionName(value) => value.write_bare(w.id(0xdc7b1140)),
            Self::InputMessageEntityMentionName(value) => {
                value.write_bare(w.id(0x208e68c9))
            }
            Self::Phone(value) => value.write_bare(w.id(0x9b69e34b)),
            Self::Cashtag(value) => value.write_bare(w.id(0x4c4e743f)),
            Self::Underline(value) => value.write_bare(w.id(0x9c4e7e8b)),
            Self::Strike(value) => value.write_bare(w.id(0xbf0693d4)),
            Self::BankCard(value) => value.write_bare(w.id(0x761e6af4)),
            Self::Spoiler(value) => value.write_bare(w.id(0x32ca960f)),
            Self::CustomEmoji(value) => value.write_bare(w.id(0xc8cf05f8)),
            Self::Blockquote(value) => value.write_bare(w.id(0xf1ccaaac)),
            Self::FormattedDate(value) => value.write_bare(w.id(0x904ac7c7)),
            Self::DiffInsert(value) => value.write_bare(w.id(0x71777116)),
            Self::DiffReplace(value) => value.write_bare(w.id(0xc6c1e5a7)),
            Self::DiffDelete(value) => value.write_bare(w.id(0x0652c1c5)),
            Self::TonAddress(value) => value.write_bare(w.id(0xfdabbfcd)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbb92ba95 => Self::Unknown(types::MessageEntityUnknown::read_bare(cursor)),
            0xfa04579d => Self::Mention(types::MessageEntityMention::read_bare(cursor)),
            0x6f635b0d => Self::Hashtag(types::MessageEntityHashtag::read_bare(cursor)),
            0x6cef8ac7 => {
                Self::BotCommand(types::MessageEntityBotCommand::read_bare(cursor))
            }
            0x6ed02538 => Self::Url(types::MessageEntityUrl::read_bare(cursor)),
            0x64e475c2 => Self::Email(types::MessageEntityEmail::read_bare(cursor)),
            0xbd610bc9 => Self::Bold(types::MessageEntityBold::read_bare(cursor)),
            0x826f8b60 => Self::Italic(types::MessageEntityItalic::read_bare(cursor)),
            0x28a20571 => Self::Code(types::MessageEntityCode::read_bare(cursor)),
            0x73924be0 => Self::Pre(types::MessageEntityPre::read_bare(cursor)),
            0x76a6d327 => Self::TextUrl(types::MessageEntityTextUrl::read_bare(cursor)),
            0xdc7b1140 => {
                Self::MentionName(types::MessageEntityMentionName::read_bare(cursor))
            }
            0x208e68c9 => {
                Self::InputMessageEntityMentionName(
                    types::InputMessageEntityMentionName::read_bare(cursor),
                )
            }
            0x9b69e34b => Self::Phone(types::MessageEntityPhone::read_bare(cursor)),
            0x4c4e743f => Self::Cashtag(types::MessageEntityCashtag::read_bare(cursor)),
            0x9c4e7e8b => {
                Self::Underline(types::MessageEntityUnderline::read_bare(cursor))
            }
            0xbf0693d4 => Self::Strike(types::MessageEntityStrike::read_bare(cursor)),
            0x761e6af4 => Self::BankCard(types::MessageEntityBankCard::read_bare(cursor)),
            0x32ca960f => Self::Spoiler(types::MessageEntitySpoiler::read_bare(cursor)),
            0xc8cf05f8 => {
                Self::CustomEmoji(types::MessageEntityCustomEmoji::read_bare(cursor))
            }
            0xf1ccaaac => {
                Self::Blockquote(types::MessageEntityBlockquote::read_bare(cursor))
            }
            0x904ac7c7 => {
                Self::FormattedDate(types::MessageEntityFormattedDate::read_bare(cursor))
            }
            0x71777116 => {
                Self::DiffInsert(types::MessageEntityDiffInsert::read_bare(cursor))
            }
            0xc6c1e5a7 => {
                Self::DiffReplace(types::MessageEntityDiffReplace::read_bare(cursor))
            }
            0x0652c1c5 => {
                Self::DiffDelete(types::MessageEntityDiffDelete::read_bare(cursor))
            }
            0xfdabbfcd => {
                Self::TonAddress(types::MessageEntityTonAddress::read_bare(cursor))
            }
            _ => Self::Unknown(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessageEntityUnknown> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityUnknown) -> Self {
        Self::Unknown(value)
    }
}

impl From<types::MessageEntityMention> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityMention) -> Self {
        Self::Mention(value)
    }
}

impl From<types::MessageEntityHashtag> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityHashtag) -> Self {
        Self::Hashtag(value)
    }
}

impl From<types::MessageEntityBotCommand> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityBotCommand) -> Self {
        Self::BotCommand(value)
    }
}

impl From<types::MessageEntityUrl> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityUrl) -> Self {
        Self::Url(value)
    }
}

impl From<types::MessageEntityEmail> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityEmail) -> Self {
        Self::Email(value)
    }
}

impl From<types::MessageEntityBold> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityBold) -> Self {
        Self::Bold(value)
    }
}

impl From<types::MessageEntityItalic> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityItalic) -> Self {
        Self::Italic(value)
    }
}

impl From<types::MessageEntityCode> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityCode) -> Self {
        Self::Code(value)
    }
}

impl From<types::MessageEntityPre> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityPre) -> Self {
        Self::Pre(value)
    }
}

impl From<types::MessageEntityTextUrl> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityTextUrl) -> Self {
        Self::TextUrl(value)
    }
}

impl From<types::MessageEntityMentionName> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityMentionName) -> Self {
        Self::MentionName(value)
    }
}

impl From<types::InputMessageEntityMentionName> for MessageEntity {
    #[inline]
    fn from(value: types::InputMessageEntityMentionName) -> Self {
        Self::InputMessageEntityMentionName(value)
    }
}

impl From<types::MessageEntityPhone> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityPhone) -> Self {
        Self::Phone(value)
    }
}

impl From<types::MessageEntityCashtag> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityCashtag) -> Self {
        Self::Cashtag(value)
    }
}

impl From<types::MessageEntityUnderline> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityUnderline) -> Self {
        Self::Underline(value)
    }
}

impl From<types::MessageEntityStrike> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityStrike) -> Self {
        Self::Strike(value)
    }
}

impl From<types::MessageEntityBankCard> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityBankCard) -> Self {
        Self::BankCard(value)
    }
}

impl From<types::MessageEntitySpoiler> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntitySpoiler) -> Self {
        Self::Spoiler(value)
    }
}

impl From<types::MessageEntityCustomEmoji> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityCustomEmoji) -> Self {
        Self::CustomEmoji(value)
    }
}

impl From<types::MessageEntityBlockquote> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityBlockquote) -> Self {
        Self::Blockquote(value)
    }
}

impl From<types::MessageEntityFormattedDate> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityFormattedDate) -> Self {
        Self::FormattedDate(value)
    }
}

impl From<types::MessageEntityDiffInsert> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityDiffInsert) -> Self {
        Self::DiffInsert(value)
    }
}

impl From<types::MessageEntityDiffReplace> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityDiffReplace) -> Self {
        Self::DiffReplace(value)
    }
}

impl From<types::MessageEntityDiffDelete> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityDiffDelete) -> Self {
        Self::DiffDelete(value)
    }
}

impl From<types::MessageEntityTonAddress> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityTonAddress) -> Self {
        Self::TonAddress(value)
    }
}

/// A message in a chat: one that somebody sent, a service message, or the place of one that is not there.
///
/// Contained in [`messages.dialogs`](types::messages::Dialogs),
/// [`messages.dialogsSlice`](types::messages::DialogsSlice), [`messages.messages`](types::messages::Messages),
/// [`messages.messagesSlice`](types::messages::MessagesSlice),
/// [`messages.channelMessages`](types::messages::ChannelMessages), [`updateNewMessage`](types::UpdateNewMessage),
/// [`updateNewChannelMessage`](types::UpdateNewChannelMessage),
/// [`updateEditChannelMessage`](types::UpdateEditChannelMessage), [`updateEditMessage`](types::UpdateEditMessage),
/// [`updateNewScheduledMessage`](types::UpdateNewScheduledMessage), and 24 more.
///
/// [Official page](https://core.telegram.org/type/Message)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Message {
    /// A message that does not exist or was deleted.
    Empty(types::MessageEmpty),
    /// A message with text or media.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Message(Box<types::Message>),
    /// A message about an event in the chat, such as a new member or a new title.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Service(Box<types::MessageService>),
}

impl Message {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x90a6ca84,
            Self::Message(_) => 0x7600b9d3,
            Self::Service(_) => 0x7a800e0a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "messageEmpty",
            Self::Message(_) => "message",
            Self::Service(_) => "messageService",
        }
    }
}

impl wire::Wire for Message {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Message",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x90a6ca84)),
            Self::Message(value) => (**value).write_bare(w.id(0x7600b9d3)),
            Self::Service(value) => (**value).write_bare(w.id(0x7a800e0a)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x90a6ca84 => Self::Empty(types::MessageEmpty::read_bare(cursor)),
            0x7600b9d3 => Self::Message(Box::read_bare(cursor)),
            0x7a800e0a => Self::Service(Box::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0x3ae56482 => Self::message_3ae56482(cursor),
            #[cfg(feature = "compat")]
            0x95ef6f2b => Self::message_95ef6f2b(cursor),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessageEmpty> for Message {
    #[inline]
    fn from(value: types::MessageEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::Message> for Message {
    #[inline]
    fn from(value: types::Message) -> Self {
        Self::Message(Box::new(value))
    }
}

impl From<types::MessageService> for Message {
    #[inline]
    fn from(value: types::MessageService) -> Self {
        Self::Service(Box::new(value))
    }
}

/// What a message replies to.
///
/// Contained in [`message`](types::Message), [`messageService`](types::MessageService),
/// [`ephemeralMessage`](types::EphemeralMessage), [`updateShortMessage`](types::UpdateShortMessage),
/// [`updateShortChatMessage`](types::UpdateShortChatMessage).
///
/// [Official page](https://core.telegram.org/type/MessageReplyHeader)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum MessageReplyHeader {
    /// The message that is replied to.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MessageReplyHeader(Box<types::MessageReplyHeader>),
    /// The story that is replied to.
    MessageReplyStoryHeader(types::MessageReplyStoryHeader),
}

impl MessageReplyHeader {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::MessageReplyHeader(_) => 0x1b97dd66,
            Self::MessageReplyStoryHeader(_) => 0x0e5af939,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::MessageReplyHeader(_) => "messageReplyHeader",
            Self::MessageReplyStoryHeader(_) => "messageReplyStoryHeader",
        }
    }
}

impl wire::Wire for MessageReplyHeader {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessageReplyHeader",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::MessageReplyHeader(value) => (**value).write_bare(w.id(0x1b97dd66)),
            Self::MessageReplyStoryHeader(value) => value.write_bare(w.id(0x0e5af939)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1b97dd66 => Self::MessageReplyHeader(Box::read_bare(cursor)),
            0x0e5af939 => {
                Self::MessageReplyStoryHeader(
                    types::MessageReplyStoryHeader::read_bare(cursor),
                )
            }
            #[cfg(feature = "compat")]
            0x6917560b => Self::message_reply_header_6917560b(cursor),
            _ => Self::MessageReplyHeader(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessageReplyHeader> for MessageReplyHeader {
    #[inline]
    fn from(value: types::MessageReplyHeader) -> Self {
        Self::MessageReplyHeader(Box::new(value))
    }
}

impl From<types::MessageReplyStoryHeader> for MessageReplyHeader {
    #[inline]
    fn from(value: types::MessageReplyStoryHeader) -> Self {
        Self::MessageReplyStoryHeader(value)
    }
}

/// What a message carries beside its text: a photo, a file, a place, a poll and so on.
///
/// Returned by [`messages.uploadMedia`](functions::messages::UploadMedia),
/// [`messages.uploadImportedMedia`](functions::messages::UploadImportedMedia).
///
/// Contained in [`message`](types::Message), [`messageReplyHeader`](types::MessageReplyHeader),
/// [`messageMediaPoll`](types::MessageMediaPoll), [`messageExtendedMedia`](types::MessageExtendedMedia),
/// [`pollResults`](types::PollResults), [`storyItem`](types::StoryItem), [`pollAnswer`](types::PollAnswer),
/// [`updateServiceNotification`](types::UpdateServiceNotification), [`ephemeralMessage`](types::EphemeralMessage),
/// [`updateShortSentMessage`](types::UpdateShortSentMessage), and 4 more.
///
/// [Official page](https://core.telegram.org/type/MessageMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum MessageMedia {
    /// The message carries no media.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `messageMediaEmpty#3ded6320 = MessageMedia;`
    Empty,
    /// A photo that the message shows.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Photo(Box<types::MessageMediaPhoto>),
    /// A place on the map.
    Geo(types::MessageMediaGeo),
    /// A phone contact in a message.
    Contact(types::MessageMediaContact),
    /// Media that this layer does not know.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `messageMediaUnsupported#9f84f49e = MessageMedia;`
    Unsupported,
    /// A document, video, audio file, animation or sticker.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Document(Box<types::MessageMediaDocument>),
    /// A link preview.
    WebPage(types::MessageMediaWebPage),
    /// A place with its name and address, in a message.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Venue(Box<types::MessageMediaVenue>),
    /// A game of a bot, in a message.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Game(Box<types::MessageMediaGame>),
    /// An invoice in a message, which the user can pay.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Invoice(Box<types::MessageMediaInvoice>),
    /// A live location.
    GeoLive(types::MessageMediaGeoLive),
    /// A poll or quiz.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Poll(Box<types::MessageMediaPoll>),
    /// An emoji with a random value, such as a die.
    Dice(types::MessageMediaDice),
    /// A link to a story, in a message.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Story(Box<types::MessageMediaStory>),
    /// A giveaway of Telegram Premium or Telegram Stars.
    Giveaway(types::MessageMediaGiveaway),
    /// How a giveaway ended: who won, and what is left.
    GiveawayResults(types::MessageMediaGiveawayResults),
    /// Media that has to be paid for with Telegram Stars.
    PaidMedia(types::MessageMediaPaidMedia),
    /// A checklist.
    ToDo(types::MessageMediaToDo),
    /// A live video stream.
    VideoStream(types::MessageMediaVideoStream),
}

impl MessageMedia {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x3ded6320;

    /// The constructor id of [`Self::Unsupported`].
    pub const UNSUPPORTED_ID: u32 = 0x9f84f49e;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x3ded6320,
            Self::Photo(_) => 0xe216eb63,
            Self::Geo(_) => 0x56e0d474,
            Self::Contact(_) => 0x70322949,
            Self::Unsupported => 0x9f84f49e,
            Self::Document(_) => 0x52d8ccd9,
            Self::WebPage(_) => 0xddf10c3b,
            Self::Venue(_) => 0x2ec0533f,
            Self::Game(_) => 0xfdb19008,
            Self::Invoice(_) => 0xf6a548d3,
            Self::GeoLive(_) => 0xb940c666,
            Self::Poll(_) => 0x773f4e66,
            Self::Dice(_) => 0x08cbec07,
            Self::Story(_) => 0x68cb6283,
            Self::Giveaway(_) => 0xaa073beb,
            Self::GiveawayResults(_) => 0xceaa3ea1,
            Self::PaidMedia(_) => 0xa8852491,
            Self::ToDo(_) => 0x8a53b014,
            Self::VideoStream(_) => 0xca5cab89,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "messageMediaEmpty",
            Self::Photo(_) => "messageMediaPhoto",
            Self::Geo(_) => "messageMediaGeo",
            Self::Contact(_) => "messageMediaContact",
            Self::Unsupported => "messageMediaUnsupported",
            Self::Document(_) => "messageMediaDocument",
            Self::WebPage(_) => "messageMediaWebPage",
            Self::Venue(_) => "messageMediaVenue",
            Self::Game(_) => "messageMediaGame",
            Self::Invoice(_) => "messageMediaInvoice",
            Self::GeoLive(_) => "messageMediaGeoLive",
            Self::Poll(_) => "messageMediaPoll",
            Self::Dice(_) => "messageMediaDice",
            Self::Story(_) => "messageMediaStory",
            Self::Giveaway(_) => "messageMediaGiveaway",
            Self::GiveawayResults(_) => "messageMediaGiveawayResults",
            Self::PaidMedia(_) => "messageMediaPaidMedia",
            Self::ToDo(_) => "messageMediaToDo",
            Self::VideoStream(_) => "messageMediaVideoStream",
        }
    }
}

impl wire::Wire for MessageMedia {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessageMedia",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x3ded6320),
            Self::Photo(value) => (**value).write_bare(w.id(0xe216eb63)),
            Self::Geo(value) => value.write_bare(w.id(0x56e0d474)),
            Self::Contact(value) => value.write_bare(w.id(0x70322949)),
            Self::Unsupported => w.id(0x9f84f49e),
            Self::Document(value) => (**value).write_bare(w.id(0x52d8ccd9)),
            Self::WebPage(value) => value.write_bare(w.id(0xddf10c3b)),
            Self::Venue(value) => (**value).write_bare(w.id(0x2ec0533f)),
            Self::Game(value) => (**value).write_bare(w.id(0xfdb19008)),
            Self::Invoice(value) => (**value).write_bare(w.id(0xf6a548d3)),
            Self::GeoLive(value) => value.write_bare(w.id(0xb940c666)),
            Self::Poll(value) => (**value).write_bare(w.id(0x773f4e66)),
            Self::Dice(value) => value.write_bare(w.id(0x08cbec07)),
            Self::Story(value) => (**value).write_bare(w.id(0x68cb6283)),
            Self::Giveaway(value) => value.write_bare(w.id(0xaa073beb)),
            Self::GiveawayResults(value) => value.write_bare(w.id(0xceaa3ea1)),
            Self::PaidMedia(value) => value.write_bare(w.id(0xa8852491)),
            Self::ToDo(value) => value.write_bare(w.id(0x8a53b014)),
            Self::VideoStream(value) => value.write_bare(w.id(0xca5cab89)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3ded6320 => Self::Empty,
            0xe216eb63 => Self::Photo(Box::read_bare(cursor)),
            0x56e0d474 => Self::Geo(types::MessageMediaGeo::read_bare(cursor)),
            0x70322949 => Self::Contact(types::MessageMediaContact::read_bare(cursor)),
            0x9f84f49e => Self::Unsupported,
            0x52d8ccd9 => Self::Document(Box::read_bare(cursor)),
            0xddf10c3b => Self::WebPage(types::MessageMediaWebPage::read_bare(cursor)),
            0x2ec0533f => Self::Venue(Box::read_bare(cursor)),
            0xfdb19008 => Self::Game(Box::read_bare(cursor)),
            0xf6a548d3 => Self::Invoice(Box::read_bare(cursor)),
            0xb940c666 => Self::GeoLive(types::MessageMediaGeoLive::read_bare(cursor)),
            0x773f4e66 => Self::Poll(Box::read_bare(cursor)),
            0x08cbec07 => Self::Dice(types::MessageMediaDice::read_bare(cursor)),
            0x68cb6283 => Self::Story(Box::read_bare(cursor)),
            0xaa073beb => Self::Giveaway(types::MessageMediaGiveaway::read_bare(cursor)),
            0xceaa3ea1 => {
                Self::GiveawayResults(
                    types::MessageMediaGiveawayResults::read_bare(cursor),
                )
            }
            0xa8852491 => {
                Self::PaidMedia(types::MessageMediaPaidMedia::read_bare(cursor))
            }
            0x8a53b014 => Self::ToDo(types::MessageMediaToDo::read_bare(cursor)),
            0xca5cab89 => {
                Self::VideoStream(types::MessageMediaVideoStream::read_bare(cursor))
            }
            #[cfg(feature = "compat")]
            0x695150d7 => Self::message_media_photo_695150d7(cursor),
            #[cfg(feature = "compat")]
            0x4bd6e798 => Self::message_media_poll_4bd6e798(cursor),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessageMediaPhoto> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}

impl From<types::MessageMediaGeo> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaGeo) -> Self {
        Self::Geo(value)
    }
}

impl From<types::MessageMediaContact> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaContact) -> Self {
        Self::Contact(value)
    }
}

impl From<types::MessageMediaDocument> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaDocument) -> Self {
        Self::Document(Box::new(value))
    }
}

impl From<types::MessageMediaWebPage> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaWebPage) -> Self {
        Self::WebPage(value)
    }
}

impl From<types::MessageMediaVenue> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaVenue) -> Self {
        Self::Venue(Box::new(value))
    }
}

impl From<types::MessageMediaGame> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaGame) -> Self {
        Self::Game(Box::new(value))
    }
}

impl From<types::MessageMediaInvoice> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaInvoice) -> Self {
        Self::Invoice(Box::new(value))
    }
}

impl From<types::MessageMediaGeoLive> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaGeoLive) -> Self {
        Self::GeoLive(value)
    }
}

impl From<types::MessageMediaPoll> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaPoll) -> Self {
        Self::Poll(Box::new(value))
    }
}

impl From<types::MessageMediaDice> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaDice) -> Self {
        Self::Dice(value)
    }
}

impl From<types::MessageMediaStory> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaStory) -> Self {
        Self::Story(Box::new(value))
    }
}

impl From<types::MessageMediaGiveaway> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaGiveaway) -> Self {
        Self::Giveaway(value)
    }
}

impl From<types::MessageMediaGiveawayResults> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaGiveawayResults) -> Self {
        Self::GiveawayResults(value)
    }
}

impl From<types::MessageMediaPaidMedia> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaPaidMedia) -> Self {
        Self::PaidMedia(value)
    }
}

impl From<types::MessageMediaToDo> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaToDo) -> Self {
        Self::ToDo(value)
    }
}

impl From<types::MessageMediaVideoStream> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaVideoStream) -> Self {
        Self::VideoStream(value)
    }
}

/// What happened in a chat, as told by a service message: members, photos, calls, payments, gifts and more.
///
/// Contained in [`messageService`](types::MessageService).
///
/// [Official page](https://core.telegram.org/type/MessageAction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum MessageAction {
    /// A service message without any action.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `messageActionEmpty#b6aef7b0 = MessageAction;`
    Empty,
    /// A basic group was created.
    ChatCreate(types::MessageActionChatCreate),
    /// The group or channel got another title.
    ChatEditTitle(types::MessageActionChatEditTitle),
    /// The group or channel got another photo.
    ChatEditPhoto(types::MessageActionChatEditPhoto),
    /// The photo of the group or channel was removed, and none took its place.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `messageActionChatDeletePhoto#95e3fbef = MessageAction;`
    ChatDeletePhoto,
    /// Users were added to the group, or one user joined a public group alone.
    ChatAddUser(types::MessageActionChatAddUser),
    /// A member left the group or was removed.
    ChatDeleteUser(types::MessageActionChatDeleteUser),
    /// The sender of the service message joined with an invite link.
    ChatJoinedByLink(types::MessageActionChatJoinedByLink),
    /// A channel or supergroup was created.
    ChannelCreate(types::MessageActionChannelCreate),
    /// The basic group became a supergroup.
    ChatMigrateTo(types::MessageActionChatMigrateTo),
    /// The supergroup was made from a basic group.
    ChannelMigrateFrom(types::MessageActionChannelMigrateFrom),
    /// A message was pinned. The service message is a reply to the pinned message, so `reply_to` names it.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `messageActionPinMessage#94bd38ed = MessageAction;`
    PinMessage,
    /// The messages of the chat were deleted; this one is left so that the chat stays in the list.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `messageActionHistoryClear#9fbab604 = MessageAction;`
    HistoryClear,
    /// A user reached a score in a game.
    GameScore(types::MessageActionGameScore),
    /// A user paid an invoice of this bot.
    ///
    /// In a `Box`, because the struct is large or recursive.
    PaymentSentMe(Box<types::MessageActionPaymentSentMe>),
    /// An invoice was paid.
    PaymentSent(types::MessageActionPaymentSent),
    /// A phone call between the two users of a private chat took place or was tried.
    PhoneCall(types::MessageActionPhoneCall),
    /// The sender of the service message took a screenshot of the chat.
    ///
    /// Since layer 70 or earlier.
    ///
    /// `messageActionScreenshotTaken#4792929b = MessageAction;`
    ScreenshotTaken,
    /// An action that this layer has no constructor for, told in words.
    CustomAction(types::MessageActionCustomAction),
    /// The user allowed the bot to send messages.
    BotAllowed(types::MessageActionBotAllowed),
    /// A user shared Telegram Passport data with this bot.
    SecureValuesSentMe(types::MessageActionSecureValuesSentMe),
    /// The user shared Telegram Passport data with the bot.
    SecureValuesSent(types::MessageActionSecureValuesSent),
    /// A contact of the user has joined Telegram; the service message stands in the new private chat.
    ///
    /// Since layer 91 or earlier.
    ///
    /// `messageActionContactSignUp#f3f25f76 = MessageAction;`
    ContactSignUp,
    /// One member who shares a live location has come near another, who had set a proximity alert.
    GeoProximityReached(types::MessageActionGeoProximityReached),
    /// A group call of the chat started or ended.
    GroupCall(types::MessageActionGroupCall),
    /// The sender of the service message invited members to the group call of the chat.
    InviteToGroupCall(types::MessageActionInviteToGroupCall),
    /// The auto-delete timer of the chat was changed, so new messages are deleted after another time or not at all.
    SetMessagesTtl(types::MessageActionSetMessagesTtl),
    /// A group call was announced for a later time.
    GroupCallScheduled(types::MessageActionGroupCallScheduled),
    /// The colour theme of the private chat was changed, for both users.
    SetChatTheme(types::MessageActionSetChatTheme),
    /// The sender of the service message had asked to join, and an administrator agreed.
    ///
    /// Since layer 134.
    ///
    /// `messageActionChatJoinedByRequest#ebbca3cb = MessageAction;`
    ChatJoinedByRequest,
    /// A mini app that was opened from a reply keyboard sent data to this bot.
    WebViewDataSentMe(types::MessageActionWebViewDataSentMe),
    /// A mini app that was opened from a reply keyboard passed data on to the bot.
    WebViewDataSent(types::MessageActionWebViewDataSent),
    /// One user gave Telegram Premium to the other as a gift.
    GiftPremium(types::MessageActionGiftPremium),
    /// A topic was created in a forum.
    TopicCreate(types::MessageActionTopicCreate),
    /// A topic of a forum was edited.
    TopicEdit(types::MessageActionTopicEdit),
    /// The other user proposes a profile photo, which can be taken over or ignored.
    SuggestProfilePhoto(types::MessageActionSuggestProfilePhoto),
    /// The user chose users or chats for the bot, after pressing a button that asks for them.
    RequestedPeer(types::MessageActionRequestedPeer),
    /// The wallpaper of the chat was changed.
    SetChatWallPaper(types::MessageActionSetChatWallPaper),
    /// The user got a gift code for Telegram Premium, to be used with
    /// [`payments.applyGiftCode`](functions::payments::ApplyGiftCode).
    ///
    /// In a `Box`, because the struct is large or recursive.
    GiftCode(Box<types::MessageActionGiftCode>),
    /// A giveaway began in the channel or supergroup.
    GiveawayLaunch(types::MessageActionGiveawayLaunch),
    /// A giveaway is over and its winners were drawn.
    GiveawayResults(types::MessageActionGiveawayResults),
    /// The sender of the service message boosted the channel or supergroup.
    BoostApply(types::MessageActionBoostApply),
    /// A user chose users or chats for this bot, after pressing a button that asks for them.
    RequestedPeerSentMe(types::MessageActionRequestedPeerSentMe),
    /// A payment was given back.
    PaymentRefunded(types::MessageActionPaymentRefunded),
    /// One user gave Telegram Stars to the other as a gift.
    GiftStars(types::MessageActionGiftStars),
    /// The user won Telegram Stars in a giveaway of a channel or supergroup.
    PrizeStars(types::MessageActionPrizeStars),
    /// A gift was sent to a user or channel.
    ///
    /// In a `Box`, because the struct is large or recursive.
    StarGift(Box<types::MessageActionStarGift>),
    /// A collectible gift was made by an upgrade, or changed hands.
    ///
    /// In a `Box`, because the struct is large or recursive.
    StarGiftUnique(Box<types::MessageActionStarGiftUnique>),
    /// The sender of the service message gave back what the other user had paid for messages.
    PaidMessagesRefunded(types::MessageActionPaidMessagesRefunded),
    /// The price of messages in the chat was changed.
    PaidMessagesPrice(types::MessageActionPaidMessagesPrice),
    /// A conference call, or an invitation to one.
    ConferenceCall(types::MessageActionConferenceCall),
    /// Tasks of a checklist were ticked or unticked.
    TodoCompletions(types::MessageActionTodoCompletions),
    /// Tasks were added to a checklist.
    TodoAppendTasks(types::MessageActionTodoAppendTasks),
    /// A post that was suggested to a channel was approved or turned down.
    SuggestedPostApproval(types::MessageActionSuggestedPostApproval),
    /// A suggested post has stood in the channel for the required time, and the channel received the payment.
    SuggestedPostSuccess(types::MessageActionSuggestedPostSuccess),
    /// The payment for a suggested post was given back, because the post was deleted too early or the payer got a
    /// refund of the Telegram Stars.
    SuggestedPostRefund(types::MessageActionSuggestedPostRefund),
    /// The user got Toncoin as a gift.
    GiftTon(types::MessageActionGiftTon),
    /// The other user proposes a birthday for the profile.
    SuggestBirthday(types::MessageActionSuggestBirthday),
    /// Somebody offers to buy a collectible gift from its owner.
    StarGiftPurchaseOffer(types::MessageActionStarGiftPurchaseOffer),
    /// An offer to buy a collectible gift was declined by its owner, or expired.
    StarGiftPurchaseOfferDeclined(types::MessageActionStarGiftPurchaseOfferDeclined),
    /// The owner of the chat left, and another member will become the owner after a while.
    NewCreatorPending(types::MessageActionNewCreatorPending),
    /// The chat has another owner.
    ChangeCreator(types::MessageActionChangeCreator),
    /// A user switched the protection of the content of the chat on or off.
    NoForwardsToggle(types::MessageActionNoForwardsToggle),
    /// A user asks the other one to agree to a change of the protection of content.
    NoForwardsRequest(types::MessageActionNoForwardsRequest),
    /// A user added an answer to a poll that is open for further answers.
    PollAppendAnswer(types::MessageActionPollAppendAnswer),
    /// An answer was removed from a poll.
    PollDeleteAnswer(types::MessageActionPollDeleteAnswer),
    /// The user created a bot that another bot manages.
    ManagedBotCreated(types::MessageActionManagedBotCreated),
    /// The chat was linked to a community, or its link was removed.
    ChangeCommunity(types::MessageActionChangeCommunity),
    /// The sender of the service message joined the chat through a community that the chat belongs to.
    ChatJoinedViaCommunity(types::MessageActionChatJoinedViaCommunity),
    /// Money was sent from one user's wallet to another's.
    GramTransfer(types::MessageActionGramTransfer),
    /// An app that is connected to the user's wallet by TON Connect made a request that the user has to answer.
    WalletTonConnectRequest(types::MessageActionWalletTonConnectRequest),
}

impl MessageAction {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0xb6aef7b0;

    /// The constructor id of [`Self::ChatDeletePhoto`].
    pub const CHAT_DELETE_PHOTO_ID: u32 = 0x95e3fbef;

    /// The constructor id of [`Self::PinMessage`].
    pub const PIN_MESSAGE_ID: u32 = 0x94bd38ed;

    /// The constructor id of [`Self::HistoryClear`].
    pub const HISTORY_CLEAR_ID: u32 = 0x9fbab604;

    /// The constructor id of [`Self::ScreenshotTaken`].
    pub const SCREENSHOT_TAKEN_ID: u32 = 0x4792929b;

    /// The constructor id of [`Self::ContactSignUp`].
    pub const CONTACT_SIGN_UP_ID: u32 = 0xf3f25f76;

    /// The constructor id of [`Self::ChatJoinedByRequest`].
    pub const CHAT_JOINED_BY_REQUEST_ID: u32 = 0xebbca3cb;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xb6aef7b0,
            Self::ChatCreate(_) => 0xbd47cbad,
            Self::ChatEditTitle(_) => 0xb5a1ce5a,
            Self::ChatEditPhoto(_) => 0x7fcb13a8,
            Self::ChatDeletePhoto => 0x95e3fbef,
            Self::ChatAddUser(_) => 0x15cefd00,
            Self::ChatDeleteUser(_) => 0xa43f30cc,
            Self::ChatJoinedByLink(_) => 0x031224c3,
            Self::ChannelCreate(_) => 0x95d2ac92,
            Self::ChatMigrateTo(_) => 0xe1037f92,
            Self::ChannelMigrateFrom(_) => 0xea3948e9,
            Self::PinMessage => 0x94bd38ed,
            Self::HistoryClear => 0x9fbab604,
            Self::GameScore(_) => 0x92a72876,
            Self::PaymentSentMe(_) => 0xffa00ccc,
            Self::PaymentSent(_) => 0xc624b16e,
            Self::PhoneCall(_) => 0x80e11a7f,
            Self::ScreenshotTaken => 0x4792929b,
            Self::CustomAction(_) => 0xfae69f56,
            Self::BotAllowed(_) => 0xc516d679,
            Self::SecureValuesSentMe(_) => 0x1b287353,
            Self::SecureValuesSent(_) => 0xd95c6154,
            Self::ContactSignUp => 0xf3f25f76,
            Self::GeoProximityReached(_) => 0x98e0d697,
            Self::GroupCall(_) => 0x7a0d7f42,
            Self::InviteToGroupCall(_) => 0x502f92f7,
            Self::SetMessagesTtl(_) => 0x3c134d7b,
            Self::GroupCallScheduled(_) => 0xb3a07661,
            Self::SetChatTheme(_) => 0xb91bbd3a,
            Self::ChatJoinedByRequest => 0xebbca3cb,
            Self::WebViewDataSentMe(_) => 0x47dd8079,
            Self::WebViewDataSent(_) => 0xb4c38cb5,
            Self::GiftPremium(_) => 0x48e91302,
            Self::TopicCreate(_) => 0x0d999256,
            Self::TopicEdit(_) => 0xc0944820,
            Self::SuggestProfilePhoto(_) => 0x57de635e,
            Self::RequestedPeer(_) => 0x31518e9b,
            Self::SetChatWallPaper(_) => 0x5060a3f4,
            Self::GiftCode(_) => 0x31c48347,
            Self::GiveawayLaunch(_) => 0xa80f51e4,
            Self::GiveawayResults(_) => 0x87e2f155,
            Self::BoostApply(_) => 0xcc02aa6d,
            Self::RequestedPeerSentMe(_) => 0x93b31848,
            Self::PaymentRefunded(_) => 0x41b3e202,
            Self::GiftStars(_) => 0x45d5b021,
            Self::PrizeStars(_) => 0xb00c47a2,
            Self::StarGift(_) => 0xea2c31d3,
            Self::StarGiftUnique(_) => 0x7e1c1187,
            Self::PaidMessagesRefunded(_) => 0xac1f1fcd,
            Self::PaidMessagesPrice(_) => 0x84b88578,
            Self::ConferenceCall(_) => 0x2ffe2f7a,
            Self::TodoCompletions(_) => 0xcc7c5c89,
            Self::TodoAppendTasks(_) => 0xc7edbc83,
            Self::SuggestedPostApproval(_) => 0xee7a1596,
            Self::SuggestedPostSuccess(_) => 0x95ddcf69,
            Self::SuggestedPostRefund(_) => 0x69f916f8,
            Self::GiftTon(_) => 0xa8a3c699,
            Self::SuggestBirthday(_) => 0x2c8f2a25,
            Self::StarGiftPurchaseOffer(_) => 0x774278d4,
            Self::StarGiftPurchaseOfferDeclined(_) => 0x73ada76b,
            Self::NewCreatorPending(_) => 0xb07ed085,
            Self::ChangeCreator(_) => 0xe188503b,
            Self::NoForwardsToggle(_) => 0xbf7d6572,
            Self::NoForwardsRequest(_) => 0x3e2793ba,
            Self::PollAppendAnswer(_) => 0x9da1cd6c,
            Self::PollDeleteAnswer(_) => 0x399674dc,
            Self::ManagedBotCreated(_) => 0x16605e3e,
            Self::ChangeCommunity(_) => 0x5d20bae8,
            Self::ChatJoinedViaCommunity(_) => 0x4a8bfe80,
            Self::GramTransfer(_) => 0x9329ea33,
            Self::WalletTonConnectRequest(_) => 0x69b8c4bf,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "messageActionEmpty",
            Self::ChatCreate(_) => "messageActionChatCreate",
            Self::ChatEditTitle(_) => "messageActionChatEditTitle",
            Self::ChatEditPhoto(_) => "messageActionChatEditPhoto",
            Self::ChatDeletePhoto => "messageActionChatDeletePhoto",
            Self::ChatAddUser(_) => "messageActionChatAddUser",
            Self::ChatDeleteUser(_) => "messageActionChatDeleteUser",
            Self::ChatJoinedByLink(_) => "messageActionChatJoinedByLink",
            Self::ChannelCreate(_) => "messageActionChannelCreate",
            Self::ChatMigrateTo(_) => "messageActionChatMigrateTo",
            Self::ChannelMigrateFrom(_) => "messageActionChannelMigrateFrom",
            Self::PinMessage => "messageActionPinMessage",
            Self::HistoryClear => "messageActionHistoryClear",
            Self::GameScore(_) => "messageActionGameScore",
            Self::PaymentSentMe(_) => "messageActionPaymentSentMe",
            Self::PaymentSent(_) => "messageActionPaymentSent",
            Self::PhoneCall(_) => "messageActionPhoneCall",
            Self::ScreenshotTaken => "messageActionScreenshotTaken",
            Self::CustomAction(_) => "messageActionCustomAction",
            Self::BotAllowed(_) => "messageActionBotAllowed",
            Self::SecureValuesSentMe(_) => "messageActionSecureValuesSentMe",
            Self::SecureValuesSent(_) => "messageActionSecureValuesSent",
            Self::ContactSignUp => "messageActionContactSignUp",
            Self::GeoProximityReached(_) => "messageActionGeoProximityReached",
            Self::GroupCall(_) => "messageActionGroupCall",
            Self::InviteToGroupCall(_) => "messageActionInviteToGroupCall",
            Self::SetMessagesTtl(_) => "messageActionSetMessagesTTL",
            Self::GroupCallScheduled(_) => "messageActionGroupCallScheduled",
            Self::SetChatTheme(_) => "messageActionSetChatTheme",
            Self::ChatJoinedByRequest => "messageActionChatJoinedByRequest",
            Self::WebViewDataSentMe(_) => "messageActionWebViewDataSentMe",
            Self::WebViewDataSent(_) => "messageActionWebViewDataSent",
            Self::GiftPremium(_) => "messageActionGiftPremium",
            Self::TopicCreate(_) => "messageActionTopicCreate",
            Self::TopicEdit(_) => "messageActionTopicEdit",
            Self::SuggestProfilePhoto(_) => "messageActionSuggestProfilePhoto",
            Self::RequestedPeer(_) => "messageActionRequestedPeer",
            Self::SetChatWallPaper(_) => "messageActionSetChatWallPaper",
            Self::GiftCode(_) => "messageActionGiftCode",
            Self::GiveawayLaunch(_) => "messageActionGiveawayLaunch",
            Self::GiveawayResults(_) => "messageActionGiveawayResults",
            Self::BoostApply(_) => "messageActionBoostApply",
            Self::RequestedPeerSentMe(_) => "messageActionRequestedPeerSentMe",
            Self::PaymentRefunded(_) => "messageActionPaymentRefunded",
            Self::GiftStars(_) => "messageActionGiftStars",
            Self::PrizeStars(_) => "messageActionPrizeStars",
            Self::StarGift(_) => "messageActionStarGift",
            Self::StarGiftUnique(_) => "messageActionStarGiftUnique",
            Self::PaidMessagesRefunded(_) => "messageActionPaidMessagesRefunded",
            Self::PaidMessagesPrice(_) => "messageActionPaidMessagesPrice",
            Self::ConferenceCall(_) => "messageActionConferenceCall",
            Self::TodoCompletions(_) => "messageActionTodoCompletions",
            Self::TodoAppendTasks(_) => "messageActionTodoAppendTasks",
            Self::SuggestedPostApproval(_) => "messageActionSuggestedPostApproval",
            Self::SuggestedPostSuccess(_) => "messageActionSuggestedPostSuccess",
            Self::SuggestedPostRefund(_) => "messageActionSuggestedPostRefund",
            Self::GiftTon(_) => "messageActionGiftTon",
            Self::SuggestBirthday(_) => "messageActionSuggestBirthday",
            Self::StarGiftPurchaseOffer(_) => "messageActionStarGiftPurchaseOffer",
            Self::StarGiftPurchaseOfferDeclined(_) => {
                "messageActionStarGiftPurchaseOfferDeclined"
            }
            Self::NewCreatorPending(_) => "messageActionNewCreatorPending",
            Self::ChangeCreator(_) => "messageActionChangeCreator",
            Self::NoForwardsToggle(_) => "messageActionNoForwardsToggle",
            Self::NoForwardsRequest(_) => "messageActionNoForwardsRequest",
            Self::PollAppendAnswer(_) => "messageActionPollAppendAnswer",
            Self::PollDeleteAnswer(_) => "messageActionPollDeleteAnswer",
            Self::ManagedBotCreated(_) => "messageActionManagedBotCreated",
            Self::ChangeCommunity(_) => "messageActionChangeCommunity",
            Self::ChatJoinedViaCommunity(_) => "messageActionChatJoinedViaCommunity",
            Self::GramTransfer(_) => "messageActionGramTransfer",
            Self::WalletTonConnectRequest(_) => "messageActionWalletTonConnectRequest",
        }
    }
}

impl wire::Wire for MessageAction {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessageAction",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0xb6aef7b0),
            Self::ChatCreate(value) => value.write_bare(w.id(0xbd47cbad)),
            Self::ChatEditTitle(value) => value.write_bare(w.id(0xb5a1ce5a)),
            Self::ChatEditPhoto(value) => value.write_bare(w.id(0x7fcb13a8)),
            Self::ChatDeletePhoto => w.id(0x95e3fbef),
            Self::ChatAddUser(value) => value.write_bare(w.id(0x15cefd00)),
            Self::ChatDeleteUser(value) => value.write_bare(w.id(0xa43f30cc)),
            Self::ChatJoinedByLink(value) => value.write_bare(w.id(0x031224c3)),
            Self::ChannelCreate(value) => value.write_bare(w.id(0x95d2ac92)),
            Self::ChatMigrateTo(value) => value.write_bare(w.id(0xe1037f92)),
            Self::ChannelMigrateFrom(value) => value.write_bare(w.id(0xea3948e9)),
            Self::PinMessage => w.id(0x94bd38ed),
            Self::HistoryClear => w.id(0x9fbab604),
            Self::GameScore(value) => value.write_bare(w.id(0x92a72876)),
            Self::PaymentSentMe(value) => (**value).write_bare(w.id(0xffa00ccc)),
            Self::PaymentSent(value) => value.write_bare(w.id(0xc624b16e)),
            Self::PhoneCall(value) => value.write_bare(w.id(0x80e11a7f)),
            Self::ScreenshotTaken => w.id(0x4792929b),
            Self::CustomAction(value) => value.write_bare(w.id(0xfae69f56)),
            Self::BotAllowed(value) => value.write_bare(w.id(0xc516d679)),
            Self::SecureValuesSentMe(value) => value.write_bare(w.id(0x1b287353)),
            Self::SecureValuesSent(value) => value.write_bare(w.id(0xd95c6154)),
            Self::ContactSignUp => w.id(0xf3f25f76),
            Self::GeoProximityReached(value) => value.write_bare(w.id(0x98e0d697)),
            Self::GroupCall(value) => value.write_bare(w.id(0x7a0d7f42)),
            Self::InviteToGroupCall(value) => value.write_bare(w.id(0x502f92f7)),
            Self::SetMessagesTtl(value) => value.write_bare(w.id(0x3c134d7b)),
            Self::GroupCallScheduled(value) => value.write_bare(w.id(0xb3a07661)),
            Self::SetChatTheme(value) => value.write_bare(w.id(0xb91bbd3a)),
            Self::ChatJoinedByRequest => w.id(0xebbca3cb),
            Self::WebViewDataSentMe(value) => value.write_bare(w.id(0x47dd8079)),
            Self::WebViewDataSent(value) => value.write_bare(w.id(0xb4c38cb5)),
            Self::GiftPremium(value) => value.write_bare(w.id(0x48e91302)),
            Self::TopicCreate(value) => value.write_bare(w.id(0x0d999256)),
            Self::TopicEdit(value) => value.write_bare(w.id(0xc0944820)),
            Self::SuggestProfilePhoto(value) => value.write_bare(w.id(0x57de635e)),
            Self::RequestedPeer(value) => value.write_bare(w.id(0x31518e9b)),
            Self::SetChatWallPaper(value) => value.write_bare(w.id(0x5060a3f4)),
            Self::GiftCode(value) => (**value).write_bare(w.id(0x31c48347)),
            Self::GiveawayLaunch(value) => value.write_bare(w.id(0xa80f51e4)),
            Self::GiveawayResults(value) => value.write_bare(w.id(0x87e2f155)),
            Self::BoostApply(value) => value.write_bare(w.id(0xcc02aa6d)),
            Self::RequestedPeerSentMe(value) => value.write_bare(w.id(0x93b31848)),
            Self::PaymentRefunded(value) => value.write_bare(w.id(0x41b3e202)),
            Self::GiftStars(value) => value.write_bare(w.id(0x45d5b021)),
            Self::PrizeStars(value) => value.write_bare(w.id(0xb00c47a2)),
            Self::StarGift(value) => (**value).write_bare(w.id(0xea2c31d3)),
            Self::StarGiftUnique(value) => (**value).write_bare(w.id(0x7e1c1187)),
            Self::PaidMessagesRefunded(value) => value.write_bare(w.id(0xac1f1fcd)),
            Self::PaidMessagesPrice(value) => value.write_bare(w.id(0x84b88578)),
            Self::ConferenceCall(value) => value.write_bare(w.id(0x2ffe2f7a)),
            Self::TodoCompletions(value) => value.write_bare(w.id(0xcc7c5c89)),
            Self::TodoAppendTasks(value) => value.write_bare(w.id(0xc7edbc83)),
            Self::SuggestedPostApproval(value) => value.write_bare(w.id(0xee7a1596)),
            Self::SuggestedPostSuccess(value) => value.write_bare(w.id(0x95ddcf69)),
            Self::SuggestedPostRefund(value) => value.write_bare(w.id(0x69f916f8)),
            Self::GiftTon(value) => value.write_bare(w.id(0xa8a3c699)),
            Self::SuggestBirthday(value) => value.write_bare(w.id(0x2c8f2a25)),
            Self::StarGiftPurchaseOffer(value) => value.write_bare(w.id(0x774278d4)),
            Self::StarGiftPurchaseOfferDeclined(value) => {
                value.write_bare(w.id(0x73ada76b))
            }
            Self::NewCreatorPending(value) => value.write_bare(w.id(0xb07ed085)),
            Self::ChangeCreator(value) => value.write_bare(w.id(0xe188503b)),
            Self::NoForwardsToggle(value) => value.write_bare(w.id(0xbf7d6572)),
            Self::NoForwardsRequest(value) => value.write_bare(w.id(0x3e2793ba)),
            Self::PollAppendAnswer(value) => value.write_bare(w.id(0x9da1cd6c)),
            Self::PollDeleteAnswer(value) => value.write_bare(w.id(0x399674dc)),
            Self::ManagedBotCreated(value) => value.write_bare(w.id(0x16605e3e)),
            Self::ChangeCommunity(value) => value.write_bare(w.id(0x5d20bae8)),
            Self::ChatJoinedViaCommunity(value) => value.write_bare(w.id(0x4a8bfe80)),
            Self::GramTransfer(value) => value.write_bare(w.id(0x9329ea33)),
            Self::WalletTonConnectRequest(value) => value.write_bare(w.id(0x69b8c4bf)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb6aef7b0 => Self::Empty,
            0xbd47cbad => {
                Self::ChatCreate(types::MessageActionChatCreate::read_bare(cursor))
            }
            0xb5a1ce5a => {
                Self::ChatEditTitle(types::MessageActionChatEditTitle::read_bare(cursor))
            }
            0x7fcb13a8 => {
                Self::ChatEditPhoto(types::MessageActionChatEditPhoto::read_bare(cursor))
            }
            0x95e3fbef => Self::ChatDeletePhoto,
            0x15cefd00 => {
                Self::ChatAddUser(types::MessageActionChatAddUser::read_bare(cursor))
            }
            0xa43f30cc => {
                Self::ChatDeleteUser(
                    types::MessageActionChatDeleteUser::read_bare(cursor),
                )
            }
            0x031224c3 => {
                Self::ChatJoinedByLink(
                    types::MessageActionChatJoinedByLink::read_bare(cursor),
                )
            }
            0x95d2ac92 => {
                Self::ChannelCreate(types::MessageActionChannelCreate::read_bare(cursor))
            }
            0xe1037f92 => {
                Self::ChatMigrateTo(types::MessageActionChatMigrateTo::read_bare(cursor))
            }
            0xea3948e9 => {
                Self::ChannelMigrateFrom(
                    types::MessageActionChannelMigrateFrom::read_bare(cursor),
                )
            }
            0x94bd38ed => Self::PinMessage,
            0x9fbab604 => Self::HistoryClear,
            0x92a72876 => {
                Self::GameScore(types::MessageActionGameScore::read_bare(cursor))
            }
            0xffa00ccc => Self::PaymentSentMe(Box::read_bare(cursor)),
            0xc624b16e => {
                Self::PaymentSent(types::MessageActionPaymentSent::read_bare(cursor))
            }
            0x80e11a7f => {
                Self::PhoneCall(types::MessageActionPhoneCall::read_bare(cursor))
            }
            0x4792929b => Self::ScreenshotTaken,
            0xfae69f56 => {
                Self::CustomAction(types::MessageActionCustomAction::read_bare(cursor))
            }
            0xc516d679 => {
                Self::BotAllowed(types::MessageActionBotAllowed::read_bare(cursor))
            }
            0x1b287353 => {
                Self::SecureValuesSentMe(
                    types::MessageActionSecureValuesSentMe::read_bare(cursor),
                )
            }
            0xd95c6154 => {
                Self::SecureValuesSent(
                    types::MessageActionSecureValuesSent::read_bare(cursor),
                )
            }
            0xf3f25f76 => Self::ContactSignUp,
            0x98e0d697 => {
                Self::GeoProximityReached(
                    types::MessageActionGeoProximityReached::read_bare(cursor),
                )
            }
            0x7a0d7f42 => {
                Self::GroupCall(types::MessageActionGroupCall::read_bare(cursor))
            }
            0x502f92f7 => {
                Self::InviteToGroupCall(
                    types::MessageActionInviteToGroupCall::read_bare(cursor),
                )
            }
            0x3c134d7b => {
                Self::SetMessagesTtl(
                    types::MessageActionSetMessagesTtl::read_bare(cursor),
                )
            }
            0xb3a07661 => {
                Self::GroupCallScheduled(
                    types::MessageActionGroupCallScheduled::read_bare(cursor),
                )
            }
            0xb91bbd3a => {
                Self::SetChatTheme(types::MessageActionSetChatTheme::read_bare(cursor))
            }
            0xebbca3cb => Self::ChatJoinedByRequest,
            0x47dd8079 => {
                Self::WebViewDataSentMe(
                    types::MessageActionWebViewDataSentMe::read_bare(cursor),
                )
            }
            0xb4c38cb5 => {
                Self::WebViewDataSent(
                    types::MessageActionWebViewDataSent::read_bare(cursor),
                )
            }
            0x48e91302 => {
                Self::GiftPremium(types::MessageActionGiftPremium::read_bare(cursor))
            }
            0x0d999256 => {
                Self::TopicCreate(types::MessageActionTopicCreate::read_bare(cursor))
            }
            0xc0944820 => {
                Self::TopicEdit(types::MessageActionTopicEdit::read_bare(cursor))
            }
            0x57de635e => {
                Self::SuggestProfilePhoto(
                    types::MessageActionSuggestProfilePhoto::read_bare(cursor),
                )
            }
            0x31518e9b => {
                Self::RequestedPeer(types::MessageActionRequestedPeer::read_bare(cursor))
            }
            0x5060a3f4 => {
                Self::SetChatWallPaper(
                    types::MessageActionSetChatWallPaper::read_bare(cursor),
                )
            }
            0x31c48347 => Self::GiftCode(Box::read_bare(cursor)),
            0xa80f51e4 => {
                Self::GiveawayLaunch(
                    types::MessageActionGiveawayLaunch::read_bare(cursor),
                )
            }
            0x87e2f155 => {
                Self::GiveawayResults(
                    types::MessageActionGiveawayResults::read_bare(cursor),
                )
            }
            0xcc02aa6d => {
                Self::BoostApply(types::MessageActionBoostApply::read_bare(cursor))
            }
            0x93b31848 => {
                Self::RequestedPeerSentMe(
                    types::MessageActionRequestedPeerSentMe::read_bare(cursor),
                )
            }
            0x41b3e202 => {
                Self::PaymentRefunded(
                    types::MessageActionPaymentRefunded::read_bare(cursor),
                )
            }
            0x45d5b021 => {
                Self::GiftStars(types::MessageActionGiftStars::read_bare(cursor))
            }
            0xb00c47a2 => {
                Self::PrizeStars(types::MessageActionPrizeStars::read_bare(cursor))
            }
            0xea2c31d3 => Self::StarGift(Box::read_bare(cursor)),
            0x7e1c1187 => Self::StarGiftUnique(Box::read_bare(cursor)),
            0xac1f1fcd => {
                Self::PaidMessagesRefunded(
                    types::MessageActionPaidMessagesRefunded::read_bare(cursor),
                )
            }
            0x84b88578 => {
                Self::PaidMessagesPrice(
                    types::MessageActionPaidMessagesPrice::read_bare(cursor),
                )
            }
            0x2ffe2f7a => {
                Self::ConferenceCall(
                    types::MessageActionConferenceCall::read_bare(cursor),
                )
            }
            0xcc7c5c89 => {
                Self::TodoCompletions(
                    types::MessageActionTodoCompletions::read_bare(cursor),
                )
            }
            0xc7edbc83 => {
                Self::TodoAppendTasks(
                    types::MessageActionTodoAppendTasks::read_bare(cursor),
                )
            }
            0xee7a1596 => {
                Self::SuggestedPostApproval(
                    types::MessageActionSuggestedPostApproval::read_bare(cursor),
                )
            }
            0x95ddcf69 => {
                Self::SuggestedPostSuccess(
                    types::MessageActionSuggestedPostSuccess::read_bare(cursor),
                )
            }
            0x69f916f8 => {
                Self::SuggestedPostRefund(
                    types::MessageActionSuggestedPostRefund::read_bare(cursor),
                )
            }
            0xa8a3c699 => Self::GiftTon(types::MessageActionGiftTon::read_bare(cursor)),
            0x2c8f2a25 => {
                Self::SuggestBirthday(
                    types::MessageActionSuggestBirthday::read_bare(cursor),
                )
            }
            0x774278d4 => {
                Self::StarGiftPurchaseOffer(
                    types::MessageActionStarGiftPurchaseOffer::read_bare(cursor),
                )
            }
            0x73ada76b => {
                Self::StarGiftPurchaseOfferDeclined(
                    types::MessageActionStarGiftPurchaseOfferDeclined::read_bare(cursor),
                )
            }
            0xb07ed085 => {
                Self::NewCreatorPending(
                    types::MessageActionNewCreatorPending::read_bare(cursor),
                )
            }
            0xe188503b => {
                Self::ChangeCreator(types::MessageActionChangeCreator::read_bare(cursor))
            }
            0xbf7d6572 => {
                Self::NoForwardsToggle(
                    types::MessageActionNoForwardsToggle::read_bare(cursor),
                )
            }
            0x3e2793ba => {
                Self::NoForwardsRequest(
                    types::MessageActionNoForwardsRequest::read_bare(cursor),
                )
            }
            0x9da1cd6c => {
                Self::PollAppendAnswer(
                    types::MessageActionPollAppendAnswer::read_bare(cursor),
                )
            }
            0x399674dc => {
                Self::PollDeleteAnswer(
                    types::MessageActionPollDeleteAnswer::read_bare(cursor),
                )
            }
            0x16605e3e => {
                Self::ManagedBotCreated(
                    types::MessageActionManagedBotCreated::read_bare(cursor),
                )
            }
            0x5d20bae8 => {
                Self::ChangeCommunity(
                    types::MessageActionChangeCommunity::read_bare(cursor),
                )
            }
            0x4a8bfe80 => {
                Self::ChatJoinedViaCommunity(
                    types::MessageActionChatJoinedViaCommunity::read_bare(cursor),
                )
            }
            0x9329ea33 => {
                Self::GramTransfer(types::MessageActionGramTransfer::read_bare(cursor))
            }
            0x69b8c4bf => {
                Self::WalletTonConnectRequest(
                    types::MessageActionWalletTonConnectRequest::read_bare(cursor),
                )
            }
            #[cfg(feature = "compat")]
            0xe6c31522 => Self::message_action_star_gift_unique_e6c31522(cursor),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessageActionChatCreate> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatCreate) -> Self {
        Self::ChatCreate(value)
    }
}

impl From<types::MessageActionChatEditTitle> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatEditTitle) -> Self {
        Self::ChatEditTitle(value)
    }
}

impl From<types::MessageActionChatEditPhoto> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatEditPhoto) -> Self {
        Self::ChatEditPhoto(value)
    }
}

impl From<types::MessageActionChatAddUser> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatAddUser) -> Self {
        Self::ChatAddUser(value)
    }
}

impl From<types::MessageActionChatDeleteUser> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatDeleteUser) -> Self {
        Self::ChatDeleteUser(value)
    }
}

impl From<types::MessageActionChatJoinedByLink> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatJoinedByLink) -> Self {
        Self::ChatJoinedByLink(value)
    }
}

impl From<types::MessageActionChannelCreate> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChannelCreate) -> Self {
        Self::ChannelCreate(value)
    }
}

impl From<types::MessageActionChatMigrateTo> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatMigrateTo) -> Self {
        Self::ChatMigrateTo(value)
    }
}

impl From<types::MessageActionChannelMigrateFrom> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChannelMigrateFrom) -> Self {
        Self::ChannelMigrateFrom(value)
    }
}

impl From<types::MessageActionGameScore> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGameScore) -> Self {
        Self::GameScore(value)
    }
}

impl From<types::MessageActionPaymentSentMe> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPaymentSentMe) -> Self {
        Self::PaymentSentMe(Box::new(value))
    }
}

impl From<types::MessageActionPaymentSent> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPaymentSent) -> Self {
        Self::PaymentSent(value)
    }
}

impl From<types::MessageActionPhoneCall> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPhoneCall) -> Self {
        Self::PhoneCall(value)
    }
}

impl From<types::MessageActionCustomAction> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionCustomAction) -> Self {
        Self::CustomAction(value)
    }
}

impl From<types::MessageActionBotAllowed> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionBotAllowed) -> Self {
        Self::BotAllowed(value)
    }
}

impl From<types::MessageActionSecureValuesSentMe> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSecureValuesSentMe) -> Self {
        Self::SecureValuesSentMe(value)
    }
}

impl From<types::MessageActionSecureValuesSent> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSecureValuesSent) -> Self {
        Self::SecureValuesSent(value)
    }
}

impl From<types::MessageActionGeoProximityReached> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGeoProximityReached) -> Self {
        Self::GeoProximityReached(value)
    }
}

impl From<types::MessageActionGroupCall> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGroupCall) -> Self {
        Self::GroupCall(value)
    }
}

impl From<types::MessageActionInviteToGroupCall> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionInviteToGroupCall) -> Self {
        Self::InviteToGroupCall(value)
    }
}

impl From<types::MessageActionSetMessagesTtl> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSetMessagesTtl) -> Self {
        Self::SetMessagesTtl(value)
    }
}

impl From<types::MessageActionGroupCallScheduled> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGroupCallScheduled) -> Self {
        Self::GroupCallScheduled(value)
    }
}

impl From<types::MessageActionSetChatTheme> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSetChatTheme) -> Self {
        Self::SetChatTheme(value)
    }
}

impl From<types::MessageActionWebViewDataSentMe> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionWebViewDataSentMe) -> Self {
        Self::WebViewDataSentMe(value)
    }
}

impl From<types::MessageActionWebViewDataSent> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionWebViewDataSent) -> Self {
        Self::WebViewDataSent(value)
    }
}

impl From<types::MessageActionGiftPremium> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiftPremium) -> Self {
        Self::GiftPremium(value)
    }
}

impl From<types::MessageActionTopicCreate> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionTopicCreate) -> Self {
        Self::TopicCreate(value)
    }
}

impl From<types::MessageActionTopicEdit> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionTopicEdit) -> Self {
        Self::TopicEdit(value)
    }
}

impl From<types::MessageActionSuggestProfilePhoto> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSuggestProfilePhoto) -> Self {
        Self::SuggestProfilePhoto(value)
    }
}

impl From<types::MessageActionRequestedPeer> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionRequestedPeer) -> Self {
        Self::RequestedPeer(value)
    }
}

impl From<types::MessageActionSetChatWallPaper> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSetChatWallPaper) -> Self {
        Self::SetChatWallPaper(value)
    }
}

impl From<types::MessageActionGiftCode> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiftCode) -> Self {
        Self::GiftCode(Box::new(value))
    }
}

impl From<types::MessageActionGiveawayLaunch> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiveawayLaunch) -> Self {
        Self::GiveawayLaunch(value)
    }
}

impl From<types::MessageActionGiveawayResults> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiveawayResults) -> Self {
        Self::GiveawayResults(value)
    }
}

impl From<types::MessageActionBoostApply> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionBoostApply) -> Self {
        Self::BoostApply(value)
    }
}

impl From<types::MessageActionRequestedPeerSentMe> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionRequestedPeerSentMe) -> Self {
        Self::RequestedPeerSentMe(value)
    }
}

impl From<types::MessageActionPaymentRefunded> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPaymentRefunded) -> Self {
        Self::PaymentRefunded(value)
    }
}

impl From<types::MessageActionGiftStars> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiftStars) -> Self {
        Self::GiftStars(value)
    }
}

impl From<types::MessageActionPrizeStars> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPrizeStars) -> Self {
        Self::PrizeStars(value)
    }
}

impl From<types::MessageActionStarGift> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionStarGift) -> Self {
        Self::StarGift(Box::new(value))
    }
}

impl From<types::MessageActionStarGiftUnique> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionStarGiftUnique) -> Self {
        Self::StarGiftUnique(Box::new(value))
    }
}

impl From<types::MessageActionPaidMessagesRefunded> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPaidMessagesRefunded) -> Self {
        Self::PaidMessagesRefunded(value)
    }
}

impl From<types::MessageActionPaidMessagesPrice> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPaidMessagesPrice) -> Self {
        Self::PaidMessagesPrice(value)
    }
}

impl From<types::MessageActionConferenceCall> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionConferenceCall) -> Self {
        Self::ConferenceCall(value)
    }
}

impl From<types::MessageActionTodoCompletions> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionTodoCompletions) -> Self {
        Self::TodoCompletions(value)
    }
}

impl From<types::MessageActionTodoAppendTasks> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionTodoAppendTasks) -> Self {
        Self::TodoAppendTasks(value)
    }
}

impl From<types::MessageActionSuggestedPostApproval> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSuggestedPostApproval) -> Self {
        Self::SuggestedPostApproval(value)
    }
}

impl From<types::MessageActionSuggestedPostSuccess> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSuggestedPostSuccess) -> Self {
        Self::SuggestedPostSuccess(value)
    }
}

impl From<types::MessageActionSuggestedPostRefund> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSuggestedPostRefund) -> Self {
        Self::SuggestedPostRefund(value)
    }
}

impl From<types::MessageActionGiftTon> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiftTon) -> Self {
        Self::GiftTon(value)
    }
}

impl From<types::MessageActionSuggestBirthday> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSuggestBirthday) -> Self {
        Self::SuggestBirthday(value)
    }
}

impl From<types::MessageActionStarGiftPurchaseOffer> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionStarGiftPurchaseOffer) -> Self {
        Self::StarGiftPurchaseOffer(value)
    }
}

impl From<types::MessageActionStarGiftPurchaseOfferDeclined> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionStarGiftPurchaseOfferDeclined) -> Self {
        Self::StarGiftPurchaseOfferDeclined(value)
    }
}

impl From<types::MessageActionNewCreatorPending> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionNewCreatorPending) -> Self {
        Self::NewCreatorPending(value)
    }
}

impl From<types::MessageActionChangeCreator> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChangeCreator) -> Self {
        Self::ChangeCreator(value)
    }
}

impl From<types::MessageActionNoForwardsToggle> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionNoForwardsToggle) -> Self {
        Self::NoForwardsToggle(value)
    }
}

impl From<types::MessageActionNoForwardsRequest> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionNoForwardsRequest) -> Self {
        Self::NoForwardsRequest(value)
    }
}

impl From<types::MessageActionPollAppendAnswer> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPollAppendAnswer) -> Self {
        Self::PollAppendAnswer(value)
    }
}

impl From<types::MessageActionPollDeleteAnswer> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPollDeleteAnswer) -> Self {
        Self::PollDeleteAnswer(value)
    }
}

impl From<types::MessageActionManagedBotCreated> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionManagedBotCreated) -> Self {
        Self::ManagedBotCreated(value)
    }
}

impl From<types::MessageActionChangeCommunity> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChangeCommunity) -> Self {
        Self::ChangeCommunity(value)
    }
}

impl From<types::MessageActionChatJoinedViaCommunity> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatJoinedViaCommunity) -> Self {
        Self::ChatJoinedViaCommunity(value)
    }
}

impl From<types::MessageActionGramTransfer> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGramTransfer) -> Self {
        Self::GramTransfer(value)
    }
}

impl From<types::MessageActionWalletTonConnectRequest> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionWalletTonConnectRequest) -> Self {
        Self::WalletTonConnectRequest(value)
    }
}

/// Media that the receiver has to pay for: bought, or just a preview.
///
/// Contained in [`messageMediaInvoice`](types::MessageMediaInvoice),
/// [`messageMediaPaidMedia`](types::MessageMediaPaidMedia),
/// [`updateMessageExtendedMedia`](types::UpdateMessageExtendedMedia).
///
/// [Official page](https://core.telegram.org/type/MessageExtendedMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum MessageExtendedMedia {
    /// What is shown of paid media before the user has bought it.
    Preview(types::MessageExtendedMediaPreview),
    /// Paid media that the account has bought or sent itself.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MessageExtendedMedia(Box<types::MessageExtendedMedia>),
}

impl MessageExtendedMedia {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Preview(_) => 0xad628cc8,
            Self::MessageExtendedMedia(_) => 0xee479c64,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Preview(_) => "messageExtendedMediaPreview",
            Self::MessageExtendedMedia(_) => "messageExtendedMedia",
        }
    }
}

impl wire::Wire for MessageExtendedMedia {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessageExtendedMedia",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Preview(value) => value.write_bare(w.id(0xad628cc8)),
            Self::MessageExtendedMedia(value) => (**value).write_bare(w.id(0xee479c64)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xad628cc8 => {
                Self::Preview(types::MessageExtendedMediaPreview::read_bare(cursor))
            }
            0xee479c64 => Self::MessageExtendedMedia(Box::read_bare(cursor)),
            _ => Self::Preview(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessageExtendedMediaPreview> for MessageExtendedMedia {
    #[inline]
    fn from(value: types::MessageExtendedMediaPreview) -> Self {
        Self::Preview(value)
    }
}

impl From<types::MessageExtendedMedia> for MessageExtendedMedia {
    #[inline]
    fn from(value: types::MessageExtendedMedia) -> Self {
        Self::MessageExtendedMedia(Box::new(value))
    }
}

/// The kind of message to search for.
///
/// Accepted by [`messages.search`](functions::messages::Search),
/// [`messages.searchGlobal`](functions::messages::SearchGlobal),
/// [`messages.getSearchCounters`](functions::messages::GetSearchCounters),
/// [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar),
/// [`messages.getSearchResultsPositions`](functions::messages::GetSearchResultsPositions),
/// [`messages.searchSentMedia`](functions::messages::SearchSentMedia).
///
/// Contained in [`messages.searchCounter`](types::messages::SearchCounter).
///
/// [Official page](https://core.telegram.org/type/MessagesFilter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum MessagesFilter {
    /// Finds messages of every kind.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputMessagesFilterEmpty#57e2f66c = MessagesFilter;`
    InputMessagesFilterEmpty,
    /// Finds messages with photos.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputMessagesFilterPhotos#9609a51c = MessagesFilter;`
    InputMessagesFilterPhotos,
    /// Finds messages with videos.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputMessagesFilterVideo#9fc00e65 = MessagesFilter;`
    InputMessagesFilterVideo,
    /// Finds messages with photos or videos.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputMessagesFilterPhotoVideo#56e9f0e4 = MessagesFilter;`
    InputMessagesFilterPhotoVideo,
    /// Finds messages with files.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputMessagesFilterDocument#9eddf188 = MessagesFilter;`
    InputMessagesFilterDocument,
    /// Messages with links.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputMessagesFilterUrl#7ef0dd87 = MessagesFilter;`
    InputMessagesFilterUrl,
    /// Finds messages with animations.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputMessagesFilterGif#ffc86587 = MessagesFilter;`
    InputMessagesFilterGif,
    /// Finds messages with voice notes.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `inputMessagesFilterVoice#50f5c392 = MessagesFilter;`
    InputMessagesFilterVoice,
    /// Audio files.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `inputMessagesFilterMusic#3751b49e = MessagesFilter;`
    InputMessagesFilterMusic,
    /// Changes of the photo of the chat.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `inputMessagesFilterChatPhotos#3a20ecb8 = MessagesFilter;`
    InputMessagesFilterChatPhotos,
    /// Finds the service messages about phone calls.
    InputMessagesFilterPhoneCalls(types::InputMessagesFilterPhoneCalls),
    /// Round video messages and voice messages.
    ///
    /// Since layer 66.
    ///
    /// `inputMessagesFilterRoundVoice#7a7c17a4 = MessagesFilter;`
    InputMessagesFilterRoundVoice,
    /// Finds round videos.
    ///
    /// Since layer 66.
    ///
    /// `inputMessagesFilterRoundVideo#b549da53 = MessagesFilter;`
    InputMessagesFilterRoundVideo,
    /// Messages that mention the account.
    ///
    /// Since layer 71.
    ///
    /// `inputMessagesFilterMyMentions#c1f8e69a = MessagesFilter;`
    InputMessagesFilterMyMentions,
    /// Finds messages with places.
    ///
    /// Since layer 72.
    ///
    /// `inputMessagesFilterGeo#e7026d0d = MessagesFilter;`
    InputMessagesFilterGeo,
    /// Finds messages with phone contacts.
    ///
    /// Since layer 72.
    ///
    /// `inputMessagesFilterContacts#e062db83 = MessagesFilter;`
    InputMessagesFilterContacts,
    /// Finds messages that are pinned.
    ///
    /// Since layer 120.
    ///
    /// `inputMessagesFilterPinned#1bb00451 = MessagesFilter;`
    InputMessagesFilterPinned,
    /// Finds messages with polls.
    ///
    /// Since layer 224.
    ///
    /// `inputMessagesFilterPoll#fa2bc90a = MessagesFilter;`
    InputMessagesFilterPoll,
}

impl MessagesFilter {
    /// The constructor id of [`Self::InputMessagesFilterEmpty`].
    pub const INPUT_MESSAGES_FILTER_EMPTY_ID: u32 = 0x57e2f66c;

    /// The constructor id of [`Self::InputMessagesFilterPhotos`].
    pub const INPUT_MESSAGES_FILTER_PHOTOS_ID: u32 = 0x9609a51c;

    /// The constructor id of [`Self::InputMessagesFilterVideo`].
    pub const INPUT_MESSAGES_FILTER_VIDEO_ID: u32 = 0x9fc00e65;

    /// The constructor id of [`Self::InputMessagesFilterPhotoVideo`].
    pub const INPUT_MESSAGES_FILTER_PHOTO_VIDEO_ID: u32 = 0x56e9f0e4;

    /// The constructor id of [`Self::InputMessagesFilterDocument`].
    pub const INPUT_MESSAGES_FILTER_DOCUMENT_ID: u32 = 0x9eddf188;

    /// The constructor id of [`Self::InputMessagesFilterUrl`].
    pub const INPUT_MESSAGES_FILTER_URL_ID: u32 = 0x7ef0dd87;

    /// The constructor id of [`Self::InputMessagesFilterGif`].
    pub const INPUT_MESSAGES_FILTER_GIF_ID: u32 = 0xffc86587;

    /// The constructor id of [`Self::InputMessagesFilterVoice`].
    pub const INPUT_MESSAGES_FILTER_VOICE_ID: u32 = 0x50f5c392;

    /// The constructor id of [`Self::InputMessagesFilterMusic`].
    pub const INPUT_MESSAGES_FILTER_MUSIC_ID: u32 = 0x3751b49e;

    /// The constructor id of [`Self::InputMessagesFilterChatPhotos`].
    pub const INPUT_MESSAGES_FILTER_CHAT_PHOTOS_ID: u32 = 0x3a20ecb8;

    /// The constructor id of [`Self::InputMessagesFilterRoundVoice`].
    pub const INPUT_MESSAGES_FILTER_ROUND_VOICE_ID: u32 = 0x7a7c17a4;

    /// The constructor id of [`Self::InputMessagesFilterRoundVideo`].
    pub const INPUT_MESSAGES_FILTER_ROUND_VIDEO_ID: u32 = 0xb549da53;

    /// The constructor id of [`Self::InputMessagesFilterMyMentions`].
    pub const INPUT_MESSAGES_FILTER_MY_MENTIONS_ID: u32 = 0xc1f8e69a;

    /// The constructor id of [`Self::InputMessagesFilterGeo`].
    pub const INPUT_MESSAGES_FILTER_GEO_ID: u32 = 0xe7026d0d;

    /// The constructor id of [`Self::InputMessagesFilterContacts`].
    pub const INPUT_MESSAGES_FILTER_CONTACTS_ID: u32 = 0xe062db83;

    /// The constructor id of [`Self::InputMessagesFilterPinned`].
    pub const INPUT_MESSAGES_FILTER_PINNED_ID: u32 = 0x1bb00451;

    /// The constructor id of [`Self::InputMessagesFilterPoll`].
    pub const INPUT_MESSAGES_FILTER_POLL_ID: u32 = 0xfa2bc90a;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputMessagesFilterEmpty => 0x57e2f66c,
            Self::InputMessagesFilterPhotos => 0x9609a51c,
            Self::InputMessagesFilterVideo => 0x9fc00e65,
            Self::InputMessagesFilterPhotoVideo => 0x56e9f0e4,
            Self::InputMessagesFilterDocument => 0x9eddf188,
            Self::InputMessagesFilterUrl => 0x7ef0dd87,
            Self::InputMessagesFilterGif => 0xffc86587,
            Self::InputMessagesFilterVoice => 0x50f5c392,
            Self::InputMessagesFilterMusic => 0x3751b49e,
            Self::InputMessagesFilterChatPhotos => 0x3a20ecb8,
            Self::InputMessagesFilterPhoneCalls(_) => 0x80c99768,
            Self::InputMessagesFilterRoundVoice => 0x7a7c17a4,
            Self::InputMessagesFilterRoundVideo => 0xb549da53,
            Self::InputMessagesFilterMyMentions => 0xc1f8e69a,
            Self::InputMessagesFilterGeo => 0xe7026d0d,
            Self::InputMessagesFilterContacts => 0xe062db83,
            Self::InputMessagesFilterPinned => 0x1bb00451,
            Self::InputMessagesFilterPoll => 0xfa2bc90a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputMessagesFilterEmpty => "inputMessagesFilterEmpty",
            Self::InputMessagesFilterPhotos => "inputMessagesFilterPhotos",
            Self::InputMessagesFilterVideo => "inputMessagesFilterVideo",
            Self::InputMessagesFilterPhotoVideo => "inputMessagesFilterPhotoVideo",
            Self::InputMessagesFilterDocument => "inputMessagesFilterDocument",
            Self::InputMessagesFilterUrl => "inputMessagesFilterUrl",
            Self::InputMessagesFilterGif => "inputMessagesFilterGif",
            Self::InputMessagesFilterVoice => "inputMessagesFilterVoice",
            Self::InputMessagesFilterMusic => "inputMessagesFilterMusic",
            Self::InputMessagesFilterChatPhotos => "inputMessagesFilterChatPhotos",
            Self::InputMessagesFilterPhoneCalls(_) => "inputMessagesFilterPhoneCalls",
            Self::InputMessagesFilterRoundVoice => "inputMessagesFilterRoundVoice",
            Self::InputMessagesFilterRoundVideo => "inputMessagesFilterRoundVideo",
            Self::InputMessagesFilterMyMentions => "inputMessagesFilterMyMentions",
            Self::InputMessagesFilterGeo => "inputMessagesFilterGeo",
            Self::InputMessagesFilterContacts => "inputMessagesFilterContacts",
            Self::InputMessagesFilterPinned => "inputMessagesFilterPinned",
            Self::InputMessagesFilterPoll => "inputMessagesFilterPoll",
        }
    }
}

impl wire::Wire for MessagesFilter {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessagesFilter",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputMessagesFilterEmpty => w.id(0x57e2f66c),
            Self::InputMessagesFilterPhotos => w.id(0x9609a51c),
            Self::InputMessagesFilterVideo => w.id(0x9fc00e65),
            Self::InputMessagesFilterPhotoVideo => w.id(0x56e9f0e4),
            Self::InputMessagesFilterDocument => w.id(0x9eddf188),
            Self::InputMessagesFilterUrl => w.id(0x7ef0dd87),
            Self::InputMessagesFilterGif => w.id(0xffc86587),
            Self::InputMessagesFilterVoice => w.id(0x50f5c392),
            Self::InputMessagesFilterMusic => w.id(0x3751b49e),
            Self::InputMessagesFilterChatPhotos => w.id(0x3a20ecb8),
            Self::InputMessagesFilterPhoneCalls(value) => {
                value.write_bare(w.id(0x80c99768))
            }
            Self::InputMessagesFilterRoundVoice => w.id(0x7a7c17a4),
            Self::InputMessagesFilterRoundVideo => w.id(0xb549da53),
            Self::InputMessagesFilterMyMentions => w.id(0xc1f8e69a),
            Self::InputMessagesFilterGeo => w.id(0xe7026d0d),
            Self::InputMessagesFilterContacts => w.id(0xe062db83),
            Self::InputMessagesFilterPinned => w.id(0x1bb00451),
            Self::InputMessagesFilterPoll => w.id(0xfa2bc90a),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x57e2f66c => Self::InputMessagesFilterEmpty,
            0x9609a51c => Self::InputMessagesFilterPhotos,
            0x9fc00e65 => Self::InputMessagesFilterVideo,
            0x56e9f0e4 => Self::InputMessagesFilterPhotoVideo,
            0x9eddf188 => Self::InputMessagesFilterDocument,
            0x7ef0dd87 => Self::InputMessagesFilterUrl,
            0xffc86587 => Self::InputMessagesFilterGif,
            0x50f5c392 => Self::InputMessagesFilterVoice,
            0x3751b49e => Self::InputMessagesFilterMusic,
            0x3a20ecb8 => Self::InputMessagesFilterChatPhotos,
            0x80c99768 => {
                Self::InputMessagesFilterPhoneCalls(
                    types::InputMessagesFilterPhoneCalls::read_bare(cursor),
                )
            }
            0x7a7c17a4 => Self::InputMessagesFilterRoundVoice,
            0xb549da53 => Self::InputMessagesFilterRoundVideo,
            0xc1f8e69a => Self::InputMessagesFilterMyMentions,
            0xe7026d0d => Self::InputMessagesFilterGeo,
            0xe062db83 => Self::InputMessagesFilterContacts,
            0x1bb00451 => Self::InputMessagesFilterPinned,
            0xfa2bc90a => Self::InputMessagesFilterPoll,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::InputMessagesFilterEmpty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputMessagesFilterPhoneCalls> for MessagesFilter {
    #[inline]
    fn from(value: types::InputMessagesFilterPhoneCalls) -> Self {
        Self::InputMessagesFilterPhoneCalls(value)
    }
}

/// A vote in a poll that is not anonymous.
///
/// Contained in [`messages.votesList`](types::messages::VotesList).
///
/// [Official page](https://core.telegram.org/type/MessagePeerVote)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum MessagePeerVote {
    /// The vote of a user or channel for one answer of a poll.
    MessagePeerVote(types::MessagePeerVote),
    /// A vote for the answer that [`messages.getPollVotes`](functions::messages::GetPollVotes) was asked about, so that
    /// the answer is not repeated.
    InputOption(types::MessagePeerVoteInputOption),
    /// The vote of a user or channel for several answers of a poll.
    Multiple(types::MessagePeerVoteMultiple),
}

impl MessagePeerVote {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::MessagePeerVote(_) => 0xb6cc2d5c,
            Self::InputOption(_) => 0x74cda504,
            Self::Multiple(_) => 0x4628f6e6,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::MessagePeerVote(_) => "messagePeerVote",
            Self::InputOption(_) => "messagePeerVoteInputOption",
            Self::Multiple(_) => "messagePeerVoteMultiple",
        }
    }
}

impl wire::Wire for MessagePeerVote {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessagePeerVote",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::MessagePeerVote(value) => value.write_bare(w.id(0xb6cc2d5c)),
            Self::InputOption(value) => value.write_bare(w.id(0x74cda504)),
            Self::Multiple(value) => value.write_bare(w.id(0x4628f6e6)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb6cc2d5c => {
                Self::MessagePeerVote(types::MessagePeerVote::read_bare(cursor))
            }
            0x74cda504 => {
                Self::InputOption(types::MessagePeerVoteInputOption::read_bare(cursor))
            }
            0x4628f6e6 => {
                Self::Multiple(types::MessagePeerVoteMultiple::read_bare(cursor))
            }
            _ => Self::MessagePeerVote(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessagePeerVote> for MessagePeerVote {
    #[inline]
    fn from(value: types::MessagePeerVote) -> Self {
        Self::MessagePeerVote(value)
    }
}

impl From<types::MessagePeerVoteInputOption> for MessagePeerVote {
    #[inline]
    fn from(value: types::MessagePeerVoteInputOption) -> Self {
        Self::InputOption(value)
    }
}

impl From<types::MessagePeerVoteMultiple> for MessagePeerVote {
    #[inline]
    fn from(value: types::MessagePeerVoteMultiple) -> Self {
        Self::Multiple(value)
    }
}

/// A place on a story that can be clicked, and what it stands for.
///
/// Accepted by [`stories.sendStory`](functions::stories::SendStory),
/// [`stories.editStory`](functions::stories::EditStory), [`stories.searchPosts`](functions::stories::SearchPosts).
///
/// Contained in [`storyItem`](types::StoryItem).
///
/// [Official page](https://core.telegram.org/type/MediaArea)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum MediaArea {
    /// A venue, such as a café, that is tagged on a story.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Venue(Box<types::MediaAreaVenue>),
    /// A venue to tag on a story, taken from the results of the inline bot that searches venues.
    InputMediaAreaVenue(types::InputMediaAreaVenue),
    /// A point on the map that is tagged on a story.
    ///
    /// In a `Box`, because the struct is large or recursive.
    GeoPoint(Box<types::MediaAreaGeoPoint>),
    /// A bubble on a story with a reaction; a click gives that reaction.
    SuggestedReaction(types::MediaAreaSuggestedReaction),
    /// A post of a channel that is shown on a story; a click opens it.
    ChannelPost(types::MediaAreaChannelPost),
    /// A post of a channel to show on a story that is being posted.
    InputMediaAreaChannelPost(types::InputMediaAreaChannelPost),
    /// A link on a story.
    Url(types::MediaAreaUrl),
    /// The weather at the time and place of a story, as a tag on it.
    Weather(types::MediaAreaWeather),
    /// A collectible gift that is shown on a story; a click opens it.
    StarGift(types::MediaAreaStarGift),
}

impl MediaArea {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Venue(_) => 0xbe82db9c,
            Self::InputMediaAreaVenue(_) => 0xb282217f,
            Self::GeoPoint(_) => 0xcad5452d,
            Self::SuggestedReaction(_) => 0x14455871,
            Self::ChannelPost(_) => 0x770416af,
            Self::InputMediaAreaChannelPost(_) => 0x2271f2bf,
            Self::Url(_) => 0x37381085,
            Self::Weather(_) => 0x49a6549c,
            Self::StarGift(_) => 0x5787686d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Venue(_) => "mediaAreaVenue",
            Self::InputMediaAreaVenue(_) => "inputMediaAreaVenue",
            Self::GeoPoint(_) => "mediaAreaGeoPoint",
            Self::SuggestedReaction(_) => "mediaAreaSuggestedReaction",
            Self::ChannelPost(_) => "mediaAreaChannelPost",
            Self::InputMediaAreaChannelPost(_) => "inputMediaAreaChannelPost",
            Self::Url(_) => "mediaAreaUrl",
            Self::Weather(_) => "mediaAreaWeather",
            Self::StarGift(_) => "mediaAreaStarGift",
        }
    }
}

impl wire::Wire for MediaArea {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MediaArea",
        id: 0,
        min_size: 56,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Venue(value) => (**value).write_bare(w.id(0xbe82db9c)),
            Self::InputMediaAreaVenue(value) => value.write_bare(w.id(0xb282217f)),
            Self::GeoPoint(value) => (**value).write_bare(w.id(0xcad5452d)),
            Self::SuggestedReaction(value) => value.write_bare(w.id(0x14455871)),
            Self::ChannelPost(value) => value.write_bare(w.id(0x770416af)),
            Self::InputMediaAreaChannelPost(value) => value.write_bare(w.id(0x2271f2bf)),
            Self::Url(value) => value.write_bare(w.id(0x37381085)),
            Self::Weather(value) => value.write_bare(w.id(0x49a6549c)),
            Self::StarGift(value) => value.write_bare(w.id(0x5787686d)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbe82db9c => Self::Venue(Box::read_bare(cursor)),
            0xb282217f => {
                Self::InputMediaAreaVenue(types::InputMediaAreaVenue::read_bare(cursor))
            }
            0xcad5452d => Self::GeoPoint(Box::read_bare(cursor)),
            0x14455871 => {
                Self::SuggestedReaction(
                    types::MediaAreaSuggestedReaction::read_bare(cursor),
                )
            }
            0x770416af => {
                Self::ChannelPost(types::MediaAreaChannelPost::read_bare(cursor))
            }
            0x2271f2bf => {
                Self::InputMediaAreaChannelPost(
                    types::InputMediaAreaChannelPost::read_bare(cursor),
                )
            }
            0x37381085 => Self::Url(types::MediaAreaUrl::read_bare(cursor)),
            0x49a6549c => Self::Weather(types::MediaAreaWeather::read_bare(cursor)),
            0x5787686d => Self::StarGift(types::MediaAreaStarGift::read_bare(cursor)),
            _ => Self::Venue(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MediaAreaVenue> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaVenue) -> Self {
        Self::Venue(Box::new(value))
    }
}

impl From<types::InputMediaAreaVenue> for MediaArea {
    #[inline]
    fn from(value: types::InputMediaAreaVenue) -> Self {
        Self::InputMediaAreaVenue(value)
    }
}

impl From<types::MediaAreaGeoPoint> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaGeoPoint) -> Self {
        Self::GeoPoint(Box::new(value))
    }
}

impl From<types::MediaAreaSuggestedReaction> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaSuggestedReaction) -> Self {
        Self::SuggestedReaction(value)
    }
}

impl From<types::MediaAreaChannelPost> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaChannelPost) -> Self {
        Self::ChannelPost(value)
    }
}

impl From<types::InputMediaAreaChannelPost> for MediaArea {
    #[inline]
    fn from(value: types::InputMediaAreaChannelPost) -> Self {
        Self::InputMediaAreaChannelPost(value)
    }
}

impl From<types::MediaAreaUrl> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaUrl) -> Self {
        Self::Url(value)
    }
}

impl From<types::MediaAreaWeather> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaWeather) -> Self {
        Self::Weather(value)
    }
}

impl From<types::MediaAreaStarGift> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaStarGift) -> Self {
        Self::StarGift(value)
    }
}
