// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A user that does not exist or cannot be seen.
///
/// A constructor of [`User`](enums::User).
///
/// Since layer 46 or earlier; `id:long` since 133 or earlier, `id:int` before.
///
/// ```text
/// userEmpty#d3bc4b7a id:long = User;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/userEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UserEmpty {
    /// The identifier of the user.
    pub id: i64,
}

impl UserEmpty {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Wire for UserEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "userEmpty",
        id: 0xd3bc4b7a,
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

/// A user or bot, as far as the account may see it.
///
/// A constructor of [`User`](enums::User).
///
/// Since layer 46 or earlier; `support`, `scam`, `lang_code` since 66; `apply_min_photo`, `fake` since 105;
/// `restriction_reason:flags.18?Vector<RestrictionReason>` since 105, `restriction_reason:flags.18?string` before;
/// `bot_attach_menu`, `premium`, `attach_menu_enabled` since 133 or earlier; `id:long` since 133 or earlier,
/// `id:int` before; `emoji_status` since 145; `bot_can_edit`, `usernames` since 148; `close_friend`,
/// `stories_hidden`, `stories_unavailable`, `stories_max_id` since 160 or earlier; `color`, `background_emoji_id`
/// since 166; `contact_require_premium`, `bot_business`, `profile_color` since 167; `background_emoji_id` until
/// 166; `color:flags2.8?PeerColor` since 167, `color:flags2.7?int` before; `bot_has_main_app`, `bot_active_users`
/// since 185; `bot_verification_icon` since 196; `bot_forum_view`, `send_paid_messages_stars` since 200;
/// `bot_forum_can_manage_topics`, `bot_can_manage_bots`, `bot_guestchat` since 217;
/// `stories_max_id:flags2.5?RecentStory` since 217, `stories_max_id:flags2.5?int` before; `bot_guard`,
/// `linked_community_id` since 228 or earlier.
///
/// ```text
/// user#b1b8cc83 flags:# self:flags.10?true contact:flags.11?true
///     mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true
///     bot_chat_history:flags.15?true bot_nochats:flags.16?true
///     verified:flags.17?true restricted:flags.18?true min:flags.20?true
///     bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true
///     apply_min_photo:flags.25?true fake:flags.26?true
///     bot_attach_menu:flags.27?true premium:flags.28?true
///     attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true
///     close_friend:flags2.2?true stories_hidden:flags2.3?true
///     stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true
///     bot_business:flags2.11?true bot_has_main_app:flags2.13?true
///     bot_forum_view:flags2.16?true bot_forum_can_manage_topics:flags2.17?true
///     bot_can_manage_bots:flags2.18?true bot_guestchat:flags2.19?true
///     bot_guard:flags2.20?true id:long access_hash:flags.0?long
///     first_name:flags.1?string last_name:flags.2?string username:flags.3?string
///     phone:flags.4?string photo:flags.5?UserProfilePhoto
///     status:flags.6?UserStatus bot_info_version:flags.14?int
///     restriction_reason:flags.18?Vector<RestrictionReason>
///     bot_inline_placeholder:flags.19?string lang_code:flags.22?string
///     emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username>
///     stories_max_id:flags2.5?RecentStory color:flags2.8?PeerColor
///     profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int
///     bot_verification_icon:flags2.14?long send_paid_messages_stars:flags2.15?long
///     linked_community_id:flags2.21?long = User;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/user)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct User {
    /// If set, it is the account itself.
    pub self_: bool,
    /// If set, the user is a contact.
    pub contact: bool,
    /// If set, the user is a contact and has the account as one.
    pub mutual_contact: bool,
    /// If set, the account of the user was deleted.
    pub deleted: bool,
    /// If set, it is a bot.
    ///
    /// On the wire together with `bot_info_version`, or not at all.
    pub bot: bool,
    /// If set, the bot can see all messages of groups.
    pub bot_chat_history: bool,
    /// If set, the bot cannot be added to groups.
    pub bot_nochats: bool,
    /// If set, Telegram has verified the user.
    pub verified: bool,
    /// If set, access to the user is restricted, as `restriction_reason` says.
    ///
    /// On the wire together with `restriction_reason`, or not at all.
    pub restricted: bool,
    /// If set, this is a reduced object: fields that are absent may still have a value, and the access hash serves only
    /// to get photos.
    pub min: bool,
    /// If set, the bot asks for the user's location in inline mode.
    pub bot_inline_geo: bool,
    /// If set, it is an account of the support.
    pub support: bool,
    /// If set, Telegram warns of the user as a scam.
    pub scam: bool,
    /// If set, the photo is right even though the object is reduced.
    pub apply_min_photo: bool,
    /// If set, Telegram warns that the user pretends to be somebody else.
    pub fake: bool,
    /// If set, the bot can be added to the attachment menu.
    pub bot_attach_menu: bool,
    /// If set, the user has Telegram Premium.
    pub premium: bool,
    /// If set, the account has added the bot to its attachment menu.
    pub attach_menu_enabled: bool,
    /// If set, the account may edit the bot.
    pub bot_can_edit: bool,
    /// If set, the user is marked as a close friend.
    pub close_friend: bool,
    /// If set, the stories of the user are hidden from the main list.
    pub stories_hidden: bool,
    /// If set, the user has no stories that the account can see.
    pub stories_unavailable: bool,
    /// If set, only contacts and accounts with Telegram Premium may write to the user.
    pub contact_require_premium: bool,
    /// If set, the bot can be connected to business accounts.
    pub bot_business: bool,
    /// If set, the bot has a main mini app.
    pub bot_has_main_app: bool,
    /// If set, the chat with the bot can be shown as a forum.
    pub bot_forum_view: bool,
    /// If set, users can manage topics in the chat with the bot.
    pub bot_forum_can_manage_topics: bool,
    /// If set, the bot can manage other bots.
    pub bot_can_manage_bots: bool,
    /// If set, the bot supports guest chats.
    pub bot_guestchat: bool,
    /// If set, the bot can act as a guard bot.
    pub bot_guard: bool,
    /// The identifier of the user.
    pub id: i64,
    /// The access hash, to act on the user with. It is good only for the account that received it.
    pub access_hash: Option<i64>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The main username.
    pub username: Option<String>,
    /// The phone number, if the account may see it.
    pub phone: Option<String>,
    /// The profile photo.
    pub photo: Option<enums::UserProfilePhoto>,
    /// When the user was last online.
    pub status: Option<enums::UserStatus>,
    /// The version of the bot's description; it grows with every change.
    ///
    /// On the wire together with `bot`, or not at all.
    pub bot_info_version: Option<i32>,
    /// Why and where access is restricted.
    ///
    /// On the wire together with `restricted`, or not at all.
    pub restriction_reason: Option<Vec<types::RestrictionReason>>,
    /// The text that stands in the input field for the inline mode of the bot.
    pub bot_inline_placeholder: Option<String>,
    /// The language of the user, as a code.
    pub lang_code: Option<String>,
    /// The emoji status.
    pub emoji_status: Option<enums::EmojiStatus>,
    /// All usernames, if there are several or one is bought.
    pub usernames: Option<Vec<types::Username>>,
    /// The newest story of the user, or the live one where there is one.
    pub stories_max_id: Option<types::RecentStory>,
    /// The colour of the name in chats.
    pub color: Option<enums::PeerColor>,
    /// The colour of the profile.
    pub profile_color: Option<enums::PeerColor>,
    /// Number of users that use the bot in a month.
    pub bot_active_users: Option<i32>,
    /// The identifier of the custom emoji with which a verifier marks the user.
    pub bot_verification_icon: Option<i64>,
    /// The number of Telegram Stars that a message to the user costs.
    pub send_paid_messages_stars: Option<i64>,
    /// The identifier of the community that is linked.
    pub linked_community_id: Option<i64>,
}

impl User {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            self_: false,
            contact: false,
            mutual_contact: false,
            deleted: false,
            bot: false,
            bot_chat_history: false,
            bot_nochats: false,
            verified: false,
            restricted: false,
            min: false,
            bot_inline_geo: false,
            support: false,
            scam: false,
            apply_min_photo: false,
            fake: false,
            bot_attach_menu: false,
            premium: false,
            attach_menu_enabled: false,
            bot_can_edit: false,
            close_friend: false,
            stories_hidden: false,
            stories_unavailable: false,
            contact_require_premium: false,
            bot_business: false,
            bot_has_main_app: false,
            bot_forum_view: false,
            bot_forum_can_manage_topics: false,
            bot_can_manage_bots: false,
            bot_guestchat: false,
            bot_guard: false,
            id,
            access_hash: None,
            first_name: None,
            last_name: None,
            username: None,
            phone: None,
            photo: None,
            status: None,
            bot_info_version: None,
            restriction_reason: None,
            bot_inline_placeholder: None,
            lang_code: None,
            emoji_status: None,
            usernames: None,
            stories_max_id: None,
            color: None,
            profile_color: None,
            bot_active_users: None,
            bot_verification_icon: None,
            send_paid_messages_stars: None,
            linked_community_id: None,
        }
    }
}

impl wire::Wire for User {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "user",
        id: 0xb1b8cc83,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(10, self.self_)
                    .with(11, self.contact)
                    .with(12, self.mutual_contact)
                    .with(13, self.deleted)
                    .with(14, self.bot || self.bot_info_version.is_some())
                    .with(15, self.bot_chat_history)
                    .with(16, self.bot_nochats)
                    .with(17, self.verified)
                    .with(18, self.restricted || self.restriction_reason.is_some())
                    .with(20, self.min)
                    .with(21, self.bot_inline_geo)
                    .with(23, self.support)
                    .with(24, self.scam)
                    .with(25, self.apply_min_photo)
                    .with(26, self.fake)
                    .with(27, self.bot_attach_menu)
                    .with(28, self.premium)
                    .with(29, self.attach_menu_enabled),
            );
        let mut flags2 = w
            .mask(
                wire::Flags::default()
                    .with(1, self.bot_can_edit)
                    .with(2, self.close_friend)
                    .with(3, self.stories_hidden)
                    .with(4, self.stories_unavailable)
                    .with(10, self.contact_require_premium)
                    .with(11, self.bot_business)
                    .with(13, self.bot_has_main_app)
                    .with(16, self.bot_forum_view)
                    .with(17, self.bot_forum_can_manage_topics)
                    .with(18, self.bot_can_manage_bots)
                    .with(19, self.bot_guestchat)
                    .with(20, self.bot_guard),
            );
        w.i64(self.id);
        flags.set(0, w.write_optional(&self.access_hash));
        flags.set(1, w.write_optional(&self.first_name));
        flags.set(2, w.write_optional(&self.last_name));
        flags.set(3, w.write_optional(&self.username));
        flags.set(4, w.write_optional(&self.phone));
        flags.set(5, w.write_optional(&self.photo));
        flags.set(6, w.write_optional(&self.status));
        w.write_shared_or_zero(flags.has(14), &self.bot_info_version);
        w.write_shared_or_zero(flags.has(18), &self.restriction_reason);
        flags.set(19, w.write_optional(&self.bot_inline_placeholder));
        flags.set(22, w.write_optional(&self.lang_code));
        flags.set(30, w.write_optional(&self.emoji_status));
        flags2.set(0, w.write_optional(&self.usernames));
        flags2.set(5, w.write_optional(&self.stories_max_id));
        flags2.set(8, w.write_optional(&self.color));
        flags2.set(9, w.write_optional(&self.profile_color));
        flags2.set(12, w.write_optional(&self.bot_active_users));
        flags2.set(14, w.write_optional(&self.bot_verification_icon));
        flags2.set(15, w.write_optional(&self.send_paid_messages_stars));
        flags2.set(21, w.write_optional(&self.linked_community_id));
        w.patch(flags);
        w.patch(flags2);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, flags2, id) = cursor.fixed::<(wire::Flags, wire::Flags, i64)>();
        Self {
            self_: flags.has(10),
            contact: flags.has(11),
            mutual_contact: flags.has(12),
            deleted: flags.has(13),
            bot: flags.has(14),
            bot_chat_history: flags.has(15),
            bot_nochats: flags.has(16),
            verified: flags.has(17),
            restricted: flags.has(18),
            min: flags.has(20),
            bot_inline_geo: flags.has(21),
            support: flags.has(23),
            scam: flags.has(24),
            apply_min_photo: flags.has(25),
            fake: flags.has(26),
            bot_attach_menu: flags.has(27),
            premium: flags.has(28),
            attach_menu_enabled: flags.has(29),
            bot_can_edit: flags2.has(1),
            close_friend: flags2.has(2),
            stories_hidden: flags2.has(3),
            stories_unavailable: flags2.has(4),
            contact_require_premium: flags2.has(10),
            bot_business: flags2.has(11),
            bot_has_main_app: flags2.has(13),
            bot_forum_view: flags2.has(16),
            bot_forum_can_manage_topics: flags2.has(17),
            bot_can_manage_bots: flags2.has(18),
            bot_guestchat: flags2.has(19),
            bot_guard: flags2.has(20),
            id,
            access_hash: cursor.read_optional(flags.has(0)),
            first_name: cursor.read_optional(flags.has(1)),
            last_name: cursor.read_optional(flags.has(2)),
            username: cursor.read_optional(flags.has(3)),
            phone: cursor.read_optional(flags.has(4)),
            photo: cursor.read_optional(flags.has(5)),
            status: cursor.read_optional(flags.has(6)),
            bot_info_version: cursor.read_optional(flags.has(14)),
            restriction_reason: cursor.read_optional(flags.has(18)),
            bot_inline_placeholder: cursor.read_optional(flags.has(19)),
            lang_code: cursor.read_optional(flags.has(22)),
            emoji_status: cursor.read_optional(flags.has(30)),
            usernames: cursor.read_optional(flags2.has(0)),
            stories_max_id: cursor.read_optional(flags2.has(5)),
            color: cursor.read_optional(flags2.has(8)),
            profile_color: cursor.read_optional(flags2.has(9)),
            bot_active_users: cursor.read_optional(flags2.has(12)),
            bot_verification_icon: cursor.read_optional(flags2.has(14)),
            send_paid_messages_stars: cursor.read_optional(flags2.has(15)),
            linked_community_id: cursor.read_optional(flags2.has(21)),
        }
    }
}

/// The user has a profile photo, and this is where to get it.
///
/// A constructor of [`UserProfilePhoto`](enums::UserProfilePhoto).
///
/// Since layer 46 or earlier; `dc_id` since 98; `has_video` since 117 or earlier; `personal`, `stripped_thumb`
/// since 129 or earlier; `photo_small`, `photo_big` until 121 or later.
///
/// ```text
/// userProfilePhoto#82d1f706 flags:# has_video:flags.0?true personal:flags.2?true
///     photo_id:long stripped_thumb:flags.1?bytes dc_id:int = UserProfilePhoto;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/userProfilePhoto)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UserProfilePhoto {
    /// If set, the photo is animated.
    pub has_video: bool,
    /// If set, the account chose the photo for this contact.
    pub personal: bool,
    /// The identifier of the photo.
    pub photo_id: i64,
    /// A tiny preview, as a JPEG without its header.
    pub stripped_thumb: Option<Vec<u8>>,
    /// The data centre that stores the photo.
    pub dc_id: i32,
}

impl UserProfilePhoto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(photo_id: i64, dc_id: i32) -> Self {
        Self {
            has_video: false,
            personal: false,
            photo_id,
            stripped_thumb: None,
            dc_id,
        }
    }
}

impl wire::Wire for UserProfilePhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "userProfilePhoto",
        id: 0x82d1f706,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.has_video).with(2, self.personal));
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
            personal: flags.has(2),
            photo_id,
            stripped_thumb: cursor.read_optional(flags.has(1)),
            dc_id: cursor.i32(),
        }
    }
}

/// The user is online now.
///
/// A constructor of [`UserStatus`](enums::UserStatus).
///
/// Since layer 46 or earlier.
///
/// ```text
/// userStatusOnline#edb93949 expires:int = UserStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/userStatusOnline)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UserStatusOnline {
    /// Until when that holds, in Unix time.
    pub expires: i32,
}

impl UserStatusOnline {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(expires: i32) -> Self {
        Self { expires }
    }
}

impl wire::Wire for UserStatusOnline {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "userStatusOnline",
        id: 0xedb93949,
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

/// The user is offline, and when they were last online is known.
///
/// A constructor of [`UserStatus`](enums::UserStatus).
///
/// Since layer 46 or earlier.
///
/// ```text
/// userStatusOffline#8c703f was_online:int = UserStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/userStatusOffline)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UserStatusOffline {
    /// When the user was last online, in Unix time.
    pub was_online: i32,
}

impl UserStatusOffline {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(was_online: i32) -> Self {
        Self { was_online }
    }
}

impl wire::Wire for UserStatusOffline {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "userStatusOffline",
        id: 0x008c703f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.was_online);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { was_online: cursor.i32() }
    }
}

/// The user was online recently.
///
/// A constructor of [`UserStatus`](enums::UserStatus).
///
/// Since layer 46 or earlier; `by_me` since 172.
///
/// ```text
/// userStatusRecently#7b197dc8 flags:# by_me:flags.0?true = UserStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/userStatusRecently)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UserStatusRecently {
    /// If set, the time is not exact because the account hides its own.
    pub by_me: bool,
}

impl UserStatusRecently {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { by_me: false }
    }
}

impl wire::Wire for UserStatusRecently {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "userStatusRecently",
        id: 0x7b197dc8,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.by_me);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { by_me: flags.has(0) }
    }
}

/// The user was online in the last week.
///
/// A constructor of [`UserStatus`](enums::UserStatus).
///
/// Since layer 46 or earlier; `by_me` since 172.
///
/// ```text
/// userStatusLastWeek#541a1d1a flags:# by_me:flags.0?true = UserStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/userStatusLastWeek)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UserStatusLastWeek {
    /// If set, the time is not exact because the account hides its own.
    pub by_me: bool,
}

impl UserStatusLastWeek {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { by_me: false }
    }
}

impl wire::Wire for UserStatusLastWeek {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "userStatusLastWeek",
        id: 0x541a1d1a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.by_me);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { by_me: flags.has(0) }
    }
}

/// The user was online in the last month.
///
/// A constructor of [`UserStatus`](enums::UserStatus).
///
/// Since layer 46 or earlier; `by_me` since 172.
///
/// ```text
/// userStatusLastMonth#65899777 flags:# by_me:flags.0?true = UserStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/userStatusLastMonth)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UserStatusLastMonth {
    /// If set, the time is not exact because the account hides its own.
    pub by_me: bool,
}

impl UserStatusLastMonth {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { by_me: false }
    }
}

impl wire::Wire for UserStatusLastMonth {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "userStatusLastMonth",
        id: 0x65899777,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.by_me);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { by_me: flags.has(0) }
    }
}

/// One of the usernames of a user, channel or supergroup, and whether it is in use.
///
/// Contained in [`user`](types::User), [`channel`](types::Channel), [`updateUserName`](types::UpdateUserName).
///
/// Since layer 148; `deletable`, `expired` until 228; `deletable`, `expired` since 230.
///
/// ```text
/// username#b4073647 flags:# editable:flags.0?true active:flags.1?true
///     deletable:flags.2?true expired:flags.3?true username:string = Username;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/username)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Username {
    /// If set, this is the username that its owner can change; those bought on Fragment cannot be changed.
    pub editable: bool,
    /// If set, the username leads to its owner; usernames that are not active lead nowhere.
    pub active: bool,
    /// If set, the username can be deleted.
    pub deletable: bool,
    /// If set, the username has expired.
    pub expired: bool,
    /// The username itself, without the at sign.
    pub username: String,
}

impl Username {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            editable: false,
            active: false,
            deletable: false,
            expired: false,
            username: username.into(),
        }
    }
}

impl wire::Wire for Username {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "username",
        id: 0xb4073647,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.editable)
            .with(1, self.active)
            .with(2, self.deletable)
            .with(3, self.expired);
        w.flags(flags);
        w.string(&self.username);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            editable: flags.has(0),
            active: flags.has(1),
            deletable: flags.has(2),
            expired: flags.has(3),
            username: cursor.string(),
        }
    }
}

/// The details of a user or bot.
///
/// Contained in [`users.userFull`](types::users::UserFull).
///
/// Since layer 46 or earlier; `phone_calls_available`, `phone_calls_private`, `about`, `common_chats_count` since
/// 62 or earlier; `blocked:flags.0?true` since 62 or earlier, `blocked:Bool` before; `profile_photo:flags.2?Photo`
/// since 62 or earlier, `profile_photo:Photo` before; `bot_info:flags.3?BotInfo` since 62 or earlier,
/// `bot_info:BotInfo` before; fields in another order since 62 or earlier; `can_pin_message`, `pinned_msg_id` since
/// 89 or earlier; `folder_id` since 100 or earlier; `has_scheduled`, `video_calls_available`, `settings` since 102
/// or earlier; `link` until 100 or later; `ttl_period` since 129 or earlier; `theme_emoticon` since 133 or earlier;
/// `id`, `private_forward_name` since 135; `user` until 134; `bot_group_admin_rights`, `bot_broadcast_admin_rights`
/// since 140; `voice_messages_forbidden`, `premium_gifts` since 144; `translations_disabled`, `personal_photo`,
/// `fallback_photo` since 151; `wallpaper` since 158 or earlier; `stories_pinned_available`,
/// `blocked_my_stories_from`, `stories` since 160 or earlier; `wallpaper_overridden`, `contact_require_premium`,
/// `read_dates_private` since 164; `stories:flags.25?PeerStories` since 164, `stories:flags.25?UserStories` before;
/// `business_work_hours`, `business_location`, `business_greeting_message`, `business_away_message` since 176;
/// `sponsored_enabled`, `business_intro`, `birthday`, `personal_channel_id`, `personal_channel_message` since 177;
/// `can_view_revenue`, `bot_can_manage_emoji_status`, `stargifts_count` since 189; `starref_program` since 195;
/// `bot_verification` since 196; `send_paid_messages_stars` since 200; `premium_gifts` until 199;
/// `display_gifts_button`, `disallowed_gifts` since 201; `stars_rating` since 210; `stars_my_pending_rating`,
/// `stars_my_pending_rating_date` since 211; `main_tab`, `saved_music` since 213; `theme` since 214;
/// `theme_emoticon` until 213; `noforwards_my_enabled`, `noforwards_peer_enabled`, `note` since 216;
/// `unofficial_security_risk`, `bot_manager_id` since 224.
///
/// ```text
/// userFull#6cbe645 flags:# blocked:flags.0?true phone_calls_available:flags.4?true
///     phone_calls_private:flags.5?true can_pin_message:flags.7?true
///     has_scheduled:flags.12?true video_calls_available:flags.13?true
///     voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true
///     stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true
///     wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true
///     read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true
///     can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true
///     display_gifts_button:flags2.16?true noforwards_my_enabled:flags2.23?true
///     noforwards_peer_enabled:flags2.24?true
///     unofficial_security_risk:flags2.26?true id:long about:flags.1?string
///     settings:PeerSettings personal_photo:flags.21?Photo
///     profile_photo:flags.2?Photo fallback_photo:flags.22?Photo
///     notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo
///     pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int
///     ttl_period:flags.14?int theme:flags.15?ChatTheme
///     private_forward_name:flags.16?string
///     bot_group_admin_rights:flags.17?ChatAdminRights
///     bot_broadcast_admin_rights:flags.18?ChatAdminRights
///     wallpaper:flags.24?WallPaper stories:flags.25?PeerStories
///     business_work_hours:flags2.0?BusinessWorkHours
///     business_location:flags2.1?BusinessLocation
///     business_greeting_message:flags2.2?BusinessGreetingMessage
///     business_away_message:flags2.3?BusinessAwayMessage
///     business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday
///     personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int
///     stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram
///     bot_verification:flags2.12?BotVerification
///     send_paid_messages_stars:flags2.14?long
///     disallowed_gifts:flags2.15?DisallowedGiftsSettings
///     stars_rating:flags2.17?StarsRating
///     stars_my_pending_rating:flags2.18?StarsRating
///     stars_my_pending_rating_date:flags2.18?int main_tab:flags2.20?ProfileTab
///     saved_music:flags2.21?Document note:flags2.22?TextWithEntities
///     bot_manager_id:flags2.25?long = UserFull;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/userFull)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UserFull {
    /// If set, the account has blocked the user.
    pub blocked: bool,
    /// If set, the user can be called.
    pub phone_calls_available: bool,
    /// If set, the privacy settings of the user do not let the account call.
    pub phone_calls_private: bool,
    /// If set, the account may pin messages in the chat.
    pub can_pin_message: bool,
    /// If set, the chat has scheduled messages.
    pub has_scheduled: bool,
    /// If set, the user can be called with video.
    pub video_calls_available: bool,
    /// If set, the user accepts no voice or round video messages.
    pub voice_messages_forbidden: bool,
    /// If set, translations are switched off for the chat.
    pub translations_disabled: bool,
    /// If set, there are stories on the profile.
    pub stories_pinned_available: bool,
    /// If set, the account hides its stories from the user.
    pub blocked_my_stories_from: bool,
    /// If set, the other side chose the wallpaper of the chat.
    pub wallpaper_overridden: bool,
    /// If set, the account cannot write to the user without Telegram Premium.
    pub contact_require_premium: bool,
    /// If set, the account cannot see when the user read its messages, so
    /// [`messages.getOutboxReadDate`](functions::messages::GetOutboxReadDate) fails.
    pub read_dates_private: bool,
    /// If set, sponsored messages are shown to the account itself.
    pub sponsored_enabled: bool,
    /// If set, the account may see what advertisements earn for the bot.
    pub can_view_revenue: bool,
    /// If set, the bot may change the emoji status of the account.
    pub bot_can_manage_emoji_status: bool,
    /// If set, the user wants a button for gifts in private chats; show it if the account has set the same.
    pub display_gifts_button: bool,
    /// If set, the account protects the content of the chat.
    pub noforwards_my_enabled: bool,
    /// If set, the user protects the content of the chat.
    pub noforwards_peer_enabled: bool,
    /// If set, the user has an unofficial client that is a risk.
    pub unofficial_security_risk: bool,
    /// The identifier of the user.
    pub id: i64,
    /// The text about the user.
    pub about: Option<String>,
    /// What to offer to the account when it opens the chat.
    pub settings: types::PeerSettings,
    /// The photo that the account chose for this contact.
    pub personal_photo: Option<enums::Photo>,
    /// The profile photo.
    pub profile_photo: Option<enums::Photo>,
    /// The photo for those who may not see the profile photo.
    pub fallback_photo: Option<enums::Photo>,
    /// The notification settings.
    pub notify_settings: types::PeerNotifySettings,
    /// More about the bot.
    pub bot_info: Option<types::BotInfo>,
    /// The identifier of the newest pinned message.
    pub pinned_msg_id: Option<i32>,
    /// Number of groups that the account and the user are both in.
    pub common_chats_count: i32,
    /// The identifier of the folder that the chat is in; 1 is the archive.
    pub folder_id: Option<i32>,
    /// Seconds after which new messages are deleted.
    pub ttl_period: Option<i32>,
    /// The theme of the chat.
    pub theme: Option<enums::ChatTheme>,
    /// The name that forwarded messages of the user show instead of a link.
    pub private_forward_name: Option<String>,
    /// What the bot asks for when it becomes an administrator of a group.
    pub bot_group_admin_rights: Option<types::ChatAdminRights>,
    /// What the bot asks for when it becomes an administrator of a channel.
    pub bot_broadcast_admin_rights: Option<types::ChatAdminRights>,
    /// The wallpaper of the chat.
    pub wallpaper: Option<enums::WallPaper>,
    /// The stories that are active.
    pub stories: Option<types::PeerStories>,
    /// The opening hours.
    pub business_work_hours: Option<types::BusinessWorkHours>,
    /// The address of the business.
    pub business_location: Option<types::BusinessLocation>,
    /// The greeting message.
    pub business_greeting_message: Option<types::BusinessGreetingMessage>,
    /// The away message.
    pub business_away_message: Option<types::BusinessAwayMessage>,
    /// What an empty chat with the business shows.
    pub business_intro: Option<types::BusinessIntro>,
    /// The birthday.
    pub birthday: Option<types::Birthday>,
    /// The identifier of the channel on the profile.
    ///
    /// On the wire together with `personal_channel_message`, or not at all.
    pub personal_channel_id: Option<i64>,
    /// The identifier of the newest post of that channel.
    ///
    /// On the wire together with `personal_channel_id`, or not at all.
    pub personal_channel_message: Option<i32>,
    /// Number of gifts that the user shows on the profile.
    pub stargifts_count: Option<i32>,
    /// The affiliate programme of the bot.
    pub starref_program: Option<types::StarRefProgram>,
    /// How a verifier marks the user.
    pub bot_verification: Option<types::BotVerification>,
    /// The number of Telegram Stars that a message to the user costs the account; 0 if the user charges for messages
    /// but the account is exempt.
    pub send_paid_messages_stars: Option<i64>,
    /// The kinds of gifts that the user does not accept.
    pub disallowed_gifts: Option<types::DisallowedGiftsSettings>,
    /// The rating of the user by what was spent in Telegram Stars.
    pub stars_rating: Option<types::StarsRating>,
    /// The rating that the account will have from `stars_my_pending_rating_date` on; for the account itself only.
    ///
    /// On the wire together with `stars_my_pending_rating_date`, or not at all.
    pub stars_my_pending_rating: Option<types::StarsRating>,
    /// When the account will have that rating, in Unix time.
    ///
    /// On the wire together with `stars_my_pending_rating`, or not at all.
    pub stars_my_pending_rating_date: Option<i32>,
    /// The tab of the profile that is shown first.
    pub main_tab: Option<enums::ProfileTab>,
    /// The audio file on the profile.
    pub saved_music: Option<enums::Document>,
    /// The note that the account made about the user.
    pub note: Option<types::TextWithEntities>,
    /// The identifier of the bot's manager.
    pub bot_manager_id: Option<i64>,
}

