// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// What a bot says of itself: description, commands, menu button and settings.
///
/// Contained in [`chatFull`](types::ChatFull), [`channelFull`](types::ChannelFull), [`userFull`](types::UserFull).
///
/// Since layer 46 or earlier; `version`, `share_text` until 46 or later; `user_id:long` since 133 or earlier,
/// `user_id:int` before; `menu_button` since 140; `has_preview_medias`, `description_photo`, `description_document`
/// since 143; `user_id:flags.0?long` since 143, `user_id:long` before; `description:flags.1?string` since 143,
/// `description:string` before; `commands:flags.2?Vector<BotCommand>` since 143, `commands:Vector<BotCommand>`
/// before; `menu_button:flags.3?BotMenuButton` since 143, `menu_button:BotMenuButton` before; `privacy_policy_url`
/// since 186; `app_settings` since 193; `verifier_settings` since 196.
///
/// ```text
/// botInfo#4d8a0299 flags:# has_preview_medias:flags.6?true user_id:flags.0?long
///     description:flags.1?string description_photo:flags.4?Photo
///     description_document:flags.5?Document commands:flags.2?Vector<BotCommand>
///     menu_button:flags.3?BotMenuButton privacy_policy_url:flags.7?string
///     app_settings:flags.8?BotAppSettings
///     verifier_settings:flags.9?BotVerifierSettings = BotInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotInfo {
    /// If set, there are pictures or videos that show the main mini app; get them with
    /// [`bots.getPreviewMedias`](functions::bots::GetPreviewMedias).
    pub has_preview_medias: bool,
    /// Identifier of the bot.
    pub user_id: Option<i64>,
    /// What the bot can do, as shown in an empty chat with it.
    pub description: Option<String>,
    /// A photo shown with the description.
    pub description_photo: Option<enums::Photo>,
    /// An animation shown with the description.
    pub description_document: Option<enums::Document>,
    /// The commands that can be used in this chat.
    pub commands: Option<Vec<types::BotCommand>>,
    /// What the button beside the input field of the bot opens.
    pub menu_button: Option<enums::BotMenuButton>,
    /// Address of the privacy policy; if absent, the command privacy or the standard policy of Telegram serves.
    pub privacy_policy_url: Option<String>,
    /// Colours and placeholder for the mini apps of the bot.
    pub app_settings: Option<types::BotAppSettings>,
    /// How the bot verifies users and chats, if it is allowed to.
    pub verifier_settings: Option<types::BotVerifierSettings>,
}

impl BotInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            has_preview_medias: false,
            user_id: None,
            description: None,
            description_photo: None,
            description_document: None,
            commands: None,
            menu_button: None,
            privacy_policy_url: None,
            app_settings: None,
            verifier_settings: None,
        }
    }
}

impl wire::Wire for BotInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInfo",
        id: 0x4d8a0299,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(6, self.has_preview_medias));
        flags.set(0, w.write_optional(&self.user_id));
        flags.set(1, w.write_optional(&self.description));
        flags.set(4, w.write_optional(&self.description_photo));
        flags.set(5, w.write_optional(&self.description_document));
        flags.set(2, w.write_optional(&self.commands));
        flags.set(3, w.write_optional(&self.menu_button));
        flags.set(7, w.write_optional(&self.privacy_policy_url));
        flags.set(8, w.write_optional(&self.app_settings));
        flags.set(9, w.write_optional(&self.verifier_settings));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            has_preview_medias: flags.has(6),
            user_id: cursor.read_optional(flags.has(0)),
            description: cursor.read_optional(flags.has(1)),
            description_photo: cursor.read_optional(flags.has(4)),
            description_document: cursor.read_optional(flags.has(5)),
            commands: cursor.read_optional(flags.has(2)),
            menu_button: cursor.read_optional(flags.has(3)),
            privacy_policy_url: cursor.read_optional(flags.has(7)),
            app_settings: cursor.read_optional(flags.has(8)),
            verifier_settings: cursor.read_optional(flags.has(9)),
        }
    }
}

/// The mark of a user or chat that a bot has verified.
///
/// Contained in [`channelFull`](types::ChannelFull), [`userFull`](types::UserFull),
/// [`chatInvite`](types::ChatInvite).
///
/// Since layer 196; `description:TextWithEntities` since 230, `description:string` before.
///
/// ```text
/// botVerification#f72e0ed9 bot_id:long icon:long description:TextWithEntities =
///     BotVerification;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botVerification)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotVerification {
    /// The bot that gave the mark.
    pub bot_id: i64,
    /// The identifier of the custom emoji that is the mark.
    pub icon: i64,
    /// What the mark says, to show on the profile.
    pub description: types::TextWithEntities,
}

impl BotVerification {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(bot_id: i64, icon: i64, description: types::TextWithEntities) -> Self {
        Self { bot_id, icon, description }
    }
}

impl wire::Wire for BotVerification {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botVerification",
        id: 0xf72e0ed9,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.bot_id, self.icon));
        w.write(&self.description);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (bot_id, icon) = cursor.fixed::<(i64, i64)>();
        Self {
            bot_id,
            icon,
            description: cursor.read(),
        }
    }
}

/// A mini app that a link opens directly; [`messages.requestAppWebView`](functions::messages::RequestAppWebView)
/// opens it.
///
/// A constructor of [`BotApp`](enums::BotApp).
///
/// Since layer 155 or earlier.
///
/// ```text
/// botApp#95fcd1d6 flags:# id:long access_hash:long short_name:string title:string
///     description:string photo:Photo document:flags.0?Document hash:long = BotApp;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botApp)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotApp {
    /// The identifier of the app.
    pub id: i64,
    /// The access hash of the app.
    pub access_hash: i64,
    /// The name of the app in its link.
    pub short_name: String,
    /// The title of the app, for people to read.
    pub title: String,
    /// What the app does.
    pub description: String,
    /// A picture that shows the app.
    pub photo: enums::Photo,
    /// An animation that shows the app.
    pub document: Option<enums::Document>,
    /// The hash of this data, to pass to [`messages.getBotApp`](functions::messages::GetBotApp) next time.
    pub hash: i64,
}

impl BotApp {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        short_name: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
        photo: impl Into<enums::Photo>,
        hash: i64,
    ) -> Self {
        Self {
            id,
            access_hash,
            short_name: short_name.into(),
            title: title.into(),
            description: description.into(),
            photo: photo.into(),
            document: None,
            hash,
        }
    }
}

impl wire::Wire for BotApp {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botApp",
        id: 0x95fcd1d6,
        min_size: 56,
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
        w.i64(self.hash);
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
            hash: cursor.i64(),
        }
    }
}

/// The birthday of a user.
///
/// Accepted by [`account.updateBirthday`](functions::account::UpdateBirthday),
/// [`users.suggestBirthday`](functions::users::SuggestBirthday).
///
/// Contained in [`messageActionSuggestBirthday`](types::MessageActionSuggestBirthday),
/// [`userFull`](types::UserFull), [`contactBirthday`](types::ContactBirthday).
///
/// Since layer 177.
///
/// ```text
/// birthday#6c8e1e06 flags:# day:int month:int year:flags.0?int = Birthday;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/birthday)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Birthday {
    /// The day of the month, from 1 to 31.
    pub day: i32,
    /// The month, from 1 to 12.
    pub month: i32,
    /// The year; absent if the user does not tell it.
    pub year: Option<i32>,
}

