// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `help`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The terms of service of Telegram, to be shown to the user and accepted with
/// [`help.acceptTermsOfService`](functions::help::AcceptTermsOfService).
///
/// Contained in [`auth.authorizationSignUpRequired`](types::auth::AuthorizationSignUpRequired),
/// [`help.termsOfServiceUpdate`](types::help::TermsOfServiceUpdate).
///
/// Since layer 46 or earlier; `popup`, `id`, `entities`, `min_age_confirm` since 81 or earlier.
///
/// ```text
/// help.termsOfService#780a0310 flags:# popup:flags.0?true id:DataJSON text:string
///     entities:Vector<MessageEntity> min_age_confirm:flags.1?int =
///     help.TermsOfService;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.termsOfService)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TermsOfService {
    /// If set, the terms are to be shown in a window that has to be accepted.
    pub popup: bool,
    /// Identifier of the terms, to accept them with.
    pub id: types::DataJson,
    /// The text.
    pub text: String,
    /// The formatting of the text.
    pub entities: Vec<enums::MessageEntity>,
    /// The age that the user has to confirm, in years.
    pub min_age_confirm: Option<i32>,
}

impl TermsOfService {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: types::DataJson,
        text: impl Into<String>,
        entities: Vec<enums::MessageEntity>,
    ) -> Self {
        Self {
            popup: false,
            id,
            text: text.into(),
            entities,
            min_age_confirm: None,
        }
    }
}

impl wire::Wire for TermsOfService {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.termsOfService",
        id: 0x780a0310,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.popup));
        w.write(&self.id);
        w.string(&self.text);
        w.write(&self.entities);
        flags.set(1, w.write_optional(&self.min_age_confirm));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            popup: flags.has(0),
            id: cursor.read(),
            text: cursor.string(),
            entities: cursor.read(),
            min_age_confirm: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A newer version of the app is available.
///
/// A constructor of [`help::AppUpdate`](enums::help::AppUpdate).
///
/// Since layer 46 or earlier; `can_not_skip`, `version`, `entities`, `document` since 86 or earlier; `critical`
/// until 82 or later; `url:flags.2?string` since 86 or earlier, `url:string` before; fields in another order since
/// 86 or earlier; `sticker` since 129 or earlier.
///
/// ```text
/// help.appUpdate#ccbbce30 flags:# can_not_skip:flags.0?true id:int version:string
///     text:string entities:Vector<MessageEntity> document:flags.1?Document
///     url:flags.2?string sticker:flags.3?Document = help.AppUpdate;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.appUpdate)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AppUpdate {
    /// If set, the user has to update before going on.
    pub can_not_skip: bool,
    /// The identifier of the new version.
    pub id: i32,
    /// The name of the new version.
    pub version: String,
    /// What is new, to show to the user.
    pub text: String,
    /// The formatting of the text.
    pub entities: Vec<enums::MessageEntity>,
    /// The file to install, if Telegram hosts it.
    pub document: Option<enums::Document>,
    /// The address to get the new version from, if it is not a file on Telegram.
    pub url: Option<String>,
    /// A sticker to show next to the text.
    pub sticker: Option<enums::Document>,
}

impl AppUpdate {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i32,
        version: impl Into<String>,
        text: impl Into<String>,
        entities: Vec<enums::MessageEntity>,
    ) -> Self {
        Self {
            can_not_skip: false,
            id,
            version: version.into(),
            text: text.into(),
            entities,
            document: None,
            url: None,
            sticker: None,
        }
    }
}

impl wire::Wire for AppUpdate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.appUpdate",
        id: 0xccbbce30,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.can_not_skip));
        w.i32(self.id);
        w.string(&self.version);
        w.string(&self.text);
        w.write(&self.entities);
        flags.set(1, w.write_optional(&self.document));
        flags.set(2, w.write_optional(&self.url));
        flags.set(3, w.write_optional(&self.sticker));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            can_not_skip: flags.has(0),
            id,
            version: cursor.string(),
            text: cursor.string(),
            entities: cursor.read(),
            document: cursor.read_optional(flags.has(1)),
            url: cursor.read_optional(flags.has(2)),
            sticker: cursor.read_optional(flags.has(3)),
        }
    }
}

