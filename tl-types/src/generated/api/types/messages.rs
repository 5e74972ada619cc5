// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `messages`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The result of a die that was thrown with a stake in Toncoin.
///
/// Contained in [`messageMediaDice`](types::MessageMediaDice).
///
/// Since layer 221.
///
/// ```text
/// messages.emojiGameOutcome#da2ad647 seed:bytes stake_ton_amount:long
///     ton_amount:long = messages.EmojiGameOutcome;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.emojiGameOutcome)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiGameOutcome {
    /// The random seed of the server, by which the fairness of the throw can be checked.
    pub seed: Vec<u8>,
    /// What the player staked, in nanotons.
    pub stake_ton_amount: i64,
    /// What the player won, in nanotons.
    pub ton_amount: i64,
}

impl EmojiGameOutcome {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        seed: impl Into<Vec<u8>>,
        stake_ton_amount: i64,
        ton_amount: i64,
    ) -> Self {
        Self {
            seed: seed.into(),
            stake_ton_amount,
            ton_amount,
        }
    }
}

impl wire::Wire for EmojiGameOutcome {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.emojiGameOutcome",
        id: 0xda2ad647,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.seed);
        w.fixed((self.stake_ton_amount, self.ton_amount));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let seed = cursor.bytes();
        let (stake_ton_amount, ton_amount) = cursor.fixed::<(i64, i64)>();
        Self {
            seed,
            stake_ton_amount,
            ton_amount,
        }
    }
}

/// All chats; there are no more.
///
/// A constructor of [`messages::Dialogs`](enums::messages::Dialogs).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.dialogs#15ba6c40 dialogs:Vector<Dialog> messages:Vector<Message>
///     chats:Vector<Chat> users:Vector<User> = messages.Dialogs;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.dialogs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Dialogs {
    /// The chats, in order.
    pub dialogs: Vec<enums::Dialog>,
    /// The newest message of each chat.
    pub messages: Vec<enums::Message>,
    /// The groups and channels that dialogs and messages refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that dialogs and messages refer to.
    pub users: Vec<enums::User>,
}

impl Dialogs {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        dialogs: Vec<enums::Dialog>,
        messages: Vec<enums::Message>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            dialogs,
            messages,
            chats,
            users,
        }
    }
}

impl wire::Wire for Dialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.dialogs",
        id: 0x15ba6c40,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.dialogs);
        w.write(&self.messages);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dialogs: cursor.read(),
            messages: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A part of the list of chats.
///
/// A constructor of [`messages::Dialogs`](enums::messages::Dialogs).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.dialogsSlice#71e094f3 count:int dialogs:Vector<Dialog>
///     messages:Vector<Message> chats:Vector<Chat> users:Vector<User> =
///     messages.Dialogs;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.dialogsSlice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct DialogsSlice {
    /// Number of all chats.
    pub count: i32,
    /// The chats of this part, in order.
    pub dialogs: Vec<enums::Dialog>,
    /// The newest message of each chat.
    pub messages: Vec<enums::Message>,
    /// The groups and channels that dialogs and messages refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that dialogs and messages refer to.
    pub users: Vec<enums::User>,
}

impl DialogsSlice {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        dialogs: Vec<enums::Dialog>,
        messages: Vec<enums::Message>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            dialogs,
            messages,
            chats,
            users,
        }
    }
}

impl wire::Wire for DialogsSlice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.dialogsSlice",
        id: 0x71e094f3,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.dialogs);
        w.write(&self.messages);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            dialogs: cursor.read(),
            messages: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The list is the same as the one that the client has.
///
/// A constructor of [`messages::Dialogs`](enums::messages::Dialogs).
///
/// Since layer 82.
///
/// ```text
/// messages.dialogsNotModified#f0e3e596 count:int = messages.Dialogs;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.dialogsNotModified)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DialogsNotModified {
    /// Number of all chats.
    pub count: i32,
}

impl DialogsNotModified {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32) -> Self {
        Self { count }
    }
}

impl wire::Wire for DialogsNotModified {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.dialogsNotModified",
        id: 0xf0e3e596,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { count: cursor.i32() }
    }
}

/// All messages that match; there are no more.
///
/// A constructor of [`messages::Messages`](enums::messages::Messages).
///
/// Since layer 46 or earlier; `topics` since 216.
///
/// ```text
/// messages.messages#1d73e7ea messages:Vector<Message> topics:Vector<ForumTopic>
///     chats:Vector<Chat> users:Vector<User> = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.messages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Messages {
    /// The messages.
    pub messages: Vec<enums::Message>,
    /// The forum topics that messages refers to.
    pub topics: Vec<enums::ForumTopic>,
    /// The chats that messages refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that messages refers to.
    pub users: Vec<enums::User>,
}

impl Messages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        messages: Vec<enums::Message>,
        topics: Vec<enums::ForumTopic>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            messages,
            topics,
            chats,
            users,
        }
    }
}

impl wire::Wire for Messages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.messages",
        id: 0x1d73e7ea,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.messages);
        w.write(&self.topics);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            messages: cursor.read(),
            topics: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A part of the messages that match.
///
/// A constructor of [`messages::Messages`](enums::messages::Messages).
///
/// Since layer 46 or earlier; `inexact` since 95 or earlier; `next_rate` since 100 or earlier; `offset_id_offset`
/// since 120; `search_flood` since 211; `topics` since 216.
///
/// ```text
/// messages.messagesSlice#5f206716 flags:# inexact:flags.1?true count:int
///     next_rate:flags.0?int offset_id_offset:flags.2?int
///     search_flood:flags.3?SearchPostsFlood messages:Vector<Message>
///     topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.messagesSlice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessagesSlice {
    /// If set, count is an estimate.
    pub inexact: bool,
    /// Number of all messages that match.
    pub count: i32,
    /// For a global search, the `offset_rate` to ask for the next part with.
    pub next_rate: Option<i32>,
    /// Number of messages before the first one that is returned.
    pub offset_id_offset: Option<i32>,
    /// How many searches for posts are left, where that is limited.
    pub search_flood: Option<types::SearchPostsFlood>,
    /// The messages of this part.
    pub messages: Vec<enums::Message>,
    /// The forum topics that messages refers to.
    pub topics: Vec<enums::ForumTopic>,
    /// The chats that messages refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that messages refers to.
    pub users: Vec<enums::User>,
}

impl MessagesSlice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        messages: Vec<enums::Message>,
        topics: Vec<enums::ForumTopic>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            inexact: false,
            count,
            next_rate: None,
            offset_id_offset: None,
            search_flood: None,
            messages,
            topics,
            chats,
            users,
        }
    }
}

impl wire::Wire for MessagesSlice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.messagesSlice",
        id: 0x5f206716,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.inexact));
        w.i32(self.count);
        flags.set(0, w.write_optional(&self.next_rate));
        flags.set(2, w.write_optional(&self.offset_id_offset));
        flags.set(3, w.write_optional(&self.search_flood));
        w.write(&self.messages);
        w.write(&self.topics);
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            inexact: flags.has(1),
            count,
            next_rate: cursor.read_optional(flags.has(0)),
            offset_id_offset: cursor.read_optional(flags.has(2)),
            search_flood: cursor.read_optional(flags.has(3)),
            messages: cursor.read(),
            topics: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A part of the messages of a channel or supergroup.
///
/// A constructor of [`messages::Messages`](enums::messages::Messages).
///
/// Since layer 46 or earlier; `inexact` since 62 or earlier; `collapsed` until 46 or later; `offset_id_offset`
/// since 120; `topics` since 150 or earlier.
///
/// ```text
/// messages.channelMessages#c776ba4e flags:# inexact:flags.1?true pts:int count:int
///     offset_id_offset:flags.2?int messages:Vector<Message>
///     topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> =
///     messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.channelMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelMessages {
    /// If set, count is an estimate.
    pub inexact: bool,
    /// The pts of the channel at this time.
    pub pts: i32,
    /// Number of all messages that match.
    pub count: i32,
    /// Number of messages before the first one that is returned.
    pub offset_id_offset: Option<i32>,
    /// The messages of this part.
    pub messages: Vec<enums::Message>,
    /// The forum topics that messages refers to.
    pub topics: Vec<enums::ForumTopic>,
    /// The chats that messages refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that messages refers to.
    pub users: Vec<enums::User>,
}

impl ChannelMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        pts: i32,
        count: i32,
        messages: Vec<enums::Message>,
        topics: Vec<enums::ForumTopic>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            inexact: false,
            pts,
            count,
            offset_id_offset: None,
            messages,
            topics,
            chats,
            users,
        }
    }
}

impl wire::Wire for ChannelMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.channelMessages",
        id: 0xc776ba4e,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.inexact));
        w.fixed((self.pts, self.count));
        flags.set(2, w.write_optional(&self.offset_id_offset));
        w.write(&self.messages);
        w.write(&self.topics);
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, pts, count) = cursor.fixed::<(wire::Flags, i32, i32)>();
        Self {
            inexact: flags.has(1),
            pts,
            count,
            offset_id_offset: cursor.read_optional(flags.has(2)),
            messages: cursor.read(),
            topics: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The messages are the same as those that the client has.
///
/// A constructor of [`messages::Messages`](enums::messages::Messages).
///
/// Since layer 73.
///
/// ```text
/// messages.messagesNotModified#74535f21 count:int = messages.Messages;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.messagesNotModified)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessagesNotModified {
    /// Number of all messages that match.
    pub count: i32,
}

impl MessagesNotModified {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32) -> Self {
        Self { count }
    }
}

impl wire::Wire for MessagesNotModified {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.messagesNotModified",
        id: 0x74535f21,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { count: cursor.i32() }
    }
}

/// All chats that match the request; there are no more to fetch.
///
/// A constructor of [`messages::Chats`](enums::messages::Chats).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.chats#64ff9fd5 chats:Vector<Chat> = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.chats)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Chats {
    /// The groups and channels of the answer.
    pub chats: Vec<enums::Chat>,
}

impl Chats {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chats: Vec<enums::Chat>) -> Self {
        Self { chats }
    }
}

impl wire::Wire for Chats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.chats",
        id: 0x64ff9fd5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chats);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chats: cursor.read() }
    }
}

/// A part of the chats that match the request. Repeat the method with other offsets to get the rest.
///
/// A constructor of [`messages::Chats`](enums::messages::Chats).
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.chatsSlice#9cd81144 count:int chats:Vector<Chat> = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.chatsSlice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatsSlice {
    /// Number of all chats that match, including those outside this part.
    pub count: i32,
    /// The groups and channels of this part.
    pub chats: Vec<enums::Chat>,
}

impl ChatsSlice {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32, chats: Vec<enums::Chat>) -> Self {
        Self { count, chats }
    }
}

impl wire::Wire for ChatsSlice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.chatsSlice",
        id: 0x9cd81144,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.chats);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            chats: cursor.read(),
        }
    }
}

