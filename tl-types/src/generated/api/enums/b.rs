// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, Box, Wire as _};

/// A mini app that a link opens directly, as [`messages.getBotApp`](functions::messages::GetBotApp) tells about it.
///
/// Contained in [`messageActionBotAllowed`](types::MessageActionBotAllowed),
/// [`messages.botApp`](types::messages::BotApp).
///
/// [Official page](https://core.telegram.org/type/BotApp)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum BotApp {
    /// What the client knows of the app is still right.
    ///
    /// Since layer 155 or earlier.
    ///
    /// `botAppNotModified#5da674b7 = BotApp;`
    NotModified,
    /// A mini app that a link opens directly; [`messages.requestAppWebView`](functions::messages::RequestAppWebView)
    /// opens it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    BotApp(Box<types::BotApp>),
}

impl BotApp {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x5da674b7;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x5da674b7,
            Self::BotApp(_) => 0x95fcd1d6,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "botAppNotModified",
            Self::BotApp(_) => "botApp",
        }
    }
}

impl wire::Wire for BotApp {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BotApp",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x5da674b7),
            Self::BotApp(value) => (**value).write_bare(w.id(0x95fcd1d6)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5da674b7 => Self::NotModified,
            0x95fcd1d6 => Self::BotApp(Box::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BotApp> for BotApp {
    #[inline]
    fn from(value: types::BotApp) -> Self {
        Self::BotApp(Box::new(value))
    }
}

/// What the menu button in the chat with a bot does.
///
/// Returned by [`bots.getBotMenuButton`](functions::bots::GetBotMenuButton).
///
/// Accepted by [`bots.setBotMenuButton`](functions::bots::SetBotMenuButton).
///
/// Contained in [`botInfo`](types::BotInfo), [`updateBotMenuButton`](types::UpdateBotMenuButton).
///
/// [Official page](https://core.telegram.org/type/BotMenuButton)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum BotMenuButton {
    /// The bot's own default. A bot passes it to [`bots.setBotMenuButton`](functions::bots::SetBotMenuButton) to remove
    /// a button that was set for one user.
    ///
    /// Since layer 140.
    ///
    /// `botMenuButtonDefault#7533a588 = BotMenuButton;`
    Default,
    /// The button opens the list of the bot's commands.
    ///
    /// Since layer 140.
    ///
    /// `botMenuButtonCommands#4258c205 = BotMenuButton;`
    Commands,
    /// The button opens a mini app.
    BotMenuButton(types::BotMenuButton),
}

impl BotMenuButton {
    /// The constructor id of [`Self::Default`].
    pub const DEFAULT_ID: u32 = 0x7533a588;

    /// The constructor id of [`Self::Commands`].
    pub const COMMANDS_ID: u32 = 0x4258c205;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default => 0x7533a588,
            Self::Commands => 0x4258c205,
            Self::BotMenuButton(_) => 0xc7b57ce6,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default => "botMenuButtonDefault",
            Self::Commands => "botMenuButtonCommands",
            Self::BotMenuButton(_) => "botMenuButton",
        }
    }
}