/// A text that the user can send to friends to recommend Telegram.
///
/// Returned by [`help.getInviteText`](functions::help::GetInviteText).
///
/// Since layer 46 or earlier.
///
/// ```text
/// help.inviteText#18cb9f78 message:string = help.InviteText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.inviteText)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InviteText {
    /// The text, in the language of the client.
    pub message: String,
}

impl InviteText {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl wire::Wire for InviteText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.inviteText",
        id: 0x18cb9f78,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { message: cursor.string() }
    }
}

/// The account of the volunteers who answer questions about Telegram.
///
/// Returned by [`help.getSupport`](functions::help::GetSupport).
///
/// Since layer 46 or earlier.
///
/// ```text
/// help.support#17c6b5f6 phone_number:string user:User = help.Support;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.support)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Support {
    /// The phone number of the support account.
    pub phone_number: String,
    /// The support account, to open a chat with.
    pub user: enums::User,
}

impl Support {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(phone_number: impl Into<String>, user: impl Into<enums::User>) -> Self {
        Self {
            phone_number: phone_number.into(),
            user: user.into(),
        }
    }
}

impl wire::Wire for Support {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.support",
        id: 0x17c6b5f6,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.write(&self.user);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            user: cursor.read(),
        }
    }
}

/// Telegram links that the user opened lately, each with what it leads to.
///
/// Returned by [`help.getRecentMeUrls`](functions::help::GetRecentMeUrls).
///
/// Since layer 72.
///
/// ```text
/// help.recentMeUrls#e0310d7 urls:Vector<RecentMeUrl> chats:Vector<Chat>
///     users:Vector<User> = help.RecentMeUrls;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.recentMeUrls)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct RecentMeUrls {
    /// The links, each with what it leads to.
    pub urls: Vec<enums::RecentMeUrl>,
    /// The groups and channels that urls refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that urls refers to.
    pub users: Vec<enums::User>,
}

impl RecentMeUrls {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        urls: Vec<enums::RecentMeUrl>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { urls, chats, users }
    }
}

impl wire::Wire for RecentMeUrls {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.recentMeUrls",
        id: 0x0e0310d7,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.urls);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            urls: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// There are no new terms of service to accept.
///
/// A constructor of [`help::TermsOfServiceUpdate`](enums::help::TermsOfServiceUpdate).
///
/// Since layer 81 or earlier.
///
/// ```text
/// help.termsOfServiceUpdateEmpty#e3309f7f expires:int = help.TermsOfServiceUpdate;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.termsOfServiceUpdateEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TermsOfServiceUpdateEmpty {
    /// When to ask again, in Unix time.
    pub expires: i32,
}

impl TermsOfServiceUpdateEmpty {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(expires: i32) -> Self {
        Self { expires }
    }
}

impl wire::Wire for TermsOfServiceUpdateEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.termsOfServiceUpdateEmpty",
        id: 0xe3309f7f,
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

/// New terms of service, which the user has to accept with
/// [`help.acceptTermsOfService`](functions::help::AcceptTermsOfService). If the user refuses them, the account has
/// to be deleted.
///
/// A constructor of [`help::TermsOfServiceUpdate`](enums::help::TermsOfServiceUpdate).
///
/// Since layer 81 or earlier.
///
/// ```text
/// help.termsOfServiceUpdate#28ecf961 expires:int
///     terms_of_service:help.TermsOfService = help.TermsOfServiceUpdate;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.termsOfServiceUpdate)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TermsOfServiceUpdate {
    /// When to ask again, in Unix time.
    pub expires: i32,
    /// The new terms, to show to the user.
    pub terms_of_service: types::help::TermsOfService,
}

impl TermsOfServiceUpdate {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(expires: i32, terms_of_service: types::help::TermsOfService) -> Self {
        Self { expires, terms_of_service }
    }
}