impl Birthday {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(day: i32, month: i32) -> Self {
        Self { day, month, year: None }
    }
}

impl wire::Wire for Birthday {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "birthday",
        id: 0x6c8e1e06,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.day, self.month));
        flags.set(0, w.write_optional(&self.year));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, day, month) = cursor.fixed::<(wire::Flags, i32, i32)>();
        Self {
            day,
            month,
            year: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The opening hours of a business, as its profile shows them.
///
/// Accepted by [`account.updateBusinessWorkHours`](functions::account::UpdateBusinessWorkHours).
///
/// Contained in [`userFull`](types::UserFull).
///
/// Since layer 176.
///
/// ```text
/// businessWorkHours#8c92b098 flags:# open_now:flags.0?true timezone_id:string
///     weekly_open:Vector<BusinessWeeklyOpen> = BusinessWorkHours;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessWorkHours)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BusinessWorkHours {
    /// Whether the business is open now; ignored when the hours are set.
    pub open_now: bool,
    /// The id of the timezone of the business, one of those that
    /// [`help.getTimezonesList`](functions::help::GetTimezonesList) returns.
    pub timezone_id: String,
    /// The times when the business is open, at most 28 of them.
    pub weekly_open: Vec<types::BusinessWeeklyOpen>,
}

impl BusinessWorkHours {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        timezone_id: impl Into<String>,
        weekly_open: Vec<types::BusinessWeeklyOpen>,
    ) -> Self {
        Self {
            open_now: false,
            timezone_id: timezone_id.into(),
            weekly_open,
        }
    }
}

impl wire::Wire for BusinessWorkHours {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessWorkHours",
        id: 0x8c92b098,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.open_now);
        w.flags(flags);
        w.string(&self.timezone_id);
        w.write(&self.weekly_open);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            open_now: flags.has(0),
            timezone_id: cursor.string(),
            weekly_open: cursor.read(),
        }
    }
}

/// Where a business is, as its profile shows it.
///
/// Contained in [`userFull`](types::UserFull).
///
/// Since layer 176.
///
/// ```text
/// businessLocation#ac5c1af7 flags:# geo_point:flags.0?GeoPoint address:string =
///     BusinessLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessLocation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BusinessLocation {
    /// The coordinates, if the business gives them.
    pub geo_point: Option<enums::GeoPoint>,
    /// The address as text.
    pub address: String,
}

impl BusinessLocation {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            geo_point: None,
            address: address.into(),
        }
    }
}

impl wire::Wire for BusinessLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessLocation",
        id: 0xac5c1af7,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.geo_point));
        w.string(&self.address);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            geo_point: cursor.read_optional(flags.has(0)),
            address: cursor.string(),
        }
    }
}

/// The greeting that a business sends to people who write for the first time or after a long pause.
///
/// Contained in [`userFull`](types::UserFull).
///
/// Since layer 176.
///
/// ```text
/// businessGreetingMessage#e519abab shortcut_id:int recipients:BusinessRecipients
///     no_activity_days:int = BusinessGreetingMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessGreetingMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BusinessGreetingMessage {
    /// The quick reply shortcut whose messages are the greeting.
    pub shortcut_id: i32,
    /// The chats that the greeting is sent to.
    pub recipients: types::BusinessRecipients,
    /// After how many days without messages the greeting is sent again: 7, 14, 21 or 28.
    pub no_activity_days: i32,
}

impl BusinessGreetingMessage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        shortcut_id: i32,
        recipients: types::BusinessRecipients,
        no_activity_days: i32,
    ) -> Self {
        Self {
            shortcut_id,
            recipients,
            no_activity_days,
        }
    }
}

impl wire::Wire for BusinessGreetingMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessGreetingMessage",
        id: 0xe519abab,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.shortcut_id);
        w.write(&self.recipients);
        w.i32(self.no_activity_days);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            shortcut_id: cursor.i32(),
            recipients: cursor.read(),
            no_activity_days: cursor.i32(),
        }
    }
}

/// The message that a business sends by itself while nobody can answer.
///
/// Contained in [`userFull`](types::UserFull).
///
/// Since layer 176.
///
/// ```text
/// businessAwayMessage#ef156a5c flags:# offline_only:flags.0?true shortcut_id:int
///     schedule:BusinessAwayMessageSchedule recipients:BusinessRecipients =
///     BusinessAwayMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessAwayMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BusinessAwayMessage {
    /// If set, the message is only sent if the account was not online during the last ten minutes.
    pub offline_only: bool,
    /// The quick reply shortcut whose messages are sent.
    pub shortcut_id: i32,
    /// At which times the message is sent.
    pub schedule: enums::BusinessAwayMessageSchedule,
    /// The chats that the message is sent to.
    pub recipients: types::BusinessRecipients,
}

impl BusinessAwayMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        shortcut_id: i32,
        schedule: impl Into<enums::BusinessAwayMessageSchedule>,
        recipients: types::BusinessRecipients,
    ) -> Self {
        Self {
            offline_only: false,
            shortcut_id,
            schedule: schedule.into(),
            recipients,
        }
    }
}

impl wire::Wire for BusinessAwayMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessAwayMessage",
        id: 0xef156a5c,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.offline_only);
        w.fixed((flags, self.shortcut_id));
        w.write(&self.schedule);
        w.write(&self.recipients);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, shortcut_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            offline_only: flags.has(0),
            shortcut_id,
            schedule: cursor.read(),
            recipients: cursor.read(),
        }
    }
}

/// What somebody sees in the empty chat with a business.
///
/// Contained in [`userFull`](types::UserFull).
///
/// Since layer 177.
///
/// ```text
/// businessIntro#5a0a066d flags:# title:string description:string
///     sticker:flags.0?Document = BusinessIntro;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessIntro)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BusinessIntro {
    /// The title; may be empty.
    pub title: String,
    /// The text below the title; may be empty.
    pub description: String,
    /// The sticker to show; if absent, one for greetings is picked at random.
    pub sticker: Option<enums::Document>,
}

impl BusinessIntro {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(title: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            sticker: None,
        }
    }
}

impl wire::Wire for BusinessIntro {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessIntro",
        id: 0x5a0a066d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.title);
        w.string(&self.description);
        flags.set(0, w.write_optional(&self.sticker));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            title: cursor.string(),
            description: cursor.string(),
            sticker: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A command of a bot, as suggested when the user types a slash.
///
/// Returned by [`bots.getBotCommands`](functions::bots::GetBotCommands).
///
/// Accepted by [`bots.setBotCommands`](functions::bots::SetBotCommands).
///
/// Contained in [`botInfo`](types::BotInfo), [`updateBotCommands`](types::UpdateBotCommands).
///
/// Since layer 46 or earlier; `ephemeral` since 228 or earlier.
///
/// ```text
/// botCommand#9852d6d2 flags:# ephemeral:flags.0?true command:string
///     description:string = BotCommand;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botCommand)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotCommand {
    /// If set, the command is sent as an ephemeral message, which other members do not see.
    pub ephemeral: bool,
    /// The command, without the slash.
    pub command: String,
    /// What the command does, to show to the user.
    pub description: String,
}

impl BotCommand {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(command: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            ephemeral: false,
            command: command.into(),
            description: description.into(),
        }
    }
}