impl wire::Wire for BotMenuButton {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BotMenuButton",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Default => w.id(0x7533a588),
            Self::Commands => w.id(0x4258c205),
            Self::BotMenuButton(value) => value.write_bare(w.id(0xc7b57ce6)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7533a588 => Self::Default,
            0x4258c205 => Self::Commands,
            0xc7b57ce6 => Self::BotMenuButton(types::BotMenuButton::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BotMenuButton> for BotMenuButton {
    #[inline]
    fn from(value: types::BotMenuButton) -> Self {
        Self::BotMenuButton(value)
    }
}

/// What a press on a button of a custom keyboard does. Buttons below messages have an
/// [`InlineButtonType`](enums::InlineButtonType) instead.
///
/// Contained in [`keyboardButton`](types::KeyboardButton).
///
/// [Official page](https://core.telegram.org/type/ButtonType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ButtonType {
    /// A press sends the label of the button as a message.
    ///
    /// Since layer 229.
    ///
    /// `buttonTypeDefault#c9dd90e9 = ButtonType;`
    Default,
    /// A press asks the user to share the phone number of the account with the bot.
    ///
    /// Since layer 229.
    ///
    /// `buttonTypeRequestPhone#df3d36f9 = ButtonType;`
    RequestPhone,
    /// A press asks the user to share the current location with the bot.
    ///
    /// Since layer 229.
    ///
    /// `buttonTypeRequestGeoLocation#9beee140 = ButtonType;`
    RequestGeoLocation,
    /// A press lets the user make a poll, which is sent to the bot.
    RequestPoll(types::ButtonTypeRequestPoll),
    /// A press lets the user choose users or chats, which
    /// [`messages.sendBotRequestedPeer`](functions::messages::SendBotRequestedPeer) shares with the bot.
    RequestPeer(types::ButtonTypeRequestPeer),
    /// A press lets the user choose users or chats.
    InputButtonTypeRequestPeer(types::InputButtonTypeRequestPeer),
    /// A press opens a mini app, by [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView).
    SimpleWebView(types::ButtonTypeSimpleWebView),
}

impl ButtonType {
    /// The constructor id of [`Self::Default`].
    pub const DEFAULT_ID: u32 = 0xc9dd90e9;

    /// The constructor id of [`Self::RequestPhone`].
    pub const REQUEST_PHONE_ID: u32 = 0xdf3d36f9;

    /// The constructor id of [`Self::RequestGeoLocation`].
    pub const REQUEST_GEO_LOCATION_ID: u32 = 0x9beee140;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default => 0xc9dd90e9,
            Self::RequestPhone => 0xdf3d36f9,
            Self::RequestGeoLocation => 0x9beee140,
            Self::RequestPoll(_) => 0xaacfff84,
            Self::RequestPeer(_) => 0x4f58a237,
            Self::InputButtonTypeRequestPeer(_) => 0x3fe268fe,
            Self::SimpleWebView(_) => 0xc01a597a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default => "buttonTypeDefault",
            Self::RequestPhone => "buttonTypeRequestPhone",
            Self::RequestGeoLocation => "buttonTypeRequestGeoLocation",
            Self::RequestPoll(_) => "buttonTypeRequestPoll",
            Self::RequestPeer(_) => "buttonTypeRequestPeer",
            Self::InputButtonTypeRequestPeer(_) => "inputButtonTypeRequestPeer",
            Self::SimpleWebView(_) => "buttonTypeSimpleWebView",
        }
    }
}

