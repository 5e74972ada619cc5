// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// A keyboard of a bot's message.
///
/// Accepted by [`messages.sendMessage`](functions::messages::SendMessage),
/// [`messages.sendMedia`](functions::messages::SendMedia),
/// [`messages.editMessage`](functions::messages::EditMessage),
/// [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage),
/// [`ephemeral.sendMessage`](functions::ephemeral::SendMessage),
/// [`ephemeral.editMessage`](functions::ephemeral::EditMessage).
///
/// Contained in [`message`](types::Message), [`ephemeralMessage`](types::EphemeralMessage),
/// [`inputBotInlineMessageMediaAuto`](types::InputBotInlineMessageMediaAuto),
/// [`inputBotInlineMessageText`](types::InputBotInlineMessageText),
/// [`inputBotInlineMessageMediaGeo`](types::InputBotInlineMessageMediaGeo),
/// [`inputBotInlineMessageMediaVenue`](types::InputBotInlineMessageMediaVenue),
/// [`inputBotInlineMessageMediaContact`](types::InputBotInlineMessageMediaContact),
/// [`inputBotInlineMessageGame`](types::InputBotInlineMessageGame),
/// [`inputBotInlineMessageMediaInvoice`](types::InputBotInlineMessageMediaInvoice),
/// [`inputBotInlineMessageMediaWebPage`](types::InputBotInlineMessageMediaWebPage), and 9 more.
///
/// [Official page](https://core.telegram.org/type/ReplyMarkup)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ReplyMarkup {
    /// Takes away the keyboard that was shown before.
    ReplyKeyboardHide(types::ReplyKeyboardHide),
    /// Makes the client start a reply to the message.
    ReplyKeyboardForceReply(types::ReplyKeyboardForceReply),
    /// A keyboard in place of the one of the device.
    ReplyKeyboardMarkup(types::ReplyKeyboardMarkup),
    /// Buttons under the message.
    ReplyInlineMarkup(types::ReplyInlineMarkup),
}

impl ReplyMarkup {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ReplyKeyboardHide(_) => 0xa03e5b85,
            Self::ReplyKeyboardForceReply(_) => 0x86b40b08,
            Self::ReplyKeyboardMarkup(_) => 0x85dd99d1,
            Self::ReplyInlineMarkup(_) => 0xb2b15770,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ReplyKeyboardHide(_) => "replyKeyboardHide",
            Self::ReplyKeyboardForceReply(_) => "replyKeyboardForceReply",
            Self::ReplyKeyboardMarkup(_) => "replyKeyboardMarkup",
            Self::ReplyInlineMarkup(_) => "replyInlineMarkup",
        }
    }
}

impl wire::Wire for ReplyMarkup {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ReplyMarkup",
        id: 0,
        min_size: 8,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ReplyKeyboardHide(value) => value.write_bare(w.id(0xa03e5b85)),
            Self::ReplyKeyboardForceReply(value) => value.write_bare(w.id(0x86b40b08)),
            Self::ReplyKeyboardMarkup(value) => value.write_bare(w.id(0x85dd99d1)),
            Self::ReplyInlineMarkup(value) => value.write_bare(w.id(0xb2b15770)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa03e5b85 => {
                Self::ReplyKeyboardHide(types::ReplyKeyboardHide::read_bare(cursor))
            }
            0x86b40b08 => {
                Self::ReplyKeyboardForceReply(
                    types::ReplyKeyboardForceReply::read_bare(cursor),
                )
            }
            0x85dd99d1 => {
                Self::ReplyKeyboardMarkup(types::ReplyKeyboardMarkup::read_bare(cursor))
            }
            0xb2b15770 => {
                Self::ReplyInlineMarkup(types::ReplyInlineMarkup::read_bare(cursor))
            }
            _ => Self::ReplyKeyboardHide(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ReplyKeyboardHide> for ReplyMarkup {
    #[inline]
    fn from(value: types::ReplyKeyboardHide) -> Self {
        Self::ReplyKeyboardHide(value)
    }
}

impl From<types::ReplyKeyboardForceReply> for ReplyMarkup {
    #[inline]
    fn from(value: types::ReplyKeyboardForceReply) -> Self {
        Self::ReplyKeyboardForceReply(value)
    }
}

impl From<types::ReplyKeyboardMarkup> for ReplyMarkup {
    #[inline]
    fn from(value: types::ReplyKeyboardMarkup) -> Self {
        Self::ReplyKeyboardMarkup(value)
    }
}

impl From<types::ReplyInlineMarkup> for ReplyMarkup {
    #[inline]
    fn from(value: types::ReplyInlineMarkup) -> Self {
        Self::ReplyInlineMarkup(value)
    }
}

/// A user or chat that somebody chose for the bot with
/// [`messages.sendBotRequestedPeer`](functions::messages::SendBotRequestedPeer).
///
/// Contained in [`messageActionRequestedPeerSentMe`](types::MessageActionRequestedPeerSentMe).
///
/// [Official page](https://core.telegram.org/type/RequestedPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum RequestedPeer {
    /// A user that somebody chose for the bot.
    ///
    /// In a `Box`, because the struct is large or recursive.
    User(Box<types::RequestedPeerUser>),
    /// A basic group that somebody chose for the bot.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Chat(Box<types::RequestedPeerChat>),
    /// A channel or supergroup that somebody chose for the bot.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Channel(Box<types::RequestedPeerChannel>),
}

impl RequestedPeer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::User(_) => 0xd62ff46a,
            Self::Chat(_) => 0x7307544f,
            Self::Channel(_) => 0x8ba403e4,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::User(_) => "requestedPeerUser",
            Self::Chat(_) => "requestedPeerChat",
            Self::Channel(_) => "requestedPeerChannel",
        }
    }
}

