// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A group that does not exist.
///
/// A constructor of [`Chat`](enums::Chat).
///
/// Since layer 46 or earlier; `id:long` since 133 or earlier, `id:int` before.
///
/// ```text
/// chatEmpty#29562865 id:long = Chat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatEmpty {
    /// The identifier of the group.
    pub id: i64,
}

impl ChatEmpty {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Wire for ChatEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatEmpty",
        id: 0x29562865,
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

/// A basic group.
///
/// A constructor of [`Chat`](enums::Chat).
///
/// Since layer 46 or earlier; `call_active`, `call_not_empty`, `admin_rights`, `default_banned_rights` since 95 or
/// earlier; `admins_enabled`, `admin` until 91 or later; `noforwards` since 133 or earlier; `kicked` until 131 or
/// later; `id:long` since 133 or earlier, `id:int` before.
///
/// ```text
/// chat#41cbf256 flags:# creator:flags.0?true left:flags.2?true
///     deactivated:flags.5?true call_active:flags.23?true
///     call_not_empty:flags.24?true noforwards:flags.25?true id:long title:string
///     photo:ChatPhoto participants_count:int date:int version:int
///     migrated_to:flags.6?InputChannel admin_rights:flags.14?ChatAdminRights
///     default_banned_rights:flags.18?ChatBannedRights = Chat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chat)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Chat {
    /// If set, the account is the owner.
    pub creator: bool,
    /// If set, the account has left the group.
    pub left: bool,
    /// If set, the group has become a supergroup and is closed.
    pub deactivated: bool,
    /// If set, a group call is active.
    pub call_active: bool,
    /// If set, the group call has participants.
    pub call_not_empty: bool,
    /// If set, messages cannot be forwarded or saved.
    pub noforwards: bool,
    /// The identifier of the group.
    pub id: i64,
    /// The title.
    pub title: String,
    /// The photo.
    pub photo: enums::ChatPhoto,
    /// Number of members.
    pub participants_count: i32,
    /// When the group was made, in Unix time.
    pub date: i32,
    /// A number that grows when the members change.
    pub version: i32,
    /// The supergroup that the group has become.
    pub migrated_to: Option<enums::InputChannel>,
    /// What the account may do as an administrator.
    pub admin_rights: Option<types::ChatAdminRights>,
    /// What members may not do.
    pub default_banned_rights: Option<types::ChatBannedRights>,
}

impl Chat {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        title: impl Into<String>,
        photo: impl Into<enums::ChatPhoto>,
        participants_count: i32,
        date: i32,
        version: i32,
    ) -> Self {
        Self {
            creator: false,
            left: false,
            deactivated: false,
            call_active: false,
            call_not_empty: false,
            noforwards: false,
            id,
            title: title.into(),
            photo: photo.into(),
            participants_count,
            date,
            version,
            migrated_to: None,
            admin_rights: None,
            default_banned_rights: None,
        }
    }
}

impl wire::Wire for Chat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chat",
        id: 0x41cbf256,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.creator)
                    .with(2, self.left)
                    .with(5, self.deactivated)
                    .with(23, self.call_active)
                    .with(24, self.call_not_empty)
                    .with(25, self.noforwards),
            );
        w.i64(self.id);
        w.string(&self.title);
        w.write(&self.photo);
        w.fixed((self.participants_count, self.date, self.version));
        flags.set(6, w.write_optional(&self.migrated_to));
        flags.set(14, w.write_optional(&self.admin_rights));
        flags.set(18, w.write_optional(&self.default_banned_rights));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        let title = cursor.string();
        let photo = cursor.read();
        let (participants_count, date, version) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            creator: flags.has(0),
            left: flags.has(2),
            deactivated: flags.has(5),
            call_active: flags.has(23),
            call_not_empty: flags.has(24),
            noforwards: flags.has(25),
            id,
            title,
            photo,
            participants_count,
            date,
            version,
            migrated_to: cursor.read_optional(flags.has(6)),
            admin_rights: cursor.read_optional(flags.has(14)),
            default_banned_rights: cursor.read_optional(flags.has(18)),
        }
    }
}

/// A basic group that the account has no access to.
///
/// A constructor of [`Chat`](enums::Chat).
///
/// Since layer 46 or earlier; `id:long` since 133 or earlier, `id:int` before.
///
/// ```text
/// chatForbidden#6592a1a7 id:long title:string = Chat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatForbidden)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatForbidden {
    /// The identifier of the group.
    pub id: i64,
    /// The title.
    pub title: String,
}

impl ChatForbidden {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: i64, title: impl Into<String>) -> Self {
        Self { id, title: title.into() }
    }
}

impl wire::Wire for ChatForbidden {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatForbidden",
        id: 0x6592a1a7,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        w.string(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.i64(),
            title: cursor.string(),
        }
    }
}

/// A channel or supergroup.
///
/// A constructor of [`Chat`](enums::Chat).
///
/// Since layer 46 or earlier; `democracy`, `signatures`, `min` since 62 or earlier; `access_hash:flags.13?long`
/// since 62 or earlier, `access_hash:long` before; `admin_rights`, `banned_rights` since 68 or earlier; `kicked`,
/// `moderator` until 66 or later; `participants_count` since 73; id `c88974ac` since 81 or earlier, `450b7115`
/// before; `scam`, `has_link`, `has_geo`, `slowmode_enabled`, `default_banned_rights` since 95 or earlier;
/// `editor`, `democracy` until 91 or later; `admin_rights:flags.14?ChatAdminRights` since 95 or earlier,
/// `admin_rights:flags.14?ChannelAdminRights` before; `banned_rights:flags.15?ChatBannedRights` since 95 or
/// earlier, `banned_rights:flags.15?ChannelBannedRights` before; `call_active`, `call_not_empty`, `fake`,
/// `gigagroup` since 105; `restriction_reason:flags.9?Vector<RestrictionReason>` since 105,
/// `restriction_reason:flags.9?string` before; `noforwards`, `join_to_send`, `join_request` since 133 or earlier;
/// `version` until 131 or later; `id:long` since 133 or earlier, `id:int` before; `forum`, `usernames` since 148;
/// `stories_hidden`, `stories_hidden_min`, `stories_unavailable`, `stories_max_id` since 164; `color`,
/// `background_emoji_id` since 166; `background_emoji_id` until 166; `color:flags2.7?PeerColor` since 167,
/// `color:flags2.6?int` before; `profile_color`, `emoji_status`, `level` since 168; `signature_profiles`,
/// `subscription_until_date` since 186; `bot_verification_icon` since 196; `autotranslation`,
/// `send_paid_messages_stars` since 200; `broadcast_messages_allowed`, `monoforum`, `forum_tabs`,
/// `linked_monoforum_id` since 204; `stories_max_id:flags2.4?RecentStory` since 217, `stories_max_id:flags2.4?int`
/// before; `linked_community_id` since 228 or earlier.
///
/// ```text
/// channel#d49f34c6 flags:# creator:flags.0?true left:flags.2?true
///     broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true
///     restricted:flags.9?true signatures:flags.11?true min:flags.12?true
///     scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true
///     slowmode_enabled:flags.22?true call_active:flags.23?true
///     call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true
///     noforwards:flags.27?true join_to_send:flags.28?true
///     join_request:flags.29?true forum:flags.30?true flags2:#
///     stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true
///     stories_unavailable:flags2.3?true signature_profiles:flags2.12?true
///     autotranslation:flags2.15?true broadcast_messages_allowed:flags2.16?true
///     monoforum:flags2.17?true forum_tabs:flags2.19?true id:long
///     access_hash:flags.13?long title:string username:flags.6?string
///     photo:ChatPhoto date:int
///     restriction_reason:flags.9?Vector<RestrictionReason>
///     admin_rights:flags.14?ChatAdminRights
///     banned_rights:flags.15?ChatBannedRights
///     default_banned_rights:flags.18?ChatBannedRights
///     participants_count:flags.17?int usernames:flags2.0?Vector<Username>
///     stories_max_id:flags2.4?RecentStory color:flags2.7?PeerColor
///     profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus
///     level:flags2.10?int subscription_until_date:flags2.11?int
///     bot_verification_icon:flags2.13?long send_paid_messages_stars:flags2.14?long
///     linked_monoforum_id:flags2.18?long linked_community_id:flags2.20?long =
///     Chat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channel)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Channel {
    /// If set, the account is the owner.
    pub creator: bool,
    /// If set, the account is not a member.
    pub left: bool,
    /// If set, it is a channel.
    pub broadcast: bool,
    /// If set, Telegram has verified it.
    pub verified: bool,
    /// If set, it is a supergroup.
    pub megagroup: bool,
    /// If set, access is restricted, as `restriction_reason` says.
    ///
    /// On the wire together with `restriction_reason`, or not at all.
    pub restricted: bool,
    /// If set, posts show who wrote them.
    pub signatures: bool,
    /// If set, this is a reduced object: fields that are absent may still have a value, and the access hash serves only
    /// to get photos.
    pub min: bool,
    /// If set, Telegram warns of it as a scam.
    pub scam: bool,
    /// If set, it has a discussion group, or is one.
    pub has_link: bool,
    /// If set, it has a location.
    pub has_geo: bool,
    /// If set, members have to wait between messages.
    pub slowmode_enabled: bool,
    /// If set, a group call or live stream is active.
    pub call_active: bool,
    /// If set, the group call or live stream has participants.
    pub call_not_empty: bool,
    /// If set, Telegram warns that it pretends to be another.
    pub fake: bool,
    /// If set, it is a supergroup without a limit of members, in which only administrators write.
    pub gigagroup: bool,
    /// If set, messages cannot be forwarded or saved.
    pub noforwards: bool,
    /// If set, only members may write.
    pub join_to_send: bool,
    /// If set, an administrator has to approve new members.
    pub join_request: bool,
    /// If set, it has topics.
    pub forum: bool,
    /// If set, its stories are hidden from the main list.
    pub stories_hidden: bool,
    /// If set, `stories_hidden` is not known in this reduced object.
    pub stories_hidden_min: bool,
    /// If set, it has no stories that the account can see.
    pub stories_unavailable: bool,
    /// If set, posts show the profile of who wrote them.
    pub signature_profiles: bool,
    /// If set, messages are translated automatically.
    pub autotranslation: bool,
    /// If set, users can write direct messages to the channel.
    pub broadcast_messages_allowed: bool,
    /// If set, it holds the direct messages of a channel.
    pub monoforum: bool,
    /// If set, topics are shown as tabs.
    pub forum_tabs: bool,
    /// The identifier of the channel.
    pub id: i64,
    /// The access hash, to act on the channel with. It is good only for the account that received it.
    pub access_hash: Option<i64>,
    /// The title.
    pub title: String,
    /// The main username.
    pub username: Option<String>,
    /// The photo.
    pub photo: enums::ChatPhoto,
    /// When the account joined, in Unix time, or when it was made if the account is not a member.
    pub date: i32,
    /// Why and where access is restricted.
    ///
    /// On the wire together with `restricted`, or not at all.
    pub restriction_reason: Option<Vec<types::RestrictionReason>>,
    /// What the account may do as an administrator.
    pub admin_rights: Option<types::ChatAdminRights>,
    /// What the account may not do.
    pub banned_rights: Option<types::ChatBannedRights>,
    /// What members may not do.
    pub default_banned_rights: Option<types::ChatBannedRights>,
    /// Number of members, if known.
    pub participants_count: Option<i32>,
    /// All usernames, if there are several or one is bought.
    pub usernames: Option<Vec<types::Username>>,
    /// The newest story of the channel, or the live one where there is one.
    pub stories_max_id: Option<types::RecentStory>,
    /// The colour of the name in chats.
    pub color: Option<enums::PeerColor>,
    /// The colour of the profile.
    pub profile_color: Option<enums::PeerColor>,
    /// The emoji status.
    pub emoji_status: Option<enums::EmojiStatus>,
    /// The boost level.
    pub level: Option<i32>,
    /// When the subscription of the account ends, in Unix time.
    pub subscription_until_date: Option<i32>,
    /// The identifier of the custom emoji with which a verifier marks it.
    pub bot_verification_icon: Option<i64>,
    /// The number of Telegram Stars that a message costs.
    pub send_paid_messages_stars: Option<i64>,
    /// For a channel, the identifier of the monoforum with its direct messages; for a monoforum, the identifier of its
    /// channel.
    pub linked_monoforum_id: Option<i64>,
    /// The identifier of the community that is linked.
    pub linked_community_id: Option<i64>,
}

impl Channel {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        title: impl Into<String>,
        photo: impl Into<enums::ChatPhoto>,
        date: i32,
    ) -> Self {
        Self {
            creator: false,
            left: false,
            broadcast: false,
            verified: false,
            megagroup: false,
            restricted: false,
            signatures: false,
            min: false,
            scam: false,
            has_link: false,
            has_geo: false,
            slowmode_enabled: false,
            call_active: false,
            call_not_empty: false,
            fake: false,
            gigagroup: false,
            noforwards: false,
            join_to_send: false,
            join_request: false,
            forum: false,
            stories_hidden: false,
            stories_hidden_min: false,
            stories_unavailable: false,
            signature_profiles: false,
            autotranslation: false,
            broadcast_messages_allowed: false,
            monoforum: false,
            forum_tabs: false,
            id,
            access_hash: None,
            title: title.into(),
            username: None,
            photo: photo.into(),
            date,
            restriction_reason: None,
            admin_rights: None,
            banned_rights: None,
            default_banned_rights: None,
            participants_count: None,
            usernames: None,
            stories_max_id: None,
            color: None,
            profile_color: None,
            emoji_status: None,
            level: None,
            subscription_until_date: None,
            bot_verification_icon: None,
            send_paid_messages_stars: None,
            linked_monoforum_id: None,
            linked_community_id: None,
        }
    }
}

impl wire::Wire for Channel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channel",
        id: 0xd49f34c6,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.creator)
                    .with(2, self.left)
                    .with(5, self.broadcast)
                    .with(7, self.verified)
                    .with(8, self.megagroup)
                    .with(9, self.restricted || self.restriction_reason.is_some())
                    .with(11, self.signatures)
                    .with(12, self.min)
                    .with(19, self.scam)
                    .with(20, self.has_link)
                    .with(21, self.has_geo)
                    .with(22, self.slowmode_enabled)
                    .with(23, self.call_active)
                    .with(24, self.call_not_empty)
                    .with(25, self.fake)
                    .with(26, self.gigagroup)
                    .with(27, self.noforwards)
                    .with(28, self.join_to_send)
                    .with(29, self.join_request)
                    .with(30, self.forum),
            );
        let mut flags2 = w
            .mask(
                wire::Flags::default()
                    .with(1, self.stories_hidden)
                    .with(2, self.stories_hidden_min)
                    .with(3, self.stories_unavailable)
                    .with(12, self.signature_profiles)
                    .with(15, self.autotranslation)
                    .with(16, self.broadcast_messages_allowed)
                    .with(17, self.monoforum)
                    .with(19, self.forum_tabs),
            );
        w.i64(self.id);
        flags.set(13, w.write_optional(&self.access_hash));
        w.string(&self.title);
        flags.set(6, w.write_optional(&self.username));
        w.write(&self.photo);
        w.i32(self.date);
        w.write_shared_or_zero(flags.has(9), &self.restriction_reason);
        flags.set(14, w.write_optional(&self.admin_rights));
        flags.set(15, w.write_optional(&self.banned_rights));
        flags.set(18, w.write_optional(&self.default_banned_rights));
        flags.set(17, w.write_optional(&self.participants_count));
        flags2.set(0, w.write_optional(&self.usernames));
        flags2.set(4, w.write_optional(&self.stories_max_id));
        flags2.set(7, w.write_optional(&self.color));
        flags2.set(8, w.write_optional(&self.profile_color));
        flags2.set(9, w.write_optional(&self.emoji_status));
        flags2.set(10, w.write_optional(&self.level));
        flags2.set(11, w.write_optional(&self.subscription_until_date));
        flags2.set(13, w.write_optional(&self.bot_verification_icon));
        flags2.set(14, w.write_optional(&self.send_paid_messages_stars));
        flags2.set(18, w.write_optional(&self.linked_monoforum_id));
        flags2.set(20, w.write_optional(&self.linked_community_id));
        w.patch(flags);
        w.patch(flags2);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, flags2, id) = cursor.fixed::<(wire::Flags, wire::Flags, i64)>();
        Self {
            creator: flags.has(0),
            left: flags.has(2),
            broadcast: flags.has(5),
            verified: flags.has(7),
            megagroup: flags.has(8),
            restricted: flags.has(9),
            signatures: flags.has(11),
            min: flags.has(12),
            scam: flags.has(19),
            has_link: flags.has(20),
            has_geo: flags.has(21),
            slowmode_enabled: flags.has(22),
            call_active: flags.has(23),
            call_not_empty: flags.has(24),
            fake: flags.has(25),
            gigagroup: flags.has(26),
            noforwards: flags.has(27),
            join_to_send: flags.has(28),
            join_request: flags.has(29),
            forum: flags.has(30),
            stories_hidden: flags2.has(1),
            stories_hidden_min: flags2.has(2),
            stories_unavailable: flags2.has(3),
            signature_profiles: flags2.has(12),
            autotranslation: flags2.has(15),
            broadcast_messages_allowed: flags2.has(16),
            monoforum: flags2.has(17),
            forum_tabs: flags2.has(19),
            id,
            access_hash: cursor.read_optional(flags.has(13)),
            title: cursor.string(),
            username: cursor.read_optional(flags.has(6)),
            photo: cursor.read(),
            date: cursor.i32(),
            restriction_reason: cursor.read_optional(flags.has(9)),
            admin_rights: cursor.read_optional(flags.has(14)),
            banned_rights: cursor.read_optional(flags.has(15)),
            default_banned_rights: cursor.read_optional(flags.has(18)),
            participants_count: cursor.read_optional(flags.has(17)),
            usernames: cursor.read_optional(flags2.has(0)),
            stories_max_id: cursor.read_optional(flags2.has(4)),
            color: cursor.read_optional(flags2.has(7)),
            profile_color: cursor.read_optional(flags2.has(8)),
            emoji_status: cursor.read_optional(flags2.has(9)),
            level: cursor.read_optional(flags2.has(10)),
            subscription_until_date: cursor.read_optional(flags2.has(11)),
            bot_verification_icon: cursor.read_optional(flags2.has(13)),
            send_paid_messages_stars: cursor.read_optional(flags2.has(14)),
            linked_monoforum_id: cursor.read_optional(flags2.has(18)),
            linked_community_id: cursor.read_optional(flags2.has(20)),
        }
    }
}

/// A channel or supergroup that the account has no access to.
///
/// A constructor of [`Chat`](enums::Chat).
///
/// Since layer 46 or earlier; `broadcast`, `megagroup` since 62 or earlier; `until_date` since 68 or earlier;
/// `monoforum` since 133 or earlier; `id:long` since 133 or earlier, `id:int` before.
///
/// ```text
/// channelForbidden#17d493d5 flags:# broadcast:flags.5?true megagroup:flags.8?true
///     monoforum:flags.10?true id:long access_hash:long title:string
///     until_date:flags.16?int = Chat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelForbidden)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelForbidden {
    /// If set, it is a channel.
    pub broadcast: bool,
    /// If set, it is a supergroup.
    pub megagroup: bool,
    /// If set, it holds the direct messages of a channel.
    pub monoforum: bool,
    /// The identifier of the channel.
    pub id: i64,
    /// The access hash.
    pub access_hash: i64,
    /// The title.
    pub title: String,
    /// When the ban of the account ends, in Unix time.
    pub until_date: Option<i32>,
}

impl ChannelForbidden {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: i64, access_hash: i64, title: impl Into<String>) -> Self {
        Self {
            broadcast: false,
            megagroup: false,
            monoforum: false,
            id,
            access_hash,
            title: title.into(),
            until_date: None,
        }
    }
}

impl wire::Wire for ChannelForbidden {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelForbidden",
        id: 0x17d493d5,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(5, self.broadcast)
                    .with(8, self.megagroup)
                    .with(10, self.monoforum),
            );
        w.fixed((self.id, self.access_hash));
        w.string(&self.title);
        flags.set(16, w.write_optional(&self.until_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            broadcast: flags.has(5),
            megagroup: flags.has(8),
            monoforum: flags.has(10),
            id,
            access_hash,
            title: cursor.string(),
            until_date: cursor.read_optional(flags.has(16)),
        }
    }
}

/// A community that the account has no access to.
///
/// A constructor of [`Chat`](enums::Chat).
///
/// Since layer 228 or earlier.
///
/// ```text
/// communityForbidden#fd3cdab8 flags:# id:long access_hash:flags.13?long
///     title:string = Chat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/communityForbidden)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CommunityForbidden {
    /// The identifier of the community.
    pub id: i64,
    /// The access hash.
    pub access_hash: Option<i64>,
    /// The title.
    pub title: String,
}

impl CommunityForbidden {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: i64, title: impl Into<String>) -> Self {
        Self {
            id,
            access_hash: None,
            title: title.into(),
        }
    }
}

impl wire::Wire for CommunityForbidden {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communityForbidden",
        id: 0xfd3cdab8,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.id);
        flags.set(13, w.write_optional(&self.access_hash));
        w.string(&self.title);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            id,
            access_hash: cursor.read_optional(flags.has(13)),
            title: cursor.string(),
        }
    }
}