/// Everything about a group or channel, with the chats and users that are mentioned.
///
/// Returned by [`messages.getFullChat`](functions::messages::GetFullChat),
/// [`channels.getFullChannel`](functions::channels::GetFullChannel).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.chatFull#e5d7d19c full_chat:ChatFull chats:Vector<Chat>
///     users:Vector<User> = messages.ChatFull;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.chatFull)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChatFull {
    /// The details of the group or channel.
    pub full_chat: enums::ChatFull,
    /// The chats that `full_chat` refers to, with the chat itself.
    pub chats: Vec<enums::Chat>,
    /// The users that `full_chat` refers to.
    pub users: Vec<enums::User>,
}

impl ChatFull {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        full_chat: impl Into<enums::ChatFull>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            full_chat: full_chat.into(),
            chats,
            users,
        }
    }
}

impl wire::Wire for ChatFull {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.chatFull",
        id: 0xe5d7d19c,
        min_size: 60,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.full_chat);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            full_chat: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// How far an action on a whole history got, and by how much it moves the pts. A long history takes several calls:
/// while offset is above 0, repeat the method.
///
/// Returned by [`messages.deleteHistory`](functions::messages::DeleteHistory),
/// [`messages.readMentions`](functions::messages::ReadMentions),
/// [`messages.unpinAllMessages`](functions::messages::UnpinAllMessages),
/// [`messages.readReactions`](functions::messages::ReadReactions),
/// [`messages.deleteSavedHistory`](functions::messages::DeleteSavedHistory),
/// [`messages.deleteTopicHistory`](functions::messages::DeleteTopicHistory),
/// [`messages.readPollVotes`](functions::messages::ReadPollVotes),
/// [`channels.deleteParticipantHistory`](functions::channels::DeleteParticipantHistory).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.affectedHistory#b45c69d1 pts:int pts_count:int offset:int =
///     messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.affectedHistory)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AffectedHistory {
    /// The pts after the action.
    pub pts: i32,
    /// How far the action moved pts.
    pub pts_count: i32,
    /// If above 0, part of the history is still to be processed; repeat the same call until it is 0.
    pub offset: i32,
}

impl AffectedHistory {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(pts: i32, pts_count: i32, offset: i32) -> Self {
        Self { pts, pts_count, offset }
    }
}

impl wire::Wire for AffectedHistory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.affectedHistory",
        id: 0xb45c69d1,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.pts, self.pts_count, self.offset));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (pts, pts_count, offset) = cursor.fixed::<(i32, i32, i32)>();
        Self { pts, pts_count, offset }
    }
}

/// A whole sticker set: its description and all of its stickers.
///
/// A constructor of [`messages::StickerSet`](enums::messages::StickerSet).
///
/// Since layer 46 or earlier; `keywords` since 147.
///
/// ```text
/// messages.stickerSet#6e153f16 set:StickerSet packs:Vector<StickerPack>
///     keywords:Vector<StickerKeyword> documents:Vector<Document> =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.stickerSet)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StickerSet {
    /// The description of the set.
    pub set: types::StickerSet,
    /// For each emoji, the stickers of the set that go with it.
    pub packs: Vec<types::StickerPack>,
    /// Search words for stickers of the set.
    pub keywords: Vec<types::StickerKeyword>,
    /// The stickers, in the order of the set.
    pub documents: Vec<enums::Document>,
}

impl StickerSet {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        set: types::StickerSet,
        packs: Vec<types::StickerPack>,
        keywords: Vec<types::StickerKeyword>,
        documents: Vec<enums::Document>,
    ) -> Self {
        Self {
            set,
            packs,
            keywords,
            documents,
        }
    }
}

impl wire::Wire for StickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.stickerSet",
        id: 0x6e153f16,
        min_size: 68,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.set);
        w.write(&self.packs);
        w.write(&self.keywords);
        w.write(&self.documents);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            set: cursor.read(),
            packs: cursor.read(),
            keywords: cursor.read(),
            documents: cursor.read(),
        }
    }
}

/// The terms on which the account can throw a die with a stake in Toncoin.
///
/// A constructor of [`messages::EmojiGameInfo`](enums::messages::EmojiGameInfo).
///
/// Since layer 221.
///
/// ```text
/// messages.emojiGameDiceInfo#44e56023 flags:# game_hash:string prev_stake:long
///     current_streak:int params:Vector<int> plays_left:flags.0?int =
///     messages.EmojiGameInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.emojiGameDiceInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiGameDiceInfo {
    /// The state of the game, to pass as `game_hash` of [`inputMediaStakeDice`](types::InputMediaStakeDice).
    pub game_hash: String,
    /// The stake of the last throw, in nanotons.
    pub prev_stake: i64,
    /// How many throws in a row, up to now, showed a six.
    pub current_streak: i32,
    /// The prizes for each result in thousandths of the stake: for one to six, and last for a streak of sixes.
    pub params: Vec<i32>,
    /// How many more throws are possible for now, if there is a limit.
    pub plays_left: Option<i32>,
}

impl EmojiGameDiceInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        game_hash: impl Into<String>,
        prev_stake: i64,
        current_streak: i32,
        params: Vec<i32>,
    ) -> Self {
        Self {
            game_hash: game_hash.into(),
            prev_stake,
            current_streak,
            params,
            plays_left: None,
        }
    }
}

impl wire::Wire for EmojiGameDiceInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.emojiGameDiceInfo",
        id: 0x44e56023,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.game_hash);
        w.fixed((self.prev_stake, self.current_streak));
        w.write(&self.params);
        flags.set(0, w.write_optional(&self.plays_left));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let game_hash = cursor.string();
        let (prev_stake, current_streak) = cursor.fixed::<(i64, i32)>();
        Self {
            game_hash,
            prev_stake,
            current_streak,
            params: cursor.read(),
            plays_left: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The Diffie-Hellman parameters that the client has are still valid. Only the random bytes are new.
///
/// A constructor of [`messages::DhConfig`](enums::messages::DhConfig).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.dhConfigNotModified#c0e24635 random:bytes = messages.DhConfig;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.dhConfigNotModified)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DhConfigNotModified {
    /// Random bytes from the server, as many as `random_length` asked for, to mix into the client's own randomness.
    pub random: Vec<u8>,
}

impl DhConfigNotModified {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(random: impl Into<Vec<u8>>) -> Self {
        Self { random: random.into() }
    }
}

impl wire::Wire for DhConfigNotModified {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.dhConfigNotModified",
        id: 0xc0e24635,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.random);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { random: cursor.bytes() }
    }
}

/// Diffie-Hellman parameters for the keys of secret chats and calls. Check that p is a safe prime of 2048 bits and
/// that g suits it before they are used.
///
/// A constructor of [`messages::DhConfig`](enums::messages::DhConfig).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.dhConfig#2c221edd g:int p:bytes version:int random:bytes =
///     messages.DhConfig;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.dhConfig)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DhConfig {
    /// The generator of the group, a number from 2 to 7.
    pub g: i32,
    /// The prime modulus, 2048 bits in big-endian order.
    pub p: Vec<u8>,
    /// The version of these parameters, to pass to [`messages.getDhConfig`](functions::messages::GetDhConfig) the next
    /// time.
    pub version: i32,
    /// Random bytes from the server, as many as `random_length` asked for, to mix into the client's own randomness.
    pub random: Vec<u8>,
}

impl DhConfig {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        g: i32,
        p: impl Into<Vec<u8>>,
        version: i32,
        random: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            g,
            p: p.into(),
            version,
            random: random.into(),
        }
    }
}

impl wire::Wire for DhConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.dhConfig",
        id: 0x2c221edd,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.g);
        w.bytes(&self.p);
        w.i32(self.version);
        w.bytes(&self.random);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            g: cursor.i32(),
            p: cursor.bytes(),
            version: cursor.i32(),
            random: cursor.bytes(),
        }
    }
}

/// A message to a secret chat was accepted by the server; it had no file.
///
/// A constructor of [`messages::SentEncryptedMessage`](enums::messages::SentEncryptedMessage).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.sentEncryptedMessage#560f8935 date:int = messages.SentEncryptedMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.sentEncryptedMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentEncryptedMessage {
    /// When the server accepted the message, in Unix time.
    pub date: i32,
}

impl SentEncryptedMessage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(date: i32) -> Self {
        Self { date }
    }
}

impl wire::Wire for SentEncryptedMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sentEncryptedMessage",
        id: 0x560f8935,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { date: cursor.i32() }
    }
}

/// A message with a file was accepted for a secret chat.
///
/// A constructor of [`messages::SentEncryptedMessage`](enums::messages::SentEncryptedMessage).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.sentEncryptedFile#9493ff32 date:int file:EncryptedFile =
///     messages.SentEncryptedMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.sentEncryptedFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentEncryptedFile {
    /// When the server accepted the message, in Unix time.
    pub date: i32,
    /// The encrypted file as the server stored it; with it, the file can be sent again without an upload.
    pub file: enums::EncryptedFile,
}

impl SentEncryptedFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(date: i32, file: impl Into<enums::EncryptedFile>) -> Self {
        Self { date, file: file.into() }
    }
}

impl wire::Wire for SentEncryptedFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sentEncryptedFile",
        id: 0x9493ff32,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.date);
        w.write(&self.file);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            date: cursor.i32(),
            file: cursor.read(),
        }
    }
}

/// The stickers that go with an emoji.
///
/// A constructor of [`messages::Stickers`](enums::messages::Stickers).
///
/// Since layer 46 or earlier; `hash:int` since 81 or earlier, `hash:string` before; `hash:long` since 133 or
/// earlier, `hash:int` before.
///
/// ```text
/// messages.stickers#30a6ec7e hash:long stickers:Vector<Document> =
///     messages.Stickers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.stickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Stickers {
    /// The hash of this answer, to pass to [`messages.getStickers`](functions::messages::GetStickers) the next time.
    pub hash: i64,
    /// The stickers that were found.
    pub stickers: Vec<enums::Document>,
}

impl Stickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, stickers: Vec<enums::Document>) -> Self {
        Self { hash, stickers }
    }
}

impl wire::Wire for Stickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.stickers",
        id: 0x30a6ec7e,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.stickers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            stickers: cursor.read(),
        }
    }
}

/// All installed sticker sets of one kind, in the user's order.
///
/// A constructor of [`messages::AllStickers`](enums::messages::AllStickers).
///
/// Since layer 46 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.allStickers#cdbbcebb hash:long sets:Vector<StickerSet> =
///     messages.AllStickers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.allStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AllStickers {
    /// The hash of this list, to pass with the next request.
    pub hash: i64,
    /// The installed sets, without their stickers; [`messages.getStickerSet`](functions::messages::GetStickerSet) gives
    /// those.
    pub sets: Vec<types::StickerSet>,
}

impl AllStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, sets: Vec<types::StickerSet>) -> Self {
        Self { hash, sets }
    }
}

impl wire::Wire for AllStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.allStickers",
        id: 0xcdbbcebb,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.sets);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            sets: cursor.read(),
        }
    }
}

/// By how much an action on messages moves the pts of the account or channel. Treat it like an update with the same
/// pts and `pts_count`.
///
/// Returned by [`messages.readHistory`](functions::messages::ReadHistory),
/// [`messages.deleteMessages`](functions::messages::DeleteMessages),
/// [`messages.readMessageContents`](functions::messages::ReadMessageContents),
/// [`channels.deleteMessages`](functions::channels::DeleteMessages).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.affectedMessages#84d19185 pts:int pts_count:int =
///     messages.AffectedMessages;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.affectedMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AffectedMessages {
    /// The pts after the action.
    pub pts: i32,
    /// How far the action moved pts.
    pub pts_count: i32,
}

