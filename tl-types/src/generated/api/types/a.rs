// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// How long the account may go unused before Telegram deletes it with all its data.
///
/// Returned by [`account.getAccountTTL`](functions::account::GetAccountTtl).
///
/// Accepted by [`account.setAccountTTL`](functions::account::SetAccountTtl).
///
/// Since layer 46 or earlier.
///
/// ```text
/// accountDaysTTL#b8d0afdf days:int = AccountDaysTTL;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/accountDaysTTL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AccountDaysTtl {
    /// Days without use after which the account is deleted.
    pub days: i32,
}

impl AccountDaysTtl {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(days: i32) -> Self {
        Self { days }
    }
}

impl wire::Wire for AccountDaysTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "accountDaysTTL",
        id: 0xb8d0afdf,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.days);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { days: cursor.i32() }
    }
}

/// A session of the account, as the list of active sessions shows it.
///
/// Returned by [`auth.acceptLoginToken`](functions::auth::AcceptLoginToken).
///
/// Contained in [`account.authorizations`](types::account::Authorizations).
///
/// Since layer 46 or earlier; `current`, `official_app`, `password_pending`, `encrypted_requests_disabled`,
/// `call_requests_disabled`, `unconfirmed` since 89 or earlier; `flags:#` since 89 or earlier, `flags:int` before;
/// fields in another order since 89 or earlier.
///
/// ```text
/// authorization#ad01d61d flags:# current:flags.0?true official_app:flags.1?true
///     password_pending:flags.2?true encrypted_requests_disabled:flags.3?true
///     call_requests_disabled:flags.4?true unconfirmed:flags.5?true hash:long
///     device_model:string platform:string system_version:string api_id:int
///     app_name:string app_version:string date_created:int date_active:int
///     ip:string country:string region:string = Authorization;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/authorization)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Authorization {
    /// If set, it is the session that asks.
    pub current: bool,
    /// If set, the client is an official one.
    pub official_app: bool,
    /// If set, the login waits for the password.
    pub password_pending: bool,
    /// If set, the session does not receive secret chats.
    pub encrypted_requests_disabled: bool,
    /// If set, the session does not receive calls.
    pub call_requests_disabled: bool,
    /// If set, the session is new and the user has not confirmed it.
    pub unconfirmed: bool,
    /// Identifier of the session, to end or change it with.
    pub hash: i64,
    /// The model of the device.
    pub device_model: String,
    /// The platform.
    pub platform: String,
    /// The version of the operating system.
    pub system_version: String,
    /// The identifier of the application.
    pub api_id: i32,
    /// The name of the application.
    pub app_name: String,
    /// The version of the application.
    pub app_version: String,
    /// When the session was made, in Unix time.
    pub date_created: i32,
    /// When the session was last active, in Unix time.
    pub date_active: i32,
    /// The IP address of the last connection.
    pub ip: String,
    /// The country of that address.
    pub country: String,
    /// The region of that address.
    pub region: String,
}

impl wire::Wire for Authorization {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "authorization",
        id: 0xad01d61d,
        min_size: 60,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.current)
            .with(1, self.official_app)
            .with(2, self.password_pending)
            .with(3, self.encrypted_requests_disabled)
            .with(4, self.call_requests_disabled)
            .with(5, self.unconfirmed);
        w.fixed((flags, self.hash));
        w.string(&self.device_model);
        w.string(&self.platform);
        w.string(&self.system_version);
        w.i32(self.api_id);
        w.string(&self.app_name);
        w.string(&self.app_version);
        w.fixed((self.date_created, self.date_active));
        w.string(&self.ip);
        w.string(&self.country);
        w.string(&self.region);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, hash) = cursor.fixed::<(wire::Flags, i64)>();
        let device_model = cursor.string();
        let platform = cursor.string();
        let system_version = cursor.string();
        let api_id = cursor.i32();
        let app_name = cursor.string();
        let app_version = cursor.string();
        let (date_created, date_active) = cursor.fixed::<(i32, i32)>();
        Self {
            current: flags.has(0),
            official_app: flags.has(1),
            password_pending: flags.has(2),
            encrypted_requests_disabled: flags.has(3),
            call_requests_disabled: flags.has(4),
            unconfirmed: flags.has(5),
            hash,
            device_model,
            platform,
            system_version,
            api_id,
            app_name,
            app_version,
            date_created,
            date_active,
            ip: cursor.string(),
            country: cursor.string(),
            region: cursor.string(),
        }
    }
}