impl wire::Wire for BotCommand {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botCommand",
        id: 0x9852d6d2,
        min_size: if cfg!(feature = "compat") { 12 } else { 16 },
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.ephemeral);
        w.flags(flags);
        w.string(&self.command);
        w.string(&self.description);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            ephemeral: flags.has(0),
            command: cursor.string(),
            description: cursor.string(),
        }
    }

    #[cfg(feature = "compat")]
    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            Self::ID => Self::read_bare(cursor),
            0xc27ac8c7 => Self::bot_command_c27ac8c7(cursor),
            _ => cursor.unknown(id, Self::TL_NAME),
        };
        cursor.leave(id);
        value
    }
}

/// The button opens a mini app.
///
/// A constructor of [`BotMenuButton`](enums::BotMenuButton).
///
/// Since layer 140.
///
/// ```text
/// botMenuButton#c7b57ce6 text:string url:string = BotMenuButton;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botMenuButton)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotMenuButton {
    /// The label of the button.
    pub text: String,
    /// The address of the mini app, to pass to [`messages.requestWebView`](functions::messages::RequestWebView).
    pub url: String,
}

impl BotMenuButton {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: url.into(),
        }
    }
}

impl wire::Wire for BotMenuButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botMenuButton",
        id: 0xc7b57ce6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.text);
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.string(),
            url: cursor.string(),
        }
    }
}

/// A boost of a channel or supergroup: by a user, a gift or a giveaway.
///
/// Contained in [`updateBotChatBoost`](types::UpdateBotChatBoost),
/// [`premium.boostsList`](types::premium::BoostsList).
///
/// Since layer 166; `stars` since 187.
///
/// ```text
/// boost#4b3e14d6 flags:# gift:flags.1?true giveaway:flags.2?true
///     unclaimed:flags.3?true id:string user_id:flags.0?long
///     giveaway_msg_id:flags.2?int date:int expires:int
///     used_gift_slug:flags.4?string multiplier:flags.5?int stars:flags.6?long =
///     Boost;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/boost)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Boost {
    /// If set, the boost comes from a subscription that the chat gave to the user.
    pub gift: bool,
    /// If set, the boost comes from a giveaway of the chat.
    ///
    /// On the wire together with `giveaway_msg_id`, or not at all.
    pub giveaway: bool,
    /// If set, the user has not redeemed the gift code yet.
    pub unclaimed: bool,
    /// The identifier of the boost.
    pub id: String,
    /// Who boosts the chat; absent if a prize has no winner yet.
    pub user_id: Option<i64>,
    /// The identifier of the message with the giveaway.
    ///
    /// On the wire together with `giveaway`, or not at all.
    pub giveaway_msg_id: Option<i32>,
    /// When the boost began, in Unix time.
    pub date: i32,
    /// When the boost ends, in Unix time.
    pub expires: i32,
    /// The gift code that the boost comes from, where the account may see it.
    pub used_gift_slug: Option<String>,
    /// How many boosts this one counts as; one if absent.
    pub multiplier: Option<i32>,
    /// How many Telegram Stars the giveaway shares out.
    pub stars: Option<i64>,
}

impl Boost {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<String>, date: i32, expires: i32) -> Self {
        Self {
            gift: false,
            giveaway: false,
            unclaimed: false,
            id: id.into(),
            user_id: None,
            giveaway_msg_id: None,
            date,
            expires,
            used_gift_slug: None,
            multiplier: None,
            stars: None,
        }
    }
}

impl wire::Wire for Boost {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "boost",
        id: 0x4b3e14d6,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.gift)
                    .with(2, self.giveaway || self.giveaway_msg_id.is_some())
                    .with(3, self.unclaimed),
            );
        w.string(&self.id);
        flags.set(0, w.write_optional(&self.user_id));
        w.write_shared_or_zero(flags.has(2), &self.giveaway_msg_id);
        w.fixed((self.date, self.expires));
        flags.set(4, w.write_optional(&self.used_gift_slug));
        flags.set(5, w.write_optional(&self.multiplier));
        flags.set(6, w.write_optional(&self.stars));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let id = cursor.string();
        let user_id = cursor.read_optional(flags.has(0));
        let giveaway_msg_id = cursor.read_optional(flags.has(2));
        let (date, expires) = cursor.fixed::<(i32, i32)>();
        Self {
            gift: flags.has(1),
            giveaway: flags.has(2),
            unclaimed: flags.has(3),
            id,
            user_id,
            giveaway_msg_id,
            date,
            expires,
            used_gift_slug: cursor.read_optional(flags.has(4)),
            multiplier: cursor.read_optional(flags.has(5)),
            stars: cursor.read_optional(flags.has(6)),
        }
    }
}

/// The connection between a bot and a business account that it manages, as the bot sees it.
///
/// Contained in [`updateBotBusinessConnect`](types::UpdateBotBusinessConnect).
///
/// Since layer 177; `rights` since 201; `can_reply` until 200.
///
/// ```text
/// botBusinessConnection#8f34b2f5 flags:# disabled:flags.1?true
///     connection_id:string user_id:long dc_id:int date:int
///     rights:flags.2?BusinessBotRights = BotBusinessConnection;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botBusinessConnection)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotBusinessConnection {
    /// If set, the connection is off, and the bot cannot act in the name of the account.
    pub disabled: bool,
    /// The identifier of the connection. It comes with messages, and
    /// [`invokeWithBusinessConnection`](functions::InvokeWithBusinessConnection) takes it.
    pub connection_id: String,
    /// The identifier of the business account.
    pub user_id: i64,
    /// The data centre to which calls with [`invokeWithBusinessConnection`](functions::InvokeWithBusinessConnection)
    /// have to go.
    pub dc_id: i32,
    /// When the connection was made, in Unix time.
    pub date: i32,
    /// What the bot may do in the name of the account.
    pub rights: Option<types::BusinessBotRights>,
}

impl BotBusinessConnection {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        user_id: i64,
        dc_id: i32,
        date: i32,
    ) -> Self {
        Self {
            disabled: false,
            connection_id: connection_id.into(),
            user_id,
            dc_id,
            date,
            rights: None,
        }
    }
}

impl wire::Wire for BotBusinessConnection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botBusinessConnection",
        id: 0x8f34b2f5,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.disabled));
        w.string(&self.connection_id);
        w.fixed((self.user_id, self.dc_id, self.date));
        flags.set(2, w.write_optional(&self.rights));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let connection_id = cursor.string();
        let (user_id, dc_id, date) = cursor.fixed::<(i64, i32, i32)>();
        Self {
            disabled: flags.has(1),
            connection_id,
            user_id,
            dc_id,
            date,
            rights: cursor.read_optional(flags.has(2)),
        }
    }
}

/// How the mini apps of a bot look while they are loading.
///
/// Contained in [`botInfo`](types::BotInfo).
///
/// Since layer 193.
///
/// ```text
/// botAppSettings#c99b1950 flags:# placeholder_path:flags.0?bytes
///     background_color:flags.1?int background_dark_color:flags.2?int
///     header_color:flags.3?int header_dark_color:flags.4?int = BotAppSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botAppSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotAppSettings {
    /// The outline of the picture to show, as a vector path in the compressed form that is used for thumbnails.
    pub placeholder_path: Option<Vec<u8>>,
    /// The background in light mode, as RGB24.
    pub background_color: Option<i32>,
    /// The background in dark mode, as RGB24.
    pub background_dark_color: Option<i32>,
    /// The header in light mode, as RGB24.
    pub header_color: Option<i32>,
    /// The header in dark mode, as RGB24.
    pub header_dark_color: Option<i32>,
}