impl wire::Wire for TermsOfServiceUpdate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.termsOfServiceUpdate",
        id: 0x28ecf961,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.expires);
        w.write(&self.terms_of_service);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            expires: cursor.i32(),
            terms_of_service: cursor.read(),
        }
    }
}

/// What to tell the user about a Telegram link that the client does not understand.
///
/// A constructor of [`help::DeepLinkInfo`](enums::help::DeepLinkInfo).
///
/// Since layer 81 or earlier.
///
/// ```text
/// help.deepLinkInfo#6a4ee832 flags:# update_app:flags.0?true message:string
///     entities:flags.1?Vector<MessageEntity> = help.DeepLinkInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.deepLinkInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeepLinkInfo {
    /// If set, a newer version of the app understands the link; offer an update.
    pub update_app: bool,
    /// The text to show to the user.
    pub message: String,
    /// The formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
}

impl DeepLinkInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            update_app: false,
            message: message.into(),
            entities: None,
        }
    }
}

impl wire::Wire for DeepLinkInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.deepLinkInfo",
        id: 0x6a4ee832,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.update_app));
        w.string(&self.message);
        flags.set(1, w.write_optional(&self.entities));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            update_app: flags.has(0),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The configuration of Telegram Passport: which language the documents of each country are in.
///
/// A constructor of [`help::PassportConfig`](enums::help::PassportConfig).
///
/// Since layer 86 or earlier.
///
/// ```text
/// help.passportConfig#a098d6af hash:int countries_langs:DataJSON =
///     help.PassportConfig;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.passportConfig)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PassportConfig {
    /// The hash of this configuration, to pass to [`help.getPassportConfig`](functions::help::GetPassportConfig) the
    /// next time.
    pub hash: i32,
    /// An object that gives a language code for each two-letter country code.
    pub countries_langs: types::DataJson,
}

impl PassportConfig {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32, countries_langs: types::DataJson) -> Self {
        Self { hash, countries_langs }
    }
}

impl wire::Wire for PassportConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.passportConfig",
        id: 0xa098d6af,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w.write(&self.countries_langs);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i32(),
            countries_langs: cursor.read(),
        }
    }
}

/// The name that the support account of Telegram goes by.
///
/// Returned by [`help.getSupportName`](functions::help::GetSupportName).
///
/// Since layer 89 or earlier.
///
/// ```text
/// help.supportName#8c05f1c9 name:string = help.SupportName;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.supportName)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SupportName {
    /// The name, in the language of the client.
    pub name: String,
}

impl SupportName {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl wire::Wire for SupportName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.supportName",
        id: 0x8c05f1c9,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { name: cursor.string() }
    }
}

/// A note of the support team about a user. Only support accounts can see it.
///
/// A constructor of [`help::UserInfo`](enums::help::UserInfo).
///
/// Since layer 89 or earlier.
///
/// ```text
/// help.userInfo#1eb3758 message:string entities:Vector<MessageEntity>
///     author:string date:int = help.UserInfo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.userInfo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UserInfo {
    /// The text of the note.
    pub message: String,
    /// The formatting of the text.
    pub entities: Vec<enums::MessageEntity>,
    /// Who wrote the note.
    pub author: String,
    /// When the note was written, in Unix time.
    pub date: i32,
}

impl UserInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        message: impl Into<String>,
        entities: Vec<enums::MessageEntity>,
        author: impl Into<String>,
        date: i32,
    ) -> Self {
        Self {
            message: message.into(),
            entities,
            author: author.into(),
            date,
        }
    }
}

impl wire::Wire for UserInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.userInfo",
        id: 0x01eb3758,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.message);
        w.write(&self.entities);
        w.string(&self.author);
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            message: cursor.string(),
            entities: cursor.read(),
            author: cursor.string(),
            date: cursor.i32(),
        }
    }
}