impl wire::Wire for ButtonType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ButtonType",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Default => w.id(0xc9dd90e9),
            Self::RequestPhone => w.id(0xdf3d36f9),
            Self::RequestGeoLocation => w.id(0x9beee140),
            Self::RequestPoll(value) => value.write_bare(w.id(0xaacfff84)),
            Self::RequestPeer(value) => value.write_bare(w.id(0x4f58a237)),
            Self::InputButtonTypeRequestPeer(value) => value.write_bare(w.id(0x3fe268fe)),
            Self::SimpleWebView(value) => value.write_bare(w.id(0xc01a597a)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc9dd90e9 => Self::Default,
            0xdf3d36f9 => Self::RequestPhone,
            0x9beee140 => Self::RequestGeoLocation,
            0xaacfff84 => {
                Self::RequestPoll(types::ButtonTypeRequestPoll::read_bare(cursor))
            }
            0x4f58a237 => {
                Self::RequestPeer(types::ButtonTypeRequestPeer::read_bare(cursor))
            }
            0x3fe268fe => {
                Self::InputButtonTypeRequestPeer(
                    types::InputButtonTypeRequestPeer::read_bare(cursor),
                )
            }
            0xc01a597a => {
                Self::SimpleWebView(types::ButtonTypeSimpleWebView::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ButtonTypeRequestPoll> for ButtonType {
    #[inline]
    fn from(value: types::ButtonTypeRequestPoll) -> Self {
        Self::RequestPoll(value)
    }
}

impl From<types::ButtonTypeRequestPeer> for ButtonType {
    #[inline]
    fn from(value: types::ButtonTypeRequestPeer) -> Self {
        Self::RequestPeer(value)
    }
}

impl From<types::InputButtonTypeRequestPeer> for ButtonType {
    #[inline]
    fn from(value: types::InputButtonTypeRequestPeer) -> Self {
        Self::InputButtonTypeRequestPeer(value)
    }
}

impl From<types::ButtonTypeSimpleWebView> for ButtonType {
    #[inline]
    fn from(value: types::ButtonTypeSimpleWebView) -> Self {
        Self::SimpleWebView(value)
    }
}

/// What is sent when the user picks a result of an inline query, as the client sees it.
///
/// Contained in [`botInlineResult`](types::BotInlineResult), [`botInlineMediaResult`](types::BotInlineMediaResult).
///
/// [Official page](https://core.telegram.org/type/BotInlineMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum BotInlineMessage {
    /// The photo or file of the result is sent, with a caption.
    MediaAuto(types::BotInlineMessageMediaAuto),
    /// A text message is sent.
    Text(types::BotInlineMessageText),
    /// A place on the map is sent, or a live location if period is there.
    MediaGeo(types::BotInlineMessageMediaGeo),
    /// A venue is sent: a place on the map with name and address.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MediaVenue(Box<types::BotInlineMessageMediaVenue>),
    /// A contact with a phone number is sent.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MediaContact(Box<types::BotInlineMessageMediaContact>),
    /// An invoice is sent, which users can pay in the chat.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MediaInvoice(Box<types::BotInlineMessageMediaInvoice>),
    /// A link preview is sent, with or without a text.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MediaWebPage(Box<types::BotInlineMessageMediaWebPage>),
    /// A rich message is sent, built of blocks such as headings, lists and tables.
    ///
    /// In a `Box`, because the struct is large or recursive.
    RichMessage(Box<types::BotInlineMessageRichMessage>),
}

impl BotInlineMessage {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::MediaAuto(_) => 0x764cf810,
            Self::Text(_) => 0x8c7f65e2,
            Self::MediaGeo(_) => 0x051846fd,
            Self::MediaVenue(_) => 0x8a86659c,
            Self::MediaContact(_) => 0x18d1cdc2,
            Self::MediaInvoice(_) => 0x354a9b09,
            Self::MediaWebPage(_) => 0x809ad9a6,
            Self::RichMessage(_) => 0x0a617e7b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::MediaAuto(_) => "botInlineMessageMediaAuto",
            Self::Text(_) => "botInlineMessageText",
            Self::MediaGeo(_) => "botInlineMessageMediaGeo",
            Self::MediaVenue(_) => "botInlineMessageMediaVenue",
            Self::MediaContact(_) => "botInlineMessageMediaContact",
            Self::MediaInvoice(_) => "botInlineMessageMediaInvoice",
            Self::MediaWebPage(_) => "botInlineMessageMediaWebPage",
            Self::RichMessage(_) => "botInlineMessageRichMessage",
        }
    }
}

impl wire::Wire for BotInlineMessage {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BotInlineMessage",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::MediaAuto(value) => value.write_bare(w.id(0x764cf810)),
            Self::Text(value) => value.write_bare(w.id(0x8c7f65e2)),
            Self::MediaGeo(value) => value.write_bare(w.id(0x051846fd)),
            Self::MediaVenue(value) => (**value).write_bare(w.id(0x8a86659c)),
            Self::MediaContact(value) => (**value).write_bare(w.id(0x18d1cdc2)),
            Self::MediaInvoice(value) => (**value).write_bare(w.id(0x354a9b09)),
            Self::MediaWebPage(value) => (**value).write_bare(w.id(0x809ad9a6)),
            Self::RichMessage(value) => (**value).write_bare(w.id(0x0a617e7b)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x764cf810 => {
                Self::MediaAuto(types::BotInlineMessageMediaAuto::read_bare(cursor))
            }
            0x8c7f65e2 => Self::Text(types::BotInlineMessageText::read_bare(cursor)),
            0x051846fd => {
                Self::MediaGeo(types::BotInlineMessageMediaGeo::read_bare(cursor))
            }
            0x8a86659c => Self::MediaVenue(Box::read_bare(cursor)),
            0x18d1cdc2 => Self::MediaContact(Box::read_bare(cursor)),
            0x354a9b09 => Self::MediaInvoice(Box::read_bare(cursor)),
            0x809ad9a6 => Self::MediaWebPage(Box::read_bare(cursor)),
            0x0a617e7b => Self::RichMessage(Box::read_bare(cursor)),
            _ => Self::MediaAuto(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BotInlineMessageMediaAuto> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaAuto) -> Self {
        Self::MediaAuto(value)
    }
}

impl From<types::BotInlineMessageText> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageText) -> Self {
        Self::Text(value)
    }
}

