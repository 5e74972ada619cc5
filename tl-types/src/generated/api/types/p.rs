// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A poll or quiz: its question, answers and settings, without the votes. To create one, pass it in
/// [`inputMediaPoll`](types::InputMediaPoll) with id 0.
///
/// Contained in [`inputMediaPoll`](types::InputMediaPoll), [`messageMediaPoll`](types::MessageMediaPoll),
/// [`updateMessagePoll`](types::UpdateMessagePoll).
///
/// Since layer 91 or earlier; `close_period`, `close_date` since 112; `question:TextWithEntities` since 179,
/// `question:string` before; `open_answers`, `revoting_disabled`, `shuffle_answers`, `hide_results_until_close`,
/// `creator`, `hash` since 224; `subscribers_only`, `countries_iso2` since 225.
///
/// ```text
/// poll#966e2dbf id:long flags:# closed:flags.0?true public_voters:flags.1?true
///     multiple_choice:flags.2?true quiz:flags.3?true open_answers:flags.6?true
///     revoting_disabled:flags.7?true shuffle_answers:flags.8?true
///     hide_results_until_close:flags.9?true creator:flags.10?true
///     subscribers_only:flags.11?true question:TextWithEntities
///     answers:Vector<PollAnswer> close_period:flags.4?int close_date:flags.5?int
///     countries_iso2:flags.12?Vector<string> hash:long = Poll;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/poll)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Poll {
    /// The identifier of the poll; 0 in a new one.
    pub id: i64,
    /// If set, the poll is closed and takes no more votes.
    pub closed: bool,
    /// If set, the poll is not anonymous: everyone can see who voted for what.
    pub public_voters: bool,
    /// If set, a user may choose more than one answer.
    pub multiple_choice: bool,
    /// If set, this is a quiz: it has right and wrong answers, and the results tell which is right.
    pub quiz: bool,
    /// If set, users may add answers of their own to the poll.
    pub open_answers: bool,
    /// If set, a vote cannot be taken back or changed.
    pub revoting_disabled: bool,
    /// If set, the client shows the answers in a random order.
    pub shuffle_answers: bool,
    /// If set, nobody sees the results before the poll is closed.
    pub hide_results_until_close: bool,
    /// Whether the account created the poll.
    pub creator: bool,
    /// If set, only members of the channel or supergroup may vote, and only those who joined at least 24 hours before
    /// the poll was posted.
    pub subscribers_only: bool,
    /// The text of the question. Of the formatting, only custom emoji are allowed.
    pub question: types::TextWithEntities,
    /// The answers to choose from: at least 2, and at most `poll_answers_max` of the client configuration.
    pub answers: Vec<enums::PollAnswer>,
    /// How many seconds after its creation the poll closes by itself. Not to be combined with `close_date`.
    pub close_period: Option<i32>,
    /// When the poll closes by itself, in Unix time. Not to be combined with `close_period`.
    pub close_date: Option<i32>,
    /// Countries whose users may vote, as two-letter ISO 3166-1 codes; all if absent.
    pub countries_iso2: Option<Vec<String>>,
    /// The hash of this version of the poll, to pass to
    /// [`messages.getPollResults`](functions::messages::GetPollResults); 0 in a new poll.
    pub hash: i64,
}

impl Poll {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        id: i64,
        question: types::TextWithEntities,
        answers: Vec<enums::PollAnswer>,
        hash: i64,
    ) -> Self {
        Self {
            id,
            closed: false,
            public_voters: false,
            multiple_choice: false,
            quiz: false,
            open_answers: false,
            revoting_disabled: false,
            shuffle_answers: false,
            hide_results_until_close: false,
            creator: false,
            subscribers_only: false,
            question,
            answers,
            close_period: None,
            close_date: None,
            countries_iso2: None,
            hash,
        }
    }
}

impl wire::Wire for Poll {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "poll",
        id: 0x966e2dbf,
        min_size: if cfg!(feature = "compat") { 40 } else { 48 },
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.closed)
                    .with(1, self.public_voters)
                    .with(2, self.multiple_choice)
                    .with(3, self.quiz)
                    .with(6, self.open_answers)
                    .with(7, self.revoting_disabled)
                    .with(8, self.shuffle_answers)
                    .with(9, self.hide_results_until_close)
                    .with(10, self.creator)
                    .with(11, self.subscribers_only),
            );
        w.write(&self.question);
        w.write(&self.answers);
        flags.set(4, w.write_optional(&self.close_period));
        flags.set(5, w.write_optional(&self.close_date));
        flags.set(12, w.write_optional(&self.countries_iso2));
        w.i64(self.hash);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, flags) = cursor.fixed::<(i64, wire::Flags)>();
        Self {
            id,
            closed: flags.has(0),
            public_voters: flags.has(1),
            multiple_choice: flags.has(2),
            quiz: flags.has(3),
            open_answers: flags.has(6),
            revoting_disabled: flags.has(7),
            shuffle_answers: flags.has(8),
            hide_results_until_close: flags.has(9),
            creator: flags.has(10),
            subscribers_only: flags.has(11),
            question: cursor.read(),
            answers: cursor.read(),
            close_period: cursor.read_optional(flags.has(4)),
            close_date: cursor.read_optional(flags.has(5)),
            countries_iso2: cursor.read_optional(flags.has(12)),
            hash: cursor.i64(),
        }
    }

    #[cfg(feature = "compat")]
    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            Self::ID => Self::read_bare(cursor),
            0x58747131 => Self::poll_58747131(cursor),
            0xb8425be9 => Self::poll_b8425be9(cursor),
            _ => cursor.unknown(id, Self::TL_NAME),
        };
        cursor.leave(id);
        value
    }
}

/// A user, and the private chat with that user.
///
/// A constructor of [`Peer`](enums::Peer).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// peerUser#59511722 user_id:long = Peer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerUser {
    /// The identifier of the user.
    pub user_id: i64,
}

impl PeerUser {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self { user_id }
    }
}

impl wire::Wire for PeerUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerUser",
        id: 0x59511722,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { user_id: cursor.i64() }
    }
}

/// A basic group.
///
/// A constructor of [`Peer`](enums::Peer).
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// peerChat#36c6019a chat_id:long = Peer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerChat {
    /// The identifier of the group.
    pub chat_id: i64,
}

impl PeerChat {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self { chat_id }
    }
}

impl wire::Wire for PeerChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerChat",
        id: 0x36c6019a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chat_id: cursor.i64() }
    }
}

/// A channel or supergroup.
///
/// A constructor of [`Peer`](enums::Peer).
///
/// Since layer 46 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// peerChannel#a2a5371e channel_id:long = Peer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerChannel)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerChannel {
    /// The identifier of the channel.
    pub channel_id: i64,
}

impl PeerChannel {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64) -> Self {
        Self { channel_id }
    }
}

impl wire::Wire for PeerChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerChannel",
        id: 0xa2a5371e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.channel_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel_id: cursor.i64() }
    }
}

/// The colour of a name and of replies and quotes, and the pattern of small emoji that goes with it.
///
/// A constructor of [`PeerColor`](enums::PeerColor).
///
/// Since layer 167.
///
/// ```text
/// peerColor#b54b5acf flags:# color:flags.0?int background_emoji_id:flags.1?long =
///     PeerColor;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerColor)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerColor {
    /// The identifier of the colour, as [`help.getPeerColors`](functions::help::GetPeerColors) lists them; 0 to 6 are
    /// the colours that every client knows. If absent, the default.
    pub color: Option<i32>,
    /// The identifier of the custom emoji that makes the pattern.
    pub background_emoji_id: Option<i64>,
}

impl PeerColor {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            color: None,
            background_emoji_id: None,
        }
    }
}

impl wire::Wire for PeerColor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerColor",
        id: 0xb54b5acf,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.color));
        flags.set(1, w.write_optional(&self.background_emoji_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            color: cursor.read_optional(flags.has(0)),
            background_emoji_id: cursor.read_optional(flags.has(1)),
        }
    }
}

/// Colours that come from a collectible gift of the user. It is only received; to set them, pass
/// [`inputPeerColorCollectible`](types::InputPeerColorCollectible).
///
/// A constructor of [`PeerColor`](enums::PeerColor).
///
/// Since layer 216.
///
/// ```text
/// peerColorCollectible#b9c0639a flags:# collectible_id:long gift_emoji_id:long
///     background_emoji_id:long accent_color:int colors:Vector<int>
///     dark_accent_color:flags.0?int dark_colors:flags.1?Vector<int> = PeerColor;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerColorCollectible)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerColorCollectible {
    /// The id of the [`starGiftUnique`](types::StarGiftUnique).
    pub collectible_id: i64,
    /// The identifier of the custom emoji that shows the gift; it is drawn once in a corner, in its own colours.
    pub gift_emoji_id: i64,
    /// The identifier of the custom emoji that makes the pattern.
    pub background_emoji_id: i64,
    /// The colour of the name and of the background of replies, as RGB24.
    pub accent_color: i32,
    /// From one to three colours of the lines beside replies and quotes, as RGB24.
    pub colors: Vec<i32>,
    /// The colour of the name and of the background of replies in dark themes, as RGB24; `accent_color` if absent.
    pub dark_accent_color: Option<i32>,
    /// From one to three colours of the lines in dark themes, as RGB24; the same as in light ones if absent.
    pub dark_colors: Option<Vec<i32>>,
}

impl PeerColorCollectible {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        collectible_id: i64,
        gift_emoji_id: i64,
        background_emoji_id: i64,
        accent_color: i32,
        colors: Vec<i32>,
    ) -> Self {
        Self {
            collectible_id,
            gift_emoji_id,
            background_emoji_id,
            accent_color,
            colors,
            dark_accent_color: None,
            dark_colors: None,
        }
    }
}

impl wire::Wire for PeerColorCollectible {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerColorCollectible",
        id: 0xb9c0639a,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((
            self.collectible_id,
            self.gift_emoji_id,
            self.background_emoji_id,
            self.accent_color,
        ));
        w.write(&self.colors);
        flags.set(0, w.write_optional(&self.dark_accent_color));
        flags.set(1, w.write_optional(&self.dark_colors));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, collectible_id, gift_emoji_id, background_emoji_id, accent_color) = cursor
            .fixed::<(wire::Flags, i64, i64, i64, i32)>();
        Self {
            collectible_id,
            gift_emoji_id,
            background_emoji_id,
            accent_color,
            colors: cursor.read(),
            dark_accent_color: cursor.read_optional(flags.has(0)),
            dark_colors: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A photo that does not exist.
///
/// A constructor of [`Photo`](enums::Photo).
///
/// Since layer 46 or earlier.
///
/// ```text
/// photoEmpty#2331b22d id:long = Photo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photoEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhotoEmpty {
    /// The identifier of the photo.
    pub id: i64,
}

impl PhotoEmpty {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Wire for PhotoEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photoEmpty",
        id: 0x2331b22d,
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

/// A photo in several sizes.
///
/// A constructor of [`Photo`](enums::Photo).
///
/// Since layer 46 or earlier; `has_stickers` since 62 or earlier; `file_reference` since 86 or earlier; `dc_id`
/// since 98; `video_sizes` since 117 or earlier.
///
/// ```text
/// photo#fb197a65 flags:# has_stickers:flags.0?true id:long access_hash:long
///     file_reference:bytes date:int sizes:Vector<PhotoSize>
///     video_sizes:flags.1?Vector<VideoSize> dc_id:int = Photo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Photo {
    /// If set, there are stickers on the photo.
    pub has_stickers: bool,
    /// The identifier of the photo.
    pub id: i64,
    /// The access hash of the photo.
    pub access_hash: i64,
    /// The file reference of the photo; it expires, and comes anew with the message or object that contains the photo.
    pub file_reference: Vec<u8>,
    /// When the photo was uploaded, in Unix time.
    pub date: i32,
    /// The sizes to choose from.
    pub sizes: Vec<enums::PhotoSize>,
    /// The animated versions of a profile photo.
    pub video_sizes: Option<Vec<enums::VideoSize>>,
    /// The data centre that stores the photo.
    pub dc_id: i32,
}

impl Photo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        file_reference: impl Into<Vec<u8>>,
        date: i32,
        sizes: Vec<enums::PhotoSize>,
        dc_id: i32,
    ) -> Self {
        Self {
            has_stickers: false,
            id,
            access_hash,
            file_reference: file_reference.into(),
            date,
            sizes,
            video_sizes: None,
            dc_id,
        }
    }
}

impl wire::Wire for Photo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photo",
        id: 0xfb197a65,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.has_stickers));
        w.fixed((self.id, self.access_hash));
        w.bytes(&self.file_reference);
        w.i32(self.date);
        w.write(&self.sizes);
        flags.set(1, w.write_optional(&self.video_sizes));
        w.i32(self.dc_id);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            has_stickers: flags.has(0),
            id,
            access_hash,
            file_reference: cursor.bytes(),
            date: cursor.i32(),
            sizes: cursor.read(),
            video_sizes: cursor.read_optional(flags.has(1)),
            dc_id: cursor.i32(),
        }
    }
}

/// The notification settings of a chat. What is absent follows the settings for all chats of its kind.
///
/// Returned by [`account.getNotifySettings`](functions::account::GetNotifySettings).
///
/// Contained in [`chatFull`](types::ChatFull), [`channelFull`](types::ChannelFull), [`dialog`](types::Dialog),
/// [`dialogCommunity`](types::DialogCommunity), [`userFull`](types::UserFull), [`forumTopic`](types::ForumTopic),
/// [`updateNotifySettings`](types::UpdateNotifySettings).
///
/// Since layer 46 or earlier; `silent` since 62 or earlier; `events_mask` until 46 or later;
/// `show_previews:flags.0?true` since 62 or earlier, `show_previews:Bool` before; fields in another order since 62
/// or earlier; `show_previews:flags.0?Bool` since 81 or earlier, `show_previews:flags.0?true` before;
/// `silent:flags.1?Bool` since 81 or earlier, `silent:flags.1?true` before; `mute_until:flags.2?int` since 81 or
/// earlier, `mute_until:int` before; `sound:flags.3?string` since 81 or earlier, `sound:string` before;
/// `ios_sound`, `android_sound`, `other_sound` since 140; `sound` until 139; `stories_muted`,
/// `stories_hide_sender`, `stories_ios_sound`, `stories_android_sound`, `stories_other_sound` since 160 or earlier.
///
/// ```text
/// peerNotifySettings#99622c0c flags:# show_previews:flags.0?Bool
///     silent:flags.1?Bool mute_until:flags.2?int
///     ios_sound:flags.3?NotificationSound android_sound:flags.4?NotificationSound
///     other_sound:flags.5?NotificationSound stories_muted:flags.6?Bool
///     stories_hide_sender:flags.7?Bool stories_ios_sound:flags.8?NotificationSound
///     stories_android_sound:flags.9?NotificationSound
///     stories_other_sound:flags.10?NotificationSound = PeerNotifySettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerNotifySettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerNotifySettings {
    /// True if notifications show the text.
    pub show_previews: Option<bool>,
    /// True if notifications come without a sound.
    pub silent: Option<bool>,
    /// Until when the chat is muted, in Unix time.
    pub mute_until: Option<i32>,
    /// The sound on iOS.
    pub ios_sound: Option<enums::NotificationSound>,
    /// The sound on Android.
    pub android_sound: Option<enums::NotificationSound>,
    /// The sound elsewhere.
    pub other_sound: Option<enums::NotificationSound>,
    /// True if stories give no notifications.
    pub stories_muted: Option<bool>,
    /// True if notifications of stories do not show who posted them.
    pub stories_hide_sender: Option<bool>,
    /// The sound for stories on iOS.
    pub stories_ios_sound: Option<enums::NotificationSound>,
    /// The sound for stories on Android.
    pub stories_android_sound: Option<enums::NotificationSound>,
    /// The sound for stories elsewhere.
    pub stories_other_sound: Option<enums::NotificationSound>,
}

impl PeerNotifySettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            show_previews: None,
            silent: None,
            mute_until: None,
            ios_sound: None,
            android_sound: None,
            other_sound: None,
            stories_muted: None,
            stories_hide_sender: None,
            stories_ios_sound: None,
            stories_android_sound: None,
            stories_other_sound: None,
        }
    }
}

