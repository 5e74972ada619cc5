// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A place on the map.
///
/// A constructor of [`GeoPoint`](enums::GeoPoint).
///
/// Since layer 46 or earlier; `access_hash` since 82; `accuracy_radius` since 120.
///
/// ```text
/// geoPoint#b2a2f663 flags:# long:double lat:double access_hash:long
///     accuracy_radius:flags.0?int = GeoPoint;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/geoPoint)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct GeoPoint {
    /// Longitude, in degrees.
    pub long: f64,
    /// Latitude, in degrees.
    pub lat: f64,
    /// The access hash of the place.
    pub access_hash: i64,
    /// How accurate the place is, in metres.
    pub accuracy_radius: Option<i32>,
}

impl GeoPoint {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(long: f64, lat: f64, access_hash: i64) -> Self {
        Self {
            long,
            lat,
            access_hash,
            accuracy_radius: None,
        }
    }
}

impl wire::Wire for GeoPoint {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "geoPoint",
        id: 0xb2a2f663,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.long, self.lat, self.access_hash));
        flags.set(0, w.write_optional(&self.accuracy_radius));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, long, lat, access_hash) = cursor
            .fixed::<(wire::Flags, f64, f64, i64)>();
        Self {
            long,
            lat,
            access_hash,
            accuracy_radius: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A game of a bot, which users play in a browser and compete in.
///
/// Contained in [`messageMediaGame`](types::MessageMediaGame).
///
/// Since layer 62 or earlier.
///
/// ```text
/// game#bdf9653b flags:# id:long access_hash:long short_name:string title:string
///     description:string photo:Photo document:flags.0?Document = Game;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/game)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Game {
    /// Identifier of the game.
    pub id: i64,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// Short name of the game, unique for the bot.
    pub short_name: String,
    /// Title of the game.
    pub title: String,
    /// Description of the game.
    pub description: String,
    /// A picture of the game.
    pub photo: enums::Photo,
    /// An animation of the game.
    pub document: Option<enums::Document>,
}

impl Game {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        short_name: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
        photo: impl Into<enums::Photo>,
    ) -> Self {
        Self {
            id,
            access_hash,
            short_name: short_name.into(),
            title: title.into(),
            description: description.into(),
            photo: photo.into(),
            document: None,
        }
    }
}

impl wire::Wire for Game {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "game",
        id: 0xbdf9653b,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.id, self.access_hash));
        w.string(&self.short_name);
        w.string(&self.title);
        w.string(&self.description);
        w.write(&self.photo);
        flags.set(0, w.write_optional(&self.document));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            id,
            access_hash,
            short_name: cursor.string(),
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read(),
            document: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Somebody in a group call, and the state of that person's microphone, camera and screen sharing.