/// There is no chat to promote at present.
///
/// A constructor of [`help::PromoData`](enums::help::PromoData).
///
/// Since layer 113.
///
/// ```text
/// help.promoDataEmpty#98f6ac75 expires:int = help.PromoData;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.promoDataEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PromoDataEmpty {
    /// When to ask again, in Unix time.
    pub expires: i32,
}

impl PromoDataEmpty {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(expires: i32) -> Self {
        Self { expires }
    }
}

impl wire::Wire for PromoDataEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.promoDataEmpty",
        id: 0x98f6ac75,
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

/// A chat to promote on top of the list of chats, such as the sponsor of the proxy, and suggestions for the user.
///
/// A constructor of [`help::PromoData`](enums::help::PromoData).
///
/// Since layer 113; `pending_suggestions`, `dismissed_suggestions`, `custom_pending_suggestion` since 203;
/// `peer:flags.3?Peer` since 203, `peer:Peer` before; fields in another order since 203.
///
/// ```text
/// help.promoData#8a4d87a flags:# proxy:flags.0?true expires:int peer:flags.3?Peer
///     psa_type:flags.1?string psa_message:flags.2?string
///     pending_suggestions:Vector<string> dismissed_suggestions:Vector<string>
///     custom_pending_suggestion:flags.4?PendingSuggestion chats:Vector<Chat>
///     users:Vector<User> = help.PromoData;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.promoData)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PromoData {
    /// If set, peer is the channel that sponsors the MTProxy in use.
    pub proxy: bool,
    /// When to ask again, in Unix time.
    pub expires: i32,
    /// The chat to promote; absent if there are suggestions only.
    pub peer: Option<enums::Peer>,
    /// The kind of a public announcement, by which the client finds the words for its label.
    pub psa_type: Option<String>,
    /// The text of a public announcement.
    pub psa_message: Option<String>,
    /// Names of the suggestions that the client is to show, such as setting up a password.
    pub pending_suggestions: Vec<String>,
    /// Names of the suggestions that the user has dismissed.
    pub dismissed_suggestions: Vec<String>,
    /// A suggestion that brings its own text and link.
    pub custom_pending_suggestion: Option<types::PendingSuggestion>,
    /// The groups and channels that peer and the texts refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that peer and the texts refer to.
    pub users: Vec<enums::User>,
}

impl PromoData {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        expires: i32,
        pending_suggestions: Vec<String>,
        dismissed_suggestions: Vec<String>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            proxy: false,
            expires,
            peer: None,
            psa_type: None,
            psa_message: None,
            pending_suggestions,
            dismissed_suggestions,
            custom_pending_suggestion: None,
            chats,
            users,
        }
    }
}

impl wire::Wire for PromoData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.promoData",
        id: 0x08a4d87a,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.proxy));
        w.i32(self.expires);
        flags.set(3, w.write_optional(&self.peer));
        flags.set(1, w.write_optional(&self.psa_type));
        flags.set(2, w.write_optional(&self.psa_message));
        w.write(&self.pending_suggestions);
        w.write(&self.dismissed_suggestions);
        flags.set(4, w.write_optional(&self.custom_pending_suggestion));
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, expires) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            proxy: flags.has(0),
            expires,
            peer: cursor.read_optional(flags.has(3)),
            psa_type: cursor.read_optional(flags.has(1)),
            psa_message: cursor.read_optional(flags.has(2)),
            pending_suggestions: cursor.read(),
            dismissed_suggestions: cursor.read(),
            custom_pending_suggestion: cursor.read_optional(flags.has(4)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A calling code of a country, with the form of its phone numbers.
///
/// Contained in [`help.country`](types::help::Country).
///
/// Since layer 119 or earlier.
///
/// ```text
/// help.countryCode#4203c5ef flags:# country_code:string
///     prefixes:flags.0?Vector<string> patterns:flags.1?Vector<string> =
///     help.CountryCode;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.countryCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CountryCode {
    /// The calling code, such as 44, without a plus sign.
    pub country_code: String,
    /// The first digits after the calling code that belong to this country, where countries share a code.
    pub prefixes: Option<Vec<String>>,
    /// How to lay out numbers: X stands for a digit, and spaces part the groups.
    pub patterns: Option<Vec<String>>,
}