impl UserFull {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        id: i64,
        settings: types::PeerSettings,
        notify_settings: types::PeerNotifySettings,
        common_chats_count: i32,
    ) -> Self {
        Self {
            blocked: false,
            phone_calls_available: false,
            phone_calls_private: false,
            can_pin_message: false,
            has_scheduled: false,
            video_calls_available: false,
            voice_messages_forbidden: false,
            translations_disabled: false,
            stories_pinned_available: false,
            blocked_my_stories_from: false,
            wallpaper_overridden: false,
            contact_require_premium: false,
            read_dates_private: false,
            sponsored_enabled: false,
            can_view_revenue: false,
            bot_can_manage_emoji_status: false,
            display_gifts_button: false,
            noforwards_my_enabled: false,
            noforwards_peer_enabled: false,
            unofficial_security_risk: false,
            id,
            about: None,
            settings,
            personal_photo: None,
            profile_photo: None,
            fallback_photo: None,
            notify_settings,
            bot_info: None,
            pinned_msg_id: None,
            common_chats_count,
            folder_id: None,
            ttl_period: None,
            theme: None,
            private_forward_name: None,
            bot_group_admin_rights: None,
            bot_broadcast_admin_rights: None,
            wallpaper: None,
            stories: None,
            business_work_hours: None,
            business_location: None,
            business_greeting_message: None,
            business_away_message: None,
            business_intro: None,
            birthday: None,
            personal_channel_id: None,
            personal_channel_message: None,
            stargifts_count: None,
            starref_program: None,
            bot_verification: None,
            send_paid_messages_stars: None,
            disallowed_gifts: None,
            stars_rating: None,
            stars_my_pending_rating: None,
            stars_my_pending_rating_date: None,
            main_tab: None,
            saved_music: None,
            note: None,
            bot_manager_id: None,
        }
    }
}

impl wire::Wire for UserFull {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "userFull",
        id: 0x06cbe645,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.blocked)
                    .with(4, self.phone_calls_available)
                    .with(5, self.phone_calls_private)
                    .with(7, self.can_pin_message)
                    .with(12, self.has_scheduled)
                    .with(13, self.video_calls_available)
                    .with(20, self.voice_messages_forbidden)
                    .with(23, self.translations_disabled)
                    .with(26, self.stories_pinned_available)
                    .with(27, self.blocked_my_stories_from)
                    .with(28, self.wallpaper_overridden)
                    .with(29, self.contact_require_premium)
                    .with(30, self.read_dates_private),
            );
        let mut flags2 = w
            .mask(
                wire::Flags::default()
                    .with(
                        6,
                        self.personal_channel_id.is_some()
                            || self.personal_channel_message.is_some(),
                    )
                    .with(7, self.sponsored_enabled)
                    .with(9, self.can_view_revenue)
                    .with(10, self.bot_can_manage_emoji_status)
                    .with(16, self.display_gifts_button)
                    .with(18, self.stars_my_pending_rating.is_some())
                    .with(23, self.noforwards_my_enabled)
                    .with(24, self.noforwards_peer_enabled)
                    .with(26, self.unofficial_security_risk),
            );
        w.i64(self.id);
        flags.set(1, w.write_optional(&self.about));
        w.write(&self.settings);
        flags.set(21, w.write_optional(&self.personal_photo));
        flags.set(2, w.write_optional(&self.profile_photo));
        flags.set(22, w.write_optional(&self.fallback_photo));
        w.write(&self.notify_settings);
        flags.set(3, w.write_optional(&self.bot_info));
        flags.set(6, w.write_optional(&self.pinned_msg_id));
        w.i32(self.common_chats_count);
        flags.set(11, w.write_optional(&self.folder_id));
        flags.set(14, w.write_optional(&self.ttl_period));
        flags.set(15, w.write_optional(&self.theme));
        flags.set(16, w.write_optional(&self.private_forward_name));
        flags.set(17, w.write_optional(&self.bot_group_admin_rights));
        flags.set(18, w.write_optional(&self.bot_broadcast_admin_rights));
        flags.set(24, w.write_optional(&self.wallpaper));
        flags.set(25, w.write_optional(&self.stories));
        flags2.set(0, w.write_optional(&self.business_work_hours));
        flags2.set(1, w.write_optional(&self.business_location));
        flags2.set(2, w.write_optional(&self.business_greeting_message));
        flags2.set(3, w.write_optional(&self.business_away_message));
        flags2.set(4, w.write_optional(&self.business_intro));
        flags2.set(5, w.write_optional(&self.birthday));
        w.write_shared_or_zero(flags2.has(6), &self.personal_channel_id);
        w.write_shared_or_zero(flags2.has(6), &self.personal_channel_message);
        flags2.set(8, w.write_optional(&self.stargifts_count));
        flags2.set(11, w.write_optional(&self.starref_program));
        flags2.set(12, w.write_optional(&self.bot_verification));
        flags2.set(14, w.write_optional(&self.send_paid_messages_stars));
        flags2.set(15, w.write_optional(&self.disallowed_gifts));
        flags2.set(17, w.write_optional(&self.stars_rating));
        w.write_shared(flags2.has(18), &self.stars_my_pending_rating);
        w.write_shared_or_zero(flags2.has(18), &self.stars_my_pending_rating_date);
        flags2.set(20, w.write_optional(&self.main_tab));
        flags2.set(21, w.write_optional(&self.saved_music));
        flags2.set(22, w.write_optional(&self.note));
        flags2.set(25, w.write_optional(&self.bot_manager_id));
        w.patch(flags);
        w.patch(flags2);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, flags2, id) = cursor.fixed::<(wire::Flags, wire::Flags, i64)>();
        Self {
            blocked: flags.has(0),
            phone_calls_available: flags.has(4),
            phone_calls_private: flags.has(5),
            can_pin_message: flags.has(7),
            has_scheduled: flags.has(12),
            video_calls_available: flags.has(13),
            voice_messages_forbidden: flags.has(20),
            translations_disabled: flags.has(23),
            stories_pinned_available: flags.has(26),
            blocked_my_stories_from: flags.has(27),
            wallpaper_overridden: flags.has(28),
            contact_require_premium: flags.has(29),
            read_dates_private: flags.has(30),
            sponsored_enabled: flags2.has(7),
            can_view_revenue: flags2.has(9),
            bot_can_manage_emoji_status: flags2.has(10),
            display_gifts_button: flags2.has(16),
            noforwards_my_enabled: flags2.has(23),
            noforwards_peer_enabled: flags2.has(24),
            unofficial_security_risk: flags2.has(26),
            id,
            about: cursor.read_optional(flags.has(1)),
            settings: cursor.read(),
            personal_photo: cursor.read_optional(flags.has(21)),
            profile_photo: cursor.read_optional(flags.has(2)),
            fallback_photo: cursor.read_optional(flags.has(22)),
            notify_settings: cursor.read(),
            bot_info: cursor.read_optional(flags.has(3)),
            pinned_msg_id: cursor.read_optional(flags.has(6)),
            common_chats_count: cursor.i32(),
            folder_id: cursor.read_optional(flags.has(11)),
            ttl_period: cursor.read_optional(flags.has(14)),
            theme: cursor.read_optional(flags.has(15)),
            private_forward_name: cursor.read_optional(flags.has(16)),
            bot_group_admin_rights: cursor.read_optional(flags.has(17)),
            bot_broadcast_admin_rights: cursor.read_optional(flags.has(18)),
            wallpaper: cursor.read_optional(flags.has(24)),
            stories: cursor.read_optional(flags.has(25)),
            business_work_hours: cursor.read_optional(flags2.has(0)),
            business_location: cursor.read_optional(flags2.has(1)),
            business_greeting_message: cursor.read_optional(flags2.has(2)),
            business_away_message: cursor.read_optional(flags2.has(3)),
            business_intro: cursor.read_optional(flags2.has(4)),
            birthday: cursor.read_optional(flags2.has(5)),
            personal_channel_id: cursor.read_optional(flags2.has(6)),
            personal_channel_message: cursor.read_optional(flags2.has(6)),
            stargifts_count: cursor.read_optional(flags2.has(8)),
            starref_program: cursor.read_optional(flags2.has(11)),
            bot_verification: cursor.read_optional(flags2.has(12)),
            send_paid_messages_stars: cursor.read_optional(flags2.has(14)),
            disallowed_gifts: cursor.read_optional(flags2.has(15)),
            stars_rating: cursor.read_optional(flags2.has(17)),
            stars_my_pending_rating: cursor.read_optional(flags2.has(18)),
            stars_my_pending_rating_date: cursor.read_optional(flags2.has(18)),
            main_tab: cursor.read_optional(flags2.has(20)),
            saved_music: cursor.read_optional(flags2.has(21)),
            note: cursor.read_optional(flags2.has(22)),
            bot_manager_id: cursor.read_optional(flags2.has(25)),
        }
    }

    #[cfg(feature = "compat")]
    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            Self::ID => Self::read_bare(cursor),
            0xa02bc13e => Self::user_full_a02bc13e(cursor),
            _ => cursor.unknown(id, Self::TL_NAME),
        };
        cursor.leave(id);
        value
    }
}

/// A new message in a private chat or basic group.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateNewMessage#1f2b0afd message:Message pts:int pts_count:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNewMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateNewMessage {
    /// The message.
    pub message: enums::Message,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateNewMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>, pts: i32, pts_count: i32) -> Self {
        Self {
            message: message.into(),
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdateNewMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNewMessage",
        id: 0x1f2b0afd,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.message);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let message = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self { message, pts, pts_count }
    }
}

/// A message that was sent got its identifier.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateMessageID#4e90bfd6 id:int random_id:long = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateMessageID)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateMessageId {
    /// The identifier.
    pub id: i32,
    /// The `random_id` that it was sent with.
    pub random_id: i64,
}

impl UpdateMessageId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32, random_id: i64) -> Self {
        Self { id, random_id }
    }
}

impl wire::Wire for UpdateMessageId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateMessageID",
        id: 0x4e90bfd6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.random_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, random_id) = cursor.fixed::<(i32, i64)>();
        Self { id, random_id }
    }
}

/// Messages in private chats or basic groups were deleted.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateDeleteMessages#a20db0e5 messages:Vector<int> pts:int pts_count:int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDeleteMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDeleteMessages {
    /// The identifiers of the messages.
    pub messages: Vec<i32>,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateDeleteMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(messages: Vec<i32>, pts: i32, pts_count: i32) -> Self {
        Self { messages, pts, pts_count }
    }
}

impl wire::Wire for UpdateDeleteMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDeleteMessages",
        id: 0xa20db0e5,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.messages);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let messages = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self { messages, pts, pts_count }
    }
}

/// A user is typing or doing something else in a private chat.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before; `top_msg_id` since 216.
///
/// ```text
/// updateUserTyping#2a17bf5c flags:# user_id:long top_msg_id:flags.0?int
///     action:SendMessageAction = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateUserTyping)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateUserTyping {
    /// The identifier of the user.
    pub user_id: i64,
    /// Identifier of the topic, or of the message that the thread starts with.
    pub top_msg_id: Option<i32>,
    /// What the user is doing.
    pub action: enums::SendMessageAction,
}

impl UpdateUserTyping {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(user_id: i64, action: impl Into<enums::SendMessageAction>) -> Self {
        Self {
            user_id,
            top_msg_id: None,
            action: action.into(),
        }
    }
}

impl wire::Wire for UpdateUserTyping {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateUserTyping",
        id: 0x2a17bf5c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.user_id);
        flags.set(0, w.write_optional(&self.top_msg_id));
        w.write(&self.action);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            user_id,
            top_msg_id: cursor.read_optional(flags.has(0)),
            action: cursor.read(),
        }
    }
}

/// A member of a basic group is typing or doing something else.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `from_id` since 129 or earlier; `user_id` until 121 or later; `chat_id:long` since
/// 133 or earlier, `chat_id:int` before.
///
/// ```text
/// updateChatUserTyping#83487af0 chat_id:long from_id:Peer action:SendMessageAction
///     = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChatUserTyping)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateChatUserTyping {
    /// The identifier of the group.
    pub chat_id: i64,
    /// Who it is.
    pub from_id: enums::Peer,
    /// What the member is doing.
    pub action: enums::SendMessageAction,
}

impl UpdateChatUserTyping {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        chat_id: i64,
        from_id: impl Into<enums::Peer>,
        action: impl Into<enums::SendMessageAction>,
    ) -> Self {
        Self {
            chat_id,
            from_id: from_id.into(),
            action: action.into(),
        }
    }
}

impl wire::Wire for UpdateChatUserTyping {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChatUserTyping",
        id: 0x83487af0,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w.write(&self.from_id);
        w.write(&self.action);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat_id: cursor.i64(),
            from_id: cursor.read(),
            action: cursor.read(),
        }
    }
}

/// The members of a basic group changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateChatParticipants#7761198 participants:ChatParticipants = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChatParticipants)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChatParticipants {
    /// The members.
    pub participants: enums::ChatParticipants,
}

impl UpdateChatParticipants {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(participants: impl Into<enums::ChatParticipants>) -> Self {
        Self {
            participants: participants.into(),
        }
    }
}

impl wire::Wire for UpdateChatParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChatParticipants",
        id: 0x07761198,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.participants);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            participants: cursor.read(),
        }
    }
}

/// A user went online or offline.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// updateUserStatus#e5bdf8de user_id:long status:UserStatus = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateUserStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateUserStatus {
    /// The identifier of the user.
    pub user_id: i64,
    /// The status.
    pub status: enums::UserStatus,
}

impl UpdateUserStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(user_id: i64, status: impl Into<enums::UserStatus>) -> Self {
        Self {
            user_id,
            status: status.into(),
        }
    }
}

impl wire::Wire for UpdateUserStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateUserStatus",
        id: 0xe5bdf8de,
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

/// A user has a new name.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before; `usernames` since 148;
/// `username` until 147.
///
/// ```text
/// updateUserName#a7848924 user_id:long first_name:string last_name:string
///     usernames:Vector<Username> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateUserName)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateUserName {
    /// The identifier of the user.
    pub user_id: i64,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The usernames.
    pub usernames: Vec<types::Username>,
}

impl UpdateUserName {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: i64,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        usernames: Vec<types::Username>,
    ) -> Self {
        Self {
            user_id,
            first_name: first_name.into(),
            last_name: last_name.into(),
            usernames,
        }
    }
}

impl wire::Wire for UpdateUserName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateUserName",
        id: 0xa7848924,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.user_id);
        w.string(&self.first_name);
        w.string(&self.last_name);
        w.write(&self.usernames);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.i64(),
            first_name: cursor.string(),
            last_name: cursor.string(),
            usernames: cursor.read(),
        }
    }
}

/// The account was logged in from another client.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; not in the known layers 62–162; `unconfirmed`, `hash` since 163; `auth_key_id` until
/// 46; `date:flags.0?int` since 163, `date:int` before; `device:flags.0?string` since 163, `device:string` before;
/// `location:flags.0?string` since 163, `location:string` before.
///
/// ```text
/// updateNewAuthorization#8951abef flags:# unconfirmed:flags.0?true hash:long
///     date:flags.0?int device:flags.0?string location:flags.0?string = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNewAuthorization)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateNewAuthorization {
    /// If set, the user has not confirmed the session yet.
    ///
    /// On the wire together with `date`, `device`, `location`, or not at all.
    pub unconfirmed: bool,
    /// The identifier of the session.
    pub hash: i64,
    /// When the session was made, in Unix time.
    ///
    /// On the wire together with `unconfirmed`, `device`, `location`, or not at all.
    pub date: Option<i32>,
    /// The device.
    ///
    /// On the wire together with `unconfirmed`, `date`, `location`, or not at all.
    pub device: Option<String>,
    /// The place, by the IP address.
    ///
    /// On the wire together with `unconfirmed`, `date`, `device`, or not at all.
    pub location: Option<String>,
}

impl UpdateNewAuthorization {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self {
            unconfirmed: false,
            hash,
            date: None,
            device: None,
            location: None,
        }
    }
}

impl wire::Wire for UpdateNewAuthorization {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNewAuthorization",
        id: 0x8951abef,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(
                0,
                self.unconfirmed || self.date.is_some() || self.device.is_some()
                    || self.location.is_some(),
            );
        w.fixed((flags, self.hash));
        w.write_shared_or_zero(flags.has(0), &self.date);
        w.write_shared_or_zero(flags.has(0), &self.device);
        w.write_shared_or_zero(flags.has(0), &self.location);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, hash) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            unconfirmed: flags.has(0),
            hash,
            date: cursor.read_optional(flags.has(0)),
            device: cursor.read_optional(flags.has(0)),
            location: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A new message in a secret chat.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateNewEncryptedMessage#12bcbd9a message:EncryptedMessage qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNewEncryptedMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateNewEncryptedMessage {
    /// The message.
    pub message: enums::EncryptedMessage,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateNewEncryptedMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::EncryptedMessage>, qts: i32) -> Self {
        Self {
            message: message.into(),
            qts,
        }
    }
}

impl wire::Wire for UpdateNewEncryptedMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNewEncryptedMessage",
        id: 0x12bcbd9a,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.message);
        w.i32(self.qts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            message: cursor.read(),
            qts: cursor.i32(),
        }
    }
}

/// The other user of a secret chat is typing. If it does not come again within 6 seconds, the user has stopped.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateEncryptedChatTyping#1710f156 chat_id:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateEncryptedChatTyping)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateEncryptedChatTyping {
    /// Identifier of the secret chat in which the user types.
    pub chat_id: i32,
}

impl UpdateEncryptedChatTyping {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i32) -> Self {
        Self { chat_id }
    }
}

impl wire::Wire for UpdateEncryptedChatTyping {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateEncryptedChatTyping",
        id: 0x1710f156,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.chat_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chat_id: cursor.i32() }
    }
}

/// A secret chat was requested, accepted or ended.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateEncryption#b4a2e88d chat:EncryptedChat date:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateEncryption)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateEncryption {
    /// The secret chat as it is now.
    pub chat: enums::EncryptedChat,
    /// When the change took place, in Unix time.
    pub date: i32,
}

impl UpdateEncryption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(chat: impl Into<enums::EncryptedChat>, date: i32) -> Self {
        Self { chat: chat.into(), date }
    }
}

impl wire::Wire for UpdateEncryption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateEncryption",
        id: 0xb4a2e88d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chat);
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat: cursor.read(),
            date: cursor.i32(),
        }
    }
}

/// The other user of a secret chat read messages up to a certain time.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateEncryptedMessagesRead#38fe25b7 chat_id:int max_date:int date:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateEncryptedMessagesRead)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateEncryptedMessagesRead {
    /// Identifier of the secret chat whose messages were read.
    pub chat_id: i32,
    /// Messages sent at this Unix time or earlier were read.
    pub max_date: i32,
    /// When they were read, in Unix time; timers for self-destruction start then.
    pub date: i32,
}

impl UpdateEncryptedMessagesRead {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i32, max_date: i32, date: i32) -> Self {
        Self { chat_id, max_date, date }
    }
}

impl wire::Wire for UpdateEncryptedMessagesRead {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateEncryptedMessagesRead",
        id: 0x38fe25b7,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.chat_id, self.max_date, self.date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (chat_id, max_date, date) = cursor.fixed::<(i32, i32, i32)>();
        Self { chat_id, max_date, date }
    }
}

/// A basic group has another member.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before; `user_id:long` since 133
/// or earlier, `user_id:int` before; `inviter_id:long` since 133 or earlier, `inviter_id:int` before.
///
/// ```text
/// updateChatParticipantAdd#3dda5451 chat_id:long user_id:long inviter_id:long
///     date:int version:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChatParticipantAdd)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChatParticipantAdd {
    /// Identifier of the basic group.
    pub chat_id: i64,
    /// Identifier of the new member.
    pub user_id: i64,
    /// Identifier of the user who added the member.
    pub inviter_id: i64,
    /// When the member was added, in Unix time.
    pub date: i32,
    /// The version of the member list after the change; if it is not one higher than the known one, get the list again.
    pub version: i32,
}

impl UpdateChatParticipantAdd {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        chat_id: i64,
        user_id: i64,
        inviter_id: i64,
        date: i32,
        version: i32,
    ) -> Self {
        Self {
            chat_id,
            user_id,
            inviter_id,
            date,
            version,
        }
    }
}

impl wire::Wire for UpdateChatParticipantAdd {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChatParticipantAdd",
        id: 0x3dda5451,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.chat_id, self.user_id, self.inviter_id, self.date, self.version));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (chat_id, user_id, inviter_id, date, version) = cursor
            .fixed::<(i64, i64, i64, i32, i32)>();
        Self {
            chat_id,
            user_id,
            inviter_id,
            date,
            version,
        }
    }
}

/// A member left a basic group or was removed from it.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before; `user_id:long` since 133
/// or earlier, `user_id:int` before.
///
/// ```text
/// updateChatParticipantDelete#e32f3d77 chat_id:long user_id:long version:int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChatParticipantDelete)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChatParticipantDelete {
    /// Identifier of the basic group.
    pub chat_id: i64,
    /// Identifier of the former member.
    pub user_id: i64,
    /// The version of the member list after the change; if it is not one higher than the known one, get the list again.
    pub version: i32,
}

