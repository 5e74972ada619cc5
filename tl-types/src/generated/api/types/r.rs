// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// Why access is restricted on one platform.
///
/// Contained in [`user`](types::User), [`channel`](types::Channel), [`message`](types::Message).
///
/// Since layer 105.
///
/// ```text
/// restrictionReason#d072acb4 platform:string reason:string text:string =
///     RestrictionReason;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/restrictionReason)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RestrictionReason {
    /// The platform that the restriction is for, such as ios or android; hyphens join several of them, and all stands
    /// for every one.
    pub platform: String,
    /// The reason, as a code. If `ignore_restriction_reasons` of the client configuration lists it, the restriction
    /// does not count.
    pub reason: String,
    /// The text to show.
    pub text: String,
}

impl RestrictionReason {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        platform: impl Into<String>,
        reason: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            platform: platform.into(),
            reason: reason.into(),
            text: text.into(),
        }
    }
}

impl wire::Wire for RestrictionReason {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "restrictionReason",
        id: 0xd072acb4,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.platform);
        w.string(&self.reason);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            platform: cursor.string(),
            reason: cursor.string(),
            text: cursor.string(),
        }
    }
}

/// Whether a user or channel has active stories, in the short form for lists of chats.
///
/// Returned by [`stories.getPeerMaxIDs`](functions::stories::GetPeerMaxIDs).
///
/// Contained in [`user`](types::User), [`channel`](types::Channel).
///
/// Since layer 217.
///
/// ```text
/// recentStory#711d692d flags:# live:flags.0?true max_id:flags.1?int = RecentStory;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/recentStory)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RecentStory {
    /// If set, a live story is running.
    pub live: bool,
    /// The identifier of the live story if live is set, otherwise of the newest active story; absent if there is none.
    pub max_id: Option<i32>,
}

impl RecentStory {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { live: false, max_id: None }
    }
}

impl wire::Wire for RecentStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "recentStory",
        id: 0x711d692d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.live));
        flags.set(1, w.write_optional(&self.max_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            live: flags.has(0),
            max_id: cursor.read_optional(flags.has(1)),
        }
    }
}

/// Takes away the keyboard that was shown before.
///
/// A constructor of [`ReplyMarkup`](enums::ReplyMarkup).
///
/// Since layer 46 or earlier.
///
/// ```text
/// replyKeyboardHide#a03e5b85 flags:# selective:flags.2?true = ReplyMarkup;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/replyKeyboardHide)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReplyKeyboardHide {
    /// If set, it is only for users that the message mentions or replies to.
    pub selective: bool,
}

impl ReplyKeyboardHide {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { selective: false }
    }
}

impl wire::Wire for ReplyKeyboardHide {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "replyKeyboardHide",
        id: 0xa03e5b85,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(2, self.selective);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { selective: flags.has(2) }
    }
}

/// Makes the client start a reply to the message.
///
/// A constructor of [`ReplyMarkup`](enums::ReplyMarkup).
///
/// Since layer 46 or earlier; `placeholder` since 131 or earlier.
///
/// ```text
/// replyKeyboardForceReply#86b40b08 flags:# single_use:flags.1?true
///     selective:flags.2?true placeholder:flags.3?string = ReplyMarkup;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/replyKeyboardForceReply)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReplyKeyboardForceReply {
    /// If set, the client stops asking for a reply once the user has sent one.
    pub single_use: bool,
    /// If set, it is only for users that the message mentions or replies to.
    pub selective: bool,
    /// The text that stands in the empty input field.
    pub placeholder: Option<String>,
}

impl ReplyKeyboardForceReply {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            single_use: false,
            selective: false,
            placeholder: None,
        }
    }
}

impl wire::Wire for ReplyKeyboardForceReply {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "replyKeyboardForceReply",
        id: 0x86b40b08,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default().with(1, self.single_use).with(2, self.selective),
            );
        flags.set(3, w.write_optional(&self.placeholder));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            single_use: flags.has(1),
            selective: flags.has(2),
            placeholder: cursor.read_optional(flags.has(3)),
        }
    }
}

