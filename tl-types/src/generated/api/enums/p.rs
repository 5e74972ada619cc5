// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, Box, Wire as _};

/// A user, group or channel, as the server names it.
///
/// Returned by [`chatlists.getLeaveChatlistSuggestions`](functions::chatlists::GetLeaveChatlistSuggestions).
///
/// Contained in [`chatFull`](types::ChatFull), [`channelFull`](types::ChannelFull),
/// [`peerStories`](types::PeerStories), [`communityPeer`](types::CommunityPeer),
/// [`messageEmpty`](types::MessageEmpty), [`message`](types::Message), [`messageService`](types::MessageService),
/// [`messageFwdHeader`](types::MessageFwdHeader), [`messageReplyHeader`](types::MessageReplyHeader),
/// [`messageReplyStoryHeader`](types::MessageReplyStoryHeader), and 113 more.
///
/// [Official page](https://core.telegram.org/type/Peer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum Peer {
    /// A user, and the private chat with that user.
    User(types::PeerUser),
    /// A basic group.
    Chat(types::PeerChat),
    /// A channel or supergroup.
    Channel(types::PeerChannel),
}

impl Peer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::User(_) => 0x59511722,
            Self::Chat(_) => 0x36c6019a,
            Self::Channel(_) => 0xa2a5371e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::User(_) => "peerUser",
            Self::Chat(_) => "peerChat",
            Self::Channel(_) => "peerChannel",
        }
    }
}

impl wire::Wire for Peer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Peer",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::User(value) => value.write_bare(w.id(0x59511722)),
            Self::Chat(value) => value.write_bare(w.id(0x36c6019a)),
            Self::Channel(value) => value.write_bare(w.id(0xa2a5371e)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x59511722 => Self::User(types::PeerUser::read_bare(cursor)),
            0x36c6019a => Self::Chat(types::PeerChat::read_bare(cursor)),
            0xa2a5371e => Self::Channel(types::PeerChannel::read_bare(cursor)),
            _ => Self::User(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PeerUser> for Peer {
    #[inline]
    fn from(value: types::PeerUser) -> Self {
        Self::User(value)
    }
}

impl From<types::PeerChat> for Peer {
    #[inline]
    fn from(value: types::PeerChat) -> Self {
        Self::Chat(value)
    }
}

impl From<types::PeerChannel> for Peer {
    #[inline]
    fn from(value: types::PeerChannel) -> Self {
        Self::Channel(value)
    }
}

/// The colours of a user or chat: from the palette, or from a collectible gift.
///
/// Accepted by [`account.updateColor`](functions::account::UpdateColor).
///
/// Contained in [`user`](types::User), [`channel`](types::Channel), [`starGiftUnique`](types::StarGiftUnique),
/// [`channelAdminLogEventActionChangePeerColor`](types::ChannelAdminLogEventActionChangePeerColor),
/// [`channelAdminLogEventActionChangeProfilePeerColor`](types::ChannelAdminLogEventActionChangeProfilePeerColor),
/// [`sponsoredMessage`](types::SponsoredMessage).
///
/// [Official page](https://core.telegram.org/type/PeerColor)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PeerColor {
    /// The colour of a name and of replies and quotes, and the pattern of small emoji that goes with it.
    PeerColor(types::PeerColor),
    /// Colours that come from a collectible gift of the user.
    Collectible(types::PeerColorCollectible),
    /// Colours that come from a collectible gift of the account, to set with
    /// [`account.updateColor`](functions::account::UpdateColor).
    InputPeerColorCollectible(types::InputPeerColorCollectible),
}

impl PeerColor {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PeerColor(_) => 0xb54b5acf,
            Self::Collectible(_) => 0xb9c0639a,
            Self::InputPeerColorCollectible(_) => 0xb8ea86a9,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PeerColor(_) => "peerColor",
            Self::Collectible(_) => "peerColorCollectible",
            Self::InputPeerColorCollectible(_) => "inputPeerColorCollectible",
        }
    }
}

impl wire::Wire for PeerColor {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PeerColor",
        id: 0,
        min_size: 8,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PeerColor(value) => value.write_bare(w.id(0xb54b5acf)),
            Self::Collectible(value) => value.write_bare(w.id(0xb9c0639a)),
            Self::InputPeerColorCollectible(value) => value.write_bare(w.id(0xb8ea86a9)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb54b5acf => Self::PeerColor(types::PeerColor::read_bare(cursor)),
            0xb9c0639a => {
                Self::Collectible(types::PeerColorCollectible::read_bare(cursor))
            }
            0xb8ea86a9 => {
                Self::InputPeerColorCollectible(
                    types::InputPeerColorCollectible::read_bare(cursor),
                )
            }
            _ => Self::PeerColor(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PeerColor> for PeerColor {
    #[inline]
    fn from(value: types::PeerColor) -> Self {
        Self::PeerColor(value)
    }
}

impl From<types::PeerColorCollectible> for PeerColor {
    #[inline]
    fn from(value: types::PeerColorCollectible) -> Self {
        Self::Collectible(value)
    }
}

impl From<types::InputPeerColorCollectible> for PeerColor {
    #[inline]
    fn from(value: types::InputPeerColorCollectible) -> Self {
        Self::InputPeerColorCollectible(value)
    }
}

/// A photo that Telegram stores, or the place of one that is not there.
///
/// Contained in [`botInfo`](types::BotInfo), [`chatFull`](types::ChatFull), [`channelFull`](types::ChannelFull),
/// [`communityFull`](types::CommunityFull), [`messageMediaPhoto`](types::MessageMediaPhoto),
/// [`messageMediaDocument`](types::MessageMediaDocument), [`richMessage`](types::RichMessage),
/// [`messageActionChatEditPhoto`](types::MessageActionChatEditPhoto),
/// [`messageActionSuggestProfilePhoto`](types::MessageActionSuggestProfilePhoto), [`webPage`](types::WebPage), and
/// 15 more.
///
/// [Official page](https://core.telegram.org/type/Photo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Photo {
    /// A photo that does not exist.
    Empty(types::PhotoEmpty),
    /// A photo in several sizes.
    Photo(types::Photo),
}

impl Photo {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x2331b22d,
            Self::Photo(_) => 0xfb197a65,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "photoEmpty",
            Self::Photo(_) => "photo",
        }
    }
}

impl wire::Wire for Photo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Photo",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x2331b22d)),
            Self::Photo(value) => value.write_bare(w.id(0xfb197a65)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2331b22d => Self::Empty(types::PhotoEmpty::read_bare(cursor)),
            0xfb197a65 => Self::Photo(types::Photo::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PhotoEmpty> for Photo {
    #[inline]
    fn from(value: types::PhotoEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::Photo> for Photo {
    #[inline]
    fn from(value: types::Photo) -> Self {
        Self::Photo(value)
    }
}

/// A tab of a profile; one of them can be chosen to come first.
///
/// Accepted by [`account.setMainProfileTab`](functions::account::SetMainProfileTab),
/// [`channels.setMainProfileTab`](functions::channels::SetMainProfileTab).
///
/// Contained in [`channelFull`](types::ChannelFull), [`userFull`](types::UserFull).
///
/// [Official page](https://core.telegram.org/type/ProfileTab)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ProfileTab {
    /// The tab with the stories that are kept on the profile.
    ///
    /// Since layer 213.
    ///
    /// `profileTabPosts#b98cd696 = ProfileTab;`
    Posts,
    /// The tab with the received gifts.
    ///
    /// Since layer 213.
    ///
    /// `profileTabGifts#4d4bd46a = ProfileTab;`
    Gifts,
    /// The tab with photos and videos.
    ///
    /// Since layer 213.
    ///
    /// `profileTabMedia#72c64955 = ProfileTab;`
    Media,
    /// The tab with shared files.
    ///
    /// Since layer 213.
    ///
    /// `profileTabFiles#ab339c00 = ProfileTab;`
    Files,
    /// The tab with audio files.
    ///
    /// Since layer 213.
    ///
    /// `profileTabMusic#9f27d26e = ProfileTab;`
    Music,
    /// The tab with voice and round video messages.
    ///
    /// Since layer 213.
    ///
    /// `profileTabVoice#e477092e = ProfileTab;`
    Voice,
    /// The tab with messages that contain links.
    ///
    /// Since layer 213.
    ///
    /// `profileTabLinks#d3656499 = ProfileTab;`
    Links,
    /// The tab with animations.
    ///
    /// Since layer 213.
    ///
    /// `profileTabGifs#a2c0f695 = ProfileTab;`
    Gifs,
}

impl ProfileTab {
    /// The constructor id of [`Self::Posts`].
    pub const POSTS_ID: u32 = 0xb98cd696;

    /// The constructor id of [`Self::Gifts`].
    pub const GIFTS_ID: u32 = 0x4d4bd46a;

    /// The constructor id of [`Self::Media`].
    pub const MEDIA_ID: u32 = 0x72c64955;

    /// The constructor id of [`Self::Files`].
    pub const FILES_ID: u32 = 0xab339c00;

    /// The constructor id of [`Self::Music`].
    pub const MUSIC_ID: u32 = 0x9f27d26e;

    /// The constructor id of [`Self::Voice`].
    pub const VOICE_ID: u32 = 0xe477092e;

    /// The constructor id of [`Self::Links`].
    pub const LINKS_ID: u32 = 0xd3656499;

    /// The constructor id of [`Self::Gifs`].
    pub const GIFS_ID: u32 = 0xa2c0f695;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Posts => 0xb98cd696,
            Self::Gifts => 0x4d4bd46a,
            Self::Media => 0x72c64955,
            Self::Files => 0xab339c00,
            Self::Music => 0x9f27d26e,
            Self::Voice => 0xe477092e,
            Self::Links => 0xd3656499,
            Self::Gifs => 0xa2c0f695,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Posts => "profileTabPosts",
            Self::Gifts => "profileTabGifts",
            Self::Media => "profileTabMedia",
            Self::Files => "profileTabFiles",
            Self::Music => "profileTabMusic",
            Self::Voice => "profileTabVoice",
            Self::Links => "profileTabLinks",
            Self::Gifs => "profileTabGifs",
        }
    }
}

impl wire::Wire for ProfileTab {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ProfileTab",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Posts => w.id(0xb98cd696),
            Self::Gifts => w.id(0x4d4bd46a),
            Self::Media => w.id(0x72c64955),
            Self::Files => w.id(0xab339c00),
            Self::Music => w.id(0x9f27d26e),
            Self::Voice => w.id(0xe477092e),
            Self::Links => w.id(0xd3656499),
            Self::Gifs => w.id(0xa2c0f695),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb98cd696 => Self::Posts,
            0x4d4bd46a => Self::Gifts,
            0x72c64955 => Self::Media,
            0xab339c00 => Self::Files,
            0x9f27d26e => Self::Music,
            0xe477092e => Self::Voice,
            0xd3656499 => Self::Links,
            0xa2c0f695 => Self::Gifs,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Posts
            }
        };
        cursor.leave(id);
        value
    }
}