impl wire::Wire for PeerNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerNotifySettings",
        id: 0x99622c0c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.show_previews));
        flags.set(1, w.write_optional(&self.silent));
        flags.set(2, w.write_optional(&self.mute_until));
        flags.set(3, w.write_optional(&self.ios_sound));
        flags.set(4, w.write_optional(&self.android_sound));
        flags.set(5, w.write_optional(&self.other_sound));
        flags.set(6, w.write_optional(&self.stories_muted));
        flags.set(7, w.write_optional(&self.stories_hide_sender));
        flags.set(8, w.write_optional(&self.stories_ios_sound));
        flags.set(9, w.write_optional(&self.stories_android_sound));
        flags.set(10, w.write_optional(&self.stories_other_sound));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            show_previews: cursor.read_optional(flags.has(0)),
            silent: cursor.read_optional(flags.has(1)),
            mute_until: cursor.read_optional(flags.has(2)),
            ios_sound: cursor.read_optional(flags.has(3)),
            android_sound: cursor.read_optional(flags.has(4)),
            other_sound: cursor.read_optional(flags.has(5)),
            stories_muted: cursor.read_optional(flags.has(6)),
            stories_hide_sender: cursor.read_optional(flags.has(7)),
            stories_ios_sound: cursor.read_optional(flags.has(8)),
            stories_android_sound: cursor.read_optional(flags.has(9)),
            stories_other_sound: cursor.read_optional(flags.has(10)),
        }
    }
}

/// The active stories of a user or channel.
///
/// Contained in [`channelFull`](types::ChannelFull), [`userFull`](types::UserFull),
/// [`stories.allStories`](types::stories::AllStories), [`stories.peerStories`](types::stories::PeerStories).
///
/// Since layer 164.
///
/// ```text
/// peerStories#9a35e999 flags:# peer:Peer max_read_id:flags.0?int
///     stories:Vector<StoryItem> = PeerStories;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerStories)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PeerStories {
    /// Whose stories they are.
    pub peer: enums::Peer,
    /// The identifier of the last story that the account has seen; absent if none.
    pub max_read_id: Option<i32>,
    /// The stories, in full or in short.
    pub stories: Vec<enums::StoryItem>,
}

impl PeerStories {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, stories: Vec<enums::StoryItem>) -> Self {
        Self {
            peer: peer.into(),
            max_read_id: None,
            stories,
        }
    }
}

impl wire::Wire for PeerStories {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerStories",
        id: 0x9a35e999,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.max_read_id));
        w.write(&self.stories);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            max_read_id: cursor.read_optional(flags.has(0)),
            stories: cursor.read(),
        }
    }
}

/// The votes of a poll so far. As long as the poll is open, a user who has not voted sees no counts for the
/// answers.
///
/// Contained in [`messageMediaPoll`](types::MessageMediaPoll), [`updateMessagePoll`](types::UpdateMessagePoll).
///
/// Since layer 91 or earlier; `recent_voters` since 109 or earlier; `solution`, `solution_entities` since 112;
/// `recent_voters:flags.3?Vector<long>` since 133 or earlier, `recent_voters:flags.3?Vector<int>` before;
/// `recent_voters:flags.3?Vector<Peer>` since 160 or earlier, `recent_voters:flags.3?Vector<long>` before;
/// `has_unread_votes`, `can_view_stats`, `solution_media` since 224.
///
/// ```text
/// pollResults#ba7bb15e flags:# min:flags.0?true has_unread_votes:flags.6?true
///     can_view_stats:flags.7?true results:flags.1?Vector<PollAnswerVoters>
///     total_voters:flags.2?int recent_voters:flags.3?Vector<Peer>
///     solution:flags.4?string solution_entities:flags.4?Vector<MessageEntity>
///     solution_media:flags.5?MessageMedia = PollResults;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pollResults)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PollResults {
    /// If set, what this account chose is left out, because the same update goes to everyone;

    /// [`messages.getPollResults`](functions::messages::GetPollResults) returns all.
    pub min: bool,
    /// If set, there are votes in the account's poll that it has not seen.
    pub has_unread_votes: bool,
    /// If set, the account may look at the statistics of the poll.
    pub can_view_stats: bool,
    /// The count of each answer.
    pub results: Option<Vec<types::PollAnswerVoters>>,
    /// Number of people who voted.
    pub total_voters: Option<i32>,
    /// Some who voted lately; only filled in polls with public votes.
    pub recent_voters: Option<Vec<enums::Peer>>,
    /// For a quiz, the explanation that is shown after the user has answered.
    ///
    /// On the wire together with `solution_entities`, or not at all.
    pub solution: Option<String>,
    /// Formatting of solution.
    ///
    /// On the wire together with `solution`, or not at all.
    pub solution_entities: Option<Vec<enums::MessageEntity>>,
    /// For a quiz, a picture or other media that goes with the explanation.
    pub solution_media: Option<enums::MessageMedia>,
}

impl PollResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            min: false,
            has_unread_votes: false,
            can_view_stats: false,
            results: None,
            total_voters: None,
            recent_voters: None,
            solution: None,
            solution_entities: None,
            solution_media: None,
        }
    }
}

impl wire::Wire for PollResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pollResults",
        id: 0xba7bb15e,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.min)
                    .with(4, self.solution.is_some() || self.solution_entities.is_some())
                    .with(6, self.has_unread_votes)
                    .with(7, self.can_view_stats),
            );
        flags.set(1, w.write_optional(&self.results));
        flags.set(2, w.write_optional(&self.total_voters));
        flags.set(3, w.write_optional(&self.recent_voters));
        w.write_shared_or_zero(flags.has(4), &self.solution);
        w.write_shared_or_zero(flags.has(4), &self.solution_entities);
        flags.set(5, w.write_optional(&self.solution_media));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            min: flags.has(0),
            has_unread_votes: flags.has(6),
            can_view_stats: flags.has(7),
            results: cursor.read_optional(flags.has(1)),
            total_voters: cursor.read_optional(flags.has(2)),
            recent_voters: cursor.read_optional(flags.has(3)),
            solution: cursor.read_optional(flags.has(4)),
            solution_entities: cursor.read_optional(flags.has(4)),
            solution_media: cursor.read_optional(flags.has(5)),
        }
    }

    #[cfg(feature = "compat")]
    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            Self::ID => Self::read_bare(cursor),
            0x7adf2420 => Self::poll_results_7adf2420(cursor),
            _ => cursor.unknown(id, Self::TL_NAME),
        };
        cursor.leave(id);
        value
    }
}

/// What the buyer stated for an order: name, phone number, email and postal address, as far as the invoice asks for
/// them.
///
/// Accepted by [`payments.validateRequestedInfo`](functions::payments::ValidateRequestedInfo).
///
/// Contained in [`messageActionPaymentSentMe`](types::MessageActionPaymentSentMe),
/// [`updateBotPrecheckoutQuery`](types::UpdateBotPrecheckoutQuery),
/// [`payments.paymentForm`](types::payments::PaymentForm),
/// [`payments.paymentReceipt`](types::payments::PaymentReceipt),
/// [`payments.savedInfo`](types::payments::SavedInfo).
///
/// Since layer 65 or earlier.
///
/// ```text
/// paymentRequestedInfo#909c3f94 flags:# name:flags.0?string phone:flags.1?string
///     email:flags.2?string shipping_address:flags.3?PostAddress =
///     PaymentRequestedInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/paymentRequestedInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PaymentRequestedInfo {
    /// Full name of the buyer.
    pub name: Option<String>,
    /// Phone number of the buyer.
    pub phone: Option<String>,
    /// Email address of the buyer.
    pub email: Option<String>,
    /// Where the order is to be delivered.
    pub shipping_address: Option<types::PostAddress>,
}

impl PaymentRequestedInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            phone: None,
            email: None,
            shipping_address: None,
        }
    }
}

impl wire::Wire for PaymentRequestedInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "paymentRequestedInfo",
        id: 0x909c3f94,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.name));
        flags.set(1, w.write_optional(&self.phone));
        flags.set(2, w.write_optional(&self.email));
        flags.set(3, w.write_optional(&self.shipping_address));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            name: cursor.read_optional(flags.has(0)),
            phone: cursor.read_optional(flags.has(1)),
            email: cursor.read_optional(flags.has(2)),
            shipping_address: cursor.read_optional(flags.has(3)),
        }
    }
}

/// Identifies a payment that was made.
///
/// Contained in [`messageActionPaymentSentMe`](types::MessageActionPaymentSentMe),
/// [`messageActionPaymentRefunded`](types::MessageActionPaymentRefunded).
///
/// Since layer 65 or earlier.
///
/// ```text
/// paymentCharge#ea02c27e id:string provider_charge_id:string = PaymentCharge;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/paymentCharge)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PaymentCharge {
    /// Identifier of the payment at Telegram; a refund of Telegram Stars needs it.
    pub id: String,
    /// Identifier of the payment at the payment provider.
    pub provider_charge_id: String,
}

impl PaymentCharge {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<String>, provider_charge_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            provider_charge_id: provider_charge_id.into(),
        }
    }
}

impl wire::Wire for PaymentCharge {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "paymentCharge",
        id: 0xea02c27e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.string(&self.provider_charge_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            provider_charge_id: cursor.string(),
        }
    }
}

/// The call went over into a conference call, which the client should join.
///
/// A constructor of [`PhoneCallDiscardReason`](enums::PhoneCallDiscardReason).
///
/// Since layer 202.
///
/// ```text
/// phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7 slug:string =
///     PhoneCallDiscardReason;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phoneCallDiscardReasonMigrateConferenceCall)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneCallDiscardReasonMigrateConferenceCall {
    /// The name of the conference call in its link, for [`inputGroupCallSlug`](types::InputGroupCallSlug).
    pub slug: String,
}

impl PhoneCallDiscardReasonMigrateConferenceCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for PhoneCallDiscardReasonMigrateConferenceCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phoneCallDiscardReasonMigrateConferenceCall",
        id: 0x9fbbf1f7,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

/// An answer that a poll offers, as the server names it.
///
/// A constructor of [`PollAnswer`](enums::PollAnswer).
///
/// Since layer 91 or earlier; `text:TextWithEntities` since 179, `text:string` before; `media`, `added_by`, `date`
/// since 224.
///
/// ```text
/// pollAnswer#4b7d786a flags:# text:TextWithEntities option:bytes
///     media:flags.0?MessageMedia added_by:flags.1?Peer date:flags.1?int =
///     PollAnswer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pollAnswer)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PollAnswer {
    /// The text of the answer. Of the formatting, only custom emoji are shown.
    pub text: types::TextWithEntities,
    /// The identifier of the answer within the poll, to pass to [`messages.sendVote`](functions::messages::SendVote).
    pub option: Vec<u8>,
    /// A picture or other media that belongs to the answer.
    pub media: Option<enums::MessageMedia>,
    /// Who added the answer, if it was added to the poll after it was sent.
    ///
    /// On the wire together with `date`, or not at all.
    pub added_by: Option<enums::Peer>,
    /// When the answer was added, in Unix time; present together with `added_by`.
    ///
    /// On the wire together with `added_by`, or not at all.
    pub date: Option<i32>,
}

impl PollAnswer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(text: types::TextWithEntities, option: impl Into<Vec<u8>>) -> Self {
        Self {
            text,
            option: option.into(),
            media: None,
            added_by: None,
            date: None,
        }
    }
}

impl wire::Wire for PollAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pollAnswer",
        id: 0x4b7d786a,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.added_by.is_some()));
        w.write(&self.text);
        w.bytes(&self.option);
        flags.set(0, w.write_optional(&self.media));
        w.write_shared(flags.has(1), &self.added_by);
        w.write_shared_or_zero(flags.has(1), &self.date);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            text: cursor.read(),
            option: cursor.bytes(),
            media: cursor.read_optional(flags.has(0)),
            added_by: cursor.read_optional(flags.has(1)),
            date: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A size that does not exist.
///
/// A constructor of [`PhotoSize`](enums::PhotoSize).
///
/// Since layer 46 or earlier.
///
/// ```text
/// photoSizeEmpty#e17e23c type:string = PhotoSize;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photoSizeEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhotoSizeEmpty {
    /// The type of the size.
    pub r#type: String,
}

impl PhotoSizeEmpty {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into() }
    }
}

impl wire::Wire for PhotoSizeEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photoSizeEmpty",
        id: 0x0e17e23c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.r#type);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { r#type: cursor.string() }
    }
}

/// A size that has to be loaded.
///
/// A constructor of [`PhotoSize`](enums::PhotoSize).
///
/// Since layer 46 or earlier; `location` until 121 or later.
///
/// ```text
/// photoSize#75c78e60 type:string w:int h:int size:int = PhotoSize;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photoSize)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhotoSize {
    /// The type of the size, to ask for it with.
    pub r#type: String,
    /// Width, in pixels.
    pub w: i32,
    /// Height, in pixels.
    pub h: i32,
    /// Size of the file, in bytes.
    pub size: i32,
}

impl PhotoSize {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(r#type: impl Into<String>, w: i32, h: i32, size: i32) -> Self {
        Self {
            r#type: r#type.into(),
            w,
            h,
            size,
        }
    }
}

impl wire::Wire for PhotoSize {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photoSize",
        id: 0x75c78e60,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.r#type);
        w.fixed((self.w, self.h, self.size));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let r#type = cursor.string();
        let (w, h, size) = cursor.fixed::<(i32, i32, i32)>();
        Self { r#type, w, h, size }
    }
}

/// A small size with its bytes.
///
/// A constructor of [`PhotoSize`](enums::PhotoSize).
///
/// Since layer 46 or earlier; `location` until 121 or later.
///
/// ```text
/// photoCachedSize#21e1ad6 type:string w:int h:int bytes:bytes = PhotoSize;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photoCachedSize)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhotoCachedSize {
    /// The type of the size.
    pub r#type: String,
    /// Width, in pixels.
    pub w: i32,
    /// Height, in pixels.
    pub h: i32,
    /// The image.
    pub bytes: Vec<u8>,
}

impl PhotoCachedSize {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        w: i32,
        h: i32,
        bytes: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            w,
            h,
            bytes: bytes.into(),
        }
    }
}

impl wire::Wire for PhotoCachedSize {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photoCachedSize",
        id: 0x021e1ad6,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.r#type);
        w.fixed((self.w, self.h));
        w.bytes(&self.bytes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let r#type = cursor.string();
        let (w, h) = cursor.fixed::<(i32, i32)>();
        Self {
            r#type,
            w,
            h,
            bytes: cursor.bytes(),
        }
    }
}

/// A tiny preview.
///
/// A constructor of [`PhotoSize`](enums::PhotoSize).
///
/// Since layer 95 or earlier.
///
/// ```text
/// photoStrippedSize#e0b0bc2e type:string bytes:bytes = PhotoSize;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photoStrippedSize)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhotoStrippedSize {
    /// The type of the size.
    pub r#type: String,
    /// A JPEG without its header.
    pub bytes: Vec<u8>,
}

impl PhotoStrippedSize {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(r#type: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            r#type: r#type.into(),
            bytes: bytes.into(),
        }
    }
}

impl wire::Wire for PhotoStrippedSize {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photoStrippedSize",
        id: 0xe0b0bc2e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.r#type);
        w.bytes(&self.bytes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.string(),
            bytes: cursor.bytes(),
        }
    }
}

/// A size as a progressive JPEG, which can be shown after a part of it is loaded.
///
/// A constructor of [`PhotoSize`](enums::PhotoSize).
///
/// Since layer 119 or earlier; `location` until 121 or later.
///
/// ```text
/// photoSizeProgressive#fa3efb95 type:string w:int h:int sizes:Vector<int> =
///     PhotoSize;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photoSizeProgressive)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhotoSizeProgressive {
    /// The type of the size, to ask for it with.
    pub r#type: String,
    /// Width, in pixels.
    pub w: i32,
    /// Height, in pixels.
    pub h: i32,
    /// The lengths after which the image can be shown, in bytes; the last one is the whole file.
    pub sizes: Vec<i32>,
}

impl PhotoSizeProgressive {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(r#type: impl Into<String>, w: i32, h: i32, sizes: Vec<i32>) -> Self {
        Self {
            r#type: r#type.into(),
            w,
            h,
            sizes,
        }
    }
}