impl wire::Wire for RequestedPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RequestedPeer",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::User(value) => (**value).write_bare(w.id(0xd62ff46a)),
            Self::Chat(value) => (**value).write_bare(w.id(0x7307544f)),
            Self::Channel(value) => (**value).write_bare(w.id(0x8ba403e4)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd62ff46a => Self::User(Box::read_bare(cursor)),
            0x7307544f => Self::Chat(Box::read_bare(cursor)),
            0x8ba403e4 => Self::Channel(Box::read_bare(cursor)),
            _ => Self::User(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::RequestedPeerUser> for RequestedPeer {
    #[inline]
    fn from(value: types::RequestedPeerUser) -> Self {
        Self::User(Box::new(value))
    }
}

impl From<types::RequestedPeerChat> for RequestedPeer {
    #[inline]
    fn from(value: types::RequestedPeerChat) -> Self {
        Self::Chat(Box::new(value))
    }
}

impl From<types::RequestedPeerChannel> for RequestedPeer {
    #[inline]
    fn from(value: types::RequestedPeerChannel) -> Self {
        Self::Channel(Box::new(value))
    }
}

/// Why the user reports a chat, message or photo to Telegram.
///
/// Accepted by [`account.reportPeer`](functions::account::ReportPeer),
/// [`account.reportProfilePhoto`](functions::account::ReportProfilePhoto).
///
/// [Official page](https://core.telegram.org/type/ReportReason)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ReportReason {
    /// Reported as spam: unwanted messages or advertising.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputReportReasonSpam#58dbcab8 = ReportReason;`
    InputReportReasonSpam,
    /// Reported because it shows or calls for violence.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputReportReasonViolence#1e22c78d = ReportReason;`
    InputReportReasonViolence,
    /// Reported because it is pornographic.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputReportReasonPornography#2e59d922 = ReportReason;`
    InputReportReasonPornography,
    /// Reported because it shows abuse of children.
    ///
    /// Since layer 91 or earlier.
    ///
    /// `inputReportReasonChildAbuse#adf44ee3 = ReportReason;`
    InputReportReasonChildAbuse,
    /// Reported for a reason that has no constructor of its own; explain it in the text of the report.
    ///
    /// Since layer 46 or earlier; `text` until 121 or later.
    ///
    /// `inputReportReasonOther#c1e4a2b1 = ReportReason;`
    InputReportReasonOther,
    /// Reported because it infringes a copyright.
    ///
    /// Since layer 86 or earlier.
    ///
    /// `inputReportReasonCopyright#9b89f93a = ReportReason;`
    InputReportReasonCopyright,
    /// Reported because the group has nothing to do with the place that it is attached to.
    ///
    /// Since layer 102 or earlier.
    ///
    /// `inputReportReasonGeoIrrelevant#dbd4feed = ReportReason;`
    InputReportReasonGeoIrrelevant,
    /// Reported because the account or chat pretends to be somebody else.
    ///
    /// Since layer 129 or earlier.
    ///
    /// `inputReportReasonFake#f5ddd6e7 = ReportReason;`
    InputReportReasonFake,
    /// Reported because it offers or promotes illegal drugs.
    ///
    /// Since layer 139.
    ///
    /// `inputReportReasonIllegalDrugs#a8eb2be = ReportReason;`
    InputReportReasonIllegalDrugs,
    /// Reported because it publishes somebody's personal data.
    ///
    /// Since layer 139.
    ///
    /// `inputReportReasonPersonalDetails#9ec7863d = ReportReason;`
    InputReportReasonPersonalDetails,
}

impl ReportReason {
    /// The constructor id of [`Self::InputReportReasonSpam`].
    pub const INPUT_REPORT_REASON_SPAM_ID: u32 = 0x58dbcab8;

    /// The constructor id of [`Self::InputReportReasonViolence`].
    pub const INPUT_REPORT_REASON_VIOLENCE_ID: u32 = 0x1e22c78d;

    /// The constructor id of [`Self::InputReportReasonPornography`].
    pub const INPUT_REPORT_REASON_PORNOGRAPHY_ID: u32 = 0x2e59d922;

    /// The constructor id of [`Self::InputReportReasonChildAbuse`].
    pub const INPUT_REPORT_REASON_CHILD_ABUSE_ID: u32 = 0xadf44ee3;

    /// The constructor id of [`Self::InputReportReasonOther`].
    pub const INPUT_REPORT_REASON_OTHER_ID: u32 = 0xc1e4a2b1;

    /// The constructor id of [`Self::InputReportReasonCopyright`].
    pub const INPUT_REPORT_REASON_COPYRIGHT_ID: u32 = 0x9b89f93a;

    /// The constructor id of [`Self::InputReportReasonGeoIrrelevant`].
    pub const INPUT_REPORT_REASON_GEO_IRRELEVANT_ID: u32 = 0xdbd4feed;

    /// The constructor id of [`Self::InputReportReasonFake`].
    pub const INPUT_REPORT_REASON_FAKE_ID: u32 = 0xf5ddd6e7;

    /// The constructor id of [`Self::InputReportReasonIllegalDrugs`].
    pub const INPUT_REPORT_REASON_ILLEGAL_DRUGS_ID: u32 = 0x0a8eb2be;

    /// The constructor id of [`Self::InputReportReasonPersonalDetails`].
    pub const INPUT_REPORT_REASON_PERSONAL_DETAILS_ID: u32 = 0x9ec7863d;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputReportReasonSpam => 0x58dbcab8,
            Self::InputReportReasonViolence => 0x1e22c78d,
            Self::InputReportReasonPornography => 0x2e59d922,
            Self::InputReportReasonChildAbuse => 0xadf44ee3,
            Self::InputReportReasonOther => 0xc1e4a2b1,
            Self::InputReportReasonCopyright => 0x9b89f93a,
            Self::InputReportReasonGeoIrrelevant => 0xdbd4feed,
            Self::InputReportReasonFake => 0xf5ddd6e7,
            Self::InputReportReasonIllegalDrugs => 0x0a8eb2be,
            Self::InputReportReasonPersonalDetails => 0x9ec7863d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputReportReasonSpam => "inputReportReasonSpam",
            Self::InputReportReasonViolence => "inputReportReasonViolence",
            Self::InputReportReasonPornography => "inputReportReasonPornography",
            Self::InputReportReasonChildAbuse => "inputReportReasonChildAbuse",
            Self::InputReportReasonOther => "inputReportReasonOther",
            Self::InputReportReasonCopyright => "inputReportReasonCopyright",
            Self::InputReportReasonGeoIrrelevant => "inputReportReasonGeoIrrelevant",
            Self::InputReportReasonFake => "inputReportReasonFake",
            Self::InputReportReasonIllegalDrugs => "inputReportReasonIllegalDrugs",
            Self::InputReportReasonPersonalDetails => "inputReportReasonPersonalDetails",
        }
    }
}