/// Why a phone call ended.
///
/// Accepted by [`phone.discardCall`](functions::phone::DiscardCall).
///
/// Contained in [`messageActionPhoneCall`](types::MessageActionPhoneCall),
/// [`phoneCallDiscarded`](types::PhoneCallDiscarded).
///
/// [Official page](https://core.telegram.org/type/PhoneCallDiscardReason)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PhoneCallDiscardReason {
    /// The call was not answered.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `phoneCallDiscardReasonMissed#85e42301 = PhoneCallDiscardReason;`
    Missed,
    /// The connection between the two sides was lost.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `phoneCallDiscardReasonDisconnect#e095c1a0 = PhoneCallDiscardReason;`
    Disconnect,
    /// One of the two users hung up.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `phoneCallDiscardReasonHangup#57adc690 = PhoneCallDiscardReason;`
    Hangup,
    /// The call was declined, or the user who was called was in another call.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `phoneCallDiscardReasonBusy#faf7e8c9 = PhoneCallDiscardReason;`
    Busy,
    /// The call went over into a conference call, which the client should join.
    MigrateConferenceCall(types::PhoneCallDiscardReasonMigrateConferenceCall),
}

impl PhoneCallDiscardReason {
    /// The constructor id of [`Self::Missed`].
    pub const MISSED_ID: u32 = 0x85e42301;

    /// The constructor id of [`Self::Disconnect`].
    pub const DISCONNECT_ID: u32 = 0xe095c1a0;

    /// The constructor id of [`Self::Hangup`].
    pub const HANGUP_ID: u32 = 0x57adc690;

    /// The constructor id of [`Self::Busy`].
    pub const BUSY_ID: u32 = 0xfaf7e8c9;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Missed => 0x85e42301,
            Self::Disconnect => 0xe095c1a0,
            Self::Hangup => 0x57adc690,
            Self::Busy => 0xfaf7e8c9,
            Self::MigrateConferenceCall(_) => 0x9fbbf1f7,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Missed => "phoneCallDiscardReasonMissed",
            Self::Disconnect => "phoneCallDiscardReasonDisconnect",
            Self::Hangup => "phoneCallDiscardReasonHangup",
            Self::Busy => "phoneCallDiscardReasonBusy",
            Self::MigrateConferenceCall(_) => {
                "phoneCallDiscardReasonMigrateConferenceCall"
            }
        }
    }
}

impl wire::Wire for PhoneCallDiscardReason {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PhoneCallDiscardReason",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Missed => w.id(0x85e42301),
            Self::Disconnect => w.id(0xe095c1a0),
            Self::Hangup => w.id(0x57adc690),
            Self::Busy => w.id(0xfaf7e8c9),
            Self::MigrateConferenceCall(value) => value.write_bare(w.id(0x9fbbf1f7)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x85e42301 => Self::Missed,
            0xe095c1a0 => Self::Disconnect,
            0x57adc690 => Self::Hangup,
            0xfaf7e8c9 => Self::Busy,
            0x9fbbf1f7 => {
                Self::MigrateConferenceCall(
                    types::PhoneCallDiscardReasonMigrateConferenceCall::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Missed
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PhoneCallDiscardReasonMigrateConferenceCall>
for PhoneCallDiscardReason {
    #[inline]
    fn from(value: types::PhoneCallDiscardReasonMigrateConferenceCall) -> Self {
        Self::MigrateConferenceCall(value)
    }
}

/// An answer that a poll offers: one that exists, or one that is being created.
///
/// Accepted by [`messages.addPollAnswer`](functions::messages::AddPollAnswer).
///
/// Contained in [`poll`](types::Poll), [`messageActionPollAppendAnswer`](types::MessageActionPollAppendAnswer),
/// [`messageActionPollDeleteAnswer`](types::MessageActionPollDeleteAnswer).
///
/// [Official page](https://core.telegram.org/type/PollAnswer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PollAnswer {
    /// An answer that a poll offers, as the server names it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    PollAnswer(Box<types::PollAnswer>),
    /// An answer for a poll that is being created, or one to add to it with
    /// [`messages.addPollAnswer`](functions::messages::AddPollAnswer).
    ///
    /// In a `Box`, because the struct is large or recursive.
    InputPollAnswer(Box<types::InputPollAnswer>),
}

impl PollAnswer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PollAnswer(_) => 0x4b7d786a,
            Self::InputPollAnswer(_) => 0x199fed96,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PollAnswer(_) => "pollAnswer",
            Self::InputPollAnswer(_) => "inputPollAnswer",
        }
    }
}

impl wire::Wire for PollAnswer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PollAnswer",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PollAnswer(value) => (**value).write_bare(w.id(0x4b7d786a)),
            Self::InputPollAnswer(value) => (**value).write_bare(w.id(0x199fed96)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4b7d786a => Self::PollAnswer(Box::read_bare(cursor)),
            0x199fed96 => Self::InputPollAnswer(Box::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0xff16e2ca => Self::poll_answer_ff16e2ca(cursor),
            _ => Self::PollAnswer(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PollAnswer> for PollAnswer {
    #[inline]
    fn from(value: types::PollAnswer) -> Self {
        Self::PollAnswer(Box::new(value))
    }
}

impl From<types::InputPollAnswer> for PollAnswer {
    #[inline]
    fn from(value: types::InputPollAnswer) -> Self {
        Self::InputPollAnswer(Box::new(value))
    }
}

/// A size of a photo, or a preview.
///
/// Contained in [`photo`](types::Photo), [`stickerSet`](types::StickerSet), [`document`](types::Document),
/// [`messageExtendedMediaPreview`](types::MessageExtendedMediaPreview).
///
/// [Official page](https://core.telegram.org/type/PhotoSize)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PhotoSize {
    /// A size that does not exist.
    Empty(types::PhotoSizeEmpty),
    /// A size that has to be loaded.
    PhotoSize(types::PhotoSize),
    /// A small size with its bytes.
    PhotoCachedSize(types::PhotoCachedSize),
    /// A tiny preview.
    PhotoStrippedSize(types::PhotoStrippedSize),
    /// A size as a progressive JPEG, which can be shown after a part of it is loaded.
    Progressive(types::PhotoSizeProgressive),
    /// An outline, for example of a sticker.
    PhotoPathSize(types::PhotoPathSize),
}

impl PhotoSize {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x0e17e23c,
            Self::PhotoSize(_) => 0x75c78e60,
            Self::PhotoCachedSize(_) => 0x021e1ad6,
            Self::PhotoStrippedSize(_) => 0xe0b0bc2e,
            Self::Progressive(_) => 0xfa3efb95,
            Self::PhotoPathSize(_) => 0xd8214d41,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "photoSizeEmpty",
            Self::PhotoSize(_) => "photoSize",
            Self::PhotoCachedSize(_) => "photoCachedSize",
            Self::PhotoStrippedSize(_) => "photoStrippedSize",
            Self::Progressive(_) => "photoSizeProgressive",
            Self::PhotoPathSize(_) => "photoPathSize",
        }
    }
}

impl wire::Wire for PhotoSize {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PhotoSize",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x0e17e23c)),
            Self::PhotoSize(value) => value.write_bare(w.id(0x75c78e60)),
            Self::PhotoCachedSize(value) => value.write_bare(w.id(0x021e1ad6)),
            Self::PhotoStrippedSize(value) => value.write_bare(w.id(0xe0b0bc2e)),
            Self::Progressive(value) => value.write_bare(w.id(0xfa3efb95)),
            Self::PhotoPathSize(value) => value.write_bare(w.id(0xd8214d41)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x0e17e23c => Self::Empty(types::PhotoSizeEmpty::read_bare(cursor)),
            0x75c78e60 => Self::PhotoSize(types::PhotoSize::read_bare(cursor)),
            0x021e1ad6 => {
                Self::PhotoCachedSize(types::PhotoCachedSize::read_bare(cursor))
            }
            0xe0b0bc2e => {
                Self::PhotoStrippedSize(types::PhotoStrippedSize::read_bare(cursor))
            }
            0xfa3efb95 => {
                Self::Progressive(types::PhotoSizeProgressive::read_bare(cursor))
            }
            0xd8214d41 => Self::PhotoPathSize(types::PhotoPathSize::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PhotoSizeEmpty> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoSizeEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::PhotoSize> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoSize) -> Self {
        Self::PhotoSize(value)
    }
}

impl From<types::PhotoCachedSize> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoCachedSize) -> Self {
        Self::PhotoCachedSize(value)
    }
}

impl From<types::PhotoStrippedSize> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoStrippedSize) -> Self {
        Self::PhotoStrippedSize(value)
    }
}

