// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `account.initTakeoutSession`: Starts an export of the account's data, for which some limits are lifted. If it
/// fails with [`TAKEOUT_INIT_DELAY_%d`](crate::rpc::ErrorKind::TakeoutInitDelayN), the user has to allow it on
/// another session or to wait that many seconds.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::InitTakeoutSession::default();
/// let result: Result<types::account::Takeout, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TakeoutInitDelayN => {
///             println!("The export of the account's data cannot start yet.");
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
/// - `contacts` (`bool`, a flag): If set, the contacts are exported.
/// - `message_users` (`bool`, a flag): If set, messages of private chats are exported.
/// - `message_chats` (`bool`, a flag): If set, messages of basic groups are exported.
/// - `message_megagroups` (`bool`, a flag): If set, messages of supergroups are exported.
/// - `message_channels` (`bool`, a flag): If set, messages of channels are exported.
/// - `files` (`bool`, a flag): If set, files are exported.
/// - `file_max_size` (`Option<i64>`): The size of the largest files to export, in bytes.
///
/// # Returns
///
/// [`account::Takeout`](types::account::Takeout).
///
/// # Errors
///
/// - 420 [`TAKEOUT_INIT_DELAY_%d`](crate::rpc::ErrorKind::TakeoutInitDelayN): The export of the account's data
///   cannot start yet. Wait that many seconds, or confirm it in another client.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`invokeWithTakeout`](functions::InvokeWithTakeout): Makes another call as part of a data export.
/// - [`contacts.getSaved`](functions::contacts::GetSaved): Gets all phone numbers that the user has uploaded as
///   contacts, for an export of the account's data.
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels): Gets the channels and supergroups that the
///   account has left, for an export of its data.
///
/// # History
///
/// Since layer 81 or earlier; `file_max_size:flags.5?long` since 143, `file_max_size:flags.5?int` before.
///
/// ```text
/// account.initTakeoutSession#8ef3eab0 flags:# contacts:flags.0?true
///     message_users:flags.1?true message_chats:flags.2?true
///     message_megagroups:flags.3?true message_channels:flags.4?true
///     files:flags.5?true file_max_size:flags.5?long = account.Takeout;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.initTakeoutSession) · [Guide:
/// takeout](https://core.telegram.org/api/takeout)
#[doc(alias("account.initTakeoutSession", "InitTakeoutSessionRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InitTakeoutSession {
    /// If set, the contacts are exported.
    pub contacts: bool,
    /// If set, messages of private chats are exported.
    pub message_users: bool,
    /// If set, messages of basic groups are exported.
    pub message_chats: bool,
    /// If set, messages of supergroups are exported.
    pub message_megagroups: bool,
    /// If set, messages of channels are exported.
    pub message_channels: bool,
    /// If set, files are exported.
    ///
    /// On the wire together with `file_max_size`, or not at all.
    pub files: bool,
    /// The size of the largest files to export, in bytes.
    ///
    /// On the wire together with `files`, or not at all.
    pub file_max_size: Option<i64>,
}

impl InitTakeoutSession {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            contacts: false,
            message_users: false,
            message_chats: false,
            message_megagroups: false,
            message_channels: false,
            files: false,
            file_max_size: None,
        }
    }
}

impl wire::Wire for InitTakeoutSession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.initTakeoutSession",
        id: 0x8ef3eab0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.contacts)
            .with(1, self.message_users)
            .with(2, self.message_chats)
            .with(3, self.message_megagroups)
            .with(4, self.message_channels)
            .with(5, self.files || self.file_max_size.is_some());
        w.flags(flags);
        w.write_shared_or_zero(flags.has(5), &self.file_max_size);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            contacts: flags.has(0),
            message_users: flags.has(1),
            message_chats: flags.has(2),
            message_megagroups: flags.has(3),
            message_channels: flags.has(4),
            files: flags.has(5),
            file_max_size: cursor.read_optional(flags.has(5)),
        }
    }
}

impl wire::RemoteCall for InitTakeoutSession {
    type Return = types::account::Takeout;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(420, wire::ErrorKind::TakeoutInitDelayN),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.installWallPaper`: Tells the server that the user chose a wallpaper, and adds it to those that the user
/// saved.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::InstallWallPaper::new(
///     types::InputWallPaper::new(5933856211, 4831207765),
///     types::WallPaperSettings::default(),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::WallpaperInvalid => println!("The wallpaper is not valid."),
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
/// - `wallpaper` ([`InputWallPaper`](enums::InputWallPaper)): The wallpaper that was chosen.
/// - `settings` ([`WallPaperSettings`](types::WallPaperSettings)): How the wallpaper is drawn: its colours, pattern
///   strength or blur.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`WALLPAPER_INVALID`](crate::rpc::ErrorKind::WallpaperInvalid): The wallpaper is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.saveWallPaper`](functions::account::SaveWallPaper): Adds a wallpaper to those that the user saved,
///   or removes it.
/// - [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper): Sets or removes the background of a
///   private chat.
/// - [`account.getWallPaper`](functions::account::GetWallPaper): Gets one wallpaper, for example the one that a
///   link names.
/// - [`account.uploadWallPaper`](functions::account::UploadWallPaper): Makes a wallpaper from an uploaded image.
/// - [`account.getMultiWallPapers`](functions::account::GetMultiWallPapers): Gets several wallpapers at once.
///
/// # History
///
/// Since layer 95 or earlier.
///
/// ```text
/// account.installWallPaper#feed5769 wallpaper:InputWallPaper
///     settings:WallPaperSettings = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.installWallPaper) · [Guide:
/// wallpapers](https://core.telegram.org/api/wallpapers)
#[doc(alias("account.installWallPaper", "InstallWallPaperRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InstallWallPaper {
    /// The wallpaper that was chosen.
    pub wallpaper: enums::InputWallPaper,
    /// How the wallpaper is drawn: its colours, pattern strength or blur.
    pub settings: types::WallPaperSettings,
}