impl wire::Wire for ReportReason {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ReportReason",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputReportReasonSpam => w.id(0x58dbcab8),
            Self::InputReportReasonViolence => w.id(0x1e22c78d),
            Self::InputReportReasonPornography => w.id(0x2e59d922),
            Self::InputReportReasonChildAbuse => w.id(0xadf44ee3),
            Self::InputReportReasonOther => w.id(0xc1e4a2b1),
            Self::InputReportReasonCopyright => w.id(0x9b89f93a),
            Self::InputReportReasonGeoIrrelevant => w.id(0xdbd4feed),
            Self::InputReportReasonFake => w.id(0xf5ddd6e7),
            Self::InputReportReasonIllegalDrugs => w.id(0x0a8eb2be),
            Self::InputReportReasonPersonalDetails => w.id(0x9ec7863d),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x58dbcab8 => Self::InputReportReasonSpam,
            0x1e22c78d => Self::InputReportReasonViolence,
            0x2e59d922 => Self::InputReportReasonPornography,
            0xadf44ee3 => Self::InputReportReasonChildAbuse,
            0xc1e4a2b1 => Self::InputReportReasonOther,
            0x9b89f93a => Self::InputReportReasonCopyright,
            0xdbd4feed => Self::InputReportReasonGeoIrrelevant,
            0xf5ddd6e7 => Self::InputReportReasonFake,
            0x0a8eb2be => Self::InputReportReasonIllegalDrugs,
            0x9ec7863d => Self::InputReportReasonPersonalDetails,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::InputReportReasonSpam
            }
        };
        cursor.leave(id);
        value
    }
}

/// A reaction to a message or story.
///
/// Accepted by [`messages.search`](functions::messages::Search),
/// [`messages.sendReaction`](functions::messages::SendReaction),
/// [`messages.getMessageReactionsList`](functions::messages::GetMessageReactionsList),
/// [`messages.setDefaultReaction`](functions::messages::SetDefaultReaction),
/// [`messages.updateSavedReactionTag`](functions::messages::UpdateSavedReactionTag),
/// [`stories.sendReaction`](functions::stories::SendReaction),
/// [`stories.getStoryReactionsList`](functions::stories::GetStoryReactionsList).
///
/// Contained in [`chatReactionsSome`](types::ChatReactionsSome), [`storyItem`](types::StoryItem),
/// [`updateSentStoryReaction`](types::UpdateSentStoryReaction),
/// [`updateBotMessageReaction`](types::UpdateBotMessageReaction),
/// [`updateNewStoryReaction`](types::UpdateNewStoryReaction), [`reactionCount`](types::ReactionCount),
/// [`config`](types::Config), [`messagePeerReaction`](types::MessagePeerReaction),
/// [`messages.reactions`](types::messages::Reactions),
/// [`mediaAreaSuggestedReaction`](types::MediaAreaSuggestedReaction), and 3 more.
///
/// [Official page](https://core.telegram.org/type/Reaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum Reaction {
    /// No reaction. When a reaction is sent to a story, it takes the earlier one back.
    ///
    /// Since layer 145.
    ///
    /// `reactionEmpty#79f5d419 = Reaction;`
    Empty,
    /// One of the ordinary emoji as a reaction.
    Emoji(types::ReactionEmoji),
    /// A custom emoji as a reaction.
    CustomEmoji(types::ReactionCustomEmoji),
    /// The paid reaction, in Telegram Stars.
    ///
    /// Since layer 186.
    ///
    /// `reactionPaid#523da4eb = Reaction;`
    Paid,
}

impl Reaction {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x79f5d419;

    /// The constructor id of [`Self::Paid`].
    pub const PAID_ID: u32 = 0x523da4eb;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x79f5d419,
            Self::Emoji(_) => 0x1b2286b8,
            Self::CustomEmoji(_) => 0x8935fc73,
            Self::Paid => 0x523da4eb,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "reactionEmpty",
            Self::Emoji(_) => "reactionEmoji",
            Self::CustomEmoji(_) => "reactionCustomEmoji",
            Self::Paid => "reactionPaid",
        }
    }
}