impl BotAppSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            placeholder_path: None,
            background_color: None,
            background_dark_color: None,
            header_color: None,
            header_dark_color: None,
        }
    }
}

impl wire::Wire for BotAppSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botAppSettings",
        id: 0xc99b1950,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.placeholder_path));
        flags.set(1, w.write_optional(&self.background_color));
        flags.set(2, w.write_optional(&self.background_dark_color));
        flags.set(3, w.write_optional(&self.header_color));
        flags.set(4, w.write_optional(&self.header_dark_color));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            placeholder_path: cursor.read_optional(flags.has(0)),
            background_color: cursor.read_optional(flags.has(1)),
            background_dark_color: cursor.read_optional(flags.has(2)),
            header_color: cursor.read_optional(flags.has(3)),
            header_dark_color: cursor.read_optional(flags.has(4)),
        }
    }
}

/// What a bot uses when it verifies users and chats in the name of a company.
///
/// Contained in [`botInfo`](types::BotInfo).
///
/// Since layer 196; `custom_description:flags.0?TextWithEntities` since 230, `custom_description:flags.0?string`
/// before.
///
/// ```text
/// botVerifierSettings#a12aefff flags:# can_modify_custom_description:flags.1?true
///     icon:long company:string custom_description:flags.0?TextWithEntities =
///     BotVerifierSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botVerifierSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotVerifierSettings {
    /// If set, the bot may give each verification a description of its own.
    pub can_modify_custom_description: bool,
    /// The identifier of the custom emoji that marks those who are verified.
    pub icon: i64,
    /// The name of the company that verifies.
    pub company: String,
    /// The description that a verification has by default.
    pub custom_description: Option<types::TextWithEntities>,
}

impl BotVerifierSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(icon: i64, company: impl Into<String>) -> Self {
        Self {
            can_modify_custom_description: false,
            icon,
            company: company.into(),
            custom_description: None,
        }
    }
}

impl wire::Wire for BotVerifierSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botVerifierSettings",
        id: 0xa12aefff,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(1, self.can_modify_custom_description));
        w.i64(self.icon);
        w.string(&self.company);
        flags.set(0, w.write_optional(&self.custom_description));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, icon) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            can_modify_custom_description: flags.has(1),
            icon,
            company: cursor.string(),
            custom_description: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A press lets the user make a poll, which is sent to the bot.
///
/// A constructor of [`ButtonType`](enums::ButtonType).
///
/// Since layer 229.
///
/// ```text
/// buttonTypeRequestPoll#aacfff84 flags:# quiz:flags.0?Bool = ButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/buttonTypeRequestPoll)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ButtonTypeRequestPoll {
    /// If true, only a quiz can be made; if false, only an ordinary poll; if absent, either.
    pub quiz: Option<bool>,
}

impl ButtonTypeRequestPoll {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { quiz: None }
    }
}

impl wire::Wire for ButtonTypeRequestPoll {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "buttonTypeRequestPoll",
        id: 0xaacfff84,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.quiz));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            quiz: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A press lets the user choose users or chats, which
/// [`messages.sendBotRequestedPeer`](functions::messages::SendBotRequestedPeer) shares with the bot.
///
/// A constructor of [`ButtonType`](enums::ButtonType).
///
/// Since layer 229.
///
/// ```text
/// buttonTypeRequestPeer#4f58a237 flags:# button_id:int peer_type:RequestPeerType
///     max_quantity:int = ButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/buttonTypeRequestPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ButtonTypeRequestPeer {
    /// The number of the button, to pass to
    /// [`messages.sendBotRequestedPeer`](functions::messages::SendBotRequestedPeer).
    pub button_id: i32,
    /// What the user may choose from.
    pub peer_type: enums::RequestPeerType,
    /// How many the user may choose at most.
    pub max_quantity: i32,
}

impl ButtonTypeRequestPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        button_id: i32,
        peer_type: impl Into<enums::RequestPeerType>,
        max_quantity: i32,
    ) -> Self {
        Self {
            button_id,
            peer_type: peer_type.into(),
            max_quantity,
        }
    }
}

impl wire::Wire for ButtonTypeRequestPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "buttonTypeRequestPeer",
        id: 0x4f58a237,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default();
        w.fixed((flags, self.button_id));
        w.write(&self.peer_type);
        w.i32(self.max_quantity);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (_, button_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            button_id,
            peer_type: cursor.read(),
            max_quantity: cursor.i32(),
        }
    }
}

/// A press opens a mini app, by [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView). The
/// app can send data back to the bot.
///
/// A constructor of [`ButtonType`](enums::ButtonType).
///
/// Since layer 229.
///
/// ```text
/// buttonTypeSimpleWebView#c01a597a url:string = ButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/buttonTypeSimpleWebView)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ButtonTypeSimpleWebView {
    /// The address of the mini app.
    pub url: String,
}

impl ButtonTypeSimpleWebView {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for ButtonTypeSimpleWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "buttonTypeSimpleWebView",
        id: 0xc01a597a,
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

/// The photo or file of the result is sent, with a caption.
///
/// A constructor of [`BotInlineMessage`](enums::BotInlineMessage).
///
/// Since layer 46 or earlier; `reply_markup` since 62 or earlier; `invert_media`, `message`, `entities` since 75 or
/// earlier; `caption` until 73 or later.
///
/// ```text
/// botInlineMessageMediaAuto#764cf810 flags:# invert_media:flags.3?true
///     message:string entities:flags.1?Vector<MessageEntity>
///     reply_markup:flags.2?ReplyMarkup = BotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInlineMessageMediaAuto)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotInlineMessageMediaAuto {
    /// If set, the caption is shown above the media.
    pub invert_media: bool,
    /// The caption; may be empty.
    pub message: String,
    /// Formatting of the caption.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl BotInlineMessageMediaAuto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            invert_media: false,
            message: message.into(),
            entities: None,
            reply_markup: None,
        }
    }
}

impl wire::Wire for BotInlineMessageMediaAuto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInlineMessageMediaAuto",
        id: 0x764cf810,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(3, self.invert_media));
        w.string(&self.message);
        flags.set(1, w.write_optional(&self.entities));
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            invert_media: flags.has(3),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(1)),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A text message is sent.
///
/// A constructor of [`BotInlineMessage`](enums::BotInlineMessage).
///
/// Since layer 46 or earlier; `invert_media`, `reply_markup` since 62 or earlier.
///
/// ```text
/// botInlineMessageText#8c7f65e2 flags:# no_webpage:flags.0?true
///     invert_media:flags.3?true message:string
///     entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup =
///     BotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInlineMessageText)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotInlineMessageText {
    /// If set, no preview is made for links.
    pub no_webpage: bool,
    /// If set, the preview of a link is shown above the text.
    pub invert_media: bool,
    /// The text that is sent.
    pub message: String,
    /// Formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl BotInlineMessageText {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            no_webpage: false,
            invert_media: false,
            message: message.into(),
            entities: None,
            reply_markup: None,
        }
    }
}

impl wire::Wire for BotInlineMessageText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInlineMessageText",
        id: 0x8c7f65e2,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.no_webpage)
                    .with(3, self.invert_media),
            );
        w.string(&self.message);
        flags.set(1, w.write_optional(&self.entities));
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(0),
            invert_media: flags.has(3),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(1)),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A place on the map is sent, or a live location if period is there.