impl UpdateChatParticipantDelete {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64, user_id: i64, version: i32) -> Self {
        Self { chat_id, user_id, version }
    }
}

impl wire::Wire for UpdateChatParticipantDelete {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChatParticipantDelete",
        id: 0xe32f3d77,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.chat_id, self.user_id, self.version));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (chat_id, user_id, version) = cursor.fixed::<(i64, i64, i32)>();
        Self { chat_id, user_id, version }
    }
}

/// The addresses of data centres changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateDcOptions#8e5e9873 dc_options:Vector<DcOption> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDcOptions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDcOptions {
    /// The addresses.
    pub dc_options: Vec<types::DcOption>,
}

impl UpdateDcOptions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(dc_options: Vec<types::DcOption>) -> Self {
        Self { dc_options }
    }
}

impl wire::Wire for UpdateDcOptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDcOptions",
        id: 0x8e5e9873,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.dc_options);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { dc_options: cursor.read() }
    }
}

/// Notification settings changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateNotifySettings#bec268ef peer:NotifyPeer notify_settings:PeerNotifySettings
///     = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNotifySettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateNotifySettings {
    /// The chat, or the kind of chats.
    pub peer: enums::NotifyPeer,
    /// The settings.
    pub notify_settings: types::PeerNotifySettings,
}

impl UpdateNotifySettings {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::NotifyPeer>,
        notify_settings: types::PeerNotifySettings,
    ) -> Self {
        Self {
            peer: peer.into(),
            notify_settings,
        }
    }
}

impl wire::Wire for UpdateNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNotifySettings",
        id: 0xbec268ef,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.notify_settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            notify_settings: cursor.read(),
        }
    }
}

/// Telegram has something to tell the user.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `invert_media`, `inbox_date`, `message`, `entities` since 62 or earlier;
/// `message_text` until 46 or later; `popup:flags.0?true` since 62 or earlier, `popup:Bool` before; fields in
/// another order since 62 or earlier.
///
/// ```text
/// updateServiceNotification#ebe46819 flags:# popup:flags.0?true
///     invert_media:flags.2?true inbox_date:flags.1?int type:string message:string
///     media:MessageMedia entities:Vector<MessageEntity> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateServiceNotification)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateServiceNotification {
    /// If set, the message is to be shown in a window.
    pub popup: bool,
    /// If set, the caption is shown above the media, and a link preview above the text.
    pub invert_media: bool,
    /// If present, the message is to be shown as one from Telegram, sent at this Unix time.
    pub inbox_date: Option<i32>,
    /// The kind of notification; two of the same kind should not be shown at once.
    pub r#type: String,
    /// The text.
    pub message: String,
    /// The media.
    pub media: enums::MessageMedia,
    /// The formatting of the text.
    pub entities: Vec<enums::MessageEntity>,
}

impl UpdateServiceNotification {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        message: impl Into<String>,
        media: impl Into<enums::MessageMedia>,
        entities: Vec<enums::MessageEntity>,
    ) -> Self {
        Self {
            popup: false,
            invert_media: false,
            inbox_date: None,
            r#type: r#type.into(),
            message: message.into(),
            media: media.into(),
            entities,
        }
    }
}

impl wire::Wire for UpdateServiceNotification {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateServiceNotification",
        id: 0xebe46819,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.popup).with(2, self.invert_media));
        flags.set(1, w.write_optional(&self.inbox_date));
        w.string(&self.r#type);
        w.string(&self.message);
        w.write(&self.media);
        w.write(&self.entities);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            popup: flags.has(0),
            invert_media: flags.has(2),
            inbox_date: cursor.read_optional(flags.has(1)),
            r#type: cursor.string(),
            message: cursor.string(),
            media: cursor.read(),
            entities: cursor.read(),
        }
    }
}

/// Privacy settings changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updatePrivacy#ee3b272a key:PrivacyKey rules:Vector<PrivacyRule> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePrivacy)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePrivacy {
    /// The setting.
    pub key: enums::PrivacyKey,
    /// The rules.
    pub rules: Vec<enums::PrivacyRule>,
}

impl UpdatePrivacy {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        key: impl Into<enums::PrivacyKey>,
        rules: Vec<enums::PrivacyRule>,
    ) -> Self {
        Self { key: key.into(), rules }
    }
}

impl wire::Wire for UpdatePrivacy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePrivacy",
        id: 0xee3b272a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.key);
        w.write(&self.rules);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            key: cursor.read(),
            rules: cursor.read(),
        }
    }
}

/// A user has a new phone number.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// updateUserPhone#5492a13 user_id:long phone:string = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateUserPhone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateUserPhone {
    /// The identifier of the user.
    pub user_id: i64,
    /// The phone number.
    pub phone: String,
}

impl UpdateUserPhone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(user_id: i64, phone: impl Into<String>) -> Self {
        Self {
            user_id,
            phone: phone.into(),
        }
    }
}

impl wire::Wire for UpdateUserPhone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateUserPhone",
        id: 0x05492a13,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.user_id);
        w.string(&self.phone);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.i64(),
            phone: cursor.string(),
        }
    }
}

/// The account read messages of a private chat or basic group.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `folder_id`, `still_unread_count` since 100 or earlier; `top_msg_id` since 216.
///
/// ```text
/// updateReadHistoryInbox#9e84bc99 flags:# folder_id:flags.0?int peer:Peer
///     top_msg_id:flags.1?int max_id:int still_unread_count:int pts:int
///     pts_count:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateReadHistoryInbox)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateReadHistoryInbox {
    /// The identifier of the folder that the chat is in; 1 is the archive.
    pub folder_id: Option<i32>,
    /// The chat.
    pub peer: enums::Peer,
    /// Identifier of the topic, or of the message that the thread starts with.
    pub top_msg_id: Option<i32>,
    /// The identifier of the newest message that was read.
    pub max_id: i32,
    /// Number of messages that are still unread.
    pub still_unread_count: i32,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateReadHistoryInbox {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        max_id: i32,
        still_unread_count: i32,
        pts: i32,
        pts_count: i32,
    ) -> Self {
        Self {
            folder_id: None,
            peer: peer.into(),
            top_msg_id: None,
            max_id,
            still_unread_count,
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdateReadHistoryInbox {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateReadHistoryInbox",
        id: 0x9e84bc99,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.folder_id));
        w.write(&self.peer);
        flags.set(1, w.write_optional(&self.top_msg_id));
        w.fixed((self.max_id, self.still_unread_count, self.pts, self.pts_count));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let folder_id = cursor.read_optional(flags.has(0));
        let peer = cursor.read();
        let top_msg_id = cursor.read_optional(flags.has(1));
        let (max_id, still_unread_count, pts, pts_count) = cursor
            .fixed::<(i32, i32, i32, i32)>();
        Self {
            folder_id,
            peer,
            top_msg_id,
            max_id,
            still_unread_count,
            pts,
            pts_count,
        }
    }
}

/// The other side read messages of the account.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateReadHistoryOutbox#2f2f21bf peer:Peer max_id:int pts:int pts_count:int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateReadHistoryOutbox)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateReadHistoryOutbox {
    /// The chat.
    pub peer: enums::Peer,
    /// The identifier of the newest message that was read.
    pub max_id: i32,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateReadHistoryOutbox {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        max_id: i32,
        pts: i32,
        pts_count: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            max_id,
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdateReadHistoryOutbox {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateReadHistoryOutbox",
        id: 0x2f2f21bf,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.max_id, self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (max_id, pts, pts_count) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            peer,
            max_id,
            pts,
            pts_count,
        }
    }
}

/// The preview of a link is ready, or not to be had.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateWebPage#7f891213 webpage:WebPage pts:int pts_count:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateWebPage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateWebPage {
    /// The preview.
    pub webpage: enums::WebPage,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateWebPage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(webpage: impl Into<enums::WebPage>, pts: i32, pts_count: i32) -> Self {
        Self {
            webpage: webpage.into(),
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdateWebPage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateWebPage",
        id: 0x7f891213,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.webpage);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let webpage = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self { webpage, pts, pts_count }
    }
}

/// Media or mentions in messages were opened.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `date` since 163.
///
/// ```text
/// updateReadMessagesContents#f8227181 flags:# messages:Vector<int> pts:int
///     pts_count:int date:flags.0?int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateReadMessagesContents)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateReadMessagesContents {
    /// The identifiers of the messages.
    pub messages: Vec<i32>,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
    /// When they were opened, in Unix time.
    pub date: Option<i32>,
}

impl UpdateReadMessagesContents {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(messages: Vec<i32>, pts: i32, pts_count: i32) -> Self {
        Self {
            messages,
            pts,
            pts_count,
            date: None,
        }
    }
}

impl wire::Wire for UpdateReadMessagesContents {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateReadMessagesContents",
        id: 0xf8227181,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.messages);
        w.fixed((self.pts, self.pts_count));
        flags.set(0, w.write_optional(&self.date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let messages = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self {
            messages,
            pts,
            pts_count,
            date: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Too much happened in a channel or supergroup; call
/// [`updates.getChannelDifference`](functions::updates::GetChannelDifference).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `pts` since 62 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int`
/// before.
///
/// ```text
/// updateChannelTooLong#108d941f flags:# channel_id:long pts:flags.0?int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChannelTooLong)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChannelTooLong {
    /// The identifier of the channel or supergroup.
    pub channel_id: i64,
    /// The pts of the channel.
    pub pts: Option<i32>,
}

impl UpdateChannelTooLong {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64) -> Self {
        Self { channel_id, pts: None }
    }
}

impl wire::Wire for UpdateChannelTooLong {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChannelTooLong",
        id: 0x108d941f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.channel_id);
        flags.set(0, w.write_optional(&self.pts));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, channel_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            channel_id,
            pts: cursor.read_optional(flags.has(0)),
        }
    }
}

/// What is known about a channel or supergroup changed. The new channel object comes with the update; details that
/// were loaded with [`channels.getFullChannel`](functions::channels::GetFullChannel) have to be loaded again.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updateChannel#635b4c09 channel_id:long = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChannel)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChannel {
    /// The identifier of the channel or supergroup.
    pub channel_id: i64,
}

impl UpdateChannel {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64) -> Self {
        Self { channel_id }
    }
}

impl wire::Wire for UpdateChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChannel",
        id: 0x635b4c09,
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

/// A new message in a channel or supergroup.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateNewChannelMessage#62ba04d9 message:Message pts:int pts_count:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNewChannelMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateNewChannelMessage {
    /// The message.
    pub message: enums::Message,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateNewChannelMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>, pts: i32, pts_count: i32) -> Self {
        Self {
            message: message.into(),
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdateNewChannelMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNewChannelMessage",
        id: 0x62ba04d9,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.message);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let message = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self { message, pts, pts_count }
    }
}

/// The account read messages of a channel or supergroup.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `folder_id`, `still_unread_count`, `pts` since 100 or earlier; `channel_id:long`
/// since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updateReadChannelInbox#922e6e10 flags:# folder_id:flags.0?int channel_id:long
///     max_id:int still_unread_count:int pts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateReadChannelInbox)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateReadChannelInbox {
    /// The identifier of the folder that the channel is in; 1 is the archive.
    pub folder_id: Option<i32>,
    /// The identifier of the channel or supergroup.
    pub channel_id: i64,
    /// The identifier of the newest message that was read.
    pub max_id: i32,
    /// Number of messages that are still unread.
    pub still_unread_count: i32,
    /// The pts of the channel at this time.
    pub pts: i32,
}

impl UpdateReadChannelInbox {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, max_id: i32, still_unread_count: i32, pts: i32) -> Self {
        Self {
            folder_id: None,
            channel_id,
            max_id,
            still_unread_count,
            pts,
        }
    }
}

impl wire::Wire for UpdateReadChannelInbox {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateReadChannelInbox",
        id: 0x922e6e10,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.folder_id));
        w.fixed((self.channel_id, self.max_id, self.still_unread_count, self.pts));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let folder_id = cursor.read_optional(flags.has(0));
        let (channel_id, max_id, still_unread_count, pts) = cursor
            .fixed::<(i64, i32, i32, i32)>();
        Self {
            folder_id,
            channel_id,
            max_id,
            still_unread_count,
            pts,
        }
    }
}

/// Messages in a channel or supergroup were deleted.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updateDeleteChannelMessages#c32d5b12 channel_id:long messages:Vector<int>
///     pts:int pts_count:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDeleteChannelMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDeleteChannelMessages {
    /// The identifier of the channel or supergroup.
    pub channel_id: i64,
    /// The identifiers of the messages.
    pub messages: Vec<i32>,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateDeleteChannelMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, messages: Vec<i32>, pts: i32, pts_count: i32) -> Self {
        Self {
            channel_id,
            messages,
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdateDeleteChannelMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDeleteChannelMessages",
        id: 0xc32d5b12,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.channel_id);
        w.write(&self.messages);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let channel_id = cursor.i64();
        let messages = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self {
            channel_id,
            messages,
            pts,
            pts_count,
        }
    }
}

/// The number of views of a post changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updateChannelMessageViews#f226ac08 channel_id:long id:int views:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChannelMessageViews)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChannelMessageViews {
    /// The identifier of the channel or supergroup.
    pub channel_id: i64,
    /// The identifier of the post.
    pub id: i32,
    /// Number of views.
    pub views: i32,
}

impl UpdateChannelMessageViews {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, id: i32, views: i32) -> Self {
        Self { channel_id, id, views }
    }
}

impl wire::Wire for UpdateChannelMessageViews {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChannelMessageViews",
        id: 0xf226ac08,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.channel_id, self.id, self.views));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (channel_id, id, views) = cursor.fixed::<(i64, i32, i32)>();
        Self { channel_id, id, views }
    }
}

/// A member of a basic group became an administrator, or is one no longer.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before; `user_id:long` since 133
/// or earlier, `user_id:int` before.
///
/// ```text
/// updateChatParticipantAdmin#d7ca61a2 chat_id:long user_id:long is_admin:Bool
///     version:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChatParticipantAdmin)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChatParticipantAdmin {
    /// Identifier of the basic group.
    pub chat_id: i64,
    /// Identifier of the member.
    pub user_id: i64,
    /// True if the member is an administrator now.
    pub is_admin: bool,
    /// The version of the member list after the change; if it is not one higher than the known one, get the list again.
    pub version: i32,
}

impl UpdateChatParticipantAdmin {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64, user_id: i64, is_admin: bool, version: i32) -> Self {
        Self {
            chat_id,
            user_id,
            is_admin,
            version,
        }
    }
}

impl wire::Wire for UpdateChatParticipantAdmin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChatParticipantAdmin",
        id: 0xd7ca61a2,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.chat_id, self.user_id, self.is_admin, self.version));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (chat_id, user_id) = cursor.fixed::<(i64, i64)>();
        Self {
            chat_id,
            user_id,
            is_admin: cursor.bool(),
            version: cursor.i32(),
        }
    }
}

/// A sticker set was added.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateNewStickerSet#688a30aa stickerset:messages.StickerSet = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNewStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateNewStickerSet {
    /// The sticker set.
    pub stickerset: enums::messages::StickerSet,
}

impl UpdateNewStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(stickerset: impl Into<enums::messages::StickerSet>) -> Self {
        Self {
            stickerset: stickerset.into(),
        }
    }
}

impl wire::Wire for UpdateNewStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNewStickerSet",
        id: 0x688a30aa,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stickerset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { stickerset: cursor.read() }
    }
}

/// The installed sticker sets were put into another order, from another client of the user.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `masks`, `emojis` since 62 or earlier.
///
/// ```text
/// updateStickerSetsOrder#bb2d201 flags:# masks:flags.0?true emojis:flags.1?true
///     order:Vector<long> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateStickerSetsOrder)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStickerSetsOrder {
    /// If set, it is about sets of masks.
    pub masks: bool,
    /// If set, it is about sets of custom emoji.
    pub emojis: bool,
    /// Identifiers of the sets, in their new order.
    pub order: Vec<i64>,
}

impl UpdateStickerSetsOrder {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<i64>) -> Self {
        Self {
            masks: false,
            emojis: false,
            order,
        }
    }
}

impl wire::Wire for UpdateStickerSetsOrder {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateStickerSetsOrder",
        id: 0x0bb2d201,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.masks).with(1, self.emojis);
        w.flags(flags);
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            masks: flags.has(0),
            emojis: flags.has(1),
            order: cursor.read(),
        }
    }
}

/// The list of installed sticker sets changed; get it again, for example with
/// [`messages.getAllStickers`](functions::messages::GetAllStickers).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `masks`, `emojis` since 145.
///
/// ```text
/// updateStickerSets#31c24808 flags:# masks:flags.0?true emojis:flags.1?true =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateStickerSets)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStickerSets {
    /// If set, the list of masks changed.
    pub masks: bool,
    /// If set, the list of custom emoji sets changed.
    pub emojis: bool,
}

impl UpdateStickerSets {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            masks: false,
            emojis: false,
        }
    }
}

impl wire::Wire for UpdateStickerSets {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateStickerSets",
        id: 0x31c24808,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.masks).with(1, self.emojis);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            masks: flags.has(0),
            emojis: flags.has(1),
        }
    }
}

/// A user typed an inline query for the bot. Answer with
/// [`messages.setInlineBotResults`](functions::messages::SetInlineBotResults).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 46 or earlier; `geo` since 62 or earlier; `peer_type` since 129 or earlier; `user_id:long` since 133
/// or earlier, `user_id:int` before.
///
/// ```text
/// updateBotInlineQuery#496f379c flags:# query_id:long user_id:long query:string
///     geo:flags.0?GeoPoint peer_type:flags.1?InlineQueryPeerType offset:string =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotInlineQuery)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateBotInlineQuery {
    /// The identifier of the query, to answer it with.
    pub query_id: i64,
    /// The identifier of the user.
    pub user_id: i64,
    /// The text of the query.
    pub query: String,
    /// The place of the user, if the bot asks for it.
    pub geo: Option<enums::GeoPoint>,
    /// The kind of chat in which the user types.
    pub peer_type: Option<enums::InlineQueryPeerType>,
    /// The `next_offset` of the last answer; empty for the first results.
    pub offset: String,
}

impl UpdateBotInlineQuery {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        query_id: i64,
        user_id: i64,
        query: impl Into<String>,
        offset: impl Into<String>,
    ) -> Self {
        Self {
            query_id,
            user_id,
            query: query.into(),
            geo: None,
            peer_type: None,
            offset: offset.into(),
        }
    }
}

impl wire::Wire for UpdateBotInlineQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotInlineQuery",
        id: 0x496f379c,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.query_id, self.user_id));
        w.string(&self.query);
        flags.set(0, w.write_optional(&self.geo));
        flags.set(1, w.write_optional(&self.peer_type));
        w.string(&self.offset);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id, user_id) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            query_id,
            user_id,
            query: cursor.string(),
            geo: cursor.read_optional(flags.has(0)),
            peer_type: cursor.read_optional(flags.has(1)),
            offset: cursor.string(),
        }
    }
}

/// A user sent a result of the bot's inline mode.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// updateBotInlineSend#12f12a07 flags:# user_id:long query:string
///     geo:flags.0?GeoPoint id:string msg_id:flags.1?InputBotInlineMessageID =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotInlineSend)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateBotInlineSend {
    /// The identifier of the user.
    pub user_id: i64,
    /// The text of the query.
    pub query: String,
    /// The place of the user, if the bot asks for it.
    pub geo: Option<enums::GeoPoint>,
    /// The identifier of the result.
    pub id: String,
    /// The identifier of the message, to edit it with.
    pub msg_id: Option<enums::InputBotInlineMessageId>,
}

impl UpdateBotInlineSend {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(user_id: i64, query: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            user_id,
            query: query.into(),
            geo: None,
            id: id.into(),
            msg_id: None,
        }
    }
}

impl wire::Wire for UpdateBotInlineSend {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotInlineSend",
        id: 0x12f12a07,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.user_id);
        w.string(&self.query);
        flags.set(0, w.write_optional(&self.geo));
        w.string(&self.id);
        flags.set(1, w.write_optional(&self.msg_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            user_id,
            query: cursor.string(),
            geo: cursor.read_optional(flags.has(0)),
            id: cursor.string(),
            msg_id: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A message in a channel or supergroup was edited.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier.
///
/// ```text
/// updateEditChannelMessage#1b3f4df7 message:Message pts:int pts_count:int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateEditChannelMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateEditChannelMessage {
    /// The message as it is now.
    pub message: enums::Message,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateEditChannelMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>, pts: i32, pts_count: i32) -> Self {
        Self {
            message: message.into(),
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdateEditChannelMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateEditChannelMessage",
        id: 0x1b3f4df7,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.message);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let message = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self { message, pts, pts_count }
    }
}

/// A user pressed a button under a message of the bot. Answer with
/// [`messages.setBotCallbackAnswer`](functions::messages::SetBotCallbackAnswer).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// updateBotCallbackQuery#b9cfc48d flags:# query_id:long user_id:long peer:Peer
///     msg_id:int chat_instance:long data:flags.0?bytes
///     game_short_name:flags.1?string = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotCallbackQuery)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotCallbackQuery {
    /// The identifier of the query, to answer it with.
    pub query_id: i64,
    /// The identifier of the user.
    pub user_id: i64,
    /// The chat that the message is in.
    pub peer: enums::Peer,
    /// The identifier of the message.
    pub msg_id: i32,
    /// A number that stands for the chat, for the high scores of games.
    pub chat_instance: i64,
    /// The data of the button.
    pub data: Option<Vec<u8>>,
    /// The short name of the game, if the button opens one.
    pub game_short_name: Option<String>,
}

impl UpdateBotCallbackQuery {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        query_id: i64,
        user_id: i64,
        peer: impl Into<enums::Peer>,
        msg_id: i32,
        chat_instance: i64,
    ) -> Self {
        Self {
            query_id,
            user_id,
            peer: peer.into(),
            msg_id,
            chat_instance,
            data: None,
            game_short_name: None,
        }
    }
}

impl wire::Wire for UpdateBotCallbackQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotCallbackQuery",
        id: 0xb9cfc48d,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.query_id, self.user_id));
        w.write(&self.peer);
        w.fixed((self.msg_id, self.chat_instance));
        flags.set(0, w.write_optional(&self.data));
        flags.set(1, w.write_optional(&self.game_short_name));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id, user_id) = cursor.fixed::<(wire::Flags, i64, i64)>();
        let peer = cursor.read();
        let (msg_id, chat_instance) = cursor.fixed::<(i32, i64)>();
        Self {
            query_id,
            user_id,
            peer,
            msg_id,
            chat_instance,
            data: cursor.read_optional(flags.has(0)),
            game_short_name: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A message in a private chat or basic group was edited.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier.
///
/// ```text
/// updateEditMessage#e40370a3 message:Message pts:int pts_count:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateEditMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateEditMessage {
    /// The message as it is now.
    pub message: enums::Message,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateEditMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>, pts: i32, pts_count: i32) -> Self {
        Self {
            message: message.into(),
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdateEditMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateEditMessage",
        id: 0xe40370a3,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.message);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let message = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self { message, pts, pts_count }
    }
}

/// A user pressed a button under a message that was sent through the bot. Answer with
/// [`messages.setBotCallbackAnswer`](functions::messages::SetBotCallbackAnswer).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// updateInlineBotCallbackQuery#691e9052 flags:# query_id:long user_id:long
///     msg_id:InputBotInlineMessageID chat_instance:long data:flags.0?bytes
///     game_short_name:flags.1?string = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateInlineBotCallbackQuery)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateInlineBotCallbackQuery {
    /// The identifier of the query, to answer it with.
    pub query_id: i64,
    /// The identifier of the user.
    pub user_id: i64,
    /// The identifier of the message.
    pub msg_id: enums::InputBotInlineMessageId,
    /// A number that stands for the chat, for the high scores of games.
    pub chat_instance: i64,
    /// The data of the button.
    pub data: Option<Vec<u8>>,
    /// The short name of the game, if the button opens one.
    pub game_short_name: Option<String>,
}

impl UpdateInlineBotCallbackQuery {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        query_id: i64,
        user_id: i64,
        msg_id: impl Into<enums::InputBotInlineMessageId>,
        chat_instance: i64,
    ) -> Self {
        Self {
            query_id,
            user_id,
            msg_id: msg_id.into(),
            chat_instance,
            data: None,
            game_short_name: None,
        }
    }
}

impl wire::Wire for UpdateInlineBotCallbackQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateInlineBotCallbackQuery",
        id: 0x691e9052,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.query_id, self.user_id));
        w.write(&self.msg_id);
        w.i64(self.chat_instance);
        flags.set(0, w.write_optional(&self.data));
        flags.set(1, w.write_optional(&self.game_short_name));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id, user_id) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            query_id,
            user_id,
            msg_id: cursor.read(),
            chat_instance: cursor.i64(),
            data: cursor.read_optional(flags.has(0)),
            game_short_name: cursor.read_optional(flags.has(1)),
        }
    }
}

/// Members of a supergroup read messages of the account.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updateReadChannelOutbox#b75f99a9 channel_id:long max_id:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateReadChannelOutbox)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateReadChannelOutbox {
    /// The identifier of the channel or supergroup.
    pub channel_id: i64,
    /// The identifier of the newest message that was read.
    pub max_id: i32,
}

impl UpdateReadChannelOutbox {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, max_id: i32) -> Self {
        Self { channel_id, max_id }
    }
}

impl wire::Wire for UpdateReadChannelOutbox {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateReadChannelOutbox",
        id: 0xb75f99a9,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.channel_id, self.max_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (channel_id, max_id) = cursor.fixed::<(i64, i32)>();
        Self { channel_id, max_id }
    }
}