impl From<types::PhotoSizeProgressive> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoSizeProgressive) -> Self {
        Self::Progressive(value)
    }
}

impl From<types::PhotoPathSize> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoPathSize) -> Self {
        Self::PhotoPathSize(value)
    }
}

/// Which privacy setting an update is about.
///
/// Contained in [`updatePrivacy`](types::UpdatePrivacy).
///
/// [Official page](https://core.telegram.org/type/PrivacyKey)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PrivacyKey {
    /// The setting for who sees when the user was last online. Without Telegram Premium, hiding the time from somebody
    /// hides that person's time from the user too.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `privacyKeyStatusTimestamp#bc2eab30 = PrivacyKey;`
    StatusTimestamp,
    /// The setting for who may add the user to groups and channels.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `privacyKeyChatInvite#500e6dfa = PrivacyKey;`
    ChatInvite,
    /// The setting for who may call the user.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `privacyKeyPhoneCall#3d662b7b = PrivacyKey;`
    PhoneCall,
    /// The setting for whose calls may use a direct connection, which reveals the IP address of the user.
    ///
    /// Since layer 89 or earlier.
    ///
    /// `privacyKeyPhoneP2P#39491cc8 = PrivacyKey;`
    PhoneP2p,
    /// The setting for whose forwarded copies of the user's messages link to the account.
    ///
    /// Since layer 97 or earlier.
    ///
    /// `privacyKeyForwards#69ec56a3 = PrivacyKey;`
    Forwards,
    /// The setting for who sees the profile photos of the user.
    ///
    /// Since layer 97 or earlier.
    ///
    /// `privacyKeyProfilePhoto#96151fed = PrivacyKey;`
    ProfilePhoto,
    /// The setting for who sees the phone number of the user.
    ///
    /// Since layer 100 or earlier.
    ///
    /// `privacyKeyPhoneNumber#d19ae46d = PrivacyKey;`
    PhoneNumber,
    /// The setting for who finds the user by the phone number.
    ///
    /// Since layer 105.
    ///
    /// `privacyKeyAddedByPhone#42ffd42b = PrivacyKey;`
    AddedByPhone,
    /// The setting for who may send the user voice and round video messages.
    ///
    /// Since layer 144.
    ///
    /// `privacyKeyVoiceMessages#697f414 = PrivacyKey;`
    VoiceMessages,
    /// The setting for who sees the bio of the user.
    ///
    /// Since layer 160 or earlier.
    ///
    /// `privacyKeyAbout#a486b761 = PrivacyKey;`
    About,
    /// The setting for who sees the birthday of the user.
    ///
    /// Since layer 177.
    ///
    /// `privacyKeyBirthday#2000a518 = PrivacyKey;`
    Birthday,
    /// The setting for whose gifts appear on the profile of the user without being approved one by one.
    ///
    /// Since layer 193.
    ///
    /// `privacyKeyStarGiftsAutoSave#2ca4fdf8 = PrivacyKey;`
    StarGiftsAutoSave,
    /// The setting for who may write to the user without paying, where messages cost Telegram Stars.
    ///
    /// Since layer 200.
    ///
    /// `privacyKeyNoPaidMessages#17d348d2 = PrivacyKey;`
    NoPaidMessages,
    /// The setting for who sees the music on the profile of the user.
    ///
    /// Since layer 217.
    ///
    /// `privacyKeySavedMusic#ff7a571b = PrivacyKey;`
    SavedMusic,
}

impl PrivacyKey {
    /// The constructor id of [`Self::StatusTimestamp`].
    pub const STATUS_TIMESTAMP_ID: u32 = 0xbc2eab30;

    /// The constructor id of [`Self::ChatInvite`].
    pub const CHAT_INVITE_ID: u32 = 0x500e6dfa;

    /// The constructor id of [`Self::PhoneCall`].
    pub const PHONE_CALL_ID: u32 = 0x3d662b7b;

    /// The constructor id of [`Self::PhoneP2p`].
    pub const PHONE_P2P_ID: u32 = 0x39491cc8;

    /// The constructor id of [`Self::Forwards`].
    pub const FORWARDS_ID: u32 = 0x69ec56a3;

    /// The constructor id of [`Self::ProfilePhoto`].
    pub const PROFILE_PHOTO_ID: u32 = 0x96151fed;

    /// The constructor id of [`Self::PhoneNumber`].
    pub const PHONE_NUMBER_ID: u32 = 0xd19ae46d;

    /// The constructor id of [`Self::AddedByPhone`].
    pub const ADDED_BY_PHONE_ID: u32 = 0x42ffd42b;

    /// The constructor id of [`Self::VoiceMessages`].
    pub const VOICE_MESSAGES_ID: u32 = 0x0697f414;

    /// The constructor id of [`Self::About`].
    pub const ABOUT_ID: u32 = 0xa486b761;

    /// The constructor id of [`Self::Birthday`].
    pub const BIRTHDAY_ID: u32 = 0x2000a518;

    /// The constructor id of [`Self::StarGiftsAutoSave`].
    pub const STAR_GIFTS_AUTO_SAVE_ID: u32 = 0x2ca4fdf8;

    /// The constructor id of [`Self::NoPaidMessages`].
    pub const NO_PAID_MESSAGES_ID: u32 = 0x17d348d2;

    /// The constructor id of [`Self::SavedMusic`].
    pub const SAVED_MUSIC_ID: u32 = 0xff7a571b;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StatusTimestamp => 0xbc2eab30,
            Self::ChatInvite => 0x500e6dfa,
            Self::PhoneCall => 0x3d662b7b,
            Self::PhoneP2p => 0x39491cc8,
            Self::Forwards => 0x69ec56a3,
            Self::ProfilePhoto => 0x96151fed,
            Self::PhoneNumber => 0xd19ae46d,
            Self::AddedByPhone => 0x42ffd42b,
            Self::VoiceMessages => 0x0697f414,
            Self::About => 0xa486b761,
            Self::Birthday => 0x2000a518,
            Self::StarGiftsAutoSave => 0x2ca4fdf8,
            Self::NoPaidMessages => 0x17d348d2,
            Self::SavedMusic => 0xff7a571b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StatusTimestamp => "privacyKeyStatusTimestamp",
            Self::ChatInvite => "privacyKeyChatInvite",
            Self::PhoneCall => "privacyKeyPhoneCall",
            Self::PhoneP2p => "privacyKeyPhoneP2P",
            Self::Forwards => "privacyKeyForwards",
            Self::ProfilePhoto => "privacyKeyProfilePhoto",
            Self::PhoneNumber => "privacyKeyPhoneNumber",
            Self::AddedByPhone => "privacyKeyAddedByPhone",
            Self::VoiceMessages => "privacyKeyVoiceMessages",
            Self::About => "privacyKeyAbout",
            Self::Birthday => "privacyKeyBirthday",
            Self::StarGiftsAutoSave => "privacyKeyStarGiftsAutoSave",
            Self::NoPaidMessages => "privacyKeyNoPaidMessages",
            Self::SavedMusic => "privacyKeySavedMusic",
        }
    }
}

impl wire::Wire for PrivacyKey {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PrivacyKey",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::StatusTimestamp => w.id(0xbc2eab30),
            Self::ChatInvite => w.id(0x500e6dfa),
            Self::PhoneCall => w.id(0x3d662b7b),
            Self::PhoneP2p => w.id(0x39491cc8),
            Self::Forwards => w.id(0x69ec56a3),
            Self::ProfilePhoto => w.id(0x96151fed),
            Self::PhoneNumber => w.id(0xd19ae46d),
            Self::AddedByPhone => w.id(0x42ffd42b),
            Self::VoiceMessages => w.id(0x0697f414),
            Self::About => w.id(0xa486b761),
            Self::Birthday => w.id(0x2000a518),
            Self::StarGiftsAutoSave => w.id(0x2ca4fdf8),
            Self::NoPaidMessages => w.id(0x17d348d2),
            Self::SavedMusic => w.id(0xff7a571b),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbc2eab30 => Self::StatusTimestamp,
            0x500e6dfa => Self::ChatInvite,
            0x3d662b7b => Self::PhoneCall,
            0x39491cc8 => Self::PhoneP2p,
            0x69ec56a3 => Self::Forwards,
            0x96151fed => Self::ProfilePhoto,
            0xd19ae46d => Self::PhoneNumber,
            0x42ffd42b => Self::AddedByPhone,
            0x0697f414 => Self::VoiceMessages,
            0xa486b761 => Self::About,
            0x2000a518 => Self::Birthday,
            0x2ca4fdf8 => Self::StarGiftsAutoSave,
            0x17d348d2 => Self::NoPaidMessages,
            0xff7a571b => Self::SavedMusic,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::StatusTimestamp
            }
        };
        cursor.leave(id);
        value
    }
}