impl InstallWallPaper {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        wallpaper: impl Into<enums::InputWallPaper>,
        settings: types::WallPaperSettings,
    ) -> Self {
        Self {
            wallpaper: wallpaper.into(),
            settings,
        }
    }
}

impl wire::Wire for InstallWallPaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.installWallPaper",
        id: 0xfeed5769,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.wallpaper);
        w.write(&self.settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            wallpaper: cursor.read(),
            settings: cursor.read(),
        }
    }
}

impl wire::RemoteCall for InstallWallPaper {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::WallpaperInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.installTheme`: Tells the server that the user applied a theme.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::InstallTheme::default();
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
/// - `dark` (`bool`, a flag): If set, the theme was applied for the dark mode.
/// - `theme` ([`Option<InputTheme>`](enums::InputTheme)): The theme that was applied; left out for one that is
///   built into the app.
/// - `format` (`Option<String>`): The platform of the client that the file of the theme is for, such as android or
///   tdesktop.
/// - `base_theme` ([`Option<BaseTheme>`](enums::BaseTheme)): The built-in theme that was applied or that the theme
///   builds on.
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
/// # Related
///
/// - [`account.updateTheme`](functions::account::UpdateTheme): Changes a theme that the account made.
/// - [`account.getTheme`](functions::account::GetTheme): Gets one theme with its file for a platform, for example
///   the one that a link names.
/// - [`account.saveTheme`](functions::account::SaveTheme): Adds a theme to those that the user saved, or removes
///   it.
///
/// # History
///
/// Since layer 105; `base_theme` since 134; `format:flags.2?string` since 134, `format:flags.1?string` before;
/// fields in another order since 134.
///
/// ```text
/// account.installTheme#c727bb3b flags:# dark:flags.0?true theme:flags.1?InputTheme
///     format:flags.2?string base_theme:flags.3?BaseTheme = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.installTheme)
#[doc(alias("account.installTheme", "InstallThemeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InstallTheme {
    /// If set, the theme was applied for the dark mode.
    pub dark: bool,
    /// The theme that was applied; left out for one that is built into the app.
    pub theme: Option<enums::InputTheme>,
    /// The platform of the client that the file of the theme is for, such as android or tdesktop.
    pub format: Option<String>,
    /// The built-in theme that was applied or that the theme builds on.
    pub base_theme: Option<enums::BaseTheme>,
}

impl InstallTheme {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            dark: false,
            theme: None,
            format: None,
            base_theme: None,
        }
    }
}

impl wire::Wire for InstallTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.installTheme",
        id: 0xc727bb3b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.dark));
        flags.set(1, w.write_optional(&self.theme));
        flags.set(2, w.write_optional(&self.format));
        flags.set(3, w.write_optional(&self.base_theme));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            dark: flags.has(0),
            theme: cursor.read_optional(flags.has(1)),
            format: cursor.read_optional(flags.has(2)),
            base_theme: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for InstallTheme {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `account.invalidateSignInCodes`: Makes login codes invalid. Call it when the user is about to send a code from
/// Telegram's own messages on to somebody, or takes a screenshot of it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::InvalidateSignInCodes::new(vec!["12345".into()]);
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
/// - `codes` (`Vec<String>`): The login codes that were seen in the text.
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
/// Not recorded.
///
/// # History
///
/// Since layer 160 or earlier.
///
/// ```text
/// account.invalidateSignInCodes#ca8ae8ba codes:Vector<string> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.invalidateSignInCodes) · [Guide:
/// auth](https://core.telegram.org/api/auth)
#[doc(alias("account.invalidateSignInCodes", "InvalidateSignInCodesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvalidateSignInCodes {
    /// The login codes that were seen in the text.
    pub codes: Vec<String>,
}

impl InvalidateSignInCodes {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(codes: Vec<String>) -> Self {
        Self { codes }
    }
}

impl wire::Wire for InvalidateSignInCodes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.invalidateSignInCodes",
        id: 0xca8ae8ba,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.codes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { codes: cursor.read() }
    }
}

impl wire::RemoteCall for InvalidateSignInCodes {
    type Return = bool;
}

/// `account.initPasskeyRegistration`: Starts adding a passkey to the account. Create the passkey with the options,
/// then call [`account.registerPasskey`](functions::account::RegisterPasskey).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::InitPasskeyRegistration;
/// let result: Result<types::account::PasskeyRegistrationOptions, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::AccessDenied => println!("The account may not do this."),
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
/// [`account::PasskeyRegistrationOptions`](types::account::PasskeyRegistrationOptions).
///
/// # Errors
///
/// - 403 [`ACCESS_DENIED`](crate::rpc::ErrorKind::AccessDenied): The account may not do this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.registerPasskey`](functions::account::RegisterPasskey): Adds a passkey to the account, with which
///   the user can log in from then on.
///
/// # History
///
/// Since layer 219.
///
/// ```text
/// account.initPasskeyRegistration#429547e8 = account.PasskeyRegistrationOptions;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.initPasskeyRegistration)
#[doc(alias("account.initPasskeyRegistration", "InitPasskeyRegistrationRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InitPasskeyRegistration;

impl wire::Wire for InitPasskeyRegistration {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.initPasskeyRegistration",
        id: 0x429547e8,
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

impl wire::RemoteCall for InitPasskeyRegistration {
    type Return = types::account::PasskeyRegistrationOptions;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::AccessDenied),
    ];
}