/// A keyboard in place of the one of the device.
///
/// A constructor of [`ReplyMarkup`](enums::ReplyMarkup).
///
/// Since layer 46 or earlier; `persistent`, `force_reply`, `placeholder` since 131 or earlier.
///
/// ```text
/// replyKeyboardMarkup#85dd99d1 flags:# resize:flags.0?true single_use:flags.1?true
///     selective:flags.2?true persistent:flags.4?true force_reply:flags.5?true
///     rows:Vector<KeyboardButtonRow> placeholder:flags.3?string = ReplyMarkup;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/replyKeyboardMarkup)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReplyKeyboardMarkup {
    /// If set, the keyboard is made as low as its buttons allow.
    pub resize: bool,
    /// If set, the keyboard goes away after it was used.
    pub single_use: bool,
    /// If set, it is only for users that the message mentions or replies to.
    pub selective: bool,
    /// If set, the keyboard stays open when the usual one is hidden.
    pub persistent: bool,
    /// If set, the client starts a reply to the message.
    pub force_reply: bool,
    /// The rows of buttons.
    pub rows: Vec<types::KeyboardButtonRow>,
    /// The text that stands in the empty input field.
    pub placeholder: Option<String>,
}

impl ReplyKeyboardMarkup {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(rows: Vec<types::KeyboardButtonRow>) -> Self {
        Self {
            resize: false,
            single_use: false,
            selective: false,
            persistent: false,
            force_reply: false,
            rows,
            placeholder: None,
        }
    }
}

impl wire::Wire for ReplyKeyboardMarkup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "replyKeyboardMarkup",
        id: 0x85dd99d1,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.resize)
                    .with(1, self.single_use)
                    .with(2, self.selective)
                    .with(4, self.persistent)
                    .with(5, self.force_reply),
            );
        w.write(&self.rows);
        flags.set(3, w.write_optional(&self.placeholder));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            resize: flags.has(0),
            single_use: flags.has(1),
            selective: flags.has(2),
            persistent: flags.has(4),
            force_reply: flags.has(5),
            rows: cursor.read(),
            placeholder: cursor.read_optional(flags.has(3)),
        }
    }
}

/// Buttons under the message.
///
/// A constructor of [`ReplyMarkup`](enums::ReplyMarkup).
///
/// Since layer 62 or earlier; `force_reply` since 229; `rows:Vector<KeyboardInlineButtonRow>` since 229,
/// `rows:Vector<KeyboardButtonRow>` before.
///
/// ```text
/// replyInlineMarkup#b2b15770 flags:# force_reply:flags.5?true
///     rows:Vector<KeyboardInlineButtonRow> = ReplyMarkup;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/replyInlineMarkup)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReplyInlineMarkup {
    /// If set, the client starts a reply to the message.
    pub force_reply: bool,
    /// The rows of buttons.
    pub rows: Vec<types::KeyboardInlineButtonRow>,
}

impl ReplyInlineMarkup {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(rows: Vec<types::KeyboardInlineButtonRow>) -> Self {
        Self { force_reply: false, rows }
    }
}

impl wire::Wire for ReplyInlineMarkup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "replyInlineMarkup",
        id: 0xb2b15770,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(5, self.force_reply);
        w.flags(flags);
        w.write(&self.rows);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            force_reply: flags.has(5),
            rows: cursor.read(),
        }
    }
}

/// The content of a rich message: blocks such as headings, paragraphs, tables and pictures, as on an instant view
/// page.
///
/// Contained in [`message`](types::Message), [`draftMessage`](types::DraftMessage),
/// [`sendMessageRichMessageDraftAction`](types::SendMessageRichMessageDraftAction),
/// [`ephemeralMessage`](types::EphemeralMessage),
/// [`botInlineMessageRichMessage`](types::BotInlineMessageRichMessage),
/// [`messages.translatedRichMessage`](types::messages::TranslatedRichMessage),
/// [`messages.composedRichMessageWithAI`](types::messages::ComposedRichMessageWithAi).
///
/// Since layer 228 or earlier.
///
/// ```text
/// richMessage#baf39d8b flags:# rtl:flags.0?true part:flags.1?true
///     blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> =
///     RichMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/richMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct RichMessage {
    /// If set, the text runs from right to left.
    pub rtl: bool,
    /// If set, only the beginning is here; [`messages.getRichMessage`](functions::messages::GetRichMessage) returns the
    /// message in full.
    pub part: bool,
    /// The content, from top to bottom.
    pub blocks: Vec<enums::PageBlock>,
    /// The photos that the blocks name by identifier.
    pub photos: Vec<enums::Photo>,
    /// Videos, audio and other files that the blocks name by identifier.
    pub documents: Vec<enums::Document>,
}