/// The draft of a chat changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier; `top_msg_id` since 148; `saved_peer_id` since 204.
///
/// ```text
/// updateDraftMessage#edfc111e flags:# peer:Peer top_msg_id:flags.0?int
///     saved_peer_id:flags.1?Peer draft:DraftMessage = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDraftMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateDraftMessage {
    /// The chat.
    pub peer: enums::Peer,
    /// Identifier of the topic, or of the message that the thread starts with.
    pub top_msg_id: Option<i32>,
    /// The conversation within the saved messages or the direct messages of a channel.
    pub saved_peer_id: Option<enums::Peer>,
    /// The draft.
    pub draft: enums::DraftMessage,
}

impl UpdateDraftMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        draft: impl Into<enums::DraftMessage>,
    ) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
            saved_peer_id: None,
            draft: draft.into(),
        }
    }
}

impl wire::Wire for UpdateDraftMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDraftMessage",
        id: 0xedfc111e,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.top_msg_id));
        flags.set(1, w.write_optional(&self.saved_peer_id));
        w.write(&self.draft);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            saved_peer_id: cursor.read_optional(flags.has(1)),
            draft: cursor.read(),
        }
    }
}

/// The preview of a link in a channel or supergroup is ready, or none can be made.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updateChannelWebPage#2f2ba99f channel_id:long webpage:WebPage pts:int
///     pts_count:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChannelWebPage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateChannelWebPage {
    /// Identifier of the channel or supergroup that the link was sent in.
    pub channel_id: i64,
    /// The preview.
    pub webpage: enums::WebPage,
    /// The pts of the channel after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateChannelWebPage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel_id: i64,
        webpage: impl Into<enums::WebPage>,
        pts: i32,
        pts_count: i32,
    ) -> Self {
        Self {
            channel_id,
            webpage: webpage.into(),
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdateChannelWebPage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChannelWebPage",
        id: 0x2f2ba99f,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.channel_id);
        w.write(&self.webpage);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let channel_id = cursor.i64();
        let webpage = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self {
            channel_id,
            webpage,
            pts,
            pts_count,
        }
    }
}

/// A chat was pinned or unpinned.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier; `peer:DialogPeer` since 81 or earlier, `peer:Peer` before; `folder_id` since 100 or
/// earlier.
///
/// ```text
/// updateDialogPinned#6e6fe51c flags:# pinned:flags.0?true folder_id:flags.1?int
///     peer:DialogPeer = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDialogPinned)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDialogPinned {
    /// If set, the chat is pinned now.
    pub pinned: bool,
    /// The identifier of the folder that the chat is in; 1 is the archive.
    pub folder_id: Option<i32>,
    /// The chat.
    pub peer: enums::DialogPeer,
}

impl UpdateDialogPinned {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::DialogPeer>) -> Self {
        Self {
            pinned: false,
            folder_id: None,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for UpdateDialogPinned {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDialogPinned",
        id: 0x6e6fe51c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.pinned));
        flags.set(1, w.write_optional(&self.folder_id));
        w.write(&self.peer);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pinned: flags.has(0),
            folder_id: cursor.read_optional(flags.has(1)),
            peer: cursor.read(),
        }
    }
}

/// The pinned chats of the chat list, or their order, changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier; `order:flags.0?Vector<DialogPeer>` since 81 or earlier, `order:flags.0?Vector<Peer>`
/// before; `folder_id` since 100 or earlier.
///
/// ```text
/// updatePinnedDialogs#fa0f3ca2 flags:# folder_id:flags.1?int
///     order:flags.0?Vector<DialogPeer> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePinnedDialogs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePinnedDialogs {
    /// The folder that it is about; 1 is the archive, absent means the main list.
    pub folder_id: Option<i32>,
    /// The pinned chats in their order; if absent, get them with
    /// [`messages.getPinnedDialogs`](functions::messages::GetPinnedDialogs).
    pub order: Option<Vec<enums::DialogPeer>>,
}

impl UpdatePinnedDialogs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            folder_id: None,
            order: None,
        }
    }
}

impl wire::Wire for UpdatePinnedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePinnedDialogs",
        id: 0xfa0f3ca2,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(1, w.write_optional(&self.folder_id));
        flags.set(0, w.write_optional(&self.order));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            folder_id: cursor.read_optional(flags.has(1)),
            order: cursor.read_optional(flags.has(0)),
        }
    }
}

/// An event for a bot, as JSON; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 65 or earlier.
///
/// ```text
/// updateBotWebhookJSON#8317c0c3 data:DataJSON = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotWebhookJSON)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotWebhookJson {
    /// The event as JSON.
    pub data: types::DataJson,
}

impl UpdateBotWebhookJson {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(data: types::DataJson) -> Self {
        Self { data }
    }
}

impl wire::Wire for UpdateBotWebhookJson {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotWebhookJSON",
        id: 0x8317c0c3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { data: cursor.read() }
    }
}

/// A query for a bot, as JSON, to be answered with
/// [`bots.answerWebhookJSONQuery`](functions::bots::AnswerWebhookJsonQuery); for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 65 or earlier.
///
/// ```text
/// updateBotWebhookJSONQuery#9b9240a6 query_id:long data:DataJSON timeout:int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotWebhookJSONQuery)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotWebhookJsonQuery {
    /// Identifier of the query, to be passed on with the answer.
    pub query_id: i64,
    /// The query as JSON.
    pub data: types::DataJson,
    /// How long the query waits for an answer, in seconds.
    pub timeout: i32,
}

impl UpdateBotWebhookJsonQuery {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(query_id: i64, data: types::DataJson, timeout: i32) -> Self {
        Self { query_id, data, timeout }
    }
}

impl wire::Wire for UpdateBotWebhookJsonQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotWebhookJSONQuery",
        id: 0x9b9240a6,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.query_id);
        w.write(&self.data);
        w.i32(self.timeout);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            query_id: cursor.i64(),
            data: cursor.read(),
            timeout: cursor.i32(),
        }
    }
}

/// A user stated the address for an order of which the price depends on delivery. The bot answers with
/// [`messages.setBotShippingResults`](functions::messages::SetBotShippingResults).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 65 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// updateBotShippingQuery#b5aefd7d query_id:long user_id:long payload:bytes
///     shipping_address:PostAddress = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotShippingQuery)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotShippingQuery {
    /// Identifier of the query, to be passed on with the answer.
    pub query_id: i64,
    /// Identifier of the buyer.
    pub user_id: i64,
    /// The payload that the bot put into the invoice.
    pub payload: Vec<u8>,
    /// Where the order is to go.
    pub shipping_address: types::PostAddress,
}

impl UpdateBotShippingQuery {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        query_id: i64,
        user_id: i64,
        payload: impl Into<Vec<u8>>,
        shipping_address: types::PostAddress,
    ) -> Self {
        Self {
            query_id,
            user_id,
            payload: payload.into(),
            shipping_address,
        }
    }
}

impl wire::Wire for UpdateBotShippingQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotShippingQuery",
        id: 0xb5aefd7d,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.query_id, self.user_id));
        w.bytes(&self.payload);
        w.write(&self.shipping_address);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (query_id, user_id) = cursor.fixed::<(i64, i64)>();
        Self {
            query_id,
            user_id,
            payload: cursor.bytes(),
            shipping_address: cursor.read(),
        }
    }
}

/// A user is about to pay an invoice of the bot. The bot has to confirm or refuse within 10 seconds, with
/// [`messages.setBotPrecheckoutResults`](functions::messages::SetBotPrecheckoutResults).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 65 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// updateBotPrecheckoutQuery#8caa9a96 flags:# query_id:long user_id:long
///     payload:bytes info:flags.0?PaymentRequestedInfo
///     shipping_option_id:flags.1?string currency:string total_amount:long =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotPrecheckoutQuery)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotPrecheckoutQuery {
    /// Identifier of the query, to be passed on with the answer.
    pub query_id: i64,
    /// Identifier of the buyer.
    pub user_id: i64,
    /// The payload that the bot put into the invoice.
    pub payload: Vec<u8>,
    /// Name, phone number, email address and postal address of the buyer, as far as the invoice asks for them.
    pub info: Option<types::PaymentRequestedInfo>,
    /// Identifier of the delivery that the user chose, if there was a choice.
    pub shipping_option_id: Option<String>,
    /// The currency of the payment, as a three-letter ISO 4217 code, or XTR for Telegram Stars.
    pub currency: String,
    /// The whole sum to be paid, in the smallest unit of the currency.
    pub total_amount: i64,
}

impl UpdateBotPrecheckoutQuery {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        query_id: i64,
        user_id: i64,
        payload: impl Into<Vec<u8>>,
        currency: impl Into<String>,
        total_amount: i64,
    ) -> Self {
        Self {
            query_id,
            user_id,
            payload: payload.into(),
            info: None,
            shipping_option_id: None,
            currency: currency.into(),
            total_amount,
        }
    }
}

impl wire::Wire for UpdateBotPrecheckoutQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotPrecheckoutQuery",
        id: 0x8caa9a96,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.query_id, self.user_id));
        w.bytes(&self.payload);
        flags.set(0, w.write_optional(&self.info));
        flags.set(1, w.write_optional(&self.shipping_option_id));
        w.string(&self.currency);
        w.i64(self.total_amount);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id, user_id) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            query_id,
            user_id,
            payload: cursor.bytes(),
            info: cursor.read_optional(flags.has(0)),
            shipping_option_id: cursor.read_optional(flags.has(1)),
            currency: cursor.string(),
            total_amount: cursor.i64(),
        }
    }
}

/// A phone call comes in, or the state of a call changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 62 or earlier.
///
/// ```text
/// updatePhoneCall#ab0f6b1e phone_call:PhoneCall = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePhoneCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePhoneCall {
    /// The call as it is now.
    pub phone_call: enums::PhoneCall,
}

impl UpdatePhoneCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(phone_call: impl Into<enums::PhoneCall>) -> Self {
        Self {
            phone_call: phone_call.into(),
        }
    }
}

impl wire::Wire for UpdatePhoneCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePhoneCall",
        id: 0xab0f6b1e,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.phone_call);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { phone_call: cursor.read() }
    }
}

/// So much of a language pack changed that the changes are not sent; call
/// [`langpack.getDifference`](functions::langpack::GetDifference).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 68 or earlier; `lang_code` since 89 or earlier.
///
/// ```text
/// updateLangPackTooLong#46560264 lang_code:string = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateLangPackTooLong)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateLangPackTooLong {
    /// The language whose pack changed.
    pub lang_code: String,
}

impl UpdateLangPackTooLong {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(lang_code: impl Into<String>) -> Self {
        Self {
            lang_code: lang_code.into(),
        }
    }
}

impl wire::Wire for UpdateLangPackTooLong {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateLangPackTooLong",
        id: 0x46560264,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { lang_code: cursor.string() }
    }
}

/// Strings of the language pack in use changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 68 or earlier.
///
/// ```text
/// updateLangPack#56022f4d difference:LangPackDifference = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateLangPack)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateLangPack {
    /// The strings that changed; apply them if `from_version` is the version at hand.
    pub difference: types::LangPackDifference,
}

impl UpdateLangPack {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(difference: types::LangPackDifference) -> Self {
        Self { difference }
    }
}

impl wire::Wire for UpdateLangPack {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateLangPack",
        id: 0x56022f4d,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.difference);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { difference: cursor.read() }
    }
}

/// Voice messages, videos or mentions in a channel or supergroup were opened.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 71; `channel_id:long` since 133 or earlier, `channel_id:int` before; `top_msg_id` since 148;
/// `saved_peer_id` since 204.
///
/// ```text
/// updateChannelReadMessagesContents#25f324f7 flags:# channel_id:long
///     top_msg_id:flags.0?int saved_peer_id:flags.1?Peer messages:Vector<int> =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChannelReadMessagesContents)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChannelReadMessagesContents {
    /// Identifier of the channel or supergroup that the messages are in.
    pub channel_id: i64,
    /// Identifier of the topic, in a forum.
    pub top_msg_id: Option<i32>,
    /// The user whose direct messages they are, in the direct messages of a channel.
    pub saved_peer_id: Option<enums::Peer>,
    /// Identifiers of the messages that were opened.
    pub messages: Vec<i32>,
}

impl UpdateChannelReadMessagesContents {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, messages: Vec<i32>) -> Self {
        Self {
            channel_id,
            top_msg_id: None,
            saved_peer_id: None,
            messages,
        }
    }
}

impl wire::Wire for UpdateChannelReadMessagesContents {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChannelReadMessagesContents",
        id: 0x25f324f7,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.channel_id);
        flags.set(0, w.write_optional(&self.top_msg_id));
        flags.set(1, w.write_optional(&self.saved_peer_id));
        w.write(&self.messages);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, channel_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            channel_id,
            top_msg_id: cursor.read_optional(flags.has(0)),
            saved_peer_id: cursor.read_optional(flags.has(1)),
            messages: cursor.read(),
        }
    }
}

/// The older messages of a channel or supergroup can no longer be read, because the history was cleared.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 72; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updateChannelAvailableMessages#b23fc698 channel_id:long available_min_id:int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChannelAvailableMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChannelAvailableMessages {
    /// Identifier of the channel or supergroup whose history was cleared.
    pub channel_id: i64,
    /// Messages up to this identifier are gone.
    pub available_min_id: i32,
}

impl UpdateChannelAvailableMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, available_min_id: i32) -> Self {
        Self {
            channel_id,
            available_min_id,
        }
    }
}

impl wire::Wire for UpdateChannelAvailableMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChannelAvailableMessages",
        id: 0xb23fc698,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.channel_id, self.available_min_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (channel_id, available_min_id) = cursor.fixed::<(i64, i32)>();
        Self {
            channel_id,
            available_min_id,
        }
    }
}

/// The user marked a chat as unread, or took the mark back.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 82; `saved_peer_id` since 204.
///
/// ```text
/// updateDialogUnreadMark#b658f23e flags:# unread:flags.0?true peer:DialogPeer
///     saved_peer_id:flags.1?Peer = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDialogUnreadMark)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDialogUnreadMark {
    /// If set, the chat is marked now.
    pub unread: bool,
    /// The chat.
    pub peer: enums::DialogPeer,
    /// The conversation within the saved messages or the direct messages of a channel.
    pub saved_peer_id: Option<enums::Peer>,
}

impl UpdateDialogUnreadMark {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::DialogPeer>) -> Self {
        Self {
            unread: false,
            peer: peer.into(),
            saved_peer_id: None,
        }
    }
}

impl wire::Wire for UpdateDialogUnreadMark {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDialogUnreadMark",
        id: 0xb658f23e,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.unread));
        w.write(&self.peer);
        flags.set(1, w.write_optional(&self.saved_peer_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            unread: flags.has(0),
            peer: cursor.read(),
            saved_peer_id: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A poll changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 91 or earlier; `peer`, `msg_id`, `top_msg_id` since 224.
///
/// ```text
/// updateMessagePoll#d64c522b flags:# peer:flags.1?Peer msg_id:flags.1?int
///     top_msg_id:flags.2?int poll_id:long poll:flags.0?Poll results:PollResults =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateMessagePoll)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateMessagePoll {
    /// The chat that the poll is in.
    ///
    /// On the wire together with `msg_id`, or not at all.
    pub peer: Option<enums::Peer>,
    /// The identifier of the message with the poll.
    ///
    /// On the wire together with `peer`, or not at all.
    pub msg_id: Option<i32>,
    /// Identifier of the topic, or of the message that the thread starts with.
    pub top_msg_id: Option<i32>,
    /// The identifier of the poll.
    pub poll_id: i64,
    /// The poll, if the client does not have it.
    pub poll: Option<types::Poll>,
    /// The results.
    pub results: types::PollResults,
}

impl UpdateMessagePoll {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(poll_id: i64, results: types::PollResults) -> Self {
        Self {
            peer: None,
            msg_id: None,
            top_msg_id: None,
            poll_id,
            poll: None,
            results,
        }
    }
}

impl wire::Wire for UpdateMessagePoll {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateMessagePoll",
        id: 0xd64c522b,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.peer.is_some()));
        w.write_shared(flags.has(1), &self.peer);
        w.write_shared_or_zero(flags.has(1), &self.msg_id);
        flags.set(2, w.write_optional(&self.top_msg_id));
        w.i64(self.poll_id);
        flags.set(0, w.write_optional(&self.poll));
        w.write(&self.results);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read_optional(flags.has(1)),
            msg_id: cursor.read_optional(flags.has(1)),
            top_msg_id: cursor.read_optional(flags.has(2)),
            poll_id: cursor.i64(),
            poll: cursor.read_optional(flags.has(0)),
            results: cursor.read(),
        }
    }
}

/// What ordinary members of a group may do was changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 95 or earlier.
///
/// ```text
/// updateChatDefaultBannedRights#54c01850 peer:Peer
///     default_banned_rights:ChatBannedRights version:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChatDefaultBannedRights)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChatDefaultBannedRights {
    /// The group.
    pub peer: enums::Peer,
    /// What members are not allowed to do from now on.
    pub default_banned_rights: types::ChatBannedRights,
    /// The version of a basic group after the change.
    pub version: i32,
}

impl UpdateChatDefaultBannedRights {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        default_banned_rights: types::ChatBannedRights,
        version: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            default_banned_rights,
            version,
        }
    }
}

impl wire::Wire for UpdateChatDefaultBannedRights {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChatDefaultBannedRights",
        id: 0x54c01850,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.default_banned_rights);
        w.i32(self.version);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            default_banned_rights: cursor.read(),
            version: cursor.i32(),
        }
    }
}

/// Chats were moved to the archive or out of it.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 100 or earlier.
///
/// ```text
/// updateFolderPeers#19360dc0 folder_peers:Vector<FolderPeer> pts:int pts_count:int
///     = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateFolderPeers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateFolderPeers {
    /// The chats, each with the folder that it is in now.
    pub folder_peers: Vec<types::FolderPeer>,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdateFolderPeers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(folder_peers: Vec<types::FolderPeer>, pts: i32, pts_count: i32) -> Self {
        Self {
            folder_peers,
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdateFolderPeers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateFolderPeers",
        id: 0x19360dc0,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.folder_peers);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let folder_peers = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self {
            folder_peers,
            pts,
            pts_count,
        }
    }
}

/// What to offer in the bar above a chat changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 102 or earlier.
///
/// ```text
/// updatePeerSettings#6a7e7366 peer:Peer settings:PeerSettings = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePeerSettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePeerSettings {
    /// The chat with the bar.
    pub peer: enums::Peer,
    /// What to offer from now on.
    pub settings: types::PeerSettings,
}

impl UpdatePeerSettings {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, settings: types::PeerSettings) -> Self {
        Self {
            peer: peer.into(),
            settings,
        }
    }
}

impl wire::Wire for UpdatePeerSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePeerSettings",
        id: 0x6a7e7366,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            settings: cursor.read(),
        }
    }
}

/// Users or groups near the own position appeared or moved, after
/// [`contacts.getLocated`](functions::contacts::GetLocated) was called.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 102 or earlier.
///
/// ```text
/// updatePeerLocated#b4afcfb0 peers:Vector<PeerLocated> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePeerLocated)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePeerLocated {
    /// The users and groups near by.
    pub peers: Vec<enums::PeerLocated>,
}

impl UpdatePeerLocated {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(peers: Vec<enums::PeerLocated>) -> Self {
        Self { peers }
    }
}

impl wire::Wire for UpdatePeerLocated {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePeerLocated",
        id: 0xb4afcfb0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peers: cursor.read() }
    }
}

/// A message was scheduled.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 105.
///
/// ```text
/// updateNewScheduledMessage#39a51dfb message:Message = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNewScheduledMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateNewScheduledMessage {
    /// The message.
    pub message: enums::Message,
}

impl UpdateNewScheduledMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>) -> Self {
        Self { message: message.into() }
    }
}

impl wire::Wire for UpdateNewScheduledMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNewScheduledMessage",
        id: 0x39a51dfb,
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

/// Scheduled messages were deleted or sent.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 105; `sent_messages` since 192.
///
/// ```text
/// updateDeleteScheduledMessages#f2a71983 flags:# peer:Peer messages:Vector<int>
///     sent_messages:flags.0?Vector<int> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDeleteScheduledMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDeleteScheduledMessages {
    /// The chat.
    pub peer: enums::Peer,
    /// The identifiers of the scheduled messages.
    pub messages: Vec<i32>,
    /// The identifiers of the messages that were sent in their place.
    pub sent_messages: Option<Vec<i32>>,
}

impl UpdateDeleteScheduledMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, messages: Vec<i32>) -> Self {
        Self {
            peer: peer.into(),
            messages,
            sent_messages: None,
        }
    }
}

impl wire::Wire for UpdateDeleteScheduledMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDeleteScheduledMessages",
        id: 0xf2a71983,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.write(&self.messages);
        flags.set(0, w.write_optional(&self.sent_messages));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            messages: cursor.read(),
            sent_messages: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A cloud theme that is installed was changed by its author.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 105.
///
/// ```text
/// updateTheme#8216fba3 theme:Theme = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateTheme)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateTheme {
    /// The theme as it is now.
    pub theme: types::Theme,
}

impl UpdateTheme {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(theme: types::Theme) -> Self {
        Self { theme }
    }
}

impl wire::Wire for UpdateTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateTheme",
        id: 0x8216fba3,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.theme);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { theme: cursor.read() }
    }
}

/// A live location of the account is being viewed, so its position should be refreshed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 109 or earlier.
///
/// ```text
/// updateGeoLiveViewed#871fb939 peer:Peer msg_id:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateGeoLiveViewed)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateGeoLiveViewed {
    /// The chat that the live location was sent to.
    pub peer: enums::Peer,
    /// Identifier of the message with the live location.
    pub msg_id: i32,
}

impl UpdateGeoLiveViewed {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, msg_id: i32) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for UpdateGeoLiveViewed {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateGeoLiveViewed",
        id: 0x871fb939,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

/// Somebody voted in a poll of the bot, or took a vote back; for bots only. It comes for polls without anonymity.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 109 or earlier; `qts` since 129 or earlier; `user_id:long` since 133 or earlier, `user_id:int`
/// before; `peer` since 160 or earlier; `user_id` until 158 or later; `positions` since 224.
///
/// ```text
/// updateMessagePollVote#7699f014 poll_id:long peer:Peer options:Vector<bytes>
///     positions:Vector<int> qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateMessagePollVote)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateMessagePollVote {
    /// Identifier of the poll.
    pub poll_id: i64,
    /// Who voted.
    pub peer: enums::Peer,
    /// The answers that were chosen; none if the vote was taken back.
    pub options: Vec<Vec<u8>>,
    /// The positions of the chosen answers in the poll.
    pub positions: Vec<i32>,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateMessagePollVote {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        poll_id: i64,
        peer: impl Into<enums::Peer>,
        options: Vec<Vec<u8>>,
        positions: Vec<i32>,
        qts: i32,
    ) -> Self {
        Self {
            poll_id,
            peer: peer.into(),
            options,
            positions,
            qts,
        }
    }
}

impl wire::Wire for UpdateMessagePollVote {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateMessagePollVote",
        id: 0x7699f014,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.poll_id);
        w.write(&self.peer);
        w.write(&self.options);
        w.write(&self.positions);
        w.i32(self.qts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            poll_id: cursor.i64(),
            peer: cursor.read(),
            options: cursor.read(),
            positions: cursor.read(),
            qts: cursor.i32(),
        }
    }
}

/// A chat folder was added, changed or deleted, from another client of the user.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 111.
///
/// ```text
/// updateDialogFilter#26ffde7d flags:# id:int filter:flags.0?DialogFilter = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDialogFilter)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDialogFilter {
    /// Identifier of the folder.
    pub id: i32,
    /// The folder as it is now; absent if it was deleted.
    pub filter: Option<enums::DialogFilter>,
}

impl UpdateDialogFilter {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id, filter: None }
    }
}

impl wire::Wire for UpdateDialogFilter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDialogFilter",
        id: 0x26ffde7d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.filter));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            id,
            filter: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The chat folders were put into another order.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 111.
///
/// ```text
/// updateDialogFilterOrder#a5d72105 order:Vector<int> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDialogFilterOrder)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDialogFilterOrder {
    /// Identifiers of the folders, in their new order.
    pub order: Vec<i32>,
}

impl UpdateDialogFilterOrder {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<i32>) -> Self {
        Self { order }
    }
}

impl wire::Wire for UpdateDialogFilterOrder {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDialogFilterOrder",
        id: 0xa5d72105,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { order: cursor.read() }
    }
}

/// The other side of a phone call sent signalling data, to be handed to the calls library.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 114.
///
/// ```text
/// updatePhoneCallSignalingData#2661bf09 phone_call_id:long data:bytes = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePhoneCallSignalingData)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePhoneCallSignalingData {
    /// Identifier of the call.
    pub phone_call_id: i64,
    /// The data from the other side, encrypted.
    pub data: Vec<u8>,
}

impl UpdatePhoneCallSignalingData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(phone_call_id: i64, data: impl Into<Vec<u8>>) -> Self {
        Self {
            phone_call_id,
            data: data.into(),
        }
    }
}

impl wire::Wire for UpdatePhoneCallSignalingData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePhoneCallSignalingData",
        id: 0x2661bf09,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.phone_call_id);
        w.bytes(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_call_id: cursor.i64(),
            data: cursor.bytes(),
        }
    }
}