/// A community, which links chats.
///
/// A constructor of [`Chat`](enums::Chat).
///
/// Since layer 228 or earlier.
///
/// ```text
/// community#65efe954 flags:# creator:flags.0?true left:flags.2?true
///     min:flags.12?true flags2:# collapsed_in_dialogs:flags2.20?true id:long
///     access_hash:flags.13?long title:string photo:ChatPhoto date:int
///     admin_rights:flags.14?ChatAdminRights
///     default_banned_rights:flags.18?ChatBannedRights = Chat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/community)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Community {
    /// If set, the account is the owner.
    pub creator: bool,
    /// If set, the account is not a member.
    pub left: bool,
    /// If set, this is a reduced object: fields that are absent may still have a value.
    pub min: bool,
    /// If set, its chats are collapsed in the list of chats.
    pub collapsed_in_dialogs: bool,
    /// The identifier of the community.
    pub id: i64,
    /// The access hash, to act on the community with.
    pub access_hash: Option<i64>,
    /// The title.
    pub title: String,
    /// The photo.
    pub photo: enums::ChatPhoto,
    /// The date of the community, in Unix time.
    pub date: i32,
    /// What the account may do as an administrator.
    pub admin_rights: Option<types::ChatAdminRights>,
    /// What members may not do.
    pub default_banned_rights: Option<types::ChatBannedRights>,
}

impl Community {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        title: impl Into<String>,
        photo: impl Into<enums::ChatPhoto>,
        date: i32,
    ) -> Self {
        Self {
            creator: false,
            left: false,
            min: false,
            collapsed_in_dialogs: false,
            id,
            access_hash: None,
            title: title.into(),
            photo: photo.into(),
            date,
            admin_rights: None,
            default_banned_rights: None,
        }
    }
}

impl wire::Wire for Community {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "community",
        id: 0x65efe954,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.creator)
                    .with(2, self.left)
                    .with(12, self.min),
            );
        let flags2 = wire::Flags::default().with(20, self.collapsed_in_dialogs);
        w.fixed((flags2, self.id));
        flags.set(13, w.write_optional(&self.access_hash));
        w.string(&self.title);
        w.write(&self.photo);
        w.i32(self.date);
        flags.set(14, w.write_optional(&self.admin_rights));
        flags.set(18, w.write_optional(&self.default_banned_rights));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, flags2, id) = cursor.fixed::<(wire::Flags, wire::Flags, i64)>();
        Self {
            creator: flags.has(0),
            left: flags.has(2),
            min: flags.has(12),
            collapsed_in_dialogs: flags2.has(20),
            id,
            access_hash: cursor.read_optional(flags.has(13)),
            title: cursor.string(),
            photo: cursor.read(),
            date: cursor.i32(),
            admin_rights: cursor.read_optional(flags.has(14)),
            default_banned_rights: cursor.read_optional(flags.has(18)),
        }
    }
}

/// The photo of a group or channel.
///
/// A constructor of [`ChatPhoto`](enums::ChatPhoto).
///
/// Since layer 46 or earlier; `dc_id` since 98; `has_video` since 117 or earlier; `photo_id`, `stripped_thumb`
/// since 129 or earlier; `photo_small`, `photo_big` until 121 or later.
///
/// ```text
/// chatPhoto#1c6e1c11 flags:# has_video:flags.0?true photo_id:long
///     stripped_thumb:flags.1?bytes dc_id:int = ChatPhoto;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatPhoto)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatPhoto {
    /// If set, the photo is animated.
    pub has_video: bool,
    /// The identifier of the photo.
    pub photo_id: i64,
    /// A tiny preview, as a JPEG without its header.
    pub stripped_thumb: Option<Vec<u8>>,
    /// The data centre that stores the photo.
    pub dc_id: i32,
}

impl ChatPhoto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(photo_id: i64, dc_id: i32) -> Self {
        Self {
            has_video: false,
            photo_id,
            stripped_thumb: None,
            dc_id,
        }
    }
}

impl wire::Wire for ChatPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatPhoto",
        id: 0x1c6e1c11,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.has_video));
        w.i64(self.photo_id);
        flags.set(1, w.write_optional(&self.stripped_thumb));
        w.i32(self.dc_id);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, photo_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            has_video: flags.has(0),
            photo_id,
            stripped_thumb: cursor.read_optional(flags.has(1)),
            dc_id: cursor.i32(),
        }
    }
}

/// What an administrator may do.
///
/// Accepted by [`channels.editAdmin`](functions::channels::EditAdmin),
/// [`bots.setBotBroadcastDefaultAdminRights`](functions::bots::SetBotBroadcastDefaultAdminRights),
/// [`bots.setBotGroupDefaultAdminRights`](functions::bots::SetBotGroupDefaultAdminRights).
///
/// Contained in [`chat`](types::Chat), [`channel`](types::Channel), [`community`](types::Community),
/// [`userFull`](types::UserFull), [`channelParticipantCreator`](types::ChannelParticipantCreator),
/// [`channelParticipantAdmin`](types::ChannelParticipantAdmin),
/// [`requestPeerTypeChat`](types::RequestPeerTypeChat),
/// [`requestPeerTypeBroadcast`](types::RequestPeerTypeBroadcast).
///
/// Since layer 95 or earlier.
///
/// ```text
/// chatAdminRights#5fb224d5 flags:# change_info:flags.0?true
///     post_messages:flags.1?true edit_messages:flags.2?true
///     delete_messages:flags.3?true ban_users:flags.4?true
///     invite_users:flags.5?true pin_messages:flags.7?true add_admins:flags.9?true
///     anonymous:flags.10?true manage_call:flags.11?true other:flags.12?true
///     manage_topics:flags.13?true post_stories:flags.14?true
///     edit_stories:flags.15?true delete_stories:flags.16?true
///     manage_direct_messages:flags.17?true manage_ranks:flags.18?true
///     manage_linked_peers:flags.19?true manage_welcome_messages:flags.20?true =
///     ChatAdminRights;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatAdminRights)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatAdminRights {
    /// If set, the administrator may change the title, the photo and the settings.
    pub change_info: bool,
    /// If set, the administrator may post in the channel.
    pub post_messages: bool,
    /// If set, the administrator may edit posts of others in the channel.
    pub edit_messages: bool,
    /// If set, the administrator may delete messages of others.
    pub delete_messages: bool,
    /// If set, the administrator may restrict and remove members.
    pub ban_users: bool,
    /// If set, the administrator may invite users.
    pub invite_users: bool,
    /// If set, the administrator may pin messages.
    pub pin_messages: bool,
    /// If set, the administrator may make others administrators.
    pub add_admins: bool,
    /// If set, the administrator acts under the name of the group.
    pub anonymous: bool,
    /// If set, the administrator may manage group calls.
    pub manage_call: bool,
    /// If set, the user is an administrator even without any other right. All administrators can, for example, read the
    /// admin log, see statistics and ignore slow mode.
    pub other: bool,
    /// If set, the administrator may manage the topics of a forum.
    pub manage_topics: bool,
    /// If set, the administrator may post stories.
    pub post_stories: bool,
    /// If set, the administrator may edit stories of others.
    pub edit_stories: bool,
    /// If set, the administrator may delete stories of others.
    pub delete_stories: bool,
    /// If set, the administrator may manage the direct messages of the channel.
    pub manage_direct_messages: bool,
    /// If set, the administrator may manage the titles of members.
    pub manage_ranks: bool,
    /// If set, the administrator may manage the chats that are linked to the community.
    pub manage_linked_peers: bool,
    /// If set, the administrator may manage the welcome messages.
    pub manage_welcome_messages: bool,
}

impl ChatAdminRights {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            change_info: false,
            post_messages: false,
            edit_messages: false,
            delete_messages: false,
            ban_users: false,
            invite_users: false,
            pin_messages: false,
            add_admins: false,
            anonymous: false,
            manage_call: false,
            other: false,
            manage_topics: false,
            post_stories: false,
            edit_stories: false,
            delete_stories: false,
            manage_direct_messages: false,
            manage_ranks: false,
            manage_linked_peers: false,
            manage_welcome_messages: false,
        }
    }
}

impl wire::Wire for ChatAdminRights {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatAdminRights",
        id: 0x5fb224d5,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.change_info)
            .with(1, self.post_messages)
            .with(2, self.edit_messages)
            .with(3, self.delete_messages)
            .with(4, self.ban_users)
            .with(5, self.invite_users)
            .with(7, self.pin_messages)
            .with(9, self.add_admins)
            .with(10, self.anonymous)
            .with(11, self.manage_call)
            .with(12, self.other)
            .with(13, self.manage_topics)
            .with(14, self.post_stories)
            .with(15, self.edit_stories)
            .with(16, self.delete_stories)
            .with(17, self.manage_direct_messages)
            .with(18, self.manage_ranks)
            .with(19, self.manage_linked_peers)
            .with(20, self.manage_welcome_messages);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            change_info: flags.has(0),
            post_messages: flags.has(1),
            edit_messages: flags.has(2),
            delete_messages: flags.has(3),
            ban_users: flags.has(4),
            invite_users: flags.has(5),
            pin_messages: flags.has(7),
            add_admins: flags.has(9),
            anonymous: flags.has(10),
            manage_call: flags.has(11),
            other: flags.has(12),
            manage_topics: flags.has(13),
            post_stories: flags.has(14),
            edit_stories: flags.has(15),
            delete_stories: flags.has(16),
            manage_direct_messages: flags.has(17),
            manage_ranks: flags.has(18),
            manage_linked_peers: flags.has(19),
            manage_welcome_messages: flags.has(20),
        }
    }
}

/// What a member may not do. A set flag forbids.
///
/// Accepted by [`messages.editChatDefaultBannedRights`](functions::messages::EditChatDefaultBannedRights),
/// [`channels.editBanned`](functions::channels::EditBanned).
///
/// Contained in [`chat`](types::Chat), [`channel`](types::Channel), [`community`](types::Community),
/// [`updateChatDefaultBannedRights`](types::UpdateChatDefaultBannedRights),
/// [`channelParticipantBanned`](types::ChannelParticipantBanned),
/// [`channelAdminLogEventActionDefaultBannedRights`](types::ChannelAdminLogEventActionDefaultBannedRights).
///
/// Since layer 95 or earlier.
///
/// ```text
/// chatBannedRights#9f120418 flags:# view_messages:flags.0?true
///     send_messages:flags.1?true send_media:flags.2?true
///     send_stickers:flags.3?true send_gifs:flags.4?true send_games:flags.5?true
///     send_inline:flags.6?true embed_links:flags.7?true send_polls:flags.8?true
///     change_info:flags.10?true invite_users:flags.15?true
///     pin_messages:flags.17?true manage_topics:flags.18?true
///     send_photos:flags.19?true send_videos:flags.20?true
///     send_roundvideos:flags.21?true send_audios:flags.22?true
///     send_voices:flags.23?true send_docs:flags.24?true send_plain:flags.25?true
///     edit_rank:flags.26?true send_reactions:flags.27?true
///     manage_linked_peers:flags.28?true until_date:int = ChatBannedRights;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatBannedRights)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatBannedRights {
    /// If set, the chat cannot be seen: the member is removed and banned.
    pub view_messages: bool,
    /// If set, no messages can be sent.
    pub send_messages: bool,
    /// If set, no media can be sent.
    pub send_media: bool,
    /// If set, no stickers can be sent.
    pub send_stickers: bool,
    /// If set, no animations can be sent.
    pub send_gifs: bool,
    /// If set, no games can be sent.
    pub send_games: bool,
    /// If set, inline bots cannot be used.
    pub send_inline: bool,
    /// If set, no link previews can be sent.
    pub embed_links: bool,
    /// If set, no polls can be sent.
    pub send_polls: bool,
    /// If set, the title, the photo and the settings cannot be changed.
    pub change_info: bool,
    /// If set, users cannot be invited.
    pub invite_users: bool,
    /// If set, messages cannot be pinned.
    pub pin_messages: bool,
    /// If set, topics cannot be created or managed.
    pub manage_topics: bool,
    /// If set, no photos can be sent.
    pub send_photos: bool,
    /// If set, no videos can be sent.
    pub send_videos: bool,
    /// If set, no round video messages can be sent.
    pub send_roundvideos: bool,
    /// If set, no audio files can be sent.
    pub send_audios: bool,
    /// If set, no voice messages can be sent.
    pub send_voices: bool,
    /// If set, no documents can be sent.
    pub send_docs: bool,
    /// If set, no text messages can be sent.
    pub send_plain: bool,
    /// If set, the member's own title cannot be edited.
    pub edit_rank: bool,
    /// If set, no reactions can be sent.
    pub send_reactions: bool,
    /// If set, the chats that are linked to the community cannot be managed.
    pub manage_linked_peers: bool,
    /// When the restriction ends, in Unix time; 0 for never. A time less than 30 seconds or more than 366 days ahead
    /// counts as never, too.
    pub until_date: i32,
}

impl ChatBannedRights {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(until_date: i32) -> Self {
        Self {
            view_messages: false,
            send_messages: false,
            send_media: false,
            send_stickers: false,
            send_gifs: false,
            send_games: false,
            send_inline: false,
            embed_links: false,
            send_polls: false,
            change_info: false,
            invite_users: false,
            pin_messages: false,
            manage_topics: false,
            send_photos: false,
            send_videos: false,
            send_roundvideos: false,
            send_audios: false,
            send_voices: false,
            send_docs: false,
            send_plain: false,
            edit_rank: false,
            send_reactions: false,
            manage_linked_peers: false,
            until_date,
        }
    }
}

impl wire::Wire for ChatBannedRights {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatBannedRights",
        id: 0x9f120418,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.view_messages)
            .with(1, self.send_messages)
            .with(2, self.send_media)
            .with(3, self.send_stickers)
            .with(4, self.send_gifs)
            .with(5, self.send_games)
            .with(6, self.send_inline)
            .with(7, self.embed_links)
            .with(8, self.send_polls)
            .with(10, self.change_info)
            .with(15, self.invite_users)
            .with(17, self.pin_messages)
            .with(18, self.manage_topics)
            .with(19, self.send_photos)
            .with(20, self.send_videos)
            .with(21, self.send_roundvideos)
            .with(22, self.send_audios)
            .with(23, self.send_voices)
            .with(24, self.send_docs)
            .with(25, self.send_plain)
            .with(26, self.edit_rank)
            .with(27, self.send_reactions)
            .with(28, self.manage_linked_peers);
        w.fixed((flags, self.until_date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, until_date) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            view_messages: flags.has(0),
            send_messages: flags.has(1),
            send_media: flags.has(2),
            send_stickers: flags.has(3),
            send_gifs: flags.has(4),
            send_games: flags.has(5),
            send_inline: flags.has(6),
            embed_links: flags.has(7),
            send_polls: flags.has(8),
            change_info: flags.has(10),
            invite_users: flags.has(15),
            pin_messages: flags.has(17),
            manage_topics: flags.has(18),
            send_photos: flags.has(19),
            send_videos: flags.has(20),
            send_roundvideos: flags.has(21),
            send_audios: flags.has(22),
            send_voices: flags.has(23),
            send_docs: flags.has(24),
            send_plain: flags.has(25),
            edit_rank: flags.has(26),
            send_reactions: flags.has(27),
            manage_linked_peers: flags.has(28),
            until_date,
        }
    }
}

/// The members are not visible to the account.
///
/// A constructor of [`ChatParticipants`](enums::ChatParticipants).
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// chatParticipantsForbidden#8763d3e1 flags:# chat_id:long
///     self_participant:flags.0?ChatParticipant = ChatParticipants;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatParticipantsForbidden)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatParticipantsForbidden {
    /// The identifier of the group.
    pub chat_id: i64,
    /// The account itself, as a member.
    pub self_participant: Option<enums::ChatParticipant>,
}

impl ChatParticipantsForbidden {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            self_participant: None,
        }
    }
}

impl wire::Wire for ChatParticipantsForbidden {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatParticipantsForbidden",
        id: 0x8763d3e1,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.chat_id);
        flags.set(0, w.write_optional(&self.self_participant));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, chat_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            chat_id,
            self_participant: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The members.
///
/// A constructor of [`ChatParticipants`](enums::ChatParticipants).
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// chatParticipants#3cbc93f8 chat_id:long participants:Vector<ChatParticipant>
///     version:int = ChatParticipants;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatParticipants)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatParticipants {
    /// The identifier of the group.
    pub chat_id: i64,
    /// The members.
    pub participants: Vec<enums::ChatParticipant>,
    /// The version of the group at this time.
    pub version: i32,
}

impl ChatParticipants {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        chat_id: i64,
        participants: Vec<enums::ChatParticipant>,
        version: i32,
    ) -> Self {
        Self {
            chat_id,
            participants,
            version,
        }
    }
}

impl wire::Wire for ChatParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatParticipants",
        id: 0x3cbc93f8,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w.write(&self.participants);
        w.i32(self.version);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat_id: cursor.i64(),
            participants: cursor.read(),
            version: cursor.i32(),
        }
    }
}

/// An invite link of a group or channel, as its administrators see it.
///
/// A constructor of [`ExportedChatInvite`](enums::ExportedChatInvite).
///
/// Since layer 46 or earlier; `revoked`, `permanent`, `admin_id`, `date`, `start_date`, `expire_date`,
/// `usage_limit`, `usage` since 129 or earlier; `admin_id:long` since 133 or earlier, `admin_id:int` before;
/// `request_needed`, `requested`, `title` since 134; `subscription_expired`, `subscription_pricing` since 186.
///
/// ```text
/// chatInviteExported#a22cbd96 flags:# revoked:flags.0?true permanent:flags.5?true
///     request_needed:flags.6?true link:string admin_id:long date:int
///     start_date:flags.4?int expire_date:flags.1?int usage_limit:flags.2?int
///     usage:flags.3?int requested:flags.7?int subscription_expired:flags.10?int
///     title:flags.8?string subscription_pricing:flags.9?StarsSubscriptionPricing =
///     ExportedChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatInviteExported)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatInviteExported {
    /// If set, the link was revoked and no longer works.
    pub revoked: bool,
    /// If set, it is the main link of the administrator.
    pub permanent: bool,
    /// If set, who uses the link has to wait for an administrator to agree.
    pub request_needed: bool,
    /// The invite link.
    pub link: String,
    /// Identifier of the administrator who made the link.
    pub admin_id: i64,
    /// When the link was made, in Unix time.
    pub date: i32,
    /// When the link was last edited, in Unix time.
    pub start_date: Option<i32>,
    /// When the link stops working, in Unix time; absent if never.
    pub expire_date: Option<i32>,
    /// How many users can join with the link; absent if there is no limit.
    pub usage_limit: Option<i32>,
    /// How many users have joined with the link.
    pub usage: Option<i32>,
    /// How many users have asked to join with the link and wait for an answer.
    pub requested: Option<i32>,
    /// How many users joined with the link but are no members any more because their subscription ran out.
    pub subscription_expired: Option<i32>,
    /// A name for the link that only administrators see.
    pub title: Option<String>,
    /// The price in Telegram Stars that members pay regularly, and the period.
    pub subscription_pricing: Option<types::StarsSubscriptionPricing>,
}

impl ChatInviteExported {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(link: impl Into<String>, admin_id: i64, date: i32) -> Self {
        Self {
            revoked: false,
            permanent: false,
            request_needed: false,
            link: link.into(),
            admin_id,
            date,
            start_date: None,
            expire_date: None,
            usage_limit: None,
            usage: None,
            requested: None,
            subscription_expired: None,
            title: None,
            subscription_pricing: None,
        }
    }
}

impl wire::Wire for ChatInviteExported {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatInviteExported",
        id: 0xa22cbd96,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.revoked)
                    .with(5, self.permanent)
                    .with(6, self.request_needed),
            );
        w.string(&self.link);
        w.fixed((self.admin_id, self.date));
        flags.set(4, w.write_optional(&self.start_date));
        flags.set(1, w.write_optional(&self.expire_date));
        flags.set(2, w.write_optional(&self.usage_limit));
        flags.set(3, w.write_optional(&self.usage));
        flags.set(7, w.write_optional(&self.requested));
        flags.set(10, w.write_optional(&self.subscription_expired));
        flags.set(8, w.write_optional(&self.title));
        flags.set(9, w.write_optional(&self.subscription_pricing));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let link = cursor.string();
        let (admin_id, date) = cursor.fixed::<(i64, i32)>();
        Self {
            revoked: flags.has(0),
            permanent: flags.has(5),
            request_needed: flags.has(6),
            link,
            admin_id,
            date,
            start_date: cursor.read_optional(flags.has(4)),
            expire_date: cursor.read_optional(flags.has(1)),
            usage_limit: cursor.read_optional(flags.has(2)),
            usage: cursor.read_optional(flags.has(3)),
            requested: cursor.read_optional(flags.has(7)),
            subscription_expired: cursor.read_optional(flags.has(10)),
            title: cursor.read_optional(flags.has(8)),
            subscription_pricing: cursor.read_optional(flags.has(9)),
        }
    }
}

/// All standard emoji can be used as reactions, and custom emoji if `allow_custom` is set.
///
/// A constructor of [`ChatReactions`](enums::ChatReactions).
///
/// Since layer 145.
///
/// ```text
/// chatReactionsAll#52928bca flags:# allow_custom:flags.0?true = ChatReactions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatReactionsAll)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatReactionsAll {
    /// If set, custom emoji can be used too.
    pub allow_custom: bool,
}

impl ChatReactionsAll {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { allow_custom: false }
    }
}