///
/// Contained in [`updateGroupCallParticipants`](types::UpdateGroupCallParticipants),
/// [`channelAdminLogEventActionParticipantMute`](types::ChannelAdminLogEventActionParticipantMute),
/// [`channelAdminLogEventActionParticipantUnmute`](types::ChannelAdminLogEventActionParticipantUnmute),
/// [`channelAdminLogEventActionParticipantVolume`](types::ChannelAdminLogEventActionParticipantVolume),
/// [`phone.groupCall`](types::phone::GroupCall), [`phone.groupParticipants`](types::phone::GroupParticipants).
///
/// Since layer 129 or earlier; `paid_stars_total` since 217.
///
/// ```text
/// groupCallParticipant#2a3dc7ac flags:# muted:flags.0?true left:flags.1?true
///     can_self_unmute:flags.2?true just_joined:flags.4?true versioned:flags.5?true
///     min:flags.8?true muted_by_you:flags.9?true volume_by_admin:flags.10?true
///     self:flags.12?true video_joined:flags.15?true peer:Peer date:int
///     active_date:flags.3?int source:int volume:flags.7?int about:flags.11?string
///     raise_hand_rating:flags.13?long video:flags.6?GroupCallParticipantVideo
///     presentation:flags.14?GroupCallParticipantVideo
///     paid_stars_total:flags.16?long = GroupCallParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallParticipant)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCallParticipant {
    /// Whether the microphone is off.
    pub muted: bool,
    /// Whether the participant has left the call.
    pub left: bool,
    /// If set, the participant may turn on the microphone without being allowed to by an administrator.
    pub can_self_unmute: bool,
    /// Whether the participant joined just now, so that the count of participants grows.
    pub just_joined: bool,
    /// If set, the update raises the version of the call by one: older ones are to be ignored, and after a gap the list
    /// has to be loaded again.
    pub versioned: bool,
    /// If set, volume and `muted_by_you` do not hold for this account and should not overwrite known values, unless
    /// `volume_by_admin` is set before and now.
    pub min: bool,
    /// Whether this account muted the participant for itself alone.
    pub muted_by_you: bool,
    /// If set, an administrator has set the volume for everyone.
    pub volume_by_admin: bool,
    /// Whether the participant is this account.
    pub self_: bool,
    /// Whether the participant sends video or a screen.
    pub video_joined: bool,
    /// Who takes part: a user, or a chat in whose name the user speaks.
    pub peer: enums::Peer,
    /// When the participant joined, in Unix time.
    pub date: i32,
    /// When the participant last spoke, in Unix time.
    pub active_date: Option<i32>,
    /// The SSRC of the participant's sound in WebRTC.
    pub source: i32,
    /// The volume in hundredths of a percent, from 1 to 20000; 100 % if absent.
    pub volume: Option<i32>,
    /// The bio of the user, or the description of the chat.
    pub about: Option<String>,
    /// Place among the raised hands: the higher, the further up; absent if the hand is down.
    pub raise_hand_rating: Option<i64>,
    /// The video from the camera, if any.
    pub video: Option<types::GroupCallParticipantVideo>,
    /// The video of the shared screen, if any.
    pub presentation: Option<types::GroupCallParticipantVideo>,
    /// Telegram Stars that the participant has spent on messages in the call.
    pub paid_stars_total: Option<i64>,
}

impl GroupCallParticipant {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, date: i32, source: i32) -> Self {
        Self {
            muted: false,
            left: false,
            can_self_unmute: false,
            just_joined: false,
            versioned: false,
            min: false,
            muted_by_you: false,
            volume_by_admin: false,
            self_: false,
            video_joined: false,
            peer: peer.into(),
            date,
            active_date: None,
            source,
            volume: None,
            about: None,
            raise_hand_rating: None,
            video: None,
            presentation: None,
            paid_stars_total: None,
        }
    }
}

impl wire::Wire for GroupCallParticipant {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "groupCallParticipant",
        id: 0x2a3dc7ac,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.muted)
                    .with(1, self.left)
                    .with(2, self.can_self_unmute)
                    .with(4, self.just_joined)
                    .with(5, self.versioned)
                    .with(8, self.min)
                    .with(9, self.muted_by_you)
                    .with(10, self.volume_by_admin)
                    .with(12, self.self_)
                    .with(15, self.video_joined),
            );
        w.write(&self.peer);
        w.i32(self.date);
        flags.set(3, w.write_optional(&self.active_date));
        w.i32(self.source);
        flags.set(7, w.write_optional(&self.volume));
        flags.set(11, w.write_optional(&self.about));
        flags.set(13, w.write_optional(&self.raise_hand_rating));
        flags.set(6, w.write_optional(&self.video));
        flags.set(14, w.write_optional(&self.presentation));
        flags.set(16, w.write_optional(&self.paid_stars_total));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            muted: flags.has(0),
            left: flags.has(1),
            can_self_unmute: flags.has(2),
            just_joined: flags.has(4),
            versioned: flags.has(5),
            min: flags.has(8),
            muted_by_you: flags.has(9),
            volume_by_admin: flags.has(10),
            self_: flags.has(12),
            video_joined: flags.has(15),
            peer: cursor.read(),
            date: cursor.i32(),
            active_date: cursor.read_optional(flags.has(3)),
            source: cursor.i32(),
            volume: cursor.read_optional(flags.has(7)),
            about: cursor.read_optional(flags.has(11)),
            raise_hand_rating: cursor.read_optional(flags.has(13)),
            video: cursor.read_optional(flags.has(6)),
            presentation: cursor.read_optional(flags.has(14)),
            paid_stars_total: cursor.read_optional(flags.has(16)),
        }
    }
}