/// Which media the client downloads without being asked, for one kind of network connection.
///
/// Accepted by [`account.saveAutoDownloadSettings`](functions::account::SaveAutoDownloadSettings).
///
/// Contained in [`account.autoDownloadSettings`](types::account::AutoDownloadSettings).
///
/// Since layer 97 or earlier; `video_upload_maxbitrate` since 109 or earlier; `video_size_max:long` since 143,
/// `video_size_max:int` before; `file_size_max:long` since 143, `file_size_max:int` before; `stories_preload`,
/// `small_queue_active_operations_max`, `large_queue_active_operations_max` since 160 or earlier.
///
/// ```text
/// autoDownloadSettings#baa57628 flags:# disabled:flags.0?true
///     video_preload_large:flags.1?true audio_preload_next:flags.2?true
///     phonecalls_less_data:flags.3?true stories_preload:flags.4?true
///     photo_size_max:int video_size_max:long file_size_max:long
///     video_upload_maxbitrate:int small_queue_active_operations_max:int
///     large_queue_active_operations_max:int = AutoDownloadSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/autoDownloadSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AutoDownloadSettings {
    /// If set, nothing is downloaded automatically.
    pub disabled: bool,
    /// If set, the first seconds of a video above the size limit are loaded all the same.
    pub video_preload_large: bool,
    /// If set, the next track is loaded while the user listens to music.
    pub audio_preload_next: bool,
    /// If set, phone calls use less data.
    pub phonecalls_less_data: bool,
    /// If set, stories are loaded before the user opens them; of a video, just the first `preload_prefix_size` bytes.
    pub stories_preload: bool,
    /// The largest photo to download, in bytes.
    pub photo_size_max: i32,
    /// The largest video to download, in bytes.
    pub video_size_max: i64,
    /// The largest file of other kinds to download, in bytes.
    pub file_size_max: i64,
    /// The highest bitrate that a video should be compressed to for upload, in kilobits per second.
    pub video_upload_maxbitrate: i32,
    /// How many files of up to 20 MB may be downloaded from one data centre at a time.
    pub small_queue_active_operations_max: i32,
    /// How many files above 20 MB may be downloaded from one data centre at a time.
    pub large_queue_active_operations_max: i32,
}

impl AutoDownloadSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        photo_size_max: i32,
        video_size_max: i64,
        file_size_max: i64,
        video_upload_maxbitrate: i32,
        small_queue_active_operations_max: i32,
        large_queue_active_operations_max: i32,
    ) -> Self {
        Self {
            disabled: false,
            video_preload_large: false,
            audio_preload_next: false,
            phonecalls_less_data: false,
            stories_preload: false,
            photo_size_max,
            video_size_max,
            file_size_max,
            video_upload_maxbitrate,
            small_queue_active_operations_max,
            large_queue_active_operations_max,
        }
    }
}

impl wire::Wire for AutoDownloadSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "autoDownloadSettings",
        id: 0xbaa57628,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.disabled)
            .with(1, self.video_preload_large)
            .with(2, self.audio_preload_next)
            .with(3, self.phonecalls_less_data)
            .with(4, self.stories_preload);
        w.fixed((
            flags,
            self.photo_size_max,
            self.video_size_max,
            self.file_size_max,
            self.video_upload_maxbitrate,
            self.small_queue_active_operations_max,
            self.large_queue_active_operations_max,
        ));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (
            flags,
            photo_size_max,
            video_size_max,
            file_size_max,
            video_upload_maxbitrate,
            small_queue_active_operations_max,
            large_queue_active_operations_max,
        ) = cursor.fixed::<(wire::Flags, i32, i64, i64, i32, i32, i32)>();
        Self {
            disabled: flags.has(0),
            video_preload_large: flags.has(1),
            audio_preload_next: flags.has(2),
            phonecalls_less_data: flags.has(3),
            stories_preload: flags.has(4),
            photo_size_max,
            video_size_max,
            file_size_max,
            video_upload_maxbitrate,
            small_queue_active_operations_max,
            large_queue_active_operations_max,
        }
    }
}