///
/// A constructor of [`BotInlineMessage`](enums::BotInlineMessage).
///
/// Since layer 62 or earlier; `period` since 72; `heading`, `proximity_notification_radius` since 120;
/// `period:flags.1?int` since 120, `period:int` before.
///
/// ```text
/// botInlineMessageMediaGeo#51846fd flags:# geo:GeoPoint heading:flags.0?int
///     period:flags.1?int proximity_notification_radius:flags.3?int
///     reply_markup:flags.2?ReplyMarkup = BotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInlineMessageMediaGeo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotInlineMessageMediaGeo {
    /// The place that is sent.
    pub geo: enums::GeoPoint,
    /// The direction of movement of a live location, in degrees from 1 to 360.
    pub heading: Option<i32>,
    /// Seconds during which the live location can be updated.
    pub period: Option<i32>,
    /// Metres within which others are alerted that somebody is near; for live locations, up to 100000.
    pub proximity_notification_radius: Option<i32>,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl BotInlineMessageMediaGeo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(geo: impl Into<enums::GeoPoint>) -> Self {
        Self {
            geo: geo.into(),
            heading: None,
            period: None,
            proximity_notification_radius: None,
            reply_markup: None,
        }
    }
}

impl wire::Wire for BotInlineMessageMediaGeo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInlineMessageMediaGeo",
        id: 0x051846fd,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.geo);
        flags.set(0, w.write_optional(&self.heading));
        flags.set(1, w.write_optional(&self.period));
        flags.set(3, w.write_optional(&self.proximity_notification_radius));
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            geo: cursor.read(),
            heading: cursor.read_optional(flags.has(0)),
            period: cursor.read_optional(flags.has(1)),
            proximity_notification_radius: cursor.read_optional(flags.has(3)),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A venue is sent: a place on the map with name and address.
///
/// A constructor of [`BotInlineMessage`](enums::BotInlineMessage).
///
/// Since layer 62 or earlier; `venue_type` since 81 or earlier.
///
/// ```text
/// botInlineMessageMediaVenue#8a86659c flags:# geo:GeoPoint title:string
///     address:string provider:string venue_id:string venue_type:string
///     reply_markup:flags.2?ReplyMarkup = BotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInlineMessageMediaVenue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotInlineMessageMediaVenue {
    /// Where the venue is.
    pub geo: enums::GeoPoint,
    /// Name of the venue.
    pub title: String,
    /// Address of the venue.
    pub address: String,
    /// Where the data comes from: foursquare or gplaces.
    pub provider: String,
    /// Identifier of the venue at the provider.
    pub venue_id: String,
    /// Kind of the venue, as the provider names it.
    pub venue_type: String,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl BotInlineMessageMediaVenue {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        geo: impl Into<enums::GeoPoint>,
        title: impl Into<String>,
        address: impl Into<String>,
        provider: impl Into<String>,
        venue_id: impl Into<String>,
        venue_type: impl Into<String>,
    ) -> Self {
        Self {
            geo: geo.into(),
            title: title.into(),
            address: address.into(),
            provider: provider.into(),
            venue_id: venue_id.into(),
            venue_type: venue_type.into(),
            reply_markup: None,
        }
    }
}

impl wire::Wire for BotInlineMessageMediaVenue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInlineMessageMediaVenue",
        id: 0x8a86659c,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.geo);
        w.string(&self.title);
        w.string(&self.address);
        w.string(&self.provider);
        w.string(&self.venue_id);
        w.string(&self.venue_type);
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            geo: cursor.read(),
            title: cursor.string(),
            address: cursor.string(),
            provider: cursor.string(),
            venue_id: cursor.string(),
            venue_type: cursor.string(),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A contact with a phone number is sent.
///
/// A constructor of [`BotInlineMessage`](enums::BotInlineMessage).
///
/// Since layer 62 or earlier; `vcard` since 82.
///
/// ```text
/// botInlineMessageMediaContact#18d1cdc2 flags:# phone_number:string
///     first_name:string last_name:string vcard:string
///     reply_markup:flags.2?ReplyMarkup = BotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInlineMessageMediaContact)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotInlineMessageMediaContact {
    /// Phone number of the contact.
    pub phone_number: String,
    /// First name of the contact.
    pub first_name: String,
    /// Last name of the contact; may be empty.
    pub last_name: String,
    /// More about the contact as a vCard; may be empty.
    pub vcard: String,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl BotInlineMessageMediaContact {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        vcard: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            vcard: vcard.into(),
            reply_markup: None,
        }
    }
}

impl wire::Wire for BotInlineMessageMediaContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInlineMessageMediaContact",
        id: 0x18d1cdc2,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.phone_number);
        w.string(&self.first_name);
        w.string(&self.last_name);
        w.string(&self.vcard);
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            phone_number: cursor.string(),
            first_name: cursor.string(),
            last_name: cursor.string(),
            vcard: cursor.string(),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// An invoice is sent, which users can pay in the chat.
///
/// A constructor of [`BotInlineMessage`](enums::BotInlineMessage).
///
/// Since layer 129 or earlier.
///
/// ```text
/// botInlineMessageMediaInvoice#354a9b09 flags:#
///     shipping_address_requested:flags.1?true test:flags.3?true title:string
///     description:string photo:flags.0?WebDocument currency:string
///     total_amount:long reply_markup:flags.2?ReplyMarkup = BotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInlineMessageMediaInvoice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotInlineMessageMediaInvoice {
    /// If set, the buyer has to state an address for delivery.
    pub shipping_address_requested: bool,
    /// If set, it is an invoice for tests, and no money is moved.
    pub test: bool,
    /// Name of what is sold.
    pub title: String,
    /// Description of what is sold.
    pub description: String,
    /// A picture of what is sold.
    pub photo: Option<enums::WebDocument>,
    /// The currency of the price, as a three-letter ISO 4217 code, or XTR for Telegram Stars.
    pub currency: String,
    /// What the buyer pays in all, in the smallest unit of currency.
    pub total_amount: i64,
    /// Inline keyboard below the invoice.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl BotInlineMessageMediaInvoice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        currency: impl Into<String>,
        total_amount: i64,
    ) -> Self {
        Self {
            shipping_address_requested: false,
            test: false,
            title: title.into(),
            description: description.into(),
            photo: None,
            currency: currency.into(),
            total_amount,
            reply_markup: None,
        }
    }
}

impl wire::Wire for BotInlineMessageMediaInvoice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInlineMessageMediaInvoice",
        id: 0x354a9b09,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.shipping_address_requested)
                    .with(3, self.test),
            );
        w.string(&self.title);
        w.string(&self.description);
        flags.set(0, w.write_optional(&self.photo));
        w.string(&self.currency);
        w.i64(self.total_amount);
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            shipping_address_requested: flags.has(1),
            test: flags.has(3),
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read_optional(flags.has(0)),
            currency: cursor.string(),
            total_amount: cursor.i64(),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A link preview is sent, with or without a text.