/// A group call that has ended.
///
/// A constructor of [`GroupCall`](enums::GroupCall).
///
/// Since layer 129 or earlier.
///
/// ```text
/// groupCallDiscarded#7780bcb4 id:long access_hash:long duration:int = GroupCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallDiscarded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCallDiscarded {
    /// The identifier of the call.
    pub id: i64,
    /// The access hash of the call.
    pub access_hash: i64,
    /// How long the call lasted, in seconds.
    pub duration: i32,
}

impl GroupCallDiscarded {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64, duration: i32) -> Self {
        Self { id, access_hash, duration }
    }
}

impl wire::Wire for GroupCallDiscarded {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "groupCallDiscarded",
        id: 0x7780bcb4,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash, self.duration));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash, duration) = cursor.fixed::<(i64, i64, i32)>();
        Self { id, access_hash, duration }
    }
}

/// A group call, video chat or livestream that is running or scheduled.
///
/// A constructor of [`GroupCall`](enums::GroupCall).
///
/// Since layer 129 or earlier; `record_video_active`, `rtmp_stream`, `listeners_hidden`, `unmuted_video_count`,
/// `unmuted_video_limit` since 131 or earlier; `conference_from_call` since 196; `conference`, `creator`,
/// `messages_enabled`, `can_change_messages_enabled`, `min`, `invite_link` since 202; `conference_from_call` until
/// 201; `send_paid_messages_stars`, `default_send_as` since 217.
///
/// ```text
/// groupCall#efb2b617 flags:# join_muted:flags.1?true
///     can_change_join_muted:flags.2?true join_date_asc:flags.6?true
///     schedule_start_subscribed:flags.8?true can_start_video:flags.9?true
///     record_video_active:flags.11?true rtmp_stream:flags.12?true
///     listeners_hidden:flags.13?true conference:flags.14?true
///     creator:flags.15?true messages_enabled:flags.17?true
///     can_change_messages_enabled:flags.18?true min:flags.19?true id:long
///     access_hash:long participants_count:int title:flags.3?string
///     stream_dc_id:flags.4?int record_start_date:flags.5?int
///     schedule_date:flags.7?int unmuted_video_count:flags.10?int
///     unmuted_video_limit:int version:int invite_link:flags.16?string
///     send_paid_messages_stars:flags.20?long default_send_as:flags.21?Peer =
///     GroupCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCall)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCall {
    /// If set, people who join are muted at first.
    pub join_muted: bool,
    /// Whether the account may change `join_muted`, by
    /// [`phone.toggleGroupCallSettings`](functions::phone::ToggleGroupCallSettings).
    pub can_change_join_muted: bool,
    /// If set, the client lists those who joined first at the top; otherwise the newest come first.
    pub join_date_asc: bool,
    /// Whether the account has asked to be told when the scheduled call starts.
    pub schedule_start_subscribed: bool,
    /// Whether the account may turn on its video now; the number of videos is limited.
    pub can_start_video: bool,
    /// If set, video is being recorded, and not only sound.
    pub record_video_active: bool,
    /// If set, this is a livestream that comes from an external program by RTMP.
    pub rtmp_stream: bool,
    /// If set, the list of listeners is hidden; they still count in `participants_count`.
    pub listeners_hidden: bool,
    /// If set, this is a conference call with end-to-end encryption, outside of any chat.
    pub conference: bool,
    /// Whether the account created the call.
    pub creator: bool,
    /// If set, participants may send messages in the call.
    pub messages_enabled: bool,
    /// Whether the account may change `messages_enabled`, by
    /// [`phone.toggleGroupCallSettings`](functions::phone::ToggleGroupCallSettings).
    pub can_change_messages_enabled: bool,
    /// If set, the fields that differ between accounts are not filled in; keep the values known before.
    pub min: bool,
    /// The identifier of the call.
    pub id: i64,
    /// The access hash of the call.
    pub access_hash: i64,
    /// Number of people in the call, listeners included.
    pub participants_count: i32,
    /// The title of the call, if it has one of its own.
    pub title: Option<String>,
    /// The data centre that a livestream is downloaded from.
    pub stream_dc_id: Option<i32>,
    /// When the recording began, in Unix time; absent if nothing is recorded.
    pub record_start_date: Option<i32>,
    /// When a scheduled call is to start, in Unix time.
    pub schedule_date: Option<i32>,
    /// Number of participants whose video is on.
    pub unmuted_video_count: Option<i32>,
    /// How many participants can have their video on at the same time.
    pub unmuted_video_limit: i32,
    /// Number of the state of the participant list. An update that skips a number means that the list has to be loaded
    /// again.
    pub version: i32,
    /// The link to a conference call, for inviting others.
    pub invite_link: Option<String>,
    /// The least number of Telegram Stars that a message in the call costs.
    pub send_paid_messages_stars: Option<i64>,
    /// Whom messages of the account in the call are sent as by default.
    pub default_send_as: Option<enums::Peer>,
}