impl wire::Wire for Reaction {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Reaction",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x79f5d419),
            Self::Emoji(value) => value.write_bare(w.id(0x1b2286b8)),
            Self::CustomEmoji(value) => value.write_bare(w.id(0x8935fc73)),
            Self::Paid => w.id(0x523da4eb),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x79f5d419 => Self::Empty,
            0x1b2286b8 => Self::Emoji(types::ReactionEmoji::read_bare(cursor)),
            0x8935fc73 => {
                Self::CustomEmoji(types::ReactionCustomEmoji::read_bare(cursor))
            }
            0x523da4eb => Self::Paid,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ReactionEmoji> for Reaction {
    #[inline]
    fn from(value: types::ReactionEmoji) -> Self {
        Self::Emoji(value)
    }
}

impl From<types::ReactionCustomEmoji> for Reaction {
    #[inline]
    fn from(value: types::ReactionCustomEmoji) -> Self {
        Self::CustomEmoji(value)
    }
}

/// Formatted text of an Instant View page or a rich message; formats are nested in each other.
///
/// Contained in [`textBold`](types::TextBold), [`textItalic`](types::TextItalic),
/// [`textUnderline`](types::TextUnderline), [`textStrike`](types::TextStrike), [`textFixed`](types::TextFixed),
/// [`textUrl`](types::TextUrl), [`textEmail`](types::TextEmail), [`textConcat`](types::TextConcat),
/// [`textSubscript`](types::TextSubscript), [`textSuperscript`](types::TextSuperscript), and 44 more.
///
/// [Official page](https://core.telegram.org/type/RichText)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum RichText {
    /// Text without any content.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `textEmpty#dc3d824f = RichText;`
    TextEmpty,
    /// Text without formatting.
    TextPlain(types::TextPlain),
    /// Text in bold type.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextBold(Box<types::TextBold>),
    /// Text in italic type.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextItalic(Box<types::TextItalic>),
    /// Text with a line below.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextUnderline(Box<types::TextUnderline>),
    /// Text that is struck through.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextStrike(Box<types::TextStrike>),
    /// Text in a typeface whose letters are all of the same width, as for code.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextFixed(Box<types::TextFixed>),
    /// Text that leads to a website.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextUrl(Box<types::TextUrl>),
    /// Text that leads to an email address.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextEmail(Box<types::TextEmail>),
    /// Several pieces of text in a row.
    TextConcat(types::TextConcat),
    /// Text set smaller and below the line.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextSubscript(Box<types::TextSubscript>),
    /// Text set smaller and above the line.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextSuperscript(Box<types::TextSuperscript>),
    /// Text that is highlighted as with a marker.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextMarked(Box<types::TextMarked>),
    /// Text that leads to a phone number.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextPhone(Box<types::TextPhone>),
    /// A small picture within the line.
    TextImage(types::TextImage),
    /// Text that links within the page can lead to.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextAnchor(Box<types::TextAnchor>),
    /// A mathematical formula within the line.
    TextMath(types::TextMath),
    /// A custom emoji within the line.
    TextCustomEmoji(types::TextCustomEmoji),
    /// Text that is covered until the user uncovers it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextSpoiler(Box<types::TextSpoiler>),
    /// A mention of a user or chat by its username.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextMention(Box<types::TextMention>),
    /// A hashtag, which leads to a search for it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextHashtag(Box<types::TextHashtag>),
    /// A command for a bot, which is sent when it is tapped.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextBotCommand(Box<types::TextBotCommand>),
    /// A cashtag, such as one for a share, which leads to a search for it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextCashtag(Box<types::TextCashtag>),
    /// An address on the web that was found in the text and became a link.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextAutoUrl(Box<types::TextAutoUrl>),
    /// An email address that was found in the text and became a link.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextAutoEmail(Box<types::TextAutoEmail>),
    /// A phone number that was found in the text and became a link.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextAutoPhone(Box<types::TextAutoPhone>),
    /// The number of a bank card; [`payments.getBankCardData`](functions::payments::GetBankCardData) tells what can be
    /// done with it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextBankCard(Box<types::TextBankCard>),
    /// A mention of a user who need not have a username.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextMentionName(Box<types::TextMentionName>),
    /// A date that each client shows in its own language and time zone.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextDate(Box<types::TextDate>),
    /// Text that a change puts in place of other text.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextDiff(Box<types::TextDiff>),
    /// A button within the line.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextButton(Box<types::TextButton>),
    /// An address on the TON blockchain.
    ///
    /// In a `Box`, because the struct is large or recursive.
    TextTonAddress(Box<types::TextTonAddress>),
}

impl RichText {
    /// The constructor id of [`Self::TextEmpty`].
    pub const TEXT_EMPTY_ID: u32 = 0xdc3d824f;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::TextEmpty => 0xdc3d824f,
            Self::TextPlain(_) => 0x744694e0,
            Self::TextBold(_) => 0x6724abc4,
            Self::TextItalic(_) => 0xd912a59c,
            Self::TextUnderline(_) => 0xc12622c4,
            Self::TextStrike(_) => 0x9bf8bb95,
            Self::TextFixed(_) => 0x6c3f19b9,
            Self::TextUrl(_) => 0x3c2884c1,
            Self::TextEmail(_) => 0xde5a0dd6,
            Self::TextConcat(_) => 0x7e6260d7,
            Self::TextSubscript(_) => 0xed6a8504,
            Self::TextSuperscript(_) => 0xc7fb5e01,
            Self::TextMarked(_) => 0x034b8621,
            Self::TextPhone(_) => 0x1ccb966a,
            Self::TextImage(_) => 0x081ccf4f,
            Self::TextAnchor(_) => 0x35553762,
            Self::TextMath(_) => 0x9d2eac97,
            Self::TextCustomEmoji(_) => 0xa26156c0,
            Self::TextSpoiler(_) => 0x4c2a5d62,
            Self::TextMention(_) => 0xcd24cf44,
            Self::TextHashtag(_) => 0x519524ea,
            Self::TextBotCommand(_) => 0x02ff29d3,
            Self::TextCashtag(_) => 0x7b9e1801,
            Self::TextAutoUrl(_) => 0xac6a83aa,
            Self::TextAutoEmail(_) => 0xc556a45d,
            Self::TextAutoPhone(_) => 0x24c26789,
            Self::TextBankCard(_) => 0xb956812d,
            Self::TextMentionName(_) => 0x01a9fbfc,
            Self::TextDate(_) => 0xa5b45e2b,
            Self::TextDiff(_) => 0x9686cb50,
            Self::TextButton(_) => 0xafc79cd6,
            Self::TextTonAddress(_) => 0x3cd2a36a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::TextEmpty => "textEmpty",
            Self::TextPlain(_) => "textPlain",
            Self::TextBold(_) => "textBold",
            Self::TextItalic(_) => "textItalic",
            Self::TextUnderline(_) => "textUnderline",
            Self::TextStrike(_) => "textStrike",
            Self::TextFixed(_) => "textFixed",
            Self::TextUrl(_) => "textUrl",
            Self::TextEmail(_) => "textEmail",
            Self::TextConcat(_) => "textConcat",
            Self::TextSubscript(_) => "textSubscript",
            Self::TextSuperscript(_) => "textSuperscript",
            Self::TextMarked(_) => "textMarked",
            Self::TextPhone(_) => "textPhone",
            Self::TextImage(_) => "textImage",
            Self::TextAnchor(_) => "textAnchor",
            Self::TextMath(_) => "textMath",
            Self::TextCustomEmoji(_) => "textCustomEmoji",
            Self::TextSpoiler(_) => "textSpoiler",
            Self::TextMention(_) => "textMention",
            Self::TextHashtag(_) => "textHashtag",
            Self::TextBotCommand(_) => "textBotCommand",
            Self::TextCashtag(_) => "textCashtag",
            Self::TextAutoUrl(_) => "textAutoUrl",
            Self::TextAutoEmail(_) => "textAutoEmail",
            Self::TextAutoPhone(_) => "textAutoPhone",
            Self::TextBankCard(_) => "textBankCard",
            Self::TextMentionName(_) => "textMentionName",
            Self::TextDate(_) => "textDate",
            Self::TextDiff(_) => "textDiff",
            Self::TextButton(_) => "textButton",
            Self::TextTonAddress(_) => "textTonAddress",
        }
    }
}

