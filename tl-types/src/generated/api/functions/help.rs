// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `help`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::{String, Vec};

/// The method `help.getConfig`.
///
/// ```text
/// help.getConfig#c4f9186b = Config;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetConfig;

impl wire::Wire for GetConfig {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "help.getConfig";
    const ID: u32 = 0xc4f9186b;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetConfig {
    type Return = types::Config;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ConnectionApiIdInvalid),
        wire::known(400, wire::ErrorKind::ConnectionAppVersionEmpty),
        wire::known(400, wire::ErrorKind::ConnectionLayerInvalid),
        wire::known(400, wire::ErrorKind::DataInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(403, wire::ErrorKind::UserPrivacyRestricted),
    ];
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
    const TL_NAME: &'static str = "help.getNearestDc";
    const ID: u32 = 0x1fb33026;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetNearestDc {
    type Return = types::NearestDc;
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getAppUpdate";
    const ID: u32 = 0x522d5a7d;
    const MIN_SIZE: usize = 8;

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
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getInviteText";
    const ID: u32 = 0x4d392343;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetInviteText {
    type Return = types::help::InviteText;
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getSupport";
    const ID: u32 = 0x9cdf08cd;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetSupport {
    type Return = types::help::Support;
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.setBotUpdatesStatus";
    const ID: u32 = 0xec22cfcd;
    const MIN_SIZE: usize = 12;

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
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
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
    const TL_NAME: &'static str = "help.getCdnConfig";
    const ID: u32 = 0x52029342;
    const MIN_SIZE: usize = 4;

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
    const TL_NAME: &'static str = "help.getRecentMeUrls";
    const ID: u32 = 0x3dc0f114;
    const MIN_SIZE: usize = 8;

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
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getTermsOfServiceUpdate";
    const ID: u32 = 0x2ca51fd1;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetTermsOfServiceUpdate {
    type Return = enums::help::TermsOfServiceUpdate;
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.acceptTermsOfService";
    const ID: u32 = 0xee72f79a;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for AcceptTermsOfService {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DataJsonInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getDeepLinkInfo";
    const ID: u32 = 0x3fedc75f;
    const MIN_SIZE: usize = 8;

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
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getAppConfig";
    const ID: u32 = 0x61e3f854;
    const MIN_SIZE: usize = 8;

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
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.saveAppLog";
    const ID: u32 = 0x6f02f748;
    const MIN_SIZE: usize = 12;

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
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getPassportConfig";
    const ID: u32 = 0xc661ad08;
    const MIN_SIZE: usize = 8;

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
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getSupportName";
    const ID: u32 = 0xd360e72c;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetSupportName {
    type Return = types::help::SupportName;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::UserInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getUserInfo";
    const ID: u32 = 0x038a08d3;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.user_id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { user_id: cursor.read() }
    }
}

impl wire::RemoteCall for GetUserInfo {
    type Return = enums::help::UserInfo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::UserInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.editUserInfo";
    const ID: u32 = 0x66b91b70;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.user_id);
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
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(403, wire::ErrorKind::UserInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getPromoData";
    const ID: u32 = 0xc0977421;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPromoData {
    type Return = enums::help::PromoData;
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.hidePromoData";
    const ID: u32 = 0x1e251c95;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.peer);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for HidePromoData {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.dismissSuggestion";
    const ID: u32 = 0xf50dbaa1;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.peer);
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
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getCountriesList";
    const ID: u32 = 0x735787a8;
    const MIN_SIZE: usize = 12;

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
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getPremiumPromo";
    const ID: u32 = 0xb81b93d4;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPremiumPromo {
    type Return = types::help::PremiumPromo;
    const CALLERS: wire::Callers = wire::Callers::Users;
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
    const TL_NAME: &'static str = "help.getPeerColors";
    const ID: u32 = 0xda80f42f;
    const MIN_SIZE: usize = 8;

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
    const TL_NAME: &'static str = "help.getPeerProfileColors";
    const ID: u32 = 0xabcfa9fd;
    const MIN_SIZE: usize = 8;

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
    const TL_NAME: &'static str = "help.getTimezonesList";
    const ID: u32 = 0x49b30240;
    const MIN_SIZE: usize = 8;

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