impl GroupCall {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        participants_count: i32,
        unmuted_video_limit: i32,
        version: i32,
    ) -> Self {
        Self {
            join_muted: false,
            can_change_join_muted: false,
            join_date_asc: false,
            schedule_start_subscribed: false,
            can_start_video: false,
            record_video_active: false,
            rtmp_stream: false,
            listeners_hidden: false,
            conference: false,
            creator: false,
            messages_enabled: false,
            can_change_messages_enabled: false,
            min: false,
            id,
            access_hash,
            participants_count,
            title: None,
            stream_dc_id: None,
            record_start_date: None,
            schedule_date: None,
            unmuted_video_count: None,
            unmuted_video_limit,
            version,
            invite_link: None,
            send_paid_messages_stars: None,
            default_send_as: None,
        }
    }
}

impl wire::Wire for GroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "groupCall",
        id: 0xefb2b617,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.join_muted)
                    .with(2, self.can_change_join_muted)
                    .with(6, self.join_date_asc)
                    .with(8, self.schedule_start_subscribed)
                    .with(9, self.can_start_video)
                    .with(11, self.record_video_active)
                    .with(12, self.rtmp_stream)
                    .with(13, self.listeners_hidden)
                    .with(14, self.conference)
                    .with(15, self.creator)
                    .with(17, self.messages_enabled)
                    .with(18, self.can_change_messages_enabled)
                    .with(19, self.min),
            );
        w.fixed((self.id, self.access_hash, self.participants_count));
        flags.set(3, w.write_optional(&self.title));
        flags.set(4, w.write_optional(&self.stream_dc_id));
        flags.set(5, w.write_optional(&self.record_start_date));
        flags.set(7, w.write_optional(&self.schedule_date));
        flags.set(10, w.write_optional(&self.unmuted_video_count));
        w.fixed((self.unmuted_video_limit, self.version));
        flags.set(16, w.write_optional(&self.invite_link));
        flags.set(20, w.write_optional(&self.send_paid_messages_stars));
        flags.set(21, w.write_optional(&self.default_send_as));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash, participants_count) = cursor
            .fixed::<(wire::Flags, i64, i64, i32)>();
        let title = cursor.read_optional(flags.has(3));
        let stream_dc_id = cursor.read_optional(flags.has(4));
        let record_start_date = cursor.read_optional(flags.has(5));
        let schedule_date = cursor.read_optional(flags.has(7));
        let unmuted_video_count = cursor.read_optional(flags.has(10));
        let (unmuted_video_limit, version) = cursor.fixed::<(i32, i32)>();
        Self {
            join_muted: flags.has(1),
            can_change_join_muted: flags.has(2),
            join_date_asc: flags.has(6),
            schedule_start_subscribed: flags.has(8),
            can_start_video: flags.has(9),
            record_video_active: flags.has(11),
            rtmp_stream: flags.has(12),
            listeners_hidden: flags.has(13),
            conference: flags.has(14),
            creator: flags.has(15),
            messages_enabled: flags.has(17),
            can_change_messages_enabled: flags.has(18),
            min: flags.has(19),
            id,
            access_hash,
            participants_count,
            title,
            stream_dc_id,
            record_start_date,
            schedule_date,
            unmuted_video_count,
            unmuted_video_limit,
            version,
            invite_link: cursor.read_optional(flags.has(16)),
            send_paid_messages_stars: cursor.read_optional(flags.has(20)),
            default_send_as: cursor.read_optional(flags.has(21)),
        }
    }
}