impl wire::Wire for RichText {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RichText",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::TextEmpty => w.id(0xdc3d824f),
            Self::TextPlain(value) => value.write_bare(w.id(0x744694e0)),
            Self::TextBold(value) => (**value).write_bare(w.id(0x6724abc4)),
            Self::TextItalic(value) => (**value).write_bare(w.id(0xd912a59c)),
            Self::TextUnderline(value) => (**value).write_bare(w.id(0xc12622c4)),
            Self::TextStrike(value) => (**value).write_bare(w.id(0x9bf8bb95)),
            Self::TextFixed(value) => (**value).write_bare(w.id(0x6c3f19b9)),
            Self::TextUrl(value) => (**value).write_bare(w.id(0x3c2884c1)),
            Self::TextEmail(value) => (**value).write_bare(w.id(0xde5a0dd6)),
            Self::TextConcat(value) => value.write_bare(w.id(0x7e6260d7)),
            Self::TextSubscript(value) => (**value).write_bare(w.id(0xed6a8504)),
            Self::TextSuperscript(value) => (**value).write_bare(w.id(0xc7fb5e01)),
            Self::TextMarked(value) => (**value).write_bare(w.id(0x034b8621)),
            Self::TextPhone(value) => (**value).write_bare(w.id(0x1ccb966a)),
            Self::TextImage(value) => value.write_bare(w.id(0x081ccf4f)),
            Self::TextAnchor(value) => (**value).write_bare(w.id(0x35553762)),
            Self::TextMath(value) => value.write_bare(w.id(0x9d2eac97)),
            Self::TextCustomEmoji(value) => value.write_bare(w.id(0xa26156c0)),
            Self::TextSpoiler(value) => (**value).write_bare(w.id(0x4c2a5d62)),
            Self::TextMention(value) => (**value).write_bare(w.id(0xcd24cf44)),
            Self::TextHashtag(value) => (**value).write_bare(w.id(0x519524ea)),
            Self::TextBotCommand(value) => (**value).write_bare(w.id(0x02ff29d3)),
            Self::TextCashtag(value) => (**value).write_bare(w.id(0x7b9e1801)),
            Self::TextAutoUrl(value) => (**value).write_bare(w.id(0xac6a83aa)),
            Self::TextAutoEmail(value) => (**value).write_bare(w.id(0xc556a45d)),
            Self::TextAutoPhone(value) => (**value).write_bare(w.id(0x24c26789)),
            Self::TextBankCard(value) => (**value).write_bare(w.id(0xb956812d)),
            Self::TextMentionName(value) => (**value).write_bare(w.id(0x01a9fbfc)),
            Self::TextDate(value) => (**value).write_bare(w.id(0xa5b45e2b)),
            Self::TextDiff(value) => (**value).write_bare(w.id(0x9686cb50)),
            Self::TextButton(value) => (**value).write_bare(w.id(0xafc79cd6)),
            Self::TextTonAddress(value) => (**value).write_bare(w.id(0x3cd2a36a)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xdc3d824f => Self::TextEmpty,
            0x744694e0 => Self::TextPlain(types::TextPlain::read_bare(cursor)),
            0x6724abc4 => Self::TextBold(Box::read_bare(cursor)),
            0xd912a59c => Self::TextItalic(Box::read_bare(cursor)),
            0xc12622c4 => Self::TextUnderline(Box::read_bare(cursor)),
            0x9bf8bb95 => Self::TextStrike(Box::read_bare(cursor)),
            0x6c3f19b9 => Self::TextFixed(Box::read_bare(cursor)),
            0x3c2884c1 => Self::TextUrl(Box::read_bare(cursor)),
            0xde5a0dd6 => Self::TextEmail(Box::read_bare(cursor)),
            0x7e6260d7 => Self::TextConcat(types::TextConcat::read_bare(cursor)),
            0xed6a8504 => Self::TextSubscript(Box::read_bare(cursor)),
            0xc7fb5e01 => Self::TextSuperscript(Box::read_bare(cursor)),
            0x034b8621 => Self::TextMarked(Box::read_bare(cursor)),
            0x1ccb966a => Self::TextPhone(Box::read_bare(cursor)),
            0x081ccf4f => Self::TextImage(types::TextImage::read_bare(cursor)),
            0x35553762 => Self::TextAnchor(Box::read_bare(cursor)),
            0x9d2eac97 => Self::TextMath(types::TextMath::read_bare(cursor)),
            0xa26156c0 => {
                Self::TextCustomEmoji(types::TextCustomEmoji::read_bare(cursor))
            }
            0x4c2a5d62 => Self::TextSpoiler(Box::read_bare(cursor)),
            0xcd24cf44 => Self::TextMention(Box::read_bare(cursor)),
            0x519524ea => Self::TextHashtag(Box::read_bare(cursor)),
            0x02ff29d3 => Self::TextBotCommand(Box::read_bare(cursor)),
            0x7b9e1801 => Self::TextCashtag(Box::read_bare(cursor)),
            0xac6a83aa => Self::TextAutoUrl(Box::read_bare(cursor)),
            0xc556a45d => Self::TextAutoEmail(Box::read_bare(cursor)),
            0x24c26789 => Self::TextAutoPhone(Box::read_bare(cursor)),
            0xb956812d => Self::TextBankCard(Box::read_bare(cursor)),
            0x01a9fbfc => Self::TextMentionName(Box::read_bare(cursor)),
            0xa5b45e2b => Self::TextDate(Box::read_bare(cursor)),
            0x9686cb50 => Self::TextDiff(Box::read_bare(cursor)),
            0xafc79cd6 => Self::TextButton(Box::read_bare(cursor)),
            0x3cd2a36a => Self::TextTonAddress(Box::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::TextEmpty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::TextPlain> for RichText {
    #[inline]
    fn from(value: types::TextPlain) -> Self {
        Self::TextPlain(value)
    }
}

impl From<types::TextBold> for RichText {
    #[inline]
    fn from(value: types::TextBold) -> Self {
        Self::TextBold(Box::new(value))
    }
}

impl From<types::TextItalic> for RichText {
    #[inline]
    fn from(value: types::TextItalic) -> Self {
        Self::TextItalic(Box::new(value))
    }
}

impl From<types::TextUnderline> for RichText {
    #[inline]
    fn from(value: types::TextUnderline) -> Self {
        Self::TextUnderline(Box::new(value))
    }
}

impl From<types::TextStrike> for RichText {
    #[inline]
    fn from(value: types::TextStrike) -> Self {
        Self::TextStrike(Box::new(value))
    }
}

impl From<types::TextFixed> for RichText {
    #[inline]
    fn from(value: types::TextFixed) -> Self {
        Self::TextFixed(Box::new(value))
    }
}

impl From<types::TextUrl> for RichText {
    #[inline]
    fn from(value: types::TextUrl) -> Self {
        Self::TextUrl(Box::new(value))
    }
}

impl From<types::TextEmail> for RichText {
    #[inline]
    fn from(value: types::TextEmail) -> Self {
        Self::TextEmail(Box::new(value))
    }
}

impl From<types::TextConcat> for RichText {
    #[inline]
    fn from(value: types::TextConcat) -> Self {
        Self::TextConcat(value)
    }
}

impl From<types::TextSubscript> for RichText {
    #[inline]
    fn from(value: types::TextSubscript) -> Self {
        Self::TextSubscript(Box::new(value))
    }
}

impl From<types::TextSuperscript> for RichText {
    #[inline]
    fn from(value: types::TextSuperscript) -> Self {
        Self::TextSuperscript(Box::new(value))
    }
}

impl From<types::TextMarked> for RichText {
    #[inline]
    fn from(value: types::TextMarked) -> Self {
        Self::TextMarked(Box::new(value))
    }
}

impl From<types::TextPhone> for RichText {
    #[inline]
    fn from(value: types::TextPhone) -> Self {
        Self::TextPhone(Box::new(value))
    }
}

impl From<types::TextImage> for RichText {
    #[inline]
    fn from(value: types::TextImage) -> Self {
        Self::TextImage(value)
    }
}

impl From<types::TextAnchor> for RichText {
    #[inline]
    fn from(value: types::TextAnchor) -> Self {
        Self::TextAnchor(Box::new(value))
    }
}

impl From<types::TextMath> for RichText {
    #[inline]
    fn from(value: types::TextMath) -> Self {
        Self::TextMath(value)
    }
}

impl From<types::TextCustomEmoji> for RichText {
    #[inline]
    fn from(value: types::TextCustomEmoji) -> Self {
        Self::TextCustomEmoji(value)
    }
}

impl From<types::TextSpoiler> for RichText {
    #[inline]
    fn from(value: types::TextSpoiler) -> Self {
        Self::TextSpoiler(Box::new(value))
    }
}

impl From<types::TextMention> for RichText {
    #[inline]
    fn from(value: types::TextMention) -> Self {
        Self::TextMention(Box::new(value))
    }
}

impl From<types::TextHashtag> for RichText {
    #[inline]
    fn from(value: types::TextHashtag) -> Self {
        Self::TextHashtag(Box::new(value))
    }
}

impl From<types::TextBotCommand> for RichText {
    #[inline]
    fn from(value: types::TextBotCommand) -> Self {
        Self::TextBotCommand(Box::new(value))
    }
}

impl From<types::TextCashtag> for RichText {
    #[inline]
    fn from(value: types::TextCashtag) -> Self {
        Self::TextCashtag(Box::new(value))
    }
}

impl From<types::TextAutoUrl> for RichText {
    #[inline]
    fn from(value: types::TextAutoUrl) -> Self {
        Self::TextAutoUrl(Box::new(value))
    }
}

impl From<types::TextAutoEmail> for RichText {
    #[inline]
    fn from(value: types::TextAutoEmail) -> Self {
        Self::TextAutoEmail(Box::new(value))
    }
}

impl From<types::TextAutoPhone> for RichText {
    #[inline]
    fn from(value: types::TextAutoPhone) -> Self {
        Self::TextAutoPhone(Box::new(value))
    }
}

impl From<types::TextBankCard> for RichText {
    #[inline]
    fn from(value: types::TextBankCard) -> Self {
        Self::TextBankCard(Box::new(value))
    }
}

impl From<types::TextMentionName> for RichText {
    #[inline]
    fn from(value: types::TextMentionName) -> Self {
        Self::TextMentionName(Box::new(value))
    }
}

impl From<types::TextDate> for RichText {
    #[inline]
    fn from(value: types::TextDate) -> Self {
        Self::TextDate(Box::new(value))
    }
}

impl From<types::TextDiff> for RichText {
    #[inline]
    fn from(value: types::TextDiff) -> Self {
        Self::TextDiff(Box::new(value))
    }
}

impl From<types::TextButton> for RichText {
    #[inline]
    fn from(value: types::TextButton) -> Self {
        Self::TextButton(Box::new(value))
    }
}

impl From<types::TextTonAddress> for RichText {
    #[inline]
    fn from(value: types::TextTonAddress) -> Self {
        Self::TextTonAddress(Box::new(value))
    }
}

/// A Telegram link that the user opened lately, with what it leads to; see
/// [`help.getRecentMeUrls`](functions::help::GetRecentMeUrls).
///
/// Contained in [`help.recentMeUrls`](types::help::RecentMeUrls).
///
/// [Official page](https://core.telegram.org/type/RecentMeUrl)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum RecentMeUrl {
    /// A link, opened lately, whose target the server does not name.
    Unknown(types::RecentMeUrlUnknown),
    /// A link to a user, opened lately.
    User(types::RecentMeUrlUser),
    /// A link to a group or channel, opened lately.
    Chat(types::RecentMeUrlChat),
    /// An invite link of a group or channel, opened lately.
    ChatInvite(types::RecentMeUrlChatInvite),
    /// A link to a sticker set, opened lately.
    StickerSet(types::RecentMeUrlStickerSet),
}

impl RecentMeUrl {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Unknown(_) => 0x46e1d13d,
            Self::User(_) => 0xb92c09e2,
            Self::Chat(_) => 0xb2da71d2,
            Self::ChatInvite(_) => 0xeb49081d,
            Self::StickerSet(_) => 0xbc0a57dc,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unknown(_) => "recentMeUrlUnknown",
            Self::User(_) => "recentMeUrlUser",
            Self::Chat(_) => "recentMeUrlChat",
            Self::ChatInvite(_) => "recentMeUrlChatInvite",
            Self::StickerSet(_) => "recentMeUrlStickerSet",
        }
    }
}