impl wire::Wire for PhotoSizeProgressive {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photoSizeProgressive",
        id: 0xfa3efb95,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.r#type);
        w.fixed((self.w, self.h));
        w.write(&self.sizes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let r#type = cursor.string();
        let (w, h) = cursor.fixed::<(i32, i32)>();
        Self {
            r#type,
            w,
            h,
            sizes: cursor.read(),
        }
    }
}

/// An outline, for example of a sticker.
///
/// A constructor of [`PhotoSize`](enums::PhotoSize).
///
/// Since layer 121.
///
/// ```text
/// photoPathSize#d8214d41 type:string bytes:bytes = PhotoSize;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photoPathSize)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhotoPathSize {
    /// The type of the size.
    pub r#type: String,
    /// The path of the outline, in a compact form.
    pub bytes: Vec<u8>,
}

impl PhotoPathSize {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(r#type: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            r#type: r#type.into(),
            bytes: bytes.into(),
        }
    }
}

impl wire::Wire for PhotoPathSize {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photoPathSize",
        id: 0xd8214d41,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.r#type);
        w.bytes(&self.bytes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.string(),
            bytes: cursor.bytes(),
        }
    }
}

/// What a client offers in the bar above a chat, such as to report spam or to add a contact, and hints about a user
/// who is not known yet.
///
/// Contained in [`userFull`](types::UserFull), [`updatePeerSettings`](types::UpdatePeerSettings),
/// [`messages.peerSettings`](types::messages::PeerSettings).
///
/// Since layer 62 or earlier; `autoarchived`, `invite_members`, `geo_distance` since 117 or earlier;
/// `request_chat_broadcast`, `request_chat_title`, `request_chat_date` since 135; `business_bot_paused`,
/// `business_bot_can_reply`, `business_bot_id`, `business_bot_manage_url` since 177; `charge_paid_message_stars`,
/// `registration_month`, `phone_country`, `name_change_date`, `photo_change_date` since 200.
///
/// ```text
/// peerSettings#f47741f7 flags:# report_spam:flags.0?true add_contact:flags.1?true
///     block_contact:flags.2?true share_contact:flags.3?true
///     need_contacts_exception:flags.4?true report_geo:flags.5?true
///     autoarchived:flags.7?true invite_members:flags.8?true
///     request_chat_broadcast:flags.10?true business_bot_paused:flags.11?true
///     business_bot_can_reply:flags.12?true geo_distance:flags.6?int
///     request_chat_title:flags.9?string request_chat_date:flags.9?int
///     business_bot_id:flags.13?long business_bot_manage_url:flags.13?string
///     charge_paid_message_stars:flags.14?long registration_month:flags.15?string
///     phone_country:flags.16?string name_change_date:flags.17?int
///     photo_change_date:flags.18?int = PeerSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerSettings {
    /// If set, offer to report the chat as spam.
    pub report_spam: bool,
    /// If set, offer to add the user to the contacts.
    pub add_contact: bool,
    /// If set, offer to block the user.
    pub block_contact: bool,
    /// If set, offer to share the own phone number with the user, by
    /// [`contacts.acceptContact`](functions::contacts::AcceptContact).
    pub share_contact: bool,
    /// If set, ask whether the user, once added to the contacts, may see the own phone number.
    pub need_contacts_exception: bool,
    /// If set, offer to report the group as not related to its place.
    pub report_geo: bool,
    /// If set, the chat was archived automatically, and can be taken out of the archive.
    pub autoarchived: bool,
    /// If set, offer to invite members to the group, which is new.
    pub invite_members: bool,
    /// If set, the request to join that `request_chat_title` tells of was sent to a channel.
    pub request_chat_broadcast: bool,
    /// If set, the business bot does not act in this chat for the time being.
    pub business_bot_paused: bool,
    /// If set, the business bot may answer in this chat.
    pub business_bot_can_reply: bool,
    /// How far away the user is, in metres.
    pub geo_distance: Option<i32>,
    /// Title of the group or channel that the user asked to join; present if the chat is one with an administrator who
    /// answers such a request.
    ///
    /// On the wire together with `request_chat_date`, or not at all.
    pub request_chat_title: Option<String>,
    /// When the user asked to join, in Unix time.
    ///
    /// On the wire together with `request_chat_title`, or not at all.
    pub request_chat_date: Option<i32>,
    /// Identifier of the business bot that takes care of this chat.
    ///
    /// On the wire together with `business_bot_manage_url`, or not at all.
    pub business_bot_id: Option<i64>,
    /// Link that opens the settings of the business bot for this chat.
    ///
    /// On the wire together with `business_bot_id`, or not at all.
    pub business_bot_manage_url: Option<String>,
    /// How many Telegram Stars the user pays for each message to this account.
    pub charge_paid_message_stars: Option<i64>,
    /// Month in which the user joined Telegram, as MM.YYYY.
    pub registration_month: Option<String>,
    /// Country of the user's phone number, as a two-letter code.
    pub phone_country: Option<String>,
    /// When the user last changed the name, in Unix time.
    pub name_change_date: Option<i32>,
    /// When the user last changed the photo, in Unix time.
    pub photo_change_date: Option<i32>,
}

impl PeerSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            report_spam: false,
            add_contact: false,
            block_contact: false,
            share_contact: false,
            need_contacts_exception: false,
            report_geo: false,
            autoarchived: false,
            invite_members: false,
            request_chat_broadcast: false,
            business_bot_paused: false,
            business_bot_can_reply: false,
            geo_distance: None,
            request_chat_title: None,
            request_chat_date: None,
            business_bot_id: None,
            business_bot_manage_url: None,
            charge_paid_message_stars: None,
            registration_month: None,
            phone_country: None,
            name_change_date: None,
            photo_change_date: None,
        }
    }
}

impl wire::Wire for PeerSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerSettings",
        id: 0xf47741f7,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.report_spam)
                    .with(1, self.add_contact)
                    .with(2, self.block_contact)
                    .with(3, self.share_contact)
                    .with(4, self.need_contacts_exception)
                    .with(5, self.report_geo)
                    .with(7, self.autoarchived)
                    .with(8, self.invite_members)
                    .with(
                        9,
                        self.request_chat_title.is_some()
                            || self.request_chat_date.is_some(),
                    )
                    .with(10, self.request_chat_broadcast)
                    .with(11, self.business_bot_paused)
                    .with(12, self.business_bot_can_reply)
                    .with(
                        13,
                        self.business_bot_id.is_some()
                            || self.business_bot_manage_url.is_some(),
                    ),
            );
        flags.set(6, w.write_optional(&self.geo_distance));
        w.write_shared_or_zero(flags.has(9), &self.request_chat_title);
        w.write_shared_or_zero(flags.has(9), &self.request_chat_date);
        w.write_shared_or_zero(flags.has(13), &self.business_bot_id);
        w.write_shared_or_zero(flags.has(13), &self.business_bot_manage_url);
        flags.set(14, w.write_optional(&self.charge_paid_message_stars));
        flags.set(15, w.write_optional(&self.registration_month));
        flags.set(16, w.write_optional(&self.phone_country));
        flags.set(17, w.write_optional(&self.name_change_date));
        flags.set(18, w.write_optional(&self.photo_change_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            report_spam: flags.has(0),
            add_contact: flags.has(1),
            block_contact: flags.has(2),
            share_contact: flags.has(3),
            need_contacts_exception: flags.has(4),
            report_geo: flags.has(5),
            autoarchived: flags.has(7),
            invite_members: flags.has(8),
            request_chat_broadcast: flags.has(10),
            business_bot_paused: flags.has(11),
            business_bot_can_reply: flags.has(12),
            geo_distance: cursor.read_optional(flags.has(6)),
            request_chat_title: cursor.read_optional(flags.has(9)),
            request_chat_date: cursor.read_optional(flags.has(9)),
            business_bot_id: cursor.read_optional(flags.has(13)),
            business_bot_manage_url: cursor.read_optional(flags.has(13)),
            charge_paid_message_stars: cursor.read_optional(flags.has(14)),
            registration_month: cursor.read_optional(flags.has(15)),
            phone_country: cursor.read_optional(flags.has(16)),
            name_change_date: cursor.read_optional(flags.has(17)),
            photo_change_date: cursor.read_optional(flags.has(18)),
        }
    }
}

/// An imported contact that has no account but is known to many.
///
/// Contained in [`contacts.importedContacts`](types::contacts::ImportedContacts).
///
/// Since layer 70 or earlier.
///
/// ```text
/// popularContact#5ce14175 client_id:long importers:int = PopularContact;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/popularContact)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PopularContact {
    /// The `client_id` of the [`inputPhoneContact`](types::InputPhoneContact) that was imported.
    pub client_id: i64,
    /// Number of users who have the number among their contacts.
    pub importers: i32,
}

impl PopularContact {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(client_id: i64, importers: i32) -> Self {
        Self { client_id, importers }
    }
}

impl wire::Wire for PopularContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "popularContact",
        id: 0x5ce14175,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.client_id, self.importers));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (client_id, importers) = cursor.fixed::<(i64, i32)>();
        Self { client_id, importers }
    }
}

/// An entry of a block list of the account.
///
/// Contained in [`contacts.blocked`](types::contacts::Blocked),
/// [`contacts.blockedSlice`](types::contacts::BlockedSlice).
///
/// Since layer 119 or earlier.
///
/// ```text
/// peerBlocked#e8fd8014 peer_id:Peer date:int = PeerBlocked;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerBlocked)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerBlocked {
    /// Who is blocked.
    pub peer_id: enums::Peer,
    /// When the block began, in Unix time.
    pub date: i32,
}

impl PeerBlocked {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer_id: impl Into<enums::Peer>, date: i32) -> Self {
        Self {
            peer_id: peer_id.into(),
            date,
        }
    }
}

impl wire::Wire for PeerBlocked {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerBlocked",
        id: 0xe8fd8014,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer_id);
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer_id: cursor.read(),
            date: cursor.i32(),
        }
    }
}

/// The users that are listed are allowed, as an exception.
///
/// A constructor of [`PrivacyRule`](enums::PrivacyRule).
///
/// Since layer 46 or earlier; `users:Vector<long>` since 133 or earlier, `users:Vector<int>` before.
///
/// ```text
/// privacyValueAllowUsers#b8905fb2 users:Vector<long> = PrivacyRule;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/privacyValueAllowUsers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PrivacyValueAllowUsers {
    /// Identifiers of the users who are allowed.
    pub users: Vec<i64>,
}

impl PrivacyValueAllowUsers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(users: Vec<i64>) -> Self {
        Self { users }
    }
}

impl wire::Wire for PrivacyValueAllowUsers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "privacyValueAllowUsers",
        id: 0xb8905fb2,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { users: cursor.read() }
    }
}

/// The users that are listed are not allowed, as an exception.
///
/// A constructor of [`PrivacyRule`](enums::PrivacyRule).
///
/// Since layer 46 or earlier; `users:Vector<long>` since 133 or earlier, `users:Vector<int>` before.
///
/// ```text
/// privacyValueDisallowUsers#e4621141 users:Vector<long> = PrivacyRule;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/privacyValueDisallowUsers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PrivacyValueDisallowUsers {
    /// Identifiers of the users who are not allowed.
    pub users: Vec<i64>,
}

impl PrivacyValueDisallowUsers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(users: Vec<i64>) -> Self {
        Self { users }
    }
}

impl wire::Wire for PrivacyValueDisallowUsers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "privacyValueDisallowUsers",
        id: 0xe4621141,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { users: cursor.read() }
    }
}

/// The members of the groups that are listed are allowed, as an exception.
///
/// A constructor of [`PrivacyRule`](enums::PrivacyRule).
///
/// Since layer 100 or earlier; `chats:Vector<long>` since 133 or earlier, `chats:Vector<int>` before.
///
/// ```text
/// privacyValueAllowChatParticipants#6b134e8e chats:Vector<long> = PrivacyRule;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/privacyValueAllowChatParticipants)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PrivacyValueAllowChatParticipants {
    /// Identifiers of the basic groups and supergroups, as they stand in the objects, without any prefix.
    pub chats: Vec<i64>,
}

impl PrivacyValueAllowChatParticipants {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chats: Vec<i64>) -> Self {
        Self { chats }
    }
}

impl wire::Wire for PrivacyValueAllowChatParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "privacyValueAllowChatParticipants",
        id: 0x6b134e8e,
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

/// The members of the groups that are listed are not allowed, as an exception.
///
/// A constructor of [`PrivacyRule`](enums::PrivacyRule).
///
/// Since layer 100 or earlier; `chats:Vector<long>` since 133 or earlier, `chats:Vector<int>` before.
///
/// ```text
/// privacyValueDisallowChatParticipants#41c87565 chats:Vector<long> = PrivacyRule;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/privacyValueDisallowChatParticipants)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PrivacyValueDisallowChatParticipants {
    /// Identifiers of the basic groups and supergroups, as they stand in the objects, without any prefix.
    pub chats: Vec<i64>,
}

impl PrivacyValueDisallowChatParticipants {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chats: Vec<i64>) -> Self {
        Self { chats }
    }
}

impl wire::Wire for PrivacyValueDisallowChatParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "privacyValueDisallowChatParticipants",
        id: 0x41c87565,
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

/// A postal address to which an order is delivered.
///
/// Contained in [`paymentRequestedInfo`](types::PaymentRequestedInfo),
/// [`updateBotShippingQuery`](types::UpdateBotShippingQuery).
///
/// Since layer 65 or earlier.
///
/// ```text
/// postAddress#1e8caaeb street_line1:string street_line2:string city:string
///     state:string country_iso2:string post_code:string = PostAddress;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/postAddress)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PostAddress {
    /// Street and number.
    pub street_line1: String,
    /// More of the street address; may be empty.
    pub street_line2: String,
    /// Name of the city.
    pub city: String,
    /// State or region; may be empty.
    pub state: String,
    /// The country, as a two-letter ISO 3166-1 code.
    pub country_iso2: String,
    /// Postal code.
    pub post_code: String,
}

impl PostAddress {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        street_line1: impl Into<String>,
        street_line2: impl Into<String>,
        city: impl Into<String>,
        state: impl Into<String>,
        country_iso2: impl Into<String>,
        post_code: impl Into<String>,
    ) -> Self {
        Self {
            street_line1: street_line1.into(),
            street_line2: street_line2.into(),
            city: city.into(),
            state: state.into(),
            country_iso2: country_iso2.into(),
            post_code: post_code.into(),
        }
    }
}

impl wire::Wire for PostAddress {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "postAddress",
        id: 0x1e8caaeb,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.street_line1);
        w.string(&self.street_line2);
        w.string(&self.city);
        w.string(&self.state);
        w.string(&self.country_iso2);
        w.string(&self.post_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            street_line1: cursor.string(),
            street_line2: cursor.string(),
            city: cursor.string(),
            state: cursor.string(),
            country_iso2: cursor.string(),
            post_code: cursor.string(),
        }
    }
}

/// A phone call that does not exist.
///
/// A constructor of [`PhoneCall`](enums::PhoneCall).
///
/// Since layer 62 or earlier.
///
/// ```text
/// phoneCallEmpty#5366c915 id:long = PhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phoneCallEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneCallEmpty {
    /// Identifier of the phone call.
    pub id: i64,
}

impl PhoneCallEmpty {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Wire for PhoneCallEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phoneCallEmpty",
        id: 0x5366c915,
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

/// A phone call that the account made, and that has not been accepted yet.
///
/// A constructor of [`PhoneCall`](enums::PhoneCall).
///
/// Since layer 62 or earlier; `admin_id:long` since 133 or earlier, `admin_id:int` before; `participant_id:long`
/// since 133 or earlier, `participant_id:int` before; `conference_call` since 196; `conference_call` until 201.
///
/// ```text
/// phoneCallWaiting#c5226f17 flags:# video:flags.6?true id:long access_hash:long
///     date:int admin_id:long participant_id:long protocol:PhoneCallProtocol
///     receive_date:flags.0?int = PhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phoneCallWaiting)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneCallWaiting {
    /// If set, it is a video call.
    pub video: bool,
    /// Identifier of the phone call.
    pub id: i64,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// When the call was made, in Unix time.
    pub date: i32,
    /// Identifier of the caller.
    pub admin_id: i64,
    /// Identifier of the user who is called.
    pub participant_id: i64,
    /// What the caller's calls library can do.
    pub protocol: types::PhoneCallProtocol,
    /// When a client of the other user received the call and began to ring, in Unix time; absent until then.
    pub receive_date: Option<i32>,
}