/// A message, an emoji reaction or a gift of Telegram Stars in a group call or live story. It disappears after a
/// while.
///
/// Contained in [`updateGroupCallMessage`](types::UpdateGroupCallMessage).
///
/// Since layer 217.
///
/// ```text
/// groupCallMessage#1a8afc7e flags:# from_admin:flags.1?true id:int from_id:Peer
///     date:int message:TextWithEntities paid_message_stars:flags.0?long =
///     GroupCallMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCallMessage {
    /// If set, an administrator of the call sent the message.
    pub from_admin: bool,
    /// The identifier of the message within the call.
    pub id: i32,
    /// Who is shown as the sender.
    pub from_id: enums::Peer,
    /// When the message was sent, in Unix time.
    pub date: i32,
    /// The text of the message, or the emoji of a reaction; empty if Telegram Stars were given without a text.
    pub message: types::TextWithEntities,
    /// How many Telegram Stars the sender paid for the message or gave without one.
    pub paid_message_stars: Option<i64>,
}

impl GroupCallMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i32,
        from_id: impl Into<enums::Peer>,
        date: i32,
        message: types::TextWithEntities,
    ) -> Self {
        Self {
            from_admin: false,
            id,
            from_id: from_id.into(),
            date,
            message,
            paid_message_stars: None,
        }
    }
}

impl wire::Wire for GroupCallMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "groupCallMessage",
        id: 0x1a8afc7e,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.from_admin));
        w.i32(self.id);
        w.write(&self.from_id);
        w.i32(self.date);
        w.write(&self.message);
        flags.set(0, w.write_optional(&self.paid_message_stars));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            from_admin: flags.has(1),
            id,
            from_id: cursor.read(),
            date: cursor.i32(),
            message: cursor.read(),
            paid_message_stars: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Privacy settings of the account that are not lists of who may see what: the archive, read times, messages from
/// strangers and gifts.
///
/// Returned by [`account.getGlobalPrivacySettings`](functions::account::GetGlobalPrivacySettings),
/// [`account.setGlobalPrivacySettings`](functions::account::SetGlobalPrivacySettings).
///
/// Accepted by [`account.setGlobalPrivacySettings`](functions::account::SetGlobalPrivacySettings).
///
/// Since layer 117 or earlier; `keep_archived_unmuted`, `keep_archived_folders`, `hide_read_marks`,
/// `new_noncontact_peers_require_premium` since 160 or earlier;
/// `archive_and_mute_new_noncontact_peers:flags.0?true` since 160 or earlier,
/// `archive_and_mute_new_noncontact_peers:flags.0?Bool` before; `noncontact_peers_paid_stars` since 200;
/// `display_gifts_button`, `disallowed_gifts` since 201.
///
/// ```text
/// globalPrivacySettings#fe41b34f flags:#
///     archive_and_mute_new_noncontact_peers:flags.0?true
///     keep_archived_unmuted:flags.1?true keep_archived_folders:flags.2?true
///     hide_read_marks:flags.3?true
///     new_noncontact_peers_require_premium:flags.4?true
///     display_gifts_button:flags.7?true noncontact_peers_paid_stars:flags.5?long
///     disallowed_gifts:flags.6?DisallowedGiftsSettings = GlobalPrivacySettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/globalPrivacySettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GlobalPrivacySettings {
    /// If set, new chats with people who are not contacts are archived and muted.
    pub archive_and_mute_new_noncontact_peers: bool,
    /// If set, unmuted chats stay in the archive when a new message comes.
    pub keep_archived_unmuted: bool,
    /// If set, unmuted chats that a folder includes stay in the archive when a new message comes. Without effect if
    /// `keep_archived_unmuted` is set.
    pub keep_archived_folders: bool,
    /// If set, those who may not see the last seen time of the account cannot learn either when it read their messages;

    /// [`messages.getOutboxReadDate`](functions::messages::GetOutboxReadDate) fails with
    /// [`USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::UserPrivacyRestricted).
    pub hide_read_marks: bool,
    /// If set, only contacts and users of Telegram Premium may write to the account first.
    pub new_noncontact_peers_require_premium: bool,
    /// If set, a button for gifts is shown in private chats with users who have set the same.
    pub display_gifts_button: bool,
    /// The price in Telegram Stars that people who are not contacts pay for each message to the account.
    pub noncontact_peers_paid_stars: Option<i64>,
    /// The kinds of gifts that the account does not accept.
    pub disallowed_gifts: Option<types::DisallowedGiftsSettings>,
}