impl AffectedMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(pts: i32, pts_count: i32) -> Self {
        Self { pts, pts_count }
    }
}

impl wire::Wire for AffectedMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.affectedMessages",
        id: 0x84d19185,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self { pts, pts_count }
    }
}

/// The GIFs that the user saved, with the one saved or used last at the front.
///
/// A constructor of [`messages::SavedGifs`](enums::messages::SavedGifs).
///
/// Since layer 46 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.savedGifs#84a02a0d hash:long gifs:Vector<Document> =
///     messages.SavedGifs;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.savedGifs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SavedGifs {
    /// The hash of this list, to pass to [`messages.getSavedGifs`](functions::messages::GetSavedGifs) the next time.
    pub hash: i64,
    /// The saved GIFs.
    pub gifs: Vec<enums::Document>,
}

impl SavedGifs {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, gifs: Vec<enums::Document>) -> Self {
        Self { hash, gifs }
    }
}

impl wire::Wire for SavedGifs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.savedGifs",
        id: 0x84a02a0d,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.gifs);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            gifs: cursor.read(),
        }
    }
}

/// What an inline bot offers for a query. Send one of the results with
/// [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult).
///
/// Returned by [`messages.getInlineBotResults`](functions::messages::GetInlineBotResults).
///
/// Since layer 46 or earlier; `switch_pm`, `cache_time` since 62 or earlier; `users` since 72; `switch_webview`
/// since 155 or earlier.
///
/// ```text
/// messages.botResults#e021f2f6 flags:# gallery:flags.0?true query_id:long
///     next_offset:flags.1?string switch_pm:flags.2?InlineBotSwitchPM
///     switch_webview:flags.3?InlineBotWebView results:Vector<BotInlineResult>
///     cache_time:int users:Vector<User> = messages.BotResults;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.botResults)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotResults {
    /// If set, show the results as a grid of pictures rather than as a list.
    pub gallery: bool,
    /// The identifier of the query, needed to send one of its results.
    pub query_id: i64,
    /// The offset for the next part of the results; absent if there are no more.
    pub next_offset: Option<String>,
    /// A button to show above the results, which opens the private chat with the bot.
    pub switch_pm: Option<types::InlineBotSwitchPm>,
    /// A button to show above the results, which opens a mini app of the bot.
    pub switch_webview: Option<types::InlineBotWebView>,
    /// The results, in the order to show them.
    pub results: Vec<enums::BotInlineResult>,
    /// How long the client may use these results again for the same query, in seconds.
    pub cache_time: i32,
    /// The users that the results refer to.
    pub users: Vec<enums::User>,
}

impl BotResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        query_id: i64,
        results: Vec<enums::BotInlineResult>,
        cache_time: i32,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            gallery: false,
            query_id,
            next_offset: None,
            switch_pm: None,
            switch_webview: None,
            results,
            cache_time,
            users,
        }
    }
}

impl wire::Wire for BotResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.botResults",
        id: 0xe021f2f6,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.gallery));
        w.i64(self.query_id);
        flags.set(1, w.write_optional(&self.next_offset));
        flags.set(2, w.write_optional(&self.switch_pm));
        flags.set(3, w.write_optional(&self.switch_webview));
        w.write(&self.results);
        w.i32(self.cache_time);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            gallery: flags.has(0),
            query_id,
            next_offset: cursor.read_optional(flags.has(1)),
            switch_pm: cursor.read_optional(flags.has(2)),
            switch_webview: cursor.read_optional(flags.has(3)),
            results: cursor.read(),
            cache_time: cursor.i32(),
            users: cursor.read(),
        }
    }
}

/// What a bot says to the press of one of its inline buttons.
///
/// Returned by [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer),
/// [`ephemeral.getCallbackAnswer`](functions::ephemeral::GetCallbackAnswer).
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.botCallbackAnswer#36585ea4 flags:# alert:flags.1?true
///     has_url:flags.3?true native_ui:flags.4?true message:flags.0?string
///     url:flags.2?string cache_time:int = messages.BotCallbackAnswer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.botCallbackAnswer)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotCallbackAnswer {
    /// If set, show message in a window that the user closes, not as a passing notice.
    pub alert: bool,
    /// If set, the button leads to an address to open.
    pub has_url: bool,
    /// If set, a game may be opened in the interface of the app, not only in a web view.
    pub native_ui: bool,
    /// The text to show; absent if the bot says nothing.
    pub message: Option<String>,
    /// The address to open, for example that of a game.
    pub url: Option<String>,
    /// How long the client may use this answer again for the same button, in seconds.
    pub cache_time: i32,
}

impl BotCallbackAnswer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(cache_time: i32) -> Self {
        Self {
            alert: false,
            has_url: false,
            native_ui: false,
            message: None,
            url: None,
            cache_time,
        }
    }
}

impl wire::Wire for BotCallbackAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.botCallbackAnswer",
        id: 0x36585ea4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.alert)
                    .with(3, self.has_url)
                    .with(4, self.native_ui),
            );
        flags.set(0, w.write_optional(&self.message));
        flags.set(2, w.write_optional(&self.url));
        w.i32(self.cache_time);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            alert: flags.has(1),
            has_url: flags.has(3),
            native_ui: flags.has(4),
            message: cursor.read_optional(flags.has(0)),
            url: cursor.read_optional(flags.has(2)),
            cache_time: cursor.i32(),
        }
    }
}

/// Tells what can be edited in a message with media.
///
/// Returned by [`messages.getMessageEditData`](functions::messages::GetMessageEditData).
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.messageEditData#26b5dde6 flags:# caption:flags.0?true =
///     messages.MessageEditData;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.messageEditData)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEditData {
    /// If set, the caption of the media can be edited.
    pub caption: bool,
}

impl MessageEditData {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { caption: false }
    }
}

impl wire::Wire for MessageEditData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.messageEditData",
        id: 0x26b5dde6,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.caption);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { caption: flags.has(0) }
    }
}

/// The entries of certain chats in the list of chats, with the current state of the updates.
///
/// Returned by [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs),
/// [`messages.getPinnedDialogs`](functions::messages::GetPinnedDialogs).
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.peerDialogs#3371c354 dialogs:Vector<Dialog> messages:Vector<Message>
///     chats:Vector<Chat> users:Vector<User> state:updates.State =
///     messages.PeerDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.peerDialogs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PeerDialogs {
    /// The entries of the chats.
    pub dialogs: Vec<enums::Dialog>,
    /// The newest message of each chat.
    pub messages: Vec<enums::Message>,
    /// The groups and channels that dialogs and messages refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that dialogs and messages refer to.
    pub users: Vec<enums::User>,
    /// The state of the updates at the time of the answer.
    pub state: types::updates::State,
}

impl PeerDialogs {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        dialogs: Vec<enums::Dialog>,
        messages: Vec<enums::Message>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
        state: types::updates::State,
    ) -> Self {
        Self {
            dialogs,
            messages,
            chats,
            users,
            state,
        }
    }
}

impl wire::Wire for PeerDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.peerDialogs",
        id: 0x3371c354,
        min_size: 60,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.dialogs);
        w.write(&self.messages);
        w.write(&self.chats);
        w.write(&self.users);
        w.write(&self.state);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dialogs: cursor.read(),
            messages: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
            state: cursor.read(),
        }
    }
}

/// The featured sticker sets are the same as those that the client has.
///
/// A constructor of [`messages::FeaturedStickers`](enums::messages::FeaturedStickers).
///
/// Since layer 62 or earlier; `count` since 112.
///
/// ```text
/// messages.featuredStickersNotModified#c6dc0c66 count:int =
///     messages.FeaturedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.featuredStickersNotModified)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FeaturedStickersNotModified {
    /// Number of all featured sets.
    pub count: i32,
}

impl FeaturedStickersNotModified {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32) -> Self {
        Self { count }
    }
}

impl wire::Wire for FeaturedStickersNotModified {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.featuredStickersNotModified",
        id: 0xc6dc0c66,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { count: cursor.i32() }
    }
}

/// Sticker sets that Telegram recommends, also called trending.
///
/// A constructor of [`messages::FeaturedStickers`](enums::messages::FeaturedStickers).
///
/// Since layer 62 or earlier; `count` since 112; `hash:long` since 133 or earlier, `hash:int` before; `premium`
/// since 144.
///
/// ```text
/// messages.featuredStickers#be382906 flags:# premium:flags.0?true hash:long
///     count:int sets:Vector<StickerSetCovered> unread:Vector<long> =
///     messages.FeaturedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.featuredStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct FeaturedStickers {
    /// If set, the list is about stickers for users of Telegram Premium.
    pub premium: bool,
    /// The hash of this list, to pass with the next request.
    pub hash: i64,
    /// Number of all featured sets, including those outside this answer.
    pub count: i32,
    /// The featured sets, each with a few of its stickers.
    pub sets: Vec<enums::StickerSetCovered>,
    /// Identifiers of the sets that the user has not looked at yet; report them with
    /// [`messages.readFeaturedStickers`](functions::messages::ReadFeaturedStickers).
    pub unread: Vec<i64>,
}

impl FeaturedStickers {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        hash: i64,
        count: i32,
        sets: Vec<enums::StickerSetCovered>,
        unread: Vec<i64>,
    ) -> Self {
        Self {
            premium: false,
            hash,
            count,
            sets,
            unread,
        }
    }
}

impl wire::Wire for FeaturedStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.featuredStickers",
        id: 0xbe382906,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.premium);
        w.fixed((flags, self.hash, self.count));
        w.write(&self.sets);
        w.write(&self.unread);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, hash, count) = cursor.fixed::<(wire::Flags, i64, i32)>();
        Self {
            premium: flags.has(0),
            hash,
            count,
            sets: cursor.read(),
            unread: cursor.read(),
        }
    }
}

/// The stickers that the user sent or attached last, newest first.
///
/// A constructor of [`messages::RecentStickers`](enums::messages::RecentStickers).
///
/// Since layer 62 or earlier; `packs`, `dates` since 81 or earlier; `hash:long` since 133 or earlier, `hash:int`
/// before.
///
/// ```text
/// messages.recentStickers#88d37c56 hash:long packs:Vector<StickerPack>
///     stickers:Vector<Document> dates:Vector<int> = messages.RecentStickers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.recentStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct RecentStickers {
    /// The hash of this list, to pass to [`messages.getRecentStickers`](functions::messages::GetRecentStickers) the
    /// next time.
    pub hash: i64,
    /// For each emoji, the recent stickers that go with it.
    pub packs: Vec<types::StickerPack>,
    /// The recently used stickers.
    pub stickers: Vec<enums::Document>,
    /// When each sticker was last used, in Unix time, in the order of stickers.
    pub dates: Vec<i32>,
}

impl RecentStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        hash: i64,
        packs: Vec<types::StickerPack>,
        stickers: Vec<enums::Document>,
        dates: Vec<i32>,
    ) -> Self {
        Self {
            hash,
            packs,
            stickers,
            dates,
        }
    }
}