impl PhoneCallWaiting {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        date: i32,
        admin_id: i64,
        participant_id: i64,
        protocol: types::PhoneCallProtocol,
    ) -> Self {
        Self {
            video: false,
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            protocol,
            receive_date: None,
        }
    }
}

impl wire::Wire for PhoneCallWaiting {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phoneCallWaiting",
        id: 0xc5226f17,
        min_size: 68,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(6, self.video));
        w.fixed((
            self.id,
            self.access_hash,
            self.date,
            self.admin_id,
            self.participant_id,
        ));
        w.write(&self.protocol);
        flags.set(0, w.write_optional(&self.receive_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash, date, admin_id, participant_id) = cursor
            .fixed::<(wire::Flags, i64, i64, i32, i64, i64)>();
        Self {
            video: flags.has(6),
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            protocol: cursor.read(),
            receive_date: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A phone call that comes in. Report it with [`phone.receivedCall`](functions::phone::ReceivedCall); then accept
/// it with [`phone.acceptCall`](functions::phone::AcceptCall) or decline it with
/// [`phone.discardCall`](functions::phone::DiscardCall).
///
/// A constructor of [`PhoneCall`](enums::PhoneCall).
///
/// Since layer 62 or earlier; `g_a_hash` since 65 or earlier; `g_a` until 62 or later; `video` since 98;
/// `admin_id:long` since 133 or earlier, `admin_id:int` before; `participant_id:long` since 133 or earlier,
/// `participant_id:int` before; `conference_call` since 196; `conference_call` until 201.
///
/// ```text
/// phoneCallRequested#14b0ed0c flags:# video:flags.6?true id:long access_hash:long
///     date:int admin_id:long participant_id:long g_a_hash:bytes
///     protocol:PhoneCallProtocol = PhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phoneCallRequested)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneCallRequested {
    /// If set, it is a video call.
    pub video: bool,
    /// Identifier of the phone call.
    pub id: i64,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// When the call was made, in Unix time.
    pub date: i32,
    /// Identifier of the caller.
    pub admin_id: i64,
    /// Identifier of the user who is called.
    pub participant_id: i64,
    /// SHA-256 hash of the caller's part of the Diffie-Hellman exchange; compare it with `g_a_or_b` later.
    pub g_a_hash: Vec<u8>,
    /// What the caller's calls library can do.
    pub protocol: types::PhoneCallProtocol,
}

impl PhoneCallRequested {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        date: i32,
        admin_id: i64,
        participant_id: i64,
        g_a_hash: impl Into<Vec<u8>>,
        protocol: types::PhoneCallProtocol,
    ) -> Self {
        Self {
            video: false,
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            g_a_hash: g_a_hash.into(),
            protocol,
        }
    }
}

impl wire::Wire for PhoneCallRequested {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phoneCallRequested",
        id: 0x14b0ed0c,
        min_size: 72,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(6, self.video);
        w.fixed((
            flags,
            self.id,
            self.access_hash,
            self.date,
            self.admin_id,
            self.participant_id,
        ));
        w.bytes(&self.g_a_hash);
        w.write(&self.protocol);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash, date, admin_id, participant_id) = cursor
            .fixed::<(wire::Flags, i64, i64, i32, i64, i64)>();
        Self {
            video: flags.has(6),
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            g_a_hash: cursor.bytes(),
            protocol: cursor.read(),
        }
    }
}

/// A phone call that the other user accepted. The caller computes the key now and goes on with
/// [`phone.confirmCall`](functions::phone::ConfirmCall).
///
/// A constructor of [`PhoneCall`](enums::PhoneCall).
///
/// Since layer 65 or earlier; `video` since 98; `admin_id:long` since 133 or earlier, `admin_id:int` before;
/// `participant_id:long` since 133 or earlier, `participant_id:int` before; `conference_call` since 196;
/// `conference_call` until 201.
///
/// ```text
/// phoneCallAccepted#3660c311 flags:# video:flags.6?true id:long access_hash:long
///     date:int admin_id:long participant_id:long g_b:bytes
///     protocol:PhoneCallProtocol = PhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phoneCallAccepted)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneCallAccepted {
    /// If set, it is a video call.
    pub video: bool,
    /// Identifier of the phone call.
    pub id: i64,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// When the call was made, in Unix time.
    pub date: i32,
    /// Identifier of the caller.
    pub admin_id: i64,
    /// Identifier of the user who was called.
    pub participant_id: i64,
    /// The other side's part of the Diffie-Hellman exchange; check it before use.
    pub g_b: Vec<u8>,
    /// What the calls libraries of both sides can do.
    pub protocol: types::PhoneCallProtocol,
}

impl PhoneCallAccepted {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        date: i32,
        admin_id: i64,
        participant_id: i64,
        g_b: impl Into<Vec<u8>>,
        protocol: types::PhoneCallProtocol,
    ) -> Self {
        Self {
            video: false,
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            g_b: g_b.into(),
            protocol,
        }
    }
}

impl wire::Wire for PhoneCallAccepted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phoneCallAccepted",
        id: 0x3660c311,
        min_size: 72,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(6, self.video);
        w.fixed((
            flags,
            self.id,
            self.access_hash,
            self.date,
            self.admin_id,
            self.participant_id,
        ));
        w.bytes(&self.g_b);
        w.write(&self.protocol);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash, date, admin_id, participant_id) = cursor
            .fixed::<(wire::Flags, i64, i64, i32, i64, i64)>();
        Self {
            video: flags.has(6),
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            g_b: cursor.bytes(),
            protocol: cursor.read(),
        }
    }
}

/// A phone call in progress, with all that the client needs to connect to the other side.
///
/// A constructor of [`PhoneCall`](enums::PhoneCall).
///
/// Since layer 62 or earlier; `p2p_allowed` since 89 or earlier; `video`, `connections` since 98; `connection`,
/// `alternative_connections` until 97; `admin_id:long` since 133 or earlier, `admin_id:int` before;
/// `participant_id:long` since 133 or earlier, `participant_id:int` before; `conference_supported`,
/// `custom_parameters` since 177; `conference_call` since 196; `conference_supported` until 195;
/// `conference_supported` since 202; `conference_call` until 201.
///
/// ```text
/// phoneCall#30535af5 flags:# p2p_allowed:flags.5?true video:flags.6?true
///     conference_supported:flags.8?true id:long access_hash:long date:int
///     admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long
///     protocol:PhoneCallProtocol connections:Vector<PhoneConnection>
///     start_date:int custom_parameters:flags.7?DataJSON = PhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phoneCall)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneCall {
    /// If set, the two sides may connect to each other directly.
    pub p2p_allowed: bool,
    /// If set, it is a video call.
    pub video: bool,
    /// If set, the other side can turn the call into a conference call.
    pub conference_supported: bool,
    /// Identifier of the phone call.
    pub id: i64,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// When the call was made, in Unix time.
    pub date: i32,
    /// Identifier of the caller.
    pub admin_id: i64,
    /// Identifier of the user who was called.
    pub participant_id: i64,
    /// The other side's part of the Diffie-Hellman exchange; check it before use, the user who was called also against
    /// `g_a_hash`.
    pub g_a_or_b: Vec<u8>,
    /// Last 64 bits of the SHA-1 hash of the key; if they do not match the own key, end the call.
    pub key_fingerprint: i64,
    /// What the calls libraries of both sides can do.
    pub protocol: types::PhoneCallProtocol,
    /// Servers through which the two sides can reach each other.
    pub connections: Vec<enums::PhoneConnection>,
    /// When both sides had agreed on the key, in Unix time.
    pub start_date: i32,
    /// Further settings for the calls library, as JSON.
    pub custom_parameters: Option<types::DataJson>,
}

impl wire::Wire for PhoneCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phoneCall",
        id: 0x30535af5,
        min_size: 92,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(5, self.p2p_allowed)
                    .with(6, self.video)
                    .with(8, self.conference_supported),
            );
        w.fixed((
            self.id,
            self.access_hash,
            self.date,
            self.admin_id,
            self.participant_id,
        ));
        w.bytes(&self.g_a_or_b);
        w.i64(self.key_fingerprint);
        w.write(&self.protocol);
        w.write(&self.connections);
        w.i32(self.start_date);
        flags.set(7, w.write_optional(&self.custom_parameters));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash, date, admin_id, participant_id) = cursor
            .fixed::<(wire::Flags, i64, i64, i32, i64, i64)>();
        Self {
            p2p_allowed: flags.has(5),
            video: flags.has(6),
            conference_supported: flags.has(8),
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            g_a_or_b: cursor.bytes(),
            key_fingerprint: cursor.i64(),
            protocol: cursor.read(),
            connections: cursor.read(),
            start_date: cursor.i32(),
            custom_parameters: cursor.read_optional(flags.has(7)),
        }
    }
}

/// A phone call that is over or was declined.
///
/// A constructor of [`PhoneCall`](enums::PhoneCall).
///
/// Since layer 62 or earlier; `conference_call` since 196; `conference_call` until 201.
///
/// ```text
/// phoneCallDiscarded#50ca4de1 flags:# need_rating:flags.2?true
///     need_debug:flags.3?true video:flags.6?true id:long
///     reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = PhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phoneCallDiscarded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneCallDiscarded {
    /// If set, ask the user to rate the call, and send the answer with
    /// [`phone.setCallRating`](functions::phone::SetCallRating).
    pub need_rating: bool,
    /// If set, send the log of the calls library with [`phone.saveCallDebug`](functions::phone::SaveCallDebug).
    pub need_debug: bool,
    /// If set, it was a video call.
    pub video: bool,
    /// Identifier of the phone call.
    pub id: i64,
    /// Why the call ended.
    pub reason: Option<enums::PhoneCallDiscardReason>,
    /// How long the users talked, in seconds.
    pub duration: Option<i32>,
}

impl PhoneCallDiscarded {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            need_rating: false,
            need_debug: false,
            video: false,
            id,
            reason: None,
            duration: None,
        }
    }
}

impl wire::Wire for PhoneCallDiscarded {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phoneCallDiscarded",
        id: 0x50ca4de1,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.need_rating)
                    .with(3, self.need_debug)
                    .with(6, self.video),
            );
        w.i64(self.id);
        flags.set(0, w.write_optional(&self.reason));
        flags.set(1, w.write_optional(&self.duration));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            need_rating: flags.has(2),
            need_debug: flags.has(3),
            video: flags.has(6),
            id,
            reason: cursor.read_optional(flags.has(0)),
            duration: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A user or group near the account.
///
/// A constructor of [`PeerLocated`](enums::PeerLocated).
///
/// Since layer 102 or earlier.
///
/// ```text
/// peerLocated#ca461b5d peer:Peer expires:int distance:int = PeerLocated;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerLocated)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerLocated {
    /// Who or what is near.
    pub peer: enums::Peer,
    /// Until when the entry is valid, in Unix time.
    pub expires: i32,
    /// How far away it is, in metres.
    pub distance: i32,
}

impl PeerLocated {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, expires: i32, distance: i32) -> Self {
        Self {
            peer: peer.into(),
            expires,
            distance,
        }
    }
}

impl wire::Wire for PeerLocated {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerLocated",
        id: 0xca461b5d,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.expires, self.distance));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (expires, distance) = cursor.fixed::<(i32, i32)>();
        Self { peer, expires, distance }
    }
}

/// The account itself is shown to people nearby.
///
/// A constructor of [`PeerLocated`](enums::PeerLocated).
///
/// Since layer 110.
///
/// ```text
/// peerSelfLocated#f8ec284b expires:int = PeerLocated;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/peerSelfLocated)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerSelfLocated {
    /// Until when the account is shown to others, in Unix time.
    pub expires: i32,
}

impl PeerSelfLocated {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(expires: i32) -> Self {
        Self { expires }
    }
}

impl wire::Wire for PeerSelfLocated {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "peerSelfLocated",
        id: 0xf8ec284b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.expires);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { expires: cursor.i32() }
    }
}

/// The reaction shows the name of a channel that the account may send as.
///
/// A constructor of [`PaidReactionPrivacy`](enums::PaidReactionPrivacy).
///
/// Since layer 199.
///
/// ```text
/// paidReactionPrivacyPeer#dc6cfcf0 peer:InputPeer = PaidReactionPrivacy;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/paidReactionPrivacyPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PaidReactionPrivacyPeer {
    /// In whose name the reaction is sent; one of those that [`channels.getSendAs`](functions::channels::GetSendAs)
    /// returns.
    pub peer: enums::InputPeer,
}

impl PaidReactionPrivacyPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for PaidReactionPrivacyPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "paidReactionPrivacyPeer",
        id: 0xdc6cfcf0,
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

/// The instant view of a web page: its content as blocks that the client lays out itself.
///
/// Contained in [`webPage`](types::WebPage).
///
/// Since layer 89 or earlier; `views` since 111.
///
/// ```text
/// page#98657f0d flags:# part:flags.0?true rtl:flags.1?true v2:flags.2?true
///     url:string blocks:Vector<PageBlock> photos:Vector<Photo>
///     documents:Vector<Document> views:flags.3?int = Page;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/page)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Page {
    /// If set, only the beginning of the page is here; [`messages.getWebPage`](functions::messages::GetWebPage) returns
    /// it in full.
    pub part: bool,
    /// If set, the text of the page runs from right to left.
    pub rtl: bool,
    /// If set, the page needs the second version of instant view.
    pub v2: bool,
    /// The address of the original page.
    pub url: String,
    /// The content of the page, from top to bottom.
    pub blocks: Vec<enums::PageBlock>,
    /// The pictures that the blocks name by identifier.
    pub photos: Vec<enums::Photo>,
    /// Videos, audio and other files that the blocks name by identifier.
    pub documents: Vec<enums::Document>,
    /// Number of times the page was viewed; absent if not counted.
    pub views: Option<i32>,
}

impl Page {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        blocks: Vec<enums::PageBlock>,
        photos: Vec<enums::Photo>,
        documents: Vec<enums::Document>,
    ) -> Self {
        Self {
            part: false,
            rtl: false,
            v2: false,
            url: url.into(),
            blocks,
            photos,
            documents,
            views: None,
        }
    }
}

impl wire::Wire for Page {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "page",
        id: 0x98657f0d,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.part)
                    .with(1, self.rtl)
                    .with(2, self.v2),
            );
        w.string(&self.url);
        w.write(&self.blocks);
        w.write(&self.photos);
        w.write(&self.documents);
        flags.set(3, w.write_optional(&self.views));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            part: flags.has(0),
            rtl: flags.has(1),
            v2: flags.has(2),
            url: cursor.string(),
            blocks: cursor.read(),
            photos: cursor.read(),
            documents: cursor.read(),
            views: cursor.read_optional(flags.has(3)),
        }
    }
}

/// SHA-256 and PBKDF2 with 100000 rounds of HMAC-SHA-512, for the SRP protocol.
///
/// A constructor of [`PasswordKdfAlgo`](enums::PasswordKdfAlgo).
///
/// Since layer 86 or earlier.
///
/// ```text
/// passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a
///     salt1:bytes salt2:bytes g:int p:bytes = PasswordKdfAlgo;
/// ```
///
/// [Official
/// page](https://core.telegram.org/constructor/passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow {
    /// The first salt.
    pub salt1: Vec<u8>,
    /// The second salt.
    pub salt2: Vec<u8>,
    /// The base of the SRP group.
    pub g: i32,
    /// The prime of the SRP group, 256 bytes.
    pub p: Vec<u8>,
}

impl PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        salt1: impl Into<Vec<u8>>,
        salt2: impl Into<Vec<u8>>,
        g: i32,
        p: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            salt1: salt1.into(),
            salt2: salt2.into(),
            g,
            p: p.into(),
        }
    }
}