/// An emoji that can be used as a reaction, with the animations to show it with.
///
/// Contained in [`messages.availableReactions`](types::messages::AvailableReactions).
///
/// Since layer 136; `premium`, `around_animation`, `center_icon` since 137.
///
/// ```text
/// availableReaction#c077ec01 flags:# inactive:flags.0?true premium:flags.2?true
///     reaction:string title:string static_icon:Document appear_animation:Document
///     select_animation:Document activate_animation:Document
///     effect_animation:Document around_animation:flags.1?Document
///     center_icon:flags.1?Document = AvailableReaction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/availableReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AvailableReaction {
    /// If set, the reaction can no longer be added, but messages may still have it.
    pub inactive: bool,
    /// If set, only users of Telegram Premium can use the reaction.
    pub premium: bool,
    /// The emoji of the reaction.
    pub reaction: String,
    /// The name of the reaction.
    pub title: String,
    /// A picture of the reaction that does not move.
    pub static_icon: enums::Document,
    /// The animation for when the reaction appears in the menu.
    pub appear_animation: enums::Document,
    /// The animation for when the pointer is over the reaction in the menu.
    pub select_animation: enums::Document,
    /// The animation of the emoji itself, for when it has been chosen.
    pub activate_animation: enums::Document,
    /// The effect around the emoji, to be played together with `activate_animation`.
    pub effect_animation: enums::Document,
    /// The effect around the button below a message, for when the user presses it.
    ///
    /// On the wire together with `center_icon`, or not at all.
    pub around_animation: Option<enums::Document>,
    /// The animation of the emoji within that button, to be played together with `around_animation`.
    ///
    /// On the wire together with `around_animation`, or not at all.
    pub center_icon: Option<enums::Document>,
}

impl AvailableReaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        reaction: impl Into<String>,
        title: impl Into<String>,
        static_icon: impl Into<enums::Document>,
        appear_animation: impl Into<enums::Document>,
        select_animation: impl Into<enums::Document>,
        activate_animation: impl Into<enums::Document>,
        effect_animation: impl Into<enums::Document>,
    ) -> Self {
        Self {
            inactive: false,
            premium: false,
            reaction: reaction.into(),
            title: title.into(),
            static_icon: static_icon.into(),
            appear_animation: appear_animation.into(),
            select_animation: select_animation.into(),
            activate_animation: activate_animation.into(),
            effect_animation: effect_animation.into(),
            around_animation: None,
            center_icon: None,
        }
    }
}

impl wire::Wire for AvailableReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "availableReaction",
        id: 0xc077ec01,
        min_size: 76,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.inactive)
            .with(1, self.around_animation.is_some() && self.center_icon.is_some())
            .with(2, self.premium);
        w.flags(flags);
        w.string(&self.reaction);
        w.string(&self.title);
        w.write(&self.static_icon);
        w.write(&self.appear_animation);
        w.write(&self.select_animation);
        w.write(&self.activate_animation);
        w.write(&self.effect_animation);
        w.write_shared(flags.has(1), &self.around_animation);
        w.write_shared(flags.has(1), &self.center_icon);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            inactive: flags.has(0),
            premium: flags.has(2),
            reaction: cursor.string(),
            title: cursor.string(),
            static_icon: cursor.read(),
            appear_animation: cursor.read(),
            select_animation: cursor.read(),
            activate_animation: cursor.read(),
            effect_animation: cursor.read(),
            around_animation: cursor.read_optional(flags.has(1)),
            center_icon: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A colour for the icon or label of a bot in the attachment menu, in one mode of the interface.
///
/// Contained in [`attachMenuBotIcon`](types::AttachMenuBotIcon).
///
/// Since layer 140.
///
/// ```text
/// attachMenuBotIconColor#4576f3f0 name:string color:int = AttachMenuBotIconColor;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/attachMenuBotIconColor)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AttachMenuBotIconColor {
    /// What the colour is for: `light_icon` or `dark_icon` for the icon, `light_text` or `dark_text` for the label once
    /// selected.
    pub name: String,
    /// The colour, as RGB24.
    pub color: i32,
}

impl AttachMenuBotIconColor {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(name: impl Into<String>, color: i32) -> Self {
        Self { name: name.into(), color }
    }
}