impl wire::Wire for RecentStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.recentStickers",
        id: 0x88d37c56,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.packs);
        w.write(&self.stickers);
        w.write(&self.dates);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            packs: cursor.read(),
            stickers: cursor.read(),
            dates: cursor.read(),
        }
    }
}

/// One part of the sticker sets that were archived: they are kept, but not shown among the installed ones.
///
/// Returned by [`messages.getArchivedStickers`](functions::messages::GetArchivedStickers).
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.archivedStickers#4fcba9c8 count:int sets:Vector<StickerSetCovered> =
///     messages.ArchivedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.archivedStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ArchivedStickers {
    /// Number of all archived sets.
    pub count: i32,
    /// The archived sets of this part, each with a few of its stickers.
    pub sets: Vec<enums::StickerSetCovered>,
}

impl ArchivedStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32, sets: Vec<enums::StickerSetCovered>) -> Self {
        Self { count, sets }
    }
}

impl wire::Wire for ArchivedStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.archivedStickers",
        id: 0x4fcba9c8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.sets);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            sets: cursor.read(),
        }
    }
}

/// The sticker set was installed, and other sets went to the archive because there were too many.
///
/// A constructor of [`messages::StickerSetInstallResult`](enums::messages::StickerSetInstallResult).
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.stickerSetInstallResultArchive#35e410a8 sets:Vector<StickerSetCovered>
///     = messages.StickerSetInstallResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.stickerSetInstallResultArchive)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StickerSetInstallResultArchive {
    /// The sets that went to the archive, each with a few of its stickers.
    pub sets: Vec<enums::StickerSetCovered>,
}

impl StickerSetInstallResultArchive {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(sets: Vec<enums::StickerSetCovered>) -> Self {
        Self { sets }
    }
}

impl wire::Wire for StickerSetInstallResultArchive {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.stickerSetInstallResultArchive",
        id: 0x35e410a8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.sets);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { sets: cursor.read() }
    }
}

/// The best scores in a game that was sent to a chat.
///
/// Returned by [`messages.getGameHighScores`](functions::messages::GetGameHighScores),
/// [`messages.getInlineGameHighScores`](functions::messages::GetInlineGameHighScores).
///
/// Since layer 62 or earlier.
///
/// ```text
/// messages.highScores#9a3bfd99 scores:Vector<HighScore> users:Vector<User> =
///     messages.HighScores;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.highScores)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HighScores {
    /// The scores with their players, best first.
    pub scores: Vec<types::HighScore>,
    /// The players that scores refers to.
    pub users: Vec<enums::User>,
}

impl HighScores {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(scores: Vec<types::HighScore>, users: Vec<enums::User>) -> Self {
        Self { scores, users }
    }
}

impl wire::Wire for HighScores {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.highScores",
        id: 0x9a3bfd99,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.scores);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            scores: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The stickers that the user marked as favourites, the last added first.
///
/// A constructor of [`messages::FavedStickers`](enums::messages::FavedStickers).
///
/// Since layer 71; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.favedStickers#2cb51097 hash:long packs:Vector<StickerPack>
///     stickers:Vector<Document> = messages.FavedStickers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.favedStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct FavedStickers {
    /// The hash of this list, to pass to [`messages.getFavedStickers`](functions::messages::GetFavedStickers) the next
    /// time.
    pub hash: i64,
    /// For each emoji, the favourite stickers that go with it.
    pub packs: Vec<types::StickerPack>,
    /// The favourite stickers.
    pub stickers: Vec<enums::Document>,
}

impl FavedStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        hash: i64,
        packs: Vec<types::StickerPack>,
        stickers: Vec<enums::Document>,
    ) -> Self {
        Self { hash, packs, stickers }
    }
}

impl wire::Wire for FavedStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.favedStickers",
        id: 0x2cb51097,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.packs);
        w.write(&self.stickers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            packs: cursor.read(),
            stickers: cursor.read(),
        }
    }
}

/// The sticker sets that a search found.
///
/// A constructor of [`messages::FoundStickerSets`](enums::messages::FoundStickerSets).
///
/// Since layer 81 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// messages.foundStickerSets#8af09dd2 hash:long sets:Vector<StickerSetCovered> =
///     messages.FoundStickerSets;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.foundStickerSets)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct FoundStickerSets {
    /// The hash of this answer, to pass with the next search for the same text.
    pub hash: i64,
    /// The sets that were found, each with a few of its stickers.
    pub sets: Vec<enums::StickerSetCovered>,
}

impl FoundStickerSets {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, sets: Vec<enums::StickerSetCovered>) -> Self {
        Self { hash, sets }
    }
}

impl wire::Wire for FoundStickerSets {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.foundStickerSets",
        id: 0x8af09dd2,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.sets);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            sets: cursor.read(),
        }
    }
}

/// Number of messages in a chat that match one filter, for example the number of its photos.
///
/// Returned by [`messages.getSearchCounters`](functions::messages::GetSearchCounters).
///
/// Since layer 100 or earlier.
///
/// ```text
/// messages.searchCounter#e844ebff flags:# inexact:flags.1?true
///     filter:MessagesFilter count:int = messages.SearchCounter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.searchCounter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchCounter {
    /// If set, count is an estimate.
    pub inexact: bool,
    /// The filter that was counted.
    pub filter: enums::MessagesFilter,
    /// Number of messages that match the filter.
    pub count: i32,
}

impl SearchCounter {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(filter: impl Into<enums::MessagesFilter>, count: i32) -> Self {
        Self {
            inexact: false,
            filter: filter.into(),
            count,
        }
    }
}

impl wire::Wire for SearchCounter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchCounter",
        id: 0xe844ebff,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(1, self.inexact);
        w.flags(flags);
        w.write(&self.filter);
        w.i32(self.count);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            inexact: flags.has(1),
            filter: cursor.read(),
            count: cursor.i32(),
        }
    }
}

/// Groups and channels that have been inactive for a long time. Suggest leaving them when the account has reached
/// its limit of channels.
///
/// Returned by [`channels.getInactiveChannels`](functions::channels::GetInactiveChannels).
///
/// Since layer 109 or earlier.
///
/// ```text
/// messages.inactiveChats#a927fec5 dates:Vector<int> chats:Vector<Chat>
///     users:Vector<User> = messages.InactiveChats;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.inactiveChats)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InactiveChats {
    /// When each chat was last active, in Unix time, in the order of chats.
    pub dates: Vec<i32>,
    /// The inactive groups and channels.
    pub chats: Vec<enums::Chat>,
    /// The users that chats refers to.
    pub users: Vec<enums::User>,
}

impl InactiveChats {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        dates: Vec<i32>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { dates, chats, users }
    }
}

impl wire::Wire for InactiveChats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.inactiveChats",
        id: 0xa927fec5,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.dates);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dates: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// One part of the list of who voted for what in a public poll.
///
/// Returned by [`messages.getPollVotes`](functions::messages::GetPollVotes).
///
/// Since layer 109 or earlier; `chats` since 160 or earlier; `votes:Vector<MessagePeerVote>` since 160 or earlier,
/// `votes:Vector<MessageUserVote>` before.
///
/// ```text
/// messages.votesList#4899484e flags:# count:int votes:Vector<MessagePeerVote>
///     chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string =
///     messages.VotesList;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.votesList)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct VotesList {
    /// Number of all votes; with an option in the request, of the votes for that option.
    pub count: i32,
    /// The votes of this part, with who cast them.
    pub votes: Vec<enums::MessagePeerVote>,
    /// The groups and channels that voted.
    pub chats: Vec<enums::Chat>,
    /// The users that voted.
    pub users: Vec<enums::User>,
    /// The offset for the next part; absent or empty if there are no more votes.
    pub next_offset: Option<String>,
}

impl VotesList {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        votes: Vec<enums::MessagePeerVote>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            votes,
            chats,
            users,
            next_offset: None,
        }
    }
}

impl wire::Wire for VotesList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.votesList",
        id: 0x4899484e,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.count);
        w.write(&self.votes);
        w.write(&self.chats);
        w.write(&self.users);
        flags.set(0, w.write_optional(&self.next_offset));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            count,
            votes: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The view and forward counters of messages, with what is known about their comments.
///
/// Returned by [`messages.getMessagesViews`](functions::messages::GetMessagesViews).
///
/// Since layer 119 or earlier.
///
/// ```text
/// messages.messageViews#b6c4f543 views:Vector<MessageViews> chats:Vector<Chat>
///     users:Vector<User> = messages.MessageViews;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.messageViews)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageViews {
    /// The counters, one entry for each message of the request and in the same order.
    pub views: Vec<types::MessageViews>,
    /// The groups and channels that views refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that views refers to.
    pub users: Vec<enums::User>,
}

impl MessageViews {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        views: Vec<types::MessageViews>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { views, chats, users }
    }
}

impl wire::Wire for MessageViews {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.messageViews",
        id: 0xb6c4f543,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.views);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            views: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The start of a thread: the message, in the discussion group, that comments or replies belong to.
///
/// Returned by [`messages.getDiscussionMessage`](functions::messages::GetDiscussionMessage).
///
/// Since layer 119 or earlier; `unread_count` since 133 or earlier.
///
/// ```text
/// messages.discussionMessage#a6341782 flags:# messages:Vector<Message>
///     max_id:flags.0?int read_inbox_max_id:flags.1?int
///     read_outbox_max_id:flags.2?int unread_count:int chats:Vector<Chat>
///     users:Vector<User> = messages.DiscussionMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.discussionMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct DiscussionMessage {
    /// The messages that start the thread, newest first; several if the post is an album.
    pub messages: Vec<enums::Message>,
    /// The identifier of the newest message of the thread, if there are any.
    pub max_id: Option<i32>,
    /// The account has read the incoming messages of the thread up to this identifier.
    pub read_inbox_max_id: Option<i32>,
    /// Others have read the outgoing messages of the thread up to this identifier.
    pub read_outbox_max_id: Option<i32>,
    /// Number of messages of the thread that the account has not read.
    pub unread_count: i32,
    /// The groups and channels that messages refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that messages refers to.
    pub users: Vec<enums::User>,
}

impl DiscussionMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        messages: Vec<enums::Message>,
        unread_count: i32,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            messages,
            max_id: None,
            read_inbox_max_id: None,
            read_outbox_max_id: None,
            unread_count,
            chats,
            users,
        }
    }
}

impl wire::Wire for DiscussionMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.discussionMessage",
        id: 0xa6341782,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.messages);
        flags.set(0, w.write_optional(&self.max_id));
        flags.set(1, w.write_optional(&self.read_inbox_max_id));
        flags.set(2, w.write_optional(&self.read_outbox_max_id));
        w.i32(self.unread_count);
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            messages: cursor.read(),
            max_id: cursor.read_optional(flags.has(0)),
            read_inbox_max_id: cursor.read_optional(flags.has(1)),
            read_outbox_max_id: cursor.read_optional(flags.has(2)),
            unread_count: cursor.i32(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// Names an import of a chat history that was started with
/// [`messages.initHistoryImport`](functions::messages::InitHistoryImport).
///
/// Returned by [`messages.initHistoryImport`](functions::messages::InitHistoryImport).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.historyImport#1662af0b id:long = messages.HistoryImport;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.historyImport)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HistoryImport {
    /// The identifier of the import; later steps of the import ask for it.
    pub id: i64,
}