impl wire::Wire for PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow",
        id: 0x3a912d4a,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.salt1);
        w.bytes(&self.salt2);
        w.i32(self.g);
        w.bytes(&self.p);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            salt1: cursor.bytes(),
            salt2: cursor.bytes(),
            g: cursor.i32(),
            p: cursor.bytes(),
        }
    }
}

/// The title of the page, as its largest heading.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockTitle#70abc3fd text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockTitle)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockTitle {
    /// The text of the title.
    pub text: enums::RichText,
}

impl PageBlockTitle {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockTitle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockTitle",
        id: 0x70abc3fd,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A line below the title of the page.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockSubtitle#8ffa9a1f text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockSubtitle)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockSubtitle {
    /// The text of the line.
    pub text: enums::RichText,
}

impl PageBlockSubtitle {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockSubtitle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockSubtitle",
        id: 0x8ffa9a1f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// Who wrote the page, and when it was published.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockAuthorDate#baafe5e0 author:RichText published_date:int = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockAuthorDate)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockAuthorDate {
    /// Name of the author.
    pub author: enums::RichText,
    /// When the page was published, in Unix time; 0 if unknown.
    pub published_date: i32,
}

impl PageBlockAuthorDate {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(author: impl Into<enums::RichText>, published_date: i32) -> Self {
        Self {
            author: author.into(),
            published_date,
        }
    }
}

impl wire::Wire for PageBlockAuthorDate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockAuthorDate",
        id: 0xbaafe5e0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.author);
        w.i32(self.published_date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            author: cursor.read(),
            published_date: cursor.i32(),
        }
    }
}

/// A heading of the first level within the page.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockHeader#bfd064ec text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockHeader)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockHeader {
    /// The text of the heading.
    pub text: enums::RichText,
}

impl PageBlockHeader {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockHeader {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockHeader",
        id: 0xbfd064ec,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A heading of the second level within the page.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockSubheader#f12bb6e1 text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockSubheader)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockSubheader {
    /// The text of the heading.
    pub text: enums::RichText,
}

impl PageBlockSubheader {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockSubheader {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockSubheader",
        id: 0xf12bb6e1,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A paragraph of text.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockParagraph#467a0766 text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockParagraph)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockParagraph {
    /// The text of the paragraph.
    pub text: enums::RichText,
}

impl PageBlockParagraph {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockParagraph {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockParagraph",
        id: 0x467a0766,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// Text that keeps its spaces and line breaks, such as code.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockPreformatted#c070d93e text:RichText language:string = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockPreformatted)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockPreformatted {
    /// The text as it is laid out.
    pub text: enums::RichText,
    /// The programming language of the text; may be empty.
    pub language: String,
}

impl PageBlockPreformatted {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>, language: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            language: language.into(),
        }
    }
}

impl wire::Wire for PageBlockPreformatted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockPreformatted",
        id: 0xc070d93e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w.string(&self.language);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.read(),
            language: cursor.string(),
        }
    }
}

/// A line at the foot of the page.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockFooter#48870999 text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockFooter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockFooter {
    /// The text of the line.
    pub text: enums::RichText,
}

impl PageBlockFooter {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockFooter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockFooter",
        id: 0x48870999,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// An invisible place on the page that links can lead to.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockAnchor#ce0d37b0 name:string = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockAnchor)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockAnchor {
    /// The name that links use for the place.
    pub name: String,
}

impl PageBlockAnchor {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl wire::Wire for PageBlockAnchor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockAnchor",
        id: 0xce0d37b0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { name: cursor.string() }
    }
}

/// A list with bullets.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier; `ordered` until 86 or later; `items:Vector<PageListItem>` since 89 or earlier,
/// `items:Vector<RichText>` before.
///
/// ```text
/// pageBlockList#e4e88011 items:Vector<PageListItem> = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockList)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageBlockList {
    /// The items of the list.
    pub items: Vec<enums::PageListItem>,
}

impl PageBlockList {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(items: Vec<enums::PageListItem>) -> Self {
        Self { items }
    }
}

impl wire::Wire for PageBlockList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockList",
        id: 0xe4e88011,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.items);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { items: cursor.read() }
    }
}

/// A quotation, as a paragraph of its own.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier; `collapsed` since 229.
///
/// ```text
/// pageBlockBlockquote#66d1670b flags:# collapsed:flags.0?true text:RichText
///     caption:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockBlockquote)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockBlockquote {
    /// If set, only the beginning is shown until the user opens it.
    pub collapsed: bool,
    /// The quoted text.
    pub text: enums::RichText,
    /// Whom or what the quotation is from.
    pub caption: enums::RichText,
}

impl PageBlockBlockquote {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        text: impl Into<enums::RichText>,
        caption: impl Into<enums::RichText>,
    ) -> Self {
        Self {
            collapsed: false,
            text: text.into(),
            caption: caption.into(),
        }
    }
}

impl wire::Wire for PageBlockBlockquote {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockBlockquote",
        id: 0x66d1670b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.collapsed);
        w.flags(flags);
        w.write(&self.text);
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            collapsed: flags.has(0),
            text: cursor.read(),
            caption: cursor.read(),
        }
    }
}

/// A sentence from the page, set off in large type.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockPullquote#4f4456d3 text:RichText caption:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockPullquote)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockPullquote {
    /// The sentence that is set off.
    pub text: enums::RichText,
    /// Whom or what the sentence is from.
    pub caption: enums::RichText,
}

impl PageBlockPullquote {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        text: impl Into<enums::RichText>,
        caption: impl Into<enums::RichText>,
    ) -> Self {
        Self {
            text: text.into(),
            caption: caption.into(),
        }
    }
}

impl wire::Wire for PageBlockPullquote {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockPullquote",
        id: 0x4f4456d3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.read(),
            caption: cursor.read(),
        }
    }
}

/// A photo, with an optional link.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier; `spoiler`, `url`, `webpage_id` since 89 or earlier; `caption:PageCaption` since 89 or
/// earlier, `caption:RichText` before.
///
/// ```text
/// pageBlockPhoto#1759c560 flags:# spoiler:flags.1?true photo_id:long
///     caption:PageCaption url:flags.0?string webpage_id:flags.0?long = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockPhoto {
    /// If set, the photo is covered until the user uncovers it.
    pub spoiler: bool,
    /// Identifier of the photo among the photos of the page.
    pub photo_id: i64,
    /// Caption of the photo.
    pub caption: types::PageCaption,
    /// Address that a tap on the photo leads to.
    ///
    /// On the wire together with `webpage_id`, or not at all.
    pub url: Option<String>,
    /// Identifier of the preview of that address, for opening its Instant View; 0 if there is none.
    ///
    /// On the wire together with `url`, or not at all.
    pub webpage_id: Option<i64>,
}

impl PageBlockPhoto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(photo_id: i64, caption: types::PageCaption) -> Self {
        Self {
            spoiler: false,
            photo_id,
            caption,
            url: None,
            webpage_id: None,
        }
    }
}

impl wire::Wire for PageBlockPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockPhoto",
        id: 0x1759c560,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.url.is_some() || self.webpage_id.is_some())
            .with(1, self.spoiler);
        w.fixed((flags, self.photo_id));
        w.write(&self.caption);
        w.write_shared_or_zero(flags.has(0), &self.url);
        w.write_shared_or_zero(flags.has(0), &self.webpage_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, photo_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            spoiler: flags.has(1),
            photo_id,
            caption: cursor.read(),
            url: cursor.read_optional(flags.has(0)),
            webpage_id: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A video or animation on the page.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier; `spoiler` since 89 or earlier; `caption:PageCaption` since 89 or earlier,
/// `caption:RichText` before.
///
/// ```text
/// pageBlockVideo#7c8fe7b6 flags:# autoplay:flags.0?true loop:flags.1?true
///     spoiler:flags.2?true video_id:long caption:PageCaption = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockVideo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockVideo {
    /// If set, the video starts by itself.
    pub autoplay: bool,
    /// If set, the video starts again when it ends.
    pub r#loop: bool,
    /// If set, the video is covered until the user uncovers it.
    pub spoiler: bool,
    /// Identifier of the video among the documents of the page.
    pub video_id: i64,
    /// Caption of the video.
    pub caption: types::PageCaption,
}

impl PageBlockVideo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(video_id: i64, caption: types::PageCaption) -> Self {
        Self {
            autoplay: false,
            r#loop: false,
            spoiler: false,
            video_id,
            caption,
        }
    }
}

impl wire::Wire for PageBlockVideo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockVideo",
        id: 0x7c8fe7b6,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.autoplay)
            .with(1, self.r#loop)
            .with(2, self.spoiler);
        w.fixed((flags, self.video_id));
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, video_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            autoplay: flags.has(0),
            r#loop: flags.has(1),
            spoiler: flags.has(2),
            video_id,
            caption: cursor.read(),
        }
    }
}

/// A block that is shown at the top of the page as its cover.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier.
///
/// ```text
/// pageBlockCover#39f23300 cover:PageBlock = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockCover)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageBlockCover {
    /// The block to show there, usually a photo or video.
    pub cover: enums::PageBlock,
}

impl PageBlockCover {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(cover: impl Into<enums::PageBlock>) -> Self {
        Self { cover: cover.into() }
    }
}

impl wire::Wire for PageBlockCover {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockCover",
        id: 0x39f23300,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.cover);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { cover: cursor.read() }
    }
}

/// Content of another website, shown in a frame on the page.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier; `w:flags.5?int` since 89 or earlier, `w:int` before; `h:flags.5?int` since 89 or
/// earlier, `h:int` before; `caption:PageCaption` since 89 or earlier, `caption:RichText` before.
///
/// ```text
/// pageBlockEmbed#a8718dc5 flags:# full_width:flags.0?true
///     allow_scrolling:flags.3?true url:flags.1?string html:flags.2?string
///     poster_photo_id:flags.4?long w:flags.5?int h:flags.5?int caption:PageCaption
///     = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockEmbed)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockEmbed {
    /// If set, the frame is as wide as the page.
    pub full_width: bool,
    /// If set, the content of the frame can be scrolled.
    pub allow_scrolling: bool,
    /// Address of the content.
    pub url: Option<String>,
    /// The content as HTML, where there is no address.
    pub html: Option<String>,
    /// Identifier of a photo to show until the content is loaded.
    pub poster_photo_id: Option<i64>,
    /// Width of the frame, in pixels.
    ///
    /// On the wire together with `h`, or not at all.
    pub w: Option<i32>,
    /// Height of the frame, in pixels.
    ///
    /// On the wire together with `w`, or not at all.
    pub h: Option<i32>,
    /// Caption of the frame.
    pub caption: types::PageCaption,
}

impl PageBlockEmbed {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(caption: types::PageCaption) -> Self {
        Self {
            full_width: false,
            allow_scrolling: false,
            url: None,
            html: None,
            poster_photo_id: None,
            w: None,
            h: None,
            caption,
        }
    }
}

impl wire::Wire for PageBlockEmbed {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockEmbed",
        id: 0xa8718dc5,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.full_width)
                    .with(3, self.allow_scrolling)
                    .with(5, self.w.is_some() || self.h.is_some()),
            );
        flags.set(1, w.write_optional(&self.url));
        flags.set(2, w.write_optional(&self.html));
        flags.set(4, w.write_optional(&self.poster_photo_id));
        w.write_shared_or_zero(flags.has(5), &self.w);
        w.write_shared_or_zero(flags.has(5), &self.h);
        w.write(&self.caption);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            full_width: flags.has(0),
            allow_scrolling: flags.has(3),
            url: cursor.read_optional(flags.has(1)),
            html: cursor.read_optional(flags.has(2)),
            poster_photo_id: cursor.read_optional(flags.has(4)),
            w: cursor.read_optional(flags.has(5)),
            h: cursor.read_optional(flags.has(5)),
            caption: cursor.read(),
        }
    }
}

/// A post from a social network, rebuilt from blocks.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier; `caption:PageCaption` since 89 or earlier, `caption:RichText` before.
///
/// ```text
/// pageBlockEmbedPost#f259a80b url:string webpage_id:long author_photo_id:long
///     author:string date:int blocks:Vector<PageBlock> caption:PageCaption =
///     PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockEmbedPost)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageBlockEmbedPost {
    /// Address of the post.
    pub url: String,
    /// Identifier of the preview of that address.
    pub webpage_id: i64,
    /// Identifier of the author's photo among the photos of the page; 0 if there is none.
    pub author_photo_id: i64,
    /// Name of the author.
    pub author: String,
    /// When the post was published, in Unix time; 0 if unknown.
    pub date: i32,
    /// The content of the post.
    pub blocks: Vec<enums::PageBlock>,
    /// Caption of the post.
    pub caption: types::PageCaption,
}

impl PageBlockEmbedPost {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        webpage_id: i64,
        author_photo_id: i64,
        author: impl Into<String>,
        date: i32,
        blocks: Vec<enums::PageBlock>,
        caption: types::PageCaption,
    ) -> Self {
        Self {
            url: url.into(),
            webpage_id,
            author_photo_id,
            author: author.into(),
            date,
            blocks,
            caption,
        }
    }
}

impl wire::Wire for PageBlockEmbedPost {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockEmbedPost",
        id: 0xf259a80b,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.fixed((self.webpage_id, self.author_photo_id));
        w.string(&self.author);
        w.i32(self.date);
        w.write(&self.blocks);
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let url = cursor.string();
        let (webpage_id, author_photo_id) = cursor.fixed::<(i64, i64)>();
        Self {
            url,
            webpage_id,
            author_photo_id,
            author: cursor.string(),
            date: cursor.i32(),
            blocks: cursor.read(),
            caption: cursor.read(),
        }
    }
}

/// Photos and videos arranged side by side.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier; `caption:PageCaption` since 89 or earlier, `caption:RichText` before.
///
/// ```text
/// pageBlockCollage#65a0fa4d items:Vector<PageBlock> caption:PageCaption =
///     PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockCollage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageBlockCollage {
    /// The photos and videos.
    pub items: Vec<enums::PageBlock>,
    /// Caption of the collage.
    pub caption: types::PageCaption,
}

impl PageBlockCollage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(items: Vec<enums::PageBlock>, caption: types::PageCaption) -> Self {
        Self { items, caption }
    }
}

impl wire::Wire for PageBlockCollage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockCollage",
        id: 0x65a0fa4d,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.items);
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            items: cursor.read(),
            caption: cursor.read(),
        }
    }
}

/// Photos and videos shown one after another.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 62 or earlier; `caption:PageCaption` since 89 or earlier, `caption:RichText` before.
///
/// ```text
/// pageBlockSlideshow#31f9590 items:Vector<PageBlock> caption:PageCaption =
///     PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockSlideshow)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageBlockSlideshow {
    /// The photos and videos, in their order.
    pub items: Vec<enums::PageBlock>,
    /// Caption of the slideshow.
    pub caption: types::PageCaption,
}

impl PageBlockSlideshow {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(items: Vec<enums::PageBlock>, caption: types::PageCaption) -> Self {
        Self { items, caption }
    }
}

impl wire::Wire for PageBlockSlideshow {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockSlideshow",
        id: 0x031f9590,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.items);
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            items: cursor.read(),
            caption: cursor.read(),
        }
    }
}

/// A Telegram channel or group that the page points to, with a button to join.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 66.
///
/// ```text
/// pageBlockChannel#ef1751b5 channel:Chat = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockChannel)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockChannel {
    /// The channel or group, perhaps with few of its fields.
    pub channel: enums::Chat,
}

impl PageBlockChannel {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(channel: impl Into<enums::Chat>) -> Self {
        Self { channel: channel.into() }
    }
}

impl wire::Wire for PageBlockChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockChannel",
        id: 0xef1751b5,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channel);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel: cursor.read() }
    }
}

/// An audio file to listen to on the page.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 68 or earlier; `caption:PageCaption` since 89 or earlier, `caption:RichText` before.
///
/// ```text
/// pageBlockAudio#804361ea audio_id:long caption:PageCaption = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockAudio)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockAudio {
    /// Identifier of the audio file among the documents of the page.
    pub audio_id: i64,
    /// Caption of the audio file.
    pub caption: types::PageCaption,
}