///
/// A constructor of [`BotInlineMessage`](enums::BotInlineMessage).
///
/// Since layer 166.
///
/// ```text
/// botInlineMessageMediaWebPage#809ad9a6 flags:# invert_media:flags.3?true
///     force_large_media:flags.4?true force_small_media:flags.5?true
///     manual:flags.7?true safe:flags.8?true message:string
///     entities:flags.1?Vector<MessageEntity> url:string
///     reply_markup:flags.2?ReplyMarkup = BotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInlineMessageMediaWebPage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotInlineMessageMediaWebPage {
    /// If set, the preview is shown above the text.
    pub invert_media: bool,
    /// If set, the media of the preview is shown large.
    pub force_large_media: bool,
    /// If set, the media of the preview is shown small.
    pub force_small_media: bool,
    /// If set, the bot chose the address of the preview, which need not occur in the text.
    pub manual: bool,
    /// If set, the link can be opened without asking the user.
    pub safe: bool,
    /// The text; may be empty.
    pub message: String,
    /// Formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Address that the preview is made for.
    pub url: String,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl BotInlineMessageMediaWebPage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            invert_media: false,
            force_large_media: false,
            force_small_media: false,
            manual: false,
            safe: false,
            message: message.into(),
            entities: None,
            url: url.into(),
            reply_markup: None,
        }
    }
}

impl wire::Wire for BotInlineMessageMediaWebPage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInlineMessageMediaWebPage",
        id: 0x809ad9a6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(3, self.invert_media)
                    .with(4, self.force_large_media)
                    .with(5, self.force_small_media)
                    .with(7, self.manual)
                    .with(8, self.safe),
            );
        w.string(&self.message);
        flags.set(1, w.write_optional(&self.entities));
        w.string(&self.url);
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            invert_media: flags.has(3),
            force_large_media: flags.has(4),
            force_small_media: flags.has(5),
            manual: flags.has(7),
            safe: flags.has(8),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(1)),
            url: cursor.string(),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A rich message is sent, built of blocks such as headings, lists and tables.
///
/// A constructor of [`BotInlineMessage`](enums::BotInlineMessage).
///
/// Since layer 228 or earlier.
///
/// ```text
/// botInlineMessageRichMessage#a617e7b flags:# reply_markup:flags.2?ReplyMarkup
///     rich_message:RichMessage = BotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInlineMessageRichMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotInlineMessageRichMessage {
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// The content of the message.
    pub rich_message: types::RichMessage,
}

impl BotInlineMessageRichMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(rich_message: types::RichMessage) -> Self {
        Self {
            reply_markup: None,
            rich_message,
        }
    }
}

impl wire::Wire for BotInlineMessageRichMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInlineMessageRichMessage",
        id: 0x0a617e7b,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(2, w.write_optional(&self.reply_markup));
        w.write(&self.rich_message);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reply_markup: cursor.read_optional(flags.has(2)),
            rich_message: cursor.read(),
        }
    }
}

/// A result of an inline query, with data from the web: an article, place, contact or file by its address.
///
/// A constructor of [`BotInlineResult`](enums::BotInlineResult).
///
/// Since layer 46 or earlier; `thumb`, `content` since 81 or earlier; `thumb_url`, `content_url`, `content_type`,
/// `w`, `h`, `duration` until 75 or later.
///
/// ```text
/// botInlineResult#11965f3a flags:# id:string type:string title:flags.1?string
///     description:flags.2?string url:flags.3?string thumb:flags.4?WebDocument
///     content:flags.5?WebDocument send_message:BotInlineMessage = BotInlineResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInlineResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotInlineResult {
    /// Identifier of the result, for [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult).
    pub id: String,
    /// Kind of the result, such as article, photo, gif, video, audio, voice, file, geo, venue or contact.
    pub r#type: String,
    /// Title to show in the list.
    pub title: Option<String>,
    /// Description to show in the list.
    pub description: Option<String>,
    /// Address of the page that the result is about.
    pub url: Option<String>,
    /// Thumbnail to show in the list.
    pub thumb: Option<enums::WebDocument>,
    /// The file that is sent, by its address on the web.
    pub content: Option<enums::WebDocument>,
    /// What is sent when the user picks the result.
    pub send_message: enums::BotInlineMessage,
}

impl BotInlineResult {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<String>,
        send_message: impl Into<enums::BotInlineMessage>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            title: None,
            description: None,
            url: None,
            thumb: None,
            content: None,
            send_message: send_message.into(),
        }
    }
}

impl wire::Wire for BotInlineResult {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInlineResult",
        id: 0x11965f3a,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.id);
        w.string(&self.r#type);
        flags.set(1, w.write_optional(&self.title));
        flags.set(2, w.write_optional(&self.description));
        flags.set(3, w.write_optional(&self.url));
        flags.set(4, w.write_optional(&self.thumb));
        flags.set(5, w.write_optional(&self.content));
        w.write(&self.send_message);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            id: cursor.string(),
            r#type: cursor.string(),
            title: cursor.read_optional(flags.has(1)),
            description: cursor.read_optional(flags.has(2)),
            url: cursor.read_optional(flags.has(3)),
            thumb: cursor.read_optional(flags.has(4)),
            content: cursor.read_optional(flags.has(5)),
            send_message: cursor.read(),
        }
    }
}

/// A photo, file or game that Telegram has already, as a result of an inline query.
///
/// A constructor of [`BotInlineResult`](enums::BotInlineResult).
///
/// Since layer 62 or earlier.
///
/// ```text
/// botInlineMediaResult#17db940b flags:# id:string type:string photo:flags.0?Photo
///     document:flags.1?Document title:flags.2?string description:flags.3?string
///     send_message:BotInlineMessage = BotInlineResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botInlineMediaResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotInlineMediaResult {
    /// Identifier of the result, for [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult).
    pub id: String,
    /// Kind of the result, such as photo, sticker, gif, video, audio, voice, file or game.
    pub r#type: String,
    /// The photo, if the result is one.
    pub photo: Option<enums::Photo>,
    /// The file, if the result has one.
    pub document: Option<enums::Document>,
    /// Title to show in the list.
    pub title: Option<String>,
    /// Description to show in the list.
    pub description: Option<String>,
    /// What is sent when the user picks the result: the media with a caption, or something else in its place.
    pub send_message: enums::BotInlineMessage,
}

impl BotInlineMediaResult {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<String>,
        send_message: impl Into<enums::BotInlineMessage>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            photo: None,
            document: None,
            title: None,
            description: None,
            send_message: send_message.into(),
        }
    }
}

impl wire::Wire for BotInlineMediaResult {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botInlineMediaResult",
        id: 0x17db940b,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.id);
        w.string(&self.r#type);
        flags.set(0, w.write_optional(&self.photo));
        flags.set(1, w.write_optional(&self.document));
        flags.set(2, w.write_optional(&self.title));
        flags.set(3, w.write_optional(&self.description));
        w.write(&self.send_message);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            id: cursor.string(),
            r#type: cursor.string(),
            photo: cursor.read_optional(flags.has(0)),
            document: cursor.read_optional(flags.has(1)),
            title: cursor.read_optional(flags.has(2)),
            description: cursor.read_optional(flags.has(3)),
            send_message: cursor.read(),
        }
    }
}

/// A page that can be opened for a bank card number in a message, such as the site of the bank.
///
/// Contained in [`payments.bankCardData`](types::payments::BankCardData).
///
/// Since layer 110.
///
/// ```text
/// bankCardOpenUrl#f568028a url:string name:string = BankCardOpenUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/bankCardOpenUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BankCardOpenUrl {
    /// The address to open.
    pub url: String,
    /// The name of the bank or site, for the button.
    pub name: String,
}