impl RichMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        blocks: Vec<enums::PageBlock>,
        photos: Vec<enums::Photo>,
        documents: Vec<enums::Document>,
    ) -> Self {
        Self {
            rtl: false,
            part: false,
            blocks,
            photos,
            documents,
        }
    }
}

impl wire::Wire for RichMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "richMessage",
        id: 0xbaf39d8b,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.rtl).with(1, self.part);
        w.flags(flags);
        w.write(&self.blocks);
        w.write(&self.photos);
        w.write(&self.documents);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            rtl: flags.has(0),
            part: flags.has(1),
            blocks: cursor.read(),
            photos: cursor.read(),
            documents: cursor.read(),
        }
    }
}

/// A user that somebody chose for the bot. Besides the identifier, there is just what the button asked for.
///
/// A constructor of [`RequestedPeer`](enums::RequestedPeer).
///
/// Since layer 177.
///
/// ```text
/// requestedPeerUser#d62ff46a flags:# user_id:long first_name:flags.0?string
///     last_name:flags.0?string username:flags.1?string photo:flags.2?Photo =
///     RequestedPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/requestedPeerUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct RequestedPeerUser {
    /// The identifier of the user.
    pub user_id: i64,
    /// The first name of the user.
    ///
    /// On the wire together with `last_name`, or not at all.
    pub first_name: Option<String>,
    /// The last name of the user.
    ///
    /// On the wire together with `first_name`, or not at all.
    pub last_name: Option<String>,
    /// The username, if the user has one.
    pub username: Option<String>,
    /// The profile picture, if there is one.
    pub photo: Option<enums::Photo>,
}

impl RequestedPeerUser {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self {
            user_id,
            first_name: None,
            last_name: None,
            username: None,
            photo: None,
        }
    }
}

impl wire::Wire for RequestedPeerUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "requestedPeerUser",
        id: 0xd62ff46a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.first_name.is_some() || self.last_name.is_some()),
            );
        w.i64(self.user_id);
        w.write_shared_or_zero(flags.has(0), &self.first_name);
        w.write_shared_or_zero(flags.has(0), &self.last_name);
        flags.set(1, w.write_optional(&self.username));
        flags.set(2, w.write_optional(&self.photo));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            user_id,
            first_name: cursor.read_optional(flags.has(0)),
            last_name: cursor.read_optional(flags.has(0)),
            username: cursor.read_optional(flags.has(1)),
            photo: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A basic group that somebody chose for the bot. Besides the identifier, there is just what the button asked for.
///
/// A constructor of [`RequestedPeer`](enums::RequestedPeer).
///
/// Since layer 177.
///
/// ```text
/// requestedPeerChat#7307544f flags:# chat_id:long title:flags.0?string
///     photo:flags.2?Photo = RequestedPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/requestedPeerChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct RequestedPeerChat {
    /// The identifier of the group.
    pub chat_id: i64,
    /// The title of the group.
    pub title: Option<String>,
    /// The picture of the group, if there is one.
    pub photo: Option<enums::Photo>,
}

impl RequestedPeerChat {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            title: None,
            photo: None,
        }
    }
}

impl wire::Wire for RequestedPeerChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "requestedPeerChat",
        id: 0x7307544f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.chat_id);
        flags.set(0, w.write_optional(&self.title));
        flags.set(2, w.write_optional(&self.photo));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, chat_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            chat_id,
            title: cursor.read_optional(flags.has(0)),
            photo: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A channel or supergroup that somebody chose for the bot. Besides the identifier, there is just what the button
/// asked for.
///
/// A constructor of [`RequestedPeer`](enums::RequestedPeer).
///
/// Since layer 177.
///
/// ```text
/// requestedPeerChannel#8ba403e4 flags:# channel_id:long title:flags.0?string
///     username:flags.1?string photo:flags.2?Photo = RequestedPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/requestedPeerChannel)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct RequestedPeerChannel {
    /// The identifier of the channel.
    pub channel_id: i64,
    /// The title of the channel.
    pub title: Option<String>,
    /// The username, if the channel has one.
    pub username: Option<String>,
    /// The picture of the channel, if there is one.
    pub photo: Option<enums::Photo>,
}