/// A message of a channel was forwarded more often than the client knows.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 119 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updateChannelMessageForwards#d29a27f4 channel_id:long id:int forwards:int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChannelMessageForwards)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChannelMessageForwards {
    /// Identifier of the channel with the message.
    pub channel_id: i64,
    /// Identifier of the message that was forwarded.
    pub id: i32,
    /// How often the message has been forwarded.
    pub forwards: i32,
}

impl UpdateChannelMessageForwards {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, id: i32, forwards: i32) -> Self {
        Self { channel_id, id, forwards }
    }
}

impl wire::Wire for UpdateChannelMessageForwards {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChannelMessageForwards",
        id: 0xd29a27f4,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.channel_id, self.id, self.forwards));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (channel_id, id, forwards) = cursor.fixed::<(i64, i32, i32)>();
        Self { channel_id, id, forwards }
    }
}

/// The account read messages of a comment thread or a forum topic.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 119 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before;
/// `broadcast_id:flags.0?long` since 133 or earlier, `broadcast_id:flags.0?int` before.
///
/// ```text
/// updateReadChannelDiscussionInbox#d6b19546 flags:# channel_id:long top_msg_id:int
///     read_max_id:int broadcast_id:flags.0?long broadcast_post:flags.0?int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateReadChannelDiscussionInbox)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateReadChannelDiscussionInbox {
    /// Identifier of the supergroup that the thread is in.
    pub channel_id: i64,
    /// Identifier of the message that the thread starts with, or of the topic.
    pub top_msg_id: i32,
    /// Identifier of the newest message that was read.
    pub read_max_id: i32,
    /// Identifier of the channel whose post the comments belong to.
    ///
    /// On the wire together with `broadcast_post`, or not at all.
    pub broadcast_id: Option<i64>,
    /// Identifier of that post in the channel.
    ///
    /// On the wire together with `broadcast_id`, or not at all.
    pub broadcast_post: Option<i32>,
}

impl UpdateReadChannelDiscussionInbox {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, top_msg_id: i32, read_max_id: i32) -> Self {
        Self {
            channel_id,
            top_msg_id,
            read_max_id,
            broadcast_id: None,
            broadcast_post: None,
        }
    }
}

impl wire::Wire for UpdateReadChannelDiscussionInbox {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateReadChannelDiscussionInbox",
        id: 0xd6b19546,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.broadcast_id.is_some() || self.broadcast_post.is_some());
        w.fixed((flags, self.channel_id, self.top_msg_id, self.read_max_id));
        w.write_shared_or_zero(flags.has(0), &self.broadcast_id);
        w.write_shared_or_zero(flags.has(0), &self.broadcast_post);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, channel_id, top_msg_id, read_max_id) = cursor
            .fixed::<(wire::Flags, i64, i32, i32)>();
        Self {
            channel_id,
            top_msg_id,
            read_max_id,
            broadcast_id: cursor.read_optional(flags.has(0)),
            broadcast_post: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Somebody read messages that the account had sent to a comment thread or a forum topic.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 119 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updateReadChannelDiscussionOutbox#695c9e7c channel_id:long top_msg_id:int
///     read_max_id:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateReadChannelDiscussionOutbox)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateReadChannelDiscussionOutbox {
    /// Identifier of the supergroup that the thread is in.
    pub channel_id: i64,
    /// Identifier of the message that the thread starts with, or of the topic.
    pub top_msg_id: i32,
    /// Identifier of the newest message of the account that was read.
    pub read_max_id: i32,
}

impl UpdateReadChannelDiscussionOutbox {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, top_msg_id: i32, read_max_id: i32) -> Self {
        Self {
            channel_id,
            top_msg_id,
            read_max_id,
        }
    }
}

impl wire::Wire for UpdateReadChannelDiscussionOutbox {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateReadChannelDiscussionOutbox",
        id: 0x695c9e7c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.channel_id, self.top_msg_id, self.read_max_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (channel_id, top_msg_id, read_max_id) = cursor.fixed::<(i64, i32, i32)>();
        Self {
            channel_id,
            top_msg_id,
            read_max_id,
        }
    }
}

/// A user or chat was blocked or unblocked.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 119 or earlier; `blocked_my_stories_from` since 161; `blocked:flags.0?true` since 161,
/// `blocked:Bool` before; fields in another order since 161.
///
/// ```text
/// updatePeerBlocked#ebe07752 flags:# blocked:flags.0?true
///     blocked_my_stories_from:flags.1?true peer_id:Peer = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePeerBlocked)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePeerBlocked {
    /// If set, it is blocked now.
    pub blocked: bool,
    /// If set, the stories of the account are hidden from it now.
    pub blocked_my_stories_from: bool,
    /// The user or chat.
    pub peer_id: enums::Peer,
}

impl UpdatePeerBlocked {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer_id: impl Into<enums::Peer>) -> Self {
        Self {
            blocked: false,
            blocked_my_stories_from: false,
            peer_id: peer_id.into(),
        }
    }
}

impl wire::Wire for UpdatePeerBlocked {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePeerBlocked",
        id: 0xebe07752,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.blocked)
            .with(1, self.blocked_my_stories_from);
        w.flags(flags);
        w.write(&self.peer_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            blocked: flags.has(0),
            blocked_my_stories_from: flags.has(1),
            peer_id: cursor.read(),
        }
    }
}

/// A member of a supergroup is typing or doing something else.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 119 or earlier; `from_id` since 129 or earlier; `user_id` until 121 or later; `channel_id:long`
/// since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updateChannelUserTyping#8c88c923 flags:# channel_id:long top_msg_id:flags.0?int
///     from_id:Peer action:SendMessageAction = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChannelUserTyping)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateChannelUserTyping {
    /// The identifier of the channel or supergroup.
    pub channel_id: i64,
    /// Identifier of the topic, or of the message that the thread starts with.
    pub top_msg_id: Option<i32>,
    /// Who it is.
    pub from_id: enums::Peer,
    /// What the member is doing.
    pub action: enums::SendMessageAction,
}

impl UpdateChannelUserTyping {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        channel_id: i64,
        from_id: impl Into<enums::Peer>,
        action: impl Into<enums::SendMessageAction>,
    ) -> Self {
        Self {
            channel_id,
            top_msg_id: None,
            from_id: from_id.into(),
            action: action.into(),
        }
    }
}

impl wire::Wire for UpdateChannelUserTyping {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChannelUserTyping",
        id: 0x8c88c923,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.channel_id);
        flags.set(0, w.write_optional(&self.top_msg_id));
        w.write(&self.from_id);
        w.write(&self.action);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, channel_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            channel_id,
            top_msg_id: cursor.read_optional(flags.has(0)),
            from_id: cursor.read(),
            action: cursor.read(),
        }
    }
}

/// Messages in a private chat or basic group were pinned or unpinned.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 120.
///
/// ```text
/// updatePinnedMessages#ed85eab5 flags:# pinned:flags.0?true peer:Peer
///     messages:Vector<int> pts:int pts_count:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePinnedMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePinnedMessages {
    /// If set, they are pinned now.
    pub pinned: bool,
    /// The chat.
    pub peer: enums::Peer,
    /// The identifiers of the messages.
    pub messages: Vec<i32>,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdatePinnedMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        messages: Vec<i32>,
        pts: i32,
        pts_count: i32,
    ) -> Self {
        Self {
            pinned: false,
            peer: peer.into(),
            messages,
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdatePinnedMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePinnedMessages",
        id: 0xed85eab5,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.pinned);
        w.flags(flags);
        w.write(&self.peer);
        w.write(&self.messages);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let messages = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self {
            pinned: flags.has(0),
            peer,
            messages,
            pts,
            pts_count,
        }
    }
}

/// Messages of a channel or supergroup were pinned or unpinned.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 120; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// updatePinnedChannelMessages#5bb98608 flags:# pinned:flags.0?true channel_id:long
///     messages:Vector<int> pts:int pts_count:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePinnedChannelMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePinnedChannelMessages {
    /// If set, the messages were pinned; otherwise they were unpinned.
    pub pinned: bool,
    /// Identifier of the channel or supergroup that the messages are in.
    pub channel_id: i64,
    /// Identifiers of the messages that were pinned or unpinned.
    pub messages: Vec<i32>,
    /// The pts of the channel after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
}

impl UpdatePinnedChannelMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, messages: Vec<i32>, pts: i32, pts_count: i32) -> Self {
        Self {
            pinned: false,
            channel_id,
            messages,
            pts,
            pts_count,
        }
    }
}

impl wire::Wire for UpdatePinnedChannelMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePinnedChannelMessages",
        id: 0x5bb98608,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.pinned);
        w.fixed((flags, self.channel_id));
        w.write(&self.messages);
        w.fixed((self.pts, self.pts_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, channel_id) = cursor.fixed::<(wire::Flags, i64)>();
        let messages = cursor.read();
        let (pts, pts_count) = cursor.fixed::<(i32, i32)>();
        Self {
            pinned: flags.has(0),
            channel_id,
            messages,
            pts,
            pts_count,
        }
    }
}

/// What is known about a basic group changed. The new chat object comes with the update; details that were loaded
/// with [`messages.getFullChat`](functions::messages::GetFullChat) have to be loaded again.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 129 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// updateChat#f89a6a4e chat_id:long = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChat {
    /// The identifier of the group.
    pub chat_id: i64,
}

impl UpdateChat {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self { chat_id }
    }
}

impl wire::Wire for UpdateChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChat",
        id: 0xf89a6a4e,
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

/// Somebody joined or left a group call, or changed in it, for example was muted.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 129 or earlier.
///
/// ```text
/// updateGroupCallParticipants#f2ebdb4e call:InputGroupCall
///     participants:Vector<GroupCallParticipant> version:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateGroupCallParticipants)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateGroupCallParticipants {
    /// The group call.
    pub call: enums::InputGroupCall,
    /// Those who changed; others in the call stay as they are.
    pub participants: Vec<types::GroupCallParticipant>,
    /// The version of the participant list after the change; if one was missed, call
    /// [`phone.getGroupParticipants`](functions::phone::GetGroupParticipants).
    pub version: i32,
}

impl UpdateGroupCallParticipants {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        participants: Vec<types::GroupCallParticipant>,
        version: i32,
    ) -> Self {
        Self {
            call: call.into(),
            participants,
            version,
        }
    }
}

impl wire::Wire for UpdateGroupCallParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateGroupCallParticipants",
        id: 0xf2ebdb4e,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.participants);
        w.i32(self.version);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            participants: cursor.read(),
            version: cursor.i32(),
        }
    }
}

/// A group call or live story started, changed or ended.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 129 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before; `chat_id:flags.0?long`
/// since 196, `chat_id:long` before; `live_story`, `peer` since 217; `chat_id` until 216.
///
/// ```text
/// updateGroupCall#9d2216e0 flags:# live_story:flags.2?true peer:flags.1?Peer
///     call:GroupCall = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateGroupCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateGroupCall {
    /// If set, it is the call of a live story.
    pub live_story: bool,
    /// The chat that the call belongs to.
    pub peer: Option<enums::Peer>,
    /// The call as it is now.
    pub call: enums::GroupCall,
}

impl UpdateGroupCall {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(call: impl Into<enums::GroupCall>) -> Self {
        Self {
            live_story: false,
            peer: None,
            call: call.into(),
        }
    }
}

impl wire::Wire for UpdateGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateGroupCall",
        id: 0x9d2216e0,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(2, self.live_story));
        flags.set(1, w.write_optional(&self.peer));
        w.write(&self.call);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            live_story: flags.has(2),
            peer: cursor.read_optional(flags.has(1)),
            call: cursor.read(),
        }
    }
}

/// The auto-delete timer of a chat was changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 129 or earlier.
///
/// ```text
/// updatePeerHistoryTTL#bb9bb9a5 flags:# peer:Peer ttl_period:flags.0?int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePeerHistoryTTL)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePeerHistoryTtl {
    /// The chat with the timer.
    pub peer: enums::Peer,
    /// Seconds after which new messages are deleted; absent if they are kept.
    pub ttl_period: Option<i32>,
}

impl UpdatePeerHistoryTtl {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>) -> Self {
        Self {
            peer: peer.into(),
            ttl_period: None,
        }
    }
}

impl wire::Wire for UpdatePeerHistoryTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePeerHistoryTTL",
        id: 0xbb9bb9a5,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.ttl_period));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            ttl_period: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A member of a basic group joined, left, was removed or got other rights; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 129 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before; `actor_id:long` since 133
/// or earlier, `actor_id:int` before; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// updateChatParticipant#d087663a flags:# chat_id:long date:int actor_id:long
///     user_id:long prev_participant:flags.0?ChatParticipant
///     new_participant:flags.1?ChatParticipant invite:flags.2?ExportedChatInvite
///     qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChatParticipant)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChatParticipant {
    /// Identifier of the basic group.
    pub chat_id: i64,
    /// When it happened, in Unix time.
    pub date: i32,
    /// Identifier of the user who did it; the same as `user_id` if the member did.
    pub actor_id: i64,
    /// Identifier of the member.
    pub user_id: i64,
    /// The member before the change; absent if the member has just joined.
    pub prev_participant: Option<enums::ChatParticipant>,
    /// The member after the change; absent if the member is gone.
    pub new_participant: Option<enums::ChatParticipant>,
    /// The invite link by which the user came in.
    pub invite: Option<enums::ExportedChatInvite>,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateChatParticipant {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64, date: i32, actor_id: i64, user_id: i64, qts: i32) -> Self {
        Self {
            chat_id,
            date,
            actor_id,
            user_id,
            prev_participant: None,
            new_participant: None,
            invite: None,
            qts,
        }
    }
}

impl wire::Wire for UpdateChatParticipant {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChatParticipant",
        id: 0xd087663a,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.chat_id, self.date, self.actor_id, self.user_id));
        flags.set(0, w.write_optional(&self.prev_participant));
        flags.set(1, w.write_optional(&self.new_participant));
        flags.set(2, w.write_optional(&self.invite));
        w.i32(self.qts);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, chat_id, date, actor_id, user_id) = cursor
            .fixed::<(wire::Flags, i64, i32, i64, i64)>();
        Self {
            chat_id,
            date,
            actor_id,
            user_id,
            prev_participant: cursor.read_optional(flags.has(0)),
            new_participant: cursor.read_optional(flags.has(1)),
            invite: cursor.read_optional(flags.has(2)),
            qts: cursor.i32(),
        }
    }
}

/// A member of a channel or supergroup joined, left, was banned or got other rights; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 117 or earlier; `actor_id`, `invite` since 129 or earlier; `via_chatlist` since 133 or earlier;
/// `channel_id:long` since 133 or earlier, `channel_id:int` before; `actor_id:long` since 133 or earlier,
/// `actor_id:int` before; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// updateChannelParticipant#985d3abb flags:# via_chatlist:flags.3?true
///     channel_id:long date:int actor_id:long user_id:long
///     prev_participant:flags.0?ChannelParticipant
///     new_participant:flags.1?ChannelParticipant invite:flags.2?ExportedChatInvite
///     qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChannelParticipant)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChannelParticipant {
    /// If set, the member joined with the link of a chat folder.
    pub via_chatlist: bool,
    /// Identifier of the channel or supergroup.
    pub channel_id: i64,
    /// When it happened, in Unix time.
    pub date: i32,
    /// Identifier of the user who did it; the same as `user_id` if the member did.
    pub actor_id: i64,
    /// Identifier of the member.
    pub user_id: i64,
    /// The member before the change; absent if there was nothing to tell.
    pub prev_participant: Option<enums::ChannelParticipant>,
    /// The member after the change; absent if the member is gone.
    pub new_participant: Option<enums::ChannelParticipant>,
    /// The invite link by which the user came in.
    pub invite: Option<enums::ExportedChatInvite>,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateChannelParticipant {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        channel_id: i64,
        date: i32,
        actor_id: i64,
        user_id: i64,
        qts: i32,
    ) -> Self {
        Self {
            via_chatlist: false,
            channel_id,
            date,
            actor_id,
            user_id,
            prev_participant: None,
            new_participant: None,
            invite: None,
            qts,
        }
    }
}

impl wire::Wire for UpdateChannelParticipant {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChannelParticipant",
        id: 0x985d3abb,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(3, self.via_chatlist));
        w.fixed((self.channel_id, self.date, self.actor_id, self.user_id));
        flags.set(0, w.write_optional(&self.prev_participant));
        flags.set(1, w.write_optional(&self.new_participant));
        flags.set(2, w.write_optional(&self.invite));
        w.i32(self.qts);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, channel_id, date, actor_id, user_id) = cursor
            .fixed::<(wire::Flags, i64, i32, i64, i64)>();
        Self {
            via_chatlist: flags.has(3),
            channel_id,
            date,
            actor_id,
            user_id,
            prev_participant: cursor.read_optional(flags.has(0)),
            new_participant: cursor.read_optional(flags.has(1)),
            invite: cursor.read_optional(flags.has(2)),
            qts: cursor.i32(),
        }
    }
}

/// A user stopped the bot, or started it again.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 129 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// updateBotStopped#c4870a49 user_id:long date:int stopped:Bool qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotStopped)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotStopped {
    /// The identifier of the user.
    pub user_id: i64,
    /// When it happened, in Unix time.
    pub date: i32,
    /// True if the user stopped the bot.
    pub stopped: bool,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotStopped {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, date: i32, stopped: bool, qts: i32) -> Self {
        Self {
            user_id,
            date,
            stopped,
            qts,
        }
    }
}

impl wire::Wire for UpdateBotStopped {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotStopped",
        id: 0xc4870a49,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.user_id, self.date, self.stopped, self.qts));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (user_id, date) = cursor.fixed::<(i64, i32)>();
        Self {
            user_id,
            date,
            stopped: cursor.bool(),
            qts: cursor.i32(),
        }
    }
}

/// The parameters for the connection to a group call, in answer to
/// [`phone.joinGroupCall`](functions::phone::JoinGroupCall) or
/// [`phone.joinGroupCallPresentation`](functions::phone::JoinGroupCallPresentation).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 129 or earlier.
///
/// ```text
/// updateGroupCallConnection#b783982 flags:# presentation:flags.0?true
///     params:DataJSON = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateGroupCallConnection)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateGroupCallConnection {
    /// If set, they are for the sharing of the screen.
    pub presentation: bool,
    /// The WebRTC parameters as JSON, for the calls library.
    pub params: types::DataJson,
}

impl UpdateGroupCallConnection {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(params: types::DataJson) -> Self {
        Self {
            presentation: false,
            params,
        }
    }
}

impl wire::Wire for UpdateGroupCallConnection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateGroupCallConnection",
        id: 0x0b783982,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.presentation);
        w.flags(flags);
        w.write(&self.params);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            presentation: flags.has(0),
            params: cursor.read(),
        }
    }
}

/// A bot has other commands in a chat.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 131 or earlier; `bot_id:long` since 133 or earlier, `bot_id:int` before.
///
/// ```text
/// updateBotCommands#4d712f2e peer:Peer bot_id:long commands:Vector<BotCommand> =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotCommands)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotCommands {
    /// The chat in which the commands can be used.
    pub peer: enums::Peer,
    /// Identifier of the bot.
    pub bot_id: i64,
    /// The commands from now on.
    pub commands: Vec<types::BotCommand>,
}

impl UpdateBotCommands {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        bot_id: i64,
        commands: Vec<types::BotCommand>,
    ) -> Self {
        Self {
            peer: peer.into(),
            bot_id,
            commands,
        }
    }
}

impl wire::Wire for UpdateBotCommands {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotCommands",
        id: 0x4d712f2e,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.bot_id);
        w.write(&self.commands);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            bot_id: cursor.i64(),
            commands: cursor.read(),
        }
    }
}

/// The number of open requests to join a group or channel changed; administrators get it.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 134.
///
/// ```text
/// updatePendingJoinRequests#7063c3db peer:Peer requests_pending:int
///     recent_requesters:Vector<long> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePendingJoinRequests)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePendingJoinRequests {
    /// The group or channel that users want to join.
    pub peer: enums::Peer,
    /// How many requests wait for an answer.
    pub requests_pending: i32,
    /// Identifiers of some users who asked lately.
    pub recent_requesters: Vec<i64>,
}

impl UpdatePendingJoinRequests {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        requests_pending: i32,
        recent_requesters: Vec<i64>,
    ) -> Self {
        Self {
            peer: peer.into(),
            requests_pending,
            recent_requesters,
        }
    }
}

impl wire::Wire for UpdatePendingJoinRequests {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePendingJoinRequests",
        id: 0x7063c3db,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.requests_pending);
        w.write(&self.recent_requesters);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            requests_pending: cursor.i32(),
            recent_requesters: cursor.read(),
        }
    }
}

/// A user asks to join a group or channel in which the bot is an administrator; for bots only. Answer with
/// [`messages.hideChatJoinRequest`](functions::messages::HideChatJoinRequest).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 134; `query_id` since 228 or earlier.
///
/// ```text
/// updateBotChatInviteRequester#7cb34d79 flags:# peer:Peer date:int user_id:long
///     about:string invite:ExportedChatInvite qts:int query_id:flags.0?long =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotChatInviteRequester)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotChatInviteRequester {
    /// The group or channel that the user wants to join.
    pub peer: enums::Peer,
    /// When the user asked, in Unix time.
    pub date: i32,
    /// Identifier of the user who asks.
    pub user_id: i64,
    /// The bio of the user.
    pub about: String,
    /// The invite link that was used.
    pub invite: enums::ExportedChatInvite,
    /// The qts after the update.
    pub qts: i32,
    /// Identifier of the request, for an answer with [`bots.setJoinChatResults`](functions::bots::SetJoinChatResults).
    pub query_id: Option<i64>,
}

impl UpdateBotChatInviteRequester {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        date: i32,
        user_id: i64,
        about: impl Into<String>,
        invite: impl Into<enums::ExportedChatInvite>,
        qts: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            date,
            user_id,
            about: about.into(),
            invite: invite.into(),
            qts,
            query_id: None,
        }
    }
}

impl wire::Wire for UpdateBotChatInviteRequester {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotChatInviteRequester",
        id: 0x7cb34d79,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.fixed((self.date, self.user_id));
        w.string(&self.about);
        w.write(&self.invite);
        w.i32(self.qts);
        flags.set(0, w.write_optional(&self.query_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let (date, user_id) = cursor.fixed::<(i32, i64)>();
        Self {
            peer,
            date,
            user_id,
            about: cursor.string(),
            invite: cursor.read(),
            qts: cursor.i32(),
            query_id: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The reactions to a message changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 136; `top_msg_id` since 148; `saved_peer_id` since 204.
///
/// ```text
/// updateMessageReactions#1e297bfa flags:# peer:Peer msg_id:int
///     top_msg_id:flags.0?int saved_peer_id:flags.1?Peer reactions:MessageReactions
///     = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateMessageReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateMessageReactions {
    /// The chat.
    pub peer: enums::Peer,
    /// The identifier of the message.
    pub msg_id: i32,
    /// Identifier of the topic, or of the message that the thread starts with.
    pub top_msg_id: Option<i32>,
    /// The conversation within the saved messages or the direct messages of a channel.
    pub saved_peer_id: Option<enums::Peer>,
    /// The reactions.
    pub reactions: types::MessageReactions,
}

impl UpdateMessageReactions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        msg_id: i32,
        reactions: types::MessageReactions,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            top_msg_id: None,
            saved_peer_id: None,
            reactions,
        }
    }
}

impl wire::Wire for UpdateMessageReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateMessageReactions",
        id: 0x1e297bfa,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.i32(self.msg_id);
        flags.set(0, w.write_optional(&self.top_msg_id));
        flags.set(1, w.write_optional(&self.saved_peer_id));
        w.write(&self.reactions);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            saved_peer_id: cursor.read_optional(flags.has(1)),
            reactions: cursor.read(),
        }
    }
}

/// A mini app has sent its result as an inline message, so the client can close it.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 140.
///
/// ```text
/// updateWebViewResultSent#1592b79d query_id:long = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateWebViewResultSent)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateWebViewResultSent {
    /// Identifier of the session of the mini app.
    pub query_id: i64,
}

impl UpdateWebViewResultSent {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(query_id: i64) -> Self {
        Self { query_id }
    }
}

impl wire::Wire for UpdateWebViewResultSent {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateWebViewResultSent",
        id: 0x1592b79d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.query_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { query_id: cursor.i64() }
    }
}

/// A bot has another menu button.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 140.
///
/// ```text
/// updateBotMenuButton#14b85813 bot_id:long button:BotMenuButton = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotMenuButton)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotMenuButton {
    /// Identifier of the bot.
    pub bot_id: i64,
    /// The button from now on.
    pub button: enums::BotMenuButton,
}

impl UpdateBotMenuButton {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot_id: i64, button: impl Into<enums::BotMenuButton>) -> Self {
        Self {
            bot_id,
            button: button.into(),
        }
    }
}

impl wire::Wire for UpdateBotMenuButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotMenuButton",
        id: 0x14b85813,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.bot_id);
        w.write(&self.button);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot_id: cursor.i64(),
            button: cursor.read(),
        }
    }
}

/// A transcription of a voice message that was asked for with
/// [`messages.transcribeAudio`](functions::messages::TranscribeAudio) got on or is complete.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 143.
///
/// ```text
/// updateTranscribedAudio#84cd5a flags:# pending:flags.0?true peer:Peer msg_id:int
///     transcription_id:long text:string = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateTranscribedAudio)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateTranscribedAudio {
    /// If set, the text is not complete yet and more updates follow.
    pub pending: bool,
    /// The chat with the voice message.
    pub peer: enums::Peer,
    /// Identifier of the voice message.
    pub msg_id: i32,
    /// Identifier of the transcription, as [`messages.transcribeAudio`](functions::messages::TranscribeAudio) returned
    /// it.
    pub transcription_id: i64,
    /// The text as far as it is known.
    pub text: String,
}

