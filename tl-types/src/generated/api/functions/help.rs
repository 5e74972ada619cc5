// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `help`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `help.getConfig`: Gets the configuration: the data centres, and limits and settings that the server sets. It can
/// be called before a login. Call it at the start, and again when the configuration expires or
/// [`updateConfig`](enums::Update::Config) arrives.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetConfig;
/// let result: Result<types::Config, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserPrivacyRestricted => {
///             println!("The privacy settings of the user do not allow this.");
///         }
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`Config`](types::Config).
///
/// # Errors
///
/// - 400 [`CONNECTION_API_ID_INVALID`](crate::rpc::ErrorKind::ConnectionApiIdInvalid): The `api_id` in
///   [`initConnection`](functions::InitConnection) is not valid.
/// - 400 [`CONNECTION_APP_VERSION_EMPTY`](crate::rpc::ErrorKind::ConnectionAppVersionEmpty): The `app_version` in
///   [`initConnection`](functions::InitConnection) is empty.
/// - 400 [`CONNECTION_LAYER_INVALID`](crate::rpc::ErrorKind::ConnectionLayerInvalid): The layer in
///   [`invokeWithLayer`](functions::InvokeWithLayer) is not valid.
/// - 400 [`DATA_INVALID`](crate::rpc::ErrorKind::DataInvalid): The data, such as the encrypted content, is not
///   valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid): The username is not valid.
/// - 403 [`USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::UserPrivacyRestricted): The privacy settings of the
///   user do not allow this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`initConnection`](functions::InitConnection): Tells Telegram about the client, and makes another call.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// help.getConfig#c4f9186b = Config;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getConfig)
#[doc(alias("help.getConfig", "GetConfigRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetConfig;

impl wire::Wire for GetConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getConfig",
        id: 0xc4f9186b,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
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
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `help.getNearestDc`: Tells which data centre is nearest to the client. It can be called before a login.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetNearestDc;
/// let result: Result<types::NearestDc, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`NearestDc`](types::NearestDc).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// help.getNearestDc#1fb33026 = NearestDc;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getNearestDc)
#[doc(alias("help.getNearestDc", "GetNearestDcRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetNearestDc;

impl wire::Wire for GetNearestDc {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getNearestDc",
        id: 0x1fb33026,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetNearestDc {
    type Return = types::NearestDc;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.getAppUpdate`: Asks whether there is a newer version of the client. Only official clients get one; others
/// get [`help.noAppUpdate`](enums::help::AppUpdate::NoAppUpdate).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetAppUpdate::new("org.example.client");
/// let result: Result<enums::help::AppUpdate, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `source` (`String`): Where the client was installed from, such as the store.
///
/// # Returns
///
/// [`help::AppUpdate`](enums::help::AppUpdate): [`AppUpdate`](enums::help::AppUpdate::AppUpdate) or
/// [`NoAppUpdate`](enums::help::AppUpdate::NoAppUpdate).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; `device_model`, `system_version`, `app_version`, `lang_code` until 46 or later;
/// `source` since 86 or earlier.
///
/// ```text
/// help.getAppUpdate#522d5a7d source:string = help.AppUpdate;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getAppUpdate)
#[doc(alias("help.getAppUpdate", "GetAppUpdateRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAppUpdate {
    /// Where the client was installed from, such as the store.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.source);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { source: cursor.string() }
    }
}