impl RequestedPeerChannel {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64) -> Self {
        Self {
            channel_id,
            title: None,
            username: None,
            photo: None,
        }
    }
}

impl wire::Wire for RequestedPeerChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "requestedPeerChannel",
        id: 0x8ba403e4,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.channel_id);
        flags.set(0, w.write_optional(&self.title));
        flags.set(1, w.write_optional(&self.username));
        flags.set(2, w.write_optional(&self.photo));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, channel_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            channel_id,
            title: cursor.read_optional(flags.has(0)),
            username: cursor.read_optional(flags.has(1)),
            photo: cursor.read_optional(flags.has(2)),
        }
    }
}

/// One of the ordinary emoji as a reaction.
///
/// A constructor of [`Reaction`](enums::Reaction).
///
/// Since layer 145.
///
/// ```text
/// reactionEmoji#1b2286b8 emoticon:string = Reaction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/reactionEmoji)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReactionEmoji {
    /// The emoji.
    pub emoticon: String,
}

impl ReactionEmoji {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoticon: impl Into<String>) -> Self {
        Self { emoticon: emoticon.into() }
    }
}

impl wire::Wire for ReactionEmoji {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "reactionEmoji",
        id: 0x1b2286b8,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.emoticon);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { emoticon: cursor.string() }
    }
}

/// A custom emoji as a reaction.
///
/// A constructor of [`Reaction`](enums::Reaction).
///
/// Since layer 145.
///
/// ```text
/// reactionCustomEmoji#8935fc73 document_id:long = Reaction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/reactionCustomEmoji)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReactionCustomEmoji {
    /// The identifier of the document of the custom emoji.
    pub document_id: i64,
}

impl ReactionCustomEmoji {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(document_id: i64) -> Self {
        Self { document_id }
    }
}

impl wire::Wire for ReactionCustomEmoji {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "reactionCustomEmoji",
        id: 0x8935fc73,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.document_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { document_id: cursor.i64() }
    }
}

/// How often a reaction was given.
///
/// Contained in [`messageReactions`](types::MessageReactions),
/// [`updateBotMessageReactions`](types::UpdateBotMessageReactions), [`storyViews`](types::StoryViews).
///
/// Since layer 136; `chosen_order` since 145; `chosen` until 144; `reaction:Reaction` since 145, `reaction:string`
/// before.
///
/// ```text
/// reactionCount#a3d1cb80 flags:# chosen_order:flags.0?int reaction:Reaction
///     count:int = ReactionCount;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/reactionCount)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReactionCount {
    /// If present, the account gave the reaction; of its reactions, the one added last has the highest value.
    pub chosen_order: Option<i32>,
    /// The reaction.
    pub reaction: enums::Reaction,
    /// How often it was given.
    pub count: i32,
}

impl ReactionCount {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(reaction: impl Into<enums::Reaction>, count: i32) -> Self {
        Self {
            chosen_order: None,
            reaction: reaction.into(),
            count,
        }
    }
}

impl wire::Wire for ReactionCount {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "reactionCount",
        id: 0xa3d1cb80,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.chosen_order));
        w.write(&self.reaction);
        w.i32(self.count);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            chosen_order: cursor.read_optional(flags.has(0)),
            reaction: cursor.read(),
            count: cursor.i32(),
        }
    }
}

/// A message whose push notification need not be sent any more, because the client has received it.
///
/// Returned by [`messages.receivedMessages`](functions::messages::ReceivedMessages).
///
/// Since layer 46 or earlier.
///
/// ```text
/// receivedNotifyMessage#a384b779 id:int flags:int = ReceivedNotifyMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/receivedNotifyMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReceivedNotifyMessage {
    /// Identifier of the message that was received.
    pub id: i32,
    /// Reserved, always 0.
    pub flags: i32,
}

impl ReceivedNotifyMessage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32, flags: i32) -> Self {
        Self { id, flags }
    }
}

impl wire::Wire for ReceivedNotifyMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "receivedNotifyMessage",
        id: 0xa384b779,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.flags));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, flags) = cursor.fixed::<(i32, i32)>();
        Self { id, flags }
    }
}