impl From<types::BotInlineMessageMediaGeo> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaGeo) -> Self {
        Self::MediaGeo(value)
    }
}

impl From<types::BotInlineMessageMediaVenue> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaVenue) -> Self {
        Self::MediaVenue(Box::new(value))
    }
}

impl From<types::BotInlineMessageMediaContact> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaContact) -> Self {
        Self::MediaContact(Box::new(value))
    }
}

impl From<types::BotInlineMessageMediaInvoice> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaInvoice) -> Self {
        Self::MediaInvoice(Box::new(value))
    }
}

impl From<types::BotInlineMessageMediaWebPage> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaWebPage) -> Self {
        Self::MediaWebPage(Box::new(value))
    }
}

impl From<types::BotInlineMessageRichMessage> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageRichMessage) -> Self {
        Self::RichMessage(Box::new(value))
    }
}

/// One result of an inline query, as the client shows it.
///
/// Contained in [`messages.botResults`](types::messages::BotResults),
/// [`messages.preparedInlineMessage`](types::messages::PreparedInlineMessage).
///
/// [Official page](https://core.telegram.org/type/BotInlineResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum BotInlineResult {
    /// A result of an inline query, with data from the web: an article, place, contact or file by its address.
    ///
    /// In a `Box`, because the struct is large or recursive.
    BotInlineResult(Box<types::BotInlineResult>),
    /// A photo, file or game that Telegram has already, as a result of an inline query.
    ///
    /// In a `Box`, because the struct is large or recursive.
    BotInlineMediaResult(Box<types::BotInlineMediaResult>),
}

impl BotInlineResult {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::BotInlineResult(_) => 0x11965f3a,
            Self::BotInlineMediaResult(_) => 0x17db940b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::BotInlineResult(_) => "botInlineResult",
            Self::BotInlineMediaResult(_) => "botInlineMediaResult",
        }
    }
}

impl wire::Wire for BotInlineResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BotInlineResult",
        id: 0,
        min_size: 28,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::BotInlineResult(value) => (**value).write_bare(w.id(0x11965f3a)),
            Self::BotInlineMediaResult(value) => (**value).write_bare(w.id(0x17db940b)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x11965f3a => Self::BotInlineResult(Box::read_bare(cursor)),
            0x17db940b => Self::BotInlineMediaResult(Box::read_bare(cursor)),
            _ => Self::BotInlineResult(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BotInlineResult> for BotInlineResult {
    #[inline]
    fn from(value: types::BotInlineResult) -> Self {
        Self::BotInlineResult(Box::new(value))
    }
}

impl From<types::BotInlineMediaResult> for BotInlineResult {
    #[inline]
    fn from(value: types::BotInlineMediaResult) -> Self {
        Self::BotInlineMediaResult(Box::new(value))
    }
}

/// The built-in theme that a theme is derived from.
///
/// Accepted by [`account.installTheme`](functions::account::InstallTheme).
///
/// Contained in [`themeSettings`](types::ThemeSettings), [`inputThemeSettings`](types::InputThemeSettings).
///
/// [Official page](https://core.telegram.org/type/BaseTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum BaseTheme {
    /// The classic light theme, with a wallpaper and green outgoing messages.
    ///
    /// Since layer 109 or earlier.
    ///
    /// `baseThemeClassic#c3a12462 = BaseTheme;`
    Classic,
    /// The light theme with a white background.
    ///
    /// Since layer 109 or earlier.
    ///
    /// `baseThemeDay#fbd81688 = BaseTheme;`
    Day,
    /// The dark theme in greys and black.
    ///
    /// Since layer 109 or earlier.
    ///
    /// `baseThemeNight#b7b31ea8 = BaseTheme;`
    Night,
    /// The dark theme in tints of blue.
    ///
    /// Since layer 109 or earlier.
    ///
    /// `baseThemeTinted#6d5f77ee = BaseTheme;`
    Tinted,
    /// The light theme in white and pale blue.
    ///
    /// Since layer 109 or earlier.
    ///
    /// `baseThemeArctic#5b11125a = BaseTheme;`
    Arctic,
}

impl BaseTheme {
    /// The constructor id of [`Self::Classic`].
    pub const CLASSIC_ID: u32 = 0xc3a12462;

    /// The constructor id of [`Self::Day`].
    pub const DAY_ID: u32 = 0xfbd81688;

    /// The constructor id of [`Self::Night`].
    pub const NIGHT_ID: u32 = 0xb7b31ea8;

    /// The constructor id of [`Self::Tinted`].
    pub const TINTED_ID: u32 = 0x6d5f77ee;

    /// The constructor id of [`Self::Arctic`].
    pub const ARCTIC_ID: u32 = 0x5b11125a;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Classic => 0xc3a12462,
            Self::Day => 0xfbd81688,
            Self::Night => 0xb7b31ea8,
            Self::Tinted => 0x6d5f77ee,
            Self::Arctic => 0x5b11125a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Classic => "baseThemeClassic",
            Self::Day => "baseThemeDay",
            Self::Night => "baseThemeNight",
            Self::Tinted => "baseThemeTinted",
            Self::Arctic => "baseThemeArctic",
        }
    }
}