impl HistoryImport {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Wire for HistoryImport {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.historyImport",
        id: 0x1662af0b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.i64() }
    }
}

/// What the server recognised in the first lines of a file that another chat app exported. If neither pm nor group
/// is set, the kind of the chat is unknown.
///
/// Returned by [`messages.checkHistoryImport`](functions::messages::CheckHistoryImport).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.historyImportParsed#5e0fb7b9 flags:# pm:flags.0?true group:flags.1?true
///     title:flags.2?string = messages.HistoryImportParsed;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.historyImportParsed)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HistoryImportParsed {
    /// If set, the file holds a private chat, to import into a chat with a user.
    pub pm: bool,
    /// If set, the file holds a group, to import into a supergroup.
    pub group: bool,
    /// The name of the exported chat, if the file tells it.
    pub title: Option<String>,
}

impl HistoryImportParsed {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            pm: false,
            group: false,
            title: None,
        }
    }
}

impl wire::Wire for HistoryImportParsed {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.historyImportParsed",
        id: 0x5e0fb7b9,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.pm).with(1, self.group));
        flags.set(2, w.write_optional(&self.title));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pm: flags.has(0),
            group: flags.has(1),
            title: cursor.read_optional(flags.has(2)),
        }
    }
}

/// By how much an action on all messages of a kind moves the pts, and which messages it was. While offset is above
/// 0, repeat the method.
///
/// Returned by [`messages.deletePhoneCallHistory`](functions::messages::DeletePhoneCallHistory).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.affectedFoundMessages#ef8d3e6c pts:int pts_count:int offset:int
///     messages:Vector<int> = messages.AffectedFoundMessages;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.affectedFoundMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AffectedFoundMessages {
    /// The pts after the action.
    pub pts: i32,
    /// How far the action moved pts.
    pub pts_count: i32,
    /// If above 0, more messages are still to be processed; repeat the same call until it is 0.
    pub offset: i32,
    /// Identifiers of the messages that the action touched.
    pub messages: Vec<i32>,
}

impl AffectedFoundMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(pts: i32, pts_count: i32, offset: i32, messages: Vec<i32>) -> Self {
        Self {
            pts,
            pts_count,
            offset,
            messages,
        }
    }
}

impl wire::Wire for AffectedFoundMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.affectedFoundMessages",
        id: 0xef8d3e6c,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.pts, self.pts_count, self.offset));
        w.write(&self.messages);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (pts, pts_count, offset) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            pts,
            pts_count,
            offset,
            messages: cursor.read(),
        }
    }
}

/// Invite links that one administrator made for a chat.
///
/// Returned by [`messages.getExportedChatInvites`](functions::messages::GetExportedChatInvites).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.exportedChatInvites#bdc62dcc count:int
///     invites:Vector<ExportedChatInvite> users:Vector<User> =
///     messages.ExportedChatInvites;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.exportedChatInvites)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedChatInvites {
    /// Number of all links that match the request.
    pub count: i32,
    /// The links of this part.
    pub invites: Vec<enums::ExportedChatInvite>,
    /// The administrator that made the links.
    pub users: Vec<enums::User>,
}

impl ExportedChatInvites {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        invites: Vec<enums::ExportedChatInvite>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { count, invites, users }
    }
}

impl wire::Wire for ExportedChatInvites {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.exportedChatInvites",
        id: 0xbdc62dcc,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.invites);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            invites: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// One invite link of a chat, as it is now.
///
/// A constructor of [`messages::ExportedChatInvite`](enums::messages::ExportedChatInvite).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.exportedChatInvite#1871be50 invite:ExportedChatInvite
///     users:Vector<User> = messages.ExportedChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.exportedChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedChatInvite {
    /// The link with its settings and counters.
    pub invite: enums::ExportedChatInvite,
    /// The users that invite refers to.
    pub users: Vec<enums::User>,
}

impl ExportedChatInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        invite: impl Into<enums::ExportedChatInvite>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            invite: invite.into(),
            users,
        }
    }
}

impl wire::Wire for ExportedChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.exportedChatInvite",
        id: 0x1871be50,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.invite);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            invite: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The invite link was revoked, and a new one took its place. This happens to the permanent link of an
/// administrator.
///
/// A constructor of [`messages::ExportedChatInvite`](enums::messages::ExportedChatInvite).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.exportedChatInviteReplaced#222600ef invite:ExportedChatInvite
///     new_invite:ExportedChatInvite users:Vector<User> =
///     messages.ExportedChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.exportedChatInviteReplaced)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedChatInviteReplaced {
    /// The link that was revoked.
    pub invite: enums::ExportedChatInvite,
    /// The link that is valid from now on.
    pub new_invite: enums::ExportedChatInvite,
    /// The users that both links refer to.
    pub users: Vec<enums::User>,
}

impl ExportedChatInviteReplaced {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        invite: impl Into<enums::ExportedChatInvite>,
        new_invite: impl Into<enums::ExportedChatInvite>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            invite: invite.into(),
            new_invite: new_invite.into(),
            users,
        }
    }
}

impl wire::Wire for ExportedChatInviteReplaced {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.exportedChatInviteReplaced",
        id: 0x222600ef,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.invite);
        w.write(&self.new_invite);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            invite: cursor.read(),
            new_invite: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// One part of the users who joined a chat by invite link, or asked to join.
///
/// Returned by [`messages.getChatInviteImporters`](functions::messages::GetChatInviteImporters).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.chatInviteImporters#81b6b00a count:int
///     importers:Vector<ChatInviteImporter> users:Vector<User> =
///     messages.ChatInviteImporters;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.chatInviteImporters)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatInviteImporters {
    /// Number of all users that match the request.
    pub count: i32,
    /// The entries of this part: who joined or asked to join, and when.
    pub importers: Vec<types::ChatInviteImporter>,
    /// The users that importers refers to.
    pub users: Vec<enums::User>,
}

impl ChatInviteImporters {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        importers: Vec<types::ChatInviteImporter>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { count, importers, users }
    }
}

impl wire::Wire for ChatInviteImporters {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.chatInviteImporters",
        id: 0x81b6b00a,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.importers);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            importers: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The administrators of a chat that have invite links, with the number of their links.
///
/// Returned by [`messages.getAdminsWithInvites`](functions::messages::GetAdminsWithInvites).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.chatAdminsWithInvites#b69b72d7 admins:Vector<ChatAdminWithInvites>
///     users:Vector<User> = messages.ChatAdminsWithInvites;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.chatAdminsWithInvites)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatAdminsWithInvites {
    /// For each administrator, how many valid and how many revoked links there are.
    pub admins: Vec<types::ChatAdminWithInvites>,
    /// The administrators that admins refers to.
    pub users: Vec<enums::User>,
}

impl ChatAdminsWithInvites {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        admins: Vec<types::ChatAdminWithInvites>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { admins, users }
    }
}

impl wire::Wire for ChatAdminsWithInvites {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.chatAdminsWithInvites",
        id: 0xb69b72d7,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.admins);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            admins: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A history can be imported into the chat. The user has to confirm the text that comes with it first.
///
/// Returned by [`messages.checkHistoryImportPeer`](functions::messages::CheckHistoryImportPeer).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.checkedHistoryImportPeer#a24de717 confirm_text:string =
///     messages.CheckedHistoryImportPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.checkedHistoryImportPeer)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckedHistoryImportPeer {
    /// The question to show to the user before the import starts.
    pub confirm_text: String,
}

impl CheckedHistoryImportPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(confirm_text: impl Into<String>) -> Self {
        Self {
            confirm_text: confirm_text.into(),
        }
    }
}

impl wire::Wire for CheckedHistoryImportPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.checkedHistoryImportPeer",
        id: 0xa24de717,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.confirm_text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            confirm_text: cursor.string(),
        }
    }
}

/// The advertisements to show in a chat, and how often to show them.
///
/// A constructor of [`messages::SponsoredMessages`](enums::messages::SponsoredMessages).
///
/// Since layer 133 or earlier; `posts_between` since 148; `start_delay`, `between_delay` since 205.
///
/// ```text
/// messages.sponsoredMessages#ffda656d flags:# posts_between:flags.0?int
///     start_delay:flags.1?int between_delay:flags.2?int
///     messages:Vector<SponsoredMessage> chats:Vector<Chat> users:Vector<User> =
///     messages.SponsoredMessages;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.sponsoredMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SponsoredMessages {
    /// How many messages at least lie between two advertisements; if absent, show one only, after the newest message.
    pub posts_between: Option<i32>,
    /// For a video, how many seconds it plays before the first advertisement appears.
    pub start_delay: Option<i32>,
    /// For a video, how many seconds pass between the end of one advertisement and the start of another.
    pub between_delay: Option<i32>,
    /// The advertisements.
    pub messages: Vec<types::SponsoredMessage>,
    /// The groups and channels that messages refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that messages refers to.
    pub users: Vec<enums::User>,
}

impl SponsoredMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        messages: Vec<types::SponsoredMessage>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            posts_between: None,
            start_delay: None,
            between_delay: None,
            messages,
            chats,
            users,
        }
    }
}

impl wire::Wire for SponsoredMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.sponsoredMessages",
        id: 0xffda656d,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.posts_between));
        flags.set(1, w.write_optional(&self.start_delay));
        flags.set(2, w.write_optional(&self.between_delay));
        w.write(&self.messages);
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            posts_between: cursor.read_optional(flags.has(0)),
            start_delay: cursor.read_optional(flags.has(1)),
            between_delay: cursor.read_optional(flags.has(2)),
            messages: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// How many messages of a kind a chat has on each day, for a calendar to jump by. It goes back in time from the
/// offset of the request; the oldest day may be incomplete.
///
/// Returned by [`messages.getSearchResultsCalendar`](functions::messages::GetSearchResultsCalendar).
///
/// Since layer 134.
///
/// ```text
/// messages.searchResultsCalendar#147ee23c flags:# inexact:flags.0?true count:int
///     min_date:int min_msg_id:int offset_id_offset:flags.1?int
///     periods:Vector<SearchResultsCalendarPeriod> messages:Vector<Message>
///     chats:Vector<Chat> users:Vector<User> = messages.SearchResultsCalendar;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.searchResultsCalendar)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SearchResultsCalendar {
    /// If set, count is an estimate.
    pub inexact: bool,
    /// Number of all messages that match the filter.
    pub count: i32,
    /// The time of the oldest message that this answer covers, in Unix time.
    pub min_date: i32,
    /// The identifier of the oldest message that this answer covers.
    pub min_msg_id: i32,
    /// How many matching messages are newer than the first one of messages, to show a position such as 134 of 200.
    pub offset_id_offset: Option<i32>,
    /// One entry for each day with matching messages: the first and last identifier, and the number.
    pub periods: Vec<types::SearchResultsCalendarPeriod>,
    /// Messages of those days, to show in the calendar.
    pub messages: Vec<enums::Message>,
    /// The groups and channels that messages refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that messages refers to.
    pub users: Vec<enums::User>,
}