/// How a button in a rich message looks. Without any of the flags it looks as usual.
///
/// Contained in [`textButton`](types::TextButton), [`pageButton`](types::PageButton).
///
/// Since layer 229.
///
/// ```text
/// richButtonStyle#3c610bd flags:# bg_primary:flags.0?true bg_danger:flags.1?true
///     bg_success:flags.2?true link:flags.3?true = RichButtonStyle;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/richButtonStyle)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RichButtonStyle {
    /// If set, the button has the main colour, such as blue.
    pub bg_primary: bool,
    /// If set, the button has the colour of danger, such as red.
    pub bg_danger: bool,
    /// If set, the button has the colour of success, such as green.
    pub bg_success: bool,
    /// If set, the button looks like a link.
    pub link: bool,
}

impl RichButtonStyle {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            bg_primary: false,
            bg_danger: false,
            bg_success: false,
            link: false,
        }
    }
}

impl wire::Wire for RichButtonStyle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "richButtonStyle",
        id: 0x03c610bd,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.bg_primary)
            .with(1, self.bg_danger)
            .with(2, self.bg_success)
            .with(3, self.link);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            bg_primary: flags.has(0),
            bg_danger: flags.has(1),
            bg_success: flags.has(2),
            link: flags.has(3),
        }
    }
}

/// A link, opened lately, whose target the server does not name.
///
/// A constructor of [`RecentMeUrl`](enums::RecentMeUrl).
///
/// Since layer 72.
///
/// ```text
/// recentMeUrlUnknown#46e1d13d url:string = RecentMeUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/recentMeUrlUnknown)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RecentMeUrlUnknown {
    /// The link that was opened.
    pub url: String,
}

impl RecentMeUrlUnknown {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for RecentMeUrlUnknown {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "recentMeUrlUnknown",
        id: 0x46e1d13d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// A link to a user, opened lately.
///
/// A constructor of [`RecentMeUrl`](enums::RecentMeUrl).
///
/// Since layer 72; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// recentMeUrlUser#b92c09e2 url:string user_id:long = RecentMeUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/recentMeUrlUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RecentMeUrlUser {
    /// The link that was opened.
    pub url: String,
    /// Identifier of the user that it leads to.
    pub user_id: i64,
}

impl RecentMeUrlUser {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, user_id: i64) -> Self {
        Self { url: url.into(), user_id }
    }
}

impl wire::Wire for RecentMeUrlUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "recentMeUrlUser",
        id: 0xb92c09e2,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.i64(self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            user_id: cursor.i64(),
        }
    }
}

/// A link to a group or channel, opened lately.
///
/// A constructor of [`RecentMeUrl`](enums::RecentMeUrl).
///
/// Since layer 72; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// recentMeUrlChat#b2da71d2 url:string chat_id:long = RecentMeUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/recentMeUrlChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RecentMeUrlChat {
    /// The link that was opened.
    pub url: String,
    /// Identifier of the chat that it leads to.
    pub chat_id: i64,
}

impl RecentMeUrlChat {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, chat_id: i64) -> Self {
        Self { url: url.into(), chat_id }
    }
}

impl wire::Wire for RecentMeUrlChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "recentMeUrlChat",
        id: 0xb2da71d2,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.i64(self.chat_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            chat_id: cursor.i64(),
        }
    }
}

/// An invite link of a group or channel, opened lately.
///
/// A constructor of [`RecentMeUrl`](enums::RecentMeUrl).
///
/// Since layer 72.
///
/// ```text
/// recentMeUrlChatInvite#eb49081d url:string chat_invite:ChatInvite = RecentMeUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/recentMeUrlChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct RecentMeUrlChatInvite {
    /// The link that was opened.
    pub url: String,
    /// What the invite link leads to.
    pub chat_invite: enums::ChatInvite,
}

impl RecentMeUrlChatInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        chat_invite: impl Into<enums::ChatInvite>,
    ) -> Self {
        Self {
            url: url.into(),
            chat_invite: chat_invite.into(),
        }
    }
}

impl wire::Wire for RecentMeUrlChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "recentMeUrlChatInvite",
        id: 0xeb49081d,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.write(&self.chat_invite);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            chat_invite: cursor.read(),
        }
    }
}