impl wire::Wire for RecentMeUrl {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RecentMeUrl",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Unknown(value) => value.write_bare(w.id(0x46e1d13d)),
            Self::User(value) => value.write_bare(w.id(0xb92c09e2)),
            Self::Chat(value) => value.write_bare(w.id(0xb2da71d2)),
            Self::ChatInvite(value) => value.write_bare(w.id(0xeb49081d)),
            Self::StickerSet(value) => value.write_bare(w.id(0xbc0a57dc)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x46e1d13d => Self::Unknown(types::RecentMeUrlUnknown::read_bare(cursor)),
            0xb92c09e2 => Self::User(types::RecentMeUrlUser::read_bare(cursor)),
            0xb2da71d2 => Self::Chat(types::RecentMeUrlChat::read_bare(cursor)),
            0xeb49081d => {
                Self::ChatInvite(types::RecentMeUrlChatInvite::read_bare(cursor))
            }
            0xbc0a57dc => {
                Self::StickerSet(types::RecentMeUrlStickerSet::read_bare(cursor))
            }
            _ => Self::Unknown(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::RecentMeUrlUnknown> for RecentMeUrl {
    #[inline]
    fn from(value: types::RecentMeUrlUnknown) -> Self {
        Self::Unknown(value)
    }
}

impl From<types::RecentMeUrlUser> for RecentMeUrl {
    #[inline]
    fn from(value: types::RecentMeUrlUser) -> Self {
        Self::User(value)
    }
}

impl From<types::RecentMeUrlChat> for RecentMeUrl {
    #[inline]
    fn from(value: types::RecentMeUrlChat) -> Self {
        Self::Chat(value)
    }
}

impl From<types::RecentMeUrlChatInvite> for RecentMeUrl {
    #[inline]
    fn from(value: types::RecentMeUrlChatInvite) -> Self {
        Self::ChatInvite(value)
    }
}

impl From<types::RecentMeUrlStickerSet> for RecentMeUrl {
    #[inline]
    fn from(value: types::RecentMeUrlStickerSet) -> Self {
        Self::StickerSet(value)
    }
}

/// What a button of a bot asks the user to choose, and which choices are offered.
///
/// Contained in [`buttonTypeRequestPeer`](types::ButtonTypeRequestPeer),
/// [`inputButtonTypeRequestPeer`](types::InputButtonTypeRequestPeer).
///
/// [Official page](https://core.telegram.org/type/RequestPeerType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum RequestPeerType {
    /// The user is asked to choose users or bots.
    User(types::RequestPeerTypeUser),
    /// The user is asked to choose a group or supergroup.
    Chat(types::RequestPeerTypeChat),
    /// The user is asked to choose a channel.
    Broadcast(types::RequestPeerTypeBroadcast),
    /// The user is asked to create a bot and to share it with the bot that asks.
    CreateBot(types::RequestPeerTypeCreateBot),
}

impl RequestPeerType {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::User(_) => 0x5f3b8a00,
            Self::Chat(_) => 0xc9f06e1b,
            Self::Broadcast(_) => 0x339bef6c,
            Self::CreateBot(_) => 0x3e81e078,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::User(_) => "requestPeerTypeUser",
            Self::Chat(_) => "requestPeerTypeChat",
            Self::Broadcast(_) => "requestPeerTypeBroadcast",
            Self::CreateBot(_) => "requestPeerTypeCreateBot",
        }
    }
}