impl SearchResultsCalendar {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        min_date: i32,
        min_msg_id: i32,
        periods: Vec<types::SearchResultsCalendarPeriod>,
        messages: Vec<enums::Message>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            inexact: false,
            count,
            min_date,
            min_msg_id,
            offset_id_offset: None,
            periods,
            messages,
            chats,
            users,
        }
    }
}

impl wire::Wire for SearchResultsCalendar {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchResultsCalendar",
        id: 0x147ee23c,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.inexact));
        w.fixed((self.count, self.min_date, self.min_msg_id));
        flags.set(1, w.write_optional(&self.offset_id_offset));
        w.write(&self.periods);
        w.write(&self.messages);
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, count, min_date, min_msg_id) = cursor
            .fixed::<(wire::Flags, i32, i32, i32)>();
        Self {
            inexact: flags.has(0),
            count,
            min_date,
            min_msg_id,
            offset_id_offset: cursor.read_optional(flags.has(1)),
            periods: cursor.read(),
            messages: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The places of some messages within all that match a filter, spread over the whole history. A client can size a
/// scroll bar with them.
///
/// Returned by [`messages.getSearchResultsPositions`](functions::messages::GetSearchResultsPositions).
///
/// Since layer 134.
///
/// ```text
/// messages.searchResultsPositions#53b22baf count:int
///     positions:Vector<SearchResultsPosition> = messages.SearchResultsPositions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.searchResultsPositions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchResultsPositions {
    /// Number of all messages that match the filter.
    pub count: i32,
    /// The sampled messages, newest first, each with its place in the list.
    pub positions: Vec<types::SearchResultPosition>,
}

impl SearchResultsPositions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32, positions: Vec<types::SearchResultPosition>) -> Self {
        Self { count, positions }
    }
}

impl wire::Wire for SearchResultsPositions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.searchResultsPositions",
        id: 0x53b22baf,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.positions);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            positions: cursor.read(),
        }
    }
}

/// What a client is to offer in the bar on top of a chat, such as reporting spam or adding a contact.
///
/// Returned by [`messages.getPeerSettings`](functions::messages::GetPeerSettings).
///
/// Since layer 135.
///
/// ```text
/// messages.peerSettings#6880b94d settings:PeerSettings chats:Vector<Chat>
///     users:Vector<User> = messages.PeerSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.peerSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerSettings {
    /// The actions and notices for the bar.
    pub settings: types::PeerSettings,
    /// The groups and channels that settings refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that settings refers to.
    pub users: Vec<enums::User>,
}

impl PeerSettings {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        settings: types::PeerSettings,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { settings, chats, users }
    }
}

impl wire::Wire for PeerSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.peerSettings",
        id: 0x6880b94d,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.settings);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            settings: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// One part of the list of who reacted to a message, and how.
///
/// Returned by [`messages.getMessageReactionsList`](functions::messages::GetMessageReactionsList).
///
/// Since layer 136; `chats` since 138; `reactions:Vector<MessagePeerReaction>` since 138,
/// `reactions:Vector<MessageUserReaction>` before.
///
/// ```text
/// messages.messageReactionsList#31bd492d flags:# count:int
///     reactions:Vector<MessagePeerReaction> chats:Vector<Chat> users:Vector<User>
///     next_offset:flags.0?string = messages.MessageReactionsList;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.messageReactionsList)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageReactionsList {
    /// Number of all reactions that match the request.
    pub count: i32,
    /// The reactions of this part, with who sent them.
    pub reactions: Vec<types::MessagePeerReaction>,
    /// The groups and channels that reacted.
    pub chats: Vec<enums::Chat>,
    /// The users that reacted.
    pub users: Vec<enums::User>,
    /// The offset for the next part; absent if there is none.
    pub next_offset: Option<String>,
}

impl MessageReactionsList {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        reactions: Vec<types::MessagePeerReaction>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            reactions,
            chats,
            users,
            next_offset: None,
        }
    }
}

impl wire::Wire for MessageReactionsList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.messageReactionsList",
        id: 0x31bd492d,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.count);
        w.write(&self.reactions);
        w.write(&self.chats);
        w.write(&self.users);
        flags.set(0, w.write_optional(&self.next_offset));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            count,
            reactions: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
        }
    }
}

/// All emoji that serve as reactions, with their names and animations.
///
/// A constructor of [`messages::AvailableReactions`](enums::messages::AvailableReactions).
///
/// Since layer 136.
///
/// ```text
/// messages.availableReactions#768e3aad hash:int
///     reactions:Vector<AvailableReaction> = messages.AvailableReactions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.availableReactions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AvailableReactions {
    /// The hash of this list, to pass to [`messages.getAvailableReactions`](functions::messages::GetAvailableReactions)
    /// the next time.
    pub hash: i32,
    /// The reactions, in the order to offer them.
    pub reactions: Vec<types::AvailableReaction>,
}

impl AvailableReactions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32, reactions: Vec<types::AvailableReaction>) -> Self {
        Self { hash, reactions }
    }
}

impl wire::Wire for AvailableReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.availableReactions",
        id: 0x768e3aad,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w.write(&self.reactions);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i32(),
            reactions: cursor.read(),
        }
    }
}

/// The text of a voice or video message, as far as it has been recognised.
///
/// Returned by [`messages.transcribeAudio`](functions::messages::TranscribeAudio).
///
/// Since layer 143; `trial_remains_num`, `trial_remains_until_date` since 167.
///
/// ```text
/// messages.transcribedAudio#cfb9d957 flags:# pending:flags.0?true
///     transcription_id:long text:string trial_remains_num:flags.1?int
///     trial_remains_until_date:flags.1?int = messages.TranscribedAudio;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.transcribedAudio)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TranscribedAudio {
    /// If set, the recognition still runs; [`updateTranscribedAudio`](types::UpdateTranscribedAudio) brings the text
    /// when there is more of it.
    pub pending: bool,
    /// The identifier of the transcription, to match later updates and to rate it.
    pub transcription_id: i64,
    /// The text recognised so far; may be empty while pending is set.
    pub text: String,
    /// For users without Telegram Premium, how many free transcriptions are left in this period.
    ///
    /// On the wire together with `trial_remains_until_date`, or not at all.
    pub trial_remains_num: Option<i32>,
    /// For users without Telegram Premium, when the number of free transcriptions starts anew, in Unix time.
    ///
    /// On the wire together with `trial_remains_num`, or not at all.
    pub trial_remains_until_date: Option<i32>,
}

impl TranscribedAudio {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(transcription_id: i64, text: impl Into<String>) -> Self {
        Self {
            pending: false,
            transcription_id,
            text: text.into(),
            trial_remains_num: None,
            trial_remains_until_date: None,
        }
    }
}

impl wire::Wire for TranscribedAudio {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.transcribedAudio",
        id: 0xcfb9d957,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.pending)
            .with(
                1,
                self.trial_remains_num.is_some()
                    || self.trial_remains_until_date.is_some(),
            );
        w.fixed((flags, self.transcription_id));
        w.string(&self.text);
        w.write_shared_or_zero(flags.has(1), &self.trial_remains_num);
        w.write_shared_or_zero(flags.has(1), &self.trial_remains_until_date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, transcription_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            pending: flags.has(0),
            transcription_id,
            text: cursor.string(),
            trial_remains_num: cursor.read_optional(flags.has(1)),
            trial_remains_until_date: cursor.read_optional(flags.has(1)),
        }
    }
}

/// Reactions to offer to the user: popular ones, recent ones or suggested tags, by the method that was called.
///
/// A constructor of [`messages::Reactions`](enums::messages::Reactions).
///
/// Since layer 145.
///
/// ```text
/// messages.reactions#eafdf716 hash:long reactions:Vector<Reaction> =
///     messages.Reactions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.reactions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Reactions {
    /// The hash of this list, to pass with the next request.
    pub hash: i64,
    /// The reactions, in the order to offer them.
    pub reactions: Vec<enums::Reaction>,
}

impl Reactions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, reactions: Vec<enums::Reaction>) -> Self {
        Self { hash, reactions }
    }
}

impl wire::Wire for Reactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.reactions",
        id: 0xeafdf716,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.reactions);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            reactions: cursor.read(),
        }
    }
}

/// One part of the topics of a forum.
///
/// Returned by [`messages.getForumTopics`](functions::messages::GetForumTopics),
/// [`messages.getForumTopicsByID`](functions::messages::GetForumTopicsById).
///
/// Since layer 148.
///
/// ```text
/// messages.forumTopics#367617d3 flags:# order_by_create_date:flags.0?true
///     count:int topics:Vector<ForumTopic> messages:Vector<Message>
///     chats:Vector<Chat> users:Vector<User> pts:int = messages.ForumTopics;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.forumTopics)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ForumTopics {
    /// If set, topics are sorted by creation, so page by the date of the topic; otherwise they are sorted by their
    /// newest message, so page by the date of that message.
    pub order_by_create_date: bool,
    /// Number of all topics that match the request.
    pub count: i32,
    /// The topics of this part.
    pub topics: Vec<enums::ForumTopic>,
    /// The newest message of each topic, and other messages that topics refers to.
    pub messages: Vec<enums::Message>,
    /// The groups and channels that topics and messages refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that topics and messages refer to.
    pub users: Vec<enums::User>,
    /// The pts of the forum's updates at the time of the answer.
    pub pts: i32,
}

impl ForumTopics {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        topics: Vec<enums::ForumTopic>,
        messages: Vec<enums::Message>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
        pts: i32,
    ) -> Self {
        Self {
            order_by_create_date: false,
            count,
            topics,
            messages,
            chats,
            users,
            pts,
        }
    }
}

impl wire::Wire for ForumTopics {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.forumTopics",
        id: 0x367617d3,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.order_by_create_date);
        w.fixed((flags, self.count));
        w.write(&self.topics);
        w.write(&self.messages);
        w.write(&self.chats);
        w.write(&self.users);
        w.i32(self.pts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            order_by_create_date: flags.has(0),
            count,
            topics: cursor.read(),
            messages: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
            pts: cursor.i32(),
        }
    }
}

/// Categories of emoji, to show as filters above a picker of emoji or stickers.
///
/// A constructor of [`messages::EmojiGroups`](enums::messages::EmojiGroups).
///
/// Since layer 152.
///
/// ```text
/// messages.emojiGroups#881fb94b hash:int groups:Vector<EmojiGroup> =
///     messages.EmojiGroups;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.emojiGroups)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiGroups {
    /// The hash of this list, to pass with the next request.
    pub hash: i32,
    /// The categories, in the order to show them.
    pub groups: Vec<enums::EmojiGroup>,
}

impl EmojiGroups {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32, groups: Vec<enums::EmojiGroup>) -> Self {
        Self { hash, groups }
    }
}

impl wire::Wire for EmojiGroups {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.emojiGroups",
        id: 0x881fb94b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w.write(&self.groups);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i32(),
            groups: cursor.read(),
        }
    }
}