impl CountryCode {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(country_code: impl Into<String>) -> Self {
        Self {
            country_code: country_code.into(),
            prefixes: None,
            patterns: None,
        }
    }
}

impl wire::Wire for CountryCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.countryCode",
        id: 0x4203c5ef,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.country_code);
        flags.set(0, w.write_optional(&self.prefixes));
        flags.set(1, w.write_optional(&self.patterns));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            country_code: cursor.string(),
            prefixes: cursor.read_optional(flags.has(0)),
            patterns: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A country with its name and calling codes, for choosing a phone number.
///
/// Contained in [`help.countriesList`](types::help::CountriesList).
///
/// Since layer 119 or earlier.
///
/// ```text
/// help.country#c3878e23 flags:# hidden:flags.0?true iso2:string
///     default_name:string name:flags.1?string
///     country_codes:Vector<help.CountryCode> = help.Country;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.country)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Country {
    /// If set, the country is not offered in the list.
    pub hidden: bool,
    /// The two-letter ISO code of the country.
    pub iso2: String,
    /// The English name of the country.
    pub default_name: String,
    /// The name in the language that was asked for, if it differs.
    pub name: Option<String>,
    /// The calling codes of the country.
    pub country_codes: Vec<types::help::CountryCode>,
}

impl Country {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        iso2: impl Into<String>,
        default_name: impl Into<String>,
        country_codes: Vec<types::help::CountryCode>,
    ) -> Self {
        Self {
            hidden: false,
            iso2: iso2.into(),
            default_name: default_name.into(),
            name: None,
            country_codes,
        }
    }
}

impl wire::Wire for Country {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.country",
        id: 0xc3878e23,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.hidden));
        w.string(&self.iso2);
        w.string(&self.default_name);
        flags.set(1, w.write_optional(&self.name));
        w.write(&self.country_codes);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            hidden: flags.has(0),
            iso2: cursor.string(),
            default_name: cursor.string(),
            name: cursor.read_optional(flags.has(1)),
            country_codes: cursor.read(),
        }
    }
}

/// All countries with their names and calling codes, for the choice of a phone number.
///
/// A constructor of [`help::CountriesList`](enums::help::CountriesList).
///
/// Since layer 119 or earlier.
///
/// ```text
/// help.countriesList#87d0759e countries:Vector<help.Country> hash:int =
///     help.CountriesList;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.countriesList)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CountriesList {
    /// The countries.
    pub countries: Vec<types::help::Country>,
    /// The hash of this list, to pass to [`help.getCountriesList`](functions::help::GetCountriesList) the next time.
    pub hash: i32,
}

impl CountriesList {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(countries: Vec<types::help::Country>, hash: i32) -> Self {
        Self { countries, hash }
    }
}

impl wire::Wire for CountriesList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.countriesList",
        id: 0x87d0759e,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.countries);
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            countries: cursor.read(),
            hash: cursor.i32(),
        }
    }
}

/// What to show to the user about Telegram Premium: the offers, and a video for each feature.
///
/// Returned by [`help.getPremiumPromo`](functions::help::GetPremiumPromo).
///
/// Since layer 143; `period_options` since 145; `currency`, `monthly_amount` until 144.
///
/// ```text
/// help.premiumPromo#5334759c status_text:string
///     status_entities:Vector<MessageEntity> video_sections:Vector<string>
///     videos:Vector<Document> period_options:Vector<PremiumSubscriptionOption>
///     users:Vector<User> = help.PremiumPromo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.premiumPromo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PremiumPromo {
    /// Tells the user about the state of the own subscription.
    pub status_text: String,
    /// The formatting of `status_text`.
    pub status_entities: Vec<enums::MessageEntity>,
    /// Names of the features that have a video, in the order of videos.
    pub video_sections: Vec<String>,
    /// The videos, one for each entry of `video_sections`.
    pub videos: Vec<enums::Document>,
    /// The periods and prices of a subscription.
    pub period_options: Vec<types::PremiumSubscriptionOption>,
    /// The users that the texts refer to.
    pub users: Vec<enums::User>,
}