impl wire::Wire for AttachMenuBotIconColor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "attachMenuBotIconColor",
        id: 0x4576f3f0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.name);
        w.i32(self.color);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            name: cursor.string(),
            color: cursor.i32(),
        }
    }
}

/// An icon of a bot in the attachment or side menu, for one platform.
///
/// Contained in [`attachMenuBot`](types::AttachMenuBot).
///
/// Since layer 140.
///
/// ```text
/// attachMenuBotIcon#b2a7386b flags:# name:string icon:Document
///     colors:flags.0?Vector<AttachMenuBotIconColor> = AttachMenuBotIcon;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/attachMenuBotIcon)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AttachMenuBotIcon {
    /// What the icon is for: `default_static` for any platform, `placeholder_static` while the app loads, and names
    /// such as `ios_animated` or `macos_side_menu_static` for one platform.
    pub name: String,
    /// The file of the icon: SVG, PNG or TGS, according to its name.
    pub icon: enums::Document,
    /// Colours for the icon and its label.
    pub colors: Option<Vec<types::AttachMenuBotIconColor>>,
}

impl AttachMenuBotIcon {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(name: impl Into<String>, icon: impl Into<enums::Document>) -> Self {
        Self {
            name: name.into(),
            icon: icon.into(),
            colors: None,
        }
    }
}

impl wire::Wire for AttachMenuBotIcon {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "attachMenuBotIcon",
        id: 0xb2a7386b,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.name);
        w.write(&self.icon);
        flags.set(0, w.write_optional(&self.colors));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            name: cursor.string(),
            icon: cursor.read(),
            colors: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A bot with a mini app that can be put into the attachment menu or the side menu.
///
/// Contained in [`attachMenuBots`](types::AttachMenuBots), [`attachMenuBotsBot`](types::AttachMenuBotsBot).
///
/// Since layer 140; `has_settings`, `request_write_access`, `peer_types` since 143; `show_in_attach_menu`,
/// `show_in_side_menu`, `side_menu_disclaimer_needed` since 163; `peer_types:flags.3?Vector<AttachMenuPeerType>`
/// since 163, `peer_types:Vector<AttachMenuPeerType>` before.
///
/// ```text
/// attachMenuBot#d90d8dfe flags:# inactive:flags.0?true has_settings:flags.1?true
///     request_write_access:flags.2?true show_in_attach_menu:flags.3?true
///     show_in_side_menu:flags.4?true side_menu_disclaimer_needed:flags.5?true
///     bot_id:long short_name:string peer_types:flags.3?Vector<AttachMenuPeerType>
///     icons:Vector<AttachMenuBotIcon> = AttachMenuBot;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/attachMenuBot)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AttachMenuBot {
    /// If set, the bot is not in the menu yet: ask the user, and call
    /// [`messages.toggleBotInAttachMenu`](functions::messages::ToggleBotInAttachMenu) before the app is opened.
    pub inactive: bool,
    /// Obsolete; has no effect.
    pub has_settings: bool,
    /// If set, the bot asks to be allowed to send messages to the user.
    pub request_write_access: bool,
    /// If set, the bot has an entry in the attachment menu.
    ///
    /// On the wire together with `peer_types`, or not at all.
    pub show_in_attach_menu: bool,
    /// If set, the bot has an entry in the side menu.
    pub show_in_side_menu: bool,
    /// If set, the user has to accept the terms for apps of third parties before the bot is added to the side menu.
    pub side_menu_disclaimer_needed: bool,
    /// The identifier of the bot.
    pub bot_id: i64,
    /// The label of the entry in the menu.
    pub short_name: String,
    /// The kinds of chats whose attachment menu has the entry.
    ///
    /// On the wire together with `show_in_attach_menu`, or not at all.
    pub peer_types: Option<Vec<enums::AttachMenuPeerType>>,
    /// The icons of the entry, one for each platform and place.
    pub icons: Vec<types::AttachMenuBotIcon>,
}

impl AttachMenuBot {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        bot_id: i64,
        short_name: impl Into<String>,
        icons: Vec<types::AttachMenuBotIcon>,
    ) -> Self {
        Self {
            inactive: false,
            has_settings: false,
            request_write_access: false,
            show_in_attach_menu: false,
            show_in_side_menu: false,
            side_menu_disclaimer_needed: false,
            bot_id,
            short_name: short_name.into(),
            peer_types: None,
            icons,
        }
    }
}

