// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `help`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::{String, Vec, Wire as _};

/// The method `help.getConfig`.
///
/// ```text
/// help.getConfig#c4f9186b = Config;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetConfig;

impl wire::Wire for GetConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getConfig",
        id: 0xc4f9186b,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetConfig {
    type Return = types::Config;
}

/// The method `help.getNearestDc`.
///
/// ```text
/// help.getNearestDc#1fb33026 = NearestDc;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetNearestDc;

impl wire::Wire for GetNearestDc {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getNearestDc",
        id: 0x1fb33026,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetNearestDc {
    type Return = types::NearestDc;
}

/// The method `help.getAppUpdate`.
///
/// ```text
/// help.getAppUpdate#522d5a7d source:string = help.AppUpdate;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetAppUpdate {
    pub source: String,
}

impl GetAppUpdate {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into() }
    }
}

impl wire::Wire for GetAppUpdate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getAppUpdate",
        id: 0x522d5a7d,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.source);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { source: cursor.string() }
    }
}

impl wire::RemoteCall for GetAppUpdate {
    type Return = enums::help::AppUpdate;
}

/// The method `help.getInviteText`.
///
/// ```text
/// help.getInviteText#4d392343 = help.InviteText;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetInviteText;

impl wire::Wire for GetInviteText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getInviteText",
        id: 0x4d392343,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetInviteText {
    type Return = types::help::InviteText;
}

/// The method `help.getSupport`.
///
/// ```text
/// help.getSupport#9cdf08cd = help.Support;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetSupport;

impl wire::Wire for GetSupport {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getSupport",
        id: 0x9cdf08cd,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetSupport {
    type Return = types::help::Support;
}

/// The method `help.setBotUpdatesStatus`.
///
/// ```text
/// help.setBotUpdatesStatus#ec22cfcd pending_updates_count:int message:string = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SetBotUpdatesStatus {
    pub pending_updates_count: i32,
    pub message: String,
}

impl SetBotUpdatesStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(pending_updates_count: i32, message: impl Into<String>) -> Self {
        Self {
            pending_updates_count,
            message: message.into(),
        }
    }
}

impl wire::Wire for SetBotUpdatesStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.setBotUpdatesStatus",
        id: 0xec22cfcd,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.pending_updates_count);
        w.string(&self.message);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            pending_updates_count: cursor.i32(),
            message: cursor.string(),
        }
    }
}

impl wire::RemoteCall for SetBotUpdatesStatus {
    type Return = bool;
}

/// The method `help.getCdnConfig`.
///
/// ```text
/// help.getCdnConfig#52029342 = CdnConfig;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetCdnConfig;

impl wire::Wire for GetCdnConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getCdnConfig",
        id: 0x52029342,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetCdnConfig {
    type Return = types::CdnConfig;
}

/// The method `help.getRecentMeUrls`.
///
/// ```text
/// help.getRecentMeUrls#3dc0f114 referer:string = help.RecentMeUrls;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetRecentMeUrls {
    pub referer: String,
}

impl GetRecentMeUrls {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(referer: impl Into<String>) -> Self {
        Self { referer: referer.into() }
    }
}

impl wire::Wire for GetRecentMeUrls {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getRecentMeUrls",
        id: 0x3dc0f114,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.referer);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { referer: cursor.string() }
    }
}

impl wire::RemoteCall for GetRecentMeUrls {
    type Return = types::help::RecentMeUrls;
}

/// The method `help.getTermsOfServiceUpdate`.
///
/// ```text
/// help.getTermsOfServiceUpdate#2ca51fd1 = help.TermsOfServiceUpdate;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetTermsOfServiceUpdate;

impl wire::Wire for GetTermsOfServiceUpdate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getTermsOfServiceUpdate",
        id: 0x2ca51fd1,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetTermsOfServiceUpdate {
    type Return = enums::help::TermsOfServiceUpdate;
}

/// The method `help.acceptTermsOfService`.
///
/// ```text
/// help.acceptTermsOfService#ee72f79a id:DataJSON = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct AcceptTermsOfService {
    pub id: types::DataJson,
}

impl AcceptTermsOfService {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: types::DataJson) -> Self {
        Self { id }
    }
}

impl wire::Wire for AcceptTermsOfService {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.acceptTermsOfService",
        id: 0xee72f79a,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.id.write(w);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for AcceptTermsOfService {
    type Return = bool;
}

/// The method `help.getDeepLinkInfo`.
///
/// ```text
/// help.getDeepLinkInfo#3fedc75f path:string = help.DeepLinkInfo;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetDeepLinkInfo {
    pub path: String,
}

impl GetDeepLinkInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Wire for GetDeepLinkInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getDeepLinkInfo",
        id: 0x3fedc75f,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.path);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { path: cursor.string() }
    }
}

impl wire::RemoteCall for GetDeepLinkInfo {
    type Return = enums::help::DeepLinkInfo;
}

/// The method `help.getAppConfig`.
///
/// ```text
/// help.getAppConfig#61e3f854 hash:int = help.AppConfig;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetAppConfig {
    pub hash: i32,
}

impl GetAppConfig {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetAppConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getAppConfig",
        id: 0x61e3f854,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetAppConfig {
    type Return = enums::help::AppConfig;
}

/// The method `help.saveAppLog`.
///
/// ```text
/// help.saveAppLog#6f02f748 events:Vector<InputAppEvent> = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SaveAppLog {
    pub events: Vec<types::InputAppEvent>,
}

impl SaveAppLog {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(events: Vec<types::InputAppEvent>) -> Self {
        Self { events }
    }
}

impl wire::Wire for SaveAppLog {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.saveAppLog",
        id: 0x6f02f748,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.events);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { events: cursor.read() }
    }
}