impl UpdateTranscribedAudio {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        msg_id: i32,
        transcription_id: i64,
        text: impl Into<String>,
    ) -> Self {
        Self {
            pending: false,
            peer: peer.into(),
            msg_id,
            transcription_id,
            text: text.into(),
        }
    }
}

impl wire::Wire for UpdateTranscribedAudio {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateTranscribedAudio",
        id: 0x0084cd5a,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.pending);
        w.flags(flags);
        w.write(&self.peer);
        w.fixed((self.msg_id, self.transcription_id));
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let (msg_id, transcription_id) = cursor.fixed::<(i32, i64)>();
        Self {
            pending: flags.has(0),
            peer,
            msg_id,
            transcription_id,
            text: cursor.string(),
        }
    }
}

/// A user has another emoji status, or none any more.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 145.
///
/// ```text
/// updateUserEmojiStatus#28373599 user_id:long emoji_status:EmojiStatus = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateUserEmojiStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateUserEmojiStatus {
    /// Identifier of the user with the status.
    pub user_id: i64,
    /// The emoji status from now on.
    pub emoji_status: enums::EmojiStatus,
}

impl UpdateUserEmojiStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(user_id: i64, emoji_status: impl Into<enums::EmojiStatus>) -> Self {
        Self {
            user_id,
            emoji_status: emoji_status.into(),
        }
    }
}

impl wire::Wire for UpdateUserEmojiStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateUserEmojiStatus",
        id: 0x28373599,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.user_id);
        w.write(&self.emoji_status);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.i64(),
            emoji_status: cursor.read(),
        }
    }
}

/// A sticker set was moved to the top of the list, because one of its stickers was used.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 145.
///
/// ```text
/// updateMoveStickerSetToTop#86fccf85 flags:# masks:flags.0?true
///     emojis:flags.1?true stickerset:long = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateMoveStickerSetToTop)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateMoveStickerSetToTop {
    /// If set, it is a set of masks.
    pub masks: bool,
    /// If set, it is a set of custom emoji.
    pub emojis: bool,
    /// Identifier of the sticker set that moved.
    pub stickerset: i64,
}

impl UpdateMoveStickerSetToTop {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(stickerset: i64) -> Self {
        Self {
            masks: false,
            emojis: false,
            stickerset,
        }
    }
}

impl wire::Wire for UpdateMoveStickerSetToTop {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateMoveStickerSetToTop",
        id: 0x86fccf85,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.masks).with(1, self.emojis);
        w.fixed((flags, self.stickerset));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, stickerset) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            masks: flags.has(0),
            emojis: flags.has(1),
            stickerset,
        }
    }
}

/// Paid media in a message can be seen in full now, because the account bought it.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 146; `extended_media:Vector<MessageExtendedMedia>` since 183, `extended_media:MessageExtendedMedia`
/// before.
///
/// ```text
/// updateMessageExtendedMedia#d5a41724 peer:Peer msg_id:int
///     extended_media:Vector<MessageExtendedMedia> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateMessageExtendedMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateMessageExtendedMedia {
    /// The chat with the paid media.
    pub peer: enums::Peer,
    /// Identifier of the message with the paid media.
    pub msg_id: i32,
    /// The media in full.
    pub extended_media: Vec<enums::MessageExtendedMedia>,
}

impl UpdateMessageExtendedMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        msg_id: i32,
        extended_media: Vec<enums::MessageExtendedMedia>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            extended_media,
        }
    }
}

impl wire::Wire for UpdateMessageExtendedMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateMessageExtendedMedia",
        id: 0xd5a41724,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w.write(&self.extended_media);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            extended_media: cursor.read(),
        }
    }
}

/// What is known about a user changed. The new user object comes with the update; details that were loaded with
/// [`users.getFullUser`](functions::users::GetFullUser) have to be loaded again.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 151.
///
/// ```text
/// updateUser#20529438 user_id:long = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateUser {
    /// The identifier of the user.
    pub user_id: i64,
}

impl UpdateUser {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self { user_id }
    }
}

impl wire::Wire for UpdateUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateUser",
        id: 0x20529438,
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

/// A story was posted, changed or deleted.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163.
///
/// ```text
/// updateStory#75b3b798 peer:Peer story:StoryItem = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateStory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateStory {
    /// Who posted the story.
    pub peer: enums::Peer,
    /// The story as it is now; [`storyItemDeleted`](types::StoryItemDeleted) if it was deleted.
    pub story: enums::StoryItem,
}

impl UpdateStory {
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

impl wire::Wire for UpdateStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateStory",
        id: 0x75b3b798,
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

/// The account viewed stories of somebody, in this or another client.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163.
///
/// ```text
/// updateReadStories#f74e932b peer:Peer max_id:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateReadStories)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateReadStories {
    /// Whose stories were viewed.
    pub peer: enums::Peer,
    /// Stories up to this identifier were viewed.
    pub max_id: i32,
}

impl UpdateReadStories {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, max_id: i32) -> Self {
        Self { peer: peer.into(), max_id }
    }
}

impl wire::Wire for UpdateReadStories {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateReadStories",
        id: 0xf74e932b,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.max_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            max_id: cursor.i32(),
        }
    }
}

/// A story that was sent got its identifier.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 160 or earlier.
///
/// ```text
/// updateStoryID#1bf335b9 id:int random_id:long = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateStoryID)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStoryId {
    /// Identifier of the story.
    pub id: i32,
    /// The `random_id` that the story was sent with.
    pub random_id: i64,
}

impl UpdateStoryId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32, random_id: i64) -> Self {
        Self { id, random_id }
    }
}

impl wire::Wire for UpdateStoryId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateStoryID",
        id: 0x1bf335b9,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.random_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, random_id) = cursor.fixed::<(i32, i64)>();
        Self { id, random_id }
    }
}

/// The stealth mode for viewing stories was switched on, or its dates changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 161.
///
/// ```text
/// updateStoriesStealthMode#2c084dc1 stealth_mode:StoriesStealthMode = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateStoriesStealthMode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStoriesStealthMode {
    /// Until when the mode is on, and from when it can be used again.
    pub stealth_mode: types::StoriesStealthMode,
}

impl UpdateStoriesStealthMode {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(stealth_mode: types::StoriesStealthMode) -> Self {
        Self { stealth_mode }
    }
}

impl wire::Wire for UpdateStoriesStealthMode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateStoriesStealthMode",
        id: 0x2c084dc1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stealth_mode);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stealth_mode: cursor.read(),
        }
    }
}

/// The account reacted to a story, in this or another client.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 161; `peer` since 164; `user_id` until 163.
///
/// ```text
/// updateSentStoryReaction#7d627683 peer:Peer story_id:int reaction:Reaction =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateSentStoryReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateSentStoryReaction {
    /// Who posted the story.
    pub peer: enums::Peer,
    /// Identifier of the story.
    pub story_id: i32,
    /// The reaction that was chosen.
    pub reaction: enums::Reaction,
}

impl UpdateSentStoryReaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        story_id: i32,
        reaction: impl Into<enums::Reaction>,
    ) -> Self {
        Self {
            peer: peer.into(),
            story_id,
            reaction: reaction.into(),
        }
    }
}

impl wire::Wire for UpdateSentStoryReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateSentStoryReaction",
        id: 0x7d627683,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.story_id);
        w.write(&self.reaction);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            story_id: cursor.i32(),
            reaction: cursor.read(),
        }
    }
}

/// A boost of a channel or supergroup was added or changed; for bots that are administrators there.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 167.
///
/// ```text
/// updateBotChatBoost#904dd49c peer:Peer boost:Boost qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotChatBoost)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotChatBoost {
    /// The channel or supergroup that is boosted.
    pub peer: enums::Peer,
    /// The boost as it is now.
    pub boost: types::Boost,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotChatBoost {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, boost: types::Boost, qts: i32) -> Self {
        Self {
            peer: peer.into(),
            boost,
            qts,
        }
    }
}

impl wire::Wire for UpdateBotChatBoost {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotChatBoost",
        id: 0x904dd49c,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.boost);
        w.i32(self.qts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            boost: cursor.read(),
            qts: cursor.i32(),
        }
    }
}

/// The user switched a forum between a list of topics and one list of messages, in another client.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 167.
///
/// ```text
/// updateChannelViewForumAsMessages#7b68920 channel_id:long enabled:Bool = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChannelViewForumAsMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChannelViewForumAsMessages {
    /// Identifier of the forum.
    pub channel_id: i64,
    /// True if all messages are shown in one list.
    pub enabled: bool,
}

impl UpdateChannelViewForumAsMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, enabled: bool) -> Self {
        Self { channel_id, enabled }
    }
}

impl wire::Wire for UpdateChannelViewForumAsMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChannelViewForumAsMessages",
        id: 0x07b68920,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.channel_id, self.enabled));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel_id: cursor.i64(),
            enabled: cursor.bool(),
        }
    }
}

/// The wallpaper of a chat was set, changed or removed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 167.
///
/// ```text
/// updatePeerWallpaper#ae3f101d flags:# wallpaper_overridden:flags.1?true peer:Peer
///     wallpaper:flags.0?WallPaper = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePeerWallpaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdatePeerWallpaper {
    /// If set, the other user chose this wallpaper for both sides.
    pub wallpaper_overridden: bool,
    /// The chat with the wallpaper.
    pub peer: enums::Peer,
    /// The wallpaper from now on; absent if it was removed.
    pub wallpaper: Option<enums::WallPaper>,
}

impl UpdatePeerWallpaper {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>) -> Self {
        Self {
            wallpaper_overridden: false,
            peer: peer.into(),
            wallpaper: None,
        }
    }
}

impl wire::Wire for UpdatePeerWallpaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePeerWallpaper",
        id: 0xae3f101d,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(1, self.wallpaper_overridden));
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.wallpaper));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            wallpaper_overridden: flags.has(1),
            peer: cursor.read(),
            wallpaper: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Somebody changed the reactions to a message, where it is seen who reacts; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 168.
///
/// ```text
/// updateBotMessageReaction#ac21d3ce peer:Peer msg_id:int date:int actor:Peer
///     old_reactions:Vector<Reaction> new_reactions:Vector<Reaction> qts:int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotMessageReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotMessageReaction {
    /// The chat with the message.
    pub peer: enums::Peer,
    /// Identifier of the message.
    pub msg_id: i32,
    /// When the reactions changed, in Unix time.
    pub date: i32,
    /// Who changed the reactions.
    pub actor: enums::Peer,
    /// The reactions of this user or chat before.
    pub old_reactions: Vec<enums::Reaction>,
    /// The reactions of this user or chat now.
    pub new_reactions: Vec<enums::Reaction>,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotMessageReaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        msg_id: i32,
        date: i32,
        actor: impl Into<enums::Peer>,
        old_reactions: Vec<enums::Reaction>,
        new_reactions: Vec<enums::Reaction>,
        qts: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            date,
            actor: actor.into(),
            old_reactions,
            new_reactions,
            qts,
        }
    }
}

impl wire::Wire for UpdateBotMessageReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotMessageReaction",
        id: 0xac21d3ce,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.msg_id, self.date));
        w.write(&self.actor);
        w.write(&self.old_reactions);
        w.write(&self.new_reactions);
        w.i32(self.qts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (msg_id, date) = cursor.fixed::<(i32, i32)>();
        Self {
            peer,
            msg_id,
            date,
            actor: cursor.read(),
            old_reactions: cursor.read(),
            new_reactions: cursor.read(),
            qts: cursor.i32(),
        }
    }
}

/// The number of reactions to a message changed, where it is not seen who reacts; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 168.
///
/// ```text
/// updateBotMessageReactions#9cb7759 peer:Peer msg_id:int date:int
///     reactions:Vector<ReactionCount> qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotMessageReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotMessageReactions {
    /// The chat with the message.
    pub peer: enums::Peer,
    /// Identifier of the message.
    pub msg_id: i32,
    /// When the reactions changed, in Unix time.
    pub date: i32,
    /// How often each reaction was given.
    pub reactions: Vec<types::ReactionCount>,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotMessageReactions {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        msg_id: i32,
        date: i32,
        reactions: Vec<types::ReactionCount>,
        qts: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            date,
            reactions,
            qts,
        }
    }
}

impl wire::Wire for UpdateBotMessageReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotMessageReactions",
        id: 0x09cb7759,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.msg_id, self.date));
        w.write(&self.reactions);
        w.i32(self.qts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (msg_id, date) = cursor.fixed::<(i32, i32)>();
        Self {
            peer,
            msg_id,
            date,
            reactions: cursor.read(),
            qts: cursor.i32(),
        }
    }
}

/// A chat inside Saved Messages was pinned or unpinned.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 170.
///
/// ```text
/// updateSavedDialogPinned#aeaf9e74 flags:# pinned:flags.0?true peer:DialogPeer =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateSavedDialogPinned)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateSavedDialogPinned {
    /// If set, the chat was pinned; otherwise it was unpinned.
    pub pinned: bool,
    /// The chat inside Saved Messages.
    pub peer: enums::DialogPeer,
}

impl UpdateSavedDialogPinned {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::DialogPeer>) -> Self {
        Self {
            pinned: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for UpdateSavedDialogPinned {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateSavedDialogPinned",
        id: 0xaeaf9e74,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.pinned);
        w.flags(flags);
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pinned: flags.has(0),
            peer: cursor.read(),
        }
    }
}

/// The pinned chats inside Saved Messages, or their order, changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 170.
///
/// ```text
/// updatePinnedSavedDialogs#686c85a6 flags:# order:flags.0?Vector<DialogPeer> =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePinnedSavedDialogs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePinnedSavedDialogs {
    /// The pinned chats in their order; if absent, get them with
    /// [`messages.getPinnedSavedDialogs`](functions::messages::GetPinnedSavedDialogs).
    pub order: Option<Vec<enums::DialogPeer>>,
}

impl UpdatePinnedSavedDialogs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { order: None }
    }
}

impl wire::Wire for UpdatePinnedSavedDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePinnedSavedDialogs",
        id: 0x686c85a6,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.order));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            order: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The account is asked to send an SMS for Telegram, as it volunteered to; call
/// [`smsjobs.getSmsJob`](functions::smsjobs::GetSmsJob).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 175.
///
/// ```text
/// updateSmsJob#f16269d4 job_id:string = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateSmsJob)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateSmsJob {
    /// Identifier of the SMS job.
    pub job_id: String,
}

impl UpdateSmsJob {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

impl wire::Wire for UpdateSmsJob {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateSmsJob",
        id: 0xf16269d4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.job_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { job_id: cursor.string() }
    }
}

/// The quick reply shortcuts of a business account, or their order, changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 176.
///
/// ```text
/// updateQuickReplies#f9470ab2 quick_replies:Vector<QuickReply> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateQuickReplies)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateQuickReplies {
    /// All the shortcuts, in their order.
    pub quick_replies: Vec<types::QuickReply>,
}

impl UpdateQuickReplies {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(quick_replies: Vec<types::QuickReply>) -> Self {
        Self { quick_replies }
    }
}

impl wire::Wire for UpdateQuickReplies {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateQuickReplies",
        id: 0xf9470ab2,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.quick_replies);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            quick_replies: cursor.read(),
        }
    }
}

/// A quick reply shortcut was created.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 176.
///
/// ```text
/// updateNewQuickReply#f53da717 quick_reply:QuickReply = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNewQuickReply)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateNewQuickReply {
    /// The shortcut that was created.
    pub quick_reply: types::QuickReply,
}

impl UpdateNewQuickReply {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(quick_reply: types::QuickReply) -> Self {
        Self { quick_reply }
    }
}

impl wire::Wire for UpdateNewQuickReply {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNewQuickReply",
        id: 0xf53da717,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.quick_reply);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { quick_reply: cursor.read() }
    }
}

/// A quick reply shortcut was deleted with all its messages; no other update tells of the messages.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 176.
///
/// ```text
/// updateDeleteQuickReply#53e6f1ec shortcut_id:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDeleteQuickReply)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDeleteQuickReply {
    /// Identifier of the deleted shortcut.
    pub shortcut_id: i32,
}

impl UpdateDeleteQuickReply {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(shortcut_id: i32) -> Self {
        Self { shortcut_id }
    }
}

impl wire::Wire for UpdateDeleteQuickReply {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDeleteQuickReply",
        id: 0x53e6f1ec,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.shortcut_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { shortcut_id: cursor.i32() }
    }
}

/// A message of a quick reply shortcut was added or edited.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 176.
///
/// ```text
/// updateQuickReplyMessage#3e050d0f message:Message = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateQuickReplyMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateQuickReplyMessage {
    /// The message; its `quick_reply_shortcut_id` names the shortcut.
    pub message: enums::Message,
}

impl UpdateQuickReplyMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>) -> Self {
        Self { message: message.into() }
    }
}

impl wire::Wire for UpdateQuickReplyMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateQuickReplyMessage",
        id: 0x3e050d0f,
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

/// Messages of a quick reply shortcut were deleted.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 176.
///
/// ```text
/// updateDeleteQuickReplyMessages#566fe7cd shortcut_id:int messages:Vector<int> =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDeleteQuickReplyMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDeleteQuickReplyMessages {
    /// Identifier of the shortcut that they belonged to.
    pub shortcut_id: i32,
    /// Identifiers of the deleted messages.
    pub messages: Vec<i32>,
}

impl UpdateDeleteQuickReplyMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(shortcut_id: i32, messages: Vec<i32>) -> Self {
        Self { shortcut_id, messages }
    }
}

impl wire::Wire for UpdateDeleteQuickReplyMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDeleteQuickReplyMessages",
        id: 0x566fe7cd,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.shortcut_id);
        w.write(&self.messages);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            shortcut_id: cursor.i32(),
            messages: cursor.read(),
        }
    }
}

/// A user connected the bot to a business account, changed the connection or ended it; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 177.
///
/// ```text
/// updateBotBusinessConnect#8ae5c97a connection:BotBusinessConnection qts:int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotBusinessConnect)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotBusinessConnect {
    /// The connection as it is now.
    pub connection: types::BotBusinessConnection,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotBusinessConnect {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(connection: types::BotBusinessConnection, qts: i32) -> Self {
        Self { connection, qts }
    }
}

impl wire::Wire for UpdateBotBusinessConnect {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotBusinessConnect",
        id: 0x8ae5c97a,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.connection);
        w.i32(self.qts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            connection: cursor.read(),
            qts: cursor.i32(),
        }
    }
}

/// A new message in a chat that the bot manages for a business account; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 177.
///
/// ```text
/// updateBotNewBusinessMessage#9ddb347c flags:# connection_id:string
///     message:Message reply_to_message:flags.0?Message qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotNewBusinessMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateBotNewBusinessMessage {
    /// Identifier of the business connection, for
    /// [`invokeWithBusinessConnection`](functions::InvokeWithBusinessConnection).
    pub connection_id: String,
    /// The message that is new.
    pub message: enums::Message,
    /// The message that it answers, if there is one.
    pub reply_to_message: Option<enums::Message>,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotNewBusinessMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        message: impl Into<enums::Message>,
        qts: i32,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            message: message.into(),
            reply_to_message: None,
            qts,
        }
    }
}

impl wire::Wire for UpdateBotNewBusinessMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotNewBusinessMessage",
        id: 0x9ddb347c,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.connection_id);
        w.write(&self.message);
        flags.set(0, w.write_optional(&self.reply_to_message));
        w.i32(self.qts);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            connection_id: cursor.string(),
            message: cursor.read(),
            reply_to_message: cursor.read_optional(flags.has(0)),
            qts: cursor.i32(),
        }
    }
}

/// A message was edited in a chat that the bot manages for a business account; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 177.
///
/// ```text
/// updateBotEditBusinessMessage#7df587c flags:# connection_id:string
///     message:Message reply_to_message:flags.0?Message qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotEditBusinessMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateBotEditBusinessMessage {
    /// Identifier of the business connection, for
    /// [`invokeWithBusinessConnection`](functions::InvokeWithBusinessConnection).
    pub connection_id: String,
    /// The message after the change.
    pub message: enums::Message,
    /// The message that it answers, if there is one.
    pub reply_to_message: Option<enums::Message>,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotEditBusinessMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        message: impl Into<enums::Message>,
        qts: i32,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            message: message.into(),
            reply_to_message: None,
            qts,
        }
    }
}

impl wire::Wire for UpdateBotEditBusinessMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotEditBusinessMessage",
        id: 0x07df587c,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.connection_id);
        w.write(&self.message);
        flags.set(0, w.write_optional(&self.reply_to_message));
        w.i32(self.qts);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            connection_id: cursor.string(),
            message: cursor.read(),
            reply_to_message: cursor.read_optional(flags.has(0)),
            qts: cursor.i32(),
        }
    }
}

/// Messages were deleted in a chat that the bot manages for a business account; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 177.
///
/// ```text
/// updateBotDeleteBusinessMessage#a02a982e connection_id:string peer:Peer
///     messages:Vector<int> qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotDeleteBusinessMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotDeleteBusinessMessage {
    /// Identifier of the business connection, for
    /// [`invokeWithBusinessConnection`](functions::InvokeWithBusinessConnection).
    pub connection_id: String,
    /// The chat that the messages were in.
    pub peer: enums::Peer,
    /// Identifiers of the deleted messages.
    pub messages: Vec<i32>,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotDeleteBusinessMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        peer: impl Into<enums::Peer>,
        messages: Vec<i32>,
        qts: i32,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            peer: peer.into(),
            messages,
            qts,
        }
    }
}

impl wire::Wire for UpdateBotDeleteBusinessMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotDeleteBusinessMessage",
        id: 0xa02a982e,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.connection_id);
        w.write(&self.peer);
        w.write(&self.messages);
        w.i32(self.qts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            connection_id: cursor.string(),
            peer: cursor.read(),
            messages: cursor.read(),
            qts: cursor.i32(),
        }
    }
}

/// Somebody reacted to a story of the account.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 178.
///
/// ```text
/// updateNewStoryReaction#1824e40b story_id:int peer:Peer reaction:Reaction =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNewStoryReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateNewStoryReaction {
    /// Identifier of the story.
    pub story_id: i32,
    /// Who reacted to the story.
    pub peer: enums::Peer,
    /// The reaction to the story.
    pub reaction: enums::Reaction,
}

impl UpdateNewStoryReaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        story_id: i32,
        peer: impl Into<enums::Peer>,
        reaction: impl Into<enums::Reaction>,
    ) -> Self {
        Self {
            story_id,
            peer: peer.into(),
            reaction: reaction.into(),
        }
    }
}

impl wire::Wire for UpdateNewStoryReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNewStoryReaction",
        id: 0x1824e40b,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.story_id);
        w.write(&self.peer);
        w.write(&self.reaction);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            story_id: cursor.i32(),
            peer: cursor.read(),
            reaction: cursor.read(),
        }
    }
}

/// The balance of the account in Telegram Stars or Toncoin changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 181; `balance:StarsAmount` since 195, `balance:long` before.
///
/// ```text
/// updateStarsBalance#4e80a379 balance:StarsAmount = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateStarsBalance)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStarsBalance {
    /// The balance after the change.
    pub balance: enums::StarsAmount,
}

impl UpdateStarsBalance {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(balance: impl Into<enums::StarsAmount>) -> Self {
        Self { balance: balance.into() }
    }
}

impl wire::Wire for UpdateStarsBalance {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateStarsBalance",
        id: 0x4e80a379,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.balance);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { balance: cursor.read() }
    }
}

/// A user pressed a callback button in a message that the bot sent for a business account. The bot answers with
/// [`messages.setBotCallbackAnswer`](functions::messages::SetBotCallbackAnswer).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 182.
///
/// ```text
/// updateBusinessBotCallbackQuery#1ea2fda7 flags:# query_id:long user_id:long
///     connection_id:string message:Message reply_to_message:flags.2?Message
///     chat_instance:long data:flags.0?bytes = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBusinessBotCallbackQuery)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateBusinessBotCallbackQuery {
    /// Identifier of the query, to be passed on with the answer.
    pub query_id: i64,
    /// Identifier of the user who pressed the button.
    pub user_id: i64,
    /// Identifier of the business connection that the message was sent through.
    pub connection_id: String,
    /// The message with the button.
    pub message: enums::Message,
    /// The message that it answers, if there is one.
    pub reply_to_message: Option<enums::Message>,
    /// A number that stands for the chat, the same for every button there.
    pub chat_instance: i64,
    /// The data of the button; a client can send any other data.
    pub data: Option<Vec<u8>>,
}

impl UpdateBusinessBotCallbackQuery {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        query_id: i64,
        user_id: i64,
        connection_id: impl Into<String>,
        message: impl Into<enums::Message>,
        chat_instance: i64,
    ) -> Self {
        Self {
            query_id,
            user_id,
            connection_id: connection_id.into(),
            message: message.into(),
            reply_to_message: None,
            chat_instance,
            data: None,
        }
    }
}

impl wire::Wire for UpdateBusinessBotCallbackQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBusinessBotCallbackQuery",
        id: 0x1ea2fda7,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.query_id, self.user_id));
        w.string(&self.connection_id);
        w.write(&self.message);
        flags.set(2, w.write_optional(&self.reply_to_message));
        w.i64(self.chat_instance);
        flags.set(0, w.write_optional(&self.data));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id, user_id) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            query_id,
            user_id,
            connection_id: cursor.string(),
            message: cursor.read(),
            reply_to_message: cursor.read_optional(flags.has(2)),
            chat_instance: cursor.i64(),
            data: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The revenue of a channel or bot of the account changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 182.