impl PremiumPromo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        status_text: impl Into<String>,
        status_entities: Vec<enums::MessageEntity>,
        video_sections: Vec<String>,
        videos: Vec<enums::Document>,
        period_options: Vec<types::PremiumSubscriptionOption>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            status_text: status_text.into(),
            status_entities,
            video_sections,
            videos,
            period_options,
            users,
        }
    }
}

impl wire::Wire for PremiumPromo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.premiumPromo",
        id: 0x5334759c,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.status_text);
        w.write(&self.status_entities);
        w.write(&self.video_sections);
        w.write(&self.videos);
        w.write(&self.period_options);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            status_text: cursor.string(),
            status_entities: cursor.read(),
            video_sections: cursor.read(),
            videos: cursor.read(),
            period_options: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// Settings and limits that the server gives to apps, many of them different with and without Telegram Premium.
///
/// A constructor of [`help::AppConfig`](enums::help::AppConfig).
///
/// Since layer 153.
///
/// ```text
/// help.appConfig#dd18782e hash:int config:JSONValue = help.AppConfig;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.appConfig)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AppConfig {
    /// The hash of these settings, to pass to [`help.getAppConfig`](functions::help::GetAppConfig) the next time.
    pub hash: i32,
    /// A JSON object with the settings by name.
    pub config: enums::JsonValue,
}

impl AppConfig {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(hash: i32, config: impl Into<enums::JsonValue>) -> Self {
        Self {
            hash,
            config: config.into(),
        }
    }
}

impl wire::Wire for AppConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.appConfig",
        id: 0xdd18782e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w.write(&self.config);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i32(),
            config: cursor.read(),
        }
    }
}

/// Colours for names, replies and link previews in messages.
///
/// A constructor of [`help::PeerColorSet`](enums::help::PeerColorSet).
///
/// Since layer 167.
///
/// ```text
/// help.peerColorSet#26219a58 colors:Vector<int> = help.PeerColorSet;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.peerColorSet)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerColorSet {
    /// From one to three colours as RGB, for the stripes of a reply.
    pub colors: Vec<i32>,
}

impl PeerColorSet {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(colors: Vec<i32>) -> Self {
        Self { colors }
    }
}

impl wire::Wire for PeerColorSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.peerColorSet",
        id: 0x26219a58,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.colors);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { colors: cursor.read() }
    }
}

/// Colours for a profile page.
///
/// A constructor of [`help::PeerColorSet`](enums::help::PeerColorSet).
///
/// Since layer 167.
///
/// ```text
/// help.peerColorProfileSet#767d61eb palette_colors:Vector<int>
///     bg_colors:Vector<int> story_colors:Vector<int> = help.PeerColorSet;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.peerColorProfileSet)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerColorProfileSet {
    /// One or two colours as RGB, which stand for the set where the user chooses one.
    pub palette_colors: Vec<i32>,
    /// One or two colours as RGB, for the background of the page.
    pub bg_colors: Vec<i32>,
    /// Two colours as RGB, for the ring around the photo when there are unseen stories.
    pub story_colors: Vec<i32>,
}

impl PeerColorProfileSet {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        palette_colors: Vec<i32>,
        bg_colors: Vec<i32>,
        story_colors: Vec<i32>,
    ) -> Self {
        Self {
            palette_colors,
            bg_colors,
            story_colors,
        }
    }
}

impl wire::Wire for PeerColorProfileSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.peerColorProfileSet",
        id: 0x767d61eb,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.palette_colors);
        w.write(&self.bg_colors);
        w.write(&self.story_colors);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            palette_colors: cursor.read(),
            bg_colors: cursor.read(),
            story_colors: cursor.read(),
        }
    }
}

