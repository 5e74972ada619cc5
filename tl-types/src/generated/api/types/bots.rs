// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `bots`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The texts on the profile of a bot, in one language.
///
/// Returned by [`bots.getBotInfo`](functions::bots::GetBotInfo).
///
/// Since layer 158 or earlier.
///
/// ```text
/// bots.botInfo#e8a775b0 name:string about:string description:string =
///     bots.BotInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/bots.botInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BotInfo {
    /// Name of the bot.
    pub name: String,
    /// The short text on the profile, which is also shown where the bot is shared.
    pub about: String,
    /// The text in the empty chat, before the user starts the bot.
    pub description: String,
}

impl BotInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        about: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            about: about.into(),
            description: description.into(),
        }
    }
}

impl wire::Wire for BotInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.botInfo",
        id: 0xe8a775b0,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.name);
        w.string(&self.about);
        w.string(&self.description);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            name: cursor.string(),
            about: cursor.string(),
            description: cursor.string(),
        }
    }
}

/// One part of the bots whose mini apps are popular.
///
/// Returned by [`bots.getPopularAppBots`](functions::bots::GetPopularAppBots).
///
/// Since layer 185.
///
/// ```text
/// bots.popularAppBots#1991b13b flags:# next_offset:flags.0?string
///     users:Vector<User> = bots.PopularAppBots;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/bots.popularAppBots)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PopularAppBots {
    /// The offset to get the next part with; absent if this is the last one.
    pub next_offset: Option<String>,
    /// The bots of this part.
    pub users: Vec<enums::User>,
}

impl PopularAppBots {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(users: Vec<enums::User>) -> Self {
        Self { next_offset: None, users }
    }
}

impl wire::Wire for PopularAppBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.popularAppBots",
        id: 0x1991b13b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.next_offset));
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            next_offset: cursor.read_optional(flags.has(0)),
            users: cursor.read(),
        }
    }
}

/// The previews of a bot's main mini app in one language, for the owner of the bot.
///
/// Returned by [`bots.getPreviewInfo`](functions::bots::GetPreviewInfo).
///
/// Since layer 185.
///
/// ```text
/// bots.previewInfo#ca71d64 media:Vector<BotPreviewMedia> lang_codes:Vector<string>
///     = bots.PreviewInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/bots.previewInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PreviewInfo {
    /// The photos and videos of the previews, in order.
    pub media: Vec<types::BotPreviewMedia>,
    /// All languages that have previews of their own, whichever was asked for.
    pub lang_codes: Vec<String>,
}

impl PreviewInfo {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(media: Vec<types::BotPreviewMedia>, lang_codes: Vec<String>) -> Self {
        Self { media, lang_codes }
    }
}

impl wire::Wire for PreviewInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.previewInfo",
        id: 0x0ca71d64,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.media);
        w.write(&self.lang_codes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            media: cursor.read(),
            lang_codes: cursor.read(),
        }
    }
}

/// The token with which a bot logs in.
///
/// Returned by [`bots.exportBotToken`](functions::bots::ExportBotToken).
///
/// Since layer 224.
///
/// ```text
/// bots.exportedBotToken#3c60b621 token:string = bots.ExportedBotToken;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/bots.exportedBotToken)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedBotToken {
    /// The token, for [`auth.importBotAuthorization`](functions::auth::ImportBotAuthorization) or the Bot API; keep it
    /// secret.
    pub token: String,
}

impl ExportedBotToken {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

impl wire::Wire for ExportedBotToken {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.exportedBotToken",
        id: 0x3c60b621,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { token: cursor.string() }
    }
}

/// A button that a bot has stored for one user, to be pressed from a mini app.
///
/// Returned by [`bots.requestWebViewButton`](functions::bots::RequestWebViewButton).
///
/// Since layer 224.
///
/// ```text
/// bots.requestedButton#f13bbcd7 webapp_req_id:string = bots.RequestedButton;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/bots.requestedButton)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestedButton {
    /// Identifier of the stored button, which the mini app passes to the client.
    pub webapp_req_id: String,
}

impl RequestedButton {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(webapp_req_id: impl Into<String>) -> Self {
        Self {
            webapp_req_id: webapp_req_id.into(),
        }
    }
}

impl wire::Wire for RequestedButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.requestedButton",
        id: 0xf13bbcd7,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.webapp_req_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            webapp_req_id: cursor.string(),
        }
    }
}

/// Who may use a bot.
///
/// Returned by [`bots.getAccessSettings`](functions::bots::GetAccessSettings).
///
/// Since layer 225.
///
/// ```text
/// bots.accessSettings#dd1fbf93 flags:# restricted:flags.0?true
///     add_users:flags.1?Vector<User> = bots.AccessSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/bots.accessSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AccessSettings {
    /// If set, only chosen users may use the bot, besides its owner.
    pub restricted: bool,
    /// The users who may use the bot, where access is restricted.
    pub add_users: Option<Vec<enums::User>>,
}

impl AccessSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            restricted: false,
            add_users: None,
        }
    }
}

impl wire::Wire for AccessSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.accessSettings",
        id: 0xdd1fbf93,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.restricted));
        flags.set(1, w.write_optional(&self.add_users));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            restricted: flags.has(0),
            add_users: cursor.read_optional(flags.has(1)),
        }
    }
}