///
/// ```text
/// updateStarsRevenueStatus#a584b019 peer:Peer status:StarsRevenueStatus = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateStarsRevenueStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStarsRevenueStatus {
    /// The channel or bot that has the revenue.
    pub peer: enums::Peer,
    /// The balances as they are now, and when the next withdrawal is possible.
    pub status: types::StarsRevenueStatus,
}

impl UpdateStarsRevenueStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, status: types::StarsRevenueStatus) -> Self {
        Self { peer: peer.into(), status }
    }
}

impl wire::Wire for UpdateStarsRevenueStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateStarsRevenueStatus",
        id: 0xa584b019,
        min_size: 60,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.status);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            status: cursor.read(),
        }
    }
}

/// A user bought paid media that the bot had sent; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 187.
///
/// ```text
/// updateBotPurchasedPaidMedia#283bd312 user_id:long payload:string qts:int =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotPurchasedPaidMedia)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotPurchasedPaidMedia {
    /// Identifier of the buyer.
    pub user_id: i64,
    /// The payload that the bot gave to [`inputMediaPaidMedia`](types::InputMediaPaidMedia).
    pub payload: String,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotPurchasedPaidMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(user_id: i64, payload: impl Into<String>, qts: i32) -> Self {
        Self {
            user_id,
            payload: payload.into(),
            qts,
        }
    }
}

impl wire::Wire for UpdateBotPurchasedPaidMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotPurchasedPaidMedia",
        id: 0x283bd312,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.user_id);
        w.string(&self.payload);
        w.i32(self.qts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.i64(),
            payload: cursor.string(),
            qts: cursor.i32(),
        }
    }
}

/// The user changed under whose name paid reactions are shown by default. It goes only to clients that are online;
/// others call [`messages.getPaidReactionPrivacy`](functions::messages::GetPaidReactionPrivacy) at start.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 187; `private:PaidReactionPrivacy` since 199, `private:Bool` before.
///
/// ```text
/// updatePaidReactionPrivacy#8b725fce private:PaidReactionPrivacy = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePaidReactionPrivacy)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePaidReactionPrivacy {
    /// Under whose name paid reactions are shown.
    pub private: enums::PaidReactionPrivacy,
}

impl UpdatePaidReactionPrivacy {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(private: impl Into<enums::PaidReactionPrivacy>) -> Self {
        Self { private: private.into() }
    }
}

impl wire::Wire for UpdatePaidReactionPrivacy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePaidReactionPrivacy",
        id: 0x8b725fce,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.private);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { private: cursor.read() }
    }
}

/// The login code was sent, after the user had paid for its delivery by SMS.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 201.
///
/// ```text
/// updateSentPhoneCode#504aa18f sent_code:auth.SentCode = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateSentPhoneCode)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateSentPhoneCode {
    /// How the code was sent.
    pub sent_code: enums::auth::SentCode,
}

impl UpdateSentPhoneCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(sent_code: impl Into<enums::auth::SentCode>) -> Self {
        Self {
            sent_code: sent_code.into(),
        }
    }
}

impl wire::Wire for UpdateSentPhoneCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateSentPhoneCode",
        id: 0x504aa18f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.sent_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { sent_code: cursor.read() }
    }
}

/// New blocks of the chain by which the participants of a conference call agree on members and keys.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 202.
///
/// ```text
/// updateGroupCallChainBlocks#a477288f call:InputGroupCall sub_chain_id:int
///     blocks:Vector<bytes> next_offset:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateGroupCallChainBlocks)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateGroupCallChainBlocks {
    /// The conference call with the chain.
    pub call: enums::InputGroupCall,
    /// Which of the chains of the call: 0 for the main one, 1 for the exchange of verification emoji.
    pub sub_chain_id: i32,
    /// The blocks, in their order.
    pub blocks: Vec<Vec<u8>>,
    /// The offset that follows the last block, for
    /// [`phone.getGroupCallChainBlocks`](functions::phone::GetGroupCallChainBlocks).
    pub next_offset: i32,
}

impl UpdateGroupCallChainBlocks {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        sub_chain_id: i32,
        blocks: Vec<Vec<u8>>,
        next_offset: i32,
    ) -> Self {
        Self {
            call: call.into(),
            sub_chain_id,
            blocks,
            next_offset,
        }
    }
}

impl wire::Wire for UpdateGroupCallChainBlocks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateGroupCallChainBlocks",
        id: 0xa477288f,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.i32(self.sub_chain_id);
        w.write(&self.blocks);
        w.i32(self.next_offset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            sub_chain_id: cursor.i32(),
            blocks: cursor.read(),
            next_offset: cursor.i32(),
        }
    }
}

/// The account read messages in the direct messages of a channel.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 204.
///
/// ```text
/// updateReadMonoForumInbox#77b0e372 channel_id:long saved_peer_id:Peer
///     read_max_id:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateReadMonoForumInbox)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateReadMonoForumInbox {
    /// Identifier of the monoforum that holds the direct messages.
    pub channel_id: i64,
    /// The user whose direct messages they are.
    pub saved_peer_id: enums::Peer,
    /// Identifier of the newest message that was read.
    pub read_max_id: i32,
}

impl UpdateReadMonoForumInbox {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel_id: i64,
        saved_peer_id: impl Into<enums::Peer>,
        read_max_id: i32,
    ) -> Self {
        Self {
            channel_id,
            saved_peer_id: saved_peer_id.into(),
            read_max_id,
        }
    }
}

impl wire::Wire for UpdateReadMonoForumInbox {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateReadMonoForumInbox",
        id: 0x77b0e372,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.channel_id);
        w.write(&self.saved_peer_id);
        w.i32(self.read_max_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel_id: cursor.i64(),
            saved_peer_id: cursor.read(),
            read_max_id: cursor.i32(),
        }
    }
}

/// The other side read messages that the account sent in the direct messages of a channel.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 204.
///
/// ```text
/// updateReadMonoForumOutbox#a4a79376 channel_id:long saved_peer_id:Peer
///     read_max_id:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateReadMonoForumOutbox)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateReadMonoForumOutbox {
    /// Identifier of the monoforum that holds the direct messages.
    pub channel_id: i64,
    /// The user whose direct messages they are.
    pub saved_peer_id: enums::Peer,
    /// Identifier of the newest message of the account that was read.
    pub read_max_id: i32,
}

impl UpdateReadMonoForumOutbox {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        channel_id: i64,
        saved_peer_id: impl Into<enums::Peer>,
        read_max_id: i32,
    ) -> Self {
        Self {
            channel_id,
            saved_peer_id: saved_peer_id.into(),
            read_max_id,
        }
    }
}

impl wire::Wire for UpdateReadMonoForumOutbox {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateReadMonoForumOutbox",
        id: 0xa4a79376,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.channel_id);
        w.write(&self.saved_peer_id);
        w.i32(self.read_max_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            channel_id: cursor.i64(),
            saved_peer_id: cursor.read(),
            read_max_id: cursor.i32(),
        }
    }
}

/// A user was freed from paying for direct messages to a channel, or has to pay again.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 206.
///
/// ```text
/// updateMonoForumNoPaidException#9f812b08 flags:# exception:flags.0?true
///     channel_id:long saved_peer_id:Peer = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateMonoForumNoPaidException)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateMonoForumNoPaidException {
    /// If set, the user does not have to pay; otherwise the user has to pay again.
    pub exception: bool,
    /// Identifier of the monoforum that holds the direct messages.
    pub channel_id: i64,
    /// The user it is about.
    pub saved_peer_id: enums::Peer,
}

impl UpdateMonoForumNoPaidException {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(channel_id: i64, saved_peer_id: impl Into<enums::Peer>) -> Self {
        Self {
            exception: false,
            channel_id,
            saved_peer_id: saved_peer_id.into(),
        }
    }
}

impl wire::Wire for UpdateMonoForumNoPaidException {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateMonoForumNoPaidException",
        id: 0x9f812b08,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.exception);
        w.fixed((flags, self.channel_id));
        w.write(&self.saved_peer_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, channel_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            exception: flags.has(0),
            channel_id,
            saved_peer_id: cursor.read(),
        }
    }
}

/// A message was sent to everybody in a group call or live story.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 216; `from_id`, `random_id` until 216; `message:GroupCallMessage` since 217,
/// `message:TextWithEntities` before.
///
/// ```text
/// updateGroupCallMessage#d8326f0d call:InputGroupCall message:GroupCallMessage =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateGroupCallMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateGroupCallMessage {
    /// The group call that the message belongs to.
    pub call: enums::InputGroupCall,
    /// The message to show for a while.
    pub message: types::GroupCallMessage,
}

impl UpdateGroupCallMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        message: types::GroupCallMessage,
    ) -> Self {
        Self { call: call.into(), message }
    }
}

impl wire::Wire for UpdateGroupCallMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateGroupCallMessage",
        id: 0xd8326f0d,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            message: cursor.read(),
        }
    }
}

/// An end-to-end encrypted message was sent to everybody in a conference call.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 216.
///
/// ```text
/// updateGroupCallEncryptedMessage#c957a766 call:InputGroupCall from_id:Peer
///     encrypted_message:bytes = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateGroupCallEncryptedMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateGroupCallEncryptedMessage {
    /// The conference call that the message belongs to.
    pub call: enums::InputGroupCall,
    /// Who sent the message.
    pub from_id: enums::Peer,
    /// The message, encrypted with the key of the call.
    pub encrypted_message: Vec<u8>,
}

impl UpdateGroupCallEncryptedMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        from_id: impl Into<enums::Peer>,
        encrypted_message: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            call: call.into(),
            from_id: from_id.into(),
            encrypted_message: encrypted_message.into(),
        }
    }
}

impl wire::Wire for UpdateGroupCallEncryptedMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateGroupCallEncryptedMessage",
        id: 0xc957a766,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.from_id);
        w.bytes(&self.encrypted_message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            from_id: cursor.read(),
            encrypted_message: cursor.bytes(),
        }
    }
}

/// A topic of a forum was pinned or unpinned.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 216.
///
/// ```text
/// updatePinnedForumTopic#683b2c52 flags:# pinned:flags.0?true peer:Peer
///     topic_id:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePinnedForumTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePinnedForumTopic {
    /// If set, the topic was pinned; otherwise it was unpinned.
    pub pinned: bool,
    /// The forum that the topic is in.
    pub peer: enums::Peer,
    /// Identifier of the topic.
    pub topic_id: i32,
}

impl UpdatePinnedForumTopic {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, topic_id: i32) -> Self {
        Self {
            pinned: false,
            peer: peer.into(),
            topic_id,
        }
    }
}

impl wire::Wire for UpdatePinnedForumTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePinnedForumTopic",
        id: 0x683b2c52,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.pinned);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.topic_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pinned: flags.has(0),
            peer: cursor.read(),
            topic_id: cursor.i32(),
        }
    }
}

/// The pinned topics of a forum, or their order, changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 216.
///
/// ```text
/// updatePinnedForumTopics#def143d0 flags:# peer:Peer order:flags.0?Vector<int> =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatePinnedForumTopics)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePinnedForumTopics {
    /// The forum with the topics.
    pub peer: enums::Peer,
    /// Identifiers of the pinned topics in their order; if absent, get the topics again.
    pub order: Option<Vec<i32>>,
}

impl UpdatePinnedForumTopics {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>) -> Self {
        Self {
            peer: peer.into(),
            order: None,
        }
    }
}

impl wire::Wire for UpdatePinnedForumTopics {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatePinnedForumTopics",
        id: 0xdef143d0,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.order));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            order: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Messages of a group call or live story were deleted.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 217.
///
/// ```text
/// updateDeleteGroupCallMessages#3e85e92c call:InputGroupCall messages:Vector<int>
///     = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDeleteGroupCallMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDeleteGroupCallMessages {
    /// The group call that the messages belonged to.
    pub call: enums::InputGroupCall,
    /// Identifiers of the deleted messages.
    pub messages: Vec<i32>,
}

impl UpdateDeleteGroupCallMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>, messages: Vec<i32>) -> Self {
        Self {
            call: call.into(),
            messages,
        }
    }
}

impl wire::Wire for UpdateDeleteGroupCallMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDeleteGroupCallMessages",
        id: 0x3e85e92c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.messages);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            messages: cursor.read(),
        }
    }
}

/// An auction of gifts that the client follows got on, for example by a new bid or round.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 218.
///
/// ```text
/// updateStarGiftAuctionState#48e246c2 gift_id:long state:StarGiftAuctionState =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateStarGiftAuctionState)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStarGiftAuctionState {
    /// Identifier of the gift that is auctioned.
    pub gift_id: i64,
    /// The auction as it is now.
    pub state: enums::StarGiftAuctionState,
}

impl UpdateStarGiftAuctionState {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(gift_id: i64, state: impl Into<enums::StarGiftAuctionState>) -> Self {
        Self {
            gift_id,
            state: state.into(),
        }
    }
}

impl wire::Wire for UpdateStarGiftAuctionState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateStarGiftAuctionState",
        id: 0x48e246c2,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.gift_id);
        w.write(&self.state);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            gift_id: cursor.i64(),
            state: cursor.read(),
        }
    }
}

/// The account's own part in an auction of gifts changed, for example its bid was returned.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 218.
///
/// ```text
/// updateStarGiftAuctionUserState#dc58f31e gift_id:long
///     user_state:StarGiftAuctionUserState = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateStarGiftAuctionUserState)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStarGiftAuctionUserState {
    /// Identifier of the gift that is auctioned.
    pub gift_id: i64,
    /// The bid of the account and what it has won.
    pub user_state: types::StarGiftAuctionUserState,
}

impl UpdateStarGiftAuctionUserState {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(gift_id: i64, user_state: types::StarGiftAuctionUserState) -> Self {
        Self { gift_id, user_state }
    }
}

impl wire::Wire for UpdateStarGiftAuctionUserState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateStarGiftAuctionUserState",
        id: 0xdc58f31e,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.gift_id);
        w.write(&self.user_state);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            gift_id: cursor.i64(),
            user_state: cursor.read(),
        }
    }
}

/// The state of the game of stakes on dice changed, as
/// [`messages.getEmojiGameInfo`](functions::messages::GetEmojiGameInfo) returns it.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 221.
///
/// ```text
/// updateEmojiGameInfo#fb9c547a info:messages.EmojiGameInfo = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateEmojiGameInfo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateEmojiGameInfo {
    /// The game as it is now.
    pub info: enums::messages::EmojiGameInfo,
}

impl UpdateEmojiGameInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(info: impl Into<enums::messages::EmojiGameInfo>) -> Self {
        Self { info: info.into() }
    }
}

impl wire::Wire for UpdateEmojiGameInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateEmojiGameInfo",
        id: 0xfb9c547a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.info);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { info: cursor.read() }
    }
}

/// The title that is shown beside the name of a member of a basic group changed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 223.
///
/// ```text
/// updateChatParticipantRank#bd8367b9 chat_id:long user_id:long rank:string
///     version:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateChatParticipantRank)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateChatParticipantRank {
    /// Identifier of the basic group.
    pub chat_id: i64,
    /// Identifier of the member.
    pub user_id: i64,
    /// The title from now on.
    pub rank: String,
    /// The version of the member list after the change.
    pub version: i32,
}

impl UpdateChatParticipantRank {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        chat_id: i64,
        user_id: i64,
        rank: impl Into<String>,
        version: i32,
    ) -> Self {
        Self {
            chat_id,
            user_id,
            rank: rank.into(),
            version,
        }
    }
}

impl wire::Wire for UpdateChatParticipantRank {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateChatParticipantRank",
        id: 0xbd8367b9,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.chat_id, self.user_id));
        w.string(&self.rank);
        w.i32(self.version);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (chat_id, user_id) = cursor.fixed::<(i64, i64)>();
        Self {
            chat_id,
            user_id,
            rank: cursor.string(),
            version: cursor.i32(),
        }
    }
}

/// A bot that this bot manages was created or changed; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 224.
///
/// ```text
/// updateManagedBot#4880ed9a user_id:long bot_id:long qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateManagedBot)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateManagedBot {
    /// Identifier of the user who owns the managed bot.
    pub user_id: i64,
    /// Identifier of the managed bot.
    pub bot_id: i64,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateManagedBot {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, bot_id: i64, qts: i32) -> Self {
        Self { user_id, bot_id, qts }
    }
}

impl wire::Wire for UpdateManagedBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateManagedBot",
        id: 0x4880ed9a,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.user_id, self.bot_id, self.qts));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (user_id, bot_id, qts) = cursor.fixed::<(i64, i64, i32)>();
        Self { user_id, bot_id, qts }
    }
}

/// A user addressed the bot in a chat that it is not a member of; for bots only. The bot answers with
/// [`messages.setBotGuestChatResult`](functions::messages::SetBotGuestChatResult).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 225.
///
/// ```text
/// updateBotGuestChatQuery#cdd4093d flags:# query_id:long message:Message
///     reference_messages:flags.0?Vector<Message> qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotGuestChatQuery)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateBotGuestChatQuery {
    /// Identifier of the query, to be passed on with the answer.
    pub query_id: i64,
    /// The message that is addressed to the bot.
    pub message: enums::Message,
    /// Other messages that the message refers to.
    pub reference_messages: Option<Vec<enums::Message>>,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotGuestChatQuery {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(query_id: i64, message: impl Into<enums::Message>, qts: i32) -> Self {
        Self {
            query_id,
            message: message.into(),
            reference_messages: None,
            qts,
        }
    }
}

impl wire::Wire for UpdateBotGuestChatQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotGuestChatQuery",
        id: 0xcdd4093d,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.query_id);
        w.write(&self.message);
        flags.set(0, w.write_optional(&self.reference_messages));
        w.i32(self.qts);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            query_id,
            message: cursor.read(),
            reference_messages: cursor.read_optional(flags.has(0)),
            qts: cursor.i32(),
        }
    }
}

/// The bot that guards a chat decided on the request to join, after the user had opened its mini app.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 228 or earlier.
///
/// ```text
/// updateJoinChatWebViewDecision#bdac7e70 peer:Peer query_id:long
///     result:JoinChatBotResult = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateJoinChatWebViewDecision)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateJoinChatWebViewDecision {
    /// The chat that the user wants to join.
    pub peer: enums::Peer,
    /// Identifier of the request.
    pub query_id: i64,
    /// Whether the user may join.
    pub result: enums::JoinChatBotResult,
}

impl UpdateJoinChatWebViewDecision {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        query_id: i64,
        result: impl Into<enums::JoinChatBotResult>,
    ) -> Self {
        Self {
            peer: peer.into(),
            query_id,
            result: result.into(),
        }
    }
}

impl wire::Wire for UpdateJoinChatWebViewDecision {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateJoinChatWebViewDecision",
        id: 0xbdac7e70,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.query_id);
        w.write(&self.result);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            query_id: cursor.i64(),
            result: cursor.read(),
        }
    }
}

/// A bot was connected to the account, and the user may be asked to confirm that it was intended.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 228 or earlier.
///
/// ```text
/// updateNewBotConnection#b22083a6 flags:# confirmed:flags.0?true bot_id:long
///     date:flags.1?int device:flags.1?string location:flags.1?string = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNewBotConnection)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateNewBotConnection {
    /// If set, the connection is confirmed and nothing has to be asked.
    pub confirmed: bool,
    /// Identifier of the bot.
    pub bot_id: i64,
    /// When the bot was connected, in Unix time.
    ///
    /// On the wire together with `device`, `location`, or not at all.
    pub date: Option<i32>,
    /// The device on which the bot was connected.
    ///
    /// On the wire together with `date`, `location`, or not at all.
    pub device: Option<String>,
    /// The place where the bot was connected.
    ///
    /// On the wire together with `date`, `device`, or not at all.
    pub location: Option<String>,
}

impl UpdateNewBotConnection {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(bot_id: i64) -> Self {
        Self {
            confirmed: false,
            bot_id,
            date: None,
            device: None,
            location: None,
        }
    }
}

impl wire::Wire for UpdateNewBotConnection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNewBotConnection",
        id: 0xb22083a6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.confirmed)
            .with(
                1,
                self.date.is_some() || self.device.is_some() || self.location.is_some(),
            );
        w.fixed((flags, self.bot_id));
        w.write_shared_or_zero(flags.has(1), &self.date);
        w.write_shared_or_zero(flags.has(1), &self.device);
        w.write_shared_or_zero(flags.has(1), &self.location);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, bot_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            confirmed: flags.has(0),
            bot_id,
            date: cursor.read_optional(flags.has(1)),
            device: cursor.read_optional(flags.has(1)),
            location: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The settings for opening links changed, in another client of the user.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 228 or earlier.
///
/// ```text
/// updateWebBrowserSettings#c39a2ade flags:# open_external_browser:flags.0?true
///     display_close_button:flags.1?true = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateWebBrowserSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateWebBrowserSettings {
    /// If set, links open in the browser of the system and not inside the client.
    pub open_external_browser: bool,
    /// If set, the browser inside the client shows a button to close it.
    pub display_close_button: bool,
}

impl UpdateWebBrowserSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            open_external_browser: false,
            display_close_button: false,
        }
    }
}

impl wire::Wire for UpdateWebBrowserSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateWebBrowserSettings",
        id: 0xc39a2ade,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.open_external_browser)
            .with(1, self.display_close_button);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            open_external_browser: flags.has(0),
            display_close_button: flags.has(1),
        }
    }
}

/// A website was added to, changed in or removed from the exceptions to the settings for opening links.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 228 or earlier.
///
/// ```text
/// updateWebBrowserException#140502d1 flags:# delete:flags.1?true
///     open_external_browser:flags.0?Bool exception:WebDomainException = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateWebBrowserException)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateWebBrowserException {
    /// If set, the exception was removed.
    pub delete: bool,
    /// True if the site opens in the browser of the system, false if inside the client.
    pub open_external_browser: Option<bool>,
    /// The website it is about.
    pub exception: types::WebDomainException,
}

impl UpdateWebBrowserException {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(exception: types::WebDomainException) -> Self {
        Self {
            delete: false,
            open_external_browser: None,
            exception,
        }
    }
}

impl wire::Wire for UpdateWebBrowserException {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateWebBrowserException",
        id: 0x140502d1,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.delete));
        flags.set(0, w.write_optional(&self.open_external_browser));
        w.write(&self.exception);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            delete: flags.has(1),
            open_external_browser: cursor.read_optional(flags.has(0)),
            exception: cursor.read(),
        }
    }
}

/// A new ephemeral message, which only one user in the chat can see.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 228 or earlier.
///
/// ```text
/// updateNewEphemeralMessage#20bcbba1 message:EphemeralMessage = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateNewEphemeralMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateNewEphemeralMessage {
    /// The message that is new.
    pub message: types::EphemeralMessage,
}

impl UpdateNewEphemeralMessage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(message: types::EphemeralMessage) -> Self {
        Self { message }
    }
}

impl wire::Wire for UpdateNewEphemeralMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateNewEphemeralMessage",
        id: 0x20bcbba1,
        min_size: 44,
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

/// Ephemeral messages, which only one user in the chat could see, were deleted.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 228 or earlier.
///
/// ```text
/// updateDeleteEphemeralMessages#56dbfcf8 peer:Peer ids:Vector<int> = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateDeleteEphemeralMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDeleteEphemeralMessages {
    /// The chat that the messages were in.
    pub peer: enums::Peer,
    /// Identifiers of the deleted messages.
    pub ids: Vec<i32>,
}

impl UpdateDeleteEphemeralMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, ids: Vec<i32>) -> Self {
        Self { peer: peer.into(), ids }
    }
}

impl wire::Wire for UpdateDeleteEphemeralMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateDeleteEphemeralMessages",
        id: 0x56dbfcf8,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.ids);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            ids: cursor.read(),
        }
    }
}

/// An ephemeral message, which only one user in the chat can see, was edited.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 228 or earlier.
///
/// ```text
/// updateEditEphemeralMessage#4bbb8f01 message:EphemeralMessage = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateEditEphemeralMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateEditEphemeralMessage {
    /// The message after the change.
    pub message: types::EphemeralMessage,
}

impl UpdateEditEphemeralMessage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(message: types::EphemeralMessage) -> Self {
        Self { message }
    }
}

impl wire::Wire for UpdateEditEphemeralMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateEditEphemeralMessage",
        id: 0x4bbb8f01,
        min_size: 44,
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

/// A user pressed a callback button of an ephemeral message that the bot had sent. The bot answers with
/// [`messages.setBotCallbackAnswer`](functions::messages::SetBotCallbackAnswer).
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 229.
///
/// ```text
/// updateEphemeralBotCallbackQuery#7c1079d6 flags:# query_id:long user_id:long
///     peer:flags.0?Peer msg_id:int data:bytes chat_instance:flags.1?long
///     message:EphemeralMessage = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateEphemeralBotCallbackQuery)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateEphemeralBotCallbackQuery {
    /// Identifier of the query, to be passed on with the answer.
    pub query_id: i64,
    /// Identifier of the user who pressed the button.
    pub user_id: i64,
    /// The chat that the message is in.
    pub peer: Option<enums::Peer>,
    /// Identifier of the ephemeral message with the button.
    pub msg_id: i32,
    /// The data of the button; a client can send any other data.
    pub data: Vec<u8>,
    /// A number that stands for the chat, the same for every button there.
    pub chat_instance: Option<i64>,
    /// The ephemeral message with the button.
    pub message: types::EphemeralMessage,
}