impl wire::Wire for RequestPeerType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RequestPeerType",
        id: 0,
        min_size: 8,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::User(value) => value.write_bare(w.id(0x5f3b8a00)),
            Self::Chat(value) => value.write_bare(w.id(0xc9f06e1b)),
            Self::Broadcast(value) => value.write_bare(w.id(0x339bef6c)),
            Self::CreateBot(value) => value.write_bare(w.id(0x3e81e078)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5f3b8a00 => Self::User(types::RequestPeerTypeUser::read_bare(cursor)),
            0xc9f06e1b => Self::Chat(types::RequestPeerTypeChat::read_bare(cursor)),
            0x339bef6c => {
                Self::Broadcast(types::RequestPeerTypeBroadcast::read_bare(cursor))
            }
            0x3e81e078 => {
                Self::CreateBot(types::RequestPeerTypeCreateBot::read_bare(cursor))
            }
            _ => Self::User(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::RequestPeerTypeUser> for RequestPeerType {
    #[inline]
    fn from(value: types::RequestPeerTypeUser) -> Self {
        Self::User(value)
    }
}

impl From<types::RequestPeerTypeChat> for RequestPeerType {
    #[inline]
    fn from(value: types::RequestPeerTypeChat) -> Self {
        Self::Chat(value)
    }
}

impl From<types::RequestPeerTypeBroadcast> for RequestPeerType {
    #[inline]
    fn from(value: types::RequestPeerTypeBroadcast) -> Self {
        Self::Broadcast(value)
    }
}

impl From<types::RequestPeerTypeCreateBot> for RequestPeerType {
    #[inline]
    fn from(value: types::RequestPeerTypeCreateBot) -> Self {
        Self::CreateBot(value)
    }
}

/// Whose reactions or votes the account is notified of.
///
/// Contained in [`reactionsNotifySettings`](types::ReactionsNotifySettings).
///
/// [Official page](https://core.telegram.org/type/ReactionNotificationsFrom)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ReactionNotificationsFrom {
    /// Only what contacts do is notified.
    ///
    /// Since layer 178.
    ///
    /// `reactionNotificationsFromContacts#bac3a61a = ReactionNotificationsFrom;`
    Contacts,
    /// What anybody does is notified.
    ///
    /// Since layer 178.
    ///
    /// `reactionNotificationsFromAll#4b9e22a0 = ReactionNotificationsFrom;`
    All,
}

impl ReactionNotificationsFrom {
    /// The constructor id of [`Self::Contacts`].
    pub const CONTACTS_ID: u32 = 0xbac3a61a;

    /// The constructor id of [`Self::All`].
    pub const ALL_ID: u32 = 0x4b9e22a0;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Contacts => 0xbac3a61a,
            Self::All => 0x4b9e22a0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Contacts => "reactionNotificationsFromContacts",
            Self::All => "reactionNotificationsFromAll",
        }
    }
}