/// A link to a sticker set, opened lately.
///
/// A constructor of [`RecentMeUrl`](enums::RecentMeUrl).
///
/// Since layer 72.
///
/// ```text
/// recentMeUrlStickerSet#bc0a57dc url:string set:StickerSetCovered = RecentMeUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/recentMeUrlStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct RecentMeUrlStickerSet {
    /// The link that was opened.
    pub url: String,
    /// The sticker set that it leads to.
    pub set: enums::StickerSetCovered,
}

impl RecentMeUrlStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        set: impl Into<enums::StickerSetCovered>,
    ) -> Self {
        Self {
            url: url.into(),
            set: set.into(),
        }
    }
}

impl wire::Wire for RecentMeUrlStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "recentMeUrlStickerSet",
        id: 0xbc0a57dc,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.write(&self.set);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            set: cursor.read(),
        }
    }
}

/// The user is asked to choose users or bots.
///
/// A constructor of [`RequestPeerType`](enums::RequestPeerType).
///
/// Since layer 152.
///
/// ```text
/// requestPeerTypeUser#5f3b8a00 flags:# bot:flags.0?Bool premium:flags.1?Bool =
///     RequestPeerType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/requestPeerTypeUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestPeerTypeUser {
    /// If true, only bots are offered; if false, only people; if absent, both.
    pub bot: Option<bool>,
    /// If true, only users of Telegram Premium are offered; if false, only others; if absent, both.
    pub premium: Option<bool>,
}

impl RequestPeerTypeUser {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { bot: None, premium: None }
    }
}

impl wire::Wire for RequestPeerTypeUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "requestPeerTypeUser",
        id: 0x5f3b8a00,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.bot));
        flags.set(1, w.write_optional(&self.premium));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            bot: cursor.read_optional(flags.has(0)),
            premium: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The user is asked to choose a group or supergroup.
///
/// A constructor of [`RequestPeerType`](enums::RequestPeerType).
///
/// Since layer 152.
///
/// ```text
/// requestPeerTypeChat#c9f06e1b flags:# creator:flags.0?true
///     bot_participant:flags.5?true has_username:flags.3?Bool forum:flags.4?Bool
///     user_admin_rights:flags.1?ChatAdminRights
///     bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/requestPeerTypeChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestPeerTypeChat {
    /// If set, only groups that the user created are offered.
    pub creator: bool,
    /// If set, only groups that the bot is in are offered.
    pub bot_participant: bool,
    /// If true, only groups with a public username are offered; if false, only those without; if absent, both.
    pub has_username: Option<bool>,
    /// If true, only groups with topics are offered; if false, only those without; if absent, both.
    pub forum: Option<bool>,
    /// Rights that the user must have as an administrator of the group.
    pub user_admin_rights: Option<types::ChatAdminRights>,
    /// Rights that the bot must have, or is given, as an administrator of the group.
    pub bot_admin_rights: Option<types::ChatAdminRights>,
}

impl RequestPeerTypeChat {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            creator: false,
            bot_participant: false,
            has_username: None,
            forum: None,
            user_admin_rights: None,
            bot_admin_rights: None,
        }
    }
}

impl wire::Wire for RequestPeerTypeChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "requestPeerTypeChat",
        id: 0xc9f06e1b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.creator)
                    .with(5, self.bot_participant),
            );
        flags.set(3, w.write_optional(&self.has_username));
        flags.set(4, w.write_optional(&self.forum));
        flags.set(1, w.write_optional(&self.user_admin_rights));
        flags.set(2, w.write_optional(&self.bot_admin_rights));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            creator: flags.has(0),
            bot_participant: flags.has(5),
            has_username: cursor.read_optional(flags.has(3)),
            forum: cursor.read_optional(flags.has(4)),
            user_admin_rights: cursor.read_optional(flags.has(1)),
            bot_admin_rights: cursor.read_optional(flags.has(2)),
        }
    }
}

/// The user is asked to choose a channel.
///
/// A constructor of [`RequestPeerType`](enums::RequestPeerType).
///
/// Since layer 152.
///
/// ```text
/// requestPeerTypeBroadcast#339bef6c flags:# creator:flags.0?true
///     has_username:flags.3?Bool user_admin_rights:flags.1?ChatAdminRights
///     bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/requestPeerTypeBroadcast)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestPeerTypeBroadcast {
    /// If set, only channels that the user created are offered.
    pub creator: bool,
    /// If true, only channels with a public username are offered; if false, only those without; if absent, both.
    pub has_username: Option<bool>,
    /// Rights that the user must have as an administrator of the channel.
    pub user_admin_rights: Option<types::ChatAdminRights>,
    /// Rights that the bot must have, or is given, as an administrator of the channel.
    pub bot_admin_rights: Option<types::ChatAdminRights>,
}