impl wire::Wire for AttachMenuBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "attachMenuBot",
        id: 0xd90d8dfe,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.inactive)
            .with(1, self.has_settings)
            .with(2, self.request_write_access)
            .with(3, self.show_in_attach_menu || self.peer_types.is_some())
            .with(4, self.show_in_side_menu)
            .with(5, self.side_menu_disclaimer_needed);
        w.fixed((flags, self.bot_id));
        w.string(&self.short_name);
        w.write_shared_or_zero(flags.has(3), &self.peer_types);
        w.write(&self.icons);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, bot_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            inactive: flags.has(0),
            has_settings: flags.has(1),
            request_write_access: flags.has(2),
            show_in_attach_menu: flags.has(3),
            show_in_side_menu: flags.has(4),
            side_menu_disclaimer_needed: flags.has(5),
            bot_id,
            short_name: cursor.string(),
            peer_types: cursor.read_optional(flags.has(3)),
            icons: cursor.read(),
        }
    }
}

/// The bots in the attachment menu and side menu of the account.
///
/// A constructor of [`AttachMenuBots`](enums::AttachMenuBots).
///
/// Since layer 140.
///
/// ```text
/// attachMenuBots#3c4301c0 hash:long bots:Vector<AttachMenuBot> users:Vector<User>
///     = AttachMenuBots;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/attachMenuBots)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AttachMenuBots {
    /// The hash of the list, to pass to [`messages.getAttachMenuBots`](functions::messages::GetAttachMenuBots) next
    /// time.
    pub hash: i64,
    /// The bots and their entries.
    pub bots: Vec<types::AttachMenuBot>,
    /// The users that bots refers to.
    pub users: Vec<enums::User>,
}

impl AttachMenuBots {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        hash: i64,
        bots: Vec<types::AttachMenuBot>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { hash, bots, users }
    }
}

impl wire::Wire for AttachMenuBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "attachMenuBots",
        id: 0x3c4301c0,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.bots);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            bots: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// One bot for the attachment menu or side menu, as
/// [`messages.getAttachMenuBot`](functions::messages::GetAttachMenuBot) returns it.
///
/// Returned by [`messages.getAttachMenuBot`](functions::messages::GetAttachMenuBot).
///
/// Since layer 140.
///
/// ```text
/// attachMenuBotsBot#93bf667f bot:AttachMenuBot users:Vector<User> =
///     AttachMenuBotsBot;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/attachMenuBotsBot)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AttachMenuBotsBot {
    /// The bot and its entry.
    pub bot: types::AttachMenuBot,
    /// The users that bot refers to.
    pub users: Vec<enums::User>,
}

impl AttachMenuBotsBot {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(bot: types::AttachMenuBot, users: Vec<enums::User>) -> Self {
        Self { bot, users }
    }
}

impl wire::Wire for AttachMenuBotsBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "attachMenuBotsBot",
        id: 0x93bf667f,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// Which received media the client saves to the gallery of the device by itself.
///
/// Accepted by [`account.saveAutoSaveSettings`](functions::account::SaveAutoSaveSettings).
///
/// Contained in [`autoSaveException`](types::AutoSaveException),
/// [`account.autoSaveSettings`](types::account::AutoSaveSettings).
///
/// Since layer 152.
///
/// ```text
/// autoSaveSettings#c84834ce flags:# photos:flags.0?true videos:flags.1?true
///     video_max_size:flags.2?long = AutoSaveSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/autoSaveSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AutoSaveSettings {
    /// If set, photos are saved.
    pub photos: bool,
    /// If set, videos are saved.
    pub videos: bool,
    /// The largest video to save, in bytes.
    pub video_max_size: Option<i64>,
}

impl AutoSaveSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            photos: false,
            videos: false,
            video_max_size: None,
        }
    }
}

impl wire::Wire for AutoSaveSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "autoSaveSettings",
        id: 0xc84834ce,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.photos).with(1, self.videos));
        flags.set(2, w.write_optional(&self.video_max_size));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            photos: flags.has(0),
            videos: flags.has(1),
            video_max_size: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A chat where other rules hold for saving media to the gallery than in the rest.