impl wire::Wire for ReactionNotificationsFrom {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ReactionNotificationsFrom",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Contacts => w.id(0xbac3a61a),
            Self::All => w.id(0x4b9e22a0),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbac3a61a => Self::Contacts,
            0x4b9e22a0 => Self::All,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Contacts
            }
        };
        cursor.leave(id);
        value
    }
}

/// How a report goes on: with a choice, with a comment, or not at all because it is done.
///
/// Returned by [`messages.report`](functions::messages::Report), [`stories.report`](functions::stories::Report),
/// [`ephemeral.reportMessage`](functions::ephemeral::ReportMessage).
///
/// [Official page](https://core.telegram.org/type/ReportResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ReportResult {
    /// The report is not done: let the user choose a reason, and repeat the call with its option.
    ChooseOption(types::ReportResultChooseOption),
    /// The report is not done: let the user write a comment, and repeat the call with it.
    AddComment(types::ReportResultAddComment),
    /// The report is done; nothing more has to be called.
    ///
    /// Since layer 189.
    ///
    /// `reportResultReported#8db33c4b = ReportResult;`
    Reported,
}

impl ReportResult {
    /// The constructor id of [`Self::Reported`].
    pub const REPORTED_ID: u32 = 0x8db33c4b;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChooseOption(_) => 0xf0e4e0b6,
            Self::AddComment(_) => 0x6f09ac31,
            Self::Reported => 0x8db33c4b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChooseOption(_) => "reportResultChooseOption",
            Self::AddComment(_) => "reportResultAddComment",
            Self::Reported => "reportResultReported",
        }
    }
}

impl wire::Wire for ReportResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ReportResult",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ChooseOption(value) => value.write_bare(w.id(0xf0e4e0b6)),
            Self::AddComment(value) => value.write_bare(w.id(0x6f09ac31)),
            Self::Reported => w.id(0x8db33c4b),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xf0e4e0b6 => {
                Self::ChooseOption(types::ReportResultChooseOption::read_bare(cursor))
            }
            0x6f09ac31 => {
                Self::AddComment(types::ReportResultAddComment::read_bare(cursor))
            }
            0x8db33c4b => Self::Reported,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Reported
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ReportResultChooseOption> for ReportResult {
    #[inline]
    fn from(value: types::ReportResultChooseOption) -> Self {
        Self::ChooseOption(value)
    }
}

impl From<types::ReportResultAddComment> for ReportResult {
    #[inline]
    fn from(value: types::ReportResultAddComment) -> Self {
        Self::AddComment(value)
    }
}

/// What the account needs before it can write to a user.
///
/// Returned by [`users.getRequirementsToContact`](functions::users::GetRequirementsToContact).
///
/// [Official page](https://core.telegram.org/type/RequirementToContact)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum RequirementToContact {
    /// Nothing is needed: the account may write to the user.
    ///
    /// Since layer 200.
    ///
    /// `requirementToContactEmpty#50a9839 = RequirementToContact;`
    Empty,
    /// Only an account that has Telegram Premium may write to the user.
    ///
    /// Since layer 200.
    ///
    /// `requirementToContactPremium#e581e4e9 = RequirementToContact;`
    Premium,
    /// Each message to the user has to be paid for in Telegram Stars.
    PaidMessages(types::RequirementToContactPaidMessages),
}

impl RequirementToContact {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x050a9839;

    /// The constructor id of [`Self::Premium`].
    pub const PREMIUM_ID: u32 = 0xe581e4e9;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x050a9839,
            Self::Premium => 0xe581e4e9,
            Self::PaidMessages(_) => 0xb4f67e93,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "requirementToContactEmpty",
            Self::Premium => "requirementToContactPremium",
            Self::PaidMessages(_) => "requirementToContactPaidMessages",
        }
    }
}

impl wire::Wire for RequirementToContact {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RequirementToContact",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x050a9839),
            Self::Premium => w.id(0xe581e4e9),
            Self::PaidMessages(value) => value.write_bare(w.id(0xb4f67e93)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x050a9839 => Self::Empty,
            0xe581e4e9 => Self::Premium,
            0xb4f67e93 => {
                Self::PaidMessages(
                    types::RequirementToContactPaidMessages::read_bare(cursor),
                )
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

impl From<types::RequirementToContactPaidMessages> for RequirementToContact {
    #[inline]
    fn from(value: types::RequirementToContactPaidMessages) -> Self {
        Self::PaidMessages(value)
    }
}