impl wire::Wire for BaseTheme {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BaseTheme",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Classic => w.id(0xc3a12462),
            Self::Day => w.id(0xfbd81688),
            Self::Night => w.id(0xb7b31ea8),
            Self::Tinted => w.id(0x6d5f77ee),
            Self::Arctic => w.id(0x5b11125a),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc3a12462 => Self::Classic,
            0xfbd81688 => Self::Day,
            0xb7b31ea8 => Self::Night,
            0x6d5f77ee => Self::Tinted,
            0x5b11125a => Self::Arctic,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Classic
            }
        };
        cursor.leave(id);
        value
    }
}

/// Where, and for whom, the commands of a bot apply. Of several scopes that match, the narrowest counts.
///
/// Accepted by [`bots.setBotCommands`](functions::bots::SetBotCommands),
/// [`bots.resetBotCommands`](functions::bots::ResetBotCommands),
/// [`bots.getBotCommands`](functions::bots::GetBotCommands).
///
/// [Official page](https://core.telegram.org/type/BotCommandScope)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum BotCommandScope {
    /// The commands apply in every chat that has no commands for a narrower scope.
    ///
    /// Since layer 131 or earlier.
    ///
    /// `botCommandScopeDefault#2f6cb2ab = BotCommandScope;`
    Default,
    /// The commands apply in private chats with the bot.
    ///
    /// Since layer 131 or earlier.
    ///
    /// `botCommandScopeUsers#3c4f04d8 = BotCommandScope;`
    Users,
    /// The commands apply in groups and supergroups, for all members.
    ///
    /// Since layer 131 or earlier.
    ///
    /// `botCommandScopeChats#6fe1a881 = BotCommandScope;`
    Chats,
    /// The commands apply in groups and supergroups, for administrators.
    ///
    /// Since layer 131 or earlier.
    ///
    /// `botCommandScopeChatAdmins#b9aa606a = BotCommandScope;`
    ChatAdmins,
    /// The commands apply in one chat, for everyone in it.
    Peer(types::BotCommandScopePeer),
    /// The commands apply in one group or supergroup, for its administrators.
    PeerAdmins(types::BotCommandScopePeerAdmins),
    /// The commands apply in one group or supergroup, for one of its members.
    PeerUser(types::BotCommandScopePeerUser),
}

impl BotCommandScope {
    /// The constructor id of [`Self::Default`].
    pub const DEFAULT_ID: u32 = 0x2f6cb2ab;

    /// The constructor id of [`Self::Users`].
    pub const USERS_ID: u32 = 0x3c4f04d8;

    /// The constructor id of [`Self::Chats`].
    pub const CHATS_ID: u32 = 0x6fe1a881;

    /// The constructor id of [`Self::ChatAdmins`].
    pub const CHAT_ADMINS_ID: u32 = 0xb9aa606a;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default => 0x2f6cb2ab,
            Self::Users => 0x3c4f04d8,
            Self::Chats => 0x6fe1a881,
            Self::ChatAdmins => 0xb9aa606a,
            Self::Peer(_) => 0xdb9d897d,
            Self::PeerAdmins(_) => 0x3fd863d1,
            Self::PeerUser(_) => 0x0a1321f3,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default => "botCommandScopeDefault",
            Self::Users => "botCommandScopeUsers",
            Self::Chats => "botCommandScopeChats",
            Self::ChatAdmins => "botCommandScopeChatAdmins",
            Self::Peer(_) => "botCommandScopePeer",
            Self::PeerAdmins(_) => "botCommandScopePeerAdmins",
            Self::PeerUser(_) => "botCommandScopePeerUser",
        }
    }
}

