// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `langpack`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `langpack.getLangPack`: Gets all texts of a language pack. It can be called before a login. Later changes are
/// got with [`langpack.getDifference`](functions::langpack::GetDifference).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::langpack::GetLangPack::new("android", "en");
/// let result: Result<types::LangPackDifference, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::LangCodeNotSupported => {
///             println!("The language is not supported.");
///         }
///         ErrorKind::LangPackInvalid => {
///             println!("The name of the language pack is not valid.");
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
/// - `lang_pack` (`String`): Name of the platform that the texts are for, such as android, ios or tdesktop.
/// - `lang_code` (`String`): Code of the language, such as en, or the name of a language pack from a link.
///
/// # Returns
///
/// [`LangPackDifference`](types::LangPackDifference).
///
/// # Errors
///
/// - 400 [`LANGUAGE_INVALID`](crate::rpc::ErrorKind::LanguageInvalid): The language is not valid.
/// - 400 [`LANG_CODE_NOT_SUPPORTED`](crate::rpc::ErrorKind::LangCodeNotSupported): The language is not supported.
/// - 400 [`LANG_PACK_INVALID`](crate::rpc::ErrorKind::LangPackInvalid): The name of the language pack is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`langpack.getDifference`](functions::langpack::GetDifference): Gets the texts of a language pack that have
///   changed since a version.
///
/// # History
///
/// Since layer 68 or earlier; `lang_pack` since 86 or earlier.
///
/// ```text
/// langpack.getLangPack#f2f2330a lang_pack:string lang_code:string =
///     LangPackDifference;
/// ```
///
/// [Official page](https://core.telegram.org/method/langpack.getLangPack)
#[doc(alias("langpack.getLangPack", "GetLangPackRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetLangPack {
    /// Name of the platform that the texts are for, such as android, ios or tdesktop.
    pub lang_pack: String,
    /// Code of the language, such as en, or the name of a language pack from a link.
    pub lang_code: String,
}

impl GetLangPack {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(lang_pack: impl Into<String>, lang_code: impl Into<String>) -> Self {
        Self {
            lang_pack: lang_pack.into(),
            lang_code: lang_code.into(),
        }
    }
}

impl wire::Wire for GetLangPack {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "langpack.getLangPack",
        id: 0xf2f2330a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_pack);
        w.string(&self.lang_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            lang_pack: cursor.string(),
            lang_code: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetLangPack {
    type Return = types::LangPackDifference;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::LanguageInvalid),
        wire::known(400, wire::ErrorKind::LangCodeNotSupported),
        wire::known(400, wire::ErrorKind::LangPackInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `langpack.getStrings`: Gets some texts of a language pack by their keys. It can be called before a login.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::langpack::GetStrings::new(
///     "android",
///     "en",
///     vec!["Cancel".into()],
/// );
/// let result: Result<Vec<enums::LangPackString>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::LangCodeNotSupported => {
///             println!("The language is not supported.");
///         }
///         ErrorKind::LangPackInvalid => {
///             println!("The name of the language pack is not valid.");
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
/// - `lang_pack` (`String`): Name of the platform that the texts are for, such as android, ios or tdesktop.
/// - `lang_code` (`String`): Code of the language, such as en, or the name of a language pack from a link.
/// - `keys` (`Vec<String>`): The keys of the texts to get.
///
/// # Returns
///
/// [`Vec<LangPackString>`](enums::LangPackString).
///
/// # Errors
///
/// - 400 [`LANG_CODE_NOT_SUPPORTED`](crate::rpc::ErrorKind::LangCodeNotSupported): The language is not supported.
/// - 400 [`LANG_PACK_INVALID`](crate::rpc::ErrorKind::LangPackInvalid): The name of the language pack is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 68 or earlier; `lang_pack` since 86 or earlier.
///
/// ```text
/// langpack.getStrings#efea3803 lang_pack:string lang_code:string
///     keys:Vector<string> = Vector<LangPackString>;
/// ```
///
/// [Official page](https://core.telegram.org/method/langpack.getStrings)
#[doc(alias("langpack.getStrings", "GetStringsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStrings {
    /// Name of the platform that the texts are for, such as android, ios or tdesktop.
    pub lang_pack: String,
    /// Code of the language, such as en, or the name of a language pack from a link.
    pub lang_code: String,
    /// The keys of the texts to get.
    pub keys: Vec<String>,
}

impl GetStrings {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        lang_pack: impl Into<String>,
        lang_code: impl Into<String>,
        keys: Vec<String>,
    ) -> Self {
        Self {
            lang_pack: lang_pack.into(),
            lang_code: lang_code.into(),
            keys,
        }
    }
}

impl wire::Wire for GetStrings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "langpack.getStrings",
        id: 0xefea3803,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_pack);
        w.string(&self.lang_code);
        w.write(&self.keys);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            lang_pack: cursor.string(),
            lang_code: cursor.string(),
            keys: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetStrings {
    type Return = Vec<enums::LangPackString>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::LangCodeNotSupported),
        wire::known(400, wire::ErrorKind::LangPackInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `langpack.getDifference`: Gets the texts of a language pack that have changed since a version. Call it when
/// [`updateLangPackTooLong`](types::UpdateLangPackTooLong) arrives.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::langpack::GetDifference::new("android", "en", 120);
/// let result: Result<types::LangPackDifference, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::LangPackInvalid => {
///             println!("The name of the language pack is not valid.");
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
/// - `lang_pack` (`String`): Name of the platform that the texts are for, such as android, ios or tdesktop.
/// - `lang_code` (`String`): Code of the language, such as en, or the name of a language pack from a link.
/// - `from_version` (`i32`): The version that the client has.
///
/// # Returns
///
/// [`LangPackDifference`](types::LangPackDifference).
///
/// # Errors
///
/// - 400 [`LANG_PACK_INVALID`](crate::rpc::ErrorKind::LangPackInvalid): The name of the language pack is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`langpack.getLangPack`](functions::langpack::GetLangPack): Gets all texts of a language pack.
///
/// # History
///
/// Since layer 68 or earlier; `lang_code` since 89 or earlier; `lang_pack` since 97 or earlier.
///
/// ```text
/// langpack.getDifference#cd984aa5 lang_pack:string lang_code:string
///     from_version:int = LangPackDifference;
/// ```
///
/// [Official page](https://core.telegram.org/method/langpack.getDifference)
#[doc(alias("langpack.getDifference", "GetDifferenceRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetDifference {
    /// Name of the platform that the texts are for, such as android, ios or tdesktop.
    pub lang_pack: String,
    /// Code of the language, such as en, or the name of a language pack from a link.
    pub lang_code: String,
    /// The version that the client has.
    pub from_version: i32,
}