/// One rule of a privacy setting: whom it allows or forbids. The first rule that fits a user counts.
///
/// Contained in [`storyItem`](types::StoryItem), [`updatePrivacy`](types::UpdatePrivacy),
/// [`account.privacyRules`](types::account::PrivacyRules).
///
/// [Official page](https://core.telegram.org/type/PrivacyRule)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PrivacyRule {
    /// All contacts of the user are allowed.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `privacyValueAllowContacts#fffe1bac = PrivacyRule;`
    PrivacyValueAllowContacts,
    /// Everybody is allowed.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `privacyValueAllowAll#65427b82 = PrivacyRule;`
    PrivacyValueAllowAll,
    /// The users that are listed are allowed, as an exception.
    PrivacyValueAllowUsers(types::PrivacyValueAllowUsers),
    /// No contact of the user is allowed.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `privacyValueDisallowContacts#f888fa1a = PrivacyRule;`
    PrivacyValueDisallowContacts,
    /// Nobody is allowed, apart from exceptions in other rules.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `privacyValueDisallowAll#8b73e763 = PrivacyRule;`
    PrivacyValueDisallowAll,
    /// The users that are listed are not allowed, as an exception.
    PrivacyValueDisallowUsers(types::PrivacyValueDisallowUsers),
    /// The members of the groups that are listed are allowed, as an exception.
    PrivacyValueAllowChatParticipants(types::PrivacyValueAllowChatParticipants),
    /// The members of the groups that are listed are not allowed, as an exception.
    PrivacyValueDisallowChatParticipants(types::PrivacyValueDisallowChatParticipants),
    /// The close friends of the user are allowed.
    ///
    /// Since layer 160 or earlier.
    ///
    /// `privacyValueAllowCloseFriends#f7e8d89b = PrivacyRule;`
    PrivacyValueAllowCloseFriends,
    /// Users with Telegram Premium are allowed; in the setting [`privacyKeyChatInvite`](enums::PrivacyKey::ChatInvite).
    ///
    /// Since layer 177.
    ///
    /// `privacyValueAllowPremium#ece9814b = PrivacyRule;`
    PrivacyValueAllowPremium,
    /// Bots and mini apps are allowed.
    ///
    /// Since layer 193.
    ///
    /// `privacyValueAllowBots#21461b5d = PrivacyRule;`
    PrivacyValueAllowBots,
    /// Bots and mini apps are not allowed.
    ///
    /// Since layer 193.
    ///
    /// `privacyValueDisallowBots#f6a5f82f = PrivacyRule;`
    PrivacyValueDisallowBots,
}

impl PrivacyRule {
    /// The constructor id of [`Self::PrivacyValueAllowContacts`].
    pub const PRIVACY_VALUE_ALLOW_CONTACTS_ID: u32 = 0xfffe1bac;

    /// The constructor id of [`Self::PrivacyValueAllowAll`].
    pub const PRIVACY_VALUE_ALLOW_ALL_ID: u32 = 0x65427b82;

    /// The constructor id of [`Self::PrivacyValueDisallowContacts`].
    pub const PRIVACY_VALUE_DISALLOW_CONTACTS_ID: u32 = 0xf888fa1a;

    /// The constructor id of [`Self::PrivacyValueDisallowAll`].
    pub const PRIVACY_VALUE_DISALLOW_ALL_ID: u32 = 0x8b73e763;

    /// The constructor id of [`Self::PrivacyValueAllowCloseFriends`].
    pub const PRIVACY_VALUE_ALLOW_CLOSE_FRIENDS_ID: u32 = 0xf7e8d89b;

    /// The constructor id of [`Self::PrivacyValueAllowPremium`].
    pub const PRIVACY_VALUE_ALLOW_PREMIUM_ID: u32 = 0xece9814b;

    /// The constructor id of [`Self::PrivacyValueAllowBots`].
    pub const PRIVACY_VALUE_ALLOW_BOTS_ID: u32 = 0x21461b5d;

    /// The constructor id of [`Self::PrivacyValueDisallowBots`].
    pub const PRIVACY_VALUE_DISALLOW_BOTS_ID: u32 = 0xf6a5f82f;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PrivacyValueAllowContacts => 0xfffe1bac,
            Self::PrivacyValueAllowAll => 0x65427b82,
            Self::PrivacyValueAllowUsers(_) => 0xb8905fb2,
            Self::PrivacyValueDisallowContacts => 0xf888fa1a,
            Self::PrivacyValueDisallowAll => 0x8b73e763,
            Self::PrivacyValueDisallowUsers(_) => 0xe4621141,
            Self::PrivacyValueAllowChatParticipants(_) => 0x6b134e8e,
            Self::PrivacyValueDisallowChatParticipants(_) => 0x41c87565,
            Self::PrivacyValueAllowCloseFriends => 0xf7e8d89b,
            Self::PrivacyValueAllowPremium => 0xece9814b,
            Self::PrivacyValueAllowBots => 0x21461b5d,
            Self::PrivacyValueDisallowBots => 0xf6a5f82f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PrivacyValueAllowContacts => "privacyValueAllowContacts",
            Self::PrivacyValueAllowAll => "privacyValueAllowAll",
            Self::PrivacyValueAllowUsers(_) => "privacyValueAllowUsers",
            Self::PrivacyValueDisallowContacts => "privacyValueDisallowContacts",
            Self::PrivacyValueDisallowAll => "privacyValueDisallowAll",
            Self::PrivacyValueDisallowUsers(_) => "privacyValueDisallowUsers",
            Self::PrivacyValueAllowChatParticipants(_) => {
                "privacyValueAllowChatParticipants"
            }
            Self::PrivacyValueDisallowChatParticipants(_) => {
                "privacyValueDisallowChatParticipants"
            }
            Self::PrivacyValueAllowCloseFriends => "privacyValueAllowCloseFriends",
            Self::PrivacyValueAllowPremium => "privacyValueAllowPremium",
            Self::PrivacyValueAllowBots => "privacyValueAllowBots",
            Self::PrivacyValueDisallowBots => "privacyValueDisallowBots",
        }
    }
}

impl wire::Wire for PrivacyRule {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PrivacyRule",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PrivacyValueAllowContacts => w.id(0xfffe1bac),
            Self::PrivacyValueAllowAll => w.id(0x65427b82),
            Self::PrivacyValueAllowUsers(value) => value.write_bare(w.id(0xb8905fb2)),
            Self::PrivacyValueDisallowContacts => w.id(0xf888fa1a),
            Self::PrivacyValueDisallowAll => w.id(0x8b73e763),
            Self::PrivacyValueDisallowUsers(value) => value.write_bare(w.id(0xe4621141)),
            Self::PrivacyValueAllowChatParticipants(value) => {
                value.write_bare(w.id(0x6b134e8e))
            }
            Self::PrivacyValueDisallowChatParticipants(value) => {
                value.write_bare(w.id(0x41c87565))
            }
            Self::PrivacyValueAllowCloseFriends => w.id(0xf7e8d89b),
            Self::PrivacyValueAllowPremium => w.id(0xece9814b),
            Self::PrivacyValueAllowBots => w.id(0x21461b5d),
            Self::PrivacyValueDisallowBots => w.id(0xf6a5f82f),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xfffe1bac => Self::PrivacyValueAllowContacts,
            0x65427b82 => Self::PrivacyValueAllowAll,
            0xb8905fb2 => {
                Self::PrivacyValueAllowUsers(
                    types::PrivacyValueAllowUsers::read_bare(cursor),
                )
            }
            0xf888fa1a => Self::PrivacyValueDisallowContacts,
            0x8b73e763 => Self::PrivacyValueDisallowAll,
            0xe4621141 => {
                Self::PrivacyValueDisallowUsers(
                    types::PrivacyValueDisallowUsers::read_bare(cursor),
                )
            }
            0x6b134e8e => {
                Self::PrivacyValueAllowChatParticipants(
                    types::PrivacyValueAllowChatParticipants::read_bare(cursor),
                )
            }
            0x41c87565 => {
                Self::PrivacyValueDisallowChatParticipants(
                    types::PrivacyValueDisallowChatParticipants::read_bare(cursor),
                )
            }
            0xf7e8d89b => Self::PrivacyValueAllowCloseFriends,
            0xece9814b => Self::PrivacyValueAllowPremium,
            0x21461b5d => Self::PrivacyValueAllowBots,
            0xf6a5f82f => Self::PrivacyValueDisallowBots,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::PrivacyValueAllowContacts
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PrivacyValueAllowUsers> for PrivacyRule {
    #[inline]
    fn from(value: types::PrivacyValueAllowUsers) -> Self {
        Self::PrivacyValueAllowUsers(value)
    }
}

impl From<types::PrivacyValueDisallowUsers> for PrivacyRule {
    #[inline]
    fn from(value: types::PrivacyValueDisallowUsers) -> Self {
        Self::PrivacyValueDisallowUsers(value)
    }
}

impl From<types::PrivacyValueAllowChatParticipants> for PrivacyRule {
    #[inline]
    fn from(value: types::PrivacyValueAllowChatParticipants) -> Self {
        Self::PrivacyValueAllowChatParticipants(value)
    }
}

impl From<types::PrivacyValueDisallowChatParticipants> for PrivacyRule {
    #[inline]
    fn from(value: types::PrivacyValueDisallowChatParticipants) -> Self {
        Self::PrivacyValueDisallowChatParticipants(value)
    }
}

/// A phone call between two users and the stage that it has reached.
///
/// Contained in [`updatePhoneCall`](types::UpdatePhoneCall), [`phone.phoneCall`](types::phone::PhoneCall).
///
/// [Official page](https://core.telegram.org/type/PhoneCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PhoneCall {
    /// A phone call that does not exist.
    Empty(types::PhoneCallEmpty),
    /// A phone call that the account made, and that has not been accepted yet.
    Waiting(types::PhoneCallWaiting),
    /// A phone call that comes in.
    Requested(types::PhoneCallRequested),
    /// A phone call that the other user accepted.
    Accepted(types::PhoneCallAccepted),
    /// A phone call in progress, with all that the client needs to connect to the other side.
    ///
    /// In a `Box`, because the struct is large or recursive.
    PhoneCall(Box<types::PhoneCall>),
    /// A phone call that is over or was declined.
    Discarded(types::PhoneCallDiscarded),
}

impl PhoneCall {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x5366c915,
            Self::Waiting(_) => 0xc5226f17,
            Self::Requested(_) => 0x14b0ed0c,
            Self::Accepted(_) => 0x3660c311,
            Self::PhoneCall(_) => 0x30535af5,
            Self::Discarded(_) => 0x50ca4de1,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "phoneCallEmpty",
            Self::Waiting(_) => "phoneCallWaiting",
            Self::Requested(_) => "phoneCallRequested",
            Self::Accepted(_) => "phoneCallAccepted",
            Self::PhoneCall(_) => "phoneCall",
            Self::Discarded(_) => "phoneCallDiscarded",
        }
    }
}

