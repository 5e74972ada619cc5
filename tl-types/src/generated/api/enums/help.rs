// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `help`.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// Whether a newer version of the app is available, and where to get it.
///
/// Returned by [`help.getAppUpdate`](functions::help::GetAppUpdate).
///
/// [Official page](https://core.telegram.org/type/help.AppUpdate)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum AppUpdate {
    /// A newer version of the app is available.
    ///
    /// In a `Box`, because the struct is large or recursive.
    AppUpdate(Box<types::help::AppUpdate>),
    /// The app is up to date; there is no newer version.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `help.noAppUpdate#c45a6536 = help.AppUpdate;`
    NoAppUpdate,
}

impl AppUpdate {
    /// The constructor id of [`Self::NoAppUpdate`].
    pub const NO_APP_UPDATE_ID: u32 = 0xc45a6536;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::AppUpdate(_) => 0xccbbce30,
            Self::NoAppUpdate => 0xc45a6536,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::AppUpdate(_) => "help.appUpdate",
            Self::NoAppUpdate => "help.noAppUpdate",
        }
    }
}

impl wire::Wire for AppUpdate {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.AppUpdate",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::AppUpdate(value) => (**value).write_bare(w.id(0xccbbce30)),
            Self::NoAppUpdate => w.id(0xc45a6536),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xccbbce30 => Self::AppUpdate(Box::read_bare(cursor)),
            0xc45a6536 => Self::NoAppUpdate,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NoAppUpdate
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::AppUpdate> for AppUpdate {
    #[inline]
    fn from(value: types::help::AppUpdate) -> Self {
        Self::AppUpdate(Box::new(value))
    }
}

/// Whether the user has to accept new terms of service.
///
/// Returned by [`help.getTermsOfServiceUpdate`](functions::help::GetTermsOfServiceUpdate).
///
/// [Official page](https://core.telegram.org/type/help.TermsOfServiceUpdate)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum TermsOfServiceUpdate {
    /// There are no new terms of service to accept.
    Empty(types::help::TermsOfServiceUpdateEmpty),
    /// New terms of service, which the user has to accept with
    /// [`help.acceptTermsOfService`](functions::help::AcceptTermsOfService).
    TermsOfServiceUpdate(types::help::TermsOfServiceUpdate),
}

impl TermsOfServiceUpdate {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0xe3309f7f,
            Self::TermsOfServiceUpdate(_) => 0x28ecf961,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "help.termsOfServiceUpdateEmpty",
            Self::TermsOfServiceUpdate(_) => "help.termsOfServiceUpdate",
        }
    }
}