impl RequestPeerTypeBroadcast {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            creator: false,
            has_username: None,
            user_admin_rights: None,
            bot_admin_rights: None,
        }
    }
}

impl wire::Wire for RequestPeerTypeBroadcast {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "requestPeerTypeBroadcast",
        id: 0x339bef6c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.creator));
        flags.set(3, w.write_optional(&self.has_username));
        flags.set(1, w.write_optional(&self.user_admin_rights));
        flags.set(2, w.write_optional(&self.bot_admin_rights));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            creator: flags.has(0),
            has_username: cursor.read_optional(flags.has(3)),
            user_admin_rights: cursor.read_optional(flags.has(1)),
            bot_admin_rights: cursor.read_optional(flags.has(2)),
        }
    }
}

/// The user is asked to create a bot and to share it with the bot that asks.
///
/// A constructor of [`RequestPeerType`](enums::RequestPeerType).
///
/// Since layer 224.
///
/// ```text
/// requestPeerTypeCreateBot#3e81e078 flags:# bot_managed:flags.0?true
///     suggested_name:flags.1?string suggested_username:flags.2?string =
///     RequestPeerType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/requestPeerTypeCreateBot)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestPeerTypeCreateBot {
    /// If set, the new bot is managed by the bot that asks.
    pub bot_managed: bool,
    /// A name for the new bot, which the user may change.
    pub suggested_name: Option<String>,
    /// A username for the new bot, which the user may change.
    pub suggested_username: Option<String>,
}

impl RequestPeerTypeCreateBot {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            bot_managed: false,
            suggested_name: None,
            suggested_username: None,
        }
    }
}

impl wire::Wire for RequestPeerTypeCreateBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "requestPeerTypeCreateBot",
        id: 0x3e81e078,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.bot_managed));
        flags.set(1, w.write_optional(&self.suggested_name));
        flags.set(2, w.write_optional(&self.suggested_username));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            bot_managed: flags.has(0),
            suggested_name: cursor.read_optional(flags.has(1)),
            suggested_username: cursor.read_optional(flags.has(2)),
        }
    }
}

/// When a member of a group read a message of the account.
///
/// Returned by [`messages.getMessageReadParticipants`](functions::messages::GetMessageReadParticipants).
///
/// Since layer 155 or earlier.
///
/// ```text
/// readParticipantDate#4a4ff172 user_id:long date:int = ReadParticipantDate;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/readParticipantDate)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadParticipantDate {
    /// The identifier of the member.
    pub user_id: i64,
    /// When the member read the message, in Unix time.
    pub date: i32,
}

impl ReadParticipantDate {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, date: i32) -> Self {
        Self { user_id, date }
    }
}

impl wire::Wire for ReadParticipantDate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "readParticipantDate",
        id: 0x4a4ff172,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.user_id, self.date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (user_id, date) = cursor.fixed::<(i64, i32)>();
        Self { user_id, date }
    }
}

/// How the account is notified of reactions to its messages and stories, and of votes in its polls.
///
/// Returned by [`account.getReactionsNotifySettings`](functions::account::GetReactionsNotifySettings),
/// [`account.setReactionsNotifySettings`](functions::account::SetReactionsNotifySettings).
///
/// Accepted by [`account.setReactionsNotifySettings`](functions::account::SetReactionsNotifySettings).
///
/// Since layer 178; `poll_votes_notify_from` since 224.
///
/// ```text
/// reactionsNotifySettings#71e4ea58 flags:#
///     messages_notify_from:flags.0?ReactionNotificationsFrom
///     stories_notify_from:flags.1?ReactionNotificationsFrom
///     poll_votes_notify_from:flags.2?ReactionNotificationsFrom
///     sound:NotificationSound show_previews:Bool = ReactionsNotifySettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/reactionsNotifySettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReactionsNotifySettings {
    /// Whose reactions to messages are notified; none if absent.
    pub messages_notify_from: Option<enums::ReactionNotificationsFrom>,
    /// Whose reactions to stories are notified; none if absent.
    pub stories_notify_from: Option<enums::ReactionNotificationsFrom>,
    /// Whose votes in polls are notified; none if absent.
    pub poll_votes_notify_from: Option<enums::ReactionNotificationsFrom>,
    /// The sound of these notifications.
    pub sound: enums::NotificationSound,
    /// If false, push notifications tell neither the reaction nor what it belongs to.
    pub show_previews: bool,
}