impl GetDifference {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        lang_pack: impl Into<String>,
        lang_code: impl Into<String>,
        from_version: i32,
    ) -> Self {
        Self {
            lang_pack: lang_pack.into(),
            lang_code: lang_code.into(),
            from_version,
        }
    }
}

impl wire::Wire for GetDifference {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "langpack.getDifference",
        id: 0xcd984aa5,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_pack);
        w.string(&self.lang_code);
        w.i32(self.from_version);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            lang_pack: cursor.string(),
            lang_code: cursor.string(),
            from_version: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetDifference {
    type Return = types::LangPackDifference;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::LangPackInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `langpack.getLanguages`: Gets the languages that a platform has texts in. It can be called before a login.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::langpack::GetLanguages::new("android");
/// let result: Result<Vec<types::LangPackLanguage>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::LangPackInvalid => {
///             println!("The name of the language pack is not valid.");
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
/// - `lang_pack` (`String`): Name of the platform, such as android, ios or tdesktop.
///
/// # Returns
///
/// [`Vec<LangPackLanguage>`](types::LangPackLanguage).
///
/// # Errors
///
/// - 400 [`LANG_PACK_INVALID`](crate::rpc::ErrorKind::LangPackInvalid): The name of the language pack is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`langpack.getLanguage`](functions::langpack::GetLanguage): Gets what is known about one language, such as its
///   name and how much of it is translated.
///
/// # History
///
/// Since layer 68 or earlier; `lang_pack` since 86 or earlier.
///
/// ```text
/// langpack.getLanguages#42c6978f lang_pack:string = Vector<LangPackLanguage>;
/// ```
///
/// [Official page](https://core.telegram.org/method/langpack.getLanguages)
#[doc(alias("langpack.getLanguages", "GetLanguagesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetLanguages {
    /// Name of the platform, such as android, ios or tdesktop.
    pub lang_pack: String,
}

impl GetLanguages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(lang_pack: impl Into<String>) -> Self {
        Self {
            lang_pack: lang_pack.into(),
        }
    }
}

impl wire::Wire for GetLanguages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "langpack.getLanguages",
        id: 0x42c6978f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_pack);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { lang_pack: cursor.string() }
    }
}

impl wire::RemoteCall for GetLanguages {
    type Return = Vec<types::LangPackLanguage>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::LangPackInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `langpack.getLanguage`: Gets what is known about one language, such as its name and how much of it is
/// translated. It can be called before a login.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::langpack::GetLanguage::new("android", "en");
/// let result: Result<types::LangPackLanguage, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::LangCodeNotSupported => {
///             println!("The language is not supported.");
///         }
///         ErrorKind::LangPackInvalid => {
///             println!("The name of the language pack is not valid.");
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
/// - `lang_pack` (`String`): Name of the platform, such as android, ios or tdesktop.
/// - `lang_code` (`String`): Code of the language, such as en, or the name of a language pack from a link.
///
/// # Returns
///
/// [`LangPackLanguage`](types::LangPackLanguage).
///
/// # Errors
///
/// - 400 [`LANG_CODE_NOT_SUPPORTED`](crate::rpc::ErrorKind::LangCodeNotSupported): The language is not supported.
/// - 400 [`LANG_PACK_INVALID`](crate::rpc::ErrorKind::LangPackInvalid): The name of the language pack is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`langpack.getLanguages`](functions::langpack::GetLanguages): Gets the languages that a platform has texts in.
///
/// # History
///
/// Since layer 89 or earlier.
///
/// ```text
/// langpack.getLanguage#6a596502 lang_pack:string lang_code:string =
///     LangPackLanguage;
/// ```
///
/// [Official page](https://core.telegram.org/method/langpack.getLanguage)
#[doc(alias("langpack.getLanguage", "GetLanguageRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetLanguage {
    /// Name of the platform, such as android, ios or tdesktop.
    pub lang_pack: String,
    /// Code of the language, such as en, or the name of a language pack from a link.
    pub lang_code: String,
}

impl GetLanguage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(lang_pack: impl Into<String>, lang_code: impl Into<String>) -> Self {
        Self {
            lang_pack: lang_pack.into(),
            lang_code: lang_code.into(),
        }
    }
}

impl wire::Wire for GetLanguage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "langpack.getLanguage",
        id: 0x6a596502,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_pack);
        w.string(&self.lang_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            lang_pack: cursor.string(),
            lang_code: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetLanguage {
    type Return = types::LangPackLanguage;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::LangCodeNotSupported),
        wire::known(400, wire::ErrorKind::LangPackInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}