impl wire::Wire for TermsOfServiceUpdate {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.TermsOfServiceUpdate",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0xe3309f7f)),
            Self::TermsOfServiceUpdate(value) => value.write_bare(w.id(0x28ecf961)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe3309f7f => {
                Self::Empty(types::help::TermsOfServiceUpdateEmpty::read_bare(cursor))
            }
            0x28ecf961 => {
                Self::TermsOfServiceUpdate(
                    types::help::TermsOfServiceUpdate::read_bare(cursor),
                )
            }
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::TermsOfServiceUpdateEmpty> for TermsOfServiceUpdate {
    #[inline]
    fn from(value: types::help::TermsOfServiceUpdateEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::help::TermsOfServiceUpdate> for TermsOfServiceUpdate {
    #[inline]
    fn from(value: types::help::TermsOfServiceUpdate) -> Self {
        Self::TermsOfServiceUpdate(value)
    }
}

/// What the server knows about a Telegram link that the client does not understand.
///
/// Returned by [`help.getDeepLinkInfo`](functions::help::GetDeepLinkInfo).
///
/// [Official page](https://core.telegram.org/type/help.DeepLinkInfo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum DeepLinkInfo {
    /// The server knows nothing about the link.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `help.deepLinkInfoEmpty#66afa166 = help.DeepLinkInfo;`
    Empty,
    /// What to tell the user about a Telegram link that the client does not understand.
    DeepLinkInfo(types::help::DeepLinkInfo),
}

impl DeepLinkInfo {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x66afa166;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x66afa166,
            Self::DeepLinkInfo(_) => 0x6a4ee832,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "help.deepLinkInfoEmpty",
            Self::DeepLinkInfo(_) => "help.deepLinkInfo",
        }
    }
}

impl wire::Wire for DeepLinkInfo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.DeepLinkInfo",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x66afa166),
            Self::DeepLinkInfo(value) => value.write_bare(w.id(0x6a4ee832)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x66afa166 => Self::Empty,
            0x6a4ee832 => {
                Self::DeepLinkInfo(types::help::DeepLinkInfo::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::DeepLinkInfo> for DeepLinkInfo {
    #[inline]
    fn from(value: types::help::DeepLinkInfo) -> Self {
        Self::DeepLinkInfo(value)
    }
}

/// The configuration of Telegram Passport, or a notice that it did not change.
///
/// Returned by [`help.getPassportConfig`](functions::help::GetPassportConfig).
///
/// [Official page](https://core.telegram.org/type/help.PassportConfig)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PassportConfig {
    /// The configuration of Telegram Passport is the one that the client has.
    ///
    /// Since layer 86 or earlier.
    ///
    /// `help.passportConfigNotModified#bfb9f457 = help.PassportConfig;`
    NotModified,
    /// The configuration of Telegram Passport: which language the documents of each country are in.
    PassportConfig(types::help::PassportConfig),
}

impl PassportConfig {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xbfb9f457;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xbfb9f457,
            Self::PassportConfig(_) => 0xa098d6af,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "help.passportConfigNotModified",
            Self::PassportConfig(_) => "help.passportConfig",
        }
    }
}

impl wire::Wire for PassportConfig {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.PassportConfig",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xbfb9f457),
            Self::PassportConfig(value) => value.write_bare(w.id(0xa098d6af)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbfb9f457 => Self::NotModified,
            0xa098d6af => {
                Self::PassportConfig(types::help::PassportConfig::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::PassportConfig> for PassportConfig {
    #[inline]
    fn from(value: types::help::PassportConfig) -> Self {
        Self::PassportConfig(value)
    }
}

/// The note of the support team about a user, if there is one. Only support accounts can see it.
///
/// Returned by [`help.getUserInfo`](functions::help::GetUserInfo),
/// [`help.editUserInfo`](functions::help::EditUserInfo).
///
/// [Official page](https://core.telegram.org/type/help.UserInfo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum UserInfo {
    /// The support team has no note about the user.
    ///
    /// Since layer 89 or earlier.
    ///
    /// `help.userInfoEmpty#f3ae2eed = help.UserInfo;`
    Empty,
    /// A note of the support team about a user.
    UserInfo(types::help::UserInfo),
}

impl UserInfo {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0xf3ae2eed;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xf3ae2eed,
            Self::UserInfo(_) => 0x01eb3758,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "help.userInfoEmpty",
            Self::UserInfo(_) => "help.userInfo",
        }
    }
}

impl wire::Wire for UserInfo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.UserInfo",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0xf3ae2eed),
            Self::UserInfo(value) => value.write_bare(w.id(0x01eb3758)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xf3ae2eed => Self::Empty,
            0x01eb3758 => Self::UserInfo(types::help::UserInfo::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::UserInfo> for UserInfo {
    #[inline]
    fn from(value: types::help::UserInfo) -> Self {
        Self::UserInfo(value)
    }
}

/// A chat to promote on top of the list of chats, and suggestions for the user, if there are any.
///
/// Returned by [`help.getPromoData`](functions::help::GetPromoData).
///
/// [Official page](https://core.telegram.org/type/help.PromoData)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PromoData {
    /// There is no chat to promote at present.
    Empty(types::help::PromoDataEmpty),
    /// A chat to promote on top of the list of chats, such as the sponsor of the proxy, and suggestions for the user.
    ///
    /// In a `Box`, because the struct is large or recursive.
    PromoData(Box<types::help::PromoData>),
}

impl PromoData {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x98f6ac75,
            Self::PromoData(_) => 0x08a4d87a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "help.promoDataEmpty",
            Self::PromoData(_) => "help.promoData",
        }
    }
}

impl wire::Wire for PromoData {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.PromoData",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x98f6ac75)),
            Self::PromoData(value) => (**value).write_bare(w.id(0x08a4d87a)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x98f6ac75 => Self::Empty(types::help::PromoDataEmpty::read_bare(cursor)),
            0x08a4d87a => Self::PromoData(Box::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::PromoDataEmpty> for PromoData {
    #[inline]
    fn from(value: types::help::PromoDataEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::help::PromoData> for PromoData {
    #[inline]
    fn from(value: types::help::PromoData) -> Self {
        Self::PromoData(Box::new(value))
    }
}

/// All countries with their calling codes, or a notice that they did not change.
///
/// Returned by [`help.getCountriesList`](functions::help::GetCountriesList).
///
/// [Official page](https://core.telegram.org/type/help.CountriesList)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum CountriesList {
    /// The countries are the same as those that the client has.
    ///
    /// Since layer 119 or earlier.
    ///
    /// `help.countriesListNotModified#93cc1f32 = help.CountriesList;`
    NotModified,
    /// All countries with their names and calling codes, for the choice of a phone number.
    CountriesList(types::help::CountriesList),
}

impl CountriesList {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x93cc1f32;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x93cc1f32,
            Self::CountriesList(_) => 0x87d0759e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "help.countriesListNotModified",
            Self::CountriesList(_) => "help.countriesList",
        }
    }
}

impl wire::Wire for CountriesList {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.CountriesList",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x93cc1f32),
            Self::CountriesList(value) => value.write_bare(w.id(0x87d0759e)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x93cc1f32 => Self::NotModified,
            0x87d0759e => {
                Self::CountriesList(types::help::CountriesList::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::CountriesList> for CountriesList {
    #[inline]
    fn from(value: types::help::CountriesList) -> Self {
        Self::CountriesList(value)
    }
}

/// Settings and limits that the server gives to apps, or a notice that they did not change.
///
/// Returned by [`help.getAppConfig`](functions::help::GetAppConfig).
///
/// [Official page](https://core.telegram.org/type/help.AppConfig)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum AppConfig {
    /// The settings for the app are the ones that the client has.
    ///
    /// Since layer 153.
    ///
    /// `help.appConfigNotModified#7cde641d = help.AppConfig;`
    NotModified,
    /// Settings and limits that the server gives to apps, many of them different with and without Telegram Premium.
    AppConfig(types::help::AppConfig),
}

impl AppConfig {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x7cde641d;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x7cde641d,
            Self::AppConfig(_) => 0xdd18782e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "help.appConfigNotModified",
            Self::AppConfig(_) => "help.appConfig",
        }
    }
}

impl wire::Wire for AppConfig {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.AppConfig",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x7cde641d),
            Self::AppConfig(value) => value.write_bare(w.id(0xdd18782e)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7cde641d => Self::NotModified,
            0xdd18782e => Self::AppConfig(types::help::AppConfig::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::AppConfig> for AppConfig {
    #[inline]
    fn from(value: types::help::AppConfig) -> Self {
        Self::AppConfig(value)
    }
}

/// A set of colours, either for messages or for profile pages.
///
/// Contained in [`help.peerColorOption`](types::help::PeerColorOption).
///
/// [Official page](https://core.telegram.org/type/help.PeerColorSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PeerColorSet {
    /// Colours for names, replies and link previews in messages.
    PeerColorSet(types::help::PeerColorSet),
    /// Colours for a profile page.
    PeerColorProfileSet(types::help::PeerColorProfileSet),
}

impl PeerColorSet {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PeerColorSet(_) => 0x26219a58,
            Self::PeerColorProfileSet(_) => 0x767d61eb,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PeerColorSet(_) => "help.peerColorSet",
            Self::PeerColorProfileSet(_) => "help.peerColorProfileSet",
        }
    }
}

impl wire::Wire for PeerColorSet {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.PeerColorSet",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PeerColorSet(value) => value.write_bare(w.id(0x26219a58)),
            Self::PeerColorProfileSet(value) => value.write_bare(w.id(0x767d61eb)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x26219a58 => {
                Self::PeerColorSet(types::help::PeerColorSet::read_bare(cursor))
            }
            0x767d61eb => {
                Self::PeerColorProfileSet(
                    types::help::PeerColorProfileSet::read_bare(cursor),
                )
            }
            _ => Self::PeerColorSet(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::PeerColorSet> for PeerColorSet {
    #[inline]
    fn from(value: types::help::PeerColorSet) -> Self {
        Self::PeerColorSet(value)
    }
}

impl From<types::help::PeerColorProfileSet> for PeerColorSet {
    #[inline]
    fn from(value: types::help::PeerColorProfileSet) -> Self {
        Self::PeerColorProfileSet(value)
    }
}

/// The colours that users and chats can choose from, or a notice that they did not change.
///
/// Returned by [`help.getPeerColors`](functions::help::GetPeerColors),
/// [`help.getPeerProfileColors`](functions::help::GetPeerProfileColors).
///
/// [Official page](https://core.telegram.org/type/help.PeerColors)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PeerColors {
    /// The colours are the same as those that the client has.
    ///
    /// Since layer 167.
    ///
    /// `help.peerColorsNotModified#2ba1f5ce = help.PeerColors;`
    NotModified,
    /// All colours that users and chats can choose, for messages or for profile pages by the method that was called.
    PeerColors(types::help::PeerColors),
}

impl PeerColors {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x2ba1f5ce;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x2ba1f5ce,
            Self::PeerColors(_) => 0x00f8ed08,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "help.peerColorsNotModified",
            Self::PeerColors(_) => "help.peerColors",
        }
    }
}

impl wire::Wire for PeerColors {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.PeerColors",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x2ba1f5ce),
            Self::PeerColors(value) => value.write_bare(w.id(0x00f8ed08)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2ba1f5ce => Self::NotModified,
            0x00f8ed08 => Self::PeerColors(types::help::PeerColors::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::PeerColors> for PeerColors {
    #[inline]
    fn from(value: types::help::PeerColors) -> Self {
        Self::PeerColors(value)
    }
}

/// All time zones, or a notice that they did not change.
///
/// Returned by [`help.getTimezonesList`](functions::help::GetTimezonesList).
///
/// [Official page](https://core.telegram.org/type/help.TimezonesList)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum TimezonesList {
    /// The time zones are the same as those that the client has.
    ///
    /// Since layer 176.
    ///
    /// `help.timezonesListNotModified#970708cc = help.TimezonesList;`
    NotModified,
    /// All time zones, for example to choose the one of business hours.
    TimezonesList(types::help::TimezonesList),
}

impl TimezonesList {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x970708cc;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x970708cc,
            Self::TimezonesList(_) => 0x7b74ed71,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "help.timezonesListNotModified",
            Self::TimezonesList(_) => "help.timezonesList",
        }
    }
}

impl wire::Wire for TimezonesList {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "help.TimezonesList",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x970708cc),
            Self::TimezonesList(value) => value.write_bare(w.id(0x7b74ed71)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x970708cc => Self::NotModified,
            0x7b74ed71 => {
                Self::TimezonesList(types::help::TimezonesList::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::help::TimezonesList> for TimezonesList {
    #[inline]
    fn from(value: types::help::TimezonesList) -> Self {
        Self::TimezonesList(value)
    }
}
