// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A place on the map.
///
/// A constructor of [`GeoPoint`](enums::GeoPoint).
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.accuracy_radius.is_some());
        w.flags(flags);
        w.f64(self.long);
        w.f64(self.lat);
        w.i64(self.access_hash);
        w.write_optional(&self.accuracy_radius);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            long: cursor.f64(),
            lat: cursor.f64(),
            access_hash: cursor.i64(),
            accuracy_radius: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The constructor `game`.
///
/// Contained in [`messageMediaGame`](types::MessageMediaGame).
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
    pub id: i64,
    pub access_hash: i64,
    pub short_name: String,
    pub title: String,
    pub description: String,
    pub photo: enums::Photo,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.document.is_some());
        w.flags(flags);
        w.i64(self.id);
        w.i64(self.access_hash);
        w.string(&self.short_name);
        w.string(&self.title);
        w.string(&self.description);
        self.photo.write(w);
        w.write_optional(&self.document);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            id: cursor.i64(),
            access_hash: cursor.i64(),
            short_name: cursor.string(),
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read(),
            document: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The constructor `groupCallParticipant`.
///
/// Contained in [`updateGroupCallParticipants`](types::UpdateGroupCallParticipants),
/// [`channelAdminLogEventActionParticipantMute`](types::ChannelAdminLogEventActionParticipantMute),
/// [`channelAdminLogEventActionParticipantUnmute`](types::ChannelAdminLogEventActionParticipantUnmute),
/// [`channelAdminLogEventActionParticipantVolume`](types::ChannelAdminLogEventActionParticipantVolume),
/// [`phone.groupCall`](types::phone::GroupCall), [`phone.groupParticipants`](types::phone::GroupParticipants).
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
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GroupCallParticipant {
    pub muted: bool,
    pub left: bool,
    pub can_self_unmute: bool,
    pub just_joined: bool,
    pub versioned: bool,
    pub min: bool,
    pub muted_by_you: bool,
    pub volume_by_admin: bool,
    pub self_: bool,
    pub video_joined: bool,
    pub peer: enums::Peer,
    pub date: i32,
    pub active_date: Option<i32>,
    pub source: i32,
    pub volume: Option<i32>,
    pub about: Option<String>,
    pub raise_hand_rating: Option<i64>,
    pub video: Option<types::GroupCallParticipantVideo>,
    pub presentation: Option<types::GroupCallParticipantVideo>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.muted)
            .with(1, self.left)
            .with(2, self.can_self_unmute)
            .with(3, self.active_date.is_some())
            .with(4, self.just_joined)
            .with(5, self.versioned)
            .with(6, self.video.is_some())
            .with(7, self.volume.is_some())
            .with(8, self.min)
            .with(9, self.muted_by_you)
            .with(10, self.volume_by_admin)
            .with(11, self.about.is_some())
            .with(12, self.self_)
            .with(13, self.raise_hand_rating.is_some())
            .with(14, self.presentation.is_some())
            .with(15, self.video_joined)
            .with(16, self.paid_stars_total.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.date);
        w.write_optional(&self.active_date);
        w.i32(self.source);
        w.write_optional(&self.volume);
        w.write_optional(&self.about);
        w.write_optional(&self.raise_hand_rating);
        w.write_optional(&self.video);
        w.write_optional(&self.presentation);
        w.write_optional(&self.paid_stars_total);
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

/// The constructor `groupCallDiscarded`.
///
/// A constructor of [`GroupCall`](enums::GroupCall).
///
/// ```text
/// groupCallDiscarded#7780bcb4 id:long access_hash:long duration:int = GroupCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallDiscarded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GroupCallDiscarded {
    pub id: i64,
    pub access_hash: i64,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.id);
        w.i64(self.access_hash);
        w.i32(self.duration);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.i64(),
            access_hash: cursor.i64(),
            duration: cursor.i32(),
        }
    }
}