impl wire::Wire for PhoneCall {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PhoneCall",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x5366c915)),
            Self::Waiting(value) => value.write_bare(w.id(0xc5226f17)),
            Self::Requested(value) => value.write_bare(w.id(0x14b0ed0c)),
            Self::Accepted(value) => value.write_bare(w.id(0x3660c311)),
            Self::PhoneCall(value) => (**value).write_bare(w.id(0x30535af5)),
            Self::Discarded(value) => value.write_bare(w.id(0x50ca4de1)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5366c915 => Self::Empty(types::PhoneCallEmpty::read_bare(cursor)),
            0xc5226f17 => Self::Waiting(types::PhoneCallWaiting::read_bare(cursor)),
            0x14b0ed0c => Self::Requested(types::PhoneCallRequested::read_bare(cursor)),
            0x3660c311 => Self::Accepted(types::PhoneCallAccepted::read_bare(cursor)),
            0x30535af5 => Self::PhoneCall(Box::read_bare(cursor)),
            0x50ca4de1 => Self::Discarded(types::PhoneCallDiscarded::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PhoneCallEmpty> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCallEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::PhoneCallWaiting> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCallWaiting) -> Self {
        Self::Waiting(value)
    }
}

impl From<types::PhoneCallRequested> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCallRequested) -> Self {
        Self::Requested(value)
    }
}

impl From<types::PhoneCallAccepted> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCallAccepted) -> Self {
        Self::Accepted(value)
    }
}

impl From<types::PhoneCall> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCall) -> Self {
        Self::PhoneCall(Box::new(value))
    }
}

impl From<types::PhoneCallDiscarded> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCallDiscarded) -> Self {
        Self::Discarded(value)
    }
}

/// An entry of the list of who is nearby: somebody else, or the account itself.
///
/// Contained in [`updatePeerLocated`](types::UpdatePeerLocated).
///
/// [Official page](https://core.telegram.org/type/PeerLocated)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PeerLocated {
    /// A user or group near the account.
    PeerLocated(types::PeerLocated),
    /// The account itself is shown to people nearby.
    PeerSelfLocated(types::PeerSelfLocated),
}

impl PeerLocated {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PeerLocated(_) => 0xca461b5d,
            Self::PeerSelfLocated(_) => 0xf8ec284b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PeerLocated(_) => "peerLocated",
            Self::PeerSelfLocated(_) => "peerSelfLocated",
        }
    }
}

impl wire::Wire for PeerLocated {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PeerLocated",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PeerLocated(value) => value.write_bare(w.id(0xca461b5d)),
            Self::PeerSelfLocated(value) => value.write_bare(w.id(0xf8ec284b)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xca461b5d => Self::PeerLocated(types::PeerLocated::read_bare(cursor)),
            0xf8ec284b => {
                Self::PeerSelfLocated(types::PeerSelfLocated::read_bare(cursor))
            }
            _ => Self::PeerSelfLocated(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PeerLocated> for PeerLocated {
    #[inline]
    fn from(value: types::PeerLocated) -> Self {
        Self::PeerLocated(value)
    }
}

impl From<types::PeerSelfLocated> for PeerLocated {
    #[inline]
    fn from(value: types::PeerSelfLocated) -> Self {
        Self::PeerSelfLocated(value)
    }
}

/// Whose name is shown among those who paid for reactions.
///
/// Accepted by [`messages.sendPaidReaction`](functions::messages::SendPaidReaction),
/// [`messages.togglePaidReactionPrivacy`](functions::messages::TogglePaidReactionPrivacy).
///
/// Contained in [`updatePaidReactionPrivacy`](types::UpdatePaidReactionPrivacy).
///
/// [Official page](https://core.telegram.org/type/PaidReactionPrivacy)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PaidReactionPrivacy {
    /// The reaction shows the name of the account.
    ///
    /// Since layer 199.
    ///
    /// `paidReactionPrivacyDefault#206ad49e = PaidReactionPrivacy;`
    Default,
    /// The reaction shows no name.
    ///
    /// Since layer 199.
    ///
    /// `paidReactionPrivacyAnonymous#1f0c1ad9 = PaidReactionPrivacy;`
    Anonymous,
    /// The reaction shows the name of a channel that the account may send as.
    Peer(types::PaidReactionPrivacyPeer),
}

impl PaidReactionPrivacy {
    /// The constructor id of [`Self::Default`].
    pub const DEFAULT_ID: u32 = 0x206ad49e;

    /// The constructor id of [`Self::Anonymous`].
    pub const ANONYMOUS_ID: u32 = 0x1f0c1ad9;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default => 0x206ad49e,
            Self::Anonymous => 0x1f0c1ad9,
            Self::Peer(_) => 0xdc6cfcf0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default => "paidReactionPrivacyDefault",
            Self::Anonymous => "paidReactionPrivacyAnonymous",
            Self::Peer(_) => "paidReactionPrivacyPeer",
        }
    }
}

impl wire::Wire for PaidReactionPrivacy {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PaidReactionPrivacy",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Default => w.id(0x206ad49e),
            Self::Anonymous => w.id(0x1f0c1ad9),
            Self::Peer(value) => value.write_bare(w.id(0xdc6cfcf0)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x206ad49e => Self::Default,
            0x1f0c1ad9 => Self::Anonymous,
            0xdc6cfcf0 => Self::Peer(types::PaidReactionPrivacyPeer::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PaidReactionPrivacyPeer> for PaidReactionPrivacy {
    #[inline]
    fn from(value: types::PaidReactionPrivacyPeer) -> Self {
        Self::Peer(value)
    }
}

/// How a password is hashed.
///
/// Contained in [`account.password`](types::account::Password),
/// [`account.passwordInputSettings`](types::account::PasswordInputSettings).
///
/// [Official page](https://core.telegram.org/type/PasswordKdfAlgo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PasswordKdfAlgo {
    /// A way that this layer does not know; the client has to be updated.
    ///
    /// Since layer 86 or earlier.
    ///
    /// `passwordKdfAlgoUnknown#d45ab096 = PasswordKdfAlgo;`
    Unknown,
    /// SHA-256 and PBKDF2 with 100000 rounds of HMAC-SHA-512, for the SRP protocol.
    Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(
        types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow,
    ),
}

impl PasswordKdfAlgo {
    /// The constructor id of [`Self::Unknown`].
    pub const UNKNOWN_ID: u32 = 0xd45ab096;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Unknown => 0xd45ab096,
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(_) => 0x3a912d4a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unknown => "passwordKdfAlgoUnknown",
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(_) => {
                "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"
            }
        }
    }
}

impl wire::Wire for PasswordKdfAlgo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PasswordKdfAlgo",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Unknown => w.id(0xd45ab096),
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                value.write_bare(w.id(0x3a912d4a))
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd45ab096 => Self::Unknown,
            0x3a912d4a => {
                Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(
                    types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow::read_bare(
                        cursor,
                    ),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Unknown
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow>
for PasswordKdfAlgo {
    #[inline]
    fn from(
        value: types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow,
    ) -> Self {
        Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value)
    }
}

/// One block of an Instant View page or a rich message, such as a heading, paragraph, photo, list or table.
///
/// Contained in [`richMessage`](types::RichMessage), [`inputRichMessage`](types::InputRichMessage),
/// [`page`](types::Page), [`pageBlockCover`](types::PageBlockCover),
/// [`pageBlockEmbedPost`](types::PageBlockEmbedPost), [`pageBlockCollage`](types::PageBlockCollage),
/// [`pageBlockSlideshow`](types::PageBlockSlideshow), [`pageBlockDetails`](types::PageBlockDetails),
/// [`pageBlockBlockquoteBlocks`](types::PageBlockBlockquoteBlocks),
/// [`pageListItemBlocks`](types::PageListItemBlocks), and 1 more.
///
/// [Official page](https://core.telegram.org/type/PageBlock)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PageBlock {
    /// A block that this layer has no constructor for.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `pageBlockUnsupported#13567e8a = PageBlock;`
    Unsupported,
    /// The title of the page, as its largest heading.
    Title(types::PageBlockTitle),
    /// A line below the title of the page.
    Subtitle(types::PageBlockSubtitle),
    /// Who wrote the page, and when it was published.
    AuthorDate(types::PageBlockAuthorDate),
    /// A heading of the first level within the page.
    Header(types::PageBlockHeader),
    /// A heading of the second level within the page.
    Subheader(types::PageBlockSubheader),
    /// A paragraph of text.
    Paragraph(types::PageBlockParagraph),
    /// Text that keeps its spaces and line breaks, such as code.
    Preformatted(types::PageBlockPreformatted),
    /// A line at the foot of the page.
    Footer(types::PageBlockFooter),
    /// A line that separates two parts of the page.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `pageBlockDivider#db20b188 = PageBlock;`
    Divider,
    /// An invisible place on the page that links can lead to.
    Anchor(types::PageBlockAnchor),
    /// A list with bullets.
    List(types::PageBlockList),
    /// A quotation, as a paragraph of its own.
    Blockquote(types::PageBlockBlockquote),
    /// A sentence from the page, set off in large type.
    Pullquote(types::PageBlockPullquote),
    /// A photo, with an optional link.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Photo(Box<types::PageBlockPhoto>),
    /// A video or animation on the page.
    Video(types::PageBlockVideo),
    /// A block that is shown at the top of the page as its cover.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Cover(Box<types::PageBlockCover>),
    /// Content of another website, shown in a frame on the page.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Embed(Box<types::PageBlockEmbed>),
    /// A post from a social network, rebuilt from blocks.
    ///
    /// In a `Box`, because the struct is large or recursive.
    EmbedPost(Box<types::PageBlockEmbedPost>),
    /// Photos and videos arranged side by side.
    Collage(types::PageBlockCollage),
    /// Photos and videos shown one after another.
    Slideshow(types::PageBlockSlideshow),
    /// A Telegram channel or group that the page points to, with a button to join.
    Channel(types::PageBlockChannel),
    /// An audio file to listen to on the page.
    Audio(types::PageBlockAudio),
    /// A short line above the title, such as the section of a newspaper.
    Kicker(types::PageBlockKicker),
    /// A table on the page.
    Table(types::PageBlockTable),
    /// A list whose items are numbered.
    OrderedList(types::PageBlockOrderedList),
    /// Blocks below a heading that the user can open and close.
    Details(types::PageBlockDetails),
    /// Links to other pages that go with this one.
    RelatedArticles(types::PageBlockRelatedArticles),
    /// A map of a place.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Map(Box<types::PageBlockMap>),
    /// A heading of level 1, the highest.
    Heading1(types::PageBlockHeading1),
    /// A heading of level 2, below [`pageBlockHeading1`](types::PageBlockHeading1).
    Heading2(types::PageBlockHeading2),
    /// A heading of level 3, below [`pageBlockHeading2`](types::PageBlockHeading2).
    Heading3(types::PageBlockHeading3),
    /// A heading of level 4, below [`pageBlockHeading3`](types::PageBlockHeading3).
    Heading4(types::PageBlockHeading4),
    /// A heading of level 5, below [`pageBlockHeading4`](types::PageBlockHeading4).
    Heading5(types::PageBlockHeading5),
    /// A heading of level 6, the lowest.
    Heading6(types::PageBlockHeading6),
    /// A mathematical formula on a line of its own.
    Math(types::PageBlockMath),
    /// Text that shows that an AI is still thinking about its answer.
    Thinking(types::PageBlockThinking),
    /// A map of a place, in a rich message that is to be sent.
    InputPageBlockMap(types::InputPageBlockMap),
    /// A quotation that is made of several blocks.
    BlockquoteBlocks(types::PageBlockBlockquoteBlocks),
    /// A row of buttons between other blocks.
    ButtonRow(types::PageBlockButtonRow),
    /// A file to download on the page.
    Document(types::PageBlockDocument),
}