impl BankCardOpenUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            name: name.into(),
        }
    }
}

impl wire::Wire for BankCardOpenUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bankCardOpenUrl",
        id: 0xf568028a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.string(&self.name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            name: cursor.string(),
        }
    }
}

/// The commands apply in one chat, for everyone in it.
///
/// A constructor of [`BotCommandScope`](enums::BotCommandScope).
///
/// Since layer 131 or earlier.
///
/// ```text
/// botCommandScopePeer#db9d897d peer:InputPeer = BotCommandScope;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botCommandScopePeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotCommandScopePeer {
    /// The chat where the commands apply.
    pub peer: enums::InputPeer,
}

impl BotCommandScopePeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for BotCommandScopePeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botCommandScopePeer",
        id: 0xdb9d897d,
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

/// The commands apply in one group or supergroup, for its administrators.
///
/// A constructor of [`BotCommandScope`](enums::BotCommandScope).
///
/// Since layer 131 or earlier.
///
/// ```text
/// botCommandScopePeerAdmins#3fd863d1 peer:InputPeer = BotCommandScope;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botCommandScopePeerAdmins)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotCommandScopePeerAdmins {
    /// The group where the commands apply.
    pub peer: enums::InputPeer,
}

impl BotCommandScopePeerAdmins {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for BotCommandScopePeerAdmins {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botCommandScopePeerAdmins",
        id: 0x3fd863d1,
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

/// The commands apply in one group or supergroup, for one of its members.
///
/// A constructor of [`BotCommandScope`](enums::BotCommandScope).
///
/// Since layer 131 or earlier.
///
/// ```text
/// botCommandScopePeerUser#a1321f3 peer:InputPeer user_id:InputUser =
///     BotCommandScope;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botCommandScopePeerUser)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotCommandScopePeerUser {
    /// The group where the commands apply.
    pub peer: enums::InputPeer,
    /// The member whom the commands are for.
    pub user_id: enums::InputUser,
}

impl BotCommandScopePeerUser {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        user_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            peer: peer.into(),
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for BotCommandScopePeerUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botCommandScopePeerUser",
        id: 0x0a1321f3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            user_id: cursor.read(),
        }
    }
}

/// A time of the week when a business is open. Minutes are counted from the beginning of Monday.
///
/// Contained in [`businessWorkHours`](types::BusinessWorkHours).
///
/// Since layer 176.
///
/// ```text
/// businessWeeklyOpen#120b1ab9 start_minute:int end_minute:int =
///     BusinessWeeklyOpen;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessWeeklyOpen)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BusinessWeeklyOpen {
    /// The minute of the week at which the business opens, from 0 to 10080.
    pub start_minute: i32,
    /// The minute of the week at which it closes, from 1 to 11520; above 10080 where the time goes on into the next
    /// week.
    pub end_minute: i32,
}

impl BusinessWeeklyOpen {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(start_minute: i32, end_minute: i32) -> Self {
        Self { start_minute, end_minute }
    }
}

impl wire::Wire for BusinessWeeklyOpen {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessWeeklyOpen",
        id: 0x120b1ab9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.start_minute, self.end_minute));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (start_minute, end_minute) = cursor.fixed::<(i32, i32)>();
        Self { start_minute, end_minute }
    }
}

/// The private chats that automatic messages of a business are sent to. The flags and users together make the
/// selection.
///
/// Contained in [`businessGreetingMessage`](types::BusinessGreetingMessage),
/// [`businessAwayMessage`](types::BusinessAwayMessage).
///
/// Since layer 176.
///
/// ```text
/// businessRecipients#21108ff7 flags:# existing_chats:flags.0?true
///     new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true
///     exclude_selected:flags.5?true users:flags.4?Vector<long> =
///     BusinessRecipients;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessRecipients)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BusinessRecipients {
    /// If set, all chats that exist already are selected.
    pub existing_chats: bool,
    /// If set, all chats that begin later are selected.
    pub new_chats: bool,
    /// If set, chats with contacts are selected.
    pub contacts: bool,
    /// If set, chats with people who are not contacts are selected.
    pub non_contacts: bool,
    /// If set, all private chats but the selected ones receive the messages.
    pub exclude_selected: bool,
    /// Identifiers of further users whose chats are selected.
    pub users: Option<Vec<i64>>,
}

impl BusinessRecipients {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            existing_chats: false,
            new_chats: false,
            contacts: false,
            non_contacts: false,
            exclude_selected: false,
            users: None,
        }
    }
}

impl wire::Wire for BusinessRecipients {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessRecipients",
        id: 0x21108ff7,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.existing_chats)
                    .with(1, self.new_chats)
                    .with(2, self.contacts)
                    .with(3, self.non_contacts)
                    .with(5, self.exclude_selected),
            );
        flags.set(4, w.write_optional(&self.users));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            existing_chats: flags.has(0),
            new_chats: flags.has(1),
            contacts: flags.has(2),
            non_contacts: flags.has(3),
            exclude_selected: flags.has(5),
            users: cursor.read_optional(flags.has(4)),
        }
    }
}

/// The away message is sent in a given period, such as holidays.
///
/// A constructor of [`BusinessAwayMessageSchedule`](enums::BusinessAwayMessageSchedule).
///
/// Since layer 176.
///
/// ```text
/// businessAwayMessageScheduleCustom#cc4d9ecc start_date:int end_date:int =
///     BusinessAwayMessageSchedule;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessAwayMessageScheduleCustom)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BusinessAwayMessageScheduleCustom {
    /// When the period begins, in Unix time.
    pub start_date: i32,
    /// When the period ends, in Unix time.
    pub end_date: i32,
}

impl BusinessAwayMessageScheduleCustom {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(start_date: i32, end_date: i32) -> Self {
        Self { start_date, end_date }
    }
}

impl wire::Wire for BusinessAwayMessageScheduleCustom {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessAwayMessageScheduleCustom",
        id: 0xcc4d9ecc,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.start_date, self.end_date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (start_date, end_date) = cursor.fixed::<(i32, i32)>();
        Self { start_date, end_date }
    }
}

/// The private chats that a bot manages for a business. The flags and users together make the selection.
///
/// Contained in [`connectedBot`](types::ConnectedBot).
///
/// Since layer 177.
///
/// ```text
/// businessBotRecipients#b88cf373 flags:# existing_chats:flags.0?true
///     new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true
///     exclude_selected:flags.5?true users:flags.4?Vector<long>
///     exclude_users:flags.6?Vector<long> = BusinessBotRecipients;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessBotRecipients)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BusinessBotRecipients {
    /// If set, all chats that exist already are selected.
    pub existing_chats: bool,
    /// If set, all chats that begin later are selected.
    pub new_chats: bool,
    /// If set, chats with contacts are selected.
    pub contacts: bool,
    /// If set, chats with people who are not contacts are selected.
    pub non_contacts: bool,
    /// If set, the bot manages all private chats but the selected ones.
    pub exclude_selected: bool,
    /// Identifiers of further users whose chats are selected.
    pub users: Option<Vec<i64>>,
    /// Identifiers of users whose chats the bot never manages; empty if `exclude_selected` is set.
    pub exclude_users: Option<Vec<i64>>,
}