///
/// Contained in [`account.autoSaveSettings`](types::account::AutoSaveSettings).
///
/// Since layer 152.
///
/// ```text
/// autoSaveException#81602d47 peer:Peer settings:AutoSaveSettings =
///     AutoSaveException;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/autoSaveException)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AutoSaveException {
    /// The chat that the rules are for.
    pub peer: enums::Peer,
    /// The rules for this chat.
    pub settings: types::AutoSaveSettings,
}

impl AutoSaveException {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, settings: types::AutoSaveSettings) -> Self {
        Self {
            peer: peer.into(),
            settings,
        }
    }
}

impl wire::Wire for AutoSaveException {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "autoSaveException",
        id: 0x81602d47,
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

/// An effect that a message in a private chat can be sent with. Its documents come with
/// [`messages.availableEffects`](types::messages::AvailableEffects).
///
/// Contained in [`messages.availableEffects`](types::messages::AvailableEffects).
///
/// Since layer 180.
///
/// ```text
/// availableEffect#93c3e27e flags:# premium_required:flags.2?true id:long
///     emoticon:string static_icon_id:flags.0?long effect_sticker_id:long
///     effect_animation_id:flags.1?long = AvailableEffect;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/availableEffect)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AvailableEffect {
    /// If set, only users of Telegram Premium can send the effect.
    pub premium_required: bool,
    /// The identifier of the effect, to pass as effect when a message is sent.
    pub id: i64,
    /// The emoji of the effect, also its icon if `static_icon_id` is absent.
    pub emoticon: String,
    /// The identifier of the document with the icon.
    pub static_icon_id: Option<i64>,
    /// The identifier of the document with the sticker that shows the effect in the menu.
    pub effect_sticker_id: i64,
    /// The identifier of the document with the animation. If absent, it is the full-screen effect of the premium
    /// sticker in `effect_sticker_id`.
    pub effect_animation_id: Option<i64>,
}

impl AvailableEffect {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: i64, emoticon: impl Into<String>, effect_sticker_id: i64) -> Self {
        Self {
            premium_required: false,
            id,
            emoticon: emoticon.into(),
            static_icon_id: None,
            effect_sticker_id,
            effect_animation_id: None,
        }
    }
}

impl wire::Wire for AvailableEffect {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "availableEffect",
        id: 0x93c3e27e,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(2, self.premium_required));
        w.i64(self.id);
        w.string(&self.emoticon);
        flags.set(0, w.write_optional(&self.static_icon_id));
        w.i64(self.effect_sticker_id);
        flags.set(1, w.write_optional(&self.effect_animation_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            premium_required: flags.has(2),
            id,
            emoticon: cursor.string(),
            static_icon_id: cursor.read_optional(flags.has(0)),
            effect_sticker_id: cursor.i64(),
            effect_animation_id: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A place in the ranking of an auction, with the bid that holds it.
///
/// Contained in [`starGiftAuctionState`](types::StarGiftAuctionState).
///
/// Since layer 218.
///
/// ```text
/// auctionBidLevel#310240cc pos:int amount:long date:int = AuctionBidLevel;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/auctionBidLevel)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AuctionBidLevel {
    /// The place in the ranking; the highest bid is at 1.
    pub pos: i32,
    /// The bid that holds the place, in Telegram Stars.
    pub amount: i64,
    /// When that bid was made, in Unix time. Of equal bids the earlier one ranks higher.
    pub date: i32,
}

impl AuctionBidLevel {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(pos: i32, amount: i64, date: i32) -> Self {
        Self { pos, amount, date }
    }
}

impl wire::Wire for AuctionBidLevel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "auctionBidLevel",
        id: 0x310240cc,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.pos, self.amount, self.date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (pos, amount, date) = cursor.fixed::<(i32, i64, i32)>();
        Self { pos, amount, date }
    }
}

/// An example of what a tone does to a text.
///
/// Returned by [`aicompose.getToneExample`](functions::aicompose::GetToneExample).
///
/// Contained in [`aiComposeTone`](types::AiComposeTone).
///
/// Since layer 225.
///
/// ```text
/// aiComposeToneExample#f1d628ec from:TextWithEntities to:TextWithEntities =
///     AiComposeToneExample;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/aiComposeToneExample)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AiComposeToneExample {
    /// The text before.
    pub from: types::TextWithEntities,
    /// The text after the tone was applied.
    pub to: types::TextWithEntities,
}