impl PageBlock {
    /// The constructor id of [`Self::Unsupported`].
    pub const UNSUPPORTED_ID: u32 = 0x13567e8a;

    /// The constructor id of [`Self::Divider`].
    pub const DIVIDER_ID: u32 = 0xdb20b188;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Unsupported => 0x13567e8a,
            Self::Title(_) => 0x70abc3fd,
            Self::Subtitle(_) => 0x8ffa9a1f,
            Self::AuthorDate(_) => 0xbaafe5e0,
            Self::Header(_) => 0xbfd064ec,
            Self::Subheader(_) => 0xf12bb6e1,
            Self::Paragraph(_) => 0x467a0766,
            Self::Preformatted(_) => 0xc070d93e,
            Self::Footer(_) => 0x48870999,
            Self::Divider => 0xdb20b188,
            Self::Anchor(_) => 0xce0d37b0,
            Self::List(_) => 0xe4e88011,
            Self::Blockquote(_) => 0x66d1670b,
            Self::Pullquote(_) => 0x4f4456d3,
            Self::Photo(_) => 0x1759c560,
            Self::Video(_) => 0x7c8fe7b6,
            Self::Cover(_) => 0x39f23300,
            Self::Embed(_) => 0xa8718dc5,
            Self::EmbedPost(_) => 0xf259a80b,
            Self::Collage(_) => 0x65a0fa4d,
            Self::Slideshow(_) => 0x031f9590,
            Self::Channel(_) => 0xef1751b5,
            Self::Audio(_) => 0x804361ea,
            Self::Kicker(_) => 0x1e148390,
            Self::Table(_) => 0xbf4dea82,
            Self::OrderedList(_) => 0x1fd6f6c1,
            Self::Details(_) => 0x76768bed,
            Self::RelatedArticles(_) => 0x16115a96,
            Self::Map(_) => 0xa44f3ef6,
            Self::Heading1(_) => 0xbaff072f,
            Self::Heading2(_) => 0x096b2aec,
            Self::Heading3(_) => 0x67e731ad,
            Self::Heading4(_) => 0xb532772b,
            Self::Heading5(_) => 0xdbbe6c6a,
            Self::Heading6(_) => 0x682a41a9,
            Self::Math(_) => 0x59080c20,
            Self::Thinking(_) => 0x3c29a3e2,
            Self::InputPageBlockMap(_) => 0x574b617f,
            Self::BlockquoteBlocks(_) => 0x0e6e47c4,
            Self::ButtonRow(_) => 0x6d640318,
            Self::Document(_) => 0x38fa3ba3,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unsupported => "pageBlockUnsupported",
            Self::Title(_) => "pageBlockTitle",
            Self::Subtitle(_) => "pageBlockSubtitle",
            Self::AuthorDate(_) => "pageBlockAuthorDate",
            Self::Header(_) => "pageBlockHeader",
            Self::Subheader(_) => "pageBlockSubheader",
            Self::Paragraph(_) => "pageBlockParagraph",
            Self::Preformatted(_) => "pageBlockPreformatted",
            Self::Footer(_) => "pageBlockFooter",
            Self::Divider => "pageBlockDivider",
            Self::Anchor(_) => "pageBlockAnchor",
            Self::List(_) => "pageBlockList",
            Self::Blockquote(_) => "pageBlockBlockquote",
            Self::Pullquote(_) => "pageBlockPullquote",
            Self::Photo(_) => "pageBlockPhoto",
            Self::Video(_) => "pageBlockVideo",
            Self::Cover(_) => "pageBlockCover",
            Self::Embed(_) => "pageBlockEmbed",
            Self::EmbedPost(_) => "pageBlockEmbedPost",
            Self::Collage(_) => "pageBlockCollage",
            Self::Slideshow(_) => "pageBlockSlideshow",
            Self::Channel(_) => "pageBlockChannel",
            Self::Audio(_) => "pageBlockAudio",
            Self::Kicker(_) => "pageBlockKicker",
            Self::Table(_) => "pageBlockTable",
            Self::OrderedList(_) => "pageBlockOrderedList",
            Self::Details(_) => "pageBlockDetails",
            Self::RelatedArticles(_) => "pageBlockRelatedArticles",
            Self::Map(_) => "pageBlockMap",
            Self::Heading1(_) => "pageBlockHeading1",
            Self::Heading2(_) => "pageBlockHeading2",
            Self::Heading3(_) => "pageBlockHeading3",
            Self::Heading4(_) => "pageBlockHeading4",
            Self::Heading5(_) => "pageBlockHeading5",
            Self::Heading6(_) => "pageBlockHeading6",
            Self::Math(_) => "pageBlockMath",
            Self::Thinking(_) => "pageBlockThinking",
            Self::InputPageBlockMap(_) => "inputPageBlockMap",
            Self::BlockquoteBlocks(_) => "pageBlockBlockquoteBlocks",
            Self::ButtonRow(_) => "pageBlockButtonRow",
            Self::Document(_) => "pageBlockDocument",
        }
    }
}