impl wire::RemoteCall for GetAppUpdate {
    type Return = enums::help::AppUpdate;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.getInviteText`: Gets the text with which the user can invite others to Telegram, in the language of the
/// client.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetInviteText;
/// let result: Result<types::help::InviteText, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`help::InviteText`](types::help::InviteText).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; `lang_code` until 46 or later.
///
/// ```text
/// help.getInviteText#4d392343 = help.InviteText;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getInviteText)
#[doc(alias("help.getInviteText", "GetInviteTextRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetInviteText;

impl wire::Wire for GetInviteText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getInviteText",
        id: 0x4d392343,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetInviteText {
    type Return = types::help::InviteText;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.getSupport`: Gets the user to write to with questions about Telegram.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetSupport;
/// let result: Result<types::help::Support, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`help::Support`](types::help::Support).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// help.getSupport#9cdf08cd = help.Support;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getSupport)
#[doc(alias("help.getSupport", "GetSupportRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSupport;

impl wire::Wire for GetSupport {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getSupport",
        id: 0x9cdf08cd,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetSupport {
    type Return = types::help::Support;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.setBotUpdatesStatus`: Tells the server that the bot is behind with its updates. Only bots may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::SetBotUpdatesStatus::new(0, "Hello!");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `pending_updates_count` (`i32`): How many updates wait to be processed.
/// - `message` (`String`): The error that keeps the bot from processing them, if there is one.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// help.setBotUpdatesStatus#ec22cfcd pending_updates_count:int message:string =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.setBotUpdatesStatus)
#[doc(alias("help.setBotUpdatesStatus", "SetBotUpdatesStatusRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBotUpdatesStatus {
    /// How many updates wait to be processed.
    pub pending_updates_count: i32,
    /// The error that keeps the bot from processing them, if there is one.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.pending_updates_count);
        w.string(&self.message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `help.getCdnConfig`: Gets the public keys of the CDN data centres, which the client needs to download files from
/// them. Call it when [`upload.fileCdnRedirect`](types::upload::FileCdnRedirect) arrives.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetCdnConfig;
/// let result: Result<types::CdnConfig, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`CdnConfig`](types::CdnConfig).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 66.
///
/// ```text
/// help.getCdnConfig#52029342 = CdnConfig;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getCdnConfig)
#[doc(alias("help.getCdnConfig", "GetCdnConfigRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCdnConfig;

impl wire::Wire for GetCdnConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getCdnConfig",
        id: 0x52029342,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetCdnConfig {
    type Return = types::CdnConfig;
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `help.getRecentMeUrls`: Gets the Telegram links that the user opened before the client was installed, to go on
/// with them after a first login.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetRecentMeUrls::new("");
/// let result: Result<types::help::RecentMeUrls, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `referer` (`String`): The referral text that the store gave to the client at its installation.
///
/// # Returns
///
/// [`help::RecentMeUrls`](types::help::RecentMeUrls).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 72.
///
/// ```text
/// help.getRecentMeUrls#3dc0f114 referer:string = help.RecentMeUrls;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getRecentMeUrls)
#[doc(alias("help.getRecentMeUrls", "GetRecentMeUrlsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetRecentMeUrls {
    /// The referral text that the store gave to the client at its installation.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.referer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { referer: cursor.string() }
    }
}

impl wire::RemoteCall for GetRecentMeUrls {
    type Return = types::help::RecentMeUrls;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.getTermsOfServiceUpdate`: Asks whether there are new terms of service that the user has to accept. Call it
/// again at the time that the answer names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetTermsOfServiceUpdate;
/// let result: Result<enums::help::TermsOfServiceUpdate, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`help::TermsOfServiceUpdate`](enums::help::TermsOfServiceUpdate):
/// [`Empty`](enums::help::TermsOfServiceUpdate::Empty) or
/// [`TermsOfServiceUpdate`](enums::help::TermsOfServiceUpdate::TermsOfServiceUpdate).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`help.acceptTermsOfService`](functions::help::AcceptTermsOfService): Tells Telegram that the user agrees to
///   the terms of service which [`help.getTermsOfServiceUpdate`](functions::help::GetTermsOfServiceUpdate) or a
///   registration showed.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// help.getTermsOfServiceUpdate#2ca51fd1 = help.TermsOfServiceUpdate;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getTermsOfServiceUpdate)
#[doc(alias("help.getTermsOfServiceUpdate", "GetTermsOfServiceUpdateRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTermsOfServiceUpdate;

impl wire::Wire for GetTermsOfServiceUpdate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getTermsOfServiceUpdate",
        id: 0x2ca51fd1,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetTermsOfServiceUpdate {
    type Return = enums::help::TermsOfServiceUpdate;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.acceptTermsOfService`: Tells Telegram that the user agrees to the terms of service which
/// [`help.getTermsOfServiceUpdate`](functions::help::GetTermsOfServiceUpdate) or a registration showed.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::AcceptTermsOfService::new(types::DataJson::new("{}"));
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::DataJsonInvalid => println!("The data is not valid JSON."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `id` ([`DataJson`](types::DataJson)): The id of [`help.termsOfService`](types::help::TermsOfService).
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`DATA_JSON_INVALID`](crate::rpc::ErrorKind::DataJsonInvalid): The data is not valid JSON.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`help.getTermsOfServiceUpdate`](functions::help::GetTermsOfServiceUpdate): Asks whether there are new terms
///   of service that the user has to accept.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
/// - [`messages.requestMainWebView`](functions::messages::RequestMainWebView): Opens the main mini app of a bot,
///   for example from its profile or from a link.
/// - [`messages.requestChatJoinWebView`](functions::messages::RequestChatJoinWebView): Opens the web view of a bot
///   that lets users into a chat.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// help.acceptTermsOfService#ee72f79a id:DataJSON = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.acceptTermsOfService)
#[doc(alias("help.acceptTermsOfService", "AcceptTermsOfServiceRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AcceptTermsOfService {
    /// The id of [`help.termsOfService`](types::help::TermsOfService).
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `help.getDeepLinkInfo`: Gets a text to show for a tg:// link that the client does not understand.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetDeepLinkInfo::new("resolve?domain=telegram");
/// let result: Result<enums::help::DeepLinkInfo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `path` (`String`): The link without its scheme.
///
/// # Returns
///
/// [`help::DeepLinkInfo`](enums::help::DeepLinkInfo): [`Empty`](enums::help::DeepLinkInfo::Empty) or
/// [`DeepLinkInfo`](enums::help::DeepLinkInfo::DeepLinkInfo).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// help.getDeepLinkInfo#3fedc75f path:string = help.DeepLinkInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getDeepLinkInfo)
#[doc(alias("help.getDeepLinkInfo", "GetDeepLinkInfoRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDeepLinkInfo {
    /// The link without its scheme.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.path);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { path: cursor.string() }
    }
}