impl wire::Wire for ChatReactionsAll {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatReactionsAll",
        id: 0x52928bca,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.allow_custom);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { allow_custom: flags.has(0) }
    }
}

/// Only certain reactions can be used in the chat.
///
/// A constructor of [`ChatReactions`](enums::ChatReactions).
///
/// Since layer 145.
///
/// ```text
/// chatReactionsSome#661d4037 reactions:Vector<Reaction> = ChatReactions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatReactionsSome)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatReactionsSome {
    /// The reactions that can be used; at most `reactions_in_chat_max` of the client configuration.
    pub reactions: Vec<enums::Reaction>,
}

impl ChatReactionsSome {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(reactions: Vec<enums::Reaction>) -> Self {
        Self { reactions }
    }
}

impl wire::Wire for ChatReactionsSome {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatReactionsSome",
        id: 0x661d4037,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.reactions);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { reactions: cursor.read() }
    }
}

/// The details of a basic group.
///
/// A constructor of [`ChatFull`](enums::ChatFull).
///
/// Since layer 46 or earlier; `pinned_msg_id` since 89 or earlier; `chat_photo:flags.2?Photo` since 89 or earlier,
/// `chat_photo:Photo` before; `bot_info:flags.3?Vector<BotInfo>` since 89 or earlier, `bot_info:Vector<BotInfo>`
/// before; `can_set_username`, `about` since 95 or earlier; `has_scheduled`, `folder_id` since 100 or earlier;
/// `call`, `ttl_period`, `groupcall_default_join_as` since 129 or earlier;
/// `exported_invite:flags.13?ExportedChatInvite` since 129 or earlier, `exported_invite:ExportedChatInvite` before;
/// `theme_emoticon` since 133 or earlier; `id:long` since 133 or earlier, `id:int` before; `requests_pending`,
/// `recent_requesters` since 134; `available_reactions` since 136; `translations_disabled` since 145;
/// `available_reactions:flags.18?ChatReactions` since 145, `available_reactions:flags.18?Vector<string>` before;
/// `has_welcome_messages`, `reactions_limit` since 178.
///
/// ```text
/// chatFull#2633421b flags:# can_set_username:flags.7?true
///     has_scheduled:flags.8?true translations_disabled:flags.19?true
///     has_welcome_messages:flags.21?true id:long about:string
///     participants:ChatParticipants chat_photo:flags.2?Photo
///     notify_settings:PeerNotifySettings
///     exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo>
///     pinned_msg_id:flags.6?int folder_id:flags.11?int
///     call:flags.12?InputGroupCall ttl_period:flags.14?int
///     groupcall_default_join_as:flags.15?Peer theme_emoticon:flags.16?string
///     requests_pending:flags.17?int recent_requesters:flags.17?Vector<long>
///     available_reactions:flags.18?ChatReactions reactions_limit:flags.20?int =
///     ChatFull;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatFull)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChatFull {
    /// If set, the account may give the group a username.
    pub can_set_username: bool,
    /// If set, the group has scheduled messages of the account.
    pub has_scheduled: bool,
    /// If set, the user switched off translations for the group.
    pub translations_disabled: bool,
    /// If set, the group has welcome messages.
    pub has_welcome_messages: bool,
    /// The identifier of the group.
    pub id: i64,
    /// The description.
    pub about: String,
    /// The members.
    pub participants: enums::ChatParticipants,
    /// The photo.
    pub chat_photo: Option<enums::Photo>,
    /// The notification settings.
    pub notify_settings: types::PeerNotifySettings,
    /// The invite link of the account.
    pub exported_invite: Option<enums::ExportedChatInvite>,
    /// The bots in the group.
    pub bot_info: Option<Vec<types::BotInfo>>,
    /// The identifier of the newest pinned message.
    pub pinned_msg_id: Option<i32>,
    /// The identifier of the folder that the group is in; 1 is the archive.
    pub folder_id: Option<i32>,
    /// The group call.
    pub call: Option<enums::InputGroupCall>,
    /// Seconds after which new messages are deleted.
    pub ttl_period: Option<i32>,
    /// Under which identity the account joins group calls by default.
    pub groupcall_default_join_as: Option<enums::Peer>,
    /// The emoji of the theme.
    pub theme_emoticon: Option<String>,
    /// Number of requests to join.
    ///
    /// On the wire together with `recent_requesters`, or not at all.
    pub requests_pending: Option<i32>,
    /// The identifiers of users who asked to join last.
    ///
    /// On the wire together with `requests_pending`, or not at all.
    pub recent_requesters: Option<Vec<i64>>,
    /// The reactions that are allowed.
    pub available_reactions: Option<enums::ChatReactions>,
    /// Most different reactions on one message.
    pub reactions_limit: Option<i32>,
}

impl ChatFull {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        about: impl Into<String>,
        participants: impl Into<enums::ChatParticipants>,
        notify_settings: types::PeerNotifySettings,
    ) -> Self {
        Self {
            can_set_username: false,
            has_scheduled: false,
            translations_disabled: false,
            has_welcome_messages: false,
            id,
            about: about.into(),
            participants: participants.into(),
            chat_photo: None,
            notify_settings,
            exported_invite: None,
            bot_info: None,
            pinned_msg_id: None,
            folder_id: None,
            call: None,
            ttl_period: None,
            groupcall_default_join_as: None,
            theme_emoticon: None,
            requests_pending: None,
            recent_requesters: None,
            available_reactions: None,
            reactions_limit: None,
        }
    }
}

impl wire::Wire for ChatFull {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatFull",
        id: 0x2633421b,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(7, self.can_set_username)
                    .with(8, self.has_scheduled)
                    .with(
                        17,
                        self.requests_pending.is_some()
                            || self.recent_requesters.is_some(),
                    )
                    .with(19, self.translations_disabled)
                    .with(21, self.has_welcome_messages),
            );
        w.i64(self.id);
        w.string(&self.about);
        w.write(&self.participants);
        flags.set(2, w.write_optional(&self.chat_photo));
        w.write(&self.notify_settings);
        flags.set(13, w.write_optional(&self.exported_invite));
        flags.set(3, w.write_optional(&self.bot_info));
        flags.set(6, w.write_optional(&self.pinned_msg_id));
        flags.set(11, w.write_optional(&self.folder_id));
        flags.set(12, w.write_optional(&self.call));
        flags.set(14, w.write_optional(&self.ttl_period));
        flags.set(15, w.write_optional(&self.groupcall_default_join_as));
        flags.set(16, w.write_optional(&self.theme_emoticon));
        w.write_shared_or_zero(flags.has(17), &self.requests_pending);
        w.write_shared_or_zero(flags.has(17), &self.recent_requesters);
        flags.set(18, w.write_optional(&self.available_reactions));
        flags.set(20, w.write_optional(&self.reactions_limit));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            can_set_username: flags.has(7),
            has_scheduled: flags.has(8),
            translations_disabled: flags.has(19),
            has_welcome_messages: flags.has(21),
            id,
            about: cursor.string(),
            participants: cursor.read(),
            chat_photo: cursor.read_optional(flags.has(2)),
            notify_settings: cursor.read(),
            exported_invite: cursor.read_optional(flags.has(13)),
            bot_info: cursor.read_optional(flags.has(3)),
            pinned_msg_id: cursor.read_optional(flags.has(6)),
            folder_id: cursor.read_optional(flags.has(11)),
            call: cursor.read_optional(flags.has(12)),
            ttl_period: cursor.read_optional(flags.has(14)),
            groupcall_default_join_as: cursor.read_optional(flags.has(15)),
            theme_emoticon: cursor.read_optional(flags.has(16)),
            requests_pending: cursor.read_optional(flags.has(17)),
            recent_requesters: cursor.read_optional(flags.has(17)),
            available_reactions: cursor.read_optional(flags.has(18)),
            reactions_limit: cursor.read_optional(flags.has(20)),
        }
    }
}

/// The details of a channel or supergroup.
///
/// A constructor of [`ChatFull`](enums::ChatFull).
///
/// Since layer 46 or earlier; `can_set_username`, `read_outbox_max_id`, `pinned_msg_id` since 62 or earlier;
/// `unread_important_count` until 46 or later; `banned_count` since 68 or earlier; `can_set_stickers`, `stickerset`
/// since 71; `hidden_prehistory`, `available_min_id` since 72; `can_view_stats`, `online_count` since 91 or
/// earlier; `folder_id`, `linked_chat_id`, `pts` since 100 or earlier; `can_set_location`, `location` since 102 or
/// earlier; `linked_chat_id:flags.14?int` since 102 or earlier, `linked_chat_id:flags.13?int` before;
/// `has_scheduled`, `slowmode_seconds`, `slowmode_next_send_date` since 104; `blocked`, `stats_dc` since 111;
/// `can_view_stats:flags.20?true` since 111, `can_view_stats:flags.12?true` before; fields in another order since
/// 111; `call`, `ttl_period`, `pending_suggestions`, `groupcall_default_join_as` since 129 or earlier;
/// `exported_invite:flags.23?ExportedChatInvite` since 129 or earlier, `exported_invite:ExportedChatInvite` before;
/// `theme_emoticon` since 133 or earlier; `id:long` since 133 or earlier, `id:int` before;
/// `migrated_from_chat_id:flags.4?long` since 133 or earlier, `migrated_from_chat_id:flags.4?int` before;
/// `linked_chat_id:flags.14?long` since 133 or earlier, `linked_chat_id:flags.14?int` before; `requests_pending`,
/// `recent_requesters` since 134; `default_send_as` since 135; `available_reactions` since 136;
/// `can_delete_channel` since 140; `antispam`, `participants_hidden`, `translations_disabled` since 145;
/// `available_reactions:flags.30?ChatReactions` since 145, `available_reactions:flags.30?Vector<string>` before;
/// `stories_pinned_available`, `view_forum_as_messages`, `stories` since 164; `wallpaper` since 168;
/// `restricted_sponsored`, `can_view_revenue`, `boosts_applied`, `boosts_unrestrict`, `emojiset` since 174;
/// `paid_media_allowed`, `can_view_stars_revenue`, `paid_reactions_available`, `reactions_limit` since 178;
/// `bot_verification` since 196; `stargifts_available`, `paid_messages_available`, `stargifts_count` since 198;
/// `send_paid_messages_stars` since 206; `main_tab` since 213; `has_welcome_messages`, `guard_bot_id` since 228 or
/// earlier.
///
/// ```text
/// channelFull#a04e8d3a flags:# can_view_participants:flags.3?true
///     can_set_username:flags.6?true can_set_stickers:flags.7?true
///     hidden_prehistory:flags.10?true can_set_location:flags.16?true
///     has_scheduled:flags.19?true can_view_stats:flags.20?true
///     blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true
///     antispam:flags2.1?true participants_hidden:flags2.2?true
///     translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true
///     view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true
///     can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true
///     can_view_stars_revenue:flags2.15?true
///     paid_reactions_available:flags2.16?true stargifts_available:flags2.19?true
///     paid_messages_available:flags2.20?true has_welcome_messages:flags2.24?true
///     id:long about:string participants_count:flags.0?int admins_count:flags.1?int
///     kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int
///     read_inbox_max_id:int read_outbox_max_id:int unread_count:int
///     chat_photo:Photo notify_settings:PeerNotifySettings
///     exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo>
///     migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int
///     pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet
///     available_min_id:flags.9?int folder_id:flags.11?int
///     linked_chat_id:flags.14?long location:flags.15?ChannelLocation
///     slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int
///     stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall
///     ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string>
///     groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string
///     requests_pending:flags.28?int recent_requesters:flags.28?Vector<long>
///     default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions
///     reactions_limit:flags2.13?int stories:flags2.4?PeerStories
///     wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int
///     boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet
///     bot_verification:flags2.17?BotVerification stargifts_count:flags2.18?int
///     send_paid_messages_stars:flags2.21?long main_tab:flags2.22?ProfileTab
///     guard_bot_id:flags2.23?long = ChatFull;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelFull)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelFull {
    /// If set, the account may see the members.
    pub can_view_participants: bool,
    /// If set, the account may change the username.
    pub can_set_username: bool,
    /// If set, the account may choose the sticker set of the supergroup.
    pub can_set_stickers: bool,
    /// If set, new members do not see what was written before they joined.
    pub hidden_prehistory: bool,
    /// If set, the account may change the location.
    pub can_set_location: bool,
    /// If set, there are scheduled messages.
    pub has_scheduled: bool,
    /// If set, the account may see the statistics.
    pub can_view_stats: bool,
    /// If set, the account has blocked the channel.
    pub blocked: bool,
    /// If set, the account may delete the channel.
    pub can_delete_channel: bool,
    /// If set, spam is removed automatically.
    pub antispam: bool,
    /// If set, the members are hidden from those who are not administrators.
    pub participants_hidden: bool,
    /// If set, the user switched off translations.
    pub translations_disabled: bool,
    /// If set, there are stories on the profile.
    pub stories_pinned_available: bool,
    /// If set, the user sees the topics of the forum as one list.
    pub view_forum_as_messages: bool,
    /// If set, no sponsored messages are shown.
    pub restricted_sponsored: bool,
    /// If set, the account may see what advertisements earn.
    pub can_view_revenue: bool,
    /// If set, paid media can be sent.
    pub paid_media_allowed: bool,
    /// If set, the account may see what is earned in Telegram Stars.
    pub can_view_stars_revenue: bool,
    /// If set, paid reactions can be given.
    pub paid_reactions_available: bool,
    /// If set, gifts can be sent to the channel.
    pub stargifts_available: bool,
    /// If set, messages can be charged for.
    pub paid_messages_available: bool,
    /// If set, there are welcome messages.
    pub has_welcome_messages: bool,
    /// The identifier of the channel.
    pub id: i64,
    /// The description.
    pub about: String,
    /// Number of members.
    pub participants_count: Option<i32>,
    /// Number of administrators.
    pub admins_count: Option<i32>,
    /// Number of those who were removed and banned.
    ///
    /// On the wire together with `banned_count`, or not at all.
    pub kicked_count: Option<i32>,
    /// Number of those who are restricted.
    ///
    /// On the wire together with `kicked_count`, or not at all.
    pub banned_count: Option<i32>,
    /// Number of members who are online.
    pub online_count: Option<i32>,
    /// The identifier of the newest message that the account has read.
    pub read_inbox_max_id: i32,
    /// The identifier of the newest message of the account that others have read.
    pub read_outbox_max_id: i32,
    /// Number of unread messages.
    pub unread_count: i32,
    /// The photo.
    pub chat_photo: enums::Photo,
    /// The notification settings.
    pub notify_settings: types::PeerNotifySettings,
    /// The invite link of the account.
    pub exported_invite: Option<enums::ExportedChatInvite>,
    /// The bots in the supergroup.
    pub bot_info: Vec<types::BotInfo>,
    /// The identifier of the basic group that the supergroup was before.
    ///
    /// On the wire together with `migrated_from_max_id`, or not at all.
    pub migrated_from_chat_id: Option<i64>,
    /// The identifier of the last message in that group.
    ///
    /// On the wire together with `migrated_from_chat_id`, or not at all.
    pub migrated_from_max_id: Option<i32>,
    /// The identifier of the newest pinned message.
    pub pinned_msg_id: Option<i32>,
    /// The sticker set of the supergroup.
    pub stickerset: Option<types::StickerSet>,
    /// The identifier of the first message that the account may see, less one.
    pub available_min_id: Option<i32>,
    /// The identifier of the folder that the channel is in; 1 is the archive.
    pub folder_id: Option<i32>,
    /// The identifier of the discussion group, or of the channel that the supergroup belongs to.
    pub linked_chat_id: Option<i64>,
    /// The location of the supergroup.
    pub location: Option<enums::ChannelLocation>,
    /// Seconds that members have to wait between messages.
    pub slowmode_seconds: Option<i32>,
    /// When the account may send the next message, in Unix time.
    pub slowmode_next_send_date: Option<i32>,
    /// The data centre to ask for statistics.
    pub stats_dc: Option<i32>,
    /// The pts of the channel.
    pub pts: i32,
    /// The group call or live stream.
    pub call: Option<enums::InputGroupCall>,
    /// Seconds after which new messages are deleted.
    pub ttl_period: Option<i32>,
    /// Suggestions to the administrators, by name.
    pub pending_suggestions: Option<Vec<String>>,
    /// Under which identity the account joins group calls by default.
    pub groupcall_default_join_as: Option<enums::Peer>,
    /// The emoji of the theme.
    pub theme_emoticon: Option<String>,
    /// Number of requests to join.
    ///
    /// On the wire together with `recent_requesters`, or not at all.
    pub requests_pending: Option<i32>,
    /// The identifiers of users who asked to join last.
    ///
    /// On the wire together with `requests_pending`, or not at all.
    pub recent_requesters: Option<Vec<i64>>,
    /// Under which identity the account sends messages by default.
    pub default_send_as: Option<enums::Peer>,
    /// The reactions that are allowed.
    pub available_reactions: Option<enums::ChatReactions>,
    /// Most different reactions on one message.
    pub reactions_limit: Option<i32>,
    /// The stories that are active.
    pub stories: Option<types::PeerStories>,
    /// The wallpaper.
    pub wallpaper: Option<enums::WallPaper>,
    /// Number of boosts that the account has given.
    pub boosts_applied: Option<i32>,
    /// Number of boosts with which a member is free of slow mode and of the restrictions for all.
    pub boosts_unrestrict: Option<i32>,
    /// The set of custom emoji that all members can use.
    pub emojiset: Option<types::StickerSet>,
    /// How a verifier marks the channel.
    pub bot_verification: Option<types::BotVerification>,
    /// Number of gifts on the profile; for administrators who may post messages, the number of all gifts received.
    pub stargifts_count: Option<i32>,
    /// The number of Telegram Stars that a message costs the account; 0 if messages cost something but the account is
    /// exempt.
    pub send_paid_messages_stars: Option<i64>,
    /// The tab of the profile that is shown first.
    pub main_tab: Option<enums::ProfileTab>,
    /// The identifier of the guard bot.
    pub guard_bot_id: Option<i64>,
}