/// A colour that a user or chat can choose, with how to draw it in the light and the dark mode.
///
/// Contained in [`help.peerColors`](types::help::PeerColors).
///
/// Since layer 167; `channel_min_level` since 168; `group_min_level` since 174.
///
/// ```text
/// help.peerColorOption#adec6ebe flags:# hidden:flags.0?true color_id:int
///     colors:flags.1?help.PeerColorSet dark_colors:flags.2?help.PeerColorSet
///     channel_min_level:flags.3?int group_min_level:flags.4?int =
///     help.PeerColorOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.peerColorOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerColorOption {
    /// If set, the colour is not offered; it is only there to draw those that have it.
    pub hidden: bool,
    /// The identifier of the colour, as used in [`peerColor`](types::PeerColor); no RGB value.
    pub color_id: i32,
    /// The colours in the light mode; absent for 0 to 6, which are red, orange, violet, green, cyan, blue and pink of
    /// the app's theme.
    pub colors: Option<enums::help::PeerColorSet>,
    /// The colours in the dark mode; if absent, those of the light mode are used there too.
    pub dark_colors: Option<enums::help::PeerColorSet>,
    /// The boost level that a channel needs to choose it.
    pub channel_min_level: Option<i32>,
    /// The boost level that a supergroup needs to choose it.
    pub group_min_level: Option<i32>,
}

impl PeerColorOption {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(color_id: i32) -> Self {
        Self {
            hidden: false,
            color_id,
            colors: None,
            dark_colors: None,
            channel_min_level: None,
            group_min_level: None,
        }
    }
}

impl wire::Wire for PeerColorOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.peerColorOption",
        id: 0xadec6ebe,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.hidden));
        w.i32(self.color_id);
        flags.set(1, w.write_optional(&self.colors));
        flags.set(2, w.write_optional(&self.dark_colors));
        flags.set(3, w.write_optional(&self.channel_min_level));
        flags.set(4, w.write_optional(&self.group_min_level));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, color_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            hidden: flags.has(0),
            color_id,
            colors: cursor.read_optional(flags.has(1)),
            dark_colors: cursor.read_optional(flags.has(2)),
            channel_min_level: cursor.read_optional(flags.has(3)),
            group_min_level: cursor.read_optional(flags.has(4)),
        }
    }
}

/// All colours that users and chats can choose, for messages or for profile pages by the method that was called.
///
/// A constructor of [`help::PeerColors`](enums::help::PeerColors).
///
/// Since layer 167.
///
/// ```text
/// help.peerColors#f8ed08 hash:int colors:Vector<help.PeerColorOption> =
///     help.PeerColors;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.peerColors)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerColors {
    /// The hash of this list, to pass with the next request.
    pub hash: i32,
    /// The colours, in the order to offer them.
    pub colors: Vec<types::help::PeerColorOption>,
}

impl PeerColors {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i32, colors: Vec<types::help::PeerColorOption>) -> Self {
        Self { hash, colors }
    }
}

impl wire::Wire for PeerColors {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.peerColors",
        id: 0x00f8ed08,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w.write(&self.colors);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i32(),
            colors: cursor.read(),
        }
    }
}

/// All time zones, for example to choose the one of business hours.
///
/// A constructor of [`help::TimezonesList`](enums::help::TimezonesList).
///
/// Since layer 176.
///
/// ```text
/// help.timezonesList#7b74ed71 timezones:Vector<Timezone> hash:int =
///     help.TimezonesList;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/help.timezonesList)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TimezonesList {
    /// The time zones.
    pub timezones: Vec<types::Timezone>,
    /// The hash of this list, to pass to [`help.getTimezonesList`](functions::help::GetTimezonesList) the next time.
    pub hash: i32,
}

impl TimezonesList {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(timezones: Vec<types::Timezone>, hash: i32) -> Self {
        Self { timezones, hash }
    }
}

impl wire::Wire for TimezonesList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.timezonesList",
        id: 0x7b74ed71,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.timezones);
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            timezones: cursor.read(),
            hash: cursor.i32(),
        }
    }
}