impl PageBlockAudio {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(audio_id: i64, caption: types::PageCaption) -> Self {
        Self { audio_id, caption }
    }
}

impl wire::Wire for PageBlockAudio {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockAudio",
        id: 0x804361ea,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.audio_id);
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            audio_id: cursor.i64(),
            caption: cursor.read(),
        }
    }
}

/// A short line above the title, such as the section of a newspaper.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 89 or earlier.
///
/// ```text
/// pageBlockKicker#1e148390 text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockKicker)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockKicker {
    /// The text of the line.
    pub text: enums::RichText,
}

impl PageBlockKicker {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockKicker {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockKicker",
        id: 0x1e148390,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A table on the page.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 89 or earlier.
///
/// ```text
/// pageBlockTable#bf4dea82 flags:# bordered:flags.0?true striped:flags.1?true
///     compact:flags.2?true title:RichText rows:Vector<PageTableRow> = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockTable)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockTable {
    /// If set, the cells have visible borders.
    pub bordered: bool,
    /// If set, every other row has another background.
    pub striped: bool,
    /// If set, the table is set with less space.
    pub compact: bool,
    /// Title of the table; may be empty.
    pub title: enums::RichText,
    /// The rows, from top to bottom.
    pub rows: Vec<types::PageTableRow>,
}

impl PageBlockTable {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        title: impl Into<enums::RichText>,
        rows: Vec<types::PageTableRow>,
    ) -> Self {
        Self {
            bordered: false,
            striped: false,
            compact: false,
            title: title.into(),
            rows,
        }
    }
}

impl wire::Wire for PageBlockTable {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockTable",
        id: 0xbf4dea82,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.bordered)
            .with(1, self.striped)
            .with(2, self.compact);
        w.flags(flags);
        w.write(&self.title);
        w.write(&self.rows);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            bordered: flags.has(0),
            striped: flags.has(1),
            compact: flags.has(2),
            title: cursor.read(),
            rows: cursor.read(),
        }
    }
}

/// A list whose items are numbered.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 89 or earlier; `reversed`, `start`, `type` since 228 or earlier.
///
/// ```text
/// pageBlockOrderedList#1fd6f6c1 flags:# reversed:flags.2?true
///     items:Vector<PageListOrderedItem> start:flags.0?int type:flags.1?string =
///     PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockOrderedList)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageBlockOrderedList {
    /// If set, the numbers go down.
    pub reversed: bool,
    /// The items of the list.
    pub items: Vec<enums::PageListOrderedItem>,
    /// The number of the first item.
    pub start: Option<i32>,
    /// How the items are numbered, for example with letters, as the type attribute of a list in HTML.
    pub r#type: Option<String>,
}

impl PageBlockOrderedList {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(items: Vec<enums::PageListOrderedItem>) -> Self {
        Self {
            reversed: false,
            items,
            start: None,
            r#type: None,
        }
    }
}

impl wire::Wire for PageBlockOrderedList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockOrderedList",
        id: 0x1fd6f6c1,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(2, self.reversed));
        w.write(&self.items);
        flags.set(0, w.write_optional(&self.start));
        flags.set(1, w.write_optional(&self.r#type));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reversed: flags.has(2),
            items: cursor.read(),
            start: cursor.read_optional(flags.has(0)),
            r#type: cursor.read_optional(flags.has(1)),
        }
    }
}

/// Blocks below a heading that the user can open and close.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 89 or earlier.
///
/// ```text
/// pageBlockDetails#76768bed flags:# open:flags.0?true blocks:Vector<PageBlock>
///     title:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockDetails)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageBlockDetails {
    /// If set, the blocks are visible at first.
    pub open: bool,
    /// The blocks that can be hidden.
    pub blocks: Vec<enums::PageBlock>,
    /// The heading, which is always visible.
    pub title: enums::RichText,
}

impl PageBlockDetails {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        blocks: Vec<enums::PageBlock>,
        title: impl Into<enums::RichText>,
    ) -> Self {
        Self {
            open: false,
            blocks,
            title: title.into(),
        }
    }
}

impl wire::Wire for PageBlockDetails {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockDetails",
        id: 0x76768bed,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.open);
        w.flags(flags);
        w.write(&self.blocks);
        w.write(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            open: flags.has(0),
            blocks: cursor.read(),
            title: cursor.read(),
        }
    }
}

/// Links to other pages that go with this one.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 89 or earlier.
///
/// ```text
/// pageBlockRelatedArticles#16115a96 title:RichText
///     articles:Vector<PageRelatedArticle> = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockRelatedArticles)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockRelatedArticles {
    /// Heading of the links.
    pub title: enums::RichText,
    /// The pages that are linked to.
    pub articles: Vec<types::PageRelatedArticle>,
}

impl PageBlockRelatedArticles {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        title: impl Into<enums::RichText>,
        articles: Vec<types::PageRelatedArticle>,
    ) -> Self {
        Self {
            title: title.into(),
            articles,
        }
    }
}

impl wire::Wire for PageBlockRelatedArticles {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockRelatedArticles",
        id: 0x16115a96,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.title);
        w.write(&self.articles);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.read(),
            articles: cursor.read(),
        }
    }
}

/// A map of a place.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 89 or earlier.
///
/// ```text
/// pageBlockMap#a44f3ef6 geo:GeoPoint zoom:int w:int h:int caption:PageCaption =
///     PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockMap)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageBlockMap {
    /// The centre of the map.
    pub geo: enums::GeoPoint,
    /// How far the map is enlarged, 13 to 20.
    pub zoom: i32,
    /// Width of the map, in pixels.
    pub w: i32,
    /// Height of the map, in pixels.
    pub h: i32,
    /// Caption of the map.
    pub caption: types::PageCaption,
}

impl PageBlockMap {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        geo: impl Into<enums::GeoPoint>,
        zoom: i32,
        w: i32,
        h: i32,
        caption: types::PageCaption,
    ) -> Self {
        Self {
            geo: geo.into(),
            zoom,
            w,
            h,
            caption,
        }
    }
}

impl wire::Wire for PageBlockMap {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockMap",
        id: 0xa44f3ef6,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.geo);
        w.fixed((self.zoom, self.w, self.h));
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let geo = cursor.read();
        let (zoom, w, h) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            geo,
            zoom,
            w,
            h,
            caption: cursor.read(),
        }
    }
}

/// A heading of level 1, the highest.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 228 or earlier.
///
/// ```text
/// pageBlockHeading1#baff072f text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockHeading1)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockHeading1 {
    /// The text of the heading.
    pub text: enums::RichText,
}

impl PageBlockHeading1 {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockHeading1 {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockHeading1",
        id: 0xbaff072f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A heading of level 2, below [`pageBlockHeading1`](types::PageBlockHeading1).
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 228 or earlier.
///
/// ```text
/// pageBlockHeading2#96b2aec text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockHeading2)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockHeading2 {
    /// The text of the heading.
    pub text: enums::RichText,
}

impl PageBlockHeading2 {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockHeading2 {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockHeading2",
        id: 0x096b2aec,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A heading of level 3, below [`pageBlockHeading2`](types::PageBlockHeading2).
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 228 or earlier.
///
/// ```text
/// pageBlockHeading3#67e731ad text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockHeading3)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockHeading3 {
    /// The text of the heading.
    pub text: enums::RichText,
}

impl PageBlockHeading3 {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockHeading3 {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockHeading3",
        id: 0x67e731ad,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A heading of level 4, below [`pageBlockHeading3`](types::PageBlockHeading3).
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 228 or earlier.
///
/// ```text
/// pageBlockHeading4#b532772b text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockHeading4)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockHeading4 {
    /// The text of the heading.
    pub text: enums::RichText,
}

impl PageBlockHeading4 {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockHeading4 {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockHeading4",
        id: 0xb532772b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A heading of level 5, below [`pageBlockHeading4`](types::PageBlockHeading4).
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 228 or earlier.
///
/// ```text
/// pageBlockHeading5#dbbe6c6a text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockHeading5)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockHeading5 {
    /// The text of the heading.
    pub text: enums::RichText,
}

impl PageBlockHeading5 {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockHeading5 {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockHeading5",
        id: 0xdbbe6c6a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A heading of level 6, the lowest.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 228 or earlier.
///
/// ```text
/// pageBlockHeading6#682a41a9 text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockHeading6)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockHeading6 {
    /// The text of the heading.
    pub text: enums::RichText,
}

impl PageBlockHeading6 {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockHeading6 {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockHeading6",
        id: 0x682a41a9,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A mathematical formula on a line of its own.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 228 or earlier.
///
/// ```text
/// pageBlockMath#59080c20 source:string = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockMath)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockMath {
    /// The source of the formula.
    pub source: String,
}

impl PageBlockMath {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into() }
    }
}

impl wire::Wire for PageBlockMath {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockMath",
        id: 0x59080c20,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.source);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { source: cursor.string() }
    }
}

/// Text that shows that an AI is still thinking about its answer.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 228 or earlier.
///
/// ```text
/// pageBlockThinking#3c29a3e2 text:RichText = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockThinking)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockThinking {
    /// The text of the line.
    pub text: enums::RichText,
}

impl PageBlockThinking {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for PageBlockThinking {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockThinking",
        id: 0x3c29a3e2,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A quotation that is made of several blocks.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 228 or earlier.
///
/// ```text
/// pageBlockBlockquoteBlocks#e6e47c4 blocks:Vector<PageBlock> caption:RichText =
///     PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockBlockquoteBlocks)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageBlockBlockquoteBlocks {
    /// The quoted blocks.
    pub blocks: Vec<enums::PageBlock>,
    /// Whom or what the quotation is from.
    pub caption: enums::RichText,
}

impl PageBlockBlockquoteBlocks {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        blocks: Vec<enums::PageBlock>,
        caption: impl Into<enums::RichText>,
    ) -> Self {
        Self {
            blocks,
            caption: caption.into(),
        }
    }
}

impl wire::Wire for PageBlockBlockquoteBlocks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockBlockquoteBlocks",
        id: 0x0e6e47c4,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.blocks);
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            blocks: cursor.read(),
            caption: cursor.read(),
        }
    }
}

/// A row of buttons between other blocks.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 229.
///
/// ```text
/// pageBlockButtonRow#6d640318 flags:# align_left:flags.0?true
///     align_center:flags.1?true align_right:flags.2?true
///     buttons:Vector<PageButton> = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockButtonRow)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockButtonRow {
    /// If set, the buttons stand on the left.
    pub align_left: bool,
    /// If set, the buttons stand in the middle.
    pub align_center: bool,
    /// If set, the buttons stand on the right.
    pub align_right: bool,
    /// The buttons, in their order.
    pub buttons: Vec<types::PageButton>,
}

impl PageBlockButtonRow {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(buttons: Vec<types::PageButton>) -> Self {
        Self {
            align_left: false,
            align_center: false,
            align_right: false,
            buttons,
        }
    }
}

impl wire::Wire for PageBlockButtonRow {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockButtonRow",
        id: 0x6d640318,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.align_left)
            .with(1, self.align_center)
            .with(2, self.align_right);
        w.flags(flags);
        w.write(&self.buttons);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            align_left: flags.has(0),
            align_center: flags.has(1),
            align_right: flags.has(2),
            buttons: cursor.read(),
        }
    }
}

/// A file to download on the page.
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 229.
///
/// ```text
/// pageBlockDocument#38fa3ba3 document_id:long caption:PageCaption = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageBlockDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageBlockDocument {
    /// Identifier of the file among the documents of the page.
    pub document_id: i64,
    /// Caption of the file.
    pub caption: types::PageCaption,
}

impl PageBlockDocument {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(document_id: i64, caption: types::PageCaption) -> Self {
        Self { document_id, caption }
    }
}

impl wire::Wire for PageBlockDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageBlockDocument",
        id: 0x38fa3ba3,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.document_id);
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            document_id: cursor.i64(),
            caption: cursor.read(),
        }
    }
}

/// An item of an unordered list that holds just text.
///
/// A constructor of [`PageListItem`](enums::PageListItem).
///
/// Since layer 89 or earlier; `checkbox`, `checked` since 228 or earlier.
///
/// ```text
/// pageListItemText#2f58683c flags:# checkbox:flags.0?true checked:flags.1?true
///     text:RichText = PageListItem;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageListItemText)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageListItemText {
    /// If set, the item is shown with a checkbox.
    pub checkbox: bool,
    /// If set, the checkbox of the item is ticked.
    pub checked: bool,
    /// The text of the item.
    pub text: enums::RichText,
}

impl PageListItemText {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self {
            checkbox: false,
            checked: false,
            text: text.into(),
        }
    }
}

impl wire::Wire for PageListItemText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageListItemText",
        id: 0x2f58683c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.checkbox).with(1, self.checked);
        w.flags(flags);
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            checkbox: flags.has(0),
            checked: flags.has(1),
            text: cursor.read(),
        }
    }
}

/// An item of an unordered list that holds blocks, such as paragraphs and pictures.
///
/// A constructor of [`PageListItem`](enums::PageListItem).
///
/// Since layer 89 or earlier; `checkbox`, `checked` since 228 or earlier.
///
/// ```text
/// pageListItemBlocks#63ca67aa flags:# checkbox:flags.0?true checked:flags.1?true
///     blocks:Vector<PageBlock> = PageListItem;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageListItemBlocks)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageListItemBlocks {
    /// If set, the item is shown with a checkbox.
    pub checkbox: bool,
    /// If set, the checkbox of the item is ticked.
    pub checked: bool,
    /// What the item holds.
    pub blocks: Vec<enums::PageBlock>,
}

impl PageListItemBlocks {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(blocks: Vec<enums::PageBlock>) -> Self {
        Self {
            checkbox: false,
            checked: false,
            blocks,
        }
    }
}

impl wire::Wire for PageListItemBlocks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageListItemBlocks",
        id: 0x63ca67aa,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.checkbox).with(1, self.checked);
        w.flags(flags);
        w.write(&self.blocks);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            checkbox: flags.has(0),
            checked: flags.has(1),
            blocks: cursor.read(),
        }
    }
}

/// The text below a picture, video, map or other media of an instant view page.
///
/// Contained in [`pageBlockPhoto`](types::PageBlockPhoto), [`pageBlockVideo`](types::PageBlockVideo),
/// [`pageBlockEmbed`](types::PageBlockEmbed), [`pageBlockEmbedPost`](types::PageBlockEmbedPost),
/// [`pageBlockCollage`](types::PageBlockCollage), [`pageBlockSlideshow`](types::PageBlockSlideshow),
/// [`pageBlockAudio`](types::PageBlockAudio), [`pageBlockMap`](types::PageBlockMap),
/// [`inputPageBlockMap`](types::InputPageBlockMap), [`pageBlockDocument`](types::PageBlockDocument).
///
/// Since layer 89 or earlier.
///
/// ```text
/// pageCaption#6f747657 text:RichText credit:RichText = PageCaption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageCaption)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageCaption {
    /// The caption itself; may be empty.
    pub text: enums::RichText,
    /// Who made the media; may be empty.
    pub credit: enums::RichText,
}

impl PageCaption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        text: impl Into<enums::RichText>,
        credit: impl Into<enums::RichText>,
    ) -> Self {
        Self {
            text: text.into(),
            credit: credit.into(),
        }
    }
}

impl wire::Wire for PageCaption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageCaption",
        id: 0x6f747657,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w.write(&self.credit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.read(),
            credit: cursor.read(),
        }
    }
}

/// A row of [`pageBlockTable`](types::PageBlockTable).
///
/// Contained in [`pageBlockTable`](types::PageBlockTable).
///
/// Since layer 89 or earlier.
///
/// ```text
/// pageTableRow#e0c0c5e5 cells:Vector<PageTableCell> = PageTableRow;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageTableRow)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageTableRow {
    /// The cells of the row, from left to right.
    pub cells: Vec<types::PageTableCell>,
}

impl PageTableRow {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(cells: Vec<types::PageTableCell>) -> Self {
        Self { cells }
    }
}