impl wire::Wire for ChannelFull {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelFull",
        id: 0xa04e8d3a,
        min_size: 68,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.kicked_count.is_some() || self.banned_count.is_some())
                    .with(3, self.can_view_participants)
                    .with(
                        4,
                        self.migrated_from_chat_id.is_some()
                            || self.migrated_from_max_id.is_some(),
                    )
                    .with(6, self.can_set_username)
                    .with(7, self.can_set_stickers)
                    .with(10, self.hidden_prehistory)
                    .with(16, self.can_set_location)
                    .with(19, self.has_scheduled)
                    .with(20, self.can_view_stats)
                    .with(22, self.blocked)
                    .with(
                        28,
                        self.requests_pending.is_some()
                            || self.recent_requesters.is_some(),
                    ),
            );
        let mut flags2 = w
            .mask(
                wire::Flags::default()
                    .with(0, self.can_delete_channel)
                    .with(1, self.antispam)
                    .with(2, self.participants_hidden)
                    .with(3, self.translations_disabled)
                    .with(5, self.stories_pinned_available)
                    .with(6, self.view_forum_as_messages)
                    .with(11, self.restricted_sponsored)
                    .with(12, self.can_view_revenue)
                    .with(14, self.paid_media_allowed)
                    .with(15, self.can_view_stars_revenue)
                    .with(16, self.paid_reactions_available)
                    .with(19, self.stargifts_available)
                    .with(20, self.paid_messages_available)
                    .with(24, self.has_welcome_messages),
            );
        w.i64(self.id);
        w.string(&self.about);
        flags.set(0, w.write_optional(&self.participants_count));
        flags.set(1, w.write_optional(&self.admins_count));
        w.write_shared_or_zero(flags.has(2), &self.kicked_count);
        w.write_shared_or_zero(flags.has(2), &self.banned_count);
        flags.set(13, w.write_optional(&self.online_count));
        w.fixed((self.read_inbox_max_id, self.read_outbox_max_id, self.unread_count));
        w.write(&self.chat_photo);
        w.write(&self.notify_settings);
        flags.set(23, w.write_optional(&self.exported_invite));
        w.write(&self.bot_info);
        w.write_shared_or_zero(flags.has(4), &self.migrated_from_chat_id);
        w.write_shared_or_zero(flags.has(4), &self.migrated_from_max_id);
        flags.set(5, w.write_optional(&self.pinned_msg_id));
        flags.set(8, w.write_optional(&self.stickerset));
        flags.set(9, w.write_optional(&self.available_min_id));
        flags.set(11, w.write_optional(&self.folder_id));
        flags.set(14, w.write_optional(&self.linked_chat_id));
        flags.set(15, w.write_optional(&self.location));
        flags.set(17, w.write_optional(&self.slowmode_seconds));
        flags.set(18, w.write_optional(&self.slowmode_next_send_date));
        flags.set(12, w.write_optional(&self.stats_dc));
        w.i32(self.pts);
        flags.set(21, w.write_optional(&self.call));
        flags.set(24, w.write_optional(&self.ttl_period));
        flags.set(25, w.write_optional(&self.pending_suggestions));
        flags.set(26, w.write_optional(&self.groupcall_default_join_as));
        flags.set(27, w.write_optional(&self.theme_emoticon));
        w.write_shared_or_zero(flags.has(28), &self.requests_pending);
        w.write_shared_or_zero(flags.has(28), &self.recent_requesters);
        flags.set(29, w.write_optional(&self.default_send_as));
        flags.set(30, w.write_optional(&self.available_reactions));
        flags2.set(13, w.write_optional(&self.reactions_limit));
        flags2.set(4, w.write_optional(&self.stories));
        flags2.set(7, w.write_optional(&self.wallpaper));
        flags2.set(8, w.write_optional(&self.boosts_applied));
        flags2.set(9, w.write_optional(&self.boosts_unrestrict));
        flags2.set(10, w.write_optional(&self.emojiset));
        flags2.set(17, w.write_optional(&self.bot_verification));
        flags2.set(18, w.write_optional(&self.stargifts_count));
        flags2.set(21, w.write_optional(&self.send_paid_messages_stars));
        flags2.set(22, w.write_optional(&self.main_tab));
        flags2.set(23, w.write_optional(&self.guard_bot_id));
        w.patch(flags);
        w.patch(flags2);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, flags2, id) = cursor.fixed::<(wire::Flags, wire::Flags, i64)>();
        let about = cursor.string();
        let participants_count = cursor.read_optional(flags.has(0));
        let admins_count = cursor.read_optional(flags.has(1));
        let kicked_count = cursor.read_optional(flags.has(2));
        let banned_count = cursor.read_optional(flags.has(2));
        let online_count = cursor.read_optional(flags.has(13));
        let (read_inbox_max_id, read_outbox_max_id, unread_count) = cursor
            .fixed::<(i32, i32, i32)>();
        Self {
            can_view_participants: flags.has(3),
            can_set_username: flags.has(6),
            can_set_stickers: flags.has(7),
            hidden_prehistory: flags.has(10),
            can_set_location: flags.has(16),
            has_scheduled: flags.has(19),
            can_view_stats: flags.has(20),
            blocked: flags.has(22),
            can_delete_channel: flags2.has(0),
            antispam: flags2.has(1),
            participants_hidden: flags2.has(2),
            translations_disabled: flags2.has(3),
            stories_pinned_available: flags2.has(5),
            view_forum_as_messages: flags2.has(6),
            restricted_sponsored: flags2.has(11),
            can_view_revenue: flags2.has(12),
            paid_media_allowed: flags2.has(14),
            can_view_stars_revenue: flags2.has(15),
            paid_reactions_available: flags2.has(16),
            stargifts_available: flags2.has(19),
            paid_messages_available: flags2.has(20),
            has_welcome_messages: flags2.has(24),
            id,
            about,
            participants_count,
            admins_count,
            kicked_count,
            banned_count,
            online_count,
            read_inbox_max_id,
            read_outbox_max_id,
            unread_count,
            chat_photo: cursor.read(),
            notify_settings: cursor.read(),
            exported_invite: cursor.read_optional(flags.has(23)),
            bot_info: cursor.read(),
            migrated_from_chat_id: cursor.read_optional(flags.has(4)),
            migrated_from_max_id: cursor.read_optional(flags.has(4)),
            pinned_msg_id: cursor.read_optional(flags.has(5)),
            stickerset: cursor.read_optional(flags.has(8)),
            available_min_id: cursor.read_optional(flags.has(9)),
            folder_id: cursor.read_optional(flags.has(11)),
            linked_chat_id: cursor.read_optional(flags.has(14)),
            location: cursor.read_optional(flags.has(15)),
            slowmode_seconds: cursor.read_optional(flags.has(17)),
            slowmode_next_send_date: cursor.read_optional(flags.has(18)),
            stats_dc: cursor.read_optional(flags.has(12)),
            pts: cursor.i32(),
            call: cursor.read_optional(flags.has(21)),
            ttl_period: cursor.read_optional(flags.has(24)),
            pending_suggestions: cursor.read_optional(flags.has(25)),
            groupcall_default_join_as: cursor.read_optional(flags.has(26)),
            theme_emoticon: cursor.read_optional(flags.has(27)),
            requests_pending: cursor.read_optional(flags.has(28)),
            recent_requesters: cursor.read_optional(flags.has(28)),
            default_send_as: cursor.read_optional(flags.has(29)),
            available_reactions: cursor.read_optional(flags.has(30)),
            reactions_limit: cursor.read_optional(flags2.has(13)),
            stories: cursor.read_optional(flags2.has(4)),
            wallpaper: cursor.read_optional(flags2.has(7)),
            boosts_applied: cursor.read_optional(flags2.has(8)),
            boosts_unrestrict: cursor.read_optional(flags2.has(9)),
            emojiset: cursor.read_optional(flags2.has(10)),
            bot_verification: cursor.read_optional(flags2.has(17)),
            stargifts_count: cursor.read_optional(flags2.has(18)),
            send_paid_messages_stars: cursor.read_optional(flags2.has(21)),
            main_tab: cursor.read_optional(flags2.has(22)),
            guard_bot_id: cursor.read_optional(flags2.has(23)),
        }
    }
}

/// The details of a community.
///
/// A constructor of [`ChatFull`](enums::ChatFull).
///
/// Since layer 228 or earlier.
///
/// ```text
/// communityFull#cbb7a507 flags:# id:long about:string chat_photo:Photo
///     linked_peers:Vector<CommunityPeer> admins_count:flags.1?int
///     kicked_count:flags.2?int peer_link_requests_pending:flags.0?int = ChatFull;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/communityFull)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct CommunityFull {
    /// The identifier of the community.
    pub id: i64,
    /// The description.
    pub about: String,
    /// The photo.
    pub chat_photo: enums::Photo,
    /// The chats that are linked.
    pub linked_peers: Vec<types::CommunityPeer>,
    /// Number of administrators.
    pub admins_count: Option<i32>,
    /// Number of those who were removed and banned.
    pub kicked_count: Option<i32>,
    /// Number of requests to link a chat.
    pub peer_link_requests_pending: Option<i32>,
}

impl CommunityFull {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        about: impl Into<String>,
        chat_photo: impl Into<enums::Photo>,
        linked_peers: Vec<types::CommunityPeer>,
    ) -> Self {
        Self {
            id,
            about: about.into(),
            chat_photo: chat_photo.into(),
            linked_peers,
            admins_count: None,
            kicked_count: None,
            peer_link_requests_pending: None,
        }
    }
}

impl wire::Wire for CommunityFull {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communityFull",
        id: 0xcbb7a507,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.id);
        w.string(&self.about);
        w.write(&self.chat_photo);
        w.write(&self.linked_peers);
        flags.set(1, w.write_optional(&self.admins_count));
        flags.set(2, w.write_optional(&self.kicked_count));
        flags.set(0, w.write_optional(&self.peer_link_requests_pending));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            id,
            about: cursor.string(),
            chat_photo: cursor.read(),
            linked_peers: cursor.read(),
            admins_count: cursor.read_optional(flags.has(1)),
            kicked_count: cursor.read_optional(flags.has(2)),
            peer_link_requests_pending: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The place on the map that a supergroup belongs to.
///
/// A constructor of [`ChannelLocation`](enums::ChannelLocation).
///
/// Since layer 102 or earlier.
///
/// ```text
/// channelLocation#209b82db geo_point:GeoPoint address:string = ChannelLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelLocation)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelLocation {
    /// The coordinates of the place.
    pub geo_point: enums::GeoPoint,
    /// The address of the place as text.
    pub address: String,
}

impl ChannelLocation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        geo_point: impl Into<enums::GeoPoint>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            geo_point: geo_point.into(),
            address: address.into(),
        }
    }
}

impl wire::Wire for ChannelLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelLocation",
        id: 0x209b82db,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.geo_point);
        w.string(&self.address);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            geo_point: cursor.read(),
            address: cursor.string(),
        }
    }
}

/// A chat that belongs to a community.
///
/// Contained in [`communityFull`](types::CommunityFull).
///
/// Since layer 228 or earlier.
///
/// ```text
/// communityPeer#76141ebd flags:# can_view_history:flags.2?true
///     visible:flags.0?Bool peer:Peer = CommunityPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/communityPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CommunityPeer {
    /// If set, the account can read the messages of the chat.
    pub can_view_history: bool,
    /// Whether the chat is shown to the members of the community.
    pub visible: Option<bool>,
    /// The chat itself.
    pub peer: enums::Peer,
}

impl CommunityPeer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>) -> Self {
        Self {
            can_view_history: false,
            visible: None,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for CommunityPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communityPeer",
        id: 0x76141ebd,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(2, self.can_view_history));
        flags.set(0, w.write_optional(&self.visible));
        w.write(&self.peer);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            can_view_history: flags.has(2),
            visible: cursor.read_optional(flags.has(0)),
            peer: cursor.read(),
        }
    }
}

/// An ordinary member of a basic group.
///
/// A constructor of [`ChatParticipant`](enums::ChatParticipant).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before; `inviter_id:long` since
/// 133 or earlier, `inviter_id:int` before; `rank` since 223.
///
/// ```text
/// chatParticipant#38e79fde flags:# user_id:long inviter_id:long date:int
///     rank:flags.0?string = ChatParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatParticipant)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatParticipant {
    /// The identifier of the user.
    pub user_id: i64,
    /// The identifier of the user who invited the member.
    pub inviter_id: i64,
    /// When the user joined, in Unix time.
    pub date: i32,
    /// The title of the member.
    pub rank: Option<String>,
}

impl ChatParticipant {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, inviter_id: i64, date: i32) -> Self {
        Self {
            user_id,
            inviter_id,
            date,
            rank: None,
        }
    }
}

impl wire::Wire for ChatParticipant {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatParticipant",
        id: 0x38e79fde,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.user_id, self.inviter_id, self.date));
        flags.set(0, w.write_optional(&self.rank));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id, inviter_id, date) = cursor
            .fixed::<(wire::Flags, i64, i64, i32)>();
        Self {
            user_id,
            inviter_id,
            date,
            rank: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The owner of a basic group.
///
/// A constructor of [`ChatParticipant`](enums::ChatParticipant).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before; `rank` since 223.
///
/// ```text
/// chatParticipantCreator#e1f867b8 flags:# user_id:long rank:flags.0?string =
///     ChatParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatParticipantCreator)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatParticipantCreator {
    /// The identifier of the user.
    pub user_id: i64,
    /// The title of the owner.
    pub rank: Option<String>,
}

impl ChatParticipantCreator {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self { user_id, rank: None }
    }
}

impl wire::Wire for ChatParticipantCreator {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatParticipantCreator",
        id: 0xe1f867b8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.user_id);
        flags.set(0, w.write_optional(&self.rank));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            user_id,
            rank: cursor.read_optional(flags.has(0)),
        }
    }
}

/// An administrator.
///
/// A constructor of [`ChatParticipant`](enums::ChatParticipant).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before; `inviter_id:long` since
/// 133 or earlier, `inviter_id:int` before; `rank` since 223.
///
/// ```text
/// chatParticipantAdmin#360d5d2 flags:# user_id:long inviter_id:long date:int
///     rank:flags.0?string = ChatParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatParticipantAdmin)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatParticipantAdmin {
    /// The identifier of the user.
    pub user_id: i64,
    /// The identifier of the user who invited the member.
    pub inviter_id: i64,
    /// When the user joined, in Unix time.
    pub date: i32,
    /// The title of the administrator.
    pub rank: Option<String>,
}

impl ChatParticipantAdmin {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, inviter_id: i64, date: i32) -> Self {
        Self {
            user_id,
            inviter_id,
            date,
            rank: None,
        }
    }
}

impl wire::Wire for ChatParticipantAdmin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatParticipantAdmin",
        id: 0x0360d5d2,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.user_id, self.inviter_id, self.date));
        flags.set(0, w.write_optional(&self.rank));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id, inviter_id, date) = cursor
            .fixed::<(wire::Flags, i64, i64, i32)>();
        Self {
            user_id,
            inviter_id,
            date,
            rank: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The theme of a chat, named by an emoji. The theme itself is among those of
/// [`account.getChatThemes`](functions::account::GetChatThemes).
///
/// A constructor of [`ChatTheme`](enums::ChatTheme).
///
/// Since layer 133 or earlier; not in the known layers 134–213; `theme`, `dark_theme` until 133.
///
/// ```text
/// chatTheme#c3dffc04 emoticon:string = ChatTheme;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatTheme)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatTheme {
    /// The emoji that names the theme.
    pub emoticon: String,
}

impl ChatTheme {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoticon: impl Into<String>) -> Self {
        Self { emoticon: emoticon.into() }
    }
}

impl wire::Wire for ChatTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatTheme",
        id: 0xc3dffc04,
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

/// The theme of a chat that comes from a collectible gift of one of the two users.
///
/// A constructor of [`ChatTheme`](enums::ChatTheme).
///
/// Since layer 214.
///
/// ```text
/// chatThemeUniqueGift#3458f9c8 gift:StarGift theme_settings:Vector<ThemeSettings>
///     = ChatTheme;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatThemeUniqueGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChatThemeUniqueGift {
    /// The gift, as [`starGiftUnique`](types::StarGiftUnique).
    pub gift: enums::StarGift,
    /// The colours and wallpaper of the theme, for light and dark mode.
    pub theme_settings: Vec<types::ThemeSettings>,
}

impl ChatThemeUniqueGift {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        gift: impl Into<enums::StarGift>,
        theme_settings: Vec<types::ThemeSettings>,
    ) -> Self {
        Self {
            gift: gift.into(),
            theme_settings,
        }
    }
}

impl wire::Wire for ChatThemeUniqueGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatThemeUniqueGift",
        id: 0x3458f9c8,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.gift);
        w.write(&self.theme_settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            gift: cursor.read(),
            theme_settings: cursor.read(),
        }
    }
}

/// A contact of the account.
///
/// Contained in [`contacts.contacts`](types::contacts::Contacts).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// contact#145ade0b user_id:long mutual:Bool = Contact;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contact)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Contact {
    /// The identifier of the user.
    pub user_id: i64,
    /// True if the user has the account as a contact, too.
    pub mutual: bool,
}

impl Contact {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, mutual: bool) -> Self {
        Self { user_id, mutual }
    }
}

impl wire::Wire for Contact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contact",
        id: 0x145ade0b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.user_id, self.mutual));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.i64(),
            mutual: cursor.bool(),
        }
    }
}

/// When a contact was last online, as [`contacts.getStatuses`](functions::contacts::GetStatuses) lists it.
///
/// Returned by [`contacts.getStatuses`](functions::contacts::GetStatuses).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// contactStatus#16d9703b user_id:long status:UserStatus = ContactStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contactStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ContactStatus {
    /// Identifier of the contact.
    pub user_id: i64,
    /// Whether the contact is online, or when that was last so.
    pub status: enums::UserStatus,
}

impl ContactStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(user_id: i64, status: impl Into<enums::UserStatus>) -> Self {
        Self {
            user_id,
            status: status.into(),
        }
    }
}

impl wire::Wire for ContactStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contactStatus",
        id: 0x16d9703b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.user_id);
        w.write(&self.status);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.i64(),
            status: cursor.read(),
        }
    }
}

/// An ordinary member of a channel or supergroup.
///
/// A constructor of [`ChannelParticipant`](enums::ChannelParticipant).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before; `subscription_until_date`
/// since 186; `rank` since 223.
///
/// ```text
/// channelParticipant#1bd54456 flags:# user_id:long date:int
///     subscription_until_date:flags.0?int rank:flags.2?string =
///     ChannelParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipant)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipant {
    /// The identifier of the user.
    pub user_id: i64,
    /// When the user joined, in Unix time.
    pub date: i32,
    /// When the subscription of the user ends, in Unix time.
    pub subscription_until_date: Option<i32>,
    /// The title of the member.
    pub rank: Option<String>,
}

impl ChannelParticipant {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, date: i32) -> Self {
        Self {
            user_id,
            date,
            subscription_until_date: None,
            rank: None,
        }
    }
}

impl wire::Wire for ChannelParticipant {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipant",
        id: 0x1bd54456,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.user_id, self.date));
        flags.set(0, w.write_optional(&self.subscription_until_date));
        flags.set(2, w.write_optional(&self.rank));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id, date) = cursor.fixed::<(wire::Flags, i64, i32)>();
        Self {
            user_id,
            date,
            subscription_until_date: cursor.read_optional(flags.has(0)),
            rank: cursor.read_optional(flags.has(2)),
        }
    }
}

/// The account itself.
///
/// A constructor of [`ChannelParticipant`](enums::ChannelParticipant).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before; `inviter_id:long` since
/// 133 or earlier, `inviter_id:int` before; `via_request` since 134; `subscription_until_date` since 186; `rank`
/// since 223.
///
/// ```text
/// channelParticipantSelf#a9478a1a flags:# via_request:flags.0?true user_id:long
///     inviter_id:long date:int subscription_until_date:flags.1?int
///     rank:flags.2?string = ChannelParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipantSelf)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipantSelf {
    /// If set, an administrator approved the request to join.
    pub via_request: bool,
    /// The identifier of the user.
    pub user_id: i64,
    /// The identifier of the user who invited the account.
    pub inviter_id: i64,
    /// When the account joined, in Unix time.
    pub date: i32,
    /// When the subscription of the account ends, in Unix time.
    pub subscription_until_date: Option<i32>,
    /// The title of the member.
    pub rank: Option<String>,
}

impl ChannelParticipantSelf {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, inviter_id: i64, date: i32) -> Self {
        Self {
            via_request: false,
            user_id,
            inviter_id,
            date,
            subscription_until_date: None,
            rank: None,
        }
    }
}

impl wire::Wire for ChannelParticipantSelf {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipantSelf",
        id: 0xa9478a1a,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.via_request));
        w.fixed((self.user_id, self.inviter_id, self.date));
        flags.set(1, w.write_optional(&self.subscription_until_date));
        flags.set(2, w.write_optional(&self.rank));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id, inviter_id, date) = cursor
            .fixed::<(wire::Flags, i64, i64, i32)>();
        Self {
            via_request: flags.has(0),
            user_id,
            inviter_id,
            date,
            subscription_until_date: cursor.read_optional(flags.has(1)),
            rank: cursor.read_optional(flags.has(2)),
        }
    }
}

/// The owner of a channel or supergroup.
///
/// A constructor of [`ChannelParticipant`](enums::ChannelParticipant).
///
/// Since layer 46 or earlier; `rank` since 104; `admin_rights` since 119 or earlier; `user_id:long` since 133 or
/// earlier, `user_id:int` before.
///
/// ```text
/// channelParticipantCreator#2fe601d3 flags:# user_id:long
///     admin_rights:ChatAdminRights rank:flags.0?string = ChannelParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipantCreator)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipantCreator {
    /// The identifier of the user.
    pub user_id: i64,
    /// What the owner may do; it also tells whether the owner is anonymous.
    pub admin_rights: types::ChatAdminRights,
    /// The title of the owner.
    pub rank: Option<String>,
}

impl ChannelParticipantCreator {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, admin_rights: types::ChatAdminRights) -> Self {
        Self {
            user_id,
            admin_rights,
            rank: None,
        }
    }
}

impl wire::Wire for ChannelParticipantCreator {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipantCreator",
        id: 0x2fe601d3,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.user_id);
        w.write(&self.admin_rights);
        flags.set(0, w.write_optional(&self.rank));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            user_id,
            admin_rights: cursor.read(),
            rank: cursor.read_optional(flags.has(0)),
        }
    }
}

/// An administrator.
///
/// A constructor of [`ChannelParticipant`](enums::ChannelParticipant).
///
/// Since layer 68 or earlier; `self` since 95 or earlier; `inviter_id:flags.1?int` since 95 or earlier,
/// `inviter_id:int` before; `admin_rights:ChatAdminRights` since 95 or earlier, `admin_rights:ChannelAdminRights`
/// before; `rank` since 104; `user_id:long` since 133 or earlier, `user_id:int` before; `inviter_id:flags.1?long`
/// since 133 or earlier, `inviter_id:flags.1?int` before; `promoted_by:long` since 133 or earlier,
/// `promoted_by:int` before.
///
/// ```text
/// channelParticipantAdmin#34c3bb53 flags:# can_edit:flags.0?true self:flags.1?true
///     user_id:long inviter_id:flags.1?long promoted_by:long date:int
///     admin_rights:ChatAdminRights rank:flags.2?string = ChannelParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipantAdmin)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipantAdmin {
    /// If set, the account may change the rights of the administrator.
    pub can_edit: bool,
    /// If set, it is the account itself.
    ///
    /// On the wire together with `inviter_id`, or not at all.
    pub self_: bool,
    /// The identifier of the user.
    pub user_id: i64,
    /// The identifier of the user who invited the account.
    ///
    /// On the wire together with `self_`, or not at all.
    pub inviter_id: Option<i64>,
    /// The identifier of the user who made the user an administrator.
    pub promoted_by: i64,
    /// When the user joined, in Unix time.
    pub date: i32,
    /// What the administrator may do.
    pub admin_rights: types::ChatAdminRights,
    /// The title of the administrator.
    pub rank: Option<String>,
}

impl ChannelParticipantAdmin {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        user_id: i64,
        promoted_by: i64,
        date: i32,
        admin_rights: types::ChatAdminRights,
    ) -> Self {
        Self {
            can_edit: false,
            self_: false,
            user_id,
            inviter_id: None,
            promoted_by,
            date,
            admin_rights,
            rank: None,
        }
    }
}