impl wire::Wire for PageBlock {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PageBlock",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Unsupported => w.id(0x13567e8a),
            Self::Title(value) => value.write_bare(w.id(0x70abc3fd)),
            Self::Subtitle(value) => value.write_bare(w.id(0x8ffa9a1f)),
            Self::AuthorDate(value) => value.write_bare(w.id(0xbaafe5e0)),
            Self::Header(value) => value.write_bare(w.id(0xbfd064ec)),
            Self::Subheader(value) => value.write_bare(w.id(0xf12bb6e1)),
            Self::Paragraph(value) => value.write_bare(w.id(0x467a0766)),
            Self::Preformatted(value) => value.write_bare(w.id(0xc070d93e)),
            Self::Footer(value) => value.write_bare(w.id(0x48870999)),
            Self::Divider => w.id(0xdb20b188),
            Self::Anchor(value) => value.write_bare(w.id(0xce0d37b0)),
            Self::List(value) => value.write_bare(w.id(0xe4e88011)),
            Self::Blockquote(value) => value.write_bare(w.id(0x66d1670b)),
            Self::Pullquote(value) => value.write_bare(w.id(0x4f4456d3)),
            Self::Photo(value) => (**value).write_bare(w.id(0x1759c560)),
            Self::Video(value) => value.write_bare(w.id(0x7c8fe7b6)),
            Self::Cover(value) => (**value).write_bare(w.id(0x39f23300)),
            Self::Embed(value) => (**value).write_bare(w.id(0xa8718dc5)),
            Self::EmbedPost(value) => (**value).write_bare(w.id(0xf259a80b)),
            Self::Collage(value) => value.write_bare(w.id(0x65a0fa4d)),
            Self::Slideshow(value) => value.write_bare(w.id(0x031f9590)),
            Self::Channel(value) => value.write_bare(w.id(0xef1751b5)),
            Self::Audio(value) => value.write_bare(w.id(0x804361ea)),
            Self::Kicker(value) => value.write_bare(w.id(0x1e148390)),
            Self::Table(value) => value.write_bare(w.id(0xbf4dea82)),
            Self::OrderedList(value) => value.write_bare(w.id(0x1fd6f6c1)),
            Self::Details(value) => value.write_bare(w.id(0x76768bed)),
            Self::RelatedArticles(value) => value.write_bare(w.id(0x16115a96)),
            Self::Map(value) => (**value).write_bare(w.id(0xa44f3ef6)),
            Self::Heading1(value) => value.write_bare(w.id(0xbaff072f)),
            Self::Heading2(value) => value.write_bare(w.id(0x096b2aec)),
            Self::Heading3(value) => value.write_bare(w.id(0x67e731ad)),
            Self::Heading4(value) => value.write_bare(w.id(0xb532772b)),
            Self::Heading5(value) => value.write_bare(w.id(0xdbbe6c6a)),
            Self::Heading6(value) => value.write_bare(w.id(0x682a41a9)),
            Self::Math(value) => value.write_bare(w.id(0x59080c20)),
            Self::Thinking(value) => value.write_bare(w.id(0x3c29a3e2)),
            Self::InputPageBlockMap(value) => value.write_bare(w.id(0x574b617f)),
            Self::BlockquoteBlocks(value) => value.write_bare(w.id(0x0e6e47c4)),
            Self::ButtonRow(value) => value.write_bare(w.id(0x6d640318)),
            Self::Document(value) => value.write_bare(w.id(0x38fa3ba3)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x13567e8a => Self::Unsupported,
            0x70abc3fd => Self::Title(types::PageBlockTitle::read_bare(cursor)),
            0x8ffa9a1f => Self::Subtitle(types::PageBlockSubtitle::read_bare(cursor)),
            0xbaafe5e0 => Self::AuthorDate(types::PageBlockAuthorDate::read_bare(cursor)),
            0xbfd064ec => Self::Header(types::PageBlockHeader::read_bare(cursor)),
            0xf12bb6e1 => Self::Subheader(types::PageBlockSubheader::read_bare(cursor)),
            0x467a0766 => Self::Paragraph(types::PageBlockParagraph::read_bare(cursor)),
            0xc070d93e => {
                Self::Preformatted(types::PageBlockPreformatted::read_bare(cursor))
            }
            0x48870999 => Self::Footer(types::PageBlockFooter::read_bare(cursor)),
            0xdb20b188 => Self::Divider,
            0xce0d37b0 => Self::Anchor(types::PageBlockAnchor::read_bare(cursor)),
            0xe4e88011 => Self::List(types::PageBlockList::read_bare(cursor)),
            0x66d1670b => Self::Blockquote(types::PageBlockBlockquote::read_bare(cursor)),
            0x4f4456d3 => Self::Pullquote(types::PageBlockPullquote::read_bare(cursor)),
            0x1759c560 => Self::Photo(Box::read_bare(cursor)),
            0x7c8fe7b6 => Self::Video(types::PageBlockVideo::read_bare(cursor)),
            0x39f23300 => Self::Cover(Box::read_bare(cursor)),
            0xa8718dc5 => Self::Embed(Box::read_bare(cursor)),
            0xf259a80b => Self::EmbedPost(Box::read_bare(cursor)),
            0x65a0fa4d => Self::Collage(types::PageBlockCollage::read_bare(cursor)),
            0x031f9590 => Self::Slideshow(types::PageBlockSlideshow::read_bare(cursor)),
            0xef1751b5 => Self::Channel(types::PageBlockChannel::read_bare(cursor)),
            0x804361ea => Self::Audio(types::PageBlockAudio::read_bare(cursor)),
            0x1e148390 => Self::Kicker(types::PageBlockKicker::read_bare(cursor)),
            0xbf4dea82 => Self::Table(types::PageBlockTable::read_bare(cursor)),
            0x1fd6f6c1 => {
                Self::OrderedList(types::PageBlockOrderedList::read_bare(cursor))
            }
            0x76768bed => Self::Details(types::PageBlockDetails::read_bare(cursor)),
            0x16115a96 => {
                Self::RelatedArticles(types::PageBlockRelatedArticles::read_bare(cursor))
            }
            0xa44f3ef6 => Self::Map(Box::read_bare(cursor)),
            0xbaff072f => Self::Heading1(types::PageBlockHeading1::read_bare(cursor)),
            0x096b2aec => Self::Heading2(types::PageBlockHeading2::read_bare(cursor)),
            0x67e731ad => Self::Heading3(types::PageBlockHeading3::read_bare(cursor)),
            0xb532772b => Self::Heading4(types::PageBlockHeading4::read_bare(cursor)),
            0xdbbe6c6a => Self::Heading5(types::PageBlockHeading5::read_bare(cursor)),
            0x682a41a9 => Self::Heading6(types::PageBlockHeading6::read_bare(cursor)),
            0x59080c20 => Self::Math(types::PageBlockMath::read_bare(cursor)),
            0x3c29a3e2 => Self::Thinking(types::PageBlockThinking::read_bare(cursor)),
            0x574b617f => {
                Self::InputPageBlockMap(types::InputPageBlockMap::read_bare(cursor))
            }
            0x0e6e47c4 => {
                Self::BlockquoteBlocks(
                    types::PageBlockBlockquoteBlocks::read_bare(cursor),
                )
            }
            0x6d640318 => Self::ButtonRow(types::PageBlockButtonRow::read_bare(cursor)),
            0x38fa3ba3 => Self::Document(types::PageBlockDocument::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0x263d7c26 => Self::page_block_blockquote_263d7c26(cursor),
            #[cfg(feature = "compat")]
            0x9a8ae1e1 => Self::page_block_ordered_list_9a8ae1e1(cursor),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Unsupported
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PageBlockTitle> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockTitle) -> Self {
        Self::Title(value)
    }
}

impl From<types::PageBlockSubtitle> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockSubtitle) -> Self {
        Self::Subtitle(value)
    }
}

impl From<types::PageBlockAuthorDate> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockAuthorDate) -> Self {
        Self::AuthorDate(value)
    }
}

impl From<types::PageBlockHeader> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeader) -> Self {
        Self::Header(value)
    }
}

impl From<types::PageBlockSubheader> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockSubheader) -> Self {
        Self::Subheader(value)
    }
}

impl From<types::PageBlockParagraph> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockParagraph) -> Self {
        Self::Paragraph(value)
    }
}

impl From<types::PageBlockPreformatted> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockPreformatted) -> Self {
        Self::Preformatted(value)
    }
}

impl From<types::PageBlockFooter> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockFooter) -> Self {
        Self::Footer(value)
    }
}

impl From<types::PageBlockAnchor> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockAnchor) -> Self {
        Self::Anchor(value)
    }
}

impl From<types::PageBlockList> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockList) -> Self {
        Self::List(value)
    }
}

impl From<types::PageBlockBlockquote> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockBlockquote) -> Self {
        Self::Blockquote(value)
    }
}

impl From<types::PageBlockPullquote> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockPullquote) -> Self {
        Self::Pullquote(value)
    }
}

impl From<types::PageBlockPhoto> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}

impl From<types::PageBlockVideo> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockVideo) -> Self {
        Self::Video(value)
    }
}

impl From<types::PageBlockCover> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockCover) -> Self {
        Self::Cover(Box::new(value))
    }
}

impl From<types::PageBlockEmbed> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockEmbed) -> Self {
        Self::Embed(Box::new(value))
    }
}

impl From<types::PageBlockEmbedPost> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockEmbedPost) -> Self {
        Self::EmbedPost(Box::new(value))
    }
}

impl From<types::PageBlockCollage> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockCollage) -> Self {
        Self::Collage(value)
    }
}

impl From<types::PageBlockSlideshow> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockSlideshow) -> Self {
        Self::Slideshow(value)
    }
}

impl From<types::PageBlockChannel> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockChannel) -> Self {
        Self::Channel(value)
    }
}

impl From<types::PageBlockAudio> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockAudio) -> Self {
        Self::Audio(value)
    }
}

impl From<types::PageBlockKicker> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockKicker) -> Self {
        Self::Kicker(value)
    }
}

impl From<types::PageBlockTable> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockTable) -> Self {
        Self::Table(value)
    }
}

impl From<types::PageBlockOrderedList> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockOrderedList) -> Self {
        Self::OrderedList(value)
    }
}

impl From<types::PageBlockDetails> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockDetails) -> Self {
        Self::Details(value)
    }
}

impl From<types::PageBlockRelatedArticles> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockRelatedArticles) -> Self {
        Self::RelatedArticles(value)
    }
}

impl From<types::PageBlockMap> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockMap) -> Self {
        Self::Map(Box::new(value))
    }
}

impl From<types::PageBlockHeading1> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading1) -> Self {
        Self::Heading1(value)
    }
}

impl From<types::PageBlockHeading2> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading2) -> Self {
        Self::Heading2(value)
    }
}

impl From<types::PageBlockHeading3> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading3) -> Self {
        Self::Heading3(value)
    }
}

impl From<types::PageBlockHeading4> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading4) -> Self {
        Self::Heading4(value)
    }
}

impl From<types::PageBlockHeading5> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading5) -> Self {
        Self::Heading5(value)
    }
}

impl From<types::PageBlockHeading6> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading6) -> Self {
        Self::Heading6(value)
    }
}

impl From<types::PageBlockMath> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockMath) -> Self {
        Self::Math(value)
    }
}

impl From<types::PageBlockThinking> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockThinking) -> Self {
        Self::Thinking(value)
    }
}

impl From<types::InputPageBlockMap> for PageBlock {
    #[inline]
    fn from(value: types::InputPageBlockMap) -> Self {
        Self::InputPageBlockMap(value)
    }
}

impl From<types::PageBlockBlockquoteBlocks> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockBlockquoteBlocks) -> Self {
        Self::BlockquoteBlocks(value)
    }
}

impl From<types::PageBlockButtonRow> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockButtonRow) -> Self {
        Self::ButtonRow(value)
    }
}

impl From<types::PageBlockDocument> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockDocument) -> Self {
        Self::Document(value)
    }
}

/// An item of an unordered list on a page: just text, or blocks.
///
/// Contained in [`pageBlockList`](types::PageBlockList).
///
/// [Official page](https://core.telegram.org/type/PageListItem)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PageListItem {
    /// An item of an unordered list that holds just text.
    Text(types::PageListItemText),
    /// An item of an unordered list that holds blocks, such as paragraphs and pictures.
    Blocks(types::PageListItemBlocks),
}