impl wire::Wire for PageTableRow {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageTableRow",
        id: 0xe0c0c5e5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.cells);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { cells: cursor.read() }
    }
}

/// An item of an ordered list that holds just text.
///
/// A constructor of [`PageListOrderedItem`](enums::PageListOrderedItem).
///
/// Since layer 89 or earlier; `checkbox`, `checked`, `value`, `type` since 228 or earlier; `num:flags.2?string`
/// since 228 or earlier, `num:string` before.
///
/// ```text
/// pageListOrderedItemText#15031189 flags:# checkbox:flags.0?true
///     checked:flags.1?true num:flags.2?string text:RichText value:flags.3?int
///     type:flags.4?string = PageListOrderedItem;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageListOrderedItemText)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageListOrderedItemText {
    /// If set, the item is shown with a checkbox.
    pub checkbox: bool,
    /// If set, the checkbox of the item is ticked.
    pub checked: bool,
    /// The label of the item as text, such as its number.
    pub num: Option<String>,
    /// The text of the item.
    pub text: enums::RichText,
    /// The number that the item has in the list, where it does not just follow the item before.
    pub value: Option<i32>,
    /// The style of the number, where it differs from that of the list.
    pub r#type: Option<String>,
}

impl PageListOrderedItemText {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self {
            checkbox: false,
            checked: false,
            num: None,
            text: text.into(),
            value: None,
            r#type: None,
        }
    }
}

impl wire::Wire for PageListOrderedItemText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageListOrderedItemText",
        id: 0x15031189,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.checkbox).with(1, self.checked));
        flags.set(2, w.write_optional(&self.num));
        w.write(&self.text);
        flags.set(3, w.write_optional(&self.value));
        flags.set(4, w.write_optional(&self.r#type));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            checkbox: flags.has(0),
            checked: flags.has(1),
            num: cursor.read_optional(flags.has(2)),
            text: cursor.read(),
            value: cursor.read_optional(flags.has(3)),
            r#type: cursor.read_optional(flags.has(4)),
        }
    }
}

/// An item of an ordered list that holds blocks, such as paragraphs and pictures.
///
/// A constructor of [`PageListOrderedItem`](enums::PageListOrderedItem).
///
/// Since layer 89 or earlier; `checkbox`, `checked`, `value`, `type` since 228 or earlier; `num:flags.2?string`
/// since 228 or earlier, `num:string` before.
///
/// ```text
/// pageListOrderedItemBlocks#8ff2d5f0 flags:# checkbox:flags.0?true
///     checked:flags.1?true num:flags.2?string blocks:Vector<PageBlock>
///     value:flags.3?int type:flags.4?string = PageListOrderedItem;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageListOrderedItemBlocks)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PageListOrderedItemBlocks {
    /// If set, the item is shown with a checkbox.
    pub checkbox: bool,
    /// If set, the checkbox of the item is ticked.
    pub checked: bool,
    /// The label of the item as text, such as its number.
    pub num: Option<String>,
    /// What the item holds.
    pub blocks: Vec<enums::PageBlock>,
    /// The number that the item has in the list, where it does not just follow the item before.
    pub value: Option<i32>,
    /// The style of the number, where it differs from that of the list.
    pub r#type: Option<String>,
}

impl PageListOrderedItemBlocks {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(blocks: Vec<enums::PageBlock>) -> Self {
        Self {
            checkbox: false,
            checked: false,
            num: None,
            blocks,
            value: None,
            r#type: None,
        }
    }
}

impl wire::Wire for PageListOrderedItemBlocks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageListOrderedItemBlocks",
        id: 0x8ff2d5f0,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.checkbox).with(1, self.checked));
        flags.set(2, w.write_optional(&self.num));
        w.write(&self.blocks);
        flags.set(3, w.write_optional(&self.value));
        flags.set(4, w.write_optional(&self.r#type));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            checkbox: flags.has(0),
            checked: flags.has(1),
            num: cursor.read_optional(flags.has(2)),
            blocks: cursor.read(),
            value: cursor.read_optional(flags.has(3)),
            r#type: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A link to another article, as [`pageBlockRelatedArticles`](types::PageBlockRelatedArticles) shows it at the end
/// of an instant view page.
///
/// Contained in [`pageBlockRelatedArticles`](types::PageBlockRelatedArticles).
///
/// Since layer 89 or earlier.
///
/// ```text
/// pageRelatedArticle#b390dc08 flags:# url:string webpage_id:long
///     title:flags.0?string description:flags.1?string photo_id:flags.2?long
///     author:flags.3?string published_date:flags.4?int = PageRelatedArticle;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageRelatedArticle)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageRelatedArticle {
    /// The address of the article.
    pub url: String,
    /// The identifier of the preview of the article, whose instant view can be opened.
    pub webpage_id: i64,
    /// The title of the article.
    pub title: Option<String>,
    /// A short text about the article.
    pub description: Option<String>,
    /// The identifier of the preview picture, which is among the photos of the page.
    pub photo_id: Option<i64>,
    /// The name of the author.
    pub author: Option<String>,
    /// When the article was published, in Unix time.
    pub published_date: Option<i32>,
}

impl PageRelatedArticle {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(url: impl Into<String>, webpage_id: i64) -> Self {
        Self {
            url: url.into(),
            webpage_id,
            title: None,
            description: None,
            photo_id: None,
            author: None,
            published_date: None,
        }
    }
}

impl wire::Wire for PageRelatedArticle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageRelatedArticle",
        id: 0xb390dc08,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.url);
        w.i64(self.webpage_id);
        flags.set(0, w.write_optional(&self.title));
        flags.set(1, w.write_optional(&self.description));
        flags.set(2, w.write_optional(&self.photo_id));
        flags.set(3, w.write_optional(&self.author));
        flags.set(4, w.write_optional(&self.published_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            url: cursor.string(),
            webpage_id: cursor.i64(),
            title: cursor.read_optional(flags.has(0)),
            description: cursor.read_optional(flags.has(1)),
            photo_id: cursor.read_optional(flags.has(2)),
            author: cursor.read_optional(flags.has(3)),
            published_date: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A button of [`pageBlockButtonRow`](types::PageBlockButtonRow) in a rich message.
///
/// Contained in [`pageBlockButtonRow`](types::PageBlockButtonRow).
///
/// Since layer 229.
///
/// ```text
/// pageButton#692a5488 flags:# text:RichText type:InlineButtonType
///     style:flags.0?RichButtonStyle = PageButton;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageButton)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageButton {
    /// The label of the button, which may be formatted.
    pub text: enums::RichText,
    /// What a press does.
    pub r#type: enums::InlineButtonType,
    /// The colour of the button.
    pub style: Option<types::RichButtonStyle>,
}

impl PageButton {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        text: impl Into<enums::RichText>,
        r#type: impl Into<enums::InlineButtonType>,
    ) -> Self {
        Self {
            text: text.into(),
            r#type: r#type.into(),
            style: None,
        }
    }
}

impl wire::Wire for PageButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageButton",
        id: 0x692a5488,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.text);
        w.write(&self.r#type);
        flags.set(0, w.write_optional(&self.style));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            text: cursor.read(),
            r#type: cursor.read(),
            style: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A payment card that the user has saved for further payments.
///
/// Contained in [`payments.paymentForm`](types::payments::PaymentForm).
///
/// Since layer 65 or earlier.
///
/// ```text
/// paymentSavedCredentialsCard#cdc27a1f id:string title:string =
///     PaymentSavedCredentials;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/paymentSavedCredentialsCard)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PaymentSavedCredentialsCard {
    /// Identifier of the card, for [`inputPaymentCredentialsSaved`](types::InputPaymentCredentialsSaved).
    pub id: String,
    /// Name of the card to show to the user, usually with its last digits.
    pub title: String,
}

impl PaymentSavedCredentialsCard {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
        }
    }
}

impl wire::Wire for PaymentSavedCredentialsCard {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "paymentSavedCredentialsCard",
        id: 0xcdc27a1f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.string(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            title: cursor.string(),
        }
    }
}

/// A further way to pay a payment form, on a web page of its own.
///
/// Contained in [`payments.paymentForm`](types::payments::PaymentForm).
///
/// Since layer 144.
///
/// ```text
/// paymentFormMethod#88f8f21b url:string title:string = PaymentFormMethod;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/paymentFormMethod)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PaymentFormMethod {
    /// The address to open in a web view.
    pub url: String,
    /// The name of the way to pay.
    pub title: String,
}

impl PaymentFormMethod {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
        }
    }
}

impl wire::Wire for PaymentFormMethod {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "paymentFormMethod",
        id: 0x88f8f21b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.string(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            title: cursor.string(),
        }
    }
}

/// What the calls library of a client can do. The two sides of a phone call agree on what both can.
///
/// Accepted by [`phone.requestCall`](functions::phone::RequestCall),
/// [`phone.acceptCall`](functions::phone::AcceptCall), [`phone.confirmCall`](functions::phone::ConfirmCall).
///
/// Contained in [`phoneCallWaiting`](types::PhoneCallWaiting), [`phoneCallRequested`](types::PhoneCallRequested),
/// [`phoneCallAccepted`](types::PhoneCallAccepted), [`phoneCall`](types::PhoneCall).
///
/// Since layer 62 or earlier; `library_versions` since 111.
///
/// ```text
/// phoneCallProtocol#fc878fc8 flags:# udp_p2p:flags.0?true
///     udp_reflector:flags.1?true min_layer:int max_layer:int
///     library_versions:Vector<string> = PhoneCallProtocol;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phoneCallProtocol)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneCallProtocol {
    /// If set, a direct connection between the two sides by UDP is possible.
    pub udp_p2p: bool,
    /// If set, a connection by UDP through the servers of Telegram is possible.
    pub udp_reflector: bool,
    /// The lowest version of the protocol of calls that the library speaks.
    pub min_layer: i32,
    /// The highest version of the protocol of calls that the library speaks.
    pub max_layer: i32,
    /// Versions of the calls library that the client has; in an accepted call, the one that both sides use.
    pub library_versions: Vec<String>,
}

impl PhoneCallProtocol {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(min_layer: i32, max_layer: i32, library_versions: Vec<String>) -> Self {
        Self {
            udp_p2p: false,
            udp_reflector: false,
            min_layer,
            max_layer,
            library_versions,
        }
    }
}

impl wire::Wire for PhoneCallProtocol {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phoneCallProtocol",
        id: 0xfc878fc8,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.udp_p2p)
            .with(1, self.udp_reflector);
        w.fixed((flags, self.min_layer, self.max_layer));
        w.write(&self.library_versions);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, min_layer, max_layer) = cursor.fixed::<(wire::Flags, i32, i32)>();
        Self {
            udp_p2p: flags.has(0),
            udp_reflector: flags.has(1),
            min_layer,
            max_layer,
            library_versions: cursor.read(),
        }
    }
}

/// A server of Telegram that passes the data of a phone call on between the two sides.
///
/// A constructor of [`PhoneConnection`](enums::PhoneConnection).
///
/// Since layer 62 or earlier; `tcp` since 142 or earlier.
///
/// ```text
/// phoneConnection#9cc123c7 flags:# tcp:flags.0?true id:long ip:string ipv6:string
///     port:int peer_tag:bytes = PhoneConnection;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phoneConnection)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneConnection {
    /// If set, connect by TCP; otherwise by UDP.
    pub tcp: bool,
    /// Identifier of the server.
    pub id: i64,
    /// The IPv4 address of the server.
    pub ip: String,
    /// The IPv6 address of the server; may be empty.
    pub ipv6: String,
    /// The port of the server.
    pub port: i32,
    /// A value by which the server tells the call and the side apart; it goes with each packet.
    pub peer_tag: Vec<u8>,
}

impl PhoneConnection {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        ip: impl Into<String>,
        ipv6: impl Into<String>,
        port: i32,
        peer_tag: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            tcp: false,
            id,
            ip: ip.into(),
            ipv6: ipv6.into(),
            port,
            peer_tag: peer_tag.into(),
        }
    }
}

impl wire::Wire for PhoneConnection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phoneConnection",
        id: 0x9cc123c7,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.tcp);
        w.fixed((flags, self.id));
        w.string(&self.ip);
        w.string(&self.ipv6);
        w.i32(self.port);
        w.bytes(&self.peer_tag);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            tcp: flags.has(0),
            id,
            ip: cursor.string(),
            ipv6: cursor.string(),
            port: cursor.i32(),
            peer_tag: cursor.bytes(),
        }
    }
}

/// A STUN or TURN server for a phone call by WebRTC.
///
/// A constructor of [`PhoneConnection`](enums::PhoneConnection).
///
/// Since layer 117 or earlier.
///
/// ```text
/// phoneConnectionWebrtc#635fe375 flags:# turn:flags.0?true stun:flags.1?true
///     id:long ip:string ipv6:string port:int username:string password:string =
///     PhoneConnection;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phoneConnectionWebrtc)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneConnectionWebrtc {
    /// If set, it is a TURN server, which passes data on.
    pub turn: bool,
    /// If set, it is a STUN server, which tells a client its public address.
    pub stun: bool,
    /// Identifier of the server.
    pub id: i64,
    /// The IPv4 address of the server.
    pub ip: String,
    /// The IPv6 address of the server; may be empty.
    pub ipv6: String,
    /// The port of the server.
    pub port: i32,
    /// The username for the server.
    pub username: String,
    /// The password for the server.
    pub password: String,
}

impl PhoneConnectionWebrtc {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        ip: impl Into<String>,
        ipv6: impl Into<String>,
        port: i32,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            turn: false,
            stun: false,
            id,
            ip: ip.into(),
            ipv6: ipv6.into(),
            port,
            username: username.into(),
            password: password.into(),
        }
    }
}

impl wire::Wire for PhoneConnectionWebrtc {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phoneConnectionWebrtc",
        id: 0x635fe375,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.turn).with(1, self.stun);
        w.fixed((flags, self.id));
        w.string(&self.ip);
        w.string(&self.ipv6);
        w.i32(self.port);
        w.string(&self.username);
        w.string(&self.password);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            turn: flags.has(0),
            stun: flags.has(1),
            id,
            ip: cursor.string(),
            ipv6: cursor.string(),
            port: cursor.i32(),
            username: cursor.string(),
            password: cursor.string(),
        }
    }
}

/// A cell of a table in an instant view page or a rich message.
///
/// Contained in [`pageTableRow`](types::PageTableRow).
///
/// Since layer 89 or earlier.
///
/// ```text
/// pageTableCell#34566b6a flags:# header:flags.0?true align_center:flags.3?true
///     align_right:flags.4?true valign_middle:flags.5?true
///     valign_bottom:flags.6?true text:flags.7?RichText colspan:flags.1?int
///     rowspan:flags.2?int = PageTableCell;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pageTableCell)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PageTableCell {
    /// If set, the cell is part of the heading of the table.
    pub header: bool,
    /// If set, the content is centred horizontally.
    pub align_center: bool,
    /// If set, the content is aligned to the right. Without `align_center` and `align_right` it is aligned to the left.
    pub align_right: bool,
    /// If set, the content is centred vertically.
    pub valign_middle: bool,
    /// If set, the content is aligned to the bottom. Without `valign_middle` and `valign_bottom` it is aligned to the
    /// top.
    pub valign_bottom: bool,
    /// The content; absent in an empty cell.
    pub text: Option<enums::RichText>,
    /// Number of columns that the cell covers; one if absent.
    pub colspan: Option<i32>,
    /// Number of rows that the cell covers; one if absent.
    pub rowspan: Option<i32>,
}

impl PageTableCell {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            header: false,
            align_center: false,
            align_right: false,
            valign_middle: false,
            valign_bottom: false,
            text: None,
            colspan: None,
            rowspan: None,
        }
    }
}

impl wire::Wire for PageTableCell {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pageTableCell",
        id: 0x34566b6a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.header)
                    .with(3, self.align_center)
                    .with(4, self.align_right)
                    .with(5, self.valign_middle)
                    .with(6, self.valign_bottom),
            );
        flags.set(7, w.write_optional(&self.text));
        flags.set(1, w.write_optional(&self.colspan));
        flags.set(2, w.write_optional(&self.rowspan));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            header: flags.has(0),
            align_center: flags.has(3),
            align_right: flags.has(4),
            valign_middle: flags.has(5),
            valign_bottom: flags.has(6),
            text: cursor.read_optional(flags.has(7)),
            colspan: cursor.read_optional(flags.has(1)),
            rowspan: cursor.read_optional(flags.has(2)),
        }
    }
}