impl wire::Wire for ChannelParticipantAdmin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipantAdmin",
        id: 0x34c3bb53,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.can_edit)
                    .with(1, self.self_ || self.inviter_id.is_some()),
            );
        w.i64(self.user_id);
        w.write_shared_or_zero(flags.has(1), &self.inviter_id);
        w.fixed((self.promoted_by, self.date));
        w.write(&self.admin_rights);
        flags.set(2, w.write_optional(&self.rank));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id) = cursor.fixed::<(wire::Flags, i64)>();
        let inviter_id = cursor.read_optional(flags.has(1));
        let (promoted_by, date) = cursor.fixed::<(i64, i32)>();
        Self {
            can_edit: flags.has(0),
            self_: flags.has(1),
            user_id,
            inviter_id,
            promoted_by,
            date,
            admin_rights: cursor.read(),
            rank: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A member who is restricted, or one who was removed and banned.
///
/// A constructor of [`ChannelParticipant`](enums::ChannelParticipant).
///
/// Since layer 68 or earlier; `banned_rights:ChatBannedRights` since 95 or earlier,
/// `banned_rights:ChannelBannedRights` before; `peer` since 129 or earlier; `user_id` until 121 or later;
/// `kicked_by:long` since 133 or earlier, `kicked_by:int` before; `rank` since 223.
///
/// ```text
/// channelParticipantBanned#d5f0ad91 flags:# left:flags.0?true peer:Peer
///     kicked_by:long date:int banned_rights:ChatBannedRights rank:flags.2?string =
///     ChannelParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipantBanned)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipantBanned {
    /// If set, the user is not a member now.
    pub left: bool,
    /// The user, or the channel or group as which messages are sent.
    pub peer: enums::Peer,
    /// The identifier of the user who set the restriction.
    pub kicked_by: i64,
    /// When the user joined, in Unix time.
    pub date: i32,
    /// What the user may not do.
    pub banned_rights: types::ChatBannedRights,
    /// The title of the member.
    pub rank: Option<String>,
}

impl ChannelParticipantBanned {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        kicked_by: i64,
        date: i32,
        banned_rights: types::ChatBannedRights,
    ) -> Self {
        Self {
            left: false,
            peer: peer.into(),
            kicked_by,
            date,
            banned_rights,
            rank: None,
        }
    }
}

impl wire::Wire for ChannelParticipantBanned {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipantBanned",
        id: 0xd5f0ad91,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.left));
        w.write(&self.peer);
        w.fixed((self.kicked_by, self.date));
        w.write(&self.banned_rights);
        flags.set(2, w.write_optional(&self.rank));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let (kicked_by, date) = cursor.fixed::<(i64, i32)>();
        Self {
            left: flags.has(0),
            peer,
            kicked_by,
            date,
            banned_rights: cursor.read(),
            rank: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Somebody who has left.
///
/// A constructor of [`ChannelParticipant`](enums::ChannelParticipant).
///
/// Since layer 120; `peer` since 129 or earlier; `user_id` until 121 or later.
///
/// ```text
/// channelParticipantLeft#1b03f006 peer:Peer = ChannelParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipantLeft)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipantLeft {
    /// Who has left.
    pub peer: enums::Peer,
}

impl ChannelParticipantLeft {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for ChannelParticipantLeft {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipantLeft",
        id: 0x1b03f006,
        min_size: 16,
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

/// The configuration: data centres, limits and settings that the server sets.
///
/// Returned by [`help.getConfig`](functions::help::GetConfig).
///
/// Since layer 46 or earlier; `phonecalls_enabled`, `edit_time_limit`, `rating_e_decay`, `stickers_recent_limit`,
/// `tmp_sessions`, `pinned_dialogs_count_max`, `call_receive_timeout_ms`, `call_ring_timeout_ms`,
/// `call_connect_timeout_ms`, `call_packet_timeout_ms` since 62 or earlier; `me_url_prefix` since 65 or earlier;
/// `suggested_lang_code`, `lang_pack_version` since 68 or earlier; `stickers_faved_limit` since 71; fields in
/// another order since 71; `default_p2p_contacts`, `channels_read_media_period` since 72; fields in another order
/// since 72; `preload_featured_stickers`, `ignore_phone_entities`, `revoke_pm_inbox`, `blocked_mode`,
/// `revoke_time_limit`, `revoke_pm_time_limit`, `autoupdate_url_prefix` since 81 or earlier; `chat_big_size`,
/// `disabled_features` until 75 or later; `dc_txt_domain_name`, `gif_search_username`, `venue_search_username`,
/// `img_search_username`, `static_maps_provider`, `caption_length_max`, `message_length_max`, `webfile_dc_id` since
/// 82; `pfs_enabled`, `base_lang_pack_version` since 89 or earlier; `force_try_ipv6`, `pinned_infolder_count_max`
/// since 100 or earlier; `reactions_default` since 145; `autologin_token` since 155 or earlier;
/// `phonecalls_enabled`, `ignore_phone_entities`, `pfs_enabled`, `saved_gifs_limit`, `stickers_faved_limit`,
/// `pinned_dialogs_count_max`, `pinned_infolder_count_max` until 153 or later.
///
/// ```text
/// config#cc1a241e flags:# default_p2p_contacts:flags.3?true
///     preload_featured_stickers:flags.4?true revoke_pm_inbox:flags.6?true
///     blocked_mode:flags.8?true force_try_ipv6:flags.14?true date:int expires:int
///     test_mode:Bool this_dc:int dc_options:Vector<DcOption>
///     dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int
///     forwarded_count_max:int online_update_period_ms:int
///     offline_blur_timeout_ms:int offline_idle_timeout_ms:int
///     online_cloud_timeout_ms:int notify_cloud_delay_ms:int
///     notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int
///     edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int
///     rating_e_decay:int stickers_recent_limit:int channels_read_media_period:int
///     tmp_sessions:flags.0?int call_receive_timeout_ms:int
///     call_ring_timeout_ms:int call_connect_timeout_ms:int
///     call_packet_timeout_ms:int me_url_prefix:string
///     autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string
///     venue_search_username:flags.10?string img_search_username:flags.11?string
///     static_maps_provider:flags.12?string caption_length_max:int
///     message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string
///     lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int
///     reactions_default:flags.15?Reaction autologin_token:flags.16?string =
///     Config;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/config)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Config {
    /// If set, calls with contacts connect directly by default.
    pub default_p2p_contacts: bool,
    /// If set, the client should load featured stickers in advance.
    pub preload_featured_stickers: bool,
    /// If set, messages that others sent in private chats can be deleted for both sides.
    pub revoke_pm_inbox: bool,
    /// If set, Telegram is probably blocked where the client is.
    pub blocked_mode: bool,
    /// If set, the client should try IPv6 even where it does not prefer it.
    pub force_try_ipv6: bool,
    /// The time of the server, in Unix time.
    pub date: i32,
    /// When to get the configuration again, in Unix time.
    pub expires: i32,
    /// True if the data centres are those for tests.
    pub test_mode: bool,
    /// The number of the data centre that answered.
    pub this_dc: i32,
    /// The addresses of the data centres.
    pub dc_options: Vec<types::DcOption>,
    /// A domain whose TXT record holds addresses, encrypted, for use when no data centre can be reached.
    pub dc_txt_domain_name: String,
    /// Most members of a basic group.
    pub chat_size_max: i32,
    /// Most members of a supergroup.
    pub megagroup_size_max: i32,
    /// Most messages in one request to forward.
    pub forwarded_count_max: i32,
    /// How often to tell the server that the user is online, in milliseconds.
    pub online_update_period_ms: i32,
    /// Milliseconds after which a client that lost the focus reports the user as offline.
    pub offline_blur_timeout_ms: i32,
    /// Milliseconds without input after which a client reports the user as offline.
    pub offline_idle_timeout_ms: i32,
    /// Milliseconds for which another client of the user counts as online.
    pub online_cloud_timeout_ms: i32,
    /// Milliseconds to delay a notification if another client of the user is online.
    pub notify_cloud_delay_ms: i32,
    /// Milliseconds to delay a notification otherwise.
    pub notify_default_delay_ms: i32,
    /// A period for push notifications of a chat, in milliseconds.
    pub push_chat_period_ms: i32,
    /// A limit for push notifications of a chat.
    pub push_chat_limit: i32,
    /// Seconds for which a message can be edited.
    pub edit_time_limit: i32,
    /// Seconds for which the account can delete its own messages in groups for everyone.
    pub revoke_time_limit: i32,
    /// Seconds for which messages in private chats can be deleted for both sides.
    pub revoke_pm_time_limit: i32,
    /// The decay of the rating of frequent chats, in seconds.
    pub rating_e_decay: i32,
    /// Most recent stickers to keep.
    pub stickers_recent_limit: i32,
    /// Seconds after which voice and round video messages in channels and supergroups count as heard anyway.
    pub channels_read_media_period: i32,
    /// Number of temporary sessions, as Telegram Passport uses them.
    pub tmp_sessions: Option<i32>,
    /// Milliseconds to wait for the other side to receive an outgoing call.
    pub call_receive_timeout_ms: i32,
    /// Milliseconds to ring before a call counts as not answered.
    pub call_ring_timeout_ms: i32,
    /// Milliseconds for a call to connect after it was accepted.
    pub call_connect_timeout_ms: i32,
    /// Milliseconds without a packet after which a call ends.
    pub call_packet_timeout_ms: i32,
    /// The start of public links.
    pub me_url_prefix: String,
    /// The start of the address for updates of the application.
    pub autoupdate_url_prefix: Option<String>,
    /// The username of the inline bot that finds animations.
    pub gif_search_username: Option<String>,
    /// The username of the inline bot that finds venues.
    pub venue_search_username: Option<String>,
    /// The username of the inline bot that finds images.
    pub img_search_username: Option<String>,
    /// The provider of static maps.
    pub static_maps_provider: Option<String>,
    /// Most characters of a caption.
    pub caption_length_max: i32,
    /// Most characters of a text message.
    pub message_length_max: i32,
    /// The number of the data centre to get files from the web at.
    pub webfile_dc_id: i32,
    /// The language that is suggested to the user.
    ///
    /// On the wire together with `lang_pack_version`, `base_lang_pack_version`, or not at all.
    pub suggested_lang_code: Option<String>,
    /// The version of the language pack.
    ///
    /// On the wire together with `suggested_lang_code`, `base_lang_pack_version`, or not at all.
    pub lang_pack_version: Option<i32>,
    /// The version of the language pack that the first one is based on.
    ///
    /// On the wire together with `suggested_lang_code`, `lang_pack_version`, or not at all.
    pub base_lang_pack_version: Option<i32>,
    /// The reaction that a quick gesture gives.
    pub reactions_default: Option<enums::Reaction>,
    /// A token for addresses of websites that log the user in.
    pub autologin_token: Option<String>,
}

impl wire::Wire for Config {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "config",
        id: 0xcc1a241e,
        min_size: 136,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(
                        2,
                        self.suggested_lang_code.is_some()
                            || self.lang_pack_version.is_some()
                            || self.base_lang_pack_version.is_some(),
                    )
                    .with(3, self.default_p2p_contacts)
                    .with(4, self.preload_featured_stickers)
                    .with(6, self.revoke_pm_inbox)
                    .with(8, self.blocked_mode)
                    .with(14, self.force_try_ipv6),
            );
        w.fixed((self.date, self.expires, self.test_mode, self.this_dc));
        w.write(&self.dc_options);
        w.string(&self.dc_txt_domain_name);
        w.fixed((
            self.chat_size_max,
            self.megagroup_size_max,
            self.forwarded_count_max,
            self.online_update_period_ms,
            self.offline_blur_timeout_ms,
            self.offline_idle_timeout_ms,
            self.online_cloud_timeout_ms,
            self.notify_cloud_delay_ms,
        ));
        w.fixed((
            self.notify_default_delay_ms,
            self.push_chat_period_ms,
            self.push_chat_limit,
            self.edit_time_limit,
            self.revoke_time_limit,
            self.revoke_pm_time_limit,
            self.rating_e_decay,
            self.stickers_recent_limit,
        ));
        w.i32(self.channels_read_media_period);
        flags.set(0, w.write_optional(&self.tmp_sessions));
        w.fixed((
            self.call_receive_timeout_ms,
            self.call_ring_timeout_ms,
            self.call_connect_timeout_ms,
            self.call_packet_timeout_ms,
        ));
        w.string(&self.me_url_prefix);
        flags.set(7, w.write_optional(&self.autoupdate_url_prefix));
        flags.set(9, w.write_optional(&self.gif_search_username));
        flags.set(10, w.write_optional(&self.venue_search_username));
        flags.set(11, w.write_optional(&self.img_search_username));
        flags.set(12, w.write_optional(&self.static_maps_provider));
        w.fixed((self.caption_length_max, self.message_length_max, self.webfile_dc_id));
        w.write_shared_or_zero(flags.has(2), &self.suggested_lang_code);
        w.write_shared_or_zero(flags.has(2), &self.lang_pack_version);
        w.write_shared_or_zero(flags.has(2), &self.base_lang_pack_version);
        flags.set(15, w.write_optional(&self.reactions_default));
        flags.set(16, w.write_optional(&self.autologin_token));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, date, expires) = cursor.fixed::<(wire::Flags, i32, i32)>();
        let test_mode = cursor.bool();
        let this_dc = cursor.i32();
        let dc_options = cursor.read();
        let dc_txt_domain_name = cursor.string();
        let (
            chat_size_max,
            megagroup_size_max,
            forwarded_count_max,
            online_update_period_ms,
            offline_blur_timeout_ms,
            offline_idle_timeout_ms,
            online_cloud_timeout_ms,
            notify_cloud_delay_ms,
        ) = cursor.fixed::<(i32, i32, i32, i32, i32, i32, i32, i32)>();
        let (
            notify_default_delay_ms,
            push_chat_period_ms,
            push_chat_limit,
            edit_time_limit,
            revoke_time_limit,
            revoke_pm_time_limit,
            rating_e_decay,
            stickers_recent_limit,
        ) = cursor.fixed::<(i32, i32, i32, i32, i32, i32, i32, i32)>();
        let channels_read_media_period = cursor.i32();
        let tmp_sessions = cursor.read_optional(flags.has(0));
        let (
            call_receive_timeout_ms,
            call_ring_timeout_ms,
            call_connect_timeout_ms,
            call_packet_timeout_ms,
        ) = cursor.fixed::<(i32, i32, i32, i32)>();
        let me_url_prefix = cursor.string();
        let autoupdate_url_prefix = cursor.read_optional(flags.has(7));
        let gif_search_username = cursor.read_optional(flags.has(9));
        let venue_search_username = cursor.read_optional(flags.has(10));
        let img_search_username = cursor.read_optional(flags.has(11));
        let static_maps_provider = cursor.read_optional(flags.has(12));
        let (caption_length_max, message_length_max, webfile_dc_id) = cursor
            .fixed::<(i32, i32, i32)>();
        Self {
            default_p2p_contacts: flags.has(3),
            preload_featured_stickers: flags.has(4),
            revoke_pm_inbox: flags.has(6),
            blocked_mode: flags.has(8),
            force_try_ipv6: flags.has(14),
            date,
            expires,
            test_mode,
            this_dc,
            dc_options,
            dc_txt_domain_name,
            chat_size_max,
            megagroup_size_max,
            forwarded_count_max,
            online_update_period_ms,
            offline_blur_timeout_ms,
            offline_idle_timeout_ms,
            online_cloud_timeout_ms,
            notify_cloud_delay_ms,
            notify_default_delay_ms,
            push_chat_period_ms,
            push_chat_limit,
            edit_time_limit,
            revoke_time_limit,
            revoke_pm_time_limit,
            rating_e_decay,
            stickers_recent_limit,
            channels_read_media_period,
            tmp_sessions,
            call_receive_timeout_ms,
            call_ring_timeout_ms,
            call_connect_timeout_ms,
            call_packet_timeout_ms,
            me_url_prefix,
            autoupdate_url_prefix,
            gif_search_username,
            venue_search_username,
            img_search_username,
            static_maps_provider,
            caption_length_max,
            message_length_max,
            webfile_dc_id,
            suggested_lang_code: cursor.read_optional(flags.has(2)),
            lang_pack_version: cursor.read_optional(flags.has(2)),
            base_lang_pack_version: cursor.read_optional(flags.has(2)),
            reactions_default: cursor.read_optional(flags.has(15)),
            autologin_token: cursor.read_optional(flags.has(16)),
        }
    }
}

/// The account has joined the chat of this invite link already.
///
/// A constructor of [`ChatInvite`](enums::ChatInvite).
///
/// Since layer 46 or earlier.
///
/// ```text
/// chatInviteAlready#5a686d7c chat:Chat = ChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatInviteAlready)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatInviteAlready {
    /// The chat that the link leads to.
    pub chat: enums::Chat,
}

impl ChatInviteAlready {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(chat: impl Into<enums::Chat>) -> Self {
        Self { chat: chat.into() }
    }
}

impl wire::Wire for ChatInviteAlready {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatInviteAlready",
        id: 0x5a686d7c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chat);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chat: cursor.read() }
    }
}

/// A chat that the account has not joined, with what is shown before joining.
///
/// A constructor of [`ChatInvite`](enums::ChatInvite).
///
/// Since layer 46 or earlier; `photo`, `participants_count`, `participants` since 62 or earlier; `photo:Photo`
/// since 98, `photo:ChatPhoto` before; `request_needed`, `verified`, `scam`, `fake`, `about` since 134; `color`
/// since 166; `can_refulfill_subscription`, `subscription_pricing`, `subscription_form_id` since 186;
/// `bot_verification` since 196.
///
/// ```text
/// chatInvite#5c9d3702 flags:# channel:flags.0?true broadcast:flags.1?true
///     public:flags.2?true megagroup:flags.3?true request_needed:flags.6?true
///     verified:flags.7?true scam:flags.8?true fake:flags.9?true
///     can_refulfill_subscription:flags.11?true title:string about:flags.5?string
///     photo:Photo participants_count:int participants:flags.4?Vector<User>
///     color:int subscription_pricing:flags.10?StarsSubscriptionPricing
///     subscription_form_id:flags.12?long bot_verification:flags.13?BotVerification
///     = ChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChatInvite {
    /// If set, it is a channel or supergroup; otherwise a basic group.
    pub channel: bool,
    /// If set, it is a channel.
    pub broadcast: bool,
    /// If set, the chat is public.
    pub public: bool,
    /// If set, it is a supergroup.
    pub megagroup: bool,
    /// If set, joining only sends a request, which an administrator has to accept.
    pub request_needed: bool,
    /// If set, Telegram verified the chat.
    pub verified: bool,
    /// If set, many users reported the chat as a scam.
    pub scam: bool,
    /// If set, many users reported that the chat pretends to be another.
    pub fake: bool,
    /// If set, the account has paid already and can join again with
    /// [`messages.importChatInvite`](functions::messages::ImportChatInvite) without another payment.
    pub can_refulfill_subscription: bool,
    /// Title of the chat.
    pub title: String,
    /// Description of the chat.
    pub about: Option<String>,
    /// Photo of the chat.
    pub photo: enums::Photo,
    /// Number of members or subscribers.
    pub participants_count: i32,
    /// Some members whom the account knows.
    pub participants: Option<Vec<enums::User>>,
    /// Identifier of the accent colour of the chat.
    pub color: i32,
    /// The price in Telegram Stars that members pay regularly, and the period.
    pub subscription_pricing: Option<types::StarsSubscriptionPricing>,
    /// Identifier of the payment form, for
    /// [`inputInvoiceChatInviteSubscription`](types::InputInvoiceChatInviteSubscription).
    pub subscription_form_id: Option<i64>,
    /// A mark by which a bot vouches for the chat.
    pub bot_verification: Option<types::BotVerification>,
}

impl ChatInvite {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        photo: impl Into<enums::Photo>,
        participants_count: i32,
        color: i32,
    ) -> Self {
        Self {
            channel: false,
            broadcast: false,
            public: false,
            megagroup: false,
            request_needed: false,
            verified: false,
            scam: false,
            fake: false,
            can_refulfill_subscription: false,
            title: title.into(),
            about: None,
            photo: photo.into(),
            participants_count,
            participants: None,
            color,
            subscription_pricing: None,
            subscription_form_id: None,
            bot_verification: None,
        }
    }
}

impl wire::Wire for ChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatInvite",
        id: 0x5c9d3702,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.channel)
                    .with(1, self.broadcast)
                    .with(2, self.public)
                    .with(3, self.megagroup)
                    .with(6, self.request_needed)
                    .with(7, self.verified)
                    .with(8, self.scam)
                    .with(9, self.fake)
                    .with(11, self.can_refulfill_subscription),
            );
        w.string(&self.title);
        flags.set(5, w.write_optional(&self.about));
        w.write(&self.photo);
        w.i32(self.participants_count);
        flags.set(4, w.write_optional(&self.participants));
        w.i32(self.color);
        flags.set(10, w.write_optional(&self.subscription_pricing));
        flags.set(12, w.write_optional(&self.subscription_form_id));
        flags.set(13, w.write_optional(&self.bot_verification));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            channel: flags.has(0),
            broadcast: flags.has(1),
            public: flags.has(2),
            megagroup: flags.has(3),
            request_needed: flags.has(6),
            verified: flags.has(7),
            scam: flags.has(8),
            fake: flags.has(9),
            can_refulfill_subscription: flags.has(11),
            title: cursor.string(),
            about: cursor.read_optional(flags.has(5)),
            photo: cursor.read(),
            participants_count: cursor.i32(),
            participants: cursor.read_optional(flags.has(4)),
            color: cursor.i32(),
            subscription_pricing: cursor.read_optional(flags.has(10)),
            subscription_form_id: cursor.read_optional(flags.has(12)),
            bot_verification: cursor.read_optional(flags.has(13)),
        }
    }
}