impl GlobalPrivacySettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            archive_and_mute_new_noncontact_peers: false,
            keep_archived_unmuted: false,
            keep_archived_folders: false,
            hide_read_marks: false,
            new_noncontact_peers_require_premium: false,
            display_gifts_button: false,
            noncontact_peers_paid_stars: None,
            disallowed_gifts: None,
        }
    }
}

impl wire::Wire for GlobalPrivacySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "globalPrivacySettings",
        id: 0xfe41b34f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.archive_and_mute_new_noncontact_peers)
                    .with(1, self.keep_archived_unmuted)
                    .with(2, self.keep_archived_folders)
                    .with(3, self.hide_read_marks)
                    .with(4, self.new_noncontact_peers_require_premium)
                    .with(7, self.display_gifts_button),
            );
        flags.set(5, w.write_optional(&self.noncontact_peers_paid_stars));
        flags.set(6, w.write_optional(&self.disallowed_gifts));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            archive_and_mute_new_noncontact_peers: flags.has(0),
            keep_archived_unmuted: flags.has(1),
            keep_archived_folders: flags.has(2),
            hide_read_marks: flags.has(3),
            new_noncontact_peers_require_premium: flags.has(4),
            display_gifts_button: flags.has(7),
            noncontact_peers_paid_stars: cursor.read_optional(flags.has(5)),
            disallowed_gifts: cursor.read_optional(flags.has(6)),
        }
    }
}

/// A video that a participant of a group call sends, from the camera or the screen.
///
/// Contained in [`groupCallParticipant`](types::GroupCallParticipant).
///
/// Since layer 129 or earlier; `audio_source` since 131 or earlier.
///
/// ```text
/// groupCallParticipantVideo#67753ac8 flags:# paused:flags.0?true endpoint:string
///     source_groups:Vector<GroupCallParticipantVideoSourceGroup>
///     audio_source:flags.1?int = GroupCallParticipantVideo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallParticipantVideo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCallParticipantVideo {
    /// Whether the video is paused.
    pub paused: bool,
    /// The identifier of the video on the call server, to ask for it by.
    pub endpoint: String,
    /// The streams that make up the video.
    pub source_groups: Vec<types::GroupCallParticipantVideoSourceGroup>,
    /// The SSRC of the sound that belongs to the video, for a shared screen.
    pub audio_source: Option<i32>,
}

impl GroupCallParticipantVideo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        endpoint: impl Into<String>,
        source_groups: Vec<types::GroupCallParticipantVideoSourceGroup>,
    ) -> Self {
        Self {
            paused: false,
            endpoint: endpoint.into(),
            source_groups,
            audio_source: None,
        }
    }
}

impl wire::Wire for GroupCallParticipantVideo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "groupCallParticipantVideo",
        id: 0x67753ac8,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.paused));
        w.string(&self.endpoint);
        w.write(&self.source_groups);
        flags.set(1, w.write_optional(&self.audio_source));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            paused: flags.has(0),
            endpoint: cursor.string(),
            source_groups: cursor.read(),
            audio_source: cursor.read_optional(flags.has(1)),
        }
    }
}

/// Streams of one video that belong together, as an ssrc-group line of SDP describes them.
///
/// Contained in [`groupCallParticipantVideo`](types::GroupCallParticipantVideo).
///
/// Since layer 129 or earlier.
///
/// ```text
/// groupCallParticipantVideoSourceGroup#dcb118b7 semantics:string
///     sources:Vector<int> = GroupCallParticipantVideoSourceGroup;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallParticipantVideoSourceGroup)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCallParticipantVideoSourceGroup {
    /// How the streams belong together: SIM for several qualities of one video, FID for a stream and its
    /// retransmissions.
    pub semantics: String,
    /// The SSRC of each stream.
    pub sources: Vec<i32>,
}

impl GroupCallParticipantVideoSourceGroup {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(semantics: impl Into<String>, sources: Vec<i32>) -> Self {
        Self {
            semantics: semantics.into(),
            sources,
        }
    }
}