impl PageListItem {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Text(_) => 0x2f58683c,
            Self::Blocks(_) => 0x63ca67aa,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "pageListItemText",
            Self::Blocks(_) => "pageListItemBlocks",
        }
    }
}

impl wire::Wire for PageListItem {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PageListItem",
        id: 0,
        min_size: if cfg!(feature = "compat") { 8 } else { 12 },
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Text(value) => value.write_bare(w.id(0x2f58683c)),
            Self::Blocks(value) => value.write_bare(w.id(0x63ca67aa)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2f58683c => Self::Text(types::PageListItemText::read_bare(cursor)),
            0x63ca67aa => Self::Blocks(types::PageListItemBlocks::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0x25e073fc => Self::page_list_item_blocks_25e073fc(cursor),
            #[cfg(feature = "compat")]
            0xb92fb6cd => Self::page_list_item_text_b92fb6cd(cursor),
            _ => Self::Text(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PageListItemText> for PageListItem {
    #[inline]
    fn from(value: types::PageListItemText) -> Self {
        Self::Text(value)
    }
}

impl From<types::PageListItemBlocks> for PageListItem {
    #[inline]
    fn from(value: types::PageListItemBlocks) -> Self {
        Self::Blocks(value)
    }
}

/// An item of an ordered list on a page: just text, or blocks.
///
/// Contained in [`pageBlockOrderedList`](types::PageBlockOrderedList).
///
/// [Official page](https://core.telegram.org/type/PageListOrderedItem)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PageListOrderedItem {
    /// An item of an ordered list that holds just text.
    Text(types::PageListOrderedItemText),
    /// An item of an ordered list that holds blocks, such as paragraphs and pictures.
    Blocks(types::PageListOrderedItemBlocks),
}

impl PageListOrderedItem {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Text(_) => 0x15031189,
            Self::Blocks(_) => 0x8ff2d5f0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "pageListOrderedItemText",
            Self::Blocks(_) => "pageListOrderedItemBlocks",
        }
    }
}

impl wire::Wire for PageListOrderedItem {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PageListOrderedItem",
        id: 0,
        min_size: 12,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Text(value) => value.write_bare(w.id(0x15031189)),
            Self::Blocks(value) => value.write_bare(w.id(0x8ff2d5f0)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x15031189 => Self::Text(types::PageListOrderedItemText::read_bare(cursor)),
            0x8ff2d5f0 => {
                Self::Blocks(types::PageListOrderedItemBlocks::read_bare(cursor))
            }
            #[cfg(feature = "compat")]
            0x98dd8936 => Self::page_list_ordered_item_blocks_98dd8936(cursor),
            #[cfg(feature = "compat")]
            0x5e068047 => Self::page_list_ordered_item_text_5e068047(cursor),
            _ => Self::Text(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PageListOrderedItemText> for PageListOrderedItem {
    #[inline]
    fn from(value: types::PageListOrderedItemText) -> Self {
        Self::Text(value)
    }
}

impl From<types::PageListOrderedItemBlocks> for PageListOrderedItem {
    #[inline]
    fn from(value: types::PageListOrderedItemBlocks) -> Self {
        Self::Blocks(value)
    }
}

/// A server through which the two sides of a phone call can reach each other.
///
/// Contained in [`phoneCall`](types::PhoneCall).
///
/// [Official page](https://core.telegram.org/type/PhoneConnection)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PhoneConnection {
    /// A server of Telegram that passes the data of a phone call on between the two sides.
    PhoneConnection(types::PhoneConnection),
    /// A STUN or TURN server for a phone call by WebRTC.
    Webrtc(types::PhoneConnectionWebrtc),
}

impl PhoneConnection {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PhoneConnection(_) => 0x9cc123c7,
            Self::Webrtc(_) => 0x635fe375,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PhoneConnection(_) => "phoneConnection",
            Self::Webrtc(_) => "phoneConnectionWebrtc",
        }
    }
}

impl wire::Wire for PhoneConnection {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PhoneConnection",
        id: 0,
        min_size: 32,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PhoneConnection(value) => value.write_bare(w.id(0x9cc123c7)),
            Self::Webrtc(value) => value.write_bare(w.id(0x635fe375)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9cc123c7 => {
                Self::PhoneConnection(types::PhoneConnection::read_bare(cursor))
            }
            0x635fe375 => Self::Webrtc(types::PhoneConnectionWebrtc::read_bare(cursor)),
            _ => Self::PhoneConnection(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PhoneConnection> for PhoneConnection {
    #[inline]
    fn from(value: types::PhoneConnection) -> Self {
        Self::PhoneConnection(value)
    }
}

impl From<types::PhoneConnectionWebrtc> for PhoneConnection {
    #[inline]
    fn from(value: types::PhoneConnectionWebrtc) -> Self {
        Self::Webrtc(value)
    }
}

/// The counters of a recent message or story, for the statistics of a channel.
///
/// Contained in [`stats.broadcastStats`](types::stats::BroadcastStats).
///
/// [Official page](https://core.telegram.org/type/PostInteractionCounters)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PostInteractionCounters {
    /// The counters of a recent message, for the statistics of a channel.
    Message(types::PostInteractionCountersMessage),
    /// The counters of a recent story, for the statistics of a channel.
    Story(types::PostInteractionCountersStory),
}

impl PostInteractionCounters {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Message(_) => 0xe7058e7f,
            Self::Story(_) => 0x8a480e27,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Message(_) => "postInteractionCountersMessage",
            Self::Story(_) => "postInteractionCountersStory",
        }
    }
}

impl wire::Wire for PostInteractionCounters {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PostInteractionCounters",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Message(value) => value.write_bare(w.id(0xe7058e7f)),
            Self::Story(value) => value.write_bare(w.id(0x8a480e27)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe7058e7f => {
                Self::Message(types::PostInteractionCountersMessage::read_bare(cursor))
            }
            0x8a480e27 => {
                Self::Story(types::PostInteractionCountersStory::read_bare(cursor))
            }
            _ => Self::Message(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PostInteractionCountersMessage> for PostInteractionCounters {
    #[inline]
    fn from(value: types::PostInteractionCountersMessage) -> Self {
        Self::Message(value)
    }
}

impl From<types::PostInteractionCountersStory> for PostInteractionCounters {
    #[inline]
    fn from(value: types::PostInteractionCountersStory) -> Self {
        Self::Story(value)
    }
}

/// A giveaway that is paid for but not started, of Telegram Premium or of Telegram Stars.
///
/// Contained in [`premium.boostsStatus`](types::premium::BoostsStatus).
///
/// [Official page](https://core.telegram.org/type/PrepaidGiveaway)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PrepaidGiveaway {
    /// A giveaway of Telegram Premium that is paid for but not started;

    /// [`payments.launchPrepaidGiveaway`](functions::payments::LaunchPrepaidGiveaway) starts it.
    PrepaidGiveaway(types::PrepaidGiveaway),
    /// A giveaway of Telegram Stars that is paid for but not started;

    /// [`payments.launchPrepaidGiveaway`](functions::payments::LaunchPrepaidGiveaway) starts it.
    PrepaidStarsGiveaway(types::PrepaidStarsGiveaway),
}

impl PrepaidGiveaway {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PrepaidGiveaway(_) => 0xb2539d54,
            Self::PrepaidStarsGiveaway(_) => 0x9a9d77e0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PrepaidGiveaway(_) => "prepaidGiveaway",
            Self::PrepaidStarsGiveaway(_) => "prepaidStarsGiveaway",
        }
    }
}

impl wire::Wire for PrepaidGiveaway {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PrepaidGiveaway",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PrepaidGiveaway(value) => value.write_bare(w.id(0xb2539d54)),
            Self::PrepaidStarsGiveaway(value) => value.write_bare(w.id(0x9a9d77e0)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb2539d54 => {
                Self::PrepaidGiveaway(types::PrepaidGiveaway::read_bare(cursor))
            }
            0x9a9d77e0 => {
                Self::PrepaidStarsGiveaway(
                    types::PrepaidStarsGiveaway::read_bare(cursor),
                )
            }
            _ => Self::PrepaidGiveaway(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PrepaidGiveaway> for PrepaidGiveaway {
    #[inline]
    fn from(value: types::PrepaidGiveaway) -> Self {
        Self::PrepaidGiveaway(value)
    }
}

impl From<types::PrepaidStarsGiveaway> for PrepaidGiveaway {
    #[inline]
    fn from(value: types::PrepaidStarsGiveaway) -> Self {
        Self::PrepaidStarsGiveaway(value)
    }
}

/// A public place where a message or story was spread further: a message or a story.
///
/// Contained in [`stats.publicForwards`](types::stats::PublicForwards).
///
/// [Official page](https://core.telegram.org/type/PublicForward)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PublicForward {
    /// A message or story was forwarded as a message to a public chat.
    Message(types::PublicForwardMessage),
    /// A message or story was posted again in a story of a public channel.
    Story(types::PublicForwardStory),
}

impl PublicForward {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Message(_) => 0x01f2bf4a,
            Self::Story(_) => 0xedf3add0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Message(_) => "publicForwardMessage",
            Self::Story(_) => "publicForwardStory",
        }
    }
}

impl wire::Wire for PublicForward {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PublicForward",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Message(value) => value.write_bare(w.id(0x01f2bf4a)),
            Self::Story(value) => value.write_bare(w.id(0xedf3add0)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x01f2bf4a => Self::Message(types::PublicForwardMessage::read_bare(cursor)),
            0xedf3add0 => Self::Story(types::PublicForwardStory::read_bare(cursor)),
            _ => Self::Message(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PublicForwardMessage> for PublicForward {
    #[inline]
    fn from(value: types::PublicForwardMessage) -> Self {
        Self::Message(value)
    }
}

impl From<types::PublicForwardStory> for PublicForward {
    #[inline]
    fn from(value: types::PublicForwardStory) -> Self {
        Self::Story(value)
    }
}