/// A chat whose messages can be read for some time without joining it.
///
/// A constructor of [`ChatInvite`](enums::ChatInvite).
///
/// Since layer 117 or earlier.
///
/// ```text
/// chatInvitePeek#61695cb0 chat:Chat expires:int = ChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatInvitePeek)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatInvitePeek {
    /// The chat that the link leads to.
    pub chat: enums::Chat,
    /// Until when the messages can be read, in Unix time.
    pub expires: i32,
}

impl ChatInvitePeek {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(chat: impl Into<enums::Chat>, expires: i32) -> Self {
        Self { chat: chat.into(), expires }
    }
}

impl wire::Wire for ChatInvitePeek {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatInvitePeek",
        id: 0x61695cb0,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chat);
        w.i32(self.expires);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat: cursor.read(),
            expires: cursor.i32(),
        }
    }
}

/// Only the messages in certain ranges of identifiers.
///
/// A constructor of [`ChannelMessagesFilter`](enums::ChannelMessagesFilter).
///
/// Since layer 46 or earlier.
///
/// ```text
/// channelMessagesFilter#cd77d957 flags:# exclude_new_messages:flags.1?true
///     ranges:Vector<MessageRange> = ChannelMessagesFilter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelMessagesFilter)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelMessagesFilter {
    /// If set, new messages outside the ranges are left out.
    pub exclude_new_messages: bool,
    /// The ranges of identifiers that are wanted.
    pub ranges: Vec<types::MessageRange>,
}

impl ChannelMessagesFilter {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(ranges: Vec<types::MessageRange>) -> Self {
        Self {
            exclude_new_messages: false,
            ranges,
        }
    }
}

impl wire::Wire for ChannelMessagesFilter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelMessagesFilter",
        id: 0xcd77d957,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(1, self.exclude_new_messages);
        w.flags(flags);
        w.write(&self.ranges);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            exclude_new_messages: flags.has(1),
            ranges: cursor.read(),
        }
    }
}

/// Those who were removed and banned.
///
/// A constructor of [`ChannelParticipantsFilter`](enums::ChannelParticipantsFilter).
///
/// Since layer 46 or earlier; `q` since 68 or earlier.
///
/// ```text
/// channelParticipantsKicked#a3b54985 q:string = ChannelParticipantsFilter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipantsKicked)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipantsKicked {
    /// Text that the name has to match; may be empty.
    pub q: String,
}

impl ChannelParticipantsKicked {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(q: impl Into<String>) -> Self {
        Self { q: q.into() }
    }
}

impl wire::Wire for ChannelParticipantsKicked {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipantsKicked",
        id: 0xa3b54985,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.q);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { q: cursor.string() }
    }
}

/// Those who are restricted.
///
/// A constructor of [`ChannelParticipantsFilter`](enums::ChannelParticipantsFilter).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelParticipantsBanned#1427a5e1 q:string = ChannelParticipantsFilter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipantsBanned)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipantsBanned {
    /// Text that the name has to match; may be empty.
    pub q: String,
}

impl ChannelParticipantsBanned {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(q: impl Into<String>) -> Self {
        Self { q: q.into() }
    }
}

impl wire::Wire for ChannelParticipantsBanned {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipantsBanned",
        id: 0x1427a5e1,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.q);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { q: cursor.string() }
    }
}

/// Members by name.
///
/// A constructor of [`ChannelParticipantsFilter`](enums::ChannelParticipantsFilter).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelParticipantsSearch#656ac4b q:string = ChannelParticipantsFilter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipantsSearch)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipantsSearch {
    /// Text that the name has to match; may be empty for all.
    pub q: String,
}

impl ChannelParticipantsSearch {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(q: impl Into<String>) -> Self {
        Self { q: q.into() }
    }
}

impl wire::Wire for ChannelParticipantsSearch {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipantsSearch",
        id: 0x0656ac4b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.q);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { q: cursor.string() }
    }
}

/// Members who are contacts of the account.
///
/// A constructor of [`ChannelParticipantsFilter`](enums::ChannelParticipantsFilter).
///
/// Since layer 95 or earlier.
///
/// ```text
/// channelParticipantsContacts#bb6ae88d q:string = ChannelParticipantsFilter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipantsContacts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipantsContacts {
    /// Text that the name has to match; may be empty.
    pub q: String,
}

impl ChannelParticipantsContacts {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(q: impl Into<String>) -> Self {
        Self { q: q.into() }
    }
}

impl wire::Wire for ChannelParticipantsContacts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipantsContacts",
        id: 0xbb6ae88d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.q);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { q: cursor.string() }
    }
}

/// Members who can be mentioned in a thread.
///
/// A constructor of [`ChannelParticipantsFilter`](enums::ChannelParticipantsFilter).
///
/// Since layer 120.
///
/// ```text
/// channelParticipantsMentions#e04b5ceb flags:# q:flags.0?string
///     top_msg_id:flags.1?int = ChannelParticipantsFilter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelParticipantsMentions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipantsMentions {
    /// Text that the name has to match.
    pub q: Option<String>,
    /// Identifier of the topic, or of the message that the thread starts with; those who wrote there are found even if
    /// they are not members.
    pub top_msg_id: Option<i32>,
}

impl ChannelParticipantsMentions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { q: None, top_msg_id: None }
    }
}

impl wire::Wire for ChannelParticipantsMentions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelParticipantsMentions",
        id: 0xe04b5ceb,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.q));
        flags.set(1, w.write_optional(&self.top_msg_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            q: cursor.read_optional(flags.has(0)),
            top_msg_id: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A key with which clients recognise a data centre of the content delivery network.
///
/// Contained in [`cdnConfig`](types::CdnConfig).
///
/// Since layer 66.
///
/// ```text
/// cdnPublicKey#c982eaba dc_id:int public_key:string = CdnPublicKey;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/cdnPublicKey)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CdnPublicKey {
    /// The number of the data centre.
    pub dc_id: i32,
    /// The RSA public key of the data centre in PEM form, for making an authorisation key there.
    pub public_key: String,
}

impl CdnPublicKey {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(dc_id: i32, public_key: impl Into<String>) -> Self {
        Self {
            dc_id,
            public_key: public_key.into(),
        }
    }
}

impl wire::Wire for CdnPublicKey {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "cdnPublicKey",
        id: 0xc982eaba,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.dc_id);
        w.string(&self.public_key);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dc_id: cursor.i32(),
            public_key: cursor.string(),
        }
    }
}

/// The keys of the data centres from which files of public channels may be downloaded.
///
/// Returned by [`help.getCdnConfig`](functions::help::GetCdnConfig).
///
/// Since layer 66.
///
/// ```text
/// cdnConfig#5725e40a public_keys:Vector<CdnPublicKey> = CdnConfig;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/cdnConfig)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CdnConfig {
    /// The keys of the data centres.
    pub public_keys: Vec<types::CdnPublicKey>,
}

impl CdnConfig {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(public_keys: Vec<types::CdnPublicKey>) -> Self {
        Self { public_keys }
    }
}

impl wire::Wire for CdnConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "cdnConfig",
        id: 0x5725e40a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.public_keys);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { public_keys: cursor.read() }
    }
}

/// An administrator changed the title of the channel or supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionChangeTitle#e6dfb825 prev_value:string
///     new_value:string = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeTitle)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeTitle {
    /// The title before.
    pub prev_value: String,
    /// The title after.
    pub new_value: String,
}

impl ChannelAdminLogEventActionChangeTitle {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(prev_value: impl Into<String>, new_value: impl Into<String>) -> Self {
        Self {
            prev_value: prev_value.into(),
            new_value: new_value.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeTitle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeTitle",
        id: 0xe6dfb825,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.prev_value);
        w.string(&self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.string(),
            new_value: cursor.string(),
        }
    }
}

/// An administrator changed the description of the channel or supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionChangeAbout#55188a2e prev_value:string
///     new_value:string = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeAbout)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeAbout {
    /// The description before.
    pub prev_value: String,
    /// The description after.
    pub new_value: String,
}

impl ChannelAdminLogEventActionChangeAbout {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(prev_value: impl Into<String>, new_value: impl Into<String>) -> Self {
        Self {
            prev_value: prev_value.into(),
            new_value: new_value.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeAbout {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeAbout",
        id: 0x55188a2e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.prev_value);
        w.string(&self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.string(),
            new_value: cursor.string(),
        }
    }
}

/// An administrator set, changed or removed the public username of the channel or supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionChangeUsername#6a4afc38 prev_value:string
///     new_value:string = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsername)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeUsername {
    /// The username before; empty if there was none.
    pub prev_value: String,
    /// The username after; empty if there is none.
    pub new_value: String,
}

impl ChannelAdminLogEventActionChangeUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(prev_value: impl Into<String>, new_value: impl Into<String>) -> Self {
        Self {
            prev_value: prev_value.into(),
            new_value: new_value.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeUsername",
        id: 0x6a4afc38,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.prev_value);
        w.string(&self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.string(),
            new_value: cursor.string(),
        }
    }
}

/// An administrator changed or removed the photo of the channel or supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier; `prev_photo:Photo` since 98, `prev_photo:ChatPhoto` before; `new_photo:Photo` since
/// 98, `new_photo:ChatPhoto` before.
///
/// ```text
/// channelAdminLogEventActionChangePhoto#434bd2af prev_photo:Photo new_photo:Photo
///     = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangePhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionChangePhoto {
    /// The photo before; [`photoEmpty`](types::PhotoEmpty) if there was none.
    pub prev_photo: enums::Photo,
    /// The photo after; [`photoEmpty`](types::PhotoEmpty) if there is none.
    pub new_photo: enums::Photo,
}

impl ChannelAdminLogEventActionChangePhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_photo: impl Into<enums::Photo>,
        new_photo: impl Into<enums::Photo>,
    ) -> Self {
        Self {
            prev_photo: prev_photo.into(),
            new_photo: new_photo.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangePhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangePhoto",
        id: 0x434bd2af,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_photo);
        w.write(&self.new_photo);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_photo: cursor.read(),
            new_photo: cursor.read(),
        }
    }
}

/// An administrator decided whether all members may add others to the supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionToggleInvites#1b7907ae new_value:Bool =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionToggleInvites)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionToggleInvites {
    /// True if all members may add others.
    pub new_value: bool,
}

impl ChannelAdminLogEventActionToggleInvites {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(new_value: bool) -> Self {
        Self { new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionToggleInvites {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionToggleInvites",
        id: 0x1b7907ae,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { new_value: cursor.bool() }
    }
}

/// An administrator decided whether posts of the channel are signed with the name of who wrote them.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionToggleSignatures#26ae0971 new_value:Bool =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatures)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionToggleSignatures {
    /// True if posts are signed.
    pub new_value: bool,
}

impl ChannelAdminLogEventActionToggleSignatures {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(new_value: bool) -> Self {
        Self { new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionToggleSignatures {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionToggleSignatures",
        id: 0x26ae0971,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { new_value: cursor.bool() }
    }
}

/// An administrator pinned or unpinned a message.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionUpdatePinned#e9e82c18 message:Message =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionUpdatePinned)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionUpdatePinned {
    /// The message, with its pinned flag as it was after the action.
    pub message: enums::Message,
}

impl ChannelAdminLogEventActionUpdatePinned {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>) -> Self {
        Self { message: message.into() }
    }
}

impl wire::Wire for ChannelAdminLogEventActionUpdatePinned {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionUpdatePinned",
        id: 0xe9e82c18,
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

/// Somebody edited a message of the channel or supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionEditMessage#709b2405 prev_message:Message
///     new_message:Message = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionEditMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionEditMessage {
    /// The message before the change.
    pub prev_message: enums::Message,
    /// The message after the change.
    pub new_message: enums::Message,
}

impl ChannelAdminLogEventActionEditMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_message: impl Into<enums::Message>,
        new_message: impl Into<enums::Message>,
    ) -> Self {
        Self {
            prev_message: prev_message.into(),
            new_message: new_message.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionEditMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionEditMessage",
        id: 0x709b2405,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_message);
        w.write(&self.new_message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_message: cursor.read(),
            new_message: cursor.read(),
        }
    }
}

/// An administrator deleted a message.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionDeleteMessage#42e047bb message:Message =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionDeleteMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionDeleteMessage {
    /// The message that is gone.
    pub message: enums::Message,
}

impl ChannelAdminLogEventActionDeleteMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>) -> Self {
        Self { message: message.into() }
    }
}

impl wire::Wire for ChannelAdminLogEventActionDeleteMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionDeleteMessage",
        id: 0x42e047bb,
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

/// The user of the event added somebody to the channel or supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionParticipantInvite#e31c34d8
///     participant:ChannelParticipant = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionParticipantInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionParticipantInvite {
    /// The member who was added.
    pub participant: enums::ChannelParticipant,
}

impl ChannelAdminLogEventActionParticipantInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(participant: impl Into<enums::ChannelParticipant>) -> Self {
        Self {
            participant: participant.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionParticipantInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionParticipantInvite",
        id: 0xe31c34d8,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { participant: cursor.read() }
    }
}

/// An administrator banned, restricted or removed a member, or lifted that again.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionParticipantToggleBan#e6d83d7e
///     prev_participant:ChannelParticipant new_participant:ChannelParticipant =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleBan)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionParticipantToggleBan {
    /// The member with the restrictions before.
    pub prev_participant: enums::ChannelParticipant,
    /// The member with the restrictions after.
    pub new_participant: enums::ChannelParticipant,
}

impl ChannelAdminLogEventActionParticipantToggleBan {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_participant: impl Into<enums::ChannelParticipant>,
        new_participant: impl Into<enums::ChannelParticipant>,
    ) -> Self {
        Self {
            prev_participant: prev_participant.into(),
            new_participant: new_participant.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionParticipantToggleBan {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionParticipantToggleBan",
        id: 0xe6d83d7e,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_participant);
        w.write(&self.new_participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_participant: cursor.read(),
            new_participant: cursor.read(),
        }
    }
}

/// An administrator gave a member administrator rights, changed them or took them away.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventActionParticipantToggleAdmin#d5676710
///     prev_participant:ChannelParticipant new_participant:ChannelParticipant =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleAdmin)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionParticipantToggleAdmin {
    /// The member with the rights before.
    pub prev_participant: enums::ChannelParticipant,
    /// The member with the rights after.
    pub new_participant: enums::ChannelParticipant,
}

impl ChannelAdminLogEventActionParticipantToggleAdmin {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_participant: impl Into<enums::ChannelParticipant>,
        new_participant: impl Into<enums::ChannelParticipant>,
    ) -> Self {
        Self {
            prev_participant: prev_participant.into(),
            new_participant: new_participant.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionParticipantToggleAdmin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionParticipantToggleAdmin",
        id: 0xd5676710,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_participant);
        w.write(&self.new_participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_participant: cursor.read(),
            new_participant: cursor.read(),
        }
    }
}

/// An administrator chose another sticker set for the supergroup, or removed it.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 71.
///
/// ```text
/// channelAdminLogEventActionChangeStickerSet#b1c3caa7
///     prev_stickerset:InputStickerSet new_stickerset:InputStickerSet =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeStickerSet {
    /// The sticker set before; [`inputStickerSetEmpty`](enums::InputStickerSet::Empty) if there was none.
    pub prev_stickerset: enums::InputStickerSet,
    /// The sticker set after; [`inputStickerSetEmpty`](enums::InputStickerSet::Empty) if there is none.
    pub new_stickerset: enums::InputStickerSet,
}

impl ChannelAdminLogEventActionChangeStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_stickerset: impl Into<enums::InputStickerSet>,
        new_stickerset: impl Into<enums::InputStickerSet>,
    ) -> Self {
        Self {
            prev_stickerset: prev_stickerset.into(),
            new_stickerset: new_stickerset.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeStickerSet",
        id: 0xb1c3caa7,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_stickerset);
        w.write(&self.new_stickerset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_stickerset: cursor.read(),
            new_stickerset: cursor.read(),
        }
    }
}

/// An administrator decided whether new members can see what was written before they joined.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 72.
///
/// ```text
/// channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1 new_value:Bool =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionTogglePreHistoryHidden)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionTogglePreHistoryHidden {
    /// True if the older messages are hidden from new members.
    pub new_value: bool,
}

impl ChannelAdminLogEventActionTogglePreHistoryHidden {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(new_value: bool) -> Self {
        Self { new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionTogglePreHistoryHidden {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionTogglePreHistoryHidden",
        id: 0x5f5c95f1,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { new_value: cursor.bool() }
    }
}

/// An administrator changed what ordinary members of the supergroup may do.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 95 or earlier.
///
/// ```text
/// channelAdminLogEventActionDefaultBannedRights#2df5fc0a
///     prev_banned_rights:ChatBannedRights new_banned_rights:ChatBannedRights =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionDefaultBannedRights)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionDefaultBannedRights {
    /// What members were not allowed to do before.
    pub prev_banned_rights: types::ChatBannedRights,
    /// What members are not allowed to do after.
    pub new_banned_rights: types::ChatBannedRights,
}

impl ChannelAdminLogEventActionDefaultBannedRights {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        prev_banned_rights: types::ChatBannedRights,
        new_banned_rights: types::ChatBannedRights,
    ) -> Self {
        Self {
            prev_banned_rights,
            new_banned_rights,
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionDefaultBannedRights {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionDefaultBannedRights",
        id: 0x2df5fc0a,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_banned_rights);
        w.write(&self.new_banned_rights);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_banned_rights: cursor.read(),
            new_banned_rights: cursor.read(),
        }
    }
}

/// Somebody closed a poll, so that no more votes are accepted.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 95 or earlier.
///
/// ```text
/// channelAdminLogEventActionStopPoll#8f079643 message:Message =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionStopPoll)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionStopPoll {
    /// The message with the poll.
    pub message: enums::Message,
}

impl ChannelAdminLogEventActionStopPoll {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>) -> Self {
        Self { message: message.into() }
    }
}

impl wire::Wire for ChannelAdminLogEventActionStopPoll {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionStopPoll",
        id: 0x8f079643,
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

/// An administrator linked the channel to a discussion group, or the group to a channel, or removed the link.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 100 or earlier; `prev_value:long` since 133 or earlier, `prev_value:int` before; `new_value:long`
/// since 133 or earlier, `new_value:int` before.
///
/// ```text
/// channelAdminLogEventActionChangeLinkedChat#50c7ac8 prev_value:long
///     new_value:long = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeLinkedChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeLinkedChat {
    /// Identifier of the chat that was linked before; 0 if none.
    pub prev_value: i64,
    /// Identifier of the chat that is linked after; 0 if none.
    pub new_value: i64,
}

impl ChannelAdminLogEventActionChangeLinkedChat {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(prev_value: i64, new_value: i64) -> Self {
        Self { prev_value, new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeLinkedChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeLinkedChat",
        id: 0x050c7ac8,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.prev_value, self.new_value));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (prev_value, new_value) = cursor.fixed::<(i64, i64)>();
        Self { prev_value, new_value }
    }
}

/// An administrator changed the place that the supergroup is attached to.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 102 or earlier.
///
/// ```text
/// channelAdminLogEventActionChangeLocation#e6b76ae prev_value:ChannelLocation
///     new_value:ChannelLocation = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeLocation)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionChangeLocation {
    /// The place before.
    pub prev_value: enums::ChannelLocation,
    /// The place after.
    pub new_value: enums::ChannelLocation,
}

impl ChannelAdminLogEventActionChangeLocation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_value: impl Into<enums::ChannelLocation>,
        new_value: impl Into<enums::ChannelLocation>,
    ) -> Self {
        Self {
            prev_value: prev_value.into(),
            new_value: new_value.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeLocation",
        id: 0x0e6b76ae,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_value);
        w.write(&self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.read(),
            new_value: cursor.read(),
        }
    }
}

/// An administrator changed how long members have to wait between two messages, with
/// [`channels.toggleSlowMode`](functions::channels::ToggleSlowMode).
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 104.
///
/// ```text
/// channelAdminLogEventActionToggleSlowMode#53909779 prev_value:int new_value:int =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionToggleSlowMode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionToggleSlowMode {
    /// The waiting time before, in seconds; 0 if none.
    pub prev_value: i32,
    /// The waiting time after, in seconds; 0 if none.
    pub new_value: i32,
}

impl ChannelAdminLogEventActionToggleSlowMode {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(prev_value: i32, new_value: i32) -> Self {
        Self { prev_value, new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionToggleSlowMode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionToggleSlowMode",
        id: 0x53909779,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.prev_value, self.new_value));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (prev_value, new_value) = cursor.fixed::<(i32, i32)>();
        Self { prev_value, new_value }
    }
}

/// An administrator started a group call or live stream.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// channelAdminLogEventActionStartGroupCall#23209745 call:InputGroupCall =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionStartGroupCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionStartGroupCall {
    /// The call that was started.
    pub call: enums::InputGroupCall,
}

impl ChannelAdminLogEventActionStartGroupCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self { call: call.into() }
    }
}

impl wire::Wire for ChannelAdminLogEventActionStartGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionStartGroupCall",
        id: 0x23209745,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { call: cursor.read() }
    }
}