/// Translations, one for each text or message of the request.
///
/// Returned by [`messages.translateText`](functions::messages::TranslateText).
///
/// Since layer 152.
///
/// ```text
/// messages.translateResult#33db32f8 result:Vector<TextWithEntities> =
///     messages.TranslatedText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.translateResult)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TranslateResult {
    /// The translated texts with their formatting, in the order of the request.
    pub result: Vec<types::TextWithEntities>,
}

impl TranslateResult {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(result: Vec<types::TextWithEntities>) -> Self {
        Self { result }
    }
}

impl wire::Wire for TranslateResult {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.translateResult",
        id: 0x33db32f8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.result);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { result: cursor.read() }
    }
}

/// A mini app that a direct link leads to, with what the client has to ask before it opens.
///
/// Returned by [`messages.getBotApp`](functions::messages::GetBotApp).
///
/// Since layer 155 or earlier.
///
/// ```text
/// messages.botApp#eb50adf5 flags:# inactive:flags.0?true
///     request_write_access:flags.1?true has_settings:flags.2?true app:BotApp =
///     messages.BotApp;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.botApp)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotApp {
    /// If set, the user has never opened this mini app; ask for a confirmation first.
    pub inactive: bool,
    /// If set, ask the user whether the bot may send messages, and pass the answer as `write_allowed` to
    /// [`messages.requestAppWebView`](functions::messages::RequestAppWebView).
    pub request_write_access: bool,
    /// No longer of use; ignore it.
    pub has_settings: bool,
    /// The mini app.
    pub app: enums::BotApp,
}

impl BotApp {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(app: impl Into<enums::BotApp>) -> Self {
        Self {
            inactive: false,
            request_write_access: false,
            has_settings: false,
            app: app.into(),
        }
    }
}

impl wire::Wire for BotApp {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.botApp",
        id: 0xeb50adf5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.inactive)
            .with(1, self.request_write_access)
            .with(2, self.has_settings);
        w.flags(flags);
        w.write(&self.app);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            inactive: flags.has(0),
            request_write_access: flags.has(1),
            has_settings: flags.has(2),
            app: cursor.read(),
        }
    }
}

/// A web page in the form for Instant View.
///
/// Returned by [`messages.getWebPage`](functions::messages::GetWebPage).
///
/// Since layer 165.
///
/// ```text
/// messages.webPage#fd5e12bd webpage:WebPage chats:Vector<Chat> users:Vector<User>
///     = messages.WebPage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.webPage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebPage {
    /// The page, with its content if it has an Instant View.
    pub webpage: enums::WebPage,
    /// The groups and channels that webpage refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that webpage refers to.
    pub users: Vec<enums::User>,
}

impl WebPage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        webpage: impl Into<enums::WebPage>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            webpage: webpage.into(),
            chats,
            users,
        }
    }
}

impl wire::Wire for WebPage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.webPage",
        id: 0xfd5e12bd,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.webpage);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            webpage: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// All conversations of the saved messages, or all topics of a channel's direct messages; there are no more.
///
/// A constructor of [`messages::SavedDialogs`](enums::messages::SavedDialogs).
///
/// Since layer 170.
///
/// ```text
/// messages.savedDialogs#f83ae221 dialogs:Vector<SavedDialog>
///     messages:Vector<Message> chats:Vector<Chat> users:Vector<User> =
///     messages.SavedDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.savedDialogs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SavedDialogs {
    /// The conversations or topics, in order.
    pub dialogs: Vec<enums::SavedDialog>,
    /// The newest message of each entry of dialogs.
    pub messages: Vec<enums::Message>,
    /// The groups and channels that dialogs and messages refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that dialogs and messages refer to.
    pub users: Vec<enums::User>,
}

impl SavedDialogs {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        dialogs: Vec<enums::SavedDialog>,
        messages: Vec<enums::Message>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            dialogs,
            messages,
            chats,
            users,
        }
    }
}

impl wire::Wire for SavedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.savedDialogs",
        id: 0xf83ae221,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.dialogs);
        w.write(&self.messages);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dialogs: cursor.read(),
            messages: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A part of the conversations of the saved messages, or of the topics of a channel's direct messages.
///
/// A constructor of [`messages::SavedDialogs`](enums::messages::SavedDialogs).
///
/// Since layer 170.
///
/// ```text
/// messages.savedDialogsSlice#44ba9dd9 count:int dialogs:Vector<SavedDialog>
///     messages:Vector<Message> chats:Vector<Chat> users:Vector<User> =
///     messages.SavedDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.savedDialogsSlice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SavedDialogsSlice {
    /// Number of all conversations or topics.
    pub count: i32,
    /// The conversations or topics of this part, in order.
    pub dialogs: Vec<enums::SavedDialog>,
    /// The newest message of each entry of dialogs.
    pub messages: Vec<enums::Message>,
    /// The groups and channels that dialogs and messages refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that dialogs and messages refer to.
    pub users: Vec<enums::User>,
}

impl SavedDialogsSlice {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        dialogs: Vec<enums::SavedDialog>,
        messages: Vec<enums::Message>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            dialogs,
            messages,
            chats,
            users,
        }
    }
}

impl wire::Wire for SavedDialogsSlice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.savedDialogsSlice",
        id: 0x44ba9dd9,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.dialogs);
        w.write(&self.messages);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            dialogs: cursor.read(),
            messages: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The conversations of the saved messages are the same as those that the client has.
///
/// A constructor of [`messages::SavedDialogs`](enums::messages::SavedDialogs).
///
/// Since layer 170.
///
/// ```text
/// messages.savedDialogsNotModified#c01f6fe8 count:int = messages.SavedDialogs;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.savedDialogsNotModified)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SavedDialogsNotModified {
    /// Number of all conversations.
    pub count: i32,
}

impl SavedDialogsNotModified {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32) -> Self {
        Self { count }
    }
}

impl wire::Wire for SavedDialogsNotModified {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.savedDialogsNotModified",
        id: 0xc01f6fe8,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { count: cursor.i32() }
    }
}

/// The reactions that the user tags saved messages with, with their names and counts.
///
/// A constructor of [`messages::SavedReactionTags`](enums::messages::SavedReactionTags).
///
/// Since layer 171.
///
/// ```text
/// messages.savedReactionTags#3259950a tags:Vector<SavedReactionTag> hash:long =
///     messages.SavedReactionTags;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.savedReactionTags)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SavedReactionTags {
    /// The tags in use.
    pub tags: Vec<types::SavedReactionTag>,
    /// The hash of this list, to pass to [`messages.getSavedReactionTags`](functions::messages::GetSavedReactionTags)
    /// the next time.
    pub hash: i64,
}

impl SavedReactionTags {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(tags: Vec<types::SavedReactionTag>, hash: i64) -> Self {
        Self { tags, hash }
    }
}

impl wire::Wire for SavedReactionTags {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.savedReactionTags",
        id: 0x3259950a,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.tags);
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            tags: cursor.read(),
            hash: cursor.i64(),
        }
    }
}

/// All quick replies of the account: prepared messages that are sent to a chat by a shortcut.
///
/// A constructor of [`messages::QuickReplies`](enums::messages::QuickReplies).
///
/// Since layer 176.
///
/// ```text
/// messages.quickReplies#c68d6695 quick_replies:Vector<QuickReply>
///     messages:Vector<Message> chats:Vector<Chat> users:Vector<User> =
///     messages.QuickReplies;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.quickReplies)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct QuickReplies {
    /// The quick replies, in the user's order.
    pub quick_replies: Vec<types::QuickReply>,
    /// The messages that `quick_replies` refers to, one for each quick reply.
    pub messages: Vec<enums::Message>,
    /// The groups and channels that messages refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that messages refers to.
    pub users: Vec<enums::User>,
}

impl QuickReplies {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        quick_replies: Vec<types::QuickReply>,
        messages: Vec<enums::Message>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            quick_replies,
            messages,
            chats,
            users,
        }
    }
}

impl wire::Wire for QuickReplies {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.quickReplies",
        id: 0xc68d6695,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.quick_replies);
        w.write(&self.messages);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            quick_replies: cursor.read(),
            messages: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The user's folders of chats, in the user's order.
///
/// Returned by [`messages.getDialogFilters`](functions::messages::GetDialogFilters).
///
/// Since layer 176.
///
/// ```text
/// messages.dialogFilters#2ad93719 flags:# tags_enabled:flags.0?true
///     filters:Vector<DialogFilter> = messages.DialogFilters;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.dialogFilters)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DialogFilters {
    /// If set, the main list shows next to each chat which folders it is in.
    pub tags_enabled: bool,
    /// The folders; [`dialogFilterDefault`](enums::DialogFilter::Default) stands for the list of all chats.
    pub filters: Vec<enums::DialogFilter>,
}

impl DialogFilters {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(filters: Vec<enums::DialogFilter>) -> Self {
        Self {
            tags_enabled: false,
            filters,
        }
    }
}

impl wire::Wire for DialogFilters {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.dialogFilters",
        id: 0x2ad93719,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.tags_enabled);
        w.flags(flags);
        w.write(&self.filters);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            tags_enabled: flags.has(0),
            filters: cursor.read(),
        }
    }
}

/// One part of the sticker sets that the account made.
///
/// Returned by [`messages.getMyStickers`](functions::messages::GetMyStickers).
///
/// Since layer 177.
///
/// ```text
/// messages.myStickers#faff629d count:int sets:Vector<StickerSetCovered> =
///     messages.MyStickers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.myStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MyStickers {
    /// Number of all sets that the account made.
    pub count: i32,
    /// The sets of this part, each with a few of its stickers.
    pub sets: Vec<enums::StickerSetCovered>,
}

impl MyStickers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32, sets: Vec<enums::StickerSetCovered>) -> Self {
        Self { count, sets }
    }
}

impl wire::Wire for MyStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.myStickers",
        id: 0xfaff629d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.sets);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            sets: cursor.read(),
        }
    }
}

/// What came of adding users to a group or channel: the updates, and whom it did not work for.
///
/// Returned by [`messages.addChatUser`](functions::messages::AddChatUser),
/// [`messages.createChat`](functions::messages::CreateChat),
/// [`channels.inviteToChannel`](functions::channels::InviteToChannel).
///
/// Since layer 177.
///
/// ```text
/// messages.invitedUsers#7f5defa6 updates:Updates
///     missing_invitees:Vector<MissingInvitee> = messages.InvitedUsers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.invitedUsers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InvitedUsers {
    /// The updates about the users that were added, and about the group if it is new.
    pub updates: enums::Updates,
    /// The users that could not be added, each with a hint at why; offer to send them an invite link.
    pub missing_invitees: Vec<types::MissingInvitee>,
}

impl InvitedUsers {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        updates: impl Into<enums::Updates>,
        missing_invitees: Vec<types::MissingInvitee>,
    ) -> Self {
        Self {
            updates: updates.into(),
            missing_invitees,
        }
    }
}

impl wire::Wire for InvitedUsers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.invitedUsers",
        id: 0x7f5defa6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.updates);
        w.write(&self.missing_invitees);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            updates: cursor.read(),
            missing_invitees: cursor.read(),
        }
    }
}