impl wire::Wire for BotCommandScope {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BotCommandScope",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Default => w.id(0x2f6cb2ab),
            Self::Users => w.id(0x3c4f04d8),
            Self::Chats => w.id(0x6fe1a881),
            Self::ChatAdmins => w.id(0xb9aa606a),
            Self::Peer(value) => value.write_bare(w.id(0xdb9d897d)),
            Self::PeerAdmins(value) => value.write_bare(w.id(0x3fd863d1)),
            Self::PeerUser(value) => value.write_bare(w.id(0x0a1321f3)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2f6cb2ab => Self::Default,
            0x3c4f04d8 => Self::Users,
            0x6fe1a881 => Self::Chats,
            0xb9aa606a => Self::ChatAdmins,
            0xdb9d897d => Self::Peer(types::BotCommandScopePeer::read_bare(cursor)),
            0x3fd863d1 => {
                Self::PeerAdmins(types::BotCommandScopePeerAdmins::read_bare(cursor))
            }
            0x0a1321f3 => {
                Self::PeerUser(types::BotCommandScopePeerUser::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BotCommandScopePeer> for BotCommandScope {
    #[inline]
    fn from(value: types::BotCommandScopePeer) -> Self {
        Self::Peer(value)
    }
}

impl From<types::BotCommandScopePeerAdmins> for BotCommandScope {
    #[inline]
    fn from(value: types::BotCommandScopePeerAdmins) -> Self {
        Self::PeerAdmins(value)
    }
}

impl From<types::BotCommandScopePeerUser> for BotCommandScope {
    #[inline]
    fn from(value: types::BotCommandScopePeerUser) -> Self {
        Self::PeerUser(value)
    }
}

/// When the away message of a business is sent.
///
/// Contained in [`businessAwayMessage`](types::BusinessAwayMessage),
/// [`inputBusinessAwayMessage`](types::InputBusinessAwayMessage).
///
/// [Official page](https://core.telegram.org/type/BusinessAwayMessageSchedule)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum BusinessAwayMessageSchedule {
    /// The away message is sent at any time.
    ///
    /// Since layer 176.
    ///
    /// `businessAwayMessageScheduleAlways#c9b9e2b9 = BusinessAwayMessageSchedule;`
    Always,
    /// The away message is sent while the business is closed, by its opening hours.
    ///
    /// Since layer 176.
    ///
    /// `businessAwayMessageScheduleOutsideWorkHours#c3f2f501 = BusinessAwayMessageSchedule;`
    OutsideWorkHours,
    /// The away message is sent in a given period, such as holidays.
    Custom(types::BusinessAwayMessageScheduleCustom),
}

impl BusinessAwayMessageSchedule {
    /// The constructor id of [`Self::Always`].
    pub const ALWAYS_ID: u32 = 0xc9b9e2b9;

    /// The constructor id of [`Self::OutsideWorkHours`].
    pub const OUTSIDE_WORK_HOURS_ID: u32 = 0xc3f2f501;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Always => 0xc9b9e2b9,
            Self::OutsideWorkHours => 0xc3f2f501,
            Self::Custom(_) => 0xcc4d9ecc,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Always => "businessAwayMessageScheduleAlways",
            Self::OutsideWorkHours => "businessAwayMessageScheduleOutsideWorkHours",
            Self::Custom(_) => "businessAwayMessageScheduleCustom",
        }
    }
}

impl wire::Wire for BusinessAwayMessageSchedule {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BusinessAwayMessageSchedule",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Always => w.id(0xc9b9e2b9),
            Self::OutsideWorkHours => w.id(0xc3f2f501),
            Self::Custom(value) => value.write_bare(w.id(0xcc4d9ecc)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc9b9e2b9 => Self::Always,
            0xc3f2f501 => Self::OutsideWorkHours,
            0xcc4d9ecc => {
                Self::Custom(types::BusinessAwayMessageScheduleCustom::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Always
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BusinessAwayMessageScheduleCustom> for BusinessAwayMessageSchedule {
    #[inline]
    fn from(value: types::BusinessAwayMessageScheduleCustom) -> Self {
        Self::Custom(value)
    }
}