/// An administrator ended the group call or live stream.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// channelAdminLogEventActionDiscardGroupCall#db9f9140 call:InputGroupCall =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionDiscardGroupCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionDiscardGroupCall {
    /// The call that was ended.
    pub call: enums::InputGroupCall,
}

impl ChannelAdminLogEventActionDiscardGroupCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self { call: call.into() }
    }
}

impl wire::Wire for ChannelAdminLogEventActionDiscardGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionDiscardGroupCall",
        id: 0xdb9f9140,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { call: cursor.read() }
    }
}

/// An administrator muted a participant of the group call for everybody.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// channelAdminLogEventActionParticipantMute#f92424d2
///     participant:GroupCallParticipant = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionParticipantMute)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionParticipantMute {
    /// The participant who cannot be heard any more.
    pub participant: types::GroupCallParticipant,
}

impl ChannelAdminLogEventActionParticipantMute {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(participant: types::GroupCallParticipant) -> Self {
        Self { participant }
    }
}

impl wire::Wire for ChannelAdminLogEventActionParticipantMute {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionParticipantMute",
        id: 0xf92424d2,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { participant: cursor.read() }
    }
}

/// An administrator allowed a muted participant of the group call to speak again.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// channelAdminLogEventActionParticipantUnmute#e64429c0
///     participant:GroupCallParticipant = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionParticipantUnmute)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionParticipantUnmute {
    /// The participant who may speak.
    pub participant: types::GroupCallParticipant,
}

impl ChannelAdminLogEventActionParticipantUnmute {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(participant: types::GroupCallParticipant) -> Self {
        Self { participant }
    }
}

impl wire::Wire for ChannelAdminLogEventActionParticipantUnmute {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionParticipantUnmute",
        id: 0xe64429c0,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { participant: cursor.read() }
    }
}

/// An administrator decided whether new participants of the group call are muted at first.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// channelAdminLogEventActionToggleGroupCallSetting#56d6a247 join_muted:Bool =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionToggleGroupCallSetting)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionToggleGroupCallSetting {
    /// True if new participants are muted at first.
    pub join_muted: bool,
}

impl ChannelAdminLogEventActionToggleGroupCallSetting {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(join_muted: bool) -> Self {
        Self { join_muted }
    }
}

impl wire::Wire for ChannelAdminLogEventActionToggleGroupCallSetting {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionToggleGroupCallSetting",
        id: 0x56d6a247,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.join_muted);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { join_muted: cursor.bool() }
    }
}

/// The user of the event joined by an invite link.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier; `via_chatlist` since 158 or earlier.
///
/// ```text
/// channelAdminLogEventActionParticipantJoinByInvite#fe9fc158 flags:#
///     via_chatlist:flags.0?true invite:ExportedChatInvite =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionParticipantJoinByInvite {
    /// If set, the user joined with the link of a chat folder.
    pub via_chatlist: bool,
    /// The invite link by which the user came in.
    pub invite: enums::ExportedChatInvite,
}

impl ChannelAdminLogEventActionParticipantJoinByInvite {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(invite: impl Into<enums::ExportedChatInvite>) -> Self {
        Self {
            via_chatlist: false,
            invite: invite.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionParticipantJoinByInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionParticipantJoinByInvite",
        id: 0xfe9fc158,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.via_chatlist);
        w.flags(flags);
        w.write(&self.invite);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            via_chatlist: flags.has(0),
            invite: cursor.read(),
        }
    }
}

/// An administrator deleted an invite link that had been revoked.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// channelAdminLogEventActionExportedInviteDelete#5a50fca4
///     invite:ExportedChatInvite = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteDelete)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionExportedInviteDelete {
    /// The link that was deleted.
    pub invite: enums::ExportedChatInvite,
}

impl ChannelAdminLogEventActionExportedInviteDelete {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(invite: impl Into<enums::ExportedChatInvite>) -> Self {
        Self { invite: invite.into() }
    }
}

impl wire::Wire for ChannelAdminLogEventActionExportedInviteDelete {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionExportedInviteDelete",
        id: 0x5a50fca4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.invite);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { invite: cursor.read() }
    }
}

/// An administrator revoked an invite link, so that it no longer works.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// channelAdminLogEventActionExportedInviteRevoke#410a134e
///     invite:ExportedChatInvite = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteRevoke)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionExportedInviteRevoke {
    /// The link that no longer works.
    pub invite: enums::ExportedChatInvite,
}

impl ChannelAdminLogEventActionExportedInviteRevoke {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(invite: impl Into<enums::ExportedChatInvite>) -> Self {
        Self { invite: invite.into() }
    }
}

impl wire::Wire for ChannelAdminLogEventActionExportedInviteRevoke {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionExportedInviteRevoke",
        id: 0x410a134e,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.invite);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { invite: cursor.read() }
    }
}

/// An administrator changed the settings of an invite link, such as its limit or expiry.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// channelAdminLogEventActionExportedInviteEdit#e90ebb59
///     prev_invite:ExportedChatInvite new_invite:ExportedChatInvite =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteEdit)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionExportedInviteEdit {
    /// The link before the change.
    pub prev_invite: enums::ExportedChatInvite,
    /// The link after the change.
    pub new_invite: enums::ExportedChatInvite,
}

impl ChannelAdminLogEventActionExportedInviteEdit {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_invite: impl Into<enums::ExportedChatInvite>,
        new_invite: impl Into<enums::ExportedChatInvite>,
    ) -> Self {
        Self {
            prev_invite: prev_invite.into(),
            new_invite: new_invite.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionExportedInviteEdit {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionExportedInviteEdit",
        id: 0xe90ebb59,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_invite);
        w.write(&self.new_invite);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_invite: cursor.read(),
            new_invite: cursor.read(),
        }
    }
}

/// An administrator set the volume at which everybody hears a participant of the group call.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// channelAdminLogEventActionParticipantVolume#3e7f6847
///     participant:GroupCallParticipant = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionParticipantVolume)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionParticipantVolume {
    /// The participant with the volume that was set.
    pub participant: types::GroupCallParticipant,
}

impl ChannelAdminLogEventActionParticipantVolume {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(participant: types::GroupCallParticipant) -> Self {
        Self { participant }
    }
}

impl wire::Wire for ChannelAdminLogEventActionParticipantVolume {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionParticipantVolume",
        id: 0x3e7f6847,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { participant: cursor.read() }
    }
}

/// An administrator changed the auto-delete timer for messages.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// channelAdminLogEventActionChangeHistoryTTL#6e941a38 prev_value:int new_value:int
///     = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeHistoryTTL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeHistoryTtl {
    /// Seconds after which messages were deleted before; 0 if they were kept.
    pub prev_value: i32,
    /// Seconds after which messages are deleted from then on; 0 if they are kept.
    pub new_value: i32,
}

impl ChannelAdminLogEventActionChangeHistoryTtl {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(prev_value: i32, new_value: i32) -> Self {
        Self { prev_value, new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeHistoryTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeHistoryTTL",
        id: 0x6e941a38,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.prev_value, self.new_value));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (prev_value, new_value) = cursor.fixed::<(i32, i32)>();
        Self { prev_value, new_value }
    }
}

/// The user of the event had asked to join, and an administrator agreed.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 134.
///
/// ```text
/// channelAdminLogEventActionParticipantJoinByRequest#afb6144a
///     invite:ExportedChatInvite approved_by:long = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByRequest)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionParticipantJoinByRequest {
    /// The invite link that the request was sent with;

    /// [`chatInvitePublicJoinRequests`](enums::ExportedChatInvite::ChatInvitePublicJoinRequests) if there was none.
    pub invite: enums::ExportedChatInvite,
    /// Identifier of the administrator who agreed.
    pub approved_by: i64,
}

impl ChannelAdminLogEventActionParticipantJoinByRequest {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(invite: impl Into<enums::ExportedChatInvite>, approved_by: i64) -> Self {
        Self {
            invite: invite.into(),
            approved_by,
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionParticipantJoinByRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionParticipantJoinByRequest",
        id: 0xafb6144a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.invite);
        w.i64(self.approved_by);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            invite: cursor.read(),
            approved_by: cursor.i64(),
        }
    }
}

/// An administrator switched the protection of content on or off. While it is on, messages cannot be forwarded or
/// saved.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 135.
///
/// ```text
/// channelAdminLogEventActionToggleNoForwards#cb2ac766 new_value:Bool =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionToggleNoForwards)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionToggleNoForwards {
    /// True if content is protected after the action.
    pub new_value: bool,
}

impl ChannelAdminLogEventActionToggleNoForwards {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(new_value: bool) -> Self {
        Self { new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionToggleNoForwards {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionToggleNoForwards",
        id: 0xcb2ac766,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { new_value: cursor.bool() }
    }
}

/// A message was sent that the admin log records, such as a post in the channel.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 135.
///
/// ```text
/// channelAdminLogEventActionSendMessage#278f2868 message:Message =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionSendMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionSendMessage {
    /// The message as it was sent.
    pub message: enums::Message,
}

impl ChannelAdminLogEventActionSendMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>) -> Self {
        Self { message: message.into() }
    }
}

impl wire::Wire for ChannelAdminLogEventActionSendMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionSendMessage",
        id: 0x278f2868,
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

/// An administrator changed which reactions members can choose from.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 136; `prev_value:ChatReactions` since 145, `prev_value:Vector<string>` before;
/// `new_value:ChatReactions` since 145, `new_value:Vector<string>` before.
///
/// ```text
/// channelAdminLogEventActionChangeAvailableReactions#be4e0ef8
///     prev_value:ChatReactions new_value:ChatReactions =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeAvailableReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeAvailableReactions {
    /// The reactions that were allowed before.
    pub prev_value: enums::ChatReactions,
    /// The reactions that are allowed after.
    pub new_value: enums::ChatReactions,
}

impl ChannelAdminLogEventActionChangeAvailableReactions {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_value: impl Into<enums::ChatReactions>,
        new_value: impl Into<enums::ChatReactions>,
    ) -> Self {
        Self {
            prev_value: prev_value.into(),
            new_value: new_value.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeAvailableReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeAvailableReactions",
        id: 0xbe4e0ef8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_value);
        w.write(&self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.read(),
            new_value: cursor.read(),
        }
    }
}

/// An administrator changed which usernames lead to the channel or supergroup, or their order.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 148.
///
/// ```text
/// channelAdminLogEventActionChangeUsernames#f04fb3a9 prev_value:Vector<string>
///     new_value:Vector<string> = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsernames)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeUsernames {
    /// The usernames before, in their order.
    pub prev_value: Vec<String>,
    /// The usernames after, in their order.
    pub new_value: Vec<String>,
}

impl ChannelAdminLogEventActionChangeUsernames {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(prev_value: Vec<String>, new_value: Vec<String>) -> Self {
        Self { prev_value, new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeUsernames {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeUsernames",
        id: 0xf04fb3a9,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_value);
        w.write(&self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.read(),
            new_value: cursor.read(),
        }
    }
}

/// An administrator switched topics in the supergroup on or off.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 148.
///
/// ```text
/// channelAdminLogEventActionToggleForum#2cc6383 new_value:Bool =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionToggleForum)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionToggleForum {
    /// True if the supergroup is a forum after the action.
    pub new_value: bool,
}

impl ChannelAdminLogEventActionToggleForum {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(new_value: bool) -> Self {
        Self { new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionToggleForum {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionToggleForum",
        id: 0x02cc6383,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { new_value: cursor.bool() }
    }
}

/// A member created a topic in the forum.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 148.
///
/// ```text
/// channelAdminLogEventActionCreateTopic#58707d28 topic:ForumTopic =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionCreateTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionCreateTopic {
    /// The topic that was created.
    pub topic: enums::ForumTopic,
}

impl ChannelAdminLogEventActionCreateTopic {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(topic: impl Into<enums::ForumTopic>) -> Self {
        Self { topic: topic.into() }
    }
}

impl wire::Wire for ChannelAdminLogEventActionCreateTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionCreateTopic",
        id: 0x58707d28,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.topic);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { topic: cursor.read() }
    }
}

/// A topic of the forum got another title or icon, or was closed, opened or hidden.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 148.
///
/// ```text
/// channelAdminLogEventActionEditTopic#f06fe208 prev_topic:ForumTopic
///     new_topic:ForumTopic = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionEditTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionEditTopic {
    /// The topic before the change.
    pub prev_topic: enums::ForumTopic,
    /// The topic after the change.
    pub new_topic: enums::ForumTopic,
}

impl ChannelAdminLogEventActionEditTopic {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_topic: impl Into<enums::ForumTopic>,
        new_topic: impl Into<enums::ForumTopic>,
    ) -> Self {
        Self {
            prev_topic: prev_topic.into(),
            new_topic: new_topic.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionEditTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionEditTopic",
        id: 0xf06fe208,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_topic);
        w.write(&self.new_topic);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_topic: cursor.read(),
            new_topic: cursor.read(),
        }
    }
}

/// A topic of the forum was deleted with all its messages.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 148.
///
/// ```text
/// channelAdminLogEventActionDeleteTopic#ae168909 topic:ForumTopic =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionDeleteTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionDeleteTopic {
    /// The topic that is gone.
    pub topic: enums::ForumTopic,
}

impl ChannelAdminLogEventActionDeleteTopic {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(topic: impl Into<enums::ForumTopic>) -> Self {
        Self { topic: topic.into() }
    }
}

impl wire::Wire for ChannelAdminLogEventActionDeleteTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionDeleteTopic",
        id: 0xae168909,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.topic);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { topic: cursor.read() }
    }
}

/// An administrator pinned or unpinned a topic of the forum.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 148.
///
/// ```text
/// channelAdminLogEventActionPinTopic#5d8d353b flags:#
///     prev_topic:flags.0?ForumTopic new_topic:flags.1?ForumTopic =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionPinTopic)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionPinTopic {
    /// The topic before the action, if it was pinned then.
    pub prev_topic: Option<enums::ForumTopic>,
    /// The topic after the action, if it is pinned now.
    pub new_topic: Option<enums::ForumTopic>,
}

impl ChannelAdminLogEventActionPinTopic {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            prev_topic: None,
            new_topic: None,
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionPinTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionPinTopic",
        id: 0x5d8d353b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.prev_topic));
        flags.set(1, w.write_optional(&self.new_topic));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            prev_topic: cursor.read_optional(flags.has(0)),
            new_topic: cursor.read_optional(flags.has(1)),
        }
    }
}

/// An administrator switched the automatic removal of spam in the supergroup on or off.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 150 or earlier.
///
/// ```text
/// channelAdminLogEventActionToggleAntiSpam#64f36dfc new_value:Bool =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionToggleAntiSpam)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionToggleAntiSpam {
    /// True if spam is removed automatically after the action.
    pub new_value: bool,
}

impl ChannelAdminLogEventActionToggleAntiSpam {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(new_value: bool) -> Self {
        Self { new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionToggleAntiSpam {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionToggleAntiSpam",
        id: 0x64f36dfc,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { new_value: cursor.bool() }
    }
}

/// An administrator changed the accent colour that goes with the messages of the channel or supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 168.
///
/// ```text
/// channelAdminLogEventActionChangePeerColor#5796e780 prev_value:PeerColor
///     new_value:PeerColor = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangePeerColor)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangePeerColor {
    /// The colour and pattern before.
    pub prev_value: enums::PeerColor,
    /// The colour and pattern after.
    pub new_value: enums::PeerColor,
}

impl ChannelAdminLogEventActionChangePeerColor {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_value: impl Into<enums::PeerColor>,
        new_value: impl Into<enums::PeerColor>,
    ) -> Self {
        Self {
            prev_value: prev_value.into(),
            new_value: new_value.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangePeerColor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangePeerColor",
        id: 0x5796e780,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_value);
        w.write(&self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.read(),
            new_value: cursor.read(),
        }
    }
}

/// An administrator changed the accent colour of the profile page of the channel or supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 168.
///
/// ```text
/// channelAdminLogEventActionChangeProfilePeerColor#5e477b25 prev_value:PeerColor
///     new_value:PeerColor = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeProfilePeerColor)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeProfilePeerColor {
    /// The colour and pattern before.
    pub prev_value: enums::PeerColor,
    /// The colour and pattern after.
    pub new_value: enums::PeerColor,
}

impl ChannelAdminLogEventActionChangeProfilePeerColor {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_value: impl Into<enums::PeerColor>,
        new_value: impl Into<enums::PeerColor>,
    ) -> Self {
        Self {
            prev_value: prev_value.into(),
            new_value: new_value.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeProfilePeerColor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeProfilePeerColor",
        id: 0x5e477b25,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_value);
        w.write(&self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.read(),
            new_value: cursor.read(),
        }
    }
}

/// An administrator changed the wallpaper that all see in the channel or supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 168.
///
/// ```text
/// channelAdminLogEventActionChangeWallpaper#31bb5d52 prev_value:WallPaper
///     new_value:WallPaper = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeWallpaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEventActionChangeWallpaper {
    /// The wallpaper before.
    pub prev_value: enums::WallPaper,
    /// The wallpaper after.
    pub new_value: enums::WallPaper,
}

impl ChannelAdminLogEventActionChangeWallpaper {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_value: impl Into<enums::WallPaper>,
        new_value: impl Into<enums::WallPaper>,
    ) -> Self {
        Self {
            prev_value: prev_value.into(),
            new_value: new_value.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeWallpaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeWallpaper",
        id: 0x31bb5d52,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_value);
        w.write(&self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.read(),
            new_value: cursor.read(),
        }
    }
}

/// An administrator changed the emoji status of the channel or supergroup.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 168.
///
/// ```text
/// channelAdminLogEventActionChangeEmojiStatus#3ea9feb1 prev_value:EmojiStatus
///     new_value:EmojiStatus = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeEmojiStatus {
    /// The emoji status before; [`emojiStatusEmpty`](enums::EmojiStatus::Empty) if there was none.
    pub prev_value: enums::EmojiStatus,
    /// The emoji status after; [`emojiStatusEmpty`](enums::EmojiStatus::Empty) if there is none.
    pub new_value: enums::EmojiStatus,
}

impl ChannelAdminLogEventActionChangeEmojiStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_value: impl Into<enums::EmojiStatus>,
        new_value: impl Into<enums::EmojiStatus>,
    ) -> Self {
        Self {
            prev_value: prev_value.into(),
            new_value: new_value.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeEmojiStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeEmojiStatus",
        id: 0x3ea9feb1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_value);
        w.write(&self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.read(),
            new_value: cursor.read(),
        }
    }
}

/// An administrator chose another set of custom emoji for the supergroup, or removed it.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 174.
///
/// ```text
/// channelAdminLogEventActionChangeEmojiStickerSet#46d840ab
///     prev_stickerset:InputStickerSet new_stickerset:InputStickerSet =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionChangeEmojiStickerSet {
    /// The set before; [`inputStickerSetEmpty`](enums::InputStickerSet::Empty) if there was none.
    pub prev_stickerset: enums::InputStickerSet,
    /// The set after; [`inputStickerSetEmpty`](enums::InputStickerSet::Empty) if there is none.
    pub new_stickerset: enums::InputStickerSet,
}

impl ChannelAdminLogEventActionChangeEmojiStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_stickerset: impl Into<enums::InputStickerSet>,
        new_stickerset: impl Into<enums::InputStickerSet>,
    ) -> Self {
        Self {
            prev_stickerset: prev_stickerset.into(),
            new_stickerset: new_stickerset.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionChangeEmojiStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionChangeEmojiStickerSet",
        id: 0x46d840ab,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_stickerset);
        w.write(&self.new_stickerset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_stickerset: cursor.read(),
            new_stickerset: cursor.read(),
        }
    }
}

/// An administrator decided whether signed posts of the channel show the profile of who wrote them.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 186.
///
/// ```text
/// channelAdminLogEventActionToggleSignatureProfiles#60a79c79 new_value:Bool =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatureProfiles)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionToggleSignatureProfiles {
    /// True if posts show the profile of their author.
    pub new_value: bool,
}

impl ChannelAdminLogEventActionToggleSignatureProfiles {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(new_value: bool) -> Self {
        Self { new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionToggleSignatureProfiles {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionToggleSignatureProfiles",
        id: 0x60a79c79,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { new_value: cursor.bool() }
    }
}

/// A member paid for a further period of a subscription in Telegram Stars.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 187.
///
/// ```text
/// channelAdminLogEventActionParticipantSubExtend#64642db3
///     prev_participant:ChannelParticipant new_participant:ChannelParticipant =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionParticipantSubExtend)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionParticipantSubExtend {
    /// The member before the payment.
    pub prev_participant: enums::ChannelParticipant,
    /// The member after the payment, with the date until which the subscription is paid.
    pub new_participant: enums::ChannelParticipant,
}

impl ChannelAdminLogEventActionParticipantSubExtend {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        prev_participant: impl Into<enums::ChannelParticipant>,
        new_participant: impl Into<enums::ChannelParticipant>,
    ) -> Self {
        Self {
            prev_participant: prev_participant.into(),
            new_participant: new_participant.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionParticipantSubExtend {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionParticipantSubExtend",
        id: 0x64642db3,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.prev_participant);
        w.write(&self.new_participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_participant: cursor.read(),
            new_participant: cursor.read(),
        }
    }
}

/// An administrator decided whether posts of the channel are translated automatically.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 203.
///
/// ```text
/// channelAdminLogEventActionToggleAutotranslation#c517f77e new_value:Bool =
///     ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionToggleAutotranslation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionToggleAutotranslation {
    /// True if posts are translated automatically after the action.
    pub new_value: bool,
}