/// The constructor `groupCall`.
///
/// A constructor of [`GroupCall`](enums::GroupCall).
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
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GroupCall {
    pub join_muted: bool,
    pub can_change_join_muted: bool,
    pub join_date_asc: bool,
    pub schedule_start_subscribed: bool,
    pub can_start_video: bool,
    pub record_video_active: bool,
    pub rtmp_stream: bool,
    pub listeners_hidden: bool,
    pub conference: bool,
    pub creator: bool,
    pub messages_enabled: bool,
    pub can_change_messages_enabled: bool,
    pub min: bool,
    pub id: i64,
    pub access_hash: i64,
    pub participants_count: i32,
    pub title: Option<String>,
    pub stream_dc_id: Option<i32>,
    pub record_start_date: Option<i32>,
    pub schedule_date: Option<i32>,
    pub unmuted_video_count: Option<i32>,
    pub unmuted_video_limit: i32,
    pub version: i32,
    pub invite_link: Option<String>,
    pub send_paid_messages_stars: Option<i64>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(1, self.join_muted)
            .with(2, self.can_change_join_muted)
            .with(3, self.title.is_some())
            .with(4, self.stream_dc_id.is_some())
            .with(5, self.record_start_date.is_some())
            .with(6, self.join_date_asc)
            .with(7, self.schedule_date.is_some())
            .with(8, self.schedule_start_subscribed)
            .with(9, self.can_start_video)
            .with(10, self.unmuted_video_count.is_some())
            .with(11, self.record_video_active)
            .with(12, self.rtmp_stream)
            .with(13, self.listeners_hidden)
            .with(14, self.conference)
            .with(15, self.creator)
            .with(16, self.invite_link.is_some())
            .with(17, self.messages_enabled)
            .with(18, self.can_change_messages_enabled)
            .with(19, self.min)
            .with(20, self.send_paid_messages_stars.is_some())
            .with(21, self.default_send_as.is_some());
        w.flags(flags);
        w.i64(self.id);
        w.i64(self.access_hash);
        w.i32(self.participants_count);
        w.write_optional(&self.title);
        w.write_optional(&self.stream_dc_id);
        w.write_optional(&self.record_start_date);
        w.write_optional(&self.schedule_date);
        w.write_optional(&self.unmuted_video_count);
        w.i32(self.unmuted_video_limit);
        w.i32(self.version);
        w.write_optional(&self.invite_link);
        w.write_optional(&self.send_paid_messages_stars);
        w.write_optional(&self.default_send_as);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
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
            id: cursor.i64(),
            access_hash: cursor.i64(),
            participants_count: cursor.i32(),
            title: cursor.read_optional(flags.has(3)),
            stream_dc_id: cursor.read_optional(flags.has(4)),
            record_start_date: cursor.read_optional(flags.has(5)),
            schedule_date: cursor.read_optional(flags.has(7)),
            unmuted_video_count: cursor.read_optional(flags.has(10)),
            unmuted_video_limit: cursor.i32(),
            version: cursor.i32(),
            invite_link: cursor.read_optional(flags.has(16)),
            send_paid_messages_stars: cursor.read_optional(flags.has(20)),
            default_send_as: cursor.read_optional(flags.has(21)),
        }
    }
}

/// The constructor `groupCallMessage`.
///
/// Contained in [`updateGroupCallMessage`](types::UpdateGroupCallMessage).
///
/// ```text
/// groupCallMessage#1a8afc7e flags:# from_admin:flags.1?true id:int from_id:Peer
///     date:int message:TextWithEntities paid_message_stars:flags.0?long =
///     GroupCallMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GroupCallMessage {
    pub from_admin: bool,
    pub id: i32,
    pub from_id: enums::Peer,
    pub date: i32,
    pub message: types::TextWithEntities,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.paid_message_stars.is_some())
            .with(1, self.from_admin);
        w.flags(flags);
        w.i32(self.id);
        self.from_id.write(w);
        w.i32(self.date);
        self.message.write(w);
        w.write_optional(&self.paid_message_stars);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            from_admin: flags.has(1),
            id: cursor.i32(),
            from_id: cursor.read(),
            date: cursor.i32(),
            message: cursor.read(),
            paid_message_stars: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The constructor `globalPrivacySettings`.