impl wire::Wire for GroupCallParticipantVideoSourceGroup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "groupCallParticipantVideoSourceGroup",
        id: 0xdcb118b7,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.semantics);
        w.write(&self.sources);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            semantics: cursor.string(),
            sources: cursor.read(),
        }
    }
}

/// A channel of a livestream by RTMP, with the newest part that can be loaded.
///
/// Contained in [`phone.groupCallStreamChannels`](types::phone::GroupCallStreamChannels).
///
/// Since layer 139.
///
/// ```text
/// groupCallStreamChannel#80eb48af channel:int scale:int last_timestamp_ms:long =
///     GroupCallStreamChannel;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallStreamChannel)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCallStreamChannel {
    /// The number of the channel.
    pub channel: i32,
    /// Determines the length of a part: 1000 milliseconds shifted right by this number of bits.
    pub scale: i32,
    /// The time of the newest part, in milliseconds; start loading with
    /// [`inputGroupCallStream`](types::InputGroupCallStream) from here.
    pub last_timestamp_ms: i64,
}

impl GroupCallStreamChannel {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel: i32, scale: i32, last_timestamp_ms: i64) -> Self {
        Self {
            channel,
            scale,
            last_timestamp_ms,
        }
    }
}

impl wire::Wire for GroupCallStreamChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "groupCallStreamChannel",
        id: 0x80eb48af,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.channel, self.scale, self.last_timestamp_ms));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (channel, scale, last_timestamp_ms) = cursor.fixed::<(i32, i32, i64)>();
        Self {
            channel,
            scale,
            last_timestamp_ms,
        }
    }
}

/// The address of a point on the map, as far as it is known.
///
/// Contained in [`mediaAreaGeoPoint`](types::MediaAreaGeoPoint).
///
/// Since layer 182.
///
/// ```text
/// geoPointAddress#de4c5d93 flags:# country_iso2:string state:flags.0?string
///     city:flags.1?string street:flags.2?string = GeoPointAddress;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/geoPointAddress)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GeoPointAddress {
    /// The country, as a two-letter ISO 3166-1 code.
    pub country_iso2: String,
    /// The state or region.
    pub state: Option<String>,
    /// The town or city.
    pub city: Option<String>,
    /// The street, possibly with the number of the house.
    pub street: Option<String>,
}

impl GeoPointAddress {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(country_iso2: impl Into<String>) -> Self {
        Self {
            country_iso2: country_iso2.into(),
            state: None,
            city: None,
            street: None,
        }
    }
}

impl wire::Wire for GeoPointAddress {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "geoPointAddress",
        id: 0xde4c5d93,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.country_iso2);
        flags.set(0, w.write_optional(&self.state));
        flags.set(1, w.write_optional(&self.city));
        flags.set(2, w.write_optional(&self.street));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            country_iso2: cursor.string(),
            state: cursor.read_optional(flags.has(0)),
            city: cursor.read_optional(flags.has(1)),
            street: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Somebody who spent Telegram Stars in a group call or live story, with the sum.
///
/// Contained in [`phone.groupCallStars`](types::phone::GroupCallStars).
///
/// Since layer 217.
///
/// ```text
/// groupCallDonor#ee430c85 flags:# top:flags.0?true my:flags.1?true
///     peer_id:flags.3?Peer stars:long = GroupCallDonor;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallDonor)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCallDonor {
    /// If set, this is one of those who spent most.
    pub top: bool,
    /// Whether this is the account itself.
    pub my: bool,
    /// Who spent them; absent if the name is hidden.
    pub peer_id: Option<enums::Peer>,
    /// How many Telegram Stars were spent.
    pub stars: i64,
}

impl GroupCallDonor {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(stars: i64) -> Self {
        Self {
            top: false,
            my: false,
            peer_id: None,
            stars,
        }
    }
}

impl wire::Wire for GroupCallDonor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "groupCallDonor",
        id: 0xee430c85,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.top).with(1, self.my));
        flags.set(3, w.write_optional(&self.peer_id));
        w.i64(self.stars);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            top: flags.has(0),
            my: flags.has(1),
            peer_id: cursor.read_optional(flags.has(3)),
            stars: cursor.i64(),
        }
    }
}