/// All animated effects that a message in a private chat can be sent with.
///
/// A constructor of [`messages::AvailableEffects`](enums::messages::AvailableEffects).
///
/// Since layer 180.
///
/// ```text
/// messages.availableEffects#bddb616e hash:int effects:Vector<AvailableEffect>
///     documents:Vector<Document> = messages.AvailableEffects;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.availableEffects)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AvailableEffects {
    /// The hash of this list, to pass to [`messages.getAvailableEffects`](functions::messages::GetAvailableEffects) the
    /// next time.
    pub hash: i32,
    /// The effects, in the order to offer them.
    pub effects: Vec<types::AvailableEffect>,
    /// The stickers and animations that effects refers to by identifier.
    pub documents: Vec<enums::Document>,
}

impl AvailableEffects {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        hash: i32,
        effects: Vec<types::AvailableEffect>,
        documents: Vec<enums::Document>,
    ) -> Self {
        Self { hash, effects, documents }
    }
}

impl wire::Wire for AvailableEffects {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.availableEffects",
        id: 0xbddb616e,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w.write(&self.effects);
        w.write(&self.documents);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i32(),
            effects: cursor.read(),
            documents: cursor.read(),
        }
    }
}

/// A message that a bot saved for a user of its mini app, who can then share it to a chat.
///
/// Returned by [`messages.savePreparedInlineMessage`](functions::messages::SavePreparedInlineMessage).
///
/// Since layer 193.
///
/// ```text
/// messages.botPreparedInlineMessage#8ecf0511 id:string expire_date:int =
///     messages.BotPreparedInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.botPreparedInlineMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotPreparedInlineMessage {
    /// The identifier of the saved message; the mini app passes it to the client to have it shared.
    pub id: String,
    /// Until when the message can be shared, in Unix time.
    pub expire_date: i32,
}

impl BotPreparedInlineMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<String>, expire_date: i32) -> Self {
        Self { id: id.into(), expire_date }
    }
}

impl wire::Wire for BotPreparedInlineMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.botPreparedInlineMessage",
        id: 0x8ecf0511,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.i32(self.expire_date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            expire_date: cursor.i32(),
        }
    }
}

/// A message that a mini app wants the user to share. Show it, let the user choose a chat, and send it with
/// [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult).
///
/// Returned by [`messages.getPreparedInlineMessage`](functions::messages::GetPreparedInlineMessage).
///
/// Since layer 193.
///
/// ```text
/// messages.preparedInlineMessage#ff57708d query_id:long result:BotInlineResult
///     peer_types:Vector<InlineQueryPeerType> cache_time:int users:Vector<User> =
///     messages.PreparedInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.preparedInlineMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PreparedInlineMessage {
    /// The query identifier to pass to [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult).
    pub query_id: i64,
    /// The message, for a preview; its identifier goes to
    /// [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult).
    pub result: enums::BotInlineResult,
    /// The kinds of chats that the user may choose from.
    pub peer_types: Vec<enums::InlineQueryPeerType>,
    /// How long the client may keep this answer, in seconds.
    pub cache_time: i32,
    /// The users that result refers to.
    pub users: Vec<enums::User>,
}

impl PreparedInlineMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        query_id: i64,
        result: impl Into<enums::BotInlineResult>,
        peer_types: Vec<enums::InlineQueryPeerType>,
        cache_time: i32,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            query_id,
            result: result.into(),
            peer_types,
            cache_time,
            users,
        }
    }
}

impl wire::Wire for PreparedInlineMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.preparedInlineMessage",
        id: 0xff57708d,
        min_size: 60,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.query_id);
        w.write(&self.result);
        w.write(&self.peer_types);
        w.i32(self.cache_time);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            query_id: cursor.i64(),
            result: cursor.read(),
            peer_types: cursor.read(),
            cache_time: cursor.i32(),
            users: cursor.read(),
        }
    }
}

/// The search gives the same stickers as those that the client has.
///
/// A constructor of [`messages::FoundStickers`](enums::messages::FoundStickers).
///
/// Since layer 195.
///
/// ```text
/// messages.foundStickersNotModified#6010c534 flags:# next_offset:flags.0?int =
///     messages.FoundStickers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.foundStickersNotModified)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FoundStickersNotModified {
    /// The offset for the next part; absent if there is none.
    pub next_offset: Option<i32>,
}

impl FoundStickersNotModified {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { next_offset: None }
    }
}

impl wire::Wire for FoundStickersNotModified {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.foundStickersNotModified",
        id: 0x6010c534,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.next_offset));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            next_offset: cursor.read_optional(flags.has(0)),
        }
    }
}

/// One part of the stickers that a search by words or emoji found.
///
/// A constructor of [`messages::FoundStickers`](enums::messages::FoundStickers).
///
/// Since layer 195.
///
/// ```text
/// messages.foundStickers#82c9e290 flags:# next_offset:flags.0?int hash:long
///     stickers:Vector<Document> = messages.FoundStickers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.foundStickers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct FoundStickers {
    /// The offset for the next part; absent if there is none.
    pub next_offset: Option<i32>,
    /// The hash of this answer, to pass with the same search the next time.
    pub hash: i64,
    /// The stickers or custom emoji that were found.
    pub stickers: Vec<enums::Document>,
}

impl FoundStickers {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, stickers: Vec<enums::Document>) -> Self {
        Self {
            next_offset: None,
            hash,
            stickers,
        }
    }
}

impl wire::Wire for FoundStickers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.foundStickers",
        id: 0x82c9e290,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.next_offset));
        w.i64(self.hash);
        w.write(&self.stickers);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            next_offset: cursor.read_optional(flags.has(0)),
            hash: cursor.i64(),
            stickers: cursor.read(),
        }
    }
}

/// The preview that a text with a link would get if it were sent now.
///
/// Returned by [`messages.getWebPagePreview`](functions::messages::GetWebPagePreview).
///
/// Since layer 197; `chats` since 213.
///
/// ```text
/// messages.webPagePreview#8c9a88ac media:MessageMedia chats:Vector<Chat>
///     users:Vector<User> = messages.WebPagePreview;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.webPagePreview)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebPagePreview {
    /// The preview as [`messageMediaWebPage`](types::MessageMediaWebPage);

    /// [`messageMediaEmpty`](enums::MessageMedia::Empty) if the link gives none.
    pub media: enums::MessageMedia,
    /// The groups and channels that media refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that media refers to.
    pub users: Vec<enums::User>,
}

impl WebPagePreview {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        media: impl Into<enums::MessageMedia>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            media: media.into(),
            chats,
            users,
        }
    }
}

impl wire::Wire for WebPagePreview {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.webPagePreview",
        id: 0x8c9a88ac,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.media);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            media: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A text as the AI editor of Telegram rewrote it.
///
/// Returned by [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi).
///
/// Since layer 224.
///
/// ```text
/// messages.composedMessageWithAI#90d7adfa flags:# result_text:TextWithEntities
///     diff_text:flags.0?TextWithEntities = messages.ComposedMessageWithAI;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.composedMessageWithAI)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ComposedMessageWithAi {
    /// The new text.
    pub result_text: types::TextWithEntities,
    /// The text with its changes marked by entities, if proofreading was asked for.
    pub diff_text: Option<types::TextWithEntities>,
}

impl ComposedMessageWithAi {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(result_text: types::TextWithEntities) -> Self {
        Self {
            result_text,
            diff_text: None,
        }
    }
}

impl wire::Wire for ComposedMessageWithAi {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.composedMessageWithAI",
        id: 0x90d7adfa,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.result_text);
        flags.set(0, w.write_optional(&self.diff_text));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            result_text: cursor.read(),
            diff_text: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The account joined the chat.
///
/// A constructor of [`messages::ChatInviteJoinResult`](enums::messages::ChatInviteJoinResult).
///
/// Since layer 228 or earlier.
///
/// ```text
/// messages.chatInviteJoinResultOk#445663a7 updates:Updates =
///     messages.ChatInviteJoinResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.chatInviteJoinResultOk)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChatInviteJoinResultOk {
    /// The updates that joining gives.
    pub updates: enums::Updates,
}

impl ChatInviteJoinResultOk {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(updates: impl Into<enums::Updates>) -> Self {
        Self { updates: updates.into() }
    }
}

impl wire::Wire for ChatInviteJoinResultOk {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.chatInviteJoinResultOk",
        id: 0x445663a7,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.updates);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { updates: cursor.read() }
    }
}

/// A bot has to let the user in first, through a web view.
///
/// A constructor of [`messages::ChatInviteJoinResult`](enums::messages::ChatInviteJoinResult).
///
/// Since layer 228 or earlier.
///
/// ```text
/// messages.chatInviteJoinResultWebView#61ca29d3 bot_id:long query_id:long
///     users:Vector<User> = messages.ChatInviteJoinResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.chatInviteJoinResultWebView)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatInviteJoinResultWebView {
    /// The identifier of the bot.
    pub bot_id: i64,
    /// The identifier of the query that the web view answers.
    pub query_id: i64,
    /// The users that are mentioned, with the bot.
    pub users: Vec<enums::User>,
}

impl ChatInviteJoinResultWebView {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(bot_id: i64, query_id: i64, users: Vec<enums::User>) -> Self {
        Self { bot_id, query_id, users }
    }
}

impl wire::Wire for ChatInviteJoinResultWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.chatInviteJoinResultWebView",
        id: 0x61ca29d3,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.bot_id, self.query_id));
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (bot_id, query_id) = cursor.fixed::<(i64, i64)>();
        Self {
            bot_id,
            query_id,
            users: cursor.read(),
        }
    }
}

/// Translations of rich messages, one for each message or content of the request.
///
/// Returned by [`messages.translateRichMessage`](functions::messages::TranslateRichMessage).
///
/// Since layer 228 or earlier.
///
/// ```text
/// messages.translatedRichMessage#4203998f result:Vector<RichMessage> =
///     messages.TranslatedRichMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.translatedRichMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TranslatedRichMessage {
    /// The translated contents, in the order of the request.
    pub result: Vec<types::RichMessage>,
}

impl TranslatedRichMessage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(result: Vec<types::RichMessage>) -> Self {
        Self { result }
    }
}

impl wire::Wire for TranslatedRichMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.translatedRichMessage",
        id: 0x4203998f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.result);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { result: cursor.read() }
    }
}

/// The content of a rich message as the AI editor of Telegram rewrote it.
///
/// Returned by [`messages.composeRichMessageWithAI`](functions::messages::ComposeRichMessageWithAi).
///
/// Since layer 228 or earlier.
///
/// ```text
/// messages.composedRichMessageWithAI#4c4537c8 result:RichMessage =
///     messages.ComposedRichMessageWithAI;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messages.composedRichMessageWithAI)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ComposedRichMessageWithAi {
    /// The new content.
    pub result: types::RichMessage,
}

impl ComposedRichMessageWithAi {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(result: types::RichMessage) -> Self {
        Self { result }
    }
}

impl wire::Wire for ComposedRichMessageWithAi {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.composedRichMessageWithAI",
        id: 0x4c4537c8,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.result);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { result: cursor.read() }
    }
}

/// The answer to [`messages.translateText`](functions::messages::TranslateText).
///
/// The type `messages.TranslatedText`, whose only constructor is `messages.translateResult`.
pub type TranslatedText = types::messages::TranslateResult;