///
/// Returned by [`account.getGlobalPrivacySettings`](functions::account::GetGlobalPrivacySettings),
/// [`account.setGlobalPrivacySettings`](functions::account::SetGlobalPrivacySettings).
///
/// Accepted by [`account.setGlobalPrivacySettings`](functions::account::SetGlobalPrivacySettings).
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
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GlobalPrivacySettings {
    pub archive_and_mute_new_noncontact_peers: bool,
    pub keep_archived_unmuted: bool,
    pub keep_archived_folders: bool,
    pub hide_read_marks: bool,
    pub new_noncontact_peers_require_premium: bool,
    pub display_gifts_button: bool,
    pub noncontact_peers_paid_stars: Option<i64>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.archive_and_mute_new_noncontact_peers)
            .with(1, self.keep_archived_unmuted)
            .with(2, self.keep_archived_folders)
            .with(3, self.hide_read_marks)
            .with(4, self.new_noncontact_peers_require_premium)
            .with(5, self.noncontact_peers_paid_stars.is_some())
            .with(6, self.disallowed_gifts.is_some())
            .with(7, self.display_gifts_button);
        w.flags(flags);
        w.write_optional(&self.noncontact_peers_paid_stars);
        w.write_optional(&self.disallowed_gifts);
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

/// The constructor `groupCallParticipantVideo`.
///
/// Contained in [`groupCallParticipant`](types::GroupCallParticipant).
///
/// ```text
/// groupCallParticipantVideo#67753ac8 flags:# paused:flags.0?true endpoint:string
///     source_groups:Vector<GroupCallParticipantVideoSourceGroup>
///     audio_source:flags.1?int = GroupCallParticipantVideo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallParticipantVideo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GroupCallParticipantVideo {
    pub paused: bool,
    pub endpoint: String,
    pub source_groups: Vec<types::GroupCallParticipantVideoSourceGroup>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.paused)
            .with(1, self.audio_source.is_some());
        w.flags(flags);
        w.string(&self.endpoint);
        w.write(&self.source_groups);
        w.write_optional(&self.audio_source);
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

/// The constructor `groupCallParticipantVideoSourceGroup`.
///
/// Contained in [`groupCallParticipantVideo`](types::GroupCallParticipantVideo).
///
/// ```text
/// groupCallParticipantVideoSourceGroup#dcb118b7 semantics:string
///     sources:Vector<int> = GroupCallParticipantVideoSourceGroup;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallParticipantVideoSourceGroup)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GroupCallParticipantVideoSourceGroup {
    pub semantics: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.semantics);
        w.write(&self.sources);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            semantics: cursor.string(),
            sources: cursor.read(),
        }
    }
}

/// The constructor `groupCallStreamChannel`.
///
/// Contained in [`phone.groupCallStreamChannels`](types::phone::GroupCallStreamChannels).
///
/// ```text
/// groupCallStreamChannel#80eb48af channel:int scale:int last_timestamp_ms:long =
///     GroupCallStreamChannel;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallStreamChannel)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GroupCallStreamChannel {
    pub channel: i32,
    pub scale: i32,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.channel);
        w.i32(self.scale);
        w.i64(self.last_timestamp_ms);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel: cursor.i32(),
            scale: cursor.i32(),
            last_timestamp_ms: cursor.i64(),
        }
    }
}

/// The constructor `geoPointAddress`.
///
/// Contained in [`mediaAreaGeoPoint`](types::MediaAreaGeoPoint).
///
/// ```text
/// geoPointAddress#de4c5d93 flags:# country_iso2:string state:flags.0?string
///     city:flags.1?string street:flags.2?string = GeoPointAddress;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/geoPointAddress)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GeoPointAddress {
    pub country_iso2: String,
    pub state: Option<String>,
    pub city: Option<String>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.state.is_some())
            .with(1, self.city.is_some())
            .with(2, self.street.is_some());
        w.flags(flags);
        w.string(&self.country_iso2);
        w.write_optional(&self.state);
        w.write_optional(&self.city);
        w.write_optional(&self.street);
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

/// The constructor `groupCallDonor`.
///
/// Contained in [`phone.groupCallStars`](types::phone::GroupCallStars).
///
/// ```text
/// groupCallDonor#ee430c85 flags:# top:flags.0?true my:flags.1?true
///     peer_id:flags.3?Peer stars:long = GroupCallDonor;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/groupCallDonor)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GroupCallDonor {
    pub top: bool,
    pub my: bool,
    pub peer_id: Option<enums::Peer>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.top)
            .with(1, self.my)
            .with(3, self.peer_id.is_some());
        w.flags(flags);
        w.write_optional(&self.peer_id);
        w.i64(self.stars);
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