impl wire::RemoteCall for SaveAppLog {
    type Return = bool;
}

/// The method `help.getPassportConfig`.
///
/// ```text
/// help.getPassportConfig#c661ad08 hash:int = help.PassportConfig;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetPassportConfig {
    pub hash: i32,
}

impl GetPassportConfig {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetPassportConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getPassportConfig",
        id: 0xc661ad08,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetPassportConfig {
    type Return = enums::help::PassportConfig;
}

/// The method `help.getSupportName`.
///
/// ```text
/// help.getSupportName#d360e72c = help.SupportName;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetSupportName;

impl wire::Wire for GetSupportName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getSupportName",
        id: 0xd360e72c,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetSupportName {
    type Return = types::help::SupportName;
}

/// The method `help.getUserInfo`.
///
/// ```text
/// help.getUserInfo#38a08d3 user_id:InputUser = help.UserInfo;
/// ```
#[derive(Clone, Debug)]
pub struct GetUserInfo {
    pub user_id: enums::InputUser,
}

impl GetUserInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(user_id: impl Into<enums::InputUser>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl wire::Wire for GetUserInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getUserInfo",
        id: 0x038a08d3,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.user_id.write(w);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { user_id: cursor.read() }
    }
}

impl wire::RemoteCall for GetUserInfo {
    type Return = enums::help::UserInfo;
}

/// The method `help.editUserInfo`.
///
/// ```text
/// help.editUserInfo#66b91b70 user_id:InputUser message:string entities:Vector<MessageEntity> = help.UserInfo;
/// ```
#[derive(Clone, Debug)]
pub struct EditUserInfo {
    pub user_id: enums::InputUser,
    pub message: String,
    pub entities: Vec<enums::MessageEntity>,
}

impl EditUserInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        message: impl Into<String>,
        entities: Vec<enums::MessageEntity>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            message: message.into(),
            entities,
        }
    }
}

impl wire::Wire for EditUserInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.editUserInfo",
        id: 0x66b91b70,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.user_id.write(w);
        w.string(&self.message);
        w.write(&self.entities);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            message: cursor.string(),
            entities: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditUserInfo {
    type Return = enums::help::UserInfo;
}

/// The method `help.getPromoData`.
///
/// ```text
/// help.getPromoData#c0977421 = help.PromoData;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetPromoData;

impl wire::Wire for GetPromoData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getPromoData",
        id: 0xc0977421,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPromoData {
    type Return = enums::help::PromoData;
}

/// The method `help.hidePromoData`.
///
/// ```text
/// help.hidePromoData#1e251c95 peer:InputPeer = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct HidePromoData {
    pub peer: enums::InputPeer,
}

impl HidePromoData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for HidePromoData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.hidePromoData",
        id: 0x1e251c95,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for HidePromoData {
    type Return = bool;
}

/// The method `help.dismissSuggestion`.
///
/// ```text
/// help.dismissSuggestion#f50dbaa1 peer:InputPeer suggestion:string = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct DismissSuggestion {
    pub peer: enums::InputPeer,
    pub suggestion: String,
}

impl DismissSuggestion {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        suggestion: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            suggestion: suggestion.into(),
        }
    }
}

impl wire::Wire for DismissSuggestion {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.dismissSuggestion",
        id: 0xf50dbaa1,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.string(&self.suggestion);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            suggestion: cursor.string(),
        }
    }
}

impl wire::RemoteCall for DismissSuggestion {
    type Return = bool;
}

/// The method `help.getCountriesList`.
///
/// ```text
/// help.getCountriesList#735787a8 lang_code:string hash:int = help.CountriesList;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetCountriesList {
    pub lang_code: String,
    pub hash: i32,
}

impl GetCountriesList {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(lang_code: impl Into<String>, hash: i32) -> Self {
        Self {
            lang_code: lang_code.into(),
            hash,
        }
    }
}

impl wire::Wire for GetCountriesList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getCountriesList",
        id: 0x735787a8,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.lang_code);
        w.i32(self.hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            lang_code: cursor.string(),
            hash: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetCountriesList {
    type Return = enums::help::CountriesList;
}

/// The method `help.getPremiumPromo`.
///
/// ```text
/// help.getPremiumPromo#b81b93d4 = help.PremiumPromo;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetPremiumPromo;

impl wire::Wire for GetPremiumPromo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getPremiumPromo",
        id: 0xb81b93d4,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPremiumPromo {
    type Return = types::help::PremiumPromo;
}

/// The method `help.getPeerColors`.
///
/// ```text
/// help.getPeerColors#da80f42f hash:int = help.PeerColors;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetPeerColors {
    pub hash: i32,
}

impl GetPeerColors {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetPeerColors {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getPeerColors",
        id: 0xda80f42f,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetPeerColors {
    type Return = enums::help::PeerColors;
}

/// The method `help.getPeerProfileColors`.
///
/// ```text
/// help.getPeerProfileColors#abcfa9fd hash:int = help.PeerColors;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetPeerProfileColors {
    pub hash: i32,
}

impl GetPeerProfileColors {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetPeerProfileColors {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getPeerProfileColors",
        id: 0xabcfa9fd,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetPeerProfileColors {
    type Return = enums::help::PeerColors;
}

/// The method `help.getTimezonesList`.
///
/// ```text
/// help.getTimezonesList#49b30240 hash:int = help.TimezonesList;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetTimezonesList {
    pub hash: i32,
}

impl GetTimezonesList {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetTimezonesList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getTimezonesList",
        id: 0x49b30240,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetTimezonesList {
    type Return = enums::help::TimezonesList;
}