impl BusinessBotRecipients {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            existing_chats: false,
            new_chats: false,
            contacts: false,
            non_contacts: false,
            exclude_selected: false,
            users: None,
            exclude_users: None,
        }
    }
}

impl wire::Wire for BusinessBotRecipients {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessBotRecipients",
        id: 0xb88cf373,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.existing_chats)
                    .with(1, self.new_chats)
                    .with(2, self.contacts)
                    .with(3, self.non_contacts)
                    .with(5, self.exclude_selected),
            );
        flags.set(4, w.write_optional(&self.users));
        flags.set(6, w.write_optional(&self.exclude_users));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            existing_chats: flags.has(0),
            new_chats: flags.has(1),
            contacts: flags.has(2),
            non_contacts: flags.has(3),
            exclude_selected: flags.has(5),
            users: cursor.read_optional(flags.has(4)),
            exclude_users: cursor.read_optional(flags.has(6)),
        }
    }
}

/// What a bot may do in the name of a business account that it manages.
///
/// Accepted by [`account.updateConnectedBot`](functions::account::UpdateConnectedBot).
///
/// Contained in [`botBusinessConnection`](types::BotBusinessConnection), [`connectedBot`](types::ConnectedBot).
///
/// Since layer 201.
///
/// ```text
/// businessBotRights#a0624cf7 flags:# reply:flags.0?true read_messages:flags.1?true
///     delete_sent_messages:flags.2?true delete_received_messages:flags.3?true
///     edit_name:flags.4?true edit_bio:flags.5?true edit_profile_photo:flags.6?true
///     edit_username:flags.7?true view_gifts:flags.8?true sell_gifts:flags.9?true
///     change_gift_settings:flags.10?true transfer_and_upgrade_gifts:flags.11?true
///     transfer_stars:flags.12?true manage_stories:flags.13?true =
///     BusinessBotRights;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessBotRights)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BusinessBotRights {
    /// If set, the bot may send and edit messages in chats where a message came in during the last 24 hours.
    pub reply: bool,
    /// If set, the bot may mark messages as read.
    pub read_messages: bool,
    /// If set, the bot may delete messages that it sent.
    pub delete_sent_messages: bool,
    /// If set, the bot may delete messages that the account received.
    pub delete_received_messages: bool,
    /// If set, the bot may change the first and last name.
    pub edit_name: bool,
    /// If set, the bot may change the bio.
    pub edit_bio: bool,
    /// If set, the bot may change the profile picture.
    pub edit_profile_photo: bool,
    /// If set, the bot may change the username.
    pub edit_username: bool,
    /// If set, the bot may see the gifts and the balance of Telegram Stars.
    pub view_gifts: bool,
    /// If set, the bot may convert gifts to Telegram Stars.
    pub sell_gifts: bool,
    /// If set, the bot may choose which gifts the account accepts.
    pub change_gift_settings: bool,
    /// If set, the bot may transfer and upgrade gifts.
    pub transfer_and_upgrade_gifts: bool,
    /// If set, the bot may move Telegram Stars to itself, and pay for upgrades and transfers with them.
    pub transfer_stars: bool,
    /// If set, the bot may post, edit and delete stories.
    pub manage_stories: bool,
}

impl BusinessBotRights {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            reply: false,
            read_messages: false,
            delete_sent_messages: false,
            delete_received_messages: false,
            edit_name: false,
            edit_bio: false,
            edit_profile_photo: false,
            edit_username: false,
            view_gifts: false,
            sell_gifts: false,
            change_gift_settings: false,
            transfer_and_upgrade_gifts: false,
            transfer_stars: false,
            manage_stories: false,
        }
    }
}

impl wire::Wire for BusinessBotRights {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessBotRights",
        id: 0xa0624cf7,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.reply)
            .with(1, self.read_messages)
            .with(2, self.delete_sent_messages)
            .with(3, self.delete_received_messages)
            .with(4, self.edit_name)
            .with(5, self.edit_bio)
            .with(6, self.edit_profile_photo)
            .with(7, self.edit_username)
            .with(8, self.view_gifts)
            .with(9, self.sell_gifts)
            .with(10, self.change_gift_settings)
            .with(11, self.transfer_and_upgrade_gifts)
            .with(12, self.transfer_stars)
            .with(13, self.manage_stories);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reply: flags.has(0),
            read_messages: flags.has(1),
            delete_sent_messages: flags.has(2),
            delete_received_messages: flags.has(3),
            edit_name: flags.has(4),
            edit_bio: flags.has(5),
            edit_profile_photo: flags.has(6),
            edit_username: flags.has(7),
            view_gifts: flags.has(8),
            sell_gifts: flags.has(9),
            change_gift_settings: flags.has(10),
            transfer_and_upgrade_gifts: flags.has(11),
            transfer_stars: flags.has(12),
            manage_stories: flags.has(13),
        }
    }
}

/// A link to a chat with the business: whoever opens it finds a message ready to be sent.
///
/// Returned by [`account.createBusinessChatLink`](functions::account::CreateBusinessChatLink),
/// [`account.editBusinessChatLink`](functions::account::EditBusinessChatLink).
///
/// Contained in [`account.businessChatLinks`](types::account::BusinessChatLinks).
///
/// Since layer 177.
///
/// ```text
/// businessChatLink#b4ae666f flags:# link:string message:string
///     entities:flags.0?Vector<MessageEntity> title:flags.1?string views:int =
///     BusinessChatLink;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/businessChatLink)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BusinessChatLink {
    /// The link to share.
    pub link: String,
    /// The text that is put into the input field.
    pub message: String,
    /// Formatting of message.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// A name for the link that only the business sees.
    pub title: Option<String>,
    /// Number of times the link was opened.
    pub views: i32,
}

impl BusinessChatLink {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(link: impl Into<String>, message: impl Into<String>, views: i32) -> Self {
        Self {
            link: link.into(),
            message: message.into(),
            entities: None,
            title: None,
            views,
        }
    }
}

impl wire::Wire for BusinessChatLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "businessChatLink",
        id: 0xb4ae666f,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.link);
        w.string(&self.message);
        flags.set(0, w.write_optional(&self.entities));
        flags.set(1, w.write_optional(&self.title));
        w.i32(self.views);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            link: cursor.string(),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(0)),
            title: cursor.read_optional(flags.has(1)),
            views: cursor.i32(),
        }
    }
}

/// A photo or video on the profile of a bot that shows its main mini app.
///
/// Returned by [`bots.addPreviewMedia`](functions::bots::AddPreviewMedia),
/// [`bots.editPreviewMedia`](functions::bots::EditPreviewMedia),
/// [`bots.getPreviewMedias`](functions::bots::GetPreviewMedias).
///
/// Contained in [`bots.previewInfo`](types::bots::PreviewInfo).
///
/// Since layer 185.
///
/// ```text
/// botPreviewMedia#23e91ba3 date:int media:MessageMedia = BotPreviewMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/botPreviewMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct BotPreviewMedia {
    /// When it was added or last changed, in Unix time.
    pub date: i32,
    /// The photo or video.
    pub media: enums::MessageMedia,
}

impl BotPreviewMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(date: i32, media: impl Into<enums::MessageMedia>) -> Self {
        Self { date, media: media.into() }
    }
}

impl wire::Wire for BotPreviewMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "botPreviewMedia",
        id: 0x23e91ba3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.date);
        w.write(&self.media);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            date: cursor.i32(),
            media: cursor.read(),
        }
    }
}