impl ChannelAdminLogEventActionToggleAutotranslation {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(new_value: bool) -> Self {
        Self { new_value }
    }
}

impl wire::Wire for ChannelAdminLogEventActionToggleAutotranslation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionToggleAutotranslation",
        id: 0xc517f77e,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.new_value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { new_value: cursor.bool() }
    }
}

/// The title that is shown beside the name of a member was changed.
///
/// A constructor of [`ChannelAdminLogEventAction`](enums::ChannelAdminLogEventAction).
///
/// Since layer 223.
///
/// ```text
/// channelAdminLogEventActionParticipantEditRank#5806b4ec user_id:long
///     prev_rank:string new_rank:string = ChannelAdminLogEventAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventActionParticipantEditRank)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventActionParticipantEditRank {
    /// Identifier of the member with the title.
    pub user_id: i64,
    /// The title before; empty if there was none.
    pub prev_rank: String,
    /// The title after; empty if there is none.
    pub new_rank: String,
}

impl ChannelAdminLogEventActionParticipantEditRank {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: i64,
        prev_rank: impl Into<String>,
        new_rank: impl Into<String>,
    ) -> Self {
        Self {
            user_id,
            prev_rank: prev_rank.into(),
            new_rank: new_rank.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEventActionParticipantEditRank {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventActionParticipantEditRank",
        id: 0x5806b4ec,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.user_id);
        w.string(&self.prev_rank);
        w.string(&self.new_rank);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.i64(),
            prev_rank: cursor.string(),
            new_rank: cursor.string(),
        }
    }
}

/// An entry in the admin log of a channel or supergroup, which goes back 48 hours.
///
/// Contained in [`channels.adminLogResults`](types::channels::AdminLogResults).
///
/// Since layer 68 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// channelAdminLogEvent#1fad68cd id:long date:int user_id:long
///     action:ChannelAdminLogEventAction = ChannelAdminLogEvent;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEvent)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelAdminLogEvent {
    /// Identifier of the entry; older entries have lower ones.
    pub id: i64,
    /// When it happened, in Unix time.
    pub date: i32,
    /// Identifier of the user who did it.
    pub user_id: i64,
    /// What was done.
    pub action: enums::ChannelAdminLogEventAction,
}

impl ChannelAdminLogEvent {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: i64,
        date: i32,
        user_id: i64,
        action: impl Into<enums::ChannelAdminLogEventAction>,
    ) -> Self {
        Self {
            id,
            date,
            user_id,
            action: action.into(),
        }
    }
}

impl wire::Wire for ChannelAdminLogEvent {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEvent",
        id: 0x1fad68cd,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.date, self.user_id));
        w.write(&self.action);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, date, user_id) = cursor.fixed::<(i64, i32, i64)>();
        Self {
            id,
            date,
            user_id,
            action: cursor.read(),
        }
    }
}

/// Which kinds of entries [`channels.getAdminLog`](functions::channels::GetAdminLog) is to return. Only the kinds
/// whose flags are set are returned.
///
/// Accepted by [`channels.getAdminLog`](functions::channels::GetAdminLog).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channelAdminLogEventsFilter#ea107ae4 flags:# join:flags.0?true
///     leave:flags.1?true invite:flags.2?true ban:flags.3?true unban:flags.4?true
///     kick:flags.5?true unkick:flags.6?true promote:flags.7?true
///     demote:flags.8?true info:flags.9?true settings:flags.10?true
///     pinned:flags.11?true edit:flags.12?true delete:flags.13?true
///     group_call:flags.14?true invites:flags.15?true send:flags.16?true
///     forums:flags.17?true sub_extend:flags.18?true edit_rank:flags.19?true =
///     ChannelAdminLogEventsFilter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channelAdminLogEventsFilter)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelAdminLogEventsFilter {
    /// If set, members who joined, also by a link or a request.
    pub join: bool,
    /// If set, members who left.
    pub leave: bool,
    /// If set, members who were added by others.
    pub invite: bool,
    /// If set, bans of members.
    pub ban: bool,
    /// If set, bans that were lifted.
    pub unban: bool,
    /// If set, removals of members.
    pub kick: bool,
    /// If set, removals that were undone.
    pub unkick: bool,
    /// If set, administrators who were appointed or got more rights.
    pub promote: bool,
    /// If set, administrators who lost rights.
    pub demote: bool,
    /// If set, changes of title, description, photo, username and the like.
    pub info: bool,
    /// If set, changes of settings such as signatures, the rights of members or the visibility of older messages.
    pub settings: bool,
    /// If set, messages that were pinned or unpinned.
    pub pinned: bool,
    /// If set, messages that were edited.
    pub edit: bool,
    /// If set, messages that were deleted.
    pub delete: bool,
    /// If set, what happened with group calls and their participants.
    pub group_call: bool,
    /// If set, invite links that were edited, revoked or deleted.
    pub invites: bool,
    /// If set, messages that were sent, as posts in a channel.
    pub send: bool,
    /// If set, topics that were created, edited, pinned or deleted.
    pub forums: bool,
    /// If set, subscriptions that were extended.
    pub sub_extend: bool,
    /// If set, titles of members that were changed.
    pub edit_rank: bool,
}

impl ChannelAdminLogEventsFilter {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            join: false,
            leave: false,
            invite: false,
            ban: false,
            unban: false,
            kick: false,
            unkick: false,
            promote: false,
            demote: false,
            info: false,
            settings: false,
            pinned: false,
            edit: false,
            delete: false,
            group_call: false,
            invites: false,
            send: false,
            forums: false,
            sub_extend: false,
            edit_rank: false,
        }
    }
}

impl wire::Wire for ChannelAdminLogEventsFilter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channelAdminLogEventsFilter",
        id: 0xea107ae4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.join)
            .with(1, self.leave)
            .with(2, self.invite)
            .with(3, self.ban)
            .with(4, self.unban)
            .with(5, self.kick)
            .with(6, self.unkick)
            .with(7, self.promote)
            .with(8, self.demote)
            .with(9, self.info)
            .with(10, self.settings)
            .with(11, self.pinned)
            .with(12, self.edit)
            .with(13, self.delete)
            .with(14, self.group_call)
            .with(15, self.invites)
            .with(16, self.send)
            .with(17, self.forums)
            .with(18, self.sub_extend)
            .with(19, self.edit_rank);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            join: flags.has(0),
            leave: flags.has(1),
            invite: flags.has(2),
            ban: flags.has(3),
            unban: flags.has(4),
            kick: flags.has(5),
            unkick: flags.has(6),
            promote: flags.has(7),
            demote: flags.has(8),
            info: flags.has(9),
            settings: flags.has(10),
            pinned: flags.has(11),
            edit: flags.has(12),
            delete: flags.has(13),
            group_call: flags.has(14),
            invites: flags.has(15),
            send: flags.has(16),
            forums: flags.has(17),
            sub_extend: flags.has(18),
            edit_rank: flags.has(19),
        }
    }
}

/// How many members of a group are online now.
///
/// Returned by [`messages.getOnlines`](functions::messages::GetOnlines).
///
/// Since layer 91 or earlier.
///
/// ```text
/// chatOnlines#f041e250 onlines:int = ChatOnlines;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatOnlines)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatOnlines {
    /// Number of members who are online.
    pub onlines: i32,
}

impl ChatOnlines {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(onlines: i32) -> Self {
        Self { onlines }
    }
}

impl wire::Wire for ChatOnlines {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatOnlines",
        id: 0xf041e250,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.onlines);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { onlines: cursor.i32() }
    }
}

/// Which ways of delivering a login code a client can handle.
///
/// Accepted by [`auth.sendCode`](functions::auth::SendCode),
/// [`account.sendChangePhoneCode`](functions::account::SendChangePhoneCode),
/// [`account.sendConfirmPhoneCode`](functions::account::SendConfirmPhoneCode),
/// [`account.sendVerifyPhoneCode`](functions::account::SendVerifyPhoneCode).
///
/// Since layer 95 or earlier; `allow_app_hash` since 104; `app_hash_persistent`, `app_hash` until 103;
/// `allow_missed_call`, `logout_tokens` since 135; `allow_firebase`, `unknown_number`, `token`, `app_sandbox` since
/// 152\.
///
/// ```text
/// codeSettings#ad253d78 flags:# allow_flashcall:flags.0?true
///     current_number:flags.1?true allow_app_hash:flags.4?true
///     allow_missed_call:flags.5?true allow_firebase:flags.7?true
///     unknown_number:flags.9?true logout_tokens:flags.6?Vector<bytes>
///     token:flags.8?string app_sandbox:flags.8?Bool = CodeSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/codeSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CodeSettings {
    /// If set, the code may come as the number of an incoming call, which the client can read.
    pub allow_flashcall: bool,
    /// If set, the phone number is that of the SIM card in this device.
    pub current_number: bool,
    /// If set, an SMS may carry the hash that lets an Android application read it without a permission.
    pub allow_app_hash: bool,
    /// If set, the code may be the last digits of the number of a missed call, which the user types.
    pub allow_missed_call: bool,
    /// If set, the code may be sent through Firebase; for official clients.
    pub allow_firebase: bool,
    /// If set, the client does not know whether the number is that of a SIM card in this device.
    pub unknown_number: bool,
    /// Tokens from earlier logins and logouts; one of the same account makes the code unnecessary.
    pub logout_tokens: Option<Vec<Vec<u8>>>,
    /// For iOS with Firebase, the push token of the device.
    ///
    /// On the wire together with `app_sandbox`, or not at all.
    pub token: Option<String>,
    /// For iOS with Firebase, true if token belongs to the sandbox of the push service.
    ///
    /// On the wire together with `token`, or not at all.
    pub app_sandbox: Option<bool>,
}

impl CodeSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_flashcall: false,
            current_number: false,
            allow_app_hash: false,
            allow_missed_call: false,
            allow_firebase: false,
            unknown_number: false,
            logout_tokens: None,
            token: None,
            app_sandbox: None,
        }
    }
}

impl wire::Wire for CodeSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "codeSettings",
        id: 0xad253d78,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.allow_flashcall)
                    .with(1, self.current_number)
                    .with(4, self.allow_app_hash)
                    .with(5, self.allow_missed_call)
                    .with(7, self.allow_firebase)
                    .with(8, self.token.is_some() || self.app_sandbox.is_some())
                    .with(9, self.unknown_number),
            );
        flags.set(6, w.write_optional(&self.logout_tokens));
        w.write_shared_or_zero(flags.has(8), &self.token);
        w.write_shared_or_zero(flags.has(8), &self.app_sandbox);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            allow_flashcall: flags.has(0),
            current_number: flags.has(1),
            allow_app_hash: flags.has(4),
            allow_missed_call: flags.has(5),
            allow_firebase: flags.has(7),
            unknown_number: flags.has(9),
            logout_tokens: cursor.read_optional(flags.has(6)),
            token: cursor.read_optional(flags.has(8)),
            app_sandbox: cursor.read_optional(flags.has(8)),
        }
    }
}

/// Somebody who joined a chat by an invitation link, or asked to.
///
/// Contained in [`messages.chatInviteImporters`](types::messages::ChatInviteImporters).
///
/// Since layer 129 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before; `requested`,
/// `via_chatlist`, `about`, `approved_by` since 134.
///
/// ```text
/// chatInviteImporter#8c5adfd9 flags:# requested:flags.0?true
///     via_chatlist:flags.3?true user_id:long date:int about:flags.2?string
///     approved_by:flags.1?long = ChatInviteImporter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatInviteImporter)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatInviteImporter {
    /// If set, the user has asked to join and waits for approval.
    pub requested: bool,
    /// If set, the user joined by a link to a shared folder.
    pub via_chatlist: bool,
    /// The identifier of the user.
    pub user_id: i64,
    /// When the user joined or asked to, in Unix time.
    pub date: i32,
    /// The bio of a user who waits for approval.
    pub about: Option<String>,
    /// The administrator who approved the request.
    pub approved_by: Option<i64>,
}

impl ChatInviteImporter {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, date: i32) -> Self {
        Self {
            requested: false,
            via_chatlist: false,
            user_id,
            date,
            about: None,
            approved_by: None,
        }
    }
}

impl wire::Wire for ChatInviteImporter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatInviteImporter",
        id: 0x8c5adfd9,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default().with(0, self.requested).with(3, self.via_chatlist),
            );
        w.fixed((self.user_id, self.date));
        flags.set(2, w.write_optional(&self.about));
        flags.set(1, w.write_optional(&self.approved_by));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id, date) = cursor.fixed::<(wire::Flags, i64, i32)>();
        Self {
            requested: flags.has(0),
            via_chatlist: flags.has(3),
            user_id,
            date,
            about: cursor.read_optional(flags.has(2)),
            approved_by: cursor.read_optional(flags.has(1)),
        }
    }
}

/// An administrator of a chat, with the number of invitation links that this administrator has made.
///
/// Contained in [`messages.chatAdminsWithInvites`](types::messages::ChatAdminsWithInvites).
///
/// Since layer 129 or earlier; `admin_id:long` since 133 or earlier, `admin_id:int` before.
///
/// ```text
/// chatAdminWithInvites#f2ecef23 admin_id:long invites_count:int
///     revoked_invites_count:int = ChatAdminWithInvites;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatAdminWithInvites)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatAdminWithInvites {
    /// The identifier of the administrator.
    pub admin_id: i64,
    /// Number of links that are still valid.
    pub invites_count: i32,
    /// Number of links that were revoked.
    pub revoked_invites_count: i32,
}

impl ChatAdminWithInvites {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(admin_id: i64, invites_count: i32, revoked_invites_count: i32) -> Self {
        Self {
            admin_id,
            invites_count,
            revoked_invites_count,
        }
    }
}

impl wire::Wire for ChatAdminWithInvites {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatAdminWithInvites",
        id: 0xf2ecef23,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.admin_id, self.invites_count, self.revoked_invites_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (admin_id, invites_count, revoked_invites_count) = cursor
            .fixed::<(i64, i32, i32)>();
        Self {
            admin_id,
            invites_count,
            revoked_invites_count,
        }
    }
}

/// A bot that manages chats of the account, with what it may do.
///
/// Contained in [`account.connectedBots`](types::account::ConnectedBots).
///
/// Since layer 176; `recipients:BusinessBotRecipients` since 177, `recipients:BusinessRecipients` before; `rights`
/// since 201; `can_reply` until 200; `device`, `date`, `location` since 228 or earlier.
///
/// ```text
/// connectedBot#33ed001 flags:# bot_id:long recipients:BusinessBotRecipients
///     rights:BusinessBotRights device:flags.0?string date:flags.1?int
///     location:flags.2?string = ConnectedBot;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/connectedBot)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConnectedBot {
    /// The identifier of the bot.
    pub bot_id: i64,
    /// The private chats that the bot manages.
    pub recipients: types::BusinessBotRecipients,
    /// What the bot may do.
    pub rights: types::BusinessBotRights,
    /// The device that the bot was connected from.
    pub device: Option<String>,
    /// When the bot was connected, in Unix time.
    pub date: Option<i32>,
    /// The place that the bot was connected from.
    pub location: Option<String>,
}

impl ConnectedBot {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        bot_id: i64,
        recipients: types::BusinessBotRecipients,
        rights: types::BusinessBotRights,
    ) -> Self {
        Self {
            bot_id,
            recipients,
            rights,
            device: None,
            date: None,
            location: None,
        }
    }
}

impl wire::Wire for ConnectedBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "connectedBot",
        id: 0x033ed001,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.bot_id);
        w.write(&self.recipients);
        w.write(&self.rights);
        flags.set(0, w.write_optional(&self.device));
        flags.set(1, w.write_optional(&self.date));
        flags.set(2, w.write_optional(&self.location));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, bot_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            bot_id,
            recipients: cursor.read(),
            rights: cursor.read(),
            device: cursor.read_optional(flags.has(0)),
            date: cursor.read_optional(flags.has(1)),
            location: cursor.read_optional(flags.has(2)),
        }
    }

    #[cfg(feature = "compat")]
    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            Self::ID => Self::read_bare(cursor),
            0xcd64636c => Self::connected_bot_cd64636c(cursor),
            _ => cursor.unknown(id, Self::TL_NAME),
        };
        cursor.leave(id);
        value
    }
}

/// The birthday of a contact of the account.
///
/// Contained in [`contacts.contactBirthdays`](types::contacts::ContactBirthdays).
///
/// Since layer 177.
///
/// ```text
/// contactBirthday#1d998733 contact_id:long birthday:Birthday = ContactBirthday;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contactBirthday)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ContactBirthday {
    /// The identifier of the contact.
    pub contact_id: i64,
    /// When the birthday is.
    pub birthday: types::Birthday,
}

impl ContactBirthday {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(contact_id: i64, birthday: types::Birthday) -> Self {
        Self { contact_id, birthday }
    }
}

impl wire::Wire for ContactBirthday {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contactBirthday",
        id: 0x1d998733,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.contact_id);
        w.write(&self.birthday);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            contact_id: cursor.i64(),
            birthday: cursor.read(),
        }
    }
}

/// An affiliate programme that the account, or a bot or channel of it, has joined.
///
/// Contained in [`payments.connectedStarRefBots`](types::payments::ConnectedStarRefBots).
///
/// Since layer 195.
///
/// ```text
/// connectedBotStarRef#19a13f71 flags:# revoked:flags.1?true url:string date:int
///     bot_id:long commission_permille:int duration_months:flags.0?int
///     participants:long revenue:long = ConnectedBotStarRef;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/connectedBotStarRef)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConnectedBotStarRef {
    /// If set, the link no longer counts, because the affiliate or the bot has ended it.
    pub revoked: bool,
    /// The link to share.
    pub url: String,
    /// When the programme was joined, in Unix time.
    pub date: i32,
    /// The bot that the programme is for.
    pub bot_id: i64,
    /// The share that the affiliate gets, in thousandths.
    pub commission_permille: i32,
    /// For how many months after a user came by the link the affiliate is paid; without end if absent.
    pub duration_months: Option<i32>,
    /// Number of users who came by the link.
    pub participants: i64,
    /// How many Telegram Stars the link has earned.
    pub revenue: i64,
}

impl ConnectedBotStarRef {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        date: i32,
        bot_id: i64,
        commission_permille: i32,
        participants: i64,
        revenue: i64,
    ) -> Self {
        Self {
            revoked: false,
            url: url.into(),
            date,
            bot_id,
            commission_permille,
            duration_months: None,
            participants,
            revenue,
        }
    }
}

impl wire::Wire for ConnectedBotStarRef {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "connectedBotStarRef",
        id: 0x19a13f71,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.revoked));
        w.string(&self.url);
        w.fixed((self.date, self.bot_id, self.commission_permille));
        flags.set(0, w.write_optional(&self.duration_months));
        w.fixed((self.participants, self.revenue));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let url = cursor.string();
        let (date, bot_id, commission_permille) = cursor.fixed::<(i32, i64, i32)>();
        let duration_months = cursor.read_optional(flags.has(0));
        let (participants, revenue) = cursor.fixed::<(i64, i64)>();
        Self {
            revoked: flags.has(1),
            url,
            date,
            bot_id,
            commission_permille,
            duration_months,
            participants,
            revenue,
        }
    }
}

/// A request to add a chat to a community, which waits for the administrators of the community.
///
/// Contained in [`communities.peerLinkRequests`](types::communities::PeerLinkRequests).
///
/// Since layer 228 or earlier.
///
/// ```text
/// communityPeerRequest#7beafa85 flags:# visible:flags.0?true peer:Peer
///     requested_by:long date:int = CommunityPeerRequest;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/communityPeerRequest)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CommunityPeerRequest {
    /// If set, the chat is to be shown to the members of the community.
    pub visible: bool,
    /// The chat to add.
    pub peer: enums::Peer,
    /// The identifier of the user who asks.
    pub requested_by: i64,
    /// When the request was made, in Unix time.
    pub date: i32,
}

impl CommunityPeerRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, requested_by: i64, date: i32) -> Self {
        Self {
            visible: false,
            peer: peer.into(),
            requested_by,
            date,
        }
    }
}

impl wire::Wire for CommunityPeerRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communityPeerRequest",
        id: 0x7beafa85,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.visible);
        w.flags(flags);
        w.write(&self.peer);
        w.fixed((self.requested_by, self.date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let (requested_by, date) = cursor.fixed::<(i64, i32)>();
        Self {
            visible: flags.has(0),
            peer,
            requested_by,
            date,
        }
    }
}

/// The exchange rate of one currency, as [`payments.getCurrencyRates`](functions::payments::GetCurrencyRates) lists
/// them.
///
/// Contained in [`payments.currencyRates`](types::payments::CurrencyRates).
///
/// Since layer 230.
///
/// ```text
/// currencyRate#30d9743c currency:string rate:double = CurrencyRate;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/currencyRate)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct CurrencyRate {
    /// The code of the currency.
    pub currency: String,
    /// The exchange rate of the currency.
    pub rate: f64,
}

impl CurrencyRate {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(currency: impl Into<String>, rate: f64) -> Self {
        Self {
            currency: currency.into(),
            rate,
        }
    }
}

impl wire::Wire for CurrencyRate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "currencyRate",
        id: 0x30d9743c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.currency);
        w.f64(self.rate);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            currency: cursor.string(),
            rate: cursor.f64(),
        }
    }
}