impl UpdateEphemeralBotCallbackQuery {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        query_id: i64,
        user_id: i64,
        msg_id: i32,
        data: impl Into<Vec<u8>>,
        message: types::EphemeralMessage,
    ) -> Self {
        Self {
            query_id,
            user_id,
            peer: None,
            msg_id,
            data: data.into(),
            chat_instance: None,
            message,
        }
    }
}

impl wire::Wire for UpdateEphemeralBotCallbackQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateEphemeralBotCallbackQuery",
        id: 0x7c1079d6,
        min_size: 72,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.query_id, self.user_id));
        flags.set(0, w.write_optional(&self.peer));
        w.i32(self.msg_id);
        w.bytes(&self.data);
        flags.set(1, w.write_optional(&self.chat_instance));
        w.write(&self.message);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, query_id, user_id) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            query_id,
            user_id,
            peer: cursor.read_optional(flags.has(0)),
            msg_id: cursor.i32(),
            data: cursor.bytes(),
            chat_instance: cursor.read_optional(flags.has(1)),
            message: cursor.read(),
        }
    }
}

/// A user's subscription to a service of the bot, paid in Telegram Stars, was cancelled, restored or could not be
/// paid; for bots only.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 228 or earlier.
///
/// ```text
/// updateBotStarsSubscription#6c0d8e23 flags:# canceled:flags.0?true
///     payment_failed:flags.1?true restored:flags.2?true user_id:long payload:bytes
///     qts:int = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateBotStarsSubscription)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateBotStarsSubscription {
    /// If set, the subscription was cancelled and will not be renewed.
    pub canceled: bool,
    /// If set, the payment for the next period failed.
    pub payment_failed: bool,
    /// If set, a cancelled subscription is in force again.
    pub restored: bool,
    /// Identifier of the subscriber.
    pub user_id: i64,
    /// The payload that the bot put into the invoice.
    pub payload: Vec<u8>,
    /// The qts after the update.
    pub qts: i32,
}

impl UpdateBotStarsSubscription {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(user_id: i64, payload: impl Into<Vec<u8>>, qts: i32) -> Self {
        Self {
            canceled: false,
            payment_failed: false,
            restored: false,
            user_id,
            payload: payload.into(),
            qts,
        }
    }
}

impl wire::Wire for UpdateBotStarsSubscription {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateBotStarsSubscription",
        id: 0x6c0d8e23,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.canceled)
            .with(1, self.payment_failed)
            .with(2, self.restored);
        w.fixed((flags, self.user_id));
        w.bytes(&self.payload);
        w.i32(self.qts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            canceled: flags.has(0),
            payment_failed: flags.has(1),
            restored: flags.has(2),
            user_id,
            payload: cursor.bytes(),
            qts: cursor.i32(),
        }
    }
}

/// The wallet of the account changed, for example its balance.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 230.
///
/// ```text
/// updateWalletState#6ac3f2aa state:WalletState = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateWalletState)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateWalletState {
    /// The wallet as it is now.
    pub state: enums::WalletState,
}

impl UpdateWalletState {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(state: impl Into<enums::WalletState>) -> Self {
        Self { state: state.into() }
    }
}

impl wire::Wire for UpdateWalletState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateWalletState",
        id: 0x6ac3f2aa,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.state);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { state: cursor.read() }
    }
}

/// A transfer from the wallet of the account was sent off, or arrived on the blockchain.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 230.
///
/// ```text
/// updateSentWalletTransaction#b1434d4a flags:# gasless:flags.0?true
///     msg_hash:string transaction:flags.1?WalletTransaction = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateSentWalletTransaction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateSentWalletTransaction {
    /// If set, the transfer is one without a network fee for the user.
    pub gasless: bool,
    /// The hash of the message that asks for the transfer, as in
    /// [`wallet.getTransactionsByMsgHash`](functions::wallet::GetTransactionsByMsgHash).
    pub msg_hash: String,
    /// The transaction, once it is known.
    pub transaction: Option<types::WalletTransaction>,
}

impl UpdateSentWalletTransaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(msg_hash: impl Into<String>) -> Self {
        Self {
            gasless: false,
            msg_hash: msg_hash.into(),
            transaction: None,
        }
    }
}

impl wire::Wire for UpdateSentWalletTransaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateSentWalletTransaction",
        id: 0xb1434d4a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.gasless));
        w.string(&self.msg_hash);
        flags.set(1, w.write_optional(&self.transaction));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            gasless: flags.has(0),
            msg_hash: cursor.string(),
            transaction: cursor.read_optional(flags.has(1)),
        }
    }
}

/// How many transfers the wallet can still make without a network fee, in answer to
/// [`wallet.getGaslessInfo`](functions::wallet::GetGaslessInfo) or after a change.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 230.
///
/// ```text
/// updateWalletGaslessInfo#a8ae1cac flags:# available:flags.0?true left:int
///     reset_at:int min_amount:long relayer_address:string = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateWalletGaslessInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateWalletGaslessInfo {
    /// If set, such transfers are possible.
    pub available: bool,
    /// How many of them are left for the present period.
    pub left: i32,
    /// When the number is set back, in Unix time.
    pub reset_at: i32,
    /// The smallest sum that can be sent in this way, in the smallest unit of the currency.
    pub min_amount: i64,
    /// The blockchain address of the relayer that pays the fee.
    pub relayer_address: String,
}

impl UpdateWalletGaslessInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        left: i32,
        reset_at: i32,
        min_amount: i64,
        relayer_address: impl Into<String>,
    ) -> Self {
        Self {
            available: false,
            left,
            reset_at,
            min_amount,
            relayer_address: relayer_address.into(),
        }
    }
}

impl wire::Wire for UpdateWalletGaslessInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateWalletGaslessInfo",
        id: 0xa8ae1cac,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.available);
        w.fixed((flags, self.left, self.reset_at, self.min_amount));
        w.string(&self.relayer_address);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, left, reset_at, min_amount) = cursor
            .fixed::<(wire::Flags, i32, i32, i64)>();
        Self {
            available: flags.has(0),
            left,
            reset_at,
            min_amount,
            relayer_address: cursor.string(),
        }
    }
}

/// A TON Connect session of the wallet was opened, changed or closed.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 230.
///
/// ```text
/// updateWalletTonConnectSession#50a38e0e session:TonConnectSession = Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateWalletTonConnectSession)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateWalletTonConnectSession {
    /// The session as it is now.
    pub session: types::TonConnectSession,
}

impl UpdateWalletTonConnectSession {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(session: types::TonConnectSession) -> Self {
        Self { session }
    }
}

impl wire::Wire for UpdateWalletTonConnectSession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateWalletTonConnectSession",
        id: 0x50a38e0e,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.session);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { session: cursor.read() }
    }
}

/// TON Connect sessions of the wallet are waiting to be disconnected.
///
/// A constructor of [`Update`](enums::Update).
///
/// Since layer 230.
///
/// ```text
/// updateWalletTonConnectPendingDisconnect#d1ee8199 session_ids:Vector<long> =
///     Update;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateWalletTonConnectPendingDisconnect)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateWalletTonConnectPendingDisconnect {
    /// Identifiers of the sessions.
    pub session_ids: Vec<i64>,
}

impl UpdateWalletTonConnectPendingDisconnect {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(session_ids: Vec<i64>) -> Self {
        Self { session_ids }
    }
}

impl wire::Wire for UpdateWalletTonConnectPendingDisconnect {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateWalletTonConnectPendingDisconnect",
        id: 0xd1ee8199,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.session_ids);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { session_ids: cursor.read() }
    }
}

/// A new message of a private chat, in short form.
///
/// A constructor of [`Updates`](enums::Updates).
///
/// Since layer 46 or earlier; `silent`, `fwd_from` since 62 or earlier; `unread`, `fwd_from_id`, `fwd_date` until
/// 46 or later; `reply_to` since 119 or earlier; `reply_to_msg_id` until 117 or later; `ttl_period` since 129 or
/// earlier; `user_id:long` since 133 or earlier, `user_id:int` before; `via_bot_id:flags.11?long` since 133 or
/// earlier, `via_bot_id:flags.11?int` before.
///
/// ```text
/// updateShortMessage#313bc7f8 flags:# out:flags.1?true mentioned:flags.4?true
///     media_unread:flags.5?true silent:flags.13?true id:int user_id:long
///     message:string pts:int pts_count:int date:int
///     fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long
///     reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity>
///     ttl_period:flags.25?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateShortMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateShortMessage {
    /// If set, the account sent the message.
    pub out: bool,
    /// If set, the message mentions the account.
    pub mentioned: bool,
    /// If set, the message has media that were not opened yet.
    pub media_unread: bool,
    /// If set, the notification comes without a sound.
    pub silent: bool,
    /// The identifier of the message.
    pub id: i32,
    /// The other user of the chat.
    pub user_id: i64,
    /// The text.
    pub message: String,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
    /// When the message was sent, in Unix time.
    pub date: i32,
    /// Where the message was forwarded from.
    pub fwd_from: Option<types::MessageFwdHeader>,
    /// The inline bot that the message was sent through.
    pub via_bot_id: Option<i64>,
    /// What the message replies to.
    pub reply_to: Option<enums::MessageReplyHeader>,
    /// The formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Seconds after which the message is deleted.
    pub ttl_period: Option<i32>,
}

impl UpdateShortMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i32,
        user_id: i64,
        message: impl Into<String>,
        pts: i32,
        pts_count: i32,
        date: i32,
    ) -> Self {
        Self {
            out: false,
            mentioned: false,
            media_unread: false,
            silent: false,
            id,
            user_id,
            message: message.into(),
            pts,
            pts_count,
            date,
            fwd_from: None,
            via_bot_id: None,
            reply_to: None,
            entities: None,
            ttl_period: None,
        }
    }
}

impl wire::Wire for UpdateShortMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateShortMessage",
        id: 0x313bc7f8,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.out)
                    .with(4, self.mentioned)
                    .with(5, self.media_unread)
                    .with(13, self.silent),
            );
        w.fixed((self.id, self.user_id));
        w.string(&self.message);
        w.fixed((self.pts, self.pts_count, self.date));
        flags.set(2, w.write_optional(&self.fwd_from));
        flags.set(11, w.write_optional(&self.via_bot_id));
        flags.set(3, w.write_optional(&self.reply_to));
        flags.set(7, w.write_optional(&self.entities));
        flags.set(25, w.write_optional(&self.ttl_period));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, user_id) = cursor.fixed::<(wire::Flags, i32, i64)>();
        let message = cursor.string();
        let (pts, pts_count, date) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            out: flags.has(1),
            mentioned: flags.has(4),
            media_unread: flags.has(5),
            silent: flags.has(13),
            id,
            user_id,
            message,
            pts,
            pts_count,
            date,
            fwd_from: cursor.read_optional(flags.has(2)),
            via_bot_id: cursor.read_optional(flags.has(11)),
            reply_to: cursor.read_optional(flags.has(3)),
            entities: cursor.read_optional(flags.has(7)),
            ttl_period: cursor.read_optional(flags.has(25)),
        }
    }
}

/// A new message of a basic group, in short form.
///
/// A constructor of [`Updates`](enums::Updates).
///
/// Since layer 46 or earlier; `silent`, `fwd_from` since 62 or earlier; `unread`, `fwd_from_id`, `fwd_date` until
/// 46 or later; `reply_to` since 119 or earlier; `reply_to_msg_id` until 117 or later; `ttl_period` since 129 or
/// earlier; `from_id:long` since 133 or earlier, `from_id:int` before; `chat_id:long` since 133 or earlier,
/// `chat_id:int` before; `via_bot_id:flags.11?long` since 133 or earlier, `via_bot_id:flags.11?int` before.
///
/// ```text
/// updateShortChatMessage#4d6deea5 flags:# out:flags.1?true mentioned:flags.4?true
///     media_unread:flags.5?true silent:flags.13?true id:int from_id:long
///     chat_id:long message:string pts:int pts_count:int date:int
///     fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long
///     reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity>
///     ttl_period:flags.25?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateShortChatMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateShortChatMessage {
    /// If set, the account sent the message.
    pub out: bool,
    /// If set, the message mentions the account.
    pub mentioned: bool,
    /// If set, the message has media that were not opened yet.
    pub media_unread: bool,
    /// If set, the notification comes without a sound.
    pub silent: bool,
    /// The identifier of the message.
    pub id: i32,
    /// The user who sent the message.
    pub from_id: i64,
    /// The identifier of the group.
    pub chat_id: i64,
    /// The text.
    pub message: String,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
    /// When the message was sent, in Unix time.
    pub date: i32,
    /// Where the message was forwarded from.
    pub fwd_from: Option<types::MessageFwdHeader>,
    /// The inline bot that the message was sent through.
    pub via_bot_id: Option<i64>,
    /// What the message replies to.
    pub reply_to: Option<enums::MessageReplyHeader>,
    /// The formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Seconds after which the message is deleted.
    pub ttl_period: Option<i32>,
}

impl UpdateShortChatMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i32,
        from_id: i64,
        chat_id: i64,
        message: impl Into<String>,
        pts: i32,
        pts_count: i32,
        date: i32,
    ) -> Self {
        Self {
            out: false,
            mentioned: false,
            media_unread: false,
            silent: false,
            id,
            from_id,
            chat_id,
            message: message.into(),
            pts,
            pts_count,
            date,
            fwd_from: None,
            via_bot_id: None,
            reply_to: None,
            entities: None,
            ttl_period: None,
        }
    }
}

impl wire::Wire for UpdateShortChatMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateShortChatMessage",
        id: 0x4d6deea5,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.out)
                    .with(4, self.mentioned)
                    .with(5, self.media_unread)
                    .with(13, self.silent),
            );
        w.fixed((self.id, self.from_id, self.chat_id));
        w.string(&self.message);
        w.fixed((self.pts, self.pts_count, self.date));
        flags.set(2, w.write_optional(&self.fwd_from));
        flags.set(11, w.write_optional(&self.via_bot_id));
        flags.set(3, w.write_optional(&self.reply_to));
        flags.set(7, w.write_optional(&self.entities));
        flags.set(25, w.write_optional(&self.ttl_period));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, from_id, chat_id) = cursor
            .fixed::<(wire::Flags, i32, i64, i64)>();
        let message = cursor.string();
        let (pts, pts_count, date) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            out: flags.has(1),
            mentioned: flags.has(4),
            media_unread: flags.has(5),
            silent: flags.has(13),
            id,
            from_id,
            chat_id,
            message,
            pts,
            pts_count,
            date,
            fwd_from: cursor.read_optional(flags.has(2)),
            via_bot_id: cursor.read_optional(flags.has(11)),
            reply_to: cursor.read_optional(flags.has(3)),
            entities: cursor.read_optional(flags.has(7)),
            ttl_period: cursor.read_optional(flags.has(25)),
        }
    }
}

/// One update that needs no chats or users with it and does not count in seq.
///
/// A constructor of [`Updates`](enums::Updates).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updateShort#78d4dec1 update:Update date:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateShort)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateShort {
    /// The update.
    pub update: enums::Update,
    /// When it happened, in Unix time.
    pub date: i32,
}

impl UpdateShort {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(update: impl Into<enums::Update>, date: i32) -> Self {
        Self {
            update: update.into(),
            date,
        }
    }
}

impl wire::Wire for UpdateShort {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateShort",
        id: 0x78d4dec1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.update);
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            update: cursor.read(),
            date: cursor.i32(),
        }
    }
}

/// Several batches of updates in one.
///
/// A constructor of [`Updates`](enums::Updates).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updatesCombined#725b04c3 updates:Vector<Update> users:Vector<User>
///     chats:Vector<Chat> date:int seq_start:int seq:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updatesCombined)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdatesCombined {
    /// The updates.
    pub updates: Vec<enums::Update>,
    /// The users that the updates refer to.
    pub users: Vec<enums::User>,
    /// The chats that the updates refer to.
    pub chats: Vec<enums::Chat>,
    /// When it was sent, in Unix time.
    pub date: i32,
    /// The seq of the first batch.
    pub seq_start: i32,
    /// The seq of the last batch.
    pub seq: i32,
}

impl UpdatesCombined {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        updates: Vec<enums::Update>,
        users: Vec<enums::User>,
        chats: Vec<enums::Chat>,
        date: i32,
        seq_start: i32,
        seq: i32,
    ) -> Self {
        Self {
            updates,
            users,
            chats,
            date,
            seq_start,
            seq,
        }
    }
}

impl wire::Wire for UpdatesCombined {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updatesCombined",
        id: 0x725b04c3,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.updates);
        w.write(&self.users);
        w.write(&self.chats);
        w.fixed((self.date, self.seq_start, self.seq));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let updates = cursor.read();
        let users = cursor.read();
        let chats = cursor.read();
        let (date, seq_start, seq) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            updates,
            users,
            chats,
            date,
            seq_start,
            seq,
        }
    }
}

/// A batch of updates.
///
/// A constructor of [`Updates`](enums::Updates).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updates#74ae4240 updates:Vector<Update> users:Vector<User> chats:Vector<Chat>
///     date:int seq:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updates)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Updates {
    /// The updates.
    pub updates: Vec<enums::Update>,
    /// The users that the updates refer to.
    pub users: Vec<enums::User>,
    /// The chats that the updates refer to.
    pub chats: Vec<enums::Chat>,
    /// When it was sent, in Unix time.
    pub date: i32,
    /// The seq of the batch; 0 if it does not count.
    pub seq: i32,
}

impl Updates {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        updates: Vec<enums::Update>,
        users: Vec<enums::User>,
        chats: Vec<enums::Chat>,
        date: i32,
        seq: i32,
    ) -> Self {
        Self {
            updates,
            users,
            chats,
            date,
            seq,
        }
    }
}

impl wire::Wire for Updates {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates",
        id: 0x74ae4240,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.updates);
        w.write(&self.users);
        w.write(&self.chats);
        w.fixed((self.date, self.seq));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let updates = cursor.read();
        let users = cursor.read();
        let chats = cursor.read();
        let (date, seq) = cursor.fixed::<(i32, i32)>();
        Self {
            updates,
            users,
            chats,
            date,
            seq,
        }
    }
}

/// The message that was just sent, in short form: what the client does not know of it already.
///
/// A constructor of [`Updates`](enums::Updates).
///
/// Since layer 46 or earlier; `ttl_period` since 129 or earlier.
///
/// ```text
/// updateShortSentMessage#9015e101 flags:# out:flags.1?true id:int pts:int
///     pts_count:int date:int media:flags.9?MessageMedia
///     entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updateShortSentMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UpdateShortSentMessage {
    /// If set, the account sent the message.
    pub out: bool,
    /// The identifier that the message got.
    pub id: i32,
    /// The pts after the update.
    pub pts: i32,
    /// How far the update moves pts.
    pub pts_count: i32,
    /// When the message was sent, in Unix time.
    pub date: i32,
    /// The media of the message, for example the preview of a link.
    pub media: Option<enums::MessageMedia>,
    /// The formatting that the server found in the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Seconds after which the message is deleted.
    pub ttl_period: Option<i32>,
}

impl UpdateShortSentMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i32, pts: i32, pts_count: i32, date: i32) -> Self {
        Self {
            out: false,
            id,
            pts,
            pts_count,
            date,
            media: None,
            entities: None,
            ttl_period: None,
        }
    }
}

impl wire::Wire for UpdateShortSentMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updateShortSentMessage",
        id: 0x9015e101,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.out));
        w.fixed((self.id, self.pts, self.pts_count, self.date));
        flags.set(9, w.write_optional(&self.media));
        flags.set(7, w.write_optional(&self.entities));
        flags.set(25, w.write_optional(&self.ttl_period));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, pts, pts_count, date) = cursor
            .fixed::<(wire::Flags, i32, i32, i32, i32)>();
        Self {
            out: flags.has(1),
            id,
            pts,
            pts_count,
            date,
            media: cursor.read_optional(flags.has(9)),
            entities: cursor.read_optional(flags.has(7)),
            ttl_period: cursor.read_optional(flags.has(25)),
        }
    }
}

/// A website or app asks for a login with Telegram, and the user has to agree. Show the details, then call
/// [`messages.acceptUrlAuth`](functions::messages::AcceptUrlAuth) or
/// [`messages.declineUrlAuth`](functions::messages::DeclineUrlAuth).
///
/// A constructor of [`UrlAuthResult`](enums::UrlAuthResult).
///
/// Since layer 100 or earlier; `request_phone_number`, `browser`, `platform`, `ip`, `region` since 222;
/// `match_codes_first`, `match_codes`, `user_id_hint` since 223; `is_app`, `verified_app_name` since 224.
///
/// ```text
/// urlAuthResultRequest#3cd623ec flags:# request_write_access:flags.0?true
///     request_phone_number:flags.1?true match_codes_first:flags.5?true
///     is_app:flags.6?true bot:User domain:string browser:flags.2?string
///     platform:flags.2?string ip:flags.2?string region:flags.2?string
///     match_codes:flags.3?Vector<string> user_id_hint:flags.4?long
///     verified_app_name:flags.7?string = UrlAuthResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/urlAuthResultRequest)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UrlAuthResultRequest {
    /// If set, the bot asks to be allowed to send messages to the user.
    pub request_write_access: bool,
    /// If set, the bot asks for the phone number of the user.
    pub request_phone_number: bool,
    /// If set, the user has to pick the right match code before the other details are shown; check it with
    /// [`messages.checkUrlAuthMatchCode`](functions::messages::CheckUrlAuthMatchCode).
    pub match_codes_first: bool,
    /// If set, the user is about to log in to an app rather than a website; show `verified_app_name` instead of domain,
    /// or that the app is not verified.
    pub is_app: bool,
    /// The bot that the site is linked with, and that learns who the user is.
    pub bot: enums::User,
    /// The domain of the site that the user logs in to.
    pub domain: String,
    /// The browser that the login was started from.
    ///
    /// On the wire together with `platform`, `ip`, `region`, or not at all.
    pub browser: Option<String>,
    /// The operating system that the login was started from.
    ///
    /// On the wire together with `browser`, `ip`, `region`, or not at all.
    pub platform: Option<String>,
    /// The IP address that the login was started from.
    ///
    /// On the wire together with `browser`, `platform`, `region`, or not at all.
    pub ip: Option<String>,
    /// The place that the IP address belongs to.
    ///
    /// On the wire together with `browser`, `platform`, `ip`, or not at all.
    pub region: Option<String>,
    /// Codes of which the user has to pick the one that the site shows; pass it as `match_code`.
    pub match_codes: Option<Vec<String>>,
    /// The account that the site expects, for a client that is logged in to several.
    pub user_id_hint: Option<i64>,
    /// The name of the app, where Telegram has verified it.
    pub verified_app_name: Option<String>,
}

impl UrlAuthResultRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(bot: impl Into<enums::User>, domain: impl Into<String>) -> Self {
        Self {
            request_write_access: false,
            request_phone_number: false,
            match_codes_first: false,
            is_app: false,
            bot: bot.into(),
            domain: domain.into(),
            browser: None,
            platform: None,
            ip: None,
            region: None,
            match_codes: None,
            user_id_hint: None,
            verified_app_name: None,
        }
    }
}

impl wire::Wire for UrlAuthResultRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "urlAuthResultRequest",
        id: 0x3cd623ec,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.request_write_access)
                    .with(1, self.request_phone_number)
                    .with(
                        2,
                        self.browser.is_some() || self.platform.is_some()
                            || self.ip.is_some() || self.region.is_some(),
                    )
                    .with(5, self.match_codes_first)
                    .with(6, self.is_app),
            );
        w.write(&self.bot);
        w.string(&self.domain);
        w.write_shared_or_zero(flags.has(2), &self.browser);
        w.write_shared_or_zero(flags.has(2), &self.platform);
        w.write_shared_or_zero(flags.has(2), &self.ip);
        w.write_shared_or_zero(flags.has(2), &self.region);
        flags.set(3, w.write_optional(&self.match_codes));
        flags.set(4, w.write_optional(&self.user_id_hint));
        flags.set(7, w.write_optional(&self.verified_app_name));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            request_write_access: flags.has(0),
            request_phone_number: flags.has(1),
            match_codes_first: flags.has(5),
            is_app: flags.has(6),
            bot: cursor.read(),
            domain: cursor.string(),
            browser: cursor.read_optional(flags.has(2)),
            platform: cursor.read_optional(flags.has(2)),
            ip: cursor.read_optional(flags.has(2)),
            region: cursor.read_optional(flags.has(2)),
            match_codes: cursor.read_optional(flags.has(3)),
            user_id_hint: cursor.read_optional(flags.has(4)),
            verified_app_name: cursor.read_optional(flags.has(7)),
        }
    }
}

/// The user has agreed, and the login at the website is done.
///
/// A constructor of [`UrlAuthResult`](enums::UrlAuthResult).
///
/// Since layer 100 or earlier; `url:flags.0?string` since 222, `url:string` before.
///
/// ```text
/// urlAuthResultAccepted#623a8fa0 flags:# url:flags.0?string = UrlAuthResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/urlAuthResultAccepted)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UrlAuthResultAccepted {
    /// The address to open, with the data of the login in it; absent if nothing has to be opened.
    pub url: Option<String>,
}

impl UrlAuthResultAccepted {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { url: None }
    }
}

impl wire::Wire for UrlAuthResultAccepted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "urlAuthResultAccepted",
        id: 0x623a8fa0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.url));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            url: cursor.read_optional(flags.has(0)),
        }
    }
}