impl AiComposeToneExample {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(from: types::TextWithEntities, to: types::TextWithEntities) -> Self {
        Self { from, to }
    }
}

impl wire::Wire for AiComposeToneExample {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aiComposeToneExample",
        id: 0xf1d628ec,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.from);
        w.write(&self.to);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            from: cursor.read(),
            to: cursor.read(),
        }
    }
}

/// A tone for writing with AI that a user has made; others can use it by its link.
///
/// A constructor of [`AiComposeTone`](enums::AiComposeTone).
///
/// Since layer 225.
///
/// ```text
/// aiComposeTone#cff63ea9 flags:# creator:flags.0?true id:long access_hash:long
///     slug:string title:string emoji_id:flags.1?long prompt:flags.4?string
///     installs_count:flags.2?int author_id:flags.3?long
///     example_english:flags.5?AiComposeToneExample = AiComposeTone;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/aiComposeTone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AiComposeTone {
    /// Whether the account made the tone.
    pub creator: bool,
    /// The identifier of the tone.
    pub id: i64,
    /// The access hash of the tone.
    pub access_hash: i64,
    /// The last part of the link to the tone.
    pub slug: String,
    /// The name of the tone.
    pub title: String,
    /// The identifier of the custom emoji that is its icon.
    pub emoji_id: Option<i64>,
    /// The description of the tone for the AI, where the account may see it.
    pub prompt: Option<String>,
    /// Number of users who have added the tone.
    pub installs_count: Option<i32>,
    /// The user who made the tone, if it is to be shown.
    pub author_id: Option<i64>,
    /// A text before and after the use of the tone, in English.
    pub example_english: Option<types::AiComposeToneExample>,
}

impl AiComposeTone {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        slug: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            creator: false,
            id,
            access_hash,
            slug: slug.into(),
            title: title.into(),
            emoji_id: None,
            prompt: None,
            installs_count: None,
            author_id: None,
            example_english: None,
        }
    }
}

impl wire::Wire for AiComposeTone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aiComposeTone",
        id: 0xcff63ea9,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.creator));
        w.fixed((self.id, self.access_hash));
        w.string(&self.slug);
        w.string(&self.title);
        flags.set(1, w.write_optional(&self.emoji_id));
        flags.set(4, w.write_optional(&self.prompt));
        flags.set(2, w.write_optional(&self.installs_count));
        flags.set(3, w.write_optional(&self.author_id));
        flags.set(5, w.write_optional(&self.example_english));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            creator: flags.has(0),
            id,
            access_hash,
            slug: cursor.string(),
            title: cursor.string(),
            emoji_id: cursor.read_optional(flags.has(1)),
            prompt: cursor.read_optional(flags.has(4)),
            installs_count: cursor.read_optional(flags.has(2)),
            author_id: cursor.read_optional(flags.has(3)),
            example_english: cursor.read_optional(flags.has(5)),
        }
    }
}

/// A tone for writing with AI that Telegram itself offers.
///
/// A constructor of [`AiComposeTone`](enums::AiComposeTone).
///
/// Since layer 225.
///
/// ```text
/// aiComposeToneDefault#9bad6414 tone:string emoji_id:long title:string =
///     AiComposeTone;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/aiComposeToneDefault)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AiComposeToneDefault {
    /// The name of the tone, to pass in [`inputAiComposeToneDefault`](types::InputAiComposeToneDefault).
    pub tone: String,
    /// The identifier of the custom emoji that is its icon.
    pub emoji_id: i64,
    /// The name of the tone in the language of the user.
    pub title: String,
}

impl AiComposeToneDefault {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        tone: impl Into<String>,
        emoji_id: i64,
        title: impl Into<String>,
    ) -> Self {
        Self {
            tone: tone.into(),
            emoji_id,
            title: title.into(),
        }
    }
}

impl wire::Wire for AiComposeToneDefault {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "aiComposeToneDefault",
        id: 0x9bad6414,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.tone);
        w.i64(self.emoji_id);
        w.string(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            tone: cursor.string(),
            emoji_id: cursor.i64(),
            title: cursor.string(),
        }
    }
}