/// How one answer of a poll fares: the number of its votes, and whether the account chose it.
///
/// Contained in [`pollResults`](types::PollResults).
///
/// Since layer 91 or earlier; `recent_voters` since 224; `voters:flags.2?int` since 224, `voters:int` before.
///
/// ```text
/// pollAnswerVoters#3645230a flags:# chosen:flags.0?true correct:flags.1?true
///     option:bytes voters:flags.2?int recent_voters:flags.2?Vector<Peer> =
///     PollAnswerVoters;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pollAnswerVoters)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PollAnswerVoters {
    /// Whether the account voted for this answer.
    pub chosen: bool,
    /// Whether this is a right answer of the quiz.
    pub correct: bool,
    /// The option of the [`pollAnswer`](types::PollAnswer) that this is about.
    pub option: Vec<u8>,
    /// Number of votes for the answer.
    ///
    /// On the wire together with `recent_voters`, or not at all.
    pub voters: Option<i32>,
    /// Some who voted for the answer lately; only filled in polls with public votes.
    ///
    /// On the wire together with `voters`, or not at all.
    pub recent_voters: Option<Vec<enums::Peer>>,
}

impl PollAnswerVoters {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(option: impl Into<Vec<u8>>) -> Self {
        Self {
            chosen: false,
            correct: false,
            option: option.into(),
            voters: None,
            recent_voters: None,
        }
    }
}

impl wire::Wire for PollAnswerVoters {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pollAnswerVoters",
        id: 0x3645230a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.chosen)
            .with(1, self.correct)
            .with(2, self.voters.is_some() || self.recent_voters.is_some());
        w.flags(flags);
        w.bytes(&self.option);
        w.write_shared_or_zero(flags.has(2), &self.voters);
        w.write_shared_or_zero(flags.has(2), &self.recent_voters);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            chosen: flags.has(0),
            correct: flags.has(1),
            option: cursor.bytes(),
            voters: cursor.read_optional(flags.has(2)),
            recent_voters: cursor.read_optional(flags.has(2)),
        }
    }

    #[cfg(feature = "compat")]
    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            Self::ID => Self::read_bare(cursor),
            0x3b6ddad2 => Self::poll_answer_voters_3b6ddad2(cursor),
            _ => cursor.unknown(id, Self::TL_NAME),
        };
        cursor.leave(id);
        value
    }
}

/// The counters of a recent message, for the statistics of a channel.
///
/// A constructor of [`PostInteractionCounters`](enums::PostInteractionCounters).
///
/// Since layer 167.
///
/// ```text
/// postInteractionCountersMessage#e7058e7f msg_id:int views:int forwards:int
///     reactions:int = PostInteractionCounters;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/postInteractionCountersMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PostInteractionCountersMessage {
    /// The identifier of the message.
    pub msg_id: i32,
    /// Number of views.
    pub views: i32,
    /// Number of forwards to public channels.
    pub forwards: i32,
    /// Number of reactions to the message.
    pub reactions: i32,
}

impl PostInteractionCountersMessage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i32, views: i32, forwards: i32, reactions: i32) -> Self {
        Self {
            msg_id,
            views,
            forwards,
            reactions,
        }
    }
}

impl wire::Wire for PostInteractionCountersMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "postInteractionCountersMessage",
        id: 0xe7058e7f,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.msg_id, self.views, self.forwards, self.reactions));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (msg_id, views, forwards, reactions) = cursor
            .fixed::<(i32, i32, i32, i32)>();
        Self {
            msg_id,
            views,
            forwards,
            reactions,
        }
    }
}

/// The counters of a recent story, for the statistics of a channel.
///
/// A constructor of [`PostInteractionCounters`](enums::PostInteractionCounters).
///
/// Since layer 167.
///
/// ```text
/// postInteractionCountersStory#8a480e27 story_id:int views:int forwards:int
///     reactions:int = PostInteractionCounters;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/postInteractionCountersStory)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PostInteractionCountersStory {
    /// The identifier of the story.
    pub story_id: i32,
    /// Number of views.
    pub views: i32,
    /// Number of forwards and reposts in public.
    pub forwards: i32,
    /// Number of reactions to the story.
    pub reactions: i32,
}

impl PostInteractionCountersStory {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(story_id: i32, views: i32, forwards: i32, reactions: i32) -> Self {
        Self {
            story_id,
            views,
            forwards,
            reactions,
        }
    }
}

impl wire::Wire for PostInteractionCountersStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "postInteractionCountersStory",
        id: 0x8a480e27,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.story_id, self.views, self.forwards, self.reactions));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (story_id, views, forwards, reactions) = cursor
            .fixed::<(i32, i32, i32, i32)>();
        Self {
            story_id,
            views,
            forwards,
            reactions,
        }
    }
}

/// A suggestion to the user that Telegram words itself, to show above the chat list.
///
/// Contained in [`help.promoData`](types::help::PromoData).
///
/// Since layer 203.
///
/// ```text
/// pendingSuggestion#e7e82e12 suggestion:string title:TextWithEntities
///     description:TextWithEntities url:string = PendingSuggestion;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/pendingSuggestion)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PendingSuggestion {
    /// The identifier of the suggestion, to pass to [`help.dismissSuggestion`](functions::help::DismissSuggestion).
    pub suggestion: String,
    /// The title of the suggestion.
    pub title: types::TextWithEntities,
    /// The text below the title.
    pub description: types::TextWithEntities,
    /// The address that a click opens.
    pub url: String,
}

impl PendingSuggestion {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        suggestion: impl Into<String>,
        title: types::TextWithEntities,
        description: types::TextWithEntities,
        url: impl Into<String>,
    ) -> Self {
        Self {
            suggestion: suggestion.into(),
            title,
            description,
            url: url.into(),
        }
    }
}

impl wire::Wire for PendingSuggestion {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pendingSuggestion",
        id: 0xe7e82e12,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.suggestion);
        w.write(&self.title);
        w.write(&self.description);
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            suggestion: cursor.string(),
            title: cursor.read(),
            description: cursor.read(),
            url: cursor.string(),
        }
    }
}

/// A number of gift codes for Telegram Premium that can be bought together, and its price.
///
/// Returned by [`payments.getPremiumGiftCodeOptions`](functions::payments::GetPremiumGiftCodeOptions).
///
/// Contained in [`inputInvoicePremiumGiftCode`](types::InputInvoicePremiumGiftCode).
///
/// Since layer 166.
///
/// ```text
/// premiumGiftCodeOption#257e962b flags:# users:int months:int
///     store_product:flags.0?string store_quantity:flags.1?int currency:string
///     amount:long = PremiumGiftCodeOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/premiumGiftCodeOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PremiumGiftCodeOption {
    /// Number of users who get a subscription.
    pub users: i32,
    /// How long each subscription runs, in months.
    pub months: i32,
    /// The identifier of the product in the store of the platform; for official apps.
    pub store_product: Option<String>,
    /// How many times the product has to be bought in the store.
    pub store_quantity: Option<i32>,
    /// Currency of the price, as a three-letter ISO 4217 code; XTR stands for Telegram Stars.
    pub currency: String,
    /// The price of all subscriptions together, in the smallest unit of the currency.
    pub amount: i64,
}

impl PremiumGiftCodeOption {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        users: i32,
        months: i32,
        currency: impl Into<String>,
        amount: i64,
    ) -> Self {
        Self {
            users,
            months,
            store_product: None,
            store_quantity: None,
            currency: currency.into(),
            amount,
        }
    }
}

impl wire::Wire for PremiumGiftCodeOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "premiumGiftCodeOption",
        id: 0x257e962b,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.users, self.months));
        flags.set(0, w.write_optional(&self.store_product));
        flags.set(1, w.write_optional(&self.store_quantity));
        w.string(&self.currency);
        w.i64(self.amount);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, users, months) = cursor.fixed::<(wire::Flags, i32, i32)>();
        Self {
            users,
            months,
            store_product: cursor.read_optional(flags.has(0)),
            store_quantity: cursor.read_optional(flags.has(1)),
            currency: cursor.string(),
            amount: cursor.i64(),
        }
    }
}

/// A way to subscribe to Telegram Premium: how long it runs and what it costs.
///
/// Contained in [`help.premiumPromo`](types::help::PremiumPromo).
///
/// Since layer 145; `transaction` since 152.
///
/// ```text
/// premiumSubscriptionOption#5f2d1df2 flags:# current:flags.1?true
///     can_purchase_upgrade:flags.2?true transaction:flags.3?string months:int
///     currency:string amount:long bot_url:string store_product:flags.0?string =
///     PremiumSubscriptionOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/premiumSubscriptionOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PremiumSubscriptionOption {
    /// If set, this is the subscription that the account has.
    pub current: bool,
    /// If set, the account can change its subscription to this one. For a purchase in a store, check first that the
    /// last transaction there is the one in transaction.
    pub can_purchase_upgrade: bool,
    /// The identifier of the last purchase in the store for the current subscription.
    pub transaction: Option<String>,
    /// How long the subscription runs, in months.
    pub months: i32,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price, counted in the smallest unit of the currency, such as cents.
    pub amount: i64,
    /// A link that opens the payment in Telegram.
    pub bot_url: String,
    /// The identifier of the product in the store of the platform; for official apps.
    pub store_product: Option<String>,
}

impl PremiumSubscriptionOption {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        months: i32,
        currency: impl Into<String>,
        amount: i64,
        bot_url: impl Into<String>,
    ) -> Self {
        Self {
            current: false,
            can_purchase_upgrade: false,
            transaction: None,
            months,
            currency: currency.into(),
            amount,
            bot_url: bot_url.into(),
            store_product: None,
        }
    }
}

impl wire::Wire for PremiumSubscriptionOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "premiumSubscriptionOption",
        id: 0x5f2d1df2,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.current)
                    .with(2, self.can_purchase_upgrade),
            );
        flags.set(3, w.write_optional(&self.transaction));
        w.i32(self.months);
        w.string(&self.currency);
        w.i64(self.amount);
        w.string(&self.bot_url);
        flags.set(0, w.write_optional(&self.store_product));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            current: flags.has(1),
            can_purchase_upgrade: flags.has(2),
            transaction: cursor.read_optional(flags.has(3)),
            months: cursor.i32(),
            currency: cursor.string(),
            amount: cursor.i64(),
            bot_url: cursor.string(),
            store_product: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A giveaway of Telegram Premium that is paid for but not started;
/// [`payments.launchPrepaidGiveaway`](functions::payments::LaunchPrepaidGiveaway) starts it.
///
/// A constructor of [`PrepaidGiveaway`](enums::PrepaidGiveaway).
///
/// Since layer 166.
///
/// ```text
/// prepaidGiveaway#b2539d54 id:long months:int quantity:int date:int =
///     PrepaidGiveaway;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/prepaidGiveaway)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PrepaidGiveaway {
    /// The identifier of the giveaway.
    pub id: i64,
    /// How long each subscription runs, in months.
    pub months: i32,
    /// Number of subscriptions, and so of winners.
    pub quantity: i32,
    /// When the giveaway was paid for, in Unix time.
    pub date: i32,
}

impl PrepaidGiveaway {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, months: i32, quantity: i32, date: i32) -> Self {
        Self { id, months, quantity, date }
    }
}

impl wire::Wire for PrepaidGiveaway {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "prepaidGiveaway",
        id: 0xb2539d54,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.months, self.quantity, self.date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, months, quantity, date) = cursor.fixed::<(i64, i32, i32, i32)>();
        Self { id, months, quantity, date }
    }
}

/// A giveaway of Telegram Stars that is paid for but not started;
/// [`payments.launchPrepaidGiveaway`](functions::payments::LaunchPrepaidGiveaway) starts it.
///
/// A constructor of [`PrepaidGiveaway`](enums::PrepaidGiveaway).
///
/// Since layer 187.
///
/// ```text
/// prepaidStarsGiveaway#9a9d77e0 id:long stars:long quantity:int boosts:int
///     date:int = PrepaidGiveaway;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/prepaidStarsGiveaway)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PrepaidStarsGiveaway {
    /// The identifier of the giveaway.
    pub id: i64,
    /// How many Telegram Stars all winners share.
    pub stars: i64,
    /// Number of winners.
    pub quantity: i32,
    /// Number of boosts that the channel gains by the giveaway.
    pub boosts: i32,
    /// When the giveaway was paid for, in Unix time.
    pub date: i32,
}

impl PrepaidStarsGiveaway {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, stars: i64, quantity: i32, boosts: i32, date: i32) -> Self {
        Self {
            id,
            stars,
            quantity,
            boosts,
            date,
        }
    }
}

impl wire::Wire for PrepaidStarsGiveaway {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "prepaidStarsGiveaway",
        id: 0x9a9d77e0,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.stars, self.quantity, self.boosts, self.date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, stars, quantity, boosts, date) = cursor
            .fixed::<(i64, i64, i32, i32, i32)>();
        Self {
            id,
            stars,
            quantity,
            boosts,
            date,
        }
    }
}

/// A message or story was forwarded as a message to a public chat.
///
/// A constructor of [`PublicForward`](enums::PublicForward).
///
/// Since layer 167.
///
/// ```text
/// publicForwardMessage#1f2bf4a message:Message = PublicForward;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/publicForwardMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PublicForwardMessage {
    /// The message that it was forwarded in.
    pub message: enums::Message,
}

impl PublicForwardMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>) -> Self {
        Self { message: message.into() }
    }
}

impl wire::Wire for PublicForwardMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "publicForwardMessage",
        id: 0x01f2bf4a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { message: cursor.read() }
    }
}

/// A message or story was posted again in a story of a public channel.
///
/// A constructor of [`PublicForward`](enums::PublicForward).
///
/// Since layer 167.
///
/// ```text
/// publicForwardStory#edf3add0 peer:Peer story:StoryItem = PublicForward;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/publicForwardStory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PublicForwardStory {
    /// Who posted the new story.
    pub peer: enums::Peer,
    /// The new story.
    pub story: enums::StoryItem,
}

impl PublicForwardStory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        story: impl Into<enums::StoryItem>,
    ) -> Self {
        Self {
            peer: peer.into(),
            story: story.into(),
        }
    }
}

impl wire::Wire for PublicForwardStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "publicForwardStory",
        id: 0xedf3add0,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.story);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            story: cursor.read(),
        }
    }
}

/// A passkey that can log in to the account.
///
/// Returned by [`account.registerPasskey`](functions::account::RegisterPasskey).
///
/// Contained in [`account.passkeys`](types::account::Passkeys).
///
/// Since layer 219.
///
/// ```text
/// passkey#98613ebf flags:# id:string name:string date:int
///     software_emoji_id:flags.0?long last_usage_date:flags.1?int = Passkey;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/passkey)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Passkey {
    /// The identifier of the passkey, to delete it with [`account.deletePasskey`](functions::account::DeletePasskey).
    pub id: String,
    /// The name of the passkey, for people to read.
    pub name: String,
    /// When the passkey was added, in Unix time.
    pub date: i32,
    /// The identifier of the custom emoji that shows the password manager which keeps it.
    pub software_emoji_id: Option<i64>,
    /// When the passkey was last used, in Unix time; absent if never.
    pub last_usage_date: Option<i32>,
}

impl Passkey {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>, date: i32) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            date,
            software_emoji_id: None,
            last_usage_date: None,
        }
    }
}

impl wire::Wire for Passkey {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "passkey",
        id: 0x98613ebf,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.id);
        w.string(&self.name);
        w.i32(self.date);
        flags.set(0, w.write_optional(&self.software_emoji_id));
        flags.set(1, w.write_optional(&self.last_usage_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            id: cursor.string(),
            name: cursor.string(),
            date: cursor.i32(),
            software_emoji_id: cursor.read_optional(flags.has(0)),
            last_usage_date: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A way to pay that the user has saved for further payments.
///
/// The type `PaymentSavedCredentials`, whose only constructor is `paymentSavedCredentialsCard`.
pub type PaymentSavedCredentials = types::PaymentSavedCredentialsCard;