impl ReactionsNotifySettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(sound: impl Into<enums::NotificationSound>, show_previews: bool) -> Self {
        Self {
            messages_notify_from: None,
            stories_notify_from: None,
            poll_votes_notify_from: None,
            sound: sound.into(),
            show_previews,
        }
    }
}

impl wire::Wire for ReactionsNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "reactionsNotifySettings",
        id: 0x71e4ea58,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.messages_notify_from));
        flags.set(1, w.write_optional(&self.stories_notify_from));
        flags.set(2, w.write_optional(&self.poll_votes_notify_from));
        w.write(&self.sound);
        w.bool(self.show_previews);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            messages_notify_from: cursor.read_optional(flags.has(0)),
            stories_notify_from: cursor.read_optional(flags.has(1)),
            poll_votes_notify_from: cursor.read_optional(flags.has(2)),
            sound: cursor.read(),
            show_previews: cursor.bool(),
        }
    }

    #[cfg(feature = "compat")]
    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            Self::ID => Self::read_bare(cursor),
            0x56e34970 => Self::reactions_notify_settings_56e34970(cursor),
            _ => cursor.unknown(id, Self::TL_NAME),
        };
        cursor.leave(id);
        value
    }
}

/// The report is not done: let the user choose a reason, and repeat the call with its option.
///
/// A constructor of [`ReportResult`](enums::ReportResult).
///
/// Since layer 189.
///
/// ```text
/// reportResultChooseOption#f0e4e0b6 title:string
///     options:Vector<MessageReportOption> = ReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/reportResultChooseOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportResultChooseOption {
    /// The heading of the list of reasons.
    pub title: String,
    /// The reasons to choose from.
    pub options: Vec<types::MessageReportOption>,
}

impl ReportResultChooseOption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        options: Vec<types::MessageReportOption>,
    ) -> Self {
        Self {
            title: title.into(),
            options,
        }
    }
}

impl wire::Wire for ReportResultChooseOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "reportResultChooseOption",
        id: 0xf0e4e0b6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w.write(&self.options);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.string(),
            options: cursor.read(),
        }
    }
}

/// The report is not done: let the user write a comment, and repeat the call with it.
///
/// A constructor of [`ReportResult`](enums::ReportResult).
///
/// Since layer 189.
///
/// ```text
/// reportResultAddComment#6f09ac31 flags:# optional:flags.0?true option:bytes =
///     ReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/reportResultAddComment)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportResultAddComment {
    /// If set, the comment may be empty.
    pub optional: bool,
    /// The option to pass with the comment.
    pub option: Vec<u8>,
}

impl ReportResultAddComment {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(option: impl Into<Vec<u8>>) -> Self {
        Self {
            optional: false,
            option: option.into(),
        }
    }
}

impl wire::Wire for ReportResultAddComment {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "reportResultAddComment",
        id: 0x6f09ac31,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.optional);
        w.flags(flags);
        w.bytes(&self.option);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            optional: flags.has(0),
            option: cursor.bytes(),
        }
    }
}

/// Each message to the user has to be paid for in Telegram Stars.
///
/// A constructor of [`RequirementToContact`](enums::RequirementToContact).
///
/// Since layer 200.
///
/// ```text
/// requirementToContactPaidMessages#b4f67e93 stars_amount:long =
///     RequirementToContact;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/requirementToContactPaidMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequirementToContactPaidMessages {
    /// The price of one message, in Telegram Stars.
    pub stars_amount: i64,
}

impl RequirementToContactPaidMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(stars_amount: i64) -> Self {
        Self { stars_amount }
    }
}

impl wire::Wire for RequirementToContactPaidMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "requirementToContactPaidMessages",
        id: 0xb4f67e93,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.stars_amount);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { stars_amount: cursor.i64() }
    }
}