impl wire::RemoteCall for GetDeepLinkInfo {
    type Return = enums::help::DeepLinkInfo;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.getAppConfig`: Gets the client configuration: limits and features, as JSON. Call it at the start, and
/// again when [`updateConfig`](enums::Update::Config) arrives.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetAppConfig::new(0);
/// let result: Result<enums::help::AppConfig, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of [`help.appConfig`](types::help::AppConfig) that the client has, or 0.
///
/// # Returns
///
/// [`help::AppConfig`](enums::help::AppConfig): [`NotModified`](enums::help::AppConfig::NotModified) or
/// [`AppConfig`](enums::help::AppConfig::AppConfig).
///
/// The configuration, or [`help.appConfigNotModified`](enums::help::AppConfig::NotModified) if nothing changed.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 91 or earlier; `hash` since 153; result `help.AppConfig` since 153, `JSONValue` before.
///
/// ```text
/// help.getAppConfig#61e3f854 hash:int = help.AppConfig;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getAppConfig)
#[doc(alias("help.getAppConfig", "GetAppConfigRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAppConfig {
    /// The hash of [`help.appConfig`](types::help::AppConfig) that the client has, or 0.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetAppConfig {
    type Return = enums::help::AppConfig;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.saveAppLog`: Stores events from the log of the client at Telegram.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::SaveAppLog::new(
///     vec![types::InputAppEvent::new(1.5, "start", 1, types::JsonString::new("en"))],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `events` ([`Vec<InputAppEvent>`](types::InputAppEvent)): The events to store.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// help.saveAppLog#6f02f748 events:Vector<InputAppEvent> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.saveAppLog)
#[doc(alias("help.saveAppLog", "SaveAppLogRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SaveAppLog {
    /// The events to store.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.events);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { events: cursor.read() }
    }
}

impl wire::RemoteCall for SaveAppLog {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.getPassportConfig`: Gets settings for Telegram Passport, such as in which language the names of people in
/// each country are expected.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetPassportConfig::new(0);
/// let result: Result<enums::help::PassportConfig, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of [`help.passportConfig`](types::help::PassportConfig) that the client has, or 0.
///
/// # Returns
///
/// [`help::PassportConfig`](enums::help::PassportConfig): [`NotModified`](enums::help::PassportConfig::NotModified)
/// or [`PassportConfig`](enums::help::PassportConfig::PassportConfig).
///
/// The settings, or [`help.passportConfigNotModified`](enums::help::PassportConfig::NotModified) if nothing
/// changed.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 86 or earlier.
///
/// ```text
/// help.getPassportConfig#c661ad08 hash:int = help.PassportConfig;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getPassportConfig)
#[doc(alias("help.getPassportConfig", "GetPassportConfigRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPassportConfig {
    /// The hash of [`help.passportConfig`](types::help::PassportConfig) that the client has, or 0.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetPassportConfig {
    type Return = enums::help::PassportConfig;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.getSupportName`: Gets the name under which the support of Telegram writes, in the language of the client.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetSupportName;
/// let result: Result<types::help::SupportName, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserInvalid => println!("The user is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`help::SupportName`](types::help::SupportName).
///
/// # Errors
///
/// - 403 [`USER_INVALID`](crate::rpc::ErrorKind::UserInvalid): The user is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 89 or earlier.
///
/// ```text
/// help.getSupportName#d360e72c = help.SupportName;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getSupportName)
#[doc(alias("help.getSupportName", "GetSupportNameRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSupportName;

impl wire::Wire for GetSupportName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getSupportName",
        id: 0xd360e72c,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
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

/// `help.getUserInfo`: Gets the note that the support of Telegram keeps about a user. Only members of the support
/// may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetUserInfo::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::help::UserInfo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserInvalid => println!("The user is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `user_id` ([`InputUser`](enums::InputUser)): The user that the note is about.
///
/// # Returns
///
/// [`help::UserInfo`](enums::help::UserInfo): [`Empty`](enums::help::UserInfo::Empty) or
/// [`UserInfo`](enums::help::UserInfo::UserInfo).
///
/// # Errors
///
/// - 403 [`USER_INVALID`](crate::rpc::ErrorKind::UserInvalid): The user is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`help.editUserInfo`](functions::help::EditUserInfo): Changes the note that the support of Telegram keeps
///   about a user.
///
/// # History
///
/// Since layer 89 or earlier.
///
/// ```text
/// help.getUserInfo#38a08d3 user_id:InputUser = help.UserInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getUserInfo)
#[doc(alias("help.getUserInfo", "GetUserInfoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUserInfo {
    /// The user that the note is about.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `help.editUserInfo`: Changes the note that the support of Telegram keeps about a user. Only members of the
/// support may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::EditUserInfo::new(
///     types::InputUser::new(12345678, 4831207765),
///     "Hello!",
///     vec![types::MessageEntityBold::new(0, 5).into()],
/// );
/// let result: Result<enums::help::UserInfo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // A formatting entity lies outside the text or cuts through a character;
///         // offsets and lengths count UTF-16 code units.
///         ErrorKind::EntityBoundsInvalid => println!("{error}"),
///         ErrorKind::UserInvalid => println!("The user is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `user_id` ([`InputUser`](enums::InputUser)): The user that the note is about.
/// - `message` (`String`): The new text of the note.
/// - `entities` ([`Vec<MessageEntity>`](enums::MessageEntity)): The formatting of the note.
///
/// # Returns
///
/// [`help::UserInfo`](enums::help::UserInfo): [`Empty`](enums::help::UserInfo::Empty) or
/// [`UserInfo`](enums::help::UserInfo::UserInfo).
///
/// # Errors
///
/// - 400 [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid): A formatting entity lies outside
///   the text or cuts through a character; offsets and lengths count UTF-16 code units.
/// - 403 [`USER_INVALID`](crate::rpc::ErrorKind::UserInvalid): The user is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.getWebPagePreview`](functions::messages::GetWebPagePreview): Tells what preview a text with a link
///   would get, to show it before the message is sent.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
///
/// # History
///
/// Since layer 89 or earlier.
///
/// ```text
/// help.editUserInfo#66b91b70 user_id:InputUser message:string
///     entities:Vector<MessageEntity> = help.UserInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.editUserInfo)
#[doc(alias("help.editUserInfo", "EditUserInfoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditUserInfo {
    /// The user that the note is about.
    pub user_id: enums::InputUser,
    /// The new text of the note.
    pub message: String,
    /// The formatting of the note.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.string(&self.message);
        w.write(&self.entities);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `help.getPromoData`: Gets what to promote in the list of chats: a chat that sponsors the proxy in use or makes
/// an announcement, and suggestions for the user. Call it again at the time that the answer names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetPromoData;
/// let result: Result<enums::help::PromoData, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`help::PromoData`](enums::help::PromoData): [`Empty`](enums::help::PromoData::Empty) or
/// [`PromoData`](enums::help::PromoData::PromoData).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 113.
///
/// ```text
/// help.getPromoData#c0977421 = help.PromoData;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getPromoData)
#[doc(alias("help.getPromoData", "GetPromoDataRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPromoData;

impl wire::Wire for GetPromoData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getPromoData",
        id: 0xc0977421,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPromoData {
    type Return = enums::help::PromoData;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.hidePromoData`: Hides a chat that was promoted as an announcement.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::HidePromoData::new(
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that was promoted.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 113.
///
/// ```text
/// help.hidePromoData#1e251c95 peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.hidePromoData)
#[doc(alias("help.hidePromoData", "HidePromoDataRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HidePromoData {
    /// The chat that was promoted.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for HidePromoData {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.dismissSuggestion`: Drops a suggestion that Telegram makes to the user, such as to check the phone number
/// or to set a password.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::DismissSuggestion::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     "SETUP_PASSWORD",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel that the suggestion is about, if it came with
///   [`channelFull`](types::ChannelFull); otherwise [`inputPeerEmpty`](enums::InputPeer::Empty).
/// - `suggestion` (`String`): Name of the suggestion, as it came.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 117 or earlier; `peer` since 129 or earlier.
///
/// ```text
/// help.dismissSuggestion#f50dbaa1 peer:InputPeer suggestion:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.dismissSuggestion)
#[doc(alias("help.dismissSuggestion", "DismissSuggestionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DismissSuggestion {
    /// The channel that the suggestion is about, if it came with [`channelFull`](types::ChannelFull); otherwise
    /// [`inputPeerEmpty`](enums::InputPeer::Empty).
    pub peer: enums::InputPeer,
    /// Name of the suggestion, as it came.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.string(&self.suggestion);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `help.getCountriesList`: Gets the countries with their names, calling codes and forms of phone numbers, to let a
/// user enter a number. It can be called before a login.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetCountriesList::new("en", 0);
/// let result: Result<enums::help::CountriesList, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `lang_code` (`String`): Two-letter code of the language that the names are to be in.
/// - `hash` (`i32`): The hash of [`help.countriesList`](types::help::CountriesList) that the client has, or 0.
///
/// # Returns
///
/// [`help::CountriesList`](enums::help::CountriesList): [`NotModified`](enums::help::CountriesList::NotModified) or
/// [`CountriesList`](enums::help::CountriesList::CountriesList).
///
/// The countries, or [`help.countriesListNotModified`](enums::help::CountriesList::NotModified) if nothing changed.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 119 or earlier.
///
/// ```text
/// help.getCountriesList#735787a8 lang_code:string hash:int = help.CountriesList;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getCountriesList)
#[doc(alias("help.getCountriesList", "GetCountriesListRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCountriesList {
    /// Two-letter code of the language that the names are to be in.
    pub lang_code: String,
    /// The hash of [`help.countriesList`](types::help::CountriesList) that the client has, or 0.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_code);
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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

/// `help.getPremiumPromo`: Gets what to show a user who may want Telegram Premium: a text, videos of the features,
/// and the prices.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetPremiumPromo;
/// let result: Result<types::help::PremiumPromo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`help::PremiumPromo`](types::help::PremiumPromo).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 143.
///
/// ```text
/// help.getPremiumPromo#b81b93d4 = help.PremiumPromo;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getPremiumPromo)
#[doc(alias("help.getPremiumPromo", "GetPremiumPromoRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPremiumPromo;

impl wire::Wire for GetPremiumPromo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "help.getPremiumPromo",
        id: 0xb81b93d4,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetPremiumPromo {
    type Return = types::help::PremiumPromo;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `help.getPeerColors`: Gets the colours that users and chats can take for their names and replies in chats.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetPeerColors::new(0);
/// let result: Result<enums::help::PeerColors, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of [`help.peerColors`](types::help::PeerColors) that the client has, or 0.
///
/// # Returns
///
/// [`help::PeerColors`](enums::help::PeerColors): [`NotModified`](enums::help::PeerColors::NotModified) or
/// [`PeerColors`](enums::help::PeerColors::PeerColors).
///
/// The colours, or [`help.peerColorsNotModified`](enums::help::PeerColors::NotModified) if nothing changed.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.updateColor`](functions::account::UpdateColor): Changes the colour and the background emoji that the
///   account has in messages or on its profile page.
/// - [`channels.updateColor`](functions::channels::UpdateColor): Changes the colour of a channel or supergroup, and
///   the emoji pattern that goes with it.
/// - [`help.getPeerProfileColors`](functions::help::GetPeerProfileColors): Gets the colours that users and chats
///   can take for the background of their profile.
///
/// # History
///
/// Since layer 167.
///
/// ```text
/// help.getPeerColors#da80f42f hash:int = help.PeerColors;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getPeerColors) · [Guide:
/// colors](https://core.telegram.org/api/colors)
#[doc(alias("help.getPeerColors", "GetPeerColorsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPeerColors {
    /// The hash of [`help.peerColors`](types::help::PeerColors) that the client has, or 0.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetPeerColors {
    type Return = enums::help::PeerColors;
}

/// `help.getPeerProfileColors`: Gets the colours that users and chats can take for the background of their profile.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetPeerProfileColors::new(0);
/// let result: Result<enums::help::PeerColors, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of [`help.peerColors`](types::help::PeerColors) that the client has for profiles, or
///   0\.
///
/// # Returns
///
/// [`help::PeerColors`](enums::help::PeerColors): [`NotModified`](enums::help::PeerColors::NotModified) or
/// [`PeerColors`](enums::help::PeerColors::PeerColors).
///
/// The colours, or [`help.peerColorsNotModified`](enums::help::PeerColors::NotModified) if nothing changed.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`channels.updateColor`](functions::channels::UpdateColor): Changes the colour of a channel or supergroup, and
///   the emoji pattern that goes with it.
/// - [`help.getPeerColors`](functions::help::GetPeerColors): Gets the colours that users and chats can take for
///   their names and replies in chats.
///
/// # History
///
/// Since layer 167.
///
/// ```text
/// help.getPeerProfileColors#abcfa9fd hash:int = help.PeerColors;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getPeerProfileColors) · [Guide:
/// colors](https://core.telegram.org/api/colors)
#[doc(alias("help.getPeerProfileColors", "GetPeerProfileColorsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPeerProfileColors {
    /// The hash of [`help.peerColors`](types::help::PeerColors) that the client has for profiles, or 0.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetPeerProfileColors {
    type Return = enums::help::PeerColors;
}

/// `help.getTimezonesList`: Gets the time zones that Telegram knows, for example to set the opening hours of a
/// business in.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::help::GetTimezonesList::new(0);
/// let result: Result<enums::help::TimezonesList, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `hash` (`i32`): The hash of [`help.timezonesList`](types::help::TimezonesList) that the client has, or 0.
///
/// # Returns
///
/// [`help::TimezonesList`](enums::help::TimezonesList): [`NotModified`](enums::help::TimezonesList::NotModified) or
/// [`TimezonesList`](enums::help::TimezonesList::TimezonesList).
///
/// The time zones, or [`help.timezonesListNotModified`](enums::help::TimezonesList::NotModified) if nothing
/// changed.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 176.
///
/// ```text
/// help.getTimezonesList#49b30240 hash:int = help.TimezonesList;
/// ```
///
/// [Official page](https://core.telegram.org/method/help.getTimezonesList) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("help.getTimezonesList", "GetTimezonesListRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTimezonesList {
    /// The hash of [`help.timezonesList`](types::help::TimezonesList) that the client has, or 0.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i32() }
    }
}

impl wire::RemoteCall for GetTimezonesList {
    type Return = enums::help::TimezonesList;
}
